//! What the pallet needs.

use frame_support::pallet_macros::*;

/// The configuration of the pallet.
#[pallet_section]
mod config {
	/// What the pallet needs of others.
	#[pallet::config]
	pub trait Config: frame_system::Config<RuntimeEvent: From<Event<Self>>> {
		/// The clock.
		type Clock: EpochClock;

		/// Who keeps the stake and the allocations.
		type Stake: StakeInspect<Self::AccountId> + ExposureInspect<Self::AccountId>;

		/// Who holds what is staked.
		type Vaults: VaultLedger<Self::AccountId> + VaultValue;

		/// The registry of operators.
		type Operators: OperatorInspect<Self::AccountId>;

		/// The registry of AVSs, their sets, memberships and schedules.
		type Avs: AvsInspect<Self::AccountId> + SlashTermsInspect<Self::AccountId>;

		/// Who checks evidence.
		type Verifier: VerifyEvidence<Self::AccountId>;

		/// Who knows how strong sets are.
		type Strength: StrengthInspect;

		/// Who pays those whose stake was held up.
		type Rewards: RestakerRewards<Self::AccountId, Self::AssetKind>;

		/// The name of an asset.
		type AssetKind: Parameter;

		/// What bonds are made of.
		type NativeAsset: Get<Self::AssetKind>;

		/// The native token, of which bonds are held.
		type Native: fungible::hold::Mutate<
			Self::AccountId,
			Balance = Balance,
			Reason = Self::RuntimeHoldReason,
		>;

		/// Why something is on hold.
		type RuntimeHoldReason: From<HoldReason>;

		/// Pairs of an operator and an account that acts for it, and may defend it. An operator can make such a pair of any
		/// account, which loses nothing by it.
		type Related: Contains<(Self::AccountId, Self::AccountId)>;

		/// An AVS on another network: the hash of its universal location or client.
		type RemoteOrigin: EnsureOrigin<Self::RuntimeOrigin, Success = H256>;

		/// Decides about every request, beside the adjudicator of its offence.
		type AdjudicationOrigin: EnsureOrigin<Self::RuntimeOrigin>;

		/// Sets the caps.
		type AdminOrigin: EnsureOrigin<Self::RuntimeOrigin>;

		/// Gets the bonds of those who contested in vain, and those that nobody else can get.
		type Treasury: Get<Self::AccountId>;

		/// What is held of whoever accuses without proof, in native tokens: what it costs to hold up the stake of
		/// others for nothing.
		#[pallet::constant]
		type AccusationBond: Get<Balance>;

		/// What is held of whoever contests, in native tokens: what it costs to have a true accusation decided about.
		#[pallet::constant]
		type ContestBond: Get<Balance>;

		/// What is held for an announced report, in native tokens, until it is made or withdrawn.
		#[pallet::constant]
		type CommitmentDeposit: Get<Balance>;

		/// Blocks from the announcement of a report until it can be made. Longer than it takes to see a report and to
		/// be included before it.
		#[pallet::constant]
		type CommitDelay: Get<BlockNumberFor<Self>>;

		/// Blocks from the announcement of a report in which it can be made.
		#[pallet::constant]
		type CommitLifetime: Get<BlockNumberFor<Self>>;

		/// Epochs from the flag of a set until its members may leave at once.
		#[pallet::constant]
		type FlagGrace: Get<Epoch>;

		/// Epochs for which the record of a request is kept after its end. More than the window in which a fault can be
		/// accused, because the caps count what was settled.
		#[pallet::constant]
		type Retention: Get<Epoch>;

		/// What it weighs at most to look closer at a position, whether slashes have left anything in it: with as many lots as there
		/// can be, in a pool that is as crowded, and has been slashed as often, as one call can meet. [`Call::contest`] is measured
		/// with a position of one lot in a small pool.
		type LookWeight: Get<Weight>;

		/// What it weighs to bring one pool up to date.
		type SyncWeight: Get<Weight>;

		/// What it weighs that such a pool applies one more slash along with it.
		type OneMoreWeight: Get<Weight>;

		/// What it weighs to spread a bond over those whose stake was held up.
		type RewardWeight: Get<Weight>;

		/// What the calls weigh.
		type WeightInfo: WeightInfo;

		/// What benchmarks need to be there.
		#[cfg(any(feature = "runtime-benchmarks", test))]
		type BenchmarkHelper: BenchmarkHelper<Self>;
	}
}
