//! The pallets of Bulwark, and who stands behind each of their seams.
//!
//! | seam | asked for by | answered by |
//! |---|---|---|
//! | `EpochClock` | all | epochs |
//! | `VaultLedger` | delegation | vaults |
//! | `StakeEntry` | vaults | delegation |
//! | `VaultInspect` | avs | vaults |
//! | `OperatorInspect` | avs, delegation | operators |
//! | `AvsInspect` | delegation | avs |
//! | `MembershipHooks` | avs | delegation |
//! | `OperatorTies` | operators | avs, slashing, delegation |
//! | `Docket` | vaults, delegation | slashing |
//! | `Accrual` | delegation | rewards |
//! | `SetFlags` | avs | slashing |
//! | `SlashTermsInspect` | slashing | avs |
//! | `StakeInspect`, `ExposureInspect` | slashing, rewards | delegation |
//! | `VerifyEvidence` | slashing | the verifiers |
//! | `OperatorKeys`, `StakeTable` | the verifiers | operators, rewards |
//! | `StrengthInspect`, `RestakerRewards` | slashing | rewards |
//! | `Payouts` | vaults, gateways | payouts |
//! | `Carrier` | payouts | XCM gateway |
//! | `ReleaseOutcomes` | gateways | payouts |
//! | `RestakeEntry`, `VaultAssets` | gateways, rewards | vaults |
//! | `StakeManagement` | gateways | delegation |
//! | `RewardClaims` | gateways | rewards |
//! | `AssetGuard` | vaults, avs, rewards | [`GovernedAssets`] |
//! | `ReferendumStatus` | avs | [`AdmissionReferenda`] |

use super::{
	assets::AllAssets,
	governance::{
		clock::ScaledSeconds, tracks::AVS_ADMISSION, AvsAdmitter, AvsRejecter, EmergencyAdmin,
		OperatorAdmitter, ParametersAdmin,
	},
	monetary::TreasuryAccount,
};
use crate::{
	constants::{
		currency::{DECIMALS, UNIT},
		time::DAYS,
	},
	weights, AccountId, Assets, Avs, Balance, Balances, Delegation, Epochs, ForeignAssets,
	Operators, Payouts, Rewards, Runtime, RuntimeCall, RuntimeHoldReason, Signature, Slashing,
	Timestamp, Vaults,
};
use bulwark_primitives::{
	constants::{MAX_DEALLOCATION, WINDOW},
	seams::{AssetGuard, Met, Moved, Surcharges, Touched},
	AssetKind, AvsId, ReturnRoute,
};
use codec::Encode;
use core::time::Duration;
use pallet_avs::{ReferendumOutcome, ReferendumStatus, SplitBounds};
use pallet_delegation::WeightInfo as _;
use pallet_payouts::WeightInfo as _;
use pallet_vaults::PriceSource;
use polkadot_sdk::*;

use frame_support::{
	parameter_types,
	traits::{
		fungibles::{metadata, roles, Inspect},
		tokens::WithdrawConsequence,
		ConstU128, ConstU32, ConstU64, MapSuccess, UnixTime,
	},
	weights::Weight,
	PalletId,
};
use pallet_referenda::ReferendumInfo;
use sp_runtime::{
	traits::{BlakeTwo256, Convert, Hash, Replace},
	DispatchResult, Perquintill, TokenError,
};

/// The time of the block. Zero at genesis, where the first epochs of memberships and commissions are written down.
pub struct BlockTime;

impl UnixTime for BlockTime {
	fn now() -> Duration {
		Duration::from_millis(Timestamp::get())
	}
}

impl pallet_epochs::Config for Runtime {
	type Time = BlockTime;
}

/// An asset is safe to hold if nobody but governance can freeze, seize, mint or destroy it.
pub struct GovernedAssets;

impl GovernedAssets {
	fn ensure_governed<A>(id: A::AssetId, holder: &AccountId) -> DispatchResult
	where
		A: Inspect<AccountId, Balance = Balance> + roles::Inspect<AccountId>,
	{
		if !A::asset_exists(id.clone()) {
			return Err(TokenError::UnknownAsset.into());
		}
		let treasury = Some(TreasuryAccount::get());
		let (owner, issuer) = (A::owner(id.clone()), A::issuer(id.clone()));
		let (admin, freezer) = (A::admin(id.clone()), A::freezer(id.clone()));
		if [owner, issuer, admin, freezer].iter().any(|role| *role != treasury) {
			return Err(TokenError::Unsupported.into());
		}
		// What whoever had these roles before has frozen stays frozen. Where there is nothing yet, nothing was.
		if A::can_withdraw(id, holder, 1) == WithdrawConsequence::Frozen {
			return Err(TokenError::Frozen.into());
		}
		Ok(())
	}
}

impl AssetGuard<AccountId, AssetKind> for GovernedAssets {
	fn ensure_safe(asset: &AssetKind, holder: &AccountId) -> DispatchResult {
		match asset {
			AssetKind::Native => Ok(()),
			AssetKind::Local(id) => Self::ensure_governed::<Assets>(*id, holder),
			AssetKind::Foreign(location) => {
				Self::ensure_governed::<ForeignAssets>(location.clone(), holder)
			}
		}
	}
}

/// The decimals of an asset, if somebody has said how many it has.
pub struct DecimalsOf;

impl Convert<AssetKind, Option<u8>> for DecimalsOf {
	fn convert(asset: AssetKind) -> Option<u8> {
		match asset {
			AssetKind::Native => Some(DECIMALS),
			AssetKind::Local(id) => Self::of::<Assets>(id),
			AssetKind::Foreign(location) => Self::of::<ForeignAssets>(location),
		}
	}
}

impl DecimalsOf {
	fn of<A>(id: A::AssetId) -> Option<u8>
	where
		A: Inspect<AccountId> + metadata::Inspect<AccountId>,
	{
		// Nobody has described an asset without a symbol, and its decimals would be zero.
		let described = !A::symbol(id.clone()).is_empty();
		described.then(|| A::decimals(id))
	}
}

/// Every account of this chain is paid here.
pub struct LocalRoute;

impl Convert<AccountId, ReturnRoute<AccountId>> for LocalRoute {
	fn convert(who: AccountId) -> ReturnRoute<AccountId> {
		ReturnRoute::Local(who)
	}
}

/// A day, in seconds.
const DAY: u64 = 86_400;

parameter_types! {
	/// What custody accounts are derived from, beside vault and asset.
	pub const VaultsId: PalletId = PalletId(*b"bw/vault");
	/// What it weighs to write down a release.
	pub RemoteWeight: Weight = <Runtime as pallet_payouts::Config>::WeightInfo::accept();
	/// Governance answers for the prices it sets.
	pub GovernancePrice: PriceSource<AccountId> = PriceSource::Governance;
}

/// What delegation and rewards measure of what their calls meet.
pub struct Measured;

impl Surcharges for Measured {
	fn met(met: Met) -> Weight {
		Delegation::meeting(met)
	}

	fn moving(moved: Moved) -> Weight {
		// The calls of the gateway are measured without slashes, those of delegation with them.
		let met = Met { slashes: moved.met.slashes, ..Met::default() };
		Delegation::moving(moved).saturating_add(Delegation::meeting(met))
	}

	fn applying(slashes: u32) -> Weight {
		Delegation::applying(slashes)
	}

	fn touching(touched: Touched) -> Weight {
		Rewards::touching(touched)
	}

	fn touching_at_most() -> Weight {
		Rewards::touching_at_most()
	}
}

impl pallet_vaults::Config for Runtime {
	type AdminOrigin = ParametersAdmin;
	type AssetGuard = GovernedAssets;
	type AssetKind = AssetKind;
	type Assets = AllAssets;
	#[cfg(feature = "runtime-benchmarks")]
	type BenchmarkHelper = crate::benchmarks::World;
	type Clock = Epochs;
	type CompensateOrigin = ParametersAdmin;
	type CreateOrigin = ParametersAdmin;
	type Decimals = DecimalsOf;
	// Governance sets prices, and a referendum on parameters takes two days at the least, one to be confirmed and one to be
	// enacted: with a shorter age none could keep a price fresh. A week leaves time to see that a new one is due. Where a
	// price should be younger than that, `set_max_price_age` says so.
	type DefaultPriceAge = ConstU64<{ 7 * DAY }>;
	type Docket = Slashing;
	type EmergencyOrigin = EmergencyAdmin;
	// More than twice the pause: exits are open for more than two thirds of any longer time.
	type ExitPauseCooldown = ConstU64<{ 7 * DAY }>;
	type LocalRoute = LocalRoute;
	// As long as an emergency referendum takes to lift it that is not clear from its beginning, shorter than anybody's patience.
	type MaxExitPause = ConstU64<{ 3 * DAY }>;
	// Long enough for a referendum on parameters to take over.
	type MaxPause = ConstU64<{ 14 * DAY }>;
	// Four times the shortest on the live network.
	type MaxUnbonding = ConstU64<{ 28 * DAY }>;
	type Native = Balances;
	type PalletId = VaultsId;
	type Payouts = Payouts;
	type PriceOrigin = MapSuccess<ParametersAdmin, Replace<GovernancePrice>>;
	type Route = ReturnRoute<AccountId>;
	type RuntimeHoldReason = RuntimeHoldReason;
	type Stake = Delegation;
	type Treasury = TreasuryAccount;
	// Nobody fills the list that every wallet shows for sport.
	type VaultBond = ConstU128<{ 10_000 * UNIT }>;
	type RemoteWeight = RemoteWeight;
	type Surcharges = Measured;
	type WeightInfo = weights::pallet_vaults::WeightInfo<Runtime>;
}

parameter_types! {
	/// The most by which an operator raises its commission at once.
	pub const MaxCommissionStep: Perquintill = Perquintill::from_percent(5);
}

impl pallet_operators::Config for Runtime {
	type AdmitOrigin = OperatorAdmitter;
	// What is stored of an operator, and the attention of voters.
	type ApplicationDeposit = ConstU128<{ 100 * UNIT }>;
	#[cfg(feature = "runtime-benchmarks")]
	type BenchmarkHelper = crate::benchmarks::World;
	type Clock = Epochs;
	// Who does not like the new commission asks to leave in the epoch of the announcement, and is gone when it applies.
	type CommissionNotice = ConstU32<{ WINDOW + 2 }>;
	type JailOrigin = OperatorAdmitter;
	// From one boundary to the next: every epoch has one key per scheme.
	type KeyRotationDelay = ConstU32<1>;
	type ManageOrigin = ParametersAdmin;
	// Four weeks on the live network. It binds the operator for as long when it is lowered.
	type MaxAllocationNotice = ConstU32<28>;
	// About 70 kB for the deposit.
	type MaxAllowed = ConstU32<1_000>;
	type MaxCommissionStep = MaxCommissionStep;
	type MaxVouchers = ConstU32<1_000>;
	type Native = Balances;
	// Instead of a referendum: a hundred times the deposit.
	type OperatorBond = ConstU128<{ 10_000 * UNIT }>;
	type RuntimeHoldReason = RuntimeHoldReason;
	type Signature = Signature;
	// The cheaper answers first.
	type Ties = (Avs, Slashing, Delegation);
	type WeightInfo = weights::pallet_operators::WeightInfo<Runtime>;
}

parameter_types! {
	/// What a set may choose as its split. The default, 50 % burned, 30 % to the whistle-blower and 20 % to the insurance,
	/// leaves room on every side.
	pub const SlashSplitBounds: SplitBounds = SplitBounds {
		max_whistleblower: Perquintill::from_percent(40),
		min_insurance: Perquintill::from_percent(10),
		min_rest: Perquintill::from_percent(30),
	};
	/// What the end of a membership costs the pallet that keeps the allocations.
	pub LeavingWeight: Weight = <Runtime as pallet_delegation::Config>::WeightInfo::leaving();
}

/// What the registry of AVSs must know of referenda.
pub struct AdmissionReferenda;

impl ReferendumStatus for AdmissionReferenda {
	fn is_ongoing_for(index: u32, avs: AvsId) -> bool {
		let Some(ReferendumInfo::Ongoing(status)) =
			pallet_referenda::ReferendumInfoFor::<Runtime>::get(index)
		else {
			return false;
		};
		let admit = RuntimeCall::Avs(pallet_avs::Call::admit { avs });
		// The same hash whether the call is in the proposal itself or in a preimage.
		status.track == AVS_ADMISSION
			&& status.proposal.hash() == BlakeTwo256::hash(&admit.encode())
	}

	fn outcome(index: u32) -> ReferendumOutcome {
		match pallet_referenda::ReferendumInfoFor::<Runtime>::get(index) {
			Some(ReferendumInfo::Ongoing(_)) => ReferendumOutcome::Ongoing,
			Some(ReferendumInfo::Approved(..)) => ReferendumOutcome::Approved,
			Some(
				ReferendumInfo::Rejected(..)
				| ReferendumInfo::Cancelled(..)
				| ReferendumInfo::TimedOut(..)
				| ReferendumInfo::Killed(_),
			) => ReferendumOutcome::Failed,
			None => ReferendumOutcome::Unknown,
		}
	}
}

/// Every member is visited at every epoch boundary.
const MAX_OPERATORS_PER_SET: u32 = 200;

// All members of a set that have not asked to leave can sign one piece of evidence.
const _: () = assert!(bulwark_verifiers::MAX_SIGNERS >= MAX_OPERATORS_PER_SET);

impl pallet_avs::Config for Runtime {
	// A week on the live network, so that operators see a new vault before its stake counts.
	type AcceptVaultNotice = ConstU32<{ WINDOW + 1 }>;
	type AdminOrigin = ParametersAdmin;
	// Twice as long as a referendum may wait for its deposit.
	type AdmissionPeriod = ScaledSeconds<{ 28 * DAYS }>;
	type AdmitOrigin = AvsAdmitter;
	type AssetGuard = GovernedAssets;
	type AssetKind = AssetKind;
	type Assets = AllAssets;
	// Instead of a referendum: a hundred times the deposit.
	type AvsBond = ConstU128<{ 50_000 * UNIT }>;
	#[cfg(feature = "runtime-benchmarks")]
	type BenchmarkHelper = crate::benchmarks::World;
	type Clock = Epochs;
	type Flags = Slashing;
	type Hooks = Delegation;
	type LeavingWeight = LeavingWeight;
	type MaxOperatorsPerSet = ConstU32<MAX_OPERATORS_PER_SET>;
	type Native = Balances;
	type Operators = Operators;
	// What is stored of an AVS, and the attention of voters.
	type ProposalDeposit = ConstU128<{ 500 * UNIT }>;
	type Referenda = AdmissionReferenda;
	type RejectOrigin = AvsRejecter;
	type RuntimeHoldReason = RuntimeHoldReason;
	// Not shorter than the longest deallocation delay, so that whoever leaves at once never answers to it.
	type ScheduleNotice = ConstU32<MAX_DEALLOCATION>;
	type SetChangeNotice = ConstU32<{ WINDOW + 1 }>;
	type SplitBounds = SlashSplitBounds;
	type Vaults = Vaults;
	type WeightInfo = weights::pallet_avs::WeightInfo<Runtime>;
}

impl pallet_delegation::Config for Runtime {
	type Accrual = Rewards;
	type Avs = Avs;
	#[cfg(feature = "runtime-benchmarks")]
	type BenchmarkHelper = crate::benchmarks::World;
	type Clock = Epochs;
	type Docket = Slashing;
	type Operators = Operators;
	type RemoteWeight = RemoteWeight;
	type Vaults = Vaults;
	type WeightInfo = weights::pallet_delegation::WeightInfo<Runtime>;
}
