use crate::{mock::*, DefaultDelegation, GenesisVault, Mode, NextVaultId};
use bulwark_primitives::{Mandate, Moment, RegistryMode, VaultId};
use frame_support::assert_ok;
use sp_io::TestExternalities;
use sp_runtime::{BuildStorage, FixedU128, Perquintill};

fn build(vaults: Vec<GenesisVault<AccountId, u32>>) -> TestExternalities {
	set_now(0);
	let genesis = RuntimeGenesisConfig {
		assets: pallet_assets::GenesisConfig {
			assets: vec![(DOT, ISSUER, true, MINIMUM_BALANCE), (USDC, ISSUER, false, 1)],
			metadata: vec![
				(DOT, b"Polkadot".to_vec(), b"DOT".to_vec(), 10),
				(USDC, b"USD Coin".to_vec(), b"USDC".to_vec(), 6),
			],
			accounts: vec![(DOT, ALICE, RICH)],
			..Default::default()
		},
		vaults: crate::GenesisConfig { vaults, mode: RegistryMode::Bonded },
		..Default::default()
	};
	genesis.build_storage().expect("the genesis is valid").into()
}

fn dot() -> GenesisVault<AccountId, u32> {
	GenesisVault {
		asset: DOT,
		total_cap: 1_000_000_000_000_000_000_000_000,
		account_cap: u128::MAX,
		minimum: 1_000,
		unbonding: 7 * DAY,
		leverage: FixedU128::from_u32(2),
		default: Some(DefaultDelegation { operator: OPERATOR, mandate: Mandate::All }),
		price: Some(FixedU128::from_rational(7, 2)),
		price_at: 1_800_000_000,
		haircut: Perquintill::from_percent(10),
		max_price_age: None,
	}
}

#[test]
fn vaults_are_there_from_the_start() {
	let usdc = GenesisVault { asset: USDC, price: None, max_price_age: Some(5), ..dot() };
	build(vec![dot(), usdc]).execute_with(|| {
		assert_eq!(Mode::<Test>::get(), RegistryMode::Bonded);
		assert_eq!(NextVaultId::<Test>::get(), VaultId(2));
		assert_eq!(balance(DOT, &custody(VaultId(0), DOT)), MINIMUM_BALANCE);
		assert_eq!(balance(USDC, &custody(VaultId(1), USDC)), 1);
		set_now(1_800_000_060);
		let record = Vaults::vault(VaultId(0)).unwrap();
		assert!(!record.stale);
		assert_eq!(record.market_value, Ok(0));
		assert_eq!(record.default, dot().default);
		assert_eq!(Vaults::vault(VaultId(1)).unwrap().max_price_age, 5);
		assert_ok!(Vaults::deposit(signed(&ALICE), VaultId(0), 5_000));
		assert_ok!(Vaults::do_try_state());
	});
}

#[test]
fn a_price_from_before_there_was_time_needs_an_age_that_reaches_back() {
	let forever = GenesisVault { price_at: 0, max_price_age: Some(Moment::MAX), ..dot() };
	let not = GenesisVault { price_at: 0, ..dot() };
	build(vec![forever, not]).execute_with(|| {
		set_now(1_800_000_000);
		assert!(!Vaults::vault(VaultId(0)).unwrap().stale);
		assert!(Vaults::vault(VaultId(1)).unwrap().stale);
	});
}

#[test]
#[should_panic(expected = "UnbondingTooShort")]
fn what_a_call_would_refuse_is_refused() {
	build(vec![GenesisVault { unbonding: 1, ..dot() }]);
}

#[test]
#[should_panic(expected = "AssetNotFound")]
fn the_asset_must_be_there() {
	build(vec![GenesisVault { asset: NOTHING, ..dot() }]);
}

#[test]
#[should_panic(expected = "ZeroPrice")]
fn a_price_is_not_zero() {
	build(vec![GenesisVault { price: Some(FixedU128::from_u32(0)), ..dot() }]);
}

#[test]
fn large_amounts_survive_json() {
	let genesis: crate::GenesisConfig<Test> =
		crate::GenesisConfig { vaults: vec![dot()], mode: RegistryMode::Governance };
	// A preset goes through a JSON value, in which a number has at most 64 bits.
	let json = serde_json::to_value(&genesis).expect("every amount is a string");
	let vault = &json["vaults"][0];
	assert_eq!(vault["totalCap"], "1000000000000000000000000");
	assert_eq!(vault["accountCap"], u128::MAX.to_string());
	assert_eq!(vault["leverage"], "2000000000000000000");
	assert_eq!(vault["haircut"], 100_000_000_000_000_000u64);
	let back: crate::GenesisConfig<Test> = serde_json::from_value(json).unwrap();
	assert_eq!(back.vaults, genesis.vaults);
}

#[test]
fn amounts_are_read_from_strings_and_numbers() {
	let mut json = serde_json::to_value(dot()).unwrap();
	json["minimum"] = 7.into();
	let vault: GenesisVault<AccountId, u32> = serde_json::from_value(json.clone()).unwrap();
	assert_eq!(vault.minimum, 7);
	for nonsense in ["-1", "seven", "1e3", ""] {
		json["minimum"] = nonsense.into();
		let result: Result<GenesisVault<AccountId, u32>, _> = serde_json::from_value(json.clone());
		assert!(result.is_err());
	}
	json["minimum"] = (-1).into();
	assert!(serde_json::from_value::<GenesisVault<AccountId, u32>>(json).is_err());
}

#[test]
fn the_moment_of_a_price_may_be_left_out() {
	let mut json = serde_json::to_value(dot()).unwrap();
	json.as_object_mut().unwrap().remove("priceAt");
	let vault: GenesisVault<AccountId, u32> = serde_json::from_value(json).unwrap();
	assert_eq!(vault.price_at, 0);
}
