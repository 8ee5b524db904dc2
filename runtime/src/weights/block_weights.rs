//! What an empty block takes, measured. Written by `benchmarks/run.sh overhead`, and not by hand.
//!
//! Date: 2026-11-20; processor: AMD EPYC
//! Blocks: 100; state: preset `development`
//!
//! In nanoseconds:
//!
//! - Min, Max: 743_779, 891_199
//! - Average:  806_811
//! - Median:   782_727
//! - Std-Dev:  62396.15
//! - 99th: 891_199

use polkadot_sdk::{frame_support::weights::Weight, sp_core::parameter_types};

parameter_types! {
	/// What an empty block takes.
	pub const BlockExecutionWeight: Weight = Weight::from_parts(806_811_000, 5_350);
}
