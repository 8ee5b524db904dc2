//! The pallet with mocks of everything it asks for. What the mocks keep lies in storage, so that a refused call undoes
//! it.

use crate as pallet_slashing;
use bulwark_primitives::{
	constants::{MAX_ALLOCATIONS, MAX_SET_VAULTS},
	fraction::{cut, part},
	seams::{
		AvsInspect, Docket, EpochClock, Exposure, ExposureInspect, OperatorInspect, Paid, PoolKey,
		RestakerRewards, SetStrength, SettlementTerms, SlashTerms, SlashTermsInspect, StakeInspect,
		StrengthInspect, VaultLedger, VaultTerms, VaultValue,
	},
	Accusation, AvsId, Balance, CallClass, Document, Epoch, EvidenceError, Finding, Grade, Mandate,
	Moment, Offence, Penalty, PoolId, SetId, SlashReason, Split, VaultId, Verifier, VerifyEvidence,
};
pub use bulwark_test_utils::clock::{go_to, MockClock};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::{
	derive_impl, ensure,
	pallet_prelude::ValueQuery,
	parameter_types, storage_alias,
	traits::{fungible::Mutate, tokens::Preservation, ConstU128, ConstU32, ConstU64, Contains},
	weights::Weight,
	Blake2_128Concat, Twox64Concat,
};
use frame_system::{EnsureRoot, EnsureSignedBy};
use scale_info::TypeInfo;
use sp_core::H256;
use sp_runtime::{BuildStorage, DispatchError, DispatchResult, FixedU128, Perquintill};

pub type AccountId = u64;

pub const ANN: AccountId = 1;
pub const BOB: AccountId = 2;
/// Has no stake anywhere.
pub const RITA: AccountId = 3;
pub const JUDGE: AccountId = 4;
/// Acts for the first operator.
pub const PROXY: AccountId = 5;
pub const COUNCIL: AccountId = 6;
/// The AVS on another network.
pub const REMOTE: AccountId = 7;
pub const TREASURY: AccountId = 8;
/// Gets what the third set slashes.
pub const HEIR: AccountId = 9;
pub const OP: AccountId = 11;
pub const OTHER: AccountId = 12;
pub const NOBODY: AccountId = 99;

pub const RICH: Balance = 1_000_000;
pub const ACCUSATION: Balance = 5_000;
pub const CONTEST: Balance = 2_000;
pub const DEPOSIT: Balance = 100;

/// Every unit is worth a dollar.
pub const DOT: VaultId = VaultId(0);
/// Nobody knows what it is worth.
pub const SHY: VaultId = VaultId(1);

pub const A: AvsId = AvsId(0);
pub const B: AvsId = AvsId(1);
pub const C: AvsId = AvsId(2);
/// Challenge 2, appeal 2.
pub const A0: SetId = SetId { avs: A, index: 0 };
/// Challenge 0, appeal 1.
pub const B0: SetId = SetId { avs: B, index: 0 };
/// Challenge 2, appeal 2, redistributes.
pub const C0: SetId = SetId { avs: C, index: 0 };
pub const NO_SET: SetId = SetId { avs: AvsId(9), index: 0 };

/// The epoch in which tests begin.
pub const NOW: Epoch = 20;

/// Ten percent, proven.
pub const PROVEN: SlashReason = SlashReason::Equivocation;
/// Twenty percent, for the adjudicator [`JUDGE`].
pub const JUDGED: SlashReason = SlashReason::Liveness;
/// Graded: ten percent and everything.
pub const GRADED: SlashReason = SlashReason::PriceDeviation;
/// Ten percent, found by [`REMOTE`].
pub const REMOTELY: SlashReason = SlashReason::DataUnavailable;
/// Bounded by value.
pub const VALUED: SlashReason = SlashReason::Other(1);
/// Graded, found by [`REMOTE`].
pub const REMOTE_GRADED: SlashReason = SlashReason::Other(2);
/// The whole, for governance alone.
pub const TOTAL: SlashReason = SlashReason::Other(3);

#[frame_support::runtime]
mod runtime {
	#[runtime::runtime]
	#[runtime::derive(
		RuntimeCall,
		RuntimeEvent,
		RuntimeError,
		RuntimeOrigin,
		RuntimeTask,
		RuntimeHoldReason,
		RuntimeFreezeReason
	)]
	pub struct Test;

	#[runtime::pallet_index(0)]
	pub type System = frame_system;
	#[runtime::pallet_index(1)]
	pub type Balances = pallet_balances;
	#[runtime::pallet_index(2)]
	pub type Slashing = pallet_slashing;
}

#[derive_impl(frame_system::config_preludes::TestDefaultConfig)]
impl frame_system::Config for Test {
	type Block = frame_system::mocking::MockBlock<Test>;
	type AccountData = pallet_balances::AccountData<Balance>;
}

#[derive_impl(pallet_balances::config_preludes::TestDefaultConfig)]
impl pallet_balances::Config for Test {
	type AccountStore = System;
	type Balance = Balance;
	type ExistentialDeposit = ConstU128<1>;
}

/// A pool that is one cohort of stake without an end.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, TypeInfo, MaxEncodedLen)]
pub struct MockPool {
	pub operator: AccountId,
	pub vault: VaultId,
	pub mandate: Mandate,
	pub owner: AccountId,
	pub entered: Epoch,
	pub amount: Balance,
	pub synced: Epoch,
}

#[storage_alias]
pub type MockPools = StorageMap<Mock, Twox64Concat, u64, MockPool>;
/// What was allocated, by operator, set and vault; of the last that is not younger than the fault.
#[storage_alias]
pub type Allocated = StorageMap<
	Mock,
	Blake2_128Concat,
	(AccountId, SetId, VaultId),
	Vec<(Epoch, Perquintill)>,
	ValueQuery,
>;
#[storage_alias]
pub type Custody = StorageMap<Mock, Twox64Concat, VaultId, Balance, ValueQuery>;
#[storage_alias]
pub type Insured = StorageMap<Mock, Twox64Concat, VaultId, Balance, ValueQuery>;
#[storage_alias]
pub type Burned = StorageMap<Mock, Twox64Concat, VaultId, Balance, ValueQuery>;
#[storage_alias]
pub type Idle = StorageMap<Mock, Blake2_128Concat, (AccountId, VaultId), Balance, ValueQuery>;
/// The sets that operators are not members of.
#[storage_alias]
pub type Away = StorageMap<Mock, Blake2_128Concat, (AccountId, SetId), bool, ValueQuery>;
/// The first epoch of a membership that has not begun.
#[storage_alias]
pub type Joining = StorageMap<Mock, Blake2_128Concat, (AccountId, SetId), Epoch>;
/// A version of the schedule of a set that was published: from when on it applies, and what it costs at most.
#[storage_alias]
pub type Published = StorageMap<Mock, Blake2_128Concat, SetId, (Epoch, Perquintill)>;
/// Sets beside the three.
#[storage_alias]
pub type MoreSets = StorageMap<Mock, Blake2_128Concat, SetId, bool, ValueQuery>;
#[storage_alias]
pub type Strengths = StorageMap<Mock, Blake2_128Concat, SetId, (u32, u128)>;
/// What those were paid whose stake was held up. `None` if nobody can be.
#[storage_alias]
pub type Spread = StorageValue<Mock, Balance>;
/// A vault that refuses to pay.
#[storage_alias]
pub type Stuck = StorageValue<Mock, VaultId>;

/// A pool that has more slashes to apply than anybody does on the way.
#[storage_alias]
pub type Behind = StorageValue<Mock, PoolId>;

pub struct MockStake;

impl StakeInspect<AccountId> for MockStake {
	fn magnitude(operator: &AccountId, vault: VaultId, set: SetId, epoch: Epoch) -> Perquintill {
		let history = Allocated::get((*operator, set, vault));
		let then = history.iter().rev().find(|(from, _)| *from <= epoch);
		then.map(|(_, m)| *m).unwrap_or_default()
	}

	fn pools(operator: &AccountId, vault: VaultId) -> Vec<(PoolId, Mandate)> {
		let all = MockPools::iter().filter(|(_, p)| p.operator == *operator && p.vault == vault);
		let mut pools: Vec<_> = all.map(|(id, pool)| (PoolId(id), pool.mandate)).collect();
		pools.sort_by_key(|(id, _)| *id);
		pools
	}

	fn sync(pool: PoolId, most: u32) -> Result<Option<u32>, DispatchError> {
		let mut known = MockPools::get(pool.0).ok_or(DispatchError::Other("no pool"))?;
		let key = PoolKey {
			operator: known.operator,
			vault: known.vault,
			mandate: known.mandate.clone(),
		};
		let epoch = MockClock::epoch();
		let finals = Slashing::weighing_on(&key, known.synced, epoch).finals;
		let applied = finals.len() as u32;
		if applied > most || Behind::get() == Some(pool) && most < crate::MAX_PENDING {
			return Ok(None);
		}
		for slash in finals {
			let liable = if known.entered <= slash.fault { known.amount } else { 0 };
			let taken = cut(liable, slash.p);
			known.amount -= taken;
			Slashing::collected(slash.request, known.vault, taken)?;
		}
		known.synced = epoch;
		MockPools::insert(pool.0, known);
		Ok(Some(applied))
	}

	fn allocations(operator: &AccountId, set: SetId, epoch: Epoch) -> Vec<(VaultId, Perquintill)> {
		let all = (0..MAX_ALLOCATIONS).map(VaultId);
		let all = all.map(|vault| (vault, Self::magnitude(operator, vault, set, epoch)));
		all.filter(|(_, m)| !m.is_zero()).collect()
	}

	fn behind(pool: PoolId) -> u32 {
		let Some(MockPool { operator, vault, mandate, synced, .. }) = MockPools::get(pool.0) else {
			return 0;
		};
		if Behind::get() == Some(pool) {
			return crate::MAX_PENDING;
		}
		let key = PoolKey { operator, vault, mandate };
		Slashing::weighing_on(&key, synced, MockClock::epoch()).finals.len() as u32
	}

	fn synced(pool: PoolId) -> Option<Epoch> {
		MockPools::get(pool.0).map(|pool| pool.synced)
	}

	fn has_position(who: &AccountId, operator: &AccountId, vaults: &[VaultId]) -> bool {
		Self::has_stake(who, operator, vaults)
	}

	fn has_stake(who: &AccountId, operator: &AccountId, vaults: &[VaultId]) -> bool {
		MockPools::iter_values().any(|pool| {
			pool.owner == *who && pool.operator == *operator && vaults.contains(&pool.vault)
		})
	}
}

impl ExposureInspect<AccountId> for MockStake {
	fn liable(operator: &AccountId, vault: VaultId, set: SetId, fault: Epoch) -> Balance {
		let all = MockPools::iter_values().filter(|pool| {
			pool.operator == *operator
				&& pool.vault == vault
				&& pool.mandate.covers(set.avs)
				&& pool.entered <= fault
		});
		let total = all.map(|pool| pool.amount).sum();
		part(total, Self::magnitude(operator, vault, set, fault))
	}

	fn exposures(who: &AccountId) -> Vec<Exposure<AccountId>> {
		let mine = MockPools::iter_values().filter(|pool| pool.owner == *who);
		mine.map(|pool| Exposure {
			operator: pool.operator,
			vault: pool.vault,
			mandate: pool.mandate,
			liable: pool.amount,
		})
		.collect()
	}

	fn allocation_changes(operator: &AccountId, vault: VaultId, set: SetId) -> Vec<Epoch> {
		let steps = Allocated::get((*operator, set, vault)).into_iter().map(|(from, _)| from);
		steps.filter(|from| *from > MockClock::epoch()).collect()
	}
}

pub struct MockVaults;

impl VaultLedger<AccountId> for MockVaults {
	fn ensure_open(_: VaultId, _: CallClass) -> Result<VaultTerms, DispatchError> {
		Err(DispatchError::Other("nobody delegates here"))
	}

	fn leverage(_: VaultId) -> Option<FixedU128> {
		Some(FixedU128::from_u32(2))
	}

	fn unbonding(_: VaultId) -> Option<Moment> {
		Some(7 * 86_400)
	}

	fn take_idle(_: &AccountId, _: VaultId, _: Balance) -> DispatchResult {
		Err(DispatchError::Other("nobody delegates here"))
	}

	fn put_idle(who: &AccountId, vault: VaultId, amount: Balance) -> DispatchResult {
		ensure!(Stuck::get() != Some(vault), DispatchError::Other("Stuck"));
		Idle::mutate((*who, vault), |idle| *idle += amount);
		Ok(())
	}

	fn pay_out(_: &AccountId, _: VaultId, _: Balance) -> Result<Paid, DispatchError> {
		Err(DispatchError::Other("nobody is paid here"))
	}

	fn burn(vault: VaultId, amount: Balance) -> DispatchResult {
		ensure!(Stuck::get() != Some(vault), DispatchError::Other("Stuck"));
		Custody::mutate(vault, |held| *held -= amount);
		Burned::mutate(vault, |burned| *burned += amount);
		Ok(())
	}

	fn insure(vault: VaultId, amount: Balance) -> DispatchResult {
		Insured::mutate(vault, |insured| *insured += amount);
		Ok(())
	}

	fn position_opened(_: &AccountId, _: VaultId) -> DispatchResult {
		Ok(())
	}

	fn position_closed(_: &AccountId, _: VaultId) -> DispatchResult {
		Ok(())
	}
}

impl VaultValue for MockVaults {
	fn value_of(vault: VaultId, amount: Balance) -> Option<u128> {
		(vault == DOT).then_some(amount * 1_000_000)
	}
}

pub struct MockOperators;

impl OperatorInspect<AccountId> for MockOperators {
	fn exists(operator: &AccountId) -> bool {
		(OP..=OTHER).contains(operator)
	}

	fn ensure_accepts(_: &AccountId, _: &AccountId) -> Result<bool, DispatchError> {
		Ok(false)
	}

	/// Nobody is active: no accusation asks.
	fn ensure_active(_: &AccountId) -> DispatchResult {
		Err(DispatchError::Other("OperatorNotActive"))
	}

	fn is_done(_: &AccountId) -> bool {
		false
	}

	fn allocation_notice(_: &AccountId) -> Option<Epoch> {
		Some(1)
	}

	fn commission(_: &AccountId, _: Epoch) -> Option<Perquintill> {
		None
	}
}

pub fn percent(percent: u64) -> Perquintill {
	Perquintill::from_percent(percent)
}

/// The hash of [`REMOTE`].
pub fn remote_hash() -> H256 {
	H256::repeat_byte(7)
}

fn offence(reason: SlashReason) -> Option<Offence<AccountId>> {
	let graded = Penalty::Graded { moderate: percent(10), severe: percent(100) };
	let bounds =
		Verifier::GradedDeviation { warn: percent(5), moderate: percent(10), severe: percent(50) };
	let (verifier, penalty) = match reason {
		PROVEN => (Verifier::Equivocation, Penalty::Fixed(percent(10))),
		JUDGED => (Verifier::Adjudicator, Penalty::Fixed(percent(20))),
		GRADED => (bounds, graded),
		REMOTELY => (Verifier::Remote(remote_hash()), Penalty::Fixed(percent(10))),
		REMOTE_GRADED => (Verifier::Remote(remote_hash()), graded),
		VALUED => (Verifier::Equivocation, Penalty::Fixed(percent(10))),
		TOTAL => (Verifier::Adjudicator, Penalty::Fixed(percent(100))),
		_ => return None,
	};
	let valued = reason == VALUED;
	Some(Offence {
		reason,
		verifier,
		adjudicator: (reason != TOTAL).then_some(JUDGE),
		penalty,
		minimum: percent(0),
		maximum: if valued { percent(60) } else { percent(100) },
		min_value: valued.then(MinValue::get),
		max_value: valued.then(MaxValue::get),
	})
}

pub struct MockAvs;

impl MockAvs {
	fn known(set: SetId) -> bool {
		[A0, B0, C0].contains(&set) || MoreSets::get(set)
	}
}

impl AvsInspect<AccountId> for MockAvs {
	fn set_exists(set: SetId) -> bool {
		Self::known(set)
	}

	fn accepts_vault(set: SetId, _: VaultId) -> bool {
		Self::known(set)
	}

	fn multiplier(_: SetId, _: VaultId) -> Option<FixedU128> {
		None
	}

	fn is_member(operator: &AccountId, set: SetId) -> bool {
		Self::known(set) && !Away::get((operator, set))
	}

	fn sets_of(operator: &AccountId) -> Vec<SetId> {
		let mut more: Vec<_> = MoreSets::iter_keys().collect();
		more.sort();
		[A0, B0, C0].into_iter().chain(more).filter(|set| !Away::get((operator, *set))).collect()
	}

	fn deallocation_delay(_: SetId) -> Option<Epoch> {
		Some(1)
	}

	fn redistributes(set: SetId) -> bool {
		set == C0
	}
}

impl SlashTermsInspect<AccountId> for MockAvs {
	fn terms(
		_: &AccountId,
		set: SetId,
		_: Epoch,
		reason: SlashReason,
	) -> Option<SlashTerms<AccountId>> {
		ensure_known(set)?;
		Some(SlashTerms { version: 3, offence: offence(reason)? })
	}

	fn settlement(set: SetId) -> Option<SettlementTerms<AccountId>> {
		ensure_known(set)?;
		let (challenge, appeal) = if set == B0 { (0, 1) } else { (2, 2) };
		Some(SettlementTerms {
			challenge,
			appeal,
			split: Split::default(),
			redistribution: (set == C0).then_some(HEIR),
		})
	}

	fn vaults_of(set: SetId) -> Vec<VaultId> {
		if Self::known(set) {
			vec![DOT, SHY]
		} else {
			vec![]
		}
	}

	fn worst_penalty(operator: &AccountId, set: SetId, fault: Epoch) -> Perquintill {
		if Joining::get((*operator, set)).is_some_and(|from| fault < from) {
			return percent(0);
		}
		match Published::get(set) {
			Some((from, most)) if from <= fault => most,
			_ if set == B0 => percent(20),
			_ => percent(50),
		}
	}

	fn terms_changes(operator: &AccountId, set: SetId) -> Vec<Epoch> {
		let joined = Joining::get((*operator, set));
		let all = joined.into_iter().chain(Published::get(set).map(|(from, _)| from));
		all.filter(|from| *from > MockClock::epoch()).collect()
	}

	fn minimums(set: SetId) -> Option<(u32, u128)> {
		Self::known(set).then_some((2, 1_000_000_000))
	}
}

fn ensure_known(set: SetId) -> Option<()> {
	MockAvs::known(set).then_some(())
}

pub struct MockStrength;

impl StrengthInspect for MockStrength {
	fn strength(set: SetId) -> Option<SetStrength> {
		Strengths::get(set).map(|(operators, value)| SetStrength { operators, value })
	}
}

/// What is presented to the test verifier: what it shall find.
#[derive(
	Clone,
	Copy,
	Debug,
	PartialEq,
	Eq,
	Encode,
	Decode,
	DecodeWithMemTracking,
	TypeInfo,
	MaxEncodedLen,
)]
pub enum Evidence {
	/// Nothing.
	Bad,
	/// A proof of the fault of that number, of a grade.
	Proof(u8, Option<Grade>),
	/// A claim about the fault of that number.
	Claim(u8),
}

pub struct MockVerifier;

/// What has to be read about the fault of that number.
pub fn document(number: u8) -> Document {
	let url = format!("https://example.org/{number}").into_bytes();
	Document { hash: H256::repeat_byte(!number), url: url.try_into().expect("it is short") }
}

impl VerifyEvidence<AccountId> for MockVerifier {
	type Evidence = Evidence;

	fn verify(
		accusation: &Accusation<AccountId>,
		evidence: &Evidence,
	) -> Result<Finding, EvidenceError> {
		let (number, grade, proven) = match *evidence {
			Evidence::Bad => return Err(EvidenceError::BadSignature),
			Evidence::Proof(number, grade) => (number, grade, true),
			Evidence::Claim(number) => (number, None, false),
		};
		assert!(MockAvs::known(accusation.set), "nobody asks about sets that do not exist");
		let fault_hash = H256::repeat_byte(number);
		let document = (!proven).then(|| document(number));
		Ok(Finding { grade, proven, fault_hash, document })
	}

	fn weight(_: &Evidence) -> Weight {
		Weight::from_parts(1_234, 0)
	}
}

pub struct MockRewards;

impl RestakerRewards<AccountId, u32> for MockRewards {
	fn reward_restakers(
		from: &AccountId,
		_: SetId,
		_: &AccountId,
		asset: u32,
		amount: Balance,
	) -> DispatchResult {
		let paid = Spread::get().ok_or(DispatchError::Other("nobody is there"))?;
		ensure!(asset == 77, DispatchError::Other("another asset"));
		Balances::transfer(from, &NOBODY, amount, Preservation::Preserve)?;
		Spread::put(paid + amount);
		Ok(())
	}
}

pub struct Proxies;

impl Contains<(AccountId, AccountId)> for Proxies {
	fn contains(pair: &(AccountId, AccountId)) -> bool {
		*pair == (OP, PROXY)
	}
}

/// The other network speaks through an account.
pub struct EnsureRemote;

impl frame_support::traits::EnsureOrigin<RuntimeOrigin> for EnsureRemote {
	type Success = H256;

	fn try_origin(origin: RuntimeOrigin) -> Result<H256, RuntimeOrigin> {
		match origin.clone().into() {
			Ok(frame_system::RawOrigin::Signed(REMOTE)) => Ok(remote_hash()),
			Ok(frame_system::RawOrigin::Signed(COUNCIL)) => Ok(H256::repeat_byte(8)),
			_ => Err(origin),
		}
	}

	#[cfg(feature = "runtime-benchmarks")]
	fn try_successful_origin() -> Result<RuntimeOrigin, ()> {
		Ok(RuntimeOrigin::signed(REMOTE))
	}
}

frame_support::ord_parameter_types! {
	pub const Council: AccountId = COUNCIL;
}

parameter_types! {
	pub const TreasuryAccount: AccountId = TREASURY;
	pub const LookWeight: Weight = Weight::from_parts(700, 7);
	pub const SyncWeight: Weight = Weight::from_parts(1_000, 10);
	pub const OneMoreWeight: Weight = Weight::from_parts(300, 3);
	pub const RewardWeight: Weight = Weight::from_parts(500, 5);
	pub storage MinValue: u128 = 0;
	pub storage MaxValue: u128 = u128::MAX;
}

impl pallet_slashing::Config for Test {
	type Clock = MockClock;
	type Stake = MockStake;
	type Vaults = MockVaults;
	type Operators = MockOperators;
	type Avs = MockAvs;
	type Verifier = MockVerifier;
	type Strength = MockStrength;
	type Rewards = MockRewards;
	type AssetKind = u32;
	type NativeAsset = ConstU32<77>;
	type Native = Balances;
	type RuntimeHoldReason = RuntimeHoldReason;
	type Related = Proxies;
	type RemoteOrigin = EnsureRemote;
	type AdjudicationOrigin = EnsureSignedBy<Council, AccountId>;
	type AdminOrigin = EnsureRoot<AccountId>;
	type Treasury = TreasuryAccount;
	type AccusationBond = ConstU128<ACCUSATION>;
	type ContestBond = ConstU128<CONTEST>;
	type CommitmentDeposit = ConstU128<DEPOSIT>;
	type CommitDelay = ConstU64<3>;
	type CommitLifetime = ConstU64<10>;
	type FlagGrace = ConstU32<2>;
	type Retention = ConstU32<30>;
	type LookWeight = LookWeight;
	type SyncWeight = SyncWeight;
	type OneMoreWeight = OneMoreWeight;
	type RewardWeight = RewardWeight;
	type WeightInfo = ();
	type BenchmarkHelper = Helper;
}

/// What benchmarks need to be there is there.
pub struct Helper;

impl crate::BenchmarkHelper<Test> for Helper {
	fn set() -> SetId {
		A0
	}

	fn operator() -> AccountId {
		OP
	}

	fn allocate(vaults: u32) {
		for vault in 0..MAX_SET_VAULTS {
			allocate(OP, A0, VaultId(vault), if vault < vaults { 10 } else { 0 }, 0);
		}
	}

	fn stake(pools: u32) {
		for vault in Self::vaults() {
			let number = if vault == DOT { pools } else { 1 };
			for _ in 0..number {
				stake(BOB, OP, vault, Mandate::All, 1_000, 0);
			}
		}
	}

	/// A pool of this mock is one cohort.
	fn crowd(_: Epoch) {}

	fn vaults() -> Vec<VaultId> {
		let allocated = MockStake::allocations(&OP, A0, MockClock::epoch());
		allocated.into_iter().map(|(vault, _)| vault).collect()
	}

	fn proof(number: u8) -> (SlashReason, Evidence) {
		(PROVEN, Evidence::Proof(number, None))
	}

	fn claim(number: u8) -> (SlashReason, Evidence) {
		(JUDGED, Evidence::Claim(number))
	}

	fn remote() -> (RuntimeOrigin, SlashReason) {
		(RuntimeOrigin::signed(REMOTE), REMOTELY)
	}

	fn adjudication_origin() -> RuntimeOrigin {
		RuntimeOrigin::signed(COUNCIL)
	}

	fn admin_origin() -> RuntimeOrigin {
		RuntimeOrigin::root()
	}

	fn fund(who: &AccountId) {
		assert!(Balances::mint_into(who, RICH).is_ok());
	}

	fn restaker() -> AccountId {
		// What the mock begins with is gone when a benchmark is repeated.
		stake(ANN, OP, DOT, Mandate::All, 1_000, 1);
		ANN
	}

	fn last_restaker() -> AccountId {
		PROXY
	}

	fn stranger() -> AccountId {
		RITA
	}

	fn advance_to(epoch: Epoch) {
		go_to(epoch);
	}

	fn weaken(set: SetId) {
		Strengths::insert(set, (1, 0));
	}

	fn strengthen(set: SetId) {
		Strengths::insert(set, (9, u128::MAX));
	}
}

/// Adds stake that is active from an epoch on. Returns its pool.
pub fn stake(
	owner: AccountId,
	operator: AccountId,
	vault: VaultId,
	mandate: Mandate,
	amount: Balance,
	entered: Epoch,
) -> PoolId {
	let id = MockPools::iter_keys().count() as u64;
	let synced = MockClock::epoch();
	let pool = MockPool { operator, vault, mandate, owner, entered, amount, synced };
	MockPools::insert(id, pool);
	Custody::mutate(vault, |held| *held += amount);
	PoolId(id)
}

/// Allocates from an epoch on.
pub fn allocate(operator: AccountId, set: SetId, vault: VaultId, percent: u64, from: Epoch) {
	let magnitude = self::percent(percent);
	Allocated::mutate((operator, set, vault), |history| history.push((from, magnitude)));
}

pub fn amount(pool: PoolId) -> Balance {
	MockPools::get(pool.0).map_or(0, |pool| pool.amount)
}

pub fn blocks(number: u64) {
	System::set_block_number(System::block_number() + number);
}

pub fn new_test_ext() -> sp_io::TestExternalities {
	let storage = frame_system::GenesisConfig::<Test>::default().build_storage();
	let mut ext: sp_io::TestExternalities = storage.expect("an empty genesis").into();
	ext.execute_with(|| {
		System::set_block_number(1);
		go_to(NOW);
		for who in [ANN, BOB, RITA, JUDGE, PROXY, COUNCIL, TREASURY, OP, NOBODY] {
			assert!(Balances::mint_into(&who, RICH).is_ok());
		}
		stake(ANN, OP, DOT, Mandate::All, 1_000, 1);
		stake(BOB, OP, DOT, Mandate::only(B), 500, 1);
		for set in [A0, B0, C0] {
			allocate(OP, set, DOT, 50, 0);
		}
	});
	ext
}

/// Runs a test in epoch [`NOW`], then checks the invariants and that custody is accounted for to the unit.
pub fn build_and_execute(test: impl FnOnce()) {
	new_test_ext().execute_with(|| {
		test();
		check();
	});
}

/// Checks the invariants.
pub fn check() {
	Slashing::do_try_state().expect("the invariants hold");
	for vault in [DOT, SHY] {
		let idle: Balance =
			Idle::iter().filter(|((_, of), _)| *of == vault).map(|(_, amount)| amount).sum();
		let pooled: Balance =
			MockPools::iter_values().filter(|p| p.vault == vault).map(|p| p.amount).sum();
		let collected = Slashing::collected_and_not_split(vault);
		let sum = idle + pooled + Insured::get(vault) + collected;
		assert_eq!(Custody::get(vault), sum, "{vault:?}");
	}
}
