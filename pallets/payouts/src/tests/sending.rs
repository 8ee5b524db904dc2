//! Tries, back-off, parking, and what a block has room for.

use crate::{mock::*, Error, Event, ReleaseState, WeightInfo, MAX_VISITS};
use bulwark_primitives::{seams::EpochClock, ReleaseId};
use frame_support::{assert_noop, assert_ok, weights::Weight};
use sp_runtime::DispatchError;

#[test]
fn a_block_sends_what_is_due() {
	build_and_execute(|| {
		let id = release(&ALICE, 5_000);
		idle();
		assert_eq!(last_event(), Event::Sent { id, asset: DOT, amount: 5_000 }.into());
		assert_eq!(state(id), Some(ReleaseState::InFlight { since: NOW }));
		assert_eq!(balance(&ELSEWHERE), 5_000);
		assert_eq!(balance(&Payouts::payout_account()), MINIMUM_BALANCE);
		let ledger = Payouts::ledger_of(DOT);
		assert_eq!((ledger.held, ledger.in_flight), (0, 5_000));
		// And never again.
		idle();
		assert_noop!(Payouts::retry(signed(&BOB), id), Error::<Test>::AlreadySent);
		assert_eq!(sent(), [(id, 5_000)]);
	});
}

#[test]
fn anybody_sends_and_gets_nothing_for_it() {
	build_and_execute(|| {
		let id = release(&ALICE, 5_000);
		assert_ok!(Payouts::retry(signed(&BOB), id));
		assert_eq!(sent(), [(id, 5_000)]);
		assert_eq!(balance(&BOB), 0);
		assert_noop!(Payouts::retry(signed(&BOB), ReleaseId(7)), Error::<Test>::ReleaseNotFound);
		assert_noop!(Payouts::retry(RuntimeOrigin::root(), id), DispatchError::BadOrigin);
	});
}

#[test]
fn a_try_that_fails_moves_nothing_and_the_next_waits_longer() {
	build_and_execute(|| {
		close_channel(true);
		let id = release(&ALICE, 5_000);
		// One, two, four minutes, and then no longer.
		let mut now = NOW;
		for (tries, wait) in [(1, 1), (2, 2), (3, 4), (4, 4)] {
			idle();
			let due = now + wait * MINUTE;
			assert_eq!(state(id), Some(ReleaseState::Queued { tries, due }));
			let error = DispatchError::Unavailable;
			assert_eq!(last_event(), Event::SendFailed { id, error, due }.into());
			assert_eq!(balance(&ELSEWHERE), 0);
			assert_eq!(Payouts::ledger_of(DOT).held, 5_000);

			set_now(due - 1);
			assert_noop!(Payouts::retry(signed(&BOB), id), Error::<Test>::TooEarly);
			idle();
			assert_eq!(state(id), Some(ReleaseState::Queued { tries, due }));
			set_now(due);
			now = due;
		}
		// The fifth is the last.
		idle();
		assert_eq!(last_event(), Event::Parked { id }.into());
		let due = now + 4 * MINUTE;
		assert_eq!(state(id), Some(ReleaseState::Parked { due }));
		advance(100 * MINUTE);
		idle();
		assert_eq!(state(id), Some(ReleaseState::Parked { due }));
	});
}

/// Alice's release was refused as often as possible.
fn parked() -> ReleaseId {
	close_channel(true);
	let id = release(&ALICE, 5_000);
	for _ in 0..5 {
		idle();
		advance(4 * MINUTE);
	}
	assert!(matches!(state(id), Some(ReleaseState::Parked { .. })));
	id
}

#[test]
fn what_is_parked_is_tried_when_somebody_asks() {
	build_and_execute(|| {
		let id = parked();
		assert_ok!(Payouts::retry(signed(&BOB), id));
		let due = MockClock::now() + 4 * MINUTE;
		assert_eq!(state(id), Some(ReleaseState::Parked { due }));
		close_channel(false);
		assert_noop!(Payouts::retry(signed(&BOB), id), Error::<Test>::TooEarly);
		advance(4 * MINUTE - 1);
		assert_noop!(Payouts::retry(signed(&BOB), id), Error::<Test>::TooEarly);
		advance(1);
		assert_ok!(Payouts::retry(signed(&BOB), id));
		assert_eq!(sent(), [(id, 5_000)]);
	});
}

#[test]
fn a_channel_that_opens_again_pays_once() {
	build_and_execute(|| {
		close_channel(true);
		let id = release(&ALICE, 5_000);
		idle();
		close_channel(false);
		advance(MINUTE);
		idle();
		idle();
		advance(1_000 * MINUTE);
		idle();
		assert_eq!(sent(), [(id, 5_000)]);
		assert_eq!(balance(&ELSEWHERE), 5_000);
	});
}

fn base() -> Weight {
	<() as WeightInfo>::on_idle_base()
}

fn one() -> Weight {
	<() as WeightInfo>::visit().saturating_add(<() as WeightInfo>::retry())
}

#[test]
fn a_block_without_room_sends_nothing() {
	build_and_execute(|| {
		release(&ALICE, 5_000);
		assert_eq!(Payouts::serve(Weight::zero()), Weight::zero());
		assert_eq!(Payouts::serve(base()), base());
		let almost = base().saturating_add(one()) - Weight::from_parts(1, 0);
		assert_eq!(Payouts::serve(almost), base());
		let almost = base().saturating_add(one()) - Weight::from_parts(0, 1);
		assert_eq!(Payouts::serve(almost), base());
		assert_eq!(sent(), []);
		let enough = base().saturating_add(one());
		assert_eq!(Payouts::serve(enough), enough);
		assert_eq!(sent().len(), 1);
	});
}

#[test]
fn a_block_with_little_room_goes_on_in_the_next() {
	build_and_execute(|| {
		let mut ids: Vec<_> = (0..5).map(|_| release(&ALICE, 5_000)).collect();
		let two = base().saturating_add(one()).saturating_add(one());
		for expected in [2, 4, 5] {
			assert!(Payouts::serve(two).all_lte(two));
			assert_eq!(sent().len(), expected);
		}
		let mut order: Vec<_> = sent().into_iter().map(|(id, _)| id).collect();
		order.sort();
		ids.sort();
		assert_eq!(order, ids);
	});
}

#[test]
fn those_that_cannot_be_sent_do_not_stop_the_others() {
	build_and_execute(|| {
		close_channel(true);
		for _ in 0..MAX_VISITS * 2 {
			release(&BOB, 5_000);
		}
		idle();
		idle();
		close_channel(false);
		let id = release(&ALICE, 7_000);
		// Each block looks at so many, in turn.
		for _ in 0..4 {
			idle();
		}
		assert_eq!(sent(), [(id, 7_000)]);
	});
}

#[test]
fn a_block_looks_at_so_many() {
	build_and_execute(|| {
		for _ in 0..MAX_VISITS + 1 {
			release(&ALICE, 5_000);
		}
		idle();
		assert_eq!(sent().len(), MAX_VISITS as usize);
		idle();
		// The end was reached without looking again at the beginning.
		assert_eq!(sent().len(), MAX_VISITS as usize + 1);
		assert_eq!(crate::Cursor::<Test>::get(), None);
	});
}
