//! A pool in memory: its cohorts, the docket that weighs on it, and its scars. Read once, brought up to date, changed, and
//! written once. Nothing is written by looking, so the views use it too.

use crate::{
	gains::Gains,
	item::{self, Item},
	types::{Departing, LeavingCohorts, Merged, Pool, Scar, StayingCohorts},
	Config, EarningsOf, Error, Leaving, MarkOf, PoolOf, Pools, Scars,
};
use alloc::{collections::BTreeMap, vec::Vec};
use bulwark_primitives::{
	constants::{MAX_SCARS_PER_CALL, ORDINARY_LEAVING, ORDINARY_STAYING},
	seams::{Accrual, Docket, EpochClock, Met, PoolKey, Refused},
	Balance, Cohort, Epoch, Interval, LedgerError, Lot, Mandate, Moment, PoolDocket, PoolId,
	ScarIndex, SlashId, VaultId,
};
use frame_support::{ensure, BoundedVec};
use sp_runtime::{DispatchError, DispatchResult};

impl<T: Config> From<LedgerError> for Error<T> {
	fn from(error: LedgerError) -> Self {
		match error {
			LedgerError::Overflow => Self::AmountOverflow,
			LedgerError::Underflow => Self::LedgerBroken,
			LedgerError::TooManyCohorts => Self::TooManyCohorts,
		}
	}
}

/// Turns an error of the ledger into one of this pallet.
pub(crate) fn ledger<T: Config, V>(result: Result<V, LedgerError>) -> Result<V, DispatchError> {
	result.map_err(|error| Error::<T>::from(error).into())
}

/// A pool in memory.
pub(crate) struct Book<T: Config> {
	pub id: PoolId,
	/// Where it is.
	item: Item<PoolOf<T>>,
	pub pool: PoolOf<T>,
	/// The cohorts that stay as they are in storage, but merged as of now, unless something was final: what has not changed is not
	/// written.
	stored: Option<StayingCohorts>,
	/// Has changed what it has earned? Beside its cohorts nothing else of it changes unless something was final.
	earned: bool,
	/// When its cohorts were merged as far as storage knows.
	noted: Merged,
	/// Does it not exist yet?
	new: bool,
	/// The time as of which it is up to date, in seconds.
	pub now: Moment,
	/// What weighs on it. Nothing final is left in here: that is in the cohorts.
	pub docket: PoolDocket,
	/// Where what leaves is, once it was read.
	leaving_item: Option<Item<Departing>>,
	/// Read when it is first needed.
	leaving: Option<LeavingCohorts>,
	/// As it is in storage, if it was read.
	stored_leaving: Option<Departing>,
	/// Scars that were read or made, `None` for those whose last lot has followed.
	scars: BTreeMap<ScarIndex, Option<Scar<MarkOf<T>>>>,
	/// What final slashes took and nobody was told of yet.
	collected: Vec<(SlashId, Balance)>,
	/// Were there more cohorts in what was read than the window alone can tell apart?
	wide: bool,
}

impl<T: Config> Book<T> {
	/// A pool that does not exist yet.
	pub fn open(id: PoolId, operator: T::AccountId, vault: VaultId, mandate: Mandate) -> Self {
		let now = T::Clock::now();
		let epoch = T::Clock::epoch_at(now);
		let key = PoolKey { operator, vault, mandate };
		// What is final already took from the pools that existed when it happened.
		let docket = T::Docket::weighing_on(&key, epoch, epoch);
		let PoolKey { operator, vault, mandate } = key;
		Self {
			id,
			item: item::pool::<T>(id),
			pool: Pool {
				operator,
				vault,
				mandate,
				merged: Merged { epoch, ..Default::default() },
				latest_fault: None,
				next_scar: ScarIndex(0),
				staying: StayingCohorts::default(),
				earnings: Default::default(),
			},
			stored: None,
			earned: false,
			new: true,
			noted: Merged::default(),
			now,
			docket,
			leaving_item: None,
			leaving: Some(LeavingCohorts::default()),
			stored_leaving: None,
			scars: BTreeMap::new(),
			collected: Vec::new(),
			wide: false,
		}
	}

	/// Reads a pool and brings it up to date, however many final slashes that are: for views, and for checks of all state.
	pub fn load(id: PoolId) -> Result<Self, DispatchError> {
		let mut book = Self::read(id)?;
		book.sync()?;
		Ok(book)
	}

	/// The same, if no more than so many final slashes have to be applied for it. They are counted before the first of them is:
	/// a call that is refused for them has not done more than to read the pool and its docket.
	pub fn load_within(id: PoolId, most: u32) -> Result<Self, Refused<Met>> {
		let mut book = Self::read(id).map_err(Refused::<Met>::at_once)?;
		if book.docket.finals.len() > most as usize {
			let error = Error::<T>::TooManyScars.into();
			return Err(Refused { error, cost: Some(book.met()) });
		}
		book.sync()?;
		Ok(book)
	}

	/// The same for a call that meets [`MAX_SCARS_PER_CALL`] of them at most.
	pub fn load_for_call(id: PoolId) -> Result<Self, Refused<Met>> {
		Self::load_within(id, MAX_SCARS_PER_CALL)
	}

	/// How many final slashes have to be applied to it, if there is such a pool.
	pub fn behind(id: PoolId) -> u32 {
		// At most as many as there are on a docket.
		Self::read(id).map_or(0, |book| book.docket.finals.len() as u32)
	}

	/// Reads a pool as it was written, beside the docket of now.
	fn read(id: PoolId) -> Result<Self, DispatchError> {
		let item = item::pool::<T>(id);
		let pool = item.get().ok_or(Error::<T>::PoolNotFound)?;
		let now = T::Clock::now();
		let epoch = T::Clock::epoch_at(now);
		let key = PoolKey {
			operator: pool.operator.clone(),
			vault: pool.vault,
			mandate: pool.mandate.clone(),
		};
		let docket = T::Docket::weighing_on(&key, pool.merged.epoch, epoch);
		let wide = pool.staying.len() > ORDINARY_STAYING;
		Ok(Self {
			id,
			item,
			stored: None,
			earned: false,
			new: false,
			noted: pool.merged.clone(),
			pool,
			now,
			docket,
			leaving_item: None,
			leaving: None,
			stored_leaving: None,
			scars: BTreeMap::new(),
			collected: Vec::new(),
			wide,
		})
	}

	/// Applies what has become final: the cohorts are cut at once, the lots follow by the scar. Then merges cohorts.
	fn sync(&mut self) -> DispatchResult {
		let finals = core::mem::take(&mut self.docket.finals);
		if !finals.is_empty() {
			// Merged as they were before: without the faults that are final they could not be told apart any more.
			self.load_leaving()?;
			let noted = self.stored_leaving.iter().map(|departing| departing.merged.docket());
			for then in noted.chain([self.noted.docket()]) {
				ledger::<T, _>(self.pool.staying.merge(&then))?;
			}
		}
		for slash in &finals {
			let staying = ledger::<T, _>(self.pool.staying.slash(slash))?;
			let leaving = match self.leaving.as_mut() {
				Some(leaving) => ledger::<T, _>(leaving.slash(slash))?,
				None => Default::default(),
			};
			let lots = staying.lots.checked_add(leaving.lots).ok_or(Error::<T>::AmountOverflow)?;
			let taken =
				staying.taken.checked_add(leaving.taken).ok_or(Error::<T>::AmountOverflow)?;
			if lots > 0 {
				let number = self.pool.next_scar;
				self.pool.next_scar = number.next().ok_or(Error::<T>::ScarsExhausted)?;
				let mark = self.mark();
				let scar = Scar { fault: slash.fault, p: slash.p, lots, mark };
				self.scars.insert(number, Some(scar));
			}
			self.pool.latest_fault = self.pool.latest_fault.max(Some(slash.fault));
			self.collected.push((slash.request, taken));
		}
		// The item of what leaves need not be read for this: see `Merged`.
		let old_faults = BoundedVec::try_from(self.docket.old_faults().to_vec());
		let old_faults = old_faults.map_err(|_| Error::<T>::TooManyCohorts)?;
		self.pool.merged = Merged { epoch: self.docket.epoch, old_faults };
		ledger::<T, _>(self.pool.staying.merge(&self.docket))?;
		if let Some(leaving) = self.leaving.as_mut() {
			ledger::<T, _>(leaving.merge(&self.docket))?;
		}
		if finals.is_empty() {
			self.stored = Some(self.pool.staying.clone());
		}
		Ok(())
	}

	/// Reads what leaves, which was written as it was merged then, and merges it as the pool is. If somebody has looked at the pool
	/// later than the pool knows, it stays as it was merged by him.
	fn load_leaving(&mut self) -> Result<&mut LeavingCohorts, DispatchError> {
		if self.leaving.is_none() {
			let item = item::leaving::<T>(self.id);
			let departing = item.get().unwrap_or_default();
			self.wide |= departing.cohorts.len() > ORDINARY_LEAVING;
			let mut leaving = departing.cohorts.clone();
			// Most of the time that is as of now, for which there is a docket.
			let merged = if self.pool.merged.is_of(&self.docket) {
				leaving.merge(&self.docket)
			} else {
				leaving.merge(&self.pool.merged.docket())
			};
			ledger::<T, _>(merged)?;
			self.leaving_item = Some(item);
			self.stored_leaving = Some(departing);
			self.leaving = Some(leaving);
		}
		self.leaving.as_mut().ok_or_else(|| Error::<T>::LedgerBroken.into())
	}

	/// The cohorts that leave.
	pub fn leaving(&mut self) -> Result<&LeavingCohorts, DispatchError> {
		self.load_leaving().map(|leaving| &*leaving)
	}

	/// Has it no lots, neither such that stay nor such that leave? Those that leave are only read if nobody stays.
	pub fn is_empty(&mut self) -> Result<bool, DispatchError> {
		Ok(self.pool.staying.lots() == 0 && self.leaving()?.lots() == 0)
	}

	/// Adds a lot to its cohort.
	pub fn add(&mut self, lot: &Lot<T::AccountId>) -> DispatchResult {
		self.add_sum(self.class(lot))
	}

	/// Takes a lot out of its cohort.
	pub fn take(&mut self, lot: &Lot<T::AccountId>) -> DispatchResult {
		self.take_sum(self.class(lot))
	}

	/// Puts lots in the place of others that were the same stake. Cohorts that come out as they were are not looked at.
	pub fn replace(
		&mut self,
		old: &[(Interval, Cohort)],
		lots: &[Lot<T::AccountId>],
	) -> DispatchResult {
		let new: Vec<_> = lots.iter().map(|lot| self.class(lot)).collect();
		// Most of the time nothing has become alike, or not much.
		let same = old.iter().zip(&new).take_while(|(old, new)| old == new).count();
		let mut gone: Vec<_> = old.iter().skip(same).copied().collect();
		let mut come = Vec::new();
		for part in new.into_iter().skip(same) {
			match gone.iter().position(|known| *known == part) {
				Some(at) => {
					gone.swap_remove(at);
				}
				None => come.push(part),
			}
		}
		gone.into_iter().try_for_each(|part| self.take_sum(part))?;
		come.into_iter().try_for_each(|part| self.add_sum(part))
	}

	fn add_sum(&mut self, (class, sum): (Interval, Cohort)) -> DispatchResult {
		if class.stays() {
			ledger::<T, _>(self.pool.staying.add(class, sum))
		} else {
			ledger::<T, _>(self.load_leaving()?.add(class, sum))
		}
	}

	fn take_sum(&mut self, (class, sum): (Interval, Cohort)) -> DispatchResult {
		if class.stays() {
			ledger::<T, _>(self.pool.staying.take(class, sum))
		} else {
			ledger::<T, _>(self.load_leaving()?.take(class, sum))
		}
	}

	/// The cohort of a lot, and what the lot is of it.
	pub fn class(&self, lot: &Lot<T::AccountId>) -> (Interval, Cohort) {
		(self.docket.class(lot.interval()), lot.sum())
	}

	/// Changes what it has earned.
	pub fn change_earnings<V>(
		&mut self,
		change: impl FnOnce(&mut EarningsOf<T>) -> Result<V, DispatchError>,
	) -> Result<V, DispatchError> {
		let before = self.pool.earnings.clone();
		let value = change(&mut self.pool.earnings)?;
		self.earned |= self.pool.earnings != before;
		Ok(value)
	}

	/// What the stake of the pool has earned by now.
	pub fn mark(&self) -> MarkOf<T> {
		T::Accrual::mark(&self.pool.earnings)
	}

	/// Shows lots the scars from `seen` on, but no more than `limit` of them, and pays each lot for the time before each of
	/// its own. Returns the first number not shown, and the mark of the last scar that was still there.
	pub fn show_scars(
		&mut self,
		lots: &mut [Lot<T::AccountId>],
		gains: &mut Gains<T>,
		seen: ScarIndex,
		limit: u32,
	) -> Result<(ScarIndex, Option<MarkOf<T>>), DispatchError> {
		let mut last = None;
		let end = self.pool.next_scar.0.min(seen.0.saturating_add(limit));
		for number in (seen.0..end).map(ScarIndex) {
			let mut scar = match self.scars.get(&number) {
				Some(known) => known.clone(),
				None => Scars::<T>::get(self.id, number),
			};
			// A scar that is gone has no liable lot left.
			if let Some(scar) = scar.as_mut() {
				let until = gains.reach(scar.mark.clone());
				for (index, lot) in lots.iter_mut().enumerate() {
					if lot.interval().contains(scar.fault) {
						gains.pay(index, lot, until)?;
						lot.slash(scar.fault, scar.p);
						scar.lots = scar.lots.checked_sub(1).ok_or(Error::<T>::LedgerBroken)?;
					}
				}
				last = Some(scar.mark.clone());
			}
			self.scars.insert(number, scar.filter(|scar| scar.lots > 0));
		}
		Ok((ScarIndex(end), last))
	}

	/// Writes back what has changed of the pool, and tells whoever keeps the docket what was taken. If the pool itself is written,
	/// which it is not for what changes among its exits, it is told beforehand what could wait for that. Returns whether it was.
	pub fn store(
		self,
		tell: impl FnOnce(&mut EarningsOf<T>) -> DispatchResult,
	) -> Result<bool, DispatchError> {
		let Self { id, item, mut pool, stored, earned, noted, scars, collected, .. } = self;
		let Self { leaving_item, leaving, stored_leaving, .. } = self;
		for (request, amount) in collected {
			T::Docket::collected(request, pool.vault, amount)?;
		}
		for (number, scar) in scars {
			match scar {
				Some(scar) => Scars::<T>::insert(id, number, scar),
				None => Scars::<T>::remove(id, number),
			}
		}
		// Nothing final was applied to a pool that is as it was.
		let as_it_was = !earned && stored.as_ref() == Some(&pool.staying);
		// Does the pool know when it was looked at, or does the item of what leaves know it for the pool?
		let known = as_it_was && noted == pool.merged;
		let mut known_beside = false;
		if let Some(cohorts) = leaving {
			let departing = stored_leaving.unwrap_or_default();
			known_beside = departing.merged == pool.merged;
			if cohorts != departing.cohorts {
				let item = leaving_item.unwrap_or_else(|| item::leaving::<T>(id));
				if cohorts.is_empty() && (known || !as_it_was) {
					item.remove();
				} else {
					// Written anyway, so that the pool need not be.
					let merged = pool.merged.clone();
					item.put(&Departing { merged, cohorts });
					known_beside = true;
				}
			}
		}
		let written = !(known || as_it_was && known_beside);
		if written {
			tell(&mut pool.earnings)?;
			item.put(&pool);
		}
		Ok(written)
	}

	/// Ends a pool without lots. Returns the dust that rounding has left in it, and in how many assets it had earned.
	pub fn dissolve(mut self) -> Result<(Balance, u32), DispatchError> {
		ensure!(self.is_empty()?, Error::<T>::LedgerBroken);
		let leaving = ledger::<T, _>(self.leaving()?.held())?;
		let staying = ledger::<T, _>(self.pool.staying.held())?;
		let dust = staying.checked_add(leaving).ok_or(Error::<T>::AmountOverflow)?;
		let Self { id, pool, scars, collected, .. } = self;
		for (request, amount) in collected {
			T::Docket::collected(request, pool.vault, amount)?;
		}
		// Each scar has gone with the last lot that followed it.
		for number in scars.into_keys() {
			Scars::<T>::remove(id, number);
		}
		Leaving::<T>::remove(id);
		Pools::<T>::remove(id);
		let assets = T::Accrual::closed(pool.earnings)?;
		Ok((dust, assets))
	}

	/// How many final slashes were just applied to it, while it was read.
	pub fn applied(&self) -> u32 {
		// At most as many as there are on a docket.
		self.collected.len() as u32
	}

	/// Does it not exist yet?
	pub fn is_new(&self) -> bool {
		self.new
	}

	/// Was more read than most calls have to: a long docket, or more cohorts than there are without disputes that are older
	/// than the window? What leaves counts from when it was read.
	pub fn is_crowded(&self) -> bool {
		self.docket.long || self.wide
	}

	/// The same for calls that are not about what leaves, and seldom have to read it.
	pub fn is_crowded_or_departing(&self) -> bool {
		self.is_crowded() || self.stored_leaving.is_some()
	}

	/// What was met by reading it.
	pub fn met(&self) -> Met {
		let crowded = self.is_crowded();
		// A full docket is part of what a crowd is.
		let disputes = if crowded { 0 } else { self.docket.read };
		Met { crowds: crowded.into(), disputes, ..Met::default() }
	}

	/// The epoch for which it is up to date.
	pub fn epoch(&self) -> Epoch {
		self.docket.epoch
	}
}
