#!/usr/bin/env bash
# Measures how many transactions a real node takes, and writes it to benchmarks/README.md.
#
#     BULWARK_NODE=…             the node, built already; by default it is built like that of `scripts/dev.sh`
#     BULWARK_ACCOUNTS=4000      as many accounts, each of which sends one transaction of each kind
#     BULWARK_BLOCK_TIME=3000    milliseconds between blocks
set -euo pipefail

# shellcheck source=scripts/env.sh
. "$(dirname "${BASH_SOURCE[0]}")/../scripts/env.sh"
cd "$ROOT"
# shellcheck source=benchmarks/build.sh
. benchmarks/build.sh

build_node
stage "Packages of the load generator" tests/e2e/install.sh
stage "Measuring how many transactions a node takes" node benchmarks/evidence/throughput.js
