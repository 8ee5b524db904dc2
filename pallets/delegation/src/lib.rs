//! # Delegation
//!
//! Who has what with which operator, who answers for which fault, and who may take out how much.
//!
//! ## Words
//!
//! - **Mandate**: the AVSs that a restaker agrees to secure while staying with an operator.
//! - **Pool**: all stake of one operator, one vault and one mandate.
//! - **Lot**: an amount of one restaker in one pool, with one interval of liability `[entered, left)` in epochs.
//! - **Cohort**: the sum of the lots of a pool that no punishable fault can tell apart. A sum, not shares.
//! - **Allocation**: the magnitude, a fraction of an operator's stake in a vault, that an operator set may slash.
//! - **Docket**: the requests to slash that are not closed. It is read together with a lot and never written to it.
//! - **Scar**: a final slash as one pool has seen it, kept until the last lot it concerns has followed.
//! - **Mark**: what one unit of a pool's stake had earned by some moment, which whoever pays rewards knows how to read.
//!
//! ## Story
//!
//! Ann delegates 1000 in epoch 10 ([`Call::delegate`]): a lot `[11, ∞)`, active, exposed and earning from the next epoch
//! boundary on. In epoch 14 she asks for 400 ([`Call::request_withdrawal`]): `[11, 15)` with 400 and `[11, ∞)` with 600.
//! Seven days after she asked, anybody may have her paid ([`Call::complete_withdrawal`]), to where the stake came from.
//! Until then she may change her mind ([`Call::cancel_withdrawal`]), as if it had never left, unless somebody has accused
//! the operator of a fault in between. If she moves to another operator or mandate ([`Call::redelegate`],
//! [`Call::set_mandate`]), it is an exit whose payment is a delegation: stake is never liable in two places.
//!
//! In epoch 17 the operator is accused of a fault in epoch 14, at 25 %. Of the 400 she may claim 299 for now: what no
//! outcome can take, less one unit for rounding. Upheld, the lots are worth 300 and 450; rejected or reversed, 400 and 600,
//! and she claims the rest, though she has left long ago. Bob, who delegated in epoch 14, is `[15, ∞)` and never notices.
//!
//! The operator decides which fraction of the stake each of its sets may slash ([`Call::set_allocation`]), within the
//! leverage of the vault, and with notice.
//!
//! Stake earns while it stays. What it has earned is credited whenever a position is brought up to date: up to each final
//! slash on what the lot amounted to before, and from there on on what is left. A lot that leaves is credited with the
//! request and earns nothing any more; one that comes back earns from that moment on. The position keeps what it was credited
//! with until that is claimed, and remembers what was claimed until its pool is written for another reason. What is owed when
//! the position goes is written down for the account.
//!
//! ## Permissions
//!
//! Stake is moved by its owner. `complete_withdrawal`, `follow` and `sync_pool` can be called by anybody for anybody:
//! they pay what is due to the recorded place, or change nothing that can be seen. So can `release_stake`, where the operator has
//! left; there `complete_withdrawal` also makes idle what the recorded place refuses. Allocations are changed by the operator.
//! No call of this pallet asks governance.
//!
//! ## Invariants
//!
//! 1. The lots of a pool, by rounded interval, are as many as its cohorts count; their amounts, brought up to date, never
//!    exceed what the cohorts hold, and neither does what was paid in advance.
//! 2. A scar counts the liable lots that have not followed, and there is no scar without such a lot.
//! 3. Pools and their index agree: each pool is in it once, by its mandate, and has lots.
//! 4. No account has more positions than it may, and no position is empty.
//! 5. What an operator has allocated, now and planned, is within the leverage of the vault.
//! 6. No pool has more cohorts than live fault epochs can tell apart.
//! 7. A pool holds, of every asset, at least what its positions were credited with, paid or not, as far as it was not told, and what
//!    they have earned since.
//!
//! ## Limits
//!
//! - A lot of few units loses one of them even to the smallest slash.
//! - Redelegated stake is not active for the length of the unbonding.
//! - A call that would meet more than [`MAX_SCARS_PER_CALL`] final slashes is refused until they were applied by
//!   [`Call::sync_pool`] and shown by [`Call::follow`]. Anybody can do both. A redelegation may meet as many in each of its two
//!   pools, a completion in all of them together.
//! - What few pools have is charged to whoever comes across it: a docket that is long, and exits that have become alike since
//!   the position was last looked at. Both are declared, and given back where there is neither.
//! - What is refused is charged for what was read by then, or for all that was declared where nobody knows how much that is.
//! - An operator has a pool in a vault for every plain mandate (all AVSs, or one that the operator secures) and for
//!   [`MAX_FANCY_POOLS`](bulwark_primitives::constants::MAX_FANCY_POOLS) others: whoever fills those with mandates of their own
//!   fancy can keep nobody from a plain one. A pool of an AVS that the operator has left counts among the others, as long as
//!   somebody is in it; where that are more than there is room for, the last of the plain ones have none.
//! - If what is left of a position is less than the minimum balance of its asset, and the account it is paid to does not hold that
//!   asset, completing it fails, after [`Call::release_stake`] too, until somebody has sent that account the minimum.
//! - An early return and a redelegation that has become impossible end in the idle balance of the vault. While the operator is
//!   there, only the owner can bring that about: where others complete it, a redelegation that is refused waits, and holds up
//!   nothing else. Once the operator has left but for the stake with it, anybody can, so that nobody keeps it from its deposit by
//!   a redelegation that nobody accepts.

#![cfg_attr(not(feature = "std"), no_std)]
#![deny(missing_docs)]

extern crate alloc;

pub use pallet::*;

mod allocations;
#[cfg(any(feature = "runtime-benchmarks", test))]
pub mod benchmarking;
mod book;
mod constants;
mod errors;
mod events;
mod gains;
mod impls;
#[cfg(any(feature = "try-runtime", feature = "std"))]
mod invariants;
mod item;
#[cfg(test)]
mod mock;
mod positions;
#[cfg(test)]
mod tests;
pub mod types;
pub mod view;
pub mod weights;
mod withdrawals;

#[cfg(any(feature = "runtime-benchmarks", test))]
pub use benchmarking::BenchmarkHelper;
pub use weights::WeightInfo;

use bulwark_primitives::constants::{
	MAX_CHECKPOINTS, MAX_LOTS, MAX_POSITIONS, MAX_REWARD_ASSETS, MAX_SCARS_PER_CALL,
	MAX_SCARS_PER_FOLLOW,
};
use frame_support::pallet_macros::import_section;

#[import_section(constants::constants)]
#[import_section(errors::errors)]
#[import_section(events::events)]
#[frame_support::pallet]
pub mod pallet {
	use super::*;
	use crate::types::{AllocationList, Departing, Pool, PoolEntries, Position, Scar};
	use alloc::vec::Vec;
	use bulwark_primitives::{
		seams, AvsId, Balance, Destination, Epoch, Mandate, Moment, PoolId, ScarIndex, SetId,
		VaultId,
	};
	use frame_support::pallet_prelude::*;
	use frame_system::pallet_prelude::*;
	use seams::{Accrual, Docket, Entry, EpochClock, Met, Moved, VaultLedger};
	use sp_runtime::{traits::One, FixedU128, Perquintill};

	const STORAGE_VERSION: StorageVersion = StorageVersion::new(1);

	/// The pallet.
	#[pallet::pallet]
	#[pallet::storage_version(STORAGE_VERSION)]
	pub struct Pallet<T>(_);

	/// What the pallet needs of others.
	#[pallet::config]
	pub trait Config: frame_system::Config<RuntimeEvent: From<Event<Self>>> {
		/// The clock.
		type Clock: EpochClock;

		/// Who holds what is staked.
		type Vaults: VaultLedger<Self::AccountId>;

		/// The registry of operators.
		type Operators: seams::OperatorInspect<Self::AccountId>;

		/// The registry of AVSs, their sets and memberships.
		type Avs: seams::AvsInspect<Self::AccountId>;

		/// The requests to slash that are not closed.
		type Docket: seams::Docket<Self::AccountId>;

		/// What stake earns.
		type Accrual: seams::Accrual<Self::AccountId>;

		/// What it weighs more that what is paid has to travel: it is written down as a release.
		type RemoteWeight: Get<Weight>;

		/// Weights.
		type WeightInfo: WeightInfo;

		/// What benchmarks need to be there.
		#[cfg(any(feature = "runtime-benchmarks", test))]
		type BenchmarkHelper: BenchmarkHelper<Self::AccountId>;
	}

	/// Up to where something was paid, in this runtime.
	pub type MarkOf<T> =
		<<T as Config>::Accrual as Accrual<<T as frame_system::Config>::AccountId>>::Mark;

	/// What a pool has earned, in this runtime.
	pub type EarningsOf<T> =
		<<T as Config>::Accrual as Accrual<<T as frame_system::Config>::AccountId>>::Earnings;

	/// All stake with one operator, in one vault, under one mandate, in this runtime.
	pub type PoolOf<T> = Pool<<T as frame_system::Config>::AccountId, EarningsOf<T>>;

	/// What stake has earned, in this runtime.
	pub type EarnedOf<T> =
		<<T as Config>::Accrual as Accrual<<T as frame_system::Config>::AccountId>>::Earned;

	/// What a position was credited with, in this runtime.
	pub type CreditsOf<T> =
		<<T as Config>::Accrual as Accrual<<T as frame_system::Config>::AccountId>>::Credits;

	/// What an account of this runtime has in a pool.
	pub type PositionOf<T> =
		Position<<T as frame_system::Config>::AccountId, MarkOf<T>, CreditsOf<T>>;

	/// The number of the next pool.
	#[pallet::storage]
	pub type NextPool<T: Config> = StorageValue<_, PoolId, ValueQuery>;

	/// The pools of an operator in a vault, by mandate.
	#[pallet::storage]
	pub type PoolIndex<T: Config> = StorageDoubleMap<
		_,
		Blake2_128Concat,
		T::AccountId,
		Twox64Concat,
		VaultId,
		PoolEntries,
		ValueQuery,
	>;

	/// Pools, with the cohorts that stay, and what they have earned.
	#[pallet::storage]
	pub type Pools<T: Config> = StorageMap<_, Twox64Concat, PoolId, PoolOf<T>>;

	/// What leaves, by pool.
	#[pallet::storage]
	pub type Leaving<T: Config> = StorageMap<_, Twox64Concat, PoolId, Departing, ValueQuery>;

	/// Final slashes that some lot of the pool has not followed.
	#[pallet::storage]
	pub type Scars<T: Config> =
		StorageDoubleMap<_, Twox64Concat, PoolId, Twox64Concat, ScarIndex, Scar<MarkOf<T>>>;

	/// What an account has in a pool.
	#[pallet::storage]
	pub type Positions<T: Config> =
		StorageDoubleMap<_, Blake2_128Concat, T::AccountId, Twox64Concat, PoolId, PositionOf<T>>;

	/// What an operator has allocated to a set, by vault, with its history.
	#[pallet::storage]
	pub type Allocations<T: Config> = StorageDoubleMap<
		_,
		Blake2_128Concat,
		T::AccountId,
		Twox64Concat,
		SetId,
		AllocationList,
		ValueQuery,
	>;

	/// Allocations that are in force from the first epoch on.
	#[pallet::genesis_config]
	#[derive(frame_support::DefaultNoBound)]
	pub struct GenesisConfig<T: Config> {
		/// Operator, set, vault, magnitude.
		pub allocations: Vec<(T::AccountId, SetId, VaultId, Perquintill)>,
	}

	#[pallet::genesis_build]
	impl<T: Config> BuildGenesisConfig for GenesisConfig<T> {
		fn build(&self) {
			for (operator, set, vault, magnitude) in &self.allocations {
				let Some(leverage) = T::Vaults::leverage(*vault) else {
					panic!("there is no {vault:?} to allocate");
				};
				// In a unique vault no two AVSs meet in a pool: each has it all.
				let shared = leverage > FixedU128::one();
				let all = self.allocations.iter().filter(|(who, other, of, _)| {
					who == operator && of == vault && (shared || other.avs == set.avs)
				});
				// Numbers of at most one, in parts of 1e18: nowhere near the end of 128 bits.
				let parts = all.map(|(.., part)| u128::from(part.deconstruct()));
				let sum = parts.fold(0u128, u128::saturating_add);
				assert!(
					sum <= leverage.into_inner(),
					"{operator:?} allocates more than the leverage of {vault:?} allows"
				);
				Allocations::<T>::mutate(operator, set, |list| {
					// Whoever asks for the allocations to a set would count the stake of the vault for each of them.
					let known = list.iter().any(|one| one.vault == *vault);
					assert!(!known, "{operator:?} allocates {vault:?} twice to {set:?}");
					let mut history = bulwark_primitives::History::default();
					assert!(history.change(0, *magnitude, 0), "a new history has room");
					let one = types::Allocation { vault: *vault, magnitude: history };
					assert!(list.try_push(one).is_ok(), "too many allocations to one set");
				});
			}
		}
	}

	#[pallet::hooks]
	impl<T: Config> Hooks<BlockNumberFor<T>> for Pallet<T> {
		#[cfg(feature = "try-runtime")]
		fn try_state(_: BlockNumberFor<T>) -> Result<(), sp_runtime::TryRuntimeError> {
			Self::do_try_state()
		}
	}

	#[pallet::call]
	impl<T: Config> Pallet<T> {
		/// Delegates an amount of the idle balance in a vault, in base units of its asset, to an operator, under a mandate.
		/// Active, exposed and earning from the next epoch boundary on.
		///
		/// Origin: signed. Emits [`Event::Delegated`], and [`Event::PoolOpened`] for the first stake under a mandate.
		///
		/// Errors: those of the vault (unknown, paused, too little idle) and of the operator (inactive, does not accept the
		/// account); [`Error::OperatorNotFound`], [`Error::MandateNotUnique`], [`Error::TooManyPools`],
		/// [`Error::TooManyLots`], [`Error::TooManyPositions`], [`Error::TooManyScars`], [`Error::ZeroAmount`].
		#[pallet::call_index(0)]
		#[pallet::weight(
			Pallet::<T>::entering(Entry::Joined { met: Met::most() })
				.max(Pallet::<T>::entering(Entry::Opened { others: MAX_POSITIONS - 1, met: Met::most() }))
		)]
		pub fn delegate(
			origin: OriginFor<T>,
			vault: VaultId,
			operator: T::AccountId,
			mandate: Mandate,
			#[pallet::compact] amount: Balance,
		) -> DispatchResultWithPostInfo {
			let who = ensure_signed(origin)?;
			let take = || T::Vaults::take_idle(&who, vault, amount);
			let entry = Self::delegate_from(&who, vault, &operator, &mandate, amount, take)
				.map_err(|refused| refused.charged(Self::entering))?;
			Ok(Some(Self::entering(entry)).into())
		}

		/// Moves stake to another operator or mandate in the same vault: an exit whose payment is a delegation. `amount` is in
		/// base units of the vault's asset, or `None` for all of it. What is not active yet moves at once, the rest after the
		/// unbonding of the vault, when anybody calls `complete_withdrawal`, which says what becomes of it if the destination
		/// refuses it then.
		///
		/// Origin: signed. Emits [`Event::WithdrawalRequested`] with the destination for what is active, and
		/// [`Event::ReturnedEarly`] for what is not, after [`Event::PoolOpened`] if that is the first stake under the mandate.
		///
		/// Errors: [`Error::PoolNotFound`], [`Error::SamePool`], those of `delegate` for the destination, but for too little
		/// idle, then those of `request_withdrawal`.
		#[pallet::call_index(1)]
		#[pallet::weight(
			T::WeightInfo::redelegate(MAX_SCARS_PER_CALL)
				.saturating_add(Pallet::<T>::moving(Moved::most()))
		)]
		pub fn redelegate(
			origin: OriginFor<T>,
			pool: PoolId,
			operator: T::AccountId,
			mandate: Mandate,
			amount: Option<Balance>,
		) -> DispatchResultWithPostInfo {
			let who = ensure_signed(origin)?;
			let weigh = |moved: Moved| {
				T::WeightInfo::redelegate(moved.met.slashes).saturating_add(Self::moving(moved))
			};
			let moved = Self::move_stake(&who, pool, Some(operator), mandate, amount)
				.map_err(|refused| refused.charged(weigh))?;
			Ok(Some(weigh(moved)).into())
		}

		/// Changes the mandate of stake: a redelegation to the same operator. `amount` is in base units of the vault's asset, or
		/// `None` for all of it.
		///
		/// Origin: signed. Events and errors as for [`Call::redelegate`].
		#[pallet::call_index(2)]
		#[pallet::weight(
			T::WeightInfo::set_mandate(MAX_SCARS_PER_CALL)
				.saturating_add(Pallet::<T>::moving(Moved::most()))
		)]
		pub fn set_mandate(
			origin: OriginFor<T>,
			pool: PoolId,
			mandate: Mandate,
			amount: Option<Balance>,
		) -> DispatchResultWithPostInfo {
			let who = ensure_signed(origin)?;
			let weigh = |moved: Moved| {
				T::WeightInfo::set_mandate(moved.met.slashes).saturating_add(Self::moving(moved))
			};
			let moved = Self::move_stake(&who, pool, None, mandate, amount)
				.map_err(|refused| refused.charged(weigh))?;
			Ok(Some(weigh(moved)).into())
		}

		/// Asks for an amount back, in base units of the vault's asset, or for all with `None`; from the newest lots first, or
		/// only from the one that `entered` in an epoch. It backs nothing from the next epoch boundary on and is payable after
		/// the unbonding of the vault.
		/// What is not active yet returns to the idle balance at once. Amounts are before what is in dispute: who leaves
		/// takes the dispute along. Requests of one epoch are one, payable after the last of them.
		///
		/// Origin: signed. Emits [`Event::WithdrawalRequested`], [`Event::ReturnedEarly`].
		///
		/// Errors: [`Error::PositionNotFound`], the vault's own if exits are paused, [`Error::ZeroAmount`],
		/// [`Error::InsufficientStake`], [`Error::TooManyLots`] (never for a full exit), [`Error::TooManyScars`].
		#[pallet::call_index(3)]
		#[pallet::weight(
			T::WeightInfo::request_withdrawal(MAX_SCARS_PER_CALL)
				.saturating_add(Pallet::<T>::beside(Met::most_leaving()))
		)]
		pub fn request_withdrawal(
			origin: OriginFor<T>,
			pool: PoolId,
			amount: Option<Balance>,
			entered: Option<Epoch>,
		) -> DispatchResultWithPostInfo {
			let who = ensure_signed(origin)?;
			let weigh = |met: Met| {
				T::WeightInfo::request_withdrawal(met.slashes).saturating_add(Self::beside(met))
			};
			let sum = Self::leave(&who, true, pool, amount, entered, None)
				.map_err(|refused| refused.charged(weigh))?;
			Self::announce_leave(who, pool, &sum, None);
			Ok(Some(weigh(sum.met)).into())
		}

		/// Takes back the request that is named by `left`, as if the stake had never left. It then answers for the epochs in
		/// between.
		///
		/// Origin: signed. Emits [`Event::WithdrawalCancelled`].
		///
		/// Errors: [`Error::PositionNotFound`], [`Error::RequestNotFound`], [`Error::AlreadyPayable`],
		/// [`Error::FaultWhileAway`], [`Error::OperatorDone`], [`Error::TooManyScars`].
		#[pallet::call_index(4)]
		#[pallet::weight(
			T::WeightInfo::cancel_withdrawal(MAX_SCARS_PER_CALL)
				.saturating_add(Pallet::<T>::beside(Met::most_leaving()))
		)]
		pub fn cancel_withdrawal(
			origin: OriginFor<T>,
			pool: PoolId,
			left: Epoch,
		) -> DispatchResultWithPostInfo {
			let who = ensure_signed(origin)?;
			let weigh = |met: Met| {
				T::WeightInfo::cancel_withdrawal(met.slashes).saturating_add(Self::beside(met))
			};
			let (amount, met) =
				Self::cancel(&who, pool, left).map_err(|refused| refused.charged(weigh))?;
			Self::deposit_event(Event::WithdrawalCancelled { who, pool, left, amount });
			Ok(Some(weigh(met)).into())
		}

		/// Pays the exits of an account in a pool that are payable, as far as no open dispute can take from them: to where
		/// the stake came from, or to the pool it was redelegated to.
		///
		/// Origin: signed, anybody. Emits [`Event::WithdrawalCompleted`]; before it [`Event::Redelegated`] for each destination,
		/// and [`Event::PoolOpened`] before that where it is the first stake under the mandate.
		///
		/// Errors: [`Error::PositionNotFound`], [`Error::RequestNotFound`], [`Error::WithdrawalNotMatured`],
		/// [`Error::NothingToClaim`], the vault's own if exits are paused, [`Error::TooManyScars`], and why
		/// the payment failed. What its destination refuses ends in the idle balance if the owner calls, or if the operator it
		/// leaves has left but for the stake with it. Where anybody else calls, it waits as it is while the rest is paid; if
		/// there is nothing else to pay, they are told why it is refused.
		#[pallet::call_index(5)]
		#[pallet::weight(
			T::WeightInfo::complete_withdrawal(MAX_SCARS_PER_CALL)
				.saturating_add(T::RemoteWeight::get())
				.saturating_add(Pallet::<T>::moving_on(MAX_LOTS, MAX_POSITIONS))
				.saturating_add(Pallet::<T>::completing_exits(MAX_LOTS, T::Docket::capacity()))
				.saturating_add(Pallet::<T>::scarring(MAX_LOTS, MAX_SCARS_PER_CALL))
				.saturating_add(Pallet::<T>::beside(Met {
					// Each of them weighs more than what is in dispute where there is no crowd.
					crowds: MAX_LOTS + 1,
					disputes: 0,
					lists: MAX_LOTS,
					exits: MAX_LOTS * MAX_LOTS,
					opened: true,
					checkpoints: MAX_CHECKPOINTS * (MAX_LOTS + 1),
					credits: MAX_REWARD_ASSETS * (MAX_LOTS + 1),
					pools: 1,
					..Met::most_leaving()
				}))
		)]
		pub fn complete_withdrawal(
			origin: OriginFor<T>,
			who: T::AccountId,
			pool: PoolId,
		) -> DispatchResultWithPostInfo {
			let by_owner = ensure_signed(origin)? == who;
			let sum = Self::complete(&who, by_owner, pool)
				.map_err(|refused| refused.charged(Self::completing))?;
			Self::deposit_event(Event::WithdrawalCompleted {
				who,
				pool,
				paid: sum.paid,
				redelegated: sum.redelegated,
			});
			Ok(Some(Self::completing(sum)).into())
		}

		/// Shows an account's lots the final slashes of their pool, at most [`MAX_SCARS_PER_FOLLOW`] of them, so that no
		/// record of them has to stay, and credits what they have earned. Changes nothing that can be seen but by a unit of
		/// rounding for each lot and slash, and for each lot and asset.
		///
		/// Origin: signed, anybody. Emits [`Event::Followed`]. Errors: [`Error::PositionNotFound`], and
		/// [`Error::TooManyScars`] if the pool has many to apply first, which `sync_pool` does.
		#[pallet::call_index(6)]
		#[pallet::weight(
			T::WeightInfo::follow(MAX_SCARS_PER_FOLLOW)
				.saturating_add(Pallet::<T>::beside(Met {
					slashes: MAX_SCARS_PER_FOLLOW,
					..Met::most_leaving()
				}))
		)]
		pub fn follow(
			origin: OriginFor<T>,
			who: T::AccountId,
			pool: PoolId,
		) -> DispatchResultWithPostInfo {
			ensure_signed(origin)?;
			let weigh =
				|met: Met| T::WeightInfo::follow(met.slashes).saturating_add(Self::beside(met));
			let (scars, met) =
				Self::catch_up(&who, pool).map_err(|refused| refused.charged(weigh))?;
			Self::deposit_event(Event::Followed { who, pool, scars });
			Ok(Some(weigh(met)).into())
		}

		/// Plans the magnitude that one of the operator's sets may slash of its stake in a vault, in parts of 10^18: one half is
		/// 5 × 10^17. Raising takes effect after the operator's notice, and not before everybody can leave if the set
		/// redistributes what it slashes; lowering after the deallocation delay of the set; nothing before the next epoch.
		///
		/// Origin: signed by the operator. Emits [`Event::AllocationPlanned`].
		///
		/// Errors: [`Error::OperatorNotFound`], [`Error::SetNotFound`], [`Error::VaultNotInSet`], [`Error::NotMember`],
		/// [`Error::ModificationAlreadyPending`], [`Error::NothingChanged`], [`Error::InsufficientMagnitude`],
		/// [`Error::TooManyAllocations`], and the operator's own if it may not raise. A magnitude of more than one is no
		/// call at all: it cannot be decoded.
		#[pallet::call_index(7)]
		#[pallet::weight(T::WeightInfo::set_allocation())]
		pub fn set_allocation(
			origin: OriginFor<T>,
			vault: VaultId,
			set: SetId,
			magnitude: Perquintill,
		) -> DispatchResult {
			let operator = ensure_signed(origin)?;
			Self::plan_allocation(&operator, vault, set, magnitude)
		}

		/// Applies to a pool what has become final, if that are no more than so many slashes: as many as an operator's docket has
		/// room for at most. Whatever uses the pool does so anyway; nothing that can be seen changes. As many are charged for
		/// as there were.
		///
		/// Origin: signed, anybody. Errors: [`Error::PoolNotFound`], [`Error::TooManyScars`] if there are more.
		#[pallet::call_index(8)]
		#[pallet::weight(
			Pallet::<T>::syncing((*max_slashes).min(T::Docket::capacity()), true)
		)]
		pub fn sync_pool(
			origin: OriginFor<T>,
			pool: PoolId,
			max_slashes: u32,
		) -> DispatchResultWithPostInfo {
			ensure_signed(origin)?;
			let weigh = |met: Met| Self::syncing(met.slashes, met.crowds > 0);
			let met = Self::bring_up_to_date(pool, max_slashes)
				.map_err(|refused| refused.charged(weigh))?;
			Ok(Some(weigh(met)).into())
		}

		/// Asks for all that an account has in a pool whose operator has left but for the stake with it, as the account could: it
		/// earns nothing there, and keeps the operator from its deposit. It is paid like any other withdrawal, and cannot be
		/// cancelled. What the account has asked for in the same epoch is payable no later for it, and the rest is payable with it.
		///
		/// Origin: signed, anybody. Emits [`Event::WithdrawalRequested`], [`Event::ReturnedEarly`].
		///
		/// Errors: [`Error::PoolNotFound`], [`Error::OperatorNotDone`], [`Error::PositionNotFound`], the vault's own if exits are
		/// paused, [`Error::ZeroAmount`] if all of it is on its way already, [`Error::TooManyScars`].
		#[pallet::call_index(9)]
		#[pallet::weight(
			T::WeightInfo::release_stake(MAX_SCARS_PER_CALL)
				.saturating_add(Pallet::<T>::beside(Met::most_leaving()))
		)]
		pub fn release_stake(
			origin: OriginFor<T>,
			who: T::AccountId,
			pool: PoolId,
		) -> DispatchResultWithPostInfo {
			ensure_signed(origin)?;
			let weigh = |met: Met| {
				T::WeightInfo::release_stake(met.slashes).saturating_add(Self::beside(met))
			};
			let sum = Self::release(&who, pool).map_err(|refused| refused.charged(weigh))?;
			Self::announce_leave(who, pool, &sum, None);
			Ok(Some(weigh(sum.met)).into())
		}
	}

	#[pallet::view_functions]
	impl<T: Config> Pallet<T> {
		/// Everything an account has delegated.
		pub fn positions(who: T::AccountId) -> Vec<view::PositionRecord<T::AccountId>> {
			Self::view_positions(&who)
		}

		/// What an account has in one pool.
		pub fn position(
			who: T::AccountId,
			pool: PoolId,
		) -> Option<view::PositionRecord<T::AccountId>> {
			Self::view_position(&who, pool)
		}

		/// A pool.
		pub fn pool(pool: PoolId) -> Option<view::PoolRecord<T::AccountId>> {
			Self::view_pool(pool)
		}

		/// The pools of an operator in a vault.
		pub fn pools(
			operator: T::AccountId,
			vault: VaultId,
		) -> Vec<view::PoolRecord<T::AccountId>> {
			Self::view_pools(&operator, vault)
		}

		/// The pool of an operator, vault and mandate, if anybody has stake in it.
		pub fn find_pool(
			operator: T::AccountId,
			vault: VaultId,
			mandate: Mandate,
		) -> Option<PoolId> {
			let entries = PoolIndex::<T>::get(operator, vault);
			entries.into_iter().find(|entry| entry.mandate == mandate).map(|entry| entry.pool)
		}

		/// What a request to withdraw would come to now.
		pub fn quote_withdrawal(
			who: T::AccountId,
			pool: PoolId,
			amount: Option<Balance>,
		) -> Option<view::WithdrawalQuote> {
			Self::view_quote(&who, pool, amount)
		}

		/// What an operator has allocated to a set.
		pub fn allocations(operator: T::AccountId, set: SetId) -> Vec<view::AllocationRecord> {
			Self::view_allocations(&operator, set)
		}

		/// What the leverage of a vault leaves an operator to allocate to the sets of an AVS.
		pub fn allocatable_to(operator: T::AccountId, vault: VaultId, avs: AvsId) -> FixedU128 {
			Self::allocatable(&operator, vault, avs)
		}

		/// What a set could still take from an operator's stake in a vault for a fault in an epoch, beside everything that
		/// is in dispute. Rounded down.
		pub fn slashable(
			set: SetId,
			operator: T::AccountId,
			vault: VaultId,
			fault: Epoch,
		) -> Balance {
			Self::view_slashable(set, &operator, vault, fault)
		}
	}
}
