# shellcheck shell=bash
# The environment of every script and every build of this repository. To be sourced:
#
#     . scripts/env.sh
#
# It sets
#   ROOT                      the root of the repository
#   CARGO_TARGET_DIR          where builds go; kept if it is already set. One folder for everything, outside of the repository,
#                             so that several clones share it.
#   WASM_BUILD_WORKSPACE_HINT where the Wasm builder finds Cargo.lock, because the target folder is outside of the repository
#   WASM_BUILD_TOOLCHAIN      the toolchain that compiles the runtime, only where `scripts/wasm-target.sh` had to build the
#                             libraries of the Wasm target itself
# and the functions `say`, `die`, `as_root` and `stage`.

ROOT="$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)"
export CARGO_TARGET_DIR="${CARGO_TARGET_DIR:-${XDG_CACHE_HOME:-$HOME/.cache}/bulwark/target}"
# Scripts change the folder.
case "$CARGO_TARGET_DIR" in
/*) ;;
*) CARGO_TARGET_DIR="$PWD/$CARGO_TARGET_DIR" ;;
esac
case "${BULWARK_NODE:-/}" in
/*) ;;
*) export BULWARK_NODE="$PWD/$BULWARK_NODE" ;;
esac
export WASM_BUILD_WORKSPACE_HINT="$ROOT"
# A node without its runtime is of no use.
unset SKIP_WASM_BUILD

# A fresh installation of rustup is not in the PATH of the shell that started it.
if ! command -v cargo >/dev/null 2>&1 && [ -x "${CARGO_HOME:-$HOME/.cargo}/bin/cargo" ]; then
	export PATH="${CARGO_HOME:-$HOME/.cargo}/bin:$PATH"
fi

# shellcheck source=scripts/times.sh
. "$ROOT/scripts/times.sh"

# The name that `scripts/wasm-target.sh` gives to the distribution's toolchain.
WASM_FALLBACK_TOOLCHAIN=debian

say() {
	printf '\n\033[1m==> %s\033[0m\n' "$*"
}

# The last words of a script that cannot go on: what is wrong and what to do.
die() {
	printf '\n\033[1;31merror:\033[0m %s\n' "$*" >&2
	exit 1
}

as_root() {
	if [ "$(id -u)" -eq 0 ]; then
		"$@"
	elif command -v sudo >/dev/null 2>&1; then
		sudo "$@"
	else
		die "this needs root and there is no sudo; run as root: $*"
	fi
}

# `apt_get <arguments>`: asks nobody, and waits where the system installs something by itself, as new ones do.
apt_get() {
	as_root env DEBIAN_FRONTEND=noninteractive apt-get -q -o DPkg::Lock::Timeout=600 -o Acquire::Retries=3 "$@"
}

# `stage <name> <command...>`: runs it, says how long it took, and names the stage if it fails.
stage() {
	local name="$1" begun="$SECONDS"
	shift
	local status
	say "$name"
	# In a shell of its own and not as a condition, where a command that fails in the middle would go unnoticed.
	set +e
	(
		set -e
		"$@"
	)
	status=$?
	set -e
	[ "$status" -eq 0 ] ||
		die "«$name» failed after $(duration $((SECONDS - begun))); the reason stands above. Mend it and run the same command again: what is built already stays built."
	printf '\033[1m    %s: %s\033[0m\n' "$name" "$(duration $((SECONDS - begun)))"
	STAGES+=("$(printf '%-46s %s' "$name" "$(duration $((SECONDS - begun)))")")
}
STAGES=()

duration() {
	printf '%d min %02d s' $(($1 / 60)) $(($1 % 60))
}

# Is the Wasm target complete in the sysroot of this compiler?
wasm_target_of() {
	local sysroot
	sysroot="$("$@" --print sysroot 2>/dev/null)" || return 1
	compgen -G "$sysroot/lib/rustlib/wasm32v1-none/lib/libcore*.rlib" >/dev/null
}

# Called here and again after `scripts/wasm-target.sh` has changed what there is.
choose_wasm_toolchain() {
	if [ -z "${BULWARK_WASM_FALLBACK:-}" ] && (cd "$ROOT" && wasm_target_of rustc); then
		# The ordinary way: nothing to choose.
		return 0
	fi
	if command -v rustup >/dev/null 2>&1 && wasm_target_of rustup run "$WASM_FALLBACK_TOOLCHAIN" rustc; then
		export WASM_BUILD_TOOLCHAIN="${WASM_BUILD_TOOLCHAIN:-$WASM_FALLBACK_TOOLCHAIN}"
	fi
}
choose_wasm_toolchain
