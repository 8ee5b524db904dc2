//! The invariants, by their numbers in the documentation of the crate.

use crate::{pallet::*, AssetLedger, ReleaseOf, ReleaseState};
use alloc::vec::Vec;
use bulwark_primitives::{Balance, ReleaseId, ReturnRoute};
use frame_support::{
	ensure,
	traits::{fungibles::Inspect, Get},
};
use sp_runtime::TryRuntimeError;

/// What adding up must not reach.
const OVERFLOW: TryRuntimeError = TryRuntimeError::Other("a sum does not fit");

impl<T: Config> Pallet<T> {
	/// Checks the invariants.
	pub fn do_try_state() -> Result<(), TryRuntimeError> {
		let releases: Vec<_> = Releases::<T>::iter().collect();
		for (asset, ledger) in Ledgers::<T>::iter() {
			Self::check_custody(&asset, &ledger)?;
			Self::check_ledger(&asset, &ledger, &releases)?;
		}
		let known = |(_, release): &(_, ReleaseOf<T>)| Ledgers::<T>::contains_key(&release.asset);
		ensure!(releases.iter().all(known), "2: a release is of an asset without a ledger");
		Self::check_waiting(&releases)?;
		Self::check_indices(&releases)?;
		Self::check_releases(&releases)
	}

	fn check_custody(asset: &T::AssetKind, ledger: &AssetLedger) -> Result<(), TryRuntimeError> {
		let balance = T::Assets::balance(asset.clone(), &Self::payout_account());
		let seed = if ledger.held > 0 { T::Assets::minimum_balance(asset.clone()) } else { 0 };
		let due = ledger.held.checked_add(seed).ok_or(OVERFLOW)?;
		ensure!(balance >= due, "1: the payout account has less than what is held and the seed");
		Ok(())
	}

	fn check_ledger(
		asset: &T::AssetKind,
		ledger: &AssetLedger,
		releases: &[(ReleaseId, ReleaseOf<T>)],
	) -> Result<(), TryRuntimeError> {
		let sum = |in_flight: bool| {
			releases
				.iter()
				.map(|(_, release)| release)
				.filter(|release| release.asset == *asset)
				.filter(|release| release.state.is_in_flight() == in_flight)
				.try_fold(0, |sum: Balance, release| sum.checked_add(release.amount))
				.ok_or(OVERFLOW)
		};
		ensure!(sum(false)? == ledger.held, "2: what is held is not what the releases here are");
		ensure!(sum(true)? == ledger.in_flight, "2: what is in flight is not what was sent");
		let parts = [ledger.held, ledger.in_flight, ledger.delivered, ledger.failed];
		let all = parts.into_iter().try_fold(0, |sum: Balance, part| sum.checked_add(part));
		ensure!(all == Some(ledger.accepted), "3: what was accepted is not where it can be");
		Ok(())
	}

	fn check_waiting(releases: &[(ReleaseId, ReleaseOf<T>)]) -> Result<(), TryRuntimeError> {
		for (id, release) in releases {
			ensure!(
				Waiting::<T>::contains_key(id) == release.state.is_queued(),
				"4: a release waits that is not queued, or is queued and does not wait"
			);
		}
		let exists = |id| Releases::<T>::contains_key(id);
		ensure!(Waiting::<T>::iter_keys().all(exists), "4: a release waits that is not there");
		Ok(())
	}

	fn check_indices(releases: &[(ReleaseId, ReleaseOf<T>)]) -> Result<(), TryRuntimeError> {
		let mut gathering = 0;
		for (id, release) in releases {
			let route = Self::hash_of(&release.route);
			ensure!(
				ByRoute::<T>::contains_key(route, id),
				"5: a release is not found by its route"
			);
			let found = Gathering::<T>::get(Self::gathering_key(&release.route, &release.asset));
			let gathers = release.state == ReleaseState::Gathering;
			ensure!(
				(found == Some(*id)) == gathers,
				"5: what gathers is not what is found by route and asset"
			);
			gathering += usize::from(gathers);
		}
		ensure!(ByRoute::<T>::iter_keys().count() == releases.len(), "5: a route leads nowhere");
		ensure!(Gathering::<T>::iter_keys().count() == gathering, "5: nothing gathers there");
		Ok(())
	}

	fn check_releases(releases: &[(ReleaseId, ReleaseOf<T>)]) -> Result<(), TryRuntimeError> {
		let next = NextReleaseId::<T>::get();
		for (id, release) in releases {
			ensure!(*id < next, "6: a release has an id to come");
			ensure!(release.amount > 0, "6: a release is empty");
			ensure!(
				matches!(release.route, ReturnRoute::Xcm(_)),
				"6: an account of this chain is paid by release"
			);
			if let ReleaseState::Queued { tries, .. } = release.state {
				ensure!(tries < T::MaxTries::get(), "6: a release was refused too often");
			}
		}
		Ok(())
	}
}
