//! Each invariant is checked: corrupted storage is found, by the number of what it breaks.

use crate::{
	mock::*, Asked, Channels, DearestFees, FeePrices, MostAsked, MostAskedOf, Questions, Reserve,
	Reserves, MAX_RISE,
};
use bulwark_primitives::{AssetKind, ReleaseId};
use frame_support::assert_ok;
use sp_runtime::{FixedU128, TryRuntimeError};
use staging_xcm::v5::{Junction::Parachain, Location};

/// Breaks something while one release is in flight and something is staked.
fn broken(what: impl FnOnce()) -> String {
	new_test_ext().execute_with(|| {
		assert_ok!(Gateway::deposit_and_delegate(signed(&ALICE), VAULT, Some(9_000), None));
		assert_ok!(send(ReleaseId(0), 5_000));
		assert_ok!(Gateway::do_try_state());
		what();
		match Gateway::do_try_state() {
			Err(TryRuntimeError::Other(message)) => message.to_string(),
			other => panic!("it was not found: {other:?}"),
		}
	})
}

#[track_caller]
fn assert_number(number: u32, message: String) {
	assert!(message.starts_with(&format!("{number}: ")), "{message}");
}

#[test]
fn invariant_1_questions() {
	assert_number(1, broken(|| Questions::<Test>::remove(0)));
	assert_number(1, broken(|| Asked::<Test>::remove(ReleaseId(0))));
	assert_number(1, broken(|| Questions::<Test>::insert(1, ReleaseId(0))));
	assert_number(1, broken(|| Asked::<Test>::insert(ReleaseId(1), 0)));
}

#[test]
fn invariant_2_reserves() {
	assert_number(2, broken(|| Reserves::<Test>::insert(local(), reserve())));
	let unknown = AssetKind::Foreign(Location::new(1, [Parachain(9)]));
	assert_number(2, broken(|| Reserves::<Test>::insert(unknown, reserve())));
	let low = Reserve { minimum: 500, set_aside: 500, ..reserve() };
	assert_number(2, broken(|| Reserves::<Test>::insert(dot(), low)));
	let low = Reserve { minimum: MINIMUM_BALANCE - 1, ..reserve() };
	assert_number(2, broken(|| Reserves::<Test>::insert(dot(), low)));
}

#[test]
fn invariant_3_channels_and_prices() {
	let change = |how: fn(&mut crate::Channel)| {
		move || Channels::<Test>::mutate(HUB_CHAIN, dot(), |channel| how(channel.as_mut().unwrap()))
	};
	assert_number(3, broken(change(|channel| channel.window += 1)));
	let forgotten = |channel: &mut crate::Channel| {
		channel.limits = None;
		channel.outstanding = 0;
	};
	assert_number(3, broken(change(forgotten)));
	assert_number(3, broken(|| FeePrices::<Test>::insert(dot(), FixedU128::from_u32(0))));
}

#[test]
fn invariant_4_bounds_of_terms() {
	assert_number(4, broken(|| MostAskedOf::<Test>::remove(dot())));
	assert_number(4, broken(|| MostAskedOf::<Test>::insert(local(), MostAsked::after(&reserve()))));
	let above = |reserve: &mut Option<Reserve>| {
		let reserve = reserve.as_mut().expect("it has one");
		reserve.minimum = reserve.minimum * MAX_RISE + 1;
	};
	assert_number(4, broken(|| Reserves::<Test>::mutate(dot(), above)));
	let price = FixedU128::from_u32(1);
	assert_number(4, broken(|| FeePrices::<Test>::insert(dot(), price)));
	assert_number(4, broken(|| DearestFees::<Test>::insert(local(), price)));
	let dear = || {
		DearestFees::<Test>::insert(dot(), price);
		FeePrices::<Test>::insert(dot(), FixedU128::from_u32(2));
	};
	assert_number(4, broken(dear));
}
