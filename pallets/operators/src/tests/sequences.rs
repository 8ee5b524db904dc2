//! Whatever is called in whatever order: the invariants hold, no money is lost, and what was answered for stays answered
//! for.

use crate::{
	mock::{Operators, *},
	*,
};
use bulwark_primitives::{
	constants::WINDOW,
	seams::{EpochClock, OperatorInspect},
};
use bulwark_test_utils::clock::{go_to, MockClock};
use frame_support::assert_storage_noop;
use proptest::prelude::*;
use std::collections::BTreeMap;

#[derive(Clone, Debug)]
enum Op {
	Mode(u8),
	Apply(usize, u64, u32),
	Withdraw(usize),
	Admit(usize),
	Register(usize, usize, u8),
	Retire(usize, usize),
	Commission(usize, u64),
	Notice(usize, u32),
	Policy(usize, u8),
	Allow(usize, u8),
	Disallow(usize, u8),
	Voucher(usize, u8, u8),
	Prune(usize, u8),
	Revoke(usize),
	Activate(usize),
	Deactivate(usize),
	Jail(usize),
	Unjail(usize),
	Leave(usize),
	Complete(usize),
	Tie(usize),
	Untie(usize),
	Pass(u32),
}

fn op() -> impl Strategy<Value = Op> {
	let who = 0..3usize;
	prop_oneof![
		(0..3u8).prop_map(Op::Mode),
		(who.clone(), 0..22u64, 0..32u32).prop_map(|(w, c, n)| Op::Apply(w, c, n)),
		(who.clone(), 0..22u64, 0..32u32).prop_map(|(w, c, n)| Op::Apply(w, c, n)),
		who.clone().prop_map(Op::Withdraw),
		who.clone().prop_map(Op::Admit),
		who.clone().prop_map(Op::Admit),
		(who.clone(), 0..3usize, 0..4u8).prop_map(|(w, s, k)| Op::Register(w, s, k)),
		(who.clone(), 0..3usize, 0..4u8).prop_map(|(w, s, k)| Op::Register(w, s, k)),
		(who.clone(), 0..3usize).prop_map(|(w, s)| Op::Retire(w, s)),
		(who.clone(), 0..22u64).prop_map(|(w, c)| Op::Commission(w, c)),
		(who.clone(), 0..32u32).prop_map(|(w, n)| Op::Notice(w, n)),
		(who.clone(), 0..3u8).prop_map(|(w, p)| Op::Policy(w, p)),
		(who.clone(), 0..5u8).prop_map(|(w, d)| Op::Allow(w, d)),
		(who.clone(), 0..5u8).prop_map(|(w, d)| Op::Disallow(w, d)),
		(who.clone(), 0..5u8, 0..5u8).prop_map(|(w, d, s)| Op::Voucher(w, d, s)),
		(who.clone(), 0..5u8).prop_map(|(w, s)| Op::Prune(w, s)),
		who.clone().prop_map(Op::Revoke),
		who.clone().prop_map(Op::Activate),
		who.clone().prop_map(Op::Deactivate),
		who.clone().prop_map(Op::Jail),
		who.clone().prop_map(Op::Unjail),
		who.clone().prop_map(Op::Leave),
		who.clone().prop_map(Op::Complete),
		who.clone().prop_map(Op::Tie),
		who.prop_map(Op::Untie),
		(1..4u32).prop_map(Op::Pass),
		(1..10u32).prop_map(Op::Pass),
	]
}

const SEEDS: [&str; 3] = ["Alice", "Bob", "Carol"];

fn account(n: usize) -> AccountId {
	[alice(), bob(), carol()][n].clone()
}

fn scheme(n: usize) -> Scheme {
	Scheme::ALL[n]
}

fn policy(n: u8) -> DelegationPolicy {
	[DelegationPolicy::Open, DelegationPolicy::AllowList, DelegationPolicy::Voucher][n as usize]
}

/// Calls, and reports whether it was accepted.
fn run(op: &Op) -> bool {
	let who = |n: &usize| signed(account(*n));
	match op {
		Op::Mode(n) => {
			let modes = [RegistryMode::Governance, RegistryMode::Bonded, RegistryMode::Open];
			Operators::set_registry_mode(root(), modes[*n as usize]).is_ok()
		}
		Op::Apply(n, commission, notice) => Operators::apply(
			who(n),
			metadata("x"),
			percent(*commission),
			policy((*commission % 3) as u8),
			*notice,
		)
		.is_ok(),
		Op::Withdraw(n) => Operators::withdraw_application(who(n)).is_ok(),
		Op::Admit(n) => Operators::admit(root(), account(*n)).is_ok(),
		Op::Register(n, s, seed) => {
			let app = App::new(scheme(*s), *seed);
			let Some(message) = Operators::proof_message(account(*n), app.key()) else {
				return false;
			};
			let proof = app.sign_bytes(message.as_bytes());
			Operators::register_key(who(n), app.key(), proof).is_ok()
		}
		Op::Retire(n, s) => Operators::retire_key(who(n), scheme(*s)).is_ok(),
		Op::Commission(n, value) => Operators::set_commission(who(n), percent(*value)).is_ok(),
		Op::Notice(n, value) => Operators::set_allocation_notice(who(n), *value).is_ok(),
		Op::Policy(n, value) => Operators::set_policy(who(n), policy(*value)).is_ok(),
		Op::Allow(n, d) => Operators::allow(who(n), nobody(*d)).is_ok(),
		Op::Disallow(n, d) => Operators::disallow(who(n), nobody(*d)).is_ok(),
		Op::Voucher(n, d, salt) => {
			if crate::Operators::<Test>::get(account(*n)).is_none() {
				return false;
			}
			let voucher = voucher(nobody(*d), *salt, 200_000);
			let signature = sign_voucher(SEEDS[*n], &account(*n), &voucher);
			Operators::use_voucher(signed(nobody(*d)), account(*n), voucher, signature).is_ok()
		}
		Op::Prune(n, salt) => Operators::prune_voucher(
			signed(nobody(1)),
			account(*n),
			sp_core::H256::repeat_byte(*salt),
		)
		.is_ok(),
		Op::Revoke(n) => Operators::revoke_vouchers(who(n)).is_ok(),
		Op::Activate(n) => Operators::activate(who(n)).is_ok(),
		Op::Deactivate(n) => Operators::deactivate(who(n)).is_ok(),
		Op::Jail(n) => Operators::jail(root(), account(*n)).is_ok(),
		Op::Unjail(n) => Operators::unjail(root(), account(*n)).is_ok(),
		Op::Leave(n) => Operators::leave(who(n)).is_ok(),
		Op::Complete(n) => Operators::complete_leave(signed(nobody(1)), account(*n)).is_ok(),
		Op::Tie(n) => {
			tie(&account(*n));
			true
		}
		Op::Untie(n) => {
			untie(&account(*n));
			true
		}
		Op::Pass(epochs) => {
			go_to(MockClock::epoch() + epochs);
			true
		}
	}
}

/// What everybody could see of an operator in an epoch that is over.
type Seen = BTreeMap<(usize, u32), (u64, Vec<Option<AppKey>>, sp_runtime::Perquintill)>;

fn look(seen: &mut Seen) {
	let now = MockClock::epoch();
	for n in 0..3 {
		let Some(operator) = crate::Operators::<Test>::get(account(n)) else {
			seen.retain(|(who, _), _| *who != n);
			continue;
		};
		let Some(commission) = <Operators as OperatorInspect<_>>::commission(&account(n), now)
		else {
			continue;
		};
		let keys: Vec<_> =
			Scheme::ALL.iter().map(|s| Operators::key_at(account(n), *s, now)).collect();
		let first = seen.entry((n, now)).or_insert((operator.series, keys.clone(), commission));
		// Nothing that holds in an epoch changes within it.
		assert_eq!((&first.1, first.2), (&keys, commission));
		for epoch in now.saturating_sub(WINDOW)..now {
			if let Some((_, keys, commission)) = seen.get(&(n, epoch)) {
				let past: Vec<_> =
					Scheme::ALL.iter().map(|s| Operators::key_at(account(n), *s, epoch)).collect();
				assert_eq!(keys, &past, "another key answers for the past");
				assert_eq!(
					<Operators as OperatorInspect<_>>::commission(&account(n), epoch),
					Some(*commission),
					"the commission of the past has changed"
				);
			}
		}
	}
}

proptest! {
	#![proptest_config(ProptestConfig { cases: 256, failure_persistence: None, ..Default::default() })]

	#[test]
	fn the_invariants_hold_after_everything(ops in prop::collection::vec(op(), 1..120)) {
		new_test_ext().execute_with(|| {
			let issued = Balances::total_issuance();
			let mut seen = Seen::new();
			for op in ops {
				let mut done = false;
				if crate::Operators::<Test>::iter().count() > 0 {
					look(&mut seen);
				}
				let probe = frame_support::storage::with_transaction(|| {
					done = run(&op);
					sp_runtime::TransactionOutcome::Rollback(Ok::<(), sp_runtime::DispatchError>(()))
				});
				prop_assert!(probe.is_ok());
				if done {
					// The clock and the ties are no storage: what only they change is done once.
					if !matches!(op, Op::Pass(_) | Op::Tie(_) | Op::Untie(_)) {
						prop_assert!(run(&op));
					}
				} else {
					assert_storage_noop!({ run(&op); });
				}
				Operators::do_try_state().unwrap();
				prop_assert_eq!(Balances::total_issuance(), issued);
				for n in 0..3 {
					let deposit = crate::Operators::<Test>::get(account(n))
						.and_then(|operator| operator.deposit)
						.map_or(0, |deposit| deposit.amount);
					prop_assert_eq!(held(&account(n)), deposit);
					prop_assert_eq!(Balances::free_balance(account(n)) + deposit, FUNDS);
				}
				look(&mut seen);
			}
			Ok(())
		})?;
	}
}
