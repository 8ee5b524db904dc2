//! What stake earns, and when it is credited.

use super::*;
use bulwark_primitives::{
	seams::{PoolKey, StakeRewarded},
	Mandate,
};
use bulwark_test_utils::{clock::go_to, docket};
use sp_runtime::Perquintill;

fn touch(who: AccountId) {
	assert_ok!(collect(who));
}

fn mark(who: AccountId, pool: PoolId) -> Balance {
	position(who, pool).expect("it is there").mark
}

/// A slash of all stake that is final in epoch 15.
fn slash(fault: Epoch, percent: u64) {
	let fraction = Perquintill::from_percent(percent);
	let id = docket::propose::<Env>(A0, OP1, fault, fraction, RITA).expect("it is accepted");
	go_to(epoch() + 1);
	docket::execute::<Env>(id).expect("nobody has contested");
	go_to(epoch() + 2);
	docket::settle::<Env>(id, None).expect("it is final");
}

#[test]
fn stake_earns_while_it_stays() {
	build_and_execute(|| {
		let pool = restake(ANN, SHARED, OP1, Mandate::All, 1_000);
		go_to(11);
		pay_level(pool, FINE);
		restake(BOB, SHARED, OP1, Mandate::All, 500);
		assert_eq!((earned(ANN), earned(BOB)), (0, 0), "nothing is written by being earned");
		pay_level(pool, FINE);
		touch(ANN);
		touch(BOB);
		assert_eq!((earned(ANN), earned(BOB)), (2_000, 500));
		touch(ANN);
		assert_eq!(earned(ANN), 2_000, "nothing is credited twice");
	});
}

#[test]
fn who_asks_to_leave_is_credited_and_earns_no_more() {
	build_and_execute(|| {
		let pool = restake(ANN, SHARED, OP1, Mandate::All, 1_000);
		go_to(12);
		pay_level(pool, FINE);
		request(ANN, pool, 400);
		assert_eq!(earned(ANN), 1_000);
		pay_level(pool, FINE);
		touch(ANN);
		assert_eq!(earned(ANN), 1_600);
		pay_level(pool, FINE);
		assert_ok!(Delegation::cancel_withdrawal(signed(ANN), pool, 13));
		assert_eq!(earned(ANN), 2_200, "what is away earns nothing");
		pay_level(pool, FINE);
		touch(ANN);
		assert_eq!(earned(ANN), 3_200, "what is back earns from the moment of its return");
	});
}

#[test]
fn a_refused_call_credits_nothing() {
	build_and_execute(|| {
		let pool = restake(ANN, SHARED, OP1, Mandate::All, 1_000);
		go_to(12);
		pay_level(pool, FINE);
		let refused = Delegation::request_withdrawal(signed(ANN), pool, Some(1_001), None);
		assert_eq!(bare(refused), Err(Error::<Test>::InsufficientStake.into()));
		assert_eq!((earned(ANN), mark(ANN, pool)), (0, 0));
		assert!(Delegation::position(ANN, pool).is_some());
		assert_eq!((earned(ANN), mark(ANN, pool)), (0, 0), "nothing is written by looking");
	});
}

#[test]
fn a_lot_that_looks_late_is_paid_as_if_it_had_looked_in_time() {
	build_and_execute(|| {
		allocate(OP1, SHARED, A0, 100);
		let pool = restake(ANN, SHARED, OP1, Mandate::All, 1_000);
		restake(BOB, SHARED, OP1, Mandate::All, 1_000);
		go_to(12);
		restake(ANN, SHARED, OP1, Mandate::All, 101);
		pay_level(pool, FINE);
		touch(BOB);
		slash(12, 50);
		touch(BOB);
		pay_level(pool, FINE / 2);
		touch(BOB);
		assert_eq!(earned(BOB), 1_000 + 250);
		touch(ANN);
		// The lot of 101 entered after the fault: it is not cut, and makes one step where the other makes two.
		assert_eq!(earned(ANN), 1_000 + 250 + 101 + 50);
	});
}

#[test]
fn a_lot_that_begins_elsewhere_is_credited_from_there() {
	build_and_execute(|| {
		let pool = restake(ANN, SHARED, OP1, Mandate::All, 1_000);
		go_to(11);
		pay_level(pool, 1);
		restake(ANN, SHARED, OP1, Mandate::All, 1_000);
		assert_eq!((earned(ANN), mark(ANN, pool)), (1, 1));
		pay_level(pool, 1);
		touch(ANN);
		assert_eq!(
			earned(ANN),
			2,
			"only the lot of epoch 11 is paid for the step it was there for"
		);
	});
}

#[test]
fn who_slept_through_too_much_is_credited_up_to_where_it_was_shown() {
	build_and_execute(|| {
		allocate(OP1, SHARED, A0, 100);
		let pool = restake(ANN, SHARED, OP1, Mandate::All, 1 << 60);
		// Holds the records of the slashes: nobody else does once ANN has been shown them.
		restake(BOB, SHARED, OP1, Mandate::All, 1 << 60);
		go_to(12);
		for _ in 0..bulwark_primitives::constants::MAX_SCARS_PER_FOLLOW + 1 {
			slash(epoch(), 1);
			pay_level(pool, 1);
		}
		assert_eq!(position(ANN, pool).expect("it is there").seen.0, 0);
		let refused = collect(ANN);
		assert_eq!(refused, Err(Error::<Test>::TooManyScars.into()));
		assert_ok!(Delegation::follow(signed(CAT), ANN, pool));
		let shown = mark(ANN, pool);
		assert_eq!(shown, 127, "the level when the last of 128 was made");
		let so_far = earned(ANN);
		assert!(so_far > 0);
		touch(ANN);
		assert_eq!(mark(ANN, pool), 129);
		assert!(earned(ANN) > so_far);
		// Whoever looks in two goes gets what whoever looks in three does, but for a unit at each of them.
		assert_ok!(Delegation::follow(signed(CAT), BOB, pool));
		touch(BOB);
		assert_eq!(earned(ANN), earned(BOB));
		// The payment comes that the checkpoint of these odd levels stands for.
		pay_level(pool, 1);
	});
}

#[test]
fn a_pool_is_closed_with_its_last_lot() {
	build_and_execute(|| {
		let pool = restake(ANN, SHARED, OP1, Mandate::All, 1_000);
		go_to(11);
		request(ANN, pool, None);
		go_to(19);
		assert_eq!(closed_pools(), 0);
		complete(ANN, pool);
		assert_eq!(closed_pools(), 1);
		let closed = crate::Event::PoolClosed { pool, operator: OP1, vault: SHARED, dust: 0 };
		System::assert_has_event(closed.into());
		assert!(!crate::Pools::<Test>::contains_key(pool) && position(ANN, pool).is_none());
	});
}

#[test]
fn active_is_what_stays_and_has_entered_after_everything_final() {
	build_and_execute(|| {
		let active = <Delegation as StakeRewarded<AccountId>>::active;
		allocate(OP1, SHARED, A0, 100);
		let pool = restake(ANN, SHARED, OP1, Mandate::All, 1_000);
		assert_eq!(active(pool), Some(0));
		go_to(11);
		assert_eq!(active(pool), Some(1_000));
		request(ANN, pool, 400);
		assert_eq!(active(pool), Some(600));
		slash(11, 50);
		assert_eq!(active(pool), Some(300), "a slash counts from the day it is final");
		assert_eq!(active(NO_POOL), None);
	});
}

#[test]
fn what_slashes_have_emptied_is_forgotten_and_charged_for() {
	use crate::WeightInfo;
	type Weights = ();
	build_and_execute(|| {
		allocate(OP1, SHARED, A0, 100);
		let pools = [Mandate::All, only(A)].map(|mandate| {
			restake(BOB, SHARED, OP1, mandate.clone(), 1_000);
			restake(ANN, SHARED, OP1, mandate, 1_000)
		});
		go_to(12);
		slash(12, 100);
		let followed = Delegation::follow(signed(CAT), BOB, pools[0]).expect("it is there");
		let emptied = Weights::follow(1)
			.saturating_add(Weights::close(0))
			.saturating_add(Delegation::earning_between(1));
		assert_eq!(followed.actual_weight, Some(emptied), "what Bob has in the vault was changed");
		assert_eq!(position(BOB, pools[0]), None);
		let touched = collect(ANN).expect("there is little to see");
		assert_eq!((touched.positions, touched.closed), (2, 2));
		// The first pool goes with her, the other still has Bob.
		assert_eq!((touched.met.closed, touched.met.closed_assets), (1, 0));
		assert!(!crate::Pools::<Test>::contains_key(pools[0]));
		assert!(crate::Pools::<Test>::contains_key(pools[1]));
		assert_ok!(Delegation::follow(signed(CAT), BOB, pools[1]));
		assert_eq!(crate::Positions::<Test>::iter().count(), 0);
	});
}

#[test]
fn what_is_active_of_an_account_is_its_part_of_the_pool() {
	build_and_execute(|| {
		allocate(OP1, SHARED, A0, 100);
		let pool = restake(ANN, SHARED, OP1, Mandate::All, 1_000);
		restake(BOB, SHARED, OP1, Mandate::All, 500);
		let of = |who: AccountId| <Delegation as StakeRewarded<AccountId>>::active_of(&who);
		let key = PoolKey { operator: OP1, vault: SHARED, mandate: Mandate::All };
		let part = |amount| vec![(pool, key.clone(), amount)];
		assert_eq!(of(ANN), vec![], "it warms up");
		go_to(11);
		assert_eq!((of(ANN), of(BOB)), (part(1_000), part(500)));
		request(ANN, pool, 400);
		restake(ANN, SHARED, OP1, Mandate::All, 200);
		assert_eq!(of(ANN), part(600));
		// Half of that, when the rest is active, too.
		slash(11, 50);
		assert_eq!(of(ANN), part(300 + 200));
		assert_eq!(of(CAT), vec![]);
	});
}

#[test]
fn a_position_keeps_what_it_was_paid_until_its_pool_is_written() {
	build_and_execute(|| {
		let pool = restake(ANN, SHARED, OP1, Mandate::All, 1_000);
		restake(BOB, SHARED, OP1, Mandate::All, 1_000);
		go_to(11);
		// Lots that have become active are one with the others: the pool is written.
		assert_eq!(collect(ANN).expect("there is little to see").met.pools, 1);
		pay_level(pool, FINE);
		let mut paid = 0;
		let touched = collect_with(ANN, |credits| {
			paid = core::mem::take(&mut credits.0);
			credits.1 += paid;
		});
		assert_eq!(touched.expect("there is little to see").met.pools, 0);
		let credits = || position(ANN, pool).expect("it is there").credits;
		assert_eq!((paid, credits(), told()), (1_000, (0, 1_000), 0));
		// Somebody else writes the pool, who does not know.
		request(BOB, pool, 1);
		assert_eq!((credits(), told()), ((0, 1_000), 0));
		request(ANN, pool, 1);
		assert_eq!((credits(), told()), ((0, 0), 1_000));
	});
}

#[test]
fn what_a_position_is_owed_when_it_goes_stays_its_accounts() {
	build_and_execute(|| {
		let pool = restake(ANN, SHARED, OP1, Mandate::All, 1_000);
		restake(BOB, SHARED, OP1, Mandate::All, 1_000);
		go_to(11);
		assert_ok!(collect(ANN));
		pay_level(pool, FINE);
		let touched = collect_with(ANN, |credits| *credits = (credits.0 - 300, 300));
		assert_eq!(touched.expect("there is little to see").met.pools, 0);
		request(ANN, pool, None);
		assert_eq!((earned(ANN), told()), (700, 300));
		go_to(19);
		complete(ANN, pool);
		assert!(position(ANN, pool).is_none());
		assert_eq!((earned(ANN), told()), (700, 300), "nothing is lost or told twice");
	});
}

#[test]
fn what_a_pool_loses_with_a_position_is_written() {
	new_test_ext().execute_with(|| {
		let pool = restake(ANN, SHARED, OP1, Mandate::All, 1_000);
		restake(BOB, SHARED, OP1, Mandate::All, 1_000);
		go_to(11);
		pay_level(pool, 2 * FINE);
		request(ANN, pool, None);
		go_to(19);
		let stored = || crate::Pools::<Test>::get(pool).expect("BOB stays");
		let before = stored();
		Released::set(2);
		complete(ANN, pool);
		assert!(position(ANN, pool).is_none());
		// Whoever stays has what he had, so nothing else would have the pool written.
		assert_eq!(stored().staying.held(), before.staying.held());
		assert_eq!(stored().earnings, before.earnings + 2);
	});
}
