//! Builds the Wasm runtime. With the feature `on-chain-release-build` the hash of the metadata goes into it, so that hardware
//! wallets can check what they show.

#[cfg(all(feature = "std", not(feature = "on-chain-release-build")))]
fn main() {
	substrate_wasm_builder::WasmBuilder::build_using_defaults();
}

#[cfg(all(feature = "std", feature = "on-chain-release-build"))]
fn main() {
	// The symbol and the decimals of `constants::currency`: a build script cannot read them there.
	substrate_wasm_builder::WasmBuilder::init_with_defaults()
		.enable_metadata_hash("BWK", 12)
		.build();
}

/// The crate is being compiled for Wasm: there is nothing more to build.
#[cfg(not(feature = "std"))]
fn main() {}
