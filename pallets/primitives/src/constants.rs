//! The bounds of the accounting, each with its reason. Relations between them are asserted here, at compile time.

use crate::epoch::Epoch;

/// Epochs in which a fault can still be accused: a fault of epoch `f` until the end of epoch `f + WINDOW`.
pub const WINDOW: Epoch = 6;

/// Epochs in which a request to slash that survived its challenge must be executed, or it lapses.
pub const EXECUTION: Epoch = 2;

/// Longest challenge window of a set, in epochs: how long an open accusation may hold what it disputes.
pub const MAX_CHALLENGE: Epoch = 7;

/// Longest appeal period of a set, in epochs. The shortest is one, so that slashes become final at epoch boundaries.
pub const MAX_APPEAL: Epoch = 7;

/// Longest deallocation delay of a set, in epochs: no set can hold an operator longer.
pub const MAX_DEALLOCATION: Epoch = 14;

/// Requests of one set against one operator that may be open at once: as many epochs as a dispute can last, so that a set
/// can accuse once in every epoch and no fault escapes for lack of room.
pub const MAX_REQUESTS: u32 = MAX_CHALLENGE + EXECUTION + MAX_APPEAL;

/// Sets that an operator may be a member of. With [`MAX_REQUESTS`] it bounds the docket that every exit reads.
pub const MAX_SETS: u32 = 16;

/// Sets about which one operator can be in dispute at once: those that it is a member of, and as many that it has left. Each of them
/// has its own room on the docket, so nobody can take that of another, neither by accusing nor by coming and going.
pub const MAX_DISPUTED_SETS: u32 = 2 * MAX_SETS;

/// Requests that weigh on the stake with one operator in one vault, if its docket is not long: fewer than half of what its own sets
/// can bring about.
pub const MAX_ORDINARY_DISPUTES: u32 = MAX_SETS * MAX_REQUESTS / 2 - 1;

/// Bytes of a request on a docket.
pub const DISPUTE_LENGTH: u32 = 33;

/// Pools per operator and vault under mandates that are not plain: neither all AVSs, nor one AVS that the operator secures. Whoever
/// fills them with mandates that nobody else wants cannot keep anybody from plain ones.
pub const MAX_FANCY_POOLS: u32 = 8;

/// Pools, which is to say mandates, per operator and vault: fancy ones, one for all AVSs, and one for each AVS that the operator can
/// secure. A slash visits each of them once that it concerns.
pub const MAX_POOLS: u32 = MAX_FANCY_POOLS + 1 + MAX_SETS;

/// Pools per operator and vault whose mandates cover one AVS: of several AVSs there are only fancy ones.
pub const MAX_COVERING_POOLS: u32 = MAX_FANCY_POOLS + 2;

/// Pools in which one account has stake: what a claim of all rewards has to visit.
pub const MAX_POSITIONS: u32 = 32;

/// Lots of one account in one pool: with seven live fault epochs and one exit per epoch a restaker needs about a dozen.
pub const MAX_LOTS: u32 = 32;

/// AVSs that a mandate can name.
pub const MAX_MANDATE: u32 = 16;

/// Highest commission of an operator, in percent of what its restakers earn.
pub const MAX_COMMISSION_PERCENT: u64 = 20;

/// Fault epochs that can still change what a lot is worth: the window, and the older ones still in dispute.
pub const LIVE_FAULTS: u32 = WINDOW + MAX_CHALLENGE + EXECUTION + MAX_APPEAL - 1;

/// Fault epochs older than the window that can still be in dispute.
pub const MAX_OLD_FAULTS: u32 = LIVE_FAULTS - WINDOW - 1;

/// Cohorts of stake that stays: one per live fault epoch, and one more.
pub const MAX_STAYING: u32 = LIVE_FAULTS + 1;

/// Cohorts of stake that leaves: one per pair of live fault epochs, and the one of exits beyond all faults.
pub const MAX_LEAVING: u32 = LIVE_FAULTS * (LIVE_FAULTS + 1) / 2 + 1;

/// Cohorts of stake that stays, if nothing older than the window is in dispute.
pub const ORDINARY_STAYING: u32 = WINDOW + 2;

/// Cohorts of stake that leaves, if nothing older than the window is in dispute.
pub const ORDINARY_LEAVING: u32 = (WINDOW + 1) * (WINDOW + 2) / 2 + 1;

/// Steps of a history that can still be asked for: the window, the present, and what is planned.
pub const MAX_HISTORY: u32 = WINDOW + 3;

/// Vaults whose stake a set accepts at one time.
pub const MAX_SET_VAULTS: u32 = 16;

/// Vaults in which one operator has allocated to one set: those that the set accepts, and room for as many that it has
/// stopped to accept while their history can still be asked for.
pub const MAX_ALLOCATIONS: u32 = 2 * MAX_SET_VAULTS;

/// Final slashes that a call meets on the way: one that a position had not seen counts once, and
/// one more if the pool had not either; for a stake that opens a position, which has nothing to see, it counts twice. Final
/// slashes are rare, and the pass of an epoch brings most pools up to date. Where there are more, `sync_pool` and `follow`
/// come first, which anybody may call.
pub const MAX_SCARS_PER_CALL: u32 = 16;

/// The same, for a call that visits all positions of an account.
pub const MAX_SCARS_PER_CLAIM: u32 = 32;

/// Final slashes that one `follow` shows.
pub const MAX_SCARS_PER_FOLLOW: u32 = 128;

/// Checkpoints that one position can change in one call: it gives up the one it has, and takes one of a later epoch.
pub const MAX_CHECKPOINTS: u32 = 2;

/// Assets in which rewards can be paid.
pub const MAX_REWARD_ASSETS: u32 = 16;

const _: () = assert!(MAX_STAYING + MAX_LEAVING == (LIVE_FAULTS + 1) * (LIVE_FAULTS + 2) / 2 + 1);
const _: () = assert!(MAX_STAYING + MAX_LEAVING == 254);
// Whoever is told to follow gets somewhere.
const _: () = assert!(MAX_SCARS_PER_CALL <= MAX_SCARS_PER_FOLLOW);
// What one position may meet, a claim of all of them may meet, too.
const _: () = assert!(MAX_SCARS_PER_CALL <= MAX_SCARS_PER_CLAIM);
// A lot per punishable epoch fits beside an exit of each.
const _: () = assert!(MAX_LOTS > 2 * WINDOW);
