#!/usr/bin/env bash
# Measures how fast Bulwark is, beside what users would compare it with, and writes it to benchmarks/README.md.
#
#     benchmarks/evidence.sh                  everything
#     benchmarks/evidence.sh calls            what calls cost, as multiples of the transfer of an asset
#     benchmarks/evidence.sh scaling          what a slash and an epoch cost for 1 and for 100,000 restakers
#     benchmarks/evidence.sh throughput       how many transactions a real node takes
#
# Nothing else should run on the machine meanwhile. What can be set:
#
#     BULWARK_NODE=…          the node, built already; by default it is built like that of `scripts/dev.sh`
#     BULWARK_RUNTIME=…       our runtime for benchmarks, built already
#     BULWARK_YARDSTICK=…     the runtime that it is compared with, built already
#     BULWARK_STEPS=3         values that are tried of each number that a call depends on: its two extremes, and one between, since
#                             what is touched only above the lowest is to be seen twice
#     BULWARK_REPEAT=50       measurements of each of them
#     BULWARK_MIN_SECONDS=1   shortest time that is spent on a benchmark
#     BULWARK_ROUNDS=3        times that all calls are measured, of which the quietest is kept for each, as for weights
set -euo pipefail

# shellcheck source=scripts/env.sh
. "$(dirname "${BASH_SOURCE[0]}")/../scripts/env.sh"
cd "$ROOT"
# shellcheck source=benchmarks/build.sh
. benchmarks/build.sh

steps="${BULWARK_STEPS:-3}"
repeat="${BULWARK_REPEAT:-50}"
seconds="${BULWARK_MIN_SECONDS:-1}"
rounds="${BULWARK_ROUNDS:-3}"

unit=transfer_keep_alive
# Of both states of a call that has them; names that a pallet does not have are passed over.
our_pallets=pallet_assets,pallet_balances,pallet_vaults,pallet_delegation,pallet_rewards,pallet_slashing,pallet_payouts
our_calls=$unit,deposit,deposit_and_delegate,deposit_and_delegate_typical,withdraw_idle
our_calls+=,delegate,delegate_typical,delegate_crowded,delegate_earning,redelegate,sync_pool,close,forget,accept
our_calls+=,request_returning,complete_moving
our_calls+=,delegate_listed,delegate_waiting,delegate_disputed,request_scattered
our_calls+=,complete_opening,complete_regrouping,complete_scattered,complete_disputed
our_calls+=,request_withdrawal,request_withdrawal_typical,cancel_withdrawal,cancel_withdrawal_typical
our_calls+=,complete_withdrawal,complete_withdrawal_typical,claim,claim_typical,execute
their_pallets=pallet_assets,pallet_balances,pallet_nomination_pools,pallet_asset_rewards
their_calls=$unit,join,bond_extra_transfer,unbond,withdraw_unbonded_update,withdraw_unbonded_kill,claim_payout
their_calls+=,stake,unstake,harvest_rewards

# `measure <name> <runtime> <pallets> <calls>`: once, after what was measured of it before.
measure() {
	local round
	mkdir -p "$results/$1"
	round="$(find "$results" -name "$1.*.json" | wc -l)"
	"$BULWARK_NODE" benchmark pallet --runtime "$2" \
		--genesis-builder runtime --genesis-builder-preset development --extra \
		--pallets "$3" --extrinsic "$4" \
		--steps "$steps" --repeat "$repeat" --min-duration "$seconds" \
		--template benchmarks/evidence/calls.hbs --output "$results/$1/" --json-file "$results/$1.$round.json" \
		--output-analysis median-slopes --no-median-slopes --no-min-squares --no-storage-info --quiet
}

calls() {
	if [ -z "${BULWARK_RUNTIME:-}" ]; then
		stage "Building our runtime to be measured" build_benchmark_runtime runtime
		BULWARK_RUNTIME="$(benchmark_runtime bulwark_runtime)"
	fi
	if [ -z "${BULWARK_YARDSTICK:-}" ]; then
		stage "Building the runtime it is compared with" build_benchmark_runtime benchmarks/yardstick
		BULWARK_YARDSTICK="$(benchmark_runtime bulwark_yardstick)"
	fi
	results="$(mktemp -d)"
	trap 'rm -rf "$results"' EXIT
	for ((round = 1; round <= rounds; round++)); do
		stage "Measuring our calls, $round of $rounds" measure ours "$BULWARK_RUNTIME" "$our_pallets" "$our_calls"
		stage "Measuring the others" measure yardstick "$BULWARK_YARDSTICK" "$their_pallets" "$their_calls"
	done
	stage "Writing the table" \
		env REFERENCE_TRANSFER="$REFERENCE_TRANSFER" node benchmarks/evidence/calls.js "$results"
}

what="${1:-all}"
case "$what" in
all | calls | scaling | throughput) ;;
*) die "there is no part «$what»; the parts are calls, scaling and throughput" ;;
esac
stage "Setting up" scripts/setup.sh
choose_wasm_toolchain
case "$what" in all | calls | throughput) build_node ;; esac
case "$what" in all | calls) calls ;; esac
case "$what" in all | scaling) stage "How costs grow, all of it" benchmarks/scaling.sh ;; esac
case "$what" in all | throughput) stage "What a node takes, all of it" benchmarks/throughput.sh ;; esac

say "How long it took"
printf '    %s\n' "${STAGES[@]}"
say "What changed:"
git --no-pager diff --stat -- benchmarks
