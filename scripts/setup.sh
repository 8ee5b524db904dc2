#!/usr/bin/env bash
# Installs what a build needs and is not there: system packages (with apt, on Debian and systems made from it), and the Wasm
# target of the compiler. Run by `dev.sh` and `test.sh`; changes nothing and takes about a second when all is there.
set -euo pipefail

# shellcheck source=scripts/env.sh
. "$(dirname "${BASH_SOURCE[0]}")/env.sh"

# The oldest that will do.
RUST_MINIMUM=1.93
NODE_MINIMUM=18.18

# Is version $1 at least version $2?
at_least() {
	[ "$(printf '%s\n%s\n' "$2" "$1" | sort -V | head -n 1)" = "$2" ]
}

node_is_fit() {
	command -v node >/dev/null 2>&1 && command -v npm >/dev/null 2>&1 && at_least "$(node --version | tr -d v)" "$NODE_MINIMUM"
}

system_packages() {
	if ! command -v dpkg >/dev/null 2>&1 || ! command -v apt-get >/dev/null 2>&1; then
		local absent=() tool
		for tool in protoc clang cmake pkg-config cc make python3 git curl; do
			command -v "$tool" >/dev/null 2>&1 || absent+=("$tool")
		done
		node_is_fit || absent+=("node >= $NODE_MINIMUM with npm")
		pkg-config --exists openssl 2>/dev/null || absent+=("the development files of OpenSSL")
		[ "${#absent[@]}" -eq 0 ] ||
			die "this system has no apt, so its own package manager must install: ${absent[*]} (and libclang, which often is a package of its own). Then run this again."
		return 0
	fi

	local missing=() package
	for package in build-essential clang cmake curl git libclang-dev libssl-dev pkg-config protobuf-compiler python3; do
		dpkg-query -W -f '${Status}' "$package" 2>/dev/null | grep -q 'ok installed' || missing+=("$package")
	done
	command -v node >/dev/null 2>&1 || missing+=(nodejs)
	command -v npm >/dev/null 2>&1 || missing+=(npm)
	if [ "${#missing[@]}" -gt 0 ]; then
		say "Setting up: apt installs ${missing[*]} (usually $TIME_SETUP)"
		apt_get update || die "apt cannot refresh its lists; mend /etc/apt/sources.list or the connection and run this again."
		apt_get install -y --no-install-recommends ca-certificates "${missing[@]}" ||
			die "apt cannot install ${missing[*]}; install them in another way and run this again."
	fi
	node_is_fit ||
		die "$(command -v node || echo node) is older than $NODE_MINIMUM; install a newer Node.js (https://nodejs.org) and run this again."
}

compiler() {
	if ! command -v cargo >/dev/null 2>&1 || ! command -v rustc >/dev/null 2>&1; then
		die "there is no Rust here. Install it with
    curl --proto '=https' --tlsv1.2 -sSf https://sh.rustup.rs | sh -s -- -y --profile minimal --component clippy,rustfmt
and run this again."
	fi
	local version
	version="$(cd "$ROOT" && rustc --version | cut -d ' ' -f 2)"
	at_least "$version" "$RUST_MINIMUM" ||
		die "rustc $version is older than $RUST_MINIMUM; run \`rustup update stable\` and then this again."
}

system_packages
compiler
"$ROOT/scripts/wasm-target.sh"
