use crate::{mock::*, value::value, PriceProblem};
use bulwark_primitives::VaultId;
use frame_support::assert_ok;
use proptest::prelude::*;
use sp_core::U512;
use sp_runtime::{FixedU128, Perquintill};

const NOTHING_CUT: Perquintill = Perquintill::zero();

#[test]
fn a_whole_unit_is_worth_its_price() {
	assert_eq!(value(10_000_000_000, 10, FixedU128::from_u32(7), NOTHING_CUT), Some(7_000_000));
	assert_eq!(value(1, 0, FixedU128::from_u32(7), NOTHING_CUT), Some(7_000_000));
}

#[test]
fn the_haircut_is_what_does_not_count() {
	let worth = |percent| {
		value(100, 0, FixedU128::from_u32(1), Perquintill::from_percent(percent)).unwrap()
	};
	assert_eq!(worth(0), 100_000_000);
	assert_eq!(worth(10), 90_000_000);
	assert_eq!(worth(100), 0);
}

#[test]
fn values_are_rounded_down_once() {
	// A base unit is worth two thirds of a micro-dollar.
	let price = FixedU128::from_rational(2, 3);
	assert_eq!(value(1, 6, price, NOTHING_CUT), Some(0));
	assert_eq!(value(2, 6, price, NOTHING_CUT), Some(1));
	assert_eq!(value(100, 6, price, NOTHING_CUT), Some(66));
}

#[test]
fn the_largest_numbers_are_not_lost() {
	let max = FixedU128::from_inner(u128::MAX);
	assert_eq!(value(u128::MAX, 0, max, NOTHING_CUT), None);
	assert_eq!(value(u128::MAX, 38, max, Perquintill::one()), Some(0));
	let dear = value(10u128.pow(38), 38, max, NOTHING_CUT);
	assert_eq!(dear, Some(u128::MAX / 1_000_000_000_000));
}

#[test]
fn more_decimals_than_an_amount_has_digits_give_nothing() {
	assert_eq!(value(1, 39, FixedU128::from_u32(1), NOTHING_CUT), None);
	assert_eq!(value(1, u8::MAX, FixedU128::from_u32(1), NOTHING_CUT), None);
}

#[test]
fn a_vault_values_with_its_price_and_haircut() {
	build_and_execute(|| {
		assert_eq!(Vaults::value_of(VaultId(9), 1), Err(PriceProblem::Missing));
		assert_eq!(Vaults::value_of(VAULT, 1), Err(PriceProblem::Missing));
		assert_ok!(Vaults::set_price(RuntimeOrigin::root(), VAULT, FixedU128::from_u32(5)));
		// Two DOT of ten decimals at 5 dollars, a tenth not counted.
		assert_eq!(Vaults::value_of(VAULT, 20_000_000_000), Ok(9_000_000));
		let max = FixedU128::from_inner(u128::MAX);
		assert_ok!(Vaults::set_price(RuntimeOrigin::root(), VAULT, max));
		assert_eq!(Vaults::value_of(VAULT, u128::MAX), Err(PriceProblem::TooLarge));
	});
}

#[test]
fn others_are_told_a_value_or_none() {
	use bulwark_primitives::seams::VaultValue;
	let worth = |amount| <Vaults as VaultValue>::value_of(VAULT, amount);
	build_and_execute(|| {
		assert_eq!(worth(1), None);
		assert_ok!(Vaults::set_price(RuntimeOrigin::root(), VAULT, FixedU128::from_u32(5)));
		assert_eq!(worth(20_000_000_000), Some(9_000_000));
		advance(DAY + 1);
		assert_eq!(worth(20_000_000_000), None);
	});
}

#[test]
fn an_old_price_is_not_believed() {
	build_and_execute(|| {
		assert_ok!(Vaults::set_price(RuntimeOrigin::root(), VAULT, FixedU128::from_u32(5)));
		advance(DAY);
		assert!(Vaults::value_of(VAULT, 1).is_ok());
		advance(1);
		assert_eq!(Vaults::value_of(VAULT, 1), Err(PriceProblem::Stale));
		assert_ok!(Vaults::set_price(RuntimeOrigin::root(), VAULT, FixedU128::from_u32(5)));
		assert!(Vaults::value_of(VAULT, 1).is_ok());
	});
}

proptest! {
	#[test]
	fn it_is_the_product_rounded_down(
		amount in any::<u128>(),
		price in any::<u128>(),
		decimals in 0u8..=38,
		haircut in 0u64..=1_000_000_000_000_000_000,
	) {
		let wad = U512::exp10(18);
		let counted = wad - U512::from(haircut);
		let exact = U512::from(amount) * U512::from(price) * counted * U512::exp10(6)
			/ (U512::exp10(decimals.into()) * wad * wad);
		let expected = u128::try_from(exact).ok();
		let price = FixedU128::from_inner(price);
		let haircut = Perquintill::from_parts(haircut);
		prop_assert_eq!(value(amount, decimals, price, haircut), expected);
	}

	#[test]
	fn more_is_never_worth_less(
		amount in 0u128..u128::MAX / 2,
		more in 0u128..u128::MAX / 2,
		price in 1u128..1_000_000_000_000_000_000_000,
		decimals in 6u8..=18,
	) {
		let price = FixedU128::from_inner(price);
		let worth = |amount| value(amount, decimals, price, Perquintill::from_percent(10));
		if let (Some(less), Some(sum)) = (worth(amount), worth(amount + more)) {
			prop_assert!(less <= sum);
		}
	}
}
