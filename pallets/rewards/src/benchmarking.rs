//! Benchmarks at the bounds that can be brought about.

#![cfg(any(feature = "runtime-benchmarks", test))]

use super::*;
use crate::types::{Earnings, Level};
use bulwark_primitives::{
	constants::MAX_POSITIONS,
	seams::{AvsFunding, EpochClock, RestakerRewards, StakeCollection},
	AvsId, Balance, PoolId, SetId, VaultId,
};
use frame_benchmarking::v2::*;
use frame_support::{traits::fungibles::Inspect, weights::WeightMeter};
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
	/// An account with stake in so many pools, with a docket of its own each, on which as much weighs as every call is charged for,
	/// and in each pool as much stake as can be told apart, the last of it active from the next epoch on. Returns the account.
	fn busy_stake(pools: u32) -> AccountId;
	/// Lets as much weigh on all stake with that member as can.
	fn dispute();
	/// A vault and its asset, in which the account of the stake can deposit.
	fn vault() -> (VaultId, Asset);
	/// Lets time pass until an epoch begins.
	fn advance_to(epoch: Epoch);
}

const ESCROW: Balance = 1_000_000_000;

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

fn finish<T: Config>() {
	while !Pallet::<T>::is_paid(epoch::<T>()) {
		Pallet::<T>::advance(&mut WeightMeter::new(), u32::MAX);
	}
}

/// An account with busy positions in so many pools, all of them paid by a plan and none of it credited.
fn earned<T: Config>(pools: u32) -> Result<(T::AccountId, Slot), BenchmarkError> {
	let (_, asset) = T::BenchmarkHelper::vault();
	let who = T::BenchmarkHelper::busy_stake(pools);
	plan::<T>(&asset)?;
	T::BenchmarkHelper::advance_to(epoch::<T>() + 1);
	finish::<T>();
	// Nobody has looked at the pools in the epoch in which they are claimed.
	T::BenchmarkHelper::advance_to(epoch::<T>() + 1);
	Ok((who, approve::<T>(&asset)?))
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

/// A plan pays the stake that is there, on which as much weighs as can, and the next step is the first to do so.
fn until_paying<T: Config>() -> Result<(), BenchmarkError> {
	plan::<T>(&T::BenchmarkHelper::offered_asset())?;
	T::BenchmarkHelper::advance_to(epoch::<T>() + 1);
	T::BenchmarkHelper::dispute();
	let pays = || {
		let stage = CurrentPass::<T>::get().map(|pass| pass.stage);
		matches!(stage, Some(Stage::Pay(payment)) if payment.last.is_none())
	};
	while !pays() && !Pallet::<T>::is_paid(epoch::<T>()) {
		Pallet::<T>::advance(&mut WeightMeter::new(), 1);
	}
	Ok(())
}

/// A pot of every asset has been paid out at some time.
fn pots<T: Config>() {
	for slot in 0..MAX_REWARD_ASSETS {
		NativePlans::<T>::insert(slot as Slot, PlanId(1_000_000 + u64::from(slot)));
	}
}

/// How many pools have earned something.
fn paid_pools<T: Config>() -> u32 {
	T::Stake::all_earnings().iter().filter(|(_, list)| !list.is_empty()).count() as u32
}

/// Lets every unit of stake of a pool earn one unit in so many assets, whoever paid for that.
pub fn earn<T: Config>(pool: PoolId, assets: u32) {
	let held = Balance::MAX / 4;
	for slot in 0..assets {
		RewardAssets::<T>::mutate(slot as Slot, |found| {
			let Some(RewardAsset { ledger, .. }) = found else { return };
			ledger.funded = ledger.funded.saturating_add(held);
			ledger.restakers = ledger.restakers.saturating_add(held);
		});
	}
	let changed = T::Stake::change_earnings(pool, &mut |list| {
		list.clear();
		for slot in 0..assets {
			let mut one = Earnings { slot: slot as Slot, held, ..Default::default() };
			one.level = Level(U256::from(FINE));
			list.try_push(one).expect("there is room for as many as there can be");
		}
		Ok(())
	});
	assert!(changed.is_ok(), "there is such a pool");
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
		_(RawOrigin::Signed(owner), set.avs, index, set, start, shares, PlanWeights::Stake);
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
		let (owner, id) = plan::<T>(&T::BenchmarkHelper::offered_asset())?;
		#[extrinsic_call]
		_(RawOrigin::Signed(owner), id);
		assert!(!Plans::<T>::contains_key(id));
		Ok(())
	}

	#[benchmark]
	fn prune_plan() -> Result<(), BenchmarkError> {
		let (owner, id) = plan::<T>(&T::BenchmarkHelper::offered_asset())?;
		T::BenchmarkHelper::advance_to(epoch::<T>() + 11);
		finish::<T>();
		#[extrinsic_call]
		_(RawOrigin::Signed(owner), id);
		assert!(!Plans::<T>::contains_key(id));
		Ok(())
	}

	#[benchmark]
	fn claim(p: Linear<1, MAX_POSITIONS>) -> Result<(), BenchmarkError> {
		let (who, slot) = earned::<T>(p)?;
		#[extrinsic_call]
		_(RawOrigin::Signed(who), slot);
		assert!(Pallet::<T>::ledger(slot).paid > 0);
		Ok(())
	}

	/// Not a weight: what the call costs on an ordinary day.
	#[benchmark(extra)]
	fn claim_typical() -> Result<(), BenchmarkError> {
		let (who, slot) = earned_quietly::<T>()?;
		#[extrinsic_call]
		claim(RawOrigin::Signed(who), slot);
		assert!(Pallet::<T>::ledger(slot).paid > 0);
		Ok(())
	}

	#[benchmark]
	fn claim_for(p: Linear<1, MAX_POSITIONS>) -> Result<(), BenchmarkError> {
		let (who, slot) = earned::<T>(p)?;
		let caller: T::AccountId = whitelisted_caller();
		#[extrinsic_call]
		_(RawOrigin::Signed(caller), who, slot);
		assert!(Pallet::<T>::ledger(slot).paid > 0);
		Ok(())
	}

	#[benchmark]
	fn claim_to(p: Linear<1, MAX_POSITIONS>) -> Result<(), BenchmarkError> {
		let (who, slot) = earned::<T>(p)?;
		let to: T::AccountId = account("to", 0, 0);
		#[extrinsic_call]
		_(RawOrigin::Signed(who), slot, to);
		assert!(Pallet::<T>::ledger(slot).paid > 0);
		Ok(())
	}

	#[benchmark]
	fn compound(p: Linear<1, MAX_POSITIONS>) -> Result<(), BenchmarkError> {
		let (vault, _) = T::BenchmarkHelper::vault();
		let (who, slot) = earned::<T>(p)?;
		#[extrinsic_call]
		_(RawOrigin::Signed(who), slot, vault, None);
		assert!(Pallet::<T>::ledger(slot).paid > 0);
		Ok(())
	}

	#[benchmark]
	fn distribute_native() -> Result<(), BenchmarkError> {
		let (_, slot) = earned::<T>(1)?;
		let caller: T::AccountId = whitelisted_caller();
		#[extrinsic_call]
		_(RawOrigin::Signed(caller), slot);
		assert_eq!(Pallet::<T>::ledger(slot).native, 0);
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
		T::BenchmarkHelper::stake(0, p);
		until_paying::<T>()?;
		#[block]
		{
			Pallet::<T>::advance(&mut WeightMeter::new(), 1);
		}
		assert!(paid_pools::<T>() >= p);
		Ok(())
	}

	/// The same with each pool in a vault of its own.
	#[benchmark]
	fn step_wide(v: Linear<1, MAX_SET_VAULTS>) -> Result<(), BenchmarkError> {
		T::BenchmarkHelper::stake_widely(v);
		until_paying::<T>()?;
		#[block]
		{
			Pallet::<T>::advance(&mut WeightMeter::new(), 1);
		}
		assert!(paid_pools::<T>() >= v);
		Ok(())
	}

	impl_benchmark_test_suite!(Pallet, crate::mock::new_test_ext(), crate::mock::Test);
}
