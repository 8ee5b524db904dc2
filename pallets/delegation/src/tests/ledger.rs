//! What no call brings about: a ledger that contradicts itself, and numbers that do not fit. Nothing is changed then.

use super::*;
use crate::{types::StayingCohorts, Pools};
use bulwark_primitives::{
	constants::MAX_STAYING, seams::VaultLedger, Cohort, Interval, Mandate, Moment,
};
use bulwark_test_utils::clock::go_to;

fn in_cohorts(pool: PoolId, change: impl FnOnce(&mut StayingCohorts)) {
	Pools::<Test>::mutate(pool, |pool| change(&mut pool.as_mut().expect("it is there").staying));
}

#[test]
fn from_a_cohort_that_holds_less_than_its_lots_nothing_leaves() {
	build_and_execute(|| {
		let pool = restake(ANN, SHARED, OP1, Mandate::All, 1_000);
		go_to(12);
		let one = Cohort { assets: 1, paid: 0, lots: 0 };
		in_cohorts(pool, |cohorts| {
			cohorts.take(Interval::staying(11), one).expect("there is as much");
		});
		let ask = |amount| Delegation::request_withdrawal(signed(ANN), pool, amount, None);
		assert_noop!(ask(None), Error::<Test>::LedgerBroken);
		assert_noop!(ask(Some(1_000)), Error::<Test>::LedgerBroken);
		in_cohorts(pool, |cohorts| {
			cohorts.add(Interval::staying(11), one).expect("there is room");
		});
		assert_ok!(ask(None));
		assert_eq!(lots(ANN, pool), [(1_000, 11, 13)]);
	});
}

#[test]
fn nothing_enters_a_pool_that_cannot_tell_it_apart() {
	new_test_ext().execute_with(|| {
		let pool = restake(ANN, SHARED, OP1, Mandate::All, 1_000);
		go_to(11);
		// As if stake had entered in as many epochs as can be told apart, one of which is Ann's.
		let lot = Cohort { assets: 1, paid: 0, lots: 1 };
		in_cohorts(pool, |cohorts| {
			for entered in 100..99 + MAX_STAYING {
				cohorts.add(Interval::staying(entered), lot).expect("there is room");
			}
			assert_eq!(cohorts.len(), MAX_STAYING);
		});
		give(BOB, SHARED, 10);
		let enter = || Delegation::delegate(signed(BOB), SHARED, OP1, Mandate::All, 10);
		assert_noop!(enter(), Error::<Test>::TooManyCohorts);
		in_cohorts(pool, |cohorts| {
			cohorts.take(Interval::staying(100), lot).expect("it is there");
		});
		assert_ok!(enter());
		assert_eq!((lots(BOB, pool), idle(BOB, SHARED)), (vec![(10, 12, STAYS)], 0));
	});
}

#[test]
fn stake_that_does_not_fit_an_amount_stays_idle() {
	new_test_ext().execute_with(|| {
		let pool = restake(ANN, SHARED, OP1, Mandate::All, Balance::MAX);
		// One more than there can be of an asset.
		assert_ok!(<MockVaults as VaultLedger<AccountId>>::put_idle(&ANN, SHARED, 1));
		let more = || Delegation::delegate(signed(ANN), SHARED, OP1, Mandate::All, 1);
		assert_noop!(more(), Error::<Test>::AmountOverflow);
		assert_eq!(lots(ANN, pool), [(Balance::MAX, 11, STAYS)]);
		assert_eq!(idle(ANN, SHARED), 1);
	});
}

#[test]
fn no_request_is_payable_when_there_is_no_time_any_more() {
	build_and_execute(|| {
		let pool = restake(ANN, SHARED, OP1, Mandate::All, 1_000);
		go_to(12);
		let last = Moment::MAX - 12 * DAY;
		set_unbonding(SHARED, last + 1);
		let ask = || bare(Delegation::request_withdrawal(signed(ANN), pool, None, None));
		assert_noop!(ask(), Error::<Test>::AmountOverflow);
		set_unbonding(SHARED, last);
		assert_ok!(ask());
		let event = Event::WithdrawalRequested {
			who: ANN,
			pool,
			left: 13,
			amount: 1_000,
			payable_at: Moment::MAX,
			to: None,
		};
		assert_eq!(last_event(), event);
	});
}
