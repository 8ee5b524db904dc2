//! What wallets, voters and auditors can ask of a node by `state_call`. The same questions are view functions of the pallets;
//! here they have names that every client knows how to call.
//!
//! The records are those of the pallets. They are parameters of the traits, so that this crate depends on no pallet and the
//! metadata of the runtime describes them.

#![cfg_attr(not(feature = "std"), no_std)]
#![deny(missing_docs)]

extern crate alloc;

use alloc::vec::Vec;
use bulwark_primitives::{AvsId, Balance, Epoch, Mandate, PoolId, SetId, SlashId, VaultId};
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
	pub trait VaultsApi<AccountId, Vault, Account, Problem>
	where
		AccountId: Codec,
		Vault: Codec,
		Account: Codec,
		Problem: Codec,
	{
		/// A vault: what it accepts, holds, is worth, and what is paused.
		fn vault(vault: VaultId) -> Option<Vault>;
		/// So many vaults from one number on.
		fn vaults(from: VaultId, limit: u32) -> Vec<Vault>;
		/// What an account has in a vault.
		fn account(vault: VaultId, who: AccountId) -> Option<Account>;
		/// What an amount counts for, in millionths of a dollar, rounded down, after the haircut.
		fn quote_value(vault: VaultId, amount: Balance) -> Result<u128, Problem>;
		/// How much more an account may deposit now.
		fn room(vault: VaultId, who: AccountId) -> Balance;
	}

	/// Operators.
	pub trait OperatorsApi<AccountId, Operator>
	where
		AccountId: Codec,
		Operator: Codec,
	{
		/// An operator or candidate.
		fn operator(account: AccountId) -> Option<Operator>;
		/// So many of them after one.
		fn operators(from: Option<AccountId>, limit: u32) -> Vec<Operator>;
		/// Would an operator accept the stake of an account?
		fn accepts(operator: AccountId, delegator: AccountId) -> bool;
	}

	/// AVSs, what they offer, and their operator sets.
	pub trait AvsApi<AccountId, Avs, Page, Proposal, Set, Members, Membership>
	where
		AccountId: Codec,
		Avs: Codec,
		Page: Codec,
		Proposal: Codec,
		Set: Codec,
		Members: Codec,
		Membership: Codec,
	{
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
		/// The sets that an operator is a member of.
		fn memberships(operator: AccountId) -> Vec<Membership>;
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
		fn allocatable(operator: AccountId, vault: VaultId, avs: AvsId) -> FixedU128;
		/// What a set could still take from an operator's stake in a vault for a fault in an epoch.
		fn slashable(set: SetId, operator: AccountId, vault: VaultId, fault: Epoch) -> Balance;
	}

	/// Slashing.
	pub trait SlashingApi<AccountId, Info, Page, Effect, History, Worst>
	where
		AccountId: Codec,
		Info: Codec,
		Page: Codec,
		Effect: Codec,
		History: Codec,
		Worst: Codec,
	{
		/// A request to slash, with everything that is known of it.
		fn request(id: SlashId) -> Option<Info>;
		/// The requests of a set that are on record, so many from a number on.
		fn requests_of_set(set: SetId, from: SlashId, limit: u32) -> Page;
		/// The requests against an operator that are on record, so many from a number on.
		fn requests_of_operator(operator: AccountId, from: SlashId, limit: u32) -> Page;
		/// The requests against an operator that weigh now.
		fn pending(operator: AccountId) -> Vec<Info>;
		/// What an account loses, by vault, if a set slashes its operators by a fraction for a fault of now.
		fn loss_if_slashed(
			who: AccountId,
			set: SetId,
			fraction: Perquintill,
		) -> Vec<(VaultId, Balance)>;
		/// The most that stake with an operator in a vault can lose under a mandate for faults of one epoch: if every set
		/// punishes once, and if every set punishes as often as it can.
		fn worst_case(operator: AccountId, vault: VaultId, mandate: Mandate) -> Worst;
		/// What a request would do to the sets of its operator.
		fn cascade_preview(id: SlashId) -> Vec<Effect>;
		/// What became of the accusations of a set since it exists.
		fn set_history(set: SetId) -> History;
	}

	/// Rewards.
	pub trait RewardsApi<AccountId, Asset, Plan, Target, Waterfall, Yield, Table, Quorum, Concentration>
	where
		AccountId: Codec,
		Asset: Codec,
		Plan: Codec,
		Target: Codec,
		Waterfall: Codec,
		Yield: Codec,
		Table: Codec,
		Quorum: Codec,
		Concentration: Codec,
	{
		/// What can be paid, by slot.
		fn reward_assets() -> Vec<(u8, Asset)>;
		/// What an account could claim now, by slot, and its points.
		fn rewards(who: AccountId) -> Vec<(u8, Balance)>;
		/// The plans that pay the stake of a target, with their rates and runways.
		fn plans(target: Target) -> Vec<Plan>;
		/// Who gets what of the plans of an AVS, per epoch.
		fn waterfall(avs: AvsId) -> Vec<Waterfall>;
		/// What the stake in a vault was paid in its last epochs, by asset and epoch.
		fn realised_yield(vault: VaultId) -> Vec<Yield>;
		/// The last complete stake table of a set, from an operator on.
		fn stake_table(set: SetId, from: Option<AccountId>) -> Option<Table>;
		/// How much of a set's stake some operators are, each counted once, and whether that decides.
		fn quorum(set: SetId, operators: Vec<AccountId>) -> Quorum;
		/// How concentrated the stake of a set is: the share of the ten largest operators, and the Herfindahl index.
		fn concentration(set: SetId) -> Option<Concentration>;
	}
}
