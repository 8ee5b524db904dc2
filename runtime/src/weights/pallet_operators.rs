//! The weights of `pallet_operators`, measured. Written by `benchmarks/run.sh`: change the benchmarks, not this file.
//!
//! Command: `benchmarks/run.sh pallet_operators`
//! Date: 2026-11-29; processor: AMD EPYC
//! A transfer took 182.9 µs; times are told for 104.0 µs (`benchmarks/speed.awk`)
//! Steps: 12; repeats: 10; map sizes: 1000000
//! Proofs: what was recorded or what the SDK estimates, whichever is more (`benchmarks/proofs.awk`)
//! Library: frame-benchmarking-cli 64.0.0; state: preset `development`

#![cfg_attr(rustfmt, rustfmt_skip)]
#![allow(clippy::unnecessary_cast, unused_imports, unused_variables)]

use core::marker::PhantomData;
use polkadot_sdk::*;

use frame_support::{traits::Get, weights::Weight};

/// The weights of `pallet_operators`.
pub struct WeightInfo<T>(PhantomData<T>);

impl<T: frame_system::Config> pallet_operators::WeightInfo for WeightInfo<T> {
	/// Storage: `Operators::Operators` (r:1 w:1)
	/// Proof: `Operators::Operators` (`max_values`: None, `max_size`: Some(106), added: 2581, mode: `MaxEncodedLen`)
	/// Storage: `Operators::Mode` (r:1 w:0)
	/// Proof: `Operators::Mode` (`max_values`: Some(1), `max_size`: Some(1), added: 496, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(229), added: 2704, mode: `MaxEncodedLen`)
	/// Storage: `Operators::NextSeries` (r:1 w:1)
	/// Proof: `Operators::NextSeries` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Operators::MetadataOf` (r:0 w:1)
	/// Proof: `Operators::MetadataOf` (`max_values`: None, `max_size`: Some(1598), added: 4073, mode: `MaxEncodedLen`)
	/// Storage: `Operators::Commissions` (r:0 w:1)
	/// Proof: `Operators::Commissions` (`max_values`: None, `max_size`: Some(157), added: 2632, mode: `MaxEncodedLen`)
	fn apply() -> Weight {
		// Proof, in bytes, measured:  323
		//                  estimated: 3694
		// Shortest time: 185_740_570 picoseconds.
		Weight::from_parts(207_171_322, 3694)
			.saturating_add(T::DbWeight::get().reads(5))
			.saturating_add(T::DbWeight::get().writes(6))
	}
	/// Storage: `Operators::Operators` (r:1 w:1)
	/// Proof: `Operators::Operators` (`max_values`: None, `max_size`: Some(106), added: 2581, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(229), added: 2704, mode: `MaxEncodedLen`)
	/// Storage: `Operators::Keys` (r:3 w:0)
	/// Proof: `Operators::Keys` (`max_values`: None, `max_size`: Some(409), added: 2884, mode: `MaxEncodedLen`)
	/// Storage: `Operators::MetadataOf` (r:0 w:1)
	/// Proof: `Operators::MetadataOf` (`max_values`: None, `max_size`: Some(1598), added: 4073, mode: `MaxEncodedLen`)
	/// Storage: `Operators::Commissions` (r:0 w:1)
	/// Proof: `Operators::Commissions` (`max_values`: None, `max_size`: Some(157), added: 2632, mode: `MaxEncodedLen`)
	fn withdraw_application() -> Weight {
		// Proof, in bytes, measured:  434
		//                  estimated: 9642
		// Shortest time: 165_460_414 picoseconds.
		Weight::from_parts(181_432_807, 9642)
			.saturating_add(T::DbWeight::get().reads(6))
			.saturating_add(T::DbWeight::get().writes(5))
	}
	/// Storage: `Operators::Operators` (r:1 w:1)
	/// Proof: `Operators::Operators` (`max_values`: None, `max_size`: Some(106), added: 2581, mode: `MaxEncodedLen`)
	fn admit() -> Weight {
		// Proof, in bytes, measured:  276
		//                  estimated: 3571
		// Shortest time: 48_577_507 picoseconds.
		Weight::from_parts(56_657_833, 3571)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	/// Storage: `Operators::Operators` (r:1 w:0)
	/// Proof: `Operators::Operators` (`max_values`: None, `max_size`: Some(106), added: 2581, mode: `MaxEncodedLen`)
	/// Storage: `Operators::MetadataOf` (r:0 w:1)
	/// Proof: `Operators::MetadataOf` (`max_values`: None, `max_size`: Some(1598), added: 4073, mode: `MaxEncodedLen`)
	fn set_metadata() -> Weight {
		// Proof, in bytes, measured:  261
		//                  estimated: 3571
		// Shortest time: 57_341_478 picoseconds.
		Weight::from_parts(61_734_555, 3571)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	/// Storage: `Operators::Operators` (r:1 w:1)
	/// Proof: `Operators::Operators` (`max_values`: None, `max_size`: Some(106), added: 2581, mode: `MaxEncodedLen`)
	/// Storage: `System::BlockHash` (r:1 w:0)
	/// Proof: `System::BlockHash` (`max_values`: None, `max_size`: Some(44), added: 2519, mode: `MaxEncodedLen`)
	/// Storage: `Operators::Keys` (r:2 w:2)
	/// Proof: `Operators::Keys` (`max_values`: None, `max_size`: Some(409), added: 2884, mode: `MaxEncodedLen`)
	/// Storage: `Operators::KeyOwners` (r:1 w:14)
	/// Proof: `Operators::KeyOwners` (`max_values`: None, `max_size`: Some(82), added: 2557, mode: `MaxEncodedLen`)
	fn register_key() -> Weight {
		// Proof, in bytes, measured:  1656
		//                  estimated: 6758
		// Shortest time: 279_476_788 picoseconds.
		Weight::from_parts(287_402_981, 6758)
			.saturating_add(T::DbWeight::get().reads(5))
			.saturating_add(T::DbWeight::get().writes(17))
	}
	/// Storage: `Operators::Operators` (r:1 w:0)
	/// Proof: `Operators::Operators` (`max_values`: None, `max_size`: Some(106), added: 2581, mode: `MaxEncodedLen`)
	/// Storage: `Operators::Keys` (r:1 w:1)
	/// Proof: `Operators::Keys` (`max_values`: None, `max_size`: Some(409), added: 2884, mode: `MaxEncodedLen`)
	/// Storage: `Operators::KeyOwners` (r:0 w:7)
	/// Proof: `Operators::KeyOwners` (`max_values`: None, `max_size`: Some(82), added: 2557, mode: `MaxEncodedLen`)
	fn retire_key() -> Weight {
		// Proof, in bytes, measured:  707
		//                  estimated: 3874
		// Shortest time: 103_748_041 picoseconds.
		Weight::from_parts(106_153_313, 3874)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(8))
	}
	/// Storage: `Operators::Operators` (r:1 w:0)
	/// Proof: `Operators::Operators` (`max_values`: None, `max_size`: Some(106), added: 2581, mode: `MaxEncodedLen`)
	/// Storage: `Operators::Commissions` (r:1 w:1)
	/// Proof: `Operators::Commissions` (`max_values`: None, `max_size`: Some(157), added: 2632, mode: `MaxEncodedLen`)
	fn set_commission() -> Weight {
		// Proof, in bytes, measured:  364
		//                  estimated: 3622
		// Shortest time: 61_620_803 picoseconds.
		Weight::from_parts(71_051_358, 3622)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	/// Storage: `Operators::Operators` (r:1 w:1)
	/// Proof: `Operators::Operators` (`max_values`: None, `max_size`: Some(106), added: 2581, mode: `MaxEncodedLen`)
	fn set_policy() -> Weight {
		// Proof, in bytes, measured:  276
		//                  estimated: 3571
		// Shortest time: 47_375_724 picoseconds.
		Weight::from_parts(56_093_626, 3571)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	/// Storage: `Operators::Operators` (r:1 w:1)
	/// Proof: `Operators::Operators` (`max_values`: None, `max_size`: Some(106), added: 2581, mode: `MaxEncodedLen`)
	/// Storage: `Operators::Allowed` (r:1 w:1)
	/// Proof: `Operators::Allowed` (`max_values`: None, `max_size`: Some(96), added: 2571, mode: `MaxEncodedLen`)
	fn allow() -> Weight {
		// Proof, in bytes, measured:  331
		//                  estimated: 3571
		// Shortest time: 61_022_471 picoseconds.
		Weight::from_parts(63_666_621, 3571)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(2))
	}
	/// Storage: `Operators::Operators` (r:1 w:1)
	/// Proof: `Operators::Operators` (`max_values`: None, `max_size`: Some(106), added: 2581, mode: `MaxEncodedLen`)
	/// Storage: `Operators::Allowed` (r:1 w:1)
	/// Proof: `Operators::Allowed` (`max_values`: None, `max_size`: Some(96), added: 2571, mode: `MaxEncodedLen`)
	fn disallow() -> Weight {
		// Proof, in bytes, measured:  398
		//                  estimated: 3571
		// Shortest time: 63_324_798 picoseconds.
		Weight::from_parts(65_045_287, 3571)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(2))
	}
	/// Storage: `Operators::Operators` (r:1 w:1)
	/// Proof: `Operators::Operators` (`max_values`: None, `max_size`: Some(106), added: 2581, mode: `MaxEncodedLen`)
	/// Storage: `Operators::UsedVouchers` (r:1 w:1)
	/// Proof: `Operators::UsedVouchers` (`max_values`: None, `max_size`: Some(112), added: 2587, mode: `MaxEncodedLen`)
	/// Storage: `System::BlockHash` (r:1 w:0)
	/// Proof: `System::BlockHash` (`max_values`: None, `max_size`: Some(44), added: 2519, mode: `MaxEncodedLen`)
	/// Storage: `Operators::Allowed` (r:1 w:1)
	/// Proof: `Operators::Allowed` (`max_values`: None, `max_size`: Some(96), added: 2571, mode: `MaxEncodedLen`)
	fn use_voucher() -> Weight {
		// Proof, in bytes, measured:  385
		//                  estimated: 3577
		// Shortest time: 222_779_142 picoseconds.
		Weight::from_parts(233_468_923, 3577)
			.saturating_add(T::DbWeight::get().reads(4))
			.saturating_add(T::DbWeight::get().writes(3))
	}
	/// Storage: `Operators::Operators` (r:1 w:1)
	/// Proof: `Operators::Operators` (`max_values`: None, `max_size`: Some(106), added: 2581, mode: `MaxEncodedLen`)
	/// Storage: `Operators::NextSeries` (r:1 w:1)
	/// Proof: `Operators::NextSeries` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	fn revoke_vouchers() -> Weight {
		// Proof, in bytes, measured:  276
		//                  estimated: 3571
		// Shortest time: 49_374_904 picoseconds.
		Weight::from_parts(51_227_344, 3571)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(2))
	}
	/// Storage: `Operators::Operators` (r:1 w:1)
	/// Proof: `Operators::Operators` (`max_values`: None, `max_size`: Some(106), added: 2581, mode: `MaxEncodedLen`)
	/// Storage: `Operators::UsedVouchers` (r:1 w:1)
	/// Proof: `Operators::UsedVouchers` (`max_values`: None, `max_size`: Some(112), added: 2587, mode: `MaxEncodedLen`)
	fn prune_voucher() -> Weight {
		// Proof, in bytes, measured:  413
		//                  estimated: 3577
		// Shortest time: 68_002_822 picoseconds.
		Weight::from_parts(69_752_317, 3577)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(2))
	}
	/// Storage: `Operators::Operators` (r:1 w:1)
	/// Proof: `Operators::Operators` (`max_values`: None, `max_size`: Some(106), added: 2581, mode: `MaxEncodedLen`)
	fn set_allocation_notice() -> Weight {
		// Proof, in bytes, measured:  276
		//                  estimated: 3571
		// Shortest time: 48_218_621 picoseconds.
		Weight::from_parts(50_646_075, 3571)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	/// Storage: `Operators::Operators` (r:1 w:1)
	/// Proof: `Operators::Operators` (`max_values`: None, `max_size`: Some(106), added: 2581, mode: `MaxEncodedLen`)
	fn deactivate() -> Weight {
		// Proof, in bytes, measured:  276
		//                  estimated: 3571
		// Shortest time: 46_019_239 picoseconds.
		Weight::from_parts(47_648_727, 3571)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	/// Storage: `Operators::Operators` (r:1 w:1)
	/// Proof: `Operators::Operators` (`max_values`: None, `max_size`: Some(106), added: 2581, mode: `MaxEncodedLen`)
	fn activate() -> Weight {
		// Proof, in bytes, measured:  280
		//                  estimated: 3571
		// Shortest time: 52_452_446 picoseconds.
		Weight::from_parts(54_447_076, 3571)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	/// Storage: `Operators::Operators` (r:1 w:1)
	/// Proof: `Operators::Operators` (`max_values`: None, `max_size`: Some(106), added: 2581, mode: `MaxEncodedLen`)
	/// Storage: `Operators::NextSeries` (r:1 w:1)
	/// Proof: `Operators::NextSeries` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	fn leave() -> Weight {
		// Proof, in bytes, measured:  276
		//                  estimated: 3571
		// Shortest time: 47_871_111 picoseconds.
		Weight::from_parts(53_962_495, 3571)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(2))
	}
	/// Storage: `Operators::Operators` (r:1 w:1)
	/// Proof: `Operators::Operators` (`max_values`: None, `max_size`: Some(106), added: 2581, mode: `MaxEncodedLen`)
	/// Storage: `Avs::SetsOf` (r:1 w:0)
	/// Proof: `Avs::SetsOf` (`max_values`: None, `max_size`: Some(465), added: 2940, mode: `MaxEncodedLen`)
	/// Storage: `Slashing::Pending` (r:1 w:0)
	/// Proof: `Slashing::Pending` (`max_values`: None, `max_size`: Some(11314), added: 13789, mode: `MaxEncodedLen`)
	/// Storage: `Delegation::PoolIndex` (r:1 w:0)
	/// Proof: `Delegation::PoolIndex` (`max_values`: None, `max_size`: Some(1911), added: 4386, mode: `MaxEncodedLen`)
	/// Storage: `Operators::Allowed` (r:64 w:64)
	/// Proof: `Operators::Allowed` (`max_values`: None, `max_size`: Some(96), added: 2571, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(229), added: 2704, mode: `MaxEncodedLen`)
	/// Storage: `Operators::Keys` (r:3 w:3)
	/// Proof: `Operators::Keys` (`max_values`: None, `max_size`: Some(409), added: 2884, mode: `MaxEncodedLen`)
	/// Storage: `Operators::KeyOwners` (r:0 w:24)
	/// Proof: `Operators::KeyOwners` (`max_values`: None, `max_size`: Some(82), added: 2557, mode: `MaxEncodedLen`)
	/// Storage: `Operators::MetadataOf` (r:0 w:1)
	/// Proof: `Operators::MetadataOf` (`max_values`: None, `max_size`: Some(1598), added: 4073, mode: `MaxEncodedLen`)
	/// Storage: `Operators::Commissions` (r:0 w:1)
	/// Proof: `Operators::Commissions` (`max_values`: None, `max_size`: Some(157), added: 2632, mode: `MaxEncodedLen`)
	/// Storage: `Operators::UsedVouchers` (r:1 w:0)
	/// Proof: `Operators::UsedVouchers` (`max_values`: None, `max_size`: Some(112), added: 2587, mode: `MaxEncodedLen`)
	/// `n` was measured from 0 to 64.
	fn complete_leave(n: u32, ) -> Weight {
		// Proof, in bytes, measured:  1950 + n × (53 ± 0)
		//                  estimated: 14779 + n × (2554 ± 9)
		// Shortest time: 317_888_907 picoseconds.
		Weight::from_parts(477_574_197, 14779)
			// Standard error: 202_605.
			.saturating_add(Weight::from_parts(12_685_096, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(11))
			.saturating_add(T::DbWeight::get().reads(1_u64.saturating_mul(n.into())))
			.saturating_add(T::DbWeight::get().writes(32))
			.saturating_add(T::DbWeight::get().writes(1_u64.saturating_mul(n.into())))
			.saturating_add(Weight::from_parts(0, 2554).saturating_mul(n.into()))
	}
	/// Storage: `Operators::Operators` (r:1 w:1)
	/// Proof: `Operators::Operators` (`max_values`: None, `max_size`: Some(106), added: 2581, mode: `MaxEncodedLen`)
	fn jail() -> Weight {
		// Proof, in bytes, measured:  276
		//                  estimated: 3571
		// Shortest time: 39_915_912 picoseconds.
		Weight::from_parts(48_156_058, 3571)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	/// Storage: `Operators::Operators` (r:1 w:1)
	/// Proof: `Operators::Operators` (`max_values`: None, `max_size`: Some(106), added: 2581, mode: `MaxEncodedLen`)
	fn unjail() -> Weight {
		// Proof, in bytes, measured:  277
		//                  estimated: 3571
		// Shortest time: 38_953_006 picoseconds.
		Weight::from_parts(49_774_171, 3571)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	/// Storage: `Operators::Mode` (r:0 w:1)
	/// Proof: `Operators::Mode` (`max_values`: Some(1), `max_size`: Some(1), added: 496, mode: `MaxEncodedLen`)
	fn set_registry_mode() -> Weight {
		// Proof, in bytes, measured:  0
		//                  estimated: 0
		// Shortest time: 17_248_683 picoseconds.
		Weight::from_parts(21_505_258, 0)
			.saturating_add(T::DbWeight::get().writes(1))
	}
}
