//! Joining, leaving, inviting, ejecting, forgetting.

use crate::{mock::*, *};
use bulwark_primitives::{
	constants::{MAX_DISPUTED_SETS, MAX_SETS, WINDOW},
	seams::{AvsInspect, OperatorTies},
	AvsId, SetId,
};
use frame_support::{assert_noop, assert_ok};
use sp_runtime::{traits::BadOrigin, DispatchError};

fn join(operator: AccountId, set: SetId) -> sp_runtime::DispatchResult {
	Avs::join_set(signed(op(operator)), set)
}

fn leave(operator: AccountId, set: SetId) -> sp_runtime::DispatchResult {
	Avs::leave_set(signed(op(operator)), set)
}

#[test]
fn membership_begins_and_ends_at_boundaries() {
	build_and_execute(|| {
		let set = set_with(|_| {});
		events();
		assert!(!Avs::is_tied(&op(0)));
		assert_ok!(join(0, set));
		let from = START + 1;
		assert_eq!(events(), vec![Event::SetJoined { set, operator: op(0), from, schedule: 0 }]);
		assert!(Avs::is_member(&op(0), set));
		assert!(Avs::is_tied(&op(0)));
		assert_eq!(Avs::sets_of(&op(0)), vec![set]);
		assert!(!was_member(&op(0), set, START));
		assert!(was_member(&op(0), set, from));
		assert_noop!(join(0, set), Error::<Test>::AlreadyMember);
		pass(1);
		assert_noop!(join(0, set), Error::<Test>::AlreadyMember);

		events();
		assert_ok!(leave(0, set));
		let end = from + 2;
		assert_eq!(events(), vec![Event::SetLeft { set, operator: op(0), end }]);
		assert_eq!(departures(), vec![(op(0), set, end)]);
		assert!(!Avs::is_member(&op(0), set));
		assert!(was_member(&op(0), set, end - 1));
		assert!(!was_member(&op(0), set, end));
		assert_noop!(leave(0, set), Error::<Test>::NotMember);
		assert_noop!(join(0, set), Error::<Test>::AlreadyMember);
		go_to(end - 1);
		assert!(Avs::is_tied(&op(0)));
		assert_eq!(Avs::sets_of(&op(0)), vec![set]);
		assert_noop!(join(0, set), Error::<Test>::AlreadyMember);
		go_to(end);
		assert!(!Avs::is_tied(&op(0)));
		assert_eq!(Avs::sets_of(&op(0)), vec![]);
		// And again.
		assert_ok!(join(0, set));
		assert!(was_member(&op(0), set, end - 1));
		assert!(!was_member(&op(0), set, end));
		assert!(was_member(&op(0), set, end + 1));
	});
}

#[test]
fn joining_is_refused_in_the_order_of_the_reasons() {
	build_and_execute(|| {
		let nowhere = SetId { avs: AvsId(7), index: 0 };
		assert_noop!(Avs::join_set(signed(BOB), nowhere), Error::<Test>::OperatorNotFound);
		assert_noop!(Avs::join_set(RuntimeOrigin::root(), nowhere), BadOrigin);
		deactivate(op(9));
		assert_noop!(join(9, nowhere), DispatchError::Other("OperatorLeaving"));
		assert_noop!(join(0, nowhere), Error::<Test>::SetNotFound);

		// Sixteen sets, of which the last is invited to, full and of an AVS that leaves.
		let avs = admitted(ALICE);
		let other = admitted(BOB);
		for _ in 0..MAX_SETS {
			assert_ok!(join(0, created(ALICE, avs, config())));
		}
		let mut wanted = config();
		wanted.max_operators = 1;
		let last = created(BOB, other, wanted);
		assert_ok!(join(1, last));
		let invited = Avs::set_requirements(signed(BOB), last, SetAdmission::Invitation, 1, 1, 0);
		assert_ok!(invited);
		assert_ok!(Avs::offboard(signed(BOB), other));
		assert_noop!(join(0, SetId { avs, index: 0 }), Error::<Test>::AlreadyMember);
		assert_noop!(join(0, last), Error::<Test>::TooManySets);
		assert_noop!(join(2, last), Error::<Test>::SetFull);
		assert_ok!(leave(1, last));
		assert_noop!(join(2, last), Error::<Test>::SetClosed);
		let by_invitation = created(ALICE, admitted(ALICE), {
			let mut wanted = config();
			wanted.admission = SetAdmission::Invitation;
			wanted
		});
		assert_noop!(join(2, by_invitation), Error::<Test>::NotInvited);
	});
}

#[test]
fn a_membership_that_never_began_does_not_count() {
	build_and_execute(|| {
		let set = set_with(|c| c.deallocation_delay = 0);
		assert_ok!(join(0, set));
		assert_ok!(leave(0, set));
		assert!(!Avs::is_tied(&op(0)));
		assert_eq!(departures(), vec![(op(0), set, START + 1)]);
		// The change of the next boundary is still planned.
		assert_noop!(join(0, set), Error::<Test>::AlreadyMember);
		pass(1);
		assert!(!was_member(&op(0), set, START + 1));
		assert_ok!(join(0, set));
	});
}

#[test]
fn who_leaves_before_the_beginning_serves_the_delay() {
	build_and_execute(|| {
		let set = set_with(|_| {});
		assert_ok!(join(0, set));
		assert_ok!(leave(0, set));
		assert!(Avs::is_tied(&op(0)));
		assert!(!was_member(&op(0), set, START));
		assert!(was_member(&op(0), set, START + 1));
		assert!(!was_member(&op(0), set, START + 2));
	});
}

#[test]
fn a_flagged_set_is_left_at_the_next_boundary() {
	build_and_execute(|| {
		let set = set_with(|c| c.deallocation_delay = 5);
		assert_ok!(join(0, set));
		assert_ok!(join(1, set));
		assert_ok!(join(2, set));
		pass(2);
		assert_ok!(leave(0, set));
		flag(set);
		assert_ok!(leave(1, set));
		// The owner cannot use it to put somebody out.
		assert_ok!(Avs::eject(signed(ALICE), set, op(2)));
		let now = START + 2;
		let ends = vec![(op(0), set, now + 5), (op(1), set, now + 1), (op(2), set, now + 5)];
		assert_eq!(departures(), ends);
		assert!(!was_member(&op(1), set, now + 1));
		assert!(was_member(&op(1), set, now));
	});
}

#[test]
fn sets_that_are_being_left_count_until_they_are_left() {
	build_and_execute(|| {
		let avs = admitted(ALICE);
		let other = admitted(BOB);
		let sets: Vec<_> = (0..MAX_SETS).map(|_| created(ALICE, avs, config())).collect();
		let last = created(BOB, other, config());
		for set in &sets {
			assert_ok!(join(0, *set));
		}
		pass(1);
		assert_ok!(leave(0, sets[3]));
		assert_noop!(join(0, last), Error::<Test>::TooManySets);
		pass(1);
		assert_noop!(join(0, last), Error::<Test>::TooManySets);
		pass(1);
		assert_ok!(join(0, last));
		assert_noop!(join(0, sets[3]), Error::<Test>::TooManySets);
		assert_eq!(Avs::sets_of(&op(0)).len() as u32, MAX_SETS);
	});
}

#[test]
fn sets_that_were_left_keep_their_place_as_long_as_they_can_be_in_dispute() {
	build_and_execute(|| {
		let full = || Error::<Test>::TooManyDisputableSets;
		let avss: Vec<_> = (0..3).map(|_| admitted(ALICE)).collect();
		let sets: Vec<_> = avss
			.iter()
			.flat_map(|avs| (0..MAX_SETS).map(|_| created(ALICE, *avs, config())))
			.collect();
		let (first, rest) = sets.split_at(MAX_SETS as usize);
		let (second, third) = rest.split_at(MAX_SETS as usize);
		let come_and_go = |sets: &[SetId]| {
			for set in sets {
				assert_ok!(join(0, *set));
			}
			pass(1);
			for set in sets {
				assert_ok!(leave(0, *set));
			}
			pass(2);
		};
		come_and_go(first);
		let ended = START + 3;
		come_and_go(second);
		assert_eq!(SetsOf::<Test>::get(op(0)).len() as u32, MAX_DISPUTED_SETS);
		assert_noop!(join(0, third[0]), full());
		// To return where it was takes no place more; to leave before it begins gives none back.
		assert_ok!(join(0, first[0]));
		assert_noop!(join(0, third[0]), full());
		Sets::<Test>::mutate(first[0], |set| set.as_mut().unwrap().delays.deallocation = 0);
		assert_ok!(leave(0, first[0]));
		assert!(Avs::sets_of(&op(0)).is_empty());
		assert_noop!(join(0, third[0]), full());
		// Nobody else is concerned.
		assert_ok!(join(1, third[0]));
		go_to(ended + LONGEST_DISPUTE - 1);
		assert_noop!(join(0, third[0]), full());
		assert_eq!(SetsOf::<Test>::get(op(0)).len() as u32, MAX_DISPUTED_SETS);
		pass(1);
		assert_ok!(join(0, third[0]));
		// All of the second AVS, the one that was left last of the first, and this one.
		assert_eq!(SetsOf::<Test>::get(op(0)).len() as u32, MAX_SETS + 2);
	});
}

#[test]
fn a_full_set_has_room_when_somebody_leaves() {
	build_and_execute(|| {
		let set = set_with(|c| c.max_operators = 2);
		assert_ok!(join(0, set));
		assert_ok!(join(1, set));
		assert_noop!(join(2, set), Error::<Test>::SetFull);
		assert_ok!(leave(0, set));
		assert_ok!(join(2, set));
		assert_eq!(Sets::<Test>::get(set).unwrap().operators, 2);
	});
}

#[test]
fn an_invitation_is_the_consent_of_the_set() {
	build_and_execute(|| {
		let open = set_with(|_| {});
		let set = set_with(|c| c.admission = SetAdmission::Invitation);
		let invite = |who, operator| Avs::invite(signed(who), set, operator);
		let revoke = |who, operator| Avs::revoke_invitation(signed(who), set, operator);
		assert_noop!(Avs::invite(signed(ALICE), open, op(0)), Error::<Test>::SetIsOpen);
		assert_noop!(
			Avs::invite(signed(ALICE), SetId { index: 9, ..set }, op(0)),
			Error::<Test>::SetNotFound
		);
		assert_noop!(invite(BOB, op(0)), Error::<Test>::NotOwner);
		assert_noop!(invite(ALICE, BOB), Error::<Test>::OperatorNotFound);
		assert_noop!(join(0, set), Error::<Test>::NotInvited);
		events();
		assert_ok!(invite(ALICE, op(0)));
		assert_eq!(events(), vec![Event::OperatorInvited { set, operator: op(0) }]);
		assert_noop!(invite(ALICE, op(0)), Error::<Test>::AlreadyInvited);
		assert_eq!(Avs::invitations(set), vec![op(0)]);

		assert_noop!(revoke(BOB, op(0)), Error::<Test>::NotOwner);
		assert_noop!(revoke(ALICE, op(1)), Error::<Test>::NotInvited);
		assert_noop!(
			Avs::revoke_invitation(signed(ALICE), SetId { index: 9, ..set }, op(0)),
			Error::<Test>::SetNotFound
		);
		events();
		assert_ok!(revoke(ALICE, op(0)));
		assert_eq!(events(), vec![Event::InvitationRevoked { set, operator: op(0) }]);
		assert_noop!(join(0, set), Error::<Test>::NotInvited);

		// Used up by joining.
		assert_ok!(invite(ALICE, op(0)));
		assert_ok!(join(0, set));
		assert!(!Invitations::<Test>::contains_key(set));
		assert_ok!(leave(0, set));
		pass(2);
		assert_noop!(join(0, set), Error::<Test>::NotInvited);

		for index in 0..AccountId::from(MAX_INVITATIONS) {
			assert_ok!(invite(ALICE, op(index)));
		}
		assert_noop!(invite(ALICE, op(500)), Error::<Test>::TooManyInvitations);
	});
}

#[test]
fn leaving_cannot_be_blocked() {
	build_and_execute(|| {
		let set = set_with(|_| {});
		assert_noop!(leave(0, set), Error::<Test>::NotMember);
		assert_noop!(leave(0, SetId { index: 9, ..set }), Error::<Test>::NotMember);
		assert_ok!(join(0, set));
		pass(1);
		// Neither by what the operator is, nor by what becomes of the set.
		deactivate(op(0));
		let changed =
			Avs::set_requirements(signed(ALICE), set, SetAdmission::Invitation, 60, 60, 0);
		assert_ok!(changed);
		assert_ok!(Avs::set_delays(signed(ALICE), set, 14, 7, 7));
		assert_ok!(Avs::offboard(signed(ALICE), set.avs));
		events();
		assert_ok!(leave(0, set));
		// The delay that was in force, and not the planned one.
		assert_eq!(events(), vec![Event::SetLeft { set, operator: op(0), end: START + 3 }]);
	});
}

#[test]
fn if_allocations_cannot_end_nothing_does() {
	build_and_execute(|| {
		let set = set_with(|_| {});
		assert_ok!(join(0, set));
		refuse_departures(true);
		assert_noop!(leave(0, set), DispatchError::Other("HookFailed"));
		refuse_departures(false);
		assert_ok!(leave(0, set));
	});
}

#[test]
fn the_owner_ejects_with_the_same_delay() {
	build_and_execute(|| {
		let set = set_with(|_| {});
		assert_ok!(join(0, set));
		pass(1);
		let eject = |who, operator| Avs::eject(signed(who), set, operator);
		assert_noop!(eject(BOB, op(0)), Error::<Test>::NotOwner);
		assert_noop!(eject(ALICE, op(1)), Error::<Test>::NotMember);
		assert_noop!(
			Avs::eject(signed(ALICE), SetId { index: 9, ..set }, op(0)),
			Error::<Test>::SetNotFound
		);
		events();
		assert_ok!(eject(ALICE, op(0)));
		let end = START + 3;
		assert_eq!(events(), vec![Event::OperatorEjected { set, operator: op(0), end }]);
		assert_eq!(departures(), vec![(op(0), set, end)]);
		assert_noop!(eject(ALICE, op(0)), Error::<Test>::NotMember);
		assert_noop!(leave(0, set), Error::<Test>::NotMember);
	});
}

#[test]
fn a_membership_is_forgotten_when_nobody_can_ask() {
	build_and_execute(|| {
		let set = set_with(|_| {});
		let forget = || Avs::forget_member(signed(CAROL), set, op(0));
		assert_noop!(forget(), Error::<Test>::NotMember);
		assert_ok!(join(0, set));
		pass(1);
		assert_noop!(forget(), Error::<Test>::MembershipStillNeeded);
		assert_ok!(leave(0, set));
		let end = START + 3;
		// Nobody can ask any more, but what was asked before may weigh.
		for epoch in [end + WINDOW, end + LONGEST_DISPUTE - 1] {
			go_to(epoch);
			assert_noop!(forget(), Error::<Test>::MembershipStillNeeded);
			assert!(SetsOf::<Test>::contains_key(op(0)));
		}
		pass(1);
		assert_noop!(Avs::forget_member(RuntimeOrigin::root(), set, op(0)), BadOrigin);
		events();
		assert_ok!(forget());
		assert_eq!(events(), vec![Event::MemberForgotten { set, operator: op(0) }]);
		assert!(!Members::<Test>::contains_key(set, op(0)));
		assert!(!SetsOf::<Test>::contains_key(op(0)));
	});
}
