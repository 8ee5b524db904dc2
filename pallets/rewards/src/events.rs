//! What the pallet tells.

use frame_support::pallet_macros::*;

/// The events of the pallet.
#[pallet_section]
mod events {
	/// What has happened.
	#[pallet::event]
	#[pallet::generate_deposit(pub(super) fn deposit_event)]
	pub enum Event<T: Config> {
		/// An asset, or a season of points, was approved for rewards.
		#[codec(index = 0)]
		AssetApproved {
			/// Its number.
			slot: Slot,
			/// What it is.
			kind: PlanAsset<T::AssetKind>,
		},
		/// A plan was made.
		#[codec(index = 1)]
		PlanCreated {
			/// Its number.
			plan: PlanId,
			/// To whom returns what is not earned, unless it was promised to the voters.
			funder: T::AccountId,
			/// Whose stake is paid.
			target: PlanTarget,
			/// In what.
			slot: Slot,
			/// How much per epoch.
			per_epoch: Balance,
			/// The first epoch that is paid.
			start: Epoch,
			/// The first that is not.
			end: Epoch,
			/// What is in escrow.
			escrow: Balance,
		},
		/// A plan was topped up.
		#[codec(index = 2)]
		PlanToppedUp {
			/// The plan.
			plan: PlanId,
			/// By whom.
			who: T::AccountId,
			/// By how much.
			amount: Balance,
		},
		/// A plan was stopped. Epochs that have begun are paid.
		#[codec(index = 3)]
		PlanStopped {
			/// The plan.
			plan: PlanId,
			/// What was returned to its funder.
			refunded: Balance,
		},
		/// A plan that is over was removed.
		#[codec(index = 4)]
		PlanPruned {
			/// The plan.
			plan: PlanId,
			/// What was returned to its funder. Nothing of what was promised to the voters.
			refunded: Balance,
		},
		/// A plan is being paid. If [`Event::PlanExtended`] of it follows in the same pass, none of the stake was there any more,
		/// and the parts of the native token's stakers and of the insurance have returned into the escrow.
		#[codec(index = 5)]
		PlanPaid {
			/// The plan.
			plan: PlanId,
			/// In which epoch.
			epoch: Epoch,
			/// For how many epochs.
			epochs: Epoch,
			/// How much of the escrow. What divisions leave stays there.
			revenue: Balance,
			/// The part of the native token's stakers.
			native: Balance,
			/// The part of the insurance.
			insurance: Balance,
		},
		/// A table was frozen.
		#[codec(index = 6)]
		TableFrozen {
			/// Of what.
			target: PlanTarget,
			/// For which epoch.
			epoch: Epoch,
			/// The sum of all weights.
			total: u128,
			/// How many operators have weight.
			operators: u32,
		},
		/// A table could not be frozen, because a number does not fit. The last complete one counts.
		#[codec(index = 7)]
		TableKept {
			/// Of what.
			target: PlanTarget,
			/// For which epoch a new one was wanted.
			epoch: Epoch,
		},
		/// Every table of an epoch was frozen, or kept, and every plan was paid.
		#[codec(index = 8)]
		PassCompleted {
			/// The epoch.
			epoch: Epoch,
		},
		/// An epoch has begun before the pass of the last was complete. It begins again, and plans pay what they
		/// missed.
		#[codec(index = 9)]
		PassAbandoned {
			/// The epoch whose pass was not completed.
			epoch: Epoch,
		},
		/// An operator and its restakers could not be paid. What they were to get stays in the escrow.
		#[codec(index = 10)]
		PaymentFailed {
			/// The plan.
			plan: PlanId,
			/// The operator.
			operator: T::AccountId,
			/// Why.
			error: DispatchError,
		},
		/// What an account has earned was paid.
		#[codec(index = 11)]
		Claimed {
			/// Who has earned it.
			who: T::AccountId,
			/// The asset.
			slot: Slot,
			/// How much.
			amount: Balance,
			/// To whom it was paid.
			to: T::AccountId,
		},
		/// What an account has earned was staked.
		#[codec(index = 12)]
		Compounded {
			/// Who has earned it.
			who: T::AccountId,
			/// The asset.
			slot: Slot,
			/// How much.
			amount: Balance,
			/// Into which vault.
			vault: VaultId,
		},
		/// The pot of the native token's stakers was given to the plan that pays it to them, when the same pass comes to their vault.
		#[codec(index = 13)]
		NativeDistributed {
			/// The asset.
			slot: Slot,
			/// How much.
			amount: Balance,
			/// The plan that pays it.
			plan: PlanId,
		},
		/// Governance has spent of the insurance.
		#[codec(index = 14)]
		InsuranceSpent {
			/// The asset.
			slot: Slot,
			/// How much.
			amount: Balance,
			/// To whom.
			to: T::AccountId,
		},
		/// What was sent to the account of the pallet without a purpose went to the treasury.
		#[codec(index = 15)]
		Swept {
			/// The asset.
			slot: Slot,
			/// How much.
			amount: Balance,
		},
		/// Governance has changed what plans leave to others at least.
		#[codec(index = 16)]
		MinimumSharesSet {
			/// The shares.
			shares: Shares,
		},
		/// An amount waits to be spread over the stake of one operator of a set.
		#[codec(index = 17)]
		BonusReceived {
			/// The set.
			set: SetId,
			/// The operator.
			operator: T::AccountId,
			/// The asset.
			slot: Slot,
			/// How much.
			amount: Balance,
		},
		/// It was spread. What divisions leave, or all of it if there is no such stake any more, went to the native
		/// token's stakers.
		#[codec(index = 18)]
		BonusPaid {
			/// The set.
			set: SetId,
			/// The operator.
			operator: T::AccountId,
			/// The asset.
			slot: Slot,
			/// What the stake of the operator has got.
			paid: Balance,
			/// What the native token's stakers have got.
			rest: Balance,
		},
		/// A plan that was promised to the voters lasts longer: it has found nobody to be paid, or more epochs have passed without a
		/// pass than are paid at once.
		#[codec(index = 19)]
		PlanExtended {
			/// The plan.
			plan: PlanId,
			/// The first epoch that is not paid any more.
			end: Epoch,
		},
		/// What is left of a plan that was promised to the voters went to the native token's stakers.
		#[codec(index = 20)]
		PlanForfeited {
			/// The plan.
			plan: PlanId,
			/// How much.
			amount: Balance,
		},
		/// An operator and its restakers were paid their part of a plan. Amounts are in base units of the asset of the plan. Nothing is
		/// told of operators that got nothing, neither for themselves nor for their restakers.
		#[codec(index = 21)]
		OperatorPaid {
			/// The plan.
			plan: PlanId,
			/// The operator.
			operator: T::AccountId,
			/// In which epoch. For how many says [`Event::PlanPaid`].
			epoch: Epoch,
			/// What the operator has got: its commission. Nothing of a plan for a vault.
			commission: Balance,
			/// What its restakers have got.
			restakers: Balance,
		},
	}
}
