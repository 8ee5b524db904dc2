//! Reports far from the median.

use crate::{mock::*, GradedDeviation};
use bulwark_primitives::{
	evidence::{Accusation, EvidenceError, Finding, Grade, VerifyEvidence, MAX_GRADED_NAMES},
	AvsId, Epoch, Scheme, SetId, SlashReason, Verifier,
};
use sp_arithmetic::Perquintill;
use sp_core::H256;

fn accused() -> Accusation<AccountId> {
	accusation(Verifier::GradedDeviation {
		warn: Perquintill::from_percent(5),
		moderate: Perquintill::from_percent(10),
		severe: Perquintill::from_percent(50),
	})
}

/// Operators with these weights and first keys, in the epoch of the fault.
fn world(weights: &[(AccountId, u128)]) {
	for (operator, _) in weights {
		App::of(*operator).register(0);
	}
	freeze(SET, FAULT, weights);
}

fn by_first_keys(values: &[(AccountId, u128)]) -> GradedDeviation<AccountId> {
	reports(values.iter().map(|(operator, value)| (App::of(*operator), *value)))
}

fn found(values: &[(AccountId, u128)]) -> Result<Finding, EvidenceError> {
	verify(&accused(), by_first_keys(values))
}

/// What is found if three of four report the median, and the accused this.
fn graded(median: u128, value: u128) -> Option<Grade> {
	match found(&[(1, median), (2, median), (ACCUSED, value), (4, median)]) {
		Ok(Finding { grade, proven, .. }) => {
			assert!(proven);
			assert!(grade.is_some());
			grade
		}
		Err(error) => {
			assert_eq!(error, EvidenceError::NoDeviation);
			None
		}
	}
}

const FOUR: [(AccountId, u128); 4] = [(1, 25), (2, 25), (ACCUSED, 25), (4, 25)];

#[test]
fn exactly_at_a_bound_the_grade_below_counts() {
	build_and_execute(|| {
		world(&FOUR);
		let median = 1_000_000;
		for (value, grade) in [
			(median, None),
			(1_050_000, None),
			(1_050_001, Some(Grade::Warning)),
			(1_100_000, Some(Grade::Warning)),
			(1_100_001, Some(Grade::Moderate)),
			(1_500_000, Some(Grade::Moderate)),
			(1_500_001, Some(Grade::Severe)),
			(2_000_001, Some(Grade::Severe)),
			(u128::MAX, Some(Grade::Severe)),
			(950_000, None),
			(949_999, Some(Grade::Warning)),
			(900_000, Some(Grade::Warning)),
			(899_999, Some(Grade::Moderate)),
			(500_000, Some(Grade::Moderate)),
			(499_999, Some(Grade::Severe)),
			(0, Some(Grade::Severe)),
		] {
			assert_eq!(graded(median, value), grade, "{value}");
		}
	});
}

#[test]
fn nothing_is_rounded_at_a_bound() {
	build_and_execute(|| {
		world(&FOUR);
		// A tenth of 19 is 1.9, a twentieth 0.95, a half 9.5.
		for (value, grade) in [
			(19, None),
			(20, Some(Grade::Warning)),
			(21, Some(Grade::Moderate)),
			(28, Some(Grade::Moderate)),
			(29, Some(Grade::Severe)),
			(18, Some(Grade::Warning)),
			(17, Some(Grade::Moderate)),
			(10, Some(Grade::Moderate)),
			(9, Some(Grade::Severe)),
		] {
			assert_eq!(graded(19, value), grade, "{value}");
		}
	});
}

#[test]
fn the_largest_values() {
	build_and_execute(|| {
		world(&FOUR);
		let max = u128::MAX;
		// A twentieth of the largest number is not whole: 17014118346046923173168730371588410572.75.
		let twentieth = max / 20;
		assert_eq!(graded(max, max), None);
		assert_eq!(graded(max, max - twentieth), None);
		assert_eq!(graded(max, max - twentieth - 1), Some(Grade::Warning));
		assert_eq!(graded(max, 0), Some(Grade::Severe));
		assert_eq!(graded(1, max), Some(Grade::Severe));
		let whole = max / 20 * 20;
		assert_eq!(graded(whole, whole - whole / 10), Some(Grade::Warning));
		assert_eq!(graded(whole, whole - whole / 10 - 1), Some(Grade::Moderate));
		assert_eq!(graded(whole, whole / 2), Some(Grade::Moderate));
		assert_eq!(graded(whole, whole / 2 - 1), Some(Grade::Severe));
	});
}

#[test]
fn from_a_median_of_zero_everything_else_is_severe() {
	build_and_execute(|| {
		world(&FOUR);
		assert_eq!(graded(0, 0), None);
		assert_eq!(graded(0, 1), Some(Grade::Severe));
		assert_eq!(graded(0, u128::MAX), Some(Grade::Severe));
	});
}

#[test]
fn bounds_may_coincide_and_be_nothing_or_everything() {
	build_and_execute(|| {
		world(&FOUR);
		let evidence = |value| by_first_keys(&[(1, 100), (2, 100), (ACCUSED, value), (4, 100)]);
		let grade = |warn: u64, moderate: u64, severe: u64, value: u128| {
			let accusation = accusation(Verifier::GradedDeviation {
				warn: Perquintill::from_percent(warn),
				moderate: Perquintill::from_percent(moderate),
				severe: Perquintill::from_percent(severe),
			});
			verify(&accusation, evidence(value)).map(|finding| finding.grade)
		};
		assert_eq!(grade(0, 0, 0, 100), Err(EvidenceError::NoDeviation));
		assert_eq!(grade(0, 0, 0, 101), Ok(Some(Grade::Severe)));
		assert_eq!(grade(0, 1, 1, 101), Ok(Some(Grade::Warning)));
		assert_eq!(grade(0, 1, 1, 102), Ok(Some(Grade::Severe)));
		assert_eq!(grade(10, 10, 100, 110), Err(EvidenceError::NoDeviation));
		assert_eq!(grade(10, 10, 100, 111), Ok(Some(Grade::Moderate)));
		// Nothing below the median is further from it than all of it.
		assert_eq!(grade(10, 10, 100, 0), Ok(Some(Grade::Moderate)));
		assert_eq!(grade(10, 10, 100, 200), Ok(Some(Grade::Moderate)));
		assert_eq!(grade(10, 10, 100, 201), Ok(Some(Grade::Severe)));
	});
}

#[test]
fn the_report_of_the_accused_counts() {
	build_and_execute(|| {
		// With more than half of the stake it is the median itself.
		world(&[(1, 30), (2, 19), (ACCUSED, 51)]);
		assert_eq!(found(&[(1, 100), (2, 100), (ACCUSED, 500)]), Err(EvidenceError::NoDeviation));
		world(&[(1, 30), (2, 20), (ACCUSED, 50)]);
		assert_eq!(
			found(&[(1, 100), (2, 100), (ACCUSED, 500)]).unwrap().grade,
			Some(Grade::Severe)
		);
		assert_eq!(found(&[(1, 100), (2, 100), (ACCUSED, 1)]), Err(EvidenceError::NoDeviation));
	});
}

#[test]
fn stake_weighs_and_not_heads() {
	build_and_execute(|| {
		world(&[(1, 60), (2, 10), (ACCUSED, 10), (4, 10), (5, 10)]);
		let values = [(1, 100), (2, 200), (ACCUSED, 200), (4, 200), (5, 200)];
		assert_eq!(found(&values).unwrap().grade, Some(Grade::Severe));
		world(&[(1, 40), (2, 15), (ACCUSED, 15), (4, 15), (5, 15)]);
		assert_eq!(found(&values), Err(EvidenceError::NoDeviation));
	});
}

#[test]
fn more_than_two_thirds_have_to_be_in_the_list() {
	build_and_execute(|| {
		let values = [(1, 100), (ACCUSED, 200)];
		world(&[(1, 120), (ACCUSED, 80), (4, 100)]);
		assert_eq!(found(&values), Err(EvidenceError::NoQuorum));
		world(&[(1, 121), (ACCUSED, 80), (4, 100)]);
		assert_eq!(found(&values).unwrap().grade, Some(Grade::Severe));
		world(&[(1, 119), (ACCUSED, 80), (4, 100)]);
		assert_eq!(found(&values), Err(EvidenceError::NoQuorum));
	});
}

/// With less than a third that reports falsely, no choice of reports convicts whoever was honest.
#[test]
fn an_accuser_cannot_choose_whom_to_compare_with() {
	build_and_execute(|| {
		let weights = [(1, 33), (2, 20), (ACCUSED, 15), (4, 32)];
		world(&weights);
		// The first lies, the others are within one percent.
		let values = [(1, 900), (2, 1_000), (ACCUSED, 1_010), (4, 1_005)];
		let mut quorums = 0;
		for chosen in 0u8..16 {
			let values: Vec<_> =
				(0..4).filter(|at| chosen & (1 << at) != 0).map(|at| values[at]).collect();
			match found(&values) {
				Err(EvidenceError::NoDeviation) => quorums += 1,
				Err(EvidenceError::NoQuorum | EvidenceError::AccusedDidNotReport) => {}
				other => panic!("{values:?}: {other:?}"),
			}
		}
		// All four; without the second; without the fourth; and the three that are honest reach 67 of 100.
		assert_eq!(quorums, 4);
	});
}

#[test]
fn the_accused_has_to_be_in_the_list() {
	build_and_execute(|| {
		world(&FOUR);
		assert_eq!(found(&[(1, 100), (2, 100), (4, 200)]), Err(EvidenceError::AccusedDidNotReport));
		assert_eq!(found(&[]), Err(EvidenceError::AccusedDidNotReport));
	});
}

#[test]
fn a_reporter_counts_once() {
	build_and_execute(|| {
		world(&FOUR);
		for values in [
			&[(1, 100), (1, 100), (2, 100), (ACCUSED, 200)][..],
			&[(1, 100), (1, 101), (2, 100), (ACCUSED, 200)],
			&[(1, 100), (2, 100), (ACCUSED, 100), (ACCUSED, 200)],
			&[(2, 100), (1, 100), (ACCUSED, 200)],
		] {
			assert_eq!(found(values), Err(EvidenceError::NotAscending));
		}
	});
}

#[test]
fn reporters_are_in_the_table_except_the_accused() {
	build_and_execute(|| {
		world(&FOUR);
		App::of(5).register(0);
		let values = [(1, 100), (2, 100), (ACCUSED, 200), (4, 100), (5, 100)];
		assert_eq!(found(&values), Err(EvidenceError::NotInTable));
		// The accused has left with the end of the epoch of its fault: the next table weighs it no more.
		freeze(SET, FAULT + 1, &[(1, 50), (2, 1), (4, 49), (ACCUSED, 0)]);
		let values = [(1, 100), (2, 100), (ACCUSED, 200)];
		assert_eq!(found(&values), Err(EvidenceError::NoQuorum));
		let values = [(1, 100), (2, 100), (ACCUSED, 200), (4, 100)];
		assert_eq!(found(&values).unwrap().grade, Some(Grade::Severe));
		// Without weight it does not move the median: half of the weight is at 100.
		freeze(SET, FAULT + 1, &[(1, 25), (2, 25), (4, 50)]);
		let values = [(1, 100), (2, 100), (ACCUSED, 140), (4, 160)];
		assert_eq!(found(&values).unwrap().grade, Some(Grade::Moderate));
	});
}

#[test]
fn the_table_is_of_the_epoch_of_the_fault_or_of_the_next() {
	build_and_execute(|| {
		world(&FOUR);
		let values = [(1, 100), (2, 100), (ACCUSED, 200), (4, 100)];
		for (epoch, counts) in [
			(FAULT - 1, false),
			(FAULT, true),
			(FAULT + 1, true),
			(FAULT + 2, false),
			(0, false),
			(Epoch::MAX, false),
		] {
			freeze(SET, epoch, &FOUR);
			match found(&values) {
				Ok(_) => assert!(counts, "{epoch}"),
				Err(error) => {
					assert_eq!(error, EvidenceError::TableOfAnotherEpoch);
					assert!(!counts, "{epoch}");
				}
			}
		}
	});
	build_and_execute(|| {
		App::of(ACCUSED).register(0);
		assert_eq!(found(&[(ACCUSED, 1)]), Err(EvidenceError::TableOfAnotherEpoch));
	});
}

#[test]
fn an_older_table_counts_only_where_none_could_be_made() {
	build_and_execute(|| {
		world(&FOUR);
		let values = [(1, 100), (2, 100), (ACCUSED, 200), (4, 100)];
		for (table, kept, counts) in [
			// The pass of the epoch of the fault has not come by yet.
			(FAULT - 1, FAULT - 1, false),
			(FAULT - 9, FAULT - 1, false),
			(FAULT - 1, FAULT, true),
			(FAULT - 9, FAULT, true),
			(FAULT - 1, FAULT + 9, true),
			(FAULT, FAULT + 9, true),
			(FAULT + 1, FAULT + 9, true),
			// What is too new is so however long it is kept.
			(FAULT + 2, FAULT + 9, false),
		] {
			freeze(SET, table, &FOUR);
			keep(kept);
			let refused = found(&values).err();
			let expected = (!counts).then_some(EvidenceError::TableOfAnotherEpoch);
			assert_eq!(refused, expected, "{table}, {kept}");
		}
	});
	build_and_execute(|| {
		App::of(ACCUSED).register(0);
		keep(FAULT);
		assert_eq!(found(&[(ACCUSED, 1)]), Err(EvidenceError::TableOfAnotherEpoch));
	});
}

#[test]
fn the_keys_of_the_epoch_of_the_fault_count_for_all() {
	for at in [1, ACCUSED] {
		for (rotation, old_counts) in [(FAULT, false), (FAULT + 1, true)] {
			build_and_execute(|| {
				world(&FOUR);
				let old = App::of(at);
				let new = old.rotated().register(rotation);
				let by = |app: App| {
					let values = [(1, 100), (2, 100), (ACCUSED, 200), (4, 100)];
					let values = values.map(|(operator, value)| {
						(if operator == at { app } else { App::of(operator) }, value)
					});
					verify(&accused(), reports(values))
				};
				let (counts, does_not) = if old_counts { (old, new) } else { (new, old) };
				assert!(by(counts).is_ok());
				assert_eq!(by(does_not), Err(EvidenceError::BadSignature));
			});
		}
	}
}

#[test]
fn every_scheme_and_every_wallet_can_report() {
	build_and_execute(|| {
		for scheme in Scheme::ALL {
			let app = App::with(ACCUSED, scheme);
			App { ..app }.register(0);
			world(&[(1, 50), (ACCUSED, 50)]);
			let mut evidence = reports([(App::of(1), 100), (app, 200)]);
			assert!(verify(&accused(), evidence.clone()).is_ok());
			let message = crate::messages::report(Genesis::get(), SET, FAULT, FEED, ROUND, 200);
			evidence.reports[1].signature = app.sign(&wrapped(&message));
			assert!(verify(&accused(), evidence).is_ok());
		}
	});
}

#[test]
fn every_report_has_to_be_signed() {
	build_and_execute(|| {
		world(&FOUR);
		let evidence = by_first_keys(&[(1, 100), (2, 100), (ACCUSED, 200), (4, 100)]);
		for at in 0..4 {
			let mut changed = evidence.clone();
			changed.reports[at].value += 1;
			assert_eq!(verify(&accused(), changed), Err(EvidenceError::BadSignature));
			let mut changed = evidence.clone();
			changed.reports[at].signature = evidence.reports[(at + 1) % 4].signature.clone();
			assert_eq!(verify(&accused(), changed), Err(EvidenceError::BadSignature));
		}
	});
}

#[test]
fn nothing_can_be_replayed_elsewhere() {
	build_and_execute(|| {
		world(&FOUR);
		let sets =
			[SetId { avs: AvsId(SET.avs.0 + 1), ..SET }, SetId { index: SET.index + 1, ..SET }];
		for set in sets {
			freeze(set, FAULT, &FOUR);
		}
		let evidence = by_first_keys(&[(1, 100), (2, 100), (ACCUSED, 200), (4, 100)]);
		assert!(verify(&accused(), evidence.clone()).is_ok());
		for elsewhere in [
			Accusation { set: sets[0], ..accused() },
			Accusation { set: sets[1], ..accused() },
			// The table in force is of the epoch after this one.
			Accusation { fault: FAULT - 1, ..accused() },
		] {
			let found = verify(&elsewhere, evidence.clone());
			assert_eq!(found, Err(EvidenceError::BadSignature), "{elsewhere:?}");
		}
		// Whoever reported the median cannot be accused with the same list.
		let other = Accusation { operator: 4, ..accused() };
		assert_eq!(verify(&other, evidence.clone()), Err(EvidenceError::NoDeviation));
		let outside = Accusation { operator: 5, ..accused() };
		assert_eq!(verify(&outside, evidence.clone()), Err(EvidenceError::AccusedDidNotReport));
		let of_feed = GradedDeviation { feed: H256::zero(), ..evidence.clone() };
		assert_eq!(verify(&accused(), of_feed), Err(EvidenceError::BadSignature));
		let of_round = GradedDeviation { round: ROUND + 1, ..evidence.clone() };
		assert_eq!(verify(&accused(), of_round), Err(EvidenceError::BadSignature));
		Genesis::set(H256::repeat_byte(0x9f));
		assert_eq!(verify(&accused(), evidence), Err(EvidenceError::BadSignature));
	});
}

#[test]
fn a_fault_is_a_value_of_a_round_whoever_else_reported() {
	build_and_execute(|| {
		world(&[(1, 40), (2, 35), (ACCUSED, 5), (4, 20)]);
		let name = |values: &[_]| found(values).unwrap().fault_hash;
		let all = name(&[(1, 100), (2, 100), (ACCUSED, 200), (4, 100)]);
		assert_eq!(name(&[(1, 100), (2, 100), (ACCUSED, 200)]), all);
		// The reason makes no other fault.
		let other = Accusation { reason: SlashReason::Other(3), ..accused() };
		let evidence = by_first_keys(&[(1, 100), (2, 100), (ACCUSED, 200)]);
		assert_eq!(verify(&other, evidence).unwrap().fault_hash, all);
		// Another value is.
		assert_ne!(name(&[(1, 100), (2, 100), (ACCUSED, 201)]), all);
	});
}

#[test]
fn what_is_found_moderate_does_not_stand_in_the_way_of_what_is_severe() {
	build_and_execute(|| {
		world(&[(1, 40), (2, 35), (ACCUSED, 5), (4, 20)]);
		let severe = by_first_keys(&[(1, 100), (2, 140), (ACCUSED, 200), (4, 100)]);
		let moderate = by_first_keys(&[(1, 140), (2, 140), (ACCUSED, 200), (4, 140)]);
		let find = |evidence: &GradedDeviation<_>| verify(&accused(), evidence.clone()).unwrap();
		assert_eq!(find(&severe).grade, Some(Grade::Severe));
		assert_eq!(find(&moderate).grade, Some(Grade::Moderate));
		assert_ne!(find(&severe).fault_hash, find(&moderate).fault_hash);
		// Each knows how the other is named.
		let names = |evidence: GradedDeviation<AccountId>| {
			Verifiers::graded_names(&accused(), &evidence.into())
		};
		let expected = vec![
			(Grade::Moderate, find(&moderate).fault_hash),
			(Grade::Severe, find(&severe).fault_hash),
		];
		assert_eq!(expected.len(), MAX_GRADED_NAMES as usize);
		assert_eq!(names(severe), expected);
		assert_eq!(names(moderate), expected);
		// Another value has others.
		let other = names(by_first_keys(&[(1, 100), (2, 100), (ACCUSED, 201), (4, 100)]));
		assert!(other.iter().all(|one| !expected.contains(one)));
	});
}

#[test]
fn a_warning_does_not_stand_in_the_way_of_a_punishment() {
	build_and_execute(|| {
		world(&[(1, 36), (2, 32), (ACCUSED, 16), (4, 16)]);
		// Compared with those who were nearer, or with all, the accused is on either side of a bound.
		let all = [(1, 100), (2, 102), (ACCUSED, 111), (4, 100)];
		let chosen = [(1, 100), (2, 102), (ACCUSED, 111)];
		let punished = found(&all).unwrap();
		let warned = found(&chosen).unwrap();
		assert_eq!(punished.grade, Some(Grade::Moderate));
		assert_eq!(warned.grade, Some(Grade::Warning));
		assert_ne!(punished.fault_hash, warned.fault_hash);
		// There is one warning for it, too.
		let again = found(&[(1, 102), (2, 102), (ACCUSED, 111), (4, 102)]).unwrap();
		assert_eq!(again, warned);
	});
}
