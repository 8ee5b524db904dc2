//! The registries of operators and of AVSs, with sets, memberships and schedules as tests set them, and how strong sets are.

use super::*;
use bulwark_primitives::{
	seams::{
		AvsInspect, EpochClock, OperatorInspect, SetStrength, SettlementTerms, SlashTerms,
		SlashTermsInspect, StrengthInspect,
	},
	Offence, Penalty, Split, Verifier,
};
use frame_support::{pallet_prelude::ValueQuery, storage_alias, Blake2_128Concat};
use sp_runtime::FixedU128;

/// The sets that operators are not members of.
#[storage_alias]
pub type Away = StorageMap<Mock, Blake2_128Concat, (AccountId, SetId), bool, ValueQuery>;
/// The first epoch of a membership that has not begun.
#[storage_alias]
pub type Joining = StorageMap<Mock, Blake2_128Concat, (AccountId, SetId), Epoch>;
/// A version of the schedule of a set that was published: from when on it applies, and what it costs at most.
#[storage_alias]
pub type Published = StorageMap<Mock, Blake2_128Concat, SetId, (Epoch, Perquintill)>;
/// Sets beside the three.
#[storage_alias]
pub type MoreSets = StorageMap<Mock, Blake2_128Concat, SetId, bool, ValueQuery>;
#[storage_alias]
pub type Strengths = StorageMap<Mock, Blake2_128Concat, SetId, (u32, u128)>;

pub struct MockOperators;

impl OperatorInspect<AccountId> for MockOperators {
	fn exists(operator: &AccountId) -> bool {
		(OP..=OTHER).contains(operator)
	}

	fn ensure_accepts(_: &AccountId, _: &AccountId) -> Result<bool, DispatchError> {
		Ok(false)
	}

	/// Nobody is active: no accusation asks.
	fn ensure_active(_: &AccountId) -> DispatchResult {
		Err(DispatchError::Other("OperatorNotActive"))
	}

	fn is_done(_: &AccountId) -> bool {
		false
	}

	fn allocation_notice(_: &AccountId) -> Option<Epoch> {
		Some(1)
	}

	fn commission(_: &AccountId, _: Epoch) -> Option<Perquintill> {
		None
	}
}

/// The hash of [`REMOTE`].
pub fn remote_hash() -> H256 {
	H256::repeat_byte(7)
}

fn offence(reason: SlashReason) -> Option<Offence<AccountId>> {
	let graded = Penalty::Graded { moderate: percent(10), severe: percent(100) };
	let bounds =
		Verifier::GradedDeviation { warn: percent(5), moderate: percent(10), severe: percent(50) };
	let (verifier, penalty) = match reason {
		PROVEN => (Verifier::Equivocation, Penalty::Fixed(percent(10))),
		JUDGED => (Verifier::Adjudicator, Penalty::Fixed(percent(20))),
		GRADED => (bounds, graded),
		REMOTELY => (Verifier::Remote(remote_hash()), Penalty::Fixed(percent(10))),
		REMOTE_GRADED => (Verifier::Remote(remote_hash()), graded),
		VALUED => (Verifier::Equivocation, Penalty::Fixed(percent(10))),
		TOTAL => (Verifier::Adjudicator, Penalty::Fixed(percent(100))),
		_ => return None,
	};
	let valued = reason == VALUED;
	Some(Offence {
		reason,
		verifier,
		adjudicator: (reason != TOTAL).then_some(JUDGE),
		penalty,
		minimum: percent(0),
		maximum: if valued { percent(60) } else { percent(100) },
		min_value: valued.then(MinValue::get),
		max_value: valued.then(MaxValue::get),
	})
}

pub struct MockAvs;

impl MockAvs {
	pub(super) fn known(set: SetId) -> bool {
		[A0, B0, C0].contains(&set) || MoreSets::get(set)
	}
}

impl AvsInspect<AccountId> for MockAvs {
	fn set_exists(set: SetId) -> bool {
		Self::known(set)
	}

	fn accepts_vault(set: SetId, _: VaultId) -> bool {
		Self::known(set)
	}

	fn multiplier(_: SetId, _: VaultId) -> Option<FixedU128> {
		None
	}

	fn is_member(operator: &AccountId, set: SetId) -> bool {
		Self::known(set) && !Away::get((operator, set))
	}

	fn sets_of(operator: &AccountId) -> Vec<SetId> {
		let mut more: Vec<_> = MoreSets::iter_keys().collect();
		more.sort();
		[A0, B0, C0].into_iter().chain(more).filter(|set| !Away::get((operator, *set))).collect()
	}

	fn deallocation_delay(_: SetId) -> Option<Epoch> {
		Some(1)
	}

	fn redistributes(set: SetId) -> bool {
		set == C0
	}
}

impl SlashTermsInspect<AccountId> for MockAvs {
	fn terms(
		_: &AccountId,
		set: SetId,
		_: Epoch,
		reason: SlashReason,
	) -> Option<SlashTerms<AccountId>> {
		ensure_known(set)?;
		Some(SlashTerms { version: 3, offence: offence(reason)? })
	}

	fn settlement(set: SetId) -> Option<SettlementTerms<AccountId>> {
		ensure_known(set)?;
		let (challenge, appeal) = if set == B0 { (0, 1) } else { (2, 2) };
		Some(SettlementTerms {
			challenge,
			appeal,
			split: Split::default(),
			redistribution: (set == C0).then_some(HEIR),
		})
	}

	fn vaults_of(set: SetId) -> Vec<VaultId> {
		if Self::known(set) {
			vec![DOT, SHY]
		} else {
			vec![]
		}
	}

	fn worst_penalty(operator: &AccountId, set: SetId, fault: Epoch) -> Perquintill {
		if Joining::get((*operator, set)).is_some_and(|from| fault < from) {
			return percent(0);
		}
		match Published::get(set) {
			Some((from, most)) if from <= fault => most,
			_ if set == B0 => percent(20),
			_ => percent(50),
		}
	}

	fn terms_changes(operator: &AccountId, set: SetId) -> Vec<Epoch> {
		let joined = Joining::get((*operator, set));
		let all = joined.into_iter().chain(Published::get(set).map(|(from, _)| from));
		all.filter(|from| *from > MockClock::epoch()).collect()
	}

	fn minimums(set: SetId) -> Option<(u32, u128)> {
		Self::known(set).then_some((2, 1_000_000_000))
	}
}

fn ensure_known(set: SetId) -> Option<()> {
	MockAvs::known(set).then_some(())
}

pub struct MockStrength;

impl StrengthInspect for MockStrength {
	fn strength(set: SetId) -> Option<SetStrength> {
		Strengths::get(set).map(|(operators, value)| SetStrength { operators, value })
	}
}
