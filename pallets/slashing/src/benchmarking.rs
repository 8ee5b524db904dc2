//! Benchmarks of every call, with full lists. What depends on the vaults that a request concerns is measured with as many as
//! a set can accept at one time; a request can concern twice as many, if all of them were exchanged within a window.

use crate::{caps::FaultRequests, pallet::*, types::*, Pallet, SlashRequestOf};
use alloc::vec::Vec;
use bulwark_primitives::{
	constants::{MAX_FANCY_POOLS, MAX_OLD_FAULTS, MAX_REQUESTS, MAX_SET_VAULTS, WINDOW},
	seams::{EpochClock, StakeInspect},
	AvsId, Epoch, Grade, SetId, SlashId, SlashReason, VaultId,
};
use codec::Encode;
use frame_benchmarking::v2::*;
use frame_support::traits::Get;
use frame_system::RawOrigin;
use sp_core::H256;
use sp_io::hashing::blake2_256;
use sp_runtime::{DispatchResult, Perquintill, Saturating};

/// What must be there before a call can be measured.
pub trait BenchmarkHelper<T: crate::Config> {
	/// A set and its only member that is accused here. A challenge takes at least one epoch.
	fn set() -> SetId;
	/// The member.
	fn operator() -> T::AccountId;
	/// Makes the member allocate to so many vaults of the set, since before the window.
	fn allocate(vaults: u32);
	/// Gives the member stake of so many pools in the first vault of the set, and of one in each of the others.
	fn stake(pools: u32);
	/// Fills all pools with that stake with as many cohorts as what is in dispute can tell apart when an epoch begins. Each pool has
	/// earned something in as many assets as there can be.
	fn crowd(epoch: Epoch);
	/// The vaults, the first one first.
	fn vaults() -> Vec<VaultId>;
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
	/// An account with as many positions as it can have, one of them with the operator in a vault of the set.
	fn restaker() -> T::AccountId;
	/// The same with two pools of that operator, which are looked at last, and have been slashed more often than the account knows.
	/// It has nothing left in either of them, and may act for the operator.
	fn last_restaker() -> T::AccountId;
	/// An account with as many positions as it can have, none of them there.
	fn stranger() -> T::AccountId;
	/// Lets time pass until an epoch begins.
	fn advance_to(epoch: Epoch);
	/// Makes a set weaker than it promises.
	fn weaken(set: SetId);
	/// Makes it what it promises.
	fn strengthen(set: SetId);
}

/// Requests that count against the caps beside the one that is opened.
const MOST_COUNTED: u32 = MAX_PER_FAULT - 1;

/// Pools in one vault that strangers can bring about.
const STRANGE_POOLS: u32 = MAX_FANCY_POOLS;

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
	let who = Helper::<T>::stranger();
	Helper::<T>::fund(&who);
	let (reason, evidence) = Helper::<T>::claim(number);
	let id = NextRequest::<T>::get();
	let (set, operator) = (Helper::<T>::set(), Helper::<T>::operator());
	let origin = RawOrigin::Signed(who).into();
	Pallet::<T>::accuse(origin, set, operator, epoch::<T>(), reason, evidence, None)
		.map_err(|_| BenchmarkError::Stop("the accusation is refused"))?;
	Ok(id)
}

/// A set that no other number gives, of an AVS that no mandate excludes.
fn other_set(number: u32) -> SetId {
	SetId { avs: AvsId(900_000), index: number }
}

/// The epoch that the dispute of a number is about: that of a fault, or one of as many older ones as there can be. Those have been
/// older than the window for an epoch, so that they tell cohorts apart in the epoch before the fault, too.
fn disputed(fault: Epoch, number: u32) -> Epoch {
	match number % (MAX_OLD_FAULTS + 1) {
		0 => fault,
		// Not before the first epoch, where time is short.
		old => fault.saturating_sub(WINDOW + 1 + old),
	}
}

/// Room for one more on every list of the member: all the others weigh for longer than anything lasts here.
fn fill_docket<T: Config>(fault: Epoch) -> Result<(), BenchmarkError> {
	const FULL: BenchmarkError = BenchmarkError::Stop("a list has no room");
	let (operator, until) = (Helper::<T>::operator(), Epoch::MAX);
	let id = |number: u32| SlashId(u64::MAX - u64::from(number));
	Pending::<T>::try_mutate(&operator, |pending| {
		for number in (pending.len() as u32..MAX_PENDING - 1).rev() {
			let set = other_set(number);
			let basis = Basis::Proof;
			let one = PendingRequest { request: id(number), set, until: Some(until), basis };
			pending.try_push(one).map_err(|_| FULL)?;
		}
		Ok::<_, BenchmarkError>(())
	})?;
	for vault in Helper::<T>::vaults() {
		Pallet::<T>::change_docket(&operator, vault, |entries| {
			for number in (entries.len() as u32..MAX_PENDING - 1).rev() {
				let phase = Phase::Open { until };
				let p = Perquintill::from_parts(1);
				let (set, fault) = (other_set(number), disputed(fault, number));
				entries.push(DocketEntry { request: id(number), set, fault, p, phase });
			}
		})?;
	}
	Ok(())
}

/// The second entry on every docket of the member has lapsed: the next accusation takes it off, and all behind it move up.
fn lapse_one<T: Config>() -> DispatchResult {
	let operator = Helper::<T>::operator();
	for vault in Helper::<T>::vaults() {
		Pallet::<T>::change_docket(&operator, vault, |entries| {
			let other = entries.iter_mut().find(|entry| entry.set != Helper::<T>::set());
			if let Some(entry) = other {
				entry.phase = Phase::Open { until: 0 };
			}
		})?;
	}
	Ok(())
}

/// As many requests of other sets as that count against the caps, for faults in the epoch of a request: all of them are decided,
/// and about as many vaults as a set can have.
fn fill_faults<T: Config>(like: SlashId, number: u32) -> Result<(), BenchmarkError> {
	let request = Requests::<T>::get(like).ok_or("there is a request")?;
	let mut known = FaultRequests::new();
	for index in 0..number {
		let id = SlashId(u64::MAX / 2 + u64::from(index));
		let set = other_set(index);
		let mut other = SlashRequestOf::<T> { set, upheld: true, ..request.clone() };
		assert!(!other.is_undecided());
		for vault in other.vaults()..MAX_SET_VAULTS {
			let one = (VaultId(1_000_000 + vault), request.fraction);
			other.p.try_push(one).map_err(|_| "a request has no room")?;
		}
		Requests::<T>::insert(id, other);
		known.try_push(id).map_err(|_| "a list has no room")?;
	}
	Faults::<T>::insert(&request.operator, request.fault, known);
	Ok(())
}

/// A claim that concerns so many vaults, among as many others as there may be.
fn crowded<T: Config>(vaults: u32) -> Result<SlashId, BenchmarkError> {
	Helper::<T>::allocate(vaults);
	let id = claimed::<T>(200)?;
	// All others came later, so that each of them moves up when it goes.
	fill_docket::<T>(epoch::<T>())?;
	Ok(id)
}

fn contested<T: Config>(vaults: u32) -> Result<SlashId, BenchmarkError> {
	let id = crowded::<T>(vaults)?;
	let who = Helper::<T>::restaker();
	Helper::<T>::fund(&who);
	Pallet::<T>::contest(RawOrigin::Signed(who).into(), id)?;
	Ok(id)
}

fn upheld<T: Config>(vaults: u32) -> Result<SlashId, BenchmarkError> {
	let id = contested::<T>(vaults)?;
	Pallet::<T>::uphold(Helper::<T>::adjudication_origin(), id)?;
	let request = Requests::<T>::get(id).ok_or("there is a request")?;
	Helper::<T>::advance_to(request.executable());
	Ok(id)
}

fn executed<T: Config>(vaults: u32) -> Result<SlashId, BenchmarkError> {
	let id = upheld::<T>(vaults)?;
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
	fn accuse(
		v: Linear<1, MAX_SET_VAULTS>,
		h: Linear<0, MOST_COUNTED>,
	) -> Result<(), BenchmarkError> {
		Helper::<T>::allocate(v);
		let who = Helper::<T>::stranger();
		Helper::<T>::fund(&who);
		let (reason, evidence) = Helper::<T>::proof(201);
		let salt = announced::<T>(&who, reason, &evidence)?;
		let like = claimed::<T>(200)?;
		fill_docket::<T>(epoch::<T>())?;
		lapse_one::<T>()?;
		fill_faults::<T>(like, h)?;
		let id = NextRequest::<T>::get();
		let (set, operator, fault) = (Helper::<T>::set(), Helper::<T>::operator(), epoch::<T>());

		#[extrinsic_call]
		_(RawOrigin::Signed(who), set, operator, fault, reason, evidence, Some(salt));

		let request = Requests::<T>::get(id).ok_or("there is a request")?;
		assert_eq!((request.state, request.vaults()), (SlashState::Open, v));
		Ok(())
	}

	/// One vault with pools of strangers, as many as they can bring about.
	#[benchmark]
	fn valuation(l: Linear<1, { MAX_FANCY_POOLS }>) -> Result<(), BenchmarkError> {
		Helper::<T>::allocate(1);
		Helper::<T>::stake(l);
		fill_docket::<T>(epoch::<T>())?;
		// Nobody has looked at them since the epoch began, so that some cohorts have to be added up.
		Helper::<T>::crowd(epoch::<T>() - 1);
		let (set, operator, fault) = (Helper::<T>::set(), Helper::<T>::operator(), epoch::<T>());
		let found;

		#[block]
		{
			found = Pallet::<T>::value_at_fault(set, &operator, fault)?;
		}

		assert!(found.0.is_some_and(|worth| worth > 0));
		assert!(found.1 >= l);
		Ok(())
	}

	/// The mildest of as many requests as a set can have makes way, and both its bonds go back. What changes on the list and on the
	/// dockets is part of what an accusation does there.
	#[benchmark]
	fn displace() -> Result<(), BenchmarkError> {
		let id = contested::<T>(1)?;
		let (set, operator) = (Helper::<T>::set(), Helper::<T>::operator());
		let request = Requests::<T>::get(id).ok_or("there is a request")?;
		let mut pending = Pending::<T>::get(&operator);
		for one in pending.iter_mut().filter(|one| one.set != set).take(MAX_REQUESTS as usize - 1) {
			one.set = set;
			let fraction = Perquintill::one();
			Requests::<T>::insert(one.request, SlashRequestOf::<T> { fraction, ..request.clone() });
		}
		let (all, p) = (Perquintill::one(), request.p.clone());

		#[block]
		{
			let found = Pallet::<T>::mildest(set, &pending, (all, &p), true, |_| true);
			Pallet::<T>::end_displaced(found.ok_or("one is milder")?, SlashId(0))?;
		}

		assert_eq!(state::<T>(id), Some(SlashState::Lapsed));
		Ok(())
	}

	#[benchmark]
	fn accuse_remote(
		v: Linear<1, MAX_SET_VAULTS>,
		h: Linear<0, MOST_COUNTED>,
	) -> Result<(), BenchmarkError> {
		Helper::<T>::allocate(v);
		let like = claimed::<T>(200)?;
		fill_docket::<T>(epoch::<T>())?;
		lapse_one::<T>()?;
		fill_faults::<T>(like, h)?;
		let (origin, reason) = Helper::<T>::remote();
		let id = NextRequest::<T>::get();
		let (set, operator, fault) = (Helper::<T>::set(), Helper::<T>::operator(), epoch::<T>());

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, set, operator, fault, reason, Option::<Grade>::None);

		let request = Requests::<T>::get(id).ok_or("there is a request")?;
		assert_eq!((request.state, request.vaults()), (SlashState::Open, v));
		Ok(())
	}

	#[benchmark]
	fn contest() -> Result<(), BenchmarkError> {
		let id = crowded::<T>(MAX_SET_VAULTS)?;
		let who = Helper::<T>::last_restaker();
		Helper::<T>::fund(&who);

		#[extrinsic_call]
		_(RawOrigin::Signed(who.clone()), id);

		assert_eq!(Requests::<T>::get(id).and_then(|request| request.contested), Some(who));
		Ok(())
	}

	#[benchmark]
	fn uphold(
		v: Linear<1, MAX_SET_VAULTS>,
		h: Linear<0, MOST_COUNTED>,
	) -> Result<(), BenchmarkError> {
		let id = contested::<T>(v)?;
		fill_faults::<T>(id, h)?;
		let request = Requests::<T>::get(id).ok_or("there is a request")?;
		// Half of what it asks for is left.
		let half = Perquintill::from_parts(request.fraction.deconstruct() / 2);
		Caps::<T>::put(SlashCaps { per_set: half, per_operator: Perquintill::one() });

		#[extrinsic_call]
		_(Helper::<T>::adjudication_origin() as T::RuntimeOrigin, id);

		let after = Requests::<T>::get(id).ok_or("there is a request")?;
		assert!(after.upheld && after.fraction == half && after.p != request.p);
		Ok(())
	}

	#[benchmark]
	fn veto(v: Linear<1, MAX_SET_VAULTS>) -> Result<(), BenchmarkError> {
		let id = contested::<T>(v)?;

		#[extrinsic_call]
		_(Helper::<T>::adjudication_origin() as T::RuntimeOrigin, id);

		assert_eq!(state::<T>(id), Some(SlashState::Vetoed));
		Ok(())
	}

	#[benchmark]
	fn execute(v: Linear<1, MAX_SET_VAULTS>) -> Result<(), BenchmarkError> {
		let id = upheld::<T>(v)?;
		let origin = caller::<T>();

		#[extrinsic_call]
		_(origin, id);

		assert_eq!(state::<T>(id), Some(SlashState::Executed(epoch::<T>())));
		Ok(())
	}

	#[benchmark]
	fn lapse(v: Linear<1, MAX_SET_VAULTS>) -> Result<(), BenchmarkError> {
		let id = contested::<T>(v)?;
		let request = Requests::<T>::get(id).ok_or("there is a request")?;
		Helper::<T>::advance_to(request.deadline());
		let origin = caller::<T>();

		#[extrinsic_call]
		_(origin, id);

		assert_eq!(state::<T>(id), Some(SlashState::Lapsed));
		Ok(())
	}

	#[benchmark]
	fn reverse(v: Linear<1, MAX_SET_VAULTS>) -> Result<(), BenchmarkError> {
		let id = executed::<T>(v)?;

		#[extrinsic_call]
		_(Helper::<T>::adjudication_origin() as T::RuntimeOrigin, id, Perquintill::zero());

		assert_eq!(state::<T>(id), Some(SlashState::Reversed));
		Ok(())
	}

	/// Every pool is up to date already: what it costs to bring them up to date is measured with them.
	#[benchmark]
	fn settle(
		v: Linear<1, MAX_SET_VAULTS>,
		l: Linear<1, STRANGE_POOLS>,
	) -> Result<(), BenchmarkError> {
		Helper::<T>::allocate(v);
		Helper::<T>::stake(l);
		let id = executed::<T>(v)?;
		let request = Requests::<T>::get(id).ok_or("there is a request")?;
		Helper::<T>::advance_to(request.final_from().ok_or("it was executed")?);
		for vault in Helper::<T>::vaults() {
			for (pool, _) in T::Stake::pools(&request.operator, vault) {
				T::Stake::sync(pool, MAX_PENDING)?;
			}
		}
		Helper::<T>::crowd(epoch::<T>());
		let origin = caller::<T>();

		#[extrinsic_call]
		_(origin, id, MOST_LOOKED_AT);

		assert_eq!(state::<T>(id), Some(SlashState::Settled));
		Ok(())
	}

	#[benchmark]
	fn forget(v: Linear<1, MAX_SET_VAULTS>) -> Result<(), BenchmarkError> {
		let id = contested::<T>(v)?;
		let request = Requests::<T>::get(id).ok_or("there is a request")?;
		fill_faults::<T>(id, MOST_COUNTED)?;
		Helper::<T>::advance_to(request.deadline() + T::Retention::get());
		let origin = caller::<T>();

		#[extrinsic_call]
		_(origin, id);

		assert_eq!(state::<T>(id), None);
		Ok(())
	}

	#[benchmark]
	fn prune_fault() {
		let operator = Helper::<T>::operator();
		let used = UsedFault { epoch: epoch::<T>(), request: None };
		UsedFaults::<T>::insert(&operator, H256::zero(), used);
		Helper::<T>::advance_to(epoch::<T>() + 100);
		let origin = caller::<T>();

		#[extrinsic_call]
		_(origin, operator.clone(), H256::zero());

		assert!(!UsedFaults::<T>::contains_key(operator, H256::zero()));
	}

	#[benchmark]
	fn flag_set() {
		let set = Helper::<T>::set();
		Helper::<T>::weaken(set);
		let origin = caller::<T>();

		#[extrinsic_call]
		_(origin, set);

		assert!(Flags::<T>::contains_key(set));
	}

	#[benchmark]
	fn unflag_set() -> Result<(), BenchmarkError> {
		let set = Helper::<T>::set();
		Helper::<T>::weaken(set);
		Pallet::<T>::flag_set(caller::<T>().into(), set)?;
		Helper::<T>::strengthen(set);
		let origin = caller::<T>();

		#[extrinsic_call]
		_(origin, set);

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
