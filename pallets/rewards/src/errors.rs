//! Why the pallet refuses.

use frame_support::pallet_macros::*;

/// The errors of the pallet.
#[pallet_section]
mod errors {
	/// Why a call was refused.
	#[pallet::error]
	pub enum Error<T> {
		/// The asset, or the season, is not approved for rewards.
		#[codec(index = 0)]
		AssetNotApproved,
		/// It is approved already.
		#[codec(index = 1)]
		AssetAlreadyApproved,
		/// As many are approved as there can be.
		#[codec(index = 2)]
		TooManyAssets,
		/// There is no such operator set.
		#[codec(index = 3)]
		SetNotFound,
		/// There is no such vault.
		#[codec(index = 4)]
		VaultNotFound,
		/// There is no such plan.
		#[codec(index = 5)]
		PlanNotFound,
		/// The plan pays nothing, has nothing, has begun, ends before it begins, or begins later than an offer may.
		#[codec(index = 6)]
		BadPlan,
		/// The list of weights is empty, names something twice, or gives it no weight.
		#[codec(index = 7)]
		BadWeights,
		/// Restakers would get less than the floor, net of the highest commission.
		#[codec(index = 8)]
		BelowNetFloor,
		/// The native token's stakers or the insurance would get less than governance asks for.
		#[codec(index = 9)]
		BelowMinimumShares,
		/// Only plans of operator sets have shares and weights of their own.
		#[codec(index = 10)]
		SharesNotAllowed,
		/// The target has as many plans as it can, or as anybody may make.
		#[codec(index = 11)]
		TooManyPlans,
		/// The account does not decide for the AVS.
		#[codec(index = 12)]
		NotAvsOwner,
		/// The account has not funded the plan. Nobody has funded one that pays out a pot.
		#[codec(index = 13)]
		NotFunder,
		/// The plan is not over, or the last of it is not paid.
		#[codec(index = 14)]
		PlanNotOver,
		/// The amount is zero.
		#[codec(index = 15)]
		ZeroAmount,
		/// The account has earned nothing of it, or has claimed everything.
		#[codec(index = 16)]
		NothingToClaim,
		/// Points can neither be claimed nor transferred, and only governance issues them.
		#[codec(index = 17)]
		PointsNotTransferable,
		/// The vault holds another asset.
		#[codec(index = 18)]
		WrongVault,
		/// The set belongs to another AVS.
		#[codec(index = 19)]
		WrongSet,
		/// There is nothing in the pot.
		#[codec(index = 20)]
		PotEmpty,
		/// There is less in the pot.
		#[codec(index = 21)]
		InsufficientPot,
		/// The account of the pallet has no more than it owes.
		#[codec(index = 22)]
		NothingToSweep,
		/// The operator has no weight in the stake table of the set.
		#[codec(index = 23)]
		NoWeight,
		/// The operator of the set has other assets waiting, and no room for this one.
		#[codec(index = 24)]
		TooManyBonuses,
		/// The account of the pallet has received less than was sent.
		#[codec(index = 25)]
		ReceivedLess,
		/// The pass of the epoch is complete.
		#[codec(index = 26)]
		PassComplete,
		/// An amount exceeds what can be written.
		#[codec(index = 27)]
		AmountOverflow,
		/// The ledger contradicts itself. Nothing was changed.
		#[codec(index = 28)]
		LedgerBroken,
		/// A pool has slashes to apply before it can be paid.
		#[codec(index = 29)]
		PoolBehind,
		/// The plan was promised to those who voted for the AVS.
		#[codec(index = 30)]
		OfferBinds,
		/// The vault that is to be the native token's does not exist, or has another asset.
		#[codec(index = 31)]
		NoNativeVault,
		/// A plan of a vault that is not governance's ends later than it may.
		#[codec(index = 32)]
		PlanTooLong,
		/// The escrow of a plan of a vault that is not governance's is less than what it pays until its end.
		#[codec(index = 33)]
		PlanNotCovered,
		/// A plan of a vault that is not governance's pays less per epoch than the minimum balance of the asset.
		#[codec(index = 34)]
		PlanTooSmall,
	}
}
