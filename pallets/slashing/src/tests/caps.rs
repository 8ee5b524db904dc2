//! How much may be taken for the faults of one epoch.

use super::*;
use crate::{caps::Room, types::SlashCaps, Caps, Faults};
use bulwark_primitives::{constants::MAX_REQUESTS, PoolId};

fn caps(per_set: u64, per_operator: u64) {
	let result = Slashing::set_caps(RuntimeOrigin::root(), percent(per_set), percent(per_operator));
	assert_ok!(result);
}

#[test]
fn they_are_set() {
	build_and_execute(|| {
		assert_eq!(Caps::<Test>::get(), SlashCaps::default());
		caps(30, 40);
		let caps = SlashCaps { per_set: percent(30), per_operator: percent(40) };
		assert_eq!(Caps::<Test>::get(), caps);
		assert_eq!(last_event(), Event::CapsSet { caps });
		for (one, other) in [(0, 1), (1, 0)] {
			let refused = Slashing::set_caps(RuntimeOrigin::root(), percent(one), percent(other));
			assert_noop!(refused, Error::<Test>::BadFraction);
		}
	});
}

#[test]
fn a_set_asks_for_no_more_than_it_may() {
	build_and_execute(|| {
		caps(25, 100);
		let ids: Vec<_> = (0..3).map(|number| reported(RITA, A0, NOW, number)).collect();
		let asked: Vec<_> = ids.iter().map(|id| request(*id).fraction).collect();
		assert_eq!(asked, [percent(10), percent(10), percent(5)]);
		assert_noop!(report(RITA, A0, NOW, 9), Error::<Test>::CapReached);
		// Another fault, another set.
		assert_ok!(report(RITA, A0, NOW - 1, 10));
		assert_ok!(report(RITA, C0, NOW, 11));
	});
}

#[test]
fn what_came_to_nothing_does_not_count() {
	build_and_execute(|| {
		caps(10, 100);
		let vetoed = reported(RITA, A0, NOW, 1);
		assert_noop!(report(RITA, A0, NOW, 9), Error::<Test>::CapReached);
		assert_ok!(veto(vetoed));
		let late = reported(RITA, A0, NOW, 2);
		go_to(request(late).deadline());
		let reversed = reported(RITA, A0, NOW, 3);
		executed(reversed);
		assert_ok!(reverse(reversed, 40));
		// What is left of it counts.
		let last = reported(RITA, A0, NOW, 4);
		assert_eq!(request(last).fraction, percent(6));
		assert_eq!(Faults::<Test>::get(OP, NOW).into_inner(), [reversed, last]);
	});
}

#[test]
fn what_was_settled_counts() {
	build_and_execute(|| {
		caps(10, 100);
		let id = reported(RITA, B0, NOW, 1);
		assert_ok!(execute(id));
		settled(id);
		assert_eq!(state(id), SlashState::Settled);
		assert_noop!(report(RITA, B0, NOW, 2), Error::<Test>::CapReached);
	});
}

#[test]
fn all_sets_together_take_no_more_than_they_may() {
	build_and_execute(|| {
		caps(100, 12);
		// Five percent each: 1 − 0.95² is 9.75 %.
		let first = reported(RITA, A0, NOW, 1);
		let second = reported(RITA, B0, NOW, 2);
		let third = reported(RITA, C0, NOW, 3);
		assert_eq!(request(first).fraction_in(DOT), Some(percent(5)));
		assert_eq!(request(second).fraction_in(DOT), Some(percent(5)));
		// 0.88 of 0.9025 must stay.
		let left = request(third).fraction_in(DOT).expect("it takes something").deconstruct();
		assert_eq!(left, 24_930_747_922_437_673);
		assert_noop!(report(RITA, A0, NOW, 4), Error::<Test>::CapReached);
		assert_ok!(report(RITA, A0, NOW - 1, 5));
		go_to(NOW + 2);
		for id in [first, third] {
			assert_ok!(execute(id));
		}
		// The second had no challenge window, and its time is over.
		assert_noop!(execute(second), Error::<Test>::DeadlinePassed);
	});
}

#[test]
fn a_cap_in_one_vault_protects_no_other() {
	build_and_execute(|| {
		caps(100, 5);
		allocate(OP, B0, SHY, 50, 0);
		stake(ANN, OP, SHY, bulwark_primitives::Mandate::All, 100, 1);
		reported(RITA, A0, NOW, 1);
		let id = reported(RITA, B0, NOW, 2);
		assert_eq!(request(id).p.into_inner(), [(SHY, percent(5))]);
	});
}

#[test]
fn without_a_cap_everything_can_be_taken() {
	build_and_execute(|| {
		allocate(OP, A0, DOT, 100, 0);
		let total = |number| {
			let evidence = Evidence::Claim(number);
			let id = NextRequest::<Test>::get();
			let accuse = Slashing::accuse(signed(RITA), A0, OP, NOW, TOTAL, evidence, None);
			assert_ok!(bare(accuse));
			assert_ok!(Slashing::uphold(council(), id));
			id
		};
		let id = total(1);
		// All of it is gone, and others may still ask for theirs: what they take of nothing is nothing.
		let other = reported(RITA, B0, NOW, 2);
		assert_ok!(execute(other));
		executed(id);
		settled(other);
		settled(id);
		assert_eq!(amount(PoolId(0)), 0);
		assert_eq!(amount(PoolId(1)), 475);
		// Life after a total loss.
		let pool = stake(ANN, OP, DOT, bulwark_primitives::Mandate::All, 1_000, NOW + 5);
		go_to(NOW + 6);
		let id = reported(RITA, C0, NOW + 6, 3);
		executed(id);
		settled(id);
		assert_eq!(amount(pool), 950);
	});
}

#[test]
fn a_set_has_room_for_so_many_requests_of_one_epoch() {
	build_and_execute(|| {
		crate::Caps::<Test>::mutate(|caps| caps.per_set = percent(100));
		let mut standing = 0;
		for number in 0..MAX_REQUESTS as u8 {
			let id = reported(RITA, B0, NOW, number);
			crate::Requests::<Test>::mutate(id, |request| {
				let request = request.as_mut().expect("it is there");
				request.fraction = percent(5);
			});
			assert_ok!(execute(id));
			standing += 1;
		}
		go_to(NOW + 1);
		for id in 0..standing {
			assert_ok!(settle(SlashId(id)));
		}
		assert_noop!(report(RITA, B0, NOW, 99), Error::<Test>::CapReached);
		assert_ok!(report(RITA, A0, NOW, 99));
	});
}

#[test]
fn an_unlimited_room() {
	let room = Room::unlimited();
	assert_eq!((room.asked, room.left_in(DOT)), (percent(100), percent(100)));
}
