//! Stake that arrives.

use super::*;
use crate::{configs::monetary::TreasuryAccount, RuntimeOrigin};
use bulwark_primitives::{CallClass, OriginChain, ReturnRoute};
use frame_support::assert_ok;
use pallet_xcm_gateway::Call as Gateway;
use sp_keyring::Sr25519Keyring::{Alice, Bob};

#[test]
fn one_program_brings_and_stakes() {
	run(|| {
		let (me, before) = (owner(&user(Alice)), issuance());
		let fees = balance(&dot(), &TreasuryAccount::get());
		assert_complete(receive(
			asset_hub(),
			deposit_program(Alice, 100 * DOT, stake(DOT_VAULT, Some(95 * DOT))),
		));
		assert_eq!(issuance(), before + 100 * DOT);
		assert_eq!(principal(DOT_VAULT, &me), 95 * DOT);
		let fee = balance(&dot(), &TreasuryAccount::get()) - fees;
		assert!(fee > 0 && fee < DOT, "{fee}");
		// What was not spent is the owner's.
		assert_eq!(balance(&dot(), &me), 5 * DOT - fee);
		let route = Vaults::account(DOT_VAULT, me.clone()).map(|account| account.route);
		assert_eq!(route, Some(ReturnRoute::Xcm(user(Alice))));
		let origin = Vaults::origin(DOT_VAULT, OriginChain::Sibling(1000));
		assert_eq!(origin.principal, 95 * DOT);
		let positions = Delegation::positions(me);
		assert_eq!(positions.len(), 1);
	});
}

#[test]
fn all_that_has_come_can_be_staked() {
	run(|| {
		let me = owner(&user(Alice));
		let fees = balance(&dot(), &TreasuryAccount::get());
		let program = deposit_program(Alice, 100 * DOT, stake(DOT_VAULT, None));
		assert_complete(receive(asset_hub(), program));
		let fee = balance(&dot(), &TreasuryAccount::get()) - fees;
		// All but what was set aside for what the call could have met, which the owner has back.
		let back = balance(&dot(), &me);
		assert_eq!(principal(DOT_VAULT, &me), 100 * DOT - fee - back);
		assert!(back > fee && back + fee < DOT / 5, "{back} are left, {fee} were paid");
	});
}

/// Whatever is refused, the owner has the assets, tries again, or sends them home.
#[test]
fn what_is_refused_is_the_owners() {
	run(|| {
		let (me, root) = (owner(&user(Alice)), RuntimeOrigin::root);
		let program = || deposit_program(Alice, 100 * DOT, stake(DOT_VAULT, Some(90 * DOT)));
		let mut has = 0;
		let mut refuse = || {
			let outcome = receive(asset_hub(), program());
			assert!(matches!(error_of(outcome), XcmError::ExpectationFalse));
			assert_eq!(principal(DOT_VAULT, &me), 0);
			let now = balance(&dot(), &me);
			assert!(now > has + 99 * DOT, "{now}");
			has = now;
		};
		// Full.
		assert_ok!(Vaults::set_caps(root(), DOT_VAULT, 80 * DOT, 80 * DOT));
		refuse();
		assert_ok!(Vaults::set_caps(root(), DOT_VAULT, 1_000 * DOT, 1_000 * DOT));
		// Paused.
		assert_ok!(Vaults::pause(root(), DOT_VAULT, CallClass::Deposit, 60));
		refuse();
		assert_ok!(Vaults::resume(root(), DOT_VAULT, CallClass::Deposit));
		// From a network that may not.
		let chain = OriginChain::Sibling(1000);
		assert_ok!(XcmGateway::set_channel(root(), chain, dot(), None));
		refuse();
		let limits = pallet_xcm_gateway::Limits { ceiling: 1_000 * DOT, rate: 1_000 * DOT };
		assert_ok!(XcmGateway::set_channel(root(), chain, dot(), Some(limits)));

		// A second message tries again.
		assert_complete(receive(asset_hub(), command(Alice, stake(DOT_VAULT, Some(90 * DOT)))));
		assert_eq!(principal(DOT_VAULT, &me), 90 * DOT);
		// And a third one sends the rest home.
		let rest = balance(&dot(), &me);
		let back = Gateway::<Runtime>::send_back { asset: dot(), amount: Some(50 * DOT) };
		assert_complete(receive(asset_hub(), command(Alice, back)));
		let ledger = Payouts::ledger_of(dot());
		assert_eq!((ledger.accepted, ledger.held), (50 * DOT, 50 * DOT));
		// The message brought its own fee, and what it did not use stays here.
		assert!(balance(&dot(), &me) < rest - 49 * DOT);
	});
}

#[test]
fn an_operator_that_is_none_is_refused() {
	run(|| {
		let target = Some((account(Bob), Mandate::only(AvsId(0))));
		let call =
			Gateway::<Runtime>::deposit_and_delegate { vault: DOT_VAULT, amount: None, target };
		let outcome = receive(asset_hub(), deposit_program(Alice, 100 * DOT, call));
		assert!(matches!(error_of(outcome), XcmError::ExpectationFalse));
		assert!(balance(&dot(), &owner(&user(Alice))) > 99 * DOT);
	});
}

/// With one asset, a fee that is too low takes nothing away that did not come.
#[test]
fn less_than_the_fee_is_caught() {
	run(|| {
		let before = issuance();
		let outcome =
			receive(asset_hub(), deposit_program(Alice, DOT / 1_000, stake(DOT_VAULT, None)));
		assert!(matches!(error_of(outcome), XcmError::TooExpensive));
		assert_eq!(balance(&dot(), &owner(&user(Alice))), 0);
		assert_eq!(principal(DOT_VAULT, &owner(&user(Alice))), 0);
		// The chain that has sent it may claim it: nobody has said yet whose it is.
		let caught = happened(|event| {
			matches!(event, RuntimeEvent::PolkadotXcm(pallet_xcm::Event::AssetsTrapped { origin, .. })
				if *origin == asset_hub())
		});
		assert!(caught);
		assert_eq!(issuance(), before + DOT / 1_000);
	});
}

/// X11: a keyless account needs no more than the least that an account of the asset must have.
#[test]
fn the_least_that_an_account_may_have_is_enough() {
	run(|| {
		let least = ForeignAssets::minimum_balance(Location::parent());
		let deposit = |amount: Balance| {
			let asset: Asset = (Location::parent(), amount).into();
			let fee: Asset = (Location::parent(), DOT).into();
			receive(
				asset_hub(),
				Xcm(vec![
					ReserveAssetDeposited((Location::parent(), DOT + amount).into()),
					PayFees { asset: fee },
					claimer(user(Bob)),
					DepositAsset { assets: Definite(asset.into()), beneficiary: user(Bob) },
				]),
			)
		};
		let outcome = deposit(least - 1);
		assert!(matches!(outcome, Outcome::Incomplete { .. }), "{outcome:?}");
		assert_eq!(balance(&dot(), &owner(&user(Bob))), 0);
		assert_complete(deposit(least));
		assert_eq!(balance(&dot(), &owner(&user(Bob))), least);
	});
}

#[test]
fn an_asset_that_nobody_has_registered_is_caught_and_can_be_claimed() {
	run(|| {
		let strange = Location::new(1, [Parachain(1000), PalletInstance(50), GeneralIndex(9)]);
		let fee: Asset = (Location::parent(), DOT).into();
		let arrive = Xcm(vec![
			ReserveAssetDeposited(fee.clone().into()),
			PayFees { asset: fee },
			ReserveAssetDeposited((strange.clone(), 500u128).into()),
		]);
		// An asset that is not known here is not believed, so that it is not caught and claimed once it is known.
		let outcome = receive(asset_hub(), arrive);
		assert!(matches!(error_of(outcome), XcmError::UntrustedReserveLocation));
		assert_eq!(ForeignAssets::total_issuance(strange), 0);

		// What is known and cannot be deposited is caught for the user who is named, and only that one claims it.
		let least = ForeignAssets::minimum_balance(Location::parent());
		let asset: Asset = (Location::parent(), DOT + least - 1).into();
		let outcome = receive(
			asset_hub(),
			Xcm(vec![
				ReserveAssetDeposited(asset.into()),
				PayFees { asset: (Location::parent(), DOT).into() },
				claimer(user(Alice)),
				DepositAsset {
					assets: Definite((Location::parent(), least - 1).into()),
					beneficiary: user(Bob),
				},
			]),
		);
		assert!(matches!(outcome, Outcome::Incomplete { .. }));
		let trapped = || {
			System::events().into_iter().rev().find_map(|record| match record.event {
				RuntimeEvent::PolkadotXcm(pallet_xcm::Event::AssetsTrapped {
					origin,
					assets,
					..
				}) => Some((origin, assets)),
				_ => None,
			})
		};
		let (origin, assets) = trapped().expect("it was caught");
		assert_eq!(origin, user(Alice));
		let assets = Assets::try_from(assets).expect("it is of our version");
		let claim = |who: Option<Sr25519Keyring>, assets: Assets| {
			let fee: Asset = (Location::parent(), DOT).into();
			let mut program =
				vec![ReserveAssetDeposited(fee.clone().into()), PayFees { asset: fee }];
			if let Some(who) = who {
				program.push(AliasOrigin(user(who)));
			}
			program.extend([
				ClaimAsset { assets, ticket: Location::new(0, [GeneralIndex(5)]) },
				RefundSurplus,
				DepositAsset { assets: Wild(AllCounted(1)), beneficiary: user(Alice) },
			]);
			receive(asset_hub(), Xcm(program))
		};
		let other: Assets = (Location::parent(), 7u128).into();
		for outcome in [
			claim(Some(Bob), assets.clone()),
			claim(None, assets.clone()),
			claim(Some(Alice), other),
		] {
			assert!(matches!(error_of(outcome), XcmError::UnknownClaim));
		}
		assert_complete(claim(Some(Alice), assets));
		assert!(balance(&dot(), &owner(&user(Alice))) > 0);
	});
}

#[test]
fn who_has_an_idle_balance_takes_it_out_by_the_way_it_came() {
	run(|| {
		let me = owner(&user(Alice));
		let program = deposit_program(Alice, 100 * DOT, stake(DOT_VAULT, Some(90 * DOT)));
		assert_complete(receive(asset_hub(), program));
		// Not active yet: it is idle at once.
		let pool = pool(DOT_VAULT);
		let leave = Gateway::<Runtime>::request_withdrawal { pool, amount: None };
		assert_complete(receive(asset_hub(), command(Alice, leave)));
		let idle = Vaults::account(DOT_VAULT, me.clone()).map(|account| account.idle);
		assert_eq!(idle, Some(90 * DOT));
		let call = RuntimeCall::Vaults(pallet_vaults::Call::withdraw_idle {
			vault: DOT_VAULT,
			amount: 90 * DOT,
		});
		let mut message = command(Alice, call.clone());
		message.0[4] = Transact {
			origin_kind: OriginKind::SovereignAccount,
			fallback_max_weight: None,
			call: call.encode().into(),
		};
		assert_complete(receive(asset_hub(), message));
		assert_eq!(Vaults::account(DOT_VAULT, me), None);
		assert_eq!(Payouts::ledger_of(dot()).held, 90 * DOT);
	});
}
