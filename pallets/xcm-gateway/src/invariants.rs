//! The invariants, by their numbers in the documentation of the crate.

use crate::pallet::*;
use frame_support::ensure;
use sp_runtime::{traits::Zero, TryRuntimeError};

impl<T: Config> Pallet<T> {
	/// Checks the invariants.
	pub fn do_try_state() -> Result<(), TryRuntimeError> {
		for (query, release) in Questions::<T>::iter() {
			ensure!(
				Asked::<T>::get(release) == Some(query),
				"1: a question is not the one that was asked about its release"
			);
		}
		for (release, query) in Asked::<T>::iter() {
			ensure!(
				Questions::<T>::get(query) == Some(release),
				"1: what was asked about a release is not a question"
			);
		}
		for (asset, reserve) in Reserves::<T>::iter() {
			ensure!(Self::ensure_sound(&asset, &reserve).is_ok(), "2: a reserve is not sound");
		}
		for channel in Channels::<T>::iter_values() {
			ensure!(
				channel.limits.is_some() || !channel.outstanding.is_zero(),
				"3: a closed channel is kept for nothing"
			);
			ensure!(
				channel.window <= Self::window(),
				"3: something was staked in a window to come"
			);
		}
		let free = FeePrices::<T>::iter_values().any(|price| price.is_zero());
		ensure!(!free, "3: execution is free in some asset");
		for (asset, reserve) in Reserves::<T>::iter() {
			let most =
				MostAskedOf::<T>::get(asset).ok_or("4: the terms of a reserve have no bound")?;
			ensure!(most.allows(&reserve), "4: the terms of a reserve are above their bound");
		}
		for (asset, price) in FeePrices::<T>::iter() {
			let dearest = DearestFees::<T>::get(asset).ok_or("4: a price has no bound")?;
			ensure!(price <= dearest, "4: a price is above its bound");
		}
		let reserves = MostAskedOf::<T>::iter_keys().all(Reserves::<T>::contains_key);
		let prices = DearestFees::<T>::iter_keys().all(FeePrices::<T>::contains_key);
		ensure!(reserves && prices, "4: there is a bound for nothing");
		Ok(())
	}
}
