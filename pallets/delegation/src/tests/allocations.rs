use super::*;
use bulwark_primitives::{
	constants::{MAX_ALLOCATIONS, WINDOW},
	seams::OperatorTies,
	Mandate, SetId, VaultId,
};
use bulwark_test_utils::clock::go_to;
use sp_runtime::{DispatchError, FixedU128, Perquintill};

fn percent(n: u64) -> Perquintill {
	Perquintill::from_percent(n)
}

fn set(
	operator: AccountId,
	vault: VaultId,
	set: SetId,
	magnitude: Perquintill,
) -> sp_runtime::DispatchResult {
	Delegation::set_allocation(signed(operator), vault, set, magnitude)
}

#[test]
fn raising_takes_the_notice_of_the_operator_and_lowering_the_delay_of_the_set() {
	build_and_execute(|| {
		assert_ok!(set(OP1, SHARED, A0, percent(80)));
		let event = Event::AllocationPlanned {
			operator: OP1,
			set: A0,
			vault: SHARED,
			from: percent(0),
			to: percent(80),
			effective: 12,
		};
		assert_eq!(last_event(), event);
		let at = |epoch| Delegation::magnitude_at(&OP1, SHARED, A0, epoch);
		assert_eq!((at(11), at(12), at(90)), (percent(0), percent(80), percent(80)));
		go_to(12);
		assert_ok!(set(OP1, SHARED, A0, percent(30)));
		assert_eq!((at(14), at(15)), (percent(80), percent(30)));
		let records = Delegation::view_allocations(&OP1, A0);
		assert_eq!(records[0].now, percent(80));
		assert_eq!(records[0].planned, Some((15, percent(30))));
	});
}

#[test]
fn a_set_that_redistributes_waits_until_everybody_can_have_left() {
	build_and_execute(|| {
		assert_ok!(set(OP1, SHARED, B1, percent(10)));
		let at = |epoch| Delegation::magnitude_at(&OP1, SHARED, B1, epoch);
		assert_eq!((at(16), at(17)), (percent(0), percent(10)));
	});
}

#[test]
fn each_refusal_has_its_error() {
	build_and_execute(|| {
		let nowhere = SetId { avs: A, index: 9 };
		assert_noop!(set(ANN, SHARED, A0, percent(1)), Error::<Test>::OperatorNotFound);
		assert_noop!(set(OP1, SHARED, nowhere, percent(1)), Error::<Test>::SetNotFound);
		assert_noop!(set(OP1, UNIQUE, B1, percent(1)), Error::<Test>::VaultNotInSet);
		assert_noop!(set(PICKY, SHARED, A0, percent(1)), Error::<Test>::NotMember);
		// More than one is no call at all.
		let decode = |parts: u64| {
			let encoded = codec::Encode::encode(&parts);
			<Perquintill as codec::Decode>::decode(&mut &encoded[..])
		};
		assert!(decode(1_000_000_000_000_000_001).is_err());
		assert!(decode(1_000_000_000_000_000_000).is_ok());
		assert_noop!(set(OP1, SHARED, A0, percent(0)), Error::<Test>::NothingChanged);
		assert_ok!(set(OP1, SHARED, A0, percent(50)));
		let pending = Error::<Test>::ModificationAlreadyPending;
		assert_noop!(set(OP1, SHARED, A0, percent(60)), pending);
		go_to(12);
		assert_noop!(set(OP1, SHARED, A0, percent(50)), Error::<Test>::NothingChanged);
		retire(OP1);
		let raised = set(OP1, SHARED, A0, percent(60));
		assert_noop!(raised, DispatchError::Other("OperatorNotActive"));
		assert_ok!(set(OP1, SHARED, A0, percent(40)));
	});
}

#[test]
fn magnitudes_sum_to_at_most_the_leverage() {
	build_and_execute(|| {
		// Three times over all AVSs in the shared vault, once per AVS in the unique one.
		allocate(OP1, SHARED, A0, 100);
		allocate(OP1, SHARED, B0, 100);
		assert_ok!(set(OP1, SHARED, B1, percent(100)));
		assert_eq!(Delegation::allocatable(&OP1, SHARED, A), FixedU128::from_u32(0));
		assert_ok!(set(OP1, UNIQUE, A0, percent(100)));
		assert_ok!(set(OP1, UNIQUE, B0, percent(100)));
		assert_eq!(Delegation::allocatable(&OP1, UNIQUE, A), FixedU128::from_u32(0));
		go_to(12);
		// What is going to be lower counts until it is.
		assert_ok!(set(OP1, UNIQUE, A0, percent(50)));
		assert_eq!(Delegation::allocatable(&OP1, UNIQUE, A), FixedU128::from_u32(0));
		go_to(15);
		let half = FixedU128::from_rational(1, 2);
		assert_eq!(Delegation::allocatable(&OP1, UNIQUE, A), half);
		assert_ok!(set(OP1, UNIQUE, A0, percent(100)));
	});
}

#[test]
fn more_than_the_leverage_leaves_is_refused() {
	build_and_execute(|| {
		allocate(OP1, SHARED, A0, 100);
		allocate(OP1, SHARED, B0, 100);
		allocate(OP1, SHARED, B1, 50);
		assert_ok!(set(OP1, SHARED, B1, percent(100)));
		go_to(40);
		assert_ok!(set(OP1, SHARED, A0, percent(10)));
		go_to(50);
		assert_ok!(set(OP1, SHARED, A0, percent(100)));
		go_to(60);
		// A vault of leverage one, two sets of one AVS.
		allocate(OP1, UNIQUE, B0, 70);
		crate::Allocations::<Test>::mutate(OP1, B1, |list| {
			let mut history = bulwark_primitives::History::default();
			assert!(history.change(0, percent(20), 0));
			let one = crate::types::Allocation { vault: UNIQUE, magnitude: history };
			assert!(list.try_push(one).is_ok());
		});
		let refused = set(OP1, UNIQUE, B0, percent(81));
		assert_noop!(refused, Error::<Test>::InsufficientMagnitude);
		assert_ok!(set(OP1, UNIQUE, B0, percent(80)));
	});
}

#[test]
fn leaving_a_set_ends_its_allocations_and_the_past_can_still_be_asked_for() {
	build_and_execute(|| {
		allocate(OP1, SHARED, A0, 100);
		allocate(OP1, UNIQUE, A0, 40);
		assert_ok!(leave_set(OP1, A0, 13));
		let at = |vault, epoch| Delegation::magnitude_at(&OP1, vault, A0, epoch);
		assert_eq!((at(SHARED, 12), at(SHARED, 13)), (percent(100), percent(0)));
		assert_eq!((at(UNIQUE, 12), at(UNIQUE, 13)), (percent(40), percent(0)));
		assert_noop!(set(OP1, SHARED, A0, percent(50)), Error::<Test>::NotMember);
		// Once nobody can ask any more, the record goes.
		go_to(20);
		assert_ok!(leave_set(OP1, A0, 21));
		assert!(!crate::Allocations::<Test>::contains_key(OP1, A0));
	});
}

#[test]
fn an_allocation_that_has_ended_keeps_its_place_until_nobody_can_ask_for_it() {
	// Most of these vaults are not there.
	new_test_ext().execute_with(|| {
		for number in 0..MAX_ALLOCATIONS {
			allocate(OP1, VaultId(100 + number), A0, 1);
		}
		let more = || set(OP1, SHARED, A0, percent(50));
		assert_noop!(more(), Error::<Test>::TooManyAllocations);
		// Those that are there can be changed, and this one ends with the thirteenth epoch.
		assert_ok!(set(OP1, VaultId(100), A0, percent(0)));
		go_to(13 + WINDOW - 1);
		assert_noop!(more(), Error::<Test>::TooManyAllocations);
		go_to(13 + WINDOW);
		assert_ok!(more());
		let list = crate::Allocations::<Test>::get(OP1, A0);
		assert_eq!(list.len() as u32, MAX_ALLOCATIONS);
		assert!(list.iter().all(|one| one.vault != VaultId(100)));
	});
}

#[test]
fn stake_ties_an_operator() {
	build_and_execute(|| {
		assert!(!<Delegation as OperatorTies<AccountId>>::is_tied(&OP1));
		let pool = restake(ANN, SHARED, OP1, Mandate::All, 1);
		assert!(<Delegation as OperatorTies<AccountId>>::is_tied(&OP1));
		request(ANN, pool, None);
		assert!(!<Delegation as OperatorTies<AccountId>>::is_tied(&OP1));
	});
}

fn begin(allocations: &[(SetId, VaultId, u64)]) {
	use frame_support::pallet_prelude::BuildGenesisConfig;
	let entry = |(set, vault, percent): &(SetId, VaultId, u64)| {
		(OP1, *set, *vault, Perquintill::from_percent(*percent))
	};
	let allocations = allocations.iter().map(entry).collect();
	new_test_ext().execute_with(|| {
		crate::GenesisConfig::<Test> { allocations }.build();
		check();
	});
}

#[test]
fn a_chain_begins_with_allocations_up_to_the_leverage() {
	// Leverage three takes three sets whole. In a unique vault each AVS has it all.
	begin(&[(A0, SHARED, 100), (B0, SHARED, 100), (B1, SHARED, 100)]);
	begin(&[(A0, UNIQUE, 100), (B0, UNIQUE, 60), (B1, UNIQUE, 40)]);
}

#[test]
#[should_panic(expected = "allocates VaultId(1) twice")]
fn a_chain_does_not_begin_with_a_vault_that_is_allocated_twice() {
	begin(&[(A0, SHARED, 10), (B0, SHARED, 10), (A0, SHARED, 20)]);
}

#[test]
#[should_panic(expected = "more than the leverage of VaultId(0) allows")]
fn a_chain_does_not_begin_beyond_the_leverage() {
	begin(&[(A0, UNIQUE, 100), (B0, UNIQUE, 60), (B1, UNIQUE, 41)]);
}

#[test]
#[should_panic(expected = "there is no VaultId(9)")]
fn a_chain_does_not_begin_with_what_no_vault_has() {
	begin(&[(A0, VaultId(9), 10)]);
}
