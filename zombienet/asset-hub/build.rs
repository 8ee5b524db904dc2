//! Builds the runtime to Wasm.

#[cfg(feature = "std")]
fn main() {
	// Asked for now and not when this was compiled: clones of the repository may share a target folder.
	let here = std::env::var("CARGO_MANIFEST_DIR").expect("cargo sets it");
	// The lock file of this workspace, whatever the ordinary build says about its own.
	std::env::set_var("WASM_BUILD_WORKSPACE_HINT", format!("{here}/.."));
	substrate_wasm_builder::WasmBuilder::build_using_defaults();
}

/// The crate is being compiled for Wasm: there is nothing more to build.
#[cfg(not(feature = "std"))]
fn main() {}
