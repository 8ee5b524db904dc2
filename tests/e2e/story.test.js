// The whole story on a real node, with ordinary signed transactions: operator and AVS are admitted by referendum, stake is
// deposited, delegated under three mandates, asked back, kept, asked back again and paid; an operator that says two things at
// once is reported and slashed. With exact balances, and with everything that must be refused refused by its own name,
// without a trace.
//
// The parts build on each other and run in order.

import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { isDeepStrictEqual } from 'node:util';
import { Chain } from './lib/chain.js';
import { equivocation, report } from './lib/evidence.js';
import { enact, referendum } from './lib/governance.js';
import { startNode } from './lib/node.js';
import { accounts, avsMetadata, BWK, DOT, operatorMetadata, percent, planConfig, setConfig, USDC, VAULT, WHOLE } from './lib/preset.js';

const BLOCK_TIME = Number(process.env.BULWARK_BLOCK_TIME ?? 300);
const LIMIT_MS = 15 * 60_000;

const OPERATOR_ADMISSION = { Origins: 'OperatorAdmission' };
const AVS_ADMISSION = { Origins: 'AvsAdmission' };
const SLASH_ADJUDICATION = { Origins: 'SlashAdjudication' };

const EPOCH = 60n;
const UNBONDING = 420n;

let node;
let chain;
let who;
let tx;
let assets;
let voters;
// What the parts tell each other.
const story = {};

// No test may take longer than all of them together.
const part = (name, run) =>
	test(name, { timeout: LIMIT_MS }, async (context) => {
		if (story.failed) return context.skip('an earlier part failed');
		console.log(`\n${name}`);
		try {
			await run();
		} catch (error) {
			story.failed = true;
			if (node?.ended()) console.error(`the node: ${node.ended()}. Its last words:\n${node.log()}`);
			throw error;
		}
	});

const balance = async (asset, account) => {
	const address = account.address ?? account;
	if (asset === 'Native') return BigInt((await chain.api.query.system.account(address)).data.free.toString());
	const found = await chain.api.query.foreignAssets.account(asset.Foreign, address);
	return found.isSome ? found.unwrap().balance.toBigInt() : 0n;
};
const dot = (account) => balance(assets[VAULT.dot], account);
const usdc = (account) => balance(assets[VAULT.usdc], account);

const position = async (account, pool) => chain.view('Delegation', 'position', account.address, pool);
const epoch = () => chain.epoch();
const epochBegins = (number) => chain.until(Number(BigInt(number) * EPOCH), `epoch ${number}`);

// What is read one after the other, in one epoch: when one begins, accounts are credited meanwhile.
const inOneEpoch = async (read) => {
	for (;;) {
		const begun = await epoch();
		const found = await read();
		if ((await epoch()) === begun) return found;
	}
};

const votersFor = (...more) => [...voters, ...more];

after(async () => {
	await chain?.disconnect();
	await node?.stop();
});

part('A node starts and makes blocks', async () => {
	const watchdog = setTimeout(() => {
		console.error(`the story took longer than ${LIMIT_MS / 60_000} minutes; the node's last words:\n${node?.log()}`);
		process.exit(1);
	}, LIMIT_MS);
	watchdog.unref();
	node = await startNode({ blockTime: BLOCK_TIME });
	chain = await Chain.connect(node);
	({ tx } = chain.api);
	who = await accounts();
	await chain.pass(2);
});

part('The development chain is worth looking at', async () => {
	const info = await chain.view('Epochs', 'current');
	assert.equal(info.length, EPOCH);
	assert.equal(info.epoch, info.now / EPOCH);
	assert.equal(info.start, info.epoch * EPOCH);

	const vaults = await chain.view('Vaults', 'vaults', 0, 10);
	assert.deepEqual(vaults.map(({ id }) => id), [0n, 1n, 2n, 3n, 4n]);
	assets = vaults.map(({ asset }) => asset);
	for (const { id, unbonding, stale, total } of vaults) {
		assert.deepEqual([unbonding, stale, total], [UNBONDING, false, 0n], `vault ${id}`);
	}
	// The same from storage, and from the vault alone.
	assert.deepEqual((await chain.read('vaults', 'vaults', VAULT.dot)).asset, assets[VAULT.dot]);
	assert.deepEqual(await chain.view('Vaults', 'vault', VAULT.dot), vaults[VAULT.dot]);
	assert.equal(await chain.view('Vaults', 'vault', 99), null);
	// And by the runtime APIs, which answer the same.
	assert.equal((await chain.ask('epochsApi', 'current')).length, EPOCH);
	assert.deepEqual(await chain.ask('vaultsApi', 'vaults', 0, 10), vaults);
	assert.equal(await chain.ask('operatorsApi', 'accepts', who.charlie.address, who.bob.address), true);
	assert.deepEqual(await chain.ask('payoutsApi', 'releasesTo', { Local: who.bob.address }, 10), [], 'nothing is on its way');
	const location = { parents: 1, interior: { X2: [{ Parachain: 1000 }, { AccountId32: { network: null, id: who.bob.publicKey } }] } };
	assert.deepEqual(
		await chain.ask('xcmGatewayApi', 'ownerOf', location),
		await chain.view('XcmGateway', 'ownerOf', location),
		'an account of another chain has one here',
	);
	// A hundred DOT at 4.20 dollars, less a fifth, in millionths of a dollar.
	assert.deepEqual(await chain.ask('vaultsApi', 'quoteValue', VAULT.dot, 100n * DOT), { Ok: 336_000_000n });
	assert.equal(assets[VAULT.bwk], 'Native');

	const charlie = await chain.view('Operators', 'operator', who.charlie.address);
	assert.equal(charlie.status, 'Active');
	const first = await chain.view('Avs', 'avs', 0);
	assert.equal(first.record.owner, who.dave.address);
	assert.ok((await dot(who.bob)) >= 1_000n * DOT, 'Bob has DOT');

	// Nearly everything that can vote, so that the share that is needed is there from the beginning.
	voters = await Promise.all(
		[who.alice, who.charlie, who.dave].map(async (voter) => [voter, ((await balance('Native', voter)) * 9n) / 10n]),
	);
});

part('An operator applies and is admitted by referendum', async () => {
	const apply = (name, commission = percent(5)) => tx.operators.apply(operatorMetadata(name), commission, 'Open', 1);
	await chain.refused(who.eve, apply(''), 'operators.NameEmpty');
	await chain.refused(who.eve, apply('Eve', percent(21)), 'operators.CommissionTooHigh');

	const applied = await chain.submit(who.eve, apply('Eve'));
	assert.equal(applied.find('operators.ApplicationFiled').operator, who.eve.address);
	await chain.refused(who.eve, apply('Eve'), 'operators.OperatorExists');
	assert.equal((await chain.view('Operators', 'operator', who.eve.address)).status, 'Candidate');
	await chain.refused(who.eve, tx.avs.joinSet({ avs: 0, index: 0 }), 'avs.OperatorNotFound');
	// Not even who is admitted may admit.
	await chain.refused(who.charlie, tx.operators.admit(who.eve.address), 'BadOrigin');

	const { from } = await enact(chain, {
		origin: OPERATOR_ADMISSION,
		call: tx.operators.admit(who.eve.address),
		proposer: who.alice,
		voters: votersFor(),
	});
	await chain.event('operators.OperatorAdmitted', { from, matches: ({ operator }) => operator === who.eve.address });
	assert.equal((await chain.view('Operators', 'operator', who.eve.address)).status, 'Active');
	await chain.refused(who.eve, tx.operators.withdrawApplication(), 'operators.AlreadyAdmitted');
});

part('An AVS is admitted by referendum, with its offer in escrow', async () => {
	const offer = { asset: assets[VAULT.usdc], perEpoch: 5n * USDC, epochs: 20 };
	const propose = (name, offers) => tx.avs.propose(avsMetadata(name), offers);
	await chain.refused(who.ferdie, propose('', [offer]), 'avs.EmptyName');
	await chain.refused(who.ferdie, propose('Ferdie', []), 'avs.NoOffer');
	await chain.refused(who.ferdie, propose('Ferdie', [{ ...offer, epochs: 0 }]), 'avs.EmptyOffer');

	const before = await usdc(who.ferdie);
	const proposed = await chain.submit(who.ferdie, propose('Ferdie', [offer]));
	story.avs = Number(proposed.find('avs.AvsProposed').avs);
	assert.equal(proposed.find('avs.OfferEscrowed').amount, 100n * USDC);
	assert.equal(before - (await usdc(who.ferdie)), 100n * USDC, 'the escrow is exactly the offer');

	const proposal = await chain.view('Avs', 'proposal', story.avs);
	assert.equal(proposal.offers[0].remaining, 100n * USDC);
	assert.deepEqual(await chain.ask('avsApi', 'proposal', story.avs), proposal);
	assert.equal(await usdc(proposal.escrow), 100n * USDC);
	await chain.refused(who.ferdie, tx.avs.admit(story.avs), 'BadOrigin');
	await chain.refused(who.ferdie, tx.avs.createSet(story.avs, setConfig([VAULT.dot])), 'avs.AvsNotActive');
	await chain.refused(who.ferdie, tx.avs.attachReferendum(story.avs, 999), 'avs.WrongReferendum');

	const { from } = await enact(chain, {
		origin: AVS_ADMISSION,
		call: tx.avs.admit(story.avs),
		proposer: who.alice,
		voters: votersFor(),
		onOpen: async (index) => {
			await chain.refused(who.bob, tx.avs.attachReferendum(story.avs, index), 'avs.NotProposer');
			await chain.submit(who.ferdie, tx.avs.attachReferendum(story.avs, index));
			// Voters rely on it.
			await chain.refused(who.ferdie, tx.avs.withdrawProposal(story.avs), 'avs.VoteInProgress');
		},
	});
	await chain.event('avs.AvsAdmitted', { from, matches: ({ avs }) => avs === BigInt(story.avs) });
});

part('Another AVS is voted down, and everything it put into escrow comes back', async () => {
	const offer = { asset: assets[VAULT.dot], perEpoch: 3n * DOT, epochs: 7 };
	const before = await dot(who.dave);
	const proposed = await chain.submit(who.dave, tx.avs.propose(avsMetadata('Nobody wants it'), [offer]));
	const { avs } = proposed.find('avs.AvsProposed');
	assert.equal(before - (await dot(who.dave)), 21n * DOT);

	story.rejected = await referendum(chain, {
		origin: AVS_ADMISSION,
		call: tx.avs.admit(avs),
		proposer: who.alice,
		voters: voters.map(([voter, stake]) => [voter, stake, false]),
		onOpen: (index) => chain.submit(who.dave, tx.avs.attachReferendum(avs, index)),
	});
	story.rejected.avs = avs;
	story.rejected.before = before;
	// It takes its whole time to be rejected; the story goes on meanwhile.
	story.rejected.outcome = story.rejected.decided();
	story.rejected.outcome.catch(() => {});
	await chain.refused(who.bob, tx.avs.returnEscrow(avs), 'avs.VoteInProgress');
});

part('The AVS makes a set, the operator joins it and allocates', async () => {
	await chain.refused(who.bob, tx.avs.createSet(story.avs, setConfig([VAULT.dot])), 'avs.NotOwner');
	await chain.refused(who.ferdie, tx.avs.createSet(story.avs, setConfig([99])), 'avs.VaultNotFound');
	await chain.refused(
		who.ferdie,
		tx.avs.createSet(story.avs, { ...setConfig([VAULT.dot]), schedule: { offences: [] } }),
		'avs.EmptySchedule',
	);
	const created = await chain.submit(who.ferdie, tx.avs.createSet(story.avs, setConfig([VAULT.dot, VAULT.usdc])));
	story.set = created.find('avs.SetCreated').set;
	assert.deepEqual(story.set, { avs: BigInt(story.avs), index: 0n });
	const set = { avs: story.avs, index: 0 };

	await chain.refused(who.eve, tx.avs.joinSet({ avs: story.avs, index: 7 }), 'avs.SetNotFound');
	await chain.refused(who.bob, tx.avs.joinSet(set), 'avs.OperatorNotFound');
	await chain.refused(who.eve, tx.delegation.setAllocation(VAULT.dot, set, percent(50)), 'delegation.NotMember');
	await chain.submit(who.eve, tx.avs.joinSet(set));
	await chain.refused(who.eve, tx.avs.joinSet(set), 'avs.AlreadyMember');

	await chain.refused(who.eve, tx.delegation.setAllocation(VAULT.bwk, set, percent(50)), 'delegation.VaultNotInSet');
	// More than the whole is no call at all: the runtime cannot decode it.
	await assert.rejects(chain.submit(who.eve, tx.delegation.setAllocation(VAULT.dot, set, WHOLE + 1n)), /Verification Error/);
	const planned = await chain.submit(who.eve, tx.delegation.setAllocation(VAULT.dot, set, percent(50)));
	const { from, to, effective } = planned.find('delegation.AllocationPlanned');
	assert.deepEqual([from, to], [0n, percent(50)]);
	assert.ok(effective > (await chain.epoch(planned.block)), 'an allocation takes effect at a boundary');
	story.effective = effective;

	const members = await chain.view('Avs', 'members', set, null, 10);
	assert.deepEqual(members.items.map(({ operator }) => operator), [who.eve.address]);
});

part('Deposits, and what is refused of them', async () => {
	const { deposit, depositAndDelegate, withdrawIdle, setMinimum } = tx.vaults;
	await chain.refused(who.bob, deposit(99, DOT), 'vaults.VaultNotFound');
	await chain.refused(who.bob, deposit(VAULT.dot, 0), 'vaults.ZeroAmount');
	await chain.refused(who.bob, deposit(VAULT.dot, 1), 'vaults.BelowMinimum');
	const { totalCap, accountCap } = await chain.view('Vaults', 'vault', VAULT.dot);
	await chain.refused(who.bob, deposit(VAULT.dot, totalCap + 1n), 'vaults.TotalCapExceeded');
	await chain.refused(who.bob, deposit(VAULT.dot, accountCap + 1n), 'vaults.AccountCapExceeded');
	await chain.refused(who.bob, setMinimum(VAULT.dot, 1), 'BadOrigin');
	await chain.refused(who.bob, withdrawIdle(VAULT.dot, DOT), 'vaults.InsufficientIdle');

	story.bob = await dot(who.bob);
	await chain.submit(who.bob, deposit(VAULT.dot, 100n * DOT));
	assert.equal(await dot(who.bob), story.bob - 100n * DOT);
	const { idle, principal } = await chain.view('Vaults', 'account', VAULT.dot, who.bob.address);
	assert.deepEqual([idle, principal], [100n * DOT, 100n * DOT]);
	await chain.refused(who.bob, withdrawIdle(VAULT.dot, 101n * DOT), 'vaults.InsufficientIdle');

	// With nothing else said the vault's own operator and mandate are meant.
	const alice = await dot(who.alice);
	const defaulted = await chain.submit(who.alice, depositAndDelegate(VAULT.dot, 10n * DOT, null, null));
	assert.equal(defaulted.find('delegation.Delegated').operator, who.charlie.address);
	assert.equal(await dot(who.alice), alice - 10n * DOT);
});

part('Stake is delegated under three mandates', async () => {
	const { delegate } = tx.delegation;
	const amount = 30n * DOT;
	const only = { Only: [story.avs] };
	await chain.refused(who.bob, delegate(99, who.eve.address, only, amount), 'vaults.VaultNotFound');
	await chain.refused(who.bob, delegate(VAULT.dot, who.bob.address, only, amount), 'delegation.OperatorNotFound');
	await chain.refused(who.bob, delegate(VAULT.dot, who.eve.address, only, 0), 'delegation.ZeroAmount');
	// In a vault whose stake is unique a mandate names exactly one AVS.
	await chain.refused(who.bob, delegate(VAULT.usdc, who.eve.address, 'All', USDC), 'delegation.MandateNotUnique');
	await chain.refused(who.bob, delegate(VAULT.dot, who.eve.address, only, 101n * DOT), 'vaults.InsufficientIdle');

	// All three in one epoch, and in one block if there is room: what is not active yet is to be seen.
	await epochBegins((await epoch()) + 1n);
	const wishes = [['All', 30n], [only, 25n], [{ Except: [0] }, 20n]];
	const first = (await chain.api.rpc.system.accountNextIndex(who.bob.address)).toNumber();
	const done = await Promise.all(
		wishes.map(([mandate, stake], index) =>
			chain.submit(who.bob, delegate(VAULT.dot, who.eve.address, mandate, stake * DOT), { nonce: first + index }),
		),
	);
	const delegated = done.map(({ find }) => find('delegation.Delegated'));
	const pools = delegated.map(({ pool }) => pool);
	assert.equal(new Set(delegated.map(({ entered }) => entered)).size, 1, 'they enter together');
	story.entered = delegated[0].entered;
	for (const [index, [, stake]] of wishes.entries()) {
		const record = await position(who.bob, pools[index]);
		assert.equal(record.warming, stake * DOT);
		assert.equal(record.active, 0n);
	}
	assert.equal(new Set(pools).size, 3, 'three wishes are three pools');
	story.pools = pools;

	// What is not active yet comes back at once, and never waits.
	const back = await chain.submit(who.bob, tx.delegation.requestWithdrawal(pools[2], 5n * DOT, null));
	const early = back.find('delegation.ReturnedEarly');
	assert.equal(early.amount, 5n * DOT);
	assert.equal((await position(who.bob, pools[2])).warming, 15n * DOT);
	await chain.submit(who.bob, tx.vaults.withdrawIdle(VAULT.dot, 30n * DOT));
	assert.equal(await dot(who.bob), story.bob - 70n * DOT, '30 + 25 + 15 are delegated, the rest is back');

	assert.equal(await chain.ask('delegationApi', 'findPool', who.eve.address, VAULT.dot, only), pools[1]);

	await epochBegins(story.entered);
	const all = await chain.ask('delegationApi', 'positions', who.bob.address);
	assert.deepEqual(await chain.view('Delegation', 'positions', who.bob.address), all);
	assert.deepEqual(
		all.map(({ pool, active }) => [pool, active]).sort(([a], [b]) => Number(a - b)),
		[[pools[0], 30n * DOT], [pools[1], 25n * DOT], [pools[2], 15n * DOT]],
	);
});

part('A withdrawal is requested, cancelled, requested again', async () => {
	const { requestWithdrawal, cancelWithdrawal, completeWithdrawal } = tx.delegation;
	const [pool, whole] = story.pools;
	const looked = await chain.refused(who.bob, requestWithdrawal(999, null, null), 'delegation.PositionNotFound');
	assert.ok(looked > 0n && looked < BWK / 10n, `to have looked for a position cost ${looked}`);
	await chain.refused(who.alice, requestWithdrawal(pool, null, null), 'delegation.PositionNotFound');
	await chain.refused(who.bob, requestWithdrawal(pool, 0, null), 'delegation.ZeroAmount');
	await chain.refused(who.bob, requestWithdrawal(pool, 31n * DOT, null), 'delegation.InsufficientStake');
	await chain.refused(who.alice, completeWithdrawal(who.bob.address, pool), 'delegation.RequestNotFound');

	const quote = await chain.view('Delegation', 'quoteWithdrawal', who.bob.address, pool, 12n * DOT);
	assert.equal(quote.leaving, 12n * DOT);
	assert.equal(quote.returned, 0n);
	const { leaving } = await chain.ask('delegationApi', 'quoteWithdrawal', who.bob.address, pool, 12n * DOT);
	assert.equal(leaving, 12n * DOT);

	const first = (await chain.submit(who.bob, requestWithdrawal(pool, 12n * DOT, null))).find('delegation.WithdrawalRequested');
	assert.equal(first.amount, 12n * DOT);
	let record = await position(who.bob, pool);
	assert.equal(record.active, 18n * DOT);
	assert.equal(record.leaving, 12n * DOT);

	await chain.submit(who.bob, cancelWithdrawal(pool, first.left));
	await chain.refused(who.bob, cancelWithdrawal(pool, first.left), 'delegation.RequestNotFound');
	record = await position(who.bob, pool);
	assert.deepEqual([record.active, record.leaving], [30n * DOT, 0n], 'as if it had never left');

	const again = await chain.submit(who.bob, requestWithdrawal(pool, 12n * DOT, null));
	story.request = again.find('delegation.WithdrawalRequested');
	const requested = (await chain.api.at(again.block)).query.timestamp.now;
	assert.equal(story.request.payableAt, (await requested()).toBigInt() / 1000n + UNBONDING, 'payable to the second');
	const all = (await chain.submit(who.bob, requestWithdrawal(whole, null, null))).find('delegation.WithdrawalRequested');
	assert.equal(all.amount, 25n * DOT);
	story.last = all.payableAt;

	await chain.refused(who.alice, completeWithdrawal(who.bob.address, pool), 'delegation.WithdrawalNotMatured');
});

part('The escrow of the AVS that was voted down comes back', async () => {
	const { outcome, avs, before } = story.rejected;
	assert.equal(await outcome, false, 'nobody wanted it');
	await chain.submit(who.bob, tx.avs.returnEscrow(avs));
	assert.equal(await dot(who.dave), before, 'to the unit');
	await chain.refused(who.bob, tx.avs.returnEscrow(avs), 'avs.AvsNotFound');
});

part('Anybody has it paid, to where it came from', async () => {
	const { completeWithdrawal, cancelWithdrawal } = tx.delegation;
	const [pool, whole] = story.pools;
	await chain.until(Number(story.last), 'the withdrawals');
	assert.equal((await position(who.bob, pool)).claimable, 12n * DOT);
	await chain.refused(who.bob, cancelWithdrawal(pool, story.request.left), 'delegation.AlreadyPayable');

	const [bob, alice] = [await dot(who.bob), await dot(who.alice)];
	const paid = (await chain.submit(who.alice, completeWithdrawal(who.bob.address, pool))).find('delegation.WithdrawalCompleted');
	assert.deepEqual([paid.who, paid.paid], [who.bob.address, 12n * DOT]);
	await chain.submit(who.alice, completeWithdrawal(who.bob.address, whole));
	assert.equal(await dot(who.bob), bob + 37n * DOT);
	assert.equal(await dot(who.alice), alice, 'who calls gets nothing and pays nothing but the fee');
	await chain.refused(who.alice, completeWithdrawal(who.bob.address, pool), 'delegation.RequestNotFound');
	await chain.refused(who.alice, completeWithdrawal(who.bob.address, whole), 'delegation.PositionNotFound');

	assert.equal((await position(who.bob, pool)).active, 18n * DOT);
	assert.equal(await position(who.bob, whole), null);
	assert.equal(await dot(who.bob), story.bob - 33n * DOT, '18 and 15 are still delegated');
});

part('What the operator has allocated is what its set can slash', async () => {
	const set = { avs: story.avs, index: 0 };
	await epochBegins(story.effective);
	await chain.pass(1);
	const [allocation] = await chain.view('Delegation', 'allocations', who.eve.address, set);
	assert.deepEqual([allocation.vault, allocation.now], [BigInt(VAULT.dot), percent(50)]);
	// Both mandates that are left cover it: 18 and 15, of which one half.
	const slashable = await chain.view('Delegation', 'slashable', set, who.eve.address, VAULT.dot, await epoch());
	assert.equal(slashable, (33n * DOT) / 2n);
});

part('The offer of the AVS becomes a plan, and pays who secures it', async () => {
	const set = { avs: story.avs, index: 0 };
	const slots = await chain.view('Rewards', 'rewardAssets');
	const slot = Number(slots.find(([, { Asset }]) => isDeepStrictEqual(Asset, assets[VAULT.usdc]))[0]);
	const shares = { native: percent(20), insurance: percent(5) };
	// Far enough away that it has not begun when the last of them is in a block.
	const start = Number(await epoch()) + 3;
	const accept = (more = shares) => tx.rewards.acceptOffer(story.avs, 0, set, start, more);
	await chain.refused(who.bob, accept(), 'rewards.NotAvsOwner');
	await chain.refused(who.bob, tx.rewards.createPlan(planConfig(set, slot, USDC, start, start + 10)), 'rewards.NotAvsOwner');
	await chain.refused(who.ferdie, accept({ native: percent(50), insurance: percent(5) }), 'rewards.BelowNetFloor');
	const created = (await chain.submit(who.ferdie, accept())).find('rewards.PlanCreated');
	assert.equal((await chain.view('Avs', 'avs', story.avs)).offers[0].remaining, 0n);
	await chain.refused(who.ferdie, accept(), 'avs.OfferNotFound');
	// Paid for its first epoch when that is over.
	await epochBegins(start + 1);
	await chain.pass(2);

	// 5 dollars an epoch: a fifth and a twentieth for others, 5 % of the rest for Eve, and what remains is Bob's.
	const mine = async (account) => {
		const all = await chain.ask('rewardsApi', 'rewards', account.address);
		return all.find(([number]) => Number(number) === slot)?.[1] ?? 0n;
	};
	const { ledger, pots, eve, bob, alice } = await inOneEpoch(async () => ({
		ledger: await chain.view('Rewards', 'ledger', slot),
		pots: await chain.view('Rewards', 'plans', { Vault: VAULT.bwk }),
		eve: await mine(who.eve),
		bob: await mine(who.bob),
		alice: await mine(who.alice),
	}));
	const { native, insurance } = ledger;
	const epochs = (insurance * 4n) / USDC;
	assert.ok(epochs >= 1n, 'an epoch was paid');
	assert.deepEqual([native, insurance], [0n, (epochs * USDC) / 4n]);
	// Nobody stakes the native token: what its stakers get waits in the plan that pays them.
	const waiting = pots.filter(({ plan }) => Number(plan.slot) === slot).map(({ plan }) => plan.escrow);
	assert.deepEqual(waiting, [epochs * USDC]);
	assert.equal(eve, epochs * 187_500n);
	// Two pools: what their shares round down waits in the escrow.
	assert.ok(bob <= epochs * 3_562_500n && bob > epochs * 3_562_500n - 4n * epochs, `Bob has earned ${bob}`);
	assert.equal(alice, 0n, 'Alice secures another service');

	const [before, fee] = [await usdc(who.bob), await usdc(who.alice)];
	const claimed = (await chain.submit(who.alice, tx.rewards.claimFor(who.bob.address, slot))).find('rewards.Claimed');
	assert.ok(claimed.amount >= bob);
	assert.equal((await usdc(who.bob)) - before, claimed.amount);
	assert.equal(await usdc(who.alice), fee);
	// What was read is paid for, and not all that a claim can meet.
	const looked = await chain.refused(who.ferdie, tx.rewards.claim(slot), 'rewards.NothingToClaim');
	assert.ok(looked > 0n && looked < BWK / 10n, `to have looked for rewards cost ${looked}`);
	const table = await chain.ask('rewardsApi', 'stakeTable', set, null);
	assert.equal(table.table.operators, 1n);
	story.plan = created.plan;
});

part('An operator says two things at once, and is reported', async () => {
	const set = { avs: story.avs, index: 0 };
	const key = { Sr25519: who.eve.publicKey };
	const message = await chain.ask('operatorsApi', 'proofMessage', who.eve.address, key);
	assert.equal(await chain.view('Operators', 'proofMessage', who.eve.address, key), message);
	const proof = { Sr25519: who.eve.sign(message) };
	const { from } = (await chain.submit(who.eve, tx.operators.registerKey(key, proof))).find('operators.KeyRegistered');
	await epochBegins(from);

	const fault = Number(await epoch());
	const topic = new Uint8Array(32).fill(9);
	const evidence = equivocation(chain, who.eve, set, fault, topic);
	const accusation = { set, operator: who.eve.address, fault, reason: 'Equivocation', evidence };
	// Nobody is accused of what another has signed, or of two things that do not exclude each other.
	const forged = equivocation(chain, who.bob, set, fault, topic);
	const same = { Equivocation: { first: evidence.Equivocation.first, second: evidence.Equivocation.first } };
	for (const [wrong, name] of [[forged, 'slashing.Evidence'], [same, 'slashing.Evidence']]) {
		await chain.refused(who.dave, tx.slashing.accuse(set, who.eve.address, fault, 'Equivocation', wrong, null), name);
	}
	const accused = (await report(chain, who.dave, accusation)).find('slashing.Accused');
	story.slash = accused.id;
	// A tenth of the half that Eve has allocated.
	assert.deepEqual(accused.p, [[BigInt(VAULT.dot), percent(5)]]);
	await chain.refused(who.charlie, tx.slashing.contest(story.slash), 'slashing.NotConcerned');
	await chain.submit(who.bob, tx.slashing.contest(story.slash));
	const info = await chain.ask('slashingApi', 'request', story.slash);
	assert.equal(info.request.contested, who.bob.address);
	story.executable = accused.executable;
	await chain.refused(who.dave, tx.slashing.execute(story.slash), 'slashing.ChallengeRunning');
	await chain.refused(who.dave, tx.slashing.uphold(story.slash), 'BadOrigin');
});

part('Voters uphold it, and take half of it back in the appeal', async () => {
	const { uphold, execute, reverse, settle } = tx.slashing;
	const decide = (call) =>
		enact(chain, { origin: SLASH_ADJUDICATION, call, proposer: who.alice, voters: votersFor() });
	await decide(uphold(story.slash));
	await epochBegins(story.executable);
	const { finalFrom } = (await chain.submit(who.dave, execute(story.slash))).find('slashing.Executed');
	// Nothing has moved.
	assert.equal((await chain.view('Vaults', 'vault', VAULT.dot)).total, 43n * DOT);
	const { from } = await decide(reverse(story.slash, percent(50)));
	const lowered = await chain.event('slashing.PartlyReversed', { from });
	assert.deepEqual(lowered.data.p, [[BigInt(VAULT.dot), percent(5) / 2n]]);
	await chain.refused(who.dave, settle(story.slash, 16), 'slashing.AppealRunning');
	await epochBegins(finalFrom);
	const settled = await chain.submit(who.charlie, settle(story.slash, 16));
	const { taken, whistleblower, insurance, rest } = settled.find('slashing.Split');
	// 2.5 % of 18 and of 15. A fifth for the insurance, three tenths for Dave, the rest burned: exactly all of it.
	assert.equal(taken, (33n * DOT * 25n) / 1000n);
	assert.deepEqual([whistleblower, insurance], [(taken * 3n) / 10n, taken / 5n]);
	assert.equal(whistleblower + insurance + rest, taken);
	assert.equal((await chain.view('Vaults', 'account', VAULT.dot, who.dave.address)).idle, whistleblower);
	story.burned = rest;
	await chain.refused(who.dave, settle(story.slash, 16), 'slashing.WrongState');

	const [pool] = story.pools;
	assert.equal((await position(who.bob, pool)).active, (18n * DOT * 975n) / 1000n);
	// Who delegated to somebody else has noticed nothing.
	const [alice] = await chain.ask('delegationApi', 'positions', who.alice.address);
	assert.equal(alice.active, 10n * DOT);
});

part('The books of the vault are what its account holds', async () => {
	const { custody, total, seed } = await chain.view('Vaults', 'vault', VAULT.dot);
	// Bob had 33 left, Alice 10.
	assert.equal(total, 43n * DOT - story.burned);
	assert.equal(await dot(custody), total + seed);
});

part('An operator that takes no new stake gets none, and pays what it owes', async () => {
	const [pool] = story.pools;
	await chain.submit(who.eve, tx.operators.deactivate());
	const only = { Only: [story.avs] };
	const more = tx.vaults.depositAndDelegate(VAULT.dot, DOT, who.eve.address, only);
	await chain.refused(who.bob, more, 'operators.OperatorNotActive');
	const asked = await chain.submit(who.bob, tx.delegation.requestWithdrawal(pool, null, null));
	assert.equal(asked.find('delegation.WithdrawalRequested').amount, (18n * DOT * 975n) / 1000n);
});
