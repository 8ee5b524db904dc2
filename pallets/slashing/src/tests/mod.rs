mod accusations;
mod bonds;
mod caps;
mod cascade;
mod commitments;
mod decisions;
mod displacing;
mod docket;
mod invariants;
mod kept;
mod refusals;
mod sequences;
mod settlement;
mod views;

use crate::{mock::*, types::SlashState, Error, Event, NextRequest, Requests, SlashRequestOf};
use bulwark_primitives::{Balance, Epoch, SetId, SlashId, SlashReason};
use codec::Encode;
use frame_support::{
	assert_noop, assert_ok, storage::with_storage_layer, traits::fungible::InspectHold,
};
use sp_core::H256;
use sp_io::hashing::blake2_256;
use sp_runtime::{DispatchError, DispatchResult};

fn signed(who: AccountId) -> RuntimeOrigin {
	RuntimeOrigin::signed(who)
}

fn council() -> RuntimeOrigin {
	signed(COUNCIL)
}

/// What a call came to, whatever it is charged.
fn bare(result: frame_support::dispatch::DispatchResultWithPostInfo) -> DispatchResult {
	result.map(|_| ()).map_err(|error| error.error)
}

const SALT: H256 = H256::repeat_byte(42);

/// Announces a report without waiting.
fn announce(
	who: AccountId,
	set: SetId,
	fault: Epoch,
	reason: SlashReason,
	evidence: Evidence,
) -> H256 {
	let evidence = H256(blake2_256(&evidence.encode()));
	let hash = Slashing::report_hash_of(who, set, OP, fault, reason, evidence, SALT);
	assert_ok!(Slashing::commit_report(signed(who), hash));
	hash
}

/// Reports a fault with a proof that was announced in time.
fn report(who: AccountId, set: SetId, fault: Epoch, number: u8) -> DispatchResult {
	let evidence = Evidence::Proof(number, None);
	with_storage_layer(|| {
		announce(who, set, fault, PROVEN, evidence);
		blocks(3);
		bare(Slashing::accuse(signed(who), set, OP, fault, PROVEN, evidence, Some(SALT)))
	})
}

/// The same. Returns the number of the request.
fn reported(who: AccountId, set: SetId, fault: Epoch, number: u8) -> SlashId {
	let id = NextRequest::<Test>::get();
	assert_ok!(report(who, set, fault, number));
	id
}

/// Claims a fault that somebody has to uphold.
fn claim(who: AccountId, set: SetId, fault: Epoch, number: u8) -> DispatchResult {
	let evidence = Evidence::Claim(number);
	with_storage_layer(|| {
		bare(Slashing::accuse(signed(who), set, OP, fault, JUDGED, evidence, None))
	})
}

fn claimed(who: AccountId, set: SetId, fault: Epoch, number: u8) -> SlashId {
	let id = NextRequest::<Test>::get();
	assert_ok!(claim(who, set, fault, number));
	id
}

fn request(id: SlashId) -> SlashRequestOf<Test> {
	Requests::<Test>::get(id).expect("it is there")
}

fn state(id: SlashId) -> SlashState {
	request(id).state
}

fn execute(id: SlashId) -> DispatchResult {
	bare(Slashing::execute(signed(NOBODY), id))
}

fn veto(id: SlashId) -> DispatchResult {
	bare(Slashing::veto(council(), id))
}

fn lapse(id: SlashId) -> DispatchResult {
	bare(Slashing::lapse(signed(NOBODY), id))
}

fn reverse(id: SlashId, remaining: u64) -> DispatchResult {
	bare(Slashing::reverse(council(), id, percent(remaining)))
}

fn settle(id: SlashId) -> DispatchResult {
	bare(Slashing::settle(signed(NOBODY), id, u32::MAX))
}

/// Goes to the first epoch in which it can be executed, and executes it.
fn executed(id: SlashId) {
	go_to(request(id).executable());
	assert_ok!(execute(id));
}

/// Goes to the first epoch in which it is final, and settles it.
fn settled(id: SlashId) {
	go_to(request(id).final_from().expect("it was executed"));
	assert_ok!(settle(id));
}

fn held(who: AccountId) -> Balance {
	Balances::total_balance_on_hold(&who)
}

fn free(who: AccountId) -> Balance {
	Balances::free_balance(who)
}

fn last_event() -> Event<Test> {
	let events = System::events().into_iter().rev();
	let mut mine = events.filter_map(|record| match record.event {
		RuntimeEvent::Slashing(event) => Some(event),
		_ => None,
	});
	mine.next().expect("there is an event")
}

#[test]
fn nothing_is_done_for_no_origin() {
	build_and_execute(|| {
		let none = RuntimeOrigin::none;
		let bad = DispatchError::BadOrigin;
		let id = claimed(RITA, A0, NOW, 1);
		let proof = Evidence::Proof(9, None);
		assert_noop!(Slashing::commit_report(none(), SALT), bad);
		assert_noop!(Slashing::withdraw_commitment(none(), SALT), bad);
		assert_noop!(bare(Slashing::accuse(none(), A0, OP, NOW, PROVEN, proof, None)), bad);
		for origin in [none(), RuntimeOrigin::root(), signed(RITA)] {
			let refused = Slashing::accuse_remote(origin, A0, OP, NOW, REMOTELY, None);
			assert_noop!(bare(refused), bad);
		}
		assert_noop!(Slashing::contest(none(), id), bad);
		for origin in [none(), RuntimeOrigin::root(), signed(RITA), signed(OP)] {
			assert_noop!(bare(Slashing::uphold(origin.clone(), id)), bad);
			assert_noop!(bare(Slashing::veto(origin.clone(), id)), bad);
			assert_noop!(bare(Slashing::reverse(origin, id, percent(0))), bad);
		}
		assert_noop!(bare(Slashing::execute(none(), id)), bad);
		assert_noop!(bare(Slashing::lapse(none(), id)), bad);
		assert_noop!(bare(Slashing::settle(none(), id, 1)), bad);
		assert_noop!(bare(Slashing::forget(none(), id)), bad);
		assert_noop!(Slashing::prune_fault(none(), OP, SALT), bad);
		assert_noop!(Slashing::flag_set(none(), A0), bad);
		assert_noop!(Slashing::unflag_set(none(), A0), bad);
		for origin in [none(), council(), signed(JUDGE)] {
			assert_noop!(Slashing::set_caps(origin, percent(1), percent(1)), bad);
		}
	});
}

#[test]
fn what_there_is_not_is_not_found() {
	build_and_execute(|| {
		let missing = || Error::<Test>::SlashNotFound;
		let id = SlashId(7);
		assert_noop!(bare(Slashing::contest(signed(ANN), id)), missing());
		assert_noop!(bare(Slashing::uphold(council(), id)), missing());
		assert_noop!(veto(id), missing());
		assert_noop!(execute(id), missing());
		assert_noop!(lapse(id), missing());
		assert_noop!(reverse(id, 0), missing());
		assert_noop!(settle(id), missing());
		assert_noop!(bare(Slashing::forget(signed(ANN), id)), missing());
	});
}

#[test]
fn constants_fit_each_other() {
	use frame_support::traits::Hooks;
	build_and_execute(<Slashing as Hooks<u64>>::integrity_test);
}

#[test]
fn calls_stay_small() {
	let size = core::mem::size_of::<crate::Call<Test>>();
	assert!(size <= 1_024, "{size}");
}

#[test]
fn every_call_has_weight() {
	use crate::WeightInfo;
	use frame_support::weights::Weight;
	let block = Weight::from_parts(2_000_000_000_000, 10 * 1024 * 1024);
	assert!(<() as WeightInfo>::accuse(2, 1).all_gt(<() as WeightInfo>::accuse(1, 1)));
	assert!(<() as WeightInfo>::accuse(1, 2).all_gt(<() as WeightInfo>::accuse(1, 1)));
	assert!(<() as WeightInfo>::settle(1, 2).all_gt(<() as WeightInfo>::settle(1, 1)));
	// At its worst no call but the largest takes a quarter of a block.
	assert!(<() as WeightInfo>::execute(32).all_lt(block / 4));
	assert!(<() as WeightInfo>::veto(32).all_lt(block / 4));
	assert!(<() as WeightInfo>::accuse(32, 256).all_lt(block));
	assert!(<() as WeightInfo>::settle(32, 512).all_lt(block));
}

#[test]
fn the_weight_that_is_not_needed_is_given_back() {
	build_and_execute(|| {
		use crate::WeightInfo;
		use frame_support::dispatch::GetDispatchInfo;
		let evidence = Evidence::Claim(1);
		let call = crate::Call::<Test>::accuse {
			set: A0,
			operator: OP,
			fault: NOW,
			reason: JUDGED,
			evidence,
			salt: None,
		};
		let before = call.get_dispatch_info().call_weight;
		let done = Slashing::accuse(signed(RITA), A0, OP, NOW, JUDGED, evidence, None);
		let after = done.expect("it is accepted").actual_weight.expect("it is known");
		assert!(after.all_lt(before));
		let checking = frame_support::weights::Weight::from_parts(1_234, 0);
		assert_eq!(after, <() as WeightInfo>::accuse(1, 0).saturating_add(checking));
		let id = SlashId(0);
		assert_ok!(Slashing::uphold(council(), id));
		executed(id);
		go_to(request(id).final_from().expect("it was executed"));
		let done = Slashing::settle(signed(ANN), id, 99).expect("it is final");
		let expected = <() as WeightInfo>::settle(1, 1).saturating_add(SyncWeight::get());
		assert_eq!(done.actual_weight, Some(expected));
	});
}
