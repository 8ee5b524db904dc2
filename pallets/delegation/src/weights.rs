//! Weights. Estimates, counted from the storage items that each call touches at its bounds and from the time that decoding
//! and merging them takes; to be replaced by measurements.

use bulwark_primitives::seams::{Entry, Met};
use core::marker::PhantomData;
use frame_support::{
	traits::Get,
	weights::{constants::RocksDbWeight, RuntimeDbWeight, Weight},
};

/// The weight of every call. `s` is the number of final slashes that are met on the way.
pub trait WeightInfo {
	/// `delegate` to a position that has not seen so many final slashes.
	fn delegate(s: u32) -> Weight;
	/// `delegate` that opens a position and its pool, for an account that has so many other positions.
	fn delegate_new(n: u32) -> Weight;
	/// `delegate` to a position in a crowded pool that has seen all slashes: what leaves is read as well, and a long docket.
	fn delegate_crowded() -> Weight;
	/// `redelegate`.
	fn redelegate(s: u32) -> Weight;
	/// `set_mandate`.
	fn set_mandate(s: u32) -> Weight;
	/// `request_withdrawal`.
	fn request_withdrawal(s: u32) -> Weight;
	/// `cancel_withdrawal`.
	fn cancel_withdrawal(s: u32) -> Weight;
	/// `complete_withdrawal`, with `n` parts that are delegated again.
	fn complete_withdrawal(s: u32, n: u32) -> Weight;
	/// `follow`.
	fn follow(s: u32) -> Weight;
	/// `set_allocation`.
	fn set_allocation() -> Weight;
	/// `sync_pool` that applies so many final slashes.
	fn sync_pool(f: u32) -> Weight;
}

impl<T: crate::Config> crate::Pallet<T> {
	/// What it weighs that stake enters. To meet slashes is measured with stake that joins a position.
	pub(crate) fn entering(entry: Entry) -> Weight {
		let joins = T::WeightInfo::delegate;
		let (call, met) = match entry {
			Entry::Joined { met } => (joins(0), met),
			Entry::Opened { others, met } => (T::WeightInfo::delegate_new(others), met),
		};
		call.saturating_add(Self::meeting(met))
	}

	/// What it weighs more that a call meets slashes and crowded pools.
	pub fn meeting(met: Met) -> Weight {
		let joins = T::WeightInfo::delegate;
		let slashes = joins(met.slashes).saturating_sub(joins(0));
		slashes.saturating_add(Self::crowding(met.crowds))
	}

	/// What it weighs more that so many pools are crowded: it is measured with stake that joins a position. Their items come on
	/// top of whatever the call has in its proof anyway, so the proof is counted as a whole.
	pub fn crowding(pools: u32) -> Weight {
		let crowded = T::WeightInfo::delegate_crowded();
		let more = crowded.saturating_sub(T::WeightInfo::delegate(0));
		Weight::from_parts(more.ref_time(), crowded.proof_size()).saturating_mul(pools.into())
	}

	/// What it weighs to look among so many positions of an account for one that it does not have, so many times: it is
	/// measured with the first stake of an account. The proof has them once.
	pub fn looking(times: u32, positions: u32) -> Weight {
		let once =
			T::WeightInfo::delegate_new(positions).saturating_sub(T::WeightInfo::delegate_new(0));
		Weight::from_parts(once.ref_time().saturating_mul(times.into()), once.proof_size())
	}
}

/// Counted with the database weights of the runtime.
pub struct SubstrateWeight<T>(PhantomData<T>);

/// What decoding a full pool, its exits, a full position, the end of a docket, and any other item adds to the proof.
const POOL: u64 = 2_100;
const LEAVING: u64 = 12_000;
const POSITION: u64 = 6_200;
const DOCKET: u64 = 15_000;
const ITEM: u64 = 3_000;

fn items(time: u64, proof: u64, reads: u64, writes: u64, db: RuntimeDbWeight) -> Weight {
	Weight::from_parts(time, proof).saturating_add(db.reads_writes(reads, writes))
}

fn scars(number: u32, db: RuntimeDbWeight) -> Weight {
	items(2_000_000, 200, 1, 1, db).saturating_mul(number.into())
}

fn delegate(s: u32, db: RuntimeDbWeight) -> Weight {
	items(60_000_000, POOL + POSITION + 5 * ITEM, 13, 8, db).saturating_add(scars(s, db))
}

fn request(s: u32, db: RuntimeDbWeight) -> Weight {
	items(70_000_000, POOL + LEAVING + POSITION + 2 * ITEM, 10, 8, db).saturating_add(scars(s, db))
}

fn cancel(s: u32, db: RuntimeDbWeight) -> Weight {
	items(60_000_000, POOL + LEAVING + POSITION + ITEM, 8, 6, db).saturating_add(scars(s, db))
}

fn complete(s: u32, n: u32, db: RuntimeDbWeight) -> Weight {
	items(90_000_000, POOL + LEAVING + POSITION + 5 * ITEM, 14, 12, db)
		.saturating_add(scars(s, db))
		.saturating_add(delegate(0, db).saturating_mul(n.into()))
}

fn follow(s: u32, db: RuntimeDbWeight) -> Weight {
	items(50_000_000, POOL + LEAVING + POSITION + ITEM, 8, 7, db).saturating_add(scars(s, db))
}

macro_rules! weights {
	($(#[$meta:meta])* impl [$($generics:tt)*] $name:ty, $db:expr) => {
		$(#[$meta])*
		impl<$($generics)*> WeightInfo for $name {
			fn delegate(s: u32) -> Weight {
				delegate(s, $db)
			}

			fn delegate_new(n: u32) -> Weight {
				delegate(0, $db).saturating_add($db.reads(n.into()))
			}

			fn delegate_crowded() -> Weight {
				items(120_000_000, LEAVING + DOCKET, 15, 9, $db)
			}

			fn redelegate(s: u32) -> Weight {
				request(s, $db).saturating_add(delegate(s, $db))
			}

			fn set_mandate(s: u32) -> Weight {
				request(s, $db).saturating_add(delegate(s, $db))
			}

			fn request_withdrawal(s: u32) -> Weight {
				request(s, $db)
			}

			fn cancel_withdrawal(s: u32) -> Weight {
				cancel(s, $db)
			}

			fn complete_withdrawal(s: u32, n: u32) -> Weight {
				complete(s, n, $db)
			}

			fn follow(s: u32) -> Weight {
				follow(s, $db)
			}

			fn set_allocation() -> Weight {
				items(60_000_000, 16 * 4_000 + 4 * ITEM, 24, 1, $db)
			}

			fn sync_pool(f: u32) -> Weight {
				items(60_000_000, POOL + LEAVING + ITEM, 5, 4, $db)
					.saturating_add(items(20_000_000, 2 * ITEM, 2, 2, $db).saturating_mul(f.into()))
			}
		}
	};
}

weights!(impl [T: frame_system::Config] SubstrateWeight<T>, T::DbWeight::get());
weights!(impl [] (), RocksDbWeight::get());
