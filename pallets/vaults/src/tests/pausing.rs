use crate::{mock::*, Error, Event};
use bulwark_primitives::{CallClass, VaultId};
use frame_support::{assert_noop, assert_ok};
use sp_runtime::{traits::BadOrigin, DispatchResult};

const NOW: u64 = 1_800_000_000;
const CLASSES: [CallClass; 3] = [CallClass::Deposit, CallClass::Delegate, CallClass::Exit];

fn pause(class: CallClass, seconds: u64) -> DispatchResult {
	Vaults::pause(RuntimeOrigin::root(), VAULT, class, seconds)
}

fn resume(class: CallClass) -> DispatchResult {
	Vaults::resume(RuntimeOrigin::root(), VAULT, class)
}

fn is_paused(class: CallClass) -> bool {
	let now = <MockClock as bulwark_primitives::seams::EpochClock>::now();
	crate::Vaults::<Test>::get(VAULT).unwrap().pauses.is_paused(class, now)
}

#[test]
fn a_pause_concerns_one_class_and_ends_by_itself() {
	for class in CLASSES {
		build_and_execute(|| {
			assert_ok!(pause(class, 60));
			let until = NOW + 60;
			assert_eq!(last_event(), Event::Paused { vault: VAULT, class, until }.into());
			for other in CLASSES {
				assert_eq!(is_paused(other), other == class);
			}
			advance(59);
			assert!(is_paused(class));
			advance(1);
			assert!(!is_paused(class));
		});
	}
}

#[test]
fn a_pause_concerns_one_vault() {
	build_and_execute(|| {
		let other = create(DOT, config());
		assert_ok!(pause(CallClass::Deposit, 60));
		assert_ok!(Vaults::deposit(signed(&ALICE), other, 5_000));
	});
}

#[test]
fn a_pause_can_be_ended_early() {
	for class in CLASSES {
		build_and_execute(|| {
			assert_noop!(resume(class), Error::<Test>::NotPaused);
			assert_ok!(pause(class, 60));
			assert_ok!(resume(class));
			assert_eq!(last_event(), Event::Resumed { vault: VAULT, class }.into());
			assert!(!is_paused(class));
			assert_noop!(resume(class), Error::<Test>::NotPaused);
		});
	}
}

#[test]
fn only_the_emergency_origin_pauses() {
	build_and_execute(|| {
		let class = CallClass::Deposit;
		let unknown = VaultId(9);
		assert_noop!(Vaults::pause(signed(&ALICE), VAULT, class, 60), BadOrigin);
		assert_noop!(Vaults::resume(signed(&ALICE), VAULT, class), BadOrigin);
		assert_noop!(
			Vaults::pause(RuntimeOrigin::root(), unknown, class, 60),
			Error::<Test>::VaultNotFound
		);
		assert_noop!(
			Vaults::resume(RuntimeOrigin::root(), unknown, class),
			Error::<Test>::VaultNotFound
		);
	});
}

#[test]
fn a_pause_has_a_length_within_bounds() {
	build_and_execute(|| {
		for (class, longest) in [
			(CallClass::Deposit, 14 * DAY),
			(CallClass::Delegate, 14 * DAY),
			(CallClass::Exit, 3 * DAY),
		] {
			assert_noop!(pause(class, 0), Error::<Test>::ZeroPause);
			assert_noop!(pause(class, longest + 1), Error::<Test>::PauseTooLong);
			assert_noop!(pause(class, u64::MAX), Error::<Test>::PauseTooLong);
			assert_ok!(pause(class, longest));
		}
	});
}

#[test]
fn deposits_and_delegations_can_be_paused_again() {
	build_and_execute(|| {
		for class in [CallClass::Deposit, CallClass::Delegate] {
			assert_ok!(pause(class, 60));
			assert_ok!(pause(class, 120));
			assert_ok!(resume(class));
			assert_ok!(pause(class, 60));
		}
	});
}

#[test]
fn a_pause_of_exits_cannot_be_prolonged() {
	build_and_execute(|| {
		let refused = Error::<Test>::ExitPauseCooldown;
		assert_ok!(pause(CallClass::Exit, 3 * DAY));
		assert_noop!(pause(CallClass::Exit, 3 * DAY), refused);
		advance(3 * DAY);
		assert_noop!(pause(CallClass::Exit, 1), Error::<Test>::ExitPauseCooldown);
		advance(7 * DAY - 1);
		assert_noop!(pause(CallClass::Exit, 1), Error::<Test>::ExitPauseCooldown);
		advance(1);
		assert_ok!(pause(CallClass::Exit, 3 * DAY));
	});
}

#[test]
fn the_cooldown_begins_when_the_pause_ended() {
	build_and_execute(|| {
		assert_ok!(pause(CallClass::Exit, 3 * DAY));
		advance(10);
		assert_ok!(resume(CallClass::Exit));
		assert_noop!(pause(CallClass::Exit, 1), Error::<Test>::ExitPauseCooldown);
		advance(7 * DAY - 1);
		assert_noop!(pause(CallClass::Exit, 1), Error::<Test>::ExitPauseCooldown);
		advance(1);
		assert_ok!(pause(CallClass::Exit, 1));
	});
}
