//! States in which calls are measured: as busy as strangers and the account itself can make them, and an ordinary day.

use super::*;

/// A billion units of an asset of 18 decimals: so much that products take as long as they can.
pub(super) const STAKE: Balance = 1_000_000_000_000_000_000_000_000_000;

/// What is asked back at once: of every lot there is enough for one such part per epoch of the window.
pub(super) const PART: Balance = STAKE / 16;

/// What is asked at once for another pool: there is enough of it in a lot for as many as there can be.
pub(super) const SMALL: Balance = STAKE / 64;

/// Pools that strangers can bring about with an operator in a vault: as many mandates as nobody else may want.
pub(super) const STRANGERS: u32 = MAX_FANCY_POOLS;

/// Lots that stay of a position that is busy: one of every epoch that can be told apart.
pub const STAYING: u32 = MEASURED_STAYING;

/// Exits for which it has room beside them, and beside a lot that enters.
pub(super) const SCATTERED: u32 = MEASURED_EXITS;
const _: () = assert!(STAYING + SCATTERED + 1 == MAX_LOTS);

/// An exit: in which epoch its stake entered, and left, and the number of the mandate that it goes to, if it goes to another pool.
pub(super) type Leg = (Epoch, Epoch, Option<u32>);

pub(super) fn pool_of<T: Config>(operator: &T::AccountId, mandate: &Mandate) -> Option<PoolId> {
	let entries = PoolIndex::<T>::get(operator, T::BenchmarkHelper::vault());
	entries.iter().find(|entry| entry.mandate == *mandate).map(|entry| entry.pool)
}

pub(super) fn restake<T: Config>(
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

pub(super) fn epoch<T: Config>() -> Epoch {
	T::Clock::epoch()
}

/// A mandate that no other number gives, as long as can be.
pub(super) fn mandate(number: u32) -> Result<Mandate, BenchmarkError> {
	let mut list = AvsList::new();
	for avs in 0..MAX_MANDATE {
		list.try_insert(AvsId(1_000 + 100 * number + avs))
			.map_err(|_| BenchmarkError::Stop("a mandate has no room"))?;
	}
	Ok(Mandate::Except(list))
}

/// A mandate that takes as long as can be to tell from another one of these.
pub(super) fn late_mandate(number: u32) -> Result<Mandate, BenchmarkError> {
	let mut list = AvsList::new();
	let last = AvsId(1_000 + MAX_MANDATE + number);
	for avs in (1..MAX_MANDATE).map(|avs| AvsId(1_000 + avs)).chain([last]) {
		list.try_insert(avs).map_err(|_| BenchmarkError::Stop("a mandate has no room"))?;
	}
	Ok(Mandate::Except(list))
}

/// Lets parts of the lots of a position be on their way out, as if each had been asked for by itself, and as if nobody had looked at
/// the pool in this epoch. Exits to different pools are never added up.
pub(super) fn depart<T: Config>(
	who: &T::AccountId,
	pool: PoolId,
	exits: impl IntoIterator<Item = Leg>,
) -> Result<(), BenchmarkError> {
	let mut account = Account::<T>::load(who, pool)?;
	let operator = account.book.pool.operator.clone();
	let unbonding = T::Vaults::unbonding(account.book.pool.vault).ok_or("there is a vault")?;
	let payable_at = account.book.now + unbonding;
	for (entered, left, to) in exits {
		let named = |lot: &Lot<T::AccountId>| lot.stays() && lot.entered == entered;
		let index = account.lots.iter().position(named).ok_or("there is such a lot")?;
		// Whoever measures the calls of other pallets stakes less.
		let part = SMALL.min(account.lots[index].amount / 64);
		account.change(index, |lot| {
			lot.amount -= part;
			Ok(())
		})?;
		let mandate = to.map(late_mandate).transpose()?;
		let to = mandate.map(|mandate| Destination { operator: operator.clone(), mandate });
		let exit = Some(Exit { left, payable_at, paid: 0, to });
		account.push(Lot { amount: part, entered, exit })?;
	}
	account.store()?;
	unsee::<T>(pool);
	Ok(())
}

/// Lets a part of every lot of a position be on its way out, asked for in this epoch. Returns the epoch that names the request.
pub fn leave_everywhere<T: Config>(
	who: &T::AccountId,
	pool: PoolId,
) -> Result<Epoch, BenchmarkError> {
	let now = epoch::<T>();
	depart::<T>(who, pool, (now - WINDOW..=now).map(|entered| (entered, now + 1, None)))?;
	Ok(now + 1)
}

/// Lets so many parts of the lots of a position be on their way to other pools, in as many intervals as can be told apart.
pub(super) fn scatter<T: Config>(
	who: &T::AccountId,
	pool: PoolId,
	exits: u32,
) -> Result<(), BenchmarkError> {
	let now = epoch::<T>();
	let intervals = (now - WINDOW..=now)
		.flat_map(|entered| (entered + 1..=now + 1).map(move |left| (entered, left)));
	let legs = intervals.zip(0..exits).map(|((entered, left), to)| (entered, left, Some(to)));
	depart::<T>(who, pool, legs)?;
	assert_eq!(lots::<T>(who, pool), STAYING + exits);
	Ok(())
}

/// Lets it be as if nobody had looked at a pool in this epoch.
fn unsee<T: Config>(pool: PoolId) {
	let before = epoch::<T>() - 1;
	Leaving::<T>::mutate_extant(pool, |departing| departing.merged.epoch = before);
	Pools::<T>::mutate_extant(pool, |record| record.merged.epoch = before);
}

/// Somebody who leaves pools all the time.
pub(super) fn leaver<T: Config>() -> T::AccountId {
	account("leaver", 0, 0)
}

/// Pools of these operators and mandates, among as many as strangers can bring about, that have earned something in as many assets
/// as there can be. In each of them an account has a lot of every epoch of the window; others have an exit of every epoch from every
/// lot. If not everything is `paid`, the account has come last when an
/// epoch was still to be paid, as this one is.
pub(super) fn busy<T: Config>(
	who: &T::AccountId,
	places: &[(T::AccountId, Mandate)],
	paid: bool,
) -> Result<Vec<PoolId>, BenchmarkError> {
	let leaver = leaver::<T>();
	// Has no room for the exits of the last epoch beside those of the others.
	let late: T::AccountId = account("late", 0, 0);
	let mut pools = Vec::new();
	for (operator, mandate) in places {
		for number in 0..STRANGERS {
			restake::<T>(&account("other", number, 0), operator, self::mandate(number)?)?;
		}
		let pool = restake::<T>(&leaver, operator, mandate.clone())?;
		// Before the account comes, which is not credited with it.
		T::BenchmarkHelper::earn(pool, MAX_REWARD_ASSETS);
		restake::<T>(who, operator, mandate.clone())?;
		restake::<T>(&late, operator, mandate.clone())?;
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
			if paid && step == WINDOW {
				T::BenchmarkHelper::paid();
			}
			restake::<T>(&leaver, operator, mandate.clone())?;
			restake::<T>(who, operator, mandate.clone())?;
			restake::<T>(&late, operator, mandate.clone())?;
		}
	}
	T::BenchmarkHelper::advance_to(start + WINDOW + 1);
	if paid {
		T::BenchmarkHelper::paid();
	}
	for pool in &pools {
		for entered in start + 1..=start + WINDOW + 1 {
			let origin = RawOrigin::Signed(late.clone());
			Pallet::<T>::request_withdrawal(origin.into(), *pool, Some(PART), Some(entered))
				.map_err(|_| BenchmarkError::Stop("the request is refused"))?;
		}
		// All that the window can tell apart, but for what is beyond all faults.
		assert_eq!(Leaving::<T>::get(pool).cohorts.len() + 1, ORDINARY_LEAVING);
		unsee::<T>(*pool);
		assert_eq!(lots::<T>(who, *pool), STAYING);
	}
	for (pool, (operator, _)) in pools.iter().zip(places) {
		fill_index::<T>(operator, *pool);
	}
	Ok(pools)
}

/// Lets the list of the pools of an operator be as long as it can be, but for one: with plain mandates, which are short. They all lead
/// to the same pool, because nobody looks for them.
pub(super) fn fill_index<T: Config>(operator: &T::AccountId, pool: PoolId) {
	PoolIndex::<T>::mutate(operator, T::BenchmarkHelper::vault(), |entries| {
		for avs in entries.len() as u32..MAX_POOLS - 1 {
			let mandate = Mandate::only(AvsId(1_000_000 + avs));
			assert!(entries.try_push(crate::types::PoolEntry { mandate, pool }).is_ok());
		}
	});
}

/// Lets a pool have as many cohorts as there can be, told apart by disputes about faults in every epoch that any can be about. Some
/// of them have been decided a few epochs later, so that all cohorts have to be added up anew.
pub(crate) fn widen<T: Config>(
	operator: &T::AccountId,
	pool: PoolId,
) -> Result<(), BenchmarkError> {
	const LATER: Epoch = WINDOW / 2;
	let broken = |_| BenchmarkError::Stop("there is no room for a cohort");
	let now = epoch::<T>();
	let faults: Vec<_> = (now + 1 - LIVE_FAULTS..=now).collect();
	let old = &faults[..MAX_OLD_FAULTS as usize];
	let merged = Merged {
		epoch: now,
		old_faults: old.to_vec().try_into().map_err(|_| BenchmarkError::Stop("too many faults"))?,
	};
	let one = Cohort { assets: STAKE, paid: 0, lots: 1 };
	let mut record = Pools::<T>::get(pool).ok_or("there is a pool")?;
	let mut departing = Leaving::<T>::get(pool);
	for (index, entered) in faults.iter().copied().enumerate() {
		record.staying.add(Interval::staying(entered), one).map_err(broken)?;
		for left in faults.iter().copied().skip(index + 1).chain([now + 1]) {
			departing.cohorts.add(Interval { entered, left }, one).map_err(broken)?;
		}
	}
	departing.cohorts.add(Interval::DONE, one).map_err(broken)?;
	record.staying.add(Interval::staying(now + 1), one).map_err(broken)?;
	assert_eq!((record.staying.len(), departing.cohorts.len()), (MAX_STAYING, MAX_LEAVING));
	record.merged = merged.clone();
	departing.merged = merged;
	Pools::<T>::insert(pool, record);
	Leaving::<T>::insert(pool, departing);
	T::BenchmarkHelper::advance_to(now + LATER);
	T::BenchmarkHelper::dispute_old(operator, now + LATER + 1 - LIVE_FAULTS..=now);
	Ok(())
}

/// How many lots a position has.
pub(super) fn lots<T: Config>(who: &T::AccountId, pool: PoolId) -> u32 {
	Account::<T>::load(who, pool).map_or(0, |account| account.lots.len() as u32)
}

/// An account and the one place in which it is busy, with the operator and the pool.
type Place<T> =
	(<T as frame_system::Config>::AccountId, <T as frame_system::Config>::AccountId, PoolId);

/// An account and the one place in which it is busy, where everything is paid.
pub(super) fn crowded<T: Config>() -> Result<Place<T>, BenchmarkError> {
	one_busy::<T>(true)
}

/// The same, where the account has come last, and calls, before everything of an epoch is paid.
pub(super) fn waiting<T: Config>() -> Result<Place<T>, BenchmarkError> {
	one_busy::<T>(false)
}

fn one_busy<T: Config>(paid: bool) -> Result<Place<T>, BenchmarkError> {
	let (who, operator) = (account("restaker", 0, 0), T::BenchmarkHelper::operator(0));
	let pools = busy::<T>(&who, &[(operator.clone(), Mandate::All)], paid)?;
	Ok((who, operator, pools[0]))
}

/// A pool on an ordinary day: it is the only one of its operator, one account has come in two epochs, another in one, and
/// what is done when an epoch begins is done.
pub(super) fn quiet<T: Config>() -> Result<(T::AccountId, T::AccountId, PoolId), BenchmarkError> {
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
pub(super) fn quiet_exit<T: Config>() -> Result<(T::AccountId, PoolId), BenchmarkError> {
	let (who, _, pool) = quiet::<T>()?;
	let origin = RawOrigin::Signed(who.clone());
	Pallet::<T>::request_withdrawal(origin.into(), pool, Some(STAKE), None)
		.map_err(|_| BenchmarkError::Stop("the request is refused"))?;
	Ok((who, pool))
}

/// Cuts a pool by so many final slashes for a fault of the last epoch, which its lots have yet to follow.
pub fn scar<T: Config>(pool: PoolId, number: u32) -> Result<(), BenchmarkError> {
	cut_often::<T>(pool, number, false)
}

/// The same, where every unit of stake has earned a unit before each of them.
pub(super) fn scar_earning<T: Config>(pool: PoolId, number: u32) -> Result<(), BenchmarkError> {
	cut_often::<T>(pool, number, true)
}

fn cut_often<T: Config>(pool: PoolId, number: u32, earning: bool) -> Result<(), BenchmarkError> {
	let broken = |_| BenchmarkError::Stop("the pool cannot be cut");
	let mut record = Pools::<T>::get(pool).ok_or(BenchmarkError::Stop("there is no pool"))?;
	let mut departing = Leaving::<T>::get(pool);
	let fault = epoch::<T>().saturating_sub(1);
	for request in 0..number {
		if earning {
			T::BenchmarkHelper::raise(pool);
		}
		record.earnings = Pools::<T>::get(pool).map(|record| record.earnings).unwrap_or_default();
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

/// Has everything been paid that leaves, as far as nobody disputes it?
pub(super) fn is_paid<T: Config>(who: &T::AccountId, pool: PoolId) -> bool {
	let lots = Positions::<T>::get(who, pool).map(|position| position.lots).unwrap_or_default();
	lots.iter().filter_map(|lot| lot.exit.as_ref()).all(|exit| exit.paid > 0)
}

/// How many scars a position has not seen.
pub(super) fn behind<T: Config>(who: &T::AccountId, pool: PoolId) -> Option<u32> {
	let next = Pools::<T>::get(pool)?.next_scar;
	Positions::<T>::get(who, pool).map(|position| next.0 - position.seen.0)
}

/// Every list of allocations of an operator is full, with whole histories.
pub(super) fn fill_allocations<T: Config>(
	operator: &T::AccountId,
	but: SetId,
) -> Result<(), BenchmarkError> {
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

/// An account that is busy in one place, and has exits there that are ripe by now, and so many slashes to follow. So many faults are
/// in dispute: at least as many as can tell its lots apart.
pub(super) fn departed<T: Config, I: IntoIterator<Item = Leg>>(
	exits: impl FnOnce(Epoch) -> I,
	slashes: u32,
	disputes: u32,
) -> Result<Place<T>, BenchmarkError> {
	let (who, operator, pool) = crowded::<T>()?;
	let now = epoch::<T>();
	depart::<T>(&who, pool, exits(now))?;
	scar::<T>(pool, slashes)?;
	T::BenchmarkHelper::dispute_all(&operator, now - 1, disputes);
	T::BenchmarkHelper::advance_to(now + 2 * (WINDOW + 1));
	Ok((who, operator, pool))
}

/// Exits that faults in as many epochs as can be are about, each to another pool.
pub(super) fn all_longest(now: Epoch, exits: u32) -> impl Iterator<Item = Leg> {
	(0..exits).map(move |to| (now - WINDOW, now + 1, Some(to)))
}

/// One of them, which is paid.
pub(super) fn longest(now: Epoch) -> [Leg; 1] {
	[(now - WINDOW, now + 1, None)]
}

/// Somebody who has so many exits that are ripe, each to another pool, so many slashes to follow, and so many faults in dispute.
pub(super) fn moving<T: Config>(
	exits: u32,
	slashes: u32,
	disputes: u32,
) -> Result<(T::AccountId, PoolId), BenchmarkError> {
	let (who, _, pool) = departed::<T, _>(|now| all_longest(now, exits), slashes, disputes)?;
	Ok((who, pool))
}

/// What a completion does in the pool that is left, if nothing is paid out. Returns in how many parts it was left.
pub(super) fn move_on<T: Config>(who: &T::AccountId, pool: PoolId) -> Result<u32, BenchmarkError> {
	let mut account = Account::<T>::load(who, pool)?;
	let due = Pallet::<T>::take_due(&mut account)?;
	T::Vaults::ensure_open(account.book.pool.vault, CallClass::Exit)?;
	Pallet::<T>::deposit_event(Event::WithdrawalCompleted {
		who: who.clone(),
		pool,
		paid: 0,
		redelegated: STAKE,
	});
	account.store()?;
	assert_eq!(due.out, 0);
	Ok(due.onward.len() as u32)
}
