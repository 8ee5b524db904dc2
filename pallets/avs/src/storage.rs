//! What the pallet keeps.

use frame_support::pallet_macros::*;

/// The storage of the pallet.
#[pallet_section]
mod storage {
	/// How AVSs are admitted.
	#[pallet::storage]
	pub type Mode<T: Config> = StorageValue<_, RegistryMode, ValueQuery>;

	/// The number of the next AVS. Numbers are never used twice.
	#[pallet::storage]
	pub type NextAvs<T: Config> = StorageValue<_, AvsId, ValueQuery>;

	/// AVSs that are proposed, active or leaving.
	#[pallet::storage]
	pub type Avss<T: Config> = StorageMap<_, Twox64Concat, AvsId, AvsRecordOf<T>>;

	/// How an AVS presents itself, and what it discloses.
	#[pallet::storage]
	pub type Metadata<T: Config> = StorageMap<_, Twox64Concat, AvsId, AvsMetadata>;

	/// What an AVS offers, and what of it is in escrow.
	#[pallet::storage]
	pub type Offered<T: Config> = StorageMap<_, Twox64Concat, AvsId, EscrowedOffers<T>>;

	/// Operator sets.
	#[pallet::storage]
	pub type Sets<T: Config> = StorageMap<_, Twox64Concat, SetId, SetRecordOf<T>>;

	/// The versions of the schedule of a set, and from when each applies. Ascending.
	#[pallet::storage]
	pub type ScheduleSteps<T: Config> = StorageMap<_, Twox64Concat, SetId, Timeline, ValueQuery>;

	/// The schedules, by set and version.
	#[pallet::storage]
	pub type Schedules<T: Config> =
		StorageDoubleMap<_, Twox64Concat, SetId, Twox64Concat, u32, ScheduleVersion<T::AccountId>>;

	/// The operators a set has invited and that have not joined yet.
	#[pallet::storage]
	pub type Invitations<T: Config> = StorageMap<_, Twox64Concat, SetId, Invited<T>, ValueQuery>;

	/// Who is a member of which set, and was, for as long as a dispute about it can be open.
	#[pallet::storage]
	pub type Members<T: Config> = StorageDoubleMap<
		_,
		Twox64Concat,
		SetId,
		Blake2_128Concat,
		T::AccountId,
		Membership,
		ValueQuery,
	>;

	/// The sets of an operator, and those that it has left, for as long as a request of theirs can weigh on it. They are dropped when
	/// it joins the next, or when the membership is forgotten.
	#[pallet::storage]
	pub type SetsOf<T: Config> = StorageMap<_, Blake2_128Concat, T::AccountId, SetRefs, ValueQuery>;

	/// The member of a leaving AVS's set that was visited last.
	#[pallet::storage]
	pub type OffboardCursor<T: Config> = StorageMap<_, Twox64Concat, SetId, T::AccountId>;
}
