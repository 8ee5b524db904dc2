//! What becomes a release, and what is paid at once.

use crate::{mock::*, AssetLedger, Error, Event, ReleaseState};
use bulwark_primitives::{
	seams::{Paid, Payouts as _, SendHome},
	OriginChain, ReleaseId, ReturnRoute,
};
use frame_support::{assert_noop, assert_ok, assert_storage_noop, traits::fungibles::Mutate};
use sp_runtime::{DispatchError, TokenError};
use staging_xcm::v5::Location;

#[test]
fn an_account_of_this_chain_is_paid_at_once() {
	build_and_execute(|| {
		assert_ok!(Payouts::release(&CUSTODY, &DOT, &ReturnRoute::Local(ALICE), 500));
		assert_eq!(balance(&ALICE), 500);
		assert_eq!(crate::Releases::<Test>::iter().count(), 0);
		assert_eq!(Payouts::ledger_of(DOT), AssetLedger::default());
	});
}

/// Whoever asked for it is charged by that.
#[test]
fn how_a_payment_was_made_is_told() {
	build_and_execute(|| {
		let pay = |route: &ReturnRoute<_>| Payouts::release(&CUSTODY, &DOT, route, 500);
		let (here, there) = (ReturnRoute::Local(ALICE), route(&ALICE));
		assert_eq!(pay(&here), Ok(Paid { remote: false, opened: true }));
		assert_eq!(pay(&here), Ok(Paid { remote: false, opened: false }));
		assert_eq!(pay(&there), Ok(Paid { remote: true, opened: false }));
		assert_eq!(Payouts::release(&CUSTODY, &DOT, &here, 0), Ok(Paid::default()));
	});
}

#[test]
fn an_account_that_pays_keeps_its_minimum_balance() {
	build_and_execute(|| {
		for route in [ReturnRoute::Local(ALICE), route(&ALICE)] {
			let all_but_one = RICH - MINIMUM_BALANCE + 1;
			for amount in [all_but_one, RICH] {
				assert_noop!(
					Payouts::release(&CUSTODY, &DOT, &route, amount),
					TokenError::NotExpendable
				);
			}
		}
		let rest = RICH - MINIMUM_BALANCE;
		assert_ok!(Payouts::release(&CUSTODY, &DOT, &ReturnRoute::Local(ALICE), rest));
		assert_eq!(balance(&CUSTODY), MINIMUM_BALANCE);
	});
}

#[test]
fn who_sends_everything_home_need_not_stay() {
	build_and_execute(|| {
		assert_ok!(Payouts::send_home(&CUSTODY, &DOT, &route(&ALICE), RICH));
		assert_eq!(balance(&CUSTODY), 0);
		assert_eq!(balance(&Payouts::payout_account()), RICH + MINIMUM_BALANCE);
	});
}

#[test]
fn too_little_for_an_account_of_this_chain() {
	build_and_execute(|| {
		assert_noop!(
			Payouts::release(&CUSTODY, &DOT, &ReturnRoute::Local(BOB), MINIMUM_BALANCE - 1),
			TokenError::BelowMinimum
		);
	});
}

#[test]
fn what_leaves_the_chain_is_queued() {
	build_and_execute(|| {
		let id = release(&ALICE, WORTHWHILE);
		let queued = Event::Queued { id, route: route(&ALICE), asset: DOT, amount: WORTHWHILE };
		assert_eq!(last_event(), queued.into());
		assert_eq!(state(id), Some(ReleaseState::Queued { tries: 0, due: NOW }));
		assert_eq!(balance(&Payouts::payout_account()), WORTHWHILE + MINIMUM_BALANCE);
		let ledger = AssetLedger { accepted: WORTHWHILE, held: WORTHWHILE, ..Default::default() };
		assert_eq!(Payouts::ledger_of(DOT), ledger);
		assert_eq!(sent(), []);
	});
}

#[test]
fn nothing_is_paid_for_nothing() {
	build_and_execute(|| {
		assert_storage_noop!(assert_ok!(Payouts::release(&CUSTODY, &DOT, &route(&ALICE), 0)));
		let local = ReturnRoute::Local(ALICE);
		assert_storage_noop!(assert_ok!(Payouts::release(&CUSTODY, &DOT, &local, 0)));
	});
}

#[test]
fn what_is_too_little_gathers() {
	build_and_execute(|| {
		let id = release(&ALICE, WORTHWHILE - 1);
		let amount = WORTHWHILE - 1;
		assert_eq!(
			last_event(),
			Event::Gathered { id, route: route(&ALICE), asset: DOT, amount, total: amount }.into()
		);
		assert_eq!(state(id), Some(ReleaseState::Gathering));
		idle();
		assert_noop!(Payouts::retry(signed(&BOB), id), Error::<Test>::BelowMinimum);

		// Another asset and another route gather by themselves.
		let other = release(&BOB, 1);
		assert_ne!(other, id);

		assert_eq!(release(&ALICE, 1), ReleaseId(2), "no new id was given");
		assert_eq!(crate::NextReleaseId::<Test>::get(), ReleaseId(2));
		let queued = Event::Queued { id, route: route(&ALICE), asset: DOT, amount: WORTHWHILE };
		assert_eq!(last_event(), queued.into());
		assert_eq!(state(other), Some(ReleaseState::Gathering));
		idle();
		assert_eq!(sent(), [(id, WORTHWHILE)]);
	});
}

#[test]
fn what_was_queued_does_not_grow() {
	build_and_execute(|| {
		let one = release(&ALICE, WORTHWHILE);
		let two = release(&ALICE, WORTHWHILE);
		let three = release(&ALICE, 1);
		idle();
		let mut all = sent();
		all.sort();
		assert_eq!(all, [(one, WORTHWHILE), (two, WORTHWHILE)]);
		assert_eq!(state(three), Some(ReleaseState::Gathering));
	});
}

#[test]
fn a_lower_minimum_frees_what_gathers() {
	build_and_execute(|| {
		let id = release(&ALICE, 500);
		set_least(Some(501));
		assert_noop!(Payouts::retry(signed(&BOB), id), Error::<Test>::BelowMinimum);
		set_least(None);
		assert_noop!(Payouts::retry(signed(&BOB), id), Error::<Test>::BelowMinimum);
		set_least(Some(500));
		assert_ok!(Payouts::retry(signed(&BOB), id));
		assert_eq!(sent(), [(id, 500)]);
		// What comes next gathers anew.
		assert_ne!(release(&ALICE, 1), id);
	});
}

#[test]
fn an_asset_that_cannot_be_carried_any_more_is_kept() {
	build_and_execute(|| {
		set_least(None);
		close_channel(true);
		let id = release(&ALICE, 1);
		idle();
		assert_eq!(state(id), Some(ReleaseState::Queued { tries: 1, due: NOW + MINUTE }));
	});
}

#[test]
fn routes_are_checked_when_they_are_recorded() {
	build_and_execute(|| {
		assert_ok!(Payouts::check_route(&route(&ALICE), &DOT));
		assert_ok!(Payouts::check_route(&ReturnRoute::Local(ALICE), &UNSEEDED));
		let beyond = ReturnRoute::Xcm(Location::new(2, []));
		assert_noop!(Payouts::check_route(&beyond, &DOT), DispatchError::Other("no way"));
		assert_noop!(Payouts::check_route(&route(&ALICE), &UNSEEDED), Error::<Test>::NotSeeded);
	});
}

#[test]
fn what_is_owed_is_no_seed() {
	build_and_execute(|| {
		assert_ok!(Payouts::release(&CUSTODY, &UNSEEDED, &route(&ALICE), 5_000));
		assert_noop!(Payouts::check_route(&route(&ALICE), &UNSEEDED), Error::<Test>::NotSeeded);
		let payouts = Payouts::payout_account();
		assert_ok!(Assets::mint_into(UNSEEDED, &payouts, MINIMUM_BALANCE - 1));
		assert_noop!(Payouts::check_route(&route(&ALICE), &UNSEEDED), Error::<Test>::NotSeeded);
		assert_ok!(Assets::mint_into(UNSEEDED, &payouts, 1));
		assert_ok!(Payouts::check_route(&route(&ALICE), &UNSEEDED));
	});
}

#[test]
fn a_route_says_which_network_it_leads_to() {
	assert_eq!(Payouts::chain(&ReturnRoute::Local(ALICE)), OriginChain::Local);
	assert_eq!(Payouts::chain(&route(&ALICE)), OriginChain::Sibling(1000));
}

#[test]
fn ids_run_out_without_a_loss() {
	build_and_execute(|| {
		crate::NextReleaseId::<Test>::put(ReleaseId(u64::MAX));
		assert_noop!(
			Payouts::release(&CUSTODY, &DOT, &route(&ALICE), WORTHWHILE),
			Error::<Test>::IdsExhausted
		);
	});
}

#[test]
fn a_wallet_finds_its_releases() {
	build_and_execute(|| {
		let one = release(&ALICE, WORTHWHILE);
		let two = release(&ALICE, 5);
		release(&BOB, 7);
		let mut found: Vec<_> =
			Payouts::releases_to(route(&ALICE), 10).into_iter().map(|(id, _)| id).collect();
		found.sort();
		assert_eq!(found, [one, two]);
		assert_eq!(Payouts::releases_to(route(&ALICE), 1).len(), 1);
		assert_eq!(Payouts::release_of(two).map(|release| release.amount), Some(5));
		assert_eq!(Payouts::account(), Payouts::payout_account());
		for _ in 0..60 {
			release(&BOB, WORTHWHILE);
		}
		assert_eq!(Payouts::releases_to(route(&BOB), 1_000).len(), crate::MAX_PAGE as usize);
	});
}
