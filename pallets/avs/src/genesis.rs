//! What exists from the beginning of the chain.

use crate::{
	pallet::*, AvsMetadata, AvsRecord, AvsStatus, GenesisAvs, GenesisSet, Membership, SetAdmission,
	SetConfig, SetRef, SlashSchedule, Split, MAX_SETS_PER_AVS,
};
use bulwark_primitives::{constants::MAX_SETS, seams::OperatorInspect, AvsId, SetId, SetIndex};
use frame_support::{traits::Get, BoundedVec};

// A chain that cannot be begun as it was asked for must not begin: here, and only here, a fault ends everything.
impl<T: Config> Pallet<T> {
	pub(crate) fn build_genesis(config: &GenesisConfig<T>) {
		Mode::<T>::put(config.registry_mode);
		let mut next = AvsId::default();
		for avs in &config.avss {
			Self::build_avs(next, avs);
			next = match next.next() {
				Some(next) => next,
				None => panic!("genesis: too many AVSs"),
			};
		}
		NextAvs::<T>::put(next);
		for (operator, avs, index) in &config.memberships {
			Self::build_membership(operator, *avs, *index);
		}
	}

	fn build_avs(id: AvsId, avs: &GenesisAvs<T::AccountId>) {
		let sets = avs.sets.len() as u32;
		assert!(sets <= MAX_SETS_PER_AVS, "genesis: {} has too many sets", avs.name);
		assert!(!avs.name.is_empty(), "genesis: an AVS has no name");
		let text = |text: &str| text.as_bytes().to_vec();
		let (Ok(name), Ok(url)) = (text(&avs.name).try_into(), text(&avs.url).try_into()) else {
			panic!("genesis: the name or the address of {} is too long", avs.name)
		};
		let metadata = AvsMetadata { name, url, category: avs.category, ..Default::default() };
		Metadata::<T>::insert(id, metadata);
		Offered::<T>::insert(id, EscrowedOffers::<T>::new());
		Avss::<T>::insert(
			id,
			AvsRecord {
				owner: avs.owner.clone(),
				pending_owner: None,
				proposer: avs.owner.clone(),
				deposit: 0,
				status: AvsStatus::Active,
				admitted: Some(0),
				sets,
			},
		);
		for (index, set) in (0u32..).zip(&avs.sets) {
			Self::build_set(SetId { avs: id, index }, set);
		}
	}

	fn build_set(id: SetId, set: &GenesisSet) {
		let Ok(vaults) = BoundedVec::try_from(set.vaults.clone()) else {
			panic!("genesis: {id:?} has too many vaults")
		};
		let admission = if set.open { SetAdmission::Open } else { SetAdmission::Invitation };
		let config = SetConfig {
			vaults,
			deallocation_delay: set.deallocation_delay,
			challenge: set.challenge,
			appeal: set.appeal,
			redistribution: None,
			split: Split::default(),
			admission,
			min_operators: 1,
			min_stake_value: 0,
			max_operators: T::MaxOperatorsPerSet::get(),
			schedule: SlashSchedule::for_genesis(),
		};
		if let Err(error) = Self::insert_set(id, config, 0) {
			panic!("genesis: {id:?} is refused: {error:?}")
		}
	}

	fn build_membership(operator: &T::AccountId, avs: AvsId, index: SetIndex) {
		let set = SetId { avs, index };
		assert!(T::Operators::exists(operator), "genesis: {operator:?} is no operator");
		let Some(mut record) = Sets::<T>::get(set) else {
			panic!("genesis: there is no set {set:?}")
		};
		let mut membership = Membership::default();
		assert!(
			!Members::<T>::contains_key(set, operator) && membership.active.change(0, true, 0),
			"genesis: {operator:?} joins {set:?} twice"
		);
		assert!(record.operators < record.max_operators, "genesis: {set:?} is full");
		record.operators += 1;
		let mut refs = SetsOf::<T>::get(operator);
		let room = refs.len() < MAX_SETS as usize;
		if !room || refs.try_push(SetRef { set, ends: None }).is_err() {
			panic!("genesis: {operator:?} is in too many sets")
		}
		SetsOf::<T>::insert(operator, refs);
		Members::<T>::insert(set, operator, membership);
		Sets::<T>::insert(set, record);
	}
}
