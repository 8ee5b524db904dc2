//! Ids. Each is a type of its own, so that a vault can never be passed for an AVS.

use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use scale_info::TypeInfo;
use serde::{Deserialize, Serialize};

macro_rules! id {
	($(#[$meta:meta])* $name:ident($inner:ty)) => {
		$(#[$meta])*
		#[derive(
			Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Encode, Decode, DecodeWithMemTracking,
			MaxEncodedLen, TypeInfo, Serialize, Deserialize,
		)]
		pub struct $name(pub $inner);

		impl $name {
			/// The one after this, or `None` when the numbers have run out.
			pub fn next(self) -> Option<Self> {
				self.0.checked_add(1).map(Self)
			}
		}

		impl From<$inner> for $name {
			fn from(inner: $inner) -> Self {
				Self(inner)
			}
		}
	};
}

id! {
	/// A vault: custody of one asset.
	VaultId(u32)
}
id! {
	/// An actively validated service.
	AvsId(u32)
}
id! {
	/// A pool: all stake with one operator, in one vault, under one mandate.
	PoolId(u64)
}
id! {
	/// A final slash as one pool has seen it, in the order in which the pool saw them.
	ScarIndex(u32)
}
id! {
	/// A request to slash.
	SlashId(u64)
}
id! {
	/// An amount that is on its way to where it came from.
	ReleaseId(u64)
}

/// The number of an operator set within its AVS.
pub type SetIndex = u32;

/// An operator set: the unit of registration, allocation, reward and slashing inside an AVS.
#[derive(
	Clone,
	Copy,
	Debug,
	Default,
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
pub struct SetId {
	/// The AVS it belongs to.
	pub avs: AvsId,
	/// Its number there.
	pub index: SetIndex,
}
