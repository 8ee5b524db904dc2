use crate::{
	lots::{are_up_to_date, up_to_date},
	Destination, Dispute, Exit, Lot, Mandate, PoolDocket, SlashId,
};
use proptest::prelude::*;
use sp_arithmetic::Perquintill;

fn leaving(amount: u128, entered: u32, left: u32, payable_at: u64) -> Lot<u64> {
	Lot { amount, entered, exit: Some(Exit { left, payable_at, paid: 0, to: None }) }
}

fn disputed(epoch: u32, fault: u32, percent: u64, executed: bool) -> PoolDocket {
	let p = Perquintill::from_percent(percent);
	let dispute = Dispute { request: SlashId(0), fault, p, executed };
	let mut docket = PoolDocket::empty(epoch);
	docket.add(dispute);
	docket
}

#[test]
fn a_claim_under_disputes_leaves_a_unit_for_each() {
	let lot = leaving(400, 11, 15, 100);
	let open = disputed(21, 14, 25, false);
	assert_eq!((lot.worth(&open), lot.claimable(&open, 100)), (400, 299));
	assert_eq!(lot.claimable(&open, 99), 0);
	let upheld = disputed(21, 14, 25, true);
	assert_eq!((lot.worth(&upheld), lot.claimable(&upheld, 100)), (300, 299));
	let elsewhere = disputed(21, 15, 25, false);
	assert_eq!(lot.claimable(&elsewhere, 100), 400);
	assert_eq!(Lot::<u64>::staying(400, 11).claimable(&elsewhere, 100), 0);
}

#[test]
fn what_was_paid_is_not_paid_again() {
	let mut lot = leaving(400, 11, 15, 100);
	let open = disputed(21, 14, 25, false);
	lot.exit.as_mut().expect("it leaves").paid = 299;
	assert_eq!(lot.claimable(&open, 100), 0);
	assert_eq!(lot.claimable(&PoolDocket::empty(30), 100), 101);
}

#[test]
fn lots_that_have_become_alike_are_added_up() {
	let lots = [Lot::<u64>::staying(1, 2), Lot::staying(2, 3), Lot::staying(4, 19)];
	let merged = up_to_date(lots, &PoolDocket::empty(20), 0).expect("they fit");
	assert_eq!(merged, [Lot::staying(3, 14), Lot::staying(4, 19)]);
}

#[test]
fn exits_are_added_up_if_they_are_one_request_or_all_payable() {
	let lots = || [leaving(1, 2, 15, 100), leaving(2, 3, 15, 100), leaving(4, 3, 16, 200)];
	let docket = PoolDocket::empty(16);
	let amounts = |now| -> Vec<u128> {
		let merged = up_to_date(lots(), &docket, now).expect("they fit");
		merged.iter().map(|lot| lot.amount).collect()
	};
	assert_eq!(amounts(50), [3, 4]);
	// Still told apart by the fault epoch 15.
	assert_eq!(amounts(300), [3, 4]);
	let done = PoolDocket::empty(40);
	let merged = up_to_date(lots(), &done, 300).expect("they fit");
	assert_eq!(merged, [leaving(7, 3, 16, 200)]);
	assert_eq!(up_to_date(lots(), &done, 150).expect("they fit").len(), 2);
}

#[test]
fn exits_to_different_places_stay_apart() {
	let mut other = leaving(2, 3, 15, 100);
	other.exit.as_mut().expect("it leaves").to =
		Some(Destination { operator: 1, mandate: Mandate::All });
	let lots = [leaving(1, 2, 15, 100), other];
	assert_eq!(up_to_date(lots, &PoolDocket::empty(40), 300).expect("they fit").len(), 2);
}

#[test]
fn what_is_empty_or_paid_and_beyond_dispute_goes() {
	let mut paid = leaving(5, 2, 3, 100);
	paid.exit.as_mut().expect("it leaves").paid = 5;
	let lots = [Lot::<u64>::staying(0, 2), paid.clone()];
	assert_eq!(up_to_date(lots, &PoolDocket::empty(40), 300), Ok(vec![]));
	// While a dispute concerns it, it stays.
	let kept = up_to_date([paid.clone()], &disputed(21, 2, 10, false), 300).expect("it fits");
	assert_eq!(kept, [paid]);
}

/// A docket with disputes about these faults.
fn accused(epoch: u32, faults: Vec<u32>) -> PoolDocket {
	let p = Perquintill::from_percent(1);
	let mut docket = PoolDocket::empty(epoch);
	for fault in faults {
		docket.add(Dispute { request: SlashId(0), fault, p, executed: false });
	}
	docket
}

/// A lot of a few small numbers, so that some are alike.
fn a_lot() -> impl Strategy<Value = Lot<u64>> {
	let exit = (1..8u32, 0..3u64, 0..3u128, any::<bool>());
	(0..3u128, 0..20u32, proptest::option::of(exit)).prop_map(|(amount, entered, exit)| {
		let exit = exit.map(|(stayed, payable_at, paid, moves)| {
			let to = moves.then_some(Destination { operator: 1, mandate: Mandate::All });
			Exit { left: entered + stayed, payable_at, paid: paid.min(amount), to }
		});
		Lot { amount, entered, exit }
	})
}

proptest! {
	#[test]
	fn lots_are_up_to_date_if_nothing_would_change(
		lots in prop::collection::vec(a_lot(), 0..6),
		epoch in 0..40u32,
		faults in prop::collection::vec(0..20u32, 0..3),
		now in 0..4u64,
	) {
		let docket = accused(epoch, faults);
		let merged = up_to_date(lots.clone(), &docket, now).expect("they fit");
		prop_assert_eq!(are_up_to_date(&lots, &docket, now), merged == lots);
		// Whoever looks again at the same time finds what was left.
		prop_assert!(are_up_to_date(&merged, &docket, now));
	}

	#[test]
	fn a_docket_is_known_by_its_old_faults(
		epoch in 0..40u32,
		faults in prop::collection::vec(0..40u32, 0..6),
		at in 0..40u32,
	) {
		let docket = accused(epoch, faults);
		let then = PoolDocket::as_of(epoch, docket.old_faults());
		prop_assert_eq!(then.old_faults(), docket.old_faults());
		prop_assert_eq!(then.round(at), docket.round(at));
	}
}
