//! The runtime of Bulwark with the next version number and sessions of a minute, as Wasm.

// Generated, and without documentation: what matters is the file that is built, not the crate.
#[allow(missing_docs, dead_code)]
mod blob {
	include!(concat!(env!("OUT_DIR"), "/wasm_binary.rs"));
}
