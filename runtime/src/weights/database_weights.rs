//! What one item of the state takes, measured. Written by `benchmarks/run.sh database`, and not by hand.
//!
//! Date: 2026-11-28; processor: AMD EPYC
//! State: preset `development` and 250000 restakers, with four items each

use polkadot_sdk::{frame_support::weights::RuntimeDbWeight, sp_core::parameter_types};

parameter_types! {
	/// What a node with the default database takes for one item.
	///
	/// In nanoseconds, for a read:
	///
	/// - Min, Max: 3_215, 4_049_353
	/// - Average:  28_544
	/// - Median:   26_770
	/// - 99th:     50_184
	///
	/// For a write:
	///
	/// - Min, Max: 36_369, 104_286
	/// - Average:  67_844
	/// - Median:   67_326
	/// - 99th:     97_194
	pub const RocksDb: RuntimeDbWeight = RuntimeDbWeight {
		read: 28_544_000,
		write: 67_844_000,
	};
}

parameter_types! {
	/// What whoever checks a block with nothing but its proof takes for one item.
	///
	/// In nanoseconds, for a read:
	///
	/// - Min, Max: 12_661, 14_327
	/// - Average:  13_572
	/// - Median:   13_501
	/// - 99th:     14_327
	///
	/// For a write:
	///
	/// - Min, Max: 30_123, 33_178
	/// - Average:  31_573
	/// - Median:   31_537
	/// - 99th:     33_178
	pub const InMemoryDb: RuntimeDbWeight = RuntimeDbWeight {
		read: 13_572_000,
		write: 31_573_000,
	};
}
