//! A runtime for tests.

use crate as pallet_operators;
use crate::{
	keys::in_bytes_tag, AppKey, AppSignature, DelegationPolicy, Metadata, Scheme, Voucher,
};
use bulwark_primitives::{seams::OperatorTies, Balance, Epoch};
use bulwark_test_utils::clock::{self, MockClock};
use frame_support::{assert_ok, derive_impl, parameter_types, traits::fungible::Mutate};
use frame_system::EnsureRoot;
use sp_core::{crypto::KeyTypeId, ecdsa, ed25519, sr25519, Pair, H256};
use sp_keystore::{testing::MemoryKeystore, KeystoreExt};
use sp_runtime::{traits::IdentityLookup, AccountId32, BuildStorage, MultiSignature, Perquintill};
use std::{
	cell::RefCell,
	collections::{BTreeMap, BTreeSet},
	sync::LazyLock,
};

pub type AccountId = AccountId32;
pub type Block = frame_system::mocking::MockBlock<Test>;
type GenesisOperator = (AccountId, String, Perquintill, Epoch);

/// The epoch in which tests begin.
pub const START: Epoch = 100;

/// What every account has in the beginning.
pub const FUNDS: Balance = 1_000_000;

/// The hash of the first block, by which a chain is known.
pub const GENESIS: H256 = H256::repeat_byte(7);

#[frame_support::runtime]
mod runtime {
	#[runtime::runtime]
	#[runtime::derive(
		RuntimeCall,
		RuntimeEvent,
		RuntimeError,
		RuntimeOrigin,
		RuntimeFreezeReason,
		RuntimeHoldReason,
		RuntimeSlashReason,
		RuntimeLockId,
		RuntimeTask,
		RuntimeViewFunction
	)]
	pub struct Test;

	#[runtime::pallet_index(0)]
	pub type System = frame_system;
	#[runtime::pallet_index(1)]
	pub type Balances = pallet_balances;
	#[runtime::pallet_index(2)]
	pub type Operators = pallet_operators;
}

#[derive_impl(frame_system::config_preludes::TestDefaultConfig)]
impl frame_system::Config for Test {
	type Block = Block;
	type AccountId = AccountId;
	type Lookup = IdentityLookup<AccountId>;
	type AccountData = pallet_balances::AccountData<Balance>;
}

#[derive_impl(pallet_balances::config_preludes::TestDefaultConfig)]
impl pallet_balances::Config for Test {
	type Balance = Balance;
	type AccountStore = System;
	type RuntimeHoldReason = RuntimeHoldReason;
}

thread_local! {
	static TIED: RefCell<BTreeSet<AccountId>> = const { RefCell::new(BTreeSet::new()) };
}

/// Ties that tests make.
pub struct MockTies;

impl OperatorTies<AccountId> for MockTies {
	fn is_tied(operator: &AccountId) -> bool {
		TIED.with(|tied| tied.borrow().contains(operator))
	}
}

pub fn tie(operator: &AccountId) {
	TIED.with(|tied| tied.borrow_mut().insert(operator.clone()));
}

pub fn untie(operator: &AccountId) {
	TIED.with(|tied| tied.borrow_mut().remove(operator));
}

parameter_types! {
	pub const MaxCommissionStep: Perquintill = Perquintill::from_percent(5);
}

pub const APPLICATION: Balance = 1_000;
pub const BOND: Balance = 10_000;
pub const KEY_DELAY: Epoch = 1;
pub const COMMISSION_NOTICE: Epoch = 7;
pub const MAX_NOTICE: Epoch = 30;
pub const MAX_ALLOWED: u32 = 80;
pub const MAX_VOUCHERS: u32 = 20;

impl pallet_operators::Config for Test {
	type RuntimeHoldReason = RuntimeHoldReason;
	type Native = Balances;
	type Clock = MockClock;
	type Ties = MockTies;
	type Signature = MultiSignature;
	type AdmitOrigin = EnsureRoot<AccountId>;
	type JailOrigin = EnsureRoot<AccountId>;
	type ManageOrigin = EnsureRoot<AccountId>;
	type ApplicationDeposit = frame_support::traits::ConstU128<APPLICATION>;
	type OperatorBond = frame_support::traits::ConstU128<BOND>;
	type KeyRotationDelay = frame_support::traits::ConstU32<KEY_DELAY>;
	type CommissionNotice = frame_support::traits::ConstU32<COMMISSION_NOTICE>;
	type MaxCommissionStep = MaxCommissionStep;
	type MaxAllocationNotice = frame_support::traits::ConstU32<MAX_NOTICE>;
	type MaxAllowed = frame_support::traits::ConstU32<MAX_ALLOWED>;
	type MaxVouchers = frame_support::traits::ConstU32<MAX_VOUCHERS>;
	type WeightInfo = ();
	type BenchmarkHelper = Helper;
}

/// Origins, funds and signatures for benchmarks.
pub struct Helper;

const BENCH: KeyTypeId = KeyTypeId(*b"help");

impl crate::BenchmarkHelper<RuntimeOrigin, AccountId, MultiSignature> for Helper {
	fn admit_origin() -> RuntimeOrigin {
		RuntimeOrigin::root()
	}

	fn jail_origin() -> RuntimeOrigin {
		RuntimeOrigin::root()
	}

	fn manage_origin() -> RuntimeOrigin {
		RuntimeOrigin::root()
	}

	fn fund(who: &AccountId) {
		Balances::set_balance(who, FUNDS);
	}

	fn signer() -> AccountId {
		let public = sp_io::crypto::sr25519_generate(BENCH, None);
		AccountId::new(public.0)
	}

	fn sign(message: &[u8]) -> MultiSignature {
		let public = sp_io::crypto::sr25519_public_keys(BENCH)[0];
		sp_io::crypto::sr25519_sign(BENCH, &public, message).unwrap().into()
	}

	fn pass_epochs(epochs: Epoch) {
		clock::go_to(<MockClock as bulwark_primitives::seams::EpochClock>::epoch() + epochs);
	}
}

/// A chain with these operators of genesis.
pub fn ext_with(operators: Vec<GenesisOperator>) -> sp_io::TestExternalities {
	clock::go_to(0);
	TIED.with(|tied| tied.borrow_mut().clear());
	let storage = RuntimeGenesisConfig {
		balances: pallet_balances::GenesisConfig {
			balances: [alice(), bob(), carol()].map(|who| (who, FUNDS)).to_vec(),
			..Default::default()
		},
		operators: pallet_operators::GenesisConfig { operators, ..Default::default() },
		..Default::default()
	}
	.build_storage()
	.unwrap();
	let mut ext = sp_io::TestExternalities::new(storage);
	ext.register_extension(KeystoreExt::new(MemoryKeystore::new()));
	ext.execute_with(|| {
		frame_system::BlockHash::<Test>::insert(0, GENESIS);
		System::set_block_number(1);
		clock::go_to(START);
	});
	ext
}

pub fn new_test_ext() -> sp_io::TestExternalities {
	ext_with(Vec::new())
}

/// Runs a test and checks every invariant afterwards.
pub fn build_and_execute(test: impl FnOnce()) {
	new_test_ext().execute_with(|| {
		test();
		Operators::do_try_state().unwrap();
	});
}

/// The owners of the accounts of tests. Deriving them is slow, so it is done once.
static PAIRS: LazyLock<BTreeMap<&str, sr25519::Pair>> = LazyLock::new(|| {
	let pair = |seed| (seed, sr25519::Pair::from_string(&format!("//{seed}"), None).unwrap());
	["Alice", "Bob", "Carol"].map(pair).into()
});

pub fn pair(seed: &str) -> sr25519::Pair {
	PAIRS[seed].clone()
}

fn account(seed: &str) -> AccountId {
	PAIRS[seed].public().into()
}

pub fn alice() -> AccountId {
	account("Alice")
}

pub fn bob() -> AccountId {
	account("Bob")
}

pub fn carol() -> AccountId {
	account("Carol")
}

/// An account without anything.
pub fn nobody(n: u8) -> AccountId {
	AccountId::new([n; 32])
}

pub fn signed(who: AccountId) -> RuntimeOrigin {
	RuntimeOrigin::signed(who)
}

pub fn root() -> RuntimeOrigin {
	RuntimeOrigin::root()
}

pub fn percent(percent: u64) -> Perquintill {
	Perquintill::from_percent(percent)
}

pub fn metadata(name: &str) -> Metadata {
	Metadata { name: name.as_bytes().to_vec().try_into().unwrap(), ..Default::default() }
}

/// Applies with a commission of 10 %, for everybody, with a notice of 3 epochs.
pub fn apply(who: AccountId) {
	assert_ok!(Operators::apply(
		signed(who),
		metadata("operator"),
		percent(10),
		DelegationPolicy::Open,
		3
	));
}

/// Applies as above and is admitted by referendum.
pub fn admit(who: AccountId) {
	apply(who.clone());
	assert_ok!(Operators::admit(root(), who));
}

/// A key pair of a scheme.
pub enum App {
	Sr25519(sr25519::Pair),
	Ed25519(Box<ed25519::Pair>),
	Ecdsa(ecdsa::Pair),
}

impl App {
	pub fn new(scheme: Scheme, seed: u8) -> Self {
		// A secret of secp256k1 must be neither zero nor as large as can be.
		let mut secret = [1; 32];
		secret[31] = seed;
		let seed = secret;
		match scheme {
			Scheme::Sr25519 => Self::Sr25519(sr25519::Pair::from_seed(&seed)),
			Scheme::Ed25519 => Self::Ed25519(Box::new(ed25519::Pair::from_seed(&seed))),
			Scheme::Ecdsa => Self::Ecdsa(ecdsa::Pair::from_seed(&seed)),
		}
	}

	pub fn key(&self) -> AppKey {
		match self {
			Self::Sr25519(pair) => AppKey::Sr25519(pair.public().0),
			Self::Ed25519(pair) => AppKey::Ed25519(pair.public().0),
			Self::Ecdsa(pair) => AppKey::Ecdsa(pair.public().0),
		}
	}

	pub fn sign_bytes(&self, bytes: &[u8]) -> AppSignature {
		match self {
			Self::Sr25519(pair) => AppSignature::Sr25519(pair.sign(bytes).0),
			Self::Ed25519(pair) => AppSignature::Ed25519(pair.sign(bytes).0),
			Self::Ecdsa(pair) => AppSignature::Ecdsa(pair.sign(bytes).0),
		}
	}

	/// The proof for the next registration of an operator.
	pub fn proof(&self, operator: &AccountId) -> AppSignature {
		let message = Operators::proof_message(operator.clone(), self.key()).unwrap();
		self.sign_bytes(message.as_bytes())
	}

	/// The proof as a browser wallet would sign it.
	pub fn wrapped_proof(&self, operator: &AccountId) -> AppSignature {
		let message = Operators::proof_message(operator.clone(), self.key()).unwrap();
		self.sign_bytes(&in_bytes_tag(&message))
	}

	/// Registers the key.
	pub fn register(&self, operator: AccountId) {
		let proof = self.proof(&operator);
		assert_ok!(Operators::register_key(signed(operator), self.key(), proof));
	}
}

/// A voucher for an account, with a salt, that expires in so many seconds.
pub fn voucher(delegator: AccountId, salt: u8, seconds: u64) -> Voucher<AccountId> {
	use bulwark_primitives::seams::EpochClock;
	Voucher { delegator, salt: H256::repeat_byte(salt), expiry: MockClock::now() + seconds }
}

/// The signature under a voucher of an operator, by the key with this seed.
pub fn sign_voucher(
	seed: &str,
	operator: &AccountId,
	voucher: &Voucher<AccountId>,
) -> MultiSignature {
	let message = Operators::voucher_message(operator.clone(), voucher.clone()).unwrap();
	pair(seed).sign(message.as_bytes()).into()
}

pub fn held(who: &AccountId) -> Balance {
	use frame_support::traits::fungible::InspectHold;
	Balances::total_balance_on_hold(who)
}

pub fn last_event() -> crate::Event<Test> {
	match System::events().pop().unwrap().event {
		RuntimeEvent::Operators(event) => event,
		other => panic!("an event of another pallet: {other:?}"),
	}
}
