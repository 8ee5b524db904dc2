//! What a final request takes, and who gets it.

use super::*;
use crate::MOST_SETTLED;
use bulwark_primitives::{
	constants::{MAX_COVERING_POOLS, WINDOW},
	seams::StakeInspect,
	Mandate, PoolId, VaultId,
};

fn some(id: SlashId, pools: u32) -> DispatchResult {
	bare(Slashing::settle(signed(NOBODY), id, pools))
}

#[test]
fn it_is_settled_when_it_is_final() {
	build_and_execute(|| {
		let id = reported(RITA, A0, NOW, 1);
		assert_noop!(settle(id), Error::<Test>::WrongState);
		executed(id);
		go_to(NOW + 3);
		assert_noop!(settle(id), Error::<Test>::AppealRunning);
		go_to(NOW + 4);
		assert_ok!(settle(id));
		assert_eq!((state(id), request(id).closed), (SlashState::Settled, Some(NOW + 4)));
		assert_eq!(last_event(), Event::Settled { id });
		assert_noop!(settle(id), Error::<Test>::WrongState);
	});
}

#[test]
fn the_split_is_exact() {
	build_and_execute(|| {
		stake(ANN, OP, DOT, Mandate::only(A), 1_013, 1);
		let id = reported(RITA, A0, NOW, 1);
		executed(id);
		settled(id);
		// 50 of 1000, and 50.65 of 1013, rounded up.
		let expected = Event::Split {
			id,
			vault: DOT,
			taken: 101,
			reporter: Some(RITA),
			whistleblower: 30,
			insurance: 20,
			rest: 51,
			recipient: None,
		};
		System::assert_has_event(expected.into());
		assert_eq!(Idle::get((RITA, DOT)), 30);
		assert_eq!((Insured::get(DOT), Burned::get(DOT)), (20, 51));
		assert_eq!(Slashing::set_history(A0).taken, [(DOT, 101)]);
		// A pool that the set does not concern pays nothing.
		assert_eq!(amount(PoolId(1)), 500);
	});
}

#[test]
fn redistribution_goes_to_whom_the_set_has_named() {
	build_and_execute(|| {
		let id = reported(RITA, C0, NOW, 1);
		executed(id);
		settled(id);
		assert_eq!(Idle::get((HEIR, DOT)), 25);
		assert_eq!((Idle::get((RITA, DOT)), Insured::get(DOT), Burned::get(DOT)), (15, 10, 0));
	});
}

#[test]
fn the_part_of_a_self_report_is_burned() {
	build_and_execute(|| {
		let id = reported(ANN, A0, NOW, 1);
		executed(id);
		settled(id);
		assert_eq!(Idle::get((ANN, DOT)), 0);
		assert_eq!((Insured::get(DOT), Burned::get(DOT)), (10, 40));
	});
}

/// Pools in all of them.
const WIDESPREAD: u32 = 1 + 16 * MAX_COVERING_POOLS;

/// A final request that concerns as many pools as there can be in each of sixteen vaults, and one in another.
fn widespread() -> SlashId {
	for vault in (1..=16).map(VaultId) {
		allocate(OP, A0, vault, 50, 0);
		for _ in 0..MAX_COVERING_POOLS {
			stake(BOB, OP, vault, Mandate::All, 1_000, 1);
		}
	}
	let id = reported(RITA, A0, NOW, 1);
	executed(id);
	go_to(NOW + 4);
	id
}

#[test]
fn no_call_looks_at_more_than_half_of_what_there_can_be() {
	build_and_execute(|| {
		let id = widespread();
		// All have been used since, so none is left to be brought up to date.
		for pool in (0..WIDESPREAD.into()).map(PoolId) {
			assert_ok!(MockStake::sync(pool, u32::MAX));
		}
		// One pool in the first vault, and all in each of fifteen others: those of another would be one too many.
		assert_ok!(some(id, u32::MAX));
		assert_eq!(last_event(), Event::SettlementAdvanced { id, pools: 0 });
		assert_eq!(request(id).visited, 16);
		assert_ok!(some(id, u32::MAX));
		assert_eq!((state(id), last_event()), (SlashState::Settled, Event::Settled { id }));
	});
}

#[test]
fn no_call_brings_more_pools_up_to_date_than_fit_a_block() {
	build_and_execute(|| {
		let id = widespread();
		let mut calls = 0;
		while state(id) != SlashState::Settled {
			assert_ok!(some(id, u32::MAX));
			calls += 1;
			if state(id) != SlashState::Settled {
				assert_eq!(last_event(), Event::SettlementAdvanced { id, pools: MOST_SETTLED });
			}
		}
		assert_eq!(calls, WIDESPREAD.div_ceil(MOST_SETTLED));
	});
}

#[test]
fn page_by_page() {
	build_and_execute(|| {
		for _ in 0..3 {
			stake(BOB, OP, DOT, Mandate::All, 100, 1);
		}
		let id = reported(RITA, A0, NOW, 1);
		executed(id);
		go_to(NOW + 4);
		assert_ok!(some(id, 0));
		assert_eq!(last_event(), Event::SettlementAdvanced { id, pools: 0 });
		assert_ok!(some(id, 1));
		check();
		assert_eq!((amount(PoolId(0)), amount(PoolId(2))), (950, 100));
		assert_eq!(Slashing::request(id).expect("it is there").collected, [(DOT, 50)]);
		// Somebody uses a pool: it settles itself.
		assert_ok!(MockStake::sync(PoolId(3), u32::MAX));
		assert_ok!(some(id, 1));
		assert_eq!(last_event(), Event::SettlementAdvanced { id, pools: 1 });
		assert_eq!(state(id), SlashState::Executed(NOW + 2));
		assert_ok!(some(id, 1));
		assert_eq!(state(id), SlashState::Settled);
		assert_eq!(Slashing::set_history(A0).taken, [(DOT, 65)]);
		assert_eq!(crate::Collected::<Test>::iter().count(), 0);
	});
}

#[test]
fn slashes_that_are_final_along_with_it_are_counted_and_charged() {
	use crate::WeightInfo;
	build_and_execute(|| {
		stake(BOB, OP, DOT, Mandate::All, 100, 1);
		let (id, other) = (reported(RITA, A0, NOW, 1), reported(RITA, A0, NOW, 2));
		executed(id);
		executed(other);
		go_to(NOW + 4);
		let charged = |id, most| {
			let done = Slashing::settle(signed(ANN), id, most).expect("it is final");
			done.actual_weight.expect("it is told")
		};
		// Each of the two pools applies both.
		let syncing = SyncWeight::get().saturating_add(OneMoreWeight::get()).saturating_mul(2);
		assert_eq!(charged(id, 2), <() as WeightInfo>::settle(1, 2).saturating_add(syncing));
		assert_eq!(state(id), SlashState::Settled);
		// Nothing is left to be applied for the other.
		assert_eq!(charged(other, 2), <() as WeightInfo>::settle(1, 2));
		assert_eq!(state(other), SlashState::Settled);
	});
}

#[test]
fn no_call_begins_with_another_pool_after_many_slashes() {
	build_and_execute(|| {
		for _ in 0..11 {
			stake(BOB, OP, DOT, Mandate::All, 100, 1);
		}
		let all: Vec<_> = (0..8).map(|number| reported(RITA, A0, NOW, number)).collect();
		all.iter().for_each(|id| executed(*id));
		go_to(NOW + 4);
		// Nine pools have applied eight each, and another would come to more than twelve and 64.
		assert_ok!(some(all[0], 12));
		assert_eq!(last_event(), Event::SettlementAdvanced { id: all[0], pools: 9 });
		assert_ok!(some(all[0], 12));
		assert_eq!(state(all[0]), SlashState::Settled);
	});
}

#[test]
fn a_pool_that_has_more_to_apply_than_a_call_may_waits_for_its_own() {
	build_and_execute(|| {
		let second = stake(BOB, OP, DOT, Mandate::All, 100, 1);
		let id = reported(RITA, A0, NOW, 1);
		executed(id);
		go_to(NOW + 4);
		Behind::put(second);
		// What comes before it is done.
		assert_ok!(some(id, 5));
		assert_eq!(last_event(), Event::SettlementAdvanced { id, pools: 1 });
		assert_noop!(some(id, 5), Error::<Test>::PoolBehind);
		assert_ok!(MockStake::sync(second, u32::MAX));
		assert_ok!(some(id, 5));
		assert_eq!(state(id), SlashState::Settled);
	});
}

#[test]
fn a_newcomer_pays_nothing() {
	build_and_execute(|| {
		let id = reported(RITA, A0, NOW, 1);
		let pool = stake(BOB, OP, DOT, Mandate::All, 1_000, NOW + 1);
		executed(id);
		settled(id);
		assert_eq!((amount(pool), amount(PoolId(0))), (1_000, 950));
	});
}

#[test]
fn two_vaults_at_one_operator() {
	build_and_execute(|| {
		allocate(OP, A0, SHY, 30, 0);
		let pool = stake(BOB, OP, SHY, Mandate::All, 1_000, 1);
		let id = reported(RITA, A0, NOW, 1);
		assert_eq!(request(id).p.into_inner(), [(DOT, percent(5)), (SHY, percent(3))]);
		executed(id);
		go_to(NOW + 4);
		assert_ok!(some(id, 1));
		assert_eq!(request(id).visited, 1);
		assert_eq!((amount(PoolId(0)), amount(pool)), (950, 1_000));
		// Nothing is split before everything is collected.
		assert_eq!((Burned::get(DOT), Idle::get((RITA, DOT))), (0, 0));
		assert_ok!(settle(id));
		assert_eq!((amount(PoolId(0)), amount(pool)), (950, 970));
		assert_eq!((Idle::get((RITA, DOT)), Idle::get((RITA, SHY))), (15, 9));
	});
}

#[test]
fn a_payment_that_fails_is_tried_again() {
	build_and_execute(|| {
		let id = reported(RITA, A0, NOW, 1);
		executed(id);
		go_to(NOW + 4);
		Stuck::put(DOT);
		assert_noop!(settle(id), DispatchError::Other("Stuck"));
		Stuck::kill();
		assert_ok!(settle(id));
	});
}

#[test]
fn nobody_gets_a_part_of_more_than_was_taken() {
	build_and_execute(|| {
		let id = reported(RITA, A0, NOW, 1);
		executed(id);
		go_to(NOW + 4);
		// No set can have such a split: a fifth is the insurance's.
		let promise = |part| {
			Requests::<Test>::mutate(id, |found| {
				found.as_mut().expect("it is there").split.whistleblower = percent(part);
			});
		};
		promise(100);
		assert_noop!(settle(id), Error::<Test>::DocketBroken);
		promise(80);
		assert_ok!(settle(id));
		assert_eq!((Idle::get((RITA, DOT)), Insured::get(DOT), Burned::get(DOT)), (40, 10, 0));
	});
}

#[test]
fn ten_and_twenty_percent_of_a_thousand_are_720_in_either_order() {
	let worth = |first: usize| {
		let mut left = 0;
		build_and_execute(|| {
			allocate(OP, A0, DOT, 100, 0);
			allocate(OP, C0, DOT, 100, 0);
			let ids = [reported(RITA, A0, NOW, 1), claimed(RITA, C0, NOW, 2)];
			assert_ok!(Slashing::uphold(council(), ids[1]));
			executed(ids[first]);
			go_to(NOW + 3);
			assert_ok!(execute(ids[1 - first]));
			go_to(NOW + 5);
			// Whoever settles first.
			assert_ok!(settle(ids[1 - first]));
			assert_ok!(settle(ids[first]));
			left = amount(PoolId(0));
			let taken = |set| Slashing::set_history(set).taken[0].1;
			let expected = if first == 0 { (100, 180) } else { (80, 200) };
			assert_eq!((taken(A0), taken(C0)), expected);
		});
		left
	};
	assert_eq!((worth(0), worth(1)), (720, 720));
}

#[test]
fn records_are_forgotten_after_their_time() {
	build_and_execute(|| {
		let forget = |id| bare(Slashing::forget(signed(NOBODY), id));
		let ended = reported(RITA, A0, NOW, 1);
		let vetoed = reported(RITA, A0, NOW, 2);
		let late = claimed(RITA, A0, NOW, 3);
		assert_ok!(Slashing::contest(signed(OP), late));
		assert_noop!(forget(ended), Error::<Test>::StillNeeded);
		assert_ok!(veto(vetoed));
		executed(ended);
		assert_noop!(forget(ended), Error::<Test>::StillNeeded);
		settled(ended);
		go_to(NOW + 29);
		assert_noop!(forget(vetoed), Error::<Test>::StillNeeded);
		go_to(NOW + 30);
		assert_ok!(forget(vetoed));
		assert_eq!(last_event(), Event::RequestForgotten { id: vetoed });
		assert_noop!(forget(vetoed), Error::<Test>::SlashNotFound);
		go_to(NOW + 33);
		assert_noop!(forget(ended), Error::<Test>::StillNeeded);
		assert_noop!(forget(late), Error::<Test>::StillNeeded);
		go_to(NOW + 34);
		assert_ok!(forget(ended));
		// Nobody had said that it has lapsed.
		assert_ok!(forget(late));
		assert_eq!((held(RITA), free(OP)), (0, RICH + ACCUSATION / 2));
		assert_eq!(Slashing::set_history(A0).counts.lapsed, 1);
		assert_eq!(crate::UsedFaults::<Test>::iter().count(), 0);
		assert_eq!(crate::Faults::<Test>::iter().count(), 0);
		assert_eq!(crate::Dockets::<Test>::iter().count(), 0);
		assert_eq!(crate::Pending::<Test>::iter().count(), 0);
		const { assert!(WINDOW < 30) };
	});
}
