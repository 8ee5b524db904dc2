//! Allocations: the fraction of an operator's stake in a vault that a set may slash, now, planned, and in the past.

use crate::{types::Allocation, Allocations, Config, Error, Event, Pallet};
use bulwark_primitives::{
	seams::{AvsInspect, EpochClock, OperatorInspect, VaultLedger},
	AvsId, Epoch, SetId, VaultId,
};
use frame_support::ensure;
use sp_runtime::{
	traits::{One, Zero},
	DispatchResult, FixedU128, Perquintill,
};

impl<T: Config> Pallet<T> {
	/// Changes an allocation from a later epoch on.
	pub(crate) fn plan_allocation(
		operator: &T::AccountId,
		vault: VaultId,
		set: SetId,
		magnitude: Perquintill,
	) -> DispatchResult {
		ensure!(T::Operators::exists(operator), Error::<T>::OperatorNotFound);
		ensure!(T::Avs::set_exists(set), Error::<T>::SetNotFound);
		let epoch = T::Clock::epoch();
		let mut list = Allocations::<T>::get(operator, set);
		let accepted = T::Avs::accepts_vault(set, vault);
		// What a set no longer accepts can still be lowered.
		let known = list.iter().any(|one| one.vault == vault);
		ensure!(accepted || known, Error::<T>::VaultNotInSet);
		ensure!(T::Avs::is_member(operator, set), Error::<T>::NotMember);

		let mut history = list
			.iter()
			.find(|one| one.vault == vault)
			.map(|one| one.magnitude.clone())
			.unwrap_or_default();
		ensure!(history.planned(epoch).next().is_none(), Error::<T>::ModificationAlreadyPending);
		let now = history.at(epoch);
		ensure!(magnitude != now, Error::<T>::NothingChanged);
		let delay = if magnitude > now {
			ensure!(accepted, Error::<T>::VaultNotInSet);
			T::Operators::ensure_active(operator)?;
			// `magnitude` is the larger one.
			let raised = magnitude.deconstruct() - now.deconstruct();
			let free = Self::allocatable(operator, vault, set.avs);
			ensure!(u128::from(raised) <= free.into_inner(), Error::<T>::InsufficientMagnitude);
			Self::raising_delay(operator, vault, set)?
		} else {
			T::Avs::deallocation_delay(set).ok_or(Error::<T>::SetNotFound)?
		};
		let from = epoch.checked_add(delay.max(1)).ok_or(Error::<T>::AmountOverflow)?;
		ensure!(history.change(from, magnitude, epoch), Error::<T>::TooManyAllocations);

		list.retain(|one| one.vault != vault && !one.magnitude.is_forgotten(epoch));
		list.try_push(Allocation { vault, magnitude: history })
			.map_err(|_| Error::<T>::TooManyAllocations)?;
		Allocations::<T>::insert(operator, set, list);
		Self::deposit_event(Event::AllocationPlanned {
			operator: operator.clone(),
			set,
			vault,
			from: now,
			to: magnitude,
			effective: from,
		});
		Ok(())
	}

	/// Epochs before a raised allocation takes effect: the operator's notice, and never less than the unbonding if the set
	/// redistributes what it slashes, so that everybody can leave first.
	fn raising_delay(
		operator: &T::AccountId,
		vault: VaultId,
		set: SetId,
	) -> Result<Epoch, Error<T>> {
		let notice =
			T::Operators::allocation_notice(operator).ok_or(Error::<T>::OperatorNotFound)?;
		if !T::Avs::redistributes(set) {
			return Ok(notice);
		}
		let unbonding = T::Vaults::unbonding(vault).ok_or(Error::<T>::VaultNotFound)?;
		Ok(notice.max(T::Clock::epochs_in(unbonding)))
	}

	/// What the leverage of a vault leaves for an AVS. In a unique vault no two AVSs meet in a pool: each has it all.
	pub fn allocatable(operator: &T::AccountId, vault: VaultId, avs: AvsId) -> FixedU128 {
		let Some(leverage) = T::Vaults::leverage(vault) else { return FixedU128::zero() };
		let epoch = T::Clock::epoch();
		let shared = leverage > FixedU128::one();
		let used = T::Avs::sets_of(operator)
			.into_iter()
			.filter(|set| shared || set.avs == avs)
			.map(|set| Self::committed(operator, vault, set, epoch))
			// At most sixteen numbers of at most one: nowhere near the end of 128 bits.
			.fold(0u128, |sum, parts| sum.saturating_add(parts.into()));
		// Less than nothing is free once the leverage is used up.
		FixedU128::from_inner(leverage.into_inner().saturating_sub(used))
	}

	/// The larger of what is allocated now and what is planned, in parts of 1e18.
	fn committed(operator: &T::AccountId, vault: VaultId, set: SetId, epoch: Epoch) -> u64 {
		let list = Allocations::<T>::get(operator, set);
		let Some(one) = list.iter().find(|one| one.vault == vault) else { return 0 };
		let planned = one.magnitude.planned(epoch).map(|(_, magnitude)| magnitude);
		planned.chain([one.magnitude.at(epoch)]).max().unwrap_or_default().deconstruct()
	}

	/// What was allocated to a set in an epoch.
	pub fn magnitude_at(
		operator: &T::AccountId,
		vault: VaultId,
		set: SetId,
		epoch: Epoch,
	) -> Perquintill {
		let list = Allocations::<T>::get(operator, set);
		let one = list.iter().find(|one| one.vault == vault);
		one.map(|one| one.magnitude.at(epoch)).unwrap_or_default()
	}

	/// All allocations to a set end with the beginning of an epoch.
	pub(crate) fn end_allocations(
		operator: &T::AccountId,
		set: SetId,
		end: Epoch,
	) -> DispatchResult {
		let epoch = T::Clock::epoch();
		Allocations::<T>::try_mutate_exists(operator, set, |allocations| {
			let Some(list) = allocations else { return Ok(()) };
			for one in list.iter_mut() {
				let ended = one.magnitude.change(end, Perquintill::zero(), epoch);
				ensure!(ended, Error::<T>::TooManyAllocations);
			}
			list.retain(|one| !one.magnitude.is_forgotten(epoch));
			*allocations = allocations.take().filter(|list| !list.is_empty());
			Ok(())
		})
	}
}
