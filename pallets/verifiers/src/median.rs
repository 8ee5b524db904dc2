//! The median of what was reported, by stake, and how far from it a value is. Exact: nothing is divided or rounded.

use bulwark_primitives::evidence::Grade;
use sp_arithmetic::{PerThing, Perquintill};
use sp_core::U256;

/// The lower weighted median: the least reported value such that the reports of it and of less weigh at least half of
/// all.
///
/// With weights that are equal, it is the value in the middle of an odd number, and the lower one of the two in the
/// middle of an even number. Reports without weight change nothing. Sorts the reports.
///
/// `None` if nothing has weight, or if the weights add up to more than `u128::MAX`.
pub fn weighted_median(reports: &mut [(u128, u128)]) -> Option<u128> {
	let total = reports.iter().try_fold(0u128, |sum, (_, weight)| sum.checked_add(*weight))?;
	reports.sort_unstable();
	let mut below = 0u128;
	for (value, weight) in reports.iter() {
		below = below.checked_add(*weight)?;
		// At least half: 2 × below >= total, without overflow. The leading reports without weight are not a half of
		// anything.
		if below > 0 && below >= total.checked_sub(below)? {
			return Some(*value);
		}
	}
	None
}

/// Is a value further from the median than this fraction of the median? Strictly: `|value − median| > bound ×
/// median`.
///
/// From a median of zero everything else is further than any bound.
pub fn is_further(value: u128, median: u128, bound: Perquintill) -> bool {
	let whole = U256::from(Perquintill::ACCURACY);
	let bound = U256::from(bound.deconstruct());
	// 128 bits times 64 bits: far from 256.
	U256::from(value.abs_diff(median)) * whole > U256::from(median) * bound
}

/// The highest grade whose bound the value exceeds. `None` if it is no further than a warning needs.
pub(crate) fn grade(
	value: u128,
	median: u128,
	warn: Perquintill,
	moderate: Perquintill,
	severe: Perquintill,
) -> Option<Grade> {
	[(Grade::Severe, severe), (Grade::Moderate, moderate), (Grade::Warning, warn)]
		.into_iter()
		.find_map(|(grade, bound)| is_further(value, median, bound).then_some(grade))
}
