//! All assets but the native one, and one view of all of them together.

use super::monetary::TreasuryAccount;
use crate::{
	constants::currency::{deposit, UNIT},
	weights, AccountId, Assets, Balance, Balances, ForeignAssets, Runtime, RuntimeEvent,
};
use bulwark_primitives::AssetKind;
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use polkadot_sdk::*;

use frame_support::{
	parameter_types,
	traits::{
		fungible, fungibles,
		tokens::{
			DepositConsequence, Fortitude, Precision, Preservation, Provenance, WithdrawConsequence,
		},
		AsEnsureOriginWithArg, ConstU128, ConstU32,
	},
};
use frame_system::{EnsureRoot, EnsureRootWithSuccess, EnsureSigned};
use pallet_assets::{AssetIdAllocator, Instance1, Instance2, NextAssetId, TransferFlags};
use scale_info::TypeInfo;
use sp_runtime::{traits::Convert, DispatchError, Either};
use staging_xcm::v5::Location;

parameter_types! {
	/// For creating an asset: enough that none is created for sport.
	pub const AssetDeposit: Balance = 10 * UNIT;
	/// For an account of an asset that is not sufficient in itself.
	pub const AssetAccountDeposit: Balance = deposit(1, 16);
	/// For the name and the symbol of an asset.
	pub const MetadataDepositBase: Balance = deposit(1, 68);
	/// For each byte of them.
	pub const MetadataDepositPerByte: Balance = deposit(0, 1);
	/// For an approval.
	pub const ApprovalDeposit: Balance = deposit(1, 48);
}

/// Gives each number of an asset once: whoever creates one takes the next, which is [`NextAssetId`], or 0 if there is none.
///
/// What is left of a program is caught, and can be claimed later by the name of its asset. A number that were given again after its
/// asset was destroyed would let whoever has had something of the old one caught claim it in units of the new one, which nobody
/// has issued. Root may skip numbers, but not take one that was given or skipped.
pub struct EachOnce;

impl AssetIdAllocator<u32> for EachOnce {
	fn next() -> Option<u32> {
		Some(NextAssetId::<Runtime, LocalInstance>::get().unwrap_or_default())
	}

	fn advance() -> Result<(), ()> {
		let given = Self::next().ok_or(())?;
		Self::advance_from(&given)
	}

	fn advance_from(given: &u32) -> Result<(), ()> {
		let fits = Self::next().is_some_and(|next| next <= *given);
		let next = given.checked_add(1).filter(|_| fits).ok_or(())?;
		NextAssetId::<Runtime, LocalInstance>::put(next);
		Ok(())
	}
}

/// Assets created here, by anybody, numbered.
pub type LocalInstance = Instance1;

/// Assets of other consensus systems, by location. Governance decides which.
pub type ForeignInstance = Instance2;

impl pallet_assets::Config<LocalInstance> for Runtime {
	type ApprovalDeposit = ApprovalDeposit;
	type AssetAccountDeposit = AssetAccountDeposit;
	type AssetDeposit = AssetDeposit;
	type AssetId = u32;
	type AssetIdAllocator = EachOnce;
	type AssetIdParameter = codec::Compact<u32>;
	type Balance = Balance;
	#[cfg(feature = "runtime-benchmarks")]
	type BenchmarkHelper = ();
	type CallbackHandle = ();
	type CreateOrigin = AsEnsureOriginWithArg<EnsureSigned<AccountId>>;
	type Currency = Balances;
	type Extra = ();
	type ForceOrigin = EnsureRoot<AccountId>;
	type Freezer = ();
	type Holder = ();
	type MetadataDepositBase = MetadataDepositBase;
	type MetadataDepositPerByte = MetadataDepositPerByte;
	// Items that one call to destroy an asset removes: as many as leave room beside it for two more of its size.
	type RemoveItemsLimit = ConstU32<750>;
	type ReserveData = ();
	type RuntimeEvent = RuntimeEvent;
	// Names and symbols, in bytes.
	type StringLimit = ConstU32<50>;
	type WeightInfo = weights::pallet_assets_local::WeightInfo<Runtime>;
}

impl pallet_assets::Config<ForeignInstance> for Runtime {
	type ApprovalDeposit = ApprovalDeposit;
	type AssetAccountDeposit = AssetAccountDeposit;
	// Only governance creates them, and does not pay itself.
	type AssetDeposit = ConstU128<0>;
	type AssetId = Location;
	type AssetIdAllocator = ();
	type AssetIdParameter = Location;
	type Balance = Balance;
	#[cfg(feature = "runtime-benchmarks")]
	type BenchmarkHelper = crate::benchmarks::ForeignAssetIds;
	type CallbackHandle = ();
	type CreateOrigin = AsEnsureOriginWithArg<EnsureRootWithSuccess<AccountId, TreasuryAccount>>;
	type Currency = Balances;
	type Extra = ();
	type ForceOrigin = EnsureRoot<AccountId>;
	type Freezer = ();
	type Holder = ();
	type MetadataDepositBase = ConstU128<0>;
	type MetadataDepositPerByte = ConstU128<0>;
	type RemoveItemsLimit = ConstU32<750>;
	type ReserveData = ();
	type RuntimeEvent = RuntimeEvent;
	type StringLimit = ConstU32<50>;
	type WeightInfo = weights::pallet_assets_foreign::WeightInfo<Runtime>;
}

/// An asset that is not the native one.
#[derive(
	Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub enum IssuedKind {
	/// Created here.
	Local(u32),
	/// Of another consensus system.
	Foreign(Location),
}

/// Tells the native token from all other assets.
pub struct NativeOrIssued;

impl Convert<AssetKind, Either<(), IssuedKind>> for NativeOrIssued {
	fn convert(asset: AssetKind) -> Either<(), IssuedKind> {
		match asset {
			AssetKind::Native => Either::Left(()),
			AssetKind::Local(id) => Either::Right(IssuedKind::Local(id)),
			AssetKind::Foreign(location) => Either::Right(IssuedKind::Foreign(location)),
		}
	}
}

/// Tells assets created here from foreign ones.
pub struct LocalOrForeign;

impl Convert<IssuedKind, Either<u32, Location>> for LocalOrForeign {
	fn convert(asset: IssuedKind) -> Either<u32, Location> {
		match asset {
			IssuedKind::Local(id) => Either::Left(id),
			IssuedKind::Foreign(location) => Either::Right(location),
		}
	}
}

/// Assets created here and foreign ones.
pub type IssuedAssets =
	fungibles::UnionOf<Assets, ForeignAssets, LocalOrForeign, IssuedKind, AccountId>;

/// All assets of the chain, each as its pallet has it.
pub type EachAsset =
	fungible::UnionOf<Balances, IssuedAssets, NativeOrIssued, AssetKind, AccountId>;

/// All assets of the chain.
///
/// The same as their pallets, but for a transfer of what was issued: `pallet_assets` inherits a transfer that takes from one
/// account and gives to the other, and looks at the asset and at both accounts fifteen times where its own call does ten times,
/// and writes the asset twice. Here it is what the call does. What is left below the minimum balance leaves the supply. It refuses
/// with the errors of `pallet_assets` instead of those of a token.
pub struct AllAssets;

impl fungibles::Inspect<AccountId> for AllAssets {
	type AssetId = AssetKind;
	type Balance = Balance;

	fn total_issuance(asset: AssetKind) -> Balance {
		EachAsset::total_issuance(asset)
	}

	fn active_issuance(asset: AssetKind) -> Balance {
		EachAsset::active_issuance(asset)
	}

	fn minimum_balance(asset: AssetKind) -> Balance {
		EachAsset::minimum_balance(asset)
	}

	fn balance(asset: AssetKind, who: &AccountId) -> Balance {
		EachAsset::balance(asset, who)
	}

	fn total_balance(asset: AssetKind, who: &AccountId) -> Balance {
		EachAsset::total_balance(asset, who)
	}

	fn reducible_balance(
		asset: AssetKind,
		who: &AccountId,
		preservation: Preservation,
		force: Fortitude,
	) -> Balance {
		EachAsset::reducible_balance(asset, who, preservation, force)
	}

	fn can_deposit(
		asset: AssetKind,
		who: &AccountId,
		amount: Balance,
		provenance: Provenance,
	) -> DepositConsequence {
		EachAsset::can_deposit(asset, who, amount, provenance)
	}

	fn can_withdraw(
		asset: AssetKind,
		who: &AccountId,
		amount: Balance,
	) -> WithdrawConsequence<Balance> {
		EachAsset::can_withdraw(asset, who, amount)
	}

	fn asset_exists(asset: AssetKind) -> bool {
		EachAsset::asset_exists(asset)
	}
}

impl fungibles::Unbalanced<AccountId> for AllAssets {
	fn handle_dust(fungibles::Dust(asset, amount): fungibles::Dust<AccountId, Self>) {
		EachAsset::handle_dust(fungibles::Dust(asset, amount));
	}

	fn write_balance(
		asset: AssetKind,
		who: &AccountId,
		amount: Balance,
	) -> Result<Option<Balance>, DispatchError> {
		EachAsset::write_balance(asset, who, amount)
	}

	fn set_total_issuance(asset: AssetKind, amount: Balance) {
		EachAsset::set_total_issuance(asset, amount);
	}

	fn decrease_balance(
		asset: AssetKind,
		who: &AccountId,
		amount: Balance,
		precision: Precision,
		preservation: Preservation,
		force: Fortitude,
	) -> Result<Balance, DispatchError> {
		EachAsset::decrease_balance(asset, who, amount, precision, preservation, force)
	}

	fn increase_balance(
		asset: AssetKind,
		who: &AccountId,
		amount: Balance,
		precision: Precision,
	) -> Result<Balance, DispatchError> {
		EachAsset::increase_balance(asset, who, amount, precision)
	}
}

impl fungibles::Mutate<AccountId> for AllAssets {
	fn mint_into(
		asset: AssetKind,
		who: &AccountId,
		amount: Balance,
	) -> Result<Balance, DispatchError> {
		EachAsset::mint_into(asset, who, amount)
	}

	fn burn_from(
		asset: AssetKind,
		who: &AccountId,
		amount: Balance,
		preservation: Preservation,
		precision: Precision,
		force: Fortitude,
	) -> Result<Balance, DispatchError> {
		EachAsset::burn_from(asset, who, amount, preservation, precision, force)
	}

	fn shelve(
		asset: AssetKind,
		who: &AccountId,
		amount: Balance,
	) -> Result<Balance, DispatchError> {
		EachAsset::shelve(asset, who, amount)
	}

	fn restore(
		asset: AssetKind,
		who: &AccountId,
		amount: Balance,
	) -> Result<Balance, DispatchError> {
		EachAsset::restore(asset, who, amount)
	}

	fn transfer(
		asset: AssetKind,
		source: &AccountId,
		dest: &AccountId,
		amount: Balance,
		preservation: Preservation,
	) -> Result<Balance, DispatchError> {
		let flags = TransferFlags {
			keep_alive: preservation != Preservation::Expendable,
			best_effort: false,
			// The other account receives the amount, not what would be too little to stay.
			burn_dust: true,
		};
		match asset {
			AssetKind::Native => <Balances as fungible::Mutate<AccountId>>::transfer(
				source,
				dest,
				amount,
				preservation,
			),
			AssetKind::Local(id) => Assets::do_transfer(id, source, dest, amount, None, flags),
			AssetKind::Foreign(id) => {
				ForeignAssets::do_transfer(id, source, dest, amount, None, flags)
			}
		}
	}

	fn set_balance(asset: AssetKind, who: &AccountId, amount: Balance) -> Balance {
		EachAsset::set_balance(asset, who, amount)
	}
}
