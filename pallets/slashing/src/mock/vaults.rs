//! The vaults, without the pallet that keeps them: what they hold, what they pay, and a price.

use super::*;
use bulwark_primitives::{
	seams::{Paid, VaultLedger, VaultTerms, VaultValue},
	CallClass, Moment,
};
use frame_support::{pallet_prelude::ValueQuery, storage_alias, Blake2_128Concat, Twox64Concat};
use sp_runtime::FixedU128;

#[storage_alias]
pub type Custody = StorageMap<Mock, Twox64Concat, VaultId, Balance, ValueQuery>;
#[storage_alias]
pub type Insured = StorageMap<Mock, Twox64Concat, VaultId, Balance, ValueQuery>;
#[storage_alias]
pub type Burned = StorageMap<Mock, Twox64Concat, VaultId, Balance, ValueQuery>;
#[storage_alias]
pub type Idle = StorageMap<Mock, Blake2_128Concat, (AccountId, VaultId), Balance, ValueQuery>;
/// A vault that refuses to pay.
#[storage_alias]
pub type Stuck = StorageValue<Mock, VaultId>;

pub struct MockVaults;

impl VaultLedger<AccountId> for MockVaults {
	fn ensure_open(_: VaultId, _: CallClass) -> Result<VaultTerms, DispatchError> {
		Err(DispatchError::Other("nobody delegates here"))
	}

	fn leverage(_: VaultId) -> Option<FixedU128> {
		Some(FixedU128::from_u32(2))
	}

	fn unbonding(_: VaultId) -> Option<Moment> {
		Some(7 * 86_400)
	}

	fn take_idle(_: &AccountId, _: VaultId, _: Balance) -> DispatchResult {
		Err(DispatchError::Other("nobody delegates here"))
	}

	fn put_idle(who: &AccountId, vault: VaultId, amount: Balance) -> DispatchResult {
		ensure!(Stuck::get() != Some(vault), DispatchError::Other("Stuck"));
		Idle::mutate((*who, vault), |idle| *idle += amount);
		Ok(())
	}

	fn pay_out(_: &AccountId, _: VaultId, _: Balance) -> Result<Paid, DispatchError> {
		Err(DispatchError::Other("nobody is paid here"))
	}

	fn burn(vault: VaultId, amount: Balance) -> DispatchResult {
		ensure!(Stuck::get() != Some(vault), DispatchError::Other("Stuck"));
		Custody::mutate(vault, |held| *held -= amount);
		Burned::mutate(vault, |burned| *burned += amount);
		Ok(())
	}

	fn insure(vault: VaultId, amount: Balance) -> DispatchResult {
		Insured::mutate(vault, |insured| *insured += amount);
		Ok(())
	}

	fn position_opened(_: &AccountId, _: VaultId) -> DispatchResult {
		Ok(())
	}

	fn position_closed(_: &AccountId, _: VaultId) -> DispatchResult {
		Ok(())
	}
}

impl VaultValue for MockVaults {
	fn value_of(vault: VaultId, amount: Balance) -> Option<u128> {
		(vault == DOT).then_some(amount * 1_000_000)
	}
}
