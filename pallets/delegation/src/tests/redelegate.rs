use super::*;
use bulwark_primitives::{seams::Met, Destination, Mandate};
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
		let exits = Delegation::completing_exits(4, 0);
		assert!(exits.ref_time() > 0);
		let weight = Weights::complete_moving(0)
			.saturating_add(exits)
			.saturating_add(part)
			.saturating_add(looked);
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
		assert_eq!((paid(ANN, SHARED), idle(ANN, SHARED)), (0, 60));
		let event = Event::WithdrawalCompleted { who: ANN, pool, paid: 0, redelegated: 60 };
		assert_eq!(last_event(), event);
	});
}

/// What an attempt is charged for that was refused, beside slashes: as if it had met whatever one can meet.
fn refused() -> frame_support::weights::Weight {
	Delegation::beside(Met { slashes: 0, credits: 0, ..Met::most() })
}

#[test]
fn what_the_destination_refuses_does_not_hold_up_the_rest() {
	use crate::WeightInfo;
	type Weights = ();
	build_and_execute(|| {
		let pool = restake(ANN, SHARED, OP1, Mandate::All, 100);
		go_to(12);
		for (to, amount) in [(OP2, 30), (OP1, 20)] {
			assert_ok!(Delegation::redelegate(signed(ANN), pool, to, only(A), Some(amount)));
		}
		request(ANN, pool, 40);
		go_to(19);
		retire(OP2);
		let exit = |to: AccountId| {
			let lots = position(ANN, pool).expect("it is there").lots;
			lots.into_iter().find(|lot| lot.destination().is_some_and(|at| at.operator == to))
		};
		let before = exit(OP2);
		assert!(before.is_some());
		let done = Delegation::complete_withdrawal(signed(77), ANN, pool).expect("it is time");
		let event = Event::WithdrawalCompleted { who: ANN, pool, paid: 40, redelegated: 20 };
		assert_eq!(last_event(), event);
		assert_eq!((paid(ANN, SHARED), idle(ANN, SHARED)), (40, 0));
		let there = pool_of(OP1, SHARED, only(A)).expect("it has arrived");
		assert_eq!(lots(ANN, there), [(20, 20, STAYS)]);
		assert_eq!((exit(OP2), exit(OP1)), (before, None), "one waits as it was");
		// Both attempts are charged, the refused one as if it had looked through all there can be.
		let most = bulwark_primitives::constants::MAX_POSITIONS;
		let weight = Weights::complete_withdrawal(0)
			.saturating_add(Delegation::completing_exits(3, 0))
			.saturating_add(Delegation::moving_on(2, most))
			.saturating_add(refused());
		assert_eq!(done.actual_weight, Some(weight));
		// Nothing is left that a stranger could do, until it is accepted or the owner decides.
		let stranger = bare(Delegation::complete_withdrawal(signed(77), ANN, pool));
		assert_noop!(stranger, DispatchError::Other("OperatorNotActive"));
		check();
		assert_ok!(Delegation::complete_withdrawal(signed(ANN), ANN, pool));
		assert_eq!((idle(ANN, SHARED), exit(OP2)), (30, None));
		assert_eq!(lots(ANN, pool), [(10, 13, STAYS)]);
	});
}

#[test]
fn what_is_in_dispute_of_a_refused_part_waits_with_it() {
	use bulwark_test_utils::docket::{lapse, propose};
	build_and_execute(|| {
		allocate(OP1, SHARED, A0, 100);
		let pool = restake(ANN, SHARED, OP1, Mandate::All, 100);
		go_to(12);
		assert_ok!(Delegation::redelegate(signed(ANN), pool, OP2, only(A), Some(60)));
		request(ANN, pool, 40);
		go_to(18);
		let half = sp_runtime::Perquintill::from_percent(50);
		let slash = propose::<Env>(A0, OP1, 12, half, RITA).expect("it is accepted");
		go_to(19);
		retire(OP2);
		complete(ANN, pool);
		assert_eq!(paid(ANN, SHARED), 19);
		let parts = || {
			let lots = position(ANN, pool).expect("it is there").lots;
			lots.iter().map(|lot| (lot.amount, lot.paid())).collect::<Vec<_>>()
		};
		assert_eq!(parts(), [(60, 0), (40, 19)]);
		assert_ok!(Delegation::complete_withdrawal(signed(ANN), ANN, pool));
		assert_eq!((idle(ANN, SHARED), parts()), (29, vec![(60, 29), (40, 19)]));
		go_to(21);
		lapse::<Env>(slash).expect("the deadline has passed");
		complete(ANN, pool);
		assert_eq!((paid(ANN, SHARED), parts()), (40, vec![(60, 29)]));
	});
}

#[test]
fn whoever_has_no_room_there_is_charged_for_what_was_met() {
	use crate::WeightInfo;
	use bulwark_primitives::{constants::MAX_POSITIONS, AvsId};
	type Weights = ();
	build_and_execute(|| {
		let pool = restake(ANN, SHARED, OP1, Mandate::All, 100);
		let there = restake(BOB, SHARED, OP2, Mandate::All, 1_000);
		go_to(12);
		assert_ok!(Delegation::redelegate(signed(ANN), pool, OP2, Mandate::All, Some(60)));
		request(ANN, pool, 40);
		go_to(19);
		let places = [(SHARED, OP1), (SHARED, OP2), (SHARED, PICKY), (UNIQUE, OP1), (UNIQUE, OP2)];
		let places = places.into_iter().flat_map(|place| (0..7).map(move |avs| (place, avs)));
		for ((vault, operator), avs) in places.take(MAX_POSITIONS as usize - 1) {
			restake(ANN, vault, operator, only(AvsId(100 + avs)), 1);
		}
		let one = sp_runtime::Perquintill::from_percent(1);
		for _ in 0..2 {
			bulwark_test_utils::docket::finish(A0, OP2, SHARED, 18, one, 19);
		}
		let done = Delegation::complete_withdrawal(signed(77), ANN, pool).expect("it is time");
		// Two slashes were applied to the pool there, as whoever opens a position has to.
		let weight = Weights::complete_withdrawal(4)
			.saturating_add(Delegation::completing_exits(2, 0))
			.saturating_add(Delegation::scarring(2 + 32, 4))
			.saturating_add(Delegation::moving_on(1, MAX_POSITIONS))
			.saturating_add(Delegation::earning_between(4))
			.saturating_add(
				Delegation::lingering(14, 4).saturating_sub(Delegation::lingering(14, 0)),
			)
			.saturating_add(refused());
		assert_eq!(done.actual_weight, Some(weight));
		assert_eq!((paid(ANN, SHARED), lots(ANN, pool)), (40, vec![(60, 11, 13)]));
		let stranger = bare(Delegation::complete_withdrawal(signed(77), ANN, pool));
		assert_noop!(stranger, Error::<Test>::TooManyPositions);
		assert_ok!(Delegation::sync_pool(signed(77), there, 2));
	});
}

#[test]
fn nobody_keeps_an_operator_that_has_left_by_a_redelegation_that_is_refused() {
	use bulwark_primitives::seams::OperatorTies;
	build_and_execute(|| {
		let pool = restake(ANN, SHARED, OP1, Mandate::All, 100);
		let own = restake(BOB, SHARED, OP1, Mandate::All, 100);
		go_to(12);
		assert_ok!(Delegation::redelegate(signed(ANN), pool, OP2, Mandate::All, None));
		// Not even with the operator itself.
		assert_ok!(Delegation::set_mandate(signed(BOB), own, only(A), None));
		done(OP1);
		retire(OP2);
		go_to(19);
		assert!(<Delegation as OperatorTies<_>>::is_tied(&OP1));
		for who in [ANN, BOB] {
			assert_ok!(Delegation::complete_withdrawal(signed(77), who, pool));
			let event = Event::WithdrawalCompleted { who, pool, paid: 0, redelegated: 100 };
			assert_eq!(last_event(), event);
			assert_eq!((paid(who, SHARED), idle(who, SHARED)), (0, 100));
		}
		assert!(!crate::Pools::<Test>::contains_key(pool));
		assert!(!<Delegation as OperatorTies<_>>::is_tied(&OP1));
	});
}

#[test]
fn each_refusal_has_its_error() {
	build_and_execute(|| {
		let pool = restake(ANN, SHARED, OP1, Mandate::All, 100);
		let own = restake(ANN, UNIQUE, OP1, only(A), 100);
		let go = |pool, operator, mandate, amount| {
			bare(Delegation::redelegate(signed(ANN), pool, operator, mandate, amount))
		};
		let all = Mandate::All;
		assert_noop!(go(NO_POOL, OP2, all.clone(), None), Error::<Test>::PoolNotFound);
		assert_noop!(go(pool, OP1, all.clone(), None), Error::<Test>::SamePool);
		let same = bare(Delegation::set_mandate(signed(ANN), pool, all.clone(), None));
		assert_noop!(same, Error::<Test>::SamePool);
		assert_noop!(go(pool, 99, all.clone(), None), Error::<Test>::OperatorNotFound);
		assert_noop!(go(own, OP1, all.clone(), None), Error::<Test>::MandateNotUnique);
		assert_noop!(go(pool, OP2, all.clone(), Some(101)), Error::<Test>::InsufficientStake);
		let not_mine = bare(Delegation::redelegate(signed(BOB), pool, OP2, all.clone(), None));
		assert_noop!(not_mine, Error::<Test>::PositionNotFound);
		retire(OP2);
		assert_noop!(go(pool, OP2, all, None), DispatchError::Other("OperatorNotActive"));
	});
}
