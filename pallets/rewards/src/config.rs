//! What the pallet needs.

use frame_support::pallet_macros::*;

/// The configuration of the pallet.
#[pallet_section]
mod config {
	/// What the pallet needs.
	#[pallet::config]
	pub trait Config: frame_system::Config<RuntimeEvent: From<Event<Self>>> {
		/// The name of an asset.
		type AssetKind: Parameter + Member + MaxEncodedLen + MaybeSerializeDeserialize;

		/// All assets that can be paid.
		type Assets: fungibles::Inspect<Self::AccountId, Balance = Balance, AssetId = Self::AssetKind>
			+ fungibles::Mutate<Self::AccountId>;

		/// Whether an asset can be held safely.
		type AssetGuard: seams::AssetGuard<Self::AccountId, Self::AssetKind>;

		/// The clock.
		type Clock: EpochClock;

		/// Who keeps the stake.
		type Stake: seams::StakeInspect<Self::AccountId>
			+ seams::StakeRewarded<Self::AccountId>
			+ seams::StakeCollection<Self::AccountId, PoolEarnings, Credits>;

		/// The registry of operators.
		type Operators: seams::OperatorInspect<Self::AccountId>
			+ seams::OperatorCursor<Self::AccountId>;

		/// The registry of AVSs and operator sets.
		type Avs: seams::AvsInspect<Self::AccountId>
			+ seams::SetCursor<Self::AccountId>
			+ seams::AvsFunding<Self::AccountId, Self::AssetKind>;

		/// The vaults, and what their stake is worth.
		type Vaults: seams::VaultInspect
			+ seams::VaultAssets<Self::AssetKind>
			+ seams::StakeValuation;

		/// The way back into a vault.
		type Entry: seams::RestakeEntry<Self::AccountId, Self::Route>;

		/// How what a vault pays reaches its owner.
		type Route: Parameter;

		/// The route of an account of this chain.
		type LocalRoute: Convert<Self::AccountId, Self::Route>;

		/// Approves assets, ends plans, spends the insurance, sets the shares.
		type AdminOrigin: EnsureOrigin<Self::RuntimeOrigin>;

		/// Makes plans out of the treasury, and seasons of points: who decides about what the treasury pays otherwise.
		type FundOrigin: EnsureOrigin<Self::RuntimeOrigin>;

		/// Gets donations, pays seeds, and funds the plans of governance.
		type Treasury: Get<Self::AccountId>;

		/// The native token.
		type NativeAsset: Get<Self::AssetKind>;

		/// The vault of the native token.
		#[pallet::constant]
		type NativeVault: Get<VaultId>;

		/// What the account of the pallet is derived from.
		#[pallet::constant]
		type PalletId: Get<PalletId>;

		/// The most that the pass of an epoch takes of the beginning of a block. Room for at least one step at its
		/// bounds, beside which one pool applies as many slashes as there can be.
		#[pallet::constant]
		type PassWeight: Get<Weight>;

		/// The least that a plan leaves to the native token's stakers and to the insurance, until governance decides
		/// otherwise.
		#[pallet::constant]
		type DefaultShares: Get<Shares>;

		/// What it weighs more that stake which is brought up to date meets what not all does.
		type Surcharges: seams::Surcharges;

		/// The most slashes that one pool can have to apply.
		#[pallet::constant]
		type MaxSlashes: Get<u32>;

		/// What the calls weigh.
		type WeightInfo: WeightInfo;

		/// What benchmarks need of the world.
		#[cfg(any(feature = "runtime-benchmarks", test))]
		type BenchmarkHelper: BenchmarkHelper<Self::AccountId, Self::AssetKind, Self::RuntimeOrigin>;
	}
}
