//! The weights of `pallet_delegation`, measured. Written by `benchmarks/run.sh`: change the benchmarks, not this file.
//!
//! Command: `benchmarks/run.sh pallet_delegation`
//! Date: 2026-11-29; processor: AMD EPYC
//! Steps: 12; repeats: 20; map sizes: 1000000
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
	/// Proof: `Delegation::PoolIndex` (`max_values`: None, `max_size`: Some(1245), added: 3720, mode: `MaxEncodedLen`)
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
		// Proof, in bytes, measured:  3700 + s × (47 ± 0)
		//                  estimated: 8820 + s × (3069 ± 0)
		// Shortest time: 174_597_000 picoseconds.
		Weight::from_parts(194_880_453, 8820)
			// Standard error: 161_558.
			.saturating_add(Weight::from_parts(16_930_310, 0).saturating_mul(s.into()))
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
	/// Proof: `Delegation::PoolIndex` (`max_values`: None, `max_size`: Some(1245), added: 3720, mode: `MaxEncodedLen`)
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
		// Proof, in bytes, measured:  26371
		//                  estimated: 16199
		// Shortest time: 313_287_000 picoseconds.
		Weight::from_parts(337_643_000, 26371)
			.saturating_add(T::DbWeight::get().reads(9))
			.saturating_add(T::DbWeight::get().writes(4))
	}
	/// Storage: `Vaults::Vaults` (r:1 w:0)
	/// Proof: `Vaults::Vaults` (`max_values`: None, `max_size`: Some(976), added: 3451, mode: `MaxEncodedLen`)
	/// Storage: `Operators::Operators` (r:1 w:0)
	/// Proof: `Operators::Operators` (`max_values`: None, `max_size`: Some(106), added: 2581, mode: `MaxEncodedLen`)
	/// Storage: `Delegation::PoolIndex` (r:1 w:0)
	/// Proof: `Delegation::PoolIndex` (`max_values`: None, `max_size`: Some(1245), added: 3720, mode: `MaxEncodedLen`)
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
		// Proof, in bytes, measured:  3938
		//                  estimated: 8820
		// Shortest time: 206_417_000 picoseconds.
		Weight::from_parts(226_144_000, 8820)
			.saturating_add(T::DbWeight::get().reads(9))
			.saturating_add(T::DbWeight::get().writes(5))
	}
	/// Storage: `Vaults::Vaults` (r:1 w:0)
	/// Proof: `Vaults::Vaults` (`max_values`: None, `max_size`: Some(976), added: 3451, mode: `MaxEncodedLen`)
	/// Storage: `Operators::Operators` (r:1 w:0)
	/// Proof: `Operators::Operators` (`max_values`: None, `max_size`: Some(106), added: 2581, mode: `MaxEncodedLen`)
	/// Storage: `Delegation::PoolIndex` (r:1 w:0)
	/// Proof: `Delegation::PoolIndex` (`max_values`: None, `max_size`: Some(1245), added: 3720, mode: `MaxEncodedLen`)
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
		// Proof, in bytes, measured:  3523 + d × (33 ± 0)
		//                  estimated: 8820
		// Shortest time: 188_774_000 picoseconds.
		Weight::from_parts(203_672_503, 8820)
			// Standard error: 11_748.
			.saturating_add(Weight::from_parts(19_643, 0).saturating_mul(d.into()))
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
	/// Proof: `Delegation::PoolIndex` (`max_values`: None, `max_size`: Some(1245), added: 3720, mode: `MaxEncodedLen`)
	/// Storage: `Delegation::Pools` (r:1 w:1)
	/// Proof: `Delegation::Pools` (`max_values`: None, `max_size`: Some(2214), added: 4689, mode: `MaxEncodedLen`)
	/// Storage: `Slashing::Dockets` (r:1 w:0)
	/// Proof: `Slashing::Dockets` (`max_values`: None, `max_size`: Some(4286), added: 6761, mode: `MaxEncodedLen`)
	/// Storage: `Delegation::Positions` (r:1 w:1)
	/// Proof: `Delegation::Positions` (`max_values`: None, `max_size`: Some(5355), added: 7830, mode: `MaxEncodedLen`)
	/// Storage: `Vaults::Accounts` (r:1 w:1)
	/// Proof: `Vaults::Accounts` (`max_values`: None, `max_size`: Some(699), added: 3174, mode: `MaxEncodedLen`)
	fn delegate_listed() -> Weight {
		// Proof, in bytes, measured:  3556
		//                  estimated: 8820
		// Shortest time: 193_243_000 picoseconds.
		Weight::from_parts(204_293_000, 8820)
			.saturating_add(T::DbWeight::get().reads(8))
			.saturating_add(T::DbWeight::get().writes(3))
	}
	/// Storage: `Vaults::Vaults` (r:1 w:0)
	/// Proof: `Vaults::Vaults` (`max_values`: None, `max_size`: Some(976), added: 3451, mode: `MaxEncodedLen`)
	/// Storage: `Operators::Operators` (r:1 w:0)
	/// Proof: `Operators::Operators` (`max_values`: None, `max_size`: Some(106), added: 2581, mode: `MaxEncodedLen`)
	/// Storage: `Delegation::PoolIndex` (r:1 w:0)
	/// Proof: `Delegation::PoolIndex` (`max_values`: None, `max_size`: Some(1245), added: 3720, mode: `MaxEncodedLen`)
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
		// Proof, in bytes, measured:  3434
		//                  estimated: 8820 + a × (2548 ± 0)
		// Shortest time: 202_811_000 picoseconds.
		Weight::from_parts(207_390_815, 8820)
			// Standard error: 182_859.
			.saturating_add(Weight::from_parts(8_876_582, 0).saturating_mul(a.into()))
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
	/// Proof: `Delegation::PoolIndex` (`max_values`: None, `max_size`: Some(1245), added: 3720, mode: `MaxEncodedLen`)
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
		// Proof, in bytes, measured:  2268 + a × (57 ± 0)
		//                  estimated: 13752 + a × (3248 ± 0)
		// Shortest time: 201_197_000 picoseconds.
		Weight::from_parts(216_796_441, 13752)
			// Standard error: 84_339.
			.saturating_add(Weight::from_parts(9_978_148, 0).saturating_mul(a.into()))
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
	/// Proof: `Delegation::PoolIndex` (`max_values`: None, `max_size`: Some(1245), added: 3720, mode: `MaxEncodedLen`)
	/// Storage: `Avs::SetsOf` (r:1 w:0)
	/// Proof: `Avs::SetsOf` (`max_values`: None, `max_size`: Some(257), added: 2732, mode: `MaxEncodedLen`)
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
		// Proof, in bytes, measured:  2936 + n × (43 ± 0)
		//                  estimated: 16650 + n × (7830 ± 0)
		// Shortest time: 230_081_000 picoseconds.
		Weight::from_parts(245_641_889, 16650)
			// Standard error: 93_328.
			.saturating_add(Weight::from_parts(8_999_298, 0).saturating_mul(n.into()))
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
	/// Proof: `Delegation::PoolIndex` (`max_values`: None, `max_size`: Some(1245), added: 3720, mode: `MaxEncodedLen`)
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
		// Proof, in bytes, measured:  4864 + s × (47 ± 0)
		//                  estimated: 16650 + s × (3069 ± 0)
		// Shortest time: 263_975_000 picoseconds.
		Weight::from_parts(285_622_185, 16650)
			// Standard error: 151_997.
			.saturating_add(Weight::from_parts(15_259_914, 0).saturating_mul(s.into()))
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
	/// Proof: `Delegation::PoolIndex` (`max_values`: None, `max_size`: Some(1245), added: 3720, mode: `MaxEncodedLen`)
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
		// Proof, in bytes, measured:  4951 + s × (47 ± 0)
		//                  estimated: 16650 + s × (3069 ± 0)
		// Shortest time: 266_119_000 picoseconds.
		Weight::from_parts(289_119_270, 16650)
			// Standard error: 132_241.
			.saturating_add(Weight::from_parts(16_239_403, 0).saturating_mul(s.into()))
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
		// Proof, in bytes, measured:  2897 + s × (47 ± 0)
		//                  estimated: 13752 + s × (3069 ± 0)
		// Shortest time: 165_129_000 picoseconds.
		Weight::from_parts(176_874_863, 13752)
			// Standard error: 134_278.
			.saturating_add(Weight::from_parts(16_530_778, 0).saturating_mul(s.into()))
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
		// Proof, in bytes, measured:  2632 + x × (120 ± 0)
		//                  estimated: 13752
		// Shortest time: 159_389_000 picoseconds.
		Weight::from_parts(166_838_471, 13752)
			// Standard error: 59_554.
			.saturating_add(Weight::from_parts(1_432_134, 0).saturating_mul(x.into()))
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
		// Proof, in bytes, measured:  2632 + x × (120 ± 0)
		//                  estimated: 13752
		// Shortest time: 159_389_000 picoseconds.
		Weight::from_parts(166_838_471, 13752)
			// Standard error: 59_554.
			.saturating_add(Weight::from_parts(1_432_134, 0).saturating_mul(x.into()))
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
		// Proof, in bytes, measured:  3661 + x × (120 ± 0)
		//                  estimated: 50094
		// Shortest time: 423_323_000 picoseconds.
		Weight::from_parts(438_747_038, 50094)
			// Standard error: 80_826.
			.saturating_add(Weight::from_parts(2_746_637, 0).saturating_mul(x.into()))
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
		// Proof, in bytes, measured:  2987
		//                  estimated: 13752
		// Shortest time: 189_575_000 picoseconds.
		Weight::from_parts(198_001_000, 13752)
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
		// Proof, in bytes, measured:  3178 + s × (47 ± 0)
		//                  estimated: 13752 + s × (3069 ± 0)
		// Shortest time: 183_334_000 picoseconds.
		Weight::from_parts(190_231_707, 13752)
			// Standard error: 257_141.
			.saturating_add(Weight::from_parts(17_039_460, 0).saturating_mul(s.into()))
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
		// Proof, in bytes, measured:  2876 + s × (47 ± 0)
		//                  estimated: 13752 + s × (3069 ± 0)
		// Shortest time: 150_682_000 picoseconds.
		Weight::from_parts(155_860_729, 13752)
			// Standard error: 106_172.
			.saturating_add(Weight::from_parts(17_007_087, 0).saturating_mul(s.into()))
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
		// Proof, in bytes, measured:  4296 + s × (47 ± 0)
		//                  estimated: 13752 + s × (3069 ± 0)
		// Shortest time: 315_321_000 picoseconds.
		Weight::from_parts(329_292_643, 13752)
			// Standard error: 176_199.
			.saturating_add(Weight::from_parts(16_801_751, 0).saturating_mul(s.into()))
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
		// Proof, in bytes, measured:  4060
		//                  estimated: 13752
		// Shortest time: 321_302_000 picoseconds.
		Weight::from_parts(341_981_000, 13752)
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
		// Proof, in bytes, measured:  4056
		//                  estimated: 13752
		// Shortest time: 319_188_000 picoseconds.
		Weight::from_parts(338_265_000, 13752)
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
		// Proof, in bytes, measured:  3305 + s × (47 ± 0)
		//                  estimated: 13752 + s × (3069 ± 0)
		// Shortest time: 147_868_000 picoseconds.
		Weight::from_parts(153_683_787, 13752)
			// Standard error: 107_698.
			.saturating_add(Weight::from_parts(16_331_442, 0).saturating_mul(s.into()))
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
		// Proof, in bytes, measured:  2920 + x × (120 ± 0)
		//                  estimated: 13752
		// Shortest time: 148_649_000 picoseconds.
		Weight::from_parts(148_897_375, 13752)
			// Standard error: 55_330.
			.saturating_add(Weight::from_parts(2_991_942, 0).saturating_mul(x.into()))
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
		// Proof, in bytes, measured:  5601 + d × (33 ± 0)
		//                  estimated: 13752
		// Shortest time: 209_964_000 picoseconds.
		Weight::from_parts(217_885_934, 13752)
			// Standard error: 15_962.
			.saturating_add(Weight::from_parts(771_501, 0).saturating_mul(d.into()))
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
		// Proof, in bytes, measured:  1984 + s × (47 ± 0)
		//                  estimated: 8820 + s × (3069 ± 0)
		// Shortest time: 102_381_000 picoseconds.
		Weight::from_parts(99_751_340, 8820)
			// Standard error: 41_971.
			.saturating_add(Weight::from_parts(16_260_681, 0).saturating_mul(s.into()))
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
	/// Proof: `Avs::SetsOf` (`max_values`: None, `max_size`: Some(257), added: 2732, mode: `MaxEncodedLen`)
	fn set_allocation() -> Weight {
		// Proof, in bytes, measured:  10336
		//                  estimated: 99486
		// Shortest time: 526_477_000 picoseconds.
		Weight::from_parts(548_198_000, 99486)
			.saturating_add(T::DbWeight::get().reads(22))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	/// Storage: `Delegation::Allocations` (r:1 w:1)
	/// Proof: `Delegation::Allocations` (`max_values`: None, `max_size`: Some(3681), added: 6156, mode: `MaxEncodedLen`)
	fn leaving() -> Weight {
		// Proof, in bytes, measured:  3667
		//                  estimated: 7146
		// Shortest time: 68_748_000 picoseconds.
		Weight::from_parts(73_257_000, 7146)
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
		// Proof, in bytes, measured:  5845
		//                  estimated: 13752 + f × (2519 ± 0)
		// Shortest time: 110_287_000 picoseconds.
		Weight::from_parts(103_950_586, 13752)
			// Standard error: 63_703.
			.saturating_add(Weight::from_parts(11_682_908, 0).saturating_mul(f.into()))
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
	/// Storage: `Delegation::Leaving` (r:1 w:1)
	/// Proof: `Delegation::Leaving` (`max_values`: None, `max_size`: Some(10287), added: 12762, mode: `MaxEncodedLen`)
	/// Storage: `Slashing::Collected` (r:16 w:16)
	/// Proof: `Slashing::Collected` (`max_values`: None, `max_size`: Some(44), added: 2519, mode: `MaxEncodedLen`)
	/// Storage: `Delegation::Scars` (r:0 w:16)
	/// Proof: `Delegation::Scars` (`max_values`: None, `max_size`: Some(594), added: 3069, mode: `MaxEncodedLen`)
	/// `f` was measured from 1 to 16.
	fn sync_wide(f: u32, ) -> Weight {
		// Proof, in bytes, measured:  5845
		//                  estimated: 13752 + f × (2519 ± 0)
		// Shortest time: 110_287_000 picoseconds.
		Weight::from_parts(103_950_586, 13752)
			// Standard error: 63_703.
			.saturating_add(Weight::from_parts(11_682_908, 0).saturating_mul(f.into()))
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().reads(1_u64.saturating_mul(f.into())))
			.saturating_add(T::DbWeight::get().writes(2))
			.saturating_add(T::DbWeight::get().writes(2_u64.saturating_mul(f.into())))
			.saturating_add(Weight::from_parts(0, 2519).saturating_mul(f.into()))
	}
}
