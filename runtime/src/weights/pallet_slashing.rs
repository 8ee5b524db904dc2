//! The weights of `pallet_slashing`, measured. Written by `benchmarks/run.sh`: change the benchmarks, not this file.
//!
//! Command: `benchmarks/run.sh pallet_slashing`
//! Date: 2026-11-28; processor: AMD EPYC
//! Steps: 12; repeats: 10; map sizes: 1000000
//! Library: frame-benchmarking-cli 64.0.0; state: preset `development`

#![cfg_attr(rustfmt, rustfmt_skip)]
#![allow(clippy::unnecessary_cast, unused_imports, unused_variables)]

use core::marker::PhantomData;
use polkadot_sdk::*;

use frame_support::{traits::Get, weights::Weight};

/// The weights of `pallet_slashing`.
pub struct WeightInfo<T>(PhantomData<T>);

impl<T: frame_system::Config> pallet_slashing::WeightInfo for WeightInfo<T> {
	/// Storage: `Slashing::Commitments` (r:1 w:1)
	/// Proof: `Slashing::Commitments` (`max_values`: None, `max_size`: Some(116), added: 2591, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(229), added: 2704, mode: `MaxEncodedLen`)
	fn commit_report() -> Weight {
		// Proof, in bytes, measured:  144
		//                  estimated: 3694
		// Shortest time: 146_134_000 picoseconds.
		Weight::from_parts(150_522_000, 3694)
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().writes(3))
	}
	/// Storage: `Slashing::Commitments` (r:1 w:1)
	/// Proof: `Slashing::Commitments` (`max_values`: None, `max_size`: Some(116), added: 2591, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(229), added: 2704, mode: `MaxEncodedLen`)
	fn withdraw_commitment() -> Weight {
		// Proof, in bytes, measured:  341
		//                  estimated: 3694
		// Shortest time: 127_599_000 picoseconds.
		Weight::from_parts(131_596_000, 3694)
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().writes(3))
	}
	/// Storage: `Avs::Sets` (r:1 w:0)
	/// Proof: `Avs::Sets` (`max_values`: None, `max_size`: Some(924), added: 3399, mode: `MaxEncodedLen`)
	/// Storage: `Operators::Operators` (r:1 w:0)
	/// Proof: `Operators::Operators` (`max_values`: None, `max_size`: Some(106), added: 2581, mode: `MaxEncodedLen`)
	/// Storage: `Avs::Members` (r:1 w:0)
	/// Proof: `Avs::Members` (`max_values`: None, `max_size`: Some(118), added: 2593, mode: `MaxEncodedLen`)
	/// Storage: `Avs::ScheduleSteps` (r:1 w:0)
	/// Proof: `Avs::ScheduleSteps` (`max_values`: None, `max_size`: Some(81), added: 2556, mode: `MaxEncodedLen`)
	/// Storage: `Avs::Schedules` (r:1 w:0)
	/// Proof: `Avs::Schedules` (`max_values`: None, `max_size`: Some(2213), added: 4688, mode: `MaxEncodedLen`)
	/// Storage: `System::BlockHash` (r:1 w:0)
	/// Proof: `System::BlockHash` (`max_values`: None, `max_size`: Some(44), added: 2519, mode: `MaxEncodedLen`)
	/// Storage: `Operators::Keys` (r:1 w:0)
	/// Proof: `Operators::Keys` (`max_values`: None, `max_size`: Some(409), added: 2884, mode: `MaxEncodedLen`)
	/// Storage: `Slashing::Commitments` (r:1 w:1)
	/// Proof: `Slashing::Commitments` (`max_values`: None, `max_size`: Some(116), added: 2591, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(229), added: 2704, mode: `MaxEncodedLen`)
	/// Storage: `Slashing::UsedFaults` (r:1 w:1)
	/// Proof: `Slashing::UsedFaults` (`max_values`: None, `max_size`: Some(109), added: 2584, mode: `MaxEncodedLen`)
	/// Storage: `Delegation::Allocations` (r:1 w:0)
	/// Proof: `Delegation::Allocations` (`max_values`: None, `max_size`: Some(3681), added: 6156, mode: `MaxEncodedLen`)
	/// Storage: `Delegation::PoolIndex` (r:16 w:0)
	/// Proof: `Delegation::PoolIndex` (`max_values`: None, `max_size`: Some(1245), added: 3720, mode: `MaxEncodedLen`)
	/// Storage: `Vaults::Vaults` (r:16 w:0)
	/// Proof: `Vaults::Vaults` (`max_values`: None, `max_size`: Some(895), added: 3370, mode: `MaxEncodedLen`)
	/// Storage: `Vaults::Prices` (r:16 w:0)
	/// Proof: `Vaults::Prices` (`max_values`: None, `max_size`: Some(69), added: 2544, mode: `MaxEncodedLen`)
	/// Storage: `Slashing::Caps` (r:1 w:0)
	/// Proof: `Slashing::Caps` (`max_values`: Some(1), `max_size`: Some(16), added: 511, mode: `MaxEncodedLen`)
	/// Storage: `Slashing::Faults` (r:1 w:1)
	/// Proof: `Slashing::Faults` (`max_values`: None, `max_size`: Some(2110), added: 4585, mode: `MaxEncodedLen`)
	/// Storage: `Slashing::Requests` (r:255 w:1)
	/// Proof: `Slashing::Requests` (`max_values`: None, `max_size`: Some(734), added: 3209, mode: `MaxEncodedLen`)
	/// Storage: `Slashing::Pending` (r:1 w:1)
	/// Proof: `Slashing::Pending` (`max_values`: None, `max_size`: Some(11314), added: 13789, mode: `MaxEncodedLen`)
	/// Storage: `Avs::SetsOf` (r:1 w:0)
	/// Proof: `Avs::SetsOf` (`max_values`: None, `max_size`: Some(257), added: 2732, mode: `MaxEncodedLen`)
	/// Storage: `Slashing::NextRequest` (r:1 w:1)
	/// Proof: `Slashing::NextRequest` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Proxy::Proxies` (r:1 w:0)
	/// Proof: `Proxy::Proxies` (`max_values`: None, `max_size`: Some(1241), added: 3716, mode: `MaxEncodedLen`)
	/// Storage: `Delegation::Positions` (r:33 w:0)
	/// Proof: `Delegation::Positions` (`max_values`: None, `max_size`: Some(5355), added: 7830, mode: `MaxEncodedLen`)
	/// Storage: `Delegation::Pools` (r:32 w:0)
	/// Proof: `Delegation::Pools` (`max_values`: None, `max_size`: Some(1157), added: 3632, mode: `MaxEncodedLen`)
	/// Storage: `Slashing::Dockets` (r:16 w:0)
	/// Proof: `Slashing::Dockets` (`max_values`: None, `max_size`: Some(4286), added: 6761, mode: `MaxEncodedLen`)
	/// Storage: `Slashing::DocketTails` (r:16 w:16)
	/// Proof: `Slashing::DocketTails` (`max_values`: None, `max_size`: Some(12734), added: 15209, mode: `MaxEncodedLen`)
	/// Storage: `Slashing::Records` (r:1 w:1)
	/// Proof: `Slashing::Records` (`max_values`: None, `max_size`: Some(44), added: 2519, mode: `MaxEncodedLen`)
	/// `v` was measured from 1 to 16.
	/// `h` was measured from 0 to 255.
	fn accuse(v: u32, h: u32, ) -> Weight {
		// Proof, in bytes, measured:  0 + h × (485 ± 0) + v × (3212 ± 0)
		//                  estimated: 259380 + h × (3210 ± 0) + v × (15209 ± 0)
		// Shortest time: 2_890_429_000 picoseconds.
		Weight::from_parts(1_407_849_550, 259380)
			// Standard error: 1_356_459.
			.saturating_add(Weight::from_parts(97_829_114, 0).saturating_mul(v.into()))
			// Standard error: 81_969.
			.saturating_add(Weight::from_parts(9_118_900, 0).saturating_mul(h.into()))
			.saturating_add(T::DbWeight::get().reads(84))
			.saturating_add(T::DbWeight::get().reads(5_u64.saturating_mul(v.into())))
			.saturating_add(T::DbWeight::get().reads(1_u64.saturating_mul(h.into())))
			.saturating_add(T::DbWeight::get().writes(9))
			.saturating_add(T::DbWeight::get().writes(1_u64.saturating_mul(v.into())))
			.saturating_add(Weight::from_parts(0, 3210).saturating_mul(h.into()))
			.saturating_add(Weight::from_parts(0, 15209).saturating_mul(v.into()))
	}
	/// Storage: `Delegation::Allocations` (r:1 w:0)
	/// Proof: `Delegation::Allocations` (`max_values`: None, `max_size`: Some(3681), added: 6156, mode: `MaxEncodedLen`)
	/// Storage: `Delegation::PoolIndex` (r:1 w:0)
	/// Proof: `Delegation::PoolIndex` (`max_values`: None, `max_size`: Some(1245), added: 3720, mode: `MaxEncodedLen`)
	/// Storage: `Delegation::Pools` (r:8 w:0)
	/// Proof: `Delegation::Pools` (`max_values`: None, `max_size`: Some(1157), added: 3632, mode: `MaxEncodedLen`)
	/// Storage: `Slashing::Dockets` (r:1 w:0)
	/// Proof: `Slashing::Dockets` (`max_values`: None, `max_size`: Some(4286), added: 6761, mode: `MaxEncodedLen`)
	/// Storage: `Slashing::DocketTails` (r:1 w:0)
	/// Proof: `Slashing::DocketTails` (`max_values`: None, `max_size`: Some(12734), added: 15209, mode: `MaxEncodedLen`)
	/// Storage: `Delegation::Leaving` (r:8 w:0)
	/// Proof: `Delegation::Leaving` (`max_values`: None, `max_size`: Some(10287), added: 12762, mode: `MaxEncodedLen`)
	/// Storage: `Vaults::Vaults` (r:1 w:0)
	/// Proof: `Vaults::Vaults` (`max_values`: None, `max_size`: Some(895), added: 3370, mode: `MaxEncodedLen`)
	/// Storage: `Vaults::Prices` (r:1 w:0)
	/// Proof: `Vaults::Prices` (`max_values`: None, `max_size`: Some(69), added: 2544, mode: `MaxEncodedLen`)
	/// `l` was measured from 1 to 8.
	fn valuation(l: u32, ) -> Weight {
		// Proof, in bytes, measured:  18626 + l × (229 ± 0)
		//                  estimated: 16199 + l × (12762 ± 0)
		// Shortest time: 217_959_000 picoseconds.
		Weight::from_parts(123_737_929, 16199)
			// Standard error: 751_403.
			.saturating_add(Weight::from_parts(107_056_860, 0).saturating_mul(l.into()))
			.saturating_add(T::DbWeight::get().reads(6))
			.saturating_add(T::DbWeight::get().reads(2_u64.saturating_mul(l.into())))
			.saturating_add(Weight::from_parts(0, 12762).saturating_mul(l.into()))
	}
	/// Storage: `Slashing::Requests` (r:16 w:1)
	/// Proof: `Slashing::Requests` (`max_values`: None, `max_size`: Some(734), added: 3209, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:2 w:2)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:2 w:2)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(229), added: 2704, mode: `MaxEncodedLen`)
	/// Storage: `Slashing::UsedFaults` (r:1 w:1)
	/// Proof: `Slashing::UsedFaults` (`max_values`: None, `max_size`: Some(109), added: 2584, mode: `MaxEncodedLen`)
	/// Storage: `Slashing::Records` (r:1 w:1)
	/// Proof: `Slashing::Records` (`max_values`: None, `max_size`: Some(44), added: 2519, mode: `MaxEncodedLen`)
	fn displace() -> Weight {
		// Proof, in bytes, measured:  2451
		//                  estimated: 52334
		// Shortest time: 386_004_000 picoseconds.
		Weight::from_parts(412_644_000, 52334)
			.saturating_add(T::DbWeight::get().reads(22))
			.saturating_add(T::DbWeight::get().writes(7))
	}
	/// Storage: `ParachainInfo::ParachainId` (r:1 w:0)
	/// Proof: `ParachainInfo::ParachainId` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	/// Storage: `Avs::Sets` (r:1 w:0)
	/// Proof: `Avs::Sets` (`max_values`: None, `max_size`: Some(924), added: 3399, mode: `MaxEncodedLen`)
	/// Storage: `Operators::Operators` (r:1 w:0)
	/// Proof: `Operators::Operators` (`max_values`: None, `max_size`: Some(106), added: 2581, mode: `MaxEncodedLen`)
	/// Storage: `Avs::Members` (r:1 w:0)
	/// Proof: `Avs::Members` (`max_values`: None, `max_size`: Some(118), added: 2593, mode: `MaxEncodedLen`)
	/// Storage: `Avs::ScheduleSteps` (r:1 w:0)
	/// Proof: `Avs::ScheduleSteps` (`max_values`: None, `max_size`: Some(81), added: 2556, mode: `MaxEncodedLen`)
	/// Storage: `Avs::Schedules` (r:1 w:0)
	/// Proof: `Avs::Schedules` (`max_values`: None, `max_size`: Some(2213), added: 4688, mode: `MaxEncodedLen`)
	/// Storage: `Slashing::UsedFaults` (r:1 w:1)
	/// Proof: `Slashing::UsedFaults` (`max_values`: None, `max_size`: Some(109), added: 2584, mode: `MaxEncodedLen`)
	/// Storage: `Delegation::Allocations` (r:1 w:0)
	/// Proof: `Delegation::Allocations` (`max_values`: None, `max_size`: Some(3681), added: 6156, mode: `MaxEncodedLen`)
	/// Storage: `Delegation::PoolIndex` (r:16 w:0)
	/// Proof: `Delegation::PoolIndex` (`max_values`: None, `max_size`: Some(1245), added: 3720, mode: `MaxEncodedLen`)
	/// Storage: `Vaults::Vaults` (r:16 w:0)
	/// Proof: `Vaults::Vaults` (`max_values`: None, `max_size`: Some(895), added: 3370, mode: `MaxEncodedLen`)
	/// Storage: `Vaults::Prices` (r:16 w:0)
	/// Proof: `Vaults::Prices` (`max_values`: None, `max_size`: Some(69), added: 2544, mode: `MaxEncodedLen`)
	/// Storage: `Slashing::Caps` (r:1 w:0)
	/// Proof: `Slashing::Caps` (`max_values`: Some(1), `max_size`: Some(16), added: 511, mode: `MaxEncodedLen`)
	/// Storage: `Slashing::Faults` (r:1 w:1)
	/// Proof: `Slashing::Faults` (`max_values`: None, `max_size`: Some(2110), added: 4585, mode: `MaxEncodedLen`)
	/// Storage: `Slashing::Requests` (r:255 w:1)
	/// Proof: `Slashing::Requests` (`max_values`: None, `max_size`: Some(734), added: 3209, mode: `MaxEncodedLen`)
	/// Storage: `Slashing::Pending` (r:1 w:1)
	/// Proof: `Slashing::Pending` (`max_values`: None, `max_size`: Some(11314), added: 13789, mode: `MaxEncodedLen`)
	/// Storage: `Avs::SetsOf` (r:1 w:0)
	/// Proof: `Avs::SetsOf` (`max_values`: None, `max_size`: Some(257), added: 2732, mode: `MaxEncodedLen`)
	/// Storage: `Slashing::NextRequest` (r:1 w:1)
	/// Proof: `Slashing::NextRequest` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Slashing::Dockets` (r:16 w:0)
	/// Proof: `Slashing::Dockets` (`max_values`: None, `max_size`: Some(4286), added: 6761, mode: `MaxEncodedLen`)
	/// Storage: `Slashing::DocketTails` (r:16 w:16)
	/// Proof: `Slashing::DocketTails` (`max_values`: None, `max_size`: Some(12734), added: 15209, mode: `MaxEncodedLen`)
	/// Storage: `Slashing::Records` (r:1 w:1)
	/// Proof: `Slashing::Records` (`max_values`: None, `max_size`: Some(44), added: 2519, mode: `MaxEncodedLen`)
	/// `v` was measured from 1 to 16.
	/// `h` was measured from 0 to 255.
	fn accuse_remote(v: u32, h: u32, ) -> Weight {
		// Proof, in bytes, measured:  0 + h × (485 ± 0) + v × (3212 ± 0)
		//                  estimated: 14779 + h × (3210 ± 0) + v × (15209 ± 0)
		// Shortest time: 1_876_899_000 picoseconds.
		Weight::from_parts(396_765_854, 14779)
			// Standard error: 1_755_344.
			.saturating_add(Weight::from_parts(95_072_255, 0).saturating_mul(v.into()))
			// Standard error: 106_073.
			.saturating_add(Weight::from_parts(8_898_056, 0).saturating_mul(h.into()))
			.saturating_add(T::DbWeight::get().reads(14))
			.saturating_add(T::DbWeight::get().reads(5_u64.saturating_mul(v.into())))
			.saturating_add(T::DbWeight::get().reads(1_u64.saturating_mul(h.into())))
			.saturating_add(T::DbWeight::get().writes(6))
			.saturating_add(T::DbWeight::get().writes(1_u64.saturating_mul(v.into())))
			.saturating_add(Weight::from_parts(0, 3210).saturating_mul(h.into()))
			.saturating_add(Weight::from_parts(0, 15209).saturating_mul(v.into()))
	}
	/// Storage: `Slashing::Requests` (r:1 w:1)
	/// Proof: `Slashing::Requests` (`max_values`: None, `max_size`: Some(734), added: 3209, mode: `MaxEncodedLen`)
	/// Storage: `Proxy::Proxies` (r:1 w:0)
	/// Proof: `Proxy::Proxies` (`max_values`: None, `max_size`: Some(1241), added: 3716, mode: `MaxEncodedLen`)
	/// Storage: `Avs::Sets` (r:1 w:0)
	/// Proof: `Avs::Sets` (`max_values`: None, `max_size`: Some(924), added: 3399, mode: `MaxEncodedLen`)
	/// Storage: `Delegation::Positions` (r:33 w:0)
	/// Proof: `Delegation::Positions` (`max_values`: None, `max_size`: Some(5355), added: 7830, mode: `MaxEncodedLen`)
	/// Storage: `Delegation::Pools` (r:32 w:0)
	/// Proof: `Delegation::Pools` (`max_values`: None, `max_size`: Some(1157), added: 3632, mode: `MaxEncodedLen`)
	/// Storage: `Slashing::Dockets` (r:1 w:0)
	/// Proof: `Slashing::Dockets` (`max_values`: None, `max_size`: Some(4286), added: 6761, mode: `MaxEncodedLen`)
	/// Storage: `Slashing::DocketTails` (r:1 w:0)
	/// Proof: `Slashing::DocketTails` (`max_values`: None, `max_size`: Some(12734), added: 15209, mode: `MaxEncodedLen`)
	/// Storage: `Rewards::Checkpoints` (r:1 w:0)
	/// Proof: `Rewards::Checkpoints` (`max_values`: None, `max_size`: Some(577), added: 3052, mode: `MaxEncodedLen`)
	/// Storage: `Rewards::PoolsEarned` (r:1 w:0)
	/// Proof: `Rewards::PoolsEarned` (`max_values`: None, `max_size`: Some(1073), added: 3548, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(229), added: 2704, mode: `MaxEncodedLen`)
	fn contest() -> Weight {
		// Proof, in bytes, measured:  28125
		//                  estimated: 259380
		// Shortest time: 1_089_363_000 picoseconds.
		Weight::from_parts(1_165_174_000, 259380)
			.saturating_add(T::DbWeight::get().reads(74))
			.saturating_add(T::DbWeight::get().writes(3))
	}
	/// Storage: `Slashing::Requests` (r:256 w:1)
	/// Proof: `Slashing::Requests` (`max_values`: None, `max_size`: Some(734), added: 3209, mode: `MaxEncodedLen`)
	/// Storage: `Slashing::Caps` (r:1 w:0)
	/// Proof: `Slashing::Caps` (`max_values`: Some(1), `max_size`: Some(16), added: 511, mode: `MaxEncodedLen`)
	/// Storage: `Slashing::Faults` (r:1 w:0)
	/// Proof: `Slashing::Faults` (`max_values`: None, `max_size`: Some(2110), added: 4585, mode: `MaxEncodedLen`)
	/// Storage: `Slashing::Dockets` (r:16 w:16)
	/// Proof: `Slashing::Dockets` (`max_values`: None, `max_size`: Some(4286), added: 6761, mode: `MaxEncodedLen`)
	/// Storage: `Slashing::DocketTails` (r:16 w:0)
	/// Proof: `Slashing::DocketTails` (`max_values`: None, `max_size`: Some(12734), added: 15209, mode: `MaxEncodedLen`)
	/// `v` was measured from 1 to 16.
	/// `h` was measured from 0 to 255.
	fn uphold(v: u32, h: u32, ) -> Weight {
		// Proof, in bytes, measured:  0 + h × (517 ± 0) + v × (3168 ± 0)
		//                  estimated: 5575 + h × (3209 ± 0) + v × (15209 ± 0)
		// Shortest time: 823_985_000 picoseconds.
		Weight::from_parts(848_892_000, 5575)
			// Standard error: 2_393_683.
			.saturating_add(Weight::from_parts(26_161_939, 0).saturating_mul(v.into()))
			// Standard error: 149_856.
			.saturating_add(Weight::from_parts(8_028_398, 0).saturating_mul(h.into()))
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().reads(2_u64.saturating_mul(v.into())))
			.saturating_add(T::DbWeight::get().reads(1_u64.saturating_mul(h.into())))
			.saturating_add(T::DbWeight::get().writes(1))
			.saturating_add(T::DbWeight::get().writes(1_u64.saturating_mul(v.into())))
			.saturating_add(Weight::from_parts(0, 3209).saturating_mul(h.into()))
			.saturating_add(Weight::from_parts(0, 15209).saturating_mul(v.into()))
	}
	/// Storage: `Slashing::Requests` (r:1 w:1)
	/// Proof: `Slashing::Requests` (`max_values`: None, `max_size`: Some(734), added: 3209, mode: `MaxEncodedLen`)
	/// Storage: `Slashing::Pending` (r:1 w:1)
	/// Proof: `Slashing::Pending` (`max_values`: None, `max_size`: Some(11314), added: 13789, mode: `MaxEncodedLen`)
	/// Storage: `Slashing::Dockets` (r:16 w:16)
	/// Proof: `Slashing::Dockets` (`max_values`: None, `max_size`: Some(4286), added: 6761, mode: `MaxEncodedLen`)
	/// Storage: `Slashing::DocketTails` (r:16 w:16)
	/// Proof: `Slashing::DocketTails` (`max_values`: None, `max_size`: Some(12734), added: 15209, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:2 w:2)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:2 w:2)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(229), added: 2704, mode: `MaxEncodedLen`)
	/// Storage: `Slashing::UsedFaults` (r:1 w:1)
	/// Proof: `Slashing::UsedFaults` (`max_values`: None, `max_size`: Some(109), added: 2584, mode: `MaxEncodedLen`)
	/// Storage: `Slashing::Records` (r:1 w:1)
	/// Proof: `Slashing::Records` (`max_values`: None, `max_size`: Some(44), added: 2519, mode: `MaxEncodedLen`)
	/// `v` was measured from 1 to 16.
	fn veto(v: u32, ) -> Weight {
		// Proof, in bytes, measured:  29542 + v × (108 ± 0)
		//                  estimated: 14779 + v × (15209 ± 0)
		// Shortest time: 418_224_000 picoseconds.
		Weight::from_parts(376_914_374, 14779)
			// Standard error: 478_413.
			.saturating_add(Weight::from_parts(60_115_561, 0).saturating_mul(v.into()))
			.saturating_add(T::DbWeight::get().reads(8))
			.saturating_add(T::DbWeight::get().reads(2_u64.saturating_mul(v.into())))
			.saturating_add(T::DbWeight::get().writes(8))
			.saturating_add(T::DbWeight::get().writes(2_u64.saturating_mul(v.into())))
			.saturating_add(Weight::from_parts(0, 15209).saturating_mul(v.into()))
	}
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Slashing::Requests` (r:1 w:1)
	/// Proof: `Slashing::Requests` (`max_values`: None, `max_size`: Some(734), added: 3209, mode: `MaxEncodedLen`)
	/// Storage: `Slashing::Pending` (r:1 w:1)
	/// Proof: `Slashing::Pending` (`max_values`: None, `max_size`: Some(11314), added: 13789, mode: `MaxEncodedLen`)
	/// Storage: `Slashing::Dockets` (r:16 w:16)
	/// Proof: `Slashing::Dockets` (`max_values`: None, `max_size`: Some(4286), added: 6761, mode: `MaxEncodedLen`)
	/// Storage: `Slashing::DocketTails` (r:16 w:0)
	/// Proof: `Slashing::DocketTails` (`max_values`: None, `max_size`: Some(12734), added: 15209, mode: `MaxEncodedLen`)
	/// Storage: `Slashing::Records` (r:1 w:1)
	/// Proof: `Slashing::Records` (`max_values`: None, `max_size`: Some(44), added: 2519, mode: `MaxEncodedLen`)
	/// `v` was measured from 1 to 16.
	fn execute(v: u32, ) -> Weight {
		// Proof, in bytes, measured:  28760 + v × (108 ± 0)
		//                  estimated: 14779 + v × (15209 ± 0)
		// Shortest time: 245_951_000 picoseconds.
		Weight::from_parts(216_966_859, 14779)
			// Standard error: 597_496.
			.saturating_add(Weight::from_parts(47_316_312, 0).saturating_mul(v.into()))
			.saturating_add(T::DbWeight::get().reads(4))
			.saturating_add(T::DbWeight::get().reads(2_u64.saturating_mul(v.into())))
			.saturating_add(T::DbWeight::get().writes(4))
			.saturating_add(T::DbWeight::get().writes(1_u64.saturating_mul(v.into())))
			.saturating_add(Weight::from_parts(0, 15209).saturating_mul(v.into()))
	}
	/// Storage: `System::Account` (r:3 w:3)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Slashing::Requests` (r:1 w:1)
	/// Proof: `Slashing::Requests` (`max_values`: None, `max_size`: Some(734), added: 3209, mode: `MaxEncodedLen`)
	/// Storage: `Slashing::Dockets` (r:16 w:16)
	/// Proof: `Slashing::Dockets` (`max_values`: None, `max_size`: Some(4286), added: 6761, mode: `MaxEncodedLen`)
	/// Storage: `Slashing::DocketTails` (r:16 w:16)
	/// Proof: `Slashing::DocketTails` (`max_values`: None, `max_size`: Some(12734), added: 15209, mode: `MaxEncodedLen`)
	/// Storage: `Slashing::Pending` (r:1 w:1)
	/// Proof: `Slashing::Pending` (`max_values`: None, `max_size`: Some(11314), added: 13789, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:2 w:2)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(229), added: 2704, mode: `MaxEncodedLen`)
	/// Storage: `Slashing::UsedFaults` (r:1 w:1)
	/// Proof: `Slashing::UsedFaults` (`max_values`: None, `max_size`: Some(109), added: 2584, mode: `MaxEncodedLen`)
	/// Storage: `Slashing::Records` (r:1 w:1)
	/// Proof: `Slashing::Records` (`max_values`: None, `max_size`: Some(44), added: 2519, mode: `MaxEncodedLen`)
	/// `v` was measured from 1 to 16.
	fn lapse(v: u32, ) -> Weight {
		// Proof, in bytes, measured:  29542 + v × (108 ± 0)
		//                  estimated: 14779 + v × (15209 ± 0)
		// Shortest time: 480_942_000 picoseconds.
		Weight::from_parts(450_274_819, 14779)
			// Standard error: 616_601.
			.saturating_add(Weight::from_parts(59_839_833, 0).saturating_mul(v.into()))
			.saturating_add(T::DbWeight::get().reads(9))
			.saturating_add(T::DbWeight::get().reads(2_u64.saturating_mul(v.into())))
			.saturating_add(T::DbWeight::get().writes(9))
			.saturating_add(T::DbWeight::get().writes(2_u64.saturating_mul(v.into())))
			.saturating_add(Weight::from_parts(0, 15209).saturating_mul(v.into()))
	}
	/// Storage: `Slashing::Requests` (r:1 w:1)
	/// Proof: `Slashing::Requests` (`max_values`: None, `max_size`: Some(734), added: 3209, mode: `MaxEncodedLen`)
	/// Storage: `Slashing::Dockets` (r:16 w:16)
	/// Proof: `Slashing::Dockets` (`max_values`: None, `max_size`: Some(4286), added: 6761, mode: `MaxEncodedLen`)
	/// Storage: `Slashing::DocketTails` (r:16 w:16)
	/// Proof: `Slashing::DocketTails` (`max_values`: None, `max_size`: Some(12734), added: 15209, mode: `MaxEncodedLen`)
	/// Storage: `Slashing::Pending` (r:1 w:1)
	/// Proof: `Slashing::Pending` (`max_values`: None, `max_size`: Some(11314), added: 13789, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:2 w:2)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:2 w:2)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(229), added: 2704, mode: `MaxEncodedLen`)
	/// Storage: `Slashing::UsedFaults` (r:1 w:1)
	/// Proof: `Slashing::UsedFaults` (`max_values`: None, `max_size`: Some(109), added: 2584, mode: `MaxEncodedLen`)
	/// Storage: `Slashing::Records` (r:1 w:1)
	/// Proof: `Slashing::Records` (`max_values`: None, `max_size`: Some(44), added: 2519, mode: `MaxEncodedLen`)
	/// `v` was measured from 1 to 16.
	fn reverse(v: u32, ) -> Weight {
		// Proof, in bytes, measured:  29542 + v × (108 ± 0)
		//                  estimated: 14779 + v × (15209 ± 0)
		// Shortest time: 435_957_000 picoseconds.
		Weight::from_parts(413_535_516, 14779)
			// Standard error: 587_648.
			.saturating_add(Weight::from_parts(57_242_771, 0).saturating_mul(v.into()))
			.saturating_add(T::DbWeight::get().reads(8))
			.saturating_add(T::DbWeight::get().reads(2_u64.saturating_mul(v.into())))
			.saturating_add(T::DbWeight::get().writes(8))
			.saturating_add(T::DbWeight::get().writes(2_u64.saturating_mul(v.into())))
			.saturating_add(Weight::from_parts(0, 15209).saturating_mul(v.into()))
	}
	/// Storage: `System::Account` (r:4 w:4)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Slashing::Requests` (r:1 w:1)
	/// Proof: `Slashing::Requests` (`max_values`: None, `max_size`: Some(734), added: 3209, mode: `MaxEncodedLen`)
	/// Storage: `Delegation::PoolIndex` (r:16 w:0)
	/// Proof: `Delegation::PoolIndex` (`max_values`: None, `max_size`: Some(1245), added: 3720, mode: `MaxEncodedLen`)
	/// Storage: `Delegation::Pools` (r:24 w:0)
	/// Proof: `Delegation::Pools` (`max_values`: None, `max_size`: Some(1157), added: 3632, mode: `MaxEncodedLen`)
	/// Storage: `Slashing::Collected` (r:16 w:16)
	/// Proof: `Slashing::Collected` (`max_values`: None, `max_size`: Some(44), added: 2519, mode: `MaxEncodedLen`)
	/// Storage: `Vaults::Vaults` (r:16 w:0)
	/// Proof: `Vaults::Vaults` (`max_values`: None, `max_size`: Some(895), added: 3370, mode: `MaxEncodedLen`)
	/// Storage: `Vaults::Custody` (r:16 w:16)
	/// Proof: `Vaults::Custody` (`max_values`: None, `max_size`: Some(93), added: 2568, mode: `MaxEncodedLen`)
	/// Storage: `Vaults::Accounts` (r:16 w:16)
	/// Proof: `Vaults::Accounts` (`max_values`: None, `max_size`: Some(699), added: 3174, mode: `MaxEncodedLen`)
	/// Storage: `ForeignAssets::Asset` (r:1 w:1)
	/// Proof: `ForeignAssets::Asset` (`max_values`: None, `max_size`: Some(808), added: 3283, mode: `MaxEncodedLen`)
	/// Storage: `ForeignAssets::Account` (r:16 w:16)
	/// Proof: `ForeignAssets::Account` (`max_values`: None, `max_size`: Some(732), added: 3207, mode: `MaxEncodedLen`)
	/// Storage: `Slashing::Taken` (r:16 w:16)
	/// Proof: `Slashing::Taken` (`max_values`: None, `max_size`: Some(44), added: 2519, mode: `MaxEncodedLen`)
	/// Storage: `Slashing::Dockets` (r:16 w:16)
	/// Proof: `Slashing::Dockets` (`max_values`: None, `max_size`: Some(4286), added: 6761, mode: `MaxEncodedLen`)
	/// Storage: `Slashing::DocketTails` (r:16 w:16)
	/// Proof: `Slashing::DocketTails` (`max_values`: None, `max_size`: Some(12734), added: 15209, mode: `MaxEncodedLen`)
	/// Storage: `Slashing::Pending` (r:1 w:1)
	/// Proof: `Slashing::Pending` (`max_values`: None, `max_size`: Some(11314), added: 13789, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:2 w:2)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(229), added: 2704, mode: `MaxEncodedLen`)
	/// Storage: `Slashing::Records` (r:1 w:1)
	/// Proof: `Slashing::Records` (`max_values`: None, `max_size`: Some(44), added: 2519, mode: `MaxEncodedLen`)
	/// `v` was measured from 1 to 16.
	/// `l` was measured from 1 to 8.
	fn settle(v: u32, l: u32, ) -> Weight {
		// Proof, in bytes, measured:  32688 + l × (243 ± 0) + v × (475 ± 0)
		//                  estimated: 14779 + l × (3632 ± 0) + v × (15209 ± 0)
		// Shortest time: 787_847_000 picoseconds.
		Weight::from_parts(540_154_361, 14779)
			// Standard error: 2_838_637.
			.saturating_add(Weight::from_parts(232_144_765, 0).saturating_mul(v.into()))
			.saturating_add(T::DbWeight::get().reads(10))
			.saturating_add(T::DbWeight::get().reads(10_u64.saturating_mul(v.into())))
			.saturating_add(T::DbWeight::get().reads(1_u64.saturating_mul(l.into())))
			.saturating_add(T::DbWeight::get().writes(10))
			.saturating_add(T::DbWeight::get().writes(7_u64.saturating_mul(v.into())))
			.saturating_add(Weight::from_parts(0, 3632).saturating_mul(l.into()))
			.saturating_add(Weight::from_parts(0, 15209).saturating_mul(v.into()))
	}
	/// Storage: `System::Account` (r:3 w:3)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Slashing::Requests` (r:1 w:1)
	/// Proof: `Slashing::Requests` (`max_values`: None, `max_size`: Some(734), added: 3209, mode: `MaxEncodedLen`)
	/// Storage: `Slashing::Dockets` (r:16 w:16)
	/// Proof: `Slashing::Dockets` (`max_values`: None, `max_size`: Some(4286), added: 6761, mode: `MaxEncodedLen`)
	/// Storage: `Slashing::DocketTails` (r:16 w:16)
	/// Proof: `Slashing::DocketTails` (`max_values`: None, `max_size`: Some(12734), added: 15209, mode: `MaxEncodedLen`)
	/// Storage: `Slashing::Pending` (r:1 w:1)
	/// Proof: `Slashing::Pending` (`max_values`: None, `max_size`: Some(11314), added: 13789, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:2 w:2)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(229), added: 2704, mode: `MaxEncodedLen`)
	/// Storage: `Slashing::UsedFaults` (r:1 w:1)
	/// Proof: `Slashing::UsedFaults` (`max_values`: None, `max_size`: Some(109), added: 2584, mode: `MaxEncodedLen`)
	/// Storage: `Slashing::Records` (r:1 w:1)
	/// Proof: `Slashing::Records` (`max_values`: None, `max_size`: Some(44), added: 2519, mode: `MaxEncodedLen`)
	/// Storage: `Slashing::Faults` (r:1 w:1)
	/// Proof: `Slashing::Faults` (`max_values`: None, `max_size`: Some(2110), added: 4585, mode: `MaxEncodedLen`)
	/// `v` was measured from 1 to 16.
	fn forget(v: u32, ) -> Weight {
		// Proof, in bytes, measured:  32537 + v × (108 ± 0)
		//                  estimated: 14779 + v × (15209 ± 0)
		// Shortest time: 528_652_000 picoseconds.
		Weight::from_parts(513_916_469, 14779)
			// Standard error: 632_344.
			.saturating_add(Weight::from_parts(59_690_062, 0).saturating_mul(v.into()))
			.saturating_add(T::DbWeight::get().reads(10))
			.saturating_add(T::DbWeight::get().reads(2_u64.saturating_mul(v.into())))
			.saturating_add(T::DbWeight::get().writes(10))
			.saturating_add(T::DbWeight::get().writes(2_u64.saturating_mul(v.into())))
			.saturating_add(Weight::from_parts(0, 15209).saturating_mul(v.into()))
	}
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Slashing::UsedFaults` (r:1 w:1)
	/// Proof: `Slashing::UsedFaults` (`max_values`: None, `max_size`: Some(109), added: 2584, mode: `MaxEncodedLen`)
	fn prune_fault() -> Weight {
		// Proof, in bytes, measured:  131
		//                  estimated: 3593
		// Shortest time: 101_350_000 picoseconds.
		Weight::from_parts(104_907_000, 3593)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(2))
	}
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Avs::Sets` (r:1 w:0)
	/// Proof: `Avs::Sets` (`max_values`: None, `max_size`: Some(924), added: 3399, mode: `MaxEncodedLen`)
	/// Storage: `Slashing::Flags` (r:1 w:1)
	/// Proof: `Slashing::Flags` (`max_values`: None, `max_size`: Some(24), added: 2499, mode: `MaxEncodedLen`)
	/// Storage: `Rewards::Tables` (r:1 w:0)
	/// Proof: `Rewards::Tables` (`max_values`: None, `max_size`: Some(58), added: 2533, mode: `MaxEncodedLen`)
	fn flag_set() -> Weight {
		// Proof, in bytes, measured:  1187
		//                  estimated: 4389
		// Shortest time: 140_304_000 picoseconds.
		Weight::from_parts(161_073_000, 4389)
			.saturating_add(T::DbWeight::get().reads(4))
			.saturating_add(T::DbWeight::get().writes(2))
	}
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Slashing::Flags` (r:1 w:1)
	/// Proof: `Slashing::Flags` (`max_values`: None, `max_size`: Some(24), added: 2499, mode: `MaxEncodedLen`)
	/// Storage: `Avs::Sets` (r:1 w:0)
	/// Proof: `Avs::Sets` (`max_values`: None, `max_size`: Some(924), added: 3399, mode: `MaxEncodedLen`)
	/// Storage: `Rewards::Tables` (r:1 w:0)
	/// Proof: `Rewards::Tables` (`max_values`: None, `max_size`: Some(58), added: 2533, mode: `MaxEncodedLen`)
	fn unflag_set() -> Weight {
		// Proof, in bytes, measured:  1372
		//                  estimated: 4389
		// Shortest time: 128_652_000 picoseconds.
		Weight::from_parts(140_564_000, 4389)
			.saturating_add(T::DbWeight::get().reads(4))
			.saturating_add(T::DbWeight::get().writes(2))
	}
	/// Storage: `Slashing::Caps` (r:0 w:1)
	/// Proof: `Slashing::Caps` (`max_values`: Some(1), `max_size`: Some(16), added: 511, mode: `MaxEncodedLen`)
	fn set_caps() -> Weight {
		// Proof, in bytes, measured:  0
		//                  estimated: 0
		// Shortest time: 19_547_000 picoseconds.
		Weight::from_parts(20_909_000, 0)
			.saturating_add(T::DbWeight::get().writes(1))
	}
}
