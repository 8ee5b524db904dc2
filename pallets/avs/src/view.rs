//! What wallets, voters and auditors read. Nothing here is stored.

use crate::{
	pallet::*, AvsMetadata, AvsRecord, AvsStatus, Delays, EscrowedOffer, Membership,
	ReferendumOutcome, ScheduleStep, SetRecord, SetRef, MAX_PAGE, MAX_SCAN, MAX_SETS_PER_AVS,
};
use alloc::vec::Vec;
use bulwark_primitives::{seams::EpochClock, AvsId, Balance, Epoch, Moment, SetId};
use codec::{Decode, Encode};
use scale_info::TypeInfo;

/// An offer as a voter sees it.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, TypeInfo)]
pub struct OfferInfo<AssetKind> {
	/// Its number.
	pub index: u32,
	/// The asset it is paid in.
	pub asset: AssetKind,
	/// The amount per epoch.
	pub per_epoch: Balance,
	/// For how many epochs.
	pub epochs: u32,
	/// The same in seconds.
	pub duration: Moment,
	/// All that is paid.
	pub total: Balance,
	/// What of it is in escrow.
	pub remaining: Balance,
}

/// An AVS.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, TypeInfo)]
pub struct AvsInfo<AccountId, AssetKind> {
	/// Its number.
	pub avs: AvsId,
	/// Who runs it and where it stands.
	pub record: AvsRecord<AccountId>,
	/// How it presents itself, and what it discloses.
	pub metadata: AvsMetadata,
	/// What it offers.
	pub offers: Vec<OfferInfo<AssetKind>>,
	/// The account that holds what is in escrow.
	pub escrow: AccountId,
}

/// A page of AVSs.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, TypeInfo)]
pub struct AvsPage<AccountId, AssetKind> {
	/// The AVSs, by number.
	pub items: Vec<AvsInfo<AccountId, AssetKind>>,
	/// Where the next page begins, if there is one.
	pub next: Option<AvsId>,
}

/// A proposal as a voter sees it.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, TypeInfo)]
pub struct ProposalInfo<AccountId, AssetKind> {
	/// Its number.
	pub avs: AvsId,
	/// Who proposed it.
	pub proposer: AccountId,
	/// How it presents itself, and what it discloses.
	pub metadata: AvsMetadata,
	/// What it offers: how much, for how long, and that it is there.
	pub offers: Vec<OfferInfo<AssetKind>>,
	/// The account that holds it.
	pub escrow: AccountId,
	/// What is held of the proposer.
	pub deposit: Balance,
	/// When anybody may return the escrow if nobody votes.
	pub until: Moment,
	/// The referendum that decides, and what it has come to.
	pub referendum: Option<(u32, ReferendumOutcome)>,
}

/// A set.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, TypeInfo)]
pub struct SetInfo<AccountId> {
	/// Which it is.
	pub set: SetId,
	/// The epoch for which the rest is said.
	pub epoch: Epoch,
	/// As it is stored.
	pub record: SetRecord<AccountId>,
	/// The delays now in force.
	pub delays: Delays,
	/// The version of the schedule now in force.
	pub schedule: Option<u32>,
	/// All versions that are kept, and from when each applies.
	pub schedules: Vec<ScheduleStep>,
	/// Does it take new members?
	pub open: bool,
}

/// A member of a set, or one that was a member lately.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, TypeInfo)]
pub struct MembershipInfo<AccountId> {
	/// The set.
	pub set: SetId,
	/// The operator.
	pub operator: AccountId,
	/// Is it a member in this epoch?
	pub active: bool,
	/// The first epoch of its last membership.
	pub joined: Epoch,
	/// The first epoch in which it is no member any more, if it leaves or has left.
	pub ends: Option<Epoch>,
	/// The version of the schedule under which it joined.
	pub joined_under: u32,
	/// The version of the schedule it answers to in this epoch, if it is a member.
	pub schedule: Option<u32>,
}

/// A page of members.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, TypeInfo)]
pub struct MemberPage<AccountId> {
	/// The members, in no order that means anything.
	pub items: Vec<MembershipInfo<AccountId>>,
	/// After whom the next page begins, if there is one.
	pub next: Option<AccountId>,
}

impl<T: Config> Pallet<T> {
	fn offer_infos(avs: AvsId) -> Vec<OfferInfo<T::AssetKind>> {
		let offered = Offered::<T>::get(avs).unwrap_or_default();
		let numbered = (0u32..).zip(offered);
		numbered
			.map(|(index, EscrowedOffer { offer, remaining })| OfferInfo {
				index,
				per_epoch: offer.per_epoch,
				epochs: offer.epochs,
				// For people only: a duration beyond 64 bits is for ever.
				duration: T::Clock::epoch_length().saturating_mul(offer.epochs.into()),
				// Checked when it went into escrow.
				total: offer.total().unwrap_or_default(),
				asset: offer.asset,
				remaining,
			})
			.collect()
	}

	pub(crate) fn view_avs(avs: AvsId) -> Option<AvsInfo<T::AccountId, T::AssetKind>> {
		Some(AvsInfo {
			avs,
			record: Avss::<T>::get(avs)?,
			metadata: Metadata::<T>::get(avs)?,
			offers: Self::offer_infos(avs),
			escrow: Self::escrow_account(avs).ok()?,
		})
	}

	pub(crate) fn view_avss(from: AvsId, limit: u32) -> AvsPage<T::AccountId, T::AssetKind> {
		let limit = limit.min(MAX_PAGE) as usize;
		let end = NextAvs::<T>::get().0;
		let stop = from.0.saturating_add(MAX_SCAN).min(end);
		let mut items = Vec::new();
		let mut at = from.0;
		while at < stop && items.len() < limit {
			items.extend(Self::view_avs(AvsId(at)));
			at = at.saturating_add(1);
		}
		AvsPage { items, next: (at < end).then_some(AvsId(at)) }
	}

	pub(crate) fn view_proposal(avs: AvsId) -> Option<ProposalInfo<T::AccountId, T::AssetKind>> {
		let record = Avss::<T>::get(avs)?;
		let AvsStatus::Proposed { until, referendum } = record.status else { return None };
		Some(ProposalInfo {
			avs,
			proposer: record.proposer,
			metadata: Metadata::<T>::get(avs)?,
			offers: Self::offer_infos(avs),
			escrow: Self::escrow_account(avs).ok()?,
			deposit: record.deposit,
			until,
			referendum: referendum.map(|index| (index, Self::outcome(referendum))),
		})
	}

	pub(crate) fn view_set(set: SetId) -> Option<SetInfo<T::AccountId>> {
		let record = Sets::<T>::get(set)?;
		let epoch = T::Clock::epoch();
		Some(SetInfo {
			set,
			epoch,
			delays: record.delays_at(epoch),
			schedule: Self::schedule_version_at(set, epoch),
			schedules: ScheduleSteps::<T>::get(set).into_inner(),
			open: record.operators < record.max_operators
				&& Avss::<T>::get(set.avs).is_some_and(|avs| avs.is_active()),
			record,
		})
	}

	pub(crate) fn view_sets(avs: AvsId) -> Vec<SetInfo<T::AccountId>> {
		let sets = Avss::<T>::get(avs).map_or(0, |record| record.sets.min(MAX_SETS_PER_AVS));
		(0..sets).filter_map(|index| Self::view_set(SetId { avs, index })).collect()
	}

	fn member_info(
		set: SetId,
		operator: T::AccountId,
		membership: Membership,
		epoch: Epoch,
	) -> MembershipInfo<T::AccountId> {
		let active = membership.active.at(epoch);
		MembershipInfo {
			set,
			operator,
			active,
			joined: membership.joined,
			ends: membership.ends(),
			joined_under: membership.schedule,
			schedule: active.then(|| Self::schedule_version_at(set, epoch)).flatten(),
		}
	}

	pub(crate) fn view_members(
		set: SetId,
		from: Option<T::AccountId>,
		limit: u32,
	) -> MemberPage<T::AccountId> {
		let epoch = T::Clock::epoch();
		let limit = limit.min(MAX_PAGE) as usize;
		let mut members = match from {
			Some(from) => {
				Members::<T>::iter_prefix_from(set, Members::<T>::hashed_key_for(set, from))
			}
			None => Members::<T>::iter_prefix(set),
		};
		let items: Vec<_> = members
			.by_ref()
			.take(limit)
			.map(|(operator, membership)| Self::member_info(set, operator, membership, epoch))
			.collect();
		let last = items.last().map(|item| item.operator.clone());
		MemberPage { next: members.next().and(last), items }
	}

	pub(crate) fn view_memberships(operator: T::AccountId) -> Vec<MembershipInfo<T::AccountId>> {
		let epoch = T::Clock::epoch();
		let live = SetsOf::<T>::get(&operator).into_iter().filter(|set| set.counts(epoch));
		live.map(|SetRef { set, .. }| {
			let membership = Members::<T>::get(set, &operator);
			Self::member_info(set, operator.clone(), membership, epoch)
		})
		.collect()
	}
}
