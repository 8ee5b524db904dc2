#!/usr/bin/env bash
# Installs the packages of the lock file, unless they are the ones that are installed already.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"

if cmp -s package-lock.json node_modules/.installed-from.json; then
	exit 0
fi
npm ci --no-audit --no-fund --ignore-scripts || {
	echo "npm cannot install the packages of zombienet/package-lock.json; see to the connection to the npm registry and run this again." >&2
	exit 1
}
cp package-lock.json node_modules/.installed-from.json
