//! What a service has promised to those who voted for it, on the real runtime, with exact balances.

#[allow(dead_code)]
#[path = "story/chain.rs"]
mod chain;

use bulwark_primitives::{
	constants::MAX_DEALLOCATION, AssetKind, AvsId, Balance, Epoch, Mandate, SetId, VaultId,
};
use bulwark_runtime::{
	configs::governance::origins::pallet_origins::Origin, Epochs, Rewards, Runtime, RuntimeCall,
	RuntimeEvent,
};
use chain::*;
use frame_support::assert_ok;
use pallet_avs::{Call as Service, LONGEST_DISPUTE};
use pallet_rewards::{Call as Reward, Event as Rewarded, NextPlan, PlanId, Shares};
use polkadot_sdk::*;
use sp_keyring::Sr25519Keyring::{self, Alice, Bob, Charlie, Eve, Ferdie};
use sp_runtime::{FixedU128, Perquintill};

const BWK: VaultId = VaultId(0);
const DOT: VaultId = VaultId(1);
/// The AVS that is admitted in the story, beside that of the preset.
const BRIDGE: AvsId = AvsId(1);
const SET: SetId = SetId { avs: BRIDGE, index: 0 };
/// The slot of the native token, in which the bridge pays.
const NATIVE: u8 = 0;
/// Ten decimals.
const DOTS: Balance = 10_000_000_000;
const EPOCH: u64 = 60;
/// For so many epochs the bridge pays ten units each.
const EPOCHS: Epoch = 3;

fn epoch() -> Epoch {
	Epochs::current().epoch
}

fn earned(who: Sr25519Keyring) -> Balance {
	let mine = Rewards::rewards(account(who));
	mine.iter().find(|(slot, _)| *slot == NATIVE).map_or(0, |(_, amount)| *amount)
}

fn stake(who: Sr25519Keyring, vault: VaultId, amount: Balance, avs: AvsId) {
	let stake = pallet_vaults::Call::<Runtime>::deposit_and_delegate {
		vault,
		amount,
		operator: Some(account(Charlie)),
		mandate: Some(Mandate::only(avs)),
	};
	assert_ok!(call(who, stake));
}

/// Ferdie's bridge is admitted by those who have seen its offer, and pays for its set from the next epoch on. Returns the plan.
fn promise() -> PlanId {
	let metadata = pallet_avs::AvsMetadata {
		name: b"Bridge".to_vec().try_into().expect("a short name"),
		category: pallet_avs::AvsCategory::Bridge,
		..Default::default()
	};
	let offer =
		pallet_avs::Offer { asset: AssetKind::Native, per_epoch: 10 * UNIT, epochs: EPOCHS };
	let offers = vec![offer].try_into().expect("one offer");
	assert_ok!(call(Ferdie, Service::<Runtime>::propose { metadata, offers }));
	let admit = RuntimeCall::Avs(Service::<Runtime>::admit { avs: BRIDGE });
	let index = open_referendum(Origin::AvsAdmission, admit);
	assert_ok!(call(Ferdie, Service::<Runtime>::attach_referendum { avs: BRIDGE, index }));
	decide(index, true);
	let config = pallet_avs::SetConfig {
		vaults: vec![(DOT, FixedU128::from_u32(1))].try_into().expect("one vault"),
		deallocation_delay: 1,
		challenge: 2,
		appeal: 2,
		redistribution: None,
		split: Default::default(),
		admission: pallet_avs::SetAdmission::Open,
		min_operators: 1,
		min_stake_value: 0,
		max_operators: 10,
		schedule: pallet_avs::SlashSchedule::for_genesis(),
	};
	assert_ok!(call(Ferdie, Service::<Runtime>::create_set { avs: BRIDGE, config }));
	let plan = NextPlan::<Runtime>::get();
	let percent = Perquintill::from_percent;
	let accept = Reward::<Runtime>::accept_offer {
		avs: BRIDGE,
		index: 0,
		set: SET,
		start: epoch() + 1,
		shares: Shares { native: percent(20), insurance: percent(5) },
	};
	assert_ok!(call(Ferdie, accept));
	plan
}

fn told(event: Rewarded<Runtime>) -> bool {
	happened(RuntimeEvent::Rewards(event))
}

#[test]
fn a_promise_waits_for_whoever_earns_it() {
	development(|| {
		let plan = promise();
		let start = epoch() + 1;
		stake(Eve, BWK, 10 * UNIT, AvsId(77));
		wait(2 * EPOCH);
		// Nobody secures the bridge yet.
		assert!(told(Rewarded::PlanExtended { plan, end: start + EPOCHS + 1 }));
		assert_eq!(Rewards::ledger(NATIVE).escrow, 30 * UNIT);
		assert_eq!(name(call(Bob, Reward::<Runtime>::prune_plan { plan })), "PlanNotOver");
		assert_eq!(name(call(Ferdie, Reward::<Runtime>::stop_plan { plan })), "OfferBinds");
		let more = Reward::<Runtime>::top_up_plan { plan, amount: UNIT };
		assert_eq!(name(call(Ferdie, more)), "OfferBinds");

		assert_ok!(call(Charlie, Service::<Runtime>::join_set { set: SET }));
		let magnitude = Perquintill::from_percent(50);
		let allocate =
			pallet_delegation::Call::<Runtime>::set_allocation { vault: DOT, set: SET, magnitude };
		assert_ok!(call(Charlie, allocate));
		stake(Alice, DOT, 600 * DOTS, BRIDGE);
		// Until the allocation is in force, and all epochs that were promised are paid.
		wait(10 * EPOCH);
		// A fifth is the native token's stakers', a twentieth the insurance's, a tenth of the rest Charlie's commission.
		assert_eq!(earned(Eve), 6 * UNIT);
		assert_eq!(Rewards::ledger(NATIVE).insurance, 3 * UNIT / 2);
		assert_eq!(earned(Charlie), 9 * UNIT / 4);
		assert_eq!(earned(Alice), 81 * UNIT / 4);
		assert_ok!(call(Bob, Reward::<Runtime>::prune_plan { plan }));
		assert!(told(Rewarded::PlanPruned { plan, refunded: 0 }));
	});
}

#[test]
fn what_nobody_has_earned_of_a_promise_goes_to_the_stakers_of_the_native_token() {
	development(|| {
		let had = balance(Ferdie, &AssetKind::Native);
		let plan = promise();
		stake(Eve, BWK, 10 * UNIT, AvsId(77));
		// The bridge ends before anybody has joined it.
		assert_ok!(call(Ferdie, Service::<Runtime>::offboard { avs: BRIDGE }));
		wait(u64::from(MAX_DEALLOCATION + LONGEST_DISPUTE + 1) * EPOCH);
		assert_eq!(name(call(Bob, Reward::<Runtime>::prune_plan { plan })), "PlanNotOver");
		assert_ok!(call(Bob, Service::<Runtime>::complete_offboarding { avs: BRIDGE }));
		assert_eq!(name(call(Ferdie, Reward::<Runtime>::stop_plan { plan })), "OfferBinds");
		assert_ok!(call(Bob, Reward::<Runtime>::prune_plan { plan }));
		assert!(told(Rewarded::PlanForfeited { plan, amount: 30 * UNIT }));
		assert!(told(Rewarded::PlanPruned { plan, refunded: 0 }));
		// The deposit has returned, and what was promised has not.
		assert_eq!(had - balance(Ferdie, &AssetKind::Native), 30 * UNIT);
		assert_eq!(earned(Eve), 0);
		wait(2 * EPOCH);
		assert_eq!(earned(Eve), 30 * UNIT);
		assert_eq!(Rewards::ledger(NATIVE).native, 0);
	});
}
