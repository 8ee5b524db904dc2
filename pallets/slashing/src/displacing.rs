//! Room on a full docket. Nobody is safe from a heavy slash behind many light ones, which it can bring upon itself: one of the
//! places of a set is kept for claims of the adjudicator of the offence, on the docket and among the requests for faults of one
//! epoch. Where the others are taken, what is proven takes that of what is milder and was not upheld, and never the one that is
//! kept. Where that is taken as well, what the adjudicator claims takes the place of what is milder and waits for a decision: no
//! claim does away with a proof that nobody contests, so that a second claim may find no place. Where evidence shows a fault that
//! was found milder before, that request makes way whether the docket is full or not.

use crate::{
	bonds::Verdict,
	docket::Charge,
	types::{Basis, Fractions, PendingRequests, SlashState, COMMON_REQUESTS},
	Config, Error, Event, Pallet, Requests, SlashRequestOf,
};
use bulwark_primitives::{
	constants::{MAX_ALLOCATIONS, MAX_REQUESTS},
	seams::EpochClock,
	Epoch, SetId, SlashId, VaultId,
};
use core::cmp::Reverse;
use frame_support::ensure;
use sp_runtime::{DispatchError, DispatchResult, Perquintill};

/// A request that makes way for another.
pub(crate) type Displaced<T> = (SlashId, SlashRequestOf<T>);

/// How many places of a set are taken: on the docket of an operator, or among the requests for its faults of one epoch.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Places {
	/// By whatever.
	taken: u32,
	/// By anything but claims of the adjudicator.
	common: u32,
}

impl Places {
	/// One more is taken.
	pub fn take(&mut self, basis: Basis) {
		// Both are at most as many as there are requests.
		self.taken = self.taken.saturating_add(1);
		self.common = self.common.saturating_add((basis != Basis::Adjudicator).into());
	}

	/// The same without one that was taken.
	pub fn without(self, basis: Basis) -> Self {
		Self {
			taken: self.taken.saturating_sub(1),
			common: self.common.saturating_sub((basis != Basis::Adjudicator).into()),
		}
	}

	/// Is there one for a request? Whatever is no claim of the adjudicator leaves what is kept for those.
	pub fn are_left_for(&self, basis: Basis) -> bool {
		let common = basis == Basis::Adjudicator || self.common < COMMON_REQUESTS;
		common && self.taken < MAX_REQUESTS
	}
}

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
	) -> Result<Option<Displaced<T>>, DispatchError> {
		let (epoch, basis) = (T::Clock::epoch(), charge.basis);
		let there = Self::ensure_room(set, pending, epoch, basis);
		let full = charge.room.is_full_for(basis);
		if there.is_ok() && !full {
			return Ok(None);
		}
		// What goes must leave a place that what comes can take: a claim of the adjudicator leaves none to a proof, if that place is
		// the one that is kept.
		let docket = Self::places(set, pending, epoch);
		let leaves_one = |other: &SlashRequestOf<T>| {
			let gone = other.basis();
			let same = other.fault == fault && !charge.room.is_full_without(gone, basis);
			docket.without(gone).are_left_for(basis) && (same || !full)
		};
		let proven = basis == Basis::Proof;
		let mildest = match basis.displaces() {
			true => Self::mildest(set, pending, (fraction, p), proven, leaves_one),
			false => None,
		};
		let Some((id, request)) = mildest else {
			there?;
			return Err(Error::<T>::CapReached.into());
		};
		let mut others = pending.clone();
		others.retain(|one| one.request != id);
		Self::ensure_room(set, &others, epoch, basis)?;
		Ok(Some((id, request)))
	}

	/// How many places of a set on a docket are taken.
	pub(crate) fn places(set: SetId, pending: &PendingRequests, epoch: Epoch) -> Places {
		let mut places = Places::default();
		let mine = pending.iter().filter(|one| one.set == set && one.weighs(epoch));
		mine.for_each(|one| places.take(one.basis));
		places
	}

	/// The mildest request of a set that was not upheld, is milder than another, and can go; the youngest of several. What is not
	/// proven finds those alone that wait for a decision.
	pub(crate) fn mildest(
		set: SetId,
		pending: &PendingRequests,
		(fraction, p): (Perquintill, &Fractions),
		proven: bool,
		can_go: impl Fn(&SlashRequestOf<T>) -> bool,
	) -> Option<Displaced<T>> {
		let epoch = T::Clock::epoch();
		// At most `MAX_REQUESTS`.
		let mine =
			pending.iter().filter(|one| one.set == set && one.is_open() && one.weighs(epoch));
		let open = mine.filter_map(|one| Some((one.request, Requests::<T>::get(one.request)?)));
		let milder = open.filter(|(_, other)| {
			let few = concerned(p, other) <= MAX_ALLOCATIONS;
			let open = !other.upheld && (proven || other.is_undecided());
			few && open && other.fraction < fraction && can_go(other)
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
