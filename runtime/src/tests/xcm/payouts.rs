//! Stake that goes home.

use super::*;
use crate::{Balances, PolkadotXcm, RuntimeOrigin};
use bulwark_primitives::ReleaseId;
use frame_support::{assert_noop, assert_ok};
use pallet_payouts::ReleaseState;
use pallet_xcm_gateway::Call as Gateway;
use sp_keyring::Sr25519Keyring::{Alice, Bob, Ferdie};

const FIRST: ReleaseId = ReleaseId(0);

/// Alice, on Asset Hub, has staked 90 DOT and asked for it back, and it is payable.
fn payable() -> AccountId {
	let program = deposit_program(Alice, 100 * DOT, stake(DOT_VAULT, Some(90 * DOT)));
	assert_complete(receive(asset_hub(), program));
	pass_epochs(1);
	let pool = pool(DOT_VAULT);
	let leave = Gateway::<Runtime>::request_withdrawal { pool, amount: None };
	assert_complete(receive(asset_hub(), command(Alice, leave)));
	pass_epochs(8);
	owner(&user(Alice))
}

/// A stranger completes the withdrawal.
fn complete(me: &AccountId) {
	let stranger = RuntimeOrigin::signed(account(Ferdie));
	assert_ok!(Delegation::complete_withdrawal(stranger, me.clone(), pool(DOT_VAULT)));
}

/// What Asset Hub answers.
fn answer(query: u64, from: Location, querier: Option<Location>, result: Response) -> Outcome {
	let max_weight = crate::configs::payouts::AnswerWeight::get();
	receive(
		from,
		Xcm(vec![QueryResponse { query_id: query, response: result, max_weight, querier }]),
	)
}

fn delivered() -> Response {
	Response::ExecutionResult(None)
}

#[test]
fn a_withdrawal_is_paid_where_it_came_from() {
	run(|| {
		let me = payable();
		let issued = issuance();
		let native = Balances::total_issuance();
		complete(&me);
		assert_eq!(Payouts::ledger_of(dot()).held, 90 * DOT);
		assert_eq!(issuance(), issued);
		idle();
		// What has left is not here any more.
		assert_eq!(issuance(), issued - 90 * DOT);
		assert_eq!(Payouts::ledger_of(dot()).in_flight, 90 * DOT);
		// The chain pays nobody for delivering it, and nobody pays the chain.
		assert_eq!(Balances::total_issuance(), native);

		let sent = take_sent();
		assert_eq!(sent.len(), 1);
		let (to, Xcm(message)) = &sent[0];
		assert_eq!(*to, 1000);
		let all: Asset = (Location::parent(), 90 * DOT).into();
		assert_eq!(message[0], WithdrawAsset(all.clone().into()));
		assert!(matches!(message[1], SetHints { .. }));
		assert_eq!(message[2], BuyExecution { fees: all, weight_limit: Unlimited });
		// Asset Hub sees the pallet.
		assert_eq!(message[3], DescendOrigin(PalletInstance(58).into()));
		let alice: Location = AccountId32 { network: None, id: account(Alice).into() }.into();
		assert!(message.iter().any(|instruction| matches!(instruction,
			DepositAsset { beneficiary, .. } if *beneficiary == alice)));

		assert_complete(answer(0, asset_hub(), Some(XcmGateway::location()), delivered()));
		assert_eq!(Payouts::release_of(FIRST), None);
		let ledger = Payouts::ledger_of(dot());
		assert_eq!((ledger.delivered, ledger.in_flight), (90 * DOT, 0));
		assert_eq!(Vaults::account(DOT_VAULT, me), None);
	});
}

#[test]
fn what_failed_over_there_is_told() {
	run(|| {
		complete(&payable());
		idle();
		let failed = Response::ExecutionResult(Some((4, XcmError::FailedToTransactAsset("no"))));
		assert_complete(answer(0, asset_hub(), Some(XcmGateway::location()), failed));
		assert_eq!(Payouts::ledger_of(dot()).failed, 90 * DOT);
		idle();
		assert_eq!(take_sent().len(), 1);
	});
}

/// X8.
#[test]
fn nobody_else_says_how_it_ended() {
	run(|| {
		complete(&payable());
		idle();
		let querier = || Some(XcmGateway::location());
		for (query, from, querier) in [
			(0, Location::new(1, [Parachain(2001)]), querier()),
			(0, Location::parent(), querier()),
			(0, user(Alice), querier()),
			(1, asset_hub(), querier()),
			(0, asset_hub(), None),
			(0, asset_hub(), Some(Location::here())),
		] {
			let outcome = answer(query, from, querier, delivered());
			assert!(refused(&outcome), "{outcome:?}");
		}
		let origin = RuntimeOrigin::signed(account(Bob));
		assert_noop!(
			XcmGateway::answer(origin, 0, delivered()),
			sp_runtime::DispatchError::BadOrigin
		);
		let state = Payouts::release_of(FIRST).map(|release| release.state.is_in_flight());
		assert_eq!(state, Some(true));
		// However long nothing is heard, it is not sent again.
		pass_epochs(100_000);
		idle();
		assert_eq!(take_sent().len(), 1);
		// And the answer counts, however late it comes.
		assert_complete(answer(0, asset_hub(), querier(), delivered()));
		assert_eq!(Payouts::release_of(FIRST), None);
		// Once.
		assert!(refused(&answer(0, asset_hub(), querier(), delivered())));
	});
}

#[test]
fn an_answer_after_the_decision_of_governance_changes_nothing() {
	run(|| {
		complete(&payable());
		idle();
		let ending = pallet_payouts::Ending::Delivered;
		assert_ok!(Payouts::mark(RuntimeOrigin::root(), FIRST, ending));
		let failed = Response::ExecutionResult(Some((0, XcmError::Overflow)));
		assert_complete(answer(0, asset_hub(), Some(XcmGateway::location()), failed));
		let ledger = Payouts::ledger_of(dot());
		assert_eq!((ledger.delivered, ledger.failed), (90 * DOT, 0));
	});
}

/// X9.
#[test]
fn a_channel_that_is_closed_delays_and_loses_nothing() {
	run(|| {
		let me = payable();
		complete(&me);
		close_channels();
		let issued = issuance();
		idle();
		let tries = |expected| {
			matches!(
				Payouts::release_of(FIRST).map(|release| release.state),
				Some(ReleaseState::Queued { tries, .. }) if tries == expected
			)
		};
		assert!(tries(1));
		// Nothing has moved, and nothing was asked.
		assert_eq!(issuance(), issued);
		assert_eq!(Payouts::ledger_of(dot()).held, 90 * DOT);
		assert_eq!(pallet_xcm_gateway::Questions::<Runtime>::iter().count(), 0);
		assert!(PolkadotXcm::query(&0).is_none());
		assert_sound();

		// Three days.
		pass_epochs(1_440);
		idle();
		assert!(tries(2));
		open_channel(1000);
		idle();
		assert_eq!(take_sent(), []);
		pass_epochs(1_440);
		idle();
		idle();
		assert_eq!(take_sent().len(), 1);
	});
}

#[test]
fn what_is_not_worth_a_message_waits_for_more() {
	run(|| {
		let program = deposit_program(Alice, 100 * DOT, stake(DOT_VAULT, Some(10 * DOT)));
		assert_complete(receive(asset_hub(), program));
		let back = |amount| Gateway::<Runtime>::send_back { asset: dot(), amount: Some(amount) };
		for _ in 0..2 {
			assert_complete(receive(asset_hub(), command(Alice, back(DOT / 8))));
			idle();
			if Payouts::ledger_of(dot()).in_flight == 0 {
				assert_eq!(
					Payouts::release_of(FIRST).map(|r| r.state),
					Some(ReleaseState::Gathering)
				);
			}
		}
		assert_eq!(Payouts::ledger_of(dot()).in_flight, DOT / 4);
		assert_eq!(take_sent().len(), 1);
	});
}

#[test]
fn who_cannot_be_paid_at_home_is_refused_at_the_door() {
	run(|| {
		// DOT of a user of Bifrost that came by Asset Hub: it would have to go back by Asset Hub.
		let me = user_of(2030, Alice);
		let total: Asset = (Location::parent(), 100 * DOT).into();
		let mut message = vec![
			ReserveAssetDeposited(total.clone().into()),
			PayFees { asset: total },
			AliasOrigin(me.clone()),
		];
		let limits = pallet_xcm_gateway::Limits { ceiling: u128::MAX, rate: u128::MAX };
		let chain = bulwark_primitives::OriginChain::Sibling(2030);
		assert_ok!(XcmGateway::set_channel(RuntimeOrigin::root(), chain, dot(), Some(limits)));
		message.extend(remote_program(me.clone(), stake(DOT_VAULT, None)));
		let outcome = receive(asset_hub(), Xcm(message));
		assert!(matches!(error_of(outcome), XcmError::ExpectationFalse));
		assert_eq!(principal(DOT_VAULT, &owner(&me)), 0);
		assert!(balance(&dot(), &owner(&me)) > 99 * DOT);
	});
}

#[test]
fn stake_is_managed_from_afar() {
	run(|| {
		let me = owner(&user(Alice));
		let program = deposit_program(Alice, 100 * DOT, stake(DOT_VAULT, Some(80 * DOT)));
		assert_complete(receive(asset_hub(), program));
		pass_epochs(1);
		let from = pool(DOT_VAULT);
		let leave = Gateway::<Runtime>::request_withdrawal { pool: from, amount: Some(30 * DOT) };
		assert_complete(receive(asset_hub(), command(Alice, leave)));
		let left = crate::Epochs::current().epoch + 1;
		let stay = Gateway::<Runtime>::cancel_withdrawal { pool: from, left };
		assert_complete(receive(asset_hub(), command(Alice, stay)));
		let mandate = Mandate::All;
		let move_it = Gateway::<Runtime>::redelegate {
			pool: from,
			operator: None,
			mandate: mandate.clone(),
			amount: Some(20 * DOT),
		};
		assert_complete(receive(asset_hub(), command(Alice, move_it)));
		assert_eq!(principal(DOT_VAULT, &me), 80 * DOT);
		// Nothing is earned on this chain yet.
		let claim = Gateway::<Runtime>::claim_rewards { asset: dot() };
		let outcome = receive(asset_hub(), command(Alice, claim));
		assert!(matches!(error_of(outcome), XcmError::ExpectationFalse));
		// Bob does nothing with Alice's stake.
		assert_complete(receive(
			asset_hub(),
			deposit_program(Bob, 100 * DOT, stake(DOT_VAULT, Some(10 * DOT))),
		));
		let leave = Gateway::<Runtime>::request_withdrawal { pool: from, amount: Some(30 * DOT) };
		let outcome = receive(asset_hub(), command(Bob, leave));
		assert!(matches!(error_of(outcome), XcmError::ExpectationFalse));
		assert_eq!(principal(DOT_VAULT, &me), 80 * DOT);
	});
}
