//! The views.

use super::*;
use crate::view::{QuorumState, Waterfall, YieldRecord};
use bulwark_primitives::seams::StakeTable;

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
		let last = YieldRecord { slot: USD_SLOT, epoch: START + 10, paid: 675 };
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
		let nowhere = bulwark_primitives::SetId { index: 9, ..A0 };
		assert_eq!(Rewards::concentration(nowhere), None);
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
