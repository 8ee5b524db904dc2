//! Membership: by consent of both sides, from one epoch boundary to another, and never against the will of the operator.

use crate::{pallet::*, sets::later, Membership, SetAdmission, SetRef};
use bulwark_primitives::{
	constants::MAX_SETS,
	seams::{EpochClock, MembershipHooks, OperatorInspect, SetFlags},
	Epoch, SetId,
};
use frame_support::ensure;
use sp_runtime::{DispatchError, DispatchResult};

impl<T: Config> Pallet<T> {
	pub(crate) fn do_invite(
		who: T::AccountId,
		set: SetId,
		operator: T::AccountId,
	) -> DispatchResult {
		let record = Self::owned_active_set(&who, set)?;
		ensure!(record.admission == SetAdmission::Invitation, Error::<T>::SetIsOpen);
		ensure!(T::Operators::exists(&operator), Error::<T>::OperatorNotFound);
		let mut invited = Invitations::<T>::get(set);
		let new =
			invited.try_insert(operator.clone()).map_err(|_| Error::<T>::TooManyInvitations)?;
		ensure!(new, Error::<T>::AlreadyInvited);
		Invitations::<T>::insert(set, invited);
		Self::deposit_event(Event::OperatorInvited { set, operator });
		Ok(())
	}

	pub(crate) fn do_revoke(
		who: T::AccountId,
		set: SetId,
		operator: T::AccountId,
	) -> DispatchResult {
		Self::owned_set(&who, set)?;
		Self::use_invitation(set, &operator)?;
		Self::deposit_event(Event::InvitationRevoked { set, operator });
		Ok(())
	}

	fn use_invitation(set: SetId, operator: &T::AccountId) -> Result<(), Error<T>> {
		let mut invited = Invitations::<T>::get(set);
		ensure!(invited.remove(operator), Error::<T>::NotInvited);
		if invited.is_empty() {
			Invitations::<T>::remove(set);
		} else {
			Invitations::<T>::insert(set, invited);
		}
		Ok(())
	}

	pub(crate) fn do_join(operator: T::AccountId, set: SetId) -> DispatchResult {
		ensure!(T::Operators::exists(&operator), Error::<T>::OperatorNotFound);
		T::Operators::ensure_active(&operator)?;
		let mut record = Sets::<T>::get(set).ok_or(Error::<T>::SetNotFound)?;
		let epoch = T::Clock::epoch();
		let mut membership = Members::<T>::get(set, &operator);
		let settled =
			!membership.active.at(epoch) && membership.active.planned(epoch).next().is_none();
		ensure!(settled, Error::<T>::AlreadyMember);
		let mut refs = SetsOf::<T>::get(&operator);
		refs.retain(|other| other.set != set && other.is_disputable(epoch));
		let counting = refs.iter().filter(|other| other.counts(epoch)).count();
		ensure!(counting < MAX_SETS as usize, Error::<T>::TooManySets);
		refs.try_push(SetRef { set, ends: None }).map_err(|_| Error::<T>::TooManyDisputableSets)?;
		ensure!(record.operators < record.max_operators, Error::<T>::SetFull);
		let open = Avss::<T>::get(set.avs).is_some_and(|avs| avs.is_active());
		ensure!(open, Error::<T>::SetClosed);
		if record.admission == SetAdmission::Invitation {
			Self::use_invitation(set, &operator)?;
		}

		let from = later(epoch, 1);
		ensure!(membership.active.change(from, true, epoch), Error::<T>::HistoryFull);
		membership.joined = from;
		// The first step of a set applies from its creation, and at most the last is still to come.
		membership.schedule =
			Self::schedule_version_at(set, epoch).ok_or(Error::<T>::SetNotFound)?;
		// Below the bound that was checked above.
		record.operators = record.operators.saturating_add(1);
		let schedule = membership.schedule;
		Members::<T>::insert(set, &operator, membership);
		SetsOf::<T>::insert(&operator, refs);
		Sets::<T>::insert(set, record);
		Self::deposit_event(Event::SetJoined { set, operator, from, schedule });
		Ok(())
	}

	pub(crate) fn do_leave(operator: T::AccountId, set: SetId) -> DispatchResult {
		let membership = Members::<T>::get(set, &operator);
		let delay = T::Flags::orderly_exit(set).then_some(1);
		let end = Self::end_membership(&operator, set, membership, delay)?;
		Self::deposit_event(Event::SetLeft { set, operator, end });
		Ok(())
	}

	pub(crate) fn do_eject(
		who: T::AccountId,
		set: SetId,
		operator: T::AccountId,
	) -> DispatchResult {
		Self::owned_set(&who, set)?;
		let membership = Members::<T>::get(set, &operator);
		let end = Self::end_membership(&operator, set, membership, None)?;
		Self::deposit_event(Event::OperatorEjected { set, operator, end });
		Ok(())
	}

	/// Ends a membership when the deallocation delay of the set is over, or after so many epochs. A membership that has
	/// not begun, and would have ended before it began, never was.
	pub(crate) fn end_membership(
		operator: &T::AccountId,
		set: SetId,
		mut membership: Membership,
		delay: Option<Epoch>,
	) -> Result<Epoch, DispatchError> {
		ensure!(membership.active.last(), Error::<T>::NotMember);
		let mut record = Sets::<T>::get(set).ok_or(Error::<T>::SetNotFound)?;
		let epoch = T::Clock::epoch();
		let delay = delay.unwrap_or_else(|| record.delays_at(epoch).deallocation);
		let end = later(epoch, delay.max(1));
		ensure!(membership.active.change(end, false, epoch), Error::<T>::HistoryFull);

		// One that never was may have come after another that was, about which there can be disputes.
		let ends = if membership.counts(epoch) { end } else { epoch };
		let mut refs = SetsOf::<T>::get(operator);
		if let Some(own) = refs.iter_mut().find(|other| other.set == set) {
			own.ends = Some(ends);
		}
		SetsOf::<T>::insert(operator, refs);
		Members::<T>::insert(set, operator, membership);
		// Each member was counted when it joined.
		record.operators = record.operators.saturating_sub(1);
		Sets::<T>::insert(set, record);
		T::Hooks::leaving(operator, set, end)?;
		Ok(end)
	}

	pub(crate) fn do_forget_member(set: SetId, operator: T::AccountId) -> DispatchResult {
		ensure!(Members::<T>::contains_key(set, &operator), Error::<T>::NotMember);
		let membership = Members::<T>::get(set, &operator);
		let forgotten = Self::forget_if_over(set, operator, &membership);
		ensure!(forgotten, Error::<T>::MembershipStillNeeded);
		Ok(())
	}

	/// Removes a membership that is over, if no accusation can ask for it and no request of the set can weigh on the operator.
	pub(crate) fn forget_if_over(
		set: SetId,
		operator: T::AccountId,
		membership: &Membership,
	) -> bool {
		let epoch = T::Clock::epoch();
		let mut refs = SetsOf::<T>::get(&operator);
		let needed = refs.iter().any(|own| own.set == set && own.is_disputable(epoch));
		if needed || !membership.active.is_forgotten(epoch) {
			return false;
		}
		refs.retain(|own| own.is_disputable(epoch));
		if refs.is_empty() {
			SetsOf::<T>::remove(&operator);
		} else {
			SetsOf::<T>::insert(&operator, refs);
		}
		Members::<T>::remove(set, &operator);
		Self::deposit_event(Event::MemberForgotten { set, operator });
		true
	}
}
