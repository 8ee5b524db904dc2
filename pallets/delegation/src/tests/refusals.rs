//! What a refusal is charged: what was read by then, or all that was declared where nobody knows how much that is.

use super::{delegate::fancy, *};
use crate::WeightInfo;
use bulwark_primitives::{
	constants::{MAX_FANCY_POOLS, MAX_POSITIONS},
	seams::{Entry, Met, Moved, Refused, StakeEntry, StakeInspect, StakeManagement},
	AvsId, CallClass, Mandate, VaultId,
};
use bulwark_test_utils::{clock::go_to, docket};
use frame_support::{dispatch::GetDispatchInfo, traits::UnfilteredDispatchable, weights::Weight};
use sp_runtime::Perquintill;

type Call = crate::Call<Test>;
type Weights = ();

/// What a refused call is charged, which is less than it declares. `None` if that is all of it.
fn charged(call: Call, who: AccountId, why: impl Into<DispatchError>) -> Option<Weight> {
	let declared = call.get_dispatch_info().call_weight;
	let refused = call.dispatch_bypass_filter(signed(who)).expect_err("it is refused");
	assert_eq!(refused.error, why.into());
	let weight = refused.post_info.actual_weight;
	assert!(weight.is_none_or(|weight| weight.all_lt(declared)));
	weight
}

/// Why a mock refuses.
fn other(why: &'static str) -> DispatchError {
	DispatchError::Other(why)
}

fn delegate(vault: VaultId, operator: AccountId, mandate: Mandate, amount: Balance) -> Call {
	Call::delegate { vault, operator, mandate, amount }
}

/// What a call weighs that meets something beside slashes.
fn beside(call: Weight, met: Met) -> Option<Weight> {
	Some(call.saturating_add(Delegation::beside(met)))
}

/// Ann has stake with an operator, and has asked for some of it in epoch 12.
fn ann_leaves() -> PoolId {
	allocate(OP1, SHARED, A0, 100);
	let pool = restake(ANN, SHARED, OP1, Mandate::All, 1_000_000);
	go_to(12);
	request(ANN, pool, 1_000);
	pool
}

/// Now is epoch 14, and so many slashes of that operator have just become final.
fn finish(slashes: u32) {
	go_to(14);
	for _ in 0..slashes {
		docket::finish(A0, OP1, SHARED, 12, Perquintill::from_percent(1), 14);
	}
}

#[test]
fn a_delegation_is_charged_for_how_far_it_came() {
	build_and_execute(|| {
		let all = || Mandate::All;
		give(ANN, SHARED, 100);
		let joins = Some(Weights::delegate(0));
		let listed = beside(Weights::delegate(0), Met { lists: 1, ..Met::default() });
		let alone = || Error::<Test>::MandateNotUnique;
		// No pool was looked for yet. Whether there is a list was, where the operator is one.
		let nowhere = delegate(VaultId(7), OP1, all(), 1);
		assert_eq!(charged(nowhere, ANN, other("VaultNotFound")), joins);
		let nobody = delegate(SHARED, 99, all(), 1);
		assert_eq!(charged(nobody, ANN, Error::<Test>::OperatorNotFound), joins);
		let picky = delegate(SHARED, PICKY, all(), 1);
		assert_eq!(charged(picky, BOB, other("DelegatorNotAllowed")), listed);
		assert_eq!(charged(delegate(UNIQUE, OP1, all(), 1), ANN, alone()), joins);
		assert_eq!(charged(delegate(UNIQUE, PICKY, all(), 1), ANN, alone()), listed);
		// The position was, and what is idle.
		let opens = |others| Some(Weights::delegate_new(others));
		let short = other("InsufficientIdle");
		let zero = || Error::<Test>::ZeroAmount;
		assert_eq!(charged(delegate(SHARED, OP1, all(), 0), ANN, zero()), opens(0));
		assert_eq!(charged(delegate(SHARED, OP1, all(), 101), ANN, short), opens(0));
		restake(ANN, SHARED, OP1, all(), 50);
		assert_eq!(charged(delegate(SHARED, OP2, all(), 0), ANN, zero()), opens(1));
		assert_eq!(charged(delegate(SHARED, OP1, all(), 0), ANN, zero()), joins);
		assert_eq!(charged(delegate(SHARED, OP1, all(), 101), ANN, short), joins);
		pause(CallClass::Delegate);
		assert_eq!(charged(delegate(SHARED, OP1, all(), 1), ANN, other("Paused")), joins);
	});
}

#[test]
fn whoever_finds_no_room_is_charged_for_looking() {
	build_and_execute(|| {
		for index in 0..MAX_FANCY_POOLS {
			restake(CAT, SHARED, OP1, fancy(index), 1);
		}
		let another = delegate(SHARED, OP1, fancy(50), 1);
		let looked = charged(another, ANN, Error::<Test>::TooManyPools);
		assert_eq!(looked, Some(Weights::delegate_new(0)));
	});
	build_and_execute(|| {
		let places = [(SHARED, OP1), (SHARED, OP2), (SHARED, PICKY), (UNIQUE, OP1), (UNIQUE, OP2)];
		let places = places.into_iter().flat_map(|place| (0..7).map(move |avs| (place, avs)));
		for ((vault, operator), avs) in places.take(MAX_POSITIONS as usize) {
			restake(ANN, vault, operator, only(AvsId(100 + avs)), 1);
		}
		let another = delegate(UNIQUE, OP2, only(AvsId(300)), 1);
		let looked = charged(another, ANN, Error::<Test>::TooManyPositions);
		assert_eq!(looked, Some(Weights::delegate_new(MAX_POSITIONS)));
	});
}

#[test]
fn a_move_is_charged_for_how_far_it_came() {
	build_and_execute(|| {
		let pool = restake(ANN, SHARED, OP1, Mandate::All, 100);
		let go = |pool, operator, amount| {
			let mandate = Mandate::All;
			Call::redelegate { pool, operator, mandate, amount }
		};
		let moves = Weights::redelegate(0);
		assert_eq!(charged(go(NO_POOL, OP2, None), ANN, Error::<Test>::PoolNotFound), Some(moves));
		assert_eq!(charged(go(pool, OP1, None), ANN, Error::<Test>::SamePool), Some(moves));
		let nobody = charged(go(pool, 99, None), ANN, Error::<Test>::OperatorNotFound);
		assert_eq!(nobody, Some(moves));
		let picky = charged(go(pool, PICKY, None), BOB, other("DelegatorNotAllowed"));
		assert_eq!(picky, beside(moves, Met { lists: 1, ..Met::default() }));
		// There it was looked for a position already.
		let stranger = charged(go(pool, OP2, None), BOB, Error::<Test>::PositionNotFound);
		assert_eq!(stranger, Some(moves));
		let looked = Delegation::looking(1, 1);
		assert!(looked.ref_time() > 0);
		let much = charged(go(pool, OP2, Some(101)), ANN, Error::<Test>::InsufficientStake);
		assert_eq!(much, Some(moves.saturating_add(looked)));
		let set = |mandate, amount| Call::set_mandate { pool, mandate, amount };
		let same = charged(set(Mandate::All, None), ANN, Error::<Test>::SamePool);
		assert_eq!(same, Some(Weights::set_mandate(0)));
		let much = charged(set(only(A), Some(101)), ANN, Error::<Test>::InsufficientStake);
		assert_eq!(much, Some(Weights::set_mandate(0).saturating_add(looked)));
		restake(ANN, SHARED, OP2, Mandate::All, 10);
		let much = charged(go(pool, OP2, Some(101)), ANN, Error::<Test>::InsufficientStake);
		assert_eq!(much, Some(moves));
	});
}

#[test]
fn a_request_is_charged_for_how_far_it_came() {
	build_and_execute(|| {
		let pool = restake(ANN, SHARED, OP1, Mandate::All, 100);
		let ask = |amount| Call::request_withdrawal { pool, amount: Some(amount), entered: None };
		let asks = Some(Weights::request_withdrawal(0));
		assert_eq!(charged(ask(1), BOB, Error::<Test>::PositionNotFound), asks);
		assert_eq!(charged(ask(0), ANN, Error::<Test>::ZeroAmount), asks);
		assert_eq!(charged(ask(101), ANN, Error::<Test>::InsufficientStake), asks);
		pause(CallClass::Exit);
		assert_eq!(charged(ask(1), ANN, other("Paused")), asks);
	});
}

#[test]
fn a_cancellation_is_charged_for_how_far_it_came() {
	build_and_execute(|| {
		let pool = ann_leaves();
		let cancel = |left| Call::cancel_withdrawal { pool, left };
		let cancels = Weights::cancel_withdrawal(0);
		let none = charged(cancel(13), BOB, Error::<Test>::PositionNotFound);
		assert_eq!(none, Some(cancels));
		let looked = beside(cancels, Met { exits: 1, ..Met::default() });
		assert_eq!(charged(cancel(14), ANN, Error::<Test>::RequestNotFound), looked);
		go_to(13);
		let one = Perquintill::from_percent(1);
		docket::propose::<Env>(A0, OP1, 13, one, RITA).expect("it is accepted");
		assert_eq!(charged(cancel(13), ANN, Error::<Test>::FaultWhileAway), looked);
		done(OP1);
		assert_eq!(charged(cancel(13), ANN, Error::<Test>::OperatorDone), looked);
		go_to(19);
		assert_eq!(charged(cancel(13), ANN, Error::<Test>::AlreadyPayable), looked);
	});
}

#[test]
fn a_release_is_charged_for_how_far_it_came() {
	build_and_execute(|| {
		let pool = restake(ANN, SHARED, OP1, Mandate::All, 100);
		go_to(12);
		let release = |who, pool| Call::release_stake { who, pool };
		let releases = Weights::release_stake(0);
		let nowhere = charged(release(ANN, NO_POOL), CAT, Error::<Test>::PoolNotFound);
		assert_eq!(nowhere, Some(releases));
		let there = charged(release(ANN, pool), CAT, Error::<Test>::OperatorNotDone);
		assert_eq!(there, Some(releases));
		done(OP1);
		let stranger = charged(release(BOB, pool), CAT, Error::<Test>::PositionNotFound);
		assert_eq!(stranger, Some(releases));
		request(ANN, pool, None);
		let nothing = charged(release(ANN, pool), CAT, Error::<Test>::ZeroAmount);
		assert_eq!(nothing, beside(releases, Met { exits: 1, ..Met::default() }));
	});
}

#[test]
fn a_completion_is_charged_for_how_far_it_came() {
	build_and_execute(|| {
		allocate(OP1, SHARED, A0, 100);
		let pool = restake(ANN, SHARED, OP1, Mandate::All, 100);
		restake(BOB, SHARED, OP1, Mandate::All, 100);
		let complete = |who| Call::complete_withdrawal { who, pool };
		let looked = Weights::complete_moving(0);
		let stranger = charged(complete(RITA), CAT, Error::<Test>::PositionNotFound);
		assert_eq!(stranger, Some(looked));
		Strangers::put(7);
		let requests = Met { disputes: 7, ..Met::default() };
		let exits = |number| looked.saturating_add(Delegation::completing_exits(number, 7));
		let none = charged(complete(ANN), CAT, Error::<Test>::RequestNotFound);
		assert_eq!(none, beside(exits(0), requests));
		go_to(12);
		request(ANN, pool, 40);
		assert_ok!(Delegation::redelegate(signed(BOB), pool, OP2, Mandate::All, None));
		let early = charged(complete(ANN), CAT, Error::<Test>::WithdrawalNotMatured);
		assert_eq!(early, beside(exits(1), requests));
		go_to(18);
		let whole = Perquintill::from_percent(100);
		docket::propose::<Env>(A0, OP1, 12, whole, RITA).expect("it is accepted");
		go_to(19);
		let disputed = charged(complete(ANN), CAT, Error::<Test>::NothingToClaim);
		assert_eq!(disputed, beside(exits(1), requests));
		// It lapses, and the payment is tried, however far that comes.
		Strangers::put(0);
		go_to(21);
		pause(CallClass::Exit);
		let pays = Weights::complete_withdrawal(0).saturating_add(RemoteWeight::get());
		let paused = charged(complete(ANN), CAT, other("Paused"));
		assert_eq!(paused, beside(pays, Met { opened: true, ..Met::default() }));
		// What only moves on is not paid.
		assert_eq!(charged(complete(BOB), CAT, other("Paused")), Some(looked));
	});
}

#[test]
fn what_was_met_is_charged_whether_or_not_it_was_for_nothing() {
	build_and_execute(|| {
		let pool = ann_leaves();
		finish(2);
		// Each is applied to the pool, and shown to the position. What leaves is read for that.
		let leaving = Met { slashes: 4, exits: 1, ..Met::default() };
		let entry = Entry::Joined { met: Met { crowds: 1, ..leaving } };
		let short = other("InsufficientIdle");
		let joined = charged(delegate(SHARED, OP1, Mandate::All, 1), ANN, short);
		assert_eq!(joined, Some(Delegation::entering(entry)));
		let (amount, much) = (Some(2_000_000), || Error::<Test>::InsufficientStake);
		let asked = charged(Call::request_withdrawal { pool, amount, entered: None }, ANN, much());
		assert_eq!(asked, beside(Weights::request_withdrawal(4), leaving));
		// Where it goes there is another pool, which none of that concerns.
		let there = Entry::Opened { others: 1, met: Met::default() };
		let moving = Delegation::moving(Moved { met: leaving, there, entered: false });
		let (operator, mandate) = (OP2, Mandate::All);
		let moved = charged(Call::redelegate { pool, operator, mandate, amount }, ANN, much());
		assert_eq!(moved, Some(Weights::redelegate(4).saturating_add(moving)));
		let set = charged(Call::set_mandate { pool, mandate: only(A), amount }, ANN, much());
		assert_eq!(set, Some(Weights::set_mandate(4).saturating_add(moving)));
		let missing = Error::<Test>::RequestNotFound;
		let cancelled = charged(Call::cancel_withdrawal { pool, left: 20 }, ANN, missing);
		assert_eq!(cancelled, beside(Weights::cancel_withdrawal(4), leaving));
		let early = Error::<Test>::WithdrawalNotMatured;
		let completed = charged(Call::complete_withdrawal { who: ANN, pool }, CAT, early);
		let shown = Weights::complete_moving(4).saturating_add(Delegation::scarring(1, 4));
		assert!(Delegation::scarring(1, 4).ref_time() > 0);
		assert_eq!(completed, beside(shown, Met { exits: 0, ..leaving }));
		// Who does nothing else about them does not pay for more.
		let synced = Delegation::sync_pool(signed(CAT), pool, 2).expect("there are two");
		assert_eq!(synced.actual_weight, Some(Weights::sync_pool(2)));
	});
}

#[test]
fn whoever_would_meet_too_much_is_charged_for_what_was_read() {
	build_and_execute(|| {
		let pool = ann_leaves();
		let slashes = crate::MAX_SCARS_PER_CALL + 1;
		finish(slashes);
		Strangers::put(7);
		let much = || Error::<Test>::TooManyScars;
		// The docket, and the position where there has to be one.
		let read = Met { disputes: 7, ..Met::default() };
		let met = Met { exits: 1, ..read };
		let joined = charged(delegate(SHARED, OP1, Mandate::All, 1), ANN, much());
		assert_eq!(joined, Some(Delegation::entering(Entry::Joined { met: read })));
		let ask = || Call::request_withdrawal { pool, amount: None, entered: None };
		assert_eq!(charged(ask(), ANN, much()), beside(Weights::request_withdrawal(0), met));
		let complete = Call::complete_withdrawal { who: ANN, pool };
		let exits = Delegation::completing_exits(1, 7);
		let looked = Weights::complete_moving(0).saturating_add(exits);
		assert_eq!(charged(complete, CAT, much()), beside(looked, read));
		let follow = |who, pool| Call::follow { who, pool };
		assert_eq!(charged(follow(ANN, pool), CAT, much()), beside(Weights::follow(0), met));
		let sync = |pool| Call::sync_pool { pool, max_slashes: slashes - 1 };
		assert_eq!(charged(sync(pool), CAT, much()), Some(Weights::sync_pool(0)));
		LongDockets::put(true);
		let crowd = Weights::sync_pool(0).saturating_add(Delegation::crowding(1));
		assert_eq!(charged(sync(pool), CAT, much()), Some(crowd));
		LongDockets::put(false);
		// Nor is there anything where there is nothing.
		let nowhere = charged(follow(ANN, NO_POOL), CAT, Error::<Test>::PositionNotFound);
		assert_eq!(nowhere, Some(Weights::follow(0)));
		let nowhere = charged(sync(NO_POOL), CAT, Error::<Test>::PoolNotFound);
		assert_eq!(nowhere, Some(Weights::sync_pool(0)));
		// Others learn that there are more, and nothing was applied.
		let behind = <Delegation as StakeInspect<AccountId>>::sync(pool, slashes - 1);
		assert_eq!(behind, Ok(None));
		// Once they are applied it is found out while they are shown.
		assert_ok!(Delegation::sync_pool(signed(CAT), pool, slashes));
		assert_eq!(charged(ask(), ANN, much()), None);
	});
}

#[test]
fn others_are_told_what_a_refusal_has_cost() {
	build_and_execute(|| {
		let pool = restake(ANN, SHARED, OP1, Mandate::All, 100);
		let error = Error::<Test>::PositionNotFound.into();
		let refused = Refused { error, cost: Some(Met::default()) };
		let asked = <Delegation as StakeManagement<_>>::request_withdrawal(&BOB, pool, None);
		assert_eq!(asked, Err(refused));
		let cancelled = <Delegation as StakeManagement<_>>::cancel_withdrawal(&BOB, pool, 13);
		assert_eq!(cancelled, Err(refused));
		let there = Entry::Opened { others: 0, met: Met::default() };
		let cost = Some(Moved { there, ..Moved::default() });
		let (to, all) = (Some(OP2), Mandate::All);
		let moved = <Delegation as StakeManagement<_>>::redelegate(&BOB, pool, to, all, None);
		assert_eq!(moved, Err(Refused { error, cost }));
		let all = Mandate::All;
		let entered = <Delegation as StakeEntry<_>>::enter(&BOB, SHARED, &OP1, &all, 0);
		let error = Error::<Test>::ZeroAmount.into();
		assert_eq!(entered, Err(Refused { error, cost: Some(there) }));
	});
}
