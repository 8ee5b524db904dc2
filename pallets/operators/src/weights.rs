//! Weights of the calls.
//!
//! A runtime measures them. What is here are estimates for tests, counted from the storage items that each call touches at its
//! bounds and from the signatures that it verifies.

use core::marker::PhantomData;
use frame_support::{
	traits::Get,
	weights::{constants::RocksDbWeight, RuntimeDbWeight, Weight},
};

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

/// Weights for a runtime, by the cost of its database.
pub struct SubstrateWeight<T>(PhantomData<T>);

/// The estimates, whatever the database costs.
mod estimate {
	use super::*;

	/// The record, mode, series, account and holds; writes record, metadata, commission.
	pub fn apply(db: RuntimeDbWeight) -> Weight {
		Weight::from_parts(60_000_000, 9_000).saturating_add(db.reads_writes(7, 6))
	}

	/// The record, account, holds and three histories of keys, which are empty.
	pub fn withdraw_application(db: RuntimeDbWeight) -> Weight {
		Weight::from_parts(60_000_000, 12_000).saturating_add(db.reads_writes(6, 8))
	}

	/// The record.
	pub fn admit(db: RuntimeDbWeight) -> Weight {
		Weight::from_parts(20_000_000, 4_000).saturating_add(db.reads_writes(1, 1))
	}

	/// The record is only asked for; the metadata is written without being read.
	pub fn set_metadata(db: RuntimeDbWeight) -> Weight {
		Weight::from_parts(30_000_000, 4_000).saturating_add(db.reads_writes(1, 1))
	}

	/// The record, the history, the owner of the key and the history of a former owner, of which all keys may be forgotten; two verifications.
	pub fn register_key(db: RuntimeDbWeight) -> Weight {
		Weight::from_parts(400_000_000, 12_000).saturating_add(db.reads_writes(7, 22))
	}

	/// The record and the history, of which all keys but the last may be forgotten.
	pub fn retire_key(db: RuntimeDbWeight) -> Weight {
		Weight::from_parts(40_000_000, 8_000).saturating_add(db.reads_writes(4, 10))
	}

	/// The record and the commission.
	pub fn set_commission(db: RuntimeDbWeight) -> Weight {
		Weight::from_parts(30_000_000, 7_000).saturating_add(db.reads_writes(4, 1))
	}

	/// The record.
	pub fn set_policy(db: RuntimeDbWeight) -> Weight {
		Weight::from_parts(20_000_000, 4_000).saturating_add(db.reads_writes(1, 1))
	}

	/// The record and the entry.
	pub fn allow(db: RuntimeDbWeight) -> Weight {
		Weight::from_parts(25_000_000, 7_000).saturating_add(db.reads_writes(2, 2))
	}

	/// The record and the entry.
	pub fn disallow(db: RuntimeDbWeight) -> Weight {
		Weight::from_parts(25_000_000, 7_000).saturating_add(db.reads_writes(2, 2))
	}

	/// The record, the mark, the entry and the time; two verifications.
	pub fn use_voucher(db: RuntimeDbWeight) -> Weight {
		Weight::from_parts(300_000_000, 12_000).saturating_add(db.reads_writes(5, 3))
	}

	/// The record and the series.
	pub fn revoke_vouchers(db: RuntimeDbWeight) -> Weight {
		Weight::from_parts(20_000_000, 5_000).saturating_add(db.reads_writes(2, 2))
	}

	/// The record, the mark and the time.
	pub fn prune_voucher(db: RuntimeDbWeight) -> Weight {
		Weight::from_parts(25_000_000, 7_000).saturating_add(db.reads_writes(3, 2))
	}

	/// The record and the time.
	pub fn set_allocation_notice(db: RuntimeDbWeight) -> Weight {
		Weight::from_parts(20_000_000, 5_000).saturating_add(db.reads_writes(3, 1))
	}

	/// The record.
	pub fn deactivate(db: RuntimeDbWeight) -> Weight {
		Weight::from_parts(20_000_000, 4_000).saturating_add(db.reads_writes(1, 1))
	}

	/// The record.
	pub fn activate(db: RuntimeDbWeight) -> Weight {
		Weight::from_parts(20_000_000, 4_000).saturating_add(db.reads_writes(1, 1))
	}

	/// The record, the series and the time.
	pub fn leave(db: RuntimeDbWeight) -> Weight {
		Weight::from_parts(25_000_000, 6_000).saturating_add(db.reads_writes(4, 2))
	}

	/// The record, time, account and holds, the three histories with all keys that fit, and what is read to find ties.
	/// Each entry is read and removed.
	pub fn complete_leave(db: RuntimeDbWeight, entries: u32) -> Weight {
		let entries = u64::from(entries);
		Weight::from_parts(150_000_000, 45_000)
			.saturating_add(Weight::from_parts(5_000_000, 2_700).saturating_mul(entries))
			.saturating_add(db.reads_writes(20, 35))
			.saturating_add(db.reads_writes(entries, entries))
	}

	/// The record.
	pub fn jail(db: RuntimeDbWeight) -> Weight {
		Weight::from_parts(20_000_000, 4_000).saturating_add(db.reads_writes(1, 1))
	}

	/// The record.
	pub fn unjail(db: RuntimeDbWeight) -> Weight {
		Weight::from_parts(20_000_000, 4_000).saturating_add(db.reads_writes(1, 1))
	}

	/// The mode.
	pub fn set_registry_mode(db: RuntimeDbWeight) -> Weight {
		Weight::from_parts(10_000_000, 500).saturating_add(db.reads_writes(0, 1))
	}
}

impl<T: frame_system::Config> WeightInfo for SubstrateWeight<T> {
	fn apply() -> Weight {
		estimate::apply(T::DbWeight::get())
	}

	fn withdraw_application() -> Weight {
		estimate::withdraw_application(T::DbWeight::get())
	}

	fn admit() -> Weight {
		estimate::admit(T::DbWeight::get())
	}

	fn set_metadata() -> Weight {
		estimate::set_metadata(T::DbWeight::get())
	}

	fn register_key() -> Weight {
		estimate::register_key(T::DbWeight::get())
	}

	fn retire_key() -> Weight {
		estimate::retire_key(T::DbWeight::get())
	}

	fn set_commission() -> Weight {
		estimate::set_commission(T::DbWeight::get())
	}

	fn set_policy() -> Weight {
		estimate::set_policy(T::DbWeight::get())
	}

	fn allow() -> Weight {
		estimate::allow(T::DbWeight::get())
	}

	fn disallow() -> Weight {
		estimate::disallow(T::DbWeight::get())
	}

	fn use_voucher() -> Weight {
		estimate::use_voucher(T::DbWeight::get())
	}

	fn revoke_vouchers() -> Weight {
		estimate::revoke_vouchers(T::DbWeight::get())
	}

	fn prune_voucher() -> Weight {
		estimate::prune_voucher(T::DbWeight::get())
	}

	fn set_allocation_notice() -> Weight {
		estimate::set_allocation_notice(T::DbWeight::get())
	}

	fn deactivate() -> Weight {
		estimate::deactivate(T::DbWeight::get())
	}

	fn activate() -> Weight {
		estimate::activate(T::DbWeight::get())
	}

	fn leave() -> Weight {
		estimate::leave(T::DbWeight::get())
	}

	fn complete_leave(entries: u32) -> Weight {
		estimate::complete_leave(T::DbWeight::get(), entries)
	}

	fn jail() -> Weight {
		estimate::jail(T::DbWeight::get())
	}

	fn unjail() -> Weight {
		estimate::unjail(T::DbWeight::get())
	}

	fn set_registry_mode() -> Weight {
		estimate::set_registry_mode(T::DbWeight::get())
	}
}

impl WeightInfo for () {
	fn apply() -> Weight {
		estimate::apply(RocksDbWeight::get())
	}

	fn withdraw_application() -> Weight {
		estimate::withdraw_application(RocksDbWeight::get())
	}

	fn admit() -> Weight {
		estimate::admit(RocksDbWeight::get())
	}

	fn set_metadata() -> Weight {
		estimate::set_metadata(RocksDbWeight::get())
	}

	fn register_key() -> Weight {
		estimate::register_key(RocksDbWeight::get())
	}

	fn retire_key() -> Weight {
		estimate::retire_key(RocksDbWeight::get())
	}

	fn set_commission() -> Weight {
		estimate::set_commission(RocksDbWeight::get())
	}

	fn set_policy() -> Weight {
		estimate::set_policy(RocksDbWeight::get())
	}

	fn allow() -> Weight {
		estimate::allow(RocksDbWeight::get())
	}

	fn disallow() -> Weight {
		estimate::disallow(RocksDbWeight::get())
	}

	fn use_voucher() -> Weight {
		estimate::use_voucher(RocksDbWeight::get())
	}

	fn revoke_vouchers() -> Weight {
		estimate::revoke_vouchers(RocksDbWeight::get())
	}

	fn prune_voucher() -> Weight {
		estimate::prune_voucher(RocksDbWeight::get())
	}

	fn set_allocation_notice() -> Weight {
		estimate::set_allocation_notice(RocksDbWeight::get())
	}

	fn deactivate() -> Weight {
		estimate::deactivate(RocksDbWeight::get())
	}

	fn activate() -> Weight {
		estimate::activate(RocksDbWeight::get())
	}

	fn leave() -> Weight {
		estimate::leave(RocksDbWeight::get())
	}

	fn complete_leave(entries: u32) -> Weight {
		estimate::complete_leave(RocksDbWeight::get(), entries)
	}

	fn jail() -> Weight {
		estimate::jail(RocksDbWeight::get())
	}

	fn unjail() -> Weight {
		estimate::unjail(RocksDbWeight::get())
	}

	fn set_registry_mode() -> Weight {
		estimate::set_registry_mode(RocksDbWeight::get())
	}
}
