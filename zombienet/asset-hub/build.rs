//! Builds the runtime to Wasm.

#[cfg(feature = "std")]
fn main() {
	// The lock file of this workspace, whatever the ordinary build says about its own.
	let workspace = concat!(env!("CARGO_MANIFEST_DIR"), "/..");
	std::env::set_var("WASM_BUILD_WORKSPACE_HINT", workspace);
	substrate_wasm_builder::WasmBuilder::build_using_defaults();
}

/// The crate is being compiled for Wasm: there is nothing more to build.
#[cfg(not(feature = "std"))]
fn main() {}
