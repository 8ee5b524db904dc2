//! Weights, and what calls are charged, put together from them.
//!
//! A runtime measures the weights. What is here are estimates for tests, counted from the storage items that each call touches at
//! its bounds and from the time that decoding and merging them takes.

use crate::withdrawals::Completed;
use bulwark_primitives::{
	constants::{DISPUTE_LENGTH, MAX_REWARD_ASSETS, MAX_SCARS_PER_CALL, WINDOW},
	seams::{Entry, Met, Moved},
	Lot,
};
use codec::MaxEncodedLen;
use frame_support::{
	traits::Get,
	weights::{constants::RocksDbWeight, Weight},
};

/// The weight of every call. `s` is the number of final slashes that are met on the way.
pub trait WeightInfo {
	/// `delegate` to a position that has not seen so many final slashes.
	fn delegate(s: u32) -> Weight;
	/// `delegate` that opens a position and its pool, for an account that has so many other positions.
	fn delegate_new(n: u32) -> Weight;
	/// `delegate` to a position in a crowded pool that has seen all slashes: what leaves is read as well, and a long docket.
	fn delegate_crowded() -> Weight;
	/// `delegate` to a position that gives up the checkpoint of an epoch and takes that of another.
	fn delegate_waiting() -> Weight;
	/// `delegate` to a pool on whose docket so many requests are.
	fn delegate_disputed(d: u32) -> Weight;
	/// `delegate` to an operator that has a list of those whose stake it accepts.
	fn delegate_listed() -> Weight;
	/// `delegate` to a position that is credited with what it has earned in so many assets.
	fn delegate_earning(a: u32) -> Weight;
	/// What it costs that a pool goes with its last position, having earned in so many assets, as a whole.
	fn close(a: u32) -> Weight;
	/// What it costs that a position goes, whose account is owed something of so many assets, as a whole.
	fn forget(a: u32) -> Weight;
	/// `redelegate`.
	fn redelegate(s: u32) -> Weight;
	/// `set_mandate`.
	fn set_mandate(s: u32) -> Weight;
	/// `request_withdrawal`.
	fn request_withdrawal(s: u32) -> Weight;
	/// `request_withdrawal` from a position that has so many other exits.
	fn request_scattered(x: u32) -> Weight;
	/// The same, where all other exits are of one interval and are told from each other by where they go alone.
	fn request_alike(x: u32) -> Weight;
	/// The same, for a position that has not seen as many final slashes as one call can meet.
	fn request_scarred(x: u32) -> Weight;
	/// `request_withdrawal` of which something returns at once, because it was not active yet.
	fn request_returning() -> Weight;
	/// `release_stake`.
	fn release_stake(s: u32) -> Weight;
	/// `cancel_withdrawal` of a request that has an exit from every lot.
	fn cancel_withdrawal(s: u32) -> Weight;
	/// `complete_withdrawal` that pays out an exit.
	fn complete_withdrawal(s: u32) -> Weight;
	/// The same where stake that stays has become alike, so that the pool is written.
	fn complete_regrouping() -> Weight;
	/// The same where whoever is paid has nothing of the asset.
	fn complete_opening() -> Weight;
	/// What `complete_withdrawal` does in the pool that is left by an exit, if nothing is paid out.
	fn complete_moving(s: u32) -> Weight;
	/// The same for so many exits, each to another pool.
	fn complete_scattered(x: u32) -> Weight;
	/// The same for [`MEASURED_EXITS`] of them, each of which is in dispute by each of so many requests.
	fn complete_disputed(d: u32) -> Weight;
	/// `follow`.
	fn follow(s: u32) -> Weight;
	/// The same where every unit of stake has earned something in as many assets as there can be before each slash.
	fn follow_earning(s: u32) -> Weight;
	/// `set_allocation`.
	fn set_allocation() -> Weight;
	/// What the end of a membership costs: the allocations to the set, which are one item.
	fn leaving() -> Weight;
	/// `sync_pool` that applies so many final slashes.
	fn sync_pool(f: u32) -> Weight;
	/// The same in a pool that has as many cohorts as there can be, and as many of them as can bear their part of each slash.
	fn sync_wide(f: u32) -> Weight;
}

/// What an entry of the list of an operator, and a checkpoint, add to a proof among a million others, in bytes. They come on top of
/// whatever a call has in its proof anyway, of which what is declared knows only the largest item.
pub const LIST: u64 = 2_600;
/// See [`LIST`].
pub const CHECKPOINT: u64 = 3_100;
/// The same for the record of an account in a vault.
pub const ACCOUNT: u64 = 3_200;

/// Exits of a position that is measured with many of them.
pub const MEASURED_EXITS: u32 = 24;

/// What it takes to pass over a request on a docket at least, in picoseconds: so little that it can be lost between two measurements.
pub const DISPUTE_TIME: u64 = 20_000;

/// Lots that stay of a position that is measured: one of every epoch that the window tells apart.
pub const MEASURED_STAYING: u32 = WINDOW + 1;

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

	/// The same without slashes, which most calls are measured with, but for what they cost with exits.
	pub(crate) fn beside(met: Met) -> Weight {
		let Met { slashes, crowds, disputes, lists, exits, staying, checkpoints, .. } = met;
		let Met { credits, owed, pools, closed, closed_assets, returned, opened, .. } = met;
		let returning = || {
			let returning = T::WeightInfo::request_returning();
			let more = returning.saturating_sub(T::WeightInfo::request_withdrawal(0));
			Weight::from_parts(more.ref_time(), ACCOUNT)
		};
		Self::crowding(crowds)
			.saturating_add(Self::disputing(disputes))
			.saturating_add(Self::listing(lists))
			.saturating_add(Self::scattering(exits))
			.saturating_add(Self::scarring(exits, slashes))
			.saturating_add(Self::earning_between(slashes))
			.saturating_add(Self::lingering(staying, slashes))
			.saturating_add(Self::waiting(checkpoints))
			.saturating_add(Self::crediting(credits))
			.saturating_add(Self::owing(owed))
			.saturating_add(Self::regrouping(pools))
			.saturating_add(Self::closing(closed, closed_assets))
			.saturating_add(if returned { returning() } else { Weight::zero() })
			.saturating_add(if opened { Self::opening() } else { Weight::zero() })
	}

	/// What it weighs that so many pools are closed, having earned in so many assets together. The proof is counted as a whole.
	pub fn closing(pools: u32, assets: u32) -> Weight {
		let close = T::WeightInfo::close;
		let asset = close(1).saturating_sub(close(0));
		close(0).saturating_mul(pools.into()).saturating_add(asset.saturating_mul(assets.into()))
	}

	/// What it weighs at most to bring positions up to date without an account that pays for what is met there: as much as to
	/// follow as many slashes as one call can meet, where everything is as crowded as it can be.
	pub fn looking_closer() -> Weight {
		let met = Met { lists: 0, checkpoints: 0, credits: 0, ..Met::most() };
		T::WeightInfo::follow(MAX_SCARS_PER_CALL)
			.saturating_add(Self::beside(met))
			.saturating_mul(crate::impls::MAX_LOOKS.into())
	}

	/// What it weighs that a pool applies so many slashes, beyond one that is up to date. What leaves is read for it, the docket may
	/// be long, and the pool crowded: then each slash cuts more cohorts.
	pub fn applying(slashes: u32) -> Weight {
		let Some(others) = slashes.checked_sub(1) else { return Weight::zero() };
		let (plain, wide) = (T::WeightInfo::sync_pool, T::WeightInfo::sync_wide);
		let next = |measured: fn(u32) -> Weight| measured(2).saturating_sub(measured(1));
		let first = plain(1).saturating_add(Self::crowding(1)).max(wide(1));
		first.saturating_add(next(plain).max(next(wide)).saturating_mul(others.into()))
	}

	/// `sync_pool` that applies so many slashes to a pool that is crowded or not.
	pub(crate) fn syncing(slashes: u32, crowded: bool) -> Weight {
		let ordinary = T::WeightInfo::sync_pool(slashes);
		match crowded {
			true => ordinary.saturating_add(Self::crowding(1)).max(Self::applying(slashes)),
			false => ordinary,
		}
	}

	/// What it weighs more that the lots which stay are paid before each of so many slashes. Where slashes are measured, nothing was
	/// earned between them: that it is written down is charged for when it is. To follow them is measured with and without.
	pub fn earning_between(slashes: u32) -> Weight {
		let next = |measured: fn(u32) -> Weight| measured(2).saturating_sub(measured(1)).ref_time();
		let more = next(T::WeightInfo::follow_earning).saturating_sub(next(T::WeightInfo::follow));
		Weight::from_parts(more, 0).saturating_mul(slashes.into())
	}

	/// What it weighs that so many more lots stay than the window tells apart: each is brought up to date, and paid in as many assets
	/// as there can be, now and before each of so many slashes. As many lots as there are in the measurements have a part of what
	/// those tell, which is more than the lots' own.
	pub fn lingering(lots: u32, slashes: u32) -> Weight {
		let earning = T::WeightInfo::delegate_earning;
		let assets = earning(MAX_REWARD_ASSETS).saturating_sub(earning(1)).ref_time();
		let follow = T::WeightInfo::follow_earning;
		let slash = follow(2).saturating_sub(follow(1)).ref_time();
		// All but the first of them: as much again for that one.
		let others = u64::from(MAX_REWARD_ASSETS.saturating_sub(1));
		let assets = assets.saturating_add(assets.div_ceil(others.max(1)));
		let slash = slash.saturating_sub(T::DbWeight::get().reads_writes(1, 1).ref_time());
		let all = assets.saturating_add(slash.saturating_mul(slashes.into()));
		let paid = Weight::from_parts(all.div_ceil(MEASURED_STAYING.into()), 0);
		Self::scattering(1).saturating_add(paid).saturating_mul(lots.into())
	}

	/// What it weighs more that so many pools are crowded: it is measured with stake that joins a position. Their items come on
	/// top of whatever the call has in its proof anyway, so the proof is counted as a whole.
	pub fn crowding(pools: u32) -> Weight {
		let crowded = T::WeightInfo::delegate_crowded();
		let more = crowded.saturating_sub(T::WeightInfo::delegate(0));
		Weight::from_parts(more.ref_time(), crowded.proof_size()).saturating_mul(pools.into())
	}

	/// What it weighs more that so many requests are on a docket.
	pub fn disputing(requests: u32) -> Weight {
		let measured = T::WeightInfo::delegate_disputed;
		let one = measured(1).saturating_sub(measured(0)).ref_time().max(DISPUTE_TIME);
		Weight::from_parts(one, DISPUTE_LENGTH.into()).saturating_mul(requests.into())
	}

	/// What it weighs more that so many lists are read.
	pub fn listing(lists: u32) -> Weight {
		let more = T::WeightInfo::delegate_listed().saturating_sub(T::WeightInfo::delegate(0));
		// The rest is so little that it can be lost between two measurements.
		let read = T::DbWeight::get().reads(1);
		Weight::from_parts(more.ref_time().max(read.ref_time()), LIST).saturating_mul(lists.into())
	}

	/// What it weighs more that a payment opens an account. The proof is counted as a whole.
	pub fn opening() -> Weight {
		let opening = T::WeightInfo::complete_opening();
		let more = opening.saturating_sub(T::WeightInfo::complete_withdrawal(0));
		Weight::from_parts(more.ref_time(), opening.proof_size())
	}

	/// What it weighs more that there are so many exits, beside the call: it is measured with a request. The position is longer by
	/// as many lots.
	pub fn scattering(exits: u32) -> Weight {
		let apart = Self::exits(T::WeightInfo::request_scattered, exits);
		apart.max(Self::exits(T::WeightInfo::request_alike, exits))
	}

	/// What it weighs that each of so many exits is shown each of so many final slashes, beyond either of them.
	pub fn scarring(exits: u32, slashes: u32) -> Weight {
		let (without, with) = (T::WeightInfo::request_scattered, T::WeightInfo::request_scarred);
		let one = |measured: fn(u32) -> Weight| measured(1).saturating_sub(measured(0)).ref_time();
		let all = one(with).saturating_sub(one(without));
		let each = Weight::from_parts(all.div_ceil(MAX_SCARS_PER_CALL.into()), 0);
		each.saturating_mul(exits.into()).saturating_mul(slashes.into())
	}

	/// The same as for other exits, where the call is to complete them: the first is part of it. Each of them may be in dispute by
	/// each of so many requests.
	pub(crate) fn completing_exits(exits: u32, disputes: u32) -> Weight {
		let measured = T::WeightInfo::complete_disputed;
		let all = measured(1).saturating_sub(measured(0)).ref_time();
		let one = Weight::from_parts(all.div_ceil(MEASURED_EXITS.into()), 0);
		let disputed = one.saturating_mul(exits.into());
		let disputed = disputed.saturating_add(Weight::from_parts(0, DISPUTE_LENGTH.into()));
		Self::exits(T::WeightInfo::complete_scattered, exits.saturating_sub(1))
			.saturating_add(disputed.saturating_mul(disputes.into()))
	}

	fn exits(measured: fn(u32) -> Weight, number: u32) -> Weight {
		let one = measured(1).saturating_sub(measured(0)).ref_time();
		let lot = Lot::<T::AccountId>::max_encoded_len() as u64;
		Weight::from_parts(one, lot).saturating_mul(number.into())
	}

	/// What it weighs more that so many checkpoints are changed: they are measured in pairs.
	pub fn waiting(checkpoints: u32) -> Weight {
		let both = T::WeightInfo::delegate_waiting();
		let more = both.saturating_sub(T::WeightInfo::delegate(0)).ref_time();
		Weight::from_parts(more.div_ceil(2), CHECKPOINT).saturating_mul(checkpoints.into())
	}

	/// What it weighs more that so many pools are written by a call that most of the time need not: it is measured with an exit
	/// that is completed where stake that stays has become alike.
	pub fn regrouping(pools: u32) -> Weight {
		let written = T::WeightInfo::complete_regrouping();
		let more = written.saturating_sub(T::WeightInfo::complete_withdrawal(0));
		// The rest is so little that it can be lost between two measurements.
		let write = T::DbWeight::get().writes(1);
		let more = Weight::from_parts(more.ref_time().max(write.ref_time()), 0);
		more.saturating_mul(pools.into())
	}

	/// What it weighs that a position is credited in so many assets: each no less than the first, and no less than the others. The
	/// position is read and written anyway.
	pub fn crediting(assets: u32) -> Weight {
		let earning = T::WeightInfo::delegate_earning;
		let first = earning(1).saturating_sub(T::WeightInfo::delegate(0));
		let next = earning(2).saturating_sub(earning(1));
		first.max(next).saturating_mul(assets.into())
	}

	/// What it weighs that so much is written down which a position was owed that has gone.
	pub fn owing(assets: u32) -> Weight {
		let owing = T::WeightInfo::forget;
		owing(1).saturating_sub(owing(0)).saturating_mul(assets.into())
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

	/// What it weighs that exits are completed. What is delegated again is charged as what enters elsewhere.
	pub(crate) fn completing(sum: Completed) -> Weight {
		let slashes = sum.met.slashes;
		let call = match sum.paid {
			0 => T::WeightInfo::complete_moving(slashes),
			_ => T::WeightInfo::complete_withdrawal(slashes),
		};
		let remote = if sum.remote { T::RemoteWeight::get() } else { Weight::zero() };
		let more = Self::completing_exits(sum.exits, sum.disputes);
		call.saturating_add(remote)
			.saturating_add(more)
			.saturating_add(Self::scarring(sum.exits, slashes))
			.saturating_add(Self::moving_on(sum.onward, sum.others))
			.saturating_add(Self::beside(sum.met))
	}

	/// What it weighs that an exit is paid to other pools in so many parts, each of them looked for among so many positions. What
	/// is met there is charged beside it.
	pub(crate) fn moving_on(parts: u32, others: u32) -> Weight {
		let part = T::WeightInfo::delegate(0).max(T::WeightInfo::delegate_new(0));
		part.saturating_mul(parts.into()).saturating_add(Self::looking(parts, others))
	}
}

/// What decoding a full pool, its exits, a full position, the end of a docket, and any other item adds to the proof.
const POOL: u64 = 2_300;
const LEAVING: u64 = 12_000;
const POSITION: u64 = 6_200;
const DOCKET: u64 = 15_000;
const ITEM: u64 = 3_000;

fn items(time: u64, proof: u64, reads: u64, writes: u64) -> Weight {
	Weight::from_parts(time, proof).saturating_add(RocksDbWeight::get().reads_writes(reads, writes))
}

fn scars(number: u32) -> Weight {
	items(2_000_000, 200, 1, 1).saturating_mul(number.into())
}

fn delegate(s: u32) -> Weight {
	items(60_000_000, POOL + POSITION + 5 * ITEM, 13, 8).saturating_add(scars(s))
}

fn request(s: u32) -> Weight {
	items(70_000_000, POOL + LEAVING + POSITION + 2 * ITEM, 10, 8).saturating_add(scars(s))
}

fn cancel(s: u32) -> Weight {
	items(60_000_000, POOL + LEAVING + POSITION + ITEM, 8, 6).saturating_add(scars(s))
}

fn complete(s: u32) -> Weight {
	items(90_000_000, POOL + LEAVING + POSITION + 5 * ITEM, 14, 12).saturating_add(scars(s))
}

fn move_on(s: u32) -> Weight {
	items(60_000_000, POOL + LEAVING + POSITION + ITEM, 8, 6).saturating_add(scars(s))
}

fn follow(s: u32) -> Weight {
	items(50_000_000, POOL + LEAVING + POSITION + ITEM, 8, 7).saturating_add(scars(s))
}

impl WeightInfo for () {
	fn delegate(s: u32) -> Weight {
		delegate(s)
	}

	fn delegate_new(n: u32) -> Weight {
		delegate(0).saturating_add(RocksDbWeight::get().reads(n.into()))
	}

	fn delegate_crowded() -> Weight {
		items(120_000_000, LEAVING + DOCKET, 15, 9)
	}

	fn delegate_waiting() -> Weight {
		delegate(0).saturating_add(items(20_000_000, 2 * ITEM, 2, 2))
	}

	fn delegate_disputed(d: u32) -> Weight {
		delegate(0).saturating_add(Weight::from_parts(200_000, 0).saturating_mul(d.into()))
	}

	fn delegate_listed() -> Weight {
		delegate(0).saturating_add(items(10_000_000, 0, 1, 0))
	}

	fn delegate_earning(a: u32) -> Weight {
		delegate(0).saturating_add(Weight::from_parts(20_000_000, 0).saturating_mul(a.into()))
	}

	fn close(a: u32) -> Weight {
		let one = items(20_000_000, ITEM, 1, 1);
		items(90_000_000, 3 * ITEM, 4, 8).saturating_add(one.saturating_mul(a.into()))
	}

	fn forget(a: u32) -> Weight {
		let one = items(20_000_000, ITEM, 1, 1);
		items(50_000_000, 3 * ITEM, 4, 4).saturating_add(one.saturating_mul(a.into()))
	}

	fn redelegate(s: u32) -> Weight {
		request(s).saturating_add(delegate(0))
	}

	fn set_mandate(s: u32) -> Weight {
		request(s).saturating_add(delegate(0))
	}

	fn request_withdrawal(s: u32) -> Weight {
		request(s)
	}

	fn request_scattered(x: u32) -> Weight {
		request(0).saturating_add(Weight::from_parts(3_000_000, 0).saturating_mul(x.into()))
	}

	fn request_alike(x: u32) -> Weight {
		Self::request_scattered(x)
	}

	fn request_scarred(x: u32) -> Weight {
		request(MAX_SCARS_PER_CALL)
			.saturating_add(Weight::from_parts(8_000_000, 0).saturating_mul(x.into()))
	}

	fn request_returning() -> Weight {
		request(0).saturating_add(RocksDbWeight::get().reads_writes(1, 1))
	}

	fn release_stake(s: u32) -> Weight {
		request(s)
	}

	fn cancel_withdrawal(s: u32) -> Weight {
		cancel(s)
	}

	fn complete_withdrawal(s: u32) -> Weight {
		complete(s)
	}

	fn complete_regrouping() -> Weight {
		complete(0).saturating_add(items(10_000_000, 0, 0, 1))
	}

	fn complete_disputed(d: u32) -> Weight {
		move_on(0).saturating_add(Weight::from_parts(2_400_000, 0).saturating_mul(d.into()))
	}

	fn complete_opening() -> Weight {
		complete(0).saturating_add(items(15_000_000, 0, 1, 1))
	}

	fn complete_moving(s: u32) -> Weight {
		move_on(s)
	}

	fn complete_scattered(x: u32) -> Weight {
		move_on(0).saturating_add(Weight::from_parts(5_000_000, 0).saturating_mul(x.into()))
	}

	fn follow(s: u32) -> Weight {
		follow(s)
	}

	fn follow_earning(s: u32) -> Weight {
		let paid = Weight::from_parts(30_000_000, 0);
		follow(s).saturating_add(paid.saturating_mul(s.into()))
	}

	fn set_allocation() -> Weight {
		items(60_000_000, 16 * 4_000 + 4 * ITEM, 24, 1)
	}

	fn leaving() -> Weight {
		items(40_000_000, 10_000, 2, 1)
	}

	fn sync_pool(f: u32) -> Weight {
		items(60_000_000, POOL + LEAVING + ITEM, 5, 4)
			.saturating_add(items(20_000_000, 2 * ITEM, 2, 2).saturating_mul(f.into()))
	}

	fn sync_wide(f: u32) -> Weight {
		let wide = items(60_000_000, DOCKET, 1, 0);
		let cuts = Weight::from_parts(10_000_000, 0).saturating_mul(f.into());
		Self::sync_pool(f).saturating_add(wide).saturating_add(cuts)
	}
}
