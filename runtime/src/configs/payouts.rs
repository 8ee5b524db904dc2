//! How stake goes back to where it came from: the ledger of releases, and the gateway that carries them by XCM.

use super::{
	assets::AllAssets,
	governance::ParametersAdmin,
	xcm::{AccountAt, UniversalLocation, XcmRouter},
};
use crate::{
	constants::time::DAYS, weights, Delegation, Epochs, Payouts, PolkadotXcm, Rewards, Runtime,
	System, Vaults, XcmGateway,
};
use bulwark_primitives::AssetKind;
use pallet_xcm::{EnsureResponse, EnsureXcm};
use pallet_xcm_gateway::Messenger;
use polkadot_sdk::{staging_xcm as xcm, *};

use frame_support::{
	parameter_types,
	traits::{ConstU32, ConstU64, Everything},
	weights::Weight,
	PalletId,
};
use sp_runtime::{DispatchError, DispatchResult};
use xcm::latest::prelude::*;

parameter_types! {
	/// What the payout account is derived from.
	pub const PayoutsId: PalletId = PalletId(*b"bw/payou");
	/// What an answer may weigh: several times what it does, in time, and ten times in proof, so that it can grow. Each answer takes as
	/// much of the block in which it is heard: there must be room for those of all payouts that a block sends.
	pub const AnswerWeight: Weight = Weight::from_parts(3_000_000_000, 48 * 1024);
}

impl pallet_payouts::Config for Runtime {
	type AdminOrigin = ParametersAdmin;
	type AssetKind = AssetKind;
	type Assets = AllAssets;
	#[cfg(feature = "runtime-benchmarks")]
	type BenchmarkHelper = crate::benchmarks::World;
	type Clock = Epochs;
	// Ten blocks: what is closed for a moment is open again.
	type FirstDelay = ConstU64<60>;
	// Four tries a day while a channel is closed for long.
	type MaxDelay = ConstU64<21_600>;
	// About ten days of trying: a referendum repairs a channel in less.
	type MaxTries = ConstU32<48>;
	type PalletId = PayoutsId;
	type WeightInfo = weights::pallet_payouts::WeightInfo<Runtime>;
	type Xcm = XcmGateway;
}

/// Sends the programs of payouts, and keeps what was asked.
pub struct ThroughXcm;

impl Messenger for ThroughXcm {
	/// What the delivery costs nobody pays: it is this chain that pays what it owes.
	fn send(destination: Location, program: Xcm<()>) -> DispatchResult {
		let sent = send_xcm::<XcmRouter>(destination, program);
		sent.map(|_| ()).map_err(|error| pallet_xcm::Error::<Runtime>::from(error).into())
	}

	fn expect_answer(responder: Location, querier: Location) -> Result<QueryId, DispatchError> {
		let answer =
			pallet_xcm_gateway::Call::<Runtime>::answer { query: 0, response: Response::Null };
		// Answers are heard after this time too. It is for those who look at what was asked.
		let timeout = System::block_number().saturating_add(30 * DAYS);
		Ok(PolkadotXcm::new_notify_query(responder, answer, timeout, querier))
	}
}

impl pallet_xcm_gateway::Config for Runtime {
	type Accounts = AccountAt;
	type AdminOrigin = ParametersAdmin;
	type AnswerWeight = AnswerWeight;
	type Assets = AllAssets;
	#[cfg(feature = "runtime-benchmarks")]
	type BenchmarkHelper = crate::benchmarks::World;
	type Clock = Epochs;
	type Entry = Vaults;
	type Messenger = ThroughXcm;
	type Outcomes = Payouts;
	type Payouts = Payouts;
	type ReplaceOrigin = frame_system::EnsureRoot<crate::AccountId>;
	// An hour.
	type RateWindow = ConstU64<3_600>;
	type ResponseOrigin = EnsureResponse<Everything>;
	type Rewards = Rewards;
	type Stake = Delegation;
	type Surcharges = super::restaking::Measured;
	type UniversalLocation = UniversalLocation;
	type Vaults = Vaults;
	type WeightInfo = weights::pallet_xcm_gateway::WeightInfo<Runtime>;
	type XcmOrigin = EnsureXcm<Everything>;
}
