//! What users of other chains lose when their operator has done wrong, and what they are paid all the same.

use crate::{books::*, network::*, payouts::*, services::*};
use bulwark_primitives::{Mandate, SlashReason};
use bulwark_runtime::{Payouts, Runtime, RuntimeCall, RuntimeOrigin, Slashing};
use frame_support::assert_ok;
use sp_keyring::Sr25519Keyring::{Alice, Bob, Charlie};
use sp_runtime::Perquintill;

/// Scenario 6. A tenth of what the issuer's user has staked is taken while he is leaving; he is paid the rest on his chain.
#[test]
fn who_is_slashed_while_leaving_is_paid_the_rest_at_home() {
	let books = Books::open();
	admit_bridge();
	register_key();
	let me = owner(ISSUER, Alice);
	let stake = stake_for(LST_VAULT, Some(100 * UNIT), for_the_bridge());
	from_issuer(Alice, 101 * UNIT, stake);
	assert_eq!(principal(LST_VAULT, &me), 100 * UNIT);
	until(epoch() + 1);
	books.balance();

	// The fault, and she asks for everything before anybody reports it.
	let fault = epoch();
	let pool = pool_for(LST_VAULT, for_the_bridge());
	from_issuer(Alice, UNIT, request_from(pool, None));
	let id = report(BRIDGE, fault);
	let info = look(|| Slashing::request(id)).expect("it is there");
	assert!(info.request.p.contains(&(LST_VAULT, Perquintill::from_percent(10))));
	execute(id);
	books.balance();
	let before = split_of(LST_VAULT, Bob);
	settle_request(id);
	// Half of it is burned, a fifth insures, three tenths are Bob's, who has found it.
	let split = split_of(LST_VAULT, Bob);
	let parts = [0, 1, 2].map(|part| split[part] - before[part]);
	assert_eq!(parts, [5 * UNIT, 2 * UNIT, 3 * UNIT]);
	let beside = Beside { burned_lst: 5 * UNIT, ..Beside::default() };
	books.balance_but_for(beside);

	wait(8 * EPOCH);
	let had = on_issuer_has(&account(Alice));
	complete_from(pool, me.clone());
	settle();
	let ledger = look(|| Payouts::ledger_of(lst()));
	assert_eq!((ledger.delivered, ledger.failed, ledger.held), (90 * UNIT, 0, 0));
	let paid = on_issuer_has(&account(Alice)) - had;
	assert!(paid > 89 * UNIT && paid < 90 * UNIT, "{paid}");
	assert_eq!(principal(LST_VAULT, &me), 0);
	books.balance_but_for(beside);

	// Who has found it takes out his part by the way of this chain.
	let had = here_has(lst(), &account(Bob));
	let take = pallet_vaults::Call::<Runtime>::withdraw_idle { vault: LST_VAULT, amount: 3 * UNIT };
	assert_ok!(call(Bob, take));
	assert_eq!(here_has(lst(), &account(Bob)) - had, 3 * UNIT);
	books.balance_but_for(beside);
}

/// Active stake is worth less from the execution on, and exactly so much less is paid.
#[test]
fn who_is_slashed_while_staked_is_paid_the_rest_at_home() {
	let books = Books::open();
	register_key();
	let me = owner(ASSET_HUB, Alice);
	from_hub(Alice, 101 * UNIT, stake_call(DOT_VAULT, Some(100 * UNIT)));
	until(epoch() + 1);
	let id = report(ORACLE, epoch());
	execute(id);
	settle_request(id);
	// A tenth of the half that is allocated.
	let beside = Beside { burned_dot: 5 * UNIT / 2, ..Beside::default() };
	books.balance_but_for(beside);
	let pool = pool(DOT_VAULT);
	assert_eq!(active(&me, pool), 95 * UNIT);

	from_hub(Alice, UNIT, request_from(pool, None));
	wait(8 * EPOCH);
	let had = on_hub_has(&account(Alice));
	complete_from(pool, me);
	settle();
	assert_eq!(look(|| Payouts::ledger_of(dot())).delivered, 95 * UNIT);
	let paid = on_hub_has(&account(Alice)) - had;
	assert!(paid > 94 * UNIT && paid < 95 * UNIT, "{paid}");
	books.balance_but_for(beside);
}

/// While somebody decides, what is in dispute stays, and the rest is paid. What was taken and is given back follows.
#[test]
fn what_is_reversed_follows_home() {
	let books = Books::open();
	register_key();
	let me = owner(ASSET_HUB, Alice);
	from_hub(Alice, 101 * UNIT, stake_call(DOT_VAULT, Some(100 * UNIT)));
	until(epoch() + 1);
	let fault = epoch();
	let pool = pool(DOT_VAULT);
	from_hub(Alice, UNIT, request_from(pool, None));
	let id = report(ORACLE, fault);
	// Payable, and in dispute for three more epochs.
	let executed = execute(id);
	let had = on_hub_has(&account(Alice));
	until(executed + 1);
	complete_from(pool, me.clone());
	settle();
	let delivered = || look(|| Payouts::ledger_of(dot())).delivered;
	// What is paid is rounded down, what is in dispute up.
	assert_eq!(delivered(), 95 * UNIT - 1);
	let paid = on_hub_has(&account(Alice)) - had;
	assert!(paid > 94 * UNIT && paid < 95 * UNIT, "{paid}");

	let none = Perquintill::zero();
	assert_ok!(on_us(|| Slashing::reverse(RuntimeOrigin::root(), id, none).map_err(|e| e.error)));
	books.balance();
	complete_from(pool, me.clone());
	settle();
	assert_eq!(delivered(), 100 * UNIT);
	let paid = on_hub_has(&account(Alice)) - had;
	assert!(paid > 99 * UNIT && paid < 100 * UNIT, "{paid}");
	assert_eq!(principal(DOT_VAULT, &me), 0);
	books.balance();
}

/// A service on another chain says itself who is at fault, and nobody else says it in its place.
#[test]
fn a_service_on_another_chain_accuses() {
	let books = Books::open();
	admit_bridge();
	let stake = stake_for(LST_VAULT, Some(100 * UNIT), for_the_bridge());
	from_issuer(Alice, 101 * UNIT, stake);
	until(epoch() + 1);
	let fault = epoch();
	let accuse = || {
		RuntimeCall::Slashing(pallet_slashing::Call::accuse_remote {
			set: BRIDGE,
			operator: account(Charlie),
			fault,
			reason: SlashReason::Liveness,
			grade: None,
		})
	};
	let requests =
		|| look(|| Slashing::requests_of_operator(account(Charlie), 0.into(), 10).requests);
	// As herself, and as Bob of another chain.
	from_issuer(Alice, 20 * UNIT, accuse());
	from_hub(Bob, 20 * UNIT, accuse());
	assert_eq!(requests().len(), 0);
	on_us(|| {
		let origin = RuntimeOrigin::signed(account(Bob));
		let (set, operator) = (BRIDGE, account(Charlie));
		let signed =
			Slashing::accuse_remote(origin, set, operator, fault, SlashReason::Liveness, None);
		assert!(signed.is_err());
	});
	from_issuer(Bob, 20 * UNIT, accuse());
	assert_eq!(requests().len(), 1);
	// Once.
	from_issuer(Bob, 20 * UNIT, accuse());
	assert_eq!(requests().len(), 1);
	let id = requests()[0].id;
	execute(id);
	settle_request(id);
	// Nobody here has found it: the part of the whistle-blower is burned with the rest.
	let beside = Beside { burned_lst: 8 * UNIT, ..Beside::default() };
	books.balance_but_for(beside);
	let pool = pool_for(LST_VAULT, for_the_bridge());
	assert_eq!(active(&owner(ISSUER, Alice), pool), 90 * UNIT);
}

/// What one mandate does not name does not answer for it.
#[test]
fn who_secures_another_service_loses_nothing() {
	let books = Books::open();
	admit_bridge();
	register_key();
	from_hub(Alice, 101 * UNIT, stake_call(DOT_VAULT, Some(100 * UNIT)));
	let bridge = stake_for(DOT_VAULT, Some(100 * UNIT), Mandate::only(BRIDGE.avs));
	from_hub(Bob, 101 * UNIT, bridge);
	until(epoch() + 1);
	let id = report(BRIDGE, epoch());
	execute(id);
	settle_request(id);
	// A tenth of a quarter, and only Bob's.
	let beside = Beside { burned_dot: 5 * UNIT / 4, ..Beside::default() };
	books.balance_but_for(beside);
	let worth = |who, mandate| active(&owner(ASSET_HUB, who), pool_for(DOT_VAULT, mandate));
	assert_eq!(worth(Alice, Mandate::only(ORACLE.avs)), 100 * UNIT);
	assert_eq!(worth(Bob, for_the_bridge()), 195 * UNIT / 2);
}
