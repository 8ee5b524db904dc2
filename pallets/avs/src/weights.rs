//! What the calls weigh.
//!
//! A runtime measures it. What is here are estimates for tests, counted from the storage items that each call touches.

use frame_support::weights::{constants::RocksDbWeight, Weight};

/// What the calls weigh.
pub trait WeightInfo {
	/// `propose`: the mode, the next number, the hold and the account of the proposer, four records, the escrow account; per offer an
	/// asset and two accounts.
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
fn estimate(time: u64, proof: u64, reads: u64, writes: u64) -> Weight {
	Weight::from_parts(time, proof).saturating_add(RocksDbWeight::get().reads_writes(reads, writes))
}

/// The same, so many times.
fn times(n: u32, one: Weight) -> Weight {
	one.saturating_mul(n.into())
}

impl WeightInfo for () {
	fn propose(n: u32) -> Weight {
		estimate(90_000_000, 12_000, 7, 8)
			.saturating_add(times(n, estimate(60_000_000, 8_000, 5, 4)))
	}

	fn attach_referendum() -> Weight {
		estimate(40_000_000, 6_000, 2, 1)
	}

	fn withdraw_proposal() -> Weight {
		estimate(600_000_000, 80_000, 46, 38)
	}

	fn return_escrow() -> Weight {
		estimate(600_000_000, 80_000, 46, 38)
	}

	fn admit() -> Weight {
		estimate(30_000_000, 4_000, 1, 1)
	}

	fn reject() -> Weight {
		estimate(600_000_000, 80_000, 45, 38)
	}

	fn set_metadata() -> Weight {
		estimate(40_000_000, 6_000, 1, 1)
	}

	fn transfer_ownership() -> Weight {
		estimate(30_000_000, 4_000, 1, 1)
	}

	fn accept_ownership() -> Weight {
		estimate(30_000_000, 4_000, 1, 1)
	}

	fn create_set(n: u32) -> Weight {
		estimate(70_000_000, 10_000, 2, 4)
			.saturating_add(times(n, estimate(5_000_000, 3_000, 1, 0)))
	}

	fn add_vault() -> Weight {
		estimate(45_000_000, 9_000, 4, 1)
	}

	fn remove_vault() -> Weight {
		estimate(40_000_000, 6_000, 3, 1)
	}

	fn set_multiplier() -> Weight {
		estimate(40_000_000, 6_000, 3, 1)
	}

	fn invite() -> Weight {
		estimate(60_000_000, 10_000, 4, 1)
	}

	fn revoke_invitation() -> Weight {
		estimate(50_000_000, 9_000, 3, 1)
	}

	fn join_set() -> Weight {
		estimate(90_000_000, 20_000, 9, 4)
	}

	fn leave_set() -> Weight {
		estimate(70_000_000, 12_000, 4, 3)
	}

	fn eject() -> Weight {
		estimate(75_000_000, 16_000, 5, 3)
	}

	fn set_delays() -> Weight {
		estimate(40_000_000, 6_000, 3, 1)
	}

	fn publish_schedule() -> Weight {
		estimate(80_000_000, 14_000, 5, 2)
	}

	fn prune_schedule() -> Weight {
		estimate(45_000_000, 9_000, 3, 2)
	}

	fn set_requirements() -> Weight {
		estimate(45_000_000, 9_000, 2, 2)
	}

	fn offboard() -> Weight {
		estimate(35_000_000, 4_000, 2, 1)
	}

	fn offboard_members(n: u32) -> Weight {
		estimate(50_000_000, 12_000, 4, 3)
			.saturating_add(times(n, estimate(50_000_000, 8_000, 4, 3)))
	}

	fn complete_offboarding(n: u32) -> Weight {
		estimate(650_000_000, 85_000, 47, 38)
			.saturating_add(times(n, estimate(150_000_000, 30_000, 4, 12)))
	}

	fn forget_member() -> Weight {
		estimate(50_000_000, 9_000, 3, 2)
	}

	fn set_registry_mode() -> Weight {
		estimate(15_000_000, 1_500, 0, 1)
	}
}
