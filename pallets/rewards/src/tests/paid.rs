//! What is told and remembered of payments: to operators and their restakers, and to the stake in a vault.

use super::*;
use crate::{view::YieldRecord, CurrentPass};
use bulwark_primitives::seams::RestakerRewards;

/// What was told of operators since this was asked last, by plan and operator: the epoch, the commission, and what restakers got.
fn told() -> Vec<(PlanId, AccountId, Epoch, Balance, Balance)> {
	let paid = |event: Event<Test>| match event {
		Event::OperatorPaid { plan, operator, epoch, commission, restakers } => {
			Some((plan, operator, epoch, commission, restakers))
		}
		_ => None,
	};
	let mut all: Vec<_> = events().into_iter().filter_map(paid).collect();
	all.sort_unstable();
	all
}

/// What the stake in a vault was paid in dollars in an epoch, and how much stake that was.
fn paid_in(epoch: Epoch, vault: VaultId) -> Option<(Balance, Balance)> {
	let records = Rewards::realised_yield(vault).into_iter();
	let mut found = records.filter(|one| one.slot == USD_SLOT && one.epoch == epoch);
	found.next().map(|one| (one.paid, one.stake))
}

/// Steps until the pass is somewhere.
fn until(there: impl Fn(&Stage<AccountId>) -> bool) {
	while !CurrentPass::<Test>::get().is_some_and(|pass| there(&pass.stage)) {
		assert_eq!(steps(1), 1, "the pass never came there");
	}
}

#[test]
fn it_is_told_what_operators_and_their_restakers_get() {
	build_and_execute(|| {
		simple();
		// Takes no commission.
		member(OP2, A0, USD_VAULT, 100);
		staked(CAT, OP2, 500);
		let id = plan(A0, 1_000, 9, 9_000);
		begin(START + 1);
		// 750 of 1000: two thirds of it with the first operator, which takes a tenth.
		assert_eq!(told(), [(id, OP1, START + 1, 50, 450), (id, OP2, START + 1, 0, 250)]);
		assert_eq!((owed(OP1), owed(ANN), owed(BOB), owed(CAT)), (50, 270, 180, 250));
		begin(START + 2);
		assert_eq!(told(), [(id, OP1, START + 2, 50, 450), (id, OP2, START + 2, 0, 250)]);
	});
}

#[test]
fn a_pool_that_may_have_slashes_to_apply_is_not_paid() {
	build_and_execute(|| {
		simple();
		let id = plan(A0, 1_000, 9, 9_000);
		begin(START + 1);
		let entry = Rewards::entry(PlanTarget::Set(A0), &OP1).expect("it has weight");
		// What becomes final with the next epoch is not applied in this one.
		let pay = || Rewards::pay_operator(id, &OP1, &entry, 750, entry.total, START + 2);
		assert_noop!(pay(), Error::<Test>::PoolBehind);
		assert_eq!((owed(OP1), owed(ANN), owed(BOB)), (75, 405, 270));
		go_to(START + 2);
		assert_eq!(pay().map(|spread| spread.paid), Ok(750));
		assert_eq!((owed(OP1), owed(ANN), owed(BOB)), (150, 810, 540));
	});
}

#[test]
fn of_what_a_vault_is_paid_nobody_takes_a_commission() {
	build_and_execute(|| {
		simple();
		let id = vault_plan(USD_VAULT, 100, 1);
		begin(START + 1);
		assert_eq!(told(), [(id, OP1, START + 1, 0, 100)]);
		assert_eq!(paid_in(START + 1, USD_VAULT), Some((100, 1_000)));
	});
}

#[test]
fn nothing_is_told_of_an_operator_whose_restakers_have_gone() {
	build_and_execute(|| {
		simple();
		operator(OP2, 10);
		member(OP2, A0, USD_VAULT, 100);
		let gone = staked(CAT, OP2, 1_000);
		let id = plan_with(A0, 1_000, 9, 9_000, no_shares(), PlanWeights::Stake);
		go_to(START + 1);
		// Both are in the table by then.
		let set = PlanTarget::Set(A0);
		until(|stage| matches!(stage, Stage::Choose(target, None) if *target == set));
		assert_ok!(leave(CAT, gone, 1_000));
		complete();
		assert_eq!(told(), [(id, OP1, START + 1, 50, 450)]);
		assert_eq!((owed(OP2), owed(CAT)), (0, 0));
		assert_eq!(paid_in(START + 1, USD_VAULT), Some((450, 1_000)));
	});
}

#[test]
fn what_gets_less_than_a_unit_is_neither_told_nor_counted() {
	build_and_execute(|| {
		member(OP1, A0, USD_VAULT, 100);
		staked(ANN, OP1, 600);
		join(BOB, pool(OP1, USD_VAULT, Mandate::only(A)), 400);
		let none = no_shares();
		plan_with(A0, 1, 1, 1, none, PlanWeights::Stake);
		begin(START + 1);
		assert_eq!((told(), paid_in(START + 1, USD_VAULT)), (vec![], None));
		let id = plan_with(A0, 2, 1, 2, none, PlanWeights::Stake);
		begin(START + 2);
		// Six tenths of two are one, four tenths are nothing.
		assert_eq!(told(), [(id, OP1, START + 2, 0, 1)]);
		assert_eq!(paid_in(START + 2, USD_VAULT), Some((1, 600)));
	});
}

#[test]
fn stake_that_two_plans_pay_is_counted_once() {
	build_and_execute(|| {
		let pool = simple();
		let first = plan(A0, 1_000, 9, 9_000);
		plan(A0, 400, 9, 3_600);
		begin(START + 1);
		assert_eq!(paid_in(START + 1, USD_VAULT), Some((675 + 270, 1_000)));
		// And anew in every epoch.
		join(CAT, pool, 500);
		begin(START + 2);
		assert_eq!(paid_in(START + 2, USD_VAULT), Some((675 + 270, 1_500)));
		// As it was when it was paid first.
		go_to(START + 3);
		until(|stage| matches!(stage, Stage::Choose(_, Some(done)) if *done == first));
		assert_ok!(leave(BOB, pool, 400));
		complete();
		assert_eq!(paid_in(START + 3, USD_VAULT), Some((675 + 270, 1_500)));
		begin(START + 4);
		assert_eq!(paid_in(START + 4, USD_VAULT), Some((675 + 270, 1_100)));
	});
}

#[test]
fn stake_that_two_sets_and_a_vault_pay_is_counted_once() {
	build_and_execute(|| {
		simple();
		member(OP1, B0, USD_VAULT, 50);
		member(OP2, B0, USD_VAULT, 100);
		staked(CAT, OP2, 500);
		let none = no_shares();
		plan_with(A0, 1_000, 9, 9_000, none, PlanWeights::Stake);
		begin(START + 1);
		// Only the first operator is in this set.
		assert_eq!(paid_in(START + 1, USD_VAULT), Some((900, 1_000)));
		plan_with(B0, 1_000, 9, 9_000, none, PlanWeights::Stake);
		vault_plan(USD_VAULT, 150, 1);
		begin(START + 2);
		// Of the second set 450 and 500, for stake of one weight; of the vault 100 and 50.
		assert_eq!(paid_in(START + 2, USD_VAULT), Some((900 + 450 + 500 + 150, 1_500)));
	});
}

#[test]
fn every_vault_and_every_asset_is_counted_by_itself() {
	build_and_execute(|| {
		simple();
		// A second pool, and another vault.
		join(CAT, pool(OP1, USD_VAULT, Mandate::only(A)), 500);
		member(OP1, A0, NATIVE_VAULT, 100);
		join(CAT, pool(OP1, NATIVE_VAULT, Mandate::All), 500);
		let shares = no_shares();
		plan_with(A0, 2_000, 1, 2_000, shares, PlanWeights::Stake);
		let config = PlanConfig {
			target: PlanTarget::Set(A0),
			slot: NATIVE_SLOT,
			per_epoch: 200,
			start: START + 1,
			end: START + 2,
			escrow: 200,
			shares,
			weights: PlanWeights::Stake,
		};
		assert_ok!(Rewards::create_plan(signed(OWEN), config));
		begin(START + 1);
		// A tenth is commission. Three quarters of the rest are for dollars.
		let record = |slot, paid, stake| YieldRecord { slot, epoch: START + 1, paid, stake };
		let dollars = [record(NATIVE_SLOT, 135, 1_500), record(USD_SLOT, 1_350, 1_500)];
		assert_eq!(Rewards::realised_yield(USD_VAULT), dollars);
		let native = [record(NATIVE_SLOT, 45, 500), record(USD_SLOT, 450, 500)];
		assert_eq!(Rewards::realised_yield(NATIVE_VAULT), native);
	});
}

#[test]
fn stake_that_could_not_be_paid_is_not_counted() {
	build_and_execute(|| {
		let pool = simple();
		member(OP2, A0, USD_VAULT, 100);
		staked(CAT, OP2, 1_000);
		let id = plan_with(A0, 1_000, 9, 9_000, no_shares(), PlanWeights::Stake);
		// A level at the end of its numbers.
		let full =
			Earnings { slot: USD_SLOT, level: Level(sp_core::U256::MAX), ..Default::default() };
		PoolsEarned::insert(pool, PoolEarnings::truncate_from(vec![full]));
		begin(START + 1);
		assert_eq!(told(), [(id, OP2, START + 1, 0, 500)]);
		assert_eq!(paid_in(START + 1, USD_VAULT), Some((500, 1_000)));
	});
}

#[test]
fn missed_epochs_and_bonuses_are_in_the_epoch_in_which_they_are_paid() {
	build_and_execute(|| {
		simple();
		let id = plan(A0, 1_000, 9, 9_000);
		begin(START + 2);
		assert_eq!(told(), [(id, OP1, START + 2, 150, 1_350)]);
		assert_eq!(paid_in(START + 1, USD_VAULT), None);
		assert_eq!(paid_in(START + 2, USD_VAULT), Some((1_350, 1_000)));
		let paid = <Rewards as RestakerRewards<AccountId, Asset>>::reward_restakers(
			&CAT, A0, &OP1, USD, 100,
		);
		assert_ok!(paid);
		begin(START + 3);
		assert_eq!(paid_in(START + 3, USD_VAULT), Some((675 + 100, 1_000)));
	});
}

#[test]
fn what_is_remembered_is_bounded() {
	use codec::MaxEncodedLen;
	assert_eq!(Yields::max_encoded_len(), 1 + 8 * (4 + 16 + 16));
	assert_eq!(PoolEarnings::max_encoded_len(), 1 + 16 * (1 + 33 + 16 + 16 + 16 + 4));
	assert_eq!(Credits::max_encoded_len(), 1 + 16 * (1 + 16 + 16));
}
