//! Why the pallet refuses.

use frame_support::pallet_macros::*;

/// The errors of the pallet.
#[pallet_section]
mod errors {
	/// Why a call was refused.
	#[pallet::error]
	pub enum Error<T> {
		/// There is no release with this id, or it has ended.
		#[codec(index = 0)]
		ReleaseNotFound,
		/// The release was sent, and is not sent a second time.
		#[codec(index = 1)]
		AlreadySent,
		/// The next try is not due yet.
		#[codec(index = 2)]
		TooEarly,
		/// The release is less than is worth a message, and gathers.
		#[codec(index = 3)]
		BelowMinimum,
		/// The release was not sent, or has been returned.
		#[codec(index = 4)]
		NotInFlight,
		/// The payout account has no minimum balance of the asset beside what it owes.
		#[codec(index = 5)]
		NotSeeded,
		/// The payout account does not hold what was returned.
		#[codec(index = 6)]
		NotCovered,
		/// There are no more ids.
		#[codec(index = 7)]
		IdsExhausted,
		/// The ledger of the asset has less than the release.
		#[codec(index = 8)]
		LedgerShort,
	}
}
