//! What is caught on its way, and who claims it.

use crate::{books::*, network::*, payouts::*};
use bulwark_runtime::{
	configs::monetary::TreasuryAccount, ForeignAssets, PolkadotXcm, RuntimeOrigin,
};
use sp_keyring::Sr25519Keyring::{Alice, Bob};
use sp_runtime::traits::{BlakeTwo256, Hash};
use staging_xcm::{
	latest::{prelude::*, AssetTransferFilter, WESTEND_GENESIS_HASH},
	VersionedAssets,
};

/// Alice of Asset Hub as messages from there spell her: with the name of its network.
fn alice_as_spelled() -> Location {
	let network = Some(NetworkId::ByGenesis(WESTEND_GENESIS_HASH));
	let id = account(Alice).into();
	Location::new(1, [Parachain(ASSET_HUB), AccountId32 { network, id }])
}

/// Claims something caught here, for an account here.
fn claim(assets: Assets, to: Location) -> Vec<Instruction<()>> {
	let all = || Wild(AllCounted(1));
	vec![
		ClaimAsset { assets, ticket: Location::new(0, [GeneralIndex(5)]) },
		RefundSurplus,
		DepositAsset { assets: all(), beneficiary: to },
	]
}

/// Scenario 4 and X5. What cannot be given to whom the program names is caught for who has sent it, and nobody else gets it.
#[test]
fn what_is_caught_is_claimed_by_its_user_alone() {
	let books = Books::open();
	let (me, treasury) = (owner(ASSET_HUB, Alice), TreasuryAccount::get());
	// The beneficiary is nobody.
	let nobody = Location::new(1, [Parachain(ASSET_HUB), GeneralIndex(7)]);
	let lost = vec![DepositAsset {
		assets: Definite((Location::parent(), 90 * UNIT).into()),
		beneficiary: nobody,
	}];
	let issued = look(|| ForeignAssets::total_supply(Location::parent()));
	let fees = here_has(dot(), &treasury);
	brings(Alice, 100 * UNIT, lost);
	// Nobody has it, and it is counted.
	assert_eq!(here_has(dot(), &me), 0);
	assert_eq!(look(|| ForeignAssets::total_supply(Location::parent())), issued + 100 * UNIT);
	books.balance();

	// What was brought, less the fee.
	let amount = 100 * UNIT - (here_has(dot(), &treasury) - fees);
	let caught: Assets = (Location::parent(), amount).into();
	let is_there = || is_caught(&alice_as_spelled(), &caught);
	assert!(is_there());
	let wrong: Assets = (Location::parent(), 7 * UNIT).into();
	let to_alice = || user(ASSET_HUB, Alice);
	for (who, assets) in [(Bob, caught.clone()), (Alice, wrong)] {
		brings(who, 2 * UNIT, claim(assets, to_alice()));
		assert!(is_there());
	}
	// And neither by Asset Hub itself, which has something here to pay with.
	let hub = Location::new(1, [Parachain(ASSET_HUB)]);
	let give = vec![DepositAsset { assets: Wild(AllCounted(1)), beneficiary: hub }];
	brings(Bob, 20 * UNIT, give);
	on_hub(|| {
		use asset_hub_westend_runtime::PolkadotXcm;
		let us = Location::new(1, [Parachain(BULWARK)]);
		let fee: Asset = (Location::parent(), UNIT).into();
		let mut program = vec![WithdrawAsset(fee.clone().into()), PayFees { asset: fee }];
		program.extend(claim(caught.clone(), to_alice()));
		assert!(PolkadotXcm::send_xcm(Here, us, Xcm(program)).is_ok());
	});
	settle();
	assert!(is_there());

	let had = here_has(dot(), &me);
	brings(Alice, 2 * UNIT, claim(caught.clone(), to_alice()));
	assert!(!is_there());
	let got = here_has(dot(), &me) - had;
	assert!(got > amount && got < amount + 2 * UNIT, "{got} of {amount}");
	books.balance();
	// It is hers: she stakes it.
	from_hub(Alice, UNIT, stake_call(DOT_VAULT, Some(amount)));
	assert_eq!(principal(DOT_VAULT, &me), amount);
	books.balance();
}

fn is_caught(who: &Location, assets: &Assets) -> bool {
	let assets = VersionedAssets::from(assets.clone());
	let hash = BlakeTwo256::hash_of(&(who, &assets));
	look(|| PolkadotXcm::asset_trap(&hash)) > 0
}

/// An asset that nobody has registered here is not believed: what was sent lies in our account on Asset Hub, and governance
/// sends it back. It cannot be claimed here, not even when it is registered later.
#[test]
fn an_asset_that_is_not_registered_does_not_arrive() {
	let books = Books::open();
	let id = 77u32;
	let seen_from_hub = Location::new(0, [PalletInstance(50), GeneralIndex(id.into())]);
	let seen_from_us =
		Location::new(1, [Parachain(ASSET_HUB), PalletInstance(50), GeneralIndex(id.into())]);
	let had = |who: &bulwark_runtime::AccountId| {
		on_hub(|| asset_hub_westend_runtime::Assets::balance(id, who))
	};
	on_hub(|| {
		use asset_hub_westend_runtime::{Assets, RuntimeOrigin};
		let owner = account(Alice);
		let create =
			Assets::force_create(RuntimeOrigin::root(), id.into(), owner.clone().into(), true, 1);
		assert!(create.is_ok(), "{create:?}");
		let minted =
			Assets::mint(RuntimeOrigin::signed(owner.clone()), id.into(), owner.into(), 1_000);
		assert!(minted.is_ok(), "{minted:?}");
	});
	let fee: Asset = (Location::parent(), UNIT).into();
	let travels: Asset = (Location::parent(), 10 * UNIT).into();
	let strange: Asset = (seen_from_hub.clone(), 600u128).into();
	let me = || user(ASSET_HUB, Alice);
	let program = Xcm(vec![
		WithdrawAsset(fee.clone().into()),
		PayFees { asset: fee },
		WithdrawAsset(vec![travels.clone(), strange.clone()].into()),
		InitiateTransfer {
			destination: Location::new(1, [Parachain(BULWARK)]),
			remote_fees: Some(AssetTransferFilter::ReserveDeposit(Definite(travels.into()))),
			preserve_origin: true,
			assets: vec![AssetTransferFilter::ReserveDeposit(Definite(strange.into()))]
				.try_into()
				.expect("one fits"),
			remote_xcm: Xcm(vec![
				RefundSurplus,
				DepositAsset { assets: Wild(AllCounted(2)), beneficiary: me() },
			]),
		},
	]);
	let treasury = TreasuryAccount::get();
	let fees = here_has(dot(), &treasury);
	execute_on_hub(Alice, program);
	assert_eq!(had(&our_account_on_hub()), 600);
	assert_eq!(here_has(dot(), &owner(ASSET_HUB, Alice)), 0);
	// The fee is caught, for Asset Hub. Of the asset nothing is: it is not claimed out of nothing when there is one.
	let left = 10 * UNIT - (here_has(dot(), &treasury) - fees);
	let hub = Location::new(1, [Parachain(ASSET_HUB)]);
	assert!(is_caught(&hub, &Asset::from((Location::parent(), left)).into()));
	books.balance();
	on_us(|| {
		let admin = account(Bob);
		let create = ForeignAssets::force_create(
			RuntimeOrigin::root(),
			seen_from_us.clone(),
			admin.into(),
			true,
			1,
		);
		assert!(create.is_ok(), "{create:?}");
	});
	let caught: Assets = (seen_from_us.clone(), 600u128).into();
	brings(Alice, 2 * UNIT, claim(caught, me()));
	assert_eq!(look(|| ForeignAssets::total_supply(seen_from_us)), 0);

	// The rescue, which pays with what our account there has beside what it owes.
	on_us(|| {
		let fee: Asset = (Location::parent(), UNIT).into();
		let program: Xcm<()> = Xcm(vec![
			WithdrawAsset(fee.clone().into()),
			PayFees { asset: fee },
			WithdrawAsset((seen_from_hub, 600u128).into()),
			DepositAsset { assets: Wild(AllCounted(1)), beneficiary: local(Alice) },
		]);
		let hub = Location::new(1, [Parachain(ASSET_HUB)]);
		let sent = PolkadotXcm::send_xcm(Here, hub, program);
		assert!(sent.is_ok(), "{sent:?}");
	});
	settle();
	assert_eq!([had(&account(Alice)), had(&our_account_on_hub())], [1_000, 0]);
	sound();
	assert_eq!(ledger(), [0; 4]);
}
