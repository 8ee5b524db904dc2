//! What checking evidence weighs. Kinds of evidence are no pallet and are not called; they are measured as if they were.

use super::{
	disputes::sign,
	restaking::{begin, ORACLE, SIGNER},
};
use crate::{AccountId, Epochs, Runtime};
use alloc::{format, vec::Vec};
use bulwark_primitives::{
	constants::MAX_HISTORY,
	evidence::{Accusation, VerifyEvidence},
	seams::EpochClock,
	AppKey, AppSignature, Epoch, PoolId, SetId, SlashReason, VaultId, Verifier,
};
use bulwark_verifiers::{
	messages, Claim, Equivocation, Evidence, GradedDeviation, Quorum, Report, Signer, Statement,
	MAX_SIGNERS, MAX_URL,
};
use codec::{Decode, Encode};
use core::marker::PhantomData;
use pallet_operators::{KeyHistory, KeyStep, Keys, Scheme};
use pallet_rewards::{
	OperatorWeight, PlanTarget, PoolWeight, PoolWeights, Table, Tables, Weights, MAX_TABLE_POOLS,
};
use polkadot_sdk::*;

use frame_benchmarking::v2::*;
use frame_support::{traits::Get, BoundedVec};
use sp_core::H256;
use sp_runtime::Perquintill;

/// What is measured: the kinds of evidence.
pub struct Pallet<T>(PhantomData<T>);

/// The runtime whose evidence is measured.
pub trait Config: frame_system::Config {}
impl Config for Runtime {}

type Verifiers = <Runtime as pallet_slashing::Config>::Verifier;

/// The set of which the operators are.
const SET: SetId = SetId { avs: ORACLE, index: 0 };

const TOPIC: H256 = H256([1; 32]);

fn genesis() -> H256 {
	crate::configs::slashing::GenesisHash::get()
}

fn seed(index: u32) -> Vec<u8> {
	format!("//Signer//{index}").into_bytes()
}

/// As software in a browser signs: the message as it is does not fit the signature, so that each is checked twice.
fn sign_wrapped(index: u32, message: &[u8]) -> AppSignature {
	sign(&seed(index), &[b"<Bytes>", message, b"</Bytes>"].concat())
}

/// An operator with as many keys as are remembered.
fn signer(index: u32) -> AccountId {
	let key = |seed: &[u8]| {
		AppKey::Sr25519(sp_io::crypto::sr25519_generate(SIGNER, Some(seed.to_vec())).0)
	};
	let (old, new) = (key(b"//Old"), key(&seed(index)));
	let first = Epochs::epoch() - MAX_HISTORY;
	let steps = (1..=MAX_HISTORY).map(|step| KeyStep {
		from: first + step,
		key: Some(if step == MAX_HISTORY { new } else { old }),
	});
	let history = KeyHistory::decode(&mut &steps.collect::<Vec<_>>().encode()[..])
		.expect("as many steps as there can be");
	let who: AccountId = account("signer", index, 0);
	Keys::<Runtime>::insert(&who, Scheme::Sr25519, history);
	who
}

/// So many operators in ascending order, each with its number. All of them have stake in as many pools as a table has, and
/// weigh the same.
fn signers(number: u32) -> Vec<(AccountId, u32)> {
	begin();
	let target = PlanTarget::Set(SET);
	let (epoch, place, total) = (Epochs::epoch(), false, u128::from(number * MAX_TABLE_POOLS));
	let table = Table { epoch, place, total, operators: number, value: total };
	Tables::<Runtime>::insert(target, table);
	let pools = (0..MAX_TABLE_POOLS).map(|pool| PoolWeight {
		pool: PoolId(pool.into()),
		vault: VaultId(pool),
		weight: 1,
	});
	let pools = PoolWeights::truncate_from(pools.collect());
	let mut all: Vec<_> = (0..number).map(|index| (signer(index), index)).collect();
	for (who, _) in &all {
		let weight = OperatorWeight { total: MAX_TABLE_POOLS.into(), pools: pools.clone() };
		Weights::<Runtime>::insert((target, place), who, weight);
	}
	all.sort();
	all
}

fn accusation(verifier: Verifier, operator: AccountId) -> Accusation<AccountId> {
	let fault = Epochs::epoch();
	Accusation { set: SET, operator, fault, reason: SlashReason::Liveness, verifier }
}

fn is_proven(accusation: &Accusation<AccountId>, evidence: &Evidence<AccountId>) -> bool {
	Verifiers::verify(accusation, evidence).is_ok()
}

#[benchmarks]
mod benches {
	use super::*;

	#[benchmark]
	fn equivocation() -> Result<(), BenchmarkError> {
		begin();
		let accusation = accusation(Verifier::Equivocation, signer(0));
		let fault: Epoch = accusation.fault;
		let state = |payload| {
			let payload = H256::repeat_byte(payload);
			let message = messages::statement(genesis(), SET, fault, TOPIC, payload);
			Statement { topic: TOPIC, payload, signature: sign_wrapped(0, &message) }
		};
		let evidence = Evidence::from(Equivocation { first: state(1), second: state(2) });
		let found;

		#[block]
		{
			found = is_proven(&accusation, &evidence);
		}

		assert!(found);
		Ok(())
	}

	#[benchmark]
	fn quorum(s: Linear<1, MAX_SIGNERS>) -> Result<(), BenchmarkError> {
		let signers = signers(s);
		let accusation = accusation(Verifier::Quorum, account("accused", 0, 0));
		let (fault, reason) = (accusation.fault, accusation.reason);
		let who = &accusation.operator;
		let message = messages::accusation(genesis(), SET, who, fault, reason, TOPIC, fault);
		let signers = signers
			.into_iter()
			.map(|(operator, index)| Signer { operator, signature: sign_wrapped(index, &message) });
		let evidence = Evidence::from(Quorum {
			detail: TOPIC,
			signing: fault,
			signers: BoundedVec::truncate_from(signers.collect()),
		});
		let found;

		#[block]
		{
			found = is_proven(&accusation, &evidence);
		}

		assert!(found);
		Ok(())
	}

	#[benchmark]
	fn deviation(r: Linear<3, MAX_SIGNERS>) -> Result<(), BenchmarkError> {
		let signers = signers(r);
		let percent = Perquintill::from_percent;
		let verifier = Verifier::GradedDeviation {
			warn: percent(1),
			moderate: percent(2),
			severe: percent(3),
		};
		let accused = signers.first().map(|(who, _)| who.clone()).ok_or("there are signers")?;
		let accusation = accusation(verifier, accused.clone());
		let fault = accusation.fault;
		// Far off the others, of which no two say the same.
		let reports = signers.into_iter().map(|(operator, index)| {
			let value = match operator == accused {
				true => 1,
				false => 1_000_000 + u128::from(index),
			};
			let message = messages::report(genesis(), SET, fault, TOPIC, 1, value);
			Report { operator, value, signature: sign_wrapped(index, &message) }
		});
		let evidence = Evidence::from(GradedDeviation {
			feed: TOPIC,
			round: 1,
			reports: BoundedVec::truncate_from(reports.collect()),
		});
		let found;

		#[block]
		{
			found = is_proven(&accusation, &evidence);
		}

		assert!(found);
		Ok(())
	}

	#[benchmark]
	fn claim() -> Result<(), BenchmarkError> {
		begin();
		let accusation = accusation(Verifier::Adjudicator, account("accused", 0, 0));
		let url = BoundedVec::truncate_from(alloc::vec![b'x'; MAX_URL as usize]);
		let evidence = Evidence::from(Claim { document: TOPIC, url, grade: None });
		let found;

		#[block]
		{
			found = is_proven(&accusation, &evidence);
		}

		assert!(found);
		Ok(())
	}
}
