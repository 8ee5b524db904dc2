//! The tracks of referenda: what is decided how.
//!
//! | id | track | decides on | decided within | held for | enacted after |
//! |---|---|---|---|---|---|
//! | 0 | `root` | everything | 14 days | 1 day | 1 day |
//! | 1 | `operator_admission` | admitting and jailing operators | 7 days | 12 hours | 1 hour |
//! | 2 | `avs_admission` | admitting AVSs, and beginning their end | 7 days | 1 day | 1 hour |
//! | 3 | `slash_adjudication` | disputed slashes, appeals | 4 days | 6 hours | 10 minutes |
//! | 4 | `parameters` | vaults and what their insurance pays, registries, prices, reserves of new assets and channels, caps of slashes, rewards, releases that ended elsewhere | 7 days | 1 day | 1 day |
//! | 5 | `treasury` | payments of the treasury, plans of rewards that it pays, and of points | 14 days | 2 days | 1 day |
//! | 6 | `emergency` | pauses, cancelling referenda, and what others than `root` have decided and was not enacted yet, ending proposals of AVSs | 3 days | 1 hour | 10 minutes |
//!
//! What is clear passes early: the approval and the support that are needed begin high and fall while the decision period
//! runs. On a development chain all periods are divided by a parameter; see [`super::clock`].

use super::{clock, origins::pallet_origins};
use crate::{
	constants::{
		currency::UNIT,
		time::{DAYS, HOURS, MINUTES},
	},
	Balance, BlockNumber, OriginCaller,
};
use alloc::borrow::Cow;
use polkadot_sdk::*;

use pallet_referenda::{Curve, Track, TrackInfo, TracksInfo};
use sp_runtime::{str_array as name, FixedI64};

/// How a track is called in storage and calls.
pub type TrackId = u16;

/// The track on which AVSs are admitted.
pub const AVS_ADMISSION: TrackId = 2;

const fn percent(percent: u128) -> FixedI64 {
	FixedI64::from_rational(percent, 100)
}

// Approval: the share of votes, weighted by conviction, that must be for it.

/// From everybody to half of the votes, in a straight line.
const SIMPLE_MAJORITY: Curve = Curve::make_linear(1, 1, percent(50), percent(100));
/// Falls fast to four fifths, then slowly to a half: the longer a proposal lies there, the less it may be contested.
const LASTING_MAJORITY: Curve =
	Curve::make_reciprocal(1, 7, percent(80), percent(50), percent(100));
/// Two thirds at the end.
const BROAD_MAJORITY: Curve = Curve::make_linear(1, 1, percent(66), percent(100));

// Support: the share of all tokens but those of the treasury, without conviction, that must be for it.

/// For what changes everything.
const HIGH_SUPPORT: Curve = Curve::make_linear(1, 1, percent(5), percent(50));
/// For what changes much.
const MEDIUM_SUPPORT: Curve = Curve::make_reciprocal(1, 4, percent(10), percent(2), percent(50));
/// For what is decided often, and can be decided again.
const LOW_SUPPORT: Curve = Curve::make_reciprocal(1, 7, percent(5), percent(1), percent(25));

type Entry = Track<TrackId, Balance, BlockNumber>;

/// The tracks as a live network has them.
pub const TRACKS: [Entry; 7] = [
	Track {
		id: 0,
		info: TrackInfo {
			name: name("root"),
			// One at a time, so that everybody looks at it.
			max_deciding: 1,
			// What is wasted if it fails is everybody's attention, for two weeks.
			decision_deposit: 10_000 * UNIT,
			prepare_period: 2 * HOURS,
			decision_period: 14 * DAYS,
			confirm_period: DAYS,
			min_enactment_period: DAYS,
			min_approval: LASTING_MAJORITY,
			min_support: HIGH_SUPPORT,
		},
	},
	Track {
		id: 1,
		info: TrackInfo {
			name: name("operator_admission"),
			// Operators need no stake to be admitted, and must not need to queue either.
			max_deciding: 50,
			decision_deposit: 100 * UNIT,
			prepare_period: HOURS,
			decision_period: 7 * DAYS,
			confirm_period: 12 * HOURS,
			min_enactment_period: HOURS,
			min_approval: SIMPLE_MAJORITY,
			min_support: LOW_SUPPORT,
		},
	},
	Track {
		id: AVS_ADMISSION,
		info: TrackInfo {
			name: name("avs_admission"),
			max_deciding: 20,
			// Beside it the AVS has its reward offer in escrow.
			decision_deposit: 500 * UNIT,
			prepare_period: 2 * HOURS,
			decision_period: 7 * DAYS,
			confirm_period: DAYS,
			min_enactment_period: HOURS,
			min_approval: SIMPLE_MAJORITY,
			min_support: LOW_SUPPORT,
		},
	},
	Track {
		id: 3,
		info: TrackInfo {
			name: name("slash_adjudication"),
			// So many that nobody keeps a real one waiting with others: what is too late for its slash has decided nothing.
			max_deciding: 200,
			decision_deposit: 500 * UNIT,
			prepare_period: 30 * MINUTES,
			// With all it takes before and after, 4 days and 7 hours at the most if it need not queue, it ends within the longest challenge window,
			// which is seven days. A set may choose a shorter one, or none: then only its adjudicators may be in time.
			decision_period: 4 * DAYS,
			confirm_period: 6 * HOURS,
			min_enactment_period: 10 * MINUTES,
			min_approval: SIMPLE_MAJORITY,
			min_support: LOW_SUPPORT,
		},
	},
	Track {
		id: 4,
		info: TrackInfo {
			name: name("parameters"),
			max_deciding: 10,
			decision_deposit: 1_000 * UNIT,
			prepare_period: 2 * HOURS,
			decision_period: 7 * DAYS,
			confirm_period: DAYS,
			// Long enough to ask for a withdrawal under the old parameters.
			min_enactment_period: DAYS,
			min_approval: LASTING_MAJORITY,
			min_support: MEDIUM_SUPPORT,
		},
	},
	Track {
		id: 5,
		info: TrackInfo {
			name: name("treasury"),
			max_deciding: 10,
			decision_deposit: 500 * UNIT,
			prepare_period: 2 * HOURS,
			decision_period: 14 * DAYS,
			confirm_period: 2 * DAYS,
			min_enactment_period: DAYS,
			min_approval: LASTING_MAJORITY,
			min_support: MEDIUM_SUPPORT,
		},
	},
	Track {
		id: 6,
		info: TrackInfo {
			name: name("emergency"),
			// As for slashes: it is what stops a referendum.
			max_deciding: 50,
			decision_deposit: 2_000 * UNIT,
			prepare_period: 10 * MINUTES,
			decision_period: 3 * DAYS,
			confirm_period: HOURS,
			min_enactment_period: 10 * MINUTES,
			min_approval: BROAD_MAJORITY,
			min_support: MEDIUM_SUPPORT,
		},
	},
];

fn scaled(track: &'static Entry, divisor: u32) -> Cow<'static, Entry> {
	if divisor == 1 {
		return Cow::Borrowed(track);
	}
	let scale = |period| clock::scale(period, divisor);
	let info = &track.info;
	Cow::Owned(Track {
		id: track.id,
		info: TrackInfo {
			prepare_period: scale(info.prepare_period),
			decision_period: scale(info.decision_period),
			confirm_period: scale(info.confirm_period),
			min_enactment_period: scale(info.min_enactment_period),
			..info.clone()
		},
	})
}

/// The tracks, as fast as the chain has them.
pub struct Tracks;

impl TracksInfo<Balance, BlockNumber> for Tracks {
	type Id = TrackId;
	type RuntimeOrigin = OriginCaller;

	fn tracks() -> impl Iterator<Item = Cow<'static, Entry>> {
		static ALL: [Entry; 7] = TRACKS;
		let divisor = clock::divisor();
		ALL.iter().map(move |track| scaled(track, divisor))
	}

	fn track_for(origin: &OriginCaller) -> Result<TrackId, ()> {
		use pallet_origins::Origin;
		match origin {
			OriginCaller::system(frame_system::RawOrigin::Root) => Ok(0),
			OriginCaller::Origins(Origin::OperatorAdmission) => Ok(1),
			OriginCaller::Origins(Origin::AvsAdmission) => Ok(AVS_ADMISSION),
			OriginCaller::Origins(Origin::SlashAdjudication) => Ok(3),
			OriginCaller::Origins(Origin::ParameterSetting) => Ok(4),
			OriginCaller::Origins(Origin::TreasurySpending) => Ok(5),
			OriginCaller::Origins(Origin::EmergencyMeasures) => Ok(6),
			_ => Err(()),
		}
	}
}
