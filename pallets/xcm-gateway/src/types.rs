//! What is stored, and what sends programs.

use bulwark_primitives::{Balance, Moment};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use scale_info::TypeInfo;
use serde::{Deserialize, Serialize};
use sp_runtime::{DispatchError, DispatchResult};
use staging_xcm::v5::{Location, QueryId, Xcm};

/// How many times as much as `ReplaceOrigin` has set last, or as was set first, whoever administers may ask for: of a payout as its
/// smallest amount, of what it sets aside, and of a message as the price of its execution.
///
/// What was asked for already is paid on the terms of the day on which it leaves. Terms that nobody can meet would keep everybody's
/// stake here: a weaker origin must not be able to set them, neither on purpose nor by a mistake in the decimals, and neither at
/// once nor step by step. Fees that rise elsewhere rise by less.
pub const MAX_RISE: Balance = 10;

/// Where an asset comes from, and on which terms it is paid there.
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
pub struct Reserve {
	/// The chain: the relay chain or a parachain. The version of the location is pinned.
	pub chain: Location,
	/// The smallest payout, in base units: no less than the minimum balance of the asset here. Less than that waits for more.
	pub minimum: Balance,
	/// What a payout sets aside on the reserve for execution and the answer, in base units. What is left of it is paid too.
	pub set_aside: Balance,
}

/// The most that whoever administers may ask for of a payout of an asset, in base units.
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
pub struct MostAsked {
	/// As the smallest payout.
	pub minimum: Balance,
	/// As what is set aside.
	pub set_aside: Balance,
}

impl MostAsked {
	/// After such terms were set by whoever may set any.
	///
	/// Ten times nothing is nothing: where nothing was set aside, it may be as much as the smallest payout was.
	pub(crate) fn after(reserve: &Reserve) -> Self {
		// Where a product is more than there are numbers, nothing is above it.
		Self {
			minimum: reserve.minimum.saturating_mul(MAX_RISE),
			set_aside: match reserve.set_aside {
				0 => reserve.minimum,
				aside => aside.saturating_mul(MAX_RISE),
			},
		}
	}

	/// Does a reserve ask for no more than that?
	pub(crate) fn allows(&self, reserve: &Reserve) -> bool {
		reserve.minimum <= self.minimum && reserve.set_aside <= self.set_aside
	}
}

/// What may be staked through a channel, in base units.
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
	Serialize,
	Deserialize,
)]
pub struct Limits {
	/// In all, less what was paid back.
	pub ceiling: Balance,
	/// In one window of time.
	pub rate: Balance,
}

/// What is known of a channel.
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
pub struct Channel {
	/// What may come, or `None` if it is closed.
	pub limits: Option<Limits>,
	/// What came and was not paid back.
	pub outstanding: Balance,
	/// The number of the last window in which something came.
	pub window: Moment,
	/// What came in it.
	pub used: Balance,
}

impl Channel {
	/// An open channel through which nothing has come yet.
	pub fn new(limits: Limits) -> Self {
		Self { limits: Some(limits), ..Self::closed() }
	}

	/// A closed channel.
	pub fn closed() -> Self {
		Self { limits: None, outstanding: 0, window: 0, used: 0 }
	}

	/// What came in a window.
	pub fn used_in(&self, window: Moment) -> Balance {
		if self.window == window {
			self.used
		} else {
			0
		}
	}
}

/// Sends programs and keeps what was asked.
pub trait Messenger {
	/// Sends a program to another chain, in the name of this one, which pays nobody here for that. Fails if it cannot be sent.
	fn send(destination: Location, program: Xcm<()>) -> DispatchResult;
	/// Prepares for an answer from a chain to a question asked in the name of `querier`. The call
	/// [`crate::Pallet::answer`] hears it.
	fn expect_answer(responder: Location, querier: Location) -> Result<QueryId, DispatchError>;
}
