//! Four chains, the programs that users send, and what is conserved between them.

use bulwark_primitives::{AssetKind, AvsId, Balance, Epoch, Mandate, OriginChain, PoolId, VaultId};
use bulwark_runtime::{configs::assets::AllAssets, AccountId, RuntimeCall};
use codec::Encode;
use cumulus_primitives_core::XcmpMessageSource;
use frame_support::{
	assert_ok,
	traits::{fungibles::Inspect, OnInitialize},
};
use pallet_xcm_gateway::{Limits, Reserve};
use serde::{de::DeserializeOwned, Serialize};
use serde_json::Value;
use sp_core::storage::Storage;
use sp_keyring::Sr25519Keyring::{self, Charlie};
use sp_runtime::{traits::Dispatchable, BuildStorage, DispatchResult, FixedU128, Perquintill};
use staging_xcm::{
	latest::{prelude::*, AssetTransferFilter},
	VersionedXcm,
};
use staging_xcm_executor::traits::ConvertLocation;
use xcm_emulator::{
	decl_test_networks, decl_test_parachains, decl_test_relay_chains, Network as _, TestExt,
};

/// A whole unit of the token of the relay chain, which is called DOT here and WND there.
pub const UNIT: Balance = 1_000_000_000_000;

/// Ours, Asset Hub, and the issuer of a liquid staking token.
pub const BULWARK: u32 = 2500;
pub const ASSET_HUB: u32 = 1000;
pub const ISSUER: u32 = 2030;

/// The vault for the token of the relay chain, and the one that is made for the token of the issuer.
pub const DOT_VAULT: VaultId = VaultId(1);
pub const LST_VAULT: VaultId = VaultId(5);

/// What the vaults and channels of the tests take: more than anybody has.
const PLENTY: Balance = 1_000_000_000 * UNIT;

/// A preset on top of the defaults, as nodes do it.
fn genesis<G: Default + Serialize + DeserializeOwned + BuildStorage>(patch: Vec<u8>) -> Storage {
	let patch: Value = serde_json::from_slice(&patch).expect("a preset is JSON");
	let mut whole = serde_json::to_value(G::default()).expect("it is JSON");
	merge(&mut whole, patch);
	let config: G = serde_json::from_value(whole).expect("the preset fits the configuration");
	config.build_storage().expect("the preset can be built")
}

fn merge(whole: &mut Value, patch: Value) {
	match (whole, patch) {
		(Value::Object(whole), Value::Object(patch)) => {
			for (key, value) in patch {
				merge(whole.entry(key).or_insert(Value::Null), value);
			}
		}
		(whole, patch) => *whole = patch,
	}
}

/// What a runtime says its preset is.
macro_rules! preset {
	($runtime:ident, $name:expr) => {{
		use sp_genesis_builder::runtime_decl_for_genesis_builder::GenesisBuilder;
		let name = sp_genesis_builder::PresetId::from($name);
		<$runtime::Runtime as GenesisBuilder<$runtime::Block>>::get_preset(&Some(name))
			.expect("the preset exists")
	}};
}

fn relay_genesis() -> Storage {
	genesis::<westend_runtime::RuntimeGenesisConfig>(preset!(westend_runtime, "development"))
}

fn hub_genesis() -> Storage {
	let patch = preset!(asset_hub_westend_runtime, "genesis");
	let mut patch: Value = serde_json::from_slice(&patch).expect("it is JSON");
	// Nobody secures the relay chain here.
	patch["staking"]["stakers"] = Value::Array(vec![]);
	genesis::<asset_hub_westend_runtime::RuntimeGenesisConfig>(patch.to_string().into_bytes())
}

fn issuer_genesis() -> Storage {
	let patch = preset!(penpal_runtime, "development");
	let mut patch: Value = serde_json::from_slice(&patch).expect("it is JSON");
	patch["parachainInfo"]["parachainId"] = ISSUER.into();
	genesis::<penpal_runtime::RuntimeGenesisConfig>(patch.to_string().into_bytes())
}

fn our_genesis() -> Storage {
	let preset = bulwark_runtime::genesis_config_presets::DEVELOPMENT;
	let patch = bulwark_runtime::genesis_config_presets::get_preset(&preset.into());
	genesis::<bulwark_runtime::RuntimeGenesisConfig>(patch.expect("the preset exists"))
}

/// Users of Asset Hub have something, its collators too, and our account there exists.
fn endow_hub() {
	use asset_hub_westend_runtime::CollatorSelection;
	use frame_support::traits::fungible::Mutate;
	let users = Sr25519Keyring::well_known().map(account);
	let collators =
		pallet_collator_selection::Invulnerables::<asset_hub_westend_runtime::Runtime>::get();
	let others = [CollatorSelection::account_id(), our_account_on_hub()];
	for who in users.chain(collators).chain(others) {
		let minted = asset_hub_westend_runtime::Balances::mint_into(&who, 10_000 * UNIT);
		assert_eq!(minted, Ok(10_000 * UNIT));
	}
}

/// Users of the issuer have something.
fn endow_issuer() {
	use frame_support::traits::fungible::Mutate;
	for who in Sr25519Keyring::well_known() {
		let minted = penpal_runtime::Balances::mint_into(&account(who), 10_000 * UNIT);
		assert_eq!(minted, Ok(10_000 * UNIT));
	}
}

/// The terms of Asset Hub of the test network are those of its token, which has more decimals and dearer messages than the
/// one of the preset. The token of the issuer gets a vault.
fn govern_us() {
	use bulwark_runtime::{ForeignAssets, RuntimeOrigin, Vaults, XcmGateway};
	let root = RuntimeOrigin::root;
	let treasury = bulwark_runtime::configs::monetary::TreasuryAccount::get;
	let lst = || lst_seen_from(BULWARK);
	assert_ok!(ForeignAssets::force_create(root(), lst(), treasury().into(), true, 1));
	let (name, symbol) = (b"Liquid".to_vec(), b"LST".to_vec());
	assert_ok!(ForeignAssets::force_set_metadata(root(), lst(), name, symbol, 12, false));
	for who in [treasury(), bulwark_runtime::Payouts::payout_account()] {
		use frame_support::traits::fungibles::Mutate;
		assert_ok!(ForeignAssets::mint_into(lst(), &who, 10));
	}
	let config = pallet_vaults::VaultConfig {
		total_cap: PLENTY,
		account_cap: PLENTY,
		minimum: 1,
		unbonding: 420,
		leverage: FixedU128::from_u32(2),
		default: None,
		haircut: Perquintill::from_percent(25),
		max_price_age: None,
	};
	assert_ok!(Vaults::create_vault(root(), AssetKind::Foreign(lst()), config));
	assert_ok!(Vaults::set_caps(root(), DOT_VAULT, PLENTY, PLENTY));
	for (asset, chain, minimum) in
		[(dot(), ASSET_HUB, UNIT), (AssetKind::Foreign(lst()), ISSUER, UNIT)]
	{
		let reserve = Reserve {
			chain: Location::new(1, [Parachain(chain)]),
			minimum,
			set_aside: minimum / 2,
		};
		assert_ok!(XcmGateway::set_reserve(root(), asset.clone(), Some(reserve)));
		let limits = Limits { ceiling: PLENTY, rate: PLENTY };
		let chain = OriginChain::Sibling(chain);
		assert_ok!(XcmGateway::set_channel(root(), chain, asset.clone(), Some(limits)));
		let price = Some(FixedU128::from_rational(1, 10));
		assert_ok!(XcmGateway::set_fee_price(root(), asset, price));
	}
}

decl_test_relay_chains! {
	#[api_version(16)]
	pub struct Relay {
		genesis = relay_genesis(),
		on_init = (),
		runtime = westend_runtime,
		core = {
			SovereignAccountOf: westend_runtime::xcm_config::LocationConverter,
		},
		pallets = {
			XcmPallet: westend_runtime::XcmPallet,
		}
	}
}

decl_test_parachains! {
	pub struct Hub {
		genesis = hub_genesis(),
		on_init = endow_hub(),
		runtime = asset_hub_westend_runtime,
		core = {
			XcmpMessageHandler: asset_hub_westend_runtime::XcmpQueue,
			LocationToAccountId: asset_hub_westend_runtime::xcm_config::LocationToAccountId,
			ParachainInfo: asset_hub_westend_runtime::ParachainInfo,
			MessageOrigin: cumulus_primitives_core::AggregateMessageOrigin,
		},
		pallets = {
			PolkadotXcm: asset_hub_westend_runtime::PolkadotXcm,
		}
	},
	pub struct Issuer {
		genesis = issuer_genesis(),
		on_init = endow_issuer(),
		runtime = penpal_runtime,
		core = {
			XcmpMessageHandler: penpal_runtime::XcmpQueue,
			LocationToAccountId: penpal_runtime::xcm_config::LocationToAccountId,
			ParachainInfo: penpal_runtime::ParachainInfo,
			MessageOrigin: cumulus_primitives_core::AggregateMessageOrigin,
		},
		pallets = {
			PolkadotXcm: penpal_runtime::PolkadotXcm,
		}
	},
	pub struct Bulwark {
		genesis = our_genesis(),
		on_init = govern_us(),
		runtime = bulwark_runtime,
		core = {
			XcmpMessageHandler: bulwark_runtime::XcmpQueue,
			LocationToAccountId: bulwark_runtime::configs::xcm::LocationToAccountId,
			ParachainInfo: bulwark_runtime::ParachainInfo,
			MessageOrigin: cumulus_primitives_core::AggregateMessageOrigin,
		},
		pallets = {
			PolkadotXcm: bulwark_runtime::PolkadotXcm,
		}
	}
}

decl_test_networks! {
	pub struct Universe {
		relay_chain = Relay,
		parachains = vec![
			Hub,
			Issuer,
			Bulwark,
		],
		bridge = ()
	}
}

/// Does something in a block of Asset Hub, of the issuer, or of ours.
pub fn on_hub<R>(what: impl FnOnce() -> R) -> R {
	HubPara::execute_with(what)
}

pub fn on_issuer<R>(what: impl FnOnce() -> R) -> R {
	IssuerPara::execute_with(what)
}

pub fn on_us<R>(what: impl FnOnce() -> R) -> R {
	BulwarkPara::execute_with(what)
}

/// Does something on the relay chain.
pub fn on_relay<R>(what: impl FnOnce() -> R) -> R {
	RelayRelay::execute_with(|| {
		westend_runtime::Dmp::make_parachain_reachable(BULWARK);
		what()
	})
}

/// Takes away what Asset Hub is about to send us.
pub fn intercept_answers() -> Vec<Vec<u8>> {
	let pages = HubPara::ext_wrapper(|| {
		asset_hub_westend_runtime::XcmpQueue::take_outbound_messages(10, &[])
	});
	let to_us = pages.into_iter().map(|(to, page)| {
		assert_eq!(u32::from(to), BULWARK);
		page
	});
	to_us.collect()
}

/// Lets arrive what was taken away.
pub fn deliver_answers(pages: Vec<Vec<u8>>) {
	let sent_at = Universe::relay_block_number();
	let pages = pages.into_iter().map(|page| (ASSET_HUB.into(), sent_at, page));
	Universe::send_horizontal_messages(BULWARK, pages);
	on_us(|| ());
}

/// Looks at our chain between two blocks.
pub fn look<R>(what: impl FnOnce() -> R) -> R {
	BulwarkPara::ext_wrapper(what)
}

/// A call as an extrinsic of an account of ours, in a block of its own.
pub fn call(who: Sr25519Keyring, call: impl Into<RuntimeCall>) -> DispatchResult {
	let call: RuntimeCall = call.into();
	let origin = bulwark_runtime::RuntimeOrigin::signed(account(who));
	on_us(|| call.dispatch(origin).map(|_| ()).map_err(|failed| failed.error))
}

/// Lets everything that was sent arrive, and what it causes too.
pub fn settle() {
	for _ in 0..3 {
		on_hub(|| ());
		on_issuer(|| ());
		on_us(|| ());
	}
}

/// Lets so many seconds pass.
pub fn wait(seconds: u64) {
	let blocks = u32::try_from(seconds.div_ceil(6)).expect("a short time");
	Universe::set_relay_block_number(Universe::relay_block_number() + blocks);
	on_us(|| ());
}

/// The epoch of our last block.
pub fn epoch() -> Epoch {
	look(|| bulwark_runtime::Epochs::current().epoch)
}

/// Lets time pass until an epoch has begun.
pub fn until(start: Epoch) {
	let clock = look(bulwark_runtime::Epochs::current);
	let start = u64::from(start) * clock.length;
	if start > clock.now {
		wait(start - clock.now);
	}
}

pub fn account(who: Sr25519Keyring) -> AccountId {
	who.to_account_id()
}

pub fn dot() -> AssetKind {
	AssetKind::Foreign(Location::parent())
}

/// The liquid staking token as a chain sees it: the token of its issuer.
pub fn lst_seen_from(chain: u32) -> Location {
	if chain == ISSUER {
		Location::here()
	} else {
		Location::new(1, [Parachain(ISSUER)])
	}
}

pub fn lst() -> AssetKind {
	AssetKind::Foreign(lst_seen_from(BULWARK))
}

/// Somebody's account on a parachain, as seen from another.
pub fn user(chain: u32, who: Sr25519Keyring) -> Location {
	let id = account(who).into();
	Location::new(1, [Parachain(chain), AccountId32 { network: None, id }])
}

/// Somebody's account on the chain one is on.
pub fn local(who: Sr25519Keyring) -> Location {
	AccountId32 { network: None, id: account(who).into() }.into()
}

/// The account of a user of another chain on ours.
pub fn owner(chain: u32, who: Sr25519Keyring) -> AccountId {
	bulwark_runtime::configs::xcm::LocationToAccountId::convert_location(&user(chain, who))
		.expect("it has an account")
}

/// Stakes with Charlie, for the oracle.
pub fn stake_call(vault: VaultId, amount: Option<Balance>) -> RuntimeCall {
	stake_for(vault, amount, Mandate::only(AvsId(0)))
}

/// Stakes with Charlie.
pub fn stake_for(vault: VaultId, amount: Option<Balance>, mandate: Mandate) -> RuntimeCall {
	let target = Some((account(Charlie), mandate));
	pallet_xcm_gateway::Call::<bulwark_runtime::Runtime>::deposit_and_delegate {
		vault,
		amount,
		target,
	}
	.into()
}

/// What runs here for a user of another chain.
pub fn remote_program(me: Location, call: RuntimeCall) -> Xcm<()> {
	let all = || Wild(AllCounted(2));
	Xcm(vec![
		SetAppendix(Xcm(vec![
			RefundSurplus,
			DepositAsset { assets: all(), beneficiary: me.clone() },
		])),
		RefundSurplus,
		DepositAsset { assets: all(), beneficiary: me },
		Transact {
			origin_kind: OriginKind::Xcm,
			fallback_max_weight: None,
			call: call.encode().into(),
		},
		ExpectTransactStatus(MaybeErrorCode::Success),
	])
}

/// What a user executes on a chain: takes an amount out of its account, and has all of it travel as the fee.
pub fn one_asset_program(
	from: u32,
	who: Sr25519Keyring,
	asset: Location,
	amount: Balance,
	local_fee: Asset,
	call: RuntimeCall,
) -> Xcm<()> {
	let travels: Asset = (asset, amount).into();
	Xcm(vec![
		SetAppendix(Xcm(vec![
			RefundSurplus,
			DepositAsset { assets: Wild(AllCounted(2)), beneficiary: local(who) },
		])),
		WithdrawAsset(local_fee.clone().into()),
		PayFees { asset: local_fee },
		WithdrawAsset(travels.clone().into()),
		InitiateTransfer {
			destination: Location::new(1, [Parachain(BULWARK)]),
			remote_fees: Some(AssetTransferFilter::ReserveDeposit(Definite(travels.into()))),
			preserve_origin: true,
			assets: Default::default(),
			remote_xcm: remote_program(user(from, who), call),
		},
	])
}

/// The program by which a user of Asset Hub sends an amount and calls something here.
pub fn program_from_hub(who: Sr25519Keyring, amount: Balance, call: RuntimeCall) -> Xcm<()> {
	let fee: Asset = (Location::parent(), UNIT).into();
	one_asset_program(ASSET_HUB, who, Location::parent(), amount, fee, call)
}

/// A user of Asset Hub sends an amount and calls something here, and it arrives.
pub fn from_hub(who: Sr25519Keyring, amount: Balance, call: RuntimeCall) {
	execute_on_hub(who, program_from_hub(who, amount, call));
}

/// A user of Asset Hub brings an amount, pays with it, and does something here as itself.
pub fn brings(who: Sr25519Keyring, amount: Balance, program: Vec<Instruction<()>>) {
	let fee: Asset = (Location::parent(), UNIT).into();
	let travels: Asset = (Location::parent(), amount).into();
	let mut remote_xcm = vec![RefundSurplus];
	remote_xcm.extend(program);
	execute_on_hub(
		who,
		Xcm(vec![
			WithdrawAsset(fee.clone().into()),
			PayFees { asset: fee },
			WithdrawAsset(travels.clone().into()),
			InitiateTransfer {
				destination: Location::new(1, [Parachain(BULWARK)]),
				remote_fees: Some(AssetTransferFilter::ReserveDeposit(Definite(travels.into()))),
				preserve_origin: true,
				assets: Default::default(),
				remote_xcm: Xcm(remote_xcm),
			},
		]),
	);
}

/// Root here, which is what a referendum gives, pays an amount out of our account on Asset Hub.
pub fn rescue(amount: Balance, to: Sr25519Keyring) {
	on_us(|| {
		let program: Xcm<()> = Xcm(vec![
			WithdrawAsset((Location::parent(), amount).into()),
			PayFees { asset: (Location::parent(), UNIT).into() },
			RefundSurplus,
			DepositAsset { assets: Wild(AllCounted(1)), beneficiary: local(to) },
		]);
		let hub = Location::new(1, [Parachain(ASSET_HUB)]);
		let sent = bulwark_runtime::PolkadotXcm::send_xcm(Here, hub, program);
		assert!(sent.is_ok(), "{sent:?}");
	});
	settle();
}

pub fn execute_on_hub(who: Sr25519Keyring, program: Xcm<()>) {
	execute_all_on_hub(who, vec![program]);
}

/// Executes programs in one block of Asset Hub, and lets them arrive.
pub fn execute_all_on_hub(who: Sr25519Keyring, programs: Vec<Xcm<()>>) {
	on_hub(|| {
		use asset_hub_westend_runtime::{PolkadotXcm, RuntimeCall, RuntimeOrigin};
		for program in programs {
			let program: Xcm<RuntimeCall> = program.into();
			assert_ok!(PolkadotXcm::execute(
				RuntimeOrigin::signed(account(who)),
				Box::new(VersionedXcm::from(program)),
				Weight::MAX,
			));
		}
	});
	settle();
}

/// The same from the issuer, with its token.
pub fn from_issuer(who: Sr25519Keyring, amount: Balance, call: RuntimeCall) {
	let fee: Asset = (Location::here(), UNIT).into();
	let program = one_asset_program(ISSUER, who, lst_seen_from(ISSUER), amount, fee, call);
	on_issuer(|| {
		use penpal_runtime::{PolkadotXcm, RuntimeCall, RuntimeOrigin};
		let program: Xcm<RuntimeCall> = program.into();
		assert_ok!(PolkadotXcm::execute(
			RuntimeOrigin::signed(account(who)),
			Box::new(VersionedXcm::from(program)),
			Weight::MAX,
		));
	});
	settle();
}

/// What an owner calls with the account that it has here: what it may do with assets and idle stake.
pub fn as_owner_from_hub(who: Sr25519Keyring, amount: Balance, call: RuntimeCall) {
	let mut program = program_from_hub(who, amount, call);
	if let Some(InitiateTransfer { remote_xcm, .. }) = program.0.last_mut() {
		for instruction in &mut remote_xcm.0 {
			if let Transact { origin_kind, .. } = instruction {
				*origin_kind = OriginKind::SovereignAccount;
			}
		}
	}
	execute_on_hub(who, program);
}

/// What somebody has on Asset Hub.
pub fn on_hub_has(who: &AccountId) -> Balance {
	use frame_support::traits::fungible::Inspect;
	HubPara::ext_wrapper(|| asset_hub_westend_runtime::Balances::balance(who))
}

/// What somebody has of the token of the issuer on its chain.
pub fn on_issuer_has(who: &AccountId) -> Balance {
	use frame_support::traits::fungible::Inspect;
	IssuerPara::ext_wrapper(|| penpal_runtime::Balances::balance(who))
}

/// What somebody has here.
pub fn here_has(asset: AssetKind, who: &AccountId) -> Balance {
	look(|| AllAssets::balance(asset, who))
}

/// What an owner has staked.
pub fn principal(vault: VaultId, who: &AccountId) -> Balance {
	look(|| bulwark_runtime::Vaults::account(vault, who.clone()).map_or(0, |a| a.principal))
}

/// The pool that `stake_call` delegates to.
pub fn pool(vault: VaultId) -> PoolId {
	pool_for(vault, Mandate::only(AvsId(0)))
}

/// Charlie's pool of a mandate.
pub fn pool_for(vault: VaultId, mandate: Mandate) -> PoolId {
	look(|| bulwark_runtime::Delegation::find_pool(account(Charlie), vault, mandate))
		.expect("somebody is in it")
}

/// What an owner has in a pool that is worth something to the operator now.
pub fn active(who: &AccountId, pool: PoolId) -> Balance {
	look(|| bulwark_runtime::Delegation::position(who.clone(), pool)).map_or(0, |p| p.active)
}

/// Our account on Asset Hub.
pub fn our_account_on_hub() -> AccountId {
	let us = Location::new(1, [Parachain(BULWARK)]);
	asset_hub_westend_runtime::xcm_config::LocationToAccountId::convert_location(&us)
		.expect("we have one")
}

/// Our account on the chain of the issuer.
pub fn our_account_on_issuer() -> AccountId {
	let us = Location::new(1, [Parachain(BULWARK)]);
	penpal_runtime::xcm_config::LocationToAccountId::convert_location(&us).expect("we have one")
}
