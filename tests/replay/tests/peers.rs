//! Failures that other restaking systems had, or have, played on the pallets that keep stake and the one that slashes
//! it. Each test is named by what must not happen, or by what must.

#[allow(dead_code)] // The replay of traces uses the rest.
#[path = "replay/runtime.rs"]
mod runtime;

use bulwark_primitives::{
	seams::EpochClock, AvsId, Balance, Epoch, Mandate, Offence, Penalty, PoolId, RegistryMode,
	SetId, SlashId, SlashReason, SlashSchedule, VaultId, Verifier,
};
use bulwark_test_utils::clock::{self, MockClock};
use frame_support::{assert_err_ignore_postinfo, assert_ok};
use pallet_slashing::{NextRequest, SlashState};
use runtime::*;
use sp_runtime::{FixedU128, Perquintill};

const DOT: VaultId = VaultId(0);
const USD: VaultId = VaultId(1);
const A: AvsId = AvsId(0);
const B: AvsId = AvsId(1);
const A0: SetId = SetId { avs: A, index: 0 };
const B0: SetId = SetId { avs: B, index: 0 };

/// The epoch of the story: everything that was joined and allocated has been in force for long.
const NOW: Epoch = 40;

fn owner() -> AccountId {
	account(2)
}

fn operator() -> AccountId {
	account(10)
}

fn rita() -> AccountId {
	account(11)
}

fn ann() -> AccountId {
	account(12)
}

fn bob() -> AccountId {
	account(13)
}

fn signed(who: &AccountId) -> RuntimeOrigin {
	RuntimeOrigin::signed(who.clone())
}

fn root() -> RuntimeOrigin {
	RuntimeOrigin::root()
}

fn epoch() -> Epoch {
	MockClock::epoch()
}

/// Offences of one, ten, twenty, fifty and a hundred percent, by these numbers.
fn schedule() -> SlashSchedule<AccountId> {
	let offence = |percent: u16| Offence {
		reason: SlashReason::Other(percent),
		verifier: Verifier::Adjudicator,
		adjudicator: None,
		penalty: Penalty::Fixed(Perquintill::from_percent(percent.into())),
		minimum: Perquintill::zero(),
		maximum: Perquintill::one(),
		min_value: None,
		max_value: None,
	};
	let offences = [1, 10, 20, 50, 100].map(offence).to_vec();
	SlashSchedule { offences: offences.try_into().expect("a few") }
}

fn open_vault(asset: u32) {
	assert_ok!(Assets::force_create(root(), asset, owner(), true, 1));
	assert_ok!(Assets::mint(signed(&owner()), asset, account(1), 2));
	let config = pallet_vaults::VaultConfig {
		total_cap: Balance::MAX,
		account_cap: Balance::MAX,
		minimum: 1,
		unbonding: 7 * 86_400,
		leverage: FixedU128::from_u32(2),
		default: None,
		haircut: Perquintill::zero(),
		max_price_age: None,
	};
	assert_ok!(Vaults::create_vault(root(), asset, config));
}

/// An AVS with one set that everybody may join, with a challenge window and an appeal period of one epoch each.
fn open_set() -> SetId {
	let avs = pallet_avs::NextAvs::<Test>::get();
	let metadata = pallet_avs::AvsMetadata {
		name: b"service".to_vec().try_into().expect("a short name"),
		..Default::default()
	};
	let offer = pallet_avs::Offer { asset: 7, per_epoch: 1, epochs: 1 };
	assert_ok!(Avs::propose(signed(&owner()), metadata, vec![offer].try_into().expect("one")));
	let vaults = vec![(DOT, FixedU128::from_u32(1)), (USD, FixedU128::from_u32(1))];
	let config = pallet_avs::SetConfig {
		vaults: vaults.try_into().expect("two"),
		deallocation_delay: 1,
		challenge: 1,
		appeal: 1,
		redistribution: None,
		split: Default::default(),
		admission: pallet_avs::SetAdmission::Open,
		min_operators: 1,
		min_stake_value: 0,
		max_operators: 100,
		schedule: schedule(),
	};
	assert_ok!(Avs::create_set(signed(&owner()), avs, config));
	SetId { avs, index: 0 }
}

/// One operator in the sets of two AVSs, each of which may slash all of its stake in two vaults. Ann has 1000 of one
/// asset.
fn story(test: impl FnOnce()) {
	new_test_ext().execute_with(|| {
		clock::go_to(20);
		for who in [owner(), operator(), rita(), ann(), bob()] {
			assert_ok!(Balances::force_set_balance(root(), who, 1_000_000));
		}
		assert_ok!(Operators::set_registry_mode(root(), RegistryMode::Open));
		assert_ok!(Avs::set_registry_mode(root(), RegistryMode::Open));
		assert_ok!(Assets::force_create(root(), 7, owner(), true, 1));
		assert_ok!(Assets::mint(signed(&owner()), 7, owner(), 1_000));
		open_vault(0);
		open_vault(1);
		assert_eq!([open_set(), open_set()], [A0, B0]);
		let metadata = pallet_operators::Metadata {
			name: b"operator".to_vec().try_into().expect("a short name"),
			..Default::default()
		};
		let policy = pallet_operators::DelegationPolicy::Open;
		let applied =
			Operators::apply(signed(&operator()), metadata, Perquintill::zero(), policy, 1);
		assert_ok!(applied);
		for set in [A0, B0] {
			assert_ok!(Avs::join_set(signed(&operator()), set));
			for vault in [DOT, USD] {
				let whole = Perquintill::one();
				assert_ok!(Delegation::set_allocation(signed(&operator()), vault, set, whole));
			}
		}
		restake(&ann(), DOT, Mandate::All, 1_000);
		clock::go_to(NOW);
		test();
		check();
	});
}

fn check() {
	assert_ok!(Slashing::do_try_state());
	assert_ok!(Delegation::do_try_state());
	assert_ok!(Vaults::do_try_state());
}

fn restake(who: &AccountId, vault: VaultId, mandate: Mandate, amount: Balance) -> PoolId {
	assert_ok!(Assets::mint(signed(&owner()), vault.0, who.clone(), amount));
	let to = Some(operator());
	let entered =
		Vaults::deposit_and_delegate(signed(who), vault, amount, to, Some(mandate.clone()));
	assert_ok!(entered);
	Delegation::find_pool(operator(), vault, mandate).expect("it has a pool")
}

/// Accuses the operator, and upholds it.
fn accuse(set: SetId, percent: u16, fault: Epoch) -> SlashId {
	let id = NextRequest::<Test>::get();
	let reason = SlashReason::Other(percent);
	let evidence = id.0;
	assert_ok!(Slashing::accuse(signed(&rita()), set, operator(), fault, reason, evidence, None));
	assert_ok!(Slashing::uphold(root(), id));
	id
}

fn execute(id: SlashId) {
	assert_ok!(Slashing::execute(signed(&bob()), id));
}

fn settle(id: SlashId) {
	assert_ok!(Slashing::settle(signed(&bob()), id, 99));
	assert_eq!(Slashing::request(id).map(|info| info.state), Some(SlashState::Settled));
}

/// Executes and settles requests, each in its time, and waits until everybody can be paid.
fn conclude(ids: &[SlashId]) {
	clock::go_to(epoch() + 1);
	ids.iter().copied().for_each(execute);
	clock::go_to(epoch() + 1);
	ids.iter().copied().for_each(settle);
}

/// What an account has left: staying, leaving, idle and paid.
fn worth(who: &AccountId, vault: VaultId) -> Balance {
	let positions = Delegation::positions(who.clone()).into_iter();
	let staked: Balance =
		positions.filter(|p| p.vault == vault).flat_map(|p| p.lots).map(|lot| lot.worth).sum();
	let idle = Vaults::account(vault, who.clone()).map_or(0, |account| account.idle);
	staked + idle + Assets::balance(vault.0, who.clone())
}

fn leave(who: &AccountId, pool: PoolId) {
	assert_ok!(Delegation::request_withdrawal(signed(who), pool, None, None));
}

fn pool() -> PoolId {
	Delegation::find_pool(operator(), DOT, Mandate::All).expect("it is there")
}

#[test]
fn the_order_of_execution_does_not_matter() {
	let left = |order: [usize; 2]| {
		let mut left = 0;
		story(|| {
			let ids = [accuse(A0, 10, NOW), accuse(B0, 20, NOW)];
			conclude(&order.map(|at| ids[at]));
			left = worth(&ann(), DOT);
		});
		left
	};
	assert_eq!((left([0, 1]), left([1, 0])), (720, 720));
}

#[test]
fn nobody_escapes_by_leaving_between_fault_and_execution() {
	story(|| {
		let all = pool();
		// The fault is in this epoch, and so is the request to leave; the accusation comes on the last day.
		leave(&ann(), all);
		clock::go_to(NOW + 6);
		let id = accuse(A0, 50, NOW);
		clock::go_to(NOW + 7);
		execute(id);
		// Seven days are over: what no outcome can take is paid, less a unit for rounding.
		assert_ok!(Delegation::complete_withdrawal(signed(&bob()), ann(), all));
		assert_eq!(Assets::balance(DOT.0, ann()), 499);
		clock::go_to(NOW + 8);
		settle(id);
		assert_ok!(Delegation::complete_withdrawal(signed(&bob()), ann(), all));
		assert_eq!(Assets::balance(DOT.0, ann()), 500);
	});
}

#[test]
fn a_matured_withdrawal_does_not_race_the_accusation() {
	story(|| {
		let all = pool();
		leave(&ann(), all);
		// The fault cannot be accused any more when the stake is payable, and the stake is not payable while it can.
		clock::go_to(NOW + 6);
		assert_err_ignore_postinfo!(
			Delegation::complete_withdrawal(signed(&bob()), ann(), all),
			pallet_delegation::Error::<Test>::WithdrawalNotMatured
		);
		clock::go_to(NOW + 7);
		let reason = SlashReason::Other(50);
		assert_err_ignore_postinfo!(
			Slashing::accuse(signed(&rita()), A0, operator(), NOW, reason, 0, None),
			pallet_slashing::Error::<Test>::TooLate
		);
		// It may be accused of what came later; Ann was not there.
		accuse(A0, 50, NOW + 1);
		assert_ok!(Delegation::complete_withdrawal(signed(&bob()), ann(), all));
		assert_eq!(Assets::balance(DOT.0, ann()), 1_000);
	});
}

#[test]
fn newcomers_are_not_diluted_into_older_slashes() {
	story(|| {
		restake(&bob(), DOT, Mandate::All, 1_000);
		let id = accuse(A0, 50, NOW);
		restake(&bob(), DOT, Mandate::All, 500);
		conclude(&[id]);
		assert_eq!((worth(&ann(), DOT), worth(&bob(), DOT)), (500, 1_500));
	});
}

#[test]
fn both_assets_of_an_operator_answer() {
	story(|| {
		restake(&bob(), USD, Mandate::All, 2_000);
		clock::go_to(NOW + 1);
		let id = accuse(A0, 10, NOW + 1);
		conclude(&[id]);
		assert_eq!((worth(&ann(), DOT), worth(&bob(), USD)), (900, 1_800));
		// Ten percent of each: three tenths of it to Rita, two to the insurance, the rest is burned.
		assert_eq!((worth(&rita(), DOT), worth(&rita(), USD)), (30, 60));
		let ledger = Vaults::ledger_of;
		assert_eq!((ledger(DOT).insurance, ledger(DOT).burned), (20, 50));
		assert_eq!((ledger(USD).insurance, ledger(USD).burned), (40, 100));
	});
}

#[test]
fn an_operator_that_leaves_does_not_escape() {
	story(|| {
		for set in [A0, B0] {
			assert_ok!(Avs::leave_set(signed(&operator()), set));
		}
		clock::go_to(NOW + 5);
		let id = accuse(A0, 50, NOW);
		conclude(&[id]);
		assert_eq!(worth(&ann(), DOT), 500);
	});
}

#[test]
fn the_end_of_a_service_leaves_the_slashes_of_others_alone() {
	story(|| {
		let ids = [accuse(A0, 10, NOW), accuse(B0, 20, NOW)];
		assert_ok!(Avs::offboard(root(), A));
		assert_ok!(Avs::offboard_members(signed(&bob()), A0, 50));
		// Nor does it wipe out its own.
		conclude(&ids);
		assert_eq!(worth(&ann(), DOT), 720);
	});
}

#[test]
fn a_friendly_slash_shields_nothing_from_an_honest_one() {
	story(|| {
		// A is a friend of the operator: it takes everything, and takes it back in its appeal period.
		let friendly = accuse(A0, 100, NOW);
		clock::go_to(NOW + 1);
		execute(friendly);
		let honest = accuse(B0, 50, NOW);
		assert_ok!(Slashing::reverse(root(), friendly, Perquintill::zero()));
		conclude(&[honest]);
		assert_eq!(worth(&ann(), DOT), 500);
	});
}

#[test]
fn small_slashes_are_not_rounded_to_nothing() {
	story(|| {
		restake(&bob(), DOT, Mandate::only(A), 3);
		clock::go_to(NOW + 1);
		let id = accuse(A0, 1, NOW + 1);
		conclude(&[id]);
		assert_eq!((worth(&ann(), DOT), worth(&bob(), DOT)), (990, 2));
	});
}

#[test]
fn a_mandate_keeps_others_out() {
	story(|| {
		restake(&bob(), DOT, Mandate::only(B), 1_000);
		clock::go_to(NOW + 1);
		conclude(&[accuse(A0, 50, NOW + 1)]);
		assert_eq!((worth(&ann(), DOT), worth(&bob(), DOT)), (500, 1_000));
	});
}

#[test]
fn a_reversal_reaches_those_who_bore_it_and_nobody_else() {
	story(|| {
		let all = pool();
		restake(&bob(), DOT, Mandate::All, 1_000);
		leave(&ann(), all);
		clock::go_to(NOW + 5);
		let id = accuse(A0, 50, NOW);
		clock::go_to(NOW + 6);
		execute(id);
		assert_eq!((worth(&ann(), DOT), worth(&bob(), DOT)), (500, 1_000));
		// A quarter of the penalty remains: an eighth of the stake.
		let quarter = Perquintill::from_percent(25);
		assert_ok!(Slashing::reverse(root(), id, quarter));
		assert_eq!(worth(&ann(), DOT), 875);
		clock::go_to(NOW + 7);
		settle(id);
		assert_ok!(Delegation::complete_withdrawal(signed(&bob()), ann(), all));
		assert_eq!(Assets::balance(DOT.0, ann()), 875);
		assert_eq!(worth(&bob(), DOT), 1_000);
	});
}

#[test]
fn there_is_life_after_a_total_loss() {
	story(|| {
		conclude(&[accuse(A0, 100, NOW)]);
		assert_eq!(worth(&ann(), DOT), 0);
		// In the same pool, if anything is left of it.
		restake(&bob(), DOT, Mandate::All, 1_000);
		let later = epoch() + 1;
		clock::go_to(later);
		conclude(&[accuse(B0, 10, later)]);
		assert_eq!((worth(&ann(), DOT), worth(&bob(), DOT)), (0, 900));
	});
}

#[test]
fn the_insurance_makes_good_what_is_found_too_late() {
	story(|| {
		conclude(&[accuse(A0, 50, NOW)]);
		assert_eq!(worth(&ann(), DOT), 500);
		assert_ok!(Vaults::compensate(root(), DOT, ann(), 100));
		assert_eq!(worth(&ann(), DOT), 600);
		assert_err_ignore_postinfo!(
			Slashing::reverse(root(), SlashId(0), Perquintill::zero()),
			pallet_slashing::Error::<Test>::WrongState
		);
	});
}

#[test]
fn an_operator_that_is_accused_stays_on_record() {
	story(|| {
		use bulwark_primitives::seams::OperatorTies;
		let id = accuse(A0, 10, NOW);
		assert!(<Slashing as OperatorTies<AccountId>>::is_tied(&operator()));
		conclude(&[id]);
		assert!(!<Slashing as OperatorTies<AccountId>>::is_tied(&operator()));
	});
}

#[test]
fn a_slash_costs_the_same_for_one_restaker_and_for_many() {
	let items = |restakers: u64| {
		let mut touched = 0;
		story(|| {
			for number in 0..restakers {
				restake(&account(1_000 + number), DOT, Mandate::All, 100);
			}
			clock::go_to(NOW + 1);
			let id = accuse(A0, 10, NOW + 1);
			clock::go_to(NOW + 2);
			execute(id);
			clock::go_to(NOW + 3);
			let before = keys();
			settle(id);
			let after = keys();
			touched = after.iter().filter(|pair| !before.contains(pair)).count();
		});
		touched
	};
	let (few, many) = (items(1), items(100_000));
	println!("a settlement changes {few} items for 1 restaker, and {many} for 100,000");
	assert_eq!(few, many);
}

/// All keys of the state and their values.
fn keys() -> std::collections::BTreeSet<(Vec<u8>, Vec<u8>)> {
	let mut all = std::collections::BTreeSet::new();
	let mut key = Vec::new();
	while let Some(next) = sp_io::storage::next_key(&key) {
		let value = sp_io::storage::get(&next).map(|value| value.to_vec()).unwrap_or_default();
		all.insert((next.clone(), value));
		key = next;
	}
	all
}
