//! The pass of an epoch: freezes the table of every target, and pays every plan by it.
//!
//! It goes from target to target, the sets first and then the vaults that plans pay, in steps of one operator. It is
//! done at the beginning of blocks within a share of them, in what the extrinsics leave, and by anybody who calls. If
//! an epoch begins before it is done it begins again, at once or when the plan is paid that is being paid: everybody
//! is paid exactly once.

use crate::{
	pallet::*,
	types::{Pass, Payment, PlanId, PlanTarget, PlanWeights, Stage, Table},
	waterfall::Spread,
	weights::WeightInfo,
	CLEARED_PER_STEP, MAX_TABLE_POOLS,
};
use alloc::vec::Vec;
use bulwark_primitives::{
	seams::{EpochClock, SetCursor},
	Epoch,
};
use frame_support::{
	storage::with_storage_layer,
	weights::{Weight, WeightMeter},
};
use sp_runtime::DispatchError;

/// How much one step did: what it weighs is counted from this.
pub(crate) type Work = u32;

impl<T: Config> Pallet<T> {
	/// What a step weighs at most.
	pub fn heaviest_step() -> Weight {
		T::WeightInfo::step(MAX_TABLE_POOLS)
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
		let Some(mut pass) = Self::due_pass(T::Clock::epoch()) else { return 0 };
		let mut steps = 0;
		while steps < limit && meter.can_consume(Self::heaviest_step()) {
			let (next, work) = Self::step(pass.epoch, pass.stage);
			// The slashes that became final are known when they were applied. They are as rare as they are sudden, and end the
			// pass for this block if they took what was left of it.
			meter.consume(T::WeightInfo::step(work).min(meter.remaining()));
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
		}
		CurrentPass::<T>::put(pass);
		steps
	}

	/// Takes one step. Returns the next, or `None` when everything is done, and how many pools or entries it touched.
	fn step(epoch: Epoch, stage: Stage<T::AccountId>) -> (Option<Stage<T::AccountId>>, Work) {
		match stage {
			Stage::Next(last) => (Self::target_after(last).map(Stage::Clear), 1),
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
				(Some(next), Self::work(old.len()))
			}
			Stage::Freeze { target, last, total, operators, value } => {
				let so_far =
					Table { epoch, place: Self::spare_place(target), total, operators, value };
				let (next, work) = Self::freeze_step(target, last, so_far);
				(Some(next), work)
			}
			Stage::Choose(target, last) => Self::choose_step(epoch, target, last),
			Stage::Sum { target, plan, last, total } => {
				let (next, work) = Self::sum_step(epoch, target, plan, last, total);
				(Some(next), work)
			}
			Stage::Pay(payment) => {
				let (next, work) = Self::pay_step(epoch, payment);
				(Some(next), work)
			}
			Stage::Bonus(set) => match Self::pay_bonus(set, epoch) {
				Some(work) => (Some(Stage::Bonus(set)), work),
				None => (Some(Stage::Next(Some(PlanTarget::Set(set)))), 1),
			},
		}
	}

	/// The sets come first, then the vaults that plans pay.
	fn target_after(last: Option<PlanTarget>) -> Option<PlanTarget> {
		let set = match last {
			None => T::Avs::set_after(None),
			Some(PlanTarget::Set(set)) => T::Avs::set_after(Some(set)),
			Some(PlanTarget::Vault(_)) => None,
		};
		let vault = || {
			let mut vaults = match last {
				Some(PlanTarget::Vault(vault)) => {
					VaultPlans::<T>::iter_keys_from(VaultPlans::<T>::hashed_key_for(vault))
				}
				_ => VaultPlans::<T>::iter_keys(),
			};
			vaults.next()
		};
		set.map(PlanTarget::Set).or_else(|| vault().map(PlanTarget::Vault))
	}

	/// Weighs one operator, or finishes the table after the last.
	fn freeze_step(
		target: PlanTarget,
		last: Option<T::AccountId>,
		mut table: Table,
	) -> (Stage<T::AccountId>, Work) {
		let Table { epoch, place, total, operators, value } = table;
		let Some(operator) = Self::operator_after(target, last.as_ref()) else {
			Tables::<T>::insert(target, table);
			Self::deposit_event(Event::TableFrozen { target, epoch, total, operators });
			return (Stage::Choose(target, None), 1);
		};
		let found = Self::weigh(target, &operator, epoch).and_then(|(entry, worth)| {
			let sums = (total.checked_add(entry.total)?, value.checked_add(worth)?);
			Some((entry, sums))
		});
		let Some((entry, sums)) = found else {
			Self::deposit_event(Event::TableKept { target, epoch });
			return (Stage::Choose(target, None), MAX_TABLE_POOLS);
		};
		(table.total, table.value) = sums;
		let work = Self::work(entry.pools.len());
		if entry.total > 0 {
			Weights::<T>::insert((target, place), &operator, entry);
			// As many as there are accounts: they do not come near the end of 32 bits.
			table.operators = operators.saturating_add(1);
		}
		let Table { total, operators, value, .. } = table;
		(Stage::Freeze { target, last: Some(operator), total, operators, value }, work)
	}

	/// Begins to pay the plan after another, or leaves the target after the last.
	fn choose_step(
		epoch: Epoch,
		target: PlanTarget,
		last: Option<PlanId>,
	) -> (Option<Stage<T::AccountId>>, Work) {
		let plans = Self::plans_of(target);
		let Some(id) = plans.into_iter().find(|id| last.is_none_or(|last| *id > last)) else {
			return match target {
				PlanTarget::Set(set) => (Some(Stage::Bonus(set)), 1),
				PlanTarget::Vault(_) => (Some(Stage::Next(Some(target))), 1),
			};
		};
		let skip = Stage::Choose(target, Some(id));
		let Some(plan) = Plans::<T>::get(id).filter(|plan| plan.due(epoch) > 0) else {
			return (Some(skip), 1);
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
				return (Some(Stage::Sum { target, plan: id, last: None, total: 0 }), 1)
			}
		};
		(Some(Self::begin_payment(epoch, target, id, total)), work)
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
			// More than can be counted: nothing can be divided by it.
			None => (Stage::Choose(target, Some(plan)), work),
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
			Ok(Some(rest)) => {
				Stage::Pay(Payment { target, plan, last: None, rest, left: rest, total })
			}
			// What is refused is tried again with the next epoch.
			Ok(None) | Err(_) => skip,
		}
	}

	/// Pays one operator and its restakers, or goes on after the last.
	fn pay_step(epoch: Epoch, payment: Payment<T::AccountId>) -> (Stage<T::AccountId>, Work) {
		let Payment { target, plan, last, rest, left, total } = payment;
		let Some((operator, entry)) = Self::entry_after(target, last.as_ref()) else {
			return (Stage::Choose(target, Some(plan)), 1);
		};
		let paid = with_storage_layer::<_, DispatchError, _>(|| {
			Self::pay_operator(plan, &operator, &entry, rest, total, epoch)
		});
		let paid = paid.unwrap_or_else(|error| {
			let operator = operator.clone();
			Self::deposit_event(Event::PaymentFailed { plan, operator, error });
			Spread::default()
		});
		// A slash that a pool applies costs less than a pool does that is paid: a read and two writes against three of each.
		let work = Self::work(entry.pools.len()).saturating_add(paid.slashes);
		// Shares of the rest, each rounded down: never more than the rest.
		let left = left.saturating_sub(paid.paid);
		let last = Some(operator);
		(Stage::Pay(Payment { target, plan, last, rest, left, total }), work)
	}

	pub(crate) fn work(length: usize) -> Work {
		u32::try_from(length).unwrap_or(MAX_TABLE_POOLS).max(1)
	}
}
