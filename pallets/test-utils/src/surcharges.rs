//! What it weighs that something is met. Every kind weighs something of its own, so that none is taken for another.

use bulwark_primitives::seams::{Met, Moved, Surcharges, Touched};
use frame_support::weights::Weight;

/// Weights that can be told apart in a sum.
pub struct MockSurcharges;

/// So many times.
fn times(time: u64, proof: u64, number: u32) -> Weight {
	Weight::from_parts(time, proof).saturating_mul(number.into())
}

impl Surcharges for MockSurcharges {
	fn met(met: Met) -> Weight {
		times(1, 1_000_000, met.slashes)
			.saturating_add(times(100, 10_000, met.crowds))
			.saturating_add(times(3, 3_000_000, met.exits))
			.saturating_add(times(9, 9_000_000, met.staying))
			.saturating_add(times(5, 5_000_000, met.disputes))
			.saturating_add(times(7_000, 7_000, met.lists))
			.saturating_add(times(70_000, 70, met.opened.into()))
			.saturating_add(times(300, 30_000, met.checkpoints))
			.saturating_add(times(10_000, 100, met.credits))
			.saturating_add(times(600, 60_000, met.owed))
			.saturating_add(times(40_000, 40, met.pools))
			.saturating_add(times(1_000_000, 1, met.closed + met.closed_assets))
	}

	fn moving(moved: Moved) -> Weight {
		let there = Self::met(moved.there.met()).saturating_mul(2);
		let entered = times(50_000_000_000, 13, moved.entered.into());
		Self::met(moved.met).saturating_add(there).saturating_add(entered)
	}

	fn applying(slashes: u32) -> Weight {
		// The first of them costs more than any other.
		times(500_000, 500, slashes.min(1)).saturating_add(times(1_000_000, 1_000, slashes))
	}

	fn touching(touched: Touched) -> Weight {
		times(100_000_000_000, 7, touched.positions - 1).saturating_add(Self::met(touched.met))
	}

	fn touching_at_most() -> Weight {
		times(9_000_000_000_000, 11, 1)
	}
}
