//! How an account becomes an operator.

use crate::{
	mock::{Operators, *},
	*,
};
use bulwark_primitives::{seams::OperatorInspect, RegistryMode};
use frame_support::{assert_noop, assert_ok};
use sp_runtime::{DispatchError::BadOrigin, Perquintill, TokenError};

type Error = crate::Error<Test>;

#[test]
fn a_candidate_is_admitted_by_referendum() {
	build_and_execute(|| {
		apply(alice());
		assert_eq!(
			last_event(),
			Event::ApplicationFiled {
				operator: alice(),
				deposit: APPLICATION,
				commission: percent(10),
				policy: DelegationPolicy::Open,
				allocation_notice: 3,
			}
		);
		assert_eq!(held(&alice()), APPLICATION);
		assert!(!<Operators as OperatorInspect<_>>::exists(&alice()));
		assert_eq!(<Operators as OperatorInspect<_>>::commission(&alice(), START), None);
		assert_eq!(<Operators as OperatorInspect<_>>::allocation_notice(&alice()), None);
		assert_noop!(
			<Operators as OperatorInspect<_>>::ensure_active(&alice()),
			Error::OperatorNotActive
		);

		assert_ok!(Operators::admit(root(), alice()));
		assert_eq!(last_event(), Event::OperatorAdmitted { operator: alice() });
		assert!(<Operators as OperatorInspect<_>>::exists(&alice()));
		assert_ok!(<Operators as OperatorInspect<_>>::ensure_active(&alice()));
		assert_eq!(<Operators as OperatorInspect<_>>::allocation_notice(&alice()), Some(3));
		// The deposit stays.
		assert_eq!(held(&alice()), APPLICATION);
	});
}

#[test]
fn the_commission_is_in_force_from_admission_on() {
	build_and_execute(|| {
		apply(alice());
		bulwark_test_utils::clock::go_to(START + 20);
		assert_ok!(Operators::admit(root(), alice()));
		let commission = |epoch| <Operators as OperatorInspect<_>>::commission(&alice(), epoch);
		assert_eq!(commission(START + 20), Some(percent(10)));
		assert_eq!(commission(START + 1_000), Some(percent(10)));
		assert_eq!(commission(START), Some(percent(10)));
		assert_eq!(commission(START - 1), Some(Perquintill::zero()));
	});
}

#[test]
fn no_stake_is_needed() {
	build_and_execute(|| {
		// The account owns the deposit, the existential deposit, and nothing else.
		let who = nobody(9);
		assert_ok!(Balances::force_set_balance(root(), who.clone(), APPLICATION + 1));
		admit(who.clone());
		assert_ok!(<Operators as OperatorInspect<_>>::ensure_accepts(&who, &bob()));
	});
}

#[test]
fn applying_is_refused() {
	build_and_execute(|| {
		let apply_with = |who, metadata, commission, notice| {
			Operators::apply(signed(who), metadata, commission, DelegationPolicy::Open, notice)
		};
		assert_noop!(apply_with(alice(), Metadata::default(), percent(10), 3), Error::NameEmpty);
		let above = percent(20) + Perquintill::from_parts(1);
		assert_noop!(apply_with(alice(), metadata("a"), above, 3), Error::CommissionTooHigh);
		assert_noop!(
			apply_with(alice(), metadata("a"), percent(20), MAX_NOTICE + 1),
			Error::NoticeTooLong
		);
		assert_noop!(
			apply_with(nobody(9), metadata("a"), percent(20), 3),
			TokenError::FundsUnavailable
		);
		assert_noop!(
			Operators::apply(root(), metadata("a"), percent(1), DelegationPolicy::Open, 0),
			BadOrigin
		);
		assert_ok!(apply_with(alice(), metadata("a"), percent(20), MAX_NOTICE));
		assert_noop!(apply_with(alice(), metadata("a"), percent(10), 3), Error::OperatorExists);
	});
}

#[test]
fn a_candidate_withdraws_at_any_time() {
	build_and_execute(|| {
		assert_noop!(Operators::withdraw_application(signed(alice())), Error::OperatorNotFound);
		apply(alice());
		bulwark_test_utils::clock::go_to(START + 1_000);
		assert_ok!(Operators::withdraw_application(signed(alice())));
		assert_eq!(
			last_event(),
			Event::ApplicationWithdrawn { operator: alice(), deposit: APPLICATION }
		);
		assert_eq!(held(&alice()), 0);
		assert_eq!(Balances::free_balance(alice()), FUNDS);
		assert_noop!(Operators::admit(root(), alice()), Error::OperatorNotFound);

		admit(alice());
		assert_noop!(Operators::withdraw_application(signed(alice())), Error::AlreadyAdmitted);
	});
}

#[test]
fn admitting_is_refused() {
	build_and_execute(|| {
		apply(alice());
		assert_noop!(Operators::admit(signed(alice()), alice()), BadOrigin);
		assert_noop!(Operators::admit(root(), bob()), Error::OperatorNotFound);
		assert_ok!(Operators::admit(root(), alice()));
		assert_noop!(Operators::admit(root(), alice()), Error::AlreadyAdmitted);
	});
}

#[test]
fn a_candidate_can_only_speak_of_itself_and_withdraw() {
	build_and_execute(|| {
		apply(alice());
		let app = App::new(Scheme::Sr25519, 1);
		let proof = app.proof(&alice());
		let who = || signed(alice());
		let refused = Error::OperatorNotAdmitted;
		assert_noop!(Operators::register_key(who(), app.key(), proof), refused);
		assert_noop!(Operators::retire_key(who(), Scheme::Ecdsa), Error::OperatorNotAdmitted);
		assert_noop!(Operators::set_commission(who(), percent(1)), Error::OperatorNotAdmitted);
		assert_noop!(
			Operators::set_policy(who(), DelegationPolicy::Open),
			Error::OperatorNotAdmitted
		);
		assert_noop!(Operators::allow(who(), bob()), Error::OperatorNotAdmitted);
		assert_noop!(Operators::disallow(who(), bob()), Error::OperatorNotAdmitted);
		assert_noop!(Operators::revoke_vouchers(who()), Error::OperatorNotAdmitted);
		assert_noop!(
			Operators::prune_voucher(who(), alice(), Default::default()),
			Error::OperatorNotAdmitted
		);
		assert_noop!(Operators::set_allocation_notice(who(), 1), Error::OperatorNotAdmitted);
		assert_noop!(Operators::deactivate(who()), Error::OperatorNotAdmitted);
		assert_noop!(Operators::activate(who()), Error::OperatorNotAdmitted);
		assert_noop!(Operators::leave(who()), Error::OperatorNotAdmitted);
		assert_noop!(Operators::complete_leave(who(), alice()), Error::OperatorNotAdmitted);
		assert_noop!(Operators::jail(root(), alice()), Error::OperatorNotAdmitted);
		assert_noop!(Operators::unjail(root(), alice()), Error::OperatorNotAdmitted);
		assert_ok!(Operators::set_metadata(who(), metadata("other")));
	});
}

#[test]
fn nobody_else_is_anything() {
	build_and_execute(|| {
		let app = App::new(Scheme::Sr25519, 1);
		let proof = app.sign_bytes(b"anything");
		let who = || signed(alice());
		assert_noop!(Operators::register_key(who(), app.key(), proof), Error::OperatorNotFound);
		assert_noop!(Operators::retire_key(who(), Scheme::Ecdsa), Error::OperatorNotFound);
		assert_noop!(Operators::set_metadata(who(), metadata("a")), Error::OperatorNotFound);
		assert_noop!(Operators::set_commission(who(), percent(1)), Error::OperatorNotFound);
		assert_noop!(Operators::set_policy(who(), DelegationPolicy::Open), Error::OperatorNotFound);
		assert_noop!(Operators::allow(who(), bob()), Error::OperatorNotFound);
		assert_noop!(Operators::disallow(who(), bob()), Error::OperatorNotFound);
		assert_noop!(Operators::revoke_vouchers(who()), Error::OperatorNotFound);
		assert_noop!(Operators::set_allocation_notice(who(), 1), Error::OperatorNotFound);
		assert_noop!(Operators::deactivate(who()), Error::OperatorNotFound);
		assert_noop!(Operators::activate(who()), Error::OperatorNotFound);
		assert_noop!(Operators::leave(who()), Error::OperatorNotFound);
		assert_noop!(Operators::complete_leave(who(), alice()), Error::OperatorNotFound);
		assert_noop!(Operators::jail(root(), alice()), Error::OperatorNotFound);
		assert_noop!(Operators::unjail(root(), alice()), Error::OperatorNotFound);
		assert_noop!(
			<Operators as OperatorInspect<_>>::ensure_accepts(&alice(), &bob()),
			Error::OperatorNotFound
		);
		assert_noop!(
			<Operators as OperatorInspect<_>>::ensure_active(&alice()),
			Error::OperatorNotFound
		);
	});
}

#[test]
fn the_bonded_mode_admits_with_the_bond() {
	build_and_execute(|| {
		assert_noop!(
			Operators::set_registry_mode(signed(alice()), RegistryMode::Bonded),
			BadOrigin
		);
		assert_ok!(Operators::set_registry_mode(root(), RegistryMode::Bonded));
		assert_eq!(last_event(), Event::RegistryModeChanged { mode: RegistryMode::Bonded });
		apply(alice());
		assert_eq!(last_event(), Event::OperatorAdmitted { operator: alice() });
		assert_eq!(held(&alice()), BOND);
		assert_ok!(<Operators as OperatorInspect<_>>::ensure_active(&alice()));
		let deposit = crate::Operators::<Test>::get(alice()).unwrap().deposit;
		assert_eq!(deposit, Some(Deposit { reason: HoldReason::Bond, amount: BOND }));
	});
}

#[test]
fn the_open_mode_admits_with_the_application_deposit() {
	build_and_execute(|| {
		apply(bob());
		assert_ok!(Operators::set_registry_mode(root(), RegistryMode::Open));
		apply(alice());
		assert_eq!(held(&alice()), APPLICATION);
		assert_ok!(<Operators as OperatorInspect<_>>::ensure_active(&alice()));
		// Who applied before waits, or withdraws and applies anew.
		assert!(!<Operators as OperatorInspect<_>>::exists(&bob()));
		assert_ok!(Operators::withdraw_application(signed(bob())));
		apply(bob());
		assert!(<Operators as OperatorInspect<_>>::exists(&bob()));
	});
}

#[test]
fn metadata_changes_with_an_event() {
	build_and_execute(|| {
		admit(alice());
		let mut new = metadata("new name");
		new.risk = Document {
			url: b"https://operator.example/risk".to_vec().try_into().unwrap(),
			hash: Some(sp_core::H256::repeat_byte(3)),
		};
		assert_ok!(Operators::set_metadata(signed(alice()), new.clone()));
		assert_eq!(MetadataOf::<Test>::get(alice()), Some(new.clone()));
		let hash = codec::Encode::using_encoded(&new, sp_io::hashing::blake2_256).into();
		assert_eq!(last_event(), Event::MetadataChanged { operator: alice(), hash });
		assert_noop!(
			Operators::set_metadata(signed(alice()), Metadata::default()),
			Error::NameEmpty
		);
	});
}
