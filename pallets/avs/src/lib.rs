//! # AVSs
//!
//! The registry of actively validated services: what they offer, whose stake they accept, who works for them, and what they
//! punish.
//!
//! ## Words
//!
//! | word | meaning |
//! |---|---|
//! | AVS | a service that buys security; it has an owner, who decides for it, and a proposer, to whom deposit and escrow return |
//! | offer | an amount of one asset per epoch, for a number of epochs, paid into escrow with the proposal |
//! | operator set | the unit of registration, allocation, reward and slashing inside an AVS: `(AvsId, index)` |
//! | member | an operator that has joined a set, from the next epoch boundary until its departure takes effect |
//! | schedule | what a set punishes: for each offence a verifier, a penalty, and bounds; published in numbered versions |
//! | notice | epochs between the announcement of a change and the first epoch in which it applies |
//!
//! ## Story
//!
//! 1. Somebody calls [`Pallet::propose`] with what the AVS is and what it offers. The whole offer moves into an account of
//!    the AVS at once, so that voters decide about money that is there. A deposit is held.
//! 2. A referendum on [`Pallet::admit`] is opened, and the proposer attaches it with [`Pallet::attach_referendum`]. While it is
//!    open the offer can be neither changed nor withdrawn. What voters need is what the runtime API `avsApi.proposal` answers.
//! 3. If it is approved, `admit` makes the AVS active and its proposer the owner. If it fails, or nobody has voted by the end
//!    of the admission period, anybody calls [`Pallet::return_escrow`] and the proposer has everything back.
//! 4. The owner opens sets with [`Pallet::create_set`], invites operators with [`Pallet::invite`] where the set is not open to
//!    all, and operators accept with [`Pallet::join_set`]. Membership begins with the next epoch.
//! 5. Vaults, multipliers, delays and schedules change with notice. A member may leave with [`Pallet::leave_set`],
//!    always; the owner may part from it with [`Pallet::eject`]. Either way it stays a member, and answers for it,
//!    until the deallocation delay is over. From a set that is flagged as weaker than it promises, and has been for the
//!    grace period, a member that leaves is free at the next epoch boundary. One that is leaving already, or was ejected, is
//!    free when it was said to be.
//! 6. An AVS ends with [`Pallet::offboard`]: no new members, everybody is made to leave page by page, and when nobody can be
//!    accused any more [`Pallet::complete_offboarding`] returns what is left and removes all records.
//!
//! Who does not want referenda chooses another [`RegistryMode`](bulwark_primitives::RegistryMode): *bonded* admits whoever
//! posts the bond, *open* admits anybody.
//!
//! ## Permissions
//!
//! | who | may |
//! |---|---|
//! | anybody | `propose`, `return_escrow`, `prune_schedule`, `forget_member`, `offboard_members`, `complete_offboarding` |
//! | proposer | `attach_referendum`, `withdraw_proposal` |
//! | owner | `set_metadata`, `transfer_ownership`, everything about its sets, `eject`, `offboard` |
//! | whom an AVS was offered to | `accept_ownership` |
//! | operator | `join_set`, `leave_set` |
//! | `AdmitOrigin` | `admit`, `offboard` |
//! | `RejectOrigin` | `reject` |
//! | `AdminOrigin` | `set_registry_mode` |
//!
//! ## Invariants
//!
//! 1. The escrow account of an AVS holds at least what its offers say is in escrow, asset by asset; each offer is in escrow
//!    as a whole or not at all.
//! 2. Every AVS has metadata and offers, and nothing else has; what is held of a proposer is the sum of the deposits of its
//!    AVSs; numbers are below the next one.
//! 3. Every set belongs to an AVS that was admitted and has a number below the next one; its delays are within bounds, its
//!    vaults differ, its split is whole.
//! 4. A set counts exactly the members that have not asked to leave, and every membership is of a set that exists.
//! 5. The list of sets of an operator holds the sets it is a member of or going to be, no more than it can be, with the epoch in
//!    which each ends; those of which a request can weigh on it; and others that have ended and wait to be dropped.
//! 6. Every set has at least one schedule; versions are consecutive, apply from ascending epochs, and are in order; at most the
//!    last of them is still to come.
//! 7. Invitations are open for sets that ask for them, cursors for AVSs that leave, and for nothing else.
//!
//! ## Limits
//!
//! - The return of an escrow moves every offer or none. A proposer that offers an asset which somebody freezes waits until
//!   it is thawed. Nobody else waits with it.
//! - Tokens sent to an escrow account by mistake stay there. The ledger does not count them.
//! - A proposal that was approved and whose `admit` was never made, or was stopped, waits for governance: `admit` or `reject`.
//! - Only one referendum is attached at a time. That it is on the right track is for [`ReferendumStatus`] to check. Whoever
//!   attaches first chooses which one counts: if it fails while another on the same AVS is open, the escrow can be returned
//!   all the same, so a proposer should attach its own at once.
//! - A challenge window may be as short as the owner likes. Governance needs days to decide: where an offence names no adjudicator
//!   and the window is shorter than that, what is disputed can lapse first. The limits of `pallet-slashing` say how long.
//! - An operator can be in dispute about [`MAX_DISPUTED_SETS`](bulwark_primitives::constants::MAX_DISPUTED_SETS) sets: those it is in,
//!   and those it has left, until no request of them can weigh on it any more. Beyond that it waits before it joins another. A
//!   membership that ended before it began counts as well.
//! - After [`Pallet::remove_vault`] what is allocated from the vault can still be slashed until the operator lowers it. It keeps
//!   its weight for the notice and the longest deallocation delay, so whoever lowers at once is paid for every epoch of
//!   exposure.

#![cfg_attr(not(feature = "std"), no_std)]
#![deny(missing_docs)]

extern crate alloc;

pub mod types;
pub mod view;
pub mod weights;

mod config;
mod constants;
mod errors;
mod events;
mod genesis;
mod impls;
mod membership;
mod offboarding;
mod proposals;
mod sets;
mod storage;

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
pub use bulwark_primitives::schedule::*;
pub use pallet::*;
pub use types::*;
pub use weights::WeightInfo;

use bulwark_primitives::{
	constants::{EXECUTION, MAX_APPEAL, MAX_CHALLENGE, MAX_SET_VAULTS, WINDOW},
	Epoch,
};
use frame_support::pallet_macros::import_section;
use sp_runtime::FixedU128;

/// Offers of one proposal: an AVS pays in its own token, in the native one, and in a few stable ones.
pub const MAX_OFFERS: u32 = 8;

/// Vaults of one set. A departure visits the allocations of an operator from each of them.
pub const MAX_VAULTS_PER_SET: u32 = MAX_SET_VAULTS;

/// Versions of a schedule that are kept. As a harsher one takes its notice, and each of them is kept only as long as a fault
/// under it can be accused, a set needs about two.
pub const MAX_SCHEDULE_VERSIONS: u32 = 8;

/// Sets of one AVS, so that the end of an AVS fits into one call.
pub const MAX_SETS_PER_AVS: u32 = 16;

/// Invitations of one set that are open at once. They are one storage item.
pub const MAX_INVITATIONS: u32 = 64;

/// Entries on one page of a view, and members that one call makes to leave.
pub const MAX_PAGE: u32 = 50;

/// Numbers that one page of a view looks at: AVSs that are gone leave gaps.
pub const MAX_SCAN: u32 = 500;

/// Highest weight of one unit. A hundredfold is more than any service has reason for, and far from the end of the numbers
/// that weights are added up in.
pub const MAX_MULTIPLIER: FixedU128 = FixedU128::from_u32(100);

/// Epochs from a fault to the end of the last dispute about it.
pub const LONGEST_DISPUTE: Epoch = WINDOW + MAX_CHALLENGE + EXECUTION + MAX_APPEAL;

pub(crate) const LOG_TARGET: &str = "runtime::avs";

#[import_section(config::config)]
#[import_section(constants::constants)]
#[import_section(errors::errors)]
#[import_section(events::events)]
#[import_section(storage::storage)]
#[frame_support::pallet]
pub mod pallet {
	use super::*;
	use crate::view::{AvsInfo, AvsPage, MemberPage, MembershipInfo, ProposalInfo, SetInfo};
	use alloc::vec::Vec;
	use bulwark_primitives::{
		constants::MAX_DISPUTED_SETS,
		seams::{self, EpochClock, MembershipHooks, OperatorInspect, SetFlags, VaultInspect},
		AvsId, Balance, Moment, RegistryMode, SetId, SetIndex, VaultId,
	};
	use frame_support::{
		pallet_prelude::*,
		traits::{fungible, fungibles},
		DefaultNoBound,
	};
	use frame_system::pallet_prelude::*;

	pub(crate) type AvsRecordOf<T> = AvsRecord<<T as frame_system::Config>::AccountId>;
	pub(crate) type SetRecordOf<T> = SetRecord<<T as frame_system::Config>::AccountId>;
	pub(crate) type SetConfigOf<T> = SetConfig<<T as frame_system::Config>::AccountId>;
	pub(crate) type ScheduleOf<T> = SlashSchedule<<T as frame_system::Config>::AccountId>;
	pub(crate) type EscrowedOffers<T> =
		BoundedVec<EscrowedOffer<<T as Config>::AssetKind>, ConstU32<MAX_OFFERS>>;
	pub(crate) type SetRefs = BoundedVec<SetRef, ConstU32<MAX_DISPUTED_SETS>>;
	pub(crate) type Invited<T> =
		BoundedBTreeSet<<T as frame_system::Config>::AccountId, ConstU32<MAX_INVITATIONS>>;
	pub(crate) type Timeline = BoundedVec<ScheduleStep, ConstU32<MAX_SCHEDULE_VERSIONS>>;

	/// Why tokens are held.
	#[pallet::composite_enum]
	pub enum HoldReason {
		/// For the registration of an AVS, from the proposal until it is gone.
		#[codec(index = 0)]
		Proposal,
	}

	const STORAGE_VERSION: StorageVersion = StorageVersion::new(1);

	/// The pallet.
	#[pallet::pallet]
	#[pallet::storage_version(STORAGE_VERSION)]
	pub struct Pallet<T>(_);

	/// AVSs and memberships from the beginning of the chain.
	#[pallet::genesis_config]
	#[derive(DefaultNoBound)]
	pub struct GenesisConfig<T: Config> {
		/// How AVSs are admitted.
		pub registry_mode: RegistryMode,
		/// AVSs, numbered in this order from zero, active from the beginning.
		pub avss: Vec<GenesisAvs<T::AccountId>>,
		/// Operators that are members from epoch zero.
		pub memberships: Vec<(T::AccountId, AvsId, SetIndex)>,
	}

	#[pallet::genesis_build]
	impl<T: Config> BuildGenesisConfig for GenesisConfig<T> {
		fn build(&self) {
			Pallet::<T>::build_genesis(self);
		}
	}

	#[pallet::hooks]
	impl<T: Config> Hooks<BlockNumberFor<T>> for Pallet<T> {
		fn integrity_test() {
			assert!(T::AcceptVaultNotice::get() >= 1, "a vault is accepted at an epoch boundary");
			assert!(T::SetChangeNotice::get() >= 1, "a set changes at an epoch boundary");
			assert!(T::ScheduleNotice::get() >= 1, "a schedule applies from an epoch boundary");
			assert!(T::AdmissionPeriod::get() > 0, "voters need time");
			assert!(T::MaxOperatorsPerSet::get() >= 1, "a set needs an operator");
			assert!(
				T::SplitBounds::get().allow(&Split::default()),
				"the default split must be within the bounds"
			);
		}

		#[cfg(feature = "try-runtime")]
		fn try_state(_: BlockNumberFor<T>) -> Result<(), sp_runtime::TryRuntimeError> {
			Self::do_try_state()
		}
	}

	#[pallet::call]
	impl<T: Config> Pallet<T> {
		/// Proposes an AVS and pays what it offers into escrow.
		///
		/// Signed. Each offer is `per_epoch × epochs` base units of its asset and leaves the caller at once; a deposit in
		/// native tokens is held. Where the registry does not ask for a vote the AVS is active at once, with the caller as
		/// its owner.
		///
		/// Errors: `EmptyName`, `NoOffer`, `EmptyOffer`, `OfferTooLarge`, `OfferTooSmall`, `IdsExhausted`, and those of the
		/// assets. Events: `AvsProposed` with the number of the AVS, `OfferEscrowed` for each offer, perhaps `AvsAdmitted`.
		#[pallet::call_index(0)]
		#[pallet::weight(T::WeightInfo::propose(offers.len() as u32))]
		pub fn propose(
			origin: OriginFor<T>,
			metadata: AvsMetadata,
			offers: Offers<T::AssetKind>,
		) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_propose(who, metadata, offers)
		}

		/// Says which referendum decides about a proposal.
		///
		/// Signed, by the proposer: if anybody could, a referendum that nobody takes seriously could be attached, fail, and
		/// take the proposal with it while another one is being voted on. The referendum must be open and its call must admit
		/// this AVS. Another one may take its place when it has failed.
		///
		/// Errors: `AvsNotFound`, `NotProposed`, `NotProposer`, `AlreadyAttached`, `AdmissionOver`, `WrongReferendum`. Event:
		/// `ReferendumAttached`.
		#[pallet::call_index(1)]
		#[pallet::weight(T::WeightInfo::attach_referendum())]
		pub fn attach_referendum(origin: OriginFor<T>, avs: AvsId, index: u32) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_attach(who, avs, index)
		}

		/// Withdraws a proposal. Escrow and deposit return.
		///
		/// Signed by the proposer. Refused while voters rely on the offer.
		///
		/// Errors: `AvsNotFound`, `NotProposed`, `NotProposer`, `VoteInProgress`. Events: `ProposalWithdrawn`,
		/// `OfferReturned` for each offer, `DepositReleased`.
		#[pallet::call_index(2)]
		#[pallet::weight(T::WeightInfo::withdraw_proposal())]
		pub fn withdraw_proposal(origin: OriginFor<T>, avs: AvsId) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_withdraw(who, avs)
		}

		/// Returns the escrow and the deposit of a proposal whose referendum has failed, or that nobody voted on in time.
		///
		/// Signed, by anybody; everything goes to the proposer.
		///
		/// Errors: `AvsNotFound`, `NotProposed`, `VoteInProgress`, `AdmissionOpen`. Events: `ProposalLapsed`,
		/// `OfferReturned` for each offer, `DepositReleased`.
		#[pallet::call_index(3)]
		#[pallet::weight(T::WeightInfo::return_escrow())]
		pub fn return_escrow(origin: OriginFor<T>, avs: AvsId) -> DispatchResult {
			ensure_signed(origin)?;
			Self::do_return(avs)
		}

		/// Admits a proposed AVS. Its proposer becomes the owner; offer and deposit stay where they are.
		///
		/// Governance (`AdmitOrigin`). Errors: `AvsNotFound`, `NotProposed`. Event: `AvsAdmitted`.
		#[pallet::call_index(4)]
		#[pallet::weight(T::WeightInfo::admit())]
		pub fn admit(origin: OriginFor<T>, avs: AvsId) -> DispatchResult {
			T::AdmitOrigin::ensure_origin(origin)?;
			Self::do_admit(avs)
		}

		/// Rejects a proposed AVS. Escrow and deposit return to the proposer.
		///
		/// Governance (`RejectOrigin`). Errors: `AvsNotFound`, `NotProposed`. Events: `ProposalRejected`, `OfferReturned` for
		/// each offer, `DepositReleased`.
		#[pallet::call_index(5)]
		#[pallet::weight(T::WeightInfo::reject())]
		pub fn reject(origin: OriginFor<T>, avs: AvsId) -> DispatchResult {
			T::RejectOrigin::ensure_origin(origin)?;
			Self::do_reject(avs)
		}

		/// Replaces how an AVS presents itself and what it discloses.
		///
		/// Signed by the owner of an active AVS: what voters look at does not change under their eyes.
		///
		/// Errors: `AvsNotFound`, `NotOwner`, `AvsNotActive`, `EmptyName`. Event: `MetadataSet`.
		#[pallet::call_index(6)]
		#[pallet::weight(T::WeightInfo::set_metadata())]
		pub fn set_metadata(
			origin: OriginFor<T>,
			avs: AvsId,
			metadata: AvsMetadata,
		) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_set_metadata(who, avs, metadata)
		}

		/// Offers an AVS to another owner, who must accept. A later offer replaces an earlier one; an offer to oneself takes
		/// it back.
		///
		/// Signed by the owner. Errors: `AvsNotFound`, `NotOwner`, `AvsNotActive`. Event: `OwnershipOffered`.
		#[pallet::call_index(7)]
		#[pallet::weight(T::WeightInfo::transfer_ownership())]
		pub fn transfer_ownership(
			origin: OriginFor<T>,
			avs: AvsId,
			to: T::AccountId,
		) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_transfer_ownership(who, avs, to)
		}

		/// Accepts an AVS. The deposit and what is left of the escrow still belong to the proposer.
		///
		/// Signed by whom it was offered to. Errors: `AvsNotFound`, `NotPendingOwner`. Event: `OwnershipTransferred`.
		#[pallet::call_index(8)]
		#[pallet::weight(T::WeightInfo::accept_ownership())]
		pub fn accept_ownership(origin: OriginFor<T>, avs: AvsId) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_accept_ownership(who, avs)
		}

		/// Creates an operator set. Its vaults are accepted and its schedule applies at once: nobody is a member yet.
		///
		/// Multipliers have 18 decimals, one being 10^18. `deallocation_delay` (0 to 14), `challenge` (0 to 7) and `appeal` (1
		/// to 7) are epochs. Fractions and the split are in parts of 10^18, `min_stake_value` and the values of offences in
		/// millionths of a dollar. `redistribution` and `split` can never be changed.
		///
		/// Signed by the owner of an active AVS. Errors: `AvsNotFound`, `NotOwner`, `AvsNotActive`, `TooManySetsInAvs`,
		/// `VaultNotFound`, `BadDelay`, `DuplicateVault`, `ZeroMultiplier`, `MultiplierTooLarge`, `BadSplit`,
		/// `BadOperatorBounds`, and those of schedules as in `publish_schedule`. Event: `SetCreated` with its number.
		#[pallet::call_index(9)]
		#[pallet::weight(T::WeightInfo::create_set(config.vaults.len() as u32))]
		pub fn create_set(
			origin: OriginFor<T>,
			avs: AvsId,
			config: SetConfigOf<T>,
		) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_create_set(who, avs, config)
		}

		/// Accepts a vault into a set, after `AcceptVaultNotice` epochs.
		///
		/// Signed by the owner of an active AVS. `multiplier` is the weight of one unit, beside price and haircut, with 18
		/// decimals: one is 10^18. A vault that was removed can come back when the removal has taken effect.
		///
		/// Errors: `SetNotFound`, `NotOwner`, `AvsNotActive`, `VaultNotFound`, `DuplicateVault`, `ZeroMultiplier`,
		/// `MultiplierTooLarge`, `TooManyVaults`. Event: `VaultAdded`.
		#[pallet::call_index(10)]
		#[pallet::weight(T::WeightInfo::add_vault())]
		pub fn add_vault(
			origin: OriginFor<T>,
			set: SetId,
			vault: VaultId,
			multiplier: FixedU128,
		) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_add_vault(who, set, vault, multiplier)
		}

		/// Stops new allocations from a vault to a set.
		///
		/// Signed by the owner. What is allocated stays allocated, keeps its weight for the notice and the longest
		/// deallocation delay, and can be slashed until the operator lowers it.
		///
		/// Errors: `SetNotFound`, `NotOwner`, `VaultNotInSet`. Event: `VaultRemoved`.
		#[pallet::call_index(11)]
		#[pallet::weight(T::WeightInfo::remove_vault())]
		pub fn remove_vault(origin: OriginFor<T>, set: SetId, vault: VaultId) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_remove_vault(who, set, vault)
		}

		/// Changes the weight of one unit of a vault's stake in a set, with 18 decimals, one being 10^18, after
		/// `SetChangeNotice` epochs. One change at a time.
		///
		/// Signed by the owner of an active AVS. Errors: `SetNotFound`, `NotOwner`, `AvsNotActive`, `VaultNotInSet`,
		/// `ZeroMultiplier`, `MultiplierTooLarge`, `MultiplierAlreadyPlanned`. Event: `MultiplierPlanned`.
		#[pallet::call_index(12)]
		#[pallet::weight(T::WeightInfo::set_multiplier())]
		pub fn set_multiplier(
			origin: OriginFor<T>,
			set: SetId,
			vault: VaultId,
			multiplier: FixedU128,
		) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_set_multiplier(who, set, vault, multiplier)
		}

		/// Invites an operator into a set that is not open to all.
		///
		/// Signed by the owner of an active AVS. Errors: `SetNotFound`, `NotOwner`, `AvsNotActive`, `SetIsOpen`,
		/// `OperatorNotFound`, `AlreadyInvited`, `TooManyInvitations`. Event: `OperatorInvited`.
		#[pallet::call_index(13)]
		#[pallet::weight(T::WeightInfo::invite())]
		pub fn invite(origin: OriginFor<T>, set: SetId, operator: T::AccountId) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_invite(who, set, operator)
		}

		/// Takes an invitation back that was not accepted yet.
		///
		/// Signed by the owner. Errors: `SetNotFound`, `NotOwner`, `NotInvited`. Event: `InvitationRevoked`.
		#[pallet::call_index(14)]
		#[pallet::weight(T::WeightInfo::revoke_invitation())]
		pub fn revoke_invitation(
			origin: OriginFor<T>,
			set: SetId,
			operator: T::AccountId,
		) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_revoke(who, set, operator)
		}

		/// Joins a set, from the next epoch on. Uses up the invitation, where one is needed.
		///
		/// Signed by the operator, under the schedule now in force. Errors: `OperatorNotFound`, the operator's own,
		/// `SetNotFound`, `AlreadyMember`, `TooManySets`, `TooManyDisputableSets`, `SetFull`, `SetClosed`, `NotInvited`,
		/// `HistoryFull`. Event: `SetJoined`.
		#[pallet::call_index(15)]
		#[pallet::weight(T::WeightInfo::join_set())]
		pub fn join_set(origin: OriginFor<T>, set: SetId) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_join(who, set)
		}

		/// Leaves a set. Membership, and the allocations to the set, end when its deallocation delay is over, at the
		/// next epoch boundary at the earliest; and at that one if the set has been flagged as weaker than it promises
		/// (`slashing.flagSet`) for `slashing.flagGrace` epochs.
		///
		/// Signed by the operator. Nothing else can refuse it. Error: `NotMember`. Event: `SetLeft`.
		#[pallet::call_index(16)]
		#[pallet::weight(T::WeightInfo::leave_set().saturating_add(T::LeavingWeight::get()))]
		pub fn leave_set(origin: OriginFor<T>, set: SetId) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_leave(who, set)
		}

		/// Parts from an operator. Membership, and the allocations to the set, end when its deallocation delay is over, at the
		/// next epoch boundary at the earliest, whether the set is flagged as weaker than it promises or not.
		///
		/// Signed by the owner. Errors: `SetNotFound`, `NotOwner`, `NotMember`. Event: `OperatorEjected`.
		#[pallet::call_index(17)]
		#[pallet::weight(T::WeightInfo::eject().saturating_add(T::LeavingWeight::get()))]
		pub fn eject(origin: OriginFor<T>, set: SetId, operator: T::AccountId) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_eject(who, set, operator)
		}

		/// Changes the delays of a set, in epochs, after `SetChangeNotice` epochs. A shorter challenge or appeal applies when
		/// nobody can be accused any more who leaves at once: after `ScheduleNotice` epochs, or the deallocation delay if that
		/// is longer, and the window of accusations. One change at a time; what has begun under the old delays ends under them.
		///
		/// Signed by the owner of an active AVS. Errors: `SetNotFound`, `NotOwner`, `AvsNotActive`, `BadDelay`,
		/// `DelaysAlreadyPlanned`. Event: `DelaysPlanned`.
		#[pallet::call_index(18)]
		#[pallet::weight(T::WeightInfo::set_delays())]
		pub fn set_delays(
			origin: OriginFor<T>,
			set: SetId,
			deallocation: Epoch,
			challenge: Epoch,
			appeal: Epoch,
		) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_set_delays(who, set, Delays { deallocation, challenge, appeal })
		}

		/// Publishes the next version of what a set punishes. Fractions are in parts of 10^18, values of offences in millionths
		/// of a dollar.
		///
		/// Signed by the owner of an active AVS. A version with anything that is not plainly milder applies after
		/// `ScheduleNotice` epochs, or the deallocation delay if that is longer; any other from the next epoch on. One version
		/// at a time can be still to come.
		///
		/// Errors: `SetNotFound`, `NotOwner`, `AvsNotActive`, `EmptySchedule`, `DuplicateReason`, `PenaltyOutOfBounds`,
		/// `ValueBoundsCrossed`, `GradesNotAscending`, `PenaltyDoesNotFitVerifier`, `ScheduleAlreadyPlanned`,
		/// `TooManySchedules`. Event: `SchedulePublished`.
		#[pallet::call_index(19)]
		#[pallet::weight(T::WeightInfo::publish_schedule())]
		pub fn publish_schedule(
			origin: OriginFor<T>,
			set: SetId,
			schedule: ScheduleOf<T>,
		) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_publish(who, set, schedule)
		}

		/// Removes the oldest version of the schedule of a set, when nobody can be accused under it any more.
		///
		/// Signed, by anybody. Errors: `SetNotFound`, `ScheduleStillNeeded`. Event: `SchedulePruned`.
		#[pallet::call_index(20)]
		#[pallet::weight(T::WeightInfo::prune_schedule())]
		pub fn prune_schedule(origin: OriginFor<T>, set: SetId) -> DispatchResult {
			ensure_signed(origin)?;
			Self::do_prune_schedule(set)
		}

		/// Changes how operators get into a set and how many it needs and takes. Members stay members. Invitations to a set
		/// that opens to all are dropped.
		///
		/// Signed by the owner of an active AVS. `min_stake_value` is in millionths of a dollar. Errors: `SetNotFound`,
		/// `NotOwner`, `AvsNotActive`, `BadOperatorBounds`. Event: `RequirementsSet`.
		#[pallet::call_index(21)]
		#[pallet::weight(T::WeightInfo::set_requirements())]
		pub fn set_requirements(
			origin: OriginFor<T>,
			set: SetId,
			admission: SetAdmission,
			min_operators: u32,
			max_operators: u32,
			min_stake_value: u128,
		) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_set_requirements(
				who,
				set,
				admission,
				min_operators,
				max_operators,
				min_stake_value,
			)
		}

		/// Begins the end of an AVS: no new sets, no new members, no new allocations.
		///
		/// Signed by the owner, or governance (`AdmitOrigin`). Errors: `AvsNotFound`, `NotOwner`, `AvsNotActive`. Event:
		/// `OffboardingStarted`.
		#[pallet::call_index(22)]
		#[pallet::weight(T::WeightInfo::offboard())]
		pub fn offboard(origin: OriginFor<T>, avs: AvsId) -> DispatchResult {
			let owner = match T::AdmitOrigin::try_origin(origin) {
				Ok(_) => None,
				Err(origin) => Some(ensure_signed(origin)?),
			};
			Self::do_offboard(owner, avs)
		}

		/// Makes members of a leaving AVS leave, with the usual delay, and forgets those about whom no dispute can be open.
		///
		/// Signed, by anybody. Visits at most `limit` members, and never more than fifty, and goes on where the last call
		/// ended. Errors: `SetNotFound`, `NotOffboarding`, `ZeroLimit`. Events: `SetLeft` and `MemberForgotten` for each,
		/// `MembersOffboarded`.
		#[pallet::call_index(23)]
		#[pallet::weight(Pallet::<T>::offboard_weight((*limit).min(MAX_PAGE)))]
		pub fn offboard_members(
			origin: OriginFor<T>,
			set: SetId,
			limit: u32,
		) -> DispatchResultWithPostInfo {
			ensure_signed(origin)?;
			Self::do_offboard_members(set, limit)
		}

		/// Ends an AVS: returns the deposit and what is left of the escrow to the proposer and removes all records.
		///
		/// Signed, by anybody. Possible when no set has members, past ones included, and the last dispute about the last of
		/// them must be over.
		///
		/// Errors: `AvsNotFound`, `NotOffboarding`, `DisputesPossible`, `MembersRemain`. Events: `OfferReturned` for each
		/// offer, `DepositReleased`, `AvsOffboarded`.
		#[pallet::call_index(24)]
		#[pallet::weight(T::WeightInfo::complete_offboarding(MAX_SETS_PER_AVS))]
		pub fn complete_offboarding(
			origin: OriginFor<T>,
			avs: AvsId,
		) -> DispatchResultWithPostInfo {
			ensure_signed(origin)?;
			Self::do_complete_offboarding(avs)
		}

		/// Removes a past membership that nobody can ask for any more, when no request of the set can weigh on the operator.
		///
		/// Signed, by anybody. Errors: `NotMember`, `MembershipStillNeeded`. Event: `MemberForgotten`.
		#[pallet::call_index(25)]
		#[pallet::weight(T::WeightInfo::forget_member())]
		pub fn forget_member(
			origin: OriginFor<T>,
			set: SetId,
			operator: T::AccountId,
		) -> DispatchResult {
			ensure_signed(origin)?;
			Self::do_forget_member(set, operator)
		}

		/// Chooses how AVSs are admitted from now on. Proposals that wait go on waiting.
		///
		/// Governance (`AdminOrigin`). Event: `RegistryModeSet`.
		#[pallet::call_index(26)]
		#[pallet::weight(T::WeightInfo::set_registry_mode())]
		pub fn set_registry_mode(origin: OriginFor<T>, mode: RegistryMode) -> DispatchResult {
			T::AdminOrigin::ensure_origin(origin)?;
			Mode::<T>::put(mode);
			Self::deposit_event(Event::RegistryModeSet { mode });
			Ok(())
		}
	}

	#[pallet::view_functions]
	impl<T: Config> Pallet<T> {
		/// How AVSs are admitted.
		pub fn registry_mode() -> RegistryMode {
			Mode::<T>::get()
		}

		/// An AVS: record, metadata and offers.
		pub fn avs(avs: AvsId) -> Option<AvsInfo<T::AccountId, T::AssetKind>> {
			Self::view_avs(avs)
		}

		/// AVSs by number, from `from` on, at most fifty, and where the next page begins.
		pub fn avss(from: AvsId, limit: u32) -> AvsPage<T::AccountId, T::AssetKind> {
			Self::view_avss(from, limit)
		}

		/// What a voter decides about: the AVS, what it offers and for how long, and when it ends.
		pub fn proposal(avs: AvsId) -> Option<ProposalInfo<T::AccountId, T::AssetKind>> {
			Self::view_proposal(avs)
		}

		/// A set, as it is in this epoch and as it is going to be.
		pub fn set(set: SetId) -> Option<SetInfo<T::AccountId>> {
			Self::view_set(set)
		}

		/// The sets of an AVS.
		pub fn sets(avs: AvsId) -> Vec<SetInfo<T::AccountId>> {
			Self::view_sets(avs)
		}

		/// Members of a set and who was one lately, after `from`, at most fifty, and after whom the next page begins.
		pub fn members(
			set: SetId,
			from: Option<T::AccountId>,
			limit: u32,
		) -> MemberPage<T::AccountId> {
			Self::view_members(set, from, limit)
		}

		/// The sets that an operator is a member of or going to be.
		pub fn memberships(operator: T::AccountId) -> Vec<MembershipInfo<T::AccountId>> {
			Self::view_memberships(operator)
		}

		/// A version of the schedule of a set.
		pub fn schedule(set: SetId, version: u32) -> Option<ScheduleVersion<T::AccountId>> {
			Schedules::<T>::get(set, version)
		}

		/// The operators a set has invited and that have not joined yet.
		pub fn invitations(set: SetId) -> Vec<T::AccountId> {
			Invitations::<T>::get(set).into_iter().collect()
		}
	}
}
