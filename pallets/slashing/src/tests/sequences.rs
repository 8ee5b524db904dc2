//! Arbitrary sequences of calls. After each of them the invariants hold, custody is accounted for to the unit, and in
//! the end what is left of every pool is `amount × Π (1 − p)` over the requests that stand.

use super::*;
use crate::types::SlashState;
use bulwark_primitives::{fraction::cut, seams::StakeInspect, Grade, Mandate, PoolId};
use proptest::prelude::*;

#[derive(Clone, Debug)]
enum Step {
	Prove { set: usize, back: Epoch, number: u8 },
	Claim { who: usize, set: usize, back: Epoch, number: u8 },
	Remote { set: usize, back: Epoch, fault: usize },
	Contest { id: u64, who: usize },
	Uphold { id: u64 },
	Veto { id: u64 },
	Execute { id: u64 },
	Lapse { id: u64 },
	Reverse { id: u64, remaining: u64 },
	Settle { id: u64, pools: u32 },
	Forget { id: u64 },
	Use { pool: u64 },
	Join { vault: u32, amount: Balance },
	Cap { per_set: u64, per_operator: u64 },
	Wait { epochs: Epoch },
}

fn step() -> impl Strategy<Value = Step> {
	let id = 0..12u64;
	prop_oneof![
		3 => (0..3usize, 0..7u32, any::<u8>())
			.prop_map(|(set, back, number)| Step::Prove { set, back, number }),
		2 => (0..2usize, 0..3usize, 0..7u32, any::<u8>())
			.prop_map(|(who, set, back, number)| Step::Claim { who, set, back, number }),
		1 => (0..3usize, 0..7u32, 0..REMOTE_FAULTS.len())
			.prop_map(|(set, back, fault)| Step::Remote { set, back, fault }),
		1 => (id.clone(), 0..3usize).prop_map(|(id, who)| Step::Contest { id, who }),
		2 => id.clone().prop_map(|id| Step::Uphold { id }),
		1 => id.clone().prop_map(|id| Step::Veto { id }),
		4 => id.clone().prop_map(|id| Step::Execute { id }),
		1 => id.clone().prop_map(|id| Step::Lapse { id }),
		1 => (id.clone(), 0..101u64).prop_map(|(id, remaining)| Step::Reverse { id, remaining }),
		3 => (id.clone(), 0..3u32).prop_map(|(id, pools)| Step::Settle { id, pools }),
		1 => id.prop_map(|id| Step::Forget { id }),
		2 => (0..8u64).prop_map(|pool| Step::Use { pool }),
		1 => (0..2u32, 1..1_000u128).prop_map(|(vault, amount)| Step::Join { vault, amount }),
		1 => (1..101u64, 1..101u64)
			.prop_map(|(per_set, per_operator)| Step::Cap { per_set, per_operator }),
		4 => (1..4u32).prop_map(|epochs| Step::Wait { epochs }),
	]
}

const SETS: [SetId; 3] = [A0, B0, C0];

/// What another network can find: once each for a fault, but for a warning.
const REMOTE_FAULTS: [(SlashReason, Option<Grade>); 4] = [
	(REMOTELY, None),
	(REMOTE_GRADED, Some(Grade::Warning)),
	(REMOTE_GRADED, Some(Grade::Moderate)),
	(REMOTE_GRADED, Some(Grade::Severe)),
];

/// Whatever it comes to: what is refused must change nothing.
fn perform(step: Step) -> DispatchResult {
	let epoch = now();
	frame_support::storage::with_storage_layer(|| match step {
		Step::Prove { set, back, number } => {
			let (set, fault) = (SETS[set], epoch.saturating_sub(back));
			let evidence = Evidence::Proof(number, None);
			let encoded = H256(blake2_256(&evidence.encode()));
			let hash = Slashing::report_hash_of(RITA, set, OP, fault, PROVEN, encoded, SALT);
			Slashing::commit_report(signed(RITA), hash)?;
			blocks(3);
			bare(Slashing::accuse(signed(RITA), set, OP, fault, PROVEN, evidence, Some(SALT)))
		}
		Step::Claim { who, set, back, number } => {
			claim([ANN, JUDGE][who], SETS[set], epoch.saturating_sub(back), number)
		}
		Step::Remote { set, back, fault } => {
			let (reason, grade) = REMOTE_FAULTS[fault];
			let (set, fault, next) =
				(SETS[set], epoch.saturating_sub(back), NextRequest::<Test>::get());
			bare(Slashing::accuse_remote(signed(REMOTE), set, OP, fault, reason, grade))?;
			// Nobody has accused, and nobody earns anything by it.
			let made = Requests::<Test>::get(next);
			assert_eq!(made.is_some(), grade != Some(Grade::Warning));
			assert!(made.is_none_or(|made| made.accuser.is_none() && made.reporter.is_none()));
			Ok(())
		}
		Step::Contest { id, who } => {
			bare(Slashing::contest(signed([OP, ANN, BOB][who]), SlashId(id)))
		}
		Step::Uphold { id } => bare(Slashing::uphold(council(), SlashId(id))),
		Step::Veto { id } => veto(SlashId(id)),
		Step::Execute { id } => execute(SlashId(id)),
		Step::Lapse { id } => lapse(SlashId(id)),
		Step::Reverse { id, remaining } => reverse(SlashId(id), remaining),
		Step::Settle { id, pools } => bare(Slashing::settle(signed(NOBODY), SlashId(id), pools)),
		Step::Forget { id } => bare(Slashing::forget(signed(NOBODY), SlashId(id))),
		Step::Use { pool } => MockStake::sync(PoolId(pool), u32::MAX).map(|_| ()),
		Step::Join { vault, amount } => {
			let vault = bulwark_primitives::VaultId(vault);
			stake(BOB, OP, vault, Mandate::All, amount, epoch + 1);
			Ok(())
		}
		Step::Cap { per_set, per_operator } => {
			let root = RuntimeOrigin::root();
			Slashing::set_caps(root, percent(per_set), percent(per_operator))
		}
		Step::Wait { epochs } => {
			go_to(epoch + epochs);
			Ok(())
		}
	})
}

proptest! {
	#![proptest_config(ProptestConfig { cases: 48, ..ProptestConfig::default() })]

	#[test]
	fn any_sequence_keeps_the_invariants(steps in prop::collection::vec(step(), 1..80)) {
		new_test_ext().execute_with(|| {
			let before = Balances::total_issuance();
			allocate(OP, A0, SHY, 40, 0);
			let first = stake(ANN, OP, SHY, Mandate::All, 1_000_000, 1);
			// What stands against a pool that has been there from the beginning, in the order of becoming final.
			let mut standing = Vec::new();
			for step in steps {
				let outcome = perform(step.clone());
				check();
				if outcome.is_ok() {
					if let Step::Execute { id } = step {
						standing.push(SlashId(id));
					}
				}
				prop_assert_eq!(Balances::total_issuance(), before);
			}
			// Everything comes to its end.
			go_to(now() + 20);
			let mut expected = 1_000_000;
			let mut finals: Vec<_> = standing
				.into_iter()
				.filter_map(|id| Some((id, Requests::<Test>::get(id)?)))
				.filter(|(_, request)| request.final_from().is_some())
				.map(|(id, request)| (request.final_from(), id))
				.collect();
			finals.sort();
			let settled_before: u64 = 1_000_000 - amount(first) as u64;
			if settled_before == 0 {
				for (_, id) in &finals {
					if let Some(p) = request(*id).fraction_in(SHY) {
						expected -= cut(expected, p);
					}
				}
			}
			for (_, id) in finals {
				prop_assert_eq!(settle(id), Ok(()));
				prop_assert_eq!(state(id), SlashState::Settled);
			}
			if settled_before == 0 {
				prop_assert_eq!(amount(first), expected);
			}
			for id in (0..NextRequest::<Test>::get().0).map(SlashId) {
				if Requests::<Test>::get(id).is_some_and(|request| request.state == SlashState::Open) {
					// Closed already, unless bonds wait.
					let closed = lapse(id);
					prop_assert!(closed.is_ok() || closed == Err(Error::<Test>::WrongState.into()));
				}
			}
			check();
			for who in [ANN, BOB, RITA, OP, JUDGE] {
				prop_assert_eq!(held(who), 0);
			}
			prop_assert_eq!(crate::Collected::<Test>::iter().count(), 0);
			Ok(())
		})?;
	}
}

fn now() -> Epoch {
	use bulwark_primitives::seams::EpochClock;
	MockClock::epoch()
}
