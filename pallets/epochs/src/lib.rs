//! # Epochs: the clock of the chain
//!
//! ## Words
//!
//! | word | meaning |
//! |---|---|
//! | moment | seconds since the Unix epoch |
//! | epoch | a fixed length of time, numbered: `epoch = now / length` |
//! | boundary | the first second of an epoch, when what was planned takes effect |
//!
//! ## Story
//!
//! The timestamp of a block says what time it is, and the length chosen at genesis says in which epoch that is. Whoever needs
//! the epoch divides. Nobody has to call anything when an epoch ends, so no epoch can be late, missed or counted twice, and a
//! chain that stood still for a week wakes up in the right epoch.
//!
//! The length never changes. Every interval of liability, every planned change and every accusation is written down in
//! epochs: another length would give all of them another meaning.
//!
//! ## Permissions
//!
//! There are no calls. The length is set at genesis and by nobody afterwards.
//!
//! ## Invariants
//!
//! 1. The length is not zero.
//!
//! ## Limits
//!
//! The time is the timestamp that the author of the block puts into it: as exact as the chain's tolerance for it, rounded
//! down to the second. Before the first timestamp, which is to say at genesis and until the inherent of the first block, it
//! is zero, and so is the epoch.
//!
//! While the chain stands still, time goes on. Everything that is counted in epochs or seconds runs out without anybody having been
//! able to act: the windows in which faults are accused, contested, decided about, executed and appealed, notices, and unbonding.

#![cfg_attr(not(feature = "std"), no_std)]
#![deny(missing_docs)]

mod types;

#[cfg(test)]
mod mock;
#[cfg(test)]
mod tests;

pub use pallet::*;
pub use types::EpochInfo;

#[frame_support::pallet]
pub mod pallet {
	use crate::EpochInfo;
	use bulwark_primitives::{seams::EpochClock, Moment};
	use frame_support::{pallet_prelude::*, traits::UnixTime};

	/// One day: the length on the live network.
	pub const ONE_DAY: Moment = 86_400;

	const STORAGE_VERSION: StorageVersion = StorageVersion::new(1);

	#[pallet::pallet]
	#[pallet::storage_version(STORAGE_VERSION)]
	pub struct Pallet<T>(_);

	#[pallet::config]
	pub trait Config: frame_system::Config {
		/// What time it is.
		type Time: UnixTime;
	}

	/// The length of an epoch, in seconds. Written at genesis and never again. Whoever asks at the beginning of a block what
	/// epoch it is has read it for all calls in the block.
	#[pallet::storage]
	#[pallet::whitelist_storage]
	pub type EpochLength<T> = StorageValue<_, Moment, ValueQuery>;

	/// The length of an epoch, in seconds: one day unless told otherwise.
	#[pallet::genesis_config]
	pub struct GenesisConfig<T: Config> {
		/// The length of an epoch, in seconds.
		pub epoch_length: u64,
		/// Ties the configuration to the runtime.
		#[serde(skip)]
		pub _config: PhantomData<T>,
	}

	impl<T: Config> Default for GenesisConfig<T> {
		fn default() -> Self {
			Self { epoch_length: ONE_DAY, _config: PhantomData }
		}
	}

	#[pallet::genesis_build]
	impl<T: Config> BuildGenesisConfig for GenesisConfig<T> {
		fn build(&self) {
			assert!(self.epoch_length > 0, "an epoch must have a length");
			EpochLength::<T>::put(self.epoch_length);
		}
	}

	#[pallet::hooks]
	impl<T: Config> Hooks<frame_system::pallet_prelude::BlockNumberFor<T>> for Pallet<T> {
		#[cfg(feature = "try-runtime")]
		fn try_state(
			_: frame_system::pallet_prelude::BlockNumberFor<T>,
		) -> Result<(), sp_runtime::TryRuntimeError> {
			Self::do_try_state()
		}
	}

	#[pallet::view_functions]
	impl<T: Config> Pallet<T> {
		/// The epoch that is now, from when to when it lasts, and what time it is. All in seconds.
		pub fn current() -> EpochInfo {
			let epoch = <Self as EpochClock>::epoch();
			let length = <Self as EpochClock>::epoch_length();
			let start = <Self as EpochClock>::start_of(epoch);
			let now = <Self as EpochClock>::now();
			// Ends beyond the last second that 64 bits can count are never reached.
			EpochInfo { epoch, start, end: start.saturating_add(length), length, now }
		}
	}

	impl<T: Config> EpochClock for Pallet<T> {
		fn now() -> Moment {
			T::Time::now().as_secs()
		}

		fn epoch_length() -> Moment {
			EpochLength::<T>::get()
		}
	}

	impl<T: Config> Pallet<T> {
		/// Checks the invariants, by their numbers in the documentation of the crate.
		#[cfg(any(feature = "try-runtime", feature = "std"))]
		pub fn do_try_state() -> Result<(), sp_runtime::TryRuntimeError> {
			ensure!(EpochLength::<T>::get() > 0, "1: an epoch has no length");
			Ok(())
		}
	}
}
