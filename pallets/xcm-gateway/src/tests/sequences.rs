//! Sequences of messages, payouts, answers and decisions: nothing is lost, nothing appears, and no channel takes more than it
//! may.

use crate::{mock::*, Channels, Limits};
use bulwark_primitives::{Balance, Mandate, PoolId, ReleaseId};
use frame_support::{storage::with_storage_layer, traits::fungibles::Inspect};
use proptest::prelude::*;
use sp_runtime::DispatchResult;
use staging_xcm::v5::{Error as XcmError, Response};

#[derive(Clone, Debug)]
enum Step {
	Stake(bool, Option<Balance>),
	SendBack(bool, Option<Balance>),
	Claim(bool, Balance),
	Redelegate(bool, u64),
	Send(u64, Balance),
	Answer(u64, bool),
	Limit(Option<(Balance, Balance)>),
	Outage(bool),
	Wait(u64),
}

fn step() -> impl Strategy<Value = Step> {
	let amount = prop_oneof![8 => (1..30_000u128).prop_map(Some), 1 => Just(None)];
	prop_oneof![
		4 => (any::<bool>(), amount.clone()).prop_map(|(a, b)| Step::Stake(a, b)),
		2 => (any::<bool>(), amount).prop_map(|(a, b)| Step::SendBack(a, b)),
		2 => (any::<bool>(), 1..30_000u128).prop_map(|(a, b)| Step::Claim(a, b)),
		1 => (any::<bool>(), 1..3u64).prop_map(|(a, b)| Step::Redelegate(a, b)),
		4 => (0..9u64, 1..30_000u128).prop_map(|(a, b)| Step::Send(a, b)),
		3 => (0..9u64, any::<bool>()).prop_map(|(a, b)| Step::Answer(a, b)),
		1 => prop::option::of((0..200_000u128, 0..80_000u128)).prop_map(Step::Limit),
		1 => any::<bool>().prop_map(Step::Outage),
		2 => (1..2 * HOUR).prop_map(Step::Wait),
	]
}

fn run(step: Step) -> DispatchResult {
	let who = |alice| if alice { ALICE } else { BOB };
	with_storage_layer(|| match step {
		Step::Stake(alice, amount) => {
			let staked = Gateway::deposit_and_delegate(signed(&who(alice)), VAULT, amount, None);
			staked.map(|_| ()).map_err(|refused| refused.error)
		}
		Step::SendBack(alice, amount) => Gateway::send_back(signed(&who(alice)), dot(), amount),
		Step::Claim(alice, amount) => {
			let owner = owner(&who(alice));
			Earned::insert((owner.clone(), dot()), amount);
			let claimed = Gateway::claim_rewards(signed(&who(alice)), dot());
			claimed.map_err(|refused| refused.error)?;
			assert_eq!(SentHome::get().last(), Some(&(owner, dot(), amount)));
			Ok(())
		}
		Step::Redelegate(alice, pool) => {
			let (pool, all) = (PoolId(pool), Mandate::All);
			let moved = Gateway::redelegate(signed(&who(alice)), pool, None, all, None);
			moved.map_err(|refused| refused.error)?;
			// Whoever keeps the stake is asked in the name of the owner.
			let asked = LastCall::take().map(|(asked, _)| asked);
			assert_eq!(asked, Some(owner(&who(alice))));
			Ok(())
		}
		Step::Send(id, amount) => send(ReleaseId(id), amount),
		Step::Answer(query, true) => {
			Gateway::answer(signed(&RESERVE), query, Response::ExecutionResult(None))
		}
		Step::Answer(query, false) => {
			let failed = Response::ExecutionResult(Some((0, XcmError::Overflow)));
			Gateway::answer(signed(&RESERVE), query, failed)
		}
		Step::Limit(limits) => {
			let limits = limits.map(|(ceiling, rate)| Limits { ceiling, rate });
			Gateway::set_channel(RuntimeOrigin::root(), HUB_CHAIN, dot(), limits)
		}
		Step::Outage(closed) => {
			Closed::put(closed);
			Ok(())
		}
		Step::Wait(seconds) => {
			advance(seconds);
			Ok(())
		}
	})
}

proptest! {
	#![proptest_config(ProptestConfig { cases: 128, failure_persistence: None, ..Default::default() })]

	#[test]
	fn nothing_is_lost_and_nothing_appears(steps in prop::collection::vec(step(), 1..60)) {
		new_test_ext().execute_with(|| {
			let mut issued = <Assets as Inspect<AccountId>>::total_issuance(dot());
			for step in steps {
				let room = Gateway::room(HUB_CHAIN, dot());
				let before = balance(&dot(), &CUSTODY);
				let refused = run(step.clone()).err();
				// What is claimed is made by the mock.
				match &step {
					Step::Claim(_, amount) if refused.is_none() => issued += amount,
					_ => {}
				}
				assert_eq!(Gateway::do_try_state(), Ok(()), "{step:?}: {refused:?}");
				let staked = balance(&dot(), &CUSTODY) - before;
				assert!(staked <= room, "{step:?}: {staked} of {room}");
				// The pallet itself never has anything.
				assert_eq!(balance(&dot(), &Gateway::account().unwrap()), 0);
				let all: Balance = [owner(&ALICE), owner(&BOB), CUSTODY, PAYOUTS, ELSEWHERE]
					.iter()
					.map(|who| balance(&dot(), who))
					.sum();
				// What a transfer leaves below the minimum balance is burned, as with every transfer.
				assert!(all <= issued && issued - all < 2 * MINIMUM_BALANCE, "{step:?}");
				let channel = Channels::<Test>::get(HUB_CHAIN, dot());
				let outstanding = channel.map_or(0, |channel| channel.outstanding);
				// What goes home without having been staked counts until it is paid.
				let home: Balance = SentHome::get().iter().map(|(_, _, amount)| amount).sum();
				assert!(outstanding <= balance(&dot(), &CUSTODY) + home, "{step:?}");
			}
		});
	}
}
