//! What the owner decides about the AVS itself.

use crate::{mock::*, *};
use bulwark_primitives::AvsId;
use frame_support::{assert_noop, assert_ok};
use sp_core::H256;
use sp_runtime::traits::BadOrigin;

#[test]
fn metadata_change_when_nobody_votes_any_more() {
	build_and_execute(|| {
		let avs = proposed(ALICE);
		let mut new = metadata("prices");
		new.risks.legal = Some(Document {
			url: b"https://example.org/legal".to_vec().try_into().unwrap(),
			hash: H256::repeat_byte(7),
		});
		assert_noop!(
			Avs::set_metadata(signed(ALICE), avs, new.clone()),
			Error::<Test>::AvsNotActive
		);
		assert_ok!(Avs::admit(council(), avs));
		assert_noop!(Avs::set_metadata(signed(BOB), avs, new.clone()), Error::<Test>::NotOwner);
		assert_noop!(
			Avs::set_metadata(signed(ALICE), AvsId(5), new.clone()),
			Error::<Test>::AvsNotFound
		);
		assert_noop!(Avs::set_metadata(signed(ALICE), avs, metadata("")), Error::<Test>::EmptyName);
		assert_noop!(
			Avs::set_metadata(council(), AvsId(5), new.clone()),
			Error::<Test>::AvsNotFound
		);
		assert_noop!(Avs::set_metadata(RuntimeOrigin::root(), avs, new.clone()), BadOrigin);
		events();
		assert_ok!(Avs::set_metadata(signed(ALICE), avs, new.clone()));
		assert_eq!(events(), vec![Event::MetadataSet { avs }]);
		assert_eq!(Metadata::<Test>::get(avs), Some(new));
	});
}

#[test]
fn ownership_moves_in_two_steps() {
	build_and_execute(|| {
		let waiting = proposed(CAROL);
		assert_noop!(
			Avs::transfer_ownership(signed(CAROL), waiting, BOB),
			Error::<Test>::AvsNotActive
		);
		let avs = admitted(ALICE);
		assert_noop!(Avs::transfer_ownership(signed(BOB), avs, BOB), Error::<Test>::NotOwner);
		assert_noop!(
			Avs::transfer_ownership(signed(ALICE), AvsId(9), BOB),
			Error::<Test>::AvsNotFound
		);
		assert_noop!(Avs::accept_ownership(signed(BOB), avs), Error::<Test>::NotPendingOwner);
		assert_noop!(Avs::accept_ownership(signed(BOB), AvsId(9)), Error::<Test>::AvsNotFound);
		events();
		assert_ok!(Avs::transfer_ownership(signed(ALICE), avs, BOB));
		assert_eq!(events(), vec![Event::OwnershipOffered { avs, to: BOB }]);
		// Taken back.
		assert_ok!(Avs::transfer_ownership(signed(ALICE), avs, ALICE));
		assert_noop!(Avs::accept_ownership(signed(BOB), avs), Error::<Test>::NotPendingOwner);
		// And given to another.
		assert_ok!(Avs::transfer_ownership(signed(ALICE), avs, BOB));
		assert_ok!(Avs::transfer_ownership(signed(ALICE), avs, CAROL));
		assert_noop!(Avs::accept_ownership(signed(BOB), avs), Error::<Test>::NotPendingOwner);
		events();
		assert_ok!(Avs::accept_ownership(signed(CAROL), avs));
		assert_eq!(events(), vec![Event::OwnershipTransferred { avs, from: ALICE, to: CAROL }]);
		assert_noop!(Avs::set_metadata(signed(ALICE), avs, metadata("a")), Error::<Test>::NotOwner);
		assert_ok!(Avs::set_metadata(signed(CAROL), avs, metadata("a")));
		assert_noop!(Avs::accept_ownership(signed(CAROL), avs), Error::<Test>::NotPendingOwner);
		// What was paid still belongs to who paid it.
		assert_eq!(Avss::<Test>::get(avs).unwrap().proposer, ALICE);
	});
}
