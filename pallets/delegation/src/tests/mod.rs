mod allocations;
mod delegate;
mod disputes;
mod earning;
mod ledger;
mod redelegate;
mod refusals;
mod sequences;
mod try_state;
mod withdraw;

use crate::{mock::*, CreditsOf, EarningsOf, Error, Event, PositionOf, Positions};
use bulwark_primitives::{
	seams::{StakeCollection, Touched},
	Balance, Epoch, PoolId,
};
use frame_support::{assert_noop, assert_ok};
use sp_runtime::DispatchError;

fn signed(who: AccountId) -> RuntimeOrigin {
	RuntimeOrigin::signed(who)
}

fn position(who: AccountId, pool: PoolId) -> Option<PositionOf<Test>> {
	Positions::<Test>::get(who, pool)
}

fn request(who: AccountId, pool: PoolId, amount: impl Into<Option<Balance>>) {
	assert_ok!(Delegation::request_withdrawal(signed(who), pool, amount.into(), None));
}

fn complete(who: AccountId, pool: PoolId) {
	// Somebody else does it.
	assert_ok!(Delegation::complete_withdrawal(signed(77), who, pool));
}

/// What a claim of all rewards does with the positions of an account.
fn collect(who: AccountId) -> Result<Touched, DispatchError> {
	collect_with(who, |_| ())
}

/// The same, with what is done with what a position was credited with.
fn collect_with(
	who: AccountId,
	mut take: impl FnMut(&mut CreditsOf<Test>),
) -> Result<Touched, DispatchError> {
	<Delegation as StakeCollection<AccountId, EarningsOf<Test>, CreditsOf<Test>>>::collect(
		&who,
		&mut |credits| {
			take(credits);
			Ok(())
		},
	)
}

/// Amounts and intervals of the lots, `u32::MAX` for stake that stays.
fn lots(who: AccountId, pool: PoolId) -> Vec<(Balance, Epoch, Epoch)> {
	let lots = position(who, pool).map(|position| position.lots.into_inner()).unwrap_or_default();
	lots.iter().map(|lot| (lot.amount, lot.entered, lot.left())).collect()
}

fn last_event() -> Event<Test> {
	let events = System::events();
	let mine = events.into_iter().rev().find_map(|record| match record.event {
		RuntimeEvent::Delegation(event) => Some(event),
		_ => None,
	});
	mine.expect("there is an event")
}

/// What a call came to, whatever it is charged.
fn bare(result: frame_support::dispatch::DispatchResultWithPostInfo) -> sp_runtime::DispatchResult {
	result.map(|_| ()).map_err(|error| error.error)
}

const STAYS: Epoch = Epoch::MAX;
const NO_POOL: PoolId = PoolId(999);

#[test]
fn every_call_has_weight() {
	use crate::WeightInfo;
	let heavier = |one: frame_support::weights::Weight, other| one.any_gt(other);
	assert!(heavier(<() as WeightInfo>::delegate(16), <() as WeightInfo>::delegate(0)));
	assert!(heavier(
		<() as WeightInfo>::complete_withdrawal(16),
		<() as WeightInfo>::complete_withdrawal(0)
	));
	// At their worst these take less than a tenth of a block. What calls declare is held on the real runtime.
	let block = frame_support::weights::Weight::from_parts(2_000_000_000_000, 10 * 1024 * 1024);
	assert!(<() as WeightInfo>::complete_withdrawal(16).all_lt(block / 10));
	assert!(<() as WeightInfo>::follow(128).all_lt(block / 10));
}

#[test]
fn every_error_of_the_ledger_is_told_apart() {
	use bulwark_primitives::LedgerError;
	let all = [LedgerError::Overflow, LedgerError::Underflow, LedgerError::TooManyCohorts];
	let errors = all.map(|error| format!("{:?}", Error::<Test>::from(error)));
	assert_eq!(errors, ["AmountOverflow", "LedgerBroken", "TooManyCohorts"]);
}

#[test]
fn nothing_is_done_for_no_origin() {
	build_and_execute(|| {
		let pool = restake(ANN, SHARED, OP1, bulwark_primitives::Mandate::All, 100);
		let none = RuntimeOrigin::none;
		let bad = sp_runtime::DispatchError::BadOrigin;
		let all = bulwark_primitives::Mandate::All;
		let half = sp_runtime::Perquintill::from_percent(50);
		assert_noop!(Delegation::delegate(none(), SHARED, OP1, all.clone(), 1), bad);
		assert_noop!(Delegation::redelegate(none(), pool, OP2, all.clone(), None), bad);
		assert_noop!(Delegation::set_mandate(none(), pool, only(A), None), bad);
		assert_noop!(Delegation::request_withdrawal(none(), pool, None, None), bad);
		assert_noop!(Delegation::cancel_withdrawal(none(), pool, 11), bad);
		assert_noop!(Delegation::complete_withdrawal(none(), ANN, pool), bad);
		assert_noop!(Delegation::follow(none(), ANN, pool), bad);
		assert_noop!(Delegation::set_allocation(none(), SHARED, A0, half), bad);
		assert_noop!(Delegation::sync_pool(none(), pool, 1), bad);
	});
}
