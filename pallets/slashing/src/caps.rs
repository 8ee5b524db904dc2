//! How much of one operator may be taken for the faults of one epoch.

use crate::{
	displacing::Places,
	types::{Basis, Fractions, SlashCaps, MAX_PER_FAULT},
	Caps, Config, Error, Faults, Pallet, Requests, SlashRequestOf,
};
use alloc::{collections::BTreeMap, vec::Vec};
use bulwark_primitives::{
	constants::MAX_REQUESTS, fraction::cut, seams::EpochClock, Epoch, SetId, SlashId, VaultId,
};
use frame_support::{ensure, traits::ConstU32, BoundedVec};
use sp_runtime::{
	helpers_128bit::multiply_by_rational_with_rounding, DispatchError, DispatchResult, PerThing,
	Perquintill, Rounding,
};

/// The requests for the faults of one operator in one epoch, by id.
pub type FaultRequests = BoundedVec<SlashId, ConstU32<MAX_PER_FAULT>>;

/// What the caps leave for one more request of a set, for a fault of an operator in an epoch.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Room {
	/// The most it may ask for.
	pub asked: Perquintill,
	/// The part of the liable stake that nothing may take.
	kept: Perquintill,
	/// What earlier requests leave, by vault. Everything in the others.
	rest: BTreeMap<VaultId, Perquintill>,
	/// Which places of the set for faults of that epoch are taken. Where none is left, one of those requests has to make way.
	places: Places,
}

/// What the caps leave beside some requests for the faults of an operator in an epoch.
struct Beside {
	room: Room,
	/// All that stand, whether they count or not.
	standing: FaultRequests,
	/// How many were looked at.
	looked_at: u32,
}

impl Room {
	/// No caps.
	pub fn unlimited() -> Self {
		let (asked, kept) = (Perquintill::one(), Perquintill::zero());
		Self { asked, kept, rest: BTreeMap::new(), places: Places::default() }
	}

	/// Has the set as many requests for the faults of that epoch as there may be beside one more?
	pub(crate) fn is_full_for(&self, basis: Basis) -> bool {
		!self.places.are_left_for(basis)
	}

	/// The same if one of them had gone.
	pub(crate) fn is_full_without(&self, gone: Basis, basis: Basis) -> bool {
		!self.places.without(gone).are_left_for(basis)
	}

	/// The most a request may take of the liable stake in a vault.
	pub fn left_in(&self, vault: VaultId) -> Perquintill {
		left(self.rest.get(&vault).copied().unwrap_or(Perquintill::one()), self.kept)
	}
}

/// The largest `p` with `rest × (1 − p) >= kept`, rounded down. All of it if nothing has to be kept.
fn left(rest: Perquintill, kept: Perquintill) -> Perquintill {
	let one = u128::from(Perquintill::ACCURACY);
	let (rest, kept) = (rest.deconstruct(), kept.deconstruct());
	if kept == 0 {
		return Perquintill::one();
	}
	if rest <= kept {
		return Perquintill::zero();
	}
	// The product is at most 1e36, and the quotient less than one because `kept < rest`.
	let must_stay = (u128::from(kept) * one).div_ceil(u128::from(rest));
	let parts = one.saturating_sub(must_stay);
	u64::try_from(parts).map_or(Perquintill::zero(), Perquintill::from_parts)
}

/// What the requests of one set ask for at most for the faults of an operator in an epoch, each of them as much as one may, as far as
/// a cap leaves it.
pub(crate) fn one_after_the_other(penalty: Perquintill, cap: Perquintill) -> Vec<Perquintill> {
	let mut rest = Perquintill::one();
	let mut all = Vec::new();
	for _ in 0..MAX_REQUESTS {
		let asked = penalty.min(left(rest, cap.left_from_one()));
		if asked.is_zero() {
			break;
		}
		rest = without(rest, asked);
		all.push(asked);
	}
	all
}

/// What is left of a rest if a part of it is taken, which is rounded as slashes are.
fn without(rest: Perquintill, p: Perquintill) -> Perquintill {
	let parts = rest.deconstruct();
	// `cut` never takes more than there is.
	let taken = u64::try_from(cut(parts.into(), p)).unwrap_or(parts);
	Perquintill::from_parts(parts.saturating_sub(taken))
}

impl<T: Config> Pallet<T> {
	/// What the caps leave for an accusation, the requests that stand, and how many were looked at. Where no place is left, what
	/// displaces can still take that of another.
	///
	/// It gives way to what is decided or proven, and not to claims and contested proofs that nobody has decided about: whoever is
	/// guilty could file those itself, and be taken nothing. They have to fit when they are upheld: see
	/// [`Self::room_to_uphold`].
	pub(crate) fn room(
		set: SetId,
		operator: &T::AccountId,
		fault: Epoch,
		basis: Basis,
	) -> Result<(Room, FaultRequests, u32), DispatchError> {
		let counts = |_, request: &SlashRequestOf<T>| !request.is_undecided();
		let Beside { room, standing, looked_at } = Self::room_beside(set, operator, fault, counts)?;
		let full = room.is_full_for(basis) && !basis.displaces();
		ensure!(!full && !room.asked.is_zero(), Error::<T>::CapReached);
		Ok((room, standing, looked_at))
	}

	/// What the caps leave for a request that is to be upheld, and how many requests were looked at.
	pub(crate) fn room_to_uphold(
		id: SlashId,
		request: &SlashRequestOf<T>,
	) -> Result<(Room, u32), DispatchError> {
		let counts = |other, request: &SlashRequestOf<T>| other != id && !request.is_undecided();
		let SlashRequestOf::<T> { set, operator, fault, .. } = request;
		let Beside { room, looked_at, .. } = Self::room_beside(*set, operator, *fault, counts)?;
		Ok((room, looked_at))
	}

	/// What the caps leave beside the requests that count.
	fn room_beside(
		set: SetId,
		operator: &T::AccountId,
		fault: Epoch,
		counts: impl Fn(SlashId, &SlashRequestOf<T>) -> bool,
	) -> Result<Beside, DispatchError> {
		let SlashCaps { per_set, per_operator } = Caps::<T>::get();
		let epoch = T::Clock::epoch();
		let kept = per_operator.left_from_one();
		let mut rest = BTreeMap::<VaultId, Perquintill>::new();
		// Of what was allocated to the set.
		let mut mine_left = Perquintill::one();
		let mut standing = FaultRequests::new();
		let mut places = Places::default();
		let known = Faults::<T>::get(operator, fault);
		let looked_at = known.len() as u32;
		for id in known {
			let Some(request) = Requests::<T>::get(id).filter(|r| r.stands(epoch)) else {
				continue;
			};
			standing.try_push(id).map_err(|_| Error::<T>::DocketBroken)?;
			if request.set == set {
				places.take(request.basis());
			}
			if !counts(id, &request) {
				continue;
			}
			if request.set == set {
				mine_left = without(mine_left, request.fraction);
			}
			for (vault, p) in &request.p {
				let rest = rest.entry(*vault).or_insert(Perquintill::one());
				*rest = without(*rest, *p);
			}
		}
		// Each takes its part of what those before it leave, and so the parts do not add up: ten times a tenth is not everything.
		let asked = left(mine_left, per_set.left_from_one());
		let room = Room { asked, kept, rest, places };
		Ok(Beside { room, standing, looked_at })
	}

	/// What a request takes if it may ask for no more than there is room for: by vault in proportion, rounded up, and no more
	/// than is left there. `None` if that is nothing.
	pub(crate) fn fit(
		request: &SlashRequestOf<T>,
		room: &Room,
	) -> Option<(Perquintill, Fractions)> {
		let fraction = request.fraction.min(room.asked);
		let part = |p: Perquintill| {
			let parts = |of: Perquintill| u128::from(of.deconstruct());
			let (p, asked, before) = (parts(p), parts(fraction), parts(request.fraction));
			// No more than `p`, since no more is asked for than before.
			let scaled = multiply_by_rational_with_rounding(p, asked, before, Rounding::Up)?;
			u64::try_from(scaled).ok().map(Perquintill::from_parts)
		};
		let mut p = Fractions::new();
		for (vault, before) in &request.p {
			let now = part(*before)?.min(room.left_in(*vault));
			if !now.is_zero() {
				p.try_push((*vault, now)).ok()?;
			}
		}
		(!p.is_empty()).then_some((fraction, p))
	}

	/// Remembers that a request was opened for a fault of that epoch.
	pub(crate) fn remember(
		id: SlashId,
		operator: &T::AccountId,
		fault: Epoch,
		mut standing: FaultRequests,
	) -> DispatchResult {
		// A set that was counted has room, and the operator was a member of no more sets than there is room for.
		standing.try_push(id).map_err(|_| Error::<T>::CapReached)?;
		Faults::<T>::insert(operator, fault, standing);
		Ok(())
	}

	/// Forgets it.
	pub(crate) fn unremember(id: SlashId, operator: &T::AccountId, fault: Epoch) {
		Faults::<T>::mutate_exists(operator, fault, |stored| {
			let Some(known) = stored else { return };
			known.retain(|other| *other != id);
			if known.is_empty() {
				*stored = None;
			}
		});
	}
}
