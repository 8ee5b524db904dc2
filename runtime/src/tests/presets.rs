use super::{account, chain, configuration, NOW};
use crate::{
	configs::monetary::TreasuryAccount, genesis_config_presets::*, AuraId, Avs, Balances,
	Delegation, Epochs, ForeignAssets, Operators, ParachainInfo, Payouts, Runtime,
	RuntimeGenesisConfig, Session, Vaults, XcmGateway,
};
use bulwark_primitives::{
	seams::{AvsInspect, EpochClock, OperatorInspect, StakeInspect, VaultLedger},
	AvsId, SetId, VaultId,
};
use polkadot_sdk::*;

use frame_support::storage::{storage_prefix, unhashed};
use frame_support::traits::fungibles::{
	metadata::Inspect as InspectMetadata, roles::Inspect as InspectRoles,
};
use sp_authority_discovery::{
	runtime_decl_for_authority_discovery_api::AuthorityDiscoveryApi, AuthorityId,
};
use sp_genesis_builder::{runtime_decl_for_genesis_builder::GenesisBuilder, PresetId};
use sp_keyring::Sr25519Keyring::{Alice, Bob, Charlie, Dave};
use sp_runtime::{FixedU128, Perquintill};
use staging_xcm::prelude::XCM_VERSION;
use staging_xcm::v5::{
	Junction::{GeneralKey, Parachain},
	Location,
};

const BOTH: [&str; 2] = [DEVELOPMENT, LOCAL_TESTNET];

#[test]
fn the_runtime_names_its_presets() {
	let names = Runtime::preset_names();
	assert_eq!(names, BOTH.map(PresetId::from));
	for name in names {
		assert!(Runtime::get_preset(&Some(name)).is_some());
	}
	assert!(Runtime::get_preset(&Some("live".into())).is_none());
	// Without a name: the defaults.
	assert!(Runtime::get_preset(&None).is_some());
}

#[test]
fn presets_survive_being_written_and_read() {
	for preset in BOTH {
		let config = configuration(preset);
		let text = serde_json::to_string(&config).expect("it is JSON");
		let again: RuntimeGenesisConfig = serde_json::from_str(&text).expect("it was just written");
		assert_eq!(
			serde_json::to_value(&again).expect("it is JSON"),
			serde_json::to_value(&config).expect("it is JSON"),
		);
		// More than 64 bits.
		assert!(text.contains("1000000000000000000000"));
	}
}

#[test]
fn the_runtime_builds_them_itself() {
	for preset in BOTH {
		let config = serde_json::to_vec(&configuration(preset)).expect("it is JSON");
		sp_io::TestExternalities::default().execute_with(|| {
			assert_eq!(Runtime::build_state(config), Ok(()));
			assert_eq!(Epochs::epoch_length(), EPOCH);
		});
	}
}

#[test]
fn both_begin_with_the_same_world() {
	for preset in BOTH {
		chain(preset).execute_with(|| {
			assert_eq!(u32::from(ParachainInfo::parachain_id()), crate::constants::PARA_ID);
			for who in ENDOWED {
				assert_eq!(Balances::free_balance(account(who)), ENDOWMENT);
				let dot = ForeignAssets::balance(Location::parent(), account(who));
				assert_eq!(dot, 100_000 * 10u128.pow(10));
			}
			let version = storage_prefix(b"PolkadotXcm", b"SafeXcmVersion");
			assert_eq!(unhashed::get::<u32>(&version), Some(XCM_VERSION));
			assert_eq!(Epochs::now(), NOW);
			assert_eq!(Epochs::epoch(), (NOW / EPOCH) as u32);
		});
	}
}

#[test]
fn foreign_assets_are_where_they_are_and_governance_owns_them() {
	chain(DEVELOPMENT).execute_with(|| {
		let mut key = [0u8; 32];
		key[0] = 9;
		let vdot = Location::new(1, [Parachain(2030), GeneralKey { length: 2, data: key }]);
		assert_eq!(<ForeignAssets as InspectMetadata<_>>::symbol(vdot.clone()), b"vDOT".to_vec());
		assert_eq!(<ForeignAssets as InspectMetadata<_>>::decimals(vdot.clone()), 10);
		assert_eq!(ForeignAssets::owner(vdot), Some(TreasuryAccount::get()));
		assert_eq!(pallet_assets::Asset::<Runtime, pallet_assets::Instance2>::iter().count(), 4);
	});
}

#[test]
fn there_is_a_vault_for_each_asset() {
	chain(DEVELOPMENT).execute_with(|| {
		let leverages: Vec<_> = (0..5).map(|vault| Vaults::leverage(VaultId(vault))).collect();
		assert_eq!(leverages, [3, 3, 2, 2, 1].map(|l| Some(FixedU128::from_u32(l))));
		for vault in 0..5 {
			assert_eq!(Vaults::unbonding(VaultId(vault)), Some(Epochs::minimum_unbonding()));
			// One whole unit has a value, however old the chain is.
			let unit = [12, 10, 10, 18, 6][vault as usize];
			let value = Vaults::value_of(VaultId(vault), 10u128.pow(unit));
			assert!(value.is_ok_and(|value| value > 0), "{vault} {value:?}");
		}
		assert_eq!(Vaults::leverage(VaultId(5)), None);
	});
}

#[test]
fn charlie_works_for_dave() {
	chain(DEVELOPMENT).execute_with(|| {
		let set = SetId { avs: AvsId(0), index: 0 };
		let charlie = account(Charlie);
		assert!(Operators::exists(&charlie));
		let epoch = Epochs::epoch();
		assert_eq!(Operators::commission(&charlie, epoch), Some(Perquintill::from_percent(10)));
		assert!(pallet_avs::Avss::<Runtime>::get(AvsId(0)).is_some_and(|avs| avs.is_active()));
		assert!(Avs::is_member(&charlie, set));
		assert!(!Avs::is_member(&account(Dave), set));
		for (vault, percent) in [40, 50, 50, 40, 100].into_iter().enumerate() {
			let vault = VaultId(vault as u32);
			assert!(Avs::accepts_vault(set, vault));
			assert_eq!(
				Delegation::magnitude(&charlie, vault, set, epoch),
				Perquintill::from_percent(percent)
			);
		}
	});
}

#[test]
fn collators_are_there() {
	for (preset, mut collators) in [(DEVELOPMENT, vec![Alice]), (LOCAL_TESTNET, vec![Alice, Bob])] {
		chain(preset).execute_with(|| {
			// In the order of their accounts.
			collators.sort_by_key(|who| account(*who));
			let accounts: Vec<_> = collators.iter().map(|who| account(*who)).collect();
			assert_eq!(Session::validators(), accounts);
			let keys: Vec<_> = collators.iter().map(|who| AuraId::from(who.public())).collect();
			assert_eq!(pallet_aura::Authorities::<Runtime>::get().into_inner(), keys);
			// Where they are found is asked for in the order of their turns.
			let keys: Vec<AuthorityId> = collators.iter().map(|who| who.public().into()).collect();
			assert_eq!(Runtime::authorities(), keys);
		});
	}
}

#[test]
fn every_ledger_is_sound() {
	for preset in BOTH {
		chain(preset).execute_with(|| {
			assert_eq!(Epochs::do_try_state(), Ok(()));
			assert_eq!(Vaults::do_try_state(), Ok(()));
			assert_eq!(Operators::do_try_state(), Ok(()));
			assert_eq!(Avs::do_try_state(), Ok(()));
			assert_eq!(Delegation::do_try_state(), Ok(()));
			assert_eq!(Payouts::do_try_state(), Ok(()));
			assert_eq!(XcmGateway::do_try_state(), Ok(()));
		});
	}
}

#[test]
fn the_metadata_can_be_asked_for() {
	chain(DEVELOPMENT).execute_with(|| {
		assert!(Runtime::metadata_versions().contains(&16));
		assert!(Runtime::metadata_at_version(15).is_some());
	});
}
