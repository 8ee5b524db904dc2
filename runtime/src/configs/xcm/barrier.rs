//! Which messages are executed, and what they may call.

use super::locations::{ParentOrSiblings, UniversalLocation};
use crate::{PolkadotXcm, RuntimeCall};
use polkadot_sdk::{staging_xcm_builder as xcm_builder, *};

use frame_support::traits::{ConstU32, Contains, Everything};
use xcm_builder::{
	AllowHrmpNotificationsFromRelayChain, AllowKnownQueryResponses, AllowSubscriptionsFrom,
	AllowTopLevelPaidExecutionFrom, DenyRecursively, DenyReserveTransferToRelayChain, DenyThenTry,
	TakeWeightCredit, TrailingSetTopicAsId, WithComputedOrigin,
};

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

/// What messages may call: what the owner of stake does from elsewhere, what moves its own assets, every way out, and the
/// accusation by a service on another network.
///
/// Nothing that holds another call inside it, because that one would not be looked at.
pub struct SafeCalls;

impl Contains<RuntimeCall> for SafeCalls {
	fn contains(call: &RuntimeCall) -> bool {
		use pallet_assets::Call as Assets;
		use pallet_balances::Call as Balances;
		use pallet_delegation::Call as Delegation;
		use pallet_payouts::Call as Payouts;
		use pallet_slashing::Call as Slashing;
		use pallet_vaults::Call as Vaults;
		use pallet_xcm::Call as Xcm;
		use pallet_xcm_gateway::Call as Gateway;
		match call {
			RuntimeCall::XcmGateway(call) => matches!(
				call,
				Gateway::deposit_and_delegate { .. }
					| Gateway::request_withdrawal { .. }
					| Gateway::cancel_withdrawal { .. }
					| Gateway::redelegate { .. }
					| Gateway::claim_rewards { .. }
					| Gateway::send_back { .. }
			),
			RuntimeCall::Vaults(call) => matches!(call, Vaults::withdraw_idle { .. }),
			RuntimeCall::Delegation(call) => {
				matches!(call, Delegation::complete_withdrawal { .. } | Delegation::follow { .. })
			}
			RuntimeCall::Payouts(call) => matches!(call, Payouts::retry { .. }),
			RuntimeCall::Slashing(call) => matches!(call, Slashing::accuse_remote { .. }),
			RuntimeCall::PolkadotXcm(call) => matches!(call, Xcm::claim_assets { .. }),
			RuntimeCall::Balances(call) => matches!(
				call,
				Balances::transfer_allow_death { .. }
					| Balances::transfer_keep_alive { .. }
					| Balances::transfer_all { .. }
			),
			RuntimeCall::Assets(call) => matches!(
				call,
				Assets::transfer { .. }
					| Assets::transfer_keep_alive { .. }
					| Assets::transfer_all { .. }
			),
			RuntimeCall::ForeignAssets(call) => matches!(
				call,
				Assets::transfer { .. }
					| Assets::transfer_keep_alive { .. }
					| Assets::transfer_all { .. }
			),
			_ => false,
		}
	}
}
