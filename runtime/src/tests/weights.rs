//! Every call of ours has a measured weight, which the runtime uses, and none takes a large part of a block.

use crate::{configs::system::RuntimeBlockWeights, Runtime, RuntimeCall};
use codec::{Decode, Error, Input};
use polkadot_sdk::*;
use std::{fs, path::Path};

use frame_support::{
	dispatch::{DispatchClass, GetDispatchInfo},
	weights::Weight,
};
use scale_info::{form::MetaForm, TypeDef, TypeInfo, Variant};
use sp_runtime::Perbill;

/// The indices of our pallets in the runtime.
const OURS: std::ops::Range<u8> = 50..70;

/// What one call may take of what a block has for ordinary transactions, of its time and of its proof, beside evidence. Three of
/// the largest fit into every block, so that no user keeps all others out.
const SHARE: Perbill = Perbill::from_percent(33);

/// One call of one of our pallets.
struct OneCall {
	/// The crate of the pallet.
	krate: &'static str,
	/// The index of the pallet.
	pallet: u8,
	/// The name of the call.
	name: &'static str,
	/// Its index.
	index: u8,
}

fn variants<T: TypeInfo + ?Sized>() -> Vec<Variant<MetaForm>> {
	variants_of(T::type_info().type_def)
}

fn variants_of(definition: TypeDef<MetaForm>) -> Vec<Variant<MetaForm>> {
	match definition {
		TypeDef::Variant(all) => all.variants,
		other => panic!("calls are variants, and not {other:?}"),
	}
}

/// The calls of our pallets, as wallets find them.
fn calls() -> Vec<OneCall> {
	let mut found = vec![];
	for pallet in variants::<RuntimeCall>().iter().filter(|pallet| OURS.contains(&pallet.index)) {
		let [field] = &pallet.fields[..] else { panic!("{} has other than one type", pallet.name) };
		let inner = field.ty.type_info();
		let krate = inner.path.segments[0];
		for call in variants_of(inner.type_def) {
			found.push(OneCall { krate, pallet: pallet.index, name: call.name, index: call.index });
		}
	}
	assert!(found.len() > 60, "the calls were not found, so nothing would be checked");
	found
}

fn read(path: &str) -> String {
	let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("src").join(path);
	fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

#[test]
fn every_call_is_measured() {
	for OneCall { krate, name, .. } in calls() {
		let measured = read(&format!("weights/{krate}.rs"));
		assert!(
			measured.contains(&format!("\tfn {name}(")),
			"{krate}::{name} has no measured weight: give it a benchmark of its name, then benchmarks/run.sh {krate}"
		);
	}
}

/// Whatever is configured, of ours or of the SDK, with weights that come from elsewhere.
#[test]
fn nothing_is_estimated() {
	let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/configs");
	let mut folders = vec![folder];
	let mut lines = 0;
	while let Some(folder) = folders.pop() {
		for entry in fs::read_dir(&folder).expect("it is there") {
			let path = entry.expect("it can be read").path();
			if path.is_dir() {
				folders.push(path);
				continue;
			}
			let text = fs::read_to_string(&path).expect("it is text");
			for line in text.lines().filter(|line| line.contains("WeightInfo = ")) {
				let measured = line.contains("= weights::");
				assert!(measured, "{}: {}", path.display(), line.trim());
				lines += 1;
			}
		}
	}
	assert!(lines > 25, "the configuration was not found, so nothing would be checked");
}

#[test]
fn the_runtime_uses_what_was_measured() {
	let configuration: String = ["restaking", "slashing", "rewards", "payouts"]
		.map(|of| read(&format!("configs/{of}.rs")))
		.concat();
	for OneCall { krate, .. } in calls() {
		assert!(
			configuration
				.contains(&format!("type WeightInfo = weights::{krate}::WeightInfo<Runtime>;")),
			"the runtime estimates the weights of {krate}"
		);
	}
}

/// Two bytes that say which call it is, and then as many of one value as are asked for.
struct Endless {
	head: Vec<u8>,
	rest: u8,
}

impl Input for Endless {
	fn remaining_len(&mut self) -> Result<Option<usize>, Error> {
		Ok(None)
	}

	fn read(&mut self, into: &mut [u8]) -> Result<(), Error> {
		for byte in into {
			*byte = if self.head.is_empty() { self.rest } else { self.head.remove(0) };
		}
		Ok(())
	}
}

/// What a call declares, with the smallest arguments that there are.
fn declared(call: &OneCall) -> Weight {
	let mut input = Endless { head: vec![call.pallet, call.index], rest: 0 };
	let decoded = RuntimeCall::decode(&mut input)
		.unwrap_or_else(|error| panic!("{}::{} of zeros: {error}", call.krate, call.name));
	let info = decoded.get_dispatch_info();
	assert_eq!(info.class, DispatchClass::Normal, "{}::{}", call.krate, call.name);
	info.call_weight
}

fn limit() -> Weight {
	let normal = RuntimeBlockWeights::get().get(DispatchClass::Normal).max_total;
	SHARE * normal.expect("ordinary transactions have a bound")
}

fn assert_within(what: &str, weight: Weight) {
	let limit = limit();
	assert!(weight.all_lte(limit), "{what} takes {weight:?}, more than {limit:?}");
	// What only writes needs no proof, but everything takes time.
	assert!(weight.ref_time() > 0, "{what} takes no time");
}

#[test]
fn no_call_takes_a_large_part_of_a_block() {
	for call in calls() {
		assert_within(&format!("{}::{}", call.krate, call.name), declared(&call));
	}
}

#[test]
fn no_item_is_charged_less_than_was_measured() {
	use crate::weights::database_weights::{InMemoryDb, RocksDb};
	use frame_support::weights::constants;
	let charged = <Runtime as frame_system::Config>::DbWeight::get();
	for measured in [RocksDb::get(), InMemoryDb::get(), constants::RocksDbWeight::get()] {
		assert!(measured.read > constants::WEIGHT_REF_TIME_PER_MICROS);
		assert!(charged.read >= measured.read && charged.write >= measured.write);
	}
	assert!(charged.write < constants::WEIGHT_REF_TIME_PER_MILLIS);
}

/// The calls that declare more for larger arguments, with the largest.
#[test]
fn not_even_with_the_largest_arguments() {
	use bulwark_primitives::{constants::MAX_ALLOCATIONS, SlashId};
	use pallet_avs::{WeightInfo as _, MAX_OFFERS, MAX_PAGE, MAX_SETS_PER_AVS, MAX_VAULTS_PER_SET};
	use pallet_delegation::WeightInfo as _;
	use pallet_operators::WeightInfo as _;
	use pallet_rewards::WeightInfo as _;
	use pallet_slashing::{WeightInfo as _, MAX_PER_FAULT, MOST_LOOKED_AT};
	type Avs = <Runtime as pallet_avs::Config>::WeightInfo;
	type Delegation = <Runtime as pallet_delegation::Config>::WeightInfo;
	type Operators = <Runtime as pallet_operators::Config>::WeightInfo;
	type Rewards = <Runtime as pallet_rewards::Config>::WeightInfo;
	type Slashing = <Runtime as pallet_slashing::Config>::WeightInfo;

	for (what, weight) in [
		("propose", Avs::propose(MAX_OFFERS)),
		("create_set", Avs::create_set(MAX_VAULTS_PER_SET)),
		("offboard_members", Avs::offboard_members(MAX_PAGE)),
		("complete_offboarding", Avs::complete_offboarding(MAX_SETS_PER_AVS)),
		("complete_leave", Operators::complete_leave(pallet_operators::REMOVED_PER_CALL)),
		("claim", Rewards::claim(pallet_rewards::MAX_VISITS)),
		("compound", Rewards::compound(pallet_rewards::MAX_COMPOUND_VISITS)),
		("a step of the pass", crate::Rewards::heaviest_step()),
		("sync_pool", Delegation::sync_pool(pallet_slashing::MAX_PENDING)),
		("accuse", Slashing::accuse(MAX_ALLOCATIONS, MAX_PER_FAULT)),
		("settle", Slashing::settle(MAX_ALLOCATIONS, MOST_LOOKED_AT)),
		("uphold", Slashing::uphold(MAX_ALLOCATIONS, MAX_PER_FAULT)),
	] {
		assert_within(what, weight);
	}
	let call = pallet_slashing::Call::<Runtime>::settle { id: SlashId(0), max_pools: u32::MAX };
	assert_within("settle of as many pools as it takes", call.get_dispatch_info().call_weight);
	let call = pallet_rewards::Call::<Runtime>::advance_table { max_steps: u32::MAX };
	assert_within("advance_table of as many steps", call.get_dispatch_info().call_weight);
}
