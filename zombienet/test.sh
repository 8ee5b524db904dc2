#!/usr/bin/env bash
# Runs the tests that need a network, one after the other. Everything they need is built first.
#
#     zombienet/test.sh                              one collator, then two
#     zombienet/test.sh asset-hub                    the one with Asset Hub
#     zombienet/test.sh elastic-scaling              the one with three cores
#     BULWARK_SKIP_BUILD=1 zombienet/test.sh …       with what is linked in zombienet/bin
#     BULWARK_KEEP_NETWORK=1 zombienet/test.sh …     keeps what the nodes have written, in the folder for temporary files
set -euo pipefail

cd "$(dirname "${BASH_SOURCE[0]}")"
networks=("$@")
[ $# -gt 0 ] || networks=(one-collator two-collators)
for network in "${networks[@]}"; do
	[ -n "${BULWARK_SKIP_BUILD:-}" ] || ./build.sh "$network"
done
for network in "${networks[@]}"; do
	node --test --test-reporter=spec "tests/$network.test.js"
done
