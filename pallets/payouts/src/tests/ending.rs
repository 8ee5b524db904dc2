//! Answers, and what governance says when there are none.

use crate::{mock::*, Ending, Error, Event, ReleaseState};
use bulwark_primitives::{
	seams::{Payouts as _, ReleaseOutcomes},
	ReleaseId,
};
use frame_support::{
	assert_noop, assert_ok,
	traits::{fungibles::Mutate, tokens::Preservation},
};
use sp_runtime::{DispatchError, DispatchResult};

fn in_flight() -> ReleaseId {
	let id = release(&ALICE, 5_000);
	idle();
	id
}

/// What was sent comes back.
fn give_back(amount: u128) {
	let payouts = Payouts::payout_account();
	assert_ok!(<Assets as Mutate<_>>::transfer(
		DOT,
		&ELSEWHERE,
		&payouts,
		amount,
		Preservation::Expendable
	));
}

/// What governance says once it is back.
fn returned(id: ReleaseId) -> DispatchResult {
	Payouts::mark(RuntimeOrigin::root(), id, Ending::Returned)
}

const OUTCOMES: [fn(ReleaseId) -> DispatchResult; 3] =
	[Payouts::delivered, Payouts::failed, returned];

#[test]
fn a_delivered_release_is_over() {
	build_and_execute(|| {
		let id = in_flight();
		assert_ok!(Payouts::delivered(id));
		assert_eq!(last_event(), Event::Delivered { id, asset: DOT, amount: 5_000 }.into());
		assert_eq!(state(id), None);
		assert_eq!(Payouts::releases_to(route(&ALICE), 10), []);
		let ledger = Payouts::ledger_of(DOT);
		assert_eq!((ledger.in_flight, ledger.delivered, ledger.accepted), (0, 5_000, 5_000));
		for again in OUTCOMES {
			assert_noop!(again(id), Error::<Test>::ReleaseNotFound);
		}
	});
}

#[test]
fn a_failed_release_is_over_too() {
	build_and_execute(|| {
		let id = in_flight();
		assert_ok!(Payouts::failed(id));
		let told = Event::Failed { id, route: route(&ALICE), asset: DOT, amount: 5_000 };
		assert_eq!(last_event(), told.into());
		assert_eq!(Payouts::ledger_of(DOT).failed, 5_000);
		assert_noop!(Payouts::retry(signed(&BOB), id), Error::<Test>::ReleaseNotFound);
		idle();
		assert_eq!(sent().len(), 1);
	});
}

#[test]
fn a_returned_release_is_sent_again_under_its_id() {
	build_and_execute(|| {
		let id = in_flight();
		give_back(4_800);
		assert_noop!(returned(id), Error::<Test>::NotCovered);
		give_back(200);
		assert_ok!(returned(id));
		assert_eq!(last_event(), Event::Returned { id, asset: DOT, amount: 5_000 }.into());
		assert_eq!(state(id), Some(ReleaseState::Queued { tries: 0, due: NOW }));
		idle();
		assert_eq!(sent(), [(id, 5_000), (id, 5_000)]);
		assert_eq!(balance(&ELSEWHERE), 5_000);
		assert_eq!(Payouts::ledger_of(DOT).accepted, 5_000);
	});
}

#[test]
fn nothing_that_is_here_has_ended() {
	build_and_execute(|| {
		let queued = release(&ALICE, 5_000);
		let gathering = release(&ALICE, 5);
		for outcome in OUTCOMES {
			assert_noop!(outcome(queued), Error::<Test>::NotInFlight);
			assert_noop!(outcome(gathering), Error::<Test>::NotInFlight);
		}
	});
}

#[test]
fn no_answer_is_no_answer() {
	build_and_execute(|| {
		let id = in_flight();
		for _ in 0..100 {
			advance(1_000 * MINUTE);
			idle();
		}
		assert_eq!(state(id), Some(ReleaseState::InFlight { since: NOW }));
		assert_eq!(sent().len(), 1);
		// However late it comes.
		assert_ok!(Payouts::delivered(id));
	});
}

#[test]
fn governance_says_how_it_ended() {
	build_and_execute(|| {
		let [one, two, three] = [(); 3].map(|_| in_flight());
		let mark = |id, ending| Payouts::mark(RuntimeOrigin::root(), id, ending);
		assert_noop!(
			Payouts::mark(signed(&ALICE), one, Ending::Delivered),
			DispatchError::BadOrigin
		);
		assert_ok!(mark(one, Ending::Delivered));
		assert_ok!(mark(two, Ending::Failed));
		assert_noop!(mark(three, Ending::Returned), Error::<Test>::NotCovered);
		give_back(5_000);
		assert_ok!(mark(three, Ending::Returned));
		assert_noop!(mark(three, Ending::Returned), Error::<Test>::NotInFlight);
		assert_noop!(mark(one, Ending::Delivered), Error::<Test>::ReleaseNotFound);
		// An answer that comes after that is too late.
		assert_noop!(Payouts::delivered(one), Error::<Test>::ReleaseNotFound);
	});
}

#[test]
fn a_ledger_that_has_less_refuses() {
	new_test_ext().execute_with(|| {
		let id = in_flight();
		crate::Ledgers::<Test>::mutate(DOT, |ledger| ledger.in_flight = 4_999);
		assert_noop!(Payouts::delivered(id), Error::<Test>::LedgerShort);
		crate::Ledgers::<Test>::mutate(DOT, |ledger| ledger.accepted = u128::MAX);
		assert_noop!(
			Payouts::release(&CUSTODY, &DOT, &route(&BOB), 5_000),
			Error::<Test>::LedgerShort
		);
	});
}
