//! What the pallet tells.

use frame_support::pallet_macros::*;

/// The events of the pallet.
#[pallet_section]
mod events {
	/// What has happened.
	#[pallet::event]
	#[pallet::generate_deposit(pub(super) fn deposit_event)]
	pub enum Event<T: Config> {
		/// A report was announced.
		#[codec(index = 0)]
		ReportCommitted {
			/// By whom.
			who: T::AccountId,
			/// The hash of the report.
			hash: H256,
			/// What is on hold for it.
			deposit: Balance,
		},
		/// An announced report was made or withdrawn, and its deposit released.
		#[codec(index = 1)]
		CommitmentClosed {
			/// Whose.
			who: T::AccountId,
			/// The hash of the report.
			hash: H256,
			/// What was released.
			deposit: Balance,
		},
		/// A fault was put on record and costs nothing.
		#[codec(index = 2)]
		Warned {
			/// The set.
			set: SetId,
			/// The operator.
			operator: T::AccountId,
			/// The epoch of the fault.
			fault: Epoch,
			/// What it did.
			reason: SlashReason,
			/// What names the fault.
			fault_hash: H256,
		},
		/// An operator was accused. What is in dispute cannot be claimed until the end of it.
		#[codec(index = 3)]
		Accused {
			/// The request.
			id: SlashId,
			/// The set.
			set: SetId,
			/// The operator.
			operator: T::AccountId,
			/// The epoch of the fault.
			fault: Epoch,
			/// What it is accused of.
			reason: SlashReason,
			/// The fraction asked, of what was allocated to the set.
			fraction: Perquintill,
			/// The fraction of the liable stake, by vault.
			p: Fractions,
			/// Proven?
			proven: bool,
			/// Who accuses, unless that is an AVS on another network.
			accuser: Option<T::AccountId>,
			/// The first epoch in which it can be executed.
			executable: Epoch,
			/// The first epoch in which it cannot be executed any more.
			deadline: Epoch,
			/// What whoever decides has to read, where nothing is proven.
			document: Option<Document>,
		},
		/// A request was contested: somebody has to uphold it.
		#[codec(index = 4)]
		Contested {
			/// The request.
			id: SlashId,
			/// By whom.
			who: T::AccountId,
			/// What is on hold for it.
			bond: Balance,
		},
		/// A request was upheld.
		#[codec(index = 5)]
		Upheld {
			/// The request.
			id: SlashId,
		},
		/// A request was rejected. Nothing has happened to anybody's stake.
		#[codec(index = 6)]
		Vetoed {
			/// The request.
			id: SlashId,
		},
		/// A request was not upheld or executed in time. Nothing has happened to anybody's stake.
		#[codec(index = 7)]
		Lapsed {
			/// The request.
			id: SlashId,
		},
		/// A request was executed: the liable stake is worth less, and what it takes is reserved.
		#[codec(index = 8)]
		Executed {
			/// The request.
			id: SlashId,
			/// The first epoch in which it cannot be reversed any more.
			final_from: Epoch,
		},
		/// A request was reversed as a whole. Those who bore it have everything back.
		#[codec(index = 9)]
		Reversed {
			/// The request.
			id: SlashId,
		},
		/// A part of a request was reversed.
		#[codec(index = 10)]
		PartlyReversed {
			/// The request.
			id: SlashId,
			/// The part of the penalty that remains.
			remaining: Perquintill,
			/// What it takes now, by vault.
			p: Fractions,
		},
		/// Pools were brought up to date for a final request. There are more.
		#[codec(index = 11)]
		SettlementAdvanced {
			/// The request.
			id: SlashId,
			/// How many pools were brought up to date.
			pools: u32,
		},
		/// What a request took from a vault was split.
		#[codec(index = 12)]
		Split {
			/// The request.
			id: SlashId,
			/// The vault.
			vault: VaultId,
			/// What it took, in base units: the sum of the rest.
			taken: Balance,
			/// Who reported it, if it gets a part.
			reporter: Option<T::AccountId>,
			/// What the whistle-blower got.
			whistleblower: Balance,
			/// What the insurance got.
			insurance: Balance,
			/// What was burned, or went to the recipient.
			rest: Balance,
			/// Who got the rest, if it was not burned.
			recipient: Option<T::AccountId>,
		},
		/// A request was settled.
		#[codec(index = 13)]
		Settled {
			/// The request.
			id: SlashId,
		},
		/// The record of a request was removed.
		#[codec(index = 14)]
		RequestForgotten {
			/// The request.
			id: SlashId,
		},
		/// The record of a fault that cannot be accused any more was removed.
		#[codec(index = 15)]
		FaultForgotten {
			/// The operator.
			operator: T::AccountId,
			/// What named the fault.
			fault_hash: H256,
		},
		/// A bond was given back.
		#[codec(index = 16)]
		BondReturned {
			/// For which request it was on hold.
			id: SlashId,
			/// To whom.
			who: T::AccountId,
			/// How much.
			amount: Balance,
		},
		/// A bond was lost, or a part of it: whoever gets some of it has an event of its own.
		#[codec(index = 17)]
		BondForfeited {
			/// For which request it was on hold.
			id: SlashId,
			/// By whom.
			who: T::AccountId,
			/// Who got it.
			to: Beneficiary<T::AccountId>,
			/// How much.
			amount: Balance,
		},
		/// A set was found to be weaker than it promises.
		#[codec(index = 18)]
		SetFlagged {
			/// The set.
			set: SetId,
			/// The first epoch in which members may leave at once.
			exit_from: Epoch,
		},
		/// A set is what it promises again, or is no more.
		#[codec(index = 19)]
		SetUnflagged {
			/// The set.
			set: SetId,
		},
		/// The caps were set.
		#[codec(index = 20)]
		CapsSet {
			/// The caps.
			caps: SlashCaps,
		},
		/// A request that is being upheld takes less than it asked for, because the caps leave no more beside what was decided
		/// or proven meanwhile.
		#[codec(index = 21)]
		Lowered {
			/// The request.
			id: SlashId,
			/// The fraction of what was allocated that it takes now.
			fraction: Perquintill,
			/// What it takes of the liable stake now, by vault.
			p: Fractions,
		},
		/// A request that nobody had decided about has made way for a heavier one, on a full docket for one that is proven or
		/// claimed by the adjudicator, or because that
		/// one shows the same fault at a graver grade. Its bonds go back, and its fault can be accused again unless the other
		/// one shows it and stands.
		#[codec(index = 22)]
		Displaced {
			/// The request.
			id: SlashId,
			/// The one that has its place now.
			by: SlashId,
		},
		/// A request was found to be true, and the caps leave nothing that it could take. Its bonds go back.
		#[codec(index = 23)]
		UpheldInVain {
			/// The request.
			id: SlashId,
		},
	}
}
