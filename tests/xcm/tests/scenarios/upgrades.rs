//! X14: what is on its way while the code, or the version of the messages, changes.

use crate::{books::*, network::*, payouts::*};
use bulwark_runtime::{Executive, PolkadotXcm, Runtime, RuntimeOrigin};
use frame_support::{assert_ok, storage_alias, Blake2_128Concat};
use pallet_payouts::ReleaseState;
use sp_keyring::Sr25519Keyring::{Alice, Bob, Eve};
use staging_xcm::{latest::prelude::*, IntoVersion, VersionedLocation};

/// Runs what runs when the code is replaced.
fn upgrade() {
	on_us(|| {
		let before = frame_system::LastRuntimeUpgradeInfo {
			spec_version: 0.into(),
			spec_name: "bulwark".into(),
		};
		frame_system::LastRuntimeUpgrade::<Runtime>::put(before);
		let weight = Executive::execute_on_runtime_upgrade();
		assert!(weight.all_gt(Weight::zero()));
	});
}

/// The stored form of a release, of what was asked about it, and of the position behind it.
fn stored() -> Vec<Option<Vec<u8>>> {
	let me = owner(ASSET_HUB, Eve);
	let keys = [
		pallet_payouts::Releases::<Runtime>::hashed_key_for(FIRST),
		pallet_xcm_gateway::Asked::<Runtime>::hashed_key_for(FIRST),
		pallet_vaults::Accounts::<Runtime>::hashed_key_for(DOT_VAULT, me),
	];
	look(|| keys.iter().map(|key| frame_support::storage::unhashed::get_raw(key)).collect())
}

/// A payout in flight, one that waits, and stake that is not asked for yet, while the code is replaced.
#[test]
fn what_is_on_its_way_survives_an_upgrade() {
	let books = Books::open();
	from_hub(Eve, 51 * UNIT, stake_call(DOT_VAULT, Some(50 * UNIT)));
	payable(Alice, 100 * UNIT);
	from_hub(Bob, 11 * UNIT, stake_call(DOT_VAULT, Some(UNIT / 2)));
	let had = [Alice, Bob, Eve].map(|who| on_hub_has(&account(who)));
	complete(DOT_VAULT, owner(ASSET_HUB, Alice));
	let answer = intercept_answers();
	// Bob's gathers.
	let bob = owner(ASSET_HUB, Bob);
	assert_ok!(on_us(|| send_home(&bob, &account(Bob), UNIT / 2)));
	assert!(is_in_flight(FIRST));
	let before = stored();
	assert!(before.iter().all(|bytes| bytes.is_some()));

	upgrade();
	assert_eq!(stored(), before);
	assert_eq!(release(1.into()), Some(ReleaseState::Gathering));
	sound();

	deliver_answers(answer);
	assert_eq!(release(FIRST), None);
	assert_ok!(on_us(|| send_home(&bob, &account(Bob), 9 * UNIT)));
	from_hub(Eve, UNIT, request(DOT_VAULT));
	wait(480);
	complete(DOT_VAULT, owner(ASSET_HUB, Eve));
	settle();
	assert_eq!(ledger(), [159 * UNIT + UNIT / 2, 0, 0, 0]);
	let paid = [Alice, Bob, Eve].map(|who| on_hub_has(&account(who)));
	let paid = [0, 1, 2].map(|who| paid[who] + if who == 2 { 2 * UNIT } else { 0 } - had[who]);
	assert!(paid[0] > 99 * UNIT && paid[0] < 100 * UNIT, "{paid:?}");
	assert!(paid[1] > 8 * UNIT && paid[1] < 10 * UNIT, "{paid:?}");
	assert!(paid[2] > 49 * UNIT && paid[2] < 51 * UNIT, "{paid:?}");
	books.balance();
}

/// The form in which a release is stored is fixed: a location of version 5, whatever the latest one is. What an earlier code
/// has written is read, and paid.
#[test]
fn the_stored_form_is_fixed() {
	let books = Books::open();
	let alice = owner(ASSET_HUB, Alice);
	from_hub(Alice, 11 * UNIT, stake_call(DOT_VAULT, Some(UNIT / 2)));
	assert_ok!(on_us(|| send_home(&alice, &account(Alice), UNIT / 2)));
	let id: [u8; 32] = account(Alice).into();
	// The route: XCM, one up, two down: parachain 1000, and an account of no network.
	let mut expected = vec![1, 1, 2];
	expected.extend([0, 0xa1, 0x0f, 1, 0]);
	expected.extend(id);
	// The asset: foreign, one up.
	expected.extend([2, 1, 0]);
	expected.extend((UNIT / 2).to_le_bytes());
	// Gathering.
	expected.push(0);
	let key = pallet_payouts::Releases::<Runtime>::hashed_key_for(FIRST);
	let raw = || look(|| frame_support::storage::unhashed::get_raw(&key));
	assert_eq!(raw(), Some(expected.clone()));

	// The same bytes, written by another code.
	look(|| frame_support::storage::unhashed::put_raw(&key, &expected));
	upgrade();
	let had = on_hub_has(&account(Alice));
	assert_ok!(on_us(|| send_home(&alice, &account(Alice), 5 * UNIT)));
	settle();
	assert_eq!(ledger(), [5 * UNIT + UNIT / 2, 0, 0, 0]);
	assert!(on_hub_has(&account(Alice)) > had + 4 * UNIT);
	books.balance();
}

/// Asset Hub goes back to a version that cannot express a payout: it waits. When it can be told again, it is paid once. And
/// what Asset Hub answers in an older version is understood.
#[test]
fn another_version_delays_and_pays_once() {
	let books = Books::open();
	payable(Alice, 100 * UNIT);
	let had = on_hub_has(&account(Alice));
	let version = |version| {
		let hub = Box::new(Location::new(1, [Parachain(ASSET_HUB)]));
		let set = PolkadotXcm::force_xcm_version(RuntimeOrigin::root(), hub, version);
		assert_ok!(set);
	};
	on_us(|| version(3));
	complete(DOT_VAULT, owner(ASSET_HUB, Alice));
	settle();
	let waits = release(FIRST);
	assert!(matches!(waits, Some(ReleaseState::Queued { tries: 1.., .. })), "{waits:?}");
	assert_eq!(on_hub_has(&account(Alice)), had);
	assert_eq!(ledger(), [0, 0, 0, 100 * UNIT]);
	books.balance();

	on_us(|| version(5));
	on_hub(|| {
		use asset_hub_westend_runtime::{PolkadotXcm, RuntimeOrigin};
		let us = Box::new(Location::new(1, [Parachain(BULWARK)]));
		assert_ok!(PolkadotXcm::force_xcm_version(RuntimeOrigin::root(), us, 4));
	});
	wait(86_400);
	settle();
	assert_eq!((release(FIRST), ledger()), (None, [100 * UNIT, 0, 0, 0]));
	let paid = on_hub_has(&account(Alice)) - had;
	assert!(paid > 99 * UNIT && paid < 100 * UNIT, "{paid}");
	books.balance();
}

/// What was asked, where the pallet that keeps it writes it.
#[storage_alias]
type Queries<T: pallet_xcm::Config> =
	StorageMap<pallet_xcm::Pallet<T>, Blake2_128Concat, QueryId, pallet_xcm::QueryStatus<u32>>;

/// A question that was asked before an upgrade of the pallet that keeps questions is answered after it.
#[test]
fn old_questions_are_answered() {
	let books = Books::open();
	payable(Alice, 100 * UNIT);
	complete(DOT_VAULT, owner(ASSET_HUB, Alice));
	let answer = intercept_answers();
	// As the version before has written it.
	look(|| {
		use pallet_xcm::QueryStatus;
		let query = pallet_xcm_gateway::Asked::<Runtime>::get(FIRST).expect("it was asked");
		Queries::<Runtime>::mutate(query, |status| {
			let Some(QueryStatus::Pending { responder, maybe_match_querier, .. }) = status else {
				panic!("{status:?}")
			};
			let older = |location: &VersionedLocation| {
				location.clone().into_version(4).expect("it can be written in it")
			};
			*responder = older(responder);
			*maybe_match_querier = maybe_match_querier.as_ref().map(older);
		});
	});
	upgrade();
	deliver_answers(answer);
	assert_eq!((release(FIRST), ledger()), (None, [100 * UNIT, 0, 0, 0]));
	books.balance();
}
