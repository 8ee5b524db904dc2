use crate::{mock::*, EpochInfo, EpochLength, GenesisConfig};
use bulwark_primitives::seams::EpochClock;
use frame_support::assert_err;

fn at(seconds: u64) {
	pallet_timestamp::Now::<Test>::put(seconds * 1_000);
}

#[test]
fn before_the_first_timestamp_everything_is_zero() {
	build_and_execute(60, || {
		assert_eq!(Epochs::now(), 0);
		assert_eq!(Epochs::epoch(), 0);
		let expected = EpochInfo { epoch: 0, start: 0, end: 60, length: 60, now: 0 };
		assert_eq!(Epochs::current(), expected);
	});
}

#[test]
fn an_epoch_is_the_time_divided_by_its_length() {
	build_and_execute(60, || {
		for (seconds, epoch) in [(59, 0), (60, 1), (119, 1), (120, 2), (1_800_000_000, 30_000_000)]
		{
			at(seconds);
			assert_eq!(Epochs::epoch(), epoch);
			assert_eq!(Epochs::now(), seconds);
		}
	});
}

#[test]
fn milliseconds_are_rounded_down_to_seconds() {
	build_and_execute(60, || {
		pallet_timestamp::Now::<Test>::put(59_999);
		assert_eq!(Epochs::now(), 59);
		assert_eq!(Epochs::epoch(), 0);
	});
}

#[test]
fn the_view_says_from_when_to_when_an_epoch_lasts() {
	build_and_execute(60, || {
		at(150);
		let expected = EpochInfo { epoch: 2, start: 120, end: 180, length: 60, now: 150 };
		assert_eq!(Epochs::current(), expected);
	});
}

#[test]
fn a_chain_that_stood_still_wakes_up_in_the_right_epoch() {
	build_and_execute(86_400, || {
		at(10 * 86_400);
		assert_eq!(Epochs::epoch(), 10);
		at(17 * 86_400 + 5);
		assert_eq!(Epochs::epoch(), 17);
	});
}

#[test]
fn what_follows_from_the_length() {
	build_and_execute(86_400, || {
		assert_eq!(Epochs::epoch_length(), 86_400);
		assert_eq!(Epochs::minimum_unbonding(), 7 * 86_400);
		assert_eq!(Epochs::start_of(3), 3 * 86_400);
		assert_eq!(Epochs::epochs_in(86_401), 2);
	});
}

#[test]
#[should_panic(expected = "an epoch must have a length")]
fn genesis_refuses_an_epoch_without_length() {
	new_test_ext(0);
}

#[test]
fn the_default_is_one_day() {
	assert_eq!(GenesisConfig::<Test>::default().epoch_length, 86_400);
}

#[test]
fn genesis_is_plain_json() {
	let genesis: GenesisConfig<Test> = serde_json::from_str(r#"{"epochLength": 60}"#).unwrap();
	assert_eq!(genesis.epoch_length, 60);
	assert_eq!(serde_json::to_string(&genesis).unwrap(), r#"{"epochLength":60}"#);
}

#[test]
fn invariant_1_the_length_is_not_zero() {
	new_test_ext(60).execute_with(|| {
		EpochLength::<Test>::kill();
		assert_err!(Epochs::do_try_state(), "1: an epoch has no length");
	});
}
