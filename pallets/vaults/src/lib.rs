//! # Vaults: custody, deposits, and exits to where the stake came from
//!
//! ## Words
//!
//! | word | meaning |
//! |---|---|
//! | vault | custody of exactly one asset, with its caps, price, haircut, unbonding and leverage |
//! | custody account | the account that holds the asset of one vault and of nothing else, derived from the hash of vault and asset |
//! | ledger | what the custody account must hold, to the unit: idle balances, stake, insurance, and what slashes collected and nobody has split |
//! | seed | the asset's minimum balance, kept in the custody account beside the ledger for as long as the vault exists |
//! | idle | what an account has in a vault and has not delegated |
//! | insurance | the part of slashes that stays in the vault, for those who were slashed wrongly |
//! | principal | what an account deposited less what it was paid, never below zero; what caps are counted by |
//! | position | stake of an account in one pool; pools are kept elsewhere |
//! | route | how what is paid reaches its owner, recorded with the first deposit; of this chain for who is credited without one |
//! | origin | the network a route leads to |
//! | price | US dollars for one whole unit (`10^decimals` base units) of the asset |
//! | haircut | the part of the value that is *not* counted: 0 % believes the price, 100 % believes nothing |
//!
//! ## Story
//!
//! 1. Governance creates a vault for an asset with [`Pallet::create_vault`]. Where the registry mode says so, anybody may, with
//!    a bond or without. An asset that somebody other than governance can freeze, seize or destroy is refused. The custody
//!    account gets its seed from whoever creates the vault.
//! 2. A restaker deposits: [`Pallet::deposit`] credits the idle balance, [`Pallet::deposit_and_delegate`] makes it stake at
//!    once, with the operator and the mandate of the vault where none are named. A gateway does the same for an account that
//!    cannot sign here, through [`RestakeEntry`]. The first deposit records the route.
//! 3. Whoever keeps the stake moves amounts between idle and stake and pays them out, through [`VaultLedger`]. It asks for
//!    nothing else, and nobody else can.
//! 4. [`Pallet::withdraw_idle`] pays an idle balance at once; stake leaves by its own exit. Both are paid by the recorded route,
//!    to the origin they came from, through [`Payouts`].
//! 5. A slash leaves a part of what it took in the insurance of the vault. [`Pallet::compensate`] pays from it to
//!    whoever was slashed wrongly, when the slash is final and cannot be reversed any more.
//! 6. When neither idle balance nor position is left, the record goes, and the route is free to be another one.
//!
//! ## Permissions
//!
//! | who | what |
//! |---|---|
//! | `CreateOrigin` | creates vaults in every registry mode, without a bond |
//! | signed | creates vaults in the modes `Bonded` and `Open`; deposits, withdraws what is idle, sweeps donations to the treasury |
//! | `AdminOrigin` | caps, minimum, haircut, how long a price is believed, unbonding, default delegation, registry mode, release of bonds |
//! | `PriceOrigin` | prices |
//! | `CompensateOrigin` | pays from the insurance of a vault into an idle balance |
//! | `EmergencyOrigin` | pauses one class of calls of one vault, and ends the pause |
//!
//! Governance decides what stake counts for. A vault created by a signed account starts with a haircut of 100 % and without a
//! price: it holds what is deposited and lends no weight to anybody until governance sets both. Its caps, minimum, unbonding,
//! leverage and default are as asked, within the bounds of the chain.
//!
//! ## Pausing
//!
//! Calls are paused by class and by vault, and every pause ends by itself: deposits and delegations after at most
//! [`Config::MaxPause`], exits after at most [`Config::MaxExitPause`] and then not again for [`Config::ExitPauseCooldown`].
//! A pause of exits cannot be prolonged, and ending it early does not shorten the cooldown that follows.
//!
//! ## Limits on withdrawals
//!
//! - Idle balances: none, except a pause of exits. There is no fee and no smallest amount of the vault's own; the asset may
//!   refuse to create the account that is to receive less than its minimum balance.
//! - Stake: the unbonding time of the vault, never shorter than the time in which a fault can still be accused; and what is
//!   in dispute waits for the decision. Both are kept where the stake is.
//! - The unbonding time may be changed by governance, for requests made afterwards.
//! - What is paid goes by the recorded route and no other way.
//!
//! ## Invariants
//!
//! Checked by `try_state`, by these numbers.
//!
//! 1. Custody: the balance of every custody account is at least the ledger and the seed.
//! 2. The ledger is the sum of idle balances, of what pools hold, of the insurance, and of what was collected and not
//!    split.
//! 3. Every record of an account has an idle balance or a position, and belongs to a vault that exists.
//! 4. The principal of an origin is the sum of the principals of the accounts whose route leads there, and no empty record
//!    of an origin is kept.
//! 5. The configuration of every vault is within the bounds it was checked against: decimals, leverage, minimum, unbonding not
//!    above its maximum, an age of prices that is not zero, a default that fits the leverage.
//! 6. Vaults are numbered without gaps; prices belong to vaults, and are not zero.
//! 7. What is on hold for creating vaults is at least the bonds that the vaults name.
//!
//! ## Limits
//!
//! - A vault cannot be removed. One that is not wanted any more gets caps of zero; its bond is released by governance.
//! - Decimals are read when the vault is created. Whoever may change the metadata of the asset afterwards changes nothing here.
//! - If the minimum balance of an asset is raised above the seed, the last units cannot be paid until somebody sends the
//!   difference to the custody account, as anybody may.
//! - Slashes do not lower the principal: who was slashed has less room under the cap until everything has been paid out.
//! - A price is as good as its source. There is no feed here, only a place for one, and an age after which the price is not
//!   believed.
//! - As with every transfer that allows the sender's account to close, what a deposit leaves of the asset below its minimum
//!   balance is lost to the depositor.

#![cfg_attr(not(feature = "std"), no_std)]
#![deny(missing_docs)]

extern crate alloc;

pub mod amount;
pub mod value;
pub mod weights;

mod config;
mod creation;
mod errors;
mod events;
mod functions;
mod impls;
mod types;
mod view;

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
pub use functions::{AccountOf, VaultOf};
pub use pallet::*;
pub use types::{
	Creator, CustodyLedger, DefaultDelegation, GenesisVault, OriginLedger, Pauses, Price,
	PriceProblem, PriceSource, Vault, VaultAccount, VaultConfig,
};
pub use view::{VaultRecord, MAX_PAGE};
pub use weights::WeightInfo;

use frame_support::pallet_macros::import_section;

#[cfg(doc)]
use bulwark_primitives::seams::{Payouts, RestakeEntry, VaultLedger};

#[import_section(config::config)]
#[import_section(errors::errors)]
#[import_section(events::events)]
#[frame_support::pallet]
pub mod pallet {
	#[cfg(any(feature = "runtime-benchmarks", test))]
	use crate::BenchmarkHelper;
	use crate::{
		functions::Incoming, types::*, view::VaultRecord, weights::WeightInfo, AccountOf, VaultOf,
	};
	use alloc::vec::Vec;
	use bulwark_primitives::{
		constants::MAX_POSITIONS,
		seams::{AssetGuard, Docket, Entry, EpochClock, Met, Payouts, StakeEntry, Surcharges},
		Balance, CallClass, Mandate, Moment, OriginChain, RegistryMode, VaultId,
	};
	use frame_support::{
		pallet_prelude::*,
		traits::{
			fungible, fungibles,
			tokens::{Precision, Preservation},
		},
		PalletId,
	};
	use frame_system::pallet_prelude::*;
	use sp_runtime::{
		traits::{Convert, Zero},
		FixedU128, Perquintill,
	};

	const STORAGE_VERSION: StorageVersion = StorageVersion::new(1);

	#[pallet::pallet]
	#[pallet::storage_version(STORAGE_VERSION)]
	pub struct Pallet<T>(_);

	/// Why this pallet holds native tokens.
	#[pallet::composite_enum]
	pub enum HoldReason {
		/// A vault was created in the registry mode `Bonded`.
		#[codec(index = 0)]
		VaultCreation,
	}

	/// How the registry of vaults admits.
	#[pallet::storage]
	pub type Mode<T> = StorageValue<_, RegistryMode, ValueQuery>;

	/// The id that the next vault gets.
	#[pallet::storage]
	pub type NextVaultId<T> = StorageValue<_, VaultId, ValueQuery>;

	/// Each vault, with what its custody account must hold. Ids are counted, so they need no hash against collisions.
	#[pallet::storage]
	pub type Vaults<T: Config> = StorageMap<_, Twox64Concat, VaultId, VaultOf<T>>;

	/// The price of each vault's asset.
	#[pallet::storage]
	pub type Prices<T: Config> = StorageMap<_, Twox64Concat, VaultId, Price<T::AccountId>>;

	/// What each vault knows of each account.
	#[pallet::storage]
	pub type Accounts<T: Config> =
		StorageDoubleMap<_, Twox64Concat, VaultId, Blake2_128Concat, T::AccountId, AccountOf<T>>;

	/// What came into each vault from each other network, and how much may. For this chain it is in [`Vaults`].
	#[pallet::storage]
	pub type Origins<T> = StorageDoubleMap<
		_,
		Twox64Concat,
		VaultId,
		Blake2_128Concat,
		OriginChain,
		OriginLedger,
		ValueQuery,
	>;

	/// The vaults that are there from the start, and how the registry admits.
	#[pallet::genesis_config]
	#[derive(frame_support::DefaultNoBound)]
	pub struct GenesisConfig<T: Config> {
		/// The vaults, numbered from zero. Their seeds are minted.
		pub vaults: Vec<GenesisVault<T::AccountId, T::AssetKind>>,
		/// How the registry admits.
		pub mode: RegistryMode,
	}

	#[pallet::genesis_build]
	impl<T: Config> BuildGenesisConfig for GenesisConfig<T> {
		fn build(&self) {
			Mode::<T>::put(self.mode);
			for vault in &self.vaults {
				if let Err(error) = Pallet::<T>::build_vault(vault) {
					panic!("the vault for {:?} cannot be created: {error:?}", vault.asset);
				}
			}
		}
	}

	#[pallet::hooks]
	impl<T: Config> Hooks<BlockNumberFor<T>> for Pallet<T> {
		fn integrity_test() {
			assert!(T::MaxExitPause::get() > 0, "exits could never be paused");
			assert!(T::MaxPause::get() > 0, "nothing could ever be paused");
			assert!(
				T::ExitPauseCooldown::get() >= T::MaxExitPause::get(),
				"exits could be paused most of the time"
			);
			assert!(T::MaxUnbonding::get() > 0, "no vault could be created");
			assert!(T::DefaultPriceAge::get() > 0, "no price could be believed");
		}

		#[cfg(feature = "try-runtime")]
		fn try_state(_: BlockNumberFor<T>) -> Result<(), sp_runtime::TryRuntimeError> {
			Self::do_try_state()
		}
	}

	#[pallet::call]
	impl<T: Config> Pallet<T> {
		/// Creates a vault for an asset.
		///
		/// Origin: governance (`CreateOrigin`), or, where the registry mode allows it, a signed account, which then puts
		/// [`Config::VaultBond`] on hold in the mode `Bonded`. `haircut` and `max_price_age` say what the stake counts for and
		/// are governance's: for a signed account they are 100 % and the default of the chain, whatever it asks.
		///
		/// `total_cap`, `account_cap` and `minimum` are in base units of the asset, `unbonding` and `max_price_age` in seconds.
		/// `leverage` has 18 decimals: a leverage of one is 10^18. `haircut` is in parts of 10^18.
		///
		/// The custody account receives the asset's minimum balance from the signed account, or else from the treasury, unless
		/// somebody has sent it there before.
		///
		/// Errors: `BadOrigin` if the mode does not allow it, what the guard of assets says, [`Error::AssetNotFound`],
		/// [`Error::DecimalsUnknown`], [`Error::TooManyDecimals`], [`Error::ZeroMinimum`], [`Error::LeverageTooLow`],
		/// [`Error::LeverageTooHigh`], [`Error::UnbondingTooShort`], [`Error::UnbondingTooLong`], [`Error::MandateNotUnique`],
		/// [`Error::ZeroPriceAge`], [`Error::VaultIdsExhausted`], [`Error::CustodyNotSeeded`], and those of the hold.
		///
		/// Event: [`Event::VaultCreated`].
		#[pallet::call_index(0)]
		#[pallet::weight(T::WeightInfo::create_vault())]
		pub fn create_vault(
			origin: OriginFor<T>,
			asset: T::AssetKind,
			config: VaultConfig<T::AccountId>,
		) -> DispatchResult {
			let creator = Self::ensure_may_create(origin)?;
			Self::do_create(asset, config, creator)
		}

		/// Deposits an amount of the vault's asset, in base units, as an idle balance.
		///
		/// Origin: signed. The first deposit records that what is paid goes to this account.
		///
		/// Errors: [`Error::VaultNotFound`], [`Error::Paused`], [`Error::ZeroAmount`], [`Error::BelowMinimum`],
		/// [`Error::RouteMismatch`], [`Error::TotalCapExceeded`], [`Error::AccountCapExceeded`], [`Error::OriginCapExceeded`],
		/// those of the asset, [`Error::ReceivedLess`].
		///
		/// Event: [`Event::Deposited`].
		#[pallet::call_index(1)]
		#[pallet::weight(T::WeightInfo::deposit())]
		pub fn deposit(
			origin: OriginFor<T>,
			vault: VaultId,
			#[pallet::compact] amount: Balance,
		) -> DispatchResult {
			let who = ensure_signed(origin)?;
			let route = Self::local_route(&who);
			Self::do_deposit(vault, Incoming { funds: &who, owner: &who, route, amount })
		}

		/// Deposits an amount of the vault's asset, in base units, and delegates it in the same call.
		///
		/// Origin: signed. Operator and mandate are those of the vault's default where they are not given; each is filled in by
		/// itself.
		///
		/// Errors: [`Error::VaultNotFound`], [`Error::NoDefaultDelegation`] if something is not given and the vault has no
		/// default, then those of delegating, then those of [`Pallet::deposit`].
		///
		/// Events: that of delegating, and [`Event::Deposited`].
		#[pallet::call_index(2)]
		#[pallet::weight(
			Pallet::<T>::entering(Entry::Joined { met: Met::most() })
				.max(Pallet::<T>::entering(Entry::Opened { others: MAX_POSITIONS - 1, met: Met::most() }))
		)]
		pub fn deposit_and_delegate(
			origin: OriginFor<T>,
			vault: VaultId,
			#[pallet::compact] amount: Balance,
			operator: Option<T::AccountId>,
			mandate: Option<Mandate>,
		) -> DispatchResultWithPostInfo {
			let who = ensure_signed(origin)?;
			let route = Self::local_route(&who);
			let incoming = Incoming { funds: &who, owner: &who, route, amount };
			let entry = Self::do_deposit_and_delegate(vault, incoming, operator, mandate)
				.map_err(|refused| refused.charged(Self::entering))?;
			Ok(Some(Self::entering(entry)).into())
		}

		/// Pays an amount of the idle balance, in base units, by the recorded route. At once, in full, without a fee. What is paid
		/// here gives back what a route to another chain would weigh.
		///
		/// Origin: signed by the owner.
		///
		/// Errors: [`Error::VaultNotFound`], [`Error::Paused`], [`Error::ZeroAmount`], [`Error::InsufficientIdle`], those of
		/// whoever pays.
		///
		/// Event: [`Event::IdleWithdrawn`].
		#[pallet::call_index(3)]
		#[pallet::weight(
			T::WeightInfo::withdraw_idle()
				.saturating_add(T::RemoteWeight::get())
				.saturating_add(Pallet::<T>::opening())
		)]
		pub fn withdraw_idle(
			origin: OriginFor<T>,
			vault: VaultId,
			#[pallet::compact] amount: Balance,
		) -> DispatchResultWithPostInfo {
			let who = ensure_signed(origin)?;
			// Refused here already, before anything else is.
			Self::ensure_not_paused(&Self::vault_or_error(vault)?, CallClass::Exit)?;
			ensure!(!amount.is_zero(), Error::<T>::ZeroAmount);
			let mut account =
				Accounts::<T>::get(vault, &who).ok_or(Error::<T>::InsufficientIdle)?;
			account.idle = account.idle.checked_sub(amount).ok_or(Error::<T>::InsufficientIdle)?;
			let paid = Self::do_pay(vault, &mut account, amount)?;
			let remote = if paid.remote { T::RemoteWeight::get() } else { Weight::zero() };
			let opening = if paid.opened { Self::opening() } else { Weight::zero() };
			Self::store_account(vault, &who, account)?;
			Self::deposit_event(Event::IdleWithdrawn { vault, who, amount });
			let weight = T::WeightInfo::withdraw_idle().saturating_add(remote);
			Ok(Some(weight.saturating_add(opening)).into())
		}

		/// Sets the most that a vault may hold and the most that one account may have in it, in base units. Caps below what is
		/// there take nothing away: they stop deposits.
		///
		/// Origin: governance (`AdminOrigin`). Errors: [`Error::VaultNotFound`]. Event: [`Event::CapsSet`].
		#[pallet::call_index(4)]
		#[pallet::weight(T::WeightInfo::set_caps())]
		pub fn set_caps(
			origin: OriginFor<T>,
			vault: VaultId,
			#[pallet::compact] total: Balance,
			#[pallet::compact] per_account: Balance,
		) -> DispatchResult {
			T::AdminOrigin::ensure_origin(origin)?;
			Self::change(vault, |record| {
				record.total_cap = total;
				record.account_cap = per_account;
				Ok(())
			})?;
			Self::deposit_event(Event::CapsSet { vault, total, per_account });
			Ok(())
		}

		/// Sets the most that may come into a vault from one network, in base units, or lifts the limit.
		///
		/// Origin: governance (`AdminOrigin`). Errors: [`Error::VaultNotFound`]. Event: [`Event::OriginCapSet`].
		#[pallet::call_index(5)]
		#[pallet::weight(T::WeightInfo::set_origin_cap())]
		pub fn set_origin_cap(
			origin: OriginFor<T>,
			vault: VaultId,
			chain: OriginChain,
			cap: Option<Balance>,
		) -> DispatchResult {
			T::AdminOrigin::ensure_origin(origin)?;
			Self::change_origin(vault, chain, |origin| {
				origin.cap = cap;
				Ok(())
			})?;
			Self::deposit_event(Event::OriginCapSet { vault, origin: chain, cap });
			Ok(())
		}

		/// Sets the least that can be deposited at once, in base units.
		///
		/// Origin: governance (`AdminOrigin`). Errors: [`Error::VaultNotFound`], [`Error::ZeroMinimum`]. Event: [`Event::MinimumSet`].
		#[pallet::call_index(6)]
		#[pallet::weight(T::WeightInfo::set_minimum())]
		pub fn set_minimum(
			origin: OriginFor<T>,
			vault: VaultId,
			#[pallet::compact] minimum: Balance,
		) -> DispatchResult {
			T::AdminOrigin::ensure_origin(origin)?;
			Self::change(vault, |record| {
				ensure!(!minimum.is_zero(), Error::<T>::ZeroMinimum);
				record.minimum = minimum;
				Ok(())
			})?;
			Self::deposit_event(Event::MinimumSet { vault, minimum });
			Ok(())
		}

		/// Sets the price of one whole unit of the vault's asset, in US dollars with 18 decimals: 4 dollars are 4 × 10^18. Its
		/// age begins now.
		///
		/// Origin: governance (`PriceOrigin`), which also says who answers for it. Errors: [`Error::VaultNotFound`], [`Error::ZeroPrice`].
		/// Event: [`Event::PriceSet`].
		#[pallet::call_index(7)]
		#[pallet::weight(T::WeightInfo::set_price())]
		pub fn set_price(origin: OriginFor<T>, vault: VaultId, price: FixedU128) -> DispatchResult {
			let source = T::PriceOrigin::ensure_origin(origin)?;
			ensure!(Vaults::<T>::contains_key(vault), Error::<T>::VaultNotFound);
			ensure!(!price.is_zero(), Error::<T>::ZeroPrice);
			let at = T::Clock::now();
			Prices::<T>::insert(vault, Price { value: price, source: source.clone(), at });
			Self::deposit_event(Event::PriceSet { vault, value: price, source, at });
			Ok(())
		}

		/// Sets the part of the value of the vault's stake that is not counted, in parts of 10^18: a fifth is 2 × 10^17.
		///
		/// Origin: governance (`AdminOrigin`). Errors: [`Error::VaultNotFound`]. Event: [`Event::HaircutSet`].
		#[pallet::call_index(8)]
		#[pallet::weight(T::WeightInfo::set_haircut())]
		pub fn set_haircut(
			origin: OriginFor<T>,
			vault: VaultId,
			haircut: Perquintill,
		) -> DispatchResult {
			T::AdminOrigin::ensure_origin(origin)?;
			Self::change(vault, |record| {
				record.haircut = haircut;
				Ok(())
			})?;
			Self::deposit_event(Event::HaircutSet { vault, haircut });
			Ok(())
		}

		/// Sets the seconds from the request of a withdrawal to its payment. Requests that were made already keep their date.
		///
		/// Origin: governance (`AdminOrigin`). Errors: [`Error::VaultNotFound`], [`Error::UnbondingTooShort`],
		/// [`Error::UnbondingTooLong`]. Event: [`Event::UnbondingSet`].
		#[pallet::call_index(9)]
		#[pallet::weight(T::WeightInfo::set_unbonding())]
		pub fn set_unbonding(
			origin: OriginFor<T>,
			vault: VaultId,
			#[pallet::compact] seconds: Moment,
		) -> DispatchResult {
			T::AdminOrigin::ensure_origin(origin)?;
			Self::change(vault, |record| {
				Self::ensure_unbonding_fits(seconds)?;
				record.unbonding = seconds;
				Ok(())
			})?;
			Self::deposit_event(Event::UnbondingSet { vault, seconds });
			Ok(())
		}

		/// Sets where stake goes if the depositor names nobody, or removes the default. Stake that is there stays where it is.
		///
		/// Origin: governance (`AdminOrigin`). Errors: [`Error::VaultNotFound`], [`Error::MandateNotUnique`]. Event:
		/// [`Event::DefaultSet`].
		#[pallet::call_index(10)]
		#[pallet::weight(T::WeightInfo::set_default())]
		pub fn set_default(
			origin: OriginFor<T>,
			vault: VaultId,
			default: Option<DefaultDelegation<T::AccountId>>,
		) -> DispatchResult {
			T::AdminOrigin::ensure_origin(origin)?;
			Self::change(vault, |record| {
				Self::ensure_default_fits(record.leverage, &default)?;
				record.default = default.clone();
				Ok(())
			})?;
			Self::deposit_event(Event::DefaultSet { vault, default });
			Ok(())
		}

		/// Pauses calls of one class for so many seconds from now. A pause of deposits or delegations that is on replaces its
		/// end; a pause of exits cannot be prolonged, nor begun within [`Config::ExitPauseCooldown`] of the last one.
		///
		/// Origin: governance (`EmergencyOrigin`). Errors: [`Error::VaultNotFound`], [`Error::ZeroPause`], [`Error::PauseTooLong`],
		/// [`Error::ExitPauseCooldown`]. Event: [`Event::Paused`].
		#[pallet::call_index(11)]
		#[pallet::weight(T::WeightInfo::pause())]
		pub fn pause(
			origin: OriginFor<T>,
			vault: VaultId,
			class: CallClass,
			#[pallet::compact] seconds: Moment,
		) -> DispatchResult {
			T::EmergencyOrigin::ensure_origin(origin)?;
			let until = Self::do_pause(vault, class, seconds)?;
			Self::deposit_event(Event::Paused { vault, class, until });
			Ok(())
		}

		/// Ends a pause now.
		///
		/// Origin: governance (`EmergencyOrigin`). Errors: [`Error::VaultNotFound`], [`Error::NotPaused`]. Event: [`Event::Resumed`].
		#[pallet::call_index(12)]
		#[pallet::weight(T::WeightInfo::resume())]
		pub fn resume(origin: OriginFor<T>, vault: VaultId, class: CallClass) -> DispatchResult {
			T::EmergencyOrigin::ensure_origin(origin)?;
			let now = T::Clock::now();
			Self::change(vault, |record| {
				ensure!(record.pauses.is_paused(class, now), Error::<T>::NotPaused);
				record.pauses.set(class, now);
				Ok(())
			})?;
			Self::deposit_event(Event::Resumed { vault, class });
			Ok(())
		}

		/// Sends what the custody account of a vault holds beside its ledger and its seed to the treasury: somebody has sent it
		/// there without depositing it, and it changes nothing for anybody.
		///
		/// Origin: signed, by anybody. Errors: [`Error::VaultNotFound`], [`Error::NothingToSweep`], those of the asset. Event:
		/// [`Event::Swept`].
		#[pallet::call_index(13)]
		#[pallet::weight(T::WeightInfo::sweep())]
		pub fn sweep(origin: OriginFor<T>, vault: VaultId) -> DispatchResult {
			ensure_signed(origin)?;
			Self::do_sweep(vault)
		}

		/// Sets how the registry of vaults admits from now on.
		///
		/// Origin: governance (`AdminOrigin`). Event: [`Event::RegistryModeSet`].
		#[pallet::call_index(14)]
		#[pallet::weight(T::WeightInfo::set_registry_mode())]
		pub fn set_registry_mode(origin: OriginFor<T>, mode: RegistryMode) -> DispatchResult {
			T::AdminOrigin::ensure_origin(origin)?;
			Mode::<T>::put(mode);
			Self::deposit_event(Event::RegistryModeSet { mode });
			Ok(())
		}

		/// Releases the bond of a vault to the account that created it: governance has made the vault its own, or has closed it
		/// by its caps. The creator stays on record.
		///
		/// Origin: governance (`AdminOrigin`). Errors: [`Error::VaultNotFound`], [`Error::NoBond`], those of the hold. Event:
		/// [`Event::BondReleased`].
		#[pallet::call_index(15)]
		#[pallet::weight(T::WeightInfo::release_bond())]
		pub fn release_bond(origin: OriginFor<T>, vault: VaultId) -> DispatchResult {
			use frame_support::traits::fungible::hold::Mutate;
			T::AdminOrigin::ensure_origin(origin)?;
			let (who, bond) = Self::change(vault, |record| {
				let creator = record.creator.as_mut().ok_or(Error::<T>::NoBond)?;
				let bond = core::mem::take(&mut creator.bond);
				ensure!(!bond.is_zero(), Error::<T>::NoBond);
				Ok((creator.who.clone(), bond))
			})?;
			let reason = HoldReason::VaultCreation.into();
			let amount = T::Native::release(&reason, &who, bond, Precision::Exact)?;
			Self::deposit_event(Event::BondReleased { vault, who, amount });
			Ok(())
		}

		/// Pays an amount of the insurance of a vault, in base units, into an idle balance: a slash was found to be
		/// wrong when it was final already. The tokens stay in custody until the account withdraws or delegates them.
		///
		/// Origin: governance (`CompensateOrigin`). Errors: [`Error::VaultNotFound`], [`Error::ZeroAmount`],
		/// [`Error::InsuranceShort`]. Event: [`Event::Compensated`].
		#[pallet::call_index(16)]
		#[pallet::weight(T::WeightInfo::compensate())]
		pub fn compensate(
			origin: OriginFor<T>,
			vault: VaultId,
			who: T::AccountId,
			#[pallet::compact] amount: Balance,
		) -> DispatchResult {
			T::CompensateOrigin::ensure_origin(origin)?;
			Self::do_compensate(vault, who, amount)
		}

		/// Sets for how many seconds a price of the vault's asset is believed. It holds for the price that is there, too: one
		/// that was too old can be believed again, and one that was not can be too old at once.
		///
		/// Origin: governance (`AdminOrigin`). Errors: [`Error::VaultNotFound`], [`Error::ZeroPriceAge`]. Event:
		/// [`Event::MaxPriceAgeSet`].
		#[pallet::call_index(17)]
		#[pallet::weight(T::WeightInfo::set_max_price_age())]
		pub fn set_max_price_age(
			origin: OriginFor<T>,
			vault: VaultId,
			#[pallet::compact] seconds: Moment,
		) -> DispatchResult {
			T::AdminOrigin::ensure_origin(origin)?;
			Self::change(vault, |record| {
				Self::ensure_price_age_fits(seconds)?;
				record.max_price_age = seconds;
				Ok(())
			})?;
			Self::deposit_event(Event::MaxPriceAgeSet { vault, seconds });
			Ok(())
		}
	}

	impl<T: Config> Pallet<T> {
		fn do_pause(
			vault: VaultId,
			class: CallClass,
			seconds: Moment,
		) -> Result<Moment, DispatchError> {
			let now = T::Clock::now();
			let longest = match class {
				CallClass::Exit => T::MaxExitPause::get(),
				CallClass::Deposit | CallClass::Delegate => T::MaxPause::get(),
			};
			Self::change(vault, |record| {
				ensure!(seconds > 0, Error::<T>::ZeroPause);
				ensure!(seconds <= longest, Error::<T>::PauseTooLong);
				if let (CallClass::Exit, Some(ended)) = (class, record.pauses.exit) {
					// Saturating: a cooldown beyond the end of time never ends.
					let open_until = ended.saturating_add(T::ExitPauseCooldown::get());
					ensure!(now >= open_until, Error::<T>::ExitPauseCooldown);
				}
				let until = now.checked_add(seconds).ok_or(Error::<T>::PauseTooLong)?;
				record.pauses.set(class, until);
				Ok(until)
			})
		}

		fn do_sweep(vault: VaultId) -> DispatchResult {
			use frame_support::traits::fungibles::{Inspect, Mutate};
			let record = Self::vault_or_error(vault)?;
			let custody = Self::custody_account(vault, &record.asset);
			let amount = T::Assets::balance(record.asset.clone(), &custody)
				.checked_sub(record.ledger.total)
				.and_then(|beside| beside.checked_sub(Self::kept_back(&record)))
				.filter(|amount| !amount.is_zero())
				.ok_or(Error::<T>::NothingToSweep)?;
			let treasury = T::Treasury::get();
			T::Assets::transfer(record.asset, &custody, &treasury, amount, Preservation::Preserve)?;
			Self::deposit_event(Event::Swept { vault, amount });
			Ok(())
		}
	}

	#[pallet::view_functions]
	impl<T: Config> Pallet<T> {
		/// Everything about a vault that a wallet shows.
		pub fn vault(vault: VaultId) -> Option<VaultRecord<T::AccountId, T::AssetKind>> {
			Self::record(vault)
		}

		/// The vaults from a given one on, at most fifty of them.
		pub fn vaults(from: VaultId, limit: u32) -> Vec<VaultRecord<T::AccountId, T::AssetKind>> {
			Self::records(from, limit)
		}

		/// What a vault knows of an account: its idle balance, principal, number of positions and route.
		pub fn account(vault: VaultId, who: T::AccountId) -> Option<AccountOf<T>> {
			Accounts::<T>::get(vault, who)
		}

		/// What came into a vault from a network and has not been paid back, and how much may.
		pub fn origin(vault: VaultId, chain: OriginChain) -> OriginLedger {
			Self::origin_of(&Self::ledger_of(vault), vault, chain)
		}

		/// What an amount of the vault's asset, in base units, counts for, in millionths of a dollar, after the haircut. Rounded
		/// down.
		pub fn quote_value(vault: VaultId, amount: Balance) -> Result<u128, PriceProblem> {
			Self::value_of(vault, amount)
		}

		/// How much more an account may deposit now. Zero if there is no such vault, if deposits are paused, or if less is left
		/// under the caps than the smallest deposit.
		pub fn room(vault: VaultId, who: T::AccountId) -> Balance {
			Self::room_of(vault, &who)
		}
	}
}
