//! What the pallet stores, and what its calls take.

use crate::{sets::later, LONGEST_DISPUTE, MAX_OFFERS, MAX_VAULTS_PER_SET};
use alloc::{string::String, vec::Vec};
use bulwark_primitives::{
	constants::{MAX_APPEAL, MAX_CHALLENGE, MAX_DEALLOCATION},
	AvsId, Balance, Epoch, History, Moment, SetId, SetIndex, SlashSchedule, Split, VaultId,
};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::{traits::ConstU32, BoundedVec};
use scale_info::TypeInfo;
use serde::{Deserialize, Serialize};
use sp_core::H256;
use sp_runtime::FixedU128;

/// Longest name of an AVS, in bytes.
pub const MAX_NAME: u32 = 64;

/// Longest address of a page, in bytes.
pub const MAX_URL: u32 = 128;

/// The name of an AVS, in UTF-8.
pub type Name = BoundedVec<u8, ConstU32<MAX_NAME>>;

/// The address of a page, in UTF-8.
pub type Url = BoundedVec<u8, ConstU32<MAX_URL>>;

/// A text that was published and cannot be exchanged unnoticed.
#[derive(
	Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct Document {
	/// Where it can be read.
	pub url: Url,
	/// The Blake2-256 hash of what can be read there.
	pub hash: H256,
}

/// What an AVS discloses about its risks, one text per kind.
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
pub struct Risks {
	/// What the service does with the security it buys, and how that can go wrong.
	pub strategy: Option<Document>,
	/// How it is run.
	pub operational: Option<Document>,
	/// Under which law, and with which permissions.
	pub legal: Option<Document>,
	/// What an operator must set up, and what happens if it does so badly.
	pub setup: Option<Document>,
}

/// What kind of service it is. For people who search: nothing on chain depends on it.
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
	Serialize,
	Deserialize,
)]
pub enum AvsCategory {
	/// Keeps data available.
	#[codec(index = 0)]
	DataAvailability,
	/// Reports facts from outside.
	#[codec(index = 1)]
	Oracle,
	/// Carries messages or assets between networks.
	#[codec(index = 2)]
	Bridge,
	/// Orders the transactions of a rollup.
	#[codec(index = 3)]
	Sequencer,
	/// Computes off chain what is verified on chain.
	#[codec(index = 4)]
	Coprocessor,
	/// Serves reads of a chain.
	#[codec(index = 5)]
	Rpc,
	/// Runs models.
	#[codec(index = 6)]
	Inference,
	/// Calls contracts when their time has come.
	#[codec(index = 7)]
	Keeper,
	/// A committee of trusted hardware.
	#[codec(index = 8)]
	TeeCommittee,
	/// Confirms blocks before they are final.
	#[codec(index = 9)]
	FastFinality,
	/// None of these.
	#[default]
	#[codec(index = 10)]
	Other,
}

/// How an AVS presents itself, and what it discloses.
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
pub struct AvsMetadata {
	/// Its name. Not empty.
	pub name: Name,
	/// Its home page.
	pub url: Url,
	/// A picture.
	pub logo: Option<Url>,
	/// What kind of service it is.
	pub category: AvsCategory,
	/// The report of an audit.
	pub audit: Option<Document>,
	/// Its documentation.
	pub docs: Option<Url>,
	/// Its risks.
	pub risks: Risks,
}

/// What an AVS offers to pay for security: an amount per epoch, for a number of epochs, in one asset.
#[derive(
	Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct Offer<AssetKind> {
	/// The asset it is paid in.
	pub asset: AssetKind,
	/// The amount per epoch, in base units.
	pub per_epoch: Balance,
	/// For how many epochs.
	pub epochs: u32,
}

impl<AssetKind> Offer<AssetKind> {
	/// All that is paid, or `None` if it does not fit an amount.
	pub fn total(&self) -> Option<Balance> {
		self.per_epoch.checked_mul(self.epochs.into())
	}
}

/// The offers of a proposal.
pub type Offers<AssetKind> = BoundedVec<Offer<AssetKind>, ConstU32<MAX_OFFERS>>;

/// An offer, and what of it is in escrow.
#[derive(
	Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct EscrowedOffer<AssetKind> {
	/// What was offered.
	pub offer: Offer<AssetKind>,
	/// What the escrow account holds of it: the total, until it is taken or returned as a whole, and then nothing.
	pub remaining: Balance,
}

/// Where an AVS stands.
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
pub enum AvsStatus {
	/// Waits for the vote.
	#[codec(index = 0)]
	Proposed {
		/// When anybody may return the escrow if nobody has voted, in seconds since the Unix epoch.
		until: Moment,
		/// The referendum that decides.
		referendum: Option<u32>,
	},
	/// Admitted.
	#[codec(index = 1)]
	Active,
	/// Leaves. Takes no new sets and no new members.
	#[codec(index = 2)]
	Offboarding {
		/// The epoch in which it began.
		since: Epoch,
		/// No membership lasts into this epoch, once every member has been made to leave.
		ends: Epoch,
	},
}

/// An AVS: who runs it and where it stands.
#[derive(
	Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct AvsRecord<AccountId> {
	/// Who decides for it.
	pub owner: AccountId,
	/// To whom it was offered, and who has not accepted yet.
	pub pending_owner: Option<AccountId>,
	/// Who proposed it, and so to whom deposit and escrow return.
	pub proposer: AccountId,
	/// What is held of the proposer's native tokens.
	pub deposit: Balance,
	/// Where it stands.
	pub status: AvsStatus,
	/// The epoch of its admission: how old it is.
	pub admitted: Option<Epoch>,
	/// How many sets it has, and the number of the next.
	pub sets: SetIndex,
}

impl<AccountId> AvsRecord<AccountId> {
	/// Was it admitted, and is it not leaving?
	pub fn is_active(&self) -> bool {
		self.status == AvsStatus::Active
	}

	/// Does it still wait for the vote?
	pub fn is_proposed(&self) -> bool {
		matches!(self.status, AvsStatus::Proposed { .. })
	}
}

/// How long things take in a set, in epochs.
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
pub struct Delays {
	/// Before a lowered allocation takes effect, and before a member that leaves is free.
	pub deallocation: Epoch,
	/// In which an accusation can be contested.
	pub challenge: Epoch,
	/// In which an executed slash can be reversed.
	pub appeal: Epoch,
}

impl Delays {
	/// Are they within the bounds of governance? The shortest appeal is one epoch, so that a slash becomes final at a
	/// boundary.
	pub fn are_sound(&self) -> bool {
		self.deallocation <= MAX_DEALLOCATION
			&& self.challenge <= MAX_CHALLENGE
			&& (1..=MAX_APPEAL).contains(&self.appeal)
	}
}

/// How operators get into a set.
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
pub enum SetAdmission {
	/// Any operator may join: the AVS has consented once and for all.
	#[codec(index = 0)]
	Open,
	/// Only who was invited may join.
	#[codec(index = 1)]
	Invitation,
}

/// A vault whose stake a set accepts.
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
pub struct VaultEntry {
	/// The vault.
	pub vault: VaultId,
	/// The weight of one unit of its stake, beside price and haircut.
	pub multiplier: FixedU128,
	/// The first epoch in which stake can be allocated.
	pub from: Epoch,
	/// If it was removed: nothing can be allocated any more, and from this epoch on what is still allocated weighs nothing.
	pub until: Option<Epoch>,
	/// The multiplier that is to come, and from which epoch.
	pub planned: Option<(Epoch, FixedU128)>,
}

impl VaultEntry {
	/// Can more of its stake be allocated in an epoch?
	pub fn is_accepted(&self, epoch: Epoch) -> bool {
		self.from <= epoch && self.until.is_none()
	}

	/// Has it been removed, and is nothing left of it?
	pub fn is_gone(&self, epoch: Epoch) -> bool {
		self.until.is_some_and(|until| until <= epoch)
	}

	/// The weight of one unit in an epoch, if it has any.
	pub fn multiplier_at(&self, epoch: Epoch) -> Option<FixedU128> {
		if epoch < self.from || self.is_gone(epoch) {
			return None;
		}
		let planned = self.planned.filter(|(from, _)| *from <= epoch);
		Some(planned.map_or(self.multiplier, |(_, multiplier)| multiplier))
	}
}

/// The vaults of a set.
pub type VaultEntries = BoundedVec<VaultEntry, ConstU32<MAX_VAULTS_PER_SET>>;

/// The vaults a set begins with, and the weight of one unit of each, with 18 decimals: one is 10^18.
pub type Multipliers = BoundedVec<(VaultId, FixedU128), ConstU32<MAX_VAULTS_PER_SET>>;

/// What an AVS asks for when it creates a set.
#[derive(
	Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct SetConfig<AccountId> {
	/// The vaults whose stake it accepts, each once, and the weight of one unit, with 18 decimals: one is 10^18.
	pub vaults: Multipliers,
	/// Epochs before a lowered allocation takes effect.
	pub deallocation_delay: Epoch,
	/// Epochs in which an accusation can be contested.
	pub challenge: Epoch,
	/// Epochs in which an executed slash can be reversed.
	pub appeal: Epoch,
	/// Who gets what would otherwise be burned. Can never be changed.
	pub redistribution: Option<AccountId>,
	/// Who gets what of a slash, in parts of 10^18.
	pub split: Split,
	/// How operators get in.
	pub admission: SetAdmission,
	/// Below how many operators the service does not count as decentralised.
	pub min_operators: u32,
	/// Below what value of stake the service does not count as secure, in millionths of a dollar.
	pub min_stake_value: u128,
	/// How many operators it takes.
	pub max_operators: u32,
	/// What is punished, and how.
	pub schedule: SlashSchedule<AccountId>,
}

/// A set, as stored. Its schedules are apart.
#[derive(
	Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct SetRecord<AccountId> {
	/// The vaults whose stake it accepts.
	pub vaults: VaultEntries,
	/// How long things take.
	pub delays: Delays,
	/// How long they are going to take, and from which epoch.
	pub planned_delays: Option<(Epoch, Delays)>,
	/// Who gets what would otherwise be burned.
	pub redistribution: Option<AccountId>,
	/// Who gets what of a slash.
	pub split: Split,
	/// How operators get in.
	pub admission: SetAdmission,
	/// Below how many operators the service does not count as decentralised.
	pub min_operators: u32,
	/// Below what value of stake the service does not count as secure, in millionths of a dollar.
	pub min_stake_value: u128,
	/// How many operators it takes.
	pub max_operators: u32,
	/// How many operators have joined and have not asked to leave.
	pub operators: u32,
}

impl<AccountId> SetRecord<AccountId> {
	/// The delays in an epoch.
	pub fn delays_at(&self, epoch: Epoch) -> Delays {
		let planned = self.planned_delays.filter(|(from, _)| *from <= epoch);
		planned.map_or(self.delays, |(_, delays)| delays)
	}

	/// The entry of a vault.
	pub fn entry(&self, vault: VaultId) -> Option<&VaultEntry> {
		self.vaults.iter().find(|entry| entry.vault == vault)
	}

	/// The entry of a vault, to be changed.
	pub fn entry_mut(&mut self, vault: VaultId) -> Option<&mut VaultEntry> {
		self.vaults.iter_mut().find(|entry| entry.vault == vault)
	}
}

/// An operator in a set: when it was a member, for as long as a fault can be accused. Kept as long as a dispute can be open.
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
pub struct Membership {
	/// Member or not, by epoch.
	pub active: History<bool>,
	/// The version of the schedule that was in force when it joined last.
	pub schedule: u32,
	/// The first epoch of its last membership.
	pub joined: Epoch,
}

impl Membership {
	/// The first epoch in which it is no member any more, if it leaves or has left.
	pub fn ends(&self) -> Option<Epoch> {
		if self.active.last() {
			return None;
		}
		// No membership ends before the first epoch.
		self.active.planned(0).last().map(|(start, _)| start)
	}

	/// Does it count as a set of the operator: is it a member, or going to be one?
	pub fn counts(&self, epoch: Epoch) -> bool {
		self.active.at(epoch) || self.active.planned(epoch).any(|(_, member)| member)
	}
}

/// A set of an operator.
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
pub struct SetRef {
	/// The set.
	pub set: SetId,
	/// The first epoch in which it is no member any more, if it has asked to leave. The epoch in which it has, if that was before the
	/// membership began.
	pub ends: Option<Epoch>,
}

impl SetRef {
	/// Does it still count in an epoch?
	pub fn counts(&self, epoch: Epoch) -> bool {
		self.ends.is_none_or(|ends| epoch < ends)
	}

	/// Can a request of the set weigh on the operator, or be made? Until then its room on the docket is kept.
	pub fn is_disputable(&self, epoch: Epoch) -> bool {
		self.ends.is_none_or(|ends| epoch < later(ends, LONGEST_DISPUTE))
	}
}

/// What a referendum has come to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, TypeInfo)]
pub enum ReferendumOutcome {
	/// It can still be voted on, or waits to be.
	#[codec(index = 0)]
	Ongoing,
	/// Approved. Its call may not have been made yet.
	#[codec(index = 1)]
	Approved,
	/// Rejected, lapsed, cancelled or killed.
	#[codec(index = 2)]
	Failed,
	/// There is no such referendum.
	#[codec(index = 3)]
	Unknown,
}

impl ReferendumOutcome {
	/// Do voters rely on the offer as it stands?
	pub fn binds(self) -> bool {
		matches!(self, Self::Ongoing | Self::Approved)
	}
}

/// What this pallet must know of referenda.
pub trait ReferendumStatus {
	/// Is it a referendum that can still be decided, on the track for admissions, whose call admits this AVS and does
	/// nothing else? If any track would do, whoever wants to harm a proposal could attach one that nobody takes seriously.
	fn is_ongoing_for(index: u32, avs: AvsId) -> bool;
	/// What it has come to.
	fn outcome(index: u32) -> ReferendumOutcome;
}

/// A set that exists from the beginning of the chain.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct GenesisSet {
	/// The vaults whose stake it accepts, and the weight of one unit.
	pub vaults: Vec<(VaultId, FixedU128)>,
	/// Epochs before a lowered allocation takes effect.
	pub deallocation_delay: Epoch,
	/// Epochs in which an accusation can be contested.
	pub challenge: Epoch,
	/// Epochs in which an executed slash can be reversed.
	pub appeal: Epoch,
	/// May any operator join?
	pub open: bool,
}

/// An AVS that was admitted before the beginning of the chain. It has no offer and no deposit.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct GenesisAvs<AccountId> {
	/// Who decides for it.
	pub owner: AccountId,
	/// Its name.
	pub name: String,
	/// Its home page.
	#[serde(default)]
	pub url: String,
	/// What kind of service it is.
	#[serde(default)]
	pub category: AvsCategory,
	/// Its sets, in the order of their numbers.
	pub sets: Vec<GenesisSet>,
}
