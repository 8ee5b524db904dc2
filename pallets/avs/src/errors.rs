//! Why the pallet refuses.

use frame_support::pallet_macros::*;

/// The errors of the pallet.
#[pallet_section]
mod errors {
	/// Why a call was refused.
	#[pallet::error]
	pub enum Error<T> {
		/// There is no such AVS.
		#[codec(index = 0)]
		AvsNotFound,
		/// The AVS is not a proposal.
		#[codec(index = 1)]
		NotProposed,
		/// The AVS is not active.
		#[codec(index = 2)]
		AvsNotActive,
		/// The AVS is not leaving.
		#[codec(index = 3)]
		NotOffboarding,
		/// Only the owner may do this.
		#[codec(index = 4)]
		NotOwner,
		/// Only the proposer may do this.
		#[codec(index = 5)]
		NotProposer,
		/// The AVS was not offered to this account.
		#[codec(index = 6)]
		NotPendingOwner,
		/// The name is empty.
		#[codec(index = 7)]
		EmptyName,
		/// A proposal carries at least one offer.
		#[codec(index = 8)]
		NoOffer,
		/// An offer of nothing, or for no time.
		#[codec(index = 9)]
		EmptyOffer,
		/// The total of an offer does not fit an amount.
		#[codec(index = 10)]
		OfferTooLarge,
		/// The total of an offer is less than an account can hold.
		#[codec(index = 11)]
		OfferTooSmall,
		/// There is no such offer, or it was taken already.
		#[codec(index = 12)]
		OfferNotFound,
		/// The numbers have run out.
		#[codec(index = 13)]
		IdsExhausted,
		/// The referendum is not open, or does not decide about this AVS alone.
		#[codec(index = 14)]
		WrongReferendum,
		/// Another referendum is attached that is open or was approved.
		#[codec(index = 15)]
		AlreadyAttached,
		/// The admission period is over.
		#[codec(index = 16)]
		AdmissionOver,
		/// The admission period is not over, and no referendum has failed.
		#[codec(index = 17)]
		AdmissionOpen,
		/// Voters rely on the offer: the referendum is open or was approved.
		#[codec(index = 18)]
		VoteInProgress,
		/// There is no such set.
		#[codec(index = 19)]
		SetNotFound,
		/// The AVS has as many sets as it can have.
		#[codec(index = 20)]
		TooManySetsInAvs,
		/// There is no such vault.
		#[codec(index = 21)]
		VaultNotFound,
		/// A delay is beyond the bounds of governance.
		#[codec(index = 22)]
		BadDelay,
		/// The set accepts this vault already.
		#[codec(index = 23)]
		DuplicateVault,
		/// The set does not accept this vault.
		#[codec(index = 24)]
		VaultNotInSet,
		/// The set has as many vaults as it can have.
		#[codec(index = 25)]
		TooManyVaults,
		/// A unit that weighs nothing secures nothing.
		#[codec(index = 26)]
		ZeroMultiplier,
		/// The multiplier is above the highest one.
		#[codec(index = 27)]
		MultiplierTooLarge,
		/// Another multiplier is planned.
		#[codec(index = 28)]
		MultiplierAlreadyPlanned,
		/// Other delays are planned.
		#[codec(index = 29)]
		DelaysAlreadyPlanned,
		/// The split is beyond the bounds of governance.
		#[codec(index = 30)]
		BadSplit,
		/// A set takes at least one operator, at least as many as it needs, and no more than governance lets it.
		#[codec(index = 31)]
		BadOperatorBounds,
		/// The schedule punishes nothing.
		#[codec(index = 32)]
		EmptySchedule,
		/// The schedule names a reason twice.
		#[codec(index = 33)]
		DuplicateReason,
		/// A penalty is below its minimum or above its maximum.
		#[codec(index = 34)]
		PenaltyOutOfBounds,
		/// The least value of a slash is above the most.
		#[codec(index = 35)]
		ValueBoundsCrossed,
		/// The grades of a deviation, or their penalties, do not ascend.
		#[codec(index = 36)]
		GradesNotAscending,
		/// The verifier cannot find what the penalty asks for.
		#[codec(index = 37)]
		PenaltyDoesNotFitVerifier,
		/// A schedule that was published does not apply yet.
		#[codec(index = 38)]
		ScheduleAlreadyPlanned,
		/// Too many schedules are kept; the oldest must be pruned first.
		#[codec(index = 39)]
		TooManySchedules,
		/// There is no older schedule, or somebody can still be accused under it.
		#[codec(index = 40)]
		ScheduleStillNeeded,
		/// The set is open to all.
		#[codec(index = 41)]
		SetIsOpen,
		/// The operator is invited already.
		#[codec(index = 42)]
		AlreadyInvited,
		/// The set has as many open invitations as it can have.
		#[codec(index = 43)]
		TooManyInvitations,
		/// The operator was not invited.
		#[codec(index = 44)]
		NotInvited,
		/// There is no such operator.
		#[codec(index = 45)]
		OperatorNotFound,
		/// The operator is a member, or a change of its membership is planned.
		#[codec(index = 46)]
		AlreadyMember,
		/// The operator is not a member, or has asked to leave.
		#[codec(index = 47)]
		NotMember,
		/// The operator is in as many sets as it can be.
		#[codec(index = 48)]
		TooManySets,
		/// The set takes no more operators.
		#[codec(index = 49)]
		SetFull,
		/// The AVS takes no new members.
		#[codec(index = 50)]
		SetClosed,
		/// The membership can still be asked for, or a request of the set weigh on the operator.
		#[codec(index = 51)]
		MembershipStillNeeded,
		/// The history of the membership has no room.
		#[codec(index = 52)]
		HistoryFull,
		/// At least one must be visited.
		#[codec(index = 53)]
		ZeroLimit,
		/// Somebody is a member of a set, or was so short ago that it can be accused.
		#[codec(index = 54)]
		MembersRemain,
		/// Somebody can still be accused, or a dispute be open.
		#[codec(index = 55)]
		DisputesPossible,
		/// There can be disputes about as many other sets that the operator is a member of or has left as its docket has room for.
		#[codec(index = 56)]
		TooManyDisputableSets,
	}
}
