//! Admission, terms, status and leaving.

use crate::{
	Allowed, Commissions, Config, DelegationPolicy, Deposit, Error, Event, HoldReason, Metadata,
	MetadataOf, Mode, NextSeries, Notice, Operator, Operators, Pallet, Planned, Status,
	UsedVouchers, REMOVED_PER_CALL,
};
use alloc::vec::Vec;
use bulwark_primitives::{
	constants::{MAX_COMMISSION_PERCENT, WINDOW},
	seams::{EpochClock, OperatorTies},
	Balance, Epoch, History, RegistryMode,
};
use codec::Encode;
use frame_support::{
	ensure,
	traits::{fungible::MutateHold, tokens::Precision, Get},
};
use sp_core::H256;
use sp_io::hashing::blake2_256;
use sp_runtime::{traits::CheckedSub, ArithmeticError, DispatchError, DispatchResult, Perquintill};

impl<T: Config> Pallet<T> {
	/// The operator, if it was admitted.
	pub(crate) fn admitted(who: &T::AccountId) -> Result<Operator, DispatchError> {
		let operator = Operators::<T>::get(who).ok_or(Error::<T>::OperatorNotFound)?;
		ensure!(operator.status != Status::Candidate, Error::<T>::OperatorNotAdmitted);
		Ok(operator)
	}

	/// A number for the signatures of an operator that no operator has had before.
	pub(crate) fn new_series() -> Result<u64, DispatchError> {
		NextSeries::<T>::try_mutate(|next| {
			let series = *next;
			*next = series.checked_add(1).ok_or(ArithmeticError::Overflow)?;
			Ok(series)
		})
	}

	/// The highest commission there is.
	pub(crate) fn max_commission() -> Perquintill {
		Perquintill::from_percent(MAX_COMMISSION_PERCENT)
	}

	/// Stores a new operator. What it says was checked.
	pub(crate) fn register(
		who: &T::AccountId,
		metadata: Metadata,
		commission: Perquintill,
		operator: Operator,
	) -> DispatchResult {
		let now = T::Clock::epoch();
		let mut history = History::default();
		// From the application on, so that it is in force whenever the operator is admitted.
		ensure!(history.change(now, commission, now), Error::<T>::TooManyChanges);
		Commissions::<T>::insert(who, history);
		MetadataOf::<T>::insert(who, metadata);
		Operators::<T>::insert(who, operator);
		Ok(())
	}

	/// An operator that is there from the first block on: active, for everybody, without a deposit.
	pub(crate) fn do_genesis(
		who: &T::AccountId,
		name: &str,
		commission: Perquintill,
		allocation_notice: Epoch,
	) -> DispatchResult {
		let name = name.as_bytes().to_vec().try_into();
		let metadata =
			Metadata { name: name.map_err(|_| Error::<T>::NameTooLong)?, ..Default::default() };
		Self::check_application(who, &metadata, commission, allocation_notice)?;
		let operator = Operator {
			status: Status::Active,
			policy: DelegationPolicy::Open,
			notice: Notice::new(allocation_notice),
			deposit: None,
			series: Self::new_series()?,
			proofs: 0,
			allowed: 0,
			salts: 0,
		};
		Self::register(who, metadata, commission, operator)
	}

	fn check_application(
		who: &T::AccountId,
		metadata: &Metadata,
		commission: Perquintill,
		allocation_notice: Epoch,
	) -> DispatchResult {
		ensure!(!Operators::<T>::contains_key(who), Error::<T>::OperatorExists);
		ensure!(!metadata.name.is_empty(), Error::<T>::NameEmpty);
		ensure!(commission <= Self::max_commission(), Error::<T>::CommissionTooHigh);
		ensure!(allocation_notice <= T::MaxAllocationNotice::get(), Error::<T>::NoticeTooLong);
		Ok(())
	}

	pub(crate) fn do_apply(
		who: T::AccountId,
		metadata: Metadata,
		commission: Perquintill,
		policy: DelegationPolicy,
		allocation_notice: Epoch,
	) -> DispatchResult {
		Self::check_application(&who, &metadata, commission, allocation_notice)?;
		let (status, reason, amount) = match Mode::<T>::get() {
			RegistryMode::Governance => {
				(Status::Candidate, HoldReason::Application, T::ApplicationDeposit::get())
			}
			RegistryMode::Bonded => (Status::Active, HoldReason::Bond, T::OperatorBond::get()),
			RegistryMode::Open => {
				(Status::Active, HoldReason::Application, T::ApplicationDeposit::get())
			}
		};
		T::Native::hold(&reason.into(), &who, amount)?;
		let operator = Operator {
			status,
			policy,
			notice: Notice::new(allocation_notice),
			deposit: Some(Deposit { reason, amount }),
			series: Self::new_series()?,
			proofs: 0,
			allowed: 0,
			salts: 0,
		};
		Self::register(&who, metadata, commission, operator)?;
		Self::deposit_event(Event::ApplicationFiled {
			operator: who.clone(),
			deposit: amount,
			commission,
			policy,
			allocation_notice,
		});
		if status == Status::Active {
			Self::deposit_event(Event::OperatorAdmitted { operator: who });
		}
		Ok(())
	}

	pub(crate) fn do_withdraw_application(who: T::AccountId) -> DispatchResult {
		let operator = Operators::<T>::get(&who).ok_or(Error::<T>::OperatorNotFound)?;
		ensure!(operator.status == Status::Candidate, Error::<T>::AlreadyAdmitted);
		let deposit = Self::remove(&who, &operator)?;
		Self::deposit_event(Event::ApplicationWithdrawn { operator: who, deposit });
		Ok(())
	}

	pub(crate) fn do_admit(who: T::AccountId) -> DispatchResult {
		let mut operator = Operators::<T>::get(&who).ok_or(Error::<T>::OperatorNotFound)?;
		ensure!(operator.status == Status::Candidate, Error::<T>::AlreadyAdmitted);
		operator.status = Status::Active;
		Operators::<T>::insert(&who, operator);
		Self::deposit_event(Event::OperatorAdmitted { operator: who });
		Ok(())
	}

	pub(crate) fn do_set_metadata(who: T::AccountId, metadata: Metadata) -> DispatchResult {
		ensure!(Operators::<T>::contains_key(&who), Error::<T>::OperatorNotFound);
		ensure!(!metadata.name.is_empty(), Error::<T>::NameEmpty);
		let hash = H256(metadata.using_encoded(blake2_256));
		MetadataOf::<T>::insert(&who, metadata);
		Self::deposit_event(Event::MetadataChanged { operator: who, hash });
		Ok(())
	}

	pub(crate) fn do_set_commission(who: T::AccountId, commission: Perquintill) -> DispatchResult {
		Self::admitted(&who)?;
		ensure!(commission <= Self::max_commission(), Error::<T>::CommissionTooHigh);
		let now = T::Clock::epoch();
		let mut history = Commissions::<T>::get(&who);
		let current = history.at(now);
		let planned = history.planned(now).next();
		// What restakers were promised at best: below or at that, nobody needs notice, and a planned raise is called off.
		let promised = planned.map_or(current, |(_, value)| value.min(current));
		let delay = if commission <= promised {
			ensure!(commission != current || planned.is_some(), Error::<T>::CommissionUnchanged);
			1
		} else {
			ensure!(planned.is_none(), Error::<T>::CommissionChangePending);
			let step = commission.checked_sub(&current).ok_or(ArithmeticError::Underflow)?;
			ensure!(step <= T::MaxCommissionStep::get(), Error::<T>::CommissionStepTooLarge);
			T::CommissionNotice::get()
		};
		let from = Self::after(now, delay)?;
		ensure!(history.change(from, commission, now), Error::<T>::TooManyChanges);
		Commissions::<T>::insert(&who, history);
		Self::deposit_event(Event::CommissionPlanned { operator: who, current, commission, from });
		Ok(())
	}

	pub(crate) fn do_set_allocation_notice(who: T::AccountId, epochs: Epoch) -> DispatchResult {
		let mut operator = Self::admitted(&who)?;
		ensure!(epochs <= T::MaxAllocationNotice::get(), Error::<T>::NoticeTooLong);
		let now = T::Clock::epoch();
		let current = operator.notice.at(now);
		let from = if epochs >= current {
			operator.notice = Notice::new(epochs);
			now
		} else {
			let from = Self::after(now, current)?;
			operator.notice =
				Notice { epochs: current, planned: Some(Planned { from, value: epochs }) };
			from
		};
		Operators::<T>::insert(&who, operator);
		Self::deposit_event(Event::AllocationNoticePlanned { operator: who, epochs, from });
		Ok(())
	}

	pub(crate) fn do_deactivate(who: T::AccountId) -> DispatchResult {
		let mut operator = Self::admitted(&who)?;
		match operator.status {
			Status::Active => operator.status = Status::Inactive,
			Status::Inactive => return Err(Error::<T>::AlreadyInactive.into()),
			Status::Jailed { .. } => return Err(Error::<T>::OperatorJailed.into()),
			Status::Leaving { .. } => return Err(Error::<T>::AlreadyLeaving.into()),
			Status::Candidate => return Err(Error::<T>::OperatorNotAdmitted.into()),
		}
		Operators::<T>::insert(&who, operator);
		Self::deposit_event(Event::OperatorDeactivated { operator: who });
		Ok(())
	}

	pub(crate) fn do_activate(who: T::AccountId) -> DispatchResult {
		let mut operator = Self::admitted(&who)?;
		match operator.status {
			Status::Inactive => (),
			Status::Leaving { .. } => {
				Self::deposit_event(Event::LeaveCancelled { operator: who.clone() })
			}
			Status::Active => return Err(Error::<T>::AlreadyActive.into()),
			Status::Jailed { .. } => return Err(Error::<T>::OperatorJailed.into()),
			Status::Candidate => return Err(Error::<T>::OperatorNotAdmitted.into()),
		}
		operator.status = Status::Active;
		Operators::<T>::insert(&who, operator);
		Self::deposit_event(Event::OperatorActivated { operator: who });
		Ok(())
	}

	pub(crate) fn do_jail(who: T::AccountId) -> DispatchResult {
		let mut operator = Self::admitted(&who)?;
		ensure!(!matches!(operator.status, Status::Jailed { .. }), Error::<T>::OperatorJailed);
		operator.status = Status::Jailed { leaving: operator.status.leaving() };
		Operators::<T>::insert(&who, operator);
		Self::deposit_event(Event::OperatorJailed { operator: who });
		Ok(())
	}

	pub(crate) fn do_unjail(who: T::AccountId) -> DispatchResult {
		let mut operator = Self::admitted(&who)?;
		let Status::Jailed { leaving } = operator.status else {
			return Err(Error::<T>::OperatorNotJailed.into());
		};
		operator.status = leaving.map_or(Status::Inactive, |until| Status::Leaving { until });
		Operators::<T>::insert(&who, operator);
		Self::deposit_event(Event::OperatorUnjailed { operator: who });
		Ok(())
	}

	pub(crate) fn do_leave(who: T::AccountId) -> DispatchResult {
		let mut operator = Self::admitted(&who)?;
		ensure!(operator.status.leaving().is_none(), Error::<T>::AlreadyLeaving);
		// A fault of this epoch can be accused until the end of this epoch and the window.
		let until = Self::after(T::Clock::epoch(), WINDOW + 1)?;
		operator.status = match operator.status {
			Status::Jailed { .. } => Status::Jailed { leaving: Some(until) },
			_ => Status::Leaving { until },
		};
		// Nothing it has signed puts anybody on its list any more.
		operator.series = Self::new_series()?;
		operator.proofs = 0;
		Operators::<T>::insert(&who, operator);
		Self::deposit_event(Event::LeaveRequested { operator: who, until });
		Ok(())
	}

	/// Returns how many entries were removed.
	pub(crate) fn do_complete_leave(who: T::AccountId) -> Result<u32, DispatchError> {
		let mut operator = Self::admitted(&who)?;
		let until = operator.status.leaving().ok_or(Error::<T>::OperatorNotLeaving)?;
		ensure!(until <= T::Clock::epoch(), Error::<T>::TooEarlyToLeave);
		ensure!(!T::Ties::is_tied(&who), Error::<T>::OperatorTied);

		let allowed: Vec<_> =
			Allowed::<T>::iter_key_prefix(&who).take(REMOVED_PER_CALL as usize).collect();
		// At most what the limit is, which has 32 bits.
		let listed = allowed.len() as u32;
		let room = REMOVED_PER_CALL.saturating_sub(listed);
		let salts: Vec<_> = UsedVouchers::<T>::iter_key_prefix(&who).take(room as usize).collect();
		let used = salts.len() as u32;
		for delegator in allowed {
			Allowed::<T>::remove(&who, delegator);
		}
		for salt in salts {
			UsedVouchers::<T>::remove(&who, salt);
		}
		operator.allowed =
			operator.allowed.checked_sub(listed).ok_or(ArithmeticError::Underflow)?;
		operator.salts = operator.salts.checked_sub(used).ok_or(ArithmeticError::Underflow)?;
		let remaining =
			operator.allowed.checked_add(operator.salts).ok_or(ArithmeticError::Overflow)?;
		if remaining > 0 {
			Operators::<T>::insert(&who, operator);
			Self::deposit_event(Event::LeaveIncomplete { operator: who, remaining });
		} else {
			let deposit = Self::remove(&who, &operator)?;
			Self::deposit_event(Event::OperatorLeft { operator: who, deposit });
		}
		// Two numbers whose sum is at most the limit.
		Ok(listed.saturating_add(used))
	}

	/// Removes an operator whose list is empty, and returns its deposit.
	fn remove(who: &T::AccountId, operator: &Operator) -> Result<Balance, DispatchError> {
		let deposit = match operator.deposit {
			Some(Deposit { reason, amount }) => {
				T::Native::release(&reason.into(), who, amount, Precision::Exact)?
			}
			None => 0,
		};
		Self::remove_keys(who);
		Commissions::<T>::remove(who);
		MetadataOf::<T>::remove(who);
		Operators::<T>::remove(who);
		Ok(deposit)
	}
}
