use crate::{lots::up_to_date, Destination, Dispute, Exit, Lot, Mandate, PoolDocket, SlashId};
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
