//! The bounds that wallets find in the metadata.

use frame_support::pallet_macros::*;

/// The constants of the crate, as constants of the pallet.
#[pallet_section]
mod constants {
	#[pallet::extra_constants]
	impl<T: Config> Pallet<T> {
		/// Offers of one proposal.
		#[pallet::constant_name(MaxOffers)]
		fn max_offers() -> u32 {
			MAX_OFFERS
		}

		/// Vaults of one set.
		#[pallet::constant_name(MaxVaultsPerSet)]
		fn max_vaults_per_set() -> u32 {
			MAX_VAULTS_PER_SET
		}

		/// Offences in one schedule.
		#[pallet::constant_name(MaxOffences)]
		fn max_offences() -> u32 {
			MAX_OFFENCES
		}

		/// Versions of a schedule that are kept.
		#[pallet::constant_name(MaxScheduleVersions)]
		fn max_schedule_versions() -> u32 {
			MAX_SCHEDULE_VERSIONS
		}

		/// Sets of one AVS.
		#[pallet::constant_name(MaxSetsPerAvs)]
		fn max_sets_per_avs() -> u32 {
			MAX_SETS_PER_AVS
		}

		/// Invitations of one set that are open at once.
		#[pallet::constant_name(MaxInvitations)]
		fn max_invitations() -> u32 {
			MAX_INVITATIONS
		}

		/// Highest weight of one unit.
		#[pallet::constant_name(MaxMultiplier)]
		fn max_multiplier() -> FixedU128 {
			MAX_MULTIPLIER
		}
	}
}
