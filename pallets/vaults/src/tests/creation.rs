use crate::{
	mock::*, Creator, DefaultDelegation, Error, Event, HoldReason, Mode, NextVaultId, PriceProblem,
	VaultConfig,
};
use bulwark_primitives::{AvsId, Mandate, Moment, RegistryMode, VaultId};
use frame_support::{
	assert_noop, assert_ok,
	traits::{fungible::InspectHold, fungibles::Mutate},
};
use sp_runtime::{
	traits::{BadOrigin, One},
	DispatchError, DispatchResult, FixedU128, Perquintill, TokenError,
};

/// Runs a test without a vault, and then checks the invariants.
fn without_vault(test: impl FnOnce()) {
	new_test_ext().execute_with(|| {
		test();
		Vaults::do_try_state().expect("the invariants hold");
	});
}

fn by_root(asset: u32, config: VaultConfig<AccountId>) -> DispatchResult {
	Vaults::create_vault(RuntimeOrigin::root(), asset, config)
}

fn bond_of(who: &AccountId) -> u128 {
	Balances::balance_on_hold(&HoldReason::VaultCreation.into(), who)
}

#[test]
fn governance_creates_a_vault_and_the_treasury_pays_its_seed() {
	without_vault(|| {
		assert_ok!(by_root(DOT, config()));
		let custody = custody(VAULT, DOT);
		assert_eq!(
			last_event(),
			Event::VaultCreated {
				vault: VAULT,
				asset: DOT,
				custody: custody.clone(),
				creator: None,
				bond: 0
			}
			.into()
		);
		assert_eq!(balance(DOT, &custody), MINIMUM_BALANCE);
		assert_eq!(balance(DOT, &TREASURY), RICH - MINIMUM_BALANCE);
		let vault = crate::Vaults::<Test>::get(VAULT).unwrap();
		assert_eq!(vault.decimals, 10);
		assert_eq!(vault.seed, MINIMUM_BALANCE);
		assert_eq!(vault.haircut, Perquintill::from_percent(10));
		assert_eq!(vault.max_price_age, DAY);
		assert_eq!(NextVaultId::<Test>::get(), VaultId(1));
		assert_eq!(total(VAULT), 0);
	});
}

#[test]
fn the_custody_account_of_an_asset_that_is_not_sufficient_exists() {
	without_vault(|| {
		assert_ok!(by_root(USDC, config()));
		assert_eq!(balance(USDC, &custody(VAULT, USDC)), MINIMUM_BALANCE);
	});
}

#[test]
fn a_donation_can_be_the_seed() {
	without_vault(|| {
		assert_ok!(MockAssets::mint_into(DOT, &custody(VAULT, DOT), MINIMUM_BALANCE + 5));
		assert_ok!(by_root(DOT, config()));
		assert_eq!(balance(DOT, &TREASURY), RICH);
		assert_eq!(balance(DOT, &custody(VAULT, DOT)), MINIMUM_BALANCE + 5);
	});
}

#[test]
fn without_anybody_to_pay_the_seed_there_is_no_vault() {
	without_vault(|| {
		let everything = balance(DOT, &TREASURY);
		assert_ok!(MockAssets::transfer(
			DOT,
			&TREASURY,
			&BOB,
			everything,
			frame_support::traits::tokens::Preservation::Expendable
		));
		assert_noop!(by_root(DOT, config()), Error::<Test>::CustodyNotSeeded);
	});
}

#[test]
fn several_vaults_may_hold_the_same_asset_in_accounts_of_their_own() {
	without_vault(|| {
		assert_ok!(by_root(DOT, config()));
		assert_ok!(by_root(DOT, VaultConfig { leverage: FixedU128::from_u32(3), ..config() }));
		assert_ne!(custody(VaultId(0), DOT), custody(VaultId(1), DOT));
		assert_ne!(custody(VaultId(0), DOT), custody(VaultId(0), USDC));
	});
}

#[test]
fn nobody_else_creates_vaults_where_governance_does() {
	without_vault(|| {
		assert_noop!(Vaults::create_vault(signed(&ALICE), DOT, config()), BadOrigin);
		assert_noop!(Vaults::create_vault(RuntimeOrigin::none(), DOT, config()), BadOrigin);
	});
}

#[test]
fn a_bonded_vault_counts_for_nothing_until_governance_says_so() {
	without_vault(|| {
		Mode::<Test>::put(RegistryMode::Bonded);
		let asked = VaultConfig {
			haircut: Perquintill::zero(),
			max_price_age: Some(Moment::MAX),
			..config()
		};
		assert_ok!(Vaults::create_vault(signed(&ALICE), DOT, asked));
		assert_eq!(bond_of(&ALICE), VaultBond::get());
		assert_eq!(balance(DOT, &ALICE), RICH - MINIMUM_BALANCE);
		let vault = crate::Vaults::<Test>::get(VAULT).unwrap();
		assert_eq!(vault.haircut, Perquintill::one());
		assert_eq!(vault.max_price_age, DAY);
		assert_eq!(vault.total_cap, config().total_cap);
		assert_eq!(vault.creator, Some(Creator { who: ALICE, bond: VaultBond::get() }));
		assert_eq!(Vaults::value_of(VAULT, 1), Err(PriceProblem::Missing));
		assert!(matches!(
			last_event(),
			RuntimeEvent::Vaults(Event::VaultCreated { creator: Some(ALICE), bond: 5_000, .. })
		));
		// Governance is never asked for one.
		assert_ok!(by_root(DOT, config()));
	});
}

#[test]
fn a_bond_that_cannot_be_paid_leaves_nothing() {
	without_vault(|| {
		Mode::<Test>::put(RegistryMode::Bonded);
		let poor = AccountId::new([9; 32]);
		assert_ok!(MockAssets::mint_into(DOT, &poor, RICH));
		assert_noop!(
			Vaults::create_vault(signed(&poor), DOT, config()),
			TokenError::FundsUnavailable
		);
	});
}

#[test]
fn an_open_vault_needs_no_bond() {
	without_vault(|| {
		Mode::<Test>::put(RegistryMode::Open);
		assert_ok!(Vaults::create_vault(signed(&ALICE), DOT, config()));
		assert_eq!(bond_of(&ALICE), 0);
		let vault = crate::Vaults::<Test>::get(VAULT).unwrap();
		assert_eq!(vault.creator, Some(Creator { who: ALICE, bond: 0 }));
		assert_noop!(Vaults::release_bond(RuntimeOrigin::root(), VAULT), Error::<Test>::NoBond);
	});
}

#[test]
fn an_asset_that_somebody_can_freeze_is_refused() {
	without_vault(|| {
		assert_noop!(by_root(UNSAFE, config()), DispatchError::Other("somebody can freeze it"));
	});
}

#[test]
fn an_asset_must_exist() {
	without_vault(|| {
		assert_noop!(by_root(NOTHING, config()), Error::<Test>::AssetNotFound);
	});
}

#[test]
fn decimals_must_be_known_and_fit() {
	without_vault(|| {
		assert_noop!(by_root(NAMELESS, config()), Error::<Test>::DecimalsUnknown);
		assert_noop!(by_root(HUGE, config()), Error::<Test>::TooManyDecimals);
	});
}

#[test]
fn the_smallest_deposit_is_not_zero() {
	without_vault(|| {
		let asked = VaultConfig { minimum: 0, ..config() };
		assert_noop!(by_root(DOT, asked), Error::<Test>::ZeroMinimum);
	});
}

#[test]
fn prices_are_believed_for_some_time() {
	without_vault(|| {
		let with = |age| VaultConfig { max_price_age: Some(age), ..config() };
		assert_noop!(by_root(DOT, with(0)), Error::<Test>::ZeroPriceAge);
		assert_ok!(by_root(DOT, with(1)));
		assert_ok!(by_root(DOT, with(Moment::MAX)));
		// Nobody but governance is asked.
		Mode::<Test>::put(RegistryMode::Open);
		assert_ok!(Vaults::create_vault(signed(&ALICE), DOT, with(0)));
	});
}

#[test]
fn leverage_is_between_one_and_the_number_of_sets() {
	without_vault(|| {
		let with = |leverage| VaultConfig { leverage, default: None, ..config() };
		let low = FixedU128::from_inner(FixedU128::one().into_inner() - 1);
		let high = FixedU128::from_inner(FixedU128::from_u32(16).into_inner() + 1);
		assert_noop!(by_root(DOT, with(low)), Error::<Test>::LeverageTooLow);
		assert_noop!(by_root(DOT, with(high)), Error::<Test>::LeverageTooHigh);
		assert_ok!(by_root(DOT, with(FixedU128::one())));
		assert_ok!(by_root(DOT, with(FixedU128::from_u32(16))));
	});
}

#[test]
fn unbonding_is_long_enough_to_accuse_and_not_too_long() {
	without_vault(|| {
		let with = |unbonding| VaultConfig { unbonding, ..config() };
		assert_noop!(by_root(DOT, with(7 * DAY - 1)), Error::<Test>::UnbondingTooShort);
		assert_noop!(by_root(DOT, with(28 * DAY + 1)), Error::<Test>::UnbondingTooLong);
		assert_ok!(by_root(DOT, with(7 * DAY)));
		assert_ok!(by_root(DOT, with(28 * DAY)));
	});
}

#[test]
fn the_default_of_unique_stake_names_one_avs() {
	without_vault(|| {
		let with = |mandate| VaultConfig {
			leverage: FixedU128::one(),
			default: Some(DefaultDelegation { operator: OPERATOR, mandate }),
			..config()
		};
		assert_noop!(by_root(DOT, with(Mandate::All)), Error::<Test>::MandateNotUnique);
		assert_ok!(by_root(DOT, with(Mandate::only(AvsId(3)))));
	});
}

#[test]
fn ids_can_run_out() {
	new_test_ext().execute_with(|| {
		NextVaultId::<Test>::put(VaultId(u32::MAX));
		assert_noop!(by_root(DOT, config()), Error::<Test>::VaultIdsExhausted);
	});
}

#[test]
fn a_custody_account_is_a_hash_of_all_that_names_it() {
	without_vault(|| {
		let data = (b"bulwark/vault", *b"bw/vault", 7u32, DOT);
		let hash = sp_io::hashing::blake2_256(&codec::Encode::encode(&data));
		assert_eq!(custody(VaultId(7), DOT), AccountId::new(hash));
	});
}

#[test]
fn governance_releases_a_bond() {
	without_vault(|| {
		Mode::<Test>::put(RegistryMode::Bonded);
		assert_ok!(Vaults::create_vault(signed(&ALICE), DOT, config()));
		assert_noop!(Vaults::release_bond(signed(&ALICE), VAULT), BadOrigin);
		assert_noop!(
			Vaults::release_bond(RuntimeOrigin::root(), VaultId(9)),
			Error::<Test>::VaultNotFound
		);
		assert_ok!(Vaults::release_bond(RuntimeOrigin::root(), VAULT));
		assert_eq!(
			last_event(),
			Event::BondReleased { vault: VAULT, who: ALICE, amount: VaultBond::get() }.into()
		);
		assert_eq!(bond_of(&ALICE), 0);
		assert_noop!(Vaults::release_bond(RuntimeOrigin::root(), VAULT), Error::<Test>::NoBond);
		assert_ok!(by_root(DOT, config()));
		assert_noop!(
			Vaults::release_bond(RuntimeOrigin::root(), VaultId(1)),
			Error::<Test>::NoBond
		);
	});
}
