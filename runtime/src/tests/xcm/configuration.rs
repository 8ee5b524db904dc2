//! Accounts, reserves, aliases, prices.

use super::*;
use crate::{
	configs::monetary::PriceOfWeight,
	configs::slashing::RemoteAvs,
	configs::xcm::{
		Aliasers, ByPriceList, ForeignUsersOnly, NamedReserves, SafeCalls, UniversalLocation,
	},
	constants::PARA_ID,
	RuntimeOrigin,
};
use frame_support::{
	assert_ok,
	traits::{Contains, ContainsPair, EnsureOrigin},
	weights::WeightToFee,
};
use pallet_xcm_gateway::Reserve;
use sp_core::H256;
use sp_keyring::Sr25519Keyring::{Alice, Bob};
use sp_runtime::FixedU128;

fn asset(location: Location) -> Asset {
	(location, 1u128).into()
}

#[test]
fn a_foreign_asset_comes_from_the_reserve_that_was_named() {
	run(|| {
		let relay = Location::parent();
		let mut key = [0u8; 32];
		key[0] = 9;
		let vdot = Location::new(1, [Parachain(2030), GeneralKey { length: 2, data: key }]);
		let usdc = Location::new(1, [Parachain(1000), PalletInstance(50), GeneralIndex(1337)]);
		for (of, from) in
			[(relay.clone(), asset_hub()), (usdc.clone(), asset_hub()), (vdot.clone(), bifrost())]
		{
			assert!(NamedReserves::contains(&asset(of.clone()), &from), "{of:?}");
			for other in [relay.clone(), asset_hub(), bifrost(), Location::here()] {
				assert_eq!(NamedReserves::contains(&asset(of.clone()), &other), other == from);
			}
		}
		// Not even from its own chain, if nobody has named it.
		let unknown = Location::new(1, [Parachain(2030), GeneralIndex(5)]);
		assert!(!NamedReserves::contains(&asset(unknown.clone()), &bifrost()));
		let reserve = Reserve { chain: bifrost(), minimum: 2, set_aside: 1 };
		let name = || {
			let kind = AssetKind::Foreign(unknown.clone());
			XcmGateway::set_reserve(RuntimeOrigin::root(), kind, Some(reserve.clone()))
		};
		// Not what does not exist here either: it would be caught without being counted.
		assert!(name().is_err());
		let (root, nobody) = (RuntimeOrigin::root(), account(Bob));
		assert_ok!(ForeignAssets::force_create(root, unknown.clone(), nobody.into(), true, 1));
		assert_ok!(name());
		assert!(NamedReserves::contains(&asset(unknown.clone()), &bifrost()));
		let single = Asset { id: AssetId(unknown), fun: NonFungible(Index(1)) };
		assert!(!NamedReserves::contains(&single, &bifrost()));
		assert!(!NamedReserves::contains(&asset(Location::here()), &Location::here()));
	});
}

#[test]
fn everybody_has_an_account_and_nobody_that_of_another() {
	run(|| {
		let alice: [u8; 32] = account(Alice).into();
		let here = Location::new(0, [AccountId32 { network: None, id: alice }]);
		assert_eq!(owner(&here), account(Alice));
		let ethereum = GlobalConsensus(NetworkId::Ethereum { chain_id: 1 });
		let accounts = [
			here,
			user_of(2030, Alice),
			user(Alice),
			user(Bob),
			bifrost(),
			asset_hub(),
			Location::parent(),
			Location::new(1, [AccountId32 { network: None, id: alice }]),
			XcmGateway::location(),
			Location::new(1, [Parachain(1000), PalletInstance(58)]),
			Location::new(2, [ethereum, AccountKey20 { network: None, key: [7; 20] }]),
		]
		.map(|location| owner(&location));
		for (index, one) in accounts.iter().enumerate() {
			assert!(!accounts[..index].contains(one), "{index}");
		}
	});
}

/// The hash that Asset Hub and wallets compute.
#[test]
fn keyless_accounts_are_derived_as_on_asset_hub() {
	run(|| {
		let id: [u8; 32] = account(Alice).into();
		let description =
			(b"SiblingChain", codec::Compact(1000u32), (b"AccountId32", id).encode()).encode();
		assert_eq!(owner(&user(Alice)), AccountId::from(blake2_256(&description)));
		let network = Some(NetworkId::ByGenesis([1; 32]));
		let spelled = Location::new(1, [Parachain(1000), AccountId32 { network, id }]);
		assert_eq!(owner(&spelled), owner(&user(Alice)));
		assert_eq!(XcmGateway::owner_of(spelled), Some((owner(&user(Alice)), user(Alice))));
	});
}

#[test]
fn we_know_where_we_are() {
	run(|| {
		assert_eq!(
			UniversalLocation::get(),
			InteriorLocation::from([GlobalConsensus(NetworkId::Polkadot), Parachain(PARA_ID)])
		);
		assert_eq!(XcmGateway::location(), Location::new(0, [PalletInstance(58)]));
	});
}

#[test]
fn an_avs_elsewhere_is_known_by_its_place_in_the_universe() {
	run(|| {
		let remote = |seen_from_here: Location| {
			let origin: RuntimeOrigin = pallet_xcm::Origin::Xcm(seen_from_here).into();
			RemoteAvs::ensure_origin(origin).ok()
		};
		let place = |place: InteriorLocation| Some(H256(place.using_encoded(blake2_256)));
		let us = UniversalLocation::get();
		let network = *us.first().expect("we know in which network we are");
		let ethereum = GlobalConsensus(NetworkId::Ethereum { chain_id: 1 });
		let contract = AccountKey20 { network: None, key: [7; 20] };

		let there = Location::new(2, [ethereum, contract]);
		assert_eq!(remote(there), place([ethereum, contract].into()));
		let pallet = Location::new(1, [Parachain(2001), PalletInstance(9)]);
		assert_eq!(remote(pallet), place([network, Parachain(2001), PalletInstance(9)].into()));
		assert_eq!(remote(Location::parent()), place([network].into()));
		assert_eq!(remote(Location::here()), place(us));

		// Above all networks, and in one that is not named.
		assert_eq!(remote(Location::new(2, Here)), None);
		assert_eq!(remote(Location::new(2, [Parachain(2001)])), None);
		assert_eq!(remote(Location::new(3, [ethereum])), None);
		// Signed by somebody here.
		assert!(RemoteAvs::ensure_origin(RuntimeOrigin::signed(account(Alice))).is_err());
	});
}

#[test]
fn asset_hub_acts_for_users_of_other_chains_and_nobody_else() {
	run(|| {
		let id = [1; 32];
		let ethereum = GlobalConsensus(NetworkId::Ethereum { chain_id: 1 });
		let ours = GlobalConsensus(NetworkId::Polkadot);
		let account = AccountId32 { network: None, id };
		let key = AccountKey20 { network: None, key: [7; 20] };
		for user in [
			Location::new(1, [Parachain(2030), account]),
			Location::new(1, [Parachain(2004), key]),
			Location::new(2, [ethereum, key]),
		] {
			assert!(ForeignUsersOnly::contains(&user), "{user:?}");
			assert!(Aliasers::contains(&asset_hub(), &user));
			assert!(!Aliasers::contains(&Location::new(1, [Parachain(2001)]), &user));
			let on_hub = asset_hub().appended_with(PalletInstance(5)).expect("short");
			assert!(!Aliasers::contains(&on_hub, &user));
		}
		for nobody in [
			Location::here(),
			Location::parent(),
			Location::new(0, [account]),
			Location::new(0, [PalletInstance(58)]),
			Location::new(1, [account]),
			Location::new(1, [Parachain(2030)]),
			Location::new(1, [Parachain(2030), PalletInstance(5)]),
			Location::new(1, [Parachain(PARA_ID), account]),
			Location::new(2, [ethereum]),
			Location::new(2, [ours, account]),
			Location::new(2, [ours, Parachain(2030), account]),
			Location::new(2, [ours, Parachain(PARA_ID), account]),
		] {
			assert!(!Aliasers::contains(&asset_hub(), &nobody), "{nobody:?}");
		}
		// Everybody as what lies below.
		assert!(Aliasers::contains(&asset_hub(), &user(Alice)));
		assert!(!Aliasers::contains(&user(Alice), &user(Bob)));
		assert!(!Aliasers::contains(&user(Alice), &asset_hub()));
	});
}

#[test]
fn messages_call_what_is_on_the_list() {
	use RuntimeCall::*;
	let remark = System(frame_system::Call::remark { remark: vec![] });
	let staking: RuntimeCall = stake(DOT_VAULT, None).into();
	assert!(SafeCalls::contains(&staking));
	assert!(SafeCalls::contains(&Vaults(pallet_vaults::Call::withdraw_idle {
		vault: DOT_VAULT,
		amount: 1
	})));
	assert!(SafeCalls::contains(&Payouts(pallet_payouts::Call::retry { id: 0.into() })));
	for wrapped in [
		remark.clone(),
		Utility(pallet_utility::Call::batch { calls: vec![staking.clone()] }),
		Utility(pallet_utility::Call::batch_all { calls: vec![staking.clone()] }),
		Utility(pallet_utility::Call::force_batch { calls: vec![staking.clone()] }),
		Utility(pallet_utility::Call::as_derivative { index: 0, call: Box::new(staking.clone()) }),
		Proxy(pallet_proxy::Call::proxy {
			real: account(Alice).into(),
			force_proxy_type: None,
			call: Box::new(staking.clone()),
		}),
		Multisig(pallet_multisig::Call::as_multi_threshold_1 {
			other_signatories: vec![account(Alice)],
			call: Box::new(staking.clone()),
		}),
		PolkadotXcm(pallet_xcm::Call::execute {
			message: Box::new(VersionedXcm::V5(Xcm(vec![]))),
			max_weight: Weight::zero(),
		}),
		PolkadotXcm(pallet_xcm::Call::send {
			dest: Box::new(Location::parent().into()),
			message: Box::new(VersionedXcm::V5(Xcm(vec![]))),
		}),
		XcmGateway(pallet_xcm_gateway::Call::answer { query: 0, response: Response::Null }),
		XcmGateway(pallet_xcm_gateway::Call::set_reserve { asset: dot(), reserve: None }),
		Payouts(pallet_payouts::Call::mark {
			id: 0.into(),
			ending: pallet_payouts::Ending::Delivered,
		}),
	] {
		assert!(!SafeCalls::contains(&wrapped), "{wrapped:?}");
	}
}

/// However a message spells an account, the service that it is has one name, and may say nothing but who is at fault.
#[test]
fn a_service_elsewhere_speaks_for_itself() {
	use crate::configs::slashing::RemoteAvs;
	use frame_support::traits::EnsureOrigin;
	run(|| {
		let name = |location: Location| {
			RemoteAvs::try_origin(pallet_xcm::Origin::Xcm(location).into()).ok()
		};
		let id = account(Alice).into();
		let spelled = |network| Location::new(1, [Parachain(2030), AccountId32 { network, id }]);
		let place: InteriorLocation = [
			GlobalConsensus(NetworkId::Polkadot),
			Parachain(2030),
			AccountId32 { network: None, id },
		]
		.into();
		let expected = sp_core::H256(blake2_256(&place.encode()));
		for network in [None, Some(NetworkId::Polkadot), Some(NetworkId::ByGenesis([5; 32]))] {
			assert_eq!(name(spelled(network)), Some(expected));
		}
		let chain: InteriorLocation =
			[GlobalConsensus(NetworkId::Polkadot), Parachain(2030)].into();
		assert_eq!(name(bifrost()), Some(sp_core::H256(blake2_256(&chain.encode()))));
		assert!(RemoteAvs::try_origin(RuntimeOrigin::signed(account(Alice))).is_err());
		assert!(RemoteAvs::try_origin(RuntimeOrigin::root()).is_err());
	});
	let set = bulwark_primitives::SetId { avs: AvsId(0), index: 0 };
	let reason = bulwark_primitives::SlashReason::Liveness;
	assert!(SafeCalls::contains(&RuntimeCall::Slashing(pallet_slashing::Call::accuse_remote {
		set,
		operator: account(Charlie),
		fault: 0,
		reason,
		grade: None,
	})));
	let uphold = pallet_slashing::Call::uphold { id: bulwark_primitives::SlashId(0) };
	assert!(!SafeCalls::contains(&RuntimeCall::Slashing(uphold)));
}

#[test]
fn execution_is_sold_by_the_list_and_never_below_it() {
	run(|| {
		let weight = Weight::from_parts(1_000_000_000, 64 * 1024);
		let native = PriceOfWeight::weight_to_fee(&weight);
		// A BWK is half a dollar, a DOT 4.20, and they have 12 and 10 decimals.
		let exact = native * 500 / 4_200 / 100;
		let price = ByPriceList::price(&dot(), weight).expect("it is on the list");
		assert!(price == exact || price == exact + 1, "{price} {exact}");
		assert_eq!(ByPriceList::price(&dot(), Weight::zero()), Some(0));
		assert_eq!(ByPriceList::price(&AssetKind::Local(5), weight), None);
		let tiny = FixedU128::from_inner(1);
		assert_ok!(XcmGateway::set_fee_price(RuntimeOrigin::root(), dot(), Some(tiny)));
		assert_eq!(ByPriceList::price(&dot(), weight), Some(1));
		let huge = FixedU128::from_inner(u128::MAX);
		assert_ok!(XcmGateway::set_fee_price(RuntimeOrigin::root(), dot(), Some(huge)));
		let most = Weight::from_parts(u64::MAX, u64::MAX);
		assert_eq!(ByPriceList::price(&dot(), most), None);
	});
}
