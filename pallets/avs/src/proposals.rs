//! Proposals: escrow, referendum, admission; and what the owner of an AVS decides about the AVS itself.

use crate::{
	pallet::*, AvsMetadata, AvsRecord, AvsStatus, EscrowedOffer, Offer, Offers, ReferendumOutcome,
	ReferendumStatus,
};
use bulwark_primitives::{
	seams::{AssetGuard, EpochClock, TakenOffer},
	AvsId, Moment, RegistryMode,
};
use codec::{Decode, Encode};
use frame_support::{
	ensure,
	traits::{
		fungible::hold::Mutate as HoldMutate,
		fungibles::{Inspect, Mutate},
		tokens::{Precision, Preservation},
		Get,
	},
};
use sp_io::hashing::blake2_256;
use sp_runtime::{traits::TrailingZeroInput, DispatchError, DispatchResult};

/// What tells the escrow accounts of this pallet from all other derived accounts.
const ESCROW_DOMAIN: &[u8; 18] = b"bulwark/avs/escrow";

impl<T: Config> Pallet<T> {
	/// The account that holds what an AVS has offered. From a full hash, so that nobody can have the key of it.
	pub fn escrow_account(avs: AvsId) -> Result<T::AccountId, DispatchError> {
		let entropy = (ESCROW_DOMAIN, avs).using_encoded(blake2_256);
		T::AccountId::decode(&mut TrailingZeroInput::new(&entropy))
			.map_err(|_| DispatchError::Corruption)
	}

	/// Moves an offer of an active AVS out of escrow, as a whole. Whoever receives it must pay it as rewards.
	pub fn take_offer(
		avs: AvsId,
		index: u32,
		to: &T::AccountId,
	) -> Result<TakenOffer<T::AssetKind>, DispatchError> {
		let record = Avss::<T>::get(avs).ok_or(Error::<T>::AvsNotFound)?;
		ensure!(record.is_active(), Error::<T>::AvsNotActive);
		let mut offered = Offered::<T>::get(avs).ok_or(Error::<T>::OfferNotFound)?;
		let at = usize::try_from(index).map_err(|_| Error::<T>::OfferNotFound)?;
		let escrowed = offered.get_mut(at).ok_or(Error::<T>::OfferNotFound)?;
		let amount = core::mem::take(&mut escrowed.remaining);
		ensure!(amount > 0, Error::<T>::OfferNotFound);
		let Offer { asset, per_epoch, epochs } = escrowed.offer.clone();
		let escrow = Self::escrow_account(avs)?;
		T::Assets::transfer(asset.clone(), &escrow, to, amount, Preservation::Expendable)?;
		Offered::<T>::insert(avs, offered);
		Self::deposit_event(Event::OfferTaken {
			avs,
			index,
			asset: asset.clone(),
			amount,
			to: to.clone(),
		});
		Ok(TakenOffer { asset, per_epoch, epochs, amount })
	}

	pub(crate) fn do_propose(
		proposer: T::AccountId,
		metadata: AvsMetadata,
		offers: Offers<T::AssetKind>,
	) -> DispatchResult {
		ensure!(!metadata.name.is_empty(), Error::<T>::EmptyName);
		ensure!(!offers.is_empty(), Error::<T>::NoOffer);
		let mode = Mode::<T>::get();
		let avs = NextAvs::<T>::get();
		NextAvs::<T>::put(avs.next().ok_or(Error::<T>::IdsExhausted)?);

		let deposit = match mode {
			RegistryMode::Bonded => T::AvsBond::get(),
			RegistryMode::Governance | RegistryMode::Open => T::ProposalDeposit::get(),
		};
		T::Native::hold(&HoldReason::Proposal.into(), &proposer, deposit)?;

		// Voters may take longer than the period: it only says when the escrow can be had without them. It is a number of
		// weeks, far from the end of 64 bits.
		let until = T::Clock::now().saturating_add(T::AdmissionPeriod::get());
		let status = match mode {
			RegistryMode::Governance => AvsStatus::Proposed { until, referendum: None },
			RegistryMode::Bonded | RegistryMode::Open => AvsStatus::Active,
		};
		Self::deposit_event(Event::AvsProposed { avs, proposer: proposer.clone(), deposit, until });
		Self::take_into_escrow(avs, &proposer, offers)?;
		if status == AvsStatus::Active {
			Self::deposit_event(Event::AvsAdmitted { avs, owner: proposer.clone() });
		}
		Metadata::<T>::insert(avs, metadata);
		Avss::<T>::insert(
			avs,
			AvsRecord {
				owner: proposer.clone(),
				pending_owner: None,
				proposer,
				deposit,
				admitted: (status == AvsStatus::Active).then(T::Clock::epoch),
				status,
				sets: 0,
			},
		);
		Ok(())
	}

	fn take_into_escrow(
		avs: AvsId,
		proposer: &T::AccountId,
		offers: Offers<T::AssetKind>,
	) -> DispatchResult {
		let escrow = Self::escrow_account(avs)?;
		// So that it can hold assets that do not keep an account alive by themselves.
		frame_system::Pallet::<T>::inc_providers(&escrow);
		let mut offered = EscrowedOffers::<T>::new();
		for (index, offer) in (0u32..).zip(offers) {
			ensure!(offer.per_epoch > 0 && offer.epochs > 0, Error::<T>::EmptyOffer);
			let amount = offer.total().ok_or(Error::<T>::OfferTooLarge)?;
			let asset = offer.asset.clone();
			T::AssetGuard::ensure_safe(&asset, &escrow)?;
			// Of each offer, not only of the first in its asset: whatever order they leave in, none leaves dust behind.
			ensure!(amount >= T::Assets::minimum_balance(asset.clone()), Error::<T>::OfferTooSmall);
			T::Assets::transfer(
				asset.clone(),
				proposer,
				&escrow,
				amount,
				Preservation::Expendable,
			)?;
			Self::deposit_event(Event::OfferEscrowed { avs, index, asset, amount });
			offered
				.try_push(EscrowedOffer { offer, remaining: amount })
				.map_err(|_| DispatchError::Corruption)?;
		}
		Offered::<T>::insert(avs, offered);
		Ok(())
	}

	pub(crate) fn proposal_of(
		avs: AvsId,
	) -> Result<(AvsRecordOf<T>, Moment, Option<u32>), Error<T>> {
		let record = Avss::<T>::get(avs).ok_or(Error::<T>::AvsNotFound)?;
		match record.status {
			AvsStatus::Proposed { until, referendum } => Ok((record, until, referendum)),
			_ => Err(Error::<T>::NotProposed),
		}
	}

	/// What has become of the referendum of a proposal.
	pub(crate) fn outcome(referendum: Option<u32>) -> ReferendumOutcome {
		referendum.map_or(ReferendumOutcome::Unknown, T::Referenda::outcome)
	}

	pub(crate) fn do_attach(who: T::AccountId, avs: AvsId, index: u32) -> DispatchResult {
		let (mut record, until, referendum) = Self::proposal_of(avs)?;
		ensure!(who == record.proposer, Error::<T>::NotProposer);
		ensure!(!Self::outcome(referendum).binds(), Error::<T>::AlreadyAttached);
		// Otherwise one referendum after the other could keep the escrow.
		ensure!(T::Clock::now() < until, Error::<T>::AdmissionOver);
		ensure!(T::Referenda::is_ongoing_for(index, avs), Error::<T>::WrongReferendum);
		record.status = AvsStatus::Proposed { until, referendum: Some(index) };
		Avss::<T>::insert(avs, record);
		Self::deposit_event(Event::ReferendumAttached { avs, referendum: index });
		Ok(())
	}

	pub(crate) fn do_withdraw(who: T::AccountId, avs: AvsId) -> DispatchResult {
		let (record, _, referendum) = Self::proposal_of(avs)?;
		ensure!(who == record.proposer, Error::<T>::NotProposer);
		ensure!(!Self::outcome(referendum).binds(), Error::<T>::VoteInProgress);
		Self::deposit_event(Event::ProposalWithdrawn { avs });
		Self::release(avs, &record)
	}

	pub(crate) fn do_return(avs: AvsId) -> DispatchResult {
		let (record, until, referendum) = Self::proposal_of(avs)?;
		match Self::outcome(referendum) {
			ReferendumOutcome::Ongoing | ReferendumOutcome::Approved => {
				return Err(Error::<T>::VoteInProgress.into())
			}
			ReferendumOutcome::Failed => {}
			ReferendumOutcome::Unknown => {
				ensure!(T::Clock::now() >= until, Error::<T>::AdmissionOpen)
			}
		}
		Self::deposit_event(Event::ProposalLapsed { avs });
		Self::release(avs, &record)
	}

	pub(crate) fn do_admit(avs: AvsId) -> DispatchResult {
		let (mut record, _, _) = Self::proposal_of(avs)?;
		record.status = AvsStatus::Active;
		record.admitted = Some(T::Clock::epoch());
		Self::deposit_event(Event::AvsAdmitted { avs, owner: record.owner.clone() });
		Avss::<T>::insert(avs, record);
		Ok(())
	}

	pub(crate) fn do_reject(avs: AvsId) -> DispatchResult {
		let (record, _, _) = Self::proposal_of(avs)?;
		Self::deposit_event(Event::ProposalRejected { avs });
		Self::release(avs, &record)
	}

	/// Gives escrow and deposit back to the proposer and removes the AVS itself. Its sets must be gone.
	pub(crate) fn release(avs: AvsId, record: &AvsRecordOf<T>) -> DispatchResult {
		let to = &record.proposer;
		let escrow = Self::escrow_account(avs)?;
		let offered = Offered::<T>::take(avs).unwrap_or_default();
		let had_escrow = !offered.is_empty();
		for (index, EscrowedOffer { offer: Offer { asset, .. }, remaining }) in
			(0u32..).zip(offered)
		{
			if remaining == 0 {
				continue;
			}
			T::Assets::transfer(asset.clone(), &escrow, to, remaining, Preservation::Expendable)?;
			Self::deposit_event(Event::OfferReturned {
				avs,
				index,
				asset,
				amount: remaining,
				to: to.clone(),
			});
		}
		if had_escrow {
			if let Err(error) = frame_system::Pallet::<T>::dec_providers(&escrow) {
				// Somebody has sent it something, which needs the account. It stays, and nothing depends on it.
				log::debug!(
					target: crate::LOG_TARGET,
					"the escrow account of {avs:?} is kept alive: {error:?}",
				);
			}
		}
		// Nothing but this pallet releases this hold. If there were less of it after all, the escrow must still return.
		let amount = T::Native::release(
			&HoldReason::Proposal.into(),
			to,
			record.deposit,
			Precision::BestEffort,
		)?;
		Self::deposit_event(Event::DepositReleased { avs, to: to.clone(), amount });
		Metadata::<T>::remove(avs);
		Avss::<T>::remove(avs);
		Ok(())
	}

	/// An AVS, if it is this account that decides for it.
	pub(crate) fn owned(who: &T::AccountId, avs: AvsId) -> Result<AvsRecordOf<T>, Error<T>> {
		let record = Avss::<T>::get(avs).ok_or(Error::<T>::AvsNotFound)?;
		ensure!(*who == record.owner, Error::<T>::NotOwner);
		Ok(record)
	}

	/// The same, if the AVS is active.
	pub(crate) fn owned_active(who: &T::AccountId, avs: AvsId) -> Result<AvsRecordOf<T>, Error<T>> {
		let record = Self::owned(who, avs)?;
		ensure!(record.is_active(), Error::<T>::AvsNotActive);
		Ok(record)
	}

	pub(crate) fn do_set_metadata(
		who: T::AccountId,
		avs: AvsId,
		metadata: AvsMetadata,
	) -> DispatchResult {
		Self::owned_active(&who, avs)?;
		ensure!(!metadata.name.is_empty(), Error::<T>::EmptyName);
		Metadata::<T>::insert(avs, metadata);
		Self::deposit_event(Event::MetadataSet { avs });
		Ok(())
	}

	pub(crate) fn do_transfer_ownership(
		who: T::AccountId,
		avs: AvsId,
		to: T::AccountId,
	) -> DispatchResult {
		let mut record = Self::owned_active(&who, avs)?;
		record.pending_owner = (to != who).then(|| to.clone());
		Avss::<T>::insert(avs, record);
		Self::deposit_event(Event::OwnershipOffered { avs, to });
		Ok(())
	}

	pub(crate) fn do_accept_ownership(who: T::AccountId, avs: AvsId) -> DispatchResult {
		let mut record = Avss::<T>::get(avs).ok_or(Error::<T>::AvsNotFound)?;
		ensure!(record.pending_owner.as_ref() == Some(&who), Error::<T>::NotPendingOwner);
		record.pending_owner = None;
		let from = core::mem::replace(&mut record.owner, who.clone());
		Avss::<T>::insert(avs, record);
		Self::deposit_event(Event::OwnershipTransferred { avs, from, to: who });
		Ok(())
	}
}
