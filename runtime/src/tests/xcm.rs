use super::{account, development};
use crate::configs::xcm::{LocationToAccountId, OnItsOwnChain, UniversalLocation};
use polkadot_sdk::{staging_xcm as xcm, *};

use frame_support::traits::ContainsPair;
use sp_keyring::Sr25519Keyring::Alice;
use staging_xcm_executor::traits::ConvertLocation;
use xcm::latest::prelude::*;

fn asset(location: Location) -> Asset {
	(location, 1u128).into()
}

#[test]
fn a_foreign_asset_comes_from_its_own_chain_only() {
	let relay = Location::parent();
	let bifrost = Location::new(1, [Parachain(2030)]);
	let hub = Location::new(1, [Parachain(1000)]);
	let vdot = asset(Location::new(1, [Parachain(2030), GeneralIndex(1)]));
	let usdc = asset(Location::new(1, [Parachain(1000), PalletInstance(50), GeneralIndex(1337)]));
	let dot = asset(relay.clone());
	let ours = asset(Location::here());

	assert!(OnItsOwnChain::contains(&dot, &relay));
	assert!(OnItsOwnChain::contains(&vdot, &bifrost));
	assert!(OnItsOwnChain::contains(&usdc, &hub));

	// Not from the relay chain, though its location is the beginning of every other.
	assert!(!OnItsOwnChain::contains(&vdot, &relay));
	assert!(!OnItsOwnChain::contains(&usdc, &bifrost));
	assert!(!OnItsOwnChain::contains(&dot, &hub));
	assert!(!OnItsOwnChain::contains(&ours, &relay));
	assert!(!OnItsOwnChain::contains(&ours, &Location::here()));
	let ether = asset(Location::new(2, [GlobalConsensus(Ethereum { chain_id: 1 })]));
	assert!(!OnItsOwnChain::contains(&ether, &hub));
}

#[test]
fn everybody_has_an_account_and_nobody_that_of_another() {
	development().execute_with(|| {
		let alice: [u8; 32] = account(Alice).into();
		let at = |location: Location| LocationToAccountId::convert_location(&location);
		let here = at(Location::new(0, [AccountId32 { network: None, id: alice }]));
		let there =
			at(Location::new(1, [Parachain(2030), AccountId32 { network: None, id: alice }]));
		let sibling = at(Location::new(1, [Parachain(2030)]));
		let relay = at(Location::parent());
		let accounts = [here.clone(), there, sibling, relay];
		assert_eq!(here, Some(account(Alice)));
		for (index, one) in accounts.iter().enumerate() {
			assert!(one.is_some());
			assert!(!accounts[..index].contains(one));
		}
	});
}

#[test]
fn we_know_where_we_are() {
	development().execute_with(|| {
		assert_eq!(
			UniversalLocation::get(),
			InteriorLocation::from([GlobalConsensus(NetworkId::Polkadot), Parachain(2500)])
		);
	});
}
