//! From evidence to a request: who may accuse whom of what, and what it costs.

use crate::{
	docket::{Charge, Opened},
	types::{Basis, SlashRequest, SlashState, UsedFault, MAX_PER_FAULT},
	Config, Error, Event, EvidenceOf, HoldReason, NextRequest, Pallet, Requests, SlashRequestOf,
	UsedFaults, WeightInfo, MAX_VALUED_POOLS,
};
use alloc::vec::Vec;
use bulwark_primitives::{
	constants::{EXECUTION, MAX_ALLOCATIONS, MAX_APPEAL, MAX_CHALLENGE, WINDOW},
	evidence::MAX_GRADED_NAMES,
	seams::{EpochClock, ExposureInspect, SlashTerms, SlashTermsInspect, StakeInspect, VaultValue},
	Accusation, Epoch, Finding, Grade, Offence, Penalty, SetId, SlashId, SlashReason, Verifier,
	VerifyEvidence,
};
use codec::Encode;
use frame_support::{
	dispatch::{DispatchErrorWithPostInfo, WithPostDispatchInfo},
	ensure,
	traits::{fungible::hold::Mutate, Get},
	weights::Weight,
};
use sp_core::H256;
use sp_io::hashing::blake2_256;
use sp_runtime::{
	helpers_128bit::multiply_by_rational_with_rounding, DispatchError, PerThing, Perquintill,
	Rounding,
};

/// Separates the names of faults that other networks find from all others.
const REMOTE_DOMAIN: &[u8; 23] = b"bulwark/slashing/remote";

/// What an accusation has come to: how many vaults it concerns, how many older requests the caps had to look at, how many pools
/// were valued, whether another request had to make way or was asked whether it has to, and how many other names of its fault
/// were looked up.
pub(crate) struct Outcome {
	vaults: u32,
	looked_at: u32,
	valued: u32,
	displaced: bool,
	names: u32,
}

impl Outcome {
	/// What it weighs, where `accusing` says what it weighs to accuse.
	pub fn weight<T: Config>(&self, accusing: fn(u32, u32) -> Weight) -> Weight {
		let displacing = if self.displaced { T::WeightInfo::displace() } else { Weight::zero() };
		accusing(self.vaults, self.looked_at)
			.saturating_add(Pallet::<T>::valuing(self.valued))
			.saturating_add(displacing)
			.saturating_add(Self::looking_up::<T>(self.names))
	}

	/// What it weighs at most that so many names are looked up: to forget one reads as much and writes.
	pub fn looking_up<T: Config>(names: u32) -> Weight {
		T::WeightInfo::prune_fault().saturating_mul(names.into())
	}

	/// What it weighs at most that an accusation is refused by the terms, or because its fault was accused before. To accuse from
	/// another network, beside one older request, reads all of that: the terms, the record of the fault, and one request. And it
	/// reads and writes more.
	pub fn refused<T: Config>() -> Weight {
		T::WeightInfo::accuse_remote(1, 1)
	}

	/// The same once evidence was checked, beside that: an announcement may have been closed.
	pub fn refused_evidence<T: Config>() -> Weight {
		Self::refused::<T>().saturating_add(T::WeightInfo::withdraw_commitment())
	}

	/// The most that it can weigh, beside [`Self::looking_up`] where evidence is graded.
	pub fn most<T: Config>(accusing: fn(u32, u32) -> Weight) -> Weight {
		let (vaults, looked_at) = (MAX_ALLOCATIONS, MAX_PER_FAULT);
		let valued = MAX_VALUED_POOLS;
		Self { vaults, looked_at, valued, displaced: true, names: 0 }.weight::<T>(accusing)
	}
}

/// A fault of an operator, as a set sees it.
pub(crate) struct Fault<AccountId> {
	pub set: SetId,
	pub operator: AccountId,
	pub epoch: Epoch,
	pub reason: SlashReason,
}

/// The names of a fault at each grade that is punished, its own among them. None if it has one name only.
pub(crate) type GradedNames = Vec<(Grade, H256)>;

/// A fault that nobody has been accused of, before anybody has looked at what is at stake.
pub(crate) struct Found {
	/// What was found.
	pub finding: Finding,
	/// The fraction that it costs by its grade. `None` for a warning.
	pub penalty: Option<Perquintill>,
	/// Its names.
	pub names: GradedNames,
}

/// What the other names of a fault have come to.
struct SameFault<AccountId> {
	/// The one that is milder, and that nobody has decided about.
	milder: Option<(SlashId, SlashRequest<AccountId>)>,
	/// Was a request found under any of them?
	found: bool,
	/// How many were looked up.
	names: u32,
}

impl<T: Config> Pallet<T> {
	/// An accusation with evidence. What is refused before stake or dockets are looked at says what it weighs.
	pub(crate) fn do_accuse(
		who: T::AccountId,
		fault: Fault<T::AccountId>,
		evidence: EvidenceOf<T>,
		salt: Option<H256>,
	) -> Result<Outcome, DispatchErrorWithPostInfo> {
		let refused = Outcome::refused::<T>();
		let terms = Self::terms_of(&fault).map_err(|error| error.with_weight(refused))?;
		let refused =
			Outcome::refused_evidence::<T>().saturating_add(T::Verifier::weight(&evidence));
		let found = Self::shown(&who, &fault, &terms.offence, &evidence, salt)
			.map_err(|error| error.with_weight(refused))?;
		Ok(Self::judge(Some(who), fault, terms, found)?)
	}

	/// What evidence shows of a fault that was not accused before. What proves it must have been announced.
	fn shown(
		who: &T::AccountId,
		fault: &Fault<T::AccountId>,
		offence: &Offence<T::AccountId>,
		evidence: &EvidenceOf<T>,
		salt: Option<H256>,
	) -> Result<Found, DispatchError> {
		let Fault { set, operator, epoch, reason } = fault;
		let accusation = Accusation {
			set: *set,
			operator: operator.clone(),
			fault: *epoch,
			reason: *reason,
			verifier: offence.verifier.clone(),
		};
		let finding = T::Verifier::verify(&accusation, evidence).map_err(Error::<T>::Evidence)?;
		if finding.proven {
			// What proves itself can be copied by whoever sees it first.
			let salt = salt.ok_or(Error::<T>::NotCommitted)?;
			let evidence = H256(blake2_256(&evidence.encode()));
			let hash = Self::report_hash(who, *set, operator, *epoch, *reason, evidence, salt);
			Self::reveal(who, hash)?;
		}
		let names = T::Verifier::graded_names(&accusation, evidence);
		Self::unless_accused(operator, offence, finding, names)
	}

	/// An accusation by an AVS on another network, which its origin proves. What is refused before stake or dockets are looked at
	/// says what it weighs.
	pub(crate) fn do_accuse_remote(
		remote: H256,
		fault: Fault<T::AccountId>,
		grade: Option<Grade>,
	) -> Result<Outcome, DispatchErrorWithPostInfo> {
		let refused = Outcome::refused::<T>();
		let terms = Self::terms_of(&fault).map_err(|error| error.with_weight(refused))?;
		let found = Self::told(remote, &fault, &terms.offence, grade)
			.map_err(|error| error.with_weight(refused))?;
		Ok(Self::judge(None, fault, terms, found)?)
	}

	/// What an AVS on another network says of a fault that was not accused before.
	fn told(
		remote: H256,
		fault: &Fault<T::AccountId>,
		offence: &Offence<T::AccountId>,
		grade: Option<Grade>,
	) -> Result<Found, DispatchError> {
		ensure!(offence.verifier == Verifier::Remote(remote), Error::<T>::WrongRemote);
		let Fault { set, operator, epoch, reason } = fault;
		// A warning shields nobody from what comes after it.
		let warned = grade == Some(Grade::Warning);
		let name = (REMOTE_DOMAIN, set, operator, epoch, reason, warned).encode();
		let fault_hash = H256(blake2_256(&name));
		let finding = Finding { grade, proven: true, fault_hash, document: None };
		Self::unless_accused(operator, offence, finding, GradedNames::new())
	}

	/// What a finding costs by its grade, unless its fault was accused before.
	pub(crate) fn unless_accused(
		operator: &T::AccountId,
		offence: &Offence<T::AccountId>,
		finding: Finding,
		names: GradedNames,
	) -> Result<Found, DispatchError> {
		ensure!(!Self::is_used(operator, finding.fault_hash), Error::<T>::AlreadyAccused);
		let penalty = Self::penalty(offence, finding.grade)?;
		Ok(Found { finding, penalty, names })
	}

	/// The terms on which the operator is accused, if it can be.
	pub(crate) fn terms_of(
		fault: &Fault<T::AccountId>,
	) -> Result<SlashTerms<T::AccountId>, DispatchError> {
		let Fault { set, operator, epoch, reason } = fault;
		Self::ensure_known(*set, operator)?;
		Self::ensure_in_window(*epoch)?;
		let terms = T::Avs::terms(operator, *set, *epoch, *reason);
		terms.ok_or_else(|| Error::<T>::OffenceNotFound.into())
	}

	/// From what was found to a request, or to a warning.
	pub(crate) fn judge(
		accuser: Option<T::AccountId>,
		fault: Fault<T::AccountId>,
		terms: SlashTerms<T::AccountId>,
		found: Found,
	) -> Result<Outcome, DispatchError> {
		let Fault { set, operator, epoch, reason } = fault;
		let Found { finding, penalty, names: graded } = found;
		let Finding { grade, proven, fault_hash, document } = finding;
		let SlashTerms { version, offence } = terms;
		let bounds = offence.min_value.or(offence.max_value);
		let weighed = penalty.is_some() && bounds.is_some();
		let (penalty, valued) = match penalty {
			Some(penalty) => Self::bounded(penalty, &offence, set, &operator, epoch)?,
			None => (Perquintill::zero(), 0),
		};
		if penalty.is_zero() {
			// Nobody answers with a bond for a warning, so only proof can use up a fault.
			ensure!(proven, Error::<T>::BadFraction);
			// To find out what the stake is worth one looks into every vault that an accusation concerns.
			let vaults = match weighed {
				true => T::Stake::allocations(&operator, set, epoch).len() as u32,
				false => 0,
			};
			UsedFaults::<T>::insert(&operator, fault_hash, UsedFault { epoch, request: None });
			Self::count(set, |record| &mut record.warned);
			Self::deposit_event(Event::Warned { set, operator, fault: epoch, reason, fault_hash });
			return Ok(Outcome { vaults, looked_at: 0, valued, displaced: false, names: 0 });
		}
		let SameFault { milder, found, names } =
			Self::same_fault(&operator, (grade, fault_hash), penalty, graded)?;
		let gone = milder.as_ref().map_or(0, |(_, request)| request.vaults());
		if let Some((id, request)) = milder {
			// It leaves its place, and what it has asked for, to this one.
			Self::take_off(id, &request)?;
			Self::end_displaced((id, request), NextRequest::<T>::get())?;
		}
		let basis = Basis::of(proven, accuser.as_ref(), offence.adjudicator.as_ref());
		let (room, mut standing, looked_at) = Self::room(set, &operator, epoch, basis)?;
		let fraction = penalty.min(room.asked);
		let bond = if proven { 0 } else { T::AccusationBond::get() };
		if let Some(who) = accuser.as_ref().filter(|_| bond > 0) {
			T::Native::hold(&HoldReason::Accusation.into(), who, bond)?;
		}
		let charge = Charge {
			reason,
			version,
			adjudicator: offence.adjudicator,
			basis,
			fault_hash,
			bond,
			room,
			document,
		};
		let Opened { id, displaced, vaults } =
			Self::open(set, &operator, epoch, fraction, accuser, charge)?;
		standing.retain(|one| Some(*one) != displaced);
		Self::remember(id, &operator, epoch, standing)?;
		let used = UsedFault { epoch, request: Some(id) };
		UsedFaults::<T>::insert(&operator, fault_hash, used);
		// Both take from what was allocated to the set in one epoch.
		let vaults = vaults.saturating_add(gone).min(MAX_ALLOCATIONS);
		let displaced = displaced.is_some() || found;
		Ok(Outcome { vaults, looked_at, valued, displaced, names })
	}

	/// What stands under the other names of a fault. Fails if it was accused already and would not be punished harder. What is
	/// upheld or executed stays beside what is graver.
	fn same_fault(
		operator: &T::AccountId,
		(grade, own): (Option<Grade>, H256),
		penalty: Perquintill,
		graded: GradedNames,
	) -> Result<SameFault<T::AccountId>, DispatchError> {
		let epoch = T::Clock::epoch();
		let mut same = SameFault { milder: None, found: false, names: 0 };
		let others = graded.into_iter().take(MAX_GRADED_NAMES as usize);
		for (other, name) in others.filter(|(_, name)| *name != own) {
			// At most `MAX_GRADED_NAMES`.
			same.names = same.names.saturating_add(1);
			let id = UsedFaults::<T>::get(operator, name).and_then(|used| used.request);
			let Some((id, request)) = id.and_then(|id| Some((id, Requests::<T>::get(id)?))) else {
				continue;
			};
			same.found = true;
			if !request.stands(epoch) {
				continue;
			}
			let graver = grade > Some(other) && penalty > request.fraction;
			ensure!(graver, Error::<T>::AlreadyAccused);
			if request.state == SlashState::Open && !request.upheld {
				same.milder = Some((id, request));
			}
		}
		Ok(same)
	}

	/// The fraction of an offence of a grade. `None` for a warning.
	fn penalty(
		offence: &Offence<T::AccountId>,
		grade: Option<Grade>,
	) -> Result<Option<Perquintill>, DispatchError> {
		// Nobody proves a claim: each grade that it asked for in vain would be one more of the same.
		let asked = grade.is_some() && offence.verifier == Verifier::Adjudicator;
		let fixed = matches!(offence.penalty, Penalty::Fixed(_));
		ensure!(!(asked && fixed), Error::<T>::UnexpectedGrade);
		Ok(match (offence.penalty, grade) {
			(_, Some(Grade::Warning)) => None,
			(Penalty::Fixed(fraction), _) => Some(fraction),
			(Penalty::Graded { moderate, .. }, Some(Grade::Moderate)) => Some(moderate),
			(Penalty::Graded { severe, .. }, Some(Grade::Severe)) => Some(severe),
			(Penalty::Graded { .. }, None) => return Err(Error::<T>::GradeMissing.into()),
		})
	}

	/// A penalty within the bounds of the offence. What is the least gives way to what is the most. Where a price is
	/// missing or stale, or the operator has more pools than are valued, the fractions alone decide: no penalty waits for a price.
	/// Returns how many pools were valued, too, as [`Self::value_at_fault`] counts them.
	fn bounded(
		penalty: Perquintill,
		offence: &Offence<T::AccountId>,
		set: SetId,
		operator: &T::AccountId,
		fault: Epoch,
	) -> Result<(Perquintill, u32), DispatchError> {
		let (mut least, mut most, mut valued) = (offence.minimum, offence.maximum, 0);
		if offence.min_value.is_some() || offence.max_value.is_some() {
			let (whole, pools) = Self::value_at_fault(set, operator, fault)?;
			valued = pools;
			if let Some(whole) = whole.filter(|value| *value > 0) {
				let part = |value: u128, rounding| {
					let one = u128::from(Perquintill::ACCURACY);
					let parts = multiply_by_rational_with_rounding(value, one, whole, rounding);
					// More than everything is everything.
					let parts = parts.map_or(one, |parts| parts.min(one));
					u64::try_from(parts).map_or(Perquintill::one(), Perquintill::from_parts)
				};
				if let Some(value) = offence.min_value {
					least = least.max(part(value, Rounding::Up));
				}
				if let Some(value) = offence.max_value {
					most = most.min(part(value, Rounding::Down));
				}
			}
		}
		Ok((penalty.max(least).min(most), valued))
	}

	/// What the set could take for a fault in an epoch if it took everything, in millionths of a dollar, and how many pools were
	/// valued for that: one more for each final slash that has not been applied to one of them. `None` if it is not known of
	/// every vault, or there are more pools than [`MAX_VALUED_POOLS`]. Where there are too many only for what has to be applied,
	/// that comes first: [`Error::PoolBehind`].
	pub(crate) fn value_at_fault(
		set: SetId,
		operator: &T::AccountId,
		fault: Epoch,
	) -> Result<(Option<u128>, u32), DispatchError> {
		let allocated = T::Stake::allocations(operator, set, fault);
		let mut pools = Vec::new();
		// Of at most `MAX_ALLOCATIONS` vaults at most `MAX_COVERING_POOLS` each.
		for (vault, _) in &allocated {
			let all = T::Stake::pools(operator, *vault).into_iter();
			let covering = all.filter(|(_, mandate)| mandate.covers(set.avs));
			pools.extend(covering.map(|(pool, _)| pool));
		}
		if pools.len() > MAX_VALUED_POOLS as usize {
			return Ok((None, 0));
		}
		let valued = pools.into_iter().fold(0u32, |valued, pool| {
			// As many as there are on a docket for each of a few.
			valued.saturating_add(1).saturating_add(T::Stake::behind(pool))
		});
		ensure!(valued <= MAX_VALUED_POOLS, Error::<T>::PoolBehind);
		let value = allocated.into_iter().try_fold(0u128, |sum, (vault, _)| {
			let amount = T::Stake::liable(operator, vault, set, fault);
			sum.checked_add(T::Vaults::value_of(vault, amount)?)
		});
		Ok((value, valued))
	}

	/// What it weighs that so many pools were valued.
	pub(crate) fn valuing(pools: u32) -> Weight {
		match pools {
			0 => Weight::zero(),
			some => T::WeightInfo::valuation(some),
		}
	}

	/// Was the fault accused, or warned about? One that was accused in vain because nobody decided is free again.
	fn is_used(operator: &T::AccountId, fault_hash: H256) -> bool {
		let Some(used) = UsedFaults::<T>::get(operator, fault_hash) else { return false };
		let Some(id) = used.request else { return true };
		Requests::<T>::get(id)
			.is_none_or(|request| request.state_at(T::Clock::epoch()) != SlashState::Lapsed)
	}

	/// A request has come to nothing: its fault can be accused again, as nobody was punished for it. Not so if somebody
	/// has decided against a proof; then it is decided.
	pub(crate) fn free_fault(id: SlashId, request: &SlashRequestOf<T>, decided: bool) {
		if decided && request.proven {
			return;
		}
		Self::remove_fault(id, request);
	}

	/// Removes the record of the fault of a request, unless another request has taken it over.
	pub(crate) fn remove_fault(id: SlashId, request: &SlashRequestOf<T>) {
		UsedFaults::<T>::mutate_exists(&request.operator, request.fault_hash, |used| {
			if used.is_some_and(|used| used.request == Some(id)) {
				*used = None;
			}
		});
	}

	pub(crate) fn do_prune_fault(operator: T::AccountId, fault_hash: H256) -> Result<(), Error<T>> {
		let used = UsedFaults::<T>::get(&operator, fault_hash).ok_or(Error::<T>::FaultNotFound)?;
		const LONGEST: Epoch = WINDOW + MAX_CHALLENGE + EXECUTION + MAX_APPEAL;
		let age = T::Clock::epoch().saturating_sub(used.epoch);
		ensure!(age > LONGEST, Error::<T>::StillNeeded);
		UsedFaults::<T>::remove(&operator, fault_hash);
		Self::deposit_event(Event::FaultForgotten { operator, fault_hash });
		Ok(())
	}
}
