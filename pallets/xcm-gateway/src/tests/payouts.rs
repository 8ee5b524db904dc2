//! Programs, questions and answers.

use crate::{
	mock::*,
	program::{program, Payout},
	Asked, Channels, Error, Event, Questions, Reserve,
};
use bulwark_primitives::{seams::Carrier, AssetKind, ReleaseId};
use frame_support::{assert_noop, assert_ok, weights::Weight};
use sp_runtime::{DispatchError, TokenError};
use staging_xcm::v5::{prelude::*, Error as XcmError, Response};

const FIRST: ReleaseId = ReleaseId(0);

fn ok() -> Response {
	Response::ExecutionResult(None)
}

#[test]
fn sends_one_program_and_asks_one_question() {
	build_and_execute(|| {
		assert_ok!(send(FIRST, 5_000));
		assert_eq!(balance(&dot(), &PAYOUTS), RICH - 5_000);
		assert_eq!(balance(&dot(), &ELSEWHERE), 5_000);
		assert_eq!((Questions::<Test>::get(0), Asked::<Test>::get(FIRST)), (Some(FIRST), Some(0)));
		let us: Location = PalletInstance(58).into();
		assert_eq!(Gateway::location(), us);
		assert_eq!(ExpectedFrom::get(), Some((reserve().chain, us.clone())));
		let to = home(&ALICE);
		let told = Event::PayoutSent { release: FIRST, query: 0, to, asset: dot(), amount: 5_000 };
		assert_eq!(last_event(), told.into());
		let programs = Programs::get();
		assert_eq!(programs.len(), 1);
		assert_eq!(programs[0].0, reserve().chain);
	});
}

/// The whole program, as the other side executes it.
#[test]
fn the_program_pays_the_user_and_reports() {
	build_and_execute(|| {
		assert_ok!(send(FIRST, 5_000));
		let user: Location = Junction::AccountId32 { network: None, id: ALICE.into() }.into();
		// As she is spelled when she signs there.
		let network = Some(NetworkId::Polkadot);
		let signer: Location = Junction::AccountId32 { network, id: ALICE.into() }.into();
		let all = Asset::from((Location::parent(), 5_000u128));
		let expected = Xcm(vec![
			WithdrawAsset(all.clone().into()),
			SetHints { hints: vec![AssetClaimer { location: signer }].try_into().unwrap() },
			BuyExecution { fees: all, weight_limit: Unlimited },
			DescendOrigin(PalletInstance(58).into()),
			SetAppendix(Xcm(vec![
				ReportError(QueryResponseInfo {
					destination: Location::new(1, [Parachain(2500)]),
					query_id: 0,
					max_weight: AnswerWeight::get(),
				}),
				RefundSurplus,
				DepositAsset { assets: Wild(AllCounted(1)), beneficiary: user.clone() },
			])),
			DepositAsset {
				assets: Definite((Location::parent(), 4_950u128).into()),
				beneficiary: user,
			},
		]);
		assert_eq!(Programs::get()[0].1, expected);
	});
}

fn payout() -> Payout {
	Payout {
		release: FIRST,
		asset: Location::new(1, [Parachain(2030), GeneralIndex(1)]),
		amount: 100,
		to: Location::new(1, [Parachain(2030), AccountId32 { network: None, id: [1; 32] }]),
		payer: PalletInstance(58).into(),
		query: 5,
		answer_weight: Weight::zero(),
	}
}

#[test]
fn an_asset_is_named_as_its_reserve_names_it() {
	let reserve =
		Reserve { chain: Location::new(1, [Parachain(2030)]), minimum: 51, set_aside: 50 };
	let Some(Xcm(written)) = program(&payout(), &reserve, &Universal::get()) else {
		panic!("it can be written")
	};
	let all = Asset::from((Location::new(0, [GeneralIndex(1)]), 100u128));
	assert_eq!(written[0], WithdrawAsset(all.clone().into()));
	assert_eq!(written[2], BuyExecution { fees: all, weight_limit: Unlimited });
	let deposit = DepositAsset {
		assets: Definite((Location::new(0, [GeneralIndex(1)]), 50u128).into()),
		beneficiary: Location::new(0, [Junction::AccountId32 { network: None, id: [1; 32] }]),
	};
	assert_eq!(written.last(), Some(&deposit));
}

#[test]
fn whoever_is_no_account_claims_as_it_is_spelled() {
	let reserve =
		Reserve { chain: Location::new(1, [Parachain(2030)]), minimum: 51, set_aside: 50 };
	let claimer = |of: Junction| {
		let to = Location::new(1, [Parachain(2030), of]);
		let Xcm(written) = program(&Payout { to, ..payout() }, &reserve, &Universal::get())?;
		claimer_of(&written)
	};
	let polkadot = Some(NetworkId::Polkadot);
	let ethereum = Some(NetworkId::Ethereum { chain_id: 1 });
	let key = |network| Junction::AccountKey20 { network, key: [7; 20] };
	assert_eq!(claimer(key(None)), Some(key(polkadot).into()));
	assert_eq!(claimer(key(ethereum)), Some(key(ethereum).into()));
	assert_eq!(claimer(PalletInstance(9)), Some(PalletInstance(9).into()));
}

/// Who may claim what is caught: said before anything can fail but the withdrawal itself, of which nothing would be caught.
fn claimer_of(program: &[Instruction<()>]) -> Option<Location> {
	let Some(SetHints { hints }) = program.get(1) else { return None };
	let Some(AssetClaimer { location }) = hints.first() else { return None };
	Some(location.clone())
}

#[test]
fn nothing_is_written_that_pays_nothing() {
	let reserve = |set_aside| Reserve {
		chain: Location::new(1, [Parachain(2030)]),
		minimum: 1_000,
		set_aside,
	};
	assert!(program(&payout(), &reserve(99), &Universal::get()).is_some());
	assert_eq!(program(&payout(), &reserve(100), &Universal::get()), None);
	assert_eq!(program(&payout(), &reserve(101), &Universal::get()), None);
}

#[test]
fn a_location_that_is_too_deep_is_refused() {
	build_and_execute(|| {
		// Seen from a parachain, what lies on the relay chain gets no longer; what lies seven deep here gets too long there.
		let to = Location::new(0, [GeneralIndex(1); 8]);
		assert_eq!(program(&Payout { to, ..payout() }, &reserve(), &Universal::get()), None);
	});
}

#[test]
fn what_is_too_deep_to_be_named_over_there_is_not_sent() {
	build_and_execute(|| {
		use crate::mock::Assets;
		use frame_support::traits::fungibles::Mutate;
		// As deep as a location can be here. Seen from elsewhere it begins with this chain.
		let asset = AssetKind::Foreign(Location::new(0, [GeneralIndex(1); 8]));
		let root = RuntimeOrigin::root;
		let created = Assets::force_create(root(), asset.clone(), ISSUER, true, MINIMUM_BALANCE);
		assert_ok!(created);
		assert_ok!(<Assets as Mutate<_>>::mint_into(asset.clone(), &PAYOUTS, RICH));
		assert_ok!(Gateway::set_reserve(root(), asset.clone(), Some(reserve())));
		let to = home(&ALICE);
		let sent = || Gateway::send(FIRST, &PAYOUTS, &asset, &to, 5_000);
		assert_noop!(sent(), Error::<Test>::LocationTooDeep);
		assert_eq!((Programs::get().len(), balance(&asset, &PAYOUTS)), (0, RICH));
	});
}

#[test]
fn what_fails_leaves_nothing_behind() {
	build_and_execute(|| {
		Closed::put(true);
		assert_noop!(send(FIRST, 5_000), DispatchError::Unavailable);
	});
}

#[test]
fn refuses_what_it_cannot_carry() {
	build_and_execute(|| {
		// No more than is set aside for the answer.
		assert_noop!(send(FIRST, 50), Error::<Test>::BelowMinimum);
		// Less than the minimum, if it was accepted when that was lower.
		assert_eq!(<Gateway as Carrier<_, _, _>>::minimum(&dot()), Some(1_000));
		assert_ok!(send(FIRST, 999));
		let send = |asset: AssetKind, to: Location| {
			Gateway::send(ReleaseId(1), &PAYOUTS, &asset, &to, 5_000)
		};
		assert_noop!(send(local(), home(&ALICE)), Error::<Test>::NoReserve);
		let elsewhere = Location::new(1, [Parachain(2030), GeneralIndex(1)]);
		assert_noop!(send(dot(), elsewhere), Error::<Test>::NotOnReserve);
		assert_noop!(
			Gateway::send(ReleaseId(1), &PAYOUTS, &dot(), &home(&ALICE), RICH),
			TokenError::FundsUnavailable
		);
		// A release that was written for another kind of asset, whatever it was.
		crate::Reserves::<Test>::insert(local(), reserve());
		assert_noop!(send(local(), home(&ALICE)), Error::<Test>::NotForeign);
		crate::Reserves::<Test>::remove(local());
	});
}

#[test]
fn says_what_it_can_carry() {
	build_and_execute(|| {
		assert_ok!(Gateway::check(&home(&ALICE), &dot()));
		assert_noop!(Gateway::check(&home(&ALICE), &local()), Error::<Test>::NoReserve);
		let relay = Location::new(1, [AccountId32 { network: None, id: [1; 32] }]);
		assert_noop!(Gateway::check(&relay, &dot()), Error::<Test>::NotOnReserve);
		assert_eq!(Gateway::minimum(&dot()), Some(1_000));
		assert_eq!(Gateway::minimum(&local()), None);
	});
}

#[test]
fn an_answer_ends_a_release() {
	build_and_execute(|| {
		for (release, response, delivered) in [
			(FIRST, ok(), true),
			(ReleaseId(1), Response::ExecutionResult(Some((3, XcmError::Overflow))), false),
		] {
			assert_ok!(send(release, 5_000));
			let query = Asked::<Test>::get(release).unwrap();
			assert_ok!(Gateway::answer(signed(&RESERVE), query, response.clone()));
			assert_eq!(Ended::get(release), Some(delivered));
			let Response::ExecutionResult(failed) = response else { unreachable!() };
			assert_eq!(last_event(), Event::Answered { release, query, failed }.into());
			// Only once.
			assert_noop!(
				Gateway::answer(signed(&RESERVE), query, ok()),
				Error::<Test>::QuestionNotFound
			);
		}
	});
}

#[test]
fn nobody_else_answers() {
	build_and_execute(|| {
		assert_ok!(send(FIRST, 5_000));
		for who in [&ALICE, &HUB, &NOBODY] {
			assert_noop!(Gateway::answer(signed(who), 0, ok()), DispatchError::BadOrigin);
		}
		assert_noop!(Gateway::answer(RuntimeOrigin::root(), 0, ok()), DispatchError::BadOrigin);
		assert_noop!(Gateway::answer(signed(&RESERVE), 1, ok()), Error::<Test>::QuestionNotFound);
		for response in [
			Response::Null,
			Response::Version(5),
			Response::DispatchResult(MaybeErrorCode::Success),
		] {
			assert_noop!(
				Gateway::answer(signed(&RESERVE), 0, response),
				Error::<Test>::NotAnAnswer
			);
		}
		assert_eq!(Ended::get(FIRST), None);
	});
}

#[test]
fn an_answer_about_what_is_known_changes_nothing() {
	build_and_execute(|| {
		assert_ok!(send(FIRST, 5_000));
		// Governance was faster.
		Ended::insert(FIRST, false);
		assert_ok!(Gateway::answer(signed(&RESERVE), 0, ok()));
		let reason = DispatchError::CannotLookup;
		assert_eq!(last_event(), Event::AnswerIgnored { release: FIRST, query: 0, reason }.into());
		assert_eq!(Ended::get(FIRST), Some(false));
	});
}

/// What came back is no less outstanding when its answer is late, and made room in its channel when it was sent first.
#[test]
fn a_release_makes_room_once() {
	build_and_execute(|| {
		assert_ok!(Gateway::deposit_and_delegate(signed(&ALICE), VAULT, Some(9_000), None));
		let outstanding = || Channels::<Test>::get(HUB_CHAIN, dot()).map(|one| one.outstanding);
		assert_eq!(outstanding(), Some(9_000));
		assert_ok!(send(FIRST, 5_000));
		assert_eq!(outstanding(), Some(4_000));
		Ended::insert(FIRST, false);
		assert_ok!(Gateway::answer(signed(&RESERVE), 0, ok()));
		Ended::remove(FIRST);
		assert_ok!(send(FIRST, 5_000));
		assert_eq!(outstanding(), Some(4_000));
		assert_ok!(Gateway::answer(signed(&RESERVE), 1, ok()));
		assert_eq!((Questions::<Test>::iter().count(), Asked::<Test>::iter().count()), (0, 0));
	});
}

#[test]
fn only_the_last_question_about_a_release_counts() {
	build_and_execute(|| {
		assert_ok!(send(FIRST, 5_000));
		// It came back, and is sent again.
		assert_ok!(send(FIRST, 5_000));
		assert_noop!(Gateway::answer(signed(&RESERVE), 0, ok()), Error::<Test>::QuestionNotFound);
		assert_ok!(Gateway::answer(signed(&RESERVE), 1, ok()));
		assert_eq!(Ended::get(FIRST), Some(true));
	});
}
