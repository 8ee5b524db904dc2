//! What a call cost beside itself: what it met on its way, and what is charged for that.

use crate::constants::{
	MAX_CHECKPOINTS, MAX_LOTS, MAX_ORDINARY_DISPUTES, MAX_REWARD_ASSETS, MAX_SCARS_PER_CALL,
	MAX_STAYING, ORDINARY_STAYING,
};
use frame_support::{
	dispatch::{DispatchErrorWithPostInfo, WithPostDispatchInfo},
	weights::Weight,
};
use sp_runtime::DispatchError;

/// What a call met on its way that not every call meets, and is charged for by itself.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Met {
	/// Final slashes, as [`MAX_SCARS_PER_CALL`] counts them.
	pub slashes: u32,
	/// Pools that are crowded: their docket is long, or has kept more cohorts apart than the window does, or what leaves had to be
	/// read by a call that is not about that.
	pub crowds: u32,
	/// Requests that were read to know what is in dispute, where the docket is not long.
	pub disputes: u32,
	/// Lists that were read of those whose stake an operator accepts.
	pub lists: u32,
	/// Exits that were brought up to date with a position, beside those that the call is about.
	pub exits: u32,
	/// Lots that stayed of a position, beyond as many as the window tells apart: only disputes about older faults leave more, and
	/// they are there until somebody looks.
	pub staying: u32,
	/// Checkpoints of pools that were taken, or given up: where stake enters before an epoch is paid that is not for it.
	pub checkpoints: u32,
	/// Assets in which a position was credited with what it had earned.
	pub credits: u32,
	/// Assets in which it was written down for an account what a position that has gone was owed.
	pub owed: u32,
	/// Pools that were written by a call that most of the time leaves them as they are.
	pub pools: u32,
	/// How many pools were closed with their last positions. Only a claim can close more than one.
	pub closed: u32,
	/// In how many assets those had earned something, together.
	pub closed_assets: u32,
	/// Did some of what leaves return at once to what is idle, because it was not active yet?
	pub returned: bool,
	/// Did whoever was paid have nothing of the asset before, so that its account was opened?
	pub opened: bool,
}

impl Met {
	/// The most that stake may meet that enters one pool.
	pub fn most() -> Self {
		Self {
			slashes: MAX_SCARS_PER_CALL,
			crowds: 1,
			disputes: MAX_ORDINARY_DISPUTES,
			lists: 1,
			exits: MAX_LOTS,
			staying: MAX_STAYING - ORDINARY_STAYING,
			checkpoints: MAX_CHECKPOINTS,
			credits: MAX_REWARD_ASSETS,
			owed: 0,
			pools: 0,
			closed: 0,
			closed_assets: 0,
			returned: false,
			opened: false,
		}
	}

	/// The most that stake may meet that leaves one pool.
	pub fn most_leaving() -> Self {
		let assets = MAX_REWARD_ASSETS;
		Self { owed: assets, closed: 1, closed_assets: assets, returned: true, ..Self::most() }
	}

	/// This and what was met elsewhere.
	pub fn and(self, other: Self) -> Self {
		// All are bounded by what one call can visit.
		Self {
			slashes: self.slashes.saturating_add(other.slashes),
			crowds: self.crowds.saturating_add(other.crowds),
			disputes: self.disputes.saturating_add(other.disputes),
			lists: self.lists.saturating_add(other.lists),
			exits: self.exits.saturating_add(other.exits),
			staying: self.staying.saturating_add(other.staying),
			checkpoints: self.checkpoints.saturating_add(other.checkpoints),
			credits: self.credits.saturating_add(other.credits),
			owed: self.owed.saturating_add(other.owed),
			pools: self.pools.saturating_add(other.pools),
			closed: self.closed.saturating_add(other.closed),
			closed_assets: self.closed_assets.saturating_add(other.closed_assets),
			returned: self.returned || other.returned,
			opened: self.opened || other.opened,
		}
	}
}

/// How a payment was made, as far as it is charged.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Paid {
	/// Does it have to travel to another chain?
	pub remote: bool,
	/// Did whoever was paid on this chain have nothing of the asset before?
	pub opened: bool,
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

impl Default for Entry {
	/// It joins a position, and nothing is met on the way.
	fn default() -> Self {
		Self::Joined { met: Met::default() }
	}
}

impl Entry {
	/// The same, after something else was met on the way.
	pub fn after(mut self, other: Met) -> Self {
		match &mut self {
			Self::Joined { met } | Self::Opened { met, .. } => *met = met.and(other),
		}
		self
	}

	/// What was met on the way.
	pub fn met(&self) -> Met {
		match self {
			Self::Joined { met } | Self::Opened { met, .. } => *met,
		}
	}
}

/// What it cost to bring the positions of an account up to date.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Touched {
	/// How many there are: at most [`crate::constants::MAX_POSITIONS`].
	pub positions: u32,
	/// How many of them slashes had emptied, so that they are closed. The pools that go with them are among what was met.
	pub closed: u32,
	/// In how many assets more than one each of them was credited, together.
	pub shares: u32,
	/// What was met on the way: at most [`crate::constants::MAX_SCARS_PER_CLAIM`] final slashes.
	pub met: Met,
}

/// What it cost that stake moves.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Moved {
	/// What was met on the way out.
	pub met: Met,
	/// What was met where it will go: it is looked there beforehand, and once more if some of it enters at once.
	pub there: Entry,
	/// Did some of it enter there at once, because it was not active yet?
	pub entered: bool,
}

impl Moved {
	/// The most that this may be.
	pub fn most() -> Self {
		let others = crate::constants::MAX_POSITIONS;
		let there = Entry::Opened { others, met: Met::most() };
		let there = there.after(Met { credits: 0, ..Met::most() });
		Self { met: Met::most_leaving(), there, entered: true }
	}
}

/// Why something was refused, and what it had cost by then, counted as it is where nothing is refused. That what was written is undone
/// does not make it cheaper. Where something fails that should not, or more is met than was declared, nobody knows what it had cost:
/// then all that was declared is charged.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Refused<Cost> {
	/// Why.
	pub error: DispatchError,
	/// What it had cost. `None` if that is not known.
	pub cost: Option<Cost>,
}

impl<Cost, E: Into<DispatchError>> From<E> for Refused<Cost> {
	fn from(error: E) -> Self {
		Self { error: error.into(), cost: None }
	}
}

impl<Cost> Refused<Cost> {
	/// After so much.
	pub fn after(cost: Cost) -> impl FnOnce(DispatchError) -> Self {
		move |error| Self { error, cost: Some(cost) }
	}

	/// Before anything was read but what every such call reads.
	pub fn at_once<E: Into<DispatchError>>(error: E) -> Self
	where
		Cost: Default,
	{
		Self { error: error.into(), cost: Some(Cost::default()) }
	}

	/// The same, where that was a part of what it had cost.
	pub fn map<Whole>(self, whole: impl FnOnce(Cost) -> Whole) -> Refused<Whole> {
		Refused { error: self.error, cost: self.cost.map(whole) }
	}

	/// What the caller is told and charged.
	pub fn charged(self, weigh: impl FnOnce(Cost) -> Weight) -> DispatchErrorWithPostInfo {
		match self.cost {
			Some(cost) => self.error.with_weight(weigh(cost)),
			None => self.error.into(),
		}
	}
}

/// What it weighs that a call meets what not every call meets, beside the call itself. Whoever calls a pallet that keeps
/// stake is charged by it for what is done there.
pub trait Surcharges {
	/// What was met on the way.
	fn met(met: Met) -> Weight;
	/// That stake moves, beyond what is looked at where it goes.
	fn moving(moved: Moved) -> Weight;
	/// That a pool applies so many slashes that have become final, beyond one that is up to date.
	fn applying(slashes: u32) -> Weight;
	/// Bringing the positions of an account up to date, beyond one of them.
	fn touching(touched: Touched) -> Weight;
	/// The most that this may be.
	fn touching_at_most() -> Weight;
}
