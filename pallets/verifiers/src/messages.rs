//! What is signed, byte by byte, and what names a fault.
//!
//! Every message begins with a domain of its own, none of which begins with another, then with the hash of the
//! genesis block and the set. So a signature can never be taken for one of another kind, of another chain or of
//! another set.

use bulwark_primitives::{Epoch, SetId, SlashReason};
use codec::Encode;
use sp_core::H256;
use sp_io::hashing::blake2_256;

/// What a signed statement begins with.
pub const STATEMENT_DOMAIN: [u8; 17] = *b"bulwark/statement";

/// What a signature under an accusation begins with.
pub const ACCUSATION_DOMAIN: [u8; 18] = *b"bulwark/accusation";

/// What a signed report begins with.
pub const REPORT_DOMAIN: [u8; 14] = *b"bulwark/report";

/// What the name of a fault begins with. Nobody signs it.
pub const FAULT_DOMAIN: [u8; 13] = *b"bulwark/fault";

/// What an operator signs to state a payload on a topic in an epoch.
///
/// The topic is what can be said only once: a height, a round, a request. Its hash, and that of what is said, are
/// made by the AVS as it likes.
pub fn statement(genesis: H256, set: SetId, epoch: Epoch, topic: H256, payload: H256) -> [u8; 32] {
	(STATEMENT_DOMAIN, genesis, set, epoch, topic, payload).using_encoded(blake2_256)
}

/// What an operator signs in the epoch `signing` to accuse another of a fault in the epoch `fault`.
///
/// The detail is a hash, made by the AVS as it likes, of what the operator is accused of beyond the reason. Two
/// accusations of one operator, epoch and reason are two faults exactly if their details differ.
pub fn accusation<AccountId: Encode>(
	genesis: H256,
	set: SetId,
	operator: &AccountId,
	fault: Epoch,
	reason: SlashReason,
	detail: H256,
	signing: Epoch,
) -> [u8; 32] {
	(ACCUSATION_DOMAIN, genesis, set, operator, fault, reason, detail, signing)
		.using_encoded(blake2_256)
}

/// What an operator signs to report a value for a round of a feed in an epoch.
///
/// The feed is a hash, made by the AVS as it likes, of what is reported: a pair of assets, and the scale of the
/// value.
pub fn report(
	genesis: H256,
	set: SetId,
	epoch: Epoch,
	feed: H256,
	round: u64,
	value: u128,
) -> [u8; 32] {
	(REPORT_DOMAIN, genesis, set, epoch, feed, round, value).using_encoded(blake2_256)
}

/// The kinds of evidence: part of the name of a fault, so that faults of two kinds never have one name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode)]
pub(crate) enum Kind {
	/// Two statements that exclude each other.
	#[codec(index = 0)]
	Equivocation,
	/// A majority accuses.
	#[codec(index = 1)]
	Quorum,
	/// A report far from the others.
	#[codec(index = 2)]
	Deviation,
	/// A document.
	#[codec(index = 3)]
	Claim,
}

/// The name of a fault of an operator, by what tells it from its other faults of that kind, set and epoch.
pub(crate) fn fault_hash<AccountId: Encode>(
	kind: Kind,
	set: SetId,
	operator: &AccountId,
	fault: Epoch,
	content: impl Encode,
) -> H256 {
	H256((FAULT_DOMAIN, kind, set, operator, fault, content).using_encoded(blake2_256))
}
