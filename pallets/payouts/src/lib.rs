//! # Payouts: the one ledger of what is on its way to where it came from
//!
//! ## Words
//!
//! | word | meaning |
//! |---|---|
//! | route | where an amount is paid: an account of this chain, or a location of another consensus system |
//! | release | an amount of one asset that a vault has paid, and that leaves this chain by one route |
//! | carrier | who sends releases by routes of one kind |
//! | payout account | where the amounts of all releases are until they are sent |
//! | seed | the minimum balance of an asset, which the payout account keeps beside the ledger |
//! | held | the sum of the releases of an asset that are here: gathering, queued or parked |
//! | in flight | the sum of those that were sent and not answered |
//!
//! ## Story
//!
//! 1. A vault pays through [`Payouts::release`]. If the route is of this chain, the amount is transferred at once, and that is
//!    all. Otherwise the amount goes to the payout account and becomes a release.
//! 2. What is too little for a message gathers until more is due by the same route. Everything else is queued.
//! 3. Queued releases are sent at the end of a block, as far as there is weight left, or by anybody with [`Pallet::retry`].
//!    If sending fails nothing has moved; the next try waits twice as long as the last. After [`Config::MaxTries`] of them the
//!    release is parked: it is not tried any more by itself, but still by anybody.
//! 4. What was sent is in flight. The carrier says how that ended: delivered, or failed on the other side.
//! 5. No answer is no answer. A release is never sent a second time because nothing was heard of the first: that is the only
//!    way to pay twice. Governance may say how it ended, with [`Pallet::mark`], and that it was returned: then it is queued
//!    again, under the same id.
//!
//! ```text
//!  Gathering ── enough ──► Queued ──── sent ────► InFlight ── answer ──► delivered
//!                           ▲  │ refused              │       error ───► failed, claimable there
//!                           │  └─ too often ─► Parked └── proven ──┐
//!                           └──────────────────────────────────────┘ returned
//! ```
//!
//! ## Permissions
//!
//! | who | what |
//! |---|---|
//! | vaults and gateways, through [`Payouts`] | make releases |
//! | carriers, through [`ReleaseOutcomes`] | say how a release ended |
//! | signed | tries to send a release that is due |
//! | `AdminOrigin` | says how a release ended whose answer was lost |
//!
//! ## Invariants
//!
//! Checked by `try_state`, by these numbers.
//!
//! 1. Custody: the payout account has at least what is held, and the seed if anything is.
//! 2. What is held is the sum of the releases that are here, what is in flight the sum of those that were sent.
//! 3. What was accepted is held, in flight, delivered or failed: nothing is lost and nothing appears.
//! 4. Exactly the queued releases wait to be sent.
//! 5. Every release is found by its route, and what gathers also by route and asset, and nothing else is.
//! 6. Ids are below the next one, no release is empty, only other consensus systems are paid by release, and no queued release
//!    was tried as often as possible.
//!
//! ## Limits
//!
//! - The payout account needs its seed once per asset, from anybody. Until then [`Payouts::check_route`] refuses the asset.
//! - The amounts of all releases of an asset are in one account. What is donated to it changes nothing, and stays.
//! - Releases that gather can be many, one per route and asset, each paid for by a withdrawal.
//! - What a closed channel delays is not lost: it waits here, and takes part in nothing.
//! - Ended releases are not kept. Events tell how they ended.

#![cfg_attr(not(feature = "std"), no_std)]
#![deny(missing_docs)]

extern crate alloc;

pub mod weights;

mod config;
mod errors;
mod events;
mod functions;
mod impls;
mod types;

#[cfg(any(feature = "runtime-benchmarks", test))]
pub mod benchmarking;
#[cfg(any(feature = "try-runtime", feature = "std"))]
mod invariants;
#[cfg(test)]
mod mock;
#[cfg(test)]
mod tests;

#[cfg(any(feature = "runtime-benchmarks", test))]
pub use benchmarking::BenchmarkHelper;
pub use pallet::*;
pub use types::{AssetLedger, Ending, Release, ReleaseState, RouteHash};
pub use weights::WeightInfo;

use frame_support::pallet_macros::import_section;

#[cfg(doc)]
use bulwark_primitives::seams::{Payouts, ReleaseOutcomes};

/// Most releases that are looked at in one block. Looking is a read; sending is limited by the weight that is left.
pub const MAX_VISITS: u32 = 32;

/// Most releases that a view returns.
pub const MAX_PAGE: u32 = 50;

/// A release of this runtime.
pub type ReleaseOf<T> = Release<<T as frame_system::Config>::AccountId, <T as Config>::AssetKind>;

#[import_section(config::config)]
#[import_section(errors::errors)]
#[import_section(events::events)]
#[frame_support::pallet]
pub mod pallet {
	#[cfg(any(feature = "runtime-benchmarks", test))]
	use crate::BenchmarkHelper;
	use crate::{types::*, weights::WeightInfo, ReleaseOf, MAX_PAGE};
	use alloc::vec::Vec;
	use bulwark_primitives::{
		seams::{Carrier, EpochClock},
		Balance, Moment, ReleaseId, ReturnRoute,
	};
	use frame_support::{pallet_prelude::*, traits::fungibles, PalletId};
	use frame_system::pallet_prelude::*;
	use sp_runtime::DispatchError;
	use staging_xcm::v5::Location;

	const STORAGE_VERSION: StorageVersion = StorageVersion::new(1);

	#[pallet::pallet]
	#[pallet::storage_version(STORAGE_VERSION)]
	pub struct Pallet<T>(_);

	/// The id that the next release gets.
	#[pallet::storage]
	pub type NextReleaseId<T> = StorageValue<_, ReleaseId, ValueQuery>;

	/// Everything that is on its way. Ids are counted, so they need no hash against collisions.
	#[pallet::storage]
	pub type Releases<T: Config> = StorageMap<_, Twox64Concat, ReleaseId, ReleaseOf<T>>;

	/// The releases that are queued.
	#[pallet::storage]
	pub type Waiting<T> = StorageMap<_, Twox64Concat, ReleaseId, ()>;

	/// The queued release that was looked at last.
	#[pallet::storage]
	pub type Cursor<T> = StorageValue<_, ReleaseId>;

	/// The releases by the hash of their route.
	#[pallet::storage]
	pub type ByRoute<T> = StorageDoubleMap<_, Identity, RouteHash, Twox64Concat, ReleaseId, ()>;

	/// The release that gathers, by the hash of route and asset.
	#[pallet::storage]
	pub type Gathering<T> = StorageMap<_, Identity, RouteHash, ReleaseId>;

	/// What is where, by asset.
	#[pallet::storage]
	pub type Ledgers<T: Config> =
		StorageMap<_, Blake2_128Concat, T::AssetKind, AssetLedger, ValueQuery>;

	#[pallet::hooks]
	impl<T: Config> Hooks<BlockNumberFor<T>> for Pallet<T> {
		fn integrity_test() {
			assert!(T::MaxTries::get() > 0, "nothing would ever be queued");
			assert!(T::FirstDelay::get() > 0, "a closed channel would be tried in every block");
			assert!(T::MaxDelay::get() >= T::FirstDelay::get(), "delays would shrink");
		}

		fn on_idle(_: BlockNumberFor<T>, limit: Weight) -> Weight {
			Self::serve(limit)
		}

		#[cfg(feature = "try-runtime")]
		fn try_state(_: BlockNumberFor<T>) -> Result<(), sp_runtime::TryRuntimeError> {
			Self::do_try_state()
		}
	}

	#[pallet::call]
	impl<T: Config> Pallet<T> {
		/// Tries to send a release now. The call succeeds whether or not the release could be sent; the event says which.
		///
		/// Origin: signed, by anybody.
		///
		/// Errors: [`Error::ReleaseNotFound`], [`Error::AlreadySent`], [`Error::TooEarly`] before the next try is due,
		/// [`Error::BelowMinimum`] if it still gathers and is less than is worth a message.
		///
		/// Events: [`Event::Sent`], or [`Event::SendFailed`] and, the last time, [`Event::Parked`].
		#[pallet::call_index(0)]
		#[pallet::weight(T::WeightInfo::retry())]
		pub fn retry(origin: OriginFor<T>, id: ReleaseId) -> DispatchResult {
			ensure_signed(origin)?;
			Self::do_retry(id)
		}

		/// Says how a release in flight has ended, because no answer ever came. `Returned` needs the amount to be back in the
		/// payout account; it will be sent again.
		///
		/// Origin: governance (`AdminOrigin`).
		///
		/// Errors: [`Error::ReleaseNotFound`], [`Error::NotInFlight`], [`Error::NotCovered`].
		///
		/// Events: [`Event::Delivered`], [`Event::Failed`] or [`Event::Returned`].
		#[pallet::call_index(1)]
		#[pallet::weight(T::WeightInfo::mark())]
		pub fn mark(origin: OriginFor<T>, id: ReleaseId, ending: Ending) -> DispatchResult {
			T::AdminOrigin::ensure_origin(origin)?;
			Self::end(id, ending)
		}
	}

	#[pallet::view_functions]
	impl<T: Config> Pallet<T> {
		/// A release that has not ended.
		pub fn release_of(id: ReleaseId) -> Option<ReleaseOf<T>> {
			Releases::<T>::get(id)
		}

		/// The releases to a route that have not ended, in no order, at most fifty of them.
		pub fn releases_to(
			route: ReturnRoute<T::AccountId>,
			limit: u32,
		) -> Vec<(ReleaseId, ReleaseOf<T>)> {
			let limit = limit.min(MAX_PAGE) as usize;
			ByRoute::<T>::iter_key_prefix(Self::hash_of(&route))
				.take(limit)
				.filter_map(|id| Releases::<T>::get(id).map(|release| (id, release)))
				.collect()
		}

		/// How much of an asset is where.
		pub fn ledger_of(asset: T::AssetKind) -> AssetLedger {
			Ledgers::<T>::get(asset)
		}

		/// The account that the amounts of releases are in until they are sent.
		pub fn account() -> T::AccountId {
			Self::payout_account()
		}
	}
}
