//! What messages may do.

use crate::{mock::*, Call, Error, Event, WeightInfo};
use bulwark_primitives::{
	seams::{Entry, Met, Moved, Surcharges, Touched},
	AssetKind, AvsId, Mandate, PoolId, ReturnRoute,
};
use codec::Encode;
use frame_support::{
	assert_noop, assert_ok,
	dispatch::{DispatchResultWithPostInfo, GetDispatchInfo, Pays},
	traits::UnfilteredDispatchable,
	weights::Weight,
};
use sp_runtime::{DispatchError, DispatchResult, TokenError};
use staging_xcm::v5::{Junction::Parachain, Location};

/// What a call came to, whatever it is charged.
fn bare(result: DispatchResultWithPostInfo) -> DispatchResult {
	result.map(|_| ()).map_err(|refused| refused.error)
}

#[test]
fn stakes_what_the_owner_has() {
	build_and_execute(|| {
		let target = Some((OPERATOR, Mandate::only(AvsId(3))));
		let stake =
			Gateway::deposit_and_delegate(signed(&ALICE), VAULT, Some(5_000), target.clone());
		assert_ok!(stake);
		let (owner, home) = (owner(&ALICE), home(&ALICE));
		let route = ReturnRoute::Xcm(home.clone());
		assert_eq!(Staked::get((owner.clone(), VAULT)), Some((5_000, route)));
		assert_eq!(LastTarget::get(), Some(target));
		assert_eq!(balance(&dot(), &owner), RICH - 5_000);
		assert_eq!(balance(&dot(), &CUSTODY), 5_000);
		let told = Event::Restaked { owner, home, vault: VAULT, amount: 5_000 };
		assert_eq!(last_event(), told.into());
	});
}

#[test]
fn stakes_all_of_it() {
	build_and_execute(|| {
		let owner = owner(&ALICE);
		assert_ok!(Assets::transfer(
			RuntimeOrigin::signed(owner.clone()),
			dot(),
			ISSUER,
			RICH - 30_000
		));
		assert_ok!(Gateway::deposit_and_delegate(signed(&ALICE), VAULT, None, None));
		assert_eq!(balance(&dot(), &owner), 0);
		assert_eq!(LastTarget::get(), Some(None));
	});
}

#[test]
fn refuses_what_cannot_be_staked() {
	build_and_execute(|| {
		let stake = |vault, amount| {
			bare(Gateway::deposit_and_delegate(signed(&ALICE), vault, Some(amount), None))
		};
		assert_noop!(stake(NO_VAULT, 1_000), Error::<Test>::VaultNotFound);
		assert_noop!(
			Gateway::deposit_and_delegate(signed(&NOBODY), VAULT, None, None),
			DispatchError::BadOrigin
		);
		Closed::put(true);
		assert_noop!(stake(VAULT, 1_000), DispatchError::Unavailable);
		Closed::put(false);
		assert_ok!(stake(VAULT, 1_000));
	});
}

#[test]
fn the_way_back_stays_the_same() {
	build_and_execute(|| {
		assert_ok!(Gateway::deposit_and_delegate(signed(&ALICE), VAULT, Some(1_000), None));
		// The same owner, as a message that spells the network.
		let id = ALICE.into();
		let spelled = staging_xcm::v5::Junction::AccountId32 {
			network: Some(staging_xcm::v5::NetworkId::Polkadot),
			id,
		};
		Homes::insert(ALICE, Location::new(1, [Parachain(1000), spelled]));
		assert_ok!(Gateway::deposit_and_delegate(signed(&ALICE), VAULT, Some(1_000), None));
		let route = ReturnRoute::Xcm(home(&ALICE));
		assert_eq!(Staked::get((owner(&ALICE), VAULT)), Some((2_000, route)));
	});
}

/// A call by an account about a pool.
type OfPool = fn(RuntimeOrigin, PoolId) -> DispatchResultWithPostInfo;

#[test]
fn manages_stake_as_the_owner() {
	build_and_execute(|| {
		let mandate = Mandate::All;
		let calls: [(OfPool, Vec<u8>); 3] = [
			(
				|origin, pool| Gateway::request_withdrawal(origin, pool, Some(5)),
				("request", PoolId(1), Some(5u128)).encode(),
			),
			(
				|origin, pool| Gateway::cancel_withdrawal(origin, pool, 8),
				("cancel", PoolId(1), 8u32).encode(),
			),
			(
				|origin, pool| {
					Gateway::redelegate(origin, pool, Some(OPERATOR), Mandate::All, None)
				},
				("redelegate", PoolId(1), Some(OPERATOR), mandate, None::<u128>).encode(),
			),
		];
		for (call, expected) in calls {
			assert_ok!(call(signed(&ALICE), PoolId(1)));
			assert_eq!(LastCall::take(), Some((owner(&ALICE), expected)));
			assert_noop!(bare(call(signed(&ALICE), PoolId(2))), DispatchError::CannotLookup);
			assert_noop!(call(signed(&NOBODY), PoolId(1)), DispatchError::BadOrigin);
			assert_noop!(call(signed(&HUB), PoolId(1)), Error::<Test>::UnsupportedOrigin);
		}
	});
}

#[test]
fn rewards_go_home() {
	build_and_execute(|| {
		let owner = owner(&ALICE);
		Earned::insert((owner.clone(), dot()), 700);
		assert_ok!(Gateway::claim_rewards(signed(&ALICE), dot()));
		assert_eq!(balance(&dot(), &owner), RICH);
		assert_eq!(SentHome::get(), [(owner.clone(), dot(), 700)]);
		let told = Event::RewardsClaimed { owner, asset: dot(), amount: 700, sent_home: true };
		assert_eq!(last_event(), told.into());
		assert_noop!(
			bare(Gateway::claim_rewards(signed(&ALICE), dot())),
			DispatchError::Unavailable
		);
		assert_noop!(Gateway::claim_rewards(signed(&NOBODY), dot()), DispatchError::BadOrigin);
		assert_noop!(Gateway::claim_rewards(signed(&HUB), dot()), Error::<Test>::UnsupportedOrigin);
	});
}

#[test]
fn rewards_that_are_not_known_at_home_stay_here() {
	build_and_execute(|| {
		let owner = owner(&ALICE);
		Earned::insert((owner.clone(), local()), 700);
		assert_ok!(Gateway::claim_rewards(signed(&ALICE), local()));
		assert_eq!(balance(&local(), &owner), RICH + 700);
		assert_eq!(SentHome::get(), []);
		let told = Event::RewardsClaimed { owner, asset: local(), amount: 700, sent_home: false };
		assert_eq!(last_event(), told.into());
	});
}

#[test]
fn what_is_not_staked_goes_home() {
	build_and_execute(|| {
		let owner = owner(&ALICE);
		assert_ok!(Gateway::send_back(signed(&ALICE), dot(), Some(300)));
		let told = Event::SentBack { owner: owner.clone(), asset: dot(), amount: 300 };
		assert_eq!(last_event(), told.into());
		assert_ok!(Gateway::send_back(signed(&ALICE), dot(), None));
		assert_eq!(
			SentHome::get(),
			[(owner.clone(), dot(), 300), (owner.clone(), dot(), RICH - 300)]
		);
		assert_eq!(balance(&dot(), &owner), 0);
		let nothing = Error::<Test>::NothingToSend;
		assert_noop!(Gateway::send_back(signed(&ALICE), dot(), None), nothing);
	});
}

#[test]
fn refuses_to_send_what_cannot_go_home() {
	build_and_execute(|| {
		let send = |asset, amount| Gateway::send_back(signed(&ALICE), asset, amount);
		assert_noop!(send(dot(), Some(0)), Error::<Test>::NothingToSend);
		assert_noop!(send(local(), None), Error::<Test>::NoReserve);
		assert_noop!(send(AssetKind::Native, Some(1)), Error::<Test>::NoReserve);
		assert_noop!(send(dot(), Some(RICH + 1)), TokenError::FundsUnavailable);
		Homes::insert(
			BOB,
			Location::new(
				1,
				[
					Parachain(2030),
					staging_xcm::v5::Junction::AccountId32 { network: None, id: [2; 32] },
				],
			),
		);
		let bob = Gateway::owner_of(Homes::get(BOB).unwrap()).unwrap().0;
		assert_ok!(Assets::transfer(RuntimeOrigin::signed(owner(&ALICE)), dot(), bob, 5_000));
		assert_noop!(Gateway::send_back(signed(&BOB), dot(), None), Error::<Test>::NotOnReserve);
		assert_noop!(Gateway::send_back(signed(&NOBODY), dot(), None), DispatchError::BadOrigin);
		assert_noop!(
			Gateway::send_back(signed(&HUB), dot(), None),
			Error::<Test>::UnsupportedOrigin
		);
	});
}

fn weighs(measured: Weight, more: Weight, call: DispatchResultWithPostInfo) {
	let info = call.expect("the call succeeds");
	assert_eq!(info.actual_weight, Some(measured.saturating_add(more)));
	assert_eq!(info.pays_fee, Pays::Yes);
}

#[test]
fn what_a_call_meets_is_charged() {
	type Costs = MockSurcharges;
	build_and_execute(|| {
		let who = || signed(&ALICE);
		let (met, pool) = (Costs::met(MEETING), PoolId(1));
		let deposit = Gateway::deposit_and_delegate(who(), VAULT, Some(1_000), None);
		weighs(<()>::deposit_and_delegate_new(3), met, deposit);
		weighs(<()>::request_withdrawal(), met, Gateway::request_withdrawal(who(), pool, None));
		weighs(<()>::cancel_withdrawal(), met, Gateway::cancel_withdrawal(who(), pool, 8));
		for (amount, entered) in [(Some(5), false), (None, true)] {
			let moved = Gateway::redelegate(who(), pool, None, Mandate::All, amount);
			let there = Entry::Opened { others: 5, met: MEETING };
			let cost = Costs::moving(Moved { met: MEETING, there, entered });
			weighs(<()>::redelegate(), cost, moved);
		}
		Earned::insert((owner(&ALICE), dot()), 700);
		let touching =
			Costs::touching(Touched { positions: 4, met: MEETING, ..Default::default() });
		weighs(<()>::claim_rewards(), touching, Gateway::claim_rewards(who(), dot()));
	});
}

/// Is a call refused for that reason, and charged for so much? `None` is all that it declares.
fn refused(why: impl Into<DispatchError>, charged: Option<Weight>, call: Call<Test>) {
	let declared = call.get_dispatch_info().call_weight;
	let refused = call.dispatch_bypass_filter(signed(&ALICE)).expect_err("the call is refused");
	assert_eq!(refused.error, why.into());
	assert_eq!(refused.post_info.actual_weight, charged);
	assert!(charged.is_none_or(|weight| weight.all_lt(declared)));
}

#[test]
fn what_a_refusal_has_met_is_charged() {
	type Costs = MockSurcharges;
	build_and_execute(|| {
		// One of them has met something, and of the other nobody knows.
		let (told, silent) = (PoolId(2), PoolId(3));
		let (met, lost) = (Costs::met(MEETING), DispatchError::CannotLookup);
		let ask = |pool| Call::<Test>::request_withdrawal { pool, amount: None };
		refused(lost, Some(<()>::request_withdrawal().saturating_add(met)), ask(told));
		refused(lost, None, ask(silent));
		let cancel = |pool| Call::<Test>::cancel_withdrawal { pool, left: 8 };
		refused(lost, Some(<()>::cancel_withdrawal().saturating_add(met)), cancel(told));
		refused(lost, None, cancel(silent));
		let there = Entry::Opened { others: 5, met: MEETING };
		let moving = Costs::moving(Moved { met: MEETING, there, entered: false });
		let go = |pool| {
			let mandate = Mandate::All;
			Call::<Test>::redelegate { pool, operator: None, mandate, amount: None }
		};
		refused(lost, Some(<()>::redelegate().saturating_add(moving)), go(told));
		refused(lost, None, go(silent));
		// Before anything is asked of others, only what every such call reads was read.
		let stake = |vault, amount| {
			let target = None;
			Call::<Test>::deposit_and_delegate { vault, amount: Some(amount), target }
		};
		let joins = Some(<()>::deposit_and_delegate());
		refused(Error::<Test>::VaultNotFound, joins, stake(NO_VAULT, 1_000));
		refused(Error::<Test>::RateReached, joins, stake(VAULT, LIMITS.rate + 1));
		Closed::put(true);
		let joins = Some(<()>::deposit_and_delegate().saturating_add(met));
		refused(DispatchError::Unavailable, joins, stake(VAULT, 1_000));
		let touched = Touched { positions: 4, met: MEETING, ..Default::default() };
		let looked = <()>::claim_rewards().saturating_add(Costs::touching(touched));
		let claimed = Gateway::claim_rewards(signed(&ALICE), dot()).expect_err("nothing is earned");
		assert_eq!(claimed.post_info.actual_weight, Some(looked));
	});
}

#[test]
fn the_most_that_can_be_met_is_declared() {
	type Costs = MockSurcharges;
	let declared = |call: Call<Test>| call.get_dispatch_info().call_weight;
	let (pool, mandate) = (PoolId(1), Mandate::All);
	let entering = Met {
		slashes: 16,
		crowds: 1,
		disputes: 127,
		lists: 1,
		exits: 32,
		staying: 14,
		checkpoints: 2,
		credits: 16,
		..Met::default()
	};
	let leaving = Met { owed: 16, closed: 1, closed_assets: 16, returned: true, ..entering };
	// It is looked there beforehand, and once more when some of it enters at once.
	let there = Entry::Opened { others: 32, met: entering.and(Met { credits: 0, ..entering }) };
	for (call, measured, more) in [
		(
			Call::deposit_and_delegate { vault: VAULT, amount: None, target: None },
			<()>::deposit_and_delegate_new(31),
			Costs::met(entering),
		),
		(
			Call::request_withdrawal { pool, amount: None },
			<()>::request_withdrawal(),
			Costs::met(leaving),
		),
		(Call::cancel_withdrawal { pool, left: 8 }, <()>::cancel_withdrawal(), Costs::met(leaving)),
		(
			Call::redelegate { pool, operator: None, mandate, amount: None },
			<()>::redelegate(),
			Costs::moving(Moved { met: leaving, there, entered: true }),
		),
		(Call::claim_rewards { asset: dot() }, <()>::claim_rewards(), Costs::touching_at_most()),
	] {
		assert_eq!(declared(call), measured.saturating_add(more));
	}
}
