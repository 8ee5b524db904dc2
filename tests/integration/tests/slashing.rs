//! What happens to stake when its operator has done wrong, on the real runtime, with exact balances.

#[allow(dead_code)]
#[path = "story/chain.rs"]
mod chain;

use bulwark_primitives::{
	constants::MAX_DEALLOCATION, AppKey, AppSignature, AssetKind, Balance, Epoch, Mandate, Offence,
	Penalty, PoolId, SetId, SlashId, SlashReason, SlashSchedule, VaultId, Verifier,
};
use bulwark_runtime::{
	configs::{governance::origins::pallet_origins::Origin, utility::ProxyType},
	AccountId, Avs, Delegation, Epochs, Operators, Proxy, Rewards, Runtime, RuntimeCall,
	RuntimeEvent, RuntimeOrigin, Slashing, System, Vaults,
};
use bulwark_verifiers::{messages, Claim, Equivocation, Evidence, Statement};
use chain::*;
use codec::Encode;
use frame_support::assert_ok;
use pallet_slashing::{Call as Slash, Event as Slashed};
use polkadot_sdk::*;
use sp_core::H256;
use sp_io::hashing::blake2_256;
use sp_keyring::Sr25519Keyring::{self, Alice, Bob, Charlie, Dave, Eve, Ferdie};
use sp_runtime::{traits::Dispatchable, FixedU128, Perquintill};

const DOT: VaultId = VaultId(1);
const ORACLE: SetId = SetId { avs: bulwark_primitives::AvsId(0), index: 0 };
/// Ten decimals.
const DOTS: Balance = 10_000_000_000;
const EPOCH: u64 = 60;
const REASON: SlashReason = SlashReason::Equivocation;

fn epoch() -> Epoch {
	Epochs::current().epoch
}

fn genesis() -> H256 {
	System::block_hash(0)
}

/// Charlie's software gets a key, which answers from the next epoch on.
fn register_key() {
	let key = AppKey::Sr25519(Charlie.to_raw_public());
	let message = Operators::proof_message(account(Charlie), key).expect("he is an operator");
	let proof = AppSignature::Sr25519(Charlie.sign(message.as_bytes()).0);
	assert_ok!(call(Charlie, pallet_operators::Call::<Runtime>::register_key { key, proof }));
	wait(EPOCH);
}

fn statement(fault: Epoch, topic: H256, payload: u8) -> Statement {
	let payload = H256::repeat_byte(payload);
	let message = messages::statement(genesis(), ORACLE, fault, topic, payload);
	Statement { topic, payload, signature: AppSignature::Sr25519(Charlie.sign(&message).0) }
}

/// Charlie says two things about one topic.
fn equivocation(fault: Epoch, topic: u8) -> Evidence<AccountId> {
	let topic = H256::repeat_byte(topic);
	let (first, second) = (statement(fault, topic, 1), statement(fault, topic, 2));
	Evidence::Equivocation(Equivocation { first, second })
}

fn accusation(fault: Epoch, evidence: Evidence<AccountId>, salt: H256) -> Slash<Runtime> {
	let operator = account(Charlie);
	Slash::accuse { set: ORACLE, operator, fault, reason: REASON, evidence, salt: Some(salt) }
}

/// Announces a report and makes it when it may be made. Returns the request.
fn report(who: Sr25519Keyring, fault: Epoch, evidence: Evidence<AccountId>) -> SlashId {
	let salt = H256::repeat_byte(7);
	let named = H256(blake2_256(&evidence.encode()));
	let hash = Slashing::report_hash_of(
		account(who),
		ORACLE,
		account(Charlie),
		fault,
		REASON,
		named,
		salt,
	);
	let now = || accusation(fault, evidence.clone(), salt);
	assert_eq!(name(call(who, now())), "NotCommitted");
	assert_ok!(call(who, Slash::<Runtime>::commit_report { hash }));
	assert_eq!(name(call(who, now())), "CommitmentImmature");
	pass(3);
	let id = pallet_slashing::NextRequest::<Runtime>::get();
	assert_ok!(call(who, now()));
	id
}

fn restake(who: Sr25519Keyring, amount: Balance) -> PoolId {
	assert_ok!(call(
		who,
		pallet_vaults::Call::<Runtime>::deposit_and_delegate {
			vault: DOT,
			amount: amount * DOTS,
			operator: None,
			mandate: None,
		}
	));
	let mandate = Mandate::only(ORACLE.avs);
	Delegation::find_pool(account(Charlie), DOT, mandate).expect("there is a pool")
}

fn request(who: Sr25519Keyring, pool: PoolId, amount: Balance) {
	let amount = Some(amount * DOTS);
	let request =
		pallet_delegation::Call::<Runtime>::request_withdrawal { pool, amount, entered: None };
	assert_ok!(call(who, request));
}

/// Completes a withdrawal, and says what was paid.
fn complete(who: Sr25519Keyring, pool: PoolId) -> Result<Balance, sp_runtime::DispatchError> {
	let asset = Vaults::record(DOT).expect("there is a vault").asset;
	let before = balance(who, &asset);
	let complete =
		pallet_delegation::Call::<Runtime>::complete_withdrawal { who: account(who), pool };
	call(Dave, complete)?;
	Ok(balance(who, &asset) - before)
}

fn stays(who: Sr25519Keyring, pool: PoolId) -> Balance {
	Delegation::position(account(who), pool).map_or(0, |position| position.active)
}

fn idle(who: Sr25519Keyring) -> Balance {
	Vaults::account(DOT, account(who)).map_or(0, |account| account.idle)
}

/// Governance decides, and this happens within so many blocks.
fn governance(decides: Slash<Runtime>, happens: Slashed<Runtime>, blocks: u32) {
	let index = open_referendum(Origin::SlashAdjudication, RuntimeCall::Slashing(decides));
	vote(index, true);
	for _ in 0..blocks {
		if happened(RuntimeEvent::Slashing(happens.clone())) {
			return;
		}
		pass(1);
	}
	panic!("{happens:?} did not happen");
}

/// Waits until an epoch begins.
fn until(start: Epoch) {
	while epoch() < start {
		pass(1);
	}
}

#[test]
fn an_equivocation_is_reported_contested_upheld_and_partly_reversed() {
	development(|| {
		register_key();
		let pool = restake(Alice, 1_000);
		restake(Eve, 200);
		wait(EPOCH);

		// The fault. In the same epoch Alice asks for a part of her stake, and Ferdie comes.
		let fault = epoch();
		request(Alice, pool, 400);
		restake(Ferdie, 500);
		let id = report(Bob, fault, equivocation(fault, 9));
		assert_eq!(epoch(), fault);
		// A tenth of the half that Charlie has allocated.
		let info = Slashing::request(id).expect("it is there");
		let share = |percent| Perquintill::from_rational(percent, 1_000u64);
		assert!(info.request.p.contains(&(DOT, share(50))));

		// Eve doubts it. From now on somebody has to decide.
		let native = |who| balance(who, &AssetKind::Native);
		let (eve, bob) = (native(Eve), native(Bob));
		assert_eq!(name(call(Dave, Slash::<Runtime>::contest { id })), "NotConcerned");
		assert_ok!(call(Eve, Slash::<Runtime>::contest { id }));
		assert!(native(Eve) < eve);
		governance(Slash::uphold { id }, Slashed::Upheld { id }, 40);

		let execute = || Slash::<Runtime>::execute { id };
		until(fault + 6);
		assert_eq!(name(call(Dave, execute())), "ChallengeRunning");
		until(fault + 7);
		assert_ok!(call(Dave, execute()));
		let executed = epoch();

		// Alice has asked to leave before the report, and waits all the same for what is in dispute, and for no more.
		wait(EPOCH);
		assert_eq!(complete(Alice, pool), Ok(380 * DOTS - 1));
		assert_eq!(name(complete(Alice, pool).map(|_| ())), "NothingToClaim");
		let settle = || Slash::<Runtime>::settle { id, max_pools: 16 };
		assert_eq!(name(call(Dave, settle())), "AppealRunning");

		// Half of it was too much.
		let half = Perquintill::from_percent(50);
		let p = info.request.p.iter().map(|(vault, p)| (*vault, half * *p)).collect::<Vec<_>>();
		let p = p.try_into().expect("as many as before");
		let lowered = Slashed::PartlyReversed { id, remaining: half, p };
		governance(Slash::reverse { id, remaining: half }, lowered, 25);
		assert_eq!(native(Eve), eve);

		until(executed + 3);
		let custody = || Vaults::ledger_of(DOT);
		let before = custody();
		let reverse = RuntimeCall::Slashing(Slash::reverse { id, remaining: half });
		let late = reverse.dispatch(Origin::SlashAdjudication.into());
		assert_eq!(name(late.map(|_| ()).map_err(|failed| failed.error)), "AppealOver");
		assert_ok!(call(Dave, settle()));
		assert_eq!(name(call(Dave, settle())), "WrongState");

		// 2.5 % of 1200. Half is burned, three tenths are Bob's, who has no bond to lose, and a fifth is for the insurance.
		let after = custody();
		assert_eq!(after.burned - before.burned, 15 * DOTS);
		assert_eq!(idle(Bob), 9 * DOTS);
		assert_eq!(after.insurance - before.insurance, 6 * DOTS);
		assert!(native(Bob) <= bob);
		// Those who were liable bore it, each its part, also who has left; who came later did not.
		assert_eq!(complete(Alice, pool), Ok(10 * DOTS + 1));
		for (who, amount) in [(Alice, 585), (Eve, 195), (Ferdie, 500)] {
			let follow = pallet_delegation::Call::<Runtime>::follow { who: account(who), pool };
			assert_ok!(call(Dave, follow));
			assert_eq!(stays(who, pool), amount * DOTS);
		}
		assert_eq!(custody().total, (585 + 195 + 500 + 9 + 6) * DOTS);
	});
}

#[test]
fn a_reversal_gives_everything_back_also_to_those_who_have_left() {
	development(|| {
		register_key();
		let pool = restake(Alice, 1_000);
		wait(EPOCH);
		let fault = epoch();
		request(Alice, pool, 1_000);
		let id = report(Bob, fault, equivocation(fault, 9));
		until(fault + 8);
		assert_eq!(complete(Alice, pool), Ok(950 * DOTS - 1));
		assert_ok!(call(Bob, Slash::<Runtime>::execute { id }));
		assert_eq!(name(complete(Alice, pool).map(|_| ())), "NothingToClaim");

		let none = Perquintill::zero();
		governance(Slash::reverse { id, remaining: none }, Slashed::Reversed { id }, 25);
		assert_eq!(complete(Alice, pool), Ok(50 * DOTS + 1));
		assert!(Delegation::position(account(Alice), pool).is_none());
		assert_eq!(Vaults::ledger_of(DOT).total, 0);
	});
}

#[test]
fn what_is_proven_is_upheld_before_anybody_contests_it() {
	development(|| {
		register_key();
		let pool = restake(Alice, 1_000);
		wait(EPOCH);
		let fault = epoch();
		let id = report(Bob, fault, equivocation(fault, 9));
		governance(Slash::uphold { id }, Slashed::Upheld { id }, 40);
		assert_eq!(name(call(Alice, Slash::<Runtime>::contest { id })), "AlreadyUpheld");
		until(fault + 7);
		assert_ok!(call(Dave, Slash::<Runtime>::execute { id }));
		let request = pallet_slashing::Requests::<Runtime>::get(id).expect("it is there");
		until(request.final_from().expect("it was executed"));
		assert_ok!(call(Dave, Slash::<Runtime>::settle { id, max_pools: 16 }));
		let follow = pallet_delegation::Call::<Runtime>::follow { who: account(Alice), pool };
		assert_ok!(call(Dave, follow));
		assert_eq!(stays(Alice, pool), 950 * DOTS);
	});
}

#[test]
fn whoever_decides_about_a_claim_finds_what_it_names() {
	development(|| {
		restake(Alice, 1_000);
		adjudicated_by(Eve);
		let id = claim(Bob, epoch(), 3).expect("it has a bond");
		let named = || Slashing::request(id).and_then(|info| info.document);
		let document = named().expect("it names one");
		assert_eq!(document.hash, H256::repeat_byte(3));
		assert_eq!(document.url.to_vec(), b"https://example.org");
		assert_ok!(call(Eve, Slash::<Runtime>::veto { id }));
		// And whoever asks later why.
		assert_eq!(named(), Some(document));
	});
}

#[test]
fn nobody_decides_about_a_contested_report_and_it_lapses() {
	development(|| {
		register_key();
		let pool = restake(Alice, 1_000);
		wait(EPOCH);
		let fault = epoch();
		let id = report(Bob, fault, equivocation(fault, 9));
		assert_ok!(call(Charlie, Slash::<Runtime>::contest { id }));
		until(fault + 7);
		assert_eq!(name(call(Bob, Slash::<Runtime>::execute { id })), "NotUpheld");
		let lapse = || Slash::<Runtime>::lapse { id };
		assert_eq!(name(call(Bob, lapse())), "DeadlineNotReached");
		until(fault + 9);
		assert_eq!(name(call(Bob, Slash::<Runtime>::execute { id })), "DeadlinePassed");
		assert_ok!(call(Bob, lapse()));
		assert_eq!(stays(Alice, pool), 1_000 * DOTS);
		assert_eq!(Slashing::docket(account(Charlie), DOT), vec![]);
	});
}

#[test]
fn neither_an_operator_that_is_off_nor_one_that_is_leaving_escapes() {
	development(|| {
		register_key();
		restake(Alice, 1_000);
		wait(EPOCH);
		let fault = epoch();
		assert_ok!(call(Charlie, pallet_avs::Call::<Runtime>::leave_set { set: ORACLE }));
		assert_ok!(call(Charlie, pallet_operators::Call::<Runtime>::leave {}));
		until(fault + 6);
		let id = report(Bob, fault, equivocation(fault, 9));
		let info = Slashing::request(id).expect("it is there");
		assert_eq!(info.request.fault, fault);
		// One epoch later nobody can be accused of that fault any more.
		until(fault + 7);
		let late = accusation(fault, equivocation(fault, 10), H256::zero());
		assert_eq!(name(call(Bob, late)), "TooLate");
		assert!(Avs::memberships(account(Charlie)).is_empty());
	});
}

/// Charlie says that somebody acts for it. Nobody asks the other.
fn says_that_it_acts_for_charlie(who: Sr25519Keyring) {
	let charlie = RuntimeOrigin::signed(account(Charlie));
	assert_ok!(Proxy::add_proxy(charlie, account(who).into(), ProxyType::CancelProxy, 0));
}

#[test]
fn an_operator_takes_nothing_from_its_accuser_by_making_it_a_proxy() {
	development(|| {
		register_key();
		restake(Alice, 1_000);
		wait(EPOCH);
		let fault = epoch();
		says_that_it_acts_for_charlie(Bob);
		says_that_it_acts_for_charlie(Dave);
		let id = report(Bob, fault, equivocation(fault, 9));
		let info = Slashing::request(id).expect("it is there");
		assert_eq!(info.request.reporter, Some(account(Bob)));
		// Whoever acts for the operator may defend it, but not against itself.
		assert_eq!(name(call(Bob, Slash::<Runtime>::contest { id })), "OwnAccusation");
		assert_eq!(name(call(Ferdie, Slash::<Runtime>::contest { id })), "NotConcerned");
		assert_ok!(call(Dave, Slash::<Runtime>::contest { id }));
	});
}

/// From now on somebody decides whether Charlie does its work, for the set of Dave.
fn adjudicated_by(who: Sr25519Keyring) {
	let tenth = Perquintill::from_percent(10);
	let mut schedule = SlashSchedule::for_genesis();
	let offence = Offence {
		reason: SlashReason::Liveness,
		verifier: Verifier::Adjudicator,
		adjudicator: Some(account(who)),
		penalty: Penalty::Fixed(tenth),
		minimum: Perquintill::zero(),
		maximum: tenth,
		min_value: None,
		max_value: None,
	};
	schedule.offences.try_push(offence).expect("there is room");
	let publish = pallet_avs::Call::<Runtime>::publish_schedule { set: ORACLE, schedule };
	assert_ok!(call(Dave, publish));
	until(epoch() + MAX_DEALLOCATION + 1);
}

/// Somebody says that Charlie has not done its work, and names a document.
fn claim(
	who: Sr25519Keyring,
	fault: Epoch,
	document: u8,
) -> Result<SlashId, sp_runtime::DispatchError> {
	let id = pallet_slashing::NextRequest::<Runtime>::get();
	let claim = Claim {
		document: H256::repeat_byte(document),
		url: b"https://example.org".to_vec().try_into().expect("it is short"),
		grade: None,
	};
	let accuse = Slash::<Runtime>::accuse {
		set: ORACLE,
		operator: account(Charlie),
		fault,
		reason: SlashReason::Liveness,
		evidence: Evidence::Claim(claim),
		salt: None,
	};
	call(who, accuse)?;
	Ok(id)
}

#[test]
fn an_operator_does_not_hide_behind_what_its_friends_claim() {
	development(|| {
		restake(Alice, 1_000);
		adjudicated_by(Eve);
		let fault = epoch();
		let native = |who| balance(who, &AssetKind::Native);
		let (charlie, ferdie) = (native(Charlie), native(Ferdie));
		// As many claims as can be open, and Charlie contests them itself.
		let number = pallet_slashing::MAX_OPEN_CLAIMS as u8;
		let junk: Vec<_> =
			(0..number).map(|one| claim(Ferdie, fault, one).expect("it has a bond")).collect();
		for id in &junk {
			assert_ok!(call(Charlie, Slash::<Runtime>::contest { id: *id }));
		}
		assert_eq!(name(claim(Bob, fault, 99).map(|_| ())), "DocketFull");
		// Whoever decides about it is not kept out.
		let id = claim(Eve, fault, 99).expect("there is room for it");
		assert_ok!(call(Eve, Slash::<Runtime>::uphold { id }));
		let bonus = || Rewards::ledger(0).bonus;
		assert_eq!(bonus(), 0);
		for id in junk {
			assert_ok!(call(Eve, Slash::<Runtime>::veto { id }));
		}
		// Of each bond of 500 one half is for those who were held up.
		let half = Balance::from(number) * 250 * UNIT;
		assert_eq!(bonus(), half);
		assert_eq!(ferdie - native(Ferdie), 2 * half);
		assert_eq!(native(Charlie) - charlie, half);
	});
}

#[test]
fn an_operator_does_not_hide_behind_what_it_lets_others_prove() {
	development(|| {
		register_key();
		restake(Alice, 1_000);
		adjudicated_by(Eve);
		let fault = epoch();
		// Charlie signs one thing more than there are places for proofs, and Bob is its friend.
		let salt = H256::repeat_byte(7);
		let number = pallet_slashing::COMMON_REQUESTS as u8;
		let all: Vec<_> = (0..=number).map(|topic| equivocation(fault, topic)).collect();
		for evidence in &all {
			let named = H256(blake2_256(&evidence.encode()));
			let (bob, charlie) = (account(Bob), account(Charlie));
			let hash = Slashing::report_hash_of(bob, ORACLE, charlie, fault, REASON, named, salt);
			assert_ok!(call(Bob, Slash::<Runtime>::commit_report { hash }));
		}
		pass(3);
		let (last, light) = all.split_last().expect("there are some");
		let report = |evidence: &Evidence<_>| accusation(fault, evidence.clone(), salt);
		for evidence in light {
			assert_ok!(call(Bob, report(evidence)));
		}
		assert_eq!(name(call(Bob, report(last))), "DocketFull");
		assert_eq!(name(claim(Ferdie, fault - 1, 1).map(|_| ())), "DocketFull");

		// Nobody contests any of it. Eve finds her place all the same, once.
		let id = claim(Eve, fault, 2).expect("a place is kept for it");
		assert_eq!(name(claim(Eve, fault - 1, 3).map(|_| ())), "DocketFull");
		assert_eq!(name(call(Bob, report(last))), "DocketFull");
		assert_ok!(call(Eve, Slash::<Runtime>::uphold { id }));
		until(pallet_slashing::Requests::<Runtime>::get(id).expect("it is there").executable());
		assert_ok!(call(Dave, Slash::<Runtime>::execute { id }));
	});
}

#[test]
fn whoever_has_locked_all_that_it_has_pays_those_it_has_held_up() {
	development(|| {
		use frame_support::traits::{LockableCurrency, WithdrawReasons};
		restake(Alice, 1_000);
		adjudicated_by(Eve);
		let id = claim(Bob, epoch(), 1).expect("it has a bond");
		// As a vote with the whole balance does.
		bulwark_runtime::Balances::set_lock(
			*b"pyconvot",
			&account(Bob),
			Balance::MAX,
			WithdrawReasons::except(WithdrawReasons::RESERVE),
		);
		assert_ok!(call(Eve, Slash::<Runtime>::veto { id }));
		assert_eq!(Rewards::ledger(0).bonus, 500 * UNIT);
	});
}

#[test]
fn what_is_upheld_and_not_executed_costs_nobody_anything() {
	development(|| {
		restake(Alice, 1_000);
		adjudicated_by(Eve);
		let fault = epoch();
		let native = |who| balance(who, &AssetKind::Native);
		let before = [Bob, Charlie].map(native);
		let id = claim(Bob, fault, 1).expect("it has a bond");
		assert_ok!(call(Charlie, Slash::<Runtime>::contest { id }));
		assert_ok!(call(Eve, Slash::<Runtime>::uphold { id }));
		until(fault + 9);
		assert_eq!(name(call(Bob, Slash::<Runtime>::execute { id })), "DeadlinePassed");
		assert_ok!(call(Ferdie, Slash::<Runtime>::lapse { id }));
		assert_eq!([Bob, Charlie].map(native), before);
		assert_eq!(Rewards::ledger(0).bonus, 0);
	});
}

#[test]
fn what_a_restaker_could_lose_is_said_before() {
	development(|| {
		restake(Alice, 1_000);
		wait(EPOCH);
		let tenth = Perquintill::from_percent(10);
		let loss = Slashing::loss_if_slashed(account(Alice), ORACLE, tenth);
		assert_eq!(loss, vec![(DOT, 50 * DOTS)]);
		let worst = Slashing::worst_case(account(Charlie), DOT, Mandate::All);
		assert_eq!(worst.once, Perquintill::from_percent(5));
		// Sixteen times a twentieth: more than half of it.
		assert!(worst.most > Perquintill::from_percent(55));
		assert!(worst.most < Perquintill::from_percent(57));
	});
}

/// Another set of the oracle, which Charlie joins and to which it allocates everything. It is a member from the next epoch on.
fn joins_another_set() {
	let config = pallet_avs::SetConfig {
		vaults: vec![(DOT, FixedU128::from_u32(1))].try_into().expect("one vault"),
		deallocation_delay: 1,
		challenge: 2,
		appeal: 2,
		redistribution: None,
		split: Default::default(),
		admission: pallet_avs::SetAdmission::Open,
		min_operators: 1,
		min_stake_value: 0,
		max_operators: 10,
		schedule: SlashSchedule::for_genesis(),
	};
	assert_ok!(call(Dave, pallet_avs::Call::<Runtime>::create_set { avs: ORACLE.avs, config }));
	let set = SetId { index: 1, ..ORACLE };
	assert_ok!(call(Charlie, pallet_avs::Call::<Runtime>::join_set { set }));
	allocate_all(set);
}

/// Charlie allocates all stake in a vault to a set.
fn allocate_all(set: SetId) {
	let magnitude = Perquintill::one();
	let raise = pallet_delegation::Call::<Runtime>::set_allocation { vault: DOT, set, magnitude };
	assert_ok!(call(Charlie, raise));
}

#[test]
fn what_a_restaker_could_lose_tomorrow_is_said_today() {
	development(|| {
		let percent = Perquintill::from_percent;
		let loss = || Slashing::loss_if_slashed(account(Alice), ORACLE, percent(10));
		let worst = || Slashing::worst_case(account(Charlie), DOT, Mandate::only(ORACLE.avs)).once;
		assert_eq!((loss(), worst()), (vec![], percent(5)));
		// What she has just brought is liable from the next epoch on.
		restake(Alice, 1_000);
		assert_eq!(loss(), vec![(DOT, 50 * DOTS)]);
		// Charlie raises its allocation, after its notice.
		let now = epoch();
		allocate_all(ORACLE);
		assert_eq!((loss(), worst()), (vec![(DOT, 100 * DOTS)], percent(10)));
		// It joins another set.
		joins_another_set();
		assert_eq!(worst(), percent(19));
		// And Dave publishes what is punished harder, after the longest notice.
		let mut schedule = SlashSchedule::for_genesis();
		schedule.offences[0].penalty = Penalty::Fixed(percent(40));
		schedule.offences[0].maximum = percent(40);
		let publish = pallet_avs::Call::<Runtime>::publish_schedule { set: ORACLE, schedule };
		assert_ok!(call(Dave, publish));
		assert_eq!(worst(), percent(46));
		// All that was said in one epoch, and so it comes.
		assert_eq!(epoch(), now);
		until(now + MAX_DEALLOCATION + 1);
		assert_eq!((loss(), worst()), (vec![(DOT, 100 * DOTS)], percent(46)));
		// What leaves in this epoch answers for it, and for none after it.
		let pool = Delegation::find_pool(account(Charlie), DOT, Mandate::only(ORACLE.avs));
		request(Alice, pool.expect("there is a pool"), 400);
		assert_eq!(loss(), vec![(DOT, 100 * DOTS)]);
		wait(EPOCH);
		assert_eq!(loss(), vec![(DOT, 60 * DOTS)]);
	});
}
