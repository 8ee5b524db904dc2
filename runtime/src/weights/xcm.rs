//! What the instructions of messages weigh: each as it was measured, once for every asset that it moves.
//!
//! An instruction that this chain does not carry out weighs more than a block, so that a program with one is refused as a
//! whole, before its first instruction.

use super::{
	pallet_xcm_benchmarks_fungible::WeightInfo as Fungibles,
	pallet_xcm_benchmarks_generic::WeightInfo as Generic,
};
use crate::{
	configs::xcm::{MaxAssetsIntoHolding, Weigher},
	Runtime, RuntimeCall,
};
use alloc::vec::Vec;
use polkadot_sdk::{staging_xcm as xcm, *};

use frame_support::{weights::Weight, BoundedVec};
use staging_xcm_executor::traits::WeightBounds;
use xcm::{
	latest::{prelude::*, AssetTransferFilter},
	DoubleEncoded,
};

type Assetwise = Fungibles<Runtime>;
type Plain = Generic<Runtime>;

/// More than any block has.
const REFUSED: Weight = Weight::MAX;

/// How many assets something is about.
trait Moves {
	fn number(&self) -> u64;

	/// What moving one weighs, for all of them. Moving none weighs as much as moving one.
	fn times(&self, one: Weight) -> Weight {
		one.saturating_mul(self.number().max(1))
	}
}

/// No program has more than that: the executor lets it hold twice what it is told.
fn most() -> u64 {
	2 * u64::from(MaxAssetsIntoHolding::get())
}

impl Moves for Assets {
	fn number(&self) -> u64 {
		self.len() as u64
	}
}

impl Moves for AssetFilter {
	fn number(&self) -> u64 {
		match self {
			Self::Definite(assets) => assets.number(),
			Self::Wild(
				AllOf { fun: WildFungible, .. } | AllOfCounted { fun: WildFungible, .. },
			) => 1,
			Self::Wild(AllCounted(count) | AllOfCounted { count, .. }) => {
				u64::from(*count).min(most())
			}
			Self::Wild(All | AllOf { .. }) => most(),
		}
	}
}

/// The instructions.
pub struct XcmWeight;

impl XcmWeightInfo<RuntimeCall> for XcmWeight {
	fn withdraw_asset(assets: &Assets) -> Weight {
		assets.times(Assetwise::withdraw_asset())
	}

	fn reserve_asset_deposited(assets: &Assets) -> Weight {
		assets.times(Assetwise::reserve_asset_deposited())
	}

	fn receive_teleported_asset(_: &Assets) -> Weight {
		REFUSED
	}

	fn query_response(_: &u64, _: &Response, max_weight: &Weight, _: &Option<Location>) -> Weight {
		// Whoever asked said what hearing the answer may weigh.
		Plain::query_response().saturating_add(*max_weight)
	}

	fn transfer_asset(assets: &Assets, _: &Location) -> Weight {
		assets.times(Assetwise::transfer_asset())
	}

	fn transfer_reserve_asset(assets: &Assets, _: &Location, _: &Xcm<()>) -> Weight {
		assets.times(Assetwise::transfer_reserve_asset())
	}

	fn transact(_: &OriginKind, _: &Option<Weight>, _: &DoubleEncoded<RuntimeCall>) -> Weight {
		// What the call weighs is added by whoever weighs the program.
		Plain::transact()
	}

	// Notices of the relay chain, which change nothing here.
	fn hrmp_new_channel_open_request(_: &u32, _: &u32, _: &u32) -> Weight {
		Plain::clear_origin()
	}

	fn hrmp_channel_accepted(_: &u32) -> Weight {
		Plain::clear_origin()
	}

	fn hrmp_channel_closing(_: &u32, _: &u32, _: &u32) -> Weight {
		Plain::clear_origin()
	}

	fn clear_origin() -> Weight {
		Plain::clear_origin()
	}

	fn descend_origin(_: &InteriorLocation) -> Weight {
		Plain::descend_origin()
	}

	fn report_error(_: &QueryResponseInfo) -> Weight {
		Plain::report_error()
	}

	fn deposit_asset(assets: &AssetFilter, _: &Location) -> Weight {
		assets.times(Assetwise::deposit_asset())
	}

	fn deposit_reserve_asset(assets: &AssetFilter, _: &Location, _: &Xcm<()>) -> Weight {
		assets.times(Assetwise::deposit_reserve_asset())
	}

	fn exchange_asset(_: &AssetFilter, _: &Assets, _: &bool) -> Weight {
		REFUSED
	}

	fn initiate_reserve_withdraw(assets: &AssetFilter, _: &Location, _: &Xcm<()>) -> Weight {
		assets.times(Assetwise::initiate_reserve_withdraw())
	}

	fn initiate_teleport(_: &AssetFilter, _: &Location, _: &Xcm<()>) -> Weight {
		REFUSED
	}

	fn initiate_transfer(
		_: &Location,
		remote_fees: &Option<AssetTransferFilter>,
		_: &bool,
		assets: &BoundedVec<AssetTransferFilter, xcm::latest::MaxAssetTransferFilters>,
		_: &Xcm<()>,
	) -> Weight {
		let filters: Vec<_> = remote_fees.iter().chain(assets).collect();
		let number = filters.iter().map(|filter| filter.inner().number()).sum::<u64>();
		Assetwise::initiate_transfer().saturating_mul(number.max(1))
	}

	fn report_holding(_: &QueryResponseInfo, _: &AssetFilter) -> Weight {
		Plain::report_holding()
	}

	fn buy_execution(_: &Asset, _: &WeightLimit) -> Weight {
		Plain::buy_execution()
	}

	fn pay_fees(_: &Asset) -> Weight {
		Plain::pay_fees()
	}

	fn refund_surplus() -> Weight {
		Plain::refund_surplus()
	}

	fn set_error_handler(_: &Xcm<RuntimeCall>) -> Weight {
		Plain::set_error_handler()
	}

	fn set_appendix(_: &Xcm<RuntimeCall>) -> Weight {
		Plain::set_appendix()
	}

	fn clear_error() -> Weight {
		Plain::clear_error()
	}

	fn set_hints(hints: &BoundedVec<Hint, xcm::latest::HintNumVariants>) -> Weight {
		Plain::asset_claimer().saturating_mul(hints.len().max(1) as u64)
	}

	fn claim_asset(assets: &Assets, _: &Location) -> Weight {
		assets.times(Plain::claim_asset())
	}

	fn trap(_: &u64) -> Weight {
		Plain::trap()
	}

	fn subscribe_version(_: &QueryId, _: &Weight) -> Weight {
		Plain::subscribe_version()
	}

	fn unsubscribe_version() -> Weight {
		Plain::unsubscribe_version()
	}

	fn burn_asset(assets: &Assets) -> Weight {
		assets.times(Plain::burn_asset())
	}

	fn expect_asset(assets: &Assets) -> Weight {
		assets.times(Plain::expect_asset())
	}

	fn expect_origin(_: &Option<Location>) -> Weight {
		Plain::expect_origin()
	}

	fn expect_error(_: &Option<(u32, XcmError)>) -> Weight {
		Plain::expect_error()
	}

	fn expect_transact_status(_: &MaybeErrorCode) -> Weight {
		Plain::expect_transact_status()
	}

	fn query_pallet(_: &Vec<u8>, _: &QueryResponseInfo) -> Weight {
		Plain::query_pallet()
	}

	fn expect_pallet(_: &u32, _: &Vec<u8>, _: &Vec<u8>, _: &u32, _: &u32) -> Weight {
		Plain::expect_pallet()
	}

	fn report_transact_status(_: &QueryResponseInfo) -> Weight {
		Plain::report_transact_status()
	}

	fn clear_transact_status() -> Weight {
		Plain::clear_transact_status()
	}

	fn universal_origin(_: &Junction) -> Weight {
		REFUSED
	}

	fn export_message(_: &NetworkId, _: &Junctions, _: &Xcm<()>) -> Weight {
		REFUSED
	}

	fn lock_asset(_: &Asset, _: &Location) -> Weight {
		REFUSED
	}

	fn unlock_asset(_: &Asset, _: &Location) -> Weight {
		REFUSED
	}

	fn note_unlockable(_: &Asset, _: &Location) -> Weight {
		REFUSED
	}

	fn request_unlock(_: &Asset, _: &Location) -> Weight {
		REFUSED
	}

	fn set_fees_mode(_: &bool) -> Weight {
		Plain::set_fees_mode()
	}

	fn set_topic(_: &[u8; 32]) -> Weight {
		Plain::set_topic()
	}

	fn clear_topic() -> Weight {
		Plain::clear_topic()
	}

	fn alias_origin(_: &Location) -> Weight {
		Plain::alias_origin()
	}

	fn unpaid_execution(_: &WeightLimit, _: &Option<Location>) -> Weight {
		Plain::unpaid_execution()
	}

	fn execute_with_origin(_: &Option<InteriorLocation>, xcm: &Xcm<RuntimeCall>) -> Weight {
		// Whoever weighs the program adds what handlers hold inside, but not this.
		let inside = Weigher::weight(&mut xcm.clone(), Weight::MAX).unwrap_or(REFUSED);
		Plain::execute_with_origin().saturating_add(inside)
	}
}
