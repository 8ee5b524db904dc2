//! The configuration of the pallets, by domain.

pub mod assets;
pub mod consensus;
pub mod governance;
pub mod monetary;
pub mod payouts;
pub mod restaking;
pub mod rewards;
pub mod slashing;
pub mod system;
pub mod utility;
pub mod xcm;

use crate::Runtime;
use polkadot_sdk::*;

impl staging_parachain_info::Config for Runtime {}
