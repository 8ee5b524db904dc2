//! A runtime of the pallets that keep stake and of the one that slashes it.

use bulwark_primitives::{
	seams::{
		AssetGuard, AvsFunding, AvsInspect, Exposure, ExposureInspect, Paid, Payouts, Rate,
		RestakerRewards, SetCursor, SetStrength, SlashTermsInspect, StakeInspect, StakeValuation,
		StrengthInspect, TakenOffer, VaultAssets, VaultInspect,
	},
	Accusation, AvsId, Balance, Epoch, EvidenceError, Finding, Mandate, OriginChain, PoolId, SetId,
	VaultId, VerifyEvidence,
};
use bulwark_test_utils::clock::MockClock;
use frame_support::{
	derive_impl, parameter_types,
	traits::{
		fungibles::Mutate, tokens::Preservation, AsEnsureOriginWithArg, ConstU128, ConstU32,
		ConstU64, EnsureOrigin, Nothing,
	},
	PalletId,
};
use frame_system::{EnsureRoot, EnsureSigned};
use sp_runtime::{
	traits::{Convert, IdentityLookup},
	AccountId32, BuildStorage, DispatchError, DispatchResult, FixedU128, MultiSignature,
	Perquintill,
};

pub type AccountId = AccountId32;

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
	pub type Assets = pallet_assets;
	#[runtime::pallet_index(3)]
	pub type Vaults = pallet_vaults;
	#[runtime::pallet_index(4)]
	pub type Operators = pallet_operators;
	#[runtime::pallet_index(5)]
	pub type Avs = pallet_avs;
	#[runtime::pallet_index(6)]
	pub type Delegation = pallet_delegation;
	#[runtime::pallet_index(7)]
	pub type Slashing = pallet_slashing;
	#[runtime::pallet_index(8)]
	pub type Rewards = pallet_rewards;
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
	type AccountStore = System;
	type Balance = Balance;
	type ExistentialDeposit = ConstU128<1>;
}

#[derive_impl(pallet_assets::config_preludes::TestDefaultConfig)]
impl pallet_assets::Config for Test {
	type Balance = Balance;
	type Currency = Balances;
	type CreateOrigin = AsEnsureOriginWithArg<EnsureSigned<AccountId>>;
	type ForceOrigin = EnsureRoot<AccountId>;
	type Holder = ();
	type Freezer = ();
}

/// Every asset of this runtime is safe, has twelve decimals, and is paid by a transfer.
pub struct Plain;

impl AssetGuard<AccountId, u32> for Plain {
	fn ensure_safe(_: &u32, _: &AccountId) -> DispatchResult {
		Ok(())
	}
}

impl Convert<u32, Option<u8>> for Plain {
	fn convert(_: u32) -> Option<u8> {
		Some(12)
	}
}

impl Convert<AccountId, AccountId> for Plain {
	fn convert(who: AccountId) -> AccountId {
		who
	}
}

impl Payouts<AccountId, u32, AccountId> for Plain {
	fn chain(_: &AccountId) -> OriginChain {
		OriginChain::Local
	}

	fn check_route(_: &AccountId, _: &u32) -> DispatchResult {
		Ok(())
	}

	fn release(
		custody: &AccountId,
		asset: &u32,
		to: &AccountId,
		amount: Balance,
	) -> Result<Paid, DispatchError> {
		let keep = Preservation::Preserve;
		<Assets as Mutate<AccountId>>::transfer(*asset, custody, to, amount, keep)?;
		Ok(Paid::default())
	}
}

/// How the pools of an operator in a vault are ordered. Settlement visits them in that order, and how a slash rounds
/// depends on when a pool is visited; the model orders them by name.
type OrderOfPools = fn(&Mandate) -> String;

thread_local! {
	static ORDER: std::cell::Cell<OrderOfPools> = const { std::cell::Cell::new(|_| String::new()) };
}

/// From now on pools are visited in that order.
pub fn order_pools_by(name: OrderOfPools) {
	ORDER.set(name);
}

/// The stake as it is, in the order of the model.
pub struct Ordered;

impl StakeInspect<AccountId> for Ordered {
	fn magnitude(operator: &AccountId, vault: VaultId, set: SetId, epoch: Epoch) -> Perquintill {
		Delegation::magnitude_at(operator, vault, set, epoch)
	}

	fn pools(operator: &AccountId, vault: VaultId) -> Vec<(PoolId, Mandate)> {
		let mut pools = <Delegation as StakeInspect<AccountId>>::pools(operator, vault);
		pools.sort_by_key(|(_, mandate)| ORDER.get()(mandate));
		pools
	}

	fn sync(pool: PoolId, most: u32) -> Result<Option<u32>, DispatchError> {
		<Delegation as StakeInspect<AccountId>>::sync(pool, most)
	}

	fn allocations(operator: &AccountId, set: SetId, epoch: Epoch) -> Vec<(VaultId, Perquintill)> {
		let mut all = <Delegation as StakeInspect<AccountId>>::allocations(operator, set, epoch);
		let vaults = <Avs as SlashTermsInspect<AccountId>>::vaults_of(set);
		all.sort_by_key(|(vault, _)| vaults.iter().position(|known| known == vault));
		all
	}

	fn behind(pool: PoolId) -> u32 {
		<Delegation as StakeInspect<AccountId>>::behind(pool)
	}

	fn synced(pool: PoolId) -> Option<Epoch> {
		<Delegation as StakeInspect<AccountId>>::synced(pool)
	}

	fn has_position(who: &AccountId, operator: &AccountId, vaults: &[VaultId]) -> bool {
		<Delegation as StakeInspect<AccountId>>::has_position(who, operator, vaults)
	}

	fn has_stake(who: &AccountId, operator: &AccountId, vaults: &[VaultId]) -> bool {
		<Delegation as StakeInspect<AccountId>>::has_stake(who, operator, vaults)
	}
}

impl ExposureInspect<AccountId> for Ordered {
	fn liable(operator: &AccountId, vault: VaultId, set: SetId, fault: Epoch) -> Balance {
		<Delegation as ExposureInspect<AccountId>>::liable(operator, vault, set, fault)
	}

	fn exposures(who: &AccountId) -> Vec<Exposure<AccountId>> {
		<Delegation as ExposureInspect<AccountId>>::exposures(who)
	}

	fn allocation_changes(operator: &AccountId, vault: VaultId, set: SetId) -> Vec<Epoch> {
		<Delegation as ExposureInspect<AccountId>>::allocation_changes(operator, vault, set)
	}
}

/// Whatever is claimed has to be upheld, and is a fault of its own by its number.
pub struct Claims;

impl VerifyEvidence<AccountId> for Claims {
	type Evidence = u64;

	fn verify(_: &Accusation<AccountId>, evidence: &u64) -> Result<Finding, EvidenceError> {
		let fault_hash = sp_core::H256::from_low_u64_be(*evidence);
		Ok(Finding { grade: None, proven: false, fault_hash, document: None })
	}

	fn weight(_: &u64) -> frame_support::weights::Weight {
		frame_support::weights::Weight::zero()
	}
}

/// No set has a stake table, and nobody is rewarded.
pub struct Nobody;

impl StrengthInspect for Nobody {
	fn strength(_: SetId) -> Option<SetStrength> {
		None
	}
}

impl RestakerRewards<AccountId, u32> for Nobody {
	fn reward_restakers(
		_: &AccountId,
		_: SetId,
		_: &AccountId,
		_: u32,
		_: Balance,
	) -> DispatchResult {
		Err(sp_runtime::DispatchError::Unavailable)
	}
}

/// No AVS on another network is known here.
pub struct NoRemote;

impl EnsureOrigin<RuntimeOrigin> for NoRemote {
	type Success = sp_core::H256;

	fn try_origin(origin: RuntimeOrigin) -> Result<Self::Success, RuntimeOrigin> {
		Err(origin)
	}
}

/// Whoever is root answers for prices.
pub struct RootPrices;

impl EnsureOrigin<RuntimeOrigin> for RootPrices {
	type Success = pallet_vaults::PriceSource<AccountId>;

	fn try_origin(origin: RuntimeOrigin) -> Result<Self::Success, RuntimeOrigin> {
		<EnsureRoot<AccountId> as EnsureOrigin<RuntimeOrigin>>::try_origin(origin)
			.map(|_| pallet_vaults::PriceSource::Governance)
	}
}

pub struct NoReferenda;

impl pallet_avs::ReferendumStatus for NoReferenda {
	fn is_ongoing_for(_: u32, _: AvsId) -> bool {
		false
	}

	fn outcome(_: u32) -> pallet_avs::ReferendumOutcome {
		pallet_avs::ReferendumOutcome::Unknown
	}
}

parameter_types! {
	pub Treasury: AccountId = account(1);
	pub const Salt: PalletId = PalletId(*b"bw/vault");
	pub const Step: Perquintill = Perquintill::from_percent(5);
	pub const Unweighed: frame_support::weights::Weight = frame_support::weights::Weight::zero();
	pub Bounds: pallet_avs::SplitBounds = pallet_avs::SplitBounds {
		max_whistleblower: Perquintill::from_percent(50),
		min_insurance: Perquintill::zero(),
		min_rest: Perquintill::zero(),
	};
}

impl pallet_vaults::Config for Test {
	type Assets = Assets;
	type AssetKind = u32;
	type Decimals = Plain;
	type AssetGuard = Plain;
	type Native = Balances;
	type RuntimeHoldReason = RuntimeHoldReason;
	type Route = AccountId;
	type LocalRoute = Plain;
	type Payouts = Plain;
	type Clock = MockClock;
	type Stake = Delegation;
	type Docket = Slashing;
	type CompensateOrigin = EnsureRoot<AccountId>;
	type CreateOrigin = EnsureRoot<AccountId>;
	type AdminOrigin = EnsureRoot<AccountId>;
	type PriceOrigin = RootPrices;
	type EmergencyOrigin = EnsureRoot<AccountId>;
	type Treasury = Treasury;
	type PalletId = Salt;
	type VaultBond = ConstU128<1>;
	type MaxUnbonding = ConstU64<{ 28 * 86_400 }>;
	type MaxPause = ConstU64<{ 14 * 86_400 }>;
	type MaxExitPause = ConstU64<86_400>;
	type RemoteWeight = ();
	type Surcharges = bulwark_test_utils::surcharges::MockSurcharges;
	type ExitPauseCooldown = ConstU64<86_400>;
	type DefaultPriceAge = ConstU64<86_400>;
	type WeightInfo = ();
}

impl pallet_operators::Config for Test {
	type RuntimeHoldReason = RuntimeHoldReason;
	type Native = Balances;
	type Clock = MockClock;
	type Ties = (Avs, Delegation, Slashing);
	type Signature = MultiSignature;
	type AdmitOrigin = EnsureRoot<AccountId>;
	type JailOrigin = EnsureRoot<AccountId>;
	type ManageOrigin = EnsureRoot<AccountId>;
	type ApplicationDeposit = ConstU128<1>;
	type OperatorBond = ConstU128<1>;
	type KeyRotationDelay = ConstU32<1>;
	type CommissionNotice = ConstU32<1>;
	type MaxCommissionStep = Step;
	type MaxAllocationNotice = ConstU32<100>;
	type MaxAllowed = ConstU32<8>;
	type MaxVouchers = ConstU32<8>;
	type WeightInfo = ();
}

impl pallet_avs::Config for Test {
	type AdmitOrigin = EnsureRoot<AccountId>;
	type RejectOrigin = EnsureRoot<AccountId>;
	type AdminOrigin = EnsureRoot<AccountId>;
	type AssetKind = u32;
	type Assets = Assets;
	type AssetGuard = Plain;
	type Native = Balances;
	type RuntimeHoldReason = RuntimeHoldReason;
	type Clock = MockClock;
	type Vaults = Vaults;
	type Operators = Operators;
	type Flags = Slashing;
	type Hooks = Delegation;
	type LeavingWeight = Unweighed;
	type Referenda = NoReferenda;
	type AdmissionPeriod = ConstU64<86_400>;
	type ProposalDeposit = ConstU128<1>;
	type AvsBond = ConstU128<1>;
	type AcceptVaultNotice = ConstU32<1>;
	type SetChangeNotice = ConstU32<1>;
	type ScheduleNotice = ConstU32<1>;
	type MaxOperatorsPerSet = ConstU32<100>;
	type SplitBounds = Bounds;
	type WeightInfo = ();
}

impl pallet_delegation::Config for Test {
	type Accrual = Rewards;
	type Clock = MockClock;
	type Vaults = Vaults;
	type Operators = Operators;
	type Avs = Avs;
	type Docket = Slashing;
	type WeightInfo = ();
	type RemoteWeight = Unweighed;
}

impl pallet_slashing::Config for Test {
	type Clock = MockClock;
	type Stake = Ordered;
	type Vaults = Vaults;
	type Operators = Operators;
	type Avs = Avs;
	type Verifier = Claims;
	type Strength = Nobody;
	type Rewards = Nobody;
	type AssetKind = u32;
	type NativeAsset = ConstU32<0>;
	type Native = Balances;
	type RuntimeHoldReason = RuntimeHoldReason;
	type Related = Nothing;
	type RemoteOrigin = NoRemote;
	type AdjudicationOrigin = EnsureRoot<AccountId>;
	type AdminOrigin = EnsureRoot<AccountId>;
	type Treasury = Treasury;
	type AccusationBond = ConstU128<100>;
	type ContestBond = ConstU128<100>;
	type CommitmentDeposit = ConstU128<10>;
	type CommitDelay = ConstU64<2>;
	type CommitLifetime = ConstU64<100>;
	type FlagGrace = ConstU32<1>;
	type Retention = ConstU32<30>;
	type LookWeight = Unweighed;
	type SyncWeight = Unweighed;
	type OneMoreWeight = Unweighed;
	type RewardWeight = Unweighed;
	type WeightInfo = ();
}

/// In the model anybody makes plans, and the multiplier of a set stands for price and haircut: one base unit is worth
/// the unit of weights.
pub struct Registry;

impl AvsFunding<AccountId, u32> for Registry {
	fn is_owner(avs: AvsId, _: &AccountId) -> bool {
		pallet_avs::Avss::<Test>::get(avs).is_some_and(|record| !record.is_proposed())
	}

	fn take_offer(
		avs: AvsId,
		index: u32,
		to: &AccountId,
	) -> Result<TakenOffer<u32>, DispatchError> {
		<Avs as AvsFunding<AccountId, u32>>::take_offer(avs, index, to)
	}
}

impl StakeValuation for Registry {
	fn rate(_: VaultId) -> Option<Rate> {
		let price = FixedU128::from_u32(1);
		Some(Rate { price, counted: Perquintill::one(), decimals: 12, believed: true })
	}
}

impl VaultInspect for Registry {
	fn vault_exists(vault: VaultId) -> bool {
		Vaults::vault_exists(vault)
	}
}

impl VaultAssets<u32> for Registry {
	fn asset_of(vault: VaultId) -> Option<u32> {
		<Vaults as VaultAssets<u32>>::asset_of(vault)
	}
}

impl SetCursor<AccountId> for Registry {
	fn set_after(last: Option<SetId>) -> Option<SetId> {
		Avs::set_after(last)
	}

	fn member_after(set: SetId, last: Option<&AccountId>) -> Option<AccountId> {
		Avs::member_after(set, last)
	}
}

impl AvsInspect<AccountId> for Registry {
	fn set_exists(set: SetId) -> bool {
		Avs::set_exists(set)
	}

	fn accepts_vault(set: SetId, vault: VaultId) -> bool {
		Avs::accepts_vault(set, vault)
	}

	fn multiplier(set: SetId, vault: VaultId) -> Option<FixedU128> {
		Avs::multiplier(set, vault)
	}

	fn is_member(operator: &AccountId, set: SetId) -> bool {
		<Avs as AvsInspect<AccountId>>::is_member(operator, set)
	}

	fn sets_of(operator: &AccountId) -> Vec<SetId> {
		Avs::sets_of(operator)
	}

	fn deallocation_delay(set: SetId) -> Option<Epoch> {
		Avs::deallocation_delay(set)
	}

	fn redistributes(set: SetId) -> bool {
		Avs::redistributes(set)
	}
}

parameter_types! {
	pub const RewardsSalt: PalletId = PalletId(*b"bw/rewrd");
	pub const NativeVault: VaultId = VaultId(0);
	/// No vault has it: the model does not spread what the stakers of the native token get.
	pub const NativeToken: u32 = u32::MAX;
	pub const Share: frame_support::weights::Weight = frame_support::weights::Weight::MAX;
	pub NoShares: pallet_rewards::Shares = pallet_rewards::Shares::default();
}

impl pallet_rewards::Config for Test {
	type AssetKind = u32;
	type Assets = Assets;
	type AssetGuard = Plain;
	type Clock = MockClock;
	type Stake = Delegation;
	type Operators = Operators;
	type Avs = Registry;
	type Vaults = Registry;
	type Entry = Vaults;
	type Route = AccountId;
	type LocalRoute = Plain;
	type AdminOrigin = EnsureRoot<AccountId>;
	type FundOrigin = EnsureRoot<AccountId>;
	type Treasury = Treasury;
	type NativeAsset = NativeToken;
	type NativeVault = NativeVault;
	type PalletId = RewardsSalt;
	type PassWeight = Share;
	type Surcharges = bulwark_test_utils::surcharges::MockSurcharges;
	type DefaultShares = NoShares;
	type WeightInfo = ();
	type MaxSlashes = ConstU32<{ pallet_slashing::MAX_PENDING }>;
}

/// The account of a number.
pub fn account(number: u64) -> AccountId {
	let mut raw = [0u8; 32];
	raw[..8].copy_from_slice(&number.to_le_bytes());
	AccountId::from(raw)
}

/// The number of an account.
pub fn number(account: &AccountId) -> u64 {
	let raw: &[u8; 32] = account.as_ref();
	let mut number = [0u8; 8];
	number.copy_from_slice(&raw[..8]);
	u64::from_le_bytes(number)
}

pub fn new_test_ext() -> sp_io::TestExternalities {
	let storage = frame_system::GenesisConfig::<Test>::default().build_storage();
	let mut ext: sp_io::TestExternalities = storage.expect("an empty genesis").into();
	ext.execute_with(|| {
		System::set_block_number(1);
		bulwark_test_utils::clock::set_now(0);
	});
	ext
}
