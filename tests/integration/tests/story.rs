//! Stories on the real runtime, with exact balances.

#[path = "story/chain.rs"]
mod chain;

use bulwark_primitives::{
	mandate::AvsList, AssetKind, AvsId, Balance, CallClass, Mandate, PoolId, SetId, VaultId,
};
use bulwark_runtime::{
	configs::governance::origins::pallet_origins::Origin, Avs, Delegation, Epochs, Operators,
	Runtime, RuntimeCall, RuntimeEvent, Vaults,
};
use chain::*;
use frame_support::assert_ok;
use polkadot_sdk::*;
use sp_keyring::Sr25519Keyring::{self, Alice, Bob, Charlie, Dave, Eve, Ferdie};
use sp_runtime::{FixedU128, Perquintill};
use staging_xcm::v5::Location;

const DOT: VaultId = VaultId(1);
const USDC: VaultId = VaultId(4);
/// The AVS of the preset.
const ORACLE: AvsId = AvsId(0);
/// The one that is admitted in the story.
const BRIDGE: AvsId = AvsId(1);
const ORACLE_SET: SetId = SetId { avs: ORACLE, index: 0 };
const BRIDGE_SET: SetId = SetId { avs: BRIDGE, index: 0 };
/// Ten decimals.
const DOTS: Balance = 10_000_000_000;
/// Six decimals.
const DOLLARS: Balance = 1_000_000;
/// An epoch and an unbonding of the development chain, in seconds.
const EPOCH: u64 = 60;
const UNBONDING: u64 = 7 * EPOCH;

fn dot() -> AssetKind {
	AssetKind::Foreign(Location::parent())
}

fn except(avs: AvsId) -> Mandate {
	Mandate::Except(AvsList::try_from(vec![avs]).expect("one fits"))
}

fn apply(who: Sr25519Keyring) {
	let metadata = pallet_operators::Metadata {
		name: b"Eve and daughters".to_vec().try_into().expect("a short name"),
		..Default::default()
	};
	let policy = pallet_operators::DelegationPolicy::Open;
	let commission = Perquintill::from_percent(5);
	assert_ok!(call(
		who,
		pallet_operators::Call::<Runtime>::apply {
			metadata,
			commission,
			policy,
			allocation_notice: 2
		}
	));
}

fn propose(who: Sr25519Keyring) {
	let metadata = pallet_avs::AvsMetadata {
		name: b"Bridge".to_vec().try_into().expect("a short name"),
		category: pallet_avs::AvsCategory::Bridge,
		..Default::default()
	};
	let offer = pallet_avs::Offer { asset: AssetKind::Native, per_epoch: 10 * UNIT, epochs: 100 };
	let offers = vec![offer].try_into().expect("one offer");
	assert_ok!(call(who, pallet_avs::Call::<Runtime>::propose { metadata, offers }));
}

fn set_config() -> pallet_avs::SetConfig<bulwark_runtime::AccountId> {
	pallet_avs::SetConfig {
		vaults: vec![(DOT, FixedU128::from_u32(1)), (USDC, FixedU128::from_u32(1))]
			.try_into()
			.expect("two vaults"),
		deallocation_delay: 1,
		challenge: 2,
		appeal: 2,
		redistribution: None,
		split: Default::default(),
		admission: pallet_avs::SetAdmission::Open,
		min_operators: 1,
		min_stake_value: 0,
		max_operators: 10,
		schedule: pallet_avs::SlashSchedule::for_genesis(),
	}
}

/// Eve becomes an operator and Ferdie's bridge an AVS, by referendum; Eve joins it and the oracle, and allocates.
fn admit_everybody() {
	apply(Eve);
	let admit = pallet_operators::Call::<Runtime>::admit { operator: account(Eve) };
	referendum(Origin::OperatorAdmission, RuntimeCall::Operators(admit), true);
	let operator = Operators::operator(account(Eve)).expect("she has applied");
	assert_eq!(operator.status, pallet_operators::Status::Active);

	let before = balance(Ferdie, &AssetKind::Native);
	propose(Ferdie);
	// The whole offer is in escrow, the deposit on hold, before anybody votes.
	assert_eq!(before - balance(Ferdie, &AssetKind::Native), 1_000 * UNIT + 500 * UNIT);
	let admit = pallet_avs::Call::<Runtime>::admit { avs: BRIDGE };
	let index = open_referendum(Origin::AvsAdmission, RuntimeCall::Avs(admit));
	assert_ok!(call(Ferdie, pallet_avs::Call::<Runtime>::attach_referendum { avs: BRIDGE, index }));
	decide(index, true);

	let create = pallet_avs::Call::<Runtime>::create_set { avs: BRIDGE, config: set_config() };
	assert_ok!(call(Ferdie, create));
	for set in [ORACLE_SET, BRIDGE_SET] {
		assert_ok!(call(Eve, pallet_avs::Call::<Runtime>::join_set { set }));
		for vault in [DOT, USDC] {
			let magnitude = Perquintill::from_percent(80);
			let allocate =
				pallet_delegation::Call::<Runtime>::set_allocation { vault, set, magnitude };
			assert_ok!(call(Eve, allocate));
		}
	}
	wait(3 * EPOCH);
	let now = Epochs::current().epoch;
	let magnitude = Delegation::magnitude_at(&account(Eve), DOT, BRIDGE_SET, now);
	assert_eq!(magnitude, Perquintill::from_percent(80));
}

fn restake(who: Sr25519Keyring, vault: VaultId, amount: Balance, mandate: Mandate) -> PoolId {
	assert_ok!(call(
		who,
		pallet_vaults::Call::<Runtime>::deposit_and_delegate {
			vault,
			amount,
			operator: Some(account(Eve)),
			mandate: Some(mandate.clone()),
		}
	));
	Delegation::find_pool(account(Eve), vault, mandate).expect("there is a pool")
}

fn request(who: Sr25519Keyring, pool: PoolId, amount: Option<Balance>) {
	assert_ok!(call(
		who,
		pallet_delegation::Call::<Runtime>::request_withdrawal { pool, amount, entered: None }
	));
}

fn complete(
	by: Sr25519Keyring,
	who: Sr25519Keyring,
	pool: PoolId,
) -> Result<(), sp_runtime::DispatchError> {
	let who = account(who);
	call(by, pallet_delegation::Call::<Runtime>::complete_withdrawal { who, pool })
}

#[test]
fn from_the_deposit_to_the_payment() {
	development(|| {
		let had = [Alice, Bob, Charlie].map(|who| balance(who, &dot()));
		// Before there is anybody to delegate to.
		assert_ok!(call(
			Alice,
			pallet_vaults::Call::<Runtime>::deposit { vault: DOT, amount: 100 * DOTS }
		));
		assert_eq!(balance(Alice, &dot()), had[0] - 100 * DOTS);
		admit_everybody();

		// Three restakers, three mandates.
		let mandate = Mandate::All;
		let delegate = pallet_delegation::Call::<Runtime>::delegate {
			vault: DOT,
			operator: account(Eve),
			mandate: mandate.clone(),
			amount: 60 * DOTS,
		};
		assert_ok!(call(Alice, delegate));
		let all = Delegation::find_pool(account(Eve), DOT, mandate).expect("there is a pool");
		let only = restake(Bob, DOT, 50 * DOTS, Mandate::only(BRIDGE));
		let but = restake(Charlie, DOT, 30 * DOTS, except(BRIDGE));
		assert_eq!(Delegation::pools(account(Eve), DOT).len(), 3);
		let idle = Vaults::account(DOT, account(Alice)).map(|account| account.idle);
		assert_eq!(idle, Some(40 * DOTS));

		wait(EPOCH);
		for (pool, amount) in [(all, 60), (only, 50), (but, 30)] {
			let record = Delegation::pool(pool).expect("it is there");
			assert_eq!((record.active, record.warming), (amount * DOTS, 0));
		}
		// What each set may slash is what the mandates give it, times what Eve has allocated.
		let last = Epochs::current().epoch;
		let slashable = |set| Delegation::slashable(set, account(Eve), DOT, last);
		assert_eq!(slashable(BRIDGE_SET), 88 * DOTS);
		assert_eq!(slashable(ORACLE_SET), 72 * DOTS);

		// Alice asks for a part, thinks better of it, and asks again; Bob for everything.
		request(Alice, all, Some(20 * DOTS));
		let left = Epochs::current().epoch + 1;
		wait(EPOCH);
		let cancel = pallet_delegation::Call::<Runtime>::cancel_withdrawal { pool: all, left };
		assert_ok!(call(Alice, cancel.clone()));
		assert_eq!(name(call(Alice, cancel)), "RequestNotFound");
		request(Alice, all, Some(25 * DOTS));
		request(Bob, only, None);
		let asked = Epochs::current().now;
		let quote = Delegation::positions(account(Bob));
		assert_eq!(quote[0].leaving, 50 * DOTS);
		assert_eq!(quote[0].lots[0].payable_at, Some(asked + UNBONDING));
		assert_eq!(name(complete(Dave, Bob, only)), "WithdrawalNotMatured");

		wait(UNBONDING);
		assert_ok!(complete(Dave, Alice, all));
		assert_ok!(complete(Dave, Bob, only));
		assert_eq!(name(complete(Dave, Bob, only)), "PositionNotFound");
		assert_ok!(call(
			Alice,
			pallet_vaults::Call::<Runtime>::withdraw_idle { vault: DOT, amount: 40 * DOTS }
		));
		assert_eq!(balance(Alice, &dot()), had[0] - 35 * DOTS);
		assert_eq!(balance(Bob, &dot()), had[1]);
		assert_eq!(balance(Charlie, &dot()), had[2] - 30 * DOTS);
		// What is left is the stake of Alice and Charlie, to the unit.
		assert_eq!(Vaults::ledger_of(DOT).total, 65 * DOTS);
		assert!(Vaults::account(DOT, account(Bob)).is_none());
	});
}

#[test]
fn stake_moves_to_another_operator_without_being_in_two_places() {
	development(|| {
		admit_everybody();
		let pool = restake(Alice, USDC, 1_000 * DOLLARS, Mandate::only(BRIDGE));
		wait(EPOCH);
		let to = pallet_delegation::Call::<Runtime>::redelegate {
			pool,
			operator: account(Charlie),
			mandate: Mandate::only(ORACLE),
			amount: Some(400 * DOLLARS),
		};
		assert_ok!(call(Alice, to));
		let there = || Delegation::find_pool(account(Charlie), USDC, Mandate::only(ORACLE));
		assert_eq!(there(), None);
		wait(UNBONDING);
		assert_ok!(complete(Bob, Alice, pool));
		let there = there().expect("it has arrived");
		let record = Delegation::position(account(Alice), there).expect("it has arrived");
		assert_eq!((record.warming, record.active), (400 * DOLLARS, 0));
		let stays = Delegation::position(account(Alice), pool).expect("the rest is there");
		assert_eq!((stays.active, stays.leaving), (600 * DOLLARS, 0));
		assert_eq!(Vaults::ledger_of(USDC).total, 1_000 * DOLLARS);
	});
}

#[test]
fn stake_that_cannot_go_where_it_was_to_go_does_not_hold_an_operator_that_has_left() {
	development(|| {
		admit_everybody();
		let pool = restake(Alice, USDC, 1_000 * DOLLARS, Mandate::only(BRIDGE));
		wait(EPOCH);
		// To another mandate of Eve, who has left by the time it gets there.
		let (mandate, amount) = (Mandate::only(ORACLE), Some(400 * DOLLARS));
		let change = pallet_delegation::Call::<Runtime>::set_mandate { pool, mandate, amount };
		assert_ok!(call(Alice, change));
		for set in [ORACLE_SET, BRIDGE_SET] {
			assert_ok!(call(Eve, pallet_avs::Call::<Runtime>::leave_set { set }));
		}
		assert_ok!(call(Eve, pallet_operators::Call::<Runtime>::leave {}));
		wait(8 * EPOCH);
		let release =
			|who| pallet_delegation::Call::<Runtime>::release_stake { who: account(who), pool };
		assert_ok!(call(Bob, release(Alice)));
		// The owner does not come, and a stranger completes it: what cannot be delegated is idle, and earns elsewhere if she likes.
		assert_ok!(complete(Bob, Alice, pool));
		let idle = || Vaults::account(USDC, account(Alice)).map_or(0, |account| account.idle);
		assert_eq!(idle(), 400 * DOLLARS);
		wait(UNBONDING);
		let before = balance(Alice, &Vaults::record(USDC).expect("there is a vault").asset);
		assert_ok!(complete(Bob, Alice, pool));
		let after = balance(Alice, &Vaults::record(USDC).expect("there is a vault").asset);
		assert_eq!(after - before, 600 * DOLLARS);
		assert!(Delegation::position(account(Alice), pool).is_none());
		// Nothing keeps Eve from her deposit.
		let done = pallet_operators::Call::<Runtime>::complete_leave { operator: account(Eve) };
		assert_ok!(call(Bob, done));
		assert!(Operators::operator(account(Eve)).is_none());
	});
}

#[test]
fn depositing_alone_is_enough() {
	development(|| {
		let deposit =
			|vault, operator, mandate| pallet_vaults::Call::<Runtime>::deposit_and_delegate {
				vault,
				amount: 10 * DOTS,
				operator,
				mandate,
			};
		assert_ok!(call(Alice, deposit(DOT, None, None)));
		let position = Delegation::positions(account(Alice)).pop().expect("it is delegated");
		assert_eq!(position.operator, account(Charlie));
		assert_eq!(position.mandate, Mandate::only(ORACLE));
		assert_eq!(position.warming, 10 * DOTS);
	});
}

#[test]
fn an_offer_returns_when_the_vote_fails() {
	development(|| {
		let before = balance(Ferdie, &AssetKind::Native);
		propose(Ferdie);
		let admit = pallet_avs::Call::<Runtime>::admit { avs: BRIDGE };
		let index = open_referendum(Origin::AvsAdmission, RuntimeCall::Avs(admit));
		let attach = pallet_avs::Call::<Runtime>::attach_referendum { avs: BRIDGE, index };
		assert_ok!(call(Ferdie, attach));
		// While people vote on it, it can be neither taken back nor returned.
		let withdraw = pallet_avs::Call::<Runtime>::withdraw_proposal { avs: BRIDGE };
		assert!(call(Ferdie, withdraw).is_err());
		let give_back = || pallet_avs::Call::<Runtime>::return_escrow { avs: BRIDGE };
		assert!(call(Alice, give_back()).is_err());
		decide(index, false);
		assert_ok!(call(Alice, give_back()));
		assert_eq!(balance(Ferdie, &AssetKind::Native), before);
		assert!(Avs::avs(BRIDGE).is_none());
	});
}

#[test]
fn an_offer_returns_when_nobody_votes() {
	development(|| {
		let before = balance(Ferdie, &AssetKind::Native);
		propose(Ferdie);
		let give_back = || pallet_avs::Call::<Runtime>::return_escrow { avs: BRIDGE };
		assert!(call(Alice, give_back()).is_err());
		wait(3_600);
		assert_ok!(call(Alice, give_back()));
		assert_eq!(balance(Ferdie, &AssetKind::Native), before);
	});
}

#[test]
fn bad_input_has_its_error_and_changes_nothing() {
	development(|| {
		let nobody = VaultId(77);
		let deposit = |vault, amount| pallet_vaults::Call::<Runtime>::deposit { vault, amount };
		assert_eq!(name(call(Alice, deposit(nobody, DOTS))), "VaultNotFound");
		assert_eq!(name(call(Alice, deposit(DOT, 0))), "ZeroAmount");
		assert_eq!(name(call(Alice, deposit(DOT, 1))), "BelowMinimum");
		assert_eq!(name(call(Alice, deposit(DOT, u128::MAX))), "TotalCapExceeded");
		let delegate = |operator, mandate| pallet_vaults::Call::<Runtime>::deposit_and_delegate {
			vault: USDC,
			amount: 10 * DOLLARS,
			operator: Some(operator),
			mandate: Some(mandate),
		};
		assert_eq!(
			name(call(Alice, delegate(account(Bob), Mandate::only(ORACLE)))),
			"OperatorNotFound"
		);
		assert_eq!(name(call(Alice, delegate(account(Charlie), Mandate::All))), "MandateNotUnique");
		assert_ok!(call(Charlie, pallet_operators::Call::<Runtime>::deactivate {}));
		let dead = delegate(account(Charlie), Mandate::only(ORACLE));
		assert_eq!(name(call(Alice, dead)), "OperatorNotActive");
		let admit = pallet_operators::Call::<Runtime>::admit { operator: account(Eve) };
		assert_eq!(name(call(Alice, admit)), "BadOrigin");
		let pause = pallet_vaults::Call::<Runtime>::pause {
			vault: DOT,
			class: CallClass::Exit,
			seconds: 60,
		};
		assert_eq!(name(call(Alice, pause)), "BadOrigin");
		let complete = complete(Alice, Alice, PoolId(3));
		assert_eq!(name(complete), "PositionNotFound");
	});
}

#[test]
fn an_operator_is_known_by_an_event() {
	development(|| {
		apply(Eve);
		let admit = pallet_operators::Call::<Runtime>::admit { operator: account(Eve) };
		referendum(Origin::OperatorAdmission, RuntimeCall::Operators(admit), true);
		let admitted =
			pallet_operators::Event::<Runtime>::OperatorAdmitted { operator: account(Eve) };
		assert!(happened(RuntimeEvent::Operators(admitted)));
	});
}
