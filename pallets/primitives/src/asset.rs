//! Which assets there are.

use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use scale_info::TypeInfo;
use serde::{Deserialize, Serialize};
use staging_xcm::v5::Location;

/// A fungible asset. The version of the location is pinned: a newer one is a migration, never an accident.
#[derive(
	Clone,
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
pub enum AssetKind {
	/// The native token.
	#[codec(index = 0)]
	Native,
	/// An asset created on this chain, by number.
	#[codec(index = 1)]
	Local(u32),
	/// An asset of another consensus system, by its location as seen from here.
	#[codec(index = 2)]
	Foreign(Location),
}
