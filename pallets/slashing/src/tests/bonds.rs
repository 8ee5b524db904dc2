//! What it costs to be wrong.

use super::*;
use crate::{types::Beneficiary, HoldReason, WeightInfo};
use frame_support::traits::fungible::MutateHold;

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

/// Of what came of it, the bonds of a dispute alone, in their order.
fn bond_events() -> Vec<Event<Test>> {
	let events = System::events().into_iter().filter_map(|record| match record.event {
		RuntimeEvent::Slashing(event) => Some(event),
		_ => None,
	});
	let bonds = |event: &Event<Test>| {
		matches!(event, Event::BondReturned { .. } | Event::BondForfeited { .. })
	};
	events.filter(bonds).collect()
}

/// The accuser pays half to those who were held up and half to whoever contested, and nobody else has more or less.
fn the_accuser_pays(id: SlashId) {
	let half = ACCUSATION / 2;
	assert_eq!((held(RITA), held(OP)), (0, 0));
	assert_eq!((free(RITA), free(OP)), (RICH - ACCUSATION, RICH + half));
	assert_eq!((Spread::get(), free(TREASURY)), (Some(half), RICH));
	let forfeited = |to| Event::BondForfeited { id, who: RITA, to, amount: half };
	let expected = [
		Event::BondReturned { id, who: OP, amount: CONTEST },
		forfeited(Beneficiary::Restakers),
		forfeited(Beneficiary::Contester(OP)),
	];
	assert_eq!(bond_events(), expected);
	assert!(!request(id).is_bonded());
	assert_eq!(request(id).contested, Some(OP));
}

#[test]
fn a_veto_costs_the_accuser() {
	build_and_execute(|| {
		Spread::put(0);
		let id = dispute();
		assert_ok!(veto(id));
		the_accuser_pays(id);
	});
}

#[test]
fn a_lapse_costs_the_accuser() {
	build_and_execute(|| {
		Spread::put(0);
		let id = dispute();
		go_to(NOW + 4);
		assert_ok!(lapse(id));
		the_accuser_pays(id);
	});
}

#[test]
fn what_lapses_and_is_forgotten_costs_the_accuser() {
	build_and_execute(|| {
		Spread::put(0);
		dispute();
		go_to(NOW + 4 + 30);
		assert_ok!(bare(Slashing::forget(signed(NOBODY), SlashId(0))));
		let half = ACCUSATION / 2;
		assert_eq!((free(RITA), free(OP)), (RICH - ACCUSATION, RICH + half));
		assert_eq!(Spread::get(), Some(half));
	});
}

#[test]
fn a_reversal_costs_the_accuser() {
	build_and_execute(|| {
		Spread::put(0);
		let id = dispute();
		assert_ok!(Slashing::uphold(council(), id));
		executed(id);
		assert_ok!(reverse(id, 0));
		the_accuser_pays(id);
	});
}

#[test]
fn the_treasury_has_the_half_of_those_who_cannot_be_paid() {
	build_and_execute(|| {
		let id = dispute();
		assert_ok!(veto(id));
		let half = ACCUSATION / 2;
		assert_eq!((free(RITA), free(OP)), (RICH - ACCUSATION, RICH + half));
		assert_eq!(free(TREASURY), RICH + half);
		forfeited(id, RITA, Beneficiary::Treasury, half);
		forfeited(id, RITA, Beneficiary::Contester(OP), half);
		returned(id, OP, CONTEST);
	});
}

/// What those who were held up and whoever contested get of a bond of that size.
fn shares(bond: Balance) -> (Balance, Balance) {
	let mut shares = (0, 0);
	build_and_execute(|| {
		Spread::put(0);
		let id = dispute();
		let reason = HoldReason::Accusation.into();
		// As if it had cost as much.
		let all = frame_support::traits::tokens::Precision::Exact;
		assert_ok!(Balances::release(&reason, &RITA, ACCUSATION, all));
		assert_ok!(Balances::hold(&reason, &RITA, bond));
		Requests::<Test>::mutate(id, |request| {
			request.as_mut().expect("it is there").accusation_bond = bond;
		});
		let before = Balances::total_issuance();
		assert_ok!(veto(id));
		let paid = Spread::get().expect("they can be paid");
		shares = (paid, free(OP) - RICH);
		assert_eq!((held(RITA), free(RITA)), (0, RICH - bond));
		assert_eq!(Balances::total_issuance(), before);
		// Nobody is told of nothing.
		let told: Vec<_> = bond_events()
			.into_iter()
			.filter_map(|event| match event {
				Event::BondForfeited { amount, .. } => Some(amount),
				_ => None,
			})
			.collect();
		let expected: Vec<_> = [shares.0, shares.1].into_iter().filter(|part| *part > 0).collect();
		assert_eq!(told, expected);
	});
	shares
}

#[test]
fn a_bond_is_split_to_the_unit() {
	assert_eq!(shares(5_000), (2_500, 2_500));
	assert_eq!(shares(5_001), (2_501, 2_500));
	assert_eq!(shares(3), (2, 1));
	assert_eq!(shares(2), (1, 1));
	assert_eq!(shares(1), (1, 0));
}

#[test]
fn to_fill_a_docket_costs_an_operator_whatever_it_contests() {
	build_and_execute(|| {
		Spread::put(0);
		// Rita is a friend of the operator. Nothing is left with the two of what those get who were held up.
		let before = free(RITA) + free(OP);
		let ids: Vec<_> = (0..9).map(|number| claimed(RITA, A0, NOW, number)).collect();
		for id in &ids {
			assert_ok!(Slashing::contest(signed(OP), *id));
		}
		go_to(NOW + 4);
		for id in ids {
			assert_ok!(lapse(id));
		}
		assert_eq!(before - free(RITA) - free(OP), 9 * ACCUSATION / 2);
		assert_eq!(Spread::get(), Some(9 * ACCUSATION / 2));
	});
}

#[test]
fn to_pay_those_who_were_held_up_is_charged_whether_or_not_somebody_contested() {
	build_and_execute(|| {
		Spread::put(0);
		let charged = |outcome: frame_support::dispatch::DispatchResultWithPostInfo| {
			outcome.expect("it is rejected").actual_weight.expect("it is told")
		};
		let paying =
			|weight: frame_support::weights::Weight| weight.saturating_add(RewardWeight::get());
		let mut number = 0;
		let mut claims = |contested: bool| -> [SlashId; 4] {
			[(); 4].map(|_| {
				number += 1;
				let id = claimed(RITA, A0, NOW, number);
				if contested {
					assert_ok!(Slashing::contest(signed(OP), id));
				}
				id
			})
		};
		let all = [claims(false), claims(true)];
		for [vetoed, reversed, ..] in all {
			assert_eq!(charged(Slashing::veto(council(), vetoed)), paying(<()>::veto(1)));
			assert_ok!(Slashing::uphold(council(), reversed));
		}
		go_to(NOW + 2);
		for [_, reversed, ..] in all {
			assert_ok!(execute(reversed));
			let outcome = Slashing::reverse(council(), reversed, percent(0));
			assert_eq!(charged(outcome), paying(<()>::reverse(1)));
		}
		go_to(NOW + 4);
		for [_, _, lapsed, _] in all {
			assert_eq!(charged(Slashing::lapse(signed(NOBODY), lapsed)), paying(<()>::lapse(1)));
		}
		go_to(NOW + 4 + 30);
		for [.., forgotten] in all {
			let outcome = Slashing::forget(signed(NOBODY), forgotten);
			assert_eq!(charged(outcome), paying(<()>::forget(1)));
		}
		assert_eq!(Spread::get(), Some(4 * ACCUSATION + 4 * ACCUSATION / 2));
	});
}

#[test]
fn nobody_pays_for_what_was_upheld_and_not_executed() {
	build_and_execute(|| {
		Spread::put(0);
		let contested = dispute();
		let other = claimed(ANN, A0, NOW, 2);
		for id in [contested, other] {
			assert_ok!(Slashing::uphold(council(), id));
		}
		go_to(NOW + 4);
		assert_noop!(execute(contested), Error::<Test>::DeadlinePassed);
		for id in [contested, other] {
			assert_ok!(lapse(id));
			assert_eq!((state(id), request(id).closed), (SlashState::Lapsed, Some(NOW + 4)));
			assert!(!request(id).is_bonded());
		}
		for who in [RITA, OP, ANN] {
			assert_eq!((held(who), free(who)), (0, RICH));
		}
		assert_eq!((Spread::get(), free(TREASURY)), (Some(0), RICH));
		let returned = |id, who, amount| Event::BondReturned { id, who, amount };
		let expected = [
			returned(contested, OP, CONTEST),
			returned(contested, RITA, ACCUSATION),
			returned(other, ANN, ACCUSATION),
		];
		assert_eq!(bond_events(), expected);
		// It can be accused again.
		assert_ok!(claim(BOB, A0, NOW, 1));
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
		// Whoever has voted with all that it has pays those it has held up like everybody else.
		assert_ok!(veto(id));
		assert_eq!((held(RITA), Spread::get()), (0, Some(ACCUSATION)));
		assert_eq!((free(RITA), free(TREASURY)), (RICH - ACCUSATION, RICH));
		forfeited(id, RITA, Beneficiary::Restakers, ACCUSATION);
	});
}
