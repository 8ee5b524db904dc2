//! Amounts in JSON: written as a string of decimal digits, read as such a string or as a number.
//!
//! A JSON number is at most 64 bits wide on its way through a genesis preset. A million units of an asset with 18 decimals
//! are more than that.

use alloc::string::{String, ToString};
use bulwark_primitives::Balance;
use core::fmt;
use serde::{de, Deserializer, Serializer};

/// Writes a string.
pub fn serialize<S: Serializer>(amount: &Balance, serializer: S) -> Result<S::Ok, S::Error> {
	let digits: String = amount.to_string();
	serializer.serialize_str(&digits)
}

/// Reads a string or a number.
pub fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Balance, D::Error> {
	deserializer.deserialize_any(Amount)
}

struct Amount;

impl de::Visitor<'_> for Amount {
	type Value = Balance;

	fn expecting(&self, formatter: &mut fmt::Formatter) -> fmt::Result {
		formatter.write_str("an amount in base units, as a string of digits or as a number")
	}

	fn visit_u64<E: de::Error>(self, amount: u64) -> Result<Balance, E> {
		Ok(amount.into())
	}

	fn visit_u128<E: de::Error>(self, amount: u128) -> Result<Balance, E> {
		Ok(amount)
	}

	fn visit_str<E: de::Error>(self, digits: &str) -> Result<Balance, E> {
		digits.parse().map_err(|_| E::invalid_value(de::Unexpected::Str(digits), &self))
	}
}
