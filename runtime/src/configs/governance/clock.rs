//! How governance measures time: in blocks of the relay chain.
//!
//! They come every six seconds whatever happens to us: no missed slot of ours makes a vote longer, and no second core makes
//! it shorter. The development chain has no relay chain, and pretends one whose blocks are ours.

use super::origins::StorePeriodDivisor;
use crate::{
	configs::system::{parameters, RuntimeParameters},
	constants::time::BLOCK_MILLIS,
	BlockNumber, Runtime, System,
};
use polkadot_sdk::*;

use cumulus_pallet_parachain_system::RelaychainDataProvider;
use frame_support::traits::{dynamic_params::AggregatedKeyValue, Get, PostInherents};
use sp_runtime::traits::BlockNumberProvider;

/// The number of the relay block we build on.
pub type GovernanceClock = RelaychainDataProvider<Runtime>;

/// By how much governance is faster than on a live network.
pub fn divisor() -> u32 {
	parameters::governance::PeriodDivisor::get().max(1)
}

/// A period, shortened, but never to nothing.
pub fn scale(period: BlockNumber, divisor: u32) -> BlockNumber {
	period.div_ceil(divisor.max(1))
}

/// A number of blocks, shortened as all periods of governance are.
pub struct Scaled<const BLOCKS: BlockNumber>;

impl<const BLOCKS: BlockNumber> Get<BlockNumber> for Scaled<BLOCKS> {
	fn get() -> BlockNumber {
		scale(BLOCKS, divisor())
	}
}

/// The same, in seconds.
pub struct ScaledSeconds<const BLOCKS: BlockNumber>;

impl<const BLOCKS: BlockNumber> Get<u64> for ScaledSeconds<BLOCKS> {
	fn get() -> u64 {
		// A number of 32 bits times six.
		u64::from(Scaled::<BLOCKS>::get()).saturating_mul(BLOCK_MILLIS / 1_000)
	}
}

/// The parameter in which the divisor is kept.
pub struct PeriodDivisorParameter;

impl StorePeriodDivisor for PeriodDivisorParameter {
	fn store(divisor: u32) {
		let parameter =
			RuntimeParameters::Governance(parameters::governance::Parameters::PeriodDivisor(
				parameters::governance::PeriodDivisor,
				Some(divisor),
			));
		let (key, value) = parameter.into_parts();
		pallet_parameters::Parameters::<Runtime>::set(key, value);
	}
}

/// Tells the scheduler, once, from which block on it has to look for calls.
///
/// It looks at every block since the last one it has seen, and in our first block it has seen block zero of a relay chain that
/// may be years old. Without this it would spend most of every block on catching up with empty agendas, for weeks.
pub struct StartScheduler;

impl PostInherents for StartScheduler {
	fn post_inherents() {
		if System::block_number() == 1 {
			// The inherents have just told the number of the relay block.
			pallet_scheduler::IncompleteSince::<Runtime>::put(
				GovernanceClock::current_block_number(),
			);
		}
	}
}
