//! Ids, epochs and the arithmetic of liability: what the pallets of Bulwark have in common and none of them owns.
//!
//! Everything here is pure. Nothing is stored, nothing is dispatched, and nothing depends on a pallet. The pallets meet
//! in the traits of [`seams`], and the runtime decides who stands behind each of them.
//!
//! ## The one rule
//!
//! > A unit of stake answers for exactly the epochs in which it was active, for exactly the AVSs in its mandate, and for
//! > nothing else.
//!
//! In arithmetic: a lot is worth `amount × Π (1 − p)` over the slashes whose fault epoch `f` has `entered <= f < left`.
//! [`lots`] says what a lot is, [`cohorts`] which lots can be kept as one sum, [`docket`] what weighs on them, [`fraction`]
//! how each step rounds, and [`history`] what was allocated when.
//!
//! ## Units
//!
//! Amounts are in base units of one asset. Time is in seconds since the Unix epoch. An epoch is a number:
//! `now / epoch length`.

#![cfg_attr(not(feature = "std"), no_std)]
#![deny(missing_docs)]

extern crate alloc;

pub mod asset;
pub mod cohorts;
pub mod constants;
pub mod docket;
pub mod epoch;
pub mod evidence;
pub mod fraction;
pub mod history;
pub mod ids;
pub mod keys;
pub mod lots;
pub mod mandate;
pub mod records;
pub mod route;
pub mod schedule;
pub mod seams;

#[cfg(test)]
mod tests;

pub use asset::AssetKind;
pub use cohorts::{Cohort, Cohorts, Interval, LedgerError};
pub use docket::{Dispute, FinalSlash, PoolDocket};
pub use epoch::{Epoch, Moment, FOREVER};
pub use evidence::{Accusation, Document, EvidenceError, Finding, Grade, VerifyEvidence};
pub use history::History;
pub use ids::{AvsId, PoolId, ReleaseId, ScarIndex, SetId, SetIndex, SlashId, VaultId};
pub use keys::{AppKey, AppSignature, Scheme};
pub use lots::{Destination, Exit, Lot};
pub use mandate::Mandate;
pub use records::{CallClass, RegistryMode};
pub use route::{OriginChain, ReturnRoute};
pub use schedule::{Offence, Penalty, SlashReason, SlashSchedule, Split, Verifier};

/// An amount of an asset, in its base units.
pub type Balance = u128;
