//! The weights of `pallet_multisig`, measured. Written by `benchmarks/run.sh`: change the benchmarks, not this file.
//!
//! Command: `benchmarks/run.sh pallet_multisig`
//! Date: 2026-11-20; processor: AMD EPYC
//! Steps: 6; repeats: 10; map sizes: 1000000
//! Library: frame-benchmarking-cli 64.0.0; state: preset `development`

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
		// Shortest time: 38_547_000 picoseconds.
		Weight::from_parts(40_247_936, 0)
			// Standard error: 96.
			.saturating_add(Weight::from_parts(6_042, 0).saturating_mul(z.into()))
	}
	/// Storage: `Multisig::Multisigs` (r:1 w:1)
	/// Proof: `Multisig::Multisigs` (`max_values`: None, `max_size`: Some(3346), added: 5821, mode: `MaxEncodedLen`)
	/// `s` was measured from 2 to 100.
	/// `z` was measured from 0 to 10000.
	fn as_multi_create(s: u32, z: u32, ) -> Weight {
		// Proof, in bytes, measured:  76
		//                  estimated: 6811
		// Shortest time: 74_181_000 picoseconds.
		Weight::from_parts(55_163_868, 6811)
			// Standard error: 19_094.
			.saturating_add(Weight::from_parts(242_811, 0).saturating_mul(s.into()))
			// Standard error: 187.
			.saturating_add(Weight::from_parts(5_166, 0).saturating_mul(z.into()))
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
		// Shortest time: 46_349_000 picoseconds.
		Weight::from_parts(18_135_621, 6811)
			// Standard error: 12_098.
			.saturating_add(Weight::from_parts(326_965, 0).saturating_mul(s.into()))
			// Standard error: 117.
			.saturating_add(Weight::from_parts(6_568, 0).saturating_mul(z.into()))
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
		// Proof, in bytes, measured:  398 + s × (34 ± 0)
		//                  estimated: 6811
		// Shortest time: 91_797_000 picoseconds.
		Weight::from_parts(42_592_787, 6811)
			// Standard error: 25_524.
			.saturating_add(Weight::from_parts(521_188, 0).saturating_mul(s.into()))
			// Standard error: 251.
			.saturating_add(Weight::from_parts(7_281, 0).saturating_mul(z.into()))
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(2))
	}
	/// Storage: `Multisig::Multisigs` (r:1 w:1)
	/// Proof: `Multisig::Multisigs` (`max_values`: None, `max_size`: Some(3346), added: 5821, mode: `MaxEncodedLen`)
	/// `s` was measured from 2 to 100.
	fn approve_as_multi_create(s: u32, ) -> Weight {
		// Proof, in bytes, measured:  76
		//                  estimated: 6811
		// Shortest time: 40_911_000 picoseconds.
		Weight::from_parts(42_908_118, 6811)
			// Standard error: 31_108.
			.saturating_add(Weight::from_parts(296_531, 0).saturating_mul(s.into()))
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	/// Storage: `Multisig::Multisigs` (r:1 w:1)
	/// Proof: `Multisig::Multisigs` (`max_values`: None, `max_size`: Some(3346), added: 5821, mode: `MaxEncodedLen`)
	/// `s` was measured from 2 to 100.
	fn approve_as_multi_approve(s: u32, ) -> Weight {
		// Proof, in bytes, measured:  282
		//                  estimated: 6811
		// Shortest time: 20_981_000 picoseconds.
		Weight::from_parts(21_911_681, 6811)
			// Standard error: 5_233.
			.saturating_add(Weight::from_parts(239_311, 0).saturating_mul(s.into()))
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	/// Storage: `Multisig::Multisigs` (r:1 w:1)
	/// Proof: `Multisig::Multisigs` (`max_values`: None, `max_size`: Some(3346), added: 5821, mode: `MaxEncodedLen`)
	/// `s` was measured from 2 to 100.
	fn cancel_as_multi(s: u32, ) -> Weight {
		// Proof, in bytes, measured:  282
		//                  estimated: 6811
		// Shortest time: 38_598_000 picoseconds.
		Weight::from_parts(39_539_945, 6811)
			// Standard error: 2_955.
			.saturating_add(Weight::from_parts(247_400, 0).saturating_mul(s.into()))
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	/// Storage: `Multisig::Multisigs` (r:1 w:1)
	/// Proof: `Multisig::Multisigs` (`max_values`: None, `max_size`: Some(3346), added: 5821, mode: `MaxEncodedLen`)
	/// `s` was measured from 2 to 100.
	fn poke_deposit(s: u32, ) -> Weight {
		// Proof, in bytes, measured:  282
		//                  estimated: 6811
		// Shortest time: 36_484_000 picoseconds.
		Weight::from_parts(37_702_551, 6811)
			// Standard error: 3_826.
			.saturating_add(Weight::from_parts(244_103, 0).saturating_mul(s.into()))
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}
}
