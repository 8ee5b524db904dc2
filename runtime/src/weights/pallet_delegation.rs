//! The weights of `pallet_delegation`, measured. Written by `benchmarks/run.sh`: change the benchmarks, not this file.
//!
//! Command: `benchmarks/run.sh pallet_delegation`
//! Date: 2026-11-29; processor: AMD EPYC
//! A transfer took 186.6 µs; times are told for 104.0 µs (`benchmarks/speed.awk`)
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
		// Shortest time: 180_822_247 picoseconds.
		Weight::from_parts(205_203_041, 8820)
			// Standard error: 507_901.
			.saturating_add(Weight::from_parts(17_533_246, 0).saturating_mul(s.into()))
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
		// Shortest time: 325_918_491 picoseconds.
		Weight::from_parts(394_176_327, 29729)
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
		// Shortest time: 209_775_963 picoseconds.
		Weight::from_parts(235_870_417, 8820)
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
		// Shortest time: 181_307_614 picoseconds.
		Weight::from_parts(212_565_421, 8820)
			// Standard error: 48_196.
			.saturating_add(Weight::from_parts(83_004, 0).saturating_mul(d.into()))
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
		// Shortest time: 193_461_844 picoseconds.
		Weight::from_parts(230_142_421, 8820)
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
		// Shortest time: 218_390_527 picoseconds.
		Weight::from_parts(241_953_015, 8820)
			// Standard error: 901_894.
			.saturating_add(Weight::from_parts(9_875_740, 0).saturating_mul(a.into()))
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
		// Shortest time: 210_920_002 picoseconds.
		Weight::from_parts(248_928_368, 13752)
			// Standard error: 405_778.
			.saturating_add(Weight::from_parts(8_363_378, 0).saturating_mul(a.into()))
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
		// Shortest time: 220_209_956 picoseconds.
		Weight::from_parts(262_386_281, 16650)
			// Standard error: 267_840.
			.saturating_add(Weight::from_parts(9_004_611, 0).saturating_mul(n.into()))
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
		// Shortest time: 271_724_589 picoseconds.
		Weight::from_parts(253_934_371, 16650)
			// Standard error: 1_477_982.
			.saturating_add(Weight::from_parts(33_647_254, 0).saturating_mul(s.into()))
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
		// Shortest time: 287_646_959 picoseconds.
		Weight::from_parts(304_058_350, 16650)
			// Standard error: 375_421.
			.saturating_add(Weight::from_parts(17_527_287, 0).saturating_mul(s.into()))
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
		// Shortest time: 157_328_490 picoseconds.
		Weight::from_parts(170_289_635, 13752)
			// Standard error: 264_553.
			.saturating_add(Weight::from_parts(19_420_765, 0).saturating_mul(s.into()))
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
		// Shortest time: 165_837_175 picoseconds.
		Weight::from_parts(170_388_367, 13752)
			// Standard error: 318_587.
			.saturating_add(Weight::from_parts(2_708_103, 0).saturating_mul(x.into()))
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
		// Shortest time: 163_967_036 picoseconds.
		Weight::from_parts(216_844_781, 13752)
			// Standard error: 435_920.
			.saturating_add(Weight::from_parts(2_104_245, 0).saturating_mul(x.into()))
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
		// Shortest time: 480_399_979 picoseconds.
		Weight::from_parts(562_318_430, 50094)
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
		// Shortest time: 185_020_586 picoseconds.
		Weight::from_parts(203_651_203, 13752)
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
		// Shortest time: 177_673_214 picoseconds.
		Weight::from_parts(181_709_712, 13752)
			// Standard error: 608_671.
			.saturating_add(Weight::from_parts(22_826_644, 0).saturating_mul(s.into()))
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
		// Shortest time: 161_113_905 picoseconds.
		Weight::from_parts(227_863_850, 13752)
			// Standard error: 694_536.
			.saturating_add(Weight::from_parts(20_026_535, 0).saturating_mul(s.into()))
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
		// Shortest time: 343_968_451 picoseconds.
		Weight::from_parts(405_275_971, 13752)
			// Standard error: 1_234_432.
			.saturating_add(Weight::from_parts(21_200_988, 0).saturating_mul(s.into()))
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
		// Shortest time: 343_521_535 picoseconds.
		Weight::from_parts(410_930_676, 13752)
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
		// Shortest time: 358_182_843 picoseconds.
		Weight::from_parts(466_688_228, 13752)
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
		// Shortest time: 152_516_059 picoseconds.
		Weight::from_parts(232_995_584, 13752)
			// Standard error: 918_844.
			.saturating_add(Weight::from_parts(21_422_488, 0).saturating_mul(s.into()))
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
		// Shortest time: 168_433_414 picoseconds.
		Weight::from_parts(216_108_804, 13752)
			// Standard error: 536_598.
			.saturating_add(Weight::from_parts(2_196_460, 0).saturating_mul(x.into()))
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
		// Shortest time: 239_611_252 picoseconds.
		Weight::from_parts(288_231_896, 13752)
			// Standard error: 116_142.
			.saturating_add(Weight::from_parts(3_337_567, 0).saturating_mul(d.into()))
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
		// Shortest time: 106_959_010 picoseconds.
		Weight::from_parts(135_828_076, 8820)
			// Standard error: 408_085.
			.saturating_add(Weight::from_parts(23_547_064, 0).saturating_mul(s.into()))
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
		// Shortest time: 323_116_069 picoseconds.
		Weight::from_parts(316_080_235, 41758)
			// Standard error: 613_254.
			.saturating_add(Weight::from_parts(64_803_382, 0).saturating_mul(s.into()))
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
		// Shortest time: 660_457_118 picoseconds.
		Weight::from_parts(737_089_343, 99486)
			.saturating_add(T::DbWeight::get().reads(22))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	/// Storage: `Delegation::Allocations` (r:1 w:1)
	/// Proof: `Delegation::Allocations` (`max_values`: None, `max_size`: Some(3681), added: 6156, mode: `MaxEncodedLen`)
	fn leaving() -> Weight {
		// Proof, in bytes, measured:  3667
		//                  estimated: 7146
		// Shortest time: 74_019_825 picoseconds.
		Weight::from_parts(91_533_151, 7146)
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
		// Shortest time: 132_451_074 picoseconds.
		Weight::from_parts(136_626_449, 13752)
			// Standard error: 953_883.
			.saturating_add(Weight::from_parts(20_695_570, 0).saturating_mul(f.into()))
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
		// Shortest time: 239_878_733 picoseconds.
		Weight::from_parts(287_800_814, 24089)
			// Standard error: 1_464_432.
			.saturating_add(Weight::from_parts(34_002_085, 0).saturating_mul(f.into()))
			.saturating_add(T::DbWeight::get().reads(4))
			.saturating_add(T::DbWeight::get().reads(1_u64.saturating_mul(f.into())))
			.saturating_add(T::DbWeight::get().writes(2))
			.saturating_add(T::DbWeight::get().writes(2_u64.saturating_mul(f.into())))
			.saturating_add(Weight::from_parts(0, 2519).saturating_mul(f.into()))
	}
}
