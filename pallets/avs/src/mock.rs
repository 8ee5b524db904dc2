//! A small chain with native tokens and assets, and seams that tests set as they like.

use crate::{self as pallet_avs, *};
use bulwark_primitives::{
	seams::{AssetGuard, MembershipHooks, OperatorInspect, SetFlags, VaultInspect},
	AvsId, Balance, Moment, SetId, VaultId,
};
pub use bulwark_test_utils::clock::{advance, go_to, MockClock, EPOCH_LENGTH};
use frame_support::{
	derive_impl, ensure, parameter_types,
	traits::{
		fungible::{NativeFromLeft, NativeOrWithId, UnionOf},
		AsEnsureOriginWithArg, ConstU128, ConstU32, ConstU64, EitherOfDiverse,
	},
	weights::Weight,
	BoundedVec,
};
use frame_system::{EnsureRoot, EnsureSigned, EnsureSignedBy};
use sp_runtime::{BuildStorage, DispatchError, DispatchResult, FixedU128, Perquintill};
use std::{
	cell::{Cell, RefCell},
	collections::{BTreeMap, BTreeSet},
};

pub type AccountId = u64;
pub type Asset = NativeOrWithId<u32>;

pub const ALICE: AccountId = 1;
pub const BOB: AccountId = 2;
pub const CAROL: AccountId = 3;
/// Gives the origins of governance.
pub const COUNCIL: AccountId = 9;
/// Operators are the accounts from here on.
pub const OPERATORS: AccountId = 1_000;
/// Vaults are the numbers below this one.
pub const VAULTS: u32 = 100;

/// Somebody can take it from whoever has it.
pub const UNSAFE: Asset = NativeOrWithId::WithId(13);
pub const NATIVE: Asset = NativeOrWithId::Native;
/// Keeps an account alive, at least 10.
pub const USD: Asset = NativeOrWithId::WithId(1);
/// Does not keep an account alive, at least 5.
pub const GEM: Asset = NativeOrWithId::WithId(2);

pub const DEPOSIT: Balance = 50;
pub const BOND: Balance = 500;
pub const FUNDS: Balance = 1_000_000;
pub const ADMISSION: Moment = 28 * 86_400;
pub const START: Epoch = 100;

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
	#[runtime::pallet_index(53)]
	pub type Avs = pallet_avs;
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
}

thread_local! {
	static INACTIVE: RefCell<BTreeSet<AccountId>> = const { RefCell::new(BTreeSet::new()) };
	static LEFT: RefCell<Vec<(AccountId, SetId, Epoch)>> = const { RefCell::new(Vec::new()) };
	static REFERENDA: RefCell<BTreeMap<u32, (AvsId, ReferendumOutcome)>> =
		const { RefCell::new(BTreeMap::new()) };
	static FLAGGED: RefCell<Vec<SetId>> = const { RefCell::new(Vec::new()) };
	static REFUSING: Cell<bool> = const { Cell::new(false) };
}

/// The operators.
pub struct MockOperators;

impl OperatorInspect<AccountId> for MockOperators {
	fn exists(operator: &AccountId) -> bool {
		*operator >= OPERATORS
	}

	fn ensure_accepts(operator: &AccountId, _: &AccountId) -> Result<bool, DispatchError> {
		Self::ensure_active(operator).map(|()| false)
	}

	fn ensure_active(operator: &AccountId) -> DispatchResult {
		let inactive = INACTIVE.with_borrow(|set| set.contains(operator));
		if inactive {
			Err(DispatchError::Other("OperatorLeaving"))
		} else {
			Ok(())
		}
	}

	fn is_done(_: &AccountId) -> bool {
		false
	}

	fn allocation_notice(_: &AccountId) -> Option<Epoch> {
		Some(1)
	}

	fn commission(_: &AccountId, _: Epoch) -> Option<Perquintill> {
		Some(Perquintill::zero())
	}
}

/// An operator that leaves.
pub fn deactivate(operator: AccountId) {
	INACTIVE.with_borrow_mut(|set| set.insert(operator));
}

/// The vaults.
pub struct MockVaults;

impl VaultInspect for MockVaults {
	fn vault_exists(vault: VaultId) -> bool {
		vault.0 < VAULTS
	}
}

/// Remembers who has left.
pub struct MockHooks;

impl MembershipHooks<AccountId> for MockHooks {
	fn leaving(operator: &AccountId, set: SetId, end: Epoch) -> DispatchResult {
		if REFUSING.get() {
			return Err(DispatchError::Other("HookFailed"));
		}
		LEFT.with_borrow_mut(|left| left.push((*operator, set, end)));
		Ok(())
	}
}

/// The sets that may be left at once.
pub struct MockFlags;

impl SetFlags for MockFlags {
	fn orderly_exit(set: SetId) -> bool {
		FLAGGED.with_borrow(|flagged| flagged.contains(&set))
	}
}

/// Lets the members of a set leave at once.
pub fn flag(set: SetId) {
	FLAGGED.with_borrow_mut(|flagged| flagged.push(set));
}

/// Who has left since this was asked last.
pub fn departures() -> Vec<(AccountId, SetId, Epoch)> {
	LEFT.take()
}

/// Lets the hook of departures fail, or work again.
pub fn refuse_departures(refuse: bool) {
	REFUSING.set(refuse);
}

/// The referenda.
pub struct MockReferenda;

impl ReferendumStatus for MockReferenda {
	fn is_ongoing_for(index: u32, avs: AvsId) -> bool {
		let found = REFERENDA.with_borrow(|all| all.get(&index).copied());
		found == Some((avs, ReferendumOutcome::Ongoing))
	}

	fn outcome(index: u32) -> ReferendumOutcome {
		let found = REFERENDA.with_borrow(|all| all.get(&index).copied());
		found.map_or(ReferendumOutcome::Unknown, |(_, outcome)| outcome)
	}
}

/// A referendum on an AVS, as it stands.
pub fn referendum(index: u32, avs: AvsId, outcome: ReferendumOutcome) {
	REFERENDA.with_borrow_mut(|all| all.insert(index, (avs, outcome)));
}

/// What benchmarks need.
pub struct MockHelper;

impl BenchmarkHelper<AccountId, Asset, RuntimeOrigin> for MockHelper {
	fn admit_origin() -> RuntimeOrigin {
		council()
	}

	fn admin_origin() -> RuntimeOrigin {
		RuntimeOrigin::root()
	}

	fn asset(index: u32) -> Asset {
		match index {
			0 => NATIVE,
			_ => NativeOrWithId::WithId(index),
		}
	}

	fn fund(who: &AccountId) {
		let funded = Balances::force_set_balance(RuntimeOrigin::root(), *who, FUNDS);
		assert!(funded.is_ok());
	}

	fn vault(index: u32) -> VaultId {
		VaultId(index)
	}

	fn operator(index: u32) -> AccountId {
		OPERATORS + AccountId::from(index)
	}

	fn open_referendum(avs: AvsId) -> u32 {
		let index = REFERENDA.with_borrow(|all| all.len() as u32);
		referendum(index, avs, ReferendumOutcome::Ongoing);
		index
	}

	fn fail_referendum(index: u32) {
		REFERENDA.with_borrow_mut(|all| {
			all.entry(index).and_modify(|(_, outcome)| *outcome = ReferendumOutcome::Failed);
		});
	}

	fn flag(set: SetId) {
		flag(set);
	}

	fn advance(epochs: Epoch) {
		pass(epochs);
	}
}

parameter_types! {
	pub const Leaving: Weight = Weight::from_parts(7, 3);
	pub const Bounds: SplitBounds = SplitBounds {
		max_whistleblower: Perquintill::from_percent(40),
		min_insurance: Perquintill::from_percent(5),
		min_rest: Perquintill::from_percent(20),
	};
}

frame_support::ord_parameter_types! {
	pub const CouncilMember: AccountId = COUNCIL;
}

pub struct MockGuard;

impl AssetGuard<AccountId, Asset> for MockGuard {
	fn ensure_safe(asset: &Asset, _: &AccountId) -> DispatchResult {
		ensure!(*asset != UNSAFE, DispatchError::Other("somebody can take it"));
		Ok(())
	}
}

impl Config for Test {
	type AdmitOrigin = EnsureSignedBy<CouncilMember, AccountId>;
	type RejectOrigin =
		EitherOfDiverse<EnsureSignedBy<CouncilMember, AccountId>, EnsureRoot<AccountId>>;
	type AdminOrigin = EnsureRoot<AccountId>;
	type AssetKind = Asset;
	type Assets = UnionOf<Balances, Assets, NativeFromLeft, Asset, AccountId>;
	type AssetGuard = MockGuard;
	type Native = Balances;
	type RuntimeHoldReason = RuntimeHoldReason;
	type Clock = MockClock;
	type Vaults = MockVaults;
	type Operators = MockOperators;
	type Hooks = MockHooks;
	type Flags = MockFlags;
	type LeavingWeight = Leaving;
	type Referenda = MockReferenda;
	type AdmissionPeriod = ConstU64<ADMISSION>;
	type ProposalDeposit = ConstU128<DEPOSIT>;
	type AvsBond = ConstU128<BOND>;
	type AcceptVaultNotice = ConstU32<3>;
	type SetChangeNotice = ConstU32<4>;
	type ScheduleNotice = ConstU32<7>;
	type MaxOperatorsPerSet = ConstU32<64>;
	type SplitBounds = Bounds;
	type WeightInfo = ();
	type BenchmarkHelper = MockHelper;
}

/// Lets epochs pass.
pub fn pass(epochs: Epoch) {
	advance(Moment::from(epochs) * EPOCH_LENGTH);
}

pub fn signed(who: AccountId) -> RuntimeOrigin {
	RuntimeOrigin::signed(who)
}

pub fn council() -> RuntimeOrigin {
	signed(COUNCIL)
}

/// The chain, with AVSs from the beginning.
pub fn ext_with(avs: GenesisConfig<Test>) -> sp_io::TestExternalities {
	INACTIVE.take();
	LEFT.take();
	REFERENDA.take();
	FLAGGED.take();
	REFUSING.set(false);
	go_to(START);
	let rich = [ALICE, BOB, CAROL];
	let assets = (1..10u32).map(|id| (id, COUNCIL, id != 2, if id == 2 { 5 } else { 10 }));
	let accounts = rich.iter().flat_map(|who| (1..10u32).map(|id| (id, *who, FUNDS)));
	let genesis = RuntimeGenesisConfig {
		balances: pallet_balances::GenesisConfig {
			balances: rich.iter().map(|who| (*who, FUNDS)).collect(),
			..Default::default()
		},
		assets: pallet_assets::GenesisConfig {
			assets: assets.collect(),
			accounts: accounts.collect(),
			..Default::default()
		},
		avs,
		..Default::default()
	};
	let mut ext = sp_io::TestExternalities::new(genesis.build_storage().unwrap());
	ext.execute_with(|| System::set_block_number(1));
	ext
}

pub fn new_test_ext() -> sp_io::TestExternalities {
	ext_with(Default::default())
}

/// Runs a test and checks the invariants when it is over.
pub fn build_and_execute(test: impl FnOnce()) {
	new_test_ext().execute_with(|| {
		test();
		Avs::do_try_state().unwrap();
	});
}

/// Runs something that breaks an invariant.
pub fn broken(test: impl FnOnce(), number: &str) {
	new_test_ext().execute_with(|| {
		test();
		let error = Avs::do_try_state().unwrap_err();
		let sp_runtime::TryRuntimeError::Other(text) = error else { panic!("{error:?}") };
		assert!(text.starts_with(number), "{text} instead of {number}");
	});
}

/// The events of the pallet since this was asked last.
pub fn events() -> Vec<Event<Test>> {
	let records = System::events();
	System::reset_events();
	let ours = |record: frame_system::EventRecord<RuntimeEvent, _>| match record.event {
		RuntimeEvent::Avs(event) => Some(event),
		_ => None,
	};
	records.into_iter().filter_map(ours).collect()
}

pub fn metadata(name: &str) -> AvsMetadata {
	AvsMetadata {
		name: name.as_bytes().to_vec().try_into().unwrap(),
		category: AvsCategory::Oracle,
		..Default::default()
	}
}

pub fn offer(asset: Asset, per_epoch: Balance, epochs: u32) -> Offer<Asset> {
	Offer { asset, per_epoch, epochs }
}

pub fn offers(list: Vec<Offer<Asset>>) -> Offers<Asset> {
	list.try_into().unwrap()
}

/// A proposal of an account with one offer: ten a day for a hundred days, in dollars.
pub fn proposed(who: AccountId) -> AvsId {
	let avs = NextAvs::<Test>::get();
	let offers = offers(vec![offer(USD, 10, 100)]);
	Avs::propose(signed(who), metadata("feed"), offers).unwrap();
	avs
}

/// Was an AVS admitted, and is it still there?
pub fn exists(avs: AvsId) -> bool {
	Avss::<Test>::get(avs).is_some_and(|record| !record.is_proposed())
}

/// What an AVS has offered, and what of each offer is in escrow.
pub fn offered(avs: AvsId) -> Vec<(Offer<Asset>, Balance)> {
	let all = Offered::<Test>::get(avs).unwrap_or_default();
	all.into_iter().map(|escrowed| (escrowed.offer, escrowed.remaining)).collect()
}

/// Was it a member in an epoch?
pub fn was_member(operator: &AccountId, set: SetId, epoch: Epoch) -> bool {
	Members::<Test>::get(set, operator).active.at(epoch)
}

/// An active AVS.
pub fn admitted(who: AccountId) -> AvsId {
	let avs = proposed(who);
	Avs::admit(council(), avs).unwrap();
	avs
}

pub fn percent(percent: u64) -> Perquintill {
	Perquintill::from_percent(percent)
}

pub fn offence(reason: SlashReason, penalty: u64) -> Offence<AccountId> {
	Offence {
		reason,
		verifier: Verifier::Quorum,
		adjudicator: None,
		penalty: Penalty::Fixed(percent(penalty)),
		minimum: percent(0),
		maximum: percent(100),
		min_value: None,
		max_value: None,
	}
}

pub fn schedule(offences: Vec<Offence<AccountId>>) -> SlashSchedule<AccountId> {
	SlashSchedule { offences: offences.try_into().unwrap() }
}

/// An open set with two vaults and a deallocation delay of two epochs.
pub fn config() -> SetConfig<AccountId> {
	SetConfig {
		vaults: BoundedVec::truncate_from(vec![
			(VaultId(0), FixedU128::from_u32(1)),
			(VaultId(1), FixedU128::from_u32(2)),
		]),
		deallocation_delay: 2,
		challenge: 7,
		appeal: 1,
		redistribution: None,
		split: Split::default(),
		admission: SetAdmission::Open,
		min_operators: 1,
		min_stake_value: 1_000_000,
		max_operators: 60,
		schedule: schedule(vec![offence(SlashReason::DataUnavailable, 10)]),
	}
}

/// A set of an AVS.
pub fn created(owner: AccountId, avs: AvsId, config: SetConfig<AccountId>) -> SetId {
	let set = SetId { avs, index: Avss::<Test>::get(avs).unwrap().sets };
	Avs::create_set(signed(owner), avs, config).unwrap();
	set
}

/// A set of an AVS of Alice, made to measure.
pub fn set_with(change: impl FnOnce(&mut SetConfig<AccountId>)) -> SetId {
	let mut config = config();
	change(&mut config);
	created(ALICE, admitted(ALICE), config)
}

/// An operator, by number.
pub fn op(index: AccountId) -> AccountId {
	OPERATORS + index
}

/// What of an asset an account has.
pub fn balance(asset: Asset, who: AccountId) -> Balance {
	use frame_support::traits::fungibles::Inspect;
	<Test as Config>::Assets::balance(asset, &who)
}
