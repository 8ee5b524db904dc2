//! Reward plans: how they begin, grow and end.

use crate::{
	pallet::*,
	types::{
		Ledger, Plan, PlanAsset, PlanConfig, PlanId, PlanTarget, PlanWeights, RewardAsset, Shares,
		Slot, Stage,
	},
	waterfall::keeps_floor,
	MAX_OFFER_DELAY, MAX_OPEN_EPOCHS, MAX_PLANS, MAX_REWARD_ASSETS, OPEN_PLANS,
};
use alloc::{collections::BTreeSet, vec::Vec};
use bulwark_primitives::{
	seams::{AssetGuard, AvsFunding, AvsInspect, EpochClock, VaultAssets, VaultInspect},
	AvsId, Balance, Epoch, SetId, VaultId,
};
use frame_support::{
	ensure,
	traits::{
		fungibles::{Inspect, Mutate},
		tokens::Preservation,
		Get,
	},
};
use sp_runtime::{traits::Zero, DispatchError, DispatchResult};

/// Who makes a plan.
pub(crate) enum Maker<AccountId> {
	/// Governance, out of the treasury.
	Governance,
	/// An account, out of what it has.
	Account(AccountId),
	/// The owner of an AVS, out of an offer that has arrived already.
	Offer(AccountId),
}

impl<T: Config> Pallet<T> {
	pub(crate) fn do_approve(kind: PlanAsset<T::AssetKind>) -> DispatchResult {
		ensure!(!Slots::<T>::contains_key(&kind), Error::<T>::AssetAlreadyApproved);
		let number = RewardAssets::<T>::count();
		ensure!(number < MAX_REWARD_ASSETS, Error::<T>::TooManyAssets);
		let slot = Slot::try_from(number).map_err(|_| Error::<T>::TooManyAssets)?;
		let seed = match &kind {
			PlanAsset::Asset(asset) => {
				T::AssetGuard::ensure_safe(asset, &Self::account_id()?)?;
				T::Assets::minimum_balance(asset.clone())
			}
			PlanAsset::Points(_) => 0,
		};
		if let PlanAsset::Asset(asset) = &kind {
			Self::take_in(asset, &T::Treasury::get(), seed)?;
		}
		Slots::<T>::insert(&kind, slot);
		RewardAssets::<T>::insert(
			slot,
			RewardAsset { kind: kind.clone(), seed, ledger: Default::default() },
		);
		Self::deposit_event(Event::AssetApproved { slot, kind });
		Ok(())
	}

	/// An approved asset or season, by number.
	pub(crate) fn approved(slot: Slot) -> Result<RewardAsset<T::AssetKind>, Error<T>> {
		RewardAssets::<T>::get(slot).ok_or(Error::<T>::AssetNotApproved)
	}

	/// An approved asset that can be moved, what the account of the pallet keeps of it, and its ledger.
	pub(crate) fn approved_asset(slot: Slot) -> Result<(T::AssetKind, Balance, Ledger), Error<T>> {
		let RewardAsset { kind, seed, ledger } = Self::approved(slot)?;
		match kind {
			PlanAsset::Asset(asset) => Ok((asset, seed, ledger)),
			PlanAsset::Points(_) => Err(Error::<T>::PointsNotTransferable),
		}
	}

	/// The number of an approved asset.
	pub(crate) fn slot_of(kind: &PlanAsset<T::AssetKind>) -> Result<Slot, Error<T>> {
		Slots::<T>::get(kind).ok_or(Error::<T>::AssetNotApproved)
	}

	/// Takes an amount in, and makes sure that as much has arrived. The treasury keeps its account.
	pub(crate) fn take_in(
		asset: &T::AssetKind,
		from: &T::AccountId,
		amount: Balance,
	) -> DispatchResult {
		let account = Self::account_id()?;
		let before = T::Assets::balance(asset.clone(), &account);
		let preservation = match *from == T::Treasury::get() {
			true => Preservation::Preserve,
			false => Preservation::Expendable,
		};
		T::Assets::transfer(asset.clone(), from, &account, amount, preservation)?;
		let after = T::Assets::balance(asset.clone(), &account);
		ensure!(after.checked_sub(before) == Some(amount), Error::<T>::ReceivedLess);
		Ok(())
	}

	/// The plans of a target, by number.
	pub(crate) fn plans_of(target: PlanTarget) -> Vec<PlanId> {
		match target {
			PlanTarget::Set(set) => SetPlans::<T>::get(set).into_inner(),
			PlanTarget::Vault(vault) => {
				VaultPlans::<T>::get(vault).map(|list| list.into_inner()).unwrap_or_default()
			}
		}
	}

	fn list_plan(target: PlanTarget, id: PlanId) -> Result<(), Error<T>> {
		match target {
			PlanTarget::Set(set) => SetPlans::<T>::try_mutate(set, |list| list.try_push(id)),
			PlanTarget::Vault(vault) => VaultPlans::<T>::try_mutate(vault, |list| {
				list.get_or_insert_with(Default::default).try_push(id)
			}),
		}
		.map_err(|_| Error::<T>::TooManyPlans)
	}

	fn unlist_plan(target: PlanTarget, id: PlanId) {
		match target {
			PlanTarget::Set(set) => SetPlans::<T>::mutate_exists(set, |list| {
				let mut rest = list.take().unwrap_or_default();
				rest.retain(|one| *one != id);
				*list = Some(rest).filter(|rest| !rest.is_empty());
			}),
			PlanTarget::Vault(vault) => VaultPlans::<T>::mutate_exists(vault, |list| {
				let mut rest = list.take().unwrap_or_default();
				rest.retain(|one| *one != id);
				*list = Some(rest).filter(|rest| !rest.is_empty());
			}),
		}
	}

	/// How many plans of a target have a maker, which those of the pots have not.
	fn made_plans(target: PlanTarget) -> usize {
		let pots: Vec<_> = NativePlans::<T>::iter_values().collect();
		Self::plans_of(target).into_iter().filter(|id| !pots.contains(id)).count()
	}

	fn ensure_weights(new: &PlanConfig<T::AccountId>) -> Result<(), Error<T>> {
		fn sound<K: Ord>(keys: impl Iterator<Item = (K, bool)>) -> bool {
			let (mut seen, mut all) = (BTreeSet::new(), true);
			for (key, positive) in keys {
				all = all && positive && seen.insert(key);
			}
			all && !seen.is_empty()
		}
		let sound = match &new.weights {
			PlanWeights::Stake | PlanWeights::Equal => true,
			PlanWeights::Vaults(list) => {
				sound(list.iter().map(|(vault, one)| (*vault, !one.is_zero())))
			}
			PlanWeights::Operators(list) => {
				use codec::Encode;
				sound(list.iter().map(|(who, parts)| (who.encode(), *parts > 0)))
			}
		};
		ensure!(sound, Error::<T>::BadWeights);
		Ok(())
	}

	/// Fails if a plan of a vault would keep a place from others, and cost every pass, for too little or for too long.
	fn ensure_worth(
		new: &PlanConfig<T::AccountId>,
		asset: &T::AssetKind,
		epoch: Epoch,
	) -> Result<(), Error<T>> {
		let ends = new.end.checked_sub(epoch).ok_or(Error::<T>::BadPlan)?;
		ensure!(ends <= MAX_OPEN_EPOCHS, Error::<T>::PlanTooLong);
		// A place is for what pays: whoever keeps one for later gets all of it back until then.
		let latest = epoch.checked_add(MAX_OFFER_DELAY).ok_or(Error::<T>::BadPlan)?;
		ensure!(new.start <= latest, Error::<T>::BadPlan);
		let epochs = new.end.checked_sub(new.start).ok_or(Error::<T>::BadPlan)?;
		let whole = new.per_epoch.checked_mul(epochs.into()).ok_or(Error::<T>::PlanNotCovered)?;
		ensure!(new.escrow >= whole, Error::<T>::PlanNotCovered);
		let least = T::Assets::minimum_balance(asset.clone());
		ensure!(new.per_epoch >= least, Error::<T>::PlanTooSmall);
		Ok(())
	}

	pub(crate) fn do_create_plan(
		maker: Maker<T::AccountId>,
		new: PlanConfig<T::AccountId>,
	) -> DispatchResult {
		let limit = match (&maker, new.target) {
			(Maker::Governance, _) => MAX_PLANS,
			(Maker::Account(_) | Maker::Offer(_), PlanTarget::Set(_)) => MAX_PLANS,
			// Whoever fills these keeps nobody from the rest, which governance has.
			(Maker::Account(_) | Maker::Offer(_), PlanTarget::Vault(_)) => OPEN_PLANS,
		};
		match new.target {
			PlanTarget::Set(set) => {
				ensure!(T::Avs::set_exists(set), Error::<T>::SetNotFound);
				if let Maker::Account(who) | Maker::Offer(who) = &maker {
					ensure!(T::Avs::is_owner(set.avs, who), Error::<T>::NotAvsOwner);
				}
			}
			PlanTarget::Vault(vault) => {
				ensure!(T::Vaults::vault_exists(vault), Error::<T>::VaultNotFound);
			}
		}
		let epoch = T::Clock::epoch();
		let in_order = epoch < new.start && new.start < new.end;
		ensure!(new.per_epoch > 0 && new.escrow > 0 && in_order, Error::<T>::BadPlan);
		let kind = Self::approved(new.slot)?.kind;
		match (new.target, &kind) {
			(PlanTarget::Set(_), PlanAsset::Asset(_)) => Self::ensure_shares(&new.shares)?,
			// Neither a budget for one vault nor points are revenue of an AVS.
			_ => ensure!(new.shares == Shares::default(), Error::<T>::SharesNotAllowed),
		}
		if let PlanTarget::Vault(_) = new.target {
			ensure!(new.weights == PlanWeights::Stake, Error::<T>::SharesNotAllowed);
		}
		Self::ensure_weights(&new)?;
		if let (Maker::Account(_), PlanTarget::Vault(_), PlanAsset::Asset(asset)) =
			(&maker, new.target, &kind)
		{
			Self::ensure_worth(&new, asset, epoch)?;
		}
		let room = Self::made_plans(new.target) < limit as usize;
		ensure!(room, Error::<T>::TooManyPlans);

		let funder = match maker {
			Maker::Governance => T::Treasury::get(),
			Maker::Account(ref who) | Maker::Offer(ref who) => who.clone(),
		};
		match (&kind, &maker) {
			(PlanAsset::Points(_), Maker::Governance) => {}
			(PlanAsset::Points(_), _) => return Err(Error::<T>::PointsNotTransferable.into()),
			(PlanAsset::Asset(_), Maker::Offer(_)) => {}
			(PlanAsset::Asset(asset), _) => Self::take_in(asset, &funder, new.escrow)?,
		}
		Self::fund(new.slot, new.escrow)?;
		let promised = matches!(maker, Maker::Offer(_));
		Self::insert_plan(funder, new, promised).map(|_| ())
	}

	fn fund(slot: Slot, amount: Balance) -> DispatchResult {
		Self::change_ledger(slot, |ledger| {
			ledger.funded = ledger.funded.checked_add(amount)?;
			ledger.escrow = ledger.escrow.checked_add(amount)?;
			Some(())
		})
	}

	/// Stores a plan whose escrow is in the ledger.
	pub(crate) fn insert_plan(
		funder: T::AccountId,
		new: PlanConfig<T::AccountId>,
		promised: bool,
	) -> Result<PlanId, DispatchError> {
		let id = NextPlan::<T>::get();
		let next = id.0.checked_add(1).ok_or(Error::<T>::AmountOverflow)?;
		Self::list_plan(new.target, id)?;
		NextPlan::<T>::put(PlanId(next));
		let PlanConfig { target, slot, per_epoch, start, end, escrow, shares, weights } = new;
		Self::deposit_event(Event::PlanCreated {
			plan: id,
			funder: funder.clone(),
			target,
			slot,
			per_epoch,
			start,
			end,
			escrow,
		});
		let next = start;
		let plan = Plan {
			funder,
			target,
			slot,
			per_epoch,
			start,
			end,
			next,
			escrow,
			shares,
			weights,
			promised,
		};
		Plans::<T>::insert(id, plan);
		Ok(id)
	}

	/// Turns what an AVS has promised to the voters into a plan.
	pub(crate) fn do_accept_offer(
		who: T::AccountId,
		avs: AvsId,
		index: u32,
		set: SetId,
		start: Epoch,
		shares: Shares,
	) -> DispatchResult {
		ensure!(set.avs == avs, Error::<T>::WrongSet);
		ensure!(T::Avs::is_owner(avs, &who), Error::<T>::NotAvsOwner);
		let offer = T::Avs::take_offer(avs, index, &Self::account_id()?)?;
		let slot = Self::slot_of(&PlanAsset::Asset(offer.asset))?;
		let latest = T::Clock::epoch().checked_add(MAX_OFFER_DELAY).ok_or(Error::<T>::BadPlan)?;
		ensure!(start <= latest, Error::<T>::BadPlan);
		let end = start.checked_add(offer.epochs).ok_or(Error::<T>::BadPlan)?;
		let new = PlanConfig {
			target: PlanTarget::Set(set),
			slot,
			per_epoch: offer.per_epoch,
			start,
			end,
			escrow: offer.amount,
			shares,
			// The voters have seen no list of those who are to be paid.
			weights: PlanWeights::Stake,
		};
		Self::do_create_plan(Maker::Offer(who), new)
	}

	pub(crate) fn do_top_up(who: T::AccountId, id: PlanId, amount: Balance) -> DispatchResult {
		let mut plan = Plans::<T>::get(id).ok_or(Error::<T>::PlanNotFound)?;
		ensure!(amount > 0, Error::<T>::ZeroAmount);
		// It has exactly what was promised: whatever is added could neither be earned nor returned.
		ensure!(!plan.promised, Error::<T>::OfferBinds);
		let (asset, ..) = Self::approved_asset(plan.slot)?;
		Self::take_in(&asset, &who, amount)?;
		plan.escrow = plan.escrow.checked_add(amount).ok_or(Error::<T>::AmountOverflow)?;
		Self::fund(plan.slot, amount)?;
		Plans::<T>::insert(id, plan);
		Self::deposit_event(Event::PlanToppedUp { plan: id, who, amount });
		Ok(())
	}

	/// What is being paid out of the escrow of a plan right now.
	fn being_paid(id: PlanId) -> Option<Balance> {
		match CurrentPass::<T>::get()?.stage {
			Stage::Pay(payment) if payment.plan == id => Some(payment.left),
			// Nothing is taken yet, but the sum is being made for it.
			Stage::Sum { plan, .. } if plan == id => Some(0),
			_ => None,
		}
	}

	/// Ends a plan. What it owes for epochs that have begun stays and is paid, the rest returns. What the voters were promised
	/// only governance ends, and nothing of it waits any longer.
	pub(crate) fn do_stop(who: Option<T::AccountId>, id: PlanId) -> DispatchResult {
		let mut plan = Plans::<T>::get(id).ok_or(Error::<T>::PlanNotFound)?;
		if let Some(who) = who {
			ensure!(who == plan.funder, Error::<T>::NotFunder);
			ensure!(!plan.promised, Error::<T>::OfferBinds);
		}
		ensure!(!NativePlans::<T>::iter_values().any(|pot| pot == id), Error::<T>::NotFunder);
		let epoch = T::Clock::epoch();
		let paying = Self::being_paid(id);
		// Nobody is owed anything by a set that is gone: its last member had left long before.
		let gone = Self::is_gone(&plan.target);
		let due = if gone { 0 } else { plan.due(epoch) };
		let owed = plan.revenue(due).checked_add(paying.unwrap_or_default());
		// Less than nothing is left if it owes more than it has: then all of it is owed.
		let refunded = owed.and_then(|owed| plan.escrow.checked_sub(owed)).unwrap_or(0);
		let later = epoch.checked_add(1).ok_or(Error::<T>::AmountOverflow)?;
		plan.end = plan.end.min(later);
		Self::refund(&plan, refunded)?;
		if paying.is_none() && (gone || plan.due(epoch) == 0) {
			Self::remove_plan(id, &plan);
		} else {
			plan.escrow = plan.escrow.checked_sub(refunded).ok_or(Error::<T>::LedgerBroken)?;
			// Otherwise it would wait for somebody who earns the rest.
			plan.promised = false;
			Plans::<T>::insert(id, plan);
		}
		Self::deposit_event(Event::PlanStopped { plan: id, refunded });
		Ok(())
	}

	pub(crate) fn do_prune(id: PlanId) -> DispatchResult {
		let plan = Plans::<T>::get(id).ok_or(Error::<T>::PlanNotFound)?;
		let over = plan.is_over(T::Clock::epoch()) || Self::is_gone(&plan.target);
		ensure!(over && Self::being_paid(id).is_none(), Error::<T>::PlanNotOver);
		Self::remove_plan(id, &plan);
		let rest = plan.escrow;
		if plan.promised {
			Self::forfeit(id, &plan, rest)?;
		} else {
			Self::refund(&plan, rest)?;
		}
		let refunded = if plan.promised { 0 } else { rest };
		Self::deposit_event(Event::PlanPruned { plan: id, refunded });
		Ok(())
	}

	/// What was promised to the voters and has found nobody is the native token's stakers': an AVS must not get it back by removing
	/// those who were to earn it.
	fn forfeit(id: PlanId, plan: &Plan<T::AccountId>, amount: Balance) -> DispatchResult {
		if amount == 0 {
			return Ok(());
		}
		// The next pass gives it to the plan that pays them.
		Self::change_ledger(plan.slot, |ledger| {
			ledger.escrow = ledger.escrow.checked_sub(amount)?;
			ledger.native = ledger.native.checked_add(amount)?;
			Some(())
		})?;
		Self::deposit_event(Event::PlanForfeited { plan: id, amount });
		Ok(())
	}

	/// Was what the plan pays removed? Then no pass comes by it any more.
	fn is_gone(target: &PlanTarget) -> bool {
		match target {
			PlanTarget::Set(set) => !T::Avs::set_exists(*set),
			// Vaults stay.
			PlanTarget::Vault(_) => false,
		}
	}

	fn remove_plan(id: PlanId, plan: &Plan<T::AccountId>) {
		Self::unlist_plan(plan.target, id);
		Plans::<T>::remove(id);
	}

	/// Returns a part of the escrow to whoever funded the plan. A part that is too small to be received is owed
	/// instead.
	fn refund(plan: &Plan<T::AccountId>, amount: Balance) -> DispatchResult {
		if amount == 0 {
			return Ok(());
		}
		if let PlanAsset::Asset(asset) = Self::approved(plan.slot)?.kind {
			let account = Self::account_id()?;
			let keep = Preservation::Preserve;
			if T::Assets::transfer(asset, &account, &plan.funder, amount, keep).is_err() {
				Self::owe(&plan.funder, plan.slot, amount)?;
				return Self::change_ledger(plan.slot, |ledger| {
					ledger.escrow = ledger.escrow.checked_sub(amount)?;
					ledger.restakers = ledger.restakers.checked_add(amount)?;
					Some(())
				});
			}
		}
		Self::change_ledger(plan.slot, |ledger| {
			ledger.escrow = ledger.escrow.checked_sub(amount)?;
			ledger.refunded = ledger.refunded.checked_add(amount)?;
			Some(())
		})
	}

	pub(crate) fn do_set_minimum_shares(shares: Shares) -> DispatchResult {
		// Otherwise there could be no plan at all.
		ensure!(keeps_floor(&shares), Error::<T>::BelowNetFloor);
		MinimumShares::<T>::put(shares);
		Self::deposit_event(Event::MinimumSharesSet { shares });
		Ok(())
	}

	/// The plan that pays a pot of the native token's stakers to them. It is made when it is first needed.
	pub(crate) fn native_plan(slot: Slot) -> Result<PlanId, DispatchError> {
		if let Some(id) = NativePlans::<T>::get(slot) {
			return Ok(id);
		}
		let vault: VaultId = T::NativeVault::get();
		let native = T::Vaults::asset_of(vault) == Some(T::NativeAsset::get());
		ensure!(native, Error::<T>::NoNativeVault);
		let new = PlanConfig {
			target: PlanTarget::Vault(vault),
			slot,
			per_epoch: Balance::MAX,
			start: T::Clock::epoch(),
			end: Epoch::MAX,
			escrow: 0,
			shares: Shares::default(),
			weights: PlanWeights::Stake,
		};
		let id = Self::insert_plan(T::Treasury::get(), new, false)?;
		NativePlans::<T>::insert(slot, id);
		Ok(id)
	}
}
