//! # Operators
//!
//! The registry of those to whom restakers delegate: how they are admitted, with which keys their software signs, what they
//! charge, whose stake they accept, and how they leave.
//!
//! ## Words
//!
//! | word | meaning |
//! |---|---|
//! | candidate | an account that has applied and waits for a referendum |
//! | operator | an account that was admitted and has not been removed |
//! | deposit | native tokens held for as long as the record exists: the application deposit, or the larger bond |
//! | app key | a key with which the software of an operator signs; its statements can be used against the operator |
//! | proof | a signature by an app key which shows that whoever registers the key has it |
//! | voucher | a signature by the account of an operator that puts one account on its list |
//! | series | a number in every proof and voucher; taking a new one voids all that was signed before |
//! | notice | the epochs between the announcement of a raised allocation and its effect |
//! | tie | stake with an operator, its membership in a set, or a dispute about it |
//!
//! ## Story
//!
//! 1. A candidate calls [`apply`](Pallet::apply) with what it says of itself and its terms. Its deposit is held. It may
//!    take both back with [`withdraw_application`](Pallet::withdraw_application) whenever it likes, so a referendum that
//!    fails or is never held costs it nothing. It needs no stake, neither its own nor that of others, and it may be a
//!    restaker as well.
//! 2. A referendum calls [`admit`](Pallet::admit). In the registry modes without referendum, `apply` admits at once: with
//!    the bond in [`RegistryMode::Bonded`], with the application deposit in [`RegistryMode::Open`].
//! 3. The operator signs what the runtime API `operatorsApi.proofMessage` answers with each key of its software and calls
//!    [`register_key`](Pallet::register_key). Keys are rotated and retired with notice; the old ones answer for the epochs
//!    in which they were in force until no fault of those can be accused any more.
//! 4. It sets its terms: commission, delegation policy, notice. What is better for restakers holds soon, what is worse
//!    holds later than they need to leave, or not at all for the stake that is there.
//! 5. Under [`DelegationPolicy::AllowList`] it keeps a list of accounts. Under [`DelegationPolicy::Voucher`] it may also
//!    sign a voucher off chain, which anybody brings with [`use_voucher`](Pallet::use_voucher), so that accounts that
//!    cannot sign here can be put on the list too.
//! 6. Stake is delegated and sets are joined in other pallets, which ask this one through
//!    [`OperatorInspect`](bulwark_primitives::seams::OperatorInspect).
//! 7. [`deactivate`](Pallet::deactivate) ends the acceptance of new stake by choice, [`jail`](Pallet::jail) by decision of
//!    governance. Neither touches stake, rewards or the liability for anything.
//! 8. The operator calls [`leave`](Pallet::leave). When no fault of the epoch of that call can be accused any more, and no
//!    stake and no membership is left, anybody calls [`complete_leave`](Pallet::complete_leave), as often as it takes, and
//!    the deposit returns. Stake that is still there when everybody has had the time to leave is sent home by anybody: see
//!    [`is_done`](bulwark_primitives::seams::OperatorInspect::is_done).
//!
//! ## Permissions
//!
//! | call | who |
//! |---|---|
//! | `apply` | any account that is not in the registry |
//! | `withdraw_application` | the candidate |
//! | `set_metadata` | the candidate or operator |
//! | `admit` | `AdmitOrigin` |
//! | `jail`, `unjail` | `JailOrigin` |
//! | `set_registry_mode` | `ManageOrigin` |
//! | `use_voucher`, `prune_voucher`, `complete_leave` | any account |
//! | every other | the operator |
//!
//! ## Invariants
//!
//! 1. Every operator has metadata and a commission, and nothing is stored for anybody else.
//! 2. What an operator has deposited is held on its account.
//! 3. A key in a history belongs to the operator of that history, and an owned key is in a history of its owner: no key
//!    ever answers for two operators.
//! 4. A history of keys is not empty, has ascending steps that fit, begins with a key, has only keys of its scheme and none
//!    twice, and plans at most one change.
//! 5. No commission is above the cap or changes twice in the future; no notice is longer than the longest, and only a
//!    shorter one is planned.
//! 6. The counts of an operator are the numbers of entries, and within their bounds.
//! 7. No two operators have the same series, and none has one that is still to come; a voucher was used under a series not
//!    later than that of its operator.
//! 8. A candidate has no keys, no list, no used vouchers, and a deposit.
//!
//! ## Decisions and limits
//!
//! * The deposit stays held after admission, until the operator has left: it pays for what is stored, and it is the same
//!   for everybody. It is no security; nothing here slashes it. Operators of genesis have none.
//! * A referendum admits an account. What the account says of itself may be changed afterwards, each time with an event,
//!   and its terms only within the caps and notices that bind every operator.
//! * Nobody checks metadata. The hash of a document shows that it was not exchanged, not that it is true.
//! * A proof shows that the key signed, not that nobody else has the key. Whoever shares an app key lets others be heard in
//!   its name.
//! * An account without a key of its own (a multisig, a proxied account) cannot sign vouchers; it keeps its list with
//!   `allow`.
//! * A message is accepted as its 32 bytes or wrapped in `<Bytes>` and `</Bytes>`, which is what browser wallets sign.
//! * Removal empties the list first, in steps. If the operator calls the leave off in between, it keeps what is left of its
//!   list. All vouchers were void since it asked to leave.
//! * The registry mode does not touch who is there: a candidate of the referendum mode stays one when the mode changes, and
//!   may withdraw and apply anew.

#![cfg_attr(not(feature = "std"), no_std)]
#![deny(missing_docs)]

extern crate alloc;

mod errors;
mod events;
mod functions;
mod impls;
mod keys;
mod lists;
mod types;
mod view;
pub mod weights;

#[cfg(any(feature = "runtime-benchmarks", test))]
mod benchmarking;
#[cfg(any(feature = "try-runtime", feature = "std"))]
mod invariants;
#[cfg(test)]
mod mock;
#[cfg(test)]
mod tests;

pub use bulwark_primitives::keys::{AppKey, AppSignature, Scheme};
pub use keys::{KeyHistory, KeyStep, KEY_DOMAIN};
pub use lists::VOUCHER_DOMAIN;
pub use pallet::*;
pub use types::*;
pub use view::{KeyRecord, OperatorRecord};
pub use weights::WeightInfo;

use bulwark_primitives::{Balance, Epoch, History, RegistryMode};
use frame_support::pallet_macros::import_section;

/// Most operators that one page of the view function shows.
pub const MAX_PAGE: u32 = 50;

/// Entries of a list and marks of vouchers that one call removes: a small part of a block.
pub const REMOVED_PER_CALL: u32 = 64;

/// What benchmarks need from the runtime.
#[cfg(any(feature = "runtime-benchmarks", test))]
pub trait BenchmarkHelper<Origin, AccountId, Signature> {
	/// An origin that admits.
	fn admit_origin() -> Origin;
	/// An origin that jails.
	fn jail_origin() -> Origin;
	/// An origin that manages the registry.
	fn manage_origin() -> Origin;
	/// Gives an account enough for every deposit.
	fn fund(who: &AccountId);
	/// An account that [`sign`](Self::sign) signs for.
	fn signer() -> AccountId;
	/// A signature of the signer.
	fn sign(message: &[u8]) -> Signature;
	/// Lets so many epochs pass.
	fn pass_epochs(epochs: Epoch);
}

#[import_section(errors::errors)]
#[import_section(events::events)]
#[frame_support::pallet]
pub mod pallet {
	use super::*;
	use alloc::{string::String, vec::Vec};
	use bulwark_primitives::seams::{EpochClock, OperatorInspect, OperatorTies};
	use frame_support::{pallet_prelude::*, traits::fungible};
	use frame_system::pallet_prelude::*;
	use sp_core::H256;
	use sp_runtime::{
		traits::{IdentifyAccount, Verify},
		Perquintill,
	};

	const STORAGE_VERSION: StorageVersion = StorageVersion::new(1);

	/// The registry of operators.
	#[pallet::pallet]
	#[pallet::storage_version(STORAGE_VERSION)]
	pub struct Pallet<T>(_);

	/// What the registry needs from the runtime.
	#[pallet::config]
	pub trait Config: frame_system::Config<RuntimeEvent: From<Event<Self>>> {
		/// The reasons of all holds of the runtime.
		type RuntimeHoldReason: From<HoldReason>;
		/// The native token, in which deposits are held.
		type Native: fungible::MutateHold<
			Self::AccountId,
			Reason = Self::RuntimeHoldReason,
			Balance = Balance,
		>;
		/// The clock.
		type Clock: EpochClock;
		/// What keeps an operator from being removed.
		type Ties: OperatorTies<Self::AccountId>;
		/// Signatures of accounts, for vouchers.
		type Signature: Verify<Signer: IdentifyAccount<AccountId = Self::AccountId>> + Parameter;
		/// Who admits: the track of a referendum.
		type AdmitOrigin: EnsureOrigin<Self::RuntimeOrigin>;
		/// Who jails and ends a jailing.
		type JailOrigin: EnsureOrigin<Self::RuntimeOrigin>;
		/// Who decides how the registry admits.
		type ManageOrigin: EnsureOrigin<Self::RuntimeOrigin>;
		/// What a candidate deposits, and an operator in the open mode: the price of what is stored, and of the attention of
		/// voters.
		#[pallet::constant]
		type ApplicationDeposit: Get<Balance>;
		/// What an operator deposits in the bonded mode.
		#[pallet::constant]
		type OperatorBond: Get<Balance>;
		/// Epochs before a change of a key takes effect. At least one, so that every epoch has one key per scheme.
		#[pallet::constant]
		type KeyRotationDelay: Get<Epoch>;
		/// Epochs before a raised commission takes effect. At least one; long enough for restakers to leave before.
		#[pallet::constant]
		type CommissionNotice: Get<Epoch>;
		/// The most by which a commission is raised at once.
		#[pallet::constant]
		type MaxCommissionStep: Get<Perquintill>;
		/// The longest notice of an allocation, in epochs: it binds the operator for as long when it is lowered.
		#[pallet::constant]
		type MaxAllocationNotice: Get<Epoch>;
		/// The most accounts on the list of one operator. It bounds what a deposit pays for.
		#[pallet::constant]
		type MaxAllowed: Get<u32>;
		/// The most used vouchers that are remembered of one operator. It bounds what a deposit pays for.
		#[pallet::constant]
		type MaxVouchers: Get<u32>;
		/// Weights of the calls.
		type WeightInfo: WeightInfo;
		/// What benchmarks need.
		#[cfg(any(feature = "runtime-benchmarks", test))]
		type BenchmarkHelper: BenchmarkHelper<Self::RuntimeOrigin, Self::AccountId, Self::Signature>;
	}

	/// Why native tokens of an operator are held.
	#[pallet::composite_enum]
	pub enum HoldReason {
		/// The deposit of an application. It stays until the operator has left.
		#[codec(index = 0)]
		Application,
		/// The bond of an operator that was admitted without a referendum. It stays until the operator has left.
		#[codec(index = 1)]
		Bond,
	}

	/// How the registry admits.
	#[pallet::storage]
	pub type Mode<T> = StorageValue<_, RegistryMode, ValueQuery>;

	/// The next series: a number for signatures that no operator has had yet.
	#[pallet::storage]
	pub type NextSeries<T> = StorageValue<_, u64, ValueQuery>;

	/// Candidates and operators.
	#[pallet::storage]
	pub type Operators<T: Config> = StorageMap<_, Blake2_128Concat, T::AccountId, Operator>;

	/// What candidates and operators say of themselves.
	#[pallet::storage]
	pub type MetadataOf<T: Config> = StorageMap<_, Blake2_128Concat, T::AccountId, Metadata>;

	/// What operators charge, by epoch, from the epoch of the application on.
	#[pallet::storage]
	pub type Commissions<T: Config> =
		StorageMap<_, Blake2_128Concat, T::AccountId, History<Perquintill>, ValueQuery>;

	/// The keys of operators, by scheme and epoch.
	#[pallet::storage]
	pub type Keys<T: Config> = StorageDoubleMap<
		_,
		Blake2_128Concat,
		T::AccountId,
		Twox64Concat,
		Scheme,
		KeyHistory,
		ValueQuery,
	>;

	/// Whose key a key is. It is nobody else's until it is forgotten.
	#[pallet::storage]
	pub type KeyOwners<T: Config> = StorageMap<_, Blake2_128Concat, AppKey, T::AccountId>;

	/// The lists of operators: operator, account that may delegate to it.
	#[pallet::storage]
	pub type Allowed<T: Config> =
		StorageDoubleMap<_, Blake2_128Concat, T::AccountId, Blake2_128Concat, T::AccountId, ()>;

	/// Used vouchers, by operator and salt.
	#[pallet::storage]
	pub type UsedVouchers<T: Config> =
		StorageDoubleMap<_, Blake2_128Concat, T::AccountId, Blake2_128Concat, H256, UsedVoucher>;

	/// The operators that are there from the first block on.
	#[pallet::genesis_config]
	#[derive(frame_support::DefaultNoBound)]
	pub struct GenesisConfig<T: Config> {
		/// How the registry admits.
		pub mode: RegistryMode,
		/// Account, name, commission in parts of 1e18, notice of allocations in epochs. Each is active and accepts everybody's
		/// stake. None has a deposit.
		pub operators: Vec<(T::AccountId, String, Perquintill, Epoch)>,
	}

	#[pallet::genesis_build]
	impl<T: Config> BuildGenesisConfig for GenesisConfig<T> {
		fn build(&self) {
			Mode::<T>::put(self.mode);
			for (who, name, commission, notice) in &self.operators {
				if let Err(error) = Pallet::<T>::do_genesis(who, name, *commission, *notice) {
					panic!("operator {who:?} of genesis is refused: {error:?}");
				}
			}
		}
	}

	#[pallet::hooks]
	impl<T: Config> Hooks<BlockNumberFor<T>> for Pallet<T> {
		fn integrity_test() {
			assert!(T::KeyRotationDelay::get() >= 1, "an epoch must have one key per scheme");
			assert!(T::CommissionNotice::get() >= 1, "a commission changes at an epoch boundary");
			assert!(
				!T::MaxCommissionStep::get().is_zero(),
				"a commission of zero must not be for ever"
			);
			assert!(T::MaxAllowed::get() >= 1, "a list must have room");
			assert!(T::MaxVouchers::get() >= 1, "a voucher must have room");
		}

		#[cfg(feature = "try-runtime")]
		fn try_state(_: BlockNumberFor<T>) -> Result<(), sp_runtime::TryRuntimeError> {
			Self::do_try_state()
		}
	}

	#[pallet::view_functions]
	impl<T: Config> Pallet<T> {
		/// Everything there is to know of a candidate or operator.
		pub fn operator(account: T::AccountId) -> Option<OperatorRecord<T::AccountId>> {
			Self::view_operator(account)
		}

		/// Candidates and operators after the one named, in the order of storage, at most [`MAX_PAGE`]. To see the next page,
		/// name the last one seen.
		pub fn operators(
			from: Option<T::AccountId>,
			limit: u32,
		) -> Vec<OperatorRecord<T::AccountId>> {
			Self::view_operators(from, limit)
		}

		/// Would the operator accept stake of this account now?
		pub fn accepts(operator: T::AccountId, delegator: T::AccountId) -> bool {
			<Self as OperatorInspect<_>>::ensure_accepts(&operator, &delegator).is_ok()
		}

		/// The key of an operator in an epoch: the one whose statements of that epoch can be used against it, whatever the
		/// status of the operator. Answers for every epoch whose faults can still be accused.
		pub fn key_at(operator: T::AccountId, scheme: Scheme, epoch: Epoch) -> Option<AppKey> {
			Keys::<T>::get(operator, scheme).at(epoch)
		}

		/// The 32 bytes that a key must sign to be registered by the operator next.
		pub fn proof_message(operator: T::AccountId, key: AppKey) -> Option<H256> {
			Self::view_proof_message(operator, key)
		}

		/// The 32 bytes that the account of the operator must sign for the voucher.
		pub fn voucher_message(
			operator: T::AccountId,
			voucher: Voucher<T::AccountId>,
		) -> Option<H256> {
			Self::view_voucher_message(operator, voucher)
		}
	}

	#[pallet::call]
	impl<T: Config> Pallet<T> {
		/// Applies to become an operator. In the modes without referendum the account is admitted at once.
		///
		/// Origin: signed, by an account that is not in the registry. `commission` is a fraction of what restakers earn, in parts
		/// of 10^18, so that 5 % are 5 × 10^16, and at most `MAX_COMMISSION_PERCENT`, which is 20 %. `allocation_notice` is in
		/// epochs, at most `MaxAllocationNotice`. Holds the deposit of the mode until the record is removed.
		///
		/// Errors: `OperatorExists`, `NameEmpty`, `CommissionTooHigh`, `NoticeTooLong`, or that of the token if the deposit
		/// cannot be held. Events: `ApplicationFiled`, and `OperatorAdmitted` if admitted at once.
		#[pallet::call_index(0)]
		#[pallet::weight(T::WeightInfo::apply())]
		pub fn apply(
			origin: OriginFor<T>,
			metadata: Metadata,
			commission: Perquintill,
			policy: DelegationPolicy,
			allocation_notice: Epoch,
		) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_apply(who, metadata, commission, policy, allocation_notice)
		}

		/// Withdraws an application and returns its deposit. Possible at any time before admission, whatever becomes of a
		/// referendum.
		///
		/// Origin: signed, by the candidate. Errors: `OperatorNotFound`, `AlreadyAdmitted`. Event: `ApplicationWithdrawn`.
		#[pallet::call_index(1)]
		#[pallet::weight(T::WeightInfo::withdraw_application())]
		pub fn withdraw_application(origin: OriginFor<T>) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_withdraw_application(who)
		}

		/// Admits a candidate. The deposit stays held until the operator has left.
		///
		/// Origin: governance (`AdmitOrigin`). Errors: `OperatorNotFound`, `AlreadyAdmitted`. Event: `OperatorAdmitted`.
		#[pallet::call_index(2)]
		#[pallet::weight(T::WeightInfo::admit())]
		pub fn admit(origin: OriginFor<T>, operator: T::AccountId) -> DispatchResult {
			T::AdmitOrigin::ensure_origin(origin)?;
			Self::do_admit(operator)
		}

		/// Replaces what a candidate or operator says of itself.
		///
		/// Origin: signed, by the candidate or operator. Errors: `OperatorNotFound`, `NameEmpty`. Event: `MetadataChanged`.
		#[pallet::call_index(3)]
		#[pallet::weight(T::WeightInfo::set_metadata())]
		pub fn set_metadata(origin: OriginFor<T>, metadata: Metadata) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_set_metadata(who, metadata)
		}

		/// Registers a key, or replaces the one of the same scheme. It is in force after `KeyRotationDelay` epochs; the one it
		/// replaces answers for its epochs until they cannot be accused any more. `proof` is a signature by the key over the
		/// 32 bytes that the runtime API `operatorsApi.proofMessage` answers.
		///
		/// Origin: signed, by the operator, in whatever status. Errors: `OperatorNotFound`, `OperatorNotAdmitted`,
		/// `ProofOfAnotherScheme`, `BadKeyProof`, `KeyChangePending`, `KeyInUse`. Event: `KeyRegistered`.
		#[pallet::call_index(4)]
		#[pallet::weight(T::WeightInfo::register_key())]
		pub fn register_key(
			origin: OriginFor<T>,
			key: AppKey,
			proof: AppSignature,
		) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_register_key(who, key, proof)
		}

		/// Retires the key of a scheme after `KeyRotationDelay` epochs. It answers for its epochs until they cannot be accused
		/// any more.
		///
		/// Origin: signed, by the operator, in whatever status. Errors: `OperatorNotFound`, `OperatorNotAdmitted`,
		/// `KeyChangePending`, `KeyNotFound`. Event: `KeyRetired`.
		#[pallet::call_index(5)]
		#[pallet::weight(T::WeightInfo::retire_key())]
		pub fn retire_key(origin: OriginFor<T>, scheme: Scheme) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_retire_key(who, scheme)
		}

		/// Plans a commission, a fraction of what restakers earn, in parts of 10^18. A lower one is in force from the next epoch
		/// on and calls off what was planned; a higher one, by at most `MaxCommissionStep`, after `CommissionNotice` epochs, one
		/// at a time.
		///
		/// Origin: signed, by the operator, in whatever status. Errors: `OperatorNotFound`, `OperatorNotAdmitted`,
		/// `CommissionTooHigh`, `CommissionUnchanged`, `CommissionChangePending`, `CommissionStepTooLarge`. Event:
		/// `CommissionPlanned`.
		#[pallet::call_index(6)]
		#[pallet::weight(T::WeightInfo::set_commission())]
		pub fn set_commission(origin: OriginFor<T>, commission: Perquintill) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_set_commission(who, commission)
		}

		/// Decides whose stake is accepted from now on. Stake that is there is not affected, and neither is the list.
		///
		/// Origin: signed, by the operator. Errors: `OperatorNotFound`, `OperatorNotAdmitted`. Event: `PolicyChanged`.
		#[pallet::call_index(7)]
		#[pallet::weight(T::WeightInfo::set_policy())]
		pub fn set_policy(origin: OriginFor<T>, policy: DelegationPolicy) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_set_policy(who, policy)
		}

		/// Puts an account on the list. Possible under any policy, also to prepare another.
		///
		/// Origin: signed, by the operator. Errors: `OperatorNotFound`, `OperatorNotAdmitted`, `AlreadyAllowed`, `ListFull`.
		/// Event: `DelegatorAllowed`.
		#[pallet::call_index(8)]
		#[pallet::weight(T::WeightInfo::allow())]
		pub fn allow(origin: OriginFor<T>, delegator: T::AccountId) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_allow(who, delegator)
		}

		/// Takes an account off the list. Its stake stays where it is.
		///
		/// Origin: signed, by the operator. Errors: `OperatorNotFound`, `OperatorNotAdmitted`, `DelegatorNotListed`. Event:
		/// `DelegatorDisallowed`.
		#[pallet::call_index(9)]
		#[pallet::weight(T::WeightInfo::disallow())]
		pub fn disallow(origin: OriginFor<T>, delegator: T::AccountId) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_disallow(who, delegator)
		}

		/// Uses a voucher, which puts the account that it names on the list of the operator. `signature` is by the account of
		/// the operator over the 32 bytes that the runtime API `operatorsApi.voucherMessage` answers.
		///
		/// Origin: signed, by anybody: only the account named gains from it. Errors: `OperatorNotFound`, `OperatorNotActive`,
		/// `VouchersNotAccepted`, `VoucherExpired`, `VoucherUsed`, `BadVoucherSignature`, `AlreadyAllowed`, `ListFull`,
		/// `TooManyVouchers`. Event: `VoucherAccepted`.
		#[pallet::call_index(10)]
		#[pallet::weight(T::WeightInfo::use_voucher())]
		pub fn use_voucher(
			origin: OriginFor<T>,
			operator: T::AccountId,
			voucher: Voucher<T::AccountId>,
			signature: T::Signature,
		) -> DispatchResult {
			ensure_signed(origin)?;
			Self::do_use_voucher(operator, voucher, signature)
		}

		/// Voids every voucher that was not used yet, and every proof of a key that was not brought.
		///
		/// Origin: signed, by the operator. Errors: `OperatorNotFound`, `OperatorNotAdmitted`. Event: `VouchersRevoked`.
		#[pallet::call_index(11)]
		#[pallet::weight(T::WeightInfo::revoke_vouchers())]
		pub fn revoke_vouchers(origin: OriginFor<T>) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_revoke_vouchers(who)
		}

		/// Forgets a used voucher that could not be used again anyway, because it has expired or was revoked with the others.
		///
		/// Origin: signed, by anybody. Errors: `OperatorNotFound`, `OperatorNotAdmitted`, `VoucherNotFound`,
		/// `VoucherStillValid`. Event: `VoucherPruned`.
		#[pallet::call_index(12)]
		#[pallet::weight(T::WeightInfo::prune_voucher())]
		pub fn prune_voucher(
			origin: OriginFor<T>,
			operator: T::AccountId,
			salt: H256,
		) -> DispatchResult {
			ensure_signed(origin)?;
			Self::do_prune_voucher(operator, salt)
		}

		/// Sets the epochs before a raised allocation takes effect, at most `MaxAllocationNotice`. More holds at once; fewer
		/// hold when the old notice has passed. What was planned before is called off.
		///
		/// Origin: signed, by the operator. Errors: `OperatorNotFound`, `OperatorNotAdmitted`, `NoticeTooLong`. Event:
		/// `AllocationNoticePlanned`.
		#[pallet::call_index(13)]
		#[pallet::weight(T::WeightInfo::set_allocation_notice())]
		pub fn set_allocation_notice(origin: OriginFor<T>, epochs: Epoch) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_set_allocation_notice(who, epochs)
		}

		/// Takes no new stake from now on. Everything that is there goes on, and so does the liability for it.
		///
		/// Origin: signed, by the operator. Errors: `OperatorNotFound`, `OperatorNotAdmitted`, `AlreadyInactive`,
		/// `OperatorJailed`, `AlreadyLeaving`. Event: `OperatorDeactivated`.
		#[pallet::call_index(14)]
		#[pallet::weight(T::WeightInfo::deactivate())]
		pub fn deactivate(origin: OriginFor<T>) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_deactivate(who)
		}

		/// Takes new stake again. Calls off a leave that is not complete.
		///
		/// Origin: signed, by the operator. Errors: `OperatorNotFound`, `OperatorNotAdmitted`, `AlreadyActive`,
		/// `OperatorJailed`. Events: `OperatorActivated`, and `LeaveCancelled` if it was leaving.
		#[pallet::call_index(15)]
		#[pallet::weight(T::WeightInfo::activate())]
		pub fn activate(origin: OriginFor<T>) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_activate(who)
		}

		/// Asks to leave: takes no new stake, and can be removed when no fault of this epoch can be accused any more and
		/// nothing is tied to it. Voids all vouchers. A jailed operator may leave as well.
		///
		/// Origin: signed, by the operator. Errors: `OperatorNotFound`, `OperatorNotAdmitted`, `AlreadyLeaving`. Event:
		/// `LeaveRequested`.
		#[pallet::call_index(16)]
		#[pallet::weight(T::WeightInfo::leave())]
		pub fn leave(origin: OriginFor<T>) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_leave(who)
		}

		/// Removes an operator that has asked to leave, and returns its deposit. Removes at most [`REMOVED_PER_CALL`] entries
		/// of its list; if there are more, the call has to be repeated.
		///
		/// Origin: signed, by anybody. Errors: `OperatorNotFound`, `OperatorNotAdmitted`, `OperatorNotLeaving`,
		/// `TooEarlyToLeave`, `OperatorTied`. Event: `OperatorLeft`, or `LeaveIncomplete` with what remains.
		#[pallet::call_index(17)]
		#[pallet::weight(T::WeightInfo::complete_leave(REMOVED_PER_CALL))]
		pub fn complete_leave(
			origin: OriginFor<T>,
			operator: T::AccountId,
		) -> DispatchResultWithPostInfo {
			ensure_signed(origin)?;
			let removed = Self::do_complete_leave(operator)?;
			Ok(Some(T::WeightInfo::complete_leave(removed)).into())
		}

		/// Lets an operator take no new stake until the jailing is ended. Everything else goes on, and so does its liability.
		///
		/// Origin: governance (`JailOrigin`). Errors: `OperatorNotFound`, `OperatorNotAdmitted`, `OperatorJailed`. Event:
		/// `OperatorJailed`.
		#[pallet::call_index(18)]
		#[pallet::weight(T::WeightInfo::jail())]
		pub fn jail(origin: OriginFor<T>, operator: T::AccountId) -> DispatchResult {
			T::JailOrigin::ensure_origin(origin)?;
			Self::do_jail(operator)
		}

		/// Ends a jailing. The operator is inactive until it says itself that it is ready, or leaving if it had asked to.
		///
		/// Origin: governance (`JailOrigin`). Errors: `OperatorNotFound`, `OperatorNotAdmitted`, `OperatorNotJailed`. Event:
		/// `OperatorUnjailed`.
		#[pallet::call_index(19)]
		#[pallet::weight(T::WeightInfo::unjail())]
		pub fn unjail(origin: OriginFor<T>, operator: T::AccountId) -> DispatchResult {
			T::JailOrigin::ensure_origin(origin)?;
			Self::do_unjail(operator)
		}

		/// Decides how the registry admits from now on.
		///
		/// Origin: governance (`ManageOrigin`). Event: `RegistryModeChanged`.
		#[pallet::call_index(20)]
		#[pallet::weight(T::WeightInfo::set_registry_mode())]
		pub fn set_registry_mode(origin: OriginFor<T>, mode: RegistryMode) -> DispatchResult {
			T::ManageOrigin::ensure_origin(origin)?;
			Mode::<T>::put(mode);
			Self::deposit_event(Event::RegistryModeChanged { mode });
			Ok(())
		}
	}
}
