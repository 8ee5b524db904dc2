//! What is stored.

use bulwark_primitives::{
	constants::{
		EXECUTION, MAX_ALLOCATIONS, MAX_APPEAL, MAX_CHALLENGE, MAX_COVERING_POOLS,
		MAX_DISPUTED_SETS, MAX_REQUESTS, MAX_SETS,
	},
	Balance, Epoch, SetId, SlashId, SlashReason, Split, VaultId,
};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::{traits::ConstU32, BoundedVec};
use scale_info::TypeInfo;
use sp_core::H256;
use sp_runtime::Perquintill;

/// Requests against one operator that may weigh at once: of the sets that it is a member of, and of as many that it has left.
pub const MAX_PENDING: u32 = MAX_DISPUTED_SETS * MAX_REQUESTS;

/// Claims of one set against one operator that may be open at once, of those that anybody can make: one in every epoch that a
/// claim can be open. The rest of [`MAX_REQUESTS`] is for what is proven, and for what an adjudicator claims itself: nobody can
/// keep either off the docket by claims.
pub const MAX_OPEN_CLAIMS: u32 = MAX_CHALLENGE + EXECUTION;

/// Of the places that a set has for requests against one operator, those that only claims of the adjudicator of the offence take.
/// Proofs of something light, which an operator can bring upon itself, keep nobody from what only its adjudicator can claim.
pub const KEPT_REQUESTS: u32 = 1;

/// The other places of a set: those that anything can take.
pub const COMMON_REQUESTS: u32 = MAX_REQUESTS - KEPT_REQUESTS;

// A set can still prove a fault in every epoch, with the longest windows and executed as late as can be, if what has become final
// is settled before the next one is brought.
const _: () = assert!(COMMON_REQUESTS >= MAX_CHALLENGE + EXECUTION - 1 + MAX_APPEAL);
// What is proven finds a place beside as many claims as can be open.
const _: () = assert!(MAX_OPEN_CLAIMS < COMMON_REQUESTS);

/// Pools whose stake is added up to know what an operator had at stake for a set: see [`crate::Call::accuse`]. As many as there can
/// be in six vaults.
pub const MAX_VALUED_POOLS: u32 = 6 * MAX_COVERING_POOLS;

/// Requests for faults of one operator in one epoch that can stand: it was a member of at most [`MAX_SETS`] sets then. As many may
/// weigh at once for sets that it is a member of.
pub const MAX_PER_FAULT: u32 = MAX_SETS * MAX_REQUESTS;

/// Entries of a docket that are one item: those that every exit reads. Half of what the operator's own sets can bring about;
/// ordinary days bring a handful.
pub const MAX_HEAD: u32 = MAX_PER_FAULT / 2;

/// The fraction a request takes, by vault.
pub type Fractions = BoundedVec<(VaultId, Perquintill), ConstU32<MAX_ALLOCATIONS>>;

/// What a request rests on when it is made: that says which places of its set it can take.
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
pub enum Basis {
	/// Evidence that anybody can check, whoever brings it, or the word of an AVS on another network where that is proof enough.
	#[codec(index = 0)]
	Proof,
	/// The word of anybody: a claim, of which only [`MAX_OPEN_CLAIMS`] can be open.
	#[codec(index = 1)]
	Claim,
	/// The word of the adjudicator of the offence. Nobody can be that but whom the schedule names, and what it believes must find a
	/// place: [`KEPT_REQUESTS`].
	#[codec(index = 2)]
	Adjudicator,
}

impl Basis {
	/// What a request rests on that this account has made, if any has.
	pub fn of<AccountId: PartialEq>(
		proven: bool,
		accuser: Option<&AccountId>,
		adjudicator: Option<&AccountId>,
	) -> Self {
		if proven {
			Self::Proof
		} else if accuser.is_some() && accuser == adjudicator {
			Self::Adjudicator
		} else {
			Self::Claim
		}
	}

	/// May it take the place of something milder?
	pub fn displaces(self) -> bool {
		self != Self::Claim
	}
}

/// Epochs are 32-bit numbers of days or minutes: the end of them is millennia away, and what lies beyond it never
/// comes.
fn later(epoch: Epoch, by: Epoch) -> Epoch {
	epoch.saturating_add(by)
}

/// Where a request stands.
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
pub enum SlashState {
	/// It can be contested, decided about, and executed.
	#[codec(index = 0)]
	Open,
	/// Rejected in its challenge window.
	#[codec(index = 1)]
	Vetoed,
	/// Rejected because nobody upheld or executed it in time.
	#[codec(index = 2)]
	Lapsed,
	/// Executed in an epoch. It can be reversed until its appeal period is over, and is final then.
	#[codec(index = 3)]
	Executed(Epoch),
	/// Executed, and reversed as a whole.
	#[codec(index = 4)]
	Reversed,
	/// Final, and what it took has been split.
	#[codec(index = 5)]
	Settled,
}

/// A request to slash: everything that is known of it, from the accusation to the end and for a while after it.
#[derive(
	Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct SlashRequest<AccountId> {
	/// The set that punishes.
	pub set: SetId,
	/// Whom.
	pub operator: AccountId,
	/// The epoch of the fault. Whoever was liable then pays.
	pub fault: Epoch,
	/// What for.
	pub reason: SlashReason,
	/// The version of the schedule that bound the operator.
	pub version: u32,
	/// Who accused. `None` for an AVS on another network.
	pub accuser: Option<AccountId>,
	/// Who gets the part of the whistle-blower. `None` for a self-report, and for an AVS on another network.
	pub reporter: Option<AccountId>,
	/// The fraction asked, of what was allocated to the set. Less after a partial reversal.
	pub fraction: Perquintill,
	/// The fraction of the liable stake that it takes, by vault. Never zero. Less after a partial reversal.
	pub p: Fractions,
	/// The epoch in which it was opened.
	pub opened: Epoch,
	/// Epochs in which it can be contested and vetoed.
	pub challenge: Epoch,
	/// Epochs from its execution in which it can be reversed.
	pub appeal: Epoch,
	/// Who gets what of it.
	pub split: Split,
	/// Who gets what would otherwise be burned.
	pub recipient: Option<AccountId>,
	/// Who decides about it, beside governance.
	pub adjudicator: Option<AccountId>,
	/// Proven, so that nobody has to uphold it unless somebody contests it?
	pub proven: bool,
	/// Upheld?
	pub upheld: bool,
	/// The fault that it punishes, as the verifier names it.
	pub fault_hash: H256,
	/// What is on hold of the accuser, in native tokens.
	pub accusation_bond: Balance,
	/// Who contested.
	pub contested: Option<AccountId>,
	/// What is on hold of whoever contested, in native tokens.
	pub contest_bond: Balance,
	/// How many of its vaults have been settled.
	pub visited: u32,
	/// Where it stands. A request that is open and whose deadline has passed has lapsed: see [`Self::state_at`].
	pub state: SlashState,
	/// The epoch in which it came to its end.
	pub closed: Option<Epoch>,
}

impl<AccountId> SlashRequest<AccountId> {
	/// The first epoch in which it can be executed, and cannot be contested or vetoed any more.
	pub fn executable(&self) -> Epoch {
		later(self.opened, self.challenge)
	}

	/// The first epoch in which it cannot be executed any more.
	pub fn deadline(&self) -> Epoch {
		later(self.executable(), EXECUTION)
	}

	/// The first epoch in which it is final, once it was executed and unless it is reversed.
	pub fn final_from(&self) -> Option<Epoch> {
		match self.state {
			SlashState::Executed(epoch) => Some(later(epoch, self.appeal)),
			_ => None,
		}
	}

	/// Where it stands in an epoch, whether or not anybody has said so.
	pub fn state_at(&self, epoch: Epoch) -> SlashState {
		match self.state {
			SlashState::Open if epoch >= self.deadline() => SlashState::Lapsed,
			state => state,
		}
	}

	/// Is stake in question, or taken and not split?
	pub fn weighs(&self, epoch: Epoch) -> bool {
		matches!(self.state_at(epoch), SlashState::Open | SlashState::Executed(_))
	}

	/// Has it not come to nothing?
	pub fn stands(&self, epoch: Epoch) -> bool {
		self.weighs(epoch) || self.state == SlashState::Settled
	}

	/// Does somebody have to uphold it before it can be executed?
	pub fn needs_decision(&self) -> bool {
		!self.upheld && (!self.proven || self.contested.is_some())
	}

	/// Is it open, and nobody has decided about it though somebody has to?
	pub fn is_undecided(&self) -> bool {
		self.state == SlashState::Open && self.needs_decision()
	}

	/// Is anything on hold for it?
	pub fn is_bonded(&self) -> bool {
		self.accusation_bond > 0 || self.contest_bond > 0
	}

	/// How many vaults it concerns.
	pub fn vaults(&self) -> u32 {
		self.p.len() as u32
	}

	/// The fraction it takes in a vault.
	pub fn fraction_in(&self, vault: VaultId) -> Option<Perquintill> {
		self.p.iter().find(|(known, _)| *known == vault).map(|(_, p)| *p)
	}
}

impl<AccountId: PartialEq> SlashRequest<AccountId> {
	/// What it rests on.
	pub fn basis(&self) -> Basis {
		Basis::of(self.proven, self.accuser.as_ref(), self.adjudicator.as_ref())
	}
}

/// From when on an entry of a docket is what.
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
pub enum Phase {
	/// In dispute before that epoch, and nothing from it on.
	#[codec(index = 0)]
	Open {
		/// The deadline of the request.
		until: Epoch,
	},
	/// Upheld, in dispute before that epoch, and final from it on.
	#[codec(index = 1)]
	Executed {
		/// The end of the appeal period.
		final_from: Epoch,
	},
}

impl Phase {
	/// Does it weigh in an epoch?
	pub fn weighs(&self, epoch: Epoch) -> bool {
		match self {
			Self::Open { until } => epoch < *until,
			Self::Executed { .. } => true,
		}
	}
}

/// A request as the docket of one operator in one vault knows it: all that an exit has to read of it.
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
pub struct DocketEntry {
	/// The request.
	pub request: SlashId,
	/// The set that punishes.
	pub set: SetId,
	/// The epoch of the fault.
	pub fault: Epoch,
	/// The fraction of the liable stake in this vault.
	pub p: Perquintill,
	/// From when on it is what.
	pub phase: Phase,
}

/// What weighs on the stake with one operator in one vault, by id: as many as are read at once.
pub type DocketHead = BoundedVec<DocketEntry, ConstU32<MAX_HEAD>>;

/// What is beyond that.
pub type DocketTail = BoundedVec<DocketEntry, ConstU32<{ MAX_PENDING - MAX_HEAD }>>;

/// A request as the list of its operator knows it.
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
pub struct PendingRequest {
	/// The request.
	pub request: SlashId,
	/// The set that punishes.
	pub set: SetId,
	/// Its deadline while it is open. `None` once it was executed.
	pub until: Option<Epoch>,
	/// What it rests on.
	pub basis: Basis,
}

impl PendingRequest {
	/// Does it weigh in an epoch?
	pub fn weighs(&self, epoch: Epoch) -> bool {
		self.until.is_none_or(|until| epoch < until)
	}

	/// Was it not executed yet?
	pub fn is_open(&self) -> bool {
		self.until.is_some()
	}

	/// Is it an open claim, of which there may be [`MAX_OPEN_CLAIMS`]?
	pub fn is_open_claim(&self) -> bool {
		self.basis == Basis::Claim && self.is_open()
	}
}

/// The requests against one operator that are open or executed, by id.
pub type PendingRequests = BoundedVec<PendingRequest, ConstU32<MAX_PENDING>>;

/// A fault that was accused or warned about.
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
pub struct UsedFault {
	/// Its epoch.
	pub epoch: Epoch,
	/// The request that punishes it. `None` for a warning.
	pub request: Option<SlashId>,
}

/// A report that was announced and not made yet.
#[derive(
	Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct Commitment<BlockNumber> {
	/// The block in which it was announced.
	pub at: BlockNumber,
	/// What is on hold for it, in native tokens.
	pub deposit: Balance,
}

/// How much may be taken for faults of one operator in one epoch.
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
pub struct SlashCaps {
	/// The most that one set may ask for with all its requests, as a fraction of what was allocated to it. Each takes its part of
	/// what those before it leave.
	pub per_set: Perquintill,
	/// The most that all sets together may take of the liable stake in one vault.
	pub per_operator: Perquintill,
}

impl Default for SlashCaps {
	fn default() -> Self {
		Self { per_set: Perquintill::one(), per_operator: Perquintill::one() }
	}
}

/// A set that is weaker than it promises.
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
pub struct Flag {
	/// The epoch in which somebody noticed.
	pub since: Epoch,
	/// The first epoch in which members may leave at once.
	pub exit_from: Epoch,
}

/// What became of the accusations of a set since it exists.
#[derive(
	Clone,
	Copy,
	Debug,
	Default,
	PartialEq,
	Eq,
	Encode,
	Decode,
	DecodeWithMemTracking,
	MaxEncodedLen,
	TypeInfo,
)]
pub struct SetRecord {
	/// Requests that were opened.
	pub opened: u32,
	/// Faults that were put on record without a penalty.
	pub warned: u32,
	/// Requests that were vetoed.
	pub vetoed: u32,
	/// Requests that lapsed and were closed.
	pub lapsed: u32,
	/// Requests that were executed.
	pub executed: u32,
	/// Requests that were reversed as a whole after their execution.
	pub reversed: u32,
	/// Requests that were settled.
	pub settled: u32,
}

/// Who gets a bond that was lost, or a part of it.
#[derive(
	Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub enum Beneficiary<AccountId> {
	/// Whoever contested.
	#[codec(index = 0)]
	Contester(AccountId),
	/// Those whose stake was held up.
	#[codec(index = 1)]
	Restakers,
	/// The treasury.
	#[codec(index = 2)]
	Treasury,
}
