//! Keys of the software: proof of possession, rotation, and which key answered when.

use crate::{
	AppKey, AppSignature, Config, Error, Event, KeyOwners, Keys, Operator, Operators, Pallet,
	Scheme,
};
use alloc::vec::Vec;
use bulwark_primitives::{
	constants::{MAX_HISTORY, WINDOW},
	seams::EpochClock,
	Epoch,
};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::{
	ensure,
	traits::{ConstU32, Get},
	BoundedVec,
};
use frame_system::pallet_prelude::BlockNumberFor;
use scale_info::TypeInfo;
use sp_core::{ecdsa, ed25519, sr25519, H256};
use sp_io::{crypto, hashing::blake2_256};
use sp_runtime::{traits::Zero, ArithmeticError, DispatchError, DispatchResult};

/// What the proof of a key signs begins with this, so that it can never be taken for anything else.
pub const KEY_DOMAIN: [u8; 20] = *b"bulwark/operator-key";

/// From an epoch on this key answers, or none.
#[derive(
	Clone,
	Copy,
	Debug,
	PartialEq,
	Eq,
	Encode,
	Decode,
	DecodeWithMemTracking,
	MaxEncodedLen,
	TypeInfo,
)]
pub struct KeyStep {
	/// First epoch.
	pub from: Epoch,
	/// The key.
	pub key: Option<AppKey>,
}

/// The keys of one operator and scheme, as steps in ascending order. Before the first step there is no key.
///
/// Forgets a key when no statement signed with it can be used against the operator any more: with one planned change at a
/// time, that leaves the changes of the window, the key in force before them, and the planned one, which is fewer than
/// [`MAX_HISTORY`].
#[derive(
	Clone,
	Debug,
	Default,
	PartialEq,
	Eq,
	Encode,
	Decode,
	DecodeWithMemTracking,
	MaxEncodedLen,
	TypeInfo,
)]
pub struct KeyHistory {
	steps: BoundedVec<KeyStep, ConstU32<MAX_HISTORY>>,
}

impl KeyHistory {
	/// The steps, oldest first.
	pub fn steps(&self) -> &[KeyStep] {
		&self.steps
	}

	/// The key in an epoch.
	pub fn at(&self, epoch: Epoch) -> Option<AppKey> {
		self.steps.iter().rev().find(|step| step.from <= epoch).and_then(|step| step.key)
	}

	/// The change that is still to come after an epoch.
	pub fn planned(&self, epoch: Epoch) -> Option<KeyStep> {
		self.steps.last().filter(|step| step.from > epoch).copied()
	}

	/// The key that is going to answer in the end.
	pub fn last(&self) -> Option<AppKey> {
		self.steps.last().and_then(|step| step.key)
	}

	/// Every key that is remembered.
	pub fn keys(&self) -> impl Iterator<Item = AppKey> + '_ {
		self.steps.iter().filter_map(|step| step.key)
	}

	/// Drops the keys that nobody can be accused by any more, and returns them.
	pub fn forget(&mut self, epoch: Epoch) -> Vec<AppKey> {
		let mut forgotten = Vec::new();
		loop {
			let gone = match (self.steps.first(), self.steps.get(1)) {
				// Before the first step there is no key anyway.
				(Some(KeyStep { key: None, .. }), _) => true,
				// Epochs are 32-bit numbers of days or minutes: adding a window cannot reach the end of them.
				(Some(_), Some(next)) => next.from.saturating_add(WINDOW) <= epoch,
				_ => false,
			};
			if !gone {
				return forgotten;
			}
			forgotten.extend(self.steps.remove(0).key);
		}
	}

	/// Plans a change. Returns `false`, with nothing changed, if there is no room.
	#[must_use]
	fn push(&mut self, from: Epoch, key: Option<AppKey>) -> bool {
		self.steps.try_push(KeyStep { from, key }).is_ok()
	}
}

/// What a browser wallet really signs when it is asked to sign bytes.
pub(crate) fn in_bytes_tag(message: &H256) -> Vec<u8> {
	[b"<Bytes>".as_slice(), message.as_bytes(), b"</Bytes>".as_slice()].concat()
}

/// Has the key signed the message, plainly or the way a browser wallet does?
pub(crate) fn is_signed_by(key: &AppKey, signature: &AppSignature, message: &H256) -> bool {
	let verify = |bytes: &[u8]| match (key, signature) {
		(AppKey::Sr25519(key), AppSignature::Sr25519(signature)) => crypto::sr25519_verify(
			&sr25519::Signature::from(*signature),
			bytes,
			&sr25519::Public::from(*key),
		),
		(AppKey::Ed25519(key), AppSignature::Ed25519(signature)) => crypto::ed25519_verify(
			&ed25519::Signature::from(*signature),
			bytes,
			&ed25519::Public::from(*key),
		),
		(AppKey::Ecdsa(key), AppSignature::Ecdsa(signature)) => crypto::ecdsa_verify(
			&ecdsa::Signature::from(*signature),
			bytes,
			&ecdsa::Public::from(*key),
		),
		_ => false,
	};
	verify(message.as_bytes()) || verify(&in_bytes_tag(message))
}

impl<T: Config> Pallet<T> {
	/// What tells this chain from every other.
	pub(crate) fn genesis_hash() -> T::Hash {
		frame_system::Pallet::<T>::block_hash(BlockNumberFor::<T>::zero())
	}

	/// What the key must sign for the operator to register it.
	pub(crate) fn key_message(who: &T::AccountId, operator: &Operator, key: &AppKey) -> H256 {
		let genesis = Self::genesis_hash();
		let content = (KEY_DOMAIN, genesis, who, key, operator.series, operator.proofs);
		H256(content.using_encoded(blake2_256))
	}

	pub(crate) fn do_register_key(
		who: T::AccountId,
		key: AppKey,
		proof: AppSignature,
	) -> DispatchResult {
		let mut operator = Self::admitted(&who)?;
		let scheme = key.scheme();
		ensure!(scheme == proof.scheme(), Error::<T>::ProofOfAnotherScheme);
		let message = Self::key_message(&who, &operator, &key);
		ensure!(is_signed_by(&key, &proof, &message), Error::<T>::BadKeyProof);

		let now = T::Clock::epoch();
		let mut history = Keys::<T>::get(&who, scheme);
		let forgotten = history.forget(now);
		ensure!(history.planned(now).is_none(), Error::<T>::KeyChangePending);
		let freed = match KeyOwners::<T>::get(key) {
			Some(owner) if owner == who => {
				ensure!(forgotten.contains(&key), Error::<T>::KeyInUse);
				None
			}
			// It may be one that nobody has asked for since it was forgotten.
			Some(owner) => {
				let mut other = Keys::<T>::get(&owner, scheme);
				let gone = other.forget(now);
				ensure!(gone.contains(&key), Error::<T>::KeyInUse);
				Some((owner, other, gone))
			}
			None => None,
		};
		let from = Self::after(now, T::KeyRotationDelay::get())?;
		let replaced = history.last();
		ensure!(history.push(from, Some(key)), Error::<T>::TooManyChanges);
		operator.proofs = operator.proofs.checked_add(1).ok_or(ArithmeticError::Overflow)?;

		if let Some((owner, other, gone)) = freed {
			Self::store_keys(&owner, scheme, other, gone);
		}
		Self::store_keys(&who, scheme, history, forgotten);
		KeyOwners::<T>::insert(key, &who);
		Operators::<T>::insert(&who, operator);
		Self::deposit_event(Event::KeyRegistered { operator: who, key, from, replaced });
		Ok(())
	}

	pub(crate) fn do_retire_key(who: T::AccountId, scheme: Scheme) -> DispatchResult {
		Self::admitted(&who)?;
		let now = T::Clock::epoch();
		let mut history = Keys::<T>::get(&who, scheme);
		let forgotten = history.forget(now);
		ensure!(history.planned(now).is_none(), Error::<T>::KeyChangePending);
		let key = history.last().ok_or(Error::<T>::KeyNotFound)?;
		let from = Self::after(now, T::KeyRotationDelay::get())?;
		ensure!(history.push(from, None), Error::<T>::TooManyChanges);

		Self::store_keys(&who, scheme, history, forgotten);
		Self::deposit_event(Event::KeyRetired { operator: who, key, from });
		Ok(())
	}

	/// Removes all keys of an operator: at most one history per scheme.
	pub(crate) fn remove_keys(who: &T::AccountId) {
		for scheme in Scheme::ALL {
			for key in Keys::<T>::take(who, scheme).keys() {
				KeyOwners::<T>::remove(key);
			}
		}
	}

	fn store_keys(who: &T::AccountId, scheme: Scheme, history: KeyHistory, forgotten: Vec<AppKey>) {
		for key in forgotten {
			KeyOwners::<T>::remove(key);
		}
		if history.steps.is_empty() {
			Keys::<T>::remove(who, scheme);
		} else {
			Keys::<T>::insert(who, scheme, history);
		}
	}

	/// The epoch so many epochs after another.
	pub(crate) fn after(epoch: Epoch, epochs: Epoch) -> Result<Epoch, DispatchError> {
		epoch.checked_add(epochs).ok_or(ArithmeticError::Overflow.into())
	}
}
