//! What weighs on a pool, and how much room there is.

use super::*;
use crate::{types::*, DocketTails, Dockets, Faults, Pending, UsedFaults};
use bulwark_primitives::{
	constants::{MAX_DISPUTED_SETS, MAX_REQUESTS, MAX_SETS},
	seams::{Docket, OperatorTies, PoolKey},
	AvsId, Mandate, PoolDocket,
};

fn weighing(mandate: Mandate, synced: Epoch, epoch: Epoch) -> PoolDocket {
	Slashing::weighing_on(&PoolKey { operator: OP, vault: DOT, mandate }, synced, epoch)
}

fn disputes(docket: &PoolDocket) -> Vec<(SlashId, bool)> {
	docket.disputes().iter().map(|dispute| (dispute.request, dispute.executed)).collect()
}

fn finals(docket: &PoolDocket) -> Vec<SlashId> {
	docket.finals.iter().map(|slash| slash.request).collect()
}

/// What a request is opened with that nobody has accused of.
fn charge(basis: Basis, adjudicator: Option<AccountId>) -> crate::Charge<AccountId> {
	crate::Charge {
		reason: PROVEN,
		version: 0,
		adjudicator,
		basis,
		// Each is about another fault.
		fault_hash: H256::from_low_u64_be(NextRequest::<Test>::get().0),
		bond: 0,
		room: crate::Room::unlimited(),
		document: None,
	}
}

/// Opens a request without an accusation, as the model does: a proof, or what is claimed by whoever decides about it. Its fault
/// is on record all the same.
fn open_by(set: SetId, judge: Option<AccountId>) -> DispatchResult {
	let charge = charge(judge.map_or(Basis::Proof, |_| Basis::Adjudicator), judge);
	let fault_hash = charge.fault_hash;
	// Of more sets than an operator can be a member of at one time those are about the epoch before.
	let fault = NOW - u32::from(set.index >= MAX_SETS - 3);
	with_storage_layer(|| {
		let id = Slashing::open(set, &OP, fault, percent(1), judge, charge)?.id;
		UsedFaults::<Test>::insert(OP, fault_hash, UsedFault { epoch: fault, request: Some(id) });
		let known = Faults::<Test>::mutate(OP, fault, |known| known.try_push(id));
		assert!(known.is_ok());
		Ok(())
	})
}

fn open(set: SetId) -> DispatchResult {
	open_by(set, None)
}

fn opens(set: SetId) {
	assert_ok!(open(set));
}

/// Takes all places of a set, the one that is kept among them.
fn fill(set: SetId) {
	(0..COMMON_REQUESTS).for_each(|_| opens(set));
	assert_ok!(open_by(set, Some(JUDGE)));
}

#[test]
fn a_request_weighs_from_its_accusation_to_its_deadline() {
	build_and_execute(|| {
		let id = reported(RITA, A0, NOW - 1, 1);
		let docket = weighing(Mandate::All, NOW, NOW);
		assert_eq!(disputes(&docket), [(id, false)]);
		assert_eq!((docket.disputes()[0].fault, docket.disputes()[0].p), (NOW - 1, percent(5)));
		assert_eq!(disputes(&weighing(Mandate::All, NOW, NOW + 3)), [(id, false)]);
		// Whether or not anybody says so.
		assert_eq!(disputes(&weighing(Mandate::All, NOW, NOW + 4)), []);
		assert!(Slashing::is_tied(&OP));
		go_to(NOW + 3);
		assert!(Slashing::is_tied(&OP));
		go_to(NOW + 4);
		assert!(!Slashing::is_tied(&OP));
		assert!(!Slashing::is_tied(&OTHER));
	});
}

#[test]
fn it_weighs_on_whom_it_concerns() {
	build_and_execute(|| {
		let a = reported(RITA, A0, NOW, 1);
		let b = reported(RITA, B0, NOW, 2);
		let all = |mandate| disputes(&weighing(mandate, NOW, NOW));
		assert_eq!(all(Mandate::All), [(a, false), (b, false)]);
		assert_eq!(all(Mandate::only(A)), [(a, false)]);
		assert_eq!(all(Mandate::only(B)), [(b, false)]);
		assert_eq!(all(Mandate::only(C)), []);
		let elsewhere = PoolKey { operator: OP, vault: SHY, mandate: Mandate::All };
		assert_eq!(Slashing::weighing_on(&elsewhere, NOW, NOW), PoolDocket::empty(NOW));
		let other = PoolKey { operator: OTHER, vault: DOT, mandate: Mandate::All };
		assert_eq!(Slashing::weighing_on(&other, NOW, NOW), PoolDocket::empty(NOW));
	});
}

#[test]
fn executed_it_is_in_dispute_until_it_is_final() {
	build_and_execute(|| {
		let id = reported(RITA, A0, NOW, 1);
		executed(id);
		assert_eq!(disputes(&weighing(Mandate::All, NOW, NOW + 3)), [(id, true)]);
		let docket = weighing(Mandate::All, NOW + 3, NOW + 4);
		assert_eq!((disputes(&docket), finals(&docket)), (vec![], vec![id]));
		// A pool that has applied it is not told again.
		let docket = weighing(Mandate::All, NOW + 4, NOW + 9);
		assert_eq!((disputes(&docket), finals(&docket)), (vec![], vec![]));
		go_to(NOW + 4);
		assert!(Slashing::is_tied(&OP));
		assert_ok!(settle(id));
		assert!(!Slashing::is_tied(&OP));
		assert!(!Dockets::<Test>::contains_key(OP, DOT));
		assert!(!Pending::<Test>::contains_key(OP));
	});
}

#[test]
fn what_is_final_comes_in_the_order_of_becoming_so() {
	build_and_execute(|| {
		let slow = reported(RITA, A0, NOW, 1);
		let quick = reported(RITA, B0, NOW, 2);
		let twin = reported(RITA, B0, NOW, 3);
		assert_ok!(execute(twin));
		assert_ok!(execute(quick));
		executed(slow);
		go_to(NOW + 4);
		let docket = weighing(Mandate::All, NOW, NOW + 4);
		assert_eq!(finals(&docket), [quick, twin, slow]);
		assert_eq!(finals(&weighing(Mandate::All, NOW + 1, NOW + 4)), [slow]);
	});
}

#[test]
fn a_set_has_its_room_and_nobody_takes_it() {
	build_and_execute(|| {
		(0..COMMON_REQUESTS).for_each(|_| opens(A0));
		assert_eq!(open(A0), Err(Error::<Test>::DocketFull.into()));
		assert_ok!(open_by(A0, Some(JUDGE)));
		for judge in [None, Some(JUDGE)] {
			assert_eq!(open_by(A0, judge), Err(Error::<Test>::DocketFull.into()));
		}
		fill(B0);
		// What has lapsed makes room.
		go_to(NOW + 4);
		assert_ok!(open(A0));
		// Only what weighs is left.
		assert_eq!(Pending::<Test>::get(OP).len(), 1);
		assert_eq!(Dockets::<Test>::get(OP, DOT).len(), 1);
		go_to(NOW + 6);
		// Executed requests stay.
		assert_ok!(execute(SlashId(u64::from(2 * MAX_REQUESTS))));
		(1..COMMON_REQUESTS).for_each(|_| opens(A0));
		assert_eq!(open(A0), Err(Error::<Test>::DocketFull.into()));
		assert_ok!(open_by(A0, Some(JUDGE)));
		assert_eq!(open_by(A0, Some(JUDGE)), Err(Error::<Test>::DocketFull.into()));
		go_to(NOW + 30);
	});
}

/// Sets of an AVS that accuse as much as they can, after the operator has left them.
fn crowd(avs: u32, sets: u32) {
	for index in 0..sets {
		let set = SetId { avs: AvsId(avs), index };
		MoreSets::insert(set, true);
		allocate(OP, set, DOT, 1, 0);
		Away::insert((OP, set), true);
		fill(set);
	}
}

#[test]
fn no_set_takes_the_room_of_another() {
	build_and_execute(|| {
		// Of one AVS, and whether the operator is a member still or has left them since the accusations.
		let others = MAX_DISPUTED_SETS - 3;
		crowd(100, others);
		for index in 0..others {
			Away::insert((OP, SetId { avs: AvsId(100), index }), index % 2 == 0);
		}
		for set in [A0, B0, C0] {
			fill(set);
			assert_eq!(open(set), Err(Error::<Test>::DocketFull.into()));
		}
		assert_eq!(Pending::<Test>::get(OP).len() as u32, MAX_PENDING);
		check();
	});
}

#[test]
fn what_is_beyond_ordinary_days_is_read_only_where_it_is() {
	build_and_execute(|| {
		let read = || weighing(Mandate::All, NOW, NOW);
		let parts =
			|| (Dockets::<Test>::get(OP, DOT).len(), DocketTails::<Test>::get(OP, DOT).len());
		let most = MAX_HEAD as usize;
		crowd(100, MAX_HEAD / MAX_REQUESTS);
		assert_eq!(parts(), (most, 0));
		assert!(read().long, "whether there is more is not known before it was looked for");
		assert_ok!(veto(SlashId(3)));
		assert_eq!(parts(), (most - 1, 0));
		assert_eq!((read().read, read().long), (MAX_HEAD - 1, false));
		// What comes in goes behind, what goes out of the middle makes the rest move up.
		(0..3).for_each(|_| opens(A0));
		assert_eq!(parts(), (most, 2));
		assert_eq!(read().disputes().len(), most + 2);
		assert_eq!(read().read, MAX_HEAD + 2);
		assert_ok!(veto(SlashId(7)));
		assert_eq!(parts(), (most, 1));
		assert_eq!(Slashing::view_docket(&OP, DOT).len(), most + 1);
		check();
		// An entry is changed where it is.
		let last = SlashId(u64::from(MAX_HEAD) + 2);
		go_to(NOW + 2);
		assert_ok!(execute(last));
		let phase = DocketTails::<Test>::get(OP, DOT)[0].phase;
		assert_eq!(phase, Phase::Executed { final_from: NOW + 4 });
		check();
		// What has lapsed makes room for all that is left.
		go_to(NOW + 4);
		opens(A0);
		assert_eq!(parts(), (2, 0));
		assert!(!DocketTails::<Test>::contains_key(OP, DOT));
	});
}

#[test]
fn what_an_adjudicator_claims_is_not_kept_out_by_what_others_claim() {
	build_and_execute(|| {
		let full = || Error::<Test>::DocketFull;
		let pending = || Pending::<Test>::get(OP);
		let junk: Vec<_> =
			(0..MAX_OPEN_CLAIMS as u8).map(|number| claimed(ANN, A0, NOW, number)).collect();
		for id in &junk {
			assert_ok!(Slashing::contest(signed(OP), *id));
		}
		assert_noop!(claim(BOB, A0, NOW, 50), full());
		let id = claimed(JUDGE, A0, NOW, 50);
		assert!(!request(id).proven && held(JUDGE) == ACCUSATION);
		let of = |basis| {
			let mine = pending().into_iter().filter(move |one| one.basis == basis);
			mine.map(|one| one.request).collect::<Vec<_>>()
		};
		assert_eq!((of(Basis::Claim), of(Basis::Adjudicator)), (junk, vec![id]));
		// What governance alone decides about is a claim like any other.
		let alone = |who| {
			let evidence = Evidence::Claim(60);
			bare(Slashing::accuse(signed(who), A0, OP, NOW, TOTAL, evidence, None))
		};
		assert_noop!(alone(JUDGE), full());
		assert_noop!(alone(COUNCIL), full());
		// It is decided about as any other.
		assert_noop!(bare(Slashing::uphold(signed(RITA), id)), DispatchError::BadOrigin);
		assert_ok!(Slashing::uphold(signed(JUDGE), id));
		executed(id);
	});
}

#[test]
fn what_an_adjudicator_claims_takes_the_place_of_what_is_milder_alone() {
	build_and_execute(|| {
		let rest = (MAX_REQUESTS - MAX_OPEN_CLAIMS) as u8;
		let own: Vec<_> = (0..rest).map(|number| claimed(JUDGE, A0, NOW, number)).collect();
		for number in 0..MAX_OPEN_CLAIMS as u8 {
			claimed(ANN, A0, NOW, 50 + number);
		}
		// There are no more places, and nobody claims less.
		assert_noop!(claim(JUDGE, A0, NOW - 1, 99), Error::<Test>::DocketFull);
		assert_noop!(claim(JUDGE, A0, NOW, 99), Error::<Test>::DocketFull);
		assert_noop!(claim(ANN, A0, NOW - 1, 99), Error::<Test>::DocketFull);
		let still: Vec<_> = own.into_iter().filter(|id| state(*id) == SlashState::Open).collect();
		assert_eq!(still.len(), rest as usize);
		// Proofs of less, which the operator has brought upon itself: one of another epoch makes way, and one of the same.
		go_to(NOW + 4);
		let mild: Vec<_> = (100..100 + COMMON_REQUESTS as u8)
			.map(|number| reported(RITA, A0, NOW + 4, number))
			.collect();
		// Once the place that is kept is taken. What nobody contests needs no decision, and no claim does away with it.
		let kept = claimed(JUDGE, A0, NOW + 4, 206);
		assert_ok!(Slashing::uphold(signed(JUDGE), kept));
		assert_noop!(claim(JUDGE, A0, NOW + 3, 207), Error::<Test>::DocketFull);
		for id in &mild {
			assert_ok!(Slashing::contest(signed(OP), *id));
		}
		for (fault, gone) in [(NOW + 3, mild[14]), (NOW + 4, mild[13])] {
			assert_noop!(claim(ANN, A0, NOW + 3, 200), Error::<Test>::DocketFull);
			let id = claimed(JUDGE, A0, fault, 200 + fault as u8);
			System::assert_has_event(Event::Displaced { id: gone, by: id }.into());
			assert_eq!(state(gone), SlashState::Lapsed);
			assert_ok!(Slashing::uphold(signed(JUDGE), id));
		}
		// Other sets have room of their own.
		assert_ok!(claim(JUDGE, C0, NOW + 3, 201));
	});
}

#[test]
fn a_claim_is_what_anybody_can_say() {
	let of = |proven, accuser: Option<AccountId>, adjudicator: Option<AccountId>| {
		Basis::of(proven, accuser.as_ref(), adjudicator.as_ref())
	};
	assert_eq!(of(false, Some(ANN), Some(JUDGE)), Basis::Claim);
	assert_eq!(of(false, Some(ANN), None), Basis::Claim);
	assert_eq!(of(false, None, Some(JUDGE)), Basis::Claim);
	assert_eq!(of(false, None, None), Basis::Claim, "nobody is no adjudicator");
	assert_eq!(of(false, Some(JUDGE), Some(JUDGE)), Basis::Adjudicator);
	// A proof is one, whoever brings it.
	for accuser in [None, Some(ANN), Some(JUDGE)] {
		assert_eq!(of(true, accuser, Some(JUDGE)), Basis::Proof);
	}
	assert!(Basis::Proof.displaces() && Basis::Adjudicator.displaces());
	assert!(!Basis::Claim.displaces());
}

#[test]
fn there_is_an_end_to_it() {
	build_and_execute(|| {
		let basis = Basis::Proof;
		let one = PendingRequest { request: SlashId(0), set: C0, until: None, basis };
		Pending::<Test>::insert(OP, PendingRequests::truncate_from(vec![one; 600]));
		assert_eq!(Slashing::capacity(), MAX_PENDING);
		assert_eq!(open(A0), Err(Error::<Test>::DocketFull.into()));
		Pending::<Test>::remove(OP);
	});
}

#[test]
fn the_model_asks_for_a_fraction() {
	build_and_execute(|| {
		let charge = charge(Basis::Proof, None);
		let refused = Slashing::open(A0, &OP, NOW + 1, percent(0), None, charge);
		assert_eq!(refused, Err(Error::<Test>::BadFraction.into()));
	});
}

#[test]
fn what_pools_hand_over_is_added_up() {
	build_and_execute(|| {
		let id = reported(RITA, A0, NOW, 1);
		executed(id);
		go_to(NOW + 4);
		assert_ok!(Slashing::collected(id, DOT, 0));
		assert_eq!(crate::Collected::<Test>::iter().count(), 0);
		assert_ok!(Slashing::collected(id, DOT, 3));
		assert_ok!(Slashing::collected(id, DOT, 4));
		assert_eq!(Slashing::collected_and_not_split(DOT), 7);
		assert_eq!(Slashing::collected_and_not_split(SHY), 0);
		let overflow = Slashing::collected(id, DOT, Balance::MAX);
		assert_eq!(overflow, Err(Error::<Test>::AmountOverflow.into()));
		crate::Collected::<Test>::remove(id, DOT);
	});
}

#[test]
fn status_does_not_matter() {
	build_and_execute(|| {
		// No operator of this mock is active, and this one has left.
		for set in [A0, B0, C0] {
			Away::insert((OP, set), true);
		}
		let id = reported(RITA, A0, NOW, 1);
		executed(id);
		settled(id);
		assert_eq!(amount(bulwark_primitives::PoolId(0)), 950);
	});
}

/// Whoever keeps stake charges for the requests on a docket by what it knows of them.
#[test]
fn what_is_charged_for_a_docket_is_what_it_is() {
	use bulwark_primitives::constants::{DISPUTE_LENGTH, MAX_ORDINARY_DISPUTES};
	use codec::MaxEncodedLen;
	assert_eq!(crate::DocketEntry::max_encoded_len() as u32, DISPUTE_LENGTH);
	// One more, and the docket is long.
	assert_eq!(MAX_HEAD, MAX_ORDINARY_DISPUTES + 1);
}
