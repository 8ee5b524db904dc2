//! Stake that goes home.

use crate::{books::*, network::*};
use bulwark_primitives::{
	seams::SendHome, AssetKind, Balance, Mandate, PoolId, ReleaseId, ReturnRoute, VaultId,
};
use bulwark_runtime::{
	AccountId, Delegation, Payouts, Rewards, Runtime, RuntimeCall, RuntimeOrigin, Vaults,
};
use frame_support::assert_ok;
use pallet_payouts::Ending;
use pallet_rewards::{PlanConfig, PlanTarget, PlanWeights, Shares};
use pallet_xcm_gateway::Call as Gateway;
use sp_keyring::Sr25519Keyring::{self, Alice, Bob, Charlie, Dave, Eve, Ferdie};
use sp_runtime::{DispatchResult, Perquintill};
use staging_xcm::latest::prelude::*;

pub const FIRST: ReleaseId = ReleaseId(0);

/// A user has staked through Asset Hub, has asked for all of it back, and it is payable.
pub fn payable(who: Sr25519Keyring, amount: Balance) {
	from_hub(who, amount + UNIT, stake_call(DOT_VAULT, Some(amount)));
	assert_eq!(principal(DOT_VAULT, &owner(ASSET_HUB, who)), amount);
	wait(60);
	from_hub(who, UNIT, request(DOT_VAULT));
	wait(480);
}

/// Asks for all that is in the pool of `stake_call`.
pub fn request(vault: VaultId) -> RuntimeCall {
	request_from(pool(vault), None)
}

pub fn request_from(pool: PoolId, amount: Option<Balance>) -> RuntimeCall {
	Gateway::<Runtime>::request_withdrawal { pool, amount }.into()
}

pub fn send_back(amount: Option<Balance>) -> RuntimeCall {
	Gateway::<Runtime>::send_back { asset: dot(), amount }.into()
}

/// A stranger completes the withdrawal of an owner.
pub fn complete(vault: VaultId, owner: AccountId) {
	complete_from(pool(vault), owner);
}

pub fn complete_from(pool: PoolId, who: AccountId) {
	assert_ok!(call(Ferdie, pallet_delegation::Call::<Runtime>::complete_withdrawal { who, pool }));
}

/// How a release stands, if it has not ended.
pub fn release(id: ReleaseId) -> Option<pallet_payouts::ReleaseState> {
	look(|| Payouts::release_of(id)).map(|release| release.state)
}

pub fn is_in_flight(id: ReleaseId) -> bool {
	release(id).is_some_and(|state| state.is_in_flight())
}

/// What was delivered, failed, is in flight, is held, of the token of the relay chain.
pub fn ledger() -> [Balance; 4] {
	let ledger = look(|| Payouts::ledger_of(dot()));
	[ledger.delivered, ledger.failed, ledger.in_flight, ledger.held]
}

/// Scenario 2.
#[test]
fn a_withdrawal_is_paid_on_asset_hub() {
	let books = Books::open();
	payable(Alice, 100 * UNIT);
	let before = on_hub_has(&account(Alice));
	let stranger = on_hub_has(&account(Ferdie));
	let sovereign = on_hub_has(&our_account_on_hub());
	let idle = here_has(dot(), &owner(ASSET_HUB, Alice));
	complete(DOT_VAULT, owner(ASSET_HUB, Alice));
	// Sent at the end of that block, paid on Asset Hub in its next, and answered in the one after.
	assert!(is_in_flight(FIRST));
	settle();
	let paid = on_hub_has(&account(Alice)) - before;
	assert!(paid > 99 * UNIT && paid < 100 * UNIT, "{paid}");
	// Our account has paid exactly what was released, and nobody else got anything of it here or there.
	assert_eq!(sovereign - on_hub_has(&our_account_on_hub()), 100 * UNIT);
	assert_eq!(on_hub_has(&account(Ferdie)), stranger);
	assert_eq!(here_has(dot(), &owner(ASSET_HUB, Alice)), idle);
	assert_eq!((release(FIRST), ledger()), (None, [100 * UNIT, 0, 0, 0]));
	books.balance();
}

/// All that is done with stake from afar but for taking it out.
#[test]
fn stake_is_managed_from_asset_hub() {
	let books = Books::open();
	let me = owner(ASSET_HUB, Alice);
	from_hub(Alice, 101 * UNIT, stake_call(DOT_VAULT, Some(100 * UNIT)));
	wait(60);
	let pool = pool(DOT_VAULT);
	let leaving = || {
		let position = look(|| Delegation::position(me.clone(), pool)).expect("there is one");
		(position.active, position.leaving)
	};
	// A part is asked for, and taken back by the epoch in which it ends.
	from_hub(Alice, UNIT, request_from(pool, Some(30 * UNIT)));
	wait(60);
	assert_eq!(leaving(), (70 * UNIT, 30 * UNIT));
	let left = look(|| Delegation::position(me.clone(), pool))
		.and_then(|position| position.lots.iter().find_map(|lot| lot.left))
		.expect("it is known when it ends");
	let stay = Gateway::<Runtime>::cancel_withdrawal { pool, left };
	from_hub(Alice, UNIT, stay.into());
	assert_eq!(leaving(), (100 * UNIT, 0));
	// A part of it secures every service from now on. It moves when it could be paid.
	let move_it = Gateway::<Runtime>::redelegate {
		pool,
		operator: None,
		mandate: Mandate::All,
		amount: Some(20 * UNIT),
	};
	from_hub(Alice, UNIT, move_it.into());
	wait(480);
	complete_from(pool, me.clone());
	wait(60);
	assert_eq!(leaving(), (80 * UNIT, 0));
	assert_eq!(active(&me, pool_for(DOT_VAULT, Mandate::All)), 20 * UNIT);
	assert_eq!(principal(DOT_VAULT, &me), 100 * UNIT);
	// Nobody else does anything with it.
	let before = leaving();
	from_hub(Bob, UNIT, request_from(pool, Some(UNIT)));
	from_issuer(Alice, UNIT, request_from(pool, Some(UNIT)));
	wait(60);
	assert_eq!(leaving(), before);
	assert_eq!(ledger(), [0; 4]);
	books.balance();
}

/// What is not active yet is idle at once when it is asked back, and leaves by the way it came.
#[test]
fn what_is_idle_leaves_by_the_way_it_came() {
	let books = Books::open();
	let me = owner(ASSET_HUB, Alice);
	let first = PoolId(0);
	let amount = 100 * UNIT;
	// Two programs in one block.
	let programs =
		[(101 * UNIT, stake_call(DOT_VAULT, Some(amount))), (UNIT, request_from(first, None))];
	let programs = programs.map(|(brings, call)| program_from_hub(Alice, brings, call));
	execute_all_on_hub(Alice, programs.into());
	let record = look(|| Vaults::account(DOT_VAULT, me.clone())).expect("she has it here");
	assert_eq!((record.idle, record.principal), (amount, amount));
	let had = on_hub_has(&account(Alice));
	let take = pallet_vaults::Call::<Runtime>::withdraw_idle { vault: DOT_VAULT, amount };
	as_owner_from_hub(Alice, UNIT, take.into());
	settle();
	assert_eq!(ledger(), [amount, 0, 0, 0]);
	let paid = on_hub_has(&account(Alice)) + 2 * UNIT - had;
	assert!(paid > 99 * UNIT && paid < 101 * UNIT, "{paid}");
	assert_eq!(look(|| Vaults::account(DOT_VAULT, me)), None);
	books.balance();
}

/// What was earned is paid home where it can be, and is the owner's here where it cannot.
#[test]
fn rewards_are_paid_home() {
	let books = Books::open();
	let me = owner(ASSET_HUB, Alice);
	from_hub(Alice, 101 * UNIT, stake_call(DOT_VAULT, Some(100 * UNIT)));
	until(epoch() + 1);
	// Nothing was earned yet.
	let claim = |asset| Gateway::<Runtime>::claim_rewards { asset }.into();
	from_hub(Alice, UNIT, claim(dot()));
	assert_eq!(ledger(), [0; 4]);

	// Slots are numbered as the vaults: the native token, then the token of the relay chain.
	for (slot, amount) in [(0, 1_000 * UNIT), (1, 100 * UNIT)] {
		let start = epoch() + 2;
		let percent = Perquintill::from_percent;
		let config = PlanConfig {
			target: PlanTarget::Set(crate::services::ORACLE),
			slot,
			per_epoch: amount,
			start,
			end: start + 1,
			escrow: amount,
			shares: Shares { native: percent(20), insurance: percent(5) },
			weights: PlanWeights::Stake,
		};
		assert_ok!(call(Dave, pallet_rewards::Call::<Runtime>::create_plan { config }));
		// The epoch that is paid, and the one in which it is known.
		until(start);
		on_us(|| ());
		until(start + 1);
		on_us(|| ());
		until(start + 2);
		on_us(|| ());
	}
	// Three quarters, less a tenth of them for Charlie.
	let earned = look(|| Rewards::rewards(me.clone()));
	assert_eq!(earned, vec![(0, 675 * UNIT), (1, 135 * UNIT / 2)]);

	let had = on_hub_has(&account(Alice));
	from_hub(Alice, UNIT, claim(dot()));
	settle();
	assert_eq!(ledger(), [135 * UNIT / 2, 0, 0, 0]);
	let paid = on_hub_has(&account(Alice)) + 2 * UNIT - had;
	assert!(paid > 67 * UNIT && paid < 69 * UNIT, "{paid}");
	// The native token has no reserve elsewhere.
	from_hub(Alice, UNIT, claim(AssetKind::Native));
	assert_eq!(here_has(AssetKind::Native, &me), 675 * UNIT);
	assert_eq!(look(|| Rewards::rewards(me.clone())).iter().map(|(_, left)| left).sum::<u128>(), 0);
	// Nobody claims for another, and Charlie is paid here.
	from_hub(Bob, UNIT, claim(dot()));
	assert_eq!(ledger(), [135 * UNIT / 2, 0, 0, 0]);
	let had = here_has(dot(), &account(Charlie));
	assert_ok!(call(Charlie, pallet_rewards::Call::<Runtime>::claim { slot: 1 }));
	assert_eq!(here_has(dot(), &account(Charlie)) - had, 15 * UNIT / 2);
	books.balance();
}

/// What Asset Hub answers to us, as the querier it knows.
fn answer(query_id: u64, response: Response, querier: Option<Location>) -> Xcm<()> {
	let max_weight = Weight::from_parts(10_000_000_000, 256 * 1024);
	Xcm(vec![QueryResponse { query_id, response, max_weight, querier }])
}

/// Scenario 8. What nobody has answered is not sent again, and only the answer of Asset Hub to the very question counts:
/// whenever it comes, and once.
#[test]
fn an_answer_counts_whenever_it_comes_and_no_other_does() {
	let books = Books::open();
	payable(Alice, 100 * UNIT);
	let had = on_hub_has(&account(Alice));
	complete(DOT_VAULT, owner(ASSET_HUB, Alice));
	let lost = intercept_answers();
	assert_eq!(lost.len(), 1);
	let paid = on_hub_has(&account(Alice)) - had;
	assert!(paid > 99 * UNIT && paid < 100 * UNIT, "{paid}");
	let waits = |why: &str| {
		settle();
		assert!(is_in_flight(FIRST), "{why}");
		assert_eq!(ledger(), [0, 0, 100 * UNIT, 0], "{why}");
		assert_eq!(on_hub_has(&account(Alice)), had + paid, "{why}");
	};
	waits("lost");

	let query = look(|| pallet_xcm_gateway::Asked::<Runtime>::get(FIRST)).expect("it was asked");
	let gateway = || Some(look(bulwark_runtime::XcmGateway::location));
	let good = || Response::ExecutionResult(None);
	let bad = || Response::ExecutionResult(Some((0, XcmError::Overflow)));
	let us = || Location::new(1, [Parachain(BULWARK)]);
	for response in [good(), bad()] {
		// From a sibling, from the relay chain, and from somebody on Asset Hub.
		let forged = || answer(query, response.clone(), gateway());
		on_issuer(|| {
			assert!(penpal_runtime::PolkadotXcm::send_xcm(Here, us(), forged()).is_ok());
		});
		waits("a sibling");
		on_relay(|| {
			let down = Location::new(0, [Parachain(BULWARK)]);
			assert!(westend_runtime::XcmPallet::send_xcm(Here, down, forged()).is_ok());
		});
		waits("the relay chain");
		on_hub(|| {
			use asset_hub_westend_runtime::{PolkadotXcm, RuntimeOrigin};
			let who = RuntimeOrigin::signed(account(Bob));
			let message = staging_xcm::VersionedXcm::from(forged());
			assert_ok!(PolkadotXcm::send(who, Box::new(us().into()), Box::new(message)));
		});
		waits("a user of Asset Hub");
		// From Asset Hub itself, to another question, or in answer to somebody else.
		for wrong in [
			answer(query + 1, response.clone(), gateway()),
			answer(query, response.clone(), None),
			answer(query, response.clone(), Some(Location::here())),
		] {
			on_hub(|| {
				use asset_hub_westend_runtime::PolkadotXcm;
				assert!(PolkadotXcm::send_xcm(Here, us(), wrong).is_ok());
			});
			waits("another question");
		}
	}
	// However long it takes.
	wait(30 * 86_400);
	waits("a month");
	let nobody = RuntimeOrigin::signed(account(Eve));
	on_us(|| assert!(Payouts::retry(nobody, FIRST).is_err()));

	deliver_answers(lost.clone());
	assert_eq!((release(FIRST), ledger()), (None, [100 * UNIT, 0, 0, 0]));
	// The same once more.
	deliver_answers(lost);
	settle();
	assert_eq!(ledger(), [100 * UNIT, 0, 0, 0]);
	assert_eq!(on_hub_has(&account(Alice)), had + paid);
	books.balance();
}

/// The other half of it: what governance has decided stands, whatever the answer says that comes after it.
#[test]
fn an_answer_after_the_decision_of_governance_changes_nothing() {
	let books = Books::open();
	payable(Alice, 100 * UNIT);
	complete(DOT_VAULT, owner(ASSET_HUB, Alice));
	let late = intercept_answers();
	assert_ok!(on_us(|| Payouts::mark(RuntimeOrigin::root(), FIRST, Ending::Failed)));
	assert_eq!((release(FIRST), ledger()), (None, [0, 100 * UNIT, 0, 0]));
	deliver_answers(late);
	settle();
	assert_eq!(ledger(), [0, 100 * UNIT, 0, 0]);
	// And nothing can be returned that was sent and is not back.
	from_hub(Bob, 11 * UNIT, stake_call(DOT_VAULT, Some(1_000 * UNIT)));
	from_hub(Bob, UNIT, send_back(Some(10 * UNIT)));
	let next = ReleaseId(1);
	settle();
	assert_eq!((release(next), ledger()), (None, [10 * UNIT, 100 * UNIT, 0, 0]));
	books.balance();
}

/// What Asset Hub cannot execute to its end is the user's all the same: the appendix pays him, and we are told.
#[test]
fn what_fails_on_asset_hub_is_told_and_lost_by_nobody() {
	let books = Books::open();
	// All but one unit is set aside, and with one unit no account there can begin.
	let chain = Location::new(1, [Parachain(ASSET_HUB)]);
	let amount = 100 * UNIT;
	let reserve = pallet_xcm_gateway::Reserve { chain, minimum: amount, set_aside: amount - 1 };
	assert_ok!(on_us(|| {
		bulwark_runtime::XcmGateway::set_reserve(RuntimeOrigin::root(), dot(), Some(reserve))
	}));
	let fresh = AccountId::new([77; 32]);
	from_hub(Alice, 102 * UNIT, stake_call(DOT_VAULT, Some(UNIT / 2)));
	assert_ok!(on_us(|| send_home(&owner(ASSET_HUB, Alice), &fresh, amount)));
	settle();
	assert_eq!((release(FIRST), ledger()), (None, [0, amount, 0, 0]));
	let paid = on_hub_has(&fresh);
	assert!(paid > 99 * UNIT && paid < amount, "{paid}");
	books.balance();
}

/// Pays an account of Asset Hub out of what somebody has here, as the gateway does.
pub fn send_home(from: &AccountId, to: &AccountId, amount: Balance) -> DispatchResult {
	let id = to.clone().into();
	let home = Location::new(1, [Parachain(ASSET_HUB), AccountId32 { network: None, id }]);
	let route = ReturnRoute::Xcm(home);
	<Payouts as SendHome<_, _, _>>::send_home(from, &dot(), &route, amount)
}
