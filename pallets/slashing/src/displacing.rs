//! Room on a full docket. What is proven takes the place of what is milder and was not upheld, and what the adjudicator of the offence
//! itself claims that of what is milder and waits for a decision: nobody is safe from a heavy slash behind many light ones, which it
//! can bring upon itself, and no claim does away with a proof that nobody contests. Where evidence shows a fault that was found milder
//! before, that request makes way whether the docket is full or not.

use crate::{
	bonds::Verdict,
	docket::Charge,
	types::{Fractions, PendingRequests, SlashState},
	Config, Error, Event, Pallet, Requests, SlashRequestOf,
};
use bulwark_primitives::{
	constants::MAX_ALLOCATIONS, seams::EpochClock, Epoch, SetId, SlashId, VaultId,
};
use core::cmp::Reverse;
use frame_support::ensure;
use sp_runtime::{DispatchError, DispatchResult, Perquintill};

/// A request that makes way for another.
pub(crate) type Displaced<T> = (SlashId, SlashRequestOf<T>);

/// How many vaults two requests concern together.
pub(crate) fn concerned<AccountId>(
	p: &Fractions,
	other: &crate::types::SlashRequest<AccountId>,
) -> u32 {
	let more = beyond(p, other).count() as u32;
	// Both are bounded by the vaults that there can be.
	more.saturating_add(p.len() as u32)
}

/// The vaults that only the other one concerns.
pub(crate) fn beyond<'a, AccountId>(
	p: &'a Fractions,
	other: &'a crate::types::SlashRequest<AccountId>,
) -> impl Iterator<Item = VaultId> + 'a {
	let known = |vault: &VaultId| p.iter().any(|(one, _)| one == vault);
	other.p.iter().map(|(vault, _)| *vault).filter(move |vault| !known(vault))
}

impl<T: Config> Pallet<T> {
	/// Makes sure that there is room for a request, and finds the one whose place it takes if it has to take one. Nothing is
	/// changed.
	pub(crate) fn make_way(
		set: SetId,
		fault: Epoch,
		(fraction, p): (Perquintill, &Fractions),
		pending: &PendingRequests,
		charge: &Charge<T::AccountId>,
		claim: bool,
	) -> Result<Option<Displaced<T>>, DispatchError> {
		let epoch = T::Clock::epoch();
		let there = Self::ensure_room(set, pending, epoch, claim);
		if there.is_ok() && !charge.room.full {
			return Ok(None);
		}
		let among = charge.room.full.then_some(fault);
		let mildest = match charge.displaces {
			true => Self::mildest(set, pending, among, (fraction, p), charge.proven),
			false => None,
		};
		let Some((id, request)) = mildest else {
			there?;
			return Err(Error::<T>::CapReached.into());
		};
		let mut others = pending.clone();
		others.retain(|one| one.request != id);
		Self::ensure_room(set, &others, epoch, claim)?;
		Ok(Some((id, request)))
	}

	/// The mildest request of a set that was not upheld and that is milder than another; the youngest of several. What is not proven
	/// finds those alone that wait for a decision.
	pub(crate) fn mildest(
		set: SetId,
		pending: &PendingRequests,
		among: Option<Epoch>,
		(fraction, p): (Perquintill, &Fractions),
		proven: bool,
	) -> Option<Displaced<T>> {
		let epoch = T::Clock::epoch();
		// At most `MAX_REQUESTS`.
		let mine =
			pending.iter().filter(|one| one.set == set && one.is_open() && one.weighs(epoch));
		let open = mine.filter_map(|one| Some((one.request, Requests::<T>::get(one.request)?)));
		let milder = open.filter(|(_, other)| {
			let there = among.is_none_or(|fault| other.fault == fault);
			let few = concerned(p, other) <= MAX_ALLOCATIONS;
			let open = !other.upheld && (proven || other.is_undecided());
			there && few && open && other.fraction < fraction
		});
		milder.min_by_key(|(id, other)| (other.fraction, Reverse(*id)))
	}

	/// Ends a request that has made way, and is on no list any more. Nobody was wrong: both bonds go back, and its fault can be
	/// accused again.
	pub(crate) fn end_displaced((id, mut request): Displaced<T>, by: SlashId) -> DispatchResult {
		ensure!(request.state == SlashState::Open, Error::<T>::DocketBroken);
		request.state = SlashState::Lapsed;
		request.closed = Some(T::Clock::epoch());
		Self::settle_bonds(id, &mut request, Verdict::Compromise)?;
		Self::free_fault(id, &request, false);
		Self::count(request.set, |record| &mut record.lapsed);
		Self::deposit_event(Event::Displaced { id, by });
		Requests::<T>::insert(id, request);
		Ok(())
	}
}
