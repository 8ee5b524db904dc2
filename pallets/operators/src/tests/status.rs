//! Active, inactive, jailed.

use crate::{
	mock::{Operators, *},
	*,
};
use bulwark_primitives::seams::OperatorInspect;
use frame_support::{assert_noop, assert_ok};
use sp_runtime::DispatchError::BadOrigin;

type Error = crate::Error<Test>;

fn status() -> Status {
	crate::Operators::<Test>::get(alice()).unwrap().status
}

/// Takes no new stake, and is still there in every other way.
fn assert_closed() {
	assert_noop!(
		<Operators as OperatorInspect<_>>::ensure_accepts(&alice(), &bob()),
		Error::OperatorNotActive
	);
	assert_noop!(
		<Operators as OperatorInspect<_>>::ensure_accepts(&alice(), &alice()),
		Error::OperatorNotActive
	);
	assert_noop!(
		<Operators as OperatorInspect<_>>::ensure_active(&alice()),
		Error::OperatorNotActive
	);
	assert!(<Operators as OperatorInspect<_>>::exists(&alice()));
	assert_eq!(<Operators as OperatorInspect<_>>::commission(&alice(), START), Some(percent(10)));
	assert_eq!(<Operators as OperatorInspect<_>>::allocation_notice(&alice()), Some(3));
}

fn assert_open() {
	assert_ok!(<Operators as OperatorInspect<_>>::ensure_accepts(&alice(), &bob()));
	assert_ok!(<Operators as OperatorInspect<_>>::ensure_active(&alice()));
}

#[test]
fn an_operator_rests_by_its_own_choice() {
	build_and_execute(|| {
		admit(alice());
		assert_noop!(Operators::activate(signed(alice())), Error::AlreadyActive);
		assert_ok!(Operators::deactivate(signed(alice())));
		assert_eq!(last_event(), Event::OperatorDeactivated { operator: alice() });
		assert_closed();
		assert_noop!(Operators::deactivate(signed(alice())), Error::AlreadyInactive);
		assert_ok!(Operators::activate(signed(alice())));
		assert_eq!(last_event(), Event::OperatorActivated { operator: alice() });
		assert_open();
	});
}

#[test]
fn governance_jails() {
	build_and_execute(|| {
		admit(alice());
		assert_noop!(Operators::jail(signed(bob()), alice()), BadOrigin);
		assert_noop!(Operators::unjail(root(), alice()), Error::OperatorNotJailed);
		assert_ok!(Operators::jail(root(), alice()));
		assert_eq!(last_event(), Event::OperatorJailed { operator: alice() });
		assert_closed();
		assert_noop!(Operators::jail(root(), alice()), Error::OperatorJailed);
		// It cannot free itself.
		assert_noop!(Operators::activate(signed(alice())), Error::OperatorJailed);
		assert_noop!(Operators::deactivate(signed(alice())), Error::OperatorJailed);
		assert_noop!(Operators::unjail(signed(alice()), alice()), BadOrigin);

		assert_ok!(Operators::unjail(root(), alice()));
		assert_eq!(last_event(), Event::OperatorUnjailed { operator: alice() });
		assert_eq!(status(), Status::Inactive);
		assert_ok!(Operators::activate(signed(alice())));
		assert_open();
	});
}

#[test]
fn a_jailed_operator_may_leave_and_does_not_escape_by_it() {
	build_and_execute(|| {
		admit(alice());
		assert_ok!(Operators::jail(root(), alice()));
		assert_ok!(Operators::leave(signed(alice())));
		assert_eq!(status(), Status::Jailed { leaving: Some(START + 7) });
		assert_noop!(Operators::leave(signed(alice())), Error::AlreadyLeaving);
		assert_noop!(Operators::activate(signed(alice())), Error::OperatorJailed);
		assert_ok!(Operators::unjail(root(), alice()));
		assert_eq!(status(), Status::Leaving { until: START + 7 });
		assert_ok!(Operators::jail(root(), alice()));
		assert_eq!(status(), Status::Jailed { leaving: Some(START + 7) });
		bulwark_test_utils::clock::go_to(START + 7);
		assert_ok!(Operators::complete_leave(signed(bob()), alice()));
		assert_eq!(Balances::free_balance(alice()), FUNDS);
	});
}
