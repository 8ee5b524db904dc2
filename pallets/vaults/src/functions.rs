//! What the calls and the seams have in common.

use crate::{
	pallet::*, value::value, CustodyLedger, DefaultDelegation, OriginLedger, Price, PriceProblem,
	Vault, VaultAccount,
};
use bulwark_primitives::{
	seams::{Entry, EpochClock, Paid, Payouts, Refused, StakeEntry, VaultLedger},
	Balance, CallClass, Mandate, Moment, OriginChain, VaultId,
};
use codec::Encode;
use frame_support::{
	ensure,
	traits::{
		fungibles::{Inspect, Mutate},
		tokens::Preservation,
		Get,
	},
};
use sp_io::hashing::blake2_256;
use sp_runtime::{
	traits::{Convert, One, Zero},
	ArithmeticError, DispatchError, DispatchResult,
};

/// A vault of this runtime.
pub type VaultOf<T> = Vault<<T as frame_system::Config>::AccountId, <T as Config>::AssetKind>;

/// What a vault of this runtime knows of an account.
pub type AccountOf<T> = VaultAccount<<T as Config>::Route>;

/// A deposit on its way in.
pub(crate) struct Incoming<'a, T: Config> {
	/// Who has the tokens.
	pub funds: &'a T::AccountId,
	/// Whose they become.
	pub owner: &'a T::AccountId,
	/// Where the owner is paid.
	pub route: T::Route,
	/// How many.
	pub amount: Balance,
}

impl<T: Config> Pallet<T> {
	/// The custody account of a vault: the hash of a name, the pallet's id, the vault and its asset.
	///
	/// All 256 bits of it are hash. A sub-account of a pallet id is a readable prefix padded to length, in which a short
	/// account id would leave only a few bits for the number and two vaults could share an account; and nothing of it says
	/// which asset belongs there.
	pub fn custody_account(vault: VaultId, asset: &T::AssetKind) -> T::AccountId {
		blake2_256(&(b"bulwark/vault", T::PalletId::get().0, vault, asset).encode()).into()
	}

	/// A vault, or the error that there is none.
	pub(crate) fn vault_or_error(vault: VaultId) -> Result<VaultOf<T>, DispatchError> {
		Vaults::<T>::get(vault).ok_or_else(|| Error::<T>::VaultNotFound.into())
	}

	/// The ledger of a vault: what its custody account must hold. Nothing, if there is no such vault.
	pub fn ledger_of(vault: VaultId) -> CustodyLedger {
		Vaults::<T>::get(vault).map(|record| record.ledger).unwrap_or_default()
	}

	/// Changes a vault, the only way to do so once it is there. A copy that a call holds is for reading: written back, it
	/// would undo what has moved since it was read. For the same reason nothing that could lead back here is called by `how`.
	pub(crate) fn change<R>(
		vault: VaultId,
		how: impl FnOnce(&mut VaultOf<T>) -> Result<R, DispatchError>,
	) -> Result<R, DispatchError> {
		Vaults::<T>::try_mutate(vault, |record| {
			how(record.as_mut().ok_or(Error::<T>::VaultNotFound)?)
		})
	}

	/// Changes the ledger of a vault.
	pub(crate) fn change_ledger(
		vault: VaultId,
		how: impl FnOnce(&mut CustodyLedger) -> DispatchResult,
	) -> DispatchResult {
		Self::change(vault, |record| how(&mut record.ledger))
	}

	/// Fails if calls of a class are paused.
	pub(crate) fn ensure_not_paused(vault: &VaultOf<T>, class: CallClass) -> DispatchResult {
		// Most vaults have never been paused: they are not asked what time it is.
		let Some(until) = vault.pauses.until(class) else { return Ok(()) };
		ensure!(T::Clock::now() >= until, Error::<T>::Paused);
		Ok(())
	}

	/// A mandate of a vault with unique stake names exactly one AVS.
	pub(crate) fn ensure_default_fits(
		leverage: sp_runtime::FixedU128,
		default: &Option<DefaultDelegation<T::AccountId>>,
	) -> DispatchResult {
		let Some(default) = default else { return Ok(()) };
		let fits = leverage > sp_runtime::FixedU128::one() || default.mandate.is_unique();
		ensure!(fits, Error::<T>::MandateNotUnique);
		Ok(())
	}

	/// The operator and mandate that were named, the rest from the default of the vault.
	pub(crate) fn target(
		vault: &VaultOf<T>,
		operator: Option<T::AccountId>,
		mandate: Option<Mandate>,
	) -> Result<(T::AccountId, Mandate), DispatchError> {
		match (operator, mandate, vault.default.clone()) {
			(Some(operator), Some(mandate), _) => Ok((operator, mandate)),
			(operator, mandate, Some(default)) => {
				Ok((operator.unwrap_or(default.operator), mandate.unwrap_or(default.mandate)))
			}
			_ => Err(Error::<T>::NoDefaultDelegation.into()),
		}
	}

	/// The route of an account of this chain.
	pub(crate) fn local_route(who: &T::AccountId) -> T::Route {
		T::LocalRoute::convert(who.clone())
	}

	/// The record of whoever deposits. Whoever was given something before having deposited anything has not chosen how it is to be
	/// paid: it follows the route of the deposit, which only an owner makes.
	fn known(vault_id: VaultId, incoming: &Incoming<T>) -> Option<AccountOf<T>> {
		let Incoming { owner, route, .. } = incoming;
		let mut account = Accounts::<T>::get(vault_id, owner)?;
		let given = account.principal.is_zero() && account.positions == 0;
		if given && account.route != *route {
			account.route = route.clone();
			Accounts::<T>::insert(vault_id, owner, &account);
		}
		Some(account)
	}

	/// Takes a deposit in and credits it to the idle balance.
	pub(crate) fn do_deposit(vault_id: VaultId, incoming: Incoming<T>) -> DispatchResult {
		let known = Self::known(vault_id, &incoming);
		let mut account = Self::receive(vault_id, known, &incoming)?;
		account.idle =
			account.idle.checked_add(incoming.amount).ok_or(ArithmeticError::Overflow)?;
		Accounts::<T>::insert(vault_id, incoming.owner, account);
		Self::deposit_event(Event::Deposited {
			vault: vault_id,
			who: incoming.owner.clone(),
			from: incoming.funds.clone(),
			amount: incoming.amount,
		});
		Ok(())
	}

	/// Takes a deposit in that is stake from the first moment. The errors of whoever keeps the stake come first. Returns what it cost
	/// that the stake entered, or was refused.
	pub(crate) fn do_deposit_and_delegate(
		vault_id: VaultId,
		incoming: Incoming<T>,
		operator: Option<T::AccountId>,
		mandate: Option<Mandate>,
	) -> Result<Entry, Refused<Entry>> {
		let vault = Self::vault_or_error(vault_id).map_err(Refused::<Entry>::at_once)?;
		let target = Self::target(&vault, operator, mandate);
		let (operator, mandate) = target.map_err(Refused::<Entry>::at_once)?;
		let Incoming { funds, owner, amount, .. } = &incoming;
		let mut known = Self::known(vault_id, &incoming);
		if known.is_none() {
			// The position that is about to be opened is noted in the record.
			Accounts::<T>::insert(vault_id, owner, VaultAccount::new(incoming.route.clone()));
		}
		let entry = T::Stake::enter(owner, vault_id, &operator, &mandate, *amount)?;
		// Stake that joins a position changes nothing in a record that is there.
		if known.is_none() || matches!(entry, Entry::Opened { .. }) {
			known = Accounts::<T>::get(vault_id, owner);
		}
		// The stake has entered by then, and to receive a deposit is part of every such call.
		let account = Self::receive(vault_id, known, &incoming).map_err(Refused::after(entry))?;
		// A record without a position or an idle balance would lose the principal that has just been added to it.
		ensure!(!account.is_empty(), Error::<T>::NoPosition);
		Accounts::<T>::insert(vault_id, owner, account);
		Self::deposit_event(Event::Deposited {
			vault: vault_id,
			who: (*owner).clone(),
			from: (*funds).clone(),
			amount: *amount,
		});
		Ok(entry)
	}

	/// Books a deposit, moves the tokens, and returns the owner's record with the principal added. The caller stores it.
	fn receive(
		vault_id: VaultId,
		known: Option<AccountOf<T>>,
		incoming: &Incoming<T>,
	) -> Result<AccountOf<T>, DispatchError> {
		let (asset, account) = Self::change(vault_id, |vault| {
			let account = Self::book(vault_id, vault, known, incoming)?;
			Ok((vault.asset.clone(), account))
		})?;
		let custody = Self::custody_account(vault_id, &asset);
		let before = T::Assets::balance(asset.clone(), &custody);
		T::Assets::transfer(
			asset.clone(),
			incoming.funds,
			&custody,
			incoming.amount,
			Preservation::Expendable,
		)?;
		let after = T::Assets::balance(asset, &custody);
		ensure!(after.checked_sub(before) == Some(incoming.amount), Error::<T>::ReceivedLess);
		Ok(account)
	}

	/// Checks a deposit and adds it to the ledger, to the principal of its network, and to that of the owner, whose record is
	/// returned.
	fn book(
		vault_id: VaultId,
		vault: &mut VaultOf<T>,
		known: Option<AccountOf<T>>,
		incoming: &Incoming<T>,
	) -> Result<AccountOf<T>, DispatchError> {
		let Incoming { route, amount, .. } = incoming;
		let amount = *amount;
		Self::ensure_not_paused(vault, CallClass::Deposit)?;
		ensure!(!amount.is_zero(), Error::<T>::ZeroAmount);
		ensure!(amount >= vault.minimum, Error::<T>::BelowMinimum);

		let mut account = match known {
			Some(account) => account,
			None => VaultAccount::new(route.clone()),
		};
		ensure!(account.route == *route, Error::<T>::RouteMismatch);
		if account.principal.is_zero() {
			// The first deposit by this route; later ones would get the same answer.
			T::Payouts::check_route(route, &vault.asset)?;
		}

		let chain = T::Payouts::chain(route);
		let ledger = &mut vault.ledger;
		let mut origin = Self::origin_of(ledger, vault_id, chain);
		ledger.total =
			Self::within(ledger.total, amount, vault.total_cap, Error::TotalCapExceeded)?;
		account.principal =
			Self::within(account.principal, amount, vault.account_cap, Error::AccountCapExceeded)?;
		let origin_cap = origin.cap.unwrap_or(Balance::MAX);
		origin.principal =
			Self::within(origin.principal, amount, origin_cap, Error::OriginCapExceeded)?;
		Self::set_origin(ledger, vault_id, chain, origin);
		Ok(account)
	}

	/// The sum, if it is within a cap.
	fn within(
		current: Balance,
		amount: Balance,
		cap: Balance,
		error: Error<T>,
	) -> Result<Balance, DispatchError> {
		match current.checked_add(amount) {
			Some(sum) if sum <= cap => Ok(sum),
			_ => Err(error.into()),
		}
	}

	/// Pays an amount by the route of an account, if exits are not paused, and keeps its record without storing it.
	pub(crate) fn do_pay(
		vault_id: VaultId,
		account: &mut AccountOf<T>,
		amount: Balance,
	) -> Result<Paid, DispatchError> {
		// What was deposited less what was paid. More may be paid than was deposited once stake earns stake; then the account
		// counts as having deposited nothing, which leaves its cap untouched.
		let repaid = account.principal.min(amount);
		account.principal = account.principal.saturating_sub(repaid);
		let route = &account.route;
		let asset = Self::change(vault_id, |vault| {
			Self::ensure_not_paused(vault, CallClass::Exit)?;
			Self::debit(&mut vault.ledger, amount)?;
			Self::forget_principal(&mut vault.ledger, vault_id, route, repaid)?;
			Ok(vault.asset.clone())
		})?;
		let custody = Self::custody_account(vault_id, &asset);
		T::Payouts::release(&custody, &asset, &account.route, amount)
	}

	/// Moves an amount from the insurance into an idle balance.
	pub(crate) fn do_compensate(
		vault: VaultId,
		who: T::AccountId,
		amount: Balance,
	) -> DispatchResult {
		Self::change_ledger(vault, |ledger| {
			ensure!(!amount.is_zero(), Error::<T>::ZeroAmount);
			ledger.insurance =
				ledger.insurance.checked_sub(amount).ok_or(Error::<T>::InsuranceShort)?;
			Ok(())
		})?;
		<Self as VaultLedger<T::AccountId>>::put_idle(&who, vault, amount)?;
		Self::deposit_event(Event::Compensated { vault, who, amount });
		Ok(())
	}

	/// Takes an amount out of the ledger.
	pub(crate) fn debit(ledger: &mut CustodyLedger, amount: Balance) -> DispatchResult {
		ledger.total = ledger.total.checked_sub(amount).ok_or(Error::<T>::LedgerShort)?;
		Ok(())
	}

	/// Why there is no record of an account: there is no such vault, or else what the caller says. Whoever has a record need not
	/// ask whether there is the vault.
	pub(crate) fn no_account(vault: VaultId, otherwise: Error<T>) -> Error<T> {
		match Vaults::<T>::contains_key(vault) {
			true => otherwise,
			false => Error::<T>::VaultNotFound,
		}
	}

	/// Lowers the principal of the network a route leads to. The ledger is the caller's to store.
	fn forget_principal(
		ledger: &mut CustodyLedger,
		vault_id: VaultId,
		route: &T::Route,
		amount: Balance,
	) -> DispatchResult {
		if amount.is_zero() {
			return Ok(());
		}
		let chain = T::Payouts::chain(route);
		let mut origin = Self::origin_of(ledger, vault_id, chain);
		origin.principal = origin.principal.checked_sub(amount).ok_or(Error::<T>::LedgerShort)?;
		Self::set_origin(ledger, vault_id, chain, origin);
		Ok(())
	}

	/// What is known of a network: in the ledger of the vault if it is this chain, or else in an item beside it.
	pub(crate) fn origin_of(
		ledger: &CustodyLedger,
		vault_id: VaultId,
		chain: OriginChain,
	) -> OriginLedger {
		match chain {
			OriginChain::Local => ledger.local,
			_ => Origins::<T>::get(vault_id, chain),
		}
	}

	/// Replaces what is known of a network. The ledger is the caller's to store; nothing is kept about a network of which
	/// nothing is known.
	fn set_origin(
		ledger: &mut CustodyLedger,
		vault_id: VaultId,
		chain: OriginChain,
		origin: OriginLedger,
	) {
		match chain {
			OriginChain::Local => ledger.local = origin,
			_ if origin.is_empty() => Origins::<T>::remove(vault_id, chain),
			_ => Origins::<T>::insert(vault_id, chain, origin),
		}
	}

	/// Changes what is known of a network.
	pub(crate) fn change_origin(
		vault_id: VaultId,
		chain: OriginChain,
		change: impl FnOnce(&mut OriginLedger) -> DispatchResult,
	) -> DispatchResult {
		Self::change_ledger(vault_id, |ledger| {
			let mut origin = Self::origin_of(ledger, vault_id, chain);
			change(&mut origin)?;
			Self::set_origin(ledger, vault_id, chain, origin);
			Ok(())
		})
	}

	/// Stores the record of an account, or removes it when nothing is left. What is left of the principal then was slashed
	/// and leaves the sum of its network with it.
	pub(crate) fn store_account(
		vault_id: VaultId,
		who: &T::AccountId,
		account: AccountOf<T>,
	) -> DispatchResult {
		if account.is_empty() {
			if !account.principal.is_zero() {
				Self::change_ledger(vault_id, |ledger| {
					Self::forget_principal(ledger, vault_id, &account.route, account.principal)
				})?;
			}
			Accounts::<T>::remove(vault_id, who);
		} else {
			Accounts::<T>::insert(vault_id, who, account);
		}
		Ok(())
	}

	/// What the custody account keeps beside the ledger: its seed, or the minimum balance of the asset if that was raised.
	pub(crate) fn kept_back(vault: &VaultOf<T>) -> Balance {
		vault.seed.max(T::Assets::minimum_balance(vault.asset.clone()))
	}

	/// Is a price older than the vault believes?
	pub(crate) fn is_stale(vault: &VaultOf<T>, price: &Price<T::AccountId>, now: Moment) -> bool {
		// A price from the future has no age.
		now.saturating_sub(price.at) > vault.max_price_age
	}

	/// What an amount of the vault's asset counts for, in micro-dollars, after the haircut. Rounded down.
	pub fn value_of(vault: VaultId, amount: Balance) -> Result<u128, PriceProblem> {
		let record = Vaults::<T>::get(vault).ok_or(PriceProblem::Missing)?;
		let price = Prices::<T>::get(vault).ok_or(PriceProblem::Missing)?;
		ensure!(!Self::is_stale(&record, &price, T::Clock::now()), PriceProblem::Stale);
		value(amount, record.decimals, price.value, record.haircut).ok_or(PriceProblem::TooLarge)
	}
}
