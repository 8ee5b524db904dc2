//! The stake that can be slashed, without the pallet that keeps it: each pool is one cohort.

use super::*;
use bulwark_primitives::{
	constants::MAX_ALLOCATIONS,
	fraction::{cut, part},
	seams::{EpochClock, Exposure, ExposureInspect, PoolKey, StakeInspect},
	PoolId,
};
use codec::{Decode, Encode, MaxEncodedLen};
use frame_support::{pallet_prelude::ValueQuery, storage_alias, Blake2_128Concat, Twox64Concat};
use scale_info::TypeInfo;

/// A pool that is one cohort of stake without an end.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, TypeInfo, MaxEncodedLen)]
pub struct MockPool {
	pub operator: AccountId,
	pub vault: VaultId,
	pub mandate: Mandate,
	pub owner: AccountId,
	pub entered: Epoch,
	pub amount: Balance,
	pub synced: Epoch,
}

#[storage_alias]
pub type MockPools = StorageMap<Mock, Twox64Concat, u64, MockPool>;
/// What was allocated, by operator, set and vault; of the last that is not younger than the fault.
#[storage_alias]
pub type Allocated = StorageMap<
	Mock,
	Blake2_128Concat,
	(AccountId, SetId, VaultId),
	Vec<(Epoch, Perquintill)>,
	ValueQuery,
>;
/// A pool that has more slashes to apply than anybody does on the way.
#[storage_alias]
pub type Behind = StorageValue<Mock, PoolId>;

pub struct MockStake;

impl StakeInspect<AccountId> for MockStake {
	fn magnitude(operator: &AccountId, vault: VaultId, set: SetId, epoch: Epoch) -> Perquintill {
		let history = Allocated::get((*operator, set, vault));
		let then = history.iter().rev().find(|(from, _)| *from <= epoch);
		then.map(|(_, m)| *m).unwrap_or_default()
	}

	fn pools(operator: &AccountId, vault: VaultId) -> Vec<(PoolId, Mandate)> {
		let all = MockPools::iter().filter(|(_, p)| p.operator == *operator && p.vault == vault);
		let mut pools: Vec<_> = all.map(|(id, pool)| (PoolId(id), pool.mandate)).collect();
		pools.sort_by_key(|(id, _)| *id);
		pools
	}

	fn sync(pool: PoolId, most: u32) -> Result<Option<u32>, DispatchError> {
		let mut known = MockPools::get(pool.0).ok_or(DispatchError::Other("no pool"))?;
		let key = PoolKey {
			operator: known.operator,
			vault: known.vault,
			mandate: known.mandate.clone(),
		};
		let epoch = MockClock::epoch();
		let finals = Slashing::weighing_on(&key, known.synced, epoch).finals;
		let applied = finals.len() as u32;
		if applied > most || Behind::get() == Some(pool) && most < crate::MAX_PENDING {
			return Ok(None);
		}
		for slash in finals {
			let liable = if known.entered <= slash.fault { known.amount } else { 0 };
			let taken = cut(liable, slash.p);
			known.amount -= taken;
			Slashing::collected(slash.request, known.vault, taken)?;
		}
		known.synced = epoch;
		MockPools::insert(pool.0, known);
		Ok(Some(applied))
	}

	fn allocations(operator: &AccountId, set: SetId, epoch: Epoch) -> Vec<(VaultId, Perquintill)> {
		let all = (0..MAX_ALLOCATIONS).map(VaultId);
		let all = all.map(|vault| (vault, Self::magnitude(operator, vault, set, epoch)));
		all.filter(|(_, m)| !m.is_zero()).collect()
	}

	fn behind(pool: PoolId) -> u32 {
		let Some(MockPool { operator, vault, mandate, synced, .. }) = MockPools::get(pool.0) else {
			return 0;
		};
		if Behind::get() == Some(pool) {
			return crate::MAX_PENDING;
		}
		let key = PoolKey { operator, vault, mandate };
		Slashing::weighing_on(&key, synced, MockClock::epoch()).finals.len() as u32
	}

	fn synced(pool: PoolId) -> Option<Epoch> {
		MockPools::get(pool.0).map(|pool| pool.synced)
	}

	fn has_position(who: &AccountId, operator: &AccountId, vaults: &[VaultId]) -> bool {
		Self::has_stake(who, operator, vaults)
	}

	fn has_stake(who: &AccountId, operator: &AccountId, vaults: &[VaultId]) -> bool {
		MockPools::iter_values().any(|pool| {
			pool.owner == *who && pool.operator == *operator && vaults.contains(&pool.vault)
		})
	}
}

impl ExposureInspect<AccountId> for MockStake {
	fn liable(operator: &AccountId, vault: VaultId, set: SetId, fault: Epoch) -> Balance {
		let all = MockPools::iter_values().filter(|pool| {
			pool.operator == *operator
				&& pool.vault == vault
				&& pool.mandate.covers(set.avs)
				&& pool.entered <= fault
		});
		let total = all.map(|pool| pool.amount).sum();
		part(total, Self::magnitude(operator, vault, set, fault))
	}

	fn exposures(who: &AccountId) -> Vec<Exposure<AccountId>> {
		let mine = MockPools::iter_values().filter(|pool| pool.owner == *who);
		mine.map(|pool| Exposure {
			operator: pool.operator,
			vault: pool.vault,
			mandate: pool.mandate,
			liable: pool.amount,
		})
		.collect()
	}

	fn allocation_changes(operator: &AccountId, vault: VaultId, set: SetId) -> Vec<Epoch> {
		let steps = Allocated::get((*operator, set, vault)).into_iter().map(|(from, _)| from);
		steps.filter(|from| *from > MockClock::epoch()).collect()
	}
}

/// Adds stake that is active from an epoch on. Returns its pool.
pub fn stake(
	owner: AccountId,
	operator: AccountId,
	vault: VaultId,
	mandate: Mandate,
	amount: Balance,
	entered: Epoch,
) -> PoolId {
	let id = MockPools::iter_keys().count() as u64;
	let synced = MockClock::epoch();
	let pool = MockPool { operator, vault, mandate, owner, entered, amount, synced };
	MockPools::insert(id, pool);
	Custody::mutate(vault, |held| *held += amount);
	PoolId(id)
}

/// Allocates from an epoch on.
pub fn allocate(operator: AccountId, set: SetId, vault: VaultId, percent: u64, from: Epoch) {
	let magnitude = super::percent(percent);
	Allocated::mutate((operator, set, vault), |history| history.push((from, magnitude)));
}

pub fn amount(pool: PoolId) -> Balance {
	MockPools::get(pool.0).map_or(0, |pool| pool.amount)
}
