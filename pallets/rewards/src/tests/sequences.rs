//! Sequences of calls, of stake that comes and goes, and of passes that are interrupted: the ledger adds up after
//! each, and nobody gets more than the stake was worth.

use super::*;
use bulwark_primitives::seams::RestakerRewards;
use frame_support::{dispatch::DispatchResultWithPostInfo, storage::with_storage_layer};
use proptest::prelude::*;

#[derive(Clone, Debug)]
enum Step {
	Join(u64, u8, u64),
	Leave(u64, u8, u64),
	Slash(u8, u64),
	Plan(u8, u64, u32, u64, u8),
	Promise(u8, u64, u32),
	TopUp(u64, u64),
	Stop(u64),
	Prune(u64),
	Claim(u64),
	ClaimFor(u64),
	ClaimTo(u64, u64),
	Compound(u64),
	Spend(u64),
	Bonus(u8, u64),
	Sweep,
	Donate(u64),
	Dismiss(u8, bool),
	Price(bool),
	Work(u32),
	Wait(u32),
}

fn steps_of() -> impl Strategy<Value = Vec<Step>> {
	let who = 1..4u64;
	let pool = 0..5u8;
	let amount = prop_oneof![1..100u64, 1..u64::MAX / 1_000_000];
	let step = prop_oneof![
		6 => (who.clone(), pool.clone(), amount.clone()).prop_map(|(w, p, a)| Step::Join(w, p, a)),
		4 => (who.clone(), pool.clone(), amount.clone()).prop_map(|(w, p, a)| Step::Leave(w, p, a)),
		1 => (pool, 0..=100u64).prop_map(|(p, x)| Step::Slash(p, x)),
		4 => (0..3u8, 1..100_000u64, 1..9u32, 1..1_000_000u64, 0..4u8)
			.prop_map(|(t, p, e, a, w)| Step::Plan(t, p, e, a, w)),
		2 => (any::<u8>(), 1..100_000u64, 1..30u32).prop_map(|(i, p, e)| Step::Promise(i, p, e)),
		1 => (0..9u64, 1..100_000u64).prop_map(|(p, a)| Step::TopUp(p, a)),
		1 => (0..9u64).prop_map(Step::Stop),
		1 => (0..9u64).prop_map(Step::Prune),
		3 => who.clone().prop_map(Step::Claim),
		1 => who.clone().prop_map(Step::ClaimFor),
		1 => (who.clone(), 1..5u64).prop_map(|(w, t)| Step::ClaimTo(w, t)),
		1 => who.prop_map(Step::Compound),
		1 => (1..100u64).prop_map(Step::Spend),
		1 => (0..2u8, 1..10_000u64).prop_map(|(o, a)| Step::Bonus(o, a)),
		1 => Just(Step::Sweep),
		1 => (1..100u64).prop_map(Step::Donate),
		1 => (0..2u8, any::<bool>()).prop_map(|(o, b)| Step::Dismiss(o, b)),
		1 => any::<bool>().prop_map(Step::Price),
		5 => (1..30u32).prop_map(Step::Work),
		6 => prop_oneof![4 => Just(1u32), 1 => Just(3), 1 => Just(10), 1 => Just(20)].prop_map(Step::Wait),
	];
	prop::collection::vec(step, 1..60)
}

fn pool_of(number: u8) -> PoolId {
	match number {
		0 => pool(OP1, USD_VAULT, Mandate::All),
		1 => pool(OP1, USD_VAULT, Mandate::only(A)),
		2 => pool(OP2, USD_VAULT, Mandate::All),
		3 => pool(OP2, NATIVE_VAULT, Mandate::only(B)),
		_ => pool(OP1, NATIVE_VAULT, Mandate::All),
	}
}

fn weights(kind: u8) -> PlanWeights<AccountId> {
	match kind {
		0 => PlanWeights::Stake,
		1 => PlanWeights::Equal,
		2 => PlanWeights::Operators(vec![(OP1, 2), (OP2, 3)].try_into().expect("a short list")),
		_ => {
			let half = sp_runtime::FixedU128::from_rational(1, 2);
			PlanWeights::Vaults(vec![(USD_VAULT, half)].try_into().expect("a short list"))
		}
	}
}

/// As a call is: what is refused is undone.
fn perform(step: Step) -> bool {
	with_storage_layer(|| attempt(step)).is_ok()
}

/// What was done, without what it weighed.
fn plain(done: DispatchResultWithPostInfo) -> Result<(), DispatchError> {
	done.map(|_| ()).map_err(|refused| refused.error)
}

fn attempt(step: Step) -> Result<(), DispatchError> {
	match step {
		Step::Join(who, to, amount) => {
			join(who, pool_of(to), amount.into());
			Ok(())
		}
		Step::Leave(who, from, amount) => leave(who, pool_of(from), amount.into()),
		Step::Slash(of, percent) => {
			slash(pool_of(of), percent);
			Ok(())
		}
		Step::Plan(target, per_epoch, epochs, escrow, kind) => {
			let start = now() + 1;
			let (who, target, shares, weights) = match target {
				0 => (OWEN, PlanTarget::Set(A0), shares(), weights(kind)),
				1 => (OLGA, PlanTarget::Set(B0), shares(), weights(kind)),
				_ => (ANN, PlanTarget::Vault(USD_VAULT), Shares::default(), PlanWeights::Stake),
			};
			let (slot, end) = (USD_SLOT, start + epochs);
			let (per_epoch, escrow) = (Balance::from(per_epoch), Balance::from(escrow));
			let escrow = match target {
				PlanTarget::Set(_) => escrow,
				// The whole of it, which is asked for of a vault.
				PlanTarget::Vault(_) => escrow.max(per_epoch * Balance::from(epochs)),
			};
			let config =
				PlanConfig { target, slot, per_epoch, start, end, escrow, shares, weights };
			Rewards::create_plan(signed(who), config)
		}
		Step::Promise(index, per_epoch, epochs) => {
			offer(A, index.into(), per_epoch.into(), epochs);
			Rewards::accept_offer(signed(OWEN), A, index.into(), A0, now() + 1, shares())
		}
		Step::TopUp(plan, amount) => Rewards::top_up_plan(signed(CAT), PlanId(plan), amount.into()),
		Step::Stop(plan) => Rewards::stop_plan(root(), PlanId(plan)),
		Step::Prune(plan) => Rewards::prune_plan(signed(CAT), PlanId(plan)),
		Step::Claim(who) => plain(Rewards::claim(signed(who), USD_SLOT)),
		Step::ClaimFor(who) => {
			let (due, before) = (owed(who), balance(USD, who));
			plain(Rewards::claim_for(signed(OWEN), who, USD_SLOT))?;
			assert_eq!((owed(who), balance(USD, who)), (0, before + due));
			Ok(())
		}
		Step::ClaimTo(who, to) => {
			let (due, before) = (owed(who), balance(USD, to));
			plain(Rewards::claim_to(signed(who), USD_SLOT, to))?;
			assert_eq!((owed(who), balance(USD, to)), (0, before + due));
			Ok(())
		}
		Step::Compound(who) => plain(Rewards::compound(signed(who), USD_SLOT, USD_VAULT, None)),
		Step::Spend(amount) => Rewards::spend_insurance(root(), USD_SLOT, CAT, amount.into()),
		Step::Bonus(index, amount) => {
			let (operator, amount) = (OPERATORS + u64::from(index), amount.into());
			<Rewards as RestakerRewards<AccountId, Asset>>::reward_restakers(
				&CAT, A0, &operator, USD, amount,
			)
		}
		Step::Sweep => Rewards::sweep(signed(CAT), USD_SLOT),
		Step::Donate(amount) => {
			mint(USD, Rewards::account_id()?, amount.into());
			Ok(())
		}
		Step::Dismiss(index, back) => {
			let operator = OPERATORS + u64::from(index);
			if back {
				member(operator, A0, USD_VAULT, 50);
			} else {
				dismiss(operator, A0);
			}
			Ok(())
		}
		Step::Price(known) => {
			price(USD_VAULT, known.then(|| sp_runtime::FixedU128::from_u32(3)));
			Ok(())
		}
		Step::Work(number) => {
			steps(number);
			Ok(())
		}
		Step::Wait(epochs) => {
			go_to(now() + epochs);
			Ok(())
		}
	}
}

fn now() -> u32 {
	use bulwark_primitives::seams::EpochClock;
	MockClock::epoch()
}

proptest! {
	#![proptest_config(ProptestConfig { cases: 256, failure_persistence: None, ..Default::default() })]

	#[test]
	fn nothing_is_lost_and_nothing_appears(sequence in steps_of()) {
		new_test_ext().execute_with(|| {
			let length = sequence.len() as Balance;
			member(OP1, A0, USD_VAULT, 100);
			member(OP2, A0, USD_VAULT, 50);
			member(OP1, A0, NATIVE_VAULT, 30);
			member(OP2, B0, NATIVE_VAULT, 100);
			for step in sequence {
				let named = format!("{step:?}");
				perform(step);
				Rewards::do_try_state().unwrap_or_else(|error| panic!("{named}: {error:?}"));
			}
			// Everybody can be credited everything, and everything that is not in a pot is somebody's.
			for who in [ANN, BOB, CAT, OP1, OP2] {
				if perform(Step::Claim(who)) {
					assert_eq!(owed(who), 0);
				}
			}
			complete();
			Rewards::do_try_state().expect("the invariants hold");
			let native = ledger().native;
			for number in 0..5 {
				for who in [ANN, BOB, CAT] {
					let Some((_, lots)) = position(who, pool_of(number)) else { continue };
					let all = lots.iter().map(|(amount, _)| amount).sum();
					assert_eq!(leave(who, pool_of(number), all), Ok(()));
				}
			}
			assert_eq!(PoolsEarned::iter().count(), 0);
			assert_eq!(crate::Checkpoints::<Test>::iter().count(), 0);
			// What rounding left: a unit whenever a lot was credited, at most three lots of three accounts in five
			// pools at each step, and one for each level.
			let dust = ledger().native - native;
			assert!(dust <= 50 * (length + 20), "{dust} after {length} steps");
			Rewards::do_try_state().expect("the invariants hold");
		});
	}
}
