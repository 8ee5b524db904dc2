//! # XCM gateway: what accounts of other chains do here, and how they are paid back
//!
//! ## Words
//!
//! | word | meaning |
//! |---|---|
//! | home | the location of an account of another consensus system as seen from here, without network names in its junctions |
//! | owner | the account here that is derived from a home, by the same hash that Asset Hub uses; nobody has a key to it |
//! | reserve | the chain that holds what stands behind a foreign asset: the only one we believe when it says that some has come |
//! | channel | one network of origin and one asset |
//! | ceiling | the most that may be staked through a channel, less what was paid back |
//! | rate | the most that may be staked through a channel in one window of time |
//! | answer | what a reserve reports about a payout it has executed |
//!
//! ## Story
//!
//! 1. Governance names the reserve of an asset with [`Pallet::set_reserve`], and opens channels with [`Pallet::set_channel`].
//!    An asset without a reserve is not believed from anybody, and an origin without a channel cannot stake.
//! 2. A user elsewhere sends one program: it brings the asset, deposits it to the owner, and calls
//!    [`Pallet::deposit_and_delegate`] with the origin of the user. The home is recorded as the route with the deposit, in the
//!    vault's own record, and stays there as long as anything is left. If the call fails, the asset is the owner's; another
//!    program tries again or sends it home with [`Pallet::send_back`].
//! 3. Later programs ask for withdrawals, take them back, move stake and claim rewards. Nothing else about the owner can be
//!    decided from elsewhere, and the owner never signs anything.
//! 4. A payout is one message to the reserve, executed there in the name of this pallet: it withdraws from our account, pays
//!    the user, and reports. What is unspent of the fee goes to the user too. If something fails over there, the user can claim
//!    what was caught. The ledger of releases hears of it here, when the answer comes.
//!
//! ## Permissions
//!
//! | who | what |
//! |---|---|
//! | `XcmOrigin`: an account of another consensus system, in a message | stakes, asks for withdrawals, takes them back, moves stake, claims rewards, sends its assets home |
//! | `ResponseOrigin`: a reserve, in answer to a question | says how a payout ended |
//! | `AdminOrigin` | names reserves, opens channels, sets prices of execution |
//! | `ReplaceOrigin` | names another reserve of an asset, or takes it away; asks for more than [`MAX_RISE`] times as much as it has set last, or takes a price away |
//!
//! ## What it costs
//!
//! A message pays beforehand for the most that its call can weigh, because nobody knows what it will meet: slashes that nobody has
//! applied, crowded pools, other positions of the owner. What was not met is given back to the message, which gets it with
//! `RefundSurplus`.
//!
//! ## Why a ceiling
//!
//! An authentic message is not a reason to believe it: a reserve that was taken over mints as it likes. A channel bounds what
//! such a chain can stake for its accounts, in all and in a window of time, and closing it leaves every way out open. What it
//! brings to accounts of this chain, they stake as their own: that is bounded by what the vault takes from accounts of this
//! chain (`Vaults::set_origin_cap`), and a vault of a foreign asset should have such a cap.
//!
//! ## Why a bound on terms
//!
//! Stake that was asked for already is paid on the terms of the day on which it leaves: less than the smallest payout of that day
//! waits for more, what is set aside on the reserve that day must be less than the payout, and whoever has no key here pays for
//! every step on the way in the asset itself. Whoever could raise these as it likes could keep everybody's stake here. So
//! `AdminOrigin` makes each at most [`MAX_RISE`] times what `ReplaceOrigin` has set last, or what was set first, however many steps it
//! takes; it lowers them as it likes.
//!
//! ## Invariants
//!
//! Checked by `try_state`, by these numbers.
//!
//! 1. Every question belongs to one release and every release to one question.
//! 2. A reserve is the relay chain or a parachain, only foreign assets that exist here have one, and the smallest payout is more
//!    than what is set aside for the answer and no less than the minimum balance of the asset.
//! 3. A closed channel is kept only for what is outstanding, nothing was counted in a window to come, and no price is
//!    zero.
//! 4. There is a bound for the terms of each reserve and for each price, and for nothing else, and no terms are above theirs.
//!
//! ## Limits
//!
//! - An asset is paid to accounts of its reserve only. A user of one chain who has staked the asset of another is refused when
//!   depositing.
//! - The reserve must take the asset itself for executing the payout and for delivering the answer, or exchange it. Where it does
//!   not, the whole payout is caught there for the user, nobody answers, and it stays in flight until governance says how it ended.
//! - Our account on the reserve has to exist there whatever is paid out of it: somebody has to give it its minimum balance of every
//!   asset once, from outside.
//! - A reserve that acts for its own users can do so here: whoever governs Asset Hub can stake, unstake and be paid for its
//!   users, on Asset Hub. We cannot know better.
//! - A rate counts what comes in, also if it goes out again in the same window: whoever sends the same capital around can use up
//!   the rate of a channel, and nobody else stakes through it until the next window. Exits are not affected.
//! - Slashes are not seen by channels: what was slashed occupies the ceiling until governance raises it.
//! - An answer that weighs more than [`Config::AnswerWeight`] is lost, and so is one that the reserve never sends. The payout
//!   stays in flight.

#![cfg_attr(not(feature = "std"), no_std)]
#![deny(missing_docs)]

extern crate alloc;

pub mod program;
pub mod weights;

mod config;
mod errors;
mod events;
mod functions;
mod home;
mod impls;
mod types;

#[cfg(any(feature = "runtime-benchmarks", test))]
pub mod benchmarking;
#[cfg(any(feature = "try-runtime", feature = "std"))]
mod invariants;
#[cfg(test)]
mod mock;
#[cfg(test)]
mod tests;

#[cfg(any(feature = "runtime-benchmarks", test))]
pub use benchmarking::BenchmarkHelper;
pub use pallet::*;
pub use types::{Channel, Limits, Messenger, MostAsked, Reserve, MAX_RISE};
pub use weights::WeightInfo;

use frame_support::pallet_macros::import_section;

#[import_section(config::config)]
#[import_section(errors::errors)]
#[import_section(events::events)]
#[frame_support::pallet]
pub mod pallet {
	#[cfg(any(feature = "runtime-benchmarks", test))]
	use crate::BenchmarkHelper;
	use crate::{types::*, weights::WeightInfo};
	use alloc::vec::Vec;
	use bulwark_primitives::{
		seams::{
			Entry, EpochClock, Met, Moved, Payouts, ReleaseOutcomes, RestakeEntry, RewardClaims,
			SendHome, StakeManagement, Surcharges, VaultAssets,
		},
		AssetKind, Balance, Epoch, Mandate, Moment, OriginChain, PoolId, ReleaseId, ReturnRoute,
		VaultId,
	};
	use frame_support::{dispatch::WithPostDispatchInfo, pallet_prelude::*, traits::fungibles};
	use frame_system::pallet_prelude::*;
	use sp_runtime::DispatchError;
	use sp_runtime::{
		traits::{Convert, Zero},
		FixedU128,
	};
	use staging_xcm::v5::{Error as XcmError, InteriorLocation, Location, QueryId, Response};

	const STORAGE_VERSION: StorageVersion = StorageVersion::new(1);

	#[pallet::pallet]
	#[pallet::storage_version(STORAGE_VERSION)]
	pub struct Pallet<T>(_);

	/// The reserve of each foreign asset.
	#[pallet::storage]
	pub type Reserves<T> = StorageMap<_, Blake2_128Concat, AssetKind, Reserve>;

	/// What a unit of the native token's execution costs in each asset: base units of the asset for one base unit of the native
	/// token. Assets that are not here buy no execution.
	#[pallet::storage]
	pub type FeePrices<T> = StorageMap<_, Blake2_128Concat, AssetKind, FixedU128>;

	/// The most that `AdminOrigin` may ask for of a payout of each asset that has a reserve.
	#[pallet::storage]
	pub type MostAskedOf<T> = StorageMap<_, Blake2_128Concat, AssetKind, MostAsked>;

	/// The highest price of execution that `AdminOrigin` may set, for each asset that has one.
	#[pallet::storage]
	pub type DearestFees<T> = StorageMap<_, Blake2_128Concat, AssetKind, FixedU128>;

	/// The channels that are open, or were.
	#[pallet::storage]
	pub type Channels<T> =
		StorageDoubleMap<_, Blake2_128Concat, OriginChain, Blake2_128Concat, AssetKind, Channel>;

	/// The questions that were asked and not answered, and about which release.
	#[pallet::storage]
	pub type Questions<T> = StorageMap<_, Twox64Concat, QueryId, ReleaseId>;

	/// The question that was asked about each release last.
	#[pallet::storage]
	pub type Asked<T> = StorageMap<_, Twox64Concat, ReleaseId, QueryId>;

	/// Reserves, channels and prices that are there from the start.
	#[pallet::genesis_config]
	#[derive(frame_support::DefaultNoBound)]
	pub struct GenesisConfig<T: Config> {
		/// The reserves.
		pub reserves: Vec<(AssetKind, Reserve)>,
		/// The channels that are open.
		pub channels: Vec<(OriginChain, AssetKind, Limits)>,
		/// What execution costs in other assets.
		pub fee_prices: Vec<(AssetKind, FixedU128)>,
		/// Nothing.
		#[serde(skip)]
		pub _config: PhantomData<T>,
	}

	#[pallet::genesis_build]
	impl<T: Config> BuildGenesisConfig for GenesisConfig<T> {
		fn build(&self) {
			for (asset, reserve) in &self.reserves {
				if let Err(error) = Pallet::<T>::ensure_sound(asset, reserve) {
					panic!("{asset:?} cannot have this reserve: {error:?}");
				}
				Pallet::<T>::put_reserve(asset, reserve, true);
			}
			for (chain, asset, limits) in &self.channels {
				Channels::<T>::insert(chain, asset, Channel::new(*limits));
			}
			for (asset, price) in &self.fee_prices {
				assert!(!price.is_zero(), "execution would be free in {asset:?}");
				Pallet::<T>::put_fee_price(asset, *price, true);
			}
		}
	}

	#[pallet::hooks]
	impl<T: Config> Hooks<BlockNumberFor<T>> for Pallet<T> {
		fn integrity_test() {
			assert!(T::RateWindow::get() > 0, "a rate needs a window");
			assert!(
				T::WeightInfo::answer().all_lte(T::AnswerWeight::get()),
				"answers would be too heavy to be heard"
			);
		}

		#[cfg(feature = "try-runtime")]
		fn try_state(_: BlockNumberFor<T>) -> Result<(), sp_runtime::TryRuntimeError> {
			Self::do_try_state()
		}
	}

	#[pallet::call]
	impl<T: Config> Pallet<T> {
		/// Stakes an amount that the owner has here, in base units of the vault's asset, or all of it. `target` says with whom
		/// and for what; without it both are the default of the vault.
		///
		/// Origin: an account elsewhere, in a message (`XcmOrigin`), which no signed account is. The first deposit into a vault
		/// records the home as the place where its payouts go.
		///
		/// Errors: `BadOrigin` for every signed origin, [`Error::UnsupportedOrigin`], [`Error::VaultNotFound`],
		/// [`Error::ChannelClosed`], [`Error::CeilingReached`], [`Error::RateReached`], then those of depositing and delegating.
		///
		/// Event: [`Event::Restaked`].
		#[pallet::call_index(0)]
		#[pallet::weight(Pallet::<T>::entering_at_most())]
		pub fn deposit_and_delegate(
			origin: OriginFor<T>,
			vault: VaultId,
			amount: Option<Balance>,
			target: Option<(T::AccountId, Mandate)>,
		) -> DispatchResultWithPostInfo {
			let (owner, home) = Self::ensure_owner(origin)?;
			// What is read for that is part of every such call.
			let amount = Self::note_stake(&owner, &home, vault, amount)
				.map_err(|error| error.with_weight(Self::entering(Entry::default())))?;
			let route = ReturnRoute::Xcm(home.clone());
			let entry = T::Entry::restake(&owner, &owner, route, vault, amount, target)
				.map_err(|refused| refused.charged(Self::entering))?;
			Self::deposit_event(Event::Restaked { owner, home, vault, amount });
			Ok(Some(Self::entering(entry)).into())
		}

		/// Ends the liability of an amount of stake, in base units of the vault's asset, or of all, with the next epoch. It is paid
		/// home when it is payable.
		///
		/// Origin: an account elsewhere, in a message (`XcmOrigin`). Errors: `BadOrigin` for every signed origin,
		/// [`Error::UnsupportedOrigin`], those of requesting a withdrawal. Event: that of requesting one.
		#[pallet::call_index(1)]
		#[pallet::weight(Pallet::<T>::requesting(Met::most_leaving()))]
		pub fn request_withdrawal(
			origin: OriginFor<T>,
			pool: PoolId,
			amount: Option<Balance>,
		) -> DispatchResultWithPostInfo {
			let (owner, _) = Self::ensure_owner(origin)?;
			let met = T::Stake::request_withdrawal(&owner, pool, amount)
				.map_err(|refused| refused.charged(Self::requesting))?;
			Ok(Some(Self::requesting(met)).into())
		}

		/// Takes back a request by the epoch that names it.
		///
		/// Origin: an account elsewhere, in a message (`XcmOrigin`). Errors: `BadOrigin` for every signed origin,
		/// [`Error::UnsupportedOrigin`], those of cancelling a withdrawal. Event: that of cancelling one.
		#[pallet::call_index(2)]
		#[pallet::weight(Pallet::<T>::cancelling(Met::most_leaving()))]
		pub fn cancel_withdrawal(
			origin: OriginFor<T>,
			pool: PoolId,
			left: Epoch,
		) -> DispatchResultWithPostInfo {
			let (owner, _) = Self::ensure_owner(origin)?;
			let met = T::Stake::cancel_withdrawal(&owner, pool, left)
				.map_err(|refused| refused.charged(Self::cancelling))?;
			Ok(Some(Self::cancelling(met)).into())
		}

		/// Moves an amount of stake, in base units of the vault's asset, or all, to another operator or mandate. With `None` as
		/// the operator it stays with the one it has.
		///
		/// Origin: an account elsewhere, in a message (`XcmOrigin`). Errors: `BadOrigin` for every signed origin,
		/// [`Error::UnsupportedOrigin`], those of redelegating. Events: those of redelegating.
		#[pallet::call_index(3)]
		#[pallet::weight(Pallet::<T>::moving(Moved::most()))]
		pub fn redelegate(
			origin: OriginFor<T>,
			pool: PoolId,
			operator: Option<T::AccountId>,
			mandate: Mandate,
			amount: Option<Balance>,
		) -> DispatchResultWithPostInfo {
			let (owner, _) = Self::ensure_owner(origin)?;
			let moved = T::Stake::redelegate(&owner, pool, operator, mandate, amount)
				.map_err(|refused| refused.charged(Self::moving))?;
			Ok(Some(Self::moving(moved)).into())
		}

		/// Takes out all that the owner has earned in an asset. It is paid home if that can be, and is the owner's here if not:
		/// rewards may be in assets that the home does not know.
		///
		/// Origin: an account elsewhere, in a message (`XcmOrigin`). Errors: `BadOrigin` for every signed origin,
		/// [`Error::UnsupportedOrigin`], those of claiming. Event: [`Event::RewardsClaimed`].
		#[pallet::call_index(4)]
		#[pallet::weight(
			T::WeightInfo::claim_rewards().saturating_add(T::Surcharges::touching_at_most())
		)]
		pub fn claim_rewards(origin: OriginFor<T>, asset: AssetKind) -> DispatchResultWithPostInfo {
			let (owner, home) = Self::ensure_owner(origin)?;
			let (amount, touched) = T::Rewards::claim_for(&owner, &asset, &owner)
				.map_err(|refused| refused.charged(Self::claiming))?;
			let route = ReturnRoute::Xcm(home);
			let sent_home = T::Payouts::check_route(&route, &asset).is_ok();
			if sent_home {
				Self::send_unstaked(&owner, &asset, &route, amount)?;
			}
			Self::deposit_event(Event::RewardsClaimed { owner, asset, amount, sent_home });
			Ok(Some(Self::claiming(touched)).into())
		}

		/// Sends an amount that the owner has here and has not staked, in base units of the asset, or all of it, home.
		///
		/// Origin: an account elsewhere, in a message (`XcmOrigin`). Errors: `BadOrigin` for every signed origin,
		/// [`Error::UnsupportedOrigin`], [`Error::NothingToSend`], those of the route, those of the asset. Event:
		/// [`Event::SentBack`].
		#[pallet::call_index(5)]
		#[pallet::weight(T::WeightInfo::send_back())]
		pub fn send_back(
			origin: OriginFor<T>,
			asset: AssetKind,
			amount: Option<Balance>,
		) -> DispatchResult {
			let (owner, home) = Self::ensure_owner(origin)?;
			let amount = amount.unwrap_or_else(|| Self::spendable(&owner, &asset));
			ensure!(!amount.is_zero(), Error::<T>::NothingToSend);
			let route = ReturnRoute::Xcm(home);
			T::Payouts::check_route(&route, &asset)?;
			Self::send_unstaked(&owner, &asset, &route, amount)?;
			Self::deposit_event(Event::SentBack { owner, asset, amount });
			Ok(())
		}

		/// Hears how a payout ended. An answer to a question that is not the last one about its release, or about one whose end
		/// is known already, changes nothing.
		///
		/// Origin: a chain that was asked, in its answer (`ResponseOrigin`). Errors: [`Error::QuestionNotFound`],
		/// [`Error::NotAnAnswer`]. Events: [`Event::Answered`], or [`Event::AnswerIgnored`] with the reason.
		#[pallet::call_index(6)]
		#[pallet::weight(T::WeightInfo::answer())]
		pub fn answer(origin: OriginFor<T>, query: QueryId, response: Response) -> DispatchResult {
			T::ResponseOrigin::ensure_origin(origin)?;
			let release = Questions::<T>::get(query).ok_or(Error::<T>::QuestionNotFound)?;
			let Response::ExecutionResult(result) = response else {
				return Err(Error::<T>::NotAnAnswer.into());
			};
			let outcome = match &result {
				None => T::Outcomes::delivered(release),
				Some(_) => T::Outcomes::failed(release),
			};
			// What governance has ended is kept in mind: it may be sent again, and has made room in its channel before.
			if outcome.is_ok() {
				Questions::<T>::remove(query);
				Asked::<T>::remove(release);
			}
			Self::deposit_event(match outcome {
				Ok(()) => Event::Answered { release, query, failed: result },
				Err(reason) => Event::AnswerIgnored { release, query, reason },
			});
			Ok(())
		}

		/// Names the reserve of a foreign asset that exists here, or takes it away. Without one nothing of it comes in and nothing
		/// goes out. `minimum` and `set_aside` are in base units; `minimum` must be more than `set_aside`.
		///
		/// Origin: governance (`AdminOrigin`), and a higher one (`ReplaceOrigin`) where the asset has a reserve and is to have none,
		/// one on another chain, or one whose smallest payout, or what it sets aside, is more than ten times ([`MAX_RISE`]) what
		/// `ReplaceOrigin` has set last, or what was set first; where nothing was set aside, more than the smallest payout was.
		/// Errors: [`Error::NotForeign`], [`Error::AssetNotFound`], [`Error::NotAChain`], [`Error::MinimumTooLow`]. Event:
		/// [`Event::ReserveSet`].
		#[pallet::call_index(7)]
		#[pallet::weight(T::WeightInfo::set_reserve())]
		pub fn set_reserve(
			origin: OriginFor<T>,
			asset: AssetKind,
			reserve: Option<Reserve>,
		) -> DispatchResult {
			Self::do_set_reserve(origin, asset, reserve)
		}

		/// Sets what may be staked through a channel, or closes it. What was staked stays counted, and can always be withdrawn.
		/// `ceiling` and `rate` are in base units; the rate counts in windows of `RateWindow` seconds.
		///
		/// Origin: governance (`AdminOrigin`). Event: [`Event::ChannelSet`].
		#[pallet::call_index(8)]
		#[pallet::weight(T::WeightInfo::set_channel())]
		pub fn set_channel(
			origin: OriginFor<T>,
			chain: OriginChain,
			asset: AssetKind,
			limits: Option<Limits>,
		) -> DispatchResult {
			T::AdminOrigin::ensure_origin(origin)?;
			Self::store_limits(chain, &asset, limits);
			Self::deposit_event(Event::ChannelSet { chain, asset, limits });
			Ok(())
		}

		/// Sets what execution costs in an asset, in base units of it for one base unit of the native token, with 18 decimals: one
		/// for one is 10^18. Or refuses it.
		///
		/// Origin: governance (`AdminOrigin`), and a higher one (`ReplaceOrigin`) where there is a price and is to be none, or one
		/// that is more than ten times ([`MAX_RISE`]) as high as `ReplaceOrigin` has set last, or as was set first. Errors:
		/// [`Error::ZeroPrice`]. Event: [`Event::FeePriceSet`].
		#[pallet::call_index(9)]
		#[pallet::weight(T::WeightInfo::set_fee_price())]
		pub fn set_fee_price(
			origin: OriginFor<T>,
			asset: AssetKind,
			price: Option<FixedU128>,
		) -> DispatchResult {
			Self::do_set_fee_price(origin, asset, price)
		}
	}

	#[pallet::view_functions]
	impl<T: Config> Pallet<T> {
		/// The account here of an account of another consensus system, and its home as it would be recorded. `None` for what
		/// cannot have one.
		pub fn owner_of(location: Location) -> Option<(T::AccountId, Location)> {
			Self::owner_at(location).ok()
		}

		/// The reserve of an asset.
		pub fn reserve_of(asset: AssetKind) -> Option<Reserve> {
			Reserves::<T>::get(asset)
		}

		/// How much more may be staked through a channel now, in base units.
		pub fn room(chain: OriginChain, asset: AssetKind) -> Balance {
			Self::room_in(chain, &asset)
		}

		/// What execution costs in an asset. The reserves and prices are few, so that a wallet asks for the ones it needs.
		pub fn fee_price_of(asset: AssetKind) -> Option<FixedU128> {
			FeePrices::<T>::get(asset)
		}
	}
}
