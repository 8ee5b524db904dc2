//! Benchmarks at the bounds that a user can bring about.

#![cfg(any(feature = "runtime-benchmarks", test))]

use super::*;
use crate::positions::Account;
use crate::types::{Allocation, AllocationList, Merged, Scar};
use crate::weights::{MEASURED_EXITS, MEASURED_STAYING};
use alloc::vec::Vec;
use bulwark_primitives::{
	constants::{
		LIVE_FAULTS, MAX_ALLOCATIONS, MAX_FANCY_POOLS, MAX_HISTORY, MAX_LEAVING, MAX_LOTS,
		MAX_MANDATE, MAX_OLD_FAULTS, MAX_ORDINARY_DISPUTES, MAX_POOLS, MAX_REWARD_ASSETS,
		MAX_STAYING, ORDINARY_LEAVING, WINDOW,
	},
	mandate::AvsList,
	seams::{Accrual, AvsInspect, EpochClock, MembershipHooks, VaultLedger},
	AvsId, Balance, CallClass, Cohort, Destination, Epoch, Exit, FinalSlash, History, Interval,
	Lot, Mandate, PoolId, SetId, SlashId, VaultId,
};
use core::ops::RangeInclusive;
use frame_benchmarking::v2::*;
use frame_system::RawOrigin;
use sp_runtime::Perquintill;

mod states;

pub use states::{leave_everywhere, scar, STAYING};

#[cfg(test)]
pub(crate) use states::widen;

use states::*;

/// What must be there before a call can be measured: a vault of leverage over one, operators that accept everybody and are
/// members of a set that accepts the vault.
pub trait BenchmarkHelper<AccountId> {
	/// Credits an idle balance.
	fn fund(who: &AccountId, vault: VaultId, amount: Balance);
	/// An operator.
	fn operator(index: u32) -> AccountId;
	/// The vault.
	fn vault() -> VaultId;
	/// A set of which the operators are members and to which nothing is allocated. The operators are members of as many
	/// other sets as they can be.
	fn set() -> SetId;
	/// Puts so many disputes on the docket of an operator in the vault, about faults of an epoch.
	fn dispute(operator: &AccountId, fault: Epoch, number: u32);
	/// The same, about faults in each epoch of the window up to that one in turn.
	fn dispute_all(operator: &AccountId, last: Epoch, number: u32);
	/// The same, with as many as there is room for, about faults in each of these epochs.
	fn dispute_old(operator: &AccountId, faults: RangeInclusive<Epoch>);
	/// The operator accepts only those on its list. The account is on it.
	fn restrict(operator: &AccountId, who: &AccountId);
	/// The account gets some of the asset of the vault that it keeps.
	fn hold(who: &AccountId);
	/// The operator has left but for the stake with it.
	fn leave(operator: &AccountId);
	/// Puts so many slashes for faults of an epoch that have just become final on the docket of an operator in the vault, instead of
	/// disputes.
	fn finish(operator: &AccountId, slashes: u32, fault: Epoch);
	/// Lets every unit of stake of a pool earn one unit more in so many assets.
	fn earn(pool: PoolId, assets: u32);
	/// Raises what a unit of stake of a pool has earned of each of these assets by a unit.
	fn raise(pool: PoolId);
	/// Lets time pass until an epoch begins.
	fn advance_to(epoch: Epoch);
	/// An operator that accepts everybody, and has allocated to one set. The account has some of the asset of the vault that
	/// it keeps.
	fn ordinary(who: &AccountId) -> AccountId;
	/// Lets everything be paid that is to be paid for this epoch.
	fn paid();
	/// Lets an epoch have begun: everything is done that is done at its beginning.
	fn begin(epoch: Epoch);
}

#[benchmarks]
mod benches {
	use super::*;

	/// The exits of the pool are as anybody has seen them last: they need not be read.
	#[benchmark]
	fn delegate(s: Linear<0, MAX_SCARS_PER_CALL>) -> Result<(), BenchmarkError> {
		let (who, operator, pool) = crowded::<T>()?;
		let vault = T::BenchmarkHelper::vault();
		T::BenchmarkHelper::fund(&who, vault, STAKE);
		scar::<T>(pool, s)?;
		assert_eq!(Account::<T>::load(&who, pool)?.met().crowds, 0);
		let before = Pools::<T>::get(pool).map(|pool| pool.staying.lots());

		#[extrinsic_call]
		_(RawOrigin::Signed(who.clone()), vault, operator, Mandate::All, STAKE);

		assert!(Pools::<T>::get(pool).map(|pool| pool.staying.lots()) > before);
		assert_eq!(behind::<T>(&who, pool), Some(0));
		Ok(())
	}

	#[benchmark]
	fn delegate_crowded() -> Result<(), BenchmarkError> {
		let (who, operator, pool) = crowded::<T>()?;
		let vault = T::BenchmarkHelper::vault();
		T::BenchmarkHelper::fund(&who, vault, STAKE);
		// As many exits as there is room for, of which two for one pool become alike with time.
		scatter::<T>(&who, pool, SCATTERED - 2)?;
		let (now, to) = (epoch::<T>(), Some(SCATTERED));
		depart::<T>(&who, pool, [(now - WINDOW, now + 1, to), (now - WINDOW + 1, now + 1, to)])?;
		assert_eq!(lots::<T>(&who, pool), STAYING + SCATTERED);
		// The first fault that any of its lots answers for is the oldest that can be in dispute.
		T::BenchmarkHelper::advance_to(epoch::<T>() + MAX_OLD_FAULTS);
		widen::<T>(&operator, pool)?;
		T::BenchmarkHelper::paid();
		let before = Leaving::<T>::get(pool);

		#[extrinsic_call]
		delegate(RawOrigin::Signed(who.clone()), vault, operator, Mandate::All, STAKE);

		let position = Positions::<T>::get(&who, pool).ok_or("there is no position")?;
		assert!(position.lots.iter().any(|lot| lot.entered == epoch::<T>() + 1));
		assert_ne!(Leaving::<T>::get(pool), before);
		Ok(())
	}

	/// The position was changed last, and is changed now, before everything of an epoch was paid, and with the first change of its
	/// pool in it.
	#[benchmark]
	fn delegate_waiting() -> Result<(), BenchmarkError> {
		let (who, operator, pool) = waiting::<T>()?;
		let vault = T::BenchmarkHelper::vault();
		T::BenchmarkHelper::fund(&who, vault, STAKE);
		let before = Pools::<T>::get(pool).map(|pool| pool.staying.lots());

		#[extrinsic_call]
		delegate(RawOrigin::Signed(who), vault, operator, Mandate::All, STAKE);

		assert!(Pools::<T>::get(pool).map(|pool| pool.staying.lots()) > before);
		Ok(())
	}

	#[benchmark]
	fn delegate_disputed(d: Linear<0, MAX_ORDINARY_DISPUTES>) -> Result<(), BenchmarkError> {
		let (who, operator, pool) = crowded::<T>()?;
		let vault = T::BenchmarkHelper::vault();
		T::BenchmarkHelper::fund(&who, vault, STAKE);
		T::BenchmarkHelper::dispute(&operator, epoch::<T>() - 1, d);
		let before = Pools::<T>::get(pool).map(|pool| pool.staying.lots());

		#[extrinsic_call]
		delegate(RawOrigin::Signed(who), vault, operator, Mandate::All, STAKE);

		assert!(Pools::<T>::get(pool).map(|pool| pool.staying.lots()) > before);
		Ok(())
	}

	#[benchmark]
	fn delegate_listed() -> Result<(), BenchmarkError> {
		let (who, operator, pool) = crowded::<T>()?;
		let vault = T::BenchmarkHelper::vault();
		T::BenchmarkHelper::fund(&who, vault, STAKE);
		T::BenchmarkHelper::restrict(&operator, &who);
		let before = Pools::<T>::get(pool).map(|pool| pool.staying.lots());

		#[extrinsic_call]
		delegate(RawOrigin::Signed(who), vault, operator, Mandate::All, STAKE);

		assert!(Pools::<T>::get(pool).map(|pool| pool.staying.lots()) > before);
		Ok(())
	}

	#[benchmark]
	fn delegate_earning(a: Linear<1, MAX_REWARD_ASSETS>) -> Result<(), BenchmarkError> {
		let (who, operator, pool) = crowded::<T>()?;
		let vault = T::BenchmarkHelper::vault();
		T::BenchmarkHelper::fund(&who, vault, STAKE);
		T::BenchmarkHelper::earn(pool, a);
		assert_eq!(Account::<T>::load(&who, pool)?.met().credits, a);

		#[extrinsic_call]
		delegate(RawOrigin::Signed(who.clone()), vault, operator, Mandate::All, STAKE);

		assert_eq!(Account::<T>::load(&who, pool)?.met().credits, 0);
		Ok(())
	}

	/// The last lot of a pool is taken out of it. Its account is owed nothing, and what the pool still holds is given away. What
	/// rounding has left is burned.
	#[benchmark]
	fn close(a: Linear<0, MAX_REWARD_ASSETS>) -> Result<(), BenchmarkError> {
		let who: T::AccountId = account("restaker", 0, 0);
		let operator = T::BenchmarkHelper::operator(0);
		for number in 0..STRANGERS {
			restake::<T>(&account("other", number, 0), &operator, mandate(number)?)?;
		}
		let pool = restake::<T>(&who, &operator, Mandate::All)?;
		T::BenchmarkHelper::advance_to(epoch::<T>() + 1);
		T::BenchmarkHelper::earn(pool, a);
		Account::<T>::load(&who, pool)?.store_paying(&mut |credits| {
			*credits = Default::default();
			Ok(())
		})?;
		let mut account = Account::<T>::load(&who, pool)?;
		for lot in core::mem::take(&mut account.lots) {
			account.book.take(&lot)?;
			let (class, _) = account.book.class(&lot);
			let dust = Cohort { assets: 1, paid: 0, lots: 0 };
			let added = account.book.pool.staying.add(class, dust);
			added.map_err(|_| BenchmarkError::Stop("there is no room"))?;
		}
		let closed;

		#[block]
		{
			closed = account.store()?.met.closed_assets;
		}

		assert_eq!(closed, a);
		assert!(!Pools::<T>::contains_key(pool));
		Ok(())
	}

	/// The last lot of a position is taken out of it, and its account is owed what it has earned. Somebody else stays in the pool.
	#[benchmark]
	fn forget(a: Linear<0, MAX_REWARD_ASSETS>) -> Result<(), BenchmarkError> {
		let who: T::AccountId = account("restaker", 0, 0);
		let operator = T::BenchmarkHelper::operator(0);
		restake::<T>(&account("other", 0, 0), &operator, Mandate::All)?;
		let pool = restake::<T>(&who, &operator, Mandate::All)?;
		T::BenchmarkHelper::advance_to(epoch::<T>() + 1);
		T::BenchmarkHelper::earn(pool, a);
		Account::<T>::load(&who, pool)?.store()?;
		let mut account = Account::<T>::load(&who, pool)?;
		for lot in core::mem::take(&mut account.lots) {
			account.book.take(&lot)?;
		}
		let owed;

		#[block]
		{
			owed = account.store()?.met.owed;
		}

		assert_eq!(owed, a);
		assert!(!Positions::<T>::contains_key(&who, pool) && Pools::<T>::contains_key(pool));
		Ok(())
	}

	/// The pool opens, too, for an AVS that the operator secures, beside as many as strangers can bring about.
	#[benchmark]
	fn delegate_new(n: Linear<0, { MAX_POSITIONS - 1 }>) -> Result<(), BenchmarkError> {
		let who: T::AccountId = account("restaker", 0, 0);
		let mandate = Mandate::only(T::BenchmarkHelper::set().avs);
		let (operator, other) = (T::BenchmarkHelper::operator(0), T::BenchmarkHelper::operator(1));
		for number in 0..STRANGERS {
			restake::<T>(&account("other", number, 0), &operator, self::mandate(number)?)?;
		}
		fill_index::<T>(&operator, PoolId(0));
		// What it has elsewhere need not be reached by calls.
		let elsewhere = restake::<T>(&who, &other, Mandate::All)?;
		let position = Positions::<T>::take(&who, elsewhere).ok_or("there is a position")?;
		for number in 0..n {
			Positions::<T>::insert(&who, PoolId(1_000 + u64::from(number)), &position);
		}
		let vault = T::BenchmarkHelper::vault();
		T::BenchmarkHelper::fund(&who, vault, STAKE);
		T::BenchmarkHelper::paid();

		#[extrinsic_call]
		delegate(RawOrigin::Signed(who.clone()), vault, operator.clone(), mandate.clone(), STAKE);

		let pool = pool_of::<T>(&operator, &mandate).ok_or("there is no pool")?;
		assert!(Positions::<T>::contains_key(who, pool));
		Ok(())
	}

	/// The account is as busy where the stake goes.
	#[benchmark]
	fn redelegate(s: Linear<0, MAX_SCARS_PER_CALL>) -> Result<(), BenchmarkError> {
		let who: T::AccountId = account("restaker", 0, 0);
		let (from, to) = (T::BenchmarkHelper::operator(0), T::BenchmarkHelper::operator(1));
		let places = [from, to.clone()].map(|operator| (operator, Mandate::All));
		let pool = busy::<T>(&who, &places, true)?[0];
		scar::<T>(pool, s)?;

		#[extrinsic_call]
		_(RawOrigin::Signed(who.clone()), pool, to, Mandate::All, None);

		assert_eq!(behind::<T>(&who, pool), Some(0));
		let position = Positions::<T>::get(&who, pool).ok_or("there is no position")?;
		assert!(position.lots.iter().all(|lot| !lot.stays()));
		Ok(())
	}

	#[benchmark]
	fn set_mandate(s: Linear<0, MAX_SCARS_PER_CALL>) -> Result<(), BenchmarkError> {
		let who: T::AccountId = account("restaker", 0, 0);
		let operator = T::BenchmarkHelper::operator(0);
		let to = Mandate::only(T::BenchmarkHelper::set().avs);
		let places = [Mandate::All, to.clone()].map(|mandate| (operator.clone(), mandate));
		let pool = busy::<T>(&who, &places, true)?[0];
		scar::<T>(pool, s)?;

		#[extrinsic_call]
		_(RawOrigin::Signed(who.clone()), pool, to, None);

		assert_eq!(behind::<T>(&who, pool), Some(0));
		let position = Positions::<T>::get(&who, pool).ok_or("there is no position")?;
		assert!(position.lots.iter().all(|lot| !lot.stays()));
		Ok(())
	}

	#[benchmark]
	fn request_withdrawal(s: Linear<0, MAX_SCARS_PER_CALL>) -> Result<(), BenchmarkError> {
		let (who, _, pool) = crowded::<T>()?;
		scar::<T>(pool, s)?;

		#[extrinsic_call]
		_(RawOrigin::Signed(who.clone()), pool, None, None);

		let left = epoch::<T>() + 1;
		let position = Positions::<T>::get(&who, pool).ok_or("there is no position")?;
		assert!(position.lots.iter().any(|lot| lot.left() == left));
		assert!(position.lots.iter().all(|lot| !lot.stays()));
		Ok(())
	}

	#[benchmark]
	fn request_scattered(x: Linear<0, SCATTERED>) -> Result<(), BenchmarkError> {
		let (who, _, pool) = crowded::<T>()?;
		scatter::<T>(&who, pool, x)?;

		#[extrinsic_call]
		request_withdrawal(RawOrigin::Signed(who.clone()), pool, None, None);

		let position = Positions::<T>::get(&who, pool).ok_or("there is no position")?;
		assert_eq!(position.lots.len() as u32, STAYING + x);
		assert!(position.lots.iter().all(|lot| !lot.stays()));
		Ok(())
	}

	#[benchmark]
	fn request_alike(x: Linear<0, SCATTERED>) -> Result<(), BenchmarkError> {
		let (who, _, pool) = crowded::<T>()?;
		depart::<T>(&who, pool, all_longest(epoch::<T>(), x))?;

		#[extrinsic_call]
		request_withdrawal(RawOrigin::Signed(who.clone()), pool, None, None);

		let position = Positions::<T>::get(&who, pool).ok_or("there is no position")?;
		assert_eq!(position.lots.len() as u32, STAYING + x);
		assert!(position.lots.iter().all(|lot| !lot.stays()));
		Ok(())
	}

	#[benchmark]
	fn request_scarred(x: Linear<0, SCATTERED>) -> Result<(), BenchmarkError> {
		let (who, _, pool) = crowded::<T>()?;
		// All of them bear their part.
		depart::<T>(&who, pool, all_longest(epoch::<T>(), x))?;
		scar::<T>(pool, MAX_SCARS_PER_CALL)?;

		#[extrinsic_call]
		request_withdrawal(RawOrigin::Signed(who.clone()), pool, None, None);

		assert_eq!(behind::<T>(&who, pool), Some(0));
		let position = Positions::<T>::get(&who, pool).ok_or("there is no position")?;
		assert_eq!(position.lots.len() as u32, STAYING + x);
		Ok(())
	}

	#[benchmark]
	fn request_returning() -> Result<(), BenchmarkError> {
		let (who, operator, pool) = crowded::<T>()?;
		restake::<T>(&who, &operator, Mandate::All)?;
		let next = epoch::<T>() + 1;
		let fresh = |lots: &[Lot<T::AccountId>]| lots.iter().any(|lot| lot.entered == next);
		let position = Positions::<T>::get(&who, pool).ok_or("there is no position")?;
		assert!(fresh(&position.lots));

		#[extrinsic_call]
		request_withdrawal(RawOrigin::Signed(who.clone()), pool, None, None);

		let position = Positions::<T>::get(&who, pool).ok_or("there is no position")?;
		assert!(position.lots.iter().any(|lot| lot.left() == next));
		assert!(!fresh(&position.lots));
		Ok(())
	}

	#[benchmark]
	fn release_stake(s: Linear<0, MAX_SCARS_PER_CALL>) -> Result<(), BenchmarkError> {
		let (who, operator, pool) = crowded::<T>()?;
		T::BenchmarkHelper::leave(&operator);
		scar::<T>(pool, s)?;
		let caller: T::AccountId = whitelisted_caller();

		#[extrinsic_call]
		_(RawOrigin::Signed(caller), who.clone(), pool);

		let position = Positions::<T>::get(&who, pool).ok_or("there is no position")?;
		assert!(position.lots.iter().all(|lot| !lot.stays()));
		Ok(())
	}

	#[benchmark]
	fn cancel_withdrawal(s: Linear<0, MAX_SCARS_PER_CALL>) -> Result<(), BenchmarkError> {
		let (who, _, pool) = crowded::<T>()?;
		let left = leave_everywhere::<T>(&who, pool)?;
		scar::<T>(pool, s)?;

		#[extrinsic_call]
		_(RawOrigin::Signed(who.clone()), pool, left);

		let position = Positions::<T>::get(&who, pool).ok_or("there is no position")?;
		assert!(position.lots.iter().all(|lot| lot.left() != left));
		Ok(())
	}

	/// Each dispute is about the exit, and leaves a unit of it in question. Together they tell all lots that stay from each other.
	#[benchmark]
	fn complete_withdrawal(s: Linear<0, MAX_SCARS_PER_CALL>) -> Result<(), BenchmarkError> {
		let (who, _, pool) = departed::<T, _>(longest, s, WINDOW)?;
		T::BenchmarkHelper::hold(&who);
		let caller: T::AccountId = whitelisted_caller();

		#[extrinsic_call]
		_(RawOrigin::Signed(caller), who.clone(), pool);

		assert_eq!(behind::<T>(&who, pool), Some(0));
		assert!(is_paid::<T>(&who, pool));
		Ok(())
	}

	#[benchmark]
	fn complete_opening() -> Result<(), BenchmarkError> {
		let (who, _, pool) = departed::<T, _>(longest, 0, WINDOW)?;
		let caller: T::AccountId = whitelisted_caller();

		#[extrinsic_call]
		complete_withdrawal(RawOrigin::Signed(caller), who.clone(), pool);

		assert!(is_paid::<T>(&who, pool));
		Ok(())
	}

	#[benchmark]
	fn complete_regrouping() -> Result<(), BenchmarkError> {
		let (who, operator, pool) = crowded::<T>()?;
		let now = epoch::<T>();
		depart::<T>(&who, pool, longest(now))?;
		// No dispute will tell this lot from the one before it, so the cohort of both is written, too.
		restake::<T>(&who, &operator, Mandate::All)?;
		T::BenchmarkHelper::hold(&who);
		T::BenchmarkHelper::dispute_all(&operator, now - 1, WINDOW);
		T::BenchmarkHelper::advance_to(now + 2 * (WINDOW + 1));
		let before = Pools::<T>::get(pool).map(|pool| pool.staying.lots());
		let caller: T::AccountId = whitelisted_caller();

		#[extrinsic_call]
		complete_withdrawal(RawOrigin::Signed(caller), who.clone(), pool);

		assert!(Pools::<T>::get(pool).map(|pool| pool.staying.lots()) < before);
		assert!(is_paid::<T>(&who, pool));
		Ok(())
	}

	/// One exit that goes to another pool: what is done there is charged by itself.
	#[benchmark]
	fn complete_moving(s: Linear<0, MAX_SCARS_PER_CALL>) -> Result<(), BenchmarkError> {
		let (who, pool) = moving::<T>(1, s, WINDOW)?;
		let due;

		#[block]
		{
			due = move_on::<T>(&who, pool)?;
		}

		assert_eq!(due, 1);
		Ok(())
	}

	/// So many of them, each to another pool.
	#[benchmark]
	fn complete_scattered(x: Linear<1, SCATTERED>) -> Result<(), BenchmarkError> {
		let (who, pool) = moving::<T>(x, 0, WINDOW)?;
		let due;

		#[block]
		{
			due = move_on::<T>(&who, pool)?;
		}

		assert_eq!(due, x);
		Ok(())
	}

	/// As many of them as there is room for, and each of them is in dispute by each request.
	#[benchmark]
	fn complete_disputed(d: Linear<WINDOW, MAX_ORDINARY_DISPUTES>) -> Result<(), BenchmarkError> {
		let (who, pool) = moving::<T>(SCATTERED, 0, d)?;
		let due;

		#[block]
		{
			due = move_on::<T>(&who, pool)?;
		}

		assert_eq!(due, SCATTERED);
		Ok(())
	}

	#[benchmark]
	fn follow(s: Linear<0, MAX_SCARS_PER_FOLLOW>) -> Result<(), BenchmarkError> {
		let (who, _, pool) = crowded::<T>()?;
		scar::<T>(pool, s)?;
		let caller: T::AccountId = whitelisted_caller();

		#[extrinsic_call]
		_(RawOrigin::Signed(caller), who.clone(), pool);

		assert_eq!(behind::<T>(&who, pool), Some(0));
		Ok(())
	}

	/// Whatever the number, something is written down.
	#[benchmark]
	fn follow_earning(s: Linear<1, MAX_SCARS_PER_FOLLOW>) -> Result<(), BenchmarkError> {
		let (who, _, pool) = crowded::<T>()?;
		scar_earning::<T>(pool, s)?;
		let caller: T::AccountId = whitelisted_caller();

		#[extrinsic_call]
		follow(RawOrigin::Signed(caller), who.clone(), pool);

		assert_eq!(behind::<T>(&who, pool), Some(0));
		Ok(())
	}

	#[benchmark]
	fn set_allocation() -> Result<(), BenchmarkError> {
		let operator = T::BenchmarkHelper::operator(0);
		let (vault, set) = (T::BenchmarkHelper::vault(), T::BenchmarkHelper::set());
		fill_allocations::<T>(&operator, set)?;

		#[extrinsic_call]
		_(RawOrigin::Signed(operator.clone()), vault, set, Perquintill::from_percent(50));

		let list = Allocations::<T>::get(operator, set);
		assert!(list.iter().any(|one| one.vault == vault));
		Ok(())
	}

	/// An operator leaves a set to which it has allocated as much as it can.
	#[benchmark]
	fn leaving() -> Result<(), BenchmarkError> {
		let (operator, set) = (T::BenchmarkHelper::operator(0), T::BenchmarkHelper::set());
		fill_allocations::<T>(&operator, set)?;
		let end = epoch::<T>() + 1;

		#[block]
		{
			<Pallet<T> as MembershipHooks<_>>::leaving(&operator, set, end)?;
		}

		let list = Allocations::<T>::get(&operator, set);
		assert!(list.iter().all(|one| one.magnitude.at(end).is_zero()));
		Ok(())
	}

	#[benchmark]
	fn sync_pool(f: Linear<1, MAX_SCARS_PER_CALL>) -> Result<(), BenchmarkError> {
		let (_, operator, pool) = crowded::<T>()?;
		T::BenchmarkHelper::dispute(&operator, epoch::<T>() - 1, MAX_ORDINARY_DISPUTES);
		T::BenchmarkHelper::finish(&operator, f, epoch::<T>() - 1);
		let caller: T::AccountId = whitelisted_caller();

		#[extrinsic_call]
		_(RawOrigin::Signed(caller), pool, f);

		assert_eq!(Scars::<T>::iter_prefix(pool).count() as u32, f);

		assert_eq!(Pools::<T>::get(pool).map(|pool| pool.merged.epoch), Some(epoch::<T>()));
		Ok(())
	}

	#[benchmark]
	fn sync_wide(f: Linear<1, MAX_SCARS_PER_CALL>) -> Result<(), BenchmarkError> {
		let (_, operator, pool) = crowded::<T>()?;
		T::BenchmarkHelper::advance_to(epoch::<T>() + MAX_OLD_FAULTS);
		// As many cohorts as can be have entered before it, and leave after it.
		let middle = epoch::<T>() - LIVE_FAULTS / 2;
		widen::<T>(&operator, pool)?;
		T::BenchmarkHelper::finish(&operator, f, middle);
		let caller: T::AccountId = whitelisted_caller();

		#[extrinsic_call]
		sync_pool(RawOrigin::Signed(caller), pool, f);

		assert_eq!(Scars::<T>::iter_prefix(pool).count() as u32, f);
		Ok(())
	}

	// What follows are no weights, but what the calls cost on an ordinary day.

	#[benchmark(extra)]
	fn delegate_typical() -> Result<(), BenchmarkError> {
		let (who, operator, pool) = quiet::<T>()?;
		let vault = T::BenchmarkHelper::vault();
		T::BenchmarkHelper::fund(&who, vault, STAKE);
		let before = Pools::<T>::get(pool).map(|pool| pool.staying.lots());

		#[extrinsic_call]
		delegate(RawOrigin::Signed(who), vault, operator, Mandate::All, STAKE);

		assert!(Pools::<T>::get(pool).map(|pool| pool.staying.lots()) > before);
		Ok(())
	}

	#[benchmark(extra)]
	fn request_withdrawal_typical() -> Result<(), BenchmarkError> {
		let (who, _, pool) = quiet::<T>()?;

		#[extrinsic_call]
		request_withdrawal(RawOrigin::Signed(who.clone()), pool, Some(STAKE), None);

		let left = epoch::<T>() + 1;
		let position = Positions::<T>::get(&who, pool).ok_or("there is no position")?;
		assert!(position.lots.iter().any(|lot| lot.left() == left));
		Ok(())
	}

	#[benchmark(extra)]
	fn cancel_withdrawal_typical() -> Result<(), BenchmarkError> {
		let (who, pool) = quiet_exit::<T>()?;
		let left = epoch::<T>() + 1;

		#[extrinsic_call]
		cancel_withdrawal(RawOrigin::Signed(who.clone()), pool, left);

		let position = Positions::<T>::get(&who, pool).ok_or("there is no position")?;
		assert!(position.lots.iter().all(|lot| lot.stays()));
		Ok(())
	}

	#[benchmark(extra)]
	fn complete_withdrawal_typical() -> Result<(), BenchmarkError> {
		let (who, pool) = quiet_exit::<T>()?;
		T::BenchmarkHelper::begin(epoch::<T>() + 2 * (WINDOW + 1));
		let caller: T::AccountId = whitelisted_caller();

		#[extrinsic_call]
		complete_withdrawal(RawOrigin::Signed(caller), who.clone(), pool);

		let position = Positions::<T>::get(&who, pool).ok_or("there is no position")?;
		assert!(position.lots.iter().all(|lot| lot.stays()));
		Ok(())
	}

	impl_benchmark_test_suite!(Pallet, crate::mock::new_test_ext(), crate::mock::Test);
}
