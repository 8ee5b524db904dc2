use super::*;
use bulwark_primitives::{
	constants::{MAX_FANCY_POOLS, MAX_LOTS, MAX_POOLS, MAX_POSITIONS, MAX_SETS},
	mandate::AvsList,
	seams::{Entry, StakeEntry},
	AvsId, CallClass, Mandate, VaultId,
};
use sp_runtime::DispatchError;

#[test]
fn stake_is_active_from_the_next_epoch_on() {
	build_and_execute(|| {
		let pool = restake(ANN, SHARED, OP1, Mandate::All, 1_000);
		assert_eq!(lots(ANN, pool), [(1_000, 11, STAYS)]);
		assert_eq!(idle(ANN, SHARED), 0);
		let record = Delegation::view_pool(pool).expect("it is there");
		assert_eq!((record.warming, record.active, record.lots), (1_000, 0, 1));
		let event = Event::Delegated {
			who: ANN,
			pool,
			vault: SHARED,
			operator: OP1,
			amount: 1_000,
			entered: 11,
		};
		assert_eq!(last_event(), event);

		bulwark_test_utils::clock::go_to(11);
		let record = Delegation::view_pool(pool).expect("it is there");
		assert_eq!((record.warming, record.active), (0, 1_000));
	});
}

#[test]
fn stake_of_one_epoch_is_one_lot_and_the_same_wish_one_pool() {
	build_and_execute(|| {
		let pool = restake(ANN, SHARED, OP1, Mandate::All, 1_000);
		assert_eq!(restake(ANN, SHARED, OP1, Mandate::All, 500), pool);
		assert_eq!(restake(BOB, SHARED, OP1, Mandate::All, 7), pool);
		assert_eq!(lots(ANN, pool), [(1_500, 11, STAYS)]);
		assert_ne!(restake(ANN, SHARED, OP1, only(A), 1), pool);
		assert_ne!(restake(ANN, SHARED, OP2, Mandate::All, 1), pool);
		let both = |first: u32, second: u32| {
			let mut list = AvsList::new();
			assert!(
				list.try_insert(AvsId(first)).is_ok() && list.try_insert(AvsId(second)).is_ok()
			);
			Mandate::Only(list)
		};
		let pool = restake(ANN, SHARED, OP1, both(0, 1), 1);
		assert_eq!(restake(BOB, SHARED, OP1, both(1, 0), 1), pool);
		assert_eq!(Delegation::view_positions(&ANN).len(), 4);
		assert_eq!(Delegation::view_pools(&OP1, SHARED).len(), 3);
	});
}

#[test]
fn seasoned_lots_become_one() {
	build_and_execute(|| {
		let pool = restake(ANN, SHARED, OP1, Mandate::All, 1);
		for epoch in 11..15 {
			bulwark_test_utils::clock::go_to(epoch);
			restake(ANN, SHARED, OP1, Mandate::All, 1);
		}
		assert_eq!(lots(ANN, pool).len(), 5);
		bulwark_test_utils::clock::go_to(40);
		restake(ANN, SHARED, OP1, Mandate::All, 1);
		assert_eq!(lots(ANN, pool), [(5, 34, STAYS), (1, 41, STAYS)]);
		let pool = crate::Pools::<Test>::get(pool).expect("it is there");
		assert_eq!(pool.staying.len(), 2);
	});
}

#[test]
fn each_refusal_has_its_error() {
	build_and_execute(|| {
		give(ANN, SHARED, 100);
		give(BOB, SHARED, 100);
		give(ANN, UNIQUE, 100);
		let delegate = |who, vault, operator, mandate, amount| {
			bare(Delegation::delegate(signed(who), vault, operator, mandate, amount))
		};
		let other = DispatchError::Other;
		let all = Mandate::All;
		assert_noop!(delegate(ANN, VaultId(7), OP1, all.clone(), 1), other("VaultNotFound"));
		assert_noop!(delegate(ANN, SHARED, 99, all.clone(), 1), Error::<Test>::OperatorNotFound);
		assert_noop!(delegate(BOB, SHARED, PICKY, all.clone(), 1), other("DelegatorNotAllowed"));
		assert_noop!(delegate(ANN, UNIQUE, OP1, all.clone(), 1), Error::<Test>::MandateNotUnique);
		let except = Mandate::Except(AvsList::new());
		assert_noop!(delegate(ANN, UNIQUE, OP1, except, 1), Error::<Test>::MandateNotUnique);
		assert_noop!(delegate(ANN, SHARED, OP1, all.clone(), 0), Error::<Test>::ZeroAmount);
		assert_noop!(delegate(ANN, SHARED, OP1, all.clone(), 101), other("InsufficientIdle"));
		assert_ok!(delegate(ANN, SHARED, PICKY, all.clone(), 1));
		assert_ok!(delegate(ANN, UNIQUE, OP1, only(A), 1));
		retire(OP2);
		assert_noop!(delegate(ANN, SHARED, OP2, all.clone(), 1), other("OperatorNotActive"));
		pause(CallClass::Delegate);
		assert_noop!(delegate(ANN, SHARED, OP1, all, 1), other("Paused"));
	});
}

pub(super) fn fancy(index: u32) -> Mandate {
	let mut list = AvsList::new();
	assert!(list.try_insert(AvsId(100 + index)).is_ok());
	Mandate::Except(list)
}

#[test]
fn whoever_fills_the_pools_cannot_keep_others_from_plain_mandates() {
	build_and_execute(|| {
		for index in 0..MAX_FANCY_POOLS {
			restake(CAT, SHARED, OP1, fancy(index), 1);
		}
		give(CAT, SHARED, 10);
		let more = bare(Delegation::delegate(signed(CAT), SHARED, OP1, fancy(50), 1));
		assert_noop!(more, Error::<Test>::TooManyPools);
		// An AVS that the operator does not secure is as fancy as the others.
		let stranger = bare(Delegation::delegate(signed(CAT), SHARED, OP1, only(AvsId(9)), 1));
		assert_noop!(stranger, Error::<Test>::TooManyPools);
		restake(ANN, SHARED, OP1, Mandate::All, 1);
		restake(ANN, SHARED, OP1, only(A), 1);
		restake(ANN, SHARED, OP1, only(B), 1);
		// Another operator is not concerned.
		restake(CAT, SHARED, OP2, fancy(50), 1);
	});
}

#[test]
fn there_is_a_pool_for_every_plain_mandate() {
	build_and_execute(|| {
		let more: Vec<_> = (100..98 + MAX_SETS).map(AvsId).collect();
		Secured::set(more.clone());
		let plain = [Mandate::All, only(A), only(B)].into_iter().chain(more.into_iter().map(only));
		let dust = |mandate| restake(CAT, SHARED, OP1, mandate, 1);
		(0..MAX_FANCY_POOLS).map(|index| fancy(1_000 + index)).chain(plain).for_each(|mandate| {
			dust(mandate);
		});
		let count = || crate::PoolIndex::<Test>::get(OP1, SHARED).len() as u32;
		assert_eq!(count(), MAX_POOLS);
		check();
		// The operator leaves one AVS for another. Where all is full there is no place, until one of those who are in has gone.
		Secured::mutate(|all| all[0] = AvsId(500));
		let enter = || bare(Delegation::delegate(signed(ANN), SHARED, OP1, only(AvsId(500)), 1));
		give(ANN, SHARED, 1);
		assert_noop!(enter(), Error::<Test>::TooManyPools);
		let left = Delegation::find_pool(OP1, SHARED, only(AvsId(100))).expect("it is there");
		request(CAT, left, 1);
		assert_eq!(count(), MAX_POOLS - 1);
		assert_ok!(enter());
		// What was plain once takes the room of a fancy one, too.
		let one = Delegation::find_pool(OP1, SHARED, fancy(1_000)).expect("it is there");
		request(CAT, one, 1);
		Secured::mutate(|all| all[1] = AvsId(501));
		give(CAT, SHARED, 1);
		let more = bare(Delegation::delegate(signed(CAT), SHARED, OP1, fancy(2_000), 1));
		assert_noop!(more, Error::<Test>::TooManyPools);
		assert_ok!(Delegation::delegate(signed(CAT), SHARED, OP1, only(AvsId(501)), 1));
	});
}

#[test]
fn positions_of_an_account_are_bounded() {
	build_and_execute(|| {
		let mut opened = 0;
		for vault in [SHARED] {
			for operator in [OP1, OP2, PICKY] {
				for index in 0..MAX_FANCY_POOLS {
					restake(ANN, vault, operator, fancy(index), 1);
					opened += 1;
				}
				for mandate in [Mandate::All, only(A), only(B)] {
					if opened < MAX_POSITIONS && operator != PICKY {
						restake(ANN, vault, operator, mandate, 1);
						opened += 1;
					}
				}
			}
		}
		restake(ANN, UNIQUE, OP1, only(A), 1);
		restake(ANN, UNIQUE, OP1, only(B), 1);
		assert_eq!(Positions::<Test>::iter_key_prefix(ANN).count() as u32, MAX_POSITIONS);
		give(ANN, UNIQUE, 1);
		let more = bare(Delegation::delegate(signed(ANN), UNIQUE, OP2, only(A), 1));
		assert_noop!(more, Error::<Test>::TooManyPositions);
		// What is there can grow.
		assert_ok!(Delegation::delegate(signed(ANN), UNIQUE, OP1, only(A), 1));
	});
}

#[test]
fn lots_of_a_position_are_bounded_and_a_full_exit_is_never_refused() {
	build_and_execute(|| {
		let pool = restake(ANN, SHARED, OP1, Mandate::All, 1_000);
		// Exits to different destinations do not merge.
		for index in 0..MAX_LOTS - 1 {
			bulwark_test_utils::clock::go_to(11 + index / 10);
			let to = fancy(index % 6);
			let operator = if index % 2 == 0 { OP1 } else { OP2 };
			let moved = Delegation::redelegate(signed(ANN), pool, operator, to, Some(1));
			if index % 6 != 5 {
				assert_ok!(moved);
			}
		}
		let mut lots: Vec<_> = position(ANN, pool).expect("it is there").lots.into_inner();
		let full = lots[0].clone();
		while (lots.len() as u32) < MAX_LOTS {
			let number = lots.len() as u32;
			let mut lot = full.clone();
			lot.exit = Some(bulwark_primitives::Exit {
				left: 13,
				payable_at: 1_000_000_000 + u64::from(number),
				paid: 0,
				to: Some(bulwark_primitives::Destination {
					operator: 1_000 + u64::from(number),
					mandate: Mandate::All,
				}),
			});
			lot.amount = 1;
			let mut book = crate::book::Book::<Test>::load(pool).expect("it is there");
			assert_ok!(book.add(&lot));
			assert_ok!(book.store(|_| Ok(())));
			give(ANN, SHARED, 1);
			assert_ok!(<MockVaults as bulwark_primitives::seams::VaultLedger<u64>>::take_idle(
				&ANN, SHARED, 1
			));
			lots.push(lot);
			crate::Positions::<Test>::mutate(ANN, pool, |position| {
				let position = position.as_mut().expect("it is there");
				position.lots = lots.clone().try_into().expect("there is room");
			});
		}
		check();
		let part = bare(Delegation::request_withdrawal(signed(ANN), pool, Some(1), None));
		assert_noop!(part, Error::<Test>::TooManyLots);
		give(ANN, SHARED, 1);
		let more = bare(Delegation::delegate(signed(ANN), SHARED, OP1, Mandate::All, 1));
		assert_noop!(more, Error::<Test>::TooManyLots);
		assert_ok!(Delegation::request_withdrawal(signed(ANN), pool, None, None));
	});
}

#[test]
fn what_arrives_with_a_deposit_enters_without_idle_balance() {
	build_and_execute(|| {
		let enter = |operator, mandate, amount| {
			<Delegation as StakeEntry<AccountId>>::enter(&ANN, SHARED, &operator, &mandate, amount)
				.map_err(|refused| refused.error)
		};
		assert_noop!(enter(99, Mandate::All, 5), Error::<Test>::OperatorNotFound);
		assert_noop!(enter(OP1, Mandate::All, 0), Error::<Test>::ZeroAmount);
		// The vault has counted it already.
		give(ANN, SHARED, 5);
		let taken =
			<MockVaults as bulwark_primitives::seams::VaultLedger<u64>>::take_idle(&ANN, SHARED, 5);
		assert_ok!(taken);
		let opened = Entry::Opened { others: 0, met: Default::default() };
		assert_eq!(enter(OP1, Mandate::All, 5), Ok(opened));
		let pool = Delegation::find_pool(OP1, SHARED, Mandate::All).expect("there is stake");
		assert_eq!(lots(ANN, pool), [(5, 11, STAYS)]);
	});
}

#[test]
fn whoever_opens_a_position_is_charged_for_that() {
	build_and_execute(|| {
		use crate::WeightInfo;
		let charged = |mandate| {
			give(ANN, SHARED, 1_000);
			let done = Delegation::delegate(signed(ANN), SHARED, OP1, mandate, 1_000);
			done.expect("it is accepted").actual_weight.expect("it is told")
		};
		assert_eq!(charged(Mandate::All), <() as WeightInfo>::delegate_new(0));
		assert_eq!(charged(only(A)), <() as WeightInfo>::delegate_new(1));
		assert_eq!(charged(Mandate::All), <() as WeightInfo>::delegate(0));
		// Whoever moves stake to a new one is charged for looking whether it is new.
		let pool = Delegation::find_pool(OP1, SHARED, only(A)).expect("there is stake");
		bulwark_test_utils::clock::go_to(epoch() + 1);
		let moved = |mandate| {
			let done = Delegation::redelegate(signed(ANN), pool, OP1, mandate, Some(100));
			done.expect("it is accepted").actual_weight.expect("it is told")
		};
		let plain = <() as WeightInfo>::redelegate(0);
		assert_eq!(moved(only(B)), plain.saturating_add(Delegation::looking(1, 2)));
		// The exit that there is by now is brought up to date, too.
		assert_eq!(moved(Mandate::All), plain.saturating_add(Delegation::scattering(1)));
	});
}

#[test]
fn whoever_moves_what_is_not_active_yet_is_charged_for_its_entry() {
	build_and_execute(|| {
		use crate::WeightInfo;
		type Weights = ();
		let pool = restake(ANN, SHARED, OP1, Mandate::All, 1_000);
		restake(BOB, SHARED, OP1, Mandate::All, 1_000);
		let moved = |amount| {
			let done = Delegation::redelegate(signed(ANN), pool, OP1, only(B), amount);
			done.expect("it is accepted").actual_weight.expect("it is told")
		};
		let plain = Weights::redelegate(0);
		// It opens a position beside the one that it leaves, and joins it afterwards.
		assert_eq!(moved(Some(100)), plain.saturating_add(Weights::delegate_new(1)));
		assert_eq!(moved(Some(100)), plain.saturating_add(Weights::delegate(0)));
		// The pool that it leaves is closed with the last of it.
		assert_ok!(Delegation::request_withdrawal(signed(BOB), pool, None, None));
		let closing = Weights::delegate(0).saturating_add(Weights::close(0));
		assert_eq!(moved(None), plain.saturating_add(closing));
	});
}
