//! What always holds. The numbers are those of the crate's documentation.

use crate::{
	Allowed, Commissions, Config, KeyOwners, Keys, MetadataOf, NextSeries, Operators, Pallet,
	Status, UsedVouchers,
};
use alloc::collections::BTreeSet;
use bulwark_primitives::{constants::MAX_HISTORY, seams::EpochClock};
use frame_support::{
	ensure,
	traits::{fungible::InspectHold, Get},
};
use sp_runtime::{traits::Zero, TryRuntimeError};

impl<T: Config> Pallet<T> {
	/// Checks every invariant.
	pub fn do_try_state() -> Result<(), TryRuntimeError> {
		Self::check_parts()?;
		Self::check_deposits()?;
		Self::check_key_owners()?;
		Self::check_key_histories()?;
		Self::check_terms()?;
		Self::check_counts()?;
		Self::check_series()?;
		Self::check_candidates()
	}

	/// 1. Every operator has metadata and a commission, and nothing is stored for anybody else.
	fn check_parts() -> Result<(), TryRuntimeError> {
		for who in Operators::<T>::iter_keys() {
			ensure!(MetadataOf::<T>::contains_key(&who), "1: an operator has no metadata");
			ensure!(Commissions::<T>::contains_key(&who), "1: an operator has no commission");
		}
		let known = |who: &T::AccountId| Operators::<T>::contains_key(who);
		ensure!(MetadataOf::<T>::iter_keys().all(|who| known(&who)), "1: metadata of nobody");
		ensure!(Commissions::<T>::iter_keys().all(|who| known(&who)), "1: a commission of nobody");
		ensure!(Keys::<T>::iter_keys().all(|(who, _)| known(&who)), "1: a key of nobody");
		ensure!(Allowed::<T>::iter_keys().all(|(who, _)| known(&who)), "1: a list of nobody");
		ensure!(
			UsedVouchers::<T>::iter_keys().all(|(who, _)| known(&who)),
			"1: a used voucher of nobody"
		);
		Ok(())
	}

	/// 2. What an operator has deposited is held on its account.
	fn check_deposits() -> Result<(), TryRuntimeError> {
		for (who, operator) in Operators::<T>::iter() {
			if let Some(deposit) = operator.deposit {
				let held = T::Native::balance_on_hold(&deposit.reason.into(), &who);
				ensure!(held == deposit.amount, "2: a deposit is not what is held");
			}
		}
		Ok(())
	}

	/// 3. A key in a history belongs to the operator of that history, and an owned key is in a history of its owner.
	fn check_key_owners() -> Result<(), TryRuntimeError> {
		for (who, _, history) in Keys::<T>::iter() {
			for key in history.keys() {
				ensure!(
					KeyOwners::<T>::get(key).as_ref() == Some(&who),
					"3: a key has another owner"
				);
			}
		}
		for (key, who) in KeyOwners::<T>::iter() {
			let history = Keys::<T>::get(&who, key.scheme());
			ensure!(history.keys().any(|known| known == key), "3: an owned key is in no history");
		}
		Ok(())
	}

	/// 4. A history of keys is not empty, has ascending steps that fit, begins with a key, has only keys of its scheme and
	///    none twice, and plans at most one change.
	fn check_key_histories() -> Result<(), TryRuntimeError> {
		let now = T::Clock::epoch();
		for (_, scheme, history) in Keys::<T>::iter() {
			let steps = history.steps();
			ensure!(steps.len() as u32 <= MAX_HISTORY, "4: a history of keys is too long");
			ensure!(
				steps.first().is_some_and(|step| step.key.is_some()),
				"4: a history does not begin with a key"
			);
			ensure!(
				steps.iter().zip(steps.iter().skip(1)).all(|(a, b)| a.from < b.from),
				"4: the steps of a history do not ascend"
			);
			let keys: BTreeSet<_> = history.keys().collect();
			ensure!(keys.len() == history.keys().count(), "4: a key is in a history twice");
			ensure!(keys.iter().all(|key| key.scheme() == scheme), "4: a key of another scheme");
			ensure!(
				steps.iter().filter(|step| step.from > now).count() <= 1,
				"4: more than one planned change of a key"
			);
		}
		Ok(())
	}

	/// 5. No commission is above the cap or changes twice in the future; no notice is longer than the longest, and only a
	///    shorter one is planned.
	fn check_terms() -> Result<(), TryRuntimeError> {
		let now = T::Clock::epoch();
		for history in Commissions::<T>::iter_values() {
			let mut all = history.planned(0).map(|(_, value)| value).chain([history.at(0)]);
			ensure!(
				all.all(|value| value <= Self::max_commission()),
				"5: a commission above the cap"
			);
			ensure!(history.planned(now).count() <= 1, "5: more than one planned commission");
		}
		for operator in Operators::<T>::iter_values() {
			let notice = operator.notice;
			ensure!(notice.epochs <= T::MaxAllocationNotice::get(), "5: a notice is too long");
			ensure!(
				notice.planned.is_none_or(|planned| planned.value < notice.epochs),
				"5: a planned notice is not shorter"
			);
		}
		Ok(())
	}

	/// 6. The counts of an operator are the numbers of entries, and within their bounds.
	fn check_counts() -> Result<(), TryRuntimeError> {
		for (who, operator) in Operators::<T>::iter() {
			let allowed = Allowed::<T>::iter_key_prefix(&who).count() as u32;
			ensure!(operator.allowed == allowed, "6: a list is not as long as its count");
			ensure!(allowed <= T::MaxAllowed::get(), "6: a list is too long");
			let salts = UsedVouchers::<T>::iter_key_prefix(&who).count() as u32;
			ensure!(operator.salts == salts, "6: used vouchers are not as many as their count");
			ensure!(salts <= T::MaxVouchers::get(), "6: too many used vouchers");
		}
		Ok(())
	}

	/// 7. No two operators have the same series, and none has one that is still to come; a voucher was used under a series
	///    not later than that of its operator.
	fn check_series() -> Result<(), TryRuntimeError> {
		let next = NextSeries::<T>::get();
		let mut seen = BTreeSet::new();
		for (who, operator) in Operators::<T>::iter() {
			ensure!(operator.series < next, "7: a series from the future");
			ensure!(seen.insert(operator.series), "7: two operators have the same series");
			ensure!(
				UsedVouchers::<T>::iter_prefix_values(&who)
					.all(|mark| mark.series <= operator.series),
				"7: a voucher of a later series was used"
			);
		}
		Ok(())
	}

	/// 8. A candidate has no keys, no list, no used vouchers, and a deposit.
	fn check_candidates() -> Result<(), TryRuntimeError> {
		for (who, operator) in Operators::<T>::iter() {
			if operator.status == Status::Candidate {
				ensure!(
					Keys::<T>::iter_key_prefix(&who).next().is_none(),
					"8: a candidate has a key"
				);
				ensure!(
					operator.allowed.is_zero() && operator.salts.is_zero(),
					"8: a candidate has a list"
				);
				ensure!(operator.deposit.is_some(), "8: a candidate has no deposit");
			}
		}
		Ok(())
	}
}
