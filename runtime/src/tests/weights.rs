//! Every call of ours has a measured weight, which the runtime uses, and no call at all takes a large part of a block.

use super::{development, NOW};
use crate::{configs::system::RuntimeBlockWeights, Delegation, Runtime, RuntimeCall};
use bulwark_primitives::{
	constants::{MAX_LOTS, MAX_SCARS_PER_CALL, ORDINARY_STAYING},
	seams::Met,
};
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

/// Nothing is teleported: what these calls weigh is more than any block has, so that nobody pays for a refusal.
const REFUSED: [(&str, &str); 2] =
	[("pallet_xcm", "teleport_assets"), ("pallet_xcm", "limited_teleport_assets")];

/// Calls that do not declare what they take.
const UNDECLARED: [(&str, &str); 2] = [
	// Whoever makes a block puts it there, and it adds what it took to what the block has taken.
	("cumulus_pallet_parachain_system", "set_validation_data"),
	// The root says what it is to weigh: nothing, if all arguments are zero.
	("pallet_utility", "with_weight"),
];

/// Calls that cannot be made, because there is nothing to call them with.
const IMPOSSIBLE: [(&str, &str); 1] = [
	// There are no tasks.
	("frame_system", "do_task"),
];

/// One call of one of the pallets.
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

impl OneCall {
	fn is_ours(&self) -> bool {
		OURS.contains(&self.pallet)
	}

	fn is_among(&self, calls: &[(&str, &str)]) -> bool {
		calls.contains(&(self.krate, self.name))
	}
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

/// The calls of all pallets, as wallets find them.
fn calls() -> Vec<OneCall> {
	let mut found = vec![];
	for pallet in variants::<RuntimeCall>() {
		let [field] = &pallet.fields[..] else { panic!("{} has other than one type", pallet.name) };
		let inner = field.ty.type_info();
		let krate = inner.path.segments[0];
		for call in variants_of(inner.type_def) {
			found.push(OneCall { krate, pallet: pallet.index, name: call.name, index: call.index });
		}
	}
	assert!(found.len() > 200, "the calls were not found, so nothing would be checked");
	found
}

/// Those of our pallets.
fn ours() -> Vec<OneCall> {
	let found: Vec<_> = calls().into_iter().filter(OneCall::is_ours).collect();
	assert!(found.len() > 60, "the calls were not found, so nothing would be checked");
	found
}

fn read(path: &str) -> String {
	let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("src").join(path);
	fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

#[test]
fn every_call_is_measured() {
	for OneCall { krate, name, .. } in ours() {
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
	for OneCall { krate, .. } in ours() {
		assert!(
			configuration
				.contains(&format!("type WeightInfo = weights::{krate}::WeightInfo<Runtime>;")),
			"the runtime estimates the weights of {krate}"
		);
	}
}

/// Some bytes, and then as many zeros as are asked for.
struct Endless<'a> {
	head: &'a [u8],
	/// How many have been asked for.
	taken: usize,
}

impl Input for Endless<'_> {
	fn remaining_len(&mut self) -> Result<Option<usize>, Error> {
		Ok(None)
	}

	fn read(&mut self, into: &mut [u8]) -> Result<(), Error> {
		for byte in into {
			*byte = self.head.get(self.taken).copied().unwrap_or(0);
			self.taken += 1;
		}
		Ok(())
	}
}

/// The call with the smallest arguments that there are: zeros, and where a zero means nothing the next number that does.
fn smallest(call: &OneCall) -> Option<RuntimeCall> {
	let which = [call.pallet, call.index];
	let mut head = which.to_vec();
	// Far more than any call needs, which has a few versions and kinds among its arguments.
	for _ in 0..10_000 {
		let mut input = Endless { head: &head, taken: 0 };
		let decoded = RuntimeCall::decode(&mut input);
		let taken = input.taken;
		if let Ok(decoded) = decoded {
			return Some(decoded);
		}
		// The last byte that was looked at is the one that was wrong.
		head.resize(taken, 0);
		while head.pop_if(|byte| *byte == u8::MAX).is_some() {}
		if head.len() <= which.len() {
			return None;
		}
		*head.last_mut()? += 1;
	}
	None
}

/// What a call declares, with the smallest arguments that there are, or `None` if there are none.
fn declared(call: &OneCall) -> Option<Weight> {
	let info = smallest(call)?.get_dispatch_info();
	if call.is_ours() {
		assert_eq!(info.class, DispatchClass::Normal, "{}::{}", call.krate, call.name);
	}
	Some(info.call_weight)
}

fn share(share: Perbill) -> Weight {
	let normal = RuntimeBlockWeights::get().get(DispatchClass::Normal).max_total;
	share * normal.expect("ordinary transactions have a bound")
}

fn assert_within(what: &str, weight: Weight) {
	assert_within_share(SHARE, what, weight);
}

fn assert_within_share(of: Perbill, what: &str, weight: Weight) {
	let limit = share(of);
	assert!(weight.all_lte(limit), "{what} takes {weight:?}, more than {limit:?}");
	// What only writes needs no proof, but everything takes time.
	assert!(weight.ref_time() > 0, "{what} takes no time");
}

/// Those of the SDK as well. Calls that hold others declare what these do, beside their own.
#[test]
fn no_call_takes_a_large_part_of_a_block() {
	development().execute_with(|| {
		for call in calls() {
			let what = format!("{}::{}", call.krate, call.name);
			let Some(weight) = declared(&call) else {
				assert!(call.is_among(&IMPOSSIBLE), "{what} was not found out how to call");
				continue;
			};
			if call.is_among(&REFUSED) {
				let most = RuntimeBlockWeights::get().max_block;
				assert!(weight.any_gt(most), "{what} is not refused, and takes {weight:?}");
			} else if call.is_among(&UNDECLARED) {
				assert_eq!(weight, Weight::zero(), "{what} declares something");
			} else {
				assert_within(&what, weight);
			}
		}
	});
}

#[test]
fn what_is_said_of_calls_is_said_of_calls_that_exist() {
	let calls = calls();
	for (krate, name) in REFUSED.iter().chain(&UNDECLARED) {
		let exists = calls.iter().any(|call| (call.krate, call.name) == (*krate, *name));
		assert!(exists, "{krate}::{name} is not a call");
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

/// Whatever is charged beside a call costs no less than the items that it touches.
#[test]
fn what_not_every_call_meets_is_charged() {
	use pallet_slashing::WeightInfo as _;
	let items = |reads, writes| {
		<Runtime as frame_system::Config>::DbWeight::get().reads_writes(reads, writes).ref_time()
	};
	for (what, weight, least) in [
		("a checkpoint", Delegation::waiting(1), items(1, 1)),
		("a list", Delegation::listing(1), items(1, 0)),
		("an account that opens", Delegation::opening(), items(1, 1)),
		("what is owed by a position that has gone", Delegation::owing(1), items(1, 1)),
		("a crowd", Delegation::crowding(1), items(2, 1)),
		("an exit", Delegation::scattering(1), 0),
		("a request", Delegation::disputing(1), 0),
	] {
		assert!(weight.ref_time() > 0 && weight.ref_time() >= least, "{what}: {weight:?}");
		assert!(weight.proof_size() > 0, "{what}: {weight:?}");
	}
	assert!(Delegation::regrouping(1).ref_time() >= items(0, 1), "a pool that is written");
	// These touch nothing more: what they take is time alone, which a measurement on a busy machine can lose.
	let settle = <Runtime as pallet_slashing::Config>::WeightInfo::settle;
	for (what, weight) in [
		("an exit that is shown slashes", Delegation::scarring(1, MAX_SCARS_PER_CALL)),
		("what was earned", Delegation::crediting(1)),
		("what was earned between slashes", Delegation::earning_between(1)),
		("a lot that stays and is shown a slash", Delegation::lingering(1, 1)),
		("a pool that is settled", settle(1, 2).saturating_sub(settle(1, 1))),
	] {
		assert!(weight.ref_time() > 0, "{what}: {weight:?}");
	}
}

/// A claim is charged a visit for each final slash that it meets, or two where lots linger, and nothing for what the slash does to the
/// lots that the position has.
#[test]
fn visits_of_a_claim_cover_a_slash_of_whatever_lots_there_are() {
	use pallet_rewards::WeightInfo;
	type Rewards = <Runtime as pallet_rewards::Config>::WeightInfo;
	for exits in 0..=MAX_LOTS {
		// As many lots as there can be.
		let staying = MAX_LOTS.saturating_sub(exits).saturating_sub(ORDINARY_STAYING);
		let met = |slashes| Delegation::meeting(Met { slashes, exits, staying, ..Met::default() });
		let slash = met(1).saturating_sub(met(0));
		for claim in [Rewards::claim, Rewards::claim_for, Rewards::claim_to, Rewards::compound] {
			let visits = if staying > 0 { 2 } else { 1 };
			let charged = claim(1 + visits).saturating_sub(claim(1));
			assert!(slash.all_lte(charged), "{exits} exits, {staying} more: {slash:?} {charged:?}");
		}
	}
}

/// Of small items that are charged beside calls the proof is counted as the SDK counts it: each at its largest, and the way to it
/// among a million others.
#[test]
fn small_items_are_counted_in_proofs() {
	use frame_support::traits::StorageInfoTrait;
	use pallet_delegation::weights::{CHECKPOINT, LIST};
	const WAY: u64 = 2_475;
	let proof = |size: Option<u32>| WAY + u64::from(size.expect("it is bounded"));
	let lists = pallet_operators::Allowed::<Runtime>::storage_info();
	let [list] = &lists[..] else { panic!("one") };
	let checkpoints = pallet_rewards::Checkpoints::<Runtime>::storage_info();
	let [checkpoint] = &checkpoints[..] else { panic!("one") };
	assert!(proof(list.max_size) <= LIST && proof(checkpoint.max_size) <= CHECKPOINT);
}

/// After a stop the scheduler looks at the agendas of all blocks of the relay chain that came meanwhile, of which nearly all are
/// empty: what it takes for one decides for how long it takes its whole share of every block.
#[test]
fn an_empty_agenda_is_not_counted_as_a_full_one() {
	use crate::weights::pallet_scheduler::WeightInfo as Measured;
	use frame_support::traits::{Get, StorageInfoTrait};
	use pallet_scheduler::WeightInfo as _;
	type Used = <Runtime as pallet_scheduler::Config>::WeightInfo;
	let most = <Runtime as pallet_scheduler::Config>::MaxScheduledPerBlock::get();
	let agendas = pallet_scheduler::Agenda::<Runtime>::storage_info();
	let [agenda] = &agendas[..] else { panic!("one") };
	let largest = u64::from(agenda.max_size.expect("it is bounded"));
	assert_eq!((most, largest), (50, 38_963));
	assert!(Used::service_agenda_base(0).proof_size() < 4_000);
	assert!(Used::service_agenda_base(most).proof_size() >= largest);
	for tasks in 0..=most {
		let (used, measured) =
			(Used::service_agenda_base(tasks), Measured::<Runtime>::service_agenda_base(tasks));
		assert_eq!(used.ref_time(), measured.ref_time());
		assert!(used.proof_size() <= measured.proof_size());
		// As many tasks as large as they can be, and empty places for the others.
		let one = (largest - 13) / u64::from(most);
		let item = 13 + u64::from(tasks) * one + u64::from(most - tasks);
		assert!(used.proof_size() >= item, "{tasks}: {used}");
	}
}

/// A block that has nothing left gives nothing, and they take nothing; and where it has little, they take no more.
#[test]
fn hooks_take_what_they_are_given_and_no_more() {
	use frame_support::traits::Hooks;
	use pallet_payouts::WeightInfo as _;
	type Payouts = <Runtime as pallet_payouts::Config>::WeightInfo;
	let round = Payouts::on_idle_base()
		.saturating_add(Payouts::visit().saturating_mul(pallet_payouts::MAX_VISITS.into()));
	assert_within("to look at payouts that wait", round);
	assert_within("to send one of them", Payouts::retry());
	let step = crate::Rewards::least_progress();
	for limit in [Weight::zero(), Weight::from_parts(1, 1), Payouts::on_idle_base(), round, step] {
		development().execute_with(|| {
			// An epoch has begun, so that there is something to do.
			pallet_timestamp::Now::<Runtime>::put((NOW + 61) * 1_000);
			let nothing = limit.all_lte(Weight::from_parts(1, 1));
			let before = sp_io::storage::root(sp_runtime::StateVersion::V1);
			let taken = [crate::Payouts::on_idle(2, limit), crate::Rewards::on_idle(2, limit)];
			for taken in taken {
				assert!(taken.all_lte(limit), "{taken:?} of {limit:?}");
			}
			let changed = sp_io::storage::root(sp_runtime::StateVersion::V1) != before;
			assert!(!(nothing && changed), "something was done for nothing");
			assert!(limit != step || changed, "nothing was done with enough for a step");
		});
	}
	development().execute_with(|| {
		let limit = crate::configs::rewards::PassWeight::get();
		let all = RuntimeBlockWeights::get().max_block;
		let left = all.saturating_sub(step);
		frame_system::BlockWeight::<Runtime>::mutate(|used| {
			used.accrue(left, DispatchClass::Mandatory);
		});
		let taken = crate::Rewards::on_initialize(2);
		assert!(taken.all_lte(limit) && taken.all_lte(step), "{taken:?}");
	});
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
	use pallet_xcm::WeightInfo as _;
	use staging_xcm::latest::MAX_ITEMS_IN_ASSETS;
	type Avs = <Runtime as pallet_avs::Config>::WeightInfo;
	type Delegation = <Runtime as pallet_delegation::Config>::WeightInfo;
	type Operators = <Runtime as pallet_operators::Config>::WeightInfo;
	type Rewards = <Runtime as pallet_rewards::Config>::WeightInfo;
	type Slashing = <Runtime as pallet_slashing::Config>::WeightInfo;
	type Xcm = <Runtime as pallet_xcm::Config>::WeightInfo;

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
		("claim_assets", Xcm::claim_assets(MAX_ITEMS_IN_ASSETS as u32)),
	] {
		assert_within(what, weight);
	}
	let call = pallet_slashing::Call::<Runtime>::settle { id: SlashId(0), max_pools: u32::MAX };
	assert_within("settle of as many pools as it takes", call.get_dispatch_info().call_weight);
	let call = pallet_rewards::Call::<Runtime>::advance_table { max_steps: u32::MAX };
	assert_within("advance_table of as many steps", call.get_dispatch_info().call_weight);
}
