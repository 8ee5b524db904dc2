//! How long things take, measured. `benchmarks/run.sh` writes one file of this module per pallet, two about what comes with
//! every block and every transaction, and one about the database: a new pallet needs a line here and one in `benchmarks::define_benchmarks`.
//! What is put together from these, in `agendas`, `xcm` and `xcm_calls`, is written by hand.

pub mod agendas;
pub mod block_weights;
pub mod bulwark_verifiers;
pub mod cumulus_pallet_parachain_system;
pub mod cumulus_pallet_weight_reclaim;
pub mod cumulus_pallet_xcmp_queue;
pub mod database_weights;
pub mod extrinsic_weights;
pub mod frame_system;
pub mod frame_system_extensions;
pub mod pallet_assets_foreign;
pub mod pallet_assets_local;
pub mod pallet_avs;
pub mod pallet_balances;
pub mod pallet_collator_selection;
pub mod pallet_conviction_voting;
pub mod pallet_delegation;
pub mod pallet_message_queue;
pub mod pallet_migrations;
pub mod pallet_multisig;
pub mod pallet_operators;
pub mod pallet_parameters;
pub mod pallet_payouts;
pub mod pallet_preimage;
pub mod pallet_proxy;
pub mod pallet_referenda;
pub mod pallet_rewards;
pub mod pallet_scheduler;
pub mod pallet_session;
pub mod pallet_slashing;
pub mod pallet_timestamp;
pub mod pallet_transaction_payment;
pub mod pallet_treasury;
pub mod pallet_tx_pause;
pub mod pallet_utility;
pub mod pallet_vaults;
pub mod pallet_xcm;
pub mod pallet_xcm_benchmarks_fungible;
pub mod pallet_xcm_benchmarks_generic;
pub mod pallet_xcm_gateway;
pub mod xcm;
pub mod xcm_calls;
