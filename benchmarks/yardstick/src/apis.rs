//! What the command that measures asks for, and no more.

use crate::{Block, Runtime, RuntimeGenesisConfig, VERSION};
use alloc::{string::ToString, vec, vec::Vec};
use frame_support::genesis_builder_helper::{build_state, get_preset};
use sp_genesis_builder::PresetId;
use sp_runtime::{traits::Block as BlockT, ExtrinsicInclusionMode};

/// The only preset.
const PRESET: &str = sp_genesis_builder::DEV_RUNTIME_PRESET;

pub use api::VERSIONS;

type Executive = frame_executive::Executive<
	Runtime,
	Block,
	frame_system::ChainContext<Runtime>,
	Runtime,
	crate::AllPalletsWithSystem,
>;

/// The genesis that is measured: pools may be made, and there is nothing else.
fn preset(id: &PresetId) -> Option<Vec<u8>> {
	let patch = serde_json::json!({
		"nominationPools": {
			"minJoinBond": crate::UNIT,
			"minCreateBond": 100 * crate::UNIT,
			"maxPools": 16,
			"maxMembersPerPool": 1_000,
			"maxMembers": 16_000,
		},
	});
	(id == PRESET).then(|| patch.to_string().into_bytes())
}

mod api {
	use super::*;

	sp_api::impl_runtime_apis! {
		impl sp_api::Core<Block> for Runtime {
			fn version() -> sp_version::RuntimeVersion {
				VERSION
			}

			fn execute_block(block: <Block as BlockT>::LazyBlock) {
				Executive::execute_block(block);
			}

			fn initialize_block(header: &<Block as BlockT>::Header) -> ExtrinsicInclusionMode {
				Executive::initialize_block(header)
			}
		}

		#[cfg(feature = "runtime-benchmarks")]
		impl frame_benchmarking::Benchmark<Block> for Runtime {
			fn benchmark_metadata(extra: bool) -> (
				Vec<frame_benchmarking::BenchmarkList>,
				Vec<frame_support::traits::StorageInfo>,
			) {
				crate::benchmarks::metadata(extra)
			}

			fn dispatch_benchmark(
				config: frame_benchmarking::BenchmarkConfig,
			) -> Result<Vec<frame_benchmarking::BenchmarkBatch>, alloc::string::String> {
				crate::benchmarks::dispatch(config)
			}
		}

		impl sp_genesis_builder::GenesisBuilder<Block> for Runtime {
			fn build_state(config: Vec<u8>) -> sp_genesis_builder::Result {
				build_state::<RuntimeGenesisConfig>(config)
			}

			fn get_preset(id: &Option<PresetId>) -> Option<Vec<u8>> {
				get_preset::<RuntimeGenesisConfig>(id, preset)
			}

			fn preset_names() -> Vec<PresetId> {
				vec![PresetId::from(PRESET)]
			}
		}
	}

	pub const VERSIONS: sp_version::ApisVec = RUNTIME_API_VERSIONS;
}
