//! What a vault stores.

use crate::amount;
use bulwark_primitives::{Balance, CallClass, Mandate, Moment};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use scale_info::TypeInfo;
use serde::{Deserialize, Serialize};
use sp_runtime::{FixedU128, Perquintill};

/// Where stake goes if the depositor names nobody.
#[derive(
	Clone,
	Debug,
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
pub struct DefaultDelegation<AccountId> {
	/// The operator.
	pub operator: AccountId,
	/// Under which mandate.
	pub mandate: Mandate,
}

/// What is asked for when a vault is created.
#[derive(
	Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct VaultConfig<AccountId> {
	/// The most the vault may hold, in base units.
	#[codec(compact)]
	pub total_cap: Balance,
	/// The most one account may have in it, in base units, counted by what it deposited less what it was paid.
	#[codec(compact)]
	pub account_cap: Balance,
	/// The least that can be deposited at once, in base units.
	#[codec(compact)]
	pub minimum: Balance,
	/// Seconds from the request of a withdrawal to its payment.
	#[codec(compact)]
	pub unbonding: Moment,
	/// How much of one unit may be allocated in total, with 18 decimals: one is 10^18, and means unique stake. Never changes.
	pub leverage: FixedU128,
	/// Where stake goes if the depositor names nobody.
	pub default: Option<DefaultDelegation<AccountId>>,
	/// The part of the value that is *not* counted, in parts of 10^18.
	pub haircut: Perquintill,
	/// Seconds after which a price is not believed any more. `None` takes the default of the chain.
	pub max_price_age: Option<Moment>,
}

/// Who created a vault without governance.
#[derive(
	Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct Creator<AccountId> {
	/// The account.
	pub who: AccountId,
	/// What is on hold for it.
	#[codec(compact)]
	pub bond: Balance,
}

/// Until when calls of each class are paused. A moment that has passed is kept: it says when the last pause ended.
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
pub struct Pauses {
	/// Deposits.
	pub deposit: Option<Moment>,
	/// Delegating and redelegating.
	pub delegate: Option<Moment>,
	/// Requests, completions and withdrawals of idle balances.
	pub exit: Option<Moment>,
}

impl Pauses {
	/// The end of the last pause of a class.
	pub fn until(&self, class: CallClass) -> Option<Moment> {
		match class {
			CallClass::Deposit => self.deposit,
			CallClass::Delegate => self.delegate,
			CallClass::Exit => self.exit,
		}
	}

	/// Is a class paused now? The moment of the end is the first that is not.
	pub fn is_paused(&self, class: CallClass, now: Moment) -> bool {
		self.until(class).is_some_and(|until| now < until)
	}

	pub(crate) fn set(&mut self, class: CallClass, until: Moment) {
		let slot = match class {
			CallClass::Deposit => &mut self.deposit,
			CallClass::Delegate => &mut self.delegate,
			CallClass::Exit => &mut self.exit,
		};
		*slot = Some(until);
	}
}

/// A vault: what was decided about it, and its ledger. In one record, since whatever moves money needs both.
#[derive(
	Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct Vault<AccountId, Asset> {
	/// The asset, the only one it ever holds.
	pub asset: Asset,
	/// Decimals of the asset, as they were when the vault was created.
	pub decimals: u8,
	/// Who created it, unless that was governance.
	pub creator: Option<Creator<AccountId>>,
	/// What the custody account must hold.
	pub ledger: CustodyLedger,
	/// What the custody account keeps beside the ledger, so that paying the last unit cannot close it.
	#[codec(compact)]
	pub seed: Balance,
	/// The most the vault may hold.
	#[codec(compact)]
	pub total_cap: Balance,
	/// The most one account may have in it, counted by its principal.
	#[codec(compact)]
	pub account_cap: Balance,
	/// The least that can be deposited at once.
	#[codec(compact)]
	pub minimum: Balance,
	/// Seconds from the request of a withdrawal to its payment.
	#[codec(compact)]
	pub unbonding: Moment,
	/// How much of one unit may be allocated in total. One means unique stake.
	pub leverage: FixedU128,
	/// Where stake goes if the depositor names nobody.
	pub default: Option<DefaultDelegation<AccountId>>,
	/// The part of the value that is *not* counted.
	pub haircut: Perquintill,
	/// Seconds after which a price is not believed any more.
	#[codec(compact)]
	pub max_price_age: Moment,
	/// What is paused.
	pub pauses: Pauses,
}

/// What the custody account of a vault must hold. Every movement of money changes it.
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
pub struct CustodyLedger {
	/// Idle balances, stake, insurance, and what was collected by slashes and not split.
	#[codec(compact)]
	pub total: Balance,
	/// What was destroyed since the vault exists.
	#[codec(compact)]
	pub burned: Balance,
	/// What of the total belongs to nobody yet: it compensates those who were slashed wrongly.
	#[codec(compact)]
	pub insurance: Balance,
	/// What came from accounts of this chain. In here, and not beside what came from others, since most deposits do.
	pub local: OriginLedger,
}

/// What a vault knows of an account. Kept while there is an idle balance or a position, and no longer.
#[derive(
	Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct VaultAccount<Route> {
	/// What is neither staked nor paid.
	#[codec(compact)]
	pub idle: Balance,
	/// What was deposited less what was paid, never below zero. Slashes do not lower it.
	#[codec(compact)]
	pub principal: Balance,
	/// In how many pools of the vault the account has stake.
	#[codec(compact)]
	pub positions: u32,
	/// How what is paid reaches the owner.
	pub route: Route,
}

impl<Route> VaultAccount<Route> {
	/// The record of somebody who has nothing yet.
	pub(crate) fn new(route: Route) -> Self {
		Self { idle: 0, principal: 0, positions: 0, route }
	}

	/// Is there nothing left that the record is needed for?
	pub fn is_empty(&self) -> bool {
		self.idle == 0 && self.positions == 0
	}
}

/// What came into a vault from one network, and how much may.
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
pub struct OriginLedger {
	/// The principal of all accounts whose route leads there.
	#[codec(compact)]
	pub principal: Balance,
	/// The most it may be, or `None` for no limit of its own.
	pub cap: Option<Balance>,
}

impl OriginLedger {
	/// Does it say no more than no record at all would?
	pub(crate) fn is_empty(&self) -> bool {
		self.principal == 0 && self.cap.is_none()
	}
}

/// Who answers for a price.
#[derive(
	Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub enum PriceSource<AccountId> {
	/// Governance has set it.
	#[codec(index = 0)]
	Governance,
	/// A feed has reported it.
	#[codec(index = 1)]
	Feed(AccountId),
}

/// The price of an asset.
#[derive(
	Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct Price<AccountId> {
	/// US dollars for one *whole* unit, which is `10^decimals` base units, with 18 decimals.
	pub value: FixedU128,
	/// Who answers for it.
	pub source: PriceSource<AccountId>,
	/// When it was set, in seconds.
	#[codec(compact)]
	pub at: Moment,
}

/// Why there is no value.
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
pub enum PriceProblem {
	/// There is no such vault, or it has no price.
	#[codec(index = 0)]
	Missing,
	/// The price is older than the vault believes.
	#[codec(index = 1)]
	Stale,
	/// The value does not fit into 128 bits.
	#[codec(index = 2)]
	TooLarge,
}

/// A vault that is there from the start. Amounts are strings of decimal digits in JSON, because not all of them fit into
/// what JSON calls a number; leverage and price are strings of parts of 1e18, the haircut is a number of such parts.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct GenesisVault<AccountId, Asset> {
	/// The asset, which must exist by then.
	pub asset: Asset,
	/// The most the vault may hold.
	#[serde(with = "amount")]
	pub total_cap: Balance,
	/// The most one account may have in it.
	#[serde(with = "amount")]
	pub account_cap: Balance,
	/// The least that can be deposited at once.
	#[serde(with = "amount")]
	pub minimum: Balance,
	/// Seconds from the request of a withdrawal to its payment.
	pub unbonding: Moment,
	/// How much of one unit may be allocated in total.
	pub leverage: FixedU128,
	/// Where stake goes if the depositor names nobody.
	pub default: Option<DefaultDelegation<AccountId>>,
	/// US dollars for one whole unit.
	pub price: Option<FixedU128>,
	/// When that was the price. There is no clock at genesis: a chain that leaves this at zero and wants its price to be
	/// believed must give an age that reaches back to 1970.
	#[serde(default)]
	pub price_at: Moment,
	/// The part of the value that is *not* counted.
	pub haircut: Perquintill,
	/// Seconds after which a price is not believed any more.
	pub max_price_age: Option<Moment>,
}
