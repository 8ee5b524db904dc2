//! Whose stake is accepted.

use crate::{
	mock::{Operators, *},
	*,
};
use bulwark_primitives::seams::OperatorInspect;
use frame_support::{assert_noop, assert_ok};

type Error = crate::Error<Test>;

fn accepts(who: AccountId) -> frame_support::dispatch::DispatchResult {
	<Operators as OperatorInspect<_>>::ensure_accepts(&alice(), &who).map(|_| ())
}

#[test]
fn an_open_operator_accepts_everybody() {
	build_and_execute(|| {
		admit(alice());
		assert_ok!(accepts(bob()));
		assert_ok!(accepts(nobody(200)));
		assert_ok!(accepts(alice()));
	});
}

#[test]
fn a_list_accepts_who_is_on_it() {
	build_and_execute(|| {
		admit(alice());
		for policy in [DelegationPolicy::AllowList, DelegationPolicy::Voucher] {
			assert_ok!(Operators::set_policy(signed(alice()), policy));
			assert_eq!(last_event(), Event::PolicyChanged { operator: alice(), policy });
			assert_noop!(accepts(bob()), Error::DelegatorNotAllowed);
			// Always itself.
			assert_ok!(accepts(alice()));

			assert_ok!(Operators::allow(signed(alice()), bob()));
			assert_eq!(
				last_event(),
				Event::DelegatorAllowed { operator: alice(), delegator: bob() }
			);
			assert_ok!(accepts(bob()));
			assert_noop!(accepts(carol()), Error::DelegatorNotAllowed);
			// Whoever asks is told when that took a look at the list.
			let asked = |who| <Operators as OperatorInspect<_>>::ensure_accepts(&alice(), &who);
			assert_eq!((asked(bob()), asked(alice())), (Ok(true), Ok(false)));

			assert_ok!(Operators::disallow(signed(alice()), bob()));
			assert_eq!(
				last_event(),
				Event::DelegatorDisallowed { operator: alice(), delegator: bob() }
			);
			assert_noop!(accepts(bob()), Error::DelegatorNotAllowed);
		}
	});
}

#[test]
fn a_list_is_kept_under_another_policy() {
	build_and_execute(|| {
		admit(alice());
		assert_ok!(Operators::allow(signed(alice()), bob()));
		assert_ok!(Operators::set_policy(signed(alice()), DelegationPolicy::AllowList));
		assert_ok!(accepts(bob()));
		assert_ok!(Operators::set_policy(signed(alice()), DelegationPolicy::Open));
		assert_ok!(accepts(carol()));
		assert_ok!(Operators::set_policy(signed(alice()), DelegationPolicy::AllowList));
		assert_ok!(accepts(bob()));
		assert_noop!(accepts(carol()), Error::DelegatorNotAllowed);
	});
}

#[test]
fn lists_are_apart() {
	build_and_execute(|| {
		admit(alice());
		admit(bob());
		assert_ok!(Operators::set_policy(signed(alice()), DelegationPolicy::AllowList));
		assert_ok!(Operators::allow(signed(bob()), carol()));
		assert_noop!(accepts(carol()), Error::DelegatorNotAllowed);
	});
}

#[test]
fn the_list_is_exact_and_bounded() {
	build_and_execute(|| {
		admit(alice());
		assert_noop!(Operators::disallow(signed(alice()), bob()), Error::DelegatorNotListed);
		for n in 0..MAX_ALLOWED {
			assert_ok!(Operators::allow(signed(alice()), nobody(n as u8)));
		}
		assert_noop!(Operators::allow(signed(alice()), nobody(0)), Error::AlreadyAllowed);
		assert_noop!(Operators::allow(signed(alice()), bob()), Error::ListFull);
		assert_ok!(Operators::disallow(signed(alice()), nobody(5)));
		assert_ok!(Operators::allow(signed(alice()), bob()));
	});
}
