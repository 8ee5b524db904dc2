use crate::{
	configs::{
		governance::{clock::GovernanceClock, *},
		restaking::*,
		system::NothingScheduled,
	},
	Avs, Delegation, Epochs, Operators, Payouts, Rewards, Runtime, Slashing, System, TxPause,
	Vaults, XcmGateway,
};
use core::any::TypeId;
use polkadot_sdk::*;

use frame_support::traits::{InsideBoth, PalletInfoAccess, PalletsInfoAccess};

/// Is the one type the other?
fn same<A: 'static, B: 'static>() -> bool {
	TypeId::of::<A>() == TypeId::of::<B>()
}

#[test]
fn everybody_has_the_same_clock() {
	assert!(same::<<Runtime as pallet_vaults::Config>::Clock, Epochs>());
	assert!(same::<<Runtime as pallet_operators::Config>::Clock, Epochs>());
	assert!(same::<<Runtime as pallet_avs::Config>::Clock, Epochs>());
	assert!(same::<<Runtime as pallet_delegation::Config>::Clock, Epochs>());
	assert!(same::<<Runtime as pallet_slashing::Config>::Clock, Epochs>());
	assert!(same::<<Runtime as pallet_rewards::Config>::Clock, Epochs>());
	assert!(same::<<Runtime as pallet_payouts::Config>::Clock, Epochs>());
	assert!(same::<<Runtime as pallet_xcm_gateway::Config>::Clock, Epochs>());
}

#[test]
fn the_seams_meet() {
	assert!(same::<<Runtime as pallet_delegation::Config>::Vaults, Vaults>());
	assert!(same::<<Runtime as pallet_delegation::Config>::Operators, Operators>());
	assert!(same::<<Runtime as pallet_delegation::Config>::Avs, Avs>());
	assert!(same::<<Runtime as pallet_vaults::Config>::Stake, Delegation>());
	assert!(same::<<Runtime as pallet_avs::Config>::Vaults, Vaults>());
	assert!(same::<<Runtime as pallet_avs::Config>::Operators, Operators>());
	assert!(same::<<Runtime as pallet_avs::Config>::Hooks, Delegation>());
	assert!(same::<<Runtime as pallet_operators::Config>::Ties, (Avs, Slashing, Delegation)>());
	assert!(same::<<Runtime as pallet_vaults::Config>::Docket, Slashing>());
	assert!(same::<<Runtime as pallet_delegation::Config>::Docket, Slashing>());
	assert!(same::<<Runtime as pallet_delegation::Config>::Accrual, Rewards>());
	assert!(same::<<Runtime as pallet_avs::Config>::Flags, Slashing>());
	assert!(same::<<Runtime as pallet_slashing::Config>::Rewards, Rewards>());
	assert!(same::<<Runtime as pallet_vaults::Config>::AssetGuard, GovernedAssets>());
	assert!(same::<<Runtime as pallet_avs::Config>::AssetGuard, GovernedAssets>());
	assert!(same::<<Runtime as pallet_rewards::Config>::AssetGuard, GovernedAssets>());
	assert!(same::<<Runtime as pallet_vaults::Config>::Payouts, Payouts>());
	assert!(same::<<Runtime as pallet_payouts::Config>::Xcm, XcmGateway>());
	assert!(same::<<Runtime as pallet_xcm_gateway::Config>::Outcomes, Payouts>());
	assert!(same::<<Runtime as pallet_xcm_gateway::Config>::Payouts, Payouts>());
	assert!(same::<<Runtime as pallet_xcm_gateway::Config>::Entry, Vaults>());
	assert!(same::<<Runtime as pallet_xcm_gateway::Config>::Stake, Delegation>());
}

#[test]
fn money_is_the_same_for_vaults_and_offers() {
	assert!(same::<
		<Runtime as pallet_vaults::Config>::Assets,
		<Runtime as pallet_avs::Config>::Assets,
	>());
}

#[test]
fn those_decide_who_should() {
	assert!(same::<<Runtime as pallet_operators::Config>::AdmitOrigin, OperatorAdmitter>());
	assert!(same::<<Runtime as pallet_avs::Config>::AdmitOrigin, AvsAdmitter>());
	assert!(same::<<Runtime as pallet_avs::Config>::RejectOrigin, AvsRejecter>());
	assert!(same::<<Runtime as pallet_slashing::Config>::AdjudicationOrigin, SlashAdjudicator>());
	// What anybody can be paid is not decided as fast as whether a slash is true.
	assert!(same::<<Runtime as pallet_vaults::Config>::CompensateOrigin, ParametersAdmin>());
	assert!(same::<<Runtime as pallet_tx_pause::Config>::PauseOrigin, EmergencyAdmin>());
	assert!(same::<<Runtime as pallet_tx_pause::Config>::UnpauseOrigin, EmergencyAdmin>());
	assert!(same::<
		<Runtime as frame_system::Config>::BaseCallFilter,
		InsideBoth<NothingScheduled, TxPause>,
	>());
	// Who could stop messages for as long as it likes could keep everybody here who comes by them.
	assert!(same::<
		<Runtime as cumulus_pallet_xcmp_queue::Config>::ControllerOrigin,
		frame_system::EnsureRoot<crate::AccountId>,
	>());
}

#[test]
fn all_of_governance_measures_time_alike() {
	assert!(same::<<Runtime as pallet_referenda::Config>::BlockNumberProvider, GovernanceClock>());
	assert!(same::<<Runtime as pallet_scheduler::Config>::BlockNumberProvider, GovernanceClock>());
	assert!(same::<
		<Runtime as pallet_conviction_voting::Config>::BlockNumberProvider,
		GovernanceClock,
	>());
}

#[test]
fn pallets_are_where_wallets_expect_them() {
	let indices: Vec<_> = crate::AllPalletsWithSystem::infos()
		.into_iter()
		.map(|info| (info.index, info.name))
		.collect();
	for expected in [
		(0, "System"),
		(1, "ParachainSystem"),
		(2, "Timestamp"),
		(10, "Balances"),
		(12, "Treasury"),
		(20, "Assets"),
		(21, "ForeignAssets"),
		(32, "Referenda"),
		(33, "ConvictionVoting"),
		(34, "Origins"),
		(43, "Aura"),
		(45, "AuthorityDiscovery"),
		(50, "Epochs"),
		(51, "Vaults"),
		(52, "Operators"),
		(53, "Avs"),
		(54, "Delegation"),
		(57, "Payouts"),
		(58, "XcmGateway"),
		(71, "PolkadotXcm"),
		(83, "TxPause"),
	] {
		assert!(indices.contains(&expected), "{expected:?} {indices:?}");
	}
	assert_eq!(System::index(), 0);
}
