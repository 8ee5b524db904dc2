//! Who is behind a message, and where that is.

use crate::pallet::*;
use frame_support::{ensure, traits::EnsureOrigin};
use frame_system::pallet_prelude::OriginFor;
use sp_runtime::{traits::Convert, DispatchError};
use staging_xcm::v5::{
	Junction::{self, AccountId32, AccountIndex64, AccountKey20, GlobalConsensus, Parachain},
	Junctions, Location,
};

/// The same account without the name of its network, which two messages may spell differently.
fn nameless(junction: Junction) -> Junction {
	match junction {
		AccountId32 { id, .. } => AccountId32 { network: None, id },
		AccountIndex64 { index, .. } => AccountIndex64 { network: None, index },
		AccountKey20 { key, .. } => AccountKey20 { network: None, key },
		other => other,
	}
}

/// The home of somebody elsewhere: an account, a pallet or a contract on another chain, never the chain itself, and nobody
/// here.
pub(crate) fn home(location: Location) -> Option<Location> {
	let below_its_chain = match location.unpack() {
		(1, [Parachain(_), rest @ ..]) => rest,
		(1, rest) => rest,
		(2, [GlobalConsensus(_), Parachain(_), rest @ ..]) => rest,
		(2, [GlobalConsensus(_), rest @ ..]) => rest,
		_ => return None,
	};
	if below_its_chain.is_empty() {
		return None;
	}
	let parents = location.parent_count();
	let mut junctions = location.interior().iter().cloned().map(nameless);
	let interior = junctions
		.try_fold(Junctions::Here, |interior, junction| interior.pushed_with(junction).ok())?;
	Some(Location { parents, interior })
}

impl<T: Config> Pallet<T> {
	/// The owner and the home behind a message.
	pub(crate) fn ensure_owner(
		origin: OriginFor<T>,
	) -> Result<(T::AccountId, Location), DispatchError> {
		Ok(Self::owner_at(T::XcmOrigin::ensure_origin(origin)?)?)
	}

	/// The owner and the home of a location.
	pub(crate) fn owner_at(location: Location) -> Result<(T::AccountId, Location), Error<T>> {
		let home = home(location).ok_or(Error::<T>::UnsupportedOrigin)?;
		let owner = T::Accounts::convert(home.clone()).ok_or(Error::<T>::UnsupportedOrigin)?;
		ensure!(owner != Self::account()?, Error::<T>::UnsupportedOrigin);
		Ok((owner, home))
	}
}
