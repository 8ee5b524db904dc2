mod cohorts;
mod fraction;
mod history;
mod lots;
mod route;

use crate::{
	constants::MAX_MANDATE,
	epoch::{epoch_at, start_of},
	mandate::AvsList,
	AvsId, Mandate, SetId, VaultId, FOREVER,
};
use codec::{Decode, Encode, MaxEncodedLen};
use frame_support::{traits::ConstU32, BoundedBTreeSet};
use scale_info::{MetaType, TypeInfo};
use std::collections::BTreeSet;

#[test]
fn epochs_are_computed() {
	assert_eq!(epoch_at(86_399, 86_400), 0);
	assert_eq!(epoch_at(86_400, 86_400), 1);
	assert_eq!(start_of(1, 86_400), 86_400);
	assert_eq!(epoch_at(5, 0), 0);
	assert!(epoch_at(u64::MAX, 1) < FOREVER);
}

#[test]
fn the_same_wish_is_the_same_mandate() {
	// As a client may send it: unsorted, with a repetition.
	let sent = (1u8, vec![AvsId(5), AvsId(2), AvsId(5)]).encode();
	let mandate = Mandate::decode(&mut &sent[..]).expect("it can be read");
	assert_eq!(mandate.encode(), (1u8, vec![AvsId(2), AvsId(5)]).encode());
	assert!(mandate.covers(AvsId(2)) && !mandate.covers(AvsId(3)) && !mandate.is_unique());
	assert!(Mandate::only(AvsId(1)).is_unique() && Mandate::All.covers(AvsId(9)));
	let Mandate::Only(list) = mandate else { panic!("it names some") };
	assert!(!Mandate::Except(list.clone()).covers(AvsId(5)));
	assert!(Mandate::Except(list).covers(AvsId(6)));
}

/// The list is a type of its own for speed alone: nobody who reads or writes it may notice.
#[test]
fn a_list_of_avss_is_a_set_to_everybody_outside() {
	type Set = BoundedBTreeSet<AvsId, ConstU32<MAX_MANDATE>>;
	assert_eq!(AvsList::max_encoded_len(), Set::max_encoded_len());
	assert_eq!(AvsList::type_info(), Set::type_info());
	assert_eq!(MetaType::new::<AvsList>(), MetaType::new::<Set>());
	for number in 0..=MAX_MANDATE {
		// Backwards, and the last one twice.
		let named: Vec<_> = (0..number).rev().map(|avs| AvsId(avs.max(1))).collect();
		let list = AvsList::try_from(named.clone()).expect("there is room");
		let set = Set::try_from(named.iter().copied().collect::<BTreeSet<_>>()).expect("room");
		assert_eq!(list.encode(), set.encode());
		assert_eq!(list.encoded_size(), list.encode().len());
		assert_eq!(AvsList::decode(&mut &named.encode()[..]), Ok(list.clone()));
		let written = serde_json::to_string(&list).expect("it is a list");
		assert_eq!(written, serde_json::to_string(&set).expect("it is a list"));
		let sent = serde_json::to_string(&named).expect("it is a list");
		assert_eq!(serde_json::from_str::<AvsList>(&sent).expect("it can be read"), list);
		assert_eq!(Vec::from(list), set.into_iter().collect::<Vec<_>>());
	}
	let mut full =
		AvsList::try_from((0..16).map(AvsId).collect::<Vec<_>>()).expect("there is room");
	assert_eq!(full.try_insert(AvsId(15)), Ok(false));
	assert_eq!(full.try_insert(AvsId(16)).map_err(|error| error.element()), Err(AvsId(16)));
	assert!(serde_json::from_str::<AvsList>("[1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17]").is_err());
}

#[test]
fn a_mandate_names_a_bounded_number_of_avss() {
	let sent = (1u8, (0..17).map(AvsId).collect::<Vec<_>>()).encode();
	assert!(Mandate::decode(&mut &sent[..]).is_err());
}

#[test]
fn ids_count_and_end() {
	assert_eq!(VaultId(1).next(), Some(VaultId(2)));
	assert_eq!(VaultId(u32::MAX).next(), None);
	assert!(SetId { avs: AvsId(1), index: 9 } < SetId { avs: AvsId(2), index: 0 });
}

#[test]
fn two_thirds_must_be_exceeded() {
	use crate::seams::exceeds_two_thirds;
	for total in 0u128..40 {
		for signed in 0..=total {
			assert_eq!(
				exceeds_two_thirds(signed, total),
				3 * signed > 2 * total,
				"{signed}/{total}"
			);
		}
	}
	let third = u128::MAX / 3;
	assert!(!exceeds_two_thirds(2 * third, u128::MAX));
	assert!(exceeds_two_thirds(2 * third + 1, u128::MAX));
	assert!(exceeds_two_thirds(u128::MAX, u128::MAX));
	// Whoever counts more than everything has counted wrongly.
	assert!(!exceeds_two_thirds(11, 10));
}
