//! The weights of `pallet_rewards`, measured. Written by `benchmarks/run.sh`: change the benchmarks, not this file.
//!
//! Command: `benchmarks/run.sh pallet_rewards`
//! Date: 2026-11-28; processor: AMD EPYC
//! Steps: 12; repeats: 10; map sizes: 1000000
//! Library: frame-benchmarking-cli 64.0.0; state: preset `development`

#![cfg_attr(rustfmt, rustfmt_skip)]
#![allow(clippy::unnecessary_cast, unused_imports, unused_variables)]

use core::marker::PhantomData;
use polkadot_sdk::*;

use frame_support::{traits::Get, weights::Weight};

/// The weights of `pallet_rewards`.
pub struct WeightInfo<T>(PhantomData<T>);

impl<T: frame_system::Config> pallet_rewards::WeightInfo for WeightInfo<T> {
	/// Storage: `Rewards::Slots` (r:1 w:1)
	/// Proof: `Rewards::Slots` (`max_values`: None, `max_size`: Some(621), added: 3096, mode: `MaxEncodedLen`)
	/// Storage: `Rewards::CounterForRewardAssets` (r:1 w:1)
	/// Proof: `Rewards::CounterForRewardAssets` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	/// Storage: `ForeignAssets::Asset` (r:1 w:1)
	/// Proof: `ForeignAssets::Asset` (`max_values`: None, `max_size`: Some(808), added: 3283, mode: `MaxEncodedLen`)
	/// Storage: `ForeignAssets::Account` (r:2 w:2)
	/// Proof: `ForeignAssets::Account` (`max_values`: None, `max_size`: Some(732), added: 3207, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Rewards::RewardAssets` (r:1 w:1)
	/// Proof: `Rewards::RewardAssets` (`max_values`: None, `max_size`: Some(629), added: 3104, mode: `MaxEncodedLen`)
	fn approve_reward_asset() -> Weight {
		// Proof, in bytes, measured:  856
		//                  estimated: 7404
		// Shortest time: 205_776_000 picoseconds.
		Weight::from_parts(211_356_000, 7404)
			.saturating_add(T::DbWeight::get().reads(7))
			.saturating_add(T::DbWeight::get().writes(7))
	}
	/// Storage: `Avs::Sets` (r:1 w:0)
	/// Proof: `Avs::Sets` (`max_values`: None, `max_size`: Some(924), added: 3399, mode: `MaxEncodedLen`)
	/// Storage: `Avs::Avss` (r:1 w:0)
	/// Proof: `Avs::Avss` (`max_values`: None, `max_size`: Some(143), added: 2618, mode: `MaxEncodedLen`)
	/// Storage: `Rewards::RewardAssets` (r:1 w:0)
	/// Proof: `Rewards::RewardAssets` (`max_values`: None, `max_size`: Some(629), added: 3104, mode: `MaxEncodedLen`)
	/// Storage: `Rewards::MinimumShares` (r:1 w:0)
	/// Proof: `Rewards::MinimumShares` (`max_values`: Some(1), `max_size`: Some(16), added: 511, mode: `MaxEncodedLen`)
	/// Storage: `Rewards::NativePlans` (r:17 w:0)
	/// Proof: `Rewards::NativePlans` (`max_values`: None, `max_size`: Some(17), added: 2492, mode: `MaxEncodedLen`)
	/// Storage: `Rewards::SetPlans` (r:1 w:1)
	/// Proof: `Rewards::SetPlans` (`max_values`: None, `max_size`: Some(273), added: 2748, mode: `MaxEncodedLen`)
	/// Storage: `ForeignAssets::Account` (r:2 w:2)
	/// Proof: `ForeignAssets::Account` (`max_values`: None, `max_size`: Some(732), added: 3207, mode: `MaxEncodedLen`)
	/// Storage: `ForeignAssets::Asset` (r:1 w:1)
	/// Proof: `ForeignAssets::Asset` (`max_values`: None, `max_size`: Some(808), added: 3283, mode: `MaxEncodedLen`)
	/// Storage: `Rewards::Ledgers` (r:1 w:1)
	/// Proof: `Rewards::Ledgers` (`max_values`: None, `max_size`: Some(153), added: 2628, mode: `MaxEncodedLen`)
	/// Storage: `Rewards::NextPlan` (r:1 w:1)
	/// Proof: `Rewards::NextPlan` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Rewards::Plans` (r:0 w:1)
	/// Proof: `Rewards::Plans` (`max_values`: None, `max_size`: Some(1273), added: 3748, mode: `MaxEncodedLen`)
	fn create_plan() -> Weight {
		// Proof, in bytes, measured:  2553
		//                  estimated: 43354
		// Shortest time: 410_760_000 picoseconds.
		Weight::from_parts(437_921_000, 43354)
			.saturating_add(T::DbWeight::get().reads(27))
			.saturating_add(T::DbWeight::get().writes(7))
	}
	/// Storage: `Avs::Avss` (r:1 w:0)
	/// Proof: `Avs::Avss` (`max_values`: None, `max_size`: Some(143), added: 2618, mode: `MaxEncodedLen`)
	/// Storage: `Avs::Offered` (r:1 w:1)
	/// Proof: `Avs::Offered` (`max_values`: None, `max_size`: Some(5125), added: 7600, mode: `MaxEncodedLen`)
	/// Storage: `ForeignAssets::Asset` (r:1 w:1)
	/// Proof: `ForeignAssets::Asset` (`max_values`: None, `max_size`: Some(808), added: 3283, mode: `MaxEncodedLen`)
	/// Storage: `ForeignAssets::Account` (r:2 w:2)
	/// Proof: `ForeignAssets::Account` (`max_values`: None, `max_size`: Some(732), added: 3207, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Rewards::Slots` (r:1 w:0)
	/// Proof: `Rewards::Slots` (`max_values`: None, `max_size`: Some(621), added: 3096, mode: `MaxEncodedLen`)
	/// Storage: `Avs::Sets` (r:1 w:0)
	/// Proof: `Avs::Sets` (`max_values`: None, `max_size`: Some(924), added: 3399, mode: `MaxEncodedLen`)
	/// Storage: `Rewards::RewardAssets` (r:1 w:0)
	/// Proof: `Rewards::RewardAssets` (`max_values`: None, `max_size`: Some(629), added: 3104, mode: `MaxEncodedLen`)
	/// Storage: `Rewards::MinimumShares` (r:1 w:0)
	/// Proof: `Rewards::MinimumShares` (`max_values`: Some(1), `max_size`: Some(16), added: 511, mode: `MaxEncodedLen`)
	/// Storage: `Rewards::NativePlans` (r:17 w:0)
	/// Proof: `Rewards::NativePlans` (`max_values`: None, `max_size`: Some(17), added: 2492, mode: `MaxEncodedLen`)
	/// Storage: `Rewards::SetPlans` (r:1 w:1)
	/// Proof: `Rewards::SetPlans` (`max_values`: None, `max_size`: Some(273), added: 2748, mode: `MaxEncodedLen`)
	/// Storage: `Rewards::Ledgers` (r:1 w:1)
	/// Proof: `Rewards::Ledgers` (`max_values`: None, `max_size`: Some(153), added: 2628, mode: `MaxEncodedLen`)
	/// Storage: `Rewards::NextPlan` (r:1 w:1)
	/// Proof: `Rewards::NextPlan` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Rewards::Plans` (r:0 w:1)
	/// Proof: `Rewards::Plans` (`max_values`: None, `max_size`: Some(1273), added: 3748, mode: `MaxEncodedLen`)
	fn accept_offer() -> Weight {
		// Proof, in bytes, measured:  2486
		//                  estimated: 43354
		// Shortest time: 446_247_000 picoseconds.
		Weight::from_parts(473_789_000, 43354)
			.saturating_add(T::DbWeight::get().reads(30))
			.saturating_add(T::DbWeight::get().writes(9))
	}
	/// Storage: `Rewards::Plans` (r:1 w:1)
	/// Proof: `Rewards::Plans` (`max_values`: None, `max_size`: Some(1273), added: 3748, mode: `MaxEncodedLen`)
	/// Storage: `Rewards::RewardAssets` (r:1 w:0)
	/// Proof: `Rewards::RewardAssets` (`max_values`: None, `max_size`: Some(629), added: 3104, mode: `MaxEncodedLen`)
	/// Storage: `ForeignAssets::Account` (r:2 w:2)
	/// Proof: `ForeignAssets::Account` (`max_values`: None, `max_size`: Some(732), added: 3207, mode: `MaxEncodedLen`)
	/// Storage: `ForeignAssets::Asset` (r:1 w:1)
	/// Proof: `ForeignAssets::Asset` (`max_values`: None, `max_size`: Some(808), added: 3283, mode: `MaxEncodedLen`)
	/// Storage: `Rewards::Ledgers` (r:1 w:1)
	/// Proof: `Rewards::Ledgers` (`max_values`: None, `max_size`: Some(153), added: 2628, mode: `MaxEncodedLen`)
	fn top_up_plan() -> Weight {
		// Proof, in bytes, measured:  1374
		//                  estimated: 7404
		// Shortest time: 190_969_000 picoseconds.
		Weight::from_parts(200_906_000, 7404)
			.saturating_add(T::DbWeight::get().reads(6))
			.saturating_add(T::DbWeight::get().writes(5))
	}
	/// Storage: `Rewards::Plans` (r:1 w:1)
	/// Proof: `Rewards::Plans` (`max_values`: None, `max_size`: Some(1273), added: 3748, mode: `MaxEncodedLen`)
	/// Storage: `Rewards::NativePlans` (r:17 w:0)
	/// Proof: `Rewards::NativePlans` (`max_values`: None, `max_size`: Some(17), added: 2492, mode: `MaxEncodedLen`)
	/// Storage: `Rewards::CurrentPass` (r:1 w:0)
	/// Proof: `Rewards::CurrentPass` (`max_values`: Some(1), `max_size`: Some(104), added: 599, mode: `MaxEncodedLen`)
	/// Storage: `Avs::Sets` (r:1 w:0)
	/// Proof: `Avs::Sets` (`max_values`: None, `max_size`: Some(924), added: 3399, mode: `MaxEncodedLen`)
	/// Storage: `Rewards::RewardAssets` (r:1 w:0)
	/// Proof: `Rewards::RewardAssets` (`max_values`: None, `max_size`: Some(629), added: 3104, mode: `MaxEncodedLen`)
	/// Storage: `ForeignAssets::Asset` (r:1 w:1)
	/// Proof: `ForeignAssets::Asset` (`max_values`: None, `max_size`: Some(808), added: 3283, mode: `MaxEncodedLen`)
	/// Storage: `ForeignAssets::Account` (r:2 w:2)
	/// Proof: `ForeignAssets::Account` (`max_values`: None, `max_size`: Some(732), added: 3207, mode: `MaxEncodedLen`)
	/// Storage: `Rewards::Ledgers` (r:1 w:1)
	/// Proof: `Rewards::Ledgers` (`max_values`: None, `max_size`: Some(153), added: 2628, mode: `MaxEncodedLen`)
	/// Storage: `Rewards::SetPlans` (r:1 w:1)
	/// Proof: `Rewards::SetPlans` (`max_values`: None, `max_size`: Some(273), added: 2748, mode: `MaxEncodedLen`)
	fn stop_plan() -> Weight {
		// Proof, in bytes, measured:  2433
		//                  estimated: 43354
		// Shortest time: 384_070_000 picoseconds.
		Weight::from_parts(402_846_000, 43354)
			.saturating_add(T::DbWeight::get().reads(26))
			.saturating_add(T::DbWeight::get().writes(6))
	}
	/// Storage: `Rewards::Plans` (r:1 w:1)
	/// Proof: `Rewards::Plans` (`max_values`: None, `max_size`: Some(1273), added: 3748, mode: `MaxEncodedLen`)
	/// Storage: `Rewards::CurrentPass` (r:1 w:0)
	/// Proof: `Rewards::CurrentPass` (`max_values`: Some(1), `max_size`: Some(104), added: 599, mode: `MaxEncodedLen`)
	/// Storage: `Rewards::RewardAssets` (r:1 w:0)
	/// Proof: `Rewards::RewardAssets` (`max_values`: None, `max_size`: Some(629), added: 3104, mode: `MaxEncodedLen`)
	/// Storage: `ForeignAssets::Asset` (r:1 w:1)
	/// Proof: `ForeignAssets::Asset` (`max_values`: None, `max_size`: Some(808), added: 3283, mode: `MaxEncodedLen`)
	/// Storage: `ForeignAssets::Account` (r:2 w:2)
	/// Proof: `ForeignAssets::Account` (`max_values`: None, `max_size`: Some(732), added: 3207, mode: `MaxEncodedLen`)
	/// Storage: `Rewards::Ledgers` (r:1 w:1)
	/// Proof: `Rewards::Ledgers` (`max_values`: None, `max_size`: Some(153), added: 2628, mode: `MaxEncodedLen`)
	/// Storage: `Rewards::SetPlans` (r:1 w:1)
	/// Proof: `Rewards::SetPlans` (`max_values`: None, `max_size`: Some(273), added: 2748, mode: `MaxEncodedLen`)
	fn prune_plan() -> Weight {
		// Proof, in bytes, measured:  1423
		//                  estimated: 7404
		// Shortest time: 194_776_000 picoseconds.
		Weight::from_parts(204_634_000, 7404)
			.saturating_add(T::DbWeight::get().reads(8))
			.saturating_add(T::DbWeight::get().writes(6))
	}
	/// Storage: `Rewards::RewardAssets` (r:1 w:0)
	/// Proof: `Rewards::RewardAssets` (`max_values`: None, `max_size`: Some(629), added: 3104, mode: `MaxEncodedLen`)
	/// Storage: `Rewards::Owed` (r:1 w:0)
	/// Proof: `Rewards::Owed` (`max_values`: None, `max_size`: Some(73), added: 2548, mode: `MaxEncodedLen`)
	/// Storage: `Delegation::Positions` (r:33 w:32)
	/// Proof: `Delegation::Positions` (`max_values`: None, `max_size`: Some(5355), added: 7830, mode: `MaxEncodedLen`)
	/// Storage: `Delegation::Pools` (r:32 w:32)
	/// Proof: `Delegation::Pools` (`max_values`: None, `max_size`: Some(1157), added: 3632, mode: `MaxEncodedLen`)
	/// Storage: `Slashing::Dockets` (r:32 w:0)
	/// Proof: `Slashing::Dockets` (`max_values`: None, `max_size`: Some(4286), added: 6761, mode: `MaxEncodedLen`)
	/// Storage: `Rewards::Checkpoints` (r:32 w:32)
	/// Proof: `Rewards::Checkpoints` (`max_values`: None, `max_size`: Some(577), added: 3052, mode: `MaxEncodedLen`)
	/// Storage: `Rewards::PoolsEarned` (r:32 w:32)
	/// Proof: `Rewards::PoolsEarned` (`max_values`: None, `max_size`: Some(1073), added: 3548, mode: `MaxEncodedLen`)
	/// Storage: `Rewards::Ledgers` (r:1 w:1)
	/// Proof: `Rewards::Ledgers` (`max_values`: None, `max_size`: Some(153), added: 2628, mode: `MaxEncodedLen`)
	/// Storage: `ForeignAssets::Asset` (r:1 w:1)
	/// Proof: `ForeignAssets::Asset` (`max_values`: None, `max_size`: Some(808), added: 3283, mode: `MaxEncodedLen`)
	/// Storage: `ForeignAssets::Account` (r:2 w:2)
	/// Proof: `ForeignAssets::Account` (`max_values`: None, `max_size`: Some(732), added: 3207, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// `p` was measured from 1 to 32.
	fn claim(p: u32, ) -> Weight {
		// Proof, in bytes, measured:  6092 + p × (436 ± 0)
		//                  estimated: 8820 + p × (7830 ± 0)
		// Shortest time: 356_648_000 picoseconds.
		Weight::from_parts(285_507_954, 8820)
			// Standard error: 193_529.
			.saturating_add(Weight::from_parts(105_914_674, 0).saturating_mul(p.into()))
			.saturating_add(T::DbWeight::get().reads(8))
			.saturating_add(T::DbWeight::get().reads(5_u64.saturating_mul(p.into())))
			.saturating_add(T::DbWeight::get().writes(5))
			.saturating_add(T::DbWeight::get().writes(4_u64.saturating_mul(p.into())))
			.saturating_add(Weight::from_parts(0, 7830).saturating_mul(p.into()))
	}
	/// Storage: `Rewards::RewardAssets` (r:1 w:0)
	/// Proof: `Rewards::RewardAssets` (`max_values`: None, `max_size`: Some(629), added: 3104, mode: `MaxEncodedLen`)
	/// Storage: `Rewards::Owed` (r:1 w:0)
	/// Proof: `Rewards::Owed` (`max_values`: None, `max_size`: Some(73), added: 2548, mode: `MaxEncodedLen`)
	/// Storage: `Delegation::Positions` (r:33 w:32)
	/// Proof: `Delegation::Positions` (`max_values`: None, `max_size`: Some(5355), added: 7830, mode: `MaxEncodedLen`)
	/// Storage: `Delegation::Pools` (r:32 w:32)
	/// Proof: `Delegation::Pools` (`max_values`: None, `max_size`: Some(1157), added: 3632, mode: `MaxEncodedLen`)
	/// Storage: `Slashing::Dockets` (r:32 w:0)
	/// Proof: `Slashing::Dockets` (`max_values`: None, `max_size`: Some(4286), added: 6761, mode: `MaxEncodedLen`)
	/// Storage: `Rewards::Checkpoints` (r:32 w:32)
	/// Proof: `Rewards::Checkpoints` (`max_values`: None, `max_size`: Some(577), added: 3052, mode: `MaxEncodedLen`)
	/// Storage: `Rewards::PoolsEarned` (r:32 w:32)
	/// Proof: `Rewards::PoolsEarned` (`max_values`: None, `max_size`: Some(1073), added: 3548, mode: `MaxEncodedLen`)
	/// Storage: `Rewards::Ledgers` (r:1 w:1)
	/// Proof: `Rewards::Ledgers` (`max_values`: None, `max_size`: Some(153), added: 2628, mode: `MaxEncodedLen`)
	/// Storage: `ForeignAssets::Asset` (r:1 w:1)
	/// Proof: `ForeignAssets::Asset` (`max_values`: None, `max_size`: Some(808), added: 3283, mode: `MaxEncodedLen`)
	/// Storage: `ForeignAssets::Account` (r:2 w:2)
	/// Proof: `ForeignAssets::Account` (`max_values`: None, `max_size`: Some(732), added: 3207, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// `p` was measured from 1 to 32.
	fn claim_for(p: u32, ) -> Weight {
		// Proof, in bytes, measured:  6092 + p × (436 ± 0)
		//                  estimated: 8820 + p × (7830 ± 0)
		// Shortest time: 369_663_000 picoseconds.
		Weight::from_parts(278_834_280, 8820)
			// Standard error: 296_389.
			.saturating_add(Weight::from_parts(105_976_491, 0).saturating_mul(p.into()))
			.saturating_add(T::DbWeight::get().reads(8))
			.saturating_add(T::DbWeight::get().reads(5_u64.saturating_mul(p.into())))
			.saturating_add(T::DbWeight::get().writes(5))
			.saturating_add(T::DbWeight::get().writes(4_u64.saturating_mul(p.into())))
			.saturating_add(Weight::from_parts(0, 7830).saturating_mul(p.into()))
	}
	/// Storage: `Rewards::RewardAssets` (r:1 w:0)
	/// Proof: `Rewards::RewardAssets` (`max_values`: None, `max_size`: Some(629), added: 3104, mode: `MaxEncodedLen`)
	/// Storage: `Rewards::Owed` (r:1 w:0)
	/// Proof: `Rewards::Owed` (`max_values`: None, `max_size`: Some(73), added: 2548, mode: `MaxEncodedLen`)
	/// Storage: `Delegation::Positions` (r:33 w:32)
	/// Proof: `Delegation::Positions` (`max_values`: None, `max_size`: Some(5355), added: 7830, mode: `MaxEncodedLen`)
	/// Storage: `Delegation::Pools` (r:32 w:32)
	/// Proof: `Delegation::Pools` (`max_values`: None, `max_size`: Some(1157), added: 3632, mode: `MaxEncodedLen`)
	/// Storage: `Slashing::Dockets` (r:32 w:0)
	/// Proof: `Slashing::Dockets` (`max_values`: None, `max_size`: Some(4286), added: 6761, mode: `MaxEncodedLen`)
	/// Storage: `Rewards::Checkpoints` (r:32 w:32)
	/// Proof: `Rewards::Checkpoints` (`max_values`: None, `max_size`: Some(577), added: 3052, mode: `MaxEncodedLen`)
	/// Storage: `Rewards::PoolsEarned` (r:32 w:32)
	/// Proof: `Rewards::PoolsEarned` (`max_values`: None, `max_size`: Some(1073), added: 3548, mode: `MaxEncodedLen`)
	/// Storage: `Rewards::Ledgers` (r:1 w:1)
	/// Proof: `Rewards::Ledgers` (`max_values`: None, `max_size`: Some(153), added: 2628, mode: `MaxEncodedLen`)
	/// Storage: `ForeignAssets::Asset` (r:1 w:1)
	/// Proof: `ForeignAssets::Asset` (`max_values`: None, `max_size`: Some(808), added: 3283, mode: `MaxEncodedLen`)
	/// Storage: `ForeignAssets::Account` (r:2 w:2)
	/// Proof: `ForeignAssets::Account` (`max_values`: None, `max_size`: Some(732), added: 3207, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// `p` was measured from 1 to 32.
	fn claim_to(p: u32, ) -> Weight {
		// Proof, in bytes, measured:  5949 + p × (436 ± 0)
		//                  estimated: 8820 + p × (7830 ± 0)
		// Shortest time: 367_148_000 picoseconds.
		Weight::from_parts(271_038_470, 8820)
			// Standard error: 389_336.
			.saturating_add(Weight::from_parts(107_119_530, 0).saturating_mul(p.into()))
			.saturating_add(T::DbWeight::get().reads(8))
			.saturating_add(T::DbWeight::get().reads(5_u64.saturating_mul(p.into())))
			.saturating_add(T::DbWeight::get().writes(5))
			.saturating_add(T::DbWeight::get().writes(4_u64.saturating_mul(p.into())))
			.saturating_add(Weight::from_parts(0, 7830).saturating_mul(p.into()))
	}
	/// Storage: `Rewards::RewardAssets` (r:1 w:0)
	/// Proof: `Rewards::RewardAssets` (`max_values`: None, `max_size`: Some(629), added: 3104, mode: `MaxEncodedLen`)
	/// Storage: `Vaults::Vaults` (r:1 w:1)
	/// Proof: `Vaults::Vaults` (`max_values`: None, `max_size`: Some(976), added: 3451, mode: `MaxEncodedLen`)
	/// Storage: `Rewards::Owed` (r:1 w:0)
	/// Proof: `Rewards::Owed` (`max_values`: None, `max_size`: Some(73), added: 2548, mode: `MaxEncodedLen`)
	/// Storage: `Delegation::Positions` (r:33 w:32)
	/// Proof: `Delegation::Positions` (`max_values`: None, `max_size`: Some(5355), added: 7830, mode: `MaxEncodedLen`)
	/// Storage: `Delegation::Pools` (r:32 w:32)
	/// Proof: `Delegation::Pools` (`max_values`: None, `max_size`: Some(1157), added: 3632, mode: `MaxEncodedLen`)
	/// Storage: `Slashing::Dockets` (r:32 w:0)
	/// Proof: `Slashing::Dockets` (`max_values`: None, `max_size`: Some(4286), added: 6761, mode: `MaxEncodedLen`)
	/// Storage: `Rewards::Checkpoints` (r:33 w:33)
	/// Proof: `Rewards::Checkpoints` (`max_values`: None, `max_size`: Some(577), added: 3052, mode: `MaxEncodedLen`)
	/// Storage: `Rewards::PoolsEarned` (r:32 w:32)
	/// Proof: `Rewards::PoolsEarned` (`max_values`: None, `max_size`: Some(1073), added: 3548, mode: `MaxEncodedLen`)
	/// Storage: `Rewards::Ledgers` (r:1 w:1)
	/// Proof: `Rewards::Ledgers` (`max_values`: None, `max_size`: Some(153), added: 2628, mode: `MaxEncodedLen`)
	/// Storage: `ForeignAssets::Asset` (r:1 w:1)
	/// Proof: `ForeignAssets::Asset` (`max_values`: None, `max_size`: Some(808), added: 3283, mode: `MaxEncodedLen`)
	/// Storage: `ForeignAssets::Account` (r:3 w:3)
	/// Proof: `ForeignAssets::Account` (`max_values`: None, `max_size`: Some(732), added: 3207, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Vaults::Accounts` (r:1 w:1)
	/// Proof: `Vaults::Accounts` (`max_values`: None, `max_size`: Some(699), added: 3174, mode: `MaxEncodedLen`)
	/// Storage: `Operators::Operators` (r:1 w:0)
	/// Proof: `Operators::Operators` (`max_values`: None, `max_size`: Some(106), added: 2581, mode: `MaxEncodedLen`)
	/// Storage: `Operators::Allowed` (r:1 w:0)
	/// Proof: `Operators::Allowed` (`max_values`: None, `max_size`: Some(96), added: 2571, mode: `MaxEncodedLen`)
	/// Storage: `Delegation::PoolIndex` (r:1 w:0)
	/// Proof: `Delegation::PoolIndex` (`max_values`: None, `max_size`: Some(1245), added: 3720, mode: `MaxEncodedLen`)
	/// `p` was measured from 1 to 32.
	fn compound(p: u32, ) -> Weight {
		// Proof, in bytes, measured:  7802 + p × (460 ± 0)
		//                  estimated: 10611 + p × (7830 ± 0)
		// Shortest time: 733_025_000 picoseconds.
		Weight::from_parts(644_844_423, 10611)
			// Standard error: 220_144.
			.saturating_add(Weight::from_parts(107_098_357, 0).saturating_mul(p.into()))
			.saturating_add(T::DbWeight::get().reads(15))
			.saturating_add(T::DbWeight::get().reads(5_u64.saturating_mul(p.into())))
			.saturating_add(T::DbWeight::get().writes(9))
			.saturating_add(T::DbWeight::get().writes(4_u64.saturating_mul(p.into())))
			.saturating_add(Weight::from_parts(0, 7830).saturating_mul(p.into()))
	}
	/// Storage: `Rewards::RewardAssets` (r:1 w:0)
	/// Proof: `Rewards::RewardAssets` (`max_values`: None, `max_size`: Some(629), added: 3104, mode: `MaxEncodedLen`)
	/// Storage: `Rewards::Ledgers` (r:1 w:1)
	/// Proof: `Rewards::Ledgers` (`max_values`: None, `max_size`: Some(153), added: 2628, mode: `MaxEncodedLen`)
	/// Storage: `ForeignAssets::Asset` (r:1 w:1)
	/// Proof: `ForeignAssets::Asset` (`max_values`: None, `max_size`: Some(808), added: 3283, mode: `MaxEncodedLen`)
	/// Storage: `ForeignAssets::Account` (r:2 w:2)
	/// Proof: `ForeignAssets::Account` (`max_values`: None, `max_size`: Some(732), added: 3207, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	fn spend_insurance() -> Weight {
		// Proof, in bytes, measured:  1407
		//                  estimated: 7404
		// Shortest time: 196_078_000 picoseconds.
		Weight::from_parts(204_854_000, 7404)
			.saturating_add(T::DbWeight::get().reads(6))
			.saturating_add(T::DbWeight::get().writes(5))
	}
	/// Storage: `Rewards::RewardAssets` (r:1 w:0)
	/// Proof: `Rewards::RewardAssets` (`max_values`: None, `max_size`: Some(629), added: 3104, mode: `MaxEncodedLen`)
	/// Storage: `ForeignAssets::Asset` (r:1 w:1)
	/// Proof: `ForeignAssets::Asset` (`max_values`: None, `max_size`: Some(808), added: 3283, mode: `MaxEncodedLen`)
	/// Storage: `Rewards::Ledgers` (r:1 w:0)
	/// Proof: `Rewards::Ledgers` (`max_values`: None, `max_size`: Some(153), added: 2628, mode: `MaxEncodedLen`)
	/// Storage: `ForeignAssets::Account` (r:2 w:2)
	/// Proof: `ForeignAssets::Account` (`max_values`: None, `max_size`: Some(732), added: 3207, mode: `MaxEncodedLen`)
	fn sweep() -> Weight {
		// Proof, in bytes, measured:  876
		//                  estimated: 7404
		// Shortest time: 161_193_000 picoseconds.
		Weight::from_parts(166_022_000, 7404)
			.saturating_add(T::DbWeight::get().reads(5))
			.saturating_add(T::DbWeight::get().writes(3))
	}
	/// Storage: `Rewards::MinimumShares` (r:0 w:1)
	/// Proof: `Rewards::MinimumShares` (`max_values`: Some(1), `max_size`: Some(16), added: 511, mode: `MaxEncodedLen`)
	fn set_minimum_shares() -> Weight {
		// Proof, in bytes, measured:  0
		//                  estimated: 0
		// Shortest time: 18_966_000 picoseconds.
		Weight::from_parts(20_468_000, 0)
			.saturating_add(T::DbWeight::get().writes(1))
	}
	/// Storage: `Rewards::CurrentPass` (r:1 w:1)
	/// Proof: `Rewards::CurrentPass` (`max_values`: Some(1), `max_size`: Some(104), added: 599, mode: `MaxEncodedLen`)
	fn advance_table() -> Weight {
		// Proof, in bytes, measured:  0
		//                  estimated: 1589
		// Shortest time: 25_588_000 picoseconds.
		Weight::from_parts(28_284_000, 1589)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	/// Storage: `Rewards::Slots` (r:1 w:0)
	/// Proof: `Rewards::Slots` (`max_values`: None, `max_size`: Some(621), added: 3096, mode: `MaxEncodedLen`)
	/// Storage: `Rewards::Tables` (r:1 w:0)
	/// Proof: `Rewards::Tables` (`max_values`: None, `max_size`: Some(58), added: 2533, mode: `MaxEncodedLen`)
	/// Storage: `Rewards::Weights` (r:1 w:0)
	/// Proof: `Rewards::Weights` (`max_values`: None, `max_size`: Some(7252), added: 9727, mode: `MaxEncodedLen`)
	/// Storage: `Rewards::RewardAssets` (r:1 w:0)
	/// Proof: `Rewards::RewardAssets` (`max_values`: None, `max_size`: Some(629), added: 3104, mode: `MaxEncodedLen`)
	/// Storage: `Rewards::Bonuses` (r:1 w:1)
	/// Proof: `Rewards::Bonuses` (`max_values`: None, `max_size`: Some(337), added: 2812, mode: `MaxEncodedLen`)
	/// Storage: `ForeignAssets::Account` (r:2 w:2)
	/// Proof: `ForeignAssets::Account` (`max_values`: None, `max_size`: Some(732), added: 3207, mode: `MaxEncodedLen`)
	/// Storage: `ForeignAssets::Asset` (r:1 w:1)
	/// Proof: `ForeignAssets::Asset` (`max_values`: None, `max_size`: Some(808), added: 3283, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Rewards::Ledgers` (r:1 w:1)
	/// Proof: `Rewards::Ledgers` (`max_values`: None, `max_size`: Some(153), added: 2628, mode: `MaxEncodedLen`)
	fn reward_restakers() -> Weight {
		// Proof, in bytes, measured:  2073
		//                  estimated: 10717
		// Shortest time: 254_007_000 picoseconds.
		Weight::from_parts(263_485_000, 10717)
			.saturating_add(T::DbWeight::get().reads(10))
			.saturating_add(T::DbWeight::get().writes(6))
	}
	/// Storage: `Rewards::CurrentPass` (r:1 w:0)
	/// Proof: `Rewards::CurrentPass` (`max_values`: Some(1), `max_size`: Some(104), added: 599, mode: `MaxEncodedLen`)
	fn pass_overhead() -> Weight {
		// Proof, in bytes, measured:  0
		//                  estimated: 1589
		// Shortest time: 5_911_000 picoseconds.
		Weight::from_parts(6_432_000, 1589)
			.saturating_add(T::DbWeight::get().reads(1))
	}
	/// Storage: `Rewards::CurrentPass` (r:1 w:1)
	/// Proof: `Rewards::CurrentPass` (`max_values`: Some(1), `max_size`: Some(104), added: 599, mode: `MaxEncodedLen`)
	/// Storage: `Rewards::Tables` (r:1 w:0)
	/// Proof: `Rewards::Tables` (`max_values`: None, `max_size`: Some(58), added: 2533, mode: `MaxEncodedLen`)
	/// Storage: `Rewards::Weights` (r:2 w:0)
	/// Proof: `Rewards::Weights` (`max_values`: None, `max_size`: Some(7252), added: 9727, mode: `MaxEncodedLen`)
	/// Storage: `Delegation::Pools` (r:32 w:32)
	/// Proof: `Delegation::Pools` (`max_values`: None, `max_size`: Some(1157), added: 3632, mode: `MaxEncodedLen`)
	/// Storage: `Slashing::Dockets` (r:4 w:0)
	/// Proof: `Slashing::Dockets` (`max_values`: None, `max_size`: Some(4286), added: 6761, mode: `MaxEncodedLen`)
	/// Storage: `Slashing::DocketTails` (r:4 w:0)
	/// Proof: `Slashing::DocketTails` (`max_values`: None, `max_size`: Some(12734), added: 15209, mode: `MaxEncodedLen`)
	/// Storage: `Rewards::Plans` (r:1 w:1)
	/// Proof: `Rewards::Plans` (`max_values`: None, `max_size`: Some(1273), added: 3748, mode: `MaxEncodedLen`)
	/// Storage: `Operators::Operators` (r:1 w:0)
	/// Proof: `Operators::Operators` (`max_values`: None, `max_size`: Some(106), added: 2581, mode: `MaxEncodedLen`)
	/// Storage: `Operators::Commissions` (r:1 w:0)
	/// Proof: `Operators::Commissions` (`max_values`: None, `max_size`: Some(157), added: 2632, mode: `MaxEncodedLen`)
	/// Storage: `Rewards::PoolsEarned` (r:32 w:32)
	/// Proof: `Rewards::PoolsEarned` (`max_values`: None, `max_size`: Some(1073), added: 3548, mode: `MaxEncodedLen`)
	/// Storage: `Rewards::Checkpoints` (r:32 w:32)
	/// Proof: `Rewards::Checkpoints` (`max_values`: None, `max_size`: Some(577), added: 3052, mode: `MaxEncodedLen`)
	/// Storage: `Rewards::YieldsOf` (r:4 w:4)
	/// Proof: `Rewards::YieldsOf` (`max_values`: None, `max_size`: Some(182), added: 2657, mode: `MaxEncodedLen`)
	/// Storage: `Rewards::Ledgers` (r:1 w:1)
	/// Proof: `Rewards::Ledgers` (`max_values`: None, `max_size`: Some(153), added: 2628, mode: `MaxEncodedLen`)
	/// `p` was measured from 1 to 32.
	fn step(p: u32, ) -> Weight {
		// Proof, in bytes, measured:  19087 + p × (213 ± 0)
		//                  estimated: 20444 + p × (3632 ± 0)
		// Shortest time: 334_296_000 picoseconds.
		Weight::from_parts(203_011_105, 20444)
			// Standard error: 218_367.
			.saturating_add(Weight::from_parts(142_073_609, 0).saturating_mul(p.into()))
			.saturating_add(T::DbWeight::get().reads(10))
			.saturating_add(T::DbWeight::get().reads(3_u64.saturating_mul(p.into())))
			.saturating_add(T::DbWeight::get().writes(4))
			.saturating_add(T::DbWeight::get().writes(3_u64.saturating_mul(p.into())))
			.saturating_add(Weight::from_parts(0, 3632).saturating_mul(p.into()))
	}
	/// Storage: `Rewards::CurrentPass` (r:1 w:1)
	/// Proof: `Rewards::CurrentPass` (`max_values`: Some(1), `max_size`: Some(104), added: 599, mode: `MaxEncodedLen`)
	/// Storage: `Rewards::Tables` (r:1 w:0)
	/// Proof: `Rewards::Tables` (`max_values`: None, `max_size`: Some(58), added: 2533, mode: `MaxEncodedLen`)
	/// Storage: `Rewards::Weights` (r:2 w:0)
	/// Proof: `Rewards::Weights` (`max_values`: None, `max_size`: Some(7252), added: 9727, mode: `MaxEncodedLen`)
	/// Storage: `Delegation::Pools` (r:32 w:32)
	/// Proof: `Delegation::Pools` (`max_values`: None, `max_size`: Some(1157), added: 3632, mode: `MaxEncodedLen`)
	/// Storage: `Slashing::Dockets` (r:4 w:0)
	/// Proof: `Slashing::Dockets` (`max_values`: None, `max_size`: Some(4286), added: 6761, mode: `MaxEncodedLen`)
	/// Storage: `Slashing::DocketTails` (r:4 w:0)
	/// Proof: `Slashing::DocketTails` (`max_values`: None, `max_size`: Some(12734), added: 15209, mode: `MaxEncodedLen`)
	/// Storage: `Rewards::Plans` (r:1 w:1)
	/// Proof: `Rewards::Plans` (`max_values`: None, `max_size`: Some(1273), added: 3748, mode: `MaxEncodedLen`)
	/// Storage: `Operators::Operators` (r:1 w:0)
	/// Proof: `Operators::Operators` (`max_values`: None, `max_size`: Some(106), added: 2581, mode: `MaxEncodedLen`)
	/// Storage: `Operators::Commissions` (r:1 w:0)
	/// Proof: `Operators::Commissions` (`max_values`: None, `max_size`: Some(157), added: 2632, mode: `MaxEncodedLen`)
	/// Storage: `Rewards::PoolsEarned` (r:32 w:32)
	/// Proof: `Rewards::PoolsEarned` (`max_values`: None, `max_size`: Some(1073), added: 3548, mode: `MaxEncodedLen`)
	/// Storage: `Rewards::Checkpoints` (r:32 w:32)
	/// Proof: `Rewards::Checkpoints` (`max_values`: None, `max_size`: Some(577), added: 3052, mode: `MaxEncodedLen`)
	/// Storage: `Rewards::YieldsOf` (r:4 w:4)
	/// Proof: `Rewards::YieldsOf` (`max_values`: None, `max_size`: Some(182), added: 2657, mode: `MaxEncodedLen`)
	/// Storage: `Rewards::Ledgers` (r:1 w:1)
	/// Proof: `Rewards::Ledgers` (`max_values`: None, `max_size`: Some(153), added: 2628, mode: `MaxEncodedLen`)
	/// `p` was measured from 1 to 32.
	fn step_freezing(p: u32, ) -> Weight {
		// Proof, in bytes, measured:  19087 + p × (213 ± 0)
		//                  estimated: 20444 + p × (3632 ± 0)
		// Shortest time: 334_296_000 picoseconds.
		Weight::from_parts(203_011_105, 20444)
			// Standard error: 218_367.
			.saturating_add(Weight::from_parts(142_073_609, 0).saturating_mul(p.into()))
			.saturating_add(T::DbWeight::get().reads(10))
			.saturating_add(T::DbWeight::get().reads(3_u64.saturating_mul(p.into())))
			.saturating_add(T::DbWeight::get().writes(4))
			.saturating_add(T::DbWeight::get().writes(3_u64.saturating_mul(p.into())))
			.saturating_add(Weight::from_parts(0, 3632).saturating_mul(p.into()))
	}
	/// Storage: `Rewards::CurrentPass` (r:1 w:1)
	/// Proof: `Rewards::CurrentPass` (`max_values`: Some(1), `max_size`: Some(104), added: 599, mode: `MaxEncodedLen`)
	/// Storage: `Rewards::Tables` (r:1 w:0)
	/// Proof: `Rewards::Tables` (`max_values`: None, `max_size`: Some(58), added: 2533, mode: `MaxEncodedLen`)
	/// Storage: `Rewards::Weights` (r:2 w:0)
	/// Proof: `Rewards::Weights` (`max_values`: None, `max_size`: Some(7252), added: 9727, mode: `MaxEncodedLen`)
	/// Storage: `Delegation::Pools` (r:16 w:16)
	/// Proof: `Delegation::Pools` (`max_values`: None, `max_size`: Some(1157), added: 3632, mode: `MaxEncodedLen`)
	/// Storage: `Slashing::Dockets` (r:16 w:0)
	/// Proof: `Slashing::Dockets` (`max_values`: None, `max_size`: Some(4286), added: 6761, mode: `MaxEncodedLen`)
	/// Storage: `Slashing::DocketTails` (r:16 w:0)
	/// Proof: `Slashing::DocketTails` (`max_values`: None, `max_size`: Some(12734), added: 15209, mode: `MaxEncodedLen`)
	/// Storage: `Rewards::Plans` (r:1 w:1)
	/// Proof: `Rewards::Plans` (`max_values`: None, `max_size`: Some(1273), added: 3748, mode: `MaxEncodedLen`)
	/// Storage: `Operators::Operators` (r:1 w:0)
	/// Proof: `Operators::Operators` (`max_values`: None, `max_size`: Some(106), added: 2581, mode: `MaxEncodedLen`)
	/// Storage: `Operators::Commissions` (r:1 w:0)
	/// Proof: `Operators::Commissions` (`max_values`: None, `max_size`: Some(157), added: 2632, mode: `MaxEncodedLen`)
	/// Storage: `Rewards::PoolsEarned` (r:16 w:16)
	/// Proof: `Rewards::PoolsEarned` (`max_values`: None, `max_size`: Some(1073), added: 3548, mode: `MaxEncodedLen`)
	/// Storage: `Rewards::Checkpoints` (r:16 w:16)
	/// Proof: `Rewards::Checkpoints` (`max_values`: None, `max_size`: Some(577), added: 3052, mode: `MaxEncodedLen`)
	/// Storage: `Rewards::YieldsOf` (r:16 w:16)
	/// Proof: `Rewards::YieldsOf` (`max_values`: None, `max_size`: Some(182), added: 2657, mode: `MaxEncodedLen`)
	/// Storage: `Rewards::Ledgers` (r:1 w:1)
	/// Proof: `Rewards::Ledgers` (`max_values`: None, `max_size`: Some(153), added: 2628, mode: `MaxEncodedLen`)
	/// `v` was measured from 1 to 16.
	fn step_wide(v: u32, ) -> Weight {
		// Proof, in bytes, measured:  19064 + v × (255 ± 0)
		//                  estimated: 20444 + v × (15209 ± 0)
		// Shortest time: 341_901_000 picoseconds.
		Weight::from_parts(193_063_938, 20444)
			// Standard error: 528_454.
			.saturating_add(Weight::from_parts(156_424_241, 0).saturating_mul(v.into()))
			.saturating_add(T::DbWeight::get().reads(8))
			.saturating_add(T::DbWeight::get().reads(6_u64.saturating_mul(v.into())))
			.saturating_add(T::DbWeight::get().writes(3))
			.saturating_add(T::DbWeight::get().writes(4_u64.saturating_mul(v.into())))
			.saturating_add(Weight::from_parts(0, 15209).saturating_mul(v.into()))
	}
	/// Storage: `Rewards::CurrentPass` (r:1 w:1)
	/// Proof: `Rewards::CurrentPass` (`max_values`: Some(1), `max_size`: Some(104), added: 599, mode: `MaxEncodedLen`)
	/// Storage: `Rewards::Tables` (r:1 w:0)
	/// Proof: `Rewards::Tables` (`max_values`: None, `max_size`: Some(58), added: 2533, mode: `MaxEncodedLen`)
	/// Storage: `Rewards::Weights` (r:2 w:0)
	/// Proof: `Rewards::Weights` (`max_values`: None, `max_size`: Some(7252), added: 9727, mode: `MaxEncodedLen`)
	/// Storage: `Delegation::Pools` (r:16 w:16)
	/// Proof: `Delegation::Pools` (`max_values`: None, `max_size`: Some(1157), added: 3632, mode: `MaxEncodedLen`)
	/// Storage: `Slashing::Dockets` (r:16 w:0)
	/// Proof: `Slashing::Dockets` (`max_values`: None, `max_size`: Some(4286), added: 6761, mode: `MaxEncodedLen`)
	/// Storage: `Slashing::DocketTails` (r:16 w:0)
	/// Proof: `Slashing::DocketTails` (`max_values`: None, `max_size`: Some(12734), added: 15209, mode: `MaxEncodedLen`)
	/// Storage: `Rewards::Plans` (r:1 w:1)
	/// Proof: `Rewards::Plans` (`max_values`: None, `max_size`: Some(1273), added: 3748, mode: `MaxEncodedLen`)
	/// Storage: `Operators::Operators` (r:1 w:0)
	/// Proof: `Operators::Operators` (`max_values`: None, `max_size`: Some(106), added: 2581, mode: `MaxEncodedLen`)
	/// Storage: `Operators::Commissions` (r:1 w:0)
	/// Proof: `Operators::Commissions` (`max_values`: None, `max_size`: Some(157), added: 2632, mode: `MaxEncodedLen`)
	/// Storage: `Rewards::PoolsEarned` (r:16 w:16)
	/// Proof: `Rewards::PoolsEarned` (`max_values`: None, `max_size`: Some(1073), added: 3548, mode: `MaxEncodedLen`)
	/// Storage: `Rewards::Checkpoints` (r:16 w:16)
	/// Proof: `Rewards::Checkpoints` (`max_values`: None, `max_size`: Some(577), added: 3052, mode: `MaxEncodedLen`)
	/// Storage: `Rewards::YieldsOf` (r:16 w:16)
	/// Proof: `Rewards::YieldsOf` (`max_values`: None, `max_size`: Some(182), added: 2657, mode: `MaxEncodedLen`)
	/// Storage: `Rewards::Ledgers` (r:1 w:1)
	/// Proof: `Rewards::Ledgers` (`max_values`: None, `max_size`: Some(153), added: 2628, mode: `MaxEncodedLen`)
	/// `v` was measured from 1 to 16.
	fn step_freezing_wide(v: u32, ) -> Weight {
		// Proof, in bytes, measured:  19064 + v × (255 ± 0)
		//                  estimated: 20444 + v × (15209 ± 0)
		// Shortest time: 341_901_000 picoseconds.
		Weight::from_parts(193_063_938, 20444)
			// Standard error: 528_454.
			.saturating_add(Weight::from_parts(156_424_241, 0).saturating_mul(v.into()))
			.saturating_add(T::DbWeight::get().reads(8))
			.saturating_add(T::DbWeight::get().reads(6_u64.saturating_mul(v.into())))
			.saturating_add(T::DbWeight::get().writes(3))
			.saturating_add(T::DbWeight::get().writes(4_u64.saturating_mul(v.into())))
			.saturating_add(Weight::from_parts(0, 15209).saturating_mul(v.into()))
	}
}
