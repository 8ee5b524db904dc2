//! What wallets ask before they send.

use super::*;
use crate::{configs::monetary::TreasuryAccount, OriginCaller, RuntimeOrigin};
use frame_support::assert_ok;
use sp_keyring::Sr25519Keyring::{Alice, Bob};
use xcm::{v5::AssetTransferFilter, VersionedAssetId, VersionedAssets, VersionedLocation};
use xcm_runtime_apis::{
	conversions::runtime_decl_for_location_to_account_api::LocationToAccountApi,
	dry_run::runtime_decl_for_dry_run_api::DryRunApi,
	fees::runtime_decl_for_xcm_payment_api::XcmPaymentApi,
	trusted_query::runtime_decl_for_trusted_query_api::TrustedQueryApi,
};

fn in_dot() -> VersionedAssetId {
	AssetId(Location::parent()).into()
}

#[test]
fn the_quoted_fee_is_the_fee() {
	run(|| {
		let program = deposit_program(Alice, 100 * DOT, stake(DOT_VAULT, Some(90 * DOT)));
		let blind = VersionedXcm::<()>::from(Xcm::<()>::from(program.clone()));
		let weight = Runtime::query_xcm_weight(blind).expect("it can be weighed");
		let quote = Runtime::query_weight_to_asset_fee(weight, in_dot()).expect("it has a price");
		let before = balance(&dot(), &TreasuryAccount::get());
		assert_complete(receive(asset_hub(), program));
		let paid = balance(&dot(), &TreasuryAccount::get()) - before;
		assert!(paid > 0 && paid <= quote, "{paid} {quote}");
	});
}

#[test]
fn fees_can_be_paid_in_what_is_listed() {
	run(|| {
		let listed = Runtime::query_acceptable_payment_assets(5).expect("there are some");
		// The native token and four foreign ones.
		assert_eq!(listed.len(), 5);
		assert!(listed.contains(&in_dot()));
		let weight = Weight::from_parts(1_000_000_000, 10_000);
		for asset in listed {
			assert!(Runtime::query_weight_to_asset_fee(weight, asset).is_ok_and(|fee| fee > 0));
		}
		let strange = AssetId(Location::new(1, [Parachain(9)]));
		assert!(Runtime::query_weight_to_asset_fee(weight, strange.into()).is_err());
		assert_ok!(XcmGateway::set_fee_price(RuntimeOrigin::root(), dot(), None));
		assert!(Runtime::query_weight_to_asset_fee(weight, in_dot()).is_err());
	});
}

#[test]
fn a_message_is_tried_without_a_trace() {
	run(|| {
		let root = || sp_io::storage::root(sp_runtime::StateVersion::V1);
		let before = root();
		let program = deposit_program(Alice, 100 * DOT, stake(DOT_VAULT, Some(90 * DOT)));
		let (good, bad) = sp_io_transaction(|| {
			let good = Runtime::dry_run_xcm(
				VersionedLocation::from(asset_hub()),
				VersionedXcm::from(program.clone()),
			);
			let bad = Runtime::dry_run_xcm(
				VersionedLocation::from(Location::new(1, [Parachain(2001)])),
				VersionedXcm::from(program),
			);
			(good, bad)
		});
		assert_eq!(root(), before);
		let good = good.expect("it can be tried");
		assert_complete(good.execution_result);
		assert!(!good.emitted_events.is_empty());
		let bad = bad.expect("it can be tried");
		assert!(!matches!(bad.execution_result, Outcome::Complete { .. }));
	});
}

/// Runs something and takes back what it has changed, as a call of a runtime API does.
fn sp_io_transaction<R>(what: impl FnOnce() -> R) -> R {
	use frame_support::storage::{with_transaction_unchecked, TransactionOutcome};
	with_transaction_unchecked(|| TransactionOutcome::Rollback(what()))
}

#[test]
fn a_call_is_tried_and_its_message_and_delivery_are_shown() {
	run(|| {
		let to = asset_hub();
		let beneficiary: Location = AccountId32 { network: None, id: account(Bob).into() }.into();
		let call = RuntimeCall::PolkadotXcm(pallet_xcm::Call::execute {
			message: Box::new(VersionedXcm::V5(Xcm(vec![
				WithdrawAsset((Location::parent(), 10 * DOT).into()),
				WithdrawAsset((Location::here(), crate::constants::currency::UNIT).into()),
				PayFees { asset: (Location::here(), crate::constants::currency::UNIT).into() },
				InitiateTransfer {
					destination: to.clone(),
					remote_fees: Some(AssetTransferFilter::ReserveWithdraw(Definite(
						(Location::parent(), 10 * DOT).into(),
					))),
					preserve_origin: false,
					assets: Default::default(),
					remote_xcm: Xcm(vec![
						RefundSurplus,
						DepositAsset { assets: Wild(AllCounted(1)), beneficiary },
					]),
				},
			]))),
			max_weight: Weight::from_parts(u64::MAX / 2, u64::MAX / 2),
		});
		let origin = OriginCaller::system(frame_system::RawOrigin::Signed(account(Alice)));
		let effects = Runtime::dry_run_call(origin, call, 5).expect("it can be tried");
		assert_ok!(effects.execution_result);
		let (destination, messages) = effects.forwarded_xcms.first().expect("something is sent");
		assert_eq!(Location::try_from(destination.clone()), Ok(to.clone()));
		let message = messages.first().expect("one message").clone();
		let native: VersionedAssetId = AssetId(Location::here()).into();
		let fee = Runtime::query_delivery_fees(to.into(), message, native).expect("it has a price");
		let VersionedAssets::V5(fee) = fee else { panic!("{fee:?}") };
		assert_eq!(fee.inner().len(), 1);
	});
}

#[test]
fn wallets_find_accounts_and_reserves() {
	run(|| {
		let location = VersionedLocation::from(user(Alice));
		assert_eq!(Runtime::convert_location(location), Ok(owner(&user(Alice))));
		let asset: Asset = (Location::parent(), 1u128).into();
		let trusted =
			|asset: Asset, chain: Location| Runtime::is_trusted_reserve(asset.into(), chain.into());
		assert_eq!(trusted(asset.clone(), asset_hub()), Ok(true));
		assert_eq!(trusted(asset.clone(), Location::parent()), Ok(false));
		assert_eq!(Runtime::is_trusted_teleporter(asset.into(), asset_hub().into()), Ok(false));
	});
}
