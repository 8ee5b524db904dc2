//! The weights of `pallet_slashing`, measured. Written by `benchmarks/run.sh`: change the benchmarks, not this file.
//!
//! Command: `benchmarks/run.sh pallet_slashing`
//! Date: 2026-11-20; processor: AMD EPYC
//! Steps: 12; repeats: 4; map sizes: 1000000
//! Library: frame-benchmarking-cli 64.0.0; chain: preset `development`

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
		// Shortest time: 76_284_000 picoseconds.
		Weight::from_parts(79_128_000, 3694)
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
		// Shortest time: 64_907_000 picoseconds.
		Weight::from_parts(66_219_000, 3694)
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().writes(3))
	}
	/// Storage: `Avs::Sets` (r:1 w:0)
	/// Proof: `Avs::Sets` (`max_values`: None, `max_size`: Some(924), added: 3399, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Epochs::EpochLength` (r:1 w:0)
	/// Proof: `Epochs::EpochLength` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
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
	/// Proof: `Slashing::Pending` (`max_values`: None, `max_size`: Some(10802), added: 13277, mode: `MaxEncodedLen`)
	/// Storage: `Avs::SetsOf` (r:1 w:0)
	/// Proof: `Avs::SetsOf` (`max_values`: None, `max_size`: Some(257), added: 2732, mode: `MaxEncodedLen`)
	/// Storage: `Slashing::NextRequest` (r:1 w:1)
	/// Proof: `Slashing::NextRequest` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Proxy::Proxies` (r:1 w:0)
	/// Proof: `Proxy::Proxies` (`max_values`: None, `max_size`: Some(1241), added: 3716, mode: `MaxEncodedLen`)
	/// Storage: `Delegation::Positions` (r:33 w:0)
	/// Proof: `Delegation::Positions` (`max_values`: None, `max_size`: Some(5355), added: 7830, mode: `MaxEncodedLen`)
	/// Storage: `Delegation::Pools` (r:32 w:0)
	/// Proof: `Delegation::Pools` (`max_values`: None, `max_size`: Some(1161), added: 3636, mode: `MaxEncodedLen`)
	/// Storage: `Slashing::Dockets` (r:16 w:16)
	/// Proof: `Slashing::Dockets` (`max_values`: None, `max_size`: Some(16958), added: 19433, mode: `MaxEncodedLen`)
	/// Storage: `Slashing::Records` (r:1 w:1)
	/// Proof: `Slashing::Records` (`max_values`: None, `max_size`: Some(44), added: 2519, mode: `MaxEncodedLen`)
	/// `v` was measured from 1 to 16.
	/// `h` was measured from 0 to 255.
	fn accuse(v: u32, h: u32, ) -> Weight {
		// Proof, in bytes, measured:  0 + h × (485 ± 0) + v × (3164 ± 0)
		//                  estimated: 259380 + h × (3210 ± 0) + v × (19433 ± 0)
		// Shortest time: 1_408_040_000 picoseconds.
		Weight::from_parts(849_977_157, 259380)
			// Standard error: 35_141_852.
			.saturating_add(Weight::from_parts(32_529_259, 0).saturating_mul(v.into()))
			// Standard error: 2_124_001.
			.saturating_add(Weight::from_parts(7_606_248, 0).saturating_mul(h.into()))
			.saturating_add(T::DbWeight::get().reads(86))
			.saturating_add(T::DbWeight::get().reads(4_u64.saturating_mul(v.into())))
			.saturating_add(T::DbWeight::get().reads(1_u64.saturating_mul(h.into())))
			.saturating_add(T::DbWeight::get().writes(9))
			.saturating_add(T::DbWeight::get().writes(1_u64.saturating_mul(v.into())))
			.saturating_add(Weight::from_parts(0, 3210).saturating_mul(h.into()))
			.saturating_add(Weight::from_parts(0, 19433).saturating_mul(v.into()))
	}
	/// Storage: `ParachainInfo::ParachainId` (r:1 w:0)
	/// Proof: `ParachainInfo::ParachainId` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	/// Storage: `Avs::Sets` (r:1 w:0)
	/// Proof: `Avs::Sets` (`max_values`: None, `max_size`: Some(924), added: 3399, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Epochs::EpochLength` (r:1 w:0)
	/// Proof: `Epochs::EpochLength` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
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
	/// Proof: `Slashing::Pending` (`max_values`: None, `max_size`: Some(10802), added: 13277, mode: `MaxEncodedLen`)
	/// Storage: `Avs::SetsOf` (r:1 w:0)
	/// Proof: `Avs::SetsOf` (`max_values`: None, `max_size`: Some(257), added: 2732, mode: `MaxEncodedLen`)
	/// Storage: `Slashing::NextRequest` (r:1 w:1)
	/// Proof: `Slashing::NextRequest` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Slashing::Dockets` (r:16 w:16)
	/// Proof: `Slashing::Dockets` (`max_values`: None, `max_size`: Some(16958), added: 19433, mode: `MaxEncodedLen`)
	/// Storage: `Slashing::Records` (r:1 w:1)
	/// Proof: `Slashing::Records` (`max_values`: None, `max_size`: Some(44), added: 2519, mode: `MaxEncodedLen`)
	/// `v` was measured from 1 to 16.
	/// `h` was measured from 0 to 255.
	fn accuse_remote(v: u32, h: u32, ) -> Weight {
		// Proof, in bytes, measured:  0 + h × (485 ± 0) + v × (3164 ± 0)
		//                  estimated: 14267 + h × (3210 ± 0) + v × (19433 ± 0)
		// Shortest time: 815_887_000 picoseconds.
		Weight::from_parts(127_503_962, 14267)
			// Standard error: 5_988_765.
			.saturating_add(Weight::from_parts(49_914_936, 0).saturating_mul(v.into()))
			// Standard error: 361_965.
			.saturating_add(Weight::from_parts(5_876_321, 0).saturating_mul(h.into()))
			.saturating_add(T::DbWeight::get().reads(16))
			.saturating_add(T::DbWeight::get().reads(4_u64.saturating_mul(v.into())))
			.saturating_add(T::DbWeight::get().reads(1_u64.saturating_mul(h.into())))
			.saturating_add(T::DbWeight::get().writes(6))
			.saturating_add(T::DbWeight::get().writes(1_u64.saturating_mul(v.into())))
			.saturating_add(Weight::from_parts(0, 3210).saturating_mul(h.into()))
			.saturating_add(Weight::from_parts(0, 19433).saturating_mul(v.into()))
	}
	/// Storage: `Slashing::Requests` (r:1 w:1)
	/// Proof: `Slashing::Requests` (`max_values`: None, `max_size`: Some(734), added: 3209, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Epochs::EpochLength` (r:1 w:0)
	/// Proof: `Epochs::EpochLength` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Proxy::Proxies` (r:1 w:0)
	/// Proof: `Proxy::Proxies` (`max_values`: None, `max_size`: Some(1241), added: 3716, mode: `MaxEncodedLen`)
	/// Storage: `Avs::Sets` (r:1 w:0)
	/// Proof: `Avs::Sets` (`max_values`: None, `max_size`: Some(924), added: 3399, mode: `MaxEncodedLen`)
	/// Storage: `Delegation::Positions` (r:28 w:0)
	/// Proof: `Delegation::Positions` (`max_values`: None, `max_size`: Some(5355), added: 7830, mode: `MaxEncodedLen`)
	/// Storage: `Delegation::Pools` (r:27 w:0)
	/// Proof: `Delegation::Pools` (`max_values`: None, `max_size`: Some(1161), added: 3636, mode: `MaxEncodedLen`)
	/// Storage: `Slashing::Dockets` (r:1 w:0)
	/// Proof: `Slashing::Dockets` (`max_values`: None, `max_size`: Some(16958), added: 19433, mode: `MaxEncodedLen`)
	/// Storage: `Rewards::Checkpoints` (r:1 w:0)
	/// Proof: `Rewards::Checkpoints` (`max_values`: None, `max_size`: Some(577), added: 3052, mode: `MaxEncodedLen`)
	/// Storage: `Rewards::PoolsEarned` (r:1 w:0)
	/// Proof: `Rewards::PoolsEarned` (`max_values`: None, `max_size`: Some(1073), added: 3548, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(229), added: 2704, mode: `MaxEncodedLen`)
	fn contest() -> Weight {
		// Proof, in bytes, measured:  26350
		//                  estimated: 220230
		// Shortest time: 522_349_000 picoseconds.
		Weight::from_parts(537_011_000, 220230)
			.saturating_add(T::DbWeight::get().reads(65))
			.saturating_add(T::DbWeight::get().writes(3))
	}
	/// Storage: `Slashing::Requests` (r:1 w:1)
	/// Proof: `Slashing::Requests` (`max_values`: None, `max_size`: Some(734), added: 3209, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Epochs::EpochLength` (r:1 w:0)
	/// Proof: `Epochs::EpochLength` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	fn uphold() -> Weight {
		// Proof, in bytes, measured:  836
		//                  estimated: 4199
		// Shortest time: 37_786_000 picoseconds.
		Weight::from_parts(44_957_000, 4199)
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	/// Storage: `Slashing::Requests` (r:1 w:1)
	/// Proof: `Slashing::Requests` (`max_values`: None, `max_size`: Some(734), added: 3209, mode: `MaxEncodedLen`)
	/// Storage: `Slashing::Pending` (r:1 w:1)
	/// Proof: `Slashing::Pending` (`max_values`: None, `max_size`: Some(10802), added: 13277, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Epochs::EpochLength` (r:1 w:0)
	/// Proof: `Epochs::EpochLength` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Slashing::Dockets` (r:16 w:16)
	/// Proof: `Slashing::Dockets` (`max_values`: None, `max_size`: Some(16958), added: 19433, mode: `MaxEncodedLen`)
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
		// Proof, in bytes, measured:  28989 + v × (60 ± 0)
		//                  estimated: 14267 + v × (19433 ± 0)
		// Shortest time: 237_183_000 picoseconds.
		Weight::from_parts(226_449_018, 14267)
			// Standard error: 770_391.
			.saturating_add(Weight::from_parts(14_920_492, 0).saturating_mul(v.into()))
			.saturating_add(T::DbWeight::get().reads(10))
			.saturating_add(T::DbWeight::get().reads(1_u64.saturating_mul(v.into())))
			.saturating_add(T::DbWeight::get().writes(8))
			.saturating_add(T::DbWeight::get().writes(1_u64.saturating_mul(v.into())))
			.saturating_add(Weight::from_parts(0, 19433).saturating_mul(v.into()))
	}
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Slashing::Requests` (r:1 w:1)
	/// Proof: `Slashing::Requests` (`max_values`: None, `max_size`: Some(734), added: 3209, mode: `MaxEncodedLen`)
	/// Storage: `Slashing::Pending` (r:1 w:1)
	/// Proof: `Slashing::Pending` (`max_values`: None, `max_size`: Some(10802), added: 13277, mode: `MaxEncodedLen`)
	/// Storage: `Epochs::EpochLength` (r:1 w:0)
	/// Proof: `Epochs::EpochLength` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Slashing::Dockets` (r:16 w:16)
	/// Proof: `Slashing::Dockets` (`max_values`: None, `max_size`: Some(16958), added: 19433, mode: `MaxEncodedLen`)
	/// Storage: `Slashing::Records` (r:1 w:1)
	/// Proof: `Slashing::Records` (`max_values`: None, `max_size`: Some(44), added: 2519, mode: `MaxEncodedLen`)
	/// `v` was measured from 1 to 16.
	fn execute(v: u32, ) -> Weight {
		// Proof, in bytes, measured:  28374 + v × (60 ± 0)
		//                  estimated: 14267 + v × (19433 ± 0)
		// Shortest time: 133_009_000 picoseconds.
		Weight::from_parts(120_710_343, 14267)
			// Standard error: 507_006.
			.saturating_add(Weight::from_parts(15_438_349, 0).saturating_mul(v.into()))
			.saturating_add(T::DbWeight::get().reads(6))
			.saturating_add(T::DbWeight::get().reads(1_u64.saturating_mul(v.into())))
			.saturating_add(T::DbWeight::get().writes(4))
			.saturating_add(T::DbWeight::get().writes(1_u64.saturating_mul(v.into())))
			.saturating_add(Weight::from_parts(0, 19433).saturating_mul(v.into()))
	}
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:3 w:3)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Slashing::Requests` (r:1 w:1)
	/// Proof: `Slashing::Requests` (`max_values`: None, `max_size`: Some(734), added: 3209, mode: `MaxEncodedLen`)
	/// Storage: `Epochs::EpochLength` (r:1 w:0)
	/// Proof: `Epochs::EpochLength` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Slashing::Dockets` (r:16 w:16)
	/// Proof: `Slashing::Dockets` (`max_values`: None, `max_size`: Some(16958), added: 19433, mode: `MaxEncodedLen`)
	/// Storage: `Slashing::Pending` (r:1 w:1)
	/// Proof: `Slashing::Pending` (`max_values`: None, `max_size`: Some(10802), added: 13277, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:2 w:2)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(229), added: 2704, mode: `MaxEncodedLen`)
	/// Storage: `Slashing::UsedFaults` (r:1 w:1)
	/// Proof: `Slashing::UsedFaults` (`max_values`: None, `max_size`: Some(109), added: 2584, mode: `MaxEncodedLen`)
	/// Storage: `Slashing::Records` (r:1 w:1)
	/// Proof: `Slashing::Records` (`max_values`: None, `max_size`: Some(44), added: 2519, mode: `MaxEncodedLen`)
	/// `v` was measured from 1 to 16.
	fn lapse(v: u32, ) -> Weight {
		// Proof, in bytes, measured:  28989 + v × (60 ± 0)
		//                  estimated: 14267 + v × (19433 ± 0)
		// Shortest time: 261_961_000 picoseconds.
		Weight::from_parts(260_758_477, 14267)
			// Standard error: 424_217.
			.saturating_add(Weight::from_parts(14_996_714, 0).saturating_mul(v.into()))
			.saturating_add(T::DbWeight::get().reads(11))
			.saturating_add(T::DbWeight::get().reads(1_u64.saturating_mul(v.into())))
			.saturating_add(T::DbWeight::get().writes(9))
			.saturating_add(T::DbWeight::get().writes(1_u64.saturating_mul(v.into())))
			.saturating_add(Weight::from_parts(0, 19433).saturating_mul(v.into()))
	}
	/// Storage: `Slashing::Requests` (r:1 w:1)
	/// Proof: `Slashing::Requests` (`max_values`: None, `max_size`: Some(734), added: 3209, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Epochs::EpochLength` (r:1 w:0)
	/// Proof: `Epochs::EpochLength` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Slashing::Dockets` (r:16 w:16)
	/// Proof: `Slashing::Dockets` (`max_values`: None, `max_size`: Some(16958), added: 19433, mode: `MaxEncodedLen`)
	/// Storage: `Slashing::Pending` (r:1 w:1)
	/// Proof: `Slashing::Pending` (`max_values`: None, `max_size`: Some(10802), added: 13277, mode: `MaxEncodedLen`)
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
		// Proof, in bytes, measured:  28989 + v × (60 ± 0)
		//                  estimated: 14267 + v × (19433 ± 0)
		// Shortest time: 221_030_000 picoseconds.
		Weight::from_parts(222_729_133, 14267)
			// Standard error: 676_399.
			.saturating_add(Weight::from_parts(15_524_416, 0).saturating_mul(v.into()))
			.saturating_add(T::DbWeight::get().reads(10))
			.saturating_add(T::DbWeight::get().reads(1_u64.saturating_mul(v.into())))
			.saturating_add(T::DbWeight::get().writes(8))
			.saturating_add(T::DbWeight::get().writes(1_u64.saturating_mul(v.into())))
			.saturating_add(Weight::from_parts(0, 19433).saturating_mul(v.into()))
	}
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:4 w:4)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Slashing::Requests` (r:1 w:1)
	/// Proof: `Slashing::Requests` (`max_values`: None, `max_size`: Some(734), added: 3209, mode: `MaxEncodedLen`)
	/// Storage: `Epochs::EpochLength` (r:1 w:0)
	/// Proof: `Epochs::EpochLength` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Delegation::PoolIndex` (r:16 w:0)
	/// Proof: `Delegation::PoolIndex` (`max_values`: None, `max_size`: Some(1245), added: 3720, mode: `MaxEncodedLen`)
	/// Storage: `Delegation::Pools` (r:24 w:0)
	/// Proof: `Delegation::Pools` (`max_values`: None, `max_size`: Some(1161), added: 3636, mode: `MaxEncodedLen`)
	/// Storage: `Slashing::Collected` (r:16 w:16)
	/// Proof: `Slashing::Collected` (`max_values`: None, `max_size`: Some(44), added: 2519, mode: `MaxEncodedLen`)
	/// Storage: `Vaults::Vaults` (r:16 w:0)
	/// Proof: `Vaults::Vaults` (`max_values`: None, `max_size`: Some(895), added: 3370, mode: `MaxEncodedLen`)
	/// Storage: `Vaults::Custody` (r:16 w:16)
	/// Proof: `Vaults::Custody` (`max_values`: None, `max_size`: Some(60), added: 2535, mode: `MaxEncodedLen`)
	/// Storage: `Vaults::Accounts` (r:16 w:16)
	/// Proof: `Vaults::Accounts` (`max_values`: None, `max_size`: Some(699), added: 3174, mode: `MaxEncodedLen`)
	/// Storage: `ForeignAssets::Asset` (r:1 w:1)
	/// Proof: `ForeignAssets::Asset` (`max_values`: None, `max_size`: Some(808), added: 3283, mode: `MaxEncodedLen`)
	/// Storage: `ForeignAssets::Account` (r:16 w:16)
	/// Proof: `ForeignAssets::Account` (`max_values`: None, `max_size`: Some(732), added: 3207, mode: `MaxEncodedLen`)
	/// Storage: `Slashing::Taken` (r:16 w:16)
	/// Proof: `Slashing::Taken` (`max_values`: None, `max_size`: Some(44), added: 2519, mode: `MaxEncodedLen`)
	/// Storage: `Slashing::Dockets` (r:16 w:16)
	/// Proof: `Slashing::Dockets` (`max_values`: None, `max_size`: Some(16958), added: 19433, mode: `MaxEncodedLen`)
	/// Storage: `Slashing::Pending` (r:1 w:1)
	/// Proof: `Slashing::Pending` (`max_values`: None, `max_size`: Some(10802), added: 13277, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:2 w:2)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(229), added: 2704, mode: `MaxEncodedLen`)
	/// Storage: `Slashing::Records` (r:1 w:1)
	/// Proof: `Slashing::Records` (`max_values`: None, `max_size`: Some(44), added: 2519, mode: `MaxEncodedLen`)
	/// `v` was measured from 1 to 16.
	/// `l` was measured from 1 to 8.
	fn settle(v: u32, l: u32, ) -> Weight {
		// Proof, in bytes, measured:  32389 + l × (244 ± 0) + v × (418 ± 0)
		//                  estimated: 14267 + l × (3636 ± 0) + v × (19433 ± 0)
		// Shortest time: 499_956_000 picoseconds.
		Weight::from_parts(321_204_087, 14267)
			// Standard error: 1_128_281.
			.saturating_add(Weight::from_parts(113_627_585, 0).saturating_mul(v.into()))
			// Standard error: 2_306_041.
			.saturating_add(Weight::from_parts(9_811_407, 0).saturating_mul(l.into()))
			.saturating_add(T::DbWeight::get().reads(12))
			.saturating_add(T::DbWeight::get().reads(9_u64.saturating_mul(v.into())))
			.saturating_add(T::DbWeight::get().reads(1_u64.saturating_mul(l.into())))
			.saturating_add(T::DbWeight::get().writes(10))
			.saturating_add(T::DbWeight::get().writes(6_u64.saturating_mul(v.into())))
			.saturating_add(Weight::from_parts(0, 3636).saturating_mul(l.into()))
			.saturating_add(Weight::from_parts(0, 19433).saturating_mul(v.into()))
	}
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:3 w:3)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Slashing::Requests` (r:1 w:1)
	/// Proof: `Slashing::Requests` (`max_values`: None, `max_size`: Some(734), added: 3209, mode: `MaxEncodedLen`)
	/// Storage: `Epochs::EpochLength` (r:1 w:0)
	/// Proof: `Epochs::EpochLength` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Slashing::Dockets` (r:16 w:16)
	/// Proof: `Slashing::Dockets` (`max_values`: None, `max_size`: Some(16958), added: 19433, mode: `MaxEncodedLen`)
	/// Storage: `Slashing::Pending` (r:1 w:1)
	/// Proof: `Slashing::Pending` (`max_values`: None, `max_size`: Some(10802), added: 13277, mode: `MaxEncodedLen`)
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
		// Proof, in bytes, measured:  31984 + v × (60 ± 0)
		//                  estimated: 14267 + v × (19433 ± 0)
		// Shortest time: 290_343_000 picoseconds.
		Weight::from_parts(297_984_742, 14267)
			// Standard error: 965_323.
			.saturating_add(Weight::from_parts(15_401_799, 0).saturating_mul(v.into()))
			.saturating_add(T::DbWeight::get().reads(12))
			.saturating_add(T::DbWeight::get().reads(1_u64.saturating_mul(v.into())))
			.saturating_add(T::DbWeight::get().writes(10))
			.saturating_add(T::DbWeight::get().writes(1_u64.saturating_mul(v.into())))
			.saturating_add(Weight::from_parts(0, 19433).saturating_mul(v.into()))
	}
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Slashing::UsedFaults` (r:1 w:1)
	/// Proof: `Slashing::UsedFaults` (`max_values`: None, `max_size`: Some(109), added: 2584, mode: `MaxEncodedLen`)
	/// Storage: `Epochs::EpochLength` (r:1 w:0)
	/// Proof: `Epochs::EpochLength` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	fn prune_fault() -> Weight {
		// Proof, in bytes, measured:  240
		//                  estimated: 3593
		// Shortest time: 57_957_000 picoseconds.
		Weight::from_parts(59_108_000, 3593)
			.saturating_add(T::DbWeight::get().reads(4))
			.saturating_add(T::DbWeight::get().writes(2))
	}
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Avs::Sets` (r:1 w:0)
	/// Proof: `Avs::Sets` (`max_values`: None, `max_size`: Some(924), added: 3399, mode: `MaxEncodedLen`)
	/// Storage: `Slashing::Flags` (r:1 w:1)
	/// Proof: `Slashing::Flags` (`max_values`: None, `max_size`: Some(24), added: 2499, mode: `MaxEncodedLen`)
	/// Storage: `Rewards::Tables` (r:1 w:0)
	/// Proof: `Rewards::Tables` (`max_values`: None, `max_size`: Some(58), added: 2533, mode: `MaxEncodedLen`)
	/// Storage: `Epochs::EpochLength` (r:1 w:0)
	/// Proof: `Epochs::EpochLength` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	fn flag_set() -> Weight {
		// Proof, in bytes, measured:  1443
		//                  estimated: 4389
		// Shortest time: 94_641_000 picoseconds.
		Weight::from_parts(109_944_000, 4389)
			.saturating_add(T::DbWeight::get().reads(6))
			.saturating_add(T::DbWeight::get().writes(2))
	}
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Slashing::Flags` (r:1 w:1)
	/// Proof: `Slashing::Flags` (`max_values`: None, `max_size`: Some(24), added: 2499, mode: `MaxEncodedLen`)
	/// Storage: `Avs::Sets` (r:1 w:0)
	/// Proof: `Avs::Sets` (`max_values`: None, `max_size`: Some(924), added: 3399, mode: `MaxEncodedLen`)
	/// Storage: `Rewards::Tables` (r:1 w:0)
	/// Proof: `Rewards::Tables` (`max_values`: None, `max_size`: Some(58), added: 2533, mode: `MaxEncodedLen`)
	fn unflag_set() -> Weight {
		// Proof, in bytes, measured:  1593
		//                  estimated: 4389
		// Shortest time: 87_991_000 picoseconds.
		Weight::from_parts(123_895_000, 4389)
			.saturating_add(T::DbWeight::get().reads(5))
			.saturating_add(T::DbWeight::get().writes(2))
	}
	/// Storage: `Slashing::Caps` (r:0 w:1)
	/// Proof: `Slashing::Caps` (`max_values`: Some(1), `max_size`: Some(16), added: 511, mode: `MaxEncodedLen`)
	fn set_caps() -> Weight {
		// Proof, in bytes, measured:  0
		//                  estimated: 0
		// Shortest time: 7_882_000 picoseconds.
		Weight::from_parts(12_299_000, 0)
			.saturating_add(T::DbWeight::get().writes(1))
	}
}
