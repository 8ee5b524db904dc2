//! Benchmarks at the bounds that can be brought about.

#![cfg(any(feature = "runtime-benchmarks", test))]

use super::*;
use crate::types::{Earnings, Level, Levels, Payment, PoolEarnings};
use alloc::vec::Vec;
use bulwark_primitives::{
	constants::MAX_POSITIONS,
	seams::{AvsFunding, EpochClock, RestakerRewards, StakeCollection},
	AvsId, Balance, PoolId, SetId, VaultId,
};
use frame_benchmarking::v2::*;
use frame_support::{
	traits::{
		fungibles::{Inspect, Mutate},
		tokens::{Fortitude, Precision, Preservation},
	},
	weights::WeightMeter,
};
use frame_system::RawOrigin;
use sp_core::U256;

/// What must be there before a call can be measured.
pub trait BenchmarkHelper<AccountId, Asset, Origin> {
	/// The origin of governance.
	fn admin_origin() -> Origin;
	/// An asset that is not approved and can be.
	fn asset(index: u32) -> Asset;
	/// Gives an account an amount of an asset.
	fn fund(asset: &Asset, who: &AccountId, amount: Balance);
	/// A set, and who decides for its AVS.
	fn set() -> (AccountId, SetId);
	/// Puts an offer of an asset into escrow. Returns its number.
	fn offer(avs: AvsId, asset: &Asset) -> u32;
	/// The asset of that offer.
	fn offered_asset() -> Asset;
	/// A member of the set with stake in so many pools, all of one account, active from the next epoch on. Returns
	/// the account.
	fn stake(index: u32, pools: u32) -> AccountId;
	/// The same, of one pool in each of so many vaults.
	fn stake_widely(vaults: u32);
	/// An account with stake in so many pools, with a docket of its own each, and in each pool a lot of every epoch that can be told
	/// apart, the last of it active from the next epoch on. Each pool has earned something in as many assets as there can be.
	/// Returns the account.
	fn busy_stake(pools: u32) -> AccountId;
	/// Lets as much weigh on all stake with that member as can.
	fn dispute();
	/// A vault and its asset, in which the account of the stake can deposit.
	fn vault() -> (VaultId, Asset);
	/// Lets time pass until an epoch begins.
	fn advance_to(epoch: Epoch);
}

const ESCROW: Balance = 1_000_000_000;

/// What a pool holds of each asset that its stake has earned: more than all of its stake can have earned.
const HELD: Balance = 1_000_000_000_000_000_000_000_000_000_000;

fn epoch<T: Config>() -> Epoch {
	T::Clock::epoch()
}

/// The slot of an asset, which is approved if it is not yet.
fn approve<T: Config>(asset: &T::AssetKind) -> Result<Slot, BenchmarkError> {
	let kind = PlanAsset::Asset(asset.clone());
	if let Ok(slot) = Pallet::<T>::slot_of(&kind) {
		return Ok(slot);
	}
	let seed = T::Assets::minimum_balance(asset.clone());
	T::BenchmarkHelper::fund(
		asset,
		&<T::Treasury as frame_support::traits::Get<_>>::get(),
		seed * 2 + 1,
	);
	let origin = T::BenchmarkHelper::admin_origin();
	Pallet::<T>::approve_reward_asset(origin, kind)?;
	Ok(Pallet::<T>::slot_of(&PlanAsset::Asset(asset.clone())).map_err(|_| "approved")?)
}

/// A plan of a set from the next epoch on.
fn config<T: Config>(set: SetId, slot: Slot) -> PlanConfig<T::AccountId> {
	let start = epoch::<T>() + 1;
	PlanConfig {
		target: PlanTarget::Set(set),
		slot,
		per_epoch: ESCROW / 10,
		start,
		end: start + 10,
		escrow: ESCROW,
		shares: MinimumShares::<T>::get(),
		weights: PlanWeights::Stake,
	}
}

/// A plan of the set, in an asset.
fn plan<T: Config>(asset: &T::AssetKind) -> Result<(T::AccountId, PlanId), BenchmarkError> {
	let slot = approve::<T>(asset)?;
	let (owner, set) = T::BenchmarkHelper::set();
	T::BenchmarkHelper::fund(asset, &owner, ESCROW * 4);
	let id = NextPlan::<T>::get();
	let config = config::<T>(set, slot);
	Pallet::<T>::create_plan(RawOrigin::Signed(owner.clone()).into(), config)?;
	Ok((owner, id))
}

/// Takes from whoever made a plan all it has of the asset, so that what returns opens the account again.
fn empty<T: Config>(asset: &T::AssetKind, owner: &T::AccountId) -> Result<(), BenchmarkError> {
	let (all, force) = (Preservation::Expendable, Fortitude::Force);
	let left = T::Assets::reducible_balance(asset.clone(), owner, all, force);
	T::Assets::burn_from(asset.clone(), owner, left, all, Precision::Exact, force)?;
	assert_eq!(T::Assets::balance(asset.clone(), owner), 0);
	Ok(())
}

fn finish<T: Config>() {
	while !Pallet::<T>::is_paid(epoch::<T>()) {
		Pallet::<T>::advance(&mut WeightMeter::new(), u32::MAX);
	}
}

/// An account with busy positions in so many pools, all of them paid by a plan and none of it credited. It has some of the asset.
fn earned<T: Config>(pools: u32) -> Result<(T::AccountId, Slot), BenchmarkError> {
	let (_, asset) = T::BenchmarkHelper::vault();
	// Before what the pools have earned takes all the other places.
	let slot = approve::<T>(&asset)?;
	let who = T::BenchmarkHelper::busy_stake(pools);
	plan::<T>(&asset)?;
	T::BenchmarkHelper::advance_to(epoch::<T>() + 1);
	// Somebody has looked at the pools and the positions in this epoch: what else has to be written for that is charged beside.
	T::Stake::collect(&who, &mut |_| Ok(()))?;
	finish::<T>();
	T::BenchmarkHelper::fund(&asset, &who, ESCROW);
	Ok((who, slot))
}

/// What the account of the pallet has of an asset.
fn there<T: Config>(slot: Slot) -> Result<Balance, BenchmarkError> {
	let (asset, ..) = Pallet::<T>::approved_asset(slot).map_err(|_| "it cannot be moved")?;
	Ok(T::Assets::balance(asset, &Pallet::<T>::account_id()?))
}

/// Writes down that an account is owed an amount, which the pallet gets for it.
pub fn owe<T: Config>(
	who: &T::AccountId,
	slot: Slot,
	amount: Balance,
) -> Result<(), BenchmarkError> {
	let (asset, ..) = Pallet::<T>::approved_asset(slot).map_err(|_| "it cannot be moved")?;
	T::BenchmarkHelper::fund(&asset, &Pallet::<T>::account_id()?, amount);
	Pallet::<T>::owe(who, slot, amount)?;
	Pallet::<T>::change_ledger(slot, |ledger| {
		ledger.funded = ledger.funded.checked_add(amount)?;
		ledger.restakers = ledger.restakers.checked_add(amount)?;
		Some(())
	})?;
	Ok(())
}

/// Is anything of an asset written down for an account?
fn is_owed<T: Config>(who: &T::AccountId, slot: Slot) -> bool {
	Owed::<T>::contains_key(who, slot)
}

/// The same on an ordinary day: the stake of the account came when everything of its epoch was paid, and it has some of the
/// asset already.
fn earned_quietly<T: Config>() -> Result<(T::AccountId, Slot), BenchmarkError> {
	let (_, asset) = T::BenchmarkHelper::vault();
	// The operator is made first: that takes time.
	T::BenchmarkHelper::stake(0, 0);
	T::BenchmarkHelper::advance_to(epoch::<T>() + 1);
	finish::<T>();
	let who = T::BenchmarkHelper::stake(0, 1);
	T::BenchmarkHelper::fund(&asset, &who, ESCROW);
	plan::<T>(&asset)?;
	T::BenchmarkHelper::advance_to(epoch::<T>() + 1);
	finish::<T>();
	Ok((who, approve::<T>(&asset)?))
}

/// A member of the set has the stake that is there, which has earned something in as many assets as there can be. As much weighs on
/// it as can, and a plan pays it. Takes the steps of the pass up to the first that finds what is looked for, which is told the
/// stage of the pass. Returns that, and the slot of what is paid.
fn until<T: Config, F>(
	stake: impl FnOnce(),
	found: impl Fn(Stage<T::AccountId>) -> Option<F>,
) -> Result<(F, Slot), BenchmarkError> {
	let asset = T::BenchmarkHelper::offered_asset();
	// Before what the pools have earned takes all the other places.
	let slot = approve::<T>(&asset)?;
	stake();
	earn_everywhere::<T>();
	plan::<T>(&asset)?;
	T::BenchmarkHelper::advance_to(epoch::<T>() + 1);
	T::BenchmarkHelper::dispute();
	loop {
		if let Some(it) = CurrentPass::<T>::get().and_then(|pass| found(pass.stage)) {
			return Ok((it, slot));
		}
		if Pallet::<T>::advance(&mut WeightMeter::new(), 1) == 0 {
			return Err(BenchmarkError::Stop("the pass does not come there"));
		}
	}
}

/// Whom a stage pays as the first.
fn pays<T: Config>(stage: Stage<T::AccountId>) -> Option<T::AccountId> {
	let Stage::Pay(Payment { target, last: None, .. }) = stage else { return None };
	Pallet::<T>::entry_after(target, None).map(|(operator, _)| operator)
}

/// What a stage writes, if it is the entry of an operator with so many pools.
fn freezes<T: Config>(
	stage: Stage<T::AccountId>,
	pools: u32,
) -> Option<((PlanTarget, bool), T::AccountId)> {
	let Stage::Freeze { target, last, .. } = stage else { return None };
	let operator = Pallet::<T>::operator_after(target, last.as_ref())?;
	let (candidates, _) = Pallet::<T>::candidates(target, &operator, epoch::<T>());
	(candidates.len() as u32 == pools)
		.then_some(((target, Pallet::<T>::spare_place(target)), operator))
}

/// The operator was in the table before that which is being written, with the same pools.
fn frozen_before<T: Config>((target, place): (PlanTarget, bool), operator: &T::AccountId) {
	let epoch = epoch::<T>();
	let (candidates, _) = Pallet::<T>::candidates(target, operator, epoch);
	let (entry, value) = Pallet::<T>::weigh(epoch, &candidates, || None).expect("it fits");
	let before = epoch.saturating_sub(1);
	let table = Table { epoch: before, place: !place, total: entry.total, operators: 1, value };
	Weights::<T>::insert((target, !place), operator, entry);
	Tables::<T>::insert(target, table);
	let vaults: Vec<_> = Rates::<T>::iter_keys().collect();
	vaults.into_iter().for_each(Rates::<T>::remove);
}

/// A pot of every asset has been paid out at some time.
fn pots<T: Config>() {
	for slot in 0..MAX_REWARD_ASSETS {
		NativePlans::<T>::insert(slot as Slot, PlanId(1_000_000 + u64::from(slot)));
	}
}

/// How many pools a plan has paid in an asset that they had earned before.
fn paid_pools<T: Config>(slot: Slot) -> u32 {
	let paid = |list: &PoolEarnings| list.iter().any(|one| one.slot == slot && one.held > HELD);
	T::Stake::all_earnings().iter().filter(|(_, list)| paid(list)).count() as u32
}

/// Lets every unit of stake of a pool that is active earn one unit more in so many assets, whoever paid for that. Seasons of points
/// take the place of assets that are not approved.
pub fn earn<T: Config>(pool: PoolId, assets: u32) {
	for season in RewardAssets::<T>::count()..assets {
		let approved = Pallet::<T>::do_approve(PlanAsset::Points(season));
		assert!(approved.is_ok(), "there is room for as many as there can be");
	}
	for slot in 0..assets {
		let held = Pallet::<T>::change_ledger(slot as Slot, |ledger| {
			ledger.funded = ledger.funded.checked_add(HELD)?;
			ledger.restakers = ledger.restakers.checked_add(HELD)?;
			Some(())
		});
		assert!(held.is_ok(), "there is room for many times as much");
	}
	let mut levels = Levels::default();
	let changed = T::Stake::change_earnings(pool, &mut |list| {
		for slot in (0..assets).map(|slot| slot as Slot) {
			if list.iter().all(|one| one.slot != slot) {
				let pushed = list.try_push(Earnings { slot, ..Default::default() });
				pushed.expect("there is room for as many as there can be");
			}
			for one in list.iter_mut().filter(|one| one.slot == slot) {
				one.level = Level(one.level.0 + U256::from(FINE));
				one.held += HELD;
			}
		}
		levels = Pallet::<T>::levels(list);
		Ok(())
	});
	assert!(changed.is_ok(), "there is such a pool");
	// Whoever has joined in this epoch has no part in it.
	Checkpoints::<T>::mutate_exists(pool, epoch::<T>(), |found| {
		if let Some(checkpoint) = found {
			checkpoint.levels = levels;
		}
	});
}

/// Every pool has earned something in as many assets as there can be.
fn earn_everywhere<T: Config>() {
	for (pool, _) in T::Stake::all_earnings() {
		earn::<T>(pool, MAX_REWARD_ASSETS);
	}
}

#[benchmarks]
mod benches {
	use super::*;

	#[benchmark]
	fn approve_reward_asset() -> Result<(), BenchmarkError> {
		let asset = T::BenchmarkHelper::asset(0);
		let treasury = <T::Treasury as frame_support::traits::Get<_>>::get();
		T::BenchmarkHelper::fund(&asset, &treasury, ESCROW);
		let before = RewardAssets::<T>::count();
		let origin = T::BenchmarkHelper::admin_origin();
		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, PlanAsset::Asset(asset));
		assert_eq!(RewardAssets::<T>::count(), before + 1);
		Ok(())
	}

	#[benchmark]
	fn create_plan() -> Result<(), BenchmarkError> {
		pots::<T>();
		let asset = T::BenchmarkHelper::offered_asset();
		let slot = approve::<T>(&asset)?;
		for _ in 1..MAX_PLANS {
			plan::<T>(&asset)?;
		}
		let (owner, set) = T::BenchmarkHelper::set();
		let (id, config) = (NextPlan::<T>::get(), config::<T>(set, slot));
		#[extrinsic_call]
		_(RawOrigin::Signed(owner), config);
		assert!(Plans::<T>::contains_key(id));
		Ok(())
	}

	#[benchmark]
	fn accept_offer() -> Result<(), BenchmarkError> {
		pots::<T>();
		let asset = T::BenchmarkHelper::offered_asset();
		approve::<T>(&asset)?;
		let (owner, set) = T::BenchmarkHelper::set();
		assert!(T::Avs::is_owner(set.avs, &owner));
		let index = T::BenchmarkHelper::offer(set.avs, &asset);
		let (id, start) = (NextPlan::<T>::get(), epoch::<T>() + 1);
		let shares = MinimumShares::<T>::get();
		#[extrinsic_call]
		_(RawOrigin::Signed(owner), set.avs, index, set, start, shares);
		assert!(Plans::<T>::contains_key(id));
		Ok(())
	}

	#[benchmark]
	fn top_up_plan() -> Result<(), BenchmarkError> {
		let (owner, id) = plan::<T>(&T::BenchmarkHelper::offered_asset())?;
		#[extrinsic_call]
		_(RawOrigin::Signed(owner), id, ESCROW);
		assert_eq!(Plans::<T>::get(id).map(|plan| plan.escrow), Some(2 * ESCROW));
		Ok(())
	}

	#[benchmark]
	fn stop_plan() -> Result<(), BenchmarkError> {
		pots::<T>();
		let asset = T::BenchmarkHelper::offered_asset();
		let (owner, id) = plan::<T>(&asset)?;
		empty::<T>(&asset, &owner)?;
		#[extrinsic_call]
		_(RawOrigin::Signed(owner.clone()), id);
		assert!(!Plans::<T>::contains_key(id));
		assert_eq!(T::Assets::balance(asset, &owner), ESCROW);
		Ok(())
	}

	#[benchmark]
	fn prune_plan() -> Result<(), BenchmarkError> {
		let asset = T::BenchmarkHelper::offered_asset();
		let (owner, id) = plan::<T>(&asset)?;
		T::BenchmarkHelper::advance_to(epoch::<T>() + 11);
		finish::<T>();
		empty::<T>(&asset, &owner)?;
		#[extrinsic_call]
		_(RawOrigin::Signed(owner.clone()), id);
		assert!(!Plans::<T>::contains_key(id));
		assert!(T::Assets::balance(asset, &owner) > 0);
		Ok(())
	}

	#[benchmark]
	fn claim(p: Linear<1, MAX_POSITIONS>) -> Result<(), BenchmarkError> {
		let (who, slot) = earned::<T>(p)?;
		let before = there::<T>(slot)?;
		#[extrinsic_call]
		_(RawOrigin::Signed(who.clone()), slot);
		assert!(there::<T>(slot)? < before);
		assert!(!is_owed::<T>(&who, slot));
		Ok(())
	}

	/// Not a weight: what the call costs on an ordinary day.
	#[benchmark(extra)]
	fn claim_typical() -> Result<(), BenchmarkError> {
		let (who, slot) = earned_quietly::<T>()?;
		let before = there::<T>(slot)?;
		#[extrinsic_call]
		claim(RawOrigin::Signed(who), slot);
		assert!(there::<T>(slot)? < before);
		Ok(())
	}

	#[benchmark]
	fn claim_for(p: Linear<1, MAX_POSITIONS>) -> Result<(), BenchmarkError> {
		let (who, slot) = earned::<T>(p)?;
		let caller: T::AccountId = whitelisted_caller();
		let before = there::<T>(slot)?;
		#[extrinsic_call]
		_(RawOrigin::Signed(caller), who.clone(), slot);
		assert!(there::<T>(slot)? < before);
		assert!(!is_owed::<T>(&who, slot));
		Ok(())
	}

	#[benchmark]
	fn claim_to(p: Linear<1, MAX_POSITIONS>) -> Result<(), BenchmarkError> {
		let (who, slot) = earned::<T>(p)?;
		let to: T::AccountId = account("to", 0, 0);
		T::BenchmarkHelper::fund(&T::BenchmarkHelper::vault().1, &to, ESCROW);
		let before = there::<T>(slot)?;
		#[extrinsic_call]
		_(RawOrigin::Signed(who.clone()), slot, to);
		assert!(there::<T>(slot)? < before);
		assert!(!is_owed::<T>(&who, slot));
		Ok(())
	}

	#[benchmark]
	fn compound(p: Linear<1, MAX_POSITIONS>) -> Result<(), BenchmarkError> {
		let (vault, _) = T::BenchmarkHelper::vault();
		let (who, slot) = earned::<T>(p)?;
		let before = there::<T>(slot)?;
		#[extrinsic_call]
		_(RawOrigin::Signed(who.clone()), slot, vault, None);
		assert!(there::<T>(slot)? < before);
		assert!(!is_owed::<T>(&who, slot));
		Ok(())
	}

	#[benchmark]
	fn spend_insurance() -> Result<(), BenchmarkError> {
		let (who, slot) = earned::<T>(1)?;
		let amount = Pallet::<T>::ledger(slot).insurance;
		let origin = T::BenchmarkHelper::admin_origin();
		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, slot, who, amount);
		assert_eq!(Pallet::<T>::ledger(slot).spent, amount);
		Ok(())
	}

	#[benchmark]
	fn sweep() -> Result<(), BenchmarkError> {
		let asset = T::BenchmarkHelper::offered_asset();
		let slot = approve::<T>(&asset)?;
		T::BenchmarkHelper::fund(&asset, &Pallet::<T>::account_id()?, ESCROW);
		let treasury = <T::Treasury as frame_support::traits::Get<_>>::get();
		let before = T::Assets::balance(asset.clone(), &treasury);
		let caller: T::AccountId = whitelisted_caller();
		#[extrinsic_call]
		_(RawOrigin::Signed(caller), slot);
		assert!(T::Assets::balance(asset, &treasury) >= before + ESCROW);
		Ok(())
	}

	#[benchmark]
	fn set_minimum_shares() -> Result<(), BenchmarkError> {
		let origin = T::BenchmarkHelper::admin_origin();
		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, Shares::default());
		assert_eq!(MinimumShares::<T>::get(), Shares::default());
		Ok(())
	}

	/// Without any step.
	#[benchmark]
	fn advance_table() -> Result<(), BenchmarkError> {
		plan::<T>(&T::BenchmarkHelper::offered_asset())?;
		finish::<T>();
		T::BenchmarkHelper::advance_to(epoch::<T>() + 1);
		let caller: T::AccountId = whitelisted_caller();
		#[extrinsic_call]
		_(RawOrigin::Signed(caller), 0);
		assert!(CurrentPass::<T>::exists());
		Ok(())
	}

	/// A bonus for the stake of one operator.
	#[benchmark]
	fn reward_restakers() -> Result<(), BenchmarkError> {
		let (who, slot) = earned::<T>(1)?;
		let (_, set) = T::BenchmarkHelper::set();
		let asset = T::BenchmarkHelper::vault().1;
		let operator =
			Pallet::<T>::entry_after(PlanTarget::Set(set), None).ok_or("somebody has weight")?.0;
		T::BenchmarkHelper::fund(&asset, &who, ESCROW);
		let funded = Pallet::<T>::ledger(slot).funded;
		#[block]
		{
			<Pallet<T> as RestakerRewards<_, _>>::reward_restakers(
				&who, set, &operator, asset, ESCROW,
			)?;
		}
		assert_eq!(Pallet::<T>::ledger(slot).funded, funded + ESCROW);
		Ok(())
	}

	/// What working on the pass costs when there is nothing to do.
	#[benchmark]
	fn pass_overhead() -> Result<(), BenchmarkError> {
		finish::<T>();
		#[block]
		{
			Pallet::<T>::advance(&mut WeightMeter::new(), u32::MAX);
		}
		assert!(Pallet::<T>::is_paid(epoch::<T>()));
		Ok(())
	}

	/// A step that pays so many pools of one operator, all of which are crowded.
	#[benchmark]
	fn step(p: Linear<1, MAX_POSITIONS>) -> Result<(), BenchmarkError> {
		let stake = || drop(T::BenchmarkHelper::stake(0, p));
		let (operator, slot) = until::<T, _>(stake, pays::<T>)?;
		assert_eq!((paid_pools::<T>(slot), is_owed::<T>(&operator, slot)), (0, false));
		#[block]
		{
			Pallet::<T>::advance(&mut WeightMeter::new(), 1);
		}
		// With its commission.
		assert_eq!((paid_pools::<T>(slot), is_owed::<T>(&operator, slot)), (p, true));
		Ok(())
	}

	/// The same with each pool in a vault of its own.
	#[benchmark]
	fn step_wide(v: Linear<1, MAX_SET_VAULTS>) -> Result<(), BenchmarkError> {
		let stake = || T::BenchmarkHelper::stake_widely(v);
		let (operator, slot) = until::<T, _>(stake, pays::<T>)?;
		assert_eq!((paid_pools::<T>(slot), is_owed::<T>(&operator, slot)), (0, false));
		#[block]
		{
			Pallet::<T>::advance(&mut WeightMeter::new(), 1);
		}
		assert_eq!((paid_pools::<T>(slot), is_owed::<T>(&operator, slot)), (v, true));
		Ok(())
	}

	/// A step that weighs so many pools of one operator, all of which are crowded.
	#[benchmark]
	fn step_freezing(p: Linear<1, MAX_POSITIONS>) -> Result<(), BenchmarkError> {
		let stake = || drop(T::BenchmarkHelper::stake(0, p));
		let ((key, operator), _) = until::<T, _>(stake, |stage| freezes::<T>(stage, p))?;
		assert!(!Weights::<T>::contains_key(key, &operator));
		frozen_before::<T>(key, &operator);
		let before;
		#[block]
		{
			Pallet::<T>::advance(&mut WeightMeter::new(), 1);
			// As where a price is late.
			before = Pallet::<T>::entry(key.0, &operator);
		}
		assert_eq!(before.map(|entry| entry.pools.len() as u32), Some(p));
		let entry = Weights::<T>::get(key, &operator).ok_or("it is written")?;
		assert_eq!(entry.pools.len() as u32, p);
		Ok(())
	}

	/// The same with each pool in a vault of its own.
	#[benchmark]
	fn step_freezing_wide(v: Linear<1, MAX_SET_VAULTS>) -> Result<(), BenchmarkError> {
		let stake = || T::BenchmarkHelper::stake_widely(v);
		let ((key, operator), _) = until::<T, _>(stake, |stage| freezes::<T>(stage, v))?;
		assert!(!Weights::<T>::contains_key(key, &operator));
		frozen_before::<T>(key, &operator);
		let before;
		#[block]
		{
			Pallet::<T>::advance(&mut WeightMeter::new(), 1);
			// As where a price is late.
			before = Pallet::<T>::entry(key.0, &operator);
		}
		assert_eq!(before.map(|entry| entry.pools.len() as u32), Some(v));
		let entry = Weights::<T>::get(key, &operator).ok_or("it is written")?;
		assert_eq!(entry.pools.len() as u32, v);
		Ok(())
	}

	impl_benchmark_test_suite!(Pallet, crate::mock::new_test_ext(), crate::mock::Test);
}
