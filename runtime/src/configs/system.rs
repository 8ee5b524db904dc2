//! The system: blocks, time, parameters, migrations.

use crate::{
	constants::consensus::{
		AVERAGE_ON_INITIALIZE_RATIO, MAXIMUM_BLOCK_WEIGHT, MAX_BLOCK_LENGTH, NORMAL_DISPATCH_RATIO,
	},
	migrations,
	weights::{
		self,
		block_weights::BlockExecutionWeight,
		database_weights::{InMemoryDb, RocksDb},
		extrinsic_weights::ExtrinsicBaseWeight,
	},
	AccountId, Aura, Balance, Block, Hash, MultiBlockMigrations, Nonce, PalletInfo, Runtime,
	RuntimeCall, RuntimeEvent, RuntimeOrigin, RuntimeTask, TxPause, VERSION,
};
use polkadot_sdk::*;

use super::governance;
use frame_support::{
	derive_impl,
	dispatch::DispatchClass,
	dynamic_params::{dynamic_pallet_params, dynamic_params},
	migrations::ForceUnstuckOnFailedMigration,
	parameter_types,
	traits::{
		ConstU16, ConstU32, ConstU64, Contains, EnsureOrigin, EnsureOriginWithArg, InsideBoth,
	},
	weights::{constants::RocksDbWeight, RuntimeDbWeight, Weight},
};
use frame_system::{
	limits::{BlockLength, BlockWeights},
	EnsureRoot,
};
use polkadot_runtime_common::BlockHashCount;
use sp_runtime::Perbill;
use sp_version::RuntimeVersion;

parameter_types! {
	/// Which runtime this is.
	pub const Version: RuntimeVersion = VERSION;

	/// What one item of the state takes: what was measured by whoever makes a block or by whoever checks it, whichever is more,
	/// and not less than the SDK knows of a state of many millions of items, which ours can become.
	pub DatabaseWeight: RuntimeDbWeight =
		slower(RocksDbWeight::get(), slower(RocksDb::get(), InMemoryDb::get()));

	/// How long blocks may be, in bytes.
	pub RuntimeBlockLength: BlockLength = BlockLength::builder()
		.max_length(MAX_BLOCK_LENGTH)
		.modify_max_length_for_class(DispatchClass::Normal, |length| {
			*length = NORMAL_DISPATCH_RATIO * *length
		})
		.build();

	/// How much may happen in a block.
	pub RuntimeBlockWeights: BlockWeights = BlockWeights::builder()
		.base_block(BlockExecutionWeight::get())
		.for_class(DispatchClass::all(), |weights| {
			weights.base_extrinsic = ExtrinsicBaseWeight::get();
		})
		.for_class(DispatchClass::Normal, |weights| {
			weights.max_total = Some(NORMAL_DISPATCH_RATIO * MAXIMUM_BLOCK_WEIGHT);
		})
		.for_class(DispatchClass::Operational, |weights| {
			weights.max_total = Some(MAXIMUM_BLOCK_WEIGHT);
			// What ordinary transactions must leave is reserved for operational ones.
			weights.reserved =
				Some(MAXIMUM_BLOCK_WEIGHT - NORMAL_DISPATCH_RATIO * MAXIMUM_BLOCK_WEIGHT);
		})
		.avg_block_initialization(AVERAGE_ON_INITIALIZE_RATIO)
		.build_or_panic();
}

/// The slower of two databases, in reading and in writing.
fn slower(one: RuntimeDbWeight, other: RuntimeDbWeight) -> RuntimeDbWeight {
	RuntimeDbWeight { read: one.read.max(other.read), write: one.write.max(other.write) }
}

/// All calls but those by which something is put on the agenda, or is to be tried again. Root is not asked.
///
/// Whoever may cancel what others have put there could call these as well. The emergency track must not: it could repeat a pause
/// without end that is to end by itself, and take the name under which the enactment of a referendum is to be put there, which
/// would then never happen. What a referendum has decided is put there without such a call.
pub struct NothingScheduled;

impl Contains<RuntimeCall> for NothingScheduled {
	fn contains(call: &RuntimeCall) -> bool {
		use pallet_scheduler::Call as Scheduler;
		!matches!(
			call,
			RuntimeCall::Scheduler(
				Scheduler::schedule { .. }
					| Scheduler::schedule_named { .. }
					| Scheduler::schedule_after { .. }
					| Scheduler::schedule_named_after { .. }
					| Scheduler::set_retry { .. }
					| Scheduler::set_retry_named { .. }
			)
		)
	}
}

#[derive_impl(frame_system::config_preludes::ParaChainDefaultConfig)]
impl frame_system::Config for Runtime {
	type AccountData = pallet_balances::AccountData<Balance>;
	type AccountId = AccountId;
	// What is paused cannot be called, neither directly nor inside a batch, a proxy or a multisig.
	type BaseCallFilter = InsideBoth<NothingScheduled, TxPause>;
	type Block = Block;
	type BlockHashCount = BlockHashCount;
	type BlockLength = RuntimeBlockLength;
	type BlockWeights = RuntimeBlockWeights;
	type DbWeight = DatabaseWeight;
	type ExtensionsWeightInfo = weights::frame_system_extensions::WeightInfo<Runtime>;
	type Hash = Hash;
	// Everything that holds something for an account is a consumer of it: assets, votes, holds, session keys. Anybody can send an
	// account a unit of an asset that is worth nothing, and each takes a place: so many that it costs the deposits of some sixty
	// assets to leave none for an asset in which something is paid there.
	type MaxConsumers = ConstU32<64>;
	type MultiBlockMigrator = MultiBlockMigrations;
	type Nonce = Nonce;
	type OnSetCode = cumulus_pallet_parachain_system::ParachainSetCode<Self>;
	type PostInherents = governance::clock::StartScheduler;
	type SingleBlockMigrations = migrations::SingleBlockMigrations;
	type SS58Prefix = ConstU16<{ crate::constants::SS58_PREFIX }>;
	type SystemWeightInfo = weights::frame_system::WeightInfo<Runtime>;
	type Version = Version;
}

impl cumulus_pallet_weight_reclaim::Config for Runtime {
	type WeightInfo = weights::cumulus_pallet_weight_reclaim::WeightInfo<Runtime>;
}

impl pallet_timestamp::Config for Runtime {
	// Several blocks may share a slot, and so a moment.
	type MinimumPeriod = ConstU64<0>;
	type Moment = u64;
	type OnTimestampSet = Aura;
	type WeightInfo = weights::pallet_timestamp::WeightInfo<Runtime>;
}

parameter_types! {
	/// Most of a block, since nothing else happens while a migration runs.
	pub MaxMigrationWeight: Weight = Perbill::from_percent(80) * RuntimeBlockWeights::get().max_block;
}

impl pallet_migrations::Config for Runtime {
	// The cursors of the migrations that exist are far smaller: it is a bound against mistakes.
	type CursorMaxLen = ConstU32<65_536>;
	// Governance must be able to repair what a migration left behind, and nobody's exit may wait for an upgrade of the relay
	// chain's view of us.
	type FailedMigrationHandler = ForceUnstuckOnFailedMigration;
	type IdentifierMaxLen = ConstU32<256>;
	type MaxServiceWeight = MaxMigrationWeight;
	type MigrationStatusHandler = ();
	#[cfg(feature = "runtime-benchmarks")]
	type Migrations = pallet_migrations::mock_helpers::MockedMigrations;
	#[cfg(not(feature = "runtime-benchmarks"))]
	type Migrations = migrations::MultiBlockMigrations;
	type RuntimeEvent = RuntimeEvent;
	type WeightInfo = weights::pallet_migrations::WeightInfo<Runtime>;
}

/// Numbers that governance changes without replacing the code.
#[dynamic_params(RuntimeParameters, pallet_parameters::Parameters::<Runtime>)]
pub mod parameters {
	use super::*;

	/// How long governance takes.
	#[dynamic_pallet_params]
	#[codec(index = 0)]
	pub mod governance {
		/// All periods of referenda and votes are divided by this. One on a live network. A development chain divides days
		/// into minutes with the same code.
		#[codec(index = 0)]
		pub static PeriodDivisor: u32 = 1;
	}
}

/// Some change of a parameter, to be measured.
#[cfg(feature = "runtime-benchmarks")]
impl Default for RuntimeParameters {
	fn default() -> Self {
		Self::Governance(parameters::governance::Parameters::PeriodDivisor(
			parameters::governance::PeriodDivisor,
			Some(1),
		))
	}
}

/// Who may change which parameter.
pub struct ParameterAdmin;

impl EnsureOriginWithArg<RuntimeOrigin, RuntimeParametersKey> for ParameterAdmin {
	type Success = ();

	fn try_origin(
		origin: RuntimeOrigin,
		key: &RuntimeParametersKey,
	) -> Result<Self::Success, RuntimeOrigin> {
		match key {
			// How long everybody has to object is not for a track that it governs to decide.
			RuntimeParametersKey::Governance(_) => {
				<EnsureRoot<AccountId> as EnsureOrigin<RuntimeOrigin>>::try_origin(origin)
			}
		}
	}

	#[cfg(feature = "runtime-benchmarks")]
	fn try_successful_origin(_: &RuntimeParametersKey) -> Result<RuntimeOrigin, ()> {
		Ok(RuntimeOrigin::root())
	}
}

impl pallet_parameters::Config for Runtime {
	type AdminOrigin = ParameterAdmin;
	type RuntimeEvent = RuntimeEvent;
	type RuntimeParameters = RuntimeParameters;
	type WeightInfo = weights::pallet_parameters::WeightInfo<Runtime>;
}
