//! Small types that several pallets store.

use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use scale_info::TypeInfo;
use serde::{Deserialize, Serialize};

/// How a registry admits.
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
	Serialize,
	Deserialize,
)]
pub enum RegistryMode {
	/// By referendum.
	#[default]
	#[codec(index = 0)]
	Governance,
	/// Anybody who posts the bond.
	#[codec(index = 1)]
	Bonded,
	/// Anybody.
	#[codec(index = 2)]
	Open,
}

/// Classes of calls that can be paused apart from each other.
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
pub enum CallClass {
	/// New deposits.
	#[codec(index = 0)]
	Deposit,
	/// Delegating and redelegating.
	#[codec(index = 1)]
	Delegate,
	/// Requests, completions and withdrawals of idle balances. Never paused for longer than a fixed time.
	#[codec(index = 2)]
	Exit,
}
