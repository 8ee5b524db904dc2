//! What is stored.

use bulwark_primitives::{Balance, Moment, ReturnRoute};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use scale_info::TypeInfo;

/// The hash of a route, or of a route and an asset.
pub type RouteHash = [u8; 32];

/// Where a release is.
#[derive(
	Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub enum ReleaseState {
	/// Here, too little for a message.
	#[codec(index = 0)]
	Gathering,
	/// Here, to be sent.
	#[codec(index = 1)]
	Queued {
		/// How often it was refused.
		tries: u32,
		/// From when on it can be tried, in seconds.
		due: Moment,
	},
	/// Here, refused too often. It is tried when somebody asks for it.
	#[codec(index = 2)]
	Parked {
		/// From when on it can be tried, in seconds.
		due: Moment,
	},
	/// Sent, without an answer yet.
	#[codec(index = 3)]
	InFlight {
		/// Since when, in seconds.
		since: Moment,
	},
}

impl ReleaseState {
	/// Has it been sent?
	pub fn is_in_flight(&self) -> bool {
		matches!(self, Self::InFlight { .. })
	}

	/// Does it wait to be sent at the end of a block?
	pub fn is_queued(&self) -> bool {
		matches!(self, Self::Queued { .. })
	}
}

/// An amount on its way. Route and asset never change; the amount only while it gathers.
#[derive(
	Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct Release<AccountId, Asset> {
	/// Where it goes.
	pub route: ReturnRoute<AccountId>,
	/// Of which asset.
	pub asset: Asset,
	/// How much, in base units.
	pub amount: Balance,
	/// Where it is.
	pub state: ReleaseState,
}

/// How a release in flight ended.
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
)]
pub enum Ending {
	/// The other side has paid it.
	#[codec(index = 0)]
	Delivered,
	/// It arrived on the other side, where its owner can claim it.
	#[codec(index = 1)]
	Failed,
	/// It was never paid, and is back in the payout account.
	#[codec(index = 2)]
	Returned,
}

/// How much of an asset is where, in base units: `accepted = held + in_flight + delivered + failed`.
#[derive(
	Clone,
	Copy,
	Debug,
	Default,
	PartialEq,
	Eq,
	Encode,
	Decode,
	DecodeWithMemTracking,
	MaxEncodedLen,
	TypeInfo,
)]
pub struct AssetLedger {
	/// All that was ever released to other consensus systems.
	pub accepted: Balance,
	/// What of it is in the payout account.
	pub held: Balance,
	/// What was sent and not answered.
	pub in_flight: Balance,
	/// What the other side has paid.
	pub delivered: Balance,
	/// What arrived on the other side and is to be claimed there.
	pub failed: Balance,
}
