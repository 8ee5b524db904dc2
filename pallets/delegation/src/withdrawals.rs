//! Leaving: requests, cancellations, completions.

use crate::{
	positions::{Account, Placed},
	Config, Error, Event, Pallet, Pools,
};
use alloc::vec::Vec;
use bulwark_primitives::{
	constants::{MAX_LOTS, MAX_SCARS_PER_CALL, WINDOW},
	seams::{Entry, Met, OperatorInspect, Paid, Refused, VaultLedger, VaultTerms},
	Balance, CallClass, Destination, Epoch, Exit, Lot, Moment, PoolId,
};
use frame_support::ensure;
use sp_runtime::{DispatchError, DispatchResult};

/// What a request comes to.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Leave {
	/// The epoch that names the request.
	pub left: Epoch,
	/// What leaves, and is payable later.
	pub leaving: Balance,
	/// What was not active yet, and is back at once.
	pub returned: Balance,
	/// When the request is payable.
	pub payable_at: Moment,
	/// What was met on the way.
	pub met: Met,
	/// What it cost to place what returned, if it was to go to another pool.
	pub placed: Option<Entry>,
}

/// What is due of exits that are ripe.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Due<AccountId> {
	/// Of which lot how much, in their order.
	parts: Vec<(usize, Balance)>,
	/// What is to be paid.
	pub out: Balance,
	/// What is to be delegated again: each destination once.
	pub onward: Vec<(Destination<AccountId>, Balance)>,
}

/// What a completion comes to.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Completed {
	/// What was paid out.
	pub paid: Balance,
	/// What was delegated again, or is idle because that had become impossible.
	pub redelegated: Balance,
	/// How many destinations were tried.
	pub onward: u32,
	/// Among how many positions was looked for each of them, at most.
	pub others: u32,
	/// How many exits there were in the pool that is left.
	pub exits: u32,
	/// How many requests were on its docket.
	pub disputes: u32,
	/// What was met on the way, in all pools, but for these exits and requests.
	pub met: Met,
	/// Was something paid that has to travel?
	pub remote: bool,
}

impl Completed {
	/// What was met, and how many requests are on the docket, where nothing has been completed so far.
	fn looked(met: Met, disputes: u32) -> Self {
		Self { exits: met.exits, disputes, met: Met { exits: 0, ..met }, ..Self::default() }
	}

	/// One more destination was tried.
	fn tried(&mut self, entry: Entry) {
		// At most as many as there are lots.
		self.onward = self.onward.saturating_add(1);
		if let Entry::Opened { others, .. } = entry {
			self.others = self.others.max(others);
		}
		self.met = self.met.and(entry.met());
	}
}

/// In which epoch a lot entered, how much of it is meant, and whether that is all of it.
pub(crate) type Portion = (Epoch, Balance, bool);

/// Which lots that stay, and how much of each, make up an amount: the newest first. `None` means all of it.
pub(crate) fn portions<T: Config>(
	lots: &[Lot<T::AccountId>],
	amount: Option<Balance>,
	entered: Option<Epoch>,
) -> Result<Vec<Portion>, Error<T>> {
	let chosen =
		|lot: &&Lot<T::AccountId>| lot.stays() && entered.is_none_or(|epoch| epoch == lot.entered);
	let mut mine: Vec<_> = lots.iter().filter(chosen).collect();
	let have = mine
		.iter()
		.try_fold(0u128, |sum, lot| sum.checked_add(lot.amount))
		.ok_or(Error::<T>::AmountOverflow)?;
	let mut rest = amount.unwrap_or(have);
	ensure!(rest > 0, Error::<T>::ZeroAmount);
	ensure!(rest <= have, Error::<T>::InsufficientStake);
	mine.sort_by_key(|lot| core::cmp::Reverse(lot.entered));
	let mut parts = Vec::new();
	for lot in mine {
		let part = lot.amount.min(rest);
		// At most `rest`.
		rest -= part;
		if part > 0 {
			parts.push((lot.entered, part, part == lot.amount));
		}
	}
	Ok(parts)
}

/// Is there no room for the lot by which a request of such parts splits one of so many? A full exit never adds a lot, so it is never
/// refused.
pub(crate) fn leaves_too_many_lots(parts: &[Portion], lots: usize) -> bool {
	let splits = parts.iter().any(|(_, _, whole)| !whole);
	splits && lots >= MAX_LOTS as usize
}

/// Is a lot part of the request that is named by this epoch?
fn is_named<AccountId>(lot: &Lot<AccountId>, left: Epoch) -> bool {
	!lot.stays() && lot.left() == left
}

impl<T: Config> Pallet<T> {
	/// Ends the liability of an amount with the next epoch. The newest lots go first; a lot that was not active yet returns
	/// at once. Amounts are before what is in dispute: who leaves takes the dispute along.
	pub(crate) fn leave(
		who: &T::AccountId,
		by_owner: bool,
		pool: PoolId,
		amount: Option<Balance>,
		entered: Option<Epoch>,
		to: Option<Destination<T::AccountId>>,
	) -> Result<Leave, Refused<Met>> {
		let mut account = Account::<T>::load_for_call(who, pool)?;
		let (vault, epoch) = (account.book.pool.vault, account.book.epoch());
		// Up to here it is only looked at.
		let (mut sum, parts) = Self::asked(&account, by_owner, amount, entered)
			.map_err(Refused::after(account.met_leaving()))?;
		for (entered, part, _) in parts {
			Self::split_off(&mut account, entered, part)?;
			if entered > epoch {
				sum.returned = plus::<T>(sum.returned, part)?;
				continue;
			}
			sum.leaving = plus::<T>(sum.leaving, part)?;
			let exit = Exit { left: sum.left, payable_at: sum.payable_at, paid: 0, to: to.clone() };
			account.push(Lot { amount: part, entered, exit: Some(exit) })?;
		}
		if sum.leaving > 0 {
			for exit in account.lots.iter_mut().filter_map(|lot| lot.exit.as_mut()) {
				if exit.left == sum.left {
					exit.payable_at = sum.payable_at;
				}
			}
		}
		account.settle()?;
		if account.lots.is_empty() {
			// With the last lot the pool may go. Looked for now, since what is met is counted before it is changed.
			account.book.is_empty()?;
		}
		sum.met = account.met_leaving();
		// Before the position is written: with its last lot the vault may forget the account and its route.
		if sum.returned > 0 {
			let amount = sum.returned;
			let placed = to.as_ref().map(|to| Self::place(who, vault, to, amount)).transpose()?;
			sum.placed = placed.as_ref().map(|placed| placed.entry);
			let into = placed.and_then(|placed| placed.into.ok());
			if into.is_none() {
				T::Vaults::put_idle(who, vault, amount)?;
			}
			sum.met.returned = into.is_none();
			Self::deposit_event(Event::ReturnedEarly { who: who.clone(), pool, amount, into });
		}
		sum.met = sum.met.and(account.store()?.met);
		Ok(sum)
	}

	/// What is asked for, and of which lots how much that is.
	fn asked(
		account: &Account<T>,
		by_owner: bool,
		amount: Option<Balance>,
		entered: Option<Epoch>,
	) -> Result<(Leave, Vec<Portion>), DispatchError> {
		let VaultTerms { unbonding, .. } =
			T::Vaults::ensure_open(account.book.pool.vault, CallClass::Exit)?;
		let parts = portions::<T>(&account.lots, amount, entered)?;
		ensure!(!leaves_too_many_lots(&parts, account.lots.len()), Error::<T>::TooManyLots);

		let left = account.book.epoch().checked_add(1).ok_or(Error::<T>::AmountOverflow)?;
		// Requests of one epoch are one, payable after the last of them. A stranger must not postpone what the owner has asked
		// for, and need not: no vault is given an unbonding shorter than the window and an epoch, so whatever was asked for in this
		// epoch is payable only when no fault of this epoch can be accused any more.
		let exits = account.lots.iter().filter_map(|lot| lot.exit.as_ref());
		let asked = exits.filter(|exit| exit.left == left).map(|exit| exit.payable_at).max();
		let last = account.book.now.checked_add(unbonding).ok_or(Error::<T>::AmountOverflow)?;
		let payable_at = match asked {
			// The unbonding may have become shorter since.
			Some(asked) if by_owner => asked.max(last),
			Some(asked) => asked,
			None => last,
		};
		Ok((Leave { left, payable_at, ..Default::default() }, parts))
	}

	/// The same for all that somebody has with an operator that has left but for the stake with it.
	pub(crate) fn release(who: &T::AccountId, pool: PoolId) -> Result<Leave, Refused<Met>> {
		let found = Pools::<T>::get(pool).ok_or(Error::<T>::PoolNotFound);
		let operator = found.map_err(Refused::<Met>::at_once)?.operator;
		if !T::Operators::is_done(&operator) {
			return Err(Refused::at_once(Error::<T>::OperatorNotDone));
		}
		Self::leave(who, false, pool, None, None, None)
	}

	/// Takes a part out of the lot that stays and entered in this epoch.
	fn split_off(account: &mut Account<T>, entered: Epoch, part: Balance) -> DispatchResult {
		let index = account
			.lots
			.iter()
			.position(|lot| lot.stays() && lot.entered == entered)
			.ok_or(Error::<T>::LedgerBroken)?;
		let lot = account.lots.get(index).ok_or(Error::<T>::LedgerBroken)?;
		if part == lot.amount {
			let lot = account.lots.remove(index);
			return account.book.take(&lot);
		}
		account.change(index, |lot| {
			lot.amount = lot.amount.checked_sub(part).ok_or(Error::<T>::InsufficientStake)?;
			Ok(())
		})
	}

	/// As if the stake had never left. It vouches for the epochs in between, so this is refused once anybody has accused
	/// the operator of a fault in them.
	pub(crate) fn cancel(
		who: &T::AccountId,
		pool: PoolId,
		left: Epoch,
	) -> Result<(Balance, Met), Refused<Met>> {
		let mut account = Account::<T>::load_for_call(who, pool)?;
		Self::ensure_cancellable(&account, left).map_err(Refused::after(account.met_leaving()))?;

		let mut amount: Balance = 0;
		let mut cancelled = 0u32;
		for index in 0..account.lots.len() {
			if account.lots.get(index).is_some_and(|lot| is_named(lot, left)) {
				// At most as many as there are lots.
				cancelled = cancelled.saturating_add(1);
				account.change(index, |lot| {
					amount = plus::<T>(amount, lot.amount)?;
					lot.exit = None;
					Ok(())
				})?;
			}
		}
		account.settle()?;
		let mut met = account.met_leaving();
		// Those that are cancelled are what the call is about: measured with one from every lot that can stay. There are more where
		// some were to go elsewhere: each of these is taken out of what leaves and added to what stays, which is as much again.
		let measured = cancelled.min(WINDOW.saturating_add(1));
		let more = cancelled.saturating_sub(measured);
		met.exits = met.exits.saturating_sub(measured).saturating_add(more);
		Ok((amount, met.and(account.store()?.met)))
	}

	/// Can the request be taken back that is named by this epoch?
	fn ensure_cancellable(account: &Account<T>, left: Epoch) -> DispatchResult {
		let named = || account.lots.iter().filter(|lot| is_named(lot, left));
		ensure!(named().count() > 0, Error::<T>::RequestNotFound);
		let ripe = named().any(|lot| lot.is_ripe(account.book.now));
		ensure!(!ripe, Error::<T>::AlreadyPayable);
		ensure!(!T::Operators::is_done(&account.book.pool.operator), Error::<T>::OperatorDone);
		let latest = account.book.pool.latest_fault.max(account.book.docket.latest_fault());
		ensure!(latest.is_none_or(|fault| fault < left), Error::<T>::FaultWhileAway);
		Ok(())
	}

	/// What no outcome of an open dispute can take from the exits that are ripe.
	fn due(account: &Account<T>) -> Result<Due<T::AccountId>, DispatchError> {
		let now = account.book.now;
		let leaving = || account.lots.iter().filter(|lot| !lot.stays());
		ensure!(leaving().count() > 0, Error::<T>::RequestNotFound);
		ensure!(leaving().any(|lot| lot.is_ripe(now)), Error::<T>::WithdrawalNotMatured);

		let mut due = Due { parts: Vec::new(), out: 0, onward: Vec::new() };
		for (index, lot) in account.lots.iter().enumerate() {
			let part = lot.claimable(&account.book.docket, now);
			if part == 0 {
				continue;
			}
			due.parts.push((index, part));
			let Some(to) = lot.destination() else {
				due.out = plus::<T>(due.out, part)?;
				continue;
			};
			match due.onward.iter_mut().find(|(known, _)| known == to) {
				Some((_, sum)) => *sum = plus::<T>(*sum, part)?,
				None => due.onward.push((to.clone(), part)),
			}
		}
		ensure!(!due.parts.is_empty(), Error::<T>::NothingToClaim);
		Ok(due)
	}

	/// Takes it out of the lots, but for those whose destination has refused it: they are as they were.
	fn take(
		account: &mut Account<T>,
		due: &Due<T::AccountId>,
		refused: &[&Destination<T::AccountId>],
	) -> DispatchResult {
		for (index, part) in &due.parts {
			let to = account.lots.get(*index).and_then(Lot::destination);
			if to.is_some_and(|to| refused.contains(&to)) {
				continue;
			}
			account.change(*index, |lot| {
				let exit = lot.exit.as_mut().ok_or(Error::<T>::LedgerBroken)?;
				exit.paid = plus::<T>(exit.paid, *part)?;
				Ok(())
			})?;
		}
		// Drops what is paid in full and beyond dispute.
		account.settle()
	}

	/// What a completion does in memory if no destination refuses anything: that is what it is measured with.
	#[cfg(any(feature = "runtime-benchmarks", test))]
	pub(crate) fn take_due(account: &mut Account<T>) -> Result<Due<T::AccountId>, DispatchError> {
		let due = Self::due(account)?;
		Self::take(account, &due, &[])?;
		Ok(due)
	}

	/// Pays what no outcome of an open dispute can take from the exits that are ripe. Returns what was paid out, and what
	/// was delegated again. What it cost is known where it is refused before anything was delegated again.
	///
	/// What a destination refuses becomes idle if the owner has chosen the moment: what refuses stake today may accept it
	/// tomorrow, and a stranger who does not wait must not decide that it earns nothing. So it waits, and whatever else is ripe
	/// does not wait with it. But not in the pool of an operator that has left but for the stake with it, which would wait for
	/// its deposit as long as the owner likes: there it becomes idle, whoever calls.
	pub(crate) fn complete(
		who: &T::AccountId,
		by_owner: bool,
		pool: PoolId,
	) -> Result<Completed, Refused<Completed>> {
		let mut account = Account::<T>::load_for_call(who, pool)
			.map_err(|refused| refused.map(|met| Completed::looked(met, met.disputes)))?;
		let vault = account.book.pool.vault;
		let looked = |account: &Account<T>| {
			Completed::looked(account.met_leaving(), account.book.docket.read)
		};
		let due = Self::due(&account).map_err(Refused::after(looked(&account)))?;
		// Read now, since what is met is counted before it is changed.
		account.book.leaving()?;
		let looked = looked(&account);

		// Before the position is written: with its last lot the vault may forget the account and its route. The payment is what
		// can fail, so it comes before the delegations.
		let pays = due.out > 0;
		let paid = if pays {
			T::Vaults::pay_out(who, vault, due.out)
		} else {
			T::Vaults::ensure_open(vault, CallClass::Exit).map(|_| Paid::default())
		};
		// A payment that fails may have done whatever one that does not fail can do.
		let met = Met { opened: pays, ..looked.met };
		let attempt = Completed { paid: due.out, met, remote: pays, ..looked };
		let Paid { remote, opened } = paid.map_err(Refused::after(attempt))?;
		let met = Met { disputes: 0, opened, ..looked.met };
		let mut sum = Completed { met, remote, ..attempt };
		let (mut refused, mut refusal) = (Vec::new(), None);
		for (to, amount) in &due.onward {
			let amount = *amount;
			let Placed { into, entry } = Self::place(who, vault, to, amount)?;
			sum.tried(entry);
			ensure!(sum.met.slashes <= MAX_SCARS_PER_CALL, Error::<T>::TooManyScars);
			let into = match into {
				Ok(into) => Some(into),
				// To ask for the operator costs less than the writes of a delegation, which is what the attempt is charged as.
				Err(_) if by_owner || T::Operators::is_done(&account.book.pool.operator) => {
					T::Vaults::put_idle(who, vault, amount)?;
					None
				}
				Err(error) => {
					refused.push(to);
					refusal = refusal.or(Some(error));
					continue;
				}
			};
			sum.redelegated = plus::<T>(sum.redelegated, amount)?;
			Self::deposit_event(Event::Redelegated { who: who.clone(), from: pool, into, amount });
		}
		if let Some(error) = refusal {
			ensure!(sum.paid > 0 || sum.redelegated > 0, error);
		}
		Self::take(&mut account, &due, &refused)?;
		let stored = account.store()?;
		// Written if stake that stays has become alike, or if the last of the position has gone and something was earned.
		sum.met = sum.met.and(Met { pools: stored.pool.into(), ..stored.met });
		Ok(sum)
	}
}

fn plus<T: Config>(one: Balance, other: Balance) -> Result<Balance, Error<T>> {
	one.checked_add(other).ok_or(Error::<T>::AmountOverflow)
}
