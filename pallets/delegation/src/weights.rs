//! Weights. Estimates, counted from the storage items that each call touches at its bounds and from the time that decoding
//! and merging them takes; to be replaced by measurements.

use crate::withdrawals::Completed;
use bulwark_primitives::seams::{Entry, Met, Moved};
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
	/// `delegate` to a position that is credited with what it has earned in so many assets.
	fn delegate_earning(a: u32) -> Weight;
	/// What it costs that a pool goes with its last position, having earned in so many assets, as a whole.
	fn close(a: u32) -> Weight;
	/// `redelegate`.
	fn redelegate(s: u32) -> Weight;
	/// `set_mandate`.
	fn set_mandate(s: u32) -> Weight;
	/// `request_withdrawal`.
	fn request_withdrawal(s: u32) -> Weight;
	/// `request_withdrawal` of which something returns at once, because it was not active yet.
	fn request_returning() -> Weight;
	/// `release_stake`.
	fn release_stake(s: u32) -> Weight;
	/// `cancel_withdrawal`.
	fn cancel_withdrawal(s: u32) -> Weight;
	/// `complete_withdrawal` that pays out.
	fn complete_withdrawal(s: u32) -> Weight;
	/// What `complete_withdrawal` does in the pool that is left, if nothing is paid out.
	fn complete_moving(s: u32) -> Weight;
	/// `follow`.
	fn follow(s: u32) -> Weight;
	/// `set_allocation`.
	fn set_allocation() -> Weight;
	/// What the end of a membership costs: the allocations to the set, which are one item.
	fn leaving() -> Weight;
	/// `sync_pool` that applies so many final slashes.
	fn sync_pool(f: u32) -> Weight;
}

impl<T: crate::Config> crate::Pallet<T> {
	/// What it weighs that stake enters. To meet slashes is measured with stake that joins a position.
	pub fn entering(entry: Entry) -> Weight {
		let call = match entry {
			Entry::Joined { .. } => T::WeightInfo::delegate(0),
			Entry::Opened { others, .. } => T::WeightInfo::delegate_new(others),
		};
		call.saturating_add(Self::meeting(entry.met()))
	}

	/// What it weighs more that a call meets what not every call meets.
	pub fn meeting(met: Met) -> Weight {
		let joins = T::WeightInfo::delegate;
		let slashes = joins(met.slashes).saturating_sub(joins(0));
		slashes.saturating_add(Self::beside(met))
	}

	/// The same without slashes, which most calls are measured with.
	pub(crate) fn beside(Met { crowds, credits, closed, returned, .. }: Met) -> Weight {
		let returning = || {
			T::WeightInfo::request_returning().saturating_sub(T::WeightInfo::request_withdrawal(0))
		};
		Self::crowding(crowds)
			.saturating_add(Self::crediting(credits))
			.saturating_add(closed.map_or(Weight::zero(), T::WeightInfo::close))
			.saturating_add(if returned { returning() } else { Weight::zero() })
	}

	/// What it weighs that a pool applies so many slashes, beyond one that is up to date. What leaves is read for it, and the
	/// docket may be long.
	pub fn applying(slashes: u32) -> Weight {
		match slashes {
			0 => Weight::zero(),
			some => T::WeightInfo::sync_pool(some).saturating_add(Self::crowding(1)),
		}
	}

	/// What it weighs more that so many pools are crowded: it is measured with stake that joins a position. Their items come on
	/// top of whatever the call has in its proof anyway, so the proof is counted as a whole.
	pub fn crowding(pools: u32) -> Weight {
		let crowded = T::WeightInfo::delegate_crowded();
		let more = crowded.saturating_sub(T::WeightInfo::delegate(0));
		Weight::from_parts(more.ref_time(), crowded.proof_size()).saturating_mul(pools.into())
	}

	/// What it weighs that what was earned is written down in so many items: no less than the first two of a position, and no
	/// less than each of the others.
	pub fn crediting(items: u32) -> Weight {
		let earning = T::WeightInfo::delegate_earning;
		let first = earning(1).saturating_sub(T::WeightInfo::delegate(0));
		let half = Weight::from_parts(first.ref_time().div_ceil(2), first.proof_size().div_ceil(2));
		let next = earning(2).saturating_sub(earning(1));
		half.max(next).saturating_mul(items.into())
	}

	/// What it weighs to look among so many positions of an account for one that it does not have, so many times: it is
	/// measured with the first stake of an account. The proof has them once.
	pub fn looking(times: u32, positions: u32) -> Weight {
		let once =
			T::WeightInfo::delegate_new(positions).saturating_sub(T::WeightInfo::delegate_new(0));
		Weight::from_parts(once.ref_time().saturating_mul(times.into()), once.proof_size())
	}

	/// What it weighs that stake leaves for another pool, beside the call, which looks there and is measured with slashes of the
	/// pool that the stake leaves.
	pub fn moving(Moved { met, there, entered }: Moved) -> Weight {
		let there = match there {
			there if entered => Self::entering(there),
			Entry::Joined { met } => Self::meeting(met),
			Entry::Opened { others, met } => {
				Self::looking(1, others).saturating_add(Self::meeting(met))
			}
		};
		there.saturating_add(Self::beside(met))
	}

	/// What it weighs that exits are completed, beside what is met. What is delegated again is charged as what enters elsewhere.
	pub(crate) fn completing(sum: &Completed) -> Weight {
		let slashes = sum.met.slashes;
		let call = match sum.paid {
			0 => T::WeightInfo::complete_moving(slashes),
			_ => T::WeightInfo::complete_withdrawal(slashes),
		};
		let remote = if sum.remote { T::RemoteWeight::get() } else { Weight::zero() };
		call.saturating_add(remote).saturating_add(Self::moving_on(sum.onward, sum.others))
	}

	/// What it weighs that an exit is paid to other pools in so many parts, each of them looked for among so many positions. What
	/// is met there is charged beside it.
	pub(crate) fn moving_on(parts: u32, others: u32) -> Weight {
		let part = T::WeightInfo::delegate(0).max(T::WeightInfo::delegate_new(0));
		part.saturating_mul(parts.into()).saturating_add(Self::looking(parts, others))
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

fn complete(s: u32, db: RuntimeDbWeight) -> Weight {
	items(90_000_000, POOL + LEAVING + POSITION + 5 * ITEM, 14, 12, db).saturating_add(scars(s, db))
}

fn move_on(s: u32, db: RuntimeDbWeight) -> Weight {
	items(60_000_000, POOL + LEAVING + POSITION + ITEM, 8, 6, db).saturating_add(scars(s, db))
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

			fn delegate_earning(a: u32) -> Weight {
				let one = items(20_000_000, ITEM, 1, 1, $db);
				delegate(0, $db).saturating_add($db.writes(1)).saturating_add(one.saturating_mul(a.into()))
			}

			fn close(a: u32) -> Weight {
				let one = items(20_000_000, ITEM, 1, 1, $db);
				items(90_000_000, 3 * ITEM, 4, 8, $db).saturating_add(one.saturating_mul(a.into()))
			}

			fn redelegate(s: u32) -> Weight {
				request(s, $db).saturating_add(delegate(0, $db))
			}

			fn set_mandate(s: u32) -> Weight {
				request(s, $db).saturating_add(delegate(0, $db))
			}

			fn request_withdrawal(s: u32) -> Weight {
				request(s, $db)
			}

			fn request_returning() -> Weight {
				request(0, $db).saturating_add($db.reads_writes(1, 1))
			}

			fn release_stake(s: u32) -> Weight {
				request(s, $db)
			}

			fn cancel_withdrawal(s: u32) -> Weight {
				cancel(s, $db)
			}

			fn complete_withdrawal(s: u32) -> Weight {
				complete(s, $db)
			}

			fn complete_moving(s: u32) -> Weight {
				move_on(s, $db)
			}

			fn follow(s: u32) -> Weight {
				follow(s, $db)
			}

			fn set_allocation() -> Weight {
				items(60_000_000, 16 * 4_000 + 4 * ITEM, 24, 1, $db)
			}

			fn leaving() -> Weight {
				items(40_000_000, 10_000, 2, 1, $db)
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
