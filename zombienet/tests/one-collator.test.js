// Bulwark under a relay chain, with one collator: blocks that become final, a referendum that admits an AVS, stake of
// it, an upgrade and ten lost machines while some of that stake is on its way out, and the payment in the end.

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { accounts, avsMetadata, BWK, DOT, percent, setConfig, USDC, VAULT } from '../../tests/e2e/lib/preset.js';
import { agree, watch } from '../lib/checks.js';
import { enact } from '../lib/govern.js';
import { minutes } from '../lib/limits.js';
import { Live } from '../lib/live.js';
import { Network } from '../lib/network.js';
import { HERE } from '../lib/paths.js';
import { storyOf } from '../lib/story.js';

const PARA = 2500;
const KILLS = 10;
const FIRST_BLOCK_LIMIT_MS = minutes(6);
const LIMIT_MS = minutes(30);

let network;
let collator;
let para;
let relay;
let who;
let voters;
let tx;
const story = {};
const part = storyOf({ network: () => network, limitMs: LIMIT_MS });

after(async () => {
	await para?.disconnect();
	await relay?.disconnect();
	await network?.stop();
});

const position = () => para.view('Delegation', 'position', who.bob.address, story.pool);
const dot = async (account) => {
	const found = await para.api.query.foreignAssets.account(story.asset.Foreign, account.address);
	return found.isSome ? found.unwrap().balance.toBigInt() : 0n;
};
const stake = async () => {
	const { active, leaving, disputed } = await position();
	return { active, leaving, disputed };
};

const since = (begun, now) => Math.round((now - begun) / 1_000);

part('The network starts', async () => {
	network = await Network.prepare('one-collator');
	await network.start();
	[collator] = network.of(PARA);
	who = await accounts();
	relay = await Live.to(network.of('relay')[0]);
	para = await Live.to(collator);
	({ tx } = para.api);
	voters = [who.alice, who.bob, who.dave, who.eve].map((voter) => [voter, 900_000n * BWK]);
});

part('The parachain makes its first blocks, and they become final', async () => {
	await para.wait('the first final block', () => para.head.number >= 2, FIRST_BLOCK_LIMIT_MS);
	await agree(network, 'relay');
});

part('Both chains keep their pace', async () => {
	await watch(network, PARA);
});

part('What is final here is what the relay chain has included', async () => {
	await relay.follow();
	const at = await relay.api.at(relay.head.hash);
	const included = para.api.registry.createType('Header', (await at.query.paras.heads(PARA)).unwrap().toU8a(true));
	const number = included.number.toNumber();
	assert.ok(number > 0, 'nothing of the parachain is included');
	await para.wait(`final block ${number}`, () => para.head.number >= number);
	assert.equal((await para.api.rpc.chain.getBlockHash(number)).toHex(), included.hash.toHex());
});

part('An AVS is admitted by referendum, with its offer in escrow', async () => {
	const usdc = (await para.view('Vaults', 'vault', VAULT.usdc)).asset;
	const proposed = await para.submit(
		who.ferdie,
		tx.avs.propose(avsMetadata('Ferdie'), [{ asset: usdc, perEpoch: 5n * USDC, epochs: 20 }]),
	);
	story.avs = Number(proposed.find('avs.AvsProposed').avs);
	assert.equal(proposed.find('avs.OfferEscrowed').amount, 100n * USDC);
	const { from } = await enact(para, {
		origin: { Origins: 'AvsAdmission' },
		call: tx.avs.admit(story.avs),
		proposer: who.alice,
		voters,
		onOpen: (index) => para.submit(who.ferdie, tx.avs.attachReferendum(story.avs, index)),
	});
	await para.event('avs.AvsAdmitted', { from, matches: ({ avs }) => avs === BigInt(story.avs) });
});

part('An operator joins its set, and stake is delegated to it', async () => {
	story.asset = (await para.view('Vaults', 'vault', VAULT.dot)).asset;
	const created = await para.submit(who.ferdie, tx.avs.createSet(story.avs, setConfig([VAULT.dot])));
	story.set = { avs: story.avs, index: Number(created.find('avs.SetCreated').set.index) };
	story.bob = await dot(who.bob);
	const [, delegated] = await Promise.all([
		para.submit(who.charlie, tx.utility.batchAll([tx.avs.joinSet(story.set)])),
		para.submit(who.bob, tx.vaults.depositAndDelegate(VAULT.dot, 100n * DOT, who.charlie.address, { Only: [story.avs] })),
	]);
	const { pool, entered } = delegated.find('delegation.Delegated');
	story.pool = pool;
	assert.equal(await dot(who.bob), story.bob - 100n * DOT);
	await para.until(Number(entered * 60n), `epoch ${entered}`);
	await para.wait('active stake', async () => (await position()).active === 100n * DOT);
});

part('Some of the stake is on its way out', async () => {
	const asked = await para.submit(who.bob, tx.delegation.requestWithdrawal(story.pool, 40n * DOT, null));
	const request = asked.find('delegation.WithdrawalRequested');
	assert.equal(request.amount, 40n * DOT);
	story.payableAt = Number(request.payableAt);
	const { active, leaving } = await position();
	assert.deepEqual([active, leaving], [60n * DOT, 40n * DOT]);
});

part('The runtime is replaced by governance', async () => {
	const code = await readFile(join(HERE, 'bin/next.wasm'));
	const hash = para.api.registry.hash(code).toHex();
	const before = para.api.runtimeVersion.specVersion.toNumber();
	const held = await stake();

	const { from } = await enact(para, {
		origin: { system: 'Root' },
		call: tx.system.authorizeUpgrade(hash),
		proposer: who.alice,
		voters,
	});
	await para.event('system.UpgradeAuthorized', { from });
	// Anybody brings the code that was voted for.
	await para.submit(who.eve, tx.system.applyAuthorizedUpgrade(`0x${code.toString('hex')}`));
	await para.event('parachainSystem.ValidationFunctionApplied', { from, limit: minutes(10) });
	await para.wait('the new version', async () => {
		const { specVersion } = await para.api.rpc.state.getRuntimeVersion(para.head.hash);
		return specVersion.toNumber() === before + 1 && para.api.runtimeVersion.specVersion.toNumber() === before + 1;
	});
	const last = (await para.api.query.system.lastRuntimeUpgrade()).unwrap();
	assert.equal(last.specVersion.toNumber(), before + 1);
	await para.pass(3);
	// Validators check with the new code now.
	await relay.follow();
	const current = await (await relay.api.at(relay.head.hash)).query.paras.currentCodeHash(PARA);
	assert.equal(current.unwrap().toHex(), hash);
	// A client that has seen another version knows no view functions any more, so a new one goes on.
	await para.disconnect();
	para = await Live.to(collator);
	({ tx } = para.api);
	assert.deepEqual(await stake(), held, 'the stake is as it was');
	// And what is signed for the new version is taken.
	await para.submit(who.bob, tx.vaults.deposit(VAULT.dot, DOT));
	await para.submit(who.bob, tx.vaults.withdrawIdle(VAULT.dot, DOT));
});

part(`The collator is lost ${KILLS} times and started again, and nothing is lost with it`, async () => {
	const held = await stake();
	for (let kill = 1; kill <= KILLS; kill += 1) {
		await para.follow();
		const final = para.head;
		const { best } = await collator.heights();
		// At any moment: while it builds, while it imports, while it writes.
		await sleep(Math.floor(Math.random() * 6_000));
		await collator.kill();
		const died = Date.now();
		await collator.start();
		const answered = Date.now();
		const restarted = await collator.heights();
		assert.ok(restarted.final >= final.number, `${final.number} was final, after the restart only ${restarted.final}`);
		assert.equal(await collator.ask('chain_getBlockHash', final.number), final.hash, 'a final block was replaced');
		await para.wait('a new final block', () => para.head.number > Math.max(final.number, restarted.final));
		console.log(
			`      ${kill}: killed at ${best} (${final.number} final), answered after ${since(died, answered)} s with ` +
				`${restarted.best} (${restarted.final}), a new final block ${para.head.number} after ${since(died, Date.now())} s`,
		);
	}
	assert.deepEqual(await stake(), held);
	await agree(network, 'relay');
});

part('The withdrawal is paid, to the unit', async () => {
	await para.until(story.payableAt, 'the withdrawal');
	const before = await dot(who.bob);
	const done = await para.submit(who.eve, tx.delegation.completeWithdrawal(who.bob.address, story.pool));
	assert.equal(done.find('delegation.WithdrawalCompleted').paid, 40n * DOT);
	assert.equal(await dot(who.bob), before + 40n * DOT);
	assert.equal(await dot(who.bob), story.bob - 60n * DOT);
	const { custody, total, seed } = await para.view('Vaults', 'vault', VAULT.dot);
	assert.equal(total, 60n * DOT);
	const held = await para.api.query.foreignAssets.account(story.asset.Foreign, custody);
	assert.equal(held.unwrap().balance.toBigInt(), total + seed, 'the books are what the account holds');
});
