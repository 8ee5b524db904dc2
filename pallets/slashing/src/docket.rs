//! The docket: how a request gets on it, what weighs on a pool, and how a request leaves it.

use crate::{
	caps::Room,
	displacing::{beyond, concerned},
	types::{Basis, DocketEntry, Fractions, PendingRequest, PendingRequests, Phase, SlashState},
	Collected, Config, Documents, Error, Event, NextRequest, Pallet, Pending, Records, Requests,
	SlashRequestOf, MAX_OPEN_CLAIMS, MAX_PENDING,
};
use alloc::vec::Vec;
use bulwark_primitives::{
	constants::WINDOW,
	fraction::exposed,
	seams::{
		Docket, EpochClock, OperatorInspect, OperatorTies, PoolKey, SettlementTerms,
		SlashTermsInspect, StakeInspect,
	},
	Balance, Dispute, Document, Epoch, FinalSlash, PoolDocket, SetId, SlashId, SlashReason,
	VaultId,
};
use frame_support::ensure;
use sp_core::H256;
use sp_runtime::{DispatchError, DispatchResult, Perquintill};

/// What a request is opened with, beside what the model knows.
#[derive(Clone, Debug)]
pub struct Charge<AccountId> {
	/// What for.
	pub reason: SlashReason,
	/// The version of the schedule.
	pub version: u32,
	/// Who decides, beside governance.
	pub adjudicator: Option<AccountId>,
	/// What it rests on. Nobody has to uphold what is proven unless it is contested.
	pub basis: Basis,
	/// What names the fault.
	pub fault_hash: H256,
	/// What is on hold of the accuser.
	pub bond: Balance,
	/// What the caps leave.
	pub room: Room,
	/// What whoever decides has to read.
	pub document: Option<Document>,
}

/// A request that was opened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Opened {
	/// Its number.
	pub id: SlashId,
	/// The one that has made way for it.
	pub displaced: Option<SlashId>,
	/// How many dockets were changed for that.
	pub vaults: u32,
}

impl<T: Config> Pallet<T> {
	/// Are there such a set and such an operator? Returns the terms of the set.
	pub(crate) fn ensure_known(
		set: SetId,
		operator: &T::AccountId,
	) -> Result<SettlementTerms<T::AccountId>, DispatchError> {
		let settlement = T::Avs::settlement(set).ok_or(Error::<T>::SetNotFound)?;
		ensure!(T::Operators::exists(operator), Error::<T>::OperatorNotFound);
		Ok(settlement)
	}

	/// Can a fault of that epoch be accused now?
	pub(crate) fn ensure_in_window(fault: Epoch) -> DispatchResult {
		let epoch = T::Clock::epoch();
		ensure!(fault <= epoch, Error::<T>::FaultInFuture);
		// Written so that the first epochs of a chain cannot overflow.
		ensure!(epoch.saturating_sub(fault) <= WINDOW, Error::<T>::TooLate);
		Ok(())
	}

	/// Opens a request: the one way onto the docket. From now on nobody who was liable can claim what is in dispute.
	///
	/// `fraction` is of what was allocated to the set in the epoch of the fault. Whoever reports itself gets nothing.
	pub fn open(
		set: SetId,
		operator: &T::AccountId,
		fault: Epoch,
		fraction: Perquintill,
		accuser: Option<T::AccountId>,
		charge: Charge<T::AccountId>,
	) -> Result<Opened, DispatchError> {
		let settlement = Self::ensure_known(set, operator)?;
		ensure!(fraction > Perquintill::zero(), Error::<T>::BadFraction);
		Self::ensure_in_window(fault)?;
		let p = Self::fractions(set, operator, fault, fraction, &charge.room)?;
		let epoch = T::Clock::epoch();
		let mut pending = Pending::<T>::get(operator);
		let (basis, proven) = (charge.basis, charge.basis == Basis::Proof);
		let displaced = Self::make_way(set, fault, (fraction, &p), &pending, &charge)?;
		let gone = displaced.as_ref().map(|(id, _)| *id);
		pending.retain(|one| one.weighs(epoch) && Some(one.request) != gone);

		let id = NextRequest::<T>::get();
		NextRequest::<T>::put(id.next().ok_or(Error::<T>::IdsExhausted)?);
		let reporter = accuser.clone().filter(|who| !Self::reports_itself(who, operator, set, &p));
		let request = SlashRequestOf::<T> {
			set,
			operator: operator.clone(),
			fault,
			reason: charge.reason,
			version: charge.version,
			accuser,
			reporter,
			fraction,
			p,
			opened: epoch,
			challenge: settlement.challenge,
			appeal: settlement.appeal,
			split: settlement.split,
			recipient: settlement.redistribution,
			adjudicator: charge.adjudicator,
			proven,
			upheld: false,
			fault_hash: charge.fault_hash,
			accusation_bond: charge.bond,
			contested: None,
			contest_bond: 0,
			visited: 0,
			state: SlashState::Open,
			closed: None,
		};
		let until = request.deadline();
		let one = PendingRequest { request: id, set, until: Some(until), basis };
		pending.try_push(one).map_err(|_| Error::<T>::DocketFull)?;
		Pending::<T>::insert(operator, pending);
		for (vault, p) in &request.p {
			let phase = Phase::Open { until };
			let entry = DocketEntry { request: id, set, fault, p: *p, phase };
			Self::change_docket(operator, *vault, |entries| {
				entries.retain(|one| one.phase.weighs(epoch) && Some(one.request) != gone);
				entries.push(entry);
			})?;
		}
		let mut vaults = request.vaults();
		if let Some((_, other)) = &displaced {
			vaults = concerned(&request.p, other);
			for vault in beyond(&request.p, other) {
				Self::change_docket(operator, vault, |entries| {
					entries.retain(|one| Some(one.request) != gone);
				})?;
			}
		}
		Self::count(set, |record| &mut record.opened);
		Self::deposit_event(Event::Accused {
			id,
			set,
			operator: operator.clone(),
			fault,
			reason: request.reason,
			fraction,
			p: request.p.clone(),
			proven: request.proven,
			accuser: request.accuser.clone(),
			executable: request.executable(),
			deadline: until,
			document: charge.document.clone(),
		});
		if let Some(document) = charge.document {
			Documents::<T>::insert(id, document);
		}
		Requests::<T>::insert(id, request);
		if let Some(displaced) = displaced {
			Self::end_displaced(displaced, id)?;
		}
		Ok(Opened { id, displaced: gone, vaults })
	}

	/// What a request takes, by vault: `fraction × magnitude at the fault`, rounded up, and no more than the caps
	/// leave.
	fn fractions(
		set: SetId,
		operator: &T::AccountId,
		fault: Epoch,
		fraction: Perquintill,
		room: &Room,
	) -> Result<Fractions, DispatchError> {
		let allocated = T::Stake::allocations(operator, set, fault);
		let mut p = Fractions::new();
		let mut any = false;
		for (vault, magnitude) in allocated {
			let whole = exposed(fraction, magnitude);
			any |= !whole.is_zero();
			let left = whole.min(room.left_in(vault));
			if !left.is_zero() {
				p.try_push((vault, left)).map_err(|_| Error::<T>::DocketBroken)?;
			}
		}
		ensure!(any, Error::<T>::NothingAllocated);
		ensure!(!p.is_empty(), Error::<T>::CapReached);
		Ok(p)
	}

	/// Is there room for a request? A set has its own room, which nobody else can take: an operator cannot be in dispute about
	/// more than [`MAX_DISPUTED_SETS`](bulwark_primitives::constants::MAX_DISPUTED_SETS) sets. Claims that are open leave some of
	/// the room of a set to what is none, and have enough for one in every epoch. All but claims of the adjudicator of the offence
	/// leave a place to those.
	pub(crate) fn ensure_room(
		set: SetId,
		pending: &PendingRequests,
		epoch: Epoch,
		basis: Basis,
	) -> DispatchResult {
		let places = Self::places(set, pending, epoch);
		ensure!(places.are_left_for(basis), Error::<T>::DocketFull);
		let mine = pending.iter().filter(|one| one.set == set && one.weighs(epoch));
		let claims = mine.filter(|one| one.is_open_claim()).count();
		let few = basis != Basis::Claim || claims < MAX_OPEN_CLAIMS as usize;
		ensure!(few, Error::<T>::DocketFull);
		Ok(())
	}

	/// The vaults of a set, and those that are none any more and are slashed nevertheless: a few more at most.
	pub(crate) fn vaults_concerned(set: SetId, p: &Fractions) -> Vec<VaultId> {
		let mut vaults = T::Avs::vaults_of(set);
		let all = p.iter().map(|(vault, _)| *vault);
		vaults.extend(all.filter(|vault| !vaults.contains(vault)).collect::<Vec<_>>());
		vaults
	}

	/// Does the account report itself: is it the operator, or has it a position with it in a vault that is concerned?
	///
	/// One that slashes have emptied counts, since looking closer would cost everybody who accuses: whoever has lost everything
	/// closes it first. Not whether it acts for the operator: an operator can say so of anybody, who need not agree to it, and
	/// can report itself by an account that nobody knows.
	fn reports_itself(
		who: &T::AccountId,
		operator: &T::AccountId,
		set: SetId,
		p: &Fractions,
	) -> bool {
		who == operator || T::Stake::has_position(who, operator, &Self::vaults_concerned(set, p))
	}

	/// A request by its number.
	pub(crate) fn request_or_error(id: SlashId) -> Result<SlashRequestOf<T>, DispatchError> {
		Requests::<T>::get(id).ok_or_else(|| Error::<T>::SlashNotFound.into())
	}

	/// Is a request that has lapsed still on the list of its operator? The next accusation takes it off.
	pub(crate) fn is_pending(id: SlashId, operator: &T::AccountId) -> bool {
		Pending::<T>::get(operator).iter().any(|one| one.request == id)
	}

	/// Changes the entries of a request on the dockets of its vaults. `None` takes an entry off.
	pub(crate) fn change_entries(
		id: SlashId,
		request: &SlashRequestOf<T>,
		how: impl Fn(VaultId, DocketEntry) -> Option<DocketEntry>,
	) -> DispatchResult {
		for (vault, _) in &request.p {
			Self::change_docket(&request.operator, *vault, |entries| {
				if let Some(at) = entries.iter().position(|entry| entry.request == id) {
					match how(*vault, entries[at]) {
						Some(entry) => entries[at] = entry,
						None => {
							entries.remove(at);
						}
					}
				}
			})?;
		}
		Ok(())
	}

	/// Takes a request off the docket.
	pub(crate) fn take_off(id: SlashId, request: &SlashRequestOf<T>) -> DispatchResult {
		Self::change_entries(id, request, |_, _| None)?;
		Pending::<T>::mutate_exists(&request.operator, |stored| {
			let Some(pending) = stored else { return };
			pending.retain(|one| one.request != id);
			if pending.is_empty() {
				*stored = None;
			}
		});
		Ok(())
	}

	/// Ends a request.
	pub(crate) fn close(
		id: SlashId,
		request: &mut SlashRequestOf<T>,
		state: SlashState,
	) -> DispatchResult {
		Self::take_off(id, request)?;
		request.state = state;
		request.closed = Some(T::Clock::epoch());
		Ok(())
	}

	/// Adds one to a number in the record of a set.
	pub(crate) fn count(set: SetId, number: impl FnOnce(&mut crate::types::SetRecord) -> &mut u32) {
		Records::<T>::mutate(set, |record| {
			let number = number(record);
			// For display, and as many as there are blocks in centuries.
			*number = number.saturating_add(1);
		});
	}
}

impl<T: Config> Docket<T::AccountId> for Pallet<T> {
	/// Reads one item, and another where that is full.
	fn weighing_on(pool: &PoolKey<T::AccountId>, synced: Epoch, epoch: Epoch) -> PoolDocket {
		let (entries, long) = Self::entries(&pool.operator, pool.vault);
		let mut docket = PoolDocket::with_capacity(epoch, entries.len());
		// At most `MAX_PENDING`.
		(docket.read, docket.long) = (entries.len() as u32, long);
		let mut finals = alloc::vec::Vec::new();
		for entry in entries {
			let DocketEntry { request, set, fault, p, phase } = entry;
			if !phase.weighs(epoch) || !pool.mandate.covers(set.avs) {
				continue;
			}
			match phase {
				Phase::Executed { final_from } if final_from <= synced => {}
				Phase::Executed { final_from } if final_from <= epoch => {
					finals.push((final_from, FinalSlash { request, fault, p }));
				}
				_ => {
					let executed = matches!(phase, Phase::Executed { .. });
					docket.add(Dispute { request, fault, p, executed });
				}
			}
		}
		finals.sort_by_key(|(from, slash)| (*from, slash.request));
		docket.finals = finals.into_iter().map(|(_, slash)| slash).collect();
		docket
	}

	fn collected(request: SlashId, vault: VaultId, amount: Balance) -> DispatchResult {
		if amount == 0 {
			return Ok(());
		}
		Collected::<T>::try_mutate(request, vault, |sum| {
			*sum = sum.checked_add(amount).ok_or(Error::<T>::AmountOverflow)?;
			Ok(())
		})
	}

	#[cfg(any(feature = "std", feature = "try-runtime"))]
	fn collected_and_not_split(vault: VaultId) -> Balance {
		let all = Collected::<T>::iter().filter(|(_, of, _)| *of == vault);
		all.map(|(_, _, amount)| amount).sum()
	}

	fn capacity() -> u32 {
		MAX_PENDING
	}
}

impl<T: Config> OperatorTies<T::AccountId> for Pallet<T> {
	/// Whoever can still be slashed cannot go.
	fn is_tied(operator: &T::AccountId) -> bool {
		let epoch = T::Clock::epoch();
		Pending::<T>::get(operator).iter().any(|one| one.weighs(epoch))
	}
}
