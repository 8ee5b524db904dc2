//! The invariants notice what they are there for.

use super::*;
use crate::{
	caps::FaultRequests, types::*, Collected, Commitments, DocketTails, Dockets, Faults,
	HoldReason, Pending, Records, UsedFaults,
};
use bulwark_primitives::VaultId;
use frame_support::traits::fungible::MutateHold;
use sp_runtime::TryRuntimeError;

/// Breaks something and expects the complaint of that invariant. The first request is executed and final, the second is
/// open and contested, the third was vetoed, and a report is announced.
fn notices(number: &str, corrupt: impl FnOnce()) {
	new_test_ext().execute_with(|| {
		let done = reported(RITA, B0, NOW, 1);
		assert_ok!(execute(done));
		go_to(NOW + 1);
		let open = claimed(RITA, A0, NOW, 2);
		assert_ok!(Slashing::contest(signed(OP), open));
		let vetoed = reported(RITA, A0, NOW, 3);
		assert_ok!(veto(vetoed));
		announce(RITA, A0, NOW, PROVEN, Evidence::Proof(4, None));
		assert_ok!(bare(Slashing::settle(signed(ANN), done, 0)));
		use bulwark_primitives::seams::StakeInspect;
		assert_ok!(MockStake::sync(bulwark_primitives::PoolId(0), u32::MAX));
		check();
		corrupt();
		let error = Slashing::do_try_state().expect_err("something is wrong");
		let TryRuntimeError::Other(text) = error else { panic!("{error:?}") };
		assert!(text.starts_with(number), "{text}");
	});
}

const DONE: SlashId = SlashId(0);
const OPEN: SlashId = SlashId(1);
const VETOED: SlashId = SlashId(2);

fn change(id: SlashId, how: impl FnOnce(&mut SlashRequestOf<Test>)) {
	Requests::<Test>::mutate(id, |request| how(request.as_mut().expect("it is there")));
}

fn on_docket(how: impl FnOnce(&mut DocketHead)) {
	Dockets::<Test>::mutate(OP, DOT, how);
}

fn on_list(how: impl FnOnce(&mut PendingRequests)) {
	Pending::<Test>::mutate(OP, how);
}

#[test]
fn requests_and_dockets() {
	notices("1", || on_docket(|entries| entries.retain(|entry| entry.request != DONE)));
	notices("1", || on_docket(|entries| entries[0].p = percent(1)));
	notices("1", || on_docket(|entries| entries[0].fault += 1));
	notices("1", || on_docket(|entries| entries[0].set = C0));
	notices("1", || on_docket(|entries| entries[1].phase = Phase::Open { until: 99 }));
	notices("1", || on_docket(|entries| entries.as_mut().swap(0, 1)));
	notices("1", || {
		on_docket(|entries| {
			let stray = DocketEntry { request: VETOED, ..entries[0] };
			assert!(entries.try_push(stray).is_ok());
		})
	});
	notices("1", || {
		on_docket(|entries| {
			let stray = DocketEntry { request: SlashId(9), ..entries[0] };
			assert!(entries.try_push(stray).is_ok());
		})
	});
	notices("1", || Dockets::<Test>::insert(OTHER, DOT, DocketHead::default()));
	notices("1", || DocketTails::<Test>::insert(OP, DOT, DocketTail::default()));
	notices("1", || {
		on_docket(|entries| {
			let last = entries.pop().expect("there are two");
			let tail = DocketTail::truncate_from(vec![last]);
			DocketTails::<Test>::insert(OP, DOT, tail);
		})
	});
	notices("1", || Dockets::<Test>::insert(OTHER, DOT, Dockets::<Test>::get(OP, DOT)));
	notices("1", || change(DONE, |request| request.state = SlashState::Executed(NOW - 1)));
}

#[test]
fn the_list_of_an_operator() {
	notices("2", || on_list(|pending| pending.retain(|one| one.request != DONE)));
	notices("2", || on_list(|pending| pending[1].until = None));
	notices("2", || on_list(|pending| pending[1].set = C0));
	notices("2", || on_list(|pending| pending[1].basis = Basis::Proof));
	notices("2", || on_list(|pending| pending[1].basis = Basis::Adjudicator));
	notices("2", || change(OPEN, |request| request.adjudicator = request.accuser));
	notices("2", || {
		on_list(|pending| {
			let stray = PendingRequest { request: VETOED, ..pending[0] };
			assert!(pending.try_push(stray).is_ok());
		})
	});
	notices("2", || {
		on_list(|pending| {
			let stray = PendingRequest { request: SlashId(9), ..pending[0] };
			assert!(pending.try_push(stray).is_ok());
		})
	});
	notices("2", || Pending::<Test>::insert(OTHER, PendingRequests::default()));
	notices("2", || Pending::<Test>::insert(OTHER, Pending::<Test>::get(OP)));
}

#[test]
fn too_many_requests_of_a_set() {
	new_test_ext().execute_with(|| {
		for number in 0..16 {
			claimed(JUDGE, A0, NOW, number);
		}
		check();
		// As if the first were of another set, and nobody remembered any of them.
		on_list(|pending| pending[0].set = C0);
		let mut known = Faults::<Test>::take(OP, NOW);
		let last = claimed(JUDGE, A0, NOW, 16);
		on_list(|pending| pending[0].set = A0);
		assert!(known.try_push(last).is_ok());
		Faults::<Test>::insert(OP, NOW, known);
		let error = Slashing::do_try_state().expect_err("something is wrong");
		assert_eq!(error, TryRuntimeError::Other("2: a set has too many requests"));
	});
}

#[test]
fn the_place_of_the_adjudicator_is_taken() {
	new_test_ext().execute_with(|| {
		for number in 0..COMMON_REQUESTS as u8 {
			reported(RITA, A0, NOW, number);
		}
		let kept = claimed(JUDGE, A0, NOW, 99);
		check();
		change(kept, |request| request.proven = true);
		on_list(|pending| pending[COMMON_REQUESTS as usize].basis = Basis::Proof);
		let error = Slashing::do_try_state().expect_err("something is wrong");
		let expected = "2: the place that is kept for the adjudicator is taken";
		assert_eq!(error, TryRuntimeError::Other(expected));
	});
}

#[test]
fn too_many_open_claims_of_a_set() {
	new_test_ext().execute_with(|| {
		for number in 0..=MAX_OPEN_CLAIMS as u8 {
			check();
			reported(RITA, A0, NOW, number);
			let id = SlashId(number.into());
			change(id, |request| request.proven = false);
			on_list(|pending| pending[usize::from(number)].basis = Basis::Claim);
		}
		let error = Slashing::do_try_state().expect_err("something is wrong");
		assert_eq!(error, TryRuntimeError::Other("2: a set has too many open claims"));
	});
}

#[test]
fn what_was_collected() {
	notices("3", || Collected::<Test>::insert(SlashId(9), DOT, 1));
	notices("3", || Collected::<Test>::insert(OPEN, DOT, 1));
	notices("3", || Collected::<Test>::insert(DONE, VaultId(7), 1));
	notices("3", || Collected::<Test>::insert(DONE, DOT, 0));
}

#[test]
fn what_is_on_hold() {
	notices("4", || change(OPEN, |request| request.accusation_bond -= 1));
	notices("4", || change(OPEN, |request| request.contest_bond += 1));
	notices("4", || {
		let (who, hash, _) = Commitments::<Test>::iter().next().expect("there is one");
		Commitments::<Test>::insert(who, hash, Commitment { at: 1, deposit: 1 });
	});
	notices("4", || {
		assert_ok!(Balances::hold(&HoldReason::Accusation.into(), &RITA, 1));
	});
}

#[test]
fn faults_on_record() {
	let used = |request| UsedFault { epoch: NOW, request: Some(request) };
	let hash = H256::repeat_byte(77);
	notices("5", || UsedFaults::<Test>::insert(OP, hash, used(OPEN)));
	notices("5", || UsedFaults::<Test>::insert(OP, hash, used(SlashId(9))));
	notices("5", || UsedFaults::<Test>::remove(OP, H256::repeat_byte(1)));
	notices("5", || {
		let used = UsedFault { epoch: 1, request: Some(OPEN) };
		UsedFaults::<Test>::insert(OP, H256::repeat_byte(2), used);
	});
}

#[test]
fn what_a_request_says() {
	notices("6", || NextRequest::<Test>::put(OPEN));
	notices("6", || change(VETOED, |request| request.p = Fractions::default()));
	notices("6", || change(VETOED, |request| request.p[0].1 = percent(0)));
	notices("6", || change(VETOED, |request| request.p[0].1 = percent(11)));
	notices("6", || change(VETOED, |request| request.closed = None));
	notices("6", || change(OPEN, |request| request.closed = Some(NOW)));
	notices("6", || change(VETOED, |request| request.accusation_bond = 1));
	notices("6", || change(OPEN, |request| request.contested = None));
	notices("6", || change(OPEN, |request| request.accuser = None));
	notices("6", || change(VETOED, |request| request.appeal = 0));
	notices("6", || crate::Documents::<Test>::insert(SlashId(999), document(1)));
}

#[test]
fn requests_that_are_remembered() {
	let row = |ids: &[SlashId]| FaultRequests::try_from(ids.to_vec()).expect("few");
	notices("7", || Faults::<Test>::insert(OP, NOW, FaultRequests::default()));
	notices("7", || Faults::<Test>::insert(OP, NOW, row(&[DONE, DONE])));
	notices("7", || Faults::<Test>::insert(OP, NOW, row(&[SlashId(9)])));
	notices("7", || Faults::<Test>::insert(OP, NOW + 1, row(&[DONE])));
	notices("7", || Faults::<Test>::insert(OTHER, NOW, row(&[DONE])));
	notices("7", || Faults::<Test>::remove(OP, NOW));
	notices("7", || Faults::<Test>::insert(OP, NOW, row(&[OPEN])));
}

#[test]
fn records_of_sets() {
	notices("8", || Records::<Test>::remove(A0));
	notices("8", || Records::<Test>::mutate(A0, |record| record.vetoed = 0));
	notices("8", || Records::<Test>::mutate(B0, |record| record.executed = 0));
}
