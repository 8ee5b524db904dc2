//! How long things take, measured. `benchmarks/run.sh` writes one file of this module per pallet: a new pallet needs a line here
//! and one in `benchmarks::define_benchmarks`.

pub mod cumulus_pallet_weight_reclaim;
pub mod frame_system_extensions;
pub mod pallet_avs;
pub mod pallet_delegation;
pub mod pallet_operators;
pub mod pallet_payouts;
pub mod pallet_rewards;
pub mod pallet_slashing;
pub mod pallet_transaction_payment;
pub mod pallet_vaults;
pub mod pallet_xcm;
pub mod pallet_xcm_benchmarks_fungible;
pub mod pallet_xcm_benchmarks_generic;
pub mod pallet_xcm_gateway;
pub mod xcm;
