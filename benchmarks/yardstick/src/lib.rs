//! A yardstick: a runtime with the pallets that users would compare Bulwark with, configured as public chains have
//! them.
//!
//! * `pallet-nomination-pools` over `pallet-staking-async`, `pallet-delegated-staking` and a list of bags, which is how
//!   DOT is staked by those who have little of it;
//! * `pallet-asset-rewards`, which is how any asset is staked for rewards;
//! * `pallet-assets` and `pallet-balances`, whose transfers are the unit of the comparison.
//!
//! It is measured and never runs: there are no blocks, no transactions and no elections.

#![no_std]
// The macros of the SDK generate public items without documentation.
#![allow(missing_docs)]
#![recursion_limit = "256"]

extern crate alloc;

mod apis;
mod assets;
#[cfg(feature = "runtime-benchmarks")]
mod benchmarks;
mod staking;

use alloc::vec::Vec;
use frame_support::{derive_impl, parameter_types};
use sp_runtime::{
	generic,
	traits::{BlakeTwo256, IdentifyAccount, Verify},
	MultiAddress, MultiSignature,
};
use sp_version::RuntimeVersion;

/// An account: a public key.
pub type AccountId = <<MultiSignature as Verify>::Signer as IdentifyAccount>::AccountId;

/// An amount of anything.
pub type Balance = u128;

/// The number of a block.
pub type BlockNumber = u32;

/// The header of a block.
pub type Header = generic::Header<BlockNumber, BlakeTwo256>;

/// A transaction.
pub type UncheckedExtrinsic =
	generic::UncheckedExtrinsic<MultiAddress<AccountId, ()>, RuntimeCall, MultiSignature, ()>;

/// A block.
pub type Block = generic::Block<Header, UncheckedExtrinsic>;

/// One token of those that are staked, with ten decimals.
pub const UNIT: Balance = 10_000_000_000;

/// The release that is measured.
#[sp_version::runtime_version]
pub const VERSION: RuntimeVersion = RuntimeVersion {
	spec_name: alloc::borrow::Cow::Borrowed("yardstick"),
	impl_name: alloc::borrow::Cow::Borrowed("yardstick"),
	authoring_version: 1,
	spec_version: 1,
	impl_version: 0,
	apis: apis::VERSIONS,
	transaction_version: 1,
	system_version: 3,
};

#[frame_support::runtime]
mod runtime {
	#[runtime::runtime]
	#[runtime::derive(
		RuntimeCall,
		RuntimeEvent,
		RuntimeError,
		RuntimeOrigin,
		RuntimeFreezeReason,
		RuntimeHoldReason,
		RuntimeSlashReason,
		RuntimeLockId,
		RuntimeTask
	)]
	/// The runtime.
	pub struct Runtime;

	#[runtime::pallet_index(0)]
	pub type System = frame_system;
	#[runtime::pallet_index(1)]
	pub type Balances = pallet_balances;
	#[runtime::pallet_index(2)]
	pub type Assets = pallet_assets;
	#[runtime::pallet_index(3)]
	pub type AssetsFreezer = pallet_assets_freezer;
	#[runtime::pallet_index(4)]
	pub type AssetRewards = pallet_asset_rewards;
	#[runtime::pallet_index(5)]
	pub type Staking = pallet_staking_async;
	#[runtime::pallet_index(6)]
	pub type VoterList = pallet_bags_list<Instance1>;
	#[runtime::pallet_index(7)]
	pub type DelegatedStaking = pallet_delegated_staking;
	#[runtime::pallet_index(8)]
	pub type NominationPools = pallet_nomination_pools;
}

parameter_types! {
	pub const Version: RuntimeVersion = VERSION;
	pub const ExistentialDeposit: Balance = UNIT / 100;
}

#[derive_impl(frame_system::config_preludes::ParaChainDefaultConfig)]
impl frame_system::Config for Runtime {
	type Block = Block;
	type AccountData = pallet_balances::AccountData<Balance>;
	type Version = Version;
}

#[derive_impl(pallet_balances::config_preludes::TestDefaultConfig)]
impl pallet_balances::Config for Runtime {
	type Balance = Balance;
	type ExistentialDeposit = ExistentialDeposit;
	type AccountStore = System;
	type RuntimeHoldReason = RuntimeHoldReason;
	type RuntimeFreezeReason = RuntimeFreezeReason;
	type FreezeIdentifier = RuntimeFreezeReason;
	type MaxFreezes = frame_support::traits::VariantCountOf<RuntimeFreezeReason>;
}
