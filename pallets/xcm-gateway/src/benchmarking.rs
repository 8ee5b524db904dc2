//! Benchmarks of every call, and what they need from the runtime.

use crate::{pallet::*, Limits, MostAsked, Reserve};
use bulwark_primitives::{
	constants::MAX_POSITIONS, seams::VaultAssets, AssetKind, Balance, Epoch, Mandate, OriginChain,
	PoolId, ReleaseId, VaultId,
};
use frame_benchmarking::v2::*;
use frame_support::traits::{
	fungibles::{Inspect, Mutate},
	tokens::{Fortitude, Precision, Preservation},
};
use sp_runtime::{traits::One, FixedU128};
use staging_xcm::v5::{Location, Response};

/// What benchmarks need from the runtime.
pub trait BenchmarkHelper<AccountId, RuntimeOrigin> {
	/// Somebody elsewhere who may stake and be paid, in an asset with a reserve and an open channel.
	fn home() -> Location;
	/// What `XcmOrigin` accepts as a message of somebody.
	fn xcm_origin(home: Location) -> RuntimeOrigin;
	/// What `ResponseOrigin` accepts.
	fn response_origin() -> RuntimeOrigin;
	/// What `AdminOrigin` accepts.
	fn admin_origin() -> RuntimeOrigin;
	/// A foreign asset, its reserve, and a vault for it.
	fn vault() -> (VaultId, AssetKind, Reserve);
	/// Where an account has stake in the vault and can delegate more, with everything prepared that delegating asks for.
	fn target(vault: VaultId, who: &AccountId) -> (AccountId, Mandate);
	/// Where an account that has nothing in the vault can delegate: with its stake a pool opens. The account gets so many positions
	/// elsewhere.
	fn new_target(vault: VaultId, who: &AccountId, others: u32) -> (AccountId, Mandate);
	/// A pool in which an account has stake that it can ask to withdraw.
	fn position(who: &AccountId) -> PoolId;
	/// The same, and where else it has as much, so that it can move it there.
	fn position_and_target(who: &AccountId) -> (PoolId, (AccountId, Mandate));
	/// A pool that an account has asked to leave with a part of its stake and has not changed since, and the epoch that names the
	/// request.
	fn leaving(who: &AccountId) -> (PoolId, Epoch);
	/// What an account has in a pool that stays, and what leaves it.
	fn stake(who: &AccountId, pool: PoolId) -> (Balance, Balance);
	/// What of that leaves it for another pool.
	fn moves(who: &AccountId, pool: PoolId, to: &(AccountId, Mandate)) -> Balance;
	/// Lets an account earn so much in an asset that it can be sent home, if anything can be earned on this chain. Some of it is
	/// written down already.
	fn earn(who: &AccountId, asset: &AssetKind) -> bool;
	/// A release in flight about which the pallet has asked.
	fn in_flight() -> ReleaseId;
}

/// An amount with room for every minimum.
const AMOUNT: Balance = 1_000_000_000_000_000;

/// An owner with assets, a vault for them, and an open channel.
fn owner<T: Config>() -> Result<(T::AccountId, T::RuntimeOrigin, VaultId), BenchmarkError> {
	let home = T::BenchmarkHelper::home();
	let (owner, home) = Pallet::<T>::owner_of(home).ok_or("it has no account here")?;
	let (vault, asset, reserve) = T::BenchmarkHelper::vault();
	Pallet::<T>::put_reserve(&asset, &reserve, true);
	let limits = Limits { ceiling: Balance::MAX, rate: Balance::MAX };
	Pallet::<T>::store_limits(OriginChain::of(&home), &asset, Some(limits));
	T::Assets::mint_into(asset, &owner, AMOUNT)?;
	Ok((owner, T::BenchmarkHelper::xcm_origin(home), vault))
}

fn asset<T: Config>(vault: VaultId) -> Result<AssetKind, BenchmarkError> {
	Ok(T::Vaults::asset_of(vault).ok_or("there is no vault")?)
}

#[benchmarks]
mod benchmarks {
	use super::*;

	#[benchmark]
	fn deposit_and_delegate() -> Result<(), BenchmarkError> {
		let (owner, origin, vault) = owner::<T>()?;
		let target = T::BenchmarkHelper::target(vault, &owner);

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, vault, None, Some(target));

		assert_eq!(T::Assets::balance(asset::<T>(vault)?, &owner), 0);
		Ok(())
	}

	#[benchmark]
	fn deposit_and_delegate_new(n: Linear<0, { MAX_POSITIONS - 1 }>) -> Result<(), BenchmarkError> {
		let (owner, origin, vault) = owner::<T>()?;
		let target = T::BenchmarkHelper::new_target(vault, &owner, n);

		#[extrinsic_call]
		deposit_and_delegate(origin as T::RuntimeOrigin, vault, None, Some(target));

		assert_eq!(T::Assets::balance(asset::<T>(vault)?, &owner), 0);
		Ok(())
	}

	#[benchmark]
	fn request_withdrawal() -> Result<(), BenchmarkError> {
		let (owner, origin, _) = owner::<T>()?;
		let pool = T::BenchmarkHelper::position(&owner);
		let (stays, leaves) = T::BenchmarkHelper::stake(&owner, pool);
		assert!(stays > 0);

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, pool, None);

		assert_eq!(T::BenchmarkHelper::stake(&owner, pool), (0, stays + leaves));
		Ok(())
	}

	#[benchmark]
	fn cancel_withdrawal() -> Result<(), BenchmarkError> {
		let (owner, origin, _) = owner::<T>()?;
		let (pool, left) = T::BenchmarkHelper::leaving(&owner);
		let (stays, leaves) = T::BenchmarkHelper::stake(&owner, pool);

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, pool, left);

		let (still_stays, still_leaves) = T::BenchmarkHelper::stake(&owner, pool);
		assert!(still_leaves < leaves);
		assert_eq!(still_stays + still_leaves, stays + leaves);
		Ok(())
	}

	#[benchmark]
	fn redelegate() -> Result<(), BenchmarkError> {
		let (owner, origin, _) = owner::<T>()?;
		let (pool, target) = T::BenchmarkHelper::position_and_target(&owner);
		let (operator, mandate) = target.clone();
		let (stays, leaves) = T::BenchmarkHelper::stake(&owner, pool);
		assert_eq!(T::BenchmarkHelper::moves(&owner, pool, &target), 0);

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, pool, Some(operator), mandate, None);

		assert_eq!(T::BenchmarkHelper::stake(&owner, pool), (0, stays + leaves));
		assert_eq!(T::BenchmarkHelper::moves(&owner, pool, &target), stays);
		Ok(())
	}

	/// The owner has nothing else of the asset: it comes in and goes out again.
	#[benchmark]
	fn claim_rewards() -> Result<(), BenchmarkError> {
		let (owner, origin, vault) = owner::<T>()?;
		let asset = asset::<T>(vault)?;
		if !T::BenchmarkHelper::earn(&owner, &asset) {
			return Err(BenchmarkError::Skip);
		}
		let (all, force) = (Preservation::Expendable, Fortitude::Force);
		let left = T::Assets::reducible_balance(asset.clone(), &owner, all, force);
		T::Assets::burn_from(asset.clone(), &owner, left, all, Precision::Exact, force)?;
		let chain = OriginChain::of(&T::BenchmarkHelper::home());
		let outstanding =
			|| Channels::<T>::get(chain, &asset).map_or(0, |channel| channel.outstanding);
		let before = outstanding();

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, asset.clone());

		assert!(outstanding() > before);
		assert_eq!(T::Assets::balance(asset, &owner), 0);
		Ok(())
	}

	#[benchmark]
	fn send_back() -> Result<(), BenchmarkError> {
		let (owner, origin, vault) = owner::<T>()?;
		let asset = asset::<T>(vault)?;

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, asset.clone(), None);

		assert_eq!(T::Assets::balance(asset, &owner), 0);
		Ok(())
	}

	#[benchmark]
	fn answer() -> Result<(), BenchmarkError> {
		let release = T::BenchmarkHelper::in_flight();
		let query = Asked::<T>::get(release).ok_or("nothing was asked")?;
		let origin = T::BenchmarkHelper::response_origin();

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, query, Response::ExecutionResult(None));

		assert!(!Questions::<T>::contains_key(query));
		Ok(())
	}

	/// There is one already, with which the new one is compared, and whoever sets it may set any, so that the bound is written.
	#[benchmark]
	fn set_reserve() -> Result<(), BenchmarkError> {
		let (_, asset, known) = T::BenchmarkHelper::vault();
		Pallet::<T>::put_reserve(&asset, &known, true);
		let reserve = Reserve { minimum: known.minimum.saturating_add(1), ..known };
		let origin = T::BenchmarkHelper::admin_origin();

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, asset.clone(), Some(reserve.clone()));

		assert_eq!(MostAskedOf::<T>::get(&asset), Some(MostAsked::after(&reserve)));
		assert_eq!(Reserves::<T>::get(asset), Some(reserve));
		Ok(())
	}

	#[benchmark]
	fn set_channel() -> Result<(), BenchmarkError> {
		let origin = T::BenchmarkHelper::admin_origin();
		let (_, asset, _) = T::BenchmarkHelper::vault();
		let limits = Limits { ceiling: AMOUNT, rate: AMOUNT };
		let chain = OriginChain::Remote([7; 32]);

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, chain, asset.clone(), Some(limits));

		assert_eq!(Pallet::<T>::room(chain, asset), AMOUNT);
		Ok(())
	}

	/// The same for a price.
	#[benchmark]
	fn set_fee_price() -> Result<(), BenchmarkError> {
		let origin = T::BenchmarkHelper::admin_origin();
		let (_, asset, _) = T::BenchmarkHelper::vault();
		Pallet::<T>::put_fee_price(&asset, FixedU128::one(), true);
		let dearer = FixedU128::from_u32(2);

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, asset.clone(), Some(dearer));

		assert_eq!(DearestFees::<T>::get(&asset), Some(FixedU128::from_u32(20)));
		assert_eq!(FeePrices::<T>::get(asset), Some(dearer));
		Ok(())
	}

	impl_benchmark_test_suite!(Pallet, crate::mock::new_test_ext(), crate::mock::Test);
}
