use crate::{mock::*, Accounts, Error, Event, Origins, VaultAccount};
use bulwark_primitives::{
	seams::{RestakeEntry, Surcharges},
	AvsId, CallClass, Mandate, OriginChain, VaultId,
};
use bulwark_test_utils::surcharges::MockSurcharges;
use frame_support::{assert_noop, assert_ok, dispatch::DispatchResultWithPostInfo};
use sp_runtime::{traits::BadOrigin, DispatchError, DispatchResult, TokenError};

/// What a call came to, whatever it is charged.
fn bare(result: DispatchResultWithPostInfo) -> DispatchResult {
	result.map(|_| ()).map_err(|refused| refused.error)
}

fn no_such_operator() -> DispatchError {
	DispatchError::Other("no such operator")
}

#[test]
fn depositing_alone_is_enough() {
	build_and_execute(|| {
		assert_ok!(Vaults::deposit_and_delegate(signed(&ALICE), VAULT, 5_000, None, None));
		assert_eq!(
			last_event(),
			Event::Deposited { vault: VAULT, who: ALICE, from: ALICE, amount: 5_000 }.into()
		);
		assert_eq!(LastTarget::get(), Some((OPERATOR, Mandate::All)));
		let expected =
			VaultAccount { idle: 0, principal: 5_000, positions: 1, route: Route::Local(ALICE) };
		assert_eq!(Accounts::<Test>::get(VAULT, ALICE), Some(expected));
		assert_eq!(total(VAULT), 5_000);
		assert_eq!(Pooled::get(VAULT), 5_000);
		assert_eq!(balance(DOT, &custody(VAULT, DOT)), 5_000 + MINIMUM_BALANCE);
		assert_eq!(Vaults::origin(VAULT, OriginChain::Local).principal, 5_000);
	});
}

#[test]
fn idle_and_stake_add_up() {
	build_and_execute(|| {
		assert_ok!(Vaults::deposit(signed(&ALICE), VAULT, 3_000));
		assert_ok!(Vaults::deposit_and_delegate(signed(&ALICE), VAULT, 5_000, None, None));
		assert_ok!(Vaults::deposit_and_delegate(signed(&ALICE), VAULT, 1_000, None, None));
		let account = Accounts::<Test>::get(VAULT, ALICE).unwrap();
		assert_eq!((account.idle, account.principal, account.positions), (3_000, 9_000, 1));
		assert_eq!(total(VAULT), 9_000);
	});
}

#[test]
fn what_entering_changes_in_the_ledger_is_not_lost() {
	build_and_execute(|| {
		assert_ok!(Vaults::deposit_and_delegate(signed(&ALICE), VAULT, 5_000, None, None));
		assert_ok!(slash(&ALICE, VAULT, 2_000));
		BurnsOnEntry::put(true);
		assert_ok!(Vaults::deposit_and_delegate(signed(&BOB), VAULT, 1_000, None, None));
		let ledger = Vaults::ledger_of(VAULT);
		assert_eq!((ledger.total, ledger.burned), (4_000, 2_000));
		assert_eq!(ledger.local.principal, 6_000);
	});
}

#[test]
fn each_of_operator_and_mandate_can_be_named() {
	build_and_execute(|| {
		let one = Mandate::only(AvsId(7));
		let both = (Some(OPERATOR), Some(one.clone()));
		assert_ok!(Vaults::deposit_and_delegate(signed(&ALICE), VAULT, 1_000, both.0, both.1));
		assert_eq!(LastTarget::get(), Some((OPERATOR, one.clone())));
		let operator = Some(OPERATOR);
		assert_ok!(Vaults::deposit_and_delegate(signed(&ALICE), VAULT, 1_000, operator, None));
		assert_eq!(LastTarget::get(), Some((OPERATOR, Mandate::All)));
		let mandate = Some(one.clone());
		assert_ok!(Vaults::deposit_and_delegate(signed(&ALICE), VAULT, 1_000, None, mandate));
		assert_eq!(LastTarget::get(), Some((OPERATOR, one)));
	});
}

#[test]
fn without_a_default_both_must_be_named() {
	build_and_execute(|| {
		assert_ok!(Vaults::set_default(RuntimeOrigin::root(), VAULT, None));
		let refused = Error::<Test>::NoDefaultDelegation;
		let (operator, mandate) = (Some(OPERATOR), Some(Mandate::All));
		let deposit = |operator, mandate| {
			bare(Vaults::deposit_and_delegate(signed(&ALICE), VAULT, 1_000, operator, mandate))
		};
		assert_noop!(deposit(None, None), refused);
		assert_noop!(deposit(operator.clone(), None), Error::<Test>::NoDefaultDelegation);
		assert_noop!(deposit(None, mandate.clone()), Error::<Test>::NoDefaultDelegation);
		assert_ok!(deposit(operator, mandate));
	});
}

#[test]
fn the_errors_of_the_stake_come_first() {
	build_and_execute(|| {
		let stranger = Some(BOB);
		assert_noop!(
			bare(Vaults::deposit_and_delegate(signed(&ALICE), VAULT, 1, stranger, None)),
			no_such_operator()
		);
		assert_noop!(
			bare(Vaults::deposit_and_delegate(signed(&ALICE), VAULT, 0, None, None)),
			DispatchError::Other("nothing to delegate")
		);
	});
}

#[test]
fn then_come_those_of_the_vault() {
	build_and_execute(|| {
		let deposit =
			|amount| bare(Vaults::deposit_and_delegate(signed(&ALICE), VAULT, amount, None, None));
		assert_noop!(
			bare(Vaults::deposit_and_delegate(signed(&ALICE), VaultId(9), 5_000, None, None)),
			Error::<Test>::VaultNotFound
		);
		assert_noop!(
			Vaults::deposit_and_delegate(RuntimeOrigin::root(), VAULT, 5_000, None, None),
			BadOrigin
		);
		assert_noop!(deposit(999), Error::<Test>::BelowMinimum);
		assert_noop!(deposit(500_001), Error::<Test>::AccountCapExceeded);
		assert_noop!(deposit(1_000_001), Error::<Test>::TotalCapExceeded);
		assert_ok!(Vaults::set_caps(RuntimeOrigin::root(), VAULT, u128::MAX, u128::MAX));
		assert_noop!(deposit(RICH + 1), TokenError::FundsUnavailable);
		let local = OriginChain::Local;
		assert_ok!(Vaults::set_origin_cap(RuntimeOrigin::root(), VAULT, local, Some(1_000)));
		assert_noop!(deposit(1_001), Error::<Test>::OriginCapExceeded);
		let lossy = create(LOSSY, config());
		assert_noop!(
			bare(Vaults::deposit_and_delegate(signed(&ALICE), lossy, 5_000, None, None)),
			Error::<Test>::ReceivedLess
		);
	});
}

#[test]
fn both_classes_of_calls_must_be_open() {
	build_and_execute(|| {
		let root = RuntimeOrigin::root;
		let deposit =
			|| bare(Vaults::deposit_and_delegate(signed(&ALICE), VAULT, 5_000, None, None));
		for class in [CallClass::Deposit, CallClass::Delegate] {
			assert_ok!(Vaults::pause(root(), VAULT, class, 60));
			assert_noop!(deposit(), Error::<Test>::Paused);
			assert_ok!(Vaults::resume(root(), VAULT, class));
		}
		assert_ok!(Vaults::pause(root(), VAULT, CallClass::Delegate, 60));
		assert_ok!(Vaults::deposit(signed(&ALICE), VAULT, 5_000));
		assert_ok!(Vaults::pause(root(), VAULT, CallClass::Exit, 60));
		assert_ok!(Vaults::resume(root(), VAULT, CallClass::Delegate));
		assert_ok!(deposit());
	});
}

#[test]
fn a_gateway_restakes_for_somebody_who_cannot_sign() {
	build_and_execute(|| {
		let owner = AccountId::new([9; 32]);
		let route = Route::Sibling(2_000, BOB);
		assert_ok!(Vaults::restake(&GATEWAY, &owner, route.clone(), VAULT, 5_000, None));
		assert_eq!(
			last_event(),
			Event::Deposited { vault: VAULT, who: owner.clone(), from: GATEWAY, amount: 5_000 }
				.into()
		);
		assert_eq!(balance(DOT, &GATEWAY), RICH - 5_000);
		let account = Accounts::<Test>::get(VAULT, &owner).unwrap();
		assert_eq!(account.route, route);
		assert_eq!((account.principal, account.positions), (5_000, 1));
		let sibling = OriginChain::Sibling(2_000);
		assert_eq!(Origins::<Test>::get(VAULT, sibling).principal, 5_000);
		assert_eq!(Vaults::origin(VAULT, OriginChain::Local).principal, 0);

		let named = Some((OPERATOR, Mandate::only(AvsId(4))));
		assert_ok!(Vaults::restake(&GATEWAY, &owner, route, VAULT, 1_000, named.clone()));
		assert_eq!(LastTarget::get(), named);

		// Paid by the route, to the last unit.
		assert_ok!(exit(&owner, VAULT, 6_000));
		assert_eq!(balance(DOT, &BOB), RICH + 6_000);
		assert!(!Origins::<Test>::contains_key(VAULT, sibling));
	});
}

#[test]
fn a_gateway_cannot_lead_payments_elsewhere() {
	build_and_execute(|| {
		assert_ok!(Vaults::deposit(signed(&ALICE), VAULT, 5_000));
		assert_noop!(
			Vaults::restake(&GATEWAY, &ALICE, Route::Sibling(2_000, BOB), VAULT, 5_000, None)
				.map_err(|refused| refused.error),
			Error::<Test>::RouteMismatch
		);
		let same = Route::Local(ALICE);
		assert_ok!(Vaults::restake(&GATEWAY, &ALICE, same, VAULT, 5_000, None));
	});
}

#[test]
fn restaking_fails_whole_outside_of_a_transaction() {
	build_and_execute(|| {
		let route = Route::Sibling(2_000, BOB);
		let all = RICH + 1;
		assert_ok!(Vaults::set_caps(RuntimeOrigin::root(), VAULT, u128::MAX, u128::MAX));
		// No `assert_noop`: it would put a transaction around the call only to compare.
		let result = Vaults::restake(&GATEWAY, &ALICE, route, VAULT, all, None);
		let refused = result.expect_err("there is too little");
		assert_eq!(refused.error, TokenError::FundsUnavailable.into());
		assert!(refused.cost.is_some(), "the stake had entered by then");
		assert_eq!(Accounts::<Test>::get(VAULT, ALICE), None);
		assert_eq!(Pooled::get(VAULT), 0);
	});
}

#[test]
fn funds_in_custody_are_no_funds() {
	build_and_execute(|| {
		assert_ok!(Vaults::deposit(signed(&ALICE), VAULT, 5_000));
		let custody = custody(VAULT, DOT);
		assert_noop!(
			Vaults::restake(&custody, &BOB, Route::Local(BOB), VAULT, 5_000, None)
				.map_err(|refused| refused.error),
			Error::<Test>::ReceivedLess
		);
	});
}

#[test]
fn only_the_slashes_that_were_shown_are_charged() {
	build_and_execute(|| {
		use crate::WeightInfo;
		use frame_support::dispatch::GetDispatchInfo;
		let call = crate::Call::<Test>::deposit_and_delegate {
			vault: VAULT,
			amount: 5_000,
			operator: Some(OPERATOR),
			mandate: Some(Mandate::All),
		};
		let declared = call.get_dispatch_info().call_weight;
		let charged = || {
			let (operator, mandate) = (Some(OPERATOR), Some(Mandate::All));
			Vaults::deposit_and_delegate(signed(&ALICE), VAULT, 5_000, operator, mandate)
				.expect("it is accepted")
				.actual_weight
				.expect("it is told")
		};
		type Weights = ();
		// Seven other positions, three slashes, two crowded pools, and other things, says the mock.
		let beside = MockSurcharges::met(MEETING);
		let opens = Weights::deposit_and_delegate_new(7);
		assert_eq!(charged(), opens.saturating_add(beside));
		let charged = charged();
		assert_eq!(charged, Weights::deposit_and_delegate().saturating_add(beside));
		assert!(charged.ref_time() < declared.ref_time());
	});
}

#[test]
fn a_refusal_is_charged_for_how_far_it_came() {
	build_and_execute(|| {
		use crate::WeightInfo;
		use frame_support::dispatch::GetDispatchInfo;
		type Weights = ();
		let charged = |vault, amount, operator: Option<AccountId>, why: DispatchError| {
			let mandate = Some(Mandate::All);
			let call = crate::Call::<Test>::deposit_and_delegate {
				vault,
				amount,
				operator: operator.clone(),
				mandate: mandate.clone(),
			};
			let declared = call.get_dispatch_info().call_weight;
			let who = signed(&ALICE);
			let refused = Vaults::deposit_and_delegate(who, vault, amount, operator, mandate)
				.expect_err("it is refused");
			assert_eq!(refused.error, why);
			let weight = refused.post_info.actual_weight;
			assert!(weight.is_none_or(|weight| weight.all_lt(declared)));
			weight
		};
		let (operator, plain) = (Some(OPERATOR), Some(Weights::deposit_and_delegate()));
		let unknown = Error::<Test>::VaultNotFound.into();
		assert_eq!(charged(VaultId(9), 5_000, operator.clone(), unknown), plain);
		assert_eq!(charged(VAULT, 5_000, Some(BOB), no_such_operator()), plain);
		let opens =
			Weights::deposit_and_delegate_new(7).saturating_add(MockSurcharges::met(MEETING));
		let joins = Weights::deposit_and_delegate().saturating_add(MockSurcharges::met(MEETING));
		// By whoever keeps the stake, and by the vault, when the stake has entered.
		let nothing = DispatchError::Other("nothing to delegate");
		assert_eq!(charged(VAULT, 0, operator.clone(), nothing), Some(opens));
		let few = || Error::<Test>::BelowMinimum.into();
		assert_eq!(charged(VAULT, 999, operator.clone(), few()), Some(opens));
		assert_ok!(Vaults::deposit_and_delegate(signed(&ALICE), VAULT, 5_000, None, None));
		assert_eq!(charged(VAULT, 999, operator.clone(), few()), Some(joins));
		// Nobody knows how far that was.
		assert_ok!(Vaults::pause(RuntimeOrigin::root(), VAULT, CallClass::Delegate, 60));
		assert_eq!(charged(VAULT, 5_000, operator, Error::<Test>::Paused.into()), None);
		assert_ok!(Vaults::set_default(RuntimeOrigin::root(), VAULT, None));
		let deposit = Vaults::deposit_and_delegate(signed(&ALICE), VAULT, 5_000, None, None);
		let refused = deposit.expect_err("there is no default");
		assert_eq!(refused.error, Error::<Test>::NoDefaultDelegation.into());
		assert_eq!(refused.post_info.actual_weight, plain);
	});
}
