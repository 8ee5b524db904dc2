use crate::{mock::*, Accounts, Error, Event, VaultAccount};
use bulwark_primitives::{
	seams::{RestakeEntry, VaultLedger},
	CallClass, OriginChain, VaultId,
};
use frame_support::{assert_noop, assert_ok};
use sp_runtime::{traits::BadOrigin, DispatchError, TokenError};

#[test]
fn a_deposit_is_idle_and_in_custody() {
	build_and_execute(|| {
		assert_ok!(Vaults::deposit(signed(&ALICE), VAULT, 5_000));
		assert_eq!(
			last_event(),
			Event::Deposited { vault: VAULT, who: ALICE, from: ALICE, amount: 5_000 }.into()
		);
		assert_eq!(total(VAULT), 5_000);
		assert_eq!(balance(DOT, &ALICE), RICH - 5_000);
		assert_eq!(balance(DOT, &custody(VAULT, DOT)), 5_000 + MINIMUM_BALANCE);
		let expected = VaultAccount {
			idle: 5_000,
			principal: 5_000,
			positions: 0,
			route: Route::Local(ALICE),
		};
		assert_eq!(Accounts::<Test>::get(VAULT, ALICE), Some(expected));
		assert_eq!(Vaults::origin(VAULT, OriginChain::Local).principal, 5_000);
	});
}

#[test]
fn a_second_deposit_adds_to_the_first() {
	build_and_execute(|| {
		assert_ok!(Vaults::deposit(signed(&ALICE), VAULT, 5_000));
		assert_ok!(Vaults::deposit(signed(&ALICE), VAULT, 1_000));
		assert_ok!(Vaults::deposit(signed(&BOB), VAULT, 2_000));
		let alice = Accounts::<Test>::get(VAULT, ALICE).unwrap();
		assert_eq!((alice.idle, alice.principal), (6_000, 6_000));
		assert_eq!(total(VAULT), 8_000);
		assert_eq!(Vaults::origin(VAULT, OriginChain::Local).principal, 8_000);
	});
}

#[test]
fn everything_can_be_deposited() {
	build_and_execute(|| {
		assert_ok!(Vaults::set_caps(RuntimeOrigin::root(), VAULT, RICH, RICH));
		assert_ok!(Vaults::deposit(signed(&ALICE), VAULT, RICH));
		assert_eq!(balance(DOT, &ALICE), 0);
		assert_ok!(Vaults::withdraw_idle(signed(&ALICE), VAULT, RICH));
		assert_eq!(balance(DOT, &ALICE), RICH);
	});
}

#[test]
fn the_origin_must_be_signed() {
	build_and_execute(|| {
		assert_noop!(Vaults::deposit(RuntimeOrigin::root(), VAULT, 5_000), BadOrigin);
		assert_noop!(Vaults::deposit(RuntimeOrigin::none(), VAULT, 5_000), BadOrigin);
	});
}

#[test]
fn the_vault_must_exist() {
	build_and_execute(|| {
		let unknown = VaultId(9);
		assert_noop!(Vaults::deposit(signed(&ALICE), unknown, 5_000), Error::<Test>::VaultNotFound);
	});
}

#[test]
fn deposits_can_be_paused() {
	build_and_execute(|| {
		let root = RuntimeOrigin::root;
		assert_ok!(Vaults::pause(root(), VAULT, CallClass::Deposit, 60));
		// A pause is said before anything about the amount.
		assert_noop!(Vaults::deposit(signed(&ALICE), VAULT, 0), Error::<Test>::Paused);
		advance(60);
		assert_ok!(Vaults::deposit(signed(&ALICE), VAULT, 5_000));
	});
}

#[test]
fn nothing_is_not_a_deposit() {
	build_and_execute(|| {
		assert_noop!(Vaults::deposit(signed(&ALICE), VAULT, 0), Error::<Test>::ZeroAmount);
	});
}

#[test]
fn a_deposit_has_a_smallest_size() {
	build_and_execute(|| {
		assert_noop!(Vaults::deposit(signed(&ALICE), VAULT, 999), Error::<Test>::BelowMinimum);
		assert_ok!(Vaults::deposit(signed(&ALICE), VAULT, 1_000));
	});
}

#[test]
fn the_vault_has_a_cap() {
	build_and_execute(|| {
		assert_ok!(Vaults::set_caps(RuntimeOrigin::root(), VAULT, 10_000, 10_000));
		assert_ok!(Vaults::deposit(signed(&ALICE), VAULT, 6_000));
		assert_noop!(Vaults::deposit(signed(&BOB), VAULT, 4_001), Error::<Test>::TotalCapExceeded);
		assert_ok!(Vaults::deposit(signed(&BOB), VAULT, 4_000));
	});
}

#[test]
fn an_account_has_a_cap() {
	build_and_execute(|| {
		assert_ok!(Vaults::set_caps(RuntimeOrigin::root(), VAULT, 100_000, 10_000));
		assert_ok!(Vaults::deposit(signed(&ALICE), VAULT, 6_000));
		assert_noop!(
			Vaults::deposit(signed(&ALICE), VAULT, 4_001),
			Error::<Test>::AccountCapExceeded
		);
		assert_ok!(Vaults::deposit(signed(&BOB), VAULT, 10_000));
		// What was paid leaves room again.
		assert_ok!(Vaults::withdraw_idle(signed(&ALICE), VAULT, 1_000));
		assert_ok!(Vaults::deposit(signed(&ALICE), VAULT, 5_000));
	});
}

#[test]
fn the_cap_of_an_account_counts_what_it_has_delegated() {
	build_and_execute(|| {
		assert_ok!(Vaults::set_caps(RuntimeOrigin::root(), VAULT, 100_000, 10_000));
		assert_ok!(Vaults::deposit(signed(&ALICE), VAULT, 6_000));
		assert_ok!(delegate(&ALICE, VAULT, 6_000));
		assert_noop!(
			Vaults::deposit(signed(&ALICE), VAULT, 4_001),
			Error::<Test>::AccountCapExceeded
		);
	});
}

#[test]
fn an_origin_has_a_cap() {
	build_and_execute(|| {
		let local = OriginChain::Local;
		assert_ok!(Vaults::set_origin_cap(RuntimeOrigin::root(), VAULT, local, Some(10_000)));
		assert_ok!(Vaults::deposit(signed(&ALICE), VAULT, 6_000));
		assert_noop!(Vaults::deposit(signed(&BOB), VAULT, 4_001), Error::<Test>::OriginCapExceeded);
		// Other networks have limits of their own.
		let sibling = Route::Sibling(2_000, BOB);
		assert_ok!(Vaults::restake(&GATEWAY, &BOB, sibling, VAULT, 4_001, None));
		assert_ok!(Vaults::set_origin_cap(RuntimeOrigin::root(), VAULT, local, None));
		assert_ok!(Vaults::deposit(signed(&ALICE), VAULT, 4_001));
	});
}

#[test]
fn the_asset_has_errors_of_its_own() {
	build_and_execute(|| {
		assert_ok!(Vaults::set_caps(RuntimeOrigin::root(), VAULT, u128::MAX, u128::MAX));
		assert_noop!(
			Vaults::deposit(signed(&ALICE), VAULT, RICH + 1),
			TokenError::FundsUnavailable
		);
		let stranger = AccountId::new([9; 32]);
		assert_noop!(
			Vaults::deposit(signed(&stranger), VAULT, 5_000),
			TokenError::FundsUnavailable
		);
	});
}

#[test]
fn amounts_beyond_what_fits_are_above_every_cap() {
	build_and_execute(|| {
		assert_ok!(Vaults::set_caps(RuntimeOrigin::root(), VAULT, u128::MAX, u128::MAX));
		assert_ok!(Vaults::deposit(signed(&ALICE), VAULT, 5_000));
		assert_noop!(
			Vaults::deposit(signed(&ALICE), VAULT, u128::MAX),
			Error::<Test>::TotalCapExceeded
		);
	});
}

#[test]
fn an_asset_that_loses_units_on_the_way_is_refused() {
	build_and_execute(|| {
		let vault = create(LOSSY, config());
		assert_noop!(Vaults::deposit(signed(&ALICE), vault, 5_000), Error::<Test>::ReceivedLess);
	});
}

#[test]
fn a_recorded_route_stays_while_anything_is_left() {
	build_and_execute(|| {
		let sibling = Route::Sibling(2_000, BOB);
		assert_ok!(Vaults::restake(&GATEWAY, &ALICE, sibling, VAULT, 5_000, None));
		assert_noop!(Vaults::deposit(signed(&ALICE), VAULT, 5_000), Error::<Test>::RouteMismatch);
		assert_ok!(exit(&ALICE, VAULT, 5_000));
		assert_eq!(balance(DOT, &BOB), RICH + 5_000);
		assert_ok!(Vaults::deposit(signed(&ALICE), VAULT, 5_000));
	});
}

/// Otherwise somebody could refuse an owner from elsewhere all deposits, by giving it a unit first.
#[test]
fn what_was_given_before_the_first_deposit_follows_its_route() {
	build_and_execute(|| {
		let sibling = Route::Sibling(2_000, BOB);
		// Of what was slashed of somebody else.
		assert_ok!(Vaults::deposit_and_delegate(signed(&BOB), VAULT, 5_000, None, None));
		assert_ok!(slash(&BOB, VAULT, 5_000));
		Collected::mutate(VAULT, |sum| *sum -= 500);
		assert_ok!(Vaults::put_idle(&ALICE, VAULT, 500));
		assert_ok!(split(VAULT));
		let given = Accounts::<Test>::get(VAULT, &ALICE).unwrap();
		assert_eq!((given.route, given.idle), (Route::Local(ALICE), 500));

		assert_ok!(Vaults::restake(&GATEWAY, &ALICE, sibling.clone(), VAULT, 5_000, None));
		let account = Accounts::<Test>::get(VAULT, &ALICE).unwrap();
		assert_eq!((account.route, account.idle, account.principal), (sibling, 500, 5_000));
		// From now on it stays.
		assert_noop!(Vaults::deposit(signed(&ALICE), VAULT, 5_000), Error::<Test>::RouteMismatch);
		assert_ok!(exit(&ALICE, VAULT, 4_000));
		assert_ok!(Vaults::withdraw_idle(signed(&ALICE), VAULT, 500));
		assert_eq!(balance(DOT, &BOB), RICH - 5_000 + 4_500);
	});
}

#[test]
fn a_route_by_which_the_asset_cannot_be_paid_is_refused() {
	build_and_execute(|| {
		assert_noop!(
			Vaults::restake(&GATEWAY, &ALICE, Route::Sibling(0, BOB), VAULT, 5_000, None)
				.map_err(|refused| refused.error),
			DispatchError::Other("no way")
		);
	});
}

#[test]
fn a_donation_changes_nothing() {
	build_and_execute(|| {
		use frame_support::traits::fungibles::Mutate;
		assert_ok!(Vaults::deposit(signed(&ALICE), VAULT, 5_000));
		let before = Vaults::record(VAULT);
		assert_ok!(MockAssets::mint_into(DOT, &custody(VAULT, DOT), 1_000_000_000));
		assert_eq!(Vaults::record(VAULT), before);
		assert_ok!(Vaults::deposit(signed(&BOB), VAULT, 5_000));
		assert_eq!(total(VAULT), 10_000);
	});
}
