//! Operators that are there from the first block on.

use crate::{
	mock::{Operators, *},
	*,
};
use bulwark_primitives::seams::OperatorInspect;
use frame_support::assert_ok;

fn one(name: &str, commission: u64, notice: u32) -> sp_io::TestExternalities {
	ext_with(vec![(alice(), name.into(), percent(commission), notice)])
}

#[test]
fn operators_of_genesis_are_active_without_a_deposit() {
	ext_with(vec![
		(alice(), "Alice & Co".into(), percent(5), 2),
		(bob(), "Bob".into(), percent(0), 0),
	])
	.execute_with(|| {
		assert_ok!(<Operators as OperatorInspect<_>>::ensure_accepts(&alice(), &carol()));
		assert_ok!(<Operators as OperatorInspect<_>>::ensure_accepts(&bob(), &carol()));
		let commission = |epoch| <Operators as OperatorInspect<_>>::commission(&alice(), epoch);
		assert_eq!(commission(0), Some(percent(5)));
		assert_eq!(commission(START), Some(percent(5)));
		assert_eq!(<Operators as OperatorInspect<_>>::allocation_notice(&alice()), Some(2));
		assert_eq!(held(&alice()), 0);
		let record = Operators::operator(alice()).unwrap();
		assert_eq!(record.deposit, None);
		assert_eq!(record.metadata.name.to_vec(), b"Alice & Co".to_vec());
		Operators::do_try_state().unwrap();

		// They leave like all others, with nothing to return.
		assert_ok!(Operators::leave(signed(alice())));
		bulwark_test_utils::clock::go_to(START + 7);
		assert_ok!(Operators::complete_leave(signed(bob()), alice()));
		assert_eq!(last_event(), Event::OperatorLeft { operator: alice(), deposit: 0 });
		Operators::do_try_state().unwrap();
	});
}

#[test]
fn genesis_is_written_in_json() {
	let json = serde_json::json!({
		"mode": "Governance",
		"operators": [[alice(), "Alice", 100_000_000_000_000_000u64, 3]],
	});
	let genesis: GenesisConfig<Test> = serde_json::from_value(json).unwrap();
	assert_eq!(genesis.operators, vec![(alice(), "Alice".into(), percent(10), 3)]);
}

#[test]
#[should_panic(expected = "CommissionTooHigh")]
fn a_commission_above_the_cap_is_refused() {
	one("Alice", 21, 0);
}

#[test]
#[should_panic(expected = "NoticeTooLong")]
fn a_notice_that_is_too_long_is_refused() {
	one("Alice", 1, MAX_NOTICE + 1);
}

#[test]
#[should_panic(expected = "NameTooLong")]
fn a_name_that_is_too_long_is_refused() {
	one(&"x".repeat(MAX_NAME as usize + 1), 1, 0);
}

#[test]
#[should_panic(expected = "NameEmpty")]
fn no_name_is_refused() {
	one("", 1, 0);
}

#[test]
#[should_panic(expected = "OperatorExists")]
fn an_operator_named_twice_is_refused() {
	let alice = || (alice(), "Alice".into(), percent(1), 0);
	ext_with(vec![alice(), alice()]);
}
