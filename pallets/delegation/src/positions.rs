//! What an account has in a pool: brought up to date before, and after, every change of it.
//!
//! A digest of the ledger agrees with the reference model to the unit only if lots are brought up to date at the same
//! moments, because adding up lots changes how they round. The moments are: the position in the named pool, in every call
//! that names one, the position in the destination, when stake is placed there, and all positions of an account, when it claims.

use crate::{
	book::{ledger, Book},
	gains::Gains,
	item::{self, Item},
	types::{PoolEntries, Position},
	withdrawals::Leave,
	Config, CreditsOf, EarnedOf, Error, Event, MarkOf, NextPool, PoolIndex, PositionOf, Positions,
};
use alloc::vec::Vec;
use bulwark_primitives::{
	constants::{
		MAX_FANCY_POOLS, MAX_LOTS, MAX_POOLS, MAX_POSITIONS, MAX_SCARS_PER_CALL,
		MAX_SCARS_PER_FOLLOW, ORDINARY_STAYING,
	},
	lots::{are_up_to_date, up_to_date},
	seams::{
		Accrual, AvsInspect, Entry, EpochClock, Met, Moved, OperatorInspect, Refused, VaultLedger,
		VaultTerms,
	},
	Balance, CallClass, Destination, Epoch, Lot, Mandate, PoolId, VaultId,
};
use frame_support::{ensure, storage::with_storage_layer, BoundedVec};
use sp_runtime::{traits::One, DispatchError, DispatchResult, FixedU128};

/// What came of an attempt to place stake in the pool it was meant for, and what that cost.
pub(crate) struct Placed {
	/// The pool, or why it was refused: then nothing has changed.
	pub into: Result<PoolId, DispatchError>,
	/// What it cost. Where it was refused, what that costs at most: after all was read that there is.
	pub entry: Entry,
}

/// What came of writing a position back.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Stored {
	/// What is known of that only now: whether its pool was closed, what it was owed when it went, and whether it has taken a
	/// checkpoint.
	pub met: Met,
	/// Was the pool written, beside what leaves it?
	pub pool: bool,
}

/// A pool, and the lots of one of its positions.
pub(crate) type Shown<T> = (Book<T>, Vec<Lot<<T as frame_system::Config>::AccountId>>);

/// A position as it was written, and its pool, brought up to date.
struct Read<T: Config> {
	/// Where the position is.
	item: Item<PositionOf<T>>,
	position: PositionOf<T>,
	book: Book<T>,
}

/// One account's position in one pool, in memory, with the pool.
pub(crate) struct Account<'a, T: Config> {
	pub who: &'a T::AccountId,
	pub book: Book<T>,
	pub lots: Vec<Lot<T::AccountId>>,
	/// How many final slashes were met on the way: see [`MAX_SCARS_PER_CALL`].
	behind: u32,
	/// Where it is.
	item: Item<PositionOf<T>>,
	/// As it is in storage, if it is: what has not changed is not written.
	stored: Option<PositionOf<T>>,
	/// Was a list read of those whose stake the operator accepts?
	listed: bool,
	/// How many of the lots were exits when it was read.
	exits: u32,
	/// How many of them stayed, beyond as many as the window tells apart.
	staying: u32,
	/// How many others the account has. Counted only where this one is new: a number in storage would have to be changed
	/// with each that opens or closes.
	others: u32,
	/// Up to where it was paid when it was read, if anything stayed. The pool earns nothing during a call.
	mark: Option<MarkOf<T>>,
	/// What it has earned since it was credited last.
	earned: EarnedOf<T>,
}

impl<'a, T: Config> Account<'a, T> {
	/// Reads a position, shows it what has become final, and adds up what has become alike.
	pub fn load(who: &'a T::AccountId, pool: PoolId) -> Result<Self, DispatchError> {
		Self::load_for_call(who, pool).map_err(|refused| refused.error)
	}

	/// The same for a call, which is charged for what was read if there is no such position, or if its pool has too much to apply.
	pub fn load_for_call(who: &'a T::AccountId, pool: PoolId) -> Result<Self, Refused<Met>> {
		Ok(Self::with_book(who, Self::read(who, pool)?)?)
	}

	/// The same with what was read already.
	fn with_book(
		who: &'a T::AccountId,
		Read { item, position, book }: Read<T>,
	) -> Result<Self, DispatchError> {
		let mut account = Self::empty(who, item, book);
		account.catch_up(position)?;
		Ok(account)
	}

	/// The same for a position that may not exist yet.
	pub fn load_or_open(who: &'a T::AccountId, book: Book<T>) -> Result<Self, DispatchError> {
		let mut account = Self::empty(who, item::position::<T>(who, book.id), book);
		if let Some(position) = account.item.get() {
			account.catch_up(position)?;
		} else {
			let others = Positions::<T>::iter_key_prefix(who).take(MAX_POSITIONS as usize);
			// At most `MAX_POSITIONS`.
			account.others = others.count() as u32;
			// As many as there can be on a docket. To apply one writes twice as much as to see one.
			account.behind = account.book.applied().saturating_mul(2);
			ensure!(account.behind <= MAX_SCARS_PER_CALL, Error::<T>::TooManyScars);
		}
		Ok(account)
	}

	/// Reads a position and its pool.
	fn read(who: &T::AccountId, pool: PoolId) -> Result<Read<T>, Refused<Met>> {
		let item = item::position::<T>(who, pool);
		let position = item.get().ok_or(Error::<T>::PositionNotFound);
		let position = position.map_err(Refused::<Met>::at_once)?;
		match Book::load_for_call(pool) {
			Ok(book) => Ok(Read { item, position, book }),
			Err(refused) => Err(refused.map(|met| {
				// It was read, whether or not anybody has looked at its lots.
				let (exits, staying) = (exits_of(&position.lots), extra_staying(&position.lots));
				Met { exits, staying, ..met }
			})),
		}
	}

	fn empty(who: &'a T::AccountId, item: Item<PositionOf<T>>, book: Book<T>) -> Self {
		let earned = Default::default();
		Self {
			who,
			item,
			book,
			lots: Vec::new(),
			behind: 0,
			stored: None,
			listed: false,
			exits: 0,
			staying: 0,
			others: 0,
			mark: None,
			earned,
		}
	}

	/// What it costs that stake enters it.
	pub fn entry(&self) -> Entry {
		let met = self.met();
		match self.stored {
			Some(_) => Entry::Joined { met },
			None => Entry::Opened { others: self.others, met },
		}
	}

	/// What was met on the way of stake that stays.
	pub fn met(&self) -> Met {
		let crowded = self.book.is_crowded_or_departing();
		let met = self.met_leaving();
		let disputes = if crowded { 0 } else { met.disputes };
		Met { crowds: crowded.into(), disputes, ..met }
	}

	/// The same for calls that are about what leaves, and read it in any case: asked when they have.
	pub fn met_leaving(&self) -> Met {
		Met {
			slashes: self.behind,
			lists: self.listed.into(),
			exits: self.exits,
			staying: self.staying,
			// Read to find out from where stake is credited, and given up with the mark.
			checkpoints: self.pending().is_some().into(),
			credits: T::Accrual::assets(&self.earned),
			..self.book.met()
		}
	}

	/// The epoch whose payment some of its stake had to wait for when it was read.
	fn pending(&self) -> Option<Epoch> {
		self.stored.as_ref().and_then(|old| T::Accrual::pending(&old.mark))
	}

	fn catch_up(&mut self, position: PositionOf<T>) -> DispatchResult {
		let mut lots = position.lots.clone().into_inner();
		let mut gains = Gains::<T>::new(self.book.id, &position.mark, &lots);
		let (shown, _) =
			self.book.show_scars(&mut lots, &mut gains, position.seen, MAX_SCARS_PER_CALL)?;
		ensure!(shown == self.book.pool.next_scar, Error::<T>::TooManyScars);
		// Never seen more than there are, and no more applied than there can be on a docket.
		let seen = shown.0.saturating_sub(position.seen.0);
		self.behind = seen.saturating_add(self.book.applied());
		ensure!(self.behind <= MAX_SCARS_PER_CALL, Error::<T>::TooManyScars);
		// What leaves earns nothing, whatever the pool has earned.
		if lots.iter().any(Lot::stays) {
			let mark = self.book.mark();
			gains.pay_all(&lots, &mark)?;
			self.mark = Some(mark);
		}
		self.earned = gains.earned;
		self.exits = exits_of(&lots);
		self.staying = extra_staying(&lots);
		self.stored = Some(position);
		self.lots = lots;
		self.settle()
	}

	/// Adds up what has become alike.
	pub fn settle(&mut self) -> DispatchResult {
		if are_up_to_date(&self.lots, &self.book.docket, self.book.now) {
			return Ok(());
		}
		let lots = core::mem::take(&mut self.lots);
		let old: Vec<_> = lots.iter().map(|lot| self.book.class(lot)).collect();
		self.lots = ledger::<T, _>(up_to_date(lots, &self.book.docket, self.book.now))?;
		self.book.replace(&old, &self.lots)
	}

	/// Adds a lot.
	pub fn push(&mut self, lot: Lot<T::AccountId>) -> DispatchResult {
		self.book.add(&lot)?;
		self.lots.push(lot);
		Ok(())
	}

	/// Changes a lot, and its cohort with it.
	pub fn change(
		&mut self,
		index: usize,
		change: impl FnOnce(&mut Lot<T::AccountId>) -> DispatchResult,
	) -> DispatchResult {
		let lot = self.lots.get_mut(index).ok_or(Error::<T>::LedgerBroken)?;
		self.book.take(lot)?;
		change(lot)?;
		self.book.add(lot)
	}

	/// Writes back, and credits what was earned. Forgets an empty position, and a pool without positions: what rounding left
	/// behind in it is burned.
	pub fn store(self) -> Result<Stored, DispatchError> {
		self.store_paying(&mut |_| Ok(()))
	}

	/// The same, with somebody who takes of what it was credited with.
	pub fn store_paying(
		self,
		take: &mut dyn FnMut(&mut CreditsOf<T>) -> DispatchResult,
	) -> Result<Stored, DispatchError> {
		let before = self.pending();
		let Self { who, item, mut book, lots, stored, mark, earned, .. } = self;
		let mut met = Met::default();
		let (id, vault) = (book.id, book.pool.vault);
		let mut credits = stored.as_ref().map(|old| old.credits.clone()).unwrap_or_default();
		T::Accrual::credit(&mut credits, earned)?;
		take(&mut credits)?;
		let lots = BoundedVec::try_from(lots).map_err(|_| Error::<T>::TooManyLots)?;
		if !lots.is_empty() {
			if stored.is_none() {
				T::Vaults::position_opened(who, vault)?;
			}
			let epoch = book.epoch();
			let waits = lots.iter().any(|lot| lot.stays() && lot.entered > epoch);
			// Nobody asks up to where something was paid that earns nothing any more.
			let stays = lots.iter().any(Lot::stays);
			let now = if stays { mark.unwrap_or_else(|| book.mark()) } else { Default::default() };
			let mark = T::Accrual::renew(id, now, stored.as_ref().map(|old| &old.mark), waits)?;
			let pending = T::Accrual::pending(&mark);
			met.checkpoints = (pending.is_some() && pending != before).into();
			let seen = book.pool.next_scar;
			let pool = book.store(|earnings| T::Accrual::tell(earnings, &mut credits))?;
			let position = Position { seen, mark, credits, lots };
			if stored.as_ref() != Some(&position) {
				item.put(&position);
			}
			return Ok(Stored { met, pool });
		}
		if let Some(Position { mark, .. }) = stored {
			item.remove();
			met.owed = book.change_earnings(|earnings| {
				T::Accrual::release(who, id, &mark, earnings, credits)
			})?;
			T::Vaults::position_closed(who, vault)?;
		}
		if !book.is_empty()? {
			return Ok(Stored { met, pool: book.store(|_| Ok(()))? });
		}
		let operator = book.pool.operator.clone();
		PoolIndex::<T>::mutate_exists(&operator, vault, |entries| {
			if let Some(list) = entries {
				list.retain(|entry| entry.pool != id);
			}
			*entries = entries.take().filter(|list| !list.is_empty());
		});
		let (dust, assets) = book.dissolve()?;
		if dust > 0 {
			T::Vaults::burn(vault, dust)?;
		}
		crate::Pallet::<T>::deposit_event(Event::PoolClosed { pool: id, operator, vault, dust });
		(met.closed, met.closed_assets) = (1, assets);
		Ok(Stored { met, pool: false })
	}
}

/// How many lots are exits.
fn exits_of<AccountId>(lots: &[Lot<AccountId>]) -> u32 {
	// At most as many as there are lots.
	lots.iter().filter(|lot| !lot.stays()).count() as u32
}

/// How many lots stay, beyond as many as the window tells apart.
fn extra_staying<AccountId>(lots: &[Lot<AccountId>]) -> u32 {
	// Exits are some of the lots.
	(lots.len() as u32).saturating_sub(exits_of(lots)).saturating_sub(ORDINARY_STAYING)
}

impl<T: Config> crate::Pallet<T> {
	/// May this account enter this pool? Returns the pool if it exists, and the position as far as it does, or what it cost to find
	/// out that it may not.
	pub(crate) fn admit<'a>(
		who: &'a T::AccountId,
		vault: VaultId,
		operator: &T::AccountId,
		mandate: &Mandate,
	) -> Result<Account<'a, T>, Refused<Entry>> {
		let account = Self::look(who, vault, operator, mandate)?;
		Self::ensure_room(&account).map_err(Refused::after(account.entry()))?;
		Ok(account)
	}

	/// The same, whether there is room or not.
	fn look<'a>(
		who: &'a T::AccountId,
		vault: VaultId,
		operator: &T::AccountId,
		mandate: &Mandate,
	) -> Result<Account<'a, T>, Refused<Entry>> {
		let terms = T::Vaults::ensure_open(vault, CallClass::Delegate);
		let VaultTerms { leverage, .. } = terms.map_err(Refused::<Entry>::at_once)?;
		let lists = |read: bool| Met { lists: read.into(), ..Met::default() };
		let listed = T::Operators::ensure_accepts(operator, who).map_err(|error| {
			// Asked only where it is refused.
			let exists = T::Operators::exists(operator);
			let error = if exists { error } else { Error::<T>::OperatorNotFound.into() };
			// An error does not say whether a list was read.
			Refused { error, cost: Some(Entry::Joined { met: lists(exists) }) }
		})?;
		let joining = |met: Met| Entry::Joined { met: met.and(lists(listed)) };
		if !mandate.is_unique() && leverage <= FixedU128::one() {
			let error = Error::<T>::MandateNotUnique.into();
			return Err(Refused { error, cost: Some(joining(Met::default())) });
		}

		let entries = PoolIndex::<T>::get(operator, vault);
		let book = match entries.iter().find(|entry| entry.mandate == *mandate) {
			Some(entry) => {
				let book = Book::<T>::load_for_call(entry.pool);
				book.map_err(|refused| refused.map(joining))?
			}
			None if Self::has_room(operator, mandate, &entries) => {
				Book::open(NextPool::<T>::get(), operator.clone(), vault, mandate.clone())
			}
			None => {
				// To look for room is part of what it costs to open a pool.
				let cost = Entry::Opened { others: 0, met: lists(listed) };
				let error = Error::<T>::TooManyPools.into();
				return Err(Refused { error, cost: Some(cost) });
			}
		};
		let mut account = Account::load_or_open(who, book)?;
		account.listed = listed;
		Ok(account)
	}

	/// Has the account room for another position, or the position for another lot?
	fn ensure_room(account: &Account<T>) -> DispatchResult {
		if let Entry::Opened { others, .. } = account.entry() {
			ensure!(others < MAX_POSITIONS, Error::<T>::TooManyPositions);
		} else {
			let next = account.book.epoch().saturating_add(1);
			let fresh = account.lots.iter().any(|lot| lot.stays() && lot.entered == next);
			ensure!(fresh || (account.lots.len() as u32) < MAX_LOTS, Error::<T>::TooManyLots);
		}
		Ok(())
	}

	/// Can a pool be opened beside others? What is plain has room of its own: all AVSs, or one that the operator secures.
	fn has_room(operator: &T::AccountId, mandate: &Mandate, others: &PoolEntries) -> bool {
		let secured = T::Avs::sets_of(operator);
		let plain = |mandate: &Mandate| match mandate {
			Mandate::All => true,
			Mandate::Only(list) if list.len() == 1 => {
				secured.iter().any(|set| list.contains(&set.avs))
			}
			_ => false,
		};
		let fancy = others.iter().filter(|entry| !plain(&entry.mandate)).count();
		let room = plain(mandate) || fancy < MAX_FANCY_POOLS as usize;
		room && others.len() < MAX_POOLS as usize
	}

	/// Delegates an amount, once it was taken from where it is. Returns what it cost.
	pub(crate) fn delegate_from(
		who: &T::AccountId,
		vault: VaultId,
		operator: &T::AccountId,
		mandate: &Mandate,
		amount: Balance,
		take: impl FnOnce() -> DispatchResult,
	) -> Result<Entry, Refused<Entry>> {
		let account = Self::admit(who, vault, operator, mandate)?;
		let taken = if amount > 0 { take() } else { Err(Error::<T>::ZeroAmount.into()) };
		// Whether there is as much is read by every such call.
		taken.map_err(Refused::after(account.entry()))?;
		let (pool, entry) = Self::enter_account(account, amount)?;
		Self::announce_delegation(who, pool, vault, operator, amount);
		Ok(entry)
	}

	/// Adds stake to an admitted position: active, exposed and earning from the next epoch boundary on. Returns the pool, and what
	/// it cost.
	pub(crate) fn enter_account(
		mut account: Account<T>,
		amount: Balance,
	) -> Result<(PoolId, Entry), DispatchError> {
		let (id, entry) = (account.book.id, account.entry());
		let next = account.book.epoch().checked_add(1).ok_or(Error::<T>::AmountOverflow)?;
		match account.lots.iter().position(|lot| lot.stays() && lot.entered == next) {
			Some(index) => account.change(index, |lot| {
				lot.amount = lot.amount.checked_add(amount).ok_or(Error::<T>::AmountOverflow)?;
				Ok(())
			})?,
			None => account.push(Lot::staying(amount, next))?,
		}
		if account.book.is_new() {
			Self::index_pool(&account.book)?;
		}
		let stored = account.store()?;
		Ok((id, entry.after(stored.met)))
	}

	fn index_pool(book: &Book<T>) -> DispatchResult {
		let entry = crate::types::PoolEntry { mandate: book.pool.mandate.clone(), pool: book.id };
		PoolIndex::<T>::try_mutate(&book.pool.operator, book.pool.vault, |entries| {
			entries.try_push(entry).map_err(|_| Error::<T>::TooManyPools)
		})?;
		NextPool::<T>::put(book.id.next().ok_or(Error::<T>::TooManyPools)?);
		Self::deposit_event(crate::Event::PoolOpened {
			pool: book.id,
			operator: book.pool.operator.clone(),
			vault: book.pool.vault,
			mandate: book.pool.mandate.clone(),
		});
		Ok(())
	}

	/// Tries to place stake in the pool it was meant for.
	pub(crate) fn place(
		who: &T::AccountId,
		vault: VaultId,
		to: &Destination<T::AccountId>,
		amount: Balance,
	) -> Result<Placed, DispatchError> {
		let mut met = Met { slashes: 0, credits: 0, ..Met::most() };
		// An attempt of its own: what a refused one has written is undone.
		let entered = with_storage_layer(|| {
			let looked = Self::look(who, vault, &to.operator, &to.mandate);
			let account = looked.map_err(|refused| refused.error)?;
			// Read anyway, whether there turns out to be room or not.
			met.slashes = account.met().slashes;
			Self::ensure_room(&account)?;
			Self::enter_account(account, amount)
		});
		match entered {
			Ok((pool, entry)) => Ok(Placed { into: Ok(pool), entry }),
			// Not refused, but too much for this call.
			Err(error) if error == Error::<T>::TooManyScars.into() => Err(error),
			Err(error) => {
				let entry = Entry::Opened { others: MAX_POSITIONS, met };
				Ok(Placed { into: Err(error), entry })
			}
		}
	}
}

impl<T: Config> crate::Pallet<T> {
	/// Applies to a pool what has become final, if that are no more slashes than so many. Returns how many they were, and what else
	/// was met.
	pub(crate) fn bring_up_to_date(pool: PoolId, most: u32) -> Result<Met, Refused<Met>> {
		let book = Book::<T>::load_within(pool, most)?;
		let met = Met { slashes: book.applied(), ..book.met() };
		book.store(|_| Ok(()))?;
		Ok(met)
	}

	/// Shows a position the scars it has not seen, as many as one call may. Returns how many, and what was met for that: these,
	/// slashes that the pool had not seen either, and what was earned. A pool has to apply many slashes first, by itself.
	pub(crate) fn catch_up(who: &T::AccountId, pool: PoolId) -> Result<(u32, Met), Refused<Met>> {
		let Read { item, position, book } = Account::<T>::read(who, pool)?;
		// Never seen more than there are.
		let behind = book.pool.next_scar.0.saturating_sub(position.seen.0);
		let applied = book.applied();
		if behind.saturating_add(applied) <= MAX_SCARS_PER_CALL {
			let account = Account::<T>::with_book(who, Read { item, position, book })?;
			let met = account.met();
			let emptied = account.lots.is_empty();
			let mut met = met.and(account.store()?.met);
			if emptied {
				// By slashes. What the account has in the vault is changed then, too, whether or not the pool goes with it.
				met.closed = 1;
			}
			return Ok((behind, met));
		}
		let (mut book, mut lots) = (book, position.lots.into_inner());
		let mut credits = position.credits;
		let mut gains = Gains::<T>::new(pool, &position.mark, &lots);
		// What the pool has just applied is among what there is to see, and is charged beside that.
		let limit = MAX_SCARS_PER_FOLLOW.saturating_sub(applied);
		let mut met = Met {
			slashes: behind.min(limit).saturating_add(applied),
			disputes: if book.docket.long { 0 } else { book.docket.read },
			exits: exits_of(&lots),
			staying: extra_staying(&lots),
			checkpoints: T::Accrual::pending(&position.mark).is_some().into(),
			..Met::default()
		};
		let (seen, last) = book.show_scars(&mut lots, &mut gains, position.seen, limit)?;
		// All lots of a position are paid to the same mark, so those that no scar concerned are paid to the last one as well.
		// If all scars had gone, none concerned any of them.
		let mark = match last {
			Some(last) => {
				gains.pay_all(&lots, &last)?;
				met.credits = T::Accrual::assets(&gains.earned);
				T::Accrual::credit(&mut credits, gains.earned)?;
				T::Accrual::renew(pool, last, Some(&position.mark), false)?
			}
			None => position.mark,
		};
		let lots = BoundedVec::try_from(lots).map_err(|_| Error::<T>::TooManyLots)?;
		met.crowds = book.is_crowded_or_departing().into();
		book.store(|earnings| T::Accrual::tell(earnings, &mut credits))?;
		item.put(&Position { seen, mark, credits, lots });
		Ok((behind.min(limit), met))
	}

	/// The pool of a position and its lots, brought up to date in memory, however many final slashes they have not seen: for
	/// views, which would leave out what is there if they looked no further than a call, and for checks of all state.
	pub(crate) fn position_now(
		who: &T::AccountId,
		pool: PoolId,
	) -> Result<Shown<T>, DispatchError> {
		let position = Positions::<T>::get(who, pool).ok_or(Error::<T>::PositionNotFound)?;
		let ((book, lots), _) = Self::shown(&position, pool, Default::default())?;
		let lots = ledger::<T, _>(up_to_date(lots, &book.docket, book.now))?;
		Ok((book, lots))
	}

	/// Adds what a position has earned since it was credited last: for checks of all state.
	#[cfg(any(feature = "try-runtime", feature = "std"))]
	pub(crate) fn and_earned_by(
		who: &T::AccountId,
		pool: PoolId,
		others: EarnedOf<T>,
	) -> Result<EarnedOf<T>, DispatchError> {
		let position = Positions::<T>::get(who, pool).ok_or(Error::<T>::PositionNotFound)?;
		let ((book, lots), mut gains) = Self::shown(&position, pool, others)?;
		gains.pay_all(&lots, &book.mark())?;
		Ok(gains.earned)
	}

	/// A position whose lots have seen all final slashes and are not merged yet, and what they and others have earned up to the last
	/// of those.
	fn shown(
		position: &PositionOf<T>,
		pool: PoolId,
		others: EarnedOf<T>,
	) -> Result<(Shown<T>, Gains<'_, T>), DispatchError> {
		let mut book = Book::<T>::load(pool)?;
		let mut lots = position.lots.clone().into_inner();
		let mut gains = Gains::<T>::new(pool, &position.mark, &lots);
		gains.earned = others;
		book.show_scars(&mut lots, &mut gains, position.seen, u32::MAX)?;
		Ok(((book, lots), gains))
	}

	/// An exit whose payment is a delegation. Returns what was met in both pools, and among how many positions was looked for
	/// that in the other one, also where it is refused.
	pub(crate) fn move_stake(
		who: &T::AccountId,
		pool: PoolId,
		operator: Option<T::AccountId>,
		mandate: Mandate,
		amount: Option<Balance>,
	) -> Result<Moved, Refused<Moved>> {
		let from = crate::Pools::<T>::get(pool).ok_or(Error::<T>::PoolNotFound);
		let from = from.map_err(Refused::<Moved>::at_once)?;
		let operator = operator.unwrap_or_else(|| from.operator.clone());
		if operator == from.operator && mandate == from.mandate {
			return Err(Refused::at_once(Error::<T>::SamePool));
		}
		let admitted = Self::admit(who, from.vault, &operator, &mandate)
			.map_err(|refused| refused.map(|there| Moved { there, ..Moved::default() }))?;
		let looked = admitted.entry();
		let to = Destination { operator, mandate };
		let sum = Self::leave(who, true, pool, amount, None, Some(to.clone()))
			.map_err(|refused| refused.map(|met| Moved { met, there: looked, entered: false }))?;
		Self::announce_leave(who.clone(), pool, &sum, Some(to));
		// What returned at once went where it was looked before, and was looked again.
		let there = match sum.placed {
			Some(placed) => placed.after(Met { credits: 0, ..looked.met() }),
			None => looked,
		};
		Ok(Moved { met: sum.met, there, entered: sum.placed.is_some() })
	}

	pub(crate) fn announce_leave(
		who: T::AccountId,
		pool: PoolId,
		sum: &Leave,
		to: Option<Destination<T::AccountId>>,
	) {
		if sum.leaving > 0 {
			Self::deposit_event(Event::WithdrawalRequested {
				who,
				pool,
				left: sum.left,
				amount: sum.leaving,
				payable_at: sum.payable_at,
				to,
			});
		}
	}

	pub(crate) fn announce_delegation(
		who: &T::AccountId,
		pool: PoolId,
		vault: VaultId,
		operator: &T::AccountId,
		amount: Balance,
	) {
		Self::deposit_event(Event::Delegated {
			who: who.clone(),
			pool,
			vault,
			operator: operator.clone(),
			amount,
			// Where the stake has just been written with this very sum.
			entered: T::Clock::epoch().saturating_add(1),
		});
	}
}
