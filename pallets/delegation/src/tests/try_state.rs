//! The invariants notice what they are there for.

use super::*;
use crate::{
	types::{PoolEntry, Position, Scar},
	Leaving, NextPool, PoolIndex, Pools, Scars,
};
use bulwark_primitives::{
	constants::{MAX_FANCY_POOLS, MAX_POSITIONS},
	mandate::AvsList,
	AvsId, Cohort, Interval, Mandate, ScarIndex,
};
use bulwark_test_utils::clock::go_to;
use sp_runtime::Perquintill;

/// Breaks something and expects the complaint of that invariant.
fn notices(number: &str, corrupt: impl FnOnce(PoolId)) {
	new_test_ext().execute_with(|| {
		let pool = restake(ANN, SHARED, OP1, Mandate::All, 1_000);
		go_to(12);
		request(ANN, pool, 400);
		restake(BOB, SHARED, OP1, Mandate::All, 500);
		check();
		corrupt(pool);
		let error = Delegation::do_try_state().expect_err("something is wrong");
		let sp_runtime::TryRuntimeError::Other(text) = error else { panic!("{error:?}") };
		assert!(text.starts_with(number), "{text}");
	});
}

fn in_cohort(pool: PoolId, change: impl FnOnce(&mut crate::types::StayingCohorts)) {
	Pools::<Test>::mutate(pool, |pool| change(&mut pool.as_mut().expect("it is there").staying));
}

#[test]
fn lots_and_cohorts() {
	let lot = |n: usize, who, change: fn(&mut bulwark_primitives::Lot<u64>)| {
		move |pool| {
			Positions::<Test>::mutate(who, pool, |position| {
				let lots = &mut position.as_mut().expect("it is there").lots;
				change(lots.iter_mut().nth(n).expect("it is there"));
			})
		}
	};
	notices("1", lot(0, ANN, |lot| lot.amount += 1));
	notices("1", lot(0, ANN, |lot| lot.entered += 1));
	notices("1", lot(1, ANN, |lot| lot.exit.as_mut().expect("it leaves").paid = 401));
	notices("1", lot(1, ANN, |lot| lot.exit = None));
	notices("1", |pool| {
		in_cohort(pool, |cohorts| {
			let one = Cohort { assets: 1, paid: 0, lots: 0 };
			cohorts.take(Interval::staying(11), one).expect("there is as much");
		})
	});
	notices("1", |pool| {
		in_cohort(pool, |cohorts| {
			let one = Cohort { assets: 0, paid: 0, lots: 1 };
			cohorts.add(Interval::staying(11), one).expect("there is room");
		})
	});
	notices("1", Leaving::<Test>::remove);
}

#[test]
fn scars() {
	let scar =
		|lots| Scar { fault: 11, p: Perquintill::from_percent(1), lots, mark: Default::default() };
	notices("2", |pool| {
		Pools::<Test>::mutate(pool, |pool| {
			pool.as_mut().expect("it is there").next_scar = ScarIndex(1)
		});
		Scars::<Test>::insert(pool, ScarIndex(0), scar(1));
	});
	// Before what everybody has seen.
	notices("2", |pool| {
		Scars::<Test>::insert(pool, ScarIndex(7), scar(1));
		Positions::<Test>::mutate(ANN, pool, |position| {
			position.as_mut().expect("it is there").seen = ScarIndex(8)
		});
		Positions::<Test>::mutate(BOB, pool, |position| {
			position.as_mut().expect("it is there").seen = ScarIndex(8)
		});
		Pools::<Test>::mutate(pool, |pool| {
			pool.as_mut().expect("it is there").next_scar = ScarIndex(8)
		});
	});
}

#[test]
fn pools_and_their_index() {
	notices("3", |_| PoolIndex::<Test>::remove(OP1, SHARED));
	notices("3", |_| {
		PoolIndex::<Test>::mutate(OP1, SHARED, |entries| {
			let entry = PoolEntry { mandate: only(A), pool: PoolId(77) };
			assert!(entries.try_push(entry).is_ok());
		})
	});
	notices("3", |pool| {
		PoolIndex::<Test>::mutate(OP1, SHARED, |entries| {
			assert!(entries.try_push(PoolEntry { mandate: only(A), pool }).is_ok());
		})
	});
	notices("3", |_| PoolIndex::<Test>::insert(OP2, SHARED, PoolIndex::<Test>::get(OP1, SHARED)));
	notices("3", |_| PoolIndex::<Test>::insert(OP2, SHARED, crate::types::PoolEntries::default()));
	notices("3", |_| NextPool::<Test>::put(PoolId(0)));
	notices("3", Pools::<Test>::remove);
	notices("3", |_| {
		let mut departing = crate::types::Departing::default();
		let sum = Cohort { assets: 1, paid: 0, lots: 1 };
		departing.cohorts.add(Interval::DONE, sum).expect("there is room");
		Leaving::<Test>::insert(PoolId(77), departing);
	});
}

#[test]
fn positions_and_their_number() {
	notices("4", |pool| {
		let one = position(ANN, pool).expect("it is there");
		for number in 0..u64::from(MAX_POSITIONS) {
			Positions::<Test>::insert(ANN, PoolId(1_000 + number), &one);
		}
	});
	notices("4", |pool| {
		Positions::<Test>::insert(CAT, pool, Position::new(ScarIndex(0), Default::default()));
	});
}

#[test]
fn allocations_and_leverage() {
	notices("5", |_| {
		allocate(OP1, UNIQUE, A0, 60);
		allocate(OP1, UNIQUE, A0, 60);
	});
	notices("5", |_| allocate(OP1, bulwark_primitives::VaultId(9), A0, 1));
}

#[test]
fn cohorts_are_few() {
	notices("6", |pool| {
		in_cohort(pool, |cohorts| {
			for entered in [14, 15, 16, 17, 18, 19, 20] {
				let sum = Cohort { assets: 1, paid: 0, lots: 1 };
				cohorts.add(Interval::staying(entered), sum).expect("there is room");
			}
		});
	});
}

#[test]
fn what_is_held_covers_what_was_earned() {
	notices("7", |pool| {
		pay_level(pool, FINE);
		// Ann has 600 that stay, and Bob has come too late for this epoch and not for what is paid.
		Held::set(1_100);
		assert_ok!(Delegation::do_try_state());
		Held::set(1_099);
	});
}

#[test]
fn fancy_pools_are_few() {
	notices("3: too many fancy pools", |pool| {
		let record = Pools::<Test>::get(pool).expect("it is there");
		let lots = position(ANN, pool).expect("it is there");
		let leaving = Leaving::<Test>::get(pool);
		for number in 0..=MAX_FANCY_POOLS {
			let mut list = AvsList::new();
			assert!(list.try_insert(AvsId(100 + number)).is_ok());
			let mandate = Mandate::Except(list);
			// A copy of the pool, with Ann and Bob in it.
			let other = PoolId(50 + u64::from(number));
			NextPool::<Test>::put(PoolId(51 + u64::from(number)));
			let copy = crate::types::Pool { mandate: mandate.clone(), ..record.clone() };
			Pools::<Test>::insert(other, copy);
			Leaving::<Test>::insert(other, leaving.clone());
			Positions::<Test>::insert(ANN, other, &lots);
			Positions::<Test>::insert(BOB, other, position(BOB, pool).expect("it is there"));
			PoolIndex::<Test>::mutate(OP1, SHARED, |entries| {
				assert!(entries.try_push(PoolEntry { mandate, pool: other }).is_ok());
			});
		}
	});
}
