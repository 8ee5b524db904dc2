//! The bounds that wallets find in the metadata.

use frame_support::pallet_macros::*;

/// The constants of the ledger, as constants of the pallet.
#[pallet_section]
mod constants {
	#[pallet::extra_constants]
	impl<T: Config> Pallet<T> {
		/// Epochs after its own within which a fault can be accused.
		#[pallet::constant_name(Window)]
		fn window() -> Epoch {
			bulwark_primitives::constants::WINDOW
		}

		/// Pools in which one account can have stake.
		#[pallet::constant_name(MaxPositions)]
		fn max_positions() -> u32 {
			bulwark_primitives::constants::MAX_POSITIONS
		}

		/// Lots of one account in one pool.
		#[pallet::constant_name(MaxLots)]
		fn max_lots() -> u32 {
			bulwark_primitives::constants::MAX_LOTS
		}

		/// Pools of one operator in one vault.
		#[pallet::constant_name(MaxPools)]
		fn max_pools() -> u32 {
			bulwark_primitives::constants::MAX_POOLS
		}

		/// Those of them whose mandates are neither all AVSs nor one that the operator secures.
		#[pallet::constant_name(MaxFancyPools)]
		fn max_fancy_pools() -> u32 {
			bulwark_primitives::constants::MAX_FANCY_POOLS
		}

		/// Final slashes that one call can meet.
		#[pallet::constant_name(MaxScarsPerCall)]
		fn max_scars_per_call() -> u32 {
			bulwark_primitives::constants::MAX_SCARS_PER_CALL
		}
	}
}
