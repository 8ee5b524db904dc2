//! Where stake came from, and so where it is paid.

use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use scale_info::TypeInfo;
use serde::{Deserialize, Serialize};
use sp_runtime::traits::{BlakeTwo256, Hash};
use staging_xcm::v5::{Junction::Parachain, Location};

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
	/// By a message to another consensus system, to this location as seen from here. The version of the location is pinned: a
	/// newer one is a migration, never an accident.
	#[codec(index = 1)]
	Xcm(Location),
}

impl OriginChain {
	/// The network that a location lies on, as seen from here.
	pub fn of(location: &Location) -> Self {
		match (location.parent_count(), location.first_interior()) {
			(0, _) => Self::Local,
			(1, Some(Parachain(id))) => Self::Sibling(*id),
			(1, _) => Self::Relay,
			(parents, _) => {
				// The network, and the parachain on it if there is one; who it is there does not matter.
				let mut junctions = location.interior().iter();
				let network = junctions.next();
				let parachain = junctions.next().filter(|next| matches!(next, Parachain(_)));
				Self::Remote(BlakeTwo256::hash_of(&(parents, network, parachain)).0)
			}
		}
	}
}

impl<AccountId> ReturnRoute<AccountId> {
	/// The network it leads to.
	pub fn chain(&self) -> OriginChain {
		match self {
			Self::Local(_) => OriginChain::Local,
			Self::Xcm(location) => OriginChain::of(location),
		}
	}
}
