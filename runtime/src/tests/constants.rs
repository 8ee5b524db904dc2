use crate::{
	configs::{
		consensus::SESSION,
		monetary::PriceOfWeight,
		system::{RuntimeBlockLength, RuntimeBlockWeights},
	},
	constants::{consensus::*, currency::*, fee, time, PARA_ID},
	genesis_config_presets::{EPOCH, UNBONDING},
	Balance, BlockNumber, Runtime,
};
use polkadot_sdk::*;

use frame_support::{
	dispatch::DispatchClass,
	traits::Get,
	weights::{Weight, WeightToFee},
};

#[test]
fn tokens_are_counted_in_the_decimals_that_wallets_are_told() {
	assert_eq!(UNIT, 10u128.pow(DECIMALS.into()));
	assert_eq!(MILLI * 1_000, UNIT);
	assert_eq!(MICRO * 1_000_000, UNIT);
}

#[test]
fn deposits_grow_with_what_is_stored() {
	assert_eq!(deposit(0, 0), 0);
	assert_eq!(deposit(1, 0), DEPOSIT_PER_ITEM);
	assert_eq!(deposit(2, 1_000), 2 * DEPOSIT_PER_ITEM + UNIT / 10);
	assert!(deposit(u32::MAX, u32::MAX) > deposit(u32::MAX, 0));
}

#[test]
fn session_keys_are_not_stored_for_nothing() {
	let held = <<Runtime as pallet_session::Config>::KeyDeposit as Get<Balance>>::get();
	assert!(held > 3 * DEPOSIT_PER_ITEM && held < UNIT, "{held}");
}

#[test]
fn a_day_of_blocks_is_a_day() {
	assert_eq!(u64::from(time::DAYS) * time::BLOCK_MILLIS, 86_400_000);
	assert_eq!(u64::from(time::MINUTES) * time::BLOCK_MILLIS, 60_000);
	assert_eq!(SLOT_DURATION, u64::from(RELAY_CHAIN_SLOT_DURATION_MILLIS));
	assert_eq!(time::BLOCK_MILLIS, u64::from(RELAY_CHAIN_SLOT_DURATION_MILLIS));
}

#[test]
fn a_block_has_room_for_what_is_not_a_transaction() {
	let weights = RuntimeBlockWeights::get();
	let normal = weights.get(DispatchClass::Normal).max_total.expect("it is limited");
	assert!(normal.all_lt(weights.max_block));
	let reserved = weights.get(DispatchClass::Operational).reserved.expect("it is set");
	assert_eq!(normal + reserved, weights.max_block);
	assert_eq!(weights.max_block, MAXIMUM_BLOCK_WEIGHT);

	let length = RuntimeBlockLength::get();
	assert_eq!(*length.max.get(DispatchClass::Normal), NORMAL_DISPATCH_RATIO * MAX_BLOCK_LENGTH);
	assert!(
		u64::from(*length.max.get(DispatchClass::Operational)) < MAXIMUM_BLOCK_WEIGHT.proof_size()
	);
}

#[test]
fn an_empty_transaction_costs_about_a_thousandth() {
	let base = RuntimeBlockWeights::get().get(DispatchClass::Normal).base_extrinsic;
	let fee = PriceOfWeight::weight_to_fee(&base);
	assert!(fee > MILLI / 2 && fee < 2 * MILLI, "{fee}");
}

#[test]
fn a_full_block_costs_the_same_in_time_and_in_proof() {
	let max = MAXIMUM_BLOCK_WEIGHT;
	let time = PriceOfWeight::weight_to_fee(&Weight::from_parts(max.ref_time(), 0));
	let proof = PriceOfWeight::weight_to_fee(&Weight::from_parts(0, max.proof_size()));
	assert_eq!(time, 20 * UNIT);
	assert!(proof.abs_diff(time) < UNIT + time / 20, "{time} {proof}");
	assert_eq!(PriceOfWeight::weight_to_fee(&max), time.max(proof));
	assert_eq!(fee::PER_BYTE * 100, MILLI);
}

#[test]
fn a_pause_of_sessions_is_whole_hours() {
	assert_eq!(SESSION % time::HOURS, 0);
	assert_eq!(
		<<Runtime as pallet_collator_selection::Config>::KickThreshold as Get<BlockNumber>>::get(),
		SESSION
	);
}

#[test]
fn the_presets_unbond_as_fast_as_is_safe() {
	assert_eq!(EPOCH, 60);
	assert_eq!(UNBONDING, 420);
	assert_eq!(PARA_ID, 2500);
}

/// Messages and the pass of an epoch do not look at what calls of governance have left. A few parts in a hundred remain for what a
/// block begins with besides: itself, what it inherits, and the end of a session.
#[test]
fn what_begins_a_block_fits_into_it() {
	let shares = [
		<Runtime as pallet_scheduler::Config>::MaximumWeight::get(),
		<Runtime as pallet_rewards::Config>::PassWeight::get(),
		<Runtime as pallet_message_queue::Config>::ServiceWeight::get(),
	];
	let sum = shares.into_iter().fold(Weight::zero(), Weight::saturating_add);
	let most = sp_runtime::Perbill::from_percent(97) * RuntimeBlockWeights::get().max_block;
	assert!(sum.all_lte(most), "{sum} of a block");
}
