//! A runtime with assets, homes elsewhere, and everything around the gateway replaced by what only counts.

use crate::{
	self as pallet_xcm_gateway, benchmarking::BenchmarkHelper, Limits, Messenger, Reserve,
};
use bulwark_primitives::{
	seams::{
		Carrier, Entry, Met, Moved, Paid, Payouts, Refused, ReleaseOutcomes, RestakeEntry,
		RewardClaims, SendHome, StakeManagement, Touched, VaultAssets,
	},
	AssetKind, AvsId, Balance, Epoch, Mandate, OriginChain, PoolId, ReleaseId, ReturnRoute,
	VaultId,
};
pub use bulwark_test_utils::{
	clock::{advance, set_now, MockClock},
	surcharges::MockSurcharges,
};
use codec::Encode;
use frame_support::{
	derive_impl, ensure, parameter_types, storage_alias,
	traits::{
		fungibles::{Inspect, Mutate},
		tokens::Preservation,
		AsEnsureOriginWithArg, EitherOfDiverse, EnsureOrigin,
	},
	weights::Weight,
	Blake2_128Concat,
};
use frame_system::{EnsureRoot, EnsureSigned, EnsureSignedBy};
use sp_io::{hashing::blake2_256, TestExternalities};
use sp_runtime::{
	traits::{Convert, IdentityLookup},
	AccountId32, BuildStorage, DispatchError, DispatchResult,
};
use staging_xcm::v5::{prelude::*, InteriorLocation, Location};

pub type AccountId = AccountId32;

/// Has a home on Asset Hub.
pub const ALICE: AccountId = AccountId::new([1; 32]);
/// Has another one.
/// Administers, and puts no other reserve in the place of one.
pub const CLERK: AccountId = AccountId::new([77; 32]);

frame_support::ord_parameter_types! {
	pub const Clerk: AccountId = CLERK;
}

pub const BOB: AccountId = AccountId::new([2; 32]);
/// Stands for messages of Asset Hub itself.
pub const HUB: AccountId = AccountId::new([3; 32]);
/// Answers questions.
pub const RESERVE: AccountId = AccountId::new([4; 32]);
/// Nobody elsewhere.
pub const NOBODY: AccountId = AccountId::new([5; 32]);
/// Where staked assets are.
pub const CUSTODY: AccountId = AccountId::new([60; 32]);
/// Where payouts wait.
pub const PAYOUTS: AccountId = AccountId::new([61; 32]);
/// Where everything is that was sent.
pub const ELSEWHERE: AccountId = AccountId::new([62; 32]);
pub const ISSUER: AccountId = AccountId::new([63; 32]);
pub const OPERATOR: AccountId = AccountId::new([50; 32]);

pub const MINIMUM_BALANCE: Balance = 100;
pub const RICH: Balance = 1_000_000;
pub const NOW: u64 = 1_800_000_000;
pub const HOUR: u64 = 3_600;
pub const VAULT: VaultId = VaultId(1);
/// Of an asset that has no reserve.
pub const LOCAL_VAULT: VaultId = VaultId(2);
pub const NO_VAULT: VaultId = VaultId(9);
pub const HUB_CHAIN: OriginChain = OriginChain::Sibling(1000);

pub fn dot() -> AssetKind {
	AssetKind::Foreign(Location::parent())
}

pub fn local() -> AssetKind {
	AssetKind::Local(7)
}

pub fn reserve() -> Reserve {
	Reserve { chain: Location::new(1, [Parachain(1000)]), minimum: 1_000, set_aside: 50 }
}

/// Somebody's account on Asset Hub.
pub fn home(who: &AccountId) -> Location {
	Location::new(
		1,
		[Parachain(1000), Junction::AccountId32 { network: None, id: who.clone().into() }],
	)
}

/// The owner that is derived from it.
pub fn owner(who: &AccountId) -> AccountId {
	Hashed::convert(home(who)).expect("it has one")
}

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
		RuntimeSlashReason,
		RuntimeLockId,
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
	#[runtime::pallet_index(58)]
	pub type Gateway = pallet_xcm_gateway;
}

#[derive_impl(frame_system::config_preludes::TestDefaultConfig)]
impl frame_system::Config for Test {
	type Block = frame_system::mocking::MockBlock<Test>;
	type AccountId = AccountId;
	type Lookup = IdentityLookup<AccountId>;
	type AccountData = pallet_balances::AccountData<Balance>;
}

#[derive_impl(pallet_balances::config_preludes::TestDefaultConfig)]
impl pallet_balances::Config for Test {
	type Balance = Balance;
	type AccountStore = System;
	type ExistentialDeposit = frame_support::traits::ConstU128<1>;
}

#[derive_impl(pallet_assets::config_preludes::TestDefaultConfig)]
impl pallet_assets::Config for Test {
	type Balance = Balance;
	type AssetId = AssetKind;
	type AssetIdParameter = AssetKind;
	type Currency = Balances;
	type CreateOrigin = AsEnsureOriginWithArg<EnsureSigned<AccountId>>;
	type ForceOrigin = EnsureRoot<AccountId>;
	type Freezer = ();
}

/// Who is behind a signature of the tests.
#[storage_alias]
pub type Homes = StorageMap<Mock, Blake2_128Concat, AccountId, Location>;

/// What was staked, by owner and vault, and where it goes back.
#[storage_alias]
pub type Staked =
	StorageMap<Mock, Blake2_128Concat, (AccountId, VaultId), (Balance, ReturnRoute<AccountId>)>;

/// With whom somebody staked last.
#[storage_alias]
pub type LastTarget = StorageValue<Mock, Option<(AccountId, Mandate)>>;

/// What the keeper of stake was last asked to do.
#[storage_alias]
pub type LastCall = StorageValue<Mock, (AccountId, Vec<u8>)>;

/// What somebody has in a pool that stays, and what leaves it.
#[storage_alias]
pub type InPool = StorageValue<Mock, (Balance, Balance), frame_support::pallet_prelude::ValueQuery>;

/// What of that moves to another pool.
#[storage_alias]
pub type Moving = StorageValue<Mock, Balance, frame_support::pallet_prelude::ValueQuery>;

/// What somebody has earned.
#[storage_alias]
pub type Earned = StorageMap<Mock, Blake2_128Concat, (AccountId, AssetKind), Balance>;

/// What was sent home.
#[storage_alias]
pub type SentHome = StorageValue<
	Mock,
	Vec<(AccountId, AssetKind, Balance)>,
	frame_support::pallet_prelude::ValueQuery,
>;

/// How releases ended. Those that are not in here are in flight.
#[storage_alias]
pub type Ended = StorageMap<Mock, Blake2_128Concat, ReleaseId, bool>;

/// The programs that were sent, and where to, and the number of the next question.
#[storage_alias]
pub type Programs =
	StorageValue<Mock, Vec<(Location, Xcm<()>)>, frame_support::pallet_prelude::ValueQuery>;

#[storage_alias]
pub type NextQuery = StorageValue<Mock, u64, frame_support::pallet_prelude::ValueQuery>;

#[storage_alias]
pub type ExpectedFrom = StorageValue<Mock, (Location, Location)>;

/// Is the channel closed, and are deposits paused?
#[storage_alias]
pub type Closed = StorageValue<Mock, bool, frame_support::pallet_prelude::ValueQuery>;

/// Accounts are hashes of locations. What ends in a number has none.
pub struct Hashed;

impl Convert<Location, Option<AccountId>> for Hashed {
	fn convert(location: Location) -> Option<AccountId> {
		match location.last() {
			Some(GeneralIndex(_)) => None,
			_ => Some(location.using_encoded(blake2_256).into()),
		}
	}
}

/// Signed by somebody with a home.
pub struct EnsureHome;

impl EnsureOrigin<RuntimeOrigin> for EnsureHome {
	type Success = Location;

	fn try_origin(origin: RuntimeOrigin) -> Result<Location, RuntimeOrigin> {
		let who = EnsureSigned::<AccountId>::try_origin(origin)?;
		Homes::get(&who).ok_or_else(|| RuntimeOrigin::signed(who))
	}

	#[cfg(feature = "runtime-benchmarks")]
	fn try_successful_origin() -> Result<RuntimeOrigin, ()> {
		Ok(RuntimeOrigin::signed(ALICE))
	}
}

/// Signed by the reserve.
pub struct EnsureReserve;

impl EnsureOrigin<RuntimeOrigin> for EnsureReserve {
	type Success = Location;

	fn try_origin(origin: RuntimeOrigin) -> Result<Location, RuntimeOrigin> {
		match EnsureSigned::<AccountId>::try_origin(origin)? {
			who if who == RESERVE => Ok(reserve().chain),
			who => Err(RuntimeOrigin::signed(who)),
		}
	}

	#[cfg(feature = "runtime-benchmarks")]
	fn try_successful_origin() -> Result<RuntimeOrigin, ()> {
		Ok(RuntimeOrigin::signed(RESERVE))
	}
}

fn keep(from: &AccountId, to: &AccountId, asset: &AssetKind, amount: Balance) -> DispatchResult {
	let expendable = Preservation::Expendable;
	<Assets as Mutate<_>>::transfer(asset.clone(), from, to, amount, expendable).map(|_| ())
}

pub struct Mock;

impl VaultAssets<AssetKind> for Mock {
	fn asset_of(vault: VaultId) -> Option<AssetKind> {
		match vault {
			VAULT => Some(dot()),
			LOCAL_VAULT => Some(local()),
			_ => None,
		}
	}
}

impl RestakeEntry<AccountId, ReturnRoute<AccountId>> for Mock {
	fn restake(
		funds: &AccountId,
		owner: &AccountId,
		route: ReturnRoute<AccountId>,
		vault: VaultId,
		amount: Balance,
		target: Option<(AccountId, Mandate)>,
	) -> Result<Entry, Refused<Entry>> {
		let asset = Self::asset_of(vault).ok_or(DispatchError::CannotLookup)?;
		keep(funds, &CUSTODY, &asset, amount)?;
		// What that costs is known.
		let closed = if Closed::get() { Err(DispatchError::Unavailable) } else { Ok(()) };
		closed.map_err(Refused::after(Entry::Joined { met: MEETING }))?;
		let key = (owner.clone(), vault);
		let (before, recorded) = Staked::get(&key).unwrap_or((0, route.clone()));
		ensure!(recorded == route, DispatchError::Other("another route"));
		Staked::insert(key, (before + amount, recorded));
		LastTarget::put(target);
		Ok(Entry::Opened { others: 3, met: MEETING })
	}
}

/// There is one pool. What the second one has met before it refuses is known, and of others nothing is.
fn ensure_first(pool: PoolId) -> Result<(), Refused<Met>> {
	let error = DispatchError::CannotLookup;
	match pool {
		PoolId(1) => Ok(()),
		PoolId(2) => Err(Refused { error, cost: Some(MEETING) }),
		_ => Err(Refused { error, cost: None }),
	}
}

impl StakeManagement<AccountId> for Mock {
	fn request_withdrawal(
		who: &AccountId,
		pool: PoolId,
		amount: Option<Balance>,
	) -> Result<Met, Refused<Met>> {
		ensure_first(pool)?;
		LastCall::put((who.clone(), ("request", pool, amount).encode()));
		InPool::mutate(|(stays, leaves)| *leaves += core::mem::take(stays));
		Ok(MEETING)
	}

	fn cancel_withdrawal(who: &AccountId, pool: PoolId, left: Epoch) -> Result<Met, Refused<Met>> {
		ensure_first(pool)?;
		LastCall::put((who.clone(), ("cancel", pool, left).encode()));
		InPool::mutate(|(stays, leaves)| *stays += core::mem::take(leaves));
		Ok(MEETING)
	}

	fn redelegate(
		who: &AccountId,
		pool: PoolId,
		operator: Option<AccountId>,
		mandate: Mandate,
		amount: Option<Balance>,
	) -> Result<Moved, Refused<Moved>> {
		let there = Entry::Opened { others: 5, met: MEETING };
		ensure_first(pool)
			.map_err(|refused| refused.map(|met| Moved { met, there, entered: false }))?;
		LastCall::put((who.clone(), ("redelegate", pool, operator, mandate, amount).encode()));
		let (stays, leaves) = InPool::get();
		InPool::put((0, stays + leaves));
		Moving::put(stays);
		Ok(Moved { met: MEETING, there, entered: amount.is_none() })
	}

	fn find_pool(_: &AccountId, _: VaultId, _: &Mandate) -> Option<PoolId> {
		Some(PoolId(1))
	}
}

impl RewardClaims<AccountId, AssetKind> for Mock {
	fn claim_for(
		who: &AccountId,
		asset: &AssetKind,
		to: &AccountId,
	) -> Result<(Balance, Touched), Refused<Touched>> {
		let touched = Touched { positions: 4, met: MEETING, ..Default::default() };
		let amount = Earned::take((who.clone(), asset.clone()));
		let amount = amount.ok_or(DispatchError::Unavailable).map_err(Refused::after(touched))?;
		<Assets as Mutate<_>>::mint_into(asset.clone(), to, amount)?;
		Ok((amount, touched))
	}
}

/// What every call meets.
pub const MEETING: Met = Met {
	slashes: 2,
	crowds: 1,
	disputes: 6,
	lists: 1,
	exits: 4,
	staying: 2,
	checkpoints: 1,
	credits: 3,
	owed: 1,
	pools: 1,
	closed: 0,
	closed_assets: 0,
	returned: false,
	opened: false,
};

impl Payouts<AccountId, AssetKind, ReturnRoute<AccountId>> for Mock {
	fn chain(route: &ReturnRoute<AccountId>) -> OriginChain {
		route.chain()
	}

	fn check_route(route: &ReturnRoute<AccountId>, asset: &AssetKind) -> DispatchResult {
		match route {
			ReturnRoute::Local(_) => Ok(()),
			ReturnRoute::Xcm(to) => Gateway::check(to, asset),
		}
	}

	fn release(
		custody: &AccountId,
		asset: &AssetKind,
		_: &ReturnRoute<AccountId>,
		amount: Balance,
	) -> Result<Paid, DispatchError> {
		keep(custody, &PAYOUTS, asset, amount)?;
		Ok(Paid { remote: true, opened: false })
	}
}

impl SendHome<AccountId, AssetKind, ReturnRoute<AccountId>> for Mock {
	fn send_home(
		owner: &AccountId,
		asset: &AssetKind,
		_: &ReturnRoute<AccountId>,
		amount: Balance,
	) -> DispatchResult {
		keep(owner, &PAYOUTS, asset, amount)?;
		SentHome::append((owner.clone(), asset.clone(), amount));
		Ok(())
	}
}

impl ReleaseOutcomes for Mock {
	fn delivered(id: ReleaseId) -> DispatchResult {
		ensure!(!Ended::contains_key(id), DispatchError::CannotLookup);
		Ended::insert(id, true);
		Ok(())
	}

	fn failed(id: ReleaseId) -> DispatchResult {
		ensure!(!Ended::contains_key(id), DispatchError::CannotLookup);
		Ended::insert(id, false);
		Ok(())
	}
}

impl Messenger for Mock {
	fn send(destination: Location, program: Xcm<()>) -> DispatchResult {
		let Some(WithdrawAsset(assets)) = program.0.first() else {
			return Err(DispatchError::Corruption);
		};
		for asset in assets.inner() {
			let Fungible(amount) = asset.fun else { return Err(DispatchError::Corruption) };
			// What leaves our account there. The relay chain's asset has the same name on every parachain.
			let asset = AssetKind::Foreign(asset.id.0.clone());
			<Assets as Mutate<_>>::mint_into(asset, &ELSEWHERE, amount)?;
		}
		// It fails as late as it can.
		ensure!(!Closed::get(), DispatchError::Unavailable);
		Programs::append((destination, program));
		Ok(())
	}

	fn expect_answer(responder: Location, querier: Location) -> Result<QueryId, DispatchError> {
		ExpectedFrom::put((responder, querier));
		Ok(NextQuery::mutate(|next| {
			*next += 1;
			*next - 1
		}))
	}
}

parameter_types! {
	pub Universal: InteriorLocation = [GlobalConsensus(NetworkId::Polkadot), Parachain(2500)].into();
	pub const RateWindow: u64 = HOUR;
	pub const AnswerWeight: Weight = Weight::from_parts(10_000_000_000, 256 * 1024);
}

impl pallet_xcm_gateway::Config for Test {
	type Assets = Assets;
	type XcmOrigin = EnsureHome;
	type ResponseOrigin = EnsureReserve;
	type AdminOrigin = EitherOfDiverse<EnsureRoot<AccountId>, EnsureSignedBy<Clerk, AccountId>>;
	type ReplaceOrigin = EnsureRoot<AccountId>;
	type Accounts = Hashed;
	type UniversalLocation = Universal;
	type Messenger = Mock;
	type Vaults = Mock;
	type Entry = Mock;
	type Stake = Mock;
	type Rewards = Mock;
	type Payouts = Mock;
	type Outcomes = Mock;
	type Clock = MockClock;
	type RateWindow = RateWindow;
	type AnswerWeight = AnswerWeight;
	type Surcharges = MockSurcharges;
	type WeightInfo = ();
	type BenchmarkHelper = Helper;
}

pub struct Helper;

impl BenchmarkHelper<AccountId, RuntimeOrigin> for Helper {
	fn home() -> Location {
		home(&ALICE)
	}

	fn xcm_origin(_: Location) -> RuntimeOrigin {
		RuntimeOrigin::signed(ALICE)
	}

	fn response_origin() -> RuntimeOrigin {
		RuntimeOrigin::signed(RESERVE)
	}

	fn admin_origin() -> RuntimeOrigin {
		RuntimeOrigin::root()
	}

	fn vault() -> (VaultId, AssetKind, Reserve) {
		(VAULT, dot(), reserve())
	}

	fn target(_: VaultId, _: &AccountId) -> (AccountId, Mandate) {
		(OPERATOR, Mandate::only(AvsId(0)))
	}

	fn new_target(vault: VaultId, who: &AccountId, _: u32) -> (AccountId, Mandate) {
		Self::target(vault, who)
	}

	fn position(_: &AccountId) -> PoolId {
		InPool::put((7, 3));
		PoolId(1)
	}

	fn position_and_target(who: &AccountId) -> (PoolId, (AccountId, Mandate)) {
		(Self::position(who), Self::target(VAULT, who))
	}

	fn leaving(_: &AccountId) -> (PoolId, Epoch) {
		InPool::put((0, 10));
		(PoolId(1), 5)
	}

	fn stake(_: &AccountId, _: PoolId) -> (Balance, Balance) {
		InPool::get()
	}

	fn moves(_: &AccountId, _: PoolId, _: &(AccountId, Mandate)) -> Balance {
		Moving::get()
	}

	fn earn(who: &AccountId, asset: &AssetKind) -> bool {
		Earned::insert((who.clone(), asset.clone()), 5_000);
		true
	}

	fn in_flight() -> ReleaseId {
		send(ReleaseId(0), 5_000).expect("it is sent");
		ReleaseId(0)
	}
}

pub const LIMITS: Limits = Limits { ceiling: 100_000, rate: 40_000 };

pub fn genesis() -> RuntimeGenesisConfig {
	let owners = [owner(&ALICE), owner(&BOB)];
	RuntimeGenesisConfig {
		assets: pallet_assets::GenesisConfig {
			assets: [dot(), local()].map(|a| (a, ISSUER, true, MINIMUM_BALANCE)).to_vec(),
			accounts: [dot(), local()]
				.iter()
				.flat_map(|asset| {
					owners.iter().chain([&PAYOUTS]).map(|who| (asset.clone(), who.clone(), RICH))
				})
				.collect(),
			..Default::default()
		},
		gateway: crate::GenesisConfig {
			reserves: vec![(dot(), reserve())],
			channels: vec![(HUB_CHAIN, dot(), LIMITS), (HUB_CHAIN, local(), LIMITS)],
			..Default::default()
		},
		..Default::default()
	}
}

pub fn new_test_ext() -> TestExternalities {
	set_now(NOW);
	let storage = genesis().build_storage().expect("the genesis is valid");
	let mut ext: TestExternalities = storage.into();
	ext.execute_with(|| {
		System::set_block_number(1);
		Homes::insert(ALICE, home(&ALICE));
		Homes::insert(BOB, home(&BOB));
		Homes::insert(HUB, Location::new(1, [Parachain(1000)]));
	});
	// A benchmark of several values begins with this for each of them.
	ext.commit_all().expect("nothing is left open");
	ext
}

/// Runs a test and then checks the invariants.
pub fn build_and_execute(test: impl FnOnce()) {
	new_test_ext().execute_with(|| {
		test();
		Gateway::do_try_state().expect("the invariants hold");
	});
}

pub fn signed(who: &AccountId) -> RuntimeOrigin {
	RuntimeOrigin::signed(who.clone())
}

pub fn balance(asset: &AssetKind, who: &AccountId) -> Balance {
	<Assets as Inspect<_>>::balance(asset.clone(), who)
}

/// Sends a release to Alice's home.
pub fn send(id: ReleaseId, amount: Balance) -> DispatchResult {
	Gateway::send(id, &PAYOUTS, &dot(), &home(&ALICE), amount)
}

pub fn last_event() -> RuntimeEvent {
	System::events().pop().expect("something has happened").event
}
