//! The bounds that wallets find in the metadata.

use frame_support::pallet_macros::*;

/// The bounds of disputes, as constants of the pallet.
#[pallet_section]
mod constants {
	#[pallet::extra_constants]
	impl<T: Config> Pallet<T> {
		/// Epochs after its own within which a fault can be accused.
		#[pallet::constant_name(Window)]
		fn window() -> Epoch {
			WINDOW
		}

		/// Epochs after its challenge window within which a request can be executed.
		#[pallet::constant_name(Execution)]
		fn execution() -> Epoch {
			bulwark_primitives::constants::EXECUTION
		}

		/// Longest challenge window of a set, in epochs.
		#[pallet::constant_name(MaxChallenge)]
		fn max_challenge() -> Epoch {
			bulwark_primitives::constants::MAX_CHALLENGE
		}

		/// Longest appeal period of a set, in epochs.
		#[pallet::constant_name(MaxAppeal)]
		fn max_appeal() -> Epoch {
			bulwark_primitives::constants::MAX_APPEAL
		}

		/// Requests of one set against one operator that can weigh at once.
		#[pallet::constant_name(MaxRequests)]
		fn max_requests() -> u32 {
			bulwark_primitives::constants::MAX_REQUESTS
		}

		/// Those of them that only claims of the adjudicator of the offence take.
		#[pallet::constant_name(KeptRequests)]
		fn kept_requests() -> u32 {
			KEPT_REQUESTS
		}

		/// Those of them that can be open claims of others than the adjudicator.
		#[pallet::constant_name(MaxOpenClaims)]
		fn max_open_claims() -> u32 {
			MAX_OPEN_CLAIMS
		}
	}
}
