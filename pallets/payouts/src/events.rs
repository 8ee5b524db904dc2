//! What the pallet tells.

use frame_support::pallet_macros::*;

/// The events of the pallet.
#[pallet_section]
mod events {
	/// What has happened. What is paid to an account of this chain is told by the asset.
	#[pallet::event]
	#[pallet::generate_deposit(pub(super) fn deposit_event)]
	pub enum Event<T: Config> {
		/// A release was queued, to be sent with the next block that has room.
		#[codec(index = 0)]
		Queued {
			/// The release.
			id: ReleaseId,
			/// By which route.
			route: ReturnRoute<T::AccountId>,
			/// Of which asset.
			asset: T::AssetKind,
			/// How much.
			amount: Balance,
		},
		/// An amount is less than is worth a message, and gathers until more is due by the same route.
		#[codec(index = 1)]
		Gathered {
			/// The release.
			id: ReleaseId,
			/// By which route.
			route: ReturnRoute<T::AccountId>,
			/// Of which asset.
			asset: T::AssetKind,
			/// How much came now.
			amount: Balance,
			/// How much has gathered.
			total: Balance,
		},
		/// A release was sent.
		#[codec(index = 2)]
		Sent {
			/// The release.
			id: ReleaseId,
			/// Of which asset.
			asset: T::AssetKind,
			/// How much.
			amount: Balance,
		},
		/// A release could not be sent. Nothing has moved.
		#[codec(index = 3)]
		SendFailed {
			/// The release.
			id: ReleaseId,
			/// Why.
			error: DispatchError,
			/// When it can be tried again, in seconds.
			due: Moment,
		},
		/// A release was refused too often and is not tried by itself any more.
		#[codec(index = 4)]
		Parked {
			/// The release.
			id: ReleaseId,
		},
		/// The other side has paid a release.
		#[codec(index = 5)]
		Delivered {
			/// The release.
			id: ReleaseId,
			/// Of which asset.
			asset: T::AssetKind,
			/// How much left here. What the other side charges is taken from it there.
			amount: Balance,
		},
		/// Something failed on the other side, where the amount has arrived and can be claimed.
		#[codec(index = 6)]
		Failed {
			/// The release.
			id: ReleaseId,
			/// By which route.
			route: ReturnRoute<T::AccountId>,
			/// Of which asset.
			asset: T::AssetKind,
			/// How much.
			amount: Balance,
		},
		/// A release was never paid on the other side, is back, and queued again.
		#[codec(index = 7)]
		Returned {
			/// The release.
			id: ReleaseId,
			/// Of which asset.
			asset: T::AssetKind,
			/// How much.
			amount: Balance,
		},
	}
}
