//! What belongs to many: the pot of the native token's stakers, that of the insurance, what waits for single
//! operators, and what somebody has sent without a purpose.

use crate::{
	pallet::*,
	types::{PlanAsset, PlanId, PlanTarget, Slot},
};
use bulwark_primitives::{seams::RestakerRewards, Balance, SetId};
use codec::{Decode, Encode};
use frame_support::{
	ensure,
	storage::with_storage_layer,
	traits::{
		fungibles::{Inspect, Mutate},
		tokens::Preservation,
		Get,
	},
};
use sp_io::hashing::blake2_256;
use sp_runtime::{traits::TrailingZeroInput, DispatchError, DispatchResult};

impl<T: Config> Pallet<T> {
	/// The account that holds everything. From a full hash, so that nobody can have the key of it.
	pub fn account_id() -> Result<T::AccountId, DispatchError> {
		let entropy = (b"bulwark/rewards", T::PalletId::get().0).using_encoded(blake2_256);
		T::AccountId::decode(&mut TrailingZeroInput::new(&entropy))
			.map_err(|_| DispatchError::Corruption)
	}

	/// Gives all pots of the native token's stakers to the plans that pay them: in the pass of the epoch in which they were
	/// earned, so that whoever comes later does not share in it. As long as nobody stakes the native token it waits in those plans,
	/// and whoever is the first to do so gets all of it. Returns how many were looked at.
	pub(crate) fn distribute_pots() -> u32 {
		// At most `MAX_REWARD_ASSETS`.
		let slots = RewardAssets::<T>::count();
		for slot in (0..slots).filter_map(|slot| Slot::try_from(slot).ok()) {
			let given = with_storage_layer(|| Self::distribute_pot(slot));
			// What is refused waits for the next pass: an empty pot, one that cannot be added up, or all if there is no vault.
			if let Ok((amount, plan)) = given {
				Self::deposit_event(Event::NativeDistributed { slot, amount, plan });
			}
		}
		slots
	}

	/// Gives the pot of the native token's stakers to the plan that pays them.
	fn distribute_pot(slot: Slot) -> Result<(Balance, PlanId), DispatchError> {
		let amount = Self::approved(slot)?.ledger.native;
		ensure!(amount > 0, Error::<T>::PotEmpty);
		let plan = Self::native_plan(slot)?;
		Plans::<T>::try_mutate(plan, |found| {
			let plan = found.as_mut().ok_or(Error::<T>::LedgerBroken)?;
			plan.escrow = plan.escrow.checked_add(amount).ok_or(Error::<T>::AmountOverflow)?;
			Ok::<_, Error<T>>(())
		})?;
		Self::change_ledger(slot, |ledger| {
			ledger.native = ledger.native.checked_sub(amount)?;
			ledger.escrow = ledger.escrow.checked_add(amount)?;
			Some(())
		})?;
		Ok((amount, plan))
	}

	pub(crate) fn do_spend_insurance(
		slot: Slot,
		to: T::AccountId,
		amount: Balance,
	) -> DispatchResult {
		let (asset, _, ledger) = Self::approved_asset(slot)?;
		ensure!(amount > 0, Error::<T>::ZeroAmount);
		ensure!(ledger.insurance >= amount, Error::<T>::InsufficientPot);
		Self::change_ledger(slot, |ledger| {
			ledger.insurance = ledger.insurance.checked_sub(amount)?;
			ledger.spent = ledger.spent.checked_add(amount)?;
			Some(())
		})?;
		T::Assets::transfer(asset, &Self::account_id()?, &to, amount, Preservation::Preserve)?;
		Self::deposit_event(Event::InsuranceSpent { slot, amount, to });
		Ok(())
	}

	pub(crate) fn do_sweep(slot: Slot) -> DispatchResult {
		let (asset, seed, ledger) = Self::approved_asset(slot)?;
		let account = Self::account_id()?;
		// The minimum balance may have been raised since the asset was approved.
		let kept = seed.max(T::Assets::minimum_balance(asset.clone()));
		// What restakers were paid and the ledger was not told yet stays until it is.
		let owes = ledger.liabilities().ok_or(Error::<T>::AmountOverflow)?;
		let needed = owes.checked_add(kept).ok_or(Error::<T>::AmountOverflow)?;
		let has = T::Assets::balance(asset.clone(), &account);
		let amount = has.checked_sub(needed).filter(|amount| *amount > 0);
		let amount = amount.ok_or(Error::<T>::NothingToSweep)?;
		let treasury = T::Treasury::get();
		T::Assets::transfer(asset, &account, &treasury, amount, Preservation::Preserve)?;
		Self::deposit_event(Event::Swept { slot, amount });
		Ok(())
	}

	fn add_bonus(
		from: &T::AccountId,
		set: SetId,
		operator: &T::AccountId,
		slot: Slot,
		amount: Balance,
	) -> DispatchResult {
		ensure!(amount > 0, Error::<T>::ZeroAmount);
		let entry = Self::entry(PlanTarget::Set(set), operator);
		ensure!(entry.is_some_and(|entry| entry.total > 0), Error::<T>::NoWeight);
		let (asset, ..) = Self::approved_asset(slot)?;
		Bonuses::<T>::try_mutate(set, operator, |list| {
			match list.iter_mut().find(|(known, _)| *known == slot) {
				Some((_, sum)) => {
					*sum = sum.checked_add(amount).ok_or(Error::<T>::AmountOverflow)?;
					Ok(())
				}
				None => list.try_push((slot, amount)).map_err(|_| Error::<T>::TooManyBonuses),
			}
		})?;
		Self::take_in(&asset, from, amount)?;
		Self::change_ledger(slot, |ledger| {
			ledger.funded = ledger.funded.checked_add(amount)?;
			ledger.bonus = ledger.bonus.checked_add(amount)?;
			Some(())
		})?;
		let operator = operator.clone();
		Self::deposit_event(Event::BonusReceived { set, operator, slot, amount });
		Ok(())
	}
}

impl<T: Config> RestakerRewards<T::AccountId, T::AssetKind> for Pallet<T> {
	/// It is spread when the next table is frozen, over the stake of then: sums do not tell who was held up.
	fn reward_restakers(
		from: &T::AccountId,
		set: SetId,
		operator: &T::AccountId,
		asset: T::AssetKind,
		amount: Balance,
	) -> DispatchResult {
		let slot = Self::slot_of(&PlanAsset::Asset(asset))?;
		with_storage_layer(|| Self::add_bonus(from, set, operator, slot, amount))
	}
}
