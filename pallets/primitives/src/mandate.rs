//! What a restaker agrees to secure.

use crate::{constants::MAX_MANDATE, AvsId};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::{traits::ConstU32, BoundedBTreeSet};
use scale_info::TypeInfo;
use serde::{Deserialize, Serialize};

/// AVSs named by a mandate, sorted and without repetition, so that the same wish is the same mandate.
pub type AvsList = BoundedBTreeSet<AvsId, ConstU32<MAX_MANDATE>>;

/// The set of AVSs a restaker agrees to secure while staying with an operator. It binds slashing *and* rewards.
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
pub enum Mandate {
	/// Every AVS that the operator joins, now and later.
	#[codec(index = 0)]
	All,
	/// These and no others.
	#[codec(index = 1)]
	Only(AvsList),
	/// All but these.
	#[codec(index = 2)]
	Except(AvsList),
}

impl Mandate {
	/// Exactly one AVS.
	pub fn only(avs: AvsId) -> Self {
		let mut list = AvsList::new();
		let inserted = list.try_insert(avs);
		debug_assert!(inserted.is_ok(), "an empty list has room for one");
		Self::Only(list)
	}

	/// Does stake under this mandate secure an AVS?
	pub fn covers(&self, avs: AvsId) -> bool {
		match self {
			Self::All => true,
			Self::Only(list) => list.contains(&avs),
			Self::Except(list) => !list.contains(&avs),
		}
	}

	/// Does it name exactly one AVS? Only then no second AVS can ever touch the stake.
	pub fn is_unique(&self) -> bool {
		matches!(self, Self::Only(list) if list.len() == 1)
	}
}
