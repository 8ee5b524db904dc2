//! Each invariant is checked: corrupted storage is found, by the number of what it breaks.

use crate::{
	mock::*, Accounts, DefaultDelegation, HoldReason, Mode, NextVaultId, OriginLedger, Origins,
	Price, PriceSource, Prices, VaultAccount, VaultOf,
};
use bulwark_primitives::{AvsId, Mandate, OriginChain, RegistryMode, VaultId};
use frame_support::{
	assert_ok,
	traits::{
		fungible::MutateHold,
		fungibles::Mutate,
		tokens::{Fortitude, Precision, Preservation},
	},
};
use sp_runtime::{traits::One, FixedU128, TryRuntimeError};

const UNKNOWN: VaultId = VaultId(9);

/// Breaks something about a vault in which Alice is idle and Bob has stake.
fn broken(what: impl FnOnce()) -> String {
	new_test_ext().execute_with(|| {
		create(DOT, config());
		assert_ok!(Vaults::deposit(signed(&ALICE), VAULT, 5_000));
		assert_ok!(Vaults::deposit_and_delegate(signed(&BOB), VAULT, 3_000, None, None));
		assert_ok!(Vaults::do_try_state());
		what();
		match Vaults::do_try_state() {
			Err(TryRuntimeError::Other(message)) => message.to_string(),
			other => panic!("it was not found: {other:?}"),
		}
	})
}

fn change(how: impl FnOnce(&mut VaultOf<Test>)) {
	crate::Vaults::<Test>::mutate(VAULT, |vault| how(vault.as_mut().unwrap()));
}

#[track_caller]
fn assert_number(number: u32, message: String) {
	assert!(message.starts_with(&format!("{number}: ")), "{message}");
}

#[test]
fn invariant_1_custody() {
	let stolen = || {
		let custody = custody(VAULT, DOT);
		assert_ok!(MockAssets::burn_from(
			DOT,
			&custody,
			1,
			Preservation::Expendable,
			Precision::Exact,
			Fortitude::Force
		));
	};
	assert_number(1, broken(stolen));
	assert_number(1, broken(|| change(|vault| vault.seed += 1)));
}

#[test]
fn invariant_2_ledger() {
	assert_number(2, broken(|| Pooled::mutate(VAULT, |sum| *sum -= 1)));
	assert_number(2, broken(|| Collected::insert(VAULT, 1)));
	let credited =
		|| Accounts::<Test>::mutate(VAULT, ALICE, |account| account.as_mut().unwrap().idle += 1);
	assert_number(2, broken(credited));
	assert_number(2, broken(|| change(|vault| vault.ledger.total -= 1)));
	assert_number(2, broken(|| change(|vault| vault.ledger.insurance += 1)));
}

#[test]
fn invariant_3_accounts() {
	let closed =
		|| Accounts::<Test>::mutate(VAULT, BOB, |account| account.as_mut().unwrap().positions = 0);
	assert_number(3, broken(closed));
	let stray = || {
		let account =
			VaultAccount { idle: 1, principal: 0, positions: 0, route: Route::Local(BOB) };
		Accounts::<Test>::insert(UNKNOWN, BOB, account);
	};
	assert_number(3, broken(stray));
}

#[test]
fn invariant_4_origins() {
	assert_number(4, broken(|| change(|vault| vault.ledger.local.principal -= 1)));
	let beside = || {
		let ledger = Vaults::ledger_of(VAULT).local;
		Origins::<Test>::insert(VAULT, OriginChain::Local, ledger);
	};
	assert_number(4, broken(beside));
	let sibling = OriginChain::Sibling(1);
	let invented = OriginLedger { principal: 1, cap: None };
	assert_number(4, broken(|| Origins::<Test>::insert(VAULT, sibling, invented)));
	let empty = || Origins::<Test>::insert(VAULT, OriginChain::Relay, OriginLedger::default());
	assert_number(4, broken(empty));
	let principal =
		|| Accounts::<Test>::mutate(VAULT, BOB, |account| account.as_mut().unwrap().principal += 1);
	assert_number(4, broken(principal));
}

#[test]
fn invariant_5_configuration() {
	assert_number(5, broken(|| change(|vault| vault.decimals = 39)));
	assert_number(5, broken(|| change(|vault| vault.minimum = 0)));
	assert_number(5, broken(|| change(|vault| vault.unbonding = 29 * DAY)));
	assert_number(5, broken(|| change(|vault| vault.max_price_age = 0)));
	let half = FixedU128::from_rational(1, 2);
	assert_number(5, broken(|| change(|vault| vault.leverage = half)));
	assert_number(5, broken(|| change(|vault| vault.leverage = FixedU128::from_u32(17))));
	// The default of this vault accepts every AVS.
	assert_number(5, broken(|| change(|vault| vault.leverage = FixedU128::one())));
	let unique = DefaultDelegation { operator: OPERATOR, mandate: Mandate::only(AvsId(1)) };
	new_test_ext().execute_with(|| {
		create(DOT, config());
		change(|vault| {
			vault.leverage = FixedU128::one();
			vault.default = Some(unique);
		});
		assert_ok!(Vaults::do_try_state());
	});
}

#[test]
fn invariant_6_ids() {
	assert_number(6, broken(|| NextVaultId::<Test>::put(VaultId(2))));
	assert_number(6, broken(|| NextVaultId::<Test>::put(VaultId(0))));
	let price = |value| Price { value, source: PriceSource::Governance, at: 0 };
	assert_number(6, broken(|| Prices::<Test>::insert(UNKNOWN, price(FixedU128::one()))));
	assert_number(6, broken(|| Prices::<Test>::insert(VAULT, price(FixedU128::from_u32(0)))));
}

#[test]
fn invariant_7_bonds() {
	let released = || {
		Mode::<Test>::put(RegistryMode::Bonded);
		assert_ok!(Vaults::create_vault(signed(&ALICE), DOT, config()));
		assert_ok!(Vaults::create_vault(signed(&ALICE), DOT, config()));
		assert_ok!(Vaults::do_try_state());
		let reason = HoldReason::VaultCreation.into();
		assert_ok!(Balances::release(&reason, &ALICE, 1, Precision::Exact));
	};
	assert_number(7, broken(released));
}
