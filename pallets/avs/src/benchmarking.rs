//! Benchmarks of every call, each at its worst.

use crate::{pallet::*, *};
use bulwark_primitives::{
	constants::{MAX_DEALLOCATION, MAX_DISPUTED_SETS},
	seams::EpochClock,
	AvsId, Balance, RegistryMode, SetId, VaultId,
};
use frame_benchmarking::v2::*;
use frame_support::{
	traits::{
		fungibles::{Inspect, Mutate},
		Get,
	},
	BoundedVec,
};
use frame_system::RawOrigin;
use sp_core::H256;
use sp_runtime::Perquintill;

/// What benchmarks need of the world around the pallet.
pub trait BenchmarkHelper<AccountId, AssetKind, Origin> {
	/// An origin that admits.
	fn admit_origin() -> Origin;
	/// An origin that administers.
	fn admin_origin() -> Origin;
	/// An asset that exists and can be minted; another one for each number, if there are as many.
	fn asset(index: u32) -> AssetKind;
	/// Gives an account enough native tokens for every deposit.
	fn fund(who: &AccountId);
	/// A vault that exists; another one for each number.
	fn vault(index: u32) -> VaultId;
	/// An operator that is active; another one for each number.
	fn operator(index: u32) -> AccountId;
	/// Opens a referendum on the admission of an AVS.
	fn open_referendum(avs: AvsId) -> u32;
	/// Lets a referendum fail.
	fn fail_referendum(index: u32);
	/// Makes a set one that its members may leave at once.
	fn flag(set: SetId);
	/// Lets epochs pass.
	fn advance(epochs: Epoch);
}

type Helper<T> = <T as Config>::BenchmarkHelper;

fn owner<T: Config>() -> T::AccountId {
	let owner = account("owner", 0, 0);
	Helper::<T>::fund(&owner);
	owner
}

fn bytes<const N: u32>() -> BoundedVec<u8, frame_support::traits::ConstU32<N>> {
	BoundedVec::truncate_from(alloc::vec![b'a'; N as usize])
}

fn document() -> Option<Document> {
	Some(Document { url: bytes(), hash: H256::repeat_byte(1) })
}

fn metadata() -> AvsMetadata {
	AvsMetadata {
		name: bytes(),
		url: bytes(),
		logo: Some(bytes()),
		category: AvsCategory::Oracle,
		audit: document(),
		docs: Some(bytes()),
		risks: Risks {
			strategy: document(),
			operational: document(),
			legal: document(),
			setup: document(),
		},
	}
}

fn offers<T: Config>(n: u32) -> Offers<T::AssetKind> {
	let owner = owner::<T>();
	let mut offers = Offers::<T::AssetKind>::new();
	for index in 0..n {
		let asset = Helper::<T>::asset(index);
		let per_epoch: Balance = T::Assets::minimum_balance(asset.clone()).max(1);
		let amount = per_epoch.saturating_mul(20);
		assert!(T::Assets::mint_into(asset.clone(), &owner, amount).is_ok());
		assert!(offers.try_push(Offer { asset, per_epoch, epochs: 10 }).is_ok());
	}
	offers
}

fn proposed<T: Config>(n: u32) -> Result<AvsId, BenchmarkError> {
	let avs = NextAvs::<T>::get();
	let offers = offers::<T>(n);
	Pallet::<T>::propose(RawOrigin::Signed(owner::<T>()).into(), metadata(), offers)?;
	Ok(avs)
}

/// A referendum on a proposal has failed, and is still attached to it.
fn failed<T: Config>(avs: AvsId) -> Result<(), BenchmarkError> {
	let index = Helper::<T>::open_referendum(avs);
	Pallet::<T>::attach_referendum(RawOrigin::Signed(owner::<T>()).into(), avs, index)?;
	Helper::<T>::fail_referendum(index);
	Ok(())
}

fn active<T: Config>() -> Result<AvsId, BenchmarkError> {
	let avs = proposed::<T>(MAX_OFFERS)?;
	Pallet::<T>::admit(Helper::<T>::admit_origin(), avs)?;
	Ok(avs)
}

fn schedule<T: Config>(penalty: u64) -> ScheduleOf<T> {
	let offence = |number: u32| Offence {
		reason: SlashReason::Other(number as u16),
		verifier: Verifier::Adjudicator,
		adjudicator: Some(account("adjudicator", number, 0)),
		penalty: Penalty::Fixed(Perquintill::from_percent(penalty)),
		minimum: Perquintill::zero(),
		maximum: Perquintill::one(),
		min_value: Some(0),
		max_value: Some(u128::MAX),
	};
	let offences: alloc::vec::Vec<_> = (0..MAX_OFFENCES).map(offence).collect();
	SlashSchedule { offences: BoundedVec::truncate_from(offences) }
}

fn config<T: Config>(vaults: u32, admission: SetAdmission) -> SetConfigOf<T> {
	let vaults: alloc::vec::Vec<_> =
		(0..vaults).map(|index| (Helper::<T>::vault(index), FixedU128::from_u32(1))).collect();
	SetConfig {
		vaults: BoundedVec::truncate_from(vaults),
		deallocation_delay: 1,
		challenge: 1,
		appeal: 1,
		redistribution: Some(account("recipient", 0, 0)),
		split: Split::default(),
		admission,
		min_operators: 1,
		min_stake_value: 1,
		max_operators: T::MaxOperatorsPerSet::get(),
		schedule: schedule::<T>(10),
	}
}

fn set_in<T: Config>(avs: AvsId, admission: SetAdmission) -> Result<SetId, BenchmarkError> {
	let index = Avss::<T>::get(avs).map_or(0, |record| record.sets);
	// One place for another vault is left.
	let config = config::<T>(MAX_VAULTS_PER_SET - 1, admission);
	Pallet::<T>::create_set(RawOrigin::Signed(owner::<T>()).into(), avs, config)?;
	Ok(SetId { avs, index })
}

fn set<T: Config>(admission: SetAdmission) -> Result<SetId, BenchmarkError> {
	set_in::<T>(active::<T>()?, admission)
}

fn invite_all<T: Config>(set: SetId, n: u32) -> Result<(), BenchmarkError> {
	for index in 0..n {
		let operator = Helper::<T>::operator(index);
		Pallet::<T>::invite(RawOrigin::Signed(owner::<T>()).into(), set, operator)?;
	}
	Ok(())
}

fn member<T: Config>(set: SetId, index: u32) -> Result<T::AccountId, BenchmarkError> {
	let operator = Helper::<T>::operator(index);
	Pallet::<T>::join_set(RawOrigin::Signed(operator.clone()).into(), set)?;
	fill_refs::<T>(&operator, 0);
	Ok(operator)
}

/// As many sets as there can be disputes about, but for so many.
fn fill_refs<T: Config>(operator: &T::AccountId, but: u32) {
	let ends = Some(T::Clock::epoch());
	SetsOf::<T>::mutate(operator, |refs| {
		for index in refs.len() as u32..MAX_DISPUTED_SETS.saturating_sub(but) {
			let set = SetId { avs: AvsId(u32::MAX), index };
			assert!(refs.try_push(SetRef { set, ends }).is_ok());
		}
	});
}

fn past_all_disputes<T: Config>() {
	Helper::<T>::advance(MAX_DEALLOCATION + LONGEST_DISPUTE + 1);
}

#[benchmarks]
mod benches {
	use super::*;

	#[benchmark]
	fn propose(n: Linear<1, MAX_OFFERS>) {
		let offers = offers::<T>(n);
		let avs = NextAvs::<T>::get();
		let origin = RawOrigin::Signed(owner::<T>());

		#[extrinsic_call]
		_(origin, metadata(), offers);

		assert!(Avss::<T>::contains_key(avs));
	}

	#[benchmark]
	fn attach_referendum() -> Result<(), BenchmarkError> {
		let avs = proposed::<T>(1)?;
		failed::<T>(avs)?;
		let index = Helper::<T>::open_referendum(avs);
		let origin = RawOrigin::Signed(owner::<T>());

		#[extrinsic_call]
		_(origin, avs, index);

		assert!(Pallet::<T>::proposal_of(avs).is_ok_and(|(_, _, found)| found == Some(index)));
		Ok(())
	}

	#[benchmark]
	fn withdraw_proposal() -> Result<(), BenchmarkError> {
		let avs = proposed::<T>(MAX_OFFERS)?;
		failed::<T>(avs)?;
		let origin = RawOrigin::Signed(owner::<T>());

		#[extrinsic_call]
		_(origin, avs);

		assert!(!Avss::<T>::contains_key(avs));
		Ok(())
	}

	#[benchmark]
	fn return_escrow() -> Result<(), BenchmarkError> {
		let avs = proposed::<T>(MAX_OFFERS)?;
		failed::<T>(avs)?;
		let origin = RawOrigin::Signed(owner::<T>());

		#[extrinsic_call]
		_(origin, avs);

		assert!(!Avss::<T>::contains_key(avs));
		Ok(())
	}

	#[benchmark]
	fn admit() -> Result<(), BenchmarkError> {
		let avs = proposed::<T>(1)?;

		#[extrinsic_call]
		_(Helper::<T>::admit_origin() as T::RuntimeOrigin, avs);

		assert!(Avss::<T>::get(avs).is_some_and(|record| record.is_active()));
		Ok(())
	}

	#[benchmark]
	fn reject() -> Result<(), BenchmarkError> {
		let avs = proposed::<T>(MAX_OFFERS)?;

		#[extrinsic_call]
		_(Helper::<T>::admit_origin() as T::RuntimeOrigin, avs);

		assert!(!Avss::<T>::contains_key(avs));
		Ok(())
	}

	#[benchmark]
	fn set_metadata() -> Result<(), BenchmarkError> {
		let avs = active::<T>()?;
		let mut other = metadata();
		other.name.iter_mut().for_each(|byte| *byte = b'b');
		assert_ne!(Metadata::<T>::get(avs), Some(other.clone()));
		let origin = RawOrigin::Signed(owner::<T>());

		#[extrinsic_call]
		_(origin, avs, other.clone());

		assert_eq!(Metadata::<T>::get(avs), Some(other));
		Ok(())
	}

	#[benchmark]
	fn transfer_ownership() -> Result<(), BenchmarkError> {
		let avs = active::<T>()?;
		let to: T::AccountId = account("heir", 0, 0);
		let origin = RawOrigin::Signed(owner::<T>());

		#[extrinsic_call]
		_(origin, avs, to.clone());

		assert!(Avss::<T>::get(avs).is_some_and(|record| record.pending_owner == Some(to)));
		Ok(())
	}

	#[benchmark]
	fn accept_ownership() -> Result<(), BenchmarkError> {
		let avs = active::<T>()?;
		let to: T::AccountId = account("heir", 0, 0);
		let by = RawOrigin::Signed(owner::<T>());
		Pallet::<T>::transfer_ownership(by.into(), avs, to.clone())?;

		#[extrinsic_call]
		_(RawOrigin::Signed(to.clone()), avs);

		assert!(Avss::<T>::get(avs).is_some_and(|record| record.owner == to));
		Ok(())
	}

	#[benchmark]
	fn create_set(n: Linear<0, MAX_VAULTS_PER_SET>) -> Result<(), BenchmarkError> {
		let avs = active::<T>()?;
		let config = config::<T>(n, SetAdmission::Invitation);
		let origin = RawOrigin::Signed(owner::<T>());

		#[extrinsic_call]
		_(origin, avs, config);

		assert!(Sets::<T>::contains_key(SetId { avs, index: 0 }));
		Ok(())
	}

	#[benchmark]
	fn add_vault() -> Result<(), BenchmarkError> {
		let set = set::<T>(SetAdmission::Open)?;
		let vault = Helper::<T>::vault(MAX_VAULTS_PER_SET);
		let origin = RawOrigin::Signed(owner::<T>());

		#[extrinsic_call]
		_(origin, set, vault, FixedU128::from_u32(1));

		assert!(Sets::<T>::get(set).is_some_and(|record| record.entry(vault).is_some()));
		Ok(())
	}

	#[benchmark]
	fn remove_vault() -> Result<(), BenchmarkError> {
		let set = set::<T>(SetAdmission::Open)?;
		let vault = Helper::<T>::vault(MAX_VAULTS_PER_SET - 2);
		let origin = RawOrigin::Signed(owner::<T>());

		#[extrinsic_call]
		_(origin, set, vault);

		let record = Sets::<T>::get(set).ok_or(BenchmarkError::Stop("no set"))?;
		assert!(record.entry(vault).is_some_and(|entry| entry.until.is_some()));
		Ok(())
	}

	#[benchmark]
	fn set_multiplier() -> Result<(), BenchmarkError> {
		let set = set::<T>(SetAdmission::Open)?;
		let vault = Helper::<T>::vault(MAX_VAULTS_PER_SET - 2);
		let origin = RawOrigin::Signed(owner::<T>());

		#[extrinsic_call]
		_(origin, set, vault, FixedU128::from_u32(2));

		let record = Sets::<T>::get(set).ok_or(BenchmarkError::Stop("no set"))?;
		assert!(record.entry(vault).is_some_and(|entry| entry.planned.is_some()));
		Ok(())
	}

	#[benchmark]
	fn invite() -> Result<(), BenchmarkError> {
		let set = set::<T>(SetAdmission::Invitation)?;
		invite_all::<T>(set, MAX_INVITATIONS - 1)?;
		let operator = Helper::<T>::operator(MAX_INVITATIONS);
		let origin = RawOrigin::Signed(owner::<T>());

		#[extrinsic_call]
		_(origin, set, operator.clone());

		assert!(Invitations::<T>::get(set).contains(&operator));
		Ok(())
	}

	#[benchmark]
	fn revoke_invitation() -> Result<(), BenchmarkError> {
		let set = set::<T>(SetAdmission::Invitation)?;
		invite_all::<T>(set, MAX_INVITATIONS)?;
		let operator = Helper::<T>::operator(0);
		let origin = RawOrigin::Signed(owner::<T>());

		#[extrinsic_call]
		_(origin, set, operator.clone());

		assert!(!Invitations::<T>::get(set).contains(&operator));
		Ok(())
	}

	#[benchmark]
	fn join_set() -> Result<(), BenchmarkError> {
		let set = set::<T>(SetAdmission::Invitation)?;
		invite_all::<T>(set, MAX_INVITATIONS)?;
		let operator = Helper::<T>::operator(0);
		fill_refs::<T>(&operator, 1);

		#[extrinsic_call]
		_(RawOrigin::Signed(operator.clone()), set);

		assert!(Members::<T>::get(set, &operator).active.last());
		Ok(())
	}

	#[benchmark]
	fn leave_set() -> Result<(), BenchmarkError> {
		let set = set::<T>(SetAdmission::Open)?;
		let operator = member::<T>(set, 0)?;
		Helper::<T>::advance(2);
		Helper::<T>::flag(set);

		#[extrinsic_call]
		_(RawOrigin::Signed(operator.clone()), set);

		assert!(!Members::<T>::get(set, &operator).active.last());
		Ok(())
	}

	#[benchmark]
	fn eject() -> Result<(), BenchmarkError> {
		let set = set::<T>(SetAdmission::Open)?;
		let operator = member::<T>(set, 0)?;
		Helper::<T>::advance(2);
		let origin = RawOrigin::Signed(owner::<T>());

		#[extrinsic_call]
		_(origin, set, operator.clone());

		assert!(!Members::<T>::get(set, &operator).active.last());
		Ok(())
	}

	#[benchmark]
	fn set_delays() -> Result<(), BenchmarkError> {
		let set = set::<T>(SetAdmission::Open)?;
		let origin = RawOrigin::Signed(owner::<T>());

		#[extrinsic_call]
		_(origin, set, 2, 2, 2);

		assert!(Sets::<T>::get(set).is_some_and(|record| record.planned_delays.is_some()));
		Ok(())
	}

	#[benchmark]
	fn publish_schedule() -> Result<(), BenchmarkError> {
		let set = set::<T>(SetAdmission::Open)?;
		let origin = RawOrigin::Signed(owner::<T>());

		#[extrinsic_call]
		_(origin, set, schedule::<T>(20));

		assert_eq!(ScheduleSteps::<T>::get(set).len(), 2);
		Ok(())
	}

	#[benchmark]
	fn prune_schedule() -> Result<(), BenchmarkError> {
		let set = set::<T>(SetAdmission::Open)?;
		for _ in 1..MAX_SCHEDULE_VERSIONS {
			let by = RawOrigin::Signed(owner::<T>());
			Pallet::<T>::publish_schedule(by.into(), set, schedule::<T>(10))?;
			Helper::<T>::advance(1);
		}
		past_all_disputes::<T>();
		let origin = RawOrigin::Signed(owner::<T>());

		#[extrinsic_call]
		_(origin, set);

		assert_eq!(ScheduleSteps::<T>::get(set).len() as u32, MAX_SCHEDULE_VERSIONS - 1);
		Ok(())
	}

	#[benchmark]
	fn set_requirements() -> Result<(), BenchmarkError> {
		let set = set::<T>(SetAdmission::Invitation)?;
		invite_all::<T>(set, MAX_INVITATIONS)?;
		let origin = RawOrigin::Signed(owner::<T>());

		#[extrinsic_call]
		_(origin, set, SetAdmission::Open, 1, 1, 1);

		assert!(!Invitations::<T>::contains_key(set));
		Ok(())
	}

	#[benchmark]
	fn offboard() -> Result<(), BenchmarkError> {
		let avs = active::<T>()?;
		let origin = RawOrigin::Signed(owner::<T>());

		#[extrinsic_call]
		_(origin, avs);

		assert!(Avss::<T>::get(avs).is_some_and(|record| !record.is_active()));
		Ok(())
	}

	#[benchmark]
	fn offboard_members(n: Linear<1, MAX_PAGE>) -> Result<(), BenchmarkError> {
		let set = set::<T>(SetAdmission::Open)?;
		let members = n.min(T::MaxOperatorsPerSet::get());
		for index in 0..members {
			member::<T>(set, index)?;
		}
		Helper::<T>::advance(2);
		Pallet::<T>::offboard(RawOrigin::Signed(owner::<T>()).into(), set.avs)?;
		let origin = RawOrigin::Signed(owner::<T>());

		#[extrinsic_call]
		_(origin, set, n);

		assert_eq!(Sets::<T>::get(set).map(|record| record.operators), Some(0));
		Ok(())
	}

	#[benchmark]
	fn complete_offboarding(n: Linear<0, MAX_SETS_PER_AVS>) -> Result<(), BenchmarkError> {
		let avs = active::<T>()?;
		for _ in 0..n {
			let set = set_in::<T>(avs, SetAdmission::Invitation)?;
			invite_all::<T>(set, MAX_INVITATIONS)?;
		}
		for _ in 1..MAX_SCHEDULE_VERSIONS {
			for index in 0..n {
				let by = RawOrigin::Signed(owner::<T>());
				let schedule = schedule::<T>(10);
				Pallet::<T>::publish_schedule(by.into(), SetId { avs, index }, schedule)?;
			}
			Helper::<T>::advance(1);
		}
		Pallet::<T>::offboard(RawOrigin::Signed(owner::<T>()).into(), avs)?;
		past_all_disputes::<T>();
		let origin = RawOrigin::Signed(owner::<T>());

		#[extrinsic_call]
		_(origin, avs);

		assert!(!Avss::<T>::contains_key(avs));
		Ok(())
	}

	#[benchmark]
	fn forget_member() -> Result<(), BenchmarkError> {
		let set = set::<T>(SetAdmission::Open)?;
		let operator = member::<T>(set, 0)?;
		Helper::<T>::advance(2);
		Pallet::<T>::leave_set(RawOrigin::Signed(operator.clone()).into(), set)?;
		past_all_disputes::<T>();
		fill_refs::<T>(&operator, 0);
		let origin = RawOrigin::Signed(owner::<T>());

		#[extrinsic_call]
		_(origin, set, operator.clone());

		assert!(!Members::<T>::contains_key(set, &operator));
		Ok(())
	}

	#[benchmark]
	fn set_registry_mode() {
		#[extrinsic_call]
		_(Helper::<T>::admin_origin() as T::RuntimeOrigin, RegistryMode::Open);

		assert_eq!(Mode::<T>::get(), RegistryMode::Open);
	}

	impl_benchmark_test_suite!(Pallet, crate::mock::new_test_ext(), crate::mock::Test);
}
