//! What the calls weigh. A runtime measures it; what is here are estimates for tests, counted from the items touched.

use core::marker::PhantomData;
use frame_support::{
	traits::Get,
	weights::{constants::RocksDbWeight, RuntimeDbWeight, Weight},
};

/// What the calls weigh.
pub trait WeightInfo {
	/// `propose`: the mode, the next number, the hold and the account of the proposer, four records, the escrow account; per offer an asset and two accounts.
	fn propose(n: u32) -> Weight;
	/// `attach_referendum`: the AVS, the referendum.
	fn attach_referendum() -> Weight;
	/// `withdraw_proposal`: the AVS, the referendum, the hold, eight offers of an asset and two accounts each.
	fn withdraw_proposal() -> Weight;
	/// `return_escrow`: as `withdraw_proposal`.
	fn return_escrow() -> Weight;
	/// `admit`: the AVS.
	fn admit() -> Weight;
	/// `reject`: as `withdraw_proposal`, without the referendum.
	fn reject() -> Weight;
	/// `set_metadata`: the AVS, the metadata.
	fn set_metadata() -> Weight;
	/// `transfer_ownership`: the AVS.
	fn transfer_ownership() -> Weight;
	/// `accept_ownership`: the AVS.
	fn accept_ownership() -> Weight;
	/// `create_set`: the AVS, the set, its schedule and versions, the clock; per vault the vault.
	fn create_set(n: u32) -> Weight;
	/// `add_vault`: the set, the AVS, the vault, the clock.
	fn add_vault() -> Weight;
	/// `remove_vault`: the set, the AVS, the clock.
	fn remove_vault() -> Weight;
	/// `set_multiplier`: the set, the AVS, the clock.
	fn set_multiplier() -> Weight;
	/// `invite`: the set, the AVS, the operator, the invitations.
	fn invite() -> Weight;
	/// `revoke_invitation`: the set, the AVS, the invitations.
	fn revoke_invitation() -> Weight;
	/// `join_set`: the operator twice, the set, the AVS, the membership, the list, the invitations, the versions, the clock.
	fn join_set() -> Weight;
	/// `leave_set`: the membership, the set, the list, the flag, the clock.
	fn leave_set() -> Weight;
	/// `eject`: as `leave_set`, and the AVS.
	fn eject() -> Weight;
	/// `set_delays`: the set, the AVS, the clock.
	fn set_delays() -> Weight;
	/// `publish_schedule`: the set, the AVS, the versions, the last schedule, the clock.
	fn publish_schedule() -> Weight;
	/// `prune_schedule`: the set, the versions, a schedule, the clock.
	fn prune_schedule() -> Weight;
	/// `set_requirements`: the set, the AVS, the invitations.
	fn set_requirements() -> Weight;
	/// `offboard`: the AVS, the clock.
	fn offboard() -> Weight;
	/// `offboard_members`: the set, the AVS, the cursor, the clock; per member the membership, the list, the set.
	fn offboard_members(n: u32) -> Weight;
	/// `complete_offboarding`: as `withdraw_proposal`; per set a member, the versions, eight schedules, the invitations, the cursor, the set.
	fn complete_offboarding(n: u32) -> Weight;
	/// `forget_member`: the membership, the list, the clock.
	fn forget_member() -> Weight;
	/// `set_registry_mode`: the mode.
	fn set_registry_mode() -> Weight;
}

/// Time and proof, in picoseconds and bytes, and the database on top.
fn estimate(time: u64, proof: u64, reads: u64, writes: u64, db: RuntimeDbWeight) -> Weight {
	Weight::from_parts(time, proof).saturating_add(db.reads_writes(reads, writes))
}

/// The same, so many times.
fn times(n: u32, one: Weight) -> Weight {
	one.saturating_mul(n.into())
}

mod estimates {
	use super::*;

	pub(super) fn propose(n: u32, db: RuntimeDbWeight) -> Weight {
		estimate(90_000_000, 12_000, 7, 8, db)
			.saturating_add(times(n, estimate(60_000_000, 8_000, 5, 4, db)))
	}

	pub(super) fn attach_referendum(db: RuntimeDbWeight) -> Weight {
		estimate(40_000_000, 6_000, 2, 1, db)
	}

	pub(super) fn withdraw_proposal(db: RuntimeDbWeight) -> Weight {
		estimate(600_000_000, 80_000, 46, 38, db)
	}

	pub(super) fn return_escrow(db: RuntimeDbWeight) -> Weight {
		estimate(600_000_000, 80_000, 46, 38, db)
	}

	pub(super) fn admit(db: RuntimeDbWeight) -> Weight {
		estimate(30_000_000, 4_000, 1, 1, db)
	}

	pub(super) fn reject(db: RuntimeDbWeight) -> Weight {
		estimate(600_000_000, 80_000, 45, 38, db)
	}

	pub(super) fn set_metadata(db: RuntimeDbWeight) -> Weight {
		estimate(40_000_000, 6_000, 1, 1, db)
	}

	pub(super) fn transfer_ownership(db: RuntimeDbWeight) -> Weight {
		estimate(30_000_000, 4_000, 1, 1, db)
	}

	pub(super) fn accept_ownership(db: RuntimeDbWeight) -> Weight {
		estimate(30_000_000, 4_000, 1, 1, db)
	}

	pub(super) fn create_set(n: u32, db: RuntimeDbWeight) -> Weight {
		estimate(70_000_000, 10_000, 2, 4, db)
			.saturating_add(times(n, estimate(5_000_000, 3_000, 1, 0, db)))
	}

	pub(super) fn add_vault(db: RuntimeDbWeight) -> Weight {
		estimate(45_000_000, 9_000, 4, 1, db)
	}

	pub(super) fn remove_vault(db: RuntimeDbWeight) -> Weight {
		estimate(40_000_000, 6_000, 3, 1, db)
	}

	pub(super) fn set_multiplier(db: RuntimeDbWeight) -> Weight {
		estimate(40_000_000, 6_000, 3, 1, db)
	}

	pub(super) fn invite(db: RuntimeDbWeight) -> Weight {
		estimate(60_000_000, 10_000, 4, 1, db)
	}

	pub(super) fn revoke_invitation(db: RuntimeDbWeight) -> Weight {
		estimate(50_000_000, 9_000, 3, 1, db)
	}

	pub(super) fn join_set(db: RuntimeDbWeight) -> Weight {
		estimate(90_000_000, 20_000, 9, 4, db)
	}

	pub(super) fn leave_set(db: RuntimeDbWeight) -> Weight {
		estimate(70_000_000, 12_000, 4, 3, db)
	}

	pub(super) fn eject(db: RuntimeDbWeight) -> Weight {
		estimate(75_000_000, 16_000, 5, 3, db)
	}

	pub(super) fn set_delays(db: RuntimeDbWeight) -> Weight {
		estimate(40_000_000, 6_000, 3, 1, db)
	}

	pub(super) fn publish_schedule(db: RuntimeDbWeight) -> Weight {
		estimate(80_000_000, 14_000, 5, 2, db)
	}

	pub(super) fn prune_schedule(db: RuntimeDbWeight) -> Weight {
		estimate(45_000_000, 9_000, 3, 2, db)
	}

	pub(super) fn set_requirements(db: RuntimeDbWeight) -> Weight {
		estimate(45_000_000, 9_000, 2, 2, db)
	}

	pub(super) fn offboard(db: RuntimeDbWeight) -> Weight {
		estimate(35_000_000, 4_000, 2, 1, db)
	}

	pub(super) fn offboard_members(n: u32, db: RuntimeDbWeight) -> Weight {
		estimate(50_000_000, 12_000, 4, 3, db)
			.saturating_add(times(n, estimate(50_000_000, 8_000, 4, 3, db)))
	}

	pub(super) fn complete_offboarding(n: u32, db: RuntimeDbWeight) -> Weight {
		estimate(650_000_000, 85_000, 47, 38, db)
			.saturating_add(times(n, estimate(150_000_000, 30_000, 4, 12, db)))
	}

	pub(super) fn forget_member(db: RuntimeDbWeight) -> Weight {
		estimate(50_000_000, 9_000, 3, 2, db)
	}

	pub(super) fn set_registry_mode(db: RuntimeDbWeight) -> Weight {
		estimate(15_000_000, 1_500, 0, 1, db)
	}
}

/// With the database weights of the runtime.
pub struct SubstrateWeight<T>(PhantomData<T>);

impl<T: frame_system::Config> WeightInfo for SubstrateWeight<T> {
	fn propose(n: u32) -> Weight {
		estimates::propose(n, T::DbWeight::get())
	}

	fn attach_referendum() -> Weight {
		estimates::attach_referendum(T::DbWeight::get())
	}

	fn withdraw_proposal() -> Weight {
		estimates::withdraw_proposal(T::DbWeight::get())
	}

	fn return_escrow() -> Weight {
		estimates::return_escrow(T::DbWeight::get())
	}

	fn admit() -> Weight {
		estimates::admit(T::DbWeight::get())
	}

	fn reject() -> Weight {
		estimates::reject(T::DbWeight::get())
	}

	fn set_metadata() -> Weight {
		estimates::set_metadata(T::DbWeight::get())
	}

	fn transfer_ownership() -> Weight {
		estimates::transfer_ownership(T::DbWeight::get())
	}

	fn accept_ownership() -> Weight {
		estimates::accept_ownership(T::DbWeight::get())
	}

	fn create_set(n: u32) -> Weight {
		estimates::create_set(n, T::DbWeight::get())
	}

	fn add_vault() -> Weight {
		estimates::add_vault(T::DbWeight::get())
	}

	fn remove_vault() -> Weight {
		estimates::remove_vault(T::DbWeight::get())
	}

	fn set_multiplier() -> Weight {
		estimates::set_multiplier(T::DbWeight::get())
	}

	fn invite() -> Weight {
		estimates::invite(T::DbWeight::get())
	}

	fn revoke_invitation() -> Weight {
		estimates::revoke_invitation(T::DbWeight::get())
	}

	fn join_set() -> Weight {
		estimates::join_set(T::DbWeight::get())
	}

	fn leave_set() -> Weight {
		estimates::leave_set(T::DbWeight::get())
	}

	fn eject() -> Weight {
		estimates::eject(T::DbWeight::get())
	}

	fn set_delays() -> Weight {
		estimates::set_delays(T::DbWeight::get())
	}

	fn publish_schedule() -> Weight {
		estimates::publish_schedule(T::DbWeight::get())
	}

	fn prune_schedule() -> Weight {
		estimates::prune_schedule(T::DbWeight::get())
	}

	fn set_requirements() -> Weight {
		estimates::set_requirements(T::DbWeight::get())
	}

	fn offboard() -> Weight {
		estimates::offboard(T::DbWeight::get())
	}

	fn offboard_members(n: u32) -> Weight {
		estimates::offboard_members(n, T::DbWeight::get())
	}

	fn complete_offboarding(n: u32) -> Weight {
		estimates::complete_offboarding(n, T::DbWeight::get())
	}

	fn forget_member() -> Weight {
		estimates::forget_member(T::DbWeight::get())
	}

	fn set_registry_mode() -> Weight {
		estimates::set_registry_mode(T::DbWeight::get())
	}
}

impl WeightInfo for () {
	fn propose(n: u32) -> Weight {
		estimates::propose(n, RocksDbWeight::get())
	}

	fn attach_referendum() -> Weight {
		estimates::attach_referendum(RocksDbWeight::get())
	}

	fn withdraw_proposal() -> Weight {
		estimates::withdraw_proposal(RocksDbWeight::get())
	}

	fn return_escrow() -> Weight {
		estimates::return_escrow(RocksDbWeight::get())
	}

	fn admit() -> Weight {
		estimates::admit(RocksDbWeight::get())
	}

	fn reject() -> Weight {
		estimates::reject(RocksDbWeight::get())
	}

	fn set_metadata() -> Weight {
		estimates::set_metadata(RocksDbWeight::get())
	}

	fn transfer_ownership() -> Weight {
		estimates::transfer_ownership(RocksDbWeight::get())
	}

	fn accept_ownership() -> Weight {
		estimates::accept_ownership(RocksDbWeight::get())
	}

	fn create_set(n: u32) -> Weight {
		estimates::create_set(n, RocksDbWeight::get())
	}

	fn add_vault() -> Weight {
		estimates::add_vault(RocksDbWeight::get())
	}

	fn remove_vault() -> Weight {
		estimates::remove_vault(RocksDbWeight::get())
	}

	fn set_multiplier() -> Weight {
		estimates::set_multiplier(RocksDbWeight::get())
	}

	fn invite() -> Weight {
		estimates::invite(RocksDbWeight::get())
	}

	fn revoke_invitation() -> Weight {
		estimates::revoke_invitation(RocksDbWeight::get())
	}

	fn join_set() -> Weight {
		estimates::join_set(RocksDbWeight::get())
	}

	fn leave_set() -> Weight {
		estimates::leave_set(RocksDbWeight::get())
	}

	fn eject() -> Weight {
		estimates::eject(RocksDbWeight::get())
	}

	fn set_delays() -> Weight {
		estimates::set_delays(RocksDbWeight::get())
	}

	fn publish_schedule() -> Weight {
		estimates::publish_schedule(RocksDbWeight::get())
	}

	fn prune_schedule() -> Weight {
		estimates::prune_schedule(RocksDbWeight::get())
	}

	fn set_requirements() -> Weight {
		estimates::set_requirements(RocksDbWeight::get())
	}

	fn offboard() -> Weight {
		estimates::offboard(RocksDbWeight::get())
	}

	fn offboard_members(n: u32) -> Weight {
		estimates::offboard_members(n, RocksDbWeight::get())
	}

	fn complete_offboarding(n: u32) -> Weight {
		estimates::complete_offboarding(n, RocksDbWeight::get())
	}

	fn forget_member() -> Weight {
		estimates::forget_member(RocksDbWeight::get())
	}

	fn set_registry_mode() -> Weight {
		estimates::set_registry_mode(RocksDbWeight::get())
	}
}
