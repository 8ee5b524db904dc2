//! The weights of `pallet_xcm_gateway`, measured. Written by `benchmarks/run.sh`: change the benchmarks, not this file.
//!
//! Command: `benchmarks/run.sh pallet_xcm_gateway`
//! Date: 2026-11-20; processor: AMD EPYC
//! Steps: 8; repeats: 10; map sizes: 1000000
//! Library: frame-benchmarking-cli 64.0.0; state: preset `development`

#![cfg_attr(rustfmt, rustfmt_skip)]
#![allow(clippy::unnecessary_cast, unused_imports, unused_variables)]

use core::marker::PhantomData;
use polkadot_sdk::*;

use frame_support::{traits::Get, weights::Weight};

/// The weights of `pallet_xcm_gateway`.
pub struct WeightInfo<T>(PhantomData<T>);

impl<T: frame_system::Config> pallet_xcm_gateway::WeightInfo for WeightInfo<T> {
	/// Storage: `Vaults::Vaults` (r:1 w:0)
	/// Proof: `Vaults::Vaults` (`max_values`: None, `max_size`: Some(895), added: 3370, mode: `MaxEncodedLen`)
	/// Storage: `ForeignAssets::Asset` (r:1 w:1)
	/// Proof: `ForeignAssets::Asset` (`max_values`: None, `max_size`: Some(808), added: 3283, mode: `MaxEncodedLen`)
	/// Storage: `ForeignAssets::Account` (r:2 w:2)
	/// Proof: `ForeignAssets::Account` (`max_values`: None, `max_size`: Some(732), added: 3207, mode: `MaxEncodedLen`)
	/// Storage: `XcmGateway::Channels` (r:1 w:1)
	/// Proof: `XcmGateway::Channels` (`max_values`: None, `max_size`: Some(741), added: 3216, mode: `MaxEncodedLen`)
	/// Storage: `Vaults::Accounts` (r:1 w:1)
	/// Proof: `Vaults::Accounts` (`max_values`: None, `max_size`: Some(699), added: 3174, mode: `MaxEncodedLen`)
	/// Storage: `Operators::Operators` (r:1 w:0)
	/// Proof: `Operators::Operators` (`max_values`: None, `max_size`: Some(106), added: 2581, mode: `MaxEncodedLen`)
	/// Storage: `Operators::Allowed` (r:1 w:0)
	/// Proof: `Operators::Allowed` (`max_values`: None, `max_size`: Some(96), added: 2571, mode: `MaxEncodedLen`)
	/// Storage: `Delegation::PoolIndex` (r:1 w:0)
	/// Proof: `Delegation::PoolIndex` (`max_values`: None, `max_size`: Some(1245), added: 3720, mode: `MaxEncodedLen`)
	/// Storage: `Delegation::Pools` (r:1 w:1)
	/// Proof: `Delegation::Pools` (`max_values`: None, `max_size`: Some(1157), added: 3632, mode: `MaxEncodedLen`)
	/// Storage: `Slashing::Dockets` (r:1 w:0)
	/// Proof: `Slashing::Dockets` (`max_values`: None, `max_size`: Some(16958), added: 19433, mode: `MaxEncodedLen`)
	/// Storage: `Delegation::Positions` (r:1 w:1)
	/// Proof: `Delegation::Positions` (`max_values`: None, `max_size`: Some(5355), added: 7830, mode: `MaxEncodedLen`)
	/// Storage: `Rewards::Checkpoints` (r:2 w:2)
	/// Proof: `Rewards::Checkpoints` (`max_values`: None, `max_size`: Some(577), added: 3052, mode: `MaxEncodedLen`)
	/// Storage: `Delegation::Scars` (r:16 w:16)
	/// Proof: `Delegation::Scars` (`max_values`: None, `max_size`: Some(594), added: 3069, mode: `MaxEncodedLen`)
	/// Storage: `Rewards::PoolsEarned` (r:1 w:0)
	/// Proof: `Rewards::PoolsEarned` (`max_values`: None, `max_size`: Some(1073), added: 3548, mode: `MaxEncodedLen`)
	/// Storage: `Delegation::Leaving` (r:1 w:0)
	/// Proof: `Delegation::Leaving` (`max_values`: None, `max_size`: Some(10226), added: 12701, mode: `MaxEncodedLen`)
	/// Storage: `Vaults::Custody` (r:1 w:1)
	/// Proof: `Vaults::Custody` (`max_values`: None, `max_size`: Some(93), added: 2568, mode: `MaxEncodedLen`)
	/// Storage: `Vaults::Origins` (r:1 w:1)
	/// Proof: `Vaults::Origins` (`max_values`: None, `max_size`: Some(94), added: 2569, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	fn deposit_and_delegate() -> Weight {
		// Proof, in bytes, measured:  23238
		//                  estimated: 50094
		// Shortest time: 500_977_000 picoseconds.
		Weight::from_parts(522_049_000, 50094)
			.saturating_add(T::DbWeight::get().reads(35))
			.saturating_add(T::DbWeight::get().writes(28))
	}
	/// Storage: `Delegation::Positions` (r:1 w:1)
	/// Proof: `Delegation::Positions` (`max_values`: None, `max_size`: Some(5355), added: 7830, mode: `MaxEncodedLen`)
	/// Storage: `Delegation::Pools` (r:1 w:1)
	/// Proof: `Delegation::Pools` (`max_values`: None, `max_size`: Some(1157), added: 3632, mode: `MaxEncodedLen`)
	/// Storage: `Slashing::Dockets` (r:1 w:0)
	/// Proof: `Slashing::Dockets` (`max_values`: None, `max_size`: Some(16958), added: 19433, mode: `MaxEncodedLen`)
	/// Storage: `Rewards::Checkpoints` (r:1 w:1)
	/// Proof: `Rewards::Checkpoints` (`max_values`: None, `max_size`: Some(577), added: 3052, mode: `MaxEncodedLen`)
	/// Storage: `Delegation::Scars` (r:16 w:16)
	/// Proof: `Delegation::Scars` (`max_values`: None, `max_size`: Some(594), added: 3069, mode: `MaxEncodedLen`)
	/// Storage: `Rewards::PoolsEarned` (r:1 w:0)
	/// Proof: `Rewards::PoolsEarned` (`max_values`: None, `max_size`: Some(1073), added: 3548, mode: `MaxEncodedLen`)
	/// Storage: `Delegation::Leaving` (r:1 w:1)
	/// Proof: `Delegation::Leaving` (`max_values`: None, `max_size`: Some(10226), added: 12701, mode: `MaxEncodedLen`)
	/// Storage: `Vaults::Vaults` (r:1 w:0)
	/// Proof: `Vaults::Vaults` (`max_values`: None, `max_size`: Some(895), added: 3370, mode: `MaxEncodedLen`)
	fn request_withdrawal() -> Weight {
		// Proof, in bytes, measured:  20100
		//                  estimated: 50094
		// Shortest time: 272_797_000 picoseconds.
		Weight::from_parts(287_118_000, 50094)
			.saturating_add(T::DbWeight::get().reads(23))
			.saturating_add(T::DbWeight::get().writes(20))
	}
	/// Storage: `Delegation::Positions` (r:1 w:1)
	/// Proof: `Delegation::Positions` (`max_values`: None, `max_size`: Some(5355), added: 7830, mode: `MaxEncodedLen`)
	/// Storage: `Delegation::Pools` (r:1 w:1)
	/// Proof: `Delegation::Pools` (`max_values`: None, `max_size`: Some(1157), added: 3632, mode: `MaxEncodedLen`)
	/// Storage: `Slashing::Dockets` (r:1 w:0)
	/// Proof: `Slashing::Dockets` (`max_values`: None, `max_size`: Some(16958), added: 19433, mode: `MaxEncodedLen`)
	/// Storage: `Delegation::Leaving` (r:1 w:1)
	/// Proof: `Delegation::Leaving` (`max_values`: None, `max_size`: Some(10226), added: 12701, mode: `MaxEncodedLen`)
	/// Storage: `Rewards::PoolsEarned` (r:1 w:0)
	/// Proof: `Rewards::PoolsEarned` (`max_values`: None, `max_size`: Some(1073), added: 3548, mode: `MaxEncodedLen`)
	fn cancel_withdrawal() -> Weight {
		// Proof, in bytes, measured:  18926
		//                  estimated: 20423
		// Shortest time: 119_498_000 picoseconds.
		Weight::from_parts(126_389_000, 20423)
			.saturating_add(T::DbWeight::get().reads(5))
			.saturating_add(T::DbWeight::get().writes(3))
	}
	/// Storage: `Delegation::Pools` (r:2 w:1)
	/// Proof: `Delegation::Pools` (`max_values`: None, `max_size`: Some(1157), added: 3632, mode: `MaxEncodedLen`)
	/// Storage: `Vaults::Vaults` (r:1 w:0)
	/// Proof: `Vaults::Vaults` (`max_values`: None, `max_size`: Some(895), added: 3370, mode: `MaxEncodedLen`)
	/// Storage: `Operators::Operators` (r:1 w:0)
	/// Proof: `Operators::Operators` (`max_values`: None, `max_size`: Some(106), added: 2581, mode: `MaxEncodedLen`)
	/// Storage: `Operators::Allowed` (r:1 w:0)
	/// Proof: `Operators::Allowed` (`max_values`: None, `max_size`: Some(96), added: 2571, mode: `MaxEncodedLen`)
	/// Storage: `Delegation::PoolIndex` (r:1 w:0)
	/// Proof: `Delegation::PoolIndex` (`max_values`: None, `max_size`: Some(1245), added: 3720, mode: `MaxEncodedLen`)
	/// Storage: `Slashing::Dockets` (r:2 w:0)
	/// Proof: `Slashing::Dockets` (`max_values`: None, `max_size`: Some(16958), added: 19433, mode: `MaxEncodedLen`)
	/// Storage: `Delegation::Positions` (r:2 w:1)
	/// Proof: `Delegation::Positions` (`max_values`: None, `max_size`: Some(5355), added: 7830, mode: `MaxEncodedLen`)
	/// Storage: `Rewards::Checkpoints` (r:2 w:1)
	/// Proof: `Rewards::Checkpoints` (`max_values`: None, `max_size`: Some(577), added: 3052, mode: `MaxEncodedLen`)
	/// Storage: `Delegation::Scars` (r:32 w:16)
	/// Proof: `Delegation::Scars` (`max_values`: None, `max_size`: Some(594), added: 3069, mode: `MaxEncodedLen`)
	/// Storage: `Rewards::PoolsEarned` (r:2 w:0)
	/// Proof: `Rewards::PoolsEarned` (`max_values`: None, `max_size`: Some(1073), added: 3548, mode: `MaxEncodedLen`)
	/// Storage: `Delegation::Leaving` (r:2 w:1)
	/// Proof: `Delegation::Leaving` (`max_values`: None, `max_size`: Some(10226), added: 12701, mode: `MaxEncodedLen`)
	fn redelegate() -> Weight {
		// Proof, in bytes, measured:  40605
		//                  estimated: 99198
		// Shortest time: 621_928_000 picoseconds.
		Weight::from_parts(648_898_000, 99198)
			.saturating_add(T::DbWeight::get().reads(48))
			.saturating_add(T::DbWeight::get().writes(20))
	}
	/// Storage: `Rewards::RewardAssets` (r:1 w:0)
	/// Proof: `Rewards::RewardAssets` (`max_values`: Some(1), `max_size`: Some(9921), added: 10416, mode: `MaxEncodedLen`)
	/// Storage: `Delegation::Positions` (r:2 w:1)
	/// Proof: `Delegation::Positions` (`max_values`: None, `max_size`: Some(5355), added: 7830, mode: `MaxEncodedLen`)
	/// Storage: `Delegation::Pools` (r:1 w:1)
	/// Proof: `Delegation::Pools` (`max_values`: None, `max_size`: Some(1157), added: 3632, mode: `MaxEncodedLen`)
	/// Storage: `Slashing::Dockets` (r:1 w:0)
	/// Proof: `Slashing::Dockets` (`max_values`: None, `max_size`: Some(16958), added: 19433, mode: `MaxEncodedLen`)
	/// Storage: `Rewards::Checkpoints` (r:1 w:1)
	/// Proof: `Rewards::Checkpoints` (`max_values`: None, `max_size`: Some(577), added: 3052, mode: `MaxEncodedLen`)
	/// Storage: `Delegation::Scars` (r:16 w:16)
	/// Proof: `Delegation::Scars` (`max_values`: None, `max_size`: Some(594), added: 3069, mode: `MaxEncodedLen`)
	/// Storage: `Rewards::PoolsEarned` (r:1 w:1)
	/// Proof: `Rewards::PoolsEarned` (`max_values`: None, `max_size`: Some(1073), added: 3548, mode: `MaxEncodedLen`)
	/// Storage: `Delegation::Leaving` (r:1 w:1)
	/// Proof: `Delegation::Leaving` (`max_values`: None, `max_size`: Some(10226), added: 12701, mode: `MaxEncodedLen`)
	/// Storage: `Rewards::Owed` (r:1 w:1)
	/// Proof: `Rewards::Owed` (`max_values`: None, `max_size`: Some(73), added: 2548, mode: `MaxEncodedLen`)
	/// Storage: `Rewards::Ledgers` (r:1 w:1)
	/// Proof: `Rewards::Ledgers` (`max_values`: None, `max_size`: Some(153), added: 2628, mode: `MaxEncodedLen`)
	/// Storage: `ForeignAssets::Asset` (r:1 w:1)
	/// Proof: `ForeignAssets::Asset` (`max_values`: None, `max_size`: Some(808), added: 3283, mode: `MaxEncodedLen`)
	/// Storage: `ForeignAssets::Account` (r:3 w:3)
	/// Proof: `ForeignAssets::Account` (`max_values`: None, `max_size`: Some(732), added: 3207, mode: `MaxEncodedLen`)
	/// Storage: `XcmGateway::Reserves` (r:1 w:0)
	/// Proof: `XcmGateway::Reserves` (`max_values`: None, `max_size`: Some(1253), added: 3728, mode: `MaxEncodedLen`)
	/// Storage: `Payouts::Ledgers` (r:1 w:1)
	/// Proof: `Payouts::Ledgers` (`max_values`: None, `max_size`: Some(699), added: 3174, mode: `MaxEncodedLen`)
	/// Storage: `Payouts::Gathering` (r:1 w:1)
	/// Proof: `Payouts::Gathering` (`max_values`: None, `max_size`: Some(40), added: 2515, mode: `MaxEncodedLen`)
	/// Storage: `Payouts::NextReleaseId` (r:1 w:1)
	/// Proof: `Payouts::NextReleaseId` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Payouts::Releases` (r:0 w:1)
	/// Proof: `Payouts::Releases` (`max_values`: None, `max_size`: Some(1251), added: 3726, mode: `MaxEncodedLen`)
	/// Storage: `Payouts::ByRoute` (r:0 w:1)
	/// Proof: `Payouts::ByRoute` (`max_values`: None, `max_size`: Some(48), added: 2523, mode: `MaxEncodedLen`)
	fn claim_rewards() -> Weight {
		// Proof, in bytes, measured:  21464
		//                  estimated: 50094
		// Shortest time: 544_753_000 picoseconds.
		Weight::from_parts(601_838_000, 50094)
			.saturating_add(T::DbWeight::get().reads(34))
			.saturating_add(T::DbWeight::get().writes(32))
	}
	/// Storage: `ForeignAssets::Asset` (r:1 w:1)
	/// Proof: `ForeignAssets::Asset` (`max_values`: None, `max_size`: Some(808), added: 3283, mode: `MaxEncodedLen`)
	/// Storage: `ForeignAssets::Account` (r:2 w:2)
	/// Proof: `ForeignAssets::Account` (`max_values`: None, `max_size`: Some(732), added: 3207, mode: `MaxEncodedLen`)
	/// Storage: `XcmGateway::Reserves` (r:1 w:0)
	/// Proof: `XcmGateway::Reserves` (`max_values`: None, `max_size`: Some(1253), added: 3728, mode: `MaxEncodedLen`)
	/// Storage: `Payouts::Ledgers` (r:1 w:1)
	/// Proof: `Payouts::Ledgers` (`max_values`: None, `max_size`: Some(699), added: 3174, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Payouts::Gathering` (r:1 w:1)
	/// Proof: `Payouts::Gathering` (`max_values`: None, `max_size`: Some(40), added: 2515, mode: `MaxEncodedLen`)
	/// Storage: `Payouts::NextReleaseId` (r:1 w:1)
	/// Proof: `Payouts::NextReleaseId` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Payouts::Releases` (r:0 w:1)
	/// Proof: `Payouts::Releases` (`max_values`: None, `max_size`: Some(1251), added: 3726, mode: `MaxEncodedLen`)
	/// Storage: `Payouts::ByRoute` (r:0 w:1)
	/// Proof: `Payouts::ByRoute` (`max_values`: None, `max_size`: Some(48), added: 2523, mode: `MaxEncodedLen`)
	/// Storage: `Payouts::Waiting` (r:0 w:1)
	/// Proof: `Payouts::Waiting` (`max_values`: None, `max_size`: Some(16), added: 2491, mode: `MaxEncodedLen`)
	fn send_back() -> Weight {
		// Proof, in bytes, measured:  1462
		//                  estimated: 7404
		// Shortest time: 144_316_000 picoseconds.
		Weight::from_parts(148_181_000, 7404)
			.saturating_add(T::DbWeight::get().reads(8))
			.saturating_add(T::DbWeight::get().writes(10))
	}
	/// Storage: `XcmGateway::Questions` (r:1 w:1)
	/// Proof: `XcmGateway::Questions` (`max_values`: None, `max_size`: Some(24), added: 2499, mode: `MaxEncodedLen`)
	/// Storage: `Payouts::Releases` (r:1 w:1)
	/// Proof: `Payouts::Releases` (`max_values`: None, `max_size`: Some(1251), added: 3726, mode: `MaxEncodedLen`)
	/// Storage: `Payouts::Ledgers` (r:1 w:1)
	/// Proof: `Payouts::Ledgers` (`max_values`: None, `max_size`: Some(699), added: 3174, mode: `MaxEncodedLen`)
	/// Storage: `Payouts::ByRoute` (r:0 w:1)
	/// Proof: `Payouts::ByRoute` (`max_values`: None, `max_size`: Some(48), added: 2523, mode: `MaxEncodedLen`)
	/// Storage: `XcmGateway::Asked` (r:0 w:1)
	/// Proof: `XcmGateway::Asked` (`max_values`: None, `max_size`: Some(24), added: 2499, mode: `MaxEncodedLen`)
	fn answer() -> Weight {
		// Proof, in bytes, measured:  542
		//                  estimated: 4716
		// Shortest time: 44_907_000 picoseconds.
		Weight::from_parts(47_330_000, 4716)
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().writes(5))
	}
	/// Storage: `ForeignAssets::Asset` (r:1 w:0)
	/// Proof: `ForeignAssets::Asset` (`max_values`: None, `max_size`: Some(808), added: 3283, mode: `MaxEncodedLen`)
	/// Storage: `XcmGateway::Reserves` (r:0 w:1)
	/// Proof: `XcmGateway::Reserves` (`max_values`: None, `max_size`: Some(1253), added: 3728, mode: `MaxEncodedLen`)
	fn set_reserve() -> Weight {
		// Proof, in bytes, measured:  221
		//                  estimated: 4273
		// Shortest time: 18_598_000 picoseconds.
		Weight::from_parts(19_519_000, 4273)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	/// Storage: `XcmGateway::Channels` (r:1 w:1)
	/// Proof: `XcmGateway::Channels` (`max_values`: None, `max_size`: Some(741), added: 3216, mode: `MaxEncodedLen`)
	fn set_channel() -> Weight {
		// Proof, in bytes, measured:  168
		//                  estimated: 4206
		// Shortest time: 19_359_000 picoseconds.
		Weight::from_parts(19_770_000, 4206)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	/// Storage: `XcmGateway::FeePrices` (r:0 w:1)
	/// Proof: `XcmGateway::FeePrices` (`max_values`: None, `max_size`: Some(635), added: 3110, mode: `MaxEncodedLen`)
	fn set_fee_price() -> Weight {
		// Proof, in bytes, measured:  0
		//                  estimated: 0
		// Shortest time: 8_933_000 picoseconds.
		Weight::from_parts(9_374_000, 0)
			.saturating_add(T::DbWeight::get().writes(1))
	}
}
