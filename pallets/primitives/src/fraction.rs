//! Fractions and how they round. A fraction is a [`Perquintill`]: parts of 1e18, the `WAD` of the field.
//!
//! What a slash takes is rounded up and never more than there is; what is paid is rounded down.

use crate::Balance;
use sp_arithmetic::{
	helpers_128bit::multiply_by_rational_with_rounding, PerThing, Perquintill, Rounding,
};

/// One, in parts of it.
const ONE: Balance = Perquintill::ACCURACY as Balance;

/// `amount × fraction`. A fraction is at most one, so the result is at most the amount, however large the product is.
fn scaled(amount: Balance, fraction: Perquintill, rounding: Rounding) -> Balance {
	multiply_by_rational_with_rounding(amount, fraction.deconstruct().into(), ONE, rounding)
		.unwrap_or(amount)
}

/// The product in parts of one, if it fits. Most do, and then one division is enough: who leaves under many disputes needs a lot
/// of them.
fn product(amount: Balance, fraction: Perquintill) -> Option<Balance> {
	amount.checked_mul(fraction.deconstruct().into())
}

/// What a slash of fraction `p` takes from `amount`: rounded up, never more than there is.
pub fn cut(amount: Balance, p: Perquintill) -> Balance {
	product(amount, p).map_or_else(|| scaled(amount, p, Rounding::Up), |parts| parts.div_ceil(ONE))
}

/// A fraction of an amount, rounded down.
pub fn part(amount: Balance, fraction: Perquintill) -> Balance {
	product(amount, fraction)
		.map_or_else(|| scaled(amount, fraction, Rounding::Down), |parts| parts / ONE)
}

/// What several slashes leave of an amount, one after the other.
pub fn after(amount: Balance, fractions: impl IntoIterator<Item = Perquintill>) -> Balance {
	// `cut` never takes more than there is.
	fractions.into_iter().fold(amount, |rest, p| rest - cut(rest, p))
}

/// The fraction of liable stake that a request for `asked` takes when `magnitude` was allocated: `asked × magnitude`,
/// rounded up to 1e-18.
pub fn exposed(asked: Perquintill, magnitude: Perquintill) -> Perquintill {
	if asked.is_zero() || magnitude.is_zero() {
		return Perquintill::zero();
	}
	let parts = cut(magnitude.deconstruct().into(), asked);
	// `cut` gives at most the magnitude, which fits.
	u64::try_from(parts).map_or(Perquintill::one(), Perquintill::from_parts)
}
