//! The end of an AVS.

use crate::{mock::*, *};
use bulwark_primitives::{constants::MAX_DEALLOCATION, seams::AvsInspect, AvsId, SetId};
use frame_support::{assert_noop, assert_ok, weights::Weight};
use sp_runtime::traits::BadOrigin;

fn complete(avs: AvsId) -> frame_support::dispatch::DispatchResultWithPostInfo {
	Avs::complete_offboarding(signed(CAROL), avs)
}

fn visit(set: SetId, limit: u32) -> frame_support::dispatch::DispatchResultWithPostInfo {
	Avs::offboard_members(signed(CAROL), set, limit)
}

#[test]
fn the_owner_or_governance_begins_it() {
	build_and_execute(|| {
		let waiting = proposed(ALICE);
		assert_noop!(Avs::offboard(signed(ALICE), waiting), Error::<Test>::AvsNotActive);
		let avs = admitted(ALICE);
		assert_noop!(Avs::offboard(signed(BOB), avs), Error::<Test>::NotOwner);
		assert_noop!(Avs::offboard(RuntimeOrigin::none(), avs), BadOrigin);
		assert_noop!(Avs::offboard(signed(ALICE), AvsId(9)), Error::<Test>::AvsNotFound);
		events();
		assert_ok!(Avs::offboard(signed(ALICE), avs));
		assert_eq!(events(), vec![Event::OffboardingStarted { avs, since: START }]);
		assert_noop!(Avs::offboard(signed(ALICE), avs), Error::<Test>::AvsNotActive);
		assert!(exists(avs));
		assert_ok!(Avs::offboard(council(), admitted(BOB)));
	});
}

#[test]
fn an_avs_ends_page_by_page_and_pays_back() {
	build_and_execute(|| {
		let set = set_with(|c| c.deallocation_delay = 5);
		let avs = set.avs;
		let second = created(ALICE, avs, {
			let mut wanted = config();
			wanted.admission = SetAdmission::Invitation;
			wanted
		});
		assert_ok!(Avs::invite(signed(ALICE), second, op(0)));
		// Another AVS is not concerned.
		let other = created(BOB, admitted(BOB), config());
		for index in 0..7 {
			assert_ok!(Avs::join_set(signed(op(index)), set));
			assert_ok!(Avs::join_set(signed(op(index)), other));
		}
		pass(1);
		assert_noop!(visit(set, 5), Error::<Test>::NotOffboarding);
		assert_noop!(complete(avs), Error::<Test>::NotOffboarding);
		assert_noop!(complete(AvsId(9)), Error::<Test>::AvsNotFound);
		assert_ok!(Avs::offboard(signed(ALICE), avs));
		assert_noop!(visit(set, 0), Error::<Test>::ZeroLimit);
		assert_noop!(visit(SetId { index: 9, ..set }, 1), Error::<Test>::SetNotFound);
		assert_noop!(Avs::offboard_members(RuntimeOrigin::root(), set, 1), BadOrigin);
		assert_noop!(complete(avs), Error::<Test>::DisputesPossible);

		// Nobody may wait: some epochs pass between the pages.
		let report =
			|left, forgotten, done| Event::MembersOffboarded { set, left, forgotten, done };
		pass(20);
		let end = START + 21 + 5;
		events();
		assert_ok!(visit(set, 3));
		let seen = events();
		assert_eq!(seen.len(), 4);
		assert_eq!(seen.last(), Some(&report(3, 0, false)));
		assert!(OffboardCursor::<Test>::contains_key(set));
		assert_ok!(visit(set, 3));
		assert_eq!(events().last(), Some(&report(3, 0, false)));
		assert_ok!(visit(set, 3));
		assert_eq!(events().last(), Some(&report(1, 0, true)));
		assert!(!OffboardCursor::<Test>::contains_key(set));
		let mut gone: Vec<_> = departures().into_iter().map(|(who, _, end)| (who, end)).collect();
		gone.sort_unstable();
		assert_eq!(gone, (0..7).map(|index| (op(index), end)).collect::<Vec<_>>());
		assert_eq!(Sets::<Test>::get(set).unwrap().operators, 0);

		// Still there, and still accusable.
		let over = end + LONGEST_DISPUTE;
		go_to(over - 1);
		assert_noop!(complete(avs), Error::<Test>::DisputesPossible);
		go_to(over);
		assert_noop!(complete(avs), Error::<Test>::MembersRemain);
		assert_ok!(visit(set, 1_000));
		assert_eq!(events().last(), Some(&report(0, 7, true)));
		assert_ok!(complete(avs));
		assert_eq!(
			events(),
			vec![
				Event::OfferReturned { avs, index: 0, asset: USD, amount: 1_000, to: ALICE },
				Event::DepositReleased { avs, to: ALICE, amount: DEPOSIT },
				Event::AvsOffboarded { avs },
			]
		);
		assert_eq!(balance(USD, ALICE), FUNDS);
		assert_eq!(balance(NATIVE, ALICE), FUNDS);
		assert!(!exists(avs));
		assert_eq!(Sets::<Test>::iter_keys().collect::<Vec<_>>(), vec![other]);
		assert_eq!(Schedules::<Test>::iter_keys().count(), 1);
		assert_eq!(Invitations::<Test>::iter_keys().count(), 0);
		assert_eq!(Members::<Test>::iter_prefix(other).count(), 7);
		for index in 0..7 {
			assert_eq!(Avs::sets_of(&op(index)), vec![other]);
		}
	});
}

#[test]
fn who_has_left_just_before_is_waited_for() {
	build_and_execute(|| {
		let set = set_with(|c| c.deallocation_delay = MAX_DEALLOCATION);
		assert_ok!(Avs::join_set(signed(op(0)), set));
		pass(1);
		assert_ok!(Avs::leave_set(signed(op(0)), set));
		assert_ok!(Avs::offboard(signed(ALICE), set.avs));
		go_to(START + 1 + MAX_DEALLOCATION + LONGEST_DISPUTE - 1);
		assert_noop!(complete(set.avs), Error::<Test>::DisputesPossible);
		pass(1);
		assert_ok!(Avs::forget_member(signed(CAROL), set, op(0)));
		assert_ok!(complete(set.avs));
	});
}

#[test]
fn who_leaves_by_itself_or_is_put_out_meanwhile_is_waited_for() {
	build_and_execute(|| {
		let set = set_with(|c| c.deallocation_delay = MAX_DEALLOCATION);
		assert_ok!(Avs::join_set(signed(op(0)), set));
		assert_ok!(Avs::join_set(signed(op(1)), set));
		pass(1);
		assert_ok!(Avs::offboard(signed(ALICE), set.avs));
		pass(MAX_DEALLOCATION + 10);
		// Nobody has made them leave.
		assert_ok!(Avs::leave_set(signed(op(0)), set));
		assert_ok!(Avs::eject(signed(ALICE), set, op(1)));
		let end = START + 11 + 2 * MAX_DEALLOCATION;
		go_to(end + LONGEST_DISPUTE - 1);
		assert_ok!(visit(set, 10));
		assert_noop!(complete(set.avs), Error::<Test>::MembersRemain);
		pass(1);
		assert_ok!(visit(set, 10));
		assert_ok!(complete(set.avs));
	});
}

#[test]
fn a_stranger_cannot_take_all_the_weight() {
	build_and_execute(|| {
		let set = set_with(|_| {});
		for index in 0..60 {
			assert_ok!(Avs::join_set(signed(op(index)), set));
		}
		assert_ok!(Avs::offboard(signed(ALICE), set.avs));
		let weight = |n| Avs::offboard_weight(n);
		let post = visit(set, u32::MAX).unwrap();
		assert_eq!(post.actual_weight, Some(weight(MAX_PAGE)));
		let post = visit(set, u32::MAX).unwrap();
		assert_eq!(post.actual_weight, Some(weight(10)));
		assert_eq!(departures().len(), 60);
		// Nobody is left to leave.
		let post = visit(set, 10).unwrap();
		let hooks: Weight = <Test as Config>::LeavingWeight::get();
		assert_eq!(post.actual_weight, Some(weight(10) - hooks * 10));
	});
}

#[test]
fn what_was_taken_does_not_return() {
	build_and_execute(|| {
		let avs = admitted(ALICE);
		assert_ok!(Avs::take_offer(avs, 0, &BOB));
		assert_ok!(Avs::offboard(council(), avs));
		pass(MAX_DEALLOCATION + LONGEST_DISPUTE);
		assert_ok!(complete(avs));
		assert_eq!(balance(USD, ALICE), FUNDS - 1_000);
		assert_eq!(balance(NATIVE, ALICE), FUNDS);
	});
}

#[test]
fn an_owner_that_is_not_the_proposer_does_not_get_the_escrow() {
	build_and_execute(|| {
		let avs = admitted(ALICE);
		assert_ok!(Avs::transfer_ownership(signed(ALICE), avs, BOB));
		assert_ok!(Avs::accept_ownership(signed(BOB), avs));
		assert_ok!(Avs::offboard(signed(BOB), avs));
		pass(MAX_DEALLOCATION + LONGEST_DISPUTE);
		assert_ok!(complete(avs));
		assert_eq!(balance(USD, ALICE), FUNDS);
		assert_eq!(balance(USD, BOB), FUNDS);
	});
}
