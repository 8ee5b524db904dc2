#!/usr/bin/env bash
# Executes on a real node what the README tells wallets, then tells it the whole story. BULWARK_NODE is the binary; by default the one that `scripts/test.sh` builds.
#
#     tests/e2e/run.sh                      all of it
#     BULWARK_BLOCK_TIME=1000 …             slower: milliseconds between blocks
#     BULWARK_NODE_LOG=/some/file …         keeps what the node says
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
# One after the other: the story counts on its blocks coming in time.
node --test --test-reporter=spec wallet.test.js
exec node --test --test-reporter=spec story.test.js
