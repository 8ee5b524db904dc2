//! Sequences of calls and disputes, whatever they are: the invariants hold after each, and nothing is made or lost.

use super::*;
use bulwark_primitives::{Mandate, SlashId, VaultId};
use bulwark_test_utils::{clock, docket};
use proptest::prelude::*;
use sp_runtime::Perquintill;

#[derive(Clone, Debug)]
enum Step {
	Restake(u64, bool, u64, u8, u64),
	Request(u64, u8, Option<u64>),
	Redelegate(u64, u8, u64, u8, Option<u64>),
	SetMandate(u64, u8, u8, Option<u64>),
	Cancel(u64, u8, u8),
	Complete(u64, u8),
	Follow(u64, u8),
	Release(u64, u8),
	Finish,
	Accuse(u64, u8, u32, u64),
	Veto(u8),
	Execute(u8),
	Reverse(u8),
	Settle(u8, u32),
	Allocate(u64, bool, u8, u64),
	Wait(u64),
}

fn steps() -> impl Strategy<Value = Vec<Step>> {
	let who = 1..4u64;
	let operator = 11..13u64;
	let amount = prop_oneof![1..60u64, 1..u64::MAX / 8];
	let some = prop::option::of(1..60u64);
	let step = prop_oneof![
		6 => (who.clone(), any::<bool>(), operator.clone(), 0..4u8, amount)
			.prop_map(|(w, v, o, m, a)| Step::Restake(w, v, o, m, a)),
		5 => (who.clone(), any::<u8>(), some.clone()).prop_map(|(w, p, a)| Step::Request(w, p, a)),
		2 => (who.clone(), any::<u8>(), operator.clone(), 0..4u8, some.clone())
			.prop_map(|(w, p, o, m, a)| Step::Redelegate(w, p, o, m, a)),
		1 => (who.clone(), any::<u8>(), 0..4u8, some)
			.prop_map(|(w, p, m, a)| Step::SetMandate(w, p, m, a)),
		2 => (who.clone(), any::<u8>(), 0..9u8).prop_map(|(w, p, l)| Step::Cancel(w, p, l)),
		5 => (who.clone(), any::<u8>()).prop_map(|(w, p)| Step::Complete(w, p)),
		1 => (who.clone(), any::<u8>()).prop_map(|(w, p)| Step::Follow(w, p)),
		2 => (who, any::<u8>()).prop_map(|(w, p)| Step::Release(w, p)),
		1 => Just(Step::Finish),
		4 => (operator.clone(), 0..3u8, 0..7u32, 1..=100u64)
			.prop_map(|(o, s, f, x)| Step::Accuse(o, s, f, x)),
		1 => any::<u8>().prop_map(Step::Veto),
		4 => any::<u8>().prop_map(Step::Execute),
		1 => any::<u8>().prop_map(Step::Reverse),
		2 => (any::<u8>(), 0..3u32).prop_map(|(s, n)| Step::Settle(s, n)),
		1 => (operator, any::<bool>(), 0..3u8, 0..=100u64)
			.prop_map(|(o, v, s, m)| Step::Allocate(o, v, s, m)),
		9 => prop_oneof![Just(DAY), Just(DAY / 2), Just(3 * DAY), Just(DAY - 1)]
			.prop_map(Step::Wait),
	];
	prop::collection::vec(step, 1..60)
}

fn vault(shared: bool) -> VaultId {
	if shared {
		SHARED
	} else {
		UNIQUE
	}
}

fn mandate(kind: u8) -> Mandate {
	match kind {
		0 => Mandate::All,
		1 => only(A),
		2 => only(B),
		_ => {
			let mut list = bulwark_primitives::mandate::AvsList::new();
			assert!(list.try_insert(A).is_ok());
			Mandate::Except(list)
		}
	}
}

fn set(n: u8) -> bulwark_primitives::SetId {
	[A0, B0, B1][usize::from(n)]
}

/// One of the pools there are.
fn pick(n: u8) -> PoolId {
	let mut pools: Vec<_> = crate::Pools::<Test>::iter_keys().collect();
	pools.sort();
	pools.get(usize::from(n) % pools.len().max(1)).copied().unwrap_or(NO_POOL)
}

fn slash(n: u8) -> SlashId {
	let number = docket::requests().len().max(1) as u64;
	SlashId(u64::from(n) % number)
}

fn wide(amount: Option<u64>) -> Option<Balance> {
	amount.map(Balance::from)
}

/// What a refused call returns is of no interest: that it changed nothing is checked by the next step.
fn perform(step: Step) -> bool {
	match step {
		Step::Restake(who, shared, operator, kind, amount) => {
			give(who, vault(shared), amount.into());
			let (vault, mandate) = (vault(shared), mandate(kind));
			Delegation::delegate(signed(who), vault, operator, mandate, amount.into()).is_ok()
		}
		Step::Request(who, pool, amount) => {
			Delegation::request_withdrawal(signed(who), pick(pool), wide(amount), None).is_ok()
		}
		Step::Redelegate(who, pool, operator, kind, amount) => {
			let (pool, mandate) = (pick(pool), mandate(kind));
			Delegation::redelegate(signed(who), pool, operator, mandate, wide(amount)).is_ok()
		}
		Step::SetMandate(who, pool, kind, amount) => {
			let (pool, mandate) = (pick(pool), mandate(kind));
			Delegation::set_mandate(signed(who), pool, mandate, wide(amount)).is_ok()
		}
		Step::Cancel(who, pool, back) => {
			let left = (epoch() + 1).saturating_sub(back.into());
			Delegation::cancel_withdrawal(signed(who), pick(pool), left).is_ok()
		}
		Step::Complete(who, pool) => {
			Delegation::complete_withdrawal(signed(CAT), who, pick(pool)).is_ok()
		}
		Step::Follow(who, pool) => Delegation::follow(signed(CAT), who, pick(pool)).is_ok(),
		Step::Release(who, pool) => {
			let pool = pick(pool);
			let released = Delegation::release_stake(signed(CAT), who, pool).is_ok();
			// All of it is on its way, or back.
			assert!(!released || lots(who, pool).iter().all(|(_, _, left)| *left != STAYS));
			released
		}
		Step::Finish => {
			// One of the two leaves for good.
			done(OP2);
			true
		}
		Step::Accuse(operator, n, back, percent) => {
			let fraction = Perquintill::from_percent(percent);
			docket::propose::<Env>(set(n), operator, epoch() - back, fraction, RITA).is_ok()
		}
		Step::Veto(n) => docket::veto::<Env>(slash(n)).is_ok(),
		Step::Execute(n) => docket::execute::<Env>(slash(n)).is_ok(),
		Step::Reverse(n) => docket::reverse::<Env>(slash(n)).is_ok(),
		Step::Settle(n, pools) => docket::settle::<Env>(slash(n), Some(pools)).is_ok(),
		Step::Allocate(operator, shared, n, percent) => {
			let magnitude = Perquintill::from_percent(percent);
			Delegation::set_allocation(signed(operator), vault(shared), set(n), magnitude).is_ok()
		}
		Step::Wait(seconds) => {
			clock::advance(seconds);
			true
		}
	}
}

fn everything(vault: VaultId) -> Balance {
	let mine = |who| idle(who, vault) + paid(who, vault);
	let accounts: Balance = [ANN, BOB, CAT, RITA].into_iter().map(mine).sum();
	let held = <Delegation as bulwark_primitives::seams::StakeEntry<u64>>::held_in_pools(vault);
	accounts + held + docket::beside_stake(vault) + burned(vault)
}

proptest! {
	#![proptest_config(ProptestConfig { cases: 384, failure_persistence: None, ..Default::default() })]

	#[test]
	fn nothing_is_lost_and_nothing_appears(steps in steps()) {
		new_test_ext().execute_with(|| {
			allocate(OP1, SHARED, A0, 100);
			allocate(OP1, SHARED, B0, 100);
			allocate(OP1, UNIQUE, A0, 100);
			allocate(OP2, SHARED, B1, 50);
			let mut given = [0u128; 2];
			for step in steps {
				if let Step::Restake(_, shared, _, _, amount) = &step {
					given[usize::from(*shared)] += Balance::from(*amount);
				}
				perform(step);
				check();
				assert_eq!([everything(UNIQUE), everything(SHARED)], given);
			}
		});
	}
}
