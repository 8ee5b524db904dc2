//! What is measured.

use crate::{AllPalletsWithSystem, AssetRewards, Assets, Balances, Runtime};
use alloc::{string::String, vec::Vec};
use frame_benchmarking::{BenchmarkBatch, BenchmarkConfig, BenchmarkList};
use frame_support::traits::{StorageInfo, StorageInfoTrait, WhitelistedStorageKeys};

type Pools = pallet_nomination_pools_benchmarking::Pallet<Runtime>;

frame_benchmarking::define_benchmarks!(
	[pallet_balances, Balances]
	[pallet_assets, Assets]
	[pallet_asset_rewards, AssetRewards]
	[pallet_nomination_pools, Pools]
);

/// What there is to measure, and what is in storage.
pub fn metadata(extra: bool) -> (Vec<BenchmarkList>, Vec<StorageInfo>) {
	let mut list = Vec::new();
	list_benchmarks!(list, extra);
	(list, AllPalletsWithSystem::storage_info())
}

/// Measures what is asked for.
pub fn dispatch(config: BenchmarkConfig) -> Result<Vec<BenchmarkBatch>, String> {
	let whitelist = AllPalletsWithSystem::whitelisted_storage_keys();
	let mut batches = Vec::new();
	let params = (&config, &whitelist);
	add_benchmarks!(params, batches);
	Ok(batches)
}
