//! A sibling: its own token, and what it should not try.

use crate::{network::*, payouts::*};
use codec::Encode;
use sp_keyring::Sr25519Keyring::{Alice, Bob};
use staging_xcm::latest::prelude::*;

/// Scenario 6, as far as nobody is slashed.
#[test]
fn a_liquid_staking_token_comes_from_its_issuer_and_goes_back() {
	let books = Books::open();
	let (me, before) = (owner(ISSUER, Alice), on_issuer_has(&account(Alice)));
	from_issuer(Alice, 101 * UNIT, stake_call(LST_VAULT, Some(100 * UNIT)));
	assert_eq!(principal(LST_VAULT, &me), 100 * UNIT);
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
	books.balance();
}

/// Scenario 5.
#[test]
fn a_sibling_is_nobody_but_itself() {
	let books = Books::open();
	from_hub(Alice, 100 * UNIT, stake_call(DOT_VAULT, Some(90 * UNIT)));
	from_issuer(Bob, 10 * UNIT, stake_call(LST_VAULT, Some(UNIT)));
	let staked = principal(DOT_VAULT, &owner(ASSET_HUB, Alice));
	let issued = || on_us(|| bulwark_runtime::ForeignAssets::total_supply(Location::parent()));
	let before = issued();
	let dot: Asset = (Location::parent(), 1_000 * UNIT).into();
	let smuggled = bulwark_runtime::RuntimeCall::Utility(pallet_utility::Call::batch_all {
		calls: vec![request(DOT_VAULT)],
	});
	let lst: Asset = (lst_seen_from(BULWARK), UNIT).into();
	let victim = user(ASSET_HUB, Alice);
	for program in [
		// As Alice of Asset Hub.
		Xcm(vec![
			ReserveAssetDeposited(lst.clone().into()),
			PayFees { asset: lst.clone() },
			AliasOrigin(victim.clone()),
			Transact {
				origin_kind: OriginKind::Xcm,
				fallback_max_weight: None,
				call: request(DOT_VAULT).encode().into(),
			},
		]),
		// With tokens that are not its own.
		Xcm(vec![
			ReserveAssetDeposited(dot.clone().into()),
			PayFees { asset: dot },
			DepositAsset { assets: Wild(All), beneficiary: victim },
		]),
		// With a call in a call.
		Xcm::<()>(vec![
			ReserveAssetDeposited(lst.clone().into()),
			PayFees { asset: lst },
			Transact {
				origin_kind: OriginKind::SovereignAccount,
				fallback_max_weight: None,
				call: smuggled.encode().into(),
			},
		]),
	] {
		on_issuer(|| {
			let us = Location::new(1, [Parachain(BULWARK)]);
			assert!(penpal_runtime::PolkadotXcm::send_xcm(Here, us, program).is_ok());
		});
		settle();
		assert_eq!(issued(), before);
		assert_eq!(principal(DOT_VAULT, &owner(ASSET_HUB, Alice)), staked);
		on_us(|| {
			let positions = bulwark_runtime::Delegation::positions(owner(ASSET_HUB, Alice));
			assert_eq!(positions.len(), 1);
		});
	}
	drop(books);
}
