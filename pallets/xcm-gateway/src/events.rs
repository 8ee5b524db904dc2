//! What the pallet tells.

use frame_support::pallet_macros::*;

/// The events of the pallet.
#[pallet_section]
mod events {
	/// What has happened.
	#[pallet::event]
	#[pallet::generate_deposit(pub(super) fn deposit_event)]
	pub enum Event<T: Config> {
		/// Somebody elsewhere has staked.
		#[codec(index = 0)]
		Restaked {
			/// The owner here.
			owner: T::AccountId,
			/// Who that is.
			home: Location,
			/// In which vault.
			vault: VaultId,
			/// How much.
			amount: Balance,
		},
		/// Rewards were taken out.
		#[codec(index = 1)]
		RewardsClaimed {
			/// Whose.
			owner: T::AccountId,
			/// In which asset.
			asset: AssetKind,
			/// How much.
			amount: Balance,
			/// Are they on their way home? If not, the owner has them here.
			sent_home: bool,
		},
		/// What was not staked is on its way home.
		#[codec(index = 2)]
		SentBack {
			/// Whose.
			owner: T::AccountId,
			/// Of which asset.
			asset: AssetKind,
			/// How much.
			amount: Balance,
		},
		/// A payout was sent to the reserve of its asset.
		#[codec(index = 3)]
		PayoutSent {
			/// The release.
			release: ReleaseId,
			/// What the answer will be known by.
			query: QueryId,
			/// To whom, as seen from here.
			to: Location,
			/// Of which asset.
			asset: AssetKind,
			/// How much.
			amount: Balance,
		},
		/// A reserve has said how a payout ended.
		#[codec(index = 4)]
		Answered {
			/// The release.
			release: ReleaseId,
			/// What was answered.
			query: QueryId,
			/// Which instruction failed and why, if one did.
			failed: Option<(u32, XcmError)>,
		},
		/// A reserve has answered about a release whose end was known already.
		#[codec(index = 5)]
		AnswerIgnored {
			/// The release.
			release: ReleaseId,
			/// What was answered.
			query: QueryId,
			/// Why it changes nothing.
			reason: DispatchError,
		},
		/// The reserve of an asset was named, or taken away.
		#[codec(index = 6)]
		ReserveSet {
			/// The asset.
			asset: AssetKind,
			/// Its reserve.
			reserve: Option<Reserve>,
		},
		/// A channel was opened, changed or closed.
		#[codec(index = 7)]
		ChannelSet {
			/// From which network.
			chain: OriginChain,
			/// Of which asset.
			asset: AssetKind,
			/// What may come through it.
			limits: Option<Limits>,
		},
		/// What execution costs in an asset was set.
		#[codec(index = 8)]
		FeePriceSet {
			/// The asset.
			asset: AssetKind,
			/// Base units of it for one base unit of the native token, or `None` if it is refused.
			price: Option<FixedU128>,
		},
	}
}
