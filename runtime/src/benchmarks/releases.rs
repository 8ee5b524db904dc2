//! The world of stake that came from another chain: an owner on Asset Hub, a way there, and what goes back.

use super::{
	earnings::earn,
	restaking::{crowd, operator, root, signed, Exits, World},
};
use crate::{
	configs::assets::AllAssets, configs::xcm::locations::ASSET_HUB, AccountId, Delegation, Epochs,
	ParachainSystem, Payouts, PolkadotXcm, Runtime, RuntimeOrigin, Vaults, XcmGateway,
};
use alloc::boxed::Box;
use bulwark_primitives::{
	seams::{EpochClock, Payouts as _},
	AssetKind, Balance, Epoch, Mandate, PoolId, ReleaseId, ReturnRoute, VaultId,
};
use pallet_xcm_gateway::Reserve;
use polkadot_sdk::{staging_xcm as xcm, *};

use frame_benchmarking::account;
use frame_support::{assert_ok, traits::fungibles::Mutate};
use xcm::latest::prelude::*;

/// The vault of the development genesis for the token of the relay chain, which is staked from Asset Hub.
const VAULT: VaultId = VaultId(1);

/// An amount with room for every minimum.
const AMOUNT: Balance = 1_000_000_000_000_000;

fn asset() -> AssetKind {
	AssetKind::Foreign(Location::parent())
}

fn home() -> Location {
	Location::new(1, [Parachain(ASSET_HUB), AccountId32 { network: None, id: [3; 32] }])
}

/// There is a channel to Asset Hub, which speaks the version of messages of this chain.
fn connect() {
	ParachainSystem::open_outbound_hrmp_channel_for_benchmarks_or_tests(ASSET_HUB.into());
	let hub = Location::new(1, [Parachain(ASSET_HUB)]);
	assert_ok!(PolkadotXcm::force_xcm_version(root(), Box::new(hub), XCM_VERSION));
}

/// The vault takes whatever is staked.
fn open() {
	super::restaking::begin();
	// Less than all there is, which tells the vaults of the benchmarks from others.
	assert_ok!(Vaults::set_caps(root(), VAULT, Balance::MAX / 2, Balance::MAX / 2));
	assert_ok!(Vaults::set_minimum(root(), VAULT, 1));
}

/// The account of the owner, with a position with an operator whose pool is as busy as can be without being crowded.
fn busy(who: &AccountId, index: u32, exits: Exits) -> PoolId {
	open();
	let route = ReturnRoute::Xcm(home());
	crowd(&route, who, VAULT, &operator(index), 0, exits)
}

impl pallet_payouts::BenchmarkHelper<AccountId, AssetKind, RuntimeOrigin> for World {
	fn asset_and_destination() -> (AssetKind, Location) {
		super::restaking::begin();
		connect();
		(asset(), home())
	}

	fn admin_origin() -> RuntimeOrigin {
		root()
	}
}

impl pallet_xcm_gateway::BenchmarkHelper<AccountId, RuntimeOrigin> for World {
	fn home() -> Location {
		connect();
		home()
	}

	fn xcm_origin(home: Location) -> RuntimeOrigin {
		pallet_xcm::Origin::Xcm(home).into()
	}

	fn response_origin() -> RuntimeOrigin {
		pallet_xcm::Origin::Response(Location::new(1, [Parachain(ASSET_HUB)])).into()
	}

	fn admin_origin() -> RuntimeOrigin {
		root()
	}

	fn vault() -> (VaultId, AssetKind, Reserve) {
		open();
		let reserve = XcmGateway::reserve_of(asset()).expect("the genesis says where it is");
		(VAULT, asset(), reserve)
	}

	fn target(_: VaultId) -> (AccountId, Mandate) {
		let (who, _) = XcmGateway::owner_of(home()).expect("it has an account here");
		busy(&who, 1, Exits::None);
		(operator(1), Mandate::All)
	}

	fn position(who: &AccountId) -> PoolId {
		busy(who, 0, Exits::All)
	}

	fn leaving(who: &AccountId) -> (PoolId, Epoch) {
		let pool = busy(who, 0, Exits::All);
		let left = Epochs::epoch() + 1;
		assert_ok!(Delegation::request_withdrawal(signed(who), pool, None, None));
		(pool, left)
	}

	fn earn(who: &AccountId, asset: &AssetKind) -> bool {
		busy(who, 0, Exits::None);
		earn(VAULT, asset);
		true
	}

	fn in_flight() -> ReleaseId {
		connect();
		let custody: AccountId = account("custody", 0, 0);
		for who in [&custody, &Payouts::payout_account()] {
			assert_ok!(<AllAssets as Mutate<_>>::mint_into(asset(), who, AMOUNT));
		}
		let id = pallet_payouts::NextReleaseId::<Runtime>::get();
		assert_ok!(Payouts::release(&custody, &asset(), &ReturnRoute::Xcm(home()), AMOUNT / 2));
		assert_ok!(Payouts::retry(signed(&custody), id));
		id
	}
}
