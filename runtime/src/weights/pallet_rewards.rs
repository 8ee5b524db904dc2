//! The weights of `pallet_rewards`, measured. Written by `benchmarks/run.sh`: change the benchmarks, not this file.
//!
//! Command: `benchmarks/run.sh pallet_rewards`
//! Date: 2026-11-29; processor: AMD EPYC
//! Steps: 12; repeats: 10; map sizes: 1000000
//! Proofs: what was recorded or what the SDK estimates, whichever is more (`benchmarks/proofs.awk`)
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
	/// Proof: `Rewards::RewardAssets` (`max_values`: None, `max_size`: Some(773), added: 3248, mode: `MaxEncodedLen`)
	fn approve_reward_asset() -> Weight {
		// Proof, in bytes, measured:  865
		//                  estimated: 7404
		// Shortest time: 206_347_000 picoseconds.
		Weight::from_parts(210_675_000, 7404)
			.saturating_add(T::DbWeight::get().reads(7))
			.saturating_add(T::DbWeight::get().writes(7))
	}
	/// Storage: `Avs::Sets` (r:1 w:0)
	/// Proof: `Avs::Sets` (`max_values`: None, `max_size`: Some(924), added: 3399, mode: `MaxEncodedLen`)
	/// Storage: `Avs::Avss` (r:1 w:0)
	/// Proof: `Avs::Avss` (`max_values`: None, `max_size`: Some(148), added: 2623, mode: `MaxEncodedLen`)
	/// Storage: `Rewards::RewardAssets` (r:1 w:1)
	/// Proof: `Rewards::RewardAssets` (`max_values`: None, `max_size`: Some(773), added: 3248, mode: `MaxEncodedLen`)
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
	/// Storage: `Rewards::NextPlan` (r:1 w:1)
	/// Proof: `Rewards::NextPlan` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Rewards::Plans` (r:0 w:1)
	/// Proof: `Rewards::Plans` (`max_values`: None, `max_size`: Some(1273), added: 3748, mode: `MaxEncodedLen`)
	fn create_plan() -> Weight {
		// Proof, in bytes, measured:  2710
		//                  estimated: 43354
		// Shortest time: 407_655_000 picoseconds.
		Weight::from_parts(425_107_000, 43354)
			.saturating_add(T::DbWeight::get().reads(26))
			.saturating_add(T::DbWeight::get().writes(7))
	}
	/// Storage: `Avs::Avss` (r:1 w:0)
	/// Proof: `Avs::Avss` (`max_values`: None, `max_size`: Some(148), added: 2623, mode: `MaxEncodedLen`)
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
	/// Storage: `Rewards::RewardAssets` (r:1 w:1)
	/// Proof: `Rewards::RewardAssets` (`max_values`: None, `max_size`: Some(773), added: 3248, mode: `MaxEncodedLen`)
	/// Storage: `Rewards::MinimumShares` (r:1 w:0)
	/// Proof: `Rewards::MinimumShares` (`max_values`: Some(1), `max_size`: Some(16), added: 511, mode: `MaxEncodedLen`)
	/// Storage: `Rewards::NativePlans` (r:17 w:0)
	/// Proof: `Rewards::NativePlans` (`max_values`: None, `max_size`: Some(17), added: 2492, mode: `MaxEncodedLen`)
	/// Storage: `Rewards::SetPlans` (r:1 w:1)
	/// Proof: `Rewards::SetPlans` (`max_values`: None, `max_size`: Some(273), added: 2748, mode: `MaxEncodedLen`)
	/// Storage: `Rewards::NextPlan` (r:1 w:1)
	/// Proof: `Rewards::NextPlan` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Rewards::Plans` (r:0 w:1)
	/// Proof: `Rewards::Plans` (`max_values`: None, `max_size`: Some(1273), added: 3748, mode: `MaxEncodedLen`)
	fn accept_offer() -> Weight {
		// Proof, in bytes, measured:  2713
		//                  estimated: 43354
		// Shortest time: 452_819_000 picoseconds.
		Weight::from_parts(471_043_000, 43354)
			.saturating_add(T::DbWeight::get().reads(29))
			.saturating_add(T::DbWeight::get().writes(9))
	}
	/// Storage: `Rewards::Plans` (r:1 w:1)
	/// Proof: `Rewards::Plans` (`max_values`: None, `max_size`: Some(1273), added: 3748, mode: `MaxEncodedLen`)
	/// Storage: `Rewards::RewardAssets` (r:1 w:1)
	/// Proof: `Rewards::RewardAssets` (`max_values`: None, `max_size`: Some(773), added: 3248, mode: `MaxEncodedLen`)
	/// Storage: `ForeignAssets::Account` (r:2 w:2)
	/// Proof: `ForeignAssets::Account` (`max_values`: None, `max_size`: Some(732), added: 3207, mode: `MaxEncodedLen`)
	/// Storage: `ForeignAssets::Asset` (r:1 w:1)
	/// Proof: `ForeignAssets::Asset` (`max_values`: None, `max_size`: Some(808), added: 3283, mode: `MaxEncodedLen`)
	fn top_up_plan() -> Weight {
		// Proof, in bytes, measured:  1526
		//                  estimated: 7404
		// Shortest time: 190_337_000 picoseconds.
		Weight::from_parts(196_890_000, 7404)
			.saturating_add(T::DbWeight::get().reads(5))
			.saturating_add(T::DbWeight::get().writes(5))
	}
	/// Storage: `Rewards::Plans` (r:1 w:1)
	/// Proof: `Rewards::Plans` (`max_values`: None, `max_size`: Some(1273), added: 3748, mode: `MaxEncodedLen`)
	/// Storage: `Rewards::NativePlans` (r:17 w:0)
	/// Proof: `Rewards::NativePlans` (`max_values`: None, `max_size`: Some(17), added: 2492, mode: `MaxEncodedLen`)
	/// Storage: `Rewards::CurrentPass` (r:1 w:0)
	/// Proof: `Rewards::CurrentPass` (`max_values`: Some(1), `max_size`: Some(108), added: 603, mode: `MaxEncodedLen`)
	/// Storage: `Avs::Sets` (r:1 w:0)
	/// Proof: `Avs::Sets` (`max_values`: None, `max_size`: Some(924), added: 3399, mode: `MaxEncodedLen`)
	/// Storage: `Rewards::RewardAssets` (r:1 w:1)
	/// Proof: `Rewards::RewardAssets` (`max_values`: None, `max_size`: Some(773), added: 3248, mode: `MaxEncodedLen`)
	/// Storage: `ForeignAssets::Asset` (r:1 w:1)
	/// Proof: `ForeignAssets::Asset` (`max_values`: None, `max_size`: Some(808), added: 3283, mode: `MaxEncodedLen`)
	/// Storage: `ForeignAssets::Account` (r:2 w:2)
	/// Proof: `ForeignAssets::Account` (`max_values`: None, `max_size`: Some(732), added: 3207, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Rewards::SetPlans` (r:1 w:1)
	/// Proof: `Rewards::SetPlans` (`max_values`: None, `max_size`: Some(273), added: 2748, mode: `MaxEncodedLen`)
	fn stop_plan() -> Weight {
		// Proof, in bytes, measured:  2653
		//                  estimated: 43354
		// Shortest time: 387_026_000 picoseconds.
		Weight::from_parts(401_613_000, 43354)
			.saturating_add(T::DbWeight::get().reads(26))
			.saturating_add(T::DbWeight::get().writes(7))
	}
	/// Storage: `Rewards::Plans` (r:1 w:1)
	/// Proof: `Rewards::Plans` (`max_values`: None, `max_size`: Some(1273), added: 3748, mode: `MaxEncodedLen`)
	/// Storage: `Rewards::CurrentPass` (r:1 w:0)
	/// Proof: `Rewards::CurrentPass` (`max_values`: Some(1), `max_size`: Some(108), added: 603, mode: `MaxEncodedLen`)
	/// Storage: `Rewards::SetPlans` (r:1 w:1)
	/// Proof: `Rewards::SetPlans` (`max_values`: None, `max_size`: Some(273), added: 2748, mode: `MaxEncodedLen`)
	/// Storage: `Rewards::RewardAssets` (r:1 w:1)
	/// Proof: `Rewards::RewardAssets` (`max_values`: None, `max_size`: Some(773), added: 3248, mode: `MaxEncodedLen`)
	/// Storage: `ForeignAssets::Asset` (r:1 w:1)
	/// Proof: `ForeignAssets::Asset` (`max_values`: None, `max_size`: Some(808), added: 3283, mode: `MaxEncodedLen`)
	/// Storage: `ForeignAssets::Account` (r:2 w:2)
	/// Proof: `ForeignAssets::Account` (`max_values`: None, `max_size`: Some(732), added: 3207, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	fn prune_plan() -> Weight {
		// Proof, in bytes, measured:  1643
		//                  estimated: 7404
		// Shortest time: 202_088_000 picoseconds.
		Weight::from_parts(207_058_000, 7404)
			.saturating_add(T::DbWeight::get().reads(8))
			.saturating_add(T::DbWeight::get().writes(7))
	}
	/// Storage: `Rewards::RewardAssets` (r:1 w:1)
	/// Proof: `Rewards::RewardAssets` (`max_values`: None, `max_size`: Some(773), added: 3248, mode: `MaxEncodedLen`)
	/// Storage: `Rewards::Owed` (r:1 w:0)
	/// Proof: `Rewards::Owed` (`max_values`: None, `max_size`: Some(73), added: 2548, mode: `MaxEncodedLen`)
	/// Storage: `Delegation::Positions` (r:33 w:32)
	/// Proof: `Delegation::Positions` (`max_values`: None, `max_size`: Some(5355), added: 7830, mode: `MaxEncodedLen`)
	/// Storage: `Delegation::Pools` (r:32 w:32)
	/// Proof: `Delegation::Pools` (`max_values`: None, `max_size`: Some(2214), added: 4689, mode: `MaxEncodedLen`)
	/// Storage: `Slashing::Dockets` (r:32 w:0)
	/// Proof: `Slashing::Dockets` (`max_values`: None, `max_size`: Some(4286), added: 6761, mode: `MaxEncodedLen`)
	/// Storage: `ForeignAssets::Account` (r:2 w:2)
	/// Proof: `ForeignAssets::Account` (`max_values`: None, `max_size`: Some(732), added: 3207, mode: `MaxEncodedLen`)
	/// Storage: `ForeignAssets::Asset` (r:1 w:1)
	/// Proof: `ForeignAssets::Asset` (`max_values`: None, `max_size`: Some(808), added: 3283, mode: `MaxEncodedLen`)
	/// `p` was measured from 1 to 32.
	fn claim(p: u32, ) -> Weight {
		// Proof, in bytes, measured:  2415 + p × (818 ± 0)
		//                  estimated: 8820 + p × (7830 ± 0)
		// Shortest time: 292_990_000 picoseconds.
		Weight::from_parts(250_354_565, 8820)
			// Standard error: 156_015.
			.saturating_add(Weight::from_parts(67_969_495, 0).saturating_mul(p.into()))
			.saturating_add(T::DbWeight::get().reads(6))
			.saturating_add(T::DbWeight::get().reads(3_u64.saturating_mul(p.into())))
			.saturating_add(T::DbWeight::get().writes(4))
			.saturating_add(T::DbWeight::get().writes(2_u64.saturating_mul(p.into())))
			.saturating_add(Weight::from_parts(0, 7830).saturating_mul(p.into()))
	}
	/// Storage: `Rewards::RewardAssets` (r:1 w:1)
	/// Proof: `Rewards::RewardAssets` (`max_values`: None, `max_size`: Some(773), added: 3248, mode: `MaxEncodedLen`)
	/// Storage: `Rewards::Owed` (r:1 w:0)
	/// Proof: `Rewards::Owed` (`max_values`: None, `max_size`: Some(73), added: 2548, mode: `MaxEncodedLen`)
	/// Storage: `Delegation::Positions` (r:33 w:32)
	/// Proof: `Delegation::Positions` (`max_values`: None, `max_size`: Some(5355), added: 7830, mode: `MaxEncodedLen`)
	/// Storage: `Delegation::Pools` (r:32 w:32)
	/// Proof: `Delegation::Pools` (`max_values`: None, `max_size`: Some(2214), added: 4689, mode: `MaxEncodedLen`)
	/// Storage: `Slashing::Dockets` (r:32 w:0)
	/// Proof: `Slashing::Dockets` (`max_values`: None, `max_size`: Some(4286), added: 6761, mode: `MaxEncodedLen`)
	/// Storage: `ForeignAssets::Account` (r:2 w:2)
	/// Proof: `ForeignAssets::Account` (`max_values`: None, `max_size`: Some(732), added: 3207, mode: `MaxEncodedLen`)
	/// Storage: `ForeignAssets::Asset` (r:1 w:1)
	/// Proof: `ForeignAssets::Asset` (`max_values`: None, `max_size`: Some(808), added: 3283, mode: `MaxEncodedLen`)
	/// `p` was measured from 1 to 32.
	fn claim_for(p: u32, ) -> Weight {
		// Proof, in bytes, measured:  2415 + p × (818 ± 0)
		//                  estimated: 8820 + p × (7830 ± 0)
		// Shortest time: 294_973_000 picoseconds.
		Weight::from_parts(249_836_260, 8820)
			// Standard error: 211_540.
			.saturating_add(Weight::from_parts(67_721_886, 0).saturating_mul(p.into()))
			.saturating_add(T::DbWeight::get().reads(6))
			.saturating_add(T::DbWeight::get().reads(3_u64.saturating_mul(p.into())))
			.saturating_add(T::DbWeight::get().writes(4))
			.saturating_add(T::DbWeight::get().writes(2_u64.saturating_mul(p.into())))
			.saturating_add(Weight::from_parts(0, 7830).saturating_mul(p.into()))
	}
	/// Storage: `Rewards::RewardAssets` (r:1 w:1)
	/// Proof: `Rewards::RewardAssets` (`max_values`: None, `max_size`: Some(773), added: 3248, mode: `MaxEncodedLen`)
	/// Storage: `Rewards::Owed` (r:1 w:0)
	/// Proof: `Rewards::Owed` (`max_values`: None, `max_size`: Some(73), added: 2548, mode: `MaxEncodedLen`)
	/// Storage: `Delegation::Positions` (r:33 w:32)
	/// Proof: `Delegation::Positions` (`max_values`: None, `max_size`: Some(5355), added: 7830, mode: `MaxEncodedLen`)
	/// Storage: `Delegation::Pools` (r:32 w:32)
	/// Proof: `Delegation::Pools` (`max_values`: None, `max_size`: Some(2214), added: 4689, mode: `MaxEncodedLen`)
	/// Storage: `Slashing::Dockets` (r:32 w:0)
	/// Proof: `Slashing::Dockets` (`max_values`: None, `max_size`: Some(4286), added: 6761, mode: `MaxEncodedLen`)
	/// Storage: `ForeignAssets::Account` (r:2 w:2)
	/// Proof: `ForeignAssets::Account` (`max_values`: None, `max_size`: Some(732), added: 3207, mode: `MaxEncodedLen`)
	/// Storage: `ForeignAssets::Asset` (r:1 w:1)
	/// Proof: `ForeignAssets::Asset` (`max_values`: None, `max_size`: Some(808), added: 3283, mode: `MaxEncodedLen`)
	/// `p` was measured from 1 to 32.
	fn claim_to(p: u32, ) -> Weight {
		// Proof, in bytes, measured:  2448 + p × (818 ± 0)
		//                  estimated: 8820 + p × (7830 ± 0)
		// Shortest time: 291_978_000 picoseconds.
		Weight::from_parts(238_394_358, 8820)
			// Standard error: 150_158.
			.saturating_add(Weight::from_parts(68_728_421, 0).saturating_mul(p.into()))
			.saturating_add(T::DbWeight::get().reads(6))
			.saturating_add(T::DbWeight::get().reads(3_u64.saturating_mul(p.into())))
			.saturating_add(T::DbWeight::get().writes(4))
			.saturating_add(T::DbWeight::get().writes(2_u64.saturating_mul(p.into())))
			.saturating_add(Weight::from_parts(0, 7830).saturating_mul(p.into()))
	}
	/// Storage: `Rewards::RewardAssets` (r:1 w:1)
	/// Proof: `Rewards::RewardAssets` (`max_values`: None, `max_size`: Some(773), added: 3248, mode: `MaxEncodedLen`)
	/// Storage: `Vaults::Vaults` (r:1 w:1)
	/// Proof: `Vaults::Vaults` (`max_values`: None, `max_size`: Some(976), added: 3451, mode: `MaxEncodedLen`)
	/// Storage: `Rewards::Owed` (r:1 w:0)
	/// Proof: `Rewards::Owed` (`max_values`: None, `max_size`: Some(73), added: 2548, mode: `MaxEncodedLen`)
	/// Storage: `Delegation::Positions` (r:33 w:32)
	/// Proof: `Delegation::Positions` (`max_values`: None, `max_size`: Some(5355), added: 7830, mode: `MaxEncodedLen`)
	/// Storage: `Delegation::Pools` (r:32 w:32)
	/// Proof: `Delegation::Pools` (`max_values`: None, `max_size`: Some(2214), added: 4689, mode: `MaxEncodedLen`)
	/// Storage: `Slashing::Dockets` (r:32 w:0)
	/// Proof: `Slashing::Dockets` (`max_values`: None, `max_size`: Some(4286), added: 6761, mode: `MaxEncodedLen`)
	/// Storage: `ForeignAssets::Account` (r:3 w:3)
	/// Proof: `ForeignAssets::Account` (`max_values`: None, `max_size`: Some(732), added: 3207, mode: `MaxEncodedLen`)
	/// Storage: `ForeignAssets::Asset` (r:1 w:1)
	/// Proof: `ForeignAssets::Asset` (`max_values`: None, `max_size`: Some(808), added: 3283, mode: `MaxEncodedLen`)
	/// Storage: `Vaults::Accounts` (r:1 w:1)
	/// Proof: `Vaults::Accounts` (`max_values`: None, `max_size`: Some(699), added: 3174, mode: `MaxEncodedLen`)
	/// Storage: `Operators::Operators` (r:1 w:0)
	/// Proof: `Operators::Operators` (`max_values`: None, `max_size`: Some(106), added: 2581, mode: `MaxEncodedLen`)
	/// Storage: `Delegation::PoolIndex` (r:1 w:0)
	/// Proof: `Delegation::PoolIndex` (`max_values`: None, `max_size`: Some(1245), added: 3720, mode: `MaxEncodedLen`)
	/// `p` was measured from 1 to 32.
	fn compound(p: u32, ) -> Weight {
		// Proof, in bytes, measured:  3970 + p × (843 ± 0)
		//                  estimated: 10611 + p × (7830 ± 0)
		// Shortest time: 573_054_000 picoseconds.
		Weight::from_parts(533_591_859, 10611)
			// Standard error: 235_282.
			.saturating_add(Weight::from_parts(69_060_783, 0).saturating_mul(p.into()))
			.saturating_add(T::DbWeight::get().reads(11))
			.saturating_add(T::DbWeight::get().reads(3_u64.saturating_mul(p.into())))
			.saturating_add(T::DbWeight::get().writes(7))
			.saturating_add(T::DbWeight::get().writes(2_u64.saturating_mul(p.into())))
			.saturating_add(Weight::from_parts(0, 7830).saturating_mul(p.into()))
	}
	/// Storage: `Rewards::RewardAssets` (r:1 w:1)
	/// Proof: `Rewards::RewardAssets` (`max_values`: None, `max_size`: Some(773), added: 3248, mode: `MaxEncodedLen`)
	/// Storage: `ForeignAssets::Asset` (r:1 w:1)
	/// Proof: `ForeignAssets::Asset` (`max_values`: None, `max_size`: Some(808), added: 3283, mode: `MaxEncodedLen`)
	/// Storage: `ForeignAssets::Account` (r:2 w:2)
	/// Proof: `ForeignAssets::Account` (`max_values`: None, `max_size`: Some(732), added: 3207, mode: `MaxEncodedLen`)
	fn spend_insurance() -> Weight {
		// Proof, in bytes, measured:  1670
		//                  estimated: 7404
		// Shortest time: 178_124_000 picoseconds.
		Weight::from_parts(188_253_000, 7404)
			.saturating_add(T::DbWeight::get().reads(4))
			.saturating_add(T::DbWeight::get().writes(4))
	}
	/// Storage: `Rewards::RewardAssets` (r:1 w:0)
	/// Proof: `Rewards::RewardAssets` (`max_values`: None, `max_size`: Some(773), added: 3248, mode: `MaxEncodedLen`)
	/// Storage: `ForeignAssets::Asset` (r:1 w:1)
	/// Proof: `ForeignAssets::Asset` (`max_values`: None, `max_size`: Some(808), added: 3283, mode: `MaxEncodedLen`)
	/// Storage: `ForeignAssets::Account` (r:2 w:2)
	/// Proof: `ForeignAssets::Account` (`max_values`: None, `max_size`: Some(732), added: 3207, mode: `MaxEncodedLen`)
	fn sweep() -> Weight {
		// Proof, in bytes, measured:  896
		//                  estimated: 7404
		// Shortest time: 162_845_000 picoseconds.
		Weight::from_parts(166_762_000, 7404)
			.saturating_add(T::DbWeight::get().reads(4))
			.saturating_add(T::DbWeight::get().writes(3))
	}
	/// Storage: `Rewards::MinimumShares` (r:0 w:1)
	/// Proof: `Rewards::MinimumShares` (`max_values`: Some(1), `max_size`: Some(16), added: 511, mode: `MaxEncodedLen`)
	fn set_minimum_shares() -> Weight {
		// Proof, in bytes, measured:  0
		//                  estimated: 0
		// Shortest time: 19_146_000 picoseconds.
		Weight::from_parts(20_418_000, 0)
			.saturating_add(T::DbWeight::get().writes(1))
	}
	/// Storage: `Rewards::CurrentPass` (r:1 w:1)
	/// Proof: `Rewards::CurrentPass` (`max_values`: Some(1), `max_size`: Some(108), added: 603, mode: `MaxEncodedLen`)
	fn advance_table() -> Weight {
		// Proof, in bytes, measured:  0
		//                  estimated: 1593
		// Shortest time: 25_368_000 picoseconds.
		Weight::from_parts(27_201_000, 1593)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	/// Storage: `Rewards::Slots` (r:1 w:0)
	/// Proof: `Rewards::Slots` (`max_values`: None, `max_size`: Some(621), added: 3096, mode: `MaxEncodedLen`)
	/// Storage: `Rewards::Tables` (r:1 w:0)
	/// Proof: `Rewards::Tables` (`max_values`: None, `max_size`: Some(58), added: 2533, mode: `MaxEncodedLen`)
	/// Storage: `Rewards::Weights` (r:1 w:0)
	/// Proof: `Rewards::Weights` (`max_values`: None, `max_size`: Some(7252), added: 9727, mode: `MaxEncodedLen`)
	/// Storage: `Rewards::RewardAssets` (r:1 w:1)
	/// Proof: `Rewards::RewardAssets` (`max_values`: None, `max_size`: Some(773), added: 3248, mode: `MaxEncodedLen`)
	/// Storage: `Rewards::Bonuses` (r:1 w:1)
	/// Proof: `Rewards::Bonuses` (`max_values`: None, `max_size`: Some(337), added: 2812, mode: `MaxEncodedLen`)
	/// Storage: `ForeignAssets::Account` (r:2 w:2)
	/// Proof: `ForeignAssets::Account` (`max_values`: None, `max_size`: Some(732), added: 3207, mode: `MaxEncodedLen`)
	/// Storage: `ForeignAssets::Asset` (r:1 w:1)
	/// Proof: `ForeignAssets::Asset` (`max_values`: None, `max_size`: Some(808), added: 3283, mode: `MaxEncodedLen`)
	fn reward_restakers() -> Weight {
		// Proof, in bytes, measured:  2456
		//                  estimated: 10717
		// Shortest time: 233_328_000 picoseconds.
		Weight::from_parts(246_602_000, 10717)
			.saturating_add(T::DbWeight::get().reads(8))
			.saturating_add(T::DbWeight::get().writes(5))
	}
	/// Storage: `Rewards::CurrentPass` (r:1 w:0)
	/// Proof: `Rewards::CurrentPass` (`max_values`: Some(1), `max_size`: Some(108), added: 603, mode: `MaxEncodedLen`)
	fn pass_overhead() -> Weight {
		// Proof, in bytes, measured:  0
		//                  estimated: 1593
		// Shortest time: 6_242_000 picoseconds.
		Weight::from_parts(6_633_000, 1593)
			.saturating_add(T::DbWeight::get().reads(1))
	}
	/// Storage: `Rewards::CurrentPass` (r:1 w:1)
	/// Proof: `Rewards::CurrentPass` (`max_values`: Some(1), `max_size`: Some(108), added: 603, mode: `MaxEncodedLen`)
	/// Storage: `Rewards::Tables` (r:1 w:0)
	/// Proof: `Rewards::Tables` (`max_values`: None, `max_size`: Some(58), added: 2533, mode: `MaxEncodedLen`)
	/// Storage: `Rewards::Weights` (r:2 w:0)
	/// Proof: `Rewards::Weights` (`max_values`: None, `max_size`: Some(7252), added: 9727, mode: `MaxEncodedLen`)
	/// Storage: `Delegation::Pools` (r:32 w:32)
	/// Proof: `Delegation::Pools` (`max_values`: None, `max_size`: Some(2214), added: 4689, mode: `MaxEncodedLen`)
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
	/// Storage: `Rewards::Checkpoints` (r:32 w:32)
	/// Proof: `Rewards::Checkpoints` (`max_values`: None, `max_size`: Some(577), added: 3052, mode: `MaxEncodedLen`)
	/// Storage: `Rewards::YieldsOf` (r:4 w:4)
	/// Proof: `Rewards::YieldsOf` (`max_values`: None, `max_size`: Some(182), added: 2657, mode: `MaxEncodedLen`)
	/// Storage: `Rewards::Owed` (r:1 w:1)
	/// Proof: `Rewards::Owed` (`max_values`: None, `max_size`: Some(73), added: 2548, mode: `MaxEncodedLen`)
	/// Storage: `Rewards::RewardAssets` (r:1 w:1)
	/// Proof: `Rewards::RewardAssets` (`max_values`: None, `max_size`: Some(773), added: 3248, mode: `MaxEncodedLen`)
	/// `p` was measured from 1 to 32.
	fn step(p: u32, ) -> Weight {
		// Proof, in bytes, measured:  19443 + p × (1181 ± 0)
		//                  estimated: 20444 + p × (4689 ± 0)
		// Shortest time: 347_632_000 picoseconds.
		Weight::from_parts(220_570_351, 20444)
			// Standard error: 219_769.
			.saturating_add(Weight::from_parts(150_423_735, 0).saturating_mul(p.into()))
			.saturating_add(T::DbWeight::get().reads(11))
			.saturating_add(T::DbWeight::get().reads(2_u64.saturating_mul(p.into())))
			.saturating_add(T::DbWeight::get().writes(5))
			.saturating_add(T::DbWeight::get().writes(2_u64.saturating_mul(p.into())))
			.saturating_add(Weight::from_parts(0, 4689).saturating_mul(p.into()))
	}
	/// Storage: `Rewards::CurrentPass` (r:1 w:1)
	/// Proof: `Rewards::CurrentPass` (`max_values`: Some(1), `max_size`: Some(108), added: 603, mode: `MaxEncodedLen`)
	/// Storage: `Rewards::Tables` (r:1 w:0)
	/// Proof: `Rewards::Tables` (`max_values`: None, `max_size`: Some(58), added: 2533, mode: `MaxEncodedLen`)
	/// Storage: `Rewards::Weights` (r:2 w:0)
	/// Proof: `Rewards::Weights` (`max_values`: None, `max_size`: Some(7252), added: 9727, mode: `MaxEncodedLen`)
	/// Storage: `Delegation::Pools` (r:16 w:16)
	/// Proof: `Delegation::Pools` (`max_values`: None, `max_size`: Some(2214), added: 4689, mode: `MaxEncodedLen`)
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
	/// Storage: `Rewards::Checkpoints` (r:16 w:16)
	/// Proof: `Rewards::Checkpoints` (`max_values`: None, `max_size`: Some(577), added: 3052, mode: `MaxEncodedLen`)
	/// Storage: `Rewards::YieldsOf` (r:16 w:16)
	/// Proof: `Rewards::YieldsOf` (`max_values`: None, `max_size`: Some(182), added: 2657, mode: `MaxEncodedLen`)
	/// Storage: `Rewards::Owed` (r:1 w:1)
	/// Proof: `Rewards::Owed` (`max_values`: None, `max_size`: Some(73), added: 2548, mode: `MaxEncodedLen`)
	/// Storage: `Rewards::RewardAssets` (r:1 w:1)
	/// Proof: `Rewards::RewardAssets` (`max_values`: None, `max_size`: Some(773), added: 3248, mode: `MaxEncodedLen`)
	/// `v` was measured from 1 to 16.
	fn step_wide(v: u32, ) -> Weight {
		// Proof, in bytes, measured:  19426 + v × (1222 ± 0)
		//                  estimated: 20444 + v × (15209 ± 0)
		// Shortest time: 339_857_000 picoseconds.
		Weight::from_parts(188_709_015, 20444)
			// Standard error: 346_291.
			.saturating_add(Weight::from_parts(164_571_907, 0).saturating_mul(v.into()))
			.saturating_add(T::DbWeight::get().reads(9))
			.saturating_add(T::DbWeight::get().reads(5_u64.saturating_mul(v.into())))
			.saturating_add(T::DbWeight::get().writes(4))
			.saturating_add(T::DbWeight::get().writes(3_u64.saturating_mul(v.into())))
			.saturating_add(Weight::from_parts(0, 15209).saturating_mul(v.into()))
	}
	/// Storage: `Rewards::CurrentPass` (r:1 w:1)
	/// Proof: `Rewards::CurrentPass` (`max_values`: Some(1), `max_size`: Some(108), added: 603, mode: `MaxEncodedLen`)
	/// Storage: `Rewards::Tables` (r:1 w:0)
	/// Proof: `Rewards::Tables` (`max_values`: None, `max_size`: Some(58), added: 2533, mode: `MaxEncodedLen`)
	/// Storage: `Avs::Members` (r:1 w:0)
	/// Proof: `Avs::Members` (`max_values`: None, `max_size`: Some(118), added: 2593, mode: `MaxEncodedLen`)
	/// Storage: `Delegation::Allocations` (r:1 w:0)
	/// Proof: `Delegation::Allocations` (`max_values`: None, `max_size`: Some(3681), added: 6156, mode: `MaxEncodedLen`)
	/// Storage: `Avs::Sets` (r:1 w:0)
	/// Proof: `Avs::Sets` (`max_values`: None, `max_size`: Some(924), added: 3399, mode: `MaxEncodedLen`)
	/// Storage: `Delegation::PoolIndex` (r:4 w:0)
	/// Proof: `Delegation::PoolIndex` (`max_values`: None, `max_size`: Some(1245), added: 3720, mode: `MaxEncodedLen`)
	/// Storage: `Delegation::Pools` (r:32 w:0)
	/// Proof: `Delegation::Pools` (`max_values`: None, `max_size`: Some(2214), added: 4689, mode: `MaxEncodedLen`)
	/// Storage: `Slashing::Dockets` (r:4 w:0)
	/// Proof: `Slashing::Dockets` (`max_values`: None, `max_size`: Some(4286), added: 6761, mode: `MaxEncodedLen`)
	/// Storage: `Slashing::DocketTails` (r:4 w:0)
	/// Proof: `Slashing::DocketTails` (`max_values`: None, `max_size`: Some(12734), added: 15209, mode: `MaxEncodedLen`)
	/// Storage: `Rewards::Rates` (r:4 w:4)
	/// Proof: `Rewards::Rates` (`max_values`: None, `max_size`: Some(42), added: 2517, mode: `MaxEncodedLen`)
	/// Storage: `Vaults::Vaults` (r:4 w:0)
	/// Proof: `Vaults::Vaults` (`max_values`: None, `max_size`: Some(976), added: 3451, mode: `MaxEncodedLen`)
	/// Storage: `Vaults::Prices` (r:4 w:0)
	/// Proof: `Vaults::Prices` (`max_values`: None, `max_size`: Some(69), added: 2544, mode: `MaxEncodedLen`)
	/// Storage: `Rewards::Weights` (r:0 w:1)
	/// Proof: `Rewards::Weights` (`max_values`: None, `max_size`: Some(7252), added: 9727, mode: `MaxEncodedLen`)
	/// `p` was measured from 1 to 32.
	fn step_freezing(p: u32, ) -> Weight {
		// Proof, in bytes, measured:  21593 + p × (1192 ± 0)
		//                  estimated: 15870 + p × (4689 ± 21)
		// Shortest time: 342_051_000 picoseconds.
		Weight::from_parts(244_825_920, 21593)
			// Standard error: 207_930.
			.saturating_add(Weight::from_parts(107_335_061, 0).saturating_mul(p.into()))
			.saturating_add(T::DbWeight::get().reads(13))
			.saturating_add(T::DbWeight::get().reads(2_u64.saturating_mul(p.into())))
			.saturating_add(T::DbWeight::get().writes(3))
			.saturating_add(Weight::from_parts(0, 4689).saturating_mul(p.into()))
	}
	/// Storage: `Rewards::CurrentPass` (r:1 w:1)
	/// Proof: `Rewards::CurrentPass` (`max_values`: Some(1), `max_size`: Some(108), added: 603, mode: `MaxEncodedLen`)
	/// Storage: `Rewards::Tables` (r:1 w:0)
	/// Proof: `Rewards::Tables` (`max_values`: None, `max_size`: Some(58), added: 2533, mode: `MaxEncodedLen`)
	/// Storage: `Avs::Members` (r:1 w:0)
	/// Proof: `Avs::Members` (`max_values`: None, `max_size`: Some(118), added: 2593, mode: `MaxEncodedLen`)
	/// Storage: `Delegation::Allocations` (r:1 w:0)
	/// Proof: `Delegation::Allocations` (`max_values`: None, `max_size`: Some(3681), added: 6156, mode: `MaxEncodedLen`)
	/// Storage: `Avs::Sets` (r:1 w:0)
	/// Proof: `Avs::Sets` (`max_values`: None, `max_size`: Some(924), added: 3399, mode: `MaxEncodedLen`)
	/// Storage: `Delegation::PoolIndex` (r:16 w:0)
	/// Proof: `Delegation::PoolIndex` (`max_values`: None, `max_size`: Some(1245), added: 3720, mode: `MaxEncodedLen`)
	/// Storage: `Delegation::Pools` (r:16 w:0)
	/// Proof: `Delegation::Pools` (`max_values`: None, `max_size`: Some(2214), added: 4689, mode: `MaxEncodedLen`)
	/// Storage: `Slashing::Dockets` (r:16 w:0)
	/// Proof: `Slashing::Dockets` (`max_values`: None, `max_size`: Some(4286), added: 6761, mode: `MaxEncodedLen`)
	/// Storage: `Slashing::DocketTails` (r:16 w:0)
	/// Proof: `Slashing::DocketTails` (`max_values`: None, `max_size`: Some(12734), added: 15209, mode: `MaxEncodedLen`)
	/// Storage: `Rewards::Rates` (r:16 w:16)
	/// Proof: `Rewards::Rates` (`max_values`: None, `max_size`: Some(42), added: 2517, mode: `MaxEncodedLen`)
	/// Storage: `Vaults::Vaults` (r:16 w:0)
	/// Proof: `Vaults::Vaults` (`max_values`: None, `max_size`: Some(976), added: 3451, mode: `MaxEncodedLen`)
	/// Storage: `Vaults::Prices` (r:16 w:0)
	/// Proof: `Vaults::Prices` (`max_values`: None, `max_size`: Some(69), added: 2544, mode: `MaxEncodedLen`)
	/// Storage: `Rewards::Weights` (r:0 w:1)
	/// Proof: `Rewards::Weights` (`max_values`: None, `max_size`: Some(7252), added: 9727, mode: `MaxEncodedLen`)
	/// `v` was measured from 1 to 16.
	fn step_freezing_wide(v: u32, ) -> Weight {
		// Proof, in bytes, measured:  21791 + v × (1370 ± 0)
		//                  estimated: 60510 + v × (15209 ± 0)
		// Shortest time: 509_716_000 picoseconds.
		Weight::from_parts(382_194_718, 60510)
			// Standard error: 575_022.
			.saturating_add(Weight::from_parts(138_306_825, 0).saturating_mul(v.into()))
			.saturating_add(T::DbWeight::get().reads(21))
			.saturating_add(T::DbWeight::get().reads(6_u64.saturating_mul(v.into())))
			.saturating_add(T::DbWeight::get().writes(2))
			.saturating_add(T::DbWeight::get().writes(1_u64.saturating_mul(v.into())))
			.saturating_add(Weight::from_parts(0, 15209).saturating_mul(v.into()))
	}
}
