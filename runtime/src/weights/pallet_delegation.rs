//! The weights of `pallet_delegation`, measured. Written by `benchmarks/run.sh`: change the benchmarks, not this file.
//!
//! Command: `benchmarks/run.sh pallet_delegation`
//! Date: 2026-11-29; processor: AMD EPYC
//! A transfer took 179.0 µs; times are told for 104.0 µs (`benchmarks/speed.awk`)
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
	/// Proof: `Delegation::Pools` (`max_values`: None, `max_size`: Some(2278), added: 4753, mode: `MaxEncodedLen`)
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
		// Proof, in bytes, measured:  4090 + s × (47 ± 0)
		//                  estimated: 8820 + s × (3069 ± 0)
		// Shortest time: 196_680_972 picoseconds.
		Weight::from_parts(219_379_389, 8820)
			// Standard error: 370_066.
			.saturating_add(Weight::from_parts(18_079_041, 0).saturating_mul(s.into()))
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
	/// Proof: `Delegation::Pools` (`max_values`: None, `max_size`: Some(2278), added: 4753, mode: `MaxEncodedLen`)
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
		// Proof, in bytes, measured:  29729
		//                  estimated: 16199
		// Shortest time: 330_485_751 picoseconds.
		Weight::from_parts(360_144_661, 29729)
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
	/// Proof: `Delegation::Pools` (`max_values`: None, `max_size`: Some(2278), added: 4753, mode: `MaxEncodedLen`)
	/// Storage: `Slashing::Dockets` (r:1 w:0)
	/// Proof: `Slashing::Dockets` (`max_values`: None, `max_size`: Some(4286), added: 6761, mode: `MaxEncodedLen`)
	/// Storage: `Delegation::Positions` (r:1 w:1)
	/// Proof: `Delegation::Positions` (`max_values`: None, `max_size`: Some(5355), added: 7830, mode: `MaxEncodedLen`)
	/// Storage: `Rewards::Checkpoints` (r:2 w:2)
	/// Proof: `Rewards::Checkpoints` (`max_values`: None, `max_size`: Some(577), added: 3052, mode: `MaxEncodedLen`)
	/// Storage: `Vaults::Accounts` (r:1 w:1)
	/// Proof: `Vaults::Accounts` (`max_values`: None, `max_size`: Some(699), added: 3174, mode: `MaxEncodedLen`)
	fn delegate_waiting() -> Weight {
		// Proof, in bytes, measured:  4328
		//                  estimated: 8820
		// Shortest time: 222_864_034 picoseconds.
		Weight::from_parts(240_773_866, 8820)
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
	/// Proof: `Delegation::Pools` (`max_values`: None, `max_size`: Some(2278), added: 4753, mode: `MaxEncodedLen`)
	/// Storage: `Slashing::Dockets` (r:1 w:0)
	/// Proof: `Slashing::Dockets` (`max_values`: None, `max_size`: Some(4286), added: 6761, mode: `MaxEncodedLen`)
	/// Storage: `Delegation::Positions` (r:1 w:1)
	/// Proof: `Delegation::Positions` (`max_values`: None, `max_size`: Some(5355), added: 7830, mode: `MaxEncodedLen`)
	/// Storage: `Vaults::Accounts` (r:1 w:1)
	/// Proof: `Vaults::Accounts` (`max_values`: None, `max_size`: Some(699), added: 3174, mode: `MaxEncodedLen`)
	/// `d` was measured from 0 to 127.
	fn delegate_disputed(d: u32, ) -> Weight {
		// Proof, in bytes, measured:  3913 + d × (33 ± 0)
		//                  estimated: 8820
		// Shortest time: 196_238_137 picoseconds.
		Weight::from_parts(214_218_746, 8820)
			// Standard error: 28_301.
			.saturating_add(Weight::from_parts(82_066, 0).saturating_mul(d.into()))
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
	/// Proof: `Delegation::Pools` (`max_values`: None, `max_size`: Some(2278), added: 4753, mode: `MaxEncodedLen`)
	/// Storage: `Slashing::Dockets` (r:1 w:0)
	/// Proof: `Slashing::Dockets` (`max_values`: None, `max_size`: Some(4286), added: 6761, mode: `MaxEncodedLen`)
	/// Storage: `Delegation::Positions` (r:1 w:1)
	/// Proof: `Delegation::Positions` (`max_values`: None, `max_size`: Some(5355), added: 7830, mode: `MaxEncodedLen`)
	/// Storage: `Vaults::Accounts` (r:1 w:1)
	/// Proof: `Vaults::Accounts` (`max_values`: None, `max_size`: Some(699), added: 3174, mode: `MaxEncodedLen`)
	fn delegate_listed() -> Weight {
		// Proof, in bytes, measured:  3946
		//                  estimated: 8820
		// Shortest time: 194_945_663 picoseconds.
		Weight::from_parts(219_691_544, 8820)
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
	/// Proof: `Delegation::Pools` (`max_values`: None, `max_size`: Some(2278), added: 4753, mode: `MaxEncodedLen`)
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
		// Proof, in bytes, measured:  3824
		//                  estimated: 8820 + a × (2548 ± 0)
		// Shortest time: 205_961_912 picoseconds.
		Weight::from_parts(211_991_526, 8820)
			// Standard error: 300_917.
			.saturating_add(Weight::from_parts(9_990_929, 0).saturating_mul(a.into()))
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
	/// Proof: `Delegation::Pools` (`max_values`: None, `max_size`: Some(2278), added: 4753, mode: `MaxEncodedLen`)
	/// Storage: `Delegation::Positions` (r:0 w:1)
	/// Proof: `Delegation::Positions` (`max_values`: None, `max_size`: Some(5355), added: 7830, mode: `MaxEncodedLen`)
	/// `a` was measured from 0 to 16.
	fn close(a: u32, ) -> Weight {
		// Proof, in bytes, measured:  2287 + a × (57 ± 0)
		//                  estimated: 13752 + a × (3248 ± 0)
		// Shortest time: 211_435_168 picoseconds.
		Weight::from_parts(231_836_105, 13752)
			// Standard error: 345_091.
			.saturating_add(Weight::from_parts(11_205_876, 0).saturating_mul(a.into()))
			.saturating_add(T::DbWeight::get().reads(6))
			.saturating_add(T::DbWeight::get().reads(1_u64.saturating_mul(a.into())))
			.saturating_add(T::DbWeight::get().writes(8))
			.saturating_add(T::DbWeight::get().writes(1_u64.saturating_mul(a.into())))
			.saturating_add(Weight::from_parts(0, 3248).saturating_mul(a.into()))
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
	/// Proof: `Delegation::Pools` (`max_values`: None, `max_size`: Some(2278), added: 4753, mode: `MaxEncodedLen`)
	/// Storage: `Delegation::Positions` (r:0 w:1)
	/// Proof: `Delegation::Positions` (`max_values`: None, `max_size`: Some(5355), added: 7830, mode: `MaxEncodedLen`)
	/// `a` was measured from 0 to 16.
	fn forget(a: u32, ) -> Weight {
		// Proof, in bytes, measured:  2287 + a × (57 ± 0)
		//                  estimated: 13752 + a × (3248 ± 0)
		// Shortest time: 211_435_168 picoseconds.
		Weight::from_parts(231_836_105, 13752)
			// Standard error: 345_091.
			.saturating_add(Weight::from_parts(11_205_876, 0).saturating_mul(a.into()))
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
	/// Proof: `Delegation::Pools` (`max_values`: None, `max_size`: Some(2278), added: 4753, mode: `MaxEncodedLen`)
	/// `n` was measured from 0 to 31.
	fn delegate_new(n: u32, ) -> Weight {
		// Proof, in bytes, measured:  3192 + n × (50 ± 0)
		//                  estimated: 16650 + n × (7830 ± 0)
		// Shortest time: 228_144_929 picoseconds.
		Weight::from_parts(240_960_597, 16650)
			// Standard error: 321_140.
			.saturating_add(Weight::from_parts(13_222_613, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(9))
			.saturating_add(T::DbWeight::get().reads(1_u64.saturating_mul(n.into())))
			.saturating_add(T::DbWeight::get().writes(5))
			.saturating_add(Weight::from_parts(0, 7830).saturating_mul(n.into()))
	}
	/// Storage: `Delegation::Pools` (r:2 w:1)
	/// Proof: `Delegation::Pools` (`max_values`: None, `max_size`: Some(2278), added: 4753, mode: `MaxEncodedLen`)
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
		// Proof, in bytes, measured:  5515 + s × (47 ± 0)
		//                  estimated: 16650 + s × (3069 ± 0)
		// Shortest time: 272_878_831 picoseconds.
		Weight::from_parts(338_478_991, 16650)
			// Standard error: 648_638.
			.saturating_add(Weight::from_parts(22_481_920, 0).saturating_mul(s.into()))
			.saturating_add(T::DbWeight::get().reads(10))
			.saturating_add(T::DbWeight::get().reads(1_u64.saturating_mul(s.into())))
			.saturating_add(T::DbWeight::get().writes(3))
			.saturating_add(T::DbWeight::get().writes(1_u64.saturating_mul(s.into())))
			.saturating_add(Weight::from_parts(0, 3069).saturating_mul(s.into()))
	}
	/// Storage: `Delegation::Pools` (r:2 w:1)
	/// Proof: `Delegation::Pools` (`max_values`: None, `max_size`: Some(2278), added: 4753, mode: `MaxEncodedLen`)
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
		// Proof, in bytes, measured:  5588 + s × (47 ± 0)
		//                  estimated: 16650 + s × (3069 ± 0)
		// Shortest time: 280_605_199 picoseconds.
		Weight::from_parts(354_390_252, 16650)
			// Standard error: 673_523.
			.saturating_add(Weight::from_parts(12_875_420, 0).saturating_mul(s.into()))
			.saturating_add(T::DbWeight::get().reads(9))
			.saturating_add(T::DbWeight::get().reads(1_u64.saturating_mul(s.into())))
			.saturating_add(T::DbWeight::get().writes(3))
			.saturating_add(T::DbWeight::get().writes(1_u64.saturating_mul(s.into())))
			.saturating_add(Weight::from_parts(0, 3069).saturating_mul(s.into()))
	}
	/// Storage: `Delegation::Positions` (r:1 w:1)
	/// Proof: `Delegation::Positions` (`max_values`: None, `max_size`: Some(5355), added: 7830, mode: `MaxEncodedLen`)
	/// Storage: `Delegation::Pools` (r:1 w:1)
	/// Proof: `Delegation::Pools` (`max_values`: None, `max_size`: Some(2278), added: 4753, mode: `MaxEncodedLen`)
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
		// Proof, in bytes, measured:  3232 + s × (47 ± 0)
		//                  estimated: 13752 + s × (3069 ± 0)
		// Shortest time: 160_936_856 picoseconds.
		Weight::from_parts(175_005_590, 13752)
			// Standard error: 308_814.
			.saturating_add(Weight::from_parts(18_483_380, 0).saturating_mul(s.into()))
			.saturating_add(T::DbWeight::get().reads(5))
			.saturating_add(T::DbWeight::get().reads(1_u64.saturating_mul(s.into())))
			.saturating_add(T::DbWeight::get().writes(3))
			.saturating_add(T::DbWeight::get().writes(1_u64.saturating_mul(s.into())))
			.saturating_add(Weight::from_parts(0, 3069).saturating_mul(s.into()))
	}
	/// Storage: `Delegation::Positions` (r:1 w:1)
	/// Proof: `Delegation::Positions` (`max_values`: None, `max_size`: Some(5355), added: 7830, mode: `MaxEncodedLen`)
	/// Storage: `Delegation::Pools` (r:1 w:1)
	/// Proof: `Delegation::Pools` (`max_values`: None, `max_size`: Some(2278), added: 4753, mode: `MaxEncodedLen`)
	/// Storage: `Slashing::Dockets` (r:1 w:0)
	/// Proof: `Slashing::Dockets` (`max_values`: None, `max_size`: Some(4286), added: 6761, mode: `MaxEncodedLen`)
	/// Storage: `Vaults::Vaults` (r:1 w:0)
	/// Proof: `Vaults::Vaults` (`max_values`: None, `max_size`: Some(976), added: 3451, mode: `MaxEncodedLen`)
	/// Storage: `Delegation::Leaving` (r:1 w:1)
	/// Proof: `Delegation::Leaving` (`max_values`: None, `max_size`: Some(10287), added: 12762, mode: `MaxEncodedLen`)
	/// `x` was measured from 0 to 24.
	fn request_scattered(x: u32, ) -> Weight {
		// Proof, in bytes, measured:  2967 + x × (126 ± 0)
		//                  estimated: 13752
		// Shortest time: 161_042_044 picoseconds.
		Weight::from_parts(172_787_844, 13752)
			// Standard error: 115_723.
			.saturating_add(Weight::from_parts(1_250_402, 0).saturating_mul(x.into()))
			.saturating_add(T::DbWeight::get().reads(5))
			.saturating_add(T::DbWeight::get().writes(3))
	}
	/// Storage: `Delegation::Positions` (r:1 w:1)
	/// Proof: `Delegation::Positions` (`max_values`: None, `max_size`: Some(5355), added: 7830, mode: `MaxEncodedLen`)
	/// Storage: `Delegation::Pools` (r:1 w:1)
	/// Proof: `Delegation::Pools` (`max_values`: None, `max_size`: Some(2278), added: 4753, mode: `MaxEncodedLen`)
	/// Storage: `Slashing::Dockets` (r:1 w:0)
	/// Proof: `Slashing::Dockets` (`max_values`: None, `max_size`: Some(4286), added: 6761, mode: `MaxEncodedLen`)
	/// Storage: `Vaults::Vaults` (r:1 w:0)
	/// Proof: `Vaults::Vaults` (`max_values`: None, `max_size`: Some(976), added: 3451, mode: `MaxEncodedLen`)
	/// Storage: `Delegation::Leaving` (r:1 w:1)
	/// Proof: `Delegation::Leaving` (`max_values`: None, `max_size`: Some(10287), added: 12762, mode: `MaxEncodedLen`)
	/// `x` was measured from 0 to 24.
	fn request_alike(x: u32, ) -> Weight {
		// Proof, in bytes, measured:  2967 + x × (126 ± 0)
		//                  estimated: 13752
		// Shortest time: 161_833_568 picoseconds.
		Weight::from_parts(173_324_906, 13752)
			// Standard error: 122_628.
			.saturating_add(Weight::from_parts(1_880_692, 0).saturating_mul(x.into()))
			.saturating_add(T::DbWeight::get().reads(5))
			.saturating_add(T::DbWeight::get().writes(3))
	}
	/// Storage: `Delegation::Positions` (r:1 w:1)
	/// Proof: `Delegation::Positions` (`max_values`: None, `max_size`: Some(5355), added: 7830, mode: `MaxEncodedLen`)
	/// Storage: `Delegation::Pools` (r:1 w:1)
	/// Proof: `Delegation::Pools` (`max_values`: None, `max_size`: Some(2278), added: 4753, mode: `MaxEncodedLen`)
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
		// Proof, in bytes, measured:  3996 + x × (126 ± 0)
		//                  estimated: 50094
		// Shortest time: 449_827_488 picoseconds.
		Weight::from_parts(466_927_233, 50094)
			// Standard error: 240_047.
			.saturating_add(Weight::from_parts(3_647_737, 0).saturating_mul(x.into()))
			.saturating_add(T::DbWeight::get().reads(21))
			.saturating_add(T::DbWeight::get().writes(19))
	}
	/// Storage: `Delegation::Positions` (r:1 w:1)
	/// Proof: `Delegation::Positions` (`max_values`: None, `max_size`: Some(5355), added: 7830, mode: `MaxEncodedLen`)
	/// Storage: `Delegation::Pools` (r:1 w:1)
	/// Proof: `Delegation::Pools` (`max_values`: None, `max_size`: Some(2278), added: 4753, mode: `MaxEncodedLen`)
	/// Storage: `Slashing::Dockets` (r:1 w:0)
	/// Proof: `Slashing::Dockets` (`max_values`: None, `max_size`: Some(4286), added: 6761, mode: `MaxEncodedLen`)
	/// Storage: `Vaults::Vaults` (r:1 w:0)
	/// Proof: `Vaults::Vaults` (`max_values`: None, `max_size`: Some(976), added: 3451, mode: `MaxEncodedLen`)
	/// Storage: `Delegation::Leaving` (r:1 w:1)
	/// Proof: `Delegation::Leaving` (`max_values`: None, `max_size`: Some(10287), added: 12762, mode: `MaxEncodedLen`)
	/// Storage: `Vaults::Accounts` (r:1 w:1)
	/// Proof: `Vaults::Accounts` (`max_values`: None, `max_size`: Some(699), added: 3174, mode: `MaxEncodedLen`)
	fn request_returning() -> Weight {
		// Proof, in bytes, measured:  3342
		//                  estimated: 13752
		// Shortest time: 189_950_111 picoseconds.
		Weight::from_parts(207_487_427, 13752)
			.saturating_add(T::DbWeight::get().reads(6))
			.saturating_add(T::DbWeight::get().writes(4))
	}
	/// Storage: `Delegation::Pools` (r:1 w:1)
	/// Proof: `Delegation::Pools` (`max_values`: None, `max_size`: Some(2278), added: 4753, mode: `MaxEncodedLen`)
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
		// Proof, in bytes, measured:  3513 + s × (47 ± 0)
		//                  estimated: 13752 + s × (3069 ± 0)
		// Shortest time: 185_280_583 picoseconds.
		Weight::from_parts(207_193_985, 13752)
			// Standard error: 407_805.
			.saturating_add(Weight::from_parts(18_107_440, 0).saturating_mul(s.into()))
			.saturating_add(T::DbWeight::get().reads(6))
			.saturating_add(T::DbWeight::get().reads(1_u64.saturating_mul(s.into())))
			.saturating_add(T::DbWeight::get().writes(3))
			.saturating_add(T::DbWeight::get().writes(1_u64.saturating_mul(s.into())))
			.saturating_add(Weight::from_parts(0, 3069).saturating_mul(s.into()))
	}
	/// Storage: `Delegation::Positions` (r:1 w:1)
	/// Proof: `Delegation::Positions` (`max_values`: None, `max_size`: Some(5355), added: 7830, mode: `MaxEncodedLen`)
	/// Storage: `Delegation::Pools` (r:1 w:1)
	/// Proof: `Delegation::Pools` (`max_values`: None, `max_size`: Some(2278), added: 4753, mode: `MaxEncodedLen`)
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
		// Proof, in bytes, measured:  3241 + s × (47 ± 0)
		//                  estimated: 13752 + s × (3069 ± 0)
		// Shortest time: 160_005_275 picoseconds.
		Weight::from_parts(171_661_459, 13752)
			// Standard error: 170_821.
			.saturating_add(Weight::from_parts(19_006_597, 0).saturating_mul(s.into()))
			.saturating_add(T::DbWeight::get().reads(5))
			.saturating_add(T::DbWeight::get().reads(1_u64.saturating_mul(s.into())))
			.saturating_add(T::DbWeight::get().writes(3))
			.saturating_add(T::DbWeight::get().writes(1_u64.saturating_mul(s.into())))
			.saturating_add(Weight::from_parts(0, 3069).saturating_mul(s.into()))
	}
	/// Storage: `Delegation::Positions` (r:1 w:1)
	/// Proof: `Delegation::Positions` (`max_values`: None, `max_size`: Some(5355), added: 7830, mode: `MaxEncodedLen`)
	/// Storage: `Delegation::Pools` (r:1 w:0)
	/// Proof: `Delegation::Pools` (`max_values`: None, `max_size`: Some(2278), added: 4753, mode: `MaxEncodedLen`)
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
		// Proof, in bytes, measured:  4643 + s × (47 ± 0)
		//                  estimated: 13752 + s × (3069 ± 0)
		// Shortest time: 302_759_159 picoseconds.
		Weight::from_parts(318_800_081, 13752)
			// Standard error: 172_046.
			.saturating_add(Weight::from_parts(17_986_497, 0).saturating_mul(s.into()))
			.saturating_add(T::DbWeight::get().reads(9))
			.saturating_add(T::DbWeight::get().reads(1_u64.saturating_mul(s.into())))
			.saturating_add(T::DbWeight::get().writes(7))
			.saturating_add(T::DbWeight::get().writes(1_u64.saturating_mul(s.into())))
			.saturating_add(Weight::from_parts(0, 3069).saturating_mul(s.into()))
	}
	/// Storage: `Delegation::Positions` (r:1 w:1)
	/// Proof: `Delegation::Positions` (`max_values`: None, `max_size`: Some(5355), added: 7830, mode: `MaxEncodedLen`)
	/// Storage: `Delegation::Pools` (r:1 w:0)
	/// Proof: `Delegation::Pools` (`max_values`: None, `max_size`: Some(2278), added: 4753, mode: `MaxEncodedLen`)
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
		// Proof, in bytes, measured:  4407
		//                  estimated: 13752
		// Shortest time: 313_723_105 picoseconds.
		Weight::from_parts(329_379_825, 13752)
			.saturating_add(T::DbWeight::get().reads(10))
			.saturating_add(T::DbWeight::get().writes(8))
	}
	/// Storage: `Delegation::Positions` (r:1 w:1)
	/// Proof: `Delegation::Positions` (`max_values`: None, `max_size`: Some(5355), added: 7830, mode: `MaxEncodedLen`)
	/// Storage: `Delegation::Pools` (r:1 w:1)
	/// Proof: `Delegation::Pools` (`max_values`: None, `max_size`: Some(2278), added: 4753, mode: `MaxEncodedLen`)
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
		// Proof, in bytes, measured:  4417
		//                  estimated: 13752
		// Shortest time: 310_165_314 picoseconds.
		Weight::from_parts(324_232_593, 13752)
			.saturating_add(T::DbWeight::get().reads(9))
			.saturating_add(T::DbWeight::get().writes(8))
	}
	/// Storage: `Delegation::Positions` (r:1 w:1)
	/// Proof: `Delegation::Positions` (`max_values`: None, `max_size`: Some(5355), added: 7830, mode: `MaxEncodedLen`)
	/// Storage: `Delegation::Pools` (r:1 w:0)
	/// Proof: `Delegation::Pools` (`max_values`: None, `max_size`: Some(2278), added: 4753, mode: `MaxEncodedLen`)
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
		// Proof, in bytes, measured:  3646 + s × (47 ± 0)
		//                  estimated: 13752 + s × (3069 ± 0)
		// Shortest time: 155_696_641 picoseconds.
		Weight::from_parts(171_128_482, 13752)
			// Standard error: 190_083.
			.saturating_add(Weight::from_parts(17_717_568, 0).saturating_mul(s.into()))
			.saturating_add(T::DbWeight::get().reads(5))
			.saturating_add(T::DbWeight::get().reads(1_u64.saturating_mul(s.into())))
			.saturating_add(T::DbWeight::get().writes(2))
			.saturating_add(T::DbWeight::get().writes(1_u64.saturating_mul(s.into())))
			.saturating_add(Weight::from_parts(0, 3069).saturating_mul(s.into()))
	}
	/// Storage: `Delegation::Positions` (r:1 w:1)
	/// Proof: `Delegation::Positions` (`max_values`: None, `max_size`: Some(5355), added: 7830, mode: `MaxEncodedLen`)
	/// Storage: `Delegation::Pools` (r:1 w:0)
	/// Proof: `Delegation::Pools` (`max_values`: None, `max_size`: Some(2278), added: 4753, mode: `MaxEncodedLen`)
	/// Storage: `Slashing::Dockets` (r:1 w:0)
	/// Proof: `Slashing::Dockets` (`max_values`: None, `max_size`: Some(4286), added: 6761, mode: `MaxEncodedLen`)
	/// Storage: `Delegation::Leaving` (r:1 w:1)
	/// Proof: `Delegation::Leaving` (`max_values`: None, `max_size`: Some(10287), added: 12762, mode: `MaxEncodedLen`)
	/// Storage: `Vaults::Vaults` (r:1 w:0)
	/// Proof: `Vaults::Vaults` (`max_values`: None, `max_size`: Some(976), added: 3451, mode: `MaxEncodedLen`)
	/// `x` was measured from 1 to 24.
	fn complete_scattered(x: u32, ) -> Weight {
		// Proof, in bytes, measured:  3255 + x × (126 ± 0)
		//                  estimated: 13752
		// Shortest time: 155_376_428 picoseconds.
		Weight::from_parts(160_702_725, 13752)
			// Standard error: 92_880.
			.saturating_add(Weight::from_parts(3_050_181, 0).saturating_mul(x.into()))
			.saturating_add(T::DbWeight::get().reads(5))
			.saturating_add(T::DbWeight::get().writes(2))
	}
	/// Storage: `Delegation::Positions` (r:1 w:1)
	/// Proof: `Delegation::Positions` (`max_values`: None, `max_size`: Some(5355), added: 7830, mode: `MaxEncodedLen`)
	/// Storage: `Delegation::Pools` (r:1 w:0)
	/// Proof: `Delegation::Pools` (`max_values`: None, `max_size`: Some(2278), added: 4753, mode: `MaxEncodedLen`)
	/// Storage: `Slashing::Dockets` (r:1 w:0)
	/// Proof: `Slashing::Dockets` (`max_values`: None, `max_size`: Some(4286), added: 6761, mode: `MaxEncodedLen`)
	/// Storage: `Delegation::Leaving` (r:1 w:1)
	/// Proof: `Delegation::Leaving` (`max_values`: None, `max_size`: Some(10287), added: 12762, mode: `MaxEncodedLen`)
	/// Storage: `Vaults::Vaults` (r:1 w:0)
	/// Proof: `Vaults::Vaults` (`max_values`: None, `max_size`: Some(976), added: 3451, mode: `MaxEncodedLen`)
	/// `d` was measured from 6 to 127.
	fn complete_disputed(d: u32, ) -> Weight {
		// Proof, in bytes, measured:  6081 + d × (33 ± 0)
		//                  estimated: 13752
		// Shortest time: 228_774_313 picoseconds.
		Weight::from_parts(225_712_386, 13752)
			// Standard error: 21_716.
			.saturating_add(Weight::from_parts(2_703_419, 0).saturating_mul(d.into()))
			.saturating_add(T::DbWeight::get().reads(5))
			.saturating_add(T::DbWeight::get().writes(2))
	}
	/// Storage: `Delegation::Positions` (r:1 w:1)
	/// Proof: `Delegation::Positions` (`max_values`: None, `max_size`: Some(5355), added: 7830, mode: `MaxEncodedLen`)
	/// Storage: `Delegation::Pools` (r:1 w:1)
	/// Proof: `Delegation::Pools` (`max_values`: None, `max_size`: Some(2278), added: 4753, mode: `MaxEncodedLen`)
	/// Storage: `Slashing::Dockets` (r:1 w:0)
	/// Proof: `Slashing::Dockets` (`max_values`: None, `max_size`: Some(4286), added: 6761, mode: `MaxEncodedLen`)
	/// Storage: `Delegation::Scars` (r:128 w:128)
	/// Proof: `Delegation::Scars` (`max_values`: None, `max_size`: Some(594), added: 3069, mode: `MaxEncodedLen`)
	/// `s` was measured from 0 to 128.
	fn follow(s: u32, ) -> Weight {
		// Proof, in bytes, measured:  2139 + s × (47 ± 0)
		//                  estimated: 8820 + s × (3069 ± 0)
		// Shortest time: 112_564_966 picoseconds.
		Weight::from_parts(126_486_684, 8820)
			// Standard error: 89_619.
			.saturating_add(Weight::from_parts(17_858_750, 0).saturating_mul(s.into()))
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().reads(1_u64.saturating_mul(s.into())))
			.saturating_add(T::DbWeight::get().writes(2))
			.saturating_add(T::DbWeight::get().writes(1_u64.saturating_mul(s.into())))
			.saturating_add(Weight::from_parts(0, 3069).saturating_mul(s.into()))
	}
	/// Storage: `Delegation::Positions` (r:1 w:1)
	/// Proof: `Delegation::Positions` (`max_values`: None, `max_size`: Some(5355), added: 7830, mode: `MaxEncodedLen`)
	/// Storage: `Delegation::Pools` (r:1 w:1)
	/// Proof: `Delegation::Pools` (`max_values`: None, `max_size`: Some(2278), added: 4753, mode: `MaxEncodedLen`)
	/// Storage: `Slashing::Dockets` (r:1 w:0)
	/// Proof: `Slashing::Dockets` (`max_values`: None, `max_size`: Some(4286), added: 6761, mode: `MaxEncodedLen`)
	/// Storage: `Delegation::Scars` (r:128 w:128)
	/// Proof: `Delegation::Scars` (`max_values`: None, `max_size`: Some(594), added: 3069, mode: `MaxEncodedLen`)
	/// Storage: `Rewards::Owed` (r:16 w:16)
	/// Proof: `Rewards::Owed` (`max_values`: None, `max_size`: Some(73), added: 2548, mode: `MaxEncodedLen`)
	/// `s` was measured from 1 to 128.
	fn follow_earning(s: u32, ) -> Weight {
		// Proof, in bytes, measured:  1635 + s × (290 ± 0)
		//                  estimated: 41758 + s × (3069 ± 0)
		// Shortest time: 296_406_625 picoseconds.
		Weight::from_parts(241_244_042, 41758)
			// Standard error: 84_823.
			.saturating_add(Weight::from_parts(51_311_576, 0).saturating_mul(s.into()))
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
		// Shortest time: 496_203_134 picoseconds.
		Weight::from_parts(598_962_382, 99486)
			.saturating_add(T::DbWeight::get().reads(22))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	/// Storage: `Delegation::Allocations` (r:1 w:1)
	/// Proof: `Delegation::Allocations` (`max_values`: None, `max_size`: Some(3681), added: 6156, mode: `MaxEncodedLen`)
	fn leaving() -> Weight {
		// Proof, in bytes, measured:  3667
		//                  estimated: 7146
		// Shortest time: 73_688_460 picoseconds.
		Weight::from_parts(81_781_533, 7146)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	/// Storage: `Delegation::Pools` (r:1 w:1)
	/// Proof: `Delegation::Pools` (`max_values`: None, `max_size`: Some(2278), added: 4753, mode: `MaxEncodedLen`)
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
		// Proof, in bytes, measured:  6119
		//                  estimated: 13752 + f × (2519 ± 0)
		// Shortest time: 115_673_529 picoseconds.
		Weight::from_parts(110_345_241, 13752)
			// Standard error: 145_736.
			.saturating_add(Weight::from_parts(14_897_226, 0).saturating_mul(f.into()))
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().reads(1_u64.saturating_mul(f.into())))
			.saturating_add(T::DbWeight::get().writes(2))
			.saturating_add(T::DbWeight::get().writes(2_u64.saturating_mul(f.into())))
			.saturating_add(Weight::from_parts(0, 2519).saturating_mul(f.into()))
	}
	/// Storage: `Delegation::Pools` (r:1 w:1)
	/// Proof: `Delegation::Pools` (`max_values`: None, `max_size`: Some(2278), added: 4753, mode: `MaxEncodedLen`)
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
		// Proof, in bytes, measured:  24089
		//                  estimated: 16199 + f × (2519 ± 0)
		// Shortest time: 221_629_674 picoseconds.
		Weight::from_parts(197_796_734, 24089)
			// Standard error: 208_792.
			.saturating_add(Weight::from_parts(27_683_178, 0).saturating_mul(f.into()))
			.saturating_add(T::DbWeight::get().reads(4))
			.saturating_add(T::DbWeight::get().reads(1_u64.saturating_mul(f.into())))
			.saturating_add(T::DbWeight::get().writes(2))
			.saturating_add(T::DbWeight::get().writes(2_u64.saturating_mul(f.into())))
			.saturating_add(Weight::from_parts(0, 2519).saturating_mul(f.into()))
	}
}
