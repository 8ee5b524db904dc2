//! A runtime with a real timestamp.

use crate as pallet_epochs;
use frame_support::derive_impl;
use sp_io::TestExternalities;
use sp_runtime::BuildStorage;

#[frame_support::runtime]
mod runtime {
	#[runtime::runtime]
	#[runtime::derive(
		RuntimeCall,
		RuntimeEvent,
		RuntimeError,
		RuntimeOrigin,
		RuntimeFreezeReason,
		RuntimeHoldReason,
		RuntimeSlashReason,
		RuntimeLockId,
		RuntimeTask,
		RuntimeViewFunction
	)]
	pub struct Test;

	#[runtime::pallet_index(0)]
	pub type System = frame_system;
	#[runtime::pallet_index(1)]
	pub type Timestamp = pallet_timestamp;
	#[runtime::pallet_index(2)]
	pub type Epochs = pallet_epochs;
}

#[derive_impl(frame_system::config_preludes::TestDefaultConfig)]
impl frame_system::Config for Test {
	type Block = frame_system::mocking::MockBlock<Test>;
}

#[derive_impl(pallet_timestamp::config_preludes::TestDefaultConfig)]
impl pallet_timestamp::Config for Test {}

impl pallet_epochs::Config for Test {
	type Time = Timestamp;
}

pub fn new_test_ext(epoch_length: u64) -> TestExternalities {
	let epochs = pallet_epochs::GenesisConfig { epoch_length, ..Default::default() };
	let genesis = RuntimeGenesisConfig { epochs, ..Default::default() };
	genesis.build_storage().expect("the genesis is valid").into()
}

/// Runs a test and then checks the invariants.
pub fn build_and_execute(epoch_length: u64, test: impl FnOnce()) {
	new_test_ext(epoch_length).execute_with(|| {
		test();
		Epochs::do_try_state().expect("the invariants hold");
	});
}
