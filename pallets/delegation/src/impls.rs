//! The seams that this pallet stands behind.

use crate::{book::Book, Allocations, Config, Error, Pallet, PoolIndex};
use alloc::vec::Vec;
use bulwark_primitives::{
	seams::{MembershipHooks, OperatorTies, StakeEntry, StakeInspect},
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
	) -> Result<PoolId, DispatchError> {
		let account = Self::admit(who, vault, operator, mandate)?;
		ensure!(amount > 0, Error::<T>::ZeroAmount);
		let pool = Self::enter_account(account, amount)?;
		Self::announce_delegation(who, pool, vault, operator, amount);
		Ok(pool)
	}

	#[cfg(any(feature = "std", feature = "try-runtime"))]
	fn held_in_pools(vault: VaultId) -> Balance {
		let held = |(id, pool): (PoolId, crate::types::Pool<T::AccountId>)| {
			let staying = pool.staying.held().unwrap_or_default();
			staying + crate::Leaving::<T>::get(id).held().unwrap_or_default()
		};
		crate::Pools::<T>::iter().filter(|(_, pool)| pool.vault == vault).map(held).sum()
	}
}

impl<T: Config> OperatorTies<T::AccountId> for Pallet<T> {
	fn is_tied(operator: &T::AccountId) -> bool {
		PoolIndex::<T>::iter_key_prefix(operator).next().is_some()
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

impl<T: Config> StakeInspect<T::AccountId> for Pallet<T> {
	fn magnitude(operator: &T::AccountId, vault: VaultId, set: SetId, epoch: Epoch) -> Perquintill {
		Self::magnitude_at(operator, vault, set, epoch)
	}

	fn pools(operator: &T::AccountId, vault: VaultId) -> Vec<(PoolId, Mandate)> {
		let entries = PoolIndex::<T>::get(operator, vault);
		entries.into_iter().map(|entry| (entry.pool, entry.mandate)).collect()
	}

	fn sync(pool: PoolId) -> DispatchResult {
		Book::<T>::load(pool)?.store()
	}
}
