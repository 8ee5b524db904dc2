//! Benchmarks at the bounds that a user can bring about.

#![cfg(any(feature = "runtime-benchmarks", test))]

use super::*;
use crate::positions::Account;
use crate::types::{Allocation, AllocationList, Scar};
use alloc::vec::Vec;
use bulwark_primitives::{
	constants::{
		MAX_ALLOCATIONS, MAX_HISTORY, MAX_LOTS, MAX_MANDATE, MAX_POOLS, MAX_REWARD_ASSETS,
		RESERVED_POOLS, WINDOW,
	},
	mandate::AvsList,
	seams::{Accrual, AvsInspect, EpochClock, MembershipHooks, VaultLedger},
	AvsId, Balance, CallClass, Cohort, Destination, Epoch, Exit, FinalSlash, History, Lot, Mandate,
	PoolId, SetId, SlashId, VaultId,
};
use frame_benchmarking::v2::*;
use frame_system::RawOrigin;
use sp_runtime::Perquintill;

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
	/// Puts disputes on the docket of an operator in the vault, about faults of an epoch: as many as there is room for, or if
	/// not `long` as many as do not make it long.
	fn dispute(operator: &AccountId, fault: Epoch, long: bool);
	/// The same as for a docket that is not long, with disputes about faults in every epoch of the window up to that one.
	fn dispute_all(operator: &AccountId, last: Epoch);
	/// The operator has left but for the stake with it.
	fn leave(operator: &AccountId);
	/// Puts so many slashes that have just become final on the docket of an operator in the vault, instead of disputes.
	fn finish(operator: &AccountId, slashes: u32);
	/// Lets every unit of stake of a pool earn one unit more in so many assets.
	fn earn(pool: PoolId, assets: u32);
	/// Lets time pass until an epoch begins.
	fn advance_to(epoch: Epoch);
	/// An operator that accepts everybody, and has allocated to one set. The account has some of the asset of the vault that
	/// it keeps.
	fn ordinary(who: &AccountId) -> AccountId;
	/// Lets an epoch have begun: everything is done that is done at its beginning.
	fn begin(epoch: Epoch);
}

const STAKE: Balance = 1_000_000_000_000;

/// What is asked back at once: of every lot there is enough for one such part per epoch of the window.
const PART: Balance = STAKE / 16;

/// What is asked at once for another pool: there is enough of it in a lot for as many as there can be.
const SMALL: Balance = STAKE / 64;

/// Pools that strangers can bring about with an operator in a vault: as many mandates as nobody else may want.
const STRANGERS: u32 = MAX_POOLS - RESERVED_POOLS;

/// Lots of a position that is busy. There is room for one more.
pub const BUSY: u32 = MAX_LOTS - 1;

/// Exits of a position that is busy, beside a lot of every epoch of the window and of the next.
pub const SCATTERED: u32 = BUSY - WINDOW - 1;

fn pool_of<T: Config>(operator: &T::AccountId, mandate: &Mandate) -> Option<PoolId> {
	let entries = PoolIndex::<T>::get(operator, T::BenchmarkHelper::vault());
	entries.iter().find(|entry| entry.mandate == *mandate).map(|entry| entry.pool)
}

fn restake<T: Config>(
	who: &T::AccountId,
	operator: &T::AccountId,
	mandate: Mandate,
) -> Result<PoolId, BenchmarkError> {
	let vault = T::BenchmarkHelper::vault();
	T::BenchmarkHelper::fund(who, vault, STAKE);
	let origin = RawOrigin::Signed(who.clone());
	Pallet::<T>::delegate(origin.into(), vault, operator.clone(), mandate.clone(), STAKE)
		.map_err(|_| BenchmarkError::Stop("the stake is not accepted"))?;
	pool_of::<T>(operator, &mandate).ok_or(BenchmarkError::Stop("there is no pool"))
}

fn epoch<T: Config>() -> Epoch {
	T::Clock::epoch()
}

/// A mandate that no other number gives, as long as can be.
fn mandate(number: u32) -> Result<Mandate, BenchmarkError> {
	let mut list = AvsList::new();
	for avs in 0..MAX_MANDATE {
		list.try_insert(AvsId(1_000 + 100 * number + avs))
			.map_err(|_| BenchmarkError::Stop("a mandate has no room"))?;
	}
	Ok(Mandate::Except(list))
}

/// A mandate that takes as long as can be to tell from another one of these.
fn late_mandate(number: u32) -> Result<Mandate, BenchmarkError> {
	let mut list = AvsList::new();
	let last = AvsId(1_000 + MAX_MANDATE + number);
	for avs in (1..MAX_MANDATE).map(|avs| AvsId(1_000 + avs)).chain([last]) {
		list.try_insert(avs).map_err(|_| BenchmarkError::Stop("a mandate has no room"))?;
	}
	Ok(Mandate::Except(list))
}

/// Parts of the lot of a position that entered in an epoch leave for other pools, as if each had been asked for by itself: for one
/// pool by each number. Exits to different pools are never added up.
pub fn scatter<T: Config>(
	who: &T::AccountId,
	pool: PoolId,
	entered: Epoch,
	numbers: core::ops::Range<u32>,
) -> Result<(), BenchmarkError> {
	let mut account = Account::<T>::load(who, pool)?;
	let left = account.book.epoch() + 1;
	let operator = account.book.pool.operator.clone();
	let unbonding = T::Vaults::unbonding(account.book.pool.vault).ok_or("there is a vault")?;
	let payable_at = account.book.now + unbonding;
	for number in numbers {
		let named = |lot: &Lot<T::AccountId>| lot.stays() && lot.entered == entered;
		let index = account.lots.iter().position(named).ok_or("there is such a lot")?;
		account.change(index, |lot| {
			lot.amount -= SMALL;
			Ok(())
		})?;
		let to = Destination { operator: operator.clone(), mandate: late_mandate(number)? };
		let exit = Some(Exit { left, payable_at, paid: 0, to: Some(to) });
		account.push(Lot { amount: SMALL, entered, exit })?;
	}
	account.store()?;
	Ok(())
}

/// Somebody who leaves pools all the time.
fn leaver<T: Config>() -> T::AccountId {
	account("leaver", 0, 0)
}

/// Pools of these operators and mandates, among as many as strangers can bring about, that have earned something in as many assets
/// as there can be. In each of them an account has a lot of every epoch of the window, and as many exits as there is room for, each
/// to another pool; somebody else has an exit of every epoch from every lot. As many disputes weigh on them as do not make a docket
/// long.
fn busy<T: Config>(
	who: &T::AccountId,
	places: &[(T::AccountId, Mandate)],
) -> Result<Vec<PoolId>, BenchmarkError> {
	let leaver = leaver::<T>();
	let mut pools = Vec::new();
	for (operator, mandate) in places {
		for number in 0..STRANGERS {
			restake::<T>(&account("other", number, 0), operator, self::mandate(number)?)?;
		}
		let pool = restake::<T>(&leaver, operator, mandate.clone())?;
		// Before the account comes, which is not credited with it.
		T::BenchmarkHelper::earn(pool, MAX_REWARD_ASSETS);
		restake::<T>(who, operator, mandate.clone())?;
		pools.push(pool);
	}
	let start = epoch::<T>();
	for step in 1..=WINDOW {
		T::BenchmarkHelper::advance_to(start + step);
		for (pool, (operator, mandate)) in pools.iter().zip(places) {
			for entered in start + 1..=start + step {
				let origin = RawOrigin::Signed(leaver.clone());
				Pallet::<T>::request_withdrawal(origin.into(), *pool, Some(PART), Some(entered))
					.map_err(|_| BenchmarkError::Stop("the request is refused"))?;
			}
			match step {
				// Two for one pool, which become alike with time.
				2 => {
					scatter::<T>(who, *pool, start + 1, 0..1)?;
					scatter::<T>(who, *pool, start + 2, 0..1)?;
				}
				WINDOW => scatter::<T>(who, *pool, start + step, 1..SCATTERED - 1)?,
				_ => {}
			}
			restake::<T>(&leaver, operator, mandate.clone())?;
			restake::<T>(who, operator, mandate.clone())?;
		}
	}
	T::BenchmarkHelper::advance_to(start + WINDOW + 1);
	for (pool, (operator, _)) in pools.iter().zip(places) {
		T::BenchmarkHelper::dispute(operator, start + WINDOW, false);
		assert_eq!(lots::<T>(who, *pool), BUSY);
	}
	Ok(pools)
}

/// How many lots a position has.
fn lots<T: Config>(who: &T::AccountId, pool: PoolId) -> u32 {
	Account::<T>::load(who, pool).map_or(0, |account| account.lots.len() as u32)
}

/// An account and the one place in which it is busy.
fn crowded<T: Config>() -> Result<(T::AccountId, T::AccountId, PoolId), BenchmarkError> {
	let (who, operator) = (account("restaker", 0, 0), T::BenchmarkHelper::operator(0));
	let pools = busy::<T>(&who, &[(operator.clone(), Mandate::All)])?;
	Ok((who, operator, pools[0]))
}

/// A pool on an ordinary day: it is the only one of its operator, one account has come in two epochs, another in one, and
/// what is done when an epoch begins is done.
fn quiet<T: Config>() -> Result<(T::AccountId, T::AccountId, PoolId), BenchmarkError> {
	let who: T::AccountId = account("restaker", 0, 0);
	let operator = T::BenchmarkHelper::ordinary(&who);
	T::BenchmarkHelper::begin(epoch::<T>() + 1);
	restake::<T>(&account("other", 0, 0), &operator, Mandate::All)?;
	let mut pool = PoolId(0);
	for _ in 0..2 {
		pool = restake::<T>(&who, &operator, Mandate::All)?;
		T::BenchmarkHelper::begin(epoch::<T>() + 1);
	}
	Ok((who, operator, pool))
}

/// The same, and a part of the stake is on its way out.
fn quiet_exit<T: Config>() -> Result<(T::AccountId, PoolId), BenchmarkError> {
	let (who, _, pool) = quiet::<T>()?;
	let origin = RawOrigin::Signed(who.clone());
	Pallet::<T>::request_withdrawal(origin.into(), pool, Some(STAKE), None)
		.map_err(|_| BenchmarkError::Stop("the request is refused"))?;
	Ok((who, pool))
}

/// Cuts a pool by so many final slashes for a fault of the last epoch, which its lots have yet to follow.
pub fn scar<T: Config>(pool: PoolId, number: u32) -> Result<(), BenchmarkError> {
	let broken = |_| BenchmarkError::Stop("the pool cannot be cut");
	let mut record = Pools::<T>::get(pool).ok_or(BenchmarkError::Stop("there is no pool"))?;
	let mut departing = Leaving::<T>::get(pool);
	let fault = epoch::<T>().saturating_sub(1);
	for request in 0..number {
		let slash = FinalSlash {
			request: SlashId(request.into()),
			fault,
			p: Perquintill::from_rational(1u64, 1_000),
		};
		let lots = record.staying.slash(&slash).map_err(broken)?.lots
			+ departing.cohorts.slash(&slash).map_err(broken)?.lots;
		let mark = T::Accrual::mark(&record.earnings);
		Scars::<T>::insert(pool, record.next_scar, Scar { fault, p: slash.p, lots, mark });
		record.next_scar = record.next_scar.next().ok_or(BenchmarkError::Stop("no number"))?;
		record.latest_fault = record.latest_fault.max(Some(fault));
	}
	if !departing.cohorts.is_empty() {
		Leaving::<T>::insert(pool, departing);
	}
	Pools::<T>::insert(pool, record);
	Ok(())
}

/// How many scars a position has not seen.
fn behind<T: Config>(who: &T::AccountId, pool: PoolId) -> Option<u32> {
	let next = Pools::<T>::get(pool)?.next_scar;
	Positions::<T>::get(who, pool).map(|position| next.0 - position.seen.0)
}

/// Every list of allocations of an operator is full, with whole histories.
fn fill_allocations<T: Config>(operator: &T::AccountId, but: SetId) -> Result<(), BenchmarkError> {
	let now = epoch::<T>();
	for set in T::Avs::sets_of(operator) {
		// One place is left where one is needed.
		let number = if set == but { MAX_ALLOCATIONS - 1 } else { MAX_ALLOCATIONS };
		let mut list = AllocationList::default();
		for index in 0..number {
			let mut magnitude = History::default();
			for step in 1..MAX_HISTORY {
				let then = now.saturating_sub(WINDOW) + step;
				let small = Perquintill::from_parts(step.into());
				if !magnitude.change(then, small, then.saturating_sub(1)) {
					return Err(BenchmarkError::Stop("a history has no room"));
				}
			}
			let one = Allocation { vault: VaultId(1_000 + index), magnitude };
			list.try_push(one).map_err(|_| BenchmarkError::Stop("a list has no room"))?;
		}
		Allocations::<T>::insert(operator, set, list);
	}
	Ok(())
}

#[benchmarks]
mod benches {
	use super::*;

	/// The exits are as anybody has seen them last: they need not be read, but the position is as long as can be.
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
		T::BenchmarkHelper::dispute(&operator, epoch::<T>(), true);
		// Some exits have become alike since anybody looked.
		T::BenchmarkHelper::advance_to(epoch::<T>() + WINDOW / 2);
		let before = Leaving::<T>::get(pool);

		#[extrinsic_call]
		delegate(RawOrigin::Signed(who.clone()), vault, operator, Mandate::All, STAKE);

		let position = Positions::<T>::get(&who, pool).ok_or("there is no position")?;
		assert!(position.lots.iter().any(|lot| lot.entered == epoch::<T>() + 1));
		assert_ne!(Leaving::<T>::get(pool), before);
		Ok(())
	}

	#[benchmark]
	fn delegate_earning(a: Linear<1, MAX_REWARD_ASSETS>) -> Result<(), BenchmarkError> {
		let (who, operator, pool) = crowded::<T>()?;
		let vault = T::BenchmarkHelper::vault();
		T::BenchmarkHelper::fund(&who, vault, STAKE);
		T::BenchmarkHelper::earn(pool, a);
		assert_eq!(Account::<T>::load(&who, pool)?.met().credits, a + 1);

		#[extrinsic_call]
		delegate(RawOrigin::Signed(who.clone()), vault, operator, Mandate::All, STAKE);

		assert_eq!(Account::<T>::load(&who, pool)?.met().credits, 0);
		Ok(())
	}

	/// The last lot of a pool is taken out of it, and was credited with what it had earned. What rounding has left is burned.
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
		Account::<T>::load(&who, pool)?.store()?;
		T::BenchmarkHelper::dispute(&operator, epoch::<T>(), false);
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
			closed = account.store()?;
		}

		assert_eq!(closed, Some(a));
		assert!(!Pools::<T>::contains_key(pool));
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
		// What it has elsewhere need not be reached by calls.
		let elsewhere = restake::<T>(&who, &other, Mandate::All)?;
		let position = Positions::<T>::take(&who, elsewhere).ok_or("there is a position")?;
		for number in 0..n {
			Positions::<T>::insert(&who, PoolId(1_000 + u64::from(number)), &position);
		}
		T::BenchmarkHelper::dispute(&operator, epoch::<T>(), false);
		let vault = T::BenchmarkHelper::vault();
		T::BenchmarkHelper::fund(&who, vault, STAKE);

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
		let pool = busy::<T>(&who, &places)?[0];
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
		let pool = busy::<T>(&who, &places)?[0];
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
		let left = epoch::<T>();
		scar::<T>(pool, s)?;

		#[extrinsic_call]
		_(RawOrigin::Signed(who.clone()), pool, left);

		let position = Positions::<T>::get(&who, pool).ok_or("there is no position")?;
		assert!(position.lots.iter().all(|lot| lot.left() != left));
		Ok(())
	}

	/// As many exits as faults in dispute can tell apart: each dispute leaves a unit of each of them in question.
	#[benchmark]
	fn complete_withdrawal(s: Linear<0, MAX_SCARS_PER_CALL>) -> Result<(), BenchmarkError> {
		let (_, operator, pool) = crowded::<T>()?;
		let who = leaver::<T>();
		scar::<T>(pool, s)?;
		T::BenchmarkHelper::dispute_all(&operator, epoch::<T>() - 1);
		T::BenchmarkHelper::advance_to(epoch::<T>() + 2 * (WINDOW + 1));
		let caller: T::AccountId = whitelisted_caller();

		#[extrinsic_call]
		_(RawOrigin::Signed(caller), who.clone(), pool);

		let position = Positions::<T>::get(&who, pool).ok_or("there is no position")?;
		let mut exits = position.lots.iter().filter_map(|lot| lot.exit.as_ref());
		assert!(exits.all(|exit| exit.paid > 0));
		Ok(())
	}

	/// As many exits as there is room for, each to another pool: what is done there is charged by itself.
	#[benchmark]
	fn complete_moving(s: Linear<0, MAX_SCARS_PER_CALL>) -> Result<(), BenchmarkError> {
		let (who, operator, pool) = crowded::<T>()?;
		scar::<T>(pool, s)?;
		T::BenchmarkHelper::dispute_all(&operator, epoch::<T>() - 1);
		T::BenchmarkHelper::advance_to(epoch::<T>() + 2 * (WINDOW + 1));
		let due;

		#[block]
		{
			let mut account = Account::<T>::load(&who, pool)?;
			due = Pallet::<T>::take_due(&mut account)?;
			T::Vaults::ensure_open(account.book.pool.vault, CallClass::Exit)?;
			Pallet::<T>::deposit_event(Event::WithdrawalCompleted {
				who: who.clone(),
				pool,
				paid: 0,
				redelegated: STAKE,
			});
			account.store()?;
		}

		// Two of them have become alike.
		assert_eq!((due.out, due.onward.len() as u32), (0, SCATTERED - 1));
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
		T::BenchmarkHelper::finish(&operator, f);
		let caller: T::AccountId = whitelisted_caller();

		#[extrinsic_call]
		_(RawOrigin::Signed(caller), pool, f);

		assert_eq!(Scars::<T>::iter_prefix(pool).count() as u32, f);

		assert_eq!(Pools::<T>::get(pool).map(|pool| pool.merged.epoch), Some(epoch::<T>()));
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
