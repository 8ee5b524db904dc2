//! The program that pays somebody elsewhere.
//!
//! Everything travels as one asset that also pays the fees. With two, a fee that turns out too low would stop the program on the
//! other side before the second asset was taken out of our account, and nobody could claim it there.

use crate::Reserve;
use alloc::vec;
use bulwark_primitives::{Balance, ReleaseId};
use frame_support::weights::Weight;
use staging_xcm::v5::prelude::*;

/// A payout, as it is written down here.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Payout {
	/// The release.
	pub release: ReleaseId,
	/// Of which asset, as seen from here.
	pub asset: Location,
	/// How much.
	pub amount: Balance,
	/// To whom, as seen from here.
	pub to: Location,
	/// In whose name, within this chain.
	pub payer: InteriorLocation,
	/// What the answer will be known by.
	pub query: QueryId,
	/// What the answer may weigh.
	pub answer_weight: Weight,
}

/// The program, for execution over there. `None` if a location does not fit, or no more is paid than is set aside.
///
/// It pays for itself out of what it withdraws from our account, pays the user all but what is set aside, reports, and pays the user
/// what is left. What is caught on the way, from the first instruction on, is the user's to claim.
///
/// With `BuyExecution` what is not spent stays at hand, and is exchanged where the answer has to be paid in another asset. With
/// `PayFees` nothing but what was set apart for fees is, which is nothing any more when it is refunded before the user is paid.
pub fn program(payout: &Payout, reserve: &Reserve, here: &InteriorLocation) -> Option<Xcm<()>> {
	let there = &reserve.chain;
	let seen_from_there = |location: Location| location.reanchored(there, here).ok();
	let us = seen_from_there(Location::here())?;
	let user = seen_from_there(payout.to.clone())?;
	let id = AssetId(seen_from_there(payout.asset.clone())?);
	let paid_first = payout.amount.checked_sub(reserve.set_aside)?;
	if paid_first == 0 {
		return None;
	}
	let asset = |amount| Asset { id: id.clone(), fun: Fungible(amount) };
	let response = QueryResponseInfo {
		destination: us,
		query_id: payout.query,
		max_weight: payout.answer_weight,
	};
	Some(Xcm(vec![
		WithdrawAsset(asset(payout.amount).into()),
		SetHints { hints: BoundedHints::new(as_signer(user.clone(), here))?.0 },
		BuyExecution { fees: asset(payout.amount), weight_limit: Unlimited },
		// Whoever asks is the pallet: nobody else on this chain can send in its name.
		DescendOrigin(payout.payer.clone()),
		// Also if something fails before its end.
		SetAppendix(Xcm(vec![
			ReportError(response),
			RefundSurplus,
			DepositAsset { assets: Wild(AllCounted(1)), beneficiary: user.clone() },
		])),
		DepositAsset { assets: Definite(asset(paid_first).into()), beneficiary: user },
	]))
}

/// A user of a chain, as the chain itself writes down who has signed: with the name of the network. What is caught can be
/// claimed only by whoever is spelled as the claim is, to the letter. Homes are kept without that name.
fn as_signer(user: Location, here: &InteriorLocation) -> Location {
	let Ok(consensus) = here.global_consensus() else { return user };
	match user.unpack() {
		(0, [AccountId32 { network: None, id }]) => {
			AccountId32 { network: Some(consensus), id: *id }.into()
		}
		(0, [AccountKey20 { network: None, key }]) => {
			AccountKey20 { network: Some(consensus), key: *key }.into()
		}
		_ => user,
	}
}

/// Who may claim what is caught.
struct BoundedHints(frame_support::BoundedVec<Hint, HintNumVariants>);

impl BoundedHints {
	fn new(claimer: Location) -> Option<Self> {
		vec![AssetClaimer { location: claimer }].try_into().ok().map(Self)
	}
}
