//! What a wallet shows.

use crate::{
	book::Book,
	positions::Account,
	withdrawals::{leaves_too_many_lots, portions},
	Allocations, Config, Pallet, PoolIndex, Positions,
};
use alloc::vec::Vec;
use bulwark_primitives::{
	fraction::{after, part},
	seams::{EpochClock, VaultLedger},
	Balance, CallClass, Destination, Epoch, Mandate, Moment, PoolId, SetId, VaultId,
};
use codec::{Decode, DecodeWithMemTracking, Encode};
use scale_info::TypeInfo;
use sp_runtime::Perquintill;

/// A lot as its owner sees it.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, TypeInfo)]
pub struct LotRecord<AccountId> {
	/// After final slashes, before anything in dispute, and before what was paid of it.
	pub amount: Balance,
	/// First epoch of liability, rounded to the faults that can still be punished.
	pub entered: Epoch,
	/// First epoch without liability; `None` for stake that stays.
	pub left: Option<Epoch>,
	/// What it is worth now: less what has been upheld, less what was paid.
	pub worth: Balance,
	/// What is worth something and cannot be claimed while disputes last.
	pub disputed: Balance,
	/// What could be claimed now.
	pub claimable: Balance,
	/// From this moment on it can be completed, in seconds.
	pub payable_at: Option<Moment>,
	/// Where it goes then, if it does not leave the system.
	pub to: Option<Destination<AccountId>>,
}

/// What an account has in a pool.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, TypeInfo)]
pub struct PositionRecord<AccountId> {
	/// The pool.
	pub pool: PoolId,
	/// Its operator.
	pub operator: AccountId,
	/// Its vault.
	pub vault: VaultId,
	/// Its mandate.
	pub mandate: Mandate,
	/// Worth of what is active.
	pub active: Balance,
	/// Worth of what is active from the next epoch on.
	pub warming: Balance,
	/// Worth of the exits that are not paid.
	pub leaving: Balance,
	/// What could be claimed now.
	pub claimable: Balance,
	/// What is in dispute.
	pub disputed: Balance,
	/// The lots.
	pub lots: Vec<LotRecord<AccountId>>,
}

/// A pool as everybody sees it: sums after final slashes, before disputes, less what was paid.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, TypeInfo)]
pub struct PoolRecord<AccountId> {
	/// The pool.
	pub pool: PoolId,
	/// Its operator.
	pub operator: AccountId,
	/// Its vault.
	pub vault: VaultId,
	/// Its mandate.
	pub mandate: Mandate,
	/// Active now.
	pub active: Balance,
	/// Active from the next epoch on.
	pub warming: Balance,
	/// Leaving, and still liable.
	pub leaving: Balance,
	/// Leaving, and beyond all faults.
	pub done: Balance,
	/// What slashes that are upheld and not final would take.
	pub reserved: Balance,
	/// How many lots there are.
	pub lots: u32,
}

/// What a request to withdraw would come to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, TypeInfo)]
pub struct WithdrawalQuote {
	/// Back at once, because it is not active yet.
	pub returned: Balance,
	/// Payable later.
	pub leaving: Balance,
	/// The part of it that could not be claimed while the disputes of now last.
	pub disputed: Balance,
	/// When it is payable, in seconds, if it is requested now.
	pub payable_at: Moment,
}

/// An allocation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, TypeInfo)]
pub struct AllocationRecord {
	/// The vault.
	pub vault: VaultId,
	/// The magnitude now.
	pub now: Perquintill,
	/// The magnitude that is planned, and the epoch from which it holds.
	pub planned: Option<(Epoch, Perquintill)>,
}

impl<T: Config> Pallet<T> {
	pub(crate) fn view_positions(who: &T::AccountId) -> Vec<PositionRecord<T::AccountId>> {
		// At most `MAX_POSITIONS` of them.
		let pools: Vec<_> = Positions::<T>::iter_key_prefix(who).collect();
		pools.into_iter().filter_map(|pool| Self::view_position(who, pool)).collect()
	}

	pub(crate) fn view_position(
		who: &T::AccountId,
		id: PoolId,
	) -> Option<PositionRecord<T::AccountId>> {
		let (book, lots) = Self::position_now(who, id).ok()?;
		let now = book.now;
		let (docket, pool) = (&book.docket, &book.pool);
		let mut record = PositionRecord {
			pool: id,
			operator: pool.operator.clone(),
			vault: pool.vault,
			mandate: pool.mandate.clone(),
			active: 0,
			warming: 0,
			leaving: 0,
			claimable: 0,
			disputed: 0,
			lots: Vec::new(),
		};
		for lot in lots {
			let worth = lot.worth(docket);
			let safe = after(lot.amount, docket.at_risk(lot.interval()));
			let disputed = worth.saturating_sub(safe.saturating_sub(lot.paid()));
			let claimable = lot.claimable(docket, now);
			// Sums for display, of amounts of one asset: they cannot exceed its issuance.
			let sum = match (lot.stays(), lot.entered > docket.epoch) {
				(true, false) => &mut record.active,
				(true, true) => &mut record.warming,
				(false, _) => &mut record.leaving,
			};
			*sum = sum.saturating_add(worth);
			record.claimable = record.claimable.saturating_add(claimable);
			record.disputed = record.disputed.saturating_add(disputed);
			record.lots.push(LotRecord {
				amount: lot.amount,
				entered: lot.entered,
				left: lot.exit.as_ref().map(|exit| exit.left),
				worth,
				disputed,
				claimable,
				payable_at: lot.exit.as_ref().map(|exit| exit.payable_at),
				to: lot.exit.and_then(|exit| exit.to),
			});
		}
		Some(record)
	}

	pub(crate) fn view_pool(id: PoolId) -> Option<PoolRecord<T::AccountId>> {
		let mut book = Book::<T>::load(id).ok()?;
		let leaving = book.leaving().ok()?.clone();
		let (docket, pool) = (&book.docket, &book.pool);
		let mut record = PoolRecord {
			pool: id,
			operator: pool.operator.clone(),
			vault: pool.vault,
			mandate: pool.mandate.clone(),
			active: 0,
			warming: 0,
			leaving: 0,
			done: 0,
			reserved: 0,
			// Of one pool: they never came near the end of 32 bits.
			lots: pool.staying.lots().saturating_add(leaving.lots()),
		};
		for (interval, cohort) in pool.staying.iter().chain(leaving.iter()) {
			let sum = match interval {
				_ if interval == bulwark_primitives::Interval::DONE => &mut record.done,
				_ if !interval.stays() => &mut record.leaving,
				_ if interval.entered > docket.epoch => &mut record.warming,
				_ => &mut record.active,
			};
			// Sums for display, as above.
			*sum = sum.saturating_add(cohort.assets.saturating_sub(cohort.paid));
			let left = after(cohort.assets, docket.upheld(interval));
			record.reserved = record.reserved.saturating_add(cohort.assets.saturating_sub(left));
		}
		Some(record)
	}

	pub(crate) fn view_pools(
		operator: &T::AccountId,
		vault: VaultId,
	) -> Vec<PoolRecord<T::AccountId>> {
		let entries = PoolIndex::<T>::get(operator, vault);
		entries.into_iter().filter_map(|entry| Self::view_pool(entry.pool)).collect()
	}

	pub(crate) fn view_quote(
		who: &T::AccountId,
		id: PoolId,
		amount: Option<Balance>,
	) -> Option<WithdrawalQuote> {
		let Account { book, lots, .. } = Account::<T>::load(who, id).ok()?;
		let terms = T::Vaults::ensure_open(book.pool.vault, CallClass::Exit).ok()?;
		let parts = portions::<T>(&lots, amount, None).ok()?;
		if leaves_too_many_lots(&parts, lots.len()) {
			return None;
		}
		let mut quote = WithdrawalQuote {
			returned: 0,
			leaving: 0,
			disputed: 0,
			payable_at: T::Clock::now().saturating_add(terms.unbonding),
		};
		for (entered, part, _) in parts {
			if entered > book.epoch() {
				quote.returned = quote.returned.saturating_add(part);
				continue;
			}
			let interval = bulwark_primitives::Interval { entered, left: book.epoch() + 1 };
			let safe = after(part, book.docket.at_risk(interval));
			quote.leaving = quote.leaving.saturating_add(part);
			quote.disputed = quote.disputed.saturating_add(part.saturating_sub(safe));
		}
		Some(quote)
	}

	pub(crate) fn view_allocations(operator: &T::AccountId, set: SetId) -> Vec<AllocationRecord> {
		let epoch = T::Clock::epoch();
		let list = Allocations::<T>::get(operator, set);
		list.iter()
			.map(|one| AllocationRecord {
				vault: one.vault,
				now: one.magnitude.at(epoch),
				planned: one.magnitude.planned(epoch).next(),
			})
			.collect()
	}

	pub(crate) fn view_slashable(
		set: SetId,
		operator: &T::AccountId,
		vault: VaultId,
		fault: Epoch,
	) -> Balance {
		Self::liable_for(set, operator, vault, fault, true)
	}

	/// What a set could take for a fault in an epoch, beside what is in dispute or as if nothing were.
	pub(crate) fn liable_for(
		set: SetId,
		operator: &T::AccountId,
		vault: VaultId,
		fault: Epoch,
		beside_disputes: bool,
	) -> Balance {
		let entries = PoolIndex::<T>::get(operator, vault);
		let covering = entries.iter().filter(|entry| entry.mandate.covers(set.avs));
		let total = covering
			.filter_map(|entry| {
				let mut book = Book::<T>::load(entry.pool).ok()?;
				let leaving = book.leaving().ok()?.clone();
				let liable = book.pool.staying.iter().chain(leaving.iter());
				let liable = liable.filter(|(interval, _)| interval.contains(fault));
				let left = liable.map(|(interval, cohort)| {
					if beside_disputes {
						return after(cohort.assets, book.docket.at_risk(interval));
					}
					cohort.assets
				});
				Some(left.fold(0u128, Balance::saturating_add))
			})
			.fold(0u128, Balance::saturating_add);
		part(total, Self::magnitude_at(operator, vault, set, fault))
	}
}
