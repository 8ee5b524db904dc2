//! What must hold at any time. The numbers are those of the crate documentation.

use crate::{
	pallet::*,
	types::{PlanAsset, PlanId, PlanTarget, Slot},
	waterfall::keeps_floor,
	MAX_PLANS, MAX_REWARD_ASSETS,
};
use alloc::{collections::BTreeMap, vec::Vec};
use bulwark_primitives::{seams::StakeCollection, Balance};
use frame_support::{ensure, traits::fungibles::Inspect};
use sp_runtime::TryRuntimeError;

type Check = Result<(), TryRuntimeError>;

impl<T: Config> Pallet<T> {
	/// Checks all invariants.
	pub fn do_try_state() -> Check {
		let slots = Self::check_slots()?;
		Self::check_ledgers(slots)?;
		Self::check_plans()?;
		Self::check_tables()?;
		Self::check_pools(slots)
	}

	/// 9.
	fn check_slots() -> Result<Slot, TryRuntimeError> {
		let number = RewardAssets::<T>::count();
		ensure!(number <= MAX_REWARD_ASSETS, "9: more slots than there may be");
		let slots = Slot::try_from(number).map_err(|_| "9: more slots than there may be")?;
		for slot in 0..slots {
			let one = RewardAssets::<T>::get(slot).ok_or("9: a slot is missing")?;
			ensure!(
				Slots::<T>::get(&one.kind) == Some(slot),
				"9: an asset is not known by its slot"
			);
		}
		ensure!(RewardAssets::<T>::iter_keys().count() == number as usize, "9: a slot too many");
		ensure!(Slots::<T>::iter_keys().count() == number as usize, "9: an asset without a slot");
		Ok(slots)
	}

	/// 1 to 4.
	fn check_ledgers(slots: Slot) -> Check {
		let mut restakers = BTreeMap::<Slot, Balance>::new();
		for (_, slot, owed) in Owed::<T>::iter() {
			ensure!(owed > 0, "2: nothing is owed");
			*restakers.entry(slot).or_default() += owed;
		}
		// What was paid and the ledger was not told.
		let mut paid = BTreeMap::<Slot, Balance>::new();
		let earned = T::Stake::all_earnings().into_iter().flat_map(|(_, list)| list);
		for one in earned.filter(|one| one.held > 0 || one.paid > 0) {
			*restakers.entry(one.slot).or_default() += one.held + one.paid;
			*paid.entry(one.slot).or_default() += one.paid;
		}
		for credit in T::Stake::all_credits().into_iter().flatten() {
			ensure!(credit.owed > 0 || credit.paid > 0, "2: a credit of nothing");
			*paid.entry(credit.slot).or_default() += credit.paid;
		}
		let mut escrow = BTreeMap::<Slot, Balance>::new();
		for plan in Plans::<T>::iter_values() {
			*escrow.entry(plan.slot).or_default() += plan.escrow;
		}
		let mut bonus = BTreeMap::<Slot, Balance>::new();
		for (slot, amount) in Bonuses::<T>::iter_values().flatten() {
			*bonus.entry(slot).or_default() += amount;
		}
		for slot in 0..slots {
			let approved = Self::approved(slot).map_err(|_| "9: a slot is missing")?;
			let ledger = approved.ledger;
			let liabilities = ledger.liabilities().ok_or("1: an asset owes too much")?;
			let sum = ledger.paid + ledger.refunded + ledger.spent + liabilities;
			ensure!(ledger.funded == sum, "1: a ledger does not add up");
			let of = |sums: &mut BTreeMap<Slot, Balance>| sums.remove(&slot).unwrap_or_default();
			ensure!(ledger.restakers == of(&mut restakers), "2: restakers have something else");
			ensure!(ledger.escrow == of(&mut escrow), "3: plans have something else");
			ensure!(ledger.bonus == of(&mut bonus), "3: something else waits for operators");
			if let PlanAsset::Asset(asset) = approved.kind {
				let has = T::Assets::balance(asset, &Self::account_id()?);
				let paid = paid.remove(&slot).unwrap_or_default();
				ensure!(has + paid >= liabilities + approved.seed, "4: the account has too little");
			}
		}
		ensure!(restakers.is_empty(), "2: restakers have what was never approved");
		ensure!(escrow.is_empty() && bonus.is_empty(), "3: something was never approved");
		Ok(())
	}

	/// 5, 8 and 10.
	fn check_plans() -> Check {
		let sets = SetPlans::<T>::iter().map(|(set, list)| (PlanTarget::Set(set), list));
		let vaults = VaultPlans::<T>::iter().map(|(vault, list)| (PlanTarget::Vault(vault), list));
		let pots: Vec<_> = NativePlans::<T>::iter_values().collect();
		let mut listed = BTreeMap::<PlanId, PlanTarget>::new();
		for (target, list) in sets.chain(vaults) {
			ensure!(!list.is_empty(), "5: a list is empty");
			ensure!(list.windows(2).all(|pair| pair[0] < pair[1]), "5: a list is in disorder");
			let made = list.iter().filter(|id| !pots.contains(id)).count();
			ensure!(made <= MAX_PLANS as usize, "5: a target has too many plans");
			for id in list {
				ensure!(listed.insert(id, target).is_none(), "5: a plan is in two lists");
			}
		}
		for (id, plan) in Plans::<T>::iter() {
			ensure!(listed.remove(&id) == Some(plan.target), "5: a plan is not in its list");
			ensure!(id < NextPlan::<T>::get(), "5: a plan that was not made yet");
			ensure!(plan.start < plan.end || plan.end <= plan.next, "5: a plan has no epochs");
			let floor = matches!(plan.target, PlanTarget::Vault(_)) || keeps_floor(&plan.shares);
			ensure!(floor, "8: a plan gives restakers less than their floor");
			let left = plan.end.saturating_sub(plan.next.max(plan.start));
			let kept = plan.escrow >= plan.per_epoch.saturating_mul(left.into());
			ensure!(kept || !plan.promised, "10: an offer has less than was promised");
		}
		ensure!(listed.is_empty(), "5: a list names a plan that is not there");
		ensure!(pots.iter().all(Plans::<T>::contains_key), "5: a pot has lost its plan");
		Ok(())
	}

	/// 6.
	fn check_tables() -> Check {
		for (target, table) in Tables::<T>::iter() {
			let (mut total, mut operators) = (0u128, 0u32);
			for (_, entry) in Weights::<T>::iter_prefix((target, table.place)) {
				let sum: u128 = entry.pools.iter().map(|one| one.weight).sum();
				ensure!(entry.total == sum && sum > 0, "6: an entry does not add up");
				ensure!(entry.pools.iter().all(|one| one.weight > 0), "6: a pool without weight");
				(total, operators) = (total + sum, operators + 1);
			}
			ensure!(table.total == total, "6: a table does not add up");
			ensure!(table.operators == operators, "6: a table miscounts its operators");
		}
		Ok(())
	}

	/// 7.
	fn check_pools(slots: Slot) -> Check {
		let mut known = BTreeMap::new();
		for (pool, list) in T::Stake::all_earnings() {
			let mut seen = Vec::new();
			for one in &list {
				ensure!(one.slot < slots && !seen.contains(&one.slot), "7: a level of nothing");
				seen.push(one.slot);
			}
			known.insert(pool, Self::levels(&list));
		}
		for (pool, _, checkpoint) in Checkpoints::<T>::iter() {
			ensure!(checkpoint.followers > 0, "7: a checkpoint has outlived its followers");
			let levels = known.get(&pool).ok_or("7: a checkpoint of a pool that is gone")?;
			let behind = checkpoint.levels.iter().all(|(slot, level)| level <= levels.of(slot));
			ensure!(behind, "7: a checkpoint is ahead of its pool");
		}
		Ok(())
	}
}
