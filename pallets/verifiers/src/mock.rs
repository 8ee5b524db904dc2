//! Mocks of the seams: real keys of every scheme, a table of stake, and helpers that sign.

use crate::{
	messages, Evidence, GradedDeviation, Quorum, Report, Signer, StandardVerifiers, Statement,
};
use bulwark_primitives::{
	evidence::{Accusation, EvidenceError, Finding, VerifyEvidence},
	seams::{OperatorKeys, StakeTable},
	AppKey, AppSignature, AvsId, Epoch, Scheme, SetId, SlashReason, Verifier,
};
use frame_support::parameter_types;
use sp_core::{ecdsa, ed25519, sr25519, Pair, H256};
use sp_io::crypto;
use std::{cell::RefCell, collections::BTreeMap};

pub type AccountId = u64;
pub type Verifiers = StandardVerifiers<MockKeys, MockTable, Genesis>;

/// The set that accuses.
pub const SET: SetId = SetId { avs: AvsId(7), index: 1 };
/// The epoch of the fault.
pub const FAULT: Epoch = 100;
/// Who is accused.
pub const ACCUSED: AccountId = 3;

parameter_types! {
	pub static Genesis: H256 = H256::repeat_byte(0x9e);
}

type Steps = Vec<(Epoch, Option<AppKey>)>;
/// The epoch, the total and the weights of the last table.
type Tables = BTreeMap<SetId, (Epoch, u128, BTreeMap<AccountId, u128>)>;

thread_local! {
	static KEYS: RefCell<BTreeMap<(AccountId, Scheme), Steps>> = const { RefCell::new(BTreeMap::new()) };
	static TABLES: RefCell<Tables> = const { RefCell::new(BTreeMap::new()) };
	static KEPT: RefCell<Option<Epoch>> = const { RefCell::new(None) };
}

/// Runs a test in which nobody has keys or weight yet.
pub fn build_and_execute(test: impl FnOnce()) {
	Genesis::set(H256::repeat_byte(0x9e));
	KEYS.with_borrow_mut(BTreeMap::clear);
	TABLES.with_borrow_mut(BTreeMap::clear);
	KEPT.set(None);
	test();
}

/// Keys by operator and scheme, as steps in ascending order.
pub struct MockKeys;

impl OperatorKeys<AccountId> for MockKeys {
	fn signed(
		operator: &AccountId,
		epoch: Epoch,
		message: &[u8; 32],
		signature: &AppSignature,
	) -> bool {
		let key = KEYS.with_borrow(|keys| {
			let steps = keys.get(&(*operator, signature.scheme()))?;
			steps.iter().rev().find(|(from, _)| *from <= epoch)?.1
		});
		let verify = |bytes: &[u8]| match (key, signature) {
			(Some(AppKey::Sr25519(key)), AppSignature::Sr25519(signature)) => {
				crypto::sr25519_verify(&(*signature).into(), bytes, &key.into())
			}
			(Some(AppKey::Ed25519(key)), AppSignature::Ed25519(signature)) => {
				crypto::ed25519_verify(&(*signature).into(), bytes, &key.into())
			}
			(Some(AppKey::Ecdsa(key)), AppSignature::Ecdsa(signature)) => {
				crypto::ecdsa_verify(&(*signature).into(), bytes, &key.into())
			}
			_ => false,
		};
		verify(message) || verify(&wrapped(message))
	}
}

/// The last complete tables.
pub struct MockTable;

impl StakeTable<AccountId> for MockTable {
	fn epoch(set: SetId) -> Option<Epoch> {
		TABLES.with_borrow(|tables| tables.get(&set).map(|(epoch, ..)| *epoch))
	}

	fn in_force_until(set: SetId) -> Option<Epoch> {
		let table = Self::epoch(set)?;
		Some(KEPT.with_borrow(|kept| kept.map_or(table, |kept| kept.max(table))))
	}

	fn weight(set: SetId, operator: &AccountId) -> u128 {
		TABLES.with_borrow(|tables| {
			tables.get(&set).and_then(|(.., weights)| weights.get(operator).copied()).unwrap_or(0)
		})
	}

	fn total(set: SetId) -> u128 {
		TABLES.with_borrow(|tables| tables.get(&set).map_or(0, |(_, total, _)| *total))
	}

	fn operators(set: SetId) -> u32 {
		TABLES
			.with_borrow(|tables| tables.get(&set).map_or(0, |(.., weights)| weights.len() as u32))
	}
}

/// In this epoch no table could be made.
pub fn keep(epoch: Epoch) {
	KEPT.set(Some(epoch));
}

/// Completes the table of an epoch.
pub fn freeze(set: SetId, epoch: Epoch, weights: &[(AccountId, u128)]) {
	let total = weights.iter().map(|(_, weight)| weight).sum();
	freeze_with_total(set, epoch, total, weights);
}

/// Completes a table whose total is given.
pub fn freeze_with_total(set: SetId, epoch: Epoch, total: u128, weights: &[(AccountId, u128)]) {
	let weights = weights.iter().copied().collect();
	TABLES.with_borrow_mut(|tables| tables.insert(set, (epoch, total, weights)));
}

/// What a browser wallet makes of bytes that it is asked to sign.
pub fn wrapped(message: &[u8]) -> Vec<u8> {
	[b"<Bytes>", message, b"</Bytes>"].concat()
}

/// The software of an operator: one key of each scheme, and others after each rotation.
#[derive(Clone, Copy, Debug)]
pub struct App {
	pub operator: AccountId,
	pub scheme: Scheme,
	pub rotation: u8,
}

impl App {
	/// The first keys of an operator; the scheme differs from one to the next.
	pub fn of(operator: AccountId) -> Self {
		Self { operator, scheme: Scheme::ALL[operator as usize % 3], rotation: 0 }
	}

	pub fn with(operator: AccountId, scheme: Scheme) -> Self {
		Self { operator, scheme, rotation: 0 }
	}

	pub fn rotated(self) -> Self {
		Self { rotation: self.rotation + 1, ..self }
	}

	fn secret(&self) -> [u8; 32] {
		let mut secret = [1; 32];
		secret[..8].copy_from_slice(&self.operator.to_be_bytes());
		secret[8] = self.rotation;
		secret
	}

	pub fn key(&self) -> AppKey {
		let secret = self.secret();
		match self.scheme {
			Scheme::Sr25519 => AppKey::Sr25519(sr25519::Pair::from_seed(&secret).public().0),
			Scheme::Ed25519 => AppKey::Ed25519(ed25519::Pair::from_seed(&secret).public().0),
			Scheme::Ecdsa => AppKey::Ecdsa(ecdsa::Pair::from_seed(&secret).public().0),
		}
	}

	pub fn sign(&self, bytes: &[u8]) -> AppSignature {
		let secret = self.secret();
		match self.scheme {
			Scheme::Sr25519 => {
				AppSignature::Sr25519(sr25519::Pair::from_seed(&secret).sign(bytes).0)
			}
			Scheme::Ed25519 => {
				AppSignature::Ed25519(ed25519::Pair::from_seed(&secret).sign(bytes).0)
			}
			Scheme::Ecdsa => AppSignature::Ecdsa(ecdsa::Pair::from_seed(&secret).sign(bytes).0),
		}
	}

	/// From an epoch on this key answers.
	pub fn register(self, from: Epoch) -> Self {
		let step = (from, Some(self.key()));
		KEYS.with_borrow_mut(|keys| {
			keys.entry((self.operator, self.scheme)).or_default().push(step)
		});
		self
	}

	/// From an epoch on no key of the scheme answers.
	pub fn retire(self, from: Epoch) {
		KEYS.with_borrow_mut(|keys| {
			keys.entry((self.operator, self.scheme)).or_default().push((from, None))
		});
	}

	/// A statement for the set that accuses, in the epoch of the fault.
	pub fn statement(&self, topic: u8, payload: u8) -> Statement {
		let (topic, payload) = (H256::repeat_byte(topic), H256::repeat_byte(payload));
		let message = messages::statement(Genesis::get(), SET, FAULT, topic, payload);
		Statement { topic, payload, signature: self.sign(&message) }
	}

	/// The same, signed in a browser.
	pub fn wrapped_statement(&self, topic: u8, payload: u8) -> Statement {
		let (topic, payload) = (H256::repeat_byte(topic), H256::repeat_byte(payload));
		let message = messages::statement(Genesis::get(), SET, FAULT, topic, payload);
		Statement { topic, payload, signature: self.sign(&wrapped(&message)) }
	}
}

/// Has operators sign an accusation in an epoch.
pub fn quorum(
	accusation: &Accusation<AccountId>,
	detail: H256,
	signing: Epoch,
	apps: impl IntoIterator<Item = App>,
) -> Quorum<AccountId> {
	let Accusation { set, operator, fault, reason, .. } = accusation;
	let message =
		messages::accusation(Genesis::get(), *set, operator, *fault, *reason, detail, signing);
	let signers = apps
		.into_iter()
		.map(|app| Signer { operator: app.operator, signature: app.sign(&message) })
		.collect::<Vec<_>>();
	Quorum { detail, signing, signers: signers.try_into().expect("few enough") }
}

/// The feed of the reports.
pub const FEED: H256 = H256::repeat_byte(0xfe);
/// Their round.
pub const ROUND: u64 = 12;

/// Has operators report in the epoch of the fault.
pub fn reports(values: impl IntoIterator<Item = (App, u128)>) -> GradedDeviation<AccountId> {
	let reports = values
		.into_iter()
		.map(|(app, value)| {
			let message = messages::report(Genesis::get(), SET, FAULT, FEED, ROUND, value);
			Report { operator: app.operator, value, signature: app.sign(&message) }
		})
		.collect::<Vec<_>>();
	GradedDeviation { feed: FEED, round: ROUND, reports: reports.try_into().expect("few enough") }
}

/// The accused is accused of an offence that this verifier finds.
pub fn accusation(verifier: Verifier) -> Accusation<AccountId> {
	let reason = match verifier {
		Verifier::Equivocation => SlashReason::Equivocation,
		Verifier::Quorum => SlashReason::Liveness,
		Verifier::GradedDeviation { .. } => SlashReason::PriceDeviation,
		Verifier::Adjudicator | Verifier::Remote(_) => SlashReason::Other(1),
	};
	Accusation { set: SET, operator: ACCUSED, fault: FAULT, reason, verifier }
}

/// What the verifiers say.
pub fn verify(
	accusation: &Accusation<AccountId>,
	evidence: impl Into<Evidence<AccountId>>,
) -> Result<Finding, EvidenceError> {
	Verifiers::verify(accusation, &evidence.into())
}
