//! Builds the runtime of this repository once more, with the next version number and nothing else changed.
//!
//! The version is a constant of the runtime and reaches places that cannot be patched in the finished Wasm, such as
//! the check of signatures. So a copy of the sources is edited, and compiled under another name beside the original.

use std::{
	env, fs,
	path::{Path, PathBuf},
};

/// What the original is called, and the copy, so that it is built in a folder of its own.
const NAMES: [&str; 2] = ["name = \"bulwark-runtime\"", "name = \"bulwark-runtime-next\""];

/// The members of the workspace of the copy: what the runtime consists of.
const MEMBERS: &str = "members = [\"pallets/*\", \"runtime\"]";

/// The text with a part replaced that must occur in it exactly once.
fn replaced(text: &str, from: &str, to: &str) -> String {
	assert_eq!(text.matches(from).count(), 1, "there is not one «{from}»");
	text.replace(from, to)
}

/// The text between two words.
fn between<'a>(text: &'a str, from: &str, to: &str) -> &'a str {
	let rest = text.split_once(from).expect("the first word is there").1;
	rest.split_once(to).expect("the second word is there").0
}

/// What a file of the copy says.
fn edited(file: &str, text: &str) -> String {
	match file {
		"Cargo.toml" => {
			let members = between(text, "members = [", "]");
			replaced(text, &format!("members = [{members}]"), MEMBERS)
		}
		"runtime/Cargo.toml" => replaced(text, NAMES[0], NAMES[1]),
		"runtime/src/lib.rs" => {
			let version = between(text, "spec_version: ", ",");
			let next = version.parse::<u32>().expect("the version is a number") + 1;
			replaced(text, &format!("spec_version: {version},"), &format!("spec_version: {next},"))
		}
		_ => text.into(),
	}
}

/// Copies a file or a folder. What has not changed keeps its time, so that it is not compiled again.
fn copy(repository: &Path, tree: &Path, file: &str) {
	let (from, to) = (repository.join(file), tree.join(file));
	if from.is_dir() {
		fs::create_dir_all(&to).expect("the copy can be written");
		for entry in fs::read_dir(&from).expect("the sources can be read") {
			let name = entry.expect("the sources can be read").file_name();
			copy(
				repository,
				tree,
				&format!("{file}/{}", name.to_str().expect("our names are text")),
			);
		}
		return;
	}
	// The few files that are no text are not edited either.
	let original = fs::read(&from).expect("the sources can be read");
	let wanted = match std::str::from_utf8(&original) {
		Ok(text) => edited(file, text).into_bytes(),
		Err(_) => original,
	};
	if fs::read(&to).ok().as_ref() != Some(&wanted) {
		fs::write(&to, wanted).expect("the copy can be written");
	}
}

fn main() {
	let repository = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../..");
	let tree = PathBuf::from(env::var_os("OUT_DIR").expect("cargo sets it")).join("tree");
	fs::create_dir_all(&tree).expect("the copy can be written");
	for file in ["Cargo.toml", "pallets", "runtime"] {
		println!("cargo:rerun-if-changed={}", repository.join(file).display());
		copy(&repository, &tree, file);
	}
	println!("cargo:rerun-if-changed=build.rs");
	// Cargo adds the new name to this one and removes what is not needed.
	if !tree.join("Cargo.lock").exists() {
		copy(&repository, &tree, "Cargo.lock");
	}
	env::set_var("WASM_BUILD_WORKSPACE_HINT", &tree);
	substrate_wasm_builder::WasmBuilder::new()
		.with_project(tree.join("runtime/Cargo.toml"))
		.expect("the copy has a manifest")
		.import_memory()
		.export_heap_base()
		.build();
}
