//! What wallets and voters read.

use crate::{mock::*, *};
use bulwark_primitives::{AvsId, SetId};
use frame_support::assert_ok;

#[test]
fn a_voter_sees_the_offer_and_its_duration() {
	build_and_execute(|| {
		assert_eq!(Avs::proposal(AvsId(0)), None);
		let avs = proposed(ALICE);
		let seen = Avs::proposal(avs).unwrap();
		assert_eq!(seen.proposer, ALICE);
		assert_eq!(seen.metadata, metadata("feed"));
		assert_eq!(seen.deposit, DEPOSIT);
		assert_eq!(seen.referendum, None);
		assert_eq!(seen.escrow, Avs::escrow_account(avs).unwrap());
		let [offer] = &seen.offers[..] else { panic!("one offer") };
		assert_eq!((offer.per_epoch, offer.epochs, offer.total), (10, 100, 1_000));
		assert_eq!(offer.duration, 100 * EPOCH_LENGTH);
		assert_eq!(offer.remaining, balance(USD, seen.escrow));
		referendum(4, avs, ReferendumOutcome::Ongoing);
		assert_ok!(Avs::attach_referendum(signed(ALICE), avs, 4));
		let seen = Avs::proposal(avs).unwrap();
		assert_eq!(seen.referendum, Some((4, ReferendumOutcome::Ongoing)));
		assert_ok!(Avs::admit(council(), avs));
		assert_eq!(Avs::proposal(avs), None);
		assert_eq!(Avs::avs(avs).unwrap().offers[0].remaining, 1_000);
		assert_eq!(Avs::avs(AvsId(4)), None);
	});
}

#[test]
fn avss_come_in_pages_with_gaps() {
	build_and_execute(|| {
		for _ in 0..7 {
			proposed(ALICE);
		}
		for gone in [1, 2, 6] {
			assert_ok!(Avs::reject(council(), AvsId(gone)));
		}
		let page = |from, limit| {
			let page = Avs::avss(AvsId(from), limit);
			let items: Vec<_> = page.items.iter().map(|item| item.avs.0).collect();
			(items, page.next.map(|next| next.0))
		};
		assert_eq!(page(0, 2), (vec![0, 3], Some(4)));
		assert_eq!(page(4, 2), (vec![4, 5], Some(6)));
		assert_eq!(page(6, 2), (vec![], None));
		assert_eq!(page(0, 100), (vec![0, 3, 4, 5], None));
		assert_eq!(page(90, 100), (vec![], None));
		NextAvs::<Test>::put(AvsId(10_000));
		assert_eq!(page(7, 100), (vec![], Some(7 + MAX_SCAN)));
		NextAvs::<Test>::put(AvsId(7));
	});
}

#[test]
fn sets_and_members_are_shown_as_they_are_now() {
	build_and_execute(|| {
		let set = set_with(|c| c.max_operators = 5);
		assert_eq!(Avs::set(SetId { index: 3, ..set }), None);
		created(ALICE, set.avs, config());
		assert_eq!(Avs::sets(set.avs).len(), 2);
		assert_eq!(Avs::sets(AvsId(9)), vec![]);
		for index in 0..5 {
			assert_ok!(Avs::join_set(signed(op(index)), set));
		}
		let seen = Avs::set(set).unwrap();
		assert_eq!((seen.epoch, seen.schedule, seen.open), (START, Some(0), false));
		assert_eq!(seen.record.operators, 5);
		assert_eq!(Avs::schedule(set, 0).unwrap().from, START);
		assert_eq!(Avs::schedule(set, 1), None);

		let mut all = Vec::new();
		let mut from = None;
		loop {
			let page = Avs::members(set, from, 2);
			all.extend(page.items.iter().map(|item| item.operator));
			from = page.next;
			if from.is_none() {
				break;
			}
		}
		all.sort_unstable();
		assert_eq!(all, (0..5).map(op).collect::<Vec<_>>());
		assert_eq!(Avs::members(set, None, 5).next, None);

		pass(1);
		assert_ok!(Avs::leave_set(signed(op(0)), set));
		let [seen] = &Avs::memberships(op(0))[..] else { panic!("one set") };
		assert!(seen.active);
		assert_eq!((seen.set, seen.joined, seen.ends), (set, START + 1, Some(START + 3)));
		assert_eq!((seen.joined_under, seen.schedule), (0, Some(0)));
		pass(2);
		assert_eq!(Avs::memberships(op(0)), vec![]);
		let members = Avs::members(set, None, 50).items;
		let past = members.iter().find(|item| item.operator == op(0)).unwrap();
		assert!(!past.active);
		assert_eq!(past.schedule, None);
	});
}
