//! Messages to and from other chains: what they may do, in which assets, and for which price.
//!
//! | what | where | in short |
//! |---|---|---|
//! | accounts, origins, aliases, reserves | [`locations`] | keyless accounts are derived as on Asset Hub; one reserve per asset, named by governance |
//! | assets and prices | [`assets`] | nothing is teleported; execution is paid in the native token or by a list of prices |
//! | barrier and calls | [`barrier`] | nobody is executed for free; a list of calls, and nothing with another call inside |
//! | who pays whom for delivery | here | senders pay, except the chain itself for the stake it gives back |

pub mod assets;
pub mod barrier;
pub mod locations;

pub use assets::{payment_assets, AssetTransactors, ByPriceList, Trader};
pub use barrier::{Barrier, SafeCalls};
pub use locations::{
	AccountAt, Aliasers, ForeignUsersOnly, LocalOriginToLocation, LocationToAccountId,
	NamedReserves, NativeLocation, OurOwn, UniversalLocation, XcmOriginToCallOrigin,
};

use super::monetary::TreasuryAccount;
use crate::{
	constants::{
		currency::{DEPOSIT_PER_BYTE, DEPOSIT_PER_ITEM, MILLI},
		fee,
	},
	weights::{self, xcm::XcmWeight},
	AccountId, AllPalletsWithSystem, Balance, Balances, ParachainSystem, PolkadotXcm, Runtime,
	RuntimeCall, RuntimeEvent, RuntimeHoldReason, RuntimeOrigin, XcmpQueue,
};
use core::marker::PhantomData;
use polkadot_sdk::{staging_xcm as xcm, staging_xcm_builder as xcm_builder, *};

use cumulus_primitives_core::{AggregateMessageOrigin, ParaId};
use frame_support::{
	parameter_types,
	traits::{
		fungible::HoldConsideration, ConstU128, ConstU32, Everything, LinearStoragePrice, Nothing,
		QueueFootprint, QueuePausedQuery,
	},
};
use frame_system::EnsureRoot;
use pallet_message_queue::OnQueueChanged;
use polkadot_runtime_common::xcm_sender::ExponentialPrice;
use sp_runtime::traits::Convert;
use staging_xcm_executor::XcmExecutor;
use xcm::latest::prelude::*;
use xcm_builder::{
	EnsureXcmOrigin, FrameTransactionalProcessor, SendXcmFeeToAccount, WeightInfoBounds,
	WithUniqueTopic, XcmFeeManagerFromComponents,
};

parameter_types! {
	/// Longest program.
	pub const MaxInstructions: u32 = 100;
	/// Assets that a program may hold at once, as the executor counts: where some are added it lets it hold up to twice as many.
	pub const MaxAssetsIntoHolding: u32 = 64;
}

/// What the executor of messages is made of.
pub struct XcmConfig;

impl staging_xcm_executor::Config for XcmConfig {
	type Aliasers = Aliasers;
	type AssetExchanger = ();
	type AssetLocker = ();
	type AssetTransactor = AssetTransactors;
	type AssetTrap = PolkadotXcm;
	type Barrier = Barrier;
	type CallDispatcher = RuntimeCall;
	type FeeManager = XcmFeeManagerFromComponents<
		OurOwn,
		SendXcmFeeToAccount<Self::AssetTransactor, TreasuryAccount>,
	>;
	type HrmpChannelAcceptedHandler = ();
	type HrmpChannelClosingHandler = ();
	type HrmpNewChannelOpenRequestHandler = ();
	type IsReserve = NamedReserves;
	type IsTeleporter = ();
	type MaxAssetsIntoHolding = MaxAssetsIntoHolding;
	type MessageExporter = ();
	type OriginConverter = XcmOriginToCallOrigin;
	type PalletInstancesInfo = AllPalletsWithSystem;
	type ResponseHandler = PolkadotXcm;
	type RuntimeCall = RuntimeCall;
	// What is paused is paused for messages too: the filter of all calls applies to every origin they get.
	type SafeCallFilter = SafeCalls;
	type SubscriptionService = PolkadotXcm;
	type Trader = Trader;
	type TransactionalProcessor = FrameTransactionalProcessor;
	type UniversalAliases = Nothing;
	type UniversalLocation = UniversalLocation;
	type Weigher = Weigher;
	type XcmEventEmitter = PolkadotXcm;
	type XcmRecorder = PolkadotXcm;
	type XcmSender = XcmRouter;
}

/// What a program weighs, by its instructions.
pub type Weigher = WeightInfoBounds<XcmWeight, RuntimeCall, MaxInstructions>;

parameter_types! {
	/// What delivery is paid in.
	pub FeeAsset: AssetId = AssetId(NativeLocation::get());
	/// What a message costs beside its bytes, in either direction: enough that queues are not filled for sport.
	pub const BaseDeliveryFee: Balance = 30 * MILLI;
}

/// What a message to the relay chain costs. It grows with the queue.
pub type PriceForParent =
	ExponentialPrice<FeeAsset, BaseDeliveryFee, ConstU128<{ fee::PER_BYTE }>, ParachainSystem>;

/// What a message to a sibling costs. It grows with the queue.
pub type PriceForSiblings =
	ExponentialPrice<FeeAsset, BaseDeliveryFee, ConstU128<{ fee::PER_BYTE }>, XcmpQueue>;

/// Sends messages: up to the relay chain, or across to siblings.
pub type XcmRouter = WithUniqueTopic<(
	cumulus_primitives_utility::ParentAsUmp<ParachainSystem, PolkadotXcm, PriceForParent>,
	XcmpQueue,
)>;

parameter_types! {
	/// What the deposit for an alias is held for.
	pub const AliasHoldReason: RuntimeHoldReason =
		RuntimeHoldReason::PolkadotXcm(pallet_xcm::HoldReason::AuthorizeAlias);
}

impl pallet_xcm::Config for Runtime {
	type AdminOrigin = EnsureRoot<AccountId>;
	type AdvertisedXcmVersion = pallet_xcm::CurrentXcmVersion;
	type AuthorizedAliasConsideration = HoldConsideration<
		AccountId,
		Balances,
		AliasHoldReason,
		LinearStoragePrice<ConstU128<DEPOSIT_PER_ITEM>, ConstU128<DEPOSIT_PER_BYTE>, Balance>,
	>;
	type Currency = Balances;
	type CurrencyMatcher = ();
	type ExecuteXcmOrigin = EnsureXcmOrigin<RuntimeOrigin, LocalOriginToLocation>;
	type MaxLockers = ConstU32<8>;
	type MaxRemoteLockConsumers = ConstU32<0>;
	type RemoteLockConsumerIdentifier = ();
	type RuntimeCall = RuntimeCall;
	type RuntimeEvent = RuntimeEvent;
	type RuntimeOrigin = RuntimeOrigin;
	// Accounts use the transfers; programs of their own they can execute, but not send in our name.
	type SendXcmOrigin = EnsureXcmOrigin<RuntimeOrigin, ()>;
	type SovereignAccountOf = LocationToAccountId;
	type TrustedLockers = ();
	type UniversalLocation = UniversalLocation;
	type Weigher = Weigher;
	type WeightInfo = weights::xcm_calls::XcmCalls;
	type XcmExecuteFilter = Everything;
	type XcmExecutor = XcmExecutor<XcmConfig>;
	type XcmReserveTransferFilter = Everything;
	type XcmRouter = XcmRouter;
	type XcmTeleportFilter = Nothing;

	const VERSION_DISCOVERY_QUEUE_SIZE: u32 = 100;
}

impl cumulus_pallet_xcm::Config for Runtime {
	type RuntimeEvent = RuntimeEvent;
	type XcmExecutor = XcmExecutor<XcmConfig>;
}

/// The queue of a sibling, of all queues.
pub struct OriginOfSibling;

impl Convert<ParaId, AggregateMessageOrigin> for OriginOfSibling {
	fn convert(sibling: ParaId) -> AggregateMessageOrigin {
		AggregateMessageOrigin::Sibling(sibling)
	}
}

/// Asks and tells `Inner`, which knows of siblings only, about the queues of siblings only.
pub struct NarrowToSibling<Inner>(PhantomData<Inner>);

impl<Inner: QueuePausedQuery<ParaId>> QueuePausedQuery<AggregateMessageOrigin>
	for NarrowToSibling<Inner>
{
	fn is_paused(origin: &AggregateMessageOrigin) -> bool {
		matches!(origin, AggregateMessageOrigin::Sibling(id) if Inner::is_paused(id))
	}
}

impl<Inner: OnQueueChanged<ParaId>> OnQueueChanged<AggregateMessageOrigin>
	for NarrowToSibling<Inner>
{
	fn on_queue_changed(origin: AggregateMessageOrigin, footprint: QueueFootprint) {
		if let AggregateMessageOrigin::Sibling(id) = origin {
			Inner::on_queue_changed(id, footprint);
		}
	}
}
