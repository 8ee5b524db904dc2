//! Slashing: who finds faults, who decides about them, and what it costs to be wrong.

use super::{
	governance::{ParametersAdmin, SlashAdjudicator},
	monetary::TreasuryAccount,
	xcm::UniversalLocation,
};
use crate::{
	constants::currency::UNIT, weights, AccountId, Avs, Balances, Delegation, Epochs, Operators,
	Proxy, Rewards, Runtime, RuntimeHoldReason, RuntimeOrigin, System, Vaults, XcmGateway,
};
use bulwark_primitives::{
	constants::{EXECUTION, MAX_APPEAL, MAX_CHALLENGE, WINDOW},
	AssetKind,
};
use codec::Encode;
use pallet_rewards::WeightInfo as _;
use polkadot_sdk::*;

use frame_support::{
	parameter_types,
	traits::{ConstU128, ConstU32, Contains, EnsureOrigin, Get},
	weights::Weight,
};
use sp_core::H256;
use sp_io::hashing::blake2_256;
use staging_xcm::v5::{InteriorLocation, Junction::GlobalConsensus, Location};

/// What tells this chain from every other.
pub struct GenesisHash;

impl Get<H256> for GenesisHash {
	fn get() -> H256 {
		// Kept for ever, unlike those of later blocks.
		System::block_hash(0)
	}
}

/// Whoever may act for an operator: its proxies, of whatever kind.
pub struct Proxies;

impl Contains<(AccountId, AccountId)> for Proxies {
	fn contains((operator, who): &(AccountId, AccountId)) -> bool {
		let (proxies, _) = Proxy::proxies(operator.clone());
		proxies.iter().any(|proxy| proxy.delegate == *who)
	}
}

/// Where in the universe a location is that was given as seen from here. `None` if it does not say in which network.
fn place_of(location: Location) -> Option<InteriorLocation> {
	let (parents, interior) = (location.parent_count(), location.interior().clone());
	let mut place = UniversalLocation::get();
	for _ in 0..parents {
		place.take_last()?;
	}
	for junction in interior {
		place.push(junction).ok()?;
	}
	matches!(place.first(), Some(GlobalConsensus(_))).then_some(place)
}

/// An AVS on another network: whoever a message comes from, by the hash of its place in the universe.
///
/// The hash is Blake2-256 of the SCALE encoding of the interior location from the universe down, of XCM version 5, in which
/// accounts name no network, however a message spells them. The message must keep its own origin: `OriginKind::Xcm`.
pub struct RemoteAvs;

impl EnsureOrigin<RuntimeOrigin> for RemoteAvs {
	type Success = H256;

	fn try_origin(origin: RuntimeOrigin) -> Result<H256, RuntimeOrigin> {
		let caller = origin.caller.clone();
		let location = match caller {
			crate::OriginCaller::PolkadotXcm(pallet_xcm::Origin::Xcm(location)) => location,
			_ => return Err(origin),
		};
		// A chain has no home and speaks for itself.
		let location = XcmGateway::owner_of(location.clone()).map_or(location, |(_, home)| home);
		match place_of(location) {
			Some(place) => Ok(H256(blake2_256(&place.encode()))),
			None => Err(origin),
		}
	}

	#[cfg(feature = "runtime-benchmarks")]
	fn try_successful_origin() -> Result<RuntimeOrigin, ()> {
		Ok(remote_origin())
	}
}

/// A message of a contract on another network.
#[cfg(feature = "runtime-benchmarks")]
pub fn remote_origin() -> RuntimeOrigin {
	use staging_xcm::v5::{Junction::AccountKey20, NetworkId};
	let chain = GlobalConsensus(NetworkId::Ethereum { chain_id: 1 });
	let contract = AccountKey20 { network: None, key: [9; 20] };
	let place = Location::new(2, [chain, contract]);
	crate::OriginCaller::PolkadotXcm(pallet_xcm::Origin::Xcm(place)).into()
}

parameter_types! {
	/// What bonds are made of.
	pub NativeAsset: AssetKind = AssetKind::Native;
	/// What it weighs to bring a position up to date to find out what is left in it.
	pub LookWeight: Weight = Delegation::looking_closer();
	/// What it weighs to bring one pool up to date, with the slash that is being settled, whose docket may be long.
	pub SyncWeight: Weight = Delegation::applying(1);
	/// What it weighs that a pool applies one more slash along with it.
	pub OneMoreWeight: Weight = Delegation::applying(2).saturating_sub(Delegation::applying(1));
	/// What it weighs to put a bond aside for those whose stake was held up.
	pub BonusWeight: Weight = <Runtime as pallet_rewards::Config>::WeightInfo::reward_restakers();
}

/// Epochs for which the record of a request is kept after its end: a quarter on the live network, and longer than any fault can
/// be accused or disputed.
const RETENTION: u32 = 90;

const _: () = assert!(RETENTION > WINDOW + MAX_CHALLENGE + EXECUTION + MAX_APPEAL);

impl pallet_slashing::Config for Runtime {
	// What it costs to hold up the stake of others for nothing: as much as the deposit of a referendum about it.
	type AccusationBond = ConstU128<{ 500 * UNIT }>;
	type AdjudicationOrigin = SlashAdjudicator;
	type AdminOrigin = ParametersAdmin;
	type AssetKind = AssetKind;
	type Avs = Avs;
	#[cfg(feature = "runtime-benchmarks")]
	type BenchmarkHelper = crate::benchmarks::World;
	type Clock = Epochs;
	// Longer than it takes to see a report in the pool of transactions and to be included before it.
	type CommitDelay = ConstU32<3>;
	// An hour, in blocks of six seconds.
	type CommitLifetime = ConstU32<600>;
	// Nobody announces what he does not report.
	type CommitmentDeposit = ConstU128<UNIT>;
	// Less than an accuser's: who is accused must be able to defend himself.
	type ContestBond = ConstU128<{ 200 * UNIT }>;
	// As long as stake takes to arrive or to leave.
	type FlagGrace = ConstU32<{ WINDOW + 1 }>;
	type Native = Balances;
	type NativeAsset = NativeAsset;
	type Operators = Operators;
	type Related = Proxies;
	type RemoteOrigin = RemoteAvs;
	type Retention = ConstU32<RETENTION>;
	type LookWeight = LookWeight;
	type RewardWeight = BonusWeight;
	type Rewards = Rewards;
	type RuntimeHoldReason = RuntimeHoldReason;
	type Stake = Delegation;
	type Strength = Rewards;
	type SyncWeight = SyncWeight;
	type OneMoreWeight = OneMoreWeight;
	type Treasury = TreasuryAccount;
	type Vaults = Vaults;
	type Verifier = bulwark_verifiers::StandardVerifiers<
		Operators,
		Rewards,
		GenesisHash,
		weights::bulwark_verifiers::WeightInfo<Runtime>,
	>;
	type WeightInfo = weights::pallet_slashing::WeightInfo<Runtime>;
}
