//! Pots: of the native token's stakers, of the insurance, of single operators; and donations.

use super::*;
use crate::{Bonuses, NativePlans, Plans};
use bulwark_primitives::seams::RestakerRewards;
use sp_runtime::DispatchResult;

/// 200 dollars are in the pot of the native token's stakers, 50 in that of the insurance.
fn filled() -> PoolId {
	let pool = simple();
	plan(A0, 1_000, 1, 1_000);
	begin(START + 1);
	pool
}

/// What the plan that pays the pot of an asset has.
fn given(slot: Slot) -> Option<Balance> {
	NativePlans::<Test>::get(slot).and_then(Plans::<Test>::get).map(|plan| plan.escrow)
}

#[test]
fn the_native_stakers_are_paid_for_the_epoch_in_which_it_was_earned() {
	build_and_execute(|| {
		simple();
		crate::mock::plan(A0, 1_000, 2, 2_000);
		let vault = pool(OP2, NATIVE_VAULT, Mandate::All);
		join(CAT, vault, 300);
		join(OLGA, pool(OP1, NATIVE_VAULT, Mandate::only(B)), 100);
		begin(START + 1);
		let plan = NativePlans::<Test>::get(USD_SLOT).expect("it was made");
		let told = Event::NativeDistributed { slot: USD_SLOT, amount: 200, plan };
		assert!(events().contains(&told));
		assert_eq!((owed(CAT), owed(OLGA)), (150, 50));
		assert_eq!((ledger().native, given(USD_SLOT)), (0, Some(0)));
		// Whoever comes now has no part in what was earned before.
		let before = owed(ANN);
		join(ANN, vault, 600);
		begin(START + 2);
		assert_eq!((owed(CAT), owed(OLGA)), (150 + 60, 50 + 20));
		assert_eq!(owed(ANN), before + 405 + 120);
		// The plan of the pot stays, and is used again.
		assert_eq!(NativePlans::<Test>::get(USD_SLOT), Some(plan));
		assert_noop!(Rewards::stop_plan(root(), plan), Error::<Test>::NotFunder);
		assert_noop!(Rewards::prune_plan(signed(ANN), plan), Error::<Test>::PlanNotOver);
	});
}

#[test]
fn the_pot_waits_as_long_as_nobody_stakes_the_native_token() {
	build_and_execute(|| {
		filled();
		assert_eq!((ledger().native, given(USD_SLOT)), (0, Some(200)));
		join(CAT, pool(OP2, NATIVE_VAULT, Mandate::All), 3);
		begin(START + 2);
		assert_eq!(owed(CAT), 199, "200 on three units, rounded down");
	});
}

#[test]
fn the_pot_waits_as_long_as_there_is_no_vault_of_the_native_token() {
	build_and_execute(|| {
		OtherVault::put(true);
		assert_noop!(Rewards::native_plan(USD_SLOT), Error::<Test>::NoNativeVault);
		filled();
		begin(START + 2);
		assert_eq!((ledger().native, given(USD_SLOT)), (200, None));
		OtherVault::kill();
		plan(A0, 1_000, 1, 1_000);
		begin(START + 3);
		assert_eq!((ledger().native, given(USD_SLOT)), (0, Some(400)));
	});
}

#[test]
fn whatever_comes_into_the_pot_is_paid_with_the_next_pass() {
	build_and_execute(|| {
		member(OP2, A0, USD_VAULT, 100);
		let stake = staked(ANN, OP2, 1);
		staked(BOB, OP2, 2);
		plan_with(A0, 100, 1, 100, no_shares(), PlanWeights::Stake);
		begin(START + 1);
		assert_ok!(bonus(OP2, USD, 10));
		let native = pool(OP1, NATIVE_VAULT, Mandate::All);
		join(CAT, native, 1);
		assert_ok!(leave(ANN, stake, 1));
		assert_ok!(leave(BOB, stake, 2));
		// What rounding has left in the pool that is gone.
		assert_eq!((owed(ANN), owed(BOB), ledger().native), (33, 66, 1));
		assert_eq!(NativePlans::<Test>::iter().count(), 0);
		begin(START + 2);
		assert_eq!((owed(CAT), ledger().native, ledger().bonus), (11, 0, 0));
	});
}

#[test]
fn the_insurance_is_spent_by_governance() {
	build_and_execute(|| {
		filled();
		let before = balance(USD, CAT);
		let spend = |amount| Rewards::spend_insurance(root(), USD_SLOT, CAT, amount);
		assert_noop!(spend(51), Error::<Test>::InsufficientPot);
		assert_noop!(spend(0), Error::<Test>::ZeroAmount);
		let unknown = Rewards::spend_insurance(root(), 9, CAT, 1);
		assert_noop!(unknown, Error::<Test>::AssetNotApproved);
		assert_ok!(spend(50));
		assert_eq!(balance(USD, CAT), before + 50);
		assert_eq!((ledger().insurance, ledger().spent), (0, 50));
		let told = Event::InsuranceSpent { slot: USD_SLOT, amount: 50, to: CAT };
		assert!(events().contains(&told));
	});
}

#[test]
fn donations_go_to_the_treasury() {
	build_and_execute(|| {
		filled();
		assert_noop!(Rewards::sweep(signed(CAT), USD_SLOT), Error::<Test>::NothingToSweep);
		assert_noop!(Rewards::sweep(signed(CAT), 9), Error::<Test>::AssetNotApproved);
		mint(USD, Rewards::account_id().expect("it has one"), 7);
		let before = balance(USD, TREASURY);
		assert_eq!((owed(ANN), owed(BOB)), (405, 270), "a donation changes nothing");
		assert_ok!(Rewards::sweep(signed(CAT), USD_SLOT));
		assert_eq!(balance(USD, TREASURY), before + 7);
		assert!(events().contains(&Event::Swept { slot: USD_SLOT, amount: 7 }));
		assert_noop!(Rewards::sweep(signed(CAT), USD_SLOT), Error::<Test>::NothingToSweep);
	});
}

#[test]
fn a_donation_waits_until_the_ledger_knows_what_was_claimed() {
	build_and_execute(|| {
		let pool = simple();
		plan(A0, 1_000, 9, 9_000);
		begin(START + 1);
		mint(USD, Rewards::account_id().expect("it has one"), 7);
		assert_ok!(Rewards::claim(signed(ANN), USD_SLOT));
		// Otherwise what Bob has earned could be sent to the treasury one day.
		assert_noop!(Rewards::sweep(signed(CAT), USD_SLOT), Error::<Test>::NothingToSweep);
		join(ANN, pool, 1);
		assert_noop!(Rewards::sweep(signed(CAT), USD_SLOT), Error::<Test>::NothingToSweep);
		begin(START + 2);
		let before = balance(USD, TREASURY);
		assert_ok!(Rewards::sweep(signed(CAT), USD_SLOT));
		assert_eq!(balance(USD, TREASURY), before + 7);
	});
}

fn bonus(operator: AccountId, asset: Asset, amount: Balance) -> DispatchResult {
	<Rewards as RestakerRewards<AccountId, Asset>>::reward_restakers(
		&CAT, A0, &operator, asset, amount,
	)
}

#[test]
fn a_bonus_is_spread_over_the_stake_of_one_operator() {
	build_and_execute(|| {
		let stake = filled();
		member(OP2, A0, USD_VAULT, 100);
		staked(OLGA, OP2, 1_000);
		let before = balance(USD, CAT);
		assert_noop!(bonus(OP1, USD, 0), Error::<Test>::ZeroAmount);
		assert_noop!(bonus(OP2, USD, 1), Error::<Test>::NoWeight);
		assert_noop!(bonus(OP1, UNSAFE, 1), Error::<Test>::AssetNotApproved);
		assert_ok!(bonus(OP1, USD, 60));
		assert_ok!(bonus(OP1, USD, 41));
		assert_eq!(balance(USD, CAT), before - 101);
		assert_eq!((ledger().bonus, owed(ANN)), (101, 405));
		let told = Event::BonusReceived { set: A0, operator: OP1, slot: USD_SLOT, amount: 41 };
		assert!(events().contains(&told));
		// Whoever joins now was not held up, and whoever joins before the payment has no part in it.
		join(CAT, stake, 1_000);
		begin(START + 2);
		// 600, 400 and 1000 of 2000.
		assert_eq!((owed(ANN), owed(BOB), owed(CAT)), (405 + 30, 270 + 20, 50));
		assert_eq!((owed(OLGA), owed(OP1), ledger().bonus), (0, 75, 0));
		assert_eq!(Bonuses::<Test>::iter().count(), 0);
	});
}

#[test]
fn a_bonus_for_stake_that_has_gone_goes_to_the_native_stakers() {
	build_and_execute(|| {
		let stake = filled();
		assert_ok!(bonus(OP1, USD, 100));
		assert_ok!(bonus(OP1, NATIVE, 10));
		assert_ok!(leave(ANN, stake, 600));
		assert_ok!(leave(BOB, stake, 400));
		let before = given(USD_SLOT).expect("it was given something");
		begin(START + 2);
		assert_eq!((ledger().bonus, given(USD_SLOT)), (0, Some(before + 100)));
		assert_eq!(given(NATIVE_SLOT), Some(10));
	});
}
