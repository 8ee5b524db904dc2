//! What the calls of `pallet_xcm` weigh: each as it was measured, but for one that the benchmark of the SDK measures at less
//! than it can do.

use super::pallet_xcm::WeightInfo as Measured;
use crate::Runtime;
use polkadot_sdk::{pallet_xcm::WeightInfo, *};

use frame_support::weights::Weight;

/// The calls.
pub struct XcmCalls;

/// Calls that weigh what was measured.
macro_rules! as_measured {
	($($call:ident $(($size:ident))?),* $(,)?) => {
		$(
			fn $call($($size: u32)?) -> Weight {
				Measured::<Runtime>::$call($($size)?)
			}
		)*
	};
}

impl WeightInfo for XcmCalls {
	/// It is measured with one asset, and takes two as `transfer_assets` does, which is measured with two and does the same.
	fn reserve_transfer_assets() -> Weight {
		Measured::<Runtime>::reserve_transfer_assets().max(Self::transfer_assets())
	}

	as_measured! {
		send,
		teleport_assets,
		transfer_assets,
		execute,
		force_xcm_version,
		force_default_xcm_version,
		force_subscribe_version_notify,
		force_unsubscribe_version_notify,
		force_suspension,
		migrate_supported_version,
		migrate_version_notifiers,
		already_notified_target,
		notify_current_targets,
		notify_target_migration_fail,
		migrate_version_notify_targets,
		migrate_and_notify_old_targets,
		new_query,
		take_response,
		claim_assets(assets),
		add_authorized_alias,
		remove_authorized_alias,
		weigh_message(bytes),
		decode_xcm(bytes),
	}
}
