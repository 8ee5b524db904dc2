//! Benchmarks of every call, and what they need from the runtime.

use crate::{pallet::*, DefaultDelegation, VaultConfig};
use bulwark_primitives::{
	constants::MAX_POSITIONS, seams::EpochClock, Balance, CallClass, OriginChain, RegistryMode,
	VaultId,
};
use frame_benchmarking::v2::*;
use frame_support::traits::{
	fungible,
	fungibles::{Inspect, Mutate},
	Get,
};
use frame_system::RawOrigin;
use sp_runtime::{traits::One, FixedU128, Perquintill};

/// What benchmarks need from the runtime.
pub trait BenchmarkHelper<AccountId, AssetKind, RuntimeOrigin> {
	/// An asset that vaults may hold, created if it is not there, with decimals.
	fn asset() -> AssetKind;
	/// Gives an account so much of an asset beside what it has, and enough native tokens to exist.
	fn fund(who: &AccountId, asset: &AssetKind, amount: Balance);
	/// Gives an account so much of the native token beside what it has.
	fn fund_native(who: &AccountId, amount: Balance);
	/// Where an account that has enough of the vault's asset can delegate, with everything prepared that delegating asks for,
	/// with as much in its way as every call is charged for. It may restake for the account.
	fn target(vault: VaultId, who: &AccountId) -> DefaultDelegation<AccountId>;
	/// Where an account that has nothing there can delegate, with as much in its way as can be: with its stake a pool opens.
	/// The account gets so many positions elsewhere.
	fn new_target(vault: VaultId, who: &AccountId, others: u32) -> DefaultDelegation<AccountId>;
	/// The same with what is ordinary: one operator with one pool, in which the account and somebody else have a little stake.
	fn quiet_target(vault: VaultId, who: &AccountId) -> DefaultDelegation<AccountId>;
	/// What `AdminOrigin` accepts.
	fn admin_origin() -> RuntimeOrigin;
	/// What `PriceOrigin` accepts.
	fn price_origin() -> RuntimeOrigin;
	/// What `EmergencyOrigin` accepts.
	fn emergency_origin() -> RuntimeOrigin;
	/// What `CompensateOrigin` accepts.
	fn compensate_origin() -> RuntimeOrigin;
}

/// An amount with room for every minimum balance.
const AMOUNT: Balance = 1_000_000_000_000_000;

fn config<T: Config>() -> VaultConfig<T::AccountId> {
	VaultConfig {
		total_cap: Balance::MAX,
		account_cap: Balance::MAX,
		minimum: 1,
		unbonding: T::Clock::minimum_unbonding(),
		leverage: FixedU128::from_u32(2),
		default: None,
		haircut: Perquintill::from_percent(10),
		max_price_age: None,
	}
}

/// A vault created with a bond by the caller.
fn vault<T: Config>() -> Result<(T::AccountId, VaultId), BenchmarkError> {
	let caller: T::AccountId = whitelisted_caller();
	let id = vault_of::<T>(&caller)?;
	Ok((caller, id))
}

/// A vault created with a bond by somebody.
fn vault_of<T: Config>(who: &T::AccountId) -> Result<VaultId, BenchmarkError> {
	let asset = T::BenchmarkHelper::asset();
	T::BenchmarkHelper::fund(who, &asset, AMOUNT);
	T::BenchmarkHelper::fund_native(who, T::VaultBond::get());
	Mode::<T>::put(RegistryMode::Bonded);
	let id = NextVaultId::<T>::get();
	Pallet::<T>::create_vault(RawOrigin::Signed(who.clone()).into(), asset, config::<T>())?;
	Ok(id)
}

#[benchmarks]
mod benchmarks {
	use super::*;

	#[benchmark]
	fn create_vault() -> Result<(), BenchmarkError> {
		let caller: T::AccountId = whitelisted_caller();
		let asset = T::BenchmarkHelper::asset();
		T::BenchmarkHelper::fund(&caller, &asset, AMOUNT);
		T::BenchmarkHelper::fund_native(&caller, T::VaultBond::get());
		Mode::<T>::put(RegistryMode::Bonded);
		let id = NextVaultId::<T>::get();

		#[extrinsic_call]
		_(RawOrigin::Signed(caller), asset, config::<T>());

		assert!(Vaults::<T>::contains_key(id));
		Ok(())
	}

	#[benchmark]
	fn deposit() -> Result<(), BenchmarkError> {
		let (caller, id) = vault::<T>()?;

		#[extrinsic_call]
		_(RawOrigin::Signed(caller.clone()), id, AMOUNT / 2);

		let account = Accounts::<T>::get(id, caller).ok_or("nothing was recorded")?;
		assert_eq!(account.idle, AMOUNT / 2);
		Ok(())
	}

	#[benchmark]
	fn deposit_and_delegate() -> Result<(), BenchmarkError> {
		let (caller, id) = vault::<T>()?;
		let DefaultDelegation { operator, mandate } = T::BenchmarkHelper::target(id, &caller);
		let before = Accounts::<T>::get(id, &caller).map_or(0, |account| account.principal);

		#[extrinsic_call]
		_(RawOrigin::Signed(caller.clone()), id, AMOUNT / 2, Some(operator), Some(mandate));

		let account = Accounts::<T>::get(id, caller).ok_or("nothing was recorded")?;
		assert_eq!(account.principal, before + AMOUNT / 2);
		Ok(())
	}

	#[benchmark]
	fn deposit_and_delegate_new(n: Linear<0, { MAX_POSITIONS - 1 }>) -> Result<(), BenchmarkError> {
		let (caller, id) = vault::<T>()?;
		let DefaultDelegation { operator, mandate } =
			T::BenchmarkHelper::new_target(id, &caller, n);
		let (operator, mandate) = (Some(operator), Some(mandate));

		#[extrinsic_call]
		deposit_and_delegate(RawOrigin::Signed(caller.clone()), id, AMOUNT / 2, operator, mandate);

		let account = Accounts::<T>::get(id, caller).ok_or("nothing was recorded")?;
		assert_eq!(account.positions, 1);
		Ok(())
	}

	/// Not a weight: what the call costs on an ordinary day.
	#[benchmark(extra)]
	fn deposit_and_delegate_typical() -> Result<(), BenchmarkError> {
		let (caller, id) = vault::<T>()?;
		let DefaultDelegation { operator, mandate } = T::BenchmarkHelper::quiet_target(id, &caller);
		let before = Accounts::<T>::get(id, &caller).map_or(0, |account| account.principal);

		#[extrinsic_call]
		deposit_and_delegate(
			RawOrigin::Signed(caller.clone()),
			id,
			AMOUNT / 2,
			Some(operator),
			Some(mandate),
		);

		let account = Accounts::<T>::get(id, caller).ok_or("nothing was recorded")?;
		assert_eq!(account.principal, before + AMOUNT / 2);
		Ok(())
	}

	#[benchmark]
	fn withdraw_idle() -> Result<(), BenchmarkError> {
		let (caller, id) = vault::<T>()?;
		let origin = RawOrigin::Signed(caller.clone());
		Pallet::<T>::deposit(origin.clone().into(), id, AMOUNT / 2)?;

		#[extrinsic_call]
		_(origin, id, AMOUNT / 2);

		assert!(!Accounts::<T>::contains_key(id, caller));
		Ok(())
	}

	#[benchmark]
	fn set_caps() -> Result<(), BenchmarkError> {
		let (_, id) = vault::<T>()?;
		let origin = T::BenchmarkHelper::admin_origin();

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, id, AMOUNT, AMOUNT);

		let record = Vaults::<T>::get(id).ok_or("there is no vault")?;
		assert_eq!((record.total_cap, record.account_cap), (AMOUNT, AMOUNT));
		Ok(())
	}

	#[benchmark]
	fn set_origin_cap() -> Result<(), BenchmarkError> {
		let (_, id) = vault::<T>()?;
		let chain = OriginChain::Remote([7; 32]);
		let origin = T::BenchmarkHelper::admin_origin();

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, id, chain, Some(AMOUNT));

		assert_eq!(Pallet::<T>::origin(id, chain).cap, Some(AMOUNT));
		Ok(())
	}

	#[benchmark]
	fn set_minimum() -> Result<(), BenchmarkError> {
		let (_, id) = vault::<T>()?;
		let origin = T::BenchmarkHelper::admin_origin();

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, id, 5);

		assert_eq!(Vaults::<T>::get(id).ok_or("there is no vault")?.minimum, 5);
		Ok(())
	}

	#[benchmark]
	fn set_price() -> Result<(), BenchmarkError> {
		let (_, id) = vault::<T>()?;
		let origin = T::BenchmarkHelper::price_origin();

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, id, FixedU128::one());

		assert!(Prices::<T>::contains_key(id));
		Ok(())
	}

	#[benchmark]
	fn set_haircut() -> Result<(), BenchmarkError> {
		let (_, id) = vault::<T>()?;
		let origin = T::BenchmarkHelper::admin_origin();
		let haircut = Perquintill::from_percent(7);

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, id, haircut);

		assert_eq!(Vaults::<T>::get(id).ok_or("there is no vault")?.haircut, haircut);
		Ok(())
	}

	#[benchmark]
	fn set_unbonding() -> Result<(), BenchmarkError> {
		let (_, id) = vault::<T>()?;
		let origin = T::BenchmarkHelper::admin_origin();
		let seconds = T::MaxUnbonding::get();

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, id, seconds);

		assert_eq!(Vaults::<T>::get(id).ok_or("there is no vault")?.unbonding, seconds);
		Ok(())
	}

	#[benchmark]
	fn set_default() -> Result<(), BenchmarkError> {
		let (caller, id) = vault::<T>()?;
		let origin = T::BenchmarkHelper::admin_origin();
		let default = Some(T::BenchmarkHelper::target(id, &caller));

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, id, default.clone());

		assert_eq!(Vaults::<T>::get(id).ok_or("there is no vault")?.default, default);
		Ok(())
	}

	#[benchmark]
	fn pause() -> Result<(), BenchmarkError> {
		let (_, id) = vault::<T>()?;
		let origin = T::BenchmarkHelper::emergency_origin();

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, id, CallClass::Exit, T::MaxExitPause::get());

		let record = Vaults::<T>::get(id).ok_or("there is no vault")?;
		assert!(record.pauses.is_paused(CallClass::Exit, T::Clock::now()));
		Ok(())
	}

	#[benchmark]
	fn resume() -> Result<(), BenchmarkError> {
		let (_, id) = vault::<T>()?;
		let origin = T::BenchmarkHelper::emergency_origin();
		Pallet::<T>::pause(origin.clone(), id, CallClass::Exit, T::MaxExitPause::get())?;

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, id, CallClass::Exit);

		let record = Vaults::<T>::get(id).ok_or("there is no vault")?;
		assert!(!record.pauses.is_paused(CallClass::Exit, T::Clock::now()));
		Ok(())
	}

	#[benchmark]
	fn sweep() -> Result<(), BenchmarkError> {
		let (caller, id) = vault::<T>()?;
		let asset = T::BenchmarkHelper::asset();
		let custody = Pallet::<T>::custody_account(id, &asset);
		T::Assets::mint_into(asset.clone(), &custody, AMOUNT)?;

		#[extrinsic_call]
		_(RawOrigin::Signed(caller), id);

		let left = T::Assets::balance(asset.clone(), &custody);
		assert_eq!(left, T::Assets::minimum_balance(asset));
		Ok(())
	}

	#[benchmark]
	fn set_registry_mode() -> Result<(), BenchmarkError> {
		let origin = T::BenchmarkHelper::admin_origin();

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, RegistryMode::Open);

		assert_eq!(Mode::<T>::get(), RegistryMode::Open);
		Ok(())
	}

	/// Who created the vault is not who calls, and has paid for nothing in this block.
	#[benchmark]
	fn release_bond() -> Result<(), BenchmarkError> {
		use fungible::hold::Inspect;
		let creator: T::AccountId = account("creator", 0, 0);
		let id = vault_of::<T>(&creator)?;
		let held = || T::Native::balance_on_hold(&HoldReason::VaultCreation.into(), &creator);
		assert_eq!(held(), T::VaultBond::get());
		let origin = T::BenchmarkHelper::admin_origin();

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, id);

		assert_eq!(held(), 0);
		Ok(())
	}

	#[benchmark]
	fn compensate() -> Result<(), BenchmarkError> {
		let (_, id) = vault::<T>()?;
		let who: T::AccountId = account("slashed", 0, 0);
		// As if a slash had left it: the ledger and its insurance.
		Pallet::<T>::change_ledger(id, |ledger| {
			ledger.total = AMOUNT;
			ledger.insurance = AMOUNT;
			Ok(())
		})?;
		let origin = T::BenchmarkHelper::compensate_origin();

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, id, who.clone(), AMOUNT);

		assert_eq!(Accounts::<T>::get(id, &who).map(|account| account.idle), Some(AMOUNT));
		Ok(())
	}

	#[benchmark]
	fn set_max_price_age() -> Result<(), BenchmarkError> {
		let (_, id) = vault::<T>()?;
		let origin = T::BenchmarkHelper::admin_origin();

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, id, 5);

		assert_eq!(Vaults::<T>::get(id).ok_or("there is no vault")?.max_price_age, 5);
		Ok(())
	}

	impl_benchmark_test_suite!(Pallet, crate::mock::new_test_ext(), crate::mock::Test);
}
