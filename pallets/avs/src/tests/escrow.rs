//! Escrow over random sequences of calls: what the accounts hold is what the offers say, to the unit, and nothing is lost.

use crate::{mock::*, *};
use bulwark_primitives::{AvsId, Balance, RegistryMode};
use frame_support::{storage::with_storage_layer, traits::fungible::hold::Inspect as _};
use proptest::prelude::*;
use sp_runtime::{DispatchResult, StateVersion};

#[derive(Clone, Debug)]
enum Step {
	Propose(AccountId, Vec<(u8, Balance, u32)>),
	Attach(u32, u32),
	Decide(u32, u8),
	Withdraw(AccountId, u32),
	Return(u32),
	Admit(u32),
	Reject(u32),
	Take(u32, u32),
	Offboard(u32),
	Complete(u32),
	Mode(u8),
	Pass(u64),
}

fn asset(number: u8) -> Asset {
	[NATIVE, USD, GEM][usize::from(number % 3)].clone()
}

fn steps() -> impl Strategy<Value = Vec<Step>> {
	let avs = || 0..6u32;
	let who = || ALICE..=CAROL;
	let offer = (0..3u8, 0..2_000u128, 0..20u32);
	let step = prop_oneof![
		5 => (who(), proptest::collection::vec(offer, 0..4)).prop_map(|(who, list)| Step::Propose(who, list)),
		3 => (avs(), 0..6u32).prop_map(|(avs, index)| Step::Attach(avs, index)),
		3 => (0..6u32, 0..4u8).prop_map(|(index, to)| Step::Decide(index, to)),
		2 => (who(), avs()).prop_map(|(who, avs)| Step::Withdraw(who, avs)),
		2 => avs().prop_map(Step::Return),
		2 => avs().prop_map(Step::Admit),
		1 => avs().prop_map(Step::Reject),
		2 => (avs(), 0..4u32).prop_map(|(avs, index)| Step::Take(avs, index)),
		1 => avs().prop_map(Step::Offboard),
		2 => avs().prop_map(Step::Complete),
		1 => (0..4u8).prop_map(Step::Mode),
		2 => prop_oneof![Just(EPOCH_LENGTH), Just(ADMISSION), Just(40 * EPOCH_LENGTH)].prop_map(Step::Pass),
	];
	proptest::collection::vec(step, 1..60)
}

fn run(step: Step) -> DispatchResult {
	match step {
		Step::Propose(who, list) => {
			let list = list.into_iter().map(|(a, per, epochs)| offer(asset(a), per, epochs));
			Avs::propose(signed(who), metadata("a"), offers(list.collect()))
		}
		Step::Attach(avs, index) => {
			let by = crate::Avss::<Test>::get(AvsId(avs)).map_or(BOB, |record| record.proposer);
			Avs::attach_referendum(signed(by), AvsId(avs), index)
		}
		Step::Decide(index, to) => {
			let outcome = match to {
				0 | 1 => ReferendumOutcome::Ongoing,
				2 => ReferendumOutcome::Approved,
				_ => ReferendumOutcome::Failed,
			};
			referendum(index, AvsId(index), outcome);
			Ok(())
		}
		Step::Withdraw(who, avs) => Avs::withdraw_proposal(signed(who), AvsId(avs)),
		Step::Return(avs) => Avs::return_escrow(signed(BOB), AvsId(avs)),
		Step::Admit(avs) => Avs::admit(council(), AvsId(avs)),
		Step::Reject(avs) => Avs::reject(council(), AvsId(avs)),
		Step::Take(avs, index) => Avs::take_offer(AvsId(avs), index, &COUNCIL).map(|_| ()),
		Step::Offboard(avs) => Avs::offboard(council(), AvsId(avs)),
		Step::Complete(avs) => Avs::complete_offboarding(signed(BOB), AvsId(avs))
			.map(|_| ())
			.map_err(|error| error.error),
		Step::Mode(mode) => {
			let mode = match mode {
				0 => RegistryMode::Bonded,
				1 => RegistryMode::Open,
				_ => RegistryMode::Governance,
			};
			Avs::set_registry_mode(RuntimeOrigin::root(), mode)
		}
		Step::Pass(seconds) => {
			advance(seconds);
			Ok(())
		}
	}
}

fn check() {
	Avs::do_try_state().unwrap();
	let next = NextAvs::<Test>::get().0;
	for asset in [NATIVE, USD, GEM] {
		let mut escrowed = 0;
		for avs in (0..next).map(AvsId) {
			let mine = |(offer, remaining): (Offer<Asset>, Balance)| {
				if offer.asset == asset {
					remaining
				} else {
					0
				}
			};
			let sum: Balance = offered(avs).into_iter().map(mine).sum();
			assert_eq!(balance(asset.clone(), Avs::escrow_account(avs).unwrap()), sum);
			escrowed += sum;
		}
		let people: Balance =
			[ALICE, BOB, CAROL, COUNCIL].iter().map(|who| balance(asset.clone(), *who)).sum();
		let held: Balance = if asset == NATIVE {
			[ALICE, BOB, CAROL].iter().map(Balances::total_balance_on_hold).sum()
		} else {
			0
		};
		assert_eq!(people + held + escrowed, 3 * FUNDS, "{asset:?}");
	}
	assert_eq!(Balances::total_issuance(), 3 * FUNDS);
}

proptest! {
	#![proptest_config(ProptestConfig::with_cases(128))]

	#[test]
	fn nothing_is_lost(steps in steps()) {
		new_test_ext().execute_with(|| {
			for step in steps {
				let before = sp_io::storage::root(StateVersion::V1);
				if with_storage_layer(|| run(step)).is_err() {
					assert_eq!(sp_io::storage::root(StateVersion::V1), before);
				}
				check();
			}
		});
	}
}
