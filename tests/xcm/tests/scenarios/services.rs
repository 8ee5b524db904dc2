//! Services of our chain, and operators that do wrong.

use crate::network::*;
use bulwark_primitives::{
	AppKey, AppSignature, AssetKind, AvsId, Epoch, Mandate, Offence, Penalty, SetId, SlashId,
	SlashReason, SlashSchedule, VaultId, Verifier,
};
use bulwark_runtime::{
	configs::xcm::UniversalLocation, AccountId, Avs, Operators, Runtime, RuntimeOrigin, Slashing,
	System,
};
use bulwark_verifiers::{messages, Equivocation, Evidence, Statement};
use frame_support::assert_ok;
use pallet_slashing::Call as Slash;
use sp_core::H256;
use sp_keyring::Sr25519Keyring::{self, Bob, Charlie, Ferdie};
use sp_runtime::{
	traits::{BlakeTwo256, Hash},
	FixedU128, Perquintill,
};

/// The set of the preset: Charlie has allocated the half of what is staked in each vault to it.
pub const ORACLE: SetId = SetId { avs: AvsId(0), index: 0 };
/// The set of the service that [`admit_bridge`] admits: Charlie allocates all of the liquid staking token to it, and a quarter
/// of the token of the relay chain.
pub const BRIDGE: SetId = SetId { avs: AvsId(1), index: 0 };

pub fn for_the_bridge() -> Mandate {
	Mandate::only(BRIDGE.avs)
}

/// Seconds of an epoch.
pub const EPOCH: u64 = 60;

/// Ferdie's bridge is admitted, Charlie joins it and allocates. It takes a tenth for two statements that exclude each other,
/// and for what Bob on the chain of the issuer says.
pub fn admit_bridge() {
	let metadata = pallet_avs::AvsMetadata {
		name: b"Bridge".to_vec().try_into().expect("a short name"),
		category: pallet_avs::AvsCategory::Bridge,
		..Default::default()
	};
	let per_epoch = 10 * UNIT;
	let offer = pallet_avs::Offer { asset: AssetKind::Native, per_epoch, epochs: 100 };
	let offers = vec![offer].try_into().expect("one offer");
	assert_ok!(call(Ferdie, pallet_avs::Call::<Runtime>::propose { metadata, offers }));
	assert_ok!(on_us(|| Avs::admit(RuntimeOrigin::root(), BRIDGE.avs)));
	let one = FixedU128::from_u32(1);
	let vaults = vec![(DOT_VAULT, one), (LST_VAULT, one)].try_into().expect("two vaults");
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
		max_operators: 10,
		schedule: schedule(),
	};
	assert_ok!(call(Ferdie, pallet_avs::Call::<Runtime>::create_set { avs: BRIDGE.avs, config }));
	assert_ok!(call(Charlie, pallet_avs::Call::<Runtime>::join_set { set: BRIDGE }));
	for (vault, percent) in [(DOT_VAULT, 25), (LST_VAULT, 100)] {
		let magnitude = Perquintill::from_percent(percent);
		let set = BRIDGE;
		let allocate = pallet_delegation::Call::<Runtime>::set_allocation { vault, set, magnitude };
		assert_ok!(call(Charlie, allocate));
	}
	// His notice is two epochs.
	until(epoch() + 4);
}

fn schedule() -> SlashSchedule<AccountId> {
	let mut schedule = SlashSchedule::for_genesis();
	let tenth = Perquintill::from_percent(10);
	let offence = Offence {
		reason: SlashReason::Liveness,
		verifier: Verifier::Remote(name_of(ISSUER, Bob)),
		adjudicator: None,
		penalty: Penalty::Fixed(tenth),
		minimum: Perquintill::zero(),
		maximum: tenth,
		min_value: None,
		max_value: None,
	};
	schedule.offences.try_push(offence).expect("there is room");
	schedule
}

/// What a service on another chain is called here: the hash of where it is.
pub fn name_of(chain: u32, who: Sr25519Keyring) -> H256 {
	let place = look(UniversalLocation::get).within_global(user(chain, who));
	BlakeTwo256::hash_of(&place.expect("it is somewhere"))
}

/// Charlie's software gets a key, which answers from the next epoch on.
pub fn register_key() {
	let key = AppKey::Sr25519(Charlie.to_raw_public());
	let message = look(|| Operators::proof_message(account(Charlie), key));
	let message = message.expect("he is an operator");
	let proof = AppSignature::Sr25519(Charlie.sign(message.as_bytes()).0);
	assert_ok!(call(Charlie, pallet_operators::Call::<Runtime>::register_key { key, proof }));
	until(epoch() + 1);
}

/// Charlie says two things about one topic.
fn equivocation(set: SetId, fault: Epoch) -> Evidence<AccountId> {
	let topic = H256::repeat_byte(9);
	let statement = |payload: u8| {
		let payload = H256::repeat_byte(payload);
		let genesis = look(|| System::block_hash(0));
		let message = messages::statement(genesis, set, fault, topic, payload);
		Statement { topic, payload, signature: AppSignature::Sr25519(Charlie.sign(&message).0) }
	};
	Evidence::Equivocation(Equivocation { first: statement(1), second: statement(2) })
}

/// Bob finds that Charlie has said two things about one topic in an epoch, announces it, and reports it. Returns the request.
pub fn report(set: SetId, fault: Epoch) -> SlashId {
	let evidence = equivocation(set, fault);
	let (operator, reason) = (account(Charlie), SlashReason::Equivocation);
	let salt = H256::repeat_byte(7);
	let named = BlakeTwo256::hash_of(&evidence);
	let hash = look(|| {
		let who = account(Bob);
		Slashing::report_hash_of(who, set, operator.clone(), fault, reason, named, salt)
	});
	assert_ok!(call(Bob, Slash::<Runtime>::commit_report { hash }));
	for _ in 0..3 {
		on_us(|| ());
	}
	let id = look(pallet_slashing::NextRequest::<Runtime>::get);
	let salt = Some(salt);
	let accuse = Slash::<Runtime>::accuse { set, operator, fault, reason, evidence, salt };
	assert_ok!(call(Bob, accuse));
	id
}

/// Somebody executes a request when it can be. Returns the epoch.
pub fn execute(id: SlashId) -> Epoch {
	until(look(|| Slashing::request(id)).expect("it is there").executable);
	assert_ok!(call(Ferdie, Slash::<Runtime>::execute { id }));
	epoch()
}

/// Somebody settles a request when it is final.
pub fn settle_request(id: SlashId) {
	let info = look(|| Slashing::request(id)).expect("it is there");
	until(info.final_from.expect("it was executed"));
	assert_ok!(call(Ferdie, Slash::<Runtime>::settle { id, max_pools: 16 }));
}

/// What a vault has burned, has for its insurance, and owes somebody of ours that is not staked.
pub fn split_of(vault: VaultId, who: Sr25519Keyring) -> [u128; 3] {
	look(|| {
		let ledger = bulwark_runtime::Vaults::ledger_of(vault);
		let idle = bulwark_runtime::Vaults::account(vault, account(who)).map_or(0, |a| a.idle);
		[ledger.burned, ledger.insurance, idle]
	})
}
