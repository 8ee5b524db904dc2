//! Sets that are weaker than they promise.

use super::*;
use crate::{types::Flag, Flags};
use bulwark_primitives::seams::SetFlags;

const MILLION: u128 = 1_000_000;

fn strong(set: SetId, strength: (u32, u128)) {
	Strengths::insert(set, strength);
}

fn flag(set: SetId) -> DispatchResult {
	Slashing::flag_set(signed(NOBODY), set)
}

fn unflag(set: SetId) -> DispatchResult {
	Slashing::unflag_set(signed(NOBODY), set)
}

#[test]
fn a_weak_set_is_flagged() {
	build_and_execute(|| {
		assert_noop!(flag(NO_SET), Error::<Test>::SetNotFound);
		// Nobody knows how strong it is.
		assert_noop!(flag(A0), Error::<Test>::NotBelowMinimum);
		strong(A0, (2, 1_000 * MILLION));
		assert_noop!(flag(A0), Error::<Test>::NotBelowMinimum);
		// One operator less, one unit less.
		for weak in [(1, 1_000 * MILLION), (2, 1_000 * MILLION - 1)] {
			strong(A0, weak);
			assert_ok!(flag(A0));
			assert_noop!(flag(A0), Error::<Test>::AlreadyFlagged);
			assert_noop!(unflag(A0), Error::<Test>::StillBelowMinimum);
			Strengths::remove(A0);
			assert_noop!(unflag(A0), Error::<Test>::StillBelowMinimum);
			strong(A0, (2, 1_000 * MILLION));
			assert_ok!(unflag(A0));
			assert_eq!(last_event(), Event::SetUnflagged { set: A0 });
			assert_noop!(unflag(A0), Error::<Test>::NotFlagged);
		}
	});
}

#[test]
fn members_leave_after_the_grace() {
	build_and_execute(|| {
		strong(A0, (1, u128::MAX));
		assert!(!Slashing::orderly_exit(A0));
		assert_ok!(flag(A0));
		assert_eq!(last_event(), Event::SetFlagged { set: A0, exit_from: NOW + 2 });
		assert_eq!(Flags::<Test>::get(A0), Some(Flag { since: NOW, exit_from: NOW + 2 }));
		assert_eq!(Slashing::set_history(A0).flag, Flags::<Test>::get(A0));
		go_to(NOW + 1);
		assert!(!Slashing::orderly_exit(A0));
		go_to(NOW + 2);
		assert!(Slashing::orderly_exit(A0));
		assert!(!Slashing::orderly_exit(B0));
		// A flag that nobody has taken off says nothing about a set that is strong again.
		strong(A0, (2, u128::MAX));
		assert!(!Slashing::orderly_exit(A0));
		strong(A0, (1, u128::MAX));
		assert!(Slashing::orderly_exit(A0));
		strong(A0, (2, u128::MAX));
		assert_ok!(unflag(A0));
		assert!(!Slashing::orderly_exit(A0));
	});
}

#[test]
fn the_flag_of_a_set_that_is_no_more_goes() {
	build_and_execute(|| {
		let set = SetId { avs: A, index: 1 };
		MoreSets::insert(set, true);
		strong(set, (1, u128::MAX));
		assert_ok!(flag(set));
		MoreSets::remove(set);
		assert_ok!(unflag(set));
	});
}

#[test]
fn a_flag_punishes_nobody() {
	build_and_execute(|| {
		strong(A0, (0, 0));
		assert_ok!(flag(A0));
		go_to(NOW + 10);
		assert_eq!(NextRequest::<Test>::get(), SlashId(0));
		assert_eq!(amount(bulwark_primitives::PoolId(0)), 1_000);
	});
}

#[test]
fn what_a_slash_would_bring_about() {
	build_and_execute(|| {
		// The operator backs each of the sets with 500 dollars, B0 with 750.
		strong(A0, (2, 1_020 * MILLION));
		strong(B0, (2, 2_000 * MILLION));
		strong(C0, (2, 990 * MILLION));
		let id = reported(RITA, A0, NOW, 1);
		let effects = Slashing::cascade_preview(id);
		let seen: Vec<_> =
			effects.iter().map(|e| (e.set, e.value_after.unwrap() / MILLION, e.falls)).collect();
		assert_eq!(seen, [(A0, 995, true), (B0, 1_963, false), (C0, 965, false)]);
		assert!(effects.iter().all(|effect| effect.operators_after == 2));
		assert_eq!(Slashing::cascade_preview(SlashId(9)), []);
		// Without a price only operators count; a total loss takes one away.
		stake(ANN, OP, SHY, bulwark_primitives::Mandate::All, 100, 1);
		for vault in [DOT, SHY] {
			allocate(OP, A0, vault, 100, 0);
		}
		let total =
			Slashing::accuse(signed(RITA), A0, OP, NOW - 1, TOTAL, Evidence::Claim(2), None);
		assert_ok!(bare(total));
		let effects = Slashing::cascade_preview(SlashId(1));
		assert_eq!((effects[0].operators_after, effects[0].falls), (1, true));
		assert_eq!((effects[0].value, effects[0].value_after), (1_020 * MILLION, None));
	});
}
