//! Batches, proxies, multisigs, and what can be paused.

use super::governance::EmergencyAdmin;
use crate::{
	constants::currency::deposit, weights, Balance, Balances, OriginCaller, Runtime, RuntimeCall,
	RuntimeEvent, System,
};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use polkadot_sdk::*;

use frame_support::{
	parameter_types,
	traits::{ConstU32, Contains, InstanceFilter},
};
use pallet_tx_pause::RuntimeCallNameOf;
use scale_info::TypeInfo;
use sp_runtime::traits::BlakeTwo256;

impl pallet_utility::Config for Runtime {
	type PalletsOrigin = OriginCaller;
	type RuntimeCall = RuntimeCall;
	type RuntimeEvent = RuntimeEvent;
	type WeightInfo = weights::pallet_utility::WeightInfo<Runtime>;
}

parameter_types! {
	/// For a multisig call that waits: its record, and the account of whoever began it.
	pub const MultisigDepositBase: Balance = deposit(1, 88);
	/// For each signatory beside.
	pub const MultisigDepositFactor: Balance = deposit(0, 32);
	/// For an account with proxies.
	pub const ProxyDepositBase: Balance = deposit(1, 8);
	/// For each of them.
	pub const ProxyDepositFactor: Balance = deposit(0, 33);
	/// For an account with announced calls.
	pub const AnnouncementDepositBase: Balance = deposit(1, 16);
	/// For each of them.
	pub const AnnouncementDepositFactor: Balance = deposit(0, 68);
}

impl pallet_multisig::Config for Runtime {
	type BlockNumberProvider = System;
	type Currency = Balances;
	type DepositBase = MultisigDepositBase;
	type DepositFactor = MultisigDepositFactor;
	type MaxSignatories = ConstU32<100>;
	type RuntimeCall = RuntimeCall;
	type RuntimeEvent = RuntimeEvent;
	type WeightInfo = weights::pallet_multisig::WeightInfo<Runtime>;
}

/// What a proxy may do.
#[derive(
	Clone,
	Copy,
	Debug,
	Default,
	PartialEq,
	Eq,
	PartialOrd,
	Ord,
	Encode,
	Decode,
	DecodeWithMemTracking,
	MaxEncodedLen,
	TypeInfo,
)]
pub enum ProxyType {
	/// Everything.
	#[default]
	#[codec(index = 0)]
	Any,
	/// Everything but moving tokens away, or giving away an AVS with what it has in escrow.
	#[codec(index = 1)]
	NonTransfer,
	/// Proposing and voting.
	#[codec(index = 2)]
	Governance,
	/// Restaking: deposits, delegations and withdrawals, all of which stay with the account itself.
	#[codec(index = 3)]
	Restaking,
	/// Running an operator or an AVS.
	#[codec(index = 4)]
	Service,
	/// Running a collator.
	#[codec(index = 5)]
	Collator,
	/// Rejecting announced calls.
	#[codec(index = 6)]
	CancelProxy,
}

/// Does it move the caller's own stake, within the system or back to where it came from?
fn restakes(call: &RuntimeCall) -> bool {
	use pallet_delegation::Call as Delegation;
	use pallet_rewards::Call as Rewards;
	use pallet_vaults::Call as Vaults;
	match call {
		RuntimeCall::Vaults(call) => matches!(
			call,
			Vaults::deposit { .. }
				| Vaults::deposit_and_delegate { .. }
				| Vaults::withdraw_idle { .. }
		),
		RuntimeCall::Delegation(call) => !matches!(call, Delegation::set_allocation { .. }),
		RuntimeCall::Rewards(call) => matches!(
			call,
			Rewards::claim { .. } | Rewards::claim_for { .. } | Rewards::compound { .. }
		),
		_ => false,
	}
}

/// Does it run an operator or an AVS, without giving it away?
fn serves(call: &RuntimeCall) -> bool {
	use pallet_avs::Call as Avs;
	use pallet_delegation::Call as Delegation;
	match call {
		RuntimeCall::Operators(_) => true,
		RuntimeCall::Delegation(call) => matches!(call, Delegation::set_allocation { .. }),
		RuntimeCall::Avs(call) => !matches!(
			call,
			Avs::propose { .. } | Avs::transfer_ownership { .. } | Avs::accept_ownership { .. }
		),
		_ => false,
	}
}

impl InstanceFilter<RuntimeCall> for ProxyType {
	fn filter(&self, call: &RuntimeCall) -> bool {
		// The calls inside a batch are filtered one by one.
		let batch = matches!(call, RuntimeCall::Utility(_));
		match self {
			Self::Any => true,
			Self::NonTransfer => !matches!(
				call,
				RuntimeCall::Balances(_)
					| RuntimeCall::Assets(_)
					| RuntimeCall::ForeignAssets(_)
					| RuntimeCall::PolkadotXcm(_)
					| RuntimeCall::Treasury(_)
					// What other accounts do by these is not filtered: a multisig or one that has made this one its proxy.
					| RuntimeCall::Multisig(_)
					| RuntimeCall::Proxy(
						pallet_proxy::Call::proxy { .. } | pallet_proxy::Call::proxy_announced { .. }
					)
					// What is offered goes into escrow, and from there to others: whoever owns the AVS decides when and to whom.
					| RuntimeCall::Avs(
						pallet_avs::Call::propose { .. }
							| pallet_avs::Call::transfer_ownership { .. }
							| pallet_avs::Call::accept_ownership { .. }
					)
					// A bond that is lost goes to others.
					| RuntimeCall::Slashing(
						pallet_slashing::Call::accuse { .. }
							| pallet_slashing::Call::contest { .. }
							| pallet_slashing::Call::commit_report { .. }
					)
					// So does what pays for security, and what was earned can be paid to others.
					| RuntimeCall::Rewards(
						pallet_rewards::Call::accept_offer { .. }
							| pallet_rewards::Call::create_plan { .. }
							| pallet_rewards::Call::top_up_plan { .. }
							| pallet_rewards::Call::claim_to { .. }
					)
			),
			Self::Governance => {
				batch
					|| matches!(
						call,
						RuntimeCall::Preimage(_)
							| RuntimeCall::Referenda(_)
							| RuntimeCall::ConvictionVoting(_)
					)
			}
			Self::Restaking => batch || restakes(call),
			Self::Service => batch || serves(call),
			Self::Collator => {
				batch || matches!(call, RuntimeCall::CollatorSelection(_) | RuntimeCall::Session(_))
			}
			Self::CancelProxy => {
				matches!(call, RuntimeCall::Proxy(pallet_proxy::Call::reject_announcement { .. }))
			}
		}
	}

	fn is_superset(&self, other: &Self) -> bool {
		match (self, other) {
			(a, b) if a == b => true,
			(Self::Any, _) => true,
			(_, Self::Any) => false,
			// None of the others can move tokens away.
			(Self::NonTransfer, _) => true,
			_ => false,
		}
	}
}

impl pallet_proxy::Config for Runtime {
	type AnnouncementDepositBase = AnnouncementDepositBase;
	type AnnouncementDepositFactor = AnnouncementDepositFactor;
	type BlockNumberProvider = System;
	type CallHasher = BlakeTwo256;
	type Currency = Balances;
	type MaxPending = ConstU32<32>;
	type MaxProxies = ConstU32<32>;
	type ProxyDepositBase = ProxyDepositBase;
	type ProxyDepositFactor = ProxyDepositFactor;
	type ProxyType = ProxyType;
	type RuntimeCall = RuntimeCall;
	type RuntimeEvent = RuntimeEvent;
	type WeightInfo = weights::pallet_proxy::WeightInfo<Runtime>;
}

/// What can never be paused.
///
/// A pause stops what may be going wrong. It must not lock anybody in, and must not stop those who decide when it ends. Claims of
/// rewards and the end of a plan can be paused: one account pays them all, and whoever finds a way to be paid twice must be stopped.
/// So can transfers, also to other chains: what they move is in nobody's custody any more, and they are how it would be carried off.
pub struct NeverPaused;

impl NeverPaused {
	/// Pallets of which nothing can be paused: what blocks are made of, how governance decides, and the wrappers through
	/// which accounts that are multisigs or proxied reach everything else. What is inside a wrapper is checked itself.
	pub const PALLETS: &'static [&'static str] = &[
		"System",
		"ParachainSystem",
		"Timestamp",
		"MultiBlockMigrations",
		"Parameters",
		"Preimage",
		"Scheduler",
		"Referenda",
		"ConvictionVoting",
		"Utility",
		"Proxy",
		"Multisig",
		"TxPause",
	];

	/// Single calls that cannot be paused: every step on the way out, and what a dispute needs to come to its end.
	pub const CALLS: &'static [(&'static str, &'static str)] = &[
		("Vaults", "withdraw_idle"),
		("Delegation", "request_withdrawal"),
		("Delegation", "cancel_withdrawal"),
		("Delegation", "complete_withdrawal"),
		("Delegation", "release_stake"),
		("Delegation", "follow"),
		// Where many slashes wait for one call, an exit is refused until somebody has made this one.
		("Delegation", "sync_pool"),
		// What is in dispute is held back until it is decided, and what is final must be split. What is upheld lapses if nobody
		// can execute it.
		("Slashing", "contest"),
		("Slashing", "uphold"),
		("Slashing", "veto"),
		("Slashing", "execute"),
		("Slashing", "lapse"),
		("Slashing", "reverse"),
		("Slashing", "settle"),
		("Payouts", "retry"),
		("XcmGateway", "request_withdrawal"),
		("XcmGateway", "cancel_withdrawal"),
		("XcmGateway", "send_back"),
		("XcmGateway", "answer"),
		("Slashing", "withdraw_commitment"),
		("Operators", "withdraw_application"),
		("Operators", "leave"),
		("Operators", "complete_leave"),
		("Avs", "leave_set"),
		// What a proposer has offered and the voters did not want.
		("Avs", "return_escrow"),
		("Avs", "withdraw_proposal"),
		// What is left of it when an AVS ends, and every step there.
		("Avs", "offboard"),
		("Avs", "offboard_members"),
		("Avs", "complete_offboarding"),
		("CollatorSelection", "leave_intent"),
		// Gives back what was deposited for session keys.
		("Session", "purge_keys"),
		// What was caught on its way here. Messages claim it by an instruction, which is not a call.
		("PolkadotXcm", "claim_assets"),
	];
}

impl Contains<RuntimeCallNameOf<Runtime>> for NeverPaused {
	fn contains((pallet, call): &RuntimeCallNameOf<Runtime>) -> bool {
		let is = |name: &str, bytes: &[u8]| name.as_bytes() == bytes;
		Self::PALLETS.iter().any(|p| is(p, pallet))
			|| Self::CALLS.iter().any(|(p, c)| is(p, pallet) && is(c, call))
	}
}

impl pallet_tx_pause::Config for Runtime {
	// Longer than any name of a pallet or a call; a name that does not fit would count as paused.
	type MaxNameLen = ConstU32<256>;
	type PauseOrigin = EmergencyAdmin;
	type RuntimeCall = RuntimeCall;
	type RuntimeEvent = RuntimeEvent;
	type UnpauseOrigin = EmergencyAdmin;
	type WeightInfo = weights::pallet_tx_pause::WeightInfo<Runtime>;
	type WhitelistedCalls = NeverPaused;
}
