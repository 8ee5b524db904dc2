//! The weights of `pallet_avs`, measured. Written by `benchmarks/run.sh`: change the benchmarks, not this file.
//!
//! Command: `benchmarks/run.sh pallet_avs`
//! Date: 2026-11-29; processor: AMD EPYC
//! A transfer took 183.5 µs; times are told for 104.0 µs (`benchmarks/speed.awk`)
//! Steps: 12; repeats: 10; map sizes: 1000000
//! Proofs: what was recorded or what the SDK estimates, whichever is more (`benchmarks/proofs.awk`)
//! Library: frame-benchmarking-cli 64.0.0; state: preset `development`

#![cfg_attr(rustfmt, rustfmt_skip)]
#![allow(clippy::unnecessary_cast, unused_imports, unused_variables)]

use core::marker::PhantomData;
use polkadot_sdk::*;

use frame_support::{traits::Get, weights::Weight};

/// The weights of `pallet_avs`.
pub struct WeightInfo<T>(PhantomData<T>);

impl<T: frame_system::Config> pallet_avs::WeightInfo for WeightInfo<T> {
	/// Storage: `Avs::Mode` (r:1 w:0)
	/// Proof: `Avs::Mode` (`max_values`: Some(1), `max_size`: Some(1), added: 496, mode: `MaxEncodedLen`)
	/// Storage: `Avs::NextAvs` (r:1 w:1)
	/// Proof: `Avs::NextAvs` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:2 w:2)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(229), added: 2704, mode: `MaxEncodedLen`)
	/// Storage: `Parameters::Parameters` (r:1 w:0)
	/// Proof: `Parameters::Parameters` (`max_values`: None, `max_size`: Some(24), added: 2499, mode: `MaxEncodedLen`)
	/// Storage: `ForeignAssets::Asset` (r:8 w:8)
	/// Proof: `ForeignAssets::Asset` (`max_values`: None, `max_size`: Some(808), added: 3283, mode: `MaxEncodedLen`)
	/// Storage: `ForeignAssets::Account` (r:16 w:16)
	/// Proof: `ForeignAssets::Account` (`max_values`: None, `max_size`: Some(732), added: 3207, mode: `MaxEncodedLen`)
	/// Storage: `Avs::Avss` (r:0 w:1)
	/// Proof: `Avs::Avss` (`max_values`: None, `max_size`: Some(148), added: 2623, mode: `MaxEncodedLen`)
	/// Storage: `Avs::Metadata` (r:0 w:1)
	/// Proof: `Avs::Metadata` (`max_values`: None, `max_size`: Some(1286), added: 3761, mode: `MaxEncodedLen`)
	/// Storage: `Avs::Offered` (r:0 w:1)
	/// Proof: `Avs::Offered` (`max_values`: None, `max_size`: Some(5125), added: 7600, mode: `MaxEncodedLen`)
	/// `n` was measured from 1 to 8.
	fn propose(n: u32, ) -> Weight {
		// Proof, in bytes, measured:  938 + n × (211 ± 0)
		//                  estimated: 6196 + n × (6414 ± 0)
		// Shortest time: 346_101_556 picoseconds.
		Weight::from_parts(224_582_748, 6196)
			// Standard error: 775_436.
			.saturating_add(Weight::from_parts(138_916_432, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(6))
			.saturating_add(T::DbWeight::get().reads(3_u64.saturating_mul(n.into())))
			.saturating_add(T::DbWeight::get().writes(7))
			.saturating_add(T::DbWeight::get().writes(3_u64.saturating_mul(n.into())))
			.saturating_add(Weight::from_parts(0, 6414).saturating_mul(n.into()))
	}
	/// Storage: `Avs::Avss` (r:1 w:1)
	/// Proof: `Avs::Avss` (`max_values`: None, `max_size`: Some(148), added: 2623, mode: `MaxEncodedLen`)
	/// Storage: `Referenda::ReferendumInfoFor` (r:2 w:0)
	/// Proof: `Referenda::ReferendumInfoFor` (`max_values`: None, `max_size`: Some(936), added: 3411, mode: `MaxEncodedLen`)
	fn attach_referendum() -> Weight {
		// Proof, in bytes, measured:  803
		//                  estimated: 7812
		// Shortest time: 73_691_409 picoseconds.
		Weight::from_parts(78_879_963, 7812)
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	/// Storage: `Avs::Avss` (r:1 w:1)
	/// Proof: `Avs::Avss` (`max_values`: None, `max_size`: Some(148), added: 2623, mode: `MaxEncodedLen`)
	/// Storage: `Referenda::ReferendumInfoFor` (r:1 w:0)
	/// Proof: `Referenda::ReferendumInfoFor` (`max_values`: None, `max_size`: Some(936), added: 3411, mode: `MaxEncodedLen`)
	/// Storage: `Avs::Offered` (r:1 w:1)
	/// Proof: `Avs::Offered` (`max_values`: None, `max_size`: Some(5125), added: 7600, mode: `MaxEncodedLen`)
	/// Storage: `ForeignAssets::Asset` (r:8 w:8)
	/// Proof: `ForeignAssets::Asset` (`max_values`: None, `max_size`: Some(808), added: 3283, mode: `MaxEncodedLen`)
	/// Storage: `ForeignAssets::Account` (r:16 w:16)
	/// Proof: `ForeignAssets::Account` (`max_values`: None, `max_size`: Some(732), added: 3207, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:2 w:2)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(229), added: 2704, mode: `MaxEncodedLen`)
	/// Storage: `Avs::Metadata` (r:0 w:1)
	/// Proof: `Avs::Metadata` (`max_values`: None, `max_size`: Some(1286), added: 3761, mode: `MaxEncodedLen`)
	fn withdraw_proposal() -> Weight {
		// Proof, in bytes, measured:  3734
		//                  estimated: 52302
		// Shortest time: 946_736_347 picoseconds.
		Weight::from_parts(989_108_879, 52302)
			.saturating_add(T::DbWeight::get().reads(30))
			.saturating_add(T::DbWeight::get().writes(30))
	}
	/// Storage: `Avs::Avss` (r:1 w:1)
	/// Proof: `Avs::Avss` (`max_values`: None, `max_size`: Some(148), added: 2623, mode: `MaxEncodedLen`)
	/// Storage: `Referenda::ReferendumInfoFor` (r:1 w:0)
	/// Proof: `Referenda::ReferendumInfoFor` (`max_values`: None, `max_size`: Some(936), added: 3411, mode: `MaxEncodedLen`)
	/// Storage: `Avs::Offered` (r:1 w:1)
	/// Proof: `Avs::Offered` (`max_values`: None, `max_size`: Some(5125), added: 7600, mode: `MaxEncodedLen`)
	/// Storage: `ForeignAssets::Asset` (r:8 w:8)
	/// Proof: `ForeignAssets::Asset` (`max_values`: None, `max_size`: Some(808), added: 3283, mode: `MaxEncodedLen`)
	/// Storage: `ForeignAssets::Account` (r:16 w:16)
	/// Proof: `ForeignAssets::Account` (`max_values`: None, `max_size`: Some(732), added: 3207, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:2 w:2)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(229), added: 2704, mode: `MaxEncodedLen`)
	/// Storage: `Avs::Metadata` (r:0 w:1)
	/// Proof: `Avs::Metadata` (`max_values`: None, `max_size`: Some(1286), added: 3761, mode: `MaxEncodedLen`)
	fn return_escrow() -> Weight {
		// Proof, in bytes, measured:  3734
		//                  estimated: 52302
		// Shortest time: 935_746_154 picoseconds.
		Weight::from_parts(991_197_446, 52302)
			.saturating_add(T::DbWeight::get().reads(30))
			.saturating_add(T::DbWeight::get().writes(30))
	}
	/// Storage: `Avs::Avss` (r:1 w:1)
	/// Proof: `Avs::Avss` (`max_values`: None, `max_size`: Some(148), added: 2623, mode: `MaxEncodedLen`)
	fn admit() -> Weight {
		// Proof, in bytes, measured:  400
		//                  estimated: 3613
		// Shortest time: 45_487_896 picoseconds.
		Weight::from_parts(50_002_060, 3613)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	/// Storage: `Avs::Avss` (r:1 w:1)
	/// Proof: `Avs::Avss` (`max_values`: None, `max_size`: Some(148), added: 2623, mode: `MaxEncodedLen`)
	/// Storage: `Avs::Offered` (r:1 w:1)
	/// Proof: `Avs::Offered` (`max_values`: None, `max_size`: Some(5125), added: 7600, mode: `MaxEncodedLen`)
	/// Storage: `ForeignAssets::Asset` (r:8 w:8)
	/// Proof: `ForeignAssets::Asset` (`max_values`: None, `max_size`: Some(808), added: 3283, mode: `MaxEncodedLen`)
	/// Storage: `ForeignAssets::Account` (r:16 w:16)
	/// Proof: `ForeignAssets::Account` (`max_values`: None, `max_size`: Some(732), added: 3207, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:2 w:2)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(229), added: 2704, mode: `MaxEncodedLen`)
	/// Storage: `Avs::Metadata` (r:0 w:1)
	/// Proof: `Avs::Metadata` (`max_values`: None, `max_size`: Some(1286), added: 3761, mode: `MaxEncodedLen`)
	fn reject() -> Weight {
		// Proof, in bytes, measured:  3496
		//                  estimated: 52302
		// Shortest time: 923_847_099 picoseconds.
		Weight::from_parts(976_307_196, 52302)
			.saturating_add(T::DbWeight::get().reads(29))
			.saturating_add(T::DbWeight::get().writes(30))
	}
	/// Storage: `Avs::Avss` (r:1 w:0)
	/// Proof: `Avs::Avss` (`max_values`: None, `max_size`: Some(148), added: 2623, mode: `MaxEncodedLen`)
	/// Storage: `Avs::Metadata` (r:0 w:1)
	/// Proof: `Avs::Metadata` (`max_values`: None, `max_size`: Some(1286), added: 3761, mode: `MaxEncodedLen`)
	fn set_metadata() -> Weight {
		// Proof, in bytes, measured:  395
		//                  estimated: 3613
		// Shortest time: 52_913_961 picoseconds.
		Weight::from_parts(61_503_378, 3613)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	/// Storage: `Avs::Avss` (r:1 w:1)
	/// Proof: `Avs::Avss` (`max_values`: None, `max_size`: Some(148), added: 2623, mode: `MaxEncodedLen`)
	fn transfer_ownership() -> Weight {
		// Proof, in bytes, measured:  395
		//                  estimated: 3613
		// Shortest time: 43_291_592 picoseconds.
		Weight::from_parts(49_717_648, 3613)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	/// Storage: `Avs::Avss` (r:1 w:1)
	/// Proof: `Avs::Avss` (`max_values`: None, `max_size`: Some(148), added: 2623, mode: `MaxEncodedLen`)
	fn accept_ownership() -> Weight {
		// Proof, in bytes, measured:  427
		//                  estimated: 3613
		// Shortest time: 45_165_410 picoseconds.
		Weight::from_parts(48_480_713, 3613)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	/// Storage: `Avs::Avss` (r:1 w:1)
	/// Proof: `Avs::Avss` (`max_values`: None, `max_size`: Some(148), added: 2623, mode: `MaxEncodedLen`)
	/// Storage: `Vaults::Vaults` (r:16 w:0)
	/// Proof: `Vaults::Vaults` (`max_values`: None, `max_size`: Some(976), added: 3451, mode: `MaxEncodedLen`)
	/// Storage: `Avs::Schedules` (r:0 w:1)
	/// Proof: `Avs::Schedules` (`max_values`: None, `max_size`: Some(2213), added: 4688, mode: `MaxEncodedLen`)
	/// Storage: `Avs::ScheduleSteps` (r:0 w:1)
	/// Proof: `Avs::ScheduleSteps` (`max_values`: None, `max_size`: Some(81), added: 2556, mode: `MaxEncodedLen`)
	/// Storage: `Avs::Sets` (r:0 w:1)
	/// Proof: `Avs::Sets` (`max_values`: None, `max_size`: Some(924), added: 3399, mode: `MaxEncodedLen`)
	/// `n` was measured from 0 to 16.
	fn create_set(n: u32, ) -> Weight {
		// Proof, in bytes, measured:  544 + n × (47 ± 0)
		//                  estimated: 3613 + n × (3451 ± 0)
		// Shortest time: 68_854_727 picoseconds.
		Weight::from_parts(83_830_205, 3613)
			// Standard error: 159_302.
			.saturating_add(Weight::from_parts(6_566_350, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().reads(1_u64.saturating_mul(n.into())))
			.saturating_add(T::DbWeight::get().writes(4))
			.saturating_add(Weight::from_parts(0, 3451).saturating_mul(n.into()))
	}
	/// Storage: `Avs::Sets` (r:1 w:1)
	/// Proof: `Avs::Sets` (`max_values`: None, `max_size`: Some(924), added: 3399, mode: `MaxEncodedLen`)
	/// Storage: `Avs::Avss` (r:1 w:0)
	/// Proof: `Avs::Avss` (`max_values`: None, `max_size`: Some(148), added: 2623, mode: `MaxEncodedLen`)
	/// Storage: `Vaults::Vaults` (r:1 w:0)
	/// Proof: `Vaults::Vaults` (`max_values`: None, `max_size`: Some(976), added: 3451, mode: `MaxEncodedLen`)
	fn add_vault() -> Weight {
		// Proof, in bytes, measured:  1503
		//                  estimated: 4441
		// Shortest time: 89_501_852 picoseconds.
		Weight::from_parts(95_967_572, 4441)
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	/// Storage: `Avs::Sets` (r:1 w:1)
	/// Proof: `Avs::Sets` (`max_values`: None, `max_size`: Some(924), added: 3399, mode: `MaxEncodedLen`)
	/// Storage: `Avs::Avss` (r:1 w:0)
	/// Proof: `Avs::Avss` (`max_values`: None, `max_size`: Some(148), added: 2623, mode: `MaxEncodedLen`)
	fn remove_vault() -> Weight {
		// Proof, in bytes, measured:  944
		//                  estimated: 4389
		// Shortest time: 66_339_494 picoseconds.
		Weight::from_parts(72_209_694, 4389)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	/// Storage: `Avs::Sets` (r:1 w:1)
	/// Proof: `Avs::Sets` (`max_values`: None, `max_size`: Some(924), added: 3399, mode: `MaxEncodedLen`)
	/// Storage: `Avs::Avss` (r:1 w:0)
	/// Proof: `Avs::Avss` (`max_values`: None, `max_size`: Some(148), added: 2623, mode: `MaxEncodedLen`)
	fn set_multiplier() -> Weight {
		// Proof, in bytes, measured:  944
		//                  estimated: 4389
		// Shortest time: 66_850_586 picoseconds.
		Weight::from_parts(74_474_480, 4389)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	/// Storage: `Avs::Sets` (r:1 w:0)
	/// Proof: `Avs::Sets` (`max_values`: None, `max_size`: Some(924), added: 3399, mode: `MaxEncodedLen`)
	/// Storage: `Avs::Avss` (r:1 w:0)
	/// Proof: `Avs::Avss` (`max_values`: None, `max_size`: Some(148), added: 2623, mode: `MaxEncodedLen`)
	/// Storage: `Operators::Operators` (r:1 w:0)
	/// Proof: `Operators::Operators` (`max_values`: None, `max_size`: Some(106), added: 2581, mode: `MaxEncodedLen`)
	/// Storage: `Avs::Invitations` (r:1 w:1)
	/// Proof: `Avs::Invitations` (`max_values`: None, `max_size`: Some(2066), added: 4541, mode: `MaxEncodedLen`)
	fn invite() -> Weight {
		// Proof, in bytes, measured:  3877
		//                  estimated: 5531
		// Shortest time: 118_867_585 picoseconds.
		Weight::from_parts(125_736_739, 5531)
			.saturating_add(T::DbWeight::get().reads(4))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	/// Storage: `Avs::Sets` (r:1 w:0)
	/// Proof: `Avs::Sets` (`max_values`: None, `max_size`: Some(924), added: 3399, mode: `MaxEncodedLen`)
	/// Storage: `Avs::Avss` (r:1 w:0)
	/// Proof: `Avs::Avss` (`max_values`: None, `max_size`: Some(148), added: 2623, mode: `MaxEncodedLen`)
	/// Storage: `Avs::Invitations` (r:1 w:1)
	/// Proof: `Avs::Invitations` (`max_values`: None, `max_size`: Some(2066), added: 4541, mode: `MaxEncodedLen`)
	fn revoke_invitation() -> Weight {
		// Proof, in bytes, measured:  3034
		//                  estimated: 5531
		// Shortest time: 98_136_033 picoseconds.
		Weight::from_parts(106_662_555, 5531)
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	/// Storage: `Operators::Operators` (r:1 w:0)
	/// Proof: `Operators::Operators` (`max_values`: None, `max_size`: Some(106), added: 2581, mode: `MaxEncodedLen`)
	/// Storage: `Avs::Sets` (r:1 w:1)
	/// Proof: `Avs::Sets` (`max_values`: None, `max_size`: Some(924), added: 3399, mode: `MaxEncodedLen`)
	/// Storage: `Avs::Members` (r:1 w:1)
	/// Proof: `Avs::Members` (`max_values`: None, `max_size`: Some(118), added: 2593, mode: `MaxEncodedLen`)
	/// Storage: `Avs::SetsOf` (r:1 w:1)
	/// Proof: `Avs::SetsOf` (`max_values`: None, `max_size`: Some(465), added: 2940, mode: `MaxEncodedLen`)
	/// Storage: `Avs::Avss` (r:1 w:0)
	/// Proof: `Avs::Avss` (`max_values`: None, `max_size`: Some(148), added: 2623, mode: `MaxEncodedLen`)
	/// Storage: `Avs::Invitations` (r:1 w:1)
	/// Proof: `Avs::Invitations` (`max_values`: None, `max_size`: Some(2066), added: 4541, mode: `MaxEncodedLen`)
	/// Storage: `Avs::ScheduleSteps` (r:1 w:0)
	/// Proof: `Avs::ScheduleSteps` (`max_values`: None, `max_size`: Some(81), added: 2556, mode: `MaxEncodedLen`)
	fn join_set() -> Weight {
		// Proof, in bytes, measured:  4474
		//                  estimated: 5531
		// Shortest time: 170_270_250 picoseconds.
		Weight::from_parts(185_036_309, 5531)
			.saturating_add(T::DbWeight::get().reads(7))
			.saturating_add(T::DbWeight::get().writes(4))
	}
	/// Storage: `Avs::Members` (r:1 w:1)
	/// Proof: `Avs::Members` (`max_values`: None, `max_size`: Some(118), added: 2593, mode: `MaxEncodedLen`)
	/// Storage: `Slashing::Flags` (r:1 w:0)
	/// Proof: `Slashing::Flags` (`max_values`: None, `max_size`: Some(24), added: 2499, mode: `MaxEncodedLen`)
	/// Storage: `Avs::Sets` (r:1 w:1)
	/// Proof: `Avs::Sets` (`max_values`: None, `max_size`: Some(924), added: 3399, mode: `MaxEncodedLen`)
	/// Storage: `Rewards::Tables` (r:1 w:0)
	/// Proof: `Rewards::Tables` (`max_values`: None, `max_size`: Some(58), added: 2533, mode: `MaxEncodedLen`)
	/// Storage: `Avs::SetsOf` (r:1 w:1)
	/// Proof: `Avs::SetsOf` (`max_values`: None, `max_size`: Some(465), added: 2940, mode: `MaxEncodedLen`)
	/// Storage: `Delegation::Allocations` (r:1 w:0)
	/// Proof: `Delegation::Allocations` (`max_values`: None, `max_size`: Some(3681), added: 6156, mode: `MaxEncodedLen`)
	fn leave_set() -> Weight {
		// Proof, in bytes, measured:  1635
		//                  estimated: 7146
		// Shortest time: 136_485_330 picoseconds.
		Weight::from_parts(147_904_748, 7146)
			.saturating_add(T::DbWeight::get().reads(6))
			.saturating_add(T::DbWeight::get().writes(3))
	}
	/// Storage: `Avs::Sets` (r:1 w:1)
	/// Proof: `Avs::Sets` (`max_values`: None, `max_size`: Some(924), added: 3399, mode: `MaxEncodedLen`)
	/// Storage: `Avs::Avss` (r:1 w:0)
	/// Proof: `Avs::Avss` (`max_values`: None, `max_size`: Some(148), added: 2623, mode: `MaxEncodedLen`)
	/// Storage: `Avs::Members` (r:1 w:1)
	/// Proof: `Avs::Members` (`max_values`: None, `max_size`: Some(118), added: 2593, mode: `MaxEncodedLen`)
	/// Storage: `Avs::SetsOf` (r:1 w:1)
	/// Proof: `Avs::SetsOf` (`max_values`: None, `max_size`: Some(465), added: 2940, mode: `MaxEncodedLen`)
	/// Storage: `Delegation::Allocations` (r:1 w:0)
	/// Proof: `Delegation::Allocations` (`max_values`: None, `max_size`: Some(3681), added: 6156, mode: `MaxEncodedLen`)
	fn eject() -> Weight {
		// Proof, in bytes, measured:  1700
		//                  estimated: 7146
		// Shortest time: 127_212_788 picoseconds.
		Weight::from_parts(133_985_050, 7146)
			.saturating_add(T::DbWeight::get().reads(5))
			.saturating_add(T::DbWeight::get().writes(3))
	}
	/// Storage: `Avs::Sets` (r:1 w:1)
	/// Proof: `Avs::Sets` (`max_values`: None, `max_size`: Some(924), added: 3399, mode: `MaxEncodedLen`)
	/// Storage: `Avs::Avss` (r:1 w:0)
	/// Proof: `Avs::Avss` (`max_values`: None, `max_size`: Some(148), added: 2623, mode: `MaxEncodedLen`)
	fn set_delays() -> Weight {
		// Proof, in bytes, measured:  944
		//                  estimated: 4389
		// Shortest time: 55_042_758 picoseconds.
		Weight::from_parts(73_765_637, 4389)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	/// Storage: `Avs::Sets` (r:1 w:0)
	/// Proof: `Avs::Sets` (`max_values`: None, `max_size`: Some(924), added: 3399, mode: `MaxEncodedLen`)
	/// Storage: `Avs::Avss` (r:1 w:0)
	/// Proof: `Avs::Avss` (`max_values`: None, `max_size`: Some(148), added: 2623, mode: `MaxEncodedLen`)
	/// Storage: `Avs::ScheduleSteps` (r:1 w:1)
	/// Proof: `Avs::ScheduleSteps` (`max_values`: None, `max_size`: Some(81), added: 2556, mode: `MaxEncodedLen`)
	/// Storage: `Avs::Schedules` (r:1 w:1)
	/// Proof: `Avs::Schedules` (`max_values`: None, `max_size`: Some(2213), added: 4688, mode: `MaxEncodedLen`)
	fn publish_schedule() -> Weight {
		// Proof, in bytes, measured:  2590
		//                  estimated: 5678
		// Shortest time: 105_481_716 picoseconds.
		Weight::from_parts(112_685_743, 5678)
			.saturating_add(T::DbWeight::get().reads(4))
			.saturating_add(T::DbWeight::get().writes(2))
	}
	/// Storage: `Avs::Sets` (r:1 w:0)
	/// Proof: `Avs::Sets` (`max_values`: None, `max_size`: Some(924), added: 3399, mode: `MaxEncodedLen`)
	/// Storage: `Avs::ScheduleSteps` (r:1 w:1)
	/// Proof: `Avs::ScheduleSteps` (`max_values`: None, `max_size`: Some(81), added: 2556, mode: `MaxEncodedLen`)
	/// Storage: `Avs::Schedules` (r:0 w:1)
	/// Proof: `Avs::Schedules` (`max_values`: None, `max_size`: Some(2213), added: 4688, mode: `MaxEncodedLen`)
	fn prune_schedule() -> Weight {
		// Proof, in bytes, measured:  464
		//                  estimated: 4389
		// Shortest time: 73_134_987 picoseconds.
		Weight::from_parts(78_811_969, 4389)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(2))
	}
	/// Storage: `Avs::Sets` (r:1 w:1)
	/// Proof: `Avs::Sets` (`max_values`: None, `max_size`: Some(924), added: 3399, mode: `MaxEncodedLen`)
	/// Storage: `Avs::Avss` (r:1 w:0)
	/// Proof: `Avs::Avss` (`max_values`: None, `max_size`: Some(148), added: 2623, mode: `MaxEncodedLen`)
	/// Storage: `Avs::Invitations` (r:0 w:1)
	/// Proof: `Avs::Invitations` (`max_values`: None, `max_size`: Some(2066), added: 4541, mode: `MaxEncodedLen`)
	fn set_requirements() -> Weight {
		// Proof, in bytes, measured:  977
		//                  estimated: 4389
		// Shortest time: 76_620_843 picoseconds.
		Weight::from_parts(89_887_722, 4389)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(2))
	}
	/// Storage: `Avs::Avss` (r:1 w:1)
	/// Proof: `Avs::Avss` (`max_values`: None, `max_size`: Some(148), added: 2623, mode: `MaxEncodedLen`)
	fn offboard() -> Weight {
		// Proof, in bytes, measured:  395
		//                  estimated: 3613
		// Shortest time: 48_218_934 picoseconds.
		Weight::from_parts(52_448_764, 3613)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	/// Storage: `Avs::Sets` (r:1 w:1)
	/// Proof: `Avs::Sets` (`max_values`: None, `max_size`: Some(924), added: 3399, mode: `MaxEncodedLen`)
	/// Storage: `Avs::Avss` (r:1 w:1)
	/// Proof: `Avs::Avss` (`max_values`: None, `max_size`: Some(148), added: 2623, mode: `MaxEncodedLen`)
	/// Storage: `Avs::OffboardCursor` (r:1 w:1)
	/// Proof: `Avs::OffboardCursor` (`max_values`: None, `max_size`: Some(48), added: 2523, mode: `MaxEncodedLen`)
	/// Storage: `Avs::Members` (r:51 w:50)
	/// Proof: `Avs::Members` (`max_values`: None, `max_size`: Some(118), added: 2593, mode: `MaxEncodedLen`)
	/// Storage: `Avs::SetsOf` (r:50 w:50)
	/// Proof: `Avs::SetsOf` (`max_values`: None, `max_size`: Some(465), added: 2940, mode: `MaxEncodedLen`)
	/// Storage: `Delegation::Allocations` (r:50 w:0)
	/// Proof: `Delegation::Allocations` (`max_values`: None, `max_size`: Some(3681), added: 6156, mode: `MaxEncodedLen`)
	/// `n` was measured from 1 to 50.
	fn offboard_members(n: u32, ) -> Weight {
		// Proof, in bytes, measured:  1548 + n × (154 ± 0)
		//                  estimated: 4389 + n × (6156 ± 0)
		// Shortest time: 167_246_010 picoseconds.
		Weight::from_parts(110_459_948, 4389)
			// Standard error: 188_903.
			.saturating_add(Weight::from_parts(63_450_925, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(4))
			.saturating_add(T::DbWeight::get().reads(3_u64.saturating_mul(n.into())))
			.saturating_add(T::DbWeight::get().writes(3))
			.saturating_add(T::DbWeight::get().writes(2_u64.saturating_mul(n.into())))
			.saturating_add(Weight::from_parts(0, 6156).saturating_mul(n.into()))
	}
	/// Storage: `Avs::Avss` (r:1 w:1)
	/// Proof: `Avs::Avss` (`max_values`: None, `max_size`: Some(148), added: 2623, mode: `MaxEncodedLen`)
	/// Storage: `Avs::Members` (r:16 w:0)
	/// Proof: `Avs::Members` (`max_values`: None, `max_size`: Some(118), added: 2593, mode: `MaxEncodedLen`)
	/// Storage: `Avs::ScheduleSteps` (r:16 w:16)
	/// Proof: `Avs::ScheduleSteps` (`max_values`: None, `max_size`: Some(81), added: 2556, mode: `MaxEncodedLen`)
	/// Storage: `Avs::Offered` (r:1 w:1)
	/// Proof: `Avs::Offered` (`max_values`: None, `max_size`: Some(5125), added: 7600, mode: `MaxEncodedLen`)
	/// Storage: `ForeignAssets::Asset` (r:8 w:8)
	/// Proof: `ForeignAssets::Asset` (`max_values`: None, `max_size`: Some(808), added: 3283, mode: `MaxEncodedLen`)
	/// Storage: `ForeignAssets::Account` (r:16 w:16)
	/// Proof: `ForeignAssets::Account` (`max_values`: None, `max_size`: Some(732), added: 3207, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:2 w:2)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(229), added: 2704, mode: `MaxEncodedLen`)
	/// Storage: `Avs::Schedules` (r:0 w:128)
	/// Proof: `Avs::Schedules` (`max_values`: None, `max_size`: Some(2213), added: 4688, mode: `MaxEncodedLen`)
	/// Storage: `Avs::Invitations` (r:0 w:16)
	/// Proof: `Avs::Invitations` (`max_values`: None, `max_size`: Some(2066), added: 4541, mode: `MaxEncodedLen`)
	/// Storage: `Avs::Sets` (r:0 w:16)
	/// Proof: `Avs::Sets` (`max_values`: None, `max_size`: Some(924), added: 3399, mode: `MaxEncodedLen`)
	/// Storage: `Avs::Metadata` (r:0 w:1)
	/// Proof: `Avs::Metadata` (`max_values`: None, `max_size`: Some(1286), added: 3761, mode: `MaxEncodedLen`)
	/// Storage: `Avs::OffboardCursor` (r:0 w:16)
	/// Proof: `Avs::OffboardCursor` (`max_values`: None, `max_size`: Some(48), added: 2523, mode: `MaxEncodedLen`)
	/// `n` was measured from 0 to 16.
	fn complete_offboarding(n: u32, ) -> Weight {
		// Proof, in bytes, measured:  5198 + n × (52 ± 0)
		//                  estimated: 52302 + n × (2593 ± 0)
		// Shortest time: 950_704_398 picoseconds.
		Weight::from_parts(1_021_336_709, 52302)
			// Standard error: 675_859.
			.saturating_add(Weight::from_parts(77_360_335, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(29))
			.saturating_add(T::DbWeight::get().reads(2_u64.saturating_mul(n.into())))
			.saturating_add(T::DbWeight::get().writes(30))
			.saturating_add(T::DbWeight::get().writes(12_u64.saturating_mul(n.into())))
			.saturating_add(Weight::from_parts(0, 2593).saturating_mul(n.into()))
	}
	/// Storage: `Avs::Members` (r:1 w:1)
	/// Proof: `Avs::Members` (`max_values`: None, `max_size`: Some(118), added: 2593, mode: `MaxEncodedLen`)
	/// Storage: `Avs::SetsOf` (r:1 w:1)
	/// Proof: `Avs::SetsOf` (`max_values`: None, `max_size`: Some(465), added: 2940, mode: `MaxEncodedLen`)
	fn forget_member() -> Weight {
		// Proof, in bytes, measured:  905
		//                  estimated: 3930
		// Shortest time: 81_207_078 picoseconds.
		Weight::from_parts(87_543_041, 3930)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(2))
	}
	/// Storage: `Avs::Mode` (r:0 w:1)
	/// Proof: `Avs::Mode` (`max_values`: Some(1), `max_size`: Some(1), added: 496, mode: `MaxEncodedLen`)
	fn set_registry_mode() -> Weight {
		// Proof, in bytes, measured:  0
		//                  estimated: 0
		// Shortest time: 17_746_023 picoseconds.
		Weight::from_parts(21_481_193, 0)
			.saturating_add(T::DbWeight::get().writes(1))
	}
}
