use crate::fraction::*;
use proptest::prelude::*;
use sp_arithmetic::Perquintill;
use sp_core::U256;

const WAD: u128 = 1_000_000_000_000_000_000;

/// Every amount, through 256 bits.
fn exact(amount: u128, parts: u64, up: bool) -> u128 {
	let product = U256::from(amount) * U256::from(parts);
	let wad = U256::from(WAD);
	let rounded = if up { (product + wad - 1) / wad } else { product / wad };
	rounded.as_u128()
}

#[test]
fn a_cut_rounds_up_and_never_takes_more_than_there_is() {
	let third = Perquintill::from_parts(333_333_333_333_333_333);
	assert_eq!(cut(10, third), 4);
	assert_eq!(part(10, third), 3);
	assert_eq!(cut(1, Perquintill::from_parts(1)), 1);
	assert_eq!(cut(0, Perquintill::one()), 0);
	assert_eq!(cut(u128::MAX, Perquintill::one()), u128::MAX);
	assert_eq!(cut(7, Perquintill::zero()), 0);
}

#[test]
fn slashes_multiply() {
	let (ten, twenty) = (Perquintill::from_percent(10), Perquintill::from_percent(20));
	assert_eq!(after(1_000, [ten, twenty]), 720);
	assert_eq!(after(1_000, [twenty, ten]), 720);
	assert_eq!(after(1_000, []), 1_000);
}

#[test]
fn exposure_is_the_product_rounded_up() {
	let (half, one) = (Perquintill::from_percent(50), Perquintill::one());
	assert_eq!(exposed(half, half), Perquintill::from_percent(25));
	assert_eq!(exposed(one, one), one);
	assert_eq!(exposed(Perquintill::zero(), one), Perquintill::zero());
	let least = Perquintill::from_parts(1);
	assert_eq!(exposed(least, least), least);
}

proptest! {
	#[test]
	fn as_in_256_bits(amount: u128, small in 0..128u32, parts in 0..=WAD as u64) {
		// As many whose product fits as others.
		let amount = amount >> small;
		let p = Perquintill::from_parts(parts);
		prop_assert_eq!(cut(amount, p), exact(amount, parts, true));
		prop_assert_eq!(part(amount, p), exact(amount, parts, false));
	}

	#[test]
	fn the_order_of_slashes_costs_at_most_their_number(
		amount: u128,
		parts in prop::collection::vec(0..=WAD as u64, 0..6),
	) {
		let forward: Vec<_> = parts.iter().map(|p| Perquintill::from_parts(*p)).collect();
		let backward: Vec<_> = forward.iter().rev().copied().collect();
		let (one, other) = (after(amount, forward.clone()), after(amount, backward));
		prop_assert!(one.abs_diff(other) <= forward.len() as u128);
	}
}
