//! Stake that goes home.

use crate::network::*;
use bulwark_primitives::{Balance, ReleaseId, VaultId};
use bulwark_runtime::{Delegation, Payouts, RuntimeOrigin};
use frame_support::assert_ok;
use sp_keyring::Sr25519Keyring::{self, Alice, Ferdie};
use staging_xcm::latest::prelude::*;

pub const FIRST: ReleaseId = ReleaseId(0);

/// A user has staked through Asset Hub, has asked for all of it back, and it is payable.
pub fn payable(who: Sr25519Keyring, amount: Balance) {
	from_hub(who, amount + UNIT, stake_call(DOT_VAULT, Some(amount)));
	assert_eq!(principal(DOT_VAULT, &owner(ASSET_HUB, who)), amount);
	wait(60);
	let leave = request(DOT_VAULT);
	from_hub(who, UNIT, leave);
	wait(480);
}

pub fn request(vault: VaultId) -> bulwark_runtime::RuntimeCall {
	let pool = pool(vault);
	pallet_xcm_gateway::Call::<bulwark_runtime::Runtime>::request_withdrawal { pool, amount: None }
		.into()
}

/// A stranger completes the withdrawal of an owner.
pub fn complete(vault: VaultId, owner: bulwark_runtime::AccountId) {
	let pool = pool(vault);
	on_us(|| {
		let stranger = RuntimeOrigin::signed(account(Ferdie));
		assert_ok!(Delegation::complete_withdrawal(stranger, owner, pool));
	});
}

/// Scenario 2.
#[test]
fn a_withdrawal_is_paid_on_asset_hub() {
	let books = Books::open();
	payable(Alice, 100 * UNIT);
	let before = on_hub_has(&account(Alice));
	let stranger = on_hub_has(&account(Ferdie));
	complete(DOT_VAULT, owner(ASSET_HUB, Alice));
	// Sent at the end of that block, paid on Asset Hub in its next, and answered in the one after.
	settle();
	let paid = on_hub_has(&account(Alice)) - before;
	assert!(paid > 99 * UNIT && paid < 100 * UNIT, "{paid}");
	assert_eq!(on_hub_has(&account(Ferdie)), stranger);
	on_us(|| {
		assert_eq!(Payouts::release_of(FIRST), None);
		let ledger = Payouts::ledger_of(dot());
		assert_eq!((ledger.delivered, ledger.failed, ledger.in_flight), (100 * UNIT, 0, 0));
	});
	books.balance();
}

/// Scenario 8: answers that nobody has asked for change nothing, and what has not been answered is not sent again.
#[test]
fn forged_answers_are_ignored() {
	let books = Books::open();
	payable(Alice, 100 * UNIT);
	complete(DOT_VAULT, owner(ASSET_HUB, Alice));
	let in_flight =
		|| on_us(|| Payouts::release_of(FIRST).is_some_and(|release| release.state.is_in_flight()));
	let forged: Xcm<()> = Xcm(vec![QueryResponse {
		query_id: 0,
		response: Response::ExecutionResult(Some((0, XcmError::Overflow))),
		max_weight: Weight::from_parts(10_000_000_000, 256 * 1024),
		querier: Some(Location::new(0, [PalletInstance(58)])),
	}]);
	on_issuer(|| {
		let us = Location::new(1, [Parachain(BULWARK)]);
		assert!(penpal_runtime::PolkadotXcm::send_xcm(Here, us, forged).is_ok());
	});
	let before = in_flight();
	settle();
	on_us(|| {
		let ledger = Payouts::ledger_of(dot());
		assert_eq!((ledger.delivered, ledger.failed), (100 * UNIT, 0), "{before}");
	});
	books.balance();
}
