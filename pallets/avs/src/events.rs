//! What the pallet tells.

use frame_support::pallet_macros::*;

/// The events of the pallet.
#[pallet_section]
mod events {
	/// What has happened.
	#[pallet::event]
	#[pallet::generate_deposit(pub(super) fn deposit_event)]
	pub enum Event<T: Config> {
		/// An AVS was proposed.
		#[codec(index = 0)]
		AvsProposed {
			/// The AVS.
			avs: AvsId,
			/// Who proposed it, and whose tokens are held.
			proposer: T::AccountId,
			/// What is held.
			deposit: Balance,
			/// When anybody may return the escrow if nobody votes, in seconds since the Unix epoch.
			until: Moment,
		},
		/// An offer went into escrow.
		#[codec(index = 1)]
		OfferEscrowed {
			/// The AVS.
			avs: AvsId,
			/// The number of the offer.
			index: u32,
			/// The asset it is paid in.
			asset: T::AssetKind,
			/// How much.
			amount: Balance,
		},
		/// A referendum decides about a proposal.
		#[codec(index = 2)]
		ReferendumAttached {
			/// The AVS.
			avs: AvsId,
			/// The referendum.
			referendum: u32,
		},
		/// An AVS was admitted.
		#[codec(index = 3)]
		AvsAdmitted {
			/// The AVS.
			avs: AvsId,
			/// Who decides for it.
			owner: T::AccountId,
		},
		/// The proposer has withdrawn a proposal.
		#[codec(index = 4)]
		ProposalWithdrawn {
			/// The AVS.
			avs: AvsId,
		},
		/// The referendum failed, or there was none in time.
		#[codec(index = 5)]
		ProposalLapsed {
			/// The AVS.
			avs: AvsId,
		},
		/// Governance has rejected a proposal.
		#[codec(index = 6)]
		ProposalRejected {
			/// The AVS.
			avs: AvsId,
		},
		/// An offer returned to the proposer.
		#[codec(index = 7)]
		OfferReturned {
			/// The AVS.
			avs: AvsId,
			/// The number of the offer.
			index: u32,
			/// The asset it is paid in.
			asset: T::AssetKind,
			/// How much.
			amount: Balance,
			/// To whom.
			to: T::AccountId,
		},
		/// The deposit was released.
		#[codec(index = 8)]
		DepositReleased {
			/// The AVS.
			avs: AvsId,
			/// To whom.
			to: T::AccountId,
			/// How much.
			amount: Balance,
		},
		/// An offer left escrow to be paid as rewards.
		#[codec(index = 9)]
		OfferTaken {
			/// The AVS.
			avs: AvsId,
			/// The number of the offer.
			index: u32,
			/// The asset it is paid in.
			asset: T::AssetKind,
			/// How much.
			amount: Balance,
			/// To whom.
			to: T::AccountId,
		},
		/// An AVS presents itself in another way.
		#[codec(index = 10)]
		MetadataSet {
			/// The AVS.
			avs: AvsId,
		},
		/// An AVS was offered to another owner.
		#[codec(index = 11)]
		OwnershipOffered {
			/// The AVS.
			avs: AvsId,
			/// To whom.
			to: T::AccountId,
		},
		/// An AVS has another owner.
		#[codec(index = 12)]
		OwnershipTransferred {
			/// The AVS.
			avs: AvsId,
			/// By whom.
			from: T::AccountId,
			/// To whom.
			to: T::AccountId,
		},
		/// A set was created.
		#[codec(index = 13)]
		SetCreated {
			/// The set.
			set: SetId,
		},
		/// A set is going to accept a vault.
		#[codec(index = 14)]
		VaultAdded {
			/// The set.
			set: SetId,
			/// The vault.
			vault: VaultId,
			/// The weight of one unit.
			multiplier: FixedU128,
			/// The first epoch in which it applies.
			from: Epoch,
		},
		/// Nothing more can be allocated to a set from a vault, and from `until` on nothing weighs.
		#[codec(index = 15)]
		VaultRemoved {
			/// The set.
			set: SetId,
			/// The vault.
			vault: VaultId,
			/// The first epoch in which nothing weighs.
			until: Epoch,
		},
		/// The weight of one unit of a vault is going to change.
		#[codec(index = 16)]
		MultiplierPlanned {
			/// The set.
			set: SetId,
			/// The vault.
			vault: VaultId,
			/// The weight of one unit.
			multiplier: FixedU128,
			/// The first epoch in which it applies.
			from: Epoch,
		},
		/// An operator was invited.
		#[codec(index = 17)]
		OperatorInvited {
			/// The set.
			set: SetId,
			/// The operator.
			operator: T::AccountId,
		},
		/// An invitation was taken back.
		#[codec(index = 18)]
		InvitationRevoked {
			/// The set.
			set: SetId,
			/// The operator.
			operator: T::AccountId,
		},
		/// An operator has joined a set, under a version of its schedule.
		#[codec(index = 19)]
		SetJoined {
			/// The set.
			set: SetId,
			/// The operator.
			operator: T::AccountId,
			/// The first epoch in which it applies.
			from: Epoch,
			/// The version it joins under.
			schedule: u32,
		},
		/// An operator leaves a set. It is no member any more from `end` on.
		#[codec(index = 20)]
		SetLeft {
			/// The set.
			set: SetId,
			/// The operator.
			operator: T::AccountId,
			/// The first epoch in which it is no member any more.
			end: Epoch,
		},
		/// An operator was ejected from a set. It is no member any more from `end` on.
		#[codec(index = 21)]
		OperatorEjected {
			/// The set.
			set: SetId,
			/// The operator.
			operator: T::AccountId,
			/// The first epoch in which it is no member any more.
			end: Epoch,
		},
		/// The delays of a set are going to change.
		#[codec(index = 22)]
		DelaysPlanned {
			/// The set.
			set: SetId,
			/// What they are going to be.
			delays: Delays,
			/// The first epoch in which it applies.
			from: Epoch,
		},
		/// What a set requires has changed.
		#[codec(index = 23)]
		RequirementsSet {
			/// The set.
			set: SetId,
			/// How operators get in.
			admission: SetAdmission,
			/// How many operators it needs.
			min_operators: u32,
			/// How many operators it takes.
			max_operators: u32,
			/// The value of stake it needs, in millionths of a dollar.
			min_stake_value: u128,
		},
		/// A schedule was published.
		#[codec(index = 24)]
		SchedulePublished {
			/// The set.
			set: SetId,
			/// The version.
			version: u32,
			/// The first epoch in which it applies.
			from: Epoch,
			/// Is there anything in it that is not plainly milder?
			harsher: bool,
		},
		/// A schedule that nobody can be accused under any more was removed.
		#[codec(index = 25)]
		SchedulePruned {
			/// The set.
			set: SetId,
			/// The version.
			version: u32,
		},
		/// A past membership that nobody can ask for any more was removed.
		#[codec(index = 26)]
		MemberForgotten {
			/// The set.
			set: SetId,
			/// The operator.
			operator: T::AccountId,
		},
		/// An AVS leaves.
		#[codec(index = 27)]
		OffboardingStarted {
			/// The AVS.
			avs: AvsId,
			/// The epoch in which it begins.
			since: Epoch,
		},
		/// Members of a leaving AVS were made to leave, past ones were forgotten. `done` when the last was visited.
		#[codec(index = 28)]
		MembersOffboarded {
			/// The set.
			set: SetId,
			/// How many were made to leave.
			left: u32,
			/// How many past members were forgotten.
			forgotten: u32,
			/// Was the last member visited?
			done: bool,
		},
		/// An AVS is gone.
		#[codec(index = 29)]
		AvsOffboarded {
			/// The AVS.
			avs: AvsId,
		},
		/// The registry admits in another way.
		#[codec(index = 30)]
		RegistryModeSet {
			/// How it admits.
			mode: RegistryMode,
		},
	}
}
