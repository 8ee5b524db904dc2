//! Builds the runtime of this repository with three blocks for each of the relay chain.

use runtime_variants::{build, Edit};

fn main() {
	let velocity = Edit {
		file: "runtime/src/constants.rs",
		from: "pub const BLOCK_PROCESSING_VELOCITY: u32 = ",
		to: ";",
		with: |_| "3".into(),
	};
	build("elastic", vec![velocity]);
}
