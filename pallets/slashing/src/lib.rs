//! # Slashing
//!
//! Who is accused of what, who decides, what it costs, and how it is undone.
//!
//! ## Words
//!
//! | word | meaning |
//! |---|---|
//! | accusation | a set says that an operator has done, in an epoch, what the set's schedule punishes |
//! | request | an accepted accusation: it takes a fraction `p` of the liable stake, by vault, once it is final |
//! | docket | the requests that weigh on the stake with an operator in a vault: read with stake, never written to it |
//! | proven | shown by evidence that anybody can check; otherwise somebody has to uphold the request |
//! | contest | the demand of somebody concerned that a request be decided about |
//! | adjudicator | who decides about an offence, named in the schedule; beside it governance can |
//! | announcement | the hash of a report that is made some blocks later, so that nobody can copy it |
//! | settlement | the collection of what a final request takes, pool by pool, and its split |
//! | flag | the mark of a set that is weaker than it promises, from which members may leave at once |
//!
//! ## Story
//!
//! An operator has signed two statements that exclude each other. Rita finds them, announces her report with
//! [`Call::commit_report`], and makes it with [`Call::accuse`] some blocks later. The evidence proves the fault: a
//! request is opened, and from now on nobody who was liable can claim what is in dispute. A delegator who doubts it
//! contests it with a bond ([`Call::contest`]); now the adjudicator has to uphold it ([`Call::uphold`]) or may reject
//! it while the challenge window is open ([`Call::veto`]). Governance can reject it until then, whatever the adjudicator has
//! said. Without a contest the proof is enough. After the window
//! anybody executes the request ([`Call::execute`]), within [`EXECUTION`](bulwark_primitives::constants::EXECUTION)
//! epochs; if nobody does, it has lapsed, whether or not anybody says so ([`Call::lapse`]).
//!
//! An executed request can be reversed, in whole or in part, until its appeal period is over ([`Call::reverse`]). Then
//! it is final: every pool that it concerns is brought up to date ([`Call::settle`], page by page, by anybody), and
//! what it took is split between Rita, the insurance of the vault, and the burn or the recipient of the set. Nothing
//! has moved before, so a reversal gives back exactly what was taken, to exactly those who bore it.
//!
//! An accusation that nothing proves needs no announcement but a bond, and somebody who upholds it. Of such claims only
//! [`MAX_OPEN_CLAIMS`] of a set against an operator can be open; those that the adjudicator of the offence makes itself do not
//! count, and use the room that claims leave to proofs. If that is full, too, they have a place that nothing else takes
//! ([`KEPT_REQUESTS`]), and then that of something milder which waits for a decision.
//!
//! ## Time
//!
//! Of a request opened in epoch `o` with challenge `C`, executed in epoch `x`, with appeal `A`, in epoch `e`:
//!
//! | what | when |
//! |---|---|
//! | accuse of a fault of epoch `f` | `f <= e <= f + WINDOW` |
//! | contest, veto | `e < o + C`; what is upheld only governance can veto |
//! | uphold | `e < o + C + EXECUTION` |
//! | execute | `o + C <= e < o + C + EXECUTION` |
//! | lapse | `e >= o + C + EXECUTION` |
//! | reverse | `e < x + A` |
//! | settle | `e >= x + A` |
//!
//! Epochs are counted by their boundaries: `C` of them are `C - 1` to `C` epochs of time, and so is an appeal. Where `C` or `A`
//! is one, that can be a single block. Whoever doubts a request that is upheld can execute it at the first moment, so that its
//! appeal lasts as long as it can.
//!
//! ## What it takes
//!
//! `p = fraction × magnitude at the fault`, rounded up to 1e-18, for each vault from which the operator had allocated
//! to the set. The fraction is the penalty of the offence, within its bounds in fraction and value; a missing or stale
//! price bounds nothing. The caps of governance then lower it to what they leave. What the pools hand over is split to
//! the unit.
//!
//! ## Bonds
//!
//! | outcome | bond of the accuser | bond of whoever contested |
//! |---|---|---|
//! | vetoed, reversed, lapsed without being upheld | half to those whose stake was held up, half to whoever contested | back |
//! | reversed in part; true, and displaced, taken already, or not executed in time | back | back |
//! | settled | back | to the treasury |
//!
//! If nobody contested, those whose stake was held up get the whole. What they cannot be paid, because nobody is there, goes to the
//! treasury. Who proves an accusation has no bond to lose.
//!
//! ## Permissions
//!
//! | who | may |
//! |---|---|
//! | anybody | announce and accuse; `execute`, `lapse`, `settle`, `forget`, `prune_fault`, `flag_set`, `unflag_set` |
//! | the operator, who acts for it, who has stake with it in a vault of the set | `contest` |
//! | the adjudicator of the offence, `AdjudicationOrigin` | `uphold`, `veto`, `reverse` |
//! | an AVS on another network, through `RemoteOrigin` | `accuse_remote`, for offences whose schedule names it |
//! | `AdminOrigin` | `set_caps` |
//!
//! The status of an operator or of an AVS is not asked: nobody escapes by leaving.
//!
//! ## Invariants
//!
//! Checked by `try_state`, by these numbers.
//!
//! 1. Every request that weighs is on the docket of each of its vaults, with its set, fault and fraction, in its phase;
//!    and nothing else weighs there. What is beyond [`MAX_HEAD`] entries is in an item of its own, and only that.
//! 2. The list of an operator holds its requests that are executed, and those that are open and have not been dropped
//!    after their deadline; no more of them weigh than there may be, and only claims of the adjudicator of the offence where a
//!    place is kept for them.
//! 3. What was collected belongs to executed requests that are final, in vaults that they concern.
//! 4. What is on hold is the sum of the bonds of requests and of the deposits of announcements, account by account.
//! 5. A fault on record that names a request is the fault of that request. The fault of a request that stands is on record as long
//!    as it can be accused.
//! 6. Requests are numbered below the next one; their fractions are not zero and not above what was asked; only one
//!    that is open or executed has bonds; only one that has ended has an end; a document is that of a request.
//! 7. The requests remembered for an epoch are for faults of that operator in that epoch, each once; all that stand as long as
//!    it can be accused of one.
//! 8. The record of a set counts at least as many requests as are kept of it in each state.
//!
//! ## Limits
//!
//! - The docket of an operator has room for [`MAX_PENDING`] requests:
//!   [`MAX_REQUESTS`](bulwark_primitives::constants::MAX_REQUESTS) of each of the
//!   [`MAX_DISPUTED_SETS`](bulwark_primitives::constants::MAX_DISPUTED_SETS) sets about which it can be in dispute. No set takes
//!   the room of another. What is no claim of the adjudicator has [`COMMON_REQUESTS`] places of a set, enough for one in every
//!   epoch. Only what is final and that nobody has settled stays longer than that, and anybody can settle it.
//! - Evidence must be announced [`Config::CommitDelay`] blocks before. A report in the last blocks of the window is too
//!   late.
//! - Who contests gets half of the bond of an accuser who was wrong. An accuser who contests by another account with stake gets
//!   that back, and loses the other half to the stake with the operator, which is paid by what is active after the verdict: whoever
//!   brings by far the most stake for that moment gets most of it.
//! - A report by the operator, or by an account with a position with it, earns nothing. Whoever has lost all that was in a position
//!   has it closed first. An operator that reports itself by an account that nobody knows is not found out.
//! - Where an offence names no adjudicator, governance decides alone. On the live network its track takes up to about 4 days and
//!   7 hours, and longer if all its places are taken and the referendum has to queue; epochs are days: a challenge window of less
//!   than six can be over before a veto, and with one of less than four a request can lapse before it is upheld. Sets with
//!   shorter windows should name adjudicators.
//! - A proof that is contested in the last epoch of its window leaves little more than
//!   [`EXECUTION`](bulwark_primitives::constants::EXECUTION) epochs for a decision. Where governance decides, whoever reports
//!   should open the referendum that upholds it at once, contested or not: what is upheld cannot be contested.
//! - What is proven, or decided, comes before claims that nobody has decided about. They take what the caps leave when they are
//!   upheld.
//! - On a full docket of a set, what is proven takes the place of the mildest request that is milder and not upheld or executed,
//!   and what the adjudicator of the offence itself claims the one that is kept for it, or else that of the mildest that is milder
//!   and waits for a decision. Whoever lets as many light slashes be executed as there are other places has been slashed that
//!   often, and nothing more can be proven against it by that set until the first of them is settled. With an appeal as long as
//!   the window of accusations or longer, that is too late for a fault that was committed just before; with a shorter one there is
//!   time. For faults of the same epoch that does not end: those that are settled still count against the caps. Where the
//!   challenge window is zero they can all be executed within that epoch, and nothing graver of it can be proven by that set then,
//!   short of a reversal. Sets whose offences differ much should have a window.
//! - One place is kept for claims of the adjudicator, on the docket and among the requests for faults of one epoch, whichever
//!   offences they are about. A second claim finds none behind proofs that nobody contests, or that are upheld or executed: it can
//!   only take that of what is milder and waits for a decision. What an adjudicator knows of an operator should come in as few
//!   claims as can be. For offences without an adjudicator no place is kept.
//! - Evidence that can show one fault at different grades gives way to what is graver: a milder request that is open and not upheld
//!   ends, and the graver one takes its place, with a challenge window of its own. One that is upheld, executed or settled stays,
//!   and both are punished, within the caps. While the graver one stands the milder cannot be brought.
//! - Caps below 100 % give to whoever comes first: a proof of the same fault epoch can use up what an older claim has asked for
//!   and not been granted yet.
//! - A cap on all sets together gives to whoever asks first. Governance should keep it at 100 % unless there is a
//!   reason.
//! - Bounds of an offence in dollars hold for operators with at most [`MAX_VALUED_POOLS`] pools that back the set, in all vaults
//!   together: as many as there can be in six vaults. For others the fractions alone decide, as they do without a price. In more
//!   vaults than six anybody can open enough pools with very little: a set that takes more should rely on fractions.
//! - Claims that are open leave room for [`COMMON_REQUESTS`] less [`MAX_OPEN_CLAIMS`] proofs, and claims of the adjudicator, of a
//!   set against an operator. Whoever files as many claims as can be open keeps those of others off the docket, for at least half
//!   a bond each; the adjudicator can still make the one that it believes. Against an offence without an adjudicator nobody can.
//! - An AVS on another network can warn of one fault per reason and epoch, and punish one.
//! - A claim can be copied from the pool by whoever pays more for its transaction, who is its reporter then.
//! - A slash that is found to be wrong after its appeal period is not undone. The insurance of the vault compensates.

#![cfg_attr(not(feature = "std"), no_std)]
#![deny(missing_docs)]

extern crate alloc;

pub mod caps;
pub mod commitments;
pub mod docket;
pub mod settlement;
pub mod types;
pub mod view;
pub mod weights;

mod accusations;
mod bonds;
mod cascade;
mod config;
mod constants;
mod decisions;
mod displacing;
mod entries;
mod errors;
mod events;

#[cfg(any(feature = "runtime-benchmarks", test))]
mod benchmarking;
#[cfg(any(feature = "try-runtime", feature = "std"))]
mod invariants;
#[cfg(test)]
mod mock;
#[cfg(test)]
mod tests;

#[cfg(any(feature = "runtime-benchmarks", test))]
pub use benchmarking::BenchmarkHelper;
pub use caps::Room;
pub use docket::Charge;
pub use pallet::*;
pub use types::*;
pub use weights::WeightInfo;

use frame_support::pallet_macros::import_section;

/// A request of a runtime.
pub type SlashRequestOf<T> = SlashRequest<<T as frame_system::Config>::AccountId>;

#[import_section(config::config)]
#[import_section(constants::constants)]
#[import_section(errors::errors)]
#[import_section(events::events)]
#[frame_support::pallet]
pub mod pallet {
	use super::*;
	use crate::{
		accusations::{Fault, Outcome},
		caps::FaultRequests,
		decisions::Judgment,
		view::{CascadeEffect, SetHistory, SlashInfo, SlashPage, WorstCase},
	};
	use alloc::vec::Vec;
	use bulwark_primitives::{
		constants::{MAX_ALLOCATIONS, MAX_COVERING_POOLS, WINDOW},
		evidence::MAX_GRADED_NAMES,
		seams::{
			AvsInspect, EpochClock, ExposureInspect, OperatorInspect, RestakerRewards,
			SlashTermsInspect, StakeInspect, StrengthInspect, VaultLedger, VaultValue,
		},
		Balance, Document, Epoch, EvidenceError, Grade, Mandate, SetId, SlashId, SlashReason,
		VaultId, VerifyEvidence,
	};
	use frame_support::{
		pallet_prelude::*,
		traits::{fungible, Contains},
	};
	use frame_system::pallet_prelude::*;
	use sp_core::H256;
	use sp_runtime::Perquintill;

	/// Evidence, as the verifier of the runtime takes it.
	pub type EvidenceOf<T> = <<T as Config>::Verifier as VerifyEvidence<
		<T as frame_system::Config>::AccountId,
	>>::Evidence;

	/// Pools of one operator that back a set at the most.
	pub const MOST_POOLS: u32 = MAX_ALLOCATIONS * MAX_COVERING_POOLS;

	/// Pools that one call of `settle` looks at: half of what there can be, so that no call has to prove all of them.
	pub const MOST_LOOKED_AT: u32 = MOST_POOLS / 2;

	/// Pools that one call of `settle` brings up to date: each is charged like one whose docket is long.
	pub const MOST_SETTLED: u32 = 16;

	/// Slashes that the pools of one call of `settle` apply beside one each. Most often there is none: slashes become final in
	/// the same epoch only if they were executed in the same.
	pub const MORE_SLASHES: u32 = 64;

	/// Why tokens are held.
	#[pallet::composite_enum]
	pub enum HoldReason {
		/// For an accusation that nothing proves, until it has been decided.
		#[codec(index = 0)]
		Accusation,
		/// For the contest of an accusation, until it has been decided.
		#[codec(index = 1)]
		Contest,
		/// For an announced report, until it is made or withdrawn.
		#[codec(index = 2)]
		Commitment,
	}

	const STORAGE_VERSION: StorageVersion = StorageVersion::new(1);

	/// The pallet.
	#[pallet::pallet]
	#[pallet::storage_version(STORAGE_VERSION)]
	pub struct Pallet<T>(_);

	/// The number of the next request. Numbers are never used twice.
	#[pallet::storage]
	pub type NextRequest<T: Config> = StorageValue<_, SlashId, ValueQuery>;

	/// The requests, until some time after their end.
	#[pallet::storage]
	pub type Requests<T: Config> = StorageMap<_, Twox64Concat, SlashId, SlashRequestOf<T>>;

	/// What has to be read to decide about a request, as long as there is the request.
	#[pallet::storage]
	pub type Documents<T: Config> = StorageMap<_, Twox64Concat, SlashId, Document>;

	/// What weighs on the stake with an operator in a vault. Every exit and every claim reads it.
	#[pallet::storage]
	pub type Dockets<T: Config> = StorageDoubleMap<
		_,
		Blake2_128Concat,
		T::AccountId,
		Twox64Concat,
		VaultId,
		DocketHead,
		ValueQuery,
	>;

	/// What is on a docket beyond that: read only where [`Dockets`] is full.
	#[pallet::storage]
	pub type DocketTails<T: Config> = StorageDoubleMap<
		_,
		Blake2_128Concat,
		T::AccountId,
		Twox64Concat,
		VaultId,
		DocketTail,
		ValueQuery,
	>;

	/// The requests against an operator that are open or executed.
	#[pallet::storage]
	pub type Pending<T: Config> =
		StorageMap<_, Blake2_128Concat, T::AccountId, PendingRequests, ValueQuery>;

	/// What pools have handed over for a request, by vault, in base units, until it is split.
	#[pallet::storage]
	pub type Collected<T: Config> =
		StorageDoubleMap<_, Twox64Concat, SlashId, Twox64Concat, VaultId, Balance, ValueQuery>;

	/// The faults of an operator that were accused or warned about, by the name that the verifier gave them.
	#[pallet::storage]
	pub type UsedFaults<T: Config> =
		StorageDoubleMap<_, Blake2_128Concat, T::AccountId, Blake2_128Concat, H256, UsedFault>;

	/// The requests for faults of an operator in an epoch: what the caps count.
	#[pallet::storage]
	pub type Faults<T: Config> = StorageDoubleMap<
		_,
		Blake2_128Concat,
		T::AccountId,
		Twox64Concat,
		Epoch,
		FaultRequests,
		ValueQuery,
	>;

	/// Announced reports.
	#[pallet::storage]
	pub type Commitments<T: Config> = StorageDoubleMap<
		_,
		Blake2_128Concat,
		T::AccountId,
		Blake2_128Concat,
		H256,
		Commitment<BlockNumberFor<T>>,
	>;

	/// How much may be taken for the faults of one epoch.
	#[pallet::storage]
	pub type Caps<T: Config> = StorageValue<_, SlashCaps, ValueQuery>;

	/// Sets that are weaker than they promise.
	#[pallet::storage]
	pub type Flags<T: Config> = StorageMap<_, Twox64Concat, SetId, Flag>;

	/// What became of the accusations of a set.
	#[pallet::storage]
	pub type Records<T: Config> = StorageMap<_, Twox64Concat, SetId, SetRecord, ValueQuery>;

	/// What settled requests of a set have taken, by vault, in base units.
	#[pallet::storage]
	pub type Taken<T: Config> =
		StorageDoubleMap<_, Twox64Concat, SetId, Twox64Concat, VaultId, Balance, ValueQuery>;

	#[pallet::hooks]
	impl<T: Config> Hooks<BlockNumberFor<T>> for Pallet<T> {
		fn integrity_test() {
			assert!(T::Retention::get() > WINDOW, "the caps count what was settled in the window");
			assert!(
				T::CommitLifetime::get() > T::CommitDelay::get(),
				"an announced report could never be made"
			);
			assert!(
				T::AccusationBond::get() > 0,
				"it would cost nothing to hold up the stake of others"
			);
			assert!(T::ContestBond::get() > 0, "it would cost nothing to delay what is proven");
			assert!(T::FlagGrace::get() > 0, "a set has no time to find operators");
		}

		#[cfg(feature = "try-runtime")]
		fn try_state(_: BlockNumberFor<T>) -> Result<(), sp_runtime::TryRuntimeError> {
			Self::do_try_state()
		}
	}

	#[pallet::call]
	impl<T: Config> Pallet<T> {
		/// Announces a report by its hash, and puts [`Config::CommitmentDeposit`] on hold. The runtime API
		/// `slashingApi.reportHashOf` computes the hash. The report can be made from [`Config::CommitDelay`] to
		/// [`Config::CommitLifetime`] blocks later; after that the announcement can only be withdrawn.
		///
		/// Origin: signed. Errors: [`Error::AlreadyCommitted`], those of the hold. Event: [`Event::ReportCommitted`].
		#[pallet::call_index(0)]
		#[pallet::weight(T::WeightInfo::commit_report())]
		pub fn commit_report(origin: OriginFor<T>, hash: H256) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_commit(who, hash)
		}

		/// Withdraws an announcement. The deposit is released.
		///
		/// Origin: signed by who announced. Errors: [`Error::NotCommitted`]. Event: [`Event::CommitmentClosed`].
		#[pallet::call_index(1)]
		#[pallet::weight(T::WeightInfo::withdraw_commitment())]
		pub fn withdraw_commitment(origin: OriginFor<T>, hash: H256) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_withdraw(who, hash)
		}

		/// Accuses an operator of a fault in an epoch, in the name of a set's schedule. Evidence that proves it must
		/// have been announced by the same account, with the salt; what only the adjudicator can find costs
		/// [`Config::AccusationBond`] on hold. What the adjudicator of the offence claims itself is not among the claims of which
		/// only so many can be open, and a place is kept for it. `fault` is an epoch, the present one or at most six before it;
		/// `salt` is that of the announcement, `None` for a claim.
		///
		/// Origin: signed, anybody. Events: [`Event::Accused`] with the number of the request, or [`Event::Warned`] if the fault
		/// costs nothing; [`Event::CommitmentClosed`]; [`Event::Displaced`] if it takes the place of something
		/// milder: on a full docket, or of the same fault that was found milder and that nobody has decided about. The bonds of
		/// that one go back: [`Event::BondReturned`] for each.
		///
		/// Errors: [`Error::SetNotFound`], [`Error::OperatorNotFound`], [`Error::FaultInFuture`], [`Error::TooLate`],
		/// [`Error::OffenceNotFound`], [`Error::Evidence`], [`Error::NotCommitted`], [`Error::CommitmentImmature`],
		/// [`Error::CommitmentExpired`], [`Error::AlreadyAccused`], [`Error::GradeMissing`], [`Error::UnexpectedGrade`] if a
		/// claim asks for a grade of a fixed penalty, [`Error::BadFraction`] if nothing is proven and it would cost nothing,
		/// [`Error::CapReached`], those of the hold, [`Error::NothingAllocated`], [`Error::DocketFull`], and
		/// [`Error::PoolBehind`] if the offence has bounds in dollars and the operator's pools have to be brought up to date
		/// before they can be valued.
		#[pallet::call_index(2)]
		#[pallet::weight(
			Outcome::most::<T>(T::WeightInfo::accuse)
				.saturating_add(Outcome::looking_up::<T>(MAX_GRADED_NAMES))
				.saturating_add(T::Verifier::weight(evidence))
		)]
		pub fn accuse(
			origin: OriginFor<T>,
			set: SetId,
			operator: T::AccountId,
			fault: Epoch,
			reason: SlashReason,
			evidence: EvidenceOf<T>,
			salt: Option<H256>,
		) -> DispatchResultWithPostInfo {
			let who = ensure_signed(origin)?;
			let checking = T::Verifier::weight(&evidence);
			let fault = Fault { set, operator, epoch: fault, reason };
			let outcome = Self::do_accuse(who, fault, evidence, salt)?;
			let weight = outcome.weight::<T>(T::WeightInfo::accuse);
			Ok(Some(weight.saturating_add(checking)).into())
		}

		/// Accuses an operator in the name of an AVS on another network, which is proof enough for offences whose
		/// schedule names it. Nobody earns the whistle-blower's part.
		///
		/// Origin: an AVS on another network ([`Config::RemoteOrigin`]). Events: [`Event::Accused`], or [`Event::Warned`];
		/// [`Event::Displaced`] if it takes the place of something milder on a full docket, and [`Event::BondReturned`] for each
		/// bond of that.
		///
		/// Errors: [`Error::SetNotFound`], [`Error::OperatorNotFound`], [`Error::FaultInFuture`], [`Error::TooLate`],
		/// [`Error::OffenceNotFound`], [`Error::WrongRemote`], [`Error::AlreadyAccused`], [`Error::GradeMissing`],
		/// [`Error::CapReached`], [`Error::NothingAllocated`], [`Error::DocketFull`], [`Error::PoolBehind`] as for an accusation.
		#[pallet::call_index(3)]
		#[pallet::weight(Outcome::most::<T>(T::WeightInfo::accuse_remote))]
		pub fn accuse_remote(
			origin: OriginFor<T>,
			set: SetId,
			operator: T::AccountId,
			fault: Epoch,
			reason: SlashReason,
			grade: Option<Grade>,
		) -> DispatchResultWithPostInfo {
			let remote = T::RemoteOrigin::ensure_origin(origin)?;
			let fault = Fault { set, operator, epoch: fault, reason };
			let outcome = Self::do_accuse_remote(remote, fault, grade)?;
			Ok(Some(outcome.weight::<T>(T::WeightInfo::accuse_remote)).into())
		}

		/// Contests a request, so that somebody has to uphold it, and puts [`Config::ContestBond`] on hold.
		///
		/// Origin: signed by the operator, by an account that acts for it, or by one with stake with it in a vault of
		/// the set. Event: [`Event::Contested`].
		///
		/// Errors: [`Error::SlashNotFound`], [`Error::WrongState`], [`Error::ChallengeOver`], [`Error::AlreadyUpheld`],
		/// [`Error::AlreadyContested`], [`Error::OwnAccusation`], [`Error::NotConcerned`], those of the hold.
		#[pallet::call_index(4)]
		#[pallet::weight(T::WeightInfo::contest().saturating_add(T::LookWeight::get()))]
		pub fn contest(origin: OriginFor<T>, id: SlashId) -> DispatchResultWithPostInfo {
			let who = ensure_signed(origin)?;
			Self::do_contest(who, id)?;
			Ok(().into())
		}

		/// Upholds a request: one that is not proven, or contested, or that is not to be contested any more. Only governance can
		/// still veto it before its execution. If the caps have been used up by what was decided or proven meanwhile, it takes
		/// what they leave.
		///
		/// Origin: the adjudicator of the offence, or governance ([`Config::AdjudicationOrigin`]). Events: [`Event::Upheld`], and
		/// [`Event::Lowered`] before it if it takes less; or [`Event::UpheldInVain`] if they leave nothing, which ends it, and
		/// [`Event::BondReturned`].
		///
		/// Errors: [`Error::SlashNotFound`], `BadOrigin`, [`Error::WrongState`], [`Error::DeadlinePassed`],
		/// [`Error::AlreadyUpheld`].
		#[pallet::call_index(5)]
		#[pallet::weight(
			T::WeightInfo::uphold(MAX_ALLOCATIONS, MAX_PER_FAULT).saturating_add(T::WeightInfo::lapse(1))
		)]
		pub fn uphold(origin: OriginFor<T>, id: SlashId) -> DispatchResultWithPostInfo {
			let Judgment { vaults, looked_at, in_vain } = Self::do_uphold(origin, id)?;
			// The dockets change as they would anyway. The list and the bonds are on top.
			let ending = if in_vain { T::WeightInfo::lapse(1) } else { Weight::zero() };
			Ok(Some(T::WeightInfo::uphold(vaults, looked_at).saturating_add(ending)).into())
		}

		/// Rejects a request in its challenge window. What is upheld only governance can reject.
		///
		/// Origin: the adjudicator of the offence, or governance ([`Config::AdjudicationOrigin`]). Events: [`Event::Vetoed`],
		/// [`Event::BondForfeited`], [`Event::BondReturned`].
		///
		/// Errors: [`Error::SlashNotFound`], `BadOrigin`, [`Error::WrongState`], [`Error::ChallengeOver`],
		/// [`Error::AlreadyUpheld`].
		#[pallet::call_index(6)]
		#[pallet::weight(T::WeightInfo::veto(MAX_ALLOCATIONS).saturating_add(T::RewardWeight::get()))]
		pub fn veto(origin: OriginFor<T>, id: SlashId) -> DispatchResultWithPostInfo {
			let vaults = Self::do_veto(origin, id)?;
			Ok(Some(T::WeightInfo::veto(vaults).saturating_add(T::RewardWeight::get())).into())
		}

		/// Executes a request after its challenge window: the liable stake is worth less from now on. Nothing moves. Possible for
		/// two epochs after the window; then the request has lapsed.
		///
		/// Origin: signed, anybody. Event: [`Event::Executed`].
		///
		/// Errors: [`Error::SlashNotFound`], [`Error::WrongState`], [`Error::ChallengeRunning`],
		/// [`Error::DeadlinePassed`], [`Error::NotUpheld`].
		#[pallet::call_index(7)]
		#[pallet::weight(T::WeightInfo::execute(MAX_ALLOCATIONS))]
		pub fn execute(origin: OriginFor<T>, id: SlashId) -> DispatchResultWithPostInfo {
			ensure_signed(origin)?;
			let vaults = Self::do_execute(id)?;
			Ok(Some(T::WeightInfo::execute(vaults)).into())
		}

		/// Closes a request whose deadline has passed. It has stopped to weigh on anybody already; this settles the
		/// bonds: both go back if it was upheld and nobody executed it. One that a later accusation has taken off the docket is
		/// closed unless bonds wait.
		///
		/// Origin: signed, anybody. Events: [`Event::Lapsed`], [`Event::BondForfeited`], [`Event::BondReturned`].
		///
		/// Errors: [`Error::SlashNotFound`], [`Error::WrongState`], [`Error::DeadlineNotReached`].
		#[pallet::call_index(8)]
		#[pallet::weight(T::WeightInfo::lapse(MAX_ALLOCATIONS).saturating_add(T::RewardWeight::get()))]
		pub fn lapse(origin: OriginFor<T>, id: SlashId) -> DispatchResultWithPostInfo {
			ensure_signed(origin)?;
			let vaults = Self::do_lapse(id)?;
			Ok(Some(T::WeightInfo::lapse(vaults).saturating_add(T::RewardWeight::get())).into())
		}

		/// Reverses an executed request in its appeal period: in whole with a `remaining` of zero, or so that only that
		/// part of the penalty remains, in parts of 10^18, rounded down. Those who bear it have the rest back at once.
		///
		/// Origin: the adjudicator of the offence, or governance ([`Config::AdjudicationOrigin`]). Events: [`Event::Reversed`] or
		/// [`Event::PartlyReversed`], [`Event::BondForfeited`], [`Event::BondReturned`].
		///
		/// Errors: [`Error::SlashNotFound`], `BadOrigin`, [`Error::WrongState`], [`Error::AppealOver`],
		/// [`Error::NothingReversed`].
		#[pallet::call_index(9)]
		#[pallet::weight(T::WeightInfo::reverse(MAX_ALLOCATIONS).saturating_add(T::RewardWeight::get()))]
		pub fn reverse(
			origin: OriginFor<T>,
			id: SlashId,
			remaining: Perquintill,
		) -> DispatchResultWithPostInfo {
			let vaults = Self::do_reverse(origin, id, remaining)?;
			Ok(Some(T::WeightInfo::reverse(vaults).saturating_add(T::RewardWeight::get())).into())
		}

		/// Brings so many pools up to date for a final request, at most [`MOST_SETTLED`], and splits what it took once that were
		/// all. Looks at [`MOST_LOOKED_AT`] pools at the most. What has become final along with this request is applied and
		/// charged, too: one slash for each of the pools, and [`MORE_SLASHES`] beside them. Can be called until it is done.
		/// Whatever uses a pool does its part of it anyway.
		///
		/// Origin: signed, anybody. Events: [`Event::SettlementAdvanced`]; or [`Event::Split`] for each vault,
		/// [`Event::Settled`], [`Event::BondForfeited`], [`Event::BondReturned`].
		///
		/// Errors: [`Error::SlashNotFound`], [`Error::WrongState`], [`Error::AppealRunning`], [`Error::PoolBehind`] if the first
		/// pool has more slashes to apply, and why a payment failed.
		#[pallet::call_index(10)]
		#[pallet::weight(
			T::WeightInfo::settle(MAX_ALLOCATIONS, MOST_LOOKED_AT)
				.saturating_add(T::SyncWeight::get().saturating_mul((*max_pools).min(MOST_SETTLED).into()))
				.saturating_add(T::OneMoreWeight::get().saturating_mul(MORE_SLASHES.into()))
		)]
		pub fn settle(
			origin: OriginFor<T>,
			id: SlashId,
			max_pools: u32,
		) -> DispatchResultWithPostInfo {
			ensure_signed(origin)?;
			let progress = Self::settle_pools(id, max_pools.min(MOST_SETTLED))?;
			// At least one for each pool.
			let more = progress.slashes.saturating_sub(progress.pools);
			let syncing = T::SyncWeight::get()
				.saturating_mul(progress.pools.into())
				.saturating_add(T::OneMoreWeight::get().saturating_mul(more.into()));
			let rest = T::WeightInfo::settle(progress.vaults, progress.looked_at);
			Ok(Some(rest.saturating_add(syncing)).into())
		}

		/// Removes the record of a request that has ended at least [`Config::Retention`] epochs ago. One that has lapsed, and that
		/// nobody has closed, is closed first, as by [`Call::lapse`].
		///
		/// Origin: signed, anybody. Events: [`Event::RequestForgotten`]; before it, of one that is closed first,
		/// [`Event::BondForfeited`], [`Event::BondReturned`] and [`Event::Lapsed`]. Errors: [`Error::SlashNotFound`],
		/// [`Error::StillNeeded`].
		#[pallet::call_index(11)]
		#[pallet::weight(T::WeightInfo::forget(MAX_ALLOCATIONS).saturating_add(T::RewardWeight::get()))]
		pub fn forget(origin: OriginFor<T>, id: SlashId) -> DispatchResultWithPostInfo {
			ensure_signed(origin)?;
			let vaults = Self::do_forget(id)?;
			Ok(Some(T::WeightInfo::forget(vaults).saturating_add(T::RewardWeight::get())).into())
		}

		/// Removes the record of a fault that nobody can be accused of any more.
		///
		/// Origin: signed, anybody. Event: [`Event::FaultForgotten`]. Errors: [`Error::FaultNotFound`],
		/// [`Error::StillNeeded`].
		#[pallet::call_index(12)]
		#[pallet::weight(T::WeightInfo::prune_fault())]
		pub fn prune_fault(
			origin: OriginFor<T>,
			operator: T::AccountId,
			fault_hash: H256,
		) -> DispatchResult {
			ensure_signed(origin)?;
			Ok(Self::do_prune_fault(operator, fault_hash)?)
		}

		/// Flags a set that has fewer operators or less stake than it promises. After [`Config::FlagGrace`] epochs its
		/// members may leave at the next boundary. Nobody is slashed for it.
		///
		/// Origin: signed, anybody. Event: [`Event::SetFlagged`]. Errors: [`Error::SetNotFound`],
		/// [`Error::AlreadyFlagged`], [`Error::NotBelowMinimum`].
		#[pallet::call_index(13)]
		#[pallet::weight(T::WeightInfo::flag_set())]
		pub fn flag_set(origin: OriginFor<T>, set: SetId) -> DispatchResult {
			ensure_signed(origin)?;
			Self::do_flag(set)
		}

		/// Removes the flag of a set that is what it promises again, or is no more.
		///
		/// Origin: signed, anybody. Event: [`Event::SetUnflagged`]. Errors: [`Error::NotFlagged`],
		/// [`Error::StillBelowMinimum`].
		#[pallet::call_index(14)]
		#[pallet::weight(T::WeightInfo::unflag_set())]
		pub fn unflag_set(origin: OriginFor<T>, set: SetId) -> DispatchResult {
			ensure_signed(origin)?;
			Self::do_unflag(set)
		}

		/// Sets how much may be taken for the faults of one operator in one epoch, in parts of 10^18: by one set of what is
		/// allocated to it, and by all sets together of the liable stake in a vault. Requests that are open keep what they have.
		///
		/// Origin: governance ([`Config::AdminOrigin`]). Event: [`Event::CapsSet`]. Errors: [`Error::BadFraction`] if nothing could
		/// be taken at all.
		#[pallet::call_index(15)]
		#[pallet::weight(T::WeightInfo::set_caps())]
		pub fn set_caps(
			origin: OriginFor<T>,
			per_set: Perquintill,
			per_operator: Perquintill,
		) -> DispatchResult {
			T::AdminOrigin::ensure_origin(origin)?;
			ensure!(!per_set.is_zero() && !per_operator.is_zero(), Error::<T>::BadFraction);
			let caps = SlashCaps { per_set, per_operator };
			Caps::<T>::put(caps);
			Self::deposit_event(Event::CapsSet { caps });
			Ok(())
		}
	}

	#[pallet::view_functions]
	impl<T: Config> Pallet<T> {
		/// A request, with everything that is known of it.
		pub fn request(id: SlashId) -> Option<SlashInfo<T::AccountId>> {
			Self::view_request(id)
		}

		/// The requests of a set that are on record, from a number on, at most fifty.
		pub fn requests_of_set(set: SetId, from: SlashId, limit: u32) -> SlashPage<T::AccountId> {
			Self::view_page(from, limit, |request| request.set == set)
		}

		/// The requests against an operator that are on record, from a number on, at most fifty.
		pub fn requests_of_operator(
			operator: T::AccountId,
			from: SlashId,
			limit: u32,
		) -> SlashPage<T::AccountId> {
			Self::view_page(from, limit, |request| request.operator == operator)
		}

		/// The requests against an operator that weigh now, from a number on, at most fifty.
		pub fn pending(
			operator: T::AccountId,
			from: SlashId,
			limit: u32,
		) -> SlashPage<T::AccountId> {
			Self::view_pending(&operator, from, limit)
		}

		/// What weighs on the stake with an operator in a vault now.
		pub fn docket(operator: T::AccountId, vault: VaultId) -> Vec<DocketEntry> {
			Self::view_docket(&operator, vault)
		}

		/// The hash that announces a report, from the Blake2-256 hash of the encoded evidence and a secret salt.
		pub fn report_hash_of(
			who: T::AccountId,
			set: SetId,
			operator: T::AccountId,
			fault: Epoch,
			reason: SlashReason,
			evidence: H256,
			salt: H256,
		) -> H256 {
			Self::report_hash(&who, set, &operator, fault, reason, evidence, salt)
		}

		/// What an account loses at most, by vault, if a set slashes each of its operators by a fraction for one fault. That is of now
		/// or of an epoch to come, as far as it is known: counted is all that is active, that will be from the next epoch on, and
		/// that was asked for in this one, each with the largest magnitude that is allocated to the set or planned to be.
		pub fn loss_if_slashed(
			who: T::AccountId,
			set: SetId,
			fraction: Perquintill,
		) -> Vec<(VaultId, Balance)> {
			Self::view_loss(&who, set, fraction)
		}

		/// The most that stake with an operator in a vault can lose under a mandate for faults of one epoch: of now, or of any epoch to
		/// come as far as it is known. Counted are allocations that are planned, memberships that have not begun, and versions of
		/// schedules that are published, from the epoch on in which they hold; and the caps of now.
		pub fn worst_case(operator: T::AccountId, vault: VaultId, mandate: Mandate) -> WorstCase {
			Self::view_worst_case(&operator, vault, &mandate)
		}

		/// What a request would do to the sets of its operator.
		pub fn cascade_preview(id: SlashId) -> Vec<CascadeEffect> {
			Self::view_cascade(id)
		}

		/// What became of the accusations of a set since it exists.
		pub fn set_history(set: SetId) -> SetHistory {
			Self::view_history(set)
		}
	}
}
