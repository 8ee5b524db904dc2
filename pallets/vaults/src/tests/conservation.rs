//! Sequences of calls by several people on two vaults of one asset: nothing is lost and nothing appears, to the unit.

use crate::{mock::*, Accounts, Origins, VaultConfig};
use bulwark_primitives::{
	seams::{RestakeEntry, VaultLedger},
	OriginChain, VaultId,
};
use frame_support::{
	assert_ok,
	storage::with_storage_layer,
	traits::{
		fungibles::{Inspect, Mutate},
		tokens::Preservation,
	},
};
use proptest::prelude::*;
use sp_runtime::DispatchError;

#[derive(Clone, Debug)]
enum Step {
	Deposit(usize, u32, u128),
	DepositAndDelegate(usize, u32, u128),
	Restake(usize, u32, u128),
	Delegate(usize, u32, u128),
	WithdrawIdle(usize, u32, u128),
	Exit(usize, u32, u128),
	BackToIdle(usize, u32, u128),
	Slash(usize, u32, u128),
	Insure(u32, u128),
	Compensate(usize, u32, u128),
	Split(u32),
	Donate(u32, u128),
	Sweep(u32),
}

const PEOPLE: [AccountId; 3] = [ALICE, BOB, AccountId::new([3; 32])];

fn step() -> impl Strategy<Value = Step> {
	let (who, vault, amount) = (0..PEOPLE.len(), 0..2u32, 1..40_000u128);
	let all = (who, vault.clone(), amount.clone());
	prop_oneof![
		all.clone().prop_map(|(w, v, a)| Step::Deposit(w, v, a)),
		all.clone().prop_map(|(w, v, a)| Step::DepositAndDelegate(w, v, a)),
		all.clone().prop_map(|(w, v, a)| Step::Restake(w, v, a)),
		all.clone().prop_map(|(w, v, a)| Step::Delegate(w, v, a)),
		all.clone().prop_map(|(w, v, a)| Step::WithdrawIdle(w, v, a)),
		all.clone().prop_map(|(w, v, a)| Step::Exit(w, v, a)),
		all.clone().prop_map(|(w, v, a)| Step::BackToIdle(w, v, a)),
		all.clone().prop_map(|(w, v, a)| Step::Slash(w, v, a)),
		all.prop_map(|(w, v, a)| Step::Compensate(w, v, a)),
		(vault.clone(), amount.clone()).prop_map(|(v, a)| Step::Insure(v, a)),
		vault.clone().prop_map(Step::Split),
		(vault.clone(), amount).prop_map(|(v, a)| Step::Donate(v, a)),
		vault.prop_map(Step::Sweep),
	]
}

/// What is staked, at most so much: the keeper of stake never takes more than there is.
fn staked(who: &AccountId, vault: VaultId, at_most: u128) -> u128 {
	Delegated::get((vault, who.clone())).min(at_most)
}

/// Like an extrinsic: what fails leaves nothing.
fn run(step: Step) -> Result<(), DispatchError> {
	with_storage_layer(|| match step {
		Step::Deposit(who, vault, amount) => {
			Vaults::deposit(signed(&PEOPLE[who]), VaultId(vault), amount)
		}
		Step::DepositAndDelegate(who, vault, amount) => {
			Vaults::deposit_and_delegate(signed(&PEOPLE[who]), VaultId(vault), amount, None, None)
				.map(|_| ())
				.map_err(|refused| refused.error)
		}
		Step::Restake(who, vault, amount) => {
			let who = &PEOPLE[who];
			let route = Route::Sibling(2_000, who.clone());
			Vaults::restake(&GATEWAY, who, route, VaultId(vault), amount, None)
				.map(|_| ())
				.map_err(|refused| refused.error)
		}
		Step::Delegate(who, vault, amount) => delegate(&PEOPLE[who], VaultId(vault), amount),
		Step::WithdrawIdle(who, vault, amount) => {
			Vaults::withdraw_idle(signed(&PEOPLE[who]), VaultId(vault), amount)
				.map(|_| ())
				.map_err(|refused| refused.error)
		}
		Step::Exit(who, vault, amount) => {
			let (who, vault) = (&PEOPLE[who], VaultId(vault));
			match staked(who, vault, amount) {
				0 => Ok(()),
				amount => exit(who, vault, amount),
			}
		}
		Step::BackToIdle(who, vault, amount) => {
			let (who, vault) = (&PEOPLE[who], VaultId(vault));
			let amount = staked(who, vault, amount);
			if amount == 0 {
				return Ok(());
			}
			leave_pool(who, vault, amount);
			Vaults::put_idle(who, vault, amount)?;
			close_if_empty(who, vault)
		}
		Step::Slash(who, vault, amount) => {
			let (who, vault) = (&PEOPLE[who], VaultId(vault));
			match staked(who, vault, amount) {
				0 => Ok(()),
				amount => slash(who, vault, amount),
			}
		}
		Step::Insure(vault, amount) => {
			// A part of what was collected, as when a slash is split.
			let vault = VaultId(vault);
			let amount = amount.min(Collected::get(vault));
			Collected::mutate(vault, |sum| *sum -= amount);
			Vaults::insure(vault, amount)
		}
		Step::Compensate(who, vault, amount) => {
			// No more than there is: most of the time that is less.
			let vault = VaultId(vault);
			let amount = amount.min(Vaults::ledger_of(vault).insurance);
			Vaults::compensate(RuntimeOrigin::root(), vault, PEOPLE[who].clone(), amount)
		}
		Step::Split(vault) => split(VaultId(vault)),
		Step::Donate(vault, amount) => {
			let custody = custody(VaultId(vault), DOT);
			MockAssets::transfer(DOT, &ISSUER, &custody, amount, Preservation::Preserve).map(|_| ())
		}
		Step::Sweep(vault) => Vaults::sweep(signed(&BOB), VaultId(vault)),
	})
}

proptest! {
	#![proptest_config(ProptestConfig { cases: 64, ..Default::default() })]

	#[test]
	fn nothing_is_lost_and_nothing_appears(steps in prop::collection::vec(step(), 1..60)) {
		new_test_ext().execute_with(|| {
			create(DOT, VaultConfig { total_cap: 300_000, account_cap: 90_000, ..config() });
			create(DOT, VaultConfig { minimum: 1, ..config() });
			assert_ok!(MockAssets::mint_into(DOT, &PEOPLE[2], RICH));
			let issued = MockAssets::total_issuance(DOT);
			let holders = [&PEOPLE[..], &[GATEWAY, TREASURY, ISSUER]].concat();
			for step in steps {
				let refused = run(step.clone()).err();
				// An invariant that breaks names the step and what was said about it.
				assert_eq!(Vaults::do_try_state(), Ok(()), "{step:?}: {refused:?}");
				let custodies = [VaultId(0), VaultId(1)].map(|vault| custody(vault, DOT));
				let held: u128 =
					holders.iter().chain(&custodies).map(|who| balance(DOT, who)).sum();
				let burned: u128 = [VaultId(0), VaultId(1)]
					.map(|vault| Vaults::ledger_of(vault).burned)
					.iter()
					.sum();
				assert_eq!(held + burned, issued, "{step:?}");
				assert_eq!(MockAssets::total_issuance(DOT) + burned, issued, "{step:?}");
			}
			// In the end everybody is paid everything, and the seeds remain.
			for vault in [VaultId(0), VaultId(1)] {
				let insured = Vaults::ledger_of(vault).insurance;
				if insured > 0 {
					let root = RuntimeOrigin::root();
					assert_ok!(Vaults::compensate(root, vault, PEOPLE[2].clone(), insured));
				}
				for who in &PEOPLE {
					let stake = staked(who, vault, u128::MAX);
					if stake > 0 {
						assert_ok!(exit(who, vault, stake));
					}
					if let Some(account) = Accounts::<Test>::get(vault, who) {
						assert_ok!(Vaults::withdraw_idle(signed(who), vault, account.idle));
					}
				}
				assert_ok!(split(vault));
				let donated = run(Step::Sweep(vault.0)).is_ok();
				assert_eq!(balance(DOT, &custody(vault, DOT)), MINIMUM_BALANCE, "{donated}");
				assert_eq!(total(vault), 0);
				assert_eq!(Accounts::<Test>::iter_prefix(vault).count(), 0);
				assert_eq!(Origins::<Test>::iter_prefix(vault).count(), 0);
				assert_eq!(Vaults::origin(vault, OriginChain::Local).principal, 0);
			}
			assert_ok!(Vaults::do_try_state());
		});
	}
}
