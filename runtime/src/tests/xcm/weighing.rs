//! What programs weigh.

use super::*;
use crate::configs::xcm::{MaxAssetsIntoHolding, Weigher};
use frame_support::dispatch::GetDispatchInfo;
use staging_xcm_executor::traits::WeightBounds;

fn weight(program: Vec<Instruction<RuntimeCall>>) -> Weight {
	let mut program = Xcm(program);
	Weigher::weight(&mut program, Weight::MAX).expect("it can be weighed")
}

fn few() -> Vec<Instruction<RuntimeCall>> {
	vec![WithdrawAsset((Location::parent(), DOT).into()), RefundSurplus, ClearTopic]
}

#[test]
fn what_is_inside_counts_too() {
	run(|| {
		let inside = weight(few());
		assert!(inside.all_gt(Weight::zero()));
		let holders: [fn(Xcm<RuntimeCall>) -> Instruction<RuntimeCall>; 3] = [
			|xcm| ExecuteWithOrigin { descendant_origin: None, xcm },
			SetAppendix,
			SetErrorHandler,
		];
		for holder in holders {
			let empty = weight(vec![holder(Xcm(vec![]))]);
			assert_eq!(weight(vec![holder(Xcm(few()))]), empty.saturating_add(inside));
			// However deep it is.
			let deep = holder(Xcm(vec![holder(Xcm(few()))]));
			assert_eq!(weight(vec![deep]), empty.saturating_mul(2).saturating_add(inside));
		}

		let call = RuntimeCall::XcmGateway(pallet_xcm_gateway::Call::request_withdrawal {
			pool: PoolId(0),
			amount: None,
		});
		let of_call = call.get_dispatch_info().call_weight;
		assert!(weight(vec![transact(call)]).all_gte(of_call));

		// An answer is weighed by what was asked for.
		let heard = |max_weight| QueryResponse {
			query_id: 0,
			response: Response::Null,
			max_weight,
			querier: None,
		};
		let more = Weight::from_parts(7, 9);
		let plain = weight(vec![heard(Weight::zero())]);
		assert_eq!(weight(vec![heard(more)]), plain.saturating_add(more));
	});
}

#[test]
fn every_asset_is_weighed() {
	run(|| {
		let one = |index: u128| Asset::from((Location::new(1, [GeneralIndex(index)]), 1u128));
		let some = |number: u128| Assets::from((0..number).map(one).collect::<Vec<_>>());
		let single = weight(vec![WithdrawAsset(some(1))]);
		assert_eq!(weight(vec![WithdrawAsset(some(5))]), single.saturating_mul(5));

		let beneficiary = Location::here();
		let deposit =
			|assets| weight(vec![DepositAsset { assets, beneficiary: beneficiary.clone() }]);
		let single = deposit(Wild(AllCounted(1)));
		let most: u32 = 2 * MaxAssetsIntoHolding::get();
		assert_eq!(deposit(Definite(some(3))), single.saturating_mul(3));
		assert_eq!(deposit(Wild(AllCounted(2))), single.saturating_mul(2));
		// A program can hold no more, whatever it says.
		assert_eq!(deposit(Wild(AllCounted(u32::MAX))), single.saturating_mul(most.into()));
		assert_eq!(deposit(Wild(All)), single.saturating_mul(most.into()));
		// To move nothing is not free.
		assert_eq!(deposit(Definite(Assets::new())), single);
	});
}

#[test]
fn what_is_not_carried_out_here_is_refused_as_a_whole() {
	run(|| {
		let dot = || Assets::from((Location::parent(), DOT));
		let refused: Vec<Instruction<RuntimeCall>> = vec![
			ReceiveTeleportedAsset(dot()),
			InitiateTeleport { assets: Wild(All), dest: asset_hub(), xcm: Xcm(vec![]) },
			ExchangeAsset { give: Wild(All), want: dot(), maximal: true },
			UniversalOrigin(GlobalConsensus(NetworkId::Kusama)),
			ExportMessage { network: NetworkId::Kusama, destination: Here, xcm: Xcm(vec![]) },
			LockAsset { asset: (Location::parent(), DOT).into(), unlocker: asset_hub() },
			UnlockAsset { asset: (Location::parent(), DOT).into(), target: asset_hub() },
			NoteUnlockable { asset: (Location::parent(), DOT).into(), owner: asset_hub() },
			RequestUnlock { asset: (Location::parent(), DOT).into(), locker: asset_hub() },
		];
		for instruction in refused {
			let issued = issuance();
			let fees = (Location::parent(), DOT).into();
			let program = Xcm(vec![
				ReserveAssetDeposited(dot()),
				BuyExecution { fees, weight_limit: Unlimited },
				instruction.clone(),
			]);
			let outcome = receive(asset_hub(), program);
			let before_anything = matches!(outcome, Outcome::Error(_))
				|| matches!(outcome, Outcome::Incomplete { ref error, .. } if error.index == 0);
			assert!(before_anything, "{instruction:?}: {outcome:?}");
			assert_eq!(issuance(), issued, "{instruction:?}");
		}
	});
}
