//! A small chain with assets, registries that tests set as they like, and stake that is kept the simple way: a list
//! of lots per account and pool. What the mocks keep lies in storage, so that a refused call undoes it.

mod stake;

pub use stake::*;

use crate::{self as pallet_rewards, types::*};
use bulwark_primitives::{
	seams::{
		Accrual, AssetGuard, AvsFunding, AvsInspect, Entry, EpochClock, Met, OperatorCursor,
		OperatorInspect, PoolKey, Rate, Refused, RestakeEntry, SetCursor, StakeCollection,
		StakeInspect, StakeRewarded, StakeValuation, TakenOffer, Touched, VaultAssets,
		VaultInspect,
	},
	AvsId, Balance, Epoch, Mandate, PoolId, SetId, VaultId,
};
pub use bulwark_test_utils::clock::{go_to, MockClock};
use frame_support::{
	derive_impl, ensure, parameter_types, storage_alias,
	traits::{
		fungible::{NativeFromLeft, NativeOrWithId, UnionOf},
		fungibles::{Inspect, Mutate},
		tokens::Preservation,
		AsEnsureOriginWithArg, ConstU128, Hooks,
	},
	weights::Weight,
	Blake2_128Concat, PalletId, Twox64Concat,
};
use frame_system::{EnsureRoot, EnsureSigned};
use sp_runtime::{
	traits::Convert, BuildStorage, DispatchError, DispatchResult, FixedU128, Perquintill,
};

pub type AccountId = u64;
pub type Asset = NativeOrWithId<u32>;

pub const ANN: AccountId = 1;
pub const BOB: AccountId = 2;
pub const CAT: AccountId = 3;
/// Decides for AVS `A`.
pub const OWEN: AccountId = 5;
/// Decides for AVS `B`.
pub const OLGA: AccountId = 6;
pub const TREASURY: AccountId = 8;
/// Operators are the accounts from here on.
pub const OPERATORS: AccountId = 1_000;
pub const OP1: AccountId = OPERATORS;
pub const OP2: AccountId = OPERATORS + 1;
pub const A: AvsId = AvsId(0);
pub const B: AvsId = AvsId(1);
pub const A0: SetId = SetId { avs: A, index: 0 };
pub const B0: SetId = SetId { avs: B, index: 0 };
/// Holds the native token.
pub const NATIVE_VAULT: VaultId = VaultId(0);
/// Holds dollars.
pub const USD_VAULT: VaultId = VaultId(1);
/// Vaults are the numbers below this one.
pub const VAULTS: u32 = 4;

pub const NATIVE: Asset = NativeOrWithId::Native;
/// Minimum balance 10.
pub const USD: Asset = NativeOrWithId::WithId(1);
/// The guard refuses it.
pub const UNSAFE: Asset = NativeOrWithId::WithId(13);
/// The slots in which they are approved from the beginning.
pub const NATIVE_SLOT: Slot = 0;
pub const USD_SLOT: Slot = 1;

pub const FUNDS: Balance = 1_000_000_000_000;
pub const START: Epoch = 100;
/// The account that holds what is staked again.
pub const CUSTODY: AccountId = 7_777;

#[frame_support::runtime]
mod runtime {
	#[runtime::runtime]
	#[runtime::derive(
		RuntimeCall,
		RuntimeEvent,
		RuntimeError,
		RuntimeOrigin,
		RuntimeFreezeReason,
		RuntimeHoldReason,
		RuntimeTask,
		RuntimeViewFunction
	)]
	pub struct Test;

	#[runtime::pallet_index(0)]
	pub type System = frame_system;
	#[runtime::pallet_index(1)]
	pub type Balances = pallet_balances;
	#[runtime::pallet_index(2)]
	pub type Assets = pallet_assets;
	#[runtime::pallet_index(3)]
	pub type Rewards = pallet_rewards;
}

#[derive_impl(frame_system::config_preludes::TestDefaultConfig)]
impl frame_system::Config for Test {
	type Block = frame_system::mocking::MockBlock<Test>;
	type AccountData = pallet_balances::AccountData<Balance>;
}

#[derive_impl(pallet_balances::config_preludes::TestDefaultConfig)]
impl pallet_balances::Config for Test {
	type Balance = Balance;
	type ExistentialDeposit = ConstU128<1>;
	type AccountStore = System;
}

#[derive_impl(pallet_assets::config_preludes::TestDefaultConfig)]
impl pallet_assets::Config for Test {
	type Balance = Balance;
	type AssetId = u32;
	type AssetIdParameter = u32;
	type Currency = Balances;
	type CreateOrigin = AsEnsureOriginWithArg<EnsureSigned<AccountId>>;
	type ForceOrigin = EnsureRoot<AccountId>;
	type Holder = ();
	type Freezer = ();
}

parameter_types! {
	pub const Treasury: AccountId = TREASURY;
	pub const NativeToken: Asset = NativeOrWithId::Native;
	pub const NativeVault: VaultId = NATIVE_VAULT;
	pub const Salt: PalletId = PalletId(*b"bw/rewrd");
	pub storage Share: Weight = Weight::from_parts(500_000_000_000, 5_000_000);
	pub const LeastShares: Shares = Shares {
		native: Perquintill::from_percent(20),
		insurance: Perquintill::from_percent(5),
	};
}

impl pallet_rewards::Config for Test {
	type AssetKind = Asset;
	type Assets = UnionOf<Balances, Assets, NativeFromLeft, Asset, AccountId>;
	type AssetGuard = Guard;
	type Clock = MockClock;
	type Stake = MockStake;
	type Operators = MockOperators;
	type Avs = MockAvs;
	type Vaults = MockVaults;
	type Entry = MockStake;
	type Route = AccountId;
	type LocalRoute = Guard;
	type AdminOrigin = EnsureRoot<AccountId>;
	type FundOrigin = EnsureRoot<AccountId>;
	type Treasury = Treasury;
	type NativeAsset = NativeToken;
	type NativeVault = NativeVault;
	type PalletId = Salt;
	type PassWeight = Share;
	type DefaultShares = LeastShares;
	type MaxSlashes = frame_support::traits::ConstU32<512>;
	type Surcharges = bulwark_test_utils::surcharges::MockSurcharges;
	type WeightInfo = ();
	type BenchmarkHelper = Helper;
}

pub struct Guard;

impl AssetGuard<AccountId, Asset> for Guard {
	fn ensure_safe(asset: &Asset, holder: &AccountId) -> DispatchResult {
		ensure!(Ok(holder) == Rewards::account_id().as_ref(), DispatchError::Other("who?"));
		ensure!(*asset != UNSAFE, DispatchError::Other("unsafe"));
		Ok(())
	}
}

impl Convert<AccountId, AccountId> for Guard {
	fn convert(who: AccountId) -> AccountId {
		who
	}
}

/// Operator, vault and mandate of a pool.
#[storage_alias]
type PoolKeys = StorageMap<Mock, Twox64Concat, PoolId, (AccountId, VaultId, Mandate)>;
/// Has the vault of the native token another asset?
#[storage_alias]
pub type OtherVault = StorageValue<Mock, bool, frame_support::pallet_prelude::ValueQuery>;
/// What pools have earned.
#[storage_alias]
pub type PoolsEarned =
	StorageMap<Mock, Twox64Concat, PoolId, PoolEarnings, frame_support::pallet_prelude::ValueQuery>;
/// The pools of an operator in a vault.
#[storage_alias]
type PoolLists = StorageMap<
	Mock,
	Twox64Concat,
	(AccountId, VaultId),
	Vec<(PoolId, Mandate)>,
	frame_support::pallet_prelude::ValueQuery,
>;
#[storage_alias]
type NextPool = StorageValue<Mock, u64, frame_support::pallet_prelude::ValueQuery>;
/// Mark, credits and lots, each an amount and the epoch in which it enters.
#[storage_alias]
type Positions = StorageDoubleMap<
	Mock,
	Blake2_128Concat,
	AccountId,
	Twox64Concat,
	PoolId,
	(Mark, Credits, Vec<(Balance, Epoch)>),
>;
/// What is active in a pool, and what is going to be, as `(epoch, from then on, before)`.
#[storage_alias]
type Sums = StorageMap<
	Mock,
	Twox64Concat,
	PoolId,
	(Epoch, Balance, Balance),
	frame_support::pallet_prelude::ValueQuery,
>;
/// What positions meet when they are touched: final slashes, and crowded pools.
#[storage_alias]
pub type Meeting = StorageValue<Mock, (u32, u32), frame_support::pallet_prelude::ValueQuery>;
/// How many final slashes the pool that is brought up to date next applies.
#[storage_alias]
pub type Finals = StorageValue<Mock, u32, frame_support::pallet_prelude::ValueQuery>;
#[storage_alias]
type Synced =
	StorageMap<Mock, Twox64Concat, PoolId, u32, frame_support::pallet_prelude::ValueQuery>;
#[storage_alias]
type Allocated = StorageMap<
	Mock,
	Twox64Concat,
	(AccountId, SetId),
	Vec<(VaultId, Perquintill)>,
	frame_support::pallet_prelude::ValueQuery,
>;
#[storage_alias]
type Members = StorageDoubleMap<Mock, Twox64Concat, SetId, Twox64Concat, AccountId, ()>;
#[storage_alias]
type AllSets = StorageMap<Mock, Twox64Concat, SetId, ()>;
#[storage_alias]
type AllOperators = StorageMap<Mock, Twox64Concat, AccountId, Perquintill>;
#[storage_alias]
type Multipliers = StorageMap<Mock, Twox64Concat, (SetId, VaultId), FixedU128>;
#[storage_alias]
type Unpriced = StorageMap<Mock, Twox64Concat, VaultId, ()>;
#[storage_alias]
type Late = StorageMap<Mock, Twox64Concat, VaultId, ()>;
#[storage_alias]
type Prices = StorageMap<Mock, Twox64Concat, VaultId, FixedU128>;
#[storage_alias]
type Offers = StorageMap<Mock, Twox64Concat, (AvsId, u32), (Balance, u32)>;

pub struct MockOperators;

impl OperatorInspect<AccountId> for MockOperators {
	fn exists(operator: &AccountId) -> bool {
		AllOperators::contains_key(operator)
	}

	fn ensure_accepts(_: &AccountId, _: &AccountId) -> Result<bool, DispatchError> {
		Ok(false)
	}

	fn ensure_active(_: &AccountId) -> DispatchResult {
		Ok(())
	}

	fn is_done(_: &AccountId) -> bool {
		false
	}

	fn allocation_notice(_: &AccountId) -> Option<Epoch> {
		Some(1)
	}

	fn commission(operator: &AccountId, _: Epoch) -> Option<Perquintill> {
		AllOperators::get(operator)
	}
}

impl OperatorCursor<AccountId> for MockOperators {
	fn operator_after(last: Option<&AccountId>) -> Option<AccountId> {
		match last {
			Some(last) => AllOperators::iter_keys_from(AllOperators::hashed_key_for(last)).next(),
			None => AllOperators::iter_keys().next(),
		}
	}
}

pub struct MockAvs;

impl AvsInspect<AccountId> for MockAvs {
	fn set_exists(set: SetId) -> bool {
		AllSets::contains_key(set)
	}

	fn accepts_vault(set: SetId, vault: VaultId) -> bool {
		Self::multiplier(set, vault).is_some()
	}

	fn multiplier(set: SetId, vault: VaultId) -> Option<FixedU128> {
		Multipliers::get((set, vault))
	}

	fn is_member(operator: &AccountId, set: SetId) -> bool {
		Members::contains_key(set, operator)
	}

	fn sets_of(_: &AccountId) -> Vec<SetId> {
		AllSets::iter_keys().collect()
	}

	fn deallocation_delay(_: SetId) -> Option<Epoch> {
		Some(1)
	}

	fn redistributes(_: SetId) -> bool {
		false
	}
}

impl SetCursor<AccountId> for MockAvs {
	fn set_after(last: Option<SetId>) -> Option<SetId> {
		match last {
			Some(last) => AllSets::iter_keys_from(AllSets::hashed_key_for(last)).next(),
			None => AllSets::iter_keys().next(),
		}
	}

	fn member_after(set: SetId, last: Option<&AccountId>) -> Option<AccountId> {
		match last {
			Some(last) => {
				Members::iter_key_prefix_from(set, Members::hashed_key_for(set, last)).next()
			}
			None => Members::iter_key_prefix(set).next(),
		}
	}
}

impl AvsFunding<AccountId, Asset> for MockAvs {
	fn is_owner(avs: AvsId, who: &AccountId) -> bool {
		(avs == A && *who == OWEN) || (avs == B && *who == OLGA)
	}

	fn take_offer(
		avs: AvsId,
		index: u32,
		to: &AccountId,
	) -> Result<TakenOffer<Asset>, DispatchError> {
		let offer = Offers::take((avs, index)).ok_or(DispatchError::Other("OfferNotFound"))?;
		let (per_epoch, epochs) = offer;
		let amount = per_epoch * Balance::from(epochs);
		transfer(USD, CUSTODY, *to, amount)?;
		Ok(TakenOffer { asset: USD, per_epoch, epochs, amount })
	}
}

pub struct MockVaults;

impl VaultInspect for MockVaults {
	fn vault_exists(vault: VaultId) -> bool {
		vault.0 < VAULTS
	}
}

impl VaultAssets<Asset> for MockVaults {
	fn asset_of(vault: VaultId) -> Option<Asset> {
		match vault.0 {
			0 if OtherVault::get() => Some(USD),
			0 => Some(NATIVE),
			other => Self::vault_exists(vault).then_some(NativeOrWithId::WithId(other)),
		}
	}
}

impl StakeValuation for MockVaults {
	/// A base unit is worth the unit of weights, unless a test says otherwise.
	fn rate(vault: VaultId) -> Option<Rate> {
		if Unpriced::contains_key(vault) {
			return None;
		}
		let price = Prices::get(vault).unwrap_or(FixedU128::from_u32(1));
		let believed = !Late::contains_key(vault);
		Some(Rate { price, counted: Perquintill::one(), decimals: 12, believed })
	}
}

/// An operator with a commission, in percent.
pub fn operator(who: AccountId, commission: u64) {
	AllOperators::insert(who, Perquintill::from_percent(commission));
}

/// A set that accepts all vaults.
pub fn add_set(set: SetId) {
	AllSets::insert(set, ());
	for vault in 0..VAULTS {
		Multipliers::insert((set, VaultId(vault)), FixedU128::from_u32(1));
	}
}

/// A member of a set with a magnitude in a vault, in percent.
pub fn member(operator: AccountId, set: SetId, vault: VaultId, percent: u64) {
	Members::insert(set, operator, ());
	Allocated::mutate((operator, set), |list| {
		list.retain(|(one, _)| *one != vault);
		list.push((vault, Perquintill::from_percent(percent)));
	});
}

/// The operator has left.
pub fn dismiss(operator: AccountId, set: SetId) {
	Members::remove(set, operator);
	Allocated::remove((operator, set));
}

pub fn multiply(set: SetId, vault: VaultId, multiplier: FixedU128) {
	Multipliers::insert((set, vault), multiplier);
}

/// Makes a unit of a vault worth more in a set than can be counted.
pub fn uncountable(set: SetId, vault: VaultId) {
	multiply(set, vault, FixedU128::from_inner(u128::MAX));
	price(vault, Some(FixedU128::from_inner(u128::MAX)));
}

/// Makes it worth a dollar again.
pub fn countable(set: SetId, vault: VaultId) {
	multiply(set, vault, FixedU128::from_u32(1));
	price(vault, Some(FixedU128::from_u32(1)));
}

pub fn late(vault: VaultId) {
	Late::insert(vault, ());
}

pub fn price(vault: VaultId, price: Option<FixedU128>) {
	match price {
		Some(price) => {
			Unpriced::remove(vault);
			Late::remove(vault);
			Prices::insert(vault, price);
		}
		None => Unpriced::insert(vault, ()),
	}
}

/// An offer of dollars that waits in escrow.
pub fn offer(avs: AvsId, index: u32, per_epoch: Balance, epochs: u32) {
	Offers::insert((avs, index), (per_epoch, epochs));
}

/// The set is no more.
pub fn remove_set(set: SetId) {
	AllSets::remove(set);
}

/// How much of a block the pass may take when it begins.
pub fn share(weight: Weight) {
	Share::set(&weight);
}

pub fn balance(asset: Asset, who: AccountId) -> Balance {
	<Test as pallet_rewards::Config>::Assets::balance(asset, &who)
}

pub fn mint(asset: Asset, who: AccountId, amount: Balance) {
	let minted = <Test as pallet_rewards::Config>::Assets::mint_into(asset, &who, amount);
	assert!(minted.is_ok(), "{minted:?}");
}

/// Goes to the first second of an epoch and lets the pass do everything.
pub fn begin(epoch: Epoch) {
	go_to(epoch);
	complete();
}

/// Lets the pass do everything.
pub fn complete() {
	while !Rewards::is_paid(MockClock::epoch()) {
		Rewards::on_idle(1, Weight::MAX);
	}
}

/// Takes single steps of the pass.
pub fn steps(number: u32) -> u32 {
	let mut meter = frame_support::weights::WeightMeter::new();
	Rewards::advance(&mut meter, number)
}

/// What benchmarks need is made here.
pub struct Helper;

impl crate::BenchmarkHelper<AccountId, Asset, RuntimeOrigin> for Helper {
	/// Nothing weighs on the stake of this mock.
	fn busy_stake(pools: u32) -> AccountId {
		Self::stake(0, pools)
	}

	fn dispute() {}

	fn admin_origin() -> RuntimeOrigin {
		RuntimeOrigin::root()
	}

	fn asset(index: u32) -> Asset {
		NativeOrWithId::WithId(index + 20)
	}

	fn fund(asset: &Asset, who: &AccountId, amount: Balance) {
		let NativeOrWithId::WithId(id) = asset else { return mint(NATIVE, *who, amount) };
		if !<Test as pallet_rewards::Config>::Assets::asset_exists(asset.clone()) {
			let created = Assets::force_create(RuntimeOrigin::root(), *id, TREASURY, true, 1);
			assert_eq!(created, Ok(()));
		}
		mint(asset.clone(), *who, amount);
	}

	fn set() -> (AccountId, SetId) {
		add_set(A0);
		(OWEN, A0)
	}

	fn offer(avs: AvsId, asset: &Asset) -> u32 {
		assert_eq!(*asset, USD);
		offer(avs, 3, 10, 10);
		3
	}

	fn offered_asset() -> Asset {
		USD
	}

	fn stake_widely(vaults: u32) {
		Self::stake(0, vaults);
	}

	fn stake(index: u32, pools: u32) -> AccountId {
		let who = 50_000 + AccountId::from(index);
		operator(OPERATORS + AccountId::from(index), 10);
		for number in 0..pools {
			let vault = VaultId(number % VAULTS);
			member(OPERATORS + AccountId::from(index), A0, vault, 50);
			let mandate = match number / VAULTS {
				0 => Mandate::All,
				other => {
					let mut list = bulwark_primitives::mandate::AvsList::new();
					assert!(list.try_insert(AvsId(1_000 + other)).is_ok());
					Mandate::Except(list)
				}
			};
			join(who, pool(OPERATORS + AccountId::from(index), vault, mandate), 1_000_000_000);
		}
		who
	}

	fn vault() -> (VaultId, Asset) {
		(USD_VAULT, USD)
	}

	fn advance_to(epoch: Epoch) {
		go_to(epoch);
	}
}

pub fn signed(who: AccountId) -> RuntimeOrigin {
	RuntimeOrigin::signed(who)
}

pub fn root() -> RuntimeOrigin {
	RuntimeOrigin::root()
}

pub fn percent(percent: u64) -> Perquintill {
	Perquintill::from_percent(percent)
}

/// 20 % for the native token's stakers and 5 % for the insurance.
pub fn shares() -> Shares {
	LeastShares::get()
}

/// A plan of a set, in dollars, from the next epoch on. Returns its number.
pub fn plan(set: SetId, per_epoch: Balance, epochs: Epoch, escrow: Balance) -> PlanId {
	plan_with(set, per_epoch, epochs, escrow, shares(), PlanWeights::Stake)
}

pub fn plan_with(
	set: SetId,
	per_epoch: Balance,
	epochs: Epoch,
	escrow: Balance,
	shares: Shares,
	weights: PlanWeights<AccountId>,
) -> PlanId {
	let owner = if set.avs == A { OWEN } else { OLGA };
	let id = crate::NextPlan::<Test>::get();
	let start = MockClock::epoch() + 1;
	let target = PlanTarget::Set(set);
	let (slot, end) = (USD_SLOT, start + epochs);
	let config = PlanConfig { target, slot, per_epoch, start, end, escrow, shares, weights };
	let created = Rewards::create_plan(signed(owner), config);
	assert_eq!(created, Ok(()));
	id
}

/// Plans that leave nothing to others are allowed from here on.
pub fn no_shares() -> Shares {
	assert_eq!(Rewards::set_minimum_shares(root(), Shares::default()), Ok(()));
	Shares::default()
}

/// What an account has earned of dollars and not claimed.
pub fn owed(who: AccountId) -> Balance {
	let rewards = Rewards::rewards(who);
	rewards.iter().find(|(slot, _)| *slot == USD_SLOT).map_or(0, |(_, amount)| *amount)
}

pub fn ledger() -> Ledger {
	Rewards::ledger(USD_SLOT)
}

/// Changes it behind the pallet's back.
pub fn change_ledger(change: impl FnOnce(&mut Ledger)) {
	crate::RewardAssets::<Test>::mutate(USD_SLOT, |found| {
		change(&mut found.as_mut().expect("dollars are approved").ledger)
	});
}

/// The chain, with two operators, two sets, and the native token and dollars approved.
pub fn new_test_ext() -> sp_io::TestExternalities {
	go_to(START);
	let rich = [ANN, BOB, CAT, OWEN, OLGA, TREASURY, CUSTODY];
	let genesis = RuntimeGenesisConfig {
		balances: pallet_balances::GenesisConfig {
			balances: rich.iter().map(|who| (*who, FUNDS)).collect(),
			..Default::default()
		},
		assets: pallet_assets::GenesisConfig {
			assets: vec![(1, TREASURY, true, 10), (2, TREASURY, true, 1), (13, TREASURY, true, 1)],
			accounts: rich.iter().flat_map(|who| [(1, *who, FUNDS), (2, *who, FUNDS)]).collect(),
			..Default::default()
		},
		rewards: pallet_rewards::GenesisConfig { assets: vec![NATIVE, USD] },
		..Default::default()
	};
	let mut ext = sp_io::TestExternalities::new(genesis.build_storage().expect("a sound genesis"));
	ext.execute_with(|| {
		System::set_block_number(1);
		operator(OP1, 10);
		operator(OP2, 0);
		add_set(A0);
		add_set(B0);
		complete();
	});
	ext
}

/// Runs a test and checks the invariants when it is over.
pub fn build_and_execute(test: impl FnOnce()) {
	new_test_ext().execute_with(|| {
		test();
		Rewards::do_try_state().expect("the invariants hold");
	});
}

/// The events of the pallet since this was asked last.
pub fn events() -> Vec<crate::Event<Test>> {
	let records = System::events();
	System::reset_events();
	let ours = |record: frame_system::EventRecord<RuntimeEvent, _>| match record.event {
		RuntimeEvent::Rewards(event) => Some(event),
		_ => None,
	};
	records.into_iter().filter_map(ours).collect()
}
