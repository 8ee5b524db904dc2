//! The stake table.

use super::*;
use crate::{weight, Tables};
use bulwark_primitives::{
	seams::{Rate, StakeTable},
	VaultId,
};
use sp_runtime::FixedU128;

type Table = crate::Pallet<Test>;

fn weigh(operator: AccountId) -> u128 {
	<Table as StakeTable<AccountId>>::weight(A0, &operator)
}

fn total() -> u128 {
	<Table as StakeTable<AccountId>>::total(A0)
}

/// What the stake of the set is worth before multipliers, in units of weight.
fn value() -> u128 {
	crate::Tables::<Test>::get(PlanTarget::Set(A0)).map_or(0, |table| table.value)
}

#[test]
fn a_weight_is_rounded_once() {
	let rate = |price, counted, decimals| Rate {
		believed: true,
		price: FixedU128::from_inner(price),
		counted: percent(counted),
		decimals,
	};
	let one = FixedU128::from_u32(1);
	let wad = 1_000_000_000_000_000_000u128;
	// 100 DOT of ten decimals at 7.5 dollars, 80 % counted, half allocated: 300 dollars.
	let dot = weight(1_000_000_000_000, percent(50), one, &rate(75 * wad / 10, 80, 10));
	assert_eq!(dot, Some(300 * 1_000_000_000_000));
	// Each factor alone would round to nothing: together they are one and a half.
	let third = FixedU128::from_rational(1, 2);
	assert_eq!(weight(6, percent(50), third, &rate(wad, 100, 12)), Some(1));
	assert_eq!(weight(3, percent(50), third, &rate(2 * wad, 100, 12)), Some(1));
	assert_eq!(weight(0, percent(50), one, &rate(wad, 100, 12)), Some(0));
	// What does not fit is not cut off.
	assert_eq!(weight(u128::MAX, percent(100), one, &rate(wad, 100, 12)), Some(u128::MAX));
	assert_eq!(weight(u128::MAX, percent(100), one, &rate(2 * wad, 100, 12)), None);
	assert_eq!(weight(1, percent(100), one, &rate(wad, 100, 39)), None);
}

#[test]
fn it_is_frozen_when_the_epoch_begins() {
	build_and_execute(|| {
		simple();
		member(OP2, A0, USD_VAULT, 50);
		staked(CAT, OP2, 1_000);
		assert_eq!((weigh(OP1), total()), (0, 0));
		begin(START + 1);
		assert_eq!((weigh(OP1), weigh(OP2), total()), (1_000, 500, 1_500));
		assert_eq!(<Table as StakeTable<AccountId>>::epoch(A0), Some(START + 1));
		assert_eq!(<Table as StakeTable<AccountId>>::operators(A0), 2);
		staked(CAT, OP2, 1_000);
		assert_eq!(total(), 1_500, "what comes later counts in the next");
		begin(START + 2);
		assert_eq!((weigh(OP1), weigh(OP2), total()), (1_000, 1_000, 2_000));
		assert!(!<Table as StakeTable<AccountId>>::is_quorum(A0, 1_333));
		assert!(<Table as StakeTable<AccountId>>::is_quorum(A0, 1_334));
	});
}

#[test]
fn who_is_gone_is_not_in_the_next() {
	build_and_execute(|| {
		simple();
		member(OP2, A0, USD_VAULT, 100);
		staked(CAT, OP2, 1_000);
		begin(START + 1);
		dismiss(OP2, A0);
		for epoch in START + 2..START + 5 {
			begin(epoch);
			assert_eq!((weigh(OP1), weigh(OP2), total()), (1_000, 0, 1_000));
		}
	});
}

#[test]
fn a_mandate_and_a_multiplier_count() {
	build_and_execute(|| {
		simple();
		let other = pool(OP1, USD_VAULT, Mandate::only(B));
		join(CAT, other, 5_000);
		multiply(A0, USD_VAULT, FixedU128::from_u32(3));
		begin(START + 1);
		assert_eq!(total(), 3_000, "stake that secures only the other AVS does not count");
	});
}

#[test]
fn a_price_that_is_late_keeps_nobody_in_the_table() {
	build_and_execute(|| {
		simple();
		member(OP2, A0, NATIVE_VAULT, 100);
		let late = pool(OP2, NATIVE_VAULT, Mandate::All);
		join(CAT, late, 1_000);
		plan_with(A0, 1_000, 10, 10_000, no_shares(), PlanWeights::Stake);
		begin(START + 1);
		assert_eq!((total(), owed(CAT)), (2_000, 500));
		// Nobody has renewed it. Stake comes, and goes, and is weighed with the last price that there was.
		crate::mock::late(NATIVE_VAULT);
		assert_ok!(leave(CAT, late, 900));
		join(BOB, late, 400);
		begin(START + 2);
		assert_eq!((total(), weigh(OP1), weigh(OP2)), (1_500, 1_000, 500));
		assert_eq!(<Table as StakeTable<AccountId>>::epoch(A0), Some(START + 2));
		assert_eq!(owed(CAT), 500 + 66, "a fifth of a third");
		begin(START + 3);
		assert_eq!(total(), 1_500);
		price(NATIVE_VAULT, Some(FixedU128::from_u32(2)));
		begin(START + 4);
		assert_eq!((total(), weigh(OP2)), (2_000, 1_000));
	});
}

#[test]
fn nobody_becomes_more_by_a_price_that_is_late() {
	build_and_execute(|| {
		simple();
		member(OP2, A0, NATIVE_VAULT, 100);
		let old = pool(OP2, NATIVE_VAULT, Mandate::All);
		join(CAT, old, 1_000);
		begin(START + 1);
		assert_eq!((total(), value()), (2_000, 2_000));
		// The asset is worth a thousandth by now, and nobody has said so.
		crate::mock::late(NATIVE_VAULT);
		join(BOB, old, 3_000);
		join(BOB, pool(OP2, NATIVE_VAULT, Mandate::only(A0.avs)), 1_000);
		begin(START + 2);
		assert_eq!((total(), weigh(OP2), value()), (2_000, 1_000, 2_000));
		let entry = Rewards::entry(PlanTarget::Set(A0), &OP2).expect("it is there");
		assert_eq!(entry.pools.len(), 1, "what is new does not weigh");
		// What leaves does not come back as long.
		assert_ok!(leave(CAT, old, 1_000));
		assert_ok!(leave(BOB, old, 2_600));
		begin(START + 3);
		assert_eq!((total(), weigh(OP2), value()), (1_400, 400, 1_400));
		join(BOB, old, 600);
		begin(START + 4);
		assert_eq!((total(), weigh(OP2)), (1_400, 400));
		price(NATIVE_VAULT, Some(FixedU128::from_u32(1)));
		begin(START + 5);
		assert_eq!((total(), weigh(OP2), value()), (3_000, 2_000, 3_000));
	});
}

#[test]
fn what_never_had_a_price_holds_up_nobody() {
	build_and_execute(|| {
		simple();
		price(NATIVE_VAULT, None);
		member(OP1, A0, NATIVE_VAULT, 100);
		member(OP2, A0, NATIVE_VAULT, 100);
		for operator in [OP1, OP2] {
			join(CAT, pool(operator, NATIVE_VAULT, Mandate::All), 1_000);
		}
		begin(START + 1);
		assert_eq!((total(), weigh(OP1), weigh(OP2)), (1_000, 1_000, 0));
		assert_eq!(<Table as StakeTable<AccountId>>::operators(A0), 1);
		price(NATIVE_VAULT, Some(FixedU128::from_u32(1)));
		begin(START + 2);
		assert_eq!((total(), weigh(OP1), weigh(OP2)), (3_000, 2_000, 1_000));
	});
}

#[test]
fn what_cannot_be_counted_keeps_the_last_table_and_the_plans_go_on() {
	build_and_execute(|| {
		simple();
		member(OP2, A0, NATIVE_VAULT, 100);
		join(CAT, pool(OP2, NATIVE_VAULT, Mandate::All), 1_000);
		// A set without that vault is not concerned.
		member(OP1, B0, USD_VAULT, 100);
		let none = no_shares();
		plan_with(A0, 1_000, 10, 10_000, none, PlanWeights::Stake);
		begin(START + 1);
		assert_eq!((total(), owed(CAT)), (2_000, 500));
		uncountable(A0, NATIVE_VAULT);
		staked(ANN, OP1, 1_000);
		events();
		begin(START + 2);
		assert_eq!((total(), weigh(OP1)), (2_000, 1_000));
		assert_eq!(<Table as StakeTable<AccountId>>::epoch(A0), Some(START + 1));
		assert_eq!(<Table as StakeTable<AccountId>>::epoch(B0), Some(START + 2));
		// Both have seen the pass.
		assert_eq!(<Table as StakeTable<AccountId>>::in_force_until(A0), Some(START + 2));
		assert_eq!(<Table as StakeTable<AccountId>>::in_force_until(B0), Some(START + 2));
		let kept = Event::TableKept { target: PlanTarget::Set(A0), epoch: START + 2 };
		assert!(events().contains(&kept));
		assert_eq!(owed(CAT), 1_000, "tokens are paid by the last complete table");
		go_to(START + 3);
		let until = <Table as StakeTable<AccountId>>::in_force_until(A0);
		assert_eq!(until, Some(START + 2), "the pass has not come by");
		countable(A0, NATIVE_VAULT);
		begin(START + 3);
		assert_eq!((total(), weigh(OP2)), (3_000, 1_000));
	});
}

#[test]
fn nobody_takes_a_commission_of_stake_that_has_gone() {
	build_and_execute(|| {
		simple();
		operator(OP2, 10);
		member(OP2, A0, NATIVE_VAULT, 100);
		let (first, second) = (Mandate::All, Mandate::only(A0.avs));
		let pools = [first, second].map(|mandate| pool(OP2, NATIVE_VAULT, mandate));
		join(CAT, pools[0], 1_500);
		join(CAT, pools[1], 500);
		// Somebody stays in that vault, whose stake is worth more than can be counted later.
		member(OP1, A0, NATIVE_VAULT, 100);
		join(BOB, pool(OP1, NATIVE_VAULT, Mandate::All), 1_000);
		plan_with(A0, 1_000, 10, 10_000, no_shares(), PlanWeights::Stake);
		begin(START + 1);
		assert_eq!(owed(OP2), 50);
		// The table is kept, and the stake leaves: first three quarters of it, then the rest.
		uncountable(A0, NATIVE_VAULT);
		assert_ok!(leave(CAT, pools[0], 1_500));
		begin(START + 2);
		assert_eq!(owed(OP2), 50 + 12);
		assert_ok!(leave(CAT, pools[1], 500));
		begin(START + 3);
		assert_eq!(owed(OP2), 62);
		// Those who are still there are paid as before.
		assert_eq!(owed(OP1), 3 * 50);
	});
}

#[test]
fn all_sets_of_one_epoch_count_with_one_price() {
	build_and_execute(|| {
		simple();
		member(OP1, B0, USD_VAULT, 100);
		go_to(START + 1);
		// Until the first table is frozen, whichever it is.
		while Tables::<Test>::iter().all(|(_, table)| table.epoch < START + 1 || table.total == 0) {
			steps(1);
		}
		price(USD_VAULT, Some(FixedU128::from_u32(5)));
		complete();
		let of = |set| <Table as StakeTable<AccountId>>::total(set);
		assert_eq!((of(A0), of(B0)), (1_000, 1_000));
		begin(START + 2);
		assert_eq!((of(A0), of(B0)), (5_000, 5_000));
	});
}

#[test]
fn a_set_without_weight_pays_nothing() {
	build_and_execute(|| {
		let id = plan(A0, 1_000, 3, 3_000);
		for epoch in START + 1..START + 6 {
			begin(epoch);
		}
		assert_eq!(crate::Plans::<Test>::get(id).map(|plan| plan.escrow), Some(3_000));
		assert_eq!((ledger().native, ledger().restakers), (0, 0));
		assert_ok!(Rewards::prune_plan(signed(CAT), id));
		assert_eq!(ledger().refunded, 3_000);
	});
}

#[test]
fn stake_of_several_vaults_is_added_up() {
	build_and_execute(|| {
		for vault in 0..VAULTS {
			member(OP1, A0, VaultId(vault), 100);
			join(ANN, pool(OP1, VaultId(vault), Mandate::All), 100);
			join(BOB, pool(OP1, VaultId(vault), Mandate::only(A)), 50);
		}
		begin(START + 1);
		assert_eq!(total(), 600);
		let entry = Table::entry(PlanTarget::Set(A0), &OP1).expect("it has weight");
		assert_eq!(entry.pools.len(), 8);
	});
}
