//! Each invariant, broken by hand, is noticed.

use crate::{mock::*, *};
use bulwark_primitives::{AvsId, SetId, VaultId};
use frame_support::{assert_ok, traits::fungible::hold::Mutate};

fn change_set(set: SetId, change: impl FnOnce(&mut SetRecord<AccountId>)) {
	Sets::<Test>::mutate(set, |record| change(record.as_mut().unwrap()));
}

#[test]
fn escrow_must_be_there() {
	broken(
		|| {
			let escrow = Avs::escrow_account(proposed(ALICE)).unwrap();
			assert_ok!(Assets::transfer(signed(escrow), 1, BOB, 1));
		},
		"1:",
	);
	broken(
		|| {
			let avs = proposed(ALICE);
			Offered::<Test>::mutate(avs, |offered| {
				offered.as_mut().unwrap()[0].remaining = 7;
			});
		},
		"1:",
	);
}

#[test]
fn records_go_together() {
	broken(|| Metadata::<Test>::remove(proposed(ALICE)), "2:");
	broken(|| Offered::<Test>::remove(proposed(ALICE)), "2:");
	broken(|| Avss::<Test>::remove(proposed(ALICE)), "2:");
	broken(|| Metadata::<Test>::insert(AvsId(7), metadata("x")), "2:");
	broken(
		|| {
			proposed(ALICE);
			NextAvs::<Test>::put(AvsId(0));
		},
		"2:",
	);
	broken(
		|| {
			proposed(ALICE);
			assert_ok!(Balances::release(
				&HoldReason::Proposal.into(),
				&ALICE,
				1,
				frame_support::traits::tokens::Precision::Exact
			));
		},
		"2:",
	);
}

#[test]
fn sets_are_sound() {
	broken(
		|| {
			let set = set_with(|_| {});
			let record = Sets::<Test>::get(set).unwrap();
			Sets::<Test>::insert(SetId { index: 1, ..set }, record);
		},
		"3:",
	);
	broken(
		|| {
			let set = set_with(|_| {});
			let record = Sets::<Test>::get(set).unwrap();
			Sets::<Test>::insert(SetId { avs: AvsId(5), index: 0 }, record);
		},
		"3:",
	);
	broken(|| Sets::<Test>::remove(set_with(|_| {})), "3:");
	broken(|| change_set(set_with(|_| {}), |record| record.delays.appeal = 0), "3:");
	broken(
		|| {
			change_set(set_with(|_| {}), |record| {
				record.planned_delays = Some((0, Delays { appeal: 0, ..record.delays }))
			})
		},
		"3:",
	);
	broken(|| change_set(set_with(|_| {}), |record| record.vaults[1].vault = VaultId(0)), "3:");
	broken(|| change_set(set_with(|_| {}), |record| record.split.insurance = percent(71)), "3:");
	broken(
		|| {
			let set = set_with(|_| {});
			Avss::<Test>::mutate(set.avs, |avs| {
				avs.as_mut().unwrap().status = AvsStatus::Proposed { until: 0, referendum: None }
			});
		},
		"3:",
	);
}

#[test]
fn members_are_counted() {
	broken(|| change_set(set_with(|_| {}), |record| record.operators = 1), "4:");
	broken(
		|| {
			let set = SetId { avs: AvsId(4), index: 0 };
			Members::<Test>::insert(set, op(0), Membership::default());
		},
		"4:",
	);
}

#[test]
fn memberships_are_listed() {
	let joined = || {
		let set = set_with(|_| {});
		assert_ok!(Avs::join_set(signed(op(0)), set));
		set
	};
	broken(
		|| {
			joined();
			SetsOf::<Test>::remove(op(0));
		},
		"5:",
	);
	broken(
		|| {
			let set = joined();
			let again = SetRef { set, ends: None };
			SetsOf::<Test>::mutate(op(0), |refs| refs.try_push(again).unwrap());
		},
		"5:",
	);
	broken(
		|| {
			let set = joined();
			let nowhere = SetRef { set: SetId { index: 3, ..set }, ends: None };
			SetsOf::<Test>::mutate(op(0), |refs| refs.try_push(nowhere).unwrap());
		},
		"5:",
	);
	broken(
		|| {
			joined();
			SetsOf::<Test>::mutate(op(0), |refs| refs[0].ends = Some(START + 9));
		},
		"5:",
	);
}

#[test]
fn schedules_are_in_order() {
	let version = |set| Schedules::<Test>::get(set, 0).unwrap();
	broken(|| ScheduleSteps::<Test>::remove(set_with(|_| {})), "6:");
	broken(|| Schedules::<Test>::remove(set_with(|_| {}), 0), "6:");
	broken(
		|| {
			let set = set_with(|_| {});
			Schedules::<Test>::insert(set, 1, version(set));
		},
		"6:",
	);
	broken(
		|| {
			let set = set_with(|_| {});
			Schedules::<Test>::insert(SetId { index: 4, ..set }, 0, version(set));
		},
		"6:",
	);
	broken(
		|| {
			let set = set_with(|_| {});
			let mut empty = version(set);
			empty.schedule = schedule(vec![]);
			Schedules::<Test>::insert(set, 0, empty);
		},
		"6:",
	);
	broken(
		|| {
			let set = set_with(|_| {});
			Schedules::<Test>::insert(set, 0, ScheduleVersion { from: 1, ..version(set) });
		},
		"6:",
	);
	let steps = |list: Vec<(u32, Epoch)>| {
		move || {
			let set = set_with(|_| {});
			let list: Vec<_> = list
				.iter()
				.map(|(version, from)| ScheduleStep { version: *version, from: *from })
				.collect();
			for step in &list {
				let stored = ScheduleVersion { from: step.from, ..version(set) };
				Schedules::<Test>::insert(set, step.version, stored);
			}
			ScheduleSteps::<Test>::insert(set, Timeline::truncate_from(list));
		}
	};
	broken(steps(vec![(0, 5), (2, 6)]), "6:");
	broken(steps(vec![(0, 5), (1, 5)]), "6:");
	broken(steps(vec![(0, START + 1), (1, START + 2)]), "6:");
}

#[test]
fn nothing_is_left_over() {
	let one = || [op(0)].into_iter().collect::<std::collections::BTreeSet<_>>();
	broken(
		|| Invitations::<Test>::insert(set_with(|_| {}), Invited::<Test>::try_from(one()).unwrap()),
		"7:",
	);
	broken(
		|| {
			let set = set_with(|c| c.admission = SetAdmission::Invitation);
			Invitations::<Test>::insert(set, Invited::<Test>::new());
		},
		"7:",
	);
	broken(|| OffboardCursor::<Test>::insert(set_with(|_| {}), op(0)), "7:");
}
