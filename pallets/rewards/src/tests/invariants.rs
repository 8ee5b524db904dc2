//! The invariants notice what they are there for.

use super::*;
use crate::{
	Bonuses, Checkpoints, NativePlans, NextPlan, Owed, Plans, RewardAssets, SetPlans, Slots,
	Tables, VaultPlans, Weights,
};

/// Breaks something and expects the complaint of that invariant.
fn notices(number: &str, corrupt: impl FnOnce(PoolId)) {
	new_test_ext().execute_with(|| {
		let pool = simple();
		plan(A0, 1_000, 9, 9_000);
		begin(START + 1);
		Owed::<Test>::insert(CAT, USD_SLOT, 1);
		in_ledger(|ledger| {
			ledger.restakers += 1;
			ledger.escrow -= 1;
		});
		Plans::<Test>::mutate(PlanId(0), |plan| plan.as_mut().expect("it is there").escrow -= 1);
		go_to(START + 2);
		join(CAT, pool, 1);
		assert_ok!(Rewards::do_try_state());
		corrupt(pool);
		let error = Rewards::do_try_state().expect_err("something is wrong");
		let sp_runtime::TryRuntimeError::Other(text) = error else { panic!("{error:?}") };
		assert!(text.starts_with(number), "{text} instead of {number}");
	});
}

fn in_ledger(change: impl FnOnce(&mut Ledger)) {
	change_ledger(change);
}

fn in_plan(change: impl FnOnce(&mut Plan<AccountId>)) {
	Plans::<Test>::mutate(PlanId(0), |plan| change(plan.as_mut().expect("it is there")));
}

#[test]
fn ledgers_add_up() {
	notices("1", |_| in_ledger(|ledger| ledger.funded += 1));
	notices("1", |_| in_ledger(|ledger| ledger.paid += 1));
	notices("1", |_| in_ledger(|ledger| ledger.native += 1));
}

#[test]
fn restakers_have_what_the_ledger_says() {
	notices("2", |_| Owed::<Test>::insert(ANN, USD_SLOT, 1));
	notices("2", |_| Owed::<Test>::insert(ANN, NATIVE_SLOT, 0));
	notices("2", |_| Owed::<Test>::insert(ANN, 9, 1));
	notices("2", |pool| {
		PoolsEarned::mutate(pool, |list| list[0].held += 1);
	});
	notices("2", |pool| {
		PoolsEarned::mutate(pool, |list| list[0].paid += 1);
	});
	notices("2", |pool| {
		corrupt_credits(ANN, pool, |list| {
			let nothing = Credit { slot: USD_SLOT, owed: 0, paid: 0 };
			list.try_push(nothing).expect("there is room");
		});
	});
}

#[test]
fn plans_have_what_the_ledger_says() {
	notices("3", |_| in_plan(|plan| plan.escrow += 1));
	notices("3", |_| {
		Bonuses::<Test>::insert(A0, OP1, crate::BonusList::truncate_from(vec![(USD_SLOT, 1)]))
	});
	notices("3", |_| in_plan(|plan| plan.slot = NATIVE_SLOT));
}

#[test]
fn the_account_has_what_it_owes() {
	use frame_support::traits::{
		fungibles::Mutate,
		tokens::{Fortitude, Precision, Preservation},
	};
	notices("4", |_| {
		let account = Rewards::account_id().expect("it has one");
		let burned = <Test as crate::Config>::Assets::burn_from(
			USD,
			&account,
			1,
			Preservation::Preserve,
			Precision::Exact,
			Fortitude::Force,
		);
		assert_ok!(burned);
	});
}

#[test]
fn plans_are_listed() {
	notices("5", |_| SetPlans::<Test>::remove(A0));
	notices("5", |_| SetPlans::<Test>::mutate(A0, |list| list.try_push(PlanId(9)).expect("room")));
	notices("5", |_| SetPlans::<Test>::insert(B0, SetPlans::<Test>::get(A0)));
	notices("5", |_| SetPlans::<Test>::insert(B0, crate::PlanList::default()));
	notices("5", |_| {
		SetPlans::<Test>::mutate(A0, |list| list.try_push(PlanId(0)).expect("there is room"))
	});
	notices("5", |_| in_plan(|plan| plan.target = PlanTarget::Vault(USD_VAULT)));
	notices("5", |_| NextPlan::<Test>::put(PlanId(0)));
	notices("5", |_| NativePlans::<Test>::insert(USD_SLOT, PlanId(9)));
	notices("5", |_| VaultPlans::<Test>::insert(USD_VAULT, crate::PlanList::default()));
	notices("5", |_| in_plan(|plan| plan.start = plan.end));
}

#[test]
fn tables_add_up() {
	let place = || Tables::<Test>::get(PlanTarget::Set(A0)).expect("it is frozen").place;
	let key = || (PlanTarget::Set(A0), place());
	notices("6", |_| Weights::<Test>::remove(key(), OP1));
	notices("6", |_| {
		Weights::<Test>::mutate(key(), OP1, |entry| {
			entry.as_mut().expect("it is there").total += 1;
		})
	});
	notices("6", |_| {
		Tables::<Test>::mutate(PlanTarget::Set(A0), |table| {
			table.as_mut().expect("it is frozen").operators += 1;
		})
	});
	notices("6", |_| {
		Tables::<Test>::mutate(PlanTarget::Set(A0), |table| {
			table.as_mut().expect("it is frozen").total += 1;
		})
	});
}

#[test]
fn checkpoints_have_followers_and_levels_have_assets() {
	notices("7", |pool| {
		Checkpoints::<Test>::mutate(pool, START + 2, |found| {
			found.as_mut().expect("somebody waits").followers = 0;
		})
	});
	notices("7", |pool| {
		Checkpoints::<Test>::mutate(pool, START + 2, |found| {
			let levels = &mut found.as_mut().expect("somebody waits").levels;
			assert!(levels.set(USD_SLOT, sp_core::U256::MAX));
		})
	});
	notices("7", |pool| {
		PoolsEarned::mutate(pool, |list| {
			let other = Earnings { slot: 9, ..Default::default() };
			list.try_push(other).expect("there is room");
		})
	});
	notices("7", |_| {
		let alone = Checkpoint { followers: 1, ..Default::default() };
		Checkpoints::<Test>::insert(PoolId(99), START, alone)
	});
}

#[test]
fn slots_are_those_of_their_assets() {
	let kind = || PlanAsset::Asset(USD);
	notices("9", |_| Slots::<Test>::remove(kind()));
	notices("9", |_| Slots::<Test>::insert(kind(), NATIVE_SLOT));
	notices("9", |_| Slots::<Test>::insert(PlanAsset::Points(7), 2));
	notices("9", |_| {
		let asset = RewardAssets::<Test>::take(USD_SLOT).expect("it is approved");
		RewardAssets::<Test>::insert(USD_SLOT + 1, asset);
	});
}

#[test]
fn what_was_promised_is_in_escrow() {
	notices("10", |_| in_plan(|plan| plan.promised = true));
}

#[test]
fn restakers_keep_their_floor() {
	notices("8", |_| in_plan(|plan| plan.shares.native = percent(51)));
}
