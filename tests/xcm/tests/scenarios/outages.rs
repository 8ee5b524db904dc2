//! Channels that are closed.

use crate::{network::*, payouts::*};
use bulwark_runtime::{Payouts, Runtime, RuntimeOrigin};
use frame_support::{assert_ok, traits::Hooks};
use pallet_payouts::ReleaseState;
use sp_keyring::Sr25519Keyring::Alice;
use staging_xcm::latest::prelude::*;

/// Scenario 7.
#[test]
fn a_closed_channel_delays_and_pays_once() {
	let books = Books::open();
	payable(Alice, 100 * UNIT);
	let before = on_hub_has(&account(Alice));
	let pool = pool(DOT_VAULT);
	on_us(|| {
		let stranger = RuntimeOrigin::signed(account(Alice));
		let me = owner(ASSET_HUB, Alice);
		assert_ok!(bulwark_runtime::Delegation::complete_withdrawal(stranger, me, pool));
		// The channel closes before anything is sent in this block.
		let open = cumulus_pallet_parachain_system::RelevantMessagingState::<Runtime>::take();
		Payouts::on_idle(bulwark_runtime::System::block_number(), Weight::MAX);
		if let Some(open) = open {
			cumulus_pallet_parachain_system::RelevantMessagingState::<Runtime>::put(open);
		}
		let state = Payouts::release_of(FIRST).map(|release| release.state);
		assert!(matches!(state, Some(ReleaseState::Queued { tries: 1, .. })), "{state:?}");
	});
	settle();
	assert_eq!(on_hub_has(&account(Alice)), before);
	books.balance();
	// Three days.
	wait(3 * 86_400);
	settle();
	let paid = on_hub_has(&account(Alice)) - before;
	assert!(paid > 99 * UNIT && paid < 100 * UNIT, "{paid}");
	wait(3 * 86_400);
	settle();
	assert_eq!(on_hub_has(&account(Alice)), before + paid);
	books.balance();
}
