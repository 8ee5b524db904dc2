//! The waterfall: who gets what of the revenue of a plan. Native token's stakers, insurance, operators, restakers, in
//! this order. Every part is rounded down, and what the divisions leave stays in the escrow of the plan and is paid
//! later.

use crate::{
	pallet::*,
	types::{
		OperatorWeight, PlanId, PlanTarget, PlanWeights, PoolWeight, Shares, Slot, Yield, Yields,
	},
	MAX_COMMISSION, NET_FLOOR,
};
use alloc::{collections::BTreeMap, vec::Vec};
use bulwark_primitives::{
	fraction::part,
	seams::{OperatorInspect, StakeInspect, StakeRewarded, Surcharges},
	Balance, Epoch, PoolId, SetId, VaultId,
};
use frame_support::{ensure, storage::with_storage_layer, traits::Get, weights::Weight};
use sp_arithmetic::{helpers_128bit::multiply_by_rational_with_rounding, PerThing, Rounding};
use sp_runtime::{
	traits::Zero, DispatchError, FixedPointNumber, FixedU128, Perquintill, SaturatedConversion,
};

/// Which part of the revenue restakers get if operators take so much: `(1 − native − insurance)(1 − commission)`,
/// rounded down to parts of 1e18. Nothing if the shares come to more than the whole.
pub fn net_share(shares: &Shares, commission: Perquintill) -> Perquintill {
	let others = u128::from(shares.native.deconstruct())
		.saturating_add(shares.insurance.deconstruct().into());
	let rest = u128::from(Perquintill::ACCURACY).saturating_sub(others);
	let net = part(rest, commission.left_from_one());
	// At most one.
	Perquintill::from_parts(net.saturated_into())
}

/// Do restakers get their part whatever operators take? Exactly: both sides are products of parts of 1e18.
pub fn keeps_floor(shares: &Shares) -> bool {
	let one = u128::from(Perquintill::ACCURACY);
	let others = u128::from(shares.native.deconstruct())
		.saturating_add(shares.insurance.deconstruct().into());
	let Some(rest) = one.checked_sub(others) else { return false };
	// Products of numbers of 60 bits.
	let net = rest.saturating_mul(MAX_COMMISSION.left_from_one().deconstruct().into());
	net >= u128::from(NET_FLOOR.deconstruct()).saturating_mul(one)
}

/// `amount × parts / whole`, rounded down. `None` if there is no whole or the result does not fit.
pub(crate) fn fraction_of(amount: u128, parts: u128, whole: u128) -> Option<u128> {
	if whole == 0 {
		return None;
	}
	multiply_by_rational_with_rounding(amount, parts, whole, Rounding::Down)
}

fn multiplied(weight: u128, multiplier: FixedU128) -> Option<u128> {
	fraction_of(weight, multiplier.into_inner(), FixedU128::DIV)
}

/// What was spread over pools.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Spread {
	/// How much has found stake, or an operator.
	pub paid: Balance,
	/// What accounts were paid of what these pools had, and the ledger has yet to be told.
	pub settled: Balance,
	/// The weight of the pools in which there is stake to be paid.
	pub reached: u128,
	/// The weight of all of them.
	whole: u128,
}

/// How pools were made ready to be paid.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Prepared {
	/// What it weighed that they applied slashes.
	pub applying: Weight,
	/// Are all of them up to date?
	pub ready: bool,
}

impl<T: Config> Pallet<T> {
	/// What an operator weighs by the rule of a plan, and its pools. `None` if a number would not fit.
	pub(crate) fn weight_in_plan(
		weights: &PlanWeights<T::AccountId>,
		operator: &T::AccountId,
		entry: &OperatorWeight,
	) -> Option<(u128, Vec<PoolWeight>)> {
		let pools = entry.pools.to_vec();
		Some(match weights {
			PlanWeights::Stake => (entry.total, pools),
			PlanWeights::Equal => (1, pools),
			PlanWeights::Operators(list) => {
				let mine = list.iter().find(|(one, _)| one == operator);
				(mine.map_or(0, |(_, parts)| (*parts).into()), pools)
			}
			PlanWeights::Vaults(list) => {
				let mut counted = Vec::new();
				let mut total = 0u128;
				for mut one in pools {
					let listed = list.iter().find(|(vault, _)| *vault == one.vault);
					let multiplier =
						listed.map_or(FixedU128::zero(), |(_, multiplier)| *multiplier);
					one.weight = multiplied(one.weight, multiplier)?;
					total = total.checked_add(one.weight)?;
					if one.weight > 0 {
						counted.push(one);
					}
				}
				(total, counted)
			}
		})
	}

	/// Takes what is due out of a plan: the parts of others go to their pots, what operators and restakers get is
	/// returned and stays in the escrow until they have it, with the number of epochs if they were promised. `None` if there
	/// is nobody to pay, and then nothing is taken.
	pub(crate) fn charge(
		id: PlanId,
		epoch: Epoch,
		total: u128,
	) -> Result<Option<(Balance, Epoch)>, DispatchError> {
		let mut plan = Plans::<T>::get(id).ok_or(Error::<T>::PlanNotFound)?;
		let epochs = plan.due(epoch);
		let revenue = plan.revenue(epochs);
		let later = epoch.checked_add(1).ok_or(Error::<T>::AmountOverflow)?;
		let paid = if total == 0 { 0 } else { epochs };
		// What is due is a part of that.
		let left = plan.end.saturating_sub(plan.next.max(plan.start)).saturating_sub(paid);
		plan.next = later.min(plan.end);
		if plan.promised && left > plan.end.saturating_sub(later) {
			// What the voters were promised waits for somebody who earns it, and all of it is paid however long no pass was completed.
			plan.next = later;
			plan.end = later.checked_add(left).ok_or(Error::<T>::AmountOverflow)?;
			Self::deposit_event(Event::PlanExtended { plan: id, end: plan.end });
		}
		if total == 0 || revenue == 0 {
			Plans::<T>::insert(id, plan);
			return Ok(None);
		}
		let native = part(revenue, plan.shares.native);
		let insurance = part(revenue, plan.shares.insurance);
		let others = native.checked_add(insurance).ok_or(Error::<T>::AmountOverflow)?;
		let rest = revenue.checked_sub(others).ok_or(Error::<T>::LedgerBroken)?;
		plan.escrow = plan.escrow.checked_sub(others).ok_or(Error::<T>::LedgerBroken)?;
		if others > 0 {
			Self::change_ledger(plan.slot, |ledger| {
				ledger.escrow = ledger.escrow.checked_sub(others)?;
				ledger.native = ledger.native.checked_add(native)?;
				ledger.insurance = ledger.insurance.checked_add(insurance)?;
				Some(())
			})?;
		}
		let waits = if plan.promised { epochs } else { 0 };
		Plans::<T>::insert(id, plan);
		Self::deposit_event(Event::PlanPaid {
			plan: id,
			epoch,
			epochs,
			revenue,
			native,
			insurance,
		});
		Ok(Some((rest, waits)))
	}

	/// Takes back that so many promised epochs were charged, because none of the stake in the table was there any more. If governance
	/// has spent in between what the insurance had got, everything stays as it is.
	pub(crate) fn put_off(id: PlanId, epochs: Epoch) {
		// What governance has stopped in between waits for nobody.
		let Some(mut plan) = Plans::<T>::get(id).filter(|plan| plan.promised) else { return };
		let put_off = with_storage_layer::<_, DispatchError, _>(|| {
			// The escrow has enough for all epochs, so this is what was charged.
			let revenue = plan.per_epoch.checked_mul(epochs.into());
			let revenue = revenue.ok_or(Error::<T>::AmountOverflow)?;
			let native = part(revenue, plan.shares.native);
			let insurance = part(revenue, plan.shares.insurance);
			let others = native.checked_add(insurance).ok_or(Error::<T>::AmountOverflow)?;
			plan.escrow = plan.escrow.checked_add(others).ok_or(Error::<T>::AmountOverflow)?;
			plan.end = plan.end.checked_add(epochs).ok_or(Error::<T>::AmountOverflow)?;
			// No pot is given away before all sets are paid.
			Self::change_ledger(plan.slot, |ledger| {
				ledger.escrow = ledger.escrow.checked_add(others)?;
				ledger.native = ledger.native.checked_sub(native)?;
				ledger.insurance = ledger.insurance.checked_sub(insurance)?;
				Some(())
			})?;
			let end = plan.end;
			Plans::<T>::insert(id, plan);
			Ok(end)
		});
		if let Ok(end) = put_off {
			Self::deposit_event(Event::PlanExtended { plan: id, end });
		}
	}

	/// The commission of an operator in an epoch. Never more than the highest there can be, whatever the registry
	/// says: with that the floor was checked when the plan was made.
	pub(crate) fn commission(operator: &T::AccountId, epoch: Epoch) -> Perquintill {
		T::Operators::commission(operator, epoch).unwrap_or_default().min(MAX_COMMISSION)
	}

	/// Pays an operator and its restakers their part of what a plan pays in an epoch.
	pub(crate) fn pay_operator(
		id: PlanId,
		operator: &T::AccountId,
		entry: &OperatorWeight,
		rest: Balance,
		total: u128,
		epoch: Epoch,
	) -> Result<Spread, DispatchError> {
		let mut plan = Plans::<T>::get(id).ok_or(Error::<T>::PlanNotFound)?;
		let (weight, pools) = Self::weight_in_plan(&plan.weights, operator, entry)
			.ok_or(Error::<T>::AmountOverflow)?;
		if weight == 0 {
			return Ok(Spread::default());
		}
		let gross = fraction_of(rest, weight, total).ok_or(Error::<T>::AmountOverflow)?;
		let commission = match plan.target {
			PlanTarget::Set(_) => part(gross, Self::commission(operator, epoch)),
			PlanTarget::Vault(_) => 0,
		};
		let net = gross.checked_sub(commission).ok_or(Error::<T>::LedgerBroken)?;
		let spread = Self::spread(&pools, plan.slot, net, epoch)?;
		// Of stake that has gone since the table was frozen, nobody takes a commission.
		let commission = fraction_of(commission, spread.reached, spread.whole).unwrap_or(0);
		let paid = spread.paid.checked_add(commission).ok_or(Error::<T>::AmountOverflow)?;
		if paid == 0 {
			return Ok(spread);
		}
		Self::owe(operator, plan.slot, commission)?;
		plan.escrow = plan.escrow.checked_sub(paid).ok_or(Error::<T>::LedgerBroken)?;
		Self::change_ledger(plan.slot, |ledger| {
			ledger.escrow = ledger.escrow.checked_sub(paid)?;
			ledger.restakers = ledger.restakers.checked_add(paid)?;
			ledger.settle(spread.settled)
		})?;
		Plans::<T>::insert(id, plan);
		Self::deposit_event(Event::OperatorPaid {
			plan: id,
			operator: operator.clone(),
			epoch,
			commission,
			restakers: spread.paid,
		});
		Ok(Spread { paid, ..spread })
	}

	/// Spreads an amount over pools by weight, and in each of them over the stake that is active now. The ledger is the
	/// caller's.
	pub(crate) fn spread(
		pools: &[PoolWeight],
		slot: Slot,
		amount: Balance,
		epoch: Epoch,
	) -> Result<Spread, DispatchError> {
		let whole = pools.iter().try_fold(0u128, |sum, one| sum.checked_add(one.weight));
		let whole = whole.ok_or(Error::<T>::AmountOverflow)?;
		let mut spread = Spread { whole, ..Default::default() };
		let mut by_vault = BTreeMap::<VaultId, (Balance, Balance)>::new();
		for PoolWeight { pool, vault, weight } in pools {
			let share = fraction_of(amount, *weight, whole).ok_or(Error::<T>::AmountOverflow)?;
			// A table that was kept may know pools that are gone.
			let Some(synced) = T::Stake::synced(*pool) else { continue };
			// What is final leaves its scar at the level of before, so it has been applied, unless that failed.
			ensure!(synced >= epoch, Error::<T>::PoolBehind);
			let stake = T::Stake::active(*pool).unwrap_or_default();
			if stake == 0 {
				continue;
			}
			// A part of the sum above.
			spread.reached = spread.reached.saturating_add(*weight);
			// Also if nothing comes of it: what earlier divisions carried is then divided by the stake of now.
			let received = Self::earn(*pool, slot, share, stake, epoch)?;
			if share == 0 {
				continue;
			}
			spread.paid = spread.paid.checked_add(share).ok_or(Error::<T>::AmountOverflow)?;
			let settled = spread.settled.checked_add(received.paid);
			spread.settled = settled.ok_or(Error::<T>::AmountOverflow)?;
			let (sum, earning) = by_vault.entry(*vault).or_default();
			// A part of the sum above.
			*sum = sum.saturating_add(share);
			// What was paid in this epoch already, by whichever plan, is counted.
			if received.first {
				// Stake of one asset: it cannot exceed its issuance.
				*earning = earning.saturating_add(stake);
			}
		}
		for (vault, (paid, stake)) in by_vault {
			let more = Yield { epoch, paid, stake };
			YieldsOf::<T>::mutate(vault, slot, |yields| Self::note_yield(yields, more));
		}
		Ok(spread)
	}

	/// Remembers what a vault was paid, and to how much stake, for the views.
	fn note_yield(yields: &mut Yields, more: Yield) {
		if let Some(last) = yields.last_mut().filter(|last| last.epoch == more.epoch) {
			// For display.
			last.paid = last.paid.saturating_add(more.paid);
			last.stake = last.stake.saturating_add(more.stake);
			return;
		}
		if yields.is_full() {
			yields.remove(0);
		}
		let pushed = yields.try_push(more);
		debug_assert!(pushed.is_ok(), "there is room");
	}

	/// Applies to pools what has become final, as far as a weight allows. What a pool refuses is left to whoever uses it.
	pub(crate) fn prepare(pools: impl Iterator<Item = PoolId>, spare: Weight) -> Prepared {
		let first = T::Surcharges::applying(1);
		let next = T::Surcharges::applying(2).saturating_sub(first);
		let mut applying = Weight::zero();
		for pool in pools {
			// A table that was kept may know pools that are gone.
			if T::Stake::synced(pool).is_none() {
				continue;
			}
			let most = match spare.checked_sub(&applying.saturating_add(first)) {
				Some(left) => left.checked_div_per_component(&next).unwrap_or(0).saturating_add(1),
				None => 0,
			};
			let most = most.min(T::MaxSlashes::get().into()).saturated_into();
			match with_storage_layer(|| T::Stake::sync(pool, most)) {
				Ok(Some(0)) | Err(_) => {}
				Ok(Some(slashes)) => {
					applying = applying.saturating_add(T::Surcharges::applying(slashes));
				}
				Ok(None) => return Prepared { applying, ready: false },
			}
		}
		Prepared { applying, ready: true }
	}

	/// Pays one of the amounts that wait for an operator of a set to its pools.
	pub(crate) fn pay_bonus(
		set: SetId,
		operator: T::AccountId,
		pools: &[PoolWeight],
		epoch: Epoch,
	) {
		let mut list = Bonuses::<T>::get(set, &operator);
		let Some((slot, amount)) = list.pop() else {
			return Bonuses::<T>::remove(set, operator);
		};
		if list.is_empty() {
			Bonuses::<T>::remove(set, &operator);
		} else {
			Bonuses::<T>::insert(set, &operator, list);
		}
		let move_on = |Spread { paid, settled, .. }: Spread| {
			let rest = amount.checked_sub(paid).ok_or(Error::<T>::LedgerBroken)?;
			Self::change_ledger(slot, |ledger| {
				ledger.bonus = ledger.bonus.checked_sub(amount)?;
				ledger.restakers = ledger.restakers.checked_add(paid)?;
				ledger.native = ledger.native.checked_add(rest)?;
				ledger.settle(settled)
			})?;
			Ok::<_, DispatchError>((paid, rest))
		};
		// What cannot be spread is the native token's stakers'. Levels and ledger change together or not at all.
		let spread = || move_on(Self::spread(pools, slot, amount, epoch)?);
		let nobody = || move_on(Spread::default());
		let moved = with_storage_layer(spread).or_else(|_| with_storage_layer(nobody));
		// The ledger knows what waits, so the second attempt does not fail. If it did the amount would stay in the ledger.
		if let Ok((paid, rest)) = moved {
			Self::deposit_event(Event::BonusPaid { set, operator, slot, paid, rest });
		}
	}

	/// Fails if a plan of a set may not have these shares.
	pub(crate) fn ensure_shares(shares: &Shares) -> Result<(), Error<T>> {
		ensure!(keeps_floor(shares), Error::<T>::BelowNetFloor);
		let least = MinimumShares::<T>::get();
		let enough = shares.native >= least.native && shares.insurance >= least.insurance;
		ensure!(enough, Error::<T>::BelowMinimumShares);
		Ok(())
	}
}
