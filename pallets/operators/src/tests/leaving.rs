//! Leaving in order.

use crate::{
	mock::{Operators, *},
	*,
};
use bulwark_primitives::{constants::WINDOW, seams::OperatorInspect};
use bulwark_test_utils::clock::go_to;
use frame_support::{assert_noop, assert_ok, dispatch::GetDispatchInfo};

type Error = crate::Error<Test>;

fn complete() -> frame_support::dispatch::DispatchResultWithPostInfo {
	Operators::complete_leave(signed(bob()), alice())
}

#[test]
fn an_operator_leaves() {
	build_and_execute(|| {
		admit(alice());
		for scheme in Scheme::ALL {
			App::new(scheme, 1).register(alice());
		}
		assert_ok!(Operators::allow(signed(alice()), carol()));
		assert_noop!(complete(), Error::OperatorNotLeaving);
		assert_ok!(Operators::leave(signed(alice())));
		let until = START + WINDOW + 1;
		assert_eq!(last_event(), Event::LeaveRequested { operator: alice(), until });
		assert_noop!(
			<Operators as OperatorInspect<_>>::ensure_accepts(&alice(), &bob()),
			Error::OperatorNotActive
		);
		assert!(<Operators as OperatorInspect<_>>::exists(&alice()));
		assert_noop!(Operators::leave(signed(alice())), Error::AlreadyLeaving);
		assert_noop!(Operators::deactivate(signed(alice())), Error::AlreadyLeaving);

		// A fault of the epoch of the request can be accused to the end of the one before `until`.
		go_to(until - 1);
		assert_noop!(complete(), Error::TooEarlyToLeave);
		assert!(Operators::key_at(alice(), Scheme::Ecdsa, START + 1).is_some());
		go_to(until);
		assert_ok!(complete());
		assert_eq!(last_event(), Event::OperatorLeft { operator: alice(), deposit: APPLICATION });
		assert!(!<Operators as OperatorInspect<_>>::exists(&alice()));
		assert_eq!(Balances::free_balance(alice()), FUNDS);
		assert_eq!(Keys::<Test>::iter().count(), 0);
		assert_eq!(KeyOwners::<Test>::iter().count(), 0);
		assert_eq!(Allowed::<Test>::iter().count(), 0);
		assert_eq!(MetadataOf::<Test>::iter().count(), 0);
		assert_eq!(Commissions::<Test>::iter().count(), 0);
		assert_noop!(complete(), Error::OperatorNotFound);

		// And may come back.
		admit(alice());
		App::new(Scheme::Ecdsa, 1).register(alice());
	});
}

#[test]
fn ties_keep_an_operator() {
	build_and_execute(|| {
		admit(alice());
		assert_ok!(Operators::leave(signed(alice())));
		tie(&alice());
		go_to(START + 100);
		assert_noop!(complete(), Error::OperatorTied);
		untie(&alice());
		assert_ok!(complete());
	});
}

#[test]
fn a_leave_is_called_off() {
	build_and_execute(|| {
		admit(alice());
		assert_ok!(Operators::leave(signed(alice())));
		assert_ok!(Operators::activate(signed(alice())));
		assert_eq!(last_event(), Event::OperatorActivated { operator: alice() });
		System::assert_has_event(Event::<Test>::LeaveCancelled { operator: alice() }.into());
		go_to(START + 100);
		assert_noop!(complete(), Error::OperatorNotLeaving);
		assert_ok!(<Operators as OperatorInspect<_>>::ensure_active(&alice()));
		// The time begins anew.
		assert_ok!(Operators::leave(signed(alice())));
		assert_noop!(complete(), Error::TooEarlyToLeave);
	});
}

#[test]
fn an_inactive_operator_leaves() {
	build_and_execute(|| {
		admit(alice());
		assert_ok!(Operators::deactivate(signed(alice())));
		assert_ok!(Operators::leave(signed(alice())));
		go_to(START + 7);
		assert_ok!(complete());
	});
}

#[test]
fn the_bond_returns() {
	build_and_execute(|| {
		assert_ok!(Operators::set_registry_mode(root(), RegistryMode::Bonded));
		apply(alice());
		assert_ok!(Operators::leave(signed(alice())));
		// Whatever the mode is by then.
		assert_ok!(Operators::set_registry_mode(root(), RegistryMode::Governance));
		go_to(START + 7);
		assert_ok!(complete());
		assert_eq!(last_event(), Event::OperatorLeft { operator: alice(), deposit: BOND });
		assert_eq!(held(&alice()), 0);
		assert_eq!(Balances::free_balance(alice()), FUNDS);
	});
}

#[test]
fn a_long_list_is_removed_in_steps() {
	build_and_execute(|| {
		admit(alice());
		assert_ok!(Operators::set_policy(signed(alice()), DelegationPolicy::Voucher));
		for n in 0..MAX_VOUCHERS {
			let voucher = voucher(nobody(n as u8), n as u8, 1_000_000);
			let signature = sign_voucher("Alice", &alice(), &voucher);
			assert_ok!(Operators::use_voucher(signed(bob()), alice(), voucher, signature));
		}
		for n in MAX_VOUCHERS..MAX_ALLOWED {
			assert_ok!(Operators::allow(signed(alice()), nobody(n as u8)));
		}
		assert_ok!(Operators::leave(signed(alice())));
		go_to(START + 7);
		let all = MAX_ALLOWED + MAX_VOUCHERS;
		let info = complete().unwrap();
		assert_eq!(info.actual_weight, Some(<() as WeightInfo>::complete_leave(REMOVED_PER_CALL)));
		let remaining = all - REMOVED_PER_CALL;
		assert_eq!(last_event(), Event::LeaveIncomplete { operator: alice(), remaining });
		assert_eq!(held(&alice()), APPLICATION);
		Operators::do_try_state().unwrap();
		let info = complete().unwrap();
		assert_eq!(info.actual_weight, Some(<() as WeightInfo>::complete_leave(remaining)));
		let call = crate::Call::<Test>::complete_leave { operator: alice() };
		assert!(info.actual_weight.unwrap().all_lte(call.get_dispatch_info().call_weight));
		assert_eq!(last_event(), Event::OperatorLeft { operator: alice(), deposit: APPLICATION });
		assert_eq!(Allowed::<Test>::iter().count(), 0);
		assert_eq!(UsedVouchers::<Test>::iter().count(), 0);
	});
}

#[test]
fn a_leave_called_off_halfway_revives_no_voucher() {
	build_and_execute(|| {
		admit(alice());
		assert_ok!(Operators::set_policy(signed(alice()), DelegationPolicy::Voucher));
		let used = voucher(nobody(255), 1, 10_000_000);
		let signature = sign_voucher("Alice", &alice(), &used);
		assert_ok!(Operators::use_voucher(signed(bob()), alice(), used.clone(), signature.clone()));
		for n in 0..REMOVED_PER_CALL {
			assert_ok!(Operators::allow(signed(alice()), nobody(n as u8)));
		}
		assert_ok!(Operators::leave(signed(alice())));
		go_to(START + 7);
		assert_ok!(complete());
		assert_ok!(Operators::activate(signed(alice())));
		let again =
			|| Operators::use_voucher(signed(bob()), alice(), used.clone(), signature.clone());
		assert_noop!(again(), Error::VoucherUsed);
		assert_ok!(Operators::prune_voucher(signed(bob()), alice(), used.salt));
		assert_noop!(again(), Error::BadVoucherSignature);
	});
}
