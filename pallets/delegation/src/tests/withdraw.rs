use super::*;
use bulwark_primitives::{AvsId, CallClass, Mandate};
use bulwark_test_utils::clock::{advance, go_to, set_now};
use sp_runtime::DispatchError;

#[test]
fn an_exit_takes_seven_days_to_the_second() {
	build_and_execute(|| {
		let pool = restake(ANN, SHARED, OP1, Mandate::All, 1_000);
		go_to(14);
		advance(5_000);
		let now = 14 * DAY + 5_000;
		request(ANN, pool, 400);
		let event = Event::WithdrawalRequested {
			who: ANN,
			pool,
			left: 15,
			amount: 400,
			payable_at: now + 7 * DAY,
			to: None,
		};
		assert_eq!(last_event(), event);
		assert_eq!(lots(ANN, pool), [(600, 11, STAYS), (400, 11, 15)]);

		set_now(now + 7 * DAY - 1);
		let early = bare(Delegation::complete_withdrawal(signed(ANN), ANN, pool));
		assert_noop!(early, Error::<Test>::WithdrawalNotMatured);
		set_now(now + 7 * DAY);
		complete(ANN, pool);
		assert_eq!((paid(ANN, SHARED), idle(ANN, SHARED)), (400, 0));
		let event = Event::WithdrawalCompleted { who: ANN, pool, paid: 400, redelegated: 0 };
		assert_eq!(last_event(), event);
		let again = bare(Delegation::complete_withdrawal(signed(ANN), ANN, pool));
		assert_noop!(again, Error::<Test>::RequestNotFound);
	});
}

#[test]
fn what_is_not_active_yet_returns_at_once_and_the_newest_goes_first() {
	build_and_execute(|| {
		let pool = restake(ANN, SHARED, OP1, Mandate::All, 100);
		go_to(12);
		restake(ANN, SHARED, OP1, Mandate::All, 50);
		request(ANN, pool, 60);
		assert_eq!(idle(ANN, SHARED), 50);
		assert_eq!(lots(ANN, pool), [(90, 11, STAYS), (10, 11, 13)]);
	});
}

#[test]
fn all_that_is_not_active_leaves_no_trace() {
	build_and_execute(|| {
		let pool = restake(ANN, SHARED, OP1, Mandate::All, 100);
		request(ANN, pool, None);
		assert_eq!(idle(ANN, SHARED), 100);
		assert_eq!(crate::Pools::<Test>::iter().count(), 0);
		assert_eq!(crate::PoolIndex::<Test>::iter().count(), 0);
		assert_eq!(Positions::<Test>::iter().count(), 0);
		let event = Event::ReturnedEarly { who: ANN, pool, amount: 100, into: None };
		System::assert_has_event(event.into());
		let closed = Event::PoolClosed { pool, operator: OP1, vault: SHARED, dust: 0 };
		assert_eq!(last_event(), closed);
	});
}

#[test]
fn one_lot_can_be_named() {
	build_and_execute(|| {
		let pool = restake(ANN, SHARED, OP1, Mandate::All, 100);
		go_to(11);
		restake(ANN, SHARED, OP1, Mandate::All, 50);
		go_to(13);
		let ask = |amount, entered| {
			bare(Delegation::request_withdrawal(signed(ANN), pool, amount, Some(entered)))
		};
		assert_noop!(ask(Some(101), 11), Error::<Test>::InsufficientStake);
		assert_noop!(ask(None, 13), Error::<Test>::ZeroAmount);
		assert_ok!(ask(Some(100), 11));
		assert_eq!(lots(ANN, pool), [(50, 12, STAYS), (100, 11, 14)]);
	});
}

#[test]
fn requests_of_one_epoch_are_one_and_wait_for_the_last() {
	build_and_execute(|| {
		let pool = restake(ANN, SHARED, OP1, Mandate::All, 100);
		go_to(12);
		request(ANN, pool, 10);
		advance(DAY / 2);
		request(ANN, pool, 20);
		assert_eq!(lots(ANN, pool), [(70, 11, STAYS), (30, 11, 13)]);
		go_to(19);
		let early = bare(Delegation::complete_withdrawal(signed(ANN), ANN, pool));
		assert_noop!(early, Error::<Test>::WithdrawalNotMatured);
		advance(DAY / 2);
		complete(ANN, pool);
		assert_eq!(paid(ANN, SHARED), 30);
	});
}

#[test]
fn each_refusal_of_a_request_has_its_error() {
	build_and_execute(|| {
		let pool = restake(ANN, SHARED, OP1, Mandate::All, 100);
		let ask = |who, pool, amount| {
			bare(Delegation::request_withdrawal(signed(who), pool, Some(amount), None))
		};
		assert_noop!(ask(BOB, pool, 1), Error::<Test>::PositionNotFound);
		assert_noop!(ask(ANN, NO_POOL, 1), Error::<Test>::PositionNotFound);
		assert_noop!(ask(ANN, pool, 0), Error::<Test>::ZeroAmount);
		assert_noop!(ask(ANN, pool, 101), Error::<Test>::InsufficientStake);
		pause(CallClass::Exit);
		assert_noop!(ask(ANN, pool, 1), DispatchError::Other("Paused"));
	});
}

#[test]
fn nothing_is_completed_while_exits_are_paused() {
	build_and_execute(|| {
		let pool = restake(ANN, SHARED, OP1, Mandate::All, 100);
		let there = restake(BOB, SHARED, OP1, Mandate::All, 100);
		go_to(12);
		request(ANN, pool, 40);
		assert_ok!(Delegation::redelegate(signed(BOB), there, OP2, only(A), None));
		go_to(20);
		pause(CallClass::Exit);
		// Neither what is paid nor what only moves on.
		for who in [ANN, BOB] {
			let done = bare(Delegation::complete_withdrawal(signed(CAT), who, pool));
			assert_noop!(done, DispatchError::Other("Paused"));
		}
	});
}

#[test]
fn a_cancelled_request_never_was() {
	build_and_execute(|| {
		let pool = restake(ANN, SHARED, OP1, Mandate::All, 100);
		go_to(12);
		request(ANN, pool, 40);
		go_to(14);
		let cancel = |left| bare(Delegation::cancel_withdrawal(signed(ANN), pool, left));
		assert_noop!(cancel(14), Error::<Test>::RequestNotFound);
		assert_ok!(cancel(13));
		let event = Event::WithdrawalCancelled { who: ANN, pool, left: 13, amount: 40 };
		assert_eq!(last_event(), event);
		assert_eq!(lots(ANN, pool), [(100, 11, STAYS)]);
		assert_noop!(cancel(13), Error::<Test>::RequestNotFound);
		let record = Delegation::view_pool(pool).expect("it is there");
		assert_eq!((record.active, record.leaving, record.lots), (100, 0, 1));
	});
}

#[test]
fn each_refusal_of_a_cancellation_has_its_error() {
	build_and_execute(|| {
		let pool = restake(ANN, SHARED, OP1, Mandate::All, 100);
		go_to(12);
		request(ANN, pool, 40);
		let cancel = |who| bare(Delegation::cancel_withdrawal(signed(who), pool, 13));
		assert_noop!(cancel(BOB), Error::<Test>::PositionNotFound);
		go_to(19);
		assert_noop!(cancel(ANN), Error::<Test>::AlreadyPayable);
		// Stake that stays is no request.
		let stays = bare(Delegation::cancel_withdrawal(signed(ANN), pool, STAYS));
		assert_noop!(stays, Error::<Test>::RequestNotFound);
	});
}

#[test]
fn each_refusal_of_a_completion_has_its_error() {
	build_and_execute(|| {
		let pool = restake(ANN, SHARED, OP1, Mandate::All, 100);
		let complete = |who| bare(Delegation::complete_withdrawal(signed(CAT), who, pool));
		assert_noop!(complete(BOB), Error::<Test>::PositionNotFound);
		assert_noop!(complete(ANN), Error::<Test>::RequestNotFound);
		go_to(12);
		request(ANN, pool, 40);
		assert_noop!(complete(ANN), Error::<Test>::WithdrawalNotMatured);
	});
}

#[test]
fn who_is_early_does_not_pay_for_what_was_not_done() {
	build_and_execute(|| {
		use crate::WeightInfo;
		let pool = restake(ANN, SHARED, OP1, Mandate::All, 100);
		go_to(12);
		request(ANN, pool, 40);
		let early = Delegation::complete_withdrawal(signed(CAT), ANN, pool);
		let charged = early.expect_err("it is early").post_info.actual_weight;
		assert_eq!(charged, Some(<() as WeightInfo>::complete_moving(0)));
		go_to(19);
		let done = Delegation::complete_withdrawal(signed(CAT), ANN, pool);
		let charged = done.expect("it is time").actual_weight;
		assert_eq!(charged, Some(<() as WeightInfo>::complete_withdrawal(0)));
	});
}

#[test]
fn what_travels_is_charged_for_being_written_down() {
	build_and_execute(|| {
		use crate::WeightInfo;
		let pool = restake(ANN, SHARED, OP1, Mandate::All, 100);
		go_to(12);
		request(ANN, pool, 40);
		go_to(19);
		Remote::put(true);
		let done = Delegation::complete_withdrawal(signed(CAT), ANN, pool).expect("it is time");
		let paid = <() as WeightInfo>::complete_withdrawal(0);
		assert_eq!(done.actual_weight, Some(paid.saturating_add(RemoteWeight::get())));
	});
}

#[test]
fn a_payment_that_opens_an_account_is_charged_for_it() {
	build_and_execute(|| {
		use crate::WeightInfo;
		let pool = restake(ANN, SHARED, OP1, Mandate::All, 100);
		go_to(12);
		request(ANN, pool, 40);
		go_to(19);
		Opens::put(true);
		let done = Delegation::complete_withdrawal(signed(CAT), ANN, pool).expect("it is time");
		let paid = <() as WeightInfo>::complete_withdrawal(0);
		assert!(Delegation::opening().ref_time() > 0);
		assert_eq!(done.actual_weight, Some(paid.saturating_add(Delegation::opening())));
	});
}

#[test]
fn whoever_closes_a_pool_is_charged_for_it() {
	build_and_execute(|| {
		use crate::WeightInfo;
		type Weights = ();
		let charged = |done: frame_support::dispatch::DispatchResultWithPostInfo| {
			done.expect("it is accepted").actual_weight.expect("it is told")
		};
		// At once, with what is not active yet: whoever stays keeps the pool.
		let pool = restake(ANN, SHARED, OP1, Mandate::All, 100);
		restake(BOB, SHARED, OP1, Mandate::All, 100);
		let account = frame_support::weights::Weight::from_parts(0, crate::weights::ACCOUNT);
		let returning = Weights::request_returning().saturating_add(account);
		let left = charged(Delegation::request_withdrawal(signed(ANN), pool, None, None));
		assert_eq!(left, returning);
		let left = charged(Delegation::request_withdrawal(signed(BOB), pool, None, None));
		assert_eq!(left, returning.saturating_add(Weights::close(0)));
		// And with the payment of the last exit, which takes along what was earned.
		let pool = restake(ANN, SHARED, OP1, Mandate::All, 100);
		go_to(12);
		pay_level(pool, 2 * FINE);
		Assets::put(3);
		let asked = charged(Delegation::request_withdrawal(signed(ANN), pool, None, None));
		let credited = Delegation::crediting(3);
		assert_eq!(asked, Weights::request_withdrawal(0).saturating_add(credited));
		go_to(20);
		let paid = charged(Delegation::complete_withdrawal(signed(CAT), ANN, pool));
		let owed = Delegation::owing(3);
		let closed = Weights::close(3).saturating_add(owed);
		assert_eq!(paid, Weights::complete_withdrawal(0).saturating_add(closed));
		assert!(owed.ref_time() > 0);
		assert!(credited.ref_time() > 0 && Weights::close(3).any_gt(Weights::close(0)));
	});
}

#[test]
fn what_moves_on_to_positions_that_have_earned_much_is_charged_for_crediting_them() {
	build_and_execute(|| {
		const MANY: u32 = 5;
		let pool = restake(ANN, SHARED, OP1, Mandate::All, 1_000_000);
		let mut there = vec![];
		for number in 0..MANY {
			there.push(restake(ANN, SHARED, OP2, only(AvsId(100 + number)), 1_000));
		}
		go_to(12);
		for number in 0..MANY {
			let to = only(AvsId(100 + number));
			assert_ok!(Delegation::redelegate(signed(ANN), pool, OP2, to, Some(1_000)));
		}
		go_to(20);
		Assets::put(16);
		there.iter().for_each(|pool| pay_level(*pool, 2 * FINE));
		let done = Delegation::complete_withdrawal(signed(CAT), ANN, pool).expect("it is time");
		assert_eq!(earned(ANN), 2_000 * Balance::from(MANY));
		let expected = <() as crate::WeightInfo>::complete_moving(0)
			.saturating_add(Delegation::completing_exits(MANY, 0))
			.saturating_add(Delegation::moving_on(MANY, 0))
			.saturating_add(Delegation::crediting(16 * MANY));
		assert_eq!(done.actual_weight, Some(expected));
	});
}

#[test]
fn nobody_keeps_an_operator_that_has_left() {
	build_and_execute(|| {
		let pool = restake(ANN, SHARED, OP1, Mandate::All, 100);
		go_to(12);
		let release = |who| Delegation::release_stake(signed(77), who, pool);
		assert_noop!(bare(release(ANN)), Error::<Test>::OperatorNotDone);
		done(OP1);
		assert_noop!(bare(release(BOB)), Error::<Test>::PositionNotFound);
		let nowhere = bare(Delegation::release_stake(signed(77), ANN, NO_POOL));
		assert_noop!(nowhere, Error::<Test>::PoolNotFound);
		let charged = release(ANN).expect("it has left").actual_weight;
		assert_eq!(charged, Some(<() as crate::WeightInfo>::release_stake(0)));
		let asked = Event::WithdrawalRequested {
			who: ANN,
			pool,
			left: 13,
			amount: 100,
			payable_at: 19 * DAY,
			to: None,
		};
		assert_eq!(last_event(), asked);
		// Neither twice, nor back.
		assert_noop!(bare(release(ANN)), Error::<Test>::ZeroAmount);
		let back = bare(Delegation::cancel_withdrawal(signed(ANN), pool, 13));
		assert_noop!(back, Error::<Test>::OperatorDone);
		go_to(19);
		complete(ANN, pool);
		assert_eq!(paid(ANN, SHARED), 100);
		assert!(!crate::Pools::<Test>::contains_key(pool));
		assert!(!<Delegation as bulwark_primitives::seams::OperatorTies<_>>::is_tied(&OP1));
	});
}

#[test]
fn requests_of_one_epoch_are_payable_after_the_last_of_all_their_dates() {
	build_and_execute(|| {
		set_unbonding(SHARED, 9 * DAY);
		let pool = restake(ANN, SHARED, OP1, Mandate::All, 100);
		go_to(12);
		request(ANN, pool, 30);
		set_unbonding(SHARED, 7 * DAY);
		advance(600);
		request(ANN, pool, 20);
		let dates = || {
			let lots = position(ANN, pool).expect("it is there").lots;
			let exits = lots.iter().filter_map(|lot| lot.exit.as_ref());
			exits.map(|exit| (exit.left, exit.payable_at)).collect::<Vec<_>>()
		};
		assert_eq!(dates(), [(13, 21 * DAY)]);
		// The next epoch knows nothing of that.
		go_to(13);
		request(ANN, pool, 10);
		assert_eq!(dates(), [(13, 21 * DAY), (14, 20 * DAY)]);
	});
}

#[test]
fn nobody_postpones_what_was_asked_for_before() {
	build_and_execute(|| {
		let pool = restake(ANN, SHARED, OP1, Mandate::All, 100);
		restake(BOB, SHARED, OP1, Mandate::All, 100);
		done(OP1);
		go_to(12);
		advance(600);
		request(ANN, pool, 30);
		assert_ok!(Delegation::redelegate(signed(ANN), pool, OP2, Mandate::All, Some(20)));
		let payable_at = |who| {
			let lots = position(who, pool).expect("it is there").lots;
			lots.iter().map(|lot| lot.exit.as_ref().map(|one| one.payable_at)).collect::<Vec<_>>()
		};
		let first = 19 * DAY + 600;
		assert_eq!(payable_at(ANN), [None, Some(first), Some(first)]);
		advance(DAY - 1_200);
		for who in [ANN, BOB] {
			assert_ok!(Delegation::release_stake(signed(77), who, pool));
		}
		// The rest comes with what was asked for. Where nothing was, it takes as long as ever.
		assert_eq!(lots(ANN, pool), [(80, 11, 13), (20, 11, 13)]);
		assert_eq!(payable_at(ANN), [Some(first); 2]);
		let last = first + DAY - 1_200;
		assert_eq!(payable_at(BOB), [Some(last)]);
		set_now(first - 1);
		let early = bare(Delegation::complete_withdrawal(signed(77), ANN, pool));
		assert_noop!(early, Error::<Test>::WithdrawalNotMatured);
		set_now(first);
		complete(ANN, pool);
		assert_eq!(paid(ANN, SHARED), 80);
		// In another epoch it is another request.
		let pool = restake(CAT, SHARED, OP2, Mandate::All, 100);
		go_to(21);
		request(CAT, pool, 30);
		done(OP2);
		go_to(22);
		assert_ok!(Delegation::release_stake(signed(77), CAT, pool));
		let lots = position(CAT, pool).expect("it is there").lots;
		let dates: Vec<_> = lots.iter().flat_map(|lot| lot.exit.as_ref()).collect();
		assert_eq!(
			dates.iter().map(|exit| exit.payable_at).collect::<Vec<_>>(),
			[28 * DAY, 29 * DAY]
		);
	});
}

#[test]
fn the_last_exit_forgets_the_pool() {
	build_and_execute(|| {
		let pool = restake(ANN, SHARED, OP1, Mandate::All, 100);
		go_to(12);
		request(ANN, pool, None);
		go_to(19);
		complete(ANN, pool);
		assert_eq!(paid(ANN, SHARED), 100);
		assert_eq!(crate::Pools::<Test>::iter().count(), 0);
		assert_eq!(crate::Leaving::<Test>::iter().count(), 0);
		// The next one is another pool.
		assert_ne!(restake(ANN, SHARED, OP1, Mandate::All, 1), pool);
	});
}

#[test]
fn a_completion_notes_beside_the_pool_when_it_was_looked_at() {
	build_and_execute(|| {
		use crate::{Leaving, Pools};
		let pool = restake(ANN, SHARED, OP1, Mandate::All, 1_000);
		restake(BOB, SHARED, OP1, Mandate::All, 500);
		let stored = || Pools::<Test>::get(pool).expect("it is there");
		let looked_at = || (stored().merged.epoch, Leaving::<Test>::get(pool).merged.epoch);
		go_to(14);
		request(ANN, pool, 400);
		assert_eq!(looked_at(), (14, 14));
		let before = stored();
		go_to(23);
		complete(ANN, pool);
		assert_eq!(stored(), before, "what stays is as it was");
		assert_eq!(looked_at(), (14, 23));
		assert!(Leaving::<Test>::get(pool).cohorts.is_empty());
		// Whoever has nothing else to write writes the pool.
		go_to(24);
		assert_ok!(Delegation::sync_pool(signed(CAT), pool, 0));
		assert_eq!(looked_at(), (24, 23));
		// Nothing is left when there is nothing to note.
		request(ANN, pool, 100);
		assert_ok!(Delegation::cancel_withdrawal(signed(ANN), pool, 25));
		assert!(!Leaving::<Test>::contains_key(pool));
		assert_eq!(looked_at(), (24, 0));
		assert_eq!(lots(ANN, pool), [(600, 18, STAYS)]);
	});
}

#[test]
fn exits_that_are_as_they_were_are_not_read() {
	build_and_execute(|| {
		use crate::WeightInfo;
		type Weights = ();
		let pool = restake(ANN, SHARED, OP1, Mandate::All, 1_000);
		for epoch in 12..=13 {
			go_to(epoch);
			request(ANN, pool, 100);
		}
		let charged = || {
			give(ANN, SHARED, 1_000);
			let done = Delegation::delegate(signed(ANN), SHARED, OP1, Mandate::All, 1_000);
			done.expect("it is accepted").actual_weight.expect("it is told")
		};
		go_to(14);
		let with = |exits| Weights::delegate(0).saturating_add(Delegation::scattering(exits));
		assert_eq!(charged(), with(2));
		// They have become one. Whoever finds out is charged for it, once.
		go_to(30);
		assert_eq!(charged(), with(2).saturating_add(Delegation::crowding(1)));
		assert_eq!(charged(), with(1));
		let leaving: Vec<_> = lots(ANN, pool).into_iter().filter(|lot| lot.2 != STAYS).collect();
		assert_eq!(leaving, [(200, 11, 14)]);
	});
}

#[test]
fn a_quote_says_what_the_request_does() {
	build_and_execute(|| {
		let pool = restake(ANN, SHARED, OP1, Mandate::All, 100);
		go_to(12);
		restake(ANN, SHARED, OP1, Mandate::All, 50);
		let quote = Delegation::view_quote(&ANN, pool, Some(60)).expect("it can be asked");
		assert_eq!((quote.returned, quote.leaving, quote.disputed), (50, 10, 0));
		assert_eq!(quote.payable_at, 19 * DAY);
		assert_eq!(Delegation::view_quote(&ANN, pool, Some(151)), None);
		assert_eq!(Delegation::view_quote(&BOB, pool, None), None);
		let record = Delegation::view_position(&ANN, pool).expect("it is there");
		assert_eq!((record.active, record.warming, record.leaving), (100, 50, 0));
		request(ANN, pool, 60);
		let record = Delegation::view_position(&ANN, pool).expect("it is there");
		assert_eq!((record.active, record.warming, record.leaving), (90, 0, 10));
		assert_eq!(record.lots[1].payable_at, Some(19 * DAY));
		assert_eq!(record.lots[1].left, Some(13));
	});
}

#[test]
fn state_of_a_restaker_is_small() {
	build_and_execute(|| {
		let pool = restake(ANN, SHARED, OP1, Mandate::All, 1_000_000_000_000_000);
		let value = codec::Encode::encode(&position(ANN, pool).expect("it is there")).len();
		let key = Positions::<Test>::hashed_key_for(ANN, pool).len();
		// With accounts of 32 bytes instead of 8.
		let total = value + key + 24;
		assert!(total <= 250, "{total} bytes");
	});
}
