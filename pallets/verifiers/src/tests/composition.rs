//! All kinds of evidence together: which fits which verifier, what each weighs, and how it is encoded.

use crate::{
	mock::*,
	weights::{Estimate, WeightInfo},
	Claim, Equivocation, Evidence, GradedDeviation, Quorum, MAX_SIGNERS,
};
use bulwark_primitives::{
	evidence::{EvidenceError, VerifyEvidence},
	Verifier,
};
use codec::{DecodeAll, Encode, MaxEncodedLen};
use frame_support::weights::{constants::WEIGHT_REF_TIME_PER_MILLIS, RuntimeDbWeight, Weight};
use sp_arithmetic::Perquintill;
use sp_core::H256;

/// Evidence of every kind that holds, with the verifier it is for.
fn all() -> Vec<(Verifier, Evidence<AccountId>)> {
	let weights = [(1, 100), (2, 100), (ACCUSED, 50)];
	let apps = weights.map(|(operator, _)| App::of(operator).register(0));
	freeze(SET, FAULT, &weights);
	let app = App::of(ACCUSED);
	let deviation = Verifier::GradedDeviation {
		warn: Perquintill::from_percent(5),
		moderate: Perquintill::from_percent(10),
		severe: Perquintill::from_percent(50),
	};
	let statements = Equivocation { first: app.statement(5, 1), second: app.statement(5, 2) };
	let url = b"https://example.org".to_vec().try_into().expect("short enough");
	vec![
		(Verifier::Equivocation, statements.into()),
		(Verifier::Quorum, quorum(&accusation(Verifier::Quorum), H256::zero(), FAULT, apps).into()),
		(deviation, reports(apps.into_iter().zip([100, 100, 200])).into()),
		(Verifier::Adjudicator, Claim { document: H256::zero(), url, grade: None }.into()),
	]
}

#[test]
fn evidence_is_for_its_own_verifier_and_for_no_other() {
	build_and_execute(|| {
		let all = all();
		for (verifier, _) in &all {
			for (own, evidence) in &all {
				let found = verify(&accusation(verifier.clone()), evidence.clone());
				if own == verifier {
					assert!(found.is_ok(), "{verifier:?}");
				} else {
					assert_eq!(found, Err(EvidenceError::WrongKind), "{own:?} for {verifier:?}");
				}
			}
		}
	});
}

#[test]
fn nothing_proves_what_is_found_elsewhere() {
	build_and_execute(|| {
		for (_, evidence) in all() {
			let accusation = accusation(Verifier::Remote(H256::zero()));
			assert_eq!(verify(&accusation, evidence), Err(EvidenceError::FoundRemotely));
		}
	});
}

#[test]
fn faults_of_two_kinds_have_two_names() {
	build_and_execute(|| {
		let mut names: Vec<_> = all()
			.into_iter()
			.map(|(verifier, evidence)| verify(&accusation(verifier), evidence).unwrap().fault_hash)
			.collect();
		names.sort_unstable();
		names.dedup();
		assert_eq!(names.len(), 4);
	});
}

#[test]
fn evidence_is_encoded_by_kind_and_fits_its_bound() {
	build_and_execute(|| {
		for (index, (_, evidence)) in all().into_iter().enumerate() {
			let bytes = evidence.encode();
			assert_eq!(usize::from(bytes[0]), index);
			assert!(bytes.len() <= Evidence::<AccountId>::max_encoded_len());
			assert_eq!(Evidence::decode_all(&mut &bytes[..]), Ok(evidence));
		}
		// 200 reports of 32 + 16 + 66 bytes, their number, a feed, a round and the kind.
		let longest = Evidence::<sp_core::crypto::AccountId32>::max_encoded_len();
		assert_eq!(longest, 1 + 32 + 8 + 2 + 200 * (32 + 16 + 66));
	});
}

#[test]
fn evidence_weighs_what_its_signatures_do() {
	build_and_execute(|| {
		let weights: Vec<Weight> =
			all().iter().map(|(_, evidence)| Verifiers::weight(evidence)).collect();
		assert_eq!(
			weights,
			[<()>::equivocation(), <()>::quorum(3), <()>::deviation(3), <()>::claim(),]
		);
	});
}

/// Every signature, every read and every byte of proof is counted, and the largest evidence fits a block.
#[test]
fn weights_grow_with_every_signer() {
	frame_support::parameter_types! {
		pub const ReadsOnly: RuntimeDbWeight = RuntimeDbWeight { read: 1, write: 0 };
		pub const Free: RuntimeDbWeight = RuntimeDbWeight { read: 0, write: 0 };
	}
	let reads =
		|of: fn() -> Weight, without: fn() -> Weight| of().ref_time() - without().ref_time();
	// The hash of the genesis, and two histories of keys.
	assert_eq!(reads(Estimate::<ReadsOnly>::equivocation, Estimate::<Free>::equivocation), 3);
	assert_eq!(reads(Estimate::<ReadsOnly>::claim, Estimate::<Free>::claim), 0);
	// The hash of the genesis, the epoch and the total of the table; keys and weight of each.
	assert_eq!(reads(|| Estimate::<ReadsOnly>::quorum(1), || Estimate::<Free>::quorum(1)), 5);
	assert_eq!(
		reads(|| Estimate::<ReadsOnly>::deviation(7), || Estimate::<Free>::deviation(7)),
		17
	);
	for signers in 0..MAX_SIGNERS {
		assert!(<()>::quorum(signers + 1).all_gt(<()>::quorum(signers)));
		assert!(<()>::deviation(signers + 1).all_gt(<()>::deviation(signers)));
	}
	// A tenth of a block of two seconds, and a fifth of a proof of ten megabytes.
	let most = <()>::quorum(MAX_SIGNERS).max(<()>::deviation(MAX_SIGNERS));
	assert!(most.all_lt(Weight::from_parts(200 * WEIGHT_REF_TIME_PER_MILLIS, 2 * 1024 * 1024)));
}

/// The weight is known before anything is checked, so it counts what was sent, not what holds.
#[test]
fn signers_that_prove_nothing_weigh_as_much() {
	build_and_execute(|| {
		let apps = [App::of(1), App::of(1)];
		let twice = quorum(&accusation(Verifier::Quorum), H256::zero(), FAULT, apps);
		let Quorum { signers, .. } = &twice;
		assert_eq!(signers.len(), 2);
		assert_eq!(Verifiers::weight(&twice.into()), <()>::quorum(2));
		let none: GradedDeviation<AccountId> = reports([]);
		assert_eq!(Verifiers::weight(&none.into()), <()>::deviation(0));
	});
}
