//! What the lots of a position earn while they are brought up to date. Nothing is written until the position is.

use crate::{Config, MarkOf};
use alloc::vec::Vec;
use bulwark_primitives::{seams::Accrual, Lot, PoolId};
use sp_runtime::DispatchResult;

/// The lots of one position on their way from its mark to another, each on its own, because each is cut by other slashes.
pub(crate) struct Gains<T: Config> {
	/// Up to where each lot was paid, in the order of the lots. Those that leave earn nothing, and theirs means nothing.
	since: Vec<MarkOf<T>>,
	/// What they have earned.
	pub earned: <T::Accrual as Accrual<T::AccountId>>::Earned,
}

impl<T: Config> Gains<T> {
	/// From where the lots of a position were paid last.
	pub fn new(pool: PoolId, mark: &MarkOf<T>, lots: &[Lot<T::AccountId>]) -> Self {
		let begin = |lot: &Lot<T::AccountId>| {
			let elsewhere = T::Accrual::begins(pool, mark, lot.entered);
			elsewhere.unwrap_or_else(|| mark.clone())
		};
		Self { since: lots.iter().map(begin).collect(), earned: Default::default() }
	}

	/// Pays a lot for the time up to a mark, on what it amounts to now.
	pub fn pay(
		&mut self,
		index: usize,
		lot: &Lot<T::AccountId>,
		until: &MarkOf<T>,
	) -> DispatchResult {
		let Some(since) = self.since.get_mut(index).filter(|_| lot.stays()) else { return Ok(()) };
		T::Accrual::earn(lot.amount, since, until, &mut self.earned)?;
		*since = until.clone();
		Ok(())
	}

	/// Pays all lots for the time up to a mark.
	pub fn pay_all(&mut self, lots: &[Lot<T::AccountId>], until: &MarkOf<T>) -> DispatchResult {
		lots.iter().enumerate().try_for_each(|(index, lot)| self.pay(index, lot, until))
	}
}
