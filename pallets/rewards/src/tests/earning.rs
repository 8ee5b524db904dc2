//! Who earns what: newcomers, leavers, and those who come while an epoch is being paid.

use super::*;
use crate::Checkpoints;
use proptest::prelude::*;

fn touch(who: AccountId) {
	use bulwark_primitives::seams::StakeCollection;
	assert_ok!(MockStake::collect(&who, &mut |_| Ok(())));
}

/// 750 of 1000 go to operator and stake; the operator takes a tenth.
const STAKE: Balance = 675;

#[test]
fn a_newcomer_earns_from_its_first_active_epoch_on() {
	build_and_execute(|| {
		let pool = simple();
		plan(A0, 1_000, 10, 10_000);
		begin(START + 1);
		join(CAT, pool, 1_000);
		assert_eq!(owed(CAT), 0);
		begin(START + 2);
		// 1000 of 2000.
		assert_eq!((owed(ANN), owed(BOB), owed(CAT)), (405 + 202, 270 + 135, 337));
	});
}

#[test]
fn a_leaver_earns_nothing_after_leaving_and_keeps_what_it_had() {
	build_and_execute(|| {
		let pool = simple();
		plan(A0, 1_000, 10, 10_000);
		begin(START + 1);
		assert_ok!(leave(ANN, pool, 600));
		assert_eq!(position(ANN, pool), None);
		assert_eq!(owed(ANN), 405);
		begin(START + 2);
		assert_eq!((owed(ANN), owed(BOB)), (405, 270 + STAKE));
		assert_ok!(Rewards::claim(signed(ANN), USD_SLOT));
	});
}

#[test]
fn nobody_snipes() {
	build_and_execute(|| {
		let pool = simple();
		plan(A0, 1_000, 10, 10_000);
		begin(START + 1);
		// In before the boundary and out right after it: active for no payment.
		join(CAT, pool, 1_000_000);
		go_to(START + 2);
		assert_ok!(leave(CAT, pool, 1_000_000));
		complete();
		assert_eq!(owed(CAT), 0);
		assert_eq!((owed(ANN), owed(BOB)), (810, 540));
		// More stake before a claim does not make the claim larger.
		join(ANN, pool, 1_000_000);
		assert_eq!(owed(ANN), 810);
		assert_ok!(leave(ANN, pool, 1_000_000));
		assert_eq!(owed(ANN), 810);
	});
}

#[test]
fn who_joins_between_the_boundary_and_the_payment_has_no_part_in_it() {
	build_and_execute(|| {
		let pool = simple();
		plan(A0, 1_000, 10, 10_000);
		go_to(START + 1);
		// The pass has not come by yet.
		join(CAT, pool, 1_000);
		join(ANN, pool, 600);
		let (mark, _) = position(CAT, pool).expect("she has joined");
		assert_eq!(mark.pending, Some(START + 1));
		let followers = Checkpoints::<Test>::get(pool, START + 1).map(|one| one.followers);
		assert_eq!(followers, Some(2));
		complete();
		assert_eq!((owed(ANN), owed(BOB), owed(CAT)), (405, 270, 0));
		begin(START + 2);
		// 1200, 400 and 1000 of 2600. Both lots of ANN have earned 155 and a bit, and each is rounded down.
		assert_eq!((owed(ANN), owed(BOB), owed(CAT)), (405 + 310, 270 + 103, 259));
		touch(ANN);
		let followers = Checkpoints::<Test>::get(pool, START + 1).map(|one| one.followers);
		assert_eq!(followers, Some(1));
		touch(CAT);
		assert_eq!(Checkpoints::<Test>::iter().count(), 0, "it goes with its last follower");
		assert_eq!((owed(ANN), owed(CAT)), (405 + 310, 259));
	});
}

#[test]
fn who_is_touched_twice_while_an_epoch_is_paid_is_counted_once() {
	build_and_execute(|| {
		let pool = simple();
		plan(A0, 1_000, 10, 10_000);
		go_to(START + 1);
		join(CAT, pool, 500);
		touch(CAT);
		join(CAT, pool, 500);
		let followers = Checkpoints::<Test>::get(pool, START + 1).map(|one| one.followers);
		assert_eq!(followers, Some(1));
		// Half of the pass, then again.
		steps(4);
		touch(CAT);
		complete();
		touch(CAT);
		assert_eq!(Checkpoints::<Test>::iter().count(), 0, "everything is paid");
		assert_eq!(owed(CAT), 0);
		begin(START + 2);
		assert_eq!(owed(CAT), STAKE / 2);
	});
}

#[test]
fn who_joins_and_leaves_again_while_an_epoch_is_paid_leaves_nothing_behind() {
	build_and_execute(|| {
		let pool = simple();
		plan(A0, 1_000, 10, 10_000);
		go_to(START + 1);
		join(CAT, pool, 500);
		assert_eq!(Checkpoints::<Test>::iter().count(), 1);
		assert_ok!(leave(CAT, pool, 500));
		assert_eq!(Checkpoints::<Test>::iter().count(), 0);
		complete();
		assert_eq!((owed(ANN), owed(BOB), owed(CAT)), (405, 270, 0));
	});
}

#[test]
fn once_an_epoch_is_paid_nobody_waits() {
	build_and_execute(|| {
		let pool = simple();
		plan(A0, 1_000, 10, 10_000);
		begin(START + 1);
		join(CAT, pool, 1_000);
		let (mark, _) = position(CAT, pool).expect("she has joined");
		assert_eq!(mark.pending, None);
		assert_eq!(Checkpoints::<Test>::iter().count(), 0);
	});
}

#[test]
fn who_leaves_before_the_payment_is_not_counted() {
	build_and_execute(|| {
		let pool = simple();
		plan(A0, 1_000, 10, 10_000);
		go_to(START + 1);
		assert_ok!(leave(ANN, pool, 600));
		complete();
		assert_eq!((owed(ANN), owed(BOB)), (0, STAKE));
	});
}

#[test]
fn a_pool_is_brought_up_to_date_before_it_is_paid() {
	build_and_execute(|| {
		let pool = simple();
		begin(START + 1);
		assert_eq!(syncs(pool), 0, "to be weighed it need not be written");
		plan(A0, 1_000, 10, 10_000);
		begin(START + 2);
		assert_eq!(syncs(pool), 1);
	});
}

#[test]
fn a_slash_lowers_what_is_earned_from_then_on() {
	build_and_execute(|| {
		let pool = simple();
		staked(CAT, OP2, 1_000);
		member(OP2, A0, USD_VAULT, 100);
		plan(A0, 1_000, 10, 10_000);
		begin(START + 1);
		assert_eq!((owed(ANN), owed(CAT)), (202, 375));
		slash(pool, 50);
		begin(START + 2);
		// 500 of 1500, less a tenth: 225 for 300 and 200.
		assert_eq!((owed(ANN), owed(CAT)), (202 + 135, 375 + 500));
	});
}

#[test]
fn what_rounding_leaves_in_a_pool_goes_to_the_native_stakers() {
	build_and_execute(|| {
		member(OP2, A0, USD_VAULT, 100);
		let pool = staked(ANN, OP2, 1);
		staked(BOB, OP2, 1);
		staked(CAT, OP2, 1);
		let none = no_shares();
		plan_with(A0, 100, 1, 100, none, PlanWeights::Stake);
		begin(START + 1);
		for who in [ANN, BOB, CAT] {
			assert_eq!(owed(who), 33);
			assert_eq!(PoolsEarned::get(pool).len(), 1);
			assert_ok!(leave(who, pool, 1));
		}
		assert_eq!(PoolsEarned::get(pool).len(), 0);
		assert_eq!((ledger().native, ledger().restakers), (1, 99));
	});
}

#[test]
fn a_level_is_as_small_as_it_can_be_written() {
	use codec::{Decode, Encode, MaxEncodedLen};
	use sp_core::U256;
	for (level, bytes) in
		[(U256::zero(), 1), (U256::from(255), 2), (U256::from(256), 3), (U256::MAX, 33)]
	{
		let encoded = Level(level).encode();
		assert_eq!(encoded.len(), bytes);
		assert_eq!(Level::decode(&mut &encoded[..]), Ok(Level(level)));
	}
	assert_eq!(Level::max_encoded_len(), 33);
	// Zeros in front, and more than 32 bytes, are no level.
	assert!(Level::decode(&mut &[8u8, 1, 0][..]).is_err());
	assert!(Level::decode(&mut &[132u8; 40][..]).is_err());
	assert!(Level::decode(&mut &[1u8, 0][..]).is_err());
}

#[test]
fn a_mark_of_one_asset_is_small() {
	use codec::Encode;
	build_and_execute(|| {
		// A hundred tokens a day for a hundred years on one token of stake, with twelve decimals.
		member(OP1, A0, USD_VAULT, 100);
		let mut levels = Levels::default();
		let level = sp_core::U256::from(crate::FINE) * sp_core::U256::from(3_650_000u64);
		assert!(levels.set(USD_SLOT, level));
		let mark = Mark { levels, pending: None };
		assert!(mark.encode().len() <= 20, "{}", mark.encode().len());
	});
}

#[test]
fn rewards_of_one_unit_and_of_all_there_is_fit() {
	let mut earnings = Earnings::default();
	assert_eq!(earnings.receive(u128::MAX, 1), Some(()));
	assert_eq!(crate::accrual::reward(1, earnings.level.0), Some(u128::MAX));
	assert_eq!(crate::accrual::reward(2, earnings.level.0), None);
	assert_eq!(earnings.receive(1, 1), None, "more than an amount can hold");
	assert_eq!(earnings.receive(0, 0), None, "there is no stake");
	let mut earnings = Earnings::default();
	assert_eq!(earnings.receive(1, u128::MAX), Some(()));
	assert!(earnings.level.0.is_zero() && earnings.carry == crate::FINE);
}

proptest! {
	#![proptest_config(ProptestConfig { cases: 4_096, failure_persistence: None, ..Default::default() })]

	/// The product of an amount and a level can have 384 bits, of which no more than 256 are looked at.
	#[test]
	fn what_is_earned_is_as_if_no_product_were_too_large(
		amount in any::<u128>(),
		words in any::<[u64; 4]>(),
		narrower in 0u32..128,
		lower in 0u32..256,
	) {
		let (amount, rise) = (amount >> narrower, sp_core::U256(words) >> lower);
		let exact = sp_core::U256::from(amount).full_mul(rise) / sp_core::U512::from(crate::FINE);
		prop_assert_eq!(crate::accrual::reward(amount, rise), u128::try_from(exact).ok());
	}
}
