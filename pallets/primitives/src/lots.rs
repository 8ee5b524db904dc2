//! Lots: an amount of one restaker in one pool, with one interval of liability.

use crate::{
	fraction::{after, cut},
	Balance, Cohort, Epoch, Interval, LedgerError, Mandate, Moment, PoolDocket, FOREVER,
};
use alloc::vec::Vec;
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use scale_info::TypeInfo;
use sp_arithmetic::Perquintill;

/// Where stake goes when its exit is payable, if it does not leave.
#[derive(
	Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct Destination<AccountId> {
	/// The operator.
	pub operator: AccountId,
	/// Under which mandate.
	pub mandate: Mandate,
}

/// What is known of a lot that has asked to leave.
#[derive(
	Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct Exit<AccountId> {
	/// First epoch without liability. Names the request.
	#[codec(compact)]
	pub left: Epoch,
	/// From this moment on it may be paid, in seconds.
	#[codec(compact)]
	pub payable_at: Moment,
	/// The part of the lot's amount that was paid while the rest was in dispute.
	#[codec(compact)]
	pub paid: Balance,
	/// Where it goes, if it does not leave the system.
	pub to: Option<Destination<AccountId>>,
}

/// An amount with one interval of liability.
#[derive(
	Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct Lot<AccountId> {
	/// After the final slashes it has been shown, before anything on the docket.
	#[codec(compact)]
	pub amount: Balance,
	/// First epoch of liability.
	#[codec(compact)]
	pub entered: Epoch,
	/// `None` for stake that stays.
	pub exit: Option<Exit<AccountId>>,
}

impl<AccountId> Lot<AccountId> {
	/// Stake that stays.
	pub fn staying(amount: Balance, entered: Epoch) -> Self {
		Self { amount, entered, exit: None }
	}

	/// Its interval of liability.
	pub fn interval(&self) -> Interval {
		Interval { entered: self.entered, left: self.left() }
	}

	/// First epoch without liability.
	pub fn left(&self) -> Epoch {
		self.exit.as_ref().map_or(FOREVER, |exit| exit.left)
	}

	/// Does it stay?
	pub fn stays(&self) -> bool {
		self.exit.is_none()
	}

	/// What was paid of it already.
	pub fn paid(&self) -> Balance {
		self.exit.as_ref().map_or(0, |exit| exit.paid)
	}

	/// Where it goes, if it leaves the pool but not the system.
	pub fn destination(&self) -> Option<&Destination<AccountId>> {
		self.exit.as_ref().and_then(|exit| exit.to.as_ref())
	}

	/// May its exit be paid by now? Stake that stays is not waiting for anything.
	pub fn is_ripe(&self, now: Moment) -> bool {
		self.exit.as_ref().is_none_or(|exit| now >= exit.payable_at)
	}

	/// What it adds to its cohort.
	pub fn sum(&self) -> Cohort {
		Cohort { assets: self.amount, paid: self.paid(), lots: 1 }
	}

	/// Applies a slash, if the lot is liable. Rounded up, never more than there is.
	pub fn slash(&mut self, fault: Epoch, p: Perquintill) {
		if self.interval().contains(fault) {
			// `cut` never takes more than there is.
			self.amount -= cut(self.amount, p);
		}
	}

	/// What it is worth now: less what has been upheld, and less what was paid. Rounded down.
	pub fn worth(&self, docket: &PoolDocket) -> Balance {
		// After a slash is upheld less may be left than was paid in advance only by the units that a claim leaves waiting.
		after(self.amount, docket.upheld(self.interval())).saturating_sub(self.paid())
	}

	/// What may be claimed now: what remains if every accusation succeeds, in whatever order, and was not paid before.
	/// Rounding may cost a unit for each of them, so that many units wait until the disputes are over.
	pub fn claimable(&self, docket: &PoolDocket, now: Moment) -> Balance {
		if self.stays() || !self.is_ripe(now) {
			return 0;
		}
		let disputes = docket.disputing(self.interval()).count() as Balance;
		// Saturating: below zero nothing can be claimed.
		after(self.amount, docket.at_risk(self.interval()))
			.saturating_sub(disputes)
			.saturating_sub(self.paid())
	}
}

/// Are the lots as [`up_to_date`] would leave them? Most calls find that.
pub fn are_up_to_date<AccountId: PartialEq>(
	lots: &[Lot<AccountId>],
	docket: &PoolDocket,
	now: Moment,
) -> bool {
	let mut classes: Vec<Interval> = Vec::with_capacity(lots.len());
	for lot in lots {
		let class = docket.class(lot.interval());
		let rounded = class == Interval::DONE || class.entered == lot.entered;
		let mut before = classes.iter().zip(lots);
		if is_over(lot, class)
			|| !rounded
			|| before.any(|(of, twin)| *of == class && alike(twin, lot, now))
		{
			return false;
		}
		classes.push(class);
	}
	true
}

/// Is nothing left of a lot of this class, or was all of it paid, beyond dispute?
fn is_over<AccountId>(lot: &Lot<AccountId>, class: Interval) -> bool {
	lot.amount == 0 || (class == Interval::DONE && lot.amount == lot.paid())
}

/// Lots that have been shown the slashes that are final, brought up to date: without those that are empty or paid and beyond
/// dispute, and added up where they have become alike. Exits are added up only if they have the same destination, and the same
/// `left` or are all payable.
pub fn up_to_date<AccountId: Clone + PartialEq>(
	lots: impl IntoIterator<Item = Lot<AccountId>>,
	docket: &PoolDocket,
	now: Moment,
) -> Result<Vec<Lot<AccountId>>, LedgerError> {
	// With the class of each: it stays what it is when a lot is added whose class is the same, because later epochs are never
	// rounded to earlier ones.
	let mut merged: Vec<(Interval, Lot<AccountId>)> = Vec::new();
	for mut lot in lots {
		let class = docket.class(lot.interval());
		if is_over(&lot, class) {
			continue;
		}
		if class != Interval::DONE {
			lot.entered = class.entered;
		}
		let twin = merged.iter_mut().find(|(of, twin)| *of == class && alike(twin, &lot, now));
		match twin {
			Some((_, twin)) => absorb(twin, lot)?,
			None => merged.push((class, lot)),
		}
	}
	Ok(merged.into_iter().map(|(_, lot)| lot).collect())
}

/// Can two lots of one class be added up?
fn alike<AccountId: PartialEq>(one: &Lot<AccountId>, other: &Lot<AccountId>, now: Moment) -> bool {
	let ripe = (one.is_ripe(now), other.is_ripe(now));
	let same_request =
		ripe == (true, true) || (ripe == (false, false) && one.left() == other.left());
	one.stays() == other.stays() && same_request && one.destination() == other.destination()
}

fn absorb<AccountId>(twin: &mut Lot<AccountId>, lot: Lot<AccountId>) -> Result<(), LedgerError> {
	twin.amount = twin.amount.checked_add(lot.amount).ok_or(LedgerError::Overflow)?;
	twin.entered = twin.entered.max(lot.entered);
	if let (Some(mine), Some(theirs)) = (twin.exit.as_mut(), lot.exit) {
		mine.paid = mine.paid.checked_add(theirs.paid).ok_or(LedgerError::Overflow)?;
		mine.left = mine.left.max(theirs.left);
		mine.payable_at = mine.payable_at.max(theirs.payable_at);
	}
	Ok(())
}
