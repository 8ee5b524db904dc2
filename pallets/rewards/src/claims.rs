//! What is owed to accounts, and how they get it.

use crate::{
	pallet::*,
	types::{Ledger, PlanAsset, Slot},
};
use bulwark_primitives::{
	seams::{RestakeEntry, RewardClaims, StakeRewarded, Touched, VaultAssets},
	Balance, Mandate, VaultId,
};
use frame_support::{
	ensure,
	storage::with_storage_layer,
	traits::{fungibles::Mutate, tokens::Preservation},
};
use sp_runtime::{traits::Convert, DispatchError, DispatchResult};

impl<T: Config> Pallet<T> {
	/// Adds to what is owed to an account. The ledger is the caller's.
	pub(crate) fn owe(who: &T::AccountId, slot: Slot, amount: Balance) -> DispatchResult {
		if amount == 0 {
			return Ok(());
		}
		Owed::<T>::try_mutate(who, slot, |owed| {
			*owed = owed.checked_add(amount).ok_or(Error::<T>::AmountOverflow)?;
			Ok(())
		})
	}

	/// Changes the ledger of an asset. `None` means that a number would not fit, or would be less than nothing.
	pub(crate) fn change_ledger(
		slot: Slot,
		change: impl FnOnce(&mut Ledger) -> Option<()>,
	) -> DispatchResult {
		Ledgers::<T>::try_mutate(slot, |ledger| {
			change(ledger).ok_or(Error::<T>::LedgerBroken)?;
			// What must be there is an amount of one asset.
			ledger.liabilities().ok_or(Error::<T>::AmountOverflow)?;
			Ok(())
		})
	}

	/// What touching positions cost, in visits to positions without a slash. Two final slashes cost no more than one of them:
	/// two reads and two writes against four and three.
	fn visits(touched: Touched) -> u32 {
		// At most `MAX_VISITS`.
		touched.positions.saturating_add(touched.behind.div_ceil(2))
	}

	/// Credits an account what all of its stake has earned, and pays it everything of an asset. Returns how much that was, and
	/// how many visits to positions it cost: see [`Self::visits`].
	pub(crate) fn do_claim(
		who: &T::AccountId,
		slot: Slot,
		to: &T::AccountId,
	) -> Result<(Balance, u32), DispatchError> {
		let (asset, _) = Self::approved_asset(slot)?;
		let visits = Self::visits(T::Stake::touch_positions(who)?);
		let amount = Owed::<T>::take(who, slot);
		ensure!(amount > 0, Error::<T>::NothingToClaim);
		Self::change_ledger(slot, |ledger| {
			ledger.restakers = ledger.restakers.checked_sub(amount)?;
			ledger.paid = ledger.paid.checked_add(amount)?;
			Some(())
		})?;
		let account = Self::account_id()?;
		// The account keeps its seed beside the ledger, so that paying all of it does not close the account.
		T::Assets::transfer(asset, &account, to, amount, Preservation::Preserve)?;
		Self::deposit_event(Event::Claimed { who: who.clone(), slot, amount, to: to.clone() });
		Ok((amount, visits))
	}

	/// Claims, and stakes what was claimed. Returns how many visits to positions it cost.
	pub(crate) fn do_compound(
		who: T::AccountId,
		slot: Slot,
		vault: VaultId,
		target: Option<(T::AccountId, Mandate)>,
	) -> Result<u32, DispatchError> {
		let (asset, _) = Self::approved_asset(slot)?;
		ensure!(T::Vaults::asset_of(vault) == Some(asset), Error::<T>::WrongVault);
		let (amount, visits) = Self::do_claim(&who, slot, &who)?;
		let route = T::LocalRoute::convert(who.clone());
		T::Entry::restake(&who, &who, route, vault, amount, target)?;
		Self::deposit_event(Event::Compounded { who, slot, amount, vault });
		Ok(visits)
	}
}

impl<T: Config> RewardClaims<T::AccountId, T::AssetKind> for Pallet<T> {
	/// All or nothing, whether or not the gateway that calls it is in a transaction.
	fn claim_for(
		who: &T::AccountId,
		asset: &T::AssetKind,
		to: &T::AccountId,
	) -> Result<Balance, DispatchError> {
		let slot = Self::slot_of(&PlanAsset::Asset(asset.clone()))?;
		with_storage_layer(|| Self::do_claim(who, slot, to).map(|(amount, _)| amount))
	}
}
