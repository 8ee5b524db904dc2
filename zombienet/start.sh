#!/usr/bin/env bash
# Starts a network and keeps it running until Ctrl-C. Everything it needs is built first.
#
#     zombienet/start.sh one-collator
#     zombienet/start.sh two-collators
#     zombienet/start.sh asset-hub
#     zombienet/start.sh whole
#     zombienet/start.sh elastic-scaling
#     zombienet/start.sh one-collator --directory /some/folder     keeps what the nodes write, and goes on with it next time
set -euo pipefail

# A folder is one as seen from where this is called.
here="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)"
[ $# -gt 0 ] || {
	echo "usage: zombienet/start.sh <network> [--directory <folder>]; networks: $(basename -s .toml "$here"/networks/*.toml | paste -sd ' ')" >&2
	exit 2
}
[ -n "${BULWARK_SKIP_BUILD:-}" ] || "$here/build.sh" "$1"
exec node "$here/start.js" "$@"
