//! # Verifiers
//!
//! What counts as evidence against an operator, and how each kind of it is checked. Nothing is stored or dispatched
//! here: an accusation and its evidence go in, a [`Finding`] or the reason why there is none comes out, through the
//! seam [`VerifyEvidence`]. A new kind of proof is a new type that implements [`Proof`], and a new case of
//! [`Evidence`]. Nothing else changes.
//!
//! ## Words
//!
//! | word | meaning |
//! |---|---|
//! | statement | a payload on a topic, signed by an operator |
//! | topic | what can be said only once: a height, a round, a request |
//! | signer | an operator whose signature stands under an accusation |
//! | report | a value for one round of one feed, signed by an operator |
//! | claim | a document that somebody has to read and decide about |
//! | finding | how bad the fault is, whether it is proven, and its name |
//! | name of a fault | a hash that is the same whoever reports the fault and however the evidence is put |
//! | table | the stake table of the set: what every operator weighed when an epoch began |
//!
//! ## Story
//!
//! 1. An AVS lists an offence in the schedule of a set, and with it the [`Verifier`] that finds it.
//! 2. Its software signs what [`messages`] says, with an app key that the operator has registered.
//! 3. Whoever sees what should not be puts the signatures into [`Evidence`] and accuses.
//! 4. Whoever punishes makes sure that the operator answered to the set in the epoch of the fault, reads the verifier
//!    from the schedule of that time, and asks [`StandardVerifiers`].
//! 5. The finding goes on the docket under its name. No fault is punished twice.
//!
//! ## Kinds
//!
//! | evidence | shows that | keys of | table of | fault is named by |
//! |---|---|---|---|---|
//! | [`Equivocation`] | it said two things on one topic | fault | – | topic |
//! | [`Quorum`] | more than two thirds accuse it | signing | signing | reason, detail |
//! | [`GradedDeviation`] | its report is far off the median | fault | fault or next; see there | feed, round, value, grade |
//! | [`Claim`] | nothing: an adjudicator decides | – | – | reason, document, grade |
//!
//! The grade is part of a name, so that what is found mild, or only warned about, shields nobody from what is graver. Where
//! evidence finds one grade, [`VerifyEvidence::graded_names`] says how the same fault is named at the others. Beside these,
//! the name of a fault always has its kind, the set, the operator and the epoch of the fault.
//! [`Verifier::Remote`] has no evidence: the AVS on another network finds those faults by itself.
//!
//! ## What is signed
//!
//! Always the blake2-256 hash (32 bytes) of these fields, one after the other, without lengths or padding. Numbers
//! are little endian.
//!
//! | statement | accusation | report |
//! |---|---|---|
//! | `bulwark/statement` 17 | `bulwark/accusation` 18 | `bulwark/report` 14 |
//! | genesis hash 32 | genesis hash 32 | genesis hash 32 |
//! | AVS 4 | AVS 4 | AVS 4 |
//! | index of the set 4 | index of the set 4 | index of the set 4 |
//! | epoch of the fault 4 | account of the accused 32 | epoch of the fault 4 |
//! | topic 32 | epoch of the fault 4 | feed 32 |
//! | payload 32 | reason 1 or 3 | round 8 |
//! | | detail 32 | value 16 |
//! | | epoch of signing 4 | |
//!
//! A reason is one byte: 0 data unavailable, 1 invalid attestation, 2 equivocation, 3 price deviation, 4 liveness; or
//! the byte 5 and a number of the AVS in two bytes. A browser wallet puts `<Bytes>` before the hash and `</Bytes>`
//! after it and signs those 47 bytes; that counts too. ECDSA signs the blake2-256 hash of the 32 or 47 bytes.
//!
//! ## What is sent
//!
//! [`Evidence`] in SCALE: one byte for the kind, and the fields in their order. A signature is one byte for the
//! scheme (0 sr25519, 1 ed25519, 2 ECDSA) and 64 bytes, or 65 for ECDSA. A list has its length before it, as a
//! compact number.
//!
//! | kind | fields |
//! |---|---|
//! | 0 | topic 32, payload 32, signature; topic 32, payload 32, signature |
//! | 1 | detail 32, epoch of signing 4, list of (account 32, signature) |
//! | 2 | feed 32, round 8, list of (account 32, value 16, signature) |
//! | 3 | hash of the document 32, list of bytes of the address, grade: 0, or 1 and then 1 moderate or 2 severe |
//!
//! ## An example
//!
//! An operator with the ed25519 secret `0x0101…01` says `0x33…33` and `0x44…44` on the topic `0x22…22`, in epoch
//! 20,000, to set 1 of AVS 7, on the chain whose genesis hash is `0x11…11`.
//!
//! ```
//! use bulwark_primitives::{
//!     evidence::{Accusation, VerifyEvidence},
//!     seams::{OperatorKeys, StakeTable},
//!     AppSignature, AvsId, Epoch, SetId, SlashReason, Verifier,
//! };
//! use bulwark_verifiers::{messages, Equivocation, Evidence, StandardVerifiers, Statement};
//! use codec::Encode;
//! use hex_literal::hex;
//! use sp_core::{crypto::AccountId32, ed25519, Pair, H256};
//!
//! let genesis = H256::repeat_byte(0x11);
//! let set = SetId { avs: AvsId(7), index: 1 };
//! let topic = H256::repeat_byte(0x22);
//!
//! // What the software of the operator signs.
//! let app = ed25519::Pair::from_seed(&[1; 32]);
//! let state = |payload: H256| {
//!     let message = messages::statement(genesis, set, 20_000, topic, payload);
//!     let signature = AppSignature::Ed25519(app.sign(&message).0);
//!     (message, Statement { topic, payload, signature })
//! };
//! let (one, first) = state(H256::repeat_byte(0x33));
//! let (other, second) = state(H256::repeat_byte(0x44));
//! assert_eq!(one, hex!("2f83788f6ff9744f5fb06ab5e9913948f46edb425c5b61bc1e0bc32413dde5ed"));
//! assert_eq!(other, hex!("09acf2fb0adbb5d94be8c98c0a8da200569571834165278085a2468675396206"));
//!
//! // What whoever has seen both sends.
//! let evidence: Evidence<AccountId32> = Equivocation { first, second }.into();
//! assert_eq!(
//!     evidence.encode(),
//!     hex!(
//!         "00"
//!         "2222222222222222222222222222222222222222222222222222222222222222"
//!         "3333333333333333333333333333333333333333333333333333333333333333"
//!         "01"
//!         "9651437bfbc80e2f09c8650fef118c50b8b3d361a1e47e5efe7678dfb416db8e"
//!         "959c24f419350eb1738305ac216ef585521505e7ea7772648bd7033c78952602"
//!         "2222222222222222222222222222222222222222222222222222222222222222"
//!         "4444444444444444444444444444444444444444444444444444444444444444"
//!         "01"
//!         "519941f45ed9fb3a18b12532d26274f2f0fe3557f94b852f61aa905e7a180041"
//!         "21c5bd9b4b9770491e3ab6d0b194120b9dbcf11628f2e750afc84090e3a6a504"
//!     )
//! );
//!
//! // What the chain finds. Here it knows one key, and no stake.
//! struct Chain;
//! impl OperatorKeys<AccountId32> for Chain {
//!     fn signed(_: &AccountId32, _: Epoch, message: &[u8; 32], signature: &AppSignature) -> bool {
//!         let key = hex!("8a88e3dd7409f195fd52db2d3cba5d72ca6709bf1d94121bf3748801b40f6f5c");
//!         let AppSignature::Ed25519(signature) = *signature else { return false };
//!         sp_io::crypto::ed25519_verify(&signature.into(), message, &key.into())
//!     }
//! }
//! impl StakeTable<AccountId32> for Chain {
//!     fn epoch(_: SetId) -> Option<Epoch> {
//!         None
//!     }
//!     fn weight(_: SetId, _: &AccountId32) -> u128 {
//!         0
//!     }
//!     fn total(_: SetId) -> u128 {
//!         0
//!     }
//!     fn operators(_: SetId) -> u32 {
//!         0
//!     }
//! }
//! struct Genesis;
//! impl frame_support::traits::Get<H256> for Genesis {
//!     fn get() -> H256 {
//!         H256::repeat_byte(0x11)
//!     }
//! }
//! let accusation = Accusation {
//!     set,
//!     operator: AccountId32::new([0x55; 32]),
//!     fault: 20_000,
//!     reason: SlashReason::Equivocation,
//!     verifier: Verifier::Equivocation,
//! };
//! let finding = StandardVerifiers::<Chain, Chain, Genesis>::verify(&accusation, &evidence).unwrap();
//! assert!(finding.proven);
//! assert_eq!(
//!     finding.fault_hash.0,
//!     hex!("5b727d54193ed809bba41b764d276cb0bbf37f6c04904b08811ee6b8aa96250e")
//! );
//!
//! // An accusation of the operator `0x55…55` for liveness, with the detail `0x66…66`, signed in the next epoch.
//! assert_eq!(
//!     messages::accusation(
//!         genesis,
//!         set,
//!         &AccountId32::new([0x55; 32]),
//!         20_000,
//!         SlashReason::Liveness,
//!         H256::repeat_byte(0x66),
//!         20_001,
//!     ),
//!     hex!("b50775232a13e4f2987498de40f60e3a5126b2089b8619ae778a3de3a451f87f")
//! );
//!
//! // A report of 1,000,000 for round 12 of the feed `0x77…77`.
//! assert_eq!(
//!     messages::report(genesis, set, 20_000, H256::repeat_byte(0x77), 12, 1_000_000),
//!     hex!("200ebdff3dd55a68fd94fa14e1e72955124c7ecd9d210034d1a2c1b20e160afb")
//! );
//! ```
//!
//! ## What always holds
//!
//! 1. Proof needs a valid signature under everything in the evidence. One that is wrong spoils all, however many are
//!    right.
//! 2. A signature counts on one chain, for one set, for one kind of message, and with one epoch.
//! 3. A key counts in the epochs in which it answered for the operator, and in no other.
//! 4. An operator is counted once in every list, by its weight in one table.
//! 5. Nothing is rounded: a quorum is strictly more than two thirds, a deviation strictly more than its bound.
//! 6. A name of a fault does not depend on who reports it, on the order of what is shown, or on how it was signed.
//! 7. The same evidence finds the same, for as long as keys and table are the same. Checking writes nothing.
//!
//! ## Decisions and limits
//!
//! * Whether the operator answered to the set in the epoch of the fault is not asked here. Whoever asks the verifiers
//!   knows the terms it was bound by then, and has nothing to ask them if there were none.
//! * Nothing here can know what a topic, a payload, a detail or a feed means. An AVS that lets its software sign two
//!   payloads on one topic for a good reason lets honest operators be slashed.
//! * Of statements, reports and accusations none can be used as another, though they be about the same thing.
//!   Software that reports two values for one round may be far from the median with one of them; to punish that it
//!   reported twice, let it state a hash of its report on the round as well.
//! * A quorum is believed. More than two thirds of the stake of a set can accuse anybody of anything: the contest,
//!   the adjudicator and the appeal are there for that.
//! * A median is honest as long as less than a third of the stake lies. [`GradedDeviation`] says why, and for how
//!   long a deviation can be brought.
//! * Two false values that an operator signed for one round are two faults: if the second were the same fault as the
//!   first, an operator could sign a mild one after a bad one and report itself.
//! * A claim names its fault by the document. Whoever changes a byte of it makes another claim. Adjudicators see all
//!   of them.
//! * The reason is not part of the name of an equivocation or a deviation: whoever lists the same fault under two
//!   reasons punishes it once.

#![cfg_attr(not(feature = "std"), no_std)]
#![deny(missing_docs)]

extern crate alloc;

pub mod claim;
pub mod deviation;
pub mod equivocation;
pub mod median;
pub mod messages;
pub mod quorum;
pub mod tally;
pub mod weights;

#[cfg(test)]
mod mock;
#[cfg(test)]
mod tests;

pub use claim::{Claim, MAX_URL};
pub use deviation::{GradedDeviation, Report};
pub use equivocation::{Equivocation, Statement};
pub use quorum::{Quorum, Signer};
pub use tally::MAX_SIGNERS;
pub use weights::WeightInfo;

use alloc::vec::Vec;
use bulwark_primitives::{
	evidence::{Accusation, EvidenceError, Finding, Grade, VerifyEvidence},
	seams::{OperatorKeys, StakeTable},
	Verifier,
};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use core::marker::PhantomData;
use frame_support::{ensure, traits::Get, weights::Weight, Parameter};
use scale_info::TypeInfo;
use sp_core::H256;

/// What a proof may ask of the chain.
pub trait Facts<AccountId> {
	/// The keys of operators.
	type Keys: OperatorKeys<AccountId>;
	/// What operators weigh.
	type Table: StakeTable<AccountId>;
	/// The hash of the genesis block.
	fn genesis() -> H256;
}

/// One kind of evidence, which knows how it is checked.
pub trait Proof<AccountId> {
	/// What it shows about an accusation, or why it shows nothing. Reads and never writes.
	///
	/// Whoever asks has made sure that the operator answered to the set in the epoch of the fault, and that the
	/// verifier is the one of the schedule it answered to.
	fn check<F: Facts<AccountId>>(
		&self,
		accusation: &Accusation<AccountId>,
	) -> Result<Finding, EvidenceError>;

	/// How the fault that it shows is named at each grade that is punished, if other evidence can show the same at another
	/// grade. Asked only about what [`Self::check`] has found true.
	fn graded_names(&self, _: &Accusation<AccountId>) -> Vec<(Grade, H256)> {
		Vec::new()
	}

	/// What that costs at most.
	fn weight<W: WeightInfo>(&self) -> Weight;
}

/// All kinds of evidence.
#[derive(
	Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub enum Evidence<AccountId> {
	/// For [`Verifier::Equivocation`].
	#[codec(index = 0)]
	Equivocation(Equivocation),
	/// For [`Verifier::Quorum`].
	#[codec(index = 1)]
	Quorum(Quorum<AccountId>),
	/// For [`Verifier::GradedDeviation`].
	#[codec(index = 2)]
	GradedDeviation(GradedDeviation<AccountId>),
	/// For [`Verifier::Adjudicator`].
	#[codec(index = 3)]
	Claim(Claim),
}

impl<AccountId> From<Equivocation> for Evidence<AccountId> {
	fn from(proof: Equivocation) -> Self {
		Self::Equivocation(proof)
	}
}

impl<AccountId> From<Quorum<AccountId>> for Evidence<AccountId> {
	fn from(proof: Quorum<AccountId>) -> Self {
		Self::Quorum(proof)
	}
}

impl<AccountId> From<GradedDeviation<AccountId>> for Evidence<AccountId> {
	fn from(proof: GradedDeviation<AccountId>) -> Self {
		Self::GradedDeviation(proof)
	}
}

impl<AccountId> From<Claim> for Evidence<AccountId> {
	fn from(proof: Claim) -> Self {
		Self::Claim(proof)
	}
}

impl<AccountId: Encode + Ord> Proof<AccountId> for Evidence<AccountId> {
	fn check<F: Facts<AccountId>>(
		&self,
		accusation: &Accusation<AccountId>,
	) -> Result<Finding, EvidenceError> {
		ensure!(!matches!(accusation.verifier, Verifier::Remote(_)), EvidenceError::FoundRemotely);
		match self {
			Self::Equivocation(proof) => proof.check::<F>(accusation),
			Self::Quorum(proof) => proof.check::<F>(accusation),
			Self::GradedDeviation(proof) => proof.check::<F>(accusation),
			Self::Claim(proof) => proof.check::<F>(accusation),
		}
	}

	fn graded_names(&self, accusation: &Accusation<AccountId>) -> Vec<(Grade, H256)> {
		match self {
			Self::Equivocation(proof) => proof.graded_names(accusation),
			Self::Quorum(proof) => proof.graded_names(accusation),
			Self::GradedDeviation(proof) => proof.graded_names(accusation),
			Self::Claim(proof) => proof.graded_names(accusation),
		}
	}

	fn weight<W: WeightInfo>(&self) -> Weight {
		// A weight does not depend on the account, but the compiler wants to know whose it is.
		match self {
			Self::Equivocation(proof) => Proof::<AccountId>::weight::<W>(proof),
			Self::Quorum(proof) => proof.weight::<W>(),
			Self::GradedDeviation(proof) => proof.weight::<W>(),
			Self::Claim(proof) => Proof::<AccountId>::weight::<W>(proof),
		}
	}
}

/// Every kind of evidence, checked with these keys, this stake table and this hash of the genesis block, at these
/// weights.
pub struct StandardVerifiers<Keys, Table, Genesis, Weights = ()>(
	PhantomData<(Keys, Table, Genesis, Weights)>,
);

impl<AccountId, Keys, Table, Genesis, Weights> Facts<AccountId>
	for StandardVerifiers<Keys, Table, Genesis, Weights>
where
	Keys: OperatorKeys<AccountId>,
	Table: StakeTable<AccountId>,
	Genesis: Get<H256>,
{
	type Keys = Keys;
	type Table = Table;

	fn genesis() -> H256 {
		Genesis::get()
	}
}

impl<AccountId, Keys, Table, Genesis, Weights> VerifyEvidence<AccountId>
	for StandardVerifiers<Keys, Table, Genesis, Weights>
where
	AccountId: Parameter + DecodeWithMemTracking + MaxEncodedLen + Ord + 'static,
	Keys: OperatorKeys<AccountId>,
	Table: StakeTable<AccountId>,
	Genesis: Get<H256>,
	Weights: WeightInfo,
{
	type Evidence = Evidence<AccountId>;

	fn verify(
		accusation: &Accusation<AccountId>,
		evidence: &Self::Evidence,
	) -> Result<Finding, EvidenceError> {
		evidence.check::<Self>(accusation)
	}

	fn graded_names(
		accusation: &Accusation<AccountId>,
		evidence: &Self::Evidence,
	) -> Vec<(Grade, H256)> {
		evidence.graded_names(accusation)
	}

	fn weight(evidence: &Self::Evidence) -> Weight {
		evidence.weight::<Weights>()
	}
}
