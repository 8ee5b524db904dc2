//! The invariants, by their numbers in the documentation of the crate.

use crate::{pallet::*, value::MAX_DECIMALS, CustodyLedger, OriginLedger, VaultOf};
use alloc::collections::btree_map::BTreeMap;
use bulwark_primitives::{
	seams::{Docket, Payouts, StakeEntry},
	Balance, OriginChain, VaultId,
};
use frame_support::{
	ensure,
	traits::{fungible::hold::Inspect as _, fungibles::Inspect},
};
use sp_runtime::{traits::Zero, FixedU128, TryRuntimeError};

/// What adding up must not reach.
const OVERFLOW: TryRuntimeError = TryRuntimeError::Other("a sum does not fit");

impl<T: Config> Pallet<T> {
	/// Checks the invariants.
	pub fn do_try_state() -> Result<(), TryRuntimeError> {
		for (vault, record) in Vaults::<T>::iter() {
			Self::check_custody(vault, &record)?;
			Self::check_ledger(vault, &record.ledger)?;
			Self::check_config(&record)?;
		}
		Self::check_accounts()?;
		Self::check_origins()?;
		Self::check_ids()?;
		Self::check_bonds()
	}

	fn check_custody(vault: VaultId, record: &VaultOf<T>) -> Result<(), TryRuntimeError> {
		let custody = Self::custody_account(vault, &record.asset);
		let balance = T::Assets::balance(record.asset.clone(), &custody);
		let due = record.ledger.total.checked_add(record.seed).ok_or(OVERFLOW)?;
		ensure!(balance >= due, "1: a custody account holds less than its ledger and its seed");
		Ok(())
	}

	fn check_ledger(vault: VaultId, ledger: &CustodyLedger) -> Result<(), TryRuntimeError> {
		let mut sum = T::Stake::held_in_pools(vault)
			.checked_add(T::Docket::collected_and_not_split(vault))
			.and_then(|sum| sum.checked_add(ledger.insurance))
			.ok_or(OVERFLOW)?;
		for (_, account) in Accounts::<T>::iter_prefix(vault) {
			sum = sum.checked_add(account.idle).ok_or(OVERFLOW)?;
		}
		ensure!(
			ledger.total == sum,
			"2: a ledger is not what is idle, in pools, insurance, and collected"
		);
		Ok(())
	}

	fn check_accounts() -> Result<(), TryRuntimeError> {
		for (vault, _, account) in Accounts::<T>::iter() {
			ensure!(!account.is_empty(), "3: the record of an account with nothing is kept");
			ensure!(Vaults::<T>::contains_key(vault), "3: an account of a vault that is not there");
		}
		Ok(())
	}

	fn check_origins() -> Result<(), TryRuntimeError> {
		let mut sums: BTreeMap<(VaultId, OriginChain), Balance> = BTreeMap::new();
		for (vault, _, account) in Accounts::<T>::iter() {
			let sum = sums.entry((vault, T::Payouts::chain(&account.route))).or_default();
			*sum = sum.checked_add(account.principal).ok_or(OVERFLOW)?;
		}
		for (vault, chain, OriginLedger { principal, cap }) in Origins::<T>::iter() {
			ensure!(principal > 0 || cap.is_some(), "4: an empty record of an origin is kept");
			ensure!(chain != OriginChain::Local, "4: this chain is recorded among the others");
			let sum = sums.remove(&(vault, chain)).unwrap_or(0);
			ensure!(sum == principal, "4: the principal of an origin is not that of its accounts");
		}
		for (vault, record) in Vaults::<T>::iter() {
			let sum = sums.remove(&(vault, OriginChain::Local)).unwrap_or(0);
			let local = record.ledger.local;
			ensure!(sum == local.principal, "4: the principal of this chain is not its accounts'");
		}
		ensure!(
			sums.into_values().all(|sum| sum.is_zero()),
			"4: the principal of an origin is not recorded"
		);
		Ok(())
	}

	fn check_config(record: &VaultOf<T>) -> Result<(), TryRuntimeError> {
		ensure!(record.decimals <= MAX_DECIMALS, "5: a vault has too many decimals");
		ensure!(record.minimum > 0, "5: a vault has no smallest deposit");
		ensure!(
			record.leverage >= FixedU128::from_u32(1) && record.leverage <= Self::max_leverage(),
			"5: the leverage of a vault is out of bounds"
		);
		ensure!(
			Self::ensure_unbonding_fits(record.unbonding).is_ok(),
			"5: the unbonding of a vault is too long, or stake payable while it can be accused"
		);
		ensure!(record.max_price_age > 0, "5: a vault can believe no price");
		ensure!(
			Self::ensure_default_fits(record.leverage, &record.default).is_ok(),
			"5: the default of a vault with unique stake does not name one AVS"
		);
		Ok(())
	}

	fn check_ids() -> Result<(), TryRuntimeError> {
		let next = NextVaultId::<T>::get();
		for id in (0..next.0).map(VaultId) {
			ensure!(Vaults::<T>::contains_key(id), "6: an id was given to no vault");
		}
		ensure!(Vaults::<T>::iter_keys().all(|id| id < next), "6: a vault has an id to come");
		for (id, price) in Prices::<T>::iter() {
			ensure!(id < next, "6: a price belongs to no vault");
			ensure!(!price.value.is_zero(), "6: a price is zero");
		}
		Ok(())
	}

	fn check_bonds() -> Result<(), TryRuntimeError> {
		let mut bonds: BTreeMap<T::AccountId, Balance> = BTreeMap::new();
		for creator in Vaults::<T>::iter_values().filter_map(|record| record.creator) {
			let sum = bonds.entry(creator.who).or_default();
			*sum = sum.checked_add(creator.bond).ok_or(OVERFLOW)?;
		}
		for (who, bond) in bonds {
			let held = T::Native::balance_on_hold(&HoldReason::VaultCreation.into(), &who);
			ensure!(held >= bond, "7: less is on hold than the bonds of an account's vaults");
		}
		Ok(())
	}
}
