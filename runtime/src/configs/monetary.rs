//! The native token: balances, fees, the treasury.

use super::{
	assets::EachAsset,
	governance::{TreasuryAdmin, TreasurySpender},
};
use crate::{
	constants::{currency::EXISTENTIAL_DEPOSIT, fee, time::DAYS},
	weights, AccountId, Balance, Balances, BlockNumber, Runtime, RuntimeEvent, RuntimeFreezeReason,
	RuntimeHoldReason, System,
};
use bulwark_primitives::AssetKind;
use polkadot_sdk::*;

use cumulus_pallet_parachain_system::RelaychainDataProvider;
use frame_support::{
	parameter_types,
	traits::{
		fungible::Credit,
		tokens::{imbalance::ResolveTo, pay::PayAssetFromAccount, UnityAssetBalanceConversion},
		ConstU128, ConstU32, ConstU8, Imbalance, OnUnbalanced, VariantCountOf,
	},
	weights::{ConstantMultiplier, Weight, WeightToFee},
	PalletId,
};
use pallet_collator_selection::StakingPotAccountId;
use polkadot_runtime_common::SlowAdjustingFeeUpdate;
use sp_runtime::{
	traits::{AccountIdConversion, IdentityLookup},
	Permill,
};

impl pallet_balances::Config for Runtime {
	type AccountStore = System;
	type Balance = Balance;
	type DoneSlashHandler = ();
	// Dust is burned: it is less than it costs to credit it anywhere.
	type DustRemoval = ();
	type ExistentialDeposit = ConstU128<EXISTENTIAL_DEPOSIT>;
	type FreezeIdentifier = RuntimeFreezeReason;
	type MaxFreezes = VariantCountOf<RuntimeFreezeReason>;
	// Only conviction voting locks, under one identifier; a few more for what may come.
	type MaxLocks = ConstU32<50>;
	type MaxReserves = ConstU32<50>;
	type ReserveIdentifier = [u8; 8];
	type RuntimeEvent = RuntimeEvent;
	type RuntimeFreezeReason = RuntimeFreezeReason;
	type RuntimeHoldReason = RuntimeHoldReason;
	type WeightInfo = weights::pallet_balances::WeightInfo<Runtime>;
}

/// The price of what a transaction uses: the dearer of its time and its proof.
pub struct PriceOfWeight;

impl WeightToFee for PriceOfWeight {
	type Balance = Balance;

	fn weight_to_fee(weight: &Weight) -> Balance {
		// Both factors have at most 64 bits: no product overflows.
		let time = Balance::from(weight.ref_time()).saturating_mul(fee::PER_PICOSECOND);
		let proof = Balance::from(weight.proof_size()).saturating_mul(fee::PER_PROOF_BYTE);
		time.max(proof)
	}
}

/// Gives fees and tips to the collators, who make the blocks.
pub struct FeesToCollators;

impl OnUnbalanced<Credit<AccountId, Balances>> for FeesToCollators {
	fn on_unbalanceds(mut fees_then_tips: impl Iterator<Item = Credit<AccountId, Balances>>) {
		let Some(mut all) = fees_then_tips.next() else { return };
		if let Some(tips) = fees_then_tips.next() {
			tips.merge_into(&mut all);
		}
		ResolveTo::<StakingPotAccountId<Runtime>, Balances>::on_unbalanced(all);
	}
}

impl pallet_transaction_payment::Config for Runtime {
	type FeeMultiplierUpdate = SlowAdjustingFeeUpdate<Self>;
	type LengthToFee = ConstantMultiplier<Balance, ConstU128<{ fee::PER_BYTE }>>;
	type OnChargeTransaction =
		pallet_transaction_payment::FungibleAdapter<Balances, FeesToCollators>;
	// An operational transaction costs a little more than an ordinary one with the same tip, and comes first.
	type OperationalFeeMultiplier = ConstU8<5>;
	type RuntimeEvent = RuntimeEvent;
	type WeightInfo = weights::pallet_transaction_payment::WeightInfo<Runtime>;
	type WeightToFee = PriceOfWeight;
}

parameter_types! {
	/// What the account of the treasury is derived from.
	pub const TreasuryId: PalletId = PalletId(*b"bw/trsry");
	/// The account of the treasury. It also owns the assets that governance manages.
	pub TreasuryAccount: AccountId = TreasuryId::get().into_account_truncating();
	/// An approved payment that nobody has collected lapses after this long.
	pub const PayoutPeriod: BlockNumber = 30 * DAYS;
	/// Nothing is burned.
	pub const Burn: Permill = Permill::zero();
	/// How often the treasury looks at what it has: it only has to with proposals of the old kind, which nobody can make.
	pub const SpendPeriod: BlockNumber = 7 * DAYS;
}

impl pallet_treasury::Config for Runtime {
	type AssetKind = AssetKind;
	// Whoever may spend at all may spend everything, so amounts of different assets are never compared.
	type BalanceConverter = UnityAssetBalanceConversion;
	#[cfg(feature = "runtime-benchmarks")]
	type BenchmarkHelper = crate::benchmarks::TreasuryArguments;
	type Beneficiary = AccountId;
	type BeneficiaryLookup = IdentityLookup<AccountId>;
	type BlockNumberProvider = RelaychainDataProvider<Runtime>;
	type Burn = Burn;
	type BurnDestination = ();
	type Currency = Balances;
	type MaxApprovals = ConstU32<100>;
	type PalletId = TreasuryId;
	type Paymaster = PayAssetFromAccount<EachAsset, TreasuryAccount>;
	type PayoutPeriod = PayoutPeriod;
	type RejectOrigin = TreasuryAdmin;
	type RuntimeEvent = RuntimeEvent;
	type SpendFunds = ();
	type SpendOrigin = TreasurySpender;
	type SpendPeriod = SpendPeriod;
	type WeightInfo = weights::pallet_treasury::WeightInfo<Runtime>;
}
