//! More than two thirds of the stake accuse.

use crate::{mock::*, Quorum, MAX_SIGNERS};
use bulwark_primitives::{
	evidence::{Accusation, EvidenceError, Finding},
	AvsId, Epoch, SetId, SlashReason, Verifier,
};
use codec::{Decode, Encode};
use sp_core::H256;

const DETAIL: H256 = H256::repeat_byte(0xde);
const NOW: Epoch = FAULT + 2;

fn accused() -> Accusation<AccountId> {
	accusation(Verifier::Quorum)
}

fn signed_by(operators: &[AccountId]) -> Quorum<AccountId> {
	quorum(&accused(), DETAIL, NOW, operators.iter().map(|operator| App::of(*operator)))
}

fn found(operators: &[AccountId]) -> Result<Finding, EvidenceError> {
	verify(&accused(), signed_by(operators))
}

/// Operators with these weights, each with keys.
fn world(weights: &[(AccountId, u128)]) {
	for (operator, _) in weights {
		App::of(*operator).register(0);
	}
	freeze(SET, NOW, weights);
}

#[test]
fn more_than_two_thirds_are_proof() {
	build_and_execute(|| {
		world(&[(1, 100), (2, 101), (ACCUSED, 99)]);
		let Finding { grade, proven, .. } = found(&[1, 2]).unwrap();
		assert_eq!((grade, proven), (None, true));
	});
}

#[test]
fn exactly_two_thirds_are_not() {
	build_and_execute(|| {
		world(&[(1, 100), (2, 100), (ACCUSED, 100)]);
		assert_eq!(found(&[1, 2]), Err(EvidenceError::NoQuorum));
		// The accused counts in the total, and when it signs itself.
		assert!(found(&[1, 2, ACCUSED]).is_ok());
		// One unit more.
		world(&[(1, 100), (2, 101), (ACCUSED, 100)]);
		assert!(found(&[1, 2]).is_ok());
		// One unit less.
		world(&[(1, 100), (2, 99), (ACCUSED, 100)]);
		assert_eq!(found(&[1, 2]), Err(EvidenceError::NoQuorum));
	});
}

#[test]
fn totals_that_three_does_not_divide_and_the_largest() {
	build_and_execute(|| {
		// Two thirds of 100 are 66.67, of 101 are 67.33.
		world(&[(1, 66), (2, 34)]);
		assert_eq!(found(&[1]), Err(EvidenceError::NoQuorum));
		world(&[(1, 67), (2, 33)]);
		assert!(found(&[1]).is_ok());
		world(&[(1, 67), (2, 34)]);
		assert_eq!(found(&[1]), Err(EvidenceError::NoQuorum));
		world(&[(1, 68), (2, 33)]);
		assert!(found(&[1]).is_ok());
		// Three divides the largest number.
		let third = u128::MAX / 3;
		world(&[(1, third), (2, third), (4, third)]);
		assert_eq!(found(&[1, 2]), Err(EvidenceError::NoQuorum));
		assert!(found(&[1, 2, 4]).is_ok());
		world(&[(1, third), (2, third + 1), (4, third - 1)]);
		assert!(found(&[1, 2]).is_ok());
	});
}

#[test]
fn a_table_that_does_not_add_up_is_no_quorum() {
	build_and_execute(|| {
		world(&[(1, 1), (2, 1)]);
		freeze_with_total(SET, NOW, u128::MAX, &[(1, u128::MAX), (2, u128::MAX)]);
		assert_eq!(found(&[1, 2]), Err(EvidenceError::NoQuorum));
		freeze_with_total(SET, NOW, 3, &[(1, 2), (2, 2)]);
		assert_eq!(found(&[1, 2]), Err(EvidenceError::NoQuorum));
	});
}

#[test]
fn nobody_is_no_quorum_of_nothing() {
	build_and_execute(|| {
		world(&[(1, 100)]);
		assert_eq!(found(&[]), Err(EvidenceError::NoQuorum));
		world(&[]);
		assert_eq!(found(&[]), Err(EvidenceError::NoQuorum));
	});
}

#[test]
fn a_signer_counts_once() {
	build_and_execute(|| {
		world(&[(1, 40), (2, 20), (ACCUSED, 40)]);
		assert_eq!(found(&[1, 1]), Err(EvidenceError::NotAscending));
		assert_eq!(found(&[1, 2, 2]), Err(EvidenceError::NotAscending));
		assert_eq!(found(&[1, 2, 1]), Err(EvidenceError::NotAscending));
		assert_eq!(found(&[2, 1]), Err(EvidenceError::NotAscending));
		// With another key too.
		let twice = quorum(&accused(), DETAIL, NOW, {
			let other = App { scheme: bulwark_primitives::Scheme::Sr25519, ..App::of(1) };
			[App::of(1), other.register(0)]
		});
		assert_eq!(verify(&accused(), twice), Err(EvidenceError::NotAscending));
	});
}

#[test]
fn whoever_is_not_in_the_table_cannot_sign() {
	build_and_execute(|| {
		world(&[(1, 100), (2, 0)]);
		App::of(4).register(0);
		assert!(found(&[1]).is_ok());
		// Without weight, and without an entry: not even beside a quorum.
		assert_eq!(found(&[1, 2]), Err(EvidenceError::NotInTable));
		assert_eq!(found(&[1, 4]), Err(EvidenceError::NotInTable));
	});
}

#[test]
fn every_signature_has_to_be_right() {
	build_and_execute(|| {
		world(&[(1, 100), (2, 1), (4, 1)]);
		let mut evidence = signed_by(&[1, 2, 4]);
		// A quorum without it, and still no proof: evidence is right or it is not.
		evidence.signers[1].signature = evidence.signers[2].signature.clone();
		assert_eq!(verify(&accused(), evidence), Err(EvidenceError::BadSignature));
	});
}

#[test]
fn a_browser_can_sign() {
	build_and_execute(|| {
		for operator in 0..3 {
			world(&[(operator, 100)]);
			let message = crate::messages::accusation(
				Genesis::get(),
				SET,
				&ACCUSED,
				FAULT,
				accused().reason,
				DETAIL,
				NOW,
			);
			let mut evidence = signed_by(&[operator]);
			evidence.signers[0].signature = App::of(operator).sign(&wrapped(&message));
			assert!(verify(&accused(), evidence).is_ok());
		}
	});
}

#[test]
fn the_table_of_the_epoch_of_signing_has_to_be_in_force() {
	build_and_execute(|| {
		world(&[(1, 100)]);
		assert!(found(&[1]).is_ok());
		for other in [NOW - 1, NOW + 1, 0, Epoch::MAX] {
			freeze(SET, other, &[(1, 100)]);
			assert_eq!(found(&[1]), Err(EvidenceError::TableOfAnotherEpoch));
		}
		// Another set has a table, this one has none.
		build_and_execute(|| {
			App::of(1).register(0);
			freeze(SetId { index: 2, ..SET }, NOW, &[(1, 100)]);
			assert_eq!(found(&[1]), Err(EvidenceError::TableOfAnotherEpoch));
		});
	});
}

#[test]
fn the_last_complete_table_counts_though_it_is_older_than_the_fault() {
	build_and_execute(|| {
		world(&[(1, 100)]);
		freeze(SET, FAULT - 3, &[(1, 100)]);
		let evidence = quorum(&accused(), DETAIL, FAULT - 3, [App::of(1)]);
		assert!(verify(&accused(), evidence).is_ok());
	});
}

#[test]
fn the_keys_of_the_epoch_of_signing_count() {
	build_and_execute(|| {
		// Rotated between the fault and the signing.
		let old = App::of(1).register(0);
		let new = old.rotated().register(NOW);
		freeze(SET, NOW, &[(1, 100)]);
		let by = |app| verify(&accused(), quorum(&accused(), DETAIL, NOW, [app]));
		assert!(by(new).is_ok());
		assert_eq!(by(old), Err(EvidenceError::BadSignature));
	});
	build_and_execute(|| {
		let old = App::of(1).register(0);
		let new = old.rotated().register(NOW + 1);
		freeze(SET, NOW, &[(1, 100)]);
		let by = |app| verify(&accused(), quorum(&accused(), DETAIL, NOW, [app]));
		assert!(by(old).is_ok());
		assert_eq!(by(new), Err(EvidenceError::BadSignature));
	});
}

#[test]
fn nothing_can_be_replayed_elsewhere() {
	build_and_execute(|| {
		let weights = [(1, 100), (2, 100), (ACCUSED, 10)];
		world(&weights);
		let sets =
			[SetId { avs: AvsId(SET.avs.0 + 1), ..SET }, SetId { index: SET.index + 1, ..SET }];
		for set in sets {
			freeze(set, NOW, &weights);
		}
		let evidence = signed_by(&[1, 2]);
		for elsewhere in [
			Accusation { set: sets[0], ..accused() },
			Accusation { set: sets[1], ..accused() },
			Accusation { fault: FAULT + 1, ..accused() },
			Accusation { fault: FAULT - 1, ..accused() },
			Accusation { operator: ACCUSED + 1, ..accused() },
			Accusation { reason: SlashReason::DataUnavailable, ..accused() },
			Accusation { reason: SlashReason::Other(1), ..accused() },
		] {
			let found = verify(&elsewhere, evidence.clone());
			assert_eq!(found, Err(EvidenceError::BadSignature), "{elsewhere:?}");
		}
		let of_more = Quorum { detail: H256::repeat_byte(0xdf), ..evidence.clone() };
		assert_eq!(verify(&accused(), of_more), Err(EvidenceError::BadSignature));
		// Signed in one epoch and said to be of the next.
		freeze(SET, NOW + 1, &weights);
		let later = Quorum { signing: NOW + 1, ..evidence.clone() };
		assert_eq!(verify(&accused(), later), Err(EvidenceError::BadSignature));
		freeze(SET, NOW, &weights);
		Genesis::set(H256::repeat_byte(0x9f));
		assert_eq!(verify(&accused(), evidence), Err(EvidenceError::BadSignature));
	});
}

#[test]
fn a_fault_is_a_reason_and_a_detail() {
	build_and_execute(|| {
		let weights = [(1, 100), (2, 100), (4, 100)];
		world(&weights);
		let name = found(&[1, 2, 4]).unwrap().fault_hash;
		// Other signers of another epoch have signed the same fault.
		world(&[(1, 100), (2, 300), (4, 100)]);
		assert_eq!(found(&[2, 4]).unwrap().fault_hash, name);
		freeze(SET, NOW + 1, &weights);
		let later = quorum(&accused(), DETAIL, NOW + 1, weights.map(|(who, _)| App::of(who)));
		assert_eq!(verify(&accused(), later).unwrap().fault_hash, name);

		let mut names = vec![name];
		for (accused, detail) in [
			(accused(), H256::zero()),
			(Accusation { reason: SlashReason::Other(1), ..accused() }, DETAIL),
			(Accusation { reason: SlashReason::Other(2), ..accused() }, DETAIL),
			(Accusation { fault: FAULT + 1, ..accused() }, DETAIL),
			(Accusation { operator: 4, ..accused() }, DETAIL),
		] {
			let apps = weights.map(|(who, _)| App::of(who));
			let evidence = quorum(&accused, detail, NOW + 1, apps);
			names.push(verify(&accused, evidence).unwrap().fault_hash);
		}
		names.sort_unstable();
		names.dedup();
		assert_eq!(names.len(), 6);
	});
}

#[test]
fn there_is_room_for_a_whole_set_and_no_more() {
	build_and_execute(|| {
		let all: Vec<_> = (10..10 + AccountId::from(MAX_SIGNERS)).collect();
		let weights: Vec<_> = all.iter().map(|operator| (*operator, 1)).collect();
		world(&weights);
		// 133 of 200 are not more than two thirds, 134 are.
		assert_eq!(found(&all[..133]), Err(EvidenceError::NoQuorum));
		assert!(found(&all[..134]).is_ok());
		let whole = signed_by(&all);
		assert!(verify(&accused(), whole.clone()).is_ok());

		let Quorum { detail, signing, signers } = whole;
		let mut signers = signers.into_inner();
		signers.push(signers[0].clone());
		let bytes = (detail, signing, signers).encode();
		assert!(Quorum::<AccountId>::decode(&mut &bytes[..]).is_err());
	});
}
