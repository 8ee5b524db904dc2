//! Messages of other chains, executed here as they would be when they arrive, on the development chain.

mod apis;
mod attacks;
mod configuration;
mod deposits;
mod payouts;
mod weighing;

use super::{account, development, NOW};
use crate::{
	configs::{
		assets::AllAssets,
		xcm::{LocationToAccountId, XcmConfig},
	},
	genesis_config_presets::EPOCH,
	AccountId, Delegation, ForeignAssets, ParachainSystem, Payouts, Runtime, RuntimeCall,
	RuntimeEvent, System, Timestamp, Vaults, XcmGateway, XcmpQueue,
};
use bulwark_primitives::{AssetKind, AvsId, Balance, Mandate, PoolId, VaultId};
use codec::{Decode, Encode};
use polkadot_sdk::{staging_xcm as xcm, *};

use cumulus_primitives_core::{ParaId, XcmpMessageSource};
use frame_support::traits::{fungibles::Inspect, Hooks};
use sp_io::hashing::blake2_256;
use sp_keyring::Sr25519Keyring::{self, Charlie};
use staging_xcm_executor::{traits::ConvertLocation, XcmExecutor};
use xcm::{latest::prelude::*, VersionedXcm};

/// A whole DOT.
pub const DOT: Balance = 10_000_000_000;

/// The vault for DOT.
pub const DOT_VAULT: VaultId = VaultId(1);

pub fn dot() -> AssetKind {
	AssetKind::Foreign(Location::parent())
}

pub fn asset_hub() -> Location {
	Location::new(1, [Parachain(1000)])
}

pub fn bifrost() -> Location {
	Location::new(1, [Parachain(2030)])
}

/// Somebody's account on a parachain.
pub fn user_of(chain: u32, who: Sr25519Keyring) -> Location {
	let id = account(who).into();
	Location::new(1, [Parachain(chain), AccountId32 { network: None, id }])
}

/// Somebody's account on Asset Hub.
pub fn user(who: Sr25519Keyring) -> Location {
	user_of(1000, who)
}

/// The account here of a location.
pub fn owner(location: &Location) -> AccountId {
	LocationToAccountId::convert_location(location).expect("it has an account")
}

pub fn balance(asset: &AssetKind, who: &AccountId) -> Balance {
	AllAssets::balance(asset.clone(), who)
}

/// All DOT there is here.
pub fn issuance() -> Balance {
	ForeignAssets::total_issuance(Location::parent())
}

/// Executes a message as if it had arrived from a chain.
pub fn receive(from: Location, message: Xcm<RuntimeCall>) -> Outcome {
	let mut id = message.using_encoded(blake2_256);
	XcmExecutor::<XcmConfig>::prepare_and_execute(
		from,
		message,
		&mut id,
		Weight::MAX,
		Weight::zero(),
	)
}

/// The error of a message that was executed, but not to its end.
#[track_caller]
pub fn error_of(outcome: Outcome) -> XcmError {
	match outcome {
		Outcome::Incomplete { error, .. } => error.error,
		other => panic!("it was not executed halfway: {other:?}"),
	}
}

/// Was the message refused before anything of it was executed?
pub fn refused(outcome: &Outcome) -> bool {
	matches!(
		outcome,
		Outcome::Error(InstructionError { error: XcmError::Barrier, index: 0 })
			| Outcome::Incomplete {
				error: InstructionError { error: XcmError::Barrier, index: 0 },
				..
			}
	)
}

#[track_caller]
pub fn assert_complete(outcome: Outcome) {
	assert!(matches!(outcome, Outcome::Complete { .. }), "{outcome:?}");
}

pub fn claimer(location: Location) -> Instruction<RuntimeCall> {
	SetHints { hints: vec![AssetClaimer { location }].try_into().expect("one fits") }
}

pub fn transact(call: impl Into<RuntimeCall>) -> Instruction<RuntimeCall> {
	Transact {
		origin_kind: OriginKind::Xcm,
		fallback_max_weight: None,
		call: call.into().encode().into(),
	}
}

/// What arrives when a user of Asset Hub sends so much DOT and then calls something.
pub fn deposit_program(
	who: Sr25519Keyring,
	total: Balance,
	call: impl Into<RuntimeCall>,
) -> Xcm<RuntimeCall> {
	let asset: Asset = (Location::parent(), total).into();
	let me = user(who);
	let mut message = vec![
		ReserveAssetDeposited(asset.clone().into()),
		PayFees { asset },
		AliasOrigin(me.clone()),
	];
	message.extend(remote_program(me, call));
	Xcm(message)
}

/// The part of it that the user writes.
pub fn remote_program(me: Location, call: impl Into<RuntimeCall>) -> Vec<Instruction<RuntimeCall>> {
	let all = || Wild(AllCounted(1));
	vec![
		claimer(me.clone()),
		SetAppendix(Xcm(vec![
			RefundSurplus,
			DepositAsset { assets: all(), beneficiary: me.clone() },
		])),
		RefundSurplus,
		DepositAsset { assets: all(), beneficiary: me },
		transact(call),
		ExpectTransactStatus(MaybeErrorCode::Success),
	]
}

/// What arrives when the user calls something and sends the fee along.
pub fn command(who: Sr25519Keyring, call: impl Into<RuntimeCall>) -> Xcm<RuntimeCall> {
	let me = user(who);
	let fee: Asset = (Location::parent(), DOT).into();
	Xcm(vec![
		ReserveAssetDeposited(fee.clone().into()),
		PayFees { asset: fee },
		AliasOrigin(me.clone()),
		SetAppendix(Xcm(vec![
			RefundSurplus,
			DepositAsset { assets: Wild(AllCounted(1)), beneficiary: me },
		])),
		transact(call),
		ExpectTransactStatus(MaybeErrorCode::Success),
	])
}

/// Stakes an amount with Charlie, for the oracle.
pub fn stake(vault: VaultId, amount: Option<Balance>) -> pallet_xcm_gateway::Call<Runtime> {
	let target = Some((account(Charlie), Mandate::only(AvsId(0))));
	pallet_xcm_gateway::Call::deposit_and_delegate { vault, amount, target }
}

/// The pool that `stake` delegates to.
pub fn pool(vault: VaultId) -> PoolId {
	let mandate = Mandate::only(AvsId(0));
	Delegation::find_pool(account(Charlie), vault, mandate).expect("somebody is in it")
}

/// What an owner has staked.
pub fn principal(vault: VaultId, who: &AccountId) -> Balance {
	Vaults::account(vault, who.clone()).map_or(0, |account| account.principal)
}

/// Lets epochs pass.
pub fn pass_epochs(epochs: u64) {
	let now = pallet_timestamp::Now::<Runtime>::get() + epochs * EPOCH * 1_000;
	pallet_timestamp::Now::<Runtime>::put(now);
	assert!(Timestamp::get() > NOW * 1_000);
}

/// Opens our channel to a parachain, and closes all others.
pub fn open_channel(to: u32) {
	ParachainSystem::open_outbound_hrmp_channel_for_benchmarks_or_tests(ParaId::from(to));
}

pub fn close_channels() {
	cumulus_pallet_parachain_system::RelevantMessagingState::<Runtime>::kill();
}

/// The end of a block with nothing else in it.
pub fn idle() {
	Payouts::on_idle(System::block_number(), Weight::MAX);
}

/// What is on its way to parachains, taken away.
pub fn take_sent() -> Vec<(u32, Xcm<()>)> {
	let mut found = vec![];
	for (to, bytes) in XcmpQueue::take_outbound_messages(10, &[]) {
		// A byte for the format, then messages.
		let (format, mut rest) = bytes.split_first().expect("it says how it is written");
		while !rest.is_empty() {
			let opaque = if *format == 0 {
				None
			} else {
				Some(Vec::<u8>::decode(&mut rest).expect("a message is wrapped"))
			};
			let message = match opaque {
				Some(bytes) => VersionedXcm::<()>::decode(&mut &bytes[..]),
				None => VersionedXcm::<()>::decode(&mut rest),
			};
			let message = message.expect("a message can be read");
			found.push((to.into(), Xcm::try_from(message).expect("it is of our version")));
		}
	}
	found
}

/// Has something like this happened?
pub fn happened(what: impl Fn(&RuntimeEvent) -> bool) -> bool {
	System::events().iter().any(|record| what(&record.event))
}

/// Every ledger is sound, whatever has happened.
#[track_caller]
pub fn assert_sound() {
	assert_eq!(Vaults::do_try_state(), Ok(()));
	assert_eq!(Delegation::do_try_state(), Ok(()));
	assert_eq!(Payouts::do_try_state(), Ok(()));
	assert_eq!(XcmGateway::do_try_state(), Ok(()));
}

/// A test on the development chain, with a channel to Asset Hub.
pub fn run(test: impl FnOnce()) {
	development().execute_with(|| {
		open_channel(1000);
		System::reset_events();
		test();
		assert_sound();
	});
}
