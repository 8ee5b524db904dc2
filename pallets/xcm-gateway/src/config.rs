//! What the pallet needs.

use frame_support::pallet_macros::*;

/// The configuration of the pallet.
#[pallet_section]
mod config {
	#[pallet::config]
	pub trait Config: frame_system::Config<RuntimeEvent: From<Event<Self>>> {
		/// All fungible assets, by kind.
		type Assets: fungibles::Inspect<Self::AccountId, Balance = Balance, AssetId = AssetKind>
			+ fungibles::Mutate<Self::AccountId>;

		/// Accepts messages with the origin of somebody elsewhere, and says who.
		type XcmOrigin: EnsureOrigin<Self::RuntimeOrigin, Success = Location>;

		/// Accepts answers to what was asked, and says from where.
		type ResponseOrigin: EnsureOrigin<Self::RuntimeOrigin, Success = Location>;

		/// Names reserves, opens channels, sets prices: all but what `ReplaceOrigin` does.
		type AdminOrigin: EnsureOrigin<Self::RuntimeOrigin>;

		/// Puts another chain in the place of a reserve that is believed, or none: whoever can do that can make every unit of the
		/// asset, or keep everybody's stake of it here. Raises what a payout must be, what it sets aside, and what execution costs
		/// above [`MAX_RISE`] times what it has set last, and takes a price away: with that, too, nobody's stake would leave any more.
		type ReplaceOrigin: EnsureOrigin<Self::RuntimeOrigin>;

		/// The account of a location, the same that messages from there act for.
		type Accounts: Convert<Location, Option<Self::AccountId>>;

		/// Where this chain is.
		type UniversalLocation: Get<InteriorLocation>;

		/// Who sends programs and keeps questions.
		type Messenger: Messenger;

		/// The assets of vaults.
		type Vaults: VaultAssets<AssetKind>;

		/// Where deposits go.
		type Entry: RestakeEntry<Self::AccountId, ReturnRoute<Self::AccountId>>;

		/// Who keeps the stake.
		type Stake: StakeManagement<Self::AccountId>;

		/// Who pays rewards.
		type Rewards: RewardClaims<Self::AccountId, AssetKind>;

		/// Who keeps the ledger of what is paid.
		type Payouts: Payouts<Self::AccountId, AssetKind, ReturnRoute<Self::AccountId>>
			+ SendHome<Self::AccountId, AssetKind, ReturnRoute<Self::AccountId>>;

		/// Who must know how payouts ended.
		type Outcomes: ReleaseOutcomes;

		/// The clock.
		type Clock: EpochClock;

		/// The seconds in which a rate is counted. Windows follow one another, so that twice the rate can come around the end
		/// of one.
		#[pallet::constant]
		type RateWindow: Get<Moment>;

		/// What an answer may weigh here. It is fixed in the message that asks, so it has room for what the call may weigh when
		/// the answer comes.
		#[pallet::constant]
		type AnswerWeight: Get<Weight>;

		/// What it weighs that stake meets slashes, crowded pools and other positions. The calls are measured without.
		type Surcharges: Surcharges;

		/// What the calls cost.
		type WeightInfo: WeightInfo;

		/// What benchmarks need from the runtime.
		#[cfg(any(feature = "runtime-benchmarks", test))]
		type BenchmarkHelper: BenchmarkHelper<Self::AccountId, Self::RuntimeOrigin>;
	}
}
