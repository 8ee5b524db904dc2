//! Where the entries of a docket are kept: as many as ordinary days bring in one item, which every exit reads, and what is
//! beyond that in another, which is read only where the first is full.

use crate::{types::DocketEntry, Config, DocketTails, Dockets, Error, Pallet, MAX_HEAD};
use alloc::vec::Vec;
use bulwark_primitives::VaultId;
use frame_support::BoundedVec;
use sp_runtime::DispatchResult;

impl<T: Config> Pallet<T> {
	/// The entries of a docket by id, whether they still weigh or not, and whether both items had to be read for them.
	pub(crate) fn entries(operator: &T::AccountId, vault: VaultId) -> (Vec<DocketEntry>, bool) {
		let head = Dockets::<T>::get(operator, vault);
		let long = head.is_full();
		let mut entries = head.into_inner();
		if long {
			entries.extend(DocketTails::<T>::get(operator, vault));
		}
		(entries, long)
	}

	/// Changes the entries of a docket, which stay in their order. An item that is not concerned is not written.
	pub(crate) fn change_docket(
		operator: &T::AccountId,
		vault: VaultId,
		change: impl FnOnce(&mut Vec<DocketEntry>),
	) -> DispatchResult {
		let (before, _) = Self::entries(operator, vault);
		let mut head = before.clone();
		change(&mut head);
		let first = |entries: &[DocketEntry]| entries.len().min(MAX_HEAD as usize);
		let tail = head.split_off(first(&head));
		let (head_before, tail_before) = before.split_at(first(&before));
		if head != head_before {
			if head.is_empty() {
				Dockets::<T>::remove(operator, vault);
			} else {
				let head = BoundedVec::try_from(head).map_err(|_| Error::<T>::DocketBroken)?;
				Dockets::<T>::insert(operator, vault, head);
			}
		}
		if tail != tail_before {
			if tail.is_empty() {
				DocketTails::<T>::remove(operator, vault);
			} else {
				let tail = BoundedVec::try_from(tail).map_err(|_| Error::<T>::DocketFull)?;
				DocketTails::<T>::insert(operator, vault, tail);
			}
		}
		Ok(())
	}
}
