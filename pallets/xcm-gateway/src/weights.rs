//! What the calls cost.
//!
//! A runtime measures it. What is here are estimates for tests, counted from the storage items that each call
//! touches, on the high side.

use bulwark_primitives::{
	constants::MAX_POSITIONS,
	seams::{Entry, Met, Moved, Surcharges, Touched},
};
use frame_support::weights::{constants::RocksDbWeight, Weight};

/// The weights of the calls.
pub trait WeightInfo {
	/// Stake, with the whole of what depositing and delegating touches. Slashes and crowded pools are charged beside it, here and
	/// below.
	fn deposit_and_delegate() -> Weight;
	/// The same where it opens a position and its pool, for an owner that has so many other positions and none in the vault.
	fn deposit_and_delegate_new(n: u32) -> Weight;
	/// Request a withdrawal.
	fn request_withdrawal() -> Weight;
	/// Take back a request.
	fn cancel_withdrawal() -> Weight;
	/// Move stake.
	fn redelegate() -> Weight;
	/// Claim rewards, and release them.
	fn claim_rewards() -> Weight;
	/// Release what the owner has.
	fn send_back() -> Weight;
	/// Hear how a payout ended.
	fn answer() -> Weight;
	/// Name a reserve.
	fn set_reserve() -> Weight;
	/// Set the limits of a channel.
	fn set_channel() -> Weight;
	/// Set a price of execution.
	fn set_fee_price() -> Weight;
}

impl<T: crate::Config> crate::Pallet<T> {
	/// What it weighs that stake enters.
	pub(crate) fn entering(entry: Entry) -> Weight {
		let call = match entry {
			Entry::Joined { .. } => T::WeightInfo::deposit_and_delegate(),
			Entry::Opened { others, .. } => T::WeightInfo::deposit_and_delegate_new(others),
		};
		call.saturating_add(T::Surcharges::met(entry.met()))
	}

	/// The most that this may be.
	pub(crate) fn entering_at_most() -> Weight {
		let met = Met::most();
		let opened = Self::entering(Entry::Opened { others: MAX_POSITIONS - 1, met });
		opened.max(Self::entering(Entry::Joined { met }))
	}

	/// What it weighs that a withdrawal is requested.
	pub(crate) fn requesting(met: Met) -> Weight {
		T::WeightInfo::request_withdrawal().saturating_add(T::Surcharges::met(met))
	}

	/// What it weighs that a request is taken back.
	pub(crate) fn cancelling(met: Met) -> Weight {
		T::WeightInfo::cancel_withdrawal().saturating_add(T::Surcharges::met(met))
	}

	/// What it weighs that rewards are taken out.
	pub(crate) fn claiming(touched: Touched) -> Weight {
		T::WeightInfo::claim_rewards().saturating_add(T::Surcharges::touching(touched))
	}

	/// What it weighs that stake moves.
	pub(crate) fn moving(moved: Moved) -> Weight {
		T::WeightInfo::redelegate().saturating_add(T::Surcharges::moving(moved))
	}
}

impl WeightInfo for () {
	fn deposit_and_delegate() -> Weight {
		Weight::from_parts(170_000_000, 26_000)
			.saturating_add(RocksDbWeight::get().reads_writes(18, 14))
	}
	fn deposit_and_delegate_new(n: u32) -> Weight {
		Self::deposit_and_delegate().saturating_add(RocksDbWeight::get().reads(n.into()))
	}
	fn request_withdrawal() -> Weight {
		Weight::from_parts(70_000_000, 14_000)
			.saturating_add(RocksDbWeight::get().reads_writes(9, 6))
	}
	fn cancel_withdrawal() -> Weight {
		Weight::from_parts(70_000_000, 14_000)
			.saturating_add(RocksDbWeight::get().reads_writes(9, 6))
	}
	fn redelegate() -> Weight {
		Weight::from_parts(90_000_000, 20_000)
			.saturating_add(RocksDbWeight::get().reads_writes(13, 9))
	}
	fn claim_rewards() -> Weight {
		Weight::from_parts(120_000_000, 24_000)
			.saturating_add(RocksDbWeight::get().reads_writes(15, 12))
	}
	fn send_back() -> Weight {
		Weight::from_parts(90_000_000, 18_000)
			.saturating_add(RocksDbWeight::get().reads_writes(12, 10))
	}
	fn answer() -> Weight {
		Weight::from_parts(45_000_000, 14_000)
			.saturating_add(RocksDbWeight::get().reads_writes(7, 6))
	}
	fn set_reserve() -> Weight {
		Weight::from_parts(18_000_000, 7_000)
			.saturating_add(RocksDbWeight::get().reads_writes(2, 1))
	}
	fn set_channel() -> Weight {
		Weight::from_parts(15_000_000, 4_000)
			.saturating_add(RocksDbWeight::get().reads_writes(1, 1))
	}
	fn set_fee_price() -> Weight {
		Weight::from_parts(12_000_000, 4_000)
			.saturating_add(RocksDbWeight::get().reads_writes(1, 1))
	}
}
