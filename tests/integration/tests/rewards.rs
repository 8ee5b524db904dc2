//! What a service pays for security, and who gets it, on the real runtime, with exact balances.

#[allow(dead_code)]
#[path = "story/chain.rs"]
mod chain;

use bulwark_primitives::{AssetKind, AvsId, Balance, Epoch, SetId, VaultId};
use bulwark_runtime::{Epochs, Rewards, Runtime, Vaults};
use chain::*;
use frame_support::assert_ok;
use pallet_rewards::{Call as Reward, PlanConfig, PlanTarget, PlanWeights, Shares};
use polkadot_sdk::*;
use sp_keyring::Sr25519Keyring::{self, Alice, Bob, Charlie, Dave, Eve, Ferdie};
use sp_runtime::Perquintill;

const BWK: VaultId = VaultId(0);
const DOT: VaultId = VaultId(1);
const ORACLE: SetId = SetId { avs: AvsId(0), index: 0 };
/// The slot of USDC: the presets number what can be paid as they number the vaults.
const USDC: u8 = 4;
/// Ten decimals.
const DOTS: Balance = 10_000_000_000;
/// Six decimals.
const DOLLARS: Balance = 1_000_000;
const EPOCH: u64 = 60;

fn epoch() -> Epoch {
	Epochs::current().epoch
}

fn usdc() -> AssetKind {
	Vaults::record(VaultId(4)).expect("there is a vault").asset
}

fn restake(who: Sr25519Keyring, vault: VaultId, amount: Balance) {
	let restake = pallet_vaults::Call::<Runtime>::deposit_and_delegate {
		vault,
		amount,
		operator: None,
		mandate: None,
	};
	assert_ok!(call(who, restake));
}

/// A plan of one epoch: the next.
fn plan(per_epoch: Balance, native: u64, insurance: u64) -> Reward<Runtime> {
	let percent = Perquintill::from_percent;
	Reward::create_plan {
		config: PlanConfig {
			target: PlanTarget::Set(ORACLE),
			slot: USDC,
			per_epoch,
			start: epoch() + 1,
			end: epoch() + 2,
			escrow: per_epoch,
			shares: Shares { native: percent(native), insurance: percent(insurance) },
			weights: PlanWeights::Stake,
		},
	}
}

fn earned(who: Sr25519Keyring) -> Balance {
	let mine = Rewards::rewards(account(who));
	mine.iter().find(|(slot, _)| *slot == USDC).map_or(0, |(_, amount)| *amount)
}

fn claimed(who: Sr25519Keyring) -> Balance {
	let before = balance(who, &usdc());
	assert_ok!(call(Ferdie, Reward::<Runtime>::claim_for { who: account(who), slot: USDC }));
	balance(who, &usdc()) - before
}

#[test]
fn revenue_runs_down_the_waterfall_to_the_unit() {
	development(|| {
		// What is given to others must leave restakers two fifths.
		assert_eq!(name(call(Alice, plan(1, 20, 5))), "NotAvsOwner");
		assert_eq!(name(call(Dave, plan(1, 48, 5))), "BelowNetFloor");
		assert_eq!(name(call(Dave, plan(1, 0, 0))), "BelowMinimumShares");
		restake(Alice, DOT, 600 * DOTS);
		restake(Bob, DOT, 400 * DOTS);
		wait(EPOCH);
		let had = balance(Dave, &usdc());
		assert_ok!(call(Dave, plan(1_000 * DOLLARS, 20, 5)));
		assert_eq!(had - balance(Dave, &usdc()), 1_000 * DOLLARS);
		assert_eq!(Rewards::waterfall(ORACLE.avs).len(), 1);
		wait(2 * EPOCH);
		// A fifth is the native token's stakers', a twentieth the insurance's, a tenth of the rest Charlie's commission.
		let ledger = Rewards::ledger(USDC);
		// Nobody stakes the native token, so that what its stakers get waits in the plan that pays them.
		assert_eq!((ledger.native, ledger.escrow), (0, 200 * DOLLARS));
		assert_eq!(ledger.insurance, 50 * DOLLARS);
		assert_eq!(earned(Charlie), 75 * DOLLARS);
		assert_eq!([Alice, Bob].map(earned), [405 * DOLLARS, 270 * DOLLARS]);
		for (who, amount) in [(Alice, 405), (Bob, 270), (Charlie, 75)] {
			assert_eq!(claimed(who), amount * DOLLARS);
		}
		assert_eq!(Rewards::ledger(USDC).escrow, 200 * DOLLARS);
	});
}

#[test]
fn who_comes_after_the_boundary_or_leaves_before_it_earns_nothing() {
	development(|| {
		restake(Alice, DOT, 600 * DOTS);
		restake(Bob, DOT, 400 * DOTS);
		wait(EPOCH);
		assert_ok!(call(Dave, plan(1_000 * DOLLARS, 20, 5)));
		// Bob asks to leave in the last epoch before it is paid, Ferdie comes in the epoch that is.
		let mandate = bulwark_primitives::Mandate::only(ORACLE.avs);
		let pool = bulwark_runtime::Delegation::find_pool(account(Charlie), DOT, mandate);
		let pool = pool.expect("there is a pool");
		let leave = pallet_delegation::Call::<Runtime>::request_withdrawal {
			pool,
			amount: None,
			entered: None,
		};
		assert_ok!(call(Bob, leave));
		wait(EPOCH);
		restake(Ferdie, DOT, 5_000 * DOTS);
		wait(2 * EPOCH);
		assert_eq!([Alice, Bob, Ferdie].map(earned), [675 * DOLLARS, 0, 0]);
		assert_eq!(claimed(Alice), 675 * DOLLARS);
		assert_eq!(claimed(Charlie), 75 * DOLLARS);
		let nothing = Reward::<Runtime>::claim { slot: USDC };
		assert_eq!(name(call(Bob, nothing)), "NothingToClaim");
	});
}

/// Stakes the native token for nothing else than that.
fn stake_native(who: Sr25519Keyring, amount: Balance) {
	let stake = pallet_vaults::Call::<Runtime>::deposit_and_delegate {
		vault: BWK,
		amount,
		operator: Some(account(Charlie)),
		mandate: Some(bulwark_primitives::Mandate::only(bulwark_primitives::AvsId(77))),
	};
	assert_ok!(call(who, stake));
}

#[test]
fn the_stakers_of_the_native_token_get_their_share() {
	development(|| {
		restake(Alice, DOT, 1_000 * DOTS);
		wait(EPOCH);
		assert_ok!(call(Dave, plan(1_000 * DOLLARS, 20, 5)));
		stake_native(Eve, 10 * UNIT);
		wait(2 * EPOCH);
		assert_eq!(earned(Eve), 200 * DOLLARS);
		// Whoever comes later has no part in what was earned before, and its part of what is earned then.
		assert_ok!(call(Dave, plan(1_000 * DOLLARS, 20, 5)));
		stake_native(Ferdie, 30 * UNIT);
		wait(2 * EPOCH);
		assert_eq!((earned(Eve), earned(Ferdie)), (250 * DOLLARS, 150 * DOLLARS));
		assert_eq!(claimed(Eve), 250 * DOLLARS);
	});
}
