//! What the instructions of messages, and the pallet of messages, need to be measured.

use super::restaking::{foreign, fund, root};
use crate::{
	configs::{
		assets::AllAssets,
		monetary::TreasuryAccount,
		xcm::{
			assets::LocalAssetsLocation,
			locations::{AssetHubLocation, RelayNetwork, ASSET_HUB},
			LocationToAccountId, MaxAssetsIntoHolding, NativeLocation, PriceForSiblings, XcmConfig,
		},
	},
	constants::currency::{EXISTENTIAL_DEPOSIT, UNIT},
	AccountId, Assets as LocalAssets, Balances, ForeignAssets, ParachainSystem, PolkadotXcm,
	Runtime, RuntimeCall, RuntimeOrigin,
};
use alloc::{boxed::Box, vec::Vec};
use polkadot_sdk::{
	staging_xcm as xcm, staging_xcm_builder as xcm_builder, staging_xcm_executor as xcm_executor, *,
};

use bulwark_primitives::{AssetKind, ReleaseId};
use cumulus_primitives_core::ParaId;
use frame_benchmarking::{account, whitelisted_caller, BenchmarkError};
use frame_support::{
	assert_ok, parameter_types,
	traits::{
		fungible::{self, Mutate},
		fungibles,
	},
	weights::Weight,
};
use sp_runtime::{FixedU128, MultiAddress};
use xcm::latest::prelude::*;
use xcm_builder::MintLocation;
use xcm_executor::{test_helpers::mock_asset_to_holding, traits::ConvertLocation, AssetsInHolding};

parameter_types! {
	/// The least that an account must have.
	pub ExistentialAsset: Option<Asset> = Some(native(EXISTENTIAL_DEPOSIT));
	/// Asset Hub among the parachains.
	pub AssetHubId: ParaId = ASSET_HUB.into();
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

/// Opens the way across to Asset Hub, which takes more than the one up to the relay chain: every channel has a queue of its own,
/// beside the one of all that goes across.
pub type DeliveryHelper = polkadot_runtime_common::xcm_sender::ToParachainDeliveryHelper<
	XcmConfig,
	ExistentialAsset,
	PriceForSiblings,
	AssetHubId,
	ParachainSystem,
>;

parameter_types! {
	/// The token of the relay chain, which the development genesis has.
	pub RelayToken: Location = Location::parent();
}

/// A foreign asset as if it were the only one: foreign assets are the dearest to move.
pub type Foreign = fungible::ItemOf<ForeignAssets, RelayToken, AccountId>;

fn native(amount: u128) -> Asset {
	Asset { id: AssetId(NativeLocation::get()), fun: Fungible(amount) }
}

fn relay(amount: u128) -> Asset {
	Asset { id: AssetId(RelayToken::get()), fun: Fungible(amount) }
}

/// What execution is paid in: not the native token, but one that is on the list of prices.
fn payment() -> Asset {
	relay(1_000 * UNIT)
}

/// An asset created here; another one for each number. Sufficient in itself, so that whoever gets it first begins to exist.
fn local(index: u32) -> (AssetKind, Asset) {
	let id = 4_000_000_000 + index;
	if !<LocalAssets as fungibles::Inspect<AccountId>>::asset_exists(id) {
		let owner = MultiAddress::Id(TreasuryAccount::get());
		assert_ok!(LocalAssets::force_create(root(), id.into(), owner, true, 1));
	}
	let mut location = LocalAssetsLocation::get();
	assert_ok!(location.push_interior(GeneralIndex(id.into())));
	(AssetKind::Local(id), Asset { id: AssetId(location), fun: Fungible(UNIT) })
}

/// Asset Hub, with a channel to it. Which version of messages it speaks has still to be asked.
fn hub() -> Location {
	ParachainSystem::open_outbound_hrmp_channel_for_benchmarks_or_tests(ASSET_HUB.into());
	AssetHubLocation::get()
}

impl pallet_xcm::benchmarking::Config for Runtime {
	type DeliveryHelper = DeliveryHelper;

	fn reachable_dest() -> Option<Location> {
		Some(hub())
	}

	/// What is held in reserve here moves between two accounts, and is not only burnt. The token of the relay chain cannot be
	/// sent this way at all.
	fn reserve_transferable_asset_and_dest() -> Option<(Asset, Location)> {
		Some((local(0).1, hub()))
	}

	/// Fees in one asset, and what is sent in another: no transfer has more. Both are held in reserve here, and are all that the
	/// sender has of them, so that two accounts end and two begin.
	fn set_up_complex_asset_transfer() -> Option<(Assets, u32, Location, Box<dyn FnOnce()>)> {
		let who: AccountId = whitelisted_caller();
		let there = LocationToAccountId::convert_location(&hub())?;
		let (fees, sent) = (local(0), local(1));
		for (kind, _) in [&fees, &sent] {
			fund(&who, kind, UNIT);
		}
		let assets: Assets = alloc::vec![fees.1, sent.1].into();
		let verify = move || {
			for kind in [fees.0, sent.0] {
				let balance = <AllAssets as fungibles::Inspect<AccountId>>::balance;
				let has = |of: &AccountId| balance(kind.clone(), of);
				assert_eq!((has(&who), has(&there)), (0, UNIT));
			}
		};
		Some((assets, 0, hub(), Box::new(verify)))
	}

	fn get_asset() -> Asset {
		relay(UNIT)
	}

	/// Foreign ones, with the longest keys: paying out one of them reads and writes an asset and an account of its own.
	fn get_assets(n: u32) -> Assets {
		let ids = (0..n).filter_map(|index| match foreign(index) {
			AssetKind::Foreign(id) => Some(id),
			_ => None,
		});
		let assets: Vec<_> = ids.map(|id| Asset { id: AssetId(id), fun: Fungible(UNIT) }).collect();
		assets.into()
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
		Ok(hub())
	}

	fn worst_case_holding(depositable: u32) -> AssetsInHolding {
		// What is deposited besides is within the bound too, and so is what execution is paid in.
		let rest = MaxAssetsIntoHolding::get().saturating_sub(depositable + 1);
		let mut holding = pallet_xcm_benchmarks::generate_holding_assets(rest);
		holding.subsume_assets(mock_asset_to_holding(payment()));
		holding
	}
}

impl pallet_xcm_benchmarks::fungible::Config for Runtime {
	type CheckedAccount = NoCheckedAccount;
	type TransactAsset = Foreign;
	type TrustedReserve = RelayReserve;
	type TrustedTeleporter = NoTeleporter;

	fn get_asset() -> Asset {
		relay(UNIT)
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
		Ok((hub(), call))
	}

	fn subscribe_origin() -> Result<Location, BenchmarkError> {
		Ok(hub())
	}

	fn claimable_asset() -> Result<(Location, Location, Assets), BenchmarkError> {
		Ok((Parent.into(), Location::here(), relay(UNIT).into()))
	}

	fn worst_case_for_trader() -> Result<(Asset, WeightLimit), BenchmarkError> {
		// What has to be looked up on the list of prices, and goes to the treasury.
		let kind = AssetKind::Foreign(RelayToken::get());
		pallet_xcm_gateway::FeePrices::<Runtime>::insert(kind, FixedU128::from_u32(1));
		Ok((payment(), Limited(Weight::from_parts(5_000, 5_000))))
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
