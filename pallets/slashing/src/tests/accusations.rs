//! Who can be accused of what, and what it comes to.

use super::*;
use crate::{types::UsedFault, UsedFaults};
use bulwark_primitives::seams::StakeInspect;
use bulwark_primitives::{constants::WINDOW, EvidenceError, Grade};
use frame_support::traits::Get;
use sp_runtime::Perquintill;

fn accuse(evidence: Evidence, reason: SlashReason) -> DispatchResult {
	bare(Slashing::accuse(signed(RITA), A0, OP, NOW, reason, evidence, Some(SALT)))
}

/// Announced in time.
fn prove(number: u8, reason: SlashReason, grade: Option<Grade>) -> DispatchResult {
	let evidence = Evidence::Proof(number, grade);
	announce(RITA, A0, NOW, reason, evidence);
	blocks(3);
	accuse(evidence, reason)
}

fn last() -> SlashRequestOf<Test> {
	request(SlashId(NextRequest::<Test>::get().0 - 1))
}

#[test]
fn a_proof_opens_a_request() {
	build_and_execute(|| {
		let id = reported(RITA, A0, NOW - 1, 1);
		let made = request(id);
		assert_eq!((made.set, made.operator, made.fault), (A0, OP, NOW - 1));
		assert_eq!((made.reason, made.version), (PROVEN, 3));
		assert_eq!((made.accuser, made.reporter), (Some(RITA), Some(RITA)));
		assert_eq!(made.p.into_inner(), vec![(DOT, percent(5))]);
		assert_eq!((made.opened, made.challenge, made.appeal), (NOW, 2, 2));
		assert!(made.proven && !made.upheld);
		assert_eq!((made.accusation_bond, held(RITA)), (0, 0));
		let expected = Event::Accused {
			id,
			set: A0,
			operator: OP,
			fault: NOW - 1,
			reason: PROVEN,
			fraction: percent(10),
			p: vec![(DOT, percent(5))].try_into().expect("one"),
			proven: true,
			accuser: Some(RITA),
			executable: NOW + 2,
			deadline: NOW + 4,
			document: None,
		};
		assert_eq!(last_event(), expected);
	});
}

#[test]
fn a_claim_costs_a_bond() {
	build_and_execute(|| {
		let id = claimed(RITA, A0, NOW, 1);
		assert!(!request(id).proven);
		assert_eq!((request(id).accusation_bond, held(RITA)), (ACCUSATION, ACCUSATION));
		let poor = 1_000;
		let refused = Slashing::accuse(signed(poor), A0, OP, NOW, JUDGED, Evidence::Claim(2), None);
		assert_noop!(bare(refused), sp_runtime::TokenError::FundsUnavailable);
	});
}

#[test]
fn whoever_decides_can_read_what_a_claim_is_about() {
	build_and_execute(|| {
		let id = claimed(RITA, A0, NOW, 7);
		let Event::Accused { document: filed, .. } = last_event() else { panic!("{id:?}") };
		assert_eq!(filed, Some(document(7)));
		let read = |id| Slashing::request(id).and_then(|info| info.document);
		assert_eq!(read(id), Some(document(7)));
		assert_eq!(read(reported(RITA, A0, NOW, 8)), None);
		go_to(request(id).deadline() + 30);
		assert_ok!(bare(Slashing::forget(signed(NOBODY), id)));
		assert_eq!(crate::Documents::<Test>::get(id), None);
	});
}

#[test]
fn every_refusal_in_its_order() {
	build_and_execute(|| {
		let proof = Evidence::Proof(1, None);
		let accuse = |set, operator, fault, reason, evidence, salt| {
			bare(Slashing::accuse(signed(RITA), set, operator, fault, reason, evidence, salt))
		};
		let salt = Some(SALT);
		assert_noop!(
			accuse(NO_SET, NOBODY, NOW + 1, PROVEN, Evidence::Bad, salt),
			Error::<Test>::SetNotFound
		);
		assert_noop!(
			accuse(A0, NOBODY, NOW + 1, PROVEN, Evidence::Bad, salt),
			Error::<Test>::OperatorNotFound
		);
		assert_noop!(
			accuse(A0, OP, NOW + 1, PROVEN, Evidence::Bad, salt),
			Error::<Test>::FaultInFuture
		);
		assert_noop!(
			accuse(A0, OP, NOW - WINDOW - 1, PROVEN, Evidence::Bad, salt),
			Error::<Test>::TooLate
		);
		assert_noop!(
			accuse(A0, OP, NOW, SlashReason::Other(9), Evidence::Bad, salt),
			Error::<Test>::OffenceNotFound
		);
		assert_noop!(
			accuse(A0, OP, NOW, PROVEN, Evidence::Bad, salt),
			Error::<Test>::Evidence(EvidenceError::BadSignature)
		);
		assert_noop!(accuse(A0, OP, NOW, PROVEN, proof, None), Error::<Test>::NotCommitted);
		assert_noop!(accuse(A0, OP, NOW, PROVEN, proof, salt), Error::<Test>::NotCommitted);
		let claim = Evidence::Claim(1);
		assert_noop!(accuse(A0, OTHER, NOW, JUDGED, claim, None), Error::<Test>::NothingAllocated);
	});
}

#[test]
fn the_window_is_exactly_as_long_as_it_is() {
	build_and_execute(|| {
		assert_ok!(report(RITA, A0, NOW - WINDOW, 1));
		assert_noop!(claim(RITA, A0, NOW - WINDOW - 1, 2), Error::<Test>::TooLate);
		assert_ok!(report(RITA, A0, NOW, 3));
		assert_noop!(claim(RITA, A0, NOW + 1, 4), Error::<Test>::FaultInFuture);
	});
}

#[test]
fn nobody_is_punished_twice_for_one_fault() {
	build_and_execute(|| {
		let id = reported(RITA, A0, NOW, 1);
		assert_noop!(claim(BOB, A0, NOW, 1), Error::<Test>::AlreadyAccused);
		let used = UsedFault { epoch: NOW, request: Some(id) };
		assert_eq!(UsedFaults::<Test>::get(OP, H256::repeat_byte(1)), Some(used));
		executed(id);
		assert_noop!(claim(BOB, A0, NOW, 1), Error::<Test>::AlreadyAccused);
		settled(id);
		assert_noop!(claim(BOB, A0, NOW, 1), Error::<Test>::AlreadyAccused);
	});
}

#[test]
fn what_was_decided_against_a_proof_is_decided() {
	build_and_execute(|| {
		let id = reported(RITA, A0, NOW, 1);
		assert_ok!(veto(id));
		assert_noop!(claim(BOB, A0, NOW, 1), Error::<Test>::AlreadyAccused);
		let id = reported(RITA, A0, NOW, 2);
		executed(id);
		assert_ok!(reverse(id, 0));
		assert_noop!(claim(BOB, A0, NOW, 2), Error::<Test>::AlreadyAccused);
	});
}

#[test]
fn a_claim_in_vain_does_not_protect_from_a_better_one() {
	build_and_execute(|| {
		let id = claimed(ANN, A0, NOW, 1);
		assert_ok!(veto(id));
		assert_ok!(report(RITA, A0, NOW, 1));
		let id = claimed(ANN, A0, NOW, 2);
		assert_ok!(Slashing::uphold(council(), id));
		executed(id);
		assert_ok!(reverse(id, 0));
		assert_ok!(report(RITA, A0, NOW, 2));
	});
}

#[test]
fn what_nobody_executed_can_be_accused_again_at_once() {
	build_and_execute(|| {
		let old = reported(RITA, A0, NOW, 1);
		go_to(request(old).deadline() - 1);
		assert_noop!(claim(BOB, A0, NOW, 1), Error::<Test>::AlreadyAccused);
		go_to(request(old).deadline());
		let new = reported(RITA, A0, NOW, 1);
		// The end of the old request leaves the record of the new one alone.
		let used = UsedFault { epoch: NOW, request: Some(new) };
		assert_eq!(UsedFaults::<Test>::get(OP, H256::repeat_byte(1)), Some(used));
		go_to(request(new).deadline());
		assert_ok!(lapse(new));
		assert_eq!(UsedFaults::<Test>::get(OP, H256::repeat_byte(1)), None);
	});
}

#[test]
fn grades() {
	build_and_execute(|| {
		assert_ok!(prove(1, GRADED, Some(Grade::Moderate)));
		assert_eq!(last().fraction, percent(10));
		assert_ok!(prove(2, GRADED, Some(Grade::Severe)));
		// A tenth of it has been asked for already, and this is all of what that leaves.
		assert_eq!(last().fraction, percent(100));
		announce(RITA, A0, NOW, GRADED, Evidence::Proof(3, None));
		blocks(3);
		assert_noop!(accuse(Evidence::Proof(3, None), GRADED), Error::<Test>::GradeMissing);
	});
}

#[test]
fn a_claim_asks_for_no_grade_of_a_fixed_penalty() {
	build_and_execute(|| {
		let grades = [None, Some(Grade::Moderate), Some(Grade::Severe)];
		for (number, grade) in (1..).zip(grades) {
			let made = prove(number, JUDGED, grade);
			let expected = grade.map(|_| Error::<Test>::UnexpectedGrade.into());
			assert_eq!(made.err(), expected, "{grade:?}");
		}
		assert_eq!(NextRequest::<Test>::get(), SlashId(1));
		// An AVS on another network has one name for all grades, so one too many does no harm.
		let remote = signed(REMOTE);
		let severe = Some(Grade::Severe);
		assert_ok!(Slashing::accuse_remote(remote, A0, OP, NOW, REMOTELY, severe));
	});
}

#[test]
fn a_warning_costs_nothing_and_is_on_record() {
	build_and_execute(|| {
		assert_ok!(prove(1, GRADED, Some(Grade::Warning)));
		let fault_hash = H256::repeat_byte(1);
		let expected =
			Event::Warned { set: A0, operator: OP, fault: NOW, reason: GRADED, fault_hash };
		assert_eq!(last_event(), expected);
		assert_eq!(NextRequest::<Test>::get(), SlashId(0));
		assert_eq!(Slashing::set_history(A0).counts.warned, 1);
		assert_noop!(claim(RITA, A0, NOW, 1), Error::<Test>::AlreadyAccused);
		// Its record goes when nobody can be accused of it.
		let last = NOW + WINDOW + 7 + 2 + 7;
		go_to(last);
		let prune = || Slashing::prune_fault(signed(NOBODY), OP, fault_hash);
		assert_noop!(prune(), Error::<Test>::StillNeeded);
		go_to(last + 1);
		assert_ok!(prune());
		assert_eq!(last_event(), Event::FaultForgotten { operator: OP, fault_hash });
		assert_noop!(prune(), Error::<Test>::FaultNotFound);
	});
}

/// The penalty that comes of a bound in dollars, with 500 dollars within reach of the set.
fn valued(min: u128, max: u128) -> Perquintill {
	let mut fraction = Perquintill::zero();
	build_and_execute(|| {
		MinValue::set(&(min * 1_000_000));
		MaxValue::set(&max.saturating_mul(1_000_000));
		assert_ok!(prove(1, VALUED, None));
		if NextRequest::<Test>::get() > SlashId(0) {
			fraction = last().fraction;
		}
	});
	fraction
}

#[test]
fn bounds_in_value() {
	// A tenth is 50 dollars.
	assert_eq!(valued(0, u128::MAX), percent(10));
	assert_eq!(valued(50, 50), percent(10));
	assert_eq!(valued(100, 1_000), percent(20));
	assert_eq!(valued(0, 5), percent(1));
	// Rounded up and down.
	assert_eq!(valued(200, 1_000), percent(40));
	// Never above the most as a fraction, nor above everything.
	assert_eq!(valued(400, 1_000), percent(60));
	assert_eq!(valued(600, 1_000), percent(60));
	// What is the most wins.
	assert_eq!(valued(100, 20), percent(4));
	// Nothing at all is a warning.
	assert_eq!(valued(0, 0), percent(0));
}

#[test]
fn no_slash_waits_for_a_price() {
	build_and_execute(|| {
		assert_eq!(<MaxValue as Get<u128>>::get(), u128::MAX);
		MaxValue::set(&1);
		allocate(OP, A0, SHY, 50, 0);
		stake(ANN, OP, SHY, bulwark_primitives::Mandate::All, 100, 1);
		assert_ok!(prove(1, VALUED, None));
		assert_eq!(last().fraction, percent(10));
	});
}

#[test]
fn pools_are_valued_once_they_are_up_to_date_and_what_that_takes_is_charged() {
	build_and_execute(|| {
		// More to apply than is done on the way. Where nothing is valued, nobody minds.
		Behind::put(bulwark_primitives::PoolId(0));
		assert_eq!(prove(1, VALUED, None), Err(Error::<Test>::PoolBehind.into()));
		assert_ok!(prove(2, PROVEN, None));
		Behind::kill();
		let id = SlashId(0);
		executed(id);
		go_to(request(id).final_from().expect("it was executed"));
		// One pool, and the slash that is final and has not been applied to it.
		assert_eq!(MockStake::behind(bulwark_primitives::PoolId(0)), 1);
		assert_eq!(Slashing::value_at_fault(A0, &OP, NOW).map(|found| found.1), Ok(2));
		assert_ok!(MockStake::sync(bulwark_primitives::PoolId(0), 1));
		assert_eq!(Slashing::value_at_fault(A0, &OP, NOW).map(|found| found.1), Ok(1));
	});
}

#[test]
fn a_claim_that_costs_nothing_uses_up_nothing() {
	build_and_execute(|| {
		MaxValue::set(&0);
		assert_noop!(accuse(Evidence::Claim(1), VALUED), Error::<Test>::BadFraction);
	});
}

#[test]
fn the_magnitude_of_the_fault_counts() {
	build_and_execute(|| {
		allocate(OP, A0, DOT, 80, NOW);
		let before = reported(RITA, A0, NOW - 1, 1);
		let after = reported(RITA, A0, NOW, 2);
		assert_eq!(request(before).fraction_in(DOT), Some(percent(5)));
		assert_eq!(request(after).fraction_in(DOT), Some(percent(8)));
	});
}

#[test]
fn small_fractions_are_not_rounded_to_nothing() {
	build_and_execute(|| {
		let least = Perquintill::from_parts(1);
		crate::Caps::<Test>::mutate(|caps| caps.per_set = least);
		assert_ok!(report(RITA, A0, NOW, 1));
		assert_eq!(last().p.into_inner(), vec![(DOT, least)]);
		let id = SlashId(0);
		executed(id);
		settled(id);
		// One unit: rounding is for the slash.
		assert_eq!(amount(bulwark_primitives::PoolId(0)), 999);
	});
}

#[test]
fn another_network_accuses() {
	build_and_execute(|| {
		let accuse = |who, reason, grade| {
			bare(Slashing::accuse_remote(signed(who), A0, OP, NOW, reason, grade))
		};
		// The council is another network here.
		assert_noop!(accuse(COUNCIL, REMOTELY, None), Error::<Test>::WrongRemote);
		assert_noop!(accuse(REMOTE, PROVEN, None), Error::<Test>::WrongRemote);
		assert_noop!(accuse(REMOTE, REMOTE_GRADED, None), Error::<Test>::GradeMissing);
		let far = Slashing::accuse_remote(signed(REMOTE), NO_SET, OP, NOW, REMOTELY, None);
		assert_noop!(bare(far), Error::<Test>::SetNotFound);
		assert_ok!(accuse(REMOTE, REMOTELY, None));
		let made = last();
		assert!(made.proven && made.accuser.is_none() && made.reporter.is_none());
		assert_eq!((made.fraction, made.accusation_bond), (percent(10), 0));
		assert_noop!(accuse(REMOTE, REMOTELY, None), Error::<Test>::AlreadyAccused);
		assert_ok!(accuse(REMOTE, REMOTE_GRADED, Some(Grade::Warning)));
		assert_eq!(Slashing::set_history(A0).counts.warned, 1);
		// Whoever was warned is not safe for the rest of the day.
		let again = accuse(REMOTE, REMOTE_GRADED, Some(Grade::Warning));
		assert_noop!(again, Error::<Test>::AlreadyAccused);
		assert_ok!(accuse(REMOTE, REMOTE_GRADED, Some(Grade::Severe)));
		let moderate = accuse(REMOTE, REMOTE_GRADED, Some(Grade::Moderate));
		assert_noop!(moderate, Error::<Test>::AlreadyAccused);
	});
}

#[test]
fn a_self_report_earns_nothing() {
	build_and_execute(|| {
		// The operator, and who has stake with it; not who has stake elsewhere.
		let cases = [(OP, None), (ANN, None), (RITA, Some(RITA))];
		for (number, (who, reporter)) in cases.into_iter().enumerate() {
			let id = reported(who, C0, NOW, number as u8);
			assert_eq!(request(id).accuser, Some(who));
			assert_eq!(request(id).reporter, reporter, "{who}");
		}
		stake(JUDGE, OTHER, DOT, bulwark_primitives::Mandate::All, 10, 1);
		let id = reported(JUDGE, C0, NOW, 100);
		assert_eq!(request(id).reporter, Some(JUDGE));
		// Nor does whoever has stake in a vault that the set has given up, as long as it is slashed there.
		let gone = bulwark_primitives::VaultId(2);
		stake(JUDGE, OP, gone, bulwark_primitives::Mandate::All, 10, 1);
		let id = reported(JUDGE, C0, NOW, 101);
		assert_eq!(request(id).reporter, Some(JUDGE));
		allocate(OP, C0, gone, 50, 0);
		let id = reported(JUDGE, C0, NOW, 102);
		assert_eq!(request(id).reporter, None);
	});
}

#[test]
fn nobody_is_made_a_friend_of_the_operator_against_its_will() {
	build_and_execute(|| {
		// An operator says of anybody that it acts for it, between the announcement and the report.
		let id = reported(PROXY, A0, NOW, 1);
		assert_eq!(request(id).reporter, Some(PROXY));
		executed(id);
		settled(id);
		assert_eq!(Idle::get((PROXY, DOT)), 15);
	});
}

#[test]
fn numbers_run_out() {
	build_and_execute(|| {
		NextRequest::<Test>::put(SlashId(u64::MAX));
		assert_noop!(claim(RITA, A0, NOW, 1), Error::<Test>::IdsExhausted);
	});
}
