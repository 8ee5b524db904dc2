//! Pools in which as much stake can be told apart as disputes allow.

use super::restaking::PART;
use crate::{Runtime, Slashing};
use alloc::vec::Vec;
use bulwark_primitives::{
	constants::{MAX_LEAVING, MAX_OLD_FAULTS, MAX_STAYING, WINDOW},
	seams::{Docket, PoolKey},
	Cohort, Epoch, Interval, PoolId,
};
use core::ops::RangeInclusive;
use polkadot_sdk::*;

use frame_support::BoundedVec;

/// The faults before an epoch and older than its window that disputes have to be about, so that as many cohorts as there can be are
/// told apart.
pub(super) fn old_faults(epoch: Epoch) -> RangeInclusive<Epoch> {
	let oldest = epoch - WINDOW;
	oldest - MAX_OLD_FAULTS..=oldest - 1
}

/// Fills a pool with a cohort for everything that what is in dispute can tell apart when an epoch begins. An epoch later the oldest
/// fault of the window is nothing by itself any more, so that whoever looks at the pool then has to add up some of the cohorts.
pub(super) fn fill_cohorts(pool: PoolId, epoch: Epoch) {
	let mut record = pallet_delegation::Pools::<Runtime>::get(pool).expect("there is a pool");
	let (operator, mandate) = (record.operator.clone(), record.mandate.clone());
	let key = PoolKey { operator, vault: record.vault, mandate };
	let docket = Slashing::weighing_on(&key, epoch, epoch);
	let told_apart = docket.old_faults().iter().copied().chain(epoch - WINDOW..=epoch + 1);
	let told_apart: Vec<Epoch> = told_apart.collect();
	let stays = Cohort { assets: PART, paid: 0, lots: 1 };
	let leaves = Cohort { assets: PART, paid: PART / 2, lots: 1 };
	let mut departing = pallet_delegation::Leaving::<Runtime>::get(pool);
	let (staying, leaving) = (&mut record.staying, &mut departing.cohorts);
	let mut filled = staying.merge(&docket).and(leaving.merge(&docket));
	for (index, entered) in told_apart.iter().copied().enumerate() {
		filled = filled.and(staying.add(Interval::staying(entered), stays));
		for left in told_apart.iter().copied().skip(index + 1) {
			filled = filled.and(leaving.add(Interval { entered, left }, leaves));
		}
	}
	filled = filled.and(leaving.add(Interval::DONE, leaves));
	assert_eq!(filled, Ok(()));
	assert_eq!((staying.len(), leaving.len()), (MAX_STAYING, MAX_LEAVING));
	record.merged.epoch = epoch;
	record.merged.old_faults = BoundedVec::truncate_from(docket.old_faults().to_vec());
	departing.merged = record.merged.clone();
	pallet_delegation::Pools::<Runtime>::insert(pool, record);
	pallet_delegation::Leaving::<Runtime>::insert(pool, departing);
}
