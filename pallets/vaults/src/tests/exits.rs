use crate::{mock::*, Accounts, Error, Event, OriginLedger};
use bulwark_primitives::{
	seams::{RestakeEntry, VaultLedger},
	CallClass, OriginChain, VaultId,
};
use frame_support::{assert_noop, assert_ok, traits::fungibles::Mutate};
use sp_runtime::{traits::BadOrigin, TokenError};

#[test]
fn idle_balances_are_paid_at_once() {
	build_and_execute(|| {
		assert_ok!(Vaults::deposit(signed(&ALICE), VAULT, 5_000));
		assert_ok!(Vaults::withdraw_idle(signed(&ALICE), VAULT, 2_000));
		assert_eq!(
			last_event(),
			Event::IdleWithdrawn { vault: VAULT, who: ALICE, amount: 2_000 }.into()
		);
		assert_eq!(balance(DOT, &ALICE), RICH - 3_000);
		assert_eq!(total(VAULT), 3_000);
		let account = Accounts::<Test>::get(VAULT, ALICE).unwrap();
		assert_eq!((account.idle, account.principal), (3_000, 3_000));
		assert_eq!(Vaults::origin(VAULT, OriginChain::Local).principal, 3_000);
	});
}

#[test]
fn what_travels_is_charged_for_being_written_down() {
	build_and_execute(|| {
		let here = <() as crate::WeightInfo>::withdraw_idle();
		let call = crate::Call::<Test>::withdraw_idle { vault: VAULT, amount: 1_000 };
		let declared =
			frame_support::dispatch::GetDispatchInfo::get_dispatch_info(&call).call_weight;
		let remote = here.saturating_add(RemoteWeight::get());
		assert_eq!(declared, remote.saturating_add(Vaults::opening()));
		let charged = |who| {
			let done = Vaults::withdraw_idle(signed(who), VAULT, 1_000).expect("it is paid");
			done.actual_weight
		};
		assert_ok!(Vaults::deposit(signed(&ALICE), VAULT, 5_000));
		assert_eq!(charged(&ALICE), Some(here));
		let route = Route::Sibling(2_000, BOB);
		assert_ok!(Vaults::restake(&GATEWAY, &BOB, route, VAULT, 5_000, None));
		leave_pool(&BOB, VAULT, 1_000);
		assert_ok!(Vaults::put_idle(&BOB, VAULT, 1_000));
		assert_eq!(charged(&BOB), Some(remote));
		// Whoever has nothing left of the asset is charged for the account that is opened.
		let rest = balance(DOT, &ALICE);
		assert_ok!(Assets::transfer(signed(&ALICE), DOT, BOB, rest));
		assert_eq!(charged(&ALICE), Some(here.saturating_add(Vaults::opening())));
	});
}

#[test]
fn the_last_unit_is_paid_and_the_custody_account_stays() {
	build_and_execute(|| {
		assert_ok!(Vaults::deposit(signed(&ALICE), VAULT, 5_000));
		assert_ok!(Vaults::withdraw_idle(signed(&ALICE), VAULT, 4_999));
		assert_ok!(Vaults::withdraw_idle(signed(&ALICE), VAULT, 1));
		assert_eq!(balance(DOT, &ALICE), RICH);
		assert_eq!(balance(DOT, &custody(VAULT, DOT)), MINIMUM_BALANCE);
		assert_eq!(Accounts::<Test>::get(VAULT, ALICE), None);
		assert_eq!(Vaults::origin(VAULT, OriginChain::Local), OriginLedger::default());
	});
}

#[test]
fn an_asset_that_is_not_sufficient_comes_and_goes() {
	build_and_execute(|| {
		let vault = create(USDC, config());
		assert_ok!(Vaults::deposit(signed(&ALICE), vault, 5_000));
		assert_ok!(Vaults::withdraw_idle(signed(&ALICE), vault, 5_000));
		assert_eq!(balance(USDC, &ALICE), RICH);
	});
}

#[test]
fn withdrawing_has_errors_in_this_order() {
	build_and_execute(|| {
		let withdraw = |amount| Vaults::withdraw_idle(signed(&ALICE), VAULT, amount);
		assert_noop!(Vaults::withdraw_idle(RuntimeOrigin::root(), VAULT, 1), BadOrigin);
		assert_noop!(
			Vaults::withdraw_idle(signed(&ALICE), VaultId(9), 1),
			Error::<Test>::VaultNotFound
		);
		assert_noop!(withdraw(0), Error::<Test>::ZeroAmount);
		assert_noop!(withdraw(1), Error::<Test>::InsufficientIdle);
		assert_ok!(Vaults::deposit(signed(&ALICE), VAULT, 5_000));
		assert_noop!(withdraw(5_001), Error::<Test>::InsufficientIdle);
		assert_ok!(Vaults::pause(RuntimeOrigin::root(), VAULT, CallClass::Exit, 60));
		assert_noop!(withdraw(0), Error::<Test>::Paused);
		advance(60);
		assert_ok!(withdraw(5_000));
	});
}

#[test]
fn what_is_delegated_is_not_idle() {
	build_and_execute(|| {
		assert_ok!(Vaults::deposit_and_delegate(signed(&ALICE), VAULT, 5_000, None, None));
		assert_noop!(
			Vaults::withdraw_idle(signed(&ALICE), VAULT, 1),
			Error::<Test>::InsufficientIdle
		);
	});
}

#[test]
fn the_record_stays_while_there_is_a_position() {
	build_and_execute(|| {
		assert_ok!(Vaults::deposit(signed(&ALICE), VAULT, 5_000));
		assert_ok!(delegate(&ALICE, VAULT, 2_000));
		assert_ok!(Vaults::withdraw_idle(signed(&ALICE), VAULT, 3_000));
		let account = Accounts::<Test>::get(VAULT, ALICE).unwrap();
		assert_eq!((account.idle, account.principal, account.positions), (0, 2_000, 1));
	});
}

#[test]
fn a_receiver_that_cannot_exist_gets_nothing_and_loses_nothing() {
	build_and_execute(|| {
		assert_ok!(Vaults::set_caps(RuntimeOrigin::root(), VAULT, RICH, RICH));
		assert_ok!(Vaults::deposit(signed(&ALICE), VAULT, RICH));
		assert_noop!(
			Vaults::withdraw_idle(signed(&ALICE), VAULT, MINIMUM_BALANCE - 1),
			TokenError::BelowMinimum
		);
		assert_ok!(Vaults::withdraw_idle(signed(&ALICE), VAULT, MINIMUM_BALANCE));
	});
}

#[test]
fn donations_are_swept_to_the_treasury() {
	build_and_execute(|| {
		assert_ok!(Vaults::deposit(signed(&ALICE), VAULT, 5_000));
		let before = balance(DOT, &TREASURY);
		assert_noop!(Vaults::sweep(signed(&BOB), VAULT), Error::<Test>::NothingToSweep);
		assert_ok!(MockAssets::mint_into(DOT, &custody(VAULT, DOT), 777));
		assert_ok!(Vaults::sweep(signed(&BOB), VAULT));
		assert_eq!(last_event(), Event::Swept { vault: VAULT, amount: 777 }.into());
		assert_eq!(balance(DOT, &TREASURY), before + 777);
		assert_eq!(balance(DOT, &custody(VAULT, DOT)), 5_000 + MINIMUM_BALANCE);
		assert_noop!(Vaults::sweep(signed(&BOB), VAULT), Error::<Test>::NothingToSweep);
	});
}

#[test]
fn sweeping_needs_a_signature_and_a_vault() {
	build_and_execute(|| {
		assert_noop!(Vaults::sweep(RuntimeOrigin::none(), VAULT), BadOrigin);
		assert_noop!(Vaults::sweep(signed(&BOB), VaultId(9)), Error::<Test>::VaultNotFound);
	});
}

#[test]
fn sweeping_leaves_a_minimum_balance_that_was_raised() {
	build_and_execute(|| {
		assert_ok!(MockAssets::mint_into(DOT, &custody(VAULT, DOT), 777));
		// Whoever governs the asset doubles its minimum balance.
		let raised = 2 * MINIMUM_BALANCE;
		assert_ok!(Assets::force_asset_status(
			RuntimeOrigin::root(),
			DOT,
			ISSUER,
			ISSUER,
			ISSUER,
			ISSUER,
			raised,
			true,
			false
		));
		assert_ok!(Vaults::sweep(signed(&BOB), VAULT));
		assert_eq!(balance(DOT, &custody(VAULT, DOT)), raised);
	});
}
