#!/usr/bin/env bash
# Measures the calls of pallets and writes their weights to runtime/src/weights.
#
#     benchmarks/run.sh                            all of our pallets
#     benchmarks/run.sh pallet_vaults              one of them, or one of the SDK; several are several arguments
#     benchmarks/run.sh --all                      every pallet of the runtime that has weights of its own here
#     benchmarks/run.sh --list                     tells which there are
#
# Nothing else should run on the machine meanwhile. What can be set:
#
#     BULWARK_NODE=…         the node that measures, built already; by default it is built like that of `scripts/dev.sh`
#     BULWARK_STEPS=50       values that are tried of each number that a call depends on
#     BULWARK_REPEAT=20      measurements of each of them
#     BULWARK_MIN_SECONDS=2  shortest time that is spent on a benchmark
set -euo pipefail

# shellcheck source=scripts/env.sh
. "$(dirname "${BASH_SOURCE[0]}")/../scripts/env.sh"
cd "$ROOT"
# shellcheck source=benchmarks/build.sh
. benchmarks/build.sh

steps="${BULWARK_STEPS:-50}"
repeat="${BULWARK_REPEAT:-20}"
seconds="${BULWARK_MIN_SECONDS:-2}"
weights=runtime/src/weights

benchmark() {
	"$BULWARK_NODE" benchmark pallet --runtime "$BENCHMARK_RUNTIME" \
		--genesis-builder runtime --genesis-builder-preset development "$@"
}

# Ours are the pallets of this repository that can be measured.
ours() {
	local manifest
	for manifest in pallets/*/Cargo.toml; do
		if [ -f "$(dirname "$manifest")/src/benchmarking.rs" ]; then
			sed -n 's/^name = "\(.*\)"/\1/p' "$manifest" | head -n 1 | tr - _
		fi
	done
}

# Those that the runtime takes its weights from, by the module that lists them. What instructions of messages weigh is put
# together from two of them.
all() {
	sed -n 's/^pub mod \(.*\);/\1/p' "$weights/mod.rs" | sed '/^xcm$/d; s/^pallet_xcm_benchmarks_/&:/; s/_:/::/'
}

measure() {
	local pallet="$1"
	benchmark --pallets "$pallet" --extrinsic '*' \
		--steps "$steps" --repeat "$repeat" --min-duration "$seconds" \
		--template benchmarks/template.hbs --output "$weights/" \
		--cpuname-fallback unknown --no-median-slopes --no-min-squares --no-storage-info --quiet
}

stage "Setting up" scripts/setup.sh
choose_wasm_toolchain
stage "Building the runtime to be measured, for Wasm alone" build_benchmark_runtime runtime
build_node

case "${1:-}" in
--list)
	benchmark --list=pallets
	exit
	;;
--all) mapfile -t pallets < <(all) ;;
"") mapfile -t pallets < <(ours) ;;
*) pallets=("$@") ;;
esac
for pallet in "${pallets[@]}"; do
	stage "Measuring $pallet" measure "$pallet"
done

say "The weights are in $weights. What changed:"
git --no-pager diff --stat -- "$weights"
