//! The weights of `pallet_xcm_gateway`, measured. Written by `benchmarks/run.sh`: change the benchmarks, not this file.
//!
//! Command: `benchmarks/run.sh pallet_xcm_gateway`
//! Date: 2026-11-29; processor: AMD EPYC
//! A transfer took 184.1 µs; times are told for 104.0 µs (`benchmarks/speed.awk`)
//! Steps: 12; repeats: 10; map sizes: 1000000
//! Proofs: what was recorded or what the SDK estimates, whichever is more (`benchmarks/proofs.awk`)
//! Library: frame-benchmarking-cli 64.0.0; state: preset `development`

#![cfg_attr(rustfmt, rustfmt_skip)]
#![allow(clippy::unnecessary_cast, unused_imports, unused_variables)]

use core::marker::PhantomData;
use polkadot_sdk::*;

use frame_support::{traits::Get, weights::Weight};

/// The weights of `pallet_xcm_gateway`.
pub struct WeightInfo<T>(PhantomData<T>);

impl<T: frame_system::Config> pallet_xcm_gateway::WeightInfo for WeightInfo<T> {
	/// Storage: `Vaults::Vaults` (r:1 w:1)
	/// Proof: `Vaults::Vaults` (`max_values`: None, `max_size`: Some(976), added: 3451, mode: `MaxEncodedLen`)
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
	/// Storage: `Delegation::PoolIndex` (r:1 w:0)
	/// Proof: `Delegation::PoolIndex` (`max_values`: None, `max_size`: Some(1911), added: 4386, mode: `MaxEncodedLen`)
	/// Storage: `Delegation::Pools` (r:1 w:1)
	/// Proof: `Delegation::Pools` (`max_values`: None, `max_size`: Some(2278), added: 4753, mode: `MaxEncodedLen`)
	/// Storage: `Slashing::Dockets` (r:1 w:0)
	/// Proof: `Slashing::Dockets` (`max_values`: None, `max_size`: Some(4286), added: 6761, mode: `MaxEncodedLen`)
	/// Storage: `Delegation::Positions` (r:1 w:1)
	/// Proof: `Delegation::Positions` (`max_values`: None, `max_size`: Some(5355), added: 7830, mode: `MaxEncodedLen`)
	/// Storage: `Vaults::Origins` (r:1 w:1)
	/// Proof: `Vaults::Origins` (`max_values`: None, `max_size`: Some(94), added: 2569, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	fn deposit_and_delegate() -> Weight {
		// Proof, in bytes, measured:  5081
		//                  estimated: 8820
		// Shortest time: 408_656_537 picoseconds.
		Weight::from_parts(436_675_081, 8820)
			.saturating_add(T::DbWeight::get().reads(13))
			.saturating_add(T::DbWeight::get().writes(10))
	}
	/// Storage: `Vaults::Vaults` (r:1 w:1)
	/// Proof: `Vaults::Vaults` (`max_values`: None, `max_size`: Some(976), added: 3451, mode: `MaxEncodedLen`)
	/// Storage: `ForeignAssets::Asset` (r:1 w:1)
	/// Proof: `ForeignAssets::Asset` (`max_values`: None, `max_size`: Some(808), added: 3283, mode: `MaxEncodedLen`)
	/// Storage: `ForeignAssets::Account` (r:3 w:2)
	/// Proof: `ForeignAssets::Account` (`max_values`: None, `max_size`: Some(732), added: 3207, mode: `MaxEncodedLen`)
	/// Storage: `XcmGateway::Channels` (r:1 w:1)
	/// Proof: `XcmGateway::Channels` (`max_values`: None, `max_size`: Some(741), added: 3216, mode: `MaxEncodedLen`)
	/// Storage: `Vaults::Accounts` (r:1 w:1)
	/// Proof: `Vaults::Accounts` (`max_values`: None, `max_size`: Some(699), added: 3174, mode: `MaxEncodedLen`)
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
	/// Storage: `XcmGateway::Reserves` (r:1 w:0)
	/// Proof: `XcmGateway::Reserves` (`max_values`: None, `max_size`: Some(1253), added: 3728, mode: `MaxEncodedLen`)
	/// Storage: `Payouts::Ledgers` (r:1 w:0)
	/// Proof: `Payouts::Ledgers` (`max_values`: None, `max_size`: Some(699), added: 3174, mode: `MaxEncodedLen`)
	/// Storage: `Vaults::Origins` (r:1 w:1)
	/// Proof: `Vaults::Origins` (`max_values`: None, `max_size`: Some(94), added: 2569, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Delegation::Pools` (r:0 w:1)
	/// Proof: `Delegation::Pools` (`max_values`: None, `max_size`: Some(2278), added: 4753, mode: `MaxEncodedLen`)
	/// `n` was measured from 0 to 31.
	fn deposit_and_delegate_new(n: u32, ) -> Weight {
		// Proof, in bytes, measured:  5341 + n × (46 ± 0)
		//                  estimated: 16650 + n × (7830 ± 0)
		// Shortest time: 533_694_956 picoseconds.
		Weight::from_parts(537_844_750, 16650)
			// Standard error: 153_855.
			.saturating_add(Weight::from_parts(9_684_269, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(18))
			.saturating_add(T::DbWeight::get().reads(1_u64.saturating_mul(n.into())))
			.saturating_add(T::DbWeight::get().writes(12))
			.saturating_add(Weight::from_parts(0, 7830).saturating_mul(n.into()))
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
	fn request_withdrawal() -> Weight {
		// Proof, in bytes, measured:  2627
		//                  estimated: 13752
		// Shortest time: 162_358_990 picoseconds.
		Weight::from_parts(177_261_035, 13752)
			.saturating_add(T::DbWeight::get().reads(5))
			.saturating_add(T::DbWeight::get().writes(3))
	}
	/// Storage: `Delegation::Positions` (r:1 w:1)
	/// Proof: `Delegation::Positions` (`max_values`: None, `max_size`: Some(5355), added: 7830, mode: `MaxEncodedLen`)
	/// Storage: `Delegation::Pools` (r:1 w:1)
	/// Proof: `Delegation::Pools` (`max_values`: None, `max_size`: Some(2278), added: 4753, mode: `MaxEncodedLen`)
	/// Storage: `Slashing::Dockets` (r:1 w:0)
	/// Proof: `Slashing::Dockets` (`max_values`: None, `max_size`: Some(4286), added: 6761, mode: `MaxEncodedLen`)
	/// Storage: `Operators::Operators` (r:1 w:0)
	/// Proof: `Operators::Operators` (`max_values`: None, `max_size`: Some(106), added: 2581, mode: `MaxEncodedLen`)
	/// Storage: `Delegation::Leaving` (r:1 w:1)
	/// Proof: `Delegation::Leaving` (`max_values`: None, `max_size`: Some(10287), added: 12762, mode: `MaxEncodedLen`)
	fn cancel_withdrawal() -> Weight {
		// Proof, in bytes, measured:  2746
		//                  estimated: 13752
		// Shortest time: 164_699_348 picoseconds.
		Weight::from_parts(180_675_835, 13752)
			.saturating_add(T::DbWeight::get().reads(5))
			.saturating_add(T::DbWeight::get().writes(3))
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
	/// Storage: `Delegation::Leaving` (r:1 w:1)
	/// Proof: `Delegation::Leaving` (`max_values`: None, `max_size`: Some(10287), added: 12762, mode: `MaxEncodedLen`)
	fn redelegate() -> Weight {
		// Proof, in bytes, measured:  4671
		//                  estimated: 16650
		// Shortest time: 259_165_476 picoseconds.
		Weight::from_parts(310_902_489, 16650)
			.saturating_add(T::DbWeight::get().reads(10))
			.saturating_add(T::DbWeight::get().writes(3))
	}
	/// Storage: `Rewards::Slots` (r:1 w:0)
	/// Proof: `Rewards::Slots` (`max_values`: None, `max_size`: Some(621), added: 3096, mode: `MaxEncodedLen`)
	/// Storage: `Rewards::RewardAssets` (r:1 w:1)
	/// Proof: `Rewards::RewardAssets` (`max_values`: None, `max_size`: Some(773), added: 3248, mode: `MaxEncodedLen`)
	/// Storage: `Rewards::Owed` (r:1 w:1)
	/// Proof: `Rewards::Owed` (`max_values`: None, `max_size`: Some(73), added: 2548, mode: `MaxEncodedLen`)
	/// Storage: `Delegation::Positions` (r:2 w:1)
	/// Proof: `Delegation::Positions` (`max_values`: None, `max_size`: Some(5884), added: 8359, mode: `MaxEncodedLen`)
	/// Storage: `Delegation::Pools` (r:1 w:1)
	/// Proof: `Delegation::Pools` (`max_values`: None, `max_size`: Some(2534), added: 5009, mode: `MaxEncodedLen`)
	/// Storage: `Slashing::Dockets` (r:1 w:0)
	/// Proof: `Slashing::Dockets` (`max_values`: None, `max_size`: Some(4286), added: 6761, mode: `MaxEncodedLen`)
	/// Storage: `ForeignAssets::Account` (r:3 w:3)
	/// Proof: `ForeignAssets::Account` (`max_values`: None, `max_size`: Some(732), added: 3207, mode: `MaxEncodedLen`)
	/// Storage: `ForeignAssets::Asset` (r:1 w:1)
	/// Proof: `ForeignAssets::Asset` (`max_values`: None, `max_size`: Some(808), added: 3283, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `XcmGateway::Reserves` (r:1 w:0)
	/// Proof: `XcmGateway::Reserves` (`max_values`: None, `max_size`: Some(1253), added: 3728, mode: `MaxEncodedLen`)
	/// Storage: `Payouts::Ledgers` (r:1 w:1)
	/// Proof: `Payouts::Ledgers` (`max_values`: None, `max_size`: Some(699), added: 3174, mode: `MaxEncodedLen`)
	/// Storage: `XcmGateway::Channels` (r:1 w:1)
	/// Proof: `XcmGateway::Channels` (`max_values`: None, `max_size`: Some(741), added: 3216, mode: `MaxEncodedLen`)
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
	fn claim_rewards() -> Weight {
		// Proof, in bytes, measured:  4477
		//                  estimated: 17708
		// Shortest time: 561_094_870 picoseconds.
		Weight::from_parts(618_435_893, 17708)
			.saturating_add(T::DbWeight::get().reads(17))
			.saturating_add(T::DbWeight::get().writes(16))
	}
	/// Storage: `ForeignAssets::Asset` (r:1 w:1)
	/// Proof: `ForeignAssets::Asset` (`max_values`: None, `max_size`: Some(808), added: 3283, mode: `MaxEncodedLen`)
	/// Storage: `ForeignAssets::Account` (r:2 w:2)
	/// Proof: `ForeignAssets::Account` (`max_values`: None, `max_size`: Some(732), added: 3207, mode: `MaxEncodedLen`)
	/// Storage: `XcmGateway::Reserves` (r:1 w:0)
	/// Proof: `XcmGateway::Reserves` (`max_values`: None, `max_size`: Some(1253), added: 3728, mode: `MaxEncodedLen`)
	/// Storage: `Payouts::Ledgers` (r:1 w:1)
	/// Proof: `Payouts::Ledgers` (`max_values`: None, `max_size`: Some(699), added: 3174, mode: `MaxEncodedLen`)
	/// Storage: `XcmGateway::Channels` (r:1 w:1)
	/// Proof: `XcmGateway::Channels` (`max_values`: None, `max_size`: Some(741), added: 3216, mode: `MaxEncodedLen`)
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
		// Proof, in bytes, measured:  1741
		//                  estimated: 7404
		// Shortest time: 265_493_511 picoseconds.
		Weight::from_parts(282_332_671, 7404)
			.saturating_add(T::DbWeight::get().reads(9))
			.saturating_add(T::DbWeight::get().writes(11))
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
		// Proof, in bytes, measured:  608
		//                  estimated: 4716
		// Shortest time: 95_454_061 picoseconds.
		Weight::from_parts(101_047_735, 4716)
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().writes(5))
	}
	/// Storage: `XcmGateway::Reserves` (r:1 w:1)
	/// Proof: `XcmGateway::Reserves` (`max_values`: None, `max_size`: Some(1253), added: 3728, mode: `MaxEncodedLen`)
	/// Storage: `XcmGateway::MostAskedOf` (r:1 w:1)
	/// Proof: `XcmGateway::MostAskedOf` (`max_values`: None, `max_size`: Some(651), added: 3126, mode: `MaxEncodedLen`)
	/// Storage: `ForeignAssets::Asset` (r:1 w:0)
	/// Proof: `ForeignAssets::Asset` (`max_values`: None, `max_size`: Some(808), added: 3283, mode: `MaxEncodedLen`)
	fn set_reserve() -> Weight {
		// Proof, in bytes, measured:  891
		//                  estimated: 4718
		// Shortest time: 83_909_720 picoseconds.
		Weight::from_parts(86_897_165, 4718)
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().writes(2))
	}
	/// Storage: `XcmGateway::Channels` (r:1 w:1)
	/// Proof: `XcmGateway::Channels` (`max_values`: None, `max_size`: Some(741), added: 3216, mode: `MaxEncodedLen`)
	fn set_channel() -> Weight {
		// Proof, in bytes, measured:  234
		//                  estimated: 4206
		// Shortest time: 45_199_049 picoseconds.
		Weight::from_parts(47_586_328, 4206)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	/// Storage: `XcmGateway::FeePrices` (r:1 w:1)
	/// Proof: `XcmGateway::FeePrices` (`max_values`: None, `max_size`: Some(635), added: 3110, mode: `MaxEncodedLen`)
	/// Storage: `XcmGateway::DearestFees` (r:1 w:1)
	/// Proof: `XcmGateway::DearestFees` (`max_values`: None, `max_size`: Some(635), added: 3110, mode: `MaxEncodedLen`)
	fn set_fee_price() -> Weight {
		// Proof, in bytes, measured:  470
		//                  estimated: 4100
		// Shortest time: 57_399_894 picoseconds.
		Weight::from_parts(61_045_961, 4100)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(2))
	}
}
