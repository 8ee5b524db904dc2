//! Where things are, which accounts stand for them, and with which origin they call.

use crate::{AccountId, ParachainInfo, Runtime, RuntimeOrigin};
use polkadot_sdk::{staging_xcm as xcm, staging_xcm_builder as xcm_builder, *};

use frame_support::{
	parameter_types,
	traits::{Contains, ContainsPair},
};
use pallet_xcm::{AuthorizedAliasers, XcmPassthrough};
use polkadot_parachain_primitives::primitives::Sibling;
use sp_runtime::traits::Convert;
use staging_xcm_executor::traits::ConvertLocation;
use xcm::latest::prelude::*;
use xcm_builder::{
	AccountId32Aliases, AliasChildLocation, AliasOriginRootUsingFilter, DescribeAllTerminal,
	DescribeFamily, DescribePalletTerminal, ExternalConsensusLocationsConverterFor,
	HashedDescription, ParentIsPreset, RelayChainAsNative, SiblingParachainAsNative,
	SiblingParachainConvertsVia, SignedAccountId32AsNative, SignedToAccountId32,
	SovereignSignedViaLocation,
};

/// The number of Asset Hub among the parachains of every relay chain.
pub const ASSET_HUB: u32 = 1000;

parameter_types! {
	/// The native token.
	pub NativeLocation: Location = Location::here();
	/// Ourselves.
	pub SelfLocation: Location = Location::here();
	/// Asset Hub.
	pub AssetHubLocation: Location = Location::new(1, [Parachain(ASSET_HUB)]);
	/// The network whose relay chain we hang on.
	pub const RelayNetwork: Option<NetworkId> = Some(NetworkId::Polkadot);
	/// The origin of the relay chain in calls.
	pub RelayChainOrigin: RuntimeOrigin = cumulus_pallet_xcm::Origin::Relay.into();
	/// Where we are in the universe.
	pub UniversalLocation: InteriorLocation = [
		GlobalConsensus(NetworkId::Polkadot),
		Parachain(ParachainInfo::parachain_id().into()),
	].into();
}

/// How accounts are derived from locations.
pub type LocationToAccountId = (
	ParentIsPreset<AccountId>,
	SiblingParachainConvertsVia<Sibling, AccountId>,
	AccountId32Aliases<RelayNetwork, AccountId>,
	// Accounts of other chains: by a hash of the whole description, the same as on Asset Hub.
	HashedDescription<AccountId, DescribeFamily<DescribeAllTerminal>>,
	// Pallets of this chain.
	HashedDescription<AccountId, DescribePalletTerminal>,
	// Everything behind bridges.
	ExternalConsensusLocationsConverterFor<UniversalLocation, AccountId>,
);

/// The account of a location, for pallets.
pub struct AccountAt;

impl Convert<Location, Option<AccountId>> for AccountAt {
	fn convert(location: Location) -> Option<AccountId> {
		LocationToAccountId::convert_location(&location)
	}
}

/// An account of this chain as a location.
pub type LocalOriginToLocation = SignedToAccountId32<RuntimeOrigin, AccountId, RelayNetwork>;

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

/// Locations outside of this chain.
pub struct Elsewhere;

impl Contains<Location> for Elsewhere {
	fn contains(location: &Location) -> bool {
		location.parent_count() > 0
	}
}

/// The relay chain and our siblings.
pub struct ParentOrSiblings;

impl Contains<Location> for ParentOrSiblings {
	fn contains(location: &Location) -> bool {
		matches!(location.unpack(), (1, []) | (1, [Parachain(_)]))
	}
}

/// Accounts on other chains: no chain itself, nothing of the relay chain, and nobody here, however it is spelled.
pub struct ForeignUsersOnly;

impl Contains<Location> for ForeignUsersOnly {
	fn contains(location: &Location) -> bool {
		let here = UniversalLocation::get();
		let is_us = |network: Option<NetworkId>, para: u32| {
			network.is_none_or(|network| here.global_consensus() == Ok(network))
				&& para == u32::from(ParachainInfo::parachain_id())
		};
		let is_our_network = |network| here.global_consensus() == Ok(network);
		match location.unpack() {
			(1, [Parachain(para), AccountId32 { .. } | AccountKey20 { .. }]) => !is_us(None, *para),
			// What lies in our own network has a shorter name, which is the one that counts.
			(2, [GlobalConsensus(network), .., AccountId32 { .. } | AccountKey20 { .. }]) => {
				!is_our_network(*network)
			}
			_ => false,
		}
	}
}

/// A chain, or what lies on it, takes the place of what lies below itself. Not so the relay chain: all parachains lie below it. Its
/// root can still descend to any of them, which nobody is asked about: it governs the network that all of them are secured by.
pub struct OwnChildren;

impl ContainsPair<Location, Location> for OwnChildren {
	fn contains(origin: &Location, target: &Location) -> bool {
		*origin != Location::parent() && AliasChildLocation::contains(origin, target)
	}
}

/// Who may act as whom.
///
/// Everybody as what lies below, Asset Hub as a user of another chain whose message it passes on, and whoever was authorised by
/// the account itself.
pub type Aliasers = (
	OwnChildren,
	AliasOriginRootUsingFilter<AssetHubLocation, ForeignUsersOnly>,
	AuthorizedAliasers<Runtime>,
);

/// The one message to which nobody answers for its delivery: what the chain itself pays.
pub struct OurOwn;

impl Contains<Location> for OurOwn {
	fn contains(location: &Location) -> bool {
		*location == SelfLocation::get() || *location == crate::XcmGateway::location()
	}
}

/// The reserve of an asset that governance has named, and no other.
pub struct NamedReserves;

impl ContainsPair<Asset, Location> for NamedReserves {
	fn contains(asset: &Asset, origin: &Location) -> bool {
		if !matches!(asset.fun, Fungible(_)) {
			return false;
		}
		let kind = bulwark_primitives::AssetKind::Foreign(asset.id.0.clone());
		crate::XcmGateway::reserve_of(kind).is_some_and(|reserve| reserve.chain == *origin)
	}
}
