//! What nodes and wallets can ask the runtime.

use crate::{
	configs::{
		consensus::ConsensusHook,
		xcm::{payment_assets, LocationToAccountId, XcmConfig, XcmRouter},
	},
	constants::consensus::{
		BLOCK_PROCESSING_VELOCITY, MAX_CLAIM_QUEUE_OFFSET, RELAY_PARENT_OFFSET, SLOT_DURATION,
	},
	genesis_config_presets, AccountId, AuraId, AuthorityDiscovery, Avs, Balance, Block, Delegation,
	Epochs, Executive, InherentDataExt, Nonce, Operators, OriginCaller, ParachainInfo,
	ParachainSystem, Payouts, PolkadotXcm, Rewards, Runtime, RuntimeCall, RuntimeEvent,
	RuntimeGenesisConfig, SessionKeys, Slashing, System, TransactionPayment, Vaults, XcmGateway,
	VERSION,
};
use alloc::vec::Vec;
use bulwark_primitives::{
	schedule::ScheduleVersion, AppKey, AssetKind, AvsId, Epoch, Mandate, OriginChain, PoolId,
	RegistryMode, ReleaseId, ReturnRoute, Scheme, SetId, SlashId, SlashReason, VaultId,
};
use polkadot_sdk::{staging_xcm as xcm, staging_xcm_executor as xcm_executor, *};

use cumulus_primitives_core::ParaId;
use frame_support::{
	genesis_builder_helper::{build_state, get_preset},
	weights::Weight,
};
use pallet_slashing::view::SlashPage;
use sp_api::impl_runtime_apis;
use sp_authority_discovery::AuthorityId as AuthorityDiscoveryId;
use sp_core::{crypto::KeyTypeId, OpaqueMetadata, H256};
use sp_runtime::{
	traits::Block as BlockT,
	transaction_validity::{TransactionSource, TransactionValidity},
	ApplyExtrinsicResult, FixedU128, Perquintill,
};
use sp_version::RuntimeVersion;
use xcm::{
	Version as XcmVersion, VersionedAsset, VersionedAssetId, VersionedAssets, VersionedLocation,
	VersionedXcm,
};
use xcm_runtime_apis::{
	dry_run::{CallDryRunEffects, Error as DryRunError, XcmDryRunEffects},
	fees::Error as FeeError,
};

impl_runtime_apis! {
	impl sp_api::Core<Block> for Runtime {
		fn version() -> RuntimeVersion {
			VERSION
		}

		fn execute_block(block: <Block as BlockT>::LazyBlock) {
			Executive::execute_block(block)
		}

		fn initialize_block(header: &<Block as BlockT>::Header) -> sp_runtime::ExtrinsicInclusionMode {
			Executive::initialize_block(header)
		}
	}

	impl sp_api::Metadata<Block> for Runtime {
		fn metadata() -> OpaqueMetadata {
			OpaqueMetadata::new(Runtime::metadata().into())
		}

		fn metadata_at_version(version: u32) -> Option<OpaqueMetadata> {
			Runtime::metadata_at_version(version)
		}

		fn metadata_versions() -> Vec<u32> {
			Runtime::metadata_versions()
		}
	}

	impl frame_support::view_functions::runtime_api::RuntimeViewFunction<Block> for Runtime {
		fn execute_view_function(
			id: frame_support::view_functions::ViewFunctionId,
			input: Vec<u8>,
		) -> Result<Vec<u8>, frame_support::view_functions::ViewFunctionDispatchError> {
			Runtime::execute_view_function(id, input)
		}
	}

	impl sp_block_builder::BlockBuilder<Block> for Runtime {
		fn apply_extrinsic(extrinsic: <Block as BlockT>::Extrinsic) -> ApplyExtrinsicResult {
			Executive::apply_extrinsic(extrinsic)
		}

		fn finalize_block() -> <Block as BlockT>::Header {
			Executive::finalize_block()
		}

		fn inherent_extrinsics(
			data: sp_inherents::InherentData,
		) -> Vec<<Block as BlockT>::Extrinsic> {
			data.create_extrinsics()
		}

		fn check_inherents(
			block: <Block as BlockT>::LazyBlock,
			data: sp_inherents::InherentData,
		) -> sp_inherents::CheckInherentsResult {
			data.check_extrinsics(&block)
		}
	}

	impl sp_transaction_pool::runtime_api::TaggedTransactionQueue<Block> for Runtime {
		fn validate_transaction(
			source: TransactionSource,
			tx: <Block as BlockT>::Extrinsic,
			block_hash: <Block as BlockT>::Hash,
		) -> TransactionValidity {
			Executive::validate_transaction(source, tx, block_hash)
		}
	}

	impl sp_offchain::OffchainWorkerApi<Block> for Runtime {
		fn offchain_worker(header: &<Block as BlockT>::Header) {
			Executive::offchain_worker(header)
		}
	}

	impl sp_session::SessionKeys<Block> for Runtime {
		fn generate_session_keys(
			owner: Vec<u8>,
			seed: Option<Vec<u8>>,
		) -> sp_session::OpaqueGeneratedSessionKeys {
			SessionKeys::generate(&owner, seed).into()
		}

		fn decode_session_keys(encoded: Vec<u8>) -> Option<Vec<(Vec<u8>, KeyTypeId)>> {
			SessionKeys::decode_into_raw_public_keys(&encoded)
		}
	}

	impl sp_authority_discovery::AuthorityDiscoveryApi<Block> for Runtime {
		fn authorities() -> Vec<AuthorityDiscoveryId> {
			// In the order of their turns, by which collators choose whom to be connected with.
			AuthorityDiscovery::current_authorities().into_inner()
		}
	}

	impl sp_consensus_aura::AuraApi<Block, AuraId> for Runtime {
		fn slot_duration() -> sp_consensus_aura::SlotDuration {
			sp_consensus_aura::SlotDuration::from_millis(SLOT_DURATION)
		}

		fn authorities() -> Vec<AuraId> {
			pallet_aura::Authorities::<Runtime>::get().into_inner()
		}
	}

	impl cumulus_primitives_aura::AuraUnincludedSegmentApi<Block> for Runtime {
		fn can_build_upon(
			included_hash: <Block as BlockT>::Hash,
			slot: cumulus_primitives_aura::Slot,
		) -> bool {
			ConsensusHook::can_build_upon(included_hash, slot)
		}
	}

	impl cumulus_primitives_core::RelayParentOffsetApi<Block> for Runtime {
		fn relay_parent_offset() -> u32 {
			RELAY_PARENT_OFFSET
		}

		fn max_claim_queue_offset() -> u8 {
			MAX_CLAIM_QUEUE_OFFSET
		}
	}

	impl cumulus_primitives_core::SchedulingV3EnabledApi<Block> for Runtime {
		fn scheduling_v3_enabled() -> bool {
			false
		}
	}

	impl cumulus_primitives_core::TargetBlockRate<Block> for Runtime {
		fn target_block_rate() -> u32 {
			BLOCK_PROCESSING_VELOCITY
		}
	}

	impl cumulus_primitives_core::GetParachainInfo<Block> for Runtime {
		fn parachain_id() -> ParaId {
			ParachainInfo::parachain_id()
		}
	}

	impl cumulus_primitives_core::CollectCollationInfo<Block> for Runtime {
		fn collect_collation_info(
			header: &<Block as BlockT>::Header,
		) -> cumulus_primitives_core::CollationInfo {
			ParachainSystem::collect_collation_info(header)
		}
	}

	impl frame_system_rpc_runtime_api::AccountNonceApi<Block, AccountId, Nonce> for Runtime {
		fn account_nonce(account: AccountId) -> Nonce {
			System::account_nonce(account)
		}
	}

	impl pallet_transaction_payment_rpc_runtime_api::TransactionPaymentApi<Block, Balance>
		for Runtime
	{
		fn query_info(
			uxt: <Block as BlockT>::Extrinsic,
			len: u32,
		) -> pallet_transaction_payment_rpc_runtime_api::RuntimeDispatchInfo<Balance> {
			TransactionPayment::query_info(uxt, len)
		}

		fn query_fee_details(
			uxt: <Block as BlockT>::Extrinsic,
			len: u32,
		) -> pallet_transaction_payment::FeeDetails<Balance> {
			TransactionPayment::query_fee_details(uxt, len)
		}

		fn query_weight_to_fee(weight: Weight) -> Balance {
			TransactionPayment::weight_to_fee(weight)
		}

		fn query_length_to_fee(length: u32) -> Balance {
			TransactionPayment::length_to_fee(length)
		}
	}

	impl pallet_transaction_payment_rpc_runtime_api::TransactionPaymentCallApi<
		Block,
		Balance,
		RuntimeCall,
	> for Runtime
	{
		fn query_call_info(
			call: RuntimeCall,
			len: u32,
		) -> pallet_transaction_payment::RuntimeDispatchInfo<Balance> {
			TransactionPayment::query_call_info(call, len)
		}

		fn query_call_fee_details(
			call: RuntimeCall,
			len: u32,
		) -> pallet_transaction_payment::FeeDetails<Balance> {
			TransactionPayment::query_call_fee_details(call, len)
		}

		fn query_weight_to_fee(weight: Weight) -> Balance {
			TransactionPayment::weight_to_fee(weight)
		}

		fn query_length_to_fee(length: u32) -> Balance {
			TransactionPayment::length_to_fee(length)
		}
	}

	impl xcm_runtime_apis::fees::XcmPaymentApi<Block> for Runtime {
		fn query_acceptable_payment_assets(
			xcm_version: XcmVersion,
		) -> Result<Vec<VersionedAssetId>, FeeError> {
			PolkadotXcm::query_acceptable_payment_assets(xcm_version, payment_assets())
		}

		fn query_weight_to_asset_fee(
			weight: Weight,
			asset: VersionedAssetId,
		) -> Result<u128, FeeError> {
			type Trader = <XcmConfig as xcm_executor::Config>::Trader;
			PolkadotXcm::query_weight_to_asset_fee::<Trader>(weight, asset)
		}

		fn query_xcm_weight(message: VersionedXcm<()>) -> Result<Weight, FeeError> {
			PolkadotXcm::query_xcm_weight(message)
		}

		fn query_delivery_fees(
			destination: VersionedLocation,
			message: VersionedXcm<()>,
			asset: VersionedAssetId,
		) -> Result<VersionedAssets, FeeError> {
			type Exchanger = <XcmConfig as xcm_executor::Config>::AssetExchanger;
			PolkadotXcm::query_delivery_fees::<Exchanger>(destination, message, asset)
		}
	}

	impl xcm_runtime_apis::dry_run::DryRunApi<Block, RuntimeCall, RuntimeEvent, OriginCaller>
		for Runtime
	{
		fn dry_run_call(
			origin: OriginCaller,
			call: RuntimeCall,
			version: XcmVersion,
		) -> Result<CallDryRunEffects<RuntimeEvent>, DryRunError> {
			PolkadotXcm::dry_run_call::<Runtime, XcmRouter, OriginCaller, RuntimeCall>(
				origin, call, version,
			)
		}

		fn dry_run_xcm(
			origin: VersionedLocation,
			message: VersionedXcm<RuntimeCall>,
		) -> Result<XcmDryRunEffects<RuntimeEvent>, DryRunError> {
			PolkadotXcm::dry_run_xcm::<XcmRouter>(origin, message)
		}
	}

	impl xcm_runtime_apis::conversions::LocationToAccountApi<Block, AccountId> for Runtime {
		fn convert_location(
			location: VersionedLocation,
		) -> Result<AccountId, xcm_runtime_apis::conversions::Error> {
			xcm_runtime_apis::conversions::LocationToAccountHelper::<
				AccountId,
				LocationToAccountId,
			>::convert_location(location)
		}
	}

	impl xcm_runtime_apis::trusted_query::TrustedQueryApi<Block> for Runtime {
		fn is_trusted_reserve(
			asset: VersionedAsset,
			location: VersionedLocation,
		) -> xcm_runtime_apis::trusted_query::XcmTrustedQueryResult {
			PolkadotXcm::is_trusted_reserve(asset, location)
		}

		fn is_trusted_teleporter(
			asset: VersionedAsset,
			location: VersionedLocation,
		) -> xcm_runtime_apis::trusted_query::XcmTrustedQueryResult {
			PolkadotXcm::is_trusted_teleporter(asset, location)
		}
	}

	impl xcm_runtime_apis::authorized_aliases::AuthorizedAliasersApi<Block> for Runtime {
		fn authorized_aliasers(
			target: VersionedLocation,
		) -> Result<
			Vec<xcm_runtime_apis::authorized_aliases::OriginAliaser>,
			xcm_runtime_apis::authorized_aliases::Error,
		> {
			PolkadotXcm::authorized_aliasers(target)
		}

		fn is_authorized_alias(
			origin: VersionedLocation,
			target: VersionedLocation,
		) -> Result<bool, xcm_runtime_apis::authorized_aliases::Error> {
			PolkadotXcm::is_authorized_alias(origin, target)
		}
	}

	impl bulwark_runtime_api::EpochsApi<Block, pallet_epochs::EpochInfo> for Runtime {
		fn current() -> pallet_epochs::EpochInfo {
			Epochs::current()
		}
	}

	impl bulwark_runtime_api::VaultsApi<
		Block,
		AccountId,
		pallet_vaults::VaultRecord<AccountId, AssetKind>,
		pallet_vaults::AccountOf<Runtime>,
		pallet_vaults::OriginLedger,
		pallet_vaults::PriceProblem,
	> for Runtime {
		fn vault(vault: VaultId) -> Option<pallet_vaults::VaultRecord<AccountId, AssetKind>> {
			Vaults::vault(vault)
		}

		fn vaults(
			from: VaultId,
			limit: u32,
		) -> Vec<pallet_vaults::VaultRecord<AccountId, AssetKind>> {
			Vaults::vaults(from, limit)
		}

		fn account(vault: VaultId, who: AccountId) -> Option<pallet_vaults::AccountOf<Runtime>> {
			Vaults::account(vault, who)
		}

		fn origin(vault: VaultId, chain: OriginChain) -> pallet_vaults::OriginLedger {
			Vaults::origin(vault, chain)
		}

		fn quote_value(
			vault: VaultId,
			amount: Balance,
		) -> Result<u128, pallet_vaults::PriceProblem> {
			Vaults::quote_value(vault, amount)
		}

		fn room(vault: VaultId, who: AccountId) -> Balance {
			Vaults::room(vault, who)
		}
	}

	impl bulwark_runtime_api::OperatorsApi<
		Block,
		AccountId,
		pallet_operators::OperatorRecord<AccountId>,
		pallet_operators::Voucher<AccountId>,
		H256,
	> for Runtime {
		fn operator(account: AccountId) -> Option<pallet_operators::OperatorRecord<AccountId>> {
			Operators::operator(account)
		}

		fn operators(
			from: Option<AccountId>,
			limit: u32,
		) -> Vec<pallet_operators::OperatorRecord<AccountId>> {
			Operators::operators(from, limit)
		}

		fn accepts(operator: AccountId, delegator: AccountId) -> bool {
			Operators::accepts(operator, delegator)
		}

		fn key_at(operator: AccountId, scheme: Scheme, epoch: Epoch) -> Option<AppKey> {
			Operators::key_at(operator, scheme, epoch)
		}

		fn proof_message(operator: AccountId, key: AppKey) -> Option<H256> {
			Operators::proof_message(operator, key)
		}

		fn voucher_message(
			operator: AccountId,
			voucher: pallet_operators::Voucher<AccountId>,
		) -> Option<H256> {
			Operators::voucher_message(operator, voucher)
		}
	}

	impl bulwark_runtime_api::AvsApi<
		Block,
		AccountId,
		pallet_avs::view::AvsInfo<AccountId, AssetKind>,
		pallet_avs::view::AvsPage<AccountId, AssetKind>,
		pallet_avs::view::ProposalInfo<AccountId, AssetKind>,
		pallet_avs::view::SetInfo<AccountId>,
		pallet_avs::view::MemberPage<AccountId>,
		pallet_avs::view::MembershipInfo<AccountId>,
		ScheduleVersion<AccountId>,
	> for Runtime {
		fn registry_mode() -> RegistryMode {
			Avs::registry_mode()
		}

		fn avs(avs: AvsId) -> Option<pallet_avs::view::AvsInfo<AccountId, AssetKind>> {
			Avs::avs(avs)
		}

		fn avss(from: AvsId, limit: u32) -> pallet_avs::view::AvsPage<AccountId, AssetKind> {
			Avs::avss(from, limit)
		}

		fn proposal(avs: AvsId) -> Option<pallet_avs::view::ProposalInfo<AccountId, AssetKind>> {
			Avs::proposal(avs)
		}

		fn set(set: SetId) -> Option<pallet_avs::view::SetInfo<AccountId>> {
			Avs::set(set)
		}

		fn sets(avs: AvsId) -> Vec<pallet_avs::view::SetInfo<AccountId>> {
			Avs::sets(avs)
		}

		fn members(
			set: SetId,
			from: Option<AccountId>,
			limit: u32,
		) -> pallet_avs::view::MemberPage<AccountId> {
			Avs::members(set, from, limit)
		}

		fn memberships(operator: AccountId) -> Vec<pallet_avs::view::MembershipInfo<AccountId>> {
			Avs::memberships(operator)
		}

		fn schedule(set: SetId, version: u32) -> Option<ScheduleVersion<AccountId>> {
			Avs::schedule(set, version)
		}

		fn invitations(set: SetId) -> Vec<AccountId> {
			Avs::invitations(set)
		}
	}

	impl bulwark_runtime_api::DelegationApi<
		Block,
		AccountId,
		pallet_delegation::view::PositionRecord<AccountId>,
		pallet_delegation::view::PoolRecord<AccountId>,
		pallet_delegation::view::WithdrawalQuote,
		pallet_delegation::view::AllocationRecord,
	> for Runtime {
		fn positions(
			who: AccountId,
		) -> Vec<pallet_delegation::view::PositionRecord<AccountId>> {
			Delegation::positions(who)
		}

		fn position(
			who: AccountId,
			pool: PoolId,
		) -> Option<pallet_delegation::view::PositionRecord<AccountId>> {
			Delegation::position(who, pool)
		}

		fn pool(pool: PoolId) -> Option<pallet_delegation::view::PoolRecord<AccountId>> {
			Delegation::pool(pool)
		}

		fn pools(
			operator: AccountId,
			vault: VaultId,
		) -> Vec<pallet_delegation::view::PoolRecord<AccountId>> {
			Delegation::pools(operator, vault)
		}

		fn find_pool(operator: AccountId, vault: VaultId, mandate: Mandate) -> Option<PoolId> {
			Delegation::find_pool(operator, vault, mandate)
		}

		fn quote_withdrawal(
			who: AccountId,
			pool: PoolId,
			amount: Option<Balance>,
		) -> Option<pallet_delegation::view::WithdrawalQuote> {
			Delegation::quote_withdrawal(who, pool, amount)
		}

		fn allocations(
			operator: AccountId,
			set: SetId,
		) -> Vec<pallet_delegation::view::AllocationRecord> {
			Delegation::allocations(operator, set)
		}

		fn allocatable_to(operator: AccountId, vault: VaultId, avs: AvsId) -> FixedU128 {
			Delegation::allocatable_to(operator, vault, avs)
		}

		fn slashable(
			set: SetId,
			operator: AccountId,
			vault: VaultId,
			fault: Epoch,
		) -> Balance {
			Delegation::slashable(set, operator, vault, fault)
		}
	}

	impl bulwark_runtime_api::SlashingApi<
		Block,
		AccountId,
		pallet_slashing::view::SlashInfo<AccountId>,
		pallet_slashing::view::SlashPage<AccountId>,
		pallet_slashing::DocketEntry,
		pallet_slashing::view::CascadeEffect,
		pallet_slashing::view::SetHistory,
		pallet_slashing::view::WorstCase,
		H256,
	> for Runtime {
		fn request(id: SlashId) -> Option<pallet_slashing::view::SlashInfo<AccountId>> {
			Slashing::request(id)
		}

		fn requests_of_set(set: SetId, from: SlashId, limit: u32) -> SlashPage<AccountId> {
			Slashing::requests_of_set(set, from, limit)
		}

		fn requests_of_operator(
			operator: AccountId,
			from: SlashId,
			limit: u32,
		) -> SlashPage<AccountId> {
			Slashing::requests_of_operator(operator, from, limit)
		}

		fn pending(operator: AccountId, from: SlashId, limit: u32) -> SlashPage<AccountId> {
			Slashing::pending(operator, from, limit)
		}

		fn docket(operator: AccountId, vault: VaultId) -> Vec<pallet_slashing::DocketEntry> {
			Slashing::docket(operator, vault)
		}

		fn report_hash_of(
			who: AccountId,
			set: SetId,
			operator: AccountId,
			fault: Epoch,
			reason: SlashReason,
			evidence: H256,
			salt: H256,
		) -> H256 {
			Slashing::report_hash_of(who, set, operator, fault, reason, evidence, salt)
		}

		fn loss_if_slashed(
			who: AccountId,
			set: SetId,
			fraction: Perquintill,
		) -> Vec<(VaultId, Balance)> {
			Slashing::loss_if_slashed(who, set, fraction)
		}

		fn worst_case(
			operator: AccountId,
			vault: VaultId,
			mandate: Mandate,
		) -> pallet_slashing::view::WorstCase {
			Slashing::worst_case(operator, vault, mandate)
		}

		fn cascade_preview(id: SlashId) -> Vec<pallet_slashing::view::CascadeEffect> {
			Slashing::cascade_preview(id)
		}

		fn set_history(set: SetId) -> pallet_slashing::view::SetHistory {
			Slashing::set_history(set)
		}
	}

	impl bulwark_runtime_api::RewardsApi<
		Block,
		AccountId,
		pallet_rewards::PlanAsset<AssetKind>,
		pallet_rewards::view::PlanRecord<AccountId>,
		pallet_rewards::PlanId,
		pallet_rewards::PlanTarget,
		pallet_rewards::Ledger,
		pallet_rewards::view::Waterfall,
		pallet_rewards::view::YieldRecord,
		pallet_rewards::view::TablePage<AccountId>,
		pallet_rewards::view::QuorumState,
		pallet_rewards::view::Concentration,
		pallet_rewards::Pass<AccountId>,
	> for Runtime {
		fn reward_assets() -> Vec<(u8, pallet_rewards::PlanAsset<AssetKind>)> {
			Rewards::reward_assets()
		}

		fn rewards(who: AccountId) -> Vec<(u8, Balance)> {
			Rewards::rewards(who)
		}

		fn plans(
			target: pallet_rewards::PlanTarget,
		) -> Vec<pallet_rewards::view::PlanRecord<AccountId>> {
			Rewards::plans(target)
		}

		fn plan(
			plan: pallet_rewards::PlanId,
		) -> Option<pallet_rewards::view::PlanRecord<AccountId>> {
			Rewards::plan(plan)
		}

		fn ledger(slot: u8) -> pallet_rewards::Ledger {
			Rewards::ledger(slot)
		}

		fn waterfall(avs: AvsId) -> Vec<pallet_rewards::view::Waterfall> {
			Rewards::waterfall(avs)
		}

		fn realised_yield(vault: VaultId) -> Vec<pallet_rewards::view::YieldRecord> {
			Rewards::realised_yield(vault)
		}

		fn stake_table(
			set: SetId,
			from: Option<AccountId>,
		) -> Option<pallet_rewards::view::TablePage<AccountId>> {
			Rewards::stake_table(set, from)
		}

		fn quorum(
			set: SetId,
			operators: Vec<AccountId>,
		) -> pallet_rewards::view::QuorumState {
			Rewards::quorum(set, operators)
		}

		fn concentration(set: SetId) -> Option<pallet_rewards::view::Concentration> {
			Rewards::concentration(set)
		}

		fn concentration_of_vault(
			vault: VaultId,
		) -> Option<pallet_rewards::view::Concentration> {
			Rewards::concentration_of_vault(vault)
		}

		fn weight_of(who: AccountId, set: SetId) -> u128 {
			Rewards::weight_of(who, set)
		}

		fn pass_state() -> (Option<Epoch>, Option<pallet_rewards::Pass<AccountId>>) {
			Rewards::pass_state()
		}
	}

	impl bulwark_runtime_api::PayoutsApi<
		Block,
		AccountId,
		pallet_payouts::ReleaseOf<Runtime>,
		ReturnRoute<AccountId>,
		pallet_payouts::AssetLedger,
	> for Runtime {
		fn release_of(id: ReleaseId) -> Option<pallet_payouts::ReleaseOf<Runtime>> {
			Payouts::release_of(id)
		}

		fn releases_to(
			route: ReturnRoute<AccountId>,
			limit: u32,
		) -> Vec<(ReleaseId, pallet_payouts::ReleaseOf<Runtime>)> {
			Payouts::releases_to(route, limit)
		}

		fn ledger_of(asset: AssetKind) -> pallet_payouts::AssetLedger {
			Payouts::ledger_of(asset)
		}

		fn account() -> AccountId {
			Payouts::account()
		}
	}

	impl bulwark_runtime_api::XcmGatewayApi<
		Block,
		AccountId,
		xcm::latest::Location,
		pallet_xcm_gateway::Reserve,
	> for Runtime {
		fn owner_of(
			location: xcm::latest::Location,
		) -> Option<(AccountId, xcm::latest::Location)> {
			XcmGateway::owner_of(location)
		}

		fn reserve_of(asset: AssetKind) -> Option<pallet_xcm_gateway::Reserve> {
			XcmGateway::reserve_of(asset)
		}

		fn room(chain: OriginChain, asset: AssetKind) -> Balance {
			XcmGateway::room(chain, asset)
		}

		fn fee_price_of(asset: AssetKind) -> Option<FixedU128> {
			XcmGateway::fee_price_of(asset)
		}
	}

	#[cfg(feature = "runtime-benchmarks")]
	impl frame_benchmarking::Benchmark<Block> for Runtime {
		fn benchmark_metadata(
			extra: bool,
		) -> (
			Vec<frame_benchmarking::BenchmarkList>,
			Vec<frame_support::traits::StorageInfo>,
		) {
			crate::benchmarks::metadata(extra)
		}

		fn dispatch_benchmark(
			config: frame_benchmarking::BenchmarkConfig,
		) -> Result<Vec<frame_benchmarking::BenchmarkBatch>, alloc::string::String> {
			crate::benchmarks::dispatch(config)
		}
	}

	#[cfg(feature = "try-runtime")]
	impl frame_try_runtime::TryRuntime<Block> for Runtime {
		fn on_runtime_upgrade(
			checks: frame_try_runtime::UpgradeCheckSelect,
		) -> (Weight, Weight) {
			// Stops with the reason: an upgrade that fails its own checks must not look like one that passed.
			let weight = Executive::try_runtime_upgrade(checks).expect("the upgrade failed");
			(weight, crate::configs::system::RuntimeBlockWeights::get().max_block)
		}

		fn execute_block(
			block: <Block as BlockT>::LazyBlock,
			state_root_check: bool,
			signature_check: bool,
			select: frame_try_runtime::TryStateSelect,
		) -> Weight {
			Executive::try_execute_block(block, state_root_check, signature_check, select)
				.expect("the block does not execute")
		}
	}

	impl sp_genesis_builder::GenesisBuilder<Block> for Runtime {
		fn build_state(config: Vec<u8>) -> sp_genesis_builder::Result {
			build_state::<RuntimeGenesisConfig>(config)
		}

		fn get_preset(id: &Option<sp_genesis_builder::PresetId>) -> Option<Vec<u8>> {
			get_preset::<RuntimeGenesisConfig>(id, genesis_config_presets::get_preset)
		}

		fn preset_names() -> Vec<sp_genesis_builder::PresetId> {
			genesis_config_presets::preset_names()
		}
	}
}
