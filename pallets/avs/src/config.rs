//! What the pallet needs.

use frame_support::pallet_macros::*;

/// The configuration of the pallet.
#[pallet_section]
mod config {
	/// What the pallet needs.
	#[pallet::config]
	pub trait Config: frame_system::Config<RuntimeEvent: From<Event<Self>>> {
		/// Admits and offboards AVSs: the outcome of a referendum.
		type AdmitOrigin: EnsureOrigin<Self::RuntimeOrigin>;

		/// Ends a proposal. Whoever can stop what a referendum has decided should be among them, or the proposer has nothing back
		/// until there was another.
		type RejectOrigin: EnsureOrigin<Self::RuntimeOrigin>;

		/// Chooses how the registry admits.
		type AdminOrigin: EnsureOrigin<Self::RuntimeOrigin>;

		/// The name of an asset.
		type AssetKind: Parameter + Member + MaxEncodedLen;

		/// All assets that can be offered.
		type Assets: fungibles::Mutate<
			Self::AccountId,
			AssetId = Self::AssetKind,
			Balance = Balance,
		>;

		/// Whether an asset can be held safely: what the voters see in escrow has to be there when they have voted.
		type AssetGuard: seams::AssetGuard<Self::AccountId, Self::AssetKind>;

		/// The native token, of which deposits are held.
		type Native: fungible::hold::Mutate<
			Self::AccountId,
			Reason = Self::RuntimeHoldReason,
			Balance = Balance,
		>;

		/// The reasons for holds.
		type RuntimeHoldReason: From<HoldReason>;

		/// The clock.
		type Clock: EpochClock;

		/// The vaults.
		type Vaults: VaultInspect;

		/// The operators.
		type Operators: OperatorInspect<Self::AccountId>;

		/// Who must know that an operator leaves.
		type Hooks: MembershipHooks<Self::AccountId>;

		/// Which sets are not what they promise, so that members may leave at once.
		type Flags: SetFlags;

		/// What one departure costs whoever must know of it.
		type LeavingWeight: Get<Weight>;

		/// The referenda.
		type Referenda: ReferendumStatus;

		/// Seconds from a proposal until its escrow can be returned if nobody votes.
		#[pallet::constant]
		type AdmissionPeriod: Get<Moment>;

		/// What is held of the proposer, in native tokens, unless the registry asks for a bond.
		#[pallet::constant]
		type ProposalDeposit: Get<Balance>;

		/// What is held of the proposer, in native tokens, where the bond admits.
		#[pallet::constant]
		type AvsBond: Get<Balance>;

		/// Epochs from the acceptance of a vault until its stake can be allocated. At least one.
		#[pallet::constant]
		type AcceptVaultNotice: Get<Epoch>;

		/// Epochs before a new multiplier or new delays apply. At least one.
		#[pallet::constant]
		type SetChangeNotice: Get<Epoch>;

		/// Epochs before a harsher schedule applies. At least one; never shorter than the deallocation delay of the set, so
		/// that who leaves at once never answers to it.
		#[pallet::constant]
		type ScheduleNotice: Get<Epoch>;

		/// The most operators a set may take.
		#[pallet::constant]
		type MaxOperatorsPerSet: Get<u32>;

		/// What a set may choose as its split.
		#[pallet::constant]
		type SplitBounds: Get<SplitBounds>;

		/// What the calls weigh.
		type WeightInfo: WeightInfo;

		/// What benchmarks need of the world.
		#[cfg(any(feature = "runtime-benchmarks", test))]
		type BenchmarkHelper: BenchmarkHelper<Self::AccountId, Self::AssetKind, Self::RuntimeOrigin>;
	}
}
