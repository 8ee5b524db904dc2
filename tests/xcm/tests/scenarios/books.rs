//! What is conserved: between our accounts on other chains and what there is here.

use crate::network::*;
use bulwark_primitives::Balance;
use bulwark_runtime::configs::assets::AllAssets;
use frame_support::traits::fungibles::Inspect;

/// What has gone beside what stands behind the assets here.
#[derive(Clone, Copy, Default)]
pub struct Beside {
	/// In our account on Asset Hub, and never arrived here.
	pub stranded: Balance,
	/// Burned here, and locked in our account on Asset Hub for ever.
	pub burned_dot: Balance,
	/// Burned here, and locked in our account on the chain of the issuer for ever.
	pub burned_lst: Balance,
}

/// What stands behind the foreign assets of this chain, and what they are, as differences from the beginning: the preset has
/// invented some that nothing stands behind.
pub struct Books {
	hub: (Balance, Balance),
	issuer: (Balance, Balance),
}

impl Books {
	/// Begins to watch.
	pub fn open() -> Self {
		settle();
		Self { hub: Self::hub(), issuer: Self::issuer() }
	}

	fn hub() -> (Balance, Balance) {
		let behind = on_hub_has(&our_account_on_hub());
		(behind, look(|| AllAssets::total_issuance(dot())))
	}

	fn issuer() -> (Balance, Balance) {
		let behind = on_issuer_has(&our_account_on_issuer());
		(behind, look(|| AllAssets::total_issuance(lst())))
	}

	/// Nothing is on its way: what stands behind the assets is what they are, but for what has gone beside. Every unit there
	/// is here is somebody's or caught. And all ledgers are sound.
	#[track_caller]
	pub fn balance_but_for(&self, beside: Beside) {
		settle();
		let Beside { stranded, burned_dot, burned_lst } = beside;
		let (now, then) = (Self::hub(), self.hub);
		assert_eq!(now.0 + then.1, now.1 + then.0 + stranded + burned_dot, "Asset Hub");
		let (now, then) = (Self::issuer(), self.issuer);
		assert_eq!(now.0 + then.1, now.1 + then.0 + burned_lst, "the issuer");
		sound();
	}

	#[track_caller]
	pub fn balance(&self) {
		self.balance_but_for(Beside::default());
	}
}

/// Every ledger of ours is sound.
#[track_caller]
pub fn sound() {
	look(|| {
		use bulwark_runtime::{
			Avs, Delegation, Operators, Payouts, Rewards, Slashing, Vaults, XcmGateway,
		};
		assert_eq!(Vaults::do_try_state(), Ok(()));
		assert_eq!(Operators::do_try_state(), Ok(()));
		assert_eq!(Avs::do_try_state(), Ok(()));
		assert_eq!(Delegation::do_try_state(), Ok(()));
		assert_eq!(Slashing::do_try_state(), Ok(()));
		assert_eq!(Rewards::do_try_state(), Ok(()));
		assert_eq!(Payouts::do_try_state(), Ok(()));
		assert_eq!(XcmGateway::do_try_state(), Ok(()));
	});
}
