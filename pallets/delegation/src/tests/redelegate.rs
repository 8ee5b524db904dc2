use super::*;
use bulwark_primitives::{Destination, Mandate};
use bulwark_test_utils::clock::go_to;
use sp_runtime::DispatchError;

#[test]
fn stake_is_never_in_two_places() {
	build_and_execute(|| {
		let pool = restake(ANN, SHARED, OP1, Mandate::All, 100);
		go_to(12);
		assert_ok!(Delegation::redelegate(signed(ANN), pool, OP2, only(A), Some(60)));
		let to = Some(Destination { operator: OP2, mandate: only(A) });
		let event = Event::WithdrawalRequested {
			who: ANN,
			pool,
			left: 13,
			amount: 60,
			payable_at: 19 * DAY,
			to,
		};
		assert_eq!(last_event(), event);
		assert_eq!(pool_of(OP2, SHARED, only(A)), None);
		go_to(19);
		complete(ANN, pool);
		let there = pool_of(OP2, SHARED, only(A)).expect("it has arrived");
		assert_eq!(lots(ANN, there), [(60, 20, STAYS)]);
		assert_eq!((paid(ANN, SHARED), idle(ANN, SHARED)), (0, 0));
	});
}

#[test]
fn what_goes_to_one_pool_arrives_at_once() {
	use crate::WeightInfo;
	type Weights = ();
	build_and_execute(|| {
		let pool = restake(ANN, SHARED, OP1, Mandate::All, 100);
		go_to(11);
		restake(ANN, SHARED, OP1, Mandate::All, 50);
		go_to(12);
		for amount in [60, 70] {
			assert_ok!(Delegation::redelegate(signed(ANN), pool, OP2, only(A), Some(amount)));
			go_to(epoch() + 1);
		}
		assert_ok!(Delegation::redelegate(signed(ANN), pool, OP2, only(B), None));
		go_to(21);
		let done = Delegation::complete_withdrawal(signed(CAT), ANN, pool).expect("it is time");
		let arrived = |mandate| {
			let there = pool_of(OP2, SHARED, mandate).expect("it has arrived");
			assert_eq!(lots(ANN, there).len(), 1);
			lots(ANN, there)[0].0
		};
		assert_eq!((arrived(only(A)), arrived(only(B))), (130, 20));
		// Of four lots, but to two destinations.
		let part = Weights::delegate(0).max(Weights::delegate_new(0)).saturating_mul(2);
		let looked = Delegation::looking(2, 2);
		let closed = Weights::close(0);
		let weight = Weights::complete_moving(0).saturating_add(part).saturating_add(looked);
		assert_eq!(done.actual_weight, Some(weight.saturating_add(closed)));
	});
}

#[test]
fn what_is_not_active_yet_moves_at_once() {
	build_and_execute(|| {
		let pool = restake(ANN, SHARED, OP1, Mandate::All, 100);
		assert_ok!(Delegation::set_mandate(signed(ANN), pool, only(B), None));
		let there = pool_of(OP1, SHARED, only(B)).expect("it has arrived");
		assert_eq!(lots(ANN, there), [(100, 11, STAYS)]);
		assert_eq!(pool_of(OP1, SHARED, Mandate::All), None);
	});
}

#[test]
fn a_mandate_is_changed_by_leaving_the_pool() {
	build_and_execute(|| {
		let pool = restake(ANN, UNIQUE, OP1, only(A), 100);
		go_to(12);
		assert_ok!(Delegation::set_mandate(signed(ANN), pool, only(B), None));
		let cancel = Delegation::cancel_withdrawal(signed(ANN), pool, 13);
		assert_ok!(cancel);
		assert_eq!(lots(ANN, pool), [(100, 11, STAYS)]);
	});
}

#[test]
fn what_the_destination_refuses_becomes_idle() {
	build_and_execute(|| {
		let pool = restake(ANN, SHARED, OP1, Mandate::All, 100);
		go_to(12);
		assert_ok!(Delegation::redelegate(signed(ANN), pool, OP2, only(A), Some(60)));
		request(ANN, pool, 40);
		go_to(19);
		retire(OP2);
		// Somebody else cannot choose this moment for her.
		let stranger = Delegation::complete_withdrawal(signed(77), ANN, pool);
		let refused = stranger.expect_err("it is refused there");
		assert_eq!(refused.error, DispatchError::Other("OperatorNotActive"));
		// It got as far as that, so all of it is charged.
		assert_eq!(refused.post_info.actual_weight, None);
		assert_eq!(idle(ANN, SHARED), 0);
		assert_ok!(Delegation::complete_withdrawal(signed(ANN), ANN, pool));
		assert_eq!((paid(ANN, SHARED), idle(ANN, SHARED)), (40, 60));
		let event = Event::WithdrawalCompleted { who: ANN, pool, paid: 40, redelegated: 60 };
		assert_eq!(last_event(), event);
	});
}

#[test]
fn each_refusal_has_its_error() {
	build_and_execute(|| {
		let pool = restake(ANN, SHARED, OP1, Mandate::All, 100);
		let own = restake(ANN, UNIQUE, OP1, only(A), 100);
		let go = |pool, operator, mandate, amount| {
			Delegation::redelegate(signed(ANN), pool, operator, mandate, amount)
		};
		let all = Mandate::All;
		assert_noop!(go(NO_POOL, OP2, all.clone(), None), Error::<Test>::PoolNotFound);
		assert_noop!(go(pool, OP1, all.clone(), None), Error::<Test>::SamePool);
		let same = Delegation::set_mandate(signed(ANN), pool, all.clone(), None);
		assert_noop!(same, Error::<Test>::SamePool);
		assert_noop!(go(pool, 99, all.clone(), None), Error::<Test>::OperatorNotFound);
		assert_noop!(go(own, OP1, all.clone(), None), Error::<Test>::MandateNotUnique);
		assert_noop!(go(pool, OP2, all.clone(), Some(101)), Error::<Test>::InsufficientStake);
		let not_mine = Delegation::redelegate(signed(BOB), pool, OP2, all.clone(), None);
		assert_noop!(not_mine, Error::<Test>::PositionNotFound);
		retire(OP2);
		assert_noop!(go(pool, OP2, all, None), DispatchError::Other("OperatorNotActive"));
	});
}
