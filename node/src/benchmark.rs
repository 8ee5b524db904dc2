//! Measuring the runtime: `bulwark-node benchmark pallet` and `bulwark-node benchmark overhead`.
//!
//! The library that the rest of the node comes from has both of these commands only if the whole node is compiled a second time,
//! for measuring. Nothing but the runtime has to be: it is given as a file, and `benchmarks/run.sh` makes it.

use clap::Parser;
use color_eyre::Result;
use polkadot_sdk::{
	cumulus_client_service::storage_proof_size::HostFunctions,
	frame_benchmarking_cli::{OpaqueBlock, OverheadCmd, PalletCmd},
	sc_cli::LoggerBuilder,
	sp_runtime::traits::BlakeTwo256,
};

/// The commands that are answered here rather than by the library.
#[derive(Parser)]
#[command(name = "bulwark-node benchmark", version)]
enum Benchmark {
	/// Measures the calls of pallets.
	Pallet(Box<PalletCmd>),
	/// Measures an empty block and an empty transaction.
	Overhead(Box<OverheadCmd>),
}

/// Is this command answered here?
fn is_ours(arguments: &[String]) -> bool {
	let words: Vec<_> = arguments.iter().skip(1).take(2).map(String::as_str).collect();
	matches!(words[..], ["benchmark", "pallet" | "overhead"])
}

/// Does what the command line says, if it is for us.
pub fn run() -> Option<Result<()>> {
	let arguments: Vec<_> = std::env::args().collect();
	if !is_ours(&arguments) {
		return None;
	}
	Some(measure(Benchmark::parse_from(&arguments[1..])))
}

fn measure(benchmark: Benchmark) -> Result<()> {
	// Why something could not be measured is in the log.
	LoggerBuilder::new("warn").init()?;
	match benchmark {
		Benchmark::Pallet(command) => command.run_with_spec::<BlakeTwo256, HostFunctions>(None)?,
		Benchmark::Overhead(command) => {
			command.run_with_default_builder_and_spec::<OpaqueBlock, HostFunctions>(None)?
		}
	}
	Ok(())
}

#[cfg(test)]
mod tests {
	use super::*;
	use clap::CommandFactory;

	fn words(line: &str) -> Vec<String> {
		line.split(' ').map(Into::into).collect()
	}

	#[test]
	fn only_what_needs_no_second_build_is_ours() {
		assert!(is_ours(&words("bulwark-node benchmark pallet --list")));
		assert!(is_ours(&words("bulwark-node benchmark overhead")));
		assert!(!is_ours(&words("bulwark-node benchmark machine --dev")));
		assert!(!is_ours(&words("bulwark-node --dev")));
		assert!(!is_ours(&words("bulwark-node")));
	}

	#[test]
	fn the_commands_are_sound() {
		Benchmark::command().debug_assert();
	}
}
