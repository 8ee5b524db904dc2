//! The operations of the model on plans and claims as calls, and what can be seen of them in the words of the model.

use crate::{
	machine::{
		amount, done, epoch_arg, fraction, name_of, set, set_name, signed, text, undecodable, who,
		Performed, FIRST,
	},
	runtime::*,
};
use bulwark_primitives::{
	seams::{EpochClock, StakeTable},
	Balance, SetId,
};
use bulwark_test_utils::clock::MockClock;
use frame_support::{assert_ok, storage::with_storage_layer, weights::Weight};
use pallet_rewards::{PlanAsset, PlanConfig, PlanId, PlanTarget, PlanWeights, Shares};
use serde_json::Value;
use sp_runtime::DispatchError;
use std::collections::BTreeMap;

/// The assets of rewards begin here.
const FIRST_ASSET: u32 = 2_000_000;

/// Plans and assets by their names in the trace.
#[derive(Default)]
pub struct Plans {
	plans: BTreeMap<String, PlanId>,
	/// By slot.
	assets: Vec<String>,
}

impl Plans {
	/// The slot of an asset, which is created and approved when it is named first.
	fn slot(&mut self, name: &str) -> u8 {
		if let Some(slot) = self.assets.iter().position(|known| known == name) {
			return slot as u8;
		}
		let slot = self.assets.len();
		let asset = FIRST_ASSET + slot as u32;
		let owner = account(2);
		assert_ok!(Assets::force_create(RuntimeOrigin::root(), asset, owner.clone(), true, 1));
		// The seed, and what the treasury keeps.
		assert_ok!(Assets::mint(signed(&owner), asset, account(1), 2));
		let kind = PlanAsset::Asset(asset);
		assert_ok!(Rewards::approve_reward_asset(RuntimeOrigin::root(), kind));
		self.assets.push(name.into());
		slot as u8
	}

	fn plan(&self, args: &Value) -> Result<PlanId, String> {
		Ok(self.plans.get(text(args, "id")?).copied().unwrap_or(PlanId(u64::MAX)))
	}

	/// Performs an operation. What a funder pays comes from nowhere: so what an account has of an asset is what it
	/// was paid.
	pub fn perform(&mut self, op: &str, args: &Value, succeeds: bool) -> Result<Performed, String> {
		match op {
			"create_plan" => self.create(args, succeeds),
			"top_up_plan" => {
				let (id, more) = (self.plan(args)?, amount(args, "amount")?);
				let funder = account(4);
				Ok(done(with_storage_layer(|| {
					if let Some(plan) = pallet_rewards::Plans::<Test>::get(id) {
						let asset = FIRST_ASSET + u32::from(plan.slot);
						Assets::mint(signed(&account(2)), asset, funder.clone(), more)?;
					}
					Rewards::top_up_plan(signed(&funder), id, more)
				})))
			}
			"stop_plan" => {
				let id = self.plan(args)?;
				let stopped = Rewards::stop_plan(RuntimeOrigin::root(), id);
				if stopped.is_ok() {
					self.plans.retain(|_, known| *known != id);
				}
				Ok(done(stopped))
			}
			"claim_rewards" => {
				let (who, slot) = (who(text(args, "who")?), self.slot(text(args, "asset")?));
				crate::machine::catch_up(&who)?;
				let claimed = Rewards::claim_for(signed(&account(3)), who, slot);
				Ok(done(claimed.map(|_| ()).map_err(|refused| refused.error)))
			}
			other => Err(format!("{other} is no operation on rewards")),
		}
	}

	fn create(&mut self, args: &Value, succeeds: bool) -> Result<Performed, String> {
		let name = text(args, "id")?;
		if self.plans.contains_key(name) {
			return Ok(Some(("PlanExists".into(), Value::Null)));
		}
		let funder = who(text(args, "funder")?);
		let slot = self.slot(text(args, "asset")?);
		let (per_epoch, escrow) = (amount(args, "per_epoch")?, amount(args, "escrow")?);
		let (start, end) = (epoch_arg(args, "start")?, epoch_arg(args, "end")?);
		let (native, insurance) = (amount(args, "native")?, amount(args, "insurance")?);
		let (Some(native), Some(insurance)) = (fraction(native), fraction(insurance)) else {
			return undecodable(succeeds);
		};
		let set = set(&args["set"])?;
		let id = pallet_rewards::NextPlan::<Test>::get();
		let made = with_storage_layer::<_, DispatchError, _>(|| {
			let asset = FIRST_ASSET + u32::from(slot);
			Assets::mint(signed(&account(2)), asset, funder.clone(), escrow)?;
			let config = PlanConfig {
				target: PlanTarget::Set(set),
				slot,
				per_epoch,
				start,
				end,
				escrow,
				shares: Shares { native, insurance },
				weights: PlanWeights::Stake,
			};
			Rewards::create_plan(signed(&funder), config)
		});
		if made.is_ok() {
			self.plans.insert(name.into(), id);
		}
		Ok(done(made))
	}

	/// The pass of an epoch that has just begun, whole.
	pub fn begin_epoch(&self) {
		use frame_support::traits::Hooks;
		let epoch = MockClock::epoch();
		while pallet_rewards::Completed::<Test>::get() != Some(epoch) {
			Rewards::on_idle(1, Weight::MAX);
		}
		System::reset_events();
	}

	/// Everything that can be seen.
	pub fn observe(
		&self,
		accounts: &[String],
		sets: &[SetId],
		mut add: impl FnMut(String, Balance),
	) {
		for (number, owner) in (FIRST..).zip(accounts) {
			for (slot, owed) in Rewards::rewards(account(number)) {
				add(format!("owed/{owner}/{}", self.assets[usize::from(slot)]), owed);
			}
			for (slot, name) in (0u32..).zip(&self.assets) {
				let paid = Assets::balance(FIRST_ASSET + slot, account(number));
				add(format!("claimed/{owner}/{name}"), paid);
			}
		}
		for (slot, name) in (0u8..).zip(&self.assets) {
			let ledger = Rewards::ledger(slot);
			add(format!("native/{name}"), ledger.native);
			add(format!("insured/{name}"), ledger.insurance);
		}
		for (name, id) in &self.plans {
			let escrow = pallet_rewards::Plans::<Test>::get(id).map_or(0, |plan| plan.escrow);
			add(format!("escrow/{name}"), escrow);
		}
		for set in sets {
			if <Rewards as StakeTable<AccountId>>::epoch(*set) != Some(MockClock::epoch()) {
				continue;
			}
			let mut next = None;
			while let Some(page) = Rewards::stake_table(*set, next) {
				for (operator, weight) in page.operators {
					add(
						format!("weight/{}/{}", set_name(*set), name_of(number(&operator))),
						weight,
					);
				}
				next = page.next;
				if next.is_none() {
					break;
				}
			}
		}
	}
}
