//! What is stored.

use crate::{MAX_LISTED, MAX_REWARD_ASSETS, MAX_TABLE_POOLS, MAX_YIELDS};
use alloc::vec::Vec;
use bulwark_primitives::{Balance, Epoch, PoolId, SetId, VaultId};
use codec::{
	Decode, DecodeWithMemTracking, Encode, EncodeLike, Error, Input, MaxEncodedLen, Output,
};
use frame_support::{traits::ConstU32, BoundedVec};
use scale_info::{Type, TypeInfo};
use sp_core::U256;
use sp_runtime::{FixedU128, Perquintill};

/// The number of an approved asset or season of points.
pub type Slot = u8;

/// The number of a plan.
#[derive(
	Clone,
	Copy,
	Debug,
	Default,
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
pub struct PlanId(pub u64);

/// What is paid.
#[derive(
	Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub enum PlanAsset<Asset> {
	/// An asset.
	#[codec(index = 0)]
	Asset(Asset),
	/// Points of a season. They are counted and can neither be claimed nor transferred.
	#[codec(index = 1)]
	Points(u32),
}

/// An approved asset, or season of points, and its ledger. In one record, since whatever moves money needs both.
#[derive(
	Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct RewardAsset<Asset> {
	/// What it is.
	pub kind: PlanAsset<Asset>,
	/// What the account of the pallet keeps beside the ledger, so that paying the last unit cannot close it.
	#[codec(compact)]
	pub seed: Balance,
	/// What was received of it, and where it is.
	pub ledger: Ledger,
}

/// Whose stake a plan pays.
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
pub enum PlanTarget {
	/// The stake that backs an operator set, by its stake table.
	#[codec(index = 0)]
	Set(SetId),
	/// All stake in a vault, by amount.
	#[codec(index = 1)]
	Vault(VaultId),
}

/// What one unit of stake has earned since ever, in parts of [`crate::FINE`]. Encoded without leading zeros.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Level(pub U256);

impl Encode for Level {
	fn size_hint(&self) -> usize {
		Self::max_encoded_len()
	}

	/// As a list of its bytes. Levels are encoded in dozens by every call, so none is made.
	fn encode_to<O: Output + ?Sized>(&self, dest: &mut O) {
		let bytes = self.0.to_little_endian();
		let zeros = bytes.iter().rev().take_while(|byte| **byte == 0).count();
		let (used, _) = bytes.split_at(bytes.len().saturating_sub(zeros));
		// The compact form of a number below 64 is four times the number: there are 32 bytes at most.
		dest.push_byte((used.len() as u8) << 2);
		dest.write(used);
	}
}

impl EncodeLike for Level {}

impl Decode for Level {
	fn decode<I: Input>(input: &mut I) -> Result<Self, Error> {
		let length = usize::from(input.read_byte()?);
		// The compact form of a number below 64 is four times the number.
		if length % 4 != 0 || length / 4 > 32 {
			return Err("a level has at most 32 bytes".into());
		}
		let mut bytes = [0u8; 32];
		let used = bytes.get_mut(..length / 4).ok_or("a level has at most 32 bytes")?;
		input.read(used)?;
		if used.last() == Some(&0) {
			return Err("a level has no leading zeros".into());
		}
		Ok(Self(U256::from_little_endian(&bytes)))
	}
}

impl DecodeWithMemTracking for Level {}

impl MaxEncodedLen for Level {
	fn max_encoded_len() -> usize {
		33
	}
}

impl TypeInfo for Level {
	type Identity = Vec<u8>;

	fn type_info() -> Type {
		Vec::<u8>::type_info()
	}
}

/// Levels by slot, ascending, without zeros.
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
pub struct Levels(BoundedVec<(Slot, Level), ConstU32<MAX_REWARD_ASSETS>>);

impl Levels {
	/// The level of a slot.
	pub fn of(&self, slot: Slot) -> U256 {
		let at = self.0.binary_search_by_key(&slot, |(known, _)| *known);
		at.ok().and_then(|at| self.0.get(at)).map(|(_, level)| level.0).unwrap_or_default()
	}

	/// Of slots that are named once each, in any order. `None` if there is no room, which approval rules out.
	pub fn collect(levels: impl ExactSizeIterator<Item = (Slot, Level)>) -> Option<Self> {
		let mut list = Vec::with_capacity(levels.len());
		list.extend(levels.filter(|(_, level)| !level.0.is_zero()));
		list.sort_unstable_by_key(|(slot, _)| *slot);
		BoundedVec::try_from(list).ok().map(Self)
	}

	/// All that are not zero.
	pub fn iter(&self) -> impl Iterator<Item = (Slot, U256)> + '_ {
		self.0.iter().map(|(slot, level)| (*slot, level.0))
	}

	/// Sets the level of a slot. Returns `false` if there is no room, which approval rules out.
	#[must_use]
	pub fn set(&mut self, slot: Slot, level: U256) -> bool {
		match self.0.binary_search_by_key(&slot, |(known, _)| *known) {
			Ok(at) => {
				if let Some(entry) = self.0.get_mut(at) {
					entry.1 = Level(level);
				}
				true
			}
			Err(_) if level.is_zero() => true,
			Err(at) => self.0.try_insert(at, (slot, Level(level))).is_ok(),
		}
	}
}

/// Up to where a position was credited, or what a pool had earned when a scar was made.
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
pub struct Mark {
	/// The levels.
	pub levels: Levels,
	/// The epoch of the mark, if what the pool is paid for it was still to come and some of the stake enters later:
	/// that stake is credited from the [`Checkpoint`] of the pool and this epoch.
	pub pending: Option<Epoch>,
}

/// What a pool has earned of one asset.
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
pub struct Earnings {
	/// The asset.
	pub slot: Slot,
	/// For each unit of stake, since ever.
	pub level: Level,
	/// The remainder of that division, in parts of [`crate::FINE`]. Less than the stake by which it was divided.
	#[codec(compact)]
	pub carry: u128,
	/// Received, less what it was told that accounts were paid.
	#[codec(compact)]
	pub held: Balance,
	/// What it was told of that since it received something last. The ledger has yet to be told.
	#[codec(compact)]
	pub paid: Balance,
	/// The last epoch in which it received something, so that stake is counted once which several plans pay in one epoch. Zero if it
	/// never did: no stake is active before epoch one.
	pub last: Epoch,
}

/// What a position was credited with of one asset.
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
pub struct Credit {
	/// The asset.
	pub slot: Slot,
	/// Owed to the account.
	#[codec(compact)]
	pub owed: Balance,
	/// Paid to the account. The pool has yet to be told.
	#[codec(compact)]
	pub paid: Balance,
}

/// What a position was credited with, by slot. Nothing that is neither owed nor paid.
pub type Credits = BoundedVec<Credit, ConstU32<MAX_REWARD_ASSETS>>;

/// What a pool has earned, by slot.
pub type PoolEarnings = BoundedVec<Earnings, ConstU32<MAX_REWARD_ASSETS>>;

/// The levels of a pool once it was paid for an epoch.
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
pub struct Checkpoint {
	/// How many positions have yet to be credited from it.
	#[codec(compact)]
	pub followers: u32,
	/// The levels.
	pub levels: Levels,
}

/// What was received of an asset, and where it is. `funded = paid + refunded + spent + restakers + native + insurance +
/// escrow + bonus`, at any time, to the unit. What stake was paid of what it has earned is part of `restakers` until its pool receives
/// something of the asset again, so that a claim need not write this.
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
pub struct Ledger {
	/// Received, since ever.
	#[codec(compact)]
	pub funded: Balance,
	/// Claimed, since ever, as far as it was told.
	#[codec(compact)]
	pub paid: Balance,
	/// Returned to those who funded plans, since ever.
	#[codec(compact)]
	pub refunded: Balance,
	/// Spent of the insurance, since ever.
	#[codec(compact)]
	pub spent: Balance,
	/// Owed to accounts or held for the stake of pools, and what that was paid since the ledger was told.
	#[codec(compact)]
	pub restakers: Balance,
	/// The pot of the native token's stakers.
	#[codec(compact)]
	pub native: Balance,
	/// The pot of the insurance.
	#[codec(compact)]
	pub insurance: Balance,
	/// In the escrows of plans.
	#[codec(compact)]
	pub escrow: Balance,
	/// Waits to be spread over the stake of single operators.
	#[codec(compact)]
	pub bonus: Balance,
}

impl Ledger {
	/// Is told what restakers were paid. `None` if they did not have as much.
	#[must_use]
	pub fn settle(&mut self, amount: Balance) -> Option<()> {
		self.restakers = self.restakers.checked_sub(amount)?;
		self.paid = self.paid.checked_add(amount)?;
		Some(())
	}

	/// What must be there, and perhaps a little more: everything that was received and is not known to have left. `None` if it does
	/// not fit an amount.
	pub fn liabilities(&self) -> Option<Balance> {
		self.reserved()?.checked_add(self.restakers)
	}

	/// What must be there whatever restakers are paid: pots, escrows, and what waits. `None` if it does not fit an amount.
	pub fn reserved(&self) -> Option<Balance> {
		[self.insurance, self.escrow, self.bonus]
			.into_iter()
			.try_fold(self.native, Balance::checked_add)
	}
}

/// Operators and what each counts for.
pub type OperatorList<AccountId> = BoundedVec<(AccountId, u32), ConstU32<MAX_LISTED>>;

/// Vaults and what one unit of weight counts for in each, with 18 decimals.
pub type VaultList = BoundedVec<(VaultId, FixedU128), ConstU32<MAX_LISTED>>;

/// How a plan divides what it pays between operators, and in the stake of each between pools.
#[derive(
	Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub enum PlanWeights<AccountId> {
	/// By the stake table.
	#[codec(index = 0)]
	Stake,
	/// By the stake table, each vault multiplied. What is not in the list counts for nothing.
	#[codec(index = 1)]
	Vaults(VaultList),
	/// By a list, as far as the operator has any stake in the table. In the stake of each operator by the table.
	#[codec(index = 2)]
	Operators(OperatorList<AccountId>),
	/// The same for every operator that has any stake in the table. In the stake of each operator by the table.
	#[codec(index = 3)]
	Equal,
}

/// What a plan leaves to others than operators and restakers, in parts of 10^18.
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
pub struct Shares {
	/// The share of the native token's stakers.
	pub native: Perquintill,
	/// The share of the insurance.
	pub insurance: Perquintill,
}

/// What is asked for when a plan is made.
#[derive(
	Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct PlanConfig<AccountId> {
	/// Whose stake is paid.
	pub target: PlanTarget,
	/// In what.
	pub slot: Slot,
	/// How much per epoch, in base units.
	#[codec(compact)]
	pub per_epoch: Balance,
	/// The first epoch that is paid. Not before the next.
	pub start: Epoch,
	/// The first epoch that is not paid any more.
	pub end: Epoch,
	/// What is set aside, in base units.
	#[codec(compact)]
	pub escrow: Balance,
	/// What goes to others.
	pub shares: Shares,
	/// How it is divided.
	pub weights: PlanWeights<AccountId>,
}

/// What an AVS, or a budget, pays for stake.
#[derive(
	Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct Plan<AccountId> {
	/// To whom returns what is not earned, unless it was promised to the voters.
	pub funder: AccountId,
	/// Whose stake is paid.
	pub target: PlanTarget,
	/// In what.
	pub slot: Slot,
	/// How much per epoch, as long as the escrow lasts.
	#[codec(compact)]
	pub per_epoch: Balance,
	/// The first epoch that is paid.
	pub start: Epoch,
	/// The first epoch that is not paid any more. Of what was promised to the voters it moves on with every epoch that was not paid
	/// to anybody.
	pub end: Epoch,
	/// The first epoch for which nothing was paid yet.
	pub next: Epoch,
	/// What is left.
	#[codec(compact)]
	pub escrow: Balance,
	/// What goes to others.
	pub shares: Shares,
	/// How it is divided.
	pub weights: PlanWeights<AccountId>,
	/// Was it promised to those who voted for the AVS? Then only governance ends it before its time, and what nobody earns is the
	/// native token's stakers'. Once governance has stopped it, it is a plan like others.
	pub promised: bool,
}

impl<AccountId> Plan<AccountId> {
	/// How many epochs have begun and are not paid, at most [`crate::MAX_MISSED`]: what is older is not earned any
	/// more, or later if it was promised.
	pub fn due(&self, epoch: Epoch) -> Epoch {
		// The first epoch that is not due, and the first that is. Epochs are far from the end of their numbers.
		let end = self.end.min(epoch.saturating_add(1));
		end.saturating_sub(self.next.max(self.start)).min(crate::MAX_MISSED)
	}

	/// What is paid for so many epochs.
	pub fn revenue(&self, epochs: Epoch) -> Balance {
		// More than an amount can hold is more than the escrow.
		self.per_epoch.saturating_mul(epochs.into()).min(self.escrow)
	}

	/// Is it over, and is everything paid?
	pub fn is_over(&self, epoch: Epoch) -> bool {
		self.end <= epoch.saturating_add(1) && self.next >= self.end
	}
}

/// What the stake of one pool weighs.
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
pub struct PoolWeight {
	/// The pool.
	pub pool: PoolId,
	/// Its vault.
	pub vault: VaultId,
	/// Never zero.
	#[codec(compact)]
	pub weight: u128,
}

/// The pools of one operator in a table.
pub type PoolWeights = BoundedVec<PoolWeight, ConstU32<MAX_TABLE_POOLS>>;

/// What one operator weighs.
#[derive(
	Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct OperatorWeight {
	/// The sum of its pools.
	#[codec(compact)]
	pub total: u128,
	/// Its pools.
	pub pools: PoolWeights,
}

/// A complete table.
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
pub struct Table {
	/// The epoch for which it was frozen.
	pub epoch: Epoch,
	/// In which of the two places its entries are. The next table is written into the other.
	pub place: bool,
	/// The sum of all weights: of a set in parts of 10^-12 of a dollar, with its multipliers; of a vault in base units of its
	/// asset.
	#[codec(compact)]
	pub total: u128,
	/// How many operators have weight.
	#[codec(compact)]
	pub operators: u32,
	/// What the stake is worth that can be slashed, before the multipliers of the set, in parts of 1e-12 of a dollar. Zero
	/// in the table of a vault, which counts stake.
	#[codec(compact)]
	pub value: u128,
}

/// Where the pass of an epoch stands.
#[derive(
	Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub enum Stage<AccountId> {
	/// Goes on with the target after this one.
	#[codec(index = 0)]
	Next(Option<PlanTarget>),
	/// Removes what is left of the table before the last.
	#[codec(index = 1)]
	Clear(PlanTarget),
	/// Freezes the table, operator by operator.
	#[codec(index = 2)]
	Freeze {
		/// The target.
		target: PlanTarget,
		/// The operator that was visited last.
		last: Option<AccountId>,
		/// What all of them weigh so far.
		total: u128,
		/// How many of them weigh something so far.
		operators: u32,
		/// What their stake is worth so far.
		value: u128,
	},
	/// Goes on with the plan of the target after this one.
	#[codec(index = 3)]
	Choose(PlanTarget, Option<PlanId>),
	/// Adds up what operators weigh by the rule of a plan.
	#[codec(index = 4)]
	Sum {
		/// The target.
		target: PlanTarget,
		/// The plan.
		plan: PlanId,
		/// The operator that was visited last.
		last: Option<AccountId>,
		/// What all of them weigh so far.
		total: u128,
	},
	/// Pays a plan, operator by operator.
	#[codec(index = 5)]
	Pay(Payment<AccountId>),
	/// Pays what waits for single operators of a set.
	#[codec(index = 6)]
	Bonus(SetId),
}

/// The payment of a plan on its way.
#[derive(
	Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct Payment<AccountId> {
	/// The target.
	pub target: PlanTarget,
	/// The plan.
	pub plan: PlanId,
	/// The operator that was paid last.
	pub last: Option<AccountId>,
	/// What operators and restakers get together.
	pub rest: Balance,
	/// The part of it that is still in the escrow.
	pub left: Balance,
	/// What all operators weigh by the rule of the plan.
	pub total: u128,
	/// For how many epochs it pays what was promised to the voters, as long as it has found no stake. Otherwise zero.
	pub waits: Epoch,
}

/// The pass of an epoch: freezes every table and pays every plan.
#[derive(
	Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct Pass<AccountId> {
	/// The epoch.
	pub epoch: Epoch,
	/// Where it stands.
	pub stage: Stage<AccountId>,
	/// The epoch has changed while a plan was paid: when that is done it begins again.
	pub again: bool,
}

/// What a vault was paid in one asset in one epoch, and the stake it was paid to.
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
pub struct Yield {
	/// The epoch.
	pub epoch: Epoch,
	/// What its restakers were paid.
	#[codec(compact)]
	pub paid: Balance,
	/// The stake of the pools that were paid, each once, in base units of the asset of the vault.
	#[codec(compact)]
	pub stake: Balance,
}

/// What a vault was paid in one asset, by epoch, in its last epochs.
pub type Yields = BoundedVec<Yield, ConstU32<MAX_YIELDS>>;
