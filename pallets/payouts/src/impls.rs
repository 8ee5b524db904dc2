//! What the pallet is to the others.

use crate::{pallet::*, Ending};
use bulwark_primitives::{
	seams::{Carrier, Paid, Payouts, ReleaseOutcomes, SendHome},
	Balance, OriginChain, ReleaseId, ReturnRoute,
};
use frame_support::{storage::with_storage_layer, traits::tokens::Preservation};
use sp_runtime::{DispatchError, DispatchResult};

impl<T: Config> Payouts<T::AccountId, T::AssetKind, ReturnRoute<T::AccountId>> for Pallet<T> {
	fn chain(route: &ReturnRoute<T::AccountId>) -> OriginChain {
		route.chain()
	}

	fn check_route(route: &ReturnRoute<T::AccountId>, asset: &T::AssetKind) -> DispatchResult {
		match route {
			ReturnRoute::Local(_) => Ok(()),
			ReturnRoute::Xcm(to) => {
				T::Xcm::check(to, asset)?;
				Self::ensure_seeded(asset)
			}
		}
	}

	/// Takes in also what cannot be carried now: a vault that has decided to pay is not the place to find that out.
	fn release(
		custody: &T::AccountId,
		asset: &T::AssetKind,
		route: &ReturnRoute<T::AccountId>,
		amount: Balance,
	) -> Result<Paid, DispatchError> {
		// The custody account keeps its seed beside what it owes, so that paying all of it does not close the account.
		Self::pay(custody, asset, route, amount, Preservation::Preserve)
	}
}

impl<T: Config> SendHome<T::AccountId, T::AssetKind, ReturnRoute<T::AccountId>> for Pallet<T> {
	fn send_home(
		owner: &T::AccountId,
		asset: &T::AssetKind,
		route: &ReturnRoute<T::AccountId>,
		amount: Balance,
	) -> DispatchResult {
		Self::pay(owner, asset, route, amount, Preservation::Expendable)?;
		Ok(())
	}
}

impl<T: Config> ReleaseOutcomes for Pallet<T> {
	fn delivered(id: ReleaseId) -> DispatchResult {
		with_storage_layer(|| Self::end(id, Ending::Delivered))
	}

	fn failed(id: ReleaseId) -> DispatchResult {
		with_storage_layer(|| Self::end(id, Ending::Failed))
	}
}
