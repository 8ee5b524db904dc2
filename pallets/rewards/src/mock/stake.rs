//! The stake that earns, without the pallet that keeps it: pools, lots, and slashes.

use super::*;

pub struct MockStake;

type Own = pallet_rewards::Pallet<Test>;

impl StakeInspect<AccountId> for MockStake {
	fn magnitude(operator: &AccountId, vault: VaultId, set: SetId, epoch: Epoch) -> Perquintill {
		let all = Self::allocations(operator, set, epoch);
		all.into_iter().find(|(one, _)| *one == vault).map(|(_, m)| m).unwrap_or_default()
	}

	fn pools(operator: &AccountId, vault: VaultId) -> Vec<(PoolId, Mandate)> {
		PoolLists::get((*operator, vault))
	}

	fn sync(pool: PoolId, most: u32) -> Result<Option<u32>, DispatchError> {
		if Finals::get() > most {
			return Ok(None);
		}
		Synced::mutate(pool, |times| *times += 1);
		Ok(Some(Finals::take()))
	}

	fn allocations(operator: &AccountId, set: SetId, _: Epoch) -> Vec<(VaultId, Perquintill)> {
		Allocated::get((*operator, set))
	}

	fn behind(pool: PoolId) -> u32 {
		PoolKeys::get(pool).map_or(0, |_| Finals::get())
	}

	fn synced(pool: PoolId) -> Option<Epoch> {
		PoolKeys::get(pool).map(|_| MockClock::epoch())
	}

	fn has_position(who: &AccountId, operator: &AccountId, vaults: &[VaultId]) -> bool {
		Self::has_stake(who, operator, vaults)
	}

	fn has_stake(who: &AccountId, _: &AccountId, _: &[VaultId]) -> bool {
		Positions::iter_key_prefix(who).next().is_some()
	}
}

impl StakeCollection<AccountId, PoolEarnings, Credits> for MockStake {
	fn collect(
		who: &AccountId,
		take: &mut dyn FnMut(&mut Credits) -> DispatchResult,
	) -> Result<Touched, DispatchError> {
		let pools: Vec<_> = Positions::iter_key_prefix(who).collect();
		let positions = pools.len() as u32;
		let mut shares = 0;
		for pool in pools {
			shares += change_paying(*who, pool, |_| Ok(()), take)?.saturating_sub(1);
		}
		let (slashes, crowds) = Meeting::get();
		Ok(Touched {
			positions,
			shares,
			met: Met { slashes, crowds, ..Met::default() },
			..Default::default()
		})
	}

	fn change_earnings(
		pool: PoolId,
		change: &mut dyn FnMut(&mut PoolEarnings) -> DispatchResult,
	) -> DispatchResult {
		ensure!(PoolKeys::contains_key(pool), DispatchError::Other("PoolNotFound"));
		PoolsEarned::try_mutate(pool, change)
	}

	fn all_earnings() -> Vec<(PoolId, PoolEarnings)> {
		PoolKeys::iter_keys().map(|pool| (pool, PoolsEarned::get(pool))).collect()
	}

	fn credited(who: &AccountId) -> Vec<Credits> {
		Positions::iter_prefix_values(who).map(|(_, credits, _)| credits).collect()
	}

	fn all_credits() -> Vec<Credits> {
		Positions::iter_values().map(|(_, credits, _)| credits).collect()
	}
}

impl StakeRewarded<AccountId> for MockStake {
	fn active(pool: PoolId) -> Option<Balance> {
		let (from, then, before) = Sums::get(pool);
		PoolKeys::get(pool).map(|_| if MockClock::epoch() >= from { then } else { before })
	}

	fn active_of(who: &AccountId) -> Vec<(PoolId, PoolKey<AccountId>, Balance)> {
		let epoch = MockClock::epoch();
		let mine = Positions::iter_prefix(who).filter_map(|(pool, (_, _, lots))| {
			let (operator, vault, mandate) = PoolKeys::get(pool)?;
			let entered = lots.into_iter().filter(|(_, entered)| *entered <= epoch);
			let active: Balance = entered.map(|(amount, _)| amount).sum();
			Some((pool, PoolKey { operator, vault, mandate }, active))
		});
		mine.filter(|(_, _, active)| *active > 0).collect()
	}
}

impl RestakeEntry<AccountId, AccountId> for MockStake {
	fn restake(
		funds: &AccountId,
		owner: &AccountId,
		route: AccountId,
		vault: VaultId,
		amount: Balance,
		target: Option<(AccountId, Mandate)>,
	) -> Result<Entry, Refused<Entry>> {
		ensure!(route == *owner, DispatchError::Other("RouteMismatch"));
		let enough = if amount < 2 { Err(DispatchError::Other("BelowMinimum")) } else { Ok(()) };
		enough.map_err(Refused::<Entry>::at_once)?;
		let asset = MockVaults::asset_of(vault).ok_or(DispatchError::Other("VaultNotFound"))?;
		transfer(asset, *funds, CUSTODY, amount)?;
		let (operator, mandate) = target.unwrap_or((OP1, Mandate::All));
		join(*owner, pool(operator, vault, mandate), amount);
		// What a new position meets is no different from what others meet.
		let (slashes, crowds) = Meeting::get();
		Ok(Entry::Opened { others: 5, met: Met { slashes, crowds, credits: 4, ..Met::default() } })
	}
}

pub(super) fn transfer(
	asset: Asset,
	from: AccountId,
	to: AccountId,
	amount: Balance,
) -> DispatchResult {
	type All = <Test as pallet_rewards::Config>::Assets;
	All::transfer(asset, &from, &to, amount, Preservation::Expendable).map(|_| ())
}

/// Brings a position up to date, changes its lots, and brings the sums of the pool in line, as whoever keeps stake
/// does.
pub fn change(
	who: AccountId,
	pool: PoolId,
	how: impl FnOnce(&mut Vec<(Balance, Epoch)>) -> DispatchResult,
) -> DispatchResult {
	// The pool is written, too, and is told what the position was paid.
	change_paying(who, pool, how, &mut |credits| {
		PoolsEarned::try_mutate(pool, |earnings| Own::tell(earnings, credits))
	})?;
	Ok(())
}

/// Returns in how many assets the position was credited.
fn change_paying(
	who: AccountId,
	pool: PoolId,
	how: impl FnOnce(&mut Vec<(Balance, Epoch)>) -> DispatchResult,
	take: &mut dyn FnMut(&mut Credits) -> DispatchResult,
) -> Result<u32, DispatchError> {
	let epoch = MockClock::epoch();
	let now = Own::mark(&PoolsEarned::get(pool));
	let found = Positions::get(who, pool);
	let (old, mut credits, mut lots) = match found {
		Some((mark, credits, lots)) => (Some(mark), credits, lots),
		None => (None, Credits::default(), Vec::new()),
	};
	let mut earned = Default::default();
	for (amount, entered) in &lots {
		let mark = old.as_ref().ok_or(DispatchError::Corruption)?;
		let from = Own::begins(pool, mark, *entered).unwrap_or_else(|| mark.clone());
		<Own as Accrual<AccountId>>::earn(*amount, &from, &now, &mut earned)?;
	}
	let assets = <Own as Accrual<AccountId>>::assets(&earned);
	<Own as Accrual<AccountId>>::credit(&mut credits, earned)?;
	take(&mut credits)?;
	how(&mut lots)?;
	lots.retain(|(amount, _)| *amount > 0);
	// All that have entered are alike.
	let active: Balance = lots.iter().filter(|(_, at)| *at <= epoch).map(|(one, _)| one).sum();
	lots.retain(|(_, at)| *at > epoch);
	if active > 0 {
		lots.push((active, epoch));
	}
	if lots.is_empty() {
		if let Some(mark) = old {
			PoolsEarned::try_mutate(pool, |earnings| {
				Own::release(&who, pool, &mark, earnings, credits)
			})?;
			Positions::remove(who, pool);
		}
	} else {
		let waits = lots.iter().any(|(_, entered)| *entered > epoch);
		let mark = Own::renew(pool, now, old.as_ref(), waits)?;
		Positions::insert(who, pool, (mark, credits, lots));
	}
	let all: Vec<_> = Positions::iter()
		.filter(|(_, at, _)| *at == pool)
		.flat_map(|(_, _, (_, _, lots))| lots)
		.collect();
	if all.is_empty() {
		if let Some((operator, vault, _)) = PoolKeys::take(pool) {
			PoolLists::mutate((operator, vault), |list| list.retain(|(one, _)| *one != pool));
			Sums::remove(pool);
			Own::closed(PoolsEarned::take(pool))?;
		}
		return Ok(assets);
	}
	let sum = |until: Epoch| -> Balance {
		all.iter().filter(|(_, at)| *at <= until).map(|(one, _)| one).sum()
	};
	Sums::insert(pool, (epoch + 1, sum(epoch + 1), sum(epoch)));
	Ok(assets)
}

/// The pool of an operator, a vault and a mandate, which is opened if there is none.
pub fn pool(operator: AccountId, vault: VaultId, mandate: Mandate) -> PoolId {
	let known = PoolLists::get((operator, vault));
	if let Some((pool, _)) = known.iter().find(|(_, one)| *one == mandate) {
		return *pool;
	}
	let pool = PoolId(NextPool::mutate(|next| {
		*next += 1;
		*next
	}));
	PoolKeys::insert(pool, (operator, vault, mandate.clone()));
	PoolLists::append((operator, vault), (pool, mandate));
	pool
}

/// Adds stake that is active from the next epoch on.
pub fn join(who: AccountId, pool: PoolId, amount: Balance) {
	let next = MockClock::epoch() + 1;
	let joined = change(who, pool, |lots| {
		match lots.iter_mut().find(|(_, entered)| *entered == next) {
			Some((sum, _)) => *sum += amount,
			None => lots.push((amount, next)),
		}
		Ok(())
	});
	assert_eq!(joined, Ok(()));
}

/// The same for somebody who has nothing in a pool in which nothing has been earned, without visiting the others.
pub fn join_fast(who: AccountId, pool: PoolId, amount: Balance) {
	let next = MockClock::epoch() + 1;
	Positions::insert(who, pool, (Mark::default(), Credits::default(), vec![(amount, next)]));
	Sums::mutate(pool, |(from, then, _)| {
		*from = next;
		*then += amount;
	});
}

/// Takes stake out, the newest first.
pub fn leave(who: AccountId, pool: PoolId, amount: Balance) -> DispatchResult {
	change(who, pool, |lots| {
		lots.sort_by_key(|(_, entered)| core::cmp::Reverse(*entered));
		let mut rest = amount;
		for (sum, _) in lots.iter_mut() {
			let part = rest.min(*sum);
			*sum -= part;
			rest -= part;
		}
		ensure!(rest == 0, DispatchError::Other("InsufficientStake"));
		Ok(())
	})
}

/// A slash that becomes final: everybody is credited first and then cut.
pub fn slash(pool: PoolId, percent: u64) {
	let all: Vec<_> = Positions::iter_keys().filter(|(_, at)| *at == pool).collect();
	for (who, _) in all {
		let cut = change(who, pool, |lots| {
			for (amount, _) in lots.iter_mut() {
				*amount -=
					bulwark_primitives::fraction::cut(*amount, Perquintill::from_percent(percent));
			}
			Ok(())
		});
		assert_eq!(cut, Ok(()));
	}
}

/// The stake of an account in a pool, as stored.
pub fn position(who: AccountId, pool: PoolId) -> Option<(Mark, Vec<(Balance, Epoch)>)> {
	Positions::get(who, pool).map(|(mark, _, lots)| (mark, lots))
}

/// What a position was credited with, as stored.
pub fn credits(who: AccountId, pool: PoolId) -> Vec<Credit> {
	Positions::get(who, pool).map_or(Vec::new(), |(_, credits, _)| credits.into_inner())
}

/// Lets somebody change what a position was credited with, without any check.
pub fn corrupt_credits(who: AccountId, pool: PoolId, how: impl FnOnce(&mut Credits)) {
	Positions::mutate(who, pool, |found| how(&mut found.as_mut().expect("it is there").1));
}

/// How often a pool was brought up to date.
pub fn syncs(pool: PoolId) -> u32 {
	Synced::get(pool)
}
