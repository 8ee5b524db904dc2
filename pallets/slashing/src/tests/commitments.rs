//! Announced reports.

use super::*;
use crate::Commitments;

const PROOF: Evidence = Evidence::Proof(1, None);

fn make(who: AccountId, salt: H256) -> DispatchResult {
	bare(Slashing::accuse(signed(who), A0, OP, NOW, PROVEN, PROOF, Some(salt)))
}

#[test]
fn a_report_is_announced_and_made() {
	build_and_execute(|| {
		let hash = announce(RITA, A0, NOW, PROVEN, PROOF);
		assert_eq!(last_event(), Event::ReportCommitted { who: RITA, hash, deposit: DEPOSIT });
		assert_eq!(held(RITA), DEPOSIT);
		check();
		blocks(3);
		assert_ok!(make(RITA, SALT));
		assert_eq!(held(RITA), 0);
		assert!(!Commitments::<Test>::contains_key(RITA, hash));
		let closed = Event::CommitmentClosed { who: RITA, hash, deposit: DEPOSIT };
		System::assert_has_event(closed.into());
	});
}

#[test]
fn whoever_copies_a_report_has_not_announced_it() {
	build_and_execute(|| {
		let hash = announce(RITA, A0, NOW, PROVEN, PROOF);
		blocks(3);
		assert_noop!(make(BOB, SALT), Error::<Test>::NotCommitted);
		// Nor does it help to have copied the announcement.
		assert_ok!(Slashing::commit_report(signed(BOB), hash));
		blocks(3);
		assert_noop!(make(BOB, SALT), Error::<Test>::NotCommitted);
		assert_ok!(make(RITA, SALT));
	});
}

#[test]
fn it_takes_exactly_the_delay() {
	build_and_execute(|| {
		announce(RITA, A0, NOW, PROVEN, PROOF);
		blocks(2);
		assert_noop!(make(RITA, SALT), Error::<Test>::CommitmentImmature);
		blocks(1);
		assert_noop!(make(RITA, H256::zero()), Error::<Test>::NotCommitted);
		assert_ok!(make(RITA, SALT));
	});
}

#[test]
fn it_lives_exactly_so_long() {
	build_and_execute(|| {
		announce(RITA, A0, NOW, PROVEN, PROOF);
		announce(BOB, A0, NOW, PROVEN, PROOF);
		blocks(11);
		assert_noop!(make(RITA, SALT), Error::<Test>::CommitmentExpired);
	});
	build_and_execute(|| {
		announce(RITA, A0, NOW, PROVEN, PROOF);
		blocks(10);
		assert_ok!(make(RITA, SALT));
	});
}

#[test]
fn an_announcement_is_withdrawn() {
	build_and_execute(|| {
		let hash = announce(RITA, A0, NOW, PROVEN, PROOF);
		assert_noop!(Slashing::commit_report(signed(RITA), hash), Error::<Test>::AlreadyCommitted);
		assert_noop!(Slashing::withdraw_commitment(signed(BOB), hash), Error::<Test>::NotCommitted);
		blocks(100);
		assert_ok!(Slashing::withdraw_commitment(signed(RITA), hash));
		assert_eq!(last_event(), Event::CommitmentClosed { who: RITA, hash, deposit: DEPOSIT });
		assert_eq!(held(RITA), 0);
		assert_noop!(make(RITA, SALT), Error::<Test>::NotCommitted);
	});
}

#[test]
fn it_costs_a_deposit() {
	build_and_execute(|| {
		let poor = 1_000;
		let refused = Slashing::commit_report(signed(poor), SALT);
		assert_noop!(refused, sp_runtime::TokenError::FundsUnavailable);
	});
}

#[test]
fn the_hash_depends_on_everything() {
	build_and_execute(|| {
		let (one, two) = (H256::zero(), H256::repeat_byte(1));
		let hashes = [
			Slashing::report_hash_of(RITA, A0, OP, NOW, PROVEN, one, one),
			Slashing::report_hash_of(BOB, A0, OP, NOW, PROVEN, one, one),
			Slashing::report_hash_of(RITA, B0, OP, NOW, PROVEN, one, one),
			Slashing::report_hash_of(RITA, A0, OTHER, NOW, PROVEN, one, one),
			Slashing::report_hash_of(RITA, A0, OP, NOW + 1, PROVEN, one, one),
			Slashing::report_hash_of(RITA, A0, OP, NOW, JUDGED, one, one),
			Slashing::report_hash_of(RITA, A0, OP, NOW, PROVEN, two, one),
			Slashing::report_hash_of(RITA, A0, OP, NOW, PROVEN, one, two),
		];
		let other_chain = {
			frame_system::BlockHash::<Test>::insert(0, H256::repeat_byte(3));
			Slashing::report_hash_of(RITA, A0, OP, NOW, PROVEN, one, one)
		};
		let all: std::collections::BTreeSet<_> = hashes.into_iter().chain([other_chain]).collect();
		assert_eq!(all.len(), 9);
	});
}
