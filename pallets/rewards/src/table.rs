//! The stake table: what every operator of a set weighed when an epoch began.
//!
//! A table is written into one of two places while the last complete one is read from the other. Only where a number does not fit
//! is the last one kept in force. Where a price is late, stake is weighed with it as before, and no pool as a whole becomes more by
//! it: who leaves is not paid for what has gone, a new pool weighs nothing by a price that nobody believes, and who joins one that
//! weighs already shares what it weighs with those who are in it.

use crate::{
	pallet::*,
	types::{OperatorWeight, PlanTarget, PoolWeight, PoolWeights, Table},
	WEIGHT_UNIT,
};
use alloc::vec::Vec;
use bulwark_primitives::{
	seams::{
		AvsInspect, OperatorCursor, Rate, SetCursor, SetStrength, StakeInspect, StakeRewarded,
		StakeTable, StakeValuation, StrengthInspect,
	},
	Balance, Epoch, Mandate, PoolId, SetId, VaultId,
};
use sp_core::U512;
use sp_runtime::{
	helpers_128bit::multiply_by_rational_with_rounding, traits::One, FixedPointNumber, FixedU128,
	PerThing, Perquintill, Rounding,
};

/// What stake weighs in a set: `active × magnitude × multiplier × price × counted part`, in [`WEIGHT_UNIT`]s of a
/// dollar, rounded down once, at the end. `None` if it does not fit.
pub fn weight(
	active: Balance,
	magnitude: Perquintill,
	multiplier: FixedU128,
	rate: &Rate,
) -> Option<u128> {
	let unit = 10u128.checked_pow(rate.decimals.into())?;
	let product = U512::from(active)
		.checked_mul(magnitude.deconstruct().into())?
		.checked_mul(multiplier.into_inner().into())?
		.checked_mul(rate.price.into_inner().into())?
		.checked_mul(rate.counted.deconstruct().into())?
		.checked_mul(WEIGHT_UNIT.into())?;
	let divisor = U512::from(unit)
		.checked_mul(Perquintill::ACCURACY.into())?
		.checked_mul(FixedU128::DIV.into())?
		.checked_mul(FixedU128::DIV.into())?
		.checked_mul(Perquintill::ACCURACY.into())?;
	product.checked_div(divisor)?.try_into().ok()
}

/// A pool that can weigh something.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Candidate {
	/// The pool.
	pub pool: PoolId,
	/// Its vault.
	vault: VaultId,
	/// Magnitude and multiplier in a set. In a vault, every unit counts for one.
	counts: Option<(Perquintill, FixedU128)>,
}

impl<T: Config> Pallet<T> {
	/// The operator after another whose stake may be in the table of a target.
	pub(crate) fn operator_after(
		target: PlanTarget,
		last: Option<&T::AccountId>,
	) -> Option<T::AccountId> {
		match target {
			PlanTarget::Set(set) => T::Avs::member_after(set, last),
			PlanTarget::Vault(_) => T::Operators::operator_after(last),
		}
	}

	/// Where the next table of a target is written.
	pub(crate) fn spare_place(target: PlanTarget) -> bool {
		Tables::<T>::get(target).is_some_and(|table| !table.place)
	}

	/// The pools of an operator that can weigh anything in a target in an epoch: at most [`crate::MAX_TABLE_POOLS`]. And in how many
	/// vaults was looked for them: there may be none in any of them.
	pub(crate) fn candidates(
		target: PlanTarget,
		operator: &T::AccountId,
		epoch: Epoch,
	) -> (Vec<Candidate>, usize) {
		let (mut found, mut looked, all) = (Vec::new(), 0usize, |_: &Mandate| true);
		let mut add = |vault, counts, covers: &dyn Fn(&Mandate) -> bool| {
			// At most `MAX_SET_VAULTS`.
			looked = looked.saturating_add(1);
			let pools = T::Stake::pools(operator, vault).into_iter();
			let covering = pools.filter(|(_, mandate)| covers(mandate));
			found.extend(covering.map(|(pool, _)| Candidate { pool, vault, counts }));
		};
		match target {
			PlanTarget::Set(set) => {
				for (vault, magnitude) in T::Stake::allocations(operator, set, epoch) {
					if let Some(multiplier) = T::Avs::multiplier(set, vault) {
						let counts = Some((magnitude, multiplier));
						add(vault, counts, &|mandate| mandate.covers(set.avs));
					}
				}
			}
			PlanTarget::Vault(vault) => add(vault, None, &all),
		}
		(found, looked)
	}

	/// What these pools of one operator weigh in an epoch, and what the stake behind that is worth before the multipliers of the
	/// set, in [`WEIGHT_UNIT`]s of a dollar. By a price that is late no pool weighs more than `before`, in the last complete table.
	/// `None` if a number does not fit, so that nothing can be said.
	pub(crate) fn weigh(
		epoch: Epoch,
		candidates: &[Candidate],
		before: impl Fn() -> Option<OperatorWeight>,
	) -> Option<(OperatorWeight, u128)> {
		let mut pools = PoolWeights::default();
		let mut value = 0u128;
		let mut known = None;
		for Candidate { pool, vault, counts } in candidates {
			let active = T::Stake::active(*pool)?;
			if active == 0 {
				continue;
			}
			let weight = match counts {
				Some((magnitude, multiplier)) => {
					// What never had a price counts for nothing: nobody holds up the table of a set by it.
					let Some(rate) = Self::frozen_rate(*vault, epoch) else { continue };
					let worth = weight(active, *magnitude, FixedU128::one(), &rate)?;
					let now = weight(active, *magnitude, *multiplier, &rate)?;
					let mut then = || {
						// Read once, and only where a price is late.
						let table = known.get_or_insert_with(&before).as_ref();
						let mine =
							table.and_then(|one| one.pools.iter().find(|one| one.pool == *pool));
						mine.map_or(0, |one| one.weight)
					};
					let counted = if rate.believed { now } else { then().min(now) };
					// No more than the worth, as the weight is no more than it would be.
					value = value.checked_add(match counted == now {
						true => worth,
						false => {
							multiply_by_rational_with_rounding(worth, counted, now, Rounding::Down)?
						}
					})?;
					counted
				}
				None => active,
			};
			if weight > 0 {
				pools.try_push(PoolWeight { pool: *pool, vault: *vault, weight }).ok()?;
			}
		}
		let sum = pools.iter().try_fold(0u128, |sum, one| sum.checked_add(one.weight));
		Some((OperatorWeight { total: sum?, pools }, value))
	}

	/// The rate of a vault as it was when the pass of an epoch asked first: all sets of one epoch count with the same.
	fn frozen_rate(vault: VaultId, epoch: Epoch) -> Option<Rate> {
		let last = Rates::<T>::get(vault);
		if let Some((_, rate)) = last.filter(|(frozen, _)| *frozen == epoch) {
			return rate;
		}
		let rate = T::Vaults::rate(vault);
		Rates::<T>::insert(vault, (epoch, rate));
		rate
	}

	/// The entry of an operator in the last complete table of a target.
	pub(crate) fn entry(target: PlanTarget, operator: &T::AccountId) -> Option<OperatorWeight> {
		let Table { place, .. } = Tables::<T>::get(target)?;
		Weights::<T>::get((target, place), operator)
	}

	/// The entry after another in the last complete table of a target.
	pub(crate) fn entry_after(
		target: PlanTarget,
		last: Option<&T::AccountId>,
	) -> Option<(T::AccountId, OperatorWeight)> {
		let Table { place, .. } = Tables::<T>::get(target)?;
		let key = (target, place);
		let mut entries = match last {
			Some(last) => {
				Weights::<T>::iter_prefix_from(key, Weights::<T>::hashed_key_for(key, last))
			}
			None => Weights::<T>::iter_prefix(key),
		};
		entries.next()
	}
}

impl<T: Config> StakeTable<T::AccountId> for Pallet<T> {
	fn epoch(set: SetId) -> Option<Epoch> {
		Tables::<T>::get(PlanTarget::Set(set)).map(|table| table.epoch)
	}

	/// A pass that is complete has come by every set: whose table is older has kept it.
	fn in_force_until(set: SetId) -> Option<Epoch> {
		let table = <Self as StakeTable<T::AccountId>>::epoch(set)?;
		Some(Completed::<T>::get().map_or(table, |passed| passed.max(table)))
	}

	fn weight(set: SetId, operator: &T::AccountId) -> u128 {
		Self::entry(PlanTarget::Set(set), operator).map_or(0, |entry| entry.total)
	}

	fn total(set: SetId) -> u128 {
		Tables::<T>::get(PlanTarget::Set(set)).map_or(0, |table| table.total)
	}

	fn operators(set: SetId) -> u32 {
		Tables::<T>::get(PlanTarget::Set(set)).map_or(0, |table| table.operators)
	}
}

impl<T: Config> StrengthInspect for Pallet<T> {
	/// By the last complete table, however old it is. A set does not become weak because a price is late; what never had one counts
	/// for nothing, and what came to a pool after it was late adds nothing to what that pool had counted for.
	fn strength(set: SetId) -> Option<SetStrength> {
		let table = Tables::<T>::get(PlanTarget::Set(set))?;
		// Millionths of a dollar, from millionths of those.
		let value = table.value / u128::from(WEIGHT_UNIT / 1_000_000);
		Some(SetStrength { operators: table.operators, value })
	}
}
