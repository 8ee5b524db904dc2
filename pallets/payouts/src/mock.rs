//! A runtime with assets, a clock that tests move, and a carrier that tests break.

use crate::{self as pallet_payouts, benchmarking::BenchmarkHelper, ReleaseState};
use bulwark_primitives::{
	seams::{Carrier, Payouts as _},
	Balance, ReleaseId, ReturnRoute,
};
pub use bulwark_test_utils::clock::{advance, set_now, MockClock};
use frame_support::{
	derive_impl, ensure, parameter_types,
	traits::{
		fungibles::{Inspect, Mutate},
		tokens::Preservation,
		AsEnsureOriginWithArg,
	},
	weights::Weight,
	PalletId,
};
use frame_system::{EnsureRoot, EnsureSigned};
use sp_io::TestExternalities;
use sp_runtime::{
	traits::IdentityLookup, AccountId32, BuildStorage, DispatchError, DispatchResult,
};
use staging_xcm::v5::{
	Junction::{AccountId32 as Account32, Parachain},
	Location,
};
use std::cell::RefCell;

pub type AccountId = AccountId32;

pub const ALICE: AccountId = AccountId::new([1; 32]);
pub const BOB: AccountId = AccountId::new([2; 32]);
/// Whose vault pays.
pub const CUSTODY: AccountId = AccountId::new([60; 32]);
/// Where everything is that was sent.
pub const ELSEWHERE: AccountId = AccountId::new([61; 32]);
pub const ISSUER: AccountId = AccountId::new([63; 32]);

/// Minimum balance [`MINIMUM_BALANCE`]; the payout account has its seed.
pub const DOT: u32 = 1;
/// The same, without a seed.
pub const UNSEEDED: u32 = 2;

pub const MINIMUM_BALANCE: Balance = 100;
pub const RICH: Balance = 1_000_000_000;
/// What the carrier takes a message for.
pub const WORTHWHILE: Balance = 1_000;
pub const NOW: u64 = 1_800_000_000;
pub const MINUTE: u64 = 60;

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
	pub type Payouts = pallet_payouts;
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
	type AssetId = u32;
	type AssetIdParameter = u32;
	type Currency = Balances;
	type CreateOrigin = AsEnsureOriginWithArg<EnsureSigned<AccountId>>;
	type ForceOrigin = EnsureRoot<AccountId>;
	type Freezer = ();
}

thread_local! {
	/// Is the channel closed?
	static CLOSED: RefCell<bool> = const { RefCell::new(false) };
	/// The least that is worth a message.
	static LEAST: RefCell<Option<Balance>> = const { RefCell::new(Some(WORTHWHILE)) };
	/// Everything that was sent.
	static SENT: RefCell<Vec<(ReleaseId, Balance)>> = const { RefCell::new(vec![]) };
}

pub fn close_channel(closed: bool) {
	CLOSED.with(|cell| *cell.borrow_mut() = closed);
}

pub fn set_least(least: Option<Balance>) {
	LEAST.with(|cell| *cell.borrow_mut() = least);
}

pub fn sent() -> Vec<(ReleaseId, Balance)> {
	SENT.with(|cell| cell.borrow().clone())
}

/// Moves what is sent to [`ELSEWHERE`].
pub struct MockCarrier;

impl Carrier<AccountId, u32, Location> for MockCarrier {
	fn check(to: &Location, _: &u32) -> DispatchResult {
		ensure!(to.parent_count() == 1, DispatchError::Other("no way"));
		Ok(())
	}

	fn minimum(_: &u32) -> Option<Balance> {
		LEAST.with(|cell| *cell.borrow())
	}

	fn send(
		id: ReleaseId,
		from: &AccountId,
		asset: &u32,
		_: &Location,
		amount: Balance,
	) -> DispatchResult {
		// It fails as late as it can.
		<Assets as Mutate<_>>::transfer(*asset, from, &ELSEWHERE, amount, Preservation::Preserve)?;
		ensure!(!CLOSED.with(|cell| *cell.borrow()), DispatchError::Unavailable);
		SENT.with(|cell| cell.borrow_mut().push((id, amount)));
		Ok(())
	}
}

parameter_types! {
	pub const PayoutsPalletId: PalletId = PalletId(*b"bw/payou");
	pub const FirstDelay: u64 = MINUTE;
	pub const MaxDelay: u64 = 4 * MINUTE;
	pub const MaxTries: u32 = 5;
}

impl pallet_payouts::Config for Test {
	type Assets = Assets;
	type AssetKind = u32;
	type Clock = MockClock;
	type Xcm = MockCarrier;
	type AdminOrigin = EnsureRoot<AccountId>;
	type PalletId = PayoutsPalletId;
	type FirstDelay = FirstDelay;
	type MaxDelay = MaxDelay;
	type MaxTries = MaxTries;
	type WeightInfo = ();
	type BenchmarkHelper = Helper;
}

pub struct Helper;

impl BenchmarkHelper<AccountId, u32, RuntimeOrigin> for Helper {
	fn asset_and_destination() -> (u32, Location) {
		(DOT, there(&ALICE))
	}

	fn admin_origin() -> RuntimeOrigin {
		RuntimeOrigin::root()
	}
}

/// Somebody's account on a sibling.
pub fn there(who: &AccountId) -> Location {
	Location::new(1, [Parachain(1000), Account32 { network: None, id: who.clone().into() }])
}

pub fn route(who: &AccountId) -> ReturnRoute<AccountId> {
	ReturnRoute::Xcm(there(who))
}

pub fn new_test_ext() -> TestExternalities {
	set_now(NOW);
	close_channel(false);
	set_least(Some(WORTHWHILE));
	SENT.with(|cell| cell.borrow_mut().clear());
	let people = [ALICE, BOB, CUSTODY, ISSUER];
	let genesis = RuntimeGenesisConfig {
		balances: pallet_balances::GenesisConfig {
			balances: people.iter().map(|who| (who.clone(), RICH)).collect(),
			..Default::default()
		},
		assets: pallet_assets::GenesisConfig {
			assets: [DOT, UNSEEDED].map(|asset| (asset, ISSUER, true, MINIMUM_BALANCE)).to_vec(),
			accounts: vec![
				(DOT, CUSTODY, RICH),
				(UNSEEDED, CUSTODY, RICH),
				(DOT, Payouts::payout_account(), MINIMUM_BALANCE),
			],
			..Default::default()
		},
		..Default::default()
	};
	let mut ext: TestExternalities = genesis.build_storage().expect("the genesis is valid").into();
	ext.execute_with(|| System::set_block_number(1));
	ext
}

/// Runs a test and then checks the invariants.
pub fn build_and_execute(test: impl FnOnce()) {
	new_test_ext().execute_with(|| {
		test();
		Payouts::do_try_state().expect("the invariants hold");
	});
}

pub fn signed(who: &AccountId) -> RuntimeOrigin {
	RuntimeOrigin::signed(who.clone())
}

pub fn balance(who: &AccountId) -> Balance {
	<Assets as Inspect<_>>::balance(DOT, who)
}

/// A vault pays somebody elsewhere.
pub fn release(who: &AccountId, amount: Balance) -> ReleaseId {
	let id = crate::NextReleaseId::<Test>::get();
	Payouts::release(&CUSTODY, &DOT, &route(who), amount).expect("it is accepted");
	id
}

pub fn state(id: ReleaseId) -> Option<ReleaseState> {
	crate::Releases::<Test>::get(id).map(|release| release.state)
}

/// The end of a block with nothing else in it.
pub fn idle() -> Weight {
	Payouts::serve(Weight::MAX)
}

pub fn last_event() -> RuntimeEvent {
	System::events().pop().expect("something has happened").event
}
