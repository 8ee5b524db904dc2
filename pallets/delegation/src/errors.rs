//! Why the pallet refuses.

use frame_support::pallet_macros::*;

/// The errors of the pallet.
#[pallet_section]
mod errors {
	/// Why a call was refused.
	#[pallet::error]
	pub enum Error<T> {
		/// There is no such vault.
		#[codec(index = 0)]
		VaultNotFound,
		/// There is no such operator.
		#[codec(index = 1)]
		OperatorNotFound,
		/// There is no such operator set.
		#[codec(index = 2)]
		SetNotFound,
		/// There is no such pool.
		#[codec(index = 3)]
		PoolNotFound,
		/// The account has no position in the pool.
		#[codec(index = 4)]
		PositionNotFound,
		/// The account has no request that this call could mean.
		#[codec(index = 5)]
		RequestNotFound,
		/// In a vault of leverage one a mandate names exactly one AVS.
		#[codec(index = 6)]
		MandateNotUnique,
		/// The operator has no room for another pool in this vault.
		#[codec(index = 7)]
		TooManyPools,
		/// The position has no room for another lot.
		#[codec(index = 8)]
		TooManyLots,
		/// The account has positions in as many pools as it can.
		#[codec(index = 9)]
		TooManyPositions,
		/// The amount is zero.
		#[codec(index = 10)]
		ZeroAmount,
		/// There is less stake that stays than was asked for.
		#[codec(index = 11)]
		InsufficientStake,
		/// The destination is the pool the stake is in.
		#[codec(index = 12)]
		SamePool,
		/// The request can be completed already.
		#[codec(index = 13)]
		AlreadyPayable,
		/// The operator was accused of a fault while the stake was away.
		#[codec(index = 14)]
		FaultWhileAway,
		/// No request of the position can be completed yet.
		#[codec(index = 15)]
		WithdrawalNotMatured,
		/// Everything that could be paid was paid; the rest is in dispute.
		#[codec(index = 16)]
		NothingToClaim,
		/// The set does not accept stake of this vault.
		#[codec(index = 17)]
		VaultNotInSet,
		/// The operator is not a member of the set, or has asked to leave.
		#[codec(index = 18)]
		NotMember,
		/// Another change of this allocation has not taken effect yet.
		#[codec(index = 19)]
		ModificationAlreadyPending,
		/// The allocation is what was asked for.
		#[codec(index = 20)]
		NothingChanged,
		/// The leverage of the vault leaves less.
		#[codec(index = 21)]
		InsufficientMagnitude,
		/// The set has no room for another vault in the operator's allocations.
		#[codec(index = 22)]
		TooManyAllocations,
		/// The pools have more final slashes to apply, or the positions more to see, than this call does on the way:
		/// `sync_pool` and `follow` do.
		#[codec(index = 23)]
		TooManyScars,
		/// An amount or a number exceeds what can be written.
		#[codec(index = 24)]
		AmountOverflow,
		/// The ledger contradicts itself. Nothing was changed.
		#[codec(index = 25)]
		LedgerBroken,
		/// The pool has more cohorts than there can be. Nothing was changed.
		#[codec(index = 26)]
		TooManyCohorts,
		/// The operator has left but for the stake with it: what is on its way home stays on it.
		#[codec(index = 27)]
		OperatorDone,
		/// The operator has not left, or not everybody has had the time to leave by themselves.
		#[codec(index = 28)]
		OperatorNotDone,
		/// The pool has been cut as often as its scars can be numbered: four billion times. Nothing was changed.
		#[codec(index = 29)]
		ScarsExhausted,
	}
}
