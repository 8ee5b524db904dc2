//! Builds the runtime of this repository with the next version number, and with sessions of a minute.

use runtime_variants::{build, Edit};

fn main() {
	let version = Edit {
		file: "runtime/src/lib.rs",
		from: "spec_version: ",
		to: ",",
		with: |version| {
			let version: u32 = version.parse().expect("the version is a number");
			(version + 1).to_string()
		},
	};
	// So that a test sees a candidate become a collator, and make blocks, soon after the upgrade.
	let session = Edit {
		file: "runtime/src/configs/consensus.rs",
		from: "pub const SESSION: BlockNumber = ",
		to: ";",
		with: |_| "HOURS / 60".into(),
	};
	build("next", vec![version, session]);
}
