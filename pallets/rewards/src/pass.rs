//! The pass of an epoch: freezes the table of every target, and pays every plan by it.
//!
//! It goes from target to target, the sets first and then the vaults that plans pay, in steps of one operator. Between
//! them it gives the pots of the native token's stakers to the plans that pay them. It is done at the beginning of blocks
//! within a share of them, in what the extrinsics leave, and by anybody who calls. If an epoch begins before it is done
//! it begins again, at once or when the plan is paid that is being paid: everybody is paid exactly once.

use crate::{
	pallet::*,
	types::{Pass, Payment, PlanId, PlanTarget, PlanWeights, Stage, Table},
	waterfall::{Prepared, Spread},
	weights::WeightInfo,
	CLEARED_PER_STEP, MAX_TABLE_POOLS, MOST_UNWRITTEN,
};
use alloc::vec::Vec;
use bulwark_primitives::{
	seams::{EpochClock, SetCursor, StakeInspect, Surcharges},
	Epoch, SetId,
};
use frame_support::{
	storage::with_storage_layer,
	traits::Get,
	weights::{Weight, WeightMeter},
};
use sp_runtime::DispatchError;

/// How much one step did: what it weighs is counted from this.
pub(crate) type Work = u32;

/// What a step came to.
struct Step<AccountId> {
	/// What is next. `None` when everything is done.
	next: Option<Stage<AccountId>>,
	/// How many pools or entries it touched.
	work: Work,
	/// What it weighed that pools applied slashes.
	applying: Weight,
	/// Are there more slashes to apply than it was allowed to?
	short: bool,
}

impl<AccountId> Step<AccountId> {
	fn to(next: Stage<AccountId>, work: Work) -> Self {
		Self { next: Some(next), work, applying: Weight::zero(), short: false }
	}
}

impl<T: Config> Pallet<T> {
	/// What a step weighs at most that has no slashes to apply.
	pub fn heaviest_step() -> Weight {
		Self::stepping(MAX_TABLE_POOLS)
	}

	/// What the pass needs of a block to get ahead whatever has become final: a step beside which one pool applies as many slashes
	/// as there can be.
	pub fn least_progress() -> Weight {
		T::WeightInfo::pass_overhead()
			.saturating_add(Self::heaviest_step())
			.saturating_add(T::Surcharges::applying(T::MaxSlashes::get()))
	}

	/// What [`Call::advance_table`] declares: a step at its bounds, or many that are not.
	pub(crate) fn advancing() -> Weight {
		let step = Self::heaviest_step();
		step.saturating_add(step.saturating_div(2)).saturating_add(T::WeightInfo::pass_overhead())
	}

	/// The pass of an epoch that has to be worked on, if there is one.
	fn due_pass(epoch: Epoch) -> Option<Pass<T::AccountId>> {
		let again = |epoch| Pass { epoch, stage: Stage::Next(None), again: false };
		match CurrentPass::<T>::get() {
			Some(pass) if pass.epoch == epoch => Some(pass),
			Some(pass) => {
				Self::deposit_event(Event::PassAbandoned { epoch: pass.epoch });
				Some(match pass.stage {
					// Those who are not paid yet are paid by the same table, and by the stake of now.
					stage @ Stage::Pay(_) => Pass { epoch, stage, again: true },
					_ => again(epoch),
				})
			}
			None => (!Self::is_paid(epoch)).then(|| again(epoch)),
		}
	}

	/// Works on the pass until it is complete, the meter is short, or so many steps are done. Returns how many were.
	pub(crate) fn advance(meter: &mut WeightMeter, limit: u32) -> u32 {
		if meter.try_consume(T::WeightInfo::pass_overhead()).is_err() {
			return 0;
		}
		if !meter.can_consume(Self::heaviest_step()) {
			return 0;
		}
		let Some(mut pass) = Self::due_pass(T::Clock::epoch()) else { return 0 };
		let mut steps = 0;
		while steps < limit && meter.can_consume(Self::heaviest_step()) {
			// Beside all else that a step does.
			let spare = meter.remaining().saturating_sub(Self::heaviest_step());
			let Step { next, work, applying, short } = Self::step(pass.epoch, pass.stage, spare);
			// Both are within what was there before.
			meter.consume(Self::stepping(work).saturating_add(applying));
			// At most the limit.
			steps += 1;
			match next {
				// The plan is paid that was being paid when the epoch began.
				Some(Stage::Choose(..)) if pass.again => {
					(pass.stage, pass.again) = (Stage::Next(None), false);
				}
				Some(stage) => pass.stage = stage,
				None => {
					CurrentPass::<T>::kill();
					Completed::<T>::put(pass.epoch);
					Self::deposit_event(Event::PassCompleted { epoch: pass.epoch });
					return steps;
				}
			}
			// The next block has room for as many as a pool can have.
			if short {
				break;
			}
		}
		CurrentPass::<T>::put(pass);
		steps
	}

	/// Takes one step, in which pools apply no more slashes than a weight allows.
	fn step(epoch: Epoch, stage: Stage<T::AccountId>, spare: Weight) -> Step<T::AccountId> {
		match stage {
			Stage::Next(last) => {
				let (target, pots) = Self::target_after(last);
				// A pot is no more than a pool, and there are at most `MAX_REWARD_ASSETS`.
				let work = pots.saturating_add(1);
				let next = target.map(Stage::Clear);
				Step { next, work, applying: Weight::zero(), short: false }
			}
			Stage::Clear(target) => {
				let spare = (target, Self::spare_place(target));
				// One by one: to clear a prefix goes by what was there when the block began, so that every further step of a
				// block would remove the same entries once more.
				let old: Vec<_> =
					Weights::<T>::iter_key_prefix(spare).take(CLEARED_PER_STEP as usize).collect();
				old.iter().for_each(|operator| Weights::<T>::remove(spare, operator));
				let next = match old.len() < CLEARED_PER_STEP as usize {
					false => Stage::Clear(target),
					true => Stage::Freeze { target, last: None, total: 0, operators: 0, value: 0 },
				};
				Step::to(next, Self::work(old.len()))
			}
			Stage::Freeze { target, last, total, operators, value } => {
				let so_far =
					Table { epoch, place: Self::spare_place(target), total, operators, value };
				Self::freeze_step(target, last, so_far, spare)
			}
			Stage::Choose(target, last) => {
				let (next, work) = Self::choose_step(epoch, target, last);
				Step::to(next, work)
			}
			Stage::Sum { target, plan, last, total } => {
				let (next, work) = Self::sum_step(epoch, target, plan, last, total);
				Step::to(next, work)
			}
			Stage::Pay(payment) => Self::pay_step(epoch, payment, spare),
			Stage::Bonus(set) => Self::bonus_step(epoch, set, spare),
		}
	}

	/// The sets come first, then the vaults that plans pay. Returns how many pots were looked at between them, too.
	fn target_after(last: Option<PlanTarget>) -> (Option<PlanTarget>, u32) {
		let set = match last {
			Some(PlanTarget::Vault(vault)) => {
				let after = VaultPlans::<T>::hashed_key_for(vault);
				let next = VaultPlans::<T>::iter_keys_from(after).next();
				return (next.map(PlanTarget::Vault), 0);
			}
			Some(PlanTarget::Set(set)) => T::Avs::set_after(Some(set)),
			None => T::Avs::set_after(None),
		};
		if let Some(set) = set {
			return (Some(PlanTarget::Set(set)), 0);
		}
		// All sets have been paid by now. What is in a pot is given to its plan before the first vault is looked for: with that plan
		// the pass comes to the vault of the native token, wherever the pot has it from.
		let pots = Self::distribute_pots();
		(VaultPlans::<T>::iter_keys().next().map(PlanTarget::Vault), pots)
	}

	/// Weighs one operator, or finishes the table after the last. If much has become final it is applied to its pools first, in as
	/// many steps as it takes.
	fn freeze_step(
		target: PlanTarget,
		last: Option<T::AccountId>,
		mut table: Table,
		spare: Weight,
	) -> Step<T::AccountId> {
		let Table { epoch, total, operators, value, place } = table;
		let Some(operator) = Self::operator_after(target, last.as_ref()) else {
			Tables::<T>::insert(target, table);
			Self::deposit_event(Event::TableFrozen { target, epoch, total, operators });
			return Step::to(Stage::Choose(target, None), 1);
		};
		let (candidates, looked) = Self::candidates(target, &operator, epoch);
		// Those without weight are read like all others, and vaults are looked at in which there is none.
		let work = Self::work(candidates.len().max(looked));
		let behind = candidates.iter().map(|one| (one.pool, T::Stake::behind(one.pool)));
		let behind: Vec<_> = behind.filter(|(_, slashes)| *slashes > 0).collect();
		// As many as there are on the dockets of a few vaults.
		let slashes = behind.iter().fold(0u32, |sum, (_, one)| sum.saturating_add(*one));
		// To be weighed, pools need not be written. What is applied to look at them is charged as if they were: for each pool by
		// itself, because each reads what leaves it.
		let unwritten = behind.iter().fold(Weight::zero(), |sum, (_, one)| {
			sum.saturating_add(T::Surcharges::applying(*one))
		});
		let Prepared { applying, ready } = if slashes > MOST_UNWRITTEN || unwritten.any_gt(spare) {
			Self::prepare(behind.into_iter().map(|(pool, _)| pool), spare)
		} else {
			Prepared { applying: unwritten, ready: true }
		};
		if !ready {
			let next = Some(Stage::Freeze { target, last, total, operators, value });
			return Step { next, work, applying, short: true };
		}
		let before = || Self::entry(target, &operator);
		let found = Self::weigh(epoch, &candidates, before).and_then(|(entry, worth)| {
			let sums = (total.checked_add(entry.total)?, value.checked_add(worth)?);
			Some((entry, sums))
		});
		let next = Some(if let Some((entry, sums)) = found {
			(table.total, table.value) = sums;
			if entry.total > 0 {
				Weights::<T>::insert((target, place), &operator, entry);
				// As many as there are accounts: they do not come near the end of 32 bits.
				table.operators = operators.saturating_add(1);
			}
			let Table { total, operators, value, .. } = table;
			Stage::Freeze { target, last: Some(operator), total, operators, value }
		} else {
			Self::deposit_event(Event::TableKept { target, epoch });
			Stage::Choose(target, None)
		});
		Step { next, work, applying, short: false }
	}

	/// Begins to pay the plan after another, or leaves the target after the last.
	fn choose_step(
		epoch: Epoch,
		target: PlanTarget,
		last: Option<PlanId>,
	) -> (Stage<T::AccountId>, Work) {
		let plans = Self::plans_of(target);
		let Some(id) = plans.into_iter().find(|id| last.is_none_or(|last| *id > last)) else {
			return match target {
				PlanTarget::Set(set) => (Stage::Bonus(set), 1),
				PlanTarget::Vault(_) => (Stage::Next(Some(target)), 1),
			};
		};
		let skip = Stage::Choose(target, Some(id));
		let Some(plan) = Plans::<T>::get(id).filter(|plan| plan.due(epoch) > 0) else {
			return (skip, 1);
		};
		let table = Tables::<T>::get(target);
		let (total, work) = match plan.weights {
			PlanWeights::Stake => (table.map_or(0, |table| table.total), 1),
			PlanWeights::Equal => (table.map_or(0, |table| table.operators.into()), 1),
			PlanWeights::Operators(list) => {
				let there = list.iter().filter(|(one, _)| Self::entry(target, one).is_some());
				// At most as many 32-bit numbers as the list has: nowhere near the end of 128 bits.
				let total =
					there.fold(0u128, |sum, (_, parts)| sum.saturating_add((*parts).into()));
				(total, Self::work(list.len()))
			}
			PlanWeights::Vaults(_) => {
				return (Stage::Sum { target, plan: id, last: None, total: 0 }, 1)
			}
		};
		(Self::begin_payment(epoch, target, id, total), work)
	}

	/// Adds up one operator by the rule of a plan, or begins to pay after the last.
	fn sum_step(
		epoch: Epoch,
		target: PlanTarget,
		plan: PlanId,
		last: Option<T::AccountId>,
		total: u128,
	) -> (Stage<T::AccountId>, Work) {
		let Some((operator, entry)) = Self::entry_after(target, last.as_ref()) else {
			return (Self::begin_payment(epoch, target, plan, total), 1);
		};
		let work = Self::work(entry.pools.len());
		let Some(weights) = Plans::<T>::get(plan).map(|plan| plan.weights) else {
			return (Stage::Choose(target, Some(plan)), work);
		};
		let mine = Self::weight_in_plan(&weights, &operator, &entry).map(|(weight, _)| weight);
		match mine.and_then(|mine| total.checked_add(mine)) {
			Some(total) => (Stage::Sum { target, plan, last: Some(operator), total }, work),
			// More than can be counted: nothing can be divided by it. The epoch passes for the plan as if there were no stake.
			None => (Self::begin_payment(epoch, target, plan, 0), work),
		}
	}

	/// Takes what is due out of a plan. Nothing is due, and nothing is taken, where there is no stake.
	fn begin_payment(
		epoch: Epoch,
		target: PlanTarget,
		plan: PlanId,
		total: u128,
	) -> Stage<T::AccountId> {
		let skip = Stage::Choose(target, Some(plan));
		let begun = with_storage_layer::<_, DispatchError, _>(|| Self::charge(plan, epoch, total));
		match begun {
			Ok(Some((rest, waits))) => {
				Stage::Pay(Payment { target, plan, last: None, rest, left: rest, total, waits })
			}
			// What is refused is tried again with the next epoch.
			Ok(None) | Err(_) => skip,
		}
	}

	/// Pays one operator and its restakers, or goes on after the last. What has become final is applied to its pools first, in as
	/// many steps as it takes.
	fn pay_step(epoch: Epoch, payment: Payment<T::AccountId>, spare: Weight) -> Step<T::AccountId> {
		let Payment { target, plan, last, rest, left, total, waits } = payment;
		let Some((operator, entry)) = Self::entry_after(target, last.as_ref()) else {
			if waits > 0 {
				Self::put_off(plan, waits);
			}
			return Step::to(Stage::Choose(target, Some(plan)), 1);
		};
		let work = Self::work(entry.pools.len());
		let Prepared { applying, ready } =
			Self::prepare(entry.pools.iter().map(|one| one.pool), spare);
		if !ready {
			let next = Some(Stage::Pay(Payment { target, plan, last, rest, left, total, waits }));
			return Step { next, work, applying, short: true };
		}
		let paid = with_storage_layer::<_, DispatchError, _>(|| {
			Self::pay_operator(plan, &operator, &entry, rest, total, epoch)
		});
		let paid = paid.unwrap_or_else(|error| {
			let operator = operator.clone();
			Self::deposit_event(Event::PaymentFailed { plan, operator, error });
			Spread::default()
		});
		// Shares of the rest, each rounded down: never more than the rest.
		let left = left.saturating_sub(paid.paid);
		let waits = if paid.reached > 0 { 0 } else { waits };
		let last = Some(operator);
		let next = Some(Stage::Pay(Payment { target, plan, last, rest, left, total, waits }));
		Step { next, work, applying, short: false }
	}

	/// Pays one of the amounts that wait for single operators of a set, or goes on after the last.
	fn bonus_step(epoch: Epoch, set: SetId, spare: Weight) -> Step<T::AccountId> {
		let Some(operator) = Bonuses::<T>::iter_key_prefix(set).next() else {
			return Step::to(Stage::Next(Some(PlanTarget::Set(set))), 1);
		};
		let entry = Self::entry(PlanTarget::Set(set), &operator);
		let pools = entry.map(|entry| entry.pools).unwrap_or_default();
		let Prepared { applying, ready } = Self::prepare(pools.iter().map(|one| one.pool), spare);
		let work = Self::work(pools.len());
		if ready {
			Self::pay_bonus(set, operator, &pools, epoch);
		}
		Step { next: Some(Stage::Bonus(set)), work, applying, short: !ready }
	}

	pub(crate) fn work(length: usize) -> Work {
		u32::try_from(length).unwrap_or(MAX_TABLE_POOLS).max(1)
	}
}
