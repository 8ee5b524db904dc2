//! The node of a relay chain.

use color_eyre::eyre::Result;

fn main() -> Result<()> {
	color_eyre::install()?;
	Ok(polkadot_cli::run()?)
}
