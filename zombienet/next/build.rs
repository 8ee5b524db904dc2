//! Builds the runtime of this repository with the next version number.

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
	build("next", vec![version]);
}
