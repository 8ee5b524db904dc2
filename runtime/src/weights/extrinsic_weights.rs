//! What an empty transaction takes, measured. Written by `benchmarks/run.sh overhead`, and not by hand.
//!
//! Date: 2026-11-20; processor: AMD EPYC
//! Blocks: 100; state: preset `development`
//!
//! In nanoseconds:
//!
//! - Min, Max: 140_699, 159_772
//! - Average:  145_216
//! - Median:   144_730
//! - Std-Dev:  2854.55
//! - 99th: 159_059

use polkadot_sdk::{frame_support::weights::Weight, sp_core::parameter_types};

parameter_types! {
	/// What an empty transaction takes.
	pub const ExtrinsicBaseWeight: Weight = Weight::from_parts(145_216_000, 166);
}
