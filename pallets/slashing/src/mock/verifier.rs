//! The verifier, which finds what the evidence tells it to.

use super::*;
use bulwark_primitives::{Accusation, Document, EvidenceError, Finding, Grade, VerifyEvidence};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use scale_info::TypeInfo;

/// What is presented to the test verifier: what it shall find.
#[derive(
	Clone,
	Copy,
	Debug,
	PartialEq,
	Eq,
	Encode,
	Decode,
	DecodeWithMemTracking,
	TypeInfo,
	MaxEncodedLen,
)]
pub enum Evidence {
	/// Nothing.
	Bad,
	/// A proof of the fault of that number, of a grade.
	Proof(u8, Option<Grade>),
	/// A claim about the fault of that number.
	Claim(u8),
}

pub struct MockVerifier;

/// What has to be read about the fault of that number.
pub fn document(number: u8) -> Document {
	let url = format!("https://example.org/{number}").into_bytes();
	Document { hash: H256::repeat_byte(!number), url: url.try_into().expect("it is short") }
}

impl VerifyEvidence<AccountId> for MockVerifier {
	type Evidence = Evidence;

	fn verify(
		accusation: &Accusation<AccountId>,
		evidence: &Evidence,
	) -> Result<Finding, EvidenceError> {
		let (number, grade, proven) = match *evidence {
			Evidence::Bad => return Err(EvidenceError::BadSignature),
			Evidence::Proof(number, grade) => (number, grade, true),
			Evidence::Claim(number) => (number, None, false),
		};
		assert!(MockAvs::known(accusation.set), "nobody asks about sets that do not exist");
		let fault_hash = H256::repeat_byte(number);
		let document = (!proven).then(|| document(number));
		Ok(Finding { grade, proven, fault_hash, document })
	}

	fn weight(_: &Evidence) -> Weight {
		Weight::from_parts(1_234, 0)
	}
}
