//! Governance: referenda on tracks, conviction voting, and the origins they give.
//!
//! An account may vote with every native token that it has, what is locked or on hold included, and with more weight for a longer
//! lock. What is staked is in custody of a vault, and has no vote. A proposal is submitted to a track by naming the origin it is to
//! be dispatched with; see [`tracks`] for how long each takes and what it needs. Where a pallet asks for an origin, it gets one of
//! the types below: the track, or root.

pub mod alarms;
pub mod clock;
pub mod origins;
pub mod tracks;

use self::clock::{GovernanceClock, Scaled};
use super::system::RuntimeBlockWeights;
use crate::{
	constants::{
		currency::{DEPOSIT_PER_BYTE, DEPOSIT_PER_ITEM, UNIT},
		time::DAYS,
	},
	weights, AccountId, Balance, Balances, OriginCaller, Preimage, Referenda, Runtime, RuntimeCall,
	RuntimeEvent, RuntimeHoldReason, RuntimeOrigin, Treasury,
};
use core::cmp::Ordering;
use origins::pallet_origins;
use polkadot_sdk::*;

use frame_support::{
	parameter_types,
	traits::{
		fungible::HoldConsideration, tokens::currency::ActiveIssuanceOf, ConstU128, ConstU32,
		EitherOf, LinearStoragePrice, MapSuccess, PrivilegeCmp,
	},
	weights::Weight,
};
use frame_system::{EnsureRoot, EnsureRootWithSuccess, EnsureSigned};
use sp_runtime::{traits::Replace, Perbill};

/// Admits operators, and jails them.
pub type OperatorAdmitter = EitherOf<EnsureRoot<AccountId>, origins::OperatorAdmission>;

/// Admits AVSs.
pub type AvsAdmitter = EitherOf<EnsureRoot<AccountId>, origins::AvsAdmission>;

/// Ends proposals of AVSs: who admits them, and who can stop the enactment of an admission. What was approved and is not enacted
/// would otherwise keep the proposer's escrow until another referendum has been held.
pub type AvsRejecter = EitherOf<AvsAdmitter, EmergencyAdmin>;

/// Decides on disputed slashes, and on appeals.
pub type SlashAdjudicator = EitherOf<EnsureRoot<AccountId>, origins::SlashAdjudication>;

/// Sets the parameters of vaults and registries.
pub type ParametersAdmin = EitherOf<EnsureRoot<AccountId>, origins::ParameterSetting>;

/// Cancels what the treasury was told to pay, and makes plans of rewards that it pays.
pub type TreasuryAdmin = EitherOf<EnsureRoot<AccountId>, origins::TreasurySpending>;

/// Pauses what may be going wrong, for a while, and stops what was decided and has not happened yet.
pub type EmergencyAdmin = EitherOf<EnsureRoot<AccountId>, origins::EmergencyMeasures>;

parameter_types! {
	/// The treasury may spend what it has.
	pub const Everything: Balance = Balance::MAX;
}

/// Spends from the treasury, without a limit per payment: the track has one treasurer, and it is the vote.
pub type TreasurySpender = EitherOf<
	EnsureRootWithSuccess<AccountId, Everything>,
	MapSuccess<origins::TreasurySpending, Replace<Everything>>,
>;

parameter_types! {
	/// What the deposit for a preimage is held for.
	pub const PreimageHoldReason: RuntimeHoldReason =
		RuntimeHoldReason::Preimage(pallet_preimage::HoldReason::Preimage);
}

impl pallet_preimage::Config for Runtime {
	type Consideration = HoldConsideration<
		AccountId,
		Balances,
		PreimageHoldReason,
		LinearStoragePrice<ConstU128<DEPOSIT_PER_ITEM>, ConstU128<DEPOSIT_PER_BYTE>, Balance>,
	>;
	type Currency = Balances;
	type ManagerOrigin = EnsureRoot<AccountId>;
	type RuntimeEvent = RuntimeEvent;
	type WeightInfo = weights::pallet_preimage::WeightInfo<Runtime>;
}

/// Who may take a call off the agenda that somebody else has put there: root everybody's, and the emergency track that of every track
/// but root. What was approved and is not enacted yet has no other end: a referendum that has ended cannot be cancelled.
pub struct WhoStopsWhom;

impl PrivilegeCmp<OriginCaller> for WhoStopsWhom {
	fn cmp_privilege(left: &OriginCaller, right: &OriginCaller) -> Option<Ordering> {
		let rank = |origin: &OriginCaller| match origin {
			OriginCaller::system(frame_system::RawOrigin::Root) => Some(2),
			OriginCaller::Origins(pallet_origins::Origin::EmergencyMeasures) => Some(1),
			OriginCaller::Origins(_) => Some(0),
			_ => None,
		};
		if left == right {
			return Some(Ordering::Equal);
		}
		match (rank(left), rank(right)) {
			// Tracks of the same rank have nothing to say to each other.
			(Some(left), Some(right)) => Some(left.cmp(&right)).filter(|order| order.is_ne()),
			(Some(2), None) => Some(Ordering::Greater),
			(None, Some(2)) => Some(Ordering::Less),
			_ => None,
		}
	}
}

parameter_types! {
	/// What scheduled calls may take of a block: so much that the pass of an epoch and messages have their shares beside it.
	pub MaximumSchedulerWeight: Weight =
		Perbill::from_percent(35) * RuntimeBlockWeights::get().max_block;
}

impl pallet_scheduler::Config for Runtime {
	type BlockNumberProvider = GovernanceClock;
	// As many referenda as are looked at in a block, and calls that they have decided on. Where there are more, what must not be lost
	// comes with a later block: see [`alarms`].
	type MaxScheduledPerBlock = ConstU32<50>;
	type MaximumWeight = MaximumSchedulerWeight;
	type OriginPrivilegeCmp = WhoStopsWhom;
	type PalletsOrigin = OriginCaller;
	type Preimages = Preimage;
	type RuntimeCall = RuntimeCall;
	type RuntimeEvent = RuntimeEvent;
	type RuntimeOrigin = RuntimeOrigin;
	// Who may cancel. The calls that schedule something ask for it as well, and are for root alone: see `system::NothingScheduled`.
	type ScheduleOrigin = EmergencyAdmin;
	type WeightInfo = weights::agendas::Agendas;
}

impl pallet_conviction_voting::Config for Runtime {
	type BlockNumberProvider = GovernanceClock;
	type Currency = Balances;
	// Support is measured against everything but what lies in the treasury: also against what is in custody of vaults and pallets,
	// which cannot vote. Stake has no vote because a slash gives a part of it to whoever reported the fault, or to the recipient
	// that a set has named, who can withdraw it and would vote with it a second time while the first votes stand.
	type MaxTurnout = ActiveIssuanceOf<Balances, AccountId>;
	// Votes of one account that are not removed yet: every one of them is visited when a delegation changes.
	type MaxVotes = ConstU32<512>;
	type Polls = Referenda;
	type RuntimeEvent = RuntimeEvent;
	// The unit of conviction: a vote of weight n is locked for 2^(n-1) of these.
	type VoteLockingPeriod = Scaled<{ 7 * DAYS }>;
	type VotingHooks = ();
	type WeightInfo = weights::pallet_conviction_voting::WeightInfo<Runtime>;
}

impl pallet_referenda::Config for Runtime {
	// Referenda are looked at when something is due, at most once per block.
	type AlarmInterval = ConstU32<1>;
	type BlockNumberProvider = GovernanceClock;
	// What should never have been proposed can be stopped as fast as anything else can; and when it is approved, by the scheduler.
	type CancelOrigin = EmergencyAdmin;
	type Currency = Balances;
	// Killing burns deposits.
	type KillOrigin = EnsureRoot<AccountId>;
	// Referenda of one track that wait to be decided.
	type MaxQueued = ConstU32<100>;
	type Preimages = Preimage;
	type RuntimeCall = RuntimeCall;
	type RuntimeEvent = RuntimeEvent;
	type Scheduler = alarms::NextWithRoom;
	type Slash = Treasury;
	// Enough that referenda are not opened for sport.
	type SubmissionDeposit = ConstU128<{ 10 * UNIT }>;
	type SubmitOrigin = frame_support::traits::AsEnsureOriginWithArg<EnsureSigned<AccountId>>;
	type Tally = pallet_conviction_voting::TallyOf<Runtime>;
	type Tracks = tracks::Tracks;
	// A referendum for which nobody placed the decision deposit is closed after this long.
	type UndecidingTimeout = Scaled<{ 14 * DAYS }>;
	type Votes = pallet_conviction_voting::VotesOf<Runtime>;
	type WeightInfo = weights::pallet_referenda::WeightInfo<Runtime>;
}

impl pallet_origins::Config for Runtime {
	type PeriodDivisor = clock::PeriodDivisorParameter;
}
