//! The seam between whoever punishes and whoever checks evidence: an accusation goes in, a finding comes out.

use crate::{Epoch, SetId, SlashReason, Verifier};
use alloc::vec::Vec;
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::{traits::ConstU32, weights::Weight, BoundedVec, PalletError, Parameter};
use scale_info::TypeInfo;
use sp_core::H256;

/// An accusation, as a verifier sees it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Accusation<AccountId> {
	/// The set that accuses.
	pub set: SetId,
	/// Who is accused.
	pub operator: AccountId,
	/// The epoch of the fault.
	pub fault: Epoch,
	/// What it is accused of.
	pub reason: SlashReason,
	/// What the schedule says finds this offence.
	pub verifier: Verifier,
}

/// How bad a fault is.
#[derive(
	Clone,
	Copy,
	Debug,
	PartialEq,
	Eq,
	PartialOrd,
	Ord,
	Encode,
	Decode,
	DecodeWithMemTracking,
	MaxEncodedLen,
	TypeInfo,
)]
pub enum Grade {
	/// It is put on record and costs nothing.
	#[codec(index = 0)]
	Warning,
	/// It takes the moderate penalty.
	#[codec(index = 1)]
	Moderate,
	/// It takes the severe penalty.
	#[codec(index = 2)]
	Severe,
}

/// Names that one fault can have: one for each grade that is punished.
pub const MAX_GRADED_NAMES: u32 = 2;

/// Longest address of a document, in bytes.
pub const MAX_URL: u32 = 256;

/// What somebody has to read to decide.
#[derive(
	Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct Document {
	/// The blake2-256 hash of it.
	pub hash: H256,
	/// Where it is: printable ASCII without spaces.
	pub url: BoundedVec<u8, ConstU32<MAX_URL>>,
}

/// What a verifier has found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
	/// How bad. `None` for an offence with a fixed penalty.
	pub grade: Option<Grade>,
	/// Is it proven, or does the adjudicator have to uphold it?
	pub proven: bool,
	/// Names the fault itself, whoever reports it and however the evidence is put: nobody is punished twice for one.
	pub fault_hash: H256,
	/// What has to be read, where nothing is proven.
	pub document: Option<Document>,
}

/// Why evidence proves nothing.
#[derive(
	Clone,
	Copy,
	Debug,
	PartialEq,
	Eq,
	Encode,
	Decode,
	DecodeWithMemTracking,
	MaxEncodedLen,
	TypeInfo,
	PalletError,
)]
pub enum EvidenceError {
	/// The schedule asks for evidence of another kind for this offence.
	#[codec(index = 0)]
	WrongKind,
	/// The fault is found by the AVS on another network, and no evidence proves it here.
	#[codec(index = 1)]
	FoundRemotely,
	/// A signature is not the operator's, or not of this message, or not by the key of that epoch.
	#[codec(index = 2)]
	BadSignature,
	/// The statements are about different topics and do not exclude each other.
	#[codec(index = 3)]
	TopicsDiffer,
	/// The statements say the same.
	#[codec(index = 4)]
	StatementsAgree,
	/// Signers or reporters are not strictly ascending by account: one stands twice, or out of order.
	#[codec(index = 5)]
	NotAscending,
	/// A signer or reporter has no weight in the stake table of the set.
	#[codec(index = 6)]
	NotInTable,
	/// The set has no stake table, or the one in force is not of the epoch that the evidence needs.
	#[codec(index = 7)]
	TableOfAnotherEpoch,
	/// What signed or reported weighs no more than two thirds of the set.
	#[codec(index = 8)]
	NoQuorum,
	/// No report of the accused is among the reports.
	#[codec(index = 9)]
	AccusedDidNotReport,
	/// The report of the accused is not further from the median than the schedule allows.
	#[codec(index = 10)]
	NoDeviation,
	/// The address of the document is empty, or has characters that are not printable ASCII.
	#[codec(index = 11)]
	BadUrl,
	/// A claim asks for a warning: nobody has to decide about one, so nobody could refuse it.
	#[codec(index = 12)]
	ClaimsWarning,
}

/// Whoever checks evidence.
pub trait VerifyEvidence<AccountId> {
	/// What it takes as evidence.
	type Evidence: Parameter + DecodeWithMemTracking + MaxEncodedLen;

	/// Fails with the reason why it proves nothing. Reads and never writes.
	fn verify(
		accusation: &Accusation<AccountId>,
		evidence: &Self::Evidence,
	) -> Result<Finding, EvidenceError>;

	/// How the fault that it shows is named at each grade that is punished, its own name among them, if other evidence can
	/// show the same fault at another grade: at most [`MAX_GRADED_NAMES`]. Asked only about what [`Self::verify`] has found
	/// true. Reads and never writes.
	fn graded_names(_: &Accusation<AccountId>, _: &Self::Evidence) -> Vec<(Grade, H256)> {
		Vec::new()
	}

	/// What checking this evidence weighs, at most.
	fn weight(evidence: &Self::Evidence) -> Weight;
}
