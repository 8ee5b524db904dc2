//! What the lots of a position earn while they are brought up to date. Nothing is written until the position is.

use crate::{Config, Error, MarkOf};
use alloc::vec::Vec;
use bulwark_primitives::{seams::Accrual, Lot, PoolId};
use sp_runtime::DispatchResult;

/// A mark that lots have reached, or are to reach: where it stands among those that are known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Reached(usize);

impl Reached {
	/// The mark of the position. Others follow it, in the order in which they became known.
	const START: Self = Self(0);
}

/// The lots of one position on their way from its mark to another, each on its own, because each is cut by other slashes.
pub(crate) struct Gains<'a, T: Config> {
	/// The mark of the position.
	mark: &'a MarkOf<T>,
	/// The other marks between which they are, each once: a mark is a list, and there are many lots.
	others: Vec<MarkOf<T>>,
	/// Up to where each lot was paid, in the order of the lots. Those that leave earn nothing, and theirs means nothing.
	since: Vec<Reached>,
	/// What they have earned.
	pub earned: <T::Accrual as Accrual<T::AccountId>>::Earned,
}

impl<'a, T: Config> Gains<'a, T> {
	/// From where the lots of a position were paid last.
	pub fn new(pool: PoolId, mark: &'a MarkOf<T>, lots: &[Lot<T::AccountId>]) -> Self {
		let since = Vec::with_capacity(lots.len());
		let mut gains = Self { mark, others: Vec::new(), since, earned: Default::default() };
		for lot in lots {
			let since = match T::Accrual::begins(pool, mark, lot.entered) {
				Some(elsewhere) => gains.reach(elsewhere),
				None => Reached::START,
			};
			gains.since.push(since);
		}
		gains
	}

	/// A mark that lots are to be paid up to.
	pub fn reach(&mut self, mark: MarkOf<T>) -> Reached {
		self.others.push(mark);
		Reached(self.others.len())
	}

	/// Pays a lot for the time up to a mark, on what it amounts to now.
	pub fn pay(&mut self, index: usize, lot: &Lot<T::AccountId>, until: Reached) -> DispatchResult {
		let Some(since) = self.since.get_mut(index).filter(|_| lot.stays()) else { return Ok(()) };
		let mark = |at: Reached| match at.0.checked_sub(1) {
			Some(other) => self.others.get(other).ok_or(Error::<T>::LedgerBroken),
			None => Ok(self.mark),
		};
		T::Accrual::earn(lot.amount, mark(*since)?, mark(until)?, &mut self.earned)?;
		*since = until;
		Ok(())
	}

	/// Pays all lots for the time up to a mark.
	pub fn pay_all(&mut self, lots: &[Lot<T::AccountId>], until: &MarkOf<T>) -> DispatchResult {
		// Most of the time nothing was paid since.
		if self.others.is_empty() && self.mark == until {
			return Ok(());
		}
		let until = self.reach(until.clone());
		lots.iter().enumerate().try_for_each(|(index, lot)| self.pay(index, lot, until))
	}
}
