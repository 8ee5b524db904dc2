//! The weights of `frame_system_extensions`, measured. Written by `benchmarks/run.sh`: change the benchmarks, not this file.
//!
//! Command: `benchmarks/run.sh frame_system_extensions`
//! Date: 2026-11-20; processor: AMD EPYC
//! Steps: 20; repeats: 10; map sizes: 1000000
//! Library: frame-benchmarking-cli 64.0.0; chain: preset `development`

#![cfg_attr(rustfmt, rustfmt_skip)]
#![allow(clippy::unnecessary_cast, unused_imports, unused_variables)]

use core::marker::PhantomData;
use polkadot_sdk::*;

use frame_support::{traits::Get, weights::Weight};

/// The weights of `frame_system_extensions`.
pub struct WeightInfo<T>(PhantomData<T>);

impl<T: frame_system::Config> frame_system::ExtensionsWeightInfo for WeightInfo<T> {
	fn check_genesis() -> Weight {
		// Proof, in bytes, measured:  0
		//                  estimated: 0
		// Shortest time: 2_784_000 picoseconds.
		Weight::from_parts(2_875_000, 0)
	}
	fn check_mortality_mortal_transaction() -> Weight {
		// Proof, in bytes, measured:  0
		//                  estimated: 0
		// Shortest time: 5_719_000 picoseconds.
		Weight::from_parts(5_839_000, 0)
	}
	fn check_mortality_immortal_transaction() -> Weight {
		// Proof, in bytes, measured:  0
		//                  estimated: 0
		// Shortest time: 5_679_000 picoseconds.
		Weight::from_parts(5_818_000, 0)
	}
	fn check_non_zero_sender() -> Weight {
		// Proof, in bytes, measured:  0
		//                  estimated: 0
		// Shortest time: 882_000 picoseconds.
		Weight::from_parts(931_000, 0)
	}
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	fn check_nonce() -> Weight {
		// Proof, in bytes, measured:  101
		//                  estimated: 3593
		// Shortest time: 10_967_000 picoseconds.
		Weight::from_parts(11_367_000, 3593)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	fn check_spec_version() -> Weight {
		// Proof, in bytes, measured:  0
		//                  estimated: 0
		// Shortest time: 681_000 picoseconds.
		Weight::from_parts(741_000, 0)
	}
	fn check_tx_version() -> Weight {
		// Proof, in bytes, measured:  0
		//                  estimated: 0
		// Shortest time: 661_000 picoseconds.
		Weight::from_parts(741_000, 0)
	}
	fn check_weight() -> Weight {
		// Proof, in bytes, measured:  0
		//                  estimated: 0
		// Shortest time: 5_799_000 picoseconds.
		Weight::from_parts(5_939_000, 0)
	}
	fn weight_reclaim() -> Weight {
		// Proof, in bytes, measured:  0
		//                  estimated: 0
		// Shortest time: 3_395_000 picoseconds.
		Weight::from_parts(3_535_000, 0)
	}
}
