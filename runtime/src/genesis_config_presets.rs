//! The chains that can be started from this code.
//!
//! Both presets begin with the same small world, so that everything can be tried at once:
//!
//! | who | has |
//! |---|---|
//! | Alice, Bob, Charlie, Dave, Eve, Ferdie | a million BWK each, and of every foreign asset |
//! | Charlie | is an operator, "Charlie's Nodes", with a commission of 10 %, and a member of Dave's operator set |
//! | Dave | owns AVS 0, "Oracle", with one operator set that accepts all vaults |
//! | the treasury | owns the foreign assets, and has a million BWK |
//!
//! | vault | asset | stands for | leverage |
//! |---|---|---|---|
//! | 0 | the native token | | 3 |
//! | 1 | the token of the relay chain | DOT | 3 |
//! | 2 | a liquid staking token of parachain 2030 | vDOT | 2 |
//! | 3 | a token that comes over the bridge of Asset Hub | wstETH | 2 |
//! | 4 | a local asset of Asset Hub | USDC | 1: every mandate names exactly one AVS |
//!
//! DOT, wstETH and USDC are believed from Asset Hub, vDOT from parachain 2030, and can be staked from there.
//!
//! An epoch is one minute, a withdrawal takes seven of them, and a referendum two minutes instead of a week. The prices are
//! invented.

use crate::{
	configs::{monetary::TreasuryAccount, xcm::locations::ASSET_HUB},
	constants::{currency::UNIT, PARA_ID},
	AccountId, AssetsConfig, AuraId, AvsConfig, Balance, BalancesConfig, CollatorSelectionConfig,
	DelegationConfig, EpochsConfig, ForeignAssetsConfig, OperatorsConfig, OriginsConfig,
	ParachainInfoConfig, Payouts, PolkadotXcmConfig, RewardsConfig, RuntimeGenesisConfig,
	SessionConfig, SessionKeys, VaultsConfig, XcmGatewayConfig,
};
use alloc::{
	string::{String, ToString},
	vec,
	vec::Vec,
};
use bulwark_primitives::{
	constants::WINDOW, AssetKind, AvsId, Mandate, Moment, OriginChain, SetId, VaultId,
};
use pallet_avs::{AvsCategory, GenesisAvs, GenesisSet};
use pallet_vaults::{DefaultDelegation, GenesisVault};
use pallet_xcm_gateway::{Limits, Reserve};
use polkadot_sdk::*;

use frame_support::build_struct_json_patch;
use hex_literal::hex;
use serde_json::Value;
use sp_genesis_builder::PresetId;
use sp_keyring::Sr25519Keyring::{self, Alice, Bob, Charlie, Dave, Eve, Ferdie};
use sp_runtime::{FixedU128, Perquintill};
use staging_xcm::{
	prelude::XCM_VERSION,
	v5::{
		Junction::{
			AccountKey20, GeneralIndex, GeneralKey, GlobalConsensus, PalletInstance, Parachain,
		},
		Location, NetworkId,
	},
};

/// A chain of its own, on one machine.
pub const DEVELOPMENT: &str = sp_genesis_builder::DEV_RUNTIME_PRESET;

/// A parachain of a local relay chain.
pub const LOCAL_TESTNET: &str = sp_genesis_builder::LOCAL_TESTNET_RUNTIME_PRESET;

/// The accounts that have something.
pub const ENDOWED: [Sr25519Keyring; 6] = [Alice, Bob, Charlie, Dave, Eve, Ferdie];

/// What each of them has of the native token, and the treasury too.
pub const ENDOWMENT: Balance = 1_000_000 * UNIT;

/// The length of an epoch, in seconds.
pub const EPOCH: Moment = 60;

/// From the request of a withdrawal to its payment, in seconds: the shortest time in which nothing becomes payable that can
/// still be accused.
pub const UNBONDING: Moment = (WINDOW as Moment + 1) * EPOCH;

/// By how much referenda and votes are faster than on a live network: a week becomes twenty blocks.
pub const PERIOD_DIVISOR: u32 = 5_040;

/// What a candidate for collating bonds.
const CANDIDACY_BOND: Balance = 1_000 * UNIT;

/// How long prices are believed, in seconds. There is no clock at genesis, so that the prices of a preset date from 1970, and
/// they are to be believed for as long as anybody plays with it: a hundred years.
const PRICE_AGE: Moment = 100 * 365 * 86_400;

/// A foreign asset of the presets, and the vault for it.
struct Asset {
	location: Location,
	/// The parachain that holds it in reserve.
	reserve: u32,
	name: &'static str,
	symbol: &'static str,
	decimals: u8,
	/// In whole units.
	endowment: Balance,
	/// In thousandths of a dollar.
	price: u128,
	/// In percent.
	haircut: u64,
	/// How often a unit may be allocated.
	leverage: u32,
	/// In percent: what Charlie allocates to the oracle.
	magnitude: u64,
}

fn one(decimals: u8) -> Balance {
	10u128.pow(decimals.into())
}

/// The foreign assets, in the order of their vaults. That of the native token comes before them.
fn foreign_assets() -> [Asset; 4] {
	[
		Asset {
			location: Location::parent(),
			reserve: ASSET_HUB,
			name: "Polkadot",
			symbol: "DOT",
			decimals: 10,
			endowment: 100_000,
			price: 4_200,
			haircut: 20,
			leverage: 3,
			magnitude: 50,
		},
		Asset {
			location: Location::new(1, [Parachain(2030), general_key(&hex!("0900"))]),
			reserve: 2030,
			name: "Voucher DOT",
			symbol: "vDOT",
			decimals: 10,
			endowment: 100_000,
			price: 6_300,
			haircut: 25,
			leverage: 2,
			magnitude: 50,
		},
		Asset {
			location: Location::new(
				2,
				[
					GlobalConsensus(NetworkId::Ethereum { chain_id: 1 }),
					AccountKey20 {
						network: None,
						key: hex!("7f39c581f595b53c5cb19bd0b3f8da6c935e2ca0"),
					},
				],
			),
			reserve: ASSET_HUB,
			name: "Wrapped liquid staked Ether 2.0",
			symbol: "wstETH",
			decimals: 18,
			endowment: 1_000,
			price: 4_200_000,
			haircut: 15,
			leverage: 2,
			magnitude: 40,
		},
		Asset {
			location: Location::new(1, [Parachain(1000), PalletInstance(50), GeneralIndex(1337)]),
			reserve: ASSET_HUB,
			name: "USD Coin",
			symbol: "USDC",
			decimals: 6,
			endowment: 1_000_000,
			price: 1_000,
			haircut: 5,
			leverage: 1,
			magnitude: 100,
		},
	]
}

impl Asset {
	fn kind(&self) -> AssetKind {
		AssetKind::Foreign(self.location.clone())
	}

	/// So many thousandths of a dollar in base units.
	fn worth(&self, thousandths: Balance) -> Balance {
		one(self.decimals) * thousandths / self.price
	}

	/// A fifth of a dollar is set aside for fees, and less than a dollar is not worth a message.
	fn reserve(&self) -> (AssetKind, Reserve) {
		let chain = Location::new(1, [Parachain(self.reserve)]);
		let (minimum, set_aside) = (self.worth(1_000), self.worth(200));
		(self.kind(), Reserve { chain, minimum, set_aside })
	}

	/// What the vault takes, a tenth of it in an hour.
	fn channel(&self) -> (OriginChain, AssetKind, Limits) {
		let ceiling = total_cap(self.endowment, self.decimals);
		let limits = Limits { ceiling, rate: ceiling / 10 };
		(OriginChain::Sibling(self.reserve), self.kind(), limits)
	}

	/// What execution costs: base units for one base unit of the native token.
	fn fee_price(&self) -> (AssetKind, FixedU128) {
		let price = FixedU128::from_rational(NATIVE_PRICE * one(self.decimals), self.price * UNIT);
		(self.kind(), price)
	}
}

/// Half of what there is of an asset.
fn total_cap(endowment: Balance, decimals: u8) -> Balance {
	endowment * one(decimals) * ENDOWED.len() as Balance / 2
}

/// The price of the native token, in thousandths of a dollar.
const NATIVE_PRICE: u128 = 500;

/// A key of up to 32 bytes.
fn general_key(bytes: &[u8]) -> staging_xcm::v5::Junction {
	let mut data = [0u8; 32];
	data[..bytes.len()].copy_from_slice(bytes);
	GeneralKey { length: bytes.len() as u8, data }
}

/// The least that can be deposited: a hundredth of a unit of the asset.
fn minimum(decimals: u8) -> Balance {
	one(decimals) / 100
}

/// The least that an account must have of a foreign asset.
fn seed(decimals: u8) -> Balance {
	one(decimals) / 10_000
}

fn vault(
	asset: AssetKind,
	decimals: u8,
	endowment: Balance,
	price: u128,
	haircut: u64,
	leverage: u32,
) -> GenesisVault<AccountId, AssetKind> {
	GenesisVault {
		asset,
		total_cap: total_cap(endowment, decimals),
		// What one account has.
		account_cap: endowment * one(decimals),
		minimum: minimum(decimals),
		unbonding: UNBONDING,
		leverage: FixedU128::from_u32(leverage),
		// Whoever names nobody secures one service, in every vault: the least that stake can do.
		default: Some(DefaultDelegation {
			operator: Charlie.to_account_id(),
			mandate: Mandate::only(ORACLE),
		}),
		price: Some(FixedU128::from_rational(price, 1_000)),
		price_at: 0,
		haircut: Perquintill::from_percent(haircut),
		max_price_age: Some(PRICE_AGE),
	}
}

/// Dave's AVS.
const ORACLE: AvsId = AvsId(0);

/// Its only operator set.
const ORACLE_SET: SetId = SetId { avs: ORACLE, index: 0 };

fn preset(collators: &[Sr25519Keyring]) -> Value {
	let assets = foreign_assets();
	let treasury = TreasuryAccount::get();
	let endowed: Vec<AccountId> = ENDOWED.iter().map(|who| who.to_account_id()).collect();

	let native = vault(AssetKind::Native, 12, ENDOWMENT / UNIT, NATIVE_PRICE, 40, 3);
	let payouts = Payouts::payout_account();
	let foreign = assets.iter().map(|asset| {
		vault(
			asset.kind(),
			asset.decimals,
			asset.endowment,
			asset.price,
			asset.haircut,
			asset.leverage,
		)
	});
	let vaults: Vec<_> = core::iter::once(native).chain(foreign).collect();
	let magnitudes =
		core::iter::once(40).chain(assets.iter().map(|asset| asset.magnitude)).zip(0u32..);

	build_struct_json_patch!(RuntimeGenesisConfig {
		parachain_info: ParachainInfoConfig { parachain_id: PARA_ID.into() },
		polkadot_xcm: PolkadotXcmConfig { safe_xcm_version: Some(XCM_VERSION) },
		balances: BalancesConfig {
			balances: endowed
				.iter()
				.chain([&treasury])
				.map(|who| (who.clone(), ENDOWMENT))
				.collect::<Vec<_>>(),
		},
		// The number of the first that is created here.
		assets: AssetsConfig { next_asset_id: Some(0) },
		foreign_assets: ForeignAssetsConfig {
			assets: assets
				.iter()
				// A thousandth of a dollar, roughly, as the least that an account must have.
				.map(|asset| (asset.location.clone(), treasury.clone(), true, seed(asset.decimals)))
				.collect::<Vec<_>>(),
			metadata: assets
				.iter()
				.map(|asset| (
					asset.location.clone(),
					asset.name.as_bytes().to_vec(),
					asset.symbol.as_bytes().to_vec(),
					asset.decimals
				))
				.collect::<Vec<_>>(),
			accounts: assets
				.iter()
				.flat_map(|asset| {
					endowed.iter().chain([&treasury]).map(|who| {
						(asset.location.clone(), who.clone(), asset.endowment * one(asset.decimals))
					})
				})
				// What is paid to other chains passes through an account that keeps the least.
				.chain(assets.iter().map(|asset| {
					(asset.location.clone(), payouts.clone(), seed(asset.decimals))
				}))
				.collect::<Vec<_>>(),
		},
		collator_selection: CollatorSelectionConfig {
			invulnerables: collators.iter().map(|who| who.to_account_id()).collect::<Vec<_>>(),
			candidacy_bond: CANDIDACY_BOND,
		},
		session: SessionConfig {
			keys: collators
				.iter()
				.map(|who| {
					let account = who.to_account_id();
					let aura = AuraId::from(who.public());
					let authority_discovery = who.public().into();
					(account.clone(), account, SessionKeys { aura, authority_discovery })
				})
				.collect::<Vec<_>>(),
		},
		origins: OriginsConfig { period_divisor: PERIOD_DIVISOR },
		epochs: EpochsConfig { epoch_length: EPOCH },
		vaults: VaultsConfig { vaults: vaults },
		xcm_gateway: XcmGatewayConfig {
			reserves: assets.iter().map(Asset::reserve).collect::<Vec<_>>(),
			channels: assets.iter().map(Asset::channel).collect::<Vec<_>>(),
			fee_prices: assets.iter().map(Asset::fee_price).collect::<Vec<_>>(),
		},
		operators: OperatorsConfig {
			operators: vec![(
				Charlie.to_account_id(),
				"Charlie's Nodes".to_string(),
				Perquintill::from_percent(10),
				2u32
			)],
		},
		avs: AvsConfig {
			avss: vec![GenesisAvs {
				owner: Dave.to_account_id(),
				name: "Oracle".to_string(),
				url: String::new(),
				category: AvsCategory::Oracle,
				sets: vec![GenesisSet {
					vaults: (0..=assets.len() as u32)
						.map(|vault| (VaultId(vault), FixedU128::from_u32(1)))
						.collect(),
					deallocation_delay: 2,
					challenge: 7,
					appeal: 3,
					open: true,
				}],
			}],
			memberships: vec![(Charlie.to_account_id(), ORACLE, ORACLE_SET.index)],
		},
		delegation: DelegationConfig {
			allocations: magnitudes
				.map(|(percent, vault)| (
					Charlie.to_account_id(),
					ORACLE_SET,
					VaultId(vault),
					Perquintill::from_percent(percent)
				))
				.collect::<Vec<_>>(),
		},
		// What can be paid as rewards is numbered as the vaults are.
		rewards: RewardsConfig {
			assets: core::iter::once(AssetKind::Native)
				.chain(assets.iter().map(Asset::kind))
				.collect::<Vec<_>>(),
		},
	})
}

/// The configuration of a preset, as JSON.
pub fn get_preset(id: &PresetId) -> Option<Vec<u8>> {
	let patch = match id.as_ref() {
		DEVELOPMENT => preset(&[Alice]),
		LOCAL_TESTNET => preset(&[Alice, Bob]),
		_ => return None,
	};
	Some(patch.to_string().into_bytes())
}

/// The names of all presets.
pub fn preset_names() -> Vec<PresetId> {
	vec![PresetId::from(DEVELOPMENT), PresetId::from(LOCAL_TESTNET)]
}
