//! What an empty transaction takes, measured. Written by `benchmarks/run.sh overhead`, and not by hand.
//!
//! Date: 2026-11-20; processor: AMD EPYC
//! Blocks: 100; state: preset `development`
//!
//! In nanoseconds:
//!
//! - Min, Max: 151_200, 188_261
//! - Average:  173_157
//! - Median:   177_237
//! - Std-Dev:  12371.93
//! - 99th: 188_261

use polkadot_sdk::{frame_support::weights::Weight, sp_core::parameter_types};

parameter_types! {
	/// What an empty transaction takes.
	pub const ExtrinsicBaseWeight: Weight = Weight::from_parts(173_157_000, 166);
}
