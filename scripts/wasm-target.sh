#!/usr/bin/env bash
# Makes sure that the runtime can be compiled to Wasm (target `wasm32v1-none`).
#
# The ordinary way is `rustup target add wasm32v1-none`. Where rustup's server cannot be reached, the libraries of the target
# are built from the sources that Debian packages together with its own compiler, and that toolchain becomes available under
# the name `debian`. Quick when there is nothing to do.
#
# BULWARK_WASM_FALLBACK=1 takes the second way without trying the first.
set -euo pipefail

# shellcheck source=scripts/env.sh
. "$(dirname "${BASH_SOURCE[0]}")/env.sh"
cd "$ROOT"

TARGET=wasm32v1-none
PACKAGES=(rustc-web cargo-web rust-web-src)

WORK="$(mktemp -d)"
trap 'rm -rf "$WORK"' EXIT

# `compiles <rustc...>`: links a crate that allocates, so that core, alloc and the linker are all needed.
compiles() {
	cat >"$WORK/probe.rs" <<-'RUST'
		#![no_std]
		extern crate alloc;
		use core::alloc::{GlobalAlloc, Layout};
		struct None;
		unsafe impl GlobalAlloc for None {
			unsafe fn alloc(&self, _: Layout) -> *mut u8 { core::ptr::null_mut() }
			unsafe fn dealloc(&self, _: *mut u8, _: Layout) {}
		}
		#[global_allocator]
		static NONE: None = None;
		#[panic_handler]
		fn panic(_: &core::panic::PanicInfo<'_>) -> ! { loop {} }
		#[no_mangle]
		pub extern "C" fn sum(n: u32) -> u32 { alloc::vec![1u32; n as usize].iter().sum() }
	RUST
	"$@" --edition 2021 --crate-type cdylib --target "$TARGET" -C panic=abort -C opt-level=1 -C lto=fat \
		-o "$WORK/probe.wasm" "$WORK/probe.rs" >"$WORK/probe.log" 2>&1
}

if [ -z "${BULWARK_WASM_FALLBACK:-}" ]; then
	if wasm_target_of rustc && compiles rustc; then
		echo "Wasm target: $TARGET is installed."
		exit 0
	fi
	command -v rustup >/dev/null 2>&1 ||
		die "the compiler $(command -v rustc) has no target $TARGET and there is no rustup to add it; install rustup (https://rustup.rs) and run this again."
fi
if wasm_target_of rustup run "$WASM_FALLBACK_TOOLCHAIN" rustc && compiles rustup run "$WASM_FALLBACK_TOOLCHAIN" rustc; then
	echo "Wasm target: $TARGET of the toolchain «$WASM_FALLBACK_TOOLCHAIN» is used."
	exit 0
fi
if [ -z "${BULWARK_WASM_FALLBACK:-}" ]; then
	say "Wasm target: rustup target add $TARGET (a few seconds)"
	# Twice: what follows installs another compiler, and a server that is busy for a moment is no reason for that.
	for pause in 5 0; do
		if RUSTUP_MAX_RETRIES=0 timeout 180 rustup target add "$TARGET" && compiles rustc; then
			exit 0
		fi
		sleep "$pause"
	done
	echo "That did not work: rustup's server cannot be reached from here, or does not have it."
fi

say "Wasm target: building its libraries from Debian's compiler and sources (usually $TIME_WASM_FALLBACK)"
command -v apt-get >/dev/null 2>&1 ||
	die "this way needs Debian or a system made from it. Run \`rustup target add $TARGET\` on a connection that reaches static.rust-lang.org, then run this again."
missing=()
for package in "${PACKAGES[@]}"; do
	dpkg -s "$package" >/dev/null 2>&1 || missing+=("$package")
done
if [ "${#missing[@]}" -gt 0 ]; then
	apt_get update || die "apt cannot refresh its lists; mend /etc/apt/sources.list or the connection and run this again."
	apt_get install -y --no-install-recommends "${missing[@]}" ||
		die "apt cannot install ${missing[*]}. Install a Rust toolchain with the target $TARGET in another way and run this again."
fi

rustc=/usr/bin/rustc
cargo=/usr/bin/cargo
sysroot="$("$rustc" --print sysroot)"
host="$("$rustc" -vV | sed -n 's/^host: //p')"

# A crate that needs nothing but the libraries, built in a folder of its own: none of our settings reach it.
mkdir -p "$WORK/libraries/src"
cat >"$WORK/libraries/Cargo.toml" <<-'TOML'
	[package]
	name = "libraries"
	version = "0.1.0"
	edition = "2021"
	[workspace]
TOML
echo '#![no_std]' >"$WORK/libraries/src/lib.rs"
(
	cd "$WORK/libraries"
	# Not the target folder of this repository, and the same compiler for cargo and rustc.
	env -u CARGO_ENCODED_RUSTFLAGS -u RUSTUP_TOOLCHAIN CARGO_TARGET_DIR="$WORK/target" RUSTC="$rustc" RUSTC_BOOTSTRAP=1 \
		RUSTFLAGS=-Cembed-bitcode=yes "$cargo" build --release --target "$TARGET" -Z build-std=core,alloc
) || die "the libraries of $TARGET do not build with $("$rustc" --version); remove the packages ${PACKAGES[*]} and run this again."

into="$sysroot/lib/rustlib/$TARGET/lib"
as_root mkdir -p "$into" "$sysroot/lib/rustlib/$host/bin"
as_root rm -f "$into"/libcore-*.rlib "$into"/liballoc-*.rlib "$into"/libcompiler_builtins-*.rlib
for library in core alloc compiler_builtins; do
	as_root cp "$WORK/target/$TARGET/release/deps/lib$library-"*.rlib "$into/"
done

# Debian's compiler comes without the linker for this target; rustup's toolchains bring it.
linker="$(rustc --print sysroot)/lib/rustlib/$host/bin/rust-lld"
[ -x "$linker" ] || die "there is no rust-lld at $linker; run \`rustup toolchain install stable\` and then this again."
as_root ln -sf "$linker" "$sysroot/lib/rustlib/$host/bin/rust-lld"

rustup toolchain link "$WASM_FALLBACK_TOOLCHAIN" "$sysroot"
# What an earlier state of the libraries compiled would be refused by the new one.
rm -rf "$CARGO_TARGET_DIR"/*/wbuild

compiles rustup run "$WASM_FALLBACK_TOOLCHAIN" rustc || {
	cat "$WORK/probe.log" >&2
	die "the new toolchain does not compile a small crate for $TARGET; the reason stands above."
}
echo "Wasm target: ready. Builds use WASM_BUILD_TOOLCHAIN=$WASM_FALLBACK_TOOLCHAIN, which scripts/env.sh sets."
