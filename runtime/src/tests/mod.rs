//! The runtime as a whole: what the presets begin with, who stands behind each seam, what governance takes, what can be paused.

mod apis;
mod assets;
mod constants;
mod filters;
mod governance;
mod presets;
mod weights;
mod wiring;
mod xcm;

use crate::{
	constants::consensus::SLOT_DURATION, genesis_config_presets, AccountId, Runtime,
	RuntimeGenesisConfig, System, Timestamp,
};
use polkadot_sdk::*;
use serde_json::Value;
use sp_consensus_aura::Slot;
use sp_io::TestExternalities;
use sp_keyring::Sr25519Keyring;
use sp_runtime::BuildStorage;

/// A moment in the middle of an epoch, in seconds.
pub const NOW: u64 = 1_800_000_030;

/// An account of the presets.
pub fn account(who: Sr25519Keyring) -> AccountId {
	who.to_account_id()
}

/// A preset on top of the defaults, as nodes do it.
pub fn configuration(preset: &str) -> RuntimeGenesisConfig {
	let patch = genesis_config_presets::get_preset(&preset.into()).expect("the preset exists");
	let patch: Value = serde_json::from_slice(&patch).expect("a preset is JSON");
	let mut whole = serde_json::to_value(RuntimeGenesisConfig::default()).expect("it is JSON");
	merge(&mut whole, patch);
	serde_json::from_value(whole).expect("the preset fits the configuration")
}

fn merge(whole: &mut Value, patch: Value) {
	match (whole, patch) {
		(Value::Object(whole), Value::Object(patch)) => {
			for (key, value) in patch {
				merge(whole.entry(key).or_insert(Value::Null), value);
			}
		}
		(whole, patch) => *whole = patch,
	}
}

/// The chain of a preset in its first block.
pub fn chain(preset: &str) -> TestExternalities {
	let storage = configuration(preset).build_storage().expect("the preset can be built");
	let mut chain = TestExternalities::from(storage);
	chain.execute_with(|| {
		System::set_block_number(1);
		pallet_aura::CurrentSlot::<Runtime>::put(Slot::from(NOW * 1_000 / SLOT_DURATION));
		Timestamp::set_timestamp(NOW * 1_000);
	});
	chain
}

/// The development chain in its first block.
pub fn development() -> TestExternalities {
	chain(genesis_config_presets::DEVELOPMENT)
}
