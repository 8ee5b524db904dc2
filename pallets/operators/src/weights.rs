//! Weights of the calls.
//!
//! A runtime measures them. What is here are estimates for tests, counted from the storage items that each call touches at its
//! bounds and from the signatures that it verifies.

use frame_support::weights::{constants::RocksDbWeight, Weight};

/// What each call costs at most.
pub trait WeightInfo {
	/// Of `apply`.
	fn apply() -> Weight;
	/// Of `withdraw_application`.
	fn withdraw_application() -> Weight;
	/// Of `admit`.
	fn admit() -> Weight;
	/// Of `set_metadata`.
	fn set_metadata() -> Weight;
	/// Of `register_key`.
	fn register_key() -> Weight;
	/// Of `retire_key`.
	fn retire_key() -> Weight;
	/// Of `set_commission`.
	fn set_commission() -> Weight;
	/// Of `set_policy`.
	fn set_policy() -> Weight;
	/// Of `allow`.
	fn allow() -> Weight;
	/// Of `disallow`.
	fn disallow() -> Weight;
	/// Of `use_voucher`.
	fn use_voucher() -> Weight;
	/// Of `revoke_vouchers`.
	fn revoke_vouchers() -> Weight;
	/// Of `prune_voucher`.
	fn prune_voucher() -> Weight;
	/// Of `set_allocation_notice`.
	fn set_allocation_notice() -> Weight;
	/// Of `deactivate`.
	fn deactivate() -> Weight;
	/// Of `activate`.
	fn activate() -> Weight;
	/// Of `leave`.
	fn leave() -> Weight;
	/// Of `complete_leave` when it removes so many entries.
	fn complete_leave(entries: u32) -> Weight;
	/// Of `jail`.
	fn jail() -> Weight;
	/// Of `unjail`.
	fn unjail() -> Weight;
	/// Of `set_registry_mode`.
	fn set_registry_mode() -> Weight;
}

impl WeightInfo for () {
	/// The record, mode, series, account and holds; writes record, metadata, commission.
	fn apply() -> Weight {
		Weight::from_parts(60_000_000, 9_000)
			.saturating_add(RocksDbWeight::get().reads_writes(7, 6))
	}

	/// The record, account, holds and three histories of keys, which are empty.
	fn withdraw_application() -> Weight {
		Weight::from_parts(60_000_000, 12_000)
			.saturating_add(RocksDbWeight::get().reads_writes(6, 8))
	}

	/// The record.
	fn admit() -> Weight {
		Weight::from_parts(20_000_000, 4_000)
			.saturating_add(RocksDbWeight::get().reads_writes(1, 1))
	}

	/// The record is only asked for; the metadata is written without being read.
	fn set_metadata() -> Weight {
		Weight::from_parts(30_000_000, 4_000)
			.saturating_add(RocksDbWeight::get().reads_writes(1, 1))
	}

	/// The record, the history, the owner of the key and the history of a former owner, of which all keys may be forgotten; two verifications.
	fn register_key() -> Weight {
		Weight::from_parts(400_000_000, 12_000)
			.saturating_add(RocksDbWeight::get().reads_writes(7, 22))
	}

	/// The record and the history, of which all keys but the last may be forgotten.
	fn retire_key() -> Weight {
		Weight::from_parts(40_000_000, 8_000)
			.saturating_add(RocksDbWeight::get().reads_writes(4, 10))
	}

	/// The record and the commission.
	fn set_commission() -> Weight {
		Weight::from_parts(30_000_000, 7_000)
			.saturating_add(RocksDbWeight::get().reads_writes(4, 1))
	}

	/// The record.
	fn set_policy() -> Weight {
		Weight::from_parts(20_000_000, 4_000)
			.saturating_add(RocksDbWeight::get().reads_writes(1, 1))
	}

	/// The record and the entry.
	fn allow() -> Weight {
		Weight::from_parts(25_000_000, 7_000)
			.saturating_add(RocksDbWeight::get().reads_writes(2, 2))
	}

	/// The record and the entry.
	fn disallow() -> Weight {
		Weight::from_parts(25_000_000, 7_000)
			.saturating_add(RocksDbWeight::get().reads_writes(2, 2))
	}

	/// The record, the mark, the entry and the time; two verifications.
	fn use_voucher() -> Weight {
		Weight::from_parts(300_000_000, 12_000)
			.saturating_add(RocksDbWeight::get().reads_writes(5, 3))
	}

	/// The record and the series.
	fn revoke_vouchers() -> Weight {
		Weight::from_parts(20_000_000, 5_000)
			.saturating_add(RocksDbWeight::get().reads_writes(2, 2))
	}

	/// The record, the mark and the time.
	fn prune_voucher() -> Weight {
		Weight::from_parts(25_000_000, 7_000)
			.saturating_add(RocksDbWeight::get().reads_writes(3, 2))
	}

	/// The record and the time.
	fn set_allocation_notice() -> Weight {
		Weight::from_parts(20_000_000, 5_000)
			.saturating_add(RocksDbWeight::get().reads_writes(3, 1))
	}

	/// The record.
	fn deactivate() -> Weight {
		Weight::from_parts(20_000_000, 4_000)
			.saturating_add(RocksDbWeight::get().reads_writes(1, 1))
	}

	/// The record.
	fn activate() -> Weight {
		Weight::from_parts(20_000_000, 4_000)
			.saturating_add(RocksDbWeight::get().reads_writes(1, 1))
	}

	/// The record, the series and the time.
	fn leave() -> Weight {
		Weight::from_parts(25_000_000, 6_000)
			.saturating_add(RocksDbWeight::get().reads_writes(4, 2))
	}

	/// The record, time, account and holds, the three histories with all keys that fit, and what is read to find ties.
	/// Each entry is read and removed.
	fn complete_leave(entries: u32) -> Weight {
		let entries = u64::from(entries);
		Weight::from_parts(150_000_000, 45_000)
			.saturating_add(Weight::from_parts(5_000_000, 2_700).saturating_mul(entries))
			.saturating_add(RocksDbWeight::get().reads_writes(20, 35))
			.saturating_add(RocksDbWeight::get().reads_writes(entries, entries))
	}

	/// The record.
	fn jail() -> Weight {
		Weight::from_parts(20_000_000, 4_000)
			.saturating_add(RocksDbWeight::get().reads_writes(1, 1))
	}

	/// The record.
	fn unjail() -> Weight {
		Weight::from_parts(20_000_000, 4_000)
			.saturating_add(RocksDbWeight::get().reads_writes(1, 1))
	}

	/// The mode.
	fn set_registry_mode() -> Weight {
		Weight::from_parts(10_000_000, 500).saturating_add(RocksDbWeight::get().reads_writes(0, 1))
	}
}
