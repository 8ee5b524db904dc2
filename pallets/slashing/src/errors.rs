//! Why the pallet refuses.

use frame_support::pallet_macros::*;

/// The errors of the pallet.
#[pallet_section]
mod errors {
	/// Why a call was refused.
	#[pallet::error]
	pub enum Error<T> {
		/// There is no such operator set.
		#[codec(index = 0)]
		SetNotFound,
		/// There is no such operator.
		#[codec(index = 1)]
		OperatorNotFound,
		/// The fraction is zero.
		#[codec(index = 2)]
		BadFraction,
		/// The epoch of the fault has not begun.
		#[codec(index = 3)]
		FaultInFuture,
		/// The fault is too old to be accused.
		#[codec(index = 4)]
		TooLate,
		/// Nothing was allocated to the set in the epoch of the fault.
		#[codec(index = 5)]
		NothingAllocated,
		/// As many requests of the set against the operator weigh as may, and none of them makes way: all that there are places for, or
		/// one fewer beside a place that is kept for claims of the adjudicator. Or as many claims of the set are open as can be, and
		/// whoever claims is not the adjudicator of the offence.
		#[codec(index = 6)]
		DocketFull,
		/// There is no such request.
		#[codec(index = 7)]
		SlashNotFound,
		/// The request is in another state.
		#[codec(index = 8)]
		WrongState,
		/// The challenge window is over.
		#[codec(index = 9)]
		ChallengeOver,
		/// The request can still be executed.
		#[codec(index = 10)]
		DeadlineNotReached,
		/// The challenge window is not over.
		#[codec(index = 11)]
		ChallengeRunning,
		/// The time in which the request could be upheld and executed is over.
		#[codec(index = 12)]
		DeadlinePassed,
		/// The appeal period is over.
		#[codec(index = 13)]
		AppealOver,
		/// The appeal period is not over.
		#[codec(index = 14)]
		AppealRunning,
		/// The operator was no member of the set in that epoch, or its schedule did not punish this then.
		#[codec(index = 15)]
		OffenceNotFound,
		/// The evidence proves nothing.
		#[codec(index = 16)]
		Evidence(EvidenceError),
		/// The penalty depends on the grade of the fault, and none was found.
		#[codec(index = 17)]
		GradeMissing,
		/// The fault was accused before, or what the same evidence can show at another grade was and is punished as hard.
		#[codec(index = 18)]
		AlreadyAccused,
		/// As much as may be was taken for faults of the operator in that epoch.
		#[codec(index = 19)]
		CapReached,
		/// The schedule does not say that this AVS on another network finds the offence.
		#[codec(index = 20)]
		WrongRemote,
		/// The account has not announced this report.
		#[codec(index = 21)]
		NotCommitted,
		/// The announcement is too young.
		#[codec(index = 22)]
		CommitmentImmature,
		/// The announcement is too old.
		#[codec(index = 23)]
		CommitmentExpired,
		/// The account has announced this already.
		#[codec(index = 24)]
		AlreadyCommitted,
		/// The account is not the operator, does not act for it, and has no stake with it in a vault of the set.
		#[codec(index = 25)]
		NotConcerned,
		/// Whoever accuses cannot contest.
		#[codec(index = 26)]
		OwnAccusation,
		/// Somebody has contested it.
		#[codec(index = 27)]
		AlreadyContested,
		/// It was upheld.
		#[codec(index = 28)]
		AlreadyUpheld,
		/// Nobody has upheld it.
		#[codec(index = 29)]
		NotUpheld,
		/// All of it remains.
		#[codec(index = 30)]
		NothingReversed,
		/// The request has not ended, or not long enough ago.
		#[codec(index = 31)]
		StillNeeded,
		/// There is no such fault on record.
		#[codec(index = 32)]
		FaultNotFound,
		/// The set is flagged already.
		#[codec(index = 33)]
		AlreadyFlagged,
		/// The set is not flagged.
		#[codec(index = 34)]
		NotFlagged,
		/// The set has what it promises, or no stake table that says what it has.
		#[codec(index = 35)]
		NotBelowMinimum,
		/// The set has less than it promises, or no stake table that says what it has.
		#[codec(index = 36)]
		StillBelowMinimum,
		/// An amount exceeds what can be written.
		#[codec(index = 37)]
		AmountOverflow,
		/// The numbers of requests have run out.
		#[codec(index = 38)]
		IdsExhausted,
		/// What is kept of a request contradicts itself. Nothing was changed.
		#[codec(index = 39)]
		DocketBroken,
		/// A pool, or what pools have together, has more slashes to apply than this call does on the way: `sync_pool` does.
		#[codec(index = 40)]
		PoolBehind,
		/// The claim asks for a grade, and the penalty of the offence does not depend on one.
		#[codec(index = 41)]
		UnexpectedGrade,
	}
}
