//! What is stored of an operator, and what is signed for it.

use crate::HoldReason;
use bulwark_primitives::{Balance, Epoch, Moment};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::{traits::ConstU32, BoundedVec};
use scale_info::TypeInfo;
use sp_core::H256;

/// Longest name, in bytes: what fits a line of a wallet.
pub const MAX_NAME: u32 = 64;

/// Longest address of a page or document, in bytes.
pub const MAX_URL: u32 = 256;

/// Longest contact, in bytes: an address of mail or of a chat.
pub const MAX_CONTACT: u32 = 128;

/// Longest description, in bytes. Whoever has more to say says it on the page of the operator.
pub const MAX_DESCRIPTION: u32 = 512;

/// Text of at most so many bytes. It should be UTF-8, and nothing depends on it.
pub type Text<const MAX: u32> = BoundedVec<u8, ConstU32<MAX>>;

/// A document that is kept elsewhere.
#[derive(
	Clone,
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
pub struct Document {
	/// Where it is.
	pub url: Text<MAX_URL>,
	/// The hash of its bytes, so that it cannot be exchanged unnoticed.
	pub hash: Option<H256>,
}

/// What an operator says of itself. Nobody checks it: it is there to be read by voters and restakers.
#[derive(
	Clone,
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
pub struct Metadata {
	/// The name. Not empty, and not unique.
	pub name: Text<MAX_NAME>,
	/// The page of the operator.
	pub url: Text<MAX_URL>,
	/// How to reach it.
	pub contact: Text<MAX_CONTACT>,
	/// What it is and does.
	pub description: Text<MAX_DESCRIPTION>,
	/// The risks it discloses: strategic, operational, legal.
	pub risk: Document,
	/// Its setup: machines, places, clients, who holds the keys, insurance.
	pub setup: Document,
}

/// Where an operator stands.
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
pub enum Status {
	/// It has applied and waits for a referendum.
	#[codec(index = 0)]
	Candidate,
	/// Admitted and working: takes stake, joins sets, raises allocations.
	#[codec(index = 1)]
	Active,
	/// By its own choice it takes no new stake. Everything else goes on.
	#[codec(index = 2)]
	Inactive,
	/// By decision of governance it takes no new stake, and it cannot end that itself.
	#[codec(index = 3)]
	Jailed {
		/// First epoch in which it can be removed, if it has asked to leave.
		leaving: Option<Epoch>,
	},
	/// It has asked to leave.
	#[codec(index = 4)]
	Leaving {
		/// First epoch in which it can be removed, if nothing is tied to it.
		until: Epoch,
	},
}

impl Status {
	/// First epoch in which it can be removed, or `None` if it has not asked to leave.
	pub fn leaving(&self) -> Option<Epoch> {
		match self {
			Self::Leaving { until } => Some(*until),
			Self::Jailed { leaving } => *leaving,
			Self::Candidate | Self::Active | Self::Inactive => None,
		}
	}
}

/// Whose stake an operator accepts. Stake that is there already is not affected by a change.
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
pub enum DelegationPolicy {
	/// Everybody's.
	#[codec(index = 0)]
	Open,
	/// That of the accounts on its list, which it alone keeps.
	#[codec(index = 1)]
	AllowList,
	/// That of the accounts on its list, onto which a voucher leads as well.
	#[codec(index = 2)]
	Voucher,
}

/// A deposit that is held on the account of an operator.
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
pub struct Deposit {
	/// Why it is held.
	pub reason: HoldReason,
	/// How much, in units of the native token.
	pub amount: Balance,
}

/// A value that is going to hold.
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
pub struct Planned<V> {
	/// First epoch in which it holds.
	pub from: Epoch,
	/// The value.
	pub value: V,
}

/// Epochs before a raised allocation takes effect. Raised at once; lowered only when the old notice has passed, so that an
/// operator can never surprise those who rely on it.
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
pub struct Notice {
	/// What holds until what is planned takes effect.
	pub epochs: Epoch,
	/// A shorter notice that is going to hold.
	pub planned: Option<Planned<Epoch>>,
}

impl Notice {
	/// One that holds from the start.
	pub fn new(epochs: Epoch) -> Self {
		Self { epochs, planned: None }
	}

	/// The notice in an epoch.
	pub fn at(&self, epoch: Epoch) -> Epoch {
		match self.planned {
			Some(planned) if planned.from <= epoch => planned.value,
			_ => self.epochs,
		}
	}

	/// What is planned and does not hold yet in an epoch.
	pub fn planned(&self, epoch: Epoch) -> Option<Planned<Epoch>> {
		self.planned.filter(|planned| planned.from > epoch)
	}
}

/// What the calls of others read of an operator. Everything longer is stored beside it.
#[derive(
	Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct Operator {
	/// Where it stands.
	pub status: Status,
	/// Whose stake it accepts.
	pub policy: DelegationPolicy,
	/// Epochs before a raised allocation takes effect.
	pub notice: Notice,
	/// What it has deposited, or `None` for an operator of genesis.
	pub deposit: Option<Deposit>,
	/// The series of its signatures. What was signed under an earlier series is void.
	pub series: u64,
	/// How many keys it has registered in this series, so that no proof counts twice.
	pub proofs: u32,
	/// How many accounts are on its list.
	pub allowed: u32,
	/// How many salts of used vouchers are remembered.
	pub salts: u32,
}

/// What an operator signs off chain to put an account on its list.
#[derive(
	Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct Voucher<AccountId> {
	/// The account that is put on the list, and nobody else.
	pub delegator: AccountId,
	/// Chosen by the operator: of two vouchers with the same salt only one can be used.
	pub salt: H256,
	/// Last second in which it can be used.
	pub expiry: Moment,
}

/// The mark that a used voucher leaves, so that it cannot be used again.
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
pub struct UsedVoucher {
	/// Last second in which the voucher could have been used.
	pub expiry: Moment,
	/// The series under which it was signed.
	pub series: u64,
}
