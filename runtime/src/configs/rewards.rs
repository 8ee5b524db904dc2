//! Rewards: what services pay for security, and who gets it.

use super::{
	assets::AllAssets,
	governance::{ParametersAdmin, TreasuryAdmin},
	monetary::TreasuryAccount,
	restaking::{GovernedAssets, LocalRoute},
	system::RuntimeBlockWeights,
};
use crate::{weights, AccountId, Avs, Delegation, Epochs, Operators, Runtime, Vaults};
use bulwark_primitives::{AssetKind, ReturnRoute, VaultId};
use pallet_rewards::Shares;
use polkadot_sdk::*;

use frame_support::{parameter_types, traits::ConstU32, weights::Weight, PalletId};
use sp_runtime::{Perbill, Perquintill};

parameter_types! {
	/// What the account of the rewards is derived from, beside nothing else.
	pub const RewardsId: PalletId = PalletId(*b"bw/rewrd");
	/// The vault of the native token, which the genesis of every chain makes first.
	pub const NativeVault: VaultId = VaultId(0);
	/// What the pass of an epoch may take of the beginning of a block. With a few operators it is complete after the first block of
	/// an epoch, with ten in one set after two, with a hundred after eight, and with one in sixteen sets after four: see
	/// `benchmarks/README.md`. A little more than a quarter: room for a step at its bounds beside a pool on which as many slashes
	/// have become final as can.
	pub PassWeight: Weight = Perbill::from_percent(27) * RuntimeBlockWeights::get().max_block;
	/// A fifth for the stakers of the native token, and a twentieth for the insurance.
	pub const DefaultShares: Shares = Shares {
		native: Perquintill::from_percent(20),
		insurance: Perquintill::from_percent(5),
	};
}

impl pallet_rewards::Config for Runtime {
	type AdminOrigin = ParametersAdmin;
	type AssetGuard = GovernedAssets;
	type AssetKind = AssetKind;
	type Assets = AllAssets;
	type Avs = Avs;
	#[cfg(feature = "runtime-benchmarks")]
	type BenchmarkHelper = crate::benchmarks::World;
	type Clock = Epochs;
	type DefaultShares = DefaultShares;
	type Entry = Vaults;
	// No weaker a vote than for any other payment of the treasury.
	type FundOrigin = TreasuryAdmin;
	type LocalRoute = LocalRoute;
	type MaxSlashes = ConstU32<{ pallet_slashing::MAX_PENDING }>;
	type NativeAsset = super::slashing::NativeAsset;
	type NativeVault = NativeVault;
	type Operators = Operators;
	type PalletId = RewardsId;
	type PassWeight = PassWeight;
	type Route = ReturnRoute<AccountId>;
	type Stake = Delegation;
	type Surcharges = super::restaking::Measured;
	type Treasury = TreasuryAccount;
	type Vaults = Vaults;
	type WeightInfo = weights::pallet_rewards::WeightInfo<Runtime>;
}
