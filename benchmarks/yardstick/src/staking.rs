//! Staking of the native token, alone and in pools. Nobody is ever elected.

use crate::{
	AccountId, Balance, Balances, BlockNumber, DelegatedStaking, NominationPools, Runtime,
	RuntimeEvent, RuntimeFreezeReason, RuntimeHoldReason, Staking, VoterList,
};
use alloc::vec::Vec;
use frame_election_provider_support::{NoElection, VoteWeight};
use frame_support::{
	derive_impl, parameter_types,
	traits::{ConstBool, ConstU32, ConstU8, Nothing},
	PalletId,
};
use frame_system::EnsureRoot;
use sp_core::U256;
use sp_runtime::{
	traits::{BlockNumberProvider, Convert},
	FixedU128, Perbill,
};
use sp_staking::currency_to_vote::U128CurrencyToVote;

/// How many bags there are, as on Polkadot.
const BAGS: usize = 200;

/// The upper bounds of the bags, each a tenth above the one before.
const fn thresholds() -> [VoteWeight; BAGS] {
	let mut all = [0; BAGS];
	let mut bound = 100_000_000;
	let mut bag = 0;
	while bag < BAGS - 1 {
		all[bag] = bound;
		bound += bound / 10;
		bag += 1;
	}
	all[BAGS - 1] = VoteWeight::MAX;
	all
}

/// See [`thresholds`].
const THRESHOLDS: [VoteWeight; BAGS] = thresholds();

parameter_types! {
	pub const BagThresholds: &'static [VoteWeight] = &THRESHOLDS;
	pub const BondingDuration: u32 = 28;
	pub const StakingPalletId: PalletId = PalletId(*b"py/stkng");
	pub const PoolsPalletId: PalletId = PalletId(*b"py/nopls");
	pub const DelegatedStakingPalletId: PalletId = PalletId(*b"py/dlstk");
	pub const SlashRewardFraction: Perbill = Perbill::from_percent(1);
}

/// A relay chain that is told nothing.
pub struct NoRelayChain;

impl pallet_staking_async_rc_client::RcClientInterface for NoRelayChain {
	type AccountId = AccountId;

	fn validator_set(_: Vec<AccountId>, _: u32, _: Option<u32>) {}
}

#[derive_impl(pallet_staking_async::config_preludes::TestDefaultConfig)]
impl pallet_staking_async::Config for Runtime {
	type OldCurrency = Balances;
	type Currency = Balances;
	type CurrencyToVote = U128CurrencyToVote;
	type RuntimeHoldReason = RuntimeHoldReason;
	type AdminOrigin = EnsureRoot<AccountId>;
	type EraPayout = ();
	type DisableMinting = ConstBool<true>;
	type BondingDuration = BondingDuration;
	type RewardPots = pallet_staking_async::Seed<StakingPalletId>;
	type ElectionProvider = NoElection<(AccountId, BlockNumber, Staking, (), ())>;
	type VoterList = VoterList;
	type TargetList = pallet_staking_async::UseValidatorsMap<Runtime>;
	type EventListeners = (NominationPools, DelegatedStaking);
	type RcClientInterface = NoRelayChain;
}

impl pallet_bags_list::Config<pallet_bags_list::Instance1> for Runtime {
	type RuntimeEvent = RuntimeEvent;
	// Nothing is charged here: what it takes is measured.
	type WeightInfo = ();
	type BagThresholds = BagThresholds;
	type ScoreProvider = Staking;
	type Score = VoteWeight;
	type MaxAutoRebagPerBlock = ();
}

impl pallet_delegated_staking::Config for Runtime {
	type RuntimeEvent = RuntimeEvent;
	type PalletId = DelegatedStakingPalletId;
	type Currency = Balances;
	type OnSlash = ();
	type SlashRewardFraction = SlashRewardFraction;
	type RuntimeHoldReason = RuntimeHoldReason;
	type CoreStaking = Staking;
}

/// Balances as numbers of 256 bits, and back.
pub struct Wide;

impl Convert<Balance, U256> for Wide {
	fn convert(amount: Balance) -> U256 {
		amount.into()
	}
}

impl Convert<U256, Balance> for Wide {
	fn convert(amount: U256) -> Balance {
		amount.try_into().unwrap_or(Balance::MAX)
	}
}

/// The benchmarks of the pools compare a commission's block with the first.
pub struct FirstBlock;

impl BlockNumberProvider for FirstBlock {
	type BlockNumber = BlockNumber;

	fn current_block_number() -> BlockNumber {
		0
	}
}

impl pallet_nomination_pools::Config for Runtime {
	type RuntimeEvent = RuntimeEvent;
	// Nothing is charged here: what it takes is measured.
	type WeightInfo = ();
	type Currency = Balances;
	type RuntimeFreezeReason = RuntimeFreezeReason;
	type RewardCounter = FixedU128;
	type BalanceToU256 = Wide;
	type U256ToBalance = Wide;
	type StakeAdapter =
		pallet_nomination_pools::adapter::DelegateStake<Runtime, Staking, DelegatedStaking>;
	type MaxUnbondingPools = ConstU32<29>;
	type MaxMetadataLen = ConstU32<256>;
	type MaxUnbonding = ConstU32<8>;
	type PalletId = PoolsPalletId;
	type MaxPointsToBalance = ConstU8<10>;
	type AdminOrigin = EnsureRoot<AccountId>;
	type BlockNumberProvider = FirstBlock;
	type Filter = Nothing;
}

#[cfg(feature = "runtime-benchmarks")]
impl pallet_nomination_pools_benchmarking::Config for Runtime {}
