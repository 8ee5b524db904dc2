//! Messages that should not have been sent.

use super::*;
use crate::{constants::PARA_ID, Balances};
use sp_keyring::Sr25519Keyring::{Alice, Bob};

const STRANGER: u32 = 2001;

fn stranger() -> Location {
	Location::new(1, [Parachain(STRANGER)])
}

/// Pays with DOT that the sovereign account of a chain has here.
fn paid(from: &Location, rest: Vec<Instruction<RuntimeCall>>) -> Xcm<RuntimeCall> {
	use frame_support::traits::fungibles::Mutate;
	let minted = ForeignAssets::mint_into(Location::parent(), &owner(from), 10 * DOT);
	assert_eq!(minted, Ok(10 * DOT));
	let fee: Asset = (Location::parent(), 2 * DOT).into();
	let mut message = vec![WithdrawAsset(fee.clone().into()), PayFees { asset: fee }];
	message.extend(rest);
	Xcm(message)
}

/// X1.
#[test]
fn nobody_takes_the_place_of_another() {
	run(|| {
		let victim = user(Alice);
		let here = Location::new(0, [AccountId32 { network: None, id: account(Alice).into() }]);
		for (from, target) in [
			(stranger(), victim.clone()),
			(stranger(), asset_hub()),
			(stranger(), Location::here()),
			(stranger(), here.clone()),
			(asset_hub(), Location::here()),
			(asset_hub(), Location::parent()),
			(asset_hub(), here),
			(asset_hub(), Location::new(1, [Parachain(PARA_ID)])),
			(asset_hub(), stranger()),
			(Location::parent(), victim.clone()),
		] {
			let message = paid(&from, vec![AliasOrigin(target.clone())]);
			let outcome = receive(from.clone(), message);
			let refused = matches!(
				&outcome,
				Outcome::Incomplete {
					error: InstructionError { error: XcmError::NoPermission, .. },
					..
				}
			);
			assert!(refused, "{from:?} {target:?} {outcome:?}");
		}
		let message = paid(&asset_hub(), vec![AliasOrigin(victim)]);
		assert_complete(receive(asset_hub(), message));
		let message = paid(&asset_hub(), vec![AliasOrigin(user_of(STRANGER, Bob))]);
		assert_complete(receive(asset_hub(), message));
	});
}

/// X2.
#[test]
fn nothing_is_believed_from_another_than_its_reserve() {
	run(|| {
		let mut key = [0u8; 32];
		key[0] = 9;
		let vdot = Location::new(1, [Parachain(2030), GeneralKey { length: 2, data: key }]);
		for (from, fake) in [
			(stranger(), Location::parent()),
			(Location::parent(), Location::parent()),
			(bifrost(), Location::parent()),
			(asset_hub(), vdot.clone()),
			(stranger(), vdot),
			(stranger(), Location::new(1, [Parachain(STRANGER), GeneralIndex(1)])),
			(asset_hub(), Location::here()),
		] {
			let fee: Asset = (fake.clone(), 100 * DOT).into();
			let before = (ForeignAssets::total_issuance(fake.clone()), Balances::total_issuance());
			let outcome = receive(
				from.clone(),
				Xcm(vec![
					ReserveAssetDeposited(fee.clone().into()),
					PayFees { asset: fee.clone() },
					DepositAsset { assets: Wild(All), beneficiary: user(Bob) },
				]),
			);
			let error = error_of(outcome);
			assert!(matches!(error, XcmError::UntrustedReserveLocation), "{from:?} {fake:?}");
			let teleport = receive(
				from,
				Xcm(vec![ReceiveTeleportedAsset(fee.clone().into()), PayFees { asset: fee }]),
			);
			// Nobody teleports to us: refused before anything of it is executed.
			assert!(matches!(teleport, Outcome::Error(_)), "{teleport:?}");
			let after = (ForeignAssets::total_issuance(fake), Balances::total_issuance());
			assert_eq!(before, after);
		}
	});
}

/// X3.
#[test]
fn nobody_is_executed_for_free() {
	run(|| {
		let free = || UnpaidExecution { weight_limit: Unlimited, check_origin: None };
		let call = || transact(stake(DOT_VAULT, None));
		let dot = |amount: Balance| -> Asset { (Location::parent(), amount).into() };
		for from in [stranger(), asset_hub(), Location::parent()] {
			for message in [
				vec![free(), call()],
				vec![free(), DescendOrigin([PalletInstance(1)].into()), call()],
				vec![AliasOrigin(user(Alice)), free(), call()],
				vec![
					ClaimAsset { assets: dot(1).into(), ticket: Location::here() },
					free(),
					call(),
				],
				vec![call()],
				vec![ClearOrigin],
				// Three assets before the fee.
				vec![
					WithdrawAsset(
						vec![
							dot(DOT),
							(Location::here(), 1u128).into(),
							(Location::new(1, [Parachain(2030)]), 1u128).into(),
						]
						.into(),
					),
					PayFees { asset: dot(DOT) },
				],
			] {
				let outcome = receive(from.clone(), Xcm(message.clone()));
				assert!(refused(&outcome), "{message:?} {outcome:?}");
			}
		}
	});
}

/// X6.
#[test]
fn nothing_is_smuggled_in_another_call() {
	run(|| {
		let staking: RuntimeCall = stake(DOT_VAULT, None).into();
		for call in [
			RuntimeCall::Utility(pallet_utility::Call::batch_all { calls: vec![staking.clone()] }),
			RuntimeCall::Proxy(pallet_proxy::Call::proxy {
				real: account(Alice).into(),
				force_proxy_type: None,
				call: Box::new(staking.clone()),
			}),
			RuntimeCall::System(frame_system::Call::remark { remark: vec![] }),
			RuntimeCall::PolkadotXcm(pallet_xcm::Call::execute {
				message: Box::new(VersionedXcm::V5(Xcm(vec![]))),
				max_weight: Weight::zero(),
			}),
			RuntimeCall::PolkadotXcm(pallet_xcm::Call::send {
				dest: Box::new(Location::parent().into()),
				message: Box::new(VersionedXcm::V5(Xcm(vec![]))),
			}),
		] {
			for origin_kind in [
				OriginKind::Xcm,
				OriginKind::SovereignAccount,
				OriginKind::Native,
				OriginKind::Superuser,
			] {
				let mut message = deposit_program(Alice, 100 * DOT, call.clone());
				message.0[7] =
					Transact { origin_kind, fallback_max_weight: None, call: call.encode().into() };
				let outcome = receive(asset_hub(), message);
				assert!(matches!(error_of(outcome), XcmError::NoPermission), "{call:?}");
			}
		}
	});
}

/// X7.
#[test]
fn a_message_has_an_end() {
	run(|| {
		let longest = crate::configs::xcm::MaxInstructions::get() as usize;
		let message = |n: usize| {
			let mut message = paid(&asset_hub(), vec![]).0;
			message.resize(n, ClearTopic);
			Xcm(message)
		};
		assert!(!matches!(receive(asset_hub(), message(longest)), Outcome::Error(_)));
		let outcome = receive(asset_hub(), message(longest + 1));
		assert!(matches!(outcome, Outcome::Error(_)), "{outcome:?}");

		let mut nested: Xcm<RuntimeCall> = Xcm(vec![ClearTopic; 95]);
		for _ in 0..10 {
			nested = Xcm(vec![SetAppendix(nested)]);
		}
		let outcome = receive(asset_hub(), paid(&asset_hub(), nested.0));
		assert!(matches!(outcome, Outcome::Error(_)), "{outcome:?}");

		// A call that claims to weigh more than was paid for is weighed by what it is.
		let mut message = deposit_program(Alice, 100 * DOT, stake(DOT_VAULT, None));
		message.0[7] = Transact {
			origin_kind: OriginKind::Xcm,
			fallback_max_weight: Some(Weight::zero()),
			call: RuntimeCall::from(stake(DOT_VAULT, None)).encode().into(),
		};
		assert_complete(receive(asset_hub(), message));
		// And one that cannot be read is not executed.
		let mut message = deposit_program(Alice, 100 * DOT, stake(DOT_VAULT, None));
		message.0[7] = Transact {
			origin_kind: OriginKind::Xcm,
			fallback_max_weight: None,
			call: vec![255; 1_000].into(),
		};
		assert!(!matches!(receive(asset_hub(), message), Outcome::Complete { .. }));
	});
}

/// X12.
#[test]
fn however_it_is_spelled_it_is_the_same_owner() {
	run(|| {
		let id: [u8; 32] = account(Alice).into();
		let spelled = |network| Location::new(1, [Parachain(1000), AccountId32 { network, id }]);
		for network in [None, Some(NetworkId::Polkadot), Some(NetworkId::ByGenesis([5; 32]))] {
			let mut message = deposit_program(Alice, 20 * DOT, stake(DOT_VAULT, None));
			message.0[2] = AliasOrigin(spelled(network));
			assert_complete(receive(asset_hub(), message));
		}
		assert!(principal(DOT_VAULT, &owner(&user(Alice))) > 55 * DOT);

		// A message of the version before.
		use xcm::v4;
		let v5 = command(Alice, stake(DOT_VAULT, Some(DOT)));
		let call = RuntimeCall::from(stake(DOT_VAULT, None)).encode();
		let dot = v4::Asset {
			id: v4::AssetId(v4::Location::parent()),
			fun: v4::Fungibility::Fungible(20 * DOT),
		};
		let old: v4::Xcm<RuntimeCall> = v4::Xcm(vec![
			v4::Instruction::ReserveAssetDeposited(dot.clone().into()),
			v4::Instruction::BuyExecution { fees: dot, weight_limit: Unlimited },
			v4::Instruction::DepositAsset {
				assets: v4::AssetFilter::Wild(v4::WildAsset::AllCounted(1)),
				beneficiary: v4::Location::new(
					1,
					[
						v4::Junction::Parachain(1000),
						v4::Junction::AccountId32 { network: Some(v4::NetworkId::Polkadot), id },
					],
				),
			},
			v4::Instruction::DescendOrigin(
				[v4::Junction::AccountId32 { network: Some(v4::NetworkId::Polkadot), id }].into(),
			),
			v4::Instruction::Transact {
				origin_kind: OriginKind::Xcm,
				require_weight_at_most: Weight::from_parts(2_000_000_000, 100_000),
				call: call.into(),
			},
		]);
		let before = principal(DOT_VAULT, &owner(&user(Alice)));
		let message = Xcm::<RuntimeCall>::try_from(VersionedXcm::V4(old)).expect("it is known");
		assert_complete(receive(asset_hub(), message));
		assert!(principal(DOT_VAULT, &owner(&user(Alice))) > before + 19 * DOT);
		assert_eq!(v5.0.len(), 6);
	});
}
