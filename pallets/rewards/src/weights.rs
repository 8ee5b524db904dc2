//! What the calls weigh.
//!
//! A runtime measures it. What is here are estimates for tests, counted from the storage items touched at their bounds.

use bulwark_primitives::constants::MAX_SET_VAULTS;
use frame_support::weights::{constants::RocksDbWeight, Weight};

/// What the calls weigh.
pub trait WeightInfo {
	/// `approve_reward_asset`: the list, the guard, the asset and two accounts of it.
	fn approve_reward_asset() -> Weight;
	/// `create_plan`: the set, the AVS, the list, the shares, the plans of the target and of the pots, the number,
	/// the plan, the ledger, the asset and two accounts.
	fn create_plan() -> Weight;
	/// `accept_offer`: as `create_plan`, and the offers.
	fn accept_offer() -> Weight;
	/// `top_up_plan`: the plan, the list, the ledger, the asset and two accounts.
	fn top_up_plan() -> Weight;
	/// `stop_plan`: the plan, the pots, the pass, the plans of the target, the ledger, the asset and two accounts.
	fn stop_plan() -> Weight;
	/// `prune_plan`: the same.
	fn prune_plan() -> Weight;
	/// `claim`: for each of `p` positions what a delegation writes; what is owed, the ledger, the asset and two accounts.
	fn claim(p: u32) -> Weight;
	/// `claim_for`: the same.
	fn claim_for(p: u32) -> Weight;
	/// `claim_to`: the same.
	fn claim_to(p: u32) -> Weight;
	/// `compound`: a claim, the vault, and a deposit that is delegated.
	fn compound(p: u32) -> Weight;
	/// `spend_insurance`: the ledger, the asset and two accounts.
	fn spend_insurance() -> Weight;
	/// `sweep`: the ledger, the asset and two accounts.
	fn sweep() -> Weight;
	/// A bonus for the restakers of one operator in one set: the list, what waits for them, the ledger, the asset and two
	/// accounts.
	fn reward_restakers() -> Weight;
	/// `set_minimum_shares`: the shares.
	fn set_minimum_shares() -> Weight;
	/// `advance_table` without any step.
	fn advance_table() -> Weight;
	/// What working on the pass reads and writes once per call: the clock, the pass, the last epoch.
	fn pass_overhead() -> Weight;
	/// One step of the pass that touches so many pools: the target, the operator, the table, the entry, the plan, the
	/// ledger; per pool the pool, its docket, its levels and its checkpoint.
	fn step(p: u32) -> Weight;
	/// The same with each pool in a vault of its own. What belongs to a vault, such as its docket, is there once for each.
	fn step_wide(v: u32) -> Weight;
	/// One step of the pass that weighs so many pools of an operator: the operator, its allocations, the set, the entry; per vault
	/// its pools, its docket, its price and its rate; per pool the pool.
	fn step_freezing(p: u32) -> Weight;
	/// The same with each pool in a vault of its own.
	fn step_freezing_wide(v: u32) -> Weight;
}

impl<T: crate::Config> crate::Pallet<T> {
	/// What a step of the pass weighs that touches so many pools, in as many vaults as they can be in: whether it pays or weighs them,
	/// it is measured with several in each, and with one in each.
	pub fn stepping(pools: u32) -> Weight {
		let vaults = pools.min(MAX_SET_VAULTS);
		// In many vaults it is measured for an operator that has allocated in all there can be. Each of them has its part of that.
		let spread = |close: fn(u32) -> Weight, wide: fn(u32) -> Weight| {
			let all = wide(MAX_SET_VAULTS).saturating_sub(close(MAX_SET_VAULTS));
			let part = all.saturating_mul(vaults.into()).saturating_div(MAX_SET_VAULTS.into());
			close(pools).saturating_add(part)
		};
		let pays = spread(T::WeightInfo::step, T::WeightInfo::step_wide);
		pays.max(spread(T::WeightInfo::step_freezing, T::WeightInfo::step_freezing_wide))
	}
}

/// What any item adds to the proof, and what a full position with its pool does.
const ITEM: u64 = 3_000;
const POSITION: u64 = 20_000;

fn items(time: u64, proof: u64, reads: u64, writes: u64) -> Weight {
	Weight::from_parts(time, proof).saturating_add(RocksDbWeight::get().reads_writes(reads, writes))
}

fn position() -> Weight {
	items(50_000_000, POSITION, 9, 8)
}

fn claim(p: u32) -> Weight {
	items(40_000_000, 7 * ITEM, 7, 6).saturating_add(position().saturating_mul(p.into()))
}

impl WeightInfo for () {
	fn approve_reward_asset() -> Weight {
		items(40_000_000, 6 * ITEM, 6, 5)
	}

	fn create_plan() -> Weight {
		items(60_000_000, 28 * ITEM, 28, 8)
	}

	fn accept_offer() -> Weight {
		items(80_000_000, 32 * ITEM, 32, 10)
	}

	fn top_up_plan() -> Weight {
		items(40_000_000, 7 * ITEM, 7, 5)
	}

	fn stop_plan() -> Weight {
		items(50_000_000, 24 * ITEM, 24, 7)
	}

	fn prune_plan() -> Weight {
		items(50_000_000, 24 * ITEM, 24, 7)
	}

	fn claim(p: u32) -> Weight {
		claim(p)
	}

	fn claim_for(p: u32) -> Weight {
		claim(p)
	}

	fn claim_to(p: u32) -> Weight {
		claim(p)
	}

	fn compound(p: u32) -> Weight {
		claim(p).saturating_add(items(60_000_000, 12 * ITEM, 12, 8)).saturating_add(position())
	}

	fn spend_insurance() -> Weight {
		items(40_000_000, 6 * ITEM, 6, 5)
	}

	fn sweep() -> Weight {
		items(40_000_000, 6 * ITEM, 6, 4)
	}

	fn reward_restakers() -> Weight {
		items(40_000_000, 6 * ITEM, 6, 5)
	}

	fn set_minimum_shares() -> Weight {
		items(10_000_000, ITEM, 0, 1)
	}

	fn advance_table() -> Weight {
		items(10_000_000, 3 * ITEM, 3, 2)
	}

	fn pass_overhead() -> Weight {
		items(10_000_000, 3 * ITEM, 3, 2)
	}

	fn step(p: u32) -> Weight {
		items(20_000_000, 8 * ITEM, 8, 6)
			.saturating_add(items(4_000_000, 2 * ITEM, 4, 3).saturating_mul(p.into()))
	}

	fn step_freezing(p: u32) -> Weight {
		Self::step(p)
	}

	fn step_freezing_wide(v: u32) -> Weight {
		Self::step_wide(v)
	}

	fn step_wide(v: u32) -> Weight {
		Self::step(v).saturating_add(items(4_000_000, 5 * ITEM, 2, 1).saturating_mul(v.into()))
	}
}
