//! What the pallet answers about things that are not there, and what its constants promise.

use crate::{mock::*, *};
use bulwark_primitives::{
	seams::{AvsInspect, OperatorTies, SlashTermsInspect},
	AvsId, SetId, VaultId,
};
use frame_support::traits::Hooks;
use sp_runtime::Perquintill;

#[test]
fn nothing_is_said_of_what_is_not_there() {
	build_and_execute(|| {
		let set = SetId { avs: AvsId(3), index: 2 };
		assert!(!Avs::set_exists(set));
		assert!(!Avs::accepts_vault(set, VaultId(0)));
		assert_eq!(Avs::multiplier(set, VaultId(0)), None);
		assert!(!Avs::is_member(&ALICE, set));
		assert_eq!(Avs::deallocation_delay(set), None);
		assert!(!Avs::redistributes(set));
		assert!(!Avs::is_tied(&ALICE));
		assert!(Avs::sets_of(&ALICE).is_empty());
		assert_eq!(Avs::schedule_version_at(set, START), None);
		assert_eq!(Avs::schedule_version_for(set, &ALICE, START), None);
		assert!(Avs::vaults_of(set).is_empty());
		assert_eq!(Avs::worst_penalty(&ALICE, set, START), Perquintill::zero());
	});
}

#[test]
fn whoever_slashes_is_told_of_vaults_and_of_the_worst() {
	build_and_execute(|| {
		let avs = admitted(ALICE);
		let set = created(ALICE, avs, config());
		let vaults: Vec<_> = config().vaults.iter().map(|(vault, _)| *vault).collect();
		assert_eq!(Avs::vaults_of(set), vaults);
		assert!(Avs::join_set(signed(OPERATORS), set).is_ok());
		// The schedule binds from the first epoch of the membership on.
		let worst = config().schedule.offences.iter().map(|offence| offence.maximum).max();
		assert_eq!(Avs::worst_penalty(&OPERATORS, set, START), Perquintill::zero());
		assert_eq!(Some(Avs::worst_penalty(&OPERATORS, set, START + 1)), worst);
	});
}

#[test]
fn constants_fit_each_other() {
	build_and_execute(<Avs as Hooks<u64>>::integrity_test);
}

#[test]
fn calls_stay_small() {
	assert!(core::mem::size_of::<Call<Test>>() <= 1_024, "{}", core::mem::size_of::<Call<Test>>());
}
