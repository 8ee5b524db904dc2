//! The weights of `bulwark_verifiers`, measured. Written by `benchmarks/run.sh`: change the benchmarks, not this file.
//!
//! Command: `benchmarks/run.sh bulwark_verifiers`
//! Date: 2026-11-29; processor: AMD EPYC
//! A transfer took 184.6 µs; times are told for 104.0 µs (`benchmarks/speed.awk`)
//! Steps: 12; repeats: 10; map sizes: 1000000
//! Proofs: what was recorded or what the SDK estimates, whichever is more (`benchmarks/proofs.awk`)
//! Library: frame-benchmarking-cli 64.0.0; state: preset `development`

#![cfg_attr(rustfmt, rustfmt_skip)]
#![allow(clippy::unnecessary_cast, unused_imports, unused_variables)]

use core::marker::PhantomData;
use polkadot_sdk::*;

use frame_support::{traits::Get, weights::Weight};

/// The weights of `bulwark_verifiers`.
pub struct WeightInfo<T>(PhantomData<T>);

impl<T: frame_system::Config> bulwark_verifiers::WeightInfo for WeightInfo<T> {
	/// Storage: `System::BlockHash` (r:1 w:0)
	/// Proof: `System::BlockHash` (`max_values`: None, `max_size`: Some(44), added: 2519, mode: `MaxEncodedLen`)
	/// Storage: `Operators::Keys` (r:1 w:0)
	/// Proof: `Operators::Keys` (`max_values`: None, `max_size`: Some(409), added: 2884, mode: `MaxEncodedLen`)
	fn equivocation() -> Weight {
		// Proof, in bytes, measured:  637
		//                  estimated: 3874
		// Shortest time: 257_147_722 picoseconds.
		Weight::from_parts(334_502_805, 3874)
			.saturating_add(T::DbWeight::get().reads(2))
	}
	/// Storage: `Rewards::Tables` (r:1 w:0)
	/// Proof: `Rewards::Tables` (`max_values`: None, `max_size`: Some(58), added: 2533, mode: `MaxEncodedLen`)
	/// Storage: `Rewards::Weights` (r:200 w:0)
	/// Proof: `Rewards::Weights` (`max_values`: None, `max_size`: Some(4564), added: 7039, mode: `MaxEncodedLen`)
	/// Storage: `System::BlockHash` (r:1 w:0)
	/// Proof: `System::BlockHash` (`max_values`: None, `max_size`: Some(44), added: 2519, mode: `MaxEncodedLen`)
	/// Storage: `Operators::Keys` (r:200 w:0)
	/// Proof: `Operators::Keys` (`max_values`: None, `max_size`: Some(409), added: 2884, mode: `MaxEncodedLen`)
	/// `s` was measured from 1 to 200.
	fn quorum(s: u32, ) -> Weight {
		// Proof, in bytes, measured:  2320 + s × (493 ± 0)
		//                  estimated: 3523 + s × (7039 ± 0)
		// Shortest time: 167_085_245 picoseconds.
		Weight::from_parts(846_761_484, 3523)
			// Standard error: 2_128_492.
			.saturating_add(Weight::from_parts(147_518_637, 0).saturating_mul(s.into()))
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().reads(2_u64.saturating_mul(s.into())))
			.saturating_add(Weight::from_parts(0, 7039).saturating_mul(s.into()))
	}
	/// Storage: `Rewards::Tables` (r:1 w:0)
	/// Proof: `Rewards::Tables` (`max_values`: None, `max_size`: Some(58), added: 2533, mode: `MaxEncodedLen`)
	/// Storage: `Rewards::Weights` (r:199 w:0)
	/// Proof: `Rewards::Weights` (`max_values`: None, `max_size`: Some(4564), added: 7039, mode: `MaxEncodedLen`)
	/// Storage: `System::BlockHash` (r:1 w:0)
	/// Proof: `System::BlockHash` (`max_values`: None, `max_size`: Some(44), added: 2519, mode: `MaxEncodedLen`)
	/// Storage: `Operators::Keys` (r:199 w:0)
	/// Proof: `Operators::Keys` (`max_values`: None, `max_size`: Some(409), added: 2884, mode: `MaxEncodedLen`)
	/// `r` was measured from 3 to 200.
	fn deviation(r: u32, ) -> Weight {
		// Proof, in bytes, measured:  2319 + r × (493 ± 0)
		//                  estimated: 3523 + r × (7039 ± 0)
		// Shortest time: 517_992_028 picoseconds.
		Weight::from_parts(519_171_465, 3523)
			// Standard error: 839_051.
			.saturating_add(Weight::from_parts(159_046_044, 0).saturating_mul(r.into()))
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().reads(2_u64.saturating_mul(r.into())))
			.saturating_add(Weight::from_parts(0, 7039).saturating_mul(r.into()))
	}
	fn claim() -> Weight {
		// Proof, in bytes, measured:  0
		//                  estimated: 0
		// Shortest time: 3_650_961 picoseconds.
		Weight::from_parts(4_565_109, 0)
	}
}
