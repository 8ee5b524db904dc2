//! A pool in memory: its cohorts, the docket that weighs on it, and its scars. Read once, brought up to date, changed, and
//! written once. Nothing is written by looking, so the views use it too.

use crate::{
	gains::Gains,
	types::{LeavingCohorts, Pool, Scar, StayingCohorts},
	Config, Error, Leaving, MarkOf, Pools, Scars,
};
use alloc::{collections::BTreeMap, vec::Vec};
use bulwark_primitives::{
	seams::{Accrual, Docket, EpochClock, PoolKey},
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
	pub pool: Pool<T::AccountId>,
	/// As it is in storage, if it is: what has not changed is not written.
	stored: Option<Pool<T::AccountId>>,
	/// The time as of which it is up to date, in seconds.
	pub now: Moment,
	/// What weighs on it. Nothing final is left in here: that is in the cohorts.
	pub docket: PoolDocket,
	/// Read when it is first needed.
	leaving: Option<LeavingCohorts>,
	/// As they are in storage, if they were read.
	stored_leaving: LeavingCohorts,
	/// Scars that were read or made, `None` for those whose last lot has followed.
	scars: BTreeMap<ScarIndex, Option<Scar<MarkOf<T>>>>,
	/// What its stake has earned by now. Read when it is first needed.
	mark: Option<MarkOf<T>>,
	/// What final slashes took and nobody was told of yet.
	collected: Vec<(SlashId, Balance)>,
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
			pool: Pool {
				operator,
				vault,
				mandate,
				synced: epoch,
				old_faults: Default::default(),
				latest_fault: None,
				next_scar: ScarIndex(0),
				staying: StayingCohorts::default(),
			},
			stored: None,
			now,
			docket,
			leaving: Some(LeavingCohorts::default()),
			stored_leaving: LeavingCohorts::default(),
			scars: BTreeMap::new(),
			mark: None,
			collected: Vec::new(),
		}
	}

	/// Reads a pool and brings it up to date.
	pub fn load(id: PoolId) -> Result<Self, DispatchError> {
		let pool = Pools::<T>::get(id).ok_or(Error::<T>::PoolNotFound)?;
		let now = T::Clock::now();
		let epoch = T::Clock::epoch_at(now);
		let key = PoolKey {
			operator: pool.operator.clone(),
			vault: pool.vault,
			mandate: pool.mandate.clone(),
		};
		let docket = T::Docket::weighing_on(&key, pool.synced, epoch);
		let mut book = Self {
			id,
			stored: Some(pool.clone()),
			pool,
			now,
			docket,
			leaving: None,
			stored_leaving: LeavingCohorts::default(),
			scars: BTreeMap::new(),
			mark: None,
			collected: Vec::new(),
		};
		book.sync()?;
		Ok(book)
	}

	/// Applies what has become final: the cohorts are cut at once, the lots follow by the scar. Then merges cohorts.
	fn sync(&mut self) -> DispatchResult {
		let finals = core::mem::take(&mut self.docket.finals);
		if !finals.is_empty() {
			// Merged as they were before: without the faults that are final they could not be told apart any more.
			self.load_leaving()?;
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
				self.pool.next_scar = number.next().ok_or(Error::<T>::TooManyScars)?;
				let mark = self.mark();
				let scar = Scar { fault: slash.fault, p: slash.p, lots, mark };
				self.scars.insert(number, Some(scar));
			}
			self.pool.latest_fault = self.pool.latest_fault.max(Some(slash.fault));
			self.collected.push((slash.request, taken));
		}
		// The item of those that leave need not be read for this: it is merged later as it would be now. To remember only the
		// last time is enough, because what can be punished later than that could be punished then.
		self.pool.synced = self.docket.epoch;
		self.pool.old_faults = BoundedVec::try_from(self.docket.old_faults())
			.map_err(|_| Error::<T>::TooManyCohorts)?;
		ledger::<T, _>(self.pool.staying.merge(&self.docket))?;
		if let Some(leaving) = self.leaving.as_mut() {
			ledger::<T, _>(leaving.merge(&self.docket))?;
		}
		Ok(())
	}

	/// Reads the cohorts that leave, merged as of the last time the pool was brought up to date.
	fn load_leaving(&mut self) -> Result<&mut LeavingCohorts, DispatchError> {
		if self.leaving.is_none() {
			self.stored_leaving = Leaving::<T>::get(self.id);
			let mut leaving = self.stored_leaving.clone();
			let then = PoolDocket::as_of(self.pool.synced, &self.pool.old_faults);
			ledger::<T, _>(leaving.merge(&then))?;
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
		let (class, sum) = self.class(lot);
		if class.stays() {
			ledger::<T, _>(self.pool.staying.add(class, sum))
		} else {
			ledger::<T, _>(self.load_leaving()?.add(class, sum))
		}
	}

	/// Takes a lot out of its cohort.
	pub fn take(&mut self, lot: &Lot<T::AccountId>) -> DispatchResult {
		let (class, sum) = self.class(lot);
		if class.stays() {
			ledger::<T, _>(self.pool.staying.take(class, sum))
		} else {
			ledger::<T, _>(self.load_leaving()?.take(class, sum))
		}
	}

	fn class(&self, lot: &Lot<T::AccountId>) -> (Interval, Cohort) {
		(self.docket.class(lot.interval()), lot.sum())
	}

	/// What the stake of the pool has earned by now.
	pub fn mark(&mut self) -> MarkOf<T> {
		let id = self.id;
		self.mark.get_or_insert_with(|| T::Accrual::mark(id)).clone()
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
				for (index, lot) in lots.iter_mut().enumerate() {
					if lot.interval().contains(scar.fault) {
						gains.pay(index, lot, &scar.mark)?;
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

	/// Writes back what has changed of the pool, and tells whoever keeps the docket what was taken.
	pub fn store(self) -> DispatchResult {
		let Self { id, pool, stored, leaving, stored_leaving, scars, collected, .. } = self;
		for (request, amount) in collected {
			T::Docket::collected(request, pool.vault, amount)?;
		}
		for (number, scar) in scars {
			match scar {
				Some(scar) => Scars::<T>::insert(id, number, scar),
				None => Scars::<T>::remove(id, number),
			}
		}
		match leaving {
			Some(leaving) if leaving == stored_leaving => {}
			Some(leaving) if leaving.is_empty() => Leaving::<T>::remove(id),
			Some(leaving) => Leaving::<T>::insert(id, leaving),
			None => {}
		}
		if stored.as_ref() != Some(&pool) {
			Pools::<T>::insert(id, pool);
		}
		Ok(())
	}

	/// Ends a pool without lots. Returns the dust that rounding has left in it.
	pub fn dissolve(mut self) -> Result<Balance, DispatchError> {
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
		T::Accrual::closed(id)?;
		Ok(dust)
	}

	/// How many final slashes have just been applied to it.
	pub fn applied(&self) -> u32 {
		// At most as many as there are on a docket.
		self.collected.len() as u32
	}

	/// The epoch for which it is up to date.
	pub fn epoch(&self) -> Epoch {
		self.docket.epoch
	}
}
