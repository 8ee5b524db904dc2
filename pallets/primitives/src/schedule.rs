//! What a set punishes, and how: offences, verifiers, penalties, and what makes one schedule harsher than another.

use crate::Epoch;
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::{traits::ConstU32, BoundedVec};
use scale_info::TypeInfo;
use sp_core::H256;
use sp_runtime::Perquintill;

/// Offences in one schedule: a schedule is read whole with every accusation.
pub const MAX_OFFENCES: u32 = 16;

/// Why an operator is slashed.
#[derive(
	Clone,
	Copy,
	Debug,
	PartialEq,
	Eq,
	PartialOrd,
	Ord,
	Encode,
	Decode,
	DecodeWithMemTracking,
	MaxEncodedLen,
	TypeInfo,
)]
pub enum SlashReason {
	/// Data it had promised to keep could not be had.
	#[codec(index = 0)]
	DataUnavailable,
	/// It attested to data that are wrong.
	#[codec(index = 1)]
	InvalidDataAttestation,
	/// It signed two statements that exclude each other.
	#[codec(index = 2)]
	Equivocation,
	/// It reported a price far from the others.
	#[codec(index = 3)]
	PriceDeviation,
	/// It did not do its work.
	#[codec(index = 4)]
	Liveness,
	/// What the AVS says that this number means.
	#[codec(index = 5)]
	Other(u16),
}

/// Who or what decides whether an accusation is true.
#[derive(
	Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub enum Verifier {
	/// Two conflicting statements signed with a key of the operator.
	#[codec(index = 0)]
	Equivocation,
	/// More than two thirds of the stake of the set signed the accusation.
	#[codec(index = 1)]
	Quorum,
	/// A report far from the median. A fraction of the median for each grade, ascending.
	#[codec(index = 2)]
	GradedDeviation {
		/// Further than this is a warning.
		warn: Perquintill,
		/// Further than this takes the moderate penalty.
		moderate: Perquintill,
		/// Further than this takes the severe penalty.
		severe: Perquintill,
	},
	/// Nothing proves it: the adjudicator of the offence has to uphold the accusation.
	#[codec(index = 3)]
	Adjudicator,
	/// The AVS on another network proves it. The hash of its universal location or client.
	#[codec(index = 4)]
	Remote(H256),
}

/// What an offence costs, as a fraction of the stake the set may slash, in parts of 10^18.
#[derive(
	Clone,
	Copy,
	Debug,
	PartialEq,
	Eq,
	Encode,
	Decode,
	DecodeWithMemTracking,
	MaxEncodedLen,
	TypeInfo,
)]
pub enum Penalty {
	/// Always the same.
	#[codec(index = 0)]
	Fixed(Perquintill),
	/// By grade, as the verifier finds it. A warning costs nothing.
	#[codec(index = 1)]
	Graded {
		/// For a fault of the middle grade.
		moderate: Perquintill,
		/// For a fault of the highest grade.
		severe: Perquintill,
	},
}

impl Penalty {
	/// The least and the most it can take.
	pub fn range(&self) -> (Perquintill, Perquintill) {
		match *self {
			Self::Fixed(fraction) => (fraction, fraction),
			Self::Graded { moderate, severe } => (moderate.min(severe), moderate.max(severe)),
		}
	}

	fn is_harsher_than(&self, old: &Self) -> bool {
		match (self, old) {
			(Self::Fixed(new), Self::Fixed(old)) => new > old,
			(
				Self::Graded { moderate, severe },
				Self::Graded { moderate: old_moderate, severe: old_severe },
			) => moderate > old_moderate || severe > old_severe,
			// Of two kinds each may be worse for somebody.
			_ => true,
		}
	}
}

/// One thing that is punished.
#[derive(
	Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct Offence<AccountId> {
	/// What it is.
	pub reason: SlashReason,
	/// Who finds it.
	pub verifier: Verifier,
	/// Who decides about accusations that are not proven, and about those that are contested: a council, a contract, a
	/// person. Beside it governance can, and without one only governance.
	pub adjudicator: Option<AccountId>,
	/// What it costs.
	pub penalty: Penalty,
	/// The least a slash takes, as a fraction, in parts of 10^18.
	pub minimum: Perquintill,
	/// The most a slash takes, as a fraction, in parts of 10^18.
	pub maximum: Perquintill,
	/// The least a slash takes, in millionths of a dollar.
	pub min_value: Option<u128>,
	/// The most a slash takes, in millionths of a dollar.
	pub max_value: Option<u128>,
}

impl<AccountId: PartialEq> Offence<AccountId> {
	fn fault(&self) -> Option<ScheduleFault> {
		let (least, most) = self.penalty.range();
		if self.minimum > least || most > self.maximum {
			return Some(ScheduleFault::PenaltyOutOfBounds);
		}
		if let (Some(min), Some(max)) = (self.min_value, self.max_value) {
			if min > max {
				return Some(ScheduleFault::ValueBoundsCrossed);
			}
		}
		if let Penalty::Graded { moderate, severe } = self.penalty {
			if moderate > severe {
				return Some(ScheduleFault::GradesNotAscending);
			}
		}
		if let Verifier::GradedDeviation { warn, moderate, severe } = self.verifier {
			if !(warn <= moderate && moderate <= severe) {
				return Some(ScheduleFault::GradesNotAscending);
			}
		}
		let fits = match (&self.verifier, &self.penalty) {
			(Verifier::GradedDeviation { .. }, Penalty::Graded { .. }) => true,
			(Verifier::GradedDeviation { .. }, Penalty::Fixed(_)) => false,
			// A signature or a quorum proves that something happened and not how bad it was.
			(Verifier::Equivocation | Verifier::Quorum, Penalty::Graded { .. }) => false,
			_ => true,
		};
		(!fits).then_some(ScheduleFault::PenaltyDoesNotFitVerifier)
	}

	/// Can it cost more, or be found more easily? Whatever is not plainly milder counts as harsher.
	fn is_harsher_than(&self, old: &Self) -> bool {
		let least_value = |offence: &Self| offence.min_value.unwrap_or(0);
		let most_value = |offence: &Self| offence.max_value.unwrap_or(u128::MAX);
		self.verifier != old.verifier
			|| self.adjudicator != old.adjudicator
			|| self.penalty.is_harsher_than(&old.penalty)
			|| self.minimum > old.minimum
			|| self.maximum > old.maximum
			|| least_value(self) > least_value(old)
			|| most_value(self) > most_value(old)
	}
}

/// Why a schedule cannot be published.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ScheduleFault {
	/// It punishes nothing.
	Empty,
	/// It names a reason twice.
	DuplicateReason,
	/// A penalty is below its minimum or above its maximum.
	PenaltyOutOfBounds,
	/// The least value is above the most.
	ValueBoundsCrossed,
	/// The grades of a deviation, or their penalties, do not ascend.
	GradesNotAscending,
	/// A verifier that finds grades has a fixed penalty, or the other way round.
	PenaltyDoesNotFitVerifier,
}

/// What a set punishes.
#[derive(
	Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct SlashSchedule<AccountId> {
	/// Each reason once.
	pub offences: BoundedVec<Offence<AccountId>, ConstU32<MAX_OFFENCES>>,
}

impl<AccountId: PartialEq> SlashSchedule<AccountId> {
	/// Is it in order?
	pub fn validate(&self) -> Result<(), ScheduleFault> {
		if self.offences.is_empty() {
			return Err(ScheduleFault::Empty);
		}
		for (at, offence) in self.offences.iter().enumerate() {
			if self.offences.iter().take(at).any(|other| other.reason == offence.reason) {
				return Err(ScheduleFault::DuplicateReason);
			}
			if let Some(fault) = offence.fault() {
				return Err(fault);
			}
		}
		Ok(())
	}

	/// The offence for a reason.
	pub fn offence(&self, reason: SlashReason) -> Option<&Offence<AccountId>> {
		self.offences.iter().find(|offence| offence.reason == reason)
	}

	/// Is there anything in it that was not punished before, or not as hard, or not by the same verifier? Then who is a
	/// member must have time to leave.
	pub fn is_harsher_than(&self, old: &Self) -> bool {
		self.offences
			.iter()
			.any(|new| old.offence(new.reason).is_none_or(|old| new.is_harsher_than(old)))
	}

	/// What the sets of the genesis begin with: a tenth for signing two statements that exclude each other.
	pub fn for_genesis() -> Self {
		let mut offences = BoundedVec::new();
		let tenth = Perquintill::from_percent(10);
		let pushed = offences.try_push(Offence {
			reason: SlashReason::Equivocation,
			verifier: Verifier::Equivocation,
			adjudicator: None,
			penalty: Penalty::Fixed(tenth),
			minimum: Perquintill::zero(),
			maximum: tenth,
			min_value: None,
			max_value: None,
		});
		debug_assert!(pushed.is_ok(), "an empty schedule has room for one offence");
		Self { offences }
	}
}

/// A schedule as it was published.
#[derive(
	Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct ScheduleVersion<AccountId> {
	/// What is punished.
	pub schedule: SlashSchedule<AccountId>,
	/// The epoch in which it was published.
	pub published: Epoch,
	/// The first epoch whose faults it applies to.
	pub from: Epoch,
}

/// From which epoch on a version of a schedule applies.
#[derive(
	Clone,
	Copy,
	Debug,
	PartialEq,
	Eq,
	Encode,
	Decode,
	DecodeWithMemTracking,
	MaxEncodedLen,
	TypeInfo,
)]
pub struct ScheduleStep {
	/// The version.
	pub version: u32,
	/// The first epoch whose faults it applies to.
	pub from: Epoch,
}

/// Who gets what of a slash. The rest is burned, or goes to the recipient of a set that redistributes.
#[derive(
	Clone,
	Copy,
	Debug,
	PartialEq,
	Eq,
	Encode,
	Decode,
	DecodeWithMemTracking,
	MaxEncodedLen,
	TypeInfo,
)]
pub struct Split {
	/// To whoever reported the fault.
	pub whistleblower: Perquintill,
	/// To the insurance of the vault.
	pub insurance: Perquintill,
}

impl Default for Split {
	fn default() -> Self {
		Self {
			whistleblower: Perquintill::from_percent(30),
			insurance: Perquintill::from_percent(20),
		}
	}
}

/// What a set may choose as its split.
#[derive(
	Clone,
	Copy,
	Debug,
	PartialEq,
	Eq,
	Encode,
	Decode,
	DecodeWithMemTracking,
	MaxEncodedLen,
	TypeInfo,
)]
pub struct SplitBounds {
	/// The most a whistle-blower gets. A large share makes faults worth provoking.
	pub max_whistleblower: Perquintill,
	/// The least the insurance gets.
	pub min_insurance: Perquintill,
	/// The least that is burned or redistributed.
	pub min_rest: Perquintill,
}

impl SplitBounds {
	/// Is this split within the bounds?
	pub fn allow(&self, split: &Split) -> bool {
		let parts = split.whistleblower.deconstruct().checked_add(split.insurance.deconstruct());
		let whole = Perquintill::one().deconstruct();
		let rest = parts.and_then(|parts| whole.checked_sub(parts)).map(Perquintill::from_parts);
		split.whistleblower <= self.max_whistleblower
			&& split.insurance >= self.min_insurance
			&& rest.is_some_and(|rest| rest >= self.min_rest)
	}
}
