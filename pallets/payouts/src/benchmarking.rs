//! Benchmarks of every call, and what they need from the runtime.

use crate::{pallet::*, Ending, ReleaseState, WeightInfo};
use bulwark_primitives::{
	seams::{EpochClock, Payouts},
	Balance, ReleaseId, ReturnRoute,
};
use frame_benchmarking::v2::*;
use frame_support::{
	traits::{fungibles::Mutate, Get},
	weights::Weight,
};
use frame_system::RawOrigin;
use staging_xcm::v5::Location;

/// What benchmarks need from the runtime.
pub trait BenchmarkHelper<AccountId, AssetKind, RuntimeOrigin> {
	/// An asset that can be carried, and a location that it can be carried to, with everything prepared that sending asks for.
	fn asset_and_destination() -> (AssetKind, Location);
	/// What `AdminOrigin` accepts.
	fn admin_origin() -> RuntimeOrigin;
}

/// An amount with room for every minimum.
const AMOUNT: Balance = 1_000_000_000_000_000;

/// A release that is queued.
fn queued<T: Config>() -> Result<ReleaseId, BenchmarkError> {
	let (asset, to) = T::BenchmarkHelper::asset_and_destination();
	let custody: T::AccountId = account("custody", 0, 0);
	for who in [&custody, &Pallet::<T>::payout_account()] {
		T::Assets::mint_into(asset.clone(), who, AMOUNT)?;
	}
	let id = NextReleaseId::<T>::get();
	Pallet::<T>::release(&custody, &asset, &ReturnRoute::Xcm(to), AMOUNT / 2)?;
	Ok(id)
}

/// A release that still gathers, though it is enough by now: what is worth a message can become less.
fn gathered<T: Config>() -> Result<ReleaseId, BenchmarkError> {
	let id = queued::<T>()?;
	let mut release = Releases::<T>::get(id).ok_or("there is no release")?;
	release.state = ReleaseState::Gathering;
	Gathering::<T>::insert(Pallet::<T>::gathering_key(&release.route, &release.asset), id);
	Releases::<T>::insert(id, release);
	Waiting::<T>::remove(id);
	Ok(id)
}

fn state<T: Config>(id: ReleaseId) -> Result<ReleaseState, BenchmarkError> {
	Ok(Releases::<T>::get(id).ok_or("there is no release")?.state)
}

/// What it takes to look so many times at what waits, and to try nothing.
fn visiting<T: Config>(times: u64) -> Weight {
	T::WeightInfo::on_idle_base()
		.saturating_add(T::DbWeight::get().writes(1))
		.saturating_add(T::WeightInfo::visit().saturating_mul(times))
}

#[benchmarks]
mod benchmarks {
	use super::*;

	#[benchmark]
	fn accept() -> Result<(), BenchmarkError> {
		let (asset, to) = T::BenchmarkHelper::asset_and_destination();
		let custody: T::AccountId = account("custody", 0, 0);
		T::Assets::mint_into(asset.clone(), &custody, AMOUNT)?;
		let (id, route) = (NextReleaseId::<T>::get(), ReturnRoute::Xcm(to));

		#[block]
		{
			Pallet::<T>::release(&custody, &asset, &route, AMOUNT / 2)?;
		}

		assert!(Releases::<T>::contains_key(id));
		Ok(())
	}

	#[benchmark]
	fn retry() -> Result<(), BenchmarkError> {
		let id = gathered::<T>()?;
		let caller: T::AccountId = whitelisted_caller();

		#[extrinsic_call]
		_(RawOrigin::Signed(caller), id);

		assert!(state::<T>(id)?.is_in_flight());
		assert_eq!(Gathering::<T>::iter().count(), 0);
		Ok(())
	}

	/// What was returned has to be there, which takes longer than to forget what was not.
	#[benchmark]
	fn mark() -> Result<(), BenchmarkError> {
		let id = queued::<T>()?;
		Pallet::<T>::do_retry(id)?;
		let origin = T::BenchmarkHelper::admin_origin();

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, id, Ending::Returned);

		assert!(!state::<T>(id)?.is_in_flight());
		assert!(Waiting::<T>::contains_key(id));
		Ok(())
	}

	#[benchmark]
	fn on_idle_base() {
		let consumed;

		#[block]
		{
			consumed = Pallet::<T>::serve(Weight::MAX);
		}

		assert_eq!(consumed, visiting::<T>(1));
	}

	#[benchmark]
	fn visit() -> Result<(), BenchmarkError> {
		let id = queued::<T>()?;
		let later = ReleaseState::Queued { tries: 1, due: T::Clock::now().saturating_add(1) };
		Releases::<T>::mutate(id, |release| {
			if let Some(release) = release {
				release.state = later.clone();
			}
		});

		let consumed;

		#[block]
		{
			consumed = Pallet::<T>::serve(Weight::MAX);
		}

		// It was seen, and then nothing beyond it.
		assert_eq!(consumed, visiting::<T>(2));
		assert_eq!(state::<T>(id)?, later);
		Ok(())
	}

	impl_benchmark_test_suite!(Pallet, crate::mock::new_test_ext(), crate::mock::Test);
}
