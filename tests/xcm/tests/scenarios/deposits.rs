//! Stake that arrives, or does not.

use crate::{books::*, network::*, payouts::*, services::*};
use bulwark_primitives::{AvsId, CallClass, Mandate, OriginChain, ReturnRoute};
use bulwark_runtime::{
	configs::monetary::TreasuryAccount, Delegation, ForeignAssets, RuntimeOrigin, Vaults,
	XcmGateway,
};
use codec::Encode;
use frame_support::assert_ok;
use sp_keyring::Sr25519Keyring::{Alice, Bob, Charlie, Eve};
use sp_runtime::FixedU128;
use staging_xcm::{
	latest::{prelude::*, AssetTransferFilter},
	VersionedXcm,
};

/// Scenario 1: one program, two services, to the unit.
#[test]
fn one_program_on_asset_hub_restakes() {
	let books = Books::open();
	admit_bridge();
	let me = owner(ASSET_HUB, Alice);
	let treasury = TreasuryAccount::get();
	let there = || [on_hub_has(&account(Alice)), on_hub_has(&our_account_on_hub())];
	let others = || [Bob, Charlie, Eve].map(|who| here_has(dot(), &account(who)));
	let (before, fees, bystanders) = (there(), here_has(dot(), &treasury), others());

	let mandate = Mandate::Only(vec![AvsId(0), AvsId(1)].try_into().expect("two fit"));
	from_hub(Alice, 100 * UNIT, stake_for(DOT_VAULT, Some(99 * UNIT), mandate.clone()));

	// Our account there has exactly what she has sent; what her program did not spend there has stayed hers.
	let now = there();
	assert_eq!(now[1] - before[1], 100 * UNIT);
	let spent = before[0] - now[0];
	assert!((100 * UNIT..101 * UNIT).contains(&spent), "{spent}");
	// Here every unit of it is stake, the fee, or hers.
	let fee = here_has(dot(), &treasury) - fees;
	assert!(fee > 0 && fee < UNIT / 2, "{fee}");
	assert_eq!(principal(DOT_VAULT, &me), 99 * UNIT);
	assert_eq!(here_has(dot(), &me), UNIT - fee);
	assert_eq!(others(), bystanders);
	// Where it goes back is written down, and where it came from is counted.
	let record = look(|| Vaults::account(DOT_VAULT, me.clone())).expect("she has stake");
	assert_eq!(record.route, ReturnRoute::Xcm(user(ASSET_HUB, Alice)));
	let chain = OriginChain::Sibling(ASSET_HUB);
	assert_eq!(look(|| Vaults::origin(DOT_VAULT, chain)).principal, 99 * UNIT);
	let room = look(|| XcmGateway::room(chain, dot()));
	assert_eq!(room, 1_000_000_000 * UNIT - 99 * UNIT);

	// From the next epoch on both services can take from it what Charlie has allocated, and not before.
	let positions = look(|| Delegation::positions(me.clone()));
	let [position] = &positions[..] else { panic!("{positions:?}") };
	assert_eq!(position.mandate, mandate);
	let from = position.lots[0].entered;
	let slashable =
		|set, fault| look(|| Delegation::slashable(set, account(Charlie), DOT_VAULT, fault));
	until(from);
	assert_eq!([ORACLE, BRIDGE].map(|set| slashable(set, from - 1)), [0, 0]);
	let both = [ORACLE, BRIDGE].map(|set| slashable(set, from));
	assert_eq!(both, [99 * UNIT / 2, 99 * UNIT / 4]);
	books.balance();
}

/// X11: all of it is staked, and what was set aside for the call goes home, so that the account has nothing and does not exist;
/// the position does, and is paid.
#[test]
fn an_account_with_nothing_has_a_position() {
	let books = Books::open();
	let me = owner(ASSET_HUB, Bob);
	let fees = here_has(dot(), &TreasuryAccount::get());
	from_hub(Bob, 100 * UNIT, stake_call(DOT_VAULT, None));
	let (staked, back) = (principal(DOT_VAULT, &me), here_has(dot(), &me));
	let spent = here_has(dot(), &TreasuryAccount::get()) - fees;
	assert_eq!(staked + back, 100 * UNIT - spent);
	assert!(back < UNIT, "{back}");
	from_hub(Bob, UNIT, send_back(None));
	settle();
	let spent = here_has(dot(), &TreasuryAccount::get()) - fees;
	let sent = 101 * UNIT - spent - staked;
	assert_eq!(ledger(), [sent, 0, 0, 0]);
	assert_eq!(here_has(dot(), &me), 0);
	assert!(!look(|| bulwark_runtime::System::account_exists(&me)));
	wait(60);
	from_hub(Bob, UNIT, request(DOT_VAULT));
	wait(480);
	complete(DOT_VAULT, me);
	settle();
	assert_eq!(ledger(), [sent + staked, 0, 0, 0]);
	books.balance();
}

/// Scenario 3 and X4.
#[test]
fn what_is_refused_can_be_tried_again_or_sent_back() {
	let books = Books::open();
	let me = owner(ASSET_HUB, Alice);
	let refuse = |has: u128, call| {
		from_hub(Alice, 100 * UNIT, call);
		assert_eq!(principal(DOT_VAULT, &me), 0);
		let now = here_has(dot(), &me);
		assert!(now > has + 99 * UNIT && now < has + 100 * UNIT, "{now}");
		books.balance();
		now
	};
	let stake = || stake_call(DOT_VAULT, Some(99 * UNIT));
	let root = RuntimeOrigin::root;
	// Full.
	assert_ok!(on_us(|| Vaults::set_caps(root(), DOT_VAULT, UNIT, UNIT)));
	let has = refuse(0, stake());
	assert_ok!(on_us(|| Vaults::set_caps(root(), DOT_VAULT, u128::MAX, u128::MAX)));
	// Paused.
	assert_ok!(on_us(|| Vaults::pause(root(), DOT_VAULT, CallClass::Deposit, 600)));
	let has = refuse(has, stake());
	assert_ok!(on_us(|| Vaults::resume(root(), DOT_VAULT, CallClass::Deposit)));
	// From a network that may not.
	let chain = OriginChain::Sibling(ASSET_HUB);
	assert_ok!(on_us(|| XcmGateway::set_channel(root(), chain, dot(), None)));
	let has = refuse(has, stake());
	let limits = pallet_xcm_gateway::Limits { ceiling: u128::MAX, rate: 90 * UNIT };
	assert_ok!(on_us(|| XcmGateway::set_channel(root(), chain, dot(), Some(limits))));
	// Faster than it may come.
	let has = refuse(has, stake());
	let limits = pallet_xcm_gateway::Limits { rate: u128::MAX, ..limits };
	assert_ok!(on_us(|| XcmGateway::set_channel(root(), chain, dot(), Some(limits))));
	// To an operator that is none.
	let target = Some((account(Bob), Mandate::only(AvsId(0))));
	let amount = Some(99 * UNIT);
	let nobody = pallet_xcm_gateway::Call::<bulwark_runtime::Runtime>::deposit_and_delegate {
		vault: DOT_VAULT,
		amount,
		target,
	};
	let has = refuse(has, nobody.into());

	// A part is tried again with a message that brings no more than its own fee.
	from_hub(Alice, UNIT, stake_call(DOT_VAULT, Some(150 * UNIT)));
	assert_eq!(principal(DOT_VAULT, &me), 150 * UNIT);
	books.balance();
	// The rest goes home with another.
	let back = has - 150 * UNIT;
	let before = on_hub_has(&account(Alice));
	from_hub(Alice, UNIT, send_back(Some(back)));
	settle();
	let paid = on_hub_has(&account(Alice)) + 2 * UNIT - before;
	assert!(paid > back - UNIT && paid < back + UNIT, "{paid} of {back}");
	assert_eq!(ledger(), [back, 0, 0, 0]);
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
	let before = look(|| ForeignAssets::total_supply(Location::parent()));
	execute_on_hub(Alice, two(1_000));
	let after = look(|| ForeignAssets::total_supply(Location::parent()));
	// The fee was caught here, for Asset Hub. The rest has never been here.
	assert_eq!(after, before + 1_000);
	assert_eq!(here_has(dot(), &me), 0);
	let stranded = 100 * UNIT - 1_000;
	books.balance_but_for(Beside { stranded, ..Beside::default() });

	// The rescue: root, which is what a referendum gives, sends it back out of our account.
	let had = on_hub_has(&account(Alice));
	rescue(stranded, Alice);
	let rescued = on_hub_has(&account(Alice)) - had;
	assert!(rescued > 99 * UNIT && rescued < stranded, "{rescued}");
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

/// X10. The price of execution rises a hundredfold between the quote and the arrival: what was sent as a fee is too little and
/// is caught, nothing else is touched, and who sends enough gets back what was not used.
#[test]
fn a_price_that_jumps_costs_a_fee_and_no_stake() {
	let books = Books::open();
	let me = owner(ASSET_HUB, Alice);
	from_hub(Alice, 101 * UNIT, stake_call(DOT_VAULT, Some(100 * UNIT)));
	let price = look(|| XcmGateway::fee_price_of(dot())).expect("it is on the list");
	let hundred = FixedU128::from_u32(100);
	let dear = Some(price * hundred);
	assert_ok!(on_us(|| XcmGateway::set_fee_price(RuntimeOrigin::root(), dot(), dear)));
	wait(60);
	let pool = pool(DOT_VAULT);
	let fees = here_has(dot(), &TreasuryAccount::get());
	from_hub(Alice, UNIT, request_from(pool, None));
	assert_eq!(active(&me, pool), 100 * UNIT);
	assert_eq!(here_has(dot(), &TreasuryAccount::get()), fees);
	books.balance();
	let had = here_has(dot(), &me);
	from_hub(Alice, 99 * UNIT, request_from(pool, None));
	assert_eq!(active(&me, pool), 0);
	let fee = here_has(dot(), &TreasuryAccount::get()) - fees;
	assert!(fee > UNIT, "{fee}");
	assert_eq!(here_has(dot(), &me) - had, 99 * UNIT - fee);
	books.balance();
}

/// X12. However a message is spelled, and in an older version too, it is the same owner.
#[test]
fn an_older_message_finds_the_same_owner() {
	use staging_xcm::v4;
	let books = Books::open();
	let me = owner(ASSET_HUB, Alice);
	// Something that is not staked, for the fee.
	from_hub(Alice, 101 * UNIT, stake_call(DOT_VAULT, Some(50 * UNIT)));
	let asset = |amount: u128| v4::Asset {
		id: v4::AssetId(v4::Location::parent()),
		fun: v4::Fungibility::Fungible(amount),
	};
	let call = stake_call(DOT_VAULT, Some(40 * UNIT));
	let program: v4::Xcm<()> = v4::Xcm(vec![
		v4::Instruction::WithdrawAsset(asset(5 * UNIT).into()),
		v4::Instruction::BuyExecution { fees: asset(5 * UNIT), weight_limit: Unlimited },
		v4::Instruction::Transact {
			origin_kind: OriginKind::Xcm,
			require_weight_at_most: Weight::from_parts(5_000_000_000, 500_000),
			call: call.encode().into(),
		},
		v4::Instruction::RefundSurplus,
		v4::Instruction::DepositAsset {
			assets: v4::AssetFilter::Wild(v4::WildAsset::AllCounted(1)),
			beneficiary: v4::Location::new(
				1,
				[
					v4::Junction::Parachain(ASSET_HUB),
					v4::Junction::AccountId32 {
						network: Some(v4::NetworkId::Polkadot),
						id: account(Alice).into(),
					},
				],
			),
		},
	]);
	let fees = here_has(dot(), &TreasuryAccount::get());
	let had = here_has(dot(), &me);
	on_hub(|| {
		use asset_hub_westend_runtime::{PolkadotXcm, RuntimeOrigin};
		let us = Location::new(1, [Parachain(BULWARK)]);
		let message = VersionedXcm::V4(program);
		let who = RuntimeOrigin::signed(account(Alice));
		assert_ok!(PolkadotXcm::send(who, Box::new(us.into()), Box::new(message)));
	});
	settle();
	assert_eq!(principal(DOT_VAULT, &me), 90 * UNIT);
	let fee = here_has(dot(), &TreasuryAccount::get()) - fees;
	assert_eq!(here_has(dot(), &me), had - 40 * UNIT - fee);
	books.balance();
}
