//! What the instructions of messages, and the pallet of messages, need to be measured.

use crate::{
	configs::xcm::{
		locations::{AssetHubLocation, RelayNetwork},
		LocationToAccountId, MaxAssetsIntoHolding, NativeLocation, PriceForParent, XcmConfig,
	},
	constants::currency::{EXISTENTIAL_DEPOSIT, UNIT},
	AccountId, Balances, ForeignAssets, PolkadotXcm, Runtime, RuntimeCall, RuntimeOrigin,
};
use alloc::{boxed::Box, vec::Vec};
use polkadot_sdk::{
	staging_xcm as xcm, staging_xcm_builder as xcm_builder, staging_xcm_executor as xcm_executor, *,
};

use bulwark_primitives::ReleaseId;
use frame_benchmarking::{account, BenchmarkError};
use frame_support::{
	assert_ok, parameter_types,
	traits::fungible::{self, Mutate},
	weights::Weight,
};
use xcm::latest::prelude::*;
use xcm_builder::MintLocation;
use xcm_executor::AssetsInHolding;

parameter_types! {
	/// The least that an account must have.
	pub ExistentialAsset: Option<Asset> = Some(native(EXISTENTIAL_DEPOSIT));
	/// Nothing is teleported.
	pub const NoTeleporter: Option<(Location, Asset)> = None;
	/// Nothing is checked in or out.
	pub const NoCheckedAccount: Option<(AccountId, MintLocation)> = None;
	/// The token of the relay chain, which Asset Hub holds in reserve.
	pub RelayReserve: Option<(Location, Asset)> = Some((
		AssetHubLocation::get(),
		Asset { id: AssetId(Location::parent()), fun: Fungible(UNIT) },
	));
}

/// Opens the way up to the relay chain.
pub type DeliveryHelper =
	cumulus_primitives_utility::ToParentDeliveryHelper<XcmConfig, ExistentialAsset, PriceForParent>;

parameter_types! {
	/// The token of the relay chain, which the development genesis has.
	pub RelayToken: Location = Location::parent();
}

/// A foreign asset as if it were the only one: foreign assets are the dearest to move.
pub type Foreign = fungible::ItemOf<ForeignAssets, RelayToken, AccountId>;

fn native(amount: u128) -> Asset {
	Asset { id: AssetId(NativeLocation::get()), fun: Fungible(amount) }
}

impl pallet_xcm::benchmarking::Config for Runtime {
	type DeliveryHelper = DeliveryHelper;

	fn reachable_dest() -> Option<Location> {
		Some(Parent.into())
	}

	fn reserve_transferable_asset_and_dest() -> Option<(Asset, Location)> {
		Some((native(UNIT), Parent.into()))
	}

	fn get_asset() -> Asset {
		native(UNIT)
	}

	fn batch_call(calls: Vec<RuntimeCall>) -> Option<RuntimeCall> {
		Some(RuntimeCall::Utility(pallet_utility::Call::batch_all { calls }))
	}
}

impl pallet_xcm_benchmarks::Config for Runtime {
	type AccountIdConverter = LocationToAccountId;
	type DeliveryHelper = DeliveryHelper;
	type XcmConfig = XcmConfig;

	fn valid_destination() -> Result<Location, BenchmarkError> {
		Ok(Parent.into())
	}

	fn worst_case_holding(depositable: u32) -> AssetsInHolding {
		// What is deposited besides is within the bound too.
		let rest = MaxAssetsIntoHolding::get().saturating_sub(depositable);
		pallet_xcm_benchmarks::generate_holding_assets(rest)
	}
}

impl pallet_xcm_benchmarks::fungible::Config for Runtime {
	type CheckedAccount = NoCheckedAccount;
	type TransactAsset = Foreign;
	type TrustedReserve = RelayReserve;
	type TrustedTeleporter = NoTeleporter;

	fn get_asset() -> Asset {
		Asset { id: AssetId(RelayToken::get()), fun: Fungible(UNIT) }
	}
}

impl pallet_xcm_benchmarks::generic::Config for Runtime {
	type RuntimeCall = RuntimeCall;
	type TransactAsset = Balances;

	fn worst_case_response() -> (u64, Response) {
		(0, Response::Version(Default::default()))
	}

	fn worst_case_asset_exchange() -> Result<(Assets, Assets), BenchmarkError> {
		Err(BenchmarkError::Skip)
	}

	fn universal_alias() -> Result<(Location, Junction), BenchmarkError> {
		Err(BenchmarkError::Skip)
	}

	fn transact_origin_and_runtime_call() -> Result<(Location, RuntimeCall), BenchmarkError> {
		// Of the calls that messages may make, the one that ends soonest: what calls weigh is added.
		let call = pallet_payouts::Call::retry { id: ReleaseId(u64::MAX) }.into();
		Ok((Parent.into(), call))
	}

	fn subscribe_origin() -> Result<Location, BenchmarkError> {
		Ok(Parent.into())
	}

	fn claimable_asset() -> Result<(Location, Location, Assets), BenchmarkError> {
		Ok((Parent.into(), Location::here(), native(UNIT).into()))
	}

	fn worst_case_for_trader() -> Result<(Asset, WeightLimit), BenchmarkError> {
		Ok((native(1_000 * UNIT), Limited(Weight::from_parts(5_000, 5_000))))
	}

	fn unlockable_asset() -> Result<(Location, Location, Asset), BenchmarkError> {
		Err(BenchmarkError::Skip)
	}

	fn export_message_origin_and_destination(
	) -> Result<(Location, NetworkId, InteriorLocation), BenchmarkError> {
		Err(BenchmarkError::Skip)
	}

	fn alias_origin() -> Result<(Location, Location), BenchmarkError> {
		let target: AccountId = account("target", 0, 0);
		assert_ok!(Balances::mint_into(&target, 1_000_000 * UNIT));
		let aliaser = |number: u8| {
			Location::new(
				1,
				[Parachain(2_000), AccountId32 { network: RelayNetwork::get(), id: [number; 32] }],
			)
		};
		// The one that is looked for comes last.
		for number in 1..=pallet_xcm::MaxAuthorizedAliases::get() as u8 {
			let by = RuntimeOrigin::signed(target.clone());
			let aliaser = Box::new(aliaser(number).into());
			assert_ok!(PolkadotXcm::add_authorized_alias(by, aliaser, None));
		}
		// As accounts of this chain are written here.
		let id = AccountId32 { network: None, id: target.into() };
		Ok((aliaser(pallet_xcm::MaxAuthorizedAliases::get() as u8), Location::new(0, [id])))
	}
}
