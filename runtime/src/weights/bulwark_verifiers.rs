//! The weights of `bulwark_verifiers`, measured. Written by `benchmarks/run.sh`: change the benchmarks, not this file.
//!
//! Command: `benchmarks/run.sh bulwark_verifiers`
//! Date: 2026-11-28; processor: AMD EPYC
//! Steps: 12; repeats: 10; map sizes: 1000000
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
		// Shortest time: 261_040_000 picoseconds.
		Weight::from_parts(399_819_000, 3874)
			.saturating_add(T::DbWeight::get().reads(2))
	}
	/// Storage: `Rewards::Tables` (r:1 w:0)
	/// Proof: `Rewards::Tables` (`max_values`: None, `max_size`: Some(58), added: 2533, mode: `MaxEncodedLen`)
	/// Storage: `Rewards::Weights` (r:200 w:0)
	/// Proof: `Rewards::Weights` (`max_values`: None, `max_size`: Some(7252), added: 9727, mode: `MaxEncodedLen`)
	/// Storage: `System::BlockHash` (r:1 w:0)
	/// Proof: `System::BlockHash` (`max_values`: None, `max_size`: Some(44), added: 2519, mode: `MaxEncodedLen`)
	/// Storage: `Operators::Keys` (r:200 w:0)
	/// Proof: `Operators::Keys` (`max_values`: None, `max_size`: Some(409), added: 2884, mode: `MaxEncodedLen`)
	/// `s` was measured from 1 to 200.
	fn quorum(s: u32, ) -> Weight {
		// Proof, in bytes, measured:  3568 + s × (493 ± 0)
		//                  estimated: 3523 + s × (9727 ± 0)
		// Shortest time: 182_082_000 picoseconds.
		Weight::from_parts(85_006_250, 3568)
			// Standard error: 244_482.
			.saturating_add(Weight::from_parts(124_172_472, 0).saturating_mul(s.into()))
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().reads(2_u64.saturating_mul(s.into())))
			.saturating_add(Weight::from_parts(0, 9727).saturating_mul(s.into()))
	}
	/// Storage: `Rewards::Tables` (r:1 w:0)
	/// Proof: `Rewards::Tables` (`max_values`: None, `max_size`: Some(58), added: 2533, mode: `MaxEncodedLen`)
	/// Storage: `Rewards::Weights` (r:199 w:0)
	/// Proof: `Rewards::Weights` (`max_values`: None, `max_size`: Some(7252), added: 9727, mode: `MaxEncodedLen`)
	/// Storage: `System::BlockHash` (r:1 w:0)
	/// Proof: `System::BlockHash` (`max_values`: None, `max_size`: Some(44), added: 2519, mode: `MaxEncodedLen`)
	/// Storage: `Operators::Keys` (r:199 w:0)
	/// Proof: `Operators::Keys` (`max_values`: None, `max_size`: Some(409), added: 2884, mode: `MaxEncodedLen`)
	/// `r` was measured from 3 to 200.
	fn deviation(r: u32, ) -> Weight {
		// Proof, in bytes, measured:  3567 + r × (493 ± 0)
		//                  estimated: 3523 + r × (9727 ± 0)
		// Shortest time: 463_079_000 picoseconds.
		Weight::from_parts(28_259_931, 3567)
			// Standard error: 124_037.
			.saturating_add(Weight::from_parts(132_628_576, 0).saturating_mul(r.into()))
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().reads(2_u64.saturating_mul(r.into())))
			.saturating_add(Weight::from_parts(0, 9727).saturating_mul(r.into()))
	}
	fn claim() -> Weight {
		// Proof, in bytes, measured:  0
		//                  estimated: 0
		// Shortest time: 3_175_000 picoseconds.
		Weight::from_parts(3_606_000, 0)
	}
}
