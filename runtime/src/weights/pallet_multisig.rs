//! The weights of `pallet_multisig`, measured. Written by `benchmarks/run.sh`: change the benchmarks, not this file.
//!
//! Command: `benchmarks/run.sh pallet_multisig`
//! Date: 2026-11-20; processor: AMD EPYC
//! Steps: 2; repeats: 1; map sizes: 1000000
//! Library: frame-benchmarking-cli 64.0.0; chain: preset `development`

#![cfg_attr(rustfmt, rustfmt_skip)]
#![allow(clippy::unnecessary_cast, unused_imports, unused_variables)]

use core::marker::PhantomData;
use polkadot_sdk::*;

use frame_support::{traits::Get, weights::Weight};

/// The weights of `pallet_multisig`.
pub struct WeightInfo<T>(PhantomData<T>);

impl<T: frame_system::Config> pallet_multisig::WeightInfo for WeightInfo<T> {
	/// `z` was measured from 0 to 10000.
	fn as_multi_threshold_1(z: u32, ) -> Weight {
		// Proof, in bytes, measured:  0
		//                  estimated: 0
		// Shortest time: 65_838_000 picoseconds.
		Weight::from_parts(65_838_000, 0)
			// Standard error: 0.
			.saturating_add(Weight::from_parts(6_982, 0).saturating_mul(z.into()))
	}
	/// Storage: `Multisig::Multisigs` (r:1 w:1)
	/// Proof: `Multisig::Multisigs` (`max_values`: None, `max_size`: Some(3346), added: 5821, mode: `MaxEncodedLen`)
	/// `s` was measured from 2 to 100.
	/// `z` was measured from 0 to 10000.
	fn as_multi_create(s: u32, z: u32, ) -> Weight {
		// Proof, in bytes, measured:  76
		//                  estimated: 6811
		// Shortest time: 85_878_000 picoseconds.
		Weight::from_parts(65_496_367, 6811)
			// Standard error: 45_581.
			.saturating_add(Weight::from_parts(203_816, 0).saturating_mul(s.into()))
			// Standard error: 446.
			.saturating_add(Weight::from_parts(6_591, 0).saturating_mul(z.into()))
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	/// Storage: `Multisig::Multisigs` (r:1 w:1)
	/// Proof: `Multisig::Multisigs` (`max_values`: None, `max_size`: Some(3346), added: 5821, mode: `MaxEncodedLen`)
	/// `s` was measured from 3 to 100.
	/// `z` was measured from 0 to 10000.
	fn as_multi_approve(s: u32, z: u32, ) -> Weight {
		// Proof, in bytes, measured:  282
		//                  estimated: 6811
		// Shortest time: 52_528_000 picoseconds.
		Weight::from_parts(30_851_711, 6811)
			// Standard error: 43_908.
			.saturating_add(Weight::from_parts(216_762, 0).saturating_mul(s.into()))
			// Standard error: 425.
			.saturating_add(Weight::from_parts(6_622, 0).saturating_mul(z.into()))
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	/// Storage: `Multisig::Multisigs` (r:1 w:1)
	/// Proof: `Multisig::Multisigs` (`max_values`: None, `max_size`: Some(3346), added: 5821, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// `s` was measured from 2 to 100.
	/// `z` was measured from 0 to 10000.
	fn as_multi_complete(s: u32, z: u32, ) -> Weight {
		// Proof, in bytes, measured:  387 + s × (34 ± 0)
		//                  estimated: 6811
		// Shortest time: 92_818_000 picoseconds.
		Weight::from_parts(61_812_387, 6811)
			// Standard error: 62_663.
			.saturating_add(Weight::from_parts(310_056, 0).saturating_mul(s.into()))
			// Standard error: 614.
			.saturating_add(Weight::from_parts(6_949, 0).saturating_mul(z.into()))
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(2))
	}
	/// Storage: `Multisig::Multisigs` (r:1 w:1)
	/// Proof: `Multisig::Multisigs` (`max_values`: None, `max_size`: Some(3346), added: 5821, mode: `MaxEncodedLen`)
	/// `s` was measured from 2 to 100.
	fn approve_as_multi_create(s: u32, ) -> Weight {
		// Proof, in bytes, measured:  76
		//                  estimated: 6811
		// Shortest time: 54_191_000 picoseconds.
		Weight::from_parts(53_619_938, 6811)
			// Standard error: 0.
			.saturating_add(Weight::from_parts(285_530, 0).saturating_mul(s.into()))
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	/// Storage: `Multisig::Multisigs` (r:1 w:1)
	/// Proof: `Multisig::Multisigs` (`max_values`: None, `max_size`: Some(3346), added: 5821, mode: `MaxEncodedLen`)
	/// `s` was measured from 2 to 100.
	fn approve_as_multi_approve(s: u32, ) -> Weight {
		// Proof, in bytes, measured:  282
		//                  estimated: 6811
		// Shortest time: 25_789_000 picoseconds.
		Weight::from_parts(25_301_551, 6811)
			// Standard error: 0.
			.saturating_add(Weight::from_parts(243_724, 0).saturating_mul(s.into()))
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	/// Storage: `Multisig::Multisigs` (r:1 w:1)
	/// Proof: `Multisig::Multisigs` (`max_values`: None, `max_size`: Some(3346), added: 5821, mode: `MaxEncodedLen`)
	/// `s` was measured from 2 to 100.
	fn cancel_as_multi(s: u32, ) -> Weight {
		// Proof, in bytes, measured:  282
		//                  estimated: 6811
		// Shortest time: 43_225_000 picoseconds.
		Weight::from_parts(42_625_346, 6811)
			// Standard error: 0.
			.saturating_add(Weight::from_parts(299_826, 0).saturating_mul(s.into()))
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	/// Storage: `Multisig::Multisigs` (r:1 w:1)
	/// Proof: `Multisig::Multisigs` (`max_values`: None, `max_size`: Some(3346), added: 5821, mode: `MaxEncodedLen`)
	/// `s` was measured from 2 to 100.
	fn poke_deposit(s: u32, ) -> Weight {
		// Proof, in bytes, measured:  282
		//                  estimated: 6811
		// Shortest time: 41_251_000 picoseconds.
		Weight::from_parts(40_606_979, 6811)
			// Standard error: 0.
			.saturating_add(Weight::from_parts(322_010, 0).saturating_mul(s.into()))
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}
}
