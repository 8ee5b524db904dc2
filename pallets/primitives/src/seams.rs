//! The traits in which the pallets meet. A pallet never depends on another pallet: it asks for one of these in its `Config`,
//! and the runtime decides who answers.

pub mod costs;

pub use costs::{Entry, Met, Moved, Paid, Refused, Surcharges, Touched};

use crate::{
	AppSignature, AvsId, Balance, CallClass, Epoch, Mandate, Moment, Offence, OriginChain,
	PoolDocket, PoolId, ReleaseId, SetId, SlashId, SlashReason, Split, VaultId,
};
use alloc::vec::Vec;
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::Parameter;
use scale_info::TypeInfo;
use sp_arithmetic::{FixedU128, Perquintill};
use sp_runtime::{DispatchError, DispatchResult};

/// The clock. Epochs are computed from the time, never cranked.
pub trait EpochClock {
	/// Now, in seconds.
	fn now() -> Moment;
	/// The length of an epoch, in seconds.
	fn epoch_length() -> Moment;
	/// The epoch that is now.
	fn epoch() -> Epoch {
		Self::epoch_at(Self::now())
	}
	/// The epoch that a second is in.
	fn epoch_at(moment: Moment) -> Epoch {
		crate::epoch::epoch_at(moment, Self::epoch_length())
	}
	/// The first second of an epoch.
	fn start_of(epoch: Epoch) -> Moment {
		crate::epoch::start_of(epoch, Self::epoch_length())
	}
	/// The shortest unbonding with which nothing is payable that can still be accused: `WINDOW + 1` epochs, in seconds.
	fn minimum_unbonding() -> Moment {
		// A handful of epochs: far from the end of 64 bits.
		Moment::from(crate::constants::WINDOW + 1).saturating_mul(Self::epoch_length())
	}
	/// So many seconds in epochs, rounded up.
	fn epochs_in(seconds: Moment) -> Epoch {
		let epochs = seconds.div_ceil(Self::epoch_length().max(1));
		Epoch::try_from(epochs).unwrap_or(Epoch::MAX)
	}
}

/// A pool by what it is rather than by its number.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PoolKey<AccountId> {
	/// The operator.
	pub operator: AccountId,
	/// The vault.
	pub vault: VaultId,
	/// The mandate.
	pub mandate: Mandate,
}

/// What a vault promises to whoever delegates, and to whoever leaves.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct VaultTerms {
	/// How much of one unit may be allocated in total. One means unique stake.
	pub leverage: FixedU128,
	/// From the request of a withdrawal to its payment, in seconds.
	pub unbonding: Moment,
}

/// What whoever keeps the stake must know of vaults, and the only ways in which it may move what they hold.
///
/// The ledger of a vault is `custody = idle + stake + insurance + collected and not split`. `take_idle` and `put_idle`
/// move between the terms, and so does `insure`; `pay_out` and `burn` change the sum.
pub trait VaultLedger<AccountId> {
	/// Fails with the vault's own errors: it does not exist, or calls of this class are paused. Returns its terms, so that it is
	/// read once.
	fn ensure_open(vault: VaultId, class: CallClass) -> Result<VaultTerms, DispatchError>;
	/// How much of one unit may be allocated in total, or `None` if there is no such vault. One means unique stake.
	fn leverage(vault: VaultId) -> Option<FixedU128>;
	/// From the request of a withdrawal to its payment, in seconds.
	fn unbonding(vault: VaultId) -> Option<Moment>;
	/// Moves an amount from an account's idle balance into stake. Fails if there is less.
	fn take_idle(who: &AccountId, vault: VaultId, amount: Balance) -> DispatchResult;
	/// Moves an amount out of stake into an account's idle balance.
	fn put_idle(who: &AccountId, vault: VaultId, amount: Balance) -> DispatchResult;
	/// Pays an amount of stake out of the vault, by the route recorded with the account's first deposit. What has to
	/// travel is written down as a release. Fails if exits are paused, which need not be asked before.
	fn pay_out(who: &AccountId, vault: VaultId, amount: Balance) -> Result<Paid, DispatchError>;
	/// Destroys an amount of stake: dust that rounding left in a pool, or what a slash burns.
	fn burn(vault: VaultId, amount: Balance) -> DispatchResult;
	/// Moves an amount out of stake into the insurance of the vault. It stays in custody.
	fn insure(vault: VaultId, amount: Balance) -> DispatchResult;
	/// An account has opened its first position in a pool of this vault: its record must stay.
	fn position_opened(who: &AccountId, vault: VaultId) -> DispatchResult;
	/// An account has closed a position in a pool of this vault.
	fn position_closed(who: &AccountId, vault: VaultId) -> DispatchResult;
}

/// Where a deposit goes that is delegated in the same call.
pub trait StakeEntry<AccountId> {
	/// Delegates an amount that does not come from the idle balance. Fails as `delegate` does. Returns what it cost that the
	/// stake entered, or was refused.
	fn enter(
		who: &AccountId,
		vault: VaultId,
		operator: &AccountId,
		mandate: &Mandate,
		amount: Balance,
	) -> Result<Entry, Refused<Entry>>;
	/// What the ledger of stake says a vault holds for its pools, summed over all of them. For `try_state`.
	#[cfg(any(feature = "std", feature = "try-runtime"))]
	fn held_in_pools(vault: VaultId) -> Balance;
}

/// What gateways use to credit stake that arrives for an account that cannot sign here.
pub trait RestakeEntry<AccountId, Route> {
	/// Takes an amount of the vault's asset from `funds` and delegates it for `owner`, to `target` or else to the default of
	/// the vault. The route is recorded if it is the owner's first deposit, and must be the recorded one if it is not.
	/// Returns what it cost that the stake entered, or was refused.
	fn restake(
		funds: &AccountId,
		owner: &AccountId,
		route: Route,
		vault: VaultId,
		amount: Balance,
		target: Option<(AccountId, Mandate)>,
	) -> Result<Entry, Refused<Entry>>;
}

/// How what a vault pays reaches its owner. One ledger of releases for all networks stands behind it.
pub trait Payouts<AccountId, Asset, Route> {
	/// The network a route leads to.
	fn chain(route: &Route) -> OriginChain;
	/// Can this asset be paid by this route?
	fn check_route(route: &Route, asset: &Asset) -> DispatchResult;
	/// Pays from a custody account.
	fn release(
		custody: &AccountId,
		asset: &Asset,
		route: &Route,
		amount: Balance,
	) -> Result<Paid, DispatchError>;
}

/// What gateways use to send home what an account has and has not staked.
pub trait SendHome<AccountId, Asset, Route> {
	/// As [`Payouts::release`], but from an account that need not stay: it may give all it has.
	fn send_home(
		owner: &AccountId,
		asset: &Asset,
		route: &Route,
		amount: Balance,
	) -> DispatchResult;
}

/// How what is due leaves this chain by routes of one kind.
///
/// A carrier sends an amount at most once per call, and never again by itself: whoever keeps the ledger of releases decides
/// about that, and knows that a message which was sent may have been executed.
pub trait Carrier<AccountId, Asset, Destination> {
	/// Can the asset be carried there? Fails with the reason.
	fn check(to: &Destination, asset: &Asset) -> DispatchResult;
	/// The least that is worth a message, or `None` if the asset cannot be carried at all.
	fn minimum(asset: &Asset) -> Option<Balance>;
	/// Sends an amount from an account, which must keep its minimum balance. What fails leaves nothing behind.
	fn send(
		id: ReleaseId,
		from: &AccountId,
		asset: &Asset,
		to: &Destination,
		amount: Balance,
	) -> DispatchResult;
}

/// What carriers tell whoever keeps the ledger of releases.
pub trait ReleaseOutcomes {
	/// The other side says that it has been paid.
	fn delivered(id: ReleaseId) -> DispatchResult;
	/// The other side says that something failed after the amount had arrived there, where its owner can claim it.
	fn failed(id: ReleaseId) -> DispatchResult;
}

/// Whether an asset can be held safely: nobody but governance can freeze, seize or destroy it.
pub trait AssetGuard<AccountId, Asset> {
	/// Fails with the reason. Nor may the account that is to hold it have been frozen before governance had a say: accounts of
	/// pallets are known to everybody before they hold anything.
	fn ensure_safe(asset: &Asset, holder: &AccountId) -> DispatchResult;
}

/// What others must know of operators.
pub trait OperatorInspect<AccountId> {
	/// Was it admitted, and has it not been removed?
	fn exists(operator: &AccountId) -> bool;
	/// Is it admitted, not leaving, and does its policy accept stake of this account? Returns whether a list was read for that.
	fn ensure_accepts(operator: &AccountId, delegator: &AccountId) -> Result<bool, DispatchError>;
	/// Is it admitted and not leaving, so that it may join sets and raise allocations?
	fn ensure_active(operator: &AccountId) -> DispatchResult;
	/// Has it asked to leave, and is nothing waited for but what is tied to it?
	fn is_done(operator: &AccountId) -> bool;
	/// Epochs before a raised allocation takes effect.
	fn allocation_notice(operator: &AccountId) -> Option<Epoch>;
	/// Its commission in force in an epoch.
	fn commission(operator: &AccountId, epoch: Epoch) -> Option<Perquintill>;
}

/// What keeps an operator from being removed: stake with it, or sets it is a member of.
pub trait OperatorTies<AccountId> {
	/// Is there anything that still depends on the operator?
	fn is_tied(operator: &AccountId) -> bool;
}

#[impl_trait_for_tuples::impl_for_tuples(4)]
impl<AccountId> OperatorTies<AccountId> for Tuple {
	fn is_tied(operator: &AccountId) -> bool {
		for_tuples!( #( if Tuple::is_tied(operator) { return true } )* );
		false
	}
}

/// What others must know of AVSs and operator sets.
pub trait AvsInspect<AccountId> {
	/// Does the set exist?
	fn set_exists(set: SetId) -> bool;
	/// Does the set accept the vault's stake now?
	fn accepts_vault(set: SetId, vault: VaultId) -> bool;
	/// The weight of one unit of the vault's stake in the set, beside price and haircut.
	fn multiplier(set: SetId, vault: VaultId) -> Option<FixedU128>;
	/// Is the operator a member, or going to be one at the next boundary, and has it not asked to leave?
	fn is_member(operator: &AccountId, set: SetId) -> bool;
	/// The sets that the operator is a member of or going to be, those included that it has asked to leave and not left
	/// yet: at most [`crate::constants::MAX_SETS`]. With those that it has left and that can still be in dispute with it they are no
	/// more than [`crate::constants::MAX_DISPUTED_SETS`].
	fn sets_of(operator: &AccountId) -> Vec<SetId>;
	/// Epochs before a lowered allocation takes effect.
	fn deallocation_delay(set: SetId) -> Option<Epoch>;
	/// Do slashed funds of the set go to a recipient instead of being burned?
	fn redistributes(set: SetId) -> bool;
}

/// Who must know that an operator leaves a set.
pub trait MembershipHooks<AccountId> {
	/// Membership ends with the beginning of `end`; the allocations to the set end with it.
	fn leaving(operator: &AccountId, set: SetId, end: Epoch) -> DispatchResult;
}

/// What others must know of vaults without moving anything.
pub trait VaultInspect {
	/// Is there such a vault?
	fn vault_exists(vault: VaultId) -> bool;
}

/// What vaults hold.
pub trait VaultAssets<Asset> {
	/// The asset of a vault, or `None` if there is no such vault.
	fn asset_of(vault: VaultId) -> Option<Asset>;
}

/// The requests to slash that are not closed.
pub trait Docket<AccountId> {
	/// What weighs on a pool in an epoch: requests that became final after `synced`, in the order in which they did, and
	/// disputes, by id. Bounded by the sets and requests of the operator.
	fn weighing_on(pool: &PoolKey<AccountId>, synced: Epoch, epoch: Epoch) -> PoolDocket;
	/// A pool has applied a final request: this much of the vault's asset now waits to be split by it.
	fn collected(request: SlashId, vault: VaultId, amount: Balance) -> DispatchResult;
	/// What was collected from pools of a vault and not split. For `try_state`.
	#[cfg(any(feature = "std", feature = "try-runtime"))]
	fn collected_and_not_split(vault: VaultId) -> Balance;
	/// How many entries an operator's docket may have: for weights.
	fn capacity() -> u32;
}

/// What whoever slashes and rewards must know of stake.
pub trait StakeInspect<AccountId> {
	/// What was allocated to a set in an epoch.
	fn magnitude(operator: &AccountId, vault: VaultId, set: SetId, epoch: Epoch) -> Perquintill;
	/// The pools of an operator in a vault. At most [`crate::constants::MAX_POOLS`], of which no more than
	/// [`crate::constants::MAX_COVERING_POOLS`] cover one AVS.
	fn pools(operator: &AccountId, vault: VaultId) -> Vec<(PoolId, Mandate)>;
	/// Applies to a pool what has become final, if that are no more slashes than so many. Changes nothing that can be seen from
	/// outside. Returns how many it applied, or `None` if there are more.
	fn sync(pool: PoolId, most: u32) -> Result<Option<u32>, DispatchError>;
	/// All that was allocated to a set in an epoch, by vault, without zeros. At most
	/// [`crate::constants::MAX_ALLOCATIONS`].
	fn allocations(operator: &AccountId, set: SetId, epoch: Epoch) -> Vec<(VaultId, Perquintill)>;
	/// How many final slashes have not been applied to a pool yet. Nothing is applied to count them.
	fn behind(pool: PoolId) -> u32;
	/// The epoch by which everything final has been applied to a pool.
	fn synced(pool: PoolId) -> Option<Epoch>;
	/// Has the account a position with the operator in one of the vaults, be it one that slashes have emptied?
	fn has_position(who: &AccountId, operator: &AccountId, vaults: &[VaultId]) -> bool;
	/// Has the account stake with the operator, staying or leaving, in one of the vaults? What slashes have emptied is none, as
	/// far as anybody looks: of many positions only so many are looked at.
	fn has_stake(who: &AccountId, operator: &AccountId, vaults: &[VaultId]) -> bool;
}

/// The keys of operators, as they were when a statement was signed.
pub trait OperatorKeys<AccountId> {
	/// Did the operator sign this, with the key that answered for it in that epoch? The message is a hash; what a browser
	/// wallet makes of it counts too.
	fn signed(
		operator: &AccountId,
		epoch: Epoch,
		message: &[u8; 32],
		signature: &AppSignature,
	) -> bool;
}

/// The terms under which a set punishes an offence of one operator, as they were at the fault.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SlashTerms<AccountId> {
	/// The version of the schedule the operator answers to.
	pub version: u32,
	/// What is punished, and how.
	pub offence: Offence<AccountId>,
}

/// What of a set decides about a slash that is proposed now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SettlementTerms<AccountId> {
	/// Epochs in which it can be contested.
	pub challenge: Epoch,
	/// Epochs in which it can be reversed once it was executed. At least one.
	pub appeal: Epoch,
	/// Who gets what.
	pub split: Split,
	/// Who gets what would otherwise be burned.
	pub redistribution: Option<AccountId>,
}

/// What whoever slashes must know of AVSs and operator sets.
pub trait SlashTermsInspect<AccountId> {
	/// The offence of that reason in the schedule that bound the operator in the epoch of the fault. `None` if it was no
	/// member then, or nothing of that kind was punished.
	fn terms(
		operator: &AccountId,
		set: SetId,
		fault: Epoch,
		reason: SlashReason,
	) -> Option<SlashTerms<AccountId>>;
	/// `None` if there is no such set.
	fn settlement(set: SetId) -> Option<SettlementTerms<AccountId>>;
	/// The vaults whose stake the set accepts, or accepted and did not forget yet. At most
	/// [`crate::constants::MAX_SET_VAULTS`].
	fn vaults_of(set: SetId) -> Vec<VaultId>;
	/// The most that any offence costs an operator for a fault in an epoch: the highest maximum of the schedule that
	/// bound it. Zero if it was no member then. Of an epoch to come it says what is known of it.
	fn worst_penalty(operator: &AccountId, set: SetId, fault: Epoch) -> Perquintill;
	/// The epochs to come from which on other terms bind the operator: its membership begins or ends, or a version of the
	/// schedule begins that is published. A handful.
	fn terms_changes(operator: &AccountId, set: SetId) -> Vec<Epoch>;
	/// Below how many operators, and what value of stake in millionths of a dollar, a set is not what it promises. `None` if
	/// there is no such set.
	fn minimums(set: SetId) -> Option<(u32, u128)>;
}

/// How strong a set is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SetStrength {
	/// How many operators have weight in it.
	pub operators: u32,
	/// What the stake that backs it is worth, in millionths of a dollar, rounded down.
	pub value: u128,
}

/// How strong sets are.
pub trait StrengthInspect {
	/// How strong a set is, by its last complete stake table. `None` if it has none.
	fn strength(set: SetId) -> Option<SetStrength>;
}

/// What assets are worth.
pub trait VaultValue {
	/// What an amount of the vault's asset counts for, in millionths of a dollar, after the haircut. Rounded down. `None` if
	/// the price is missing or stale.
	fn value_of(vault: VaultId, amount: Balance) -> Option<u128>;
}

/// Sets that are not what they promise.
pub trait SetFlags {
	/// May members leave the set at the next epoch boundary, whatever its deallocation delay?
	fn orderly_exit(set: SetId) -> bool;
}

/// A part of somebody's stake, as a view of what it answers for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Exposure<AccountId> {
	/// The operator it is delegated to.
	pub operator: AccountId,
	/// Its vault.
	pub vault: VaultId,
	/// The AVSs it secures.
	pub mandate: Mandate,
	/// What of it answers for faults of the present epoch or of the next, in base units, less what upheld slashes are about to take:
	/// what is active, what will be from the next epoch on, and what was asked for in this epoch.
	pub liable: Balance,
}

/// What answers for faults, in amounts.
pub trait ExposureInspect<AccountId> {
	/// What a set could take from an operator's stake in a vault for a fault in an epoch if it took all that was
	/// allocated to it then: as if nothing else were in dispute. Rounded down. Reads the pools of the operator in the
	/// vault, at most [`crate::constants::MAX_POOLS`].
	fn liable(operator: &AccountId, vault: VaultId, set: SetId, fault: Epoch) -> Balance;
	/// The stake of an account that answers for faults of now or of the next epoch, pool by pool. At most
	/// [`crate::constants::MAX_POSITIONS`].
	fn exposures(who: &AccountId) -> Vec<Exposure<AccountId>>;
	/// The epochs to come from which on another magnitude of a vault is allocated to a set, as planned. No more than two: a
	/// change, and the end of the membership.
	fn allocation_changes(operator: &AccountId, vault: VaultId, set: SetId) -> Vec<Epoch>;
}

/// The stake table: what every operator of a set weighed when an epoch began. The last complete table counts.
pub trait StakeTable<AccountId> {
	/// The epoch of the last complete table of a set.
	fn epoch(set: SetId) -> Option<Epoch>;
	/// The last epoch for which there is no better table than the last complete one: its own, or a later one in which it had to
	/// be kept because a number did not fit. `None` without a table.
	fn in_force_until(set: SetId) -> Option<Epoch> {
		Self::epoch(set)
	}
	/// The weight of an operator in it. Zero for whoever is not in it.
	fn weight(set: SetId, operator: &AccountId) -> u128;
	/// The sum of all weights in it.
	fn total(set: SetId) -> u128;
	/// How many operators have weight in it.
	fn operators(set: SetId) -> u32;
	/// Is this more than two thirds of the whole table? Strictly: `3 × signed > 2 × total`.
	fn is_quorum(set: SetId, signed: u128) -> bool {
		exceeds_two_thirds(signed, Self::total(set))
	}
}

/// `3 × signed > 2 × total`, without overflow. Nothing is never more than nothing.
pub fn exceeds_two_thirds(signed: u128, total: u128) -> bool {
	// 3s > 2t  ⇔  s > 2(t − s), with s ≤ t; whoever counts more than everything has counted wrongly.
	match total.checked_sub(signed) {
		Some(rest) => signed / 2 > rest || (signed / 2 == rest && signed % 2 == 1),
		None => false,
	}
}

/// Pays what is owed to those who were held up: the stake of one operator that backs one set.
pub trait RestakerRewards<AccountId, Asset> {
	/// Takes an amount from an account and spreads it over the pools of the operator that have weight in the set, by weight,
	/// and in each of them over the stake. Fails, with nothing moved, if there is none.
	fn reward_restakers(
		from: &AccountId,
		set: SetId,
		operator: &AccountId,
		asset: Asset,
		amount: Balance,
	) -> DispatchResult;
}

/// What gateways use to take out the rewards of an account that cannot sign here.
pub trait RewardClaims<AccountId, Asset> {
	/// Moves all that an account has earned in an asset to an account of this chain. Fails if there is nothing. Returns how
	/// much that is, and what it cost to bring the account up to date, or to find out that there is nothing.
	fn claim_for(
		who: &AccountId,
		asset: &Asset,
		to: &AccountId,
	) -> Result<(Balance, Touched), Refused<Touched>>;
}

/// What stake earns while it stays in a pool. Whoever keeps the stake asks, whoever pays rewards answers.
///
/// The level of a pool is what one unit of its stake has earned since ever, per asset. A mark is a level somebody remembers:
/// a position that of its last change, a scar that of the moment in which it was made. What a lot earns between two marks is
/// computed without writing, so that what is refused, and what only looks, changes nothing.
pub trait Accrual<AccountId> {
	/// What a pool has earned, by asset: its level, and what it holds. Part of the record of the pool, since whoever changes its
	/// stake needs both.
	type Earnings: Parameter + MaxEncodedLen + Default;
	/// Levels, by asset, and whether some of the stake has yet to wait for a payment that is not for it.
	type Mark: Parameter + MaxEncodedLen + Default;
	/// What was earned and is not written yet, by asset.
	type Earned: Default;
	/// What a position was credited with, by asset: what its account is owed of it, and what that was paid of which the pool has yet
	/// to be told. Part of the record of the position, so that neither crediting nor paying it touches anything else.
	type Credits: Parameter + MaxEncodedLen + Default;
	/// The levels of a pool.
	fn mark(earnings: &Self::Earnings) -> Self::Mark;
	/// The epoch whose payment some of the stake has yet to wait for, which is not for it. The pool has a checkpoint of it.
	fn pending(mark: &Self::Mark) -> Option<Epoch>;
	/// From where a lot is credited that was added when the mark was made, if not from the mark itself: the payment for the
	/// epoch of the mark was still to come, and was not for a lot that `entered` later.
	fn begins(pool: PoolId, mark: &Self::Mark, entered: Epoch) -> Option<Self::Mark>;
	/// Adds what an amount has earned from one mark to another. Rounded down, per asset.
	fn earn(
		amount: Balance,
		from: &Self::Mark,
		to: &Self::Mark,
		earned: &mut Self::Earned,
	) -> DispatchResult;
	/// In how many assets that is anything.
	fn assets(earned: &Self::Earned) -> u32;
	/// Does a pool hold what its positions were credited with and what they have earned since, to the last of them? For checks of
	/// all state.
	#[cfg(any(feature = "std", feature = "try-runtime"))]
	fn holds(
		earnings: &Self::Earnings,
		earned: &Self::Earned,
		credits: &mut dyn Iterator<Item = &Self::Credits>,
	) -> bool;
	/// Credits a position with what it has earned. The pool still holds it.
	fn credit(credits: &mut Self::Credits, earned: Self::Earned) -> DispatchResult;
	/// Tells a pool what a position was paid: it holds that much less.
	fn tell(earnings: &mut Self::Earnings, credits: &mut Self::Credits) -> DispatchResult;
	/// The mark of a position that has been credited up to `now`, in place of the old one if there is one. `waits` says
	/// whether some of its stake enters in a later epoch.
	fn renew(
		pool: PoolId,
		now: Self::Mark,
		old: Option<&Self::Mark>,
		waits: bool,
	) -> Result<Self::Mark, DispatchError>;
	/// A position has gone. Its pool is told what it was paid, and what its account is still owed is written down for it. Returns in
	/// how many assets that is anything.
	fn release(
		who: &AccountId,
		pool: PoolId,
		mark: &Self::Mark,
		earnings: &mut Self::Earnings,
		credits: Self::Credits,
	) -> Result<u32, DispatchError>;
	/// A pool has gone. What rounding left in it goes to the stakers of the native token. Returns in how many assets it had
	/// earned something.
	fn closed(earnings: Self::Earnings) -> Result<u32, DispatchError>;
}

/// How whoever pays rewards gets at what pools have earned, and at what their stake was not credited with.
pub trait StakeCollection<AccountId, Earnings, Credits> {
	/// Brings every position of an account up to date, and hands over what each was credited with. Returns what that cost.
	fn collect(
		who: &AccountId,
		take: &mut dyn FnMut(&mut Credits) -> DispatchResult,
	) -> Result<Touched, DispatchError>;
	/// What the positions of an account were credited with when they were brought up to date last. At most
	/// [`crate::constants::MAX_POSITIONS`].
	fn credited(who: &AccountId) -> Vec<Credits>;
	/// Changes what a pool has earned. Changes nothing if that fails, or if there is no such pool, which fails, too.
	fn change_earnings(
		pool: PoolId,
		change: &mut dyn FnMut(&mut Earnings) -> DispatchResult,
	) -> DispatchResult;
	/// What all pools have earned: however many that are, for checks of all state.
	fn all_earnings() -> Vec<(PoolId, Earnings)>;
	/// What all positions were credited with: however many that are, for checks of all state.
	fn all_credits() -> Vec<Credits>;
}

/// What whoever pays rewards must know of pools, beside [`StakeInspect`].
pub trait StakeRewarded<AccountId> {
	/// What is active in a pool now, after everything final, whether it was applied or not. `None` if there is no such pool.
	fn active(pool: PoolId) -> Option<Balance>;
	/// The part of an account in what is active, pool by pool, without those in which it has none. At most
	/// [`crate::constants::MAX_POSITIONS`].
	fn active_of(who: &AccountId) -> Vec<(PoolId, PoolKey<AccountId>, Balance)>;
}

/// What one whole unit of a vault's asset counts for.
#[derive(
	Clone,
	Copy,
	Debug,
	PartialEq,
	Eq,
	Encode,
	Decode,
	DecodeWithMemTracking,
	MaxEncodedLen,
	TypeInfo,
)]
pub struct Rate {
	/// US dollars for one whole unit, which is `10^decimals` base units.
	pub price: FixedU128,
	/// The part of the value that is counted: one less the haircut.
	pub counted: Perquintill,
	/// Decimals of the asset.
	pub decimals: u8,
	/// Is the price so new that it is believed?
	pub believed: bool,
}

/// What stake is worth to operator sets.
pub trait StakeValuation {
	/// By the last price, however old. `None` if there never was one.
	fn rate(vault: VaultId) -> Option<Rate>;
}

/// The operators, one by one, in an order that does not change while nobody is admitted or removed.
pub trait OperatorCursor<AccountId> {
	/// The first, or the one after another, which need not be there any more.
	fn operator_after(last: Option<&AccountId>) -> Option<AccountId>;
}

/// The sets and their members, one by one, in an order that does not change while none is added or removed.
pub trait SetCursor<AccountId> {
	/// The first, or the one after another.
	fn set_after(last: Option<SetId>) -> Option<SetId>;
	/// The first member of a set, or the one after another. Those are among them that have left not long ago.
	fn member_after(set: SetId, last: Option<&AccountId>) -> Option<AccountId>;
}

/// An offer that has left its escrow.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TakenOffer<Asset> {
	/// The asset it is paid in.
	pub asset: Asset,
	/// The amount per epoch.
	pub per_epoch: Balance,
	/// For how many epochs.
	pub epochs: u32,
	/// What was in escrow.
	pub amount: Balance,
}

/// Who pays for security, and what they have promised to the voters.
pub trait AvsFunding<AccountId, Asset> {
	/// Does this account decide for the AVS?
	fn is_owner(avs: AvsId, who: &AccountId) -> bool;
	/// Moves an offer of an active AVS out of escrow, as a whole, to an account that pays it as rewards.
	fn take_offer(
		avs: AvsId,
		index: u32,
		to: &AccountId,
	) -> Result<TakenOffer<Asset>, DispatchError>;
}

/// What gateways use to manage stake of an account that cannot sign here. Each is what the call of the same name does, and
/// returns what was met on the way, if it is refused, too.
pub trait StakeManagement<AccountId> {
	/// Ends the liability of an amount, or of all, with the next epoch.
	fn request_withdrawal(
		who: &AccountId,
		pool: PoolId,
		amount: Option<Balance>,
	) -> Result<Met, Refused<Met>>;
	/// Takes back a request by the epoch that names it.
	fn cancel_withdrawal(who: &AccountId, pool: PoolId, left: Epoch) -> Result<Met, Refused<Met>>;
	/// Moves stake to another operator or mandate.
	fn redelegate(
		who: &AccountId,
		pool: PoolId,
		operator: Option<AccountId>,
		mandate: Mandate,
		amount: Option<Balance>,
	) -> Result<Moved, Refused<Moved>>;
	/// The pool of an operator, a vault and a mandate.
	fn find_pool(operator: &AccountId, vault: VaultId, mandate: &Mandate) -> Option<PoolId>;
}
