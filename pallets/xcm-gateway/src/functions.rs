//! Channels, reserves, and what the owner has.

use crate::{pallet::*, types::MostAsked, Channel, Limits, Reserve, MAX_RISE};
use bulwark_primitives::{
	seams::{EpochClock, SendHome, VaultAssets},
	AssetKind, Balance, Moment, OriginChain, ReturnRoute, VaultId,
};
use frame_support::{
	ensure,
	traits::{
		fungibles::Inspect,
		tokens::{Fortitude, Preservation},
		EnsureOrigin, Get, PalletInfoAccess,
	},
};
use frame_system::pallet_prelude::OriginFor;
use sp_runtime::{
	traits::{Convert, Saturating, Zero},
	DispatchError, DispatchResult, FixedPointNumber, FixedU128,
};
use staging_xcm::v5::{
	Junction::{PalletInstance, Parachain},
	Location,
};

impl<T: Config> Pallet<T> {
	/// This pallet as a location.
	pub fn location() -> Location {
		// The macros that number pallets give them 8 bits.
		PalletInstance(<Self as PalletInfoAccess>::index() as u8).into()
	}

	/// The account of this pallet, which has nothing: it is what the other side knows as whoever asks.
	pub fn account() -> Result<T::AccountId, Error<T>> {
		T::Accounts::convert(Self::location()).ok_or(Error::<T>::UnsupportedOrigin)
	}

	/// All that an account has of an asset and may give away.
	pub(crate) fn spendable(who: &T::AccountId, asset: &AssetKind) -> Balance {
		let (all, polite) = (Preservation::Expendable, Fortitude::Polite);
		T::Assets::reducible_balance(asset.clone(), who, all, polite)
	}

	/// Can the asset have this reserve?
	pub(crate) fn ensure_sound(asset: &AssetKind, reserve: &Reserve) -> Result<(), Error<T>> {
		ensure!(matches!(asset, AssetKind::Foreign(_)), Error::<T>::NotForeign);
		ensure!(T::Assets::asset_exists(asset.clone()), Error::<T>::AssetNotFound);
		let is_chain = matches!(reserve.chain.unpack(), (1, []) | (1, [Parachain(_)]));
		ensure!(is_chain, Error::<T>::NotAChain);
		ensure!(reserve.minimum > reserve.set_aside, Error::<T>::MinimumTooLow);
		// What is dust here is seldom more elsewhere, and nobody could be paid with it.
		let least = T::Assets::minimum_balance(asset.clone());
		ensure!(reserve.minimum >= least, Error::<T>::MinimumTooLow);
		Ok(())
	}

	/// Is it somebody who administers, or who may also do what keeps assets here? Returns whether it is the latter, who may do
	/// either.
	fn ensure_may(origin: OriginFor<T>, keeps_here: bool) -> Result<bool, DispatchError> {
		match T::ReplaceOrigin::try_origin(origin) {
			Ok(_) => Ok(true),
			Err(_) if keeps_here => Err(DispatchError::BadOrigin),
			Err(origin) => {
				T::AdminOrigin::ensure_origin(origin)?;
				Ok(false)
			}
		}
	}

	pub(crate) fn do_set_reserve(
		origin: OriginFor<T>,
		asset: AssetKind,
		reserve: Option<Reserve>,
	) -> DispatchResult {
		let (known, most) = (Reserves::<T>::get(&asset), MostAskedOf::<T>::get(&asset));
		let keeps_here = known.as_ref().is_some_and(|known| {
			reserve.as_ref().is_none_or(|new| {
				new.chain != known.chain || most.is_none_or(|most| !most.allows(new))
			})
		});
		let anchors = Self::ensure_may(origin, keeps_here)? || known.is_none();
		match &reserve {
			Some(reserve) => {
				Self::ensure_sound(&asset, reserve)?;
				Self::put_reserve(&asset, reserve, anchors);
			}
			None => {
				Reserves::<T>::remove(&asset);
				MostAskedOf::<T>::remove(&asset);
			}
		}
		Self::deposit_event(Event::ReserveSet { asset, reserve });
		Ok(())
	}

	/// Stores a reserve. Are its terms those by which later ones are measured?
	pub(crate) fn put_reserve(asset: &AssetKind, reserve: &Reserve, anchors: bool) {
		Reserves::<T>::insert(asset, reserve);
		if anchors {
			MostAskedOf::<T>::insert(asset, MostAsked::after(reserve));
		}
	}

	pub(crate) fn do_set_fee_price(
		origin: OriginFor<T>,
		asset: AssetKind,
		price: Option<FixedU128>,
	) -> DispatchResult {
		let (known, dearest) = (FeePrices::<T>::get(&asset), DearestFees::<T>::get(&asset));
		// Whoever can pay for execution in the asset now must not lose that.
		let prices_out = known.is_some()
			&& price.is_none_or(|price| dearest.is_none_or(|dearest| price > dearest));
		let anchors = Self::ensure_may(origin, prices_out)? || known.is_none();
		match price {
			Some(price) => {
				ensure!(!price.is_zero(), Error::<T>::ZeroPrice);
				Self::put_fee_price(&asset, price, anchors);
			}
			None => {
				FeePrices::<T>::remove(&asset);
				DearestFees::<T>::remove(&asset);
			}
		}
		Self::deposit_event(Event::FeePriceSet { asset, price });
		Ok(())
	}

	/// Stores a price. Is it the one by which later ones are measured?
	pub(crate) fn put_fee_price(asset: &AssetKind, price: FixedU128, anchors: bool) {
		FeePrices::<T>::insert(asset, price);
		if anchors {
			// A price is what is paid, so that more is dearer. Where the product is more than there are numbers, nothing is above it.
			let dearest = price.saturating_mul(FixedU128::saturating_from_integer(MAX_RISE));
			DearestFees::<T>::insert(asset, dearest);
		}
	}

	/// The number of the window that is now.
	pub(crate) fn window() -> Moment {
		// A window has a length: see `integrity_test`.
		T::Clock::now().checked_div(T::RateWindow::get()).unwrap_or_default()
	}

	/// How much more may be staked through a channel now.
	pub(crate) fn room_in(chain: OriginChain, asset: &AssetKind) -> Balance {
		let Some(channel) = Channels::<T>::get(chain, asset) else { return 0 };
		let Some(limits) = channel.limits else { return 0 };
		// Limits may have been lowered below what is counted: then there is no room.
		let in_all = limits.ceiling.saturating_sub(channel.outstanding);
		in_all.min(limits.rate.saturating_sub(channel.used_in(Self::window())))
	}

	/// Counts what is staked of what the owner has, in a vault. Returns how much it is.
	pub(crate) fn note_stake(
		owner: &T::AccountId,
		home: &Location,
		vault: VaultId,
		amount: Option<Balance>,
	) -> Result<Balance, DispatchError> {
		let asset = T::Vaults::asset_of(vault).ok_or(Error::<T>::VaultNotFound)?;
		let amount = amount.unwrap_or_else(|| Self::spendable(owner, &asset));
		Self::note_deposit(OriginChain::of(home), &asset, amount)?;
		Ok(amount)
	}

	/// Counts what is staked through a channel.
	fn note_deposit(chain: OriginChain, asset: &AssetKind, amount: Balance) -> DispatchResult {
		Channels::<T>::try_mutate(chain, asset, |entry| {
			let channel = entry.as_mut().ok_or(Error::<T>::ChannelClosed)?;
			let limits = channel.limits.ok_or(Error::<T>::ChannelClosed)?;
			let within =
				|sum: Balance, most: Balance| sum.checked_add(amount).filter(|sum| *sum <= most);
			channel.outstanding =
				within(channel.outstanding, limits.ceiling).ok_or(Error::<T>::CeilingReached)?;
			let window = Self::window();
			channel.used =
				within(channel.used_in(window), limits.rate).ok_or(Error::<T>::RateReached)?;
			channel.window = window;
			Ok(())
		})
	}

	/// Sends home what is not staked. Whatever is paid through a channel counts as paid back, so this is added to what is
	/// outstanding first: it makes no room for more stake.
	pub(crate) fn send_unstaked(
		owner: &T::AccountId,
		asset: &AssetKind,
		route: &ReturnRoute<T::AccountId>,
		amount: Balance,
	) -> DispatchResult {
		Channels::<T>::mutate_exists(route.chain(), asset, |entry| {
			let Some(channel) = entry else { return };
			// More than there can be of the asset leaves no room either way.
			channel.outstanding = channel.outstanding.saturating_add(amount);
		});
		T::Payouts::send_home(owner, asset, route, amount)
	}

	/// Counts what was paid back through a channel.
	pub(crate) fn note_payout(chain: OriginChain, asset: &AssetKind, amount: Balance) {
		Channels::<T>::mutate_exists(chain, asset, |entry| {
			let Some(channel) = entry else { return };
			// Stake that has grown pays back more than was staked: then nothing counts as outstanding.
			channel.outstanding = channel.outstanding.saturating_sub(amount);
			if channel.limits.is_none() && channel.outstanding == 0 {
				*entry = None;
			}
		});
	}

	/// Sets the limits of a channel and forgets a closed one through which nothing is outstanding.
	pub(crate) fn store_limits(chain: OriginChain, asset: &AssetKind, limits: Option<Limits>) {
		let mut channel = Channels::<T>::get(chain, asset).unwrap_or_else(Channel::closed);
		channel.limits = limits;
		if limits.is_none() && channel.outstanding == 0 {
			Channels::<T>::remove(chain, asset);
		} else {
			Channels::<T>::insert(chain, asset, channel);
		}
	}
}
