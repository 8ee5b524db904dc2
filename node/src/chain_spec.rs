//! The chains this node knows by name.

use bulwark_runtime::{
	constants::{currency, PARA_ID, SS58_PREFIX},
	genesis_config_presets::{DEVELOPMENT, LOCAL_TESTNET},
	WASM_BINARY,
};
use polkadot_sdk::{
	polkadot_omni_node_lib::chain_spec::{
		DiskChainSpecLoader, Extensions, GenericChainSpec, LoadSpec,
	},
	sc_chain_spec::{ChainSpec, ChainSpecBuilder, ChainType, Properties},
};

/// The relay chain of the chains below. They bring no specification of it: one is given after `--`.
const RELAY_CHAIN: &str = "rococo-local";

/// A chain that can be started by name.
struct Known {
	/// What users see.
	name: &'static str,
	/// What folders and peers are told apart by, and the protocol that peers speak.
	id: &'static str,
	/// What it is for.
	kind: ChainType,
	/// The preset of the runtime it begins with.
	preset: &'static str,
}

/// A chain of its own, on one machine.
const DEVELOPMENT_CHAIN: Known = Known {
	name: "Bulwark Development",
	id: "bulwark-dev",
	kind: ChainType::Development,
	preset: DEVELOPMENT,
};

/// A parachain of a local relay chain.
const LOCAL_CHAIN: Known = Known {
	name: "Bulwark Local",
	id: "bulwark-local",
	kind: ChainType::Local,
	preset: LOCAL_TESTNET,
};

/// What wallets show.
fn properties() -> Properties {
	let mut properties = Properties::new();
	properties.insert("tokenSymbol".into(), currency::SYMBOL.into());
	properties.insert("tokenDecimals".into(), currency::DECIMALS.into());
	properties.insert("ss58Format".into(), SS58_PREFIX.into());
	properties
}

/// Everything but the state the chain begins with.
fn begin(known: &Known, code: &[u8]) -> ChainSpecBuilder<Extensions> {
	GenericChainSpec::builder(code, Extensions::new(RELAY_CHAIN.into(), PARA_ID))
		.with_name(known.name)
		.with_id(known.id)
		.with_protocol_id(known.id)
		.with_chain_type(known.kind.clone())
		.with_properties(properties())
}

/// The specification, with the runtime this node was built with.
fn spec(known: &Known) -> Result<GenericChainSpec, String> {
	let code = WASM_BINARY.ok_or(
		"This node was built without its runtime (SKIP_WASM_BUILD was set). Build it again without.",
	)?;
	Ok(begin(known, code).with_genesis_config_preset_name(known.preset).build())
}

/// Knows the development chain, the local one, and everything that lies on disk.
pub struct Loader;

impl LoadSpec for Loader {
	fn load_spec(&self, id: &str) -> Result<Box<dyn ChainSpec>, String> {
		match id {
			"" | "dev" | "development" => Ok(Box::new(spec(&DEVELOPMENT_CHAIN)?)),
			"local" | "local_testnet" => Ok(Box::new(spec(&LOCAL_CHAIN)?)),
			path => DiskChainSpecLoader.load_spec(path),
		}
	}
}

#[cfg(test)]
mod tests {
	use super::*;
	use serde_json::Value;
	use std::path::PathBuf;

	/// The specification as it is committed: without the code, which is too large, and with the whole preset.
	fn committed_form(known: &Known) -> Value {
		let preset = bulwark_runtime::genesis_config_presets::get_preset(&known.preset.into())
			.expect("the runtime has the preset");
		let patch: Value = serde_json::from_slice(&preset).expect("a preset is JSON");
		let json = begin(known, &[])
			.with_genesis_config_patch(patch)
			.build()
			.as_json(false)
			.expect("a specification is JSON");
		let mut spec: Value = serde_json::from_str(&json).expect("it was just written");
		let genesis = spec["genesis"]["runtimeGenesis"].as_object_mut().expect("it is not raw");
		genesis.remove("code").expect("there is code, if only an empty one");
		spec
	}

	fn check(known: &Known, file: &str) {
		let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../chain-specs").join(file);
		let spec = committed_form(known);
		if std::env::var_os("UPDATE_CHAIN_SPECS").is_some() {
			let text = serde_json::to_string_pretty(&spec).expect("it is JSON") + "\n";
			std::fs::write(&path, text).expect("chain-specs can be written");
		}
		let text = std::fs::read_to_string(&path).expect("the specification is committed");
		let committed: Value = serde_json::from_str(&text).expect("it is JSON");
		assert!(
			committed == spec,
			"chain-specs/{file} is not what the runtime has now: run chain-specs/generate.sh"
		);
	}

	#[test]
	fn the_committed_development_chain_is_the_preset() {
		check(&DEVELOPMENT_CHAIN, "development.json");
	}

	#[test]
	fn the_committed_local_chain_is_the_preset() {
		check(&LOCAL_CHAIN, "local.json");
	}

	#[test]
	fn a_path_that_is_not_there_is_an_error() {
		assert!(Loader.load_spec("/nowhere/at-all.json").is_err());
	}

	#[test]
	fn names_lead_to_the_chains() {
		// Without the runtime there is only the sentence that says so.
		if WASM_BINARY.is_none() {
			return;
		}
		for (name, id) in [
			("", "bulwark-dev"),
			("dev", "bulwark-dev"),
			("development", "bulwark-dev"),
			("local", "bulwark-local"),
			("local_testnet", "bulwark-local"),
		] {
			assert_eq!(Loader.load_spec(name).expect("known").id(), id);
		}
	}

	#[test]
	fn wallets_are_told_what_the_runtime_counts_in() {
		let properties = properties();
		assert_eq!(properties["tokenSymbol"], "BWK");
		assert_eq!(properties["tokenDecimals"], 12);
		assert_eq!(properties["ss58Format"], 42);
	}
}
