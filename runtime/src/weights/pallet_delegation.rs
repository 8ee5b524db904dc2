//! The weights of `pallet_delegation`, measured. Written by `benchmarks/run.sh`: change the benchmarks, not this file.
//!
//! Command: `benchmarks/run.sh pallet_delegation`
//! Date: 2026-11-29; processor: AMD EPYC
//! A transfer took 206.6 µs; times are told for 104.0 µs (`benchmarks/speed.awk`)
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
	/// Proof: `Delegation::Pools` (`max_values`: None, `max_size`: Some(2534), added: 5009, mode: `MaxEncodedLen`)
	/// Storage: `Slashing::Dockets` (r:1 w:0)
	/// Proof: `Slashing::Dockets` (`max_values`: None, `max_size`: Some(4286), added: 6761, mode: `MaxEncodedLen`)
	/// Storage: `Delegation::Positions` (r:1 w:1)
	/// Proof: `Delegation::Positions` (`max_values`: None, `max_size`: Some(5884), added: 8359, mode: `MaxEncodedLen`)
	/// Storage: `Delegation::Scars` (r:16 w:16)
	/// Proof: `Delegation::Scars` (`max_values`: None, `max_size`: Some(594), added: 3069, mode: `MaxEncodedLen`)
	/// Storage: `Vaults::Accounts` (r:1 w:1)
	/// Proof: `Vaults::Accounts` (`max_values`: None, `max_size`: Some(699), added: 3174, mode: `MaxEncodedLen`)
	/// `s` was measured from 0 to 16.
	fn delegate(s: u32, ) -> Weight {
		// Proof, in bytes, measured:  4107 + s × (47 ± 0)
		//                  estimated: 9349 + s × (3069 ± 0)
		// Shortest time: 153_533_493 picoseconds.
		Weight::from_parts(159_262_558, 9349)
			// Standard error: 510_302.
			.saturating_add(Weight::from_parts(13_199_392, 0).saturating_mul(s.into()))
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
	/// Proof: `Delegation::Pools` (`max_values`: None, `max_size`: Some(2534), added: 5009, mode: `MaxEncodedLen`)
	/// Storage: `Slashing::Dockets` (r:1 w:0)
	/// Proof: `Slashing::Dockets` (`max_values`: None, `max_size`: Some(4286), added: 6761, mode: `MaxEncodedLen`)
	/// Storage: `Slashing::DocketTails` (r:1 w:0)
	/// Proof: `Slashing::DocketTails` (`max_values`: None, `max_size`: Some(12734), added: 15209, mode: `MaxEncodedLen`)
	/// Storage: `Delegation::Positions` (r:1 w:1)
	/// Proof: `Delegation::Positions` (`max_values`: None, `max_size`: Some(5884), added: 8359, mode: `MaxEncodedLen`)
	/// Storage: `Delegation::Leaving` (r:1 w:1)
	/// Proof: `Delegation::Leaving` (`max_values`: None, `max_size`: Some(10287), added: 12762, mode: `MaxEncodedLen`)
	/// Storage: `Vaults::Accounts` (r:1 w:1)
	/// Proof: `Vaults::Accounts` (`max_values`: None, `max_size`: Some(699), added: 3174, mode: `MaxEncodedLen`)
	fn delegate_crowded() -> Weight {
		// Proof, in bytes, measured:  29746
		//                  estimated: 16199
		// Shortest time: 232_271_935 picoseconds.
		Weight::from_parts(268_562_302, 29746)
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
	/// Proof: `Delegation::Pools` (`max_values`: None, `max_size`: Some(2534), added: 5009, mode: `MaxEncodedLen`)
	/// Storage: `Slashing::Dockets` (r:1 w:0)
	/// Proof: `Slashing::Dockets` (`max_values`: None, `max_size`: Some(4286), added: 6761, mode: `MaxEncodedLen`)
	/// Storage: `Delegation::Positions` (r:1 w:1)
	/// Proof: `Delegation::Positions` (`max_values`: None, `max_size`: Some(5884), added: 8359, mode: `MaxEncodedLen`)
	/// Storage: `Rewards::Checkpoints` (r:2 w:2)
	/// Proof: `Rewards::Checkpoints` (`max_values`: None, `max_size`: Some(577), added: 3052, mode: `MaxEncodedLen`)
	/// Storage: `Vaults::Accounts` (r:1 w:1)
	/// Proof: `Vaults::Accounts` (`max_values`: None, `max_size`: Some(699), added: 3174, mode: `MaxEncodedLen`)
	fn delegate_waiting() -> Weight {
		// Proof, in bytes, measured:  4345
		//                  estimated: 9349
		// Shortest time: 152_852_939 picoseconds.
		Weight::from_parts(184_493_689, 9349)
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
	/// Proof: `Delegation::Pools` (`max_values`: None, `max_size`: Some(2534), added: 5009, mode: `MaxEncodedLen`)
	/// Storage: `Slashing::Dockets` (r:1 w:0)
	/// Proof: `Slashing::Dockets` (`max_values`: None, `max_size`: Some(4286), added: 6761, mode: `MaxEncodedLen`)
	/// Storage: `Delegation::Positions` (r:1 w:1)
	/// Proof: `Delegation::Positions` (`max_values`: None, `max_size`: Some(5884), added: 8359, mode: `MaxEncodedLen`)
	/// Storage: `Vaults::Accounts` (r:1 w:1)
	/// Proof: `Vaults::Accounts` (`max_values`: None, `max_size`: Some(699), added: 3174, mode: `MaxEncodedLen`)
	/// `d` was measured from 0 to 127.
	fn delegate_disputed(d: u32, ) -> Weight {
		// Proof, in bytes, measured:  3930 + d × (33 ± 0)
		//                  estimated: 9349
		// Shortest time: 133_149_075 picoseconds.
		Weight::from_parts(171_693_515, 9349)
			// Standard error: 32_902.
			.saturating_add(Weight::from_parts(115_683, 0).saturating_mul(d.into()))
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
	/// Proof: `Delegation::Pools` (`max_values`: None, `max_size`: Some(2534), added: 5009, mode: `MaxEncodedLen`)
	/// Storage: `Slashing::Dockets` (r:1 w:0)
	/// Proof: `Slashing::Dockets` (`max_values`: None, `max_size`: Some(4286), added: 6761, mode: `MaxEncodedLen`)
	/// Storage: `Delegation::Positions` (r:1 w:1)
	/// Proof: `Delegation::Positions` (`max_values`: None, `max_size`: Some(5884), added: 8359, mode: `MaxEncodedLen`)
	/// Storage: `Vaults::Accounts` (r:1 w:1)
	/// Proof: `Vaults::Accounts` (`max_values`: None, `max_size`: Some(699), added: 3174, mode: `MaxEncodedLen`)
	fn delegate_listed() -> Weight {
		// Proof, in bytes, measured:  3963
		//                  estimated: 9349
		// Shortest time: 174_392_085 picoseconds.
		Weight::from_parts(185_315_690, 9349)
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
	/// Proof: `Delegation::Pools` (`max_values`: None, `max_size`: Some(2534), added: 5009, mode: `MaxEncodedLen`)
	/// Storage: `Slashing::Dockets` (r:1 w:0)
	/// Proof: `Slashing::Dockets` (`max_values`: None, `max_size`: Some(4286), added: 6761, mode: `MaxEncodedLen`)
	/// Storage: `Delegation::Positions` (r:1 w:1)
	/// Proof: `Delegation::Positions` (`max_values`: None, `max_size`: Some(5884), added: 8359, mode: `MaxEncodedLen`)
	/// Storage: `Vaults::Accounts` (r:1 w:1)
	/// Proof: `Vaults::Accounts` (`max_values`: None, `max_size`: Some(699), added: 3174, mode: `MaxEncodedLen`)
	/// `a` was measured from 1 to 16.
	fn delegate_earning(a: u32, ) -> Weight {
		// Proof, in bytes, measured:  3841
		//                  estimated: 9349
		// Shortest time: 168_935_569 picoseconds.
		Weight::from_parts(177_397_772, 9349)
			// Standard error: 179_892.
			.saturating_add(Weight::from_parts(2_315_210, 0).saturating_mul(a.into()))
			.saturating_add(T::DbWeight::get().reads(7))
			.saturating_add(T::DbWeight::get().writes(3))
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
	/// Proof: `Delegation::Pools` (`max_values`: None, `max_size`: Some(2534), added: 5009, mode: `MaxEncodedLen`)
	/// Storage: `Delegation::Positions` (r:0 w:1)
	/// Proof: `Delegation::Positions` (`max_values`: None, `max_size`: Some(5884), added: 8359, mode: `MaxEncodedLen`)
	/// `a` was measured from 0 to 16.
	fn close(a: u32, ) -> Weight {
		// Proof, in bytes, measured:  2287 + a × (57 ± 0)
		//                  estimated: 13752 + a × (3248 ± 0)
		// Shortest time: 166_585_751 picoseconds.
		Weight::from_parts(233_320_479, 13752)
			// Standard error: 800_277.
			.saturating_add(Weight::from_parts(8_921_123, 0).saturating_mul(a.into()))
			.saturating_add(T::DbWeight::get().reads(6))
			.saturating_add(T::DbWeight::get().reads(1_u64.saturating_mul(a.into())))
			.saturating_add(T::DbWeight::get().writes(8))
			.saturating_add(T::DbWeight::get().writes(1_u64.saturating_mul(a.into())))
			.saturating_add(Weight::from_parts(0, 3248).saturating_mul(a.into()))
	}
	/// Storage: `Rewards::Owed` (r:16 w:16)
	/// Proof: `Rewards::Owed` (`max_values`: None, `max_size`: Some(73), added: 2548, mode: `MaxEncodedLen`)
	/// Storage: `Vaults::Vaults` (r:1 w:1)
	/// Proof: `Vaults::Vaults` (`max_values`: None, `max_size`: Some(976), added: 3451, mode: `MaxEncodedLen`)
	/// Storage: `Vaults::Accounts` (r:1 w:1)
	/// Proof: `Vaults::Accounts` (`max_values`: None, `max_size`: Some(699), added: 3174, mode: `MaxEncodedLen`)
	/// Storage: `Delegation::Pools` (r:0 w:1)
	/// Proof: `Delegation::Pools` (`max_values`: None, `max_size`: Some(2534), added: 5009, mode: `MaxEncodedLen`)
	/// Storage: `Delegation::Positions` (r:0 w:1)
	/// Proof: `Delegation::Positions` (`max_values`: None, `max_size`: Some(5884), added: 8359, mode: `MaxEncodedLen`)
	/// `a` was measured from 0 to 16.
	fn forget(a: u32, ) -> Weight {
		// Proof, in bytes, measured:  600
		//                  estimated: 4441 + a × (2548 ± 0)
		// Shortest time: 58_929_373 picoseconds.
		Weight::from_parts(65_489_641, 4441)
			// Standard error: 76_601.
			.saturating_add(Weight::from_parts(6_118_928, 0).saturating_mul(a.into()))
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().reads(1_u64.saturating_mul(a.into())))
			.saturating_add(T::DbWeight::get().writes(4))
			.saturating_add(T::DbWeight::get().writes(1_u64.saturating_mul(a.into())))
			.saturating_add(Weight::from_parts(0, 2548).saturating_mul(a.into()))
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
	/// Proof: `Delegation::Positions` (`max_values`: None, `max_size`: Some(5884), added: 8359, mode: `MaxEncodedLen`)
	/// Storage: `Vaults::Accounts` (r:1 w:1)
	/// Proof: `Vaults::Accounts` (`max_values`: None, `max_size`: Some(699), added: 3174, mode: `MaxEncodedLen`)
	/// Storage: `Delegation::Pools` (r:0 w:1)
	/// Proof: `Delegation::Pools` (`max_values`: None, `max_size`: Some(2534), added: 5009, mode: `MaxEncodedLen`)
	/// `n` was measured from 0 to 31.
	fn delegate_new(n: u32, ) -> Weight {
		// Proof, in bytes, measured:  3193 + n × (51 ± 0)
		//                  estimated: 17708 + n × (8359 ± 0)
		// Shortest time: 206_284_519 picoseconds.
		Weight::from_parts(217_940_691, 17708)
			// Standard error: 106_873.
			.saturating_add(Weight::from_parts(8_158_086, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(9))
			.saturating_add(T::DbWeight::get().reads(1_u64.saturating_mul(n.into())))
			.saturating_add(T::DbWeight::get().writes(5))
			.saturating_add(Weight::from_parts(0, 8359).saturating_mul(n.into()))
	}
	/// Storage: `Delegation::Pools` (r:2 w:1)
	/// Proof: `Delegation::Pools` (`max_values`: None, `max_size`: Some(2534), added: 5009, mode: `MaxEncodedLen`)
	/// Storage: `Vaults::Vaults` (r:1 w:0)
	/// Proof: `Vaults::Vaults` (`max_values`: None, `max_size`: Some(976), added: 3451, mode: `MaxEncodedLen`)
	/// Storage: `Operators::Operators` (r:1 w:0)
	/// Proof: `Operators::Operators` (`max_values`: None, `max_size`: Some(106), added: 2581, mode: `MaxEncodedLen`)
	/// Storage: `Delegation::PoolIndex` (r:1 w:0)
	/// Proof: `Delegation::PoolIndex` (`max_values`: None, `max_size`: Some(1911), added: 4386, mode: `MaxEncodedLen`)
	/// Storage: `Slashing::Dockets` (r:2 w:0)
	/// Proof: `Slashing::Dockets` (`max_values`: None, `max_size`: Some(4286), added: 6761, mode: `MaxEncodedLen`)
	/// Storage: `Delegation::Positions` (r:2 w:1)
	/// Proof: `Delegation::Positions` (`max_values`: None, `max_size`: Some(5884), added: 8359, mode: `MaxEncodedLen`)
	/// Storage: `Delegation::Scars` (r:16 w:16)
	/// Proof: `Delegation::Scars` (`max_values`: None, `max_size`: Some(594), added: 3069, mode: `MaxEncodedLen`)
	/// Storage: `Delegation::Leaving` (r:1 w:1)
	/// Proof: `Delegation::Leaving` (`max_values`: None, `max_size`: Some(10287), added: 12762, mode: `MaxEncodedLen`)
	/// `s` was measured from 0 to 16.
	fn redelegate(s: u32, ) -> Weight {
		// Proof, in bytes, measured:  5548 + s × (47 ± 0)
		//                  estimated: 17708 + s × (3069 ± 0)
		// Shortest time: 227_475_838 picoseconds.
		Weight::from_parts(246_635_972, 17708)
			// Standard error: 268_394.
			.saturating_add(Weight::from_parts(15_197_137, 0).saturating_mul(s.into()))
			.saturating_add(T::DbWeight::get().reads(10))
			.saturating_add(T::DbWeight::get().reads(1_u64.saturating_mul(s.into())))
			.saturating_add(T::DbWeight::get().writes(3))
			.saturating_add(T::DbWeight::get().writes(1_u64.saturating_mul(s.into())))
			.saturating_add(Weight::from_parts(0, 3069).saturating_mul(s.into()))
	}
	/// Storage: `Delegation::Pools` (r:2 w:1)
	/// Proof: `Delegation::Pools` (`max_values`: None, `max_size`: Some(2534), added: 5009, mode: `MaxEncodedLen`)
	/// Storage: `Vaults::Vaults` (r:1 w:0)
	/// Proof: `Vaults::Vaults` (`max_values`: None, `max_size`: Some(976), added: 3451, mode: `MaxEncodedLen`)
	/// Storage: `Operators::Operators` (r:1 w:0)
	/// Proof: `Operators::Operators` (`max_values`: None, `max_size`: Some(106), added: 2581, mode: `MaxEncodedLen`)
	/// Storage: `Delegation::PoolIndex` (r:1 w:0)
	/// Proof: `Delegation::PoolIndex` (`max_values`: None, `max_size`: Some(1911), added: 4386, mode: `MaxEncodedLen`)
	/// Storage: `Slashing::Dockets` (r:1 w:0)
	/// Proof: `Slashing::Dockets` (`max_values`: None, `max_size`: Some(4286), added: 6761, mode: `MaxEncodedLen`)
	/// Storage: `Delegation::Positions` (r:2 w:1)
	/// Proof: `Delegation::Positions` (`max_values`: None, `max_size`: Some(5884), added: 8359, mode: `MaxEncodedLen`)
	/// Storage: `Delegation::Scars` (r:16 w:16)
	/// Proof: `Delegation::Scars` (`max_values`: None, `max_size`: Some(594), added: 3069, mode: `MaxEncodedLen`)
	/// Storage: `Delegation::Leaving` (r:1 w:1)
	/// Proof: `Delegation::Leaving` (`max_values`: None, `max_size`: Some(10287), added: 12762, mode: `MaxEncodedLen`)
	/// `s` was measured from 0 to 16.
	fn set_mandate(s: u32, ) -> Weight {
		// Proof, in bytes, measured:  5621 + s × (47 ± 0)
		//                  estimated: 17708 + s × (3069 ± 0)
		// Shortest time: 228_555_564 picoseconds.
		Weight::from_parts(257_564_749, 17708)
			// Standard error: 638_540.
			.saturating_add(Weight::from_parts(13_632_250, 0).saturating_mul(s.into()))
			.saturating_add(T::DbWeight::get().reads(9))
			.saturating_add(T::DbWeight::get().reads(1_u64.saturating_mul(s.into())))
			.saturating_add(T::DbWeight::get().writes(3))
			.saturating_add(T::DbWeight::get().writes(1_u64.saturating_mul(s.into())))
			.saturating_add(Weight::from_parts(0, 3069).saturating_mul(s.into()))
	}
	/// Storage: `Delegation::Positions` (r:1 w:1)
	/// Proof: `Delegation::Positions` (`max_values`: None, `max_size`: Some(5884), added: 8359, mode: `MaxEncodedLen`)
	/// Storage: `Delegation::Pools` (r:1 w:1)
	/// Proof: `Delegation::Pools` (`max_values`: None, `max_size`: Some(2534), added: 5009, mode: `MaxEncodedLen`)
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
		// Proof, in bytes, measured:  3249 + s × (47 ± 0)
		//                  estimated: 13752 + s × (3069 ± 0)
		// Shortest time: 124_339_116 picoseconds.
		Weight::from_parts(136_241_682, 13752)
			// Standard error: 408_151.
			.saturating_add(Weight::from_parts(16_218_089, 0).saturating_mul(s.into()))
			.saturating_add(T::DbWeight::get().reads(5))
			.saturating_add(T::DbWeight::get().reads(1_u64.saturating_mul(s.into())))
			.saturating_add(T::DbWeight::get().writes(3))
			.saturating_add(T::DbWeight::get().writes(1_u64.saturating_mul(s.into())))
			.saturating_add(Weight::from_parts(0, 3069).saturating_mul(s.into()))
	}
	/// Storage: `Delegation::Positions` (r:1 w:1)
	/// Proof: `Delegation::Positions` (`max_values`: None, `max_size`: Some(5884), added: 8359, mode: `MaxEncodedLen`)
	/// Storage: `Delegation::Pools` (r:1 w:1)
	/// Proof: `Delegation::Pools` (`max_values`: None, `max_size`: Some(2534), added: 5009, mode: `MaxEncodedLen`)
	/// Storage: `Slashing::Dockets` (r:1 w:0)
	/// Proof: `Slashing::Dockets` (`max_values`: None, `max_size`: Some(4286), added: 6761, mode: `MaxEncodedLen`)
	/// Storage: `Vaults::Vaults` (r:1 w:0)
	/// Proof: `Vaults::Vaults` (`max_values`: None, `max_size`: Some(976), added: 3451, mode: `MaxEncodedLen`)
	/// Storage: `Delegation::Leaving` (r:1 w:1)
	/// Proof: `Delegation::Leaving` (`max_values`: None, `max_size`: Some(10287), added: 12762, mode: `MaxEncodedLen`)
	/// `x` was measured from 0 to 24.
	fn request_scattered(x: u32, ) -> Weight {
		// Proof, in bytes, measured:  2984 + x × (126 ± 0)
		//                  estimated: 13752
		// Shortest time: 122_841_090 picoseconds.
		Weight::from_parts(145_375_446, 13752)
			// Standard error: 183_034.
			.saturating_add(Weight::from_parts(1_260_618, 0).saturating_mul(x.into()))
			.saturating_add(T::DbWeight::get().reads(5))
			.saturating_add(T::DbWeight::get().writes(3))
	}
	/// Storage: `Delegation::Positions` (r:1 w:1)
	/// Proof: `Delegation::Positions` (`max_values`: None, `max_size`: Some(5884), added: 8359, mode: `MaxEncodedLen`)
	/// Storage: `Delegation::Pools` (r:1 w:1)
	/// Proof: `Delegation::Pools` (`max_values`: None, `max_size`: Some(2534), added: 5009, mode: `MaxEncodedLen`)
	/// Storage: `Slashing::Dockets` (r:1 w:0)
	/// Proof: `Slashing::Dockets` (`max_values`: None, `max_size`: Some(4286), added: 6761, mode: `MaxEncodedLen`)
	/// Storage: `Vaults::Vaults` (r:1 w:0)
	/// Proof: `Vaults::Vaults` (`max_values`: None, `max_size`: Some(976), added: 3451, mode: `MaxEncodedLen`)
	/// Storage: `Delegation::Leaving` (r:1 w:1)
	/// Proof: `Delegation::Leaving` (`max_values`: None, `max_size`: Some(10287), added: 12762, mode: `MaxEncodedLen`)
	/// `x` was measured from 0 to 24.
	fn request_alike(x: u32, ) -> Weight {
		// Proof, in bytes, measured:  2984 + x × (126 ± 0)
		//                  estimated: 13752
		// Shortest time: 128_872_454 picoseconds.
		Weight::from_parts(144_698_612, 13752)
			// Standard error: 182_694.
			.saturating_add(Weight::from_parts(1_832_732, 0).saturating_mul(x.into()))
			.saturating_add(T::DbWeight::get().reads(5))
			.saturating_add(T::DbWeight::get().writes(3))
	}
	/// Storage: `Delegation::Positions` (r:1 w:1)
	/// Proof: `Delegation::Positions` (`max_values`: None, `max_size`: Some(5884), added: 8359, mode: `MaxEncodedLen`)
	/// Storage: `Delegation::Pools` (r:1 w:1)
	/// Proof: `Delegation::Pools` (`max_values`: None, `max_size`: Some(2534), added: 5009, mode: `MaxEncodedLen`)
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
		// Proof, in bytes, measured:  4013 + x × (126 ± 0)
		//                  estimated: 50094
		// Shortest time: 331_804_035 picoseconds.
		Weight::from_parts(389_677_690, 50094)
			// Standard error: 620_059.
			.saturating_add(Weight::from_parts(2_586_316, 0).saturating_mul(x.into()))
			.saturating_add(T::DbWeight::get().reads(21))
			.saturating_add(T::DbWeight::get().writes(19))
	}
	/// Storage: `Delegation::Positions` (r:1 w:1)
	/// Proof: `Delegation::Positions` (`max_values`: None, `max_size`: Some(5884), added: 8359, mode: `MaxEncodedLen`)
	/// Storage: `Delegation::Pools` (r:1 w:1)
	/// Proof: `Delegation::Pools` (`max_values`: None, `max_size`: Some(2534), added: 5009, mode: `MaxEncodedLen`)
	/// Storage: `Slashing::Dockets` (r:1 w:0)
	/// Proof: `Slashing::Dockets` (`max_values`: None, `max_size`: Some(4286), added: 6761, mode: `MaxEncodedLen`)
	/// Storage: `Vaults::Vaults` (r:1 w:0)
	/// Proof: `Vaults::Vaults` (`max_values`: None, `max_size`: Some(976), added: 3451, mode: `MaxEncodedLen`)
	/// Storage: `Delegation::Leaving` (r:1 w:1)
	/// Proof: `Delegation::Leaving` (`max_values`: None, `max_size`: Some(10287), added: 12762, mode: `MaxEncodedLen`)
	/// Storage: `Vaults::Accounts` (r:1 w:1)
	/// Proof: `Vaults::Accounts` (`max_values`: None, `max_size`: Some(699), added: 3174, mode: `MaxEncodedLen`)
	fn request_returning() -> Weight {
		// Proof, in bytes, measured:  3359
		//                  estimated: 13752
		// Shortest time: 166_035_662 picoseconds.
		Weight::from_parts(180_292_573, 13752)
			.saturating_add(T::DbWeight::get().reads(6))
			.saturating_add(T::DbWeight::get().writes(4))
	}
	/// Storage: `Delegation::Pools` (r:1 w:1)
	/// Proof: `Delegation::Pools` (`max_values`: None, `max_size`: Some(2534), added: 5009, mode: `MaxEncodedLen`)
	/// Storage: `Operators::Operators` (r:1 w:0)
	/// Proof: `Operators::Operators` (`max_values`: None, `max_size`: Some(106), added: 2581, mode: `MaxEncodedLen`)
	/// Storage: `Delegation::Positions` (r:1 w:1)
	/// Proof: `Delegation::Positions` (`max_values`: None, `max_size`: Some(5884), added: 8359, mode: `MaxEncodedLen`)
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
		// Proof, in bytes, measured:  3530 + s × (47 ± 0)
		//                  estimated: 13752 + s × (3069 ± 0)
		// Shortest time: 164_678_580 picoseconds.
		Weight::from_parts(183_324_907, 13752)
			// Standard error: 392_573.
			.saturating_add(Weight::from_parts(16_287_526, 0).saturating_mul(s.into()))
			.saturating_add(T::DbWeight::get().reads(6))
			.saturating_add(T::DbWeight::get().reads(1_u64.saturating_mul(s.into())))
			.saturating_add(T::DbWeight::get().writes(3))
			.saturating_add(T::DbWeight::get().writes(1_u64.saturating_mul(s.into())))
			.saturating_add(Weight::from_parts(0, 3069).saturating_mul(s.into()))
	}
	/// Storage: `Delegation::Positions` (r:1 w:1)
	/// Proof: `Delegation::Positions` (`max_values`: None, `max_size`: Some(5884), added: 8359, mode: `MaxEncodedLen`)
	/// Storage: `Delegation::Pools` (r:1 w:1)
	/// Proof: `Delegation::Pools` (`max_values`: None, `max_size`: Some(2534), added: 5009, mode: `MaxEncodedLen`)
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
		// Proof, in bytes, measured:  3258 + s × (47 ± 0)
		//                  estimated: 13752 + s × (3069 ± 0)
		// Shortest time: 144_410_439 picoseconds.
		Weight::from_parts(157_833_428, 13752)
			// Standard error: 157_604.
			.saturating_add(Weight::from_parts(16_308_166, 0).saturating_mul(s.into()))
			.saturating_add(T::DbWeight::get().reads(5))
			.saturating_add(T::DbWeight::get().reads(1_u64.saturating_mul(s.into())))
			.saturating_add(T::DbWeight::get().writes(3))
			.saturating_add(T::DbWeight::get().writes(1_u64.saturating_mul(s.into())))
			.saturating_add(Weight::from_parts(0, 3069).saturating_mul(s.into()))
	}
	/// Storage: `Delegation::Positions` (r:1 w:1)
	/// Proof: `Delegation::Positions` (`max_values`: None, `max_size`: Some(5884), added: 8359, mode: `MaxEncodedLen`)
	/// Storage: `Delegation::Pools` (r:1 w:0)
	/// Proof: `Delegation::Pools` (`max_values`: None, `max_size`: Some(2534), added: 5009, mode: `MaxEncodedLen`)
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
		// Proof, in bytes, measured:  4660 + s × (47 ± 0)
		//                  estimated: 13752 + s × (3069 ± 0)
		// Shortest time: 270_887_865 picoseconds.
		Weight::from_parts(294_831_309, 13752)
			// Standard error: 403_849.
			.saturating_add(Weight::from_parts(15_579_375, 0).saturating_mul(s.into()))
			.saturating_add(T::DbWeight::get().reads(9))
			.saturating_add(T::DbWeight::get().reads(1_u64.saturating_mul(s.into())))
			.saturating_add(T::DbWeight::get().writes(7))
			.saturating_add(T::DbWeight::get().writes(1_u64.saturating_mul(s.into())))
			.saturating_add(Weight::from_parts(0, 3069).saturating_mul(s.into()))
	}
	/// Storage: `Delegation::Positions` (r:1 w:1)
	/// Proof: `Delegation::Positions` (`max_values`: None, `max_size`: Some(5884), added: 8359, mode: `MaxEncodedLen`)
	/// Storage: `Delegation::Pools` (r:1 w:0)
	/// Proof: `Delegation::Pools` (`max_values`: None, `max_size`: Some(2534), added: 5009, mode: `MaxEncodedLen`)
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
		// Proof, in bytes, measured:  4424
		//                  estimated: 13752
		// Shortest time: 283_389_530 picoseconds.
		Weight::from_parts(296_627_623, 13752)
			.saturating_add(T::DbWeight::get().reads(10))
			.saturating_add(T::DbWeight::get().writes(8))
	}
	/// Storage: `Delegation::Positions` (r:1 w:1)
	/// Proof: `Delegation::Positions` (`max_values`: None, `max_size`: Some(5884), added: 8359, mode: `MaxEncodedLen`)
	/// Storage: `Delegation::Pools` (r:1 w:1)
	/// Proof: `Delegation::Pools` (`max_values`: None, `max_size`: Some(2534), added: 5009, mode: `MaxEncodedLen`)
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
		// Proof, in bytes, measured:  4434
		//                  estimated: 13752
		// Shortest time: 279_814_102 picoseconds.
		Weight::from_parts(299_578_371, 13752)
			.saturating_add(T::DbWeight::get().reads(9))
			.saturating_add(T::DbWeight::get().writes(8))
	}
	/// Storage: `Delegation::Positions` (r:1 w:1)
	/// Proof: `Delegation::Positions` (`max_values`: None, `max_size`: Some(5884), added: 8359, mode: `MaxEncodedLen`)
	/// Storage: `Delegation::Pools` (r:1 w:0)
	/// Proof: `Delegation::Pools` (`max_values`: None, `max_size`: Some(2534), added: 5009, mode: `MaxEncodedLen`)
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
		// Proof, in bytes, measured:  3663 + s × (47 ± 0)
		//                  estimated: 13752 + s × (3069 ± 0)
		// Shortest time: 139_942_035 picoseconds.
		Weight::from_parts(177_222_184, 13752)
			// Standard error: 516_508.
			.saturating_add(Weight::from_parts(12_220_283, 0).saturating_mul(s.into()))
			.saturating_add(T::DbWeight::get().reads(5))
			.saturating_add(T::DbWeight::get().reads(1_u64.saturating_mul(s.into())))
			.saturating_add(T::DbWeight::get().writes(2))
			.saturating_add(T::DbWeight::get().writes(1_u64.saturating_mul(s.into())))
			.saturating_add(Weight::from_parts(0, 3069).saturating_mul(s.into()))
	}
	/// Storage: `Delegation::Positions` (r:1 w:1)
	/// Proof: `Delegation::Positions` (`max_values`: None, `max_size`: Some(5884), added: 8359, mode: `MaxEncodedLen`)
	/// Storage: `Delegation::Pools` (r:1 w:0)
	/// Proof: `Delegation::Pools` (`max_values`: None, `max_size`: Some(2534), added: 5009, mode: `MaxEncodedLen`)
	/// Storage: `Slashing::Dockets` (r:1 w:0)
	/// Proof: `Slashing::Dockets` (`max_values`: None, `max_size`: Some(4286), added: 6761, mode: `MaxEncodedLen`)
	/// Storage: `Delegation::Leaving` (r:1 w:1)
	/// Proof: `Delegation::Leaving` (`max_values`: None, `max_size`: Some(10287), added: 12762, mode: `MaxEncodedLen`)
	/// Storage: `Vaults::Vaults` (r:1 w:0)
	/// Proof: `Vaults::Vaults` (`max_values`: None, `max_size`: Some(976), added: 3451, mode: `MaxEncodedLen`)
	/// `x` was measured from 1 to 24.
	fn complete_scattered(x: u32, ) -> Weight {
		// Proof, in bytes, measured:  3272 + x × (126 ± 0)
		//                  estimated: 13752
		// Shortest time: 110_853_365 picoseconds.
		Weight::from_parts(134_966_452, 13752)
			// Standard error: 146_285.
			.saturating_add(Weight::from_parts(2_466_797, 0).saturating_mul(x.into()))
			.saturating_add(T::DbWeight::get().reads(5))
			.saturating_add(T::DbWeight::get().writes(2))
	}
	/// Storage: `Delegation::Positions` (r:1 w:1)
	/// Proof: `Delegation::Positions` (`max_values`: None, `max_size`: Some(5884), added: 8359, mode: `MaxEncodedLen`)
	/// Storage: `Delegation::Pools` (r:1 w:0)
	/// Proof: `Delegation::Pools` (`max_values`: None, `max_size`: Some(2534), added: 5009, mode: `MaxEncodedLen`)
	/// Storage: `Slashing::Dockets` (r:1 w:0)
	/// Proof: `Slashing::Dockets` (`max_values`: None, `max_size`: Some(4286), added: 6761, mode: `MaxEncodedLen`)
	/// Storage: `Delegation::Leaving` (r:1 w:1)
	/// Proof: `Delegation::Leaving` (`max_values`: None, `max_size`: Some(10287), added: 12762, mode: `MaxEncodedLen`)
	/// Storage: `Vaults::Vaults` (r:1 w:0)
	/// Proof: `Vaults::Vaults` (`max_values`: None, `max_size`: Some(976), added: 3451, mode: `MaxEncodedLen`)
	/// `d` was measured from 6 to 127.
	fn complete_disputed(d: u32, ) -> Weight {
		// Proof, in bytes, measured:  6098 + d × (33 ± 0)
		//                  estimated: 13752
		// Shortest time: 180_676_140 picoseconds.
		Weight::from_parts(180_603_092, 13752)
			// Standard error: 36_708.
			.saturating_add(Weight::from_parts(2_416_180, 0).saturating_mul(d.into()))
			.saturating_add(T::DbWeight::get().reads(5))
			.saturating_add(T::DbWeight::get().writes(2))
	}
	/// Storage: `Delegation::Positions` (r:1 w:1)
	/// Proof: `Delegation::Positions` (`max_values`: None, `max_size`: Some(5884), added: 8359, mode: `MaxEncodedLen`)
	/// Storage: `Delegation::Pools` (r:1 w:1)
	/// Proof: `Delegation::Pools` (`max_values`: None, `max_size`: Some(2534), added: 5009, mode: `MaxEncodedLen`)
	/// Storage: `Slashing::Dockets` (r:1 w:0)
	/// Proof: `Slashing::Dockets` (`max_values`: None, `max_size`: Some(4286), added: 6761, mode: `MaxEncodedLen`)
	/// Storage: `Delegation::Scars` (r:128 w:128)
	/// Proof: `Delegation::Scars` (`max_values`: None, `max_size`: Some(594), added: 3069, mode: `MaxEncodedLen`)
	/// `s` was measured from 0 to 128.
	fn follow(s: u32, ) -> Weight {
		// Proof, in bytes, measured:  2156 + s × (47 ± 0)
		//                  estimated: 9349 + s × (3069 ± 0)
		// Shortest time: 96_480_678 picoseconds.
		Weight::from_parts(212_267_685, 9349)
			// Standard error: 329_993.
			.saturating_add(Weight::from_parts(15_241_277, 0).saturating_mul(s.into()))
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().reads(1_u64.saturating_mul(s.into())))
			.saturating_add(T::DbWeight::get().writes(2))
			.saturating_add(T::DbWeight::get().writes(1_u64.saturating_mul(s.into())))
			.saturating_add(Weight::from_parts(0, 3069).saturating_mul(s.into()))
	}
	/// Storage: `Delegation::Positions` (r:1 w:1)
	/// Proof: `Delegation::Positions` (`max_values`: None, `max_size`: Some(5884), added: 8359, mode: `MaxEncodedLen`)
	/// Storage: `Delegation::Pools` (r:1 w:1)
	/// Proof: `Delegation::Pools` (`max_values`: None, `max_size`: Some(2534), added: 5009, mode: `MaxEncodedLen`)
	/// Storage: `Slashing::Dockets` (r:1 w:0)
	/// Proof: `Slashing::Dockets` (`max_values`: None, `max_size`: Some(4286), added: 6761, mode: `MaxEncodedLen`)
	/// Storage: `Delegation::Scars` (r:128 w:128)
	/// Proof: `Delegation::Scars` (`max_values`: None, `max_size`: Some(594), added: 3069, mode: `MaxEncodedLen`)
	/// `s` was measured from 1 to 128.
	fn follow_earning(s: u32, ) -> Weight {
		// Proof, in bytes, measured:  1652 + s × (290 ± 0)
		//                  estimated: 9349 + s × (3069 ± 0)
		// Shortest time: 156_362_425 picoseconds.
		Weight::from_parts(115_067_656, 9349)
			// Standard error: 130_575.
			.saturating_add(Weight::from_parts(45_976_053, 0).saturating_mul(s.into()))
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().reads(1_u64.saturating_mul(s.into())))
			.saturating_add(T::DbWeight::get().writes(2))
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
		// Shortest time: 503_800_589 picoseconds.
		Weight::from_parts(532_067_258, 99486)
			.saturating_add(T::DbWeight::get().reads(22))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	/// Storage: `Delegation::Allocations` (r:1 w:1)
	/// Proof: `Delegation::Allocations` (`max_values`: None, `max_size`: Some(3681), added: 6156, mode: `MaxEncodedLen`)
	fn leaving() -> Weight {
		// Proof, in bytes, measured:  3667
		//                  estimated: 7146
		// Shortest time: 62_318_052 picoseconds.
		Weight::from_parts(73_478_742, 7146)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	/// Storage: `Delegation::Pools` (r:1 w:1)
	/// Proof: `Delegation::Pools` (`max_values`: None, `max_size`: Some(2534), added: 5009, mode: `MaxEncodedLen`)
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
		// Proof, in bytes, measured:  6135
		//                  estimated: 13752 + f × (2519 ± 0)
		// Shortest time: 101_044_219 picoseconds.
		Weight::from_parts(110_933_024, 13752)
			// Standard error: 469_515.
			.saturating_add(Weight::from_parts(13_526_670, 0).saturating_mul(f.into()))
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().reads(1_u64.saturating_mul(f.into())))
			.saturating_add(T::DbWeight::get().writes(2))
			.saturating_add(T::DbWeight::get().writes(2_u64.saturating_mul(f.into())))
			.saturating_add(Weight::from_parts(0, 2519).saturating_mul(f.into()))
	}
	/// Storage: `Delegation::Pools` (r:1 w:1)
	/// Proof: `Delegation::Pools` (`max_values`: None, `max_size`: Some(2534), added: 5009, mode: `MaxEncodedLen`)
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
		// Proof, in bytes, measured:  24105
		//                  estimated: 16199 + f × (2519 ± 0)
		// Shortest time: 196_733_098 picoseconds.
		Weight::from_parts(192_345_234, 24105)
			// Standard error: 553_888.
			.saturating_add(Weight::from_parts(21_878_668, 0).saturating_mul(f.into()))
			.saturating_add(T::DbWeight::get().reads(4))
			.saturating_add(T::DbWeight::get().reads(1_u64.saturating_mul(f.into())))
			.saturating_add(T::DbWeight::get().writes(2))
			.saturating_add(T::DbWeight::get().writes(2_u64.saturating_mul(f.into())))
			.saturating_add(Weight::from_parts(0, 2519).saturating_mul(f.into()))
	}
}
