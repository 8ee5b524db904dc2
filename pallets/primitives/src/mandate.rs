//! What a restaker agrees to secure.

use crate::{constants::MAX_MANDATE, AvsId};
use alloc::vec::Vec;
use arrayvec::{ArrayVec, CapacityError};
use codec::{
	Compact, Decode, DecodeWithMemTracking, Encode, EncodeLike, Error, Input, MaxEncodedLen, Output,
};
use core::ops::Deref;
use frame_support::{traits::ConstU32, BoundedBTreeSet, BoundedVec};
use scale_info::{Type, TypeInfo};
use serde::{Deserialize, Serialize};

/// AVSs named by a mandate, sorted and without repetition, so that the same wish is the same mandate.
///
/// It is encoded and described as the set that it is. Kept in place, because a call may have to read and compare hundreds of them:
/// the mandates of all pools of an operator, and of all exits of a position.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "Vec<AvsId>", into = "Vec<AvsId>")]
pub struct AvsList(ArrayVec<AvsId, { MAX_MANDATE as usize }>);

impl AvsList {
	/// Names nobody.
	pub fn new() -> Self {
		Self::default()
	}

	/// Names one more. Returns whether it was not named before, or an error if there is no room for it.
	pub fn try_insert(&mut self, avs: AvsId) -> Result<bool, CapacityError<AvsId>> {
		// What is read from storage is sorted.
		if self.0.last().is_none_or(|last| *last < avs) {
			return self.0.try_push(avs).map(|()| true);
		}
		match self.0.binary_search(&avs) {
			Ok(_) => Ok(false),
			Err(at) => self.0.try_insert(at, avs).map(|()| true),
		}
	}

	/// Is this one named?
	pub fn contains(&self, avs: &AvsId) -> bool {
		self.0.binary_search(avs).is_ok()
	}
}

impl Deref for AvsList {
	type Target = [AvsId];

	fn deref(&self) -> &[AvsId] {
		&self.0
	}
}

impl TryFrom<Vec<AvsId>> for AvsList {
	type Error = CapacityError<AvsId>;

	fn try_from(named: Vec<AvsId>) -> Result<Self, Self::Error> {
		let mut list = Self::new();
		named.into_iter().try_for_each(|avs| list.try_insert(avs).map(drop))?;
		Ok(list)
	}
}

impl From<AvsList> for Vec<AvsId> {
	fn from(list: AvsList) -> Self {
		list.to_vec()
	}
}

impl Encode for AvsList {
	fn size_hint(&self) -> usize {
		self.0.as_slice().size_hint()
	}

	fn encode_to<O: Output + ?Sized>(&self, to: &mut O) {
		self.0.as_slice().encode_to(to);
	}
}

impl EncodeLike for AvsList {}

impl Decode for AvsList {
	fn decode<I: Input>(input: &mut I) -> Result<Self, Error> {
		let Compact(number) = Compact::<u32>::decode(input)?;
		if number > MAX_MANDATE {
			return Err("a mandate names too many AVSs".into());
		}
		let mut list = Self::new();
		for _ in 0..number {
			let avs = AvsId::decode(input)?;
			list.try_insert(avs).map_err(|_| "a mandate names too many AVSs")?;
		}
		Ok(list)
	}
}

impl DecodeWithMemTracking for AvsList {}

impl MaxEncodedLen for AvsList {
	fn max_encoded_len() -> usize {
		BoundedVec::<AvsId, ConstU32<MAX_MANDATE>>::max_encoded_len()
	}
}

impl TypeInfo for AvsList {
	type Identity = BoundedBTreeSet<AvsId, ConstU32<MAX_MANDATE>>;

	fn type_info() -> Type {
		Self::Identity::type_info()
	}
}

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
		// An empty list has room for one.
		list.0.push(avs);
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
