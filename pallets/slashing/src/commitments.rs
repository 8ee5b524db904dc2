//! Announced reports. A report is announced by a hash that says nothing, and made some blocks later: whoever sees it
//! then and makes the same one has not announced it.

use crate::{types::Commitment, Commitments, Config, Error, Event, HoldReason, Pallet};
use bulwark_primitives::{Epoch, SetId, SlashReason};
use codec::Encode;
use frame_support::{
	ensure,
	traits::{fungible::hold::Mutate, tokens::Precision, Get},
};
use frame_system::pallet_prelude::BlockNumberFor;
use sp_core::H256;
use sp_io::hashing::blake2_256;
use sp_runtime::{
	traits::{Saturating, Zero},
	DispatchResult,
};

/// Separates these hashes from all others.
pub const REPORT_DOMAIN: &[u8; 23] = b"bulwark/slashing/report";

impl<T: Config> Pallet<T> {
	/// The hash that announces a report: of the domain, the genesis of the chain, the reporter, what is reported, the
	/// Blake2 hash of the encoded evidence, and a salt that only the reporter knows.
	#[allow(clippy::too_many_arguments)]
	pub(crate) fn report_hash(
		who: &T::AccountId,
		set: SetId,
		operator: &T::AccountId,
		fault: Epoch,
		reason: SlashReason,
		evidence: H256,
		salt: H256,
	) -> H256 {
		let genesis = frame_system::Pallet::<T>::block_hash(BlockNumberFor::<T>::zero());
		let report =
			(REPORT_DOMAIN, genesis, who, set, operator, fault, reason, evidence, salt).encode();
		H256(blake2_256(&report))
	}

	pub(crate) fn do_commit(who: T::AccountId, hash: H256) -> DispatchResult {
		ensure!(!Commitments::<T>::contains_key(&who, hash), Error::<T>::AlreadyCommitted);
		let deposit = T::CommitmentDeposit::get();
		T::Native::hold(&HoldReason::Commitment.into(), &who, deposit)?;
		let at = frame_system::Pallet::<T>::block_number();
		Commitments::<T>::insert(&who, hash, Commitment { at, deposit });
		Self::deposit_event(Event::ReportCommitted { who, hash, deposit });
		Ok(())
	}

	pub(crate) fn do_withdraw(who: T::AccountId, hash: H256) -> DispatchResult {
		let known = Commitments::<T>::take(&who, hash).ok_or(Error::<T>::NotCommitted)?;
		Self::release_commitment(who, hash, known)
	}

	/// Makes an announced report, which must be old enough and not too old.
	pub(crate) fn reveal(who: &T::AccountId, hash: H256) -> DispatchResult {
		let known = Commitments::<T>::take(who, hash).ok_or(Error::<T>::NotCommitted)?;
		let age = frame_system::Pallet::<T>::block_number().saturating_sub(known.at);
		ensure!(age >= T::CommitDelay::get(), Error::<T>::CommitmentImmature);
		ensure!(age <= T::CommitLifetime::get(), Error::<T>::CommitmentExpired);
		Self::release_commitment(who.clone(), hash, known)
	}

	fn release_commitment(
		who: T::AccountId,
		hash: H256,
		known: Commitment<BlockNumberFor<T>>,
	) -> DispatchResult {
		let reason = HoldReason::Commitment.into();
		let deposit = T::Native::release(&reason, &who, known.deposit, Precision::Exact)?;
		Self::deposit_event(Event::CommitmentClosed { who, hash, deposit });
		Ok(())
	}
}
