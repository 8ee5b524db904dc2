use crate::{mock::*, Mode, OriginLedger, Pauses, Price, PriceProblem, PriceSource, VaultRecord};
use bulwark_primitives::{
	seams::{RestakeEntry, VaultAssets},
	CallClass, OriginChain, VaultId,
};
use frame_support::{assert_ok, traits::fungibles::Mutate};
use sp_runtime::{traits::One, FixedU128, Perquintill};

fn root() -> RuntimeOrigin {
	RuntimeOrigin::root()
}

#[test]
fn a_record_says_everything_about_a_vault() {
	build_and_execute(|| {
		assert_ok!(Vaults::set_caps(root(), VAULT, 50_000_000_000, 30_000_000_000));
		assert_ok!(Vaults::set_price(root(), VAULT, FixedU128::from_u32(5)));
		assert_ok!(MockAssets::mint_into(DOT, &ALICE, 20_000_000_000));
		assert_ok!(Vaults::deposit(signed(&ALICE), VAULT, 20_000_000_000));
		let at = 1_800_000_000;
		let price = Price { value: FixedU128::from_u32(5), source: PriceSource::Governance, at };
		let expected = VaultRecord {
			id: VAULT,
			asset: DOT,
			decimals: 10,
			custody: custody(VAULT, DOT),
			creator: None,
			bond: 0,
			total: 20_000_000_000,
			burned: 0,
			insurance: 0,
			seed: MINIMUM_BALANCE,
			total_cap: 50_000_000_000,
			account_cap: 30_000_000_000,
			minimum: 1_000,
			unbonding: 7 * DAY,
			leverage: FixedU128::from_u32(2),
			default: config().default,
			price: Some(price),
			stale: false,
			max_price_age: DAY,
			haircut: Perquintill::from_percent(10),
			market_value: Ok(10_000_000),
			counted_value: Ok(9_000_000),
			pauses: Pauses::default(),
		};
		assert_eq!(Vaults::vault(VAULT), Some(expected));
		assert_eq!(Vaults::vault(VaultId(9)), None);
		advance(2 * DAY);
		let stale = Vaults::vault(VAULT).unwrap();
		assert!(stale.stale);
		assert_eq!(stale.market_value, Err(PriceProblem::Stale));
		assert_eq!(stale.counted_value, Err(PriceProblem::Stale));
	});
}

#[test]
fn a_vault_without_a_price_has_no_value() {
	build_and_execute(|| {
		let record = Vaults::vault(VAULT).unwrap();
		assert!(!record.stale);
		assert_eq!(record.market_value, Err(PriceProblem::Missing));
	});
}

#[test]
fn a_bonded_vault_names_its_creator() {
	build_and_execute(|| {
		Mode::<Test>::put(bulwark_primitives::RegistryMode::Bonded);
		assert_ok!(Vaults::create_vault(signed(&ALICE), DOT, config()));
		let record = Vaults::vault(VaultId(1)).unwrap();
		assert_eq!((record.creator, record.bond), (Some(ALICE), 5_000));
	});
}

#[test]
fn vaults_come_in_pages() {
	build_and_execute(|| {
		for _ in 1..60 {
			create(DOT, config());
		}
		let ids = |from, limit| {
			Vaults::vaults(VaultId(from), limit).iter().map(|one| one.id.0).collect::<Vec<_>>()
		};
		assert_eq!(ids(0, 3), vec![0, 1, 2]);
		assert_eq!(ids(0, 1_000), (0..50).collect::<Vec<_>>());
		assert_eq!(ids(50, 1_000), (50..60).collect::<Vec<_>>());
		assert_eq!(ids(58, 5), vec![58, 59]);
		assert_eq!(ids(60, 5), Vec::<u32>::new());
		assert_eq!(ids(u32::MAX, 5), Vec::<u32>::new());
		assert_eq!(ids(0, 0), Vec::<u32>::new());
	});
}

#[test]
fn an_account_and_an_origin_can_be_read() {
	build_and_execute(|| {
		assert_eq!(Vaults::account(VAULT, ALICE), None);
		assert_ok!(Vaults::deposit(signed(&ALICE), VAULT, 5_000));
		assert_eq!(Vaults::account(VAULT, ALICE).unwrap().idle, 5_000);
		let expected = OriginLedger { principal: 5_000, cap: None };
		assert_eq!(Vaults::origin(VAULT, OriginChain::Local), expected);
		assert_eq!(Vaults::origin(VAULT, OriginChain::Relay), OriginLedger::default());
	});
}

#[test]
fn a_quote_is_the_value() {
	build_and_execute(|| {
		assert_eq!(Vaults::quote_value(VAULT, 10_000_000_000), Err(PriceProblem::Missing));
		assert_ok!(Vaults::set_price(root(), VAULT, FixedU128::one()));
		assert_eq!(Vaults::quote_value(VAULT, 10_000_000_000), Ok(900_000));
	});
}

#[test]
fn room_is_the_smallest_of_three() {
	build_and_execute(|| {
		let room = |who| Vaults::room(VAULT, who);
		assert_eq!(room(ALICE), 500_000);
		assert_ok!(Vaults::deposit(signed(&ALICE), VAULT, 450_000));
		assert_eq!(room(ALICE), 50_000);
		assert_eq!(room(BOB), 500_000);
		assert_ok!(Vaults::deposit(signed(&BOB), VAULT, 450_000));
		let third = AccountId::new([9; 32]);
		assert_eq!(room(third.clone()), 100_000);
		let local = OriginChain::Local;
		assert_ok!(Vaults::set_origin_cap(root(), VAULT, local, Some(920_000)));
		assert_eq!(room(third.clone()), 20_000);
		assert_ok!(Vaults::set_origin_cap(root(), VAULT, local, Some(900_999)));
		assert_eq!(room(third.clone()), 0, "less than the smallest deposit");
		assert_ok!(Vaults::set_origin_cap(root(), VAULT, local, None));
		assert_ok!(Vaults::pause(root(), VAULT, CallClass::Deposit, 60));
		assert_eq!(room(third.clone()), 0);
		assert_eq!(Vaults::room(VaultId(9), third), 0);
	});
}

#[test]
fn room_counts_the_origin_of_the_account() {
	build_and_execute(|| {
		let sibling = OriginChain::Sibling(2_000);
		let route = Route::Sibling(2_000, BOB);
		assert_ok!(Vaults::restake(&GATEWAY, &ALICE, route, VAULT, 5_000, None));
		assert_ok!(Vaults::set_origin_cap(root(), VAULT, sibling, Some(7_000)));
		assert_eq!(Vaults::room(VAULT, ALICE), 2_000);
		assert_eq!(Vaults::room(VAULT, BOB), 500_000);
	});
}

#[test]
fn gateways_are_told_the_asset_of_a_vault() {
	build_and_execute(|| {
		assert_eq!(Vaults::asset_of(VAULT), Some(DOT));
		assert_eq!(Vaults::asset_of(VaultId(1)), None);
	});
}
