//! Membership against a small statement of what it means, over random sequences of calls.

use crate::{mock::*, *};
use bulwark_primitives::{
	constants::{MAX_SETS, WINDOW},
	seams::{AvsInspect, OperatorTies},
	SetId,
};
use frame_support::{assert_ok, storage::with_storage_layer};
use proptest::prelude::*;
use sp_runtime::{DispatchError, DispatchResult};
use std::collections::BTreeMap;

/// A value that changes at epoch boundaries, and nothing clever about it: nothing is ever forgotten.
struct Steps(Vec<(Epoch, bool)>);

impl Steps {
	fn new() -> Self {
		Self(vec![(0, false)])
	}

	fn at(&self, epoch: Epoch) -> bool {
		self.0.iter().rev().find(|(start, _)| *start <= epoch).unwrap().1
	}

	fn planned(&self, epoch: Epoch) -> Vec<bool> {
		self.0.iter().filter(|(start, _)| *start > epoch).map(|(_, value)| *value).collect()
	}

	fn change(&mut self, start: Epoch, value: bool) {
		self.0.retain(|step| step.0 < start);
		self.0.push((start, value));
	}

	fn last(&self) -> bool {
		self.0.last().unwrap().1
	}

	fn counts(&self, epoch: Epoch) -> bool {
		self.at(epoch) || self.planned(epoch).contains(&true)
	}
}

#[derive(Default)]
struct Reference {
	members: BTreeMap<(AccountId, usize), Steps>,
	departures: Vec<(AccountId, usize, Epoch)>,
}

impl Reference {
	fn join(&mut self, operator: AccountId, set: usize, epoch: Epoch) -> Result<(), Error<Test>> {
		let member = self.members.get(&(operator, set));
		if member.is_some_and(|m| m.at(epoch) || !m.planned(epoch).is_empty()) {
			return Err(Error::AlreadyMember);
		}
		let others = self.members.iter().filter(|((who, _), _)| *who == operator);
		if others.filter(|(_, member)| member.counts(epoch)).count() >= MAX_SETS as usize {
			return Err(Error::TooManySets);
		}
		let member = self.members.entry((operator, set)).or_insert_with(Steps::new);
		member.change(epoch + 1, true);
		Ok(())
	}

	fn leave(
		&mut self,
		operator: AccountId,
		set: usize,
		delay: Epoch,
		epoch: Epoch,
	) -> Result<(), Error<Test>> {
		let member = self.members.get_mut(&(operator, set)).filter(|member| member.last());
		let member = member.ok_or(Error::NotMember)?;
		let end = epoch + delay.max(1);
		member.change(end, false);
		self.departures.push((operator, set, end));
		Ok(())
	}
}

#[derive(Clone, Debug)]
enum Step {
	Join(AccountId, usize),
	Leave(AccountId, usize),
	Eject(AccountId, usize),
	Forget(AccountId, usize),
	Pass(Epoch),
}

const OPERATORS_IN_TEST: AccountId = 3;
const SETS_IN_TEST: usize = 18;

fn steps() -> impl Strategy<Value = Vec<Step>> {
	// Few sets most of the time, so that the same pair is met again and again; all of them sometimes, to reach the bound.
	let set = prop_oneof![4 => 0..3usize, 3 => 0..SETS_IN_TEST];
	let pair = (0..OPERATORS_IN_TEST, set);
	let step = prop_oneof![
		8 => pair.clone().prop_map(|(who, set)| Step::Join(who, set)),
		4 => pair.clone().prop_map(|(who, set)| Step::Leave(who, set)),
		1 => pair.clone().prop_map(|(who, set)| Step::Eject(who, set)),
		1 => pair.prop_map(|(who, set)| Step::Forget(who, set)),
		3 => (1..4u32).prop_map(Step::Pass),
		1 => (4..20u32).prop_map(Step::Pass),
	];
	proptest::collection::vec(step, 1..120)
}

fn outcome(result: DispatchResult) -> Result<(), DispatchError> {
	result.map_err(|error| match error {
		DispatchError::Module(module) => {
			DispatchError::Module(sp_runtime::ModuleError { message: None, ..module })
		}
		other => other,
	})
}

fn expected(result: Result<(), Error<Test>>) -> Result<(), DispatchError> {
	outcome(result.map_err(Into::into))
}

fn compare(reference: &Reference, sets: &[SetId], epoch: Epoch) {
	for operator in 0..OPERATORS_IN_TEST {
		let mut mine = Vec::new();
		for (index, set) in sets.iter().enumerate() {
			let none = Steps::new();
			let member = reference.members.get(&(operator, index)).unwrap_or(&none);
			let who = op(operator);
			assert_eq!(Avs::is_member(&who, *set), member.last());
			for asked in epoch.saturating_sub(WINDOW)..epoch + 20 {
				assert_eq!(
					was_member(&who, *set, asked),
					member.at(asked),
					"{operator} {index} {asked} at {epoch}"
				);
			}
			if member.counts(epoch) {
				mine.push(*set);
			}
		}
		let mut listed = Avs::sets_of(&op(operator));
		listed.sort_unstable();
		assert_eq!(listed, mine);
		assert_eq!(Avs::is_tied(&op(operator)), !mine.is_empty());
	}
}

proptest! {
	#![proptest_config(ProptestConfig::with_cases(96))]

	#[test]
	fn membership_agrees_with_the_reference(
		delays in proptest::collection::vec(0..5u32, SETS_IN_TEST),
		start in prop_oneof![Just(0u32), Just(3), Just(START)],
		steps in steps(),
	) {
		new_test_ext().execute_with(|| {
			go_to(start);
			let avss = [admitted(ALICE), admitted(ALICE)];
			let sets: Vec<_> = delays
				.iter()
				.enumerate()
				.map(|(index, delay)| {
					let mut wanted = config();
					wanted.deallocation_delay = *delay;
					created(ALICE, avss[index / MAX_SETS_PER_AVS as usize], wanted)
				})
				.collect();
			let mut reference = Reference::default();
			let mut epoch = start;
			for step in steps {
				let dispatch = |call: &dyn Fn() -> DispatchResult| {
					outcome(with_storage_layer(call))
				};
				match step {
					Step::Join(who, set) => {
						let got = dispatch(&|| Avs::join_set(signed(op(who)), sets[set]));
						assert_eq!(got, expected(reference.join(who, set, epoch)));
					},
					Step::Leave(who, set) => {
						let got = dispatch(&|| Avs::leave_set(signed(op(who)), sets[set]));
						assert_eq!(got, expected(reference.leave(who, set, delays[set], epoch)));
					},
					Step::Eject(who, set) => {
						let got = dispatch(&|| Avs::eject(signed(ALICE), sets[set], op(who)));
						assert_eq!(got, expected(reference.leave(who, set, delays[set], epoch)));
					},
					Step::Forget(who, set) => {
						// Changes nothing that can be seen: the comparison below tells.
						let forgotten = dispatch(&|| Avs::forget_member(signed(BOB), sets[set], op(who)));
						assert!(forgotten.is_ok() || Members::<Test>::contains_key(sets[set], op(who))
							|| forgotten == expected(Err(Error::NotMember)));
					},
					Step::Pass(epochs) => {
						pass(epochs);
						epoch += epochs;
					},
				}
				compare(&reference, &sets, epoch);
				let wanted: Vec<_> = reference
					.departures
					.drain(..)
					.map(|(who, set, end)| (op(who), sets[set], end))
					.collect();
				assert_eq!(departures(), wanted);
				Avs::do_try_state().unwrap();
			}
		});
	}
}

#[test]
fn the_fullest_history_has_room() {
	build_and_execute(|| {
		let set = set_with(|c| c.deallocation_delay = 1);
		for _ in 0..40 {
			assert_ok!(Avs::join_set(signed(op(0)), set));
			pass(1);
			assert_ok!(Avs::leave_set(signed(op(0)), set));
			pass(1);
		}
		let slow = set_with(|c| c.deallocation_delay = 2);
		for _ in 0..40 {
			// Joined and left in the same epoch: two steps are planned at once.
			assert_ok!(Avs::join_set(signed(op(0)), slow));
			assert_ok!(Avs::leave_set(signed(op(0)), slow));
			pass(2);
		}
	});
}
