//! Measures how long the database of a node takes to read and to write one item, in a state as large as that of a chain that
//! is in use: the genesis of the network it is given, and beside that so many restakers, each with an account, a balance of an
//! asset, an account in a vault and a position in a pool. It is the SDK's measurement, with a state to measure it in.

use clap::Parser;
use cumulus_primitives_proof_size_hostfunction::storage_proof_size;
use frame_benchmarking_cli::StorageCmd;
use sc_chain_spec::{ChainSpec, GenericChainSpec, GenesisBlockBuilder};
use sc_cli::SubstrateCli;
use sp_io::hashing::{blake2_128, blake2_256, twox_128, twox_64};
use sp_runtime::{generic, traits::BlakeTwo256, BuildStorage, OpaqueExtrinsic};
use std::path::PathBuf;

type Block = generic::Block<generic::Header<u32, BlakeTwo256>, OpaqueExtrinsic>;

/// What the runtime of the network imports.
type HostFunctions = (sp_io::SubstrateHostFunctions, storage_proof_size::HostFunctions);

/// Measures the database.
#[derive(Debug, Parser)]
struct Cli {
	/// How many restakers there are.
	#[arg(long, default_value_t = 250_000)]
	restakers: u32,

	#[clap(flatten)]
	storage: StorageCmd,
}

impl SubstrateCli for Cli {
	fn impl_name() -> String {
		"Bulwark storage".into()
	}

	fn impl_version() -> String {
		env!("CARGO_PKG_VERSION").into()
	}

	fn description() -> String {
		env!("CARGO_PKG_DESCRIPTION").into()
	}

	fn author() -> String {
		env!("CARGO_PKG_AUTHORS").into()
	}

	fn support_url() -> String {
		"benchmarks/README.md".into()
	}

	fn copyright_start_year() -> i32 {
		2026
	}

	fn load_spec(&self, path: &str) -> Result<Box<dyn ChainSpec>, String> {
		Ok(Box::new(GenericChainSpec::<sc_chain_spec::NoExtension>::from_json_file(
			PathBuf::from(path),
		)?))
	}
}

/// The state of a network, and so many restakers.
struct Grown<'a> {
	network: &'a dyn ChainSpec,
	restakers: u32,
}

impl BuildStorage for Grown<'_> {
	fn assimilate_storage(&self, storage: &mut sp_core::storage::Storage) -> Result<(), String> {
		self.network.as_storage_builder().assimilate_storage(storage)?;
		for restaker in 0..self.restakers {
			let who = blake2_256(&restaker.to_le_bytes());
			storage.top.extend(items(&who, restaker));
		}
		Ok(())
	}
}

/// The name of a map, as the state has it.
fn map(pallet: &str, item: &str) -> Vec<u8> {
	[twox_128(pallet.as_bytes()), twox_128(item.as_bytes())].concat()
}

/// A key that is told apart by a hash that cannot be chosen.
fn by_account(who: &[u8; 32]) -> Vec<u8> {
	[&blake2_128(who)[..], who].concat()
}

/// A key of eight bytes behind a hash.
fn by_number(number: u64) -> Vec<u8> {
	let bytes = number.to_le_bytes();
	[&twox_64(&bytes)[..], &bytes].concat()
}

/// What the state knows of one restaker: keys as they are, values of the length that they have on an ordinary day.
fn items(who: &[u8; 32], restaker: u32) -> Vec<(Vec<u8>, Vec<u8>)> {
	// At most four hashes long, and no two alike.
	let value = |length: usize| {
		blake2_256(&[&who[..], &length.to_le_bytes()].concat()).repeat(4)[..length].to_vec()
	};
	let pool = u64::from(restaker % 1_000);
	vec![
		([map("System", "Account"), by_account(who)].concat(), value(80)),
		([map("ForeignAssets", "Account"), by_number(pool), by_account(who)].concat(), value(50)),
		([map("Vaults", "Accounts"), by_number(pool), by_account(who)].concat(), value(40)),
		([map("Delegation", "Positions"), by_account(who), by_number(pool)].concat(), value(64)),
	]
}

fn main() -> sc_cli::Result<()> {
	let cli = Cli::from_args();
	let runner = cli.create_runner(&cli.storage)?;
	runner.sync_run(|config| {
		let executor = sc_service::new_wasm_executor::<HostFunctions>(&config.executor);
		let backend = sc_service::new_db_backend::<Block>(config.db_config())?;
		let grown = Grown { network: config.chain_spec.as_ref(), restakers: cli.restakers };
		let genesis = GenesisBlockBuilder::new(&grown, true, backend.clone(), executor.clone())?;
		let (client, backend, _keys, _tasks) =
			sc_service::new_full_parts_with_genesis_builder::<Block, (), _, _>(
				&config, None, executor, backend, genesis, false,
			)?;
		let db = backend.expose_db();
		let storage = backend.expose_storage();
		let cache = backend.expose_shared_trie_cache();
		let client = std::sync::Arc::new(client);
		cli.storage
			.run::<Block, sc_service::TFullBackend<Block>, _>(config, client, db, storage, cache)
	})
}
