//! The weights of `frame_system_extensions`, measured. Written by `benchmarks/run.sh`: change the benchmarks, not this file.
//!
//! Command: `benchmarks/run.sh frame_system_extensions`
//! Date: 2026-11-20; processor: AMD EPYC
//! Steps: 6; repeats: 10; map sizes: 1000000
//! Library: frame-benchmarking-cli 64.0.0; state: preset `development`

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
		Weight::from_parts(2_975_000, 0)
	}
	fn check_mortality_mortal_transaction() -> Weight {
		// Proof, in bytes, measured:  0
		//                  estimated: 0
		// Shortest time: 5_779_000 picoseconds.
		Weight::from_parts(5_958_000, 0)
	}
	fn check_mortality_immortal_transaction() -> Weight {
		// Proof, in bytes, measured:  0
		//                  estimated: 0
		// Shortest time: 5_869_000 picoseconds.
		Weight::from_parts(5_989_000, 0)
	}
	fn check_non_zero_sender() -> Weight {
		// Proof, in bytes, measured:  0
		//                  estimated: 0
		// Shortest time: 851_000 picoseconds.
		Weight::from_parts(942_000, 0)
	}
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	fn check_nonce() -> Weight {
		// Proof, in bytes, measured:  101
		//                  estimated: 3593
		// Shortest time: 11_657_000 picoseconds.
		Weight::from_parts(11_918_000, 3593)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	fn check_spec_version() -> Weight {
		// Proof, in bytes, measured:  0
		//                  estimated: 0
		// Shortest time: 681_000 picoseconds.
		Weight::from_parts(701_000, 0)
	}
	fn check_tx_version() -> Weight {
		// Proof, in bytes, measured:  0
		//                  estimated: 0
		// Shortest time: 681_000 picoseconds.
		Weight::from_parts(712_000, 0)
	}
	fn check_weight() -> Weight {
		// Proof, in bytes, measured:  0
		//                  estimated: 0
		// Shortest time: 6_129_000 picoseconds.
		Weight::from_parts(6_389_000, 0)
	}
	fn weight_reclaim() -> Weight {
		// Proof, in bytes, measured:  0
		//                  estimated: 0
		// Shortest time: 3_656_000 picoseconds.
		Weight::from_parts(3_796_000, 0)
	}
}
