//! The world of rewards: stake that earns, and what pays it.

use super::{
	cohorts::{fill_cohorts, old_faults},
	disputes::{allocate, allocate_by, positions},
	restaking::{
		dispute_old, foreign, fund, lots, mandate, operator, restake, set, signed, stake_vault,
		vault, World,
	},
};
use crate::{
	configs::monetary::TreasuryAccount, AccountId, Avs, Delegation, Epochs, Rewards, Runtime,
	RuntimeOrigin, Vaults,
};
use bulwark_primitives::{
	constants::{MAX_FANCY_POOLS, MAX_POSITIONS, MAX_REWARD_ASSETS, MAX_SET_VAULTS, WINDOW},
	seams::{EpochClock, SlashTermsInspect, StakeInspect},
	AssetKind, AvsId, Balance, Epoch, SetId, VaultId,
};
use pallet_avs::{EscrowedOffer, Offer};
use pallet_delegation::benchmarking::STAYING;
use pallet_rewards::{PlanAsset, PlanConfig, PlanTarget, PlanWeights, Shares, Slot, MAX_STEPS};
use pallet_vaults::DefaultDelegation;
use polkadot_sdk::*;

use frame_benchmarking::account;
use frame_support::{assert_ok, BoundedVec};
use sp_keyring::Sr25519Keyring::Dave;
use sp_runtime::Perquintill;

// Every pool of one account weighs on a docket of its own.
const _: () = assert!(2 * MAX_SET_VAULTS >= MAX_POSITIONS);

/// What an epoch of an offer or of a plan pays.
const PER_EPOCH: Balance = 100_000_000;

/// For how long.
const EPOCHS: u32 = 10;

impl pallet_rewards::BenchmarkHelper<AccountId, AssetKind, RuntimeOrigin> for World {
	fn admin_origin() -> RuntimeOrigin {
		RuntimeOrigin::root()
	}

	fn asset(index: u32) -> AssetKind {
		foreign(index + 1)
	}

	fn fund(asset: &AssetKind, who: &AccountId, amount: Balance) {
		fund(who, asset, amount);
	}

	fn set() -> (AccountId, SetId) {
		(Dave.to_account_id(), set())
	}

	fn offer(avs: AvsId, asset: &AssetKind) -> u32 {
		let offer = Offer { asset: asset.clone(), per_epoch: PER_EPOCH, epochs: EPOCHS };
		let remaining = offer.total().expect("it is a small number");
		let escrow = Avs::escrow_account(avs).expect("there are accounts for every AVS");
		fund(&escrow, asset, remaining);
		let offers = BoundedVec::truncate_from([EscrowedOffer { offer, remaining }].into());
		pallet_avs::Offered::<Runtime>::insert(avs, offers);
		0
	}

	fn offered_asset() -> AssetKind {
		foreign(0)
	}

	fn stake(_: u32, pools: u32) -> AccountId {
		// As many as hold the positions of one account.
		allocate(MAX_POSITIONS.div_ceil(MAX_FANCY_POOLS).min(MAX_SET_VAULTS));
		let who = account("earner", 0, 0);
		positions(&who, &operator(0), pools);
		who
	}

	fn stake_widely(vaults: u32) {
		allocate(MAX_SET_VAULTS);
		let (who, first) = (account("earner", 0, 0), stake_vault().0);
		for index in 0..vaults {
			restake(&who, vault(first + index), &operator(0), &mandate(0));
		}
	}

	fn busy_stake(pools: u32) -> AccountId {
		let (who, stranger) = (account("earner", 0, 0), account("other", 0, 0));
		let operators = [operator(0), operator(1)];
		let first = stake_vault().0;
		let place = |index: u32| (&operators[(index % 2) as usize], vault(first + index / 2));
		allocate(MAX_SET_VAULTS);
		allocate_by(&operators[1], MAX_SET_VAULTS);
		for (operator, vault) in (0..pools).map(place) {
			let pool = restake(&stranger, vault, operator, &mandate(0));
			// Before the account comes, which is not credited with it.
			pallet_rewards::benchmarking::earn::<Runtime>(pool, MAX_REWARD_ASSETS);
		}
		let start = Epochs::epoch();
		for epoch in start..=start + WINDOW {
			World::advance_to(epoch);
			for (operator, vault) in (0..pools).map(place) {
				if epoch < start + WINDOW {
					restake(&who, vault, operator, &mandate(0));
					continue;
				}
				let pool = Delegation::find_pool(operator.clone(), vault, mandate(0));
				let pool = pool.expect("there is stake in it");
				World::paid();
				restake(&who, vault, operator, &mandate(0));
				assert_eq!(lots(&who, pool), STAYING);
			}
		}
		who
	}

	fn dispute() {
		let (operator, before) = (operator(0), Epochs::epoch() - 1);
		for vault in <Avs as SlashTermsInspect<AccountId>>::vaults_of(set()) {
			dispute_old(&operator, vault, old_faults(before));
			// Nobody has looked at its pools since the epoch began.
			for (pool, _) in <Delegation as StakeInspect<_>>::pools(&operator, vault) {
				fill_cohorts(pool, before);
			}
		}
	}

	fn vault() -> (VaultId, AssetKind) {
		let vault = stake_vault();
		// Whoever compounds need not say where, and has stake there already.
		let default = DefaultDelegation { operator: operator(0), mandate: mandate(0) };
		assert_ok!(Vaults::set_default(RuntimeOrigin::root(), vault, Some(default)));
		(vault, foreign(0))
	}

	fn advance_to(epoch: Epoch) {
		World::advance_to(epoch);
	}
}

/// Lets the stake in a vault earn something in an asset that is approved, whoever it belongs to. Returns the slot of the asset.
pub(super) fn earn(vault: VaultId, asset: &AssetKind) -> Slot {
	let kind = PlanAsset::Asset(asset.clone());
	let slots = Rewards::reward_assets();
	let (slot, _) = slots.into_iter().find(|(_, known)| *known == kind).expect("it is approved");
	let owner = TreasuryAccount::get();
	fund(&owner, asset, 2 * PER_EPOCH * u128::from(EPOCHS));
	let start = Epochs::epoch() + 1;
	let plan = PlanConfig {
		target: PlanTarget::Vault(vault),
		slot,
		per_epoch: PER_EPOCH,
		start,
		end: start + EPOCHS,
		escrow: PER_EPOCH * u128::from(EPOCHS),
		// Whoever pays a vault leaves nothing to others.
		shares: Shares { native: Perquintill::zero(), insurance: Perquintill::zero() },
		weights: PlanWeights::Stake,
	};
	assert_ok!(Rewards::create_plan(signed(&owner), plan));
	World::advance_to(start);
	// Until the pass of this epoch is complete.
	while Rewards::advance_table(signed(&owner), MAX_STEPS).is_ok() {}
	slot
}
