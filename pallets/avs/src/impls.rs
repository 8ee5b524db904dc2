//! What this pallet answers to others.

use crate::pallet::*;
use alloc::vec::Vec;
use bulwark_primitives::{
	seams::{
		AvsFunding, AvsInspect, EpochClock, OperatorTies, SetCursor, SettlementTerms, SlashTerms,
		SlashTermsInspect, TakenOffer,
	},
	AvsId, Epoch, SetId, SlashReason, VaultId,
};
use sp_runtime::{DispatchError, FixedU128, Perquintill};

impl<T: Config> AvsInspect<T::AccountId> for Pallet<T> {
	fn set_exists(set: SetId) -> bool {
		Sets::<T>::contains_key(set)
	}

	/// Whether more can be allocated. What is allocated already can be lowered whatever this says.
	fn accepts_vault(set: SetId, vault: VaultId) -> bool {
		let epoch = T::Clock::epoch();
		Sets::<T>::get(set)
			.is_some_and(|record| record.entry(vault).is_some_and(|entry| entry.is_accepted(epoch)))
			&& Avss::<T>::get(set.avs).is_some_and(|avs| avs.is_active())
	}

	fn multiplier(set: SetId, vault: VaultId) -> Option<FixedU128> {
		Sets::<T>::get(set)?.entry(vault)?.multiplier_at(T::Clock::epoch())
	}

	fn is_member(operator: &T::AccountId, set: SetId) -> bool {
		Members::<T>::get(set, operator).active.last()
	}

	fn sets_of(operator: &T::AccountId) -> Vec<SetId> {
		let epoch = T::Clock::epoch();
		let refs = SetsOf::<T>::get(operator).into_iter();
		refs.filter(|own| own.counts(epoch)).map(|own| own.set).collect()
	}

	fn deallocation_delay(set: SetId) -> Option<Epoch> {
		Sets::<T>::get(set).map(|record| record.delays_at(T::Clock::epoch()).deallocation)
	}

	fn redistributes(set: SetId) -> bool {
		Sets::<T>::get(set).is_some_and(|record| record.redistribution.is_some())
	}
}

impl<T: Config> OperatorTies<T::AccountId> for Pallet<T> {
	fn is_tied(operator: &T::AccountId) -> bool {
		let epoch = T::Clock::epoch();
		SetsOf::<T>::get(operator).iter().any(|set| set.counts(epoch))
	}
}

impl<T: Config> SlashTermsInspect<T::AccountId> for Pallet<T> {
	fn terms(
		operator: &T::AccountId,
		set: SetId,
		fault: Epoch,
		reason: SlashReason,
	) -> Option<SlashTerms<T::AccountId>> {
		let version = Self::schedule_version_for(set, operator, fault)?;
		let schedule = Schedules::<T>::get(set, version)?.schedule;
		Some(SlashTerms { version, offence: schedule.offence(reason)?.clone() })
	}

	fn settlement(set: SetId) -> Option<SettlementTerms<T::AccountId>> {
		let record = Sets::<T>::get(set)?;
		let delays = record.delays_at(T::Clock::epoch());
		Some(SettlementTerms {
			challenge: delays.challenge,
			appeal: delays.appeal,
			split: record.split,
			redistribution: record.redistribution,
		})
	}

	fn vaults_of(set: SetId) -> Vec<VaultId> {
		let record = Sets::<T>::get(set);
		record.map_or_else(Vec::new, |r| r.vaults.iter().map(|entry| entry.vault).collect())
	}

	fn worst_penalty(operator: &T::AccountId, set: SetId, fault: Epoch) -> Perquintill {
		let version = Self::schedule_version_for(set, operator, fault);
		let stored = version.and_then(|version| Schedules::<T>::get(set, version));
		let most = stored.and_then(|stored| {
			stored.schedule.offences.iter().map(|offence| offence.maximum).max()
		});
		most.unwrap_or_default()
	}

	fn terms_changes(operator: &T::AccountId, set: SetId) -> Vec<Epoch> {
		let epoch = T::Clock::epoch();
		let membership = Members::<T>::get(set, operator);
		let versions = ScheduleSteps::<T>::get(set).into_iter().map(|step| step.from);
		let memberships = membership.active.planned(epoch).map(|(from, _)| from);
		memberships.chain(versions.filter(|from| *from > epoch)).collect()
	}

	fn minimums(set: SetId) -> Option<(u32, u128)> {
		Sets::<T>::get(set).map(|record| (record.min_operators, record.min_stake_value))
	}
}

impl<T: Config> SetCursor<T::AccountId> for Pallet<T> {
	fn set_after(last: Option<SetId>) -> Option<SetId> {
		match last {
			Some(last) => Sets::<T>::iter_keys_from(Sets::<T>::hashed_key_for(last)).next(),
			None => Sets::<T>::iter_keys().next(),
		}
	}

	fn member_after(set: SetId, last: Option<&T::AccountId>) -> Option<T::AccountId> {
		let mut members = match last {
			Some(last) => {
				let from = Members::<T>::hashed_key_for(set, last);
				Members::<T>::iter_key_prefix_from(set, from)
			}
			None => Members::<T>::iter_key_prefix(set),
		};
		members.next()
	}
}

impl<T: Config> AvsFunding<T::AccountId, T::AssetKind> for Pallet<T> {
	fn is_owner(avs: AvsId, who: &T::AccountId) -> bool {
		Avss::<T>::get(avs).is_some_and(|record| !record.is_proposed() && record.owner == *who)
	}

	fn take_offer(
		avs: AvsId,
		index: u32,
		to: &T::AccountId,
	) -> Result<TakenOffer<T::AssetKind>, DispatchError> {
		Self::take_offer(avs, index, to)
	}
}
