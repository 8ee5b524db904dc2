//! What the pallet tells.

use frame_support::pallet_macros::*;

/// The events of the pallet.
#[pallet_section]
mod events {
	/// What has happened.
	#[pallet::event]
	#[pallet::generate_deposit(pub(super) fn deposit_event)]
	pub enum Event<T: Config> {
		/// A vault was created.
		#[codec(index = 0)]
		VaultCreated {
			/// The vault.
			vault: VaultId,
			/// Its asset.
			asset: T::AssetKind,
			/// Its custody account.
			custody: T::AccountId,
			/// Who created it, unless that was governance.
			creator: Option<T::AccountId>,
			/// What is on hold for it.
			bond: Balance,
		},
		/// An amount was deposited.
		#[codec(index = 1)]
		Deposited {
			/// Into which vault.
			vault: VaultId,
			/// For whom.
			who: T::AccountId,
			/// From whose tokens.
			from: T::AccountId,
			/// How much.
			amount: Balance,
		},
		/// An idle balance was paid by the recorded route.
		#[codec(index = 2)]
		IdleWithdrawn {
			/// From which vault.
			vault: VaultId,
			/// To whom.
			who: T::AccountId,
			/// How much.
			amount: Balance,
		},
		/// An amount that belonged to nobody any more was destroyed.
		#[codec(index = 3)]
		Burned {
			/// From which vault.
			vault: VaultId,
			/// How much.
			amount: Balance,
		},
		/// What a custody account held beside its ledger went to the treasury.
		#[codec(index = 4)]
		Swept {
			/// From which vault.
			vault: VaultId,
			/// How much.
			amount: Balance,
		},
		/// The caps of a vault were set.
		#[codec(index = 5)]
		CapsSet {
			/// Of which vault.
			vault: VaultId,
			/// The most it may hold.
			total: Balance,
			/// The most one account may have in it.
			per_account: Balance,
		},
		/// The cap of what comes from one network was set or lifted.
		#[codec(index = 6)]
		OriginCapSet {
			/// Of which vault.
			vault: VaultId,
			/// Which network.
			origin: OriginChain,
			/// The most that may come from there, if there is a limit.
			cap: Option<Balance>,
		},
		/// The smallest deposit was set.
		#[codec(index = 7)]
		MinimumSet {
			/// Of which vault.
			vault: VaultId,
			/// The smallest deposit.
			minimum: Balance,
		},
		/// A price was set.
		#[codec(index = 8)]
		PriceSet {
			/// Of which vault.
			vault: VaultId,
			/// US dollars for one whole unit.
			value: FixedU128,
			/// Who answers for it.
			source: PriceSource<T::AccountId>,
			/// When, in seconds.
			at: Moment,
		},
		/// A haircut was set.
		#[codec(index = 9)]
		HaircutSet {
			/// Of which vault.
			vault: VaultId,
			/// The part of the value that is not counted.
			haircut: Perquintill,
		},
		/// The unbonding of a vault was set, for requests from now on.
		#[codec(index = 10)]
		UnbondingSet {
			/// Of which vault.
			vault: VaultId,
			/// Seconds from the request of a withdrawal to its payment.
			seconds: Moment,
		},
		/// The default delegation of a vault was set or removed.
		#[codec(index = 11)]
		DefaultSet {
			/// Of which vault.
			vault: VaultId,
			/// Where stake goes if the depositor names nobody.
			default: Option<DefaultDelegation<T::AccountId>>,
		},
		/// Calls of one class were paused.
		#[codec(index = 12)]
		Paused {
			/// Of which vault.
			vault: VaultId,
			/// Which class.
			class: CallClass,
			/// The first second in which they work again.
			until: Moment,
		},
		/// A pause was ended early.
		#[codec(index = 13)]
		Resumed {
			/// Of which vault.
			vault: VaultId,
			/// Which class.
			class: CallClass,
		},
		/// The registry admits in another way from now on.
		#[codec(index = 14)]
		RegistryModeSet {
			/// How.
			mode: RegistryMode,
		},
		/// The insurance of a vault has grown by its part of a slash.
		#[codec(index = 15)]
		Insured {
			/// Of which vault.
			vault: VaultId,
			/// By how much.
			amount: Balance,
		},
		/// The insurance of a vault has paid into an idle balance.
		#[codec(index = 16)]
		Compensated {
			/// Of which vault.
			vault: VaultId,
			/// To whom.
			who: T::AccountId,
			/// How much.
			amount: Balance,
		},
		/// The bond of a vault was released.
		#[codec(index = 17)]
		BondReleased {
			/// Of which vault.
			vault: VaultId,
			/// To whom.
			who: T::AccountId,
			/// How much.
			amount: Balance,
		},
		/// The time for which prices of a vault's asset are believed was set.
		#[codec(index = 18)]
		MaxPriceAgeSet {
			/// Of which vault.
			vault: VaultId,
			/// Seconds after which a price is not believed any more.
			seconds: Moment,
		},
	}
}
