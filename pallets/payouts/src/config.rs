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
		type AssetKind: Parameter + MaxEncodedLen;

		/// The clock.
		type Clock: EpochClock;

		/// Who carries to other consensus systems by XCM.
		type Xcm: Carrier<Self::AccountId, Self::AssetKind, Location>;

		/// Says how releases ended whose answer was lost.
		type AdminOrigin: EnsureOrigin<Self::RuntimeOrigin>;

		/// What the payout account is derived from.
		#[pallet::constant]
		type PalletId: Get<PalletId>;

		/// Seconds from the first failed try to the second. Every further one waits twice as long.
		#[pallet::constant]
		type FirstDelay: Get<Moment>;

		/// Most seconds between two tries.
		#[pallet::constant]
		type MaxDelay: Get<Moment>;

		/// Tries after which a release is parked.
		#[pallet::constant]
		type MaxTries: Get<u32>;

		/// What the calls cost.
		type WeightInfo: WeightInfo;

		/// What benchmarks need from the runtime.
		#[cfg(any(feature = "runtime-benchmarks", test))]
		type BenchmarkHelper: BenchmarkHelper<Self::AccountId, Self::AssetKind, Self::RuntimeOrigin>;
	}
}
