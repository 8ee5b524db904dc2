//! How referenda are scheduled: where a block has no room for it, with the next one that has.
//!
//! The pallet of referenda asks the scheduler for one block, and goes on if that has no room. But what it asks for once must not be
//! lost: that a track has one referendum less to decide, or it would decide fewer for ever, and the enactment of what was
//! approved. Whoever opens fifty referenda at a time can fill any block that is to come.

use crate::{BlockNumber, OriginCaller, Runtime, RuntimeCall, Scheduler};
use codec::Decode;
use polkadot_sdk::*;

use frame_support::traits::{
	schedule::{
		v3::{Anon, Named, TaskName},
		DispatchTime, Period, Priority,
	},
	Bounded,
};
use sp_runtime::{traits::BlockNumberProvider, DispatchError};

/// In how many blocks room is looked for, for what is asked for once: ten minutes of relay blocks. To fill all of them takes five
/// thousand referenda, with a deposit of 10 units each.
pub const MOST_TRIED: BlockNumber = 100;

/// The same for a referendum that is only to be looked at, which every vote asks for again, and is not charged for more.
pub const MOST_TRIED_TO_LOOK: BlockNumber = 4;

type Hashing = <Runtime as frame_system::Config>::Hashing;

type Call = Bounded<RuntimeCall, Hashing>;

/// The scheduler, with patience.
pub struct NextWithRoom;

impl NextWithRoom {
	/// In how many blocks room is looked for.
	fn most_tried(call: &Call) -> BlockNumber {
		// Both are so short that they are never kept elsewhere.
		let Bounded::Inline(bytes) = call else { return MOST_TRIED };
		match RuntimeCall::decode(&mut &bytes[..]) {
			Ok(RuntimeCall::Referenda(pallet_referenda::Call::nudge_referendum { .. })) => {
				MOST_TRIED_TO_LOOK
			}
			_ => MOST_TRIED,
		}
	}

	/// Tries the block that was asked for, and those after it.
	fn first_with_room<Address>(
		when: DispatchTime<BlockNumber>,
		most: BlockNumber,
		schedule: impl Fn(DispatchTime<BlockNumber>) -> Result<Address, DispatchError>,
	) -> Result<Address, DispatchError> {
		let mut result = schedule(when);
		let now =
			|| <Runtime as pallet_scheduler::Config>::BlockNumberProvider::current_block_number();
		// As the scheduler counts: not before the next block.
		let first = match when {
			DispatchTime::At(block) => block,
			DispatchTime::After(blocks) => now().saturating_add(blocks).saturating_add(1),
		};
		for later in 1..most {
			if result.as_ref().err() != Some(&DispatchError::Exhausted) {
				break;
			}
			result = schedule(DispatchTime::At(first.saturating_add(later)));
		}
		result
	}
}

impl Anon<BlockNumber, RuntimeCall, OriginCaller> for NextWithRoom {
	type Address = <Scheduler as Anon<BlockNumber, RuntimeCall, OriginCaller>>::Address;
	type Hasher = Hashing;

	fn schedule(
		when: DispatchTime<BlockNumber>,
		period: Option<Period<BlockNumber>>,
		priority: Priority,
		origin: OriginCaller,
		call: Call,
	) -> Result<Self::Address, DispatchError> {
		Self::first_with_room(when, Self::most_tried(&call), |when| {
			<Scheduler as Anon<_, _, _>>::schedule(
				when,
				period,
				priority,
				origin.clone(),
				call.clone(),
			)
		})
	}

	fn cancel(address: Self::Address) -> Result<(), DispatchError> {
		<Scheduler as Anon<BlockNumber, RuntimeCall, OriginCaller>>::cancel(address)
	}

	fn reschedule(
		address: Self::Address,
		when: DispatchTime<BlockNumber>,
	) -> Result<Self::Address, DispatchError> {
		<Scheduler as Anon<BlockNumber, RuntimeCall, OriginCaller>>::reschedule(address, when)
	}

	fn next_dispatch_time(address: Self::Address) -> Result<BlockNumber, DispatchError> {
		<Scheduler as Anon<BlockNumber, RuntimeCall, OriginCaller>>::next_dispatch_time(address)
	}
}

impl Named<BlockNumber, RuntimeCall, OriginCaller> for NextWithRoom {
	type Address = <Scheduler as Named<BlockNumber, RuntimeCall, OriginCaller>>::Address;
	type Hasher = Hashing;

	fn schedule_named(
		id: TaskName,
		when: DispatchTime<BlockNumber>,
		period: Option<Period<BlockNumber>>,
		priority: Priority,
		origin: OriginCaller,
		call: Call,
	) -> Result<Self::Address, DispatchError> {
		Self::first_with_room(when, MOST_TRIED, |when| {
			<Scheduler as Named<_, _, _>>::schedule_named(
				id,
				when,
				period,
				priority,
				origin.clone(),
				call.clone(),
			)
		})
	}

	fn cancel_named(id: TaskName) -> Result<(), DispatchError> {
		<Scheduler as Named<BlockNumber, RuntimeCall, OriginCaller>>::cancel_named(id)
	}

	fn reschedule_named(
		id: TaskName,
		when: DispatchTime<BlockNumber>,
	) -> Result<Self::Address, DispatchError> {
		<Scheduler as Named<BlockNumber, RuntimeCall, OriginCaller>>::reschedule_named(id, when)
	}

	fn next_dispatch_time(id: TaskName) -> Result<BlockNumber, DispatchError> {
		<Scheduler as Named<BlockNumber, RuntimeCall, OriginCaller>>::next_dispatch_time(id)
	}
}
