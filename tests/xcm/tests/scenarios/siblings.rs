//! A sibling: its own token, and what it, the relay chain and Asset Hub itself should not try.

use crate::{books::*, network::*, payouts::*};
use bulwark_runtime::{AccountId, ForeignAssets, RuntimeCall};
use codec::Encode;
use sp_keyring::Sr25519Keyring::{Alice, Bob, Eve};
use staging_xcm::latest::prelude::*;

/// Scenario 6, as far as nobody is slashed.
#[test]
fn a_liquid_staking_token_comes_from_its_issuer_and_goes_back() {
	let books = Books::open();
	let (me, before) = (owner(ISSUER, Alice), on_issuer_has(&account(Alice)));
	let sovereign = on_issuer_has(&our_account_on_issuer());
	from_issuer(Alice, 101 * UNIT, stake_call(LST_VAULT, Some(100 * UNIT)));
	assert_eq!(principal(LST_VAULT, &me), 100 * UNIT);
	assert_eq!(on_issuer_has(&our_account_on_issuer()) - sovereign, 101 * UNIT);
	books.balance();
	wait(60);
	from_issuer(Alice, UNIT, request(LST_VAULT));
	wait(480);
	let staked = on_issuer_has(&account(Alice));
	complete(LST_VAULT, me);
	settle();
	let paid = on_issuer_has(&account(Alice)) - staked;
	assert!(paid > 99 * UNIT && paid <= 100 * UNIT, "{paid}");
	assert!(on_issuer_has(&account(Alice)) < before);
	assert_eq!(on_issuer_has(&our_account_on_issuer()), sovereign + 2 * UNIT);
	books.balance();
}

/// Who has sent a message.
#[derive(Clone, Copy, Debug)]
enum Sender {
	Relay,
	Issuer,
	Hub,
}

fn send(from: Sender, program: Xcm<()>) {
	let us = Location::new(1, [Parachain(BULWARK)]);
	match from {
		Sender::Relay => on_relay(|| {
			let down = Location::new(0, [Parachain(BULWARK)]);
			assert!(westend_runtime::XcmPallet::send_xcm(Here, down, program).is_ok());
		}),
		Sender::Issuer => on_issuer(|| {
			assert!(penpal_runtime::PolkadotXcm::send_xcm(Here, us, program).is_ok());
		}),
		Sender::Hub => on_hub(|| {
			let sent = asset_hub_westend_runtime::PolkadotXcm::send_xcm(Here, us, program);
			assert!(sent.is_ok());
		}),
	}
	settle();
}

/// What must not change by any message that nobody should have sent.
fn state() -> (Vec<u128>, Vec<u128>, usize) {
	look(|| {
		let issued = [Location::parent(), lst_seen_from(BULWARK)].map(ForeignAssets::total_supply);
		let native = bulwark_runtime::Balances::total_issuance();
		let victim = owner(ASSET_HUB, Alice);
		let positions = bulwark_runtime::Delegation::positions(victim.clone());
		let leaving = positions.iter().map(|position| position.leaving).sum();
		let staked = positions.iter().map(|position| position.active + position.warming).sum();
		let balances = [account(Alice), account(Eve), victim].map(|who: AccountId| {
			ForeignAssets::balance(Location::parent(), who.clone())
				+ bulwark_runtime::Balances::free_balance(who)
		});
		let numbers = [&issued[..], &[native, leaving, staked]].concat();
		(numbers, balances.to_vec(), positions.len())
	})
}

/// Gives every chain something here that it can pay with, and stakes for Alice.
fn prepare() {
	from_hub(Alice, 100 * UNIT, stake_call(DOT_VAULT, Some(90 * UNIT)));
	for chain in [Location::parent(), sibling(ISSUER), sibling(ASSET_HUB)] {
		let give = DepositAsset { assets: Wild(AllCounted(1)), beneficiary: chain };
		brings(Bob, 200 * UNIT, vec![give]);
	}
	wait(120);
}

fn sibling(chain: u32) -> Location {
	Location::new(1, [Parachain(chain)])
}

/// Pays with what the sender has here.
fn paid(rest: Vec<Instruction<()>>) -> Xcm<()> {
	let fee: Asset = (Location::parent(), 2 * UNIT).into();
	let mut program = vec![WithdrawAsset(fee.clone().into()), PayFees { asset: fee }];
	program.extend(rest);
	Xcm(program)
}

fn transact(origin_kind: OriginKind, call: RuntimeCall) -> Instruction<()> {
	Transact { origin_kind, fallback_max_weight: None, call: call.encode().into() }
}

/// Runs messages that should do nothing at all but pay for themselves.
#[track_caller]
fn in_vain(from: Sender, programs: Vec<Xcm<()>>) {
	let before = state();
	for program in programs {
		send(from, program.clone());
		assert_eq!(state(), before, "{from:?} {program:?}");
	}
}

/// Scenario 5 and X1: no chain takes the place of anybody it should not.
#[test]
fn nobody_takes_the_place_of_another() {
	let books = Books::open();
	prepare();
	let victim = user(ASSET_HUB, Alice);
	let as_other = |who: Location| {
		let withdraw = transact(OriginKind::Xcm, request(DOT_VAULT));
		let take = bulwark_runtime::RuntimeCall::ForeignAssets(pallet_assets::Call::transfer_all {
			id: Location::parent(),
			dest: account(Eve).into(),
			keep_alive: false,
		});
		let take = transact(OriginKind::SovereignAccount, take);
		paid(vec![AliasOrigin(who), withdraw, take])
	};
	let here = local(Alice);
	for from in [Sender::Relay, Sender::Issuer] {
		let others = [victim.clone(), sibling(ASSET_HUB), Location::here(), here.clone()];
		in_vain(from, others.into_iter().map(as_other).collect());
	}
	let others = [Location::here(), Location::parent(), here, sibling(BULWARK), sibling(ISSUER)];
	in_vain(Sender::Hub, others.into_iter().map(as_other).collect());

	// Asset Hub itself speaks for its users: that is what a user of it has agreed to.
	let before = state();
	send(Sender::Hub, as_other(victim));
	let after = state();
	assert_ne!(before, after);
	wait(120);
	let leaving = look(|| bulwark_runtime::Delegation::positions(owner(ASSET_HUB, Alice)));
	assert_eq!(leaving[0].leaving, 90 * UNIT);
	books.balance();
}

/// X2: nothing is believed from another than its reserve, and nothing is teleported.
#[test]
fn nothing_is_believed_from_another_than_its_reserve() {
	let books = Books::open();
	prepare();
	let arrives = |asset: Location| {
		let asset: Asset = (asset, 1_000 * UNIT).into();
		[
			Xcm(vec![
				ReserveAssetDeposited(asset.clone().into()),
				PayFees { asset: asset.clone() },
				DepositAsset { assets: Wild(All), beneficiary: user(ASSET_HUB, Eve) },
			]),
			Xcm(vec![
				ReceiveTeleportedAsset(asset.clone().into()),
				PayFees { asset },
				DepositAsset { assets: Wild(All), beneficiary: user(ASSET_HUB, Eve) },
			]),
		]
	};
	let dot = Location::parent();
	let lst = lst_seen_from(BULWARK);
	let unknown = |chain| Location::new(1, [Parachain(chain), GeneralIndex(9)]);
	for (from, fakes) in [
		(Sender::Relay, vec![dot.clone(), lst.clone(), Location::here()]),
		(Sender::Issuer, vec![dot.clone(), unknown(ISSUER), Location::here()]),
		(Sender::Hub, vec![lst.clone(), unknown(ASSET_HUB), Location::here()]),
	] {
		in_vain(from, fakes.into_iter().flat_map(arrives).collect());
	}
	// Not even its own reserve teleports.
	let [_, teleports] = arrives(dot);
	in_vain(Sender::Hub, vec![teleports]);
	let [_, teleports] = arrives(lst);
	in_vain(Sender::Issuer, vec![teleports]);
	assert_eq!(here_has(crate::network::dot(), &owner(ASSET_HUB, Eve)), 0);
	books.balance();
}

/// X3: nobody is executed for free.
#[test]
fn nobody_is_executed_for_free() {
	let books = Books::open();
	prepare();
	let free = || UnpaidExecution { weight_limit: Unlimited, check_origin: None };
	// What a chain may do with its own, if it pays.
	let give = || {
		transact(
			OriginKind::SovereignAccount,
			RuntimeCall::ForeignAssets(pallet_assets::Call::transfer {
				id: Location::parent(),
				target: account(Eve).into(),
				amount: UNIT,
			}),
		)
	};
	let dot = |amount: u128| -> Asset { (Location::parent(), amount).into() };
	let two_more =
		vec![dot(UNIT), (Location::here(), 1u128).into(), (lst_seen_from(BULWARK), 1u128).into()];
	for from in [Sender::Relay, Sender::Issuer, Sender::Hub] {
		in_vain(
			from,
			vec![
				Xcm(vec![give()]),
				Xcm(vec![free(), give()]),
				Xcm(vec![free(), DescendOrigin([PalletInstance(1)].into()), give()]),
				Xcm(vec![AliasOrigin(user(ASSET_HUB, Alice)), free(), give()]),
				Xcm(vec![
					ClaimAsset { assets: dot(1).into(), ticket: Location::here() },
					free(),
					give(),
				]),
				Xcm(vec![
					WithdrawAsset(two_more.clone().into()),
					PayFees { asset: dot(UNIT) },
					give(),
				]),
			],
		);
	}
	// Paid for, it is done.
	let had = here_has(crate::network::dot(), &account(Eve));
	send(Sender::Issuer, paid(vec![give()]));
	assert_eq!(here_has(crate::network::dot(), &account(Eve)) - had, UNIT);
	books.balance();
}

/// X6: nothing is smuggled in another call, by whatever kind of origin.
#[test]
fn nothing_is_smuggled_in_another_call() {
	let books = Books::open();
	prepare();
	let give = || {
		RuntimeCall::ForeignAssets(pallet_assets::Call::transfer {
			id: Location::parent(),
			target: account(Eve).into(),
			amount: UNIT,
		})
	};
	let calls = [
		RuntimeCall::Utility(pallet_utility::Call::batch_all { calls: vec![give()] }),
		RuntimeCall::Utility(pallet_utility::Call::batch { calls: vec![request(DOT_VAULT)] }),
		RuntimeCall::Utility(pallet_utility::Call::as_derivative {
			index: 0,
			call: Box::new(give()),
		}),
		RuntimeCall::PolkadotXcm(pallet_xcm::Call::force_default_xcm_version {
			maybe_xcm_version: Some(3),
		}),
		RuntimeCall::PolkadotXcm(pallet_xcm::Call::execute {
			message: Box::new(staging_xcm::VersionedXcm::from(Xcm(vec![]))),
			max_weight: Weight::MAX,
		}),
		RuntimeCall::Vaults(pallet_vaults::Call::set_caps {
			vault: DOT_VAULT,
			total: 1,
			per_account: 1,
		}),
	];
	let kinds =
		[OriginKind::Xcm, OriginKind::SovereignAccount, OriginKind::Native, OriginKind::Superuser];
	for from in [Sender::Relay, Sender::Issuer, Sender::Hub] {
		let programs = calls
			.iter()
			.flat_map(|call| kinds.iter().map(|kind| paid(vec![transact(*kind, call.clone())])));
		in_vain(from, programs.collect());
	}
	books.balance();
}
