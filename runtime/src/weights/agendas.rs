//! What the calls and the steps of the scheduler weigh: each as it was measured, but for the proof of an agenda.

use super::pallet_scheduler::WeightInfo as Measured;
use crate::Runtime;
use polkadot_sdk::{pallet_scheduler::WeightInfo, *};

use frame_support::weights::Weight;

/// The calls and the steps.
pub struct Agendas;

/// The proof of an agenda with nothing on it, in bytes: the way to it among a million others, 2,475, two more layers of the trie,
/// as the SDK counts them everywhere, 990, and an item of at most 63. Of these 13 are for its key and its length, and 50 for places
/// that were emptied.
const EMPTY: u64 = 3_528;

/// What each task on it adds: at most 779 bytes, of which the largest agenda of 50 has 38,963 with its key and its length.
const TASK: u64 = 780;

/// Steps that weigh what was measured.
macro_rules! as_measured {
	($($step:ident $(($size:ident))?),* $(,)?) => {
		$(
			fn $step($($size: u32)?) -> Weight {
				Measured::<Runtime>::$step($($size)?)
			}
		)*
	};
}

impl WeightInfo for Agendas {
	/// The proof that is measured is that of a full agenda, however many tasks are on it.
	///
	/// Every block of the relay chain has an agenda, and after a stop of ours the scheduler looks at those of all that came
	/// meanwhile, with more than a third of every block. Nearly all of them are empty. Of full ones it would look at 86 in a block:
	/// after a stop of 30 days, which are 432,000 blocks, for eight and a half hours. Of empty ones it looks at a thousand, and is
	/// done in about 40 minutes.
	fn service_agenda_base(tasks: u32) -> Weight {
		let measured = Measured::<Runtime>::service_agenda_base(tasks);
		let proof = TASK.saturating_mul(tasks.into()).saturating_add(EMPTY);
		measured.set_proof_size(proof.min(measured.proof_size()))
	}

	as_measured! {
		service_agendas_base,
		service_task_base,
		service_task_fetched(bytes),
		service_task_named,
		service_task_periodic,
		execute_dispatch_signed,
		execute_dispatch_unsigned,
		schedule(tasks),
		cancel(tasks),
		schedule_named(tasks),
		cancel_named(tasks),
		schedule_retry(tasks),
		set_retry,
		set_retry_named,
		cancel_retry,
		cancel_retry_named,
	}
}
