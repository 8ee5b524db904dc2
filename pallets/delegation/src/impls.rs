//! The seams that this pallet stands behind.

use crate::{
	book::Book, positions::Account, types::Pool, view::PositionRecord, Allocations, Config,
	CreditsOf, EarningsOf, Error, Event, Pallet, PoolIndex, Pools, Positions,
};
use alloc::vec::Vec;
use bulwark_primitives::{
	constants::MAX_SCARS_PER_CLAIM,
	seams::{
		Entry, EpochClock, Exposure, ExposureInspect, MembershipHooks, Met, Moved, OperatorTies,
		PoolKey, Refused, StakeCollection, StakeEntry, StakeInspect, StakeManagement,
		StakeRewarded, Touched,
	},
	Balance, Epoch, Mandate, PoolId, SetId, VaultId,
};
use frame_support::ensure;
use sp_runtime::{DispatchError, DispatchResult, Perquintill};

impl<T: Config> StakeEntry<T::AccountId> for Pallet<T> {
	fn enter(
		who: &T::AccountId,
		vault: VaultId,
		operator: &T::AccountId,
		mandate: &Mandate,
		amount: Balance,
	) -> Result<Entry, Refused<Entry>> {
		Self::delegate_from(who, vault, operator, mandate, amount, || Ok(()))
	}

	#[cfg(any(feature = "std", feature = "try-runtime"))]
	fn held_in_pools(vault: VaultId) -> Balance {
		let held = |(id, pool): (PoolId, crate::PoolOf<T>)| {
			let staying = pool.staying.held().unwrap_or_default();
			staying + crate::Leaving::<T>::get(id).cohorts.held().unwrap_or_default()
		};
		crate::Pools::<T>::iter().filter(|(_, pool)| pool.vault == vault).map(held).sum()
	}
}

impl<T: Config> OperatorTies<T::AccountId> for Pallet<T> {
	fn is_tied(operator: &T::AccountId) -> bool {
		PoolIndex::<T>::iter_key_prefix(operator).next().is_some()
	}
}

impl<T: Config> Pallet<T> {
	/// The pools with the operator in one of the vaults in which the account has a position. At most `MAX_POSITIONS`.
	fn positions_with<'a>(
		who: &T::AccountId,
		operator: &'a T::AccountId,
		vaults: &'a [VaultId],
	) -> impl Iterator<Item = PoolId> + 'a {
		Positions::<T>::iter_key_prefix(who).filter(move |pool| {
			let found = Pools::<T>::get(pool);
			found.is_some_and(|pool| pool.operator == *operator && vaults.contains(&pool.vault))
		})
	}
}

impl<T: Config> MembershipHooks<T::AccountId> for Pallet<T> {
	fn leaving(operator: &T::AccountId, set: SetId, end: Epoch) -> DispatchResult {
		if !Allocations::<T>::contains_key(operator, set) {
			return Ok(());
		}
		Self::end_allocations(operator, set, end)
	}
}

/// Positions that are brought up to date to find out whether slashes have left anything in them: each can weigh as much as a
/// whole call.
pub const MAX_LOOKS: u32 = 1;

impl<T: Config> StakeInspect<T::AccountId> for Pallet<T> {
	fn magnitude(operator: &T::AccountId, vault: VaultId, set: SetId, epoch: Epoch) -> Perquintill {
		Self::magnitude_at(operator, vault, set, epoch)
	}

	fn pools(operator: &T::AccountId, vault: VaultId) -> Vec<(PoolId, Mandate)> {
		let entries = PoolIndex::<T>::get(operator, vault);
		entries.into_iter().map(|entry| (entry.pool, entry.mandate)).collect()
	}

	fn sync(pool: PoolId, most: u32) -> Result<Option<u32>, DispatchError> {
		match Self::bring_up_to_date(pool, most) {
			Ok(met) => Ok(Some(met.slashes)),
			// They were counted, and none of them was applied.
			Err(refused) if refused.error == Error::<T>::TooManyScars.into() => Ok(None),
			Err(refused) => Err(refused.error),
		}
	}

	fn allocations(
		operator: &T::AccountId,
		set: SetId,
		epoch: Epoch,
	) -> Vec<(VaultId, Perquintill)> {
		let list = Allocations::<T>::get(operator, set).into_iter();
		let then = list.map(|one| (one.vault, one.magnitude.at(epoch)));
		then.filter(|(_, magnitude)| !magnitude.is_zero()).collect()
	}

	fn behind(pool: PoolId) -> u32 {
		Book::<T>::behind(pool)
	}

	fn synced(pool: PoolId) -> Option<Epoch> {
		Pools::<T>::get(pool).map(|pool| pool.merged.epoch)
	}

	fn has_position(who: &T::AccountId, operator: &T::AccountId, vaults: &[VaultId]) -> bool {
		Self::positions_with(who, operator, vaults).next().is_some()
	}

	/// Whoever has one position there, of which slashes have left nothing, counts as having none. Nobody looks at more than
	/// [`MAX_LOOKS`]: whoever has more than that counts as having some, whatever is left in them.
	fn has_stake(who: &T::AccountId, operator: &T::AccountId, vaults: &[VaultId]) -> bool {
		let mut looks = 0u32;
		Self::positions_with(who, operator, vaults).any(|pool| {
			// As many as there are positions.
			looks = looks.saturating_add(1);
			// Whoever has slept through more slashes than one call can show is not looked at any closer either.
			looks > MAX_LOOKS
				|| Account::<T>::load(who, pool).map_or(true, |one| !one.lots.is_empty())
		})
	}
}

impl<T: Config> ExposureInspect<T::AccountId> for Pallet<T> {
	fn liable(operator: &T::AccountId, vault: VaultId, set: SetId, fault: Epoch) -> Balance {
		Self::liable_for(set, operator, vault, fault, false)
	}

	fn exposures(who: &T::AccountId) -> Vec<Exposure<T::AccountId>> {
		let epoch = T::Clock::epoch();
		let mine = Self::view_positions(who).into_iter().map(|record| {
			// What is not active yet is from the next epoch on.
			let lots = record.lots.iter().filter(|lot| lot.left.is_none_or(|left| epoch < left));
			// For display, of amounts of one asset: the sum cannot exceed its issuance.
			let liable = lots.map(|lot| lot.worth).fold(0u128, Balance::saturating_add);
			let PositionRecord { operator, vault, mandate, .. } = record;
			Exposure { operator, vault, mandate, liable }
		});
		mine.filter(|one| one.liable > 0).collect()
	}

	fn allocation_changes(operator: &T::AccountId, vault: VaultId, set: SetId) -> Vec<Epoch> {
		let epoch = T::Clock::epoch();
		let list = Allocations::<T>::get(operator, set);
		let one = list.iter().find(|one| one.vault == vault);
		let changes = one.into_iter().flat_map(|one| one.magnitude.planned(epoch));
		changes.map(|(from, _)| from).collect()
	}
}

impl<T: Config> StakeManagement<T::AccountId> for Pallet<T> {
	fn request_withdrawal(
		who: &T::AccountId,
		pool: PoolId,
		amount: Option<Balance>,
	) -> Result<Met, Refused<Met>> {
		let sum = Self::leave(who, true, pool, amount, None, None)?;
		Self::announce_leave(who.clone(), pool, &sum, None);
		Ok(sum.met)
	}

	fn cancel_withdrawal(
		who: &T::AccountId,
		pool: PoolId,
		left: Epoch,
	) -> Result<Met, Refused<Met>> {
		let (amount, met) = Self::cancel(who, pool, left)?;
		Self::deposit_event(Event::WithdrawalCancelled { who: who.clone(), pool, left, amount });
		Ok(met)
	}

	fn redelegate(
		who: &T::AccountId,
		pool: PoolId,
		operator: Option<T::AccountId>,
		mandate: Mandate,
		amount: Option<Balance>,
	) -> Result<Moved, Refused<Moved>> {
		Self::move_stake(who, pool, operator, mandate, amount)
	}

	fn find_pool(operator: &T::AccountId, vault: VaultId, mandate: &Mandate) -> Option<PoolId> {
		let entries = PoolIndex::<T>::get(operator, vault);
		entries.iter().find(|entry| entry.mandate == *mandate).map(|entry| entry.pool)
	}
}

impl<T: Config> StakeCollection<T::AccountId, EarningsOf<T>, CreditsOf<T>> for Pallet<T> {
	fn collect(
		who: &T::AccountId,
		take: &mut dyn FnMut(&mut CreditsOf<T>) -> DispatchResult,
	) -> Result<Touched, DispatchError> {
		// At most `MAX_POSITIONS` of them. All are known before the first is written.
		let mine: Vec<_> = Positions::<T>::iter_key_prefix(who).collect();
		let mut touched = Touched { positions: mine.len() as u32, ..Default::default() };
		for pool in mine {
			let account = Account::<T>::load(who, pool)?;
			let met = account.met();
			// At most as many as there are positions and assets. One of them is part of the visit.
			touched.shares = touched.shares.saturating_add(met.credits.saturating_sub(1));
			touched.met = touched.met.and(Met { credits: 0, ..met });
			ensure!(touched.met.slashes <= MAX_SCARS_PER_CLAIM, Error::<T>::TooManyScars);
			// At most as many as there are positions.
			touched.closed = touched.closed.saturating_add(account.lots.is_empty().into());
			let stored = account.store_paying(take)?;
			touched.met = touched.met.and(Met { pools: stored.pool.into(), ..stored.met });
		}
		Ok(touched)
	}

	fn credited(who: &T::AccountId) -> Vec<CreditsOf<T>> {
		// At most `MAX_POSITIONS` of them.
		Positions::<T>::iter_prefix_values(who).map(|position| position.credits).collect()
	}

	fn all_credits() -> Vec<CreditsOf<T>> {
		Positions::<T>::iter_values().map(|position| position.credits).collect()
	}

	fn change_earnings(
		pool: PoolId,
		change: &mut dyn FnMut(&mut EarningsOf<T>) -> DispatchResult,
	) -> DispatchResult {
		Pools::<T>::try_mutate(pool, |found| {
			change(&mut found.as_mut().ok_or(Error::<T>::PoolNotFound)?.earnings)
		})
	}

	fn all_earnings() -> Vec<(PoolId, EarningsOf<T>)> {
		Pools::<T>::iter().map(|(id, pool)| (id, pool.earnings)).collect()
	}
}

impl<T: Config> StakeRewarded<T::AccountId> for Pallet<T> {
	fn active(pool: PoolId) -> Option<Balance> {
		let book = Book::<T>::load(pool).ok()?;
		Some(book.pool.staying.active(book.epoch()))
	}

	fn active_of(who: &T::AccountId) -> Vec<(PoolId, PoolKey<T::AccountId>, Balance)> {
		// At most `MAX_POSITIONS` of them.
		let pools: Vec<_> = Positions::<T>::iter_key_prefix(who).collect();
		let mine = pools.into_iter().filter_map(|id| {
			let (book, lots) = Self::position_now(who, id).ok()?;
			let epoch = book.epoch();
			let lots = lots.iter().filter(|lot| lot.stays() && lot.entered <= epoch);
			// Parts of what is active in the pool.
			let active = lots.map(|lot| lot.amount).fold(0u128, Balance::saturating_add);
			let Pool { operator, vault, mandate, .. } = book.pool;
			Some((id, PoolKey { operator, vault, mandate }, active))
		});
		mine.filter(|(_, _, active)| *active > 0).collect()
	}
}
