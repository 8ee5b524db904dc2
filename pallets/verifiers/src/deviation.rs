//! A report far from the median of all reports.

use crate::{
	median::{grade, weighted_median},
	messages::{self, Kind},
	tally::{ensure_ascending, ensure_quorum, MAX_SIGNERS},
	weights::WeightInfo,
	Facts, Proof,
};
use alloc::vec::Vec;
use bulwark_primitives::{
	evidence::{Accusation, EvidenceError, Finding, Grade},
	seams::{OperatorKeys, StakeTable},
	AppSignature, Epoch, SetId, Verifier,
};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::{ensure, traits::ConstU32, weights::Weight, BoundedVec};
use scale_info::TypeInfo;
use sp_core::H256;

/// A signed report.
#[derive(
	Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct Report<AccountId> {
	/// The operator that reports.
	pub operator: AccountId,
	/// What it reports, in the unit of the feed.
	pub value: u128,
	/// The signature under [`messages::report`].
	pub signature: AppSignature,
}

/// Reports of one round of one feed, among them that of the accused, which is too far from their median.
///
/// **Whom it is compared with.** Reporters stand once, in ascending order of accounts, and weigh more than two thirds
/// of the whole stake table of the set, so an accuser can leave out less than a third. The median is weighted by
/// stake ([`weighted_median`]) and the report of the accused counts. As long as less than a third of the weight
/// reports falsely, every such median lies among the honest reports, whichever of them are left out. Beyond that
/// nothing helps: who has a third of a set and picks the reports can make a median, and who has two thirds is a
/// quorum.
///
/// **By which weights.** The table of the epoch of the fault or of the one after it, whichever is in force when the
/// accusation is brought. No other table will do: an older one may weigh stake that has nothing to lose any more, and
/// with all later ones an accuser could wait for the weights that suit it. The next one does, or a false report at
/// the end of an epoch would go free. It adds no power: those who want a third of it need that stake in the set, with
/// the exit and the liability of all other stake, as they would for the table before. So a deviation has to be
/// brought before the table of the second epoch after it is complete. An AVS that wants to punish later lists another
/// offence for it, which a quorum or an adjudicator finds.
///
/// **Grades.** By the bounds of the schedule, as a fraction of the median. Exactly at a bound the grade below counts.
///
/// **Weight of the accused.** It may have none left in the table, if it left with the end of its epoch. Then its
/// report counts nothing and is compared all the same. Everybody else in the list has weight.
///
/// One fault is one value of one round of one feed. Who else reported makes no other fault, with one exception: a
/// warning costs nothing, so it does not stand in the way of a punishment for the same report.
#[derive(
	Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct GradedDeviation<AccountId> {
	/// What was reported.
	pub feed: H256,
	/// The round.
	pub round: u64,
	/// The reports, ascending by account.
	pub reports: BoundedVec<Report<AccountId>, ConstU32<MAX_SIGNERS>>,
}

/// Fails unless the table in force is of the epoch of the fault or of the next.
fn ensure_table_of_fault<AccountId, F: Facts<AccountId>>(
	set: SetId,
	fault: Epoch,
) -> Result<(), EvidenceError> {
	let lag = F::Table::epoch(set).and_then(|table| table.checked_sub(fault));
	ensure!(matches!(lag, Some(0 | 1)), EvidenceError::TableOfAnotherEpoch);
	Ok(())
}

impl<AccountId: Encode + Ord> Proof<AccountId> for GradedDeviation<AccountId> {
	fn check<F: Facts<AccountId>>(
		&self,
		accusation: &Accusation<AccountId>,
	) -> Result<Finding, EvidenceError> {
		let Accusation { set, ref operator, fault, reason: _, ref verifier } = *accusation;
		let Verifier::GradedDeviation { warn, moderate, severe } = *verifier else {
			return Err(EvidenceError::WrongKind);
		};
		ensure_table_of_fault::<AccountId, F>(set, fault)?;
		ensure_ascending(self.reports.iter().map(|report| &report.operator))?;
		let accused = self
			.reports
			.iter()
			.find(|report| report.operator == *operator)
			.ok_or(EvidenceError::AccusedDidNotReport)?
			.value;

		let mut weighed: Vec<(u128, u128)> = Vec::with_capacity(self.reports.len());
		for report in &self.reports {
			let weight = F::Table::weight(set, &report.operator);
			ensure!(weight > 0 || report.operator == *operator, EvidenceError::NotInTable);
			weighed.push((report.value, weight));
		}
		ensure_quorum::<AccountId, F>(set, weighed.iter().map(|(_, weight)| *weight))?;
		for Report { operator, value, signature } in &self.reports {
			let message = messages::report(F::genesis(), set, fault, self.feed, self.round, *value);
			ensure!(
				F::Keys::signed(operator, fault, &message, signature),
				EvidenceError::BadSignature
			);
		}

		let median = weighted_median(&mut weighed).ok_or(EvidenceError::NoQuorum)?;
		let grade =
			grade(accused, median, warn, moderate, severe).ok_or(EvidenceError::NoDeviation)?;
		let punished = grade > Grade::Warning;
		let content = (self.feed, self.round, accused, punished);
		Ok(Finding {
			grade: Some(grade),
			proven: true,
			fault_hash: messages::fault_hash(Kind::Deviation, set, operator, fault, content),
			document: None,
		})
	}

	fn weight<W: WeightInfo>(&self) -> Weight {
		W::deviation(self.reports.len() as u32)
	}
}
