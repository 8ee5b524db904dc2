//! The end of an AVS: announced, worked off page by page, and complete when nobody can be accused any more.

use crate::{
	pallet::*, sets::later, AvsStatus, WeightInfo, LONGEST_DISPUTE, MAX_PAGE, MAX_SETS_PER_AVS,
};
use alloc::vec::Vec;
use bulwark_primitives::{constants::MAX_DEALLOCATION, seams::EpochClock, AvsId, SetId};
use frame_support::{dispatch::DispatchResultWithPostInfo, ensure, traits::Get, weights::Weight};
use sp_runtime::DispatchResult;

impl<T: Config> Pallet<T> {
	/// What a visit of so many members weighs, if all of them leave.
	pub(crate) fn offboard_weight(members: u32) -> Weight {
		let hooks = T::LeavingWeight::get().saturating_mul(members.into());
		T::WeightInfo::offboard_members(members).saturating_add(hooks)
	}

	pub(crate) fn do_offboard(owner: Option<T::AccountId>, avs: AvsId) -> DispatchResult {
		let mut record = Avss::<T>::get(avs).ok_or(Error::<T>::AvsNotFound)?;
		ensure!(owner.is_none_or(|who| who == record.owner), Error::<T>::NotOwner);
		ensure!(record.is_active(), Error::<T>::AvsNotActive);
		let since = T::Clock::epoch();
		// Who has asked to leave before is a member for no longer than the longest delay.
		let ends = later(since, MAX_DEALLOCATION);
		record.status = AvsStatus::Offboarding { since, ends };
		Avss::<T>::insert(avs, record);
		Self::deposit_event(Event::OffboardingStarted { avs, since });
		Ok(())
	}

	pub(crate) fn do_offboard_members(set: SetId, limit: u32) -> DispatchResultWithPostInfo {
		ensure!(Sets::<T>::contains_key(set), Error::<T>::SetNotFound);
		let mut record = Avss::<T>::get(set.avs).ok_or(Error::<T>::AvsNotFound)?;
		let AvsStatus::Offboarding { since, mut ends } = record.status else {
			return Err(Error::<T>::NotOffboarding.into());
		};
		ensure!(limit > 0, Error::<T>::ZeroLimit);
		let limit = limit.min(MAX_PAGE);

		let members = match OffboardCursor::<T>::get(set) {
			Some(last) => {
				Members::<T>::iter_prefix_from(set, Members::<T>::hashed_key_for(set, last))
			}
			None => Members::<T>::iter_prefix(set),
		};
		// Collected first: a map must not change while it is walked.
		let page: Vec<_> = members.take(limit as usize).collect();
		let visited = page.len() as u32;
		let last = page.last().map(|(operator, _)| operator.clone());
		let (mut left, mut forgotten) = (0u32, 0u32);
		for (operator, membership) in page {
			if membership.active.last() {
				let end = Self::end_membership(&operator, set, membership, None)?;
				ends = ends.max(end);
				Self::deposit_event(Event::SetLeft { set, operator, end });
				// At most the limit.
				left = left.saturating_add(1);
			} else if Self::forget_if_over(set, operator, &membership) {
				forgotten = forgotten.saturating_add(1);
			}
		}
		let done = visited < limit;
		match last.filter(|_| !done) {
			Some(last) => OffboardCursor::<T>::insert(set, last),
			None => OffboardCursor::<T>::remove(set),
		}
		record.status = AvsStatus::Offboarding { since, ends };
		Avss::<T>::insert(set.avs, record);
		Self::deposit_event(Event::MembersOffboarded { set, left, forgotten, done });
		let hooks = T::LeavingWeight::get().saturating_mul(left.into());
		Ok(Some(T::WeightInfo::offboard_members(visited).saturating_add(hooks)).into())
	}

	pub(crate) fn do_complete_offboarding(avs: AvsId) -> DispatchResultWithPostInfo {
		let record = Avss::<T>::get(avs).ok_or(Error::<T>::AvsNotFound)?;
		let AvsStatus::Offboarding { ends, .. } = record.status else {
			return Err(Error::<T>::NotOffboarding.into());
		};
		let over = later(ends, LONGEST_DISPUTE) <= T::Clock::epoch();
		ensure!(over, Error::<T>::DisputesPossible);
		let sets = record.sets.min(MAX_SETS_PER_AVS);
		for index in 0..sets {
			let set = SetId { avs, index };
			let empty = Members::<T>::iter_key_prefix(set).next().is_none();
			ensure!(empty, Error::<T>::MembersRemain);
			for step in ScheduleSteps::<T>::take(set) {
				Schedules::<T>::remove(set, step.version);
			}
			Invitations::<T>::remove(set);
			OffboardCursor::<T>::remove(set);
			Sets::<T>::remove(set);
		}
		Self::release(avs, &record)?;
		Self::deposit_event(Event::AvsOffboarded { avs });
		Ok(Some(T::WeightInfo::complete_offboarding(sets)).into())
	}
}
