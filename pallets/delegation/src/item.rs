//! Items that one call reads and writes, which is most of what calls do here. The key of each is made once: to make it takes three
//! or four hashes, and room for each part of it.

use crate::{types::Departing, Config, Leaving, PoolOf, Pools, PositionOf, Positions};
use alloc::vec::Vec;
use bulwark_primitives::PoolId;
use codec::{Decode, Encode};
use core::marker::PhantomData;
use frame_support::storage::unhashed;

/// Where a value of one of the maps is.
pub(crate) struct Item<V> {
	key: Vec<u8>,
	value: PhantomData<V>,
}

impl<V: Decode + Encode> Item<V> {
	fn at(key: Vec<u8>) -> Self {
		Self { key, value: PhantomData }
	}

	/// Reads it, if it is there.
	pub fn get(&self) -> Option<V> {
		unhashed::get(&self.key)
	}

	/// Writes it.
	pub fn put(&self, value: &V) {
		unhashed::put(&self.key, value);
	}

	/// Removes it.
	pub fn remove(&self) {
		unhashed::kill(&self.key);
	}
}

/// What is in [`Pools`].
pub(crate) fn pool<T: Config>(id: PoolId) -> Item<PoolOf<T>> {
	Item::at(Pools::<T>::hashed_key_for(id))
}

/// What is in [`Leaving`].
pub(crate) fn leaving<T: Config>(id: PoolId) -> Item<Departing> {
	Item::at(Leaving::<T>::hashed_key_for(id))
}

/// What is in [`Positions`].
pub(crate) fn position<T: Config>(who: &T::AccountId, id: PoolId) -> Item<PositionOf<T>> {
	Item::at(Positions::<T>::hashed_key_for(who, id))
}
