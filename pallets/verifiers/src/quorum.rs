//! More than two thirds of the stake of a set accuse an operator.

use crate::{
	messages::{self, Kind},
	tally::{ensure_ascending, ensure_quorum, MAX_SIGNERS},
	weights::WeightInfo,
	Facts, Proof,
};
use alloc::vec::Vec;
use bulwark_primitives::{
	evidence::{Accusation, EvidenceError, Finding},
	seams::{OperatorKeys, StakeTable},
	AppSignature, Epoch, Verifier,
};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::{ensure, traits::ConstU32, weights::Weight, BoundedVec};
use scale_info::TypeInfo;
use sp_core::H256;

/// The signature of one operator under an accusation.
#[derive(
	Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct Signer<AccountId> {
	/// The operator that signs.
	pub operator: AccountId,
	/// Its signature under [`messages::accusation`].
	pub signature: AppSignature,
}

/// An accusation signed by operators of the set that weigh more than two thirds of it.
///
/// Two thirds of the *whole* table: whoever does not sign, the accused among them, counts in the total. Whoever signs
/// has weight in the table, stands once, and in ascending order of accounts.
///
/// The keys are those of the epoch of signing, which is the epoch of the table in force when the accusation is
/// brought. When the next table is complete, it has to be signed anew: weights of one epoch and keys of another never
/// meet. If no new table could be completed, that epoch may be earlier than the fault: the last complete table counts
/// for as long as it is the last.
///
/// One fault is one reason and one detail. When it was signed, and by whom, makes no other fault.
#[derive(
	Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct Quorum<AccountId> {
	/// What the operator is accused of beyond the reason.
	pub detail: H256,
	/// The epoch of signing.
	pub signing: Epoch,
	/// Who signed, ascending by account.
	pub signers: BoundedVec<Signer<AccountId>, ConstU32<MAX_SIGNERS>>,
}

impl<AccountId: Encode + Ord> Proof<AccountId> for Quorum<AccountId> {
	fn check<F: Facts<AccountId>>(
		&self,
		accusation: &Accusation<AccountId>,
	) -> Result<Finding, EvidenceError> {
		let Accusation { set, ref operator, fault, reason, ref verifier } = *accusation;
		ensure!(matches!(verifier, Verifier::Quorum), EvidenceError::WrongKind);
		ensure!(F::Table::epoch(set) == Some(self.signing), EvidenceError::TableOfAnotherEpoch);
		ensure_ascending(self.signers.iter().map(|signer| &signer.operator))?;
		let weights: Vec<u128> =
			self.signers.iter().map(|signer| F::Table::weight(set, &signer.operator)).collect();
		ensure!(!weights.contains(&0), EvidenceError::NotInTable);
		ensure_quorum::<AccountId, F>(set, weights.into_iter())?;

		let detail = self.detail;
		let message =
			messages::accusation(F::genesis(), set, operator, fault, reason, detail, self.signing);
		for Signer { operator, signature } in &self.signers {
			ensure!(
				F::Keys::signed(operator, self.signing, &message, signature),
				EvidenceError::BadSignature
			);
		}
		Ok(Finding {
			grade: None,
			proven: true,
			fault_hash: messages::fault_hash(Kind::Quorum, set, operator, fault, (reason, detail)),
			document: None,
		})
	}

	fn weight<W: WeightInfo>(&self) -> Weight {
		W::quorum(self.signers.len() as u32)
	}
}
