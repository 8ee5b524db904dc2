//! What must hold at any time. The numbers are those of the crate documentation.

use crate::{
	pallet::*, AvsRecord, Membership, SetAdmission, LOG_TARGET, MAX_SCHEDULE_VERSIONS,
	MAX_SETS_PER_AVS,
};
use alloc::collections::BTreeMap;
use bulwark_primitives::{constants::MAX_SETS, seams::EpochClock, AvsId, Balance, SetId};
use frame_support::{
	ensure,
	traits::{fungible::hold::Inspect as HoldInspect, fungibles::Inspect},
};
use sp_runtime::TryRuntimeError;

type Checked = Result<(), TryRuntimeError>;
type Check = (&'static str, fn() -> Checked);

fn add(sum: &mut Balance, amount: Balance) -> Checked {
	*sum = sum.checked_add(amount).ok_or("invariant: a sum does not fit")?;
	Ok(())
}

impl<T: Config> Pallet<T> {
	/// Checks all invariants.
	pub fn do_try_state() -> Checked {
		let checks: [Check; 7] = [
			("1: escrow", Self::check_escrow),
			("2: records and deposits", Self::check_records),
			("3: sets", Self::check_sets),
			("4: members", Self::check_members),
			("5: sets of operators", Self::check_refs),
			("6: schedules", Self::check_schedules),
			("7: invitations and cursors", Self::check_rest),
		];
		for (name, check) in checks {
			check().inspect_err(
				|error| log::error!(target: LOG_TARGET, "invariant {name} is broken: {error:?}"),
			)?;
		}
		Ok(())
	}

	/// 1. Escrow accounts hold what the offers say, each as a whole or not at all.
	fn check_escrow() -> Checked {
		for (avs, offered) in Offered::<T>::iter() {
			let escrow = Self::escrow_account(avs).map_err(|_| "1: no escrow account")?;
			for (at, escrowed) in offered.iter().enumerate() {
				let total = escrowed.offer.total().ok_or("1: an offer does not fit an amount")?;
				let whole = escrowed.remaining == total || escrowed.remaining == 0;
				ensure!(whole, "1: an offer is in escrow in part");
				let asset = &escrowed.offer.asset;
				let alike = |other: &usize| {
					offered.get(*other).is_some_and(|other| other.offer.asset == *asset)
				};
				if (0..at).any(|other| alike(&other)) {
					continue;
				}
				let mut sum = 0;
				for other in offered.iter().filter(|other| other.offer.asset == *asset) {
					add(&mut sum, other.remaining)?;
				}
				let held = T::Assets::balance(asset.clone(), &escrow);
				ensure!(held >= sum, "1: an escrow account holds too little");
			}
		}
		Ok(())
	}

	/// 2. Records, metadata and offers go together; deposits are held; numbers are below the next.
	fn check_records() -> Checked {
		let next = NextAvs::<T>::get();
		let mut deposits = BTreeMap::<_, (T::AccountId, Balance)>::new();
		for (avs, AvsRecord { proposer, deposit, .. }) in Avss::<T>::iter() {
			ensure!(avs < next, "2: a number was not given out");
			ensure!(Metadata::<T>::contains_key(avs), "2: an AVS has no metadata");
			ensure!(Offered::<T>::contains_key(avs), "2: an AVS has no list of offers");
			let key = codec::Encode::encode(&proposer);
			add(&mut deposits.entry(key).or_insert((proposer, 0)).1, deposit)?;
		}
		for (proposer, sum) in deposits.values() {
			let held = T::Native::balance_on_hold(&HoldReason::Proposal.into(), proposer);
			ensure!(held == *sum, "2: the deposits of a proposer are not what is held");
		}
		let known = |avs: AvsId| Avss::<T>::contains_key(avs);
		ensure!(Metadata::<T>::iter_keys().all(known), "2: metadata of no AVS");
		ensure!(Offered::<T>::iter_keys().all(known), "2: offers of no AVS");
		Ok(())
	}

	/// 3. Sets belong to admitted AVSs, and what they say is sound.
	fn check_sets() -> Checked {
		for (set, record) in Sets::<T>::iter() {
			let avs = Avss::<T>::get(set.avs).ok_or("3: a set of no AVS")?;
			ensure!(!avs.is_proposed(), "3: a set of an AVS that was not admitted");
			ensure!(set.index < avs.sets, "3: a number of a set was not given out");
			ensure!(avs.sets <= MAX_SETS_PER_AVS, "3: an AVS has too many sets");
			ensure!(record.delays.are_sound(), "3: delays beyond the bounds");
			let planned = record.planned_delays;
			let sound = planned.is_none_or(|(_, delays)| delays.are_sound());
			ensure!(sound, "3: planned delays beyond the bounds");
			for (at, entry) in record.vaults.iter().enumerate() {
				let again = record.vaults.iter().skip(at + 1).any(|o| o.vault == entry.vault);
				ensure!(!again, "3: a vault twice");
			}
			let split = record.split;
			let whole = split
				.whistleblower
				.deconstruct()
				.checked_add(split.insurance.deconstruct())
				.is_some_and(|sum| sum <= sp_runtime::Perquintill::from_percent(100).deconstruct());
			ensure!(whole, "3: a split gives away more than there is");
		}
		for (avs, record) in Avss::<T>::iter() {
			let complete =
				(0..record.sets).all(|index| Sets::<T>::contains_key(SetId { avs, index }));
			ensure!(complete, "3: a set is missing");
		}
		Ok(())
	}

	/// 4. A set counts exactly those who have joined and have not asked to leave.
	fn check_members() -> Checked {
		let mut counts = BTreeMap::<SetId, u32>::new();
		for (set, _, membership) in Members::<T>::iter() {
			ensure!(Sets::<T>::contains_key(set), "4: a member of no set");
			if membership.active.last() {
				*counts.entry(set).or_default() += 1;
			}
		}
		for (set, record) in Sets::<T>::iter() {
			let counted = counts.get(&set).copied().unwrap_or_default();
			ensure!(record.operators == counted, "4: a set has miscounted its members");
		}
		Ok(())
	}

	/// 5. The list of an operator holds the sets it is a member of or going to be, and those that it can be in dispute about.
	fn check_refs() -> Checked {
		let epoch = T::Clock::epoch();
		for (operator, refs) in SetsOf::<T>::iter() {
			let counting = refs.iter().filter(|own| own.counts(epoch)).count();
			ensure!(counting <= MAX_SETS as usize, "5: a member of too many sets");
			for (at, own) in refs.iter().enumerate() {
				let again = refs.iter().skip(at + 1).any(|other| other.set == own.set);
				ensure!(!again, "5: a set twice");
				let membership = Members::<T>::get(own.set, &operator);
				let kept = Members::<T>::contains_key(own.set, &operator);
				ensure!(kept || !own.is_disputable(epoch), "5: a dispute without membership");
				if own.counts(epoch) {
					ensure!(membership.counts(epoch), "5: a set without membership");
					ensure!(membership.ends() == own.ends, "5: a set that ends at another time");
				}
			}
		}
		for (set, operator, membership) in Members::<T>::iter() {
			let listed =
				SetsOf::<T>::get(&operator).iter().any(|own| own.set == set && own.counts(epoch));
			let counts = Membership::counts(&membership, epoch);
			ensure!(!counts || listed, "5: a membership that is not listed");
		}
		Ok(())
	}

	/// 6. Every set has schedules, consecutive and in order.
	fn check_schedules() -> Checked {
		let epoch = T::Clock::epoch();
		for set in Sets::<T>::iter_keys() {
			let steps = ScheduleSteps::<T>::get(set);
			ensure!(!steps.is_empty(), "6: a set without schedule");
			for pair in steps.windows(2) {
				let [old, new] = pair else { continue };
				ensure!(old.version.checked_add(1) == Some(new.version), "6: a version is missing");
				ensure!(old.from < new.from, "6: versions do not ascend");
				ensure!(old.from <= epoch, "6: more than one version is still to come");
			}
			for step in &steps {
				let stored = Schedules::<T>::get(set, step.version).ok_or("6: no schedule")?;
				ensure!(stored.from == step.from, "6: a version that applies at another time");
				ensure!(stored.schedule.validate().is_ok(), "6: a schedule is not in order");
			}
			let kept = Schedules::<T>::iter_prefix(set).count();
			ensure!(kept == steps.len(), "6: a schedule that is not listed");
			ensure!(kept <= MAX_SCHEDULE_VERSIONS as usize, "6: too many schedules");
		}
		let known = |set: SetId| Sets::<T>::contains_key(set);
		ensure!(ScheduleSteps::<T>::iter_keys().all(known), "6: versions of no set");
		ensure!(Schedules::<T>::iter_keys().all(|(set, _)| known(set)), "6: a schedule of no set");
		Ok(())
	}

	/// 7. Invitations are for sets that ask for them, cursors for AVSs that leave.
	fn check_rest() -> Checked {
		for (set, invited) in Invitations::<T>::iter() {
			let record = Sets::<T>::get(set).ok_or("7: invitations of no set")?;
			ensure!(record.admission == SetAdmission::Invitation, "7: invitations of an open set");
			ensure!(!invited.is_empty(), "7: an empty list of invitations");
		}
		for set in OffboardCursor::<T>::iter_keys() {
			let avs = Avss::<T>::get(set.avs).ok_or("7: a cursor of no AVS")?;
			ensure!(!avs.is_active() && !avs.is_proposed(), "7: a cursor of an AVS that stays");
			ensure!(Sets::<T>::contains_key(set), "7: a cursor of no set");
		}
		Ok(())
	}
}
