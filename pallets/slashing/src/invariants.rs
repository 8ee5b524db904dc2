//! What must hold at any time. The numbers are those of the crate documentation.

use crate::{
	types::*, Collected, Commitments, Config, DocketTails, Dockets, Documents, Faults, HoldReason,
	NextRequest, Pallet, Pending, Records, Requests, SlashRequestOf, UsedFaults,
};
use alloc::collections::BTreeMap;
use bulwark_primitives::{
	constants::{MAX_REQUESTS, WINDOW},
	seams::EpochClock,
	Balance, Epoch, SetId, SlashId,
};
use frame_support::{ensure, traits::fungible::hold::Inspect};
use sp_runtime::TryRuntimeError;

type Check = Result<(), TryRuntimeError>;

impl<T: Config> Pallet<T> {
	/// Checks all invariants.
	pub fn do_try_state() -> Check {
		let epoch = T::Clock::epoch();
		for (id, request) in Requests::<T>::iter() {
			Self::check_request(id, &request)?;
			Self::check_on_docket(id, &request, epoch)?;
			Self::check_known(id, &request, epoch)?;
		}
		let read = Documents::<T>::iter_keys().all(Requests::<T>::contains_key);
		ensure!(read, "6: a document of no request");
		Self::check_dockets()?;
		Self::check_pending(epoch)?;
		Self::check_collected(epoch)?;
		Self::check_holds()?;
		Self::check_faults()?;
		Self::check_records()
	}

	/// 6.
	fn check_request(id: SlashId, request: &SlashRequestOf<T>) -> Check {
		ensure!(id < NextRequest::<T>::get(), "6: a number was not given out");
		ensure!(!request.p.is_empty(), "6: a request takes nothing");
		let sound = request.p.iter().all(|(_, p)| !p.is_zero() && *p <= request.fraction);
		ensure!(sound, "6: a request takes more than was asked, or nothing of a vault");
		let live = matches!(request.state, SlashState::Open | SlashState::Executed(_));
		ensure!(live || !request.is_bonded(), "6: a request that has ended is bonded");
		ensure!(live == request.closed.is_none(), "6: a request has an end and has not ended");
		ensure!(request.appeal > 0, "6: a request is final at once");
		ensure!(request.contested.is_some() || request.contest_bond == 0, "6: a bond of nobody");
		ensure!(request.accuser.is_some() || request.accusation_bond == 0, "6: a bond of nobody");
		Ok(())
	}

	/// 1 and 2, from the request.
	fn check_on_docket(id: SlashId, request: &SlashRequestOf<T>, epoch: Epoch) -> Check {
		let phase = match (request.state, request.final_from()) {
			(_, Some(final_from)) => Phase::Executed { final_from },
			(SlashState::Open, _) if request.weighs(epoch) => {
				Phase::Open { until: request.deadline() }
			}
			_ => return Ok(()),
		};
		for (vault, p) in &request.p {
			let expected =
				DocketEntry { request: id, set: request.set, fault: request.fault, p: *p, phase };
			let (entries, _) = Self::entries(&request.operator, *vault);
			let mine = entries.iter().filter(|entry| entry.request == id).count();
			ensure!(mine == 1, "1: a request is not on a docket once");
			ensure!(entries.contains(&expected), "1: a docket says something else of a request");
		}
		let until = match phase {
			Phase::Open { until } => Some(until),
			Phase::Executed { .. } => None,
		};
		let basis = request.basis();
		let expected = PendingRequest { request: id, set: request.set, until, basis };
		let pending = Pending::<T>::get(&request.operator);
		let mine = pending.iter().filter(|one| one.request == id).count();
		ensure!(mine == 1, "2: a request is not on the list of its operator once");
		ensure!(pending.contains(&expected), "2: a list says something else of a request");
		Ok(())
	}

	/// 1, from the docket.
	fn check_dockets() -> Check {
		for (operator, vault, tail) in DocketTails::<T>::iter() {
			ensure!(!tail.is_empty(), "1: an empty end of a docket");
			let whole = Dockets::<T>::get(operator, vault).is_full();
			ensure!(whole, "1: a docket goes on where it has an end");
		}
		for (operator, vault, head) in Dockets::<T>::iter() {
			ensure!(!head.is_empty(), "1: an empty docket");
			let (entries, _) = Self::entries(&operator, vault);
			let ascending = entries.windows(2).all(|pair| pair[0].request < pair[1].request);
			ensure!(ascending, "1: a docket is out of order");
			for entry in entries {
				let request =
					Requests::<T>::get(entry.request).ok_or("1: an entry of no request")?;
				let live = matches!(request.state, SlashState::Open | SlashState::Executed(_));
				ensure!(live, "1: a request that has ended is on a docket");
				let mine = request.operator == operator && request.fraction_in(vault).is_some();
				ensure!(mine, "1: a request is on the docket of somebody else");
			}
		}
		Ok(())
	}

	/// 2, from the list.
	fn check_pending(epoch: Epoch) -> Check {
		for (operator, pending) in Pending::<T>::iter() {
			ensure!(!pending.is_empty(), "2: an empty list");
			let mut weighing = BTreeMap::<SetId, u32>::new();
			let mut common = BTreeMap::<SetId, u32>::new();
			let mut claims = BTreeMap::<SetId, u32>::new();
			for one in pending {
				let request =
					Requests::<T>::get(one.request).ok_or("2: a list knows no request")?;
				let live = matches!(request.state, SlashState::Open | SlashState::Executed(_));
				ensure!(live, "2: a request that has ended is on a list");
				let mine = request.operator == operator && request.set == one.set;
				ensure!(mine, "2: a request is on the list of somebody else");
				if one.weighs(epoch) {
					*weighing.entry(one.set).or_default() += 1;
					let kept = one.basis == Basis::Adjudicator;
					*common.entry(one.set).or_default() += u32::from(!kept);
					*claims.entry(one.set).or_default() += u32::from(one.is_open_claim());
				}
			}
			let few = weighing.values().all(|number| *number <= MAX_REQUESTS);
			ensure!(few, "2: a set has too many requests");
			let few = common.values().all(|number| *number <= MAX_REQUESTS - KEPT_REQUESTS);
			ensure!(few, "2: the place that is kept for the adjudicator is taken");
			let few = claims.values().all(|number| *number <= MAX_OPEN_CLAIMS);
			ensure!(few, "2: a set has too many open claims");
		}
		Ok(())
	}

	/// 3.
	fn check_collected(epoch: Epoch) -> Check {
		for (id, vault, amount) in Collected::<T>::iter() {
			let request = Requests::<T>::get(id).ok_or("3: collected for no request")?;
			let last = request.final_from().is_some_and(|from| from <= epoch);
			ensure!(last, "3: collected for a request that is not final");
			ensure!(request.fraction_in(vault).is_some(), "3: collected from another vault");
			ensure!(amount > 0, "3: nothing was collected");
		}
		Ok(())
	}

	/// 4.
	fn check_holds() -> Check {
		let mut sums = BTreeMap::<alloc::vec::Vec<u8>, (T::AccountId, [Balance; 3])>::new();
		let mut add = |who: T::AccountId, kind: usize, amount: Balance| -> Check {
			let key = codec::Encode::encode(&who);
			let sum = &mut sums.entry(key).or_insert((who, [0; 3])).1[kind];
			*sum = sum.checked_add(amount).ok_or("4: a sum does not fit")?;
			Ok(())
		};
		for (_, request) in Requests::<T>::iter() {
			if let Some(accuser) = request.accuser {
				add(accuser, 0, request.accusation_bond)?;
			}
			if let Some(contester) = request.contested {
				add(contester, 1, request.contest_bond)?;
			}
		}
		for (who, _, commitment) in Commitments::<T>::iter() {
			add(who, 2, commitment.deposit)?;
		}
		for (who, expected) in sums.into_values() {
			let reasons = [HoldReason::Accusation, HoldReason::Contest, HoldReason::Commitment];
			for (reason, expected) in reasons.into_iter().zip(expected) {
				let held = T::Native::balance_on_hold(&reason.into(), &who);
				ensure!(held == expected, "4: what is on hold is not the sum of the bonds");
			}
		}
		Ok(())
	}

	/// 5 and 7, from the request: as long as its fault can be accused, the caps and the names of faults must know what stands.
	fn check_known(id: SlashId, request: &SlashRequestOf<T>, epoch: Epoch) -> Check {
		let SlashRequestOf::<T> { operator, fault, fault_hash, .. } = request;
		let accusable = epoch.saturating_sub(*fault) <= WINDOW;
		if !accusable || !request.stands(epoch) {
			return Ok(());
		}
		let named = UsedFaults::<T>::get(operator, fault_hash).and_then(|used| used.request);
		ensure!(named == Some(id), "5: the fault of a request that stands is free");
		let known = Faults::<T>::get(operator, fault).contains(&id);
		ensure!(known, "7: a request that stands is not remembered");
		Ok(())
	}

	/// 5 and 7, from what is on record.
	fn check_faults() -> Check {
		for (operator, hash, used) in UsedFaults::<T>::iter() {
			let Some(id) = used.request else { continue };
			let request = Requests::<T>::get(id).ok_or("5: a fault of no request")?;
			let same = request.operator == operator
				&& request.fault == used.epoch
				&& request.fault_hash == hash;
			ensure!(same, "5: a request is for another fault");
		}
		for (operator, fault, known) in Faults::<T>::iter() {
			ensure!(!known.is_empty(), "7: no request is remembered");
			let ascending = known.windows(2).all(|pair| pair[0] < pair[1]);
			ensure!(ascending, "7: a request is remembered twice");
			for id in known {
				let request = Requests::<T>::get(id).ok_or("7: no such request")?;
				let same = request.operator == operator && request.fault == fault;
				ensure!(same, "7: a request is remembered for another fault");
			}
		}
		Ok(())
	}

	/// 8.
	fn check_records() -> Check {
		let mut kept = BTreeMap::<SetId, SetRecord>::new();
		for (_, request) in Requests::<T>::iter() {
			let record = kept.entry(request.set).or_default();
			record.opened += 1;
			match request.state {
				SlashState::Open => {}
				SlashState::Vetoed => record.vetoed += 1,
				SlashState::Lapsed => record.lapsed += 1,
				SlashState::Executed(_) => record.executed += 1,
				SlashState::Reversed => {
					record.executed += 1;
					record.reversed += 1;
				}
				SlashState::Settled => {
					record.executed += 1;
					record.settled += 1;
				}
			}
		}
		for (set, kept) in kept {
			let record = Records::<T>::get(set);
			let enough = record.opened >= kept.opened
				&& record.vetoed >= kept.vetoed
				&& record.lapsed >= kept.lapsed
				&& record.executed >= kept.executed
				&& record.reversed >= kept.reversed
				&& record.settled >= kept.settled;
			ensure!(enough, "8: a set counts fewer requests than are kept");
		}
		Ok(())
	}
}
