//! Evidence with one bit changed proves nothing.

use crate::{mock::*, Equivocation, Evidence};
use bulwark_primitives::{Scheme, Verifier};
use codec::{DecodeAll, Encode};
use proptest::{prelude::*, sample::Index};
use sp_arithmetic::Perquintill;
use sp_core::H256;

/// Three operators of three schemes. The accused has keys of every scheme, so that no signature fails for lack of a
/// key.
fn world() -> [App; 3] {
	let apps = [1, 2, ACCUSED].map(|operator| App::of(operator).register(0));
	for scheme in Scheme::ALL {
		App::with(ACCUSED, scheme).register(0);
	}
	freeze(SET, FAULT, &[(1, 100), (2, 100), (ACCUSED, 100)]);
	apps
}

/// Asserts that the evidence proves its point, and that it does not with any of these bits changed.
fn assert_fragile(verifier: Verifier, evidence: impl Into<Evidence<AccountId>>, bits: &[Index]) {
	let accusation = accusation(verifier);
	let evidence = evidence.into();
	verify(&accusation, evidence.clone()).expect("as it was made it is proof");
	let bytes = evidence.encode();
	for bit in bits {
		let bit = bit.index(bytes.len() * 8);
		let mut changed = bytes.clone();
		changed[bit / 8] ^= 1 << (bit % 8);
		// What cannot be decoded cannot be sent.
		if let Ok(changed) = Evidence::decode_all(&mut &changed[..]) {
			assert!(verify(&accusation, changed).is_err(), "bit {bit} of {}", bytes.len() * 8);
		}
	}
}

fn bits() -> impl Strategy<Value = Vec<Index>> {
	proptest::collection::vec(any::<Index>(), 24)
}

proptest! {
	#![proptest_config(ProptestConfig::with_cases(24))]

	#[test]
	fn of_two_statements(bits in bits(), schemes in (0usize..3, 0usize..3)) {
		build_and_execute(|| {
			world();
			let first = App::with(ACCUSED, Scheme::ALL[schemes.0]).statement(5, 1);
			let second = App::with(ACCUSED, Scheme::ALL[schemes.1]).statement(5, 2);
			assert_fragile(Verifier::Equivocation, Equivocation { first, second }, &bits);
		});
	}

	#[test]
	fn of_a_quorum(bits in bits()) {
		build_and_execute(|| {
			let apps = world();
			let accusation = accusation(Verifier::Quorum);
			let evidence = quorum(&accusation, H256::repeat_byte(0xde), FAULT, apps);
			assert_fragile(Verifier::Quorum, evidence, &bits);
		});
	}

	#[test]
	fn of_reports(bits in bits()) {
		build_and_execute(|| {
			let evidence = reports(world().into_iter().zip([100, 101, 200]));
			let verifier = Verifier::GradedDeviation {
				warn: Perquintill::from_percent(5),
				moderate: Perquintill::from_percent(10),
				severe: Perquintill::from_percent(50),
			};
			assert_fragile(verifier, evidence, &bits);
		});
	}
}

/// Every bit of a pair of statements that are not signatures, once.
#[test]
fn of_everything_that_is_said() {
	build_and_execute(|| {
		world();
		let app = App::with(ACCUSED, Scheme::Ed25519);
		let accusation = accusation(Verifier::Equivocation);
		let evidence = Equivocation { first: app.statement(5, 1), second: app.statement(5, 2) };
		for bit in 0..4 * 256 {
			let mut changed = evidence.clone();
			let field = match bit / 256 {
				0 => &mut changed.first.topic,
				1 => &mut changed.first.payload,
				2 => &mut changed.second.topic,
				_ => &mut changed.second.payload,
			};
			field.0[bit % 256 / 8] ^= 1 << (bit % 8);
			assert!(verify(&accusation, changed).is_err(), "bit {bit}");
		}
	});
}
