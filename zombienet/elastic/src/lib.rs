//! The runtime of Bulwark with three blocks for one of the relay chain, as Wasm.

// Generated, and without documentation: what matters is the file that is built, not the crate.
#[allow(missing_docs, dead_code)]
mod blob {
	include!(concat!(env!("OUT_DIR"), "/wasm_binary.rs"));
}
