//! What pools earn, and how it reaches accounts: one level per pool and asset, marks, and checkpoints.
//!
//! Stake is counted when an epoch begins and paid a little later, when the pass comes by. In between somebody may
//! join, with a lot that enters with the next epoch. That lot must not share in the payment. So whoever adds such a
//! lot while the pool is still to be paid gets a mark that says so, and the pool a [`Checkpoint`] of that epoch,
//! whose levels follow each payment of it. The new lot is credited from there, the rest of the position from its own
//! mark. The checkpoint goes with the last position that needs it. Once the pass of the epoch is complete none is
//! made.

use crate::{
	pallet::*,
	types::{Checkpoint, Earnings, Level, Levels, Mark, PoolEarnings, Slot},
	FINE,
};
use alloc::vec::Vec;
use bulwark_primitives::{
	seams::{Accrual, EpochClock, StakeCollection},
	Balance, Epoch, PoolId,
};
use frame_support::ensure;
use sp_core::U256;
use sp_runtime::{DispatchError, DispatchResult};

/// What was earned and is not written yet, by slot.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Earned(Vec<(Slot, Balance)>);

/// What an amount earns while the level rises. Rounded down. `None` if it does not fit an amount.
pub(crate) fn reward(amount: Balance, rise: U256) -> Option<Balance> {
	// What does not fit 256 bits is more than an amount when it is divided, too: `FINE` has 100 of them.
	let product = U256::from(amount).checked_mul(rise)?;
	Balance::try_from(product.checked_div(FINE.into())?).ok()
}

impl Earnings {
	/// Receives an amount for so much stake. The remainder of the division is carried, so nothing is lost and the
	/// order of payments makes no difference. `None`, with nothing changed, if there is no stake or a number would
	/// not fit.
	#[must_use]
	pub fn receive(&mut self, amount: Balance, stake: Balance) -> Option<()> {
		let parts = U256::from(amount).checked_mul(FINE.into())?.checked_add(self.carry.into())?;
		let stake = U256::from(stake);
		let rise = parts.checked_div(stake)?;
		let level = self.level.0.checked_add(rise)?;
		// Less than the stake, which is an amount.
		let carry = u128::try_from(parts.checked_rem(stake)?).ok()?;
		self.held = self.held.checked_add(amount)?;
		(self.level, self.carry) = (Level(level), carry);
		Some(())
	}
}

impl<T: Config> Pallet<T> {
	/// The levels of a pool.
	pub(crate) fn levels(earnings: &PoolEarnings) -> Levels {
		let levels = Levels::collect(earnings.iter().map(|one| (one.slot, one.level)));
		// Both lists have the same bound.
		debug_assert!(levels.is_some());
		levels.unwrap_or_default()
	}

	/// A pool receives an amount for its active stake, in the pass of an epoch. The ledger has it already. Returns whether it is the
	/// first of the asset that the pool receives in the epoch.
	pub(crate) fn earn(
		pool: PoolId,
		slot: Slot,
		amount: Balance,
		stake: Balance,
		epoch: Epoch,
	) -> Result<bool, DispatchError> {
		let mut changed = None;
		T::Stake::change_earnings(pool, &mut |list| {
			let at = match list.iter().position(|one| one.slot == slot) {
				Some(at) => at,
				// Nothing, for a pool that has nothing of the asset.
				None if amount == 0 => return Ok(()),
				None => {
					let new = Earnings { slot, ..Default::default() };
					list.try_push(new).map_err(|_| Error::<T>::LedgerBroken)?;
					// Just pushed.
					list.len().saturating_sub(1)
				}
			};
			let one = list.get_mut(at).ok_or(Error::<T>::LedgerBroken)?;
			one.receive(amount, stake).ok_or(Error::<T>::AmountOverflow)?;
			let first = amount > 0 && one.last < epoch;
			if first {
				one.last = epoch;
			}
			changed = Some((one.level.0, first));
			Ok(())
		})?;
		let Some((level, first)) = changed else { return Ok(false) };
		Checkpoints::<T>::try_mutate_exists(pool, epoch, |checkpoint| {
			let Some(checkpoint) = checkpoint else { return Ok(()) };
			ensure!(checkpoint.levels.set(slot, level), Error::<T>::LedgerBroken);
			Ok::<_, DispatchError>(())
		})?;
		Ok(first)
	}

	fn follow(pool: PoolId, epoch: Epoch, levels: &Levels) -> DispatchResult {
		Checkpoints::<T>::try_mutate(pool, epoch, |found| {
			let levels = levels.clone();
			let checkpoint = found.get_or_insert(Checkpoint { followers: 0, levels });
			checkpoint.followers =
				checkpoint.followers.checked_add(1).ok_or(Error::<T>::AmountOverflow)?;
			Ok(())
		})
	}

	fn unfollow(pool: PoolId, epoch: Epoch) -> DispatchResult {
		Checkpoints::<T>::try_mutate_exists(pool, epoch, |found| {
			let checkpoint = found.as_mut().ok_or(Error::<T>::LedgerBroken)?;
			checkpoint.followers =
				checkpoint.followers.checked_sub(1).ok_or(Error::<T>::LedgerBroken)?;
			*found = found.take().filter(|checkpoint| checkpoint.followers > 0);
			Ok(())
		})
	}

	/// Takes what was earned out of what a pool holds, slot by slot. The ledgers are the caller's.
	pub(crate) fn take_earned(
		earnings: &mut PoolEarnings,
		earned: Earned,
		mut take: impl FnMut(Slot, Balance) -> DispatchResult,
	) -> DispatchResult {
		for (slot, amount) in earned.0 {
			let mut mine = earnings.iter_mut();
			let one = mine.find(|one| one.slot == slot).ok_or(Error::<T>::LedgerBroken)?;
			one.held = one.held.checked_sub(amount).ok_or(Error::<T>::LedgerBroken)?;
			take(slot, amount)?;
		}
		Ok(())
	}

	/// Is everything paid that was to be paid for an epoch?
	pub(crate) fn is_paid(epoch: Epoch) -> bool {
		Completed::<T>::get().is_some_and(|done| done >= epoch)
	}
}

impl<T: Config> Accrual<T::AccountId> for Pallet<T> {
	type Earnings = PoolEarnings;
	type Mark = Mark;
	type Earned = Earned;

	fn mark(earnings: &PoolEarnings) -> Mark {
		Mark { levels: Self::levels(earnings), pending: None }
	}

	fn pending(mark: &Mark) -> Option<Epoch> {
		mark.pending
	}

	fn begins(pool: PoolId, mark: &Mark, entered: Epoch) -> Option<Mark> {
		let epoch = mark.pending.filter(|epoch| entered > *epoch)?;
		let checkpoint = Checkpoints::<T>::get(pool, epoch)?;
		Some(Mark { levels: checkpoint.levels, pending: None })
	}

	fn earn(amount: Balance, from: &Mark, to: &Mark, earned: &mut Earned) -> DispatchResult {
		for (slot, level) in to.levels.iter() {
			let rise = level.checked_sub(from.levels.of(slot)).ok_or(Error::<T>::LedgerBroken)?;
			// Most assets pay nothing most of the time.
			if rise.is_zero() {
				continue;
			}
			let more = reward(amount, rise).ok_or(Error::<T>::AmountOverflow)?;
			match earned.0.iter_mut().find(|(known, _)| *known == slot) {
				Some((_, sum)) => *sum = sum.checked_add(more).ok_or(Error::<T>::AmountOverflow)?,
				None if more > 0 => earned.0.push((slot, more)),
				None => {}
			}
		}
		Ok(())
	}

	fn credits(earned: &Earned) -> u32 {
		match earned.0.len() as u32 {
			0 => 0,
			// At most as many as there are slots.
			assets => assets.saturating_add(1),
		}
	}

	#[cfg(any(feature = "std", feature = "try-runtime"))]
	fn holds(earnings: &PoolEarnings, earned: &Earned) -> bool {
		let held = |slot: Slot| earnings.iter().find(|one| one.slot == slot).map(|one| one.held);
		earned.0.iter().all(|(slot, amount)| held(*slot).is_some_and(|held| *amount <= held))
	}

	fn credit(who: &T::AccountId, earnings: &mut PoolEarnings, earned: Earned) -> DispatchResult {
		Self::take_earned(earnings, earned, |slot, amount| Self::owe(who, slot, amount))
	}

	fn renew(
		pool: PoolId,
		now: Mark,
		old: Option<&Mark>,
		waits: bool,
	) -> Result<Mark, DispatchError> {
		let pending = waits.then(T::Clock::epoch).filter(|epoch| !Self::is_paid(*epoch));
		let before = old.and_then(|mark| mark.pending);
		if before != pending {
			if let Some(epoch) = before {
				Self::unfollow(pool, epoch)?;
			}
			if let Some(epoch) = pending {
				Self::follow(pool, epoch, &now.levels)?;
			}
		}
		Ok(Mark { pending, ..now })
	}

	fn release(pool: PoolId, mark: &Mark) -> DispatchResult {
		mark.pending.map_or(Ok(()), |epoch| Self::unfollow(pool, epoch))
	}

	fn closed(earnings: PoolEarnings) -> Result<u32, DispatchError> {
		// At most as many as there are slots.
		let assets = earnings.len() as u32;
		for one in earnings {
			Self::change_ledger(one.slot, |ledger| {
				ledger.restakers = ledger.restakers.checked_sub(one.held)?;
				ledger.native = ledger.native.checked_add(one.held)?;
				Some(())
			})?;
		}
		Ok(assets)
	}
}
