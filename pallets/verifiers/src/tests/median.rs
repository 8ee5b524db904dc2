//! The weighted median by hand, and against a slower way to find it.

use crate::median::{is_further, weighted_median};
use proptest::prelude::*;
use sp_arithmetic::Perquintill;
use sp_core::U256;

fn median(reports: &[(u128, u128)]) -> Option<u128> {
	weighted_median(&mut reports.to_vec())
}

#[test]
fn with_equal_weights_it_is_the_one_in_the_middle_or_the_lower_of_two() {
	assert_eq!(median(&[(7, 1)]), Some(7));
	assert_eq!(median(&[(7, 1), (9, 1)]), Some(7));
	assert_eq!(median(&[(9, 1), (7, 1)]), Some(7));
	assert_eq!(median(&[(5, 1), (9, 1), (7, 1)]), Some(7));
	assert_eq!(median(&[(1, 3), (4, 3), (2, 3), (3, 3)]), Some(2));
	assert_eq!(median(&[(5, 2), (1, 2), (4, 2), (2, 2), (3, 2)]), Some(3));
}

#[test]
fn with_weights_it_is_where_half_of_them_is_reached() {
	// Exactly half is enough.
	assert_eq!(median(&[(1, 5), (2, 3), (3, 2)]), Some(1));
	assert_eq!(median(&[(1, 4), (2, 1), (3, 5)]), Some(2));
	// One less is not.
	assert_eq!(median(&[(1, 4), (2, 3), (3, 3)]), Some(2));
	assert_eq!(median(&[(1, 4), (2, 0), (3, 5)]), Some(3));
	assert_eq!(median(&[(1, 5), (2, 0), (3, 6)]), Some(3));
	// Several reports of one value count together.
	assert_eq!(median(&[(2, 2), (1, 4), (2, 1), (3, 3)]), Some(2));
}

#[test]
fn reports_without_weight_change_nothing() {
	assert_eq!(median(&[(0, 0), (5, 1), (9, 0)]), Some(5));
	assert_eq!(median(&[(0, 0), (5, 1), (6, 0), (9, 1)]), Some(5));
	assert_eq!(median(&[(9, 0), (9, 0)]), None);
	assert_eq!(median(&[]), None);
}

#[test]
fn at_the_end_of_the_numbers() {
	let max = u128::MAX;
	assert_eq!(median(&[(max, max)]), Some(max));
	assert_eq!(median(&[(0, max / 2), (max, max / 2 + 1)]), Some(max));
	assert_eq!(median(&[(0, max / 2 + 1), (max, max / 2)]), Some(0));
	assert_eq!(median(&[(0, max / 2), (max, max / 2)]), Some(0));
	assert_eq!(median(&[(0, max), (1, 1)]), None);
}

#[test]
fn further_is_strict() {
	let tenth = Perquintill::from_percent(10);
	assert!(!is_further(110, 100, tenth));
	assert!(is_further(111, 100, tenth));
	assert!(!is_further(90, 100, tenth));
	assert!(is_further(89, 100, tenth));
	assert!(!is_further(0, 0, Perquintill::zero()));
	assert!(is_further(1, 0, Perquintill::one()));
	assert!(!is_further(100, 100, Perquintill::zero()));
	assert!(is_further(101, 100, Perquintill::zero()));
	assert!(!is_further(200, 100, Perquintill::one()));
	assert!(is_further(201, 100, Perquintill::one()));
	let max = u128::MAX;
	assert!(!is_further(0, max, Perquintill::one()));
	assert!(is_further(0, max, Perquintill::from_parts(999_999_999_999_999_999)));
	assert!(is_further(max, max / 2, Perquintill::one()));
	assert!(!is_further(max - 1, max / 2, Perquintill::one()));
	assert!(is_further(max - 1, max, Perquintill::zero()));
	assert!(!is_further(max - 1, max, Perquintill::from_parts(1)));
}

proptest! {
	/// It is the least reported value such that the reports up to it weigh at least half, by the words of the
	/// definition.
	#[test]
	fn it_is_as_defined(
		reports in proptest::collection::vec((0u128..20, 0u128..10), 0..20),
		scale in prop_oneof![Just(1u128), Just(u128::MAX / 200)],
	) {
		let reports: Vec<_> =
			reports.into_iter().map(|(value, weight)| (value, weight * scale)).collect();
		let up_to = |value: u128| -> U256 {
			reports
				.iter()
				.filter(|(other, _)| *other <= value)
				.fold(U256::zero(), |sum, (_, weight)| sum + U256::from(*weight))
		};
		let total = up_to(u128::MAX);
		let expected = reports
			.iter()
			.map(|(value, _)| *value)
			.filter(|value| up_to(*value) * 2 >= total && !total.is_zero())
			.min();
		prop_assert_eq!(median(&reports), expected);
	}

	/// The order of the reports does not matter, and a report may be split into two.
	#[test]
	fn it_does_not_depend_on_how_reports_are_put(
		reports in proptest::collection::vec((any::<u128>(), 2u128..1_000_000), 1..20),
		at in any::<prop::sample::Index>(),
	) {
		let expected = median(&reports);
		let mut turned = reports.clone();
		turned.reverse();
		prop_assert_eq!(median(&turned), expected);
		let at = at.index(turned.len());
		turned[at].1 -= 1;
		turned.push((turned[at].0, 1));
		prop_assert_eq!(median(&turned), expected);
	}

	/// Honest reports that have more than half of the weight hold the median between them.
	#[test]
	fn a_minority_cannot_move_it_beyond_the_honest(
		honest in proptest::collection::vec((1_000u128..1_100, 1u128..100), 1..10),
		others in proptest::collection::vec((any::<u128>(), 1u128..100), 0..10),
	) {
		let weight = |reports: &[(u128, u128)]| reports.iter().map(|(_, weight)| weight).sum::<u128>();
		prop_assume!(weight(&honest) > weight(&others));
		let least = honest.iter().map(|(value, _)| *value).min();
		let most = honest.iter().map(|(value, _)| *value).max();
		let all: Vec<_> = honest.iter().chain(&others).copied().collect();
		let median = median(&all);
		prop_assert!(least <= median && median <= most);
	}

	/// Exactly at a bound is not beyond it, wherever bound × median is a whole number.
	#[test]
	fn exactly_at_the_bound_is_not_beyond(median in 1u128..u128::MAX / 400, percent in 0u64..=100) {
		let median = median * 100;
		let bound = Perquintill::from_percent(percent);
		let away = median / 100 * u128::from(percent);
		prop_assert!(!is_further(median + away, median, bound));
		prop_assert!(is_further(median + away + 1, median, bound));
		prop_assert!(!is_further(median - away, median, bound));
		if away < median {
			prop_assert!(is_further(median - away - 1, median, bound));
		}
	}
}
