//! Replays traces of the reference model against the pallets, and compares everything that can be seen, to the unit, after
//! every step.
//!
//! The traces that belong to the tests lie in `traces.json.zst`. To replay others, name a folder of `*.json` files:
//!
//! ```text
//! BULWARK_TRACES=<folder> cargo test --release -p bulwark-replay-tests
//! ```
//!
//! A failure names the file, the first step and the first value that differ.

#[path = "replay/machine.rs"]
mod machine;
#[path = "replay/rewards.rs"]
mod rewards;
#[path = "replay/runtime.rs"]
mod runtime;

use machine::Machine;
use serde_json::Value;
use std::{collections::BTreeMap, fs, path::Path};

const OURS: &[u8] = include_bytes!("traces.json.zst");

/// Replays a trace. The error names the first step and the first value that differ.
fn replay(trace: &Value) -> Result<usize, String> {
	let steps = trace["steps"].as_array().ok_or("it has no steps")?;
	runtime::new_test_ext().execute_with(|| {
		let mut machine = Machine::new(steps);
		let mut expected = BTreeMap::<String, String>::new();
		for (number, step) in steps.iter().enumerate() {
			let op = step["op"].as_str().ok_or("a step has no operation")?;
			let at = |what: String| format!("step {number} ({op} {}): {what}", step["args"]);
			let outcome =
				machine.perform(op, &step["args"], step["outcome"].as_str() == Some("ok"));
			let wanted = step["outcome"].as_str().unwrap_or_default();
			if let Some((outcome, result)) = outcome.map_err(at)? {
				if outcome != wanted {
					return Err(at(format!("the outcome is {outcome}, in the model {wanted}")));
				}
				if result != step["result"] {
					let model = &step["result"];
					return Err(at(format!("the result is {result}, in the model {model}")));
				}
			}
			for (key, value) in step["changed"].as_object().into_iter().flatten() {
				match value.as_str() {
					Some(value) => drop(expected.insert(key.clone(), value.to_string())),
					None => drop(expected.remove(key)),
				}
			}
			let seen = machine.observe().map_err(at)?;
			let keys = expected.keys().chain(seen.keys());
			if let Some(key) = keys.into_iter().find(|key| expected.get(*key) != seen.get(*key)) {
				let (ours, model) = (seen.get(key), expected.get(key));
				return Err(at(format!("{key} is {ours:?}, in the model {model:?}")));
			}
			machine.check().map_err(at)?;
		}
		Ok(steps.len())
	})
}

fn replay_all<'a>(traces: impl Iterator<Item = (String, &'a Value)>) {
	let (mut traces_done, mut steps_done, mut failures) = (0, 0, Vec::new());
	for (name, trace) in traces {
		match replay(trace) {
			Ok(steps) => steps_done += steps,
			Err(difference) => failures.push(format!("{name}: {difference}")),
		}
		traces_done += 1;
	}
	println!("replayed {traces_done} traces, {steps_done} steps");
	let many = failures.len();
	assert!(many == 0, "{many} of {traces_done} traces differ:\n{}", failures.join("\n"));
}

fn parse(name: &str, text: &str) -> Value {
	serde_json::from_str(text).unwrap_or_else(|error| panic!("{name} is no trace: {error}"))
}

fn ours() -> Vec<Value> {
	let text = zstd::decode_all(OURS).expect("the traces are compressed");
	serde_json::from_slice(&text).expect("the traces are an array")
}

#[test]
fn the_pallets_agree_with_the_model_to_the_unit() {
	let traces = ours();
	assert!(traces.len() >= 200, "only {} traces", traces.len());
	replay_all(traces.iter().map(|trace| (format!("seed {}", trace["seed"]), trace)));
}

#[test]
fn the_pallets_agree_with_the_traces_that_somebody_brings() {
	let Ok(folder) = std::env::var("BULWARK_TRACES") else {
		println!("BULWARK_TRACES names no folder: only our own traces are replayed");
		return;
	};
	let entries = fs::read_dir(Path::new(&folder))
		.unwrap_or_else(|error| panic!("BULWARK_TRACES: {folder} cannot be read: {error}"));
	let mut files: Vec<_> = entries
		.filter_map(|entry| entry.ok().map(|entry| entry.path()))
		.filter(|path| path.extension().is_some_and(|extension| extension == "json"))
		.collect();
	files.sort();
	assert!(!files.is_empty(), "BULWARK_TRACES: {folder} has no *.json");
	let traces: Vec<_> = files
		.iter()
		.map(|path| {
			let name = path.display().to_string();
			let text = fs::read_to_string(path).expect("the file can be read");
			(name.clone(), parse(&name, &text))
		})
		.collect();
	replay_all(traces.iter().map(|(name, trace)| (name.clone(), trace)));
}

#[test]
fn a_difference_is_noticed_and_named() {
	let mut trace = ours().swap_remove(0);
	let steps = trace["steps"].as_array_mut().expect("it has steps");
	let (number, step) = steps
		.iter_mut()
		.enumerate()
		.find(|(_, step)| step["op"] == "deposit_and_delegate" && step["outcome"] == "ok")
		.expect("somebody deposits");
	let changed = step["changed"].as_object_mut().expect("something changes");
	let key = changed.keys().find(|key| key.starts_with("stake/")).expect("stake").clone();
	changed.insert(key.clone(), Value::from("7"));
	let difference = replay(&trace).expect_err("the trace was falsified");
	assert!(difference.starts_with(&format!("step {number} (deposit_and_delegate")));
	assert!(difference.contains(&key) && difference.contains("Some(\"7\")"), "{difference}");
}

#[test]
fn a_wrong_outcome_is_noticed_and_named() {
	let mut trace = ours().swap_remove(0);
	let step = trace["steps"]
		.as_array_mut()
		.and_then(|steps| steps.iter_mut().find(|step| step["op"] == "register_operator"))
		.expect("somebody registers");
	step["outcome"] = Value::from("CommissionTooHigh");
	let difference = replay(&trace).expect_err("the trace was falsified");
	assert!(difference.contains("the outcome is ok"), "{difference}");
}
