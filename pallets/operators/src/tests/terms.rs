//! Commission and notice.

use crate::{
	mock::{Operators, *},
	*,
};
use bulwark_primitives::{
	constants::WINDOW,
	seams::{EpochClock, OperatorInspect},
};
use bulwark_test_utils::clock::{go_to, MockClock};
use frame_support::{assert_noop, assert_ok};
use sp_runtime::Perquintill;

type Error = crate::Error<Test>;

fn commission(epoch: u32) -> Perquintill {
	<Operators as OperatorInspect<_>>::commission(&alice(), epoch).unwrap()
}

fn set(commission: Perquintill) -> frame_support::dispatch::DispatchResult {
	Operators::set_commission(signed(alice()), commission)
}

fn notice() -> u32 {
	<Operators as OperatorInspect<_>>::allocation_notice(&alice()).unwrap()
}

#[test]
fn a_raised_commission_takes_effect_after_the_notice() {
	build_and_execute(|| {
		admit(alice());
		assert_ok!(set(percent(15)));
		let from = START + COMMISSION_NOTICE;
		assert_eq!(
			last_event(),
			Event::CommissionPlanned {
				operator: alice(),
				current: percent(10),
				commission: percent(15),
				from
			}
		);
		assert_eq!(commission(from - 1), percent(10));
		assert_eq!(commission(from), percent(15));
		go_to(from - 1);
		assert_noop!(set(percent(16)), Error::CommissionChangePending);
		go_to(from);
		assert_ok!(set(percent(20)));
		assert_eq!(commission(START), percent(10));
	});
}

#[test]
fn a_lowered_commission_takes_effect_with_the_next_epoch() {
	build_and_execute(|| {
		admit(alice());
		assert_ok!(set(percent(0)));
		assert_eq!(commission(START), percent(10));
		assert_eq!(commission(START + 1), percent(0));
		// Lower than promised is possible, higher is a change of its own.
		assert_noop!(set(percent(1)), Error::CommissionChangePending);
		go_to(START + 1);
		assert_ok!(set(percent(5)));
		assert_eq!(commission(START + COMMISSION_NOTICE), percent(0));
		assert_eq!(commission(START + 1 + COMMISSION_NOTICE), percent(5));
	});
}

#[test]
fn a_planned_raise_is_called_off() {
	build_and_execute(|| {
		admit(alice());
		assert_ok!(set(percent(15)));
		assert_ok!(set(percent(10)));
		for epoch in START..START + 20 {
			assert_eq!(commission(epoch), percent(10));
		}
		go_to(START + 1);
		assert_ok!(set(percent(15)));
		assert_ok!(set(percent(9)));
		assert_eq!(commission(START + 2), percent(9));
		assert_eq!(commission(START + 20), percent(9));
	});
}

#[test]
fn a_commission_is_refused() {
	build_and_execute(|| {
		admit(alice());
		let more = Perquintill::from_parts(1);
		assert_noop!(set(percent(20) + more), Error::CommissionTooHigh);
		assert_noop!(set(percent(15) + more), Error::CommissionStepTooLarge);
		assert_noop!(set(percent(10)), Error::CommissionUnchanged);
	});
}

#[test]
fn changing_the_commission_in_every_epoch_always_fits() {
	build_and_execute(|| {
		admit(alice());
		let mut expected = vec![percent(10)];
		for day in 0..30u32 {
			go_to(START + day);
			// Downwards by a little, with a raise planned and called off in between.
			let value = Perquintill::from_parts(100_000_000_000_000_000 - u64::from(day) - 1);
			assert_ok!(set(percent(14)));
			assert_ok!(set(value));
			expected.push(value);
			for past in day.saturating_sub(WINDOW)..=day + 1 {
				assert_eq!(commission(START + past), expected[past as usize]);
			}
			Operators::do_try_state().unwrap();
		}
	});
}

#[test]
fn a_longer_notice_holds_at_once() {
	build_and_execute(|| {
		admit(alice());
		assert_ok!(Operators::set_allocation_notice(signed(alice()), 9));
		assert_eq!(
			last_event(),
			Event::AllocationNoticePlanned { operator: alice(), epochs: 9, from: START }
		);
		assert_eq!(notice(), 9);
	});
}

#[test]
fn a_shorter_notice_holds_when_the_old_one_has_passed() {
	build_and_execute(|| {
		admit(alice());
		assert_ok!(Operators::set_allocation_notice(signed(alice()), 0));
		assert_eq!(
			last_event(),
			Event::AllocationNoticePlanned { operator: alice(), epochs: 0, from: START + 3 }
		);
		go_to(START + 2);
		assert_eq!(notice(), 3);
		go_to(START + 3);
		assert_eq!(notice(), 0);
		// Without a notice there is nothing to wait for.
		assert_ok!(Operators::set_allocation_notice(signed(alice()), 5));
		assert_eq!(notice(), 5);
	});
}

#[test]
fn a_notice_can_never_be_made_shorter_by_changing_it_often() {
	build_and_execute(|| {
		admit(alice());
		assert_ok!(Operators::set_allocation_notice(signed(alice()), 1));
		go_to(START + 2);
		// The last word counts, from when it was said.
		assert_ok!(Operators::set_allocation_notice(signed(alice()), 0));
		go_to(START + 4);
		assert_eq!(notice(), 3);
		go_to(START + 5);
		assert_eq!(notice(), 0);

		assert_ok!(Operators::set_allocation_notice(signed(alice()), 4));
		assert_ok!(Operators::set_allocation_notice(signed(alice()), 1));
		// What was planned is called off.
		assert_ok!(Operators::set_allocation_notice(signed(alice()), 4));
		go_to(START + 50);
		assert_eq!(notice(), 4);
	});
}

#[test]
fn no_allocation_ever_has_less_notice_than_was_announced() {
	build_and_execute(|| {
		admit(alice());
		// Whoever looks at any time sees a notice. Until it has passed, the operator must not be able to raise by surprise:
		// the earliest effect of a raise that was not announced when they looked is never before that.
		let mut looked: Vec<(u32, u32)> = Vec::new();
		for (day, epochs) in [9, 2, 7, 0, 0, 3, 1, 0, 30, 12, 0, 5].into_iter().enumerate() {
			go_to(START + 4 * day as u32);
			assert_ok!(Operators::set_allocation_notice(signed(alice()), epochs));
			for _ in 0..4 {
				let now = MockClock::epoch();
				looked.push((now, notice()));
				for (when, seen) in &looked {
					assert!(now + notice() >= when + seen);
				}
				go_to(now + 1);
			}
		}
	});
}

#[test]
fn a_notice_that_is_too_long_is_refused() {
	build_and_execute(|| {
		admit(alice());
		assert_noop!(
			Operators::set_allocation_notice(signed(alice()), MAX_NOTICE + 1),
			Error::NoticeTooLong
		);
		assert_ok!(Operators::set_allocation_notice(signed(alice()), MAX_NOTICE));
	});
}
