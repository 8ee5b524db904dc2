//! Plans: how they begin, what they are refused for, how they are divided, how they end.

use super::*;
use crate::{NextPlan, Plans, SetPlans, VaultPlans, MAX_PLANS, OPEN_PLANS};
use bulwark_primitives::{AvsId, SetId, VaultId};
use sp_runtime::{DispatchResult, FixedU128};

/// A plan that is accepted, but for what a test changes.
struct Wish {
	who: RuntimeOrigin,
	config: PlanConfig<AccountId>,
}

fn wish() -> Wish {
	let config = PlanConfig {
		target: PlanTarget::Set(A0),
		slot: USD_SLOT,
		per_epoch: 100,
		start: START + 1,
		end: START + 2,
		escrow: 1_000,
		shares: shares(),
		weights: PlanWeights::Stake,
	};
	Wish { who: signed(OWEN), config }
}

impl core::ops::Deref for Wish {
	type Target = PlanConfig<AccountId>;

	fn deref(&self) -> &Self::Target {
		&self.config
	}
}

impl core::ops::DerefMut for Wish {
	fn deref_mut(&mut self) -> &mut Self::Target {
		&mut self.config
	}
}

impl Wish {
	fn with(change: impl FnOnce(&mut Self)) -> Self {
		let mut wish = wish();
		change(&mut wish);
		wish
	}

	fn make(self) -> DispatchResult {
		Rewards::create_plan(self.who, self.config)
	}
}

fn refused(error: impl Into<DispatchError>, change: impl FnOnce(&mut Wish)) {
	let wish = Wish::with(change);
	assert_noop!(wish.make(), error.into());
}

#[test]
fn a_plan_is_made_and_its_escrow_is_taken() {
	build_and_execute(|| {
		let before = balance(USD, OWEN);
		assert_ok!(wish().make());
		assert_eq!(balance(USD, OWEN), before - 1_000);
		assert_eq!((ledger().funded, ledger().escrow), (1_000, 1_000));
		assert_eq!(SetPlans::<Test>::get(A0).to_vec(), [PlanId(0)]);
		let made = Event::PlanCreated {
			plan: PlanId(0),
			funder: OWEN,
			target: PlanTarget::Set(A0),
			slot: USD_SLOT,
			per_epoch: 100,
			start: START + 1,
			end: START + 2,
			escrow: 1_000,
		};
		assert!(events().contains(&made));
	});
}

#[test]
fn a_plan_is_refused_for_what_is_wrong_with_it() {
	build_and_execute(|| {
		let nowhere = SetId { avs: AvsId(9), index: 0 };
		refused(Error::<Test>::SetNotFound, |w| w.target = PlanTarget::Set(nowhere));
		refused(Error::<Test>::VaultNotFound, |w| w.target = PlanTarget::Vault(VaultId(99)));
		refused(Error::<Test>::NotAvsOwner, |w| w.who = signed(OLGA));
		refused(Error::<Test>::BadPlan, |w| w.per_epoch = 0);
		refused(Error::<Test>::BadPlan, |w| w.escrow = 0);
		refused(Error::<Test>::BadPlan, |w| w.start = START);
		refused(Error::<Test>::BadPlan, |w| w.end = w.start);
		refused(Error::<Test>::AssetNotApproved, |w| w.slot = 9);
		refused(Error::<Test>::BelowMinimumShares, |w| w.shares.native = percent(19));
		refused(Error::<Test>::BelowMinimumShares, |w| w.shares.insurance = percent(4));
		refused(Error::<Test>::SharesNotAllowed, |w| w.target = PlanTarget::Vault(USD_VAULT));
		refused(Error::<Test>::SharesNotAllowed, |w| {
			w.target = PlanTarget::Vault(USD_VAULT);
			w.shares = Shares::default();
			w.weights = PlanWeights::Equal;
		});
		let list = |list: &[(AccountId, u32)]| {
			PlanWeights::Operators(list.to_vec().try_into().expect("a short list"))
		};
		refused(Error::<Test>::BadWeights, |w| w.weights = list(&[]));
		refused(Error::<Test>::BadWeights, |w| w.weights = list(&[(OP1, 1), (OP1, 2)]));
		refused(Error::<Test>::BadWeights, |w| w.weights = list(&[(OP1, 1), (OP2, 0)]));
		let zero = vec![(USD_VAULT, FixedU128::from_u32(0))].try_into().expect("a short list");
		refused(Error::<Test>::BadWeights, |w| w.weights = PlanWeights::Vaults(zero));
		refused(sp_runtime::TokenError::FundsUnavailable, |w| w.escrow = FUNDS + 1);
	});
}

#[test]
fn what_does_not_arrive_pays_no_plan() {
	build_and_execute(|| {
		// Nothing arrives of what the account of the pallet pays to itself: it holds what is others'.
		let account = Rewards::account_id().expect("it has one");
		mint(USD, account, 5_000);
		refused(Error::<Test>::ReceivedLess, |w| {
			w.who = signed(account);
			w.target = PlanTarget::Vault(USD_VAULT);
			w.shares = Shares::default();
		});
		let id = plan(A0, 100, 1, 1_000);
		let topped_up = || Rewards::top_up_plan(signed(account), id, 1_000);
		assert_noop!(topped_up(), Error::<Test>::ReceivedLess);
		assert_eq!((ledger().funded, ledger().escrow), (1_000, 1_000));
	});
}

#[test]
fn the_numbers_of_plans_run_out() {
	build_and_execute(|| {
		NextPlan::<Test>::put(PlanId(u64::MAX - 1));
		assert_ok!(wish().make());
		refused(Error::<Test>::AmountOverflow, |_| {});
		assert_eq!(SetPlans::<Test>::get(A0).to_vec(), [PlanId(u64::MAX - 1)]);
	});
}

#[test]
fn the_floor_is_exact() {
	build_and_execute(|| {
		// (1 − n − i) × 80 % ≥ 40 %: half may go to others and not a part of 1e18 more.
		let half = |more: u64| Shares {
			native: sp_runtime::Perquintill::from_parts(400_000_000_000_000_000 + more),
			insurance: percent(10),
		};
		assert!(crate::keeps_floor(&half(0)) && !crate::keeps_floor(&half(1)));
		refused(Error::<Test>::BelowNetFloor, |w| w.shares = half(1));
		assert_ok!(Wish::with(|w| w.shares = half(0)).make());
		assert_eq!(crate::net_share(&half(0), crate::MAX_COMMISSION), percent(40));
		refused(Error::<Test>::BelowNetFloor, |w| {
			w.shares = Shares { native: percent(80), insurance: percent(80) }
		});
		// A commission that is too high, whoever lets it in, takes no more than the highest.
		member(OP1, A0, USD_VAULT, 100);
		operator(OP1, 90);
		staked(ANN, OP1, 1_000);
		begin(START + 1);
		assert_eq!((owed(OP1), owed(ANN)), (10, 40));
	});
}

#[test]
fn governance_sets_the_least_shares() {
	build_and_execute(|| {
		let least = Shares { native: percent(30), insurance: percent(20) };
		assert_ok!(Rewards::set_minimum_shares(root(), least));
		assert!(events().contains(&Event::MinimumSharesSet { shares: least }));
		refused(Error::<Test>::BelowMinimumShares, |_| {});
		assert_ok!(Wish::with(|w| w.shares = least).make());
		let more = Shares { native: percent(31), insurance: percent(20) };
		assert_noop!(Rewards::set_minimum_shares(root(), more), Error::<Test>::BelowNetFloor);
	});
}

#[test]
fn a_target_has_room_for_so_many() {
	build_and_execute(|| {
		for _ in 0..MAX_PLANS {
			assert_ok!(wish().make());
		}
		refused(Error::<Test>::TooManyPlans, |_| {});
		let vault = |w: &mut Wish| {
			w.target = PlanTarget::Vault(USD_VAULT);
			w.shares = Shares::default();
			w.who = signed(ANN);
		};
		for _ in 0..OPEN_PLANS {
			assert_ok!(Wish::with(vault).make());
		}
		refused(Error::<Test>::TooManyPlans, vault);
		for _ in OPEN_PLANS..MAX_PLANS {
			assert_ok!(Wish::with(|w| {
				vault(w);
				w.who = root();
			})
			.make());
		}
		assert_eq!(VaultPlans::<Test>::get(USD_VAULT).map(|list| list.len()), Some(16));
		assert_eq!(Plans::<Test>::get(PlanId(31)).map(|plan| plan.funder), Some(TREASURY));
		refused(Error::<Test>::TooManyPlans, |w| {
			vault(w);
			w.who = root();
		});
	});
}

#[test]
fn what_anybody_makes_for_a_vault_is_worth_its_place() {
	build_and_execute(|| {
		let vault = |w: &mut Wish| {
			w.who = signed(ANN);
			w.target = PlanTarget::Vault(USD_VAULT);
			w.shares = Shares::default();
		};
		refused(Error::<Test>::PlanNotCovered, |w| {
			vault(w);
			w.escrow = 99;
		});
		refused(Error::<Test>::PlanNotCovered, |w| {
			vault(w);
			(w.per_epoch, w.end) = (Balance::MAX / 2, START + 4);
		});
		// The minimum balance of dollars is ten.
		refused(Error::<Test>::PlanTooSmall, |w| {
			vault(w);
			w.per_epoch = 9;
		});
		let latest = START + crate::MAX_OPEN_EPOCHS;
		for start in [START + 1, latest] {
			refused(Error::<Test>::PlanTooLong, |w| {
				vault(w);
				(w.start, w.end, w.escrow) = (start, latest + 1, 1_000_000);
			});
		}
		assert_ok!(Wish::with(|w| {
			vault(w);
			(w.per_epoch, w.end, w.escrow) = (10, latest, 10 * (latest - w.start) as Balance);
		})
		.make());
		// Governance knows why.
		assert_ok!(Wish::with(|w| {
			vault(w);
			w.who = root();
			(w.per_epoch, w.end, w.escrow) = (9, latest + 1, 1);
		})
		.make());
	});
}

#[test]
fn a_thousand_plans_that_are_over_leave_nothing() {
	build_and_execute(|| {
		let mut epoch = START;
		for _ in 0..1_000 / MAX_PLANS + 1 {
			let ids: Vec<_> = (0..MAX_PLANS).map(|_| plan(A0, 1, 1, 10)).collect();
			epoch += 1;
			begin(epoch);
			for id in ids {
				assert_ok!(Rewards::prune_plan(signed(CAT), id));
			}
		}
		assert!(NextPlan::<Test>::get().0 > 1_000);
		assert_eq!((Plans::<Test>::iter().count(), SetPlans::<Test>::iter().count()), (0, 0));
		assert_eq!(ledger().funded, ledger().refunded);
	});
}

#[test]
fn anybody_tops_up() {
	build_and_execute(|| {
		let id = plan(A0, 1_000, 5, 1_000);
		assert_ok!(Rewards::top_up_plan(signed(CAT), id, 500));
		assert!(events().contains(&Event::PlanToppedUp { plan: id, who: CAT, amount: 500 }));
		assert_eq!(Plans::<Test>::get(id).map(|plan| plan.escrow), Some(1_500));
		let call = Rewards::top_up_plan;
		assert_noop!(call(signed(CAT), PlanId(7), 1), Error::<Test>::PlanNotFound);
		assert_noop!(call(signed(CAT), id, 0), Error::<Test>::ZeroAmount);
		let short = sp_runtime::TokenError::FundsUnavailable;
		assert_noop!(call(signed(CAT), id, FUNDS), DispatchError::from(short));
	});
}

#[test]
fn a_plan_that_runs_dry_pays_what_is_left_and_then_nothing() {
	build_and_execute(|| {
		simple();
		let none = no_shares();
		let id = plan_with(A0, 1_000, 9, 1_500, none, PlanWeights::Stake);
		for epoch in START + 1..START + 4 {
			begin(epoch);
		}
		assert_eq!(ledger().restakers, 1_500);
		assert_ok!(Rewards::top_up_plan(signed(CAT), id, 700));
		begin(START + 4);
		assert_eq!(ledger().restakers, 2_200);
	});
}

#[test]
fn a_plan_is_stopped_and_what_is_not_earned_returns() {
	build_and_execute(|| {
		simple();
		let id = plan(A0, 1_000, 9, 9_000);
		assert_noop!(Rewards::stop_plan(signed(CAT), id), Error::<Test>::NotFunder);
		assert_noop!(Rewards::stop_plan(signed(OWEN), PlanId(9)), Error::<Test>::PlanNotFound);
		begin(START + 1);
		let before = balance(USD, OWEN);
		assert_ok!(Rewards::stop_plan(signed(OWEN), id));
		assert_eq!(balance(USD, OWEN), before + 8_000);
		assert!(events().contains(&Event::PlanStopped { plan: id, refunded: 8_000 }));
		assert_eq!((Plans::<Test>::get(id), SetPlans::<Test>::iter().count()), (None, 0));
		let other = plan(A0, 1_000, 9, 9_000);
		assert_ok!(Rewards::stop_plan(root(), other));
		assert_eq!(balance(USD, OWEN), before + 8_000, "governance stops it as well");
	});
}

#[test]
fn an_epoch_that_has_begun_is_paid_though_the_plan_is_stopped() {
	build_and_execute(|| {
		simple();
		let id = plan(A0, 1_000, 9, 9_000);
		go_to(START + 2);
		// Two have begun, and nothing is paid.
		assert_ok!(Rewards::stop_plan(signed(OWEN), id));
		assert_eq!(ledger().refunded, 7_000);
		assert_noop!(Rewards::prune_plan(signed(CAT), id), Error::<Test>::PlanNotOver);
		complete();
		assert_eq!((owed(ANN), owed(BOB)), (810, 540));
		begin(START + 3);
		assert_eq!(owed(ANN), 810);
		assert_ok!(Rewards::prune_plan(signed(CAT), id));
		assert!(events().contains(&Event::PlanPruned { plan: id, refunded: 0 }));
	});
}

#[test]
fn a_plan_that_is_stopped_while_it_is_paid_is_paid_to_its_end() {
	build_and_execute(|| {
		simple();
		member(OP2, A0, USD_VAULT, 100);
		staked(CAT, OP2, 1_000);
		let id = plan(A0, 1_000, 9, 9_000);
		go_to(START + 1);
		let half =
			|pass: &Pass<_>| matches!(&pass.stage, Stage::Pay(Payment { last: Some(_), .. }));
		while !crate::CurrentPass::<Test>::get().is_some_and(|pass| half(&pass)) {
			steps(1);
		}
		assert_eq!(ledger().restakers, 375);
		assert_ok!(Rewards::stop_plan(signed(OWEN), id));
		assert_eq!(ledger().refunded, 8_000);
		assert_noop!(Rewards::prune_plan(signed(CAT), id), Error::<Test>::PlanNotOver);
		complete();
		assert_eq!(ledger().restakers, 750);
		assert_ok!(Rewards::prune_plan(signed(CAT), id));
	});
}

#[test]
fn what_is_pruned_is_over_and_paid() {
	build_and_execute(|| {
		simple();
		let id = plan(A0, 1_000, 2, 9_000);
		assert_noop!(Rewards::prune_plan(signed(CAT), PlanId(9)), Error::<Test>::PlanNotFound);
		begin(START + 1);
		assert_noop!(Rewards::prune_plan(signed(CAT), id), Error::<Test>::PlanNotOver);
		go_to(START + 2);
		assert_noop!(Rewards::prune_plan(signed(CAT), id), Error::<Test>::PlanNotOver);
		complete();
		// The last epoch has begun and is paid.
		let before = balance(USD, OWEN);
		assert_ok!(Rewards::prune_plan(signed(CAT), id));
		assert_eq!(balance(USD, OWEN), before + 7_000);
	});
}

#[test]
fn what_the_maker_cannot_receive_is_owed() {
	build_and_execute(|| {
		let id = plan(A0, 1_000, 1, 1_000);
		begin(START + 1);
		// The account is gone, and what returns is less than keeps one alive.
		Plans::<Test>::mutate(id, |plan| plan.as_mut().expect("it is there").funder = 4_444);
		change_ledger(|ledger| {
			ledger.escrow -= 995;
			ledger.native += 995;
		});
		Plans::<Test>::mutate(id, |plan| plan.as_mut().expect("it is there").escrow -= 995);
		assert_ok!(Rewards::prune_plan(signed(CAT), id));
		assert_eq!((balance(USD, 4_444), owed(4_444)), (0, 5));
	});
}

#[test]
fn a_plan_can_pay_every_operator_the_same() {
	build_and_execute(|| {
		simple();
		member(OP2, A0, USD_VAULT, 100);
		staked(CAT, OP2, 3_000);
		let none = no_shares();
		plan_with(A0, 1_000, 1, 1_000, none, PlanWeights::Equal);
		begin(START + 1);
		assert_eq!((owed(OP1), owed(ANN), owed(CAT)), (50, 270, 499));
	});
}

#[test]
fn a_plan_can_pay_by_a_list_of_operators() {
	build_and_execute(|| {
		simple();
		member(OP2, A0, USD_VAULT, 100);
		staked(CAT, OP2, 3_000);
		let none = no_shares();
		// One of them has no stake: the others share all of it.
		let list = vec![(OP1, 3), (OP2, 1), (OPERATORS + 7, 96)].try_into().expect("a short list");
		plan_with(A0, 1_000, 1, 1_000, none, PlanWeights::Operators(list));
		begin(START + 1);
		// 250 on 3000 units: the level is rounded down, the last unit stays in the pool.
		assert_eq!((owed(OP1), owed(ANN), owed(CAT)), (75, 405, 249));
	});
}

#[test]
fn a_plan_can_multiply_vaults() {
	build_and_execute(|| {
		simple();
		member(OP1, A0, NATIVE_VAULT, 100);
		member(OP2, A0, NATIVE_VAULT, 100);
		join(CAT, pool(OP1, NATIVE_VAULT, Mandate::All), 1_000);
		join(CAT, pool(OP2, NATIVE_VAULT, Mandate::All), 1_000);
		// What is not listed counts for nothing.
		member(OP2, A0, VaultId(2), 100);
		join(BOB, pool(OP2, VaultId(2), Mandate::All), 1_000_000);
		let none = no_shares();
		let list = vec![
			(USD_VAULT, FixedU128::from_u32(2)),
			(NATIVE_VAULT, FixedU128::from_rational(1, 2)),
		];
		let list = list.try_into().expect("a short list");
		plan_with(A0, 3_000, 1, 3_000, none, PlanWeights::Vaults(list));
		begin(START + 1);
		// 2000 + 500 with the first operator, 500 with the second: 2500 and 500, of 2250 to stake four fifths for
		// dollars.
		assert_eq!((owed(OP1), owed(ANN), owed(BOB), owed(CAT)), (250, 1_080, 720, 450 + 500));
	});
}

#[test]
fn the_stake_of_a_vault_is_paid_by_amount_without_commission() {
	build_and_execute(|| {
		// No set, no magnitude: all that counts is the vault.
		staked(ANN, OP1, 600);
		staked(CAT, OP2, 400);
		let base = Wish::with(|w| {
			w.who = root();
			w.target = PlanTarget::Vault(USD_VAULT);
			w.shares = Shares::default();
			w.escrow = 150;
			w.end = START + 9;
		});
		assert_ok!(base.make());
		begin(START + 1);
		assert_eq!((owed(ANN), owed(CAT), owed(OP1)), (60, 40, 0));
		price(USD_VAULT, None);
		begin(START + 2);
		assert_eq!(
			(owed(ANN), owed(CAT)),
			(90, 60),
			"the budget has run dry, and no price was asked for"
		);
		begin(START + 3);
		assert_eq!((owed(ANN), owed(CAT)), (90, 60));
	});
}

#[test]
fn points_are_counted_and_stay_where_they_are() {
	build_and_execute(|| {
		simple();
		assert_ok!(Rewards::approve_reward_asset(root(), PlanAsset::Points(1)));
		let season = |w: &mut Wish| {
			w.who = root();
			w.slot = 2;
			w.shares = Shares::default();
		};
		refused(Error::<Test>::PointsNotTransferable, |w| {
			season(w);
			w.who = signed(OWEN);
		});
		refused(Error::<Test>::SharesNotAllowed, |w| {
			season(w);
			w.shares = shares();
		});
		assert_ok!(Wish::with(season).make());
		begin(START + 1);
		assert_eq!(Rewards::rewards(ANN), [(2, 54)]);
		let no = Error::<Test>::PointsNotTransferable;
		assert_noop!(bare(Rewards::claim(signed(ANN), 2)), no);
		assert_noop!(
			bare(Rewards::claim_to(signed(ANN), 2, BOB)),
			Error::<Test>::PointsNotTransferable
		);
		assert_noop!(
			bare(Rewards::compound(signed(ANN), 2, USD_VAULT, None)),
			Error::<Test>::PointsNotTransferable
		);
		let topped = Rewards::top_up_plan(signed(OWEN), PlanId(0), 1);
		assert_noop!(topped, Error::<Test>::PointsNotTransferable);
		assert_noop!(Rewards::sweep(signed(ANN), 2), Error::<Test>::PointsNotTransferable);
		let spent = Rewards::spend_insurance(root(), 2, ANN, 1);
		assert_noop!(spent, Error::<Test>::PointsNotTransferable);
		assert_ok!(Rewards::prune_plan(signed(ANN), PlanId(0)));
	});
}

#[test]
fn assets_are_approved_by_governance() {
	build_and_execute(|| {
		let approve = |asset| Rewards::approve_reward_asset(root(), PlanAsset::Asset(asset));
		assert_noop!(approve(USD), Error::<Test>::AssetAlreadyApproved);
		assert_noop!(approve(UNSAFE), DispatchError::Other("unsafe"));
		let second = frame_support::traits::fungible::NativeOrWithId::WithId(2);
		let before = balance(second.clone(), TREASURY);
		assert_ok!(approve(second.clone()));
		assert_eq!(balance(second.clone(), TREASURY), before - 1, "the treasury pays the seed");
		let kind = PlanAsset::Asset(second);
		assert!(events().contains(&Event::AssetApproved { slot: 2, kind }));
		for season in 3..crate::MAX_REWARD_ASSETS {
			assert_ok!(Rewards::approve_reward_asset(root(), PlanAsset::Points(season)));
		}
		let one_more = Rewards::approve_reward_asset(root(), PlanAsset::Points(99));
		assert_noop!(one_more, Error::<Test>::TooManyAssets);
		assert_eq!(Rewards::reward_assets().len(), 16);
	});
}

#[test]
fn the_plan_of_a_set_that_is_gone_returns_all_of_its_escrow() {
	build_and_execute(|| {
		simple();
		let (stopped, pruned) = (plan(A0, 1_000, 10, 10_000), plan(A0, 1_000, 10, 10_000));
		begin(START + 1);
		let left = |id| Plans::<Test>::get(id).expect("it is there").escrow;
		assert_noop!(Rewards::prune_plan(signed(CAT), pruned), Error::<Test>::PlanNotOver);
		let (escrows, before) = (left(stopped) + left(pruned), balance(USD, OWEN));
		remove_set(A0);
		// Epochs pass in which nobody is paid any more.
		begin(START + 5);
		assert_eq!(left(stopped) + left(pruned), escrows);
		assert_ok!(Rewards::stop_plan(signed(OWEN), stopped));
		assert_ok!(Rewards::prune_plan(signed(CAT), pruned));
		assert!(Plans::<Test>::get(stopped).is_none() && Plans::<Test>::get(pruned).is_none());
		assert_eq!(balance(USD, OWEN), before + escrows);
	});
}
