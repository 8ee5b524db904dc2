//! The world of stake that came from another chain: an owner on Asset Hub, a way there, and what goes back.

use super::{
	earnings,
	restaking::{crowd, new_target, operator, root, signed, World},
};
use crate::{
	configs::assets::AllAssets, configs::xcm::locations::ASSET_HUB, configs::xcm::XcmRouter,
	AccountId, Delegation, ParachainSystem, Payouts, PolkadotXcm, Runtime, RuntimeOrigin, Vaults,
	XcmGateway,
};
use alloc::{boxed::Box, vec, vec::Vec};
use bulwark_primitives::{
	seams::Payouts as _, AssetKind, Balance, Destination, Epoch, Mandate, PoolId, ReleaseId,
	ReturnRoute, VaultId,
};
use pallet_delegation::{benchmarking::leave_everywhere, view::PositionRecord};
use pallet_rewards::benchmarking::owe;
use pallet_vaults::DefaultDelegation;
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

/// The account of the owner, with a position with each of these operators, whose pools are as busy as can be without being crowded.
fn busy(who: &AccountId, operators: &[AccountId]) -> Vec<PoolId> {
	open();
	crowd(&ReturnRoute::Xcm(home()), who, VAULT, operators)
}

/// Something waits to be sent to Asset Hub before any payout.
fn occupy() {
	let hub = Location::new(1, [Parachain(ASSET_HUB)]);
	assert_ok!(send_xcm::<XcmRouter>(hub, Xcm(vec![ClearOrigin])));
}

fn record(who: &AccountId, pool: PoolId) -> Option<PositionRecord<AccountId>> {
	Delegation::positions(who.clone()).into_iter().find(|one| one.pool == pool)
}

impl pallet_payouts::BenchmarkHelper<AccountId, AssetKind, RuntimeOrigin> for World {
	fn asset_and_destination() -> (AssetKind, Location) {
		super::restaking::begin();
		connect();
		occupy();
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

	fn target(_: VaultId, who: &AccountId) -> (AccountId, Mandate) {
		busy(who, &[operator(0)]);
		(operator(0), Mandate::All)
	}

	fn new_target(vault: VaultId, who: &AccountId, others: u32) -> (AccountId, Mandate) {
		open();
		let DefaultDelegation { operator, mandate } = new_target(vault, who, others);
		(operator, mandate)
	}

	fn position(who: &AccountId) -> PoolId {
		busy(who, &[operator(0)])[0]
	}

	fn position_and_target(who: &AccountId) -> (PoolId, (AccountId, Mandate)) {
		let pools = busy(who, &[operator(0), operator(1)]);
		(pools[0], (operator(1), Mandate::All))
	}

	fn leaving(who: &AccountId) -> (PoolId, Epoch) {
		let pool = Self::position(who);
		let left = leave_everywhere::<Runtime>(who, pool).expect("it has a lot of every epoch");
		(pool, left)
	}

	fn stake(who: &AccountId, pool: PoolId) -> (Balance, Balance) {
		let found = record(who, pool);
		found.map_or((0, 0), |one| (one.active + one.warming, one.leaving))
	}

	fn moves(who: &AccountId, pool: PoolId, to: &(AccountId, Mandate)) -> Balance {
		let there = Some(Destination { operator: to.0.clone(), mandate: to.1.clone() });
		let lots = record(who, pool).map(|one| one.lots).unwrap_or_default();
		lots.into_iter().filter(|lot| lot.to == there).map(|lot| lot.worth).sum()
	}

	fn earn(who: &AccountId, asset: &AssetKind) -> bool {
		busy(who, &[operator(0)]);
		let slot = earnings::earn(VAULT, asset);
		let reserve = XcmGateway::reserve_of(asset.clone()).expect("the genesis says where it is");
		assert_ok!(owe::<Runtime>(who, slot, reserve.minimum));
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
