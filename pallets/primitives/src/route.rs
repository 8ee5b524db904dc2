//! Where stake came from, and so where it is paid.

use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use scale_info::TypeInfo;
use serde::{Deserialize, Serialize};

/// The network that stake came from: what an origin cap is counted against.
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
	Serialize,
	Deserialize,
)]
pub enum OriginChain {
	/// An account of this chain.
	#[codec(index = 0)]
	Local,
	/// The relay chain.
	#[codec(index = 1)]
	Relay,
	/// A parachain of the same relay chain.
	#[codec(index = 2)]
	Sibling(u32),
	/// Another consensus system, by the hash of its universal location or of its client.
	#[codec(index = 3)]
	Remote([u8; 32]),
}

/// How what is paid reaches its owner. Recorded with the first deposit into a vault, and not changed while anything of it
/// is left.
#[derive(
	Clone,
	Debug,
	PartialEq,
	Eq,
	Encode,
	Decode,
	DecodeWithMemTracking,
	MaxEncodedLen,
	TypeInfo,
	Serialize,
	Deserialize,
)]
pub enum ReturnRoute<AccountId> {
	/// By a transfer to an account of this chain.
	#[codec(index = 0)]
	Local(AccountId),
}

impl<AccountId> ReturnRoute<AccountId> {
	/// The network it leads to.
	pub fn chain(&self) -> OriginChain {
		match self {
			Self::Local(_) => OriginChain::Local,
		}
	}
}
