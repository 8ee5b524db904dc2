//! What benchmarks ask for, out of the other mocks.

use super::*;
use bulwark_primitives::{
	constants::MAX_SET_VAULTS,
	seams::{EpochClock, StakeInspect},
};

/// What benchmarks need to be there is there.
pub struct Helper;

impl crate::BenchmarkHelper<Test> for Helper {
	fn set() -> SetId {
		A0
	}

	fn operator() -> AccountId {
		OP
	}

	fn allocate(vaults: u32) {
		for vault in 0..MAX_SET_VAULTS {
			allocate(OP, A0, VaultId(vault), if vault < vaults { 10 } else { 0 }, 0);
		}
	}

	fn stake(pools: u32) {
		for vault in Self::vaults() {
			let number = if vault == DOT { pools } else { 1 };
			for _ in 0..number {
				stake(BOB, OP, vault, Mandate::All, 1_000, 0);
			}
		}
	}

	/// A pool of this mock is one cohort.
	fn crowd(_: Epoch) {}

	fn vaults() -> Vec<VaultId> {
		let allocated = MockStake::allocations(&OP, A0, MockClock::epoch());
		allocated.into_iter().map(|(vault, _)| vault).collect()
	}

	fn proof(number: u8) -> (SlashReason, Evidence) {
		(PROVEN, Evidence::Proof(number, None))
	}

	fn claim(number: u8) -> (SlashReason, Evidence) {
		(JUDGED, Evidence::Claim(number))
	}

	fn remote() -> (RuntimeOrigin, SlashReason) {
		(RuntimeOrigin::signed(REMOTE), REMOTELY)
	}

	fn adjudication_origin() -> RuntimeOrigin {
		RuntimeOrigin::signed(COUNCIL)
	}

	fn admin_origin() -> RuntimeOrigin {
		RuntimeOrigin::root()
	}

	fn fund(who: &AccountId) {
		assert!(Balances::mint_into(who, RICH).is_ok());
	}

	fn restaker() -> AccountId {
		// What the mock begins with is gone when a benchmark is repeated.
		stake(ANN, OP, DOT, Mandate::All, 1_000, 1);
		ANN
	}

	fn last_restaker() -> AccountId {
		PROXY
	}

	fn stranger() -> AccountId {
		RITA
	}

	fn advance_to(epoch: Epoch) {
		go_to(epoch);
	}

	fn weaken(set: SetId) {
		Strengths::insert(set, (1, 0));
	}

	fn strengthen(set: SetId) {
		Strengths::insert(set, (9, u128::MAX));
	}
}
