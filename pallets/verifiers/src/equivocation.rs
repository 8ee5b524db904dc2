//! Two statements of one operator on one topic that say different things.

use crate::{
	messages::{self, Kind},
	weights::WeightInfo,
	Facts, Proof,
};
use bulwark_primitives::{
	evidence::{Accusation, EvidenceError, Finding},
	seams::OperatorKeys,
	AppSignature, Verifier,
};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::{ensure, weights::Weight};
use scale_info::TypeInfo;
use sp_core::H256;

/// A signed statement.
#[derive(
	Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct Statement {
	/// What it is about.
	pub topic: H256,
	/// What it says.
	pub payload: H256,
	/// The signature under [`messages::statement`].
	pub signature: AppSignature,
}

/// Two statements on the same topic that say different things, signed by the accused with a key that answered for it
/// in the epoch of the fault. The keys, and their schemes, may be different.
///
/// The epoch is part of what is signed: statements of two epochs do not exclude each other.
///
/// One fault is one topic. Which of the two statements comes first makes no other fault, and neither does a third
/// statement on the topic.
#[derive(
	Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct Equivocation {
	/// One of the statements.
	pub first: Statement,
	/// The other.
	pub second: Statement,
}

impl<AccountId: Encode> Proof<AccountId> for Equivocation {
	fn check<F: Facts<AccountId>>(
		&self,
		accusation: &Accusation<AccountId>,
	) -> Result<Finding, EvidenceError> {
		let Accusation { set, ref operator, fault, reason: _, ref verifier } = *accusation;
		ensure!(matches!(verifier, Verifier::Equivocation), EvidenceError::WrongKind);
		let topic = self.first.topic;
		ensure!(topic == self.second.topic, EvidenceError::TopicsDiffer);
		ensure!(self.first.payload != self.second.payload, EvidenceError::StatementsAgree);
		for Statement { topic, payload, signature } in [&self.first, &self.second] {
			let message = messages::statement(F::genesis(), set, fault, *topic, *payload);
			ensure!(
				F::Keys::signed(operator, fault, &message, signature),
				EvidenceError::BadSignature
			);
		}
		Ok(Finding {
			grade: None,
			proven: true,
			fault_hash: messages::fault_hash(Kind::Equivocation, set, operator, fault, topic),
			document: None,
		})
	}

	fn weight<W: WeightInfo>(&self) -> Weight {
		W::equivocation()
	}
}
