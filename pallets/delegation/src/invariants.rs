//! What must hold at any time. The numbers are those of the crate documentation.

use crate::{
	book::Book, Allocations, Config, Leaving, Pallet, PoolIndex, Pools, PositionOf, Positions,
	Scars,
};
use alloc::{collections::BTreeMap, vec::Vec};
use bulwark_primitives::{
	constants::{LIVE_FAULTS, MAX_FANCY_POOLS, MAX_POSITIONS, WINDOW},
	seams::{Accrual, EpochClock, VaultLedger},
	Cohort, Interval, Mandate, PoolId, ScarIndex, SetId, VaultId,
};
use frame_support::ensure;
use sp_runtime::{traits::One, FixedU128, TryRuntimeError};

type Check = Result<(), TryRuntimeError>;

impl<T: Config> Pallet<T> {
	/// Checks all invariants.
	pub fn do_try_state() -> Check {
		let mut positions = BTreeMap::<PoolId, Vec<(T::AccountId, PositionOf<T>)>>::new();
		let mut counts = BTreeMap::<T::AccountId, u32>::new();
		for (who, pool, position) in Positions::<T>::iter() {
			ensure!(!position.lots.is_empty(), "4: a position is empty");
			*counts.entry(who.clone()).or_default() += 1;
			positions.entry(pool).or_default().push((who, position));
		}
		Self::check_counts(counts)?;
		for (id, _) in Pools::<T>::iter() {
			let mine = positions.remove(&id).unwrap_or_default();
			Self::check_scars(id, &mine)?;
			Self::check_lots(id, &mine)?;
			Self::check_index(id)?;
			Self::check_earnings(id, &mine)?;
		}
		ensure!(positions.is_empty(), "3: a position is in no pool");
		Self::check_no_leftovers()?;
		Self::check_allocations()
	}

	/// 1 and 6.
	fn check_lots(id: PoolId, mine: &[(T::AccountId, PositionOf<T>)]) -> Check {
		let mut book = Book::<T>::load(id)?;

		let mut counted = BTreeMap::<Interval, u32>::new();
		let mut sums = BTreeMap::<Interval, Cohort>::new();
		for (who, position) in mine {
			for lot in &position.lots {
				*counted.entry(book.docket.class(lot.interval())).or_default() += 1;
			}
			for lot in Self::position_now(who, id)?.1 {
				let sum = sums.entry(book.docket.class(lot.interval())).or_default();
				sum.assets += lot.amount;
				sum.paid += lot.paid();
			}
		}
		let leaving = book.leaving()?.clone();
		let live = book.docket.disputes().iter().map(|dispute| dispute.fault);
		let window = book.epoch().saturating_sub(WINDOW)..=book.epoch();
		let live: alloc::collections::BTreeSet<_> = live.chain(window).collect();
		let live = live.len() as u32;
		ensure!(live <= LIVE_FAULTS, "6: more live faults than there can be");
		ensure!(book.pool.staying.len() <= live + 1, "6: too many cohorts that stay");
		ensure!(leaving.len() <= live * (live + 1) / 2 + 1, "6: too many cohorts that leave");
		ensure!(book.pool.staying.iter().all(|(i, c)| i.stays() && c.paid == 0), "1: paid stays");
		ensure!(leaving.iter().all(|(i, _)| !i.stays()), "1: what leaves stays");
		for (interval, cohort) in book.pool.staying.iter().chain(leaving.iter()) {
			let lots = counted.remove(&interval).unwrap_or_default();
			let sum = sums.remove(&interval).unwrap_or_default();
			ensure!(cohort.lots == lots, "1: a cohort miscounts its lots");
			ensure!(cohort.assets >= sum.assets, "1: lots amount to more than their cohort");
			ensure!(sum.assets >= sum.paid, "1: more was paid than there was");
			ensure!(cohort.paid >= sum.paid, "1: a cohort does not know what was paid");
		}
		ensure!(counted.is_empty() && sums.is_empty(), "1: a lot is in no cohort");
		Ok(())
	}

	/// 2.
	fn check_scars(id: PoolId, mine: &[(T::AccountId, PositionOf<T>)]) -> Check {
		let mut followers = BTreeMap::<ScarIndex, u32>::new();
		for (number, scar) in Scars::<T>::iter_prefix(id) {
			for (_, position) in mine {
				let unseen = number >= position.seen;
				let liable = position.lots.iter().filter(|lot| lot.interval().contains(scar.fault));
				if unseen {
					*followers.entry(number).or_default() += liable.count() as u32;
				}
			}
			let expected = followers.get(&number).copied().unwrap_or_default();
			ensure!(scar.lots == expected, "2: a scar miscounts the lots that have to follow");
			ensure!(scar.lots > 0, "2: a scar has outlived its lots");
		}
		Ok(())
	}

	/// 3.
	fn check_index(id: PoolId) -> Check {
		let mut book = Book::<T>::load(id)?;
		ensure!(!book.is_empty()?, "3: a pool without lots");
		let pool = book.pool;
		let entries = PoolIndex::<T>::get(&pool.operator, pool.vault);
		let mine: Vec<_> = entries.iter().filter(|e| e.mandate == pool.mandate).collect();
		ensure!(mine.len() == 1 && mine[0].pool == id, "3: the index does not know a pool");
		ensure!(id < crate::NextPool::<T>::get(), "3: a pool that was not opened yet");
		Ok(())
	}

	/// 3, the other way.
	fn check_no_leftovers() -> Check {
		for (operator, vault, entries) in PoolIndex::<T>::iter() {
			ensure!(!entries.is_empty(), "3: an index without pools");
			for entry in &entries {
				let pool = Pools::<T>::get(entry.pool);
				let pool = pool.ok_or("3: the index knows a pool that is not there")?;
				let same = pool.operator == operator
					&& pool.vault == vault
					&& pool.mandate == entry.mandate;
				ensure!(same, "3: the index knows a pool by the name of another");
			}
			// Some of the others may have been plain when they were opened.
			let fancy = entries.iter().filter(|entry| match &entry.mandate {
				Mandate::All => false,
				Mandate::Only(list) => list.len() != 1,
				Mandate::Except(_) => true,
			});
			ensure!(fancy.count() <= MAX_FANCY_POOLS as usize, "3: too many fancy pools");
		}
		let known = |id: PoolId| Pools::<T>::contains_key(id);
		ensure!(Leaving::<T>::iter_keys().all(known), "3: exits of a pool that is not there");
		ensure!(Scars::<T>::iter_keys().all(|(id, _)| known(id)), "3: scars of no pool");
		Ok(())
	}

	/// 7.
	fn check_earnings(id: PoolId, mine: &[(T::AccountId, PositionOf<T>)]) -> Check {
		let mut earned = Default::default();
		for (who, _) in mine {
			earned = Self::and_earned_by(who, id, earned)?;
		}
		let pool = Pools::<T>::get(id).ok_or("7: there is no pool")?;
		let mut credits = mine.iter().map(|(_, position)| &position.credits);
		let holds = T::Accrual::holds(&pool.earnings, &earned, &mut credits);
		ensure!(holds, "7: a pool holds less than its positions have earned");
		Ok(())
	}

	/// 4.
	fn check_counts(counts: BTreeMap<T::AccountId, u32>) -> Check {
		ensure!(counts.values().all(|n| *n <= MAX_POSITIONS), "4: too many positions");
		Ok(())
	}

	/// 5.
	fn check_allocations() -> Check {
		let epoch = T::Clock::epoch();
		// By operator, vault, and for a unique vault by AVS.
		let mut used = BTreeMap::<(T::AccountId, VaultId, Option<u32>), (FixedU128, u128)>::new();
		for (operator, SetId { avs, .. }, list) in Allocations::<T>::iter() {
			for one in &list {
				let leverage = T::Vaults::leverage(one.vault).ok_or("5: no such vault")?;
				let unique = leverage <= FixedU128::one();
				let key = (operator.clone(), one.vault, unique.then_some(avs.0));
				let planned = one.magnitude.planned(epoch).map(|(_, magnitude)| magnitude);
				let most = planned.chain([one.magnitude.at(epoch)]).max().unwrap_or_default();
				let sum = used.entry(key).or_insert((leverage, 0));
				sum.1 += u128::from(most.deconstruct());
			}
		}
		let within = used.values().all(|(leverage, sum)| *sum <= leverage.into_inner());
		ensure!(within, "5: more is allocated than the leverage allows");
		Ok(())
	}
}
