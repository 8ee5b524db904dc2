//! A docket for tests: requests to slash with all their states and none of the bonds, verifiers and schedules. It keeps to
//! the reference model, step by step, so that what the docket does to stake can be replayed against it.
//!
//! What it stores lies in the storage of the test, so that a call that fails undoes it.

use bulwark_primitives::{
	constants::{EXECUTION, MAX_REQUESTS, WINDOW},
	fraction::{exposed, part},
	seams::PoolKey,
	Balance, Dispute, Epoch, FinalSlash, PoolDocket, PoolId, SetId, SlashId, VaultId,
};
use codec::{Decode, Encode};
use frame_support::{ensure, storage::unhashed};
use sp_runtime::{DispatchResult, Perquintill};

/// The account type of the tests that use this docket.
pub type AccountId = u64;

/// What a set has declared.
#[derive(Clone, Debug)]
pub struct Terms {
	/// The vaults whose stake it can slash.
	pub vaults: Vec<VaultId>,
	/// Challenge window, in epochs.
	pub challenge: Epoch,
	/// Appeal period, in epochs.
	pub appeal: Epoch,
	/// Of what would be burned.
	pub recipient: Option<AccountId>,
}

/// The pallets under test, as the docket sees them.
pub trait Environment {
	/// The epoch that is now.
	fn epoch() -> Epoch;
	/// What a set has declared.
	fn terms(set: SetId) -> Option<Terms>;
	/// Is there such an operator?
	fn operator_exists(operator: AccountId) -> bool;
	/// What was allocated.
	fn magnitude(operator: AccountId, vault: VaultId, set: SetId, fault: Epoch) -> Perquintill;
	/// The pools of an operator in a vault that a slash of the AVS concerns, in the order in which they are settled.
	fn pools(operator: AccountId, vault: VaultId, set: SetId) -> Vec<PoolId>;
	/// Has the pool applied everything that was final by now?
	fn is_synced(pool: PoolId, by: Epoch) -> bool;
	/// Applies to a pool what is final.
	fn sync(pool: PoolId) -> DispatchResult;
	/// Has the account a position with the operator in one of the vaults?
	fn has_position(who: AccountId, operator: AccountId, vaults: &[VaultId]) -> bool;
	/// Credits an idle balance.
	fn credit(who: AccountId, vault: VaultId, amount: Balance) -> DispatchResult;
	/// Burns.
	fn burn(vault: VaultId, amount: Balance) -> DispatchResult;
}

/// Where a request stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode)]
#[allow(missing_docs)]
pub enum State {
	Open,
	Vetoed,
	Lapsed,
	Executed(Epoch),
	Reversed,
	Settled,
}

/// A request.
#[derive(Clone, Debug, Encode, Decode)]
#[allow(missing_docs)]
pub struct Request {
	pub id: SlashId,
	pub set: SetId,
	pub operator: AccountId,
	pub fault: Epoch,
	pub reporter: Option<AccountId>,
	pub p: Vec<(VaultId, Perquintill)>,
	pub opened: Epoch,
	pub challenge: Epoch,
	pub appeal: Epoch,
	pub recipient: Option<AccountId>,
	pub state: State,
	pub taken: Vec<(VaultId, Balance)>,
}

impl Request {
	fn executable(&self) -> Epoch {
		self.opened + self.challenge
	}

	fn deadline(&self) -> Epoch {
		self.executable() + EXECUTION
	}

	/// The epoch from which on it is final, once it was executed.
	pub fn final_from(&self) -> Option<Epoch> {
		match self.state {
			State::Executed(epoch) => Some(epoch + self.appeal),
			_ => None,
		}
	}

	/// Is stake in question?
	pub fn weighs(&self, epoch: Epoch) -> bool {
		match self.state {
			State::Open => epoch < self.deadline(),
			State::Executed(_) => true,
			_ => false,
		}
	}

	fn p(&self, vault: VaultId) -> Option<Perquintill> {
		self.p.iter().find(|(v, _)| *v == vault).map(|(_, p)| *p)
	}

	/// The state as the model prints it.
	pub fn word(&self, epoch: Epoch) -> &'static str {
		match self.state {
			State::Open if !self.weighs(epoch) => "lapsed",
			State::Open => "open",
			State::Vetoed => "vetoed",
			State::Lapsed => "lapsed",
			State::Executed(_) => "executed",
			State::Reversed => "reversed",
			State::Settled => "settled",
		}
	}
}

const REQUESTS: &[u8] = b"bulwark:test:requests";
const INSURANCE: &[u8] = b"bulwark:test:insurance";

/// Every request there ever was.
pub fn requests() -> Vec<Request> {
	unhashed::get_or_default(REQUESTS)
}

fn put(requests: &[Request]) {
	unhashed::put(REQUESTS, &requests);
}

/// What the insurance of each vault has received.
pub fn insurance(vault: VaultId) -> Balance {
	let all: Vec<(VaultId, Balance)> = unhashed::get_or_default(INSURANCE);
	all.iter().filter(|(v, _)| *v == vault).map(|(_, amount)| amount).sum()
}

/// Collected from pools of a vault and not split.
pub fn waiting(vault: VaultId) -> Balance {
	let open = requests().into_iter().filter(|r| matches!(r.state, State::Executed(_)));
	open.flat_map(|r| r.taken).filter(|(v, _)| *v == vault).map(|(_, amount)| amount).sum()
}

/// What the custody of a vault must hold beside idle balances and stake.
pub fn beside_stake(vault: VaultId) -> Balance {
	waiting(vault) + insurance(vault)
}

/// What weighs on a pool.
pub fn weighing_on(pool: &PoolKey<AccountId>, synced: Epoch, epoch: Epoch) -> PoolDocket {
	let mut docket = PoolDocket::empty(epoch);
	let mut finals = Vec::new();
	for r in requests() {
		let Some(p) = r.p(pool.vault) else { continue };
		let concerns = r.weighs(epoch) && r.operator == pool.operator;
		if !concerns || !pool.mandate.covers(r.set.avs) {
			continue;
		}
		match r.final_from() {
			Some(from) if from <= synced => {}
			Some(from) if from <= epoch => {
				finals.push((from, FinalSlash { request: r.id, fault: r.fault, p }))
			}
			from => {
				docket.add(Dispute { request: r.id, fault: r.fault, p, executed: from.is_some() })
			}
		}
	}
	finals.sort_by_key(|(from, slash)| (*from, slash.request));
	docket.finals = finals.into_iter().map(|(_, slash)| slash).collect();
	docket
}

/// A pool has applied a final request.
pub fn collected(id: SlashId, vault: VaultId, amount: Balance) -> DispatchResult {
	change(id, |request| request.taken.push((vault, amount)));
	Ok(())
}

fn change(id: SlashId, change: impl FnOnce(&mut Request)) {
	let mut all = requests();
	if let Some(request) = all.iter_mut().find(|request| request.id == id) {
		change(request);
	}
	put(&all);
}

type Outcome<V> = Result<V, &'static str>;

fn find(id: SlashId) -> Outcome<Request> {
	requests().into_iter().find(|request| request.id == id).ok_or("SlashNotFound")
}

/// Opens a request.
pub fn propose<E: Environment>(
	set: SetId,
	operator: AccountId,
	fault: Epoch,
	fraction: Perquintill,
	reporter: AccountId,
) -> Outcome<SlashId> {
	let terms = E::terms(set).ok_or("SetNotFound")?;
	ensure!(E::operator_exists(operator), "OperatorNotFound");
	ensure!(fraction > Perquintill::zero(), "BadFraction");
	let epoch = E::epoch();
	ensure!(fault <= epoch, "FaultInFuture");
	ensure!(epoch <= fault + WINDOW, "TooLate");
	let p: Vec<_> = terms
		.vaults
		.iter()
		.map(|vault| (*vault, exposed(fraction, E::magnitude(operator, *vault, set, fault))))
		.filter(|(_, p)| *p > Perquintill::zero())
		.collect();
	ensure!(!p.is_empty(), "NothingAllocated");
	let mut all = requests();
	// As many as all places of a set, as in the model, which does not know who accuses: that one of them is kept for claims of the
	// adjudicator is nothing that stake can see.
	let mine = |r: &&Request| r.set == set && r.operator == operator && r.weighs(epoch);
	ensure!(all.iter().filter(mine).count() < MAX_REQUESTS as usize, "DocketFull");
	let interested = reporter == operator || E::has_position(reporter, operator, &terms.vaults);
	for request in all.iter_mut() {
		let open = request.state == State::Open && request.operator == operator;
		if open && !request.weighs(epoch) {
			request.state = State::Lapsed;
		}
	}
	let id = SlashId(all.len() as u64);
	all.push(Request {
		id,
		set,
		operator,
		fault,
		reporter: (!interested).then_some(reporter),
		p,
		opened: epoch,
		challenge: terms.challenge,
		appeal: terms.appeal,
		recipient: terms.recipient,
		state: State::Open,
		taken: Vec::new(),
	});
	put(&all);
	Ok(id)
}

/// A request that has become final in an epoch, of which nobody has heard before.
pub fn finish(
	set: SetId,
	operator: AccountId,
	vault: VaultId,
	fault: Epoch,
	p: Perquintill,
	from: Epoch,
) {
	let mut all = requests();
	all.push(Request {
		id: SlashId(all.len() as u64),
		set,
		operator,
		fault,
		reporter: None,
		p: vec![(vault, p)],
		opened: fault,
		challenge: 0,
		appeal: 0,
		recipient: None,
		state: State::Executed(from),
		taken: Vec::new(),
	});
	put(&all);
}

/// Rejects a request in its challenge window.
pub fn veto<E: Environment>(id: SlashId) -> Outcome<()> {
	let request = find(id)?;
	ensure!(request.state == State::Open, "WrongState");
	ensure!(E::epoch() < request.executable(), "ChallengeOver");
	change(id, |request| request.state = State::Vetoed);
	Ok(())
}

/// Closes a request whose deadline has passed.
pub fn lapse<E: Environment>(id: SlashId) -> Outcome<()> {
	let request = find(id)?;
	ensure!(request.state == State::Open, "WrongState");
	ensure!(E::epoch() >= request.deadline(), "DeadlineNotReached");
	change(id, |request| request.state = State::Lapsed);
	Ok(())
}

/// Upholds a request.
pub fn execute<E: Environment>(id: SlashId) -> Outcome<()> {
	let request = find(id)?;
	ensure!(request.state == State::Open, "WrongState");
	ensure!(E::epoch() >= request.executable(), "ChallengeRunning");
	ensure!(E::epoch() < request.deadline(), "DeadlinePassed");
	change(id, |request| request.state = State::Executed(E::epoch()));
	Ok(())
}

/// Takes back an upheld request.
pub fn reverse<E: Environment>(id: SlashId) -> Outcome<()> {
	let request = find(id)?;
	let from = request.final_from().ok_or("WrongState")?;
	ensure!(E::epoch() < from, "AppealOver");
	change(id, |request| request.state = State::Reversed);
	Ok(())
}

/// Collects what a final request took, from so many pools, and splits it once that were all. Returns whether it is done.
pub fn settle<E: Environment>(id: SlashId, limit: Option<u32>) -> Outcome<bool> {
	let request = find(id)?;
	let from = request.final_from().ok_or("WrongState")?;
	ensure!(E::epoch() >= from, "AppealRunning");
	let vaults = request.p.iter().map(|(vault, _)| *vault);
	let pools = vaults.flat_map(|vault| E::pools(request.operator, vault, request.set));
	let todo: Vec<_> = pools.filter(|pool| !E::is_synced(*pool, from)).collect();
	let limit = limit.map_or(todo.len(), |limit| limit as usize);
	for pool in todo.iter().take(limit) {
		E::sync(*pool).map_err(|_| "SyncFailed")?;
	}
	if limit < todo.len() {
		return Ok(false);
	}
	split::<E>(&find(id)?).map_err(|_| "SplitFailed")?;
	change(id, |request| request.state = State::Settled);
	Ok(true)
}

fn split<E: Environment>(request: &Request) -> DispatchResult {
	for (vault, _) in &request.p {
		let mine = request.taken.iter().filter(|(v, _)| v == vault);
		let taken: Balance = mine.map(|(_, amount)| amount).sum();
		let insurance = part(taken, Perquintill::from_percent(20));
		let whistle = match request.reporter {
			Some(_) => part(taken, Perquintill::from_percent(30)),
			None => 0,
		};
		let mut all: Vec<(VaultId, Balance)> = unhashed::get_or_default(INSURANCE);
		all.push((*vault, insurance));
		unhashed::put(INSURANCE, &all);
		if let Some(reporter) = request.reporter.filter(|_| whistle > 0) {
			E::credit(reporter, *vault, whistle)?;
		}
		let rest = taken - whistle - insurance;
		match request.recipient {
			_ if rest == 0 => {}
			Some(recipient) => E::credit(recipient, *vault, rest)?,
			None => E::burn(*vault, rest)?,
		}
	}
	Ok(())
}
