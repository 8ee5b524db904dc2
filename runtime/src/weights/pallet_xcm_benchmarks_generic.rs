//! The weights of `pallet_xcm_benchmarks::generic`, measured. Written by `benchmarks/run.sh`: change the benchmarks, not this file.
//!
//! Command: `benchmarks/run.sh pallet_xcm_benchmarks::generic`
//! Date: 2026-11-28; processor: AMD EPYC
//! Steps: 50; repeats: 20; map sizes: 1000000
//! Library: frame-benchmarking-cli 64.0.0; state: preset `development`

#![cfg_attr(rustfmt, rustfmt_skip)]
#![allow(clippy::unnecessary_cast, unused_imports, unused_variables)]

use core::marker::PhantomData;
use polkadot_sdk::*;

use frame_support::{traits::Get, weights::Weight};

/// The weights of `pallet_xcm_benchmarks::generic`.
pub struct WeightInfo<T>(PhantomData<T>);

impl<T: frame_system::Config> WeightInfo<T> {
	/// Storage: `ParachainInfo::ParachainId` (r:1 w:0)
	/// Proof: `ParachainInfo::ParachainId` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	/// Storage: `XcmpQueue::DeliveryFeeFactor` (r:1 w:0)
	/// Proof: `XcmpQueue::DeliveryFeeFactor` (`max_values`: None, `max_size`: Some(28), added: 2503, mode: `MaxEncodedLen`)
	/// Storage: `PolkadotXcm::SupportedVersion` (r:1 w:0)
	/// Proof: `PolkadotXcm::SupportedVersion` (`max_values`: None, `max_size`: None, mode: `Measured`)
	/// Storage: `System::Account` (r:2 w:2)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `XcmpQueue::OutboundXcmpStatus` (r:1 w:1)
	/// Proof: `XcmpQueue::OutboundXcmpStatus` (`max_values`: Some(1), `max_size`: Some(2306), added: 2801, mode: `MaxEncodedLen`)
	/// Storage: `ParachainSystem::RelevantMessagingState` (r:1 w:0)
	/// Proof: `ParachainSystem::RelevantMessagingState` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
	/// Storage: `XcmpQueue::OutboundXcmpMessages` (r:0 w:1)
	/// Proof: `XcmpQueue::OutboundXcmpMessages` (`max_values`: None, `max_size`: Some(105506), added: 107981, mode: `MaxEncodedLen`)
	pub fn report_holding() -> Weight {
		// Proof, in bytes, measured:  509
		//                  estimated: 6196
		// Shortest time: 240_450_000 picoseconds.
		Weight::from_parts(248_215_000, 6196)
			.saturating_add(T::DbWeight::get().reads(7))
			.saturating_add(T::DbWeight::get().writes(4))
	}
	/// Storage: `XcmGateway::FeePrices` (r:1 w:0)
	/// Proof: `XcmGateway::FeePrices` (`max_values`: None, `max_size`: Some(635), added: 3110, mode: `MaxEncodedLen`)
	/// Storage: `ForeignAssets::Asset` (r:1 w:1)
	/// Proof: `ForeignAssets::Asset` (`max_values`: None, `max_size`: Some(808), added: 3283, mode: `MaxEncodedLen`)
	/// Storage: `ForeignAssets::Account` (r:1 w:1)
	/// Proof: `ForeignAssets::Account` (`max_values`: None, `max_size`: Some(732), added: 3207, mode: `MaxEncodedLen`)
	pub fn buy_execution() -> Weight {
		// Proof, in bytes, measured:  659
		//                  estimated: 4273
		// Shortest time: 72_666_000 picoseconds.
		Weight::from_parts(76_042_000, 4273)
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().writes(2))
	}
	/// Storage: `XcmGateway::FeePrices` (r:1 w:0)
	/// Proof: `XcmGateway::FeePrices` (`max_values`: None, `max_size`: Some(635), added: 3110, mode: `MaxEncodedLen`)
	/// Storage: `ForeignAssets::Asset` (r:1 w:1)
	/// Proof: `ForeignAssets::Asset` (`max_values`: None, `max_size`: Some(808), added: 3283, mode: `MaxEncodedLen`)
	/// Storage: `ForeignAssets::Account` (r:1 w:1)
	/// Proof: `ForeignAssets::Account` (`max_values`: None, `max_size`: Some(732), added: 3207, mode: `MaxEncodedLen`)
	pub fn pay_fees() -> Weight {
		// Proof, in bytes, measured:  659
		//                  estimated: 4273
		// Shortest time: 73_268_000 picoseconds.
		Weight::from_parts(76_173_000, 4273)
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().writes(2))
	}
	pub fn asset_claimer() -> Weight {
		// Proof, in bytes, measured:  0
		//                  estimated: 0
		// Shortest time: 2_264_000 picoseconds.
		Weight::from_parts(2_555_000, 0)
	}
	/// Storage: `PolkadotXcm::Queries` (r:1 w:0)
	/// Proof: `PolkadotXcm::Queries` (`max_values`: None, `max_size`: None, mode: `Measured`)
	pub fn query_response() -> Weight {
		// Proof, in bytes, measured:  0
		//                  estimated: 3465
		// Shortest time: 17_593_000 picoseconds.
		Weight::from_parts(18_975_000, 3465)
			.saturating_add(T::DbWeight::get().reads(1))
	}
	/// Storage: `Payouts::Releases` (r:1 w:0)
	/// Proof: `Payouts::Releases` (`max_values`: None, `max_size`: Some(1251), added: 3726, mode: `MaxEncodedLen`)
	pub fn transact() -> Weight {
		// Proof, in bytes, measured:  76
		//                  estimated: 4716
		// Shortest time: 31_038_000 picoseconds.
		Weight::from_parts(33_212_000, 4716)
			.saturating_add(T::DbWeight::get().reads(1))
	}
	/// Storage: `ForeignAssets::Asset` (r:1 w:1)
	/// Proof: `ForeignAssets::Asset` (`max_values`: None, `max_size`: Some(808), added: 3283, mode: `MaxEncodedLen`)
	/// Storage: `XcmGateway::FeePrices` (r:1 w:0)
	/// Proof: `XcmGateway::FeePrices` (`max_values`: None, `max_size`: Some(635), added: 3110, mode: `MaxEncodedLen`)
	/// Storage: `ForeignAssets::Account` (r:1 w:1)
	/// Proof: `ForeignAssets::Account` (`max_values`: None, `max_size`: Some(732), added: 3207, mode: `MaxEncodedLen`)
	pub fn refund_surplus() -> Weight {
		// Proof, in bytes, measured:  659
		//                  estimated: 4273
		// Shortest time: 38_132_000 picoseconds.
		Weight::from_parts(40_356_000, 4273)
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().writes(2))
	}
	pub fn set_error_handler() -> Weight {
		// Proof, in bytes, measured:  0
		//                  estimated: 0
		// Shortest time: 2_264_000 picoseconds.
		Weight::from_parts(2_585_000, 0)
	}
	pub fn set_appendix() -> Weight {
		// Proof, in bytes, measured:  0
		//                  estimated: 0
		// Shortest time: 2_274_000 picoseconds.
		Weight::from_parts(2_585_000, 0)
	}
	pub fn clear_error() -> Weight {
		// Proof, in bytes, measured:  0
		//                  estimated: 0
		// Shortest time: 2_204_000 picoseconds.
		Weight::from_parts(2_445_000, 0)
	}
	pub fn descend_origin() -> Weight {
		// Proof, in bytes, measured:  0
		//                  estimated: 0
		// Shortest time: 2_315_000 picoseconds.
		Weight::from_parts(2_615_000, 0)
	}
	/// Storage: `Benchmark::Override` (r:0 w:0)
	/// Proof: `Benchmark::Override` (`max_values`: None, `max_size`: None, mode: `Measured`)
	pub fn execute_with_origin() -> Weight {
		// Proof, in bytes, measured:  0
		//                  estimated: 0
		// Shortest time: 18_446_744_073_709_551_000 picoseconds.
		Weight::from_parts(18_446_744_073_709_551_000, 0)
	}
	pub fn clear_origin() -> Weight {
		// Proof, in bytes, measured:  0
		//                  estimated: 0
		// Shortest time: 2_254_000 picoseconds.
		Weight::from_parts(2_545_000, 0)
	}
	/// Storage: `ParachainInfo::ParachainId` (r:1 w:0)
	/// Proof: `ParachainInfo::ParachainId` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	/// Storage: `XcmpQueue::DeliveryFeeFactor` (r:1 w:0)
	/// Proof: `XcmpQueue::DeliveryFeeFactor` (`max_values`: None, `max_size`: Some(28), added: 2503, mode: `MaxEncodedLen`)
	/// Storage: `PolkadotXcm::SupportedVersion` (r:1 w:0)
	/// Proof: `PolkadotXcm::SupportedVersion` (`max_values`: None, `max_size`: None, mode: `Measured`)
	/// Storage: `System::Account` (r:2 w:2)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `XcmpQueue::OutboundXcmpStatus` (r:1 w:1)
	/// Proof: `XcmpQueue::OutboundXcmpStatus` (`max_values`: Some(1), `max_size`: Some(2306), added: 2801, mode: `MaxEncodedLen`)
	/// Storage: `ParachainSystem::RelevantMessagingState` (r:1 w:0)
	/// Proof: `ParachainSystem::RelevantMessagingState` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
	/// Storage: `XcmpQueue::OutboundXcmpMessages` (r:0 w:1)
	/// Proof: `XcmpQueue::OutboundXcmpMessages` (`max_values`: None, `max_size`: Some(105506), added: 107981, mode: `MaxEncodedLen`)
	pub fn report_error() -> Weight {
		// Proof, in bytes, measured:  509
		//                  estimated: 6196
		// Shortest time: 174_587_000 picoseconds.
		Weight::from_parts(182_131_000, 6196)
			.saturating_add(T::DbWeight::get().reads(7))
			.saturating_add(T::DbWeight::get().writes(4))
	}
	/// Storage: `PolkadotXcm::AssetTraps` (r:1 w:1)
	/// Proof: `PolkadotXcm::AssetTraps` (`max_values`: None, `max_size`: None, mode: `Measured`)
	/// Storage: `ForeignAssets::Asset` (r:1 w:1)
	/// Proof: `ForeignAssets::Asset` (`max_values`: None, `max_size`: Some(808), added: 3283, mode: `MaxEncodedLen`)
	pub fn claim_asset() -> Weight {
		// Proof, in bytes, measured:  406
		//                  estimated: 4273
		// Shortest time: 71_364_000 picoseconds.
		Weight::from_parts(74_440_000, 4273)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(2))
	}
	pub fn trap() -> Weight {
		// Proof, in bytes, measured:  0
		//                  estimated: 0
		// Shortest time: 11_482_000 picoseconds.
		Weight::from_parts(12_483_000, 0)
	}
	/// Storage: `PolkadotXcm::VersionNotifyTargets` (r:1 w:1)
	/// Proof: `PolkadotXcm::VersionNotifyTargets` (`max_values`: None, `max_size`: None, mode: `Measured`)
	/// Storage: `XcmpQueue::DeliveryFeeFactor` (r:1 w:0)
	/// Proof: `XcmpQueue::DeliveryFeeFactor` (`max_values`: None, `max_size`: Some(28), added: 2503, mode: `MaxEncodedLen`)
	/// Storage: `PolkadotXcm::SupportedVersion` (r:1 w:0)
	/// Proof: `PolkadotXcm::SupportedVersion` (`max_values`: None, `max_size`: None, mode: `Measured`)
	/// Storage: `XcmpQueue::OutboundXcmpStatus` (r:1 w:1)
	/// Proof: `XcmpQueue::OutboundXcmpStatus` (`max_values`: Some(1), `max_size`: Some(2306), added: 2801, mode: `MaxEncodedLen`)
	/// Storage: `ParachainSystem::RelevantMessagingState` (r:1 w:0)
	/// Proof: `ParachainSystem::RelevantMessagingState` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
	/// Storage: `XcmpQueue::OutboundXcmpMessages` (r:0 w:1)
	/// Proof: `XcmpQueue::OutboundXcmpMessages` (`max_values`: None, `max_size`: Some(105506), added: 107981, mode: `MaxEncodedLen`)
	pub fn subscribe_version() -> Weight {
		// Proof, in bytes, measured:  132
		//                  estimated: 3791
		// Shortest time: 90_119_000 picoseconds.
		Weight::from_parts(93_926_000, 3791)
			.saturating_add(T::DbWeight::get().reads(5))
			.saturating_add(T::DbWeight::get().writes(3))
	}
	/// Storage: `PolkadotXcm::VersionNotifyTargets` (r:0 w:1)
	/// Proof: `PolkadotXcm::VersionNotifyTargets` (`max_values`: None, `max_size`: None, mode: `Measured`)
	pub fn unsubscribe_version() -> Weight {
		// Proof, in bytes, measured:  0
		//                  estimated: 0
		// Shortest time: 12_263_000 picoseconds.
		Weight::from_parts(13_124_000, 0)
			.saturating_add(T::DbWeight::get().writes(1))
	}
	pub fn burn_asset() -> Weight {
		// Proof, in bytes, measured:  0
		//                  estimated: 0
		// Shortest time: 62_307_000 picoseconds.
		Weight::from_parts(63_820_000, 0)
	}
	pub fn expect_asset() -> Weight {
		// Proof, in bytes, measured:  0
		//                  estimated: 0
		// Shortest time: 8_366_000 picoseconds.
		Weight::from_parts(8_927_000, 0)
	}
	pub fn expect_origin() -> Weight {
		// Proof, in bytes, measured:  0
		//                  estimated: 0
		// Shortest time: 11_481_000 picoseconds.
		Weight::from_parts(12_443_000, 0)
	}
	pub fn expect_error() -> Weight {
		// Proof, in bytes, measured:  0
		//                  estimated: 0
		// Shortest time: 11_832_000 picoseconds.
		Weight::from_parts(12_684_000, 0)
	}
	pub fn expect_transact_status() -> Weight {
		// Proof, in bytes, measured:  0
		//                  estimated: 0
		// Shortest time: 2_424_000 picoseconds.
		Weight::from_parts(2_675_000, 0)
	}
	/// Storage: `ParachainInfo::ParachainId` (r:1 w:0)
	/// Proof: `ParachainInfo::ParachainId` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	/// Storage: `XcmpQueue::DeliveryFeeFactor` (r:1 w:0)
	/// Proof: `XcmpQueue::DeliveryFeeFactor` (`max_values`: None, `max_size`: Some(28), added: 2503, mode: `MaxEncodedLen`)
	/// Storage: `PolkadotXcm::SupportedVersion` (r:1 w:0)
	/// Proof: `PolkadotXcm::SupportedVersion` (`max_values`: None, `max_size`: None, mode: `Measured`)
	/// Storage: `System::Account` (r:2 w:2)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `XcmpQueue::OutboundXcmpStatus` (r:1 w:1)
	/// Proof: `XcmpQueue::OutboundXcmpStatus` (`max_values`: Some(1), `max_size`: Some(2306), added: 2801, mode: `MaxEncodedLen`)
	/// Storage: `ParachainSystem::RelevantMessagingState` (r:1 w:0)
	/// Proof: `ParachainSystem::RelevantMessagingState` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
	/// Storage: `XcmpQueue::OutboundXcmpMessages` (r:0 w:1)
	/// Proof: `XcmpQueue::OutboundXcmpMessages` (`max_values`: None, `max_size`: Some(105506), added: 107981, mode: `MaxEncodedLen`)
	pub fn query_pallet() -> Weight {
		// Proof, in bytes, measured:  509
		//                  estimated: 6196
		// Shortest time: 197_130_000 picoseconds.
		Weight::from_parts(204_223_000, 6196)
			.saturating_add(T::DbWeight::get().reads(7))
			.saturating_add(T::DbWeight::get().writes(4))
	}
	pub fn expect_pallet() -> Weight {
		// Proof, in bytes, measured:  0
		//                  estimated: 0
		// Shortest time: 18_084_000 picoseconds.
		Weight::from_parts(18_645_000, 0)
	}
	/// Storage: `ParachainInfo::ParachainId` (r:1 w:0)
	/// Proof: `ParachainInfo::ParachainId` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	/// Storage: `XcmpQueue::DeliveryFeeFactor` (r:1 w:0)
	/// Proof: `XcmpQueue::DeliveryFeeFactor` (`max_values`: None, `max_size`: Some(28), added: 2503, mode: `MaxEncodedLen`)
	/// Storage: `PolkadotXcm::SupportedVersion` (r:1 w:0)
	/// Proof: `PolkadotXcm::SupportedVersion` (`max_values`: None, `max_size`: None, mode: `Measured`)
	/// Storage: `System::Account` (r:2 w:2)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `XcmpQueue::OutboundXcmpStatus` (r:1 w:1)
	/// Proof: `XcmpQueue::OutboundXcmpStatus` (`max_values`: Some(1), `max_size`: Some(2306), added: 2801, mode: `MaxEncodedLen`)
	/// Storage: `ParachainSystem::RelevantMessagingState` (r:1 w:0)
	/// Proof: `ParachainSystem::RelevantMessagingState` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
	/// Storage: `XcmpQueue::OutboundXcmpMessages` (r:0 w:1)
	/// Proof: `XcmpQueue::OutboundXcmpMessages` (`max_values`: None, `max_size`: Some(105506), added: 107981, mode: `MaxEncodedLen`)
	pub fn report_transact_status() -> Weight {
		// Proof, in bytes, measured:  509
		//                  estimated: 6196
		// Shortest time: 177_372_000 picoseconds.
		Weight::from_parts(182_352_000, 6196)
			.saturating_add(T::DbWeight::get().reads(7))
			.saturating_add(T::DbWeight::get().writes(4))
	}
	pub fn clear_transact_status() -> Weight {
		// Proof, in bytes, measured:  0
		//                  estimated: 0
		// Shortest time: 2_204_000 picoseconds.
		Weight::from_parts(2_575_000, 0)
	}
	pub fn set_topic() -> Weight {
		// Proof, in bytes, measured:  0
		//                  estimated: 0
		// Shortest time: 2_154_000 picoseconds.
		Weight::from_parts(2_415_000, 0)
	}
	pub fn clear_topic() -> Weight {
		// Proof, in bytes, measured:  0
		//                  estimated: 0
		// Shortest time: 2_134_000 picoseconds.
		Weight::from_parts(2_424_000, 0)
	}
	pub fn set_fees_mode() -> Weight {
		// Proof, in bytes, measured:  0
		//                  estimated: 0
		// Shortest time: 2_164_000 picoseconds.
		Weight::from_parts(2_926_000, 0)
	}
	pub fn unpaid_execution() -> Weight {
		// Proof, in bytes, measured:  0
		//                  estimated: 0
		// Shortest time: 2_245_000 picoseconds.
		Weight::from_parts(2_505_000, 0)
	}
	/// Storage: `PolkadotXcm::AuthorizedAliases` (r:1 w:0)
	/// Proof: `PolkadotXcm::AuthorizedAliases` (`max_values`: None, `max_size`: None, mode: `Measured`)
	pub fn alias_origin() -> Weight {
		// Proof, in bytes, measured:  482
		//                  estimated: 3947
		// Shortest time: 40_355_000 picoseconds.
		Weight::from_parts(42_280_000, 3947)
			.saturating_add(T::DbWeight::get().reads(1))
	}
}
