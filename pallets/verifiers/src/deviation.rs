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
/// accusation is brought. With all later ones an accuser could wait for the weights that suit it. The next one does, or
/// a false report at the end of an epoch would go free. It adds no power: those who want a third of it need that stake
/// in the set, with the exit and the liability of all other stake, as they would for the table before. So a deviation
/// has to be brought before the table of the second epoch after it is complete. An AVS that wants to punish later lists
/// another offence for it, which a quorum or an adjudicator finds.
///
/// An older table may weigh stake that has nothing to lose any more. It counts only where there is no better one: if the
/// pass of the epoch of the fault, or a later one, is complete and had to keep it because a price was missing, and for as
/// long as it is the last. Once the price is back, the next table is too new for the faults of that time, unless they are
/// of its epoch or of the one before it.
///
/// **Grades.** By the bounds of the schedule, as a fraction of the median. Exactly at a bound the grade below counts.
///
/// **Weight of the accused.** It may have none left in the table, if it left with the end of its epoch. Then its
/// report counts nothing and is compared all the same. Everybody else in the list has weight.
///
/// One fault is one value of one round of one feed, and one grade: who chooses the other reports chooses the grade within
/// what honest reports allow, and what is found mild by a friend of the accused does not stand in the way of what is
/// graver. Whoever punishes asks for the names at the other grades, and lets the graver take the place of the milder
/// until that is decided. Who else reported makes no other fault.
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

/// Fails unless the table in force is of the epoch of the fault or of the next, or an older one that was kept in the epoch
/// of the fault or later.
fn ensure_table_of_fault<AccountId, F: Facts<AccountId>>(
	set: SetId,
	fault: Epoch,
) -> Result<(), EvidenceError> {
	let table = F::Table::epoch(set).ok_or(EvidenceError::TableOfAnotherEpoch)?;
	let fits = match table.checked_sub(fault) {
		Some(lag) => lag <= 1,
		// In the first blocks of an epoch the table before it is in force only until the pass comes by.
		None => F::Table::in_force_until(set).is_some_and(|until| until >= fault),
	};
	ensure!(fits, EvidenceError::TableOfAnotherEpoch);
	Ok(())
}

impl<AccountId: Encode + PartialEq> GradedDeviation<AccountId> {
	/// What the accused reported, if it did.
	fn reported_by(&self, operator: &AccountId) -> Option<u128> {
		let mine = self.reports.iter().find(|report| report.operator == *operator);
		mine.map(|report| report.value)
	}

	/// The name of a fault of this grade.
	fn name(&self, accusation: &Accusation<AccountId>, value: u128, grade: Grade) -> H256 {
		let Accusation { set, ref operator, fault, .. } = *accusation;
		let content = (self.feed, self.round, value, grade);
		messages::fault_hash(Kind::Deviation, set, operator, fault, content)
	}
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
		let accused = self.reported_by(operator).ok_or(EvidenceError::AccusedDidNotReport)?;

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
		Ok(Finding {
			grade: Some(grade),
			proven: true,
			fault_hash: self.name(accusation, accused, grade),
			document: None,
		})
	}

	fn graded_names(&self, accusation: &Accusation<AccountId>) -> Vec<(Grade, H256)> {
		let Some(value) = self.reported_by(&accusation.operator) else { return Vec::new() };
		let name = |grade| (grade, self.name(accusation, value, grade));
		[Grade::Moderate, Grade::Severe].map(name).into()
	}

	fn weight<W: WeightInfo>(&self) -> Weight {
		W::deviation(self.reports.len() as u32)
	}
}
