//! A document that says what an operator did, for an adjudicator to read.

use crate::{
	messages::{self, Kind},
	weights::WeightInfo,
	Facts, Proof,
};
use bulwark_primitives::{
	evidence::{Accusation, Document, EvidenceError, Finding, Grade},
	Verifier,
};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::{ensure, traits::ConstU32, weights::Weight, BoundedVec};
use scale_info::TypeInfo;
use sp_core::H256;

pub use bulwark_primitives::evidence::MAX_URL;

/// A claim that nothing proves: the adjudicator of the offence reads the document and decides.
///
/// For an offence with graded penalties it asks for a grade, for one with a fixed penalty for none; whoever punishes
/// knows the penalty and refuses what does not fit it. It cannot ask for a warning: a warning needs no decision, so the record of an
/// operator could be filled by anybody.
///
/// One fault is one document, one reason, and one grade: whoever copies a claim and asks for less does not stand in its way.
/// Where the document is makes no other fault.
#[derive(
	Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct Claim {
	/// The blake2-256 hash of the document.
	pub document: H256,
	/// Where it can be read: printable ASCII without spaces.
	pub url: BoundedVec<u8, ConstU32<MAX_URL>>,
	/// How bad the fault is said to be.
	pub grade: Option<Grade>,
}

impl<AccountId: Encode> Proof<AccountId> for Claim {
	fn check<F: Facts<AccountId>>(
		&self,
		accusation: &Accusation<AccountId>,
	) -> Result<Finding, EvidenceError> {
		let Accusation { set, ref operator, fault, reason, ref verifier } = *accusation;
		ensure!(matches!(verifier, Verifier::Adjudicator), EvidenceError::WrongKind);
		let is_legible = !self.url.is_empty() && self.url.iter().all(u8::is_ascii_graphic);
		ensure!(is_legible, EvidenceError::BadUrl);
		ensure!(self.grade != Some(Grade::Warning), EvidenceError::ClaimsWarning);
		let content = (reason, self.document, self.grade);
		Ok(Finding {
			grade: self.grade,
			proven: false,
			fault_hash: messages::fault_hash(Kind::Claim, set, operator, fault, content),
			document: Some(Document { hash: self.document, url: self.url.clone() }),
		})
	}

	fn weight<W: WeightInfo>(&self) -> Weight {
		W::claim()
	}
}
