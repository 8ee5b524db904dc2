//! The weights of `pallet_payouts`, measured. Written by `benchmarks/run.sh`: change the benchmarks, not this file.
//!
//! Command: `benchmarks/run.sh pallet_payouts`
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

/// The weights of `pallet_payouts`.
pub struct WeightInfo<T>(PhantomData<T>);

impl<T: frame_system::Config> pallet_payouts::WeightInfo for WeightInfo<T> {
	/// Storage: `ForeignAssets::Asset` (r:1 w:1)
	/// Proof: `ForeignAssets::Asset` (`max_values`: None, `max_size`: Some(808), added: 3283, mode: `MaxEncodedLen`)
	/// Storage: `ForeignAssets::Account` (r:2 w:2)
	/// Proof: `ForeignAssets::Account` (`max_values`: None, `max_size`: Some(732), added: 3207, mode: `MaxEncodedLen`)
	/// Storage: `Payouts::Ledgers` (r:1 w:1)
	/// Proof: `Payouts::Ledgers` (`max_values`: None, `max_size`: Some(699), added: 3174, mode: `MaxEncodedLen`)
	/// Storage: `Payouts::Gathering` (r:1 w:1)
	/// Proof: `Payouts::Gathering` (`max_values`: None, `max_size`: Some(40), added: 2515, mode: `MaxEncodedLen`)
	/// Storage: `Payouts::NextReleaseId` (r:1 w:1)
	/// Proof: `Payouts::NextReleaseId` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `XcmGateway::Reserves` (r:1 w:0)
	/// Proof: `XcmGateway::Reserves` (`max_values`: None, `max_size`: Some(1253), added: 3728, mode: `MaxEncodedLen`)
	/// Storage: `Payouts::Releases` (r:0 w:1)
	/// Proof: `Payouts::Releases` (`max_values`: None, `max_size`: Some(1251), added: 3726, mode: `MaxEncodedLen`)
	/// Storage: `Payouts::ByRoute` (r:0 w:1)
	/// Proof: `Payouts::ByRoute` (`max_values`: None, `max_size`: Some(48), added: 2523, mode: `MaxEncodedLen`)
	/// Storage: `Payouts::Waiting` (r:0 w:1)
	/// Proof: `Payouts::Waiting` (`max_values`: None, `max_size`: Some(16), added: 2491, mode: `MaxEncodedLen`)
	fn accept() -> Weight {
		// Proof, in bytes, measured:  1359
		//                  estimated: 7404
		// Shortest time: 155_696_062 picoseconds.
		Weight::from_parts(189_452_420, 7404)
			.saturating_add(T::DbWeight::get().reads(7))
			.saturating_add(T::DbWeight::get().writes(9))
	}
	/// Storage: `Payouts::Releases` (r:1 w:1)
	/// Proof: `Payouts::Releases` (`max_values`: None, `max_size`: Some(1251), added: 3726, mode: `MaxEncodedLen`)
	/// Storage: `XcmGateway::Reserves` (r:1 w:0)
	/// Proof: `XcmGateway::Reserves` (`max_values`: None, `max_size`: Some(1253), added: 3728, mode: `MaxEncodedLen`)
	/// Storage: `Payouts::Ledgers` (r:1 w:1)
	/// Proof: `Payouts::Ledgers` (`max_values`: None, `max_size`: Some(699), added: 3174, mode: `MaxEncodedLen`)
	/// Storage: `ForeignAssets::Asset` (r:1 w:1)
	/// Proof: `ForeignAssets::Asset` (`max_values`: None, `max_size`: Some(808), added: 3283, mode: `MaxEncodedLen`)
	/// Storage: `ForeignAssets::Account` (r:1 w:1)
	/// Proof: `ForeignAssets::Account` (`max_values`: None, `max_size`: Some(732), added: 3207, mode: `MaxEncodedLen`)
	/// Storage: `PolkadotXcm::QueryCounter` (r:1 w:1)
	/// Proof: `PolkadotXcm::QueryCounter` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
	/// Storage: `ParachainInfo::ParachainId` (r:1 w:0)
	/// Proof: `ParachainInfo::ParachainId` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	/// Storage: `XcmpQueue::DeliveryFeeFactor` (r:1 w:0)
	/// Proof: `XcmpQueue::DeliveryFeeFactor` (`max_values`: None, `max_size`: Some(28), added: 2503, mode: `MaxEncodedLen`)
	/// Storage: `PolkadotXcm::SupportedVersion` (r:1 w:0)
	/// Proof: `PolkadotXcm::SupportedVersion` (`max_values`: None, `max_size`: None, mode: `Measured`)
	/// Storage: `XcmpQueue::OutboundXcmpStatus` (r:1 w:1)
	/// Proof: `XcmpQueue::OutboundXcmpStatus` (`max_values`: Some(1), `max_size`: Some(2306), added: 2801, mode: `MaxEncodedLen`)
	/// Storage: `ParachainSystem::RelevantMessagingState` (r:1 w:0)
	/// Proof: `ParachainSystem::RelevantMessagingState` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
	/// Storage: `XcmpQueue::OutboundXcmpMessages` (r:1 w:1)
	/// Proof: `XcmpQueue::OutboundXcmpMessages` (`max_values`: None, `max_size`: Some(105506), added: 107981, mode: `MaxEncodedLen`)
	/// Storage: `XcmGateway::Asked` (r:1 w:1)
	/// Proof: `XcmGateway::Asked` (`max_values`: None, `max_size`: Some(24), added: 2499, mode: `MaxEncodedLen`)
	/// Storage: `XcmGateway::Channels` (r:1 w:1)
	/// Proof: `XcmGateway::Channels` (`max_values`: None, `max_size`: Some(741), added: 3216, mode: `MaxEncodedLen`)
	/// Storage: `Payouts::Gathering` (r:0 w:1)
	/// Proof: `Payouts::Gathering` (`max_values`: None, `max_size`: Some(40), added: 2515, mode: `MaxEncodedLen`)
	/// Storage: `Payouts::Waiting` (r:0 w:1)
	/// Proof: `Payouts::Waiting` (`max_values`: None, `max_size`: Some(16), added: 2491, mode: `MaxEncodedLen`)
	/// Storage: `XcmGateway::Questions` (r:0 w:1)
	/// Proof: `XcmGateway::Questions` (`max_values`: None, `max_size`: Some(24), added: 2499, mode: `MaxEncodedLen`)
	/// Storage: `PolkadotXcm::Queries` (r:0 w:1)
	/// Proof: `PolkadotXcm::Queries` (`max_values`: None, `max_size`: None, mode: `Measured`)
	fn retry() -> Weight {
		// Proof, in bytes, measured:  2245
		//                  estimated: 108971
		// Shortest time: 301_583_052 picoseconds.
		Weight::from_parts(383_449_791, 108971)
			.saturating_add(T::DbWeight::get().reads(14))
			.saturating_add(T::DbWeight::get().writes(13))
	}
	/// Storage: `Payouts::Releases` (r:1 w:1)
	/// Proof: `Payouts::Releases` (`max_values`: None, `max_size`: Some(1251), added: 3726, mode: `MaxEncodedLen`)
	/// Storage: `Payouts::Ledgers` (r:1 w:1)
	/// Proof: `Payouts::Ledgers` (`max_values`: None, `max_size`: Some(699), added: 3174, mode: `MaxEncodedLen`)
	/// Storage: `ForeignAssets::Account` (r:1 w:0)
	/// Proof: `ForeignAssets::Account` (`max_values`: None, `max_size`: Some(732), added: 3207, mode: `MaxEncodedLen`)
	/// Storage: `ForeignAssets::Asset` (r:1 w:0)
	/// Proof: `ForeignAssets::Asset` (`max_values`: None, `max_size`: Some(808), added: 3283, mode: `MaxEncodedLen`)
	/// Storage: `Payouts::Waiting` (r:0 w:1)
	/// Proof: `Payouts::Waiting` (`max_values`: None, `max_size`: Some(16), added: 2491, mode: `MaxEncodedLen`)
	fn mark() -> Weight {
		// Proof, in bytes, measured:  1213
		//                  estimated: 4716
		// Shortest time: 86_977_761 picoseconds.
		Weight::from_parts(103_838_992, 4716)
			.saturating_add(T::DbWeight::get().reads(4))
			.saturating_add(T::DbWeight::get().writes(3))
	}
	/// Storage: `Payouts::Cursor` (r:1 w:0)
	/// Proof: `Payouts::Cursor` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Payouts::Waiting` (r:1 w:0)
	/// Proof: `Payouts::Waiting` (`max_values`: None, `max_size`: Some(16), added: 2491, mode: `MaxEncodedLen`)
	fn on_idle_base() -> Weight {
		// Proof, in bytes, measured:  171
		//                  estimated: 3481
		// Shortest time: 26_001_977 picoseconds.
		Weight::from_parts(27_264_056, 3481)
			.saturating_add(T::DbWeight::get().reads(2))
	}
	/// Storage: `Payouts::Cursor` (r:1 w:0)
	/// Proof: `Payouts::Cursor` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Payouts::Waiting` (r:2 w:0)
	/// Proof: `Payouts::Waiting` (`max_values`: None, `max_size`: Some(16), added: 2491, mode: `MaxEncodedLen`)
	/// Storage: `Payouts::Releases` (r:1 w:0)
	/// Proof: `Payouts::Releases` (`max_values`: None, `max_size`: Some(1251), added: 3726, mode: `MaxEncodedLen`)
	fn visit() -> Weight {
		// Proof, in bytes, measured:  418
		//                  estimated: 5972
		// Shortest time: 52_185_301 picoseconds.
		Weight::from_parts(55_524_667, 5972)
			.saturating_add(T::DbWeight::get().reads(4))
	}
}
