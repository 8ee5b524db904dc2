#!/usr/bin/env bash
# Starts a development chain of one node. Everything it needs is installed and built first.
#
#     scripts/dev.sh                           a new chain, a block every three seconds, forgotten when it stops
#     scripts/dev.sh --dev-block-time 1000     other arguments go to the node; `bulwark-node --help` tells them
set -euo pipefail

# shellcheck source=scripts/env.sh
. "$(dirname "${BASH_SOURCE[0]}")/env.sh"
cd "$ROOT"

port=9944
arguments=("$@")
for i in "${!arguments[@]}"; do
	case "${arguments[$i]}" in
	--rpc-port) port="${arguments[$((i + 1))]:-}" ;;
	--rpc-port=*) port="${arguments[$i]#*=}" ;;
	esac
done
if (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null; then
	die "something listens on port $port already, perhaps another development chain; stop it, or add --rpc-port and another number."
fi

cat <<TEXT
This starts a Bulwark development chain in three steps:
  1. set up the system where something is missing      usually $TIME_SETUP the first time, then a second
  2. build the node                                    $TIME_NODE_COLD from nothing, $TIME_NODE_WARM after a change
  3. run it                                            until Ctrl-C
Times are from $TIME_MACHINE. Everything that is built goes to $CARGO_TARGET_DIR.
TEXT

stage "Setting up" scripts/setup.sh
choose_wasm_toolchain
# All binaries of the workspace rather than the package of one: it compiles the same crates with the same features as the
# tests do, so that neither compiles anything again that the other has.
stage "Building the node" cargo build --release --locked --workspace --bins

announce() {
	# The shell becomes the node, and has its number. A busy machine takes minutes to compile the runtime.
	while kill -0 $$ 2>/dev/null; do
		if (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null; then
			say "The chain runs. RPC: ws://127.0.0.1:$port
    Look at it with https://polkadot.js.org/apps/?rpc=ws://127.0.0.1:$port#/explorer
    README.md tells what to try. Ctrl-C stops the chain and forgets it."
			return 0
		fi
		sleep 0.5
	done
}
announce &

say "Starting bulwark-node --dev $*"
exec "$CARGO_TARGET_DIR/release/bulwark-node" --dev "$@"
