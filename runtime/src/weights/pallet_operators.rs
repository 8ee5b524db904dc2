//! The weights of `pallet_operators`, measured. Written by `benchmarks/run.sh`: change the benchmarks, not this file.
//!
//! Command: `benchmarks/run.sh pallet_operators`
//! Date: 2026-11-28; processor: AMD EPYC
//! Steps: 12; repeats: 10; map sizes: 1000000
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
		// Shortest time: 176_301_000 picoseconds.
		Weight::from_parts(180_238_000, 3694)
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
		// Shortest time: 157_465_000 picoseconds.
		Weight::from_parts(160_371_000, 9642)
			.saturating_add(T::DbWeight::get().reads(6))
			.saturating_add(T::DbWeight::get().writes(5))
	}
	/// Storage: `Operators::Operators` (r:1 w:1)
	/// Proof: `Operators::Operators` (`max_values`: None, `max_size`: Some(106), added: 2581, mode: `MaxEncodedLen`)
	fn admit() -> Weight {
		// Proof, in bytes, measured:  276
		//                  estimated: 3571
		// Shortest time: 44_584_000 picoseconds.
		Weight::from_parts(45_987_000, 3571)
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
		// Shortest time: 56_496_000 picoseconds.
		Weight::from_parts(58_429_000, 3571)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	/// Storage: `Operators::Operators` (r:1 w:1)
	/// Proof: `Operators::Operators` (`max_values`: None, `max_size`: Some(106), added: 2581, mode: `MaxEncodedLen`)
	/// Storage: `System::BlockHash` (r:1 w:0)
	/// Proof: `System::BlockHash` (`max_values`: None, `max_size`: Some(44), added: 2519, mode: `MaxEncodedLen`)
	/// Storage: `Operators::Keys` (r:2 w:2)
	/// Proof: `Operators::Keys` (`max_values`: None, `max_size`: Some(409), added: 2884, mode: `MaxEncodedLen`)
	/// Storage: `Operators::KeyOwners` (r:1 w:13)
	/// Proof: `Operators::KeyOwners` (`max_values`: None, `max_size`: Some(82), added: 2557, mode: `MaxEncodedLen`)
	fn register_key() -> Weight {
		// Proof, in bytes, measured:  1617
		//                  estimated: 6758
		// Shortest time: 284_474_000 picoseconds.
		Weight::from_parts(298_640_000, 6758)
			.saturating_add(T::DbWeight::get().reads(5))
			.saturating_add(T::DbWeight::get().writes(16))
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
		// Shortest time: 107_992_000 picoseconds.
		Weight::from_parts(113_052_000, 3874)
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
		// Shortest time: 58_029_000 picoseconds.
		Weight::from_parts(60_353_000, 3622)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	/// Storage: `Operators::Operators` (r:1 w:1)
	/// Proof: `Operators::Operators` (`max_values`: None, `max_size`: Some(106), added: 2581, mode: `MaxEncodedLen`)
	fn set_policy() -> Weight {
		// Proof, in bytes, measured:  276
		//                  estimated: 3571
		// Shortest time: 45_024_000 picoseconds.
		Weight::from_parts(46_878_000, 3571)
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
		// Shortest time: 59_752_000 picoseconds.
		Weight::from_parts(62_237_000, 3571)
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
		// Shortest time: 62_157_000 picoseconds.
		Weight::from_parts(64_942_000, 3571)
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
		// Shortest time: 196_839_000 picoseconds.
		Weight::from_parts(206_598_000, 3577)
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
		// Shortest time: 48_301_000 picoseconds.
		Weight::from_parts(50_685_000, 3571)
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
		// Shortest time: 68_268_000 picoseconds.
		Weight::from_parts(75_071_000, 3577)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(2))
	}
	/// Storage: `Operators::Operators` (r:1 w:1)
	/// Proof: `Operators::Operators` (`max_values`: None, `max_size`: Some(106), added: 2581, mode: `MaxEncodedLen`)
	fn set_allocation_notice() -> Weight {
		// Proof, in bytes, measured:  276
		//                  estimated: 3571
		// Shortest time: 47_770_000 picoseconds.
		Weight::from_parts(49_843_000, 3571)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	/// Storage: `Operators::Operators` (r:1 w:1)
	/// Proof: `Operators::Operators` (`max_values`: None, `max_size`: Some(106), added: 2581, mode: `MaxEncodedLen`)
	fn deactivate() -> Weight {
		// Proof, in bytes, measured:  276
		//                  estimated: 3571
		// Shortest time: 45_656_000 picoseconds.
		Weight::from_parts(53_350_000, 3571)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	/// Storage: `Operators::Operators` (r:1 w:1)
	/// Proof: `Operators::Operators` (`max_values`: None, `max_size`: Some(106), added: 2581, mode: `MaxEncodedLen`)
	fn activate() -> Weight {
		// Proof, in bytes, measured:  280
		//                  estimated: 3571
		// Shortest time: 50_936_000 picoseconds.
		Weight::from_parts(52_859_000, 3571)
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
		// Shortest time: 50_394_000 picoseconds.
		Weight::from_parts(51_988_000, 3571)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(2))
	}
	/// Storage: `Operators::Operators` (r:1 w:1)
	/// Proof: `Operators::Operators` (`max_values`: None, `max_size`: Some(106), added: 2581, mode: `MaxEncodedLen`)
	/// Storage: `Avs::SetsOf` (r:1 w:0)
	/// Proof: `Avs::SetsOf` (`max_values`: None, `max_size`: Some(257), added: 2732, mode: `MaxEncodedLen`)
	/// Storage: `Slashing::Pending` (r:1 w:0)
	/// Proof: `Slashing::Pending` (`max_values`: None, `max_size`: Some(11314), added: 13789, mode: `MaxEncodedLen`)
	/// Storage: `Delegation::PoolIndex` (r:1 w:0)
	/// Proof: `Delegation::PoolIndex` (`max_values`: None, `max_size`: Some(1245), added: 3720, mode: `MaxEncodedLen`)
	/// Storage: `Operators::Allowed` (r:64 w:64)
	/// Proof: `Operators::Allowed` (`max_values`: None, `max_size`: Some(96), added: 2571, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(229), added: 2704, mode: `MaxEncodedLen`)
	/// Storage: `Operators::Keys` (r:3 w:3)
	/// Proof: `Operators::Keys` (`max_values`: None, `max_size`: Some(409), added: 2884, mode: `MaxEncodedLen`)
	/// Storage: `Operators::KeyOwners` (r:0 w:21)
	/// Proof: `Operators::KeyOwners` (`max_values`: None, `max_size`: Some(82), added: 2557, mode: `MaxEncodedLen`)
	/// Storage: `Operators::MetadataOf` (r:0 w:1)
	/// Proof: `Operators::MetadataOf` (`max_values`: None, `max_size`: Some(1598), added: 4073, mode: `MaxEncodedLen`)
	/// Storage: `Operators::Commissions` (r:0 w:1)
	/// Proof: `Operators::Commissions` (`max_values`: None, `max_size`: Some(157), added: 2632, mode: `MaxEncodedLen`)
	/// Storage: `Operators::UsedVouchers` (r:1 w:0)
	/// Proof: `Operators::UsedVouchers` (`max_values`: None, `max_size`: Some(112), added: 2587, mode: `MaxEncodedLen`)
	/// `n` was measured from 0 to 64.
	fn complete_leave(n: u32, ) -> Weight {
		// Proof, in bytes, measured:  1835 + n × (53 ± 0)
		//                  estimated: 14779 + n × (2554 ± 9)
		// Shortest time: 344_777_000 picoseconds.
		Weight::from_parts(359_107_989, 14779)
			// Standard error: 68_423.
			.saturating_add(Weight::from_parts(13_911_897, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(11))
			.saturating_add(T::DbWeight::get().reads(1_u64.saturating_mul(n.into())))
			.saturating_add(T::DbWeight::get().writes(29))
			.saturating_add(T::DbWeight::get().writes(1_u64.saturating_mul(n.into())))
			.saturating_add(Weight::from_parts(0, 2554).saturating_mul(n.into()))
	}
	/// Storage: `Operators::Operators` (r:1 w:1)
	/// Proof: `Operators::Operators` (`max_values`: None, `max_size`: Some(106), added: 2581, mode: `MaxEncodedLen`)
	fn jail() -> Weight {
		// Proof, in bytes, measured:  276
		//                  estimated: 3571
		// Shortest time: 45_295_000 picoseconds.
		Weight::from_parts(46_768_000, 3571)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	/// Storage: `Operators::Operators` (r:1 w:1)
	/// Proof: `Operators::Operators` (`max_values`: None, `max_size`: Some(106), added: 2581, mode: `MaxEncodedLen`)
	fn unjail() -> Weight {
		// Proof, in bytes, measured:  277
		//                  estimated: 3571
		// Shortest time: 44_804_000 picoseconds.
		Weight::from_parts(46_487_000, 3571)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	/// Storage: `Operators::Mode` (r:0 w:1)
	/// Proof: `Operators::Mode` (`max_values`: Some(1), `max_size`: Some(1), added: 496, mode: `MaxEncodedLen`)
	fn set_registry_mode() -> Weight {
		// Proof, in bytes, measured:  0
		//                  estimated: 0
		// Shortest time: 19_096_000 picoseconds.
		Weight::from_parts(20_278_000, 0)
			.saturating_add(T::DbWeight::get().writes(1))
	}
}
