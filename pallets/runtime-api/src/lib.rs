//! What wallets, voters and auditors can ask of a node by `state_call`. The same questions are view functions of the pallets;
//! here they have names that every client knows how to call.
//!
//! The records are those of the pallets. They are parameters of the traits, so that this crate depends on no pallet and the
//! metadata of the runtime describes them.

#![cfg_attr(not(feature = "std"), no_std)]
#![deny(missing_docs)]

extern crate alloc;

use alloc::vec::Vec;
use bulwark_primitives::{
	AppKey, AssetKind, AvsId, Balance, Epoch, Mandate, OriginChain, PoolId, RegistryMode,
	ReleaseId, Scheme, SetId, SlashId, SlashReason, VaultId,
};
use codec::Codec;
use sp_runtime::{FixedU128, Perquintill};

sp_api::decl_runtime_apis! {
	/// The clock.
	pub trait EpochsApi<Info>
	where
		Info: Codec,
	{
		/// The epoch that is now, when it began, and when it ends.
		fn current() -> Info;
	}

	/// Vaults, and what accounts have in them beside stake.
	pub trait VaultsApi<AccountId, Vault, Account, Origin, Problem>
	where
		AccountId: Codec,
		Vault: Codec,
		Account: Codec,
		Origin: Codec,
		Problem: Codec,
	{
		/// A vault: what it accepts, holds, is worth, and what is paused.
		fn vault(vault: VaultId) -> Option<Vault>;
		/// So many vaults from one number on.
		fn vaults(from: VaultId, limit: u32) -> Vec<Vault>;
		/// What an account has in a vault.
		fn account(vault: VaultId, who: AccountId) -> Option<Account>;
		/// What came into a vault from a network and has not been paid back, and how much may.
		fn origin(vault: VaultId, chain: OriginChain) -> Origin;
		/// What an amount counts for, in millionths of a dollar, rounded down, after the haircut.
		fn quote_value(vault: VaultId, amount: Balance) -> Result<u128, Problem>;
		/// How much more an account may deposit now.
		fn room(vault: VaultId, who: AccountId) -> Balance;
	}

	/// Operators.
	pub trait OperatorsApi<AccountId, Operator, Voucher, Hash>
	where
		AccountId: Codec,
		Operator: Codec,
		Voucher: Codec,
		Hash: Codec,
	{
		/// An operator or candidate.
		fn operator(account: AccountId) -> Option<Operator>;
		/// So many of them after one.
		fn operators(from: Option<AccountId>, limit: u32) -> Vec<Operator>;
		/// Would an operator accept the stake of an account?
		fn accepts(operator: AccountId, delegator: AccountId) -> bool;
		/// The key of an operator in an epoch: the one whose statements of that epoch can be used against it.
		fn key_at(operator: AccountId, scheme: Scheme, epoch: Epoch) -> Option<AppKey>;
		/// The 32 bytes that a key must sign to be registered by the operator next.
		fn proof_message(operator: AccountId, key: AppKey) -> Option<Hash>;
		/// The 32 bytes that the account of the operator must sign for a voucher.
		fn voucher_message(operator: AccountId, voucher: Voucher) -> Option<Hash>;
	}

	/// AVSs, what they offer, and their operator sets.
	pub trait AvsApi<AccountId, Avs, Page, Proposal, Set, Members, Membership, Schedule>
	where
		AccountId: Codec,
		Avs: Codec,
		Page: Codec,
		Proposal: Codec,
		Set: Codec,
		Members: Codec,
		Membership: Codec,
		Schedule: Codec,
	{
		/// How AVSs are admitted.
		fn registry_mode() -> RegistryMode;
		/// An AVS.
		fn avs(avs: AvsId) -> Option<Avs>;
		/// So many AVSs from one number on.
		fn avss(from: AvsId, limit: u32) -> Page;
		/// What a vote is about: the offer in escrow, its duration, and who makes it.
		fn proposal(avs: AvsId) -> Option<Proposal>;
		/// An operator set.
		fn set(set: SetId) -> Option<Set>;
		/// The operator sets of an AVS.
		fn sets(avs: AvsId) -> Vec<Set>;
		/// So many members of a set after one.
		fn members(set: SetId, from: Option<AccountId>, limit: u32) -> Members;
		/// The sets that an operator is a member of or going to be.
		fn memberships(operator: AccountId) -> Vec<Membership>;
		/// A version of the schedule of a set.
		fn schedule(set: SetId, version: u32) -> Option<Schedule>;
		/// The operators that a set has invited and that have not joined yet.
		fn invitations(set: SetId) -> Vec<AccountId>;
	}

	/// Stake.
	pub trait DelegationApi<AccountId, Position, Pool, Quote, Allocation>
	where
		AccountId: Codec,
		Position: Codec,
		Pool: Codec,
		Quote: Codec,
		Allocation: Codec,
	{
		/// Everything an account has delegated: what it is worth, what is in dispute, what can be claimed, and when the rest.
		fn positions(who: AccountId) -> Vec<Position>;
		/// The same of one pool.
		fn position(who: AccountId, pool: PoolId) -> Option<Position>;
		/// A pool.
		fn pool(pool: PoolId) -> Option<Pool>;
		/// The pools of an operator in a vault.
		fn pools(operator: AccountId, vault: VaultId) -> Vec<Pool>;
		/// The pool of an operator, vault and mandate, if anybody has stake in it.
		fn find_pool(operator: AccountId, vault: VaultId, mandate: Mandate) -> Option<PoolId>;
		/// What a request to withdraw would come to now; `None` if it would be refused.
		fn quote_withdrawal(who: AccountId, pool: PoolId, amount: Option<Balance>) -> Option<Quote>;
		/// What an operator has allocated to a set.
		fn allocations(operator: AccountId, set: SetId) -> Vec<Allocation>;
		/// What the leverage of a vault leaves an operator to allocate to the sets of an AVS.
		fn allocatable_to(operator: AccountId, vault: VaultId, avs: AvsId) -> FixedU128;
		/// What a set could still take from an operator's stake in a vault for a fault in an epoch.
		fn slashable(set: SetId, operator: AccountId, vault: VaultId, fault: Epoch) -> Balance;
	}

	/// Slashing.
	pub trait SlashingApi<AccountId, Info, Page, Entry, Effect, History, Worst, Hash>
	where
		AccountId: Codec,
		Info: Codec,
		Page: Codec,
		Entry: Codec,
		Effect: Codec,
		History: Codec,
		Worst: Codec,
		Hash: Codec,
	{
		/// A request to slash, with everything that is known of it.
		fn request(id: SlashId) -> Option<Info>;
		/// The requests of a set that are on record, so many from a number on.
		fn requests_of_set(set: SetId, from: SlashId, limit: u32) -> Page;
		/// The requests against an operator that are on record, so many from a number on.
		fn requests_of_operator(operator: AccountId, from: SlashId, limit: u32) -> Page;
		/// The requests against an operator that weigh now, so many from a number on.
		fn pending(operator: AccountId, from: SlashId, limit: u32) -> Page;
		/// What weighs on the stake with an operator in a vault now.
		fn docket(operator: AccountId, vault: VaultId) -> Vec<Entry>;
		/// The hash that announces a report, from the Blake2-256 hash of the encoded evidence and a secret salt.
		fn report_hash_of(
			who: AccountId,
			set: SetId,
			operator: AccountId,
			fault: Epoch,
			reason: SlashReason,
			evidence: Hash,
			salt: Hash,
		) -> Hash;
		/// What an account loses at most, by vault, if a set slashes each of its operators by a fraction for one fault. That is of now
		/// or of an epoch to come, as far as it is known: counted is all that is active, that will be from the next epoch on, and
		/// that was asked for in this one, each with the largest magnitude that is allocated to the set or planned to be.
		fn loss_if_slashed(
			who: AccountId,
			set: SetId,
			fraction: Perquintill,
		) -> Vec<(VaultId, Balance)>;
		/// The most that stake with an operator in a vault can lose under a mandate for faults of one epoch: if every set
		/// punishes once, and if every set punishes as often as it can. That is of now, or of any epoch to come as far as it is known:
		/// counted are allocations that are planned, memberships that have not begun, and versions of schedules that are published,
		/// from the epoch on in which they hold; and the caps of now.
		fn worst_case(operator: AccountId, vault: VaultId, mandate: Mandate) -> Worst;
		/// What a request would do to the sets of its operator.
		fn cascade_preview(id: SlashId) -> Vec<Effect>;
		/// What became of the accusations of a set since it exists.
		fn set_history(set: SetId) -> History;
	}

	/// Rewards.
	pub trait RewardsApi<
		AccountId,
		Asset,
		Plan,
		Number,
		Target,
		Ledger,
		Waterfall,
		Yield,
		Table,
		Quorum,
		Concentration,
		Pass,
	>
	where
		AccountId: Codec,
		Asset: Codec,
		Plan: Codec,
		Number: Codec,
		Target: Codec,
		Ledger: Codec,
		Waterfall: Codec,
		Yield: Codec,
		Table: Codec,
		Quorum: Codec,
		Concentration: Codec,
		Pass: Codec,
	{
		/// What can be paid, by slot.
		fn reward_assets() -> Vec<(u8, Asset)>;
		/// What an account could claim now, by slot, and its points.
		fn rewards(who: AccountId) -> Vec<(u8, Balance)>;
		/// The plans that pay the stake of a target, with their rates and runways.
		fn plans(target: Target) -> Vec<Plan>;
		/// A plan.
		fn plan(plan: Number) -> Option<Plan>;
		/// What was received of an asset, and where it is. Of claims it hears when the pools that they were paid from are paid again.
		fn ledger(slot: u8) -> Ledger;
		/// Who gets what of the plans of an AVS, per epoch.
		fn waterfall(avs: AvsId) -> Vec<Waterfall>;
		/// What the stake in a vault was paid in its last epochs, by asset and epoch, and how much stake that was.
		fn realised_yield(vault: VaultId) -> Vec<Yield>;
		/// The last complete stake table of a set, from an operator on. Weights are in parts of 10^-12 of a dollar.
		fn stake_table(set: SetId, from: Option<AccountId>) -> Option<Table>;
		/// How much of a set's stake some operators are, each counted once, and whether that decides. Weights are in parts of
		/// 10^-12 of a dollar.
		fn quorum(set: SetId, operators: Vec<AccountId>) -> Quorum;
		/// How concentrated the stake of a set is: the shares of the ten and of the three largest operators, and the Herfindahl index.
		fn concentration(set: SetId) -> Option<Concentration>;
		/// The same of all stake in a vault, over all operators. Only vaults whose stake a plan pays have a table.
		fn concentration_of_vault(vault: VaultId) -> Option<Concentration>;
		/// What an account's own stake weighs in a set now, in parts of 10^-12 of a dollar, as in the stake table.
		fn weight_of(who: AccountId, set: SetId) -> u128;
		/// Where the pass stands: the last epoch that is complete, and the one that is worked on.
		fn pass_state() -> (Option<Epoch>, Option<Pass>);
	}

	/// What is on its way to who is paid.
	pub trait PayoutsApi<AccountId, Release, Route, Ledger>
	where
		AccountId: Codec,
		Release: Codec,
		Route: Codec,
		Ledger: Codec,
	{
		/// A release that has not ended.
		fn release_of(id: ReleaseId) -> Option<Release>;
		/// The releases to a route that have not ended, in no order, at most fifty of them.
		fn releases_to(route: Route, limit: u32) -> Vec<(ReleaseId, Release)>;
		/// How much of an asset is where.
		fn ledger_of(asset: AssetKind) -> Ledger;
		/// The account that the amounts of releases are in until they are sent.
		fn account() -> AccountId;
	}

	/// Restakers, reserves and fees of other chains.
	pub trait XcmGatewayApi<AccountId, Location, Reserve>
	where
		AccountId: Codec,
		Location: Codec,
		Reserve: Codec,
	{
		/// The account here of an account of another consensus system, and its home as it would be recorded. `None` for what
		/// cannot have one.
		fn owner_of(location: Location) -> Option<(AccountId, Location)>;
		/// The reserve of an asset.
		fn reserve_of(asset: AssetKind) -> Option<Reserve>;
		/// How much more may be staked through a channel now, in base units.
		fn room(chain: OriginChain, asset: AssetKind) -> Balance;
		/// What execution costs in an asset: base units of it for one base unit of the native token, with 18 decimals.
		fn fee_price_of(asset: AssetKind) -> Option<FixedU128>;
	}
}
