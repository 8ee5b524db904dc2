//! Why the pallet refuses.

use frame_support::pallet_macros::*;

/// The errors of the pallet.
#[pallet_section]
mod errors {
	/// Why a call was refused.
	#[pallet::error]
	pub enum Error<T> {
		/// The origin is of this chain, is a chain rather than an account on one, or is of a kind that has no account here.
		#[codec(index = 0)]
		UnsupportedOrigin,
		/// There is no vault with this id.
		#[codec(index = 1)]
		VaultNotFound,
		/// Nothing of this asset can be staked from this network.
		#[codec(index = 2)]
		ChannelClosed,
		/// More would be staked through this channel than may.
		#[codec(index = 3)]
		CeilingReached,
		/// More would be staked through this channel in this window of time than may.
		#[codec(index = 4)]
		RateReached,
		/// The owner has nothing of the asset here that is not staked.
		#[codec(index = 5)]
		NothingToSend,
		/// The asset has no reserve.
		#[codec(index = 6)]
		NoReserve,
		/// The asset is paid on its reserve, and the destination is not there.
		#[codec(index = 7)]
		NotOnReserve,
		/// Nothing would be left of the amount beside what is set aside for the message.
		#[codec(index = 8)]
		BelowMinimum,
		/// The program that pays could not be written: a location does not fit.
		#[codec(index = 9)]
		LocationTooDeep,
		/// This was not asked, or was answered already.
		#[codec(index = 10)]
		QuestionNotFound,
		/// The response does not say how a program ended.
		#[codec(index = 11)]
		NotAnAnswer,
		/// The asset is of this chain and needs no reserve elsewhere.
		#[codec(index = 12)]
		NotForeign,
		/// The reserve is not the relay chain or a parachain.
		#[codec(index = 13)]
		NotAChain,
		/// The smallest payout must be more than what is set aside for the answer, and no less than the minimum balance of the
		/// asset here.
		#[codec(index = 14)]
		MinimumTooLow,
		/// The price is zero.
		#[codec(index = 15)]
		ZeroPrice,
		/// There is no such asset here. What came of it would be caught without being counted, and claimed out of nothing.
		#[codec(index = 16)]
		AssetNotFound,
	}
}
