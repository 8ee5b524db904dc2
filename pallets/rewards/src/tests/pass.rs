//! The pass of an epoch: steps, weights, and epochs that begin too early.

use super::*;
use crate::mock::Finals;
use crate::{Completed, CurrentPass, Plans, SetPlans, WeightInfo, Weights, MOST_UNWRITTEN};
use bulwark_primitives::seams::{EpochClock, SetCursor, Surcharges};
use bulwark_primitives::{seams::StakeTable, AvsId, SetId, VaultId};
use bulwark_test_utils::surcharges::MockSurcharges;
use frame_support::{
	traits::Hooks,
	weights::{Weight, WeightMeter},
};

/// What restakers are owed in dollars, whether credited or not.
fn owed_by_pools() -> Balance {
	ledger().restakers
}

fn stage() -> Option<Stage<AccountId>> {
	CurrentPass::<Test>::get().map(|pass| pass.stage)
}

/// Steps until the pass is somewhere.
fn until(there: impl Fn(&Stage<AccountId>) -> bool) {
	for _ in 0..1_000 {
		steps(1);
		if stage().is_some_and(|stage| there(&stage)) {
			return;
		}
	}
	panic!("the pass never came there");
}

#[test]
fn a_block_does_what_it_has_room_for_and_the_next_goes_on() {
	build_and_execute(|| {
		simple();
		plan(A0, 1_000, 10, 10_000);
		go_to(START + 1);
		// Room for one step and no more.
		let step = Rewards::heaviest_step().saturating_add(<() as WeightInfo>::pass_overhead());
		share(step);
		let mut blocks = 0;
		while !Rewards::is_paid(START + 1) {
			let used = Rewards::on_initialize(1);
			assert!(used.all_lte(step), "{used:?}");
			blocks += 1;
			assert!(blocks < 100, "the pass does not come to an end");
		}
		assert!(blocks > 5);
		assert_eq!((owed(ANN), owed(BOB)), (405, 270));
		assert!(events().contains(&Event::PassCompleted { epoch: START + 1 }));
		// When everything is done nothing but the question is charged.
		assert_eq!(Rewards::on_initialize(1), <() as WeightInfo>::pass_overhead());
		assert_eq!(Rewards::on_idle(1, Weight::MAX), <() as WeightInfo>::pass_overhead());
	});
}

#[test]
fn an_old_table_of_many_operators_goes_within_a_block() {
	use crate::BenchmarkHelper;
	let mut chain = new_test_ext();
	let many = 3 * crate::CLEARED_PER_STEP + 1;
	let entries = || Weights::<Test>::iter_keys().count() as u32;
	chain.execute_with(|| {
		add_set(A0);
		for index in 0..many {
			Helper::stake(index, 1);
		}
		for epoch in START + 1..=START + 2 {
			go_to(epoch);
			complete();
		}
		// The table that counts, and the one before it, in whose place the next will be.
		assert_eq!(entries(), 2 * many);
	});
	// What was there when a block began is not among what it has changed.
	chain.commit_all().expect("nothing is open");
	chain.execute_with(|| {
		go_to(START + 3);
		let at_most = 3 * many;
		assert!(steps(at_most) < at_most, "the pass does not come to an end");
		assert!(Rewards::is_paid(START + 3));
		assert_eq!(entries(), 2 * many);
	});
}

#[test]
fn nothing_is_done_without_room() {
	build_and_execute(|| {
		simple();
		go_to(START + 1);
		assert_eq!(Rewards::on_idle(1, Weight::zero()), Weight::zero());
		let overhead = <() as WeightInfo>::pass_overhead();
		assert_eq!(Rewards::on_idle(1, overhead), overhead);
		let almost = overhead
			.saturating_add(Rewards::heaviest_step())
			.saturating_sub(Weight::from_parts(1, 0));
		assert_eq!(Rewards::on_idle(1, almost), overhead);
		assert!(!Rewards::is_paid(START + 1));
	});
}

#[test]
fn what_pools_have_to_apply_takes_its_part_of_the_block() {
	build_and_execute(|| {
		simple();
		plan(A0, 1_000, 10, 10_000);
		// What all of the pass takes of a block, with so many slashes that a pool applies when it is paid.
		let taken = |epoch, slashes| {
			go_to(epoch);
			Finals::put(slashes);
			let mut meter = frame_support::weights::WeightMeter::with_limit(Weight::MAX);
			Rewards::advance(&mut meter, u32::MAX);
			assert!(Rewards::is_paid(epoch));
			assert_eq!(Finals::get(), 0);
			meter.consumed()
		};
		// The first pass has no table to clear.
		taken(START + 1, 0);
		let plain = taken(START + 2, 0);
		let with = taken(START + 3, 5);
		// Once to be weighed, and once to be paid.
		assert_eq!(with, plain.saturating_add(MockSurcharges::applying(5).saturating_mul(2)));
	});
}

#[test]
fn no_block_applies_more_slashes_than_it_has_room_for() {
	build_and_execute(|| {
		simple();
		plan(A0, 1_000, 10, 10_000);
		begin(START + 1);
		go_to(START + 2);
		until(|stage| matches!(stage, Stage::Pay(_)));
		// Exactly what so many slashes take beside one step.
		let room = |slashes: u32| {
			let more =
				MockSurcharges::applying(512).saturating_sub(MockSurcharges::applying(slashes));
			Rewards::least_progress().saturating_sub(more)
		};
		let advance = |room| {
			let mut meter = WeightMeter::with_limit(room);
			Rewards::advance(&mut meter, u32::MAX);
			meter.consumed()
		};
		// The pool has one more to apply than there is room for: it is left as it is, and nobody is paid.
		Finals::put(512);
		let before = owed_by_pools();
		let looked = advance(room(511));
		assert!(looked.all_lte(room(0)));
		assert_eq!((Finals::get(), owed_by_pools()), (512, before));
		assert!(!Rewards::is_paid(START + 2));
		let taken = advance(room(512));
		assert!(taken.all_lte(room(512)) && taken.any_gt(MockSurcharges::applying(512)));
		assert_eq!(Finals::get(), 0);
		assert!(owed_by_pools() > before);
	});
}

#[test]
fn what_is_weighed_is_brought_up_to_date_first_and_within_the_block() {
	build_and_execute(|| {
		// Nobody pays it, and nothing is bound to apply what is final to the pools of this set but the table.
		simple();
		begin(START + 1);
		go_to(START + 2);
		until(|stage| matches!(stage, Stage::Freeze { last: None, .. }));
		let room = |slashes: u32| {
			let more =
				MockSurcharges::applying(512).saturating_sub(MockSurcharges::applying(slashes));
			Rewards::least_progress().saturating_sub(more)
		};
		let advance = |room| {
			let mut meter = WeightMeter::with_limit(room);
			Rewards::advance(&mut meter, u32::MAX);
			meter.consumed()
		};
		Finals::put(512);
		let looked = advance(room(511));
		assert!(looked.all_lte(room(0)));
		assert_eq!(Finals::get(), 512);
		// Still to be weighed, and not weighed twice.
		until(|stage| matches!(stage, Stage::Freeze { last: None, operators: 0, .. }));
		let taken = advance(room(512));
		assert!(taken.all_lte(room(512)) && taken.any_gt(MockSurcharges::applying(512)));
		assert_eq!(Finals::get(), 0);
		advance(Weight::MAX);
		let table = crate::Tables::<Test>::get(PlanTarget::Set(A0)).expect("it was frozen");
		assert_eq!((table.epoch, table.operators), (START + 2, 1));
	});
}

#[test]
fn a_few_slashes_are_charged_when_a_pool_is_weighed_and_not_written() {
	build_and_execute(|| {
		simple();
		begin(START + 1);
		// What it takes to weigh the first operator, whose pools have so many slashes to apply each.
		let freezing = |slashes| {
			go_to(MockClock::epoch() + 1);
			until(
				|stage| matches!(stage, Stage::Freeze { target, last: None, .. } if *target == PlanTarget::Set(A0)),
			);
			Finals::put(slashes);
			let mut meter = WeightMeter::with_limit(Weight::MAX);
			Rewards::advance(&mut meter, 1);
			assert_eq!(Finals::take(), slashes);
			Rewards::advance(&mut WeightMeter::new(), u32::MAX);
			meter.consumed()
		};
		// The first pass has no table to clear.
		freezing(0);
		let plain = freezing(0);
		for slashes in [1, MOST_UNWRITTEN] {
			let expected = plain.saturating_add(MockSurcharges::applying(slashes));
			assert_eq!(freezing(slashes), expected);
		}
		// One more, and they are written.
		let first = || {
			go_to(MockClock::epoch() + 1);
			until(
				|stage| matches!(stage, Stage::Freeze { target, last: None, .. } if *target == PlanTarget::Set(A0)),
			);
		};
		first();
		Finals::put(MOST_UNWRITTEN + 1);
		Rewards::advance(&mut WeightMeter::new(), 1);
		assert_eq!(Finals::get(), 0);
		// A block without room for them leaves them.
		Rewards::advance(&mut WeightMeter::new(), u32::MAX);
		first();
		Finals::put(2);
		let room = Rewards::heaviest_step()
			.saturating_add(<() as WeightInfo>::pass_overhead())
			.saturating_add(MockSurcharges::applying(1));
		let mut meter = WeightMeter::with_limit(room);
		Rewards::advance(&mut meter, u32::MAX);
		assert!(meter.consumed().all_lte(room));
		until(|stage| matches!(stage, Stage::Freeze { operators: 1, .. }));
		// Each pool is charged by itself: what leaves it is an item of its own.
		Finals::kill();
		Rewards::advance(&mut WeightMeter::new(), u32::MAX);
		join(CAT, pool(OP1, USD_VAULT, Mandate::only(A)), 100);
		let plain = freezing(0);
		let twice = MockSurcharges::applying(3).saturating_mul(2);
		assert_eq!(freezing(3), plain.saturating_add(twice));
	});
}

#[test]
fn the_beginning_of_a_block_has_room_for_all_slashes_of_a_pool() {
	build_and_execute(|| {
		simple();
		plan(A0, 1_000, 10, 10_000);
		begin(START + 1);
		go_to(START + 2);
		Finals::put(512);
		for _ in 0..3 {
			let taken = Rewards::on_initialize(1);
			assert!(taken.all_lte(<Test as crate::Config>::PassWeight::get()));
		}
		assert_eq!(Finals::get(), 0);
		assert!(Rewards::is_paid(START + 2));
	});
}

#[test]
fn pools_without_weight_are_charged_like_all_that_are_looked_at() {
	build_and_execute(|| {
		simple();
		// Weighed in an epoch, with and without pools of strangers in which nothing is active.
		let weighed = || {
			let (candidates, _) = Rewards::candidates(PlanTarget::Set(A0), &OP1, START + 1);
			let found = Rewards::weigh(START + 1, &candidates, || None);
			(found.expect("there is a price").0.pools.len(), candidates.len())
		};
		begin(START + 1);
		assert_eq!(weighed(), (1, 1));
		for avs in 1..6 {
			// Covers the set, and is like no other.
			let mut without = bulwark_primitives::mandate::AvsList::new();
			assert_eq!(without.try_insert(AvsId(50 + avs)), Ok(true));
			join(CAT, pool(OP1, USD_VAULT, Mandate::Except(without)), 1);
		}
		assert_eq!(weighed(), (1, 6));
	});
}

#[test]
fn vaults_without_a_pool_that_counts_are_charged_like_pools() {
	build_and_execute(|| {
		simple();
		let work = || {
			let (candidates, looked) = Rewards::candidates(PlanTarget::Set(A0), &OP1, START + 1);
			(candidates.len(), looked)
		};
		assert_eq!(work(), (1, 1));
		for vault in [2, 3] {
			member(OP1, A0, VaultId(vault), 50);
			// Stake that the set cannot take.
			join(CAT, pool(OP1, VaultId(vault), Mandate::only(B)), 1);
		}
		assert_eq!(work(), (1, 3));
		go_to(START + 1);
		until(
			|stage| matches!(stage, Stage::Freeze { target, last: None, .. } if *target == PlanTarget::Set(A0)),
		);
		let mut meter = WeightMeter::with_limit(Weight::MAX);
		Rewards::advance(&mut meter, 1);
		let overhead = <() as WeightInfo>::pass_overhead();
		assert_eq!(meter.consumed(), Rewards::stepping(3).saturating_add(overhead));
	});
}

#[test]
fn pots_are_charged_like_pools_when_they_are_given_away() {
	build_and_execute(|| {
		simple();
		plan(A0, 1_000, 10, 10_000);
		go_to(START + 1);
		let last = |set| <MockAvs as SetCursor<AccountId>>::set_after(Some(set)).is_none();
		until(|stage| matches!(stage, Stage::Next(Some(PlanTarget::Set(set))) if last(*set)));
		let mut meter = WeightMeter::with_limit(Weight::MAX);
		Rewards::advance(&mut meter, 1);
		// Two assets are approved, and the pot of one has got something.
		let overhead = <() as WeightInfo>::pass_overhead();
		assert_eq!(meter.consumed(), Rewards::stepping(1 + 2).saturating_add(overhead));
		let given = events().into_iter().filter_map(|event| match event {
			Event::NativeDistributed { slot, amount, .. } => Some((slot, amount)),
			_ => None,
		});
		assert_eq!(given.collect::<Vec<_>>(), [(USD_SLOT, 200)]);
		// The pass goes on with the vault of the native token, which no plan has led to before.
		let native = PlanTarget::Vault(NATIVE_VAULT);
		assert_eq!(stage(), Some(Stage::Clear(native)));
	});
}

#[test]
fn anybody_works_on_the_pass_and_is_charged_for_what_was_done() {
	build_and_execute(|| {
		simple();
		plan(A0, 1_000, 10, 10_000);
		go_to(START + 1);
		let charged = Rewards::advance_table(signed(CAT), 1).expect("there is work");
		let one = Rewards::stepping(16).saturating_add(<() as WeightInfo>::pass_overhead());
		assert!(charged.actual_weight.is_some_and(|weight| weight.all_lte(one)));
		for _ in 0..5 {
			if Rewards::is_paid(START + 1) {
				break;
			}
			assert_ok!(Rewards::advance_table(signed(CAT), u32::MAX));
		}
		assert_eq!((owed(ANN), owed(BOB)), (405, 270));
		let done = Rewards::advance_table(signed(CAT), 1).map_err(|error| error.error);
		assert_noop!(done, Error::<Test>::PassComplete);
	});
}

#[test]
fn a_call_takes_no_more_steps_than_it_may() {
	build_and_execute(|| {
		for index in 0..200 {
			operator(OPERATORS + index, 0);
			member(OPERATORS + index, A0, USD_VAULT, 100);
		}
		go_to(START + 1);
		assert_eq!(steps(7), 7);
		assert_ok!(Rewards::advance_table(signed(CAT), u32::MAX));
		assert!(!Rewards::is_paid(START + 1), "200 operators take more than one call");
		complete();
	});
}

#[test]
fn an_unfinished_pass_begins_again_and_plans_pay_what_they_missed() {
	build_and_execute(|| {
		let pool = simple();
		let none = no_shares();
		plan_with(A0, 1_000, 20, 20_000, none, PlanWeights::Stake);
		go_to(START + 1);
		until(|stage| matches!(stage, Stage::Freeze { last: Some(_), .. }));
		join(CAT, pool, 1_000);
		events();
		begin(START + 2);
		assert!(events().contains(&Event::PassAbandoned { epoch: START + 1 }));
		// Two epochs at once, by the new table and for the stake of now.
		assert_eq!((owed(ANN), owed(BOB), owed(CAT), owed(OP1)), (540, 360, 900, 200));
		assert_eq!(Completed::<Test>::get(), Some(START + 2));
	});
}

#[test]
fn a_plan_that_is_being_paid_is_paid_to_its_end_when_an_epoch_begins() {
	build_and_execute(|| {
		simple();
		member(OP2, A0, USD_VAULT, 100);
		let other = staked(CAT, OP2, 1_000);
		let none = no_shares();
		plan_with(A0, 1_000, 20, 20_000, none, PlanWeights::Stake);
		go_to(START + 1);
		until(|stage| matches!(stage, Stage::Pay(Payment { last: Some(_), .. })));
		let before = ledger().restakers;
		assert_eq!(before, 500, "one of two operators is paid");
		go_to(START + 2);
		join(BOB, other, 1_000);
		steps(1);
		assert_eq!(ledger().restakers, 1_000, "the other is paid by the same table");
		assert!(CurrentPass::<Test>::get().is_some_and(|pass| pass.again));
		until(|stage| matches!(stage, Stage::Next(None)));
		complete();
		assert_eq!(ledger().restakers, 2_000);
		assert_eq!(owed(CAT), 1_000, "who joined in between has a part in neither payment");
		assert_eq!(<Rewards as StakeTable<AccountId>>::epoch(A0), Some(START + 2));
		begin(START + 3);
		assert_eq!((owed(CAT), owed(OP1)), (1_000 + 333, 50 + 50 + 33));
	});
}

#[test]
fn more_than_seven_missed_epochs_are_not_earned() {
	build_and_execute(|| {
		simple();
		let none = no_shares();
		let id = plan_with(A0, 1_000, 30, 30_000, none, PlanWeights::Stake);
		begin(START + crate::MAX_MISSED);
		assert_eq!(ledger().restakers, 7_000, "exactly as many as can be paid at once");
		begin(START + crate::MAX_MISSED + crate::MAX_MISSED + 1);
		assert_eq!(ledger().restakers, 14_000, "one of eight is not");
		assert_eq!(Plans::<Test>::get(id).map(|plan| plan.escrow), Some(16_000));
	});
}

#[test]
fn a_plan_is_paid_from_its_first_epoch_to_the_one_before_its_end() {
	build_and_execute(|| {
		simple();
		let shares = no_shares();
		let config = PlanConfig {
			target: PlanTarget::Set(A0),
			slot: USD_SLOT,
			per_epoch: 100,
			start: START + 3,
			end: START + 5,
			escrow: 1_000,
			shares,
			weights: PlanWeights::Stake,
		};
		assert_ok!(Rewards::create_plan(signed(OWEN), config));
		let mut paid = Vec::new();
		for epoch in START + 1..START + 8 {
			begin(epoch);
			paid.push(ledger().restakers);
		}
		assert_eq!(paid, [0, 0, 100, 200, 200, 200, 200]);
	});
}

#[test]
fn a_failed_payment_stays_in_the_escrow_and_stops_nobody() {
	build_and_execute(|| {
		let pool = simple();
		member(OP2, A0, USD_VAULT, 100);
		staked(CAT, OP2, 1_000);
		let none = no_shares();
		let id = plan_with(A0, 1_000, 20, 20_000, none, PlanWeights::Stake);
		// A level at the end of its numbers.
		let full =
			Earnings { slot: USD_SLOT, level: Level(sp_core::U256::MAX), ..Default::default() };
		PoolsEarned::insert(pool, PoolEarnings::truncate_from(vec![full]));
		begin(START + 1);
		assert_eq!(owed(CAT), 500);
		assert_eq!(owed(OP1), 0, "the operator is not paid where its restakers cannot be");
		assert_eq!(Plans::<Test>::get(id).map(|plan| plan.escrow), Some(19_500));
		let failed =
			|event: &Event<Test>| matches!(event, Event::PaymentFailed { operator: OP1, .. });
		assert!(events().iter().any(failed));
	});
}

#[test]
fn a_plan_that_goes_while_the_pass_is_elsewhere_is_not_missed() {
	build_and_execute(|| {
		simple();
		let none = no_shares();
		let first = plan_with(A0, 100, 9, 1_000, none, PlanWeights::Stake);
		let second = plan_with(A0, 10, 9, 1_000, none, PlanWeights::Stake);
		go_to(START + 1);
		until(|stage| matches!(stage, Stage::Choose(_, Some(done)) if *done == first));
		assert_ok!(Rewards::stop_plan(signed(OWEN), first));
		assert_eq!(SetPlans::<Test>::get(A0).to_vec(), [second]);
		complete();
		assert_eq!(ledger().restakers, 110);
	});
}

/// The cost of an epoch boundary, counted in steps and in storage items, grows with operators × sets and with nothing
/// else.
#[test]
fn the_cost_of_an_epoch_grows_with_operators_and_sets() {
	let cost = |operators: u64, sets: u32, restakers: u64| {
		new_test_ext().execute_with(|| {
			let none = no_shares();
			for index in 0..sets {
				add_set(SetId { avs: AvsId(0), index });
				let set = SetId { avs: AvsId(0), index };
				plan_with(set, 1_000_000, 9, 9_000_000, none, PlanWeights::Stake);
			}
			for index in 0..operators {
				let operator = OPERATORS + index;
				self::operator(operator, 10);
				let pool = pool(operator, USD_VAULT, Mandate::All);
				for number in 0..restakers {
					join_fast(100_000 + index * restakers + number, pool, 1_000);
				}
				for index in 0..sets {
					member(operator, SetId { avs: AvsId(0), index }, USD_VAULT, 10);
				}
			}
			go_to(START + 1);
			let mut meter = frame_support::weights::WeightMeter::new();
			let steps = Rewards::advance(&mut meter, u32::MAX);
			assert!(Rewards::is_paid(START + 1));
			(steps, meter.consumed())
		})
	};
	println!("| operators | sets | steps | weight (ms) | proof (kB) | per operator and set (µs) |");
	println!("|---|---|---|---|---|---|");
	let mut table = Vec::new();
	for operators in [10, 100, 1_000] {
		for sets in [1, 4, 16] {
			let (steps, weight) = cost(operators, sets, 1);
			let pairs = operators * u64::from(sets);
			println!(
				"| {operators} | {sets} | {steps} | {} | {} | {} |",
				weight.ref_time() / 1_000_000_000,
				weight.proof_size() / 1_000,
				weight.ref_time() / 1_000_000 / pairs,
			);
			table.push((pairs, u64::from(sets), u64::from(steps)));
		}
	}
	// One step to freeze and one to pay per operator and set, and a few per set.
	for (pairs, sets, steps) in table {
		assert!(
			steps >= 2 * pairs && steps <= 2 * pairs + 8 * (sets + 2),
			"{pairs} {sets} {steps}"
		);
	}
	assert_eq!(cost(10, 4, 1), cost(10, 4, 20), "nothing depends on the number of restakers");
}
