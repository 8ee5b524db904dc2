//! Vouchers: what an operator signs off chain.

use crate::{
	keys::in_bytes_tag,
	mock::{Operators, *},
	*,
};
use bulwark_primitives::{seams::OperatorInspect, Moment};
use bulwark_test_utils::clock::{advance, go_to};
use frame_support::{assert_noop, assert_ok};
use sp_core::{ecdsa, ed25519, Pair, H256};
use sp_runtime::{traits::IdentifyAccount, MultiSignature, MultiSigner};

type Error = crate::Error<Test>;

const HOUR: Moment = 3_600;

fn with_vouchers(who: AccountId) {
	admit(who.clone());
	assert_ok!(Operators::set_policy(signed(who), DelegationPolicy::Voucher));
}

fn accepts(who: AccountId) -> frame_support::dispatch::DispatchResult {
	<Operators as OperatorInspect<_>>::ensure_accepts(&alice(), &who).map(|_| ())
}

fn use_it(
	voucher: Voucher<AccountId>,
	signature: MultiSignature,
) -> frame_support::dispatch::DispatchResult {
	Operators::use_voucher(signed(carol()), alice(), voucher, signature)
}

#[test]
fn a_voucher_puts_its_account_on_the_list() {
	build_and_execute(|| {
		with_vouchers(alice());
		assert_noop!(accepts(bob()), Error::DelegatorNotAllowed);
		let voucher = voucher(bob(), 1, HOUR);
		let signature = sign_voucher("Alice", &alice(), &voucher);
		// Brought by the account itself, or by anybody for it.
		assert_ok!(Operators::use_voucher(signed(bob()), alice(), voucher.clone(), signature));
		assert_eq!(
			last_event(),
			Event::VoucherAccepted { operator: alice(), delegator: bob(), salt: voucher.salt }
		);
		assert_ok!(accepts(bob()));
		assert_noop!(accepts(carol()), Error::DelegatorNotAllowed);
	});
}

#[test]
fn every_kind_of_account_signs() {
	build_and_execute(|| {
		let ed = ed25519::Pair::from_seed(&[1; 32]);
		let ec = ecdsa::Pair::from_seed(&[1; 32]);
		let ed_account = MultiSigner::from(ed.public()).into_account();
		let ec_account = MultiSigner::from(ec.public()).into_account();
		for who in [&ed_account, &ec_account] {
			assert_ok!(Balances::force_set_balance(root(), who.clone(), FUNDS));
			with_vouchers(who.clone());
		}
		let voucher = voucher(bob(), 1, HOUR);
		let message =
			|who: &AccountId| Operators::voucher_message(who.clone(), voucher.clone()).unwrap();
		let by_ed = ed.sign(message(&ed_account).as_bytes()).into();
		let by_ec = ec.sign(message(&ec_account).as_bytes()).into();
		for (who, signature) in [(ed_account, by_ed), (ec_account, by_ec)] {
			assert_ok!(Operators::use_voucher(signed(bob()), who, voucher.clone(), signature));
		}
	});
}

#[test]
fn a_voucher_signed_by_a_browser_wallet_counts() {
	build_and_execute(|| {
		with_vouchers(alice());
		let voucher = voucher(bob(), 1, HOUR);
		let message = Operators::voucher_message(alice(), voucher.clone()).unwrap();
		let signature = pair("Alice").sign(&in_bytes_tag(&message)).into();
		assert_ok!(use_it(voucher, signature));
	});
}

#[test]
fn a_voucher_counts_once() {
	build_and_execute(|| {
		with_vouchers(alice());
		let first = voucher(bob(), 1, HOUR);
		let signature = sign_voucher("Alice", &alice(), &first);
		assert_ok!(use_it(first.clone(), signature.clone()));
		assert_noop!(use_it(first.clone(), signature.clone()), Error::VoucherUsed);
		// Also when the account was taken off the list.
		assert_ok!(Operators::disallow(signed(alice()), bob()));
		assert_noop!(use_it(first, signature), Error::VoucherUsed);
		assert_noop!(accepts(bob()), Error::DelegatorNotAllowed);
		// Of two vouchers with one salt only one counts.
		let second = voucher(carol(), 1, HOUR);
		let signature = sign_voucher("Alice", &alice(), &second);
		assert_noop!(use_it(second, signature), Error::VoucherUsed);
	});
}

#[test]
fn salts_of_operators_are_apart() {
	build_and_execute(|| {
		with_vouchers(alice());
		with_vouchers(bob());
		let voucher = voucher(carol(), 1, HOUR);
		assert_ok!(use_it(voucher.clone(), sign_voucher("Alice", &alice(), &voucher)));
		let signature = sign_voucher("Bob", &bob(), &voucher);
		assert_ok!(Operators::use_voucher(signed(carol()), bob(), voucher, signature));
	});
}

#[test]
fn an_expired_voucher_counts_nothing() {
	build_and_execute(|| {
		with_vouchers(alice());
		let (last, late) = (voucher(bob(), 1, HOUR), voucher(carol(), 2, HOUR - 1));
		let last_signature = sign_voucher("Alice", &alice(), &last);
		let late_signature = sign_voucher("Alice", &alice(), &late);
		advance(HOUR);
		assert_noop!(use_it(late, late_signature), Error::VoucherExpired);
		assert_ok!(use_it(last, last_signature));
	});
}

#[test]
fn only_what_was_signed_counts() {
	build_and_execute(|| {
		with_vouchers(alice());
		with_vouchers(bob());
		let good = voucher(bob(), 1, HOUR);
		let signature = sign_voucher("Alice", &alice(), &good);
		let bad = |voucher: Voucher<AccountId>, signature: MultiSignature| {
			assert_noop!(use_it(voucher, signature), Error::BadVoucherSignature);
		};
		// Another account, salt, expiry.
		bad(Voucher { delegator: carol(), ..good.clone() }, signature.clone());
		bad(Voucher { salt: H256::repeat_byte(2), ..good.clone() }, signature.clone());
		bad(Voucher { expiry: good.expiry + 1, ..good.clone() }, signature.clone());
		// Signed by another account, for another operator, or by another operator.
		bad(good.clone(), sign_voucher("Bob", &alice(), &good));
		bad(good.clone(), sign_voucher("Alice", &bob(), &good));
		bad(good.clone(), sign_voucher("Bob", &bob(), &good));
		assert_noop!(
			Operators::use_voucher(signed(carol()), bob(), good.clone(), signature.clone()),
			Error::BadVoucherSignature
		);
		// For another chain.
		frame_system::BlockHash::<Test>::insert(0, H256::repeat_byte(8));
		let elsewhere = sign_voucher("Alice", &alice(), &good);
		frame_system::BlockHash::<Test>::insert(0, GENESIS);
		bad(good.clone(), elsewhere);
		// With one bit changed.
		let MultiSignature::Sr25519(inner) = signature.clone() else { panic!("of another kind") };
		for bit in 0..512 {
			let mut bytes = inner.0;
			bytes[bit / 8] ^= 1 << (bit % 8);
			let changed: sp_core::sr25519::Signature = bytes.into();
			bad(good.clone(), changed.into());
		}
		assert_ok!(use_it(good, signature));
	});
}

#[test]
fn vouchers_are_refused_under_another_policy() {
	build_and_execute(|| {
		with_vouchers(alice());
		let voucher = voucher(bob(), 1, HOUR);
		let signature = sign_voucher("Alice", &alice(), &voucher);
		for policy in [DelegationPolicy::Open, DelegationPolicy::AllowList] {
			assert_ok!(Operators::set_policy(signed(alice()), policy));
			assert_noop!(use_it(voucher.clone(), signature.clone()), Error::VouchersNotAccepted);
		}
	});
}

#[test]
fn vouchers_are_refused_while_no_stake_is_accepted() {
	build_and_execute(|| {
		let voucher = voucher(bob(), 1, HOUR);
		let none = MultiSignature::Sr25519(Default::default());
		assert_noop!(use_it(voucher.clone(), none.clone()), Error::OperatorNotFound);
		apply(alice());
		assert_noop!(use_it(voucher.clone(), none), Error::OperatorNotActive);
		assert_ok!(Operators::admit(root(), alice()));
		assert_ok!(Operators::set_policy(signed(alice()), DelegationPolicy::Voucher));
		let signature = sign_voucher("Alice", &alice(), &voucher);
		assert_ok!(Operators::deactivate(signed(alice())));
		assert_noop!(use_it(voucher, signature), Error::OperatorNotActive);
	});
}

#[test]
fn a_voucher_for_who_is_on_the_list_is_not_spent() {
	build_and_execute(|| {
		with_vouchers(alice());
		assert_ok!(Operators::allow(signed(alice()), bob()));
		let voucher = voucher(bob(), 1, HOUR);
		let signature = sign_voucher("Alice", &alice(), &voucher);
		assert_noop!(use_it(voucher, signature), Error::AlreadyAllowed);
	});
}

#[test]
fn the_list_bounds_vouchers_too() {
	build_and_execute(|| {
		with_vouchers(alice());
		for n in 0..MAX_ALLOWED {
			assert_ok!(Operators::allow(signed(alice()), nobody(n as u8)));
		}
		let voucher = voucher(bob(), 1, HOUR);
		let signature = sign_voucher("Alice", &alice(), &voucher);
		assert_noop!(use_it(voucher, signature), Error::ListFull);
	});
}

#[test]
fn used_vouchers_are_bounded_and_pruned() {
	build_and_execute(|| {
		with_vouchers(alice());
		let use_one = |n: u8| {
			let voucher = voucher(nobody(n), n, HOUR);
			let signature = sign_voucher("Alice", &alice(), &voucher);
			use_it(voucher, signature)
		};
		for n in 0..MAX_VOUCHERS {
			assert_ok!(use_one(n as u8));
		}
		let one_more = voucher(nobody(100), 100, 3 * HOUR);
		let signature = sign_voucher("Alice", &alice(), &one_more);
		assert_noop!(use_it(one_more.clone(), signature.clone()), Error::TooManyVouchers);

		let prune =
			|n: u8| Operators::prune_voucher(signed(carol()), alice(), H256::repeat_byte(n));
		assert_noop!(prune(100), Error::VoucherNotFound);
		advance(HOUR);
		assert_noop!(prune(3), Error::VoucherStillValid);
		advance(1);
		assert_ok!(prune(3));
		assert_eq!(
			last_event(),
			Event::VoucherPruned { operator: alice(), salt: H256::repeat_byte(3) }
		);
		// The account stays on the list.
		assert_ok!(accepts(nobody(3)));
		assert_noop!(
			Operators::prune_voucher(signed(carol()), bob(), H256::repeat_byte(3)),
			Error::OperatorNotFound
		);
		assert_ok!(use_it(one_more, signature));
	});
}

#[test]
fn all_vouchers_are_revoked_at_once() {
	build_and_execute(|| {
		with_vouchers(alice());
		let (used, unused) = (voucher(bob(), 1, HOUR), voucher(carol(), 2, HOUR));
		let used_signature = sign_voucher("Alice", &alice(), &used);
		let unused_signature = sign_voucher("Alice", &alice(), &unused);
		assert_ok!(use_it(used.clone(), used_signature.clone()));
		assert_ok!(Operators::revoke_vouchers(signed(alice())));
		assert_eq!(last_event(), Event::VouchersRevoked { operator: alice(), series: 1 });
		assert_noop!(use_it(unused, unused_signature), Error::BadVoucherSignature);
		assert_ok!(accepts(bob()));
		// The mark of the one that was used can go, and still it cannot be used again.
		assert_ok!(Operators::disallow(signed(alice()), bob()));
		assert_ok!(Operators::prune_voucher(signed(carol()), alice(), used.salt));
		assert_noop!(use_it(used, used_signature), Error::BadVoucherSignature);
	});
}

#[test]
fn no_voucher_survives_a_leave() {
	build_and_execute(|| {
		with_vouchers(alice());
		let voucher = voucher(bob(), 1, 1_000 * HOUR);
		let signature = sign_voucher("Alice", &alice(), &voucher);
		assert_ok!(Operators::leave(signed(alice())));
		assert_ok!(Operators::activate(signed(alice())));
		assert_noop!(use_it(voucher.clone(), signature.clone()), Error::BadVoucherSignature);
		assert_ok!(Operators::leave(signed(alice())));
		go_to(START + 7);
		assert_ok!(Operators::complete_leave(signed(bob()), alice()));
		with_vouchers(alice());
		assert_noop!(use_it(voucher, signature), Error::BadVoucherSignature);
	});
}
