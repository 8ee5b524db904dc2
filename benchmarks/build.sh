# shellcheck shell=bash
# How runtimes are built to be measured: for Wasm alone, as the Wasm builder builds the one that runs, and without a second build
# of the node. To be sourced after `scripts/env.sh`. It sets
#   BENCHMARK_TARGET_DIR      where they are built: not where everything else is, since the flags are others
#   STORAGE_TARGET_DIR        where what measures the database is built, for the same reason
#   BULWARK_NODE              the node that measures
#   REFERENCE_TRANSFER        how fast the machine is that times are told for
# and, when built,
#   BENCHMARK_RUNTIME         the runtime

BENCHMARK_TARGET_DIR="${BENCHMARK_TARGET_DIR:-$(dirname "$CARGO_TARGET_DIR")/benchmark-wasm}"

# What the transfer of a local asset takes on the machine that weights and evidence are told for, in nanoseconds. Machines that are
# rented by the hour differ by a factor of two, and so do the hours: what is measured on one of them is told for this one, or
# calls would be cheap or dear by the day on which they were measured.
REFERENCE_TRANSFER="${BULWARK_REFERENCE_TRANSFER:-104000}"

STORAGE_TARGET_DIR="${STORAGE_TARGET_DIR:-$(dirname "$CARGO_TARGET_DIR")/benchmark-storage}"

# `benchmark_runtime <crate>`: where a runtime is when it is built.
benchmark_runtime() {
	printf '%s' "$BENCHMARK_TARGET_DIR/wasm32v1-none/benchmark/$1.wasm"
}
BENCHMARK_RUNTIME="$(benchmark_runtime bulwark_runtime)"
export BENCHMARK_RUNTIME

# What the Wasm builder passes: the memory comes from the host, and the host finds its end and the table of functions.
BENCHMARK_FLAGS="-C link-arg=--export-table -C link-arg=--export=__heap_base -C link-arg=--import-memory --cfg substrate_runtime"

# `benchmark_cargo <command> <folder of the crate> <arguments>`
benchmark_cargo() {
	local command="$1" folder="$2" cargo=(cargo)
	shift 2
	[ -z "${WASM_BUILD_TOOLCHAIN:-}" ] || cargo=(rustup run "$WASM_BUILD_TOOLCHAIN" cargo)
	RUSTFLAGS="$BENCHMARK_FLAGS" CARGO_TARGET_DIR="$BENCHMARK_TARGET_DIR" \
		"${cargo[@]}" --config "$ROOT/benchmarks/profile.toml" "$command" --locked \
		--manifest-path "$folder/Cargo.toml" --lib "$@" \
		--target wasm32v1-none --profile benchmark --no-default-features --features runtime-benchmarks
}

# `build_benchmark_runtime <folder of the crate>`
build_benchmark_runtime() {
	benchmark_cargo rustc "$1" --crate-type cdylib
}

# The node as all scripts build it, unless there is one already.
build_node() {
	if [ -z "${BULWARK_NODE:-}" ]; then
		stage "Building the node" cargo build --release --locked --workspace --bins
		BULWARK_NODE="$CARGO_TARGET_DIR/release/bulwark-node"
	fi
	export BULWARK_NODE
}
