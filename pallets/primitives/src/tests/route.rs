//! Which network a route leads to.

use crate::{OriginChain, ReturnRoute};
use codec::{Decode, Encode};
use staging_xcm::v5::{
	Junction::{self, AccountId32, AccountKey20, GlobalConsensus, PalletInstance, Parachain},
	Location, NetworkId,
};

const SOMEBODY: Junction = AccountId32 { network: None, id: [1; 32] };

fn chain(location: Location) -> OriginChain {
	ReturnRoute::<u64>::Xcm(location).chain()
}

#[test]
fn a_route_leads_to_the_chain_that_its_location_lies_on() {
	assert_eq!(ReturnRoute::Local(5u64).chain(), OriginChain::Local);
	assert_eq!(chain(Location::new(1, [Parachain(1000), SOMEBODY])), OriginChain::Sibling(1000));
	assert_eq!(chain(Location::new(1, [Parachain(1000)])), OriginChain::Sibling(1000));
	assert_eq!(chain(Location::new(1, [SOMEBODY])), OriginChain::Relay);
	assert_eq!(chain(Location::parent()), OriginChain::Relay);
	// What lies here is no other network, however it is written.
	assert_eq!(chain(Location::new(0, [SOMEBODY])), OriginChain::Local);
	assert_eq!(chain(Location::here()), OriginChain::Local);
}

#[test]
fn networks_behind_bridges_are_told_apart_and_their_users_are_not() {
	let ethereum = |chain_id| GlobalConsensus(NetworkId::Ethereum { chain_id });
	let key = |key| AccountKey20 { network: None, key: [key; 20] };
	let kusama = GlobalConsensus(NetworkId::Kusama);
	let one = chain(Location::new(2, [ethereum(1), key(1)]));
	assert!(matches!(one, OriginChain::Remote(_)));
	assert_eq!(one, chain(Location::new(2, [ethereum(1), key(2)])));
	assert_eq!(one, chain(Location::new(2, [ethereum(1)])));
	let others = [
		chain(Location::new(2, [ethereum(2), key(1)])),
		chain(Location::new(2, [kusama, SOMEBODY])),
		chain(Location::new(2, [kusama, Parachain(1000), SOMEBODY])),
		chain(Location::new(2, [kusama, Parachain(1001), SOMEBODY])),
	];
	for (index, other) in others.iter().enumerate() {
		assert_ne!(*other, one);
		assert!(!others[..index].contains(other));
	}
	assert_eq!(
		chain(Location::new(2, [kusama, Parachain(1000), SOMEBODY])),
		chain(Location::new(2, [kusama, Parachain(1000), PalletInstance(5)])),
	);
}

/// What is stored for years is read again: the numbers of the variants and the version of the location are part of it.
#[test]
fn a_route_is_written_as_it_always_was() {
	let route = ReturnRoute::Xcm::<u64>(Location::new(1, [Parachain(1000), SOMEBODY]));
	let mut written = vec![1, 1, 2, 0, 161, 15, 1, 0];
	written.extend([1; 32]);
	assert_eq!(route.encode(), written);
	assert_eq!(ReturnRoute::decode(&mut &written[..]), Ok(route));
	assert_eq!(ReturnRoute::Local(5u8).encode(), [0, 5]);
}
