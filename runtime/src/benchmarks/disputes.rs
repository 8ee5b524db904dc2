//! The world of slashing: an operator that can be accused, whoever accuses it, and evidence.

use super::{
	cohorts::fill_cohorts,
	restaking::{
		begin, fund_native, mandate, operator, restake, root, set, signed, stake_vault, vault,
		World, FUNDS, SEED, SIGNER,
	},
};
use crate::{
	configs::slashing::{remote_origin, RemoteAvs},
	AccountId, Delegation, Epochs, Operators, Proxy, Runtime, RuntimeOrigin, System,
};
use alloc::{vec, vec::Vec};
use bulwark_primitives::{
	constants::{
		MAX_FANCY_POOLS, MAX_POSITIONS, MAX_REWARD_ASSETS, MAX_SCARS_PER_CALL, MAX_SET_VAULTS,
		WINDOW,
	},
	seams::{EpochClock, StakeInspect},
	AppKey, AppSignature, Epoch, Mandate, PoolId, SetId, SlashReason, VaultId,
};
use bulwark_verifiers::{claim::Claim, messages, Equivocation, Evidence, Statement, MAX_URL};
use codec::Encode;
use pallet_rewards::{benchmarking::earn, PlanTarget, Table, Tables};
use polkadot_sdk::*;

use frame_benchmarking::account;
use frame_support::{
	assert_ok,
	traits::{EnsureOrigin, Get},
	BoundedVec,
};
use sp_core::H256;
use sp_runtime::{MultiAddress, Perquintill};

/// What an adjudicator decides about.
pub(super) const CLAIMED: SlashReason = SlashReason::Other(0);

/// What proves itself.
pub(super) const PROVEN: SlashReason = SlashReason::Equivocation;

/// What the AVS on another network finds.
pub(super) const REMOTE: SlashReason = SlashReason::Other(1);

/// As the schedule names it.
pub(super) fn remote_place() -> H256 {
	RemoteAvs::ensure_origin(remote_origin()).expect("it is on another network")
}

pub(super) fn sign(seed: &[u8], message: &[u8]) -> AppSignature {
	let key = sp_io::crypto::sr25519_generate(SIGNER, Some(seed.to_vec()));
	let signature = sp_io::crypto::sr25519_sign(SIGNER, &key, message).expect("the key is there");
	AppSignature::Sr25519(signature.0)
}

/// The operator's software signs with a key of its own.
fn register_key(who: &AccountId) {
	let key = sp_io::crypto::sr25519_generate(SIGNER, Some(SEED.to_vec()));
	let key = AppKey::Sr25519(key.0);
	let message = Operators::proof_message(who.clone(), key).expect("it is an operator");
	let proof = sign(SEED, message.as_bytes());
	assert_ok!(Operators::register_key(signed(who), key, proof));
}

/// What an operator has allocated to the set.
fn allocated(who: &AccountId) -> Vec<(VaultId, Perquintill)> {
	<Delegation as StakeInspect<_>>::allocations(who, set(), Epochs::epoch())
}

/// The first operator has a key and allocates to so many vaults of the set, since before the window.
pub(super) fn allocate(vaults: u32) {
	let who = operator(0);
	if allocated(&who).is_empty() && vaults > 0 {
		register_key(&who);
	}
	allocate_by(&who, vaults);
}

/// An operator allocates to so many vaults of the set, since before the window.
pub(super) fn allocate_by(who: &AccountId, vaults: u32) {
	let (set, first) = (set(), stake_vault().0);
	let allocated = allocated(who).len() as u32;
	if allocated >= vaults {
		return;
	}
	for index in allocated..vaults {
		let part = Perquintill::from_percent(10);
		assert_ok!(Delegation::set_allocation(signed(who), vault(first + index), set, part));
	}
	let notice: Epoch = <Runtime as pallet_operators::Config>::MaxAllocationNotice::get();
	World::advance(notice + 2 * (WINDOW + 1));
}

/// Somebody with so many positions with an operator: under as many mandates per vault as strangers can have.
pub(super) fn positions(who: &AccountId, operator: &AccountId, number: u32) {
	let first = stake_vault().0;
	for index in 0..number {
		let vault = vault(first + index / MAX_FANCY_POOLS);
		restake(who, vault, operator, &mandate(index % MAX_FANCY_POOLS));
	}
}

/// Nothing is left of what somebody has in a pool, and the account has not been there since.
fn lose_all(who: &AccountId, pool: PoolId) {
	pallet_delegation::Positions::<Runtime>::mutate(who, pool, |position| {
		let lots = position.iter_mut().flat_map(|position| position.lots.iter_mut());
		lots.for_each(|lot| lot.amount = 0);
	});
}

/// Lets an account act for an operator, as do as many others as can.
fn represent(operator: &AccountId, who: &AccountId) {
	let most = <Runtime as pallet_proxy::Config>::MaxProxies::get();
	let others = (1..most).map(|number| account("proxy", number, 0));
	for proxy in others.chain([who.clone()]) {
		let proxy = MultiAddress::Id(proxy);
		assert_ok!(Proxy::add_proxy(signed(operator), proxy, Default::default(), 0));
	}
}

/// Where the position in a pool comes among those of an account.
fn place(pool: &PoolId) -> [u8; 8] {
	pool.using_encoded(sp_io::hashing::twox_64)
}

impl pallet_slashing::BenchmarkHelper<Runtime> for World {
	fn set() -> SetId {
		set()
	}

	fn operator() -> AccountId {
		operator(0)
	}

	fn allocate(vaults: u32) {
		allocate(vaults);
	}

	fn stake(pools: u32) {
		let (who, operator) = (account("owner", 0, 0), operator(0));
		for (index, vault) in (0..).zip(Self::vaults()) {
			if index > 0 {
				restake(&who, vault, &operator, &Mandate::All);
				continue;
			}
			for number in 0..pools {
				restake(&who, vault, &operator, &mandate(number));
			}
		}
		// It is liable from the next epoch on.
		World::advance(1);
	}

	fn crowd(epoch: Epoch) {
		for vault in Self::vaults() {
			for (pool, _) in <Delegation as StakeInspect<_>>::pools(&operator(0), vault) {
				earn::<Runtime>(pool, MAX_REWARD_ASSETS);
				fill_cohorts(pool, epoch);
			}
		}
	}

	fn vaults() -> Vec<VaultId> {
		allocated(&operator(0)).into_iter().map(|(vault, _)| vault).collect()
	}

	fn proof(number: u8) -> (SlashReason, Evidence<AccountId>) {
		let (genesis, fault) = (System::block_hash(0), Epochs::epoch());
		let topic = H256::repeat_byte(number);
		let statement = |payload| {
			let payload = H256::repeat_byte(payload);
			let message = messages::statement(genesis, set(), fault, topic, payload);
			Statement { topic, payload, signature: sign(SEED, &message) }
		};
		let (first, second) = (statement(1), statement(2));
		(PROVEN, Evidence::Equivocation(Equivocation { first, second }))
	}

	fn claim(number: u8) -> (SlashReason, Evidence<AccountId>) {
		let url = BoundedVec::truncate_from(vec![b'x'; MAX_URL as usize]);
		let document = H256::repeat_byte(number);
		(CLAIMED, Evidence::Claim(Claim { document, url, grade: None }))
	}

	fn remote() -> (RuntimeOrigin, SlashReason) {
		(remote_origin(), REMOTE)
	}

	fn adjudication_origin() -> RuntimeOrigin {
		root()
	}

	fn admin_origin() -> RuntimeOrigin {
		root()
	}

	fn fund(who: &AccountId) {
		begin();
		fund_native(who, FUNDS);
	}

	fn restaker() -> AccountId {
		let who: AccountId = account("contester", 0, 0);
		positions(&who, &operator(1), MAX_POSITIONS - 1);
		restake(&who, stake_vault(), &operator(0), &Mandate::All);
		who
	}

	fn last_restaker() -> AccountId {
		let who: AccountId = account("contester", 0, 0);
		positions(&who, &operator(1), MAX_POSITIONS - 2);
		// In the pools that are looked at last, wherever their keys come.
		let others = pallet_delegation::Positions::<Runtime>::iter_key_prefix(&who);
		let last = others.map(|pool| place(&pool)).max();
		let mut mine = Vec::new();
		// There may be a plain one in each vault already.
		let each = MAX_FANCY_POOLS - 1;
		for number in 0..MAX_SET_VAULTS * each {
			let other: AccountId = account("other", number, 1);
			let vault = vault(stake_vault().0 + number / each);
			let mandate = mandate(number % each);
			let pool = restake(&other, vault, &operator(0), &mandate);
			if last < Some(place(&pool)) {
				restake(&who, vault, &operator(0), &mandate);
				mine.push(pool);
			}
			if let [_, _] = mine[..] {
				for pool in mine {
					lose_all(&who, pool);
					assert_ok!(pallet_delegation::benchmarking::scar::<Runtime>(
						pool,
						MAX_SCARS_PER_CALL
					));
				}
				represent(&operator(0), &who);
				return who;
			}
		}
		panic!("two of so many pools come after thirty others");
	}

	fn stranger() -> AccountId {
		let who: AccountId = account("accuser", 0, 0);
		if Delegation::positions(who.clone()).is_empty() {
			positions(&who, &operator(1), MAX_POSITIONS);
		}
		who
	}

	fn advance_to(epoch: Epoch) {
		World::advance_to(epoch);
	}

	fn weaken(set: SetId) {
		let table = Table { epoch: 0, place: false, total: 0, operators: 0, value: 0 };
		Tables::<Runtime>::insert(PlanTarget::Set(set), table);
	}

	fn strengthen(set: SetId) {
		let most = u128::MAX;
		let table = Table { epoch: 0, place: false, total: most, operators: 2, value: most };
		Tables::<Runtime>::insert(PlanTarget::Set(set), table);
	}
}
