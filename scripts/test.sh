#!/usr/bin/env bash
# Runs every test: of the crates, of the documentation, of the real runtime against the model, and of the real node through
# its RPC. Everything it needs is installed and built first.
#
#     scripts/test.sh                                    all of it
#     BULWARK_TRACES=/some/folder scripts/test.sh        replays the traces of the model in that folder, too
set -euo pipefail

# shellcheck source=scripts/env.sh
. "$(dirname "${BASH_SOURCE[0]}")/env.sh"
cd "$ROOT"

begun="$SECONDS"
cat <<TEXT
This runs all tests of Bulwark in four steps:
  1. set up the system where something is missing      usually $TIME_SETUP the first time, then a second
  2. build the node and the tests                      together with 3: $TIME_TEST_COLD from nothing,
  3. run the tests of the crates                       $TIME_TEST_WARM when nothing large has changed
  4. tell the whole story to a real node               $TIME_E2E
Times are from $TIME_MACHINE. Everything that is built goes to $CARGO_TARGET_DIR.
TEXT

stage "Setting up" scripts/setup.sh
choose_wasm_toolchain
# One command for the node and the tests, so that both get the same features and every crate is compiled once.
stage "Building the node and the tests" cargo build --release --locked --workspace --all-targets
stage "Tests of the crates and of their documentation" cargo test --release --locked --workspace

# The node that was built, also if somebody else builds in the same folder meanwhile.
tested="$(mktemp -d)"
trap 'rm -rf "$tested"' EXIT
cp "$CARGO_TARGET_DIR/release/bulwark-node" "$tested/"
export BULWARK_NODE="$tested/bulwark-node"
stage "Packages of the end-to-end test" "$ROOT/tests/e2e/install.sh"
stage "End to end" "$ROOT/tests/e2e/run.sh"

say "All tests passed in $(duration $((SECONDS - begun)))."
printf '    %s\n' "${STAGES[@]}"
