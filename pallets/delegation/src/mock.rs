//! The pallet with mocks of everything it asks for. What the mocks keep lies in storage, so that a refused call undoes it.

use crate as pallet_delegation;
use bulwark_primitives::{
	seams::{
		self, Accrual, AvsInspect, Docket, MembershipHooks, OperatorInspect, PoolKey, VaultLedger,
		VaultTerms,
	},
	AvsId, Balance, CallClass, Epoch, Mandate, Moment, PoolDocket, PoolId, SetId, SlashId, VaultId,
};
use bulwark_test_utils::{
	clock::{go_to, MockClock, EPOCH_LENGTH},
	docket::{self, Environment, Terms},
};
use frame_support::{derive_impl, ensure, storage_alias, Blake2_128Concat, Twox64Concat};
use sp_runtime::{
	traits::One, BuildStorage, DispatchError, DispatchResult, FixedU128, Perquintill,
};

pub type AccountId = u64;

#[frame_support::runtime]
mod runtime {
	#[runtime::runtime]
	#[runtime::derive(RuntimeCall, RuntimeEvent, RuntimeError, RuntimeOrigin, RuntimeTask)]
	pub struct Test;

	#[runtime::pallet_index(0)]
	pub type System = frame_system;
	#[runtime::pallet_index(1)]
	pub type Delegation = pallet_delegation;
}

#[derive_impl(frame_system::config_preludes::TestDefaultConfig)]
impl frame_system::Config for Test {
	type Block = frame_system::mocking::MockBlock<Test>;
}

impl pallet_delegation::Config for Test {
	type Clock = MockClock;
	type Vaults = MockVaults;
	type Operators = MockOperators;
	type Avs = MockAvs;
	type Docket = MockDocket;
	type Accrual = MockAccrual;
	type RemoteWeight = RemoteWeight;
	type WeightInfo = ();
	type BenchmarkHelper = Helper;
}

frame_support::parameter_types! {
	/// What every pool holds to pay what its positions have earned.
	pub static Held: Balance = Balance::MAX;
	/// By how much it changes what a pool has earned that a position goes.
	pub static Released: Balance = 0;
	/// AVSs that the operators secure beside those that there are.
	pub static Secured: Vec<AvsId> = Vec::new();
	pub const RemoteWeight: frame_support::weights::Weight =
		frame_support::weights::Weight::from_parts(9_000, 90);
}

pub const ANN: AccountId = 1;
pub const BOB: AccountId = 2;
pub const CAT: AccountId = 3;
pub const RITA: AccountId = 9;
pub const OP1: AccountId = 11;
pub const OP2: AccountId = 12;
/// Accepts only ANN.
pub const PICKY: AccountId = 13;
/// Leverage one: every mandate names exactly one AVS.
pub const UNIQUE: VaultId = VaultId(0);
/// Leverage three.
pub const SHARED: VaultId = VaultId(1);
pub const A: AvsId = AvsId(0);
pub const B: AvsId = AvsId(1);
pub const A0: SetId = SetId { avs: A, index: 0 };
pub const B0: SetId = SetId { avs: B, index: 0 };
/// Redistributes what it slashes.
pub const B1: SetId = SetId { avs: B, index: 1 };
pub const DAY: Moment = EPOCH_LENGTH;

/// Is what is paid to travel?
#[storage_alias]
pub type Remote = StorageValue<Mock, bool, frame_support::pallet_prelude::ValueQuery>;
/// Does whoever is paid have nothing of the asset?
#[storage_alias]
pub type Opens = StorageValue<Mock, bool, frame_support::pallet_prelude::ValueQuery>;
/// In how many assets everything is earned.
#[storage_alias]
pub type Assets = StorageValue<Mock, u32, frame_support::pallet_prelude::ValueQuery>;
#[storage_alias]
type Idle = StorageDoubleMap<
	Mock,
	Twox64Concat,
	VaultId,
	Blake2_128Concat,
	AccountId,
	Balance,
	frame_support::pallet_prelude::ValueQuery,
>;
#[storage_alias]
type Paid = StorageDoubleMap<
	Mock,
	Twox64Concat,
	VaultId,
	Blake2_128Concat,
	AccountId,
	Balance,
	frame_support::pallet_prelude::ValueQuery,
>;
#[storage_alias]
type Custody =
	StorageMap<Mock, Twox64Concat, VaultId, Balance, frame_support::pallet_prelude::ValueQuery>;
#[storage_alias]
type Burned =
	StorageMap<Mock, Twox64Concat, VaultId, Balance, frame_support::pallet_prelude::ValueQuery>;
#[storage_alias]
type Open = StorageDoubleMap<
	Mock,
	Twox64Concat,
	VaultId,
	Blake2_128Concat,
	AccountId,
	u32,
	frame_support::pallet_prelude::ValueQuery,
>;
/// Where it is not as long as in other vaults.
#[storage_alias]
type Unbonding =
	StorageMap<Mock, Twox64Concat, VaultId, Moment, frame_support::pallet_prelude::OptionQuery>;
#[storage_alias]
type Paused = StorageValue<Mock, CallClass>;
#[storage_alias]
type Left =
	StorageMap<Mock, Twox64Concat, SetId, Epoch, frame_support::pallet_prelude::OptionQuery>;
#[storage_alias]
type Retired =
	StorageMap<Mock, Twox64Concat, AccountId, bool, frame_support::pallet_prelude::ValueQuery>;

#[storage_alias]
type Done =
	StorageMap<Mock, Twox64Concat, AccountId, bool, frame_support::pallet_prelude::ValueQuery>;

pub struct MockVaults;

impl VaultLedger<AccountId> for MockVaults {
	fn ensure_open(vault: VaultId, class: CallClass) -> Result<VaultTerms, DispatchError> {
		let leverage = Self::leverage(vault).ok_or(DispatchError::Other("VaultNotFound"))?;
		ensure!(Paused::get() != Some(class), DispatchError::Other("Paused"));
		Ok(VaultTerms { leverage, unbonding: Unbonding::get(vault).unwrap_or(7 * DAY) })
	}

	fn leverage(vault: VaultId) -> Option<FixedU128> {
		match vault {
			UNIQUE => Some(FixedU128::one()),
			SHARED => Some(FixedU128::from_u32(3)),
			_ => None,
		}
	}

	fn unbonding(vault: VaultId) -> Option<Moment> {
		Self::leverage(vault).map(|_| Unbonding::get(vault).unwrap_or(7 * DAY))
	}

	fn take_idle(who: &AccountId, vault: VaultId, amount: Balance) -> DispatchResult {
		let idle = Idle::get(vault, who);
		ensure!(idle >= amount, DispatchError::Other("InsufficientIdle"));
		Idle::insert(vault, who, idle - amount);
		Ok(())
	}

	fn put_idle(who: &AccountId, vault: VaultId, amount: Balance) -> DispatchResult {
		Idle::mutate(vault, who, |idle| *idle += amount);
		Ok(())
	}

	fn pay_out(
		who: &AccountId,
		vault: VaultId,
		amount: Balance,
	) -> Result<seams::Paid, DispatchError> {
		ensure!(Open::get(vault, who) > 0, DispatchError::Other("the route is forgotten"));
		Self::ensure_open(vault, CallClass::Exit)?;
		Custody::mutate(vault, |held| *held -= amount);
		Paid::mutate(vault, who, |paid| *paid += amount);
		Ok(seams::Paid { remote: Remote::get(), opened: Opens::get() })
	}

	fn burn(vault: VaultId, amount: Balance) -> DispatchResult {
		Custody::mutate(vault, |held| *held -= amount);
		Burned::mutate(vault, |burned| *burned += amount);
		Ok(())
	}

	/// Nothing here asks for it: the docket of the tests counts what it insures by itself.
	fn insure(_: VaultId, _: Balance) -> DispatchResult {
		Err(DispatchError::Unavailable)
	}

	fn position_opened(who: &AccountId, vault: VaultId) -> DispatchResult {
		Open::mutate(vault, who, |open| *open += 1);
		Ok(())
	}

	fn position_closed(who: &AccountId, vault: VaultId) -> DispatchResult {
		Open::mutate(vault, who, |open| *open -= 1);
		Ok(())
	}
}

pub struct MockOperators;

impl OperatorInspect<AccountId> for MockOperators {
	fn exists(operator: &AccountId) -> bool {
		(OP1..=PICKY).contains(operator)
	}

	fn ensure_accepts(operator: &AccountId, delegator: &AccountId) -> Result<bool, DispatchError> {
		ensure!(Self::exists(operator), DispatchError::Other("OperatorNotFound"));
		ensure!(!Retired::get(operator), DispatchError::Other("OperatorNotActive"));
		let accepts = *operator != PICKY || *delegator == ANN;
		ensure!(accepts, DispatchError::Other("DelegatorNotAllowed"));
		Ok(*operator == PICKY)
	}

	fn ensure_active(operator: &AccountId) -> DispatchResult {
		ensure!(!Retired::get(operator), DispatchError::Other("OperatorNotActive"));
		Ok(())
	}

	fn is_done(operator: &AccountId) -> bool {
		Done::get(operator)
	}

	fn allocation_notice(operator: &AccountId) -> Option<Epoch> {
		Self::exists(operator).then_some(2)
	}

	fn commission(_: &AccountId, _: Epoch) -> Option<Perquintill> {
		Some(Perquintill::from_percent(10))
	}
}

pub struct MockAvs;

impl AvsInspect<AccountId> for MockAvs {
	fn set_exists(set: SetId) -> bool {
		[A0, B0, B1].contains(&set)
	}

	fn accepts_vault(set: SetId, vault: VaultId) -> bool {
		Self::set_exists(set) && (vault == SHARED || (vault == UNIQUE && set != B1))
	}

	fn multiplier(_: SetId, _: VaultId) -> Option<FixedU128> {
		Some(FixedU128::one())
	}

	fn is_member(operator: &AccountId, set: SetId) -> bool {
		(OP1..=OP2).contains(operator) && Self::set_exists(set) && !Left::contains_key(set)
	}

	fn sets_of(operator: &AccountId) -> Vec<SetId> {
		let more = Secured::get().into_iter().map(|avs| SetId { avs, index: 0 });
		let all = [A0, B0, B1].into_iter().chain(more);
		all.filter(|_| (OP1..=OP2).contains(operator)).collect()
	}

	fn deallocation_delay(set: SetId) -> Option<Epoch> {
		Self::set_exists(set).then_some(3)
	}

	fn redistributes(set: SetId) -> bool {
		set == B1
	}
}

/// Is more read of every docket than of an ordinary one?
#[storage_alias]
pub type LongDockets = StorageValue<Mock, bool, frame_support::pallet_prelude::ValueQuery>;
/// How many requests that concern nobody are on every docket.
#[storage_alias]
pub type Strangers = StorageValue<Mock, u32, frame_support::pallet_prelude::ValueQuery>;

pub struct MockDocket;

impl Docket<AccountId> for MockDocket {
	fn weighing_on(pool: &PoolKey<AccountId>, synced: Epoch, epoch: Epoch) -> PoolDocket {
		let mut docket = docket::weighing_on(pool, synced, epoch);
		docket.long = LongDockets::get();
		docket.read = Strangers::get();
		docket
	}

	fn collected(request: SlashId, vault: VaultId, amount: Balance) -> DispatchResult {
		docket::collected(request, vault, amount)
	}

	fn collected_and_not_split(vault: VaultId) -> Balance {
		docket::beside_stake(vault)
	}

	fn capacity() -> u32 {
		256
	}
}

#[storage_alias]
type Earned =
	StorageMap<Mock, Twox64Concat, AccountId, Balance, frame_support::pallet_prelude::ValueQuery>;
#[storage_alias]
type Told = StorageValue<Mock, Balance, frame_support::pallet_prelude::ValueQuery>;
#[storage_alias]
type Ended = StorageValue<Mock, u32, frame_support::pallet_prelude::ValueQuery>;

/// One asset. A level of [`FINE`] is one unit for one unit of stake.
pub struct MockAccrual;

pub const FINE: Balance = 1_000;

impl Accrual<AccountId> for MockAccrual {
	type Earnings = Balance;
	type Mark = Balance;
	type Earned = Balance;
	/// What is owed, and what was paid and the pool was not told.
	type Credits = (Balance, Balance);

	fn mark(level: &Balance) -> Balance {
		*level
	}

	/// Odd levels stand for a payment that is for nobody who entered later than epoch 10.
	fn pending(mark: &Balance) -> Option<Epoch> {
		(mark % 2 == 1).then_some(10)
	}

	fn begins(_: PoolId, mark: &Balance, entered: Epoch) -> Option<Balance> {
		(mark % 2 == 1 && entered > 11).then_some(mark + 1)
	}

	fn earn(amount: Balance, from: &Balance, to: &Balance, earned: &mut Balance) -> DispatchResult {
		let levels = to.checked_sub(*from).ok_or(DispatchError::Other("levels never fall"))?;
		*earned += amount.saturating_mul(levels) / FINE;
		Ok(())
	}

	fn assets(earned: &Balance) -> u32 {
		if *earned > 0 {
			Assets::get().max(1)
		} else {
			0
		}
	}

	fn holds(
		_: &Balance,
		earned: &Balance,
		credits: &mut dyn Iterator<Item = &(Balance, Balance)>,
	) -> bool {
		credits.fold(*earned, |sum, (owed, paid)| sum + owed + paid) <= Held::get()
	}

	fn credit((owed, _): &mut (Balance, Balance), earned: Balance) -> DispatchResult {
		*owed = owed.saturating_add(earned);
		Ok(())
	}

	fn tell(_: &mut Balance, (_, paid): &mut (Balance, Balance)) -> DispatchResult {
		Told::mutate(|sum| *sum += core::mem::take(paid));
		Ok(())
	}

	fn renew(
		_: PoolId,
		now: Balance,
		_: Option<&Balance>,
		_: bool,
	) -> Result<Balance, DispatchError> {
		Ok(now)
	}

	fn release(
		who: &AccountId,
		_: PoolId,
		_: &Balance,
		earnings: &mut Balance,
		mut credits: (Balance, Balance),
	) -> Result<u32, DispatchError> {
		Self::tell(earnings, &mut credits)?;
		*earnings += Released::get();
		Earned::mutate(who, |sum| *sum = sum.saturating_add(credits.0));
		Ok(Self::assets(&credits.0))
	}

	fn closed(level: Balance) -> Result<u32, DispatchError> {
		Ended::mutate(|pools| *pools += 1);
		Ok(if level > 0 { Assets::get().max(1) } else { 0 })
	}
}

/// Pays a reward for every unit of stake, in parts of [`FINE`].
pub fn pay_level(pool: PoolId, level: Balance) {
	assert_eq!(
		<Delegation as bulwark_primitives::seams::StakeInspect<AccountId>>::sync(pool, u32::MAX)
			.map(|_| ()),
		Ok(())
	);
	raise_level(pool, level);
}

fn raise_level(pool: PoolId, rise: Balance) {
	crate::Pools::<Test>::mutate(pool, |found| {
		found.as_mut().expect("there is such a pool").earnings += rise;
	});
}

/// What an account was credited with and has not been paid, in its positions or since they have gone.
pub fn earned(who: AccountId) -> Balance {
	let here = crate::Positions::<Test>::iter_prefix_values(who).map(|one| one.credits.0);
	Earned::get(who) + here.sum::<Balance>()
}

/// What pools were told that positions were paid.
pub fn told() -> Balance {
	Told::get()
}

/// How many pools have gone.
pub fn closed_pools() -> u32 {
	Ended::get()
}

pub struct Env;

impl Environment for Env {
	fn epoch() -> Epoch {
		epoch()
	}

	fn terms(set: SetId) -> Option<Terms> {
		MockAvs::set_exists(set).then(|| Terms {
			vaults: vec![UNIQUE, SHARED],
			challenge: 1,
			appeal: 2,
			recipient: (set == B1).then_some(CAT),
		})
	}

	fn operator_exists(operator: AccountId) -> bool {
		MockOperators::exists(&operator)
	}

	fn magnitude(operator: AccountId, vault: VaultId, set: SetId, fault: Epoch) -> Perquintill {
		Delegation::magnitude_at(&operator, vault, set, fault)
	}

	fn pools(operator: AccountId, vault: VaultId, set: SetId) -> Vec<PoolId> {
		let entries = crate::PoolIndex::<Test>::get(operator, vault);
		let covering = entries.iter().filter(|entry| entry.mandate.covers(set.avs));
		covering.map(|entry| entry.pool).collect()
	}

	fn is_synced(pool: PoolId, by: Epoch) -> bool {
		crate::Pools::<Test>::get(pool).is_none_or(|pool| pool.merged.epoch >= by)
	}

	fn sync(pool: PoolId) -> DispatchResult {
		<Delegation as bulwark_primitives::seams::StakeInspect<AccountId>>::sync(pool, u32::MAX)
			.map(|_| ())
	}

	fn has_position(who: AccountId, operator: AccountId, vaults: &[VaultId]) -> bool {
		let mine = Delegation::view_positions(&who);
		mine.iter().any(|p| p.operator == operator && vaults.contains(&p.vault))
	}

	fn credit(who: AccountId, vault: VaultId, amount: Balance) -> DispatchResult {
		MockVaults::put_idle(&who, vault, amount)
	}

	fn burn(vault: VaultId, amount: Balance) -> DispatchResult {
		MockVaults::burn(vault, amount)
	}
}

/// What benchmarks need to be there is there.
pub struct Helper;

impl crate::BenchmarkHelper<AccountId> for Helper {
	fn fund(who: &AccountId, vault: VaultId, amount: Balance) {
		give(*who, vault, amount);
	}

	fn operator(index: u32) -> AccountId {
		OP1 + u64::from(index % 2)
	}

	fn vault() -> VaultId {
		SHARED
	}

	fn set() -> SetId {
		A0
	}

	/// Its docket has no room that could be filled: what a full one costs is measured in the runtime.
	fn dispute(_: &AccountId, _: Epoch, _: u32) {}

	fn dispute_all(_: &AccountId, _: Epoch, _: u32) {}

	fn dispute_old(_: &AccountId, _: core::ops::RangeInclusive<Epoch>) {}

	fn restrict(_: &AccountId, _: &AccountId) {}

	fn hold(_: &AccountId) {}

	fn leave(operator: &AccountId) {
		done(*operator);
	}

	fn finish(operator: &AccountId, slashes: u32, fault: Epoch) {
		for _ in 0..slashes {
			docket::finish(A0, *operator, SHARED, fault, Perquintill::from_percent(1), epoch());
		}
	}

	fn earn(pool: PoolId, assets: u32) {
		Assets::put(assets);
		let level = if assets > 0 { 2 * FINE } else { 0 };
		raise_level(pool, level);
	}

	fn raise(pool: PoolId) {
		raise_level(pool, FINE);
	}

	fn advance_to(epoch: Epoch) {
		go_to(epoch);
	}

	fn ordinary(_: &AccountId) -> AccountId {
		OP1
	}

	fn paid() {}

	fn begin(epoch: Epoch) {
		go_to(epoch);
	}
}

pub fn epoch() -> Epoch {
	use bulwark_primitives::seams::EpochClock;
	MockClock::epoch()
}

/// Puts an amount into the idle balance of an account.
pub fn give(who: AccountId, vault: VaultId, amount: Balance) {
	Idle::mutate(vault, who, |idle| *idle += amount);
	Custody::mutate(vault, |held| *held += amount);
}

pub fn idle(who: AccountId, vault: VaultId) -> Balance {
	Idle::get(vault, who)
}

pub fn paid(who: AccountId, vault: VaultId) -> Balance {
	Paid::get(vault, who)
}

pub fn burned(vault: VaultId) -> Balance {
	Burned::get(vault)
}

pub fn set_unbonding(vault: VaultId, unbonding: Moment) {
	Unbonding::insert(vault, unbonding);
}

pub fn pause(class: CallClass) {
	Paused::put(class);
}

/// The operator has left, but for what is tied to it.
pub fn done(operator: AccountId) {
	retire(operator);
	Done::insert(operator, true);
}

pub fn retire(operator: AccountId) {
	Retired::insert(operator, true);
}

/// The operator leaves a set at the beginning of an epoch.
pub fn leave_set(operator: AccountId, set: SetId, end: Epoch) -> DispatchResult {
	Left::insert(set, end);
	<Delegation as MembershipHooks<AccountId>>::leaving(&operator, set, end)
}

pub fn only(avs: AvsId) -> Mandate {
	Mandate::only(avs)
}

/// Deposits and delegates. Returns the pool.
pub fn restake(
	who: AccountId,
	vault: VaultId,
	operator: AccountId,
	mandate: Mandate,
	amount: Balance,
) -> PoolId {
	give(who, vault, amount);
	Delegation::delegate(RuntimeOrigin::signed(who), vault, operator, mandate.clone(), amount)
		.expect("the delegation is accepted");
	pool_of(operator, vault, mandate).expect("it has a pool")
}

pub fn pool_of(operator: AccountId, vault: VaultId, mandate: Mandate) -> Option<PoolId> {
	let entries = crate::PoolIndex::<Test>::get(operator, vault);
	entries.iter().find(|entry| entry.mandate == mandate).map(|entry| entry.pool)
}

/// Allocates with effect from the first epoch on.
pub fn allocate(operator: AccountId, vault: VaultId, set: SetId, percent: u64) {
	let mut history = bulwark_primitives::History::default();
	assert!(history.change(0, Perquintill::from_percent(percent), 0));
	crate::Allocations::<Test>::mutate(operator, set, |list| {
		let one = crate::types::Allocation { vault, magnitude: history };
		list.try_push(one).expect("there is room");
	});
}

pub fn new_test_ext() -> sp_io::TestExternalities {
	let storage = frame_system::GenesisConfig::<Test>::default().build_storage();
	let mut ext: sp_io::TestExternalities = storage.expect("an empty genesis").into();
	ext.execute_with(|| {
		System::set_block_number(1);
		go_to(10);
	});
	ext
}

/// Runs a test in epoch 10, then checks the invariants and that custody is accounted for to the unit.
pub fn build_and_execute(test: impl FnOnce()) {
	new_test_ext().execute_with(|| {
		test();
		check();
	});
}

/// Checks the invariants.
pub fn check() {
	Delegation::do_try_state().expect("the invariants hold");
	for vault in [UNIQUE, SHARED] {
		use bulwark_primitives::seams::StakeEntry;
		let idle: Balance = Idle::iter_prefix(vault).map(|(_, amount)| amount).sum();
		let held = <Delegation as StakeEntry<AccountId>>::held_in_pools(vault);
		assert_eq!(Custody::get(vault), idle + held + docket::beside_stake(vault), "{vault:?}");
	}
	for (vault, who, open) in Open::iter() {
		let positions = crate::Positions::<Test>::iter_prefix(who);
		let mine = positions.filter(|(pool, _)| {
			crate::Pools::<Test>::get(pool).is_some_and(|pool| pool.vault == vault)
		});
		assert_eq!(mine.count() as u32, open, "open positions of {who} in {vault:?}");
	}
}
