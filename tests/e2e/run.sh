#!/usr/bin/env bash
# Tells the whole story to a real node. BULWARK_NODE is the binary; by default the one that `scripts/test.sh` builds.
#
#     tests/e2e/run.sh                      all of it
#     BULWARK_BLOCK_TIME=1000 …             slower: milliseconds between blocks
#     BULWARK_NODE_LOG=/some/file …         keeps what the node says
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
exec node --test --test-reporter=spec story.test.js
