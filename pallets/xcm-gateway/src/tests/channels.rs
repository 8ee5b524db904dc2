//! Ceilings and rates.

use crate::{mock::*, Channel, Channels, Error, Limits};
use bulwark_primitives::{OriginChain, ReleaseId};
use frame_support::{assert_noop, assert_ok};
use sp_runtime::{DispatchError, DispatchResult};

fn stake(amount: u128) -> DispatchResult {
	let staked = Gateway::deposit_and_delegate(signed(&ALICE), VAULT, Some(amount), None);
	staked.map(|_| ()).map_err(|refused| refused.error)
}

fn set(limits: Option<Limits>) {
	assert_ok!(Gateway::set_channel(RuntimeOrigin::root(), HUB_CHAIN, dot(), limits));
}

#[test]
fn a_rate_is_counted_by_the_window() {
	build_and_execute(|| {
		set_now(NOW - NOW % HOUR);
		assert_ok!(stake(30_000));
		assert_eq!(Gateway::room(HUB_CHAIN, dot()), 10_000);
		assert_noop!(stake(10_001), Error::<Test>::RateReached);
		assert_ok!(stake(10_000));
		assert_eq!(Gateway::room(HUB_CHAIN, dot()), 0);
		advance(HOUR - 1);
		assert_noop!(stake(1_000), Error::<Test>::RateReached);
		advance(1);
		assert_eq!(Gateway::room(HUB_CHAIN, dot()), 40_000);
		assert_ok!(stake(40_000));
	});
}

#[test]
fn a_ceiling_is_counted_less_what_was_paid_back() {
	build_and_execute(|| {
		set(Some(Limits { ceiling: 50_000, rate: u128::MAX }));
		assert_ok!(stake(49_000));
		assert_noop!(stake(1_001), Error::<Test>::CeilingReached);
		assert_ok!(stake(1_000));
		assert_eq!(Gateway::room(HUB_CHAIN, dot()), 0);
		assert_ok!(send(ReleaseId(0), 20_000));
		assert_eq!(Gateway::room(HUB_CHAIN, dot()), 20_000);
		assert_ok!(stake(20_000));
		// More is paid than was staked: rewards, or what somebody else has sent.
		assert_ok!(send(ReleaseId(1), 90_000));
		assert_eq!(Gateway::room(HUB_CHAIN, dot()), 50_000);
	});
}

#[test]
fn what_was_not_staked_makes_no_room() {
	build_and_execute(|| {
		set(Some(Limits { ceiling: 50_000, rate: u128::MAX }));
		assert_ok!(stake(50_000));
		// As much again is brought, and goes home as it came.
		assert_ok!(Gateway::send_back(signed(&ALICE), dot(), Some(40_000)));
		assert_ok!(send(ReleaseId(0), 40_000));
		assert_eq!(Gateway::room(HUB_CHAIN, dot()), 0);
		assert_noop!(stake(1_000), Error::<Test>::CeilingReached);
		// So do rewards.
		Earned::insert((owner(&ALICE), dot()), 700);
		assert_ok!(Gateway::claim_rewards(signed(&ALICE), dot()));
		assert_ok!(send(ReleaseId(1), 700));
		assert_eq!(Gateway::room(HUB_CHAIN, dot()), 0);
		assert_ok!(send(ReleaseId(2), 10_000));
		assert_eq!(Gateway::room(HUB_CHAIN, dot()), 10_000);
	});
}

#[test]
fn what_fails_is_not_counted() {
	build_and_execute(|| {
		Closed::put(true);
		assert_noop!(stake(30_000), DispatchError::Unavailable);
		assert_noop!(send(ReleaseId(0), 20_000), DispatchError::Unavailable);
		assert_eq!(Gateway::room(HUB_CHAIN, dot()), 40_000);
	});
}

#[test]
fn nothing_comes_through_a_channel_that_is_closed() {
	build_and_execute(|| {
		assert_ok!(stake(5_000));
		set(None);
		assert_noop!(stake(5_000), Error::<Test>::ChannelClosed);
		assert_eq!(Gateway::room(HUB_CHAIN, dot()), 0);
		let closed = Channels::<Test>::get(HUB_CHAIN, dot());
		assert_eq!(closed.map(|channel| channel.outstanding), Some(5_000));
		// Every way out is open, and then nothing is kept of it.
		assert_ok!(Gateway::send_back(signed(&ALICE), dot(), Some(100)));
		assert_ok!(send(ReleaseId(2), 100));
		assert_ok!(send(ReleaseId(0), 4_999));
		assert_eq!(Channels::<Test>::get(HUB_CHAIN, dot()).map(|c| c.outstanding), Some(1));
		assert_ok!(send(ReleaseId(1), 1_000));
		assert_eq!(Channels::<Test>::get(HUB_CHAIN, dot()), None);
		assert_noop!(stake(5_000), Error::<Test>::ChannelClosed);
	});
}

#[test]
fn a_payout_that_came_back_makes_room_once() {
	build_and_execute(|| {
		assert_ok!(stake(5_000));
		let outstanding = || Channels::<Test>::get(HUB_CHAIN, dot()).map(|one| one.outstanding);
		assert_ok!(send(ReleaseId(7), 2_000));
		assert_eq!(outstanding(), Some(3_000));
		assert_ok!(send(ReleaseId(7), 2_000));
		assert_eq!(outstanding(), Some(3_000));
		// Another one does.
		assert_ok!(send(ReleaseId(8), 1_000));
		assert_eq!(outstanding(), Some(2_000));
	});
}

#[test]
fn a_channel_that_opens_again_has_not_forgotten() {
	build_and_execute(|| {
		assert_ok!(stake(5_000));
		set(None);
		set(Some(LIMITS));
		let channel = Channels::<Test>::get(HUB_CHAIN, dot());
		let expected =
			Channel { limits: Some(LIMITS), outstanding: 5_000, window: NOW / HOUR, used: 5_000 };
		assert_eq!(channel, Some(expected));
	});
}

#[test]
fn limits_below_what_is_there_take_nothing_away() {
	build_and_execute(|| {
		assert_ok!(stake(5_000));
		set(Some(Limits { ceiling: 10, rate: 10 }));
		assert_eq!(Gateway::room(HUB_CHAIN, dot()), 0);
		assert_noop!(stake(1), Error::<Test>::CeilingReached);
	});
}

#[test]
fn a_network_without_a_channel_has_no_room() {
	build_and_execute(|| {
		assert_eq!(Gateway::room(OriginChain::Sibling(2030), dot()), 0);
		assert_noop!(stake(u128::MAX), Error::<Test>::CeilingReached);
	});
}
