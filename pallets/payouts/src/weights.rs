//! What the calls cost.
//!
//! A runtime measures it. What is here are estimates for tests, counted from the storage items that each call
//! touches, on the high side.

use frame_support::weights::{constants::RocksDbWeight, Weight};

/// The weights of the calls.
pub trait WeightInfo {
	/// Write down a release, and take what it carries.
	fn accept() -> Weight;
	/// Try to send a release, with everything that the carrier does.
	fn retry() -> Weight;
	/// Write down how a release ended.
	fn mark() -> Weight;
	/// Find out at the end of a block that nothing waits.
	fn on_idle_base() -> Weight;
	/// Look at a release that waits, without sending it.
	fn visit() -> Weight;
}

impl WeightInfo for () {
	fn accept() -> Weight {
		Weight::from_parts(120_000_000, 24_000)
			.saturating_add(RocksDbWeight::get().reads_writes(10, 10))
	}
	fn retry() -> Weight {
		Weight::from_parts(300_000_000, 60_000)
			.saturating_add(RocksDbWeight::get().reads_writes(18, 15))
	}
	fn mark() -> Weight {
		Weight::from_parts(30_000_000, 9_000)
			.saturating_add(RocksDbWeight::get().reads_writes(5, 4))
	}
	fn on_idle_base() -> Weight {
		Weight::from_parts(6_000_000, 3_500).saturating_add(RocksDbWeight::get().reads_writes(2, 1))
	}
	fn visit() -> Weight {
		Weight::from_parts(8_000_000, 6_500).saturating_add(RocksDbWeight::get().reads(2))
	}
}
