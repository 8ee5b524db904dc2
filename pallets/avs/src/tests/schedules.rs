//! Slash schedules: validity, versions, notice.

use crate::{mock::*, *};
use bulwark_primitives::SetId;
use frame_support::{assert_noop, assert_ok};
use sp_core::H256;

fn publish(set: SetId, offences: Vec<Offence<AccountId>>) -> sp_runtime::DispatchResult {
	Avs::publish_schedule(signed(ALICE), set, schedule(offences))
}

fn base() -> Offence<AccountId> {
	offence(SlashReason::DataUnavailable, 10)
}

/// The base offence, changed.
fn but(change: impl FnOnce(&mut Offence<AccountId>)) -> Offence<AccountId> {
	let mut offence = base();
	change(&mut offence);
	offence
}

fn deviation() -> Verifier {
	Verifier::GradedDeviation { warn: percent(5), moderate: percent(10), severe: percent(50) }
}

/// An oracle that warns above five percent, takes a tenth above ten, and everything above fifty.
fn oracle() -> Offence<AccountId> {
	Offence {
		reason: SlashReason::PriceDeviation,
		verifier: deviation(),
		penalty: Penalty::Graded { moderate: percent(10), severe: percent(100) },
		..base()
	}
}

#[test]
fn a_schedule_that_contradicts_itself_is_refused() {
	build_and_execute(|| {
		let set = set_with(|_| {});
		assert_noop!(publish(set, vec![]), Error::<Test>::EmptySchedule);
		assert_noop!(publish(set, vec![base(), base()]), Error::<Test>::DuplicateReason);
		let cases = [
			but(|o| o.minimum = percent(11)),
			but(|o| o.maximum = percent(9)),
			Offence { minimum: percent(11), ..oracle() },
			Offence { maximum: percent(99), ..oracle() },
		];
		for case in cases {
			assert_noop!(publish(set, vec![case]), Error::<Test>::PenaltyOutOfBounds);
		}
		let crossed = but(|o| {
			o.min_value = Some(2);
			o.max_value = Some(1);
		});
		assert_noop!(publish(set, vec![crossed]), Error::<Test>::ValueBoundsCrossed);
		let (low, high) = (percent(1), percent(2));
		let grades = [
			Offence { penalty: Penalty::Graded { moderate: high, severe: low }, ..oracle() },
			Offence {
				verifier: Verifier::GradedDeviation { warn: high, moderate: low, severe: high },
				..oracle()
			},
			Offence {
				verifier: Verifier::GradedDeviation { warn: low, moderate: high, severe: low },
				..oracle()
			},
		];
		for case in grades {
			assert_noop!(publish(set, vec![case]), Error::<Test>::GradesNotAscending);
		}
		let graded = Penalty::Graded { moderate: low, severe: high };
		let unfit = [
			but(|o| o.verifier = deviation()),
			but(|o| o.penalty = graded),
			but(|o| {
				o.penalty = graded;
				o.verifier = Verifier::Equivocation;
			}),
		];
		for case in unfit {
			assert_noop!(publish(set, vec![case]), Error::<Test>::PenaltyDoesNotFitVerifier);
		}
		let sound = vec![
			base(),
			oracle(),
			Offence {
				reason: SlashReason::Equivocation,
				verifier: Verifier::Equivocation,
				..base()
			},
			Offence {
				reason: SlashReason::Liveness,
				verifier: Verifier::Adjudicator,
				adjudicator: Some(CAROL),
				penalty: graded,
				..base()
			},
			Offence {
				reason: SlashReason::Other(7),
				verifier: Verifier::Remote(H256::zero()),
				..base()
			},
			offence(SlashReason::InvalidDataAttestation, 100),
		];
		assert_ok!(publish(set, sound));
	});
}

#[test]
fn whatever_is_not_plainly_milder_is_harsher() {
	let old = schedule(vec![
		but(|o| {
			o.minimum = percent(5);
			o.maximum = percent(50);
			o.min_value = Some(5);
			o.max_value = Some(50);
		}),
		oracle(),
	]);
	let harsher = |change: &dyn Fn(&mut Offence<AccountId>)| {
		let mut new = old.clone();
		change(&mut new.offences[0]);
		new.is_harsher_than(&old)
	};
	assert!(!old.is_harsher_than(&old));
	assert!(harsher(&|o| o.penalty = Penalty::Fixed(percent(11))));
	assert!(harsher(&|o| o.minimum = percent(6)));
	assert!(harsher(&|o| o.maximum = percent(51)));
	assert!(harsher(&|o| o.min_value = Some(6)));
	assert!(harsher(&|o| o.max_value = Some(51)));
	assert!(harsher(&|o| o.max_value = None));
	assert!(harsher(&|o| o.verifier = Verifier::Adjudicator));
	assert!(harsher(&|o| o.adjudicator = Some(ALICE)));
	assert!(harsher(&|o| o.reason = SlashReason::Other(1)));
	let graded = Penalty::Graded { moderate: percent(1), severe: percent(1) };
	assert!(harsher(&|o| o.penalty = graded));
	assert!(!harsher(&|o| o.penalty = Penalty::Fixed(percent(9))));
	assert!(!harsher(&|o| o.minimum = percent(4)));
	assert!(!harsher(&|o| o.maximum = percent(49)));
	assert!(!harsher(&|o| o.min_value = None));
	assert!(!harsher(&|o| o.max_value = Some(49)));

	let grades = |moderate, severe| {
		let mut new = old.clone();
		new.offences[1].penalty =
			Penalty::Graded { moderate: percent(moderate), severe: percent(severe) };
		new.is_harsher_than(&old)
	};
	assert!(grades(11, 100));
	assert!(!grades(10, 100));
	assert!(!grades(9, 99));

	let mut fewer = old.clone();
	fewer.offences.remove(0);
	assert!(!fewer.is_harsher_than(&old));
	assert!(old.is_harsher_than(&fewer));
}

#[test]
fn a_harsher_schedule_needs_notice_and_a_milder_one_does_not() {
	build_and_execute(|| {
		let set = set_with(|_| {});
		assert_ok!(Avs::join_set(signed(op(0)), set));
		pass(1);
		events();
		// Milder.
		assert_ok!(publish(set, vec![offence(SlashReason::DataUnavailable, 5)]));
		let from = START + 2;
		assert_eq!(
			events(),
			vec![Event::SchedulePublished { set, version: 1, from, harsher: false }]
		);
		let applies = |epoch| Avs::schedule_version_for(set, &op(0), epoch);
		assert_eq!(applies(START), None);
		assert_eq!(applies(START + 1), Some(0));
		assert_eq!(applies(START + 2), Some(1));
		assert_noop!(publish(set, vec![base()]), Error::<Test>::ScheduleAlreadyPlanned);

		// Harsher.
		pass(1);
		assert_ok!(publish(set, vec![base(), oracle()]));
		let from = START + 2 + 7;
		assert_eq!(
			events(),
			vec![Event::SchedulePublished { set, version: 2, from, harsher: true }]
		);
		assert_eq!(applies(from - 1), Some(1));
		assert_eq!(applies(from), Some(2));
		// Nothing milder can slip in before it applies, and whoever joins now has the same notice.
		assert_noop!(publish(set, vec![base()]), Error::<Test>::ScheduleAlreadyPlanned);
		assert_ok!(Avs::join_set(signed(op(1)), set));
		assert_eq!(Members::<Test>::get(set, op(1)).schedule, 1);
		assert_eq!(Avs::schedule_version_for(set, &op(1), from - 1), Some(1));
		assert_eq!(Avs::schedule_version_for(set, &op(1), from), Some(2));
		go_to(from - 1);
		assert_noop!(publish(set, vec![base()]), Error::<Test>::ScheduleAlreadyPlanned);
		go_to(from);
		assert_ok!(publish(set, vec![base()]));
	});
}

#[test]
fn who_leaves_at_once_never_answers_to_a_harsher_schedule() {
	build_and_execute(|| {
		let set = set_with(|c| c.deallocation_delay = 14);
		assert_ok!(Avs::join_set(signed(op(0)), set));
		pass(1);
		let now = START + 1;
		assert_ok!(publish(set, vec![base(), oracle()]));
		assert_ok!(Avs::leave_set(signed(op(0)), set));
		assert_eq!(Avs::schedule_version_for(set, &op(0), now + 13), Some(0));
		assert_eq!(Avs::schedule_version_for(set, &op(0), now + 14), None);
		assert_eq!(Avs::schedule_version_at(set, now + 14), Some(1));
	});
}

#[test]
fn only_the_owner_publishes() {
	build_and_execute(|| {
		let set = set_with(|_| {});
		assert_noop!(
			Avs::publish_schedule(signed(BOB), set, config().schedule),
			Error::<Test>::NotOwner
		);
		assert_noop!(publish(SetId { index: 4, ..set }, vec![base()]), Error::<Test>::SetNotFound);
	});
}

#[test]
fn old_schedules_are_pruned_when_nobody_can_be_accused_under_them() {
	build_and_execute(|| {
		let set = set_with(|_| {});
		let prune = || Avs::prune_schedule(signed(BOB), set);
		assert_noop!(prune(), Error::<Test>::ScheduleStillNeeded);
		assert_noop!(
			Avs::prune_schedule(signed(BOB), SetId { index: 4, ..set }),
			Error::<Test>::SetNotFound
		);
		for _ in 1..MAX_SCHEDULE_VERSIONS {
			assert_ok!(publish(set, vec![base()]));
			pass(1);
		}
		assert_noop!(publish(set, vec![base()]), Error::<Test>::TooManySchedules);
		// Version 1 has applied since the epoch after the beginning.
		go_to(START + 1 + LONGEST_DISPUTE - 1);
		assert_noop!(prune(), Error::<Test>::ScheduleStillNeeded);
		pass(1);
		events();
		assert_ok!(prune());
		assert_eq!(events(), vec![Event::SchedulePruned { set, version: 0 }]);
		assert_eq!(Schedules::<Test>::get(set, 0), None);
		assert_noop!(prune(), Error::<Test>::ScheduleStillNeeded);
		assert_ok!(publish(set, vec![base()]));
		assert_eq!(Avs::set(set).unwrap().schedules.last().unwrap().version, 8);
		// The one in force is never pruned.
		pass(100);
		while prune().is_ok() {}
		assert_eq!(Avs::set(set).unwrap().schedules.len(), 1);
	});
}
