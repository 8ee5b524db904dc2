//! Whose stake an operator accepts: policy, list, vouchers.

use crate::{
	keys::in_bytes_tag, Allowed, Config, DelegationPolicy, Error, Event, Operator, Operators,
	Pallet, Status, UsedVoucher, UsedVouchers, Voucher,
};
use bulwark_primitives::seams::EpochClock;
use codec::Encode;
use frame_support::{ensure, traits::Get};
use sp_core::H256;
use sp_io::hashing::blake2_256;
use sp_runtime::{traits::Verify, ArithmeticError, DispatchError, DispatchResult};

/// What an operator signs in a voucher begins with this, so that it can never be taken for anything else.
pub const VOUCHER_DOMAIN: [u8; 24] = *b"bulwark/operator-voucher";

impl<T: Config> Pallet<T> {
	/// What the account of the operator must sign for a voucher.
	pub(crate) fn message_of_voucher(
		who: &T::AccountId,
		operator: &Operator,
		voucher: &Voucher<T::AccountId>,
	) -> H256 {
		let content = (VOUCHER_DOMAIN, Self::genesis_hash(), who, voucher, operator.series);
		H256(content.using_encoded(blake2_256))
	}

	/// Is it admitted and working?
	pub(crate) fn active(who: &T::AccountId) -> Result<Operator, Error<T>> {
		let operator = Operators::<T>::get(who).ok_or(Error::<T>::OperatorNotFound)?;
		ensure!(operator.status == Status::Active, Error::<T>::OperatorNotActive);
		Ok(operator)
	}

	pub(crate) fn do_ensure_accepts(
		who: &T::AccountId,
		delegator: &T::AccountId,
	) -> Result<bool, DispatchError> {
		let operator = Self::active(who)?;
		let listed = match operator.policy {
			DelegationPolicy::Open => false,
			DelegationPolicy::AllowList | DelegationPolicy::Voucher => who != delegator,
		};
		let accepted = !listed || Allowed::<T>::contains_key(who, delegator);
		ensure!(accepted, Error::<T>::DelegatorNotAllowed);
		Ok(listed)
	}

	pub(crate) fn do_set_policy(who: T::AccountId, policy: DelegationPolicy) -> DispatchResult {
		let mut operator = Self::admitted(&who)?;
		operator.policy = policy;
		Operators::<T>::insert(&who, operator);
		Self::deposit_event(Event::PolicyChanged { operator: who, policy });
		Ok(())
	}

	/// Counts one more on the list.
	fn list(
		who: &T::AccountId,
		operator: &mut Operator,
		delegator: &T::AccountId,
	) -> DispatchResult {
		ensure!(!Allowed::<T>::contains_key(who, delegator), Error::<T>::AlreadyAllowed);
		ensure!(operator.allowed < T::MaxAllowed::get(), Error::<T>::ListFull);
		operator.allowed = operator.allowed.checked_add(1).ok_or(ArithmeticError::Overflow)?;
		Ok(())
	}

	pub(crate) fn do_allow(who: T::AccountId, delegator: T::AccountId) -> DispatchResult {
		let mut operator = Self::admitted(&who)?;
		Self::list(&who, &mut operator, &delegator)?;
		Allowed::<T>::insert(&who, &delegator, ());
		Operators::<T>::insert(&who, operator);
		Self::deposit_event(Event::DelegatorAllowed { operator: who, delegator });
		Ok(())
	}

	pub(crate) fn do_disallow(who: T::AccountId, delegator: T::AccountId) -> DispatchResult {
		let mut operator = Self::admitted(&who)?;
		ensure!(Allowed::<T>::contains_key(&who, &delegator), Error::<T>::DelegatorNotListed);
		operator.allowed = operator.allowed.checked_sub(1).ok_or(ArithmeticError::Underflow)?;
		Allowed::<T>::remove(&who, &delegator);
		Operators::<T>::insert(&who, operator);
		Self::deposit_event(Event::DelegatorDisallowed { operator: who, delegator });
		Ok(())
	}

	pub(crate) fn do_use_voucher(
		who: T::AccountId,
		voucher: Voucher<T::AccountId>,
		signature: T::Signature,
	) -> DispatchResult {
		let mut operator = Self::active(&who)?;
		ensure!(operator.policy == DelegationPolicy::Voucher, Error::<T>::VouchersNotAccepted);
		ensure!(T::Clock::now() <= voucher.expiry, Error::<T>::VoucherExpired);
		ensure!(!UsedVouchers::<T>::contains_key(&who, voucher.salt), Error::<T>::VoucherUsed);
		let message = Self::message_of_voucher(&who, &operator, &voucher);
		ensure!(
			signature.verify(message.as_bytes(), &who)
				|| signature.verify(in_bytes_tag(&message).as_slice(), &who),
			Error::<T>::BadVoucherSignature
		);
		let Voucher { delegator, salt, expiry } = voucher;
		Self::list(&who, &mut operator, &delegator)?;
		ensure!(operator.salts < T::MaxVouchers::get(), Error::<T>::TooManyVouchers);
		operator.salts = operator.salts.checked_add(1).ok_or(ArithmeticError::Overflow)?;

		let mark = UsedVoucher { expiry, series: operator.series };
		UsedVouchers::<T>::insert(&who, salt, mark);
		Allowed::<T>::insert(&who, &delegator, ());
		Operators::<T>::insert(&who, operator);
		Self::deposit_event(Event::VoucherAccepted { operator: who, delegator, salt });
		Ok(())
	}

	pub(crate) fn do_revoke_vouchers(who: T::AccountId) -> DispatchResult {
		let mut operator = Self::admitted(&who)?;
		operator.series = Self::new_series()?;
		operator.proofs = 0;
		let series = operator.series;
		Operators::<T>::insert(&who, operator);
		Self::deposit_event(Event::VouchersRevoked { operator: who, series });
		Ok(())
	}

	pub(crate) fn do_prune_voucher(who: T::AccountId, salt: H256) -> DispatchResult {
		let mut operator = Self::admitted(&who)?;
		let mark = UsedVouchers::<T>::get(&who, salt).ok_or(Error::<T>::VoucherNotFound)?;
		// Neither an expired voucher nor one of an earlier series can be used again.
		ensure!(
			mark.expiry < T::Clock::now() || mark.series < operator.series,
			Error::<T>::VoucherStillValid
		);
		operator.salts = operator.salts.checked_sub(1).ok_or(ArithmeticError::Underflow)?;
		UsedVouchers::<T>::remove(&who, salt);
		Operators::<T>::insert(&who, operator);
		Self::deposit_event(Event::VoucherPruned { operator: who, salt });
		Ok(())
	}
}
