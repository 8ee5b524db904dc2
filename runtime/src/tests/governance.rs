use super::{account, chain, development};
use crate::{
	configs::{
		governance::{
			clock::{scale, GovernanceClock, Scaled, ScaledSeconds, StartScheduler},
			origins::pallet_origins::Origin,
			tracks::{Tracks, AVS_ADMISSION, TRACKS},
		},
		restaking::AdmissionReferenda,
		system::{parameters, RuntimeParameters},
	},
	constants::{
		currency::UNIT,
		time::{DAYS, HOURS},
	},
	genesis_config_presets::{LOCAL_TESTNET, PERIOD_DIVISOR},
	BlockNumber, ConvictionVoting, OriginCaller, Parameters, Preimage, Referenda, Runtime,
	RuntimeCall, RuntimeGenesisConfig, RuntimeOrigin, Scheduler, System,
};
use bulwark_primitives::{constants::MAX_CHALLENGE, AssetKind, AvsId, RegistryMode};
use codec::Encode;
use pallet_avs::{ReferendumOutcome, ReferendumStatus};
use polkadot_sdk::*;

use frame_support::{
	assert_noop, assert_ok,
	traits::{schedule::DispatchTime, Bounded, Get, Hooks, PostInherents, StorePreimage},
};
use pallet_conviction_voting::{AccountVote, Conviction, Vote};
use pallet_referenda::{ReferendumInfo, ReferendumInfoFor, TracksInfo};
use sp_io::TestExternalities;
use sp_keyring::Sr25519Keyring::{Alice, Bob, Eve};
use sp_runtime::{
	traits::{BlockNumberProvider, Saturating},
	BuildStorage, DispatchError,
};

/// A chain without a preset, as fast as a live one.
fn live() -> TestExternalities {
	RuntimeGenesisConfig::default().build_storage().expect("the defaults can be built").into()
}

fn set_divisor(divisor: u32) -> RuntimeParameters {
	RuntimeParameters::Governance(parameters::governance::Parameters::PeriodDivisor(
		parameters::governance::PeriodDivisor,
		Some(divisor),
	))
}

/// The relay chain makes so many blocks, and we one on each of them.
fn pass(blocks: BlockNumber) {
	for _ in 0..blocks {
		let next = GovernanceClock::current_block_number() + 1;
		System::set_block_number(System::block_number() + 1);
		GovernanceClock::set_block_number(next);
		Scheduler::on_initialize(System::block_number());
	}
}

/// A relay chain that is years old, as the scheduler finds it in our first block.
fn begin() {
	Scheduler::on_initialize(1);
	GovernanceClock::set_block_number(27_000_000);
	StartScheduler::post_inherents();
}

fn submit(origin: Origin, call: RuntimeCall) -> u32 {
	let index = pallet_referenda::ReferendumCount::<Runtime>::get();
	let proposal = Preimage::bound(call).expect("it fits");
	assert_ok!(Referenda::submit(
		RuntimeOrigin::signed(account(Eve)),
		Box::new(OriginCaller::Origins(origin)),
		proposal,
		DispatchTime::After(0),
	));
	index
}

fn vote(index: u32, aye: bool) {
	for who in [Alice, Bob] {
		assert_ok!(ConvictionVoting::vote(
			RuntimeOrigin::signed(account(who)),
			index,
			AccountVote::Standard {
				vote: Vote { aye, conviction: Conviction::Locked1x },
				balance: 900_000 * UNIT,
			},
		));
	}
}

fn change_mode(mode: RegistryMode) -> RuntimeCall {
	RuntimeCall::Operators(pallet_operators::Call::set_registry_mode { mode })
}

#[test]
fn a_live_chain_takes_its_time() {
	live().execute_with(|| {
		let tracks: Vec<_> = Tracks::tracks().map(|track| track.into_owned()).collect();
		assert_eq!(tracks, TRACKS.to_vec());
		assert_eq!(<Scaled<{ 7 * DAYS }> as Get<BlockNumber>>::get(), 7 * DAYS);
	});
}

#[test]
fn a_development_chain_is_faster_with_the_same_code() {
	for mut chain in [development(), chain(LOCAL_TESTNET)] {
		chain.execute_with(|| {
			assert_eq!(parameters::governance::PeriodDivisor::get(), PERIOD_DIVISOR);
			for (fast, live) in Tracks::tracks().zip(&TRACKS) {
				assert_eq!(fast.id, live.id);
				assert_eq!(fast.info.name, live.info.name);
				assert_eq!(fast.info.decision_deposit, live.info.decision_deposit);
				assert!(fast.info.prepare_period >= 1);
				assert!(fast.info.confirm_period >= 1);
				assert!(fast.info.min_enactment_period >= 1);
				// Four minutes of blocks at most, and all of a referendum in less than five.
				assert!(fast.info.decision_period <= 40, "{:?}", fast.info.decision_period);
			}
			assert_eq!(<Scaled<{ 7 * DAYS }> as Get<BlockNumber>>::get(), 20);
			assert_eq!(<ScaledSeconds<{ 7 * DAYS }> as Get<u64>>::get(), 120);
		});
	}
}

#[test]
fn periods_are_never_divided_to_nothing() {
	assert_eq!(scale(HOURS, 1), HOURS);
	assert_eq!(scale(HOURS, u32::MAX), 1);
	assert_eq!(scale(HOURS, 0), HOURS);
	assert_eq!(scale(0, 7), 0);
	assert_eq!(scale(u32::MAX, 2), 1 << 31);
}

#[test]
fn only_root_changes_how_long_governance_takes() {
	live().execute_with(|| {
		System::set_block_number(1);
		for origin in [
			RuntimeOrigin::signed(account(Alice)),
			Origin::ParameterSetting.into(),
			Origin::EmergencyMeasures.into(),
		] {
			assert_noop!(
				Parameters::set_parameter(origin, set_divisor(2)),
				DispatchError::BadOrigin
			);
		}
		assert_ok!(Parameters::set_parameter(RuntimeOrigin::root(), set_divisor(2)));
		assert_eq!(<Scaled<{ 7 * DAYS }> as Get<BlockNumber>>::get(), 7 * DAYS / 2);
	});
}

/// A plan of governance is a payment of the treasury, and points are made by the same vote.
#[test]
fn only_who_decides_about_the_treasury_makes_plans_of_it() {
	use crate::Rewards;
	use pallet_rewards::{PlanAsset, PlanConfig, PlanTarget, PlanWeights, Shares};
	development().execute_with(|| {
		let season = PlanAsset::Points(1);
		assert_ok!(Rewards::approve_reward_asset(Origin::ParameterSetting.into(), season.clone()));
		let (slot, _) = Rewards::reward_assets()
			.into_iter()
			.find(|(_, kind)| *kind == season)
			.expect("it was approved");
		let set = bulwark_primitives::SetId { avs: AvsId(0), index: 0 };
		let start = <crate::Epochs as bulwark_primitives::seams::EpochClock>::epoch() + 1;
		let plan = |target| PlanConfig {
			target,
			slot,
			per_epoch: 1_000_000,
			start,
			end: start + 10,
			escrow: 10_000_000,
			shares: Shares::default(),
			weights: PlanWeights::Stake,
		};
		let make = |origin: RuntimeOrigin, target| Rewards::create_plan(origin, plan(target));
		let target = PlanTarget::Set(set);
		assert_noop!(make(Origin::ParameterSetting.into(), target), DispatchError::BadOrigin);
		assert_ok!(make(Origin::TreasurySpending.into(), target));
		assert_ok!(make(RuntimeOrigin::root(), target));
	});
}

/// Whoever chooses the collators could keep everybody from undoing it.
#[test]
fn only_root_says_who_makes_blocks() {
	use crate::CollatorSelection;
	development().execute_with(|| {
		let choose = |origin| CollatorSelection::set_desired_candidates(origin, 3);
		for origin in [Origin::ParameterSetting, Origin::TreasurySpending] {
			assert_noop!(choose(origin.into()).map_err(|e| e.error), DispatchError::BadOrigin);
		}
		assert_ok!(choose(RuntimeOrigin::root()));
	});
}

#[test]
fn every_origin_has_its_track_and_no_other() {
	live().execute_with(|| {
		assert_ok!(Tracks::check_integrity());
		let origins = [
			(OriginCaller::system(frame_system::RawOrigin::Root), "root"),
			(Origin::OperatorAdmission.into(), "operator_admission"),
			(Origin::AvsAdmission.into(), "avs_admission"),
			(Origin::SlashAdjudication.into(), "slash_adjudication"),
			(Origin::ParameterSetting.into(), "parameters"),
			(Origin::TreasurySpending.into(), "treasury"),
			(Origin::EmergencyMeasures.into(), "emergency"),
		];
		assert_eq!(origins.len(), TRACKS.len());
		for (origin, name) in origins {
			let id = Tracks::track_for(&origin).expect("it has a track");
			let info = Tracks::info(id).expect("the track exists");
			assert_eq!(info.name, sp_runtime::str_array(name));
		}
		let signed = OriginCaller::system(frame_system::RawOrigin::Signed(account(Alice)));
		assert_eq!(Tracks::track_for(&signed), Err(()));
	});
}

#[test]
fn a_slash_is_adjudicated_while_it_can_be_contested() {
	let track = &TRACKS[3].info;
	let longest = track.prepare_period
		+ track.decision_period
		+ track.confirm_period
		+ track.min_enactment_period;
	// As the limits of the pallet say. Sets may choose shorter windows than the longest.
	assert!(longest < 4 * DAYS + 7 * HOURS);
	assert!(longest < MAX_CHALLENGE * DAYS);
}

#[test]
fn what_a_referendum_decides_happens() {
	development().execute_with(|| {
		begin();
		let index = submit(Origin::ParameterSetting, change_mode(RegistryMode::Open));
		assert_ok!(Referenda::place_decision_deposit(RuntimeOrigin::signed(account(Eve)), index));
		vote(index, true);
		let mut blocks = 0;
		while pallet_operators::Mode::<Runtime>::get() != RegistryMode::Open {
			pass(1);
			blocks += 1;
			assert!(blocks < 40, "{:?}", ReferendumInfoFor::<Runtime>::get(index));
		}
		assert!(matches!(
			ReferendumInfoFor::<Runtime>::get(index),
			Some(ReferendumInfo::Approved(..))
		));
	});
}

#[test]
fn a_track_gives_its_own_origin_only() {
	development().execute_with(|| {
		begin();
		// Who admits operators does not decide how they are admitted.
		let index = submit(Origin::OperatorAdmission, change_mode(RegistryMode::Open));
		assert_ok!(Referenda::place_decision_deposit(RuntimeOrigin::signed(account(Eve)), index));
		vote(index, true);
		pass(60);
		assert!(matches!(
			ReferendumInfoFor::<Runtime>::get(index),
			Some(ReferendumInfo::Approved(..))
		));
		assert_eq!(pallet_operators::Mode::<Runtime>::get(), RegistryMode::Governance);
	});
}

/// What one referendum may not do in one step it may not do in many.
#[test]
fn terms_of_payouts_are_not_raised_step_by_step() {
	use crate::XcmGateway;
	use pallet_xcm_gateway::{Call, Reserve, MAX_RISE};
	development().execute_with(|| {
		let asset = AssetKind::Foreign(staging_xcm::latest::Location::parent());
		let known = XcmGateway::reserve_of(asset.clone()).expect("it is in the preset");
		let price = XcmGateway::fee_price_of(asset.clone()).expect("it is in the preset");
		let minimum = |times: u128| {
			let reserve = Reserve { minimum: known.minimum * times, ..known.clone() };
			Call::set_reserve { asset: asset.clone(), reserve: Some(reserve) }.into()
		};
		let fee = |times: u128| {
			let dearer = price.saturating_mul(times.into());
			Call::set_fee_price { asset: asset.clone(), price: Some(dearer) }.into()
		};
		let enact = |calls: Vec<RuntimeCall>| {
			crate::Utility::batch_all(Origin::ParameterSetting.into(), calls)
				.map(|_| ())
				.map_err(|failed| failed.error)
		};
		let steps: [Vec<RuntimeCall>; 2] = [
			vec![minimum(MAX_RISE), minimum(MAX_RISE + 1)],
			vec![fee(MAX_RISE), fee(MAX_RISE + 1)],
		];
		for calls in steps {
			assert_eq!(enact(calls.clone()), Err(DispatchError::BadOrigin));
			assert_eq!(enact(calls[..1].to_vec()), Ok(()));
			assert_eq!(
				enact(calls[1..].to_vec()),
				Err(DispatchError::BadOrigin),
				"nor another day"
			);
		}
	});
}

#[test]
fn the_scheduler_begins_where_the_relay_chain_is() {
	development().execute_with(|| {
		begin();
		assert_eq!(pallet_scheduler::IncompleteSince::<Runtime>::get(), Some(27_000_000));
		pass(1);
		assert_eq!(pallet_scheduler::IncompleteSince::<Runtime>::get(), Some(27_000_002));
		// Only in the first block.
		GovernanceClock::set_block_number(28_000_000);
		StartScheduler::post_inherents();
		assert_eq!(pallet_scheduler::IncompleteSince::<Runtime>::get(), Some(27_000_002));
	});
}

#[test]
fn the_registry_of_avss_recognises_the_referendum_that_admits() {
	development().execute_with(|| {
		begin();
		let admit = |avs| RuntimeCall::Avs(pallet_avs::Call::admit { avs: AvsId(avs) });
		let right = submit(Origin::AvsAdmission, admit(7));
		let other_track = submit(Origin::OperatorAdmission, admit(7));
		let more = RuntimeCall::Utility(pallet_utility::Call::batch_all {
			calls: vec![admit(7), change_mode(RegistryMode::Open)],
		});
		let more = submit(Origin::AvsAdmission, more);

		assert!(AdmissionReferenda::is_ongoing_for(right, AvsId(7)));
		assert!(!AdmissionReferenda::is_ongoing_for(right, AvsId(8)));
		assert!(!AdmissionReferenda::is_ongoing_for(other_track, AvsId(7)));
		assert!(!AdmissionReferenda::is_ongoing_for(more, AvsId(7)));
		assert!(!AdmissionReferenda::is_ongoing_for(99, AvsId(7)));
		assert_eq!(AdmissionReferenda::outcome(right), ReferendumOutcome::Ongoing);
		assert_eq!(AdmissionReferenda::outcome(99), ReferendumOutcome::Unknown);

		assert_ok!(Referenda::cancel(RuntimeOrigin::root(), right));
		assert!(!AdmissionReferenda::is_ongoing_for(right, AvsId(7)));
		assert_eq!(AdmissionReferenda::outcome(right), ReferendumOutcome::Failed);
	});
}

#[test]
fn it_does_not_matter_where_the_call_is_written() {
	development().execute_with(|| {
		begin();
		let admit = RuntimeCall::Avs(pallet_avs::Call::admit { avs: AvsId(7) });
		let bytes = admit.encode();
		assert_ok!(Preimage::note_preimage(RuntimeOrigin::signed(account(Eve)), bytes.clone()));
		let hash = sp_io::hashing::blake2_256(&bytes).into();
		assert_ok!(Referenda::submit(
			RuntimeOrigin::signed(account(Eve)),
			Box::new(OriginCaller::Origins(Origin::AvsAdmission)),
			Bounded::Lookup { hash, len: bytes.len() as u32 },
			DispatchTime::After(0),
		));
		assert!(AdmissionReferenda::is_ongoing_for(0, AvsId(7)));
		assert_eq!(TRACKS[usize::from(AVS_ADMISSION)].id, AVS_ADMISSION);
	});
}

#[test]
fn a_referendum_nobody_supports_fails() {
	development().execute_with(|| {
		begin();
		let admit = RuntimeCall::Avs(pallet_avs::Call::admit { avs: AvsId(7) });
		let index = submit(Origin::AvsAdmission, admit);
		assert_ok!(Referenda::place_decision_deposit(RuntimeOrigin::signed(account(Eve)), index));
		vote(index, false);
		pass(60);
		assert_eq!(AdmissionReferenda::outcome(index), ReferendumOutcome::Failed);
	});
}

/// Where a call waits that a referendum has decided on.
fn enactment(index: u32) -> Option<(BlockNumber, u32)> {
	let name = (*b"assembly", "enactment", index).using_encoded(sp_io::hashing::blake2_256);
	pallet_scheduler::Lookup::<Runtime>::get(name)
}

#[test]
fn what_was_approved_can_be_stopped_until_it_happens() {
	development().execute_with(|| {
		begin();
		let opens =
			|| RuntimeCall::Avs(pallet_avs::Call::set_registry_mode { mode: RegistryMode::Open });
		let waiting = |origin: Origin| {
			let index = submit(origin, opens());
			let whose = RuntimeOrigin::signed(account(Eve));
			assert_ok!(Referenda::place_decision_deposit(whose, index));
			vote(index, true);
			while enactment(index).is_none() {
				pass(1);
			}
			// It has ended, and cannot be cancelled any more.
			let cancelled = Referenda::cancel(RuntimeOrigin::root(), index);
			assert_noop!(cancelled, pallet_referenda::Error::<Runtime>::NotOngoing);
			enactment(index).expect("it waits")
		};
		let (when, at) = waiting(Origin::ParameterSetting);
		for none in [Origin::SlashAdjudication, Origin::TreasurySpending, Origin::ParameterSetting]
		{
			assert_noop!(Scheduler::cancel(none.into(), when, at), DispatchError::BadOrigin);
		}
		assert_noop!(
			Scheduler::cancel(RuntimeOrigin::signed(account(Eve)), when, at),
			DispatchError::BadOrigin
		);
		assert_ok!(Scheduler::cancel(Origin::EmergencyMeasures.into(), when, at));
		let (when, at) = waiting(Origin::TreasurySpending);
		assert_ok!(Scheduler::cancel(RuntimeOrigin::root(), when, at));
		// What root is to do only root stops.
		use frame_support::traits::schedule::v3::Anon;
		let root = OriginCaller::system(frame_system::RawOrigin::Root);
		let when = GovernanceClock::current_block_number() + 50;
		let call = Preimage::bound(opens()).expect("it is short");
		let at = DispatchTime::At(when);
		let (when, at) =
			<Scheduler as Anon<_, _, _>>::schedule(at, None, 0, root, call).expect("there is room");
		let stops = Scheduler::cancel(Origin::EmergencyMeasures.into(), when, at);
		assert_noop!(stops, DispatchError::BadOrigin);
		assert_ok!(Scheduler::cancel(RuntimeOrigin::root(), when, at));
		pass(60);
		assert_eq!(crate::Avs::registry_mode(), RegistryMode::Governance);
		// Nobody stops it.
		waiting(Origin::ParameterSetting);
		pass(60);
		assert_eq!(crate::Avs::registry_mode(), RegistryMode::Open);
	});
}

/// Whoever may cancel would else repeat a pause without end, or take the name of an enactment that is to come.
#[test]
fn nobody_but_root_puts_anything_on_the_agenda() {
	use frame_support::traits::Contains;
	use pallet_scheduler::Call;
	use sp_runtime::traits::Dispatchable;
	type Filter = <Runtime as frame_system::Config>::BaseCallFilter;
	development().execute_with(|| {
		begin();
		let when = GovernanceClock::current_block_number() + 50;
		let call = || Box::new(change_mode(RegistryMode::Open));
		let (id, other) = ([1; 32], [2; 32]);
		let (after, priority, maybe_periodic) = (50, 63, Some((1, 1_000)));
		let (retries, period) = (10, 1);
		for scheduling in [
			Call::schedule { when, maybe_periodic, priority, call: call() },
			Call::schedule_named { id, when, maybe_periodic, priority, call: call() },
			Call::schedule_after { after, maybe_periodic, priority, call: call() },
			Call::schedule_named_after { id: other, after, maybe_periodic, priority, call: call() },
			Call::set_retry { task: (when, 0), retries, period },
			Call::set_retry_named { id, retries, period },
		] {
			let scheduling = RuntimeCall::Scheduler(scheduling);
			let batch = RuntimeCall::Utility(pallet_utility::Call::batch_all {
				calls: vec![scheduling.clone()],
			});
			for refused in [scheduling.clone(), batch] {
				let done = refused.clone().dispatch(Origin::EmergencyMeasures.into());
				let filtered: DispatchError = frame_system::Error::<Runtime>::CallFiltered.into();
				assert_eq!(done.map_err(|error| error.error), Err(filtered), "{refused:?}");
			}
			assert!(!Filter::contains(&scheduling));
			assert_ok!(scheduling.dispatch(RuntimeOrigin::root()));
		}
		for cancelling in [
			Call::cancel { when, index: 0 },
			Call::cancel_named { id },
			Call::cancel_retry { task: (when, 0) },
			Call::cancel_retry_named { id },
		] {
			assert!(Filter::contains(&RuntimeCall::Scheduler(cancelling)));
		}
	});
}

#[test]
fn whoever_stops_an_admission_can_give_the_proposer_everything_back() {
	development().execute_with(|| {
		let avs = AvsId(7);
		let rejects = |origin: Origin| crate::Avs::reject(origin.into(), avs);
		for none in [Origin::OperatorAdmission, Origin::ParameterSetting] {
			assert_noop!(rejects(none), DispatchError::BadOrigin);
		}
		// There is none of that number, which is looked at by those who may.
		let not_found = pallet_avs::Error::<Runtime>::AvsNotFound;
		assert_noop!(rejects(Origin::EmergencyMeasures), not_found);
		let not_found = pallet_avs::Error::<Runtime>::AvsNotFound;
		assert_noop!(rejects(Origin::AvsAdmission), not_found);
		let admits = crate::Avs::admit(Origin::EmergencyMeasures.into(), avs);
		assert_noop!(admits, DispatchError::BadOrigin);
	});
}

/// Somebody takes all the room that a block has for scheduled calls.
fn fill(block: BlockNumber) {
	use frame_support::traits::schedule::v3::Anon;
	let root = OriginCaller::system(frame_system::RawOrigin::Root);
	let call = || {
		let remark = frame_system::Call::remark { remark: vec![] };
		Preimage::bound(RuntimeCall::System(remark)).expect("it fits")
	};
	let at = DispatchTime::At(block);
	while <Scheduler as Anon<_, _, _>>::schedule(at, None, 255, root.clone(), call()).is_ok() {}
}

/// Whoever fills the next block when a referendum ends would keep its place on the track for ever.
#[test]
fn a_full_block_costs_no_track_its_place() {
	development().execute_with(|| {
		begin();
		let deciding = || pallet_referenda::DecidingCount::<Runtime>::get(4);
		let index = submit(Origin::ParameterSetting, change_mode(RegistryMode::Open));
		assert_ok!(Referenda::place_decision_deposit(RuntimeOrigin::signed(account(Eve)), index));
		pass(5);
		assert_eq!(deciding(), 1);
		let now = GovernanceClock::current_block_number();
		(1..10).for_each(|later| fill(now + later));
		assert_ok!(Referenda::cancel(RuntimeOrigin::root(), index));
		pass(9);
		assert_eq!(deciding(), 1);
		pass(1);
		assert_eq!(deciding(), 0);
	});
}

#[test]
fn a_full_block_costs_nobody_what_was_decided() {
	development().execute_with(|| {
		begin();
		let index = submit(Origin::ParameterSetting, change_mode(RegistryMode::Open));
		assert_ok!(Referenda::place_decision_deposit(RuntimeOrigin::signed(account(Eve)), index));
		vote(index, true);
		let approved = || {
			matches!(ReferendumInfoFor::<Runtime>::get(index), Some(ReferendumInfo::Approved(..)))
		};
		// No block that is near has any room, but one is left in which the referendum can be looked at.
		let mut blocks = 0;
		while !approved() {
			let now = GovernanceClock::current_block_number();
			(2..4).for_each(|later| fill(now + later));
			pass(1);
			blocks += 1;
			assert!(blocks < 60, "{:?}", ReferendumInfoFor::<Runtime>::get(index));
		}
		let mut blocks = 0;
		while pallet_operators::Mode::<Runtime>::get() != RegistryMode::Open {
			pass(1);
			blocks += 1;
			assert!(blocks < 20, "what was decided did not happen");
		}
	});
}

#[test]
fn a_vote_does_not_look_for_room_for_long() {
	use crate::configs::governance::alarms::{NextWithRoom, MOST_TRIED, MOST_TRIED_TO_LOOK};
	use frame_support::traits::schedule::v3::Anon;
	development().execute_with(|| {
		begin();
		let root = OriginCaller::system(frame_system::RawOrigin::Root);
		let now = GovernanceClock::current_block_number();
		let ask = |call: pallet_referenda::Call<Runtime>| {
			let call = Preimage::bound(RuntimeCall::Referenda(call)).expect("it fits");
			let at = DispatchTime::At(now + 1);
			<NextWithRoom as Anon<_, _, _>>::schedule(at, None, 128, root.clone(), call)
		};
		let look = || ask(pallet_referenda::Call::nudge_referendum { index: 0 });
		let fewer = || ask(pallet_referenda::Call::one_fewer_deciding { track: 0 });
		fill(now + 1);
		assert_eq!(look().map(|(block, _)| block), Ok(now + 2));
		(2..=MOST_TRIED_TO_LOOK).for_each(|later| fill(now + later));
		assert_eq!(look(), Err(DispatchError::Exhausted));
		assert_eq!(fewer().map(|(block, _)| block), Ok(now + MOST_TRIED_TO_LOOK + 1));
		(MOST_TRIED_TO_LOOK + 1..=MOST_TRIED).for_each(|later| fill(now + later));
		assert_eq!(fewer(), Err(DispatchError::Exhausted));
	});
}
