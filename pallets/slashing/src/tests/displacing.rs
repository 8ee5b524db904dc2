//! What is proven takes the place of what is milder on a full docket.

use super::*;
use crate::{
	accusations::{Fault, Outcome},
	displacing::concerned,
	WeightInfo, COMMON_REQUESTS,
};
use bulwark_primitives::{Finding, Grade, Mandate, VaultId, VerifyEvidence};
use frame_support::weights::Weight;

/// Proves something for which everything is taken.
fn severe(
	set: SetId,
	fault: Epoch,
	number: u8,
) -> frame_support::pallet_prelude::DispatchResultWithPostInfo {
	let evidence = Evidence::Proof(number, Some(Grade::Severe));
	announce(RITA, set, fault, GRADED, evidence);
	blocks(3);
	Slashing::accuse(signed(RITA), set, OP, fault, GRADED, evidence, Some(SALT))
}

/// As many mild proofs as a set can have, which its operator has brought upon itself and contests.
fn sheltered(fault: Epoch) -> Vec<SlashId> {
	let mild: Vec<_> =
		(0..COMMON_REQUESTS as u8).map(|number| reported(RITA, A0, fault, number)).collect();
	for id in &mild {
		assert_ok!(Slashing::contest(signed(OP), *id));
	}
	mild
}

fn on_docket(vault: VaultId) -> Vec<SlashId> {
	let (entries, _) = Slashing::entries(&OP, vault);
	entries.iter().map(|entry| entry.request).collect()
}

#[test]
fn nobody_is_safe_behind_light_slashes() {
	build_and_execute(|| {
		let mild = sheltered(NOW);
		let before = held(OP);
		let youngest = *mild.last().expect("there are some");
		let bond = request(youngest).contest_bond;
		assert!(bond > 0);
		let id = NextRequest::<Test>::get();
		let charged = severe(A0, NOW, 100).expect("it has a place").actual_weight;
		// The youngest of those that are equally mild, with its bond.
		System::assert_has_event(Event::Displaced { id: youngest, by: id }.into());
		let ended = request(youngest);
		assert_eq!((ended.state, ended.closed), (SlashState::Lapsed, Some(NOW)));
		assert_eq!(held(OP), before - bond);
		assert_eq!(request(id).fraction, percent(100));
		let mut expected = mild.clone();
		expected.pop();
		expected.push(id);
		assert_eq!(on_docket(DOT), expected);
		assert_eq!(crate::Faults::<Test>::get(OP, NOW).into_inner(), expected);
		// It is charged for that.
		let evidence = Evidence::Proof(100, Some(Grade::Severe));
		let weight = <() as WeightInfo>::accuse(1, COMMON_REQUESTS)
			.saturating_add(<() as WeightInfo>::displace())
			.saturating_add(<Test as crate::Config>::Verifier::weight(&evidence));
		assert_eq!(charged, Some(weight));
		// Its fault is free again, and has no place.
		assert_noop!(report(BOB, A0, NOW, COMMON_REQUESTS as u8 - 1), Error::<Test>::DocketFull);
		// In another epoch neither. What is severe has one there, too.
		assert_noop!(report(RITA, A0, NOW - 1, 101), Error::<Test>::DocketFull);
		assert_ok!(severe(A0, NOW - 1, 102));
		assert_eq!(state(mild[mild.len() - 2]), SlashState::Lapsed);
	});
}

#[test]
fn what_is_claimed_or_no_heavier_takes_nobodys_place() {
	build_and_execute(|| {
		sheltered(NOW);
		let claim = Slashing::accuse(signed(ANN), A0, OP, NOW, TOTAL, Evidence::Claim(99), None);
		assert_noop!(bare(claim), Error::<Test>::CapReached);
		let claim =
			Slashing::accuse(signed(ANN), A0, OP, NOW - 1, TOTAL, Evidence::Claim(99), None);
		assert_noop!(bare(claim), Error::<Test>::DocketFull);
		for number in 0..COMMON_REQUESTS as u8 {
			assert_ok!(severe(A0, NOW, 100 + number));
		}
		let refused = severe(A0, NOW, 200).map(|_| ()).map_err(|refused| refused.error);
		assert_eq!(refused, Err(Error::<Test>::DocketFull.into()));
		// Another set has room of its own.
		assert_ok!(report(RITA, C0, NOW, 201));
	});
}

#[test]
fn what_is_decided_or_executed_keeps_its_place() {
	build_and_execute(|| {
		let mild = sheltered(NOW);
		// The youngest is upheld, so that the one before it goes.
		let upheld = *mild.last().expect("there are some");
		assert_ok!(Slashing::uphold(council(), upheld));
		let id = NextRequest::<Test>::get();
		assert_ok!(severe(A0, NOW, 100));
		assert_eq!(state(upheld), SlashState::Open);
		let gone = mild[mild.len() - 2];
		System::assert_has_event(Event::Displaced { id: gone, by: id }.into());
		// All of them are upheld and executed: there is nobody left that could make way.
		let rest: Vec<_> = mild.into_iter().filter(|id| state(*id) == SlashState::Open).collect();
		for id in rest.iter().filter(|id| **id != upheld) {
			assert_ok!(Slashing::uphold(council(), *id));
		}
		go_to(request(upheld).executable());
		for id in rest.into_iter().chain([id]) {
			assert_ok!(execute(id));
		}
		let refused = severe(A0, NOW, 101).map(|_| ()).map_err(|refused| refused.error);
		assert_eq!(refused, Err(Error::<Test>::DocketFull.into()));
		let refused = severe(A0, NOW + 1, 102).map(|_| ()).map_err(|refused| refused.error);
		assert_eq!(refused, Err(Error::<Test>::DocketFull.into()));
	});
}

#[test]
fn it_leaves_the_dockets_of_all_its_vaults() {
	build_and_execute(|| {
		// In the epoch before there was stake in another vault.
		allocate(OP, A0, SHY, 50, 0);
		stake(ANN, OP, SHY, Mandate::All, 100, 1);
		allocate(OP, A0, SHY, 0, NOW);
		let mild = sheltered(NOW - 1);
		assert_eq!(on_docket(SHY), mild);
		let gone = *mild.last().expect("there are some");
		assert_eq!(request(gone).vaults(), 2);
		let id = NextRequest::<Test>::get();
		assert_ok!(severe(A0, NOW, 100));
		System::assert_has_event(Event::Displaced { id: gone, by: id }.into());
		assert_eq!(request(id).vaults(), 1);
		assert_eq!(concerned(&request(id).p, &request(gone)), 2);
		assert!(!on_docket(SHY).contains(&gone) && !on_docket(SHY).contains(&id));
		assert!(!on_docket(DOT).contains(&gone) && on_docket(DOT).contains(&id));
		assert_eq!(on_docket(SHY).len(), mild.len() - 1);
	});
}

/// How a fault of the graded offence is named at each grade that is punished.
fn named(number: u8) -> Vec<(Grade, H256)> {
	let name = |grade, plus| (grade, H256::repeat_byte(number + plus));
	vec![name(Grade::Moderate, 0), name(Grade::Severe, 1)]
}

/// Evidence shows a fault with names at both grades.
fn found(number: u8, grade: Grade) -> Result<Outcome, DispatchError> {
	with_storage_layer(|| {
		let fault = || Fault { set: A0, operator: OP, epoch: NOW, reason: GRADED };
		let names = named(number);
		let own = names.iter().find(|(other, _)| *other == grade).map(|(_, name)| *name);
		let finding = Finding {
			grade: Some(grade),
			proven: true,
			fault_hash: own.expect("it is punished"),
			document: None,
		};
		let terms = Slashing::terms_of(&fault())?;
		let found = Slashing::unless_accused(&OP, &terms.offence, finding, names)?;
		Slashing::judge(Some(RITA), fault(), terms, found)
	})
}

/// The number of the request that was opened last.
fn newest() -> SlashId {
	SlashId(NextRequest::<Test>::get().0 - 1)
}

fn weight_of(outcome: &Outcome) -> Weight {
	outcome.weight::<Test>(<() as WeightInfo>::accuse)
}

#[test]
fn what_is_found_graver_takes_the_place_of_the_same_found_mild() {
	build_and_execute(|| {
		assert_ok!(found(1, Grade::Moderate).map(|_| ()));
		let mild = newest();
		assert_ok!(Slashing::contest(signed(OP), mild));
		let other = reported(RITA, A0, NOW, 9);
		let outcome = found(1, Grade::Severe).expect("it is graver");
		let severe = newest();
		System::assert_has_event(Event::Displaced { id: mild, by: severe }.into());
		assert_eq!((state(mild), state(severe)), (SlashState::Lapsed, SlashState::Open));
		assert_eq!((request(mild).contest_bond, held(OP)), (0, 0));
		assert_eq!(on_docket(DOT), [other, severe]);
		assert_eq!(crate::Faults::<Test>::get(OP, NOW).into_inner(), [other, severe]);
		assert_eq!(request(severe).fraction, percent(100));
		Slashing::do_try_state().expect("nothing is left of the other");
		// It is charged for what was looked up and ended.
		let expected = <() as WeightInfo>::accuse(2, 2)
			.saturating_add(<() as WeightInfo>::displace())
			.saturating_add(<() as WeightInfo>::prune_fault());
		assert_eq!(weight_of(&outcome), expected);
		// The milder does not come back beside it, until somebody has decided against it.
		assert_eq!(found(1, Grade::Moderate).err(), Some(Error::<Test>::AlreadyAccused.into()));
		assert_ok!(veto(severe));
		assert_ok!(found(1, Grade::Moderate).map(|_| ()));
		assert_eq!(found(1, Grade::Severe).err(), Some(Error::<Test>::AlreadyAccused.into()));
	});
}

#[test]
fn what_is_decided_stays_beside_what_is_graver() {
	for execute in [true, false] {
		build_and_execute(|| {
			assert_ok!(found(1, Grade::Moderate).map(|_| ()));
			let mild = newest();
			if execute {
				executed(mild);
			} else {
				assert_ok!(Slashing::uphold(council(), mild));
			}
			let before = state(mild);
			assert_ok!(found(1, Grade::Severe).map(|_| ()));
			assert_eq!(state(mild), before);
			assert_eq!(on_docket(DOT), [mild, newest()]);
		});
	}
}

#[test]
fn what_is_no_harder_punished_is_the_same() {
	build_and_execute(|| {
		assert_ok!(found(1, Grade::Severe).map(|_| ()));
		let count = NextRequest::<Test>::get();
		assert_eq!(found(1, Grade::Moderate).err(), Some(Error::<Test>::AlreadyAccused.into()));
		// Of another fault nothing is known.
		assert_ok!(found(5, Grade::Moderate).map(|_| ()));
		assert_eq!(NextRequest::<Test>::get().0, count.0 + 1);
	});
}
