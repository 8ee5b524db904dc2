//! What the calls weigh.
//!
//! A runtime measures it. What is here are estimates for tests, counted from the storage items that each call touches at its bounds
//! and from the time that decoding them takes.

use frame_support::weights::{constants::RocksDbWeight, Weight};

/// The weight of every call. `v` is the number of vaults of the request.
pub trait WeightInfo {
	/// `commit_report`: the announcement, the hold and the account.
	fn commit_report() -> Weight;
	/// `withdraw_commitment`: the same.
	fn withdraw_commitment() -> Weight;
	/// `accuse`, without the verifier: the set, the schedule, the announcement, two holds, the
	/// fault, the operator, the list, the record, 32 positions of the accuser; per vault the docket, price and pools;
	/// `h` older requests.
	fn accuse(v: u32, h: u32) -> Weight;
	/// What an operator had at stake for a set, in so many pools, as a whole.
	fn valuation(l: u32) -> Weight;
	/// One of so many requests of a set as it can have makes way: all of them are read, two bonds go back, the fault, the record.
	fn displace() -> Weight;
	/// `accuse_remote`: as `accuse`, without an accuser.
	fn accuse_remote(v: u32, h: u32) -> Weight;
	/// `contest`: the request, 32 positions, the hold and the account.
	fn contest() -> Weight;
	/// `uphold`: the request, `h` others, and if it takes less than it asked for the docket of every vault.
	fn uphold(v: u32, h: u32) -> Weight;
	/// `veto`: the request, the list, the fault, the record, two bonds; per vault the docket.
	fn veto(v: u32) -> Weight;
	/// `execute`: the request, the list, the record; per vault the docket.
	fn execute(v: u32) -> Weight;
	/// `lapse`: as `veto`.
	fn lapse(v: u32) -> Weight;
	/// `reverse`: as `veto`.
	fn reverse(v: u32) -> Weight;
	/// `settle`: as `veto`; per vault the index of pools, the docket, what was collected, the ledger, two idle balances
	/// and the asset; `l` pools that are looked at. What it costs to bring pools up to date is on top.
	fn settle(v: u32, l: u32) -> Weight;
	/// `forget`: as `lapse`, and the requests remembered for the epoch.
	fn forget(v: u32) -> Weight;
	/// `prune_fault`: the fault.
	fn prune_fault() -> Weight;
	/// `flag_set`: the set, the flag, the stake table.
	fn flag_set() -> Weight;
	/// `unflag_set`: the same.
	fn unflag_set() -> Weight;
	/// `set_caps`: the caps.
	fn set_caps() -> Weight;
}

/// What a full docket, a full list, a request, a pool, and any other item adds to the proof.
const DOCKET: u64 = 18_000;
const LIST: u64 = 12_000;
const REQUEST: u64 = 4_000;
const POOL: u64 = 2_300;
const ITEM: u64 = 3_000;

fn items(time: u64, proof: u64, reads: u64, writes: u64) -> Weight {
	Weight::from_parts(time, proof).saturating_add(RocksDbWeight::get().reads_writes(reads, writes))
}

fn dockets(v: u32) -> Weight {
	items(12_000_000, DOCKET, 1, 1).saturating_mul(v.into())
}

fn positions() -> Weight {
	items(200_000_000, 32 * POOL + 32 * ITEM, 64, 0)
}

fn accuse(v: u32, h: u32) -> Weight {
	let priced = items(30_000_000, ITEM + 16 * (POOL + ITEM), 36, 0).saturating_mul(v.into());
	items(120_000_000, LIST + REQUEST + 12 * ITEM, 20, 10)
		.saturating_add(positions())
		.saturating_add(dockets(v))
		.saturating_add(priced)
		.saturating_add(items(2_000_000, REQUEST, 1, 0).saturating_mul(h.into()))
}

fn decide(v: u32) -> Weight {
	items(90_000_000, LIST + REQUEST + 6 * ITEM, 9, 9).saturating_add(dockets(v))
}

fn settle(v: u32, l: u32) -> Weight {
	let split = items(90_000_000, 9 * ITEM, 11, 10).saturating_mul(v.into());
	let looks = items(2_000_000, POOL, 1, 0).saturating_mul(l.into());
	decide(v).saturating_add(split).saturating_add(looks)
}

impl WeightInfo for () {
	fn commit_report() -> Weight {
		items(45_000_000, 3 * ITEM, 3, 3)
	}

	fn withdraw_commitment() -> Weight {
		items(45_000_000, 3 * ITEM, 3, 3)
	}

	fn accuse(v: u32, h: u32) -> Weight {
		accuse(v, h)
	}

	fn accuse_remote(v: u32, h: u32) -> Weight {
		accuse(v, h)
	}

	fn contest() -> Weight {
		items(60_000_000, REQUEST + 4 * ITEM, 6, 3).saturating_add(positions())
	}

	fn uphold(v: u32, h: u32) -> Weight {
		items(20_000_000, REQUEST + ITEM, 2, 1)
			.saturating_add(dockets(v))
			.saturating_add(items(2_000_000, REQUEST, 1, 0).saturating_mul(h.into()))
	}

	fn valuation(l: u32) -> Weight {
		items(20_000_000, 6 * POOL, 2, 0).saturating_mul(l.into())
	}

	fn displace() -> Weight {
		items(60_000_000, 16 * REQUEST + 4 * ITEM, 20, 6)
	}

	fn veto(v: u32) -> Weight {
		decide(v)
	}

	fn execute(v: u32) -> Weight {
		items(40_000_000, LIST + REQUEST + 2 * ITEM, 4, 3).saturating_add(dockets(v))
	}

	fn lapse(v: u32) -> Weight {
		decide(v)
	}

	fn reverse(v: u32) -> Weight {
		decide(v)
	}

	fn settle(v: u32, l: u32) -> Weight {
		settle(v, l)
	}

	fn forget(v: u32) -> Weight {
		decide(v).saturating_add(items(10_000_000, 2 * ITEM, 1, 1))
	}

	fn prune_fault() -> Weight {
		items(15_000_000, ITEM, 2, 1)
	}

	fn flag_set() -> Weight {
		items(40_000_000, 8 * ITEM, 8, 1)
	}

	fn unflag_set() -> Weight {
		items(40_000_000, 8 * ITEM, 8, 1)
	}

	fn set_caps() -> Weight {
		items(8_000_000, ITEM, 0, 1)
	}
}
