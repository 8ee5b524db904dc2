//! Why the pallet refuses.

use frame_support::pallet_macros::*;

/// The errors of the pallet.
#[pallet_section]
mod errors {
	/// Why a call was refused.
	#[pallet::error]
	pub enum Error<T> {
		/// There is no vault with this id.
		#[codec(index = 0)]
		VaultNotFound,
		/// Calls of this class are paused for this vault.
		#[codec(index = 1)]
		Paused,
		/// The amount is zero.
		#[codec(index = 2)]
		ZeroAmount,
		/// The amount is below the smallest deposit of the vault.
		#[codec(index = 3)]
		BelowMinimum,
		/// The vault would hold more than it may.
		#[codec(index = 4)]
		TotalCapExceeded,
		/// The account would have more in the vault than one account may.
		#[codec(index = 5)]
		AccountCapExceeded,
		/// More would come from this network than may.
		#[codec(index = 6)]
		OriginCapExceeded,
		/// The account has recorded another route, which stays until everything has been paid.
		#[codec(index = 7)]
		RouteMismatch,
		/// The custody account received another amount than was sent.
		#[codec(index = 8)]
		ReceivedLess,
		/// The idle balance is lower than the amount.
		#[codec(index = 9)]
		InsufficientIdle,
		/// The vault names no default, so operator and mandate must be given.
		#[codec(index = 10)]
		NoDefaultDelegation,
		/// In a vault with unique stake a mandate names exactly one AVS.
		#[codec(index = 11)]
		MandateNotUnique,
		/// The account has nothing in the vault.
		#[codec(index = 12)]
		AccountNotFound,
		/// The account has no position in a pool of the vault.
		#[codec(index = 13)]
		NoPosition,
		/// The ledger of the vault holds less than the amount.
		#[codec(index = 14)]
		LedgerShort,
		/// There is no such asset.
		#[codec(index = 15)]
		AssetNotFound,
		/// Nobody has said how many decimals the asset has.
		#[codec(index = 16)]
		DecimalsUnknown,
		/// One whole unit of the asset does not fit into an amount.
		#[codec(index = 17)]
		TooManyDecimals,
		/// Leverage is below one.
		#[codec(index = 18)]
		LeverageTooLow,
		/// Leverage is above what all sets of an operator together can use.
		#[codec(index = 19)]
		LeverageTooHigh,
		/// The unbonding is shorter than the time in which a fault can still be accused.
		#[codec(index = 20)]
		UnbondingTooShort,
		/// The unbonding is longer than any vault's may be.
		#[codec(index = 21)]
		UnbondingTooLong,
		/// The smallest deposit is zero.
		#[codec(index = 22)]
		ZeroMinimum,
		/// The custody account holds less than the asset's minimum balance, and nobody could pay it.
		#[codec(index = 23)]
		CustodyNotSeeded,
		/// All ids have been given to vaults.
		#[codec(index = 24)]
		VaultIdsExhausted,
		/// The price is zero.
		#[codec(index = 25)]
		ZeroPrice,
		/// The pause has no length.
		#[codec(index = 26)]
		ZeroPause,
		/// The pause is longer than a pause of this class may be.
		#[codec(index = 27)]
		PauseTooLong,
		/// Exits are paused, or were too short a time ago.
		#[codec(index = 28)]
		ExitPauseCooldown,
		/// Calls of this class are not paused.
		#[codec(index = 29)]
		NotPaused,
		/// The custody account holds nothing beside its ledger and its seed.
		#[codec(index = 30)]
		NothingToSweep,
		/// Nothing is on hold for this vault.
		#[codec(index = 31)]
		NoBond,
		/// The insurance of the vault holds less than the amount.
		#[codec(index = 32)]
		InsuranceShort,
		/// The time for which a price is believed is zero.
		#[codec(index = 33)]
		ZeroPriceAge,
	}
}
