//! A runtime with assets, a clock that tests move, and stake that only counts.

use crate::{
	self as pallet_vaults, benchmarking::BenchmarkHelper, DefaultDelegation, PriceSource,
	VaultConfig,
};
use bulwark_primitives::{
	seams::{AssetGuard, Entry, Met, Paid, Payouts, Refused, StakeEntry, VaultLedger},
	AvsId, Balance, CallClass, Mandate, OriginChain, SlashId, VaultId,
};
pub use bulwark_test_utils::clock::{advance, set_now, MockClock};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::{
	derive_impl, parameter_types, storage_alias,
	traits::{
		fungibles::{metadata, Inspect, Mutate},
		tokens::Preservation,
		AsEnsureOriginWithArg, EitherOf, EnsureOrigin, SortedMembers,
	},
	Blake2_128Concat, PalletId,
};
use frame_system::{EnsureRoot, EnsureRootWithSuccess, EnsureSigned, EnsureSignedBy};
use scale_info::TypeInfo;
use sp_io::TestExternalities;
use sp_runtime::{
	traits::{Convert, IdentityLookup},
	AccountId32, BuildStorage, DispatchError, DispatchResult, FixedU128, Perquintill,
};

pub type AccountId = AccountId32;

pub const ALICE: AccountId = AccountId::new([1; 32]);
pub const BOB: AccountId = AccountId::new([2; 32]);
pub const OPERATOR: AccountId = AccountId::new([50; 32]);
pub const TREASURY: AccountId = AccountId::new([60; 32]);
pub const GATEWAY: AccountId = AccountId::new([61; 32]);
pub const FEED: AccountId = AccountId::new([62; 32]);
pub const ISSUER: AccountId = AccountId::new([63; 32]);

/// Sufficient, 10 decimals, minimum balance [`MINIMUM_BALANCE`].
pub const DOT: u32 = 1;
/// Not sufficient, 6 decimals.
pub const USDC: u32 = 2;
/// The guard refuses it.
pub const UNSAFE: u32 = 13;
/// Nobody has said how many decimals it has.
pub const NAMELESS: u32 = 14;
/// 39 decimals.
pub const HUGE: u32 = 15;
/// One unit of every transfer disappears.
pub const LOSSY: u32 = 16;
/// Does not exist.
pub const NOTHING: u32 = 99;

pub const MINIMUM_BALANCE: Balance = 100;
pub const RICH: Balance = 1_000_000_000;
pub const DAY: u64 = 86_400;
pub const VAULT: VaultId = VaultId(0);

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
	#[runtime::pallet_index(3)]
	pub type Vaults = pallet_vaults;
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
	type RuntimeHoldReason = RuntimeHoldReason;
}

#[derive_impl(pallet_assets::config_preludes::TestDefaultConfig)]
impl pallet_assets::Config for Test {
	type Balance = Balance;
	type AssetId = u32;
	type AssetIdParameter = u32;
	type Currency = Balances;
	type CreateOrigin = AsEnsureOriginWithArg<EnsureSigned<AccountId>>;
	type ForceOrigin = EnsureRoot<AccountId>;
	type Freezer = ();
}

/// How the mock pays.
#[derive(
	Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub enum Route {
	/// To an account.
	Local(AccountId),
	/// To an account of a sibling, through its account here.
	Sibling(u32, AccountId),
}

pub struct MockPayouts;

impl Payouts<AccountId, u32, Route> for MockPayouts {
	fn chain(route: &Route) -> OriginChain {
		match route {
			Route::Local(_) => OriginChain::Local,
			Route::Sibling(para, _) => OriginChain::Sibling(*para),
		}
	}

	fn check_route(route: &Route, _: &u32) -> DispatchResult {
		match route {
			Route::Sibling(0, _) => Err(DispatchError::Other("no way")),
			_ => Ok(()),
		}
	}

	fn release(
		custody: &AccountId,
		asset: &u32,
		route: &Route,
		amount: Balance,
	) -> Result<Paid, DispatchError> {
		let (Route::Local(to) | Route::Sibling(_, to)) = route;
		let remote = matches!(route, Route::Sibling(..));
		let opened = !remote && MockAssets::balance(*asset, to) == 0;
		MockAssets::transfer(*asset, custody, to, amount, Preservation::Preserve)?;
		Ok(Paid { remote, opened })
	}
}

pub struct LocalRoute;

impl Convert<AccountId, Route> for LocalRoute {
	fn convert(who: AccountId) -> Route {
		Route::Local(who)
	}
}

pub struct MockGuard;

impl AssetGuard<AccountId, u32> for MockGuard {
	fn ensure_safe(asset: &u32, _: &AccountId) -> DispatchResult {
		match *asset {
			UNSAFE => Err(DispatchError::Other("somebody can freeze it")),
			_ => Ok(()),
		}
	}
}

pub struct Decimals;

impl Convert<u32, Option<u8>> for Decimals {
	fn convert(asset: u32) -> Option<u8> {
		let named = !<Assets as metadata::Inspect<AccountId>>::symbol(asset).is_empty();
		named.then(|| <Assets as metadata::Inspect<AccountId>>::decimals(asset))
	}
}

/// The assets pallet, except that transfers of one asset lose a unit.
pub struct MockAssets;

impl Inspect<AccountId> for MockAssets {
	type AssetId = u32;
	type Balance = Balance;

	fn total_issuance(asset: u32) -> Balance {
		Assets::total_issuance(asset)
	}
	fn minimum_balance(asset: u32) -> Balance {
		<Assets as Inspect<AccountId>>::minimum_balance(asset)
	}
	fn total_balance(asset: u32, who: &AccountId) -> Balance {
		<Assets as Inspect<AccountId>>::total_balance(asset, who)
	}
	fn balance(asset: u32, who: &AccountId) -> Balance {
		<Assets as Inspect<AccountId>>::balance(asset, who)
	}
	fn reducible_balance(
		asset: u32,
		who: &AccountId,
		preservation: Preservation,
		force: frame_support::traits::tokens::Fortitude,
	) -> Balance {
		<Assets as Inspect<AccountId>>::reducible_balance(asset, who, preservation, force)
	}
	fn can_deposit(
		asset: u32,
		who: &AccountId,
		amount: Balance,
		provenance: frame_support::traits::tokens::Provenance,
	) -> frame_support::traits::tokens::DepositConsequence {
		<Assets as Inspect<AccountId>>::can_deposit(asset, who, amount, provenance)
	}
	fn can_withdraw(
		asset: u32,
		who: &AccountId,
		amount: Balance,
	) -> frame_support::traits::tokens::WithdrawConsequence<Balance> {
		<Assets as Inspect<AccountId>>::can_withdraw(asset, who, amount)
	}
	fn asset_exists(asset: u32) -> bool {
		<Assets as Inspect<AccountId>>::asset_exists(asset)
	}
}

impl frame_support::traits::fungibles::Unbalanced<AccountId> for MockAssets {
	fn handle_dust(_: frame_support::traits::fungibles::Dust<AccountId, Self>) {}
	fn write_balance(_: u32, _: &AccountId, _: Balance) -> Result<Option<Balance>, DispatchError> {
		Err(DispatchError::Unavailable)
	}
	fn set_total_issuance(asset: u32, amount: Balance) {
		<Assets as frame_support::traits::fungibles::Unbalanced<AccountId>>::set_total_issuance(
			asset, amount,
		)
	}
}

impl Mutate<AccountId> for MockAssets {
	fn mint_into(asset: u32, who: &AccountId, amount: Balance) -> Result<Balance, DispatchError> {
		<Assets as Mutate<AccountId>>::mint_into(asset, who, amount)
	}

	fn burn_from(
		asset: u32,
		who: &AccountId,
		amount: Balance,
		preservation: Preservation,
		precision: frame_support::traits::tokens::Precision,
		force: frame_support::traits::tokens::Fortitude,
	) -> Result<Balance, DispatchError> {
		<Assets as Mutate<AccountId>>::burn_from(asset, who, amount, preservation, precision, force)
	}

	fn transfer(
		asset: u32,
		from: &AccountId,
		to: &AccountId,
		amount: Balance,
		preservation: Preservation,
	) -> Result<Balance, DispatchError> {
		let arrives = if asset == LOSSY && amount > MINIMUM_BALANCE { amount - 1 } else { amount };
		<Assets as Mutate<AccountId>>::transfer(asset, from, to, arrives, preservation)
	}
}

/// What the mock of the stake holds for a vault. In storage, so that what fails leaves no trace.
#[storage_alias]
pub type Pooled = StorageMap<
	Stake,
	Blake2_128Concat,
	VaultId,
	Balance,
	frame_support::pallet_prelude::ValueQuery,
>;

/// What each account has delegated in a vault, as one position.
#[storage_alias]
pub type Delegated = StorageMap<
	Stake,
	Blake2_128Concat,
	(VaultId, AccountId),
	Balance,
	frame_support::pallet_prelude::ValueQuery,
>;

/// What was last delegated, and to whom.
#[storage_alias]
pub type LastTarget = StorageValue<Stake, (AccountId, Mandate)>;

/// What was collected by slashes and not split.
#[storage_alias]
pub type Collected = StorageMap<
	Stake,
	Blake2_128Concat,
	VaultId,
	Balance,
	frame_support::pallet_prelude::ValueQuery,
>;

/// Is what was collected burned when somebody enters?
#[storage_alias]
pub type BurnsOnEntry = StorageValue<Stake, bool, frame_support::pallet_prelude::ValueQuery>;

/// What all stake meets that enters.
pub const MEETING: Met = Met {
	slashes: 3,
	crowds: 2,
	disputes: 6,
	lists: 1,
	exits: 5,
	staying: 2,
	checkpoints: 1,
	credits: 3,
	owed: 0,
	pools: 0,
	closed: 0,
	closed_assets: 0,
	returned: false,
	opened: false,
};

pub struct MockStake;

impl StakeEntry<AccountId> for MockStake {
	fn enter(
		who: &AccountId,
		vault: VaultId,
		operator: &AccountId,
		mandate: &Mandate,
		amount: Balance,
	) -> Result<Entry, Refused<Entry>> {
		Vaults::ensure_open(vault, CallClass::Delegate)?;
		if *operator != OPERATOR {
			return Err(Refused::at_once(DispatchError::Other("no such operator")));
		}
		let opens = !Delegated::contains_key((vault, who.clone()));
		let entry = match opens {
			true => Entry::Opened { others: 7, met: MEETING },
			false => Entry::Joined { met: MEETING },
		};
		if amount == 0 {
			let error = DispatchError::Other("nothing to delegate");
			return Err(Refused { error, cost: Some(entry) });
		}
		if BurnsOnEntry::get() {
			split(vault)?;
		}
		if opens {
			Vaults::position_opened(who, vault)?;
		}
		Delegated::mutate((vault, who.clone()), |sum| *sum += amount);
		Pooled::mutate(vault, |sum| *sum += amount);
		LastTarget::put((operator.clone(), mandate.clone()));
		Ok(entry)
	}

	fn held_in_pools(vault: VaultId) -> Balance {
		Pooled::get(vault)
	}
}

/// Delegates an idle balance, as a keeper of stake does.
pub fn delegate(who: &AccountId, vault: VaultId, amount: Balance) -> DispatchResult {
	Vaults::take_idle(who, vault, amount)?;
	let entered = MockStake::enter(who, vault, &OPERATOR, &Mandate::All, amount);
	entered.map(|_| ()).map_err(|refused| refused.error)
}

/// Takes stake out of the mock's pool. The position goes when nothing is left.
pub fn leave_pool(who: &AccountId, vault: VaultId, amount: Balance) {
	Pooled::mutate(vault, |sum| *sum -= amount);
	Delegated::mutate((vault, who.clone()), |sum| *sum -= amount);
}

/// Closes the position if nothing is left in it.
pub fn close_if_empty(who: &AccountId, vault: VaultId) -> DispatchResult {
	if Delegated::contains_key((vault, who.clone())) && Delegated::get((vault, who.clone())) == 0 {
		Delegated::remove((vault, who.clone()));
		Vaults::position_closed(who, vault)?;
	}
	Ok(())
}

/// Pays stake out, as a keeper of stake does.
pub fn exit(who: &AccountId, vault: VaultId, amount: Balance) -> DispatchResult {
	leave_pool(who, vault, amount);
	Vaults::pay_out(who, vault, amount)?;
	close_if_empty(who, vault)
}

/// Takes an amount of somebody's stake for a slash.
pub fn slash(who: &AccountId, vault: VaultId, amount: Balance) -> DispatchResult {
	leave_pool(who, vault, amount);
	Collected::mutate(vault, |sum| *sum += amount);
	close_if_empty(who, vault)
}

/// Burns what was collected.
pub fn split(vault: VaultId) -> DispatchResult {
	let amount = Collected::take(vault);
	Vaults::burn(vault, amount)
}

pub struct MockDocket;

impl bulwark_primitives::seams::Docket<AccountId> for MockDocket {
	fn weighing_on(
		_: &bulwark_primitives::seams::PoolKey<AccountId>,
		_: bulwark_primitives::Epoch,
		epoch: bulwark_primitives::Epoch,
	) -> bulwark_primitives::PoolDocket {
		bulwark_primitives::PoolDocket::empty(epoch)
	}

	fn collected(_: SlashId, vault: VaultId, amount: Balance) -> DispatchResult {
		Collected::mutate(vault, |sum| *sum += amount);
		Ok(())
	}

	fn collected_and_not_split(vault: VaultId) -> Balance {
		Collected::get(vault)
	}

	fn capacity() -> u32 {
		0
	}
}

parameter_types! {
	pub const GovernancePrice: PriceSource<AccountId> = PriceSource::Governance;
	pub const TreasuryAccount: AccountId = TREASURY;
	pub const VaultsPalletId: PalletId = PalletId(*b"bw/vault");
	pub const VaultBond: Balance = 5_000;
	pub const MaxUnbonding: u64 = 28 * DAY;
	pub const MaxPause: u64 = 14 * DAY;
	pub const MaxExitPause: u64 = 3 * DAY;
	pub const ExitPauseCooldown: u64 = 7 * DAY;
	pub const DefaultPriceAge: u64 = DAY;
}

pub struct Feeds;

impl SortedMembers<AccountId> for Feeds {
	fn sorted_members() -> Vec<AccountId> {
		vec![FEED]
	}
}

/// Signed by the feed, which answers for what it reports.
pub struct EnsureFeed;

impl EnsureOrigin<RuntimeOrigin> for EnsureFeed {
	type Success = PriceSource<AccountId>;

	fn try_origin(origin: RuntimeOrigin) -> Result<Self::Success, RuntimeOrigin> {
		EnsureSignedBy::<Feeds, AccountId>::try_origin(origin).map(PriceSource::Feed)
	}

	#[cfg(feature = "runtime-benchmarks")]
	fn try_successful_origin() -> Result<RuntimeOrigin, ()> {
		Ok(RuntimeOrigin::signed(FEED))
	}
}

parameter_types! {
	pub const RemoteWeight: frame_support::weights::Weight =
		frame_support::weights::Weight::from_parts(7_000_000_000, 70_000);
}

impl pallet_vaults::Config for Test {
	type Assets = MockAssets;
	type AssetKind = u32;
	type Decimals = Decimals;
	type AssetGuard = MockGuard;
	type Native = Balances;
	type RuntimeHoldReason = RuntimeHoldReason;
	type Route = Route;
	type LocalRoute = LocalRoute;
	type Payouts = MockPayouts;
	type Clock = MockClock;
	type Stake = MockStake;
	type Docket = MockDocket;
	type CreateOrigin = EnsureRoot<AccountId>;
	type AdminOrigin = EnsureRoot<AccountId>;
	type PriceOrigin = EitherOf<EnsureRootWithSuccess<AccountId, GovernancePrice>, EnsureFeed>;
	type EmergencyOrigin = EnsureRoot<AccountId>;
	type CompensateOrigin = EnsureRoot<AccountId>;
	type Treasury = TreasuryAccount;
	type PalletId = VaultsPalletId;
	type VaultBond = VaultBond;
	type MaxUnbonding = MaxUnbonding;
	type MaxPause = MaxPause;
	type MaxExitPause = MaxExitPause;
	type ExitPauseCooldown = ExitPauseCooldown;
	type DefaultPriceAge = DefaultPriceAge;
	type RemoteWeight = RemoteWeight;
	type Surcharges = bulwark_test_utils::surcharges::MockSurcharges;
	type WeightInfo = ();
	type BenchmarkHelper = Helper;
}

pub struct Helper;

impl BenchmarkHelper<AccountId, u32, RuntimeOrigin> for Helper {
	fn asset() -> u32 {
		DOT
	}

	fn fund(who: &AccountId, asset: &u32, amount: Balance) {
		Self::fund_native(who, RICH);
		MockAssets::mint_into(*asset, who, amount).expect("the asset exists");
	}

	fn fund_native(who: &AccountId, amount: Balance) {
		use frame_support::traits::fungible::Mutate;
		<Balances as Mutate<AccountId>>::mint_into(who, amount).expect("it fits");
	}

	fn target(_: VaultId, _: &AccountId) -> DefaultDelegation<AccountId> {
		DefaultDelegation { operator: OPERATOR, mandate: Mandate::only(AvsId(0)) }
	}

	fn new_target(vault: VaultId, who: &AccountId, _: u32) -> DefaultDelegation<AccountId> {
		Self::target(vault, who)
	}

	fn quiet_target(vault: VaultId, who: &AccountId) -> DefaultDelegation<AccountId> {
		Self::target(vault, who)
	}

	fn admin_origin() -> RuntimeOrigin {
		RuntimeOrigin::root()
	}

	fn price_origin() -> RuntimeOrigin {
		RuntimeOrigin::signed(FEED)
	}

	fn emergency_origin() -> RuntimeOrigin {
		RuntimeOrigin::root()
	}

	fn compensate_origin() -> RuntimeOrigin {
		RuntimeOrigin::root()
	}
}

/// An unremarkable configuration: shared stake, generous caps, a default.
pub fn config() -> VaultConfig<AccountId> {
	VaultConfig {
		total_cap: 1_000_000,
		account_cap: 500_000,
		minimum: 1_000,
		unbonding: 7 * DAY,
		leverage: FixedU128::from_u32(2),
		default: Some(DefaultDelegation { operator: OPERATOR, mandate: Mandate::All }),
		haircut: Perquintill::from_percent(10),
		max_price_age: None,
	}
}

/// Assets, rich accounts, no vault.
pub fn new_test_ext() -> TestExternalities {
	set_now(1_800_000_000);
	let people = [ALICE, BOB, TREASURY, GATEWAY, ISSUER];
	let safe = [(DOT, true), (USDC, false), (LOSSY, true), (NAMELESS, true), (HUGE, true)];
	let genesis = RuntimeGenesisConfig {
		balances: pallet_balances::GenesisConfig {
			balances: people.iter().map(|who| (who.clone(), RICH)).collect(),
			..Default::default()
		},
		assets: pallet_assets::GenesisConfig {
			assets: safe
				.iter()
				.chain([&(UNSAFE, true)])
				.map(|(asset, sufficient)| (*asset, ISSUER, *sufficient, MINIMUM_BALANCE))
				.collect(),
			metadata: [(DOT, 10), (USDC, 6), (LOSSY, 0), (HUGE, 39)]
				.map(|(asset, decimals)| (asset, b"Name".to_vec(), b"SYM".to_vec(), decimals))
				.to_vec(),
			accounts: people
				.iter()
				.flat_map(|who| safe.iter().map(move |(asset, _)| (*asset, who.clone(), RICH)))
				.collect(),
			..Default::default()
		},
		..Default::default()
	};
	let mut ext: TestExternalities = genesis.build_storage().expect("the genesis is valid").into();
	ext.execute_with(|| System::set_block_number(1));
	ext
}

/// Runs a test with one vault for [`DOT`], created by governance, and then checks the invariants.
pub fn build_and_execute(test: impl FnOnce()) {
	new_test_ext().execute_with(|| {
		create(DOT, config());
		System::reset_events();
		test();
		Vaults::do_try_state().expect("the invariants hold");
	});
}

/// Creates a vault by governance.
pub fn create(asset: u32, config: VaultConfig<AccountId>) -> VaultId {
	let id = crate::NextVaultId::<Test>::get();
	Vaults::create_vault(RuntimeOrigin::root(), asset, config).expect("the vault is created");
	id
}

pub fn signed(who: &AccountId) -> RuntimeOrigin {
	RuntimeOrigin::signed(who.clone())
}

pub fn custody(vault: VaultId, asset: u32) -> AccountId {
	Vaults::custody_account(vault, &asset)
}

pub fn balance(asset: u32, who: &AccountId) -> Balance {
	MockAssets::balance(asset, who)
}

pub fn total(vault: VaultId) -> Balance {
	Vaults::ledger_of(vault).total
}

pub fn last_event() -> RuntimeEvent {
	System::events().pop().expect("something has happened").event
}
