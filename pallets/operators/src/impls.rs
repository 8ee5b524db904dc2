//! What other pallets ask of the registry.

use crate::{keys::is_signed_by, Commissions, Config, Keys, Operators, Pallet, Status};
use bulwark_primitives::{
	seams::{EpochClock, OperatorCursor, OperatorInspect, OperatorKeys},
	AppSignature, Epoch,
};
use sp_core::H256;
use sp_runtime::{DispatchError, DispatchResult, Perquintill};

impl<T: Config> OperatorInspect<T::AccountId> for Pallet<T> {
	fn exists(operator: &T::AccountId) -> bool {
		Operators::<T>::get(operator).is_some_and(|found| found.status != Status::Candidate)
	}

	fn ensure_accepts(
		operator: &T::AccountId,
		delegator: &T::AccountId,
	) -> Result<bool, DispatchError> {
		Self::do_ensure_accepts(operator, delegator)
	}

	fn ensure_active(operator: &T::AccountId) -> DispatchResult {
		Self::active(operator)?;
		Ok(())
	}

	fn is_done(operator: &T::AccountId) -> bool {
		let until = Operators::<T>::get(operator).and_then(|found| found.status.leaving());
		until.is_some_and(|until| until <= T::Clock::epoch())
	}

	fn allocation_notice(operator: &T::AccountId) -> Option<Epoch> {
		let operator = Self::admitted(operator).ok()?;
		Some(operator.notice.at(T::Clock::epoch()))
	}

	fn commission(operator: &T::AccountId, epoch: Epoch) -> Option<Perquintill> {
		Self::exists(operator).then(|| Commissions::<T>::get(operator).at(epoch))
	}
}

impl<T: Config> OperatorKeys<T::AccountId> for Pallet<T> {
	/// Whoever has no key for the scheme of the signature has signed nothing.
	fn signed(
		operator: &T::AccountId,
		epoch: Epoch,
		message: &[u8; 32],
		signature: &AppSignature,
	) -> bool {
		let key = Keys::<T>::get(operator, signature.scheme()).at(epoch);
		key.is_some_and(|key| is_signed_by(&key, signature, &H256(*message)))
	}
}

impl<T: Config> OperatorCursor<T::AccountId> for Pallet<T> {
	/// Candidates are among them.
	fn operator_after(last: Option<&T::AccountId>) -> Option<T::AccountId> {
		match last {
			Some(last) => {
				Operators::<T>::iter_keys_from(Operators::<T>::hashed_key_for(last)).next()
			}
			None => Operators::<T>::iter_keys().next(),
		}
	}
}
