//! The program that pays somebody elsewhere.
//!
//! Everything travels as one asset that also pays the fees. With two, a fee that turns out too low would stop the program on the
//! other side before the second asset was taken out of our account, and nobody could claim it there.

use crate::Reserve;
use alloc::vec;
use bulwark_primitives::{Balance, ReleaseId};
use frame_support::weights::Weight;
use staging_xcm::v5::{prelude::*, AssetTransferFilter};

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
	/// In whose name, as seen from here.
	pub payer: Location,
	/// What the answer will be known by.
	pub query: QueryId,
	/// What the answer may weigh.
	pub answer_weight: Weight,
}

/// The program, for execution here. `None` if a location does not fit, or less is paid than is set aside.
///
/// Over there it pays for itself out of what it withdraws from our account, pays the user all but what is set aside, reports,
/// and pays the user what is left. What is caught on the way is the user's to claim.
pub fn program(payout: &Payout, reserve: &Reserve, here: &InteriorLocation) -> Option<Xcm<()>> {
	let there = &reserve.chain;
	let seen_from_there = |location: Location| location.reanchored(there, here).ok();
	let us = seen_from_there(Location::here())?;
	let user = seen_from_there(payout.to.clone())?;
	let asset = seen_from_there(payout.asset.clone())?;
	let paid_first = payout.amount.checked_sub(reserve.set_aside)?;
	if paid_first == 0 {
		return None;
	}
	let response = QueryResponseInfo {
		destination: us,
		query_id: payout.query,
		max_weight: payout.answer_weight,
	};
	let remote_xcm = Xcm(vec![
		SetHints { hints: BoundedHints::new(as_signer(user.clone(), here))?.0 },
		// Also if something fails before its end.
		SetAppendix(Xcm(vec![
			ReportError(response),
			RefundSurplus,
			DepositAsset { assets: Wild(AllCounted(1)), beneficiary: user.clone() },
		])),
		RefundSurplus,
		DepositAsset {
			assets: Definite(Asset { id: AssetId(asset), fun: Fungible(paid_first) }.into()),
			beneficiary: user,
		},
	]);
	Some(Xcm(vec![
		WithdrawAsset(
			Asset { id: AssetId(payout.asset.clone()), fun: Fungible(payout.amount) }.into(),
		),
		SetHints { hints: BoundedHints::new(payout.payer.clone())?.0 },
		InitiateTransfer {
			destination: there.clone(),
			remote_fees: Some(AssetTransferFilter::ReserveWithdraw(Wild(AllCounted(1)))),
			preserve_origin: true,
			assets: Default::default(),
			remote_xcm,
		},
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
