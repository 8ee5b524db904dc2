#!/usr/bin/env bash
# Writes the chain specifications in this folder anew, from the presets of the runtime.
set -euo pipefail
# shellcheck source=scripts/env.sh
. "$(dirname "${BASH_SOURCE[0]}")/../scripts/env.sh"
cd "$ROOT"
choose_wasm_toolchain
# The whole workspace, so that nothing is compiled a second time with other features.
UPDATE_CHAIN_SPECS=1 cargo test --release --locked --workspace --bin bulwark-node chain_spec
echo "Written: chain-specs/development.json and chain-specs/local.json. Commit what has changed."
