//! The weights of `pallet_balances`, measured. Written by `benchmarks/run.sh`: change the benchmarks, not this file.
//!
//! Command: `benchmarks/run.sh pallet_balances`
//! Date: 2026-11-20; processor: AMD EPYC
//! Steps: 2; repeats: 1; map sizes: 1000000
//! Library: frame-benchmarking-cli 64.0.0; chain: preset `development`

#![cfg_attr(rustfmt, rustfmt_skip)]
#![allow(clippy::unnecessary_cast, unused_imports, unused_variables)]

use core::marker::PhantomData;
use polkadot_sdk::*;

use frame_support::{traits::Get, weights::Weight};

/// The weights of `pallet_balances`.
pub struct WeightInfo<T>(PhantomData<T>);

impl<T: frame_system::Config> pallet_balances::WeightInfo for WeightInfo<T> {
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	fn transfer_allow_death() -> Weight {
		// Proof, in bytes, measured:  89
		//                  estimated: 3593
		// Shortest time: 121_301_000 picoseconds.
		Weight::from_parts(121_301_000, 3593)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	fn transfer_keep_alive() -> Weight {
		// Proof, in bytes, measured:  89
		//                  estimated: 3593
		// Shortest time: 83_064_000 picoseconds.
		Weight::from_parts(83_064_000, 3593)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	fn force_set_balance_creating() -> Weight {
		// Proof, in bytes, measured:  39
		//                  estimated: 3593
		// Shortest time: 45_458_000 picoseconds.
		Weight::from_parts(45_458_000, 3593)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	fn force_set_balance_killing() -> Weight {
		// Proof, in bytes, measured:  174
		//                  estimated: 3593
		// Shortest time: 45_759_000 picoseconds.
		Weight::from_parts(45_759_000, 3593)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	/// Storage: `System::Account` (r:2 w:2)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	fn force_transfer() -> Weight {
		// Proof, in bytes, measured:  229
		//                  estimated: 6196
		// Shortest time: 101_521_000 picoseconds.
		Weight::from_parts(101_521_000, 6196)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(2))
	}
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	fn transfer_all() -> Weight {
		// Proof, in bytes, measured:  89
		//                  estimated: 3593
		// Shortest time: 97_365_000 picoseconds.
		Weight::from_parts(97_365_000, 3593)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	fn force_unreserve() -> Weight {
		// Proof, in bytes, measured:  174
		//                  estimated: 3593
		// Shortest time: 39_830_000 picoseconds.
		Weight::from_parts(39_830_000, 3593)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	/// Storage: `System::Account` (r:1000 w:1000)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// `u` was measured from 1 to 1000.
	fn upgrade_accounts(u: u32, ) -> Weight {
		// Proof, in bytes, measured:  55 + u × (84 ± 0)
		//                  estimated: 990 + u × (2603 ± 0)
		// Shortest time: 118_837_000 picoseconds.
		Weight::from_parts(94_769_141, 990)
			// Standard error: 0.
			.saturating_add(Weight::from_parts(24_067_858, 0).saturating_mul(u.into()))
			.saturating_add(T::DbWeight::get().reads(1_u64.saturating_mul(u.into())))
			.saturating_add(T::DbWeight::get().writes(1_u64.saturating_mul(u.into())))
			.saturating_add(Weight::from_parts(0, 2603).saturating_mul(u.into()))
	}
	fn force_adjust_total_issuance() -> Weight {
		// Proof, in bytes, measured:  0
		//                  estimated: 0
		// Shortest time: 22_914_000 picoseconds.
		Weight::from_parts(22_914_000, 0)
	}
	fn burn_allow_death() -> Weight {
		// Proof, in bytes, measured:  0
		//                  estimated: 0
		// Shortest time: 62_342_000 picoseconds.
		Weight::from_parts(62_342_000, 0)
	}
	fn burn_keep_alive() -> Weight {
		// Proof, in bytes, measured:  0
		//                  estimated: 0
		// Shortest time: 44_136_000 picoseconds.
		Weight::from_parts(44_136_000, 0)
	}
}
