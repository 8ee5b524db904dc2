//! From an amount to dollars. Pure arithmetic.

use bulwark_primitives::Balance;
use sp_core::U512;
use sp_runtime::{FixedPointNumber, FixedU128, PerThing, Perquintill};

/// Micro-dollars in a dollar: the unit of values.
pub const MICRO: u64 = 1_000_000;

/// The most decimals with which one whole unit still fits into an amount: `10^38 < 2^128 < 10^39`.
pub const MAX_DECIMALS: u8 = 38;

/// What an amount counts for, in micro-dollars, at a price for one whole unit of `10^decimals`, after the haircut.
///
/// Rounded down, once, at the end. The largest product, of an amount, a price, a fraction and a million, takes 336 bits, and
/// the divisor 247: nothing is lost in between. `None` if the result does not fit into 128 bits or there are too many
/// decimals.
pub fn value(
	amount: Balance,
	decimals: u8,
	price: FixedU128,
	haircut: Perquintill,
) -> Option<u128> {
	let counted: u64 = haircut.left_from_one().deconstruct();
	let unit = 10u128.checked_pow(decimals.into())?;
	let product = U512::from(amount)
		.checked_mul(price.into_inner().into())?
		.checked_mul(counted.into())?
		.checked_mul(MICRO.into())?;
	let divisor = U512::from(unit)
		.checked_mul(FixedU128::DIV.into())?
		.checked_mul(Perquintill::ACCURACY.into())?;
	product.checked_div(divisor)?.try_into().ok()
}
