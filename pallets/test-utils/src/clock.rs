//! A clock that stands still until a test moves it.

use bulwark_primitives::{seams::EpochClock, Epoch, Moment};
use std::cell::Cell;

/// The length of an epoch in tests, in seconds: the one of the reference model.
pub const EPOCH_LENGTH: Moment = 86_400;

thread_local! {
	static NOW: Cell<Moment> = const { Cell::new(0) };
}

/// The clock.
pub struct MockClock;

impl EpochClock for MockClock {
	fn now() -> Moment {
		NOW.with(Cell::get)
	}

	fn epoch_length() -> Moment {
		EPOCH_LENGTH
	}
}

/// Sets the time, in seconds.
pub fn set_now(now: Moment) {
	NOW.with(|cell| cell.set(now));
}

/// Lets so many seconds pass.
pub fn advance(seconds: Moment) {
	set_now(MockClock::now() + seconds);
}

/// Goes to the first second of an epoch.
pub fn go_to(epoch: Epoch) {
	set_now(MockClock::start_of(epoch));
}
