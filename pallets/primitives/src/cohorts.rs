//! Cohorts: the sums of the lots of a pool that no punishable fault can tell apart.
//!
//! A cohort holds a sum, not shares. There is no price, so there is nothing to inflate, nothing that drifts and no division
//! by zero after a total loss.

use crate::{fraction::cut, Balance, Epoch, FinalSlash, PoolDocket, FOREVER};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::{
	traits::Get, BoundedVec, CloneNoBound, DebugNoBound, EqNoBound, PartialEqNoBound,
};
use scale_info::TypeInfo;

/// Epochs of liability: from `entered` to just before `left`.
#[derive(
	Clone,
	Copy,
	Debug,
	PartialEq,
	Eq,
	PartialOrd,
	Ord,
	Encode,
	Decode,
	DecodeWithMemTracking,
	MaxEncodedLen,
	TypeInfo,
)]
pub struct Interval {
	/// First epoch of liability.
	pub entered: Epoch,
	/// First epoch without, or [`FOREVER`] for stake that stays.
	pub left: Epoch,
}

impl Interval {
	/// The cohort of exits that no fault can reach any more.
	pub const DONE: Self = Self { entered: 0, left: 0 };

	/// Of stake that stays.
	pub fn staying(entered: Epoch) -> Self {
		Self { entered, left: FOREVER }
	}

	/// Does stake with this interval answer for a fault in this epoch?
	pub fn contains(&self, fault: Epoch) -> bool {
		self.entered <= fault && fault < self.left
	}

	/// Does the stake stay?
	pub fn stays(&self) -> bool {
		self.left == FOREVER
	}
}

/// The sum of the lots of one interval.
#[derive(
	Clone,
	Copy,
	Debug,
	Default,
	PartialEq,
	Eq,
	Encode,
	Decode,
	DecodeWithMemTracking,
	MaxEncodedLen,
	TypeInfo,
)]
pub struct Cohort {
	/// What the lots amount to after all final slashes. Never less than their sum: a lot rounds against its owner.
	#[codec(compact)]
	pub assets: Balance,
	/// The part of `assets` already paid to lots whose rest is in dispute.
	#[codec(compact)]
	pub paid: Balance,
	/// How many lots there are.
	#[codec(compact)]
	pub lots: u32,
}

/// The ledger of a pool cannot be brought into the form that was asked for. None of these can be reached by a user: they
/// are checked because money must not depend on that.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LedgerError {
	/// More than an amount can hold.
	Overflow,
	/// Less than nothing.
	Underflow,
	/// More intervals than there are live fault epochs to tell them apart.
	TooManyCohorts,
}

impl Cohort {
	fn plus(self, other: Self) -> Result<Self, LedgerError> {
		Ok(Self {
			assets: self.assets.checked_add(other.assets).ok_or(LedgerError::Overflow)?,
			paid: self.paid.checked_add(other.paid).ok_or(LedgerError::Overflow)?,
			lots: self.lots.checked_add(other.lots).ok_or(LedgerError::Overflow)?,
		})
	}

	fn minus(self, other: Self) -> Result<Self, LedgerError> {
		Ok(Self {
			assets: self.assets.checked_sub(other.assets).ok_or(LedgerError::Underflow)?,
			paid: self.paid.checked_sub(other.paid).ok_or(LedgerError::Underflow)?,
			lots: self.lots.checked_sub(other.lots).ok_or(LedgerError::Underflow)?,
		})
	}

	fn is_empty(&self) -> bool {
		self.assets == 0 && self.lots == 0
	}
}

/// What one final slash took from a group of cohorts.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Cut {
	/// The sum of what was taken.
	pub taken: Balance,
	/// How many lots have yet to be cut by the same fraction.
	pub lots: u32,
}

/// Cohorts by interval, ascending, each interval once. One storage item.
#[derive(
	CloneNoBound,
	DebugNoBound,
	PartialEqNoBound,
	EqNoBound,
	Encode,
	Decode,
	DecodeWithMemTracking,
	MaxEncodedLen,
	TypeInfo,
)]
#[scale_info(skip_type_params(Bound))]
pub struct Cohorts<Bound: Get<u32>>(BoundedVec<(Interval, Cohort), Bound>);

impl<Bound: Get<u32>> Default for Cohorts<Bound> {
	fn default() -> Self {
		Self(BoundedVec::new())
	}
}

impl<Bound: Get<u32>> Cohorts<Bound> {
	/// The cohorts, by interval.
	pub fn iter(&self) -> impl Iterator<Item = (Interval, Cohort)> + '_ {
		self.0.iter().copied()
	}

	/// How many there are.
	pub fn len(&self) -> u32 {
		self.0.len() as u32
	}

	/// Is there none?
	pub fn is_empty(&self) -> bool {
		self.0.is_empty()
	}

	/// The number of lots in all of them.
	pub fn lots(&self) -> u32 {
		// Each count was added to with a check, and all together count the lots of a pool.
		self.iter().fold(0, |sum, (_, cohort)| sum.saturating_add(cohort.lots))
	}

	/// What the vault still holds for them: all they amount to, less what was paid in advance.
	pub fn held(&self) -> Result<Balance, LedgerError> {
		self.iter().try_fold(0u128, |sum, (_, cohort)| {
			let held = cohort.assets.checked_sub(cohort.paid).ok_or(LedgerError::Underflow)?;
			sum.checked_add(held).ok_or(LedgerError::Overflow)
		})
	}

	/// The stake that is active in an epoch: it has entered and has not asked to leave. What rounding has left behind in a cohort of
	/// which all lots have gone is nobody's, and backs nothing.
	pub fn active(&self, epoch: Epoch) -> Balance {
		let active = |interval: &Interval| interval.stays() && interval.entered <= epoch;
		// Sums of one asset, each of them issued: they cannot exceed its issuance.
		self.iter()
			.filter(|(interval, cohort)| active(interval) && cohort.lots > 0)
			.fold(0, |sum, (_, cohort)| sum.saturating_add(cohort.assets))
	}

	/// Adds lots to the cohort of an interval, which must be rounded already.
	pub fn add(&mut self, interval: Interval, sum: Cohort) -> Result<(), LedgerError> {
		match self.0.binary_search_by_key(&interval, |(key, _)| *key) {
			Ok(at) => {
				if let Some((_, cohort)) = self.0.get_mut(at) {
					*cohort = cohort.plus(sum)?;
				}
				Ok(())
			}
			Err(at) => {
				self.0.try_insert(at, (interval, sum)).map_err(|_| LedgerError::TooManyCohorts)
			}
		}
	}

	/// Takes lots out of the cohort of an interval, which must be rounded already. A cohort without lots and assets goes.
	pub fn take(&mut self, interval: Interval, sum: Cohort) -> Result<(), LedgerError> {
		let at = self
			.0
			.binary_search_by_key(&interval, |(key, _)| *key)
			.map_err(|_| LedgerError::Underflow)?;
		let (_, cohort) = self.0.get_mut(at).ok_or(LedgerError::Underflow)?;
		*cohort = cohort.minus(sum)?;
		if cohort.is_empty() {
			self.0.remove(at);
		}
		Ok(())
	}

	/// Applies a final slash to every liable cohort. Rounded up per cohort, never more than it holds.
	pub fn slash(&mut self, slash: &FinalSlash) -> Result<Cut, LedgerError> {
		let mut total = Cut::default();
		for (interval, cohort) in self.0.iter_mut() {
			if interval.contains(slash.fault) {
				let taken = cut(cohort.assets, slash.p);
				cohort.assets = cohort.assets.checked_sub(taken).ok_or(LedgerError::Underflow)?;
				total.taken = total.taken.checked_add(taken).ok_or(LedgerError::Overflow)?;
				total.lots = total.lots.checked_add(cohort.lots).ok_or(LedgerError::Overflow)?;
			}
		}
		Ok(total)
	}

	/// Rounds every interval to the faults that can still be punished, and adds up what has become alike.
	pub fn merge(&mut self, docket: &PoolDocket) -> Result<(), LedgerError> {
		let alone = |(interval, cohort): (Interval, Cohort)| {
			docket.class(interval) == interval && !cohort.is_empty()
		};
		if self.iter().all(alone) {
			return Ok(());
		}
		let mut merged = Self(BoundedVec::with_bounded_capacity(self.0.len()));
		for (interval, cohort) in self.iter().filter(|(_, cohort)| !cohort.is_empty()) {
			merged.add(docket.class(interval), cohort)?;
		}
		*self = merged;
		Ok(())
	}
}
