use super::{account, development};
use crate::{
	configs::{
		assets::{AllAssets, LocalInstance},
		monetary::TreasuryAccount,
		restaking::{DecimalsOf, GovernedAssets},
	},
	constants::currency::UNIT,
	Assets, Balances, ForeignAssets, Payouts, PolkadotXcm, Runtime, RuntimeOrigin,
};
use bulwark_primitives::{
	seams::{AssetGuard, Payouts as _},
	AssetKind, OriginChain, ReturnRoute,
};
use polkadot_sdk::*;

use frame_support::{
	assert_noop, assert_ok,
	traits::{
		fungibles::{Inspect, Mutate},
		tokens::Preservation,
	},
	weights::Weight,
};
use pallet_assets::NextAssetId;
use sp_keyring::Sr25519Keyring::{Alice, Bob, Charlie};
use sp_runtime::{traits::Convert, DispatchError, TokenError};
use staging_xcm::{
	v5::{
		Asset,
		Instruction::WithdrawAsset,
		Junction::{AccountId32, GeneralIndex, PalletInstance, Parachain},
		Location, Xcm,
	},
	VersionedAssets, VersionedLocation, VersionedXcm,
};

/// Its number.
const LOCAL: u32 = 0;

/// An asset of Alice's, the first that is created here.
fn create_local() {
	assert_ok!(Assets::create(
		RuntimeOrigin::signed(account(Alice)),
		LOCAL.into(),
		account(Alice).into(),
		10,
	));
	assert_ok!(Assets::mint(
		RuntimeOrigin::signed(account(Alice)),
		LOCAL.into(),
		account(Alice).into(),
		1_000,
	));
}

fn hand_to_governance() {
	let treasury = TreasuryAccount::get();
	assert_ok!(Assets::set_team(
		RuntimeOrigin::signed(account(Alice)),
		LOCAL.into(),
		treasury.clone().into(),
		treasury.clone().into(),
		treasury.clone().into(),
	));
	assert_ok!(Assets::transfer_ownership(
		RuntimeOrigin::signed(account(Alice)),
		LOCAL.into(),
		treasury.into(),
	));
}

#[test]
fn one_view_shows_all_assets() {
	development().execute_with(|| {
		create_local();
		let dot = Location::parent();
		let alice = account(Alice);
		assert_eq!(AllAssets::balance(AssetKind::Native, &alice), Balances::balance(&alice));
		assert_eq!(AllAssets::balance(AssetKind::Local(LOCAL), &alice), 1_000);
		assert_eq!(
			AllAssets::balance(AssetKind::Foreign(dot.clone()), &alice),
			ForeignAssets::balance(dot.clone(), &alice)
		);
		assert_eq!(AllAssets::minimum_balance(AssetKind::Local(LOCAL)), 10);
	});
	use frame_support::traits::fungible::Inspect as _;
}

#[test]
fn it_moves_the_asset_that_was_named_and_no_other() {
	development().execute_with(|| {
		create_local();
		let (alice, bob) = (account(Alice), account(Bob));
		let dot = AssetKind::Foreign(Location::parent());
		for asset in [AssetKind::Native, AssetKind::Local(LOCAL), dot] {
			let before = |who| {
				[AssetKind::Native, AssetKind::Local(LOCAL), AssetKind::Foreign(Location::parent())]
					.map(|asset| AllAssets::balance(asset, who))
			};
			let (ours, theirs) = (before(&alice), before(&bob));
			assert_ok!(AllAssets::transfer(
				asset.clone(),
				&alice,
				&bob,
				100,
				Preservation::Preserve
			));
			let changed = |was: [u128; 3], is: [u128; 3]| {
				was.into_iter().zip(is).map(|(a, b)| a.abs_diff(b)).collect::<Vec<_>>()
			};
			let moved = match asset {
				AssetKind::Native => [100, 0, 0],
				AssetKind::Local(_) => [0, 100, 0],
				AssetKind::Foreign(_) => [0, 0, 100],
			};
			assert_eq!(changed(ours, before(&alice)), moved);
			assert_eq!(changed(theirs, before(&bob)), moved);
		}
	});
}

/// What the other account receives is what was named, and what is too little to stay is nobody's any more.
#[test]
fn what_is_left_below_the_minimum_leaves_the_supply() {
	development().execute_with(|| {
		create_local();
		let (alice, bob) = (account(Alice), account(Bob));
		let asset = AssetKind::Local(LOCAL);
		let transfer = |amount, preservation| {
			AllAssets::transfer(asset.clone(), &alice, &bob, amount, preservation)
		};
		let balances = || [&alice, &bob].map(|who| AllAssets::balance(asset.clone(), who));
		// Whoever is to stay keeps the minimum, to the unit.
		let short = DispatchError::from(pallet_assets::Error::<Runtime, LocalInstance>::BalanceLow);
		assert_noop!(transfer(991, Preservation::Preserve), short);
		assert_noop!(transfer(1_001, Preservation::Expendable), short);
		assert_noop!(transfer(9, Preservation::Expendable), TokenError::BelowMinimum);
		assert_eq!(transfer(990, Preservation::Preserve), Ok(990));
		assert_eq!(balances(), [10, 990]);
		assert_eq!(transfer(7, Preservation::Expendable), Ok(7));
		assert_eq!(balances(), [0, 997]);
		assert_eq!(AllAssets::total_issuance(asset.clone()), 997);
		assert_eq!(Assets::maybe_balance(LOCAL, &alice), None);
	});
}

#[test]
fn vaults_take_only_what_nobody_else_can_seize() {
	development().execute_with(|| {
		let safe = |asset| GovernedAssets::ensure_safe(&asset, &account(Bob));
		assert_ok!(safe(AssetKind::Native));
		assert_ok!(safe(AssetKind::Foreign(Location::parent())));
		let unknown = Location::new(1, [Parachain(4242)]);
		assert_noop!(safe(AssetKind::Foreign(unknown)), TokenError::UnknownAsset);
		assert_noop!(safe(AssetKind::Local(LOCAL)), TokenError::UnknownAsset);

		create_local();
		assert_noop!(safe(AssetKind::Local(LOCAL)), TokenError::Unsupported);
		hand_to_governance();
		assert_ok!(safe(AssetKind::Local(LOCAL)));
	});
}

/// Accounts of pallets are known before they hold anything, and what was frozen before governance had an asset stays frozen.
#[test]
fn nor_what_somebody_has_frozen_before() {
	development().execute_with(|| {
		create_local();
		let (alice, bob) = (account(Alice), account(Bob));
		let asset = AssetKind::Local(LOCAL);
		assert_ok!(AllAssets::transfer(asset.clone(), &alice, &bob, 100, Preservation::Preserve));
		let owner = RuntimeOrigin::signed(alice.clone());
		assert_ok!(Assets::freeze(owner, LOCAL.into(), bob.clone().into()));
		hand_to_governance();
		assert_noop!(GovernedAssets::ensure_safe(&asset, &bob), TokenError::Frozen);
		// Who has some that is not frozen, and who has nothing.
		assert_ok!(GovernedAssets::ensure_safe(&asset, &alice));
		assert_ok!(GovernedAssets::ensure_safe(&asset, &account(Charlie)));

		let treasury = RuntimeOrigin::signed(TreasuryAccount::get());
		assert_ok!(Assets::thaw(treasury, LOCAL.into(), bob.clone().into()));
		assert_ok!(GovernedAssets::ensure_safe(&asset, &bob));
	});
}

#[test]
fn decimals_are_known_of_what_was_described() {
	development().execute_with(|| {
		assert_eq!(DecimalsOf::convert(AssetKind::Native), Some(12));
		assert_eq!(DecimalsOf::convert(AssetKind::Foreign(Location::parent())), Some(10));
		create_local();
		assert_eq!(DecimalsOf::convert(AssetKind::Local(LOCAL)), None);
		assert_ok!(Assets::set_metadata(
			RuntimeOrigin::signed(account(Alice)),
			LOCAL.into(),
			b"Five".to_vec(),
			b"5".to_vec(),
			3,
		));
		assert_eq!(DecimalsOf::convert(AssetKind::Local(LOCAL)), Some(3));
	});
}

#[test]
fn only_governance_creates_foreign_assets() {
	development().execute_with(|| {
		let location = Location::new(1, [Parachain(4242)]);
		let create = |origin| {
			ForeignAssets::create(origin, location.clone(), TreasuryAccount::get().into(), 1)
		};
		assert_noop!(create(RuntimeOrigin::signed(account(Alice))), DispatchError::BadOrigin);
		assert_ok!(create(RuntimeOrigin::root()));
		assert_ok!(GovernedAssets::ensure_safe(
			&AssetKind::Foreign(location.clone()),
			&account(Bob)
		));
	});
}

#[test]
fn payouts_arrive_and_leave_the_custody_account_alive() {
	development().execute_with(|| {
		let custody = account(Bob);
		let route = ReturnRoute::Local(account(Alice));
		assert_eq!(Payouts::chain(&route), OriginChain::Local);
		assert_ok!(Payouts::check_route(&route, &AssetKind::Native));
		let before = Balances::free_balance(account(Alice));
		assert_ok!(Payouts::release(&custody, &AssetKind::Native, &route, 7 * UNIT));
		assert_eq!(Balances::free_balance(account(Alice)), before + 7 * UNIT);
		let all = Balances::free_balance(&custody);
		assert!(Payouts::release(&custody, &AssetKind::Native, &route, all).is_err());
	});
}

#[test]
fn what_is_offered_stays_in_escrow_until_the_voters_have_decided() {
	development().execute_with(|| {
		create_local();
		let propose = || {
			let asset = AssetKind::Local(LOCAL);
			let offer = pallet_avs::Offer { asset, per_epoch: 10, epochs: 10 };
			let metadata = pallet_avs::AvsMetadata {
				name: b"feed".to_vec().try_into().expect("it is short"),
				..Default::default()
			};
			let offers = vec![offer].try_into().expect("it is one");
			crate::Avs::propose(RuntimeOrigin::signed(account(Alice)), metadata, offers)
		};
		// Alice could burn it there.
		assert_noop!(propose(), DispatchError::Token(TokenError::Unsupported));
		hand_to_governance();
		assert_ok!(propose());
	});
}

/// What was caught of an asset can be claimed for ever, by its number. So no number is given twice.
#[test]
fn what_was_caught_of_an_asset_that_is_gone_is_nothing_of_another_one() {
	development().execute_with(|| {
		let alice = || RuntimeOrigin::signed(account(Alice));
		create_local();
		let here = Location::new(0, [PalletInstance(20), GeneralIndex(LOCAL.into())]);
		let caught: Asset = (here, 600u128).into();
		let program = Xcm(vec![WithdrawAsset(caught.clone().into())]);
		let weight = Weight::from_parts(10_000_000_000, 1_000_000);
		assert_ok!(PolkadotXcm::execute(alice(), Box::new(VersionedXcm::from(program)), weight));
		assert_eq!(AllAssets::balance(AssetKind::Local(LOCAL), &account(Alice)), 400);
		assert_ok!(Assets::start_destroy(alice(), LOCAL.into()));
		assert_ok!(Assets::destroy_accounts(alice(), LOCAL.into()));
		assert_ok!(Assets::finish_destroy(alice(), LOCAL.into()));
		assert!(!AllAssets::asset_exists(AssetKind::Local(LOCAL)));

		let create = |id: u32| {
			Assets::create(RuntimeOrigin::signed(account(Bob)), id.into(), account(Bob).into(), 10)
		};
		let force = |id: u32| {
			Assets::force_create(RuntimeOrigin::root(), id.into(), account(Bob).into(), true, 10)
		};
		type Error = pallet_assets::Error<Runtime, LocalInstance>;
		assert_noop!(create(LOCAL), Error::BadAssetId);
		assert_noop!(force(LOCAL), Error::AssetIdAllocationFailed);
		assert_noop!(create(LOCAL + 2), Error::BadAssetId);
		assert_ok!(create(LOCAL + 1));
		assert_eq!(NextAssetId::<Runtime, LocalInstance>::get(), Some(LOCAL + 2));
		// Root may skip numbers, which nobody gets then.
		assert_ok!(force(LOCAL + 9));
		assert_noop!(force(LOCAL + 8), Error::AssetIdAllocationFailed);
		assert_noop!(create(LOCAL + 8), Error::BadAssetId);
		assert_ok!(create(LOCAL + 10));
		// There is no number after the last.
		assert_noop!(force(u32::MAX), Error::AssetIdAllocationFailed);

		// Nobody has anything of the new ones but what is issued, whatever is claimed.
		let claim = staging_xcm::v5::Assets::from(vec![caught]);
		let me = Location::new(0, [AccountId32 { network: None, id: account(Alice).into() }]);
		let claimed = PolkadotXcm::claim_assets(
			alice(),
			Box::new(VersionedAssets::from(claim)),
			Box::new(VersionedLocation::from(me)),
		);
		assert!(claimed.is_err());
		for id in [LOCAL, LOCAL + 1, LOCAL + 9, LOCAL + 10] {
			assert_eq!(AllAssets::total_issuance(AssetKind::Local(id)), 0);
			assert_eq!(AllAssets::balance(AssetKind::Local(id), &account(Alice)), 0);
		}
	});
}
