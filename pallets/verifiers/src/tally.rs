//! Whoever signs or reports is counted once, and weighed by the stake table.

use crate::Facts;
use bulwark_primitives::{evidence::EvidenceError, seams::StakeTable, SetId};
use frame_support::ensure;

/// Signers or reporters that one piece of evidence can have. At least as many as a set can have members that have not asked to
/// leave. Those that are leaving are not counted there, and keep their weight until they have left: a table may have more
/// operators than this, and evidence of a quorum of it fits only if so many of them weigh more than two thirds.
pub const MAX_SIGNERS: u32 = 200;

/// Fails unless every account is greater than the one before it.
pub(crate) fn ensure_ascending<'a, AccountId: Ord + 'a>(
	accounts: impl Iterator<Item = &'a AccountId>,
) -> Result<(), EvidenceError> {
	let mut last = None;
	for account in accounts {
		ensure!(last.is_none_or(|last| last < account), EvidenceError::NotAscending);
		last = Some(account);
	}
	Ok(())
}

/// Fails unless these weights, each of another operator of the set, are together more than two thirds of its whole
/// table.
pub(crate) fn ensure_quorum<AccountId, F: Facts<AccountId>>(
	set: SetId,
	mut weights: impl Iterator<Item = u128>,
) -> Result<(), EvidenceError> {
	// Weights of different operators cannot add up to more than the total, which fits.
	let sum = weights.try_fold(0u128, |sum, weight| sum.checked_add(weight));
	ensure!(sum.is_some_and(|sum| F::Table::is_quorum(set, sum)), EvidenceError::NoQuorum);
	Ok(())
}
