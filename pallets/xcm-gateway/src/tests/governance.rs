//! Reserves, channels and prices.

use crate::{mock::*, Channels, Error, Event, FeePrices, Reserve, Reserves, MAX_RISE};
use bulwark_primitives::{AssetKind, Balance, OriginChain};
use frame_support::{assert_noop, assert_ok};
use sp_runtime::{traits::One, BuildStorage, DispatchError, FixedU128};
use staging_xcm::v5::{
	Junction::{PalletInstance, Parachain},
	Location,
};

fn set(asset: AssetKind, reserve: Option<Reserve>) -> sp_runtime::DispatchResult {
	Gateway::set_reserve(RuntimeOrigin::root(), asset, reserve)
}

#[test]
fn names_a_reserve_and_takes_it_away() {
	build_and_execute(|| {
		let relay = Reserve { chain: Location::parent(), ..reserve() };
		assert_ok!(set(dot(), Some(relay.clone())));
		assert_eq!(Gateway::reserve_of(dot()), Some(relay.clone()));
		assert_eq!(last_event(), Event::ReserveSet { asset: dot(), reserve: Some(relay) }.into());
		assert_ok!(set(dot(), None));
		assert_eq!(Reserves::<Test>::get(dot()), None);
		assert_eq!(last_event(), Event::ReserveSet { asset: dot(), reserve: None }.into());
	});
}

#[test]
fn not_everybody_puts_another_reserve_in_the_place_of_one() {
	build_and_execute(|| {
		let by = |who, reserve| Gateway::set_reserve(signed(who), dot(), reserve);
		let old = Gateway::reserve_of(dot()).expect("it has one");
		let elsewhere = Reserve { chain: Location::new(1, [Parachain(6_666)]), ..old.clone() };
		for new in [None, Some(elsewhere.clone())] {
			assert_noop!(by(&CLERK, new.clone()), DispatchError::BadOrigin);
			assert_ok!(set(dot(), new));
			assert_ok!(set(dot(), Some(old.clone())));
		}
		// What else there is to say of it, and the first of all.
		let dearer = Reserve { minimum: old.minimum + 1, ..old.clone() };
		assert_ok!(by(&CLERK, Some(dearer)));
		assert_ok!(set(dot(), None));
		assert_ok!(by(&CLERK, Some(elsewhere)));
		assert_noop!(by(&ALICE, Some(old)), DispatchError::BadOrigin);
	});
}

/// What was asked for already leaves on the terms of the day on which it is sent.
#[test]
fn not_everybody_asks_for_much_more_of_a_payout() {
	build_and_execute(|| {
		let by = |who, reserve| Gateway::set_reserve(signed(who), dot(), Some(reserve));
		let old = reserve();
		let terms = |minimum, set_aside| Reserve { minimum, set_aside, ..old.clone() };
		let (most, most_aside) = (old.minimum * MAX_RISE, old.set_aside * MAX_RISE);
		for dear in [
			terms(most + 1, old.set_aside),
			terms(most, most_aside + 1),
			terms(Balance::MAX, Balance::MAX - 1),
		] {
			assert_noop!(by(&CLERK, dear.clone()), DispatchError::BadOrigin);
		}
		assert_ok!(set(dot(), Some(old.clone())));
		assert_ok!(by(&CLERK, terms(most, most_aside)));
		assert_eq!(Gateway::reserve_of(dot()), Some(terms(most, most_aside)));
		// Many steps lead no further than one, also after it went down, as far as anybody likes.
		assert_noop!(by(&CLERK, terms(most + 1, most_aside)), DispatchError::BadOrigin);
		assert_noop!(by(&CLERK, terms(most, most_aside + 1)), DispatchError::BadOrigin);
		assert_ok!(by(&CLERK, old.clone()));
		assert_ok!(by(&CLERK, terms(most, most_aside)));
		// Whoever may ask for anything moves the bound with it, up and down, and no further than there are numbers.
		assert_ok!(set(dot(), Some(terms(most, most_aside))));
		assert_ok!(by(&CLERK, terms(most * MAX_RISE, most_aside * MAX_RISE)));
		assert_noop!(by(&CLERK, terms(most * MAX_RISE + 1, 0)), DispatchError::BadOrigin);
		assert_ok!(set(dot(), Some(old.clone())));
		assert_noop!(by(&CLERK, terms(most + 1, most_aside)), DispatchError::BadOrigin);
		assert_ok!(set(dot(), Some(terms(Balance::MAX / 2, 0))));
		assert_ok!(by(&CLERK, terms(Balance::MAX, 0)));
		// Where it has none any more, the first is nobody's loss, and bounds what follows.
		assert_ok!(set(dot(), None));
		assert_ok!(by(&CLERK, terms(most, 0)));
		assert_noop!(by(&CLERK, terms(most * MAX_RISE + 1, 0)), DispatchError::BadOrigin);
	});
}

#[test]
fn where_nothing_was_set_aside_the_first_amount_is_bounded_by_the_smallest_payout() {
	build_and_execute(|| {
		let by = |who, reserve| Gateway::set_reserve(signed(who), dot(), Some(reserve));
		let known = Reserve { set_aside: 0, ..reserve() };
		let first =
			|set_aside| Reserve { minimum: known.minimum * MAX_RISE, set_aside, ..known.clone() };
		assert_ok!(set(dot(), Some(known.clone())));
		assert_noop!(by(&CLERK, first(known.minimum + 1)), DispatchError::BadOrigin);
		assert_ok!(by(&CLERK, first(known.minimum)));
		assert_ok!(by(&CLERK, known.clone()));
		assert_ok!(set(dot(), Some(first(known.minimum + 1))));
	});
}

#[test]
fn refuses_a_reserve_that_cannot_be() {
	build_and_execute(|| {
		for asset in [AssetKind::Native, local()] {
			assert_noop!(set(asset, Some(reserve())), Error::<Test>::NotForeign);
		}
		let unknown = AssetKind::Foreign(Location::new(1, [Parachain(1000), PalletInstance(50)]));
		assert_noop!(set(unknown, Some(reserve())), Error::<Test>::AssetNotFound);
		for chain in [
			Location::here(),
			Location::new(1, [Parachain(1000), PalletInstance(50)]),
			Location::new(2, []),
		] {
			let reserve = Reserve { chain, ..reserve() };
			assert_noop!(set(dot(), Some(reserve)), Error::<Test>::NotAChain);
		}
		let least = |minimum, set_aside| Reserve { minimum, set_aside, ..reserve() };
		assert_noop!(set(dot(), Some(least(500, 500))), Error::<Test>::MinimumTooLow);
		assert_ok!(set(dot(), Some(least(501, 500))));
		// Nor less than an account here must have.
		let low = least(MINIMUM_BALANCE - 1, 50);
		assert_noop!(set(dot(), Some(low)), Error::<Test>::MinimumTooLow);
		assert_ok!(set(dot(), Some(least(MINIMUM_BALANCE, 50))));
		assert_noop!(Gateway::set_reserve(signed(&ALICE), dot(), None), DispatchError::BadOrigin);
	});
}

#[test]
fn opens_and_closes_channels() {
	build_and_execute(|| {
		let chain = OriginChain::Sibling(2030);
		let set = |limits| Gateway::set_channel(RuntimeOrigin::root(), chain, dot(), limits);
		assert_ok!(set(Some(LIMITS)));
		assert_eq!(Gateway::room(chain, dot()), LIMITS.rate);
		let told = Event::ChannelSet { chain, asset: dot(), limits: Some(LIMITS) };
		assert_eq!(last_event(), told.into());
		assert_ok!(set(None));
		assert_eq!(Channels::<Test>::get(chain, dot()), None);
		assert_noop!(
			Gateway::set_channel(signed(&ALICE), chain, dot(), None),
			DispatchError::BadOrigin
		);
	});
}

#[test]
fn sets_what_execution_costs() {
	build_and_execute(|| {
		let set = |price| Gateway::set_fee_price(RuntimeOrigin::root(), dot(), price);
		let price = Some(FixedU128::from_rational(1, 840));
		assert_ok!(set(price));
		assert_eq!(Gateway::fee_price_of(dot()), price);
		assert_eq!(last_event(), Event::FeePriceSet { asset: dot(), price }.into());
		assert_noop!(set(Some(FixedU128::from_u32(0))), Error::<Test>::ZeroPrice);
		assert_ok!(set(None));
		assert!(!FeePrices::<Test>::contains_key(dot()));
		let signed = Gateway::set_fee_price(signed(&ALICE), dot(), None);
		assert_eq!(signed, Err(DispatchError::BadOrigin));
	});
}

/// Whoever has no key here pays for every step on the way out, in this asset.
#[test]
fn not_everybody_makes_execution_much_dearer_or_refuses_it() {
	build_and_execute(|| {
		let by = |who: &AccountId, price| Gateway::set_fee_price(signed(who), dot(), price);
		let set = |price| Gateway::set_fee_price(RuntimeOrigin::root(), dot(), price);
		let unit = FixedU128::from_inner;
		// The first of all is nobody's loss.
		assert_noop!(by(&ALICE, Some(unit(7))), DispatchError::BadOrigin);
		assert_ok!(by(&CLERK, None));
		assert_ok!(by(&CLERK, Some(unit(7))));
		for refused in [None, Some(unit(71)), Some(unit(u128::MAX))] {
			assert_noop!(by(&CLERK, refused), DispatchError::BadOrigin);
			assert_ok!(set(refused));
			assert_ok!(set(Some(unit(7))));
		}
		assert_ok!(by(&CLERK, Some(unit(70))));
		// Many steps lead no further than one.
		assert_noop!(by(&CLERK, Some(unit(71))), DispatchError::BadOrigin);
		// It becomes cheaper as fast as anybody likes, but not free.
		assert_noop!(by(&CLERK, Some(unit(0))), Error::<Test>::ZeroPrice);
		assert_ok!(by(&CLERK, Some(unit(1))));
		assert_ok!(by(&CLERK, Some(unit(70))));
		// Whoever may set any moves the bound with it, up and down, and no further than there are numbers.
		assert_ok!(set(Some(unit(70))));
		assert_ok!(by(&CLERK, Some(unit(700))));
		assert_ok!(set(Some(unit(1))));
		assert_noop!(by(&CLERK, Some(unit(11))), DispatchError::BadOrigin);
		assert_ok!(set(Some(unit(u128::MAX / 2))));
		assert_ok!(by(&CLERK, Some(unit(u128::MAX))));
	});
}

#[test]
fn a_chain_begins_with_what_it_is_given() {
	let mut genesis = genesis();
	genesis.gateway.fee_prices = vec![(dot(), FixedU128::one())];
	let storage = genesis.build_storage().expect("it is sound");
	sp_io::TestExternalities::from(storage).execute_with(|| {
		assert_eq!(Gateway::reserve_of(dot()), Some(reserve()));
		assert_eq!(Gateway::fee_price_of(dot()), Some(FixedU128::one()));
		assert_eq!(Gateway::room(HUB_CHAIN, dot()), LIMITS.rate);
	});
}

#[test]
#[should_panic(expected = "cannot have this reserve")]
fn a_chain_does_not_begin_with_a_reserve_that_cannot_be() {
	let mut genesis = genesis();
	genesis.gateway.reserves = vec![(local(), reserve())];
	drop(genesis.build_storage());
}

#[test]
#[should_panic(expected = "execution would be free")]
fn a_chain_does_not_begin_with_free_execution() {
	let mut genesis = genesis();
	genesis.gateway.fee_prices = vec![(dot(), FixedU128::from_u32(0))];
	drop(genesis.build_storage());
}
