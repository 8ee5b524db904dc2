//! The pallet with mocks of everything it asks for. What the mocks keep lies in storage, so that a refused call undoes
//! it.

mod helper;
mod registries;
mod stake;
mod vaults;
mod verifier;

pub use helper::*;
pub use registries::*;
pub use stake::*;
pub use vaults::*;
pub use verifier::*;

use crate as pallet_slashing;
use bulwark_primitives::{
	seams::{Docket, RestakerRewards},
	AvsId, Balance, Epoch, Mandate, SetId, SlashReason, VaultId,
};
pub use bulwark_test_utils::clock::{go_to, MockClock};
use frame_support::{
	derive_impl, ensure, parameter_types, storage_alias,
	traits::{fungible::Mutate, tokens::Preservation, ConstU128, ConstU32, ConstU64, Contains},
	weights::Weight,
};
use frame_system::{EnsureRoot, EnsureSignedBy};
use sp_core::H256;
use sp_runtime::{BuildStorage, DispatchError, DispatchResult, Perquintill};

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

pub fn percent(percent: u64) -> Perquintill {
	Perquintill::from_percent(percent)
}

/// What those were paid whose stake was held up. `None` if nobody can be.
#[storage_alias]
pub type Spread = StorageValue<Mock, Balance>;

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
