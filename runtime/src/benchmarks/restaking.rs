//! The world of our pallets: assets, vaults, operators and sets beside those of the development genesis, and time.

use super::disputes::{remote_place, CLAIMED, PROVEN, REMOTE};
use crate::{
	configs::{assets::AllAssets, monetary::TreasuryAccount, restaking::LocalRoute},
	constants::currency::UNIT,
	AccountId, Avs, Balances, Delegation, Epochs, ForeignAssets, Operators, OriginCaller, Preimage,
	Referenda, Rewards, Runtime, RuntimeCall, RuntimeOrigin, Signature, Vaults,
};
use alloc::{boxed::Box, vec, vec::Vec};
use bulwark_primitives::{
	constants::{
		MAX_FANCY_POOLS, MAX_MANDATE, MAX_REWARD_ASSETS, MAX_SETS, MAX_SET_VAULTS, WINDOW,
	},
	mandate::AvsList,
	seams::{EpochClock, RestakeEntry, StakeCollection},
	AssetKind, AvsId, Balance, Epoch, Mandate, Moment, Offence, Penalty, PoolId, ReturnRoute,
	SetId, SlashId, SlashSchedule, Split, VaultId, Verifier,
};
use core::ops::RangeInclusive;
use pallet_avs::{SetAdmission, SetConfig};
use pallet_delegation::benchmarking::STAYING;
use pallet_operators::{DelegationPolicy, Document, Metadata};
use pallet_rewards::{benchmarking::earn, MAX_COMMISSION, MAX_STEPS};
use pallet_slashing::{DocketEntry, DocketHead, DocketTail, Phase, MAX_HEAD, MAX_PENDING};
use pallet_vaults::{DefaultDelegation, VaultConfig};
use polkadot_sdk::*;

use frame_benchmarking::account;
use frame_support::{
	assert_ok,
	traits::{fungible, fungibles, schedule::DispatchTime, Get, StorePreimage},
	BoundedVec,
};
use sp_core::{crypto::KeyTypeId, H256};
use sp_keyring::Sr25519Keyring::Dave;
use sp_runtime::{traits::Convert, FixedU128, MultiAddress, Perquintill};
use staging_xcm::v5::{
	Junction::{AccountKey20, GlobalConsensus},
	Location, NetworkId,
};

/// Prepares everything that the benchmarks of our pallets ask for.
pub struct World;

/// When it is. The clock of the genesis stands at zero, before which there is no epoch.
const NOW: Moment = 1_800_000_000;

/// What every account has of the native token.
pub(super) const FUNDS: Balance = 10_000_000 * UNIT;

/// The key that signs vouchers.
pub(super) const SIGNER: KeyTypeId = KeyTypeId(*b"bnch");

/// Its seed: a key that is made twice is the same.
pub(super) const SEED: &[u8] = b"//Signer";

/// The AVS of the genesis.
pub(super) const ORACLE: AvsId = AvsId(0);

pub(super) fn root() -> RuntimeOrigin {
	RuntimeOrigin::root()
}

pub(super) fn signed(who: &AccountId) -> RuntimeOrigin {
	RuntimeOrigin::signed(who.clone())
}

fn set_time(seconds: Moment) {
	// Not as the inherent does it: the slot of the block need not agree.
	pallet_timestamp::Now::<Runtime>::put(seconds * 1_000);
}

pub(super) fn begin() {
	if Epochs::now() < NOW {
		set_time(NOW);
	}
}

pub(super) fn fund_native(who: &AccountId, amount: Balance) {
	assert_ok!(<Balances as fungible::Mutate<AccountId>>::mint_into(who, amount));
}

/// A foreign asset with a long location, owned by governance; another one for each number.
pub(super) fn foreign(index: u32) -> AssetKind {
	let mut key = [7; 20];
	key[..4].copy_from_slice(&index.to_le_bytes());
	let location = Location::new(
		2,
		[
			GlobalConsensus(NetworkId::Ethereum { chain_id: 1 }),
			AccountKey20 { network: Some(NetworkId::Ethereum { chain_id: 1 }), key },
		],
	);
	if !<ForeignAssets as fungibles::Inspect<AccountId>>::asset_exists(location.clone()) {
		let owner = MultiAddress::Id(TreasuryAccount::get());
		assert_ok!(ForeignAssets::force_create(root(), location.clone(), owner, true, 1));
		let text = vec![b'x'; 50];
		assert_ok!(ForeignAssets::force_set_metadata(
			root(),
			location.clone(),
			text.clone(),
			text,
			18,
			false
		));
	}
	AssetKind::Foreign(location)
}

pub(super) fn fund(who: &AccountId, asset: &AssetKind, amount: Balance) {
	fund_native(who, FUNDS);
	assert_ok!(<AllAssets as fungibles::Mutate<AccountId>>::mint_into(asset.clone(), who, amount));
}

/// A vault, created if it is not there, as are those before it.
pub(super) fn vault(index: u32) -> VaultId {
	begin();
	while pallet_vaults::NextVaultId::<Runtime>::get().0 <= index {
		let next = pallet_vaults::NextVaultId::<Runtime>::get();
		// Each has an asset of its own, of which it reads and writes a record of its own.
		let asset = foreign(next.0 - first_vault().unwrap_or(next.0));
		// Governance pays the seed.
		fund(&TreasuryAccount::get(), &asset, 1_000);
		let config = VaultConfig {
			total_cap: Balance::MAX,
			account_cap: Balance::MAX,
			minimum: 1,
			unbonding: Epochs::minimum_unbonding(),
			leverage: FixedU128::from_u32(MAX_SETS),
			default: None,
			haircut: Perquintill::from_percent(10),
			max_price_age: None,
		};
		assert_ok!(Vaults::create_vault(root(), asset, config));
		assert_ok!(Vaults::set_price(root(), next, FixedU128::from_u32(1)));
	}
	VaultId(index)
}

/// The first vault that is not of the genesis, if there is one: those have a cap.
fn first_vault() -> Option<u32> {
	let all = pallet_vaults::Vaults::<Runtime>::iter();
	all.filter(|(_, record)| record.total_cap == Balance::MAX).map(|(id, _)| id.0).min()
}

/// The vault in which is delegated: the first that is not of the genesis, or the next one.
pub(super) fn stake_vault() -> VaultId {
	vault(first_vault().unwrap_or_else(|| pallet_vaults::NextVaultId::<Runtime>::get().0))
}

fn text<const MAX: u32>() -> pallet_operators::Text<MAX> {
	BoundedVec::truncate_from(vec![b'x'; MAX as usize])
}

/// An active operator, which accepts everybody.
pub(super) fn operator(index: u32) -> AccountId {
	active(account("operator", index, 0))
}

/// An active operator of an ordinary day: it has allocated to one set.
fn ordinary() -> AccountId {
	let who = active(account("ordinary", 0, 0));
	let set = SetId { avs: ORACLE, index: 1 };
	if !pallet_avs::Sets::<Runtime>::contains_key(set) {
		create_set(vec![(stake_vault(), FixedU128::from_u32(1))]);
		assert_ok!(Avs::join_set(signed(&who), set));
		let part = Perquintill::from_percent(10);
		assert_ok!(Delegation::set_allocation(signed(&who), stake_vault(), set, part));
		let notice: Epoch = <Runtime as pallet_operators::Config>::MaxAllocationNotice::get();
		World::advance(notice + 2 * (WINDOW + 1));
	}
	who
}

fn active(who: AccountId) -> AccountId {
	begin();
	if pallet_operators::Operators::<Runtime>::contains_key(&who) {
		return who;
	}
	fund_native(&who, FUNDS);
	let document = || Document { url: text(), hash: Some(H256::repeat_byte(1)) };
	let metadata = Metadata {
		name: text(),
		url: text(),
		contact: text(),
		description: text(),
		risk: document(),
		setup: document(),
	};
	let notice = <Runtime as pallet_operators::Config>::MaxAllocationNotice::get();
	let policy = DelegationPolicy::Open;
	assert_ok!(Operators::apply(signed(&who), metadata, MAX_COMMISSION, policy, notice));
	assert_ok!(Operators::admit(root(), who.clone()));
	who
}

/// An offence for each way in which a fault can be found that the benchmarks ask for.
fn schedule() -> SlashSchedule<AccountId> {
	let offence = |reason, verifier, adjudicator| Offence {
		reason,
		verifier,
		adjudicator,
		penalty: Penalty::Fixed(Perquintill::from_percent(10)),
		minimum: Perquintill::zero(),
		maximum: Perquintill::one(),
		min_value: Some(0),
		max_value: Some(u128::MAX),
	};
	let adjudicator = Some(account("adjudicator", 0, 0));
	let offences = vec![
		offence(CLAIMED, Verifier::Adjudicator, adjudicator),
		offence(PROVEN, Verifier::Equivocation, None),
		offence(REMOTE, Verifier::Remote(remote_place()), None),
	];
	SlashSchedule { offences: BoundedVec::truncate_from(offences) }
}

/// The oracle gets another operator set.
fn create_set(vaults: Vec<(VaultId, FixedU128)>) {
	let config = SetConfig {
		vaults: BoundedVec::truncate_from(vaults),
		deallocation_delay: 1,
		challenge: 1,
		appeal: 1,
		// What is slashed is burned.
		redistribution: None,
		split: Split::default(),
		admission: SetAdmission::Open,
		min_operators: 1,
		min_stake_value: 1,
		max_operators: 2,
		schedule: schedule(),
	};
	assert_ok!(Avs::create_set(signed(&Dave.to_account_id()), ORACLE, config));
}

/// An operator set of the oracle that both operators are members of, as they are of all its other sets.
pub(super) fn set() -> SetId {
	let set = SetId { avs: ORACLE, index: 1 };
	if pallet_avs::Sets::<Runtime>::contains_key(set) {
		return set;
	}
	let operators = [operator(0), operator(1)];
	let first = stake_vault().0;
	let vaults: Vec<_> = (first..first + MAX_SET_VAULTS)
		.map(|index| (vault(index), FixedU128::from_u32(1)))
		.collect();
	for index in 0..MAX_SETS {
		let set = SetId { avs: ORACLE, index };
		// The first is of the genesis.
		if index > 0 {
			create_set(vaults.clone());
		}
		for operator in &operators {
			assert_ok!(Avs::join_set(signed(operator), set));
		}
	}
	set
}

/// A mandate that no other number gives, as long as can be.
pub(super) fn mandate(number: u32) -> Mandate {
	let mut list = AvsList::new();
	for avs in 0..MAX_MANDATE {
		assert_ok!(list.try_insert(AvsId(1_000 + 100 * number + avs)));
	}
	Mandate::Except(list)
}

/// Pools that strangers can bring about with an operator in a vault.
const STRANGERS: u32 = MAX_FANCY_POOLS;

/// A little stake, so that there is enough for many lots, and not so little that it weighs nothing.
pub(super) const PART: Balance = 1_000_000_000_000_000_000;

pub(super) fn restake(
	who: &AccountId,
	vault: VaultId,
	operator: &AccountId,
	mandate: &Mandate,
) -> PoolId {
	restake_by(&LocalRoute::convert(who.clone()), who, vault, operator, mandate)
}

/// Stake that goes back by that route.
pub(super) fn restake_by(
	route: &ReturnRoute<AccountId>,
	who: &AccountId,
	vault: VaultId,
	operator: &AccountId,
	mandate: &Mandate,
) -> PoolId {
	let asset = Vaults::record(vault).expect("there is a vault").asset;
	fund(who, &asset, PART);
	let target = Some((operator.clone(), mandate.clone()));
	assert_ok!(Vaults::restake(who, who, route.clone(), vault, PART, target));
	Delegation::find_pool(operator.clone(), vault, mandate.clone())
		.expect("there is stake in the pool")
}

/// Pools of a vault with these operators, among as many as strangers can bring about, that have earned something in as many assets
/// as there can be. In each of them the account has a lot of every epoch of the window; somebody else has an exit of
/// every epoch from every lot. Everything is paid.
pub(super) fn crowd(
	route: &ReturnRoute<AccountId>,
	who: &AccountId,
	vault: VaultId,
	operators: &[AccountId],
) -> Vec<PoolId> {
	let leaver: AccountId = account("leaver", 0, 0);
	let mut pools = Vec::new();
	for operator in operators {
		for number in 0..STRANGERS {
			restake(&account("other", number, 0), vault, operator, &mandate(number));
		}
		let pool = restake(&leaver, vault, operator, &Mandate::All);
		// Before the account comes, which is not credited with it.
		earn::<Runtime>(pool, MAX_REWARD_ASSETS);
		restake_by(route, who, vault, operator, &Mandate::All);
		pools.push(pool);
	}
	let start = Epochs::epoch();
	for step in 1..=WINDOW {
		World::advance_to(start + step);
		for (pool, operator) in pools.iter().zip(operators) {
			for entered in start + 1..=start + step {
				let (who, part) = (signed(&leaver), Some(PART / 16));
				assert_ok!(Delegation::request_withdrawal(who, *pool, part, Some(entered)));
			}
			if step == WINDOW {
				World::paid();
			}
			restake(&leaver, vault, operator, &Mandate::All);
			restake_by(route, who, vault, operator, &Mandate::All);
		}
	}
	World::advance_to(start + WINDOW + 1);
	World::paid();
	for pool in &pools {
		assert_eq!(lots(who, *pool), STAYING);
	}
	pools
}

/// How many lots an account has in a pool.
pub(super) fn lots(who: &AccountId, pool: PoolId) -> u32 {
	let mine = Delegation::positions(who.clone()).into_iter().find(|one| one.pool == pool);
	mine.map_or(0, |one| one.lots.len() as u32)
}

/// Where an account that has nothing there can delegate, with as much in its way as can be: with its stake a pool opens, for an AVS
/// that the operator secures. The account gets so many positions elsewhere.
pub(super) fn new_target(
	vault: VaultId,
	who: &AccountId,
	others: u32,
) -> DefaultDelegation<AccountId> {
	let (SetId { avs, .. }, operator) = (set(), operator(0));
	for number in 0..STRANGERS {
		restake(&account("other", number, 0), vault, &operator, &mandate(number));
	}
	// What it has elsewhere need not be reached by calls.
	let stranger: AccountId = account("other", 0, 0);
	let position = Delegation::find_pool(operator.clone(), vault, mandate(0))
		.and_then(|pool| pallet_delegation::Positions::<Runtime>::get(&stranger, pool));
	for number in 0..others {
		let pool = PoolId(1_000 + u64::from(number));
		pallet_delegation::Positions::<Runtime>::set(who, pool, position.clone());
	}
	World::paid();
	DefaultDelegation { operator, mandate: Mandate::only(avs) }
}

/// So many disputes of sets that the operator is no member of, about faults of an epoch.
pub(super) fn fill_docket(operator: &AccountId, vault: VaultId, fault: Epoch, number: u32) {
	let entries = (0..number).map(|number| DocketEntry {
		request: SlashId(u64::MAX - u64::from(MAX_PENDING - number)),
		set: SetId { avs: AvsId(900_000), index: number },
		fault,
		// A thousandth, never twice the same: what is in dispute together leaves more than nothing.
		p: Perquintill::from_parts(1_000_000_000_000_000 + u64::from(number)),
		phase: Phase::Open { until: Epoch::MAX },
	});
	let mut head: Vec<_> = entries.collect();
	let tail = head.split_off(head.len().min(MAX_HEAD as usize));
	pallet_slashing::Dockets::<Runtime>::insert(operator, vault, DocketHead::truncate_from(head));
	if number > MAX_HEAD {
		let tail = DocketTail::truncate_from(tail);
		pallet_slashing::DocketTails::<Runtime>::insert(operator, vault, tail);
	}
}

/// A docket as long as there can be, of which each entry is about another one of these epochs.
pub(super) fn dispute_old(operator: &AccountId, vault: VaultId, faults: RangeInclusive<Epoch>) {
	fill_docket(operator, vault, 0, MAX_PENDING);
	let mut faults = faults.cycle();
	let mut next = || faults.next().expect("there is one");
	pallet_slashing::Dockets::<Runtime>::mutate(operator, vault, |entries| {
		entries.iter_mut().for_each(|entry| entry.fault = next());
	});
	pallet_slashing::DocketTails::<Runtime>::mutate(operator, vault, |entries| {
		entries.iter_mut().for_each(|entry| entry.fault = next());
	});
}

impl World {
	pub(super) fn advance_to(epoch: Epoch) {
		set_time(Epochs::start_of(epoch));
	}

	pub(super) fn advance(epochs: Epoch) {
		begin();
		Self::advance_to(Epochs::epoch() + epochs);
	}

	/// Everything is paid that is to be paid for this epoch.
	pub(super) fn paid() {
		pallet_rewards::Completed::<Runtime>::put(Epochs::epoch());
	}

	/// An epoch has begun: everything is done that is done then.
	fn begin(epoch: Epoch) {
		Self::advance_to(epoch);
		let anybody = signed(&TreasuryAccount::get());
		while Rewards::advance_table(anybody.clone(), MAX_STEPS).is_ok() {}
	}
}

impl pallet_vaults::BenchmarkHelper<AccountId, AssetKind, RuntimeOrigin> for World {
	fn asset() -> AssetKind {
		begin();
		foreign(0)
	}

	fn fund(who: &AccountId, asset: &AssetKind, amount: Balance) {
		fund(who, asset, amount);
	}

	fn fund_native(who: &AccountId, amount: Balance) {
		fund_native(who, amount);
	}

	fn target(vault: VaultId, who: &AccountId) -> DefaultDelegation<AccountId> {
		let operator = operator(0);
		let route = LocalRoute::convert(who.clone());
		crowd(&route, who, vault, core::slice::from_ref(&operator));
		DefaultDelegation { operator, mandate: Mandate::All }
	}

	fn new_target(vault: VaultId, who: &AccountId, others: u32) -> DefaultDelegation<AccountId> {
		new_target(vault, who, others)
	}

	fn quiet_target(vault: VaultId, who: &AccountId) -> DefaultDelegation<AccountId> {
		let operator = ordinary();
		World::begin(Epochs::epoch() + 1);
		restake(&account("other", 0, 0), vault, &operator, &Mandate::All);
		for _ in 0..2 {
			restake(who, vault, &operator, &Mandate::All);
			World::begin(Epochs::epoch() + 1);
		}
		DefaultDelegation { operator, mandate: Mandate::All }
	}

	fn admin_origin() -> RuntimeOrigin {
		root()
	}

	fn price_origin() -> RuntimeOrigin {
		root()
	}

	fn emergency_origin() -> RuntimeOrigin {
		root()
	}

	fn compensate_origin() -> RuntimeOrigin {
		root()
	}
}

impl pallet_operators::BenchmarkHelper<RuntimeOrigin, AccountId, Signature> for World {
	fn admit_origin() -> RuntimeOrigin {
		root()
	}

	fn jail_origin() -> RuntimeOrigin {
		root()
	}

	fn manage_origin() -> RuntimeOrigin {
		root()
	}

	fn fund(who: &AccountId) {
		begin();
		fund_native(who, FUNDS);
	}

	fn signer() -> AccountId {
		begin();
		sp_io::crypto::sr25519_generate(SIGNER, Some(SEED.to_vec())).0.into()
	}

	fn sign(message: &[u8]) -> Signature {
		let key = sp_io::crypto::sr25519_generate(SIGNER, Some(SEED.to_vec()));
		sp_io::crypto::sr25519_sign(SIGNER, &key, message).expect("the key was just made").into()
	}

	fn pass_epochs(epochs: Epoch) {
		Self::advance(epochs);
	}
}

impl pallet_avs::BenchmarkHelper<AccountId, AssetKind, RuntimeOrigin> for World {
	fn admit_origin() -> RuntimeOrigin {
		root()
	}

	fn admin_origin() -> RuntimeOrigin {
		root()
	}

	fn asset(index: u32) -> AssetKind {
		foreign(index)
	}

	fn fund(who: &AccountId) {
		begin();
		fund_native(who, FUNDS);
	}

	fn vault(index: u32) -> VaultId {
		vault(index)
	}

	fn operator(index: u32) -> AccountId {
		operator(index)
	}

	fn open_referendum(avs: AvsId) -> u32 {
		let index = pallet_referenda::ReferendumCount::<Runtime>::get();
		let who = account("voter", 0, 0);
		fund_native(&who, FUNDS);
		let call = RuntimeCall::Avs(pallet_avs::Call::admit { avs });
		let origin: OriginCaller =
			crate::configs::governance::origins::pallet_origins::Origin::AvsAdmission.into();
		let proposal = Preimage::bound(call).expect("the call is short");
		assert_ok!(Referenda::submit(
			signed(&who),
			Box::new(origin),
			proposal,
			DispatchTime::After(0)
		));
		index
	}

	fn fail_referendum(index: u32) {
		assert_ok!(Referenda::cancel(root(), index));
	}

	fn flag(set: SetId) {
		<Self as pallet_slashing::BenchmarkHelper<Runtime>>::weaken(set);
		let flag = pallet_slashing::Flag { since: 0, exit_from: 0 };
		pallet_slashing::Flags::<Runtime>::insert(set, flag);
	}

	fn advance(epochs: Epoch) {
		Self::advance(epochs);
	}
}

impl pallet_delegation::BenchmarkHelper<AccountId> for World {
	fn fund(who: &AccountId, vault: VaultId, amount: Balance) {
		fund(who, &foreign(0), amount);
		assert_ok!(Vaults::deposit(signed(who), vault, amount));
	}

	fn operator(index: u32) -> AccountId {
		operator(index)
	}

	fn vault() -> VaultId {
		stake_vault()
	}

	fn set() -> SetId {
		set()
	}

	fn dispute(operator: &AccountId, fault: Epoch, number: u32) {
		fill_docket(operator, stake_vault(), fault, number);
	}

	fn dispute_all(operator: &AccountId, last: Epoch, number: u32) {
		fill_docket(operator, stake_vault(), last, number);
		pallet_slashing::Dockets::<Runtime>::mutate(operator, stake_vault(), |entries| {
			for (fault, entry) in (0..WINDOW).cycle().zip(entries.iter_mut()) {
				entry.fault = last - fault;
			}
		});
	}

	fn dispute_old(operator: &AccountId, faults: RangeInclusive<Epoch>) {
		dispute_old(operator, stake_vault(), faults);
	}

	fn restrict(operator: &AccountId, who: &AccountId) {
		assert_ok!(Operators::set_policy(signed(operator), DelegationPolicy::AllowList));
		assert_ok!(Operators::allow(signed(operator), who.clone()));
	}

	fn hold(who: &AccountId) {
		fund(who, &foreign(0), PART);
	}

	fn leave(operator: &AccountId) {
		pallet_operators::Operators::<Runtime>::mutate(operator, |found| {
			if let Some(operator) = found {
				operator.status = pallet_operators::Status::Leaving { until: Epochs::epoch() };
			}
		});
	}

	fn finish(operator: &AccountId, slashes: u32, fault: Epoch) {
		let epoch = Epochs::epoch();
		pallet_slashing::Dockets::<Runtime>::mutate(operator, stake_vault(), |entries| {
			for entry in entries.iter_mut().take(slashes as usize) {
				entry.fault = fault;
				entry.p = Perquintill::from_rational(1u64, 1_000);
				entry.phase = Phase::Executed { final_from: epoch };
			}
		});
	}

	fn earn(pool: PoolId, assets: u32) {
		earn::<Runtime>(pool, assets);
	}

	fn raise(pool: PoolId) {
		assert_ok!(Delegation::change_earnings(pool, &mut |earnings| {
			earnings.iter_mut().for_each(|one| one.level.0 += pallet_rewards::FINE.into());
			Ok(())
		}));
	}

	fn advance_to(epoch: Epoch) {
		Self::advance_to(epoch);
	}

	fn ordinary(who: &AccountId) -> AccountId {
		fund(who, &foreign(0), PART);
		ordinary()
	}

	fn paid() {
		Self::paid();
	}

	fn begin(epoch: Epoch) {
		Self::begin(epoch);
	}
}
