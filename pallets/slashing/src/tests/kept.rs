//! A place that proofs do not take: it is for what only the adjudicator can claim.

use super::*;
use crate::{
	displacing::Places,
	types::{Basis, COMMON_REQUESTS, KEPT_REQUESTS},
	Pending,
};
use bulwark_primitives::{constants::MAX_REQUESTS, seams::EpochClock, Grade};
use proptest::prelude::*;

const MILD: u8 = 100;
const SEVERE: u8 = 130;

/// Proves something for which everything is taken.
fn severe(set: SetId, fault: Epoch, number: u8) -> DispatchResult {
	let evidence = Evidence::Proof(number, Some(Grade::Severe));
	with_storage_layer(|| {
		announce(RITA, set, fault, GRADED, evidence);
		blocks(3);
		bare(Slashing::accuse(signed(RITA), set, OP, fault, GRADED, evidence, Some(SALT)))
	})
}

fn severely(set: SetId, fault: Epoch, number: u8) -> SlashId {
	let id = NextRequest::<Test>::get();
	assert_ok!(severe(set, fault, number));
	id
}

/// An AVS on another network proves something.
fn remotely(set: SetId, fault: Epoch, reason: SlashReason, grade: Option<Grade>) -> DispatchResult {
	with_storage_layer(|| {
		bare(Slashing::accuse_remote(signed(REMOTE), set, OP, fault, reason, grade))
	})
}

/// As many light proofs of faults of an epoch as a set can have. Nobody contests them.
fn mild(set: SetId, fault: Epoch) -> Vec<SlashId> {
	let numbers = (0..COMMON_REQUESTS as u8).map(|number| MILD + number);
	numbers.map(|number| reported(RITA, set, fault, number)).collect()
}

/// How many requests of a set weigh, and how many of them are claims of the adjudicator.
fn weighing(set: SetId) -> (u32, u32) {
	let epoch = MockClock::epoch();
	let pending = Pending::<Test>::get(OP);
	let mine = || pending.iter().filter(|one| one.set == set && one.weighs(epoch));
	let kept = mine().filter(|one| one.basis == Basis::Adjudicator).count();
	(mine().count() as u32, kept as u32)
}

fn displaced(id: SlashId, by: SlashId) -> bool {
	let event = RuntimeEvent::from(Event::<Test>::Displaced { id, by });
	System::events().iter().any(|record| record.event == event)
}

fn full() -> Error<Test> {
	Error::<Test>::DocketFull
}

#[test]
fn light_proofs_do_not_keep_the_adjudicator_off() {
	build_and_execute(|| {
		let all = mild(A0, NOW);
		assert_eq!(weighing(A0), (COMMON_REQUESTS, 0));
		// Nothing of them is milder than another, nor decided about, nor contested. Whatever else there is finds no place: another
		// proof, also if the adjudicator brings it, what another network proves, and what anybody claims.
		for fault in [NOW, NOW - 1] {
			assert_noop!(report(RITA, A0, fault, 1), full());
			assert_noop!(report(JUDGE, A0, fault, 1), full());
			assert_noop!(remotely(A0, fault, REMOTELY, None), full());
		}
		assert_noop!(claim(ANN, A0, NOW - 1, 1), full());
		assert_noop!(claim(ANN, A0, NOW, 1), Error::<Test>::CapReached);
		let id = claimed(JUDGE, A0, NOW, 1);
		assert_eq!(weighing(A0), (MAX_REQUESTS, 1));
		assert!(all.iter().all(|id| state(*id) == SlashState::Open));
		assert_eq!(crate::Faults::<Test>::get(OP, NOW).len() as u32, MAX_REQUESTS);
		assert_eq!(Slashing::docket(OP, DOT).len() as u32, MAX_REQUESTS);
		check();
		// It is decided about as any other, and takes what it says.
		assert_ok!(Slashing::uphold(signed(JUDGE), id));
		go_to(request(id).executable());
		for id in all.into_iter().chain([id]) {
			assert_ok!(execute(id));
		}
		assert_eq!(request(id).fraction_in(DOT), Some(percent(10)));
	});
}

#[test]
fn what_another_network_proves_is_a_proof() {
	build_and_execute(|| {
		for number in 1..COMMON_REQUESTS as u8 {
			reported(RITA, A0, NOW, MILD + number);
		}
		let remote = |reason, grade| remotely(A0, NOW, reason, grade);
		assert_ok!(remote(REMOTELY, None));
		assert_eq!(weighing(A0), (COMMON_REQUESTS, 0));
		assert_noop!(report(RITA, A0, NOW, 1), full());
		assert_noop!(remote(REMOTE_GRADED, Some(Grade::Moderate)), full());
		// What is graver takes the place of the youngest of the mildest, and not the one that is kept.
		let youngest = SlashId(NextRequest::<Test>::get().0 - 1);
		let id = NextRequest::<Test>::get();
		assert_ok!(remote(REMOTE_GRADED, Some(Grade::Severe)));
		assert!(displaced(youngest, id));
		assert_eq!(weighing(A0), (COMMON_REQUESTS, 0));
		assert_ok!(claim(JUDGE, A0, NOW, 1));
	});
}

#[test]
fn what_is_graver_takes_the_place_of_another_proof() {
	build_and_execute(|| {
		let all = mild(A0, NOW);
		// Before the adjudicator has claimed anything, and afterwards.
		let first = severely(A0, NOW, SEVERE);
		assert!(displaced(all[14], first));
		assert_eq!(weighing(A0), (COMMON_REQUESTS, 0));
		let kept = claimed(JUDGE, A0, NOW, 1);
		for (number, gone) in [(1, all[13]), (2, all[12])] {
			// Of the same epoch, and of another.
			let id = severely(A0, NOW - u32::from(number - 1), SEVERE + number);
			assert!(displaced(gone, id));
			assert_eq!(weighing(A0), (MAX_REQUESTS, 1));
		}
		// What is as mild as they are does not.
		assert_noop!(report(RITA, A0, NOW, 2), full());
		assert_eq!(state(kept), SlashState::Open);
	});
}

#[test]
fn no_proof_takes_the_place_that_is_kept() {
	build_and_execute(|| {
		let all: Vec<_> =
			(0..COMMON_REQUESTS as u8).map(|number| severely(A0, NOW, SEVERE + number)).collect();
		// The mildest of all, and nobody has decided about it.
		let kept = claimed(JUDGE, A0, NOW, 1);
		assert!(request(kept).fraction < request(all[0]).fraction);
		assert!(request(kept).is_undecided());
		for fault in [NOW, NOW - 1] {
			assert_noop!(severe(A0, fault, 200), full());
		}
		// Nor that of a contested one, which is as grave.
		assert_ok!(Slashing::contest(signed(OP), all[0]));
		assert_noop!(severe(A0, NOW, 200), full());
		assert_eq!(state(kept), SlashState::Open);
		assert_eq!(weighing(A0), (MAX_REQUESTS, 1));
		// Once there is a place for proofs, it can have that.
		assert_ok!(veto(all[3]));
		assert_ok!(severe(A0, NOW, 200));
		assert_noop!(severe(A0, NOW, 201), full());
		assert_eq!(weighing(A0), (MAX_REQUESTS, 1));
	});
}

#[test]
fn a_second_claim_displaces_only_what_is_undecided() {
	build_and_execute(|| {
		let all = mild(A0, NOW);
		let kept = claimed(JUDGE, A0, NOW, 1);
		for fault in [NOW, NOW - 1] {
			assert_noop!(claim(JUDGE, A0, fault, 2), full());
		}
		// What is upheld, or proven and not contested, stays.
		assert_ok!(Slashing::uphold(signed(JUDGE), all[0]));
		assert_noop!(claim(JUDGE, A0, NOW, 2), full());
		assert_ok!(Slashing::contest(signed(OP), all[7]));
		let second = claimed(JUDGE, A0, NOW, 2);
		assert!(displaced(all[7], second));
		assert_eq!(weighing(A0), (MAX_REQUESTS, 2));
		// There are fewer proofs than there may be, and no places: what is as mild finds none, what is graver that of the mildest.
		assert_noop!(report(RITA, A0, NOW, 3), full());
		let grave = severely(A0, NOW, SEVERE);
		assert!(displaced(all[14], grave));
		assert_eq!(weighing(A0), (MAX_REQUESTS, 2));
		assert_eq!([kept, second].map(state), [SlashState::Open; 2]);
	});
}

#[test]
fn of_several_claims_proofs_leave_one() {
	build_and_execute(|| {
		let two = [1, 2].map(|number| claimed(JUDGE, A0, NOW, number));
		for number in 0..(COMMON_REQUESTS - KEPT_REQUESTS) as u8 {
			severely(A0, NOW, SEVERE + number);
		}
		assert_eq!(weighing(A0), (MAX_REQUESTS, 2));
		// The second of them has a place like any other, and makes way for what is graver. The first does not.
		let grave = severely(A0, NOW, 200);
		assert!(displaced(two[1], grave));
		assert_eq!(weighing(A0), (MAX_REQUESTS, 1));
		assert_noop!(severe(A0, NOW, 201), full());
		assert_eq!(state(two[0]), SlashState::Open);
	});
}

#[test]
fn a_veto_or_the_end_of_its_time_frees_it() {
	build_and_execute(|| {
		let all = mild(A0, NOW);
		let vetoed = claimed(JUDGE, A0, NOW, 1);
		assert_ok!(veto(vetoed));
		assert_noop!(report(RITA, A0, NOW, 2), full());
		let late = claimed(JUDGE, A0, NOW, 1);
		assert_noop!(claim(JUDGE, A0, NOW, 2), full());
		go_to(NOW + 2);
		for id in &all {
			assert_ok!(execute(*id));
		}
		go_to(NOW + 3);
		assert_noop!(claim(JUDGE, A0, NOW, 2), full());
		// Nobody has decided about it. The others are final and not settled, so that they keep their places.
		go_to(NOW + 4);
		assert_eq!(request(late).state_at(NOW + 4), SlashState::Lapsed);
		assert_eq!(weighing(A0), (COMMON_REQUESTS, 0));
		assert_noop!(severe(A0, NOW, SEVERE), full());
		// Whether or not anybody says so.
		let again = claimed(JUDGE, A0, NOW, 1);
		assert_ok!(lapse(late));
		assert_eq!(weighing(A0), (MAX_REQUESTS, 1));
		assert_ok!(Slashing::uphold(council(), again));
		for id in all {
			assert_ok!(settle(id));
		}
		executed(again);
		assert_eq!(weighing(A0), (1, 1));
	});
}

#[test]
fn executed_it_has_its_place_until_it_is_settled() {
	build_and_execute(|| {
		let all = mild(A0, NOW);
		let kept = claimed(JUDGE, A0, NOW, 1);
		assert_ok!(Slashing::uphold(signed(JUDGE), kept));
		go_to(request(kept).executable());
		for id in all.iter().chain([&kept]) {
			assert_ok!(execute(*id));
		}
		// Whatever is graver: everything is executed.
		assert_noop!(claim(JUDGE, A0, NOW + 2, 2), full());
		assert_noop!(severe(A0, NOW + 2, SEVERE), full());
		go_to(NOW + 4);
		assert_ok!(settle(kept));
		// For faults of that epoch it counts all the same, for those of others it has made room.
		assert_noop!(claim(JUDGE, A0, NOW, 2), Error::<Test>::CapReached);
		assert_noop!(severe(A0, NOW + 2, SEVERE), full());
		assert_ok!(claim(JUDGE, A0, NOW + 2, 2));
		// A proof has room when one of the others is settled.
		assert_ok!(settle(all[0]));
		assert_ok!(severe(A0, NOW + 2, SEVERE));
		assert_eq!(weighing(A0), (MAX_REQUESTS, 1));
	});
}

#[test]
fn a_reversal_frees_it() {
	build_and_execute(|| {
		mild(A0, NOW);
		let kept = claimed(JUDGE, A0, NOW, 1);
		assert_ok!(Slashing::uphold(signed(JUDGE), kept));
		executed(kept);
		assert_noop!(claim(JUDGE, A0, NOW, 2), full());
		assert_ok!(reverse(kept, 0));
		assert_ok!(claim(JUDGE, A0, NOW, 2));
	});
}

#[test]
fn where_nobody_is_named_no_place_is_kept_for_it() {
	build_and_execute(|| {
		mild(A0, NOW - 1);
		for who in [JUDGE, COUNCIL] {
			let evidence = Evidence::Claim(1);
			let claim = || Slashing::accuse(signed(who), A0, OP, NOW, TOTAL, evidence, None);
			assert_noop!(with_storage_layer(|| bare(claim())), full());
		}
		assert_ok!(claim(JUDGE, A0, NOW, 1));
	});
}

#[test]
fn each_set_has_one() {
	build_and_execute(|| {
		for (set, number) in [(A0, 0), (C0, 1)] {
			for other in 0..COMMON_REQUESTS as u8 {
				reported(RITA, set, NOW, MILD + 50 * number + other);
			}
			assert_noop!(report(RITA, set, NOW, 99), full());
			assert_ok!(claim(JUDGE, set, NOW, number));
			assert_eq!(weighing(set), (MAX_REQUESTS, 1));
		}
	});
}

#[test]
fn places_are_counted() {
	let mut places = Places::default();
	let left = |places: Places| {
		[Basis::Proof, Basis::Claim, Basis::Adjudicator].map(|basis| places.are_left_for(basis))
	};
	for number in 0..COMMON_REQUESTS {
		assert_eq!(left(places), [true; 3]);
		places.take(if number % 2 == 0 { Basis::Proof } else { Basis::Claim });
	}
	assert_eq!(left(places), [false, false, true]);
	let mut full = places;
	full.take(Basis::Adjudicator);
	assert_eq!(left(full), [false; 3]);
	// Whoever has the one that is kept leaves it, and nothing else.
	assert_eq!(full.without(Basis::Adjudicator), places);
	assert_eq!(left(full.without(Basis::Adjudicator)), [false, false, true]);
	assert_eq!(left(full.without(Basis::Proof)), [true; 3]);
	// One more claim of the adjudicator has a place like any other.
	let mut others = places.without(Basis::Proof);
	(0..2).for_each(|_| others.take(Basis::Adjudicator));
	assert_eq!(left(others), [false; 3]);
	assert_eq!(left(others.without(Basis::Adjudicator)), [true; 3]);
}

/// A request is on the list of its operator as before, where the list said whether it is a claim as anybody can make it.
#[test]
fn what_it_rests_on_is_one_byte() {
	let bytes = [Basis::Proof, Basis::Claim, Basis::Adjudicator].map(|basis| basis.encode());
	assert_eq!(bytes, [false.encode(), true.encode(), vec![2]]);
}

#[derive(Clone, Debug)]
enum Step {
	Prove { grave: bool, back: Epoch },
	Remote { grave: bool, back: Epoch },
	Claim { judge: bool, back: Epoch },
	Contest { id: u64 },
	Uphold { id: u64 },
	Veto { id: u64 },
	Execute { id: u64 },
	Settle { id: u64 },
	Wait,
}

fn step() -> impl Strategy<Value = Step> {
	let (id, back) = (0..40u64, 0..2u32);
	prop_oneof![
		12 => (any::<bool>(), back.clone()).prop_map(|(grave, back)| Step::Prove { grave, back }),
		1 => (any::<bool>(), back.clone()).prop_map(|(grave, back)| Step::Remote { grave, back }),
		4 => (any::<bool>(), back).prop_map(|(judge, back)| Step::Claim { judge, back }),
		3 => id.clone().prop_map(|id| Step::Contest { id }),
		2 => id.clone().prop_map(|id| Step::Uphold { id }),
		1 => id.clone().prop_map(|id| Step::Veto { id }),
		3 => id.clone().prop_map(|id| Step::Execute { id }),
		1 => id.prop_map(|id| Step::Settle { id }),
		1 => Just(Step::Wait),
	]
}

/// Whatever it comes to: what is refused must change nothing.
fn perform(set: SetId, number: u8, step: Step) -> bool {
	let epoch = MockClock::epoch();
	let done = with_storage_layer(|| match step {
		Step::Prove { grave: true, back } => severe(set, epoch - back, number),
		Step::Prove { grave: false, back } => report(RITA, set, epoch - back, number),
		Step::Remote { grave, back } => {
			let grade = if grave { Grade::Severe } else { Grade::Moderate };
			remotely(set, epoch - back, REMOTE_GRADED, Some(grade))
		}
		Step::Claim { judge, back } => {
			claim(if judge { JUDGE } else { ANN }, set, epoch - back, number)
		}
		Step::Contest { id } => bare(Slashing::contest(signed(OP), SlashId(id))),
		Step::Uphold { id } => bare(Slashing::uphold(council(), SlashId(id))),
		Step::Veto { id } => veto(SlashId(id)),
		Step::Execute { id } => execute(SlashId(id)),
		Step::Settle { id } => settle(SlashId(id)),
		Step::Wait => {
			go_to(epoch + 1);
			Ok(())
		}
	});
	done.is_ok()
}

/// Does a claim of the adjudicator stand among the requests of the set for faults of an epoch?
fn claimed_of(set: SetId, fault: Epoch) -> bool {
	let epoch = MockClock::epoch();
	let known = crate::Faults::<Test>::get(OP, fault).into_iter();
	let mut standing = known.filter_map(Requests::<Test>::get).filter(|one| one.stands(epoch));
	standing.any(|one| one.set == set && one.basis() == Basis::Adjudicator)
}

proptest! {
	#![proptest_config(ProptestConfig { cases: 48, ..ProptestConfig::default() })]

	/// Whatever was brought before, with a challenge window and without one.
	#[test]
	fn an_adjudicator_that_claims_nothing_can_claim_something(
		quick in any::<bool>(),
		steps in prop::collection::vec(step(), 20..90),
	) {
		new_test_ext().execute_with(|| {
			let set = if quick { B0 } else { A0 };
			for (number, step) in (0u8..).zip(steps) {
				perform(set, number, step);
				check();
				let fault = MockClock::epoch();
				let (weighs, kept) = weighing(set);
				prop_assert!(weighs - kept <= COMMON_REQUESTS);
				if kept == 0 && !claimed_of(set, fault) {
					// As if it had not.
					let accepted = with_storage_layer(|| {
						Err::<(), _>(match claim(JUDGE, set, fault, 255) {
							Ok(()) => DispatchError::Other("accepted"),
							Err(refused) => refused,
						})
					});
					prop_assert_eq!(accepted, Err(DispatchError::Other("accepted")));
				}
			}
			Ok(())
		})?;
	}
}
