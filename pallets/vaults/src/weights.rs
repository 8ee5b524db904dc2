//! What the calls cost.
//!
//! A runtime measures it. What is here are estimates for tests, counted from the storage items that each call
//! touches, on the high side.

use bulwark_primitives::seams::{Entry, Met, Surcharges};
use frame_support::weights::{constants::RocksDbWeight, Weight};

/// The weights of the calls.
pub trait WeightInfo {
	/// Create a vault, with a bond and a seed.
	fn create_vault() -> Weight;
	/// Deposit into the idle balance.
	fn deposit() -> Weight;
	/// Deposit and delegate, with the whole of what delegating touches.
	fn deposit_and_delegate() -> Weight;
	/// The same where it opens a position and its pool, for an account that has so many other positions.
	fn deposit_and_delegate_new(n: u32) -> Weight;
	/// Pay an idle balance.
	fn withdraw_idle() -> Weight;
	/// Set the caps of a vault.
	fn set_caps() -> Weight;
	/// Set the cap of a network.
	fn set_origin_cap() -> Weight;
	/// Set the smallest deposit.
	fn set_minimum() -> Weight;
	/// Set a price.
	fn set_price() -> Weight;
	/// Set a haircut.
	fn set_haircut() -> Weight;
	/// Set the unbonding.
	fn set_unbonding() -> Weight;
	/// Set the default delegation.
	fn set_default() -> Weight;
	/// Pause a class of calls.
	fn pause() -> Weight;
	/// End a pause.
	fn resume() -> Weight;
	/// Send a donation to the treasury.
	fn sweep() -> Weight;
	/// Set how the registry admits.
	fn set_registry_mode() -> Weight;
	/// Release the bond of a vault.
	fn release_bond() -> Weight;
	/// Pay from the insurance into an idle balance.
	fn compensate() -> Weight;
	/// Set how long a price is believed.
	fn set_max_price_age() -> Weight;
}

impl<T: crate::Config> crate::Pallet<T> {
	/// What it weighs that a deposit enters a pool.
	pub(crate) fn entering(entry: Entry) -> Weight {
		let call = match entry {
			Entry::Joined { .. } => T::WeightInfo::deposit_and_delegate(),
			Entry::Opened { others, .. } => T::WeightInfo::deposit_and_delegate_new(others),
		};
		call.saturating_add(T::Surcharges::met(entry.met()))
	}

	/// What it weighs more that whoever is paid has nothing of the asset.
	pub(crate) fn opening() -> Weight {
		T::Surcharges::met(Met { opened: true, ..Met::default() })
	}
}

impl WeightInfo for () {
	fn create_vault() -> Weight {
		Weight::from_parts(60_000_000, 14_000)
			.saturating_add(RocksDbWeight::get().reads_writes(10, 9))
	}
	fn deposit() -> Weight {
		Weight::from_parts(60_000_000, 11_000)
			.saturating_add(RocksDbWeight::get().reads_writes(9, 7))
	}
	fn deposit_and_delegate() -> Weight {
		Weight::from_parts(140_000_000, 30_000)
			.saturating_add(RocksDbWeight::get().reads_writes(20, 12))
	}
	fn deposit_and_delegate_new(n: u32) -> Weight {
		Self::deposit_and_delegate().saturating_add(RocksDbWeight::get().reads(n.into()))
	}
	fn withdraw_idle() -> Weight {
		Weight::from_parts(60_000_000, 11_000)
			.saturating_add(RocksDbWeight::get().reads_writes(8, 7))
	}
	fn set_caps() -> Weight {
		Weight::from_parts(15_000_000, 4_000)
			.saturating_add(RocksDbWeight::get().reads_writes(1, 1))
	}
	fn set_origin_cap() -> Weight {
		Weight::from_parts(15_000_000, 5_500)
			.saturating_add(RocksDbWeight::get().reads_writes(2, 1))
	}
	fn set_minimum() -> Weight {
		Weight::from_parts(15_000_000, 4_000)
			.saturating_add(RocksDbWeight::get().reads_writes(1, 1))
	}
	fn set_price() -> Weight {
		Weight::from_parts(15_000_000, 5_500)
			.saturating_add(RocksDbWeight::get().reads_writes(2, 1))
	}
	fn set_haircut() -> Weight {
		Weight::from_parts(15_000_000, 4_000)
			.saturating_add(RocksDbWeight::get().reads_writes(1, 1))
	}
	fn set_unbonding() -> Weight {
		Weight::from_parts(15_000_000, 5_000)
			.saturating_add(RocksDbWeight::get().reads_writes(2, 1))
	}
	fn set_default() -> Weight {
		Weight::from_parts(15_000_000, 4_000)
			.saturating_add(RocksDbWeight::get().reads_writes(1, 1))
	}
	fn pause() -> Weight {
		Weight::from_parts(15_000_000, 5_000)
			.saturating_add(RocksDbWeight::get().reads_writes(2, 1))
	}
	fn resume() -> Weight {
		Weight::from_parts(15_000_000, 5_000)
			.saturating_add(RocksDbWeight::get().reads_writes(2, 1))
	}
	fn sweep() -> Weight {
		Weight::from_parts(55_000_000, 11_000)
			.saturating_add(RocksDbWeight::get().reads_writes(7, 5))
	}
	fn set_registry_mode() -> Weight {
		Weight::from_parts(8_000_000, 1_500).saturating_add(RocksDbWeight::get().reads_writes(0, 1))
	}
	fn release_bond() -> Weight {
		Weight::from_parts(35_000_000, 7_500)
			.saturating_add(RocksDbWeight::get().reads_writes(3, 3))
	}
	fn compensate() -> Weight {
		Weight::from_parts(25_000_000, 7_500)
			.saturating_add(RocksDbWeight::get().reads_writes(3, 2))
	}
	fn set_max_price_age() -> Weight {
		Weight::from_parts(15_000_000, 4_000)
			.saturating_add(RocksDbWeight::get().reads_writes(1, 1))
	}
}
