//! What whoever keeps the stake may do.

use crate::{mock::*, Accounts, Error, Event, OriginLedger, VaultAccount};
use bulwark_primitives::{
	seams::{VaultInspect, VaultLedger},
	CallClass, OriginChain, VaultId,
};
use frame_support::{assert_noop, assert_ok, traits::fungibles::Inspect};
use sp_runtime::FixedU128;

const UNKNOWN: VaultId = VaultId(9);

#[test]
fn it_knows_the_vault() {
	build_and_execute(|| {
		assert!(Vaults::vault_exists(VAULT));
		assert!(!Vaults::vault_exists(UNKNOWN));
		assert_eq!(Vaults::leverage(VAULT), Some(FixedU128::from_u32(2)));
		assert_eq!(Vaults::leverage(UNKNOWN), None);
		assert_eq!(Vaults::unbonding(VAULT), Some(7 * DAY));
		assert_eq!(Vaults::unbonding(UNKNOWN), None);
		assert_ok!(Vaults::ensure_open(VAULT, CallClass::Exit));
		assert_noop!(Vaults::ensure_open(UNKNOWN, CallClass::Exit), Error::<Test>::VaultNotFound);
		assert_ok!(Vaults::pause(RuntimeOrigin::root(), VAULT, CallClass::Exit, 60));
		assert_noop!(Vaults::ensure_open(VAULT, CallClass::Exit), Error::<Test>::Paused);
		assert_ok!(Vaults::ensure_open(VAULT, CallClass::Delegate));
	});
}

#[test]
fn idle_becomes_stake_and_stake_becomes_idle() {
	build_and_execute(|| {
		assert_ok!(Vaults::deposit(signed(&ALICE), VAULT, 5_000));
		assert_ok!(delegate(&ALICE, VAULT, 5_000));
		let account = Accounts::<Test>::get(VAULT, ALICE).unwrap();
		assert_eq!((account.idle, account.principal, account.positions), (0, 5_000, 1));
		leave_pool(&ALICE, VAULT, 5_000);
		assert_ok!(Vaults::put_idle(&ALICE, VAULT, 5_000));
		assert_ok!(close_if_empty(&ALICE, VAULT));
		let account = Accounts::<Test>::get(VAULT, ALICE).unwrap();
		assert_eq!((account.idle, account.principal, account.positions), (5_000, 5_000, 0));
		assert_eq!(total(VAULT), 5_000);
	});
}

#[test]
fn no_more_is_taken_than_is_idle() {
	build_and_execute(|| {
		assert_noop!(Vaults::take_idle(&ALICE, UNKNOWN, 1), Error::<Test>::VaultNotFound);
		assert_noop!(Vaults::take_idle(&ALICE, VAULT, 1), Error::<Test>::InsufficientIdle);
		assert_ok!(Vaults::deposit(signed(&ALICE), VAULT, 5_000));
		assert_noop!(Vaults::take_idle(&ALICE, VAULT, 5_001), Error::<Test>::InsufficientIdle);
	});
}

#[test]
fn a_record_is_needed() {
	build_and_execute(|| {
		assert_noop!(Vaults::pay_out(&ALICE, UNKNOWN, 1), Error::<Test>::VaultNotFound);
		assert_noop!(Vaults::pay_out(&ALICE, VAULT, 1), Error::<Test>::AccountNotFound);
		assert_noop!(Vaults::position_opened(&ALICE, UNKNOWN), Error::<Test>::VaultNotFound);
		assert_noop!(Vaults::position_opened(&ALICE, VAULT), Error::<Test>::AccountNotFound);
		assert_noop!(Vaults::position_closed(&ALICE, UNKNOWN), Error::<Test>::VaultNotFound);
		assert_noop!(Vaults::position_closed(&ALICE, VAULT), Error::<Test>::AccountNotFound);
		assert_ok!(Vaults::deposit(signed(&ALICE), VAULT, 5_000));
		assert_noop!(Vaults::position_closed(&ALICE, VAULT), Error::<Test>::NoPosition);
	});
}

#[test]
fn whoever_is_credited_without_a_record_gets_one() {
	build_and_execute(|| {
		assert_noop!(Vaults::put_idle(&BOB, UNKNOWN, 1), Error::<Test>::VaultNotFound);
		assert_ok!(Vaults::put_idle(&BOB, VAULT, 0));
		assert_eq!(Accounts::<Test>::get(VAULT, BOB), None);
		// A tenth of what was slashed goes to whoever reported it.
		assert_ok!(Vaults::deposit_and_delegate(signed(&ALICE), VAULT, 5_000, None, None));
		assert_ok!(slash(&ALICE, VAULT, 5_000));
		Collected::mutate(VAULT, |sum| *sum -= 500);
		assert_ok!(Vaults::put_idle(&BOB, VAULT, 500));
		let expected =
			VaultAccount { idle: 500, principal: 0, positions: 0, route: Route::Local(BOB) };
		assert_eq!(Accounts::<Test>::get(VAULT, BOB), Some(expected));
		assert_ok!(split(VAULT));
		assert_ok!(Vaults::withdraw_idle(signed(&BOB), VAULT, 500));
		assert_eq!(balance(DOT, &BOB), RICH + 500);
		assert_eq!(Accounts::<Test>::get(VAULT, BOB), None);
	});
}

#[test]
fn stake_is_paid_by_the_route() {
	build_and_execute(|| {
		assert_ok!(Vaults::deposit_and_delegate(signed(&ALICE), VAULT, 5_000, None, None));
		assert_ok!(exit(&ALICE, VAULT, 2_000));
		assert_eq!(balance(DOT, &ALICE), RICH - 3_000);
		assert_eq!(Accounts::<Test>::get(VAULT, ALICE).unwrap().principal, 3_000);
		assert_ok!(exit(&ALICE, VAULT, 3_000));
		assert_eq!(balance(DOT, &ALICE), RICH);
		assert_eq!(Accounts::<Test>::get(VAULT, ALICE), None);
		assert_eq!(Vaults::origin(VAULT, OriginChain::Local), OriginLedger::default());
	});
}

#[test]
fn no_more_leaves_than_the_ledger_holds() {
	build_and_execute(|| {
		assert_ok!(Vaults::deposit_and_delegate(signed(&ALICE), VAULT, 5_000, None, None));
		assert_noop!(Vaults::pay_out(&ALICE, VAULT, 5_001), Error::<Test>::LedgerShort);
		assert_noop!(Vaults::burn(VAULT, 5_001), Error::<Test>::LedgerShort);
		assert_noop!(Vaults::burn(UNKNOWN, 1), Error::<Test>::VaultNotFound);
	});
}

#[test]
fn nothing_is_paid_and_burned_without_a_trace() {
	build_and_execute(|| {
		assert_ok!(Vaults::deposit(signed(&ALICE), VAULT, 5_000));
		System::reset_events();
		assert_ok!(Vaults::pay_out(&ALICE, VAULT, 0));
		assert_ok!(Vaults::burn(VAULT, 0));
		assert!(System::events().is_empty());
	});
}

#[test]
fn what_is_burned_is_gone() {
	build_and_execute(|| {
		assert_ok!(Vaults::deposit_and_delegate(signed(&ALICE), VAULT, 5_000, None, None));
		let issuance = MockAssets::total_issuance(DOT);
		assert_ok!(slash(&ALICE, VAULT, 2_000));
		assert_eq!(MockAssets::total_issuance(DOT), issuance);
		assert_eq!(total(VAULT), 5_000);
		assert_ok!(split(VAULT));
		assert_eq!(last_event(), Event::Burned { vault: VAULT, amount: 2_000 }.into());
		assert_eq!(MockAssets::total_issuance(DOT), issuance - 2_000);
		assert_eq!(total(VAULT), 3_000);
		assert_eq!(Vaults::ledger_of(VAULT).burned, 2_000);
	});
}

#[test]
fn everything_can_be_burned_and_the_custody_account_stays() {
	build_and_execute(|| {
		assert_ok!(Vaults::deposit_and_delegate(signed(&ALICE), VAULT, 5_000, None, None));
		assert_ok!(slash(&ALICE, VAULT, 5_000));
		assert_ok!(split(VAULT));
		assert_eq!(balance(DOT, &custody(VAULT, DOT)), MINIMUM_BALANCE);
		assert_eq!(Accounts::<Test>::get(VAULT, ALICE), None);
		assert_ok!(Vaults::deposit(signed(&ALICE), VAULT, 5_000));
	});
}

#[test]
fn a_slash_does_not_lower_the_principal_and_the_end_of_the_record_does() {
	build_and_execute(|| {
		assert_ok!(Vaults::deposit_and_delegate(signed(&ALICE), VAULT, 5_000, None, None));
		assert_ok!(Vaults::deposit(signed(&BOB), VAULT, 1_000));
		assert_ok!(slash(&ALICE, VAULT, 2_000));
		let local = OriginChain::Local;
		assert_eq!(Accounts::<Test>::get(VAULT, ALICE).unwrap().principal, 5_000);
		assert_eq!(Vaults::origin(VAULT, local).principal, 6_000);
		assert_ok!(exit(&ALICE, VAULT, 3_000));
		assert_eq!(Accounts::<Test>::get(VAULT, ALICE), None);
		assert_eq!(Vaults::origin(VAULT, local).principal, 1_000);
	});
}

#[test]
fn more_can_be_paid_than_was_deposited() {
	build_and_execute(|| {
		assert_ok!(Vaults::deposit_and_delegate(signed(&ALICE), VAULT, 5_000, None, None));
		assert_ok!(Vaults::deposit_and_delegate(signed(&BOB), VAULT, 5_000, None, None));
		// Stake earns stake: what was Bob's has become Alice's.
		leave_pool(&BOB, VAULT, 2_000);
		Pooled::mutate(VAULT, |sum| *sum += 2_000);
		Delegated::mutate((VAULT, ALICE), |sum| *sum += 2_000);
		assert_ok!(exit(&ALICE, VAULT, 6_000));
		let account = Accounts::<Test>::get(VAULT, ALICE).unwrap();
		assert_eq!((account.principal, account.positions), (0, 1));
		assert_ok!(exit(&ALICE, VAULT, 1_000));
		assert_eq!(balance(DOT, &ALICE), RICH + 2_000);
		assert_eq!(Vaults::origin(VAULT, OriginChain::Local).principal, 5_000);
	});
}

/// A slash of all that Alice has delegated, of which the insurance keeps an amount and the rest is burned.
fn insured(amount: u128) {
	assert_ok!(Vaults::deposit_and_delegate(signed(&ALICE), VAULT, 5_000, None, None));
	assert_ok!(slash(&ALICE, VAULT, 5_000));
	Collected::mutate(VAULT, |sum| *sum -= amount);
	assert_ok!(Vaults::insure(VAULT, amount));
	assert_ok!(split(VAULT));
}

#[test]
fn what_is_insured_stays_in_custody() {
	build_and_execute(|| {
		assert_noop!(Vaults::insure(UNKNOWN, 1), Error::<Test>::VaultNotFound);
		System::reset_events();
		assert_ok!(Vaults::insure(VAULT, 0));
		assert!(System::events().is_empty());
		insured(1_000);
		let ledger = Vaults::ledger_of(VAULT);
		assert_eq!((ledger.total, ledger.insurance, ledger.burned), (1_000, 1_000, 4_000));
		System::assert_has_event(Event::Insured { vault: VAULT, amount: 1_000 }.into());
		// It is no donation.
		assert_noop!(Vaults::sweep(signed(&BOB), VAULT), Error::<Test>::NothingToSweep);
	});
}

#[test]
fn the_insurance_compensates() {
	build_and_execute(|| {
		insured(1_000);
		let root = RuntimeOrigin::root;
		let bad = sp_runtime::DispatchError::BadOrigin;
		assert_noop!(Vaults::compensate(signed(&ALICE), VAULT, ALICE, 1), bad);
		assert_noop!(Vaults::compensate(root(), UNKNOWN, ALICE, 1), Error::<Test>::VaultNotFound);
		assert_noop!(Vaults::compensate(root(), VAULT, ALICE, 0), Error::<Test>::ZeroAmount);
		assert_noop!(
			Vaults::compensate(root(), VAULT, ALICE, 1_001),
			Error::<Test>::InsuranceShort
		);
		assert_ok!(Vaults::compensate(root(), VAULT, ALICE, 700));
		let event = Event::Compensated { vault: VAULT, who: ALICE, amount: 700 };
		assert_eq!(last_event(), event.into());
		assert_eq!(Accounts::<Test>::get(VAULT, ALICE).unwrap().idle, 700);
		assert_eq!(Vaults::ledger_of(VAULT).insurance, 300);
		assert_ok!(Vaults::withdraw_idle(signed(&ALICE), VAULT, 700));
		assert_eq!(total(VAULT), 300);
	});
}
