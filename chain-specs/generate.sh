#!/bin/sh
# Writes the chain specifications in this folder anew, from the presets of the runtime.
set -eu
cd "$(dirname "$0")/.."
UPDATE_CHAIN_SPECS=1 cargo test --release --package bulwark-node chain_spec
echo "Written: chain-specs/development.json and chain-specs/local.json. Commit what has changed."
