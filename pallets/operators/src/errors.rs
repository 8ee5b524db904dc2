//! Why the pallet refuses.

use frame_support::pallet_macros::*;

/// The errors of the pallet.
#[pallet_section]
mod errors {
	/// Why a call is refused.
	#[pallet::error]
	pub enum Error<T> {
		/// The account is not in the registry.
		#[codec(index = 0)]
		OperatorNotFound,
		/// The account is in the registry already.
		#[codec(index = 1)]
		OperatorExists,
		/// The account has applied and was not admitted yet.
		#[codec(index = 2)]
		OperatorNotAdmitted,
		/// The application was successful already.
		#[codec(index = 3)]
		AlreadyAdmitted,
		/// The operator does not take new stake now: it is a candidate, inactive, jailed or leaving.
		#[codec(index = 4)]
		OperatorNotActive,
		/// The operator does not accept the stake of this account.
		#[codec(index = 5)]
		DelegatorNotAllowed,
		/// An operator has a name.
		#[codec(index = 6)]
		NameEmpty,
		/// The commission is above the cap.
		#[codec(index = 7)]
		CommissionTooHigh,
		/// The commission is raised by more than is possible at once.
		#[codec(index = 8)]
		CommissionStepTooLarge,
		/// Another change of the commission has not taken effect yet.
		#[codec(index = 9)]
		CommissionChangePending,
		/// This is the commission in force, and nothing else is planned.
		#[codec(index = 10)]
		CommissionUnchanged,
		/// The notice is longer than the longest there is.
		#[codec(index = 11)]
		NoticeTooLong,
		/// The proof is a signature of another scheme than the key.
		#[codec(index = 12)]
		ProofOfAnotherScheme,
		/// The key has not signed the message of this operator, this chain and this proof.
		#[codec(index = 13)]
		BadKeyProof,
		/// The key answers for an operator, or did so in an epoch that can still be accused.
		#[codec(index = 14)]
		KeyInUse,
		/// Another change of the key of this scheme has not taken effect yet.
		#[codec(index = 15)]
		KeyChangePending,
		/// The operator has no key of this scheme.
		#[codec(index = 16)]
		KeyNotFound,
		/// There is no room for another change within the window.
		#[codec(index = 17)]
		TooManyChanges,
		/// The account is on the list already.
		#[codec(index = 18)]
		AlreadyAllowed,
		/// The account is not on the list.
		#[codec(index = 19)]
		DelegatorNotListed,
		/// The list is as long as it can be.
		#[codec(index = 20)]
		ListFull,
		/// The policy of the operator is another one than vouchers.
		#[codec(index = 21)]
		VouchersNotAccepted,
		/// The voucher cannot be used any more.
		#[codec(index = 22)]
		VoucherExpired,
		/// A voucher with this salt was used.
		#[codec(index = 23)]
		VoucherUsed,
		/// The operator has not signed this voucher, on this chain, in its present series.
		#[codec(index = 24)]
		BadVoucherSignature,
		/// As many used vouchers are remembered as can be.
		#[codec(index = 25)]
		TooManyVouchers,
		/// No used voucher with this salt is remembered.
		#[codec(index = 26)]
		VoucherNotFound,
		/// The voucher could be used again if it were not remembered.
		#[codec(index = 27)]
		VoucherStillValid,
		/// The operator is active.
		#[codec(index = 28)]
		AlreadyActive,
		/// The operator is inactive.
		#[codec(index = 29)]
		AlreadyInactive,
		/// The operator is jailed.
		#[codec(index = 30)]
		OperatorJailed,
		/// The operator is not jailed.
		#[codec(index = 31)]
		OperatorNotJailed,
		/// The operator has asked to leave.
		#[codec(index = 32)]
		AlreadyLeaving,
		/// The operator has not asked to leave.
		#[codec(index = 33)]
		OperatorNotLeaving,
		/// A fault of an epoch before the operator asked to leave can still be accused.
		#[codec(index = 34)]
		TooEarlyToLeave,
		/// There is stake with the operator, a set of which it is a member, or a request to slash it that weighs.
		#[codec(index = 35)]
		OperatorTied,
		/// The name of an operator of genesis is too long.
		#[codec(index = 36)]
		NameTooLong,
	}
}
