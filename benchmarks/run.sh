#!/usr/bin/env bash
# Measures the calls of pallets and writes their weights to runtime/src/weights.
#
#     benchmarks/run.sh                            all of our pallets
#     benchmarks/run.sh pallet_vaults              one of them, or one of the SDK; several are several arguments
#     benchmarks/run.sh overhead                   an empty block and an empty transaction
#     benchmarks/run.sh database                   one item of the database, in a state of a million
#     benchmarks/run.sh --all                      everything that the runtime has weights for: all of these and every pallet
#     benchmarks/run.sh --list                     tells which there are
#     benchmarks/run.sh --once                     runs every benchmark of ours with the extremes of what it depends on, and writes
#                                                  nothing: do they still do what they say?
#
# Nothing else should run on the machine meanwhile. What can be set:
#
#     BULWARK_NODE=…         the node that measures, built already; by default it is built like that of `scripts/dev.sh`
#     BULWARK_STEPS=50       values that are tried of each number that a call depends on
#     BULWARK_REPEAT=20      measurements of each of them
#     BULWARK_ROUNDS=1       times that each pallet is measured: of every benchmark the quietest is kept, because what else runs on a
#                            machine makes everything take longer and nothing shorter
#     BULWARK_MIN_SECONDS=2  shortest time that is spent on a benchmark
#     BULWARK_BLOCKS=100     empty blocks that are measured
#     BULWARK_REFERENCE_TRANSFER=104000   what the transfer of an asset takes, in nanoseconds, on the machine that times are told
#                            for: see `benchmarks/README.md`
#     BULWARK_RESTAKERS=250000   restakers in the state in which the database is measured, with four items each
set -euo pipefail

# shellcheck source=scripts/env.sh
. "$(dirname "${BASH_SOURCE[0]}")/../scripts/env.sh"
cd "$ROOT"
# shellcheck source=benchmarks/build.sh
. benchmarks/build.sh

steps="${BULWARK_STEPS:-50}"
repeat="${BULWARK_REPEAT:-20}"
rounds="${BULWARK_ROUNDS:-1}"
seconds="${BULWARK_MIN_SECONDS:-2}"
blocks="${BULWARK_BLOCKS:-100}"
restakers="${BULWARK_RESTAKERS:-250000}"
weights=runtime/src/weights

benchmark() {
	"$BULWARK_NODE" benchmark pallet --runtime "$BENCHMARK_RUNTIME" "$@"
}

# `genesis_for <pallet>`: the state that it is measured in.
genesis_for() {
	case "$1" in
	# It expects to find no assets but those that it creates.
	pallet_assets) echo --genesis-builder none ;;
	*) echo --genesis-builder runtime --genesis-builder-preset development ;;
	esac
}

# Ours are the pallets of this repository that can be measured.
ours() {
	local manifest
	for manifest in pallets/*/Cargo.toml; do
		if [ -f "$(dirname "$manifest")/src/benchmarking.rs" ]; then
			sed -n 's/^name = "\(.*\)"/\1/p' "$manifest" | head -n 1 | tr - _
		fi
	done
	# No pallet: the runtime measures what evidence takes.
	echo bulwark_verifiers
}

# Those that the runtime takes its weights from, by the module that lists them. What instructions and calls of messages weigh is
# put together from three of them, assets are measured for both kinds, and a block and a transaction are no pallets.
all() {
	sed -n 's/^pub mod \(.*\);/\1/p' "$weights/mod.rs" |
		sed '/^agendas$/d; /^xcm$/d; /^xcm_calls$/d; /^block_weights$/d; /^extrinsic_weights$/d; /^database_weights$/d
			s/^pallet_xcm_benchmarks_/&:/; s/_:/::/; s/^pallet_assets_.*/pallet_assets/' | uniq
}

# How fast the machine is now: what the transfer of a local asset takes, in nanoseconds.
transfer_time() {
	local folder
	folder="$(mktemp -d)"
	benchmark --pallets pallet_assets --extrinsic transfer_keep_alive --genesis-builder none \
		--steps 2 --repeat 100 --min-duration 0 --json-file "$folder/speed.json" --quiet >/dev/null
	node benchmarks/evidence/speed.js "$folder/speed.json"
	rm -r "$folder"
}

# `at_reference <files, as a pattern> <command...>`: measures, and tells the times in what was written for the machine of
# `REFERENCE_TRANSFER`. A measurement during which the machine became faster or slower by more than a tenth is done again.
at_reference() {
	local files="$1" before after try file
	shift
	for try in 1 2 3; do
		before="$(transfer_time)"
		"$@"
		after="$(transfer_time)"
		if [ "$((10 * before))" -le "$((11 * after))" ] && [ "$((10 * after))" -le "$((11 * before))" ]; then
			for file in $files; do
				# The one that was disturbed less: what disturbs the transfer alone must not make the pallet cheaper.
				awk -v reference="$REFERENCE_TRANSFER" -v took="$((before < after ? before : after))" \
					-f benchmarks/speed.awk "$file" >"$file.new"
				mv "$file.new" "$file"
			done
			return
		fi
		say "The machine changed while it measured, attempt $try: a transfer took $before ns before, and $after ns after"
	done
	die "something else runs on this machine: what was measured is worth nothing"
}

# `quietest <files, as a pattern> <command...>`: the same as often as is wanted.
quietest() {
	local files="$1" round file before
	before="$(mktemp -d)"
	for ((round = 1; round <= rounds; round++)); do
		at_reference "$@"
		for file in $files; do
			if [ -f "$before/${file##*/}" ]; then
				node benchmarks/evidence/quieter.js "$file" "$before/${file##*/}"
			fi
			cp "$file" "$before/"
		done
	done
	rm -r "$before"
}

# `files_of <pallet>`: where its weights are written. Others begin with the same name.
files_of() {
	case "$1" in
	# There are two of it.
	pallet_assets) echo "$weights/pallet_assets_foreign.rs $weights/pallet_assets_local.rs" ;;
	*) echo "$weights/${1//::/_}.rs" ;;
	esac
}

measure() {
	local pallet="$1" genesis
	read -ra genesis <<<"$(genesis_for "$pallet")"
	benchmark --pallets "$pallet" --extrinsic '*' "${genesis[@]}" \
		--steps "$steps" --repeat "$repeat" --min-duration "$seconds" \
		--template benchmarks/template.hbs --output "$weights/" \
		--cpuname-fallback unknown --no-median-slopes --no-min-squares --no-storage-info --quiet
	local file
	for file in $(files_of "$pallet"); do
		awk -f benchmarks/proofs.awk "$file" >"$file.new"
		mv "$file.new" "$file"
	done
}

# Every benchmark of ours, those of ordinary days as well.
run_once() {
	local folder pallets
	folder="$(mktemp -d)"
	pallets="$(ours | paste -sd , -)"
	benchmark --pallets "$pallets" --extrinsic '*' --extra --genesis-builder runtime --genesis-builder-preset development \
		--steps 2 --repeat 1 --min-duration 0 --json-file "$folder/measured.json" --output-analysis max \
		--no-median-slopes --no-min-squares --no-storage-info --quiet
	rm -r "$folder"
}

# `write_overhead <what> <name> <measured> <written>`: the numbers that were measured, as a file of the runtime.
write_overhead() {
	local parts
	parts="$(sed -n 's/.*saturating_mul(\(.*\)), \(.*\));/\1_000, \2/p' "$3")"
	[ -n "$parts" ] || die "there is no weight in $3"
	cat >"$4" <<RUST
//! What $1 takes, measured. Written by \`benchmarks/run.sh overhead\`, and not by hand.
//!
//! Date: $(date -I); processor: $(sed -n 's/^model name[^:]*: //p' /proc/cpuinfo | head -n 1)
//! Blocks: $blocks; state: preset \`development\`
//!
//! In nanoseconds:
//!
$(sed -nE 's#^\s*///\s*((Min, Max|Average|Median|Std-Dev|99th):.*)#//! - \1#p' "$3")

use polkadot_sdk::{frame_support::weights::Weight, sp_core::parameter_types};

parameter_types! {
	/// What $1 takes.
	pub const $2: Weight = Weight::from_parts($parts);
}
RUST
}

overhead() {
	local folder
	folder="$(mktemp -d)"
	"$BULWARK_NODE" benchmark overhead --runtime "$BENCHMARK_RUNTIME" \
		--genesis-builder runtime --genesis-builder-preset development --para-id 2500 \
		--warmup 10 --repeat "$blocks" --weight-path "$folder" --cpuname-fallback unknown
	write_overhead "an empty block" BlockExecutionWeight "$folder/block_weights.rs" "$weights/block_weights.rs"
	write_overhead "an empty transaction" ExtrinsicBaseWeight "$folder/extrinsic_weights.rs" \
		"$weights/extrinsic_weights.rs"
	rm -r "$folder"
}

# A workspace of its own, see there. Not from a folder of ours, whose settings skip the runtime that checks blocks.
build_storage() {
	mkdir -p "$STORAGE_TARGET_DIR"
	(cd "$STORAGE_TARGET_DIR" && OPENSSL_NO_VENDOR=1 CARGO_TARGET_DIR="$STORAGE_TARGET_DIR" \
		cargo build --release --locked --manifest-path "$ROOT/benchmarks/storage/Cargo.toml")
}

# Once as whoever makes a block reads and writes, and once as whoever checks it does, who has nothing but the proof. A block
# touches some thousand items.
database() {
	local folder storage=("$STORAGE_TARGET_DIR/release/bulwark-storage")
	folder="$(mktemp -d)"
	# shellcheck disable=SC2064  # The folder of now.
	trap "rm -rf '$folder'" EXIT
	"$BULWARK_NODE" export-chain-spec --chain development --raw >"$folder/chain.json"
	storage+=(--chain "$folder/chain.json" --base-path "$folder/node" --database rocksdb --restakers "$restakers"
		--state-version 1 --template-path benchmarks/database.hbs --cpuname-fallback unknown)
	"${storage[@]}" --warmups 1 --batch-size 5000 --weight-path "$folder/made.rs"
	"${storage[@]}" --warmups 0 --batch-size 5000 --weight-path "$folder/checked.rs" \
		--mode validate-block --validate-block-rounds 3 --keys-limit 100000
	cat >"$weights/database_weights.rs" <<RUST
//! What one item of the state takes, measured. Written by \`benchmarks/run.sh database\`, and not by hand.
//!
//! Date: $(date -I); processor: $(sed -n 's/^model name[^:]*: //p' /proc/cpuinfo | head -n 1)
//! State: preset \`development\` and $restakers restakers, with four items each

use polkadot_sdk::{frame_support::weights::RuntimeDbWeight, sp_core::parameter_types};

RUST
	cat "$folder/made.rs" <(echo) "$folder/checked.rs" >>"$weights/database_weights.rs"
	rm -r "$folder"
	trap - EXIT
}

stage "Setting up" scripts/setup.sh
choose_wasm_toolchain
[ "$*" = database ] || stage "Building the runtime to be measured, for Wasm alone" build_benchmark_runtime runtime
build_node

case "${1:-}" in
--list)
	benchmark --list=pallets --genesis-builder none
	exit
	;;
--once)
	stage "Running every benchmark of ours once" run_once
	exit
	;;
--all) mapfile -t pallets < <(
	echo overhead
	echo database
	all
) ;;
"") mapfile -t pallets < <(ours) ;;
*) pallets=("$@") ;;
esac
for pallet in "${pallets[@]}"; do
	case "$pallet" in
	overhead) stage "Measuring an empty block" at_reference "$weights/block_weights.rs $weights/extrinsic_weights.rs" overhead ;;
	database)
		stage "Building what measures the database" build_storage
		stage "Measuring the database" database
		;;
	*) stage "Measuring $pallet" quietest "$(files_of "$pallet")" measure "$pallet" ;;
	esac
done

say "The weights are in $weights. What changed:"
git --no-pager diff --stat -- "$weights"
