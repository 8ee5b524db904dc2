//! Assets, and rewards for those who stake them.

use crate::{
	AccountId, Assets, AssetsFreezer, Balance, Balances, Runtime, RuntimeEvent,
	RuntimeFreezeReason, RuntimeHoldReason, UNIT,
};
use frame_support::{
	derive_impl, parameter_types,
	traits::{
		fungible::{HoldConsideration, NativeFromLeft, NativeOrWithId, UnionOf},
		AsEnsureOriginWithArg, ConstU128, EnsureOrigin, LinearStoragePrice,
	},
	PalletId,
};
use frame_system::{EnsureRoot, EnsureSigned, RawOrigin};

#[derive_impl(pallet_assets::config_preludes::TestDefaultConfig)]
impl pallet_assets::Config for Runtime {
	type Balance = Balance;
	type Currency = Balances;
	type CreateOrigin = AsEnsureOriginWithArg<EnsureSigned<AccountId>>;
	type ForceOrigin = EnsureRoot<AccountId>;
	type Freezer = AssetsFreezer;
}

impl pallet_assets_freezer::Config for Runtime {
	type RuntimeFreezeReason = RuntimeFreezeReason;
	type RuntimeEvent = RuntimeEvent;
}

/// Assets of all kinds, the native token among them.
type AllAssets = UnionOf<Balances, Assets, NativeFromLeft, NativeOrWithId<u32>, AccountId>;

/// What freezes them.
type AllFreezers = UnionOf<Balances, AssetsFreezer, NativeFromLeft, NativeOrWithId<u32>, AccountId>;

parameter_types! {
	pub const RewardsPalletId: PalletId = PalletId(*b"py/asrwd");
	pub const CreationHoldReason: RuntimeHoldReason =
		RuntimeHoldReason::AssetRewards(pallet_asset_rewards::HoldReason::PoolCreation);
}

/// Root creates the pools, in the name of an account.
pub struct RootAsAccount;

impl EnsureOrigin<crate::RuntimeOrigin> for RootAsAccount {
	type Success = AccountId;

	fn try_origin(origin: crate::RuntimeOrigin) -> Result<AccountId, crate::RuntimeOrigin> {
		match origin.clone().into() {
			Ok(RawOrigin::Root) => Ok(AccountId::new([1; 32])),
			_ => Err(origin),
		}
	}

	#[cfg(feature = "runtime-benchmarks")]
	fn try_successful_origin() -> Result<crate::RuntimeOrigin, ()> {
		Ok(crate::RuntimeOrigin::root())
	}
}

/// Names two assets: that which is staked and that which is paid.
#[cfg(feature = "runtime-benchmarks")]
pub struct TwoAssets;

#[cfg(feature = "runtime-benchmarks")]
impl pallet_asset_rewards::benchmarking::BenchmarkHelper<NativeOrWithId<u32>> for TwoAssets {
	fn staked_asset() -> NativeOrWithId<u32> {
		NativeOrWithId::WithId(100)
	}

	fn reward_asset() -> NativeOrWithId<u32> {
		NativeOrWithId::WithId(101)
	}
}

impl pallet_asset_rewards::Config for Runtime {
	type RuntimeEvent = RuntimeEvent;
	type PalletId = RewardsPalletId;
	type AssetId = NativeOrWithId<u32>;
	type Balance = Balance;
	type CreatePoolOrigin = RootAsAccount;
	type Assets = AllAssets;
	type AssetsFreezer = AllFreezers;
	type RuntimeFreezeReason = RuntimeFreezeReason;
	type Consideration = HoldConsideration<
		AccountId,
		Balances,
		CreationHoldReason,
		LinearStoragePrice<ConstU128<UNIT>, ConstU128<0>, Balance>,
	>;
	// Nothing is charged here: what it takes is measured.
	type WeightInfo = ();
	type BlockNumberProvider = frame_system::Pallet<Runtime>;
	#[cfg(feature = "runtime-benchmarks")]
	type BenchmarkHelper = TwoAssets;
}
