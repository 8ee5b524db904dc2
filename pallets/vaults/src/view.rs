//! What the view functions answer.

use crate::{
	pallet::*, value::value, DefaultDelegation, Pauses, Price, PriceProblem, VaultAccount,
};
use alloc::vec::Vec;
use bulwark_primitives::{
	seams::{EpochClock, Payouts},
	Balance, CallClass, Moment, VaultId,
};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use scale_info::TypeInfo;
use sp_runtime::{FixedU128, Perquintill};

/// The most vaults that one page shows.
pub const MAX_PAGE: u32 = 50;

/// Everything about a vault that a wallet shows.
#[derive(
	Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct VaultRecord<AccountId, Asset> {
	/// Its id.
	pub id: VaultId,
	/// The asset.
	pub asset: Asset,
	/// Decimals of the asset.
	pub decimals: u8,
	/// The account that holds it.
	pub custody: AccountId,
	/// Who created the vault, unless that was governance.
	pub creator: Option<AccountId>,
	/// What is on hold for it.
	pub bond: Balance,
	/// What it holds for everybody together.
	pub total: Balance,
	/// What was destroyed since it exists.
	pub burned: Balance,
	/// What of it compensates who was slashed wrongly.
	pub insurance: Balance,
	/// What its custody account keeps beside that.
	pub seed: Balance,
	/// The most it may hold.
	pub total_cap: Balance,
	/// The most one account may have in it.
	pub account_cap: Balance,
	/// The least that can be deposited at once.
	pub minimum: Balance,
	/// Seconds from the request of a withdrawal to its payment.
	pub unbonding: Moment,
	/// How much of one unit may be allocated in total.
	pub leverage: FixedU128,
	/// Where stake goes if the depositor names nobody.
	pub default: Option<DefaultDelegation<AccountId>>,
	/// The price, its source and when it was set.
	pub price: Option<Price<AccountId>>,
	/// Is there a price that is too old to be believed?
	pub stale: bool,
	/// Seconds after which a price is not believed any more.
	pub max_price_age: Moment,
	/// The part of the value that is not counted.
	pub haircut: Perquintill,
	/// What `total` is worth in micro-dollars at the price, before the haircut. Rounded down.
	pub market_value: Result<u128, PriceProblem>,
	/// The part of it that counts. Rounded down.
	pub counted_value: Result<u128, PriceProblem>,
	/// Until when calls of each class are paused, or when they last were.
	pub pauses: Pauses,
}

impl<T: Config> Pallet<T> {
	/// The record of a vault.
	pub fn record(vault: VaultId) -> Option<VaultRecord<T::AccountId, T::AssetKind>> {
		let record = Vaults::<T>::get(vault)?;
		let ledger = record.ledger;
		let price = Prices::<T>::get(vault);
		let now = T::Clock::now();
		let stale = price.as_ref().is_some_and(|price| Self::is_stale(&record, price, now));
		let worth = |haircut| match &price {
			None => Err(PriceProblem::Missing),
			Some(_) if stale => Err(PriceProblem::Stale),
			Some(price) => value(ledger.total, record.decimals, price.value, haircut)
				.ok_or(PriceProblem::TooLarge),
		};
		let market_value = worth(Perquintill::zero());
		let counted_value = worth(record.haircut);
		let custody = Self::custody_account(vault, &record.asset);
		let (creator, bond) = record.creator.map(|creator| (creator.who, creator.bond)).unzip();
		Some(VaultRecord {
			id: vault,
			asset: record.asset,
			decimals: record.decimals,
			custody,
			creator,
			bond: bond.unwrap_or(0),
			total: ledger.total,
			burned: ledger.burned,
			insurance: ledger.insurance,
			seed: record.seed,
			total_cap: record.total_cap,
			account_cap: record.account_cap,
			minimum: record.minimum,
			unbonding: record.unbonding,
			leverage: record.leverage,
			default: record.default,
			price,
			stale,
			max_price_age: record.max_price_age,
			haircut: record.haircut,
			market_value,
			counted_value,
			pauses: record.pauses,
		})
	}

	/// One page of records: the vaults with the ids from `from` on.
	pub fn records(from: VaultId, limit: u32) -> Vec<VaultRecord<T::AccountId, T::AssetKind>> {
		// Ids have no gaps, so a page is as long as its range. Saturating: beyond the last id there is no vault.
		let end = from.0.saturating_add(limit.min(MAX_PAGE)).min(NextVaultId::<T>::get().0);
		(from.0..end).filter_map(|id| Self::record(VaultId(id))).collect()
	}

	/// How much more an account may deposit now.
	pub fn room_of(vault: VaultId, who: &T::AccountId) -> Balance {
		let Some(record) = Vaults::<T>::get(vault) else { return 0 };
		if record.pauses.is_paused(CallClass::Deposit, T::Clock::now()) {
			return 0;
		}
		let account = Accounts::<T>::get(vault, who)
			.unwrap_or_else(|| VaultAccount::new(Self::local_route(who)));
		let origin = Self::origin_of(&record.ledger, vault, T::Payouts::chain(&account.route));
		// Saturating: above a cap that was lowered there is no room.
		let room = [
			record.total_cap.saturating_sub(record.ledger.total),
			record.account_cap.saturating_sub(account.principal),
			origin.cap.unwrap_or(Balance::MAX).saturating_sub(origin.principal),
		]
		.into_iter()
		.fold(Balance::MAX, Balance::min);
		if room < record.minimum {
			0
		} else {
			room
		}
	}
}
