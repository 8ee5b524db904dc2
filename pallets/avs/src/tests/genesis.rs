//! AVSs from the beginning of the chain.

use crate::{mock::*, *};
use bulwark_primitives::{seams::AvsInspect, AvsId, RegistryMode, SetId, VaultId};
use frame_support::assert_ok;

fn avs() -> GenesisAvs<AccountId> {
	GenesisAvs {
		owner: ALICE,
		name: "Feed".into(),
		url: "https://example.org".into(),
		category: AvsCategory::Oracle,
		sets: vec![GenesisSet {
			vaults: vec![(VaultId(0), FixedU128::from_u32(1))],
			deallocation_delay: 2,
			challenge: 7,
			appeal: 1,
			open: true,
		}],
	}
}

fn genesis() -> GenesisConfig<Test> {
	GenesisConfig {
		registry_mode: RegistryMode::Governance,
		avss: vec![avs()],
		memberships: vec![(op(0), AvsId(0), 0)],
	}
}

const SET: SetId = SetId { avs: AvsId(0), index: 0 };

#[test]
fn they_are_active_with_members() {
	ext_with(genesis()).execute_with(|| {
		Avs::do_try_state().unwrap();
		assert!(exists(AvsId(0)));
		assert!(Avs::accepts_vault(SET, VaultId(0)));
		assert!(Avs::is_member(&op(0), SET));
		assert!(was_member(&op(0), SET, 0));
		assert_eq!(Avs::schedule_version_for(SET, &op(0), 0), Some(0));
		assert_eq!(proposed(BOB), AvsId(1));
		assert_ok!(Avs::join_set(signed(op(1)), SET));
		assert_ok!(Avs::leave_set(signed(op(0)), SET));
		// Without offer and deposit it ends like any other.
		assert_ok!(Avs::offboard(signed(ALICE), AvsId(0)));
		assert_ok!(Avs::offboard_members(signed(BOB), SET, 5));
		pass(100);
		assert_ok!(Avs::offboard_members(signed(BOB), SET, 5));
		assert_ok!(Avs::complete_offboarding(signed(BOB), AvsId(0)));
		Avs::do_try_state().unwrap();
	});
}

#[test]
fn it_is_written_in_json() {
	let json = serde_json::json!({
		"registryMode": "Bonded",
		"avss": [{
			"owner": 1,
			"name": "Feed",
			"url": "https://example.org",
			"category": "Oracle",
			"sets": [{
				"vaults": [[0, "1000000000000000000"]],
				"deallocationDelay": 2,
				"challenge": 7,
				"appeal": 1,
				"open": true
			}]
		}],
		"memberships": [[1000, 0, 0]]
	});
	let read: GenesisConfig<Test> = serde_json::from_value(json).unwrap();
	assert_eq!(read.registry_mode, RegistryMode::Bonded);
	assert_eq!(read.avss, genesis().avss);
	assert_eq!(read.memberships, genesis().memberships);
}

fn refused(change: impl FnOnce(&mut GenesisConfig<Test>)) -> bool {
	let mut config = genesis();
	change(&mut config);
	std::panic::catch_unwind(|| ext_with(config)).is_err()
}

#[test]
fn a_chain_that_cannot_be_begun_does_not_begin() {
	assert!(!refused(|_| {}));
	assert!(refused(|c| c.avss[0].name = String::new()));
	assert!(refused(|c| c.avss[0].name = "x".repeat(65)));
	assert!(refused(|c| c.avss[0].url = "x".repeat(129)));
	assert!(refused(|c| c.avss[0].sets[0].appeal = 0));
	assert!(refused(|c| c.avss[0].sets[0].vaults[0].0 = VaultId(VAULTS)));
	assert!(refused(|c| c.avss[0].sets = vec![avs().sets[0].clone(); 17]));
	assert!(refused(|c| c.avss[0].sets[0].vaults = vec![avs().sets[0].vaults[0]; 17]));
	assert!(refused(|c| c.memberships[0].0 = BOB));
	assert!(refused(|c| c.memberships[0].2 = 1));
	assert!(refused(|c| c.memberships.push((op(0), AvsId(0), 0))));
	assert!(refused(|c| c.memberships = (0..65).map(|i| (op(i), AvsId(0), 0)).collect()));
}
