//! Compiles the code of parachains for the node of the relay chain.

use polkadot_node_core_pvf_common::decl_worker_main;

decl_worker_main!(
	"prepare-worker",
	polkadot_node_core_pvf_prepare_worker::worker_entrypoint,
	polkadot_node_primitives::NODE_VERSION,
	env!("SUBSTRATE_CLI_COMMIT_HASH"),
);
