//! Claims.

use super::*;
use crate::{mock::Meeting, WeightInfo};
use bulwark_primitives::{
	constants::{
		MAX_LOTS, MAX_ORDINARY_DISPUTES, MAX_SCARS_PER_CLAIM, MAX_STAYING, ORDINARY_STAYING,
	},
	seams::{Met, Refused, RewardClaims, Surcharges, Touched},
};
use bulwark_test_utils::surcharges::MockSurcharges;
use frame_support::weights::Weight;

/// What it weighs that a claim meets crowded pools and items of what was earned.
fn beside(crowds: u32, credits: u32) -> Weight {
	MockSurcharges::met(Met { crowds, credits, ..Met::default() })
}

/// ANN has earned 405 dollars.
fn earned() -> PoolId {
	let pool = simple();
	plan(A0, 1_000, 10, 10_000);
	begin(START + 1);
	pool
}

#[test]
fn everybody_claims_for_oneself() {
	build_and_execute(|| {
		earned();
		let before = balance(USD, ANN);
		assert_ok!(Rewards::claim(signed(ANN), USD_SLOT));
		assert_eq!(balance(USD, ANN), before + 405);
		let claimed = Event::Claimed { who: ANN, slot: USD_SLOT, amount: 405, to: ANN };
		assert!(events().contains(&claimed));
		assert_eq!(owed(ANN), 0);
		assert_noop!(bare(Rewards::claim(signed(ANN), USD_SLOT)), Error::<Test>::NothingToClaim);
		assert_noop!(bare(Rewards::claim(signed(ANN), NATIVE_SLOT)), Error::<Test>::NothingToClaim);
		assert_noop!(bare(Rewards::claim(signed(ANN), 9)), Error::<Test>::AssetNotApproved);
		// The operator has a position in nothing, and its commission all the same.
		mint(USD, OP1, 100);
		assert_ok!(Rewards::claim(signed(OP1), USD_SLOT));
		assert_eq!(balance(USD, OP1), 175);
	});
}

#[test]
fn a_claim_is_charged_for_the_positions_there_are() {
	use crate::WeightInfo;
	build_and_execute(|| {
		earned();
		begin(START + 2);
		let claimed = Rewards::claim(signed(ANN), USD_SLOT).map(|done| done.actual_weight);
		assert_eq!(claimed, Ok(Some(<() as WeightInfo>::claim(1))));
		// The operator has none, but something that is written down and is no more, for which the ledger is told.
		let claimed = Rewards::claim_to(signed(OP1), USD_SLOT, ANN).map(|done| done.actual_weight);
		let owed = MockSurcharges::met(Met { owed: 1, ..Met::default() });
		let weight = <() as WeightInfo>::claim_to(0).saturating_add(owed);
		assert_eq!(claimed, Ok(Some(weight)));
		// Whoever had nothing of the asset gets an account.
		begin(START + 3);
		let nobody = 77;
		let claimed =
			Rewards::claim_to(signed(ANN), USD_SLOT, nobody).map(|done| done.actual_weight);
		let opened = MockSurcharges::met(Met { opened: true, ..Met::default() });
		assert!(opened.ref_time() > 0);
		let weight = <() as WeightInfo>::claim_to(1).saturating_add(opened);
		assert_eq!(claimed, Ok(Some(weight)));
	});
}

/// Whoever is a moment later than somebody who claims for it would pay for all that a claim can meet.
#[test]
fn a_claim_of_nothing_is_charged_for_what_was_looked_at() {
	build_and_execute(|| {
		earned();
		let charged = |refused: DispatchResultWithPostInfo| {
			let refused = refused.expect_err("there is nothing");
			(refused.error, refused.post_info.actual_weight)
		};
		let nothing = DispatchError::from(Error::<Test>::NothingToClaim);
		assert_ok!(Rewards::claim_for(signed(BOB), ANN, USD_SLOT));
		assert_eq!(
			charged(Rewards::claim(signed(ANN), USD_SLOT)),
			(nothing, Some(<() as WeightInfo>::claim(1)))
		);
		let nobody = charged(Rewards::claim_to(signed(OP2), USD_SLOT, ANN));
		assert_eq!(nobody, (nothing, Some(<() as WeightInfo>::claim_to(0))));

		let unknown = DispatchError::from(Error::<Test>::AssetNotApproved);
		let none = charged(Rewards::claim_for(signed(BOB), ANN, 15));
		assert_eq!(none, (unknown, Some(<() as WeightInfo>::claim_for(0))));
		let wrong = DispatchError::from(Error::<Test>::WrongVault);
		let elsewhere = charged(Rewards::compound(signed(ANN), USD_SLOT, NATIVE_VAULT, None));
		assert_eq!(elsewhere, (wrong, Some(<() as WeightInfo>::compound(0))));
	});
}

#[test]
fn a_claim_is_charged_for_the_slashes_that_are_met() {
	build_and_execute(|| {
		earned();
		begin(START + 2);
		Meeting::put((3, 2));
		let claimed = Rewards::claim(signed(ANN), USD_SLOT).map(|done| done.actual_weight);
		assert_eq!(claimed, Ok(Some(<()>::claim(1 + 3).saturating_add(beside(2, 0)))));
	});
}

#[test]
fn a_slash_is_a_visit_and_two_where_lots_linger() {
	let touching =
		|met: Met| Rewards::touching(Touched { positions: 5, met, ..Default::default() });
	// As many as are declared of a position: exits, and lots that stay beyond those that the window tells apart.
	let (exits, staying) = (MAX_LOTS, MAX_STAYING - ORDINARY_STAYING);
	let [none, exits, staying] =
		[Met::default(), Met { exits, ..Met::default() }, Met { exits, staying, ..Met::default() }];
	for (lots, each) in [(none, 1), (exits, 1), (staying, 2)] {
		let without = touching(lots);
		assert_eq!(without, touching(Met::default()).saturating_add(MockSurcharges::met(lots)));
		for slashes in [1, 4, MAX_SCARS_PER_CLAIM] {
			let visits = <()>::claim(5 + each * slashes).saturating_sub(<()>::claim(5));
			let with = touching(Met { slashes, ..lots });
			// No less, and not once more for each of the lots.
			assert_eq!(with, without.saturating_add(visits), "{slashes}");
			assert!(with.all_gt(without));
		}
	}
}

#[test]
fn what_belongs_to_others_is_not_paid_to_restakers() {
	build_and_execute(|| {
		earned();
		// Of what is there, 750 are restakers' and the operator's.
		let escrow = ledger().escrow;
		change_ledger(|ledger| ledger.escrow += 750 - 404);
		let before = balance(USD, ANN);
		assert_noop!(bare(Rewards::claim(signed(ANN), USD_SLOT)), Error::<Test>::LedgerBroken);
		change_ledger(|ledger| ledger.escrow -= 1);
		assert_ok!(Rewards::claim(signed(ANN), USD_SLOT));
		assert_eq!(balance(USD, ANN), before + 405);
		change_ledger(|ledger| ledger.escrow = escrow);
	});
}

#[test]
fn a_claim_changes_the_position_and_its_pool_and_the_ledger_hear_of_it_later() {
	build_and_execute(|| {
		let pool = earned();
		let of = |pool| {
			let one = PoolsEarned::get(pool)[0].clone();
			(one.held, one.paid)
		};
		let (before, held) = (ledger(), of(pool));
		assert_eq!(held, (675, 0));
		assert_ok!(Rewards::claim(signed(ANN), USD_SLOT));
		assert_eq!((ledger(), of(pool)), (before, held));
		let paid = |owed, paid| vec![Credit { slot: USD_SLOT, owed, paid }];
		assert_eq!(credits(ANN, pool), paid(0, 405));
		// Another epoch is paid, of which she is owed something beside that.
		begin(START + 2);
		assert_eq!((ledger().paid, of(pool)), (0, (2 * 675, 0)));
		assert_eq!(owed(ANN), 405);
		assert_ok!(Rewards::claim(signed(ANN), USD_SLOT));
		assert_eq!(credits(ANN, pool), paid(0, 810));
		// The pool is written for another reason, and is paid once more.
		join(ANN, pool, 100);
		assert_eq!((ledger().paid, of(pool)), (0, (540, 810)));
		assert_eq!(credits(ANN, pool), vec![]);
		begin(START + 3);
		assert_eq!((ledger().paid, of(pool)), (810, (540 + 675, 0)));
		// What is still untold when everybody leaves is told by the end of the pool.
		for (who, stake, reward) in [(ANN, 700, 429), (BOB, 400, 540 + 245)] {
			let had = balance(USD, who);
			assert_ok!(Rewards::claim(signed(who), USD_SLOT));
			assert_eq!(balance(USD, who), had + reward);
			assert_ok!(leave(who, pool, stake));
		}
		// But for a unit that rounding left. The operator has not claimed its commission.
		assert_eq!((ledger().paid, ledger().restakers), (3 * 675 - 1, 3 * 75));
	});
}

#[test]
fn a_position_that_goes_leaves_what_it_is_owed() {
	build_and_execute(|| {
		let pool = earned();
		assert_ok!(Rewards::claim(signed(ANN), USD_SLOT));
		begin(START + 2);
		let before = ledger();
		assert_ok!(leave(ANN, pool, 600));
		assert_eq!(crate::Owed::<Test>::get(ANN, USD_SLOT), 405);
		assert_eq!((ledger(), owed(ANN)), (before, 405));
		let one = PoolsEarned::get(pool)[0].clone();
		assert_eq!((one.held, one.paid), (2 * 675 - 810, 405), "what she was paid is told");
		let had = balance(USD, ANN);
		assert_ok!(Rewards::claim(signed(ANN), USD_SLOT));
		assert_eq!(balance(USD, ANN), had + 405);
		assert_eq!(ledger().paid, 405, "what is written down for an account is told at once");
		assert_noop!(bare(Rewards::claim(signed(ANN), USD_SLOT)), Error::<Test>::NothingToClaim);
	});
}

#[test]
fn the_part_of_a_position_in_several_assets_is_paid_asset_by_asset() {
	build_and_execute(|| {
		let pool = earned();
		let none = no_shares();
		let config = PlanConfig {
			target: PlanTarget::Set(A0),
			slot: NATIVE_SLOT,
			per_epoch: 100,
			start: START + 2,
			end: START + 3,
			escrow: 100,
			shares: none,
			weights: PlanWeights::Stake,
		};
		assert_ok!(Rewards::create_plan(signed(OWEN), config));
		begin(START + 2);
		let had = (balance(USD, ANN), balance(NATIVE, ANN));
		assert_ok!(Rewards::claim(signed(ANN), NATIVE_SLOT));
		// 100 less the commission of a tenth, of which she has three fifths.
		assert_eq!((balance(USD, ANN), balance(NATIVE, ANN)), (had.0, had.1 + 54));
		let mut mine = credits(ANN, pool);
		mine.sort_by_key(|one| one.slot);
		let (native, usd) = ((NATIVE_SLOT, 0, 54), (USD_SLOT, 810, 0));
		let expected = [native, usd].map(|(slot, owed, paid)| Credit { slot, owed, paid });
		assert_eq!(mine, expected);
		assert_eq!(Rewards::rewards(ANN), vec![(USD_SLOT, 810)]);
		assert_ok!(Rewards::claim(signed(ANN), USD_SLOT));
		assert_eq!((balance(USD, ANN), balance(NATIVE, ANN)), (had.0 + 810, had.1 + 54));
		assert_eq!(Rewards::rewards(ANN), vec![]);
	});
}

#[test]
fn anybody_claims_for_another_who_is_paid() {
	build_and_execute(|| {
		earned();
		let before = (balance(USD, ANN), balance(USD, CAT));
		assert_ok!(Rewards::claim_for(signed(CAT), ANN, USD_SLOT));
		assert_eq!((balance(USD, ANN), balance(USD, CAT)), (before.0 + 405, before.1));
		let again = || bare(Rewards::claim_for(signed(CAT), ANN, USD_SLOT));
		assert_noop!(again(), Error::<Test>::NothingToClaim);
		assert_noop!(
			bare(Rewards::claim_for(signed(CAT), ANN, 9)),
			Error::<Test>::AssetNotApproved
		);
	});
}

#[test]
fn a_claim_can_go_to_another_account() {
	build_and_execute(|| {
		earned();
		assert_ok!(Rewards::claim_to(signed(ANN), USD_SLOT, 4_444));
		assert_eq!(balance(USD, 4_444), 405);
		assert_noop!(
			bare(Rewards::claim_to(signed(ANN), USD_SLOT, CAT)),
			Error::<Test>::NothingToClaim
		);
		assert_noop!(bare(Rewards::claim_to(signed(ANN), 9, CAT)), Error::<Test>::AssetNotApproved);
	});
}

#[test]
fn what_cannot_be_received_stays() {
	build_and_execute(|| {
		let pool = simple();
		let none = no_shares();
		plan_with(A0, 10, 1, 10, none, PlanWeights::Stake);
		begin(START + 1);
		assert_eq!(owed(ANN), 5);
		// Less than keeps an account alive.
		let refused = || bare(Rewards::claim_to(signed(ANN), USD_SLOT, 4_444));
		assert_noop!(refused(), DispatchError::from(sp_runtime::TokenError::BelowMinimum));
		assert_eq!(owed(ANN), 5);
		assert_ok!(leave(ANN, pool, 600));
		assert_ok!(Rewards::claim(signed(ANN), USD_SLOT));
	});
}

#[test]
fn the_last_unit_is_paid() {
	build_and_execute(|| {
		let pool = simple();
		let none = no_shares();
		plan_with(A0, 1_000, 1, 1_000, none, PlanWeights::Stake);
		begin(START + 1);
		mint(USD, OP1, 100);
		for who in [ANN, BOB, OP1] {
			assert_ok!(Rewards::claim(signed(who), USD_SLOT));
		}
		let account = Rewards::account_id().expect("it has one");
		assert_eq!(balance(USD, account), 10, "the seed stays");
		assert_eq!(ledger().liabilities(), Some(900), "as far as the ledger knows");
		assert_ok!(leave(ANN, pool, 600));
		assert_ok!(leave(BOB, pool, 400));
		assert_eq!(ledger().liabilities(), Some(0));
	});
}

#[test]
fn what_was_earned_is_staked_again() {
	build_and_execute(|| {
		let pool = earned();
		let call = |slot, vault, target| Rewards::compound(signed(ANN), slot, vault, target);
		assert_noop!(bare(call(USD_SLOT, NATIVE_VAULT, None)), Error::<Test>::WrongVault);
		let nowhere = bulwark_primitives::VaultId(99);
		assert_noop!(bare(call(USD_SLOT, nowhere, None)), Error::<Test>::WrongVault);
		assert_noop!(bare(call(9, USD_VAULT, None)), Error::<Test>::AssetNotApproved);
		assert_noop!(bare(call(NATIVE_SLOT, NATIVE_VAULT, None)), Error::<Test>::NothingToClaim);
		let before = balance(USD, ANN);
		assert_ok!(call(USD_SLOT, USD_VAULT, None));
		assert_eq!(balance(USD, ANN), before);
		let (_, lots) = position(ANN, pool).expect("she has stake");
		assert_eq!(lots.iter().map(|(amount, _)| amount).sum::<Balance>(), 1_005);
		let done = Event::Compounded { who: ANN, slot: USD_SLOT, amount: 405, vault: USD_VAULT };
		assert!(events().contains(&done));
		// To somebody else, with what comes next.
		begin(START + 2);
		Meeting::put((3, 1));
		let done = call(USD_SLOT, USD_VAULT, Some((OP2, Mandate::only(B)))).expect("accepted");
		// One position and three slashes for the claim; for the stake three slashes, the position that opens, and five that are
		// looked at.
		let weight = <()>::compound(1 + 3 + 3 + 1 + 2).saturating_add(beside(2, 4));
		assert_eq!(done.actual_weight, Some(weight));
		let other = crate::mock::pool(OP2, USD_VAULT, Mandate::only(B));
		assert!(position(ANN, other).is_some());
	});
}

#[test]
fn a_deposit_that_is_refused_undoes_the_claim() {
	build_and_execute(|| {
		let pool = simple();
		let none = no_shares();
		assert_ok!(leave(ANN, pool, 598));
		plan_with(A0, 250, 1, 250, none, PlanWeights::Stake);
		begin(START + 1);
		assert_eq!(owed(ANN), 1);
		let call = || Rewards::compound(signed(ANN), USD_SLOT, USD_VAULT, None);
		assert_noop!(bare(call()), DispatchError::Other("BelowMinimum"));
		assert_eq!(owed(ANN), 1);
		// For the claim, and for what was met where it was to be staked.
		let charged = call().expect_err("it is too little").post_info.actual_weight;
		assert_eq!(charged, Some(<()>::compound(1)));
	});
}

#[test]
fn a_gateway_takes_out_what_an_account_has_earned() {
	build_and_execute(|| {
		earned();
		let claim =
			|asset| <Rewards as RewardClaims<AccountId, Asset>>::claim_for(&ANN, asset, &CAT);
		let before = balance(USD, CAT);
		Meeting::put((3, 2));
		let met = Met { slashes: 3, crowds: 2, ..Met::default() };
		assert_eq!(claim(&USD), Ok((405, Touched { positions: 1, met, ..Default::default() })));
		assert_eq!(balance(USD, CAT), before + 405);
		let looked = Touched { positions: 1, met, ..Default::default() };
		for (asset, error, cost) in [
			(&USD, Error::<Test>::NothingToClaim, looked),
			(&UNSAFE, Error::<Test>::AssetNotApproved, Touched::default()),
		] {
			assert_noop!(claim(asset), Refused::after(cost)(error.into()));
		}
	});
}

#[test]
fn a_gateway_is_told_what_that_weighs() {
	let weighs = |visits: u32, beside: Weight| {
		<()>::claim(visits).saturating_sub(<()>::claim(1)).saturating_add(beside)
	};
	let touched = |positions, slashes, crowds, credits| {
		let met = Met { slashes, crowds, credits, ..Met::default() };
		Rewards::touching(Touched { positions, met, ..Default::default() })
	};
	assert_eq!(touched(1, 0, 0, 0), Weight::zero());
	assert_eq!(touched(5, 3, 2, 4), weighs(5 + 3, beside(2, 4)));
	// Three that were emptied, and what was earned of other assets, up to 24 times for a visit.
	for (shares, visits) in [(0, 5 + 3), (1, 5 + 3 + 1), (24, 5 + 3 + 1), (25, 5 + 3 + 2)] {
		let touched = Touched { positions: 5, closed: 3, shares, met: Met::default() };
		assert_eq!(Rewards::touching(touched), weighs(visits, Weight::zero()));
	}
	let most = Met {
		crowds: crate::MAX_CROWDS,
		disputes: crate::MAX_CROWDS * MAX_ORDINARY_DISPUTES,
		exits: crate::MAX_CROWDS * MAX_LOTS,
		checkpoints: crate::MAX_CROWDS,
		owed: crate::MAX_REWARD_ASSETS,
		pools: crate::MAX_POSITIONS,
		closed: crate::MAX_CROWDS,
		closed_assets: crate::MAX_CROWDS * crate::MAX_REWARD_ASSETS,
		opened: true,
		..Met::default()
	};
	assert_eq!(Rewards::touching_at_most(), weighs(crate::MAX_VISITS, MockSurcharges::met(most)));
}

#[test]
fn what_was_earned_of_other_assets_is_charged_beside_the_visits() {
	build_and_execute(|| {
		simple();
		join(ANN, crate::mock::pool(OP1, USD_VAULT, Mandate::only(A)), 600);
		plan(A0, 1_000, 10, 10_000);
		let other = PlanConfig {
			target: PlanTarget::Set(A0),
			slot: NATIVE_SLOT,
			per_epoch: 1_000,
			start: START + 1,
			end: START + 11,
			escrow: 10_000,
			shares: shares(),
			weights: PlanWeights::Stake,
		};
		assert_ok!(Rewards::create_plan(signed(OWEN), other));
		begin(START + 1);
		let claimed = Rewards::claim(signed(ANN), USD_SLOT).map(|done| done.actual_weight);
		// Both positions have earned something of it, too, which is charged like the beginning of a visit.
		assert_eq!(claimed, Ok(Some(<()>::claim(2 + 1))));
		// What is there already is paid.
		let claimed = Rewards::claim(signed(ANN), NATIVE_SLOT).map(|done| done.actual_weight);
		assert_eq!(claimed, Ok(Some(<()>::claim(2))));
	});
}

#[test]
fn rewards_survive_the_exit_and_the_pool() {
	build_and_execute(|| {
		let pool = earned();
		assert_ok!(leave(ANN, pool, 600));
		assert_ok!(leave(BOB, pool, 400));
		begin(START + 9);
		assert_eq!((owed(ANN), owed(BOB), owed(OP1)), (405, 270, 75));
		assert_ok!(Rewards::claim(signed(ANN), USD_SLOT));
		assert_ok!(Rewards::claim_for(signed(CAT), BOB, USD_SLOT));
	});
}
