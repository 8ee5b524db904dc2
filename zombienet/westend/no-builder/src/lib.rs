//! Stands in for the builder while the runtime of the relay chain is compiled for Wasm.
//!
//! That runtime depends on the builder always, and does not use it then. The real one brings an optimiser of two hundred files
//! of C++, which would take longer than the runtime.
