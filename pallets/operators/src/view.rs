//! What a wallet is shown.

use crate::{
	AppKey, Commissions, Config, DelegationPolicy, Deposit, Keys, Metadata, MetadataOf, Operator,
	Operators, Pallet, Planned, Scheme, Status, Voucher, MAX_PAGE,
};
use alloc::vec::Vec;
use bulwark_primitives::{
	seams::{EpochClock, OperatorTies},
	Epoch,
};
use codec::{Decode, DecodeWithMemTracking, Encode};
use scale_info::TypeInfo;
use sp_core::H256;
use sp_runtime::Perquintill;

/// The key of one scheme.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, TypeInfo)]
pub struct KeyRecord {
	/// The scheme.
	pub scheme: Scheme,
	/// The key in force, if there is one.
	pub key: Option<AppKey>,
	/// What is going to be in force: another key, or none.
	pub planned: Option<Planned<Option<AppKey>>>,
}

/// Everything there is to know of an operator.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, TypeInfo)]
pub struct OperatorRecord<AccountId> {
	/// Its account.
	pub operator: AccountId,
	/// Where it stands.
	pub status: Status,
	/// What it says of itself.
	pub metadata: Metadata,
	/// Whose stake it accepts.
	pub policy: DelegationPolicy,
	/// The commission in force, as a fraction of what its restakers earn.
	pub commission: Perquintill,
	/// The commission that is going to be in force.
	pub planned_commission: Option<Planned<Perquintill>>,
	/// Epochs before a raised allocation takes effect.
	pub allocation_notice: Epoch,
	/// A shorter notice that is going to hold.
	pub planned_notice: Option<Planned<Epoch>>,
	/// Its keys: an entry for each scheme of which a key is in force or planned.
	pub keys: Vec<KeyRecord>,
	/// What it has deposited.
	pub deposit: Option<Deposit>,
	/// Accounts on its list.
	pub allowed: u32,
	/// Used vouchers that are remembered.
	pub used_vouchers: u32,
	/// The series of its signatures.
	pub series: u64,
	/// The number of the next proof of a key.
	pub next_proof: u32,
	/// Does anything depend on it that keeps it from being removed?
	pub tied: bool,
}

impl<T: Config> Pallet<T> {
	fn record(who: T::AccountId, operator: Operator) -> OperatorRecord<T::AccountId> {
		let now = T::Clock::epoch();
		let commissions = Commissions::<T>::get(&who);
		let planned_commission =
			commissions.planned(now).next().map(|(from, value)| Planned { from, value });
		let keys = Scheme::ALL.into_iter().filter_map(|scheme| {
			let history = Keys::<T>::get(&who, scheme);
			let planned =
				history.planned(now).map(|step| Planned { from: step.from, value: step.key });
			let key = history.at(now);
			(key.is_some() || planned.is_some()).then_some(KeyRecord { scheme, key, planned })
		});
		OperatorRecord {
			status: operator.status,
			metadata: MetadataOf::<T>::get(&who).unwrap_or_default(),
			policy: operator.policy,
			commission: commissions.at(now),
			planned_commission,
			allocation_notice: operator.notice.at(now),
			planned_notice: operator.notice.planned(now),
			keys: keys.collect(),
			deposit: operator.deposit,
			allowed: operator.allowed,
			used_vouchers: operator.salts,
			series: operator.series,
			next_proof: operator.proofs,
			tied: T::Ties::is_tied(&who),
			operator: who,
		}
	}

	pub(crate) fn view_operator(who: T::AccountId) -> Option<OperatorRecord<T::AccountId>> {
		Operators::<T>::get(&who).map(|operator| Self::record(who, operator))
	}

	pub(crate) fn view_operators(
		from: Option<T::AccountId>,
		limit: u32,
	) -> Vec<OperatorRecord<T::AccountId>> {
		let all = match from {
			Some(last) => Operators::<T>::iter_from(Operators::<T>::hashed_key_for(last)),
			None => Operators::<T>::iter(),
		};
		all.take(limit.min(MAX_PAGE) as usize)
			.map(|(who, operator)| Self::record(who, operator))
			.collect()
	}

	pub(crate) fn view_proof_message(who: T::AccountId, key: AppKey) -> Option<H256> {
		let operator = Operators::<T>::get(&who)?;
		Some(Self::key_message(&who, &operator, &key))
	}

	pub(crate) fn view_voucher_message(
		who: T::AccountId,
		voucher: Voucher<T::AccountId>,
	) -> Option<H256> {
		let operator = Operators::<T>::get(&who)?;
		Some(Self::message_of_voucher(&who, &operator, &voucher))
	}
}
