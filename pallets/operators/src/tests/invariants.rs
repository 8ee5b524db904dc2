//! Each invariant is checked: storage that breaks it is found.

use crate::{
	mock::{Operators, *},
	*,
};
use bulwark_primitives::{History, Moment};
use bulwark_test_utils::clock::go_to;
use codec::{Decode, Encode};
use frame_support::{assert_ok, traits::fungible::MutateHold, BoundedVec};
use sp_core::H256;

const HOUR: Moment = 3_600;

/// A registry in which everything there is occurs, then the damage, and the invariant that finds it.
fn finds(number: &str, damage: impl FnOnce()) {
	new_test_ext().execute_with(|| {
		admit(alice());
		apply(bob());
		App::new(Scheme::Sr25519, 1).register(alice());
		go_to(START + 1);
		App::new(Scheme::Sr25519, 2).register(alice());
		assert_ok!(Operators::set_policy(signed(alice()), DelegationPolicy::Voucher));
		let voucher = voucher(carol(), 1, HOUR);
		let signature = sign_voucher("Alice", &alice(), &voucher);
		assert_ok!(Operators::use_voucher(signed(carol()), alice(), voucher, signature));
		assert_ok!(Operators::set_commission(signed(alice()), percent(12)));
		assert_ok!(Operators::set_allocation_notice(signed(alice()), 1));
		Operators::do_try_state().unwrap();
		damage();
		match Operators::do_try_state() {
			Err(sp_runtime::TryRuntimeError::Other(found)) => {
				assert!(found.starts_with(number), "found by another: {found}")
			}
			other => panic!("not found: {other:?}"),
		}
	});
}

fn change(who: AccountId, change: impl FnOnce(&mut Operator)) {
	crate::Operators::<Test>::mutate(who, |found| change(found.as_mut().unwrap()));
}

/// A history of keys that no call would make.
fn history(steps: &[(u32, Option<AppKey>)]) -> KeyHistory {
	let steps: Vec<_> =
		steps.iter().map(|(from, key)| KeyStep { from: *from, key: *key }).collect();
	KeyHistory::decode(&mut &steps.encode()[..]).unwrap()
}

fn set_keys(steps: &[(u32, Option<AppKey>)]) {
	Keys::<Test>::insert(alice(), Scheme::Sr25519, history(steps));
	for key in steps.iter().filter_map(|step| step.1) {
		KeyOwners::<Test>::insert(key, alice());
	}
}

fn key(seed: u8) -> Option<AppKey> {
	Some(App::new(Scheme::Sr25519, seed).key())
}

#[test]
fn of_the_parts() {
	finds("1:", || MetadataOf::<Test>::remove(alice()));
	finds("1:", || Commissions::<Test>::remove(alice()));
	finds("1:", || MetadataOf::<Test>::insert(carol(), metadata("c")));
	finds("1:", || Commissions::<Test>::insert(carol(), History::default()));
	finds("1:", || Keys::<Test>::insert(carol(), Scheme::Ecdsa, KeyHistory::default()));
	finds("1:", || Allowed::<Test>::insert(carol(), bob(), ()));
	finds("1:", || {
		let mark = UsedVoucher { expiry: 0, series: 0 };
		UsedVouchers::<Test>::insert(carol(), H256::zero(), mark)
	});
}

#[test]
fn of_the_deposits() {
	finds("2:", || change(alice(), |found| found.deposit.as_mut().unwrap().amount -= 1));
	finds("2:", || {
		assert_ok!(Balances::hold(&HoldReason::Application.into(), &bob(), 1));
	});
}

#[test]
fn of_the_owners_of_keys() {
	finds("3:", || KeyOwners::<Test>::remove(key(1).unwrap()));
	finds("3:", || KeyOwners::<Test>::insert(key(1).unwrap(), bob()));
	finds("3:", || KeyOwners::<Test>::insert(key(9).unwrap(), alice()));
}

#[test]
fn of_the_histories_of_keys() {
	let kept = [(START + 1, key(1)), (START + 2, key(2))];
	let [first, second] = kept;
	finds("4:", || set_keys(&[(START, None), first, second]));
	finds("4:", || set_keys(&[second, first]));
	finds("4:", || set_keys(&[first, second, (START + 3, key(1))]));
	finds("4:", || set_keys(&[first, second, (START + 3, key(3))]));
	finds("4:", || {
		let other = Some(App::new(Scheme::Ed25519, 1).key());
		Keys::<Test>::insert(alice(), Scheme::Ed25519, history(&[(START, other)]));
		set_keys(&[(START - 1, other), first, second])
	});
	finds("4:", || Keys::<Test>::insert(alice(), Scheme::Ecdsa, KeyHistory::default()));
}

#[test]
fn of_the_terms() {
	finds("5:", || {
		let mut history = History::default();
		assert!(history.change(START, percent(21), START));
		Commissions::<Test>::insert(alice(), history);
	});
	finds("5:", || {
		Commissions::<Test>::mutate(alice(), |history| {
			assert!(history.change(START + 100, percent(1), START));
		});
	});
	finds("5:", || change(alice(), |found| found.notice = Notice::new(MAX_NOTICE + 1)));
	finds("5:", || {
		change(alice(), |found| found.notice.planned.as_mut().unwrap().value = 3);
	});
}

#[test]
fn of_the_counts() {
	finds("6:", || change(alice(), |found| found.allowed += 1));
	finds("6:", || change(alice(), |found| found.salts += 1));
	finds("6:", || {
		for n in 0..MAX_ALLOWED {
			Allowed::<Test>::insert(alice(), nobody(n as u8), ());
		}
		change(alice(), |found| found.allowed = MAX_ALLOWED + 1);
	});
	finds("6:", || {
		for n in 0..MAX_VOUCHERS {
			let mark = UsedVoucher { expiry: 0, series: 0 };
			UsedVouchers::<Test>::insert(alice(), H256::repeat_byte(100 + n as u8), mark);
		}
		change(alice(), |found| found.salts = MAX_VOUCHERS + 1);
	});
}

#[test]
fn of_the_series() {
	finds("7:", || NextSeries::<Test>::put(1));
	finds("7:", || change(alice(), |found| found.series = 1));
	finds("7:", || {
		let mark = UsedVoucher { expiry: 0, series: 1 };
		UsedVouchers::<Test>::insert(alice(), H256::repeat_byte(1), mark);
	});
}

#[test]
fn of_the_candidates() {
	finds("8:", || change(alice(), |found| found.status = Status::Candidate));
	finds("8:", || {
		Allowed::<Test>::insert(bob(), carol(), ());
		change(bob(), |found| found.allowed = 1);
	});
	finds("8:", || change(bob(), |found| found.deposit = None));
}

#[test]
fn constants_fit_together() {
	use frame_support::traits::Hooks;
	new_test_ext().execute_with(<Operators as Hooks<u64>>::integrity_test);
}

#[test]
fn text_is_bounded_where_it_is_decoded() {
	let long = vec![0u8; MAX_NAME as usize + 1].encode();
	assert!(Text::<MAX_NAME>::decode(&mut &long[..]).is_err());
	assert!(BoundedVec::<u8, frame_support::traits::ConstU32<MAX_NAME>>::decode(
		&mut &vec![0u8; MAX_NAME as usize].encode()[..]
	)
	.is_ok());
}
