//! How messages move assets, and what they pay in.
//!
//! As seen from here the native token is `Here`, an asset created here is `PalletInstance(20)/GeneralIndex(id)`, and a foreign
//! asset is what its location says.

use super::{
	super::monetary::{PriceOfWeight, TreasuryAccount},
	locations::{Elsewhere, LocationToAccountId, NativeLocation},
};
use crate::{
	AccountId, Assets, Balance, Balances, ForeignAssets, PolkadotXcm, Runtime, XcmGateway,
};
use alloc::vec::Vec;
use bulwark_primitives::AssetKind;
use polkadot_sdk::{staging_xcm as xcm, staging_xcm_builder as xcm_builder, *};

use cumulus_primitives_utility::{ChargeWeightInFungibles, TakeFirstAssetTrader};
use frame_support::{
	parameter_types,
	traits::{
		tokens::imbalance::{ResolveAssetTo, ResolveTo},
		PalletInfoAccess,
	},
	weights::{Weight, WeightToFee},
};
use pallet_collator_selection::StakingPotAccountId;
use sp_runtime::{
	helpers_128bit::multiply_by_rational_with_rounding, traits::TryConvertInto, FixedPointNumber,
	FixedU128, Rounding,
};
use xcm::latest::prelude::*;
use xcm_builder::{
	AsPrefixedGeneralIndex, FungibleAdapter, FungiblesAdapter, IsConcrete,
	MatchedConvertedConcreteId, NoChecking, StartsWith, UsingComponents,
};

parameter_types! {
	/// The pallet whose assets are numbered.
	pub LocalAssetsLocation: Location =
		PalletInstance(<Assets as PalletInfoAccess>::index() as u8).into();
	/// Where assets of this chain would be checked in and out: nothing is teleported, so nobody can use it.
	pub CheckingAccount: AccountId = PolkadotXcm::check_account();
}

/// Moves the native token.
pub type NativeTransactor =
	FungibleAdapter<Balances, IsConcrete<NativeLocation>, LocationToAccountId, AccountId, ()>;

/// Moves assets created here. What does not begin with the location of their pallet is not refused but left to the next: an
/// error would end the search.
pub type LocalAssetsTransactor = FungiblesAdapter<
	Assets,
	MatchedConvertedConcreteId<
		u32,
		Balance,
		StartsWith<LocalAssetsLocation>,
		AsPrefixedGeneralIndex<LocalAssetsLocation, u32, TryConvertInto>,
		TryConvertInto,
	>,
	LocationToAccountId,
	AccountId,
	NoChecking,
	CheckingAccount,
>;

/// The foreign assets in messages. Their ids are locations of a version that is fixed; a newer one is a migration.
pub type ForeignAssetsMatcher = MatchedConvertedConcreteId<
	xcm::v5::Location,
	Balance,
	Elsewhere,
	xcm_builder::WithLatestLocationConverter<xcm::v5::Location>,
	TryConvertInto,
>;

/// Moves foreign assets.
pub type ForeignAssetsTransactor = FungiblesAdapter<
	ForeignAssets,
	ForeignAssetsMatcher,
	LocationToAccountId,
	AccountId,
	NoChecking,
	CheckingAccount,
>;

/// Moves assets.
pub type AssetTransactors = (NativeTransactor, LocalAssetsTransactor, ForeignAssetsTransactor);

/// What execution costs in a foreign asset: the price in the native token, by the list that governance keeps. Rounded up.
pub struct ByPriceList;

impl ByPriceList {
	/// The price of a weight in an asset, or `None` if it is not on the list or the price does not fit.
	pub fn price(asset: &AssetKind, weight: Weight) -> Option<Balance> {
		let price = XcmGateway::fee_price_of(asset.clone())?;
		let native = PriceOfWeight::weight_to_fee(&weight);
		multiply_by_rational_with_rounding(
			native,
			price.into_inner(),
			FixedU128::accuracy(),
			Rounding::Up,
		)
	}
}

impl ChargeWeightInFungibles<AccountId, ForeignAssets> for ByPriceList {
	fn charge_weight_in_fungibles(asset: Location, weight: Weight) -> Result<Balance, XcmError> {
		Self::price(&AssetKind::Foreign(asset), weight).ok_or(XcmError::TooExpensive)
	}
}

/// Sells execution: for the native token to the collators, for the assets on the list to the treasury.
pub type Trader = (
	UsingComponents<
		PriceOfWeight,
		NativeLocation,
		AccountId,
		Balances,
		ResolveTo<StakingPotAccountId<Runtime>, Balances>,
	>,
	TakeFirstAssetTrader<
		AccountId,
		ByPriceList,
		ForeignAssetsMatcher,
		ForeignAssets,
		ResolveAssetTo<TreasuryAccount, ForeignAssets>,
	>,
);

/// Most assets that are listed as payment.
const MAX_PAYMENT_ASSETS: usize = 64;

/// What execution can be paid in.
pub fn payment_assets() -> Vec<AssetId> {
	let priced = pallet_xcm_gateway::FeePrices::<Runtime>::iter_keys().take(MAX_PAYMENT_ASSETS);
	let foreign = priced.filter_map(|asset| match asset {
		AssetKind::Foreign(location) => Some(AssetId(location)),
		AssetKind::Native | AssetKind::Local(_) => None,
	});
	core::iter::once(AssetId(NativeLocation::get())).chain(foreign).collect()
}
