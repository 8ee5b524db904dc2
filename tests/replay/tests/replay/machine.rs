//! The operations of the model as calls, and what can be seen of the pallets in the words of the model.

use crate::{rewards::Plans, runtime::*};
use bulwark_primitives::{
	mandate::AvsList,
	seams::{EpochClock, StakeInspect},
	AvsId, Balance, Epoch, Mandate, PoolId, RegistryMode, SetId, SlashId, VaultId,
};
use bulwark_test_utils::{clock, clock::MockClock};
use codec::{Decode, Encode};
use frame_support::{assert_ok, storage::with_storage_layer};
use serde_json::{json, Value};
use sp_runtime::{DispatchError, DispatchResult, FixedU128, Perquintill};
use std::{
	cell::RefCell,
	collections::{BTreeMap, BTreeSet},
};

/// The names of a trace, and the ids that the pallets gave them.
#[derive(Default)]
struct Names {
	accounts: Vec<String>,
	vaults: Vec<String>,
	avss: Vec<String>,
	sets: BTreeMap<(String, u64), SetId>,
}

thread_local! {
	static NAMES: RefCell<Names> = RefCell::new(Names::default());
}

fn index(list: &mut Vec<String>, name: &str) -> usize {
	match list.iter().position(|known| known == name) {
		Some(index) => index,
		None => {
			list.push(name.into());
			list.len() - 1
		}
	}
}

/// Accounts of the trace begin after those that are needed beside it.
pub(crate) const FIRST: u64 = 100;

pub(crate) fn who(name: &str) -> AccountId {
	account(NAMES.with(|n| index(&mut n.borrow_mut().accounts, name)) as u64 + FIRST)
}

pub(crate) fn name_of(account: u64) -> String {
	NAMES.with(|n| n.borrow().accounts[(account - FIRST) as usize].clone())
}

fn vault_name(vault: VaultId) -> String {
	NAMES.with(|n| n.borrow().vaults[vault.0 as usize].clone())
}

/// Vaults that were not registered are no vaults of the pallet.
fn vault(name: &str) -> VaultId {
	let known = NAMES.with(|n| n.borrow().vaults.iter().position(|known| known == name));
	VaultId(known.map_or(9_999, |index| index as u32))
}

fn avs(name: &str) -> AvsId {
	AvsId(NAMES.with(|n| index(&mut n.borrow_mut().avss, name)) as u32)
}

fn avs_name(avs: AvsId) -> String {
	NAMES.with(|n| n.borrow().avss[avs.0 as usize].clone())
}

pub(crate) fn set_name(set: SetId) -> String {
	NAMES.with(|n| {
		let names = n.borrow();
		let found = names.sets.iter().find(|(_, id)| **id == set);
		found.map(|((avs, index), _)| format!("{avs}#{index}")).expect("the set was registered")
	})
}

fn mandate_name(mandate: &Mandate) -> String {
	let list = |list: &AvsList| {
		let mut names: Vec<_> = list.iter().map(|avs| avs_name(*avs)).collect();
		names.sort();
		names.join("+")
	};
	match mandate {
		Mandate::All => "all".into(),
		Mandate::Only(avss) => format!("only({})", list(avss)),
		Mandate::Except(avss) => format!("except({})", list(avss)),
	}
}

pub(crate) fn text<'a>(args: &'a Value, key: &str) -> Result<&'a str, String> {
	args[key].as_str().ok_or(format!("{key} is no text"))
}

pub(crate) fn amount(args: &Value, key: &str) -> Result<Balance, String> {
	text(args, key)?.parse().map_err(|error| format!("{key}: {error}"))
}

fn optional(args: &Value, key: &str) -> Result<Option<Balance>, String> {
	if args[key].is_null() {
		return Ok(None);
	}
	amount(args, key).map(Some)
}

fn natural(args: &Value, key: &str) -> Result<u64, String> {
	args[key].as_u64().ok_or(format!("{key} is no number"))
}

pub(crate) fn epoch_arg(args: &Value, key: &str) -> Result<Epoch, String> {
	Epoch::try_from(natural(args, key)?).map_err(|error| format!("{key}: {error}"))
}

fn mandate(value: &Value) -> Result<Mandate, String> {
	if value == "all" {
		return Ok(Mandate::All);
	}
	let (kind, list) = value.as_object().and_then(|o| o.iter().next()).ok_or("no mandate")?;
	let mut avss = AvsList::new();
	for name in list.as_array().ok_or("no list of AVSs")? {
		let name = name.as_str().ok_or("no name of an AVS")?;
		avss.try_insert(avs(name)).map_err(|_| "too many AVSs")?;
	}
	match kind.as_str() {
		"only" => Ok(Mandate::Only(avss)),
		"except" => Ok(Mandate::Except(avss)),
		other => Err(format!("{other} is no mandate")),
	}
}

/// The set of a trace, or one that does not exist.
pub(crate) fn set(value: &Value) -> Result<SetId, String> {
	let avs = value[0].as_str().ok_or("a set has no AVS")?;
	let index = value[1].as_u64().ok_or("a set has no index")?;
	let known = NAMES.with(|n| n.borrow().sets.get(&(avs.into(), index)).copied());
	Ok(known.unwrap_or(SetId { avs: AvsId(9_999), index: 0 }))
}

/// A fraction as it arrives in a call. One that is more than the whole never does: it cannot be decoded.
pub(crate) fn fraction(parts: Balance) -> Option<Perquintill> {
	let parts = u64::try_from(parts).ok()?;
	Perquintill::decode(&mut &parts.encode()[..]).ok()
}

fn pool(value: &Value) -> Result<Option<PoolId>, String> {
	let operator = who(text(value, "operator")?);
	let mandate = mandate(&value["mandate"])?;
	let vault = vault(text(value, "vault")?);
	let entries = <Delegation as StakeInspect<AccountId>>::pools(&operator, vault);
	Ok(entries.into_iter().find(|(_, known)| *known == mandate).map(|(pool, _)| pool))
}

/// A pool that does not exist has a number that no pool has.
const NO_POOL: PoolId = PoolId(u64::MAX);

/// The name of an error of whatever pallet.
fn named(error: DispatchError) -> String {
	match error {
		DispatchError::Module(module) => module.message.unwrap_or("?").to_string(),
		other => format!("{other:?}"),
	}
}

/// What a trace knows of a request beside the amounts: nothing. It is proven, so that whoever asks may execute it, and each is
/// about another fault.
fn charge() -> pallet_slashing::Charge<AccountId> {
	pallet_slashing::Charge {
		reason: bulwark_primitives::SlashReason::Other(0),
		version: 0,
		adjudicator: None,
		basis: pallet_slashing::Basis::Proof,
		fault_hash: sp_core::H256::from_low_u64_be(pallet_slashing::NextRequest::<Test>::get().0),
		bond: 0,
		room: pallet_slashing::Room::unlimited(),
		document: None,
	}
}

/// Puts the fault of a request on record, as an accusation does.
fn put_on_record(id: SlashId) {
	let request = pallet_slashing::Requests::<Test>::get(id).expect("it was opened");
	let (operator, epoch) = (request.operator, request.fault);
	let used = pallet_slashing::UsedFault { epoch, request: Some(id) };
	pallet_slashing::UsedFaults::<Test>::insert(&operator, request.fault_hash, used);
	let known =
		pallet_slashing::Faults::<Test>::mutate(operator, epoch, |known| known.try_push(id));
	known.expect("there is room");
}

/// The state of a request in the word of the model.
fn word(state: pallet_slashing::SlashState) -> &'static str {
	use pallet_slashing::SlashState;
	match state {
		SlashState::Open => "open",
		SlashState::Vetoed => "vetoed",
		SlashState::Lapsed => "lapsed",
		SlashState::Executed(_) => "executed",
		SlashState::Reversed => "reversed",
		SlashState::Settled => "settled",
	}
}

/// What a call came to, in the words of the model.
pub(crate) fn done(result: DispatchResult) -> Performed {
	Some(match result {
		Ok(()) => ("ok".to_string(), Value::Null),
		Err(error) => (named(error), Value::Null),
	})
}

/// A call that cannot be decoded is refused without a name for it. The model must have refused it too.
pub(crate) fn undecodable(succeeds: bool) -> Result<Performed, String> {
	if succeeds {
		return Err("a fraction of more than one was accepted".into());
	}
	Ok(None)
}

/// What an operation came to: its outcome and its result. `None` if it concerns only what is not compared.
pub(crate) type Performed = Option<(String, Value)>;

/// The pallets, driven by the operations of a trace.
pub struct Machine {
	allocated: BTreeSet<(String, String, SetId)>,
	plans: Plans,
	owner: AccountId,
}

/// The asset in which AVSs make their offers.
const OFFERED: u32 = 1_000_000;

impl Machine {
	/// Everything that must be there before the first step. AVSs of a trace are admitted beforehand, in the order in which
	/// their sets are registered.
	pub fn new(steps: &[Value]) -> Self {
		NAMES.with(|n| *n.borrow_mut() = Names::default());
		order_pools_by(mandate_name);
		let owner = account(2);
		let root = RuntimeOrigin::root;
		assert_ok!(Balances::force_set_balance(root(), owner.clone(), 1_000_000));
		assert_ok!(Assets::force_create(root(), OFFERED, owner.clone(), true, 1));
		assert_ok!(Assets::mint(signed(&owner), OFFERED, owner.clone(), 1_000_000));
		assert_ok!(Operators::set_registry_mode(root(), RegistryMode::Open));
		assert_ok!(Avs::set_registry_mode(root(), RegistryMode::Open));
		for step in steps.iter().filter(|step| step["op"] == "register_set") {
			let name = step["args"]["id"][0].as_str().expect("a set has an AVS");
			let before = NAMES.with(|n| n.borrow().avss.len());
			if avs(name).0 as usize == before {
				let metadata = pallet_avs::AvsMetadata {
					name: name.as_bytes().to_vec().try_into().expect("a short name"),
					..Default::default()
				};
				let offer = pallet_avs::Offer { asset: OFFERED, per_epoch: 1, epochs: 1 };
				let offers = vec![offer].try_into().expect("one offer");
				assert_ok!(Avs::propose(signed(&owner), metadata, offers));
			}
		}
		Self { allocated: BTreeSet::new(), plans: Plans::default(), owner }
	}

	/// Performs an operation.
	pub fn perform(&mut self, op: &str, args: &Value, succeeds: bool) -> Result<Performed, String> {
		let null = Value::Null;
		let done = |result: Result<(), String>| match result {
			Ok(()) => Some(("ok".to_string(), null.clone())),
			Err(error) => Some((error, null.clone())),
		};
		let numbered = |result: Result<Value, String>| match result {
			Ok(value) => Some(("ok".to_string(), value)),
			Err(error) => Some((error, null.clone())),
		};
		let decided = |result: frame_support::dispatch::DispatchResultWithPostInfo| {
			done(result.map(|_| ()).map_err(|error| named(error.error)))
		};
		let slash = || natural(args, "id").map(SlashId);
		Ok(match op {
			"register_vault" => done(self.register_vault(args)?),
			"register_operator" => done(self.register_operator(args)?),
			"register_set" => done(self.register_set(args)?),
			"join_set" => {
				let (operator, set) = (who(text(args, "operator")?), set(&args["set"])?);
				done(Avs::join_set(signed(&operator), set).map_err(named))
			}
			"leave_set" => {
				let (operator, set) = (who(text(args, "operator")?), set(&args["set"])?);
				done(Avs::leave_set(signed(&operator), set).map_err(named))
			}
			"set_allocation" => {
				let (operator, vault) = (text(args, "operator")?, text(args, "vault")?);
				let set = set(&args["set"])?;
				let Some(magnitude) = fraction(amount(args, "magnitude")?) else {
					return undecodable(succeeds);
				};
				let result = Delegation::set_allocation(
					signed(&who(operator)),
					self::vault(vault),
					set,
					magnitude,
				);
				if result.is_ok() {
					self.allocated.insert((operator.into(), vault.into(), set));
				}
				done(result.map_err(named))
			}
			"deposit" | "deposit_and_delegate" => done(self.deposit(op, args)?),
			"withdraw_idle" => {
				let origin = signed(&who(text(args, "who")?));
				let result = Vaults::withdraw_idle(
					origin,
					vault(text(args, "vault")?),
					amount(args, "amount")?,
				);
				done(result.map(|_| ()).map_err(|refused| named(refused.error)))
			}
			"delegate" => {
				let result = Delegation::delegate(
					signed(&who(text(args, "who")?)),
					vault(text(args, "vault")?),
					who(text(args, "operator")?),
					mandate(&args["mandate"])?,
					amount(args, "amount")?,
				);
				done(result.map(|_| ()).map_err(|error| named(error.error)))
			}
			"request_withdrawal" => {
				let id = pool(&args["pool"])?.unwrap_or(NO_POOL);
				let who = who(text(args, "who")?);
				let entered = match &args["entered"] {
					Value::Null => None,
					_ => Some(epoch_arg(args, "entered")?),
				};
				let amount = optional(args, "amount")?;
				self.left(&who, id, || {
					Delegation::request_withdrawal(signed(&who), id, amount, entered)
				})
			}
			"redelegate" => {
				let id = pool(&args["pool"])?.unwrap_or(NO_POOL);
				let who = who(text(args, "who")?);
				let operator = self::who(text(args, "operator")?);
				let mandate = mandate(&args["mandate"])?;
				let amount = optional(args, "amount")?;
				let performed = self.left(&who, id, || {
					Delegation::redelegate(signed(&who), id, operator, mandate, amount)
				});
				match performed {
					// The model has names for pools that do not exist and asks about the destination first.
					Some((error, _)) if error == "PoolNotFound" && !succeeds => None,
					other => other,
				}
			}
			"cancel_withdrawal" => {
				let id = pool(&args["pool"])?.unwrap_or(NO_POOL);
				let who = who(text(args, "who")?);
				let left = epoch_arg(args, "left")?;
				let result =
					with_scars(&who, id, || Delegation::cancel_withdrawal(signed(&who), id, left));
				done(result)
			}
			"claim" => {
				let id = pool(&args["pool"])?.unwrap_or(NO_POOL);
				let who = who(text(args, "who")?);
				// What is refused where it goes ends in the idle balance: only the owner can bring that about.
				done(with_scars(&who, id, || {
					Delegation::complete_withdrawal(signed(&who), who.clone(), id)
				}))
			}
			"follow" => {
				let id = pool(&args["pool"])?.unwrap_or(NO_POOL);
				let who = who(text(args, "who")?);
				let anybody = account(3);
				done(with_scars(&who, id, || Delegation::follow(signed(&anybody), who.clone(), id)))
			}
			"propose_slash" => {
				let asked = amount(args, "fraction")?;
				let operator = who(text(args, "operator")?);
				let reporter = who(text(args, "reporter")?);
				let fault = epoch_arg(args, "fault_epoch")?;
				let set = set(&args["set"])?;
				let Some(asked) = fraction(asked) else { return undecodable(succeeds) };
				let opened = with_storage_layer(|| {
					Slashing::open(set, &operator, fault, asked, Some(reporter), charge())
						.inspect(|opened| put_on_record(opened.id))
				});
				numbered(opened.map(|opened| json!(opened.id.0)).map_err(named))
			}
			"veto" => decided(Slashing::veto(RuntimeOrigin::root(), slash()?)),
			"lapse" => decided(Slashing::lapse(signed(&account(3)), slash()?)),
			"execute" => decided(Slashing::execute(signed(&account(3)), slash()?)),
			"reverse" => {
				let nothing = Perquintill::zero();
				decided(Slashing::reverse(RuntimeOrigin::root(), slash()?, nothing))
			}
			"settle" => {
				let pools = match &args["pools"] {
					Value::Null => u32::MAX,
					_ => epoch_arg(args, "pools")?,
				};
				let id = slash()?;
				let settled = Slashing::settle(signed(&account(3)), id, pools);
				let is_done = || {
					let state = Slashing::request(id).map(|info| info.state);
					state == Some(pallet_slashing::SlashState::Settled)
				};
				numbered(settled.map(|_| json!(is_done())).map_err(|error| named(error.error)))
			}
			"create_plan" | "top_up_plan" | "stop_plan" | "claim_rewards" => {
				self.plans.perform(op, args, succeeds)?
			}
			"advance" => {
				let seconds = natural(args, "seconds")?;
				if seconds == 0 {
					return Ok(Some(("ZeroAmount".into(), null)));
				}
				let end = MockClock::now() + seconds;
				while MockClock::start_of(MockClock::epoch() + 1) <= end {
					clock::go_to(MockClock::epoch() + 1);
					self.plans.begin_epoch();
				}
				clock::set_now(end);
				System::reset_events();
				done(Ok(()))
			}
			other => return Err(format!("{other} is no operation")),
		})
	}

	/// An operation whose result is the epoch that names the request.
	fn left(
		&self,
		who: &AccountId,
		pool: PoolId,
		call: impl FnOnce() -> frame_support::dispatch::DispatchResultWithPostInfo,
	) -> Performed {
		Some(match with_scars(who, pool, call) {
			Ok(()) => ("ok".into(), json!(MockClock::epoch() + 1)),
			Err(error) => (error, Value::Null),
		})
	}

	fn register_vault(&mut self, args: &Value) -> Result<Result<(), String>, String> {
		let name = text(args, "id")?;
		if NAMES.with(|n| n.borrow().vaults.iter().any(|known| known == name)) {
			return Ok(Err("VaultExists".into()));
		}
		let asset = NAMES.with(|n| n.borrow().vaults.len()) as u32;
		let config = pallet_vaults::VaultConfig {
			total_cap: Balance::MAX,
			account_cap: Balance::MAX,
			minimum: 1,
			unbonding: 7 * 86_400,
			leverage: FixedU128::from_inner(amount(args, "leverage")?),
			default: None,
			haircut: Perquintill::zero(),
			max_price_age: None,
		};
		let result = with_storage_layer(|| {
			Assets::force_create(RuntimeOrigin::root(), asset, self.owner.clone(), true, 1)?;
			// The seed of the custody account, and what the treasury keeps.
			Assets::mint(signed(&self.owner), asset, account(1), 2)?;
			Vaults::create_vault(RuntimeOrigin::root(), asset, config)
		});
		if result.is_ok() {
			NAMES.with(|n| n.borrow_mut().vaults.push(name.into()));
		}
		Ok(result.map_err(named))
	}

	fn register_operator(&mut self, args: &Value) -> Result<Result<(), String>, String> {
		let operator = who(text(args, "id")?);
		assert_ok!(Balances::force_set_balance(RuntimeOrigin::root(), operator.clone(), 1_000_000));
		let metadata = pallet_operators::Metadata {
			name: b"operator".to_vec().try_into().expect("a short name"),
			..Default::default()
		};
		let notice = if args["notice"].is_null() { 1 } else { epoch_arg(args, "notice")? };
		let Some(commission) = fraction(amount(args, "commission")?) else {
			return Ok(Err("CommissionTooHigh".into()));
		};
		let policy = pallet_operators::DelegationPolicy::Open;
		let result = Operators::apply(signed(&operator), metadata, commission, policy, notice);
		Ok(result.map_err(named).map_err(|error| match error.as_str() {
			"AlreadyRegistered" | "OperatorAlreadyExists" => "OperatorExists".into(),
			_ => error,
		}))
	}

	fn register_set(&mut self, args: &Value) -> Result<Result<(), String>, String> {
		let (name, number) = (
			args["id"][0].as_str().ok_or("a set has no AVS")?,
			args["id"][1].as_u64().ok_or("a set has no index")?,
		);
		let key = (name.to_string(), number);
		if NAMES.with(|n| n.borrow().sets.contains_key(&key)) {
			return Ok(Err("SetExists".into()));
		}
		let id = avs(name);
		let vaults = args["vaults"].as_array().ok_or("a set has no vaults")?;
		let vaults: Vec<_> = vaults.iter().filter_map(Value::as_str).collect();
		let multipliers: Vec<_> = vaults
			.iter()
			.map(|name| {
				let parts = amount(&args["multipliers"], name)?;
				Ok((vault(name), FixedU128::from_inner(parts)))
			})
			.collect::<Result<_, String>>()?;
		let recipient = args["redistributing"].as_str().map(who);
		let config = pallet_avs::SetConfig {
			vaults: multipliers.clone().try_into().map_err(|_| "too many vaults")?,
			deallocation_delay: epoch_arg(args, "dealloc_delay")?,
			challenge: epoch_arg(args, "challenge_epochs")?,
			appeal: epoch_arg(args, "appeal_epochs")?,
			redistribution: recipient,
			split: Default::default(),
			admission: pallet_avs::SetAdmission::Open,
			min_operators: 1,
			min_stake_value: 0,
			max_operators: 100,
			schedule: pallet_avs::SlashSchedule::for_genesis(),
		};
		let index = Avs::sets(id).len() as u32;
		let result = Avs::create_set(signed(&self.owner), id, config);
		if result.is_ok() {
			let set = SetId { avs: id, index };
			NAMES.with(|n| n.borrow_mut().sets.insert(key, set));
		}
		Ok(result.map_err(named))
	}

	/// What is deposited comes from nowhere: so what an account has of an asset is what it was paid.
	fn deposit(&mut self, op: &str, args: &Value) -> Result<Result<(), String>, String> {
		let who = who(text(args, "who")?);
		let vault = vault(text(args, "vault")?);
		let amount = amount(args, "amount")?;
		let delegate = match op {
			"deposit" => None,
			_ => Some((self::who(text(args, "operator")?), mandate(&args["mandate"])?)),
		};
		let result = with_storage_layer(|| {
			if amount > 0 && vault.0 < 9_999 {
				Assets::mint(signed(&self.owner), vault.0, who.clone(), amount)?;
			}
			match delegate {
				None => Vaults::deposit(signed(&who), vault, amount),
				Some((operator, mandate)) => Vaults::deposit_and_delegate(
					signed(&who),
					vault,
					amount,
					Some(operator),
					Some(mandate),
				)
				.map(|_| ())
				.map_err(|refused| refused.error),
			}
		});
		Ok(result.map_err(named))
	}

	/// Everything that can be seen, in the words of the model. What is zero is left out.
	pub fn observe(&self) -> Result<BTreeMap<String, String>, String> {
		let mut seen = BTreeMap::<String, Balance>::new();
		let mut words = BTreeMap::<String, String>::new();
		seen.insert("time".into(), MockClock::now().into());
		let vaults = NAMES.with(|n| n.borrow().vaults.clone());
		let accounts = NAMES.with(|n| n.borrow().accounts.clone());
		let mut add = |key: String, amount: Balance| *seen.entry(key).or_default() += amount;
		// What custody holds and nobody can be seen to have is what slashes have taken and nobody has split.
		let mut reserve = BTreeMap::<VaultId, Balance>::new();
		for (number, name) in (0u32..).zip(&vaults) {
			let ledger = Vaults::ledger_of(VaultId(number));
			add(format!("custody/{name}"), ledger.total);
			add(format!("burned/{name}"), ledger.burned);
			add(format!("insurance/{name}"), ledger.insurance);
			reserve.insert(VaultId(number), ledger.total - ledger.insurance);
		}
		let mut take = |vault: VaultId, amount: Balance| -> Result<(), String> {
			let rest = reserve.get_mut(&vault).ok_or("no such vault")?;
			*rest = rest.checked_sub(amount).ok_or("a vault holds less than its accounts have")?;
			Ok(())
		};
		for (vault, owner, record) in pallet_vaults::Accounts::<Test>::iter() {
			take(vault, record.idle)?;
			let owner = name_of(number(&owner));
			add(format!("idle/{owner}/{}", vault_name(vault)), record.idle);
		}
		let mut pools: Vec<_> = pallet_delegation::Pools::<Test>::iter().collect();
		pools.sort_by_key(|(id, _)| *id);
		let mut upheld = Vec::new();
		for (id, _) in &pools {
			let record = Delegation::pool(*id).ok_or("a pool cannot be seen")?;
			let name = pool_name(&record.operator, record.vault, &record.mandate);
			let parts = [
				("active", record.active),
				("warming", record.warming),
				("leaving", record.leaving),
				("done", record.done),
			];
			for (kind, amount) in parts {
				take(record.vault, amount)?;
				add(format!("pool/{name}/{kind}"), amount);
			}
			upheld.push((record.vault, record.reserved));
		}
		for (vault, amount) in reserve.into_iter().chain(upheld) {
			add(format!("reserve/{}", vault_name(vault)), amount);
		}
		for (number, owner) in (FIRST..).zip(&accounts) {
			for (asset, vault) in (0u32..).zip(&vaults) {
				add(format!("paid/{owner}/{vault}"), Assets::balance(asset, account(number)));
			}
			catch_up(&account(number))?;
			for record in Delegation::positions(account(number)) {
				let name = pool_name(&record.operator, record.vault, &record.mandate);
				for lot in record.lots {
					if lot.left.is_none() {
						add(format!("stake/{owner}/{name}/{}", lot.entered), lot.worth);
					} else {
						add(format!("exit/{owner}/{name}"), lot.worth);
						add(format!("claimable/{owner}/{name}"), lot.claimable);
					}
				}
			}
		}
		let epoch = MockClock::epoch();
		let mut free = BTreeMap::new();
		for (operator, vault, set) in &self.allocated {
			let (account, id) = (who(operator), self::vault(vault));
			let now = Delegation::magnitude_at(&account, id, *set, epoch);
			let key = format!("magnitude/{operator}/{vault}/{}", set_name(*set));
			add(key, now.encode_parts());
			let left = Delegation::allocatable(&account, id, set.avs).into_inner();
			free.insert(format!("allocatable/{operator}/{vault}/{}", avs_name(set.avs)), left);
		}
		for (key, left) in free {
			add(key, left);
		}
		for (id, request) in pallet_slashing::Requests::<Test>::iter() {
			words.insert(format!("slash/{}", id.0), word(request.state_at(epoch)).into());
		}
		let sets: Vec<_> = NAMES.with(|n| n.borrow().sets.values().copied().collect());
		self.plans.observe(&accounts, &sets, &mut add);
		let numbers = seen.into_iter().filter(|(_, amount)| *amount > 0);
		Ok(numbers.map(|(key, amount)| (key, amount.to_string())).chain(words).collect())
	}

	/// The invariants of the pallets.
	pub fn check(&self) -> Result<(), String> {
		Delegation::do_try_state().map_err(|error| format!("{error:?}"))?;
		Slashing::do_try_state().map_err(|error| format!("{error:?}"))?;
		Rewards::do_try_state().map_err(|error| format!("{error:?}"))?;
		Vaults::do_try_state().map_err(|error| format!("{error:?}"))
	}
}

trait Parts {
	fn encode_parts(&self) -> Balance;
}

impl Parts for Perquintill {
	fn encode_parts(&self) -> Balance {
		self.deconstruct().into()
	}
}

pub(crate) fn signed(who: &AccountId) -> RuntimeOrigin {
	RuntimeOrigin::signed(who.clone())
}

fn pool_name(operator: &AccountId, vault: VaultId, mandate: &Mandate) -> String {
	format!("{}:{}:{}", name_of(number(operator)), vault_name(vault), mandate_name(mandate))
}

/// Shows the positions of an account what they slept through, if that is more than one call does on the way.
pub(crate) fn catch_up(who: &AccountId) -> Result<(), String> {
	let mine: Vec<_> = pallet_delegation::Positions::<Test>::iter_key_prefix(who).collect();
	mine.into_iter().try_for_each(|pool| wake(who, pool))
}

fn wake(who: &AccountId, pool: PoolId) -> Result<(), String> {
	while Delegation::position(who.clone(), pool).is_none()
		&& pallet_delegation::Positions::<Test>::contains_key(who, pool)
	{
		Delegation::follow(signed(&account(3)), who.clone(), pool)
			.map_err(|error| format!("{:?} in {pool:?}: {}", who, named(error.error)))?;
	}
	Ok(())
}

/// A call on a position that may have slept through many slashes.
fn with_scars(
	who: &AccountId,
	pool: PoolId,
	call: impl FnOnce() -> frame_support::dispatch::DispatchResultWithPostInfo,
) -> Result<(), String> {
	wake(who, pool)?;
	call().map(|_| ()).map_err(|error| named(error.error))
}
