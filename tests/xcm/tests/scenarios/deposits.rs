//! Stake that arrives, or does not.

use crate::network::*;
use bulwark_primitives::CallClass;
use bulwark_runtime::{RuntimeOrigin, Vaults};
use frame_support::assert_ok;
use sp_keyring::Sr25519Keyring::{Alice, Bob};
use staging_xcm::latest::{prelude::*, AssetTransferFilter};

/// Scenario 1.
#[test]
fn one_program_on_asset_hub_restakes() {
	let books = Books::open();
	let (me, before) = (owner(ASSET_HUB, Alice), on_hub_has(&account(Alice)));
	from_hub(Alice, 100 * UNIT, stake_call(DOT_VAULT, Some(99 * UNIT)));
	assert_eq!(principal(DOT_VAULT, &me), 99 * UNIT);
	// What was not spent is the owner's here; what was not spent there has stayed there.
	let left = here_has(dot(), &me);
	assert!(left > 0 && left < UNIT, "{left}");
	let spent = before - on_hub_has(&account(Alice));
	assert!((100 * UNIT..101 * UNIT).contains(&spent), "{spent}");
	books.balance();
}

/// Scenario 3.
#[test]
fn what_is_refused_can_be_tried_again_or_sent_back() {
	let books = Books::open();
	let me = owner(ASSET_HUB, Alice);
	let refuse = |has: u128| {
		from_hub(Alice, 100 * UNIT, stake_call(DOT_VAULT, Some(99 * UNIT)));
		assert_eq!(principal(DOT_VAULT, &me), 0);
		let now = here_has(dot(), &me);
		assert!(now > has + 99 * UNIT, "{now}");
		now
	};
	let root = RuntimeOrigin::root;
	assert_ok!(on_us(|| Vaults::set_caps(root(), DOT_VAULT, UNIT, UNIT)));
	let has = refuse(0);
	assert_ok!(on_us(|| Vaults::set_caps(root(), DOT_VAULT, u128::MAX, u128::MAX)));
	assert_ok!(on_us(|| Vaults::pause(root(), DOT_VAULT, CallClass::Deposit, 600)));
	let has = refuse(has);
	books.balance();

	// All of it goes home with a third message, which brings no more than its own fee.
	let send_back = pallet_xcm_gateway::Call::<bulwark_runtime::Runtime>::send_back {
		asset: dot(),
		amount: Some(has),
	};
	let before = on_hub_has(&account(Alice));
	from_hub(Alice, UNIT, send_back.into());
	settle();
	let back = on_hub_has(&account(Alice)) + 2 * UNIT - before;
	assert!(back > has - UNIT, "{back} of {has}");
	assert_eq!(on_us(|| bulwark_runtime::Payouts::ledger_of(dot())).delivered, has);
	books.balance();
}

/// X15. With two assets a fee that is too low strands the other one in our account on Asset Hub, where governance can find it.
#[test]
fn two_assets_and_a_low_fee_strand_what_one_asset_does_not() {
	let books = Books::open();
	let me = owner(ASSET_HUB, Alice);
	let two = |fee: u128| {
		let part = |amount: u128| -> AssetFilter {
			Definite(Assets::from(Asset::from((Location::parent(), amount))))
		};
		let local_fee: Asset = (Location::parent(), UNIT).into();
		Xcm(vec![
			WithdrawAsset((Location::parent(), UNIT).into()),
			PayFees { asset: local_fee },
			WithdrawAsset((Location::parent(), 100 * UNIT).into()),
			InitiateTransfer {
				destination: Location::new(1, [Parachain(BULWARK)]),
				remote_fees: Some(AssetTransferFilter::ReserveDeposit(part(fee))),
				preserve_origin: true,
				assets: vec![AssetTransferFilter::ReserveDeposit(part(100 * UNIT - fee))]
					.try_into()
					.expect("one fits"),
				remote_xcm: remote_program(
					user(ASSET_HUB, Alice),
					stake_call(DOT_VAULT, Some(90 * UNIT)),
				),
			},
		])
	};
	let before = on_us(|| bulwark_runtime::ForeignAssets::total_supply(Location::parent()));
	execute_on_hub(Alice, two(1_000));
	let after = on_us(|| bulwark_runtime::ForeignAssets::total_supply(Location::parent()));
	// The fee was caught here, for Asset Hub. The rest has never been here.
	assert_eq!(after, before + 1_000);
	assert_eq!(here_has(dot(), &me), 0);
	books.balance_but_for(100 * UNIT - 1_000);

	// The rescue: root, which is what a referendum gives, sends it back out of our account.
	on_us(|| {
		let program: Xcm<()> = Xcm(vec![
			WithdrawAsset((Location::parent(), 100 * UNIT - 1_000).into()),
			PayFees { asset: (Location::parent(), UNIT).into() },
			RefundSurplus,
			DepositAsset { assets: Wild(AllCounted(1)), beneficiary: local(Alice) },
		]);
		let hub = Location::new(1, [Parachain(ASSET_HUB)]);
		let sent = bulwark_runtime::PolkadotXcm::send_xcm(Here, hub, program);
		assert!(sent.is_ok(), "{sent:?}");
	});
	books.balance();

	// The same total as one asset, of which the fee is a part.
	from_hub(Alice, 100 * UNIT, stake_call(DOT_VAULT, Some(90 * UNIT)));
	assert_eq!(principal(DOT_VAULT, &me), 90 * UNIT);
	books.balance();
}

#[test]
fn less_than_the_fee_strands_nothing() {
	let books = Books::open();
	from_hub(Bob, 1_000, stake_call(DOT_VAULT, None));
	assert_eq!(here_has(dot(), &owner(ASSET_HUB, Bob)), 0);
	books.balance();
}
