//! How the cost of a slash, of an epoch and of a restaker grows with the chain, on the real runtime.
//!
//! `benchmarks/scaling.sh` prints the long series and draws them. A short one is a test like the others: neither a slash
//! nor an epoch may read or write more because there are more restakers.

#[allow(dead_code)]
#[path = "story/chain.rs"]
mod chain;

use bulwark_primitives::{
	mandate::AvsList, seams::EpochClock, AssetKind, AvsId, Balance, Epoch, Mandate, SetId, SlashId,
	SlashReason, VaultId,
};
use bulwark_runtime::{
	configs::assets::AllAssets, AccountId, Balances, Delegation, Epochs, Operators, Rewards,
	Runtime, RuntimeCall, RuntimeOrigin, System, Vaults,
};
use bulwark_verifiers::{messages, Equivocation, Evidence, Statement};
use chain::*;
use codec::Encode;
use frame_support::{
	assert_ok,
	storage::storage_prefix,
	traits::{fungible::Mutate as _, fungibles::Mutate as _, Hooks, PalletInfoAccess},
};
use pallet_rewards::{Completed, PlanConfig, PlanTarget, PlanWeights, Shares};
use pallet_slashing::Call as Slash;
use polkadot_sdk::*;
use sp_core::{Blake2Hasher, H256};
use sp_io::{hashing::blake2_256, TestExternalities};
use sp_keyring::Sr25519Keyring::{Bob, Charlie, Dave};
use sp_runtime::{traits::Dispatchable, FixedU128, Perquintill, StateVersion};
use sp_trie::recorder::Recorder;
use std::time::Instant;

const DOT: VaultId = VaultId(1);
const ORACLE: AvsId = AvsId(0);
/// Ten decimals.
const DOTS: Balance = 10_000_000_000;
/// The slot of USDC, with six decimals.
const USDC: u8 = 4;
const DOLLARS: Balance = 1_000_000;
const EPOCH: u64 = 60;
/// How often the time is measured, the fastest counting.
const REPEATS: u32 = 15;

fn oracle(index: u32) -> SetId {
	SetId { avs: ORACLE, index }
}

fn signed(who: &AccountId, call: impl Into<RuntimeCall>) {
	let call: RuntimeCall = call.into();
	let what = format!("{call:?}");
	if let Err(failed) = call.dispatch(RuntimeOrigin::signed(who.clone())) {
		panic!("{what}: {:?}", failed.error);
	}
}

/// What something costs.
#[derive(Debug, PartialEq, Eq)]
struct Cost {
	/// Items that are read.
	reads: usize,
	/// Items that change.
	writes: usize,
	/// Bytes of the proof, also of what must be known to compute the new root.
	proof: usize,
	/// Microseconds of native code, without the root.
	micros: u128,
}

/// Is it neither the block's own bookkeeping nor its events? Those are in memory while a block is made.
fn counts(key: &[u8]) -> bool {
	!key.starts_with(&storage_prefix(b"System", b"")[..16])
		|| key.starts_with(&storage_prefix(b"System", b"Account"))
}

/// Measures something without letting it happen.
fn measure(chain: &mut TestExternalities, work: impl Fn()) -> Cost {
	chain.commit_all().expect("nothing is open");
	let recorder = Recorder::<Blake2Hasher>::default();
	chain.execute_with_recorder(recorder.clone(), &work);
	let keys = recorder.recorded_keys();
	let reads = keys.values().flat_map(|trie| trie.keys()).filter(|key| counts(key)).count();
	let changed = chain.overlayed_changes().changes();
	let writes = changed.filter(|(key, _)| counts(key)).count();
	chain.execute_with_recorder(recorder.clone(), || sp_io::storage::root(StateVersion::V1));
	let proof = recorder.drain_storage_proof().encoded_size();
	let time = |_| {
		chain.reset_overlay();
		let begun = Instant::now();
		chain.execute_with(&work);
		begun.elapsed().as_micros()
	};
	let micros = (0..REPEATS).map(time).min().unwrap_or_default();
	chain.reset_overlay();
	Cost { reads, writes, proof, micros }
}

fn restaker(number: u32) -> AccountId {
	AccountId::new(blake2_256(&(b"restaker", number).encode()))
}

fn dot() -> AssetKind {
	Vaults::record(DOT).expect("there is a vault").asset
}

fn restake(who: &AccountId, operator: AccountId, mandate: Mandate) {
	let amount = DOTS;
	// Enough to pay for existing.
	assert_ok!(Balances::mint_into(who, UNIT));
	assert_ok!(AllAssets::mint_into(dot(), who, 2 * amount));
	let (operator, mandate) = (Some(operator), Some(mandate));
	let vault = DOT;
	signed(
		who,
		pallet_vaults::Call::<Runtime>::deposit_and_delegate { vault, amount, operator, mandate },
	);
}

/// So many restakers join Charlie.
fn join(chain: &mut TestExternalities, numbers: core::ops::Range<u32>) {
	for_each(chain, numbers, |number| {
		restake(&restaker(number), account(Charlie), Mandate::only(ORACLE));
	});
}

/// Does something for each of many. What has changed is committed from time to time, as blocks do it: to forget events goes
/// through everything that has not been.
fn for_each(chain: &mut TestExternalities, numbers: core::ops::Range<u32>, act: impl Fn(u32)) {
	for begin in numbers.clone().step_by(1_000) {
		chain.execute_with(|| {
			(begin..numbers.end.min(begin + 1_000)).for_each(&act);
			System::reset_events();
		});
		chain.commit_all().expect("nothing is open");
	}
}

fn epoch() -> Epoch {
	Epochs::current().epoch
}

fn until(start: Epoch) {
	while epoch() < start {
		pass(1);
	}
	System::reset_events();
}

/// Charlie says two things about one topic, and Bob reports it. Returns the request, when it can be executed.
fn slash() -> SlashId {
	use bulwark_primitives::{AppKey, AppSignature};
	let key = AppKey::Sr25519(Charlie.to_raw_public());
	let message = Operators::proof_message(account(Charlie), key).expect("he is an operator");
	let proof = AppSignature::Sr25519(Charlie.sign(message.as_bytes()).0);
	signed(&account(Charlie), pallet_operators::Call::<Runtime>::register_key { key, proof });
	wait(2 * EPOCH);
	let (set, fault, topic) = (oracle(0), epoch(), H256::repeat_byte(9));
	let statement = |payload: u8| {
		let payload = H256::repeat_byte(payload);
		let message = messages::statement(System::block_hash(0), set, fault, topic, payload);
		Statement { topic, payload, signature: AppSignature::Sr25519(Charlie.sign(&message).0) }
	};
	let (first, second) = (statement(1), statement(2));
	let evidence = Evidence::<AccountId>::Equivocation(Equivocation { first, second });
	let (operator, reason, salt) = (account(Charlie), SlashReason::Equivocation, H256::zero());
	let named = H256(blake2_256(&evidence.encode()));
	let hash = bulwark_runtime::Slashing::report_hash_of(
		account(Bob),
		set,
		operator.clone(),
		fault,
		reason,
		named,
		salt,
	);
	let id = pallet_slashing::NextRequest::<Runtime>::get();
	signed(&account(Bob), Slash::<Runtime>::commit_report { hash });
	pass(3);
	let salt = Some(salt);
	signed(
		&account(Bob),
		Slash::<Runtime>::accuse { set, operator, fault, reason, evidence, salt },
	);
	let request = pallet_slashing::Requests::<Runtime>::get(id).expect("it was made");
	until(request.executable());
	id
}

/// A mandate that no other number gives, and that covers the oracle.
fn mandate(number: u32) -> Mandate {
	let mut list = AvsList::new();
	list.try_insert(AvsId(1_000 + number)).expect("one fits");
	Mandate::Except(list)
}

/// What it costs to execute and to settle a slash of an operator with so many restakers in one pool, and so many
/// pools.
fn slash_of(restakers: u32, pools: u32) -> (Cost, Cost) {
	let mut chain = genesis();
	join(&mut chain, 0..restakers);
	for number in 1..pools {
		let who = AccountId::new(blake2_256(&(b"stranger", number).encode()));
		chain.execute_with(|| restake(&who, account(Charlie), mandate(number)));
	}
	slash_in(chain, restakers)
}

/// The same with one restaker and one pool, beside other operators with a restaker each, and with sets that all of them are
/// in.
fn slash_among(operators: u32, sets: u32) -> (Cost, Cost) {
	let mut chain = genesis();
	populate(&mut chain, operators, sets);
	join(&mut chain, 0..1);
	slash_in(chain, operators)
}

/// The same in a chain that is there.
fn slash_in(mut chain: TestExternalities, accounts: u32) -> (Cost, Cost) {
	let id = chain.execute_with(slash);
	let execute = || signed(&account(Dave), Slash::<Runtime>::execute { id });
	let executed = measure(&mut chain, execute);
	chain.execute_with(|| {
		execute();
		let request = pallet_slashing::Requests::<Runtime>::get(id).expect("it was executed");
		until(request.final_from().expect("it was executed"));
	});
	let settle = || signed(&account(Dave), Slash::<Runtime>::settle { id, max_pools: 16 });
	let settled = measure(&mut chain, settle);
	chain.execute_with(settle);
	chain.execute_with(check_if_small(accounts));
	(executed, settled)
}

/// The invariants walk over every restaker.
fn check_if_small(restakers: u32) -> fn() {
	match restakers {
		..=1_000 => check,
		_ => || (),
	}
}

/// Dave's AVS pays a set for two epochs, from the next on.
fn plan(set: SetId) {
	let percent = Perquintill::from_percent;
	let config = PlanConfig {
		target: PlanTarget::Set(set),
		slot: USDC,
		per_epoch: 1_000 * DOLLARS,
		start: epoch() + 1,
		end: epoch() + 3,
		escrow: 2_000 * DOLLARS,
		shares: Shares { native: percent(20), insurance: percent(5) },
		weights: PlanWeights::Stake,
	};
	signed(&account(Dave), pallet_rewards::Call::<Runtime>::create_plan { config });
}

/// So many operators, Charlie among them, of whom the others have a restaker each, and sets that all of them are in.
fn populate(chain: &mut TestExternalities, operators: u32, sets: u32) {
	chain.execute_with(|| {
		for index in 1..sets {
			let vaults = vec![(DOT, FixedU128::from_u32(1))].try_into().expect("one vault");
			let config = pallet_avs::SetConfig {
				vaults,
				deallocation_delay: 1,
				challenge: 2,
				appeal: 2,
				redistribution: None,
				split: Default::default(),
				admission: pallet_avs::SetAdmission::Open,
				min_operators: 1,
				min_stake_value: 0,
				max_operators: 100,
				schedule: pallet_avs::SlashSchedule::for_genesis(),
			};
			signed(&account(Dave), pallet_avs::Call::<Runtime>::create_set { avs: ORACLE, config });
			enter(&account(Charlie), oracle(index));
		}
	});
	for number in 1..operators {
		chain.execute_with(|| {
			let who = AccountId::new(blake2_256(&(b"operator", number).encode()));
			become_operator(&who);
			for index in 0..sets {
				enter(&who, oracle(index));
			}
		});
	}
	chain.execute_with(|| wait(3 * EPOCH));
	for number in 1..operators {
		let operator = AccountId::new(blake2_256(&(b"operator", number).encode()));
		let who = AccountId::new(blake2_256(&(b"client", number).encode()));
		chain.execute_with(|| restake(&who, operator, Mandate::only(ORACLE)));
	}
}

/// The chain at the boundary of an epoch: with so many restakers of Charlie, operators beside him with one each, and
/// sets that all of them are in and that pay.
fn at_a_boundary(restakers: u32, operators: u32, sets: u32) -> TestExternalities {
	let mut chain = genesis();
	populate(&mut chain, operators, sets);
	join(&mut chain, 0..restakers);
	chain.execute_with(|| {
		until(epoch() + 1);
		(0..sets).for_each(|index| plan(oracle(index)));
		// The pass has to begin in what is measured.
		let next = Epochs::start_of(epoch() + 2);
		until(epoch() + 1);
		epoch_pass();
		pallet_timestamp::Now::<Runtime>::put(next * 1_000);
	});
	chain
}

fn become_operator(who: &AccountId) {
	assert_ok!(Balances::mint_into(who, 1_000_000 * UNIT));
	let metadata = pallet_operators::Metadata {
		name: b"One of many".to_vec().try_into().expect("a short name"),
		..Default::default()
	};
	let policy = pallet_operators::DelegationPolicy::Open;
	let commission = Perquintill::from_percent(5);
	let allocation_notice = 1;
	signed(
		who,
		pallet_operators::Call::<Runtime>::apply {
			metadata,
			commission,
			policy,
			allocation_notice,
		},
	);
	assert_ok!(Operators::admit(RuntimeOrigin::root(), who.clone()));
}

fn enter(who: &AccountId, set: SetId) {
	signed(who, pallet_avs::Call::<Runtime>::join_set { set });
	let magnitude = Perquintill::from_percent(10);
	let allocate =
		pallet_delegation::Call::<Runtime>::set_allocation { vault: DOT, set, magnitude };
	signed(who, allocate);
}

/// The pass of an epoch, from its first block until it is complete.
fn epoch_pass() {
	while Completed::<Runtime>::get() != Some(epoch()) {
		Rewards::on_initialize(System::block_number());
	}
}

/// How many blocks begin with a part of the pass.
fn blocks_of_pass(chain: &mut TestExternalities) -> usize {
	let blocks = chain.execute_with(|| {
		let mut blocks = 0;
		while Completed::<Runtime>::get() != Some(epoch()) {
			Rewards::on_initialize(System::block_number());
			blocks += 1;
		}
		blocks
	});
	chain.reset_overlay();
	blocks
}

fn boundary_of(restakers: u32, operators: u32, sets: u32) -> (Cost, usize) {
	let mut chain = at_a_boundary(restakers, operators, sets);
	let cost = measure(&mut chain, epoch_pass);
	(cost, blocks_of_pass(&mut chain))
}

/// The first bytes of a key name its map. The tree has them once, and not in every item.
const NAME: usize = 32;

/// What is in storage.
#[derive(Clone, Copy, Default)]
struct Size {
	items: usize,
	/// Bytes of the keys, without the names of the maps.
	keys: usize,
	/// Bytes of the values.
	values: usize,
}

impl Size {
	fn of<P: PalletInfoAccess>(mut self) -> Self {
		let pallet = sp_io::hashing::twox_128(P::name().as_bytes());
		let mut key = pallet.to_vec();
		while let Some(next) = sp_io::storage::next_key(&key) {
			if !next.starts_with(&pallet) {
				break;
			}
			self.items += 1;
			self.keys += next.len() - NAME;
			self.values += sp_io::storage::get(&next).map_or(0, |value| value.len());
			key = next;
		}
		self
	}

	/// Of all that we keep about restakers.
	fn now(chain: &mut TestExternalities) -> Self {
		chain.execute_with(|| Self::default().of::<Vaults>().of::<Delegation>().of::<Rewards>())
	}

	/// What each of so many added.
	fn each(self, before: Self, many: usize) -> Self {
		let share = |after: usize, before: usize| (after - before) / many;
		Self {
			items: share(self.items, before.items),
			keys: share(self.keys, before.keys),
			values: share(self.values, before.values),
		}
	}
}

/// What is in storage with so many restakers of one vault and one operator: when they have stake, have been
/// paid for it, and have asked for a part of it.
fn life(restakers: u32) -> [Size; 3] {
	let mut chain = genesis();
	join(&mut chain, 0..restakers);
	let every = |chain: &mut TestExternalities, act: fn(&AccountId)| {
		for_each(chain, 0..restakers, |number| act(&restaker(number)));
	};
	let stake = Size::now(&mut chain);
	chain.execute_with(|| {
		wait(EPOCH);
		plan(oracle(0));
		wait(2 * EPOCH);
	});
	every(&mut chain, |who| {
		signed(who, pallet_rewards::Call::<Runtime>::claim { slot: USDC });
	});
	let paid = Size::now(&mut chain);
	every(&mut chain, |who| {
		let mandate = Mandate::only(ORACLE);
		let pool = Delegation::find_pool(account(Charlie), DOT, mandate).expect("there is a pool");
		let (amount, entered) = (Some(DOTS / 2), None);
		let ask = pallet_delegation::Call::<Runtime>::request_withdrawal { pool, amount, entered };
		signed(who, ask);
	});
	[stake, paid, Size::now(&mut chain)]
}

/// What one restaker adds, among so many.
fn state_of_a_restaker(number: u32) -> [(&'static str, Size); 3] {
	let (many, one) = (life(number + 1), life(1));
	let each = |stage: usize| many[stage].each(one[stage], number as usize);
	[("has stake", each(0)), ("has been paid", each(1)), ("is leaving", each(2))]
}

fn untimed(cost: &Cost) -> (usize, usize) {
	(cost.reads, cost.writes)
}

#[test]
fn a_slash_costs_the_same_for_many() {
	let ((execute, settle), (execute_many, settle_many)) = (slash_of(1, 1), slash_of(40, 1));
	assert!(settle.writes > 0 && execute.writes > 0);
	assert_eq!(untimed(&execute), untimed(&execute_many));
	assert_eq!(untimed(&settle), untimed(&settle_many));
	// Their proofs have no item more, only the way to it is longer in a larger tree.
	for (one, many) in [(&execute, &execute_many), (&settle, &settle_many)] {
		assert!(many.proof < one.proof + one.proof / 4, "{many:?} instead of {one:?}");
	}
	let (execute_among, settle_among) = slash_among(4, 3);
	assert_eq!(untimed(&execute), untimed(&execute_among));
	assert_eq!(untimed(&settle), untimed(&settle_among));
	// It does depend on the number of pools.
	assert!(slash_of(1, 2).1.writes > settle.writes);
}

#[test]
fn an_epoch_costs_the_same_for_many() {
	let ((few, _), (many, _)) = (boundary_of(1, 2, 1), boundary_of(40, 2, 1));
	assert!(few.writes > 0);
	assert_eq!(untimed(&few), untimed(&many));
	// It does depend on the number of operators and of sets.
	assert!(boundary_of(1, 3, 1).0.writes > few.writes);
	assert!(boundary_of(1, 2, 2).0.writes > few.writes);
}

#[test]
fn a_restaker_takes_no_more_than_250_bytes() {
	// The first exit on its way is in it; every further one adds a lot of its own.
	for (who, Size { keys, values, .. }) in state_of_a_restaker(100) {
		assert!(values > 0);
		assert!(keys + values <= 250, "one who {who}: {keys} + {values} bytes");
	}
}

/// The short series of `benchmarks/scaling.sh` end here, the long ones at 100,000.
fn numbers() -> Vec<u32> {
	let most = std::env::var("BULWARK_RESTAKERS").ok().and_then(|most| most.parse().ok());
	[1, 10, 100, 1_000, 10_000, 100_000]
		.into_iter()
		.filter(|n| *n <= most.unwrap_or(100_000))
		.collect()
}

#[test]
#[ignore = "a measurement: benchmarks/scaling.sh"]
fn print_series() {
	let print = |series: &str, n: u32, cost: &Cost, blocks: usize| {
		let Cost { reads, writes, proof, micros } = cost;
		println!("csv,{series},{n},{reads},{writes},{proof},{micros},{blocks}");
	};
	for n in numbers() {
		let (execute, settle) = slash_of(n, 1);
		print("execute", n, &execute, 1);
		print("settle", n, &settle, 1);
		let (cost, blocks) = boundary_of(n, 1, 1);
		print("epoch by restakers", n, &cost, blocks);
	}
	for pools in [1, 2, 4, 8] {
		print("settle by pools", pools, &slash_of(1, pools).1, 1);
	}
	for operators in [1, 2, 5, 10, 20, 50, 100] {
		let (cost, blocks) = boundary_of(1, operators, 1);
		print("epoch by operators", operators, &cost, blocks);
	}
	for sets in [1, 2, 4, 8, 16] {
		let (cost, blocks) = boundary_of(1, 1, sets);
		print("epoch by sets", sets, &cost, blocks);
	}
	for operators in [1, 2, 5, 10, 20, 50, 100] {
		let (execute, settle) = slash_among(operators, 1);
		print("execute by operators", operators, &execute, 1);
		print("settle by operators", operators, &settle, 1);
	}
	for sets in [1, 2, 4, 8, 16] {
		let (execute, settle) = slash_among(1, sets);
		print("execute by sets", sets, &execute, 1);
		print("settle by sets", sets, &settle, 1);
	}
	for number in numbers().into_iter().filter(|number| (10..=1_000).contains(number)) {
		for (who, Size { items, keys, values }) in state_of_a_restaker(number) {
			println!("csv,state,{who},{number},{items},{keys},{values}");
		}
	}
}
