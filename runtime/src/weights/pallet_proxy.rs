//! The weights of `pallet_proxy`, measured. Written by `benchmarks/run.sh`: change the benchmarks, not this file.
//!
//! Command: `benchmarks/run.sh pallet_proxy`
//! Date: 2026-11-20; processor: AMD EPYC
//! Steps: 2; repeats: 1; map sizes: 1000000
//! Library: frame-benchmarking-cli 64.0.0; chain: preset `development`

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
		// Proof, in bytes, measured:  159 + p × (37 ± 0)
		//                  estimated: 4706
		// Shortest time: 33_691_000 picoseconds.
		Weight::from_parts(33_572_200, 4706)
			// Standard error: 0.
			.saturating_add(Weight::from_parts(118_800, 0).saturating_mul(p.into()))
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
		// Proof, in bytes, measured:  523 + a × (68 ± 0) + p × (34 ± 0)
		//                  estimated: 5698
		// Shortest time: 66_139_000 picoseconds.
		Weight::from_parts(64_601_916, 5698)
			// Standard error: 21_538.
			.saturating_add(Weight::from_parts(424_661, 0).saturating_mul(a.into()))
			// Standard error: 22_256.
			.saturating_add(Weight::from_parts(49_583, 0).saturating_mul(p.into()))
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
		// Proof, in bytes, measured:  439 + a × (68 ± 0)
		//                  estimated: 5698
		// Shortest time: 42_884_000 picoseconds.
		Weight::from_parts(36_654_033, 5698)
			// Standard error: 269_697.
			.saturating_add(Weight::from_parts(442_258, 0).saturating_mul(a.into()))
			// Standard error: 278_686.
			.saturating_add(Weight::from_parts(200_966, 0).saturating_mul(p.into()))
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
		// Proof, in bytes, measured:  439 + a × (68 ± 0)
		//                  estimated: 5698
		// Shortest time: 49_303_000 picoseconds.
		Weight::from_parts(57_865_266, 5698)
			// Standard error: 182_154.
			.saturating_add(Weight::from_parts(62_733, 0).saturating_mul(p.into()))
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
		// Proof, in bytes, measured:  374 + a × (70 ± 0) + p × (34 ± 0)
		//                  estimated: 5698
		// Shortest time: 61_021_000 picoseconds.
		Weight::from_parts(57_099_283, 5698)
			// Standard error: 99_592.
			.saturating_add(Weight::from_parts(121_822, 0).saturating_mul(a.into()))
			// Standard error: 102_912.
			.saturating_add(Weight::from_parts(145_216, 0).saturating_mul(p.into()))
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().writes(2))
	}
	/// Storage: `Proxy::Proxies` (r:1 w:1)
	/// Proof: `Proxy::Proxies` (`max_values`: None, `max_size`: Some(1241), added: 3716, mode: `MaxEncodedLen`)
	/// `p` was measured from 1 to 31.
	fn add_proxy(p: u32, ) -> Weight {
		// Proof, in bytes, measured:  159 + p × (37 ± 0)
		//                  estimated: 4706
		// Shortest time: 37_897_000 picoseconds.
		Weight::from_parts(37_849_633, 4706)
			// Standard error: 0.
			.saturating_add(Weight::from_parts(47_366, 0).saturating_mul(p.into()))
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	/// Storage: `Proxy::Proxies` (r:1 w:1)
	/// Proof: `Proxy::Proxies` (`max_values`: None, `max_size`: Some(1241), added: 3716, mode: `MaxEncodedLen`)
	/// `p` was measured from 1 to 31.
	fn remove_proxy(p: u32, ) -> Weight {
		// Proof, in bytes, measured:  159 + p × (37 ± 0)
		//                  estimated: 4706
		// Shortest time: 39_259_000 picoseconds.
		Weight::from_parts(39_178_900, 4706)
			// Standard error: 0.
			.saturating_add(Weight::from_parts(80_100, 0).saturating_mul(p.into()))
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	/// Storage: `Proxy::Proxies` (r:1 w:1)
	/// Proof: `Proxy::Proxies` (`max_values`: None, `max_size`: Some(1241), added: 3716, mode: `MaxEncodedLen`)
	/// `p` was measured from 1 to 31.
	fn remove_proxies(p: u32, ) -> Weight {
		// Proof, in bytes, measured:  159 + p × (37 ± 0)
		//                  estimated: 4706
		// Shortest time: 37_586_000 picoseconds.
		Weight::from_parts(34_858_266, 4706)
			// Standard error: 0.
			.saturating_add(Weight::from_parts(2_727_733, 0).saturating_mul(p.into()))
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	/// Storage: `Proxy::Proxies` (r:1 w:1)
	/// Proof: `Proxy::Proxies` (`max_values`: None, `max_size`: Some(1241), added: 3716, mode: `MaxEncodedLen`)
	/// `p` was measured from 1 to 31.
	fn create_pure(p: u32, ) -> Weight {
		// Proof, in bytes, measured:  173
		//                  estimated: 4706
		// Shortest time: 43_745_000 picoseconds.
		Weight::from_parts(43_718_300, 4706)
			// Standard error: 0.
			.saturating_add(Weight::from_parts(26_700, 0).saturating_mul(p.into()))
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	/// Storage: `Proxy::Proxies` (r:1 w:1)
	/// Proof: `Proxy::Proxies` (`max_values`: None, `max_size`: Some(1241), added: 3716, mode: `MaxEncodedLen`)
	/// `p` was measured from 0 to 30.
	fn kill_pure(p: u32, ) -> Weight {
		// Proof, in bytes, measured:  197 + p × (37 ± 0)
		//                  estimated: 4706
		// Shortest time: 39_980_000 picoseconds.
		Weight::from_parts(39_980_000, 4706)
			// Standard error: 0.
			.saturating_add(Weight::from_parts(72_433, 0).saturating_mul(p.into()))
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
		// Shortest time: 69_483_000 picoseconds.
		Weight::from_parts(69_483_000, 5698)
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().writes(3))
	}
}
