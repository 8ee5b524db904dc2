//! Benchmarks at the bounds that a user can bring about.

#![cfg(any(feature = "runtime-benchmarks", test))]

use super::*;
use bulwark_primitives::{
	constants::{MAX_POOLS, WINDOW},
	AvsId, Balance, Epoch, Mandate, PoolId, SetId, VaultId,
};
use frame_benchmarking::v2::*;
use frame_system::RawOrigin;
use sp_runtime::Perquintill;

/// What must be there before a call can be measured: a vault of leverage over one, operators that accept everybody and are
/// members of a set that accepts the vault.
pub trait BenchmarkHelper<AccountId> {
	/// Credits an idle balance.
	fn fund(who: &AccountId, vault: VaultId, amount: Balance);
	/// An operator.
	fn operator(index: u32) -> AccountId;
	/// The vault.
	fn vault() -> VaultId;
	/// A set of which the operators are members and to which nothing is allocated.
	fn set() -> SetId;
	/// Lets time pass until an epoch begins.
	fn advance_to(epoch: Epoch);
}

const STAKE: Balance = 1_000_000_000_000;

fn pool_of<T: Config>(operator: &T::AccountId, mandate: &Mandate) -> Option<PoolId> {
	let entries = PoolIndex::<T>::get(operator, T::BenchmarkHelper::vault());
	entries.iter().find(|entry| entry.mandate == *mandate).map(|entry| entry.pool)
}

fn restake<T: Config>(
	who: &T::AccountId,
	operator: &T::AccountId,
	mandate: Mandate,
) -> Result<PoolId, BenchmarkError> {
	let vault = T::BenchmarkHelper::vault();
	T::BenchmarkHelper::fund(who, vault, STAKE);
	let origin = RawOrigin::Signed(who.clone());
	Pallet::<T>::delegate(origin.into(), vault, operator.clone(), mandate.clone(), STAKE)
		.map_err(|_| BenchmarkError::Stop("the stake is not accepted"))?;
	pool_of::<T>(operator, &mandate).ok_or(BenchmarkError::Stop("there is no pool"))
}

fn epoch<T: Config>() -> Epoch {
	use bulwark_primitives::seams::EpochClock;
	T::Clock::epoch()
}

/// A pool with a lot and an exit of every epoch of the window, among sixteen pools of the operator.
fn crowded<T: Config>() -> Result<(T::AccountId, T::AccountId, PoolId), BenchmarkError> {
	let who: T::AccountId = account("restaker", 0, 0);
	let operator = T::BenchmarkHelper::operator(0);
	for avs in 0..MAX_POOLS / 2 - 1 {
		let other: T::AccountId = account("other", avs, 0);
		let mut list = bulwark_primitives::mandate::AvsList::new();
		list.try_insert(AvsId(1_000 + avs)).map_err(|_| BenchmarkError::Stop("no room"))?;
		restake::<T>(&other, &operator, Mandate::Except(list))?;
	}
	let mut pool = restake::<T>(&who, &operator, Mandate::All)?;
	let start = epoch::<T>();
	for step in 1..=WINDOW {
		T::BenchmarkHelper::advance_to(start + step);
		let origin = RawOrigin::Signed(who.clone());
		Pallet::<T>::request_withdrawal(origin.into(), pool, Some(STAKE / 4), None)
			.map_err(|_| BenchmarkError::Stop("the request is refused"))?;
		pool = restake::<T>(&who, &operator, Mandate::All)?;
	}
	T::BenchmarkHelper::advance_to(start + WINDOW + 1);
	Ok((who, operator, pool))
}

#[benchmarks]
mod benches {
	use super::*;

	#[benchmark]
	fn delegate() -> Result<(), BenchmarkError> {
		let (who, operator, pool) = crowded::<T>()?;
		let vault = T::BenchmarkHelper::vault();
		T::BenchmarkHelper::fund(&who, vault, STAKE);
		let before = Pools::<T>::get(pool).map(|pool| pool.lots);
		#[extrinsic_call]
		_(RawOrigin::Signed(who), vault, operator, Mandate::All, STAKE);
		assert!(Pools::<T>::get(pool).map(|pool| pool.lots) > before);
		Ok(())
	}

	#[benchmark]
	fn redelegate() -> Result<(), BenchmarkError> {
		let (who, _, pool) = crowded::<T>()?;
		let to = T::BenchmarkHelper::operator(1);
		#[extrinsic_call]
		_(RawOrigin::Signed(who.clone()), pool, to, Mandate::All, None);
		assert!(Positions::<T>::get(&who, pool).is_some());
		Ok(())
	}

	#[benchmark]
	fn set_mandate() -> Result<(), BenchmarkError> {
		let (who, _, pool) = crowded::<T>()?;
		#[extrinsic_call]
		_(RawOrigin::Signed(who.clone()), pool, Mandate::only(T::BenchmarkHelper::set().avs), None);
		assert!(Positions::<T>::get(&who, pool).is_some());
		Ok(())
	}

	#[benchmark]
	fn request_withdrawal() -> Result<(), BenchmarkError> {
		let (who, _, pool) = crowded::<T>()?;
		#[extrinsic_call]
		_(RawOrigin::Signed(who.clone()), pool, Some(STAKE / 2), None);
		let left = epoch::<T>() + 1;
		let position = Positions::<T>::get(&who, pool).expect("it is there");
		assert!(position.lots.iter().any(|lot| lot.left() == left));
		Ok(())
	}

	#[benchmark]
	fn cancel_withdrawal() -> Result<(), BenchmarkError> {
		let (who, _, pool) = crowded::<T>()?;
		let left = epoch::<T>();
		#[extrinsic_call]
		_(RawOrigin::Signed(who.clone()), pool, left);
		let position = Positions::<T>::get(&who, pool).expect("it is there");
		assert!(position.lots.iter().all(|lot| lot.left() != left));
		Ok(())
	}

	#[benchmark]
	fn complete_withdrawal() -> Result<(), BenchmarkError> {
		let (who, _, pool) = crowded::<T>()?;
		T::BenchmarkHelper::advance_to(epoch::<T>() + 2 * (WINDOW + 1));
		let caller: T::AccountId = whitelisted_caller();
		#[extrinsic_call]
		_(RawOrigin::Signed(caller), who.clone(), pool);
		let position = Positions::<T>::get(&who, pool).expect("it is there");
		assert!(position.lots.iter().all(|lot| lot.stays()));
		Ok(())
	}

	#[benchmark]
	fn follow() -> Result<(), BenchmarkError> {
		let (who, _, pool) = crowded::<T>()?;
		let caller: T::AccountId = whitelisted_caller();
		#[extrinsic_call]
		_(RawOrigin::Signed(caller), who.clone(), pool);
		assert!(Positions::<T>::get(&who, pool).is_some());
		Ok(())
	}

	#[benchmark]
	fn set_allocation() -> Result<(), BenchmarkError> {
		let operator = T::BenchmarkHelper::operator(0);
		let (vault, set) = (T::BenchmarkHelper::vault(), T::BenchmarkHelper::set());
		#[extrinsic_call]
		_(RawOrigin::Signed(operator.clone()), vault, set, Perquintill::from_percent(50));
		assert!(!Allocations::<T>::get(operator, set).is_empty());
		Ok(())
	}

	#[benchmark]
	fn sync_pool() -> Result<(), BenchmarkError> {
		let (_, _, pool) = crowded::<T>()?;
		let caller: T::AccountId = whitelisted_caller();
		#[extrinsic_call]
		_(RawOrigin::Signed(caller), pool);
		assert_eq!(Pools::<T>::get(pool).map(|pool| pool.synced), Some(epoch::<T>()));
		Ok(())
	}

	impl_benchmark_test_suite!(Pallet, crate::mock::new_test_ext(), crate::mock::Test);
}
