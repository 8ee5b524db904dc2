#!/usr/bin/env bash
# Measures how a slash, an epoch and the state grow with the number of restakers, operators and sets, on the real runtime, draws
# it to benchmarks/figures and writes it to benchmarks/README.md.
#
#     BULWARK_RESTAKERS=100000     as many restakers at most
set -euo pipefail

# shellcheck source=scripts/env.sh
. "$(dirname "${BASH_SOURCE[0]}")/../scripts/env.sh"
cd "$ROOT"

series="$(mktemp)"
trap 'rm -f "$series"' EXIT

measure() {
	cargo test --release --locked --workspace --test scaling -- \
		--ignored --exact print_series --nocapture | tee /dev/stderr | sed -n 's/^.*csv,/csv,/p' >"$series"
}

stage "Building the measurement of scaling" \
	cargo test --release --locked --workspace --test scaling --no-run
stage "Measuring how costs grow" measure
stage "Drawing it" node benchmarks/evidence/scaling.js "$series"
