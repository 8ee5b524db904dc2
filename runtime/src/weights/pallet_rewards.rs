//! The weights of `pallet_rewards`, measured. Written by `benchmarks/run.sh`: change the benchmarks, not this file.
//!
//! Command: `benchmarks/run.sh pallet_rewards`
//! Date: 2026-11-29; processor: AMD EPYC
//! A transfer took 183.3 µs; times are told for 104.0 µs (`benchmarks/speed.awk`)
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
		// Shortest time: 202_471_790 picoseconds.
		Weight::from_parts(215_256_890, 7404)
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
		// Shortest time: 416_295_604 picoseconds.
		Weight::from_parts(442_369_506, 43354)
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
		// Shortest time: 455_779_508 picoseconds.
		Weight::from_parts(489_840_403, 43354)
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
		// Shortest time: 152_177_343 picoseconds.
		Weight::from_parts(192_019_462, 7404)
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
		// Shortest time: 352_717_047 picoseconds.
		Weight::from_parts(424_126_802, 43354)
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
		// Shortest time: 193_867_957 picoseconds.
		Weight::from_parts(206_714_914, 7404)
			.saturating_add(T::DbWeight::get().reads(8))
			.saturating_add(T::DbWeight::get().writes(7))
	}
	/// Storage: `Rewards::RewardAssets` (r:1 w:0)
	/// Proof: `Rewards::RewardAssets` (`max_values`: None, `max_size`: Some(773), added: 3248, mode: `MaxEncodedLen`)
	/// Storage: `Rewards::Owed` (r:1 w:0)
	/// Proof: `Rewards::Owed` (`max_values`: None, `max_size`: Some(73), added: 2548, mode: `MaxEncodedLen`)
	/// Storage: `Delegation::Positions` (r:33 w:32)
	/// Proof: `Delegation::Positions` (`max_values`: None, `max_size`: Some(5884), added: 8359, mode: `MaxEncodedLen`)
	/// Storage: `Delegation::Pools` (r:32 w:0)
	/// Proof: `Delegation::Pools` (`max_values`: None, `max_size`: Some(2534), added: 5009, mode: `MaxEncodedLen`)
	/// Storage: `Slashing::Dockets` (r:32 w:0)
	/// Proof: `Slashing::Dockets` (`max_values`: None, `max_size`: Some(4286), added: 6761, mode: `MaxEncodedLen`)
	/// Storage: `ForeignAssets::Account` (r:2 w:2)
	/// Proof: `ForeignAssets::Account` (`max_values`: None, `max_size`: Some(732), added: 3207, mode: `MaxEncodedLen`)
	/// Storage: `ForeignAssets::Asset` (r:1 w:1)
	/// Proof: `ForeignAssets::Asset` (`max_values`: None, `max_size`: Some(808), added: 3283, mode: `MaxEncodedLen`)
	/// `p` was measured from 1 to 32.
	fn claim(p: u32, ) -> Weight {
		// Proof, in bytes, measured:  2417 + p × (898 ± 0)
		//                  estimated: 9349 + p × (8359 ± 0)
		// Shortest time: 260_615_323 picoseconds.
		Weight::from_parts(208_635_463, 9349)
			// Standard error: 381_331.
			.saturating_add(Weight::from_parts(64_942_127, 0).saturating_mul(p.into()))
			.saturating_add(T::DbWeight::get().reads(6))
			.saturating_add(T::DbWeight::get().reads(3_u64.saturating_mul(p.into())))
			.saturating_add(T::DbWeight::get().writes(3))
			.saturating_add(T::DbWeight::get().writes(1_u64.saturating_mul(p.into())))
			.saturating_add(Weight::from_parts(0, 8359).saturating_mul(p.into()))
	}
	/// Storage: `Rewards::RewardAssets` (r:1 w:0)
	/// Proof: `Rewards::RewardAssets` (`max_values`: None, `max_size`: Some(773), added: 3248, mode: `MaxEncodedLen`)
	/// Storage: `Rewards::Owed` (r:1 w:0)
	/// Proof: `Rewards::Owed` (`max_values`: None, `max_size`: Some(73), added: 2548, mode: `MaxEncodedLen`)
	/// Storage: `Delegation::Positions` (r:33 w:32)
	/// Proof: `Delegation::Positions` (`max_values`: None, `max_size`: Some(5884), added: 8359, mode: `MaxEncodedLen`)
	/// Storage: `Delegation::Pools` (r:32 w:0)
	/// Proof: `Delegation::Pools` (`max_values`: None, `max_size`: Some(2534), added: 5009, mode: `MaxEncodedLen`)
	/// Storage: `Slashing::Dockets` (r:32 w:0)
	/// Proof: `Slashing::Dockets` (`max_values`: None, `max_size`: Some(4286), added: 6761, mode: `MaxEncodedLen`)
	/// Storage: `ForeignAssets::Account` (r:2 w:2)
	/// Proof: `ForeignAssets::Account` (`max_values`: None, `max_size`: Some(732), added: 3207, mode: `MaxEncodedLen`)
	/// Storage: `ForeignAssets::Asset` (r:1 w:1)
	/// Proof: `ForeignAssets::Asset` (`max_values`: None, `max_size`: Some(808), added: 3283, mode: `MaxEncodedLen`)
	/// `p` was measured from 1 to 32.
	fn claim_for(p: u32, ) -> Weight {
		// Proof, in bytes, measured:  2417 + p × (898 ± 0)
		//                  estimated: 9349 + p × (8359 ± 0)
		// Shortest time: 276_985_908 picoseconds.
		Weight::from_parts(238_885_084, 9349)
			// Standard error: 217_735.
			.saturating_add(Weight::from_parts(64_515_784, 0).saturating_mul(p.into()))
			.saturating_add(T::DbWeight::get().reads(6))
			.saturating_add(T::DbWeight::get().reads(3_u64.saturating_mul(p.into())))
			.saturating_add(T::DbWeight::get().writes(3))
			.saturating_add(T::DbWeight::get().writes(1_u64.saturating_mul(p.into())))
			.saturating_add(Weight::from_parts(0, 8359).saturating_mul(p.into()))
	}
	/// Storage: `Rewards::RewardAssets` (r:1 w:0)
	/// Proof: `Rewards::RewardAssets` (`max_values`: None, `max_size`: Some(773), added: 3248, mode: `MaxEncodedLen`)
	/// Storage: `Rewards::Owed` (r:1 w:0)
	/// Proof: `Rewards::Owed` (`max_values`: None, `max_size`: Some(73), added: 2548, mode: `MaxEncodedLen`)
	/// Storage: `Delegation::Positions` (r:33 w:32)
	/// Proof: `Delegation::Positions` (`max_values`: None, `max_size`: Some(5884), added: 8359, mode: `MaxEncodedLen`)
	/// Storage: `Delegation::Pools` (r:32 w:0)
	/// Proof: `Delegation::Pools` (`max_values`: None, `max_size`: Some(2534), added: 5009, mode: `MaxEncodedLen`)
	/// Storage: `Slashing::Dockets` (r:32 w:0)
	/// Proof: `Slashing::Dockets` (`max_values`: None, `max_size`: Some(4286), added: 6761, mode: `MaxEncodedLen`)
	/// Storage: `ForeignAssets::Account` (r:2 w:2)
	/// Proof: `ForeignAssets::Account` (`max_values`: None, `max_size`: Some(732), added: 3207, mode: `MaxEncodedLen`)
	/// Storage: `ForeignAssets::Asset` (r:1 w:1)
	/// Proof: `ForeignAssets::Asset` (`max_values`: None, `max_size`: Some(808), added: 3283, mode: `MaxEncodedLen`)
	/// `p` was measured from 1 to 32.
	fn claim_to(p: u32, ) -> Weight {
		// Proof, in bytes, measured:  2450 + p × (898 ± 0)
		//                  estimated: 9349 + p × (8359 ± 0)
		// Shortest time: 265_566_839 picoseconds.
		Weight::from_parts(237_524_122, 9349)
			// Standard error: 646_423.
			.saturating_add(Weight::from_parts(62_522_544, 0).saturating_mul(p.into()))
			.saturating_add(T::DbWeight::get().reads(6))
			.saturating_add(T::DbWeight::get().reads(3_u64.saturating_mul(p.into())))
			.saturating_add(T::DbWeight::get().writes(3))
			.saturating_add(T::DbWeight::get().writes(1_u64.saturating_mul(p.into())))
			.saturating_add(Weight::from_parts(0, 8359).saturating_mul(p.into()))
	}
	/// Storage: `Rewards::RewardAssets` (r:1 w:0)
	/// Proof: `Rewards::RewardAssets` (`max_values`: None, `max_size`: Some(773), added: 3248, mode: `MaxEncodedLen`)
	/// Storage: `Vaults::Vaults` (r:1 w:1)
	/// Proof: `Vaults::Vaults` (`max_values`: None, `max_size`: Some(976), added: 3451, mode: `MaxEncodedLen`)
	/// Storage: `Rewards::Owed` (r:1 w:0)
	/// Proof: `Rewards::Owed` (`max_values`: None, `max_size`: Some(73), added: 2548, mode: `MaxEncodedLen`)
	/// Storage: `Delegation::Positions` (r:33 w:32)
	/// Proof: `Delegation::Positions` (`max_values`: None, `max_size`: Some(5884), added: 8359, mode: `MaxEncodedLen`)
	/// Storage: `Delegation::Pools` (r:32 w:1)
	/// Proof: `Delegation::Pools` (`max_values`: None, `max_size`: Some(2534), added: 5009, mode: `MaxEncodedLen`)
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
	/// Proof: `Delegation::PoolIndex` (`max_values`: None, `max_size`: Some(1911), added: 4386, mode: `MaxEncodedLen`)
	/// `p` was measured from 1 to 32.
	fn compound(p: u32, ) -> Weight {
		// Proof, in bytes, measured:  3972 + p × (923 ± 0)
		//                  estimated: 10611 + p × (8359 ± 0)
		// Shortest time: 497_764_985 picoseconds.
		Weight::from_parts(506_588_305, 10611)
			// Standard error: 618_190.
			.saturating_add(Weight::from_parts(65_153_951, 0).saturating_mul(p.into()))
			.saturating_add(T::DbWeight::get().reads(11))
			.saturating_add(T::DbWeight::get().reads(3_u64.saturating_mul(p.into())))
			.saturating_add(T::DbWeight::get().writes(7))
			.saturating_add(T::DbWeight::get().writes(1_u64.saturating_mul(p.into())))
			.saturating_add(Weight::from_parts(0, 8359).saturating_mul(p.into()))
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
		// Shortest time: 152_457_002 picoseconds.
		Weight::from_parts(165_264_448, 7404)
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
		// Shortest time: 125_171_747 picoseconds.
		Weight::from_parts(147_153_711, 7404)
			.saturating_add(T::DbWeight::get().reads(4))
			.saturating_add(T::DbWeight::get().writes(3))
	}
	/// Storage: `Rewards::MinimumShares` (r:0 w:1)
	/// Proof: `Rewards::MinimumShares` (`max_values`: Some(1), `max_size`: Some(16), added: 511, mode: `MaxEncodedLen`)
	fn set_minimum_shares() -> Weight {
		// Proof, in bytes, measured:  0
		//                  estimated: 0
		// Shortest time: 16_749_583 picoseconds.
		Weight::from_parts(20_395_861, 0)
			.saturating_add(T::DbWeight::get().writes(1))
	}
	/// Storage: `Rewards::CurrentPass` (r:1 w:1)
	/// Proof: `Rewards::CurrentPass` (`max_values`: Some(1), `max_size`: Some(108), added: 603, mode: `MaxEncodedLen`)
	fn advance_table() -> Weight {
		// Proof, in bytes, measured:  0
		//                  estimated: 1593
		// Shortest time: 23_618_852 picoseconds.
		Weight::from_parts(26_569_223, 1593)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	/// Storage: `Rewards::Slots` (r:1 w:0)
	/// Proof: `Rewards::Slots` (`max_values`: None, `max_size`: Some(621), added: 3096, mode: `MaxEncodedLen`)
	/// Storage: `Rewards::Tables` (r:1 w:0)
	/// Proof: `Rewards::Tables` (`max_values`: None, `max_size`: Some(58), added: 2533, mode: `MaxEncodedLen`)
	/// Storage: `Rewards::Weights` (r:1 w:0)
	/// Proof: `Rewards::Weights` (`max_values`: None, `max_size`: Some(4564), added: 7039, mode: `MaxEncodedLen`)
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
		//                  estimated: 8029
		// Shortest time: 221_080_457 picoseconds.
		Weight::from_parts(237_847_316, 8029)
			.saturating_add(T::DbWeight::get().reads(8))
			.saturating_add(T::DbWeight::get().writes(5))
	}
	/// Storage: `Rewards::CurrentPass` (r:1 w:0)
	/// Proof: `Rewards::CurrentPass` (`max_values`: Some(1), `max_size`: Some(108), added: 603, mode: `MaxEncodedLen`)
	fn pass_overhead() -> Weight {
		// Proof, in bytes, measured:  0
		//                  estimated: 1593
		// Shortest time: 6_895_709 picoseconds.
		Weight::from_parts(7_454_440, 1593)
			.saturating_add(T::DbWeight::get().reads(1))
	}
	/// Storage: `Rewards::CurrentPass` (r:1 w:1)
	/// Proof: `Rewards::CurrentPass` (`max_values`: Some(1), `max_size`: Some(108), added: 603, mode: `MaxEncodedLen`)
	/// Storage: `Rewards::Tables` (r:1 w:0)
	/// Proof: `Rewards::Tables` (`max_values`: None, `max_size`: Some(58), added: 2533, mode: `MaxEncodedLen`)
	/// Storage: `Rewards::Weights` (r:2 w:0)
	/// Proof: `Rewards::Weights` (`max_values`: None, `max_size`: Some(4564), added: 7039, mode: `MaxEncodedLen`)
	/// Storage: `Delegation::Pools` (r:32 w:32)
	/// Proof: `Delegation::Pools` (`max_values`: None, `max_size`: Some(2534), added: 5009, mode: `MaxEncodedLen`)
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
	/// Proof: `Rewards::YieldsOf` (`max_values`: None, `max_size`: Some(310), added: 2785, mode: `MaxEncodedLen`)
	/// Storage: `Rewards::Owed` (r:1 w:1)
	/// Proof: `Rewards::Owed` (`max_values`: None, `max_size`: Some(73), added: 2548, mode: `MaxEncodedLen`)
	/// Storage: `Rewards::RewardAssets` (r:1 w:1)
	/// Proof: `Rewards::RewardAssets` (`max_values`: None, `max_size`: Some(773), added: 3248, mode: `MaxEncodedLen`)
	/// `p` was measured from 1 to 32.
	fn step(p: u32, ) -> Weight {
		// Proof, in bytes, measured:  19443 + p × (1261 ± 0)
		//                  estimated: 15068 + p × (5009 ± 58)
		// Shortest time: 349_468_573 picoseconds.
		Weight::from_parts(198_390_611, 19443)
			// Standard error: 351_715.
			.saturating_add(Weight::from_parts(157_397_070, 0).saturating_mul(p.into()))
			.saturating_add(T::DbWeight::get().reads(11))
			.saturating_add(T::DbWeight::get().reads(2_u64.saturating_mul(p.into())))
			.saturating_add(T::DbWeight::get().writes(5))
			.saturating_add(T::DbWeight::get().writes(2_u64.saturating_mul(p.into())))
			.saturating_add(Weight::from_parts(0, 5009).saturating_mul(p.into()))
	}
	/// Storage: `Rewards::CurrentPass` (r:1 w:1)
	/// Proof: `Rewards::CurrentPass` (`max_values`: Some(1), `max_size`: Some(108), added: 603, mode: `MaxEncodedLen`)
	/// Storage: `Rewards::Tables` (r:1 w:0)
	/// Proof: `Rewards::Tables` (`max_values`: None, `max_size`: Some(58), added: 2533, mode: `MaxEncodedLen`)
	/// Storage: `Rewards::Weights` (r:2 w:0)
	/// Proof: `Rewards::Weights` (`max_values`: None, `max_size`: Some(4564), added: 7039, mode: `MaxEncodedLen`)
	/// Storage: `Delegation::Pools` (r:16 w:16)
	/// Proof: `Delegation::Pools` (`max_values`: None, `max_size`: Some(2534), added: 5009, mode: `MaxEncodedLen`)
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
	/// Proof: `Rewards::YieldsOf` (`max_values`: None, `max_size`: Some(310), added: 2785, mode: `MaxEncodedLen`)
	/// Storage: `Rewards::Owed` (r:1 w:1)
	/// Proof: `Rewards::Owed` (`max_values`: None, `max_size`: Some(73), added: 2548, mode: `MaxEncodedLen`)
	/// Storage: `Rewards::RewardAssets` (r:1 w:1)
	/// Proof: `Rewards::RewardAssets` (`max_values`: None, `max_size`: Some(773), added: 3248, mode: `MaxEncodedLen`)
	/// `v` was measured from 1 to 16.
	fn step_wide(v: u32, ) -> Weight {
		// Proof, in bytes, measured:  19426 + v × (1302 ± 0)
		//                  estimated: 15068 + v × (15209 ± 0)
		// Shortest time: 352_304_901 picoseconds.
		Weight::from_parts(214_243_564, 19426)
			// Standard error: 935_176.
			.saturating_add(Weight::from_parts(168_068_672, 0).saturating_mul(v.into()))
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
	/// Proof: `Delegation::PoolIndex` (`max_values`: None, `max_size`: Some(1911), added: 4386, mode: `MaxEncodedLen`)
	/// Storage: `Delegation::Pools` (r:32 w:0)
	/// Proof: `Delegation::Pools` (`max_values`: None, `max_size`: Some(2534), added: 5009, mode: `MaxEncodedLen`)
	/// Storage: `Slashing::Dockets` (r:4 w:0)
	/// Proof: `Slashing::Dockets` (`max_values`: None, `max_size`: Some(4286), added: 6761, mode: `MaxEncodedLen`)
	/// Storage: `Slashing::DocketTails` (r:4 w:0)
	/// Proof: `Slashing::DocketTails` (`max_values`: None, `max_size`: Some(12734), added: 15209, mode: `MaxEncodedLen`)
	/// Storage: `Rewards::Rates` (r:4 w:4)
	/// Proof: `Rewards::Rates` (`max_values`: None, `max_size`: Some(43), added: 2518, mode: `MaxEncodedLen`)
	/// Storage: `Vaults::Vaults` (r:4 w:0)
	/// Proof: `Vaults::Vaults` (`max_values`: None, `max_size`: Some(976), added: 3451, mode: `MaxEncodedLen`)
	/// Storage: `Vaults::Prices` (r:4 w:0)
	/// Proof: `Vaults::Prices` (`max_values`: None, `max_size`: Some(69), added: 2544, mode: `MaxEncodedLen`)
	/// Storage: `Rewards::Weights` (r:1 w:1)
	/// Proof: `Rewards::Weights` (`max_values`: None, `max_size`: Some(4564), added: 7039, mode: `MaxEncodedLen`)
	/// `p` was measured from 1 to 32.
	fn step_freezing(p: u32, ) -> Weight {
		// Proof, in bytes, measured:  21703 + p × (1291 ± 0)
		//                  estimated: 18534 + p × (5009 ± 0)
		// Shortest time: 357_683_086 picoseconds.
		Weight::from_parts(259_049_946, 21703)
			// Standard error: 1_027_833.
			.saturating_add(Weight::from_parts(108_448_457, 0).saturating_mul(p.into()))
			.saturating_add(T::DbWeight::get().reads(14))
			.saturating_add(T::DbWeight::get().reads(2_u64.saturating_mul(p.into())))
			.saturating_add(T::DbWeight::get().writes(3))
			.saturating_add(Weight::from_parts(0, 5009).saturating_mul(p.into()))
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
	/// Proof: `Delegation::PoolIndex` (`max_values`: None, `max_size`: Some(1911), added: 4386, mode: `MaxEncodedLen`)
	/// Storage: `Delegation::Pools` (r:16 w:0)
	/// Proof: `Delegation::Pools` (`max_values`: None, `max_size`: Some(2534), added: 5009, mode: `MaxEncodedLen`)
	/// Storage: `Slashing::Dockets` (r:16 w:0)
	/// Proof: `Slashing::Dockets` (`max_values`: None, `max_size`: Some(4286), added: 6761, mode: `MaxEncodedLen`)
	/// Storage: `Slashing::DocketTails` (r:16 w:0)
	/// Proof: `Slashing::DocketTails` (`max_values`: None, `max_size`: Some(12734), added: 15209, mode: `MaxEncodedLen`)
	/// Storage: `Rewards::Rates` (r:16 w:16)
	/// Proof: `Rewards::Rates` (`max_values`: None, `max_size`: Some(43), added: 2518, mode: `MaxEncodedLen`)
	/// Storage: `Vaults::Vaults` (r:16 w:0)
	/// Proof: `Vaults::Vaults` (`max_values`: None, `max_size`: Some(976), added: 3451, mode: `MaxEncodedLen`)
	/// Storage: `Vaults::Prices` (r:16 w:0)
	/// Proof: `Vaults::Prices` (`max_values`: None, `max_size`: Some(69), added: 2544, mode: `MaxEncodedLen`)
	/// Storage: `Rewards::Weights` (r:1 w:1)
	/// Proof: `Rewards::Weights` (`max_values`: None, `max_size`: Some(4564), added: 7039, mode: `MaxEncodedLen`)
	/// `v` was measured from 1 to 16.
	fn step_freezing_wide(v: u32, ) -> Weight {
		// Proof, in bytes, measured:  21900 + v × (1469 ± 0)
		//                  estimated: 71166 + v × (15209 ± 0)
		// Shortest time: 533_838_373 picoseconds.
		Weight::from_parts(497_085_658, 71166)
			// Standard error: 2_642_260.
			.saturating_add(Weight::from_parts(127_024_193, 0).saturating_mul(v.into()))
			.saturating_add(T::DbWeight::get().reads(22))
			.saturating_add(T::DbWeight::get().reads(6_u64.saturating_mul(v.into())))
			.saturating_add(T::DbWeight::get().writes(2))
			.saturating_add(T::DbWeight::get().writes(1_u64.saturating_mul(v.into())))
			.saturating_add(Weight::from_parts(0, 15209).saturating_mul(v.into()))
	}
}
