//! Builds the runtime of this repository once more, with a few words replaced and nothing else changed.
//!
//! What differs is in constants of the runtime and reaches places that cannot be patched in the finished Wasm, such as
//! the check of signatures. So a copy of the sources is edited, and compiled under another name beside the original.

use std::{
	env, fs,
	path::{Path, PathBuf},
};

/// The members of the workspace of the copy: what the runtime consists of.
const MEMBERS: Edit = Edit {
	file: "Cargo.toml",
	from: "members = [",
	to: "]",
	with: |_| "\"pallets/*\", \"runtime\"".into(),
};

/// In a file, what stands between two words, and what shall stand there.
pub struct Edit {
	/// The file, as seen from the root of the repository.
	pub file: &'static str,
	/// The word before.
	pub from: &'static str,
	/// The word after.
	pub to: &'static str,
	/// What shall stand there, made from what stands there.
	pub with: fn(&str) -> String,
}

impl Edit {
	/// What is to be replaced must be there exactly once.
	fn apply(&self, text: &str) -> String {
		let Self { file, from, to, with } = self;
		assert_eq!(text.matches(from).count(), 1, "there is not one «{from}» in {file}");
		let (before, rest) = text.split_once(from).expect("it was just counted");
		let (old, after) = rest.split_once(to).expect("the word after is there");
		format!("{before}{from}{}{to}{after}", with(old))
	}
}

/// Builds the runtime with these edits, as `bulwark-runtime-<name>`. To be called from a build script.
pub fn build(name: &str, edits: Vec<Edit>) {
	let variant = Variant { name: name.into(), edits };
	let manifest = env::var_os("CARGO_MANIFEST_DIR").expect("cargo sets it");
	let repository = PathBuf::from(manifest).join("../..");
	let tree = PathBuf::from(env::var_os("OUT_DIR").expect("cargo sets it")).join("tree");
	fs::create_dir_all(&tree).expect("the copy can be written");
	for file in ["Cargo.toml", "pallets", "runtime"] {
		println!("cargo:rerun-if-changed={}", repository.join(file).display());
		variant.copy(&repository, &tree, file);
	}
	println!("cargo:rerun-if-changed=build.rs");
	// Cargo adds the new name to this one and removes what is not needed.
	if !tree.join("Cargo.lock").exists() {
		variant.copy(&repository, &tree, "Cargo.lock");
	}
	env::set_var("WASM_BUILD_WORKSPACE_HINT", &tree);
	substrate_wasm_builder::WasmBuilder::new()
		.with_project(tree.join("runtime/Cargo.toml"))
		.expect("the copy has a manifest")
		.import_memory()
		.export_heap_base()
		.build();
}

struct Variant {
	name: String,
	edits: Vec<Edit>,
}

impl Variant {
	/// What a file of the copy says.
	fn edited(&self, file: &str, text: &str) -> String {
		let text = match file {
			"Cargo.toml" => MEMBERS.apply(text),
			// So that it is built in a folder of its own.
			"runtime/Cargo.toml" => {
				let name = "name = \"bulwark-runtime\"";
				assert_eq!(text.matches(name).count(), 1, "the runtime has one name");
				text.replace(name, &format!("name = \"bulwark-runtime-{}\"", self.name))
			}
			_ => text.into(),
		};
		let own = self.edits.iter().filter(|edit| edit.file == file);
		own.fold(text, |text, edit| edit.apply(&text))
	}

	/// Copies a file or a folder. What has not changed keeps its time, so that it is not compiled again.
	fn copy(&self, repository: &Path, tree: &Path, file: &str) {
		let (from, to) = (repository.join(file), tree.join(file));
		if from.is_dir() {
			fs::create_dir_all(&to).expect("the copy can be written");
			let mut names = vec![];
			for entry in fs::read_dir(&from).expect("the sources can be read") {
				let name = entry.expect("the sources can be read").file_name();
				names.push(name.to_str().expect("our names are text").to_string());
			}
			// What is gone from the sources is gone from the copy.
			for entry in fs::read_dir(&to).expect("the copy can be read") {
				let path = entry.expect("the copy can be read").path();
				let stays = path.file_name().and_then(|name| name.to_str());
				if stays.is_some_and(|name| names.iter().any(|other| other == name)) {
					continue;
				}
				if path.is_dir() {
					fs::remove_dir_all(&path).expect("the copy can be changed");
				} else {
					fs::remove_file(&path).expect("the copy can be changed");
				}
			}
			for name in names {
				self.copy(repository, tree, &format!("{file}/{name}"));
			}
			return;
		}
		// The few files that are no text are not edited either.
		let original = fs::read(&from).expect("the sources can be read");
		let wanted = match std::str::from_utf8(&original) {
			Ok(text) => self.edited(file, text).into_bytes(),
			Err(_) => original,
		};
		if fs::read(&to).ok().as_ref() != Some(&wanted) {
			fs::write(&to, wanted).expect("the copy can be written");
		}
	}
}
