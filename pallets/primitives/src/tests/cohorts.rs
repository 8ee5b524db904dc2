use crate::{
	constants::{LIVE_FAULTS, MAX_LEAVING, MAX_STAYING, WINDOW},
	Cohort, Cohorts, Dispute, FinalSlash, Interval, LedgerError, PoolDocket, SlashId, FOREVER,
};
use frame_support::traits::ConstU32;
use proptest::prelude::*;
use sp_arithmetic::Perquintill;
use std::collections::BTreeSet;

type All = Cohorts<ConstU32<400>>;

fn sum(assets: u128) -> Cohort {
	Cohort { assets, paid: 0, lots: 1 }
}

fn docket(epoch: u32, faults: &[u32]) -> PoolDocket {
	let dispute = |fault: &u32| Dispute {
		request: SlashId(0),
		fault: *fault,
		p: Perquintill::from_percent(10),
		executed: false,
	};
	let mut docket = PoolDocket::empty(epoch);
	faults.iter().map(dispute).for_each(|dispute| docket.add(dispute));
	docket
}

#[test]
fn an_epoch_is_rounded_to_the_next_fault_that_can_be_punished() {
	// Every set of faults of eight epochs before the window, two of the window, in any order and twice.
	for set in 0..1u32 << 10 {
		let mut faults: Vec<_> = (0..10).filter(|fault| set & 1 << fault != 0).collect();
		faults.extend(faults.clone().into_iter().rev());
		let docket = docket(8 + WINDOW, &faults);
		for epoch in 0..20 {
			let punishable = (0..20).filter(|fault| *fault >= 8 || faults.contains(fault));
			let next = punishable.filter(|fault| *fault >= epoch).min();
			assert_eq!(Some(docket.round(epoch)), next, "{epoch} beside {faults:?}");
		}
		faults.retain(|fault| *fault < 8);
		faults.sort_unstable();
		faults.dedup();
		assert_eq!(docket.old_faults(), faults);
	}
}

#[test]
fn intervals_are_rounded_to_punishable_faults() {
	let docket = docket(20, &[9, 11]);
	let round = |epoch| docket.round(epoch);
	assert_eq!(
		[round(3), round(9), round(10), round(12), round(14), round(15)],
		[9, 9, 11, 14, 14, 15]
	);
	let class = |entered, left| docket.class(Interval { entered, left });
	assert_eq!(class(3, 9), Interval::DONE);
	assert_eq!(class(3, 10), Interval { entered: 9, left: 11 });
	assert_eq!(class(12, 14), Interval::DONE);
	assert_eq!(class(12, FOREVER), Interval::staying(14));
}

#[test]
fn what_is_added_can_be_taken_and_no_more() {
	let mut cohorts = All::default();
	let key = Interval::staying(3);
	assert_eq!(cohorts.take(key, sum(1)), Err(LedgerError::Underflow));
	assert_eq!(cohorts.add(key, sum(5)), Ok(()));
	assert_eq!(cohorts.take(key, sum(6)), Err(LedgerError::Underflow));
	assert_eq!(cohorts.take(key, sum(5)), Ok(()));
	assert!(cohorts.is_empty());
	assert_eq!(cohorts.add(key, sum(u128::MAX)), Ok(()));
	assert_eq!(cohorts.add(key, sum(1)), Err(LedgerError::Overflow));
	let mut small = Cohorts::<ConstU32<1>>::default();
	assert_eq!(small.add(key, sum(1)), Ok(()));
	assert_eq!(small.add(Interval::staying(4), sum(1)), Err(LedgerError::TooManyCohorts));
}

#[test]
fn dust_stays_until_the_cohort_is_gone() {
	let mut cohorts = All::default();
	let key = Interval::staying(3);
	assert_eq!(cohorts.add(key, Cohort { assets: 6, paid: 0, lots: 2 }), Ok(()));
	let slash = FinalSlash { request: SlashId(1), fault: 4, p: Perquintill::from_percent(50) };
	let cut = cohorts.slash(&slash).expect("it can be cut");
	assert_eq!((cut.taken, cut.lots), (3, 2));
	assert_eq!(cohorts.take(key, sum(1)), Ok(()));
	assert_eq!(cohorts.take(key, sum(1)), Ok(()));
	assert_eq!(cohorts.held(), Ok(1));
	assert_eq!(cohorts.lots(), 0);
}

#[test]
fn only_who_was_liable_is_cut() {
	let mut cohorts = All::default();
	for (entered, left) in [(3, 5), (5, FOREVER), (4, FOREVER), (3, 4)] {
		assert_eq!(cohorts.add(Interval { entered, left }, sum(100)), Ok(()));
	}
	let slash = FinalSlash { request: SlashId(1), fault: 4, p: Perquintill::from_percent(10) };
	let cut = cohorts.slash(&slash).expect("it can be cut");
	assert_eq!((cut.taken, cut.lots), (20, 2));
	assert_eq!(cohorts.active(4), 90);
	assert_eq!(cohorts.active(5), 190);
}

proptest! {
	/// The bounds hold for every set of intervals under every docket, and merging loses nothing.
	#[test]
	fn cohorts_are_as_few_as_live_faults_can_tell_apart(
		epoch in 21..60u32,
		back in prop::collection::btree_set(7..21u32, 0..14),
		lots in prop::collection::vec((0..60u32, prop::option::of(0..60u32), 0..1_000u128), 0..300),
	) {
		let faults: Vec<u32> = back.iter().map(|n| epoch - n).collect();
		let docket = docket(epoch, &faults);
		let mut cohorts = All::default();
		let mut total = 0;
		for (entered, left, assets) in lots {
			let entered = entered.min(epoch + 1);
			let left = left.map_or(FOREVER, |left| left.clamp(entered, epoch + 1));
			let interval = Interval { entered, left };
			if interval.left > interval.entered && cohorts.len() < 400 {
				prop_assert!(cohorts.add(interval, sum(assets)).is_ok());
				total += assets;
			}
		}
		prop_assert_eq!(cohorts.merge(&docket), Ok(()));
		prop_assert_eq!(cohorts.held(), Ok(total));
		let once = cohorts.clone();
		prop_assert_eq!(cohorts.merge(&docket), Ok(()));
		prop_assert_eq!(&once, &cohorts);

		let live: BTreeSet<u32> = faults.into_iter().chain(epoch - WINDOW..=epoch).collect();
		let live = live.len() as u32;
		prop_assert!(live <= LIVE_FAULTS);
		let staying = cohorts.iter().filter(|(interval, _)| interval.stays()).count() as u32;
		let leaving = cohorts.len() - staying;
		prop_assert!(staying <= live + 1 && staying <= MAX_STAYING);
		prop_assert!(leaving <= live * (live + 1) / 2 + 1 && leaving <= MAX_LEAVING);
	}

	/// Two intervals share a cohort exactly when no punishable fault can tell them apart.
	#[test]
	fn a_cohort_is_what_no_punishable_fault_can_tell_apart(
		epoch in 21..60u32,
		back in prop::collection::btree_set(7..21u32, 0..6),
		one in (0..60u32, 0..60u32),
		other in (0..60u32, 0..60u32),
	) {
		let faults: Vec<u32> = back.iter().map(|n| epoch - n).collect();
		let docket = docket(epoch, &faults);
		let interval = |(a, b): (u32, u32)| {
			let entered = a.min(epoch + 1);
			Interval { entered, left: b.clamp(entered, epoch + 1) }
		};
		let (one, other) = (interval(one), interval(other));
		let live: BTreeSet<u32> = faults.into_iter().chain(epoch - WINDOW..=epoch).collect();
		let seen = |i: Interval| live.iter().filter(|f| i.contains(**f)).collect::<Vec<_>>();
		let same = docket.class(one) == docket.class(other);
		prop_assert_eq!(same, seen(one) == seen(other));
	}
}
