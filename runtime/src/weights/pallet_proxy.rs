//! The weights of `pallet_proxy`, measured. Written by `benchmarks/run.sh`: change the benchmarks, not this file.
//!
//! Command: `benchmarks/run.sh pallet_proxy`
//! Date: 2026-11-20; processor: AMD EPYC
//! Steps: 6; repeats: 10; map sizes: 1000000
//! Library: frame-benchmarking-cli 64.0.0; state: preset `development`

#![cfg_attr(rustfmt, rustfmt_skip)]
#![allow(clippy::unnecessary_cast, unused_imports, unused_variables)]

use core::marker::PhantomData;
use polkadot_sdk::*;

use frame_support::{traits::Get, weights::Weight};

/// The weights of `pallet_proxy`.
pub struct WeightInfo<T>(PhantomData<T>);

impl<T: frame_system::Config> pallet_proxy::WeightInfo for WeightInfo<T> {
	/// Storage: `Proxy::Proxies` (r:1 w:0)
	/// Proof: `Proxy::Proxies` (`max_values`: None, `max_size`: Some(1241), added: 3716, mode: `MaxEncodedLen`)
	/// `p` was measured from 1 to 31.
	fn proxy(p: u32, ) -> Weight {
		// Proof, in bytes, measured:  161 + p × (37 ± 0)
		//                  estimated: 4706
		// Shortest time: 18_568_000 picoseconds.
		Weight::from_parts(19_597_511, 4706)
			// Standard error: 12_374.
			.saturating_add(Weight::from_parts(39_877, 0).saturating_mul(p.into()))
			.saturating_add(T::DbWeight::get().reads(1))
	}
	/// Storage: `Proxy::Proxies` (r:1 w:0)
	/// Proof: `Proxy::Proxies` (`max_values`: None, `max_size`: Some(1241), added: 3716, mode: `MaxEncodedLen`)
	/// Storage: `Proxy::Announcements` (r:1 w:1)
	/// Proof: `Proxy::Announcements` (`max_values`: None, `max_size`: Some(2233), added: 4708, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// `a` was measured from 0 to 31.
	/// `p` was measured from 1 to 31.
	fn proxy_announced(a: u32, p: u32, ) -> Weight {
		// Proof, in bytes, measured:  498 + a × (68 ± 0) + p × (35 ± 0)
		//                  estimated: 5698
		// Shortest time: 49_583_000 picoseconds.
		Weight::from_parts(51_904_395, 5698)
			// Standard error: 25_252.
			.saturating_add(Weight::from_parts(230_046, 0).saturating_mul(a.into()))
			// Standard error: 26_270.
			.saturating_add(Weight::from_parts(53_478, 0).saturating_mul(p.into()))
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().writes(2))
	}
	/// Storage: `Proxy::Announcements` (r:1 w:1)
	/// Proof: `Proxy::Announcements` (`max_values`: None, `max_size`: Some(2233), added: 4708, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// `a` was measured from 0 to 31.
	/// `p` was measured from 1 to 31.
	fn remove_announcement(a: u32, p: u32, ) -> Weight {
		// Proof, in bytes, measured:  413 + a × (68 ± 0)
		//                  estimated: 5698
		// Shortest time: 33_740_000 picoseconds.
		Weight::from_parts(35_952_823, 5698)
			// Standard error: 27_366.
			.saturating_add(Weight::from_parts(239_207, 0).saturating_mul(a.into()))
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(2))
	}
	/// Storage: `Proxy::Announcements` (r:1 w:1)
	/// Proof: `Proxy::Announcements` (`max_values`: None, `max_size`: Some(2233), added: 4708, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// `a` was measured from 0 to 31.
	/// `p` was measured from 1 to 31.
	fn reject_announcement(a: u32, p: u32, ) -> Weight {
		// Proof, in bytes, measured:  413 + a × (68 ± 0)
		//                  estimated: 5698
		// Shortest time: 33_490_000 picoseconds.
		Weight::from_parts(35_554_518, 5698)
			// Standard error: 19_707.
			.saturating_add(Weight::from_parts(285_572, 0).saturating_mul(a.into()))
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(2))
	}
	/// Storage: `Proxy::Proxies` (r:1 w:0)
	/// Proof: `Proxy::Proxies` (`max_values`: None, `max_size`: Some(1241), added: 3716, mode: `MaxEncodedLen`)
	/// Storage: `Proxy::Announcements` (r:1 w:1)
	/// Proof: `Proxy::Announcements` (`max_values`: None, `max_size`: Some(2233), added: 4708, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// `a` was measured from 0 to 31.
	/// `p` was measured from 1 to 31.
	fn announce(a: u32, p: u32, ) -> Weight {
		// Proof, in bytes, measured:  430 + a × (68 ± 0) + p × (35 ± 0)
		//                  estimated: 5698
		// Shortest time: 47_111_000 picoseconds.
		Weight::from_parts(56_547_065, 5698)
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().writes(2))
	}
	/// Storage: `Proxy::Proxies` (r:1 w:1)
	/// Proof: `Proxy::Proxies` (`max_values`: None, `max_size`: Some(1241), added: 3716, mode: `MaxEncodedLen`)
	/// `p` was measured from 1 to 31.
	fn add_proxy(p: u32, ) -> Weight {
		// Proof, in bytes, measured:  161 + p × (37 ± 0)
		//                  estimated: 4706
		// Shortest time: 34_201_000 picoseconds.
		Weight::from_parts(35_153_108, 4706)
			// Standard error: 21_144.
			.saturating_add(Weight::from_parts(42_970, 0).saturating_mul(p.into()))
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	/// Storage: `Proxy::Proxies` (r:1 w:1)
	/// Proof: `Proxy::Proxies` (`max_values`: None, `max_size`: Some(1241), added: 3716, mode: `MaxEncodedLen`)
	/// `p` was measured from 1 to 31.
	fn remove_proxy(p: u32, ) -> Weight {
		// Proof, in bytes, measured:  161 + p × (37 ± 0)
		//                  estimated: 4706
		// Shortest time: 33_821_000 picoseconds.
		Weight::from_parts(34_706_785, 4706)
			// Standard error: 13_801.
			.saturating_add(Weight::from_parts(48_912, 0).saturating_mul(p.into()))
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	/// Storage: `Proxy::Proxies` (r:1 w:1)
	/// Proof: `Proxy::Proxies` (`max_values`: None, `max_size`: Some(1241), added: 3716, mode: `MaxEncodedLen`)
	/// `p` was measured from 1 to 31.
	fn remove_proxies(p: u32, ) -> Weight {
		// Proof, in bytes, measured:  161 + p × (37 ± 0)
		//                  estimated: 4706
		// Shortest time: 33_951_000 picoseconds.
		Weight::from_parts(32_228_576, 4706)
			// Standard error: 18_198.
			.saturating_add(Weight::from_parts(2_686_717, 0).saturating_mul(p.into()))
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	/// Storage: `Proxy::Proxies` (r:1 w:1)
	/// Proof: `Proxy::Proxies` (`max_values`: None, `max_size`: Some(1241), added: 3716, mode: `MaxEncodedLen`)
	/// `p` was measured from 1 to 31.
	fn create_pure(p: u32, ) -> Weight {
		// Proof, in bytes, measured:  173
		//                  estimated: 4706
		// Shortest time: 38_587_000 picoseconds.
		Weight::from_parts(38_962_987, 4706)
			// Standard error: 12_462.
			.saturating_add(Weight::from_parts(69_528, 0).saturating_mul(p.into()))
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	/// Storage: `Proxy::Proxies` (r:1 w:1)
	/// Proof: `Proxy::Proxies` (`max_values`: None, `max_size`: Some(1241), added: 3716, mode: `MaxEncodedLen`)
	/// `p` was measured from 0 to 30.
	fn kill_pure(p: u32, ) -> Weight {
		// Proof, in bytes, measured:  198 + p × (37 ± 0)
		//                  estimated: 4706
		// Shortest time: 35_262_000 picoseconds.
		Weight::from_parts(36_325_015, 4706)
			// Standard error: 22_556.
			.saturating_add(Weight::from_parts(108_845, 0).saturating_mul(p.into()))
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	/// Storage: `Proxy::Proxies` (r:1 w:1)
	/// Proof: `Proxy::Proxies` (`max_values`: None, `max_size`: Some(1241), added: 3716, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Proxy::Announcements` (r:1 w:1)
	/// Proof: `Proxy::Announcements` (`max_values`: None, `max_size`: Some(2233), added: 4708, mode: `MaxEncodedLen`)
	fn poke_deposit() -> Weight {
		// Proof, in bytes, measured:  487
		//                  estimated: 5698
		// Shortest time: 64_396_000 picoseconds.
		Weight::from_parts(65_418_000, 5698)
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().writes(3))
	}
}
