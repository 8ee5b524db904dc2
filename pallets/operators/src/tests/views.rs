//! What a wallet is shown.

use crate::{
	mock::{Operators, *},
	*,
};
use bulwark_test_utils::clock::go_to;
use codec::Encode;
use frame_support::assert_ok;
use sp_core::H256;
use sp_io::hashing::blake2_256;

#[test]
fn a_record_says_everything() {
	build_and_execute(|| {
		assert_eq!(Operators::operator(alice()), None);
		admit(alice());
		let (old, new) = (App::new(Scheme::Ecdsa, 1), App::new(Scheme::Ecdsa, 2));
		old.register(alice());
		go_to(START + 1);
		new.register(alice());
		App::new(Scheme::Sr25519, 3).register(alice());
		assert_ok!(Operators::allow(signed(alice()), bob()));
		assert_ok!(Operators::set_commission(signed(alice()), percent(12)));
		assert_ok!(Operators::set_allocation_notice(signed(alice()), 1));
		tie(&alice());
		let from = START + 2;
		let expected = OperatorRecord {
			operator: alice(),
			status: Status::Active,
			metadata: metadata("operator"),
			policy: DelegationPolicy::Open,
			commission: percent(10),
			planned_commission: Some(Planned { from: START + 8, value: percent(12) }),
			allocation_notice: 3,
			planned_notice: Some(Planned { from: START + 4, value: 1 }),
			keys: vec![
				KeyRecord {
					scheme: Scheme::Sr25519,
					key: None,
					planned: Some(Planned {
						from,
						value: Some(App::new(Scheme::Sr25519, 3).key()),
					}),
				},
				KeyRecord {
					scheme: Scheme::Ecdsa,
					key: Some(old.key()),
					planned: Some(Planned { from, value: Some(new.key()) }),
				},
			],
			deposit: Some(Deposit { reason: HoldReason::Application, amount: APPLICATION }),
			allowed: 1,
			used_vouchers: 0,
			series: 0,
			next_proof: 3,
			tied: true,
		};
		assert_eq!(Operators::operator(alice()), Some(expected));

		go_to(START + 8);
		let record = Operators::operator(alice()).unwrap();
		assert_eq!(record.commission, percent(12));
		assert_eq!(record.planned_commission, None);
		assert_eq!(record.allocation_notice, 1);
		assert_eq!(record.planned_notice, None);
		assert!(record.keys.iter().all(|key| key.key.is_some() && key.planned.is_none()));
	});
}

#[test]
fn all_are_shown_page_by_page() {
	build_and_execute(|| {
		assert_ok!(Operators::set_registry_mode(root(), RegistryMode::Open));
		let many = MAX_PAGE + 10;
		for n in 0..many {
			assert_ok!(Balances::force_set_balance(root(), nobody(n as u8), FUNDS));
			apply(nobody(n as u8));
		}
		assert_eq!(Operators::operators(None, 1_000).len() as u32, MAX_PAGE);
		let mut seen = std::collections::BTreeSet::new();
		let mut from = None;
		loop {
			let page = Operators::operators(from.clone(), 7);
			from = page.last().map(|record| record.operator.clone());
			for record in page {
				assert_eq!(Operators::operator(record.operator.clone()), Some(record.clone()));
				assert!(seen.insert(record.operator));
			}
			if from.is_none() {
				break;
			}
		}
		assert_eq!(seen.len() as u32, many);
		assert!(Operators::operators(None, 0).is_empty());
	});
}

#[test]
fn acceptance_is_shown() {
	build_and_execute(|| {
		assert!(!Operators::accepts(alice(), bob()));
		admit(alice());
		assert!(Operators::accepts(alice(), bob()));
		assert_ok!(Operators::set_policy(signed(alice()), DelegationPolicy::AllowList));
		assert!(!Operators::accepts(alice(), bob()));
		assert!(Operators::accepts(alice(), alice()));
	});
}

#[test]
fn the_messages_are_what_the_documentation_says() {
	build_and_execute(|| {
		let key = App::new(Scheme::Ecdsa, 1).key();
		let voucher = voucher(bob(), 1, 60);
		assert_eq!(Operators::proof_message(alice(), key), None);
		assert_eq!(Operators::voucher_message(alice(), voucher.clone()), None);
		apply(bob());
		admit(alice());
		App::new(Scheme::Sr25519, 1).register(alice());
		let (series, sequence) = (1u64, 1u32);
		let content = (*b"bulwark/operator-key", GENESIS, alice(), key, series, sequence).encode();
		assert_eq!(Operators::proof_message(alice(), key), Some(H256(blake2_256(&content))));
		let content =
			(*b"bulwark/operator-voucher", GENESIS, alice(), voucher.clone(), series).encode();
		assert_eq!(Operators::voucher_message(alice(), voucher), Some(H256(blake2_256(&content))));
	});
}
