//! What checking evidence costs.
//!
//! A runtime measures it. What is here are estimates for tests, counted from the signatures that are checked and from the
//! items that are read, each of them once per signer.

use core::marker::PhantomData;
use frame_support::{
	traits::Get,
	weights::{
		constants::{RocksDbWeight, WEIGHT_REF_TIME_PER_MICROS},
		RuntimeDbWeight, Weight,
	},
};

/// What checking each kind of evidence costs at most.
pub trait WeightInfo {
	/// Of two statements.
	fn equivocation() -> Weight;
	/// Of an accusation with so many signers.
	fn quorum(signers: u32) -> Weight;
	/// Of so many reports.
	fn deviation(reports: u32) -> Weight;
	/// Of a document.
	fn claim() -> Weight;
}

/// Picoseconds to check a signature of the slowest scheme, as it is and again as a browser wallet would have made it.
const SIGNATURE: u64 = 2 * 60 * WEIGHT_REF_TIME_PER_MICROS;

/// Picoseconds for what every check does beside signatures and reads.
const BASE: u64 = 5 * WEIGHT_REF_TIME_PER_MICROS;

/// Picoseconds to hash, compare and sort one report.
const REPORT: u64 = 3 * WEIGHT_REF_TIME_PER_MICROS;

/// Bytes of proof for the keys of one operator and scheme: a full history, and its way through the trie.
const KEYS_PROOF: u64 = 3_000;

/// Bytes of proof for one number of the stake table, and its way through the trie.
const TABLE_PROOF: u64 = 2_700;

/// Weights by the cost of a database.
pub struct Estimate<Db>(PhantomData<Db>);

impl<Db: Get<RuntimeDbWeight>> Estimate<Db> {
	/// Reading the keys of an operator and checking a signature.
	fn signature() -> Weight {
		Weight::from_parts(SIGNATURE, KEYS_PROOF).saturating_add(Db::get().reads(1))
	}

	/// Reading one number of the stake table.
	fn table() -> Weight {
		Weight::from_parts(0, TABLE_PROOF).saturating_add(Db::get().reads(1))
	}

	/// Reading the hash of the genesis block, and the rest.
	fn base() -> Weight {
		Weight::from_parts(BASE, TABLE_PROOF).saturating_add(Db::get().reads(1))
	}

	/// So many signers, the epoch of the table and its total.
	fn signers(signers: u32) -> Weight {
		let each = Self::signature()
			.saturating_add(Self::table())
			.saturating_add(Weight::from_parts(REPORT, 0));
		Self::base()
			.saturating_add(Self::table().saturating_mul(2))
			.saturating_add(each.saturating_mul(signers.into()))
	}
}

impl<Db: Get<RuntimeDbWeight>> WeightInfo for Estimate<Db> {
	fn equivocation() -> Weight {
		Self::base().saturating_add(Self::signature().saturating_mul(2))
	}

	fn quorum(signers: u32) -> Weight {
		Self::signers(signers)
	}

	fn deviation(reports: u32) -> Weight {
		Self::signers(reports)
	}

	fn claim() -> Weight {
		Weight::from_parts(BASE, 0)
	}
}

/// With the usual database.
impl WeightInfo for () {
	fn equivocation() -> Weight {
		Estimate::<RocksDbWeight>::equivocation()
	}

	fn quorum(signers: u32) -> Weight {
		Estimate::<RocksDbWeight>::quorum(signers)
	}

	fn deviation(reports: u32) -> Weight {
		Estimate::<RocksDbWeight>::deviation(reports)
	}

	fn claim() -> Weight {
		Estimate::<RocksDbWeight>::claim()
	}
}
