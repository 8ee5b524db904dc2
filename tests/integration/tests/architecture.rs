//! The shape of the repository, held by a test: who may depend on whom, what may come from where, how long a file may be.
//!
//! The pallets meet in the traits of `bulwark-primitives` and are wired in the runtime. Nothing but the manifests says so to
//! the compiler, so the manifests are what is read here.

use std::{
	collections::{BTreeMap, BTreeSet},
	fs,
	path::{Path, PathBuf},
};
use toml::{Table, Value};

/// What a pallet may know of this repository.
const COMMON: [&str; 1] = ["bulwark-primitives"];
/// What its tests may know besides.
const COMMON_IN_TESTS: [&str; 2] = ["bulwark-primitives", "bulwark-test-utils"];

/// Everything at the top level that is not a dotfile. Some of it appears with the first thing that is in it.
const TOP_LEVEL: [&str; 14] = [
	"Cargo.lock",
	"Cargo.toml",
	"LICENSE",
	"README.md",
	"SECURITY.md",
	"benchmarks",
	"chain-specs",
	"node",
	"pallets",
	"runtime",
	"rustfmt.toml",
	"scripts",
	"tests",
	"zombienet",
];

/// Longest file of code, and longest file of tests, in lines that are neither empty nor a comment: one concept each.
const LONGEST_FILE: usize = 700;
const LONGEST_TEST: usize = 900;

fn root() -> PathBuf {
	Path::new(env!("CARGO_MANIFEST_DIR"))
		.ancestors()
		.nth(2)
		.expect("this crate is two folders below the root")
		.into()
}

fn read(path: &Path) -> String {
	fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

fn names_in(folder: &Path) -> Vec<String> {
	let mut names: Vec<String> = fs::read_dir(folder)
		.unwrap_or_else(|error| panic!("{}: {error}", folder.display()))
		.map(|entry| {
			entry
				.expect("the folder can be read")
				.file_name()
				.into_string()
				.expect("names are UTF-8")
		})
		.collect();
	names.sort();
	names
}

/// The manifest of one crate of the workspace.
struct Crate {
	folder: PathBuf,
	name: String,
	manifest: Table,
}

impl Crate {
	fn load(folder: PathBuf) -> Self {
		let manifest: Table = read(&folder.join("Cargo.toml"))
			.parse()
			.unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
		let name = manifest["package"]["name"].as_str().expect("a package has a name").to_owned();
		Self { folder, name, manifest }
	}

	/// Is it one of the pallets, rather than what they have in common?
	fn is_pallet(&self) -> bool {
		self.folder.starts_with(root().join("pallets")) && self.name.starts_with("pallet-")
	}

	/// The tables of dependencies of all kinds and platforms, as `(kind, key, specification)`.
	fn dependencies(&self) -> Vec<(String, String, Value)> {
		let kinds = ["dependencies", "dev-dependencies", "build-dependencies"];
		let mut tables: Vec<&Table> = vec![&self.manifest];
		if let Some(platforms) = self.manifest.get("target").and_then(Value::as_table) {
			tables.extend(platforms.values().filter_map(Value::as_table));
		}
		let mut found = vec![];
		for table in tables {
			for kind in kinds {
				for (key, specification) in
					table.get(kind).and_then(Value::as_table).into_iter().flatten()
				{
					found.push((kind.to_owned(), key.clone(), specification.clone()));
				}
			}
		}
		found
	}

	/// The names of the packages it depends on, whatever it calls them.
	fn depends_on(&self, workspace: &Workspace, kinds: &[&str]) -> BTreeSet<String> {
		self.dependencies()
			.into_iter()
			.filter(|(kind, ..)| kinds.contains(&kind.as_str()))
			.map(|(_, key, specification)| workspace.package(&key, &specification))
			.collect()
	}
}

struct Workspace {
	manifest: Table,
	crates: Vec<Crate>,
}

impl Workspace {
	fn load() -> Self {
		let manifest: Table =
			read(&root().join("Cargo.toml")).parse().expect("the root manifest is TOML");
		let crates = manifest["workspace"]["members"]
			.as_array()
			.expect("the workspace lists its members")
			.iter()
			.map(|member| Crate::load(root().join(member.as_str().expect("a member is a path"))))
			.collect();
		Self { manifest, crates }
	}

	fn shared(&self) -> &Table {
		self.manifest["workspace"]["dependencies"]
			.as_table()
			.expect("the workspace declares dependencies")
	}

	/// The name of the package behind a key, through `workspace = true` and `package = "…"`.
	fn package(&self, key: &str, specification: &Value) -> String {
		let inherited = specification.get("workspace").and_then(Value::as_bool) == Some(true);
		let specification = if inherited { &self.shared()[key] } else { specification };
		specification.get("package").and_then(Value::as_str).unwrap_or(key).to_owned()
	}

	fn ours(&self) -> BTreeSet<String> {
		self.crates.iter().map(|krate| krate.name.clone()).collect()
	}

	fn pallets(&self) -> Vec<&Crate> {
		let pallets: Vec<_> = self.crates.iter().filter(|krate| krate.is_pallet()).collect();
		assert!(pallets.len() >= 5, "the pallets were not found, so nothing would be checked");
		pallets
	}

	fn by_name(&self, name: &str) -> &Crate {
		self.crates
			.iter()
			.find(|krate| krate.name == name)
			.unwrap_or_else(|| panic!("there is no crate {name}"))
	}
}

const ALL_KINDS: [&str; 3] = ["dependencies", "dev-dependencies", "build-dependencies"];

/// The dependencies of a crate on crates of this repository, beyond those it may have.
fn forbidden(
	workspace: &Workspace,
	krate: &Crate,
	kinds: &[&str],
	allowed: &[&str],
) -> Vec<String> {
	krate
		.depends_on(workspace, kinds)
		.intersection(&workspace.ours())
		.filter(|name| !allowed.contains(&name.as_str()))
		.cloned()
		.collect()
}

#[test]
fn every_crate_under_pallets_is_a_member() {
	let workspace = Workspace::load();
	let members: BTreeSet<_> = workspace.crates.iter().map(|krate| krate.folder.clone()).collect();
	for name in names_in(&root().join("pallets")) {
		let folder = root().join("pallets").join(name);
		assert!(members.contains(&folder), "{} is not a member of the workspace", folder.display());
	}
}

#[test]
fn no_pallet_depends_on_another() {
	let workspace = Workspace::load();
	for pallet in workspace.pallets() {
		let found = forbidden(&workspace, pallet, &["dependencies", "build-dependencies"], &COMMON);
		assert!(
			found.is_empty(),
			"{} depends on {found:?}; let them meet in a trait of bulwark-primitives",
			pallet.name
		);
		let found = forbidden(&workspace, pallet, &["dev-dependencies"], &COMMON_IN_TESTS);
		assert!(
			found.is_empty(),
			"the tests of {} depend on {found:?}; mock the seam instead",
			pallet.name
		);
	}
}

#[test]
fn what_the_pallets_have_in_common_depends_on_none_of_them() {
	let workspace = Workspace::load();
	for (name, allowed) in [
		("bulwark-primitives", &[][..]),
		("bulwark-test-utils", &COMMON[..]),
		("bulwark-runtime-api", &COMMON[..]),
		("bulwark-verifiers", &COMMON[..]),
	] {
		let found = forbidden(&workspace, workspace.by_name(name), &ALL_KINDS, allowed);
		assert!(found.is_empty(), "{name} depends on {found:?}");
	}
}

#[test]
fn only_the_runtime_the_node_and_the_stories_see_everything() {
	let workspace = Workspace::load();
	let wiring = ["bulwark-runtime", "bulwark-node", "bulwark-integration-tests"];
	for krate in &workspace.crates {
		if wiring.contains(&krate.name.as_str()) {
			continue;
		}
		let depends = krate.depends_on(&workspace, &ALL_KINDS);
		assert!(!depends.contains("bulwark-runtime"), "{} depends on the runtime", krate.name);
		assert!(
			!depends.contains("polkadot-sdk"),
			"{} depends on the umbrella crate, and so on everything; name the crates it uses",
			krate.name
		);
	}
}

#[test]
fn everything_comes_from_the_registry_or_the_workspace() {
	let workspace = Workspace::load();
	let folders: BTreeMap<_, _> =
		workspace.crates.iter().map(|krate| (krate.folder.clone(), &krate.name)).collect();
	let check = |whose: &str, base: &Path, key: &str, specification: &Value| {
		assert!(specification.get("git").is_none(), "{whose}: {key} comes from a git repository");
		if let Some(path) = specification.get("path").and_then(Value::as_str) {
			assert!(
				folders.contains_key(&base.join(path)),
				"{whose}: {key} is outside of the workspace, at {path}"
			);
		}
	};
	for (key, specification) in workspace.shared() {
		check("the workspace", &root(), key, specification);
	}
	for krate in &workspace.crates {
		for (_, key, specification) in krate.dependencies() {
			check(&krate.name, &krate.folder, &key, &specification);
			assert_eq!(
				specification.get("workspace").and_then(Value::as_bool),
				Some(true),
				"{}: {key} states its own version; let it inherit that of the workspace",
				krate.name
			);
		}
	}
	for section in ["patch", "replace"] {
		assert!(
			!workspace.manifest.contains_key(section),
			"the workspace has a [{section}] section"
		);
	}
	let sdk = workspace.shared()["polkadot-sdk"]
		.get("version")
		.and_then(Value::as_str)
		.unwrap_or_default();
	assert!(sdk.starts_with('='), "the release of the SDK is not pinned: {sdk}");
}

/// What is a workspace of its own has a lock file of its own, which a new dependency of ours is easily left out of. Nothing of it
/// could be built then, since all scripts keep to what is locked.
#[test]
fn every_lock_file_knows_what_our_crates_depend_on() {
	let workspace = Workspace::load();
	let mut seen = 0;
	for folder in ["tests/xcm", "zombienet", "benchmarks/yardstick", "benchmarks/storage"] {
		let lock: Table =
			read(&root().join(folder).join("Cargo.lock")).parse().expect("a lock file is TOML");
		for package in lock["package"].as_array().expect("it lists packages") {
			let name = package["name"].as_str().expect("a package has a name");
			// Others may be called as ours are; those come from somewhere.
			if !workspace.ours().contains(name) || package.get("source").is_some() {
				continue;
			}
			seen += 1;
			let locked = package.get("dependencies").and_then(Value::as_array);
			let locked: BTreeSet<_> = locked
				.into_iter()
				.flatten()
				.filter_map(|one| one.as_str()?.split(' ').next())
				.collect();
			for (kind, key, specification) in workspace.by_name(name).dependencies() {
				let optional = specification.get("optional").and_then(Value::as_bool);
				if kind == "dev-dependencies" || optional == Some(true) {
					continue;
				}
				let needed = workspace.package(&key, &specification);
				assert!(
					locked.contains(needed.as_str()),
					"{folder}: the lock file does not know that {name} needs {needed}; run `cargo update --workspace` there"
				);
			}
		}
	}
	assert!(seen > 10, "our crates were not found, so nothing would be checked");
}

#[test]
fn one_licence_nothing_published_the_same_lints() {
	let workspace = Workspace::load();
	let inherited = |krate: &Crate, key: &str| {
		krate.manifest["package"]
			.get(key)
			.and_then(|value| value.get("workspace"))
			.and_then(Value::as_bool)
	};
	let package = &workspace.manifest["workspace"]["package"];
	assert_eq!(package["publish"].as_bool(), Some(false));
	assert_eq!(package["license"].as_str(), Some("Apache-2.0"));
	for krate in &workspace.crates {
		for key in ["publish", "license", "version", "edition"] {
			assert_eq!(
				inherited(krate, key),
				Some(true),
				"{}: {key} is not that of the workspace",
				krate.name
			);
		}
		let lints = krate
			.manifest
			.get("lints")
			.and_then(|lints| lints.get("workspace"))
			.and_then(Value::as_bool);
		assert_eq!(lints, Some(true), "{}: its lints are not those of the workspace", krate.name);
		assert!(
			krate.manifest["package"]
				.get("description")
				.and_then(Value::as_str)
				.is_some_and(|text| !text.is_empty()),
			"{}: says nothing of itself",
			krate.name
		);
	}
}

/// One profile for what is built every day, so that nothing large is compiled twice, and one for live networks.
#[test]
fn one_profile_and_one_for_production() {
	let workspace = Workspace::load();
	let profiles: BTreeSet<_> = workspace.manifest["profile"]
		.as_table()
		.expect("there are profiles")
		.keys()
		.map(String::as_str)
		.collect();
	assert_eq!(profiles, BTreeSet::from(["production", "release"]));
	for krate in &workspace.crates {
		assert!(!krate.manifest.contains_key("profile"), "{} has a profile of its own", krate.name);
	}
}

/// Every Rust file below a folder.
fn rust_files(folder: &Path, found: &mut Vec<PathBuf>) {
	for name in names_in(folder) {
		let path = folder.join(&name);
		if path.is_dir() {
			rust_files(&path, found);
		} else if name.ends_with(".rs") {
			found.push(path);
		}
	}
}

fn lines_of_code(text: &str) -> usize {
	text.lines()
		.map(str::trim_start)
		.filter(|line| !line.is_empty() && !line.starts_with("//"))
		.count()
}

fn is_test(path: &Path) -> bool {
	path.components().any(|part| part.as_os_str() == "tests")
		|| path.file_stem().is_some_and(|stem| stem == "tests" || stem == "mock")
}

#[test]
fn files_are_short_enough_to_be_read() {
	let mut files = vec![];
	for folder in ["pallets", "runtime", "node", "tests/integration"] {
		rust_files(&root().join(folder), &mut files);
	}
	assert!(files.len() > 30, "the sources were not found, so nothing would be checked");
	for file in files {
		// Weights are written by a program.
		if file.file_stem().is_some_and(|stem| stem == "weights")
			|| file.parent().is_some_and(|p| p.ends_with("weights"))
		{
			continue;
		}
		let longest = if is_test(&file) { LONGEST_TEST } else { LONGEST_FILE };
		let lines = lines_of_code(&read(&file));
		assert!(
			lines <= longest,
			"{} has {lines} lines, more than {longest}; let each concept have a file",
			file.display()
		);
	}
}

/// What runs without having been called is known here: each of them counts what it takes with a meter, and the runtime tests that
/// it stops in time.
#[test]
fn few_things_run_by_themselves() {
	const HOOKS: [&str; 6] = [
		"on_initialize",
		"on_poll",
		"on_idle",
		"on_finalize",
		"on_runtime_upgrade",
		"offchain_worker",
	];
	let mut files = vec![];
	rust_files(&root().join("pallets"), &mut files);
	let mut found = BTreeSet::new();
	for file in files {
		let text = read(&file);
		for hook in HOOKS {
			if text.contains(&format!("fn {hook}(")) {
				let path = file.strip_prefix(root()).expect("it is below");
				found.insert(format!("{} {hook}", path.display()));
			}
		}
	}
	let metered = [
		"pallets/payouts/src/lib.rs on_idle",
		"pallets/rewards/src/lib.rs on_idle",
		"pallets/rewards/src/lib.rs on_initialize",
	];
	assert_eq!(found, metered.map(String::from).into());
}

/// Storage is bounded: no pallet asks the compiler to look away.
#[test]
fn no_pallet_has_unbounded_storage() {
	let mut files = vec![];
	for folder in ["pallets", "runtime"] {
		rust_files(&root().join(folder), &mut files);
	}
	for file in files {
		let text = read(&file);
		for word in ["without_storage_info", "#[pallet::unbounded]"] {
			assert!(!text.contains(word), "{} says {word}", file.display());
		}
	}
}

#[test]
fn the_top_level_is_as_agreed() {
	for name in names_in(&root()) {
		if name.starts_with('.') {
			// What git, editors and other tools leave is nobody's business.
			continue;
		}
		assert!(
			TOP_LEVEL.contains(&name.as_str()) || name == "target",
			"{name} is a new thing at the top level; is there no folder that it belongs to?"
		);
	}
	for name in [
		"Cargo.toml",
		"Cargo.lock",
		"LICENSE",
		"README.md",
		"SECURITY.md",
		"pallets",
		"runtime",
		"node",
		"tests",
		"scripts",
	] {
		assert!(root().join(name).exists(), "{name} is missing");
	}
	for name in [".cargo/config.toml", ".ci/run", ".gitignore"] {
		assert!(root().join(name).exists(), "{name} is missing");
	}
}

/// A folder appears with the first real thing in it.
#[test]
fn no_top_level_folder_is_empty() {
	fn holds_a_file(folder: &Path) -> bool {
		names_in(folder)
			.iter()
			.map(|name| folder.join(name))
			.any(|path| !path.is_dir() || holds_a_file(&path))
	}
	for name in names_in(&root()) {
		let path = root().join(&name);
		if path.is_dir() && TOP_LEVEL.contains(&name.as_str()) {
			assert!(holds_a_file(&path), "{name} has nothing in it");
		}
	}
}

/// The README and the scripts tell the same times.
#[test]
fn the_readme_quotes_the_measured_times() {
	let readme = read(&root().join("README.md"));
	let times = read(&root().join("scripts/times.sh"));
	let mut quoted = 0;
	for line in times.lines().filter(|line| line.starts_with("TIME_")) {
		let (name, value) = line.split_once('=').expect("a time is an assignment");
		let value = value.trim_matches('"');
		assert!(readme.contains(value), "README.md does not quote {name}: {value}");
		quoted += 1;
	}
	assert!(quoted > 5, "the times were not found, so nothing would be checked");
}

/// What the checks themselves would miss if they could not fail.
mod the_checks_can_fail {
	use super::*;

	fn example(dependency: &str) -> Crate {
		let manifest =
			format!("[package]\nname = \"pallet-example\"\n[dev-dependencies]\n{dependency}");
		Crate {
			folder: root().join("pallets/example"),
			name: "pallet-example".into(),
			manifest: manifest.parse().expect("the example is TOML"),
		}
	}

	#[test]
	fn on_a_pallet_in_the_tests_of_another() {
		let workspace = Workspace::load();
		let found = |text: &str| {
			forbidden(&workspace, &example(text), &["dev-dependencies"], &COMMON_IN_TESTS)
		};
		assert_eq!(found("pallet-vaults = { workspace = true }"), ["pallet-vaults"]);
		assert_eq!(
			found("v = { package = \"pallet-vaults\", path = \"../vaults\" }"),
			["pallet-vaults"]
		);
		assert_eq!(found("bulwark-test-utils = { workspace = true }"), [""; 0]);
		assert_eq!(found("pallet-balances = { workspace = true }"), [""; 0]);
	}

	#[test]
	fn on_a_dependency_of_one_platform() {
		let workspace = Workspace::load();
		let manifest = "[package]\nname = \"pallet-example\"\n[target.'cfg(unix)'.dependencies]\npallet-avs.workspace = true";
		let krate = Crate {
			folder: root().join("pallets/example"),
			name: "pallet-example".into(),
			manifest: manifest.parse().expect("the example is TOML"),
		};
		assert_eq!(forbidden(&workspace, &krate, &ALL_KINDS, &COMMON), ["pallet-avs"]);
	}

	#[test]
	fn on_code_and_not_on_comments() {
		assert_eq!(lines_of_code("//! Words.\n\nfn one() {\n\t// why\n\ttwo()\n}\n"), 3);
	}
}
