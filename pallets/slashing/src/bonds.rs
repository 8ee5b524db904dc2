//! Bonds: what it costs to be wrong. Whoever holds up the stake of others for nothing pays them, and whoever contested it;
//! whoever contests what is true pays the treasury.

use crate::{types::Beneficiary, Config, Error, Event, HoldReason, Pallet, SlashRequestOf};
use bulwark_primitives::{seams::RestakerRewards, Balance, SlashId};
use frame_support::{
	storage::with_storage_layer,
	traits::{
		fungible::hold::Mutate,
		tokens::{Fortitude, Precision, Restriction},
		Get,
	},
};
use sp_runtime::{DispatchError, DispatchResult};

/// How a request has ended, for its bonds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Verdict {
	/// It came to nothing: the accuser pays those it has held up.
	Rejected,
	/// A part of it stands, or it was true and comes to nothing all the same: nobody pays.
	Compromise,
	/// It stands: whoever contested pays.
	Upheld,
}

impl<T: Config> Pallet<T> {
	/// Settles the bonds of a request. The caller stores it.
	pub(crate) fn settle_bonds(
		id: SlashId,
		request: &mut SlashRequestOf<T>,
		verdict: Verdict,
	) -> DispatchResult {
		let contest = core::mem::take(&mut request.contest_bond);
		let accusation = core::mem::take(&mut request.accusation_bond);
		if let Some(who) = request.contested.clone().filter(|_| contest > 0) {
			match verdict {
				Verdict::Upheld => {
					let treasury = T::Treasury::get();
					let amount = Self::seize(HoldReason::Contest, &who, &treasury, contest)?;
					let to = Beneficiary::Treasury;
					Self::deposit_event(Event::BondForfeited { id, who, to, amount });
				}
				_ => Self::give_back(id, HoldReason::Contest, who, contest)?,
			}
		}
		if let Some(who) = request.accuser.clone().filter(|_| accusation > 0) {
			match verdict {
				Verdict::Rejected => Self::forfeit_accusation(id, request, who, accusation)?,
				_ => Self::give_back(id, HoldReason::Accusation, who, accusation)?,
			}
		}
		Ok(())
	}

	fn give_back(
		id: SlashId,
		reason: HoldReason,
		who: T::AccountId,
		bond: Balance,
	) -> DispatchResult {
		let amount = T::Native::release(&reason.into(), &who, bond, Precision::Exact)?;
		Self::deposit_event(Event::BondReturned { id, who, amount });
		Ok(())
	}

	/// To all whose stake was held up, or to the treasury if nobody can be paid. If it was contested, half of it goes to whoever
	/// did that: a guilty operator that contests what its friends claim must not get back all that it costs to fill a docket.
	fn forfeit_accusation(
		id: SlashId,
		request: &SlashRequestOf<T>,
		who: T::AccountId,
		bond: Balance,
	) -> DispatchResult {
		let compensation = match request.contested {
			// Rounded up for those who were held up.
			Some(_) => bond.div_ceil(2),
			None => bond,
		};
		let rest = bond.checked_sub(compensation).ok_or(Error::<T>::DocketBroken)?;
		// By way of the treasury, because what is on hold can be seized whatever the account has locked, and what is free cannot.
		let (reason, treasury) = (HoldReason::Accusation, T::Treasury::get());
		let amount = Self::seize(reason, &who, &treasury, compensation)?;
		let to = match Self::pay_restakers(request, &treasury, amount) {
			Ok(()) => Beneficiary::Restakers,
			// Nobody is there to be paid. A decision does not wait for that.
			Err(_) => Beneficiary::Treasury,
		};
		Self::deposit_event(Event::BondForfeited { id, who: who.clone(), to, amount });
		if let Some(contester) = request.contested.clone().filter(|_| rest > 0) {
			let amount = Self::seize(HoldReason::Accusation, &who, &contester, rest)?;
			let to = Beneficiary::Contester(contester);
			Self::deposit_event(Event::BondForfeited { id, who, to, amount });
		}
		Ok(())
	}

	/// All or nothing.
	fn pay_restakers(
		request: &SlashRequestOf<T>,
		from: &T::AccountId,
		amount: Balance,
	) -> DispatchResult {
		with_storage_layer::<(), DispatchError, _>(|| {
			let asset = T::NativeAsset::get();
			T::Rewards::reward_restakers(from, request.set, &request.operator, asset, amount)
		})
	}

	/// Moves what is on hold to another account, whatever else is frozen there.
	fn seize(
		reason: HoldReason,
		from: &T::AccountId,
		to: &T::AccountId,
		bond: Balance,
	) -> Result<Balance, DispatchError> {
		T::Native::transfer_on_hold(
			&reason.into(),
			from,
			to,
			bond,
			Precision::Exact,
			Restriction::Free,
			Fortitude::Force,
		)
	}
}
