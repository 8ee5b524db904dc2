//! The runtime of the relay chain of local networks, as Wasm, with sessions of a minute.
#![cfg_attr(target_arch = "wasm32", no_std)]

#[cfg(target_arch = "wasm32")]
pub use westend_runtime as runtime;

// Generated, and without documentation: what matters is the file that is built, not the crate.
#[cfg(not(target_arch = "wasm32"))]
#[allow(missing_docs, dead_code)]
mod blob {
	include!(concat!(env!("OUT_DIR"), "/wasm_binary.rs"));
}
