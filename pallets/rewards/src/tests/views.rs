//! The views.

use super::*;
use crate::{
	view::{Concentration, QuorumState, Waterfall, YieldRecord},
	Tables,
};
use bulwark_primitives::seams::StakeTable;
use sp_runtime::FixedU128;

#[test]
fn what_could_be_claimed_is_seen_without_writing() {
	build_and_execute(|| {
		let pool = simple();
		plan(A0, 1_000, 9, 9_000);
		begin(START + 1);
		let before = position(ANN, pool);
		assert_eq!(Rewards::rewards(ANN), [(USD_SLOT, 405)]);
		assert_eq!(position(ANN, pool), before);
		assert_eq!(Rewards::rewards(CAT), []);
	});
}

#[test]
fn plans_tell_their_rate_and_their_runway() {
	build_and_execute(|| {
		simple();
		let id = plan(A0, 1_000, 9, 2_500);
		let record = Rewards::plan(id).expect("it is there");
		assert_eq!((record.rate, record.runway), (0, 3));
		assert_eq!(record.net_floor, percent(60));
		begin(START + 1);
		let record = Rewards::plans(PlanTarget::Set(A0)).remove(0);
		assert_eq!((record.rate, record.runway), (1_000, 2));
		begin(START + 3);
		let record = Rewards::plan(id).expect("it is there");
		assert_eq!((record.rate, record.runway), (0, 0));
		assert_eq!(Rewards::plan(PlanId(7)), None);
		assert_eq!(Rewards::plans(PlanTarget::Vault(USD_VAULT)), []);
	});
}

#[test]
fn the_waterfall_is_what_is_paid() {
	build_and_execute(|| {
		simple();
		let id = plan(A0, 1_000, 9, 9_000);
		begin(START + 1);
		let expected = Waterfall {
			set: A0,
			plan: id,
			slot: USD_SLOT,
			revenue: 1_000,
			native: 200,
			insurance: 50,
			commission: 75,
			restakers: 675,
			effective: sp_runtime::Perquintill::from_rational(675u64, 1_000),
		};
		assert_eq!(Rewards::waterfall(A), [expected]);
		assert_eq!(Rewards::waterfall(B), []);
	});
}

#[test]
fn what_a_vault_was_paid_is_remembered_for_some_epochs() {
	build_and_execute(|| {
		simple();
		plan(A0, 1_000, 20, 20_000);
		for epoch in START + 1..=START + 10 {
			begin(epoch);
		}
		let records = Rewards::realised_yield(USD_VAULT);
		assert_eq!(records.len(), 8);
		let (slot, epoch) = (USD_SLOT, START + 10);
		let last = YieldRecord { slot, epoch, paid: 675, stake: 1_000 };
		assert_eq!(records.last(), Some(&last));
		assert_eq!(Rewards::realised_yield(NATIVE_VAULT), []);
	});
}

#[test]
fn a_table_is_seen_page_by_page() {
	build_and_execute(|| {
		assert_eq!(Rewards::stake_table(A0, None).map(|page| page.table.total), Some(0));
		for index in 0..60 {
			operator(OPERATORS + index, 0);
			member(OPERATORS + index, A0, USD_VAULT, 100);
			join_fast(10_000 + index, pool(OPERATORS + index, USD_VAULT, Mandate::All), 10);
		}
		begin(START + 1);
		let first = Rewards::stake_table(A0, None).expect("it is frozen");
		assert_eq!((first.operators.len(), first.table.total), (50, 600));
		let second = Rewards::stake_table(A0, first.next).expect("it is frozen");
		assert_eq!((second.operators.len(), second.next), (10, None));
		let nowhere = bulwark_primitives::SetId { index: 9, ..A0 };
		assert_eq!(Rewards::stake_table(nowhere, None), None);
	});
}

#[test]
fn a_quorum_counts_everybody_once() {
	build_and_execute(|| {
		simple();
		member(OP2, A0, USD_VAULT, 100);
		staked(CAT, OP2, 500);
		begin(START + 1);
		let quorum = |list: &[AccountId]| Rewards::quorum(A0, list.to_vec());
		let half = QuorumState { signed: 1_000, total: 1_500, reached: false };
		assert_eq!(quorum(&[OP1]), half);
		assert_eq!(quorum(&[OP1, OP1, ANN]), half, "two thirds are not more than two thirds");
		assert_eq!(quorum(&[OP1, OP2]), QuorumState { signed: 1_500, reached: true, ..half });
		assert!(!<Rewards as StakeTable<AccountId>>::is_quorum(B0, 0));
	});
}

#[test]
fn concentration_is_told() {
	build_and_execute(|| {
		for index in 0..20 {
			operator(OPERATORS + index, 0);
			member(OPERATORS + index, A0, USD_VAULT, 100);
			join_fast(10_000 + index, pool(OPERATORS + index, USD_VAULT, Mandate::All), 10);
		}
		begin(START + 1);
		let seen = Rewards::concentration(A0).expect("it is frozen");
		assert_eq!((seen.top, seen.hhi, seen.operators), (percent(50), percent(5), 20));
		assert_eq!((seen.top_three, seen.epoch), (percent(15), START + 1));
		// Now three of them have more than half of all.
		for (index, amount) in [(0, 90), (1, 60), (2, 20)] {
			join(ANN, pool(OPERATORS + index, USD_VAULT, Mandate::All), amount);
		}
		begin(START + 2);
		let seen = Rewards::concentration(A0).expect("it is frozen");
		// 100, 70 and 30, then seventeen times 10.
		let part = |amount: u64| sp_runtime::Perquintill::from_rational(amount, 370u64);
		assert_eq!((seen.top_three, seen.top), (part(200), part(270)));
		let nowhere = bulwark_primitives::SetId { index: 9, ..A0 };
		assert_eq!(Rewards::concentration(nowhere), None);
	});
}

#[test]
fn a_few_operators_are_all_there_are() {
	build_and_execute(|| {
		simple();
		begin(START + 1);
		let one = percent(100);
		let (epoch, operators) = (START + 1, 1);
		let all = Concentration { epoch, top: one, top_three: one, hhi: one, operators };
		assert_eq!(Rewards::concentration(A0), Some(all));
		let none = percent(0);
		let empty = Concentration { top: none, top_three: none, hhi: none, operators: 0, ..all };
		assert_eq!(Rewards::concentration(B0), Some(empty));
	});
}

#[test]
fn concentration_in_a_vault_is_that_of_all_its_stake() {
	build_and_execute(|| {
		simple();
		// Of stake that is not for that set, and of an operator that is in none.
		join(CAT, pool(OP1, USD_VAULT, Mandate::only(B)), 500);
		staked(CAT, OP2, 500);
		begin(START + 1);
		let seen = || Rewards::concentration_of_vault(USD_VAULT);
		assert_eq!(seen(), None, "no plan pays it");
		let id = vault_plan(USD_VAULT, 100, 1);
		begin(START + 2);
		// Three quarters and one quarter.
		let (one, hhi) = (percent(100), sp_runtime::Perquintill::from_rational(5u64, 8));
		let (epoch, operators) = (START + 2, 2);
		let both = Concentration { epoch, top: one, top_three: one, hhi, operators };
		assert_eq!(seen(), Some(both));
		assert_eq!(Rewards::concentration(A0).map(|one| one.operators), Some(1));
		// When no plan pays it any more the last table stays, and tells its age.
		assert_ok!(Rewards::prune_plan(signed(ANN), id));
		begin(START + 3);
		assert_eq!(seen(), Some(both));
		assert_eq!(Rewards::concentration_of_vault(VaultId(3)), None);
	});
}

#[test]
fn of_more_operators_than_are_counted_no_concentration_is_told() {
	new_test_ext().execute_with(|| {
		let told = |operators| {
			let table = Table { epoch: START, place: false, total: 1, operators, value: 0 };
			Tables::<Test>::insert(PlanTarget::Vault(USD_VAULT), table);
			Rewards::concentration_of_vault(USD_VAULT).is_some()
		};
		assert!(told(1_000));
		assert!(!told(1_001));
	});
}

#[test]
fn an_account_sees_what_its_own_stake_weighs() {
	build_and_execute(|| {
		let pool = simple();
		let weighs = |who| Rewards::weight_of(who, A0);
		assert_eq!(weighs(ANN), 0, "it is active from the next epoch on");
		begin(START + 1);
		assert_eq!((weighs(ANN), weighs(BOB), weighs(CAT)), (600, 400, 0));
		assert_eq!(Rewards::weight_of(ANN, B0), 0, "her operator is in another set");
		// What warms up does not weigh yet, and what leaves does not any more.
		join(ANN, pool, 300);
		assert_eq!(weighs(ANN), 600);
		assert_ok!(leave(ANN, pool, 350));
		assert_eq!(weighs(ANN), 550);
		join(ANN, pool, 100);
		assert_eq!(weighs(ANN), 550);
		begin(START + 2);
		assert_eq!((weighs(ANN), weighs(BOB)), (650, 400));
		assert_eq!(<Rewards as StakeTable<AccountId>>::weight(A0, &OP1), 1_050);
		slash(pool, 10);
		assert_eq!((weighs(ANN), weighs(BOB)), (585, 360));
	});
}

#[test]
fn an_account_weighs_as_its_operators_do() {
	build_and_execute(|| {
		simple();
		join(ANN, pool(OP1, USD_VAULT, Mandate::only(B)), 5_000);
		member(OP2, A0, USD_VAULT, 50);
		for mandate in [Mandate::All, Mandate::only(A)] {
			join(CAT, pool(OP2, USD_VAULT, mandate), 3);
		}
		begin(START + 1);
		let weighs = |who| Rewards::weight_of(who, A0);
		assert_eq!(weighs(ANN), 600, "stake that secures only the other AVS does not count");
		assert_eq!(weighs(CAT), 2, "one and a half, twice, each rounded down");
		multiply(A0, USD_VAULT, FixedU128::from_u32(2));
		assert_eq!((weighs(ANN), weighs(CAT)), (1_200, 6));
		// Who has left has allocated nothing.
		dismiss(OP2, A0);
		assert_eq!(weighs(CAT), 0);
	});
}

#[test]
fn an_account_weighs_by_the_price_of_the_epoch() {
	build_and_execute(|| {
		simple();
		begin(START + 1);
		let weighs = || Rewards::weight_of(ANN, A0);
		price(USD_VAULT, Some(FixedU128::from_u32(5)));
		assert_eq!(weighs(), 600, "all of one epoch count with one price");
		go_to(START + 2);
		assert_eq!(weighs(), 3_000);
		complete();
		assert_eq!(weighs(), 3_000);
		assert_eq!(<Rewards as StakeTable<AccountId>>::total(A0), 5_000);
		// What never had a price counts for nothing, and what does not fit a number is in no table.
		price(USD_VAULT, None);
		go_to(START + 3);
		assert_eq!(weighs(), 0);
		uncountable(A0, USD_VAULT);
		assert_eq!(weighs(), 0);
		countable(A0, USD_VAULT);
		assert_eq!(weighs(), 600);
	});
}

#[test]
fn by_a_price_that_is_late_accounts_share_what_their_pool_weighs() {
	build_and_execute(|| {
		member(OP2, A0, NATIVE_VAULT, 100);
		let old = pool(OP2, NATIVE_VAULT, Mandate::All);
		join(CAT, old, 1_000);
		begin(START + 1);
		let weighs = |who| Rewards::weight_of(who, A0);
		assert_eq!(weighs(CAT), 1_000);
		late(NATIVE_VAULT);
		join(BOB, old, 3_000);
		join(BOB, pool(OP2, NATIVE_VAULT, Mandate::only(A)), 1_000);
		begin(START + 2);
		assert_eq!((weighs(CAT), weighs(BOB)), (250, 750), "what is new does not weigh");
		assert_eq!(<Rewards as StakeTable<AccountId>>::weight(A0, &OP2), 1_000);
		// What leaves makes room for those who stay, and nobody weighs more than what is there.
		assert_ok!(leave(BOB, old, 2_500));
		assert_eq!((weighs(CAT), weighs(BOB)), (666, 333));
		assert_ok!(leave(CAT, old, 600));
		assert_eq!((weighs(CAT), weighs(BOB)), (400, 500));
	});
}

#[test]
fn the_pass_can_be_watched() {
	build_and_execute(|| {
		assert_eq!(Rewards::pass_state(), (Some(START), None));
		simple();
		go_to(START + 1);
		steps(1);
		let (done, now) = Rewards::pass_state();
		assert_eq!((done, now.map(|pass| pass.epoch)), (Some(START), Some(START + 1)));
		complete();
	});
}
