//! How vaults come into being: by a call, and at genesis.

use crate::{
	pallet::*, value::MAX_DECIMALS, Creator, CustodyLedger, GenesisVault, Pauses, Price,
	PriceSource, Vault, VaultConfig,
};
use bulwark_primitives::{
	constants::MAX_SETS,
	seams::{AssetGuard, EpochClock},
	Balance, Moment, RegistryMode, VaultId,
};
use frame_support::{
	ensure,
	pallet_prelude::{DispatchError, EnsureOrigin},
	traits::{
		fungible::hold::Mutate as _,
		fungibles::{Inspect, Mutate},
		tokens::Preservation,
		Get,
	},
};
use frame_system::{ensure_signed, pallet_prelude::OriginFor};
use sp_runtime::{
	traits::{Convert, One, Zero},
	DispatchResult, FixedU128, Perquintill,
};

impl<T: Config> Pallet<T> {
	/// Who may create a vault, and what is to be on hold for it. Governance is nobody.
	pub(crate) fn ensure_may_create(
		origin: OriginFor<T>,
	) -> Result<Option<Creator<T::AccountId>>, DispatchError> {
		let origin = match T::CreateOrigin::try_origin(origin) {
			Ok(_) => return Ok(None),
			Err(origin) => origin,
		};
		let who = ensure_signed(origin)?;
		match Mode::<T>::get() {
			RegistryMode::Governance => Err(DispatchError::BadOrigin),
			RegistryMode::Bonded => Ok(Some(Creator { who, bond: T::VaultBond::get() })),
			RegistryMode::Open => Ok(Some(Creator { who, bond: 0 })),
		}
	}

	/// Creates a vault that was asked for by a call.
	pub(crate) fn do_create(
		asset: T::AssetKind,
		config: VaultConfig<T::AccountId>,
		creator: Option<Creator<T::AccountId>>,
	) -> DispatchResult {
		let (payer, bond) = match &creator {
			Some(Creator { who, bond }) => (who.clone(), *bond),
			None => (T::Treasury::get(), 0),
		};
		let (vault, record) = Self::prepare(asset, config, creator)?;
		let asset = record.asset.clone();
		let custody = Self::custody_account(vault, &asset);
		// The account exists from now on, whatever the asset: one that is not sufficient by itself needs that.
		frame_system::Pallet::<T>::inc_providers(&custody);
		if T::Assets::balance(asset.clone(), &custody) < record.seed {
			T::Assets::transfer(
				asset.clone(),
				&payer,
				&custody,
				record.seed,
				Preservation::Preserve,
			)
			.map_err(|_| Error::<T>::CustodyNotSeeded)?;
		}
		let creator = record.creator.as_ref().map(|creator| creator.who.clone());
		if let (Some(who), false) = (&creator, bond.is_zero()) {
			T::Native::hold(&HoldReason::VaultCreation.into(), who, bond)?;
		}
		Vaults::<T>::insert(vault, record);
		Self::deposit_event(Event::VaultCreated { vault, asset, custody, creator, bond });
		Ok(())
	}

	/// Creates a vault that is there from the start. Its seed is minted.
	pub(crate) fn build_vault(
		genesis: &GenesisVault<T::AccountId, T::AssetKind>,
	) -> DispatchResult {
		let config = VaultConfig {
			total_cap: genesis.total_cap,
			account_cap: genesis.account_cap,
			minimum: genesis.minimum,
			unbonding: genesis.unbonding,
			leverage: genesis.leverage,
			default: genesis.default.clone(),
			haircut: genesis.haircut,
			max_price_age: genesis.max_price_age,
		};
		let (vault, record) = Self::prepare(genesis.asset.clone(), config, None)?;
		let custody = Self::custody_account(vault, &record.asset);
		frame_system::Pallet::<T>::inc_providers(&custody);
		if T::Assets::balance(record.asset.clone(), &custody) < record.seed {
			T::Assets::mint_into(record.asset.clone(), &custody, record.seed)?;
		}
		if let Some(value) = genesis.price {
			ensure!(!value.is_zero(), Error::<T>::ZeroPrice);
			let source = PriceSource::Governance;
			Prices::<T>::insert(vault, Price { value, source, at: genesis.price_at });
		}
		Vaults::<T>::insert(vault, record);
		Ok(())
	}

	/// Checks what was asked for and takes the next id.
	fn prepare(
		asset: T::AssetKind,
		config: VaultConfig<T::AccountId>,
		creator: Option<Creator<T::AccountId>>,
	) -> Result<(VaultId, crate::VaultOf<T>), DispatchError> {
		let vault = NextVaultId::<T>::get();
		T::AssetGuard::ensure_safe(&asset, &Self::custody_account(vault, &asset))?;
		ensure!(T::Assets::asset_exists(asset.clone()), Error::<T>::AssetNotFound);
		let decimals = T::Decimals::convert(asset.clone()).ok_or(Error::<T>::DecimalsUnknown)?;
		ensure!(decimals <= MAX_DECIMALS, Error::<T>::TooManyDecimals);
		ensure!(!config.minimum.is_zero(), Error::<T>::ZeroMinimum);
		ensure!(config.leverage >= FixedU128::one(), Error::<T>::LeverageTooLow);
		ensure!(config.leverage <= Self::max_leverage(), Error::<T>::LeverageTooHigh);
		Self::ensure_unbonding_fits(config.unbonding)?;
		Self::ensure_default_fits(config.leverage, &config.default)?;
		let (haircut, max_price_age) = match creator {
			// What stake counts for is governance's decision.
			Some(_) => (Perquintill::one(), None),
			None => (config.haircut, config.max_price_age),
		};
		let max_price_age = max_price_age.unwrap_or(T::DefaultPriceAge::get());
		Self::ensure_price_age_fits(max_price_age)?;

		NextVaultId::<T>::put(vault.next().ok_or(Error::<T>::VaultIdsExhausted)?);

		let seed: Balance = T::Assets::minimum_balance(asset.clone());
		let record = Vault {
			asset,
			decimals,
			creator,
			ledger: CustodyLedger::default(),
			seed,
			total_cap: config.total_cap,
			account_cap: config.account_cap,
			minimum: config.minimum,
			unbonding: config.unbonding,
			leverage: config.leverage,
			default: config.default,
			haircut,
			max_price_age,
			pauses: Pauses::default(),
		};
		Ok((vault, record))
	}

	/// The most that the sets of one operator can be allocated together: one for each.
	pub(crate) fn max_leverage() -> FixedU128 {
		FixedU128::from_u32(MAX_SETS)
	}

	/// Is an unbonding long enough for every fault to be accused, and not longer than any may be?
	pub(crate) fn ensure_unbonding_fits(seconds: Moment) -> DispatchResult {
		ensure!(seconds >= T::Clock::minimum_unbonding(), Error::<T>::UnbondingTooShort);
		ensure!(seconds <= T::MaxUnbonding::get(), Error::<T>::UnbondingTooLong);
		Ok(())
	}

	/// Can a price be believed at all? There is no longest time: an asset may be worth what it is for ever.
	pub(crate) fn ensure_price_age_fits(seconds: Moment) -> DispatchResult {
		ensure!(seconds > 0, Error::<T>::ZeroPriceAge);
		Ok(())
	}
}
