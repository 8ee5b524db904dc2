//! Keys: possession, rotation, and which answered when.

use crate::{
	mock::{Operators, *},
	*,
};
use bulwark_primitives::constants::{MAX_HISTORY, WINDOW};
use bulwark_test_utils::clock::go_to;
use frame_support::{assert_noop, assert_ok};
use sp_core::H256;

type Error = crate::Error<Test>;

fn at(scheme: Scheme, epoch: u32) -> Option<AppKey> {
	Operators::key_at(alice(), scheme, epoch)
}

/// Every signature that differs from this one in one bit.
fn with_one_bit_changed(signature: &AppSignature) -> Vec<AppSignature> {
	fn flipped<const N: usize>(bytes: &[u8; N]) -> impl Iterator<Item = [u8; N]> + '_ {
		(0..N * 8).map(|bit| {
			let mut changed = *bytes;
			changed[bit / 8] ^= 1 << (bit % 8);
			changed
		})
	}
	match signature {
		AppSignature::Sr25519(bytes) => flipped(bytes).map(AppSignature::Sr25519).collect(),
		AppSignature::Ed25519(bytes) => flipped(bytes).map(AppSignature::Ed25519).collect(),
		AppSignature::Ecdsa(bytes) => flipped(bytes).map(AppSignature::Ecdsa).collect(),
	}
}

#[test]
fn a_key_of_each_scheme_is_registered() {
	build_and_execute(|| {
		admit(alice());
		for scheme in Scheme::ALL {
			let app = App::new(scheme, 1);
			app.register(alice());
			assert_eq!(
				last_event(),
				Event::KeyRegistered {
					operator: alice(),
					key: app.key(),
					from: START + KEY_DELAY,
					replaced: None
				}
			);
			assert_eq!(at(scheme, START), None);
			assert_eq!(at(scheme, START + KEY_DELAY), Some(app.key()));
			assert_eq!(KeyOwners::<Test>::get(app.key()), Some(alice()));
		}
	});
}

#[test]
fn a_proof_signed_by_a_browser_wallet_counts() {
	build_and_execute(|| {
		admit(alice());
		for scheme in Scheme::ALL {
			let app = App::new(scheme, 1);
			let proof = app.wrapped_proof(&alice());
			assert_ok!(Operators::register_key(signed(alice()), app.key(), proof));
		}
	});
}

#[test]
fn a_proof_with_one_bit_changed_counts_nothing() {
	build_and_execute(|| {
		admit(alice());
		for scheme in Scheme::ALL {
			let app = App::new(scheme, 1);
			for proof in with_one_bit_changed(&app.proof(&alice())) {
				assert_noop!(
					Operators::register_key(signed(alice()), app.key(), proof),
					Error::BadKeyProof
				);
			}
		}
	});
}

#[test]
fn a_proof_for_another_key_counts_nothing() {
	build_and_execute(|| {
		admit(alice());
		for scheme in Scheme::ALL {
			let (app, other) = (App::new(scheme, 1), App::new(scheme, 2));
			let signed_by_other = {
				let message = Operators::proof_message(alice(), app.key()).unwrap();
				other.sign_bytes(message.as_bytes())
			};
			for proof in [other.proof(&alice()), signed_by_other] {
				assert_noop!(
					Operators::register_key(signed(alice()), app.key(), proof),
					Error::BadKeyProof
				);
			}
		}
	});
}

#[test]
fn a_proof_for_another_operator_counts_nothing() {
	build_and_execute(|| {
		admit(alice());
		admit(bob());
		for scheme in Scheme::ALL {
			let app = App::new(scheme, 1);
			let proof = app.proof(&bob());
			assert_noop!(
				Operators::register_key(signed(alice()), app.key(), proof),
				Error::BadKeyProof
			);
		}
	});
}

#[test]
fn a_proof_for_another_chain_counts_nothing() {
	build_and_execute(|| {
		admit(alice());
		for scheme in Scheme::ALL {
			let app = App::new(scheme, 1);
			frame_system::BlockHash::<Test>::insert(0, H256::repeat_byte(8));
			let proof = app.proof(&alice());
			frame_system::BlockHash::<Test>::insert(0, GENESIS);
			assert_noop!(
				Operators::register_key(signed(alice()), app.key(), proof),
				Error::BadKeyProof
			);
		}
	});
}

#[test]
fn a_proof_cannot_be_replayed_after_rotation() {
	build_and_execute(|| {
		admit(alice());
		for scheme in Scheme::ALL {
			let (old, new) = (App::new(scheme, 1), App::new(scheme, 2));
			let proof = old.proof(&alice());
			assert_ok!(Operators::register_key(signed(alice()), old.key(), proof.clone()));
			go_to(START + 1);
			new.register(alice());
			// Long after everything was forgotten.
			go_to(START + 100);
			assert_noop!(
				Operators::register_key(signed(alice()), old.key(), proof),
				Error::BadKeyProof
			);
			go_to(START);
		}
		go_to(START + 100);
	});
}

#[test]
fn a_proof_cannot_be_replayed_after_coming_back() {
	build_and_execute(|| {
		admit(alice());
		let app = App::new(Scheme::Ed25519, 1);
		let proof = app.proof(&alice());
		assert_ok!(Operators::leave(signed(alice())));
		assert_noop!(
			Operators::register_key(signed(alice()), app.key(), proof.clone()),
			Error::BadKeyProof
		);
		go_to(START + 7);
		assert_ok!(Operators::complete_leave(signed(bob()), alice()));
		admit(alice());
		assert_noop!(
			Operators::register_key(signed(alice()), app.key(), proof),
			Error::BadKeyProof
		);
	});
}

#[test]
fn a_proof_of_another_scheme_is_refused() {
	build_and_execute(|| {
		admit(alice());
		let (app, other) = (App::new(Scheme::Sr25519, 1), App::new(Scheme::Ed25519, 1));
		let proof = other.proof(&alice());
		assert_noop!(
			Operators::register_key(signed(alice()), app.key(), proof),
			Error::ProofOfAnotherScheme
		);
	});
}

#[test]
fn what_is_no_key_cannot_sign() {
	build_and_execute(|| {
		admit(alice());
		for (key, proof) in [
			(AppKey::Sr25519([0xff; 32]), AppSignature::Sr25519([0xff; 64])),
			(AppKey::Ed25519([0xff; 32]), AppSignature::Ed25519([0xff; 64])),
			(AppKey::Ecdsa([0xff; 33]), AppSignature::Ecdsa([0xff; 65])),
			(AppKey::Ecdsa([0; 33]), AppSignature::Ecdsa([0; 65])),
		] {
			assert_noop!(Operators::register_key(signed(alice()), key, proof), Error::BadKeyProof);
		}
	});
}

#[test]
fn the_old_key_answers_for_its_epochs() {
	build_and_execute(|| {
		admit(alice());
		let (old, new) = (App::new(Scheme::Ecdsa, 1), App::new(Scheme::Ecdsa, 2));
		old.register(alice());
		go_to(START + 5);
		new.register(alice());
		assert_eq!(
			last_event(),
			Event::KeyRegistered {
				operator: alice(),
				key: new.key(),
				from: START + 6,
				replaced: Some(old.key())
			}
		);
		go_to(START + 6);
		assert_eq!(at(Scheme::Ecdsa, START + 1), Some(old.key()));
		assert_eq!(at(Scheme::Ecdsa, START + 5), Some(old.key()));
		assert_eq!(at(Scheme::Ecdsa, START + 6), Some(new.key()));

		// In the last epoch in which its last epoch can be accused, whatever else happens, it still answers.
		go_to(START + 5 + WINDOW);
		assert_ok!(Operators::retire_key(signed(alice()), Scheme::Ecdsa));
		assert_eq!(at(Scheme::Ecdsa, START + 5), Some(old.key()));
		assert_eq!(KeyOwners::<Test>::get(old.key()), Some(alice()));

		// In the one after it is forgotten with the next change.
		go_to(START + 6 + WINDOW);
		App::new(Scheme::Ecdsa, 3).register(alice());
		assert_eq!(at(Scheme::Ecdsa, START + 5), None);
		assert_eq!(KeyOwners::<Test>::get(old.key()), None);
		assert_eq!(KeyOwners::<Test>::get(new.key()), Some(alice()));
	});
}

#[test]
fn a_key_is_retired() {
	build_and_execute(|| {
		admit(alice());
		assert_noop!(Operators::retire_key(signed(alice()), Scheme::Sr25519), Error::KeyNotFound);
		let app = App::new(Scheme::Sr25519, 1);
		app.register(alice());
		assert_noop!(
			Operators::retire_key(signed(alice()), Scheme::Sr25519),
			Error::KeyChangePending
		);
		go_to(START + 1);
		assert_ok!(Operators::retire_key(signed(alice()), Scheme::Sr25519));
		assert_eq!(
			last_event(),
			Event::KeyRetired { operator: alice(), key: app.key(), from: START + 2 }
		);
		assert_eq!(at(Scheme::Sr25519, START + 1), Some(app.key()));
		assert_eq!(at(Scheme::Sr25519, START + 2), None);
		go_to(START + 2);
		assert_noop!(Operators::retire_key(signed(alice()), Scheme::Sr25519), Error::KeyNotFound);
	});
}

#[test]
fn one_change_at_a_time() {
	build_and_execute(|| {
		admit(alice());
		App::new(Scheme::Sr25519, 1).register(alice());
		let app = App::new(Scheme::Sr25519, 2);
		let proof = app.proof(&alice());
		assert_noop!(
			Operators::register_key(signed(alice()), app.key(), proof),
			Error::KeyChangePending
		);
		// Another scheme has changes of its own.
		App::new(Scheme::Ed25519, 2).register(alice());
	});
}

#[test]
fn no_key_answers_for_two_operators() {
	build_and_execute(|| {
		admit(alice());
		admit(bob());
		let app = App::new(Scheme::Sr25519, 1);
		let refused_for = |who: AccountId| {
			let proof = app.proof(&who);
			assert_noop!(Operators::register_key(signed(who), app.key(), proof), Error::KeyInUse);
		};
		app.register(alice());
		refused_for(bob());
		go_to(START + 10);
		refused_for(bob());
		// Its owner cannot register it again either.
		refused_for(alice());
		assert_ok!(Operators::retire_key(signed(alice()), Scheme::Sr25519));
		go_to(START + 10 + WINDOW);
		refused_for(bob());
		refused_for(alice());
		// Forgotten, though nobody has said so yet.
		go_to(START + 11 + WINDOW);
		assert_eq!(KeyOwners::<Test>::get(app.key()), Some(alice()));
		app.register(bob());
		assert_eq!(KeyOwners::<Test>::get(app.key()), Some(bob()));
		assert!(!Keys::<Test>::contains_key(alice(), Scheme::Sr25519));
	});
}

#[test]
fn a_forgotten_key_is_registered_again() {
	build_and_execute(|| {
		admit(alice());
		let app = App::new(Scheme::Sr25519, 1);
		app.register(alice());
		go_to(START + 1);
		assert_ok!(Operators::retire_key(signed(alice()), Scheme::Sr25519));
		go_to(START + 2 + WINDOW);
		app.register(alice());
		assert_eq!(Keys::<Test>::get(alice(), Scheme::Sr25519).steps().len(), 1);
	});
}

#[test]
fn rotating_in_every_epoch_always_fits() {
	build_and_execute(|| {
		admit(alice());
		for day in 0..40 {
			go_to(START + day);
			App::new(Scheme::Ed25519, day as u8).register(alice());
			let steps = Keys::<Test>::get(alice(), Scheme::Ed25519).steps().len() as u32;
			assert!(steps < MAX_HISTORY);
			for past in day.saturating_sub(WINDOW)..=day {
				let key = (past > 0).then(|| App::new(Scheme::Ed25519, past as u8 - 1).key());
				assert_eq!(at(Scheme::Ed25519, START + past), key);
			}
			Operators::do_try_state().unwrap();
		}
	});
}

#[test]
fn keys_rotate_whatever_the_status() {
	build_and_execute(|| {
		admit(alice());
		assert_ok!(Operators::deactivate(signed(alice())));
		App::new(Scheme::Sr25519, 1).register(alice());
		assert_ok!(Operators::jail(root(), alice()));
		App::new(Scheme::Ed25519, 1).register(alice());
		assert_ok!(Operators::leave(signed(alice())));
		App::new(Scheme::Ecdsa, 1).register(alice());
	});
}
