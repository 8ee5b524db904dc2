//! What a wallet, an auditor and a voter can ask.

use crate::{
	pallet::*,
	table::weight,
	types::{
		Credit, OperatorWeight, Plan, PlanAsset, PlanId, PlanTarget, Shares, Slot, Table, Yield,
	},
	waterfall::{fraction_of, net_share},
	MAX_COMMISSION, MAX_REWARD_ASSETS,
};
use alloc::{
	collections::{BTreeMap, BTreeSet},
	vec::Vec,
};
use bulwark_primitives::{
	fraction::part,
	seams::{
		AvsInspect, EpochClock, PoolKey, Rate, StakeCollection, StakeInspect, StakeRewarded,
		StakeTable, StakeValuation,
	},
	AvsId, Balance, Epoch, PoolId, SetId, VaultId,
};
use codec::{Decode, DecodeWithMemTracking, Encode};
use frame_support::storage::{with_transaction, TransactionOutcome};
use scale_info::TypeInfo;
use sp_arithmetic::{PerThing, Rounding};
use sp_runtime::Perquintill;

/// Operators on one page of a table.
pub const MAX_PAGE: usize = 50;

/// Operators of whom the concentration is told together.
pub const TOP: usize = 10;

/// The largest of them, who are told together as well: with a third of the stake they keep a set from any quorum.
pub const FEW: usize = 3;

/// Sets of one AVS that are looked at.
const SETS_OF_AVS: u32 = 16;

/// Operators that a quorum or a concentration is counted over: more than a set can have. In a vault there can be more.
const MAX_COUNTED: usize = 1_000;

/// A plan as everybody sees it.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, TypeInfo)]
pub struct PlanRecord<AccountId> {
	/// Its number.
	pub id: PlanId,
	/// What is stored of it.
	pub plan: Plan<AccountId>,
	/// What it pays per epoch now: nothing before it begins and when it is over.
	pub rate: Balance,
	/// For how many epochs the escrow lasts at that rate, the last one perhaps in part, and not beyond the end.
	pub runway: Epoch,
	/// The part that restakers get at least, net of the highest commission.
	pub net_floor: Perquintill,
}

/// Who gets what of a plan per epoch.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, TypeInfo)]
pub struct Waterfall {
	/// The set.
	pub set: SetId,
	/// The plan.
	pub plan: PlanId,
	/// The asset.
	pub slot: Slot,
	/// What it pays per epoch.
	pub revenue: Balance,
	/// The part of the native token's stakers.
	pub native: Balance,
	/// The part of the insurance.
	pub insurance: Balance,
	/// What operators take, by their commissions of now and the last table.
	pub commission: Balance,
	/// What restakers get.
	pub restakers: Balance,
	/// The same as a part of the revenue.
	pub effective: Perquintill,
}

/// What the stake of a vault was paid. `paid / stake` is what one base unit of it was paid on average, net of commissions: more where
/// several plans pay the same stake, and nothing for stake that is not counted here.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, TypeInfo)]
pub struct YieldRecord {
	/// The asset in which it was paid.
	pub slot: Slot,
	/// In which epoch.
	pub epoch: Epoch,
	/// What restakers were paid, in base units of that asset, by all plans and bonuses. Where a plan had missed epochs, what it pays
	/// for them is in the epoch in which it is paid.
	pub paid: Balance,
	/// The stake that this was paid to, in base units of the asset of the vault: the sum over all pools that got some of it, each
	/// counted once, however many plans have paid it in the epoch, with the stake that was active in it when the first of them came
	/// by. Stake that was asked back by then, that is not active yet, or with operators that nobody paid, is not in it.
	pub stake: Balance,
}

/// A part of a table.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, TypeInfo)]
pub struct TablePage<AccountId> {
	/// The table.
	pub table: Table,
	/// Operators and what they weigh, in the unit of the total of the table.
	pub operators: Vec<(AccountId, u128)>,
	/// Where to go on, if this was not all.
	pub next: Option<AccountId>,
}

/// How much of a set's stake some operators are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, TypeInfo)]
pub struct QuorumState {
	/// What they weigh together, in parts of 10^-12 of a dollar, with the multipliers of the set.
	pub signed: u128,
	/// What all weigh, in the same unit.
	pub total: u128,
	/// Is it more than two thirds?
	pub reached: bool,
}

/// How concentrated the stake of a set, or in a vault, is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, TypeInfo)]
pub struct Concentration {
	/// The epoch of the table: that of a vault is not renewed any more when no plan pays its stake.
	pub epoch: Epoch,
	/// The part of the [`TOP`] largest operators.
	pub top: Perquintill,
	/// The part of the [`FEW`] largest operators.
	pub top_three: Perquintill,
	/// The sum of the squares of the parts, the index of Herfindahl and Hirschman: one if there is a single operator.
	pub hhi: Perquintill,
	/// How many operators there are.
	pub operators: u32,
}

fn ratio(amount: u128, whole: u128) -> Perquintill {
	if whole == 0 {
		return Perquintill::zero();
	}
	Perquintill::from_rational_with_rounding(amount, whole, Rounding::Down).unwrap_or_default()
}

impl<T: Config> Pallet<T> {
	pub(crate) fn view_assets() -> Vec<(Slot, PlanAsset<T::AssetKind>)> {
		// At most `MAX_REWARD_ASSETS`.
		let mut all: Vec<_> =
			RewardAssets::<T>::iter().map(|(slot, one)| (slot, one.kind)).collect();
		all.sort_unstable_by_key(|(slot, _)| *slot);
		all
	}

	/// Looks by doing: everything is brought up to date, read, and undone.
	pub(crate) fn view_rewards(who: &T::AccountId) -> Vec<(Slot, Balance)> {
		let written = Owed::<T>::iter_prefix(who).take(MAX_REWARD_ASSETS as usize);
		let mut owed: BTreeMap<Slot, Balance> = written.collect();
		let collected = with_transaction(|| {
			let mut all = Vec::new();
			let touched = T::Stake::collect(who, &mut |credits| {
				all.push(credits.clone());
				Ok(())
			});
			TransactionOutcome::Rollback(touched.map(|_| all))
		});
		// Who has slept through too many slashes sees what was credited so far.
		let all = collected.unwrap_or_else(|_| T::Stake::credited(who));
		for Credit { slot, owed: more, .. } in all.into_iter().flatten() {
			let sum = owed.entry(slot).or_default();
			// For display, and no more than was paid for.
			*sum = sum.saturating_add(more);
		}
		owed.into_iter().filter(|(_, amount)| *amount > 0).collect()
	}

	pub(crate) fn view_plan(id: PlanId) -> Option<PlanRecord<T::AccountId>> {
		let plan = Plans::<T>::get(id)?;
		let epoch = T::Clock::epoch();
		let running = plan.start <= epoch && epoch < plan.end;
		let rate = if running { plan.per_epoch.min(plan.escrow) } else { 0 };
		let lasts = if plan.per_epoch == 0 { 0 } else { plan.escrow.div_ceil(plan.per_epoch) };
		let left = plan.end.saturating_sub(plan.next.max(plan.start));
		let runway = Epoch::try_from(lasts).unwrap_or(Epoch::MAX).min(left);
		let net_floor = match plan.target {
			PlanTarget::Set(_) => net_share(&plan.shares, MAX_COMMISSION),
			PlanTarget::Vault(_) => net_share(&plan.shares, Perquintill::zero()),
		};
		Some(PlanRecord { id, plan, rate, runway, net_floor })
	}

	pub(crate) fn view_plans(target: PlanTarget) -> Vec<PlanRecord<T::AccountId>> {
		Self::plans_of(target).into_iter().filter_map(Self::view_plan).collect()
	}

	pub(crate) fn view_waterfall(avs: AvsId) -> Vec<Waterfall> {
		let sets = (0..SETS_OF_AVS).map(|index| SetId { avs, index });
		let sets = sets.filter(|set| T::Avs::set_exists(*set));
		let epoch = T::Clock::epoch();
		sets.flat_map(|set| {
			let target = PlanTarget::Set(set);
			// Read once for all plans of the set.
			let entries: Vec<_> = Self::entries(target)
				.take(MAX_COUNTED)
				.map(|(who, entry)| {
					let commission = Self::commission(&who, epoch);
					(who, entry, commission)
				})
				.collect();
			let plans = Self::view_plans(target).into_iter();
			plans.map(|record| Self::waterfall_of(set, record, &entries)).collect::<Vec<_>>()
		})
		.collect()
	}

	fn waterfall_of(
		set: SetId,
		record: PlanRecord<T::AccountId>,
		entries: &[(T::AccountId, OperatorWeight, Perquintill)],
	) -> Waterfall {
		let PlanRecord { id, plan, rate, .. } = record;
		let Shares { native, insurance } = plan.shares;
		let (native, insurance) = (part(rate, native), part(rate, insurance));
		// Parts of the rate, and less than it: the floor was checked.
		let rest = rate.saturating_sub(native).saturating_sub(insurance);
		let weights: Vec<_> = entries
			.iter()
			.map(|(operator, entry, commission)| {
				let weight = Self::weight_in_plan(&plan.weights, operator, entry);
				(weight.map_or(0, |(weight, _)| weight), *commission)
			})
			.collect();
		let total = weights.iter().fold(0u128, |sum, (weight, _)| sum.saturating_add(*weight));
		let commission = weights.iter().fold(0u128, |sum, (weight, commission)| {
			let gross = fraction_of(rest, *weight, total);
			sum.saturating_add(part(gross.unwrap_or(0), *commission))
		});
		let restakers = rest.saturating_sub(commission);
		let effective = ratio(restakers, rate);
		let (plan, slot, revenue) = (id, plan.slot, rate);
		Waterfall { set, plan, slot, revenue, native, insurance, commission, restakers, effective }
	}

	fn entries(target: PlanTarget) -> impl Iterator<Item = (T::AccountId, OperatorWeight)> {
		let place = Tables::<T>::get(target).map(|table| table.place);
		place.into_iter().flat_map(move |place| Weights::<T>::iter_prefix((target, place)))
	}

	pub(crate) fn view_yield(vault: VaultId) -> Vec<YieldRecord> {
		let mut all: Vec<_> = YieldsOf::<T>::iter_prefix(vault)
			.take(MAX_REWARD_ASSETS as usize)
			.flat_map(|(slot, list)| {
				list.into_iter().map(move |one| {
					let Yield { epoch, paid, stake } = one;
					YieldRecord { slot, epoch, paid, stake }
				})
			})
			.collect();
		all.sort_unstable_by_key(|one| (one.slot, one.epoch));
		all
	}

	pub(crate) fn view_table(
		target: PlanTarget,
		from: Option<T::AccountId>,
	) -> Option<TablePage<T::AccountId>> {
		let table = Tables::<T>::get(target)?;
		let (mut operators, mut last) = (Vec::new(), from);
		while operators.len() < MAX_PAGE {
			let Some((operator, entry)) = Self::entry_after(target, last.as_ref()) else {
				return Some(TablePage { table, operators, next: None });
			};
			operators.push((operator.clone(), entry.total));
			last = Some(operator);
		}
		let next = Self::entry_after(target, last.as_ref()).and(last);
		Some(TablePage { table, operators, next })
	}

	pub(crate) fn view_quorum(set: SetId, operators: Vec<T::AccountId>) -> QuorumState {
		let mut seen = BTreeSet::new();
		let named = operators.into_iter().take(MAX_COUNTED);
		let once = named.filter(|operator| seen.insert(operator.encode()));
		let weights =
			once.map(|operator| <Self as StakeTable<T::AccountId>>::weight(set, &operator));
		// Parts of the total.
		let signed = weights.fold(0u128, u128::saturating_add);
		let total = <Self as StakeTable<T::AccountId>>::total(set);
		let reached = <Self as StakeTable<T::AccountId>>::is_quorum(set, signed);
		QuorumState { signed, total, reached }
	}

	pub(crate) fn view_concentration(target: PlanTarget) -> Option<Concentration> {
		let Table { epoch, total, operators, .. } = Tables::<T>::get(target)?;
		// Of a part of them nothing could be said about all.
		if operators as usize > MAX_COUNTED {
			return None;
		}
		let mut weights: Vec<_> =
			Self::entries(target).take(MAX_COUNTED).map(|(_, entry)| entry.total).collect();
		weights.sort_unstable_by(|one, other| other.cmp(one));
		// Parts of the total.
		let largest = |number| {
			let sum = weights.iter().take(number).fold(0u128, |sum, one| sum.saturating_add(*one));
			ratio(sum, total)
		};
		let squares = weights.iter().map(|weight| {
			let share = ratio(*weight, total);
			share * share
		});
		// Squares of parts of one whole.
		let hhi = squares.fold(Perquintill::zero(), |sum, one| {
			Perquintill::from_parts(sum.deconstruct().saturating_add(one.deconstruct()))
		});
		Some(Concentration { epoch, top: largest(TOP), top_three: largest(FEW), hhi, operators })
	}

	/// What an account's own stake weighs in a set now, in at most `MAX_POSITIONS` pools.
	pub(crate) fn view_weight(who: &T::AccountId, set: SetId) -> u128 {
		let epoch = T::Clock::epoch();
		let mine = T::Stake::active_of(who).into_iter();
		let covering = mine.filter(|(_, key, _)| key.mandate.covers(set.avs));
		let weights = covering.filter_map(|(pool, key, active)| {
			// What does not fit a number is in no table.
			Self::weight_in_pool(set, epoch, pool, &key, active)
		});
		// Parts of the total of a table.
		weights.fold(0u128, u128::saturating_add)
	}

	/// What stake in a pool weighs in a set in an epoch: as the table weighs the whole pool. Who is no member has allocated nothing.
	fn weight_in_pool(
		set: SetId,
		epoch: Epoch,
		pool: PoolId,
		key: &PoolKey<T::AccountId>,
		active: Balance,
	) -> Option<u128> {
		let PoolKey { operator, vault, .. } = key;
		let magnitude = T::Stake::magnitude(operator, *vault, set, epoch);
		let multiplier = T::Avs::multiplier(set, *vault)?;
		let rate = Self::rate_in(*vault, epoch)?;
		let mine = weight(active, magnitude, multiplier, &rate)?;
		if rate.believed {
			return Some(mine);
		}
		// By a price that is late the pool as a whole weighs no more than in the last table, and everybody in it has a part of that.
		let whole = weight(T::Stake::active(pool)?, magnitude, multiplier, &rate)?;
		let entry = Self::entry(PlanTarget::Set(set), operator)?;
		let then = entry.pools.iter().find(|one| one.pool == pool)?.weight;
		fraction_of(mine, then.min(whole), whole)
	}

	/// The rate of a vault by which the pass of an epoch weighs: if it has not asked for it yet, the one it would find now.
	fn rate_in(vault: VaultId, epoch: Epoch) -> Option<Rate> {
		match Rates::<T>::get(vault) {
			Some((frozen, rate)) if frozen == epoch => rate,
			_ => T::Vaults::rate(vault),
		}
	}
}
