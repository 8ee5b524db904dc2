//! What an AVS has promised to the voters: it is a plan that only they end, it waits for whoever earns it, and what remains is
//! the native token's stakers'.

use super::*;
use crate::{CurrentPass, NativePlans, Plans};
use bulwark_primitives::{seams::EpochClock, Epoch, VaultId};

/// An offer of a thousand per epoch that begins with the next one.
fn promise(epochs: Epoch) -> PlanId {
	offer(A, 7, 1_000, epochs);
	let id = crate::NextPlan::<Test>::get();
	let start = MockClock::epoch() + 1;
	assert_ok!(Rewards::accept_offer(signed(OWEN), A, 7, A0, start, shares()));
	id
}

fn stored(id: PlanId) -> Plan<AccountId> {
	Plans::<Test>::get(id).expect("it is there")
}

fn extended(id: PlanId) -> Vec<Epoch> {
	let end = |event| match event {
		Event::PlanExtended { plan, end } if plan == id => Some(end),
		_ => None,
	};
	events().into_iter().filter_map(end).collect()
}

#[test]
fn an_offer_becomes_a_plan() {
	build_and_execute(|| {
		simple();
		offer(A, 2, 1_000, 5);
		let accept = |who, avs, set, slot_shares| {
			Rewards::accept_offer(signed(who), avs, 2, set, START + 1, slot_shares)
		};
		assert_noop!(accept(OWEN, A, B0, shares()), Error::<Test>::WrongSet);
		assert_noop!(accept(OLGA, A, A0, shares()), Error::<Test>::NotAvsOwner);
		assert_noop!(accept(OLGA, B, B0, shares()), DispatchError::Other("OfferNotFound"));
		assert_noop!(accept(OWEN, A, A0, Shares::default()), Error::<Test>::BelowMinimumShares);
		let before = balance(USD, OWEN);
		assert_ok!(accept(OWEN, A, A0, shares()));
		assert_eq!(balance(USD, OWEN), before, "the offer was in escrow already");
		let plan = Plans::<Test>::get(PlanId(0)).expect("it was made");
		assert_eq!((plan.funder, plan.escrow, plan.end), (OWEN, 5_000, START + 6));
		begin(START + 1);
		assert_eq!(owed(ANN), 405);
		assert_noop!(accept(OWEN, A, A0, shares()), DispatchError::Other("OfferNotFound"));
	});
}

#[test]
fn what_the_voters_were_promised_only_they_end() {
	build_and_execute(|| {
		simple();
		for index in 0..3 {
			offer(A, index, 1_000, 5);
		}
		let accept =
			|index, start| Rewards::accept_offer(signed(OWEN), A, index, A0, start, shares());
		let latest = START + crate::MAX_OFFER_DELAY;
		assert_noop!(accept(0, latest + 1), Error::<Test>::BadPlan);
		assert_ok!(accept(0, latest));
		for index in 1..3 {
			assert_ok!(accept(index, START + 1));
		}
		for id in 0..3 {
			let stop = Rewards::stop_plan(signed(OWEN), PlanId(id));
			assert_noop!(stop, Error::<Test>::OfferBinds);
		}
		let before = balance(USD, OWEN);
		assert_ok!(Rewards::stop_plan(root(), PlanId(0)));
		assert_eq!(balance(USD, OWEN), before + 5_000);
		begin(START + 1);
		assert_eq!(owed(ANN), 810);
		assert_noop!(Rewards::stop_plan(signed(CAT), PlanId(1)), Error::<Test>::NotFunder);
		assert_noop!(Rewards::stop_plan(signed(OWEN), PlanId(1)), Error::<Test>::OfferBinds);
		// Whoever removes the set does not get it back, either.
		remove_set(A0);
		assert_noop!(Rewards::stop_plan(signed(OWEN), PlanId(1)), Error::<Test>::OfferBinds);
		let pot = ledger().native;
		assert_ok!(Rewards::prune_plan(signed(CAT), PlanId(1)));
		assert!(events().contains(&Event::PlanForfeited { plan: PlanId(1), amount: 4_000 }));
		assert_eq!((balance(USD, OWEN), ledger().native), (before + 5_000, pot + 4_000));
		// Governance gives it back.
		assert_ok!(Rewards::stop_plan(root(), PlanId(2)));
		assert_eq!(balance(USD, OWEN), before + 9_000);
	});
}

#[test]
fn a_promise_waits_for_somebody_who_earns_it() {
	build_and_execute(|| {
		offer(A, 0, 1_000, 3);
		let id = PlanId(0);
		assert_ok!(Rewards::accept_offer(signed(OWEN), A, 0, A0, START + 1, shares()));
		let end = || Plans::<Test>::get(id).map(|plan| (plan.end, plan.escrow));
		for epoch in 1..=5 {
			begin(START + epoch);
			assert_eq!(end(), Some((START + 4 + epoch, 3_000)));
		}
		assert!(events().contains(&Event::PlanExtended { plan: id, end: START + 9 }));
		assert_noop!(Rewards::prune_plan(signed(CAT), id), Error::<Test>::PlanNotOver);
		simple();
		for epoch in 6..=9 {
			begin(START + epoch);
		}
		// Three epochs were paid.
		assert_eq!((owed(ANN), owed(BOB)), (3 * 405, 3 * 270));
		let before = balance(USD, OWEN);
		assert_ok!(Rewards::prune_plan(signed(CAT), id));
		assert!(events().contains(&Event::PlanPruned { plan: id, refunded: 0 }));
		assert_eq!(balance(USD, OWEN), before);
	});
}

#[test]
fn nothing_is_added_to_what_was_promised() {
	build_and_execute(|| {
		let id = promise(3);
		let added = Rewards::top_up_plan(signed(CAT), id, 500);
		assert_noop!(added, Error::<Test>::OfferBinds);
		assert_eq!(stored(id).escrow, 3_000);
	});
}

#[test]
fn all_of_a_promise_is_paid_however_long_no_pass_was_completed() {
	build_and_execute(|| {
		simple();
		let (long, short) = (promise(30), promise(10));
		begin(START + 20);
		// Seven epochs of each at once, and the others from now on.
		assert_eq!(owed(ANN), 2 * 7 * 405);
		let ends = |id| (stored(id).next, stored(id).end);
		assert_eq!(ends(long), (START + 21, START + 21 + 23));
		assert_eq!(ends(short), (START + 21, START + 21 + 3));
		assert_eq!(extended(long), [START + 44]);
		for epoch in START + 21..START + 24 {
			begin(epoch);
		}
		assert_eq!(owed(ANN), 2 * 10 * 405);
		assert_ok!(Rewards::prune_plan(signed(CAT), short));
		for epoch in START + 24..START + 50 {
			begin(epoch);
		}
		assert_eq!((owed(ANN), owed(BOB)), (40 * 405, 40 * 270));
		assert_eq!((stored(long).escrow, extended(long)), (0, vec![]));
		assert_ok!(Rewards::prune_plan(signed(CAT), long));
	});
}

#[test]
fn a_promise_that_finds_nobody_after_a_long_time_waits_as_well() {
	build_and_execute(|| {
		let id = promise(3);
		begin(START + 20);
		assert_eq!(extended(id), [START + 24]);
		simple();
		for epoch in START + 21..START + 26 {
			begin(epoch);
		}
		assert_eq!((owed(ANN), stored(id).escrow), (3 * 405, 0));
	});
}

#[test]
fn what_governance_has_stopped_does_not_wait() {
	build_and_execute(|| {
		let id = promise(5);
		go_to(START + 2);
		let before = balance(USD, OWEN);
		assert_ok!(Rewards::stop_plan(root(), id));
		// Two epochs have begun, in which somebody may have earned it.
		assert_eq!(balance(USD, OWEN), before + 3_000);
		assert_eq!((stored(id).promised, stored(id).end), (false, START + 3));
		complete();
		assert_eq!((extended(id), stored(id).end), (vec![], START + 3));
		assert_ok!(Rewards::prune_plan(signed(CAT), id));
		assert_eq!(balance(USD, OWEN), before + 5_000);
	});
}

#[test]
fn what_is_forfeited_is_paid_with_the_next_pass() {
	build_and_execute(|| {
		join(CAT, pool(OP2, NATIVE_VAULT, Mandate::All), 300);
		let id = promise(5);
		remove_set(A0);
		assert_ok!(Rewards::prune_plan(signed(ANN), id));
		assert_eq!((ledger().native, NativePlans::<Test>::iter().count()), (5_000, 0));
		// There is no other plan that leads to the vault of the native token.
		begin(START + 1);
		assert_eq!((ledger().native, owed(CAT)), (0, 4_999), "5000 on 300 units, rounded down");
	});
}

/// The table of the set is kept, and of the only operator in it no stake is left. That of another one is worth more than can be
/// counted. One epoch of the promise was paid.
fn deserted(epochs: Epoch) -> PlanId {
	let stake = simple();
	let id = promise(epochs);
	begin(START + 1);
	let other = VaultId(2);
	member(OP2, A0, other, 100);
	join(CAT, pool(OP2, other, Mandate::All), 1_000);
	uncountable(A0, other);
	assert_ok!(leave(ANN, stake, 600));
	assert_ok!(leave(BOB, stake, 400));
	assert_eq!((stored(id).escrow, ledger().insurance), (Balance::from(epochs - 1) * 1_000, 50));
	events();
	id
}

/// Goes to the next epoch, up to where the promise is being paid.
fn halfway(epoch: Epoch) {
	go_to(epoch);
	while !CurrentPass::<Test>::get().is_some_and(|pass| matches!(pass.stage, Stage::Pay(_))) {
		assert_eq!(steps(1), 1);
	}
}

#[test]
fn a_promise_is_put_off_when_all_stake_of_the_table_is_gone() {
	build_and_execute(|| {
		let id = deserted(3);
		let pot = || NativePlans::<Test>::get(USD_SLOT).map(|id| stored(id).escrow);
		for epoch in [2, 3] {
			begin(START + epoch);
			assert_eq!(extended(id), [START + 3 + epoch]);
			// Nobody has got anything, those before the operators included.
			assert_eq!((stored(id).escrow, ledger().insurance, pot()), (2_000, 50, Some(200)));
		}
		countable(A0, VaultId(2));
		for epoch in 4..8 {
			begin(START + epoch);
		}
		assert_eq!((owed(CAT), ledger().insurance, pot()), (2 * 750, 150, Some(600)));
		assert_eq!((stored(id).escrow, extended(id)), (0, vec![]));
		assert_ok!(Rewards::prune_plan(signed(BOB), id));
	});
}

#[test]
fn a_promise_is_not_put_off_when_some_stake_was_found() {
	build_and_execute(|| {
		let stake = simple();
		let id = promise(3);
		begin(START + 1);
		// The table is kept, and more than half of the stake in it leaves.
		member(OP2, A0, VaultId(2), 100);
		join(CAT, pool(OP2, VaultId(2), Mandate::All), 1_000);
		uncountable(A0, VaultId(2));
		assert_ok!(leave(ANN, stake, 600));
		events();
		begin(START + 2);
		assert_eq!((extended(id), stored(id).end), (vec![], START + 4));
		assert_eq!(owed(BOB), 270 + 675);
	});
}

#[test]
fn a_promise_is_not_put_off_when_governance_has_stopped_it_in_between() {
	build_and_execute(|| {
		let id = deserted(3);
		halfway(START + 2);
		let before = balance(USD, OWEN);
		assert_ok!(Rewards::stop_plan(root(), id));
		complete();
		assert_eq!((extended(id), stored(id).end), (vec![], START + 3));
		assert_ok!(Rewards::prune_plan(signed(CAT), id));
		// All but what the native token's stakers and the insurance got.
		assert_eq!(balance(USD, OWEN), before + 1_750);
	});
}

#[test]
fn a_promise_is_not_put_off_when_the_insurance_was_spent_in_between() {
	build_and_execute(|| {
		let id = deserted(3);
		halfway(START + 2);
		assert_ok!(Rewards::spend_insurance(root(), USD_SLOT, CAT, 100));
		complete();
		assert_eq!((extended(id), stored(id).end, stored(id).escrow), (vec![], START + 4, 1_750));
	});
}
