//! The collator of Bulwark.
//!
//! `bulwark-node --dev` starts a chain of its own, makes blocks, and forgets everything when it ends. `--chain local` is one
//! of the chains of a local test network; anything else after `--chain` is the path of a chain specification.

mod benchmark;
mod chain_spec;
mod cli;

use polkadot_sdk::polkadot_omni_node_lib::{run, runtime::DefaultRuntimeResolver, RunConfig};

fn main() -> color_eyre::eyre::Result<()> {
	color_eyre::install()?;
	if let Some(measured) = benchmark::run() {
		return measured;
	}

	let config = RunConfig::new(Box::new(DefaultRuntimeResolver), Box::new(chain_spec::Loader));
	Ok(run::<cli::Bulwark>(config)?)
}
