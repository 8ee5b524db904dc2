//! The numbers of the runtime, each with its reason.

/// Amounts of the native token.
pub mod currency {
	use crate::Balance;

	/// The symbol of the native token.
	pub const SYMBOL: &str = "BWK";

	/// Its decimals: as many as most tokens of parachains have, and few enough that the whole issuance stays far below 64
	/// bits of units and is safe in a `u128` product with a fixed-point number.
	pub const DECIMALS: u8 = 12;

	/// One BWK.
	pub const UNIT: Balance = 1_000_000_000_000;

	/// A thousandth of it.
	pub const MILLI: Balance = UNIT / 1_000;

	/// A millionth of it.
	pub const MICRO: Balance = UNIT / 1_000_000;

	/// What an account must hold to exist. A dust account costs its maker about as much as the transaction that makes it, and
	/// nobody is kept out.
	pub const EXISTENTIAL_DEPOSIT: Balance = MILLI;

	/// The price of an item in storage beside its bytes: an item occupies the nodes of the trie that lead to it.
	pub const DEPOSIT_PER_ITEM: Balance = 10 * MILLI;

	/// The price of a byte in storage: a kilobyte for a tenth of a BWK.
	pub const DEPOSIT_PER_BYTE: Balance = 100 * MICRO;

	/// The deposit for storage that somebody may occupy for as long as they like.
	pub const fn deposit(items: u32, bytes: u32) -> Balance {
		// Both factors have 32 bits, the prices fewer than 40: no overflow.
		items as Balance * DEPOSIT_PER_ITEM + bytes as Balance * DEPOSIT_PER_BYTE
	}
}

/// What a transaction costs.
pub mod fee {
	use super::currency::MICRO;
	use crate::Balance;

	/// The price of a picosecond of execution, in base units. An empty transaction takes about 10^8 of them and so costs
	/// about a thousandth of a BWK, and a block full of transactions about 15 BWK.
	pub const PER_PICOSECOND: Balance = 10;

	/// The price of a byte of proof. Chosen so that a block that is full of proof costs what a block costs that is full of
	/// time: neither resource is a cheap way to crowd out the other.
	pub const PER_PROOF_BYTE: Balance = 2 * MICRO;

	/// The price of a byte of a transaction, which is stored and sent around by everybody: a hundred bytes for a thousandth
	/// of a BWK.
	pub const PER_BYTE: Balance = 10 * MICRO;
}

/// Periods, in blocks.
pub mod time {
	use crate::BlockNumber;

	/// The length of a block of the relay chain, and of ours, in milliseconds.
	pub const BLOCK_MILLIS: u64 = 6_000;

	/// A minute.
	pub const MINUTES: BlockNumber = 10;

	/// An hour.
	pub const HOURS: BlockNumber = 60 * MINUTES;

	/// A day.
	pub const DAYS: BlockNumber = 24 * HOURS;
}

/// How blocks are made.
pub mod consensus {
	use polkadot_sdk::{
		cumulus_primitives_core::relay_chain::MAX_POV_SIZE,
		frame_support::weights::{constants::WEIGHT_REF_TIME_PER_SECOND, Weight},
		sp_runtime::Perbill,
	};

	/// The slots of the relay chain, in milliseconds.
	pub const RELAY_CHAIN_SLOT_DURATION_MILLIS: u32 = 6_000;

	/// Our slots: those of the relay chain. The development chain gives every block a slot of its own, so that its time
	/// advances by this much with every block.
	pub const SLOT_DURATION: u64 = RELAY_CHAIN_SLOT_DURATION_MILLIS as u64;

	/// Blocks per block of the relay chain: one core, one block. More is a decision about cost, not about code.
	pub const BLOCK_PROCESSING_VELOCITY: u32 = 1;

	/// How many blocks behind the tip of the relay chain we build. At the tip: no delay, at the price of following the forks
	/// of the relay chain, which are short.
	pub const RELAY_PARENT_OFFSET: u32 = 0;

	/// Blocks that we may be ahead of what the relay chain has included. A block takes two relay blocks to be backed and
	/// included; with one more there is always one to build on. Fewer stall the chain.
	pub const UNINCLUDED_SEGMENT_CAPACITY: u32 =
		(3 + RELAY_PARENT_OFFSET) * BLOCK_PROCESSING_VELOCITY;

	const _: () = assert!(
		UNINCLUDED_SEGMENT_CAPACITY >= 3 * BLOCK_PROCESSING_VELOCITY,
		"there must always be a block to build on"
	);

	/// How far ahead in the claim queue collators look for a core: the next relay block or the one after it.
	pub const MAX_CLAIM_QUEUE_OFFSET: u8 = 1;

	/// What validators accept: two seconds of execution and a proof of at most 10 MiB.
	pub const MAXIMUM_BLOCK_WEIGHT: Weight =
		Weight::from_parts(WEIGHT_REF_TIME_PER_SECOND.saturating_mul(2), MAX_POV_SIZE as u64);

	/// The bytes of a block, all transactions together. More than half of the largest proof would leave too little for the
	/// storage that the transactions touch.
	pub const MAX_BLOCK_LENGTH: u32 = 5 * 1024 * 1024;

	/// The share of a block that ordinary transactions may fill. The rest is for messages from other chains, for
	/// governance's scheduled calls and for operational transactions, which must get through when the chain is busy.
	pub const NORMAL_DISPATCH_RATIO: Perbill = Perbill::from_percent(75);

	/// The share of a block expected to be spent before the first transaction.
	pub const AVERAGE_ON_INITIALIZE_RATIO: Perbill = Perbill::from_percent(5);
}

/// Who we are on the relay chain unless a chain specification says otherwise.
pub const PARA_ID: u32 = 2500;

/// The prefix of addresses: the generic one, which every wallet knows. A network that goes live registers its own.
pub const SS58_PREFIX: u16 = 42;
