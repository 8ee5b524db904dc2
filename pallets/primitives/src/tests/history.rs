use crate::{
	constants::{MAX_HISTORY, WINDOW},
	Epoch, History,
};
use proptest::prelude::*;

#[test]
fn before_the_first_step_there_is_the_default() {
	let mut history = History::<u64>::default();
	assert!(history.change(5, 7, 4));
	assert_eq!((history.at(4), history.at(5), history.at(900)), (0, 7, 7));
	assert_eq!(history.planned(4).collect::<Vec<_>>(), [(5, 7)]);
	assert_eq!(history.planned(5).count(), 0);
	assert_eq!(history.last(), 7);
}

#[test]
fn a_change_overrides_what_was_planned_for_then_or_later() {
	let mut history = History::<u64>::default();
	assert!(history.change(5, 7, 1));
	assert!(history.change(3, 9, 1));
	assert_eq!((history.at(3), history.at(5)), (9, 9));
}

#[test]
fn it_is_forgotten_once_nobody_can_ask() {
	let mut history = History::<u64>::default();
	assert!(history.is_forgotten(0));
	assert!(history.change(3, 1, 2));
	assert!(!history.is_forgotten(50));
	assert!(history.change(60, 0, 59));
	assert!(!history.is_forgotten(60 + WINDOW - 1));
	assert!(history.is_forgotten(60 + WINDOW));
}

proptest! {
	/// Against a list that forgets nothing: the same answers for every epoch that can still be asked for.
	#[test]
	fn answers_like_a_list_that_forgets_nothing(
		changes in prop::collection::vec((0..4u32, 1..15u32, 0..5u64), 1..60),
	) {
		let mut history = History::<u64>::default();
		let mut all: Vec<(Epoch, u64)> = vec![(0, 0)];
		let mut epoch: Epoch = 0;
		for (wait, delay, value) in changes {
			epoch += wait;
			// One planned change at a time.
			if history.planned(epoch).next().is_some() {
				continue;
			}
			prop_assert!(history.change(epoch + delay, value, epoch));
			all.retain(|step| step.0 < epoch + delay);
			all.push((epoch + delay, value));
			for asked in epoch.saturating_sub(WINDOW)..epoch + 20 {
				let expected = all.iter().rev().find(|step| step.0 <= asked).map(|step| step.1);
				prop_assert_eq!(Some(history.at(asked)), expected);
			}
			let steps = codec::Encode::encode(&history)[0] / 4;
			prop_assert!(u32::from(steps) <= MAX_HISTORY);
		}
	}
}
