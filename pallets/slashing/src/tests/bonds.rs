//! What it costs to be wrong.

use super::*;
use crate::types::Beneficiary;

fn returned(id: SlashId, who: AccountId, amount: Balance) {
	System::assert_has_event(Event::BondReturned { id, who, amount }.into());
}

fn forfeited(id: SlashId, who: AccountId, to: Beneficiary<AccountId>, amount: Balance) {
	System::assert_has_event(Event::BondForfeited { id, who, to, amount }.into());
}

/// An accusation that somebody contests.
fn dispute() -> SlashId {
	let id = claimed(RITA, A0, NOW, 1);
	assert_ok!(Slashing::contest(signed(OP), id));
	assert_eq!((held(RITA), held(OP)), (ACCUSATION, CONTEST));
	id
}

/// The accuser pays whoever contested, and nobody else has more or less.
fn the_accuser_pays(id: SlashId) {
	assert_eq!((held(RITA), held(OP)), (0, 0));
	assert_eq!((free(RITA), free(OP)), (RICH - ACCUSATION, RICH + ACCUSATION));
	forfeited(id, RITA, Beneficiary::Contester(OP), ACCUSATION);
	returned(id, OP, CONTEST);
	assert!(!request(id).is_bonded());
	assert_eq!(request(id).contested, Some(OP));
}

#[test]
fn a_veto_costs_the_accuser() {
	build_and_execute(|| {
		let id = dispute();
		assert_ok!(veto(id));
		the_accuser_pays(id);
	});
}

#[test]
fn a_lapse_costs_the_accuser() {
	build_and_execute(|| {
		let id = dispute();
		go_to(NOW + 4);
		assert_ok!(lapse(id));
		the_accuser_pays(id);
	});
}

#[test]
fn a_reversal_costs_the_accuser() {
	build_and_execute(|| {
		let id = dispute();
		assert_ok!(Slashing::uphold(council(), id));
		executed(id);
		assert_ok!(reverse(id, 0));
		the_accuser_pays(id);
	});
}

#[test]
fn a_partial_reversal_costs_nobody() {
	build_and_execute(|| {
		let id = dispute();
		assert_ok!(Slashing::uphold(council(), id));
		executed(id);
		assert_ok!(reverse(id, 50));
		assert_eq!((free(RITA), free(OP)), (RICH, RICH));
		returned(id, RITA, ACCUSATION);
		returned(id, OP, CONTEST);
		// Nothing is left for what comes later.
		assert_ok!(reverse(id, 0));
		assert_eq!((free(RITA), free(OP)), (RICH, RICH));
	});
}

#[test]
fn a_contest_in_vain_costs_whoever_contested() {
	build_and_execute(|| {
		let id = dispute();
		assert_ok!(Slashing::uphold(council(), id));
		executed(id);
		// Not before it is final.
		assert_eq!((held(RITA), held(OP)), (ACCUSATION, CONTEST));
		settled(id);
		assert_eq!((held(RITA), held(OP)), (0, 0));
		assert_eq!((free(RITA), free(OP)), (RICH, RICH - CONTEST));
		assert_eq!(free(TREASURY), RICH + CONTEST);
		forfeited(id, OP, Beneficiary::Treasury, CONTEST);
		returned(id, RITA, ACCUSATION);
	});
}

#[test]
fn those_whose_stake_was_held_up_are_paid() {
	build_and_execute(|| {
		Spread::put(0);
		let id = claimed(RITA, A0, NOW, 1);
		assert_ok!(veto(id));
		assert_eq!(Spread::get(), Some(ACCUSATION));
		assert_eq!((held(RITA), free(RITA)), (0, RICH - ACCUSATION));
		forfeited(id, RITA, Beneficiary::Restakers, ACCUSATION);
	});
}

#[test]
fn the_treasury_is_paid_if_nobody_else_can_be() {
	build_and_execute(|| {
		let id = claimed(RITA, A0, NOW, 1);
		assert_ok!(veto(id));
		assert_eq!(free(TREASURY), RICH + ACCUSATION);
		assert_eq!((held(RITA), free(RITA)), (0, RICH - ACCUSATION));
		forfeited(id, RITA, Beneficiary::Treasury, ACCUSATION);
	});
}

#[test]
fn nobody_loses_by_a_proof_that_nobody_decides_about() {
	build_and_execute(|| {
		let id = reported(RITA, A0, NOW, 1);
		assert_ok!(Slashing::contest(signed(OP), id));
		go_to(NOW + 4);
		assert_noop!(execute(id), Error::<Test>::DeadlinePassed);
		assert_ok!(lapse(id));
		assert_eq!((free(RITA), free(OP)), (RICH, RICH));
		assert_eq!((held(RITA), held(OP)), (0, 0));
	});
}

#[test]
fn what_is_frozen_is_paid_all_the_same() {
	build_and_execute(|| {
		use frame_support::traits::{LockableCurrency, WithdrawReasons};
		let id = claimed(RITA, A0, NOW, 1);
		Balances::set_lock(*b"test/all", &RITA, Balance::MAX, WithdrawReasons::all());
		Spread::put(0);
		// What is frozen cannot be spread; the decision does not wait.
		assert_ok!(veto(id));
		assert_eq!((held(RITA), Spread::get()), (0, Some(0)));
		assert_eq!(free(TREASURY), RICH + ACCUSATION);
	});
}
