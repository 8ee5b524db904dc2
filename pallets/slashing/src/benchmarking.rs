//! Benchmarks of every call. What depends on the number of vaults of a request is measured with those that the set of
//! the runtime has.

use crate::{pallet::*, types::*, Pallet};
use bulwark_primitives::{
	constants::MAX_REQUESTS, seams::EpochClock, Epoch, Grade, SetId, SlashId, SlashReason,
};
use codec::Encode;
use frame_benchmarking::v2::*;
use frame_support::traits::Get;
use frame_system::RawOrigin;
use sp_core::H256;
use sp_io::hashing::blake2_256;
use sp_runtime::{Perquintill, Saturating};

/// What must be there before a call can be measured.
pub trait BenchmarkHelper<T: crate::Config> {
	/// A set with a member that has allocated to it since before the window, and a challenge window of at least one
	/// epoch.
	fn set() -> SetId;
	/// The member. It has stake.
	fn operator() -> T::AccountId;
	/// Evidence of a fault of that number in the epoch that is now, which proves it, and what the schedule calls it.
	fn proof(number: u8) -> (SlashReason, EvidenceOf<T>);
	/// A claim of such a fault that somebody has to uphold.
	fn claim(number: u8) -> (SlashReason, EvidenceOf<T>);
	/// An AVS on another network, and what the schedule says that it finds. Its penalty is fixed.
	fn remote() -> (T::RuntimeOrigin, SlashReason);
	/// An origin that decides about every request.
	fn adjudication_origin() -> T::RuntimeOrigin;
	/// An origin that sets the caps.
	fn admin_origin() -> T::RuntimeOrigin;
	/// Gives an account enough native tokens for every bond.
	fn fund(who: &T::AccountId);
	/// An account with stake with the operator in a vault of the set.
	fn restaker() -> T::AccountId;
	/// Lets time pass until an epoch begins.
	fn advance_to(epoch: Epoch);
	/// Makes a set weaker than it promises.
	fn weaken(set: SetId);
	/// Makes it what it promises.
	fn strengthen(set: SetId);
}

type Helper<T> = <T as Config>::BenchmarkHelper;

fn rich<T: Config>(name: &'static str) -> T::AccountId {
	let who = account(name, 0, 0);
	Helper::<T>::fund(&who);
	who
}

fn epoch<T: Config>() -> Epoch {
	T::Clock::epoch()
}

fn announced<T: Config>(
	who: &T::AccountId,
	reason: SlashReason,
	evidence: &EvidenceOf<T>,
) -> Result<H256, BenchmarkError> {
	let salt = H256::repeat_byte(9);
	let (set, operator) = (Helper::<T>::set(), Helper::<T>::operator());
	let evidence = H256(blake2_256(&evidence.encode()));
	let hash = Pallet::<T>::report_hash(who, set, &operator, epoch::<T>(), reason, evidence, salt);
	Pallet::<T>::commit_report(RawOrigin::Signed(who.clone()).into(), hash)?;
	let now = frame_system::Pallet::<T>::block_number();
	frame_system::Pallet::<T>::set_block_number(now.saturating_add(T::CommitDelay::get()));
	Ok(salt)
}

/// A claim about a fault of that number in the epoch that is now.
fn claimed<T: Config>(number: u8) -> Result<SlashId, BenchmarkError> {
	let who = rich::<T>("accuser");
	let (reason, evidence) = Helper::<T>::claim(number);
	let id = NextRequest::<T>::get();
	let (set, operator) = (Helper::<T>::set(), Helper::<T>::operator());
	let origin = RawOrigin::Signed(who).into();
	Pallet::<T>::accuse(origin, set, operator, epoch::<T>(), reason, evidence, None)
		.map_err(|_| BenchmarkError::Stop("the accusation is refused"))?;
	Ok(id)
}

/// A claim, behind as many others of the set as there may be.
fn crowded<T: Config>() -> Result<SlashId, BenchmarkError> {
	for number in 0..MAX_REQUESTS - 1 {
		// As many as the caps let through.
		if claimed::<T>(number as u8).is_err() {
			break;
		}
	}
	Helper::<T>::advance_to(epoch::<T>() + 1);
	claimed::<T>(200)
}

fn contested<T: Config>() -> Result<SlashId, BenchmarkError> {
	let id = crowded::<T>()?;
	let who = Helper::<T>::restaker();
	Helper::<T>::fund(&who);
	Pallet::<T>::contest(RawOrigin::Signed(who).into(), id)?;
	Ok(id)
}

fn upheld<T: Config>() -> Result<SlashId, BenchmarkError> {
	let id = contested::<T>()?;
	Pallet::<T>::uphold(Helper::<T>::adjudication_origin(), id)?;
	let request = Requests::<T>::get(id).ok_or("there is a request")?;
	Helper::<T>::advance_to(request.executable());
	Ok(id)
}

fn executed<T: Config>() -> Result<SlashId, BenchmarkError> {
	let id = upheld::<T>()?;
	Pallet::<T>::do_execute(id)?;
	Ok(id)
}

fn state<T: Config>(id: SlashId) -> Option<SlashState> {
	Requests::<T>::get(id).map(|request| request.state)
}

fn caller<T: Config>() -> RawOrigin<T::AccountId> {
	RawOrigin::Signed(rich::<T>("caller"))
}

#[benchmarks]
mod benches {
	use super::*;

	#[benchmark]
	fn commit_report() {
		let who = rich::<T>("reporter");

		#[extrinsic_call]
		_(RawOrigin::Signed(who.clone()), H256::zero());

		assert!(Commitments::<T>::contains_key(who, H256::zero()));
	}

	#[benchmark]
	fn withdraw_commitment() -> Result<(), BenchmarkError> {
		let who = rich::<T>("reporter");
		Pallet::<T>::commit_report(RawOrigin::Signed(who.clone()).into(), H256::zero())?;

		#[extrinsic_call]
		_(RawOrigin::Signed(who.clone()), H256::zero());

		assert!(!Commitments::<T>::contains_key(who, H256::zero()));
		Ok(())
	}

	#[benchmark]
	fn accuse() -> Result<(), BenchmarkError> {
		crowded::<T>()?;
		let who = rich::<T>("reporter");
		let (reason, evidence) = Helper::<T>::proof(201);
		let salt = announced::<T>(&who, reason, &evidence)?;
		let id = NextRequest::<T>::get();
		let (set, operator, fault) = (Helper::<T>::set(), Helper::<T>::operator(), epoch::<T>());

		#[extrinsic_call]
		_(RawOrigin::Signed(who), set, operator, fault, reason, evidence, Some(salt));

		assert_eq!(state::<T>(id), Some(SlashState::Open));
		Ok(())
	}

	#[benchmark]
	fn accuse_remote() -> Result<(), BenchmarkError> {
		crowded::<T>()?;
		let (origin, reason) = Helper::<T>::remote();
		let id = NextRequest::<T>::get();
		let (set, operator, fault) = (Helper::<T>::set(), Helper::<T>::operator(), epoch::<T>());

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, set, operator, fault, reason, Option::<Grade>::None);

		assert_eq!(state::<T>(id), Some(SlashState::Open));
		Ok(())
	}

	#[benchmark]
	fn contest() -> Result<(), BenchmarkError> {
		let id = crowded::<T>()?;
		let who = Helper::<T>::restaker();
		Helper::<T>::fund(&who);

		#[extrinsic_call]
		_(RawOrigin::Signed(who.clone()), id);

		assert_eq!(Requests::<T>::get(id).and_then(|request| request.contested), Some(who));
		Ok(())
	}

	#[benchmark]
	fn uphold() -> Result<(), BenchmarkError> {
		let id = contested::<T>()?;

		#[extrinsic_call]
		_(Helper::<T>::adjudication_origin() as T::RuntimeOrigin, id);

		assert!(Requests::<T>::get(id).is_some_and(|request| request.upheld));
		Ok(())
	}

	#[benchmark]
	fn veto() -> Result<(), BenchmarkError> {
		let id = contested::<T>()?;

		#[extrinsic_call]
		_(Helper::<T>::adjudication_origin() as T::RuntimeOrigin, id);

		assert_eq!(state::<T>(id), Some(SlashState::Vetoed));
		Ok(())
	}

	#[benchmark]
	fn execute() -> Result<(), BenchmarkError> {
		let id = upheld::<T>()?;

		#[extrinsic_call]
		_(caller::<T>(), id);

		assert_eq!(state::<T>(id), Some(SlashState::Executed(epoch::<T>())));
		Ok(())
	}

	#[benchmark]
	fn lapse() -> Result<(), BenchmarkError> {
		let id = contested::<T>()?;
		let request = Requests::<T>::get(id).ok_or("there is a request")?;
		Helper::<T>::advance_to(request.deadline());

		#[extrinsic_call]
		_(caller::<T>(), id);

		assert_eq!(state::<T>(id), Some(SlashState::Lapsed));
		Ok(())
	}

	#[benchmark]
	fn reverse() -> Result<(), BenchmarkError> {
		let id = executed::<T>()?;

		#[extrinsic_call]
		_(Helper::<T>::adjudication_origin() as T::RuntimeOrigin, id, Perquintill::zero());

		assert_eq!(state::<T>(id), Some(SlashState::Reversed));
		Ok(())
	}

	#[benchmark]
	fn settle() -> Result<(), BenchmarkError> {
		let id = executed::<T>()?;
		let request = Requests::<T>::get(id).ok_or("there is a request")?;
		Helper::<T>::advance_to(request.final_from().ok_or("it was executed")?);

		#[extrinsic_call]
		_(caller::<T>(), id, MOST_POOLS);

		assert_eq!(state::<T>(id), Some(SlashState::Settled));
		Ok(())
	}

	#[benchmark]
	fn forget() -> Result<(), BenchmarkError> {
		let id = contested::<T>()?;
		let request = Requests::<T>::get(id).ok_or("there is a request")?;
		Helper::<T>::advance_to(request.deadline() + T::Retention::get());

		#[extrinsic_call]
		_(caller::<T>(), id);

		assert_eq!(state::<T>(id), None);
		Ok(())
	}

	#[benchmark]
	fn prune_fault() {
		let operator = Helper::<T>::operator();
		let used = UsedFault { epoch: epoch::<T>(), request: None };
		UsedFaults::<T>::insert(&operator, H256::zero(), used);
		Helper::<T>::advance_to(epoch::<T>() + 100);

		#[extrinsic_call]
		_(caller::<T>(), operator.clone(), H256::zero());

		assert!(!UsedFaults::<T>::contains_key(operator, H256::zero()));
	}

	#[benchmark]
	fn flag_set() {
		let set = Helper::<T>::set();
		Helper::<T>::weaken(set);

		#[extrinsic_call]
		_(caller::<T>(), set);

		assert!(Flags::<T>::contains_key(set));
	}

	#[benchmark]
	fn unflag_set() -> Result<(), BenchmarkError> {
		let set = Helper::<T>::set();
		Helper::<T>::weaken(set);
		Pallet::<T>::flag_set(caller::<T>().into(), set)?;
		Helper::<T>::strengthen(set);

		#[extrinsic_call]
		_(caller::<T>(), set);

		assert!(!Flags::<T>::contains_key(set));
		Ok(())
	}

	#[benchmark]
	fn set_caps() {
		let half = Perquintill::from_percent(50);

		#[extrinsic_call]
		_(Helper::<T>::admin_origin() as T::RuntimeOrigin, half, half);

		assert_eq!(Caps::<T>::get(), SlashCaps { per_set: half, per_operator: half });
	}

	impl_benchmark_test_suite!(Pallet, crate::mock::new_test_ext(), crate::mock::Test);
}
