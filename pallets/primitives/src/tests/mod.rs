mod cohorts;
mod fraction;
mod history;
mod lots;
mod route;

use crate::{
	epoch::{epoch_at, start_of},
	AvsId, Mandate, SetId, VaultId, FOREVER,
};
use codec::{Decode, Encode};

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
