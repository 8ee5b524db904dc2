//! An asset of Asset Hub that is not what Asset Hub takes for delivering messages.

use crate::{network::*, payouts::*};
use bulwark_primitives::{AssetKind, Balance, OriginChain, VaultId};
use bulwark_runtime::{AccountId, RuntimeOrigin, XcmGateway};
use frame_support::{assert_ok, traits::fungibles::Inspect};
use pallet_xcm_gateway::{Limits, Reserve};
use sp_keyring::Sr25519Keyring::{Alice, Bob};
use sp_runtime::{
	traits::{BlakeTwo256, Hash},
	FixedU128,
};
use staging_xcm::latest::prelude::*;

/// The vault for it in the preset, and its number on Asset Hub.
const VAULT: VaultId = VaultId(4);
const ID: u32 = 1337;

/// A dollar of it.
const DOLLAR: Balance = 1_000_000;

/// What a payout sets aside.
const ASIDE: Balance = DOLLAR;

fn on_asset_hub() -> Location {
	Location::new(0, [PalletInstance(50), GeneralIndex(ID.into())])
}

fn usdc() -> AssetKind {
	let junctions = [Parachain(ASSET_HUB), PalletInstance(50), GeneralIndex(ID.into())];
	AssetKind::Foreign(Location::new(1, junctions))
}

fn has_on_hub(who: &AccountId) -> Balance {
	on_hub(|| asset_hub_westend_runtime::Assets::balance(ID, who))
}

/// It exists on Asset Hub, and Alice has a thousand of it.
fn issue() {
	on_hub(|| {
		use asset_hub_westend_runtime::{Assets, RuntimeOrigin};
		let issuer = account(Bob);
		let root = RuntimeOrigin::root();
		assert_ok!(Assets::force_create(root, ID.into(), issuer.clone().into(), true, 1_000));
		for who in [Alice, Bob] {
			let (by, to) = (RuntimeOrigin::signed(issuer.clone()), account(who));
			assert_ok!(Assets::mint(by, ID.into(), to.into(), 5_000 * DOLLAR));
		}
	});
	on_us(|| {
		let root = RuntimeOrigin::root;
		let chain = Location::new(1, [Parachain(ASSET_HUB)]);
		let reserve = Reserve { chain, minimum: 2 * ASIDE, set_aside: ASIDE };
		assert_ok!(XcmGateway::set_reserve(root(), usdc(), Some(reserve)));
		let limits = Limits { ceiling: 10_000 * DOLLAR, rate: 10_000 * DOLLAR };
		let hub = OriginChain::Sibling(ASSET_HUB);
		assert_ok!(XcmGateway::set_channel(root(), hub, usdc(), Some(limits)));
		let price = FixedU128::from_rational(1, 10_000_000);
		assert_ok!(XcmGateway::set_fee_price(root(), usdc(), Some(price)));
	});
}

/// Somebody exchanges it there, one for one.
fn exchange() {
	on_hub(|| {
		use asset_hub_westend_runtime::{AssetConversion, RuntimeOrigin};
		let by = || RuntimeOrigin::signed(account(Bob));
		let (native, dollars) = (Box::new(Location::parent()), Box::new(on_asset_hub()));
		assert_ok!(AssetConversion::create_pool(by(), native.clone(), dollars.clone()));
		let (units, dollars_in) = (4_000 * UNIT, 4_000 * DOLLAR);
		assert_ok!(AssetConversion::add_liquidity(
			by(),
			native,
			dollars,
			units,
			dollars_in,
			1,
			1,
			account(Bob),
		));
	});
}

/// Alice has staked and asked for all of it, and it is payable.
fn payable(amount: Balance) -> AccountId {
	let fee: Asset = (Location::parent(), UNIT).into();
	let stake = stake_call(VAULT, Some(amount));
	let travels = amount + 2 * DOLLAR;
	let program = one_asset_program(ASSET_HUB, Alice, on_asset_hub(), travels, fee, stake);
	execute_on_hub(Alice, program);
	let me = owner(ASSET_HUB, Alice);
	assert_eq!(principal(VAULT, &me), amount);
	wait(60);
	from_hub(Alice, UNIT, request(VAULT));
	wait(480);
	me
}

/// What is delivered, and what is in flight.
fn paid_and_on_its_way() -> (Balance, Balance) {
	let ledger = look(|| bulwark_runtime::Payouts::ledger_of(usdc()));
	(ledger.delivered, ledger.in_flight)
}

/// The answer is paid out of what is set aside, exchanged on the way.
#[test]
fn a_stablecoin_comes_and_goes_back_and_is_answered_for() {
	issue();
	exchange();
	let me = payable(100 * DOLLAR);
	let had = has_on_hub(&account(Alice));
	let behind = has_on_hub(&our_account_on_hub());
	complete(VAULT, me);
	settle();
	assert_eq!(paid_and_on_its_way(), (100 * DOLLAR, 0));
	assert_eq!(release(FIRST), None);
	// All but what it cost, of which something is left.
	let paid = has_on_hub(&account(Alice)) - had;
	assert!(paid > 100 * DOLLAR - ASIDE && paid < 100 * DOLLAR, "{paid}");
	assert_eq!(behind - has_on_hub(&our_account_on_hub()), 100 * DOLLAR);
	crate::books::sound();
}

/// Where nobody exchanges it, it cannot pay for its own arrival: then it is its user's to claim, all of it, and governance
/// says how it ended.
#[test]
fn a_stablecoin_that_nobody_exchanges_is_caught_for_its_user() {
	issue();
	let me = payable(100 * DOLLAR);
	let had = has_on_hub(&account(Alice));
	complete(VAULT, me);
	settle();
	assert!(is_in_flight(FIRST));
	assert_eq!(has_on_hub(&account(Alice)), had);
	let caught = on_hub(|| {
		let id = account(Alice).into();
		// As she is spelled on the network that this chain is made for.
		let user: Location = AccountId32 { network: Some(NetworkId::Polkadot), id }.into();
		let assets = Assets::from(Asset::from((on_asset_hub(), 100 * DOLLAR)));
		let assets = staging_xcm::VersionedAssets::from(assets);
		let hash = BlakeTwo256::hash_of(&(user, &assets));
		asset_hub_westend_runtime::PolkadotXcm::asset_trap(&hash)
	});
	assert_eq!(caught, 1);
	assert_eq!(paid_and_on_its_way(), (0, 100 * DOLLAR));
	let ending = pallet_payouts::Ending::Failed;
	assert_ok!(on_us(|| bulwark_runtime::Payouts::mark(RuntimeOrigin::root(), FIRST, ending)));
	crate::books::sound();
}
