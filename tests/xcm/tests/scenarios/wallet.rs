//! What the code for wallets encodes, executed. `tests/e2e/wallet.test.js` writes it down, and fails if the code encodes
//! anything else.

use crate::{books::*, network::*, payouts::*};
use asset_hub_westend_runtime as hub;
use bulwark_primitives::{Mandate, PoolId};
use bulwark_runtime::{configs::monetary::TreasuryAccount, Runtime};
use codec::Decode;
use frame_support::{
	assert_ok,
	storage::{with_transaction_unchecked, TransactionOutcome},
};
use serde_json::Value;
use sp_keyring::Sr25519Keyring::{Alice, Charlie, Ferdie};
use staging_xcm::{latest::prelude::*, VersionedAssetId, VersionedLocation, VersionedXcm};
use xcm_runtime_apis::{
	dry_run::runtime_decl_for_dry_run_api::DryRunApi,
	fees::runtime_decl_for_xcm_payment_api::XcmPaymentApi,
};

/// The call that Alice signs on Asset Hub.
fn written(name: &str) -> hub::RuntimeCall {
	let text = include_str!("../../wallet.json");
	let programs: Value = serde_json::from_str(text).expect("it is JSON");
	let bytes = |field: &str| {
		let hex = programs[name][field].as_str().expect("it is there");
		sp_core::bytes::from_hex(hex).expect("it is hex")
	};
	let message = VersionedXcm::decode(&mut &bytes("message")[..]).expect("it is a program");
	let max_weight = Weight::decode(&mut &bytes("most")[..]).expect("it is a weight");
	hub::RuntimeCall::PolkadotXcm(pallet_xcm::Call::execute {
		message: Box::new(message),
		max_weight,
	})
}

/// Does something and takes back what it has changed, as a call of a runtime API does.
fn tried<R>(what: impl FnOnce() -> R) -> R {
	with_transaction_unchecked(|| TransactionOutcome::Rollback(what()))
}

/// What a wallet learns before its user signs: that Asset Hub executes it, that we do, and the most that we take.
fn quote(call: &hub::RuntimeCall) -> Result<u128, Outcome> {
	let origin = hub::OriginCaller::system(frame_system::RawOrigin::Signed(account(Alice)));
	let effects = on_hub(|| tried(|| hub::Runtime::dry_run_call(origin, call.clone(), 5)))
		.expect("Asset Hub tries it");
	assert_ok!(effects.execution_result);
	let us = Location::new(1, [Parachain(BULWARK)]);
	let to_us = effects
		.forwarded_xcms
		.into_iter()
		.find(|(to, _)| Location::try_from(to.clone()) == Ok(us.clone()));
	let (_, messages) = to_us.expect("something is sent to us");
	let [message] = <[VersionedXcm<()>; 1]>::try_from(messages).expect("one message");
	look(|| {
		use bulwark_runtime::RuntimeCall;
		let from = VersionedLocation::from(Location::new(1, [Parachain(ASSET_HUB)]));
		let program = Xcm::<()>::try_from(message.clone()).expect("it is of our version");
		let program = VersionedXcm::from(Xcm::<RuntimeCall>::from(program));
		let here = tried(|| Runtime::dry_run_xcm(from, program)).expect("we try it");
		if !matches!(here.execution_result, Outcome::Complete { .. }) {
			return Err(here.execution_result);
		}
		let weight = Runtime::query_xcm_weight(message).expect("it can be weighed");
		let asset = VersionedAssetId::from(AssetId(Location::parent()));
		Ok(Runtime::query_weight_to_asset_fee(weight, asset).expect("it has a price"))
	})
}

/// Alice signs it.
fn sign(name: &str) {
	use sp_runtime::traits::Dispatchable;
	let call = written(name);
	assert_ok!(on_hub(|| call.dispatch(hub::RuntimeOrigin::signed(account(Alice)))));
	settle();
}

#[test]
fn what_wallets_encode_is_executed_and_costs_what_they_were_told() {
	let books = Books::open();
	let me = owner(ASSET_HUB, Alice);
	let treasury = || here_has(dot(), &TreasuryAccount::get());
	let had = on_hub_has(&account(Alice));
	let state = || (treasury(), look(|| bulwark_runtime::Delegation::positions(me.clone())));
	let before = state();
	let fee = quote(&written("restake")).expect("it is executed");
	// Asking has changed nothing.
	assert_eq!((state(), on_hub_has(&account(Alice))), (before.clone(), had));
	sign("restake");
	let taken = treasury() - before.0;
	assert!(taken > 0 && taken <= fee, "{taken} of {fee}");
	// What is left of a hundred is staked, as the vault does by default; but for what the call had to be paid for and did not
	// need, which comes back when the program is over.
	let (delivered, left) = (principal(DOT_VAULT, &me), here_has(dot(), &me));
	assert_eq!(delivered + left, 100 * UNIT - taken);
	assert!(left + taken <= fee, "{left} is left of {fee}");
	assert_eq!(pool(DOT_VAULT), PoolId(0));
	books.balance();

	wait(60);
	let fee = quote(&written("leave")).expect("it is executed");
	let before = treasury();
	sign("leave");
	assert!(treasury() - before <= fee);
	wait(480);
	let had = on_hub_has(&account(Alice));
	complete(DOT_VAULT, me.clone());
	settle();
	assert_eq!(ledger(), [delivered, 0, 0, 0]);
	let paid = on_hub_has(&account(Alice)) - had;
	assert!(paid > delivered - UNIT && paid < delivered, "{paid}");
	books.balance();

	// What the fees have left here goes home as well.
	let idle = here_has(dot(), &me);
	assert!(quote(&written("sendBack")).is_ok());
	sign("sendBack");
	settle();
	assert!(here_has(dot(), &me) == 0);
	let all = ledger();
	assert!(all[0] + all[3] > delivered + idle, "{all:?}");
	books.balance();

	// There is nothing to claim, which is known before it is sent.
	let refused = quote(&written("claim"));
	assert!(matches!(refused, Err(Outcome::Incomplete { .. })), "{refused:?}");
}

/// What is idle in a vault is not what `sendBack` sends: it is taken out with the account that the user has here, and goes home.
#[test]
fn what_wallets_encode_takes_out_what_is_idle() {
	use sp_runtime::traits::Dispatchable;
	let books = Books::open();
	let me = owner(ASSET_HUB, Alice);
	let idle = || {
		look(|| bulwark_runtime::Vaults::account(DOT_VAULT, me.clone()))
			.map_or(0, |account| account.idle)
	};
	// Both in one block, so that the stake is not active yet when it is asked back.
	on_hub(|| {
		for name in ["restake", "leave"] {
			assert_ok!(written(name).dispatch(hub::RuntimeOrigin::signed(account(Alice))));
		}
	});
	settle();
	let had = idle();
	assert!(had > 90 * UNIT, "{had}");
	books.balance();

	let fee = quote(&written("takeIdle")).expect("it is executed");
	let treasury = || here_has(dot(), &TreasuryAccount::get());
	let before = treasury();
	sign("takeIdle");
	settle();
	assert!(treasury() - before <= fee);
	assert_eq!(had - idle(), 10 * UNIT);
	assert_eq!(ledger(), [10 * UNIT, 0, 0, 0]);
	books.balance();
}

/// A move that the operator refuses waits where somebody else completes it. The owner has no key here, and makes it idle all the
/// same.
#[test]
fn what_wallets_encode_makes_idle_what_is_refused() {
	let books = Books::open();
	let me = owner(ASSET_HUB, Alice);
	sign("restake");
	wait(60);
	let pool = pool(DOT_VAULT);
	let move_it = pallet_xcm_gateway::Call::<Runtime>::redelegate {
		pool,
		operator: None,
		mandate: Mandate::All,
		amount: None,
	};
	from_hub(Alice, UNIT, move_it.into());
	assert_ok!(call(Charlie, pallet_operators::Call::<Runtime>::deactivate {}));
	wait(480);
	let by_others =
		pallet_delegation::Call::<Runtime>::complete_withdrawal { who: me.clone(), pool };
	assert!(call(Ferdie, by_others).is_err());
	let idle = || {
		look(|| bulwark_runtime::Vaults::account(DOT_VAULT, me.clone()))
			.map_or(0, |account| account.idle)
	};
	assert_eq!(idle(), 0);

	assert!(quote(&written("complete")).is_ok());
	sign("complete");
	let moved = idle();
	assert!(moved > 90 * UNIT, "{moved}");
	assert_eq!(principal(DOT_VAULT, &me), moved);
	books.balance();
	sign("takeIdle");
	assert_eq!(moved - idle(), 10 * UNIT);
	books.balance();
}
