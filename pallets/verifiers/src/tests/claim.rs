//! Documents for an adjudicator.

use crate::{mock::*, Claim, MAX_URL};
use bulwark_primitives::{
	evidence::{Accusation, Document, EvidenceError, Finding, Grade},
	AvsId, SetId, SlashReason, Verifier,
};
use codec::{Decode, Encode};
use sp_core::H256;

const DOCUMENT: H256 = H256::repeat_byte(0xd0);

fn accused() -> Accusation<AccountId> {
	accusation(Verifier::Adjudicator)
}

fn claim(url: &[u8]) -> Claim {
	let url = url.to_vec().try_into().expect("short enough");
	Claim { document: DOCUMENT, url, grade: None }
}

fn valid() -> Claim {
	claim(b"https://example.org/report.pdf")
}

#[test]
fn a_claim_proves_nothing_and_asks_for_a_decision() {
	build_and_execute(|| {
		for grade in [None, Some(Grade::Moderate), Some(Grade::Severe)] {
			let Finding { grade: found, proven, document, .. } =
				verify(&accused(), Claim { grade, ..valid() }).unwrap();
			assert_eq!((found, proven), (grade, false));
			let expected = Document { hash: DOCUMENT, url: valid().url };
			assert_eq!(document, Some(expected));
		}
	});
}

#[test]
fn nobody_is_warned_without_proof() {
	build_and_execute(|| {
		let evidence = Claim { grade: Some(Grade::Warning), ..valid() };
		assert_eq!(verify(&accused(), evidence), Err(EvidenceError::ClaimsWarning));
	});
}

#[test]
fn the_address_is_legible() {
	build_and_execute(|| {
		for url in [
			&b""[..],
			b"https://example.org/a report",
			b"https://example.org/\n",
			b"https://example.org/\0",
			b"https://example.org/\x7f",
			"https://exämple.org/".as_bytes(),
		] {
			assert_eq!(verify(&accused(), claim(url)), Err(EvidenceError::BadUrl), "{url:?}");
		}
		for url in [&b"!"[..], b"~", &[b'a'; MAX_URL as usize]] {
			assert!(verify(&accused(), claim(url)).is_ok(), "{url:?}");
		}
		let too_long = (DOCUMENT, vec![b'a'; MAX_URL as usize + 1], None::<Grade>).encode();
		assert!(Claim::decode(&mut &too_long[..]).is_err());
	});
}

#[test]
fn a_fault_is_a_document_a_reason_and_a_grade() {
	build_and_execute(|| {
		let name = |accused, claim: Claim| verify(&accused, claim).unwrap().fault_hash;
		let one = name(accused(), valid());
		assert_eq!(name(accused(), claim(b"ipfs://elsewhere")), one);
		let mut names = vec![
			one,
			// Whoever asks for less does not stand in the way of whoever asks for more.
			name(accused(), Claim { grade: Some(Grade::Moderate), ..valid() }),
			name(accused(), Claim { grade: Some(Grade::Severe), ..valid() }),
			name(accused(), Claim { document: H256::zero(), ..valid() }),
			name(Accusation { reason: SlashReason::Other(2), ..accused() }, valid()),
			name(Accusation { fault: FAULT + 1, ..accused() }, valid()),
			name(Accusation { operator: ACCUSED + 1, ..accused() }, valid()),
			name(Accusation { set: SetId { index: 2, ..SET }, ..accused() }, valid()),
			name(Accusation { set: SetId { avs: AvsId(8), ..SET }, ..accused() }, valid()),
		];
		names.sort_unstable();
		names.dedup();
		assert_eq!(names.len(), 9);
	});
}
