//! What happens to a request between its accusation and the day it is final.

use crate::{
	bonds::Verdict,
	types::{DocketEntry, Fractions, Phase, SlashState},
	Config, Error, Event, HoldReason, Pallet, Pending, Requests, SlashRequestOf, WeightInfo,
};
use bulwark_primitives::{
	fraction::part,
	seams::{EpochClock, StakeInspect},
	SlashId,
};
use frame_support::{
	dispatch::{DispatchErrorWithPostInfo, WithPostDispatchInfo},
	ensure,
	traits::{fungible::hold::Mutate, Contains, EnsureOrigin, Get},
	weights::Weight,
};
use frame_system::{ensure_signed, pallet_prelude::OriginFor};
use sp_runtime::{DispatchError, DispatchResult, Perquintill};

/// What became of a request that was to be upheld.
pub(crate) struct Judgment {
	/// How many vaults it concerns.
	pub vaults: u32,
	/// How many other requests were looked at.
	pub looked_at: u32,
	/// Was there nothing left for it to take?
	pub in_vain: bool,
}

/// Who decides.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum By {
	/// Whoever the schedule names for the offence.
	Adjudicator,
	/// `AdjudicationOrigin`.
	Governance,
}

impl<T: Config> Pallet<T> {
	/// What it weighs at most that a call is refused for what its request says, or for the lack of one. To execute a request reads
	/// it and the list of its operator, and then does more.
	pub(crate) fn reading_a_request() -> Weight {
		T::WeightInfo::execute(1)
	}

	/// A request, for whoever may decide about it: the adjudicator of its offence, or governance. Tells which.
	fn request_to_decide(
		origin: OriginFor<T>,
		id: SlashId,
	) -> Result<(SlashRequestOf<T>, By), DispatchError> {
		let request = Self::request_or_error(id)?;
		let Err(origin) = T::AdjudicationOrigin::try_origin(origin) else {
			return Ok((request, By::Governance));
		};
		let who = ensure_signed(origin)?;
		ensure!(request.adjudicator == Some(who), DispatchError::BadOrigin);
		Ok((request, By::Adjudicator))
	}

	/// A request that an account could contest if it is concerned.
	fn request_to_contest(
		who: &T::AccountId,
		id: SlashId,
	) -> Result<SlashRequestOf<T>, DispatchError> {
		let request = Self::request_or_error(id)?;
		let epoch = T::Clock::epoch();
		ensure!(request.state_at(epoch) == SlashState::Open, Error::<T>::WrongState);
		ensure!(epoch < request.executable(), Error::<T>::ChallengeOver);
		ensure!(!request.upheld, Error::<T>::AlreadyUpheld);
		ensure!(request.contested.is_none(), Error::<T>::AlreadyContested);
		// Nobody gets its own bond back by this.
		ensure!(request.accuser.as_ref() != Some(who), Error::<T>::OwnAccusation);
		Ok(request)
	}

	/// What is refused before positions are looked at says what it weighs.
	pub(crate) fn do_contest(
		who: T::AccountId,
		id: SlashId,
	) -> Result<(), DispatchErrorWithPostInfo> {
		let mut request = Self::request_to_contest(&who, id)
			.map_err(|error| error.with_weight(Self::reading_a_request()))?;
		// Whoever acts for the operator may defend it.
		let operator = &request.operator;
		let vaults = Self::vaults_concerned(request.set, &request.p);
		let concerned = who == *operator
			|| T::Stake::has_stake(&who, operator, &vaults)
			|| T::Related::contains(&(operator.clone(), who.clone()));
		ensure!(concerned, Error::<T>::NotConcerned);
		let bond = T::ContestBond::get();
		T::Native::hold(&HoldReason::Contest.into(), &who, bond)?;
		request.contested = Some(who.clone());
		request.contest_bond = bond;
		Requests::<T>::insert(id, request);
		Self::deposit_event(Event::Contested { id, who, bond });
		Ok(())
	}

	/// A request that nobody has upheld, for whoever may.
	fn request_to_uphold(
		origin: OriginFor<T>,
		id: SlashId,
	) -> Result<SlashRequestOf<T>, DispatchError> {
		let (request, _) = Self::request_to_decide(origin, id)?;
		ensure!(request.state == SlashState::Open, Error::<T>::WrongState);
		ensure!(T::Clock::epoch() < request.deadline(), Error::<T>::DeadlinePassed);
		ensure!(!request.upheld, Error::<T>::AlreadyUpheld);
		Ok(request)
	}

	/// Upholds a request. It takes no more than the caps leave beside what is decided or proven by now. What is refused before other
	/// requests are looked at says what it weighs.
	pub(crate) fn do_uphold(
		origin: OriginFor<T>,
		id: SlashId,
	) -> Result<Judgment, DispatchErrorWithPostInfo> {
		let mut request = Self::request_to_uphold(origin, id)
			.map_err(|error| error.with_weight(Self::reading_a_request()))?;
		let vaults = request.vaults();
		if !request.is_undecided() {
			// Proven, so that it has what it takes. From now on it cannot be contested.
			request.upheld = true;
			Requests::<T>::insert(id, request);
			Self::deposit_event(Event::Upheld { id });
			return Ok(Judgment { vaults, looked_at: 0, in_vain: false });
		}
		let (room, looked_at) = Self::room_to_uphold(id, &request)?;
		let Some((fraction, p)) = Self::fit(&request, &room) else {
			// True, and all is taken already: the accuser has not held up anybody for nothing, nor has whoever contested.
			Self::close(id, &mut request, SlashState::Lapsed)?;
			Self::settle_bonds(id, &mut request, Verdict::Compromise)?;
			Self::count(request.set, |record| &mut record.lapsed);
			Requests::<T>::insert(id, request);
			Self::deposit_event(Event::UpheldInVain { id });
			return Ok(Judgment { vaults, looked_at, in_vain: true });
		};
		if p != request.p {
			Self::change_entries(id, &request, |vault, entry| {
				let (_, p) = p.iter().find(|(known, _)| *known == vault)?;
				Some(DocketEntry { p: *p, ..entry })
			})?;
			Self::deposit_event(Event::Lowered { id, fraction, p: p.clone() });
		}
		(request.fraction, request.p, request.upheld) = (fraction, p, true);
		Requests::<T>::insert(id, request);
		Self::deposit_event(Event::Upheld { id });
		Ok(Judgment { vaults, looked_at, in_vain: false })
	}

	/// A request that can still be rejected, for whoever may.
	fn request_to_veto(
		origin: OriginFor<T>,
		id: SlashId,
	) -> Result<SlashRequestOf<T>, DispatchError> {
		let (request, by) = Self::request_to_decide(origin, id)?;
		ensure!(Self::is_open(id, &request), Error::<T>::WrongState);
		ensure!(T::Clock::epoch() < request.executable(), Error::<T>::ChallengeOver);
		// No adjudicator can shorten the time that everybody else relies on by being quick.
		ensure!(by == By::Governance || !request.upheld, Error::<T>::AlreadyUpheld);
		Ok(request)
	}

	/// Rejects a request. What is refused before a docket is looked at says what it weighs.
	pub(crate) fn do_veto(
		origin: OriginFor<T>,
		id: SlashId,
	) -> Result<u32, DispatchErrorWithPostInfo> {
		let mut request = Self::request_to_veto(origin, id)
			.map_err(|error| error.with_weight(Self::reading_a_request()))?;
		Self::close(id, &mut request, SlashState::Vetoed)?;
		Self::settle_bonds(id, &mut request, Verdict::Rejected)?;
		Self::free_fault(id, &request, true);
		Self::count(request.set, |record| &mut record.vetoed);
		let vaults = request.vaults();
		Requests::<T>::insert(id, request);
		Self::deposit_event(Event::Vetoed { id });
		Ok(vaults)
	}

	/// Is it open, and has no later accusation taken it off the docket for having lapsed?
	fn is_open(id: SlashId, request: &SlashRequestOf<T>) -> bool {
		request.state == SlashState::Open && Self::is_pending(id, &request.operator)
	}

	/// A request whose deadline has passed, and for which something is left to do.
	fn request_to_lapse(id: SlashId) -> Result<SlashRequestOf<T>, DispatchError> {
		let request = Self::request_or_error(id)?;
		let open = request.state == SlashState::Open
			&& (request.is_bonded() || Self::is_pending(id, &request.operator));
		ensure!(open, Error::<T>::WrongState);
		ensure!(T::Clock::epoch() >= request.deadline(), Error::<T>::DeadlineNotReached);
		Ok(request)
	}

	/// Closes a request whose deadline has passed. One that a later accusation has taken off the docket is closed already, and only
	/// the bonds that still wait can be settled. What is refused before a docket is looked at says what it weighs.
	pub(crate) fn do_lapse(id: SlashId) -> Result<u32, DispatchErrorWithPostInfo> {
		let mut request = Self::request_to_lapse(id)
			.map_err(|error| error.with_weight(Self::reading_a_request()))?;
		Self::close_lapsed(id, &mut request)?;
		let vaults = request.vaults();
		Requests::<T>::insert(id, request);
		Ok(vaults)
	}

	/// Ends a request that nobody upheld or executed in time. If it was upheld, it was true: nobody pays for it.
	pub(crate) fn close_lapsed(id: SlashId, request: &mut SlashRequestOf<T>) -> DispatchResult {
		let verdict = if request.upheld { Verdict::Compromise } else { Verdict::Rejected };
		let ended = request.deadline();
		Self::close(id, request, SlashState::Lapsed)?;
		request.closed = Some(ended);
		Self::settle_bonds(id, request, verdict)?;
		Self::free_fault(id, request, false);
		Self::count(request.set, |record| &mut record.lapsed);
		Self::deposit_event(Event::Lapsed { id });
		Ok(())
	}

	/// A request that can be executed now.
	fn request_to_execute(id: SlashId) -> Result<SlashRequestOf<T>, DispatchError> {
		let request = Self::request_or_error(id)?;
		ensure!(Self::is_open(id, &request), Error::<T>::WrongState);
		let epoch = T::Clock::epoch();
		ensure!(epoch >= request.executable(), Error::<T>::ChallengeRunning);
		ensure!(epoch < request.deadline(), Error::<T>::DeadlinePassed);
		ensure!(!request.needs_decision(), Error::<T>::NotUpheld);
		Ok(request)
	}

	/// From now on the liable stake is worth less. Nothing moves. What is refused before a docket is looked at says what it weighs.
	pub(crate) fn do_execute(id: SlashId) -> Result<u32, DispatchErrorWithPostInfo> {
		let mut request = Self::request_to_execute(id)
			.map_err(|error| error.with_weight(Self::reading_a_request()))?;
		request.state = SlashState::Executed(T::Clock::epoch());
		let final_from = request.final_from().ok_or(Error::<T>::DocketBroken)?;
		Self::change_entries(id, &request, |_, mut entry| {
			entry.phase = Phase::Executed { final_from };
			Some(entry)
		})?;
		Pending::<T>::mutate(&request.operator, |pending| {
			if let Some(one) = pending.iter_mut().find(|one| one.request == id) {
				one.until = None;
			}
		});
		Self::count(request.set, |record| &mut record.executed);
		let vaults = request.vaults();
		Requests::<T>::insert(id, request);
		Self::deposit_event(Event::Executed { id, final_from });
		Ok(vaults)
	}

	/// An executed request of which something can still be reversed, for whoever may.
	fn request_to_reverse(
		origin: OriginFor<T>,
		id: SlashId,
		remaining: Perquintill,
	) -> Result<SlashRequestOf<T>, DispatchError> {
		let (request, _) = Self::request_to_decide(origin, id)?;
		let final_from = request.final_from().ok_or(Error::<T>::WrongState)?;
		ensure!(T::Clock::epoch() < final_from, Error::<T>::AppealOver);
		ensure!(remaining < Perquintill::one(), Error::<T>::NothingReversed);
		Ok(request)
	}

	/// Takes back an executed request, or a part of it. As nothing has moved, nothing has to be found again. What is refused
	/// before a docket is looked at says what it weighs.
	pub(crate) fn do_reverse(
		origin: OriginFor<T>,
		id: SlashId,
		remaining: Perquintill,
	) -> Result<u32, DispatchErrorWithPostInfo> {
		let mut request = Self::request_to_reverse(origin, id, remaining)
			.map_err(|error| error.with_weight(Self::reading_a_request()))?;
		let vaults = request.vaults();
		let p = Self::lowered(&request.p, remaining);
		if p.is_empty() {
			Self::close(id, &mut request, SlashState::Reversed)?;
			Self::settle_bonds(id, &mut request, Verdict::Rejected)?;
			Self::free_fault(id, &request, true);
			Self::count(request.set, |record| &mut record.reversed);
			Self::deposit_event(Event::Reversed { id });
		} else {
			Self::change_entries(id, &request, |vault, mut entry| {
				let (_, p) = p.iter().find(|(known, _)| *known == vault)?;
				entry.p = *p;
				Some(entry)
			})?;
			request.p = p.clone();
			request.fraction = lower(request.fraction, remaining);
			Self::settle_bonds(id, &mut request, Verdict::Compromise)?;
			Self::deposit_event(Event::PartlyReversed { id, remaining, p });
		}
		Requests::<T>::insert(id, request);
		Ok(vaults)
	}

	/// Fractions of which a part remains. Rounded down, so that none grows, and without zeros.
	fn lowered(p: &Fractions, remaining: Perquintill) -> Fractions {
		let mut rest = p.clone();
		for (_, p) in rest.iter_mut() {
			*p = lower(*p, remaining);
		}
		rest.retain(|(_, p)| !p.is_zero());
		rest
	}
}

/// A part of a fraction, rounded down.
fn lower(fraction: Perquintill, remaining: Perquintill) -> Perquintill {
	let parts = part(fraction.deconstruct().into(), remaining);
	// A part is never more than the whole.
	u64::try_from(parts).map_or(fraction, Perquintill::from_parts)
}
