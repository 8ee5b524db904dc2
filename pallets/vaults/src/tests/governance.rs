use crate::{
	mock::*, DefaultDelegation, Error, Event, Mode, OriginLedger, Origins, Price, PriceProblem,
	PriceSource, Prices, VaultConfig, VaultOf,
};
use bulwark_primitives::{AvsId, Mandate, Moment, OriginChain, RegistryMode, VaultId};
use frame_support::{assert_noop, assert_ok};
use sp_runtime::{
	traits::{BadOrigin, One, Zero},
	FixedU128, Perquintill,
};

const UNKNOWN: VaultId = VaultId(9);

fn root() -> RuntimeOrigin {
	RuntimeOrigin::root()
}

fn vault() -> VaultOf<Test> {
	crate::Vaults::<Test>::get(VAULT).unwrap()
}

#[test]
fn caps_are_set() {
	build_and_execute(|| {
		assert_ok!(Vaults::set_caps(root(), VAULT, 7, 3));
		assert_eq!(last_event(), Event::CapsSet { vault: VAULT, total: 7, per_account: 3 }.into());
		assert_eq!((vault().total_cap, vault().account_cap), (7, 3));
		assert_noop!(Vaults::set_caps(signed(&ALICE), VAULT, 7, 3), BadOrigin);
		assert_noop!(Vaults::set_caps(root(), UNKNOWN, 7, 3), Error::<Test>::VaultNotFound);
	});
}

#[test]
fn caps_below_what_is_there_take_nothing_away() {
	build_and_execute(|| {
		assert_ok!(Vaults::deposit(signed(&ALICE), VAULT, 5_000));
		assert_ok!(Vaults::set_caps(root(), VAULT, 0, 0));
		assert_noop!(
			Vaults::deposit(signed(&ALICE), VAULT, 1_000),
			Error::<Test>::TotalCapExceeded
		);
		assert_ok!(Vaults::withdraw_idle(signed(&ALICE), VAULT, 5_000));
	});
}

#[test]
fn the_cap_of_an_origin_is_set_and_lifted() {
	build_and_execute(|| {
		let chain = OriginChain::Sibling(2_000);
		assert_ok!(Vaults::set_origin_cap(root(), VAULT, chain, Some(0)));
		assert_eq!(
			last_event(),
			Event::OriginCapSet { vault: VAULT, origin: chain, cap: Some(0) }.into()
		);
		assert_eq!(Origins::<Test>::get(VAULT, chain).cap, Some(0));
		assert_ok!(Vaults::set_origin_cap(root(), VAULT, chain, None));
		assert!(!Origins::<Test>::contains_key(VAULT, chain));
		assert_noop!(Vaults::set_origin_cap(signed(&ALICE), VAULT, chain, None), BadOrigin);
		assert_noop!(
			Vaults::set_origin_cap(root(), UNKNOWN, chain, None),
			Error::<Test>::VaultNotFound
		);
	});
}

#[test]
fn lifting_a_cap_keeps_what_is_counted() {
	build_and_execute(|| {
		let chain = OriginChain::Local;
		assert_ok!(Vaults::set_origin_cap(root(), VAULT, chain, Some(9_000)));
		assert_ok!(Vaults::deposit(signed(&ALICE), VAULT, 5_000));
		assert_ok!(Vaults::set_origin_cap(root(), VAULT, chain, None));
		let expected = OriginLedger { principal: 5_000, cap: None };
		assert_eq!(Vaults::origin(VAULT, chain), expected);
		// This chain is no record of its own.
		assert!(!Origins::<Test>::contains_key(VAULT, chain));
	});
}

#[test]
fn the_smallest_deposit_is_set() {
	build_and_execute(|| {
		assert_ok!(Vaults::set_minimum(root(), VAULT, 5));
		assert_eq!(last_event(), Event::MinimumSet { vault: VAULT, minimum: 5 }.into());
		assert_eq!(vault().minimum, 5);
		assert_noop!(Vaults::set_minimum(root(), VAULT, 0), Error::<Test>::ZeroMinimum);
		assert_noop!(Vaults::set_minimum(signed(&ALICE), VAULT, 5), BadOrigin);
		assert_noop!(Vaults::set_minimum(root(), UNKNOWN, 5), Error::<Test>::VaultNotFound);
	});
}

#[test]
fn prices_say_who_answers_for_them() {
	build_and_execute(|| {
		let value = FixedU128::from_rational(7, 2);
		assert_ok!(Vaults::set_price(root(), VAULT, value));
		let at = 1_800_000_000;
		let source = PriceSource::Governance;
		assert_eq!(
			last_event(),
			Event::PriceSet { vault: VAULT, value, source: source.clone(), at }.into()
		);
		assert_eq!(Prices::<Test>::get(VAULT), Some(Price { value, source, at }));
		advance(5);
		assert_ok!(Vaults::set_price(signed(&FEED), VAULT, value));
		let source = PriceSource::Feed(FEED);
		assert_eq!(Prices::<Test>::get(VAULT), Some(Price { value, source, at: at + 5 }));
	});
}

#[test]
fn not_everybody_sets_prices_nor_any_price() {
	build_and_execute(|| {
		let one = FixedU128::one();
		assert_noop!(Vaults::set_price(signed(&ALICE), VAULT, one), BadOrigin);
		assert_noop!(Vaults::set_price(root(), UNKNOWN, one), Error::<Test>::VaultNotFound);
		assert_noop!(Vaults::set_price(root(), VAULT, FixedU128::zero()), Error::<Test>::ZeroPrice);
	});
}

#[test]
fn haircuts_are_set() {
	build_and_execute(|| {
		let haircut = Perquintill::from_percent(50);
		assert_ok!(Vaults::set_haircut(root(), VAULT, haircut));
		assert_eq!(last_event(), Event::HaircutSet { vault: VAULT, haircut }.into());
		assert_eq!(vault().haircut, haircut);
		assert_noop!(Vaults::set_haircut(signed(&ALICE), VAULT, haircut), BadOrigin);
		assert_noop!(Vaults::set_haircut(root(), UNKNOWN, haircut), Error::<Test>::VaultNotFound);
	});
}

#[test]
fn how_long_a_price_is_believed_is_set() {
	build_and_execute(|| {
		assert_ok!(Vaults::set_price(root(), VAULT, FixedU128::one()));
		advance(2 * DAY);
		assert_eq!(Vaults::value_of(VAULT, 1), Err(PriceProblem::Stale));
		let seconds = 2 * DAY;
		assert_ok!(Vaults::set_max_price_age(root(), VAULT, seconds));
		assert_eq!(last_event(), Event::MaxPriceAgeSet { vault: VAULT, seconds }.into());
		assert_eq!(vault().max_price_age, seconds);
		// It holds for the price that is there.
		assert!(Vaults::value_of(VAULT, 1).is_ok());
		assert_ok!(Vaults::set_max_price_age(root(), VAULT, seconds - 1));
		assert_eq!(Vaults::value_of(VAULT, 1), Err(PriceProblem::Stale));
		assert_ok!(Vaults::set_max_price_age(root(), VAULT, Moment::MAX));
		assert!(Vaults::value_of(VAULT, 1).is_ok());
	});
}

#[test]
fn not_everybody_sets_how_long_a_price_is_believed_nor_to_nothing() {
	build_and_execute(|| {
		let set = Vaults::set_max_price_age;
		assert_noop!(set(signed(&ALICE), VAULT, 1), BadOrigin);
		// Who reports prices does not say how long they are believed.
		assert_noop!(set(signed(&FEED), VAULT, 1), BadOrigin);
		assert_noop!(set(root(), UNKNOWN, 1), Error::<Test>::VaultNotFound);
		assert_noop!(set(root(), VAULT, 0), Error::<Test>::ZeroPriceAge);
	});
}

#[test]
fn unbonding_is_set_within_its_bounds() {
	build_and_execute(|| {
		let seconds = 14 * DAY;
		assert_ok!(Vaults::set_unbonding(root(), VAULT, seconds));
		assert_eq!(last_event(), Event::UnbondingSet { vault: VAULT, seconds }.into());
		assert_eq!(vault().unbonding, seconds);
		let refused = |seconds| Vaults::set_unbonding(root(), VAULT, seconds);
		assert_noop!(refused(7 * DAY - 1), Error::<Test>::UnbondingTooShort);
		assert_noop!(refused(28 * DAY + 1), Error::<Test>::UnbondingTooLong);
		assert_noop!(Vaults::set_unbonding(signed(&ALICE), VAULT, seconds), BadOrigin);
		assert_noop!(Vaults::set_unbonding(root(), UNKNOWN, seconds), Error::<Test>::VaultNotFound);
	});
}

#[test]
fn the_default_is_set_and_removed() {
	build_and_execute(|| {
		let mandate = Mandate::only(AvsId(3));
		let default = Some(DefaultDelegation { operator: BOB, mandate });
		assert_ok!(Vaults::set_default(root(), VAULT, default.clone()));
		assert_eq!(
			last_event(),
			Event::DefaultSet { vault: VAULT, default: default.clone() }.into()
		);
		assert_eq!(vault().default, default);
		assert_ok!(Vaults::set_default(root(), VAULT, None));
		assert_eq!(vault().default, None);
		assert_noop!(Vaults::set_default(signed(&ALICE), VAULT, None), BadOrigin);
		assert_noop!(Vaults::set_default(root(), UNKNOWN, None), Error::<Test>::VaultNotFound);
	});
}

#[test]
fn the_default_of_unique_stake_names_one_avs() {
	build_and_execute(|| {
		let unique =
			create(DOT, VaultConfig { leverage: FixedU128::one(), default: None, ..config() });
		let default = |mandate| Some(DefaultDelegation { operator: BOB, mandate });
		assert_noop!(
			Vaults::set_default(root(), unique, default(Mandate::All)),
			Error::<Test>::MandateNotUnique
		);
		assert_ok!(Vaults::set_default(root(), unique, default(Mandate::only(AvsId(3)))));
	});
}

#[test]
fn the_registry_mode_is_set() {
	build_and_execute(|| {
		let mode = RegistryMode::Open;
		assert_ok!(Vaults::set_registry_mode(root(), mode));
		assert_eq!(last_event(), Event::RegistryModeSet { mode }.into());
		assert_eq!(Mode::<Test>::get(), mode);
		assert_noop!(Vaults::set_registry_mode(signed(&ALICE), mode), BadOrigin);
	});
}
