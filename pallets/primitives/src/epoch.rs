//! Time: seconds, and epochs of a fixed number of them.

/// Seconds since the Unix epoch, or a number of seconds.
pub type Moment = u64;

/// The number of an epoch: `now / length`. It is computed and never cranked, so no epoch can be missed.
pub type Epoch = u32;

/// The `left` of stake that stays.
pub const FOREVER: Epoch = Epoch::MAX;

/// The epoch of a moment, rounded down. An empty length has no epochs and gives zero; a number beyond what fits, which
/// takes four thousand million epochs, stays just below [`FOREVER`].
pub fn epoch_at(now: Moment, length: Moment) -> Epoch {
	let epoch = now.checked_div(length).unwrap_or(0);
	Epoch::try_from(epoch).unwrap_or(FOREVER).min(FOREVER - 1)
}

/// The first second of an epoch.
pub fn start_of(epoch: Epoch, length: Moment) -> Moment {
	// An epoch has 32 bits: the product saturates only for lengths of more than a hundred years.
	Moment::from(epoch).saturating_mul(length)
}
