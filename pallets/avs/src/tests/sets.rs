//! Operator sets: creation, vaults, multipliers, delays, requirements.

use crate::{mock::*, *};
use bulwark_primitives::{
	constants::{MAX_APPEAL, MAX_CHALLENGE, MAX_DEALLOCATION, WINDOW},
	seams::{AvsInspect, EpochClock, SlashTermsInspect},
	AvsId, SetId, VaultId,
};
use frame_support::{assert_noop, assert_ok, BoundedVec};
use sp_runtime::{traits::BadOrigin, Perquintill};

fn units(n: u32) -> FixedU128 {
	FixedU128::from_u32(n)
}

type Change = fn(&mut SetConfig<AccountId>);

#[test]
fn a_set_is_created_with_everything_in_force() {
	build_and_execute(|| {
		let avs = admitted(ALICE);
		events();
		let mut wanted = config();
		wanted.redistribution = Some(CAROL);
		let set = created(ALICE, avs, wanted.clone());
		assert_eq!(set, SetId { avs, index: 0 });
		assert_eq!(events(), vec![Event::SetCreated { set }]);
		assert!(Avs::set_exists(set));
		assert!(Avs::accepts_vault(set, VaultId(0)));
		assert!(!Avs::accepts_vault(set, VaultId(2)));
		assert_eq!(Avs::multiplier(set, VaultId(1)), Some(units(2)));
		assert_eq!(Avs::deallocation_delay(set), Some(2));
		assert!(Avs::redistributes(set));
		assert_eq!(Avs::schedule_version_at(set, START), Some(0));
		assert_eq!(Avs::schedule_version_at(set, START - 1), None);
		assert_eq!(Schedules::<Test>::get(set, 0).unwrap().schedule, wanted.schedule);
		wanted.redistribution = None;
		let second = created(ALICE, avs, wanted);
		assert_eq!(second.index, 1);
		assert!(!Avs::redistributes(second));
		assert_eq!(Avs::deallocation_delay(SetId { avs, index: 2 }), None);
	});
}

#[test]
fn an_avs_has_a_bounded_number_of_sets() {
	build_and_execute(|| {
		let avs = admitted(ALICE);
		for _ in 0..MAX_SETS_PER_AVS {
			created(ALICE, avs, config());
		}
		assert_noop!(
			Avs::create_set(signed(ALICE), avs, config()),
			Error::<Test>::TooManySetsInAvs
		);
	});
}

#[test]
fn only_the_owner_of_an_active_avs_creates_sets() {
	build_and_execute(|| {
		let waiting = proposed(ALICE);
		let create = |who, avs| Avs::create_set(signed(who), avs, config());
		assert_noop!(create(ALICE, waiting), Error::<Test>::AvsNotActive);
		assert_ok!(Avs::admit(council(), waiting));
		assert_noop!(create(BOB, waiting), Error::<Test>::NotOwner);
		assert_noop!(create(ALICE, AvsId(8)), Error::<Test>::AvsNotFound);
		assert_noop!(Avs::create_set(RuntimeOrigin::root(), waiting, config()), BadOrigin);
	});
}

#[test]
fn bad_sets_are_refused_each_for_its_reason() {
	build_and_execute(|| {
		let avs = admitted(ALICE);
		let vaults = |config: &mut SetConfig<AccountId>, list: &[(u32, u32)]| {
			let list = list.iter().map(|(vault, times)| (VaultId(*vault), units(*times)));
			config.vaults = BoundedVec::truncate_from(list.collect());
		};
		let with = |change: &dyn Fn(&mut SetConfig<AccountId>)| {
			let mut config = config();
			change(&mut config);
			Avs::create_set(signed(ALICE), avs, config)
		};
		assert_noop!(with(&|c| vaults(c, &[(VAULTS, 1)])), Error::<Test>::VaultNotFound);
		assert_noop!(
			with(&|c| {
				vaults(c, &[(VAULTS, 1)]);
				c.appeal = 0;
			}),
			Error::<Test>::VaultNotFound
		);
		let delays: [Change; 4] = [
			|c| c.deallocation_delay = MAX_DEALLOCATION + 1,
			|c| c.challenge = MAX_CHALLENGE + 1,
			|c| c.appeal = 0,
			|c| c.appeal = MAX_APPEAL + 1,
		];
		for change in delays {
			assert_noop!(with(&change), Error::<Test>::BadDelay);
		}
		assert_noop!(with(&|c| vaults(c, &[(1, 1), (1, 2)])), Error::<Test>::DuplicateVault);
		assert_noop!(with(&|c| vaults(c, &[(1, 0)])), Error::<Test>::ZeroMultiplier);
		assert_noop!(with(&|c| vaults(c, &[(1, 101)])), Error::<Test>::MultiplierTooLarge);
		let splits: [Change; 4] = [
			|c| c.split.whistleblower = percent(41),
			|c| c.split.insurance = percent(4),
			|c| c.split.insurance = percent(51),
			|c| c.split = Split { whistleblower: percent(100), insurance: percent(100) },
		];
		for change in splits {
			assert_noop!(with(&change), Error::<Test>::BadSplit);
		}
		let operators: [Change; 3] = [
			|c| {
				c.max_operators = 0;
				c.min_operators = 0;
			},
			|c| c.min_operators = c.max_operators + 1,
			|c| c.max_operators = 65,
		];
		for change in operators {
			assert_noop!(with(&change), Error::<Test>::BadOperatorBounds);
		}
		assert_noop!(with(&|c| c.schedule = schedule(vec![])), Error::<Test>::EmptySchedule);

		// The bounds themselves are within.
		let bounds: [Change; 2] = [
			|c| {
				c.deallocation_delay = MAX_DEALLOCATION;
				c.challenge = MAX_CHALLENGE;
				c.appeal = MAX_APPEAL;
				c.split = Split { whistleblower: percent(40), insurance: percent(40) };
			},
			|c| {
				c.deallocation_delay = 0;
				c.challenge = 0;
				c.appeal = 1;
				c.vaults = Default::default();
			},
		];
		for change in bounds {
			assert_ok!(with(&change));
		}
	});
}

#[test]
fn a_vault_is_accepted_with_notice() {
	build_and_execute(|| {
		let set = set_with(|_| {});
		let add =
			|who, vault, times| Avs::add_vault(signed(who), set, VaultId(vault), units(times));
		assert_noop!(add(BOB, 5, 1), Error::<Test>::NotOwner);
		assert_noop!(add(ALICE, VAULTS, 1), Error::<Test>::VaultNotFound);
		assert_noop!(add(ALICE, 1, 1), Error::<Test>::DuplicateVault);
		assert_noop!(add(ALICE, 5, 0), Error::<Test>::ZeroMultiplier);
		assert_noop!(add(ALICE, 5, 101), Error::<Test>::MultiplierTooLarge);
		let nowhere = SetId { index: 9, ..set };
		assert_noop!(
			Avs::add_vault(signed(ALICE), nowhere, VaultId(5), units(1)),
			Error::<Test>::SetNotFound
		);
		events();
		assert_ok!(add(ALICE, 5, 3));
		let from = START + 3;
		assert_eq!(
			events(),
			vec![Event::VaultAdded { set, vault: VaultId(5), multiplier: units(3), from }]
		);
		assert_noop!(add(ALICE, 5, 3), Error::<Test>::DuplicateVault);
		pass(2);
		assert!(!Avs::accepts_vault(set, VaultId(5)));
		assert_eq!(Avs::multiplier(set, VaultId(5)), None);
		pass(1);
		assert!(Avs::accepts_vault(set, VaultId(5)));
		assert_eq!(Avs::multiplier(set, VaultId(5)), Some(units(3)));
		for vault in 10..10 + MAX_VAULTS_PER_SET - 3 {
			assert_ok!(add(ALICE, vault, 1));
		}
		assert_noop!(add(ALICE, 6, 1), Error::<Test>::TooManyVaults);
	});
}

#[test]
fn a_removed_vault_keeps_its_weight_while_operators_withdraw() {
	build_and_execute(|| {
		let set = set_with(|_| {});
		let remove = |who, vault| Avs::remove_vault(signed(who), set, VaultId(vault));
		assert_noop!(remove(BOB, 0), Error::<Test>::NotOwner);
		assert_noop!(remove(ALICE, 7), Error::<Test>::VaultNotInSet);
		assert_noop!(
			Avs::remove_vault(signed(ALICE), SetId { index: 9, ..set }, VaultId(0)),
			Error::<Test>::SetNotFound
		);
		events();
		assert_ok!(remove(ALICE, 0));
		let until = START + 4 + MAX_DEALLOCATION;
		assert_eq!(events(), vec![Event::VaultRemoved { set, vault: VaultId(0), until }]);
		assert_noop!(remove(ALICE, 0), Error::<Test>::VaultNotInSet);
		assert!(!Avs::accepts_vault(set, VaultId(0)));
		assert_eq!(Avs::multiplier(set, VaultId(0)), Some(units(1)));
		assert_noop!(
			Avs::set_multiplier(signed(ALICE), set, VaultId(0), units(1)),
			Error::<Test>::VaultNotInSet
		);
		assert_noop!(
			Avs::add_vault(signed(ALICE), set, VaultId(0), units(1)),
			Error::<Test>::DuplicateVault
		);
		go_to(until - 1);
		assert_eq!(Avs::multiplier(set, VaultId(0)), Some(units(1)));
		go_to(until);
		assert_eq!(Avs::multiplier(set, VaultId(0)), None);
		assert_ok!(Avs::add_vault(signed(ALICE), set, VaultId(0), units(5)));
		assert!(!Avs::accepts_vault(set, VaultId(0)));
		pass(3);
		assert!(Avs::accepts_vault(set, VaultId(0)));
		assert_eq!(Avs::multiplier(set, VaultId(0)), Some(units(5)));
	});
}

#[test]
fn multipliers_change_with_notice_and_one_at_a_time() {
	build_and_execute(|| {
		let set = set_with(|_| {});
		let change =
			|who, vault, times| Avs::set_multiplier(signed(who), set, VaultId(vault), units(times));
		assert_noop!(change(BOB, 0, 3), Error::<Test>::NotOwner);
		assert_noop!(change(ALICE, 9, 3), Error::<Test>::VaultNotInSet);
		assert_noop!(change(ALICE, 0, 0), Error::<Test>::ZeroMultiplier);
		assert_noop!(change(ALICE, 0, 101), Error::<Test>::MultiplierTooLarge);
		events();
		assert_ok!(change(ALICE, 0, 3));
		let (vault, multiplier, from) = (VaultId(0), units(3), START + 4);
		assert_eq!(events(), vec![Event::MultiplierPlanned { set, vault, multiplier, from }]);
		assert_noop!(change(ALICE, 0, 4), Error::<Test>::MultiplierAlreadyPlanned);
		go_to(from - 1);
		assert_noop!(change(ALICE, 0, 4), Error::<Test>::MultiplierAlreadyPlanned);
		assert_eq!(Avs::multiplier(set, vault), Some(units(1)));
		go_to(from);
		assert_eq!(Avs::multiplier(set, vault), Some(units(3)));
		assert_ok!(change(ALICE, 0, 4));
		assert_eq!(Avs::multiplier(set, vault), Some(units(3)));
		pass(4);
		assert_eq!(Avs::multiplier(set, vault), Some(units(4)));
	});
}

#[test]
fn delays_change_with_notice_and_one_at_a_time() {
	build_and_execute(|| {
		let set = set_with(|_| {});
		let change = |who, d, c, a| Avs::set_delays(signed(who), set, d, c, a);
		assert_noop!(change(BOB, 1, 1, 1), Error::<Test>::NotOwner);
		assert_noop!(change(ALICE, MAX_DEALLOCATION + 1, 1, 1), Error::<Test>::BadDelay);
		assert_noop!(change(ALICE, 1, MAX_CHALLENGE + 1, 1), Error::<Test>::BadDelay);
		assert_noop!(change(ALICE, 1, 1, 0), Error::<Test>::BadDelay);
		assert_noop!(
			Avs::set_delays(signed(ALICE), SetId { index: 9, ..set }, 1, 1, 1),
			Error::<Test>::SetNotFound
		);
		events();
		assert_ok!(change(ALICE, 9, MAX_CHALLENGE, 2));
		let delays = Delays { deallocation: 9, challenge: MAX_CHALLENGE, appeal: 2 };
		assert_eq!(events(), vec![Event::DelaysPlanned { set, delays, from: START + 4 }]);
		assert_noop!(change(ALICE, 1, 1, 1), Error::<Test>::DelaysAlreadyPlanned);
		pass(3);
		assert_eq!(Avs::deallocation_delay(set), Some(2));
		pass(1);
		assert_eq!(Avs::deallocation_delay(set), Some(9));
		assert_eq!(Avs::set(set).unwrap().delays, delays);
		assert_ok!(change(ALICE, 0, MAX_CHALLENGE, 2));
		assert_eq!(Avs::deallocation_delay(set), Some(9));
		pass(4);
		assert_eq!(Avs::deallocation_delay(set), Some(0));
	});
}

#[test]
fn whoever_leaves_at_once_is_accused_on_the_terms_of_before() {
	build_and_execute(|| {
		let long = Delays { deallocation: 9, challenge: 3, appeal: 3 };
		for shorter in [Delays { challenge: 2, ..long }, Delays { appeal: 2, ..long }] {
			let set = set_with(|config| {
				config.deallocation_delay = long.deallocation;
				(config.challenge, config.appeal) = (long.challenge, long.appeal);
			});
			let (operator, now) = (op(0), MockClock::epoch());
			assert_ok!(Avs::join_set(signed(operator), set));
			pass(1);
			assert_ok!(Avs::leave_set(signed(operator), set));
			let Delays { deallocation, challenge, appeal } = shorter;
			assert_ok!(Avs::set_delays(signed(ALICE), set, deallocation, challenge, appeal));
			// In the last epoch in which the last of its faults can be accused.
			let member = |epoch| Avs::schedule_version_for(set, &operator, epoch).is_some();
			let last = (now..now + 30).rev().find(|epoch| member(*epoch)).expect("it was one");
			assert_eq!(last, now + 9);
			let terms = || Avs::settlement(set).map(|terms| (terms.challenge, terms.appeal));
			go_to(last + WINDOW);
			assert_eq!(terms(), Some((3, 3)));
			pass(1);
			assert_eq!(terms(), Some((challenge, appeal)));
		}
	});
}

#[test]
fn requirements_change_at_once() {
	build_and_execute(|| {
		let set = set_with(|c| c.admission = SetAdmission::Invitation);
		assert_ok!(Avs::invite(signed(ALICE), set, op(0)));
		let change = |who, admission, min, max| {
			Avs::set_requirements(signed(who), set, admission, min, max, 5)
		};
		let (open, closed) = (SetAdmission::Open, SetAdmission::Invitation);
		assert_noop!(change(BOB, open, 1, 2), Error::<Test>::NotOwner);
		assert_noop!(change(ALICE, open, 3, 2), Error::<Test>::BadOperatorBounds);
		assert_noop!(change(ALICE, open, 0, 0), Error::<Test>::BadOperatorBounds);
		assert_noop!(change(ALICE, open, 0, 65), Error::<Test>::BadOperatorBounds);
		assert_ok!(change(ALICE, closed, 0, 2));
		assert!(Invitations::<Test>::contains_key(set));
		events();
		assert_ok!(change(ALICE, open, 1, 2));
		assert_eq!(
			events(),
			vec![Event::RequirementsSet {
				set,
				admission: open,
				min_operators: 1,
				max_operators: 2,
				min_stake_value: 5
			}]
		);
		assert!(!Invitations::<Test>::contains_key(set));
		assert_ok!(Avs::join_set(signed(op(3)), set));
	});
}

#[test]
fn a_leaving_avs_changes_nothing() {
	build_and_execute(|| {
		let set = set_with(|c| c.admission = SetAdmission::Invitation);
		assert_ok!(Avs::offboard(signed(ALICE), set.avs));
		let refused = Error::<Test>::AvsNotActive;
		let by = || signed(ALICE);
		assert_noop!(Avs::create_set(by(), set.avs, config()), refused);
		assert_noop!(Avs::add_vault(by(), set, VaultId(7), units(1)), Error::<Test>::AvsNotActive);
		assert_noop!(
			Avs::set_multiplier(by(), set, VaultId(0), units(1)),
			Error::<Test>::AvsNotActive
		);
		assert_noop!(Avs::set_delays(by(), set, 1, 1, 1), Error::<Test>::AvsNotActive);
		assert_noop!(Avs::invite(by(), set, op(1)), Error::<Test>::AvsNotActive);
		assert_noop!(
			Avs::publish_schedule(by(), set, config().schedule),
			Error::<Test>::AvsNotActive
		);
		assert_noop!(
			Avs::set_requirements(by(), set, SetAdmission::Open, 1, 1, 1),
			Error::<Test>::AvsNotActive
		);
		assert!(Avs::set_exists(set));
		assert!(!Avs::accepts_vault(set, VaultId(0)));
		assert_eq!(Avs::multiplier(set, VaultId(0)), Some(units(1)));
		assert_ok!(Avs::remove_vault(by(), set, VaultId(0)));
	});
}

#[test]
fn the_default_split_is_half_thirty_twenty() {
	let split = Split::default();
	assert_eq!(split.whistleblower, Perquintill::from_percent(30));
	assert_eq!(split.insurance, Perquintill::from_percent(20));
}
