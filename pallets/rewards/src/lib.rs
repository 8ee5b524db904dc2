//! # Rewards
//!
//! What stake earns: AVSs pay for security, and everybody in the waterfall is paid to the unit.
//!
//! ## Words
//!
//! - **Stake table**: what every operator of a set weighed when an epoch began, in parts of a dollar. The last
//!   complete one counts, for rewards, for quorums and for medians of reports.
//! - **Plan**: an amount per epoch from one epoch to another, in escrow, for the stake that backs a set or lies in a
//!   vault.
//! - **Waterfall**: of what a plan pays, the native token's stakers and the insurance get their shares first, then
//!   operators by what they weigh; of each operator's part it keeps its commission, and its restakers get the rest.
//! - **Level**: what one unit of a pool's stake has earned since ever. Everybody remembers up to which level they
//!   were paid.
//! - **Slot**: the number of an approved asset, or of a season of points.
//! - **Pass**: the work at the beginning of an epoch. It freezes every table and pays every plan by it, step by step.
//! - **Pot**: what waits for the native token's stakers, for the insurance, or for the stake of one operator. That of the native
//!   token's stakers is given away when all sets are paid, and paid to them when the same pass comes to their vault: for the epoch
//!   in which it was earned.
//!
//! ## Story
//!
//! Governance approves an asset ([`Call::approve_reward_asset`]). An AVS that was admitted turns what it has promised
//! to the voters into a plan ([`Call::accept_offer`]), or makes another one ([`Call::create_plan`]): 1000 per epoch,
//! 20 % for the native token's stakers and 5 % for the insurance. When the epoch begins the pass finds its only
//! operator, with a commission of 10 %: 200 and 50 go to the pots, 75 to the operator, and 675 to the stake behind
//! it. Ann has 600 of the 1000 units of that stake: 405 are hers from now on. Nobody has visited her. Whoever looks,
//! she herself or anybody for her, has them paid ([`Call::claim`], [`Call::claim_for`], [`Call::claim_to`]) or staked
//! ([`Call::compound`]).
//!
//! Bob has delegated a minute before the claim, or a minute before the pass came by: his stake enters with the next
//! epoch and earns from there. Cat has asked to leave before the pass: she is not counted, and gets nothing for this
//! epoch, but what she had earned stays hers, also when she is long gone.
//!
//! The AVS stops a plan that it has made beside its offer ([`Call::stop_plan`]): epochs that have begun are paid, the
//! rest returns. What it has promised to the voters only they end before its time, and an epoch in which nobody earns it does
//! not count. What is left of that in the end is the native token's stakers'.
//!
//! Anybody may remove a plan that is over ([`Call::prune_plan`]), send on what somebody has donated ([`Call::sweep`]), and
//! work on the pass ([`Call::advance_table`]).
//!
//! ## Permissions
//!
//! Plans of a set are made by the owner of its AVS, and by governance; plans of a vault by anybody, with half of the
//! places kept for governance. Points are issued by governance alone. Assets are approved, the insurance is spent,
//! and the least shares are set by governance. Everything else can be called by anybody, and pays whom it was earned
//! by.
//!
//! ## Invariants
//!
//! 1. Of every asset `funded = paid + refunded + spent + restakers + native + insurance + escrow + bonus`.
//! 2. What restakers have, `restakers`, is what is written down for accounts and held by pools, and what these know to be paid.
//! 3. The escrows of plans, and what waits for single operators, add up to what the ledger says.
//! 4. The account of the pallet has at least what it owes and its seed, of every asset: what the ledger says, less what was paid and it
//!    was not told.
//! 5. Each plan is listed once, with its target, within its bounds, and no list is empty.
//! 6. The sum and the number of a table are those of its entries, and no entry is empty.
//! 7. The remainder of a division is less than any stake could be, levels are those of approved assets, and a
//!    checkpoint has followers and is not ahead of its pool.
//! 8. Restakers of every plan of a set keep the floor, whatever operators take.
//! 9. Slots are numbered from zero without a gap, and what is in one is known to be there.
//! 10. What was promised to the voters is in escrow for all of its epochs that are not paid.
//!
//! ## Limits
//!
//! - A claim writes the position and the balances and nothing else. That it was paid, the pool hears when it is written for another
//!   reason, and the ledger when that pool is paid again, or closes: until then both say more than there is, `sweep` leaves what
//!   somebody has donated, and nobody else gets less.
//! - Stake that leaves, or comes back, between the beginning of an epoch and the payment to its pool is counted as it
//!   is when the payment comes by.
//! - What divisions leave in a payment stays in the escrow and is paid later. The reward of a lot is rounded down
//!   whenever it is credited; what that leaves goes to the native token's stakers when the pool is gone.
//! - A vault whose price is too old goes on counting by it, and none of its pools as a whole weighs more by it than in the last table;
//!   a new pool weighs nothing. Who joins a pool that weighs already shares what it weighs, and earns, with those who are in it. What
//!   never had a price counts for nothing. A set keeps its last table only where a sum does not fit a number. Plans go on by that
//!   table, quorums sign in its epoch, and reports are weighed by it for as long as it is the last.
//! - Plans pay at most [`MAX_MISSED`] epochs at once. For what is older the chain stood still. Only what was promised to the
//!   voters lasts as much longer.
//! - An operator that cannot be paid, because its stake is gone since the table was frozen or a number does not fit, leaves its part
//!   of an epoch in the escrow of the plan. An epoch that was promised to the voters is put off only if no stake of any operator was
//!   found.
//! - What divisions leave of a level stays in the pool too: the last unit of an amount that its stake does not divide
//!   is credited with the next payment.
//! - An offer binds from when its AVS makes it a plan, for a set of its own that it chooses. As long as it does not, the offer pays
//!   nothing, and stays in escrow.
//! - What restakers are paid for having been held up, out of the bond of an accuser, is spread with the next table over all stake that
//!   is active then: also over what came in the epoch of the verdict, and not over what has asked to leave. Whoever has by far the
//!   most stake for that one epoch gets most of it, be it the accuser.
//! - A pass that takes longer than an epoch begins anew with the next. What comes last in it, the later sets, then the plans of vaults
//!   and the pots, waits until a pass has come by, and loses what is older than [`MAX_MISSED`] epochs.

#![cfg_attr(not(feature = "std"), no_std)]
#![deny(missing_docs)]

extern crate alloc;

pub mod types;
pub mod view;
pub mod weights;

mod accrual;
mod claims;
mod config;
mod errors;
mod events;
mod pass;
mod plans;
mod pots;
mod table;
mod waterfall;

#[cfg(any(feature = "runtime-benchmarks", test))]
pub mod benchmarking;
#[cfg(any(feature = "try-runtime", feature = "std"))]
mod invariants;
#[cfg(test)]
mod mock;
#[cfg(test)]
mod tests;

pub use accrual::Earned;
#[cfg(any(feature = "runtime-benchmarks", test))]
pub use benchmarking::BenchmarkHelper;
pub use pallet::*;
pub use table::weight;
pub use types::*;
pub use waterfall::{keeps_floor, net_share};
pub use weights::WeightInfo;

use bulwark_primitives::{
	constants::{
		MAX_COMMISSION_PERCENT, MAX_COVERING_POOLS, MAX_POSITIONS, MAX_SCARS_PER_CALL,
		MAX_SCARS_PER_CLAIM, MAX_SET_VAULTS,
	},
	Epoch,
};
use frame_support::pallet_macros::import_section;
use sp_runtime::Perquintill;

/// One, as a reward per unit of stake: parts of 1e30. With 256 bits a level lasts for all tokens there can be.
pub const FINE: u128 = 1_000_000_000_000_000_000_000_000_000_000;

/// Parts of a dollar in which stake is weighed, so that the smallest stake of an asset with twelve decimals does not
/// vanish. All the wealth of the world takes 89 of 128 bits.
pub const WEIGHT_UNIT: u64 = 1_000_000_000_000;

/// Approved assets and seasons. Each pool has a level of each, and every mark remembers them.
pub use bulwark_primitives::constants::MAX_REWARD_ASSETS;

/// Plans of one target that somebody has made. Each is paid in every pass.
pub const MAX_PLANS: u32 = 16;

/// Plans of one vault that anybody may make.
pub const OPEN_PLANS: u32 = MAX_PLANS / 2;

/// Epochs from now on within which a plan of a vault ends that anybody has made: with epochs of a day about a year, so that nobody
/// keeps a place for good.
pub const MAX_OPEN_EPOCHS: Epoch = 366;

/// Plans of one target in all: the vault of the native token has one more for each pot.
pub const MAX_LISTED_PLANS: u32 = MAX_PLANS + MAX_REWARD_ASSETS;

/// Operators or vaults in the weights of a plan.
pub const MAX_LISTED: u32 = 32;

/// Pools of one operator in one table: a set weighs the stake of no more vaults than it has.
pub const MAX_TABLE_POOLS: u32 = MAX_SET_VAULTS * MAX_COVERING_POOLS;

/// Final slashes that are applied to the pools of one operator to weigh them and are not written down, each time a set weighs
/// them. Where there are more, the pools are brought up to date first.
pub const MOST_UNWRITTEN: u32 = 64;

/// Epochs that a plan pays at once after passes that were not completed. As long as an accusation can look back.
pub const MAX_MISSED: Epoch = 7;

/// Epochs of which is remembered what a vault was paid.
pub const MAX_YIELDS: u32 = 8;

/// Entries of an old table that one step removes.
pub const CLEARED_PER_STEP: u32 = 16;

/// Epochs within which a plan begins that was an offer: the voters saw for how long it pays, and not from when on. So does one that
/// anybody makes for a vault, which has few places.
pub const MAX_OFFER_DELAY: Epoch = 14;

/// In how many assets positions may be credited, beyond one each, for one visit: at most 32 lots are paid for it, and nothing is
/// written but the position.
pub const SHARES_PER_VISIT: u32 = 24;

/// Visits that a claim declares for positions that slashes have emptied, and for what they have earned of other assets. Whoever
/// meets more is charged for it as with [`MAX_CROWDS`], and so is whoever is owed something by several positions that have gone.
pub const MAX_ASIDE: u32 = 8;

/// Visits to positions that a claim is charged for at most: every position of an account, every final slash that a claim may meet,
/// and what comes with them.
pub const MAX_VISITS: u32 = MAX_POSITIONS + MAX_SCARS_PER_CLAIM + MAX_ASIDE;

/// Crowded pools that a claim declares, pools that are closed, and positions with a checkpoint and with as many exits and requests as
/// there can be. Whoever meets more is charged for them as long as visits are left that were declared and not needed; and not at all
/// beyond that, because nobody should have to hold what 32 of them cost to get what is theirs.
pub const MAX_CROWDS: u32 = 8;

/// The same as [`MAX_VISITS`] for a claim that is staked again: the slashes that are met where it is staked, the position that
/// opens there, and those among which is looked for that one, four for one visit.
pub const MAX_COMPOUND_VISITS: u32 =
	MAX_VISITS + MAX_SCARS_PER_CALL + 1 + MAX_POSITIONS.div_ceil(4);

/// Steps that one call takes.
pub const MAX_STEPS: u32 = 64;

/// Highest commission of an operator, of what its stake earns.
pub const MAX_COMMISSION: Perquintill = Perquintill::from_percent(MAX_COMMISSION_PERCENT);

/// What restakers get of the revenue from an AVS at least, net of commission.
pub const NET_FLOOR: Perquintill = Perquintill::from_percent(40);

#[import_section(config::config)]
#[import_section(errors::errors)]
#[import_section(events::events)]
#[frame_support::pallet]
pub mod pallet {
	use super::*;
	use crate::claims::Cost;
	use crate::plans::Maker;
	use alloc::vec::Vec;
	use bulwark_primitives::{
		seams::{self, EpochClock},
		AvsId, Balance, Mandate, PoolId, SetId, VaultId,
	};
	use frame_support::{
		pallet_prelude::*, traits::fungibles, weights::WeightMeter, DefaultNoBound, PalletId,
	};
	use frame_system::pallet_prelude::*;
	use sp_runtime::traits::Convert;

	/// The plans of a target, ascending.
	pub type PlanList = BoundedVec<PlanId, ConstU32<MAX_LISTED_PLANS>>;

	/// What waits for the stake of one operator of a set, by asset.
	pub type BonusList = BoundedVec<(Slot, Balance), ConstU32<MAX_REWARD_ASSETS>>;

	const STORAGE_VERSION: StorageVersion = StorageVersion::new(1);

	/// The pallet.
	#[pallet::pallet]
	#[pallet::storage_version(STORAGE_VERSION)]
	pub struct Pallet<T>(_);

	/// What can be paid, by slot, and where what was received of it is: all from zero on, at most [`MAX_REWARD_ASSETS`]. Nothing is
	/// ever removed, because levels are remembered by slot.
	#[pallet::storage]
	pub type RewardAssets<T: Config> =
		CountedStorageMap<_, Twox64Concat, Slot, RewardAsset<T::AssetKind>>;

	/// The slots of what can be paid.
	#[pallet::storage]
	pub type Slots<T: Config> = StorageMap<_, Blake2_128Concat, PlanAsset<T::AssetKind>, Slot>;

	/// What plans leave to others at least.
	#[pallet::storage]
	pub type MinimumShares<T: Config> = StorageValue<_, Shares, ValueQuery, T::DefaultShares>;

	/// The number of the next plan.
	#[pallet::storage]
	pub type NextPlan<T: Config> = StorageValue<_, PlanId, ValueQuery>;

	/// The plans.
	#[pallet::storage]
	pub type Plans<T: Config> = StorageMap<_, Twox64Concat, PlanId, Plan<T::AccountId>>;

	/// The plans of a set.
	#[pallet::storage]
	pub type SetPlans<T: Config> = StorageMap<_, Twox64Concat, SetId, PlanList, ValueQuery>;

	/// The plans of a vault.
	#[pallet::storage]
	pub type VaultPlans<T: Config> = StorageMap<_, Twox64Concat, VaultId, PlanList>;

	/// The plans that pay the pots of the native token's stakers.
	#[pallet::storage]
	pub type NativePlans<T: Config> = StorageMap<_, Twox64Concat, Slot, PlanId>;

	/// The last complete table of each target.
	#[pallet::storage]
	pub type Tables<T: Config> = StorageMap<_, Twox64Concat, PlanTarget, Table>;

	/// The entries of tables, by target and place.
	#[pallet::storage]
	pub type Weights<T: Config> = StorageDoubleMap<
		_,
		Twox64Concat,
		(PlanTarget, bool),
		Blake2_128Concat,
		T::AccountId,
		OperatorWeight,
	>;

	/// What the stake of each vault counted for when it was last asked for, and in the pass of which epoch.
	#[pallet::storage]
	pub type Rates<T: Config> = StorageMap<_, Twox64Concat, VaultId, (Epoch, Option<seams::Rate>)>;

	/// The pass that is not complete.
	#[pallet::storage]
	pub type CurrentPass<T: Config> = StorageValue<_, Pass<T::AccountId>>;

	/// The last epoch whose pass is complete. Read at the beginning of every block.
	#[pallet::storage]
	#[pallet::whitelist_storage]
	pub type Completed<T: Config> = StorageValue<_, Epoch>;

	/// The levels of a pool once it was paid for an epoch, as long as somebody has to be credited from there.
	#[pallet::storage]
	pub type Checkpoints<T: Config> =
		StorageDoubleMap<_, Twox64Concat, PoolId, Twox64Concat, Epoch, Checkpoint>;

	/// What accounts are owed beside what their positions are: commissions, what positions were owed that have gone, and what could not
	/// be returned to who had funded a plan.
	#[pallet::storage]
	pub type Owed<T: Config> = StorageDoubleMap<
		_,
		Blake2_128Concat,
		T::AccountId,
		Twox64Concat,
		Slot,
		Balance,
		ValueQuery,
	>;

	/// What waits for the stake of single operators of a set.
	#[pallet::storage]
	pub type Bonuses<T: Config> = StorageDoubleMap<
		_,
		Twox64Concat,
		SetId,
		Blake2_128Concat,
		T::AccountId,
		BonusList,
		ValueQuery,
	>;

	/// What vaults were paid in their last epochs, by asset.
	#[pallet::storage]
	pub type YieldsOf<T: Config> =
		StorageDoubleMap<_, Twox64Concat, VaultId, Twox64Concat, Slot, Yields, ValueQuery>;

	/// Assets that are approved from the beginning. The treasury must have a minimum balance of each.
	#[pallet::genesis_config]
	#[derive(DefaultNoBound)]
	pub struct GenesisConfig<T: Config> {
		/// The assets, in the order of their slots.
		pub assets: Vec<T::AssetKind>,
	}

	#[pallet::genesis_build]
	impl<T: Config> BuildGenesisConfig for GenesisConfig<T> {
		fn build(&self) {
			for asset in &self.assets {
				let approved = Pallet::<T>::do_approve(PlanAsset::Asset(asset.clone()));
				assert!(approved.is_ok(), "{asset:?} cannot be approved: {approved:?}");
			}
		}
	}

	#[pallet::hooks]
	impl<T: Config> Hooks<BlockNumberFor<T>> for Pallet<T> {
		fn on_initialize(_: BlockNumberFor<T>) -> Weight {
			// What comes before it in the block may have left less.
			let left = frame_system::Pallet::<T>::remaining_block_weight().remaining();
			let mut meter = WeightMeter::with_limit(T::PassWeight::get().min(left));
			Self::advance(&mut meter, u32::MAX);
			meter.consumed()
		}

		fn on_idle(_: BlockNumberFor<T>, remaining: Weight) -> Weight {
			let mut meter = WeightMeter::with_limit(remaining);
			Self::advance(&mut meter, u32::MAX);
			meter.consumed()
		}

		fn integrity_test() {
			assert!(
				Self::least_progress().all_lte(T::PassWeight::get()),
				"whatever has become final, the pass must get ahead in the share of a block that it has",
			);
			let shares = T::DefaultShares::get();
			assert!(keeps_floor(&shares), "the least shares must leave restakers their floor");
		}

		#[cfg(feature = "try-runtime")]
		fn try_state(_: BlockNumberFor<T>) -> Result<(), sp_runtime::TryRuntimeError> {
			Self::do_try_state()
		}
	}

	#[pallet::call]
	impl<T: Config> Pallet<T> {
		/// Approves an asset, or a season of points, for rewards. It can never be taken back. The treasury pays the
		/// minimum balance of the asset as the seed of the account that holds the rewards.
		///
		/// Origin: governance. Emits [`Event::AssetApproved`].
		///
		/// Errors: [`Error::AssetAlreadyApproved`], [`Error::TooManyAssets`], the reason why the asset is not safe,
		/// and why the treasury cannot pay the seed.
		#[pallet::call_index(0)]
		#[pallet::weight(T::WeightInfo::approve_reward_asset())]
		pub fn approve_reward_asset(
			origin: OriginFor<T>,
			kind: PlanAsset<T::AssetKind>,
		) -> DispatchResult {
			T::AdminOrigin::ensure_origin(origin)?;
			Self::do_approve(kind)
		}

		/// Makes a plan: so much for every epoch from one on and before another, as long as the escrow lasts. Points
		/// have a budget instead of an escrow. What anybody makes for a vault begins within [`MAX_OFFER_DELAY`] epochs, ends within
		/// [`MAX_OPEN_EPOCHS`], pays at least the minimum balance of the asset per epoch, and has all of it in escrow. Amounts are in
		/// base units, shares in parts of 10^18, multipliers of vaults have 18 decimals.
		///
		/// Origin: for a set the owner of its AVS; for a vault anybody; for both, and for points, whoever decides about the
		/// treasury, out of which it is paid. Emits [`Event::PlanCreated`].
		///
		/// Errors: [`Error::SetNotFound`], [`Error::VaultNotFound`], [`Error::NotAvsOwner`], [`Error::BadPlan`],
		/// [`Error::AssetNotApproved`], [`Error::BelowNetFloor`], [`Error::BelowMinimumShares`],
		/// [`Error::SharesNotAllowed`] (of plans for a vault and of points), [`Error::BadWeights`],
		/// [`Error::TooManyPlans`], [`Error::PlanTooLong`], [`Error::PlanNotCovered`], [`Error::PlanTooSmall`],
		/// [`Error::PointsNotTransferable`], [`Error::ReceivedLess`], and why the escrow cannot be paid.
		#[pallet::call_index(1)]
		#[pallet::weight(T::WeightInfo::create_plan())]
		pub fn create_plan(
			origin: OriginFor<T>,
			config: PlanConfig<T::AccountId>,
		) -> DispatchResult {
			let maker = match T::FundOrigin::try_origin(origin) {
				Ok(_) => Maker::Governance,
				Err(origin) => Maker::Account(ensure_signed(origin)?),
			};
			Self::do_create_plan(maker, config)
		}

		/// Turns an offer that was in escrow while the voters decided about the AVS into a plan of one of its sets, which begins
		/// within [`MAX_OFFER_DELAY`] epochs and pays by the stake table. It lasts for as many epochs as the voters saw in which there
		/// is somebody to be paid. What remains of it after that, or when its set has been removed, is the native token's stakers'.
		/// `index` is the number of the offer in the proposal, from 0 on, `start` an epoch. Shares are in parts of 10^18; with less
		/// than governance asks for it is refused as [`Error::BelowMinimumShares`].
		///
		/// Origin: signed by the owner of the AVS. Emits [`Event::PlanCreated`].
		///
		/// Errors: [`Error::WrongSet`], [`Error::NotAvsOwner`], those of the registry for the offer, and those of
		/// [`Call::create_plan`].
		#[pallet::call_index(2)]
		#[pallet::weight(T::WeightInfo::accept_offer())]
		pub fn accept_offer(
			origin: OriginFor<T>,
			avs: AvsId,
			index: u32,
			set: SetId,
			start: Epoch,
			shares: Shares,
		) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_accept_offer(who, avs, index, set, start, shares)
		}

		/// Adds to the escrow of a plan, in base units of its asset. What is not earned returns to whoever made the plan, not to the
		/// caller. An offer has exactly what was promised to the voters, and nothing is added to it.
		///
		/// Origin: signed, anybody. Emits [`Event::PlanToppedUp`].
		///
		/// Errors: [`Error::PlanNotFound`], [`Error::ZeroAmount`], [`Error::OfferBinds`], [`Error::PointsNotTransferable`],
		/// [`Error::ReceivedLess`], and why the amount cannot be paid.
		#[pallet::call_index(3)]
		#[pallet::weight(T::WeightInfo::top_up_plan())]
		pub fn top_up_plan(
			origin: OriginFor<T>,
			plan: PlanId,
			#[pallet::compact] amount: Balance,
		) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_top_up(who, plan, amount)
		}

		/// Ends a plan. Epochs that have begun are paid, at most [`MAX_MISSED`], unless the set is gone; the rest of the escrow returns
		/// to whoever made it at once. An offer that is stopped waits for nobody any longer: what is not earned of these epochs returns
		/// as well.
		///
		/// Origin: signed by whoever made it, or governance. Only governance if it was an offer, and nobody if it pays a pot. Emits
		/// [`Event::PlanStopped`].
		///
		/// Errors: [`Error::PlanNotFound`], [`Error::NotFunder`], [`Error::OfferBinds`].
		#[pallet::call_index(4)]
		#[pallet::weight(T::WeightInfo::stop_plan())]
		pub fn stop_plan(origin: OriginFor<T>, plan: PlanId) -> DispatchResult {
			let who = match T::AdminOrigin::try_origin(origin) {
				Ok(_) => None,
				Err(origin) => Some(ensure_signed(origin)?),
			};
			Self::do_stop(who, plan)
		}

		/// Removes a plan that is over and paid, or whose set is gone. What is left of its escrow returns to whoever made it. What is
		/// left of an offer is the native token's stakers'.
		///
		/// Origin: signed, anybody. Emits [`Event::PlanPruned`], and [`Event::PlanForfeited`] if an offer has left something.
		///
		/// Errors: [`Error::PlanNotFound`], [`Error::PlanNotOver`].
		#[pallet::call_index(5)]
		#[pallet::weight(T::WeightInfo::prune_plan())]
		pub fn prune_plan(origin: OriginFor<T>, plan: PlanId) -> DispatchResult {
			ensure_signed(origin)?;
			Self::do_prune(plan)
		}

		/// Pays the caller everything it has earned of an asset. `slot` is its number in `rewardsApi.rewardAssets`. What each lot
		/// of stake has earned is rounded down.
		///
		/// Origin: signed. Emits [`Event::Claimed`].
		///
		/// Errors: [`Error::AssetNotApproved`], [`Error::PointsNotTransferable`], [`Error::NothingToClaim`], why a
		/// position cannot be brought up to date, and why the payment failed.
		#[pallet::call_index(6)]
		#[pallet::weight(Cost::most().weight::<T>(T::WeightInfo::claim))]
		pub fn claim(origin: OriginFor<T>, slot: Slot) -> DispatchResultWithPostInfo {
			let who = ensure_signed(origin)?;
			let weight = T::WeightInfo::claim;
			let claimed = Self::do_claim(&who, slot, &who);
			let weigh = |touched| Cost::of_touching(touched).weight::<T>(weight);
			let (_, touched) = claimed.map_err(|refused| refused.charged(weigh))?;
			Ok(Some(weigh(touched)).into())
		}

		/// Pays an account everything it has earned of an asset, by its slot as in [`Call::claim`].
		///
		/// Origin: signed, anybody. Emits [`Event::Claimed`]. Errors: those of [`Call::claim`].
		#[pallet::call_index(7)]
		#[pallet::weight(Cost::most().weight::<T>(T::WeightInfo::claim_for))]
		pub fn claim_for(
			origin: OriginFor<T>,
			who: T::AccountId,
			slot: Slot,
		) -> DispatchResultWithPostInfo {
			ensure_signed(origin)?;
			let weight = T::WeightInfo::claim_for;
			let claimed = Self::do_claim(&who, slot, &who);
			let weigh = |touched| Cost::of_touching(touched).weight::<T>(weight);
			let (_, touched) = claimed.map_err(|refused| refused.charged(weigh))?;
			Ok(Some(weigh(touched)).into())
		}

		/// Pays everything the caller has earned of an asset, by its slot as in [`Call::claim`], to another account.
		///
		/// Origin: signed. Emits [`Event::Claimed`]. Errors: those of [`Call::claim`].
		#[pallet::call_index(8)]
		#[pallet::weight(Cost::most().weight::<T>(T::WeightInfo::claim_to))]
		pub fn claim_to(
			origin: OriginFor<T>,
			slot: Slot,
			to: T::AccountId,
		) -> DispatchResultWithPostInfo {
			let who = ensure_signed(origin)?;
			let weight = T::WeightInfo::claim_to;
			let claimed = Self::do_claim(&who, slot, &to);
			let weigh = |touched| Cost::of_touching(touched).weight::<T>(weight);
			let (_, touched) = claimed.map_err(|refused| refused.charged(weigh))?;
			Ok(Some(weigh(touched)).into())
		}

		/// Stakes everything the caller has earned of an asset, by its slot as in [`Call::claim`], in a vault of that asset: with
		/// an operator and under a mandate, or as the vault does by default.
		///
		/// Origin: signed. Emits [`Event::Claimed`] and [`Event::Compounded`].
		///
		/// Errors: [`Error::WrongVault`], those of [`Call::claim`], and those of a deposit into the vault.
		#[pallet::call_index(9)]
		#[pallet::weight(Cost::most_compounding().weight::<T>(T::WeightInfo::compound))]
		pub fn compound(
			origin: OriginFor<T>,
			slot: Slot,
			vault: VaultId,
			target: Option<(T::AccountId, Mandate)>,
		) -> DispatchResultWithPostInfo {
			let who = ensure_signed(origin)?;
			let weight = T::WeightInfo::compound;
			let compounded = Self::do_compound(who, slot, vault, target);
			let weigh = |cost: Cost| cost.weight::<T>(weight);
			let cost = compounded.map_err(|refused| refused.charged(weigh))?;
			Ok(Some(weigh(cost)).into())
		}

		/// Pays an amount out of the pot of the insurance, in base units of the asset.
		///
		/// Origin: governance. Emits [`Event::InsuranceSpent`].
		///
		/// Errors: [`Error::AssetNotApproved`], [`Error::PointsNotTransferable`], [`Error::ZeroAmount`],
		/// [`Error::InsufficientPot`], and why the payment failed.
		#[pallet::call_index(10)]
		#[pallet::weight(T::WeightInfo::spend_insurance())]
		pub fn spend_insurance(
			origin: OriginFor<T>,
			slot: Slot,
			to: T::AccountId,
			#[pallet::compact] amount: Balance,
		) -> DispatchResult {
			T::AdminOrigin::ensure_origin(origin)?;
			Self::do_spend_insurance(slot, to, amount)
		}

		/// Sends what the account of the pallet has beyond the ledger to the treasury.
		///
		/// Origin: signed, anybody. Emits [`Event::Swept`].
		///
		/// Errors: [`Error::AssetNotApproved`], [`Error::PointsNotTransferable`], [`Error::NothingToSweep`].
		#[pallet::call_index(11)]
		#[pallet::weight(T::WeightInfo::sweep())]
		pub fn sweep(origin: OriginFor<T>, slot: Slot) -> DispatchResult {
			ensure_signed(origin)?;
			Self::do_sweep(slot)
		}

		/// Sets what plans of sets leave to the native token's stakers and to the insurance at least, in parts of 10^18: a fifth is
		/// 2 × 10^17. Plans that exist keep what they have.
		///
		/// Origin: governance. Emits [`Event::MinimumSharesSet`]. Errors: [`Error::BelowNetFloor`].
		#[pallet::call_index(12)]
		#[pallet::weight(T::WeightInfo::set_minimum_shares())]
		pub fn set_minimum_shares(origin: OriginFor<T>, shares: Shares) -> DispatchResult {
			T::AdminOrigin::ensure_origin(origin)?;
			Self::do_set_minimum_shares(shares)
		}

		/// Takes steps of the pass of the epoch, at most [`MAX_STEPS`], and no more than fit into one and a half steps at their bounds,
		/// which is what it declares: most steps are much lighter. Blocks do the same by themselves as far as they have room.
		///
		/// Origin: signed, anybody. Emits what the pass does, and [`Event::PassCompleted`] at its end.
		///
		/// Errors: [`Error::PassComplete`].
		#[pallet::call_index(13)]
		#[pallet::weight(
			T::WeightInfo::advance_table()
				.saturating_add(Pallet::<T>::advancing())
		)]
		pub fn advance_table(origin: OriginFor<T>, max_steps: u32) -> DispatchResultWithPostInfo {
			ensure_signed(origin)?;
			ensure!(!Self::is_paid(T::Clock::epoch()), Error::<T>::PassComplete);
			let mut meter = WeightMeter::with_limit(Self::advancing());
			Self::advance(&mut meter, max_steps.min(MAX_STEPS));
			// The overhead is in both.
			Ok(Some(T::WeightInfo::advance_table().saturating_add(meter.consumed())).into())
		}
	}

	#[pallet::view_functions]
	impl<T: Config> Pallet<T> {
		/// What can be paid, by slot.
		pub fn reward_assets() -> Vec<(Slot, PlanAsset<T::AssetKind>)> {
			Self::view_assets()
		}

		/// What an account could claim now, by slot, and its points.
		pub fn rewards(who: T::AccountId) -> Vec<(Slot, Balance)> {
			Self::view_rewards(&who)
		}

		/// The plans that pay the stake of a target, with their rates and runways.
		pub fn plans(target: PlanTarget) -> Vec<view::PlanRecord<T::AccountId>> {
			Self::view_plans(target)
		}

		/// A plan.
		pub fn plan(plan: PlanId) -> Option<view::PlanRecord<T::AccountId>> {
			Self::view_plan(plan)
		}

		/// What was received of an asset, and where it is, as far as the ledger was told of claims: see [`Ledger`].
		pub fn ledger(slot: Slot) -> Ledger {
			RewardAssets::<T>::get(slot).map(|one| one.ledger).unwrap_or_default()
		}

		/// Who gets what of the plans of an AVS, per epoch.
		pub fn waterfall(avs: AvsId) -> Vec<view::Waterfall> {
			Self::view_waterfall(avs)
		}

		/// What the stake in a vault was paid in its last epochs, by asset and epoch, and how much stake that was.
		pub fn realised_yield(vault: VaultId) -> Vec<view::YieldRecord> {
			Self::view_yield(vault)
		}

		/// The last complete table of a set, from an operator on, at most [`view::MAX_PAGE`] operators. Weights are in parts of
		/// 10^-12 of a dollar.
		pub fn stake_table(
			set: SetId,
			from: Option<T::AccountId>,
		) -> Option<view::TablePage<T::AccountId>> {
			Self::view_table(PlanTarget::Set(set), from)
		}

		/// How much of a set's stake some operators are, each counted once, and whether that decides. Weights are in parts of
		/// 10^-12 of a dollar.
		pub fn quorum(set: SetId, operators: Vec<T::AccountId>) -> view::QuorumState {
			Self::view_quorum(set, operators)
		}

		/// How concentrated the stake of a set is.
		pub fn concentration(set: SetId) -> Option<view::Concentration> {
			Self::view_concentration(PlanTarget::Set(set))
		}

		/// How concentrated all stake in a vault is, over all operators, by its last complete table. Only vaults whose stake a plan
		/// pays have one. `None` also if there are more than a thousand operators.
		pub fn concentration_of_vault(vault: VaultId) -> Option<view::Concentration> {
			Self::view_concentration(PlanTarget::Vault(vault))
		}

		/// What an account's own stake that is active weighs in a set now, in parts of 10^-12 of a dollar, as in the stake table,
		/// rounded down for each pool. What is in dispute still weighs, as it does there.
		pub fn weight_of(who: T::AccountId, set: SetId) -> u128 {
			Self::view_weight(&who, set)
		}

		/// Where the pass stands: the last epoch that is complete, and the one that is worked on.
		pub fn pass_state() -> (Option<Epoch>, Option<Pass<T::AccountId>>) {
			(Completed::<T>::get(), CurrentPass::<T>::get())
		}
	}
}
