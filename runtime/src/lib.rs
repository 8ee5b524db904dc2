//! The runtime of Bulwark.
//!
//! Bulwark is a parachain on which holders of any fungible asset restake it into vaults, delegate it to operators, and so
//! lend economic security to services. This crate puts the pallets together: the ones of Bulwark meet in the seam traits of
//! `bulwark-primitives`, and it is decided here who stands behind each of them.
//!
//! Where to look:
//!
//! * [`configs`]: the configuration of every pallet, one file per domain.
//! * [`configs::restaking`]: the pallets of Bulwark and their wiring.
//! * [`configs::governance`]: tracks, origins, and how long things take.
//! * [`apis`]: what nodes and wallets can ask.
//! * [`genesis_config_presets`]: the chains that can be started from this code.
//! * [`constants`]: the numbers, with reasons.
//! * `benchmarks` and [`weights`]: how long things take, and how it is measured.

#![cfg_attr(not(feature = "std"), no_std)]
// The macros of the SDK generate public items without documentation.
#![allow(missing_docs)]
// The macros that put the runtime together recurse once per pallet, and more.
#![recursion_limit = "512"]

extern crate alloc;

#[cfg(feature = "std")]
include!(concat!(env!("OUT_DIR"), "/wasm_binary.rs"));

pub mod apis;
#[cfg(feature = "runtime-benchmarks")]
pub mod benchmarks;
pub mod configs;
pub mod constants;
pub mod genesis_config_presets;
pub mod migrations;
pub mod weights;

#[cfg(test)]
mod tests;

use alloc::vec::Vec;
use polkadot_sdk::{staging_parachain_info as parachain_info, *};

use sp_runtime::{
	generic, impl_opaque_keys,
	traits::{BlakeTwo256, IdentifyAccount, Verify},
	MultiAddress, MultiSignature,
};
use sp_version::RuntimeVersion;

pub use apis::RUNTIME_API_VERSIONS;
pub use bulwark_primitives::Balance;
pub use sp_consensus_aura::sr25519::AuthorityId as AuraId;

/// A signature of any of the schemes that accounts may use.
pub type Signature = MultiSignature;

/// An account: a public key, or the hash of one, or of what stands in for one.
pub type AccountId = <<Signature as Verify>::Signer as IdentifyAccount>::AccountId;

/// The number of transactions an account has sent.
pub type Nonce = u32;

/// The hash of anything.
pub type Hash = sp_core::H256;

/// The number of a block.
pub type BlockNumber = u32;

/// How transactions name an account.
pub type Address = MultiAddress<AccountId, ()>;

/// The header of a block.
pub type Header = generic::Header<BlockNumber, BlakeTwo256>;

/// A block.
pub type Block = generic::Block<Header, UncheckedExtrinsic>;

/// What a transaction carries beside its call. The outermost member gives back the proof size that was paid for and not
/// used, so it has to see all the others.
pub type TxExtension = cumulus_pallet_weight_reclaim::StorageWeightReclaim<
	Runtime,
	(
		frame_system::AuthorizeCall<Runtime>,
		frame_system::CheckNonZeroSender<Runtime>,
		frame_system::CheckSpecVersion<Runtime>,
		frame_system::CheckTxVersion<Runtime>,
		frame_system::CheckGenesis<Runtime>,
		frame_system::CheckEra<Runtime>,
		frame_system::CheckNonce<Runtime>,
		frame_system::CheckWeight<Runtime>,
		pallet_transaction_payment::ChargeTransactionPayment<Runtime>,
		frame_metadata_hash_extension::CheckMetadataHash<Runtime>,
	),
>;

/// A transaction as it arrives.
pub type UncheckedExtrinsic =
	generic::UncheckedExtrinsic<Address, RuntimeCall, Signature, TxExtension>;

/// What executes blocks.
pub type Executive = frame_executive::Executive<
	Runtime,
	Block,
	frame_system::ChainContext<Runtime>,
	Runtime,
	AllPalletsWithSystem,
>;

impl_opaque_keys! {
	/// The keys with which a collator makes blocks.
	pub struct SessionKeys {
		/// The key of its slots.
		pub aura: Aura,
		/// The key with which it signs where it can be found.
		pub authority_discovery: AuthorityDiscovery,
	}
}

/// Which runtime this is.
#[sp_version::runtime_version]
pub const VERSION: RuntimeVersion = RuntimeVersion {
	spec_name: alloc::borrow::Cow::Borrowed("bulwark"),
	impl_name: alloc::borrow::Cow::Borrowed("bulwark"),
	authoring_version: 1,
	spec_version: 1,
	impl_version: 0,
	apis: RUNTIME_API_VERSIONS,
	transaction_version: 1,
	// An upgrade is first stored as pending, so that what is asked of the old state is answered by the old code.
	system_version: 3,
};

#[frame_support::runtime]
mod runtime {
	#[runtime::runtime]
	#[runtime::derive(
		RuntimeCall,
		RuntimeEvent,
		RuntimeError,
		RuntimeOrigin,
		RuntimeFreezeReason,
		RuntimeHoldReason,
		RuntimeSlashReason,
		RuntimeLockId,
		RuntimeTask,
		RuntimeViewFunction
	)]
	/// The runtime.
	pub struct Runtime;

	// The system.
	#[runtime::pallet_index(0)]
	pub type System = frame_system;
	#[runtime::pallet_index(1)]
	pub type ParachainSystem = cumulus_pallet_parachain_system;
	#[runtime::pallet_index(2)]
	pub type Timestamp = pallet_timestamp;
	#[runtime::pallet_index(3)]
	pub type ParachainInfo = parachain_info;
	#[runtime::pallet_index(4)]
	pub type WeightReclaim = cumulus_pallet_weight_reclaim;
	#[runtime::pallet_index(5)]
	pub type MultiBlockMigrations = pallet_migrations;
	#[runtime::pallet_index(6)]
	pub type Parameters = pallet_parameters;

	// The native token.
	#[runtime::pallet_index(10)]
	pub type Balances = pallet_balances;
	#[runtime::pallet_index(11)]
	pub type TransactionPayment = pallet_transaction_payment;
	#[runtime::pallet_index(12)]
	pub type Treasury = pallet_treasury;

	// All other assets.
	#[runtime::pallet_index(20)]
	pub type Assets = pallet_assets<Instance1>;
	#[runtime::pallet_index(21)]
	pub type ForeignAssets = pallet_assets<Instance2>;

	// Governance.
	#[runtime::pallet_index(30)]
	pub type Preimage = pallet_preimage;
	#[runtime::pallet_index(31)]
	pub type Scheduler = pallet_scheduler;
	#[runtime::pallet_index(32)]
	pub type Referenda = pallet_referenda;
	#[runtime::pallet_index(33)]
	pub type ConvictionVoting = pallet_conviction_voting;
	#[runtime::pallet_index(34)]
	pub type Origins = pallet_origins;

	// Collators. Their order matters: hooks run in it.
	#[runtime::pallet_index(40)]
	pub type Authorship = pallet_authorship;
	#[runtime::pallet_index(41)]
	pub type CollatorSelection = pallet_collator_selection;
	#[runtime::pallet_index(42)]
	pub type Session = pallet_session;
	#[runtime::pallet_index(43)]
	pub type Aura = pallet_aura;
	#[runtime::pallet_index(44)]
	pub type AuraExt = cumulus_pallet_aura_ext;
	#[runtime::pallet_index(45)]
	pub type AuthorityDiscovery = pallet_authority_discovery;

	// Restaking.
	#[runtime::pallet_index(50)]
	pub type Epochs = pallet_epochs;
	#[runtime::pallet_index(51)]
	pub type Vaults = pallet_vaults;
	#[runtime::pallet_index(52)]
	pub type Operators = pallet_operators;
	#[runtime::pallet_index(53)]
	pub type Avs = pallet_avs;
	#[runtime::pallet_index(54)]
	pub type Delegation = pallet_delegation;
	#[runtime::pallet_index(55)]
	pub type Slashing = pallet_slashing;
	#[runtime::pallet_index(56)]
	pub type Rewards = pallet_rewards;
	#[runtime::pallet_index(57)]
	pub type Payouts = pallet_payouts;
	#[runtime::pallet_index(58)]
	pub type XcmGateway = pallet_xcm_gateway;

	// Messages to and from other chains.
	#[runtime::pallet_index(70)]
	pub type XcmpQueue = cumulus_pallet_xcmp_queue;
	#[runtime::pallet_index(71)]
	pub type PolkadotXcm = pallet_xcm;
	#[runtime::pallet_index(72)]
	pub type CumulusXcm = cumulus_pallet_xcm;
	#[runtime::pallet_index(73)]
	pub type MessageQueue = pallet_message_queue;

	// Utilities.
	#[runtime::pallet_index(80)]
	pub type Utility = pallet_utility;
	#[runtime::pallet_index(81)]
	pub type Proxy = pallet_proxy;
	#[runtime::pallet_index(82)]
	pub type Multisig = pallet_multisig;
	#[runtime::pallet_index(83)]
	pub type TxPause = pallet_tx_pause;
}

use configs::governance::origins::pallet_origins;

cumulus_pallet_parachain_system::register_validate_block! {
	Runtime = Runtime,
	BlockExecutor = cumulus_pallet_aura_ext::BlockExecutor::<Runtime, Executive>,
}
