//! What the pallet tells.

use frame_support::pallet_macros::*;

/// The events of the pallet.
#[pallet_section]
mod events {
	/// What has happened.
	#[pallet::event]
	#[pallet::generate_deposit(pub(super) fn deposit_event)]
	pub enum Event<T: Config> {
		/// The first stake under a mandate has opened a pool. It is there until [`Event::PoolClosed`].
		#[codec(index = 0)]
		PoolOpened {
			/// The pool.
			pool: PoolId,
			/// Its operator.
			operator: T::AccountId,
			/// Its vault.
			vault: VaultId,
			/// Its mandate.
			mandate: Mandate,
		},
		/// Stake was delegated. It is active from an epoch on.
		#[codec(index = 1)]
		Delegated {
			/// Whose stake.
			who: T::AccountId,
			/// The pool.
			pool: PoolId,
			/// The vault.
			vault: VaultId,
			/// The operator.
			operator: T::AccountId,
			/// How much.
			amount: Balance,
			/// The first epoch in which it is active.
			entered: Epoch,
		},
		/// A withdrawal was requested. `(who, pool, left)` names the request; requests of one epoch are one.
		#[codec(index = 2)]
		WithdrawalRequested {
			/// Whose stake.
			who: T::AccountId,
			/// The pool.
			pool: PoolId,
			/// The first epoch without liability.
			left: Epoch,
			/// How much leaves.
			amount: Balance,
			/// From this moment on it can be completed, in seconds.
			payable_at: Moment,
			/// Where it goes then, if it does not leave the system.
			to: Option<Destination<T::AccountId>>,
		},
		/// Stake that was not active yet has returned at once.
		#[codec(index = 3)]
		ReturnedEarly {
			/// Whose stake.
			who: T::AccountId,
			/// The pool.
			pool: PoolId,
			/// How much.
			amount: Balance,
			/// The pool it was delegated to, or `None` if it is idle.
			into: Option<PoolId>,
		},
		/// A request was cancelled: the stake is as if it had never left.
		#[codec(index = 4)]
		WithdrawalCancelled {
			/// Whose stake.
			who: T::AccountId,
			/// The pool.
			pool: PoolId,
			/// The epoch that named the request.
			left: Epoch,
			/// How much stays.
			amount: Balance,
		},
		/// Exits were paid, to where the stake came from.
		#[codec(index = 5)]
		WithdrawalCompleted {
			/// Whose stake.
			who: T::AccountId,
			/// The pool.
			pool: PoolId,
			/// What was paid out.
			paid: Balance,
			/// What went on to another pool, or to the idle balance because that had become impossible.
			redelegated: Balance,
		},
		/// An exit has become a delegation.
		#[codec(index = 6)]
		Redelegated {
			/// Whose stake.
			who: T::AccountId,
			/// The pool it left.
			from: PoolId,
			/// The pool it entered, or `None` if it is idle because that had become impossible.
			into: Option<PoolId>,
			/// How much.
			amount: Balance,
		},
		/// An allocation is going to change.
		#[codec(index = 7)]
		AllocationPlanned {
			/// The operator.
			operator: T::AccountId,
			/// The set.
			set: SetId,
			/// The vault.
			vault: VaultId,
			/// What is allocated until then.
			from: Perquintill,
			/// What is allocated from then on.
			to: Perquintill,
			/// From this epoch on.
			effective: Epoch,
		},
		/// A position was shown final slashes.
		#[codec(index = 8)]
		Followed {
			/// Whose position.
			who: T::AccountId,
			/// The pool.
			pool: PoolId,
			/// How many it was shown: all that it had not seen, or as many as one call shows.
			scars: u32,
		},
		/// A pool has gone with its last position, whichever call that was: a completion, a request for stake that had not entered
		/// yet, or any call that finds a position empty after slashes.
		#[codec(index = 9)]
		PoolClosed {
			/// The pool.
			pool: PoolId,
			/// Its operator.
			operator: T::AccountId,
			/// Its vault.
			vault: VaultId,
			/// What rounding had left in it, and was burned.
			dust: Balance,
		},
	}
}
