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
		// Shortest time: 144_951_000 picoseconds.
		Weight::from_parts(147_646_000, 3694)
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
		// Shortest time: 126_367_000 picoseconds.
		Weight::from_parts(129_192_000, 3694)
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
		// Shortest time: 2_753_302_000 picoseconds.
		Weight::from_parts(1_226_913_250, 259380)
			// Standard error: 990_833.
			.saturating_add(Weight::from_parts(95_187_857, 0).saturating_mul(v.into()))
			// Standard error: 59_875.
			.saturating_add(Weight::from_parts(8_236_244, 0).saturating_mul(h.into()))
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
		// Shortest time: 160_341_000 picoseconds.
		Weight::from_parts(109_921_120, 16199)
			// Standard error: 385_416.
			.saturating_add(Weight::from_parts(60_638_948, 0).saturating_mul(l.into()))
			.saturating_add(T::DbWeight::get().reads(6))
			.saturating_add(T::DbWeight::get().reads(2_u64.saturating_mul(l.into())))
			.saturating_add(Weight::from_parts(0, 12762).saturating_mul(l.into()))
	}
	fn displace() -> Weight {
		Weight::from_parts(300_000_000, 60000)
			.saturating_add(T::DbWeight::get().reads(20_u64))
			.saturating_add(T::DbWeight::get().writes(6_u64))
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
		// Shortest time: 1_739_912_000 picoseconds.
		Weight::from_parts(438_443_253, 14779)
			// Standard error: 646_504.
			.saturating_add(Weight::from_parts(81_692_673, 0).saturating_mul(v.into()))
			// Standard error: 39_067.
			.saturating_add(Weight::from_parts(8_182_882, 0).saturating_mul(h.into()))
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
	/// Storage: `Delegation::Positions` (r:28 w:0)
	/// Proof: `Delegation::Positions` (`max_values`: None, `max_size`: Some(5355), added: 7830, mode: `MaxEncodedLen`)
	/// Storage: `Delegation::Pools` (r:27 w:0)
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
		// Proof, in bytes, measured:  26458
		//                  estimated: 220230
		// Shortest time: 852_579_000 picoseconds.
		Weight::from_parts(891_011_000, 220230)
			.saturating_add(T::DbWeight::get().reads(64))
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
		// Shortest time: 791_395_000 picoseconds.
		Weight::from_parts(804_499_000, 5575)
			// Standard error: 2_335_765.
			.saturating_add(Weight::from_parts(26_587_594, 0).saturating_mul(v.into()))
			// Standard error: 146_230.
			.saturating_add(Weight::from_parts(7_290_976, 0).saturating_mul(h.into()))
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
		// Proof, in bytes, measured:  29376 + v × (108 ± 0)
		//                  estimated: 14779 + v × (15209 ± 0)
		// Shortest time: 379_191_000 picoseconds.
		Weight::from_parts(327_673_615, 14779)
			// Standard error: 297_610.
			.saturating_add(Weight::from_parts(58_982_439, 0).saturating_mul(v.into()))
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
		// Shortest time: 229_911_000 picoseconds.
		Weight::from_parts(195_492_775, 14779)
			// Standard error: 228_541.
			.saturating_add(Weight::from_parts(43_887_276, 0).saturating_mul(v.into()))
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
		// Proof, in bytes, measured:  29376 + v × (108 ± 0)
		//                  estimated: 14779 + v × (15209 ± 0)
		// Shortest time: 445_225_000 picoseconds.
		Weight::from_parts(422_448_770, 14779)
			// Standard error: 359_399.
			.saturating_add(Weight::from_parts(53_729_268, 0).saturating_mul(v.into()))
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
		// Proof, in bytes, measured:  29376 + v × (108 ± 0)
		//                  estimated: 14779 + v × (15209 ± 0)
		// Shortest time: 386_435_000 picoseconds.
		Weight::from_parts(339_015_457, 14779)
			// Standard error: 220_010.
			.saturating_add(Weight::from_parts(55_520_082, 0).saturating_mul(v.into()))
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
		// Proof, in bytes, measured:  32371 + v × (108 ± 0)
		//                  estimated: 14779 + v × (15209 ± 0)
		// Shortest time: 477_255_000 picoseconds.
		Weight::from_parts(454_167_072, 14779)
			// Standard error: 344_937.
			.saturating_add(Weight::from_parts(57_415_698, 0).saturating_mul(v.into()))
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
		// Shortest time: 101_770_000 picoseconds.
		Weight::from_parts(107_141_000, 3593)
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
		// Shortest time: 136_646_000 picoseconds.
		Weight::from_parts(145_232_000, 4389)
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
		// Shortest time: 125_165_000 picoseconds.
		Weight::from_parts(130_214_000, 4389)
			.saturating_add(T::DbWeight::get().reads(4))
			.saturating_add(T::DbWeight::get().writes(2))
	}
	/// Storage: `Slashing::Caps` (r:0 w:1)
	/// Proof: `Slashing::Caps` (`max_values`: Some(1), `max_size`: Some(16), added: 511, mode: `MaxEncodedLen`)
	fn set_caps() -> Weight {
		// Proof, in bytes, measured:  0
		//                  estimated: 0
		// Shortest time: 19_607_000 picoseconds.
		Weight::from_parts(20_829_000, 0)
			.saturating_add(T::DbWeight::get().writes(1))
	}
}
