//! Who makes blocks, and how they follow the relay chain.

use super::{
	system::RuntimeBlockWeights,
	xcm::{NarrowToSibling, OriginOfSibling, PriceForSiblings, XcmOriginToCallOrigin},
};
use crate::{
	constants::{
		consensus::{
			BLOCK_PROCESSING_VELOCITY, MAXIMUM_BLOCK_WEIGHT, RELAY_CHAIN_SLOT_DURATION_MILLIS,
			RELAY_PARENT_OFFSET, SLOT_DURATION, UNINCLUDED_SEGMENT_CAPACITY,
		},
		currency::deposit,
		time::HOURS,
	},
	weights, AccountId, Aura, AuraId, Balance, Balances, BlockNumber, CollatorSelection,
	MessageQueue, ParachainSystem, PolkadotXcm, Runtime, RuntimeEvent, Session, SessionKeys,
	XcmpQueue,
};
use polkadot_sdk::*;

use cumulus_primitives_core::{AggregateMessageOrigin, ParaId};
use frame_support::{
	parameter_types,
	traits::{ConstBool, ConstU32, ConstU64, EnqueueWithOrigin, TransformOrigin},
	weights::Weight,
	PalletId,
};
use frame_system::EnsureRoot;
use sp_runtime::Perbill;

/// How many blocks may be made on one relay block, and how far ahead of it.
pub type ConsensusHook = cumulus_pallet_aura_ext::FixedVelocityConsensusHook<
	Runtime,
	RELAY_CHAIN_SLOT_DURATION_MILLIS,
	BLOCK_PROCESSING_VELOCITY,
	UNINCLUDED_SEGMENT_CAPACITY,
>;

parameter_types! {
	/// A quarter of a block for messages of the relay chain, so that neither they nor transactions can starve each other.
	pub const ReservedDmpWeight: Weight = MAXIMUM_BLOCK_WEIGHT.saturating_div(4);
	/// A quarter for messages of other parachains.
	pub const ReservedXcmpWeight: Weight = MAXIMUM_BLOCK_WEIGHT.saturating_div(4);
	/// Where messages of the relay chain come from.
	pub const RelayOrigin: AggregateMessageOrigin = AggregateMessageOrigin::Parent;
}

impl cumulus_pallet_parachain_system::Config for Runtime {
	type CheckAssociatedRelayNumber =
		cumulus_pallet_parachain_system::RelayNumberMonotonicallyIncreases;
	type ConsensusHook = ConsensusHook;
	type DmpQueue = EnqueueWithOrigin<MessageQueue, RelayOrigin>;
	type OnSystemEvent = ();
	type OutboundXcmpMessageSource = XcmpQueue;
	type RelayParentOffset = ConstU32<RELAY_PARENT_OFFSET>;
	type ReservedDmpWeight = ReservedDmpWeight;
	type ReservedXcmpWeight = ReservedXcmpWeight;
	type RuntimeEvent = RuntimeEvent;
	// Candidates of the third version are off: whoever turns them on has to turn them on in the nodes first.
	type SchedulingSignatureVerifier = ();
	type SelfParaId = staging_parachain_info::Pallet<Runtime>;
	type WeightInfo = weights::cumulus_pallet_parachain_system::WeightInfo<Runtime>;
	type XcmpMessageHandler = XcmpQueue;
}

parameter_types! {
	/// What is spent on messages at the beginning of a block: a third, so that no flood of them stops transactions.
	pub MessageQueueServiceWeight: Weight =
		Perbill::from_percent(35) * RuntimeBlockWeights::get().max_block;
	/// And at its end, from what is left over.
	pub MessageQueueIdleServiceWeight: Weight =
		Perbill::from_percent(20) * RuntimeBlockWeights::get().max_block;
}

impl pallet_message_queue::Config for Runtime {
	// A page holds the largest message that the relay chain passes down.
	type HeapSize = ConstU32<{ 103 * 1024 }>;
	type IdleMaxServiceWeight = MessageQueueIdleServiceWeight;
	// Pages whose messages were too heavy, kept for somebody to pay for their execution.
	type MaxStale = ConstU32<8>;
	// What messages weigh is measured elsewhere.
	#[cfg(feature = "runtime-benchmarks")]
	type MessageProcessor =
		pallet_message_queue::mock_helpers::NoopMessageProcessor<AggregateMessageOrigin>;
	#[cfg(not(feature = "runtime-benchmarks"))]
	type MessageProcessor = staging_xcm_builder::ProcessXcmMessage<
		AggregateMessageOrigin,
		staging_xcm_executor::XcmExecutor<super::xcm::XcmConfig>,
		crate::RuntimeCall,
	>;
	type QueueChangeHandler = NarrowToSibling<XcmpQueue>;
	type QueuePausedQuery = NarrowToSibling<XcmpQueue>;
	type RuntimeEvent = RuntimeEvent;
	type ServiceWeight = MessageQueueServiceWeight;
	type Size = u32;
	type WeightInfo = weights::pallet_message_queue::WeightInfo<Runtime>;
}

impl cumulus_pallet_xcmp_queue::Config for Runtime {
	type ChannelInfo = ParachainSystem;
	// Not an emergency measure: while messages are not executed, nobody without a key here can leave, and this would not end by
	// itself. Deposits are stopped by `XcmGateway.set_channel`, and single calls by `TxPause`, in messages, too.
	type ControllerOrigin = EnsureRoot<AccountId>;
	type ControllerOriginConverter = XcmOriginToCallOrigin;
	type MaxActiveOutboundChannels = ConstU32<128>;
	type MaxInboundSuspended = ConstU32<1_000>;
	// Channels usually carry messages of up to 100 KiB; a page must hold one and its header.
	type MaxPageSize = ConstU32<{ 103 * 1024 }>;
	type PriceForSiblingDelivery = PriceForSiblings;
	type RuntimeEvent = RuntimeEvent;
	type VersionWrapper = PolkadotXcm;
	type WeightInfo = weights::cumulus_pallet_xcmp_queue::WeightInfo<Runtime>;
	type XcmpQueue = TransformOrigin<MessageQueue, AggregateMessageOrigin, ParaId, OriginOfSibling>;
}

/// More than the collators that can ever be selected: see `MaxCandidates` and `MaxInvulnerables`.
type MaxAuthorities = ConstU32<256>;

impl pallet_aura::Config for Runtime {
	// With async backing several blocks may fall into one slot. Anything else stalls the chain.
	type AllowMultipleBlocksPerSlot = ConstBool<true>;
	type AuthorityId = AuraId;
	type DisabledValidators = ();
	type MaxAuthorities = MaxAuthorities;
	type SlotDuration = ConstU64<SLOT_DURATION>;
}

impl pallet_authority_discovery::Config for Runtime {
	type MaxAuthorities = MaxAuthorities;
}

impl cumulus_pallet_aura_ext::Config for Runtime {}

impl pallet_authorship::Config for Runtime {
	type EventHandler = (CollatorSelection,);
	type FindAuthor = pallet_session::FindAccountFromAuthorIndex<Self, Aura>;
}

/// The length of a session: how long a collator that stops working is waited for, and a new one waits to start.
pub const SESSION: BlockNumber = 6 * HOURS;

parameter_types! {
	/// For session keys, which any account may register and leave there, whether or not it ever makes a block: the two keys of the
	/// account, and of each the account it belongs to. Who is given keys when the chain begins deposits nothing.
	pub const KeyDeposit: Balance = deposit(3, 96 + 2 * 69);
}

impl pallet_session::Config for Runtime {
	type Currency = Balances;
	type DisablingStrategy = ();
	type KeyDeposit = KeyDeposit;
	type Keys = SessionKeys;
	type NextSessionRotation = pallet_session::PeriodicSessions<ConstU32<SESSION>, ConstU32<0>>;
	type RuntimeEvent = RuntimeEvent;
	type SessionHandler = <SessionKeys as sp_runtime::traits::OpaqueKeys>::KeyTypeIdProviders;
	type SessionManager = CollatorSelection;
	type ShouldEndSession = pallet_session::PeriodicSessions<ConstU32<SESSION>, ConstU32<0>>;
	type ValidatorId = AccountId;
	type ValidatorIdOf = pallet_collator_selection::IdentityCollator;
	type WeightInfo = weights::pallet_session::WeightInfo<Runtime>;
}

parameter_types! {
	/// The account that fees for collators gather in.
	pub const CollatorPot: PalletId = PalletId(*b"bw/colls");
}

impl pallet_collator_selection::Config for Runtime {
	type Currency = Balances;
	// A collator that makes no block in a session leaves with the next.
	type KickThreshold = ConstU32<SESSION>;
	// Every candidate is visited at the end of a session.
	type MaxCandidates = ConstU32<100>;
	type MaxInvulnerables = ConstU32<20>;
	// A chain of a single collator still makes blocks.
	type MinEligibleCollators = ConstU32<1>;
	type PotId = CollatorPot;
	type RuntimeEvent = RuntimeEvent;
	// Whoever says who makes blocks says what is in them, and whether there are any: also whether a vote can undo it.
	type UpdateOrigin = EnsureRoot<AccountId>;
	type ValidatorId = AccountId;
	type ValidatorIdOf = pallet_collator_selection::IdentityCollator;
	type ValidatorRegistration = Session;
	type WeightInfo = weights::pallet_collator_selection::WeightInfo<Runtime>;
}
