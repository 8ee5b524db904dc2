//! What a refusal is charged: what was read and checked by then, or all that was declared where stake, dockets, bonds or other
//! requests were looked at.

use super::*;
use crate::{HoldReason, WeightInfo};
use bulwark_primitives::{EvidenceError, Grade, VerifyEvidence};
use frame_support::{
	dispatch::GetDispatchInfo,
	traits::{fungible::MutateHold, tokens::Precision, UnfilteredDispatchable},
	weights::Weight,
};
use sp_runtime::TokenError;

type Call = crate::Call<Test>;

/// What a refused call is charged, which is less than it declares. `None` if that is all of it.
fn charged(call: Call, who: AccountId, why: impl Into<DispatchError>) -> Option<Weight> {
	let declared = call.get_dispatch_info().call_weight;
	let refused = call.dispatch_bypass_filter(signed(who)).expect_err("it is refused");
	assert_eq!(refused.error, why.into());
	let weight = refused.post_info.actual_weight;
	assert!(weight.is_none_or(|weight| weight.all_lt(declared)));
	weight
}

fn accuse(operator: AccountId, reason: SlashReason, evidence: Evidence) -> Call {
	Call::accuse { set: A0, operator, fault: NOW, reason, evidence, salt: Some(SALT) }
}

fn accuse_remote(operator: AccountId, reason: SlashReason, grade: Option<Grade>) -> Call {
	Call::accuse_remote { set: A0, operator, fault: NOW, reason, grade }
}

/// What it weighs that the terms were read, and whether a fault is on record.
fn looked() -> Weight {
	<() as WeightInfo>::accuse_remote(1, 1)
}

/// The same once evidence was checked.
fn checked(evidence: Evidence) -> Weight {
	looked()
		.saturating_add(<() as WeightInfo>::withdraw_commitment())
		.saturating_add(MockVerifier::weight(&evidence))
}

#[test]
fn whoever_is_late_with_the_same_proof_pays_for_what_was_checked() {
	build_and_execute(|| {
		let proof = Evidence::Proof(1, None);
		for who in [RITA, BOB] {
			announce(who, A0, NOW, PROVEN, proof);
		}
		blocks(3);
		assert_ok!(accuse(OP, PROVEN, proof).dispatch_bypass_filter(signed(RITA)));
		let late = charged(accuse(OP, PROVEN, proof), BOB, Error::<Test>::AlreadyAccused);
		assert_eq!(late, Some(checked(proof)));
		// The announcement is still there.
		assert_eq!((held(RITA), held(BOB)), (0, DEPOSIT));
	});
}

#[test]
fn an_accusation_is_charged_for_how_far_it_came() {
	build_and_execute(|| {
		let (claim, proof) = (Evidence::Claim(1), Evidence::Proof(1, None));
		// Nothing was checked.
		let unknown = charged(accuse(NOBODY, JUDGED, claim), RITA, Error::<Test>::OperatorNotFound);
		assert_eq!(unknown, Some(looked()));
		let other = SlashReason::Other(9);
		let allowed = charged(accuse(OP, other, claim), RITA, Error::<Test>::OffenceNotFound);
		assert_eq!(allowed, Some(looked()));
		// It was.
		let bad = Error::<Test>::Evidence(EvidenceError::BadSignature);
		let unproven = charged(accuse(OP, PROVEN, Evidence::Bad), RITA, bad);
		assert_eq!(unproven, Some(checked(Evidence::Bad)));
		let copied = charged(accuse(OP, PROVEN, proof), RITA, Error::<Test>::NotCommitted);
		assert_eq!(copied, Some(checked(proof)));
		announce(RITA, A0, NOW, PROVEN, proof);
		let early = charged(accuse(OP, PROVEN, proof), RITA, Error::<Test>::CommitmentImmature);
		assert_eq!(early, Some(checked(proof)));
		// Allocations, older requests, balances.
		let nothing = charged(accuse(OTHER, JUDGED, claim), RITA, Error::<Test>::NothingAllocated);
		assert_eq!(nothing, None);
		let poor = TokenError::FundsUnavailable;
		assert_eq!(charged(accuse(OP, JUDGED, claim), 1_000, poor), None);
		assert_ok!(report(RITA, A0, NOW, 2));
		crate::Caps::<Test>::mutate(|caps| caps.per_set = percent(10));
		assert_eq!(charged(accuse(OP, JUDGED, claim), RITA, Error::<Test>::CapReached), None);
	});
}

#[test]
fn an_accusation_from_elsewhere_is_charged_for_how_far_it_came() {
	build_and_execute(|| {
		// The council is another network here.
		let wrong = charged(accuse_remote(OP, REMOTELY, None), COUNCIL, Error::<Test>::WrongRemote);
		assert_eq!(wrong, Some(looked()));
		let graded = accuse_remote(OP, REMOTE_GRADED, None);
		assert_eq!(charged(graded, REMOTE, Error::<Test>::GradeMissing), Some(looked()));
		let nothing = accuse_remote(OTHER, REMOTELY, None);
		assert_eq!(charged(nothing, REMOTE, Error::<Test>::NothingAllocated), None);
		assert_ok!(accuse_remote(OP, REMOTELY, None).dispatch_bypass_filter(signed(REMOTE)));
		let again = accuse_remote(OP, REMOTELY, None);
		assert_eq!(charged(again, REMOTE, Error::<Test>::AlreadyAccused), Some(looked()));
	});
}

/// What it weighs that a request was read, and the list of its operator.
fn read() -> Option<Weight> {
	Some(<() as WeightInfo>::execute(1))
}

/// A claim that the operator has contested.
fn disputed() -> SlashId {
	let id = claimed(RITA, A0, NOW, 1);
	assert_ok!(Slashing::contest(signed(OP), id));
	id
}

/// What a call is charged that finds out that a bond is not on hold which was put there for [`disputed`].
fn charged_for_bonds(call: Call, who: AccountId) -> Option<Weight> {
	let reason = HoldReason::Contest.into();
	assert_ok!(Balances::release(&reason, &OP, CONTEST, Precision::Exact));
	let weight = charged(call, who, TokenError::FundsUnavailable);
	assert_ok!(Balances::hold(&reason, &OP, CONTEST));
	weight
}

#[test]
fn what_the_state_of_a_request_does_not_allow_costs_the_look_at_it() {
	build_and_execute(|| {
		let read = read();
		let id = claimed(RITA, A0, NOW, 1);
		let contest = || Call::contest { id };
		let uphold = || Call::uphold { id };
		let execute = || Call::execute { id };
		let settle = || Call::settle { id, max_pools: 9 };
		let missing = SlashId(9);
		for call in [
			Call::contest { id: missing },
			Call::uphold { id: missing },
			Call::execute { id: missing },
			Call::settle { id: missing, max_pools: 9 },
		] {
			assert_eq!(charged(call, COUNCIL, Error::<Test>::SlashNotFound), read);
		}
		assert_eq!(charged(execute(), BOB, Error::<Test>::ChallengeRunning), read);
		assert_eq!(charged(settle(), BOB, Error::<Test>::WrongState), read);
		assert_eq!(charged(uphold(), RITA, DispatchError::BadOrigin), read);
		assert_eq!(charged(contest(), RITA, Error::<Test>::OwnAccusation), read);
		// Positions were looked at.
		assert_eq!(charged(contest(), JUDGE, Error::<Test>::NotConcerned), None);
		assert_ok!(contest().dispatch_bypass_filter(signed(OP)));
		assert_eq!(charged(contest(), ANN, Error::<Test>::AlreadyContested), read);
		assert_ok!(uphold().dispatch_bypass_filter(council()));
		assert_eq!(charged(uphold(), JUDGE, Error::<Test>::AlreadyUpheld), read);
		executed(id);
		assert_eq!(charged(execute(), BOB, Error::<Test>::WrongState), read);
		assert_eq!(charged(settle(), BOB, Error::<Test>::AppealRunning), read);
		go_to(request(id).final_from().expect("it was executed"));
		// Pools were brought up to date.
		Stuck::put(DOT);
		assert_eq!(charged(settle(), BOB, DispatchError::Other("Stuck")), None);
		Stuck::kill();
		assert_ok!(settle().dispatch_bypass_filter(signed(BOB)));
	});
}

#[test]
fn a_veto_that_is_refused_costs_the_look_at_the_request() {
	build_and_execute(|| {
		let veto = |id| Call::veto { id };
		assert_eq!(charged(veto(SlashId(9)), COUNCIL, Error::<Test>::SlashNotFound), read());
		let id = disputed();
		assert_eq!(charged(veto(id), RITA, DispatchError::BadOrigin), read());
		assert_eq!(charged_for_bonds(veto(id), COUNCIL), None);
		assert_ok!(Slashing::uphold(signed(JUDGE), id));
		assert_eq!(charged(veto(id), JUDGE, Error::<Test>::AlreadyUpheld), read());
		go_to(request(id).executable());
		assert_eq!(charged(veto(id), COUNCIL, Error::<Test>::ChallengeOver), read());
		assert_ok!(execute(id));
		assert_eq!(charged(veto(id), COUNCIL, Error::<Test>::WrongState), read());
		// Open, and taken off the list by a later accusation.
		let old = reported(RITA, A0, NOW, 2);
		go_to(request(old).deadline());
		reported(RITA, A0, NOW, 3);
		assert_eq!(state(old), SlashState::Open);
		assert_eq!(charged(veto(old), COUNCIL, Error::<Test>::WrongState), read());
	});
}

#[test]
fn a_lapse_that_is_refused_costs_the_look_at_the_request() {
	build_and_execute(|| {
		let lapse = |id| Call::lapse { id };
		assert_eq!(charged(lapse(SlashId(9)), BOB, Error::<Test>::SlashNotFound), read());
		let (id, old) = (disputed(), reported(RITA, A0, NOW, 2));
		assert_eq!(charged(lapse(id), BOB, Error::<Test>::DeadlineNotReached), read());
		go_to(request(id).deadline());
		assert_eq!(charged_for_bonds(lapse(id), BOB), None);
		// Open, and taken off the list by a later accusation: the one for which bonds wait can be closed.
		reported(RITA, A0, NOW, 3);
		assert_eq!(state(old), SlashState::Open);
		assert_eq!(charged(lapse(old), BOB, Error::<Test>::WrongState), read());
		assert_eq!(charged_for_bonds(lapse(id), BOB), None);
		assert_ok!(lapse(id).dispatch_bypass_filter(signed(BOB)));
		assert_eq!(charged(lapse(id), BOB, Error::<Test>::WrongState), read());
	});
}

#[test]
fn a_reversal_that_is_refused_costs_the_look_at_the_request() {
	build_and_execute(|| {
		let reverse = |id, part| Call::reverse { id, remaining: percent(part) };
		assert_eq!(charged(reverse(SlashId(9), 0), COUNCIL, Error::<Test>::SlashNotFound), read());
		let id = disputed();
		assert_eq!(charged(reverse(id, 0), RITA, DispatchError::BadOrigin), read());
		assert_eq!(charged(reverse(id, 0), COUNCIL, Error::<Test>::WrongState), read());
		assert_ok!(Slashing::uphold(signed(JUDGE), id));
		executed(id);
		assert_eq!(charged(reverse(id, 100), COUNCIL, Error::<Test>::NothingReversed), read());
		// In whole, and in part.
		for part in [0, 50] {
			assert_eq!(charged_for_bonds(reverse(id, part), COUNCIL), None);
		}
		go_to(request(id).final_from().expect("it was executed"));
		assert_eq!(charged(reverse(id, 0), COUNCIL, Error::<Test>::AppealOver), read());
		settled(id);
		assert_eq!(charged(reverse(id, 0), COUNCIL, Error::<Test>::WrongState), read());
	});
}

#[test]
fn what_cannot_be_forgotten_yet_costs_the_look_at_the_request() {
	build_and_execute(|| {
		let forget = |id| Call::forget { id };
		assert_eq!(charged(forget(SlashId(9)), BOB, Error::<Test>::SlashNotFound), read());
		let needed = |id| assert_eq!(charged(forget(id), BOB, Error::<Test>::StillNeeded), read());
		// Open, executed, rejected, and lapsed.
		let (id, vetoed) = (disputed(), reported(RITA, A0, NOW, 2));
		let punished = reported(RITA, B0, NOW, 3);
		needed(id);
		assert_ok!(execute(punished));
		needed(punished);
		assert_ok!(veto(vetoed));
		go_to(NOW + 29);
		needed(vetoed);
		go_to(NOW + 33);
		needed(id);
		// What has lapsed is closed first.
		go_to(NOW + 34);
		needed(punished);
		assert_eq!(charged_for_bonds(forget(id), BOB), None);
		for id in [vetoed, id] {
			assert_ok!(forget(id).dispatch_bypass_filter(signed(BOB)));
			assert_eq!(charged(forget(id), BOB, Error::<Test>::SlashNotFound), read());
		}
	});
}
