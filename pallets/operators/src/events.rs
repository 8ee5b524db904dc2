//! What the pallet tells.

use frame_support::pallet_macros::*;

/// The events of the pallet.
#[pallet_section]
mod events {
	/// What has happened.
	#[pallet::event]
	#[pallet::generate_deposit(pub(super) fn deposit_event)]
	pub enum Event<T: Config> {
		/// An account has applied. Its deposit is held.
		#[codec(index = 0)]
		ApplicationFiled {
			/// The candidate.
			operator: T::AccountId,
			/// What is held.
			deposit: Balance,
			/// What it wants to charge.
			commission: Perquintill,
			/// Whose stake it wants to accept.
			policy: DelegationPolicy,
			/// Epochs before a raised allocation takes effect.
			allocation_notice: Epoch,
		},
		/// A candidate has withdrawn its application.
		#[codec(index = 1)]
		ApplicationWithdrawn {
			/// The account.
			operator: T::AccountId,
			/// What was returned.
			deposit: Balance,
		},
		/// An operator was admitted.
		#[codec(index = 2)]
		OperatorAdmitted {
			/// The operator.
			operator: T::AccountId,
		},
		/// An operator says something else of itself.
		#[codec(index = 3)]
		MetadataChanged {
			/// The operator.
			operator: T::AccountId,
			/// The blake2-256 hash of the encoded metadata.
			hash: H256,
		},
		/// A key was registered.
		#[codec(index = 4)]
		KeyRegistered {
			/// The operator.
			operator: T::AccountId,
			/// The key.
			key: AppKey,
			/// First epoch in which it is in force.
			from: Epoch,
			/// The key that it replaces then.
			replaced: Option<AppKey>,
		},
		/// A key was retired. There is none of its scheme afterwards.
		#[codec(index = 5)]
		KeyRetired {
			/// The operator.
			operator: T::AccountId,
			/// The key.
			key: AppKey,
			/// First epoch in which it is not in force.
			from: Epoch,
		},
		/// A commission is going to be in force.
		#[codec(index = 6)]
		CommissionPlanned {
			/// The operator.
			operator: T::AccountId,
			/// The commission in force now.
			current: Perquintill,
			/// The commission that is going to be.
			commission: Perquintill,
			/// First epoch in which it is.
			from: Epoch,
		},
		/// An operator accepts the stake of others than before.
		#[codec(index = 7)]
		PolicyChanged {
			/// The operator.
			operator: T::AccountId,
			/// The policy.
			policy: DelegationPolicy,
		},
		/// An account was put on the list of an operator.
		#[codec(index = 8)]
		DelegatorAllowed {
			/// The operator.
			operator: T::AccountId,
			/// The account.
			delegator: T::AccountId,
		},
		/// An account was taken off the list of an operator.
		#[codec(index = 9)]
		DelegatorDisallowed {
			/// The operator.
			operator: T::AccountId,
			/// The account.
			delegator: T::AccountId,
		},
		/// A voucher has put an account on the list of an operator.
		#[codec(index = 10)]
		VoucherAccepted {
			/// The operator.
			operator: T::AccountId,
			/// The account.
			delegator: T::AccountId,
			/// The salt of the voucher.
			salt: H256,
		},
		/// All vouchers of an operator that were not used yet are void.
		#[codec(index = 11)]
		VouchersRevoked {
			/// The operator.
			operator: T::AccountId,
			/// The series of its signatures from now on.
			series: u64,
		},
		/// A used voucher, which could not be used again anyway, is not remembered any more.
		#[codec(index = 12)]
		VoucherPruned {
			/// The operator.
			operator: T::AccountId,
			/// The salt of the voucher.
			salt: H256,
		},
		/// A notice of allocations is going to hold.
		#[codec(index = 13)]
		AllocationNoticePlanned {
			/// The operator.
			operator: T::AccountId,
			/// The notice.
			epochs: Epoch,
			/// First epoch in which it holds.
			from: Epoch,
		},
		/// An operator takes no new stake by its own choice.
		#[codec(index = 14)]
		OperatorDeactivated {
			/// The operator.
			operator: T::AccountId,
		},
		/// An operator takes new stake again.
		#[codec(index = 15)]
		OperatorActivated {
			/// The operator.
			operator: T::AccountId,
		},
		/// An operator takes no new stake by decision of governance.
		#[codec(index = 16)]
		OperatorJailed {
			/// The operator.
			operator: T::AccountId,
		},
		/// A jailing has ended. The operator is inactive, or leaving if it had asked to.
		#[codec(index = 17)]
		OperatorUnjailed {
			/// The operator.
			operator: T::AccountId,
		},
		/// An operator has asked to leave.
		#[codec(index = 18)]
		LeaveRequested {
			/// The operator.
			operator: T::AccountId,
			/// First epoch in which it can be removed.
			until: Epoch,
		},
		/// An operator stays after all.
		#[codec(index = 19)]
		LeaveCancelled {
			/// The operator.
			operator: T::AccountId,
		},
		/// A part of what is stored of a leaving operator was removed.
		#[codec(index = 20)]
		LeaveIncomplete {
			/// The operator.
			operator: T::AccountId,
			/// How many entries are left.
			remaining: u32,
		},
		/// An operator was removed from the registry.
		#[codec(index = 21)]
		OperatorLeft {
			/// The account.
			operator: T::AccountId,
			/// What was returned.
			deposit: Balance,
		},
		/// The registry admits in another way.
		#[codec(index = 22)]
		RegistryModeChanged {
			/// The way.
			mode: RegistryMode,
		},
	}
}
