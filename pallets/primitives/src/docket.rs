//! What weighs on a pool: requests to slash that are not closed.
//!
//! Whatever is on the docket is *read* together with a lot and never written to it. A request that is rejected, lapses or
//! is reversed leaves the docket, and nothing has happened, to anybody, to the unit.

use crate::{constants::WINDOW, Epoch, Interval, SlashId, FOREVER};
use alloc::vec::Vec;
use sp_arithmetic::Perquintill;

/// A request that is open or executed and can still come to nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Dispute {
	/// The request.
	pub request: SlashId,
	/// The epoch of the fault.
	pub fault: Epoch,
	/// The fraction of the liable stake.
	pub p: Perquintill,
	/// Upheld? Then the lot is worth less already, though nothing has moved.
	pub executed: bool,
}

/// A request whose appeal period is over and that this pool has not applied yet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FinalSlash {
	/// The request.
	pub request: SlashId,
	/// The epoch of the fault.
	pub fault: Epoch,
	/// The fraction of the liable stake.
	pub p: Perquintill,
}

/// What weighs on one pool in one epoch.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PoolDocket {
	/// The epoch for which it was read.
	pub epoch: Epoch,
	/// Final and not applied by the pool, in the order `(epoch in which final, id)`.
	pub finals: Vec<FinalSlash>,
	/// In dispute, by id.
	disputes: Vec<Dispute>,
	/// The faults in dispute that are older than the window, each once, ascending. There are a few of them, whatever is in
	/// dispute, and rounding asks for them again and again.
	old_faults: Vec<Epoch>,
	/// How many requests were read for it, whether they concern the pool or not.
	pub read: u32,
	/// Was more read than an ordinary docket has? Whoever uses it is charged for that.
	pub long: bool,
}

impl PoolDocket {
	/// Nothing weighs on the pool.
	pub fn empty(epoch: Epoch) -> Self {
		Self { epoch, ..Default::default() }
	}

	/// A docket that rounds as one of that epoch did, of which nothing else is remembered than its [`Self::old_faults`].
	pub fn as_of(epoch: Epoch, old_faults: &[Epoch]) -> Self {
		Self { old_faults: old_faults.to_vec(), ..Self::empty(epoch) }
	}

	/// The same, with room for so many disputes.
	pub fn with_capacity(epoch: Epoch, disputes: usize) -> Self {
		Self { disputes: Vec::with_capacity(disputes), ..Self::empty(epoch) }
	}

	/// Adds a dispute, after those with lower ids.
	pub fn add(&mut self, dispute: Dispute) {
		if dispute.fault < self.oldest() {
			if let Err(at) = self.old_faults.binary_search(&dispute.fault) {
				self.old_faults.insert(at, dispute.fault);
			}
		}
		self.disputes.push(dispute);
	}

	/// What is in dispute, by id.
	pub fn disputes(&self) -> &[Dispute] {
		&self.disputes
	}

	/// The oldest fault that could still be accused.
	fn oldest(&self) -> Epoch {
		self.epoch.saturating_sub(WINDOW)
	}

	/// The faults in dispute that are older than the window, each once, ascending: with the epoch, all that rounding needs.
	pub fn old_faults(&self) -> &[Epoch] {
		&self.old_faults
	}

	/// The first epoch not before this one whose faults can still be punished.
	///
	/// An interval matters only through the punishable faults in it, those of the window and those in dispute, so this is
	/// all there is to merging.
	pub fn round(&self, epoch: Epoch) -> Epoch {
		let oldest = self.oldest();
		if epoch >= oldest {
			return epoch;
		}
		let next = self.old_faults.partition_point(|fault| *fault < epoch);
		self.old_faults.get(next).copied().unwrap_or(oldest)
	}

	/// The interval of the cohort that stake with this interval belongs to.
	pub fn class(&self, interval: Interval) -> Interval {
		let rounded = Interval {
			entered: self.round(interval.entered),
			left: if interval.left == FOREVER { FOREVER } else { self.round(interval.left) },
		};
		if rounded.entered < rounded.left {
			rounded
		} else {
			Interval::DONE
		}
	}

	/// The disputes that concern stake with this interval.
	pub fn disputing(&self, interval: Interval) -> impl Iterator<Item = &Dispute> + '_ {
		self.disputes.iter().filter(move |dispute| interval.contains(dispute.fault))
	}

	/// The fractions that stake with this interval loses if every dispute is decided against it.
	pub fn at_risk(&self, interval: Interval) -> impl Iterator<Item = Perquintill> + '_ {
		self.disputing(interval).map(|dispute| dispute.p)
	}

	/// The fractions of the disputes that have been upheld so far.
	pub fn upheld(&self, interval: Interval) -> impl Iterator<Item = Perquintill> + '_ {
		self.disputing(interval).filter(|dispute| dispute.executed).map(|dispute| dispute.p)
	}

	/// The latest fault of all that weighs on the pool.
	pub fn latest_fault(&self) -> Option<Epoch> {
		let finals = self.finals.iter().map(|slash| slash.fault);
		finals.chain(self.disputes.iter().map(|dispute| dispute.fault)).max()
	}
}
