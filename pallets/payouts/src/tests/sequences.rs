//! Sequences of releases, tries, answers and outages: nothing is lost and nothing appears, to the unit.

use crate::{mock::*, Ending};
use bulwark_primitives::{
	seams::{Payouts as _, ReleaseOutcomes},
	Balance, ReleaseId, ReturnRoute,
};
use frame_support::{
	storage::with_storage_layer,
	traits::{
		fungibles::{Inspect, Mutate},
		tokens::Preservation,
	},
};
use proptest::prelude::*;
use sp_runtime::DispatchResult;

#[derive(Clone, Debug)]
enum Step {
	Release(bool, Balance),
	PayHere(Balance),
	Retry(u64),
	Idle,
	Answer(u64, bool),
	ComeBack(u64),
	Mark(u64),
	Channel(bool),
	Wait(u64),
	Donate(Balance),
}

fn step() -> impl Strategy<Value = Step> {
	prop_oneof![
		4 => (any::<bool>(), 1..4_000u128).prop_map(|(a, b)| Step::Release(a, b)),
		1 => (MINIMUM_BALANCE..4_000u128).prop_map(Step::PayHere),
		2 => (0..12u64).prop_map(Step::Retry),
		3 => Just(Step::Idle),
		2 => (0..12u64, any::<bool>()).prop_map(|(a, b)| Step::Answer(a, b)),
		1 => (0..12u64).prop_map(Step::ComeBack),
		1 => (0..12u64).prop_map(Step::Mark),
		2 => any::<bool>().prop_map(Step::Channel),
		2 => (1..5 * MINUTE).prop_map(Step::Wait),
		1 => (1..500u128).prop_map(Step::Donate),
	]
}

fn run(step: Step) -> DispatchResult {
	let who = |alice| if alice { ALICE } else { BOB };
	with_storage_layer(|| match step {
		Step::Release(alice, amount) => {
			Payouts::release(&CUSTODY, &DOT, &route(&who(alice)), amount).map(|_| ())
		}
		Step::PayHere(amount) => {
			Payouts::release(&CUSTODY, &DOT, &ReturnRoute::Local(ALICE), amount).map(|_| ())
		}
		Step::Retry(id) => Payouts::retry(signed(&BOB), ReleaseId(id)),
		Step::Idle => {
			idle();
			Ok(())
		}
		Step::Answer(id, true) => Payouts::delivered(ReleaseId(id)),
		Step::Answer(id, false) => Payouts::failed(ReleaseId(id)),
		Step::ComeBack(id) => {
			let amount = Payouts::release_of(ReleaseId(id)).map_or(0, |release| release.amount);
			let to = Payouts::payout_account();
			let expendable = Preservation::Expendable;
			<Assets as Mutate<_>>::transfer(DOT, &ELSEWHERE, &to, amount, expendable)?;
			Payouts::mark(RuntimeOrigin::root(), ReleaseId(id), Ending::Returned)
		}
		Step::Mark(id) => Payouts::mark(RuntimeOrigin::root(), ReleaseId(id), Ending::Delivered),
		Step::Channel(closed) => {
			close_channel(closed);
			Ok(())
		}
		Step::Wait(seconds) => {
			advance(seconds);
			Ok(())
		}
		Step::Donate(amount) => {
			let to = Payouts::payout_account();
			let keep = Preservation::Preserve;
			<Assets as Mutate<_>>::transfer(DOT, &CUSTODY, &to, amount, keep).map(|_| ())
		}
	})
}

proptest! {
	#![proptest_config(ProptestConfig { cases: 128, failure_persistence: None, ..Default::default() })]

	#[test]
	fn nothing_is_lost_and_nothing_appears(steps in prop::collection::vec(step(), 1..60)) {
		new_test_ext().execute_with(|| {
			let issued = <Assets as Inspect<AccountId>>::total_issuance(DOT);
			for step in steps {
				let refused = run(step.clone()).err();
				assert_eq!(Payouts::do_try_state(), Ok(()), "{step:?}: {refused:?}");
				// What is elsewhere is exactly what was sent and has not come back.
				let ledger = Payouts::ledger_of(DOT);
				let gone = ledger.in_flight + ledger.delivered + ledger.failed;
				assert_eq!(balance(&ELSEWHERE), gone, "{step:?}");
				let all: Balance = [ALICE, CUSTODY, ELSEWHERE, Payouts::payout_account()]
					.iter()
					.map(balance)
					.sum();
				assert_eq!(all, issued, "{step:?}");
			}
			// In the end everything that is worth a message has been sent.
			close_channel(false);
			for id in 0..crate::NextReleaseId::<Test>::get().0 {
				advance(5 * MINUTE);
				let id = ReleaseId(id);
				let worthwhile = |release: &crate::ReleaseOf<Test>| {
					!release.state.is_in_flight() && release.amount >= WORTHWHILE
				};
				if Payouts::release_of(id).as_ref().is_some_and(worthwhile) {
					assert_eq!(Payouts::retry(signed(&BOB), id), Ok(()));
				}
			}
			let held = Payouts::ledger_of(DOT).held;
			assert!(held < 2 * WORTHWHILE, "{held}");
			assert_eq!(Payouts::do_try_state(), Ok(()));
		});
	}
}
