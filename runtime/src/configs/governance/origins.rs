//! The origins that referenda give, one per track besides root.

pub use pallet_origins::{
	AvsAdmission, EmergencyMeasures, OperatorAdmission, ParameterSetting, SlashAdjudication,
	TreasurySpending,
};

/// Stores by how much governance is faster than on a live network.
pub trait StorePeriodDivisor {
	/// All periods are divided by this from now on.
	fn store(divisor: u32);
}

/// The origins, and how fast governance is when the chain begins.
#[polkadot_sdk::frame_support::pallet]
pub mod pallet_origins {
	use super::StorePeriodDivisor;
	use polkadot_sdk::frame_support::pallet_prelude::*;

	/// What the origins need of the runtime.
	#[pallet::config]
	pub trait Config: polkadot_sdk::frame_system::Config {
		/// Where the divisor of all periods is kept.
		type PeriodDivisor: StorePeriodDivisor;
	}

	/// The origins of governance.
	#[pallet::pallet]
	pub struct Pallet<T>(_);

	/// How fast governance is when the chain begins.
	#[pallet::genesis_config]
	pub struct GenesisConfig<T: Config> {
		/// All periods of referenda and votes are divided by this. Later it can be changed as a parameter, by root.
		pub period_divisor: u32,
		/// Nothing.
		#[serde(skip)]
		pub _config: PhantomData<T>,
	}

	impl<T: Config> Default for GenesisConfig<T> {
		fn default() -> Self {
			Self { period_divisor: 1, _config: PhantomData }
		}
	}

	#[pallet::genesis_build]
	impl<T: Config> BuildGenesisConfig for GenesisConfig<T> {
		fn build(&self) {
			assert!(self.period_divisor > 0, "nothing can be divided by zero");
			// One is the default, and is not written.
			if self.period_divisor > 1 {
				T::PeriodDivisor::store(self.period_divisor);
			}
		}
	}

	/// The origin of what a referendum has decided.
	#[pallet::origin]
	#[derive(
		Clone,
		Copy,
		Debug,
		PartialEq,
		Eq,
		Encode,
		Decode,
		DecodeWithMemTracking,
		MaxEncodedLen,
		TypeInfo,
	)]
	pub enum Origin {
		/// Admits operators, and jails them.
		#[codec(index = 0)]
		OperatorAdmission,
		/// Admits AVSs, and begins their end.
		#[codec(index = 1)]
		AvsAdmission,
		/// Decides on disputed slashes, and on appeals.
		#[codec(index = 2)]
		SlashAdjudication,
		/// Sets the parameters of vaults and registries, prices, and which assets and channels are believed. Spends both
		/// insurances, and ends plans that were promised.
		#[codec(index = 3)]
		ParameterSetting,
		/// Spends from the treasury, and makes plans of rewards out of it, and of points.
		#[codec(index = 4)]
		TreasurySpending,
		/// Pauses what may be going wrong, stops what was decided and has not happened yet, unless root is to do it, and ends
		/// proposals of AVSs.
		#[codec(index = 5)]
		EmergencyMeasures,
	}

	/// Declares types that accept exactly the origin of the same name.
	macro_rules! accept {
		($($(#[$docs:meta])* $name:ident,)*) => {$(
			$(#[$docs])*
			pub struct $name;

			impl<O: Into<Result<Origin, O>> + From<Origin>> EnsureOrigin<O> for $name {
				type Success = ();

				fn try_origin(origin: O) -> Result<(), O> {
					match origin.into()? {
						Origin::$name => Ok(()),
						other => Err(O::from(other)),
					}
				}

				#[cfg(feature = "runtime-benchmarks")]
				fn try_successful_origin() -> Result<O, ()> {
					Ok(O::from(Origin::$name))
				}
			}
		)*};
	}

	accept! {
		/// Accepts referenda on the track `operator_admission`.
		OperatorAdmission,
		/// Accepts referenda on the track `avs_admission`.
		AvsAdmission,
		/// Accepts referenda on the track `slash_adjudication`.
		SlashAdjudication,
		/// Accepts referenda on the track `parameters`.
		ParameterSetting,
		/// Accepts referenda on the track `treasury`.
		TreasurySpending,
		/// Accepts referenda on the track `emergency`.
		EmergencyMeasures,
	}
}
