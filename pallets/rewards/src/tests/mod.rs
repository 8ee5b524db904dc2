mod claims;
mod earning;
mod invariants;
mod paid;
mod pass;
mod plans;
mod pots;
mod promises;
mod seeds;
mod sequences;
mod tables;
mod views;

use crate::{mock::*, types::*, Error, Event};
use bulwark_primitives::{Balance, Epoch, Mandate, PoolId, VaultId};
use frame_support::{assert_noop, assert_ok, dispatch::DispatchResultWithPostInfo};
use sp_runtime::{DispatchError, DispatchResult};

/// What a call came to, whatever it is charged.
fn bare(result: DispatchResultWithPostInfo) -> DispatchResult {
	result.map(|_| ()).map_err(|error| error.error)
}

/// A pool of the first operator in the vault of dollars with stake of somebody in it, active from the next epoch on.
fn staked(who: AccountId, operator: AccountId, amount: Balance) -> PoolId {
	let pool = pool(operator, USD_VAULT, Mandate::All);
	join(who, pool, amount);
	pool
}

/// ANN with 600 and BOB with 400 behind the first operator, which is the only one of the first set.
fn simple() -> PoolId {
	member(OP1, A0, USD_VAULT, 100);
	staked(ANN, OP1, 600);
	staked(BOB, OP1, 400)
}

/// A plan of dollars for all stake in a vault, from the next epoch on. Returns its number.
fn vault_plan(vault: VaultId, per_epoch: Balance, epochs: Epoch) -> PlanId {
	use bulwark_primitives::seams::EpochClock;
	let id = crate::NextPlan::<Test>::get();
	let start = MockClock::epoch() + 1;
	let config = PlanConfig {
		target: PlanTarget::Vault(vault),
		slot: USD_SLOT,
		per_epoch,
		start,
		end: start + epochs,
		escrow: per_epoch * Balance::from(epochs),
		shares: Shares::default(),
		weights: PlanWeights::Stake,
	};
	assert_ok!(Rewards::create_plan(signed(ANN), config));
	id
}

#[test]
fn nothing_is_done_for_no_origin() {
	build_and_execute(|| {
		let none = RuntimeOrigin::none;
		let bad = DispatchError::BadOrigin;
		let kind = PlanAsset::Points(1);
		let all = PlanWeights::Stake;
		let target = PlanTarget::Set(A0);
		assert_noop!(Rewards::approve_reward_asset(none(), kind.clone()), bad);
		assert_noop!(Rewards::approve_reward_asset(signed(ANN), kind), bad);
		let config = PlanConfig {
			target,
			slot: USD_SLOT,
			per_epoch: 1,
			start: START + 1,
			end: START + 2,
			escrow: 1,
			shares: shares(),
			weights: all.clone(),
		};
		assert_noop!(Rewards::create_plan(none(), config), bad);
		assert_noop!(Rewards::accept_offer(none(), A, 0, A0, 101, shares()), bad);
		assert_noop!(Rewards::top_up_plan(none(), PlanId(0), 1), bad);
		assert_noop!(Rewards::stop_plan(none(), PlanId(0)), bad);
		assert_noop!(Rewards::prune_plan(none(), PlanId(0)), bad);
		assert_noop!(bare(Rewards::claim(none(), 1)), bad);
		assert_noop!(bare(Rewards::claim_for(none(), ANN, 1)), bad);
		assert_noop!(bare(Rewards::claim_to(none(), 1, ANN)), bad);
		assert_noop!(bare(Rewards::compound(none(), 1, USD_VAULT, None)), bad);
		assert_noop!(Rewards::spend_insurance(signed(ANN), 1, ANN, 1), bad);
		assert_noop!(Rewards::sweep(none(), 1), bad);
		assert_noop!(Rewards::set_minimum_shares(signed(ANN), shares()), bad);
		assert_noop!(Rewards::advance_table(none(), 1).map_err(|e| e.error), bad);
	});
}

#[test]
fn every_call_fits_into_a_block() {
	use crate::WeightInfo;
	use bulwark_primitives::constants::MAX_POSITIONS;
	let block = frame_support::weights::Weight::from_parts(2_000_000_000_000, 10 * 1024 * 1024);
	assert!(<() as WeightInfo>::claim(MAX_POSITIONS).all_lt(block / 4));
	assert!(<() as WeightInfo>::compound(MAX_POSITIONS).all_lt(block / 4));
	assert!(Rewards::heaviest_step().all_lt(block / 4));
	assert!(<() as WeightInfo>::step(2).any_gt(<() as WeightInfo>::step(1)));
	// In more vaults than there can be nothing is read.
	let beyond = |pools| Rewards::stepping(pools).saturating_sub(<() as WeightInfo>::step(pools));
	assert!(beyond(16).all_gt(beyond(15)) && beyond(17) == beyond(16));
	assert!(<() as WeightInfo>::accept_offer().any_gt(<() as WeightInfo>::create_plan()));
}
