//! What the pallets of the SDK need to be measured.

use crate::{AccountId, ParachainSystem, Runtime, RuntimeEvent, SessionKeys, System};
use alloc::vec::Vec;
use bulwark_primitives::AssetKind;
use polkadot_sdk::*;

use codec::Encode;
use frame_benchmarking::BenchmarkError;
use staging_xcm::v5::{Junction::Parachain, Location};

/// Numbers as ids of foreign assets.
pub struct ForeignAssetIds;

impl pallet_assets::BenchmarkHelper<Location, ()> for ForeignAssetIds {
	fn create_asset_id_parameter(id: u32) -> Location {
		Location::new(1, [Parachain(id)])
	}

	fn create_reserve_id_parameter(_: u32) {}
}

/// What the treasury spends, and on whom.
pub struct TreasuryArguments;

impl pallet_treasury::ArgumentsFactory<AssetKind, AccountId> for TreasuryArguments {
	fn create_asset_kind(seed: u32) -> AssetKind {
		AssetKind::Foreign(Location::new(1, [Parachain(seed)]))
	}

	fn create_beneficiary(seed: [u8; 32]) -> AccountId {
		seed.into()
	}
}

impl pallet_transaction_payment::BenchmarkConfig for Runtime {}

impl cumulus_pallet_session_benchmarking::Config for Runtime {
	fn generate_session_keys_and_proof(owner: AccountId) -> (SessionKeys, Vec<u8>) {
		let generated = SessionKeys::generate(&owner.encode(), None);
		(generated.keys, generated.proof.encode())
	}
}

impl frame_system_benchmarking::Config for Runtime {
	fn setup_set_code_requirements(code: &Vec<u8>) -> Result<(), BenchmarkError> {
		ParachainSystem::initialize_for_set_code_benchmark(code.len() as u32);
		Ok(())
	}

	fn verify_set_code() {
		let stored = cumulus_pallet_parachain_system::Event::<Runtime>::ValidationFunctionStored;
		System::assert_last_event(RuntimeEvent::ParachainSystem(stored));
	}
}
