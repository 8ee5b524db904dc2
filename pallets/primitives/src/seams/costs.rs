//! What a call cost beside itself: what it met on its way, and what is charged for that.

use crate::constants::MAX_SCARS_PER_CALL;
use frame_support::weights::Weight;

/// What a call met on its way that not every call meets, and is charged for by itself.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Met {
	/// Final slashes, as [`MAX_SCARS_PER_CALL`] counts them.
	pub slashes: u32,
	/// Pools that are crowded: their docket is long, or what leaves had to be read by a call that is not about that.
	pub crowds: u32,
}

impl Met {
	/// The most that one call may meet in one pool.
	pub fn most() -> Self {
		Self { slashes: MAX_SCARS_PER_CALL, crowds: 1 }
	}

	/// This and what was met elsewhere.
	pub fn and(self, other: Self) -> Self {
		// Both are bounded by what one call can visit.
		Self {
			slashes: self.slashes.saturating_add(other.slashes),
			crowds: self.crowds.saturating_add(other.crowds),
		}
	}

	/// Enough for this, or for what may be met instead of it.
	pub fn or(self, other: Self) -> Self {
		Self { slashes: self.slashes.max(other.slashes), crowds: self.crowds.max(other.crowds) }
	}
}

/// What it costs that stake enters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Entry {
	/// It joins a position.
	Joined {
		/// What was met on the way.
		met: Met,
	},
	/// It opens a position.
	Opened {
		/// How many others the account has.
		others: u32,
		/// What was met on the way.
		met: Met,
	},
}

/// What it cost to bring the positions of an account up to date.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Touched {
	/// How many there are: at most [`crate::constants::MAX_POSITIONS`].
	pub positions: u32,
	/// What was met on the way: at most [`crate::constants::MAX_SCARS_PER_CLAIM`] final slashes.
	pub met: Met,
}

/// What it cost that stake moves.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Moved {
	/// What was met on the way, in both pools.
	pub met: Met,
	/// Among how many positions of the account one was looked for that it did not have.
	pub others: u32,
}

/// What it weighs that a call meets what not every call meets, beside the call itself. Gateways are charged by it for what the
/// pallets behind them do.
pub trait Surcharges {
	/// Final slashes and crowded pools.
	fn met(met: Met) -> Weight;
	/// Looking so many times for a position that an account does not have, among so many others.
	fn looking(times: u32, others: u32) -> Weight;
	/// Bringing the positions of an account up to date, beyond one of them.
	fn touching(touched: Touched) -> Weight;
	/// The most that this may be.
	fn touching_at_most() -> Weight;
}
