//! What an empty block takes, measured. Written by `benchmarks/run.sh overhead`, and not by hand.
//!
//! Date: 2026-11-20; processor: AMD EPYC
//! Blocks: 100; state: preset `development`
//!
//! In nanoseconds:
//!
//! - Min, Max: 760_014, 2_040_844
//! - Average:  845_994
//! - Median:   819_232
//! - Std-Dev:  131674.05
//! - 99th: 1_036_075

use polkadot_sdk::{frame_support::weights::Weight, sp_core::parameter_types};

parameter_types! {
	/// What an empty block takes.
	pub const BlockExecutionWeight: Weight = Weight::from_parts(845_994_000, 5_354);
}
