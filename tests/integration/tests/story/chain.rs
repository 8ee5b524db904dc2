//! The development chain in memory: its genesis is the preset's, its calls are dispatched as signed extrinsics would be, and
//! its time passes block by block.

use bulwark_primitives::{AssetKind, Balance, Moment};
use bulwark_runtime::{
	configs::{
		assets::AllAssets,
		governance::{clock::GovernanceClock, origins::pallet_origins::Origin},
	},
	genesis_config_presets::{get_preset, DEVELOPMENT},
	AccountId, ConvictionVoting, OriginCaller, Preimage, Referenda, Rewards, Runtime, RuntimeCall,
	RuntimeEvent, RuntimeGenesisConfig, RuntimeOrigin, Scheduler, System,
};
use polkadot_sdk::*;

use frame_support::{
	assert_ok,
	dispatch::GetDispatchInfo,
	traits::{fungibles::Inspect, schedule::DispatchTime, Hooks, StorePreimage},
};
use pallet_conviction_voting::{AccountVote, Conviction, Vote};
use serde_json::Value;
use sp_io::TestExternalities;
use sp_keyring::Sr25519Keyring;
use sp_runtime::{
	traits::{BlockNumberProvider, Dispatchable},
	BuildStorage, DispatchError,
};

/// A whole unit of the native token.
pub const UNIT: Balance = 1_000_000_000_000;

/// Seconds per block.
pub const BLOCK: Moment = 6;

/// In the middle of an epoch, in seconds.
const START: Moment = 1_800_000_030;

/// Runs a test on the chain, and checks the invariants of the pallets at its end.
pub fn development(test: impl FnOnce()) {
	genesis().execute_with(|| {
		test();
		check();
	});
}

/// The chain when it begins.
pub fn genesis() -> TestExternalities {
	let patch = get_preset(&DEVELOPMENT.into()).expect("the preset exists");
	let patch: Value = serde_json::from_slice(&patch).expect("it is JSON");
	let mut whole = serde_json::to_value(RuntimeGenesisConfig::default()).expect("it is JSON");
	merge(&mut whole, patch);
	let config: RuntimeGenesisConfig = serde_json::from_value(whole).expect("it fits");
	let mut chain = TestExternalities::from(config.build_storage().expect("it can be built"));
	chain.execute_with(|| {
		System::set_block_number(1);
		pallet_timestamp::Now::<Runtime>::put(START * 1_000);
		Scheduler::on_initialize(1);
	});
	chain
}

fn merge(whole: &mut Value, patch: Value) {
	match (whole, patch) {
		(Value::Object(whole), Value::Object(patch)) => {
			for (key, value) in patch {
				merge(whole.entry(key).or_insert(Value::Null), value);
			}
		}
		(whole, patch) => *whole = patch,
	}
}

/// The invariants of all pallets of ours.
pub fn check() {
	use bulwark_runtime::{Avs, Delegation, Operators, Payouts, Slashing, Vaults, XcmGateway};
	Vaults::do_try_state().expect("the vaults are sound");
	Operators::do_try_state().expect("the registry of operators is sound");
	Avs::do_try_state().expect("the registry of AVSs is sound");
	Delegation::do_try_state().expect("the ledger of stake is sound");
	Slashing::do_try_state().expect("the docket is sound");
	Rewards::do_try_state().expect("the ledger of rewards is sound");
	Payouts::do_try_state().expect("the ledger of releases is sound");
	XcmGateway::do_try_state().expect("the gateway is sound");
}

/// Lets blocks be made.
pub fn pass(blocks: u32) {
	for _ in 0..blocks {
		System::set_block_number(System::block_number() + 1);
		GovernanceClock::set_block_number(GovernanceClock::current_block_number() + 1);
		pallet_timestamp::Now::<Runtime>::mutate(|now| *now += BLOCK * 1_000);
		Scheduler::on_initialize(System::block_number());
		Rewards::on_initialize(System::block_number());
	}
}

/// Lets blocks be made until so many seconds have passed.
pub fn wait(seconds: Moment) {
	pass(seconds.div_ceil(BLOCK) as u32);
}

pub fn account(who: Sr25519Keyring) -> AccountId {
	who.to_account_id()
}

/// A call as an extrinsic of the account would make it, through the filter of the runtime. A call that is refused must not
/// have changed anything.
pub fn call(who: Sr25519Keyring, call: impl Into<RuntimeCall>) -> Result<(), DispatchError> {
	let call: RuntimeCall = call.into();
	assert!(call.get_dispatch_info().call_weight.ref_time() > 0, "a call has a weight");
	let root = || sp_io::storage::root(sp_runtime::StateVersion::V1);
	let before = root();
	let result = call.dispatch(RuntimeOrigin::signed(account(who)));
	if let Err(error) = &result {
		assert!(root() == before, "{:?} was returned, and something changed", error.error);
	}
	result.map(|_| ()).map_err(|error| error.error)
}

/// The name of an error of whatever pallet.
pub fn name(result: Result<(), DispatchError>) -> &'static str {
	match result.expect_err("the call is refused") {
		DispatchError::Module(module) => module.message.unwrap_or("?"),
		DispatchError::BadOrigin => "BadOrigin",
		DispatchError::Token(error) => error.into(),
		_ => "?",
	}
}

pub fn balance(who: Sr25519Keyring, asset: &AssetKind) -> Balance {
	AllAssets::balance(asset.clone(), &account(who))
}

/// Everybody decides on a call with this origin, and the call is made or not. Returns the index of the referendum.
pub fn referendum(origin: Origin, call: RuntimeCall, aye: bool) -> u32 {
	let index = open_referendum(origin, call);
	decide(index, aye);
	index
}

/// Submits a referendum and pays its decision deposit.
pub fn open_referendum(origin: Origin, call: RuntimeCall) -> u32 {
	let index = pallet_referenda::ReferendumCount::<Runtime>::get();
	let proposal = Preimage::bound(call).expect("it fits");
	let by = || RuntimeOrigin::signed(account(Sr25519Keyring::Bob));
	let origin = Box::new(OriginCaller::Origins(origin));
	assert_ok!(Referenda::submit(by(), origin, proposal, DispatchTime::After(0)));
	assert_ok!(Referenda::place_decision_deposit(by(), index));
	index
}

/// Two voters decide, and time passes until it is over and enacted.
pub fn decide(index: u32, aye: bool) {
	vote(index, aye);
	pass(60);
}

/// Two voters say what they think.
pub fn vote(index: u32, aye: bool) {
	for who in [Sr25519Keyring::Alice, Sr25519Keyring::Bob] {
		let vote = Vote { aye, conviction: Conviction::None };
		let vote = AccountVote::Standard { vote, balance: 500_000 * UNIT };
		assert_ok!(ConvictionVoting::vote(RuntimeOrigin::signed(account(who)), index, vote));
	}
}

/// Has this happened?
pub fn happened(event: impl Into<RuntimeEvent>) -> bool {
	let event = event.into();
	System::events().iter().any(|record| record.event == event)
}
