//! Keys with which the software of an operator signs what can be used against it.

use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use scale_info::TypeInfo;

/// The schemes in which software of an AVS signs.
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
pub enum Scheme {
	/// Schnorr over Ristretto.
	#[codec(index = 0)]
	Sr25519,
	/// EdDSA over Curve25519.
	#[codec(index = 1)]
	Ed25519,
	/// ECDSA over secp256k1.
	#[codec(index = 2)]
	Ecdsa,
}

impl Scheme {
	/// All of them: an operator has at most one key of each in force.
	pub const ALL: [Self; 3] = [Self::Sr25519, Self::Ed25519, Self::Ecdsa];
}

/// A key with which the software of an operator signs statements that can be used against it.
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
pub enum AppKey {
	/// A public key of sr25519.
	#[codec(index = 0)]
	Sr25519([u8; 32]),
	/// A public key of ed25519.
	#[codec(index = 1)]
	Ed25519([u8; 32]),
	/// A compressed public key of secp256k1.
	#[codec(index = 2)]
	Ecdsa([u8; 33]),
}

impl AppKey {
	/// Its scheme.
	pub fn scheme(&self) -> Scheme {
		match self {
			Self::Sr25519(_) => Scheme::Sr25519,
			Self::Ed25519(_) => Scheme::Ed25519,
			Self::Ecdsa(_) => Scheme::Ecdsa,
		}
	}
}

/// A signature by an [`AppKey`].
#[derive(
	Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub enum AppSignature {
	/// A signature of sr25519.
	#[codec(index = 0)]
	Sr25519([u8; 64]),
	/// A signature of ed25519.
	#[codec(index = 1)]
	Ed25519([u8; 64]),
	/// A recoverable signature of secp256k1 over the blake2-256 hash of what is signed.
	#[codec(index = 2)]
	Ecdsa([u8; 65]),
}

impl AppSignature {
	/// Its scheme.
	pub fn scheme(&self) -> Scheme {
		match self {
			Self::Sr25519(_) => Scheme::Sr25519,
			Self::Ed25519(_) => Scheme::Ed25519,
			Self::Ecdsa(_) => Scheme::Ecdsa,
		}
	}
}
