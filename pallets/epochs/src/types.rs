//! What the view function answers.

use bulwark_primitives::{Epoch, Moment};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use scale_info::TypeInfo;

/// An epoch and where in it we are. All times in seconds.
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
pub struct EpochInfo {
	/// Its number.
	pub epoch: Epoch,
	/// Its first second.
	pub start: Moment,
	/// The first second of the next one.
	pub end: Moment,
	/// The length of every epoch.
	pub length: Moment,
	/// The time of the block.
	pub now: Moment,
}
