//! Operator sets: creation, vaults, delays, requirements, schedules.

use crate::{
	pallet::*, Delays, ScheduleFault, ScheduleStep, ScheduleVersion, SetAdmission, SetRecord,
	VaultEntry, LONGEST_DISPUTE, MAX_MULTIPLIER, MAX_SETS_PER_AVS,
};
use bulwark_primitives::{
	constants::{MAX_DEALLOCATION, WINDOW},
	seams::{EpochClock, VaultInspect},
	AvsId, Epoch, SetId, VaultId,
};
use frame_support::{ensure, traits::Get};
use sp_runtime::{traits::Zero, DispatchResult, FixedU128};

impl<T: Config> From<ScheduleFault> for Error<T> {
	fn from(fault: ScheduleFault) -> Self {
		match fault {
			ScheduleFault::Empty => Self::EmptySchedule,
			ScheduleFault::DuplicateReason => Self::DuplicateReason,
			ScheduleFault::PenaltyOutOfBounds => Self::PenaltyOutOfBounds,
			ScheduleFault::ValueBoundsCrossed => Self::ValueBoundsCrossed,
			ScheduleFault::GradesNotAscending => Self::GradesNotAscending,
			ScheduleFault::PenaltyDoesNotFitVerifier => Self::PenaltyDoesNotFitVerifier,
		}
	}
}

/// A later epoch. Epochs are 32-bit numbers of days or minutes, and delays are short: the sum cannot reach the end of them.
pub(crate) fn later(epoch: Epoch, delay: Epoch) -> Epoch {
	epoch.saturating_add(delay)
}

impl<T: Config> Pallet<T> {
	/// A set, if it is this account that decides for its AVS.
	pub(crate) fn owned_set(who: &T::AccountId, set: SetId) -> Result<SetRecordOf<T>, Error<T>> {
		let record = Sets::<T>::get(set).ok_or(Error::<T>::SetNotFound)?;
		Self::owned(who, set.avs)?;
		Ok(record)
	}

	/// The same, if the AVS is active.
	pub(crate) fn owned_active_set(
		who: &T::AccountId,
		set: SetId,
	) -> Result<SetRecordOf<T>, Error<T>> {
		let record = Sets::<T>::get(set).ok_or(Error::<T>::SetNotFound)?;
		Self::owned_active(who, set.avs)?;
		Ok(record)
	}

	fn ensure_multiplier(multiplier: FixedU128) -> Result<(), Error<T>> {
		ensure!(!multiplier.is_zero(), Error::<T>::ZeroMultiplier);
		ensure!(multiplier <= MAX_MULTIPLIER, Error::<T>::MultiplierTooLarge);
		Ok(())
	}

	fn ensure_operator_bounds(min: u32, max: u32) -> Result<(), Error<T>> {
		let sound = max >= 1 && min <= max && max <= T::MaxOperatorsPerSet::get();
		ensure!(sound, Error::<T>::BadOperatorBounds);
		Ok(())
	}

	pub(crate) fn do_create_set(
		who: T::AccountId,
		avs: AvsId,
		config: SetConfigOf<T>,
	) -> DispatchResult {
		let mut record = Self::owned_active(&who, avs)?;
		ensure!(record.sets < MAX_SETS_PER_AVS, Error::<T>::TooManySetsInAvs);
		let set = SetId { avs, index: record.sets };
		Self::insert_set(set, config, T::Clock::epoch())?;
		// Below the bound that was checked above.
		record.sets = record.sets.saturating_add(1);
		Avss::<T>::insert(avs, record);
		Self::deposit_event(Event::SetCreated { set });
		Ok(())
	}

	/// Checks what an AVS asks for and stores the set. Everything applies from `epoch`.
	pub(crate) fn insert_set(
		set: SetId,
		config: SetConfigOf<T>,
		epoch: Epoch,
	) -> Result<(), Error<T>> {
		let exist = config.vaults.iter().all(|(vault, _)| T::Vaults::vault_exists(*vault));
		ensure!(exist, Error::<T>::VaultNotFound);
		let delays = Delays {
			deallocation: config.deallocation_delay,
			challenge: config.challenge,
			appeal: config.appeal,
		};
		ensure!(delays.are_sound(), Error::<T>::BadDelay);
		let mut vaults = crate::VaultEntries::new();
		for (vault, multiplier) in config.vaults {
			ensure!(vaults.iter().all(|other| other.vault != vault), Error::<T>::DuplicateVault);
			Self::ensure_multiplier(multiplier)?;
			let entry = VaultEntry { vault, multiplier, from: epoch, until: None, planned: None };
			vaults.try_push(entry).map_err(|_| Error::<T>::TooManyVaults)?;
		}
		ensure!(T::SplitBounds::get().allow(&config.split), Error::<T>::BadSplit);
		Self::ensure_operator_bounds(config.min_operators, config.max_operators)?;
		config.schedule.validate().map_err(Error::<T>::from)?;

		let mut steps = Timeline::new();
		steps
			.try_push(ScheduleStep { version: 0, from: epoch })
			.map_err(|_| Error::<T>::TooManySchedules)?;
		ScheduleSteps::<T>::insert(set, steps);
		Schedules::<T>::insert(
			set,
			0,
			ScheduleVersion { schedule: config.schedule, published: epoch, from: epoch },
		);
		Sets::<T>::insert(
			set,
			SetRecord {
				vaults,
				delays,
				planned_delays: None,
				redistribution: config.redistribution,
				split: config.split,
				admission: config.admission,
				min_operators: config.min_operators,
				min_stake_value: config.min_stake_value,
				max_operators: config.max_operators,
				operators: 0,
			},
		);
		Ok(())
	}

	pub(crate) fn do_add_vault(
		who: T::AccountId,
		set: SetId,
		vault: VaultId,
		multiplier: FixedU128,
	) -> DispatchResult {
		let mut record = Self::owned_active_set(&who, set)?;
		ensure!(T::Vaults::vault_exists(vault), Error::<T>::VaultNotFound);
		let epoch = T::Clock::epoch();
		record.vaults.retain(|entry| !entry.is_gone(epoch));
		ensure!(record.entry(vault).is_none(), Error::<T>::DuplicateVault);
		Self::ensure_multiplier(multiplier)?;
		let from = later(epoch, T::AcceptVaultNotice::get().max(1));
		let entry = VaultEntry { vault, multiplier, from, until: None, planned: None };
		record.vaults.try_push(entry).map_err(|_| Error::<T>::TooManyVaults)?;
		Sets::<T>::insert(set, record);
		Self::deposit_event(Event::VaultAdded { set, vault, multiplier, from });
		Ok(())
	}

	pub(crate) fn do_remove_vault(who: T::AccountId, set: SetId, vault: VaultId) -> DispatchResult {
		let mut record = Self::owned_set(&who, set)?;
		let epoch = T::Clock::epoch();
		let notice = T::SetChangeNotice::get().max(1);
		let entry = record.entry_mut(vault).filter(|entry| entry.until.is_none());
		let entry = entry.ok_or(Error::<T>::VaultNotInSet)?;
		// Whoever lowers its allocation within the notice is paid until the lowering takes effect, whatever the delay.
		let until = later(later(epoch, notice), MAX_DEALLOCATION);
		entry.until = Some(until);
		Sets::<T>::insert(set, record);
		Self::deposit_event(Event::VaultRemoved { set, vault, until });
		Ok(())
	}

	pub(crate) fn do_set_multiplier(
		who: T::AccountId,
		set: SetId,
		vault: VaultId,
		multiplier: FixedU128,
	) -> DispatchResult {
		let mut record = Self::owned_active_set(&who, set)?;
		let epoch = T::Clock::epoch();
		let entry = record.entry_mut(vault).filter(|entry| entry.until.is_none());
		let entry = entry.ok_or(Error::<T>::VaultNotInSet)?;
		Self::ensure_multiplier(multiplier)?;
		if let Some((from, planned)) = entry.planned {
			ensure!(from <= epoch, Error::<T>::MultiplierAlreadyPlanned);
			entry.multiplier = planned;
		}
		let from = later(epoch, T::SetChangeNotice::get().max(1));
		entry.planned = Some((from, multiplier));
		Sets::<T>::insert(set, record);
		Self::deposit_event(Event::MultiplierPlanned { set, vault, multiplier, from });
		Ok(())
	}

	pub(crate) fn do_set_delays(who: T::AccountId, set: SetId, delays: Delays) -> DispatchResult {
		let mut record = Self::owned_active_set(&who, set)?;
		ensure!(delays.are_sound(), Error::<T>::BadDelay);
		let epoch = T::Clock::epoch();
		if let Some((from, planned)) = record.planned_delays {
			ensure!(from <= epoch, Error::<T>::DelaysAlreadyPlanned);
			record.delays = planned;
		}
		let Delays { challenge, appeal, .. } = record.delays;
		let shorter = delays.challenge < challenge || delays.appeal < appeal;
		// Whoever leaves at once is accused on the terms of now, also of the last fault of which it can be accused.
		let notice = match shorter {
			true => Self::notice_to_leave(&record, epoch).saturating_add(WINDOW),
			false => T::SetChangeNotice::get().max(1),
		};
		let from = later(epoch, notice);
		record.planned_delays = Some((from, delays));
		Sets::<T>::insert(set, record);
		Self::deposit_event(Event::DelaysPlanned { set, delays, from });
		Ok(())
	}

	pub(crate) fn do_set_requirements(
		who: T::AccountId,
		set: SetId,
		admission: SetAdmission,
		min_operators: u32,
		max_operators: u32,
		min_stake_value: u128,
	) -> DispatchResult {
		let mut record = Self::owned_active_set(&who, set)?;
		Self::ensure_operator_bounds(min_operators, max_operators)?;
		record.admission = admission;
		record.min_operators = min_operators;
		record.max_operators = max_operators;
		record.min_stake_value = min_stake_value;
		Sets::<T>::insert(set, record);
		if admission == SetAdmission::Open {
			Invitations::<T>::remove(set);
		}
		Self::deposit_event(Event::RequirementsSet {
			set,
			admission,
			min_operators,
			max_operators,
			min_stake_value,
		});
		Ok(())
	}

	/// The version of the schedule of a set that applies to faults of an epoch. At most one version is ever still to come, and
	/// what is milder applies to everybody, so it is the same for all members.
	pub fn schedule_version_at(set: SetId, epoch: Epoch) -> Option<u32> {
		let steps = ScheduleSteps::<T>::get(set);
		steps.iter().rev().find(|step| step.from <= epoch).map(|step| step.version)
	}

	/// The version of the schedule that an operator answers to for a fault of an epoch, or `None` if it was no member then.
	pub fn schedule_version_for(set: SetId, operator: &T::AccountId, epoch: Epoch) -> Option<u32> {
		let membership = Members::<T>::get(set, operator);
		membership.active.at(epoch).then(|| Self::schedule_version_at(set, epoch)).flatten()
	}

	/// How many epochs ahead something has to be said so that whoever leaves at once has left before.
	fn notice_to_leave(record: &SetRecordOf<T>, epoch: Epoch) -> Epoch {
		T::ScheduleNotice::get().max(record.delays_at(epoch).deallocation).max(1)
	}

	pub(crate) fn do_publish(
		who: T::AccountId,
		set: SetId,
		schedule: ScheduleOf<T>,
	) -> DispatchResult {
		let record = Self::owned_active_set(&who, set)?;
		schedule.validate().map_err(Error::<T>::from)?;
		let epoch = T::Clock::epoch();
		let mut steps = ScheduleSteps::<T>::get(set);
		let last = steps.last().copied().ok_or(Error::<T>::SetNotFound)?;
		// A version that is milder than one still to come, and harsher than the one in force, would escape the notice.
		ensure!(last.from <= epoch, Error::<T>::ScheduleAlreadyPlanned);
		let old = Schedules::<T>::get(set, last.version).ok_or(Error::<T>::SetNotFound)?.schedule;
		let harsher = schedule.is_harsher_than(&old);
		let notice = if harsher { Self::notice_to_leave(&record, epoch) } else { 1 };
		let from = later(epoch, notice);
		let version = last.version.checked_add(1).ok_or(Error::<T>::IdsExhausted)?;
		steps.try_push(ScheduleStep { version, from }).map_err(|_| Error::<T>::TooManySchedules)?;
		ScheduleSteps::<T>::insert(set, steps);
		Schedules::<T>::insert(set, version, ScheduleVersion { schedule, published: epoch, from });
		Self::deposit_event(Event::SchedulePublished { set, version, from, harsher });
		Ok(())
	}

	pub(crate) fn do_prune_schedule(set: SetId) -> DispatchResult {
		ensure!(Sets::<T>::contains_key(set), Error::<T>::SetNotFound);
		let mut steps = ScheduleSteps::<T>::get(set);
		let successor = steps.get(1).copied().ok_or(Error::<T>::ScheduleStillNeeded)?;
		// The last fault under the oldest version lies one epoch before its successor applies.
		let over = later(successor.from, LONGEST_DISPUTE) <= T::Clock::epoch();
		ensure!(over, Error::<T>::ScheduleStillNeeded);
		let ScheduleStep { version, .. } = steps.remove(0);
		ScheduleSteps::<T>::insert(set, steps);
		Schedules::<T>::remove(set, version);
		Self::deposit_event(Event::SchedulePruned { set, version });
		Ok(())
	}
}
