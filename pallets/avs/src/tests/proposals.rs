//! From the proposal to the decision.

use crate::{mock::*, *};
use bulwark_primitives::{
	seams::{EpochClock, TakenOffer},
	AvsId, RegistryMode,
};
use frame_support::{assert_noop, assert_ok, traits::fungible::hold::Inspect};
use sp_runtime::{traits::BadOrigin, TokenError};

fn held(who: AccountId) -> u128 {
	Balances::balance_on_hold(&HoldReason::Proposal.into(), &who)
}

fn until(avs: AvsId) -> u64 {
	let AvsStatus::Proposed { until, .. } = Avss::<Test>::get(avs).unwrap().status else {
		panic!("not a proposal")
	};
	until
}

/// Alice has everything back, and nothing is left.
fn assert_returned(avs: AvsId) {
	assert!(!Avss::<Test>::contains_key(avs));
	assert!(!Metadata::<Test>::contains_key(avs));
	assert!(!Offered::<Test>::contains_key(avs));
	for asset in [NATIVE, USD, GEM] {
		assert_eq!(balance(asset.clone(), ALICE), FUNDS, "{asset:?}");
		assert_eq!(balance(asset, Avs::escrow_account(avs).unwrap()), 0);
	}
	assert_eq!(held(ALICE), 0);
	assert!(!System::account_exists(&Avs::escrow_account(avs).unwrap()));
}

#[test]
fn a_proposal_pays_its_offers_into_escrow_at_once() {
	build_and_execute(|| {
		let list = vec![offer(USD, 10, 100), offer(GEM, 7, 3), offer(NATIVE, 2, 50)];
		assert_ok!(Avs::propose(signed(ALICE), metadata("feed"), offers(list)));
		let avs = AvsId(0);
		let escrow = Avs::escrow_account(avs).unwrap();
		assert_eq!(balance(USD, escrow), 1_000);
		assert_eq!(balance(GEM, escrow), 21);
		assert_eq!(balance(NATIVE, escrow), 100);
		assert_eq!(balance(USD, ALICE), FUNDS - 1_000);
		assert_eq!(balance(NATIVE, ALICE), FUNDS - 100 - DEPOSIT);
		assert_eq!(held(ALICE), DEPOSIT);
		assert_eq!(
			offered(avs),
			vec![(offer(USD, 10, 100), 1_000), (offer(GEM, 7, 3), 21), (offer(NATIVE, 2, 50), 100)]
		);
		let until = MockClock::start_of(START) + ADMISSION;
		assert_eq!(
			events(),
			vec![
				Event::AvsProposed { avs, proposer: ALICE, deposit: DEPOSIT, until },
				Event::OfferEscrowed { avs, index: 0, asset: USD, amount: 1_000 },
				Event::OfferEscrowed { avs, index: 1, asset: GEM, amount: 21 },
				Event::OfferEscrowed { avs, index: 2, asset: NATIVE, amount: 100 },
			]
		);
		assert!(!exists(avs));
		assert_eq!(NextAvs::<Test>::get(), AvsId(1));
	});
}

#[test]
fn bad_proposals_are_refused() {
	build_and_execute(|| {
		let propose = |name: &str, list: Vec<Offer<Asset>>| {
			Avs::propose(signed(ALICE), metadata(name), offers(list))
		};
		let good = offer(USD, 10, 100);
		assert_noop!(propose("", vec![good.clone()]), Error::<Test>::EmptyName);
		assert_noop!(propose("a", vec![]), Error::<Test>::NoOffer);
		let none = offer(USD, 0, 100);
		assert_noop!(propose("a", vec![good.clone(), none]), Error::<Test>::EmptyOffer);
		assert_noop!(propose("a", vec![offer(USD, 10, 0)]), Error::<Test>::EmptyOffer);
		assert_noop!(propose("a", vec![offer(USD, u128::MAX, 2)]), Error::<Test>::OfferTooLarge);
		// Ten dollars are the least an account can hold, also beside another offer in dollars.
		let list = vec![good.clone(), offer(USD, 9, 1)];
		// Nothing that somebody could take out of the escrow.
		let taken = propose("a", vec![good.clone(), offer(UNSAFE, 10, 1)]);
		assert_noop!(taken, sp_runtime::DispatchError::Other("somebody can take it"));
		assert_noop!(propose("a", list), Error::<Test>::OfferTooSmall);
		assert_noop!(propose("a", vec![offer(USD, FUNDS, 2)]), TokenError::FundsUnavailable);
		let unknown = Asset::WithId(77);
		assert_noop!(propose("a", vec![offer(unknown, 1, 1)]), TokenError::UnknownAsset);
		let poor = Avs::propose(signed(55), metadata("a"), offers(vec![good.clone()]));
		assert_noop!(poor, TokenError::FundsUnavailable);
		assert_noop!(
			Avs::propose(RuntimeOrigin::root(), metadata("a"), offers(vec![good.clone()])),
			BadOrigin
		);
		NextAvs::<Test>::put(AvsId(u32::MAX));
		assert_noop!(propose("a", vec![good]), Error::<Test>::IdsExhausted);
	});
}

#[test]
fn the_smallest_offer_returns_to_the_unit() {
	build_and_execute(|| {
		let list =
			vec![offer(USD, 10, 1), offer(USD, 10, 1), offer(GEM, 5, 1), offer(NATIVE, 1, 1)];
		assert_ok!(Avs::propose(signed(ALICE), metadata("a"), offers(list)));
		assert_ok!(Avs::withdraw_proposal(signed(ALICE), AvsId(0)));
		assert_returned(AvsId(0));
	});
}

#[test]
fn an_approved_proposal_becomes_active_and_keeps_its_offer() {
	build_and_execute(|| {
		let avs = proposed(ALICE);
		referendum(3, avs, ReferendumOutcome::Ongoing);
		assert_ok!(Avs::attach_referendum(signed(ALICE), avs, 3));
		referendum(3, avs, ReferendumOutcome::Approved);
		assert_noop!(Avs::admit(signed(ALICE), avs), BadOrigin);
		assert_noop!(Avs::admit(council(), AvsId(9)), Error::<Test>::AvsNotFound);
		events();
		assert_ok!(Avs::admit(council(), avs));
		assert_eq!(events(), vec![Event::AvsAdmitted { avs, owner: ALICE }]);
		assert!(exists(avs));
		let age = Avs::avs(avs).and_then(|info| info.record.admitted);
		assert_eq!(age, Some(<MockClock as bulwark_primitives::seams::EpochClock>::epoch()));
		assert_eq!(held(ALICE), DEPOSIT);
		assert_eq!(offered(avs)[0].1, 1_000);
		assert_noop!(Avs::admit(council(), avs), Error::<Test>::NotProposed);
		assert_noop!(Avs::reject(council(), avs), Error::<Test>::NotProposed);
		assert_noop!(Avs::return_escrow(signed(BOB), avs), Error::<Test>::NotProposed);
		assert_noop!(Avs::withdraw_proposal(signed(ALICE), avs), Error::<Test>::NotProposed);
		assert_noop!(Avs::attach_referendum(signed(ALICE), avs, 3), Error::<Test>::NotProposed);
	});
}

#[test]
fn one_referendum_at_a_time() {
	build_and_execute(|| {
		let avs = proposed(ALICE);
		let other = proposed(BOB);
		assert_noop!(Avs::attach_referendum(signed(ALICE), avs, 1), Error::<Test>::WrongReferendum);
		referendum(1, other, ReferendumOutcome::Ongoing);
		assert_noop!(Avs::attach_referendum(signed(ALICE), avs, 1), Error::<Test>::WrongReferendum);
		referendum(1, avs, ReferendumOutcome::Ongoing);
		referendum(2, avs, ReferendumOutcome::Ongoing);
		assert_noop!(
			Avs::attach_referendum(signed(ALICE), AvsId(9), 1),
			Error::<Test>::AvsNotFound
		);
		assert_noop!(Avs::attach_referendum(RuntimeOrigin::root(), avs, 1), BadOrigin);
		// Whoever wants to harm a proposal cannot choose the vote that decides about it.
		assert_noop!(Avs::attach_referendum(signed(BOB), avs, 1), Error::<Test>::NotProposer);
		events();
		assert_ok!(Avs::attach_referendum(signed(ALICE), avs, 1));
		assert_eq!(events(), vec![Event::ReferendumAttached { avs, referendum: 1 }]);
		for outcome in [ReferendumOutcome::Ongoing, ReferendumOutcome::Approved] {
			referendum(1, avs, outcome);
			assert_noop!(
				Avs::attach_referendum(signed(ALICE), avs, 2),
				Error::<Test>::AlreadyAttached
			);
		}
		for outcome in [ReferendumOutcome::Failed, ReferendumOutcome::Unknown] {
			referendum(1, avs, outcome);
			assert_ok!(Avs::attach_referendum(signed(ALICE), avs, 2));
			referendum(2, avs, ReferendumOutcome::Failed);
			referendum(1, avs, ReferendumOutcome::Ongoing);
			assert_ok!(Avs::attach_referendum(signed(ALICE), avs, 1));
			referendum(2, avs, ReferendumOutcome::Ongoing);
		}
		referendum(1, avs, ReferendumOutcome::Failed);
		advance(ADMISSION);
		assert_noop!(Avs::attach_referendum(signed(ALICE), avs, 2), Error::<Test>::AdmissionOver);
	});
}

#[test]
fn a_failed_referendum_returns_everything() {
	build_and_execute(|| {
		let avs = proposed(ALICE);
		referendum(1, avs, ReferendumOutcome::Ongoing);
		assert_ok!(Avs::attach_referendum(signed(ALICE), avs, 1));
		for outcome in [ReferendumOutcome::Ongoing, ReferendumOutcome::Approved] {
			referendum(1, avs, outcome);
			assert_noop!(Avs::return_escrow(signed(BOB), avs), Error::<Test>::VoteInProgress);
			assert_noop!(Avs::withdraw_proposal(signed(ALICE), avs), Error::<Test>::VoteInProgress);
		}
		referendum(1, avs, ReferendumOutcome::Failed);
		events();
		assert_ok!(Avs::return_escrow(signed(BOB), avs));
		assert_eq!(
			events(),
			vec![
				Event::ProposalLapsed { avs },
				Event::OfferReturned { avs, index: 0, asset: USD, amount: 1_000, to: ALICE },
				Event::DepositReleased { avs, to: ALICE, amount: DEPOSIT },
			]
		);
		assert_returned(avs);
		assert_noop!(Avs::return_escrow(signed(BOB), avs), Error::<Test>::AvsNotFound);
		assert_noop!(Avs::admit(council(), avs), Error::<Test>::AvsNotFound);
	});
}

#[test]
fn without_a_vote_everything_returns_when_the_period_is_over() {
	build_and_execute(|| {
		let avs = proposed(ALICE);
		assert_noop!(Avs::return_escrow(signed(BOB), avs), Error::<Test>::AdmissionOpen);
		// A referendum that nobody remembers is no referendum.
		referendum(1, avs, ReferendumOutcome::Ongoing);
		assert_ok!(Avs::attach_referendum(signed(ALICE), avs, 1));
		referendum(1, avs, ReferendumOutcome::Unknown);
		assert_noop!(Avs::return_escrow(signed(BOB), avs), Error::<Test>::AdmissionOpen);
		advance(ADMISSION - 1);
		assert_eq!(MockClock::now() + 1, until(avs));
		assert_noop!(Avs::return_escrow(signed(BOB), avs), Error::<Test>::AdmissionOpen);
		advance(1);
		assert_noop!(Avs::return_escrow(RuntimeOrigin::root(), avs), BadOrigin);
		assert_ok!(Avs::return_escrow(signed(BOB), avs));
		assert_returned(avs);
	});
}

#[test]
fn a_vote_that_takes_longer_than_the_period_holds_the_escrow() {
	build_and_execute(|| {
		let avs = proposed(ALICE);
		referendum(1, avs, ReferendumOutcome::Ongoing);
		assert_ok!(Avs::attach_referendum(signed(ALICE), avs, 1));
		advance(2 * ADMISSION);
		assert_noop!(Avs::return_escrow(signed(BOB), avs), Error::<Test>::VoteInProgress);
		referendum(1, avs, ReferendumOutcome::Approved);
		assert_noop!(Avs::return_escrow(signed(BOB), avs), Error::<Test>::VoteInProgress);
		assert_ok!(Avs::admit(council(), avs));
	});
}

#[test]
fn the_proposer_may_withdraw_before_anybody_votes() {
	build_and_execute(|| {
		let avs = proposed(ALICE);
		assert_noop!(Avs::withdraw_proposal(signed(BOB), avs), Error::<Test>::NotProposer);
		assert_noop!(Avs::withdraw_proposal(signed(ALICE), AvsId(7)), Error::<Test>::AvsNotFound);
		assert_noop!(Avs::withdraw_proposal(RuntimeOrigin::root(), avs), BadOrigin);
		events();
		assert_ok!(Avs::withdraw_proposal(signed(ALICE), avs));
		assert_eq!(events()[0], Event::ProposalWithdrawn { avs });
		assert_returned(avs);
		// The number is not used again.
		assert_eq!(proposed(ALICE), AvsId(1));
	});
}

#[test]
fn governance_rejects_whatever_the_referendum_says() {
	build_and_execute(|| {
		let avs = proposed(ALICE);
		referendum(1, avs, ReferendumOutcome::Ongoing);
		assert_ok!(Avs::attach_referendum(signed(ALICE), avs, 1));
		referendum(1, avs, ReferendumOutcome::Approved);
		assert_noop!(Avs::reject(signed(BOB), avs), BadOrigin);
		assert_noop!(Avs::reject(council(), AvsId(7)), Error::<Test>::AvsNotFound);
		events();
		assert_ok!(Avs::reject(council(), avs));
		assert_eq!(events()[0], Event::ProposalRejected { avs });
		assert_returned(avs);
	});
}

#[test]
fn who_can_stop_an_admission_ends_the_proposal_and_admits_nobody() {
	build_and_execute(|| {
		let avs = proposed(ALICE);
		referendum(1, avs, ReferendumOutcome::Ongoing);
		assert_ok!(Avs::attach_referendum(signed(ALICE), avs, 1));
		referendum(1, avs, ReferendumOutcome::Approved);
		// Its enactment was stopped: nobody but governance can end it.
		let withdrawn = Avs::withdraw_proposal(signed(ALICE), avs);
		assert_noop!(withdrawn, Error::<Test>::VoteInProgress);
		assert_noop!(Avs::return_escrow(signed(BOB), avs), Error::<Test>::VoteInProgress);
		assert_noop!(Avs::admit(RuntimeOrigin::root(), avs), BadOrigin);
		assert_ok!(Avs::reject(RuntimeOrigin::root(), avs));
		assert_returned(avs);
	});
}

#[test]
fn other_modes_admit_at_once() {
	build_and_execute(|| {
		assert_noop!(Avs::set_registry_mode(council(), RegistryMode::Open), BadOrigin);
		assert_ok!(Avs::set_registry_mode(RuntimeOrigin::root(), RegistryMode::Bonded));
		assert_eq!(events(), vec![Event::RegistryModeSet { mode: RegistryMode::Bonded }]);
		let bonded = proposed(ALICE);
		assert!(exists(bonded));
		assert_eq!(held(ALICE), BOND);
		assert_eq!(events().last(), Some(&Event::AvsAdmitted { avs: bonded, owner: ALICE }));

		assert_ok!(Avs::set_registry_mode(RuntimeOrigin::root(), RegistryMode::Open));
		let open = proposed(BOB);
		assert!(exists(open));
		assert_eq!(held(BOB), DEPOSIT);

		assert_ok!(Avs::set_registry_mode(RuntimeOrigin::root(), RegistryMode::Governance));
		assert_eq!(Avs::registry_mode(), RegistryMode::Governance);
		assert!(!exists(proposed(CAROL)));
	});
}

#[test]
fn donations_change_nothing() {
	build_and_execute(|| {
		let avs = proposed(ALICE);
		let escrow = Avs::escrow_account(avs).unwrap();
		assert_ok!(Balances::transfer_keep_alive(signed(BOB), escrow, 77));
		assert_ok!(Assets::transfer(signed(BOB), 1, escrow, 33));
		assert_ok!(Assets::transfer(signed(BOB), 2, escrow, 33));
		Avs::do_try_state().unwrap();
		assert_ok!(Avs::withdraw_proposal(signed(ALICE), avs));
		assert_eq!(balance(USD, ALICE), FUNDS);
		assert_eq!(balance(NATIVE, ALICE), FUNDS);
		assert_eq!(balance(USD, escrow), 33);
		assert!(!Avss::<Test>::contains_key(avs));
	});
}

#[test]
fn escrow_accounts_differ() {
	let account = |avs| Avs::escrow_account(AvsId(avs)).unwrap();
	assert_ne!(account(0), account(1));
	let mut all: Vec<_> = (0..1_000).map(account).collect();
	all.sort_unstable();
	all.dedup();
	assert_eq!(all.len(), 1_000);
}

#[test]
fn an_offer_can_be_taken_once_and_as_a_whole() {
	build_and_execute(|| {
		let list = vec![offer(USD, 10, 100), offer(USD, 1, 10)];
		assert_ok!(Avs::propose(signed(ALICE), metadata("feed"), offers(list)));
		let avs = AvsId(0);
		assert_noop!(Avs::take_offer(AvsId(4), 0, &BOB), Error::<Test>::AvsNotFound);
		assert_noop!(Avs::take_offer(avs, 0, &BOB), Error::<Test>::AvsNotActive);
		assert_ok!(Avs::admit(council(), avs));
		assert_noop!(Avs::take_offer(avs, 2, &BOB), Error::<Test>::OfferNotFound);
		events();
		let taken =
			|per_epoch, epochs, amount| TakenOffer { asset: USD, per_epoch, epochs, amount };
		assert_eq!(Avs::take_offer(avs, 0, &BOB), Ok(taken(10, 100, 1_000)));
		assert_eq!(
			events(),
			vec![Event::OfferTaken { avs, index: 0, asset: USD, amount: 1_000, to: BOB }]
		);
		assert_eq!(balance(USD, BOB), FUNDS + 1_000);
		assert_eq!(balance(USD, Avs::escrow_account(avs).unwrap()), 10);
		assert_eq!(offered(avs)[0].1, 0);
		assert_noop!(Avs::take_offer(avs, 0, &BOB), Error::<Test>::OfferNotFound);
		assert_eq!(Avs::take_offer(avs, 1, &BOB), Ok(taken(1, 10, 10)));
	});
}
