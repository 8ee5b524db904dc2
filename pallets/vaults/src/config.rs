//! What the pallet needs.

use frame_support::pallet_macros::*;

/// The configuration of the pallet.
#[pallet_section]
mod config {
	#[pallet::config]
	pub trait Config:
		frame_system::Config<RuntimeEvent: From<Event<Self>>, AccountId: From<[u8; 32]>>
	{
		/// All fungible assets, by kind.
		type Assets: fungibles::Inspect<Self::AccountId, Balance = Balance, AssetId = Self::AssetKind>
			+ fungibles::Mutate<Self::AccountId>;

		/// An asset.
		type AssetKind: Parameter + MaxEncodedLen + MaybeSerializeDeserialize;

		/// The decimals of an asset, or `None` if nobody has said how many it has.
		type Decimals: Convert<Self::AssetKind, Option<u8>>;

		/// Whether an asset can be held safely.
		type AssetGuard: AssetGuard<Self::AccountId, Self::AssetKind>;

		/// The native token, for bonds.
		type Native: fungible::hold::Mutate<
			Self::AccountId,
			Balance = Balance,
			Reason = Self::RuntimeHoldReason,
		>;

		/// Why something is on hold.
		type RuntimeHoldReason: From<HoldReason>;

		/// How what is paid reaches its owner.
		type Route: Parameter + MaxEncodedLen;

		/// The route of an account of this chain.
		type LocalRoute: Convert<Self::AccountId, Self::Route>;

		/// Who pays.
		type Payouts: Payouts<Self::AccountId, Self::AssetKind, Self::Route>;

		/// The clock.
		type Clock: EpochClock;

		/// Who keeps the stake.
		type Stake: StakeEntry<Self::AccountId>;

		/// Who knows what was collected by slashes and not split.
		type Docket: Docket<Self::AccountId>;

		/// Creates vaults, whatever the registry mode.
		type CreateOrigin: EnsureOrigin<Self::RuntimeOrigin>;

		/// Sets what a vault accepts and what its stake counts for.
		type AdminOrigin: EnsureOrigin<Self::RuntimeOrigin>;

		/// Sets prices, and says who answers for them.
		type PriceOrigin: EnsureOrigin<Self::RuntimeOrigin, Success = PriceSource<Self::AccountId>>;

		/// Pauses.
		type EmergencyOrigin: EnsureOrigin<Self::RuntimeOrigin>;

		/// Pays from the insurance of a vault.
		type CompensateOrigin: EnsureOrigin<Self::RuntimeOrigin>;

		/// Gets donations, and pays the seeds of vaults that governance creates.
		type Treasury: Get<Self::AccountId>;

		/// What custody accounts are derived from, beside vault and asset.
		#[pallet::constant]
		type PalletId: Get<PalletId>;

		/// What is on hold for a vault that is created in the mode `Bonded`, in units of the native token. High enough that
		/// nobody fills the list that every wallet shows.
		#[pallet::constant]
		type VaultBond: Get<Balance>;

		/// Longest unbonding of a vault, in seconds. Nobody should be able to lock others in by a number.
		#[pallet::constant]
		type MaxUnbonding: Get<Moment>;

		/// Longest pause of deposits or of delegations, in seconds: time enough for a referendum to take over.
		#[pallet::constant]
		type MaxPause: Get<Moment>;

		/// Longest pause of exits, in seconds.
		#[pallet::constant]
		type MaxExitPause: Get<Moment>;

		/// Seconds after the end of a pause of exits in which they cannot be paused again. At least as long as the pause, so
		/// that exits are open most of the time whatever happens.
		#[pallet::constant]
		type ExitPauseCooldown: Get<Moment>;

		/// Age at which a price is not believed any more, in seconds, where a vault does not say otherwise.
		#[pallet::constant]
		type DefaultPriceAge: Get<Moment>;

		/// What a payment weighs more that has to travel to another chain.
		type RemoteWeight: Get<Weight>;

		/// What it weighs more that stake which enters a pool meets what not all does.
		type Surcharges: Surcharges;

		/// What the calls cost.
		type WeightInfo: WeightInfo;

		/// What benchmarks need from the runtime.
		#[cfg(any(feature = "runtime-benchmarks", test))]
		type BenchmarkHelper: BenchmarkHelper<Self::AccountId, Self::AssetKind, Self::RuntimeOrigin>;
	}
}
