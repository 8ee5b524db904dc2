//! What the docket does to stake: liens, cuts, scars, reversals.

use super::*;
use bulwark_primitives::{
	constants::{ORDINARY_STAYING, WINDOW},
	seams::{Met, StakeInspect, StakeRewarded},
	Mandate, ScarIndex, SlashId,
};
use bulwark_test_utils::{
	clock::go_to,
	docket::{execute, lapse, propose, reverse, settle, veto},
};
use sp_runtime::Perquintill;

fn percent(n: u64) -> Perquintill {
	Perquintill::from_percent(n)
}

/// Accuses OP1, for A, of a fault that costs this much of its stake.
fn accuse(fault: Epoch, cost: u64) -> SlashId {
	propose::<Env>(A0, OP1, fault, percent(cost), RITA).expect("the accusation is accepted")
}

fn claimable(who: AccountId, pool: PoolId) -> Balance {
	Delegation::view_position(&who, pool).map_or(0, |record| record.claimable)
}

/// The example of the crate documentation.
fn ann_and_bob() -> PoolId {
	allocate(OP1, SHARED, A0, 100);
	let pool = restake(ANN, SHARED, OP1, Mandate::All, 1_000);
	go_to(14);
	request(ANN, pool, 400);
	restake(BOB, SHARED, OP1, Mandate::All, 500);
	go_to(17);
	pool
}

#[test]
fn what_is_in_dispute_waits_and_the_rest_is_paid() {
	build_and_execute(|| {
		let pool = ann_and_bob();
		let slash = accuse(14, 25);
		go_to(18);
		execute::<Env>(slash).expect("the challenge is over");
		go_to(19);
		let record = Delegation::view_position(&ANN, pool).expect("it is there");
		assert_eq!((record.active, record.leaving), (450, 300));
		let reversed = reverse::<Env>(slash);
		assert_eq!(reversed, Ok(()));
		let record = Delegation::view_position(&ANN, pool).expect("it is there");
		assert_eq!((record.active, record.leaving), (600, 400));
	});
}

#[test]
fn a_dispute_outlasts_the_exit_only_for_its_part() {
	build_and_execute(|| {
		let pool = ann_and_bob();
		// Opened at the last moment: it is decided after Ann's seven days.
		go_to(20);
		let slash = accuse(14, 25);
		go_to(21);
		assert_eq!(claimable(ANN, pool), 299);
		complete(ANN, pool);
		assert_eq!(paid(ANN, SHARED), 299);
		let again = bare(Delegation::complete_withdrawal(signed(ANN), ANN, pool));
		assert_noop!(again, Error::<Test>::NothingToClaim);
		execute::<Env>(slash).expect("the challenge is over");
		go_to(22);
		reverse::<Env>(slash).expect("the appeal is running");
		assert_eq!(claimable(ANN, pool), 101);
		complete(ANN, pool);
		assert_eq!(paid(ANN, SHARED), 400);
		// Faults before epoch 16 can no longer be punished.
		assert_eq!(lots(ANN, pool), [(600, 16, STAYS)]);
	});
}

#[test]
fn a_final_slash_cuts_who_was_liable_and_nobody_else() {
	build_and_execute(|| {
		let pool = ann_and_bob();
		let slash = accuse(14, 25);
		go_to(18);
		execute::<Env>(slash).expect("the challenge is over");
		go_to(20);
		assert_eq!(settle::<Env>(slash, None), Ok(true));
		assert_eq!(crate::Scars::<Test>::iter().count(), 1);
		let record = Delegation::view_pool(pool).expect("it is there");
		assert_eq!((record.active, record.leaving), (950, 300));
		go_to(21);
		complete(ANN, pool);
		assert_eq!(paid(ANN, SHARED), 300);
		assert_eq!(lots(ANN, pool), [(450, 15, STAYS)]);
		// Ann was the only one who had to follow.
		assert_eq!(crate::Scars::<Test>::iter().count(), 0);
		assert_eq!(lots(BOB, pool), [(500, 15, STAYS)]);
		request(BOB, pool, None);
		assert_eq!(lots(BOB, pool), [(500, 15, 22)]);
	});
}

#[test]
fn a_rejected_request_has_changed_nothing() {
	build_and_execute(|| {
		let pool = ann_and_bob();
		let first = accuse(14, 100);
		let second = accuse(15, 100);
		assert_eq!(Delegation::view_slashable(A0, &OP1, SHARED, 14), 0);
		veto::<Env>(first).expect("the challenge is running");
		go_to(20);
		lapse::<Env>(second).expect("the deadline has passed");
		go_to(21);
		complete(ANN, pool);
		assert_eq!(paid(ANN, SHARED), 400);
		assert_eq!(Delegation::view_slashable(A0, &OP1, SHARED, 20), 1_100);
	});
}

#[test]
fn what_answers_for_a_fault_is_seen_with_and_without_disputes() {
	use bulwark_primitives::seams::{Exposure, ExposureInspect};
	build_and_execute(|| {
		let pool = ann_and_bob();
		accuse(14, 25);
		// All of Ann's thousand, and nothing of what Bob has from the next epoch on.
		assert_eq!(Delegation::view_slashable(A0, &OP1, SHARED, 14), 750);
		assert_eq!(Delegation::liable(&OP1, SHARED, A0, 14), 1_000);
		assert_eq!(Delegation::liable(&OP1, SHARED, B0, 14), 0);
		assert_eq!(Delegation::liable(&OP2, SHARED, A0, 14), 0);
		let exposure =
			|liable| Exposure { operator: OP1, vault: SHARED, mandate: Mandate::All, liable };
		assert_eq!(Delegation::exposures(&ANN), [exposure(600)]);
		// What she asks for in this epoch answers for it as well.
		request(ANN, pool, 100);
		assert_eq!(Delegation::exposures(&ANN), [exposure(600)]);
		go_to(18);
		assert_eq!(Delegation::exposures(&ANN), [exposure(500)]);
		assert_eq!(Delegation::exposures(&BOB), [exposure(500)]);
		assert_eq!(Delegation::exposures(&CAT), []);
	});
}

#[test]
fn who_comes_back_cannot_have_looked_first() {
	build_and_execute(|| {
		let pool = ann_and_bob();
		let cancel = || bare(Delegation::cancel_withdrawal(signed(ANN), pool, 15));
		let slash = accuse(15, 10);
		assert_noop!(cancel(), Error::<Test>::FaultWhileAway);
		veto::<Env>(slash).expect("the challenge is running");
		accuse(14, 10);
		// For this one it is liable anyway.
		assert_ok!(cancel());
	});
}

#[test]
fn a_final_fault_while_away_is_remembered() {
	build_and_execute(|| {
		let pool = ann_and_bob();
		let slash = accuse(15, 10);
		go_to(18);
		execute::<Env>(slash).expect("the challenge is over");
		go_to(20);
		assert_eq!(settle::<Env>(slash, None), Ok(true));
		let cancel = bare(Delegation::cancel_withdrawal(signed(ANN), pool, 15));
		assert_noop!(cancel, Error::<Test>::FaultWhileAway);
	});
}

#[test]
fn newcomers_do_not_pay_for_the_past_in_any_order() {
	for settle_first in [true, false] {
		build_and_execute(|| {
			allocate(OP1, SHARED, A0, 100);
			let pool = restake(ANN, SHARED, OP1, Mandate::All, 1_000);
			go_to(12);
			let (first, second) = (accuse(11, 10), accuse(12, 20));
			go_to(13);
			let order = if settle_first { [first, second] } else { [second, first] };
			for slash in order {
				execute::<Env>(slash).expect("the challenge is over");
			}
			restake(BOB, SHARED, OP1, Mandate::All, 1_000);
			go_to(15);
			for slash in order {
				assert_eq!(settle::<Env>(slash, None), Ok(true));
			}
			assert_ok!(Delegation::follow(signed(CAT), ANN, pool));
			assert_eq!(last_event(), Event::Followed { who: ANN, pool, scars: 2 });
			assert_eq!(lots(ANN, pool), [(720, 11, STAYS)]);
			assert_eq!(lots(BOB, pool), [(1_000, 14, STAYS)]);
			assert_eq!(crate::Scars::<Test>::iter().count(), 0);
		});
	}
}

#[test]
fn there_is_life_after_a_total_loss() {
	build_and_execute(|| {
		allocate(OP1, SHARED, A0, 100);
		let pool = restake(ANN, SHARED, OP1, Mandate::All, 1_000);
		go_to(12);
		let slash = accuse(11, 100);
		go_to(13);
		execute::<Env>(slash).expect("the challenge is over");
		restake(BOB, SHARED, OP1, Mandate::All, 10);
		go_to(15);
		assert_eq!(settle::<Env>(slash, None), Ok(true));
		let nothing = bare(Delegation::request_withdrawal(signed(ANN), pool, None, None));
		assert_noop!(nothing, Error::<Test>::ZeroAmount);
		let has = |who| {
			let vaults = [SHARED];
			let position = <Delegation as StakeInspect<_>>::has_position(&who, &OP1, &vaults);
			(position, <Delegation as StakeInspect<_>>::has_stake(&who, &OP1, &vaults))
		};
		assert_eq!([ANN, BOB, RITA].map(has), [(true, false), (true, true), (false, false)]);
		restake(ANN, SHARED, OP1, Mandate::All, 5);
		assert_eq!(lots(ANN, pool), [(5, 16, STAYS)]);
		assert_eq!(lots(BOB, pool), [(10, 14, STAYS)]);
	});
}

#[test]
fn a_pool_of_another_mandate_is_not_concerned() {
	build_and_execute(|| {
		allocate(OP1, SHARED, A0, 100);
		let pool = restake(ANN, SHARED, OP1, only(B), 1_000);
		go_to(12);
		let slash = accuse(11, 100);
		request(ANN, pool, None);
		go_to(13);
		execute::<Env>(slash).expect("the challenge is over");
		go_to(19);
		complete(ANN, pool);
		assert_eq!(paid(ANN, SHARED), 1_000);
	});
}

#[test]
fn redelegated_stake_takes_its_dispute_along() {
	build_and_execute(|| {
		let pool = ann_and_bob();
		assert_ok!(Delegation::redelegate(signed(ANN), pool, OP2, only(B), None));
		go_to(20);
		let slash = accuse(15, 50);
		go_to(24);
		complete(ANN, pool);
		let there = pool_of(OP2, SHARED, only(B)).expect("it has arrived");
		assert_eq!(lots(ANN, there), [(600, 25, STAYS)]);
		assert_eq!(paid(ANN, SHARED), 400);
		veto::<Env>(slash).expect_err("the challenge is over");
	});
}

#[test]
fn who_slept_through_many_slashes_is_woken_in_steps() {
	build_and_execute(|| {
		allocate(OP1, SHARED, A0, 100);
		let pool = restake(ANN, SHARED, OP1, Mandate::All, 1_000_000);
		restake(BOB, SHARED, OP1, Mandate::All, 1);
		let scars = crate::MAX_SCARS_PER_CALL + 4;
		let mut epoch = 12;
		for _ in 0..scars {
			go_to(epoch);
			let slash = accuse(epoch - 1, 1);
			go_to(epoch + 1);
			execute::<Env>(slash).expect("the challenge is over");
			epoch += 3;
			go_to(epoch);
			assert_eq!(settle::<Env>(slash, None), Ok(true));
		}
		assert_eq!(crate::Scars::<Test>::iter_prefix(pool).count() as u32, scars);
		let asleep = Delegation::request_withdrawal(signed(ANN), pool, Some(1), None);
		assert_noop!(asleep, Error::<Test>::TooManyScars);
		assert_ok!(Delegation::follow(signed(CAT), ANN, pool));
		assert_eq!(position(ANN, pool).map(|position| position.seen), Some(ScarIndex(scars)));
		request(ANN, pool, 1);
		let left = lots(ANN, pool).iter().map(|(amount, _, _)| amount).sum::<Balance>();
		let exact = 1_000_000f64 * 0.99f64.powi(scars as i32);
		assert!((left as f64 - exact).abs() <= f64::from(scars), "{left} {exact}");
		assert_ok!(Delegation::follow(signed(CAT), BOB, pool));
		assert_eq!(crate::Scars::<Test>::iter().count(), 0);
	});
}

#[test]
fn who_slept_through_many_slashes_still_sees_what_is_there() {
	use bulwark_primitives::seams::ExposureInspect;
	build_and_execute(|| {
		allocate(OP1, SHARED, A0, 100);
		let pool = restake(ANN, SHARED, OP1, Mandate::All, 1_000_000);
		go_to(12);
		request(ANN, pool, 1_000);
		let slashes = crate::MAX_SCARS_PER_CALL + 1;
		go_to(14);
		for _ in 0..slashes {
			bulwark_test_utils::docket::finish(A0, OP1, SHARED, 12, percent(1), 14);
		}
		let views = || {
			let all = Delegation::view_positions(&ANN);
			assert_eq!(all, Vec::from_iter(Delegation::view_position(&ANN, pool)));
			(all, Delegation::exposures(&ANN))
		};
		// Whether the pool has not seen them either, or only the position has not.
		let before = views();
		assert_eq!(before.0.len(), 1);
		assert_eq!(before.1.len(), 1);
		assert!(before.0[0].active < 850_000 && before.0[0].leaving < 1_000);
		assert_ok!(Delegation::sync_pool(signed(CAT), pool, slashes));
		let asleep = Delegation::request_withdrawal(signed(ANN), pool, Some(1), None);
		assert_noop!(asleep, Error::<Test>::TooManyScars);
		assert_eq!(views(), before);
		assert_ok!(Delegation::follow(signed(CAT), ANN, pool));
		assert_eq!(views(), before);
		request(ANN, pool, 1);
	});
}

#[test]
fn following_and_syncing_strangers_needs_something_to_follow() {
	build_and_execute(|| {
		let follow = bare(Delegation::follow(signed(CAT), ANN, NO_POOL));
		assert_noop!(follow, Error::<Test>::PositionNotFound);
		let sync = bare(Delegation::sync_pool(signed(CAT), NO_POOL, 0));
		assert_noop!(sync, Error::<Test>::PoolNotFound);
		let pool = restake(ANN, SHARED, OP1, Mandate::All, 3);
		assert_ok!(Delegation::sync_pool(signed(CAT), pool, 0));
		assert_eq!(lots(ANN, pool), [(3, 11, STAYS)]);
	});
}

#[test]
fn a_pool_that_has_no_number_for_a_scar_says_so() {
	new_test_ext().execute_with(|| {
		allocate(OP1, SHARED, A0, 100);
		let pool = restake(ANN, SHARED, OP1, Mandate::All, 1_000);
		go_to(12);
		let last = ScarIndex(u32::MAX);
		crate::Pools::<Test>::mutate_extant(pool, |pool| pool.next_scar = last);
		crate::Positions::<Test>::mutate(ANN, pool, |position| {
			position.as_mut().expect("it is there").seen = last;
		});
		bulwark_test_utils::docket::finish(A0, OP1, SHARED, 11, percent(1), 12);
		let sync = || Delegation::sync_pool(signed(CAT), pool, 1);
		assert_noop!(sync(), Error::<Test>::ScarsExhausted);
		// Whoever settles is told why, not that he has to come again.
		let synced = <Delegation as StakeInspect<_>>::sync(pool, 1);
		assert_eq!(synced, Err(Error::<Test>::ScarsExhausted.into()));
		assert_eq!(<Delegation as StakeInspect<_>>::sync(pool, 0), Ok(None));
	});
}

#[test]
fn dust_is_burned_with_the_last_lot() {
	build_and_execute(|| {
		allocate(OP1, SHARED, A0, 100);
		let pool = restake(ANN, SHARED, OP1, Mandate::All, 3);
		restake(BOB, SHARED, OP1, Mandate::All, 3);
		go_to(12);
		let slash = accuse(11, 50);
		go_to(13);
		execute::<Env>(slash).expect("the challenge is over");
		go_to(15);
		assert_eq!(settle::<Env>(slash, None), Ok(true));
		let before = burned(SHARED);
		request(ANN, pool, None);
		request(BOB, pool, None);
		go_to(16);
		// It is nobody's: it backs nothing, and nothing is earned with it.
		let active = <Delegation as StakeRewarded<_>>::active(pool);
		assert_eq!(active, Some(0));
		let (_, left) =
			crate::Pools::<Test>::get(pool).expect("it waits").staying.iter().next().expect("dust");
		assert_eq!((left.assets, left.lots), (1, 0));
		go_to(22);
		complete(ANN, pool);
		complete(BOB, pool);
		// 6 were cut to 3; each lot of 3 to 1.
		assert_eq!((paid(ANN, SHARED), paid(BOB, SHARED)), (1, 1));
		assert_eq!(burned(SHARED) - before, 1);
		assert_eq!(crate::Pools::<Test>::iter().count(), 0);
		let closed = crate::Event::PoolClosed { pool, operator: OP1, vault: SHARED, dust: 1 };
		System::assert_has_event(closed.into());
	});
}

/// Slashes that have just become final, and that no pool has applied.
fn finals(number: u32) -> Vec<SlashId> {
	let fault = epoch() - 1;
	let open: Vec<_> = (0..number).map(|_| accuse(fault, 1)).collect();
	go_to(epoch() + 1);
	for slash in &open {
		execute::<Env>(*slash).expect("the challenge is over");
	}
	go_to(epoch() + 2);
	open
}

#[test]
fn whoever_meets_final_slashes_is_charged_for_them() {
	use crate::WeightInfo;
	type Weights = ();
	build_and_execute(|| {
		allocate(OP1, SHARED, A0, 100);
		let pool = restake(ANN, SHARED, OP1, Mandate::All, 1_000_000);
		let charged = |done: frame_support::dispatch::DispatchResultWithPostInfo| {
			done.expect("it is accepted").actual_weight.expect("it is told")
		};
		go_to(12);
		finals(2);
		// Each is applied to the pool, and shown to the position.
		let asked = Delegation::request_withdrawal(signed(ANN), pool, Some(1_000), None);
		let paid = Delegation::earning_between;
		assert!(paid(1).ref_time() > 0);
		assert_eq!(charged(asked), Weights::request_withdrawal(4).saturating_add(paid(4)));
		let asked = Delegation::request_withdrawal(signed(ANN), pool, Some(1_000), None);
		let exit = Delegation::scattering(1);
		assert!(exit.ref_time() > 0 && exit.proof_size() > 0);
		assert_eq!(charged(asked), Weights::request_withdrawal(0).saturating_add(exit));
		// Bob has no position to show them to, and finds the pool as it was.
		finals(2);
		give(BOB, SHARED, 1_000);
		let joined = Delegation::delegate(signed(BOB), SHARED, OP1, Mandate::All, 1_000);
		// To apply slashes, what leaves has to be read as well.
		let crowd = Delegation::crowding(1);
		let slashes = Weights::delegate(4).saturating_sub(Weights::delegate(0));
		assert!(slashes.ref_time() > 0 && crowd.ref_time() > 0);
		let opens = Weights::delegate_new(0);
		let slashes = slashes.saturating_add(paid(4));
		assert_eq!(charged(joined), opens.saturating_add(slashes).saturating_add(crowd));
		// Ann has yet to see the same two, in a pool that has applied them.
		give(ANN, SHARED, 1_000);
		let joined = Delegation::delegate(signed(ANN), SHARED, OP1, Mandate::All, 1_000);
		let shown = Delegation::scarring(1, 2);
		assert!(shown.ref_time() > 0);
		let shown = shown.saturating_add(paid(2));
		assert_eq!(
			charged(joined),
			Weights::delegate(2).saturating_add(exit).saturating_add(shown)
		);
		// Two pools are two meetings.
		let other = restake(ANN, SHARED, OP1, only(A), 1_000_000);
		go_to(epoch() + 2);
		finals(1);
		let moved =
			Delegation::redelegate(signed(ANN), pool, OP1, only(A), Some(1_000)).expect("accepted");
		let there = Delegation::meeting(Met { slashes: 2, crowds: 1, ..Met::default() });
		let weight =
			Weights::redelegate(2).saturating_add(there).saturating_add(exit).saturating_add(shown);
		assert_eq!(moved.actual_weight, Some(weight));
		assert_eq!(charged(Delegation::sync_pool(signed(CAT), other, 1)), Weights::sync_pool(1));
		finals(3);
		let followed = charged(Delegation::follow(signed(CAT), ANN, pool));
		// What moves is of two lots, since the slashes have cut the newest.
		let exits = Delegation::scattering(3).saturating_add(Delegation::scarring(3, 6));
		let exits = exits.saturating_add(paid(6));
		assert_eq!(followed, Weights::follow(6).saturating_add(crowd).saturating_add(exits));
		let seen = Event::Followed { who: ANN, pool, scars: 3 };
		assert_eq!(System::events().pop().map(|last| last.event), Some(seen.into()));
	});
}

#[test]
fn whoever_reads_a_long_docket_is_charged_for_it() {
	use crate::{mock::LongDockets, WeightInfo};
	type Weights = ();
	build_and_execute(|| {
		let pool = restake(ANN, SHARED, OP1, Mandate::All, 1_000);
		restake(ANN, SHARED, OP2, Mandate::All, 1_000);
		go_to(12);
		LongDockets::put(true);
		let more = |weight: frame_support::weights::Weight, pools| {
			assert!(Delegation::crowding(1).ref_time() > 0);
			Ok(Some(weight.saturating_add(Delegation::crowding(pools))))
		};
		let charged = |done: frame_support::dispatch::DispatchResultWithPostInfo| {
			done.map(|post| post.actual_weight).map_err(|error| error.error)
		};
		give(ANN, SHARED, 100);
		let done = Delegation::delegate(signed(ANN), SHARED, OP1, Mandate::All, 100);
		assert_eq!(charged(done), more(Weights::delegate(0), 1));
		give(BOB, SHARED, 100);
		let done = Delegation::delegate(signed(BOB), SHARED, OP1, Mandate::All, 100);
		assert_eq!(charged(done), more(Weights::delegate_new(0), 1));
		let done = Delegation::request_withdrawal(signed(ANN), pool, Some(300), None);
		// The newest hundred of it return at once.
		let account = frame_support::weights::Weight::from_parts(0, crate::weights::ACCOUNT);
		assert_eq!(charged(done), more(Weights::request_returning().saturating_add(account), 1));
		let done = Delegation::cancel_withdrawal(signed(ANN), pool, 13);
		assert_eq!(charged(done), more(Weights::cancel_withdrawal(0), 1));
		let done = Delegation::redelegate(signed(ANN), pool, OP2, Mandate::All, Some(300));
		assert_eq!(charged(done), more(Weights::redelegate(0), 2));
		let done = Delegation::follow(signed(CAT), ANN, pool);
		let exit = Delegation::scattering(1);
		assert_eq!(charged(done), more(Weights::follow(0).saturating_add(exit), 1));
		let done = Delegation::sync_pool(signed(CAT), pool, 0);
		assert_eq!(charged(done), more(Weights::sync_pool(0), 1));
		go_to(20);
		let done = Delegation::complete_withdrawal(signed(CAT), ANN, pool);
		let part = Weights::delegate(0).max(Weights::delegate_new(0));
		assert_eq!(charged(done), more(Weights::complete_moving(0).saturating_add(part), 2));
	});
}

#[test]
fn whoever_meets_what_not_every_call_meets_is_charged_for_it() {
	use crate::{mock::LongDockets, mock::Strangers, WeightInfo};
	type Weights = ();
	build_and_execute(|| {
		let charged = |done: frame_support::dispatch::DispatchResultWithPostInfo| {
			done.expect("it is accepted").actual_weight.expect("it is told")
		};
		let delegate = |operator| {
			give(ANN, SHARED, 1_000);
			charged(Delegation::delegate(signed(ANN), SHARED, operator, Mandate::All, 1_000))
		};
		let pool = restake(ANN, SHARED, OP1, Mandate::All, 1_000);
		restake(ANN, SHARED, PICKY, Mandate::All, 1_000);
		let plain = Weights::delegate(0);
		assert_eq!(delegate(OP1), plain);
		// A list, and requests on a docket.
		let list = Delegation::listing(1);
		assert!(list.ref_time() > 0 && list.proof_size() > 0);
		assert_eq!(delegate(PICKY), plain.saturating_add(list));
		Strangers::put(7);
		let requests = Delegation::disputing(7);
		assert!(requests.ref_time() > 0 && requests.proof_size() > 0);
		assert_eq!(delegate(OP1), plain.saturating_add(requests));
		go_to(12);
		let asked = charged(Delegation::request_withdrawal(signed(ANN), pool, Some(10), None));
		assert_eq!(asked, Weights::request_withdrawal(0).saturating_add(requests));
		// Another lot.
		let exit = Delegation::scattering(1);
		assert_eq!(delegate(OP1), plain.saturating_add(requests).saturating_add(exit));
		// Where there are more, they are part of the crowd.
		LongDockets::put(true);
		assert_eq!(
			delegate(PICKY),
			plain.saturating_add(list).saturating_add(Delegation::crowding(1))
		);
		// Who completes pays for each of them with each exit.
		go_to(20);
		let paid = charged(Delegation::complete_withdrawal(signed(CAT), ANN, pool));
		let exits = Delegation::completing_exits(1, 7);
		assert!(exits.ref_time() > Delegation::completing_exits(1, 6).ref_time());
		let crowd = Delegation::crowding(1);
		let weight = Weights::complete_withdrawal(0).saturating_add(exits).saturating_add(crowd);
		let regrouped = weight.saturating_add(Delegation::regrouping(1));
		// The lots that stay have become one.
		assert!(Delegation::regrouping(1).ref_time() > 0);
		assert_eq!(paid, regrouped);
	});
}

#[test]
fn a_checkpoint_is_charged_when_it_is_taken_and_when_it_is_given_up() {
	use crate::WeightInfo;
	build_and_execute(|| {
		let pool = restake(ANN, SHARED, OP1, Mandate::All, 1_000);
		go_to(12);
		// Odd levels stand for a payment that is still to come.
		pay_level(pool, 2 * FINE + 1);
		let charged = |done: frame_support::dispatch::DispatchResultWithPostInfo| {
			done.expect("it is accepted").actual_weight.expect("it is told")
		};
		let follow = || charged(Delegation::follow(signed(CAT), ANN, pool));
		let plain = <() as WeightInfo>::follow(0);
		let one = Delegation::waiting(1);
		assert!(one.ref_time() > 0 && one.proof_size() > 0);
		let credited = Delegation::crediting(1);
		assert_eq!(follow(), plain.saturating_add(one).saturating_add(credited));
		// It has one, and keeps it.
		assert_eq!(follow(), plain.saturating_add(one));
		pay_level(pool, 1);
		assert_eq!(follow(), plain.saturating_add(one).saturating_add(credited));
		assert_eq!(follow(), plain);
	});
}

#[test]
fn whoever_reads_more_cohorts_than_the_window_makes_is_charged_for_it() {
	use crate::{benchmarking::widen, mock::new_test_ext, WeightInfo};
	use frame_support::{dispatch::DispatchResultWithPostInfo, weights::Weight};
	type Weights = ();
	type Call = fn(PoolId) -> DispatchResultWithPostInfo;
	let join: Call = |_| Delegation::delegate(signed(ANN), SHARED, OP1, Mandate::All, 10);
	let ask: Call = |pool| Delegation::request_withdrawal(signed(ANN), pool, Some(10), None);
	let cancel: Call = |pool| {
		Delegation::cancel_withdrawal(signed(ANN), pool, first_lot(pool).expect("it leaves"))
	};
	let complete: Call = |pool| Delegation::complete_withdrawal(signed(CAT), BOB, pool);
	let follow: Call = |pool| Delegation::follow(signed(CAT), ANN, pool);
	let sync: Call = |pool| Delegation::sync_pool(signed(CAT), pool, 0);
	// What they are about are other exits.
	let exit = |weight: Weight| weight.saturating_add(Delegation::scattering(1));
	let cases: [(Call, Weight); 6] = [
		(join, exit(Weights::delegate(0))),
		(ask, exit(Weights::request_withdrawal(0))),
		(cancel, Weights::cancel_withdrawal(0)),
		(complete, Weights::complete_withdrawal(0)),
		(follow, exit(Weights::follow(0))),
		(sync, Weights::sync_pool(0)),
	];
	for (case, (call, weight)) in cases.into_iter().enumerate() {
		for crowds in [0, 1] {
			// Not checked at the end: cohorts are added that belong to nobody.
			new_test_ext().execute_with(|| {
				go_to(30);
				let pool = restake(ANN, SHARED, OP1, Mandate::All, 1_000);
				restake(BOB, SHARED, OP1, Mandate::All, 1_000);
				give(ANN, SHARED, 10);
				go_to(31);
				request(BOB, pool, 10);
				go_to(36);
				request(ANN, pool, 10);
				if crowds > 0 {
					widen::<Test>(&OP1, pool).expect("there is room");
				}
				go_to(39);
				let charged = call(pool).expect("it is accepted").actual_weight;
				let more = Delegation::crowding(crowds);
				assert_eq!(charged, Some(weight.saturating_add(more)), "{case} {crowds}");
			});
		}
	}
}

/// The epoch that names what Ann has asked for.
fn first_lot(pool: PoolId) -> Option<Epoch> {
	let lots = position(ANN, pool)?.lots;
	lots.iter().find(|lot| !lot.stays()).map(|lot| lot.left())
}

#[test]
fn stake_that_moves_at_once_is_charged_for_both_looks_at_where_it_goes() {
	use crate::WeightInfo;
	type Weights = ();
	build_and_execute(|| {
		allocate(OP1, SHARED, A0, 100);
		let there = restake(ANN, SHARED, OP1, Mandate::All, 1_000_000);
		go_to(12);
		let pool = restake(ANN, SHARED, OP2, Mandate::All, 1_000);
		finals(0);
		finals(1);
		// The stake with the other operator has become active by now; this has not.
		give(ANN, SHARED, 500);
		assert_ok!(Delegation::delegate(signed(ANN), SHARED, OP2, Mandate::All, 500));
		let moved = Delegation::redelegate(signed(ANN), pool, OP1, Mandate::All, Some(500));
		let twice = Met { slashes: 2 * 2, crowds: 2, ..Met::default() };
		let enters = Weights::delegate(0).saturating_add(Delegation::meeting(twice));
		let weight = Weights::redelegate(0).saturating_add(enters);
		assert_eq!(moved.expect("it is accepted").actual_weight, Some(weight));
		let newest = lots(ANN, there).into_iter().last();
		assert_eq!(newest, Some((500, epoch() + 1, STAYS)));
	});
}

#[test]
fn who_would_meet_too_many_waits_until_anybody_has_applied_and_shown_them() {
	build_and_execute(|| {
		allocate(OP1, SHARED, A0, 100);
		let pool = restake(ANN, SHARED, OP1, Mandate::All, 1_000_000);
		go_to(12);
		let half = crate::MAX_SCARS_PER_CALL / 2;
		let first = finals(half + 1);
		let ask = || bare(Delegation::request_withdrawal(signed(ANN), pool, Some(1_000), None));
		assert_noop!(ask(), Error::<Test>::TooManyScars);
		give(BOB, SHARED, 1_000);
		let join = || bare(Delegation::delegate(signed(BOB), SHARED, OP1, Mandate::All, 1_000));
		assert_noop!(join(), Error::<Test>::TooManyScars);
		let too_few = bare(Delegation::sync_pool(signed(CAT), pool, half));
		assert_noop!(too_few, Error::<Test>::TooManyScars);
		assert_ok!(Delegation::sync_pool(signed(CAT), pool, half + 1));
		// Nobody has to be shown more than one call shows.
		assert_ok!(ask());
		assert_ok!(join());
		for slash in first {
			assert_eq!(settle::<Env>(slash, None), Ok(true));
		}
		go_to(epoch() + 1);
		// One call does both, too, even where an ordinary one could not.
		finals(half + 1);
		assert_noop!(ask(), Error::<Test>::TooManyScars);
		assert_ok!(Delegation::follow(signed(CAT), ANN, pool));
		assert_ok!(ask());
		assert_eq!(crate::Scars::<Test>::iter().count(), 0, "Bob came after the fault");
	});
}

#[test]
fn a_claim_of_all_rewards_meets_no_more_than_it_is_charged_for() {
	use bulwark_primitives::{
		constants::{MAX_SCARS_PER_CALL, MAX_SCARS_PER_CLAIM},
		seams::Touched,
	};
	build_and_execute(|| {
		allocate(OP1, SHARED, A0, 100);
		let mandates = [Mandate::All, only(A), Mandate::Except(Default::default())];
		for mandate in mandates {
			restake(ANN, SHARED, OP1, mandate, 1_000_000);
		}
		let touch = || collect(ANN);
		let touched = |slashes, crowds| {
			let met = Met { slashes, crowds, pools: crowds, ..Met::default() };
			Ok(Touched { positions: 3, met, ..Default::default() })
		};
		go_to(12);
		finals(3);
		assert_eq!(touch(), touched(18, 3));
		assert_eq!(touch(), touched(0, 0));
		finals(MAX_SCARS_PER_CALL / 2);
		frame_support::assert_storage_noop!({
			let refused = frame_support::storage::with_storage_layer(touch);
			assert_eq!(refused, Err(Error::<Test>::TooManyScars.into()));
		});
		let pool = pool_of(OP1, SHARED, only(A)).expect("there is stake");
		assert_ok!(Delegation::follow(signed(CAT), ANN, pool));
		assert_eq!(touch(), touched(MAX_SCARS_PER_CLAIM, 2));
	});
}

#[test]
fn stake_on_its_way_waits_for_a_pool_with_too_much_to_apply() {
	build_and_execute(|| {
		allocate(OP1, SHARED, A0, 100);
		let there = restake(BOB, SHARED, OP1, Mandate::All, 1_000_000);
		let pool = restake(ANN, SHARED, OP2, Mandate::All, 1_000);
		go_to(12);
		assert_ok!(Delegation::redelegate(signed(ANN), pool, OP1, Mandate::All, None));
		go_to(20);
		let half = crate::MAX_SCARS_PER_CALL / 2;
		finals(half + 1);
		let go = || bare(Delegation::complete_withdrawal(signed(CAT), ANN, pool));
		assert_noop!(go(), Error::<Test>::TooManyScars);
		assert_ok!(Delegation::sync_pool(signed(CAT), there, half + 1));
		assert_ok!(go());
		assert_eq!(lots(ANN, there), [(1_000, epoch() + 1, STAYS)]);
	});
}

#[test]
fn whoever_has_kept_more_lots_than_the_window_tells_apart_is_charged_for_them() {
	build_and_execute(|| {
		allocate(OP1, SHARED, A0, 100);
		let pool = restake(ANN, SHARED, OP1, Mandate::All, 1_000);
		// Disputes about the oldest faults of the window go on after it, and keep lots apart as long.
		for now in 12..24 {
			go_to(now);
			restake(ANN, SHARED, OP1, Mandate::All, 1_000);
			if let Some(fault) = now.checked_sub(WINDOW).filter(|fault| *fault >= 12) {
				propose::<Env>(A0, OP1, fault, percent(1), RITA).expect("it is accepted");
			}
		}
		let lots = lots(ANN, pool).len() as u32;
		let account = crate::positions::Account::<Test>::load(&ANN, pool).expect("it is there");
		assert!(lots > ORDINARY_STAYING);
		assert_eq!(account.met().staying, lots - ORDINARY_STAYING);
		drop(account);
		let charged = Delegation::follow(signed(CAT), ANN, pool).expect("it is there");
		let met = Met { staying: lots - ORDINARY_STAYING, ..Met::default() };
		let more = Delegation::lingering(met.staying, 0);
		assert!(more.ref_time() > 0);
		assert_eq!(Delegation::beside(met), more);
		assert!(charged.actual_weight.is_some_and(|weight| weight.all_gte(more)));
	});
}
