#!/usr/bin/env bash
# Runs the tests that need a network. Everything they need is built first.
#
#     zombienet/test.sh                              everything, on one network
#     zombienet/test.sh one-collator                 only that the smallest network works
#     zombienet/test.sh two-collators                only that one of two collators goes on without the other
#     zombienet/test.sh elastic-scaling              the one with three cores
#     BULWARK_SKIP_BUILD=1 zombienet/test.sh …       with what is linked in zombienet/bin
#     BULWARK_KEEP_NETWORK=1 zombienet/test.sh …     keeps what the nodes have written, in the folder for temporary files
set -euo pipefail

cd "$(dirname "${BASH_SOURCE[0]}")"
networks=("$@")
[ $# -gt 0 ] || networks=(whole)
for network in "${networks[@]}"; do
	[ -f "tests/$network.test.js" ] || {
		echo "there is no test $network; there are: $(basename -s .test.js tests/*.test.js | paste -sd ' ')" >&2
		exit 2
	}
done
for network in "${networks[@]}"; do
	[ -n "${BULWARK_SKIP_BUILD:-}" ] || ./build.sh "$network"
done
for network in "${networks[@]}"; do
	node --test --test-reporter=spec "tests/$network.test.js"
done
