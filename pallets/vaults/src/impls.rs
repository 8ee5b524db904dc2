//! What the vaults are to the other pallets.

use crate::{functions::Incoming, pallet::*, VaultAccount};
use bulwark_primitives::{
	seams::{
		Entry, EpochClock, Paid, Rate, Refused, RestakeEntry, StakeValuation, VaultAssets,
		VaultInspect, VaultLedger, VaultTerms, VaultValue,
	},
	Balance, CallClass, Mandate, Moment, VaultId,
};
use frame_support::{
	ensure,
	storage::with_storage_layer,
	traits::{
		fungibles::Mutate,
		tokens::{Fortitude, Precision, Preservation},
	},
};
use sp_runtime::{
	traits::Zero, ArithmeticError, DispatchError, DispatchResult, FixedU128, PerThing,
};

/// The order of these calls within one extrinsic matters in one way only: the record of an account goes with its last
/// position if nothing is idle, and its route goes with it. Whoever pays, credits or opens another position does so before
/// closing the last one.
impl<T: Config> VaultLedger<T::AccountId> for Pallet<T> {
	fn ensure_open(vault: VaultId, class: CallClass) -> Result<VaultTerms, DispatchError> {
		let record = Self::vault_or_error(vault)?;
		Self::ensure_not_paused(&record, class)?;
		Ok(VaultTerms { leverage: record.leverage, unbonding: record.unbonding })
	}

	fn leverage(vault: VaultId) -> Option<FixedU128> {
		Vaults::<T>::get(vault).map(|record| record.leverage)
	}

	fn unbonding(vault: VaultId) -> Option<Moment> {
		Vaults::<T>::get(vault).map(|record| record.unbonding)
	}

	/// Leaves the record, also if it is empty now: the position that is about to be opened needs it.
	fn take_idle(who: &T::AccountId, vault: VaultId, amount: Balance) -> DispatchResult {
		Accounts::<T>::try_mutate(vault, who, |account| {
			let account = account
				.as_mut()
				.ok_or_else(|| Self::no_account(vault, Error::<T>::InsufficientIdle))?;
			account.idle = account.idle.checked_sub(amount).ok_or(Error::<T>::InsufficientIdle)?;
			Ok(())
		})
	}

	/// Whoever has no record gets one, with the route of an account of this chain: what slashes pay to whoever reported them
	/// does not depend on a deposit.
	fn put_idle(who: &T::AccountId, vault: VaultId, amount: Balance) -> DispatchResult {
		ensure!(Vaults::<T>::contains_key(vault), Error::<T>::VaultNotFound);
		if amount.is_zero() {
			return Ok(());
		}
		let mut account = Accounts::<T>::get(vault, who)
			.unwrap_or_else(|| VaultAccount::new(Self::local_route(who)));
		account.idle = account.idle.checked_add(amount).ok_or(ArithmeticError::Overflow)?;
		Self::store_account(vault, who, account)
	}

	fn pay_out(who: &T::AccountId, vault: VaultId, amount: Balance) -> Result<Paid, DispatchError> {
		let unknown = || Self::no_account(vault, Error::<T>::AccountNotFound);
		if amount.is_zero() {
			ensure!(Accounts::<T>::contains_key(vault, who), unknown());
			return Ok(Paid::default());
		}
		// The record goes with the last position, not here: positions are closed after they are paid.
		Accounts::<T>::try_mutate(vault, who, |account| {
			Self::do_pay(vault, account.as_mut().ok_or_else(unknown)?, amount)
		})
	}

	fn burn(vault: VaultId, amount: Balance) -> DispatchResult {
		ensure!(Vaults::<T>::contains_key(vault), Error::<T>::VaultNotFound);
		if amount.is_zero() {
			return Ok(());
		}
		let asset = Self::change(vault, |record| {
			let ledger = &mut record.ledger;
			Self::debit(ledger, amount)?;
			ledger.burned = ledger.burned.checked_add(amount).ok_or(ArithmeticError::Overflow)?;
			Ok(record.asset.clone())
		})?;
		let custody = Self::custody_account(vault, &asset);
		T::Assets::burn_from(
			asset,
			&custody,
			amount,
			Preservation::Preserve,
			Precision::Exact,
			Fortitude::Force,
		)?;
		Self::deposit_event(Event::Burned { vault, amount });
		Ok(())
	}

	fn insure(vault: VaultId, amount: Balance) -> DispatchResult {
		ensure!(Vaults::<T>::contains_key(vault), Error::<T>::VaultNotFound);
		if amount.is_zero() {
			return Ok(());
		}
		Self::change_ledger(vault, |ledger| {
			ledger.insurance =
				ledger.insurance.checked_add(amount).ok_or(ArithmeticError::Overflow)?;
			Ok(())
		})?;
		Self::deposit_event(Event::Insured { vault, amount });
		Ok(())
	}

	fn position_opened(who: &T::AccountId, vault: VaultId) -> DispatchResult {
		Self::change_account(who, vault, |account| {
			account.positions =
				account.positions.checked_add(1).ok_or(ArithmeticError::Overflow)?;
			Ok(())
		})
	}

	fn position_closed(who: &T::AccountId, vault: VaultId) -> DispatchResult {
		ensure!(Vaults::<T>::contains_key(vault), Error::<T>::VaultNotFound);
		let mut account = Accounts::<T>::get(vault, who).ok_or(Error::<T>::AccountNotFound)?;
		account.positions = account.positions.checked_sub(1).ok_or(Error::<T>::NoPosition)?;
		Self::store_account(vault, who, account)
	}
}

impl<T: Config> Pallet<T> {
	/// Changes the record of an account that has one.
	fn change_account(
		who: &T::AccountId,
		vault: VaultId,
		how: impl FnOnce(&mut crate::AccountOf<T>) -> DispatchResult,
	) -> DispatchResult {
		ensure!(Vaults::<T>::contains_key(vault), Error::<T>::VaultNotFound);
		Accounts::<T>::try_mutate(vault, who, |account| {
			how(account.as_mut().ok_or(Error::<T>::AccountNotFound)?)
		})
	}
}

impl<T: Config> VaultInspect for Pallet<T> {
	fn vault_exists(vault: VaultId) -> bool {
		Vaults::<T>::contains_key(vault)
	}
}

impl<T: Config> VaultValue for Pallet<T> {
	fn value_of(vault: VaultId, amount: Balance) -> Option<u128> {
		Self::value_of(vault, amount).ok()
	}
}

impl<T: Config> VaultAssets<T::AssetKind> for Pallet<T> {
	fn asset_of(vault: VaultId) -> Option<T::AssetKind> {
		Vaults::<T>::get(vault).map(|record| record.asset)
	}
}

impl<T: Config> StakeValuation for Pallet<T> {
	fn rate(vault: VaultId) -> Option<Rate> {
		let record = Vaults::<T>::get(vault)?;
		let price = Prices::<T>::get(vault)?;
		let believed = !Self::is_stale(&record, &price, T::Clock::now());
		let counted = record.haircut.left_from_one();
		Some(Rate { price: price.value, counted, decimals: record.decimals, believed })
	}
}

impl<T: Config> RestakeEntry<T::AccountId, T::Route> for Pallet<T> {
	/// All or nothing, whether or not the gateway that calls it is in a transaction.
	fn restake(
		funds: &T::AccountId,
		owner: &T::AccountId,
		route: T::Route,
		vault: VaultId,
		amount: Balance,
		target: Option<(T::AccountId, Mandate)>,
	) -> Result<Entry, Refused<Entry>> {
		let (operator, mandate) = target.unzip();
		with_storage_layer(|| {
			let incoming = Incoming { funds, owner, route, amount };
			Self::do_deposit_and_delegate(vault, incoming, operator, mandate)
		})
	}
}
