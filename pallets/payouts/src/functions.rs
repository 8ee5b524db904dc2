//! What a release goes through.

use crate::{
	pallet::*, AssetLedger, Ending, Release, ReleaseOf, ReleaseState, RouteHash, WeightInfo,
	MAX_VISITS,
};
use bulwark_primitives::{
	seams::{Carrier, EpochClock, Paid},
	Balance, Moment, ReleaseId, ReturnRoute,
};
use codec::Encode;
use frame_support::{
	ensure,
	storage::with_storage_layer,
	traits::{
		fungibles::{Inspect, Mutate},
		tokens::Preservation,
		Get,
	},
	weights::{Weight, WeightMeter},
};
use sp_io::hashing::blake2_256;
use sp_runtime::{traits::Zero, ArithmeticError, DispatchError, DispatchResult};
use staging_xcm::v5::Location;

impl<T: Config> Pallet<T> {
	/// The account that the amounts of releases are in until they are sent. All of it is hash.
	pub fn payout_account() -> T::AccountId {
		blake2_256(&(b"bulwark/payouts", T::PalletId::get().0).encode()).into()
	}

	/// What a route is found by.
	pub(crate) fn hash_of(route: &ReturnRoute<T::AccountId>) -> RouteHash {
		route.using_encoded(blake2_256)
	}

	/// What the release that gathers is found by.
	pub(crate) fn gathering_key(
		route: &ReturnRoute<T::AccountId>,
		asset: &T::AssetKind,
	) -> RouteHash {
		(route, asset).using_encoded(blake2_256)
	}

	/// Has the payout account the minimum balance of an asset beside what it owes?
	pub(crate) fn ensure_seeded(asset: &T::AssetKind) -> DispatchResult {
		let balance = T::Assets::balance(asset.clone(), &Self::payout_account());
		let beside = balance.checked_sub(Ledgers::<T>::get(asset).held);
		let seed = T::Assets::minimum_balance(asset.clone());
		ensure!(beside.is_some_and(|beside| beside >= seed), Error::<T>::NotSeeded);
		Ok(())
	}

	/// Pays an amount at once, or takes it in if it is to leave this chain.
	pub(crate) fn pay(
		from: &T::AccountId,
		asset: &T::AssetKind,
		route: &ReturnRoute<T::AccountId>,
		amount: Balance,
		preservation: Preservation,
	) -> Result<Paid, DispatchError> {
		if amount.is_zero() {
			return Ok(Paid::default());
		}
		match route {
			ReturnRoute::Local(to) => {
				let opened = T::Assets::balance(asset.clone(), to).is_zero();
				T::Assets::transfer(asset.clone(), from, to, amount, preservation)?;
				Ok(Paid { remote: false, opened })
			}
			ReturnRoute::Xcm(to) => {
				with_storage_layer(|| Self::accept(from, asset, to, amount, preservation))?;
				Ok(Paid { remote: true, opened: false })
			}
		}
	}

	/// Takes in an amount that is to leave this chain.
	pub(crate) fn accept(
		custody: &T::AccountId,
		asset: &T::AssetKind,
		to: &Location,
		amount: Balance,
		preservation: Preservation,
	) -> DispatchResult {
		let payouts = Self::payout_account();
		T::Assets::transfer(asset.clone(), custody, &payouts, amount, preservation)?;
		Self::change_ledger(asset, |ledger| {
			ledger.accepted = ledger.accepted.checked_add(amount)?;
			ledger.held = ledger.held.checked_add(amount)?;
			Some(())
		})?;

		let route = ReturnRoute::Xcm(to.clone());
		let key = Self::gathering_key(&route, asset);
		let (id, mut release) = match Gathering::<T>::get(key) {
			Some(id) => (id, Releases::<T>::get(id).ok_or(Error::<T>::ReleaseNotFound)?),
			None => Self::open(
				key,
				Release { route, asset: asset.clone(), amount: 0, state: ReleaseState::Gathering },
			)?,
		};
		release.amount = release.amount.checked_add(amount).ok_or(ArithmeticError::Overflow)?;
		let Release { route, asset, amount: total, .. } = release.clone();
		// What cannot be carried at all any more is queued: it is found among what waits, and is sent once it can be again.
		if total >= T::Xcm::minimum(&asset).unwrap_or_default() {
			Gathering::<T>::remove(key);
			Waiting::<T>::insert(id, ());
			release.state = ReleaseState::Queued { tries: 0, due: T::Clock::now() };
			Self::deposit_event(Event::Queued { id, route, asset, amount: total });
		} else {
			Self::deposit_event(Event::Gathered { id, route, asset, amount, total });
		}
		Releases::<T>::insert(id, release);
		Ok(())
	}

	/// Gives an id to a release that begins to gather.
	fn open(
		key: RouteHash,
		release: ReleaseOf<T>,
	) -> Result<(ReleaseId, ReleaseOf<T>), DispatchError> {
		let id = NextReleaseId::<T>::get();
		NextReleaseId::<T>::put(id.next().ok_or(Error::<T>::IdsExhausted)?);
		ByRoute::<T>::insert(Self::hash_of(&release.route), id, ());
		Gathering::<T>::insert(key, id);
		Ok((id, release))
	}

	/// Changes the ledger of an asset, or fails if that cannot be.
	fn change_ledger(
		asset: &T::AssetKind,
		how: impl FnOnce(&mut AssetLedger) -> Option<()>,
	) -> DispatchResult {
		Ledgers::<T>::try_mutate(asset, |ledger| how(ledger).ok_or(Error::<T>::LedgerShort.into()))
	}

	/// Tries to send a release because somebody asks for it.
	pub(crate) fn do_retry(id: ReleaseId) -> DispatchResult {
		let mut release = Releases::<T>::get(id).ok_or(Error::<T>::ReleaseNotFound)?;
		match &release.state {
			ReleaseState::InFlight { .. } => return Err(Error::<T>::AlreadySent.into()),
			ReleaseState::Queued { due, .. } | ReleaseState::Parked { due } => {
				ensure!(T::Clock::now() >= *due, Error::<T>::TooEarly);
			}
			ReleaseState::Gathering => {
				let minimum = T::Xcm::minimum(&release.asset);
				let enough = minimum.is_some_and(|minimum| release.amount >= minimum);
				ensure!(enough, Error::<T>::BelowMinimum);
				Gathering::<T>::remove(Self::gathering_key(&release.route, &release.asset));
				Waiting::<T>::insert(id, ());
				release.state = ReleaseState::Queued { tries: 0, due: T::Clock::now() };
			}
		}
		Self::attempt(id, release);
		Ok(())
	}

	/// Tries to send a release that is due, and stores what came of it.
	fn attempt(id: ReleaseId, mut release: ReleaseOf<T>) {
		let now = T::Clock::now();
		let Release { asset, amount, .. } = release.clone();
		match with_storage_layer(|| Self::send(id, &release)) {
			Ok(()) => {
				Waiting::<T>::remove(id);
				release.state = ReleaseState::InFlight { since: now };
				Self::deposit_event(Event::Sent { id, asset, amount });
			}
			Err(error) => {
				let tries = match release.state {
					// A count of refusals that are hours apart does not overflow, and would stop counting.
					ReleaseState::Queued { tries, .. } => tries.saturating_add(1),
					_ => T::MaxTries::get(),
				};
				let due = now.saturating_add(Self::delay(tries));
				Self::deposit_event(Event::SendFailed { id, error, due });
				release.state = if tries < T::MaxTries::get() {
					ReleaseState::Queued { tries, due }
				} else {
					if Waiting::<T>::take(id).is_some() {
						Self::deposit_event(Event::Parked { id });
					}
					ReleaseState::Parked { due }
				};
			}
		}
		Releases::<T>::insert(id, release);
	}

	/// Hands a release to its carrier.
	fn send(id: ReleaseId, release: &ReleaseOf<T>) -> DispatchResult {
		let Release { route, asset, amount, .. } = release;
		Self::change_ledger(asset, |ledger| {
			ledger.held = ledger.held.checked_sub(*amount)?;
			ledger.in_flight = ledger.in_flight.checked_add(*amount)?;
			Some(())
		})?;
		match route {
			ReturnRoute::Xcm(to) => T::Xcm::send(id, &Self::payout_account(), asset, to, *amount),
			// Accounts of this chain are paid at once.
			ReturnRoute::Local(_) => Err(DispatchError::Unavailable),
		}
	}

	/// The seconds after so many refusals, at least one of them.
	fn delay(tries: u32) -> Moment {
		// Saturating: the longest delay is far shorter than the end of 64 bits.
		let factor = 2u64.saturating_pow(tries.saturating_sub(1));
		T::FirstDelay::get().saturating_mul(factor).min(T::MaxDelay::get())
	}

	/// Writes down how a release has ended.
	pub(crate) fn end(id: ReleaseId, ending: Ending) -> DispatchResult {
		let mut release = Releases::<T>::get(id).ok_or(Error::<T>::ReleaseNotFound)?;
		ensure!(release.state.is_in_flight(), Error::<T>::NotInFlight);
		let Release { route, asset, amount, .. } = release.clone();
		Self::change_ledger(&asset, |ledger| {
			ledger.in_flight = ledger.in_flight.checked_sub(amount)?;
			let to = match ending {
				Ending::Delivered => &mut ledger.delivered,
				Ending::Failed => &mut ledger.failed,
				Ending::Returned => &mut ledger.held,
			};
			*to = to.checked_add(amount)?;
			Some(())
		})?;
		if ending == Ending::Returned {
			Self::ensure_seeded(&asset).map_err(|_| Error::<T>::NotCovered)?;
			Waiting::<T>::insert(id, ());
			release.state = ReleaseState::Queued { tries: 0, due: T::Clock::now() };
			Releases::<T>::insert(id, release);
			Self::deposit_event(Event::Returned { id, asset, amount });
			return Ok(());
		}
		Releases::<T>::remove(id);
		ByRoute::<T>::remove(Self::hash_of(&route), id);
		Self::deposit_event(match ending {
			Ending::Delivered => Event::Delivered { id, asset, amount },
			_ => Event::Failed { id, route, asset, amount },
		});
		Ok(())
	}

	/// Sends what is due, as far as the weight goes, beginning after the release that was looked at last.
	pub(crate) fn serve(limit: Weight) -> Weight {
		let mut meter = WeightMeter::with_limit(limit);
		// The cursor is written only where it has moved.
		let base = T::WeightInfo::on_idle_base().saturating_add(T::DbWeight::get().writes(1));
		if meter.try_consume(base).is_err() {
			return meter.consumed();
		}
		let visit = T::WeightInfo::visit();
		let attempt = T::WeightInfo::retry();
		let now = T::Clock::now();
		let before = Cursor::<T>::get();
		let mut cursor = before;
		for _ in 0..MAX_VISITS {
			// Who cannot be sent any more is not looked at either, so that nobody is passed over.
			if !meter.can_consume(visit.saturating_add(attempt)) {
				break;
			}
			meter.consume(visit);
			let next = match cursor {
				Some(id) => Waiting::<T>::iter_keys_from(Waiting::<T>::hashed_key_for(id)).next(),
				None => Waiting::<T>::iter_keys().next(),
			};
			// At the end: from the beginning with the next block.
			cursor = next;
			let Some(id) = next else { break };
			let Some(release) = Releases::<T>::get(id) else { continue };
			if matches!(release.state, ReleaseState::Queued { due, .. } if now >= due) {
				meter.consume(attempt);
				Self::attempt(id, release);
			}
		}
		if cursor != before {
			Cursor::<T>::set(cursor);
		}
		meter.consumed()
	}
}
