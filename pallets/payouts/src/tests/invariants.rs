//! Each invariant is checked: corrupted storage is found, by the number of what it breaks.

use crate::{
	mock::*, AssetLedger, ByRoute, Gathering, Ledgers, NextReleaseId, Release, ReleaseState,
	Releases, Waiting,
};
use bulwark_primitives::{ReleaseId, ReturnRoute};
use frame_support::{
	assert_ok,
	traits::{
		fungibles::Mutate,
		tokens::{Fortitude, Precision, Preservation},
	},
};
use sp_runtime::TryRuntimeError;

const QUEUED: ReleaseId = ReleaseId(0);
const GATHERS: ReleaseId = ReleaseId(1);
const SENT: ReleaseId = ReleaseId(2);
const UNKNOWN: ReleaseId = ReleaseId(9);

/// Breaks something while one release waits, one gathers and one is in flight.
fn broken(what: impl FnOnce()) -> String {
	new_test_ext().execute_with(|| {
		assert_eq!(release(&ALICE, 5_000), QUEUED);
		assert_eq!(release(&ALICE, 500), GATHERS);
		assert_eq!(release(&BOB, 7_000), SENT);
		assert_ok!(Payouts::retry(signed(&BOB), SENT));
		assert_ok!(Payouts::do_try_state());
		what();
		match Payouts::do_try_state() {
			Err(TryRuntimeError::Other(message)) => message.to_string(),
			other => panic!("it was not found: {other:?}"),
		}
	})
}

fn change(id: ReleaseId, how: impl FnOnce(&mut Release<AccountId, u32>)) {
	Releases::<Test>::mutate(id, |release| how(release.as_mut().unwrap()));
}

fn ledger(how: impl FnOnce(&mut AssetLedger)) {
	Ledgers::<Test>::mutate(DOT, how);
}

#[track_caller]
fn assert_number(number: u32, message: String) {
	assert!(message.starts_with(&format!("{number}: ")), "{message}");
}

#[test]
fn invariant_1_custody() {
	let stolen = || {
		let payouts = Payouts::payout_account();
		let (how, precision) = (Preservation::Expendable, Precision::Exact);
		let burned = Assets::burn_from(DOT, &payouts, 1, how, precision, Fortitude::Force);
		assert_ok!(burned);
	};
	assert_number(1, broken(stolen));
}

#[test]
fn invariant_2_sums() {
	assert_number(2, broken(|| change(QUEUED, |release| release.amount -= 1)));
	assert_number(2, broken(|| change(SENT, |release| release.amount += 1)));
	assert_number(2, broken(|| ledger(|ledger| ledger.held -= 1)));
	assert_number(2, broken(|| ledger(|ledger| ledger.in_flight += 1)));
	assert_number(2, broken(|| Ledgers::<Test>::remove(DOT)));
}

#[test]
fn invariant_3_conservation() {
	assert_number(3, broken(|| ledger(|ledger| ledger.accepted += 1)));
	assert_number(3, broken(|| ledger(|ledger| ledger.delivered += 1)));
	assert_number(3, broken(|| ledger(|ledger| ledger.failed += 1)));
}

#[test]
fn invariant_4_waiting() {
	assert_number(4, broken(|| Waiting::<Test>::remove(QUEUED)));
	assert_number(4, broken(|| Waiting::<Test>::insert(SENT, ())));
	assert_number(4, broken(|| Waiting::<Test>::insert(UNKNOWN, ())));
}

#[test]
fn invariant_5_indices() {
	let hash = |who| Payouts::hash_of(&route(who));
	assert_number(5, broken(|| ByRoute::<Test>::remove(hash(&ALICE), QUEUED)));
	assert_number(5, broken(|| ByRoute::<Test>::insert(hash(&BOB), QUEUED, ())));
	let key = || Payouts::gathering_key(&route(&ALICE), &DOT);
	assert_number(5, broken(|| Gathering::<Test>::remove(key())));
	assert_number(5, broken(|| Gathering::<Test>::insert(key(), QUEUED)));
	assert_number(5, broken(|| Gathering::<Test>::insert([7; 32], GATHERS)));
}

#[test]
fn invariant_6_releases() {
	assert_number(6, broken(|| NextReleaseId::<Test>::put(SENT)));
	let empty = || {
		change(GATHERS, |release| release.amount = 0);
		ledger(|ledger| {
			ledger.held -= 500;
			ledger.accepted -= 500;
		});
	};
	assert_number(6, broken(empty));
	let tried = ReleaseState::Queued { tries: 5, due: NOW };
	assert_number(6, broken(|| change(QUEUED, |release| release.state = tried)));
	let local = || {
		let route = ReturnRoute::Local(ALICE);
		let old = Payouts::hash_of(&super::super::mock::route(&ALICE));
		ByRoute::<Test>::remove(old, QUEUED);
		ByRoute::<Test>::insert(Payouts::hash_of(&route), QUEUED, ());
		change(QUEUED, |release| release.route = route);
	};
	assert_number(6, broken(local));
}
