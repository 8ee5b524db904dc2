//! How much may be taken for the faults of one epoch.

use super::*;
use crate::WeightInfo;
use crate::{caps::Room, types::SlashCaps, Caps, Faults};
use bulwark_primitives::{constants::MAX_REQUESTS, Grade, PoolId};
use sp_runtime::Perquintill;

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
		// Of what the first two leave, 0.81, so much that 0.75 stay: rounded down.
		let rest = Perquintill::from_parts(74_074_074_074_074_074);
		assert_eq!(asked, [percent(10), percent(10), rest]);
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
		// 0.9 of 0.96 must stay.
		assert_eq!(request(last).fraction, Perquintill::from_parts(62_500_000_000_000_000));
		assert_eq!(Faults::<Test>::get(OP, NOW).into_inner(), [reversed, last]);
	});
}

/// Claims that everything is to be taken for a fault of that epoch.
fn all_of_it(
	who: AccountId,
	set: SetId,
	fault: Epoch,
	number: u8,
) -> Result<SlashId, DispatchError> {
	let id = NextRequest::<Test>::get();
	let evidence = Evidence::Claim(number);
	bare(Slashing::accuse(signed(who), set, OP, fault, TOTAL, evidence, None)).map(|()| id)
}

#[test]
fn no_claim_protects_from_what_is_proven() {
	build_and_execute(|| {
		// A friend of the operator says that all of it should be taken, and nobody has to decide about that in time.
		let friendly = all_of_it(ANN, A0, NOW, 1).expect("there is room");
		assert_eq!(request(friendly).fraction, percent(100));
		// Neither another claim nor a proof has to wait for it.
		caps(80, 100);
		let other = all_of_it(BOB, A0, NOW, 2).expect("there is room");
		assert_eq!(request(other).fraction, percent(80));
		let proven = reported(RITA, A0, NOW, 3);
		assert_eq!(request(proven).fraction, percent(10));
		assert_eq!(Faults::<Test>::get(OP, NOW).into_inner(), [friendly, other, proven]);
		// A proof that is contested protects no better.
		assert_ok!(Slashing::contest(signed(OP), proven));
		let other = reported(RITA, A0, NOW, 4);
		assert_eq!(request(other).fraction, percent(10));
	});
}

#[test]
fn a_claim_takes_what_the_caps_leave_when_it_is_upheld() {
	build_and_execute(|| {
		caps(55, 100);
		let claim = all_of_it(ANN, A0, NOW, 1).expect("there is room");
		let before = request(claim);
		assert_eq!(before.fraction, percent(55));
		let proven = reported(RITA, A0, NOW, 2);
		let contested = reported(RITA, A0, NOW, 3);
		assert_ok!(Slashing::contest(signed(OP), contested));
		let charged = Slashing::uphold(council(), claim).expect("it can be upheld").actual_weight;
		assert_eq!(charged, Some(<() as WeightInfo>::uphold(before.vaults(), 3)));
		// What is proven is before it, what is contested is not. A half of the nine tenths that are left, so that 45 % stay.
		let after = request(claim);
		assert_eq!((after.fraction, after.upheld), (percent(50), true));
		for ((vault, before), (same, after)) in before.p.iter().zip(after.p.iter()) {
			assert_eq!(vault, same);
			let left = u128::from(before.deconstruct()) * 50;
			assert_eq!(u128::from(after.deconstruct()), left.div_ceil(55));
		}
		let lowered = Event::Lowered { id: claim, fraction: after.fraction, p: after.p.clone() };
		System::assert_has_event(lowered.into());
		assert_eq!(request(proven).fraction, percent(10));
	});
}

#[test]
fn whoever_was_right_in_vain_loses_nothing() {
	build_and_execute(|| {
		caps(55, 100);
		let claim = all_of_it(ANN, A0, NOW, 1).expect("there is room");
		let contested = reported(RITA, A0, NOW, 3);
		assert_ok!(Slashing::contest(signed(OP), contested));
		assert_ok!(Slashing::uphold(council(), claim));
		// Nothing is left of what the set may take, so the contested proof is upheld in vain, and so is another claim.
		let charged = Slashing::uphold(council(), contested).expect("it is true").actual_weight;
		let vaults = request(contested).vaults();
		let ending = <() as WeightInfo>::lapse(1);
		assert_eq!(charged, Some(<() as WeightInfo>::uphold(vaults, 2).saturating_add(ending)));
		assert_eq!(last_event(), Event::UpheldInVain { id: contested });
		assert_eq!((state(contested), held(OP)), (SlashState::Lapsed, 0));
		assert!(!crate::Pending::<Test>::get(OP).iter().any(|one| one.request == contested));
		assert_noop!(bare(Slashing::uphold(council(), contested)), Error::<Test>::WrongState);
		assert_noop!(lapse(contested), Error::<Test>::WrongState);
		let bond = held(BOB);
		caps(80, 100);
		let other = all_of_it(BOB, A0, NOW, 4).expect("there is room under a higher cap");
		assert!(held(BOB) > bond);
		caps(55, 100);
		assert_ok!(Slashing::uphold(council(), other));
		assert_eq!(last_event(), Event::UpheldInVain { id: other });
		assert_eq!(held(BOB), bond);
	});
}

#[test]
fn small_slashes_do_not_use_up_the_room_of_a_large_one() {
	build_and_execute(|| {
		// Ten times a tenth, which leave a third of it.
		for number in 0..10 {
			assert_ok!(report(RITA, A0, NOW, number));
		}
		let claim = all_of_it(ANN, A0, NOW, 50).expect("there is room");
		assert_ok!(Slashing::uphold(council(), claim));
		assert_eq!((request(claim).fraction, request(claim).upheld), (percent(100), true));
		// What is upheld takes everything, and nothing else is refused for that.
		assert_ok!(report(RITA, A0, NOW, 51));
	});
}

#[test]
fn what_fits_is_upheld_as_it_is() {
	build_and_execute(|| {
		caps(60, 100);
		let claim = all_of_it(ANN, A0, NOW, 1).expect("there is room");
		let before = request(claim).p;
		assert_ok!(Slashing::uphold(council(), claim));
		assert_eq!(request(claim).p, before);
		assert_eq!(last_event(), Event::Upheld { id: claim });
		// It counts from now on, for proofs as well.
		assert_noop!(report(RITA, A0, NOW, 2), Error::<Test>::CapReached);
	});
}

#[test]
fn a_vault_in_which_the_caps_leave_nothing_is_not_slashed() {
	build_and_execute(|| {
		allocate(OP, A0, SHY, 50, 0);
		stake(ANN, OP, SHY, bulwark_primitives::Mandate::All, 100, 1);
		let claim = all_of_it(ANN, A0, NOW, 1).expect("there is room");
		assert_eq!(request(claim).vaults(), 2);
		// Another set takes from one of the two vaults all that may be taken.
		let proven = reported(RITA, C0, NOW, 2);
		let taken = request(proven).fraction_in(DOT).expect("it takes something").deconstruct();
		assert_eq!(request(proven).fraction_in(SHY), None);
		let all = Perquintill::from_parts(taken);
		crate::Caps::<Test>::put(SlashCaps { per_set: percent(100), per_operator: all });
		assert_ok!(Slashing::uphold(council(), claim));
		let vaults: Vec<_> = request(claim).p.iter().map(|(vault, _)| *vault).collect();
		assert_eq!(vaults, [SHY]);
	});
}

#[test]
fn claims_leave_room_for_proofs() {
	build_and_execute(|| {
		use crate::{COMMON_REQUESTS, MAX_OPEN_CLAIMS};
		caps(100, 100);
		// One in every epoch in which a claim could be open.
		let faults: Vec<_> = (NOW - 6..=NOW).collect();
		assert_eq!(faults.len() + 2, MAX_OPEN_CLAIMS as usize);
		for (number, fault) in (0..).zip(faults) {
			claimed(ANN, A0, fault, number);
		}
		for number in 1..=2 {
			go_to(NOW + number);
			claimed(ANN, A0, NOW + number, 10 + number as u8);
		}
		assert_noop!(claim(BOB, A0, NOW - 1, 99), Error::<Test>::DocketFull);
		for number in 0..(COMMON_REQUESTS - MAX_OPEN_CLAIMS) as u8 {
			assert_ok!(report(RITA, A0, NOW - u32::from(number % 4), 50 + number));
		}
		assert_noop!(report(RITA, A0, NOW, 90), Error::<Test>::DocketFull);
		// Together they leave a place to the adjudicator, and to nobody else.
		assert_noop!(claim(BOB, A0, NOW, 90), Error::<Test>::DocketFull);
		assert_ok!(claim(JUDGE, A0, NOW, 90));
		assert_noop!(claim(JUDGE, A0, NOW, 92), Error::<Test>::DocketFull);
		// Other sets have room of their own.
		assert_ok!(report(RITA, C0, NOW, 91));
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
		for number in 0..crate::COMMON_REQUESTS as u8 {
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
		// The docket is empty, and one of the requests for the faults of that epoch is the adjudicator's all the same.
		assert_noop!(report(RITA, B0, NOW, 99), Error::<Test>::CapReached);
		assert_noop!(claim(ANN, B0, NOW, 99), Error::<Test>::CapReached);
		let kept = claimed(JUDGE, B0, NOW, 99);
		assert_eq!(request(kept).fraction, percent(20));
		assert_noop!(report(RITA, B0, NOW, 100), Error::<Test>::CapReached);
		assert_noop!(claim(JUDGE, B0, NOW, 100), Error::<Test>::CapReached);
		assert_eq!(Faults::<Test>::get(OP, NOW).len() as u32, MAX_REQUESTS);
		assert_ok!(report(RITA, B0, NOW + 1, 100));
		assert_ok!(report(RITA, A0, NOW, 101));
		// Also where a proof would take everything: it could only have the place that is kept.
		let evidence = Evidence::Proof(102, Some(Grade::Severe));
		announce(RITA, B0, NOW, GRADED, evidence);
		blocks(3);
		let severe = Slashing::accuse(signed(RITA), B0, OP, NOW, GRADED, evidence, Some(SALT));
		assert_eq!(bare(severe), Err(Error::<Test>::CapReached.into()));
		assert_eq!(state(kept), SlashState::Open);
	});
}

#[test]
fn an_unlimited_room() {
	let room = Room::unlimited();
	assert_eq!((room.asked, room.left_in(DOT)), (percent(100), percent(100)));
}
