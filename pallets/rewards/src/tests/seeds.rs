//! Figures that others have worked out.

use super::*;

#[test]
fn ten_units_with_ten_percent_give_one_and_five_and_four_tenths_and_three_and_six_tenths() {
	build_and_execute(|| {
		simple();
		let none = no_shares();
		// In tenths.
		plan_with(A0, 100, 1, 100, none, PlanWeights::Stake);
		begin(START + 1);
		assert_eq!((owed(OP1), owed(ANN), owed(BOB)), (10, 54, 36));
	});
}

#[test]
fn a_thousand_gives_two_hundred_fifty_seventy_five_and_the_rest_to_restakers() {
	build_and_execute(|| {
		simple();
		plan(A0, 1_000, 1, 1_000);
		begin(START + 1);
		let Ledger { native, insurance, restakers, escrow, .. } = ledger();
		// What the native token's stakers get waits for them in a plan of their own.
		assert_eq!((native, insurance, restakers, escrow), (0, 50, 750, 200));
		assert_eq!((owed(OP1), owed(ANN), owed(BOB)), (75, 405, 270));
		assert!(events().contains(&Event::PlanPaid {
			plan: PlanId(0),
			epoch: START + 1,
			epochs: 1,
			revenue: 1_000,
			native: 200,
			insurance: 50,
		}));
	});
}

/// A source that paid 1000e6 a day in steps of ten seconds paid 115740.7… a step and so 231480 in two, though it owed
/// 231481. Here the step is the epoch: the same remainders meet in the pool, and two payments give the last unit as
/// well.
#[test]
fn remainders_of_two_steps_make_one_more_unit() {
	build_and_execute(|| {
		member(OP2, A0, USD_VAULT, 100);
		let pool = staked(ANN, OP2, 8_640);
		begin(START + 1);
		// One unit of stake of 8640 earns 1000e6 / 8640 in each step.
		let mut earnings = Earnings { slot: USD_SLOT, ..Default::default() };
		let each =
			|level: sp_core::U256| crate::accrual::reward(1, level).expect("it fits an amount");
		assert_eq!(earnings.receive(1_000_000_000, 8_640), Some(()));
		assert_eq!(each(earnings.level.0), 115_740);
		assert_eq!(earnings.receive(1_000_000_000, 8_640), Some(()));
		assert_eq!(each(earnings.level.0), 231_481);
		assert_eq!(earnings.held, 2_000_000_000);

		// The same on the chain: who claims once after two epochs gets what two epochs are worth.
		let none = no_shares();
		assert_ok!(leave(ANN, pool, 1));
		join(BOB, pool, 1);
		plan_with(A0, 1_000_000_000, 5, 5_000_000_000, none, PlanWeights::Stake);
		begin(START + 2);
		begin(START + 3);
		assert_eq!(owed(BOB), 231_481);
	});
}
