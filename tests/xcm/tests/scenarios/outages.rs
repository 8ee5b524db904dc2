//! Channels that are closed or slow, and more payouts than one block can send.

use crate::{books::*, network::*, payouts::*};
use bulwark_primitives::{seams::SendHome, Balance, ReleaseId, ReturnRoute};
use bulwark_runtime::{
	configs::monetary::TreasuryAccount, AccountId, Payouts, Runtime, RuntimeOrigin, XcmGateway,
};
use codec::Encode;
use cumulus_primitives_core::XcmpMessageFormat;
use frame_support::{assert_ok, traits::Hooks};
use pallet_payouts::{ReleaseState, WeightInfo as _};
use sp_keyring::Sr25519Keyring::{Alice, Bob};
use sp_runtime::traits::{BlakeTwo256, Hash};
use staging_xcm::latest::prelude::*;

/// Scenario 7 and X9.
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
	});
	let tries = |expected| {
		let state = release(FIRST);
		matches!(state, Some(ReleaseState::Queued { tries, .. }) if tries == expected)
	};
	assert!(tries(1));
	// Nothing has moved, and nothing was asked.
	settle();
	assert_eq!(on_hub_has(&account(Alice)), before);
	assert_eq!(ledger(), [0, 0, 0, 100 * UNIT]);
	assert_eq!(look(|| pallet_xcm_gateway::Questions::<Runtime>::iter().count()), 0);
	books.balance();
	// Three days.
	wait(3 * 86_400);
	settle();
	let paid = on_hub_has(&account(Alice)) - before;
	assert!(paid > 99 * UNIT && paid < 100 * UNIT, "{paid}");
	assert_eq!((release(FIRST), ledger()), (None, [100 * UNIT, 0, 0, 0]));
	wait(3 * 86_400);
	settle();
	assert_eq!(on_hub_has(&account(Alice)), before + paid);
	books.balance();
}

/// What Asset Hub tells us about the channel to it.
fn signal(number: u8) {
	let page = (XcmpMessageFormat::Signals, number).encode();
	deliver_answers(vec![page]);
}

/// X9. Asset Hub has too much to do and suspends the channel: what we have sent waits in our queue, and is paid once when it
/// says go on.
#[test]
fn a_suspended_channel_delays_and_pays_once() {
	let books = Books::open();
	payable(Alice, 100 * UNIT);
	let before = on_hub_has(&account(Alice));
	signal(0);
	complete(DOT_VAULT, owner(ASSET_HUB, Alice));
	for _ in 0..5 {
		settle();
		assert!(is_in_flight(FIRST));
		assert_eq!(on_hub_has(&account(Alice)), before);
	}
	// It has left our ledger, and has not reached theirs.
	assert_eq!(ledger(), [0, 0, 100 * UNIT, 0]);
	books.balance_but_for(Beside { stranded: 100 * UNIT, ..Beside::default() });
	signal(1);
	settle();
	let paid = on_hub_has(&account(Alice)) - before;
	assert!(paid > 99 * UNIT && paid < 100 * UNIT, "{paid}");
	assert_eq!((release(FIRST), ledger()), (None, [100 * UNIT, 0, 0, 0]));
	books.balance();
}

/// An account of Asset Hub that has nothing there yet.
fn nobody(number: u32) -> AccountId {
	BlakeTwo256::hash_of(&("nobody", number)).0.into()
}

const MANY: u32 = 500;

/// X10. A thousand payouts, half of them of dust, in front of one that matters. What is worth no message waits for more and
/// costs nothing; the others are sent as fast as the blocks have room; nobody is passed over; and the chain pays for none of it
/// beyond what the payouts bring.
#[test]
fn a_thousand_small_payouts_starve_nobody() {
	let books = Books::open();
	let (alice, bob) = (owner(ASSET_HUB, Alice), owner(ASSET_HUB, Bob));
	from_hub(Alice, 600 * UNIT, stake_call(DOT_VAULT, Some(UNIT)));
	from_hub(Bob, 20 * UNIT, stake_call(DOT_VAULT, Some(UNIT)));
	let dust = UNIT / 100;
	let treasury = || {
		let treasury = TreasuryAccount::get();
		[bulwark_primitives::AssetKind::Native, dot()].map(|asset| here_has(asset, &treasury))
	};
	let had = treasury();
	let paid = on_hub_has(&account(Bob));
	on_us(|| {
		for number in 0..MANY {
			assert_ok!(send_home(&alice, &nobody(number), dust));
			assert_ok!(send_home(&alice, &nobody(MANY + number), UNIT));
		}
		// A user whose money really comes home, behind all of them.
		assert_ok!(send_home(&bob, &account(Bob), 10 * UNIT));
		// Nothing of it may be sent in this block: what follows is counted in whole blocks.
		let waiting = pallet_payouts::Waiting::<Runtime>::iter().count();
		assert_eq!(waiting, MANY as usize + 1);
	});
	let waiting = || look(|| pallet_payouts::Waiting::<Runtime>::iter().count());
	let mut blocks = 1;
	while waiting() > 0 {
		let before = waiting();
		on_us(|| ());
		blocks += 1;
		let sent = before - waiting();
		assert!(sent <= pallet_payouts::MAX_VISITS as usize, "{sent}");
		assert!(blocks < 100, "{before} still wait");
	}
	// As fast as can be: as many in a block as are looked at.
	assert_eq!(blocks, (MANY + 1).div_ceil(pallet_payouts::MAX_VISITS));
	for _ in 0..3 {
		settle();
	}
	let gathering = Balance::from(MANY) * dust;
	let delivered = Balance::from(MANY) * UNIT + 10 * UNIT;
	assert_eq!(ledger(), [delivered, 0, 0, gathering]);
	let got = on_hub_has(&account(Bob)) - paid;
	assert!(got > 9 * UNIT && got < 10 * UNIT, "{got}");
	for number in [0, 1, MANY - 1] {
		assert_eq!(on_hub_has(&nobody(number)), 0);
		let got = on_hub_has(&nobody(MANY + number));
		assert!(got > UNIT / 2 && got < UNIT, "{got}");
	}
	// The chain has paid nothing for it.
	assert_eq!(treasury(), had);
	books.balance();

	// Who gathers enough is paid, all at once.
	assert_ok!(on_us(|| send_home(&alice, &nobody(0), UNIT)));
	settle();
	let got = on_hub_has(&nobody(0));
	assert!(got > UNIT / 2 && got < UNIT + dust, "{got}");
	assert_eq!(ledger()[0], delivered + UNIT + dust);
	books.balance();
}

/// X10. With room for one payout in a block, those that cannot be sent do not stand in the way of the one that can.
#[test]
fn what_cannot_be_sent_stands_in_nobodys_way() {
	let books = Books::open();
	let alice = owner(ASSET_HUB, Alice);
	from_hub(Alice, 100 * UNIT, stake_call(DOT_VAULT, Some(UNIT)));
	let lst_user = owner(ISSUER, Alice);
	from_issuer(Alice, 100 * UNIT, stake_call(LST_VAULT, Some(UNIT)));
	let before = on_hub_has(&account(Bob));
	// The place up to which it has come is written down as well.
	let one = <Runtime as pallet_payouts::Config>::WeightInfo::on_idle_base()
		.saturating_add(<Runtime as frame_system::Config>::DbWeight::get().writes(1))
		.saturating_add(<Runtime as pallet_payouts::Config>::WeightInfo::visit())
		.saturating_add(<Runtime as pallet_payouts::Config>::WeightInfo::retry());
	on_us(|| {
		// The reserve of the liquid token is taken away after its payouts were accepted.
		for number in 0..20 {
			let id = nobody(number).into();
			let home = Location::new(1, [Parachain(ISSUER), AccountId32 { network: None, id }]);
			let route = ReturnRoute::Xcm(home);
			assert_ok!(<Payouts as SendHome<_, _, _>>::send_home(&lst_user, &lst(), &route, UNIT));
		}
		let reserve = XcmGateway::reserve_of(lst());
		assert_ok!(XcmGateway::set_reserve(RuntimeOrigin::root(), lst(), None));
		assert_ok!(send_home(&alice, &account(Bob), 10 * UNIT));
		let (mut blocks, now) = (0, bulwark_runtime::System::block_number());
		// Too little for one is enough for none, and what is used is never more than there is.
		let less = one.saturating_sub(Weight::from_parts(1, 0));
		assert!(Payouts::on_idle(now, less).all_lte(less));
		assert_eq!(Payouts::ledger_of(dot()).in_flight, 0);
		while Payouts::ledger_of(dot()).in_flight == 0 {
			assert!(Payouts::on_idle(now, one).all_lte(one));
			blocks += 1;
			assert!(blocks <= 21, "it is passed over");
		}
		assert_ok!(XcmGateway::set_reserve(RuntimeOrigin::root(), lst(), reserve));
	});
	settle();
	let got = on_hub_has(&account(Bob)) - before;
	assert!(got > 9 * UNIT && got < 10 * UNIT, "{got}");
	// The others are paid too, when they are due again.
	wait(3_600);
	settle();
	let ledger = look(|| Payouts::ledger_of(lst()));
	assert_eq!((ledger.delivered, ledger.held, ledger.in_flight), (20 * UNIT, 0, 0));
	books.balance();
}

/// More than an account here must have, and less than Asset Hub takes for anything.
const LITTLE: Balance = 10_000_000;

/// X10. What is sent although it does not even pay for its own arrival is caught on Asset Hub for its user. Nobody answers, so it
/// stays in flight, and is not sent again.
#[test]
fn a_payout_below_the_fee_is_caught_and_stays_in_flight() {
	let books = Books::open();
	let alice = owner(ASSET_HUB, Alice);
	from_hub(Alice, 10 * UNIT, stake_call(DOT_VAULT, Some(UNIT)));
	let chain = Location::new(1, [Parachain(ASSET_HUB)]);
	let low = pallet_xcm_gateway::Reserve { chain, minimum: LITTLE, set_aside: 1 };
	let root = RuntimeOrigin::root;
	assert_ok!(on_us(|| XcmGateway::set_reserve(root(), dot(), Some(low))));
	assert_ok!(on_us(|| send_home(&alice, &account(Alice), LITTLE)));
	settle();
	assert!(is_in_flight(FIRST));
	wait(86_400);
	settle();
	assert_eq!(ledger(), [0, 0, LITTLE, 0]);
	let caught = on_hub(|| {
		let id = account(Alice).into();
		let user: Location = AccountId32 { network: Some(NetworkId::Polkadot), id }.into();
		let assets = staging_xcm::VersionedAssets::from(Assets::from(Asset::from((
			Location::parent(),
			LITTLE,
		))));
		let hash = BlakeTwo256::hash_of(&(user, &assets));
		asset_hub_westend_runtime::PolkadotXcm::asset_trap(&hash)
	});
	assert_eq!(caught, 1);
	// Governance knows where it is and says how it ended.
	let ending = pallet_payouts::Ending::Failed;
	assert_ok!(on_us(|| Payouts::mark(root(), ReleaseId(0), ending)));
	assert_eq!(ledger(), [0, LITTLE, 0, 0]);
	books.balance();
}
