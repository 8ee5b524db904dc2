//! The weights of `pallet_utility`, measured. Written by `benchmarks/run.sh`: change the benchmarks, not this file.
//!
//! Command: `benchmarks/run.sh pallet_utility`
//! Date: 2026-11-20; processor: AMD EPYC
//! Steps: 2; repeats: 1; map sizes: 1000000
//! Library: frame-benchmarking-cli 64.0.0; chain: preset `development`

#![cfg_attr(rustfmt, rustfmt_skip)]
#![allow(clippy::unnecessary_cast, unused_imports, unused_variables)]

use core::marker::PhantomData;
use polkadot_sdk::*;

use frame_support::{traits::Get, weights::Weight};

/// The weights of `pallet_utility`.
pub struct WeightInfo<T>(PhantomData<T>);

impl<T: frame_system::Config> pallet_utility::WeightInfo for WeightInfo<T> {
	/// `c` was measured from 0 to 1000.
	fn batch(c: u32, ) -> Weight {
		// Proof, in bytes, measured:  0
		//                  estimated: 0
		// Shortest time: 23_715_000 picoseconds.
		Weight::from_parts(23_715_000, 0)
			// Standard error: 0.
			.saturating_add(Weight::from_parts(5_407_675, 0).saturating_mul(c.into()))
	}
	fn as_derivative() -> Weight {
		// Proof, in bytes, measured:  0
		//                  estimated: 0
		// Shortest time: 25_088_000 picoseconds.
		Weight::from_parts(25_088_000, 0)
	}
	/// `c` was measured from 0 to 1000.
	fn batch_all(c: u32, ) -> Weight {
		// Proof, in bytes, measured:  0
		//                  estimated: 0
		// Shortest time: 18_998_000 picoseconds.
		Weight::from_parts(18_998_000, 0)
			// Standard error: 0.
			.saturating_add(Weight::from_parts(6_076_604, 0).saturating_mul(c.into()))
	}
	fn dispatch_as() -> Weight {
		// Proof, in bytes, measured:  0
		//                  estimated: 0
		// Shortest time: 24_036_000 picoseconds.
		Weight::from_parts(24_036_000, 0)
	}
	/// `c` was measured from 0 to 1000.
	fn force_batch(c: u32, ) -> Weight {
		// Proof, in bytes, measured:  0
		//                  estimated: 0
		// Shortest time: 19_029_000 picoseconds.
		Weight::from_parts(19_029_000, 0)
			// Standard error: 0.
			.saturating_add(Weight::from_parts(5_587_272, 0).saturating_mul(c.into()))
	}
	fn dispatch_as_fallible() -> Weight {
		// Proof, in bytes, measured:  0
		//                  estimated: 0
		// Shortest time: 23_235_000 picoseconds.
		Weight::from_parts(23_235_000, 0)
	}
	fn if_else() -> Weight {
		// Proof, in bytes, measured:  0
		//                  estimated: 0
		// Shortest time: 34_081_000 picoseconds.
		Weight::from_parts(34_081_000, 0)
	}
}
