//! What the command line says of itself.

use polkadot_sdk::polkadot_omni_node_lib::CliConfig;

/// The node of Bulwark.
pub struct Bulwark;

impl CliConfig for Bulwark {
	fn impl_version() -> String {
		env!("SUBSTRATE_CLI_IMPL_VERSION").into()
	}

	fn description(executable: String) -> String {
		format!(
			"The collator of the Bulwark parachain.\n\
			\n\
			A development chain of its own, with funded accounts, vaults, an operator and an AVS:\n\
			\n\
			{executable} --dev\n\
			\n\
			A collator of a network. What comes before -- is for the parachain, what comes after it for the node of the \
			relay chain that runs inside:\n\
			\n\
			{executable} --collator --chain <SPEC> -- --chain <RELAY SPEC>"
		)
	}

	fn author() -> String {
		env!("CARGO_PKG_AUTHORS").into()
	}

	fn support_url() -> String {
		"where you got it from".into()
	}

	fn copyright_start_year() -> u16 {
		2026
	}
}
