//! What the pallet is to the ledger of releases.

use crate::{
	pallet::*,
	program::{program, Payout},
	Messenger,
};
use bulwark_primitives::{seams::Carrier, AssetKind, Balance, OriginChain, ReleaseId};
use frame_support::{
	ensure,
	storage::with_storage_layer,
	traits::{
		fungibles::Mutate,
		tokens::{Fortitude, Precision, Preservation},
		Get,
	},
};
use sp_runtime::{DispatchError, DispatchResult};
use staging_xcm::v5::Location;

impl<T: Config> Carrier<T::AccountId, AssetKind, Location> for Pallet<T> {
	fn check(to: &Location, asset: &AssetKind) -> DispatchResult {
		let reserve = Reserves::<T>::get(asset).ok_or(Error::<T>::NoReserve)?;
		let there = OriginChain::of(&reserve.chain);
		ensure!(OriginChain::of(to) == there, Error::<T>::NotOnReserve);
		Ok(())
	}

	fn minimum(asset: &AssetKind) -> Option<Balance> {
		Reserves::<T>::get(asset).map(|reserve| reserve.minimum)
	}

	fn send(
		release: ReleaseId,
		from: &T::AccountId,
		asset: &AssetKind,
		to: &Location,
		amount: Balance,
	) -> DispatchResult {
		Self::check(to, asset)?;
		let reserve = Reserves::<T>::get(asset).ok_or(Error::<T>::NoReserve)?;
		// What was accepted when less was asked for is sent as long as something is left of it.
		ensure!(amount > reserve.set_aside, Error::<T>::BelowMinimum);
		let AssetKind::Foreign(id) = asset.clone() else {
			return Err(Error::<T>::NotForeign.into());
		};
		with_storage_layer::<(), DispatchError, _>(|| {
			// What stands behind it over there leaves our account by the message.
			let (keep, exact, polite) =
				(Preservation::Preserve, Precision::Exact, Fortitude::Polite);
			T::Assets::burn_from(asset.clone(), from, amount, keep, exact, polite)?;
			let payer = Self::location();
			let query = T::Messenger::expect_answer(reserve.chain.clone(), payer.clone())?;
			let payout = Payout {
				release,
				asset: id,
				amount,
				to: to.clone(),
				payer: payer.interior,
				query,
				answer_weight: T::AnswerWeight::get(),
			};
			let program = program(&payout, &reserve, &T::UniversalLocation::get())
				.ok_or(Error::<T>::LocationTooDeep)?;
			T::Messenger::send(reserve.chain, program)?;
			match Asked::<T>::get(release) {
				// The release came back and is sent again: what was asked the first time does not matter any more. It has
				// made room in its channel then.
				Some(before) => Questions::<T>::remove(before),
				None => Self::note_payout(OriginChain::of(to), asset, amount),
			}
			Questions::<T>::insert(query, release);
			Asked::<T>::insert(release, query);
			Self::deposit_event(Event::PayoutSent {
				release,
				query,
				to: to.clone(),
				asset: asset.clone(),
				amount,
			});
			Ok(())
		})
	}
}
