//! What pools earn, and how it reaches accounts: one level per pool and asset, marks, and checkpoints.
//!
//! Stake is counted when an epoch begins and paid a little later, when the pass comes by. In between somebody may
//! join, with a lot that enters with the next epoch. That lot must not share in the payment. So whoever adds such a
//! lot while the pool is still to be paid gets a mark that says so, and the pool a [`Checkpoint`] of that epoch,
//! whose levels follow each payment of it. The new lot is credited from there, the rest of the position from its own
//! mark. The checkpoint goes with the last position that needs it. Once the pass of the epoch is complete none is
//! made.
//!
//! What a position is credited with stays in it until it is claimed. Then it remembers what it was paid, and tells its pool when that
//! is written for another reason; the pool tells the ledger when it is paid the next time, or closes. So a claim writes the position
//! and nothing else but the balances. Nobody is paid twice, since what is owed is in one place; and what was paid and is not told yet
//! only makes pools and the ledger appear to hold more than they do.

use crate::{
	pallet::*,
	types::{Checkpoint, Credit, Credits, Earnings, Level, Levels, Mark, PoolEarnings, Slot},
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

/// What comes of an amount that a pool receives.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Received {
	/// Is it the first of the asset in its epoch?
	pub first: bool,
	/// What accounts were paid since the pool received something last, as far as it knows. The ledger is to be told.
	pub paid: Balance,
}

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

	/// A pool receives an amount for its active stake, in the pass of an epoch. The ledger is the caller's: it is told what the pool
	/// knows to be paid since it received something last, and whether this is the first of the asset that the pool receives in the
	/// epoch.
	pub(crate) fn earn(
		pool: PoolId,
		slot: Slot,
		amount: Balance,
		stake: Balance,
		epoch: Epoch,
	) -> Result<Received, DispatchError> {
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
			// Whoever is paid nothing does not write the ledger.
			let paid = if amount > 0 { core::mem::take(&mut one.paid) } else { 0 };
			changed = Some((one.level.0, Received { first, paid }));
			Ok(())
		})?;
		let Some((level, received)) = changed else { return Ok(Received::default()) };
		Checkpoints::<T>::try_mutate_exists(pool, epoch, |checkpoint| {
			let Some(checkpoint) = checkpoint else { return Ok(()) };
			ensure!(checkpoint.levels.set(slot, level), Error::<T>::LedgerBroken);
			Ok::<_, DispatchError>(())
		})?;
		Ok(received)
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

	/// Changes what a pool has earned of an asset.
	fn change_earned(
		earnings: &mut PoolEarnings,
		slot: Slot,
		change: impl FnOnce(&mut Earnings) -> Option<()>,
	) -> DispatchResult {
		let one = earnings.iter_mut().find(|one| one.slot == slot);
		one.and_then(change).ok_or_else(|| Error::<T>::LedgerBroken.into())
	}

	/// Pays what a position is owed of an asset: it remembers that. Returns how much it is.
	pub(crate) fn draw(credits: &mut Credits, slot: Slot) -> Result<Balance, Error<T>> {
		let Some(one) = credits.iter_mut().find(|one| one.slot == slot) else { return Ok(0) };
		let owed = core::mem::take(&mut one.owed);
		one.paid = one.paid.checked_add(owed).ok_or(Error::<T>::AmountOverflow)?;
		Ok(owed)
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
	type Credits = Credits;

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

	fn assets(earned: &Earned) -> u32 {
		// At most as many as there are slots.
		earned.0.len() as u32
	}

	#[cfg(any(feature = "std", feature = "try-runtime"))]
	fn holds(
		earnings: &PoolEarnings,
		earned: &Earned,
		credits: &mut dyn Iterator<Item = &Credits>,
	) -> bool {
		let mut sums: alloc::collections::BTreeMap<_, _> = earned.0.iter().copied().collect();
		for one in credits.flatten() {
			*sums.entry(one.slot).or_default() += one.owed + one.paid;
		}
		let held = |slot: Slot| earnings.iter().find(|one| one.slot == slot).map(|one| one.held);
		sums.into_iter().all(|(slot, amount)| held(slot).is_some_and(|held| amount <= held))
	}

	fn credit(credits: &mut Credits, earned: Earned) -> DispatchResult {
		for (slot, amount) in earned.0 {
			match credits.iter_mut().find(|one| one.slot == slot) {
				Some(one) => {
					one.owed = one.owed.checked_add(amount).ok_or(Error::<T>::AmountOverflow)?;
				}
				// Both lists have room for all slots.
				None => credits
					.try_push(Credit { slot, owed: amount, paid: 0 })
					.map_err(|_| Error::<T>::LedgerBroken)?,
			}
		}
		Ok(())
	}

	fn tell(earnings: &mut PoolEarnings, credits: &mut Credits) -> DispatchResult {
		for Credit { slot, paid, .. } in credits.iter_mut().filter(|one| one.paid > 0) {
			let paid = core::mem::take(paid);
			Self::change_earned(earnings, *slot, |one| {
				one.held = one.held.checked_sub(paid)?;
				one.paid = one.paid.checked_add(paid)?;
				Some(())
			})?;
		}
		credits.retain(|one| one.owed > 0);
		Ok(())
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

	fn release(
		who: &T::AccountId,
		pool: PoolId,
		mark: &Mark,
		earnings: &mut PoolEarnings,
		mut credits: Credits,
	) -> Result<u32, DispatchError> {
		if let Some(epoch) = mark.pending {
			Self::unfollow(pool, epoch)?;
		}
		Self::tell(earnings, &mut credits)?;
		// At most as many as there are slots. Those that were only paid have gone with what was told.
		let assets = credits.len() as u32;
		for Credit { slot, owed, .. } in credits {
			// The ledger does not tell one from the other.
			Self::change_earned(earnings, slot, |one| {
				one.held = one.held.checked_sub(owed)?;
				Some(())
			})?;
			Self::owe(who, slot, owed)?;
		}
		Ok(assets)
	}

	fn closed(earnings: PoolEarnings) -> Result<u32, DispatchError> {
		// At most as many as there are slots.
		let assets = earnings.len() as u32;
		for one in earnings {
			Self::change_ledger(one.slot, |ledger| {
				ledger.restakers = ledger.restakers.checked_sub(one.held)?.checked_sub(one.paid)?;
				ledger.native = ledger.native.checked_add(one.held)?;
				ledger.paid = ledger.paid.checked_add(one.paid)?;
				Some(())
			})?;
		}
		Ok(assets)
	}
}
