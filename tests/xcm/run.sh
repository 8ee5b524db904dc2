#!/usr/bin/env bash
# Builds and runs the scenarios between four chains. None of the runtimes is built as Wasm: the chains run natively.
# Arguments are those of `cargo test`. `tests/scenarios/main.rs` says what they are. About seven hundred crates are compiled the
# first time; CARGO_TARGET_DIR says where to.
set -euo pipefail
cd "$(dirname "$0")"
export SKIP_WASM_BUILD=1
export SKIP_WESTEND_RUNTIME_WASM_BUILD=1 SKIP_ASSET_HUB_WESTEND_RUNTIME_WASM_BUILD=1 SKIP_PENPAL_RUNTIME_WASM_BUILD=1
exec cargo test --release --locked --test scenarios "$@"
