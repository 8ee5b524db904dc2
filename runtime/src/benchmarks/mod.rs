//! What is measured, and the world in which it is: the development genesis, filled up to the bounds.
//!
//! `benchmarks/run.sh` builds the runtime with the feature `runtime-benchmarks`, measures it, and writes the weights to
//! [`crate::weights`]. A pallet takes part by a line in the list below and one in that module.

mod cohorts;
mod disputes;
mod earnings;
mod evidence;
mod releases;
mod restaking;
mod sdk;
mod xcm;

pub use restaking::World;
pub use sdk::{ForeignAssetIds, TreasuryArguments};

use crate::{
	AllPalletsWithSystem, Assets, Avs, Balances, CollatorSelection, ConvictionVoting, Delegation,
	ForeignAssets, MessageQueue, MultiBlockMigrations, Multisig, Operators, ParachainSystem,
	Parameters, Payouts, Preimage, Proxy, Referenda, Rewards, Runtime, Scheduler, Slashing,
	Timestamp, TransactionPayment, Treasury, TxPause, Utility, Vaults, WeightReclaim, XcmGateway,
	XcmpQueue,
};
use alloc::{string::String, vec::Vec};
use polkadot_sdk::*;

use cumulus_pallet_session_benchmarking::Pallet as SessionBench;
use frame_benchmarking::{BenchmarkBatch, BenchmarkConfig, BenchmarkList};
use frame_support::traits::{StorageInfo, StorageInfoTrait, WhitelistedStorageKeys};
use frame_system_benchmarking::{
	extensions::Pallet as SystemExtensionsBench, Pallet as SystemBench,
};
use sp_core::storage::TrackedStorageKey;

type EvidenceBench = evidence::Pallet<Runtime>;
type Local = Assets;
type Foreign = ForeignAssets;
type XcmCalls = pallet_xcm::benchmarking::Pallet<Runtime>;
type XcmGeneric = pallet_xcm_benchmarks::generic::Pallet<Runtime>;
type XcmFungible = pallet_xcm_benchmarks::fungible::Pallet<Runtime>;

frame_benchmarking::define_benchmarks!(
	// Ours.
	[pallet_vaults, Vaults]
	[pallet_operators, Operators]
	[pallet_avs, Avs]
	[pallet_delegation, Delegation]
	[pallet_slashing, Slashing]
	[pallet_rewards, Rewards]
	[pallet_payouts, Payouts]
	[pallet_xcm_gateway, XcmGateway]
	[bulwark_verifiers, EvidenceBench]
	// Of the SDK.
	[frame_system, SystemBench::<Runtime>]
	[frame_system_extensions, SystemExtensionsBench::<Runtime>]
	[cumulus_pallet_parachain_system, ParachainSystem]
	[cumulus_pallet_weight_reclaim, WeightReclaim]
	[cumulus_pallet_xcmp_queue, XcmpQueue]
	[pallet_assets, Local]
	[pallet_assets, Foreign]
	[pallet_balances, Balances]
	[pallet_collator_selection, CollatorSelection]
	[pallet_conviction_voting, ConvictionVoting]
	[pallet_message_queue, MessageQueue]
	[pallet_migrations, MultiBlockMigrations]
	[pallet_multisig, Multisig]
	[pallet_parameters, Parameters]
	[pallet_preimage, Preimage]
	[pallet_proxy, Proxy]
	[pallet_referenda, Referenda]
	[pallet_scheduler, Scheduler]
	[pallet_session, SessionBench::<Runtime>]
	[pallet_timestamp, Timestamp]
	[pallet_transaction_payment, TransactionPayment]
	[pallet_treasury, Treasury]
	[pallet_tx_pause, TxPause]
	[pallet_utility, Utility]
	[pallet_xcm, XcmCalls]
	[pallet_xcm_benchmarks::fungible, XcmFungible]
	[pallet_xcm_benchmarks::generic, XcmGeneric]
);

/// What there is to measure, and what is in storage.
pub fn metadata(extra: bool) -> (Vec<BenchmarkList>, Vec<StorageInfo>) {
	let mut list = Vec::new();
	list_benchmarks!(list, extra);
	(list, AllPalletsWithSystem::storage_info())
}

/// What costs a call nothing because its block has read it already.
fn whitelist() -> Vec<TrackedStorageKey> {
	let mut keys = AllPalletsWithSystem::whitelisted_storage_keys();
	// The time: every block begins by writing it.
	keys.push(pallet_timestamp::Now::<Runtime>::hashed_key().to_vec().into());
	keys
}

/// Measures what is asked for.
pub fn dispatch(config: BenchmarkConfig) -> Result<Vec<BenchmarkBatch>, String> {
	let whitelist = whitelist();
	let mut batches = Vec::new();
	let params = (&config, &whitelist);
	add_benchmarks!(params, batches);
	Ok(batches)
}
