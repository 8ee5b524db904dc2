//! The weights of `pallet_delegation`, measured. Written by `benchmarks/run.sh`: change the benchmarks, not this file.
//!
//! Command: `benchmarks/run.sh pallet_delegation`
//! Date: 2026-11-29; processor: AMD EPYC
//! A transfer took 186.0 µs; times are told for 104.0 µs (`benchmarks/speed.awk`)
//! Steps: 12; repeats: 10; map sizes: 1000000
//! Proofs: what was recorded or what the SDK estimates, whichever is more (`benchmarks/proofs.awk`)
//! Library: frame-benchmarking-cli 64.0.0; state: preset `development`

#![cfg_attr(rustfmt, rustfmt_skip)]
#![allow(clippy::unnecessary_cast, unused_imports, unused_variables)]

use core::marker::PhantomData;
use polkadot_sdk::*;

use frame_support::{traits::Get, weights::Weight};

/// The weights of `pallet_delegation`.
pub struct WeightInfo<T>(PhantomData<T>);

impl<T: frame_system::Config> pallet_delegation::WeightInfo for WeightInfo<T> {
	/// Storage: `Vaults::Vaults` (r:1 w:0)
	/// Proof: `Vaults::Vaults` (`max_values`: None, `max_size`: Some(976), added: 3451, mode: `MaxEncodedLen`)
	/// Storage: `Operators::Operators` (r:1 w:0)
	/// Proof: `Operators::Operators` (`max_values`: None, `max_size`: Some(106), added: 2581, mode: `MaxEncodedLen`)
	/// Storage: `Delegation::PoolIndex` (r:1 w:0)
	/// Proof: `Delegation::PoolIndex` (`max_values`: None, `max_size`: Some(1911), added: 4386, mode: `MaxEncodedLen`)
	/// Storage: `Delegation::Pools` (r:1 w:1)
	/// Proof: `Delegation::Pools` (`max_values`: None, `max_size`: Some(2214), added: 4689, mode: `MaxEncodedLen`)
	/// Storage: `Slashing::Dockets` (r:1 w:0)
	/// Proof: `Slashing::Dockets` (`max_values`: None, `max_size`: Some(4286), added: 6761, mode: `MaxEncodedLen`)
	/// Storage: `Delegation::Positions` (r:1 w:1)
	/// Proof: `Delegation::Positions` (`max_values`: None, `max_size`: Some(5355), added: 7830, mode: `MaxEncodedLen`)
	/// Storage: `Delegation::Scars` (r:16 w:16)
	/// Proof: `Delegation::Scars` (`max_values`: None, `max_size`: Some(594), added: 3069, mode: `MaxEncodedLen`)
	/// Storage: `Vaults::Accounts` (r:1 w:1)
	/// Proof: `Vaults::Accounts` (`max_values`: None, `max_size`: Some(699), added: 3174, mode: `MaxEncodedLen`)
	/// `s` was measured from 0 to 16.
	fn delegate(s: u32, ) -> Weight {
		// Proof, in bytes, measured:  4026 + s × (47 ± 0)
		//                  estimated: 8820 + s × (3069 ± 0)
		// Shortest time: 180_790_733 picoseconds.
		Weight::from_parts(204_290_224, 8820)
			// Standard error: 374_631.
			.saturating_add(Weight::from_parts(17_886_456, 0).saturating_mul(s.into()))
			.saturating_add(T::DbWeight::get().reads(7))
			.saturating_add(T::DbWeight::get().reads(1_u64.saturating_mul(s.into())))
			.saturating_add(T::DbWeight::get().writes(3))
			.saturating_add(T::DbWeight::get().writes(1_u64.saturating_mul(s.into())))
			.saturating_add(Weight::from_parts(0, 3069).saturating_mul(s.into()))
	}
	/// Storage: `Vaults::Vaults` (r:1 w:0)
	/// Proof: `Vaults::Vaults` (`max_values`: None, `max_size`: Some(976), added: 3451, mode: `MaxEncodedLen`)
	/// Storage: `Operators::Operators` (r:1 w:0)
	/// Proof: `Operators::Operators` (`max_values`: None, `max_size`: Some(106), added: 2581, mode: `MaxEncodedLen`)
	/// Storage: `Delegation::PoolIndex` (r:1 w:0)
	/// Proof: `Delegation::PoolIndex` (`max_values`: None, `max_size`: Some(1911), added: 4386, mode: `MaxEncodedLen`)
	/// Storage: `Delegation::Pools` (r:1 w:1)
	/// Proof: `Delegation::Pools` (`max_values`: None, `max_size`: Some(2214), added: 4689, mode: `MaxEncodedLen`)
	/// Storage: `Slashing::Dockets` (r:1 w:0)
	/// Proof: `Slashing::Dockets` (`max_values`: None, `max_size`: Some(4286), added: 6761, mode: `MaxEncodedLen`)
	/// Storage: `Slashing::DocketTails` (r:1 w:0)
	/// Proof: `Slashing::DocketTails` (`max_values`: None, `max_size`: Some(12734), added: 15209, mode: `MaxEncodedLen`)
	/// Storage: `Delegation::Positions` (r:1 w:1)
	/// Proof: `Delegation::Positions` (`max_values`: None, `max_size`: Some(5355), added: 7830, mode: `MaxEncodedLen`)
	/// Storage: `Delegation::Leaving` (r:1 w:1)
	/// Proof: `Delegation::Leaving` (`max_values`: None, `max_size`: Some(10287), added: 12762, mode: `MaxEncodedLen`)
	/// Storage: `Vaults::Accounts` (r:1 w:1)
	/// Proof: `Vaults::Accounts` (`max_values`: None, `max_size`: Some(699), added: 3174, mode: `MaxEncodedLen`)
	fn delegate_crowded() -> Weight {
		// Proof, in bytes, measured:  29665
		//                  estimated: 16199
		// Shortest time: 319_816_261 picoseconds.
		Weight::from_parts(341_382_563, 29665)
			.saturating_add(T::DbWeight::get().reads(9))
			.saturating_add(T::DbWeight::get().writes(4))
	}
	/// Storage: `Vaults::Vaults` (r:1 w:0)
	/// Proof: `Vaults::Vaults` (`max_values`: None, `max_size`: Some(976), added: 3451, mode: `MaxEncodedLen`)
	/// Storage: `Operators::Operators` (r:1 w:0)
	/// Proof: `Operators::Operators` (`max_values`: None, `max_size`: Some(106), added: 2581, mode: `MaxEncodedLen`)
	/// Storage: `Delegation::PoolIndex` (r:1 w:0)
	/// Proof: `Delegation::PoolIndex` (`max_values`: None, `max_size`: Some(1911), added: 4386, mode: `MaxEncodedLen`)
	/// Storage: `Delegation::Pools` (r:1 w:1)
	/// Proof: `Delegation::Pools` (`max_values`: None, `max_size`: Some(2214), added: 4689, mode: `MaxEncodedLen`)
	/// Storage: `Slashing::Dockets` (r:1 w:0)
	/// Proof: `Slashing::Dockets` (`max_values`: None, `max_size`: Some(4286), added: 6761, mode: `MaxEncodedLen`)
	/// Storage: `Delegation::Positions` (r:1 w:1)
	/// Proof: `Delegation::Positions` (`max_values`: None, `max_size`: Some(5355), added: 7830, mode: `MaxEncodedLen`)
	/// Storage: `Rewards::Checkpoints` (r:2 w:2)
	/// Proof: `Rewards::Checkpoints` (`max_values`: None, `max_size`: Some(577), added: 3052, mode: `MaxEncodedLen`)
	/// Storage: `Vaults::Accounts` (r:1 w:1)
	/// Proof: `Vaults::Accounts` (`max_values`: None, `max_size`: Some(699), added: 3174, mode: `MaxEncodedLen`)
	fn delegate_waiting() -> Weight {
		// Proof, in bytes, measured:  4264
		//                  estimated: 8820
		// Shortest time: 210_476_417 picoseconds.
		Weight::from_parts(228_630_096, 8820)
			.saturating_add(T::DbWeight::get().reads(9))
			.saturating_add(T::DbWeight::get().writes(5))
	}
	/// Storage: `Vaults::Vaults` (r:1 w:0)
	/// Proof: `Vaults::Vaults` (`max_values`: None, `max_size`: Some(976), added: 3451, mode: `MaxEncodedLen`)
	/// Storage: `Operators::Operators` (r:1 w:0)
	/// Proof: `Operators::Operators` (`max_values`: None, `max_size`: Some(106), added: 2581, mode: `MaxEncodedLen`)
	/// Storage: `Delegation::PoolIndex` (r:1 w:0)
	/// Proof: `Delegation::PoolIndex` (`max_values`: None, `max_size`: Some(1911), added: 4386, mode: `MaxEncodedLen`)
	/// Storage: `Delegation::Pools` (r:1 w:1)
	/// Proof: `Delegation::Pools` (`max_values`: None, `max_size`: Some(2214), added: 4689, mode: `MaxEncodedLen`)
	/// Storage: `Slashing::Dockets` (r:1 w:0)
	/// Proof: `Slashing::Dockets` (`max_values`: None, `max_size`: Some(4286), added: 6761, mode: `MaxEncodedLen`)
	/// Storage: `Delegation::Positions` (r:1 w:1)
	/// Proof: `Delegation::Positions` (`max_values`: None, `max_size`: Some(5355), added: 7830, mode: `MaxEncodedLen`)
	/// Storage: `Vaults::Accounts` (r:1 w:1)
	/// Proof: `Vaults::Accounts` (`max_values`: None, `max_size`: Some(699), added: 3174, mode: `MaxEncodedLen`)
	/// `d` was measured from 0 to 127.
	fn delegate_disputed(d: u32, ) -> Weight {
		// Proof, in bytes, measured:  3849 + d × (33 ± 0)
		//                  estimated: 8820
		// Shortest time: 181_104_480 picoseconds.
		Weight::from_parts(208_903_583, 8820)
			.saturating_add(T::DbWeight::get().reads(7))
			.saturating_add(T::DbWeight::get().writes(3))
	}
	/// Storage: `Vaults::Vaults` (r:1 w:0)
	/// Proof: `Vaults::Vaults` (`max_values`: None, `max_size`: Some(976), added: 3451, mode: `MaxEncodedLen`)
	/// Storage: `Operators::Operators` (r:1 w:0)
	/// Proof: `Operators::Operators` (`max_values`: None, `max_size`: Some(106), added: 2581, mode: `MaxEncodedLen`)
	/// Storage: `Operators::Allowed` (r:1 w:0)
	/// Proof: `Operators::Allowed` (`max_values`: None, `max_size`: Some(96), added: 2571, mode: `MaxEncodedLen`)
	/// Storage: `Delegation::PoolIndex` (r:1 w:0)
	/// Proof: `Delegation::PoolIndex` (`max_values`: None, `max_size`: Some(1911), added: 4386, mode: `MaxEncodedLen`)
	/// Storage: `Delegation::Pools` (r:1 w:1)
	/// Proof: `Delegation::Pools` (`max_values`: None, `max_size`: Some(2214), added: 4689, mode: `MaxEncodedLen`)
	/// Storage: `Slashing::Dockets` (r:1 w:0)
	/// Proof: `Slashing::Dockets` (`max_values`: None, `max_size`: Some(4286), added: 6761, mode: `MaxEncodedLen`)
	/// Storage: `Delegation::Positions` (r:1 w:1)
	/// Proof: `Delegation::Positions` (`max_values`: None, `max_size`: Some(5355), added: 7830, mode: `MaxEncodedLen`)
	/// Storage: `Vaults::Accounts` (r:1 w:1)
	/// Proof: `Vaults::Accounts` (`max_values`: None, `max_size`: Some(699), added: 3174, mode: `MaxEncodedLen`)
	fn delegate_listed() -> Weight {
		// Proof, in bytes, measured:  3882
		//                  estimated: 8820
		// Shortest time: 181_698_977 picoseconds.
		Weight::from_parts(201_690_394, 8820)
			.saturating_add(T::DbWeight::get().reads(8))
			.saturating_add(T::DbWeight::get().writes(3))
	}
	/// Storage: `Vaults::Vaults` (r:1 w:0)
	/// Proof: `Vaults::Vaults` (`max_values`: None, `max_size`: Some(976), added: 3451, mode: `MaxEncodedLen`)
	/// Storage: `Operators::Operators` (r:1 w:0)
	/// Proof: `Operators::Operators` (`max_values`: None, `max_size`: Some(106), added: 2581, mode: `MaxEncodedLen`)
	/// Storage: `Delegation::PoolIndex` (r:1 w:0)
	/// Proof: `Delegation::PoolIndex` (`max_values`: None, `max_size`: Some(1911), added: 4386, mode: `MaxEncodedLen`)
	/// Storage: `Delegation::Pools` (r:1 w:1)
	/// Proof: `Delegation::Pools` (`max_values`: None, `max_size`: Some(2214), added: 4689, mode: `MaxEncodedLen`)
	/// Storage: `Slashing::Dockets` (r:1 w:0)
	/// Proof: `Slashing::Dockets` (`max_values`: None, `max_size`: Some(4286), added: 6761, mode: `MaxEncodedLen`)
	/// Storage: `Delegation::Positions` (r:1 w:1)
	/// Proof: `Delegation::Positions` (`max_values`: None, `max_size`: Some(5355), added: 7830, mode: `MaxEncodedLen`)
	/// Storage: `Vaults::Accounts` (r:1 w:1)
	/// Proof: `Vaults::Accounts` (`max_values`: None, `max_size`: Some(699), added: 3174, mode: `MaxEncodedLen`)
	/// Storage: `Rewards::Owed` (r:16 w:16)
	/// Proof: `Rewards::Owed` (`max_values`: None, `max_size`: Some(73), added: 2548, mode: `MaxEncodedLen`)
	/// `a` was measured from 1 to 16.
	fn delegate_earning(a: u32, ) -> Weight {
		// Proof, in bytes, measured:  3760
		//                  estimated: 8820 + a × (2548 ± 0)
		// Shortest time: 183_793_976 picoseconds.
		Weight::from_parts(189_066_898, 8820)
			// Standard error: 261_869.
			.saturating_add(Weight::from_parts(9_253_462, 0).saturating_mul(a.into()))
			.saturating_add(T::DbWeight::get().reads(7))
			.saturating_add(T::DbWeight::get().reads(1_u64.saturating_mul(a.into())))
			.saturating_add(T::DbWeight::get().writes(3))
			.saturating_add(T::DbWeight::get().writes(1_u64.saturating_mul(a.into())))
			.saturating_add(Weight::from_parts(0, 2548).saturating_mul(a.into()))
	}
	/// Storage: `Vaults::Vaults` (r:1 w:1)
	/// Proof: `Vaults::Vaults` (`max_values`: None, `max_size`: Some(976), added: 3451, mode: `MaxEncodedLen`)
	/// Storage: `Vaults::Accounts` (r:1 w:1)
	/// Proof: `Vaults::Accounts` (`max_values`: None, `max_size`: Some(699), added: 3174, mode: `MaxEncodedLen`)
	/// Storage: `Delegation::Leaving` (r:1 w:1)
	/// Proof: `Delegation::Leaving` (`max_values`: None, `max_size`: Some(10287), added: 12762, mode: `MaxEncodedLen`)
	/// Storage: `Delegation::PoolIndex` (r:1 w:1)
	/// Proof: `Delegation::PoolIndex` (`max_values`: None, `max_size`: Some(1911), added: 4386, mode: `MaxEncodedLen`)
	/// Storage: `Rewards::RewardAssets` (r:16 w:16)
	/// Proof: `Rewards::RewardAssets` (`max_values`: None, `max_size`: Some(773), added: 3248, mode: `MaxEncodedLen`)
	/// Storage: `ForeignAssets::Asset` (r:1 w:1)
	/// Proof: `ForeignAssets::Asset` (`max_values`: None, `max_size`: Some(808), added: 3283, mode: `MaxEncodedLen`)
	/// Storage: `ForeignAssets::Account` (r:1 w:1)
	/// Proof: `ForeignAssets::Account` (`max_values`: None, `max_size`: Some(732), added: 3207, mode: `MaxEncodedLen`)
	/// Storage: `Delegation::Pools` (r:0 w:1)
	/// Proof: `Delegation::Pools` (`max_values`: None, `max_size`: Some(2214), added: 4689, mode: `MaxEncodedLen`)
	/// Storage: `Delegation::Positions` (r:0 w:1)
	/// Proof: `Delegation::Positions` (`max_values`: None, `max_size`: Some(5355), added: 7830, mode: `MaxEncodedLen`)
	/// `a` was measured from 0 to 16.
	fn close(a: u32, ) -> Weight {
		// Proof, in bytes, measured:  2287 + a × (57 ± 0)
		//                  estimated: 13752 + a × (3248 ± 0)
		// Shortest time: 208_005_593 picoseconds.
		Weight::from_parts(216_654_741, 13752)
			// Standard error: 194_582.
			.saturating_add(Weight::from_parts(11_033_053, 0).saturating_mul(a.into()))
			.saturating_add(T::DbWeight::get().reads(6))
			.saturating_add(T::DbWeight::get().reads(1_u64.saturating_mul(a.into())))
			.saturating_add(T::DbWeight::get().writes(8))
			.saturating_add(T::DbWeight::get().writes(1_u64.saturating_mul(a.into())))
			.saturating_add(Weight::from_parts(0, 3248).saturating_mul(a.into()))
	}
	/// Storage: `Vaults::Vaults` (r:1 w:0)
	/// Proof: `Vaults::Vaults` (`max_values`: None, `max_size`: Some(976), added: 3451, mode: `MaxEncodedLen`)
	/// Storage: `Operators::Operators` (r:1 w:0)
	/// Proof: `Operators::Operators` (`max_values`: None, `max_size`: Some(106), added: 2581, mode: `MaxEncodedLen`)
	/// Storage: `Delegation::PoolIndex` (r:1 w:1)
	/// Proof: `Delegation::PoolIndex` (`max_values`: None, `max_size`: Some(1911), added: 4386, mode: `MaxEncodedLen`)
	/// Storage: `Avs::SetsOf` (r:1 w:0)
	/// Proof: `Avs::SetsOf` (`max_values`: None, `max_size`: Some(465), added: 2940, mode: `MaxEncodedLen`)
	/// Storage: `Delegation::NextPool` (r:1 w:1)
	/// Proof: `Delegation::NextPool` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Slashing::Dockets` (r:1 w:0)
	/// Proof: `Slashing::Dockets` (`max_values`: None, `max_size`: Some(4286), added: 6761, mode: `MaxEncodedLen`)
	/// Storage: `Delegation::Positions` (r:33 w:1)
	/// Proof: `Delegation::Positions` (`max_values`: None, `max_size`: Some(5355), added: 7830, mode: `MaxEncodedLen`)
	/// Storage: `Vaults::Accounts` (r:1 w:1)
	/// Proof: `Vaults::Accounts` (`max_values`: None, `max_size`: Some(699), added: 3174, mode: `MaxEncodedLen`)
	/// Storage: `Delegation::Pools` (r:0 w:1)
	/// Proof: `Delegation::Pools` (`max_values`: None, `max_size`: Some(2214), added: 4689, mode: `MaxEncodedLen`)
	/// `n` was measured from 0 to 31.
	fn delegate_new(n: u32, ) -> Weight {
		// Proof, in bytes, measured:  3192 + n × (50 ± 0)
		//                  estimated: 16650 + n × (7830 ± 0)
		// Shortest time: 206_850_714 picoseconds.
		Weight::from_parts(226_152_102, 16650)
			// Standard error: 163_317.
			.saturating_add(Weight::from_parts(9_648_968, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(9))
			.saturating_add(T::DbWeight::get().reads(1_u64.saturating_mul(n.into())))
			.saturating_add(T::DbWeight::get().writes(5))
			.saturating_add(Weight::from_parts(0, 7830).saturating_mul(n.into()))
	}
	/// Storage: `Delegation::Pools` (r:2 w:1)
	/// Proof: `Delegation::Pools` (`max_values`: None, `max_size`: Some(2214), added: 4689, mode: `MaxEncodedLen`)
	/// Storage: `Vaults::Vaults` (r:1 w:0)
	/// Proof: `Vaults::Vaults` (`max_values`: None, `max_size`: Some(976), added: 3451, mode: `MaxEncodedLen`)
	/// Storage: `Operators::Operators` (r:1 w:0)
	/// Proof: `Operators::Operators` (`max_values`: None, `max_size`: Some(106), added: 2581, mode: `MaxEncodedLen`)
	/// Storage: `Delegation::PoolIndex` (r:1 w:0)
	/// Proof: `Delegation::PoolIndex` (`max_values`: None, `max_size`: Some(1911), added: 4386, mode: `MaxEncodedLen`)
	/// Storage: `Slashing::Dockets` (r:2 w:0)
	/// Proof: `Slashing::Dockets` (`max_values`: None, `max_size`: Some(4286), added: 6761, mode: `MaxEncodedLen`)
	/// Storage: `Delegation::Positions` (r:2 w:1)
	/// Proof: `Delegation::Positions` (`max_values`: None, `max_size`: Some(5355), added: 7830, mode: `MaxEncodedLen`)
	/// Storage: `Delegation::Scars` (r:16 w:16)
	/// Proof: `Delegation::Scars` (`max_values`: None, `max_size`: Some(594), added: 3069, mode: `MaxEncodedLen`)
	/// Storage: `Delegation::Leaving` (r:1 w:1)
	/// Proof: `Delegation::Leaving` (`max_values`: None, `max_size`: Some(10287), added: 12762, mode: `MaxEncodedLen`)
	/// `s` was measured from 0 to 16.
	fn redelegate(s: u32, ) -> Weight {
		// Proof, in bytes, measured:  5387 + s × (47 ± 0)
		//                  estimated: 16650 + s × (3069 ± 0)
		// Shortest time: 242_139_654 picoseconds.
		Weight::from_parts(251_153_952, 16650)
			// Standard error: 375_106.
			.saturating_add(Weight::from_parts(20_046_611, 0).saturating_mul(s.into()))
			.saturating_add(T::DbWeight::get().reads(10))
			.saturating_add(T::DbWeight::get().reads(1_u64.saturating_mul(s.into())))
			.saturating_add(T::DbWeight::get().writes(3))
			.saturating_add(T::DbWeight::get().writes(1_u64.saturating_mul(s.into())))
			.saturating_add(Weight::from_parts(0, 3069).saturating_mul(s.into()))
	}
	/// Storage: `Delegation::Pools` (r:2 w:1)
	/// Proof: `Delegation::Pools` (`max_values`: None, `max_size`: Some(2214), added: 4689, mode: `MaxEncodedLen`)
	/// Storage: `Vaults::Vaults` (r:1 w:0)
	/// Proof: `Vaults::Vaults` (`max_values`: None, `max_size`: Some(976), added: 3451, mode: `MaxEncodedLen`)
	/// Storage: `Operators::Operators` (r:1 w:0)
	/// Proof: `Operators::Operators` (`max_values`: None, `max_size`: Some(106), added: 2581, mode: `MaxEncodedLen`)
	/// Storage: `Delegation::PoolIndex` (r:1 w:0)
	/// Proof: `Delegation::PoolIndex` (`max_values`: None, `max_size`: Some(1911), added: 4386, mode: `MaxEncodedLen`)
	/// Storage: `Slashing::Dockets` (r:1 w:0)
	/// Proof: `Slashing::Dockets` (`max_values`: None, `max_size`: Some(4286), added: 6761, mode: `MaxEncodedLen`)
	/// Storage: `Delegation::Positions` (r:2 w:1)
	/// Proof: `Delegation::Positions` (`max_values`: None, `max_size`: Some(5355), added: 7830, mode: `MaxEncodedLen`)
	/// Storage: `Delegation::Scars` (r:16 w:16)
	/// Proof: `Delegation::Scars` (`max_values`: None, `max_size`: Some(594), added: 3069, mode: `MaxEncodedLen`)
	/// Storage: `Delegation::Leaving` (r:1 w:1)
	/// Proof: `Delegation::Leaving` (`max_values`: None, `max_size`: Some(10287), added: 12762, mode: `MaxEncodedLen`)
	/// `s` was measured from 0 to 16.
	fn set_mandate(s: u32, ) -> Weight {
		// Proof, in bytes, measured:  5460 + s × (47 ± 0)
		//                  estimated: 16650 + s × (3069 ± 0)
		// Shortest time: 246_033_803 picoseconds.
		Weight::from_parts(278_212_517, 16650)
			// Standard error: 349_739.
			.saturating_add(Weight::from_parts(17_427_921, 0).saturating_mul(s.into()))
			.saturating_add(T::DbWeight::get().reads(9))
			.saturating_add(T::DbWeight::get().reads(1_u64.saturating_mul(s.into())))
			.saturating_add(T::DbWeight::get().writes(3))
			.saturating_add(T::DbWeight::get().writes(1_u64.saturating_mul(s.into())))
			.saturating_add(Weight::from_parts(0, 3069).saturating_mul(s.into()))
	}
	/// Storage: `Delegation::Positions` (r:1 w:1)
	/// Proof: `Delegation::Positions` (`max_values`: None, `max_size`: Some(5355), added: 7830, mode: `MaxEncodedLen`)
	/// Storage: `Delegation::Pools` (r:1 w:1)
	/// Proof: `Delegation::Pools` (`max_values`: None, `max_size`: Some(2214), added: 4689, mode: `MaxEncodedLen`)
	/// Storage: `Slashing::Dockets` (r:1 w:0)
	/// Proof: `Slashing::Dockets` (`max_values`: None, `max_size`: Some(4286), added: 6761, mode: `MaxEncodedLen`)
	/// Storage: `Delegation::Scars` (r:16 w:16)
	/// Proof: `Delegation::Scars` (`max_values`: None, `max_size`: Some(594), added: 3069, mode: `MaxEncodedLen`)
	/// Storage: `Vaults::Vaults` (r:1 w:0)
	/// Proof: `Vaults::Vaults` (`max_values`: None, `max_size`: Some(976), added: 3451, mode: `MaxEncodedLen`)
	/// Storage: `Delegation::Leaving` (r:1 w:1)
	/// Proof: `Delegation::Leaving` (`max_values`: None, `max_size`: Some(10287), added: 12762, mode: `MaxEncodedLen`)
	/// `s` was measured from 0 to 16.
	fn request_withdrawal(s: u32, ) -> Weight {
		// Proof, in bytes, measured:  3168 + s × (47 ± 0)
		//                  estimated: 13752 + s × (3069 ± 0)
		// Shortest time: 156_988_497 picoseconds.
		Weight::from_parts(166_087_050, 13752)
			// Standard error: 247_284.
			.saturating_add(Weight::from_parts(18_419_260, 0).saturating_mul(s.into()))
			.saturating_add(T::DbWeight::get().reads(5))
			.saturating_add(T::DbWeight::get().reads(1_u64.saturating_mul(s.into())))
			.saturating_add(T::DbWeight::get().writes(3))
			.saturating_add(T::DbWeight::get().writes(1_u64.saturating_mul(s.into())))
			.saturating_add(Weight::from_parts(0, 3069).saturating_mul(s.into()))
	}
	/// Storage: `Delegation::Positions` (r:1 w:1)
	/// Proof: `Delegation::Positions` (`max_values`: None, `max_size`: Some(5355), added: 7830, mode: `MaxEncodedLen`)
	/// Storage: `Delegation::Pools` (r:1 w:1)
	/// Proof: `Delegation::Pools` (`max_values`: None, `max_size`: Some(2214), added: 4689, mode: `MaxEncodedLen`)
	/// Storage: `Slashing::Dockets` (r:1 w:0)
	/// Proof: `Slashing::Dockets` (`max_values`: None, `max_size`: Some(4286), added: 6761, mode: `MaxEncodedLen`)
	/// Storage: `Vaults::Vaults` (r:1 w:0)
	/// Proof: `Vaults::Vaults` (`max_values`: None, `max_size`: Some(976), added: 3451, mode: `MaxEncodedLen`)
	/// Storage: `Delegation::Leaving` (r:1 w:1)
	/// Proof: `Delegation::Leaving` (`max_values`: None, `max_size`: Some(10287), added: 12762, mode: `MaxEncodedLen`)
	/// `x` was measured from 0 to 24.
	fn request_scattered(x: u32, ) -> Weight {
		// Proof, in bytes, measured:  2903 + x × (126 ± 0)
		//                  estimated: 13752
		// Shortest time: 146_045_397 picoseconds.
		Weight::from_parts(161_626_293, 13752)
			// Standard error: 188_804.
			.saturating_add(Weight::from_parts(1_469_979, 0).saturating_mul(x.into()))
			.saturating_add(T::DbWeight::get().reads(5))
			.saturating_add(T::DbWeight::get().writes(3))
	}
	/// Storage: `Delegation::Positions` (r:1 w:1)
	/// Proof: `Delegation::Positions` (`max_values`: None, `max_size`: Some(5355), added: 7830, mode: `MaxEncodedLen`)
	/// Storage: `Delegation::Pools` (r:1 w:1)
	/// Proof: `Delegation::Pools` (`max_values`: None, `max_size`: Some(2214), added: 4689, mode: `MaxEncodedLen`)
	/// Storage: `Slashing::Dockets` (r:1 w:0)
	/// Proof: `Slashing::Dockets` (`max_values`: None, `max_size`: Some(4286), added: 6761, mode: `MaxEncodedLen`)
	/// Storage: `Vaults::Vaults` (r:1 w:0)
	/// Proof: `Vaults::Vaults` (`max_values`: None, `max_size`: Some(976), added: 3451, mode: `MaxEncodedLen`)
	/// Storage: `Delegation::Leaving` (r:1 w:1)
	/// Proof: `Delegation::Leaving` (`max_values`: None, `max_size`: Some(10287), added: 12762, mode: `MaxEncodedLen`)
	/// `x` was measured from 0 to 24.
	fn request_alike(x: u32, ) -> Weight {
		// Proof, in bytes, measured:  2903 + x × (126 ± 0)
		//                  estimated: 13752
		// Shortest time: 127_068_483 picoseconds.
		Weight::from_parts(154_741_878, 13752)
			// Standard error: 154_147.
			.saturating_add(Weight::from_parts(2_898_875, 0).saturating_mul(x.into()))
			.saturating_add(T::DbWeight::get().reads(5))
			.saturating_add(T::DbWeight::get().writes(3))
	}
	/// Storage: `Delegation::Positions` (r:1 w:1)
	/// Proof: `Delegation::Positions` (`max_values`: None, `max_size`: Some(5355), added: 7830, mode: `MaxEncodedLen`)
	/// Storage: `Delegation::Pools` (r:1 w:1)
	/// Proof: `Delegation::Pools` (`max_values`: None, `max_size`: Some(2214), added: 4689, mode: `MaxEncodedLen`)
	/// Storage: `Slashing::Dockets` (r:1 w:0)
	/// Proof: `Slashing::Dockets` (`max_values`: None, `max_size`: Some(4286), added: 6761, mode: `MaxEncodedLen`)
	/// Storage: `Delegation::Scars` (r:16 w:16)
	/// Proof: `Delegation::Scars` (`max_values`: None, `max_size`: Some(594), added: 3069, mode: `MaxEncodedLen`)
	/// Storage: `Vaults::Vaults` (r:1 w:0)
	/// Proof: `Vaults::Vaults` (`max_values`: None, `max_size`: Some(976), added: 3451, mode: `MaxEncodedLen`)
	/// Storage: `Delegation::Leaving` (r:1 w:1)
	/// Proof: `Delegation::Leaving` (`max_values`: None, `max_size`: Some(10287), added: 12762, mode: `MaxEncodedLen`)
	/// `x` was measured from 0 to 24.
	fn request_scarred(x: u32, ) -> Weight {
		// Proof, in bytes, measured:  3932 + x × (126 ± 0)
		//                  estimated: 50094
		// Shortest time: 438_334_170 picoseconds.
		Weight::from_parts(467_727_282, 50094)
			// Standard error: 644_289.
			.saturating_add(Weight::from_parts(6_925_821, 0).saturating_mul(x.into()))
			.saturating_add(T::DbWeight::get().reads(21))
			.saturating_add(T::DbWeight::get().writes(19))
	}
	/// Storage: `Delegation::Positions` (r:1 w:1)
	/// Proof: `Delegation::Positions` (`max_values`: None, `max_size`: Some(5355), added: 7830, mode: `MaxEncodedLen`)
	/// Storage: `Delegation::Pools` (r:1 w:1)
	/// Proof: `Delegation::Pools` (`max_values`: None, `max_size`: Some(2214), added: 4689, mode: `MaxEncodedLen`)
	/// Storage: `Slashing::Dockets` (r:1 w:0)
	/// Proof: `Slashing::Dockets` (`max_values`: None, `max_size`: Some(4286), added: 6761, mode: `MaxEncodedLen`)
	/// Storage: `Vaults::Vaults` (r:1 w:0)
	/// Proof: `Vaults::Vaults` (`max_values`: None, `max_size`: Some(976), added: 3451, mode: `MaxEncodedLen`)
	/// Storage: `Delegation::Leaving` (r:1 w:1)
	/// Proof: `Delegation::Leaving` (`max_values`: None, `max_size`: Some(10287), added: 12762, mode: `MaxEncodedLen`)
	/// Storage: `Vaults::Accounts` (r:1 w:1)
	/// Proof: `Vaults::Accounts` (`max_values`: None, `max_size`: Some(699), added: 3174, mode: `MaxEncodedLen`)
	fn request_returning() -> Weight {
		// Proof, in bytes, measured:  3278
		//                  estimated: 13752
		// Shortest time: 167_931_598 picoseconds.
		Weight::from_parts(233_661_786, 13752)
			.saturating_add(T::DbWeight::get().reads(6))
			.saturating_add(T::DbWeight::get().writes(4))
	}
	/// Storage: `Delegation::Pools` (r:1 w:1)
	/// Proof: `Delegation::Pools` (`max_values`: None, `max_size`: Some(2214), added: 4689, mode: `MaxEncodedLen`)
	/// Storage: `Operators::Operators` (r:1 w:0)
	/// Proof: `Operators::Operators` (`max_values`: None, `max_size`: Some(106), added: 2581, mode: `MaxEncodedLen`)
	/// Storage: `Delegation::Positions` (r:1 w:1)
	/// Proof: `Delegation::Positions` (`max_values`: None, `max_size`: Some(5355), added: 7830, mode: `MaxEncodedLen`)
	/// Storage: `Slashing::Dockets` (r:1 w:0)
	/// Proof: `Slashing::Dockets` (`max_values`: None, `max_size`: Some(4286), added: 6761, mode: `MaxEncodedLen`)
	/// Storage: `Delegation::Scars` (r:16 w:16)
	/// Proof: `Delegation::Scars` (`max_values`: None, `max_size`: Some(594), added: 3069, mode: `MaxEncodedLen`)
	/// Storage: `Vaults::Vaults` (r:1 w:0)
	/// Proof: `Vaults::Vaults` (`max_values`: None, `max_size`: Some(976), added: 3451, mode: `MaxEncodedLen`)
	/// Storage: `Delegation::Leaving` (r:1 w:1)
	/// Proof: `Delegation::Leaving` (`max_values`: None, `max_size`: Some(10287), added: 12762, mode: `MaxEncodedLen`)
	/// `s` was measured from 0 to 16.
	fn release_stake(s: u32, ) -> Weight {
		// Proof, in bytes, measured:  3449 + s × (47 ± 0)
		//                  estimated: 13752 + s × (3069 ± 0)
		// Shortest time: 182_712_921 picoseconds.
		Weight::from_parts(228_801_353, 13752)
			// Standard error: 792_248.
			.saturating_add(Weight::from_parts(12_238_888, 0).saturating_mul(s.into()))
			.saturating_add(T::DbWeight::get().reads(6))
			.saturating_add(T::DbWeight::get().reads(1_u64.saturating_mul(s.into())))
			.saturating_add(T::DbWeight::get().writes(3))
			.saturating_add(T::DbWeight::get().writes(1_u64.saturating_mul(s.into())))
			.saturating_add(Weight::from_parts(0, 3069).saturating_mul(s.into()))
	}
	/// Storage: `Delegation::Positions` (r:1 w:1)
	/// Proof: `Delegation::Positions` (`max_values`: None, `max_size`: Some(5355), added: 7830, mode: `MaxEncodedLen`)
	/// Storage: `Delegation::Pools` (r:1 w:1)
	/// Proof: `Delegation::Pools` (`max_values`: None, `max_size`: Some(2214), added: 4689, mode: `MaxEncodedLen`)
	/// Storage: `Slashing::Dockets` (r:1 w:0)
	/// Proof: `Slashing::Dockets` (`max_values`: None, `max_size`: Some(4286), added: 6761, mode: `MaxEncodedLen`)
	/// Storage: `Delegation::Scars` (r:16 w:16)
	/// Proof: `Delegation::Scars` (`max_values`: None, `max_size`: Some(594), added: 3069, mode: `MaxEncodedLen`)
	/// Storage: `Operators::Operators` (r:1 w:0)
	/// Proof: `Operators::Operators` (`max_values`: None, `max_size`: Some(106), added: 2581, mode: `MaxEncodedLen`)
	/// Storage: `Delegation::Leaving` (r:1 w:1)
	/// Proof: `Delegation::Leaving` (`max_values`: None, `max_size`: Some(10287), added: 12762, mode: `MaxEncodedLen`)
	/// `s` was measured from 0 to 16.
	fn cancel_withdrawal(s: u32, ) -> Weight {
		// Proof, in bytes, measured:  3177 + s × (47 ± 0)
		//                  estimated: 13752 + s × (3069 ± 0)
		// Shortest time: 149_128_055 picoseconds.
		Weight::from_parts(151_169_040, 13752)
			// Standard error: 837_321.
			.saturating_add(Weight::from_parts(21_280_894, 0).saturating_mul(s.into()))
			.saturating_add(T::DbWeight::get().reads(5))
			.saturating_add(T::DbWeight::get().reads(1_u64.saturating_mul(s.into())))
			.saturating_add(T::DbWeight::get().writes(3))
			.saturating_add(T::DbWeight::get().writes(1_u64.saturating_mul(s.into())))
			.saturating_add(Weight::from_parts(0, 3069).saturating_mul(s.into()))
	}
	/// Storage: `Delegation::Positions` (r:1 w:1)
	/// Proof: `Delegation::Positions` (`max_values`: None, `max_size`: Some(5355), added: 7830, mode: `MaxEncodedLen`)
	/// Storage: `Delegation::Pools` (r:1 w:0)
	/// Proof: `Delegation::Pools` (`max_values`: None, `max_size`: Some(2214), added: 4689, mode: `MaxEncodedLen`)
	/// Storage: `Slashing::Dockets` (r:1 w:0)
	/// Proof: `Slashing::Dockets` (`max_values`: None, `max_size`: Some(4286), added: 6761, mode: `MaxEncodedLen`)
	/// Storage: `Delegation::Scars` (r:16 w:16)
	/// Proof: `Delegation::Scars` (`max_values`: None, `max_size`: Some(594), added: 3069, mode: `MaxEncodedLen`)
	/// Storage: `Delegation::Leaving` (r:1 w:1)
	/// Proof: `Delegation::Leaving` (`max_values`: None, `max_size`: Some(10287), added: 12762, mode: `MaxEncodedLen`)
	/// Storage: `Vaults::Accounts` (r:1 w:1)
	/// Proof: `Vaults::Accounts` (`max_values`: None, `max_size`: Some(699), added: 3174, mode: `MaxEncodedLen`)
	/// Storage: `Vaults::Vaults` (r:1 w:1)
	/// Proof: `Vaults::Vaults` (`max_values`: None, `max_size`: Some(976), added: 3451, mode: `MaxEncodedLen`)
	/// Storage: `ForeignAssets::Account` (r:2 w:2)
	/// Proof: `ForeignAssets::Account` (`max_values`: None, `max_size`: Some(732), added: 3207, mode: `MaxEncodedLen`)
	/// Storage: `ForeignAssets::Asset` (r:1 w:1)
	/// Proof: `ForeignAssets::Asset` (`max_values`: None, `max_size`: Some(808), added: 3283, mode: `MaxEncodedLen`)
	/// `s` was measured from 0 to 16.
	fn complete_withdrawal(s: u32, ) -> Weight {
		// Proof, in bytes, measured:  4579 + s × (47 ± 0)
		//                  estimated: 13752 + s × (3069 ± 0)
		// Shortest time: 271_746_482 picoseconds.
		Weight::from_parts(307_604_322, 13752)
			// Standard error: 688_807.
			.saturating_add(Weight::from_parts(18_621_789, 0).saturating_mul(s.into()))
			.saturating_add(T::DbWeight::get().reads(9))
			.saturating_add(T::DbWeight::get().reads(1_u64.saturating_mul(s.into())))
			.saturating_add(T::DbWeight::get().writes(7))
			.saturating_add(T::DbWeight::get().writes(1_u64.saturating_mul(s.into())))
			.saturating_add(Weight::from_parts(0, 3069).saturating_mul(s.into()))
	}
	/// Storage: `Delegation::Positions` (r:1 w:1)
	/// Proof: `Delegation::Positions` (`max_values`: None, `max_size`: Some(5355), added: 7830, mode: `MaxEncodedLen`)
	/// Storage: `Delegation::Pools` (r:1 w:0)
	/// Proof: `Delegation::Pools` (`max_values`: None, `max_size`: Some(2214), added: 4689, mode: `MaxEncodedLen`)
	/// Storage: `Slashing::Dockets` (r:1 w:0)
	/// Proof: `Slashing::Dockets` (`max_values`: None, `max_size`: Some(4286), added: 6761, mode: `MaxEncodedLen`)
	/// Storage: `Delegation::Leaving` (r:1 w:1)
	/// Proof: `Delegation::Leaving` (`max_values`: None, `max_size`: Some(10287), added: 12762, mode: `MaxEncodedLen`)
	/// Storage: `Vaults::Accounts` (r:1 w:1)
	/// Proof: `Vaults::Accounts` (`max_values`: None, `max_size`: Some(699), added: 3174, mode: `MaxEncodedLen`)
	/// Storage: `Vaults::Vaults` (r:1 w:1)
	/// Proof: `Vaults::Vaults` (`max_values`: None, `max_size`: Some(976), added: 3451, mode: `MaxEncodedLen`)
	/// Storage: `ForeignAssets::Account` (r:2 w:2)
	/// Proof: `ForeignAssets::Account` (`max_values`: None, `max_size`: Some(732), added: 3207, mode: `MaxEncodedLen`)
	/// Storage: `ForeignAssets::Asset` (r:1 w:1)
	/// Proof: `ForeignAssets::Asset` (`max_values`: None, `max_size`: Some(808), added: 3283, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	fn complete_opening() -> Weight {
		// Proof, in bytes, measured:  4343
		//                  estimated: 13752
		// Shortest time: 301_140_789 picoseconds.
		Weight::from_parts(345_506_569, 13752)
			.saturating_add(T::DbWeight::get().reads(10))
			.saturating_add(T::DbWeight::get().writes(8))
	}
	/// Storage: `Delegation::Positions` (r:1 w:1)
	/// Proof: `Delegation::Positions` (`max_values`: None, `max_size`: Some(5355), added: 7830, mode: `MaxEncodedLen`)
	/// Storage: `Delegation::Pools` (r:1 w:1)
	/// Proof: `Delegation::Pools` (`max_values`: None, `max_size`: Some(2214), added: 4689, mode: `MaxEncodedLen`)
	/// Storage: `Slashing::Dockets` (r:1 w:0)
	/// Proof: `Slashing::Dockets` (`max_values`: None, `max_size`: Some(4286), added: 6761, mode: `MaxEncodedLen`)
	/// Storage: `Delegation::Leaving` (r:1 w:1)
	/// Proof: `Delegation::Leaving` (`max_values`: None, `max_size`: Some(10287), added: 12762, mode: `MaxEncodedLen`)
	/// Storage: `Vaults::Accounts` (r:1 w:1)
	/// Proof: `Vaults::Accounts` (`max_values`: None, `max_size`: Some(699), added: 3174, mode: `MaxEncodedLen`)
	/// Storage: `Vaults::Vaults` (r:1 w:1)
	/// Proof: `Vaults::Vaults` (`max_values`: None, `max_size`: Some(976), added: 3451, mode: `MaxEncodedLen`)
	/// Storage: `ForeignAssets::Account` (r:2 w:2)
	/// Proof: `ForeignAssets::Account` (`max_values`: None, `max_size`: Some(732), added: 3207, mode: `MaxEncodedLen`)
	/// Storage: `ForeignAssets::Asset` (r:1 w:1)
	/// Proof: `ForeignAssets::Asset` (`max_values`: None, `max_size`: Some(808), added: 3283, mode: `MaxEncodedLen`)
	fn complete_regrouping() -> Weight {
		// Proof, in bytes, measured:  4353
		//                  estimated: 13752
		// Shortest time: 274_660_242 picoseconds.
		Weight::from_parts(331_521_077, 13752)
			.saturating_add(T::DbWeight::get().reads(9))
			.saturating_add(T::DbWeight::get().writes(8))
	}
	/// Storage: `Delegation::Positions` (r:1 w:1)
	/// Proof: `Delegation::Positions` (`max_values`: None, `max_size`: Some(5355), added: 7830, mode: `MaxEncodedLen`)
	/// Storage: `Delegation::Pools` (r:1 w:0)
	/// Proof: `Delegation::Pools` (`max_values`: None, `max_size`: Some(2214), added: 4689, mode: `MaxEncodedLen`)
	/// Storage: `Slashing::Dockets` (r:1 w:0)
	/// Proof: `Slashing::Dockets` (`max_values`: None, `max_size`: Some(4286), added: 6761, mode: `MaxEncodedLen`)
	/// Storage: `Delegation::Scars` (r:16 w:16)
	/// Proof: `Delegation::Scars` (`max_values`: None, `max_size`: Some(594), added: 3069, mode: `MaxEncodedLen`)
	/// Storage: `Delegation::Leaving` (r:1 w:1)
	/// Proof: `Delegation::Leaving` (`max_values`: None, `max_size`: Some(10287), added: 12762, mode: `MaxEncodedLen`)
	/// Storage: `Vaults::Vaults` (r:1 w:0)
	/// Proof: `Vaults::Vaults` (`max_values`: None, `max_size`: Some(976), added: 3451, mode: `MaxEncodedLen`)
	/// `s` was measured from 0 to 16.
	fn complete_moving(s: u32, ) -> Weight {
		// Proof, in bytes, measured:  3582 + s × (47 ± 0)
		//                  estimated: 13752 + s × (3069 ± 0)
		// Shortest time: 124_126_200 picoseconds.
		Weight::from_parts(140_043_779, 13752)
			// Standard error: 471_823.
			.saturating_add(Weight::from_parts(17_224_090, 0).saturating_mul(s.into()))
			.saturating_add(T::DbWeight::get().reads(5))
			.saturating_add(T::DbWeight::get().reads(1_u64.saturating_mul(s.into())))
			.saturating_add(T::DbWeight::get().writes(2))
			.saturating_add(T::DbWeight::get().writes(1_u64.saturating_mul(s.into())))
			.saturating_add(Weight::from_parts(0, 3069).saturating_mul(s.into()))
	}
	/// Storage: `Delegation::Positions` (r:1 w:1)
	/// Proof: `Delegation::Positions` (`max_values`: None, `max_size`: Some(5355), added: 7830, mode: `MaxEncodedLen`)
	/// Storage: `Delegation::Pools` (r:1 w:0)
	/// Proof: `Delegation::Pools` (`max_values`: None, `max_size`: Some(2214), added: 4689, mode: `MaxEncodedLen`)
	/// Storage: `Slashing::Dockets` (r:1 w:0)
	/// Proof: `Slashing::Dockets` (`max_values`: None, `max_size`: Some(4286), added: 6761, mode: `MaxEncodedLen`)
	/// Storage: `Delegation::Leaving` (r:1 w:1)
	/// Proof: `Delegation::Leaving` (`max_values`: None, `max_size`: Some(10287), added: 12762, mode: `MaxEncodedLen`)
	/// Storage: `Vaults::Vaults` (r:1 w:0)
	/// Proof: `Vaults::Vaults` (`max_values`: None, `max_size`: Some(976), added: 3451, mode: `MaxEncodedLen`)
	/// `x` was measured from 1 to 24.
	fn complete_scattered(x: u32, ) -> Weight {
		// Proof, in bytes, measured:  3191 + x × (126 ± 0)
		//                  estimated: 13752
		// Shortest time: 121_386_370 picoseconds.
		Weight::from_parts(125_926_732, 13752)
			// Standard error: 235_933.
			.saturating_add(Weight::from_parts(3_635_906, 0).saturating_mul(x.into()))
			.saturating_add(T::DbWeight::get().reads(5))
			.saturating_add(T::DbWeight::get().writes(2))
	}
	/// Storage: `Delegation::Positions` (r:1 w:1)
	/// Proof: `Delegation::Positions` (`max_values`: None, `max_size`: Some(5355), added: 7830, mode: `MaxEncodedLen`)
	/// Storage: `Delegation::Pools` (r:1 w:0)
	/// Proof: `Delegation::Pools` (`max_values`: None, `max_size`: Some(2214), added: 4689, mode: `MaxEncodedLen`)
	/// Storage: `Slashing::Dockets` (r:1 w:0)
	/// Proof: `Slashing::Dockets` (`max_values`: None, `max_size`: Some(4286), added: 6761, mode: `MaxEncodedLen`)
	/// Storage: `Delegation::Leaving` (r:1 w:1)
	/// Proof: `Delegation::Leaving` (`max_values`: None, `max_size`: Some(10287), added: 12762, mode: `MaxEncodedLen`)
	/// Storage: `Vaults::Vaults` (r:1 w:0)
	/// Proof: `Vaults::Vaults` (`max_values`: None, `max_size`: Some(976), added: 3451, mode: `MaxEncodedLen`)
	/// `d` was measured from 6 to 127.
	fn complete_disputed(d: u32, ) -> Weight {
		// Proof, in bytes, measured:  6017 + d × (33 ± 0)
		//                  estimated: 13752
		// Shortest time: 181_278_411 picoseconds.
		Weight::from_parts(205_560_019, 13752)
			// Standard error: 82_351.
			.saturating_add(Weight::from_parts(2_449_105, 0).saturating_mul(d.into()))
			.saturating_add(T::DbWeight::get().reads(5))
			.saturating_add(T::DbWeight::get().writes(2))
	}
	/// Storage: `Delegation::Positions` (r:1 w:1)
	/// Proof: `Delegation::Positions` (`max_values`: None, `max_size`: Some(5355), added: 7830, mode: `MaxEncodedLen`)
	/// Storage: `Delegation::Pools` (r:1 w:1)
	/// Proof: `Delegation::Pools` (`max_values`: None, `max_size`: Some(2214), added: 4689, mode: `MaxEncodedLen`)
	/// Storage: `Slashing::Dockets` (r:1 w:0)
	/// Proof: `Slashing::Dockets` (`max_values`: None, `max_size`: Some(4286), added: 6761, mode: `MaxEncodedLen`)
	/// Storage: `Delegation::Scars` (r:128 w:128)
	/// Proof: `Delegation::Scars` (`max_values`: None, `max_size`: Some(594), added: 3069, mode: `MaxEncodedLen`)
	/// `s` was measured from 0 to 128.
	fn follow(s: u32, ) -> Weight {
		// Proof, in bytes, measured:  2075 + s × (47 ± 0)
		//                  estimated: 8820 + s × (3069 ± 0)
		// Shortest time: 81_116_633 picoseconds.
		Weight::from_parts(119_833_177, 8820)
			// Standard error: 252_567.
			.saturating_add(Weight::from_parts(15_042_586, 0).saturating_mul(s.into()))
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().reads(1_u64.saturating_mul(s.into())))
			.saturating_add(T::DbWeight::get().writes(2))
			.saturating_add(T::DbWeight::get().writes(1_u64.saturating_mul(s.into())))
			.saturating_add(Weight::from_parts(0, 3069).saturating_mul(s.into()))
	}
	/// Storage: `Delegation::Positions` (r:1 w:1)
	/// Proof: `Delegation::Positions` (`max_values`: None, `max_size`: Some(5355), added: 7830, mode: `MaxEncodedLen`)
	/// Storage: `Delegation::Pools` (r:1 w:1)
	/// Proof: `Delegation::Pools` (`max_values`: None, `max_size`: Some(2214), added: 4689, mode: `MaxEncodedLen`)
	/// Storage: `Slashing::Dockets` (r:1 w:0)
	/// Proof: `Slashing::Dockets` (`max_values`: None, `max_size`: Some(4286), added: 6761, mode: `MaxEncodedLen`)
	/// Storage: `Delegation::Scars` (r:128 w:128)
	/// Proof: `Delegation::Scars` (`max_values`: None, `max_size`: Some(594), added: 3069, mode: `MaxEncodedLen`)
	/// Storage: `Rewards::Owed` (r:16 w:16)
	/// Proof: `Rewards::Owed` (`max_values`: None, `max_size`: Some(73), added: 2548, mode: `MaxEncodedLen`)
	/// `s` was measured from 1 to 128.
	fn follow_earning(s: u32, ) -> Weight {
		// Proof, in bytes, measured:  1571 + s × (290 ± 0)
		//                  estimated: 41758 + s × (3069 ± 0)
		// Shortest time: 224_198_495 picoseconds.
		Weight::from_parts(106_966_574, 41758)
			// Standard error: 664_231.
			.saturating_add(Weight::from_parts(48_462_322, 0).saturating_mul(s.into()))
			.saturating_add(T::DbWeight::get().reads(19))
			.saturating_add(T::DbWeight::get().reads(1_u64.saturating_mul(s.into())))
			.saturating_add(T::DbWeight::get().writes(18))
			.saturating_add(T::DbWeight::get().writes(1_u64.saturating_mul(s.into())))
			.saturating_add(Weight::from_parts(0, 3069).saturating_mul(s.into()))
	}
	/// Storage: `Operators::Operators` (r:1 w:0)
	/// Proof: `Operators::Operators` (`max_values`: None, `max_size`: Some(106), added: 2581, mode: `MaxEncodedLen`)
	/// Storage: `Avs::Sets` (r:1 w:0)
	/// Proof: `Avs::Sets` (`max_values`: None, `max_size`: Some(924), added: 3399, mode: `MaxEncodedLen`)
	/// Storage: `Delegation::Allocations` (r:16 w:1)
	/// Proof: `Delegation::Allocations` (`max_values`: None, `max_size`: Some(3681), added: 6156, mode: `MaxEncodedLen`)
	/// Storage: `Avs::Avss` (r:1 w:0)
	/// Proof: `Avs::Avss` (`max_values`: None, `max_size`: Some(148), added: 2623, mode: `MaxEncodedLen`)
	/// Storage: `Avs::Members` (r:1 w:0)
	/// Proof: `Avs::Members` (`max_values`: None, `max_size`: Some(118), added: 2593, mode: `MaxEncodedLen`)
	/// Storage: `Vaults::Vaults` (r:1 w:0)
	/// Proof: `Vaults::Vaults` (`max_values`: None, `max_size`: Some(976), added: 3451, mode: `MaxEncodedLen`)
	/// Storage: `Avs::SetsOf` (r:1 w:0)
	/// Proof: `Avs::SetsOf` (`max_values`: None, `max_size`: Some(465), added: 2940, mode: `MaxEncodedLen`)
	fn set_allocation() -> Weight {
		// Proof, in bytes, measured:  10336
		//                  estimated: 99486
		// Shortest time: 486_195_903 picoseconds.
		Weight::from_parts(551_478_122, 99486)
			.saturating_add(T::DbWeight::get().reads(22))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	/// Storage: `Delegation::Allocations` (r:1 w:1)
	/// Proof: `Delegation::Allocations` (`max_values`: None, `max_size`: Some(3681), added: 6156, mode: `MaxEncodedLen`)
	fn leaving() -> Weight {
		// Proof, in bytes, measured:  3667
		//                  estimated: 7146
		// Shortest time: 57_689_663 picoseconds.
		Weight::from_parts(75_950_720, 7146)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	/// Storage: `Delegation::Pools` (r:1 w:1)
	/// Proof: `Delegation::Pools` (`max_values`: None, `max_size`: Some(2214), added: 4689, mode: `MaxEncodedLen`)
	/// Storage: `Slashing::Dockets` (r:1 w:0)
	/// Proof: `Slashing::Dockets` (`max_values`: None, `max_size`: Some(4286), added: 6761, mode: `MaxEncodedLen`)
	/// Storage: `Delegation::Leaving` (r:1 w:1)
	/// Proof: `Delegation::Leaving` (`max_values`: None, `max_size`: Some(10287), added: 12762, mode: `MaxEncodedLen`)
	/// Storage: `Slashing::Collected` (r:16 w:16)
	/// Proof: `Slashing::Collected` (`max_values`: None, `max_size`: Some(44), added: 2519, mode: `MaxEncodedLen`)
	/// Storage: `Delegation::Scars` (r:0 w:16)
	/// Proof: `Delegation::Scars` (`max_values`: None, `max_size`: Some(594), added: 3069, mode: `MaxEncodedLen`)
	/// `f` was measured from 1 to 16.
	fn sync_pool(f: u32, ) -> Weight {
		// Proof, in bytes, measured:  6055
		//                  estimated: 13752 + f × (2519 ± 0)
		// Shortest time: 103_153_835 picoseconds.
		Weight::from_parts(79_189_485, 13752)
			// Standard error: 682_535.
			.saturating_add(Weight::from_parts(15_404_401, 0).saturating_mul(f.into()))
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().reads(1_u64.saturating_mul(f.into())))
			.saturating_add(T::DbWeight::get().writes(2))
			.saturating_add(T::DbWeight::get().writes(2_u64.saturating_mul(f.into())))
			.saturating_add(Weight::from_parts(0, 2519).saturating_mul(f.into()))
	}
	/// Storage: `Delegation::Pools` (r:1 w:1)
	/// Proof: `Delegation::Pools` (`max_values`: None, `max_size`: Some(2214), added: 4689, mode: `MaxEncodedLen`)
	/// Storage: `Slashing::Dockets` (r:1 w:0)
	/// Proof: `Slashing::Dockets` (`max_values`: None, `max_size`: Some(4286), added: 6761, mode: `MaxEncodedLen`)
	/// Storage: `Slashing::DocketTails` (r:1 w:0)
	/// Proof: `Slashing::DocketTails` (`max_values`: None, `max_size`: Some(12734), added: 15209, mode: `MaxEncodedLen`)
	/// Storage: `Delegation::Leaving` (r:1 w:1)
	/// Proof: `Delegation::Leaving` (`max_values`: None, `max_size`: Some(10287), added: 12762, mode: `MaxEncodedLen`)
	/// Storage: `Slashing::Collected` (r:16 w:16)
	/// Proof: `Slashing::Collected` (`max_values`: None, `max_size`: Some(44), added: 2519, mode: `MaxEncodedLen`)
	/// Storage: `Delegation::Scars` (r:0 w:16)
	/// Proof: `Delegation::Scars` (`max_values`: None, `max_size`: Some(594), added: 3069, mode: `MaxEncodedLen`)
	/// `f` was measured from 1 to 16.
	fn sync_wide(f: u32, ) -> Weight {
		// Proof, in bytes, measured:  24025
		//                  estimated: 16199 + f × (2519 ± 0)
		// Shortest time: 167_853_301 picoseconds.
		Weight::from_parts(181_305_696, 24025)
			// Standard error: 771_711.
			.saturating_add(Weight::from_parts(23_077_880, 0).saturating_mul(f.into()))
			.saturating_add(T::DbWeight::get().reads(4))
			.saturating_add(T::DbWeight::get().reads(1_u64.saturating_mul(f.into())))
			.saturating_add(T::DbWeight::get().writes(2))
			.saturating_add(T::DbWeight::get().writes(2_u64.saturating_mul(f.into())))
			.saturating_add(Weight::from_parts(0, 2519).saturating_mul(f.into()))
	}
}
