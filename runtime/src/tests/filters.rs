use super::{account, development};
use crate::{
	configs::utility::{NeverPaused, ProxyType},
	Runtime, RuntimeCall, RuntimeOrigin, TxPause,
};
use bulwark_primitives::{AvsId, PoolId, SetId, SlashId, VaultId};
use polkadot_sdk::*;

use frame_support::{
	assert_noop, assert_ok,
	traits::{Contains, GetCallMetadata, InstanceFilter},
};
use pallet_tx_pause::{Error, RuntimeCallNameOf};
use sp_keyring::Sr25519Keyring::{Alice, Bob};
use sp_runtime::traits::Dispatchable;

fn name(pallet: &str, call: &str) -> RuntimeCallNameOf<Runtime> {
	(
		pallet.as_bytes().to_vec().try_into().expect("short"),
		call.as_bytes().to_vec().try_into().expect("short"),
	)
}

fn remark() -> RuntimeCall {
	RuntimeCall::System(frame_system::Call::remark { remark: vec![] })
}

fn deposit() -> RuntimeCall {
	RuntimeCall::Vaults(pallet_vaults::Call::deposit { vault: VaultId(0), amount: 1 })
}

fn transfer() -> RuntimeCall {
	RuntimeCall::Balances(pallet_balances::Call::transfer_keep_alive {
		dest: account(Bob).into(),
		value: 1,
	})
}

/// Every call there is, by pallet.
fn all_calls() -> Vec<(&'static str, &'static str)> {
	RuntimeCall::get_module_names()
		.iter()
		.flat_map(|pallet| {
			RuntimeCall::get_call_names(pallet).iter().map(move |call| (*pallet, *call))
		})
		.collect()
}

#[test]
fn what_is_never_paused_exists() {
	let calls = all_calls();
	for pallet in NeverPaused::PALLETS {
		assert!(calls.iter().any(|(p, _)| p == pallet), "{pallet} has no calls");
	}
	for call in NeverPaused::CALLS {
		assert!(calls.contains(call), "{call:?} does not exist");
	}
}

#[test]
fn every_way_out_stays_open() {
	development().execute_with(|| {
		for (pallet, call) in NeverPaused::CALLS {
			assert_noop!(
				TxPause::pause(RuntimeOrigin::root(), name(pallet, call)),
				Error::<Runtime>::Unpausable
			);
		}
	});
}

#[test]
fn no_pause_makes_an_upheld_request_lapse_or_a_pool_stay_behind() {
	// An exit can be refused until a pool was brought up to date, and whoever was right must not be told too late.
	for call in [
		("Delegation", "sync_pool"),
		("Slashing", "uphold"),
		("Slashing", "execute"),
		("Slashing", "settle"),
	] {
		assert!(NeverPaused::CALLS.contains(&call), "{call:?}");
	}
}

#[test]
fn no_pause_keeps_a_deposit_or_an_escrow() {
	// What gives back what somebody has put down, and what has to be called before.
	for call in [
		("Vaults", "withdraw_idle"),
		("Delegation", "request_withdrawal"),
		("Delegation", "complete_withdrawal"),
		("Delegation", "release_stake"),
		("Slashing", "withdraw_commitment"),
		("Slashing", "lapse"),
		("Operators", "withdraw_application"),
		("Operators", "leave"),
		("Operators", "complete_leave"),
		("Avs", "leave_set"),
		("Avs", "withdraw_proposal"),
		("Avs", "return_escrow"),
		("Avs", "offboard"),
		("Avs", "offboard_members"),
		("Avs", "complete_offboarding"),
		("CollatorSelection", "leave_intent"),
		("Session", "purge_keys"),
		("PolkadotXcm", "claim_assets"),
		("XcmGateway", "send_back"),
		("Payouts", "retry"),
	] {
		assert!(NeverPaused::CALLS.contains(&call), "{call:?}");
	}
	// What carries something off can be stopped, and so can all that one account pays.
	let calls = all_calls();
	for (pallet, call) in [
		("Balances", "transfer_keep_alive"),
		("ForeignAssets", "transfer"),
		("PolkadotXcm", "transfer_assets"),
		("PolkadotXcm", "execute"),
		("Rewards", "claim"),
		("Rewards", "stop_plan"),
		("Rewards", "prune_plan"),
		("XcmGateway", "claim_rewards"),
	] {
		assert!(calls.contains(&(pallet, call)), "{pallet}.{call} does not exist");
		assert!(!NeverPaused::contains(&name(pallet, call)), "{pallet}.{call}");
	}
}

#[test]
fn governance_and_wrappers_cannot_be_paused() {
	development().execute_with(|| {
		for (pallet, call) in [
			("Referenda", "submit"),
			("ConvictionVoting", "vote"),
			("Preimage", "note_preimage"),
			("Scheduler", "schedule"),
			("System", "set_code"),
			("ParachainSystem", "set_validation_data"),
			("Timestamp", "set"),
			("Utility", "batch_all"),
			("Proxy", "proxy"),
			("Multisig", "as_multi"),
			("TxPause", "unpause"),
		] {
			assert_noop!(
				TxPause::pause(RuntimeOrigin::root(), name(pallet, call)),
				Error::<Runtime>::Unpausable
			);
		}
	});
}

#[test]
fn what_is_paused_is_paused_inside_wrappers_too() {
	development().execute_with(|| {
		assert_ok!(TxPause::pause(RuntimeOrigin::root(), name("Vaults", "deposit")));
		let signed = RuntimeOrigin::signed(account(Alice));
		assert!(!TxPause::contains(&deposit()));
		let filtered = frame_system::Error::<Runtime>::CallFiltered;
		assert_noop!(deposit().dispatch(signed.clone()).map_err(|e| e.error), filtered);
		let batch =
			RuntimeCall::Utility(pallet_utility::Call::batch_all { calls: vec![deposit()] });
		let filtered = frame_system::Error::<Runtime>::CallFiltered;
		assert_eq!(batch.dispatch(signed).map_err(|e| e.error), Err(filtered.into()));

		assert_ok!(TxPause::unpause(RuntimeOrigin::root(), name("Vaults", "deposit")));
		assert!(TxPause::contains(&deposit()));
	});
}

#[test]
fn only_an_emergency_pauses() {
	development().execute_with(|| {
		use crate::configs::governance::origins::pallet_origins::Origin;
		let paused = name("Balances", "transfer_keep_alive");
		for origin in [
			RuntimeOrigin::signed(account(Alice)),
			Origin::ParameterSetting.into(),
			Origin::OperatorAdmission.into(),
		] {
			assert!(TxPause::pause(origin, paused.clone()).is_err());
		}
		assert_ok!(TxPause::pause(Origin::EmergencyMeasures.into(), paused));
		assert!(!TxPause::contains(&transfer()));
	});
}

#[test]
fn proxies_do_what_they_are_for() {
	let withdraw = RuntimeCall::Delegation(pallet_delegation::Call::request_withdrawal {
		pool: PoolId(0),
		amount: None,
		entered: None,
	});
	let leave = RuntimeCall::Operators(pallet_operators::Call::leave {});
	let avs = AvsId(0);
	let give_away =
		RuntimeCall::Avs(pallet_avs::Call::transfer_ownership { avs, to: account(Bob) });
	let take_over = RuntimeCall::Avs(pallet_avs::Call::accept_ownership { avs });
	let spend_escrow = RuntimeCall::Rewards(pallet_rewards::Call::accept_offer {
		avs,
		index: 0,
		set: SetId { avs, index: 0 },
		start: 1,
		shares: Default::default(),
	});

	assert!(ProxyType::Any.filter(&transfer()));
	assert!(!ProxyType::NonTransfer.filter(&transfer()));
	// A bond that is lost goes to somebody else.
	let contest = RuntimeCall::Slashing(pallet_slashing::Call::contest { id: SlashId(0) });
	assert!(!ProxyType::NonTransfer.filter(&contest));
	let execute = RuntimeCall::Slashing(pallet_slashing::Call::execute { id: SlashId(0) });
	assert!(ProxyType::NonTransfer.filter(&execute));
	assert!(ProxyType::NonTransfer.filter(&withdraw));
	assert!(ProxyType::Restaking.filter(&deposit()));
	assert!(ProxyType::Restaking.filter(&withdraw));
	assert!(!ProxyType::Restaking.filter(&transfer()));
	assert!(!ProxyType::Restaking.filter(&leave));
	assert!(ProxyType::Service.filter(&leave));
	assert!(!ProxyType::Service.filter(&withdraw));
	// What other accounts do for this one, as a multisig or because it is their proxy, is not filtered there.
	let by_multisig = RuntimeCall::Multisig(pallet_multisig::Call::as_multi_threshold_1 {
		other_signatories: vec![account(Bob)],
		call: Box::new(transfer()),
	});
	let by_proxy = RuntimeCall::Proxy(pallet_proxy::Call::proxy {
		real: account(Bob).into(),
		force_proxy_type: None,
		call: Box::new(transfer()),
	});
	for call in [&by_multisig, &by_proxy] {
		assert!(ProxyType::Any.filter(call) && !ProxyType::NonTransfer.filter(call));
	}
	// Whoever has an AVS has what it offers, which is in escrow.
	for call in [&give_away, &take_over, &spend_escrow] {
		assert!(ProxyType::Any.filter(call));
		assert!(!ProxyType::NonTransfer.filter(call) && !ProxyType::Service.filter(call));
	}
	let eject = RuntimeCall::Avs(pallet_avs::Call::eject {
		set: SetId { avs, index: 0 },
		operator: account(Bob),
	});
	assert!(ProxyType::NonTransfer.filter(&eject) && ProxyType::Service.filter(&eject));
	let claim = RuntimeCall::Rewards(pallet_rewards::Call::claim { slot: 0 });
	let give = RuntimeCall::Rewards(pallet_rewards::Call::claim_to { slot: 0, to: account(Bob) });
	for may in [ProxyType::NonTransfer, ProxyType::Restaking] {
		assert!(may.filter(&claim) && !may.filter(&give));
	}
	assert!(!ProxyType::Governance.filter(&transfer()));
	assert!(!ProxyType::CancelProxy.filter(&remark()));
}

#[test]
fn a_proxy_makes_none_that_may_do_more() {
	use ProxyType::*;
	for narrow in [Governance, Restaking, Service, Collator, CancelProxy] {
		assert!(Any.is_superset(&narrow));
		assert!(NonTransfer.is_superset(&narrow));
		assert!(narrow.is_superset(&narrow));
		assert!(!narrow.is_superset(&NonTransfer));
		assert!(!narrow.is_superset(&Any));
	}
	assert!(!NonTransfer.is_superset(&Any));
	assert!(!Restaking.is_superset(&Service));
}
