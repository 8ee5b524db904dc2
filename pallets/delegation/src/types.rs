//! What is stored.

use bulwark_primitives::{
	constants::{MAX_ALLOCATIONS, MAX_LEAVING, MAX_LOTS, MAX_OLD_FAULTS, MAX_POOLS, MAX_STAYING},
	Cohorts, Epoch, History, Lot, Mandate, PoolDocket, PoolId, ScarIndex, VaultId,
};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::{traits::ConstU32, BoundedVec};
use scale_info::TypeInfo;
use sp_runtime::Perquintill;

/// The cohorts of a pool that stay. Depositing and the stake table read only these.
pub type StayingCohorts = Cohorts<ConstU32<MAX_STAYING>>;

/// The cohorts of a pool that leave.
pub type LeavingCohorts = Cohorts<ConstU32<MAX_LEAVING>>;

/// When the cohorts of a pool were last merged, and by what. Cohorts that are not in memory then are merged later as they would
/// have been. To remember only the last time is enough, because what can be punished later could be punished then.
#[derive(
	Clone,
	Debug,
	Default,
	PartialEq,
	Eq,
	Encode,
	Decode,
	DecodeWithMemTracking,
	MaxEncodedLen,
	TypeInfo,
)]
pub struct Merged {
	/// The epoch.
	pub epoch: Epoch,
	/// The faults older than the window that were in dispute then.
	pub old_faults: BoundedVec<Epoch, ConstU32<MAX_OLD_FAULTS>>,
}

impl Merged {
	/// A docket that rounds as the one of then did.
	pub fn docket(&self) -> PoolDocket {
		PoolDocket::as_of(self.epoch, &self.old_faults)
	}

	/// Does this docket round as the one of then did?
	pub fn is_of(&self, docket: &PoolDocket) -> bool {
		self.epoch == docket.epoch && self.old_faults[..] == *docket.old_faults()
	}
}

/// What leaves a pool.
#[derive(
	Clone,
	Debug,
	Default,
	PartialEq,
	Eq,
	Encode,
	Decode,
	DecodeWithMemTracking,
	MaxEncodedLen,
	TypeInfo,
)]
pub struct Departing {
	/// When cohorts were merged, if that was after the pool was written.
	pub merged: Merged,
	/// The cohorts.
	pub cohorts: LeavingCohorts,
}

/// All stake with one operator, in one vault, under one mandate. What leaves is an item beside it.
#[derive(
	Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct Pool<AccountId, Earnings> {
	/// The operator.
	pub operator: AccountId,
	/// The vault.
	pub vault: VaultId,
	/// The mandate.
	pub mandate: Mandate,
	/// When cohorts were merged, unless the item of what leaves knows of a later time. Everything that was final by this epoch
	/// has been applied.
	pub merged: Merged,
	/// The latest fault of all final slashes there ever were.
	pub latest_fault: Option<Epoch>,
	/// The number of the next scar.
	pub next_scar: ScarIndex,
	/// The cohorts that stay.
	pub staying: StayingCohorts,
	/// What it has earned.
	pub earnings: Earnings,
}

/// A pool in the index of an operator and vault.
#[derive(
	Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct PoolEntry {
	/// The mandate.
	pub mandate: Mandate,
	/// The pool.
	pub pool: PoolId,
}

/// The pools of an operator in a vault.
pub type PoolEntries = BoundedVec<PoolEntry, ConstU32<MAX_POOLS>>;

/// A final slash as one pool has seen it, kept until the last liable lot has followed.
#[derive(
	Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct Scar<Mark> {
	/// The epoch of the fault.
	pub fault: Epoch,
	/// The fraction it took.
	pub p: Perquintill,
	/// How many lots have yet to follow.
	#[codec(compact)]
	pub lots: u32,
	/// What the pool had earned by then. A lot that looks late is paid as if it had looked in time.
	pub mark: Mark,
}

/// What one account has in one pool.
#[derive(
	Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct Position<AccountId, Mark, Credits> {
	/// The scars before this number are in the amounts of the lots.
	pub seen: ScarIndex,
	/// Up to where the lots that stay were credited with what they earn.
	pub mark: Mark,
	/// What they were credited with and is not paid yet, or was paid and is not known to the pool yet.
	pub credits: Credits,
	/// The lots.
	pub lots: BoundedVec<Lot<AccountId>, ConstU32<MAX_LOTS>>,
}

#[cfg(test)]
impl<AccountId, Mark, Credits: Default> Position<AccountId, Mark, Credits> {
	/// Without lots, up to date with a pool.
	pub fn new(seen: ScarIndex, mark: Mark) -> Self {
		Self { seen, mark, credits: Credits::default(), lots: BoundedVec::new() }
	}
}

/// What an operator has allocated to one set in one vault, and when.
#[derive(
	Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct Allocation {
	/// The vault.
	pub vault: VaultId,
	/// The fraction of the operator's stake in it that the set may slash.
	pub magnitude: History<Perquintill>,
}

/// What an operator has allocated to one set.
pub type AllocationList = BoundedVec<Allocation, ConstU32<MAX_ALLOCATIONS>>;
