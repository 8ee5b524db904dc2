//! A value that changes at epoch boundaries: what it was, what it is, and what it is going to be.

use crate::{
	constants::{MAX_HISTORY, WINDOW},
	Epoch,
};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::{traits::ConstU32, BoundedVec};
use scale_info::TypeInfo;

/// Ascending steps `(first epoch, value)`. Before the first step the value is the default.
///
/// Forgets what no accusation can ask for any more, so at most [`MAX_HISTORY`] steps remain: the epochs of the window, the
/// step in force before them, and the planned one.
#[derive(
	Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct History<V> {
	steps: BoundedVec<(Epoch, V), ConstU32<MAX_HISTORY>>,
}

impl<V> Default for History<V> {
	fn default() -> Self {
		Self { steps: BoundedVec::new() }
	}
}

impl<V: Copy + Default + PartialEq> History<V> {
	/// The value in an epoch.
	pub fn at(&self, epoch: Epoch) -> V {
		let step = self.steps.iter().rev().find(|(start, _)| *start <= epoch);
		step.map(|(_, value)| *value).unwrap_or_default()
	}

	/// The steps that are still to come after an epoch.
	pub fn planned(&self, epoch: Epoch) -> impl Iterator<Item = (Epoch, V)> + '_ {
		self.steps.iter().copied().filter(move |(start, _)| *start > epoch)
	}

	/// The value that is going to hold in the end.
	pub fn last(&self) -> V {
		self.steps.last().map(|(_, value)| *value).unwrap_or_default()
	}

	/// From `start` on the value is `value`; what was planned for then or later is overridden. Returns `false`, with
	/// nothing changed, if there is no room: with at most one planned step at a time this cannot happen.
	#[must_use]
	pub fn change(&mut self, start: Epoch, value: V, epoch: Epoch) -> bool {
		let mut steps = self.steps.clone();
		steps.retain(|(first, _)| *first < start);
		Self::forget(&mut steps, start, epoch);
		if steps.try_push((start, value)).is_err() {
			return false;
		}
		self.steps = steps;
		true
	}

	/// Drops each step whose successor was in force before the window began.
	fn forget(
		steps: &mut BoundedVec<(Epoch, V), ConstU32<MAX_HISTORY>>,
		next: Epoch,
		epoch: Epoch,
	) {
		// Epochs are 32-bit numbers of days or minutes: adding a window cannot reach the end of them.
		let expired = |start: Epoch| start.saturating_add(WINDOW) <= epoch;
		while let Some(successor) = steps.get(1).map(|step| step.0).or(Some(next)) {
			if steps.is_empty() || !expired(successor) {
				break;
			}
			steps.remove(0);
		}
	}

	/// Can nobody ask for anything but the default any more?
	pub fn is_forgotten(&self, epoch: Epoch) -> bool {
		let empty = V::default();
		let oldest = epoch.saturating_sub(WINDOW);
		self.last() == empty
			&& self.planned(oldest).all(|(_, value)| value == empty)
			&& self.at(oldest) == empty
	}
}
