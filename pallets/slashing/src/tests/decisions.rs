//! From the accusation to the day it is final, with every bound met exactly and missed by one.

use super::*;
use bulwark_primitives::constants::EXECUTION;

#[test]
fn a_proof_that_nobody_contests_is_executed_after_the_window() {
	build_and_execute(|| {
		let id = reported(RITA, A0, NOW, 1);
		assert_noop!(execute(id), Error::<Test>::ChallengeRunning);
		go_to(NOW + 1);
		assert_noop!(execute(id), Error::<Test>::ChallengeRunning);
		go_to(NOW + 2);
		assert_ok!(execute(id));
		assert_eq!(state(id), SlashState::Executed(NOW + 2));
		assert_eq!(last_event(), Event::Executed { id, final_from: NOW + 4 });
		assert_noop!(execute(id), Error::<Test>::WrongState);
		// Nothing has moved.
		assert_eq!(amount(bulwark_primitives::PoolId(0)), 1_000);
	});
}

#[test]
fn the_time_of_execution_is_short() {
	build_and_execute(|| {
		let last = reported(RITA, A0, NOW, 1);
		let late = reported(RITA, A0, NOW, 2);
		go_to(NOW + 2 + EXECUTION - 1);
		assert_ok!(execute(last));
		assert_noop!(lapse(late), Error::<Test>::DeadlineNotReached);
		go_to(NOW + 2 + EXECUTION);
		assert_noop!(execute(late), Error::<Test>::DeadlinePassed);
		assert_eq!(request(late).state_at(NOW + 4), SlashState::Lapsed);
		assert_ok!(lapse(late));
		assert_eq!(last_event(), Event::Lapsed { id: late });
		assert_eq!((state(late), request(late).closed), (SlashState::Lapsed, Some(NOW + 4)));
		assert_noop!(lapse(late), Error::<Test>::WrongState);
		assert_noop!(lapse(last), Error::<Test>::WrongState);
	});
}

#[test]
fn a_claim_has_to_be_upheld() {
	build_and_execute(|| {
		let id = claimed(RITA, A0, NOW, 1);
		go_to(NOW + 2);
		assert_noop!(execute(id), Error::<Test>::NotUpheld);
		assert_ok!(Slashing::uphold(signed(JUDGE), id));
		assert_eq!(last_event(), Event::Upheld { id });
		assert_noop!(bare(Slashing::uphold(council(), id)), Error::<Test>::AlreadyUpheld);
		assert_ok!(execute(id));
		assert_noop!(bare(Slashing::uphold(council(), id)), Error::<Test>::WrongState);
	});
}

#[test]
fn it_can_be_upheld_until_its_deadline() {
	build_and_execute(|| {
		let early = claimed(RITA, A0, NOW, 1);
		let late = claimed(RITA, A0, NOW, 2);
		assert_ok!(Slashing::uphold(council(), early));
		go_to(NOW + 3);
		assert_ok!(Slashing::uphold(council(), late));
		let never = claimed(RITA, A0, NOW, 3);
		go_to(request(never).deadline());
		assert_noop!(bare(Slashing::uphold(council(), never)), Error::<Test>::DeadlinePassed);
	});
}

#[test]
fn a_proof_is_contested_unless_it_was_upheld_before() {
	build_and_execute(|| {
		let early = reported(RITA, A0, NOW, 2);
		let before = request(early);
		assert_ok!(Slashing::uphold(council(), early));
		assert_eq!(last_event(), Event::Upheld { id: early });
		assert_eq!(request(early), SlashRequestOf::<Test> { upheld: true, ..before });
		assert_noop!(bare(Slashing::uphold(council(), early)), Error::<Test>::AlreadyUpheld);
		assert_noop!(bare(Slashing::contest(signed(OP), early)), Error::<Test>::AlreadyUpheld);

		let id = reported(RITA, A0, NOW, 1);
		assert_ok!(Slashing::contest(signed(OP), id));
		assert_eq!(last_event(), Event::Contested { id, who: OP, bond: CONTEST });
		go_to(NOW + 2);
		assert_noop!(execute(id), Error::<Test>::NotUpheld);
		assert_ok!(execute(early));
		assert_ok!(Slashing::uphold(council(), id));
		assert_ok!(execute(id));
	});
}

#[test]
fn who_may_contest() {
	build_and_execute(|| {
		for (number, who) in [OP, PROXY, ANN, BOB].into_iter().enumerate() {
			let id = reported(RITA, A0, NOW, number as u8);
			assert_noop!(Slashing::contest(signed(JUDGE), id), Error::<Test>::NotConcerned);
			assert_noop!(bare(Slashing::contest(signed(RITA), id)), Error::<Test>::OwnAccusation);
			assert_ok!(Slashing::contest(signed(who), id));
			assert_eq!((request(id).contested, held(who)), (Some(who), CONTEST));
			assert_noop!(bare(Slashing::contest(signed(ANN), id)), Error::<Test>::AlreadyContested);
		}
		// Also who has stake in a vault that is none of the set any more, and is slashed there.
		let gone = bulwark_primitives::VaultId(2);
		stake(JUDGE, OP, gone, bulwark_primitives::Mandate::All, 10, 1);
		allocate(OP, A0, gone, 50, 0);
		let id = reported(RITA, A0, NOW, 9);
		assert_ok!(Slashing::contest(signed(JUDGE), id));
	});
}

#[test]
fn an_accuser_with_stake_does_not_contest_itself() {
	build_and_execute(|| {
		let id = claimed(ANN, A0, NOW, 1);
		assert_noop!(bare(Slashing::contest(signed(ANN), id)), Error::<Test>::OwnAccusation);
	});
}

#[test]
fn it_is_contested_in_time() {
	build_and_execute(|| {
		let id = reported(RITA, A0, NOW, 1);
		let other = reported(RITA, A0, NOW, 2);
		go_to(NOW + 1);
		assert_ok!(Slashing::contest(signed(OP), id));
		go_to(NOW + 2);
		assert_noop!(bare(Slashing::contest(signed(OP), other)), Error::<Test>::ChallengeOver);
		go_to(NOW + 4);
		assert_noop!(bare(Slashing::contest(signed(OP), other)), Error::<Test>::WrongState);
		let upheld = claimed(RITA, A0, NOW, 3);
		assert_ok!(Slashing::uphold(council(), upheld));
		assert_noop!(bare(Slashing::contest(signed(OP), upheld)), Error::<Test>::AlreadyUpheld);
		// Without a challenge window there is no time for it.
		let quick = reported(RITA, B0, NOW, 4);
		assert_noop!(bare(Slashing::contest(signed(OP), quick)), Error::<Test>::ChallengeOver);
		assert_ok!(execute(quick));
	});
}

#[test]
fn whoever_cannot_pay_cannot_contest() {
	build_and_execute(|| {
		let poor = 1_000;
		stake(poor, OP, DOT, bulwark_primitives::Mandate::All, 1, 1);
		let id = reported(RITA, A0, NOW, 1);
		assert_noop!(Slashing::contest(signed(poor), id), sp_runtime::TokenError::FundsUnavailable);
	});
}

#[test]
fn a_veto_in_the_window() {
	build_and_execute(|| {
		let id = reported(RITA, A0, NOW, 1);
		let other = reported(RITA, A0, NOW, 2);
		go_to(NOW + 1);
		assert_ok!(bare(Slashing::veto(signed(JUDGE), id)));
		assert_eq!(last_event(), Event::Vetoed { id });
		assert_eq!((state(id), request(id).closed), (SlashState::Vetoed, Some(NOW + 1)));
		assert_noop!(veto(id), Error::<Test>::WrongState);
		go_to(NOW + 2);
		assert_noop!(veto(other), Error::<Test>::ChallengeOver);
		assert_noop!(execute(id), Error::<Test>::WrongState);
		let upheld = claimed(RITA, A0, NOW, 3);
		assert_ok!(Slashing::uphold(signed(JUDGE), upheld));
		assert_noop!(bare(Slashing::veto(signed(JUDGE), upheld)), Error::<Test>::AlreadyUpheld);
	});
}

#[test]
fn an_adjudicator_is_not_faster_than_governance() {
	build_and_execute(|| {
		// A claim, and a proof that somebody has contested.
		let claim = claimed(RITA, A0, NOW, 1);
		let proof = reported(RITA, A0, NOW, 2);
		assert_ok!(Slashing::contest(signed(ANN), proof));
		for id in [claim, proof] {
			assert_ok!(Slashing::uphold(signed(JUDGE), id));
		}
		go_to(NOW + 1);
		let before = (held(RITA), held(ANN));
		assert!(before.0 > 0 && before.1 > 0);
		for id in [claim, proof] {
			assert_ok!(bare(Slashing::veto(council(), id)));
			assert_eq!(state(id), SlashState::Vetoed);
			assert_noop!(execute(id), Error::<Test>::WrongState);
		}
		// Whoever was wrong pays, and whoever was right does not.
		assert_eq!((held(RITA), held(ANN)), (0, 0));
		// What governance has upheld itself it can reject as well, as long as there is time.
		let own = claimed(RITA, C0, NOW, 3);
		assert_ok!(Slashing::uphold(council(), own));
		let late = claimed(RITA, C0, NOW, 4);
		assert_ok!(Slashing::uphold(signed(JUDGE), late));
		assert_ok!(bare(Slashing::veto(council(), own)));
		go_to(request(late).executable());
		assert_noop!(bare(Slashing::veto(council(), late)), Error::<Test>::ChallengeOver);
		check();
	});
}

#[test]
fn only_its_own_adjudicator_decides() {
	build_and_execute(|| {
		let accuse = Slashing::accuse(signed(RITA), A0, OP, NOW, TOTAL, Evidence::Claim(1), None);
		assert_ok!(bare(accuse));
		let id = SlashId(0);
		let bad = DispatchError::BadOrigin;
		assert_noop!(bare(Slashing::uphold(signed(JUDGE), id)), bad);
		assert_noop!(bare(Slashing::veto(signed(JUDGE), id)), bad);
		assert_ok!(Slashing::uphold(council(), id));
	});
}

#[test]
fn a_reversal_in_the_appeal_period() {
	build_and_execute(|| {
		let id = reported(RITA, A0, NOW, 1);
		let other = reported(RITA, A0, NOW, 2);
		assert_noop!(reverse(id, 0), Error::<Test>::WrongState);
		executed(id);
		executed(other);
		go_to(NOW + 3);
		assert_noop!(reverse(id, 100), Error::<Test>::NothingReversed);
		assert_ok!(bare(Slashing::reverse(signed(JUDGE), id, percent(0))));
		assert_eq!(last_event(), Event::Reversed { id });
		assert_eq!((state(id), request(id).closed), (SlashState::Reversed, Some(NOW + 3)));
		go_to(NOW + 4);
		assert_noop!(reverse(other, 0), Error::<Test>::AppealOver);
		settled(other);
		assert_noop!(reverse(other, 0), Error::<Test>::WrongState);
		assert_eq!(amount(bulwark_primitives::PoolId(0)), 950);
	});
}

#[test]
fn a_part_of_a_penalty_is_reversed() {
	build_and_execute(|| {
		let id = reported(RITA, A0, NOW, 1);
		executed(id);
		assert_ok!(reverse(id, 40));
		let p: crate::types::Fractions = vec![(DOT, percent(2))].try_into().expect("one");
		let remaining = percent(40);
		assert_eq!(last_event(), Event::PartlyReversed { id, remaining, p: p.clone() });
		assert_eq!((request(id).p, request(id).fraction), (p, percent(4)));
		assert_eq!(state(id), SlashState::Executed(NOW + 2));
		check();
		assert_ok!(reverse(id, 50));
		assert_eq!(request(id).fraction_in(DOT), Some(percent(1)));
		settled(id);
		assert_eq!(amount(bulwark_primitives::PoolId(0)), 990);
	});
}

#[test]
fn what_rounds_to_nothing_is_reversed() {
	build_and_execute(|| {
		let least = sp_runtime::Perquintill::from_parts(1);
		crate::Caps::<Test>::mutate(|caps| caps.per_set = least);
		let id = reported(RITA, A0, NOW, 1);
		executed(id);
		assert_ok!(reverse(id, 99));
		assert_eq!(state(id), SlashState::Reversed);
	});
}

#[test]
fn the_next_accusation_drops_what_has_lapsed() {
	build_and_execute(|| {
		let old = reported(RITA, A0, NOW, 1);
		go_to(NOW + 4);
		reported(RITA, A0, NOW, 2);
		for refused in [lapse(old), execute(old), veto(old)] {
			assert_eq!(refused, Err(Error::<Test>::WrongState.into()));
		}
		// A bond waits all the same.
		let old = claimed(RITA, A0, NOW, 3);
		go_to(NOW + 8);
		assert_ok!(bare(Slashing::accuse(
			signed(BOB),
			A0,
			OP,
			NOW + 8,
			JUDGED,
			Evidence::Claim(4),
			None
		)));
		assert_eq!(held(RITA), ACCUSATION);
		assert_ok!(lapse(old));
		assert_eq!(held(RITA), 0);
		assert_noop!(lapse(old), Error::<Test>::WrongState);
	});
}
