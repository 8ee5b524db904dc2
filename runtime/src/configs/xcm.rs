//! Messages to and from other chains: what they may do, in which assets, and for which price.
//!
//! As seen from here the native token is `Here`, an asset created here is `PalletInstance(20)/GeneralIndex(id)`, and a
//! foreign asset is what its location says. Nothing is teleported. A foreign asset is accepted from the chain its location
//! lies on and from no other.

use super::monetary::{PriceOfWeight, TreasuryAccount};
use crate::{
	constants::{
		currency::{DEPOSIT_PER_BYTE, DEPOSIT_PER_ITEM, MILLI},
		fee,
	},
	AccountId, AllPalletsWithSystem, Assets, Balance, Balances, ForeignAssets, ParachainInfo,
	ParachainSystem, PolkadotXcm, Runtime, RuntimeCall, RuntimeEvent, RuntimeHoldReason,
	RuntimeOrigin, XcmpQueue,
};
use core::marker::PhantomData;
use polkadot_sdk::{staging_xcm as xcm, staging_xcm_builder as xcm_builder, *};

use cumulus_primitives_core::{AggregateMessageOrigin, ParaId};
use frame_support::{
	parameter_types,
	traits::{
		fungible::HoldConsideration, tokens::imbalance::ResolveTo, ConstU128, ConstU32, Contains,
		ContainsPair, Equals, Everything, LinearStoragePrice, Nothing, PalletInfoAccess,
		QueueFootprint, QueuePausedQuery,
	},
	weights::Weight,
};
use frame_system::EnsureRoot;
use pallet_collator_selection::StakingPotAccountId;
use pallet_message_queue::OnQueueChanged;
use pallet_xcm::XcmPassthrough;
use polkadot_parachain_primitives::primitives::Sibling;
use polkadot_runtime_common::xcm_sender::ExponentialPrice;
use sp_runtime::traits::{Convert, TryConvertInto};
use staging_xcm_executor::XcmExecutor;
use xcm::latest::prelude::*;
use xcm_builder::{
	AccountId32Aliases, AllowHrmpNotificationsFromRelayChain, AllowKnownQueryResponses,
	AllowSubscriptionsFrom, AllowTopLevelPaidExecutionFrom, AsPrefixedGeneralIndex,
	ConvertedConcreteId, DenyRecursively, DenyReserveTransferToRelayChain, DenyThenTry,
	DescribeAllTerminal, DescribeFamily, EnsureXcmOrigin, FixedWeightBounds,
	FrameTransactionalProcessor, FungibleAdapter, FungiblesAdapter, HashedDescription, IsConcrete,
	MatchedConvertedConcreteId, NoChecking, ParentIsPreset, RelayChainAsNative,
	SendXcmFeeToAccount, SiblingParachainAsNative, SiblingParachainConvertsVia,
	SignedAccountId32AsNative, SignedToAccountId32, SovereignSignedViaLocation, TakeWeightCredit,
	TrailingSetTopicAsId, UsingComponents, WithComputedOrigin, WithUniqueTopic,
	XcmFeeManagerFromComponents,
};

parameter_types! {
	/// The native token.
	pub NativeLocation: Location = Location::here();
	/// Ourselves.
	pub SelfLocation: Location = Location::here();
	/// The network whose relay chain we hang on.
	pub const RelayNetwork: Option<NetworkId> = Some(NetworkId::Polkadot);
	/// The origin of the relay chain in calls.
	pub RelayChainOrigin: RuntimeOrigin = cumulus_pallet_xcm::Origin::Relay.into();
	/// Where we are in the universe.
	pub UniversalLocation: InteriorLocation = [
		GlobalConsensus(NetworkId::Polkadot),
		Parachain(ParachainInfo::parachain_id().into()),
	].into();
	/// The pallet whose assets are numbered.
	pub LocalAssetsLocation: Location =
		PalletInstance(<Assets as PalletInfoAccess>::index() as u8).into();
	/// Where assets of this chain would be checked in and out: nothing is teleported, so nobody can use it.
	pub CheckingAccount: AccountId = PolkadotXcm::check_account();
	/// What an instruction is estimated to take: more than any of them does.
	pub const InstructionWeight: Weight = Weight::from_parts(1_000_000_000, 64 * 1024);
	/// Longest program.
	pub const MaxInstructions: u32 = 100;
	/// Assets that a program may hold at once.
	pub const MaxAssetsIntoHolding: u32 = 64;
}

/// How accounts are derived from locations.
pub type LocationToAccountId = (
	ParentIsPreset<AccountId>,
	SiblingParachainConvertsVia<Sibling, AccountId>,
	AccountId32Aliases<RelayNetwork, AccountId>,
	// Everybody else, accounts of other chains in particular: by a hash of the whole description.
	HashedDescription<AccountId, DescribeFamily<DescribeAllTerminal>>,
);

/// Moves the native token.
pub type NativeTransactor =
	FungibleAdapter<Balances, IsConcrete<NativeLocation>, LocationToAccountId, AccountId, ()>;

/// Moves assets created here.
pub type LocalAssetsTransactor = FungiblesAdapter<
	Assets,
	ConvertedConcreteId<
		u32,
		Balance,
		AsPrefixedGeneralIndex<LocalAssetsLocation, u32, TryConvertInto>,
		TryConvertInto,
	>,
	LocationToAccountId,
	AccountId,
	NoChecking,
	CheckingAccount,
>;

/// Locations outside of this chain.
pub struct Elsewhere;

impl Contains<Location> for Elsewhere {
	fn contains(location: &Location) -> bool {
		location.parent_count() > 0
	}
}

/// Moves foreign assets. Their ids are locations of a version that is fixed; a newer one is a migration.
pub type ForeignAssetsTransactor = FungiblesAdapter<
	ForeignAssets,
	MatchedConvertedConcreteId<
		xcm::v5::Location,
		Balance,
		Elsewhere,
		xcm_builder::WithLatestLocationConverter<xcm::v5::Location>,
		TryConvertInto,
	>,
	LocationToAccountId,
	AccountId,
	NoChecking,
	CheckingAccount,
>;

/// Moves assets.
pub type AssetTransactors = (NativeTransactor, LocalAssetsTransactor, ForeignAssetsTransactor);

/// A foreign asset is held in reserve by the chain that its location lies on.
///
/// A prefix alone would not do: every location above us begins with that of the relay chain.
pub struct OnItsOwnChain;

impl ContainsPair<Asset, Location> for OnItsOwnChain {
	fn contains(asset: &Asset, origin: &Location) -> bool {
		match asset.id.0.unpack() {
			(1, []) => *origin == Location::parent(),
			(1, [Parachain(id), ..]) => *origin == Location::new(1, [Parachain(*id)]),
			_ => false,
		}
	}
}

/// With which origin a message may call.
pub type XcmOriginToCallOrigin = (
	// As the account derived from the location.
	SovereignSignedViaLocation<LocationToAccountId, RuntimeOrigin>,
	RelayChainAsNative<RelayChainOrigin, RuntimeOrigin>,
	SiblingParachainAsNative<cumulus_pallet_xcm::Origin, RuntimeOrigin>,
	// As an account of this chain.
	SignedAccountId32AsNative<RelayNetwork, RuntimeOrigin>,
	XcmPassthrough<RuntimeOrigin>,
);

/// The relay chain and our siblings.
pub struct ParentOrSiblings;

impl Contains<Location> for ParentOrSiblings {
	fn contains(location: &Location) -> bool {
		matches!(location.unpack(), (1, []) | (1, [Parachain(_)]))
	}
}

/// Which messages are executed at all. Nobody is executed for free.
pub type Barrier = TrailingSetTopicAsId<
	DenyThenTry<
		DenyRecursively<DenyReserveTransferToRelayChain>,
		(
			// Accounts of this chain, who have paid as for any call.
			TakeWeightCredit,
			// Answers we have asked for.
			AllowKnownQueryResponses<PolkadotXcm>,
			WithComputedOrigin<
				(
					AllowTopLevelPaidExecutionFrom<Everything>,
					AllowSubscriptionsFrom<ParentOrSiblings>,
					AllowHrmpNotificationsFromRelayChain,
				),
				UniversalLocation,
				ConstU32<8>,
			>,
		),
	>,
>;

/// What the executor of messages is made of.
pub struct XcmConfig;

impl staging_xcm_executor::Config for XcmConfig {
	type Aliasers = pallet_xcm::AuthorizedAliasers<Runtime>;
	type AssetExchanger = ();
	type AssetLocker = ();
	type AssetTransactor = AssetTransactors;
	type AssetTrap = PolkadotXcm;
	type Barrier = Barrier;
	type CallDispatcher = RuntimeCall;
	type FeeManager = XcmFeeManagerFromComponents<
		// The chain itself does not pay itself.
		Equals<SelfLocation>,
		SendXcmFeeToAccount<Self::AssetTransactor, TreasuryAccount>,
	>;
	type HrmpChannelAcceptedHandler = ();
	type HrmpChannelClosingHandler = ();
	type HrmpNewChannelOpenRequestHandler = ();
	type IsReserve = OnItsOwnChain;
	type IsTeleporter = ();
	type MaxAssetsIntoHolding = MaxAssetsIntoHolding;
	type MessageExporter = ();
	type OriginConverter = XcmOriginToCallOrigin;
	type PalletInstancesInfo = AllPalletsWithSystem;
	type ResponseHandler = PolkadotXcm;
	type RuntimeCall = RuntimeCall;
	// What is paused is paused for messages too: the filter of calls applies to every origin they get.
	type SafeCallFilter = Everything;
	type SubscriptionService = PolkadotXcm;
	type Trader = UsingComponents<
		PriceOfWeight,
		NativeLocation,
		AccountId,
		Balances,
		ResolveTo<StakingPotAccountId<Runtime>, Balances>,
	>;
	type TransactionalProcessor = FrameTransactionalProcessor;
	type UniversalAliases = Nothing;
	type UniversalLocation = UniversalLocation;
	type Weigher = Weigher;
	type XcmEventEmitter = PolkadotXcm;
	type XcmRecorder = PolkadotXcm;
	type XcmSender = XcmRouter;
}

/// What a program weighs.
pub type Weigher = FixedWeightBounds<InstructionWeight, RuntimeCall, MaxInstructions>;

/// An account of this chain as a location.
pub type LocalOriginToLocation = SignedToAccountId32<RuntimeOrigin, AccountId, RelayNetwork>;

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
	// Fixed estimates, as for the instructions above.
	type WeightInfo = pallet_xcm::TestWeightInfo;
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
