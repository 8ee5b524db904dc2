//! When a request is final: what it takes is collected, pool by pool, and split.

use crate::{
	bonds::Verdict, types::SlashState, Collected, Config, Error, Event, Pallet, Requests,
	SlashRequestOf, Taken, MORE_SLASHES, MOST_LOOKED_AT,
};
use bulwark_primitives::{
	constants::MAX_COVERING_POOLS,
	fraction::part,
	seams::{EpochClock, StakeInspect, VaultLedger},
	Balance, Epoch, SlashId, VaultId,
};
use frame_support::{
	dispatch::{DispatchErrorWithPostInfo, WithPostDispatchInfo},
	ensure,
	traits::Get,
};
use sp_runtime::{DispatchError, DispatchResult};

/// What a settlement has done.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Progress {
	/// How many vaults the request concerns.
	pub vaults: u32,
	/// How many pools were looked at.
	pub looked_at: u32,
	/// How many of them had to be brought up to date.
	pub pools: u32,
	/// How many slashes they applied for that, and at least one each.
	pub slashes: u32,
}

impl<T: Config> Pallet<T> {
	/// Collects what a final request took, from so many pools, and splits it once that were all. Worth does not depend
	/// on when this is called or how it is paged: a pool that is used before its turn settles itself. What is refused before any
	/// pool is looked at says what it weighs.
	pub fn settle_pools(id: SlashId, limit: u32) -> Result<Progress, DispatchErrorWithPostInfo> {
		let (mut request, from) = Self::request_to_settle(id)
			.map_err(|error| error.with_weight(Self::reading_a_request()))?;
		let mut progress = Progress { vaults: request.vaults(), ..Default::default() };
		while let Some((vault, _)) = request.p.get(request.visited as usize) {
			// A vault is looked through as a whole, or not begun. There is always room for the first.
			let room = progress.looked_at.saturating_add(MAX_COVERING_POOLS) <= MOST_LOOKED_AT;
			if !room || !Self::collect(&request, *vault, from, limit, &mut progress)? {
				let pools = progress.pools;
				Requests::<T>::insert(id, request);
				Self::deposit_event(Event::SettlementAdvanced { id, pools });
				return Ok(progress);
			}
			// Below the number of its vaults.
			request.visited = request.visited.saturating_add(1);
		}
		for (vault, _) in &request.p {
			Self::split(id, &request, *vault)?;
		}
		Self::close(id, &mut request, SlashState::Settled)?;
		Self::settle_bonds(id, &mut request, Verdict::Upheld)?;
		Self::count(request.set, |record| &mut record.settled);
		Requests::<T>::insert(id, request);
		Self::deposit_event(Event::Settled { id });
		Ok(progress)
	}

	/// A final request, and since when it is.
	fn request_to_settle(id: SlashId) -> Result<(SlashRequestOf<T>, Epoch), DispatchError> {
		let request = Self::request_or_error(id)?;
		let from = request.final_from().ok_or(Error::<T>::WrongState)?;
		ensure!(T::Clock::epoch() >= from, Error::<T>::AppealRunning);
		Ok((request, from))
	}

	/// Brings the pools of a vault up to date that the request concerns. Returns whether that were all.
	fn collect(
		request: &SlashRequestOf<T>,
		vault: VaultId,
		from: Epoch,
		limit: u32,
		progress: &mut Progress,
	) -> Result<bool, DispatchError> {
		for (pool, mandate) in T::Stake::pools(&request.operator, vault) {
			if !mandate.covers(request.set.avs) {
				continue;
			}
			// Of at most `MAX_ALLOCATIONS` vaults at most `MAX_COVERING_POOLS` each.
			progress.looked_at = progress.looked_at.saturating_add(1);
			if T::Stake::synced(pool).is_none_or(|by| by >= from) {
				continue;
			}
			let most = limit.saturating_add(MORE_SLASHES).saturating_sub(progress.slashes);
			if progress.pools >= limit || most == 0 {
				return Ok(false);
			}
			// Other slashes that are final by now are applied along with this one.
			let Some(slashes) = T::Stake::sync(pool, most)? else {
				// It has to be brought up to date by itself, or is the first of the next call.
				ensure!(progress.pools > 0, Error::<T>::PoolBehind);
				return Ok(false);
			};
			progress.slashes = progress.slashes.saturating_add(slashes.max(1));
			progress.pools = progress.pools.saturating_add(1);
		}
		Ok(true)
	}

	/// Splits what was taken from a vault. The sum is exact: what rounding leaves goes with the rest.
	fn split(id: SlashId, request: &SlashRequestOf<T>, vault: VaultId) -> DispatchResult {
		let taken = Collected::<T>::take(id, vault);
		let insurance = part(taken, request.split.insurance);
		let whistleblower = match request.reporter {
			Some(_) => part(taken, request.split.whistleblower),
			None => 0,
		};
		let rest = taken
			.checked_sub(insurance)
			.and_then(|rest| rest.checked_sub(whistleblower))
			.ok_or(Error::<T>::DocketBroken)?;
		T::Vaults::insure(vault, insurance)?;
		if let Some(reporter) = request.reporter.as_ref().filter(|_| whistleblower > 0) {
			T::Vaults::put_idle(reporter, vault, whistleblower)?;
		}
		match &request.recipient {
			_ if rest == 0 => {}
			Some(recipient) => T::Vaults::put_idle(recipient, vault, rest)?,
			None => T::Vaults::burn(vault, rest)?,
		}
		if taken > 0 {
			Taken::<T>::try_mutate(request.set, vault, |sum: &mut Balance| -> DispatchResult {
				*sum = sum.checked_add(taken).ok_or(Error::<T>::AmountOverflow)?;
				Ok(())
			})?;
		}
		let recipient = request.recipient.clone();
		Self::deposit_event(Event::Split {
			id,
			vault,
			taken,
			reporter: request.reporter.clone(),
			whistleblower,
			insurance,
			rest,
			recipient,
		});
		Ok(())
	}

	/// A request that has ended long enough ago.
	fn request_to_forget(id: SlashId) -> Result<SlashRequestOf<T>, DispatchError> {
		let request = Self::request_or_error(id)?;
		let epoch = T::Clock::epoch();
		let ended = match request.state_at(epoch) {
			SlashState::Open | SlashState::Executed(_) => None,
			SlashState::Lapsed => Some(request.deadline()),
			_ => request.closed,
		};
		// Saturating: what ends beyond the last epoch is kept for ever.
		let until = ended.map(|ended| ended.saturating_add(T::Retention::get()));
		ensure!(until.is_some_and(|until| epoch >= until), Error::<T>::StillNeeded);
		Ok(request)
	}

	/// Removes the record of a request that has ended long enough ago. What is refused before a docket is looked at says what it
	/// weighs.
	pub(crate) fn do_forget(id: SlashId) -> Result<u32, DispatchErrorWithPostInfo> {
		let mut request = Self::request_to_forget(id)
			.map_err(|error| error.with_weight(Self::reading_a_request()))?;
		if request.state == SlashState::Open {
			Self::close_lapsed(id, &mut request)?;
		}
		Self::remove_fault(id, &request);
		Self::unremember(id, &request.operator, request.fault);
		Requests::<T>::remove(id);
		crate::Documents::<T>::remove(id);
		Self::deposit_event(Event::RequestForgotten { id });
		Ok(request.vaults())
	}
}
