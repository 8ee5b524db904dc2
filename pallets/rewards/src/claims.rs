//! What is owed to accounts, and how they get it.

use crate::{
	pallet::*,
	types::{Ledger, PlanAsset, Slot},
	WeightInfo, MAX_COMPOUND_VISITS, MAX_CROWDS, MAX_POSITIONS, MAX_REWARD_ASSETS, MAX_VISITS,
	SHARES_PER_VISIT,
};
use bulwark_primitives::{
	constants::{MAX_LOTS, MAX_ORDINARY_DISPUTES},
	seams::{
		Entry, Met, Refused, RestakeEntry, RewardClaims, StakeCollection, Surcharges, Touched,
		VaultAssets,
	},
	Balance, Mandate, VaultId,
};
use frame_support::{
	ensure,
	storage::with_storage_layer,
	traits::{
		fungibles::{Inspect, Mutate},
		tokens::Preservation,
	},
	weights::Weight,
};
use sp_runtime::{
	traits::{Convert, Zero},
	DispatchError, DispatchResult,
};

/// What a claim cost, as it is charged.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Cost {
	/// Visits to positions without a slash. A final slash costs no more than one of them, or than two where lots linger that each
	/// have to be shown it: a read and a write against three and one, which a test of the runtime holds. No more than one do four
	/// positions that are only counted: one read each; nor what is forgotten with a position beside the slash that has emptied it;
	/// nor [`SHARES_PER_VISIT`].
	pub visits: u32,
	/// What else was met: all but slashes.
	pub met: Met,
}

impl Cost {
	pub(crate) fn of_touching(Touched { positions, closed, shares, met }: Touched) -> Self {
		// All are bounded by the positions of an account, and by what one claim can show them.
		let visits = positions
			.saturating_add(closed)
			.saturating_add(shares.div_ceil(SHARES_PER_VISIT))
			.saturating_add(Self::visits_for_slashes(&met));
		Self { visits, met: Met { slashes: 0, ..met } }
	}

	/// As many visits as final slashes cost. Where lots linger, they are charged as far as more visits were declared than were needed.
	fn visits_for_slashes(met: &Met) -> u32 {
		if met.staying > 0 {
			// At most twice as many as one call meets.
			met.slashes.saturating_mul(2)
		} else {
			met.slashes
		}
	}

	fn and_entering(self, entry: Entry) -> Self {
		let opening = match entry {
			// Measured with a position that the claim has visited already.
			Entry::Joined { .. } => 0,
			// One that opens is a visit more, with the pool that may open with it.
			Entry::Opened { others, .. } => others.div_ceil(4).saturating_add(1),
		};
		let met = entry.met();
		// At most `MAX_COMPOUND_VISITS`, and one more crowd than there are positions.
		let entering = opening.saturating_add(Self::visits_for_slashes(&met));
		Self {
			visits: self.visits.saturating_add(entering),
			met: self.met.and(Met { slashes: 0, ..met }),
		}
	}

	/// The most that a claim declares.
	pub(crate) fn most() -> Self {
		let met = Met {
			crowds: MAX_CROWDS,
			disputes: MAX_CROWDS * MAX_ORDINARY_DISPUTES,
			exits: MAX_CROWDS * MAX_LOTS,
			checkpoints: MAX_CROWDS,
			owed: MAX_REWARD_ASSETS,
			pools: MAX_POSITIONS,
			closed: MAX_CROWDS,
			closed_assets: MAX_CROWDS * MAX_REWARD_ASSETS,
			opened: true,
			..Met::default()
		};
		Self { visits: MAX_VISITS, met }
	}

	/// The most that a claim declares that is staked again.
	pub(crate) fn most_compounding() -> Self {
		let entering = Met { slashes: 0, ..Met::most() };
		Self { visits: MAX_COMPOUND_VISITS, met: Self::most().met.and(entering) }
	}

	/// What it weighs, where `visits` says what visits do.
	pub(crate) fn weight<T: Config>(self, visits: fn(u32) -> Weight) -> Weight {
		visits(self.visits).saturating_add(T::Surcharges::met(self.met))
	}
}

/// What is claimed.
struct Claimed<'a, T: Config> {
	/// Whose it is.
	who: &'a T::AccountId,
	/// The asset.
	slot: Slot,
	/// The same.
	asset: T::AssetKind,
	/// What the account of the pallet keeps of it.
	kept: Balance,
	/// How much of it is written down for the account, beside what its positions are owed.
	written: Balance,
}

impl<T: Config> Pallet<T> {
	/// What it weighs that a claim finds more than one position that has met nothing.
	pub fn touching(touched: Touched) -> Weight {
		Self::beyond_one(Cost::of_touching(touched))
	}

	/// The most that is declared for that.
	pub fn touching_at_most() -> Weight {
		Self::beyond_one(Cost::most())
	}

	fn beyond_one(cost: Cost) -> Weight {
		cost.weight::<T>(T::WeightInfo::claim).saturating_sub(T::WeightInfo::claim(1))
	}

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

	/// Changes the ledger of an approved asset. `None` means that a number would not fit, or would be less than nothing.
	pub(crate) fn change_ledger(
		slot: Slot,
		change: impl FnOnce(&mut Ledger) -> Option<()>,
	) -> DispatchResult {
		RewardAssets::<T>::try_mutate(slot, |found| {
			let ledger = &mut found.as_mut().ok_or(Error::<T>::AssetNotApproved)?.ledger;
			change(ledger).ok_or(Error::<T>::LedgerBroken)?;
			// What must be there is an amount of one asset.
			ledger.liabilities().ok_or(Error::<T>::AmountOverflow)?;
			Ok(())
		})
	}

	/// Pays an account everything of an asset, and credits it what all of its stake has earned of others. Returns how much that
	/// was, and what it cost. Nothing is known of that if a position could not be brought up to date.
	pub(crate) fn do_claim(
		who: &T::AccountId,
		slot: Slot,
		to: &T::AccountId,
	) -> Result<(Balance, Touched), Refused<Touched>> {
		// What is read for that is part of every claim.
		let unknown = Refused::<Touched>::at_once;
		let (asset, seed, ledger) = Self::approved_asset(slot).map_err(unknown)?;
		// Whatever restakers are paid, what belongs to others stays, and the seed, so that paying all of it does not close the account.
		let kept = ledger.reserved().and_then(|sum| sum.checked_add(seed));
		let kept = kept.ok_or(Error::<T>::AmountOverflow).map_err(unknown)?;
		// Commissions, and what positions were owed that have gone.
		let written = Owed::<T>::get(who, slot);
		let mut amount = written;
		let mut touched = T::Stake::collect(who, &mut |credits| {
			let drawn = Self::draw(credits, slot)?;
			amount = amount.checked_add(drawn).ok_or(Error::<T>::AmountOverflow)?;
			Ok(())
		})?;
		if written > 0 {
			// Taken away, and the ledger with it.
			touched.met.owed = touched.met.owed.saturating_add(1);
		}
		let refused = Refused::after(touched);
		let claimed = Claimed { who, slot, asset, kept, written };
		touched.met.opened = Self::pay_claim(claimed, to, amount).map_err(refused)?;
		Ok((amount, touched))
	}

	/// Pays what an account has earned. Returns whether it was paid to somebody who had nothing of the asset.
	fn pay_claim(
		Claimed { who, slot, asset, kept, written }: Claimed<T>,
		to: &T::AccountId,
		amount: Balance,
	) -> Result<bool, DispatchError> {
		ensure!(amount > 0, Error::<T>::NothingToClaim);
		if written > 0 {
			Owed::<T>::remove(who, slot);
			Self::change_ledger(slot, |ledger| ledger.settle(written))?;
		}
		let account = Self::account_id()?;
		let needed = kept.checked_add(amount).ok_or(Error::<T>::AmountOverflow)?;
		ensure!(T::Assets::balance(asset.clone(), &account) >= needed, Error::<T>::LedgerBroken);
		let opened = T::Assets::balance(asset.clone(), to).is_zero();
		T::Assets::transfer(asset, &account, to, amount, Preservation::Preserve)?;
		Self::deposit_event(Event::Claimed { who: who.clone(), slot, amount, to: to.clone() });
		Ok(opened)
	}

	/// Claims, and stakes what was claimed. Returns what that cost.
	pub(crate) fn do_compound(
		who: T::AccountId,
		slot: Slot,
		vault: VaultId,
		target: Option<(T::AccountId, Mandate)>,
	) -> Result<Cost, Refused<Cost>> {
		let fits = Self::approved_asset(slot).and_then(|(asset, ..)| {
			ensure!(T::Vaults::asset_of(vault) == Some(asset), Error::<T>::WrongVault);
			Ok(())
		});
		// Both are read whenever something is staked again.
		fits.map_err(Refused::<Cost>::at_once)?;
		let (amount, touched) =
			Self::do_claim(&who, slot, &who).map_err(|refused| refused.map(Cost::of_touching))?;
		let claimed = Cost::of_touching(touched);
		let route = T::LocalRoute::convert(who.clone());
		let entry = T::Entry::restake(&who, &who, route, vault, amount, target)
			.map_err(|refused| refused.map(|entry| claimed.and_entering(entry)))?;
		Self::deposit_event(Event::Compounded { who, slot, amount, vault });
		Ok(claimed.and_entering(entry))
	}
}

impl<T: Config> RewardClaims<T::AccountId, T::AssetKind> for Pallet<T> {
	/// All or nothing, whether or not the gateway that calls it is in a transaction.
	fn claim_for(
		who: &T::AccountId,
		asset: &T::AssetKind,
		to: &T::AccountId,
	) -> Result<(Balance, Touched), Refused<Touched>> {
		let slot = Self::slot_of(&PlanAsset::Asset(asset.clone()));
		let slot = slot.map_err(Refused::<Touched>::at_once)?;
		with_storage_layer(|| Self::do_claim(who, slot, to))
	}
}
