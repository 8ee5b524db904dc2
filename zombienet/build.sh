#!/usr/bin/env bash
# Builds what a network consists of, and links it into zombienet/bin, where the files of the networks look for it.
#
#     zombienet/build.sh                    relay chain, our node, the runtime with the next version number
#     zombienet/build.sh asset-hub          Asset Hub as well; so does `whole`
#     zombienet/build.sh elastic-scaling    the runtime for three cores as well
set -euo pipefail

# shellcheck source=scripts/env.sh
. "$(dirname "${BASH_SOURCE[0]}")/../scripts/env.sh"
if [ -n "${BULWARK_NODE:-}" ]; then
	[ -x "$BULWARK_NODE" ] || die "BULWARK_NODE names no program: $BULWARK_NODE"
	# Seen from the folder of the links it would be another one.
	BULWARK_NODE="$(realpath "$BULWARK_NODE")"
fi
cd "$ROOT"

RELEASE="$CARGO_TARGET_DIR/release"
packages=(-p bulwark-relay -p westend-local -p next-runtime)
variants=(next)
blobs=(westend)
case "${1:-}" in
asset-hub | whole)
	packages+=(-p asset-hub-local)
	blobs+=(asset-hub)
	;;
elastic-scaling)
	packages+=(-p elastic-runtime)
	variants+=(elastic)
	;;
esac

stage "Setting up" scripts/setup.sh
choose_wasm_toolchain
# As scripts/dev.sh does it, so that neither compiles anything again that the other has.
[ -n "${BULWARK_NODE:-}" ] || stage "Building the node" cargo build --release --locked --workspace --bins
cd "$ROOT/zombienet"

# A variant of the runtime begins with what was compiled for the original, so that only our crates are compiled once more. It
# has a folder of its own, so that neither takes the other for its own.
original="$RELEASE/wbuild/bulwark-runtime/target"
for variant in "${variants[@]}"; do
	own="$RELEASE/wbuild/bulwark-runtime-$variant/target"
	if [ -d "$original" ] && [ ! -d "$own" ]; then
		mkdir -p "$(dirname "$own")"
		rm -rf "$own.part"
		cp -a "$original" "$own.part"
		mv "$own.part" "$own"
	fi
done
stage "Building the relay chain" cargo build --release --locked "${packages[@]}"

mkdir -p bin
# `link <name> <target>`
link() {
	ln -sfn "$2" "bin/$1"
}
blob() {
	echo "$RELEASE/wbuild/$1/${1//-/_}.compact.compressed.wasm"
}
link bulwark-node "${BULWARK_NODE:-$RELEASE/bulwark-node}"
for binary in polkadot polkadot-execute-worker polkadot-prepare-worker; do
	link "$binary" "$RELEASE/$binary"
done
for name in "${blobs[@]}"; do
	link "$name.wasm" "$(blob "$name-local")"
done
for variant in "${variants[@]}"; do
	link "$variant.wasm" "$(blob "bulwark-runtime-$variant")"
done

stage "Packages for Node.js" "$ROOT/tests/e2e/install.sh"
./install.sh
