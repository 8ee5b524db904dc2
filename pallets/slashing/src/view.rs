//! What a wallet, an auditor and a voter can ask.

use crate::{
	caps::one_after_the_other, cascade::is_below, types::*, Config, Documents, Flags, NextRequest,
	Pallet, Pending, Records, Requests, SlashRequestOf, Taken,
};
use alloc::{
	collections::{BTreeMap, BTreeSet},
	vec::Vec,
};
use bulwark_primitives::{
	fraction::{after, cut, exposed, part},
	seams::{
		AvsInspect, EpochClock, ExposureInspect, SetStrength, SlashTermsInspect, StakeInspect,
		StrengthInspect, VaultValue,
	},
	Balance, Document, Epoch, Mandate, SetId, SlashId, VaultId,
};
use codec::{Decode, DecodeWithMemTracking, Encode};
use scale_info::TypeInfo;
use sp_runtime::Perquintill;

/// Entries on one page.
pub const MAX_PAGE: u32 = 50;

/// Requests that one page looks at.
pub const MAX_SCAN: u32 = 500;

/// A request as everybody sees it.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, TypeInfo)]
pub struct SlashInfo<AccountId> {
	/// Its number.
	pub id: SlashId,
	/// Its record.
	pub request: SlashRequest<AccountId>,
	/// Where it stands now, whether or not anybody has said so.
	pub state: SlashState,
	/// The first epoch in which it can be executed, and not contested or vetoed any more.
	pub executable: Epoch,
	/// The first epoch in which it cannot be executed any more.
	pub deadline: Epoch,
	/// The first epoch in which it is final, once it was executed.
	pub final_from: Option<Epoch>,
	/// Does somebody have to uphold it first?
	pub needs_decision: bool,
	/// What has to be read for that, where nothing is proven.
	pub document: Option<Document>,
	/// What was collected and not split, by vault.
	pub collected: Vec<(VaultId, Balance)>,
}

/// A page of requests.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, TypeInfo)]
pub struct SlashPage<AccountId> {
	/// The requests, by id.
	pub requests: Vec<SlashInfo<AccountId>>,
	/// Where the next page begins, if there is one.
	pub next: Option<SlashId>,
}

/// What became of the accusations of a set.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, TypeInfo)]
pub struct SetHistory {
	/// How many of what.
	pub counts: SetRecord,
	/// What was taken since the set exists, by vault, in base units.
	pub taken: Vec<(VaultId, Balance)>,
	/// Whether it is flagged as weaker than it promises.
	pub flag: Option<Flag>,
}

/// What stake can lose for faults of one epoch at most: of the present one, or of one in which what is planned already holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, TypeInfo)]
pub struct WorstCase {
	/// If every set punishes its operator once.
	pub once: Perquintill,
	/// If every set punishes as many faults as it can.
	pub most: Perquintill,
}

/// What a request would do to a set.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, TypeInfo)]
pub struct CascadeEffect {
	/// The set.
	pub set: SetId,
	/// Operators with weight now.
	pub operators: u32,
	/// Operators with weight afterwards.
	pub operators_after: u32,
	/// How many it promises at least.
	pub min_operators: u32,
	/// What its stake is worth by its last stake table, in millionths of a dollar.
	pub value: u128,
	/// What is left of that at least. `None` if what is lost cannot be valued.
	pub value_after: Option<u128>,
	/// What it promises at least.
	pub min_value: u128,
	/// Does it fall below what it promises by this?
	pub falls: bool,
}

impl<T: Config> Pallet<T> {
	pub(crate) fn view_request(id: SlashId) -> Option<SlashInfo<T::AccountId>> {
		Requests::<T>::get(id).map(|request| Self::info(id, request))
	}

	fn info(id: SlashId, request: SlashRequestOf<T>) -> SlashInfo<T::AccountId> {
		let taken = |vault| crate::Collected::<T>::get(id, vault);
		let collected = request.p.iter().map(|(vault, _)| (*vault, taken(*vault)));
		SlashInfo {
			id,
			state: request.state_at(T::Clock::epoch()),
			executable: request.executable(),
			deadline: request.deadline(),
			final_from: request.final_from(),
			needs_decision: request.needs_decision(),
			document: Documents::<T>::get(id),
			collected: collected.filter(|(_, amount)| *amount > 0).collect(),
			request,
		}
	}

	/// Requests from a number on that are wanted, at most so many.
	pub(crate) fn view_page(
		from: SlashId,
		limit: u32,
		wanted: impl Fn(&SlashRequestOf<T>) -> bool,
	) -> SlashPage<T::AccountId> {
		let end = NextRequest::<T>::get().0;
		let scanned = end.min(from.0.saturating_add(MAX_SCAN.into()));
		let mut requests = Vec::new();
		for id in from.0..scanned {
			if requests.len() as u32 >= limit.min(MAX_PAGE) {
				return SlashPage { requests, next: Some(SlashId(id)) };
			}
			let found = Requests::<T>::get(SlashId(id)).filter(|request| wanted(request));
			requests.extend(found.map(|request| Self::info(SlashId(id), request)));
		}
		SlashPage { requests, next: (scanned < end).then_some(SlashId(scanned)) }
	}

	/// What weighs on an operator's stake in a vault now.
	pub(crate) fn view_docket(operator: &T::AccountId, vault: VaultId) -> Vec<DocketEntry> {
		let epoch = T::Clock::epoch();
		let (entries, _) = Self::entries(operator, vault);
		entries.into_iter().filter(|entry| entry.phase.weighs(epoch)).collect()
	}

	/// The requests against an operator that weigh now, from a number on, at most so many. The list is by id.
	pub(crate) fn view_pending(
		operator: &T::AccountId,
		from: SlashId,
		limit: u32,
	) -> SlashPage<T::AccountId> {
		let epoch = T::Clock::epoch();
		let pending = Pending::<T>::get(operator).into_iter();
		let mut requests = Vec::new();
		for one in pending.filter(|one| one.request >= from && one.weighs(epoch)) {
			if requests.len() as u32 >= limit.min(MAX_PAGE) {
				return SlashPage { requests, next: Some(one.request) };
			}
			requests.extend(Self::view_request(one.request));
		}
		SlashPage { requests, next: None }
	}

	/// What a set would take of an account's stake at most, by vault, if it slashed a fraction of each of the account's operators
	/// for one fault, of now or of an epoch to come as far as it is known.
	pub(crate) fn view_loss(
		who: &T::AccountId,
		set: SetId,
		fraction: Perquintill,
	) -> Vec<(VaultId, Balance)> {
		let now = T::Clock::epoch();
		let mut losses = BTreeMap::<VaultId, Balance>::new();
		for one in T::Stake::exposures(who) {
			if !one.mandate.covers(set.avs) {
				continue;
			}
			let changes = T::Stake::allocation_changes(&one.operator, one.vault, set);
			let magnitude = |epoch| T::Stake::magnitude(&one.operator, one.vault, set, epoch);
			let largest = changes.into_iter().map(magnitude).fold(magnitude(now), Perquintill::max);
			let loss = cut(one.liable, exposed(fraction, largest));
			let sum = losses.entry(one.vault).or_default();
			// For display, of amounts of one asset.
			*sum = sum.saturating_add(loss);
		}
		losses.into_iter().filter(|(_, loss)| *loss > 0).collect()
	}

	/// The most that all sets of an operator that a mandate covers can take for faults of one epoch, be it the present one or one
	/// to come: what is known changes in the epochs in which something begins or ends that is planned, and in no others.
	pub(crate) fn view_worst_case(
		operator: &T::AccountId,
		vault: VaultId,
		mandate: &Mandate,
	) -> WorstCase {
		let mut sets = T::Avs::sets_of(operator);
		sets.retain(|set| mandate.covers(set.avs));
		let mut epochs = BTreeSet::from([T::Clock::epoch()]);
		// A handful for each set: of an allocation, a membership and a schedule hardly more than one change is planned at a time.
		for set in &sets {
			epochs.extend(T::Stake::allocation_changes(operator, vault, *set));
			epochs.extend(T::Avs::terms_changes(operator, *set));
		}
		let all =
			epochs.into_iter().map(|epoch| Self::worst_case_at(operator, vault, &sets, epoch));
		let none = WorstCase { once: Perquintill::zero(), most: Perquintill::zero() };
		all.fold(none, |worst, then| WorstCase {
			once: worst.once.max(then.once),
			most: worst.most.max(then.most),
		})
	}

	/// The most that sets of an operator can take for faults of an epoch: `1 − Π (1 − m × x)`, rounded up, with the magnitudes `m`
	/// of then, and the fractions `x` that the schedules of then and the caps of now allow.
	fn worst_case_at(
		operator: &T::AccountId,
		vault: VaultId,
		sets: &[SetId],
		epoch: Epoch,
	) -> WorstCase {
		let SlashCaps { per_set, per_operator } = crate::Caps::<T>::get();
		let (mut once, mut most) = (Vec::new(), Vec::new());
		// At most as many as an operator can be a member of, and for each at most `MAX_REQUESTS`.
		for set in sets {
			let magnitude = T::Stake::magnitude(operator, vault, *set, epoch);
			let penalty = T::Avs::worst_penalty(operator, *set, epoch);
			let all = one_after_the_other(penalty, per_set);
			let mut taken = all.into_iter().map(|fraction| exposed(fraction, magnitude));
			let first = taken.next();
			once.extend(first);
			most.extend(first.into_iter().chain(taken));
		}
		let whole = Perquintill::one().deconstruct();
		let lost = |fractions: Vec<Perquintill>| {
			// `after` leaves at most the whole.
			let rest = u64::try_from(after(whole.into(), fractions)).unwrap_or(whole);
			Perquintill::from_parts(whole.saturating_sub(rest)).min(per_operator)
		};
		WorstCase { once: lost(once), most: lost(most) }
	}

	/// What a request would do to the sets of its operator, were it final now. An estimate: it takes the slashed stake
	/// to count for every set as far as it is allocated to it.
	pub(crate) fn view_cascade(id: SlashId) -> Vec<CascadeEffect> {
		let Some(request) = Requests::<T>::get(id) else { return Vec::new() };
		let sets = T::Avs::sets_of(&request.operator).into_iter();
		sets.filter_map(|set| Self::effect(&request, set)).collect()
	}

	fn effect(request: &SlashRequestOf<T>, set: SetId) -> Option<CascadeEffect> {
		let (min_operators, min_value) = T::Avs::minimums(set)?;
		let before = T::Strength::strength(set)?;
		let epoch = T::Clock::epoch();
		let operator = &request.operator;
		let (mut loss, mut remains) = (Some(0u128), false);
		for (vault, _) in T::Stake::allocations(operator, set, epoch) {
			let p = request.fraction_in(vault).unwrap_or_default();
			let amount = T::Stake::liable(operator, vault, set, epoch);
			remains |= amount > 0 && !p.is_one();
			let worth = T::Vaults::value_of(vault, part(amount, p));
			loss = loss.zip(worth).map(|(loss, worth)| loss.saturating_add(worth));
		}
		let gone = u32::from(!remains);
		let value_after = loss.map(|loss| before.value.saturating_sub(loss));
		let after = SetStrength {
			operators: before.operators.saturating_sub(gone),
			// Where a price is missing only operators count.
			value: value_after.unwrap_or(before.value),
		};
		let below = |strength| is_below(strength, min_operators, min_value);
		Some(CascadeEffect {
			set,
			operators: before.operators,
			operators_after: after.operators,
			min_operators,
			value: before.value,
			value_after,
			min_value,
			falls: below(after) && !below(before),
		})
	}

	/// What became of the accusations of a set.
	pub(crate) fn view_history(set: SetId) -> SetHistory {
		// One entry per vault that the set ever accepted and slashed.
		let taken = Taken::<T>::iter_prefix(set).take(MAX_PAGE as usize).collect();
		SetHistory { counts: Records::<T>::get(set), taken, flag: Flags::<T>::get(set) }
	}
}
