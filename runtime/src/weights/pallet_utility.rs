//! The weights of `pallet_utility`, measured. Written by `benchmarks/run.sh`: change the benchmarks, not this file.
//!
//! Command: `benchmarks/run.sh pallet_utility`
//! Date: 2026-11-20; processor: AMD EPYC
//! Steps: 6; repeats: 10; map sizes: 1000000
//! Library: frame-benchmarking-cli 64.0.0; state: preset `development`

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
		// Shortest time: 6_620_000 picoseconds.
		Weight::from_parts(14_887_000, 0)
			// Standard error: 13_100.
			.saturating_add(Weight::from_parts(5_144_293, 0).saturating_mul(c.into()))
	}
	fn as_derivative() -> Weight {
		// Proof, in bytes, measured:  0
		//                  estimated: 0
		// Shortest time: 7_371_000 picoseconds.
		Weight::from_parts(7_712_000, 0)
	}
	/// `c` was measured from 0 to 1000.
	fn batch_all(c: u32, ) -> Weight {
		// Proof, in bytes, measured:  0
		//                  estimated: 0
		// Shortest time: 6_680_000 picoseconds.
		Weight::from_parts(15_055_341, 0)
			// Standard error: 11_801.
			.saturating_add(Weight::from_parts(5_578_427, 0).saturating_mul(c.into()))
	}
	fn dispatch_as() -> Weight {
		// Proof, in bytes, measured:  0
		//                  estimated: 0
		// Shortest time: 9_805_000 picoseconds.
		Weight::from_parts(10_155_000, 0)
	}
	/// `c` was measured from 0 to 1000.
	fn force_batch(c: u32, ) -> Weight {
		// Proof, in bytes, measured:  0
		//                  estimated: 0
		// Shortest time: 6_840_000 picoseconds.
		Weight::from_parts(16_884_230, 0)
			// Standard error: 11_434.
			.saturating_add(Weight::from_parts(5_043_198, 0).saturating_mul(c.into()))
	}
	fn dispatch_as_fallible() -> Weight {
		// Proof, in bytes, measured:  0
		//                  estimated: 0
		// Shortest time: 9_434_000 picoseconds.
		Weight::from_parts(9_734_000, 0)
	}
	fn if_else() -> Weight {
		// Proof, in bytes, measured:  0
		//                  estimated: 0
		// Shortest time: 12_729_000 picoseconds.
		Weight::from_parts(12_969_000, 0)
	}
}
