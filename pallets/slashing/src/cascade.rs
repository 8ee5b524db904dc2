//! Sets that are weaker than they promise, be it by a slash. They are never punished for that: their members get a way
//! out.

use crate::{types::Flag, Config, Error, Event, Flags, Pallet};
use bulwark_primitives::{
	seams::{EpochClock, SetFlags, SetStrength, SlashTermsInspect, StrengthInspect},
	SetId,
};
use frame_support::{ensure, traits::Get};
use sp_runtime::DispatchResult;

/// Is the set below one of the minimums?
pub(crate) fn is_below(strength: SetStrength, operators: u32, value: u128) -> bool {
	strength.operators < operators || strength.value < value
}

impl<T: Config> Pallet<T> {
	/// Is a set below its minimum? `None` if it has no stake table, or if there is no such set.
	pub(crate) fn is_below_minimum(set: SetId) -> Option<bool> {
		let (operators, value) = T::Avs::minimums(set)?;
		Some(is_below(T::Strength::strength(set)?, operators, value))
	}

	pub(crate) fn do_flag(set: SetId) -> DispatchResult {
		ensure!(T::Avs::minimums(set).is_some(), Error::<T>::SetNotFound);
		ensure!(!Flags::<T>::contains_key(set), Error::<T>::AlreadyFlagged);
		ensure!(Self::is_below_minimum(set) == Some(true), Error::<T>::NotBelowMinimum);
		let since = T::Clock::epoch();
		// Saturating: a grace beyond the last epoch never ends.
		let exit_from = since.saturating_add(T::FlagGrace::get());
		Flags::<T>::insert(set, Flag { since, exit_from });
		Self::deposit_event(Event::SetFlagged { set, exit_from });
		Ok(())
	}

	/// Also for a set that is no more.
	pub(crate) fn do_unflag(set: SetId) -> DispatchResult {
		ensure!(Flags::<T>::contains_key(set), Error::<T>::NotFlagged);
		let sound = Self::is_below_minimum(set) == Some(false);
		ensure!(sound || T::Avs::minimums(set).is_none(), Error::<T>::StillBelowMinimum);
		Flags::<T>::remove(set);
		Self::deposit_event(Event::SetUnflagged { set });
		Ok(())
	}
}

impl<T: Config> SetFlags for Pallet<T> {
	/// The flag alone does not do: nobody may have taken it off when the set became strong enough again.
	fn orderly_exit(set: SetId) -> bool {
		Flags::<T>::get(set).is_some_and(|flag| T::Clock::epoch() >= flag.exit_from)
			&& Self::is_below_minimum(set) != Some(false)
	}
}
