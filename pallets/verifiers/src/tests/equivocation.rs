//! Two statements that exclude each other.

use crate::{mock::*, Equivocation};
use bulwark_primitives::{
	evidence::{Accusation, EvidenceError, Finding},
	AvsId, Scheme, SetId, SlashReason, Verifier,
};
use sp_core::H256;

fn accused() -> Accusation<AccountId> {
	accusation(Verifier::Equivocation)
}

/// The accused says 1 and 2 on topic 5.
fn pair(app: App) -> Equivocation {
	Equivocation { first: app.statement(5, 1), second: app.statement(5, 2) }
}

#[test]
fn two_statements_on_one_topic_are_proof_in_every_scheme() {
	build_and_execute(|| {
		let apps = Scheme::ALL.map(|scheme| App::with(ACCUSED, scheme).register(FAULT));
		let mut findings = vec![];
		for first in apps {
			for second in apps {
				for (first, second) in [
					(first.statement(5, 1), second.statement(5, 2)),
					(first.wrapped_statement(5, 1), second.statement(5, 2)),
					(first.wrapped_statement(5, 1), second.wrapped_statement(5, 2)),
				] {
					findings.push(verify(&accused(), Equivocation { first, second }).unwrap());
				}
			}
		}
		assert_eq!(findings.len(), 27);
		let Finding { grade, proven, .. } = findings[0];
		assert_eq!((grade, proven), (None, true));
		// Whichever key signed it, and however, it is one fault.
		assert!(findings.iter().all(|finding| *finding == findings[0]));
	});
}

#[test]
fn every_pair_of_three_statements_names_one_fault() {
	build_and_execute(|| {
		let app = App::of(ACCUSED).register(FAULT);
		let statements = [1, 2, 3].map(|payload| app.statement(5, payload));
		let mut names = vec![];
		for first in &statements {
			for second in &statements {
				let evidence = Equivocation { first: first.clone(), second: second.clone() };
				if first == second {
					assert_eq!(verify(&accused(), evidence), Err(EvidenceError::StatementsAgree));
				} else {
					names.push(verify(&accused(), evidence).unwrap().fault_hash);
				}
			}
		}
		assert_eq!(names.len(), 6);
		assert!(names.iter().all(|name| *name == names[0]));
	});
}

#[test]
fn another_topic_set_epoch_or_operator_is_another_fault() {
	build_and_execute(|| {
		let mut names = vec![];
		let mut collect = |accused: Accusation<AccountId>, topic: u8| {
			let app = App::of(accused.operator);
			let sign = |payload| {
				let (topic, payload) = (H256::repeat_byte(topic), H256::repeat_byte(payload));
				let message = crate::messages::statement(
					Genesis::get(),
					accused.set,
					accused.fault,
					topic,
					payload,
				);
				crate::Statement { topic, payload, signature: app.sign(&message) }
			};
			let evidence = Equivocation { first: sign(1), second: sign(2) };
			names.push(verify(&accused, evidence).unwrap().fault_hash);
		};
		App::of(ACCUSED).register(0);
		App::of(ACCUSED + 1).register(0);
		collect(accused(), 5);
		collect(accused(), 6);
		collect(Accusation { set: SetId { index: 2, ..SET }, ..accused() }, 5);
		collect(Accusation { set: SetId { avs: AvsId(8), ..SET }, ..accused() }, 5);
		collect(Accusation { fault: FAULT - 1, ..accused() }, 5);
		collect(Accusation { operator: ACCUSED + 1, ..accused() }, 5);
		assert_eq!(names.len(), 6);
		names.sort_unstable();
		names.dedup();
		assert_eq!(names.len(), 6);
	});
}

#[test]
fn the_reason_makes_no_other_fault() {
	build_and_execute(|| {
		let app = App::of(ACCUSED).register(FAULT);
		let other = Accusation { reason: SlashReason::Other(9), ..accused() };
		assert_eq!(verify(&accused(), pair(app)), verify(&other, pair(app)));
	});
}

#[test]
fn statements_on_different_topics_do_not_exclude_each_other() {
	build_and_execute(|| {
		let app = App::of(ACCUSED).register(FAULT);
		let evidence = Equivocation { first: app.statement(5, 1), second: app.statement(6, 2) };
		assert_eq!(verify(&accused(), evidence), Err(EvidenceError::TopicsDiffer));
	});
}

#[test]
fn saying_the_same_twice_is_no_fault() {
	build_and_execute(|| {
		let app = App::with(ACCUSED, Scheme::Sr25519).register(FAULT);
		// A signature of sr25519 differs each time, and so does one made in a browser.
		for second in [app.statement(5, 1), app.wrapped_statement(5, 1)] {
			let evidence = Equivocation { first: app.statement(5, 1), second };
			assert_ne!(evidence.first.signature, evidence.second.signature);
			assert_eq!(verify(&accused(), evidence), Err(EvidenceError::StatementsAgree));
		}
	});
}

#[test]
fn both_statements_have_to_be_signed_by_the_accused() {
	build_and_execute(|| {
		let app = App::of(ACCUSED).register(FAULT);
		let other = App::of(ACCUSED + 1).register(FAULT);
		assert!(verify(&accused(), pair(app)).is_ok());
		for (first, second) in [
			(app.statement(5, 1), other.statement(5, 2)),
			(other.statement(5, 1), app.statement(5, 2)),
			(other.statement(5, 1), other.statement(5, 2)),
		] {
			let evidence = Equivocation { first, second };
			assert_eq!(verify(&accused(), evidence), Err(EvidenceError::BadSignature));
		}
	});
}

#[test]
fn signatures_cannot_change_places() {
	build_and_execute(|| {
		let mut evidence = pair(App::of(ACCUSED).register(FAULT));
		core::mem::swap(&mut evidence.first.signature, &mut evidence.second.signature);
		assert_eq!(verify(&accused(), evidence), Err(EvidenceError::BadSignature));
	});
}

#[test]
fn nothing_can_be_replayed_elsewhere() {
	build_and_execute(|| {
		for scheme in Scheme::ALL {
			// All have the same keys all the time, as far as the verifier can see.
			let app = App::with(ACCUSED, scheme).register(0);
			App::with(ACCUSED + 1, scheme).register(0);
			let evidence = pair(app);
			assert!(verify(&accused(), evidence.clone()).is_ok());
			for elsewhere in [
				Accusation { set: SetId { avs: AvsId(SET.avs.0 + 1), ..SET }, ..accused() },
				Accusation { set: SetId { index: SET.index + 1, ..SET }, ..accused() },
				Accusation { fault: FAULT + 1, ..accused() },
				Accusation { fault: FAULT - 1, ..accused() },
				Accusation { operator: ACCUSED + 1, ..accused() },
			] {
				let found = verify(&elsewhere, evidence.clone());
				assert_eq!(found, Err(EvidenceError::BadSignature), "{elsewhere:?}");
			}
			let here = Genesis::get();
			Genesis::set(H256::repeat_byte(0x9f));
			assert_eq!(verify(&accused(), evidence.clone()), Err(EvidenceError::BadSignature));
			Genesis::set(here);
			assert!(verify(&accused(), evidence).is_ok());
		}
	});
}

#[test]
fn the_key_of_the_epoch_of_the_fault_counts() {
	for scheme in Scheme::ALL {
		// The new key answers from the epoch of the fault on.
		build_and_execute(|| {
			let old = App::with(ACCUSED, scheme).register(FAULT - 5);
			let new = old.rotated().register(FAULT);
			assert!(verify(&accused(), pair(new)).is_ok());
			assert_eq!(verify(&accused(), pair(old)), Err(EvidenceError::BadSignature));
			let mixed = Equivocation { first: new.statement(5, 1), second: old.statement(5, 2) };
			assert_eq!(verify(&accused(), mixed), Err(EvidenceError::BadSignature));
		});
		// It answers from the next epoch on.
		build_and_execute(|| {
			let old = App::with(ACCUSED, scheme).register(FAULT - 5);
			let new = old.rotated().register(FAULT + 1);
			assert!(verify(&accused(), pair(old)).is_ok());
			assert_eq!(verify(&accused(), pair(new)), Err(EvidenceError::BadSignature));
		});
		// The key was retired with the epoch of the fault, and after it.
		for (retired, counts) in [(FAULT, false), (FAULT + 1, true)] {
			build_and_execute(|| {
				let app = App::with(ACCUSED, scheme).register(FAULT - 5);
				app.retire(retired);
				assert_eq!(verify(&accused(), pair(app)).is_ok(), counts);
			});
		}
		// The first key answers from the next epoch on.
		build_and_execute(|| {
			let app = App::with(ACCUSED, scheme).register(FAULT + 1);
			assert_eq!(verify(&accused(), pair(app)), Err(EvidenceError::BadSignature));
		});
	}
}

#[test]
fn whoever_has_no_keys_has_signed_nothing() {
	build_and_execute(|| {
		let evidence = pair(App::of(ACCUSED));
		assert_eq!(verify(&accused(), evidence), Err(EvidenceError::BadSignature));
	});
}
