//! Who somebody elsewhere is here.

use crate::{home::home as normalised, mock::*, Error};
use frame_support::{assert_noop, assert_ok};
use sp_runtime::DispatchError;
use staging_xcm::v5::prelude::*;

#[test]
fn the_name_of_a_network_makes_nobody_else() {
	build_and_execute(|| {
		let id = [9; 32];
		let spelled = |network| Location::new(1, [Parachain(1000), AccountId32 { network, id }]);
		let names = [None, Some(NetworkId::Polkadot), Some(NetworkId::ByGenesis([3; 32]))];
		for name in names {
			assert_eq!(Gateway::owner_of(spelled(name)), Gateway::owner_of(spelled(None)));
			assert_eq!(normalised(spelled(name)), Some(spelled(None)));
		}
		let key = [7; 20];
		let contract = |network| Location::new(1, [Parachain(2004), AccountKey20 { network, key }]);
		assert_eq!(normalised(contract(names[1])), Some(contract(None)));
		let index = |network| Location::new(1, [AccountIndex64 { network, index: 5 }]);
		assert_eq!(normalised(index(names[1])), Some(index(None)));
	});
}

#[test]
fn the_home_keeps_the_network_that_it_is_on() {
	let ethereum = Location::new(
		2,
		[
			GlobalConsensus(NetworkId::Ethereum { chain_id: 1 }),
			AccountKey20 { network: None, key: [7; 20] },
		],
	);
	assert_eq!(normalised(ethereum.clone()), Some(ethereum));
}

#[test]
fn chains_and_accounts_of_this_chain_have_no_home() {
	for location in [
		Location::here(),
		Location::parent(),
		Location::new(0, [AccountId32 { network: None, id: [1; 32] }]),
		Location::new(0, [PalletInstance(58)]),
		Location::new(1, [Parachain(1000)]),
		Location::new(2, [GlobalConsensus(NetworkId::Kusama)]),
		Location::new(2, [GlobalConsensus(NetworkId::Kusama), Parachain(1000)]),
		Location::new(2, []),
		Location::new(3, [Parachain(1)]),
	] {
		assert_eq!(normalised(location.clone()), None, "{location:?}");
	}
}

#[test]
fn whoever_has_no_account_here_can_do_nothing() {
	build_and_execute(|| {
		Homes::insert(NOBODY, Location::new(1, [Parachain(1000), GeneralIndex(5)]));
		for who in [&NOBODY, &HUB] {
			assert_noop!(
				Gateway::deposit_and_delegate(signed(who), VAULT, None, None),
				Error::<Test>::UnsupportedOrigin
			);
		}
		assert_eq!(Gateway::owner_of(Location::new(1, [Parachain(1000), GeneralIndex(5)])), None);
	});
}

#[test]
fn whoever_signs_here_is_not_somebody_elsewhere() {
	build_and_execute(|| {
		assert_noop!(
			Gateway::deposit_and_delegate(signed(&NOBODY), VAULT, None, None),
			DispatchError::BadOrigin
		);
		assert_ok!(Gateway::deposit_and_delegate(signed(&ALICE), VAULT, Some(1_000), None));
	});
}
