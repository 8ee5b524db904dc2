//! Fractions and how they round. A fraction is a [`Perquintill`]: parts of 1e18, the `WAD` of the field.
//!
//! What a slash takes is rounded up and never more than there is; what is paid is rounded down.

use crate::Balance;
use sp_arithmetic::{PerThing, Perquintill};

/// One, in parts of it.
const ONE: Balance = Perquintill::ACCURACY as Balance;

/// `amount × fraction`, exactly: whole units, and parts of one that come on top.
///
/// Most products fit, and one division is enough for whoever rounds. For the largest amounts it takes one more: who leaves under
/// many disputes needs a lot of them.
fn product(amount: Balance, fraction: Perquintill) -> (Balance, Balance) {
	let parts = Balance::from(fraction.deconstruct());
	match amount.checked_mul(parts) {
		Some(product) => (0, product),
		// A fraction is at most one: the first product is no more than the amount, and the second less than one times one.
		None => {
			let units = amount / ONE;
			(units * parts, (amount - units * ONE) * parts)
		}
	}
}

/// What a slash of fraction `p` takes from `amount`: rounded up, never more than there is.
pub fn cut(amount: Balance, p: Perquintill) -> Balance {
	let (units, parts) = product(amount, p);
	// Rounded up, it is still no more than the amount.
	units + parts.div_ceil(ONE)
}

/// A fraction of an amount, rounded down.
pub fn part(amount: Balance, fraction: Perquintill) -> Balance {
	let (units, parts) = product(amount, fraction);
	// No more than the amount.
	units + parts / ONE
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
