//! What runs when the code of the chain is replaced.

use crate::Runtime;
use polkadot_sdk::*;

/// Runs with every upgrade, for as long as there is this runtime.
type Permanent = (pallet_xcm::migration::MigrateToLatestXcmVersion<Runtime>,);

/// Runs once, with the next upgrade. The chain has none yet.
type Unreleased = ();

/// Migrations that fit into one block.
pub type SingleBlockMigrations = (Unreleased, Permanent);

/// Migrations that take several blocks. The chain has none yet.
pub type MultiBlockMigrations = ();
