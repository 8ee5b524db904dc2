//! Benchmarks of every call, at its bounds.

use super::*;
use crate::{keys::in_bytes_tag, pallet::Pallet as Registry};
use alloc::{vec, vec::Vec};
use bulwark_primitives::{
	constants::{MAX_COMMISSION_PERCENT, WINDOW},
	seams::EpochClock,
};
use codec::{Decode, Encode};
use frame_benchmarking::v2::*;
use frame_support::{traits::Get, BoundedVec};
use frame_system::RawOrigin;
use sp_core::{crypto::KeyTypeId, ecdsa, H256};
use sp_io::{crypto, hashing::blake2_256};
use sp_runtime::Perquintill;

const APP: KeyTypeId = KeyTypeId(*b"bulw");

/// Keys of one scheme that are remembered at most: the changes of the window, the key before them, and the planned one. See
/// [`KeyHistory`].
const REMEMBERED: u32 = WINDOW + 2;

type HelperOf<T> = <T as Config>::BenchmarkHelper;

fn text<const MAX: u32>() -> Text<MAX> {
	BoundedVec::truncate_from(vec![b'x'; MAX as usize])
}

fn long_metadata() -> Metadata {
	let document = || Document { url: text(), hash: Some(H256::repeat_byte(1)) };
	Metadata {
		name: text(),
		url: text(),
		contact: text(),
		description: text(),
		risk: document(),
		setup: document(),
	}
}

/// A candidate that has been funded.
fn candidate<T: Config>() -> Result<T::AccountId, BenchmarkError> {
	let who = HelperOf::<T>::signer();
	applied::<T>(&who)?;
	Ok(who)
}

fn applied<T: Config>(who: &T::AccountId) -> Result<(), BenchmarkError> {
	HelperOf::<T>::fund(who);
	Mode::<T>::put(RegistryMode::Governance);
	Registry::<T>::do_apply(
		who.clone(),
		long_metadata(),
		Perquintill::zero(),
		DelegationPolicy::Voucher,
		T::MaxAllocationNotice::get(),
	)?;
	Ok(())
}

fn admitted<T: Config>() -> Result<T::AccountId, BenchmarkError> {
	let who = candidate::<T>()?;
	Registry::<T>::do_admit(who.clone())?;
	Ok(who)
}

fn stranger<T: Config>(n: u32) -> T::AccountId {
	account("delegator", n, 0)
}

/// A fresh key and its proof, signed the way a browser wallet does, which takes two verifications.
fn key_and_proof<T: Config>(who: &T::AccountId) -> Result<(AppKey, AppSignature), BenchmarkError> {
	proof::<T>(who, &crypto::ecdsa_generate(APP, None))
}

/// The same for a key that was made before.
fn proof<T: Config>(
	who: &T::AccountId,
	public: &ecdsa::Public,
) -> Result<(AppKey, AppSignature), BenchmarkError> {
	let key = AppKey::Ecdsa(public.0);
	let message = Registry::<T>::view_proof_message(who.clone(), key)
		.ok_or(BenchmarkError::Stop("the operator is not there"))?;
	let signature = crypto::ecdsa_sign(APP, public, &in_bytes_tag(&message))
		.ok_or(BenchmarkError::Stop("the key cannot sign"))?;
	Ok((key, AppSignature::Ecdsa(signature.0)))
}

/// Fills the history of a scheme with changes.
fn rotate<T: Config>(who: &T::AccountId, changes: u32) -> Result<(), BenchmarkError> {
	for _ in 0..changes {
		let (key, proof) = key_and_proof::<T>(who)?;
		Registry::<T>::do_register_key(who.clone(), key, proof)?;
		HelperOf::<T>::pass_epochs(T::KeyRotationDelay::get());
	}
	Ok(())
}

/// Gives the operator as many keys of the other schemes as it has of this one.
fn rotate_others<T: Config>(who: &T::AccountId) -> Result<(), BenchmarkError> {
	let steps = Keys::<T>::get(who, Scheme::Ecdsa).steps().to_vec();
	for scheme in [Scheme::Sr25519, Scheme::Ed25519] {
		let like = |step: &KeyStep| {
			let bytes = (scheme, step.key).using_encoded(blake2_256);
			let key = match scheme {
				Scheme::Sr25519 => AppKey::Sr25519(bytes),
				_ => AppKey::Ed25519(bytes),
			};
			KeyStep { key: step.key.map(|_| key), ..*step }
		};
		let steps: Vec<_> = steps.iter().map(like).collect();
		for key in steps.iter().filter_map(|step| step.key) {
			KeyOwners::<T>::insert(key, who);
		}
		let history = KeyHistory::decode(&mut &steps.encode()[..]);
		Keys::<T>::insert(who, scheme, history.map_err(|_| "there is room for as many")?);
	}
	Ok(())
}

fn signed_voucher<T: Config>(
	who: &T::AccountId,
	n: u32,
) -> Result<(Voucher<T::AccountId>, T::Signature), BenchmarkError> {
	let voucher = Voucher {
		delegator: stranger::<T>(n),
		salt: H256(n.using_encoded(blake2_256)),
		expiry: T::Clock::now(),
	};
	let message = Registry::<T>::view_voucher_message(who.clone(), voucher.clone())
		.ok_or(BenchmarkError::Stop("the operator is not there"))?;
	let signature = HelperOf::<T>::sign(&in_bytes_tag(&message));
	Ok((voucher, signature))
}

#[benchmarks]
mod benchmarks {
	use super::*;

	#[benchmark]
	fn apply() {
		let who = HelperOf::<T>::signer();
		HelperOf::<T>::fund(&who);
		Mode::<T>::put(RegistryMode::Bonded);

		#[extrinsic_call]
		_(
			RawOrigin::Signed(who.clone()),
			long_metadata(),
			Perquintill::from_percent(MAX_COMMISSION_PERCENT),
			DelegationPolicy::Open,
			T::MaxAllocationNotice::get(),
		);

		assert!(Operators::<T>::get(&who).is_some_and(|found| found.status == Status::Active));
	}

	#[benchmark]
	fn withdraw_application() -> Result<(), BenchmarkError> {
		let who = candidate::<T>()?;

		#[extrinsic_call]
		_(RawOrigin::Signed(who.clone()));

		assert!(!Operators::<T>::contains_key(&who));
		Ok(())
	}

	#[benchmark]
	fn admit() -> Result<(), BenchmarkError> {
		let who = candidate::<T>()?;

		#[extrinsic_call]
		_(HelperOf::<T>::admit_origin() as T::RuntimeOrigin, who.clone());

		assert!(Operators::<T>::get(&who).is_some_and(|found| found.status == Status::Active));
		Ok(())
	}

	#[benchmark]
	fn set_metadata() -> Result<(), BenchmarkError> {
		let who = admitted::<T>()?;
		let mut other = long_metadata();
		other.name.iter_mut().for_each(|byte| *byte = b'y');
		assert_ne!(MetadataOf::<T>::get(&who), Some(other.clone()));

		#[extrinsic_call]
		_(RawOrigin::Signed(who.clone()), other.clone());

		assert_eq!(MetadataOf::<T>::get(&who), Some(other));
		Ok(())
	}

	#[benchmark]
	fn register_key() -> Result<(), BenchmarkError> {
		// The key is one of as many that another operator has had and that can be forgotten, of which nobody has heard yet.
		let other: T::AccountId = account("other", 0, 0);
		applied::<T>(&other)?;
		Registry::<T>::do_admit(other.clone())?;
		let public = crypto::ecdsa_generate(APP, None);
		let (key, first) = proof::<T>(&other, &public)?;
		Registry::<T>::do_register_key(other.clone(), key, first)?;
		HelperOf::<T>::pass_epochs(T::KeyRotationDelay::get());
		rotate::<T>(&other, REMEMBERED - 1)?;
		let who = admitted::<T>()?;
		rotate::<T>(&who, REMEMBERED)?;
		HelperOf::<T>::pass_epochs(WINDOW);
		for one in [&other, &who] {
			assert_eq!(Keys::<T>::get(one, Scheme::Ecdsa).keys().count() as u32, REMEMBERED);
		}
		assert_eq!(KeyOwners::<T>::get(key), Some(other));
		let (key, proof) = proof::<T>(&who, &public)?;

		#[extrinsic_call]
		_(RawOrigin::Signed(who.clone()), key, proof);

		assert_eq!(KeyOwners::<T>::get(key), Some(who));
		Ok(())
	}

	#[benchmark]
	fn retire_key() -> Result<(), BenchmarkError> {
		let who = admitted::<T>()?;
		rotate::<T>(&who, REMEMBERED)?;
		HelperOf::<T>::pass_epochs(WINDOW);

		#[extrinsic_call]
		_(RawOrigin::Signed(who.clone()), Scheme::Ecdsa);

		assert_eq!(Keys::<T>::get(&who, Scheme::Ecdsa).last(), None);
		Ok(())
	}

	#[benchmark]
	fn set_commission() -> Result<(), BenchmarkError> {
		let who = admitted::<T>()?;
		let commission =
			T::MaxCommissionStep::get().min(Perquintill::from_percent(MAX_COMMISSION_PERCENT));

		#[extrinsic_call]
		_(RawOrigin::Signed(who.clone()), commission);

		assert_eq!(Commissions::<T>::get(&who).last(), commission);
		Ok(())
	}

	#[benchmark]
	fn set_policy() -> Result<(), BenchmarkError> {
		let who = admitted::<T>()?;

		#[extrinsic_call]
		_(RawOrigin::Signed(who.clone()), DelegationPolicy::AllowList);

		assert!(Operators::<T>::get(&who)
			.is_some_and(|found| found.policy == DelegationPolicy::AllowList));
		Ok(())
	}

	#[benchmark]
	fn allow() -> Result<(), BenchmarkError> {
		let who = admitted::<T>()?;

		#[extrinsic_call]
		_(RawOrigin::Signed(who.clone()), stranger::<T>(0));

		assert!(Allowed::<T>::contains_key(&who, stranger::<T>(0)));
		Ok(())
	}

	#[benchmark]
	fn disallow() -> Result<(), BenchmarkError> {
		let who = admitted::<T>()?;
		Registry::<T>::do_allow(who.clone(), stranger::<T>(0))?;

		#[extrinsic_call]
		_(RawOrigin::Signed(who.clone()), stranger::<T>(0));

		assert!(!Allowed::<T>::contains_key(&who, stranger::<T>(0)));
		Ok(())
	}

	#[benchmark]
	fn use_voucher() -> Result<(), BenchmarkError> {
		let who = admitted::<T>()?;
		let (voucher, signature) = signed_voucher::<T>(&who, 0)?;

		#[extrinsic_call]
		_(RawOrigin::Signed(stranger::<T>(0)), who.clone(), voucher, signature);

		assert!(Allowed::<T>::contains_key(&who, stranger::<T>(0)));
		Ok(())
	}

	#[benchmark]
	fn revoke_vouchers() -> Result<(), BenchmarkError> {
		let who = admitted::<T>()?;
		let before = NextSeries::<T>::get();

		#[extrinsic_call]
		_(RawOrigin::Signed(who.clone()));

		assert!(Operators::<T>::get(&who).is_some_and(|found| found.series == before));
		Ok(())
	}

	#[benchmark]
	fn prune_voucher() -> Result<(), BenchmarkError> {
		let who = admitted::<T>()?;
		let (voucher, signature) = signed_voucher::<T>(&who, 0)?;
		let salt = voucher.salt;
		Registry::<T>::do_use_voucher(who.clone(), voucher, signature)?;
		HelperOf::<T>::pass_epochs(1);

		#[extrinsic_call]
		_(RawOrigin::Signed(stranger::<T>(1)), who.clone(), salt);

		assert!(!UsedVouchers::<T>::contains_key(&who, salt));
		Ok(())
	}

	#[benchmark]
	fn set_allocation_notice() -> Result<(), BenchmarkError> {
		let who = admitted::<T>()?;

		#[extrinsic_call]
		_(RawOrigin::Signed(who.clone()), 0);

		let planned = |found: Operator| found.notice.planned(T::Clock::epoch());
		let planned = Operators::<T>::get(&who).and_then(planned);
		assert_eq!(planned.map(|planned| planned.value), Some(0));
		Ok(())
	}

	#[benchmark]
	fn deactivate() -> Result<(), BenchmarkError> {
		let who = admitted::<T>()?;

		#[extrinsic_call]
		_(RawOrigin::Signed(who.clone()));

		assert!(Operators::<T>::get(&who).is_some_and(|found| found.status == Status::Inactive));
		Ok(())
	}

	#[benchmark]
	fn activate() -> Result<(), BenchmarkError> {
		let who = admitted::<T>()?;
		Registry::<T>::do_leave(who.clone())?;

		#[extrinsic_call]
		_(RawOrigin::Signed(who.clone()));

		assert!(Operators::<T>::get(&who).is_some_and(|found| found.status == Status::Active));
		Ok(())
	}

	#[benchmark]
	fn leave() -> Result<(), BenchmarkError> {
		let who = admitted::<T>()?;

		#[extrinsic_call]
		_(RawOrigin::Signed(who.clone()));

		assert!(Operators::<T>::get(&who).is_some_and(|found| found.status.leaving().is_some()));
		Ok(())
	}

	#[benchmark]
	fn complete_leave(n: Linear<0, REMOVED_PER_CALL>) -> Result<(), BenchmarkError> {
		let who = admitted::<T>()?;
		let n = n.min(T::MaxAllowed::get());
		for i in 0..n {
			Registry::<T>::do_allow(who.clone(), stranger::<T>(i))?;
		}
		Registry::<T>::do_leave(who.clone())?;
		rotate::<T>(&who, REMEMBERED)?;
		rotate_others::<T>(&who)?;
		for scheme in Scheme::ALL {
			assert_eq!(Keys::<T>::get(&who, scheme).keys().count() as u32, REMEMBERED);
		}
		HelperOf::<T>::pass_epochs(WINDOW + 1);

		#[extrinsic_call]
		_(RawOrigin::Signed(stranger::<T>(0)), who.clone());

		assert!(!Operators::<T>::contains_key(&who));
		Ok(())
	}

	#[benchmark]
	fn jail() -> Result<(), BenchmarkError> {
		let who = admitted::<T>()?;

		#[extrinsic_call]
		_(HelperOf::<T>::jail_origin() as T::RuntimeOrigin, who.clone());

		assert!(Operators::<T>::get(&who)
			.is_some_and(|found| matches!(found.status, Status::Jailed { .. })));
		Ok(())
	}

	#[benchmark]
	fn unjail() -> Result<(), BenchmarkError> {
		let who = admitted::<T>()?;
		Registry::<T>::do_jail(who.clone())?;

		#[extrinsic_call]
		_(HelperOf::<T>::jail_origin() as T::RuntimeOrigin, who.clone());

		assert!(Operators::<T>::get(&who).is_some_and(|found| found.status == Status::Inactive));
		Ok(())
	}

	#[benchmark]
	fn set_registry_mode() {
		#[extrinsic_call]
		_(HelperOf::<T>::manage_origin() as T::RuntimeOrigin, RegistryMode::Open);

		assert_eq!(Mode::<T>::get(), RegistryMode::Open);
	}

	impl_benchmark_test_suite!(Pallet, crate::mock::new_test_ext(), crate::mock::Test);
}
