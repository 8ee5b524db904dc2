// Bulwark and Asset Hub beside each other: the channels between them are open, somebody of Asset Hub stakes by one program, asks
// for some of it back by another, and is paid over there.

import assert from 'node:assert/strict';
import { after } from 'node:test';
import { accounts, VAULT } from '../../tests/e2e/lib/preset.js';
import { agree, LAG, watch } from '../lib/checks.js';
import { minutes } from '../lib/limits.js';
import { Live } from '../lib/live.js';
import { Network } from '../lib/network.js';
import { accountFor, execute, parachain, program, TOKEN, user } from '../lib/programs.js';
import { storyOf } from '../lib/story.js';

const PARA = 2500;
const ASSET_HUB = 1000;
const FIRST_BLOCK_LIMIT_MS = minutes(10);
const LIMIT_MS = minutes(35);
/** A whole unit of the token of this relay chain. */
const UNIT = 1_000_000_000_000n;
/** Dave's AVS, which everybody may secure. */
const ORACLE = 0;

let network;
let relay;
let para;
let hub;
let who;
const lives = {};
const story = {};
const part = storyOf({ network: () => network, limitMs: LIMIT_MS });

after(async () => {
	await Promise.all([relay, ...Object.values(lives)].map((live) => live?.disconnect()));
	await network?.stop();
});

const onHub = async (address) => (await hub.api.query.system.account(address)).data.free.toBigInt();
const issued = async () => (await para.api.query.foreignAssets.asset(TOKEN)).unwrap().supply.toBigInt();
const here = async (address) => {
	const found = await para.api.query.foreignAssets.account(TOKEN, address);
	return found.isSome ? found.unwrap().balance.toBigInt() : 0n;
};
/** By how much more stands behind the token on Asset Hub than there is of it here; constant when nothing is on its way. */
const behind = async () => (await onHub(story.us)) - (await issued());

/** A user of Asset Hub sends an amount and calls something here. */
const send = (amount, call) =>
	execute(hub, who.alice, program({ from: ASSET_HUB, to: PARA, who: who.alice, amount, fee: UNIT, call }));

part('The network starts, and both parachains make blocks that become final', async () => {
	network = await Network.prepare('asset-hub');
	await network.start();
	who = await accounts();
	relay = await Live.to(network.of('relay')[0]);
	for (const id of [PARA, ASSET_HUB]) {
		lives[id] = await Live.to(network.of(id)[0]);
		await lives[id].wait(`a final block of ${id}`, () => lives[id].head.number >= 2, FIRST_BLOCK_LIMIT_MS);
	}
	para = lives[PARA];
	hub = lives[ASSET_HUB];
	assert.equal((await hub.api.rpc.state.getRuntimeVersion()).specName.toString(), 'westmint');
	assert.equal((await para.api.rpc.state.getRuntimeVersion()).specName.toString(), 'bulwark');
	await agree(network, 'relay');
});

part('The channels are open in both directions', async () => {
	for (const [sender, recipient] of [[PARA, ASSET_HUB], [ASSET_HUB, PARA]]) {
		const channel = () => relay.api.query.hrmp.hrmpChannels({ sender, recipient });
		await relay.wait(`a channel from ${sender} to ${recipient}`, async () => (await channel()).isSome);
	}
	// And each of the two knows.
	for (const id of [PARA, ASSET_HUB]) {
		const other = id === PARA ? ASSET_HUB : PARA;
		await lives[id].wait(`channels with ${other} that ${id} knows of`, async () => {
			const known = (await lives[id].api.query.parachainSystem.relevantMessagingState()).unwrap();
			const channels = [known.egressChannels, known.ingressChannels];
			return channels.every((those) => those.some(([peer]) => peer.toNumber() === other));
		});
	}
});

part('Both keep their pace', async () => {
	await watch(network, PARA);
	// Three blocks of Asset Hub go into one core.
	await watch(network, ASSET_HUB, { lag: 3 * LAG.parachain });
});

part('One program on Asset Hub stakes here', async () => {
	story.us = await accountFor(hub, parachain(PARA));
	story.owner = await accountFor(para, user(ASSET_HUB, who.alice));
	story.behind = await behind();
	const before = await onHub(who.alice.address);
	const target = [who.charlie.address, { Only: [ORACLE] }];
	const from = para.head.number + 1;
	await send(100n * UNIT, para.api.tx.xcmGateway.depositAndDelegate(VAULT.dot, 99n * UNIT, target));
	const { data } = await para.event('xcmGateway.Restaked', { from, matches: ({ owner }) => owner === story.owner });
	assert.deepEqual([data.vault, data.amount], [BigInt(VAULT.dot), 99n * UNIT]);
	const delegated = await para.event('delegation.Delegated', { from, matches: (event) => event.who === story.owner });
	story.pool = Number(delegated.data.pool);
	const { principal } = await para.view('Vaults', 'account', VAULT.dot, story.owner);
	assert.equal(principal, 99n * UNIT);
	// What was not spent here is the owner's, and what was not spent there has come back there.
	const left = await here(story.owner);
	assert.ok(left > 0n && left < UNIT, `${left} are left`);
	const spent = before - (await onHub(who.alice.address));
	assert.ok(spent >= 100n * UNIT && spent < 101n * UNIT, `${spent} were spent`);
	assert.equal(await behind(), story.behind, 'what stands behind the token is what it is');
	const { entered } = delegated.data;
	await para.until(Number(entered * 60n), `epoch ${entered}`);
	const position = () => para.view('Delegation', 'position', story.owner, story.pool);
	await para.wait('active stake', async () => (await position()).active === 99n * UNIT);
});

part('Another asks for some of it back', async () => {
	const from = para.head.number + 1;
	await send(UNIT, para.api.tx.xcmGateway.requestWithdrawal(story.pool, 40n * UNIT));
	const asked = await para.event('delegation.WithdrawalRequested', { from, matches: (event) => event.who === story.owner });
	assert.equal(asked.data.amount, 40n * UNIT);
	story.payableAt = Number(asked.data.payableAt);
	const { active, leaving } = await para.view('Delegation', 'position', story.owner, story.pool);
	assert.deepEqual([active, leaving], [59n * UNIT, 40n * UNIT]);
});

part('It is paid on Asset Hub, whoever completes it here', async () => {
	await para.until(story.payableAt, 'the withdrawal');
	const before = await onHub(who.alice.address);
	const stranger = await onHub(who.ferdie.address);
	const from = para.head.number + 1;
	const done = await para.submit(who.ferdie, para.api.tx.delegation.completeWithdrawal(story.owner, story.pool));
	assert.equal(done.find('delegation.WithdrawalCompleted').paid, 40n * UNIT);
	const { data } = await para.event('payouts.Delivered', { from });
	assert.equal(data.amount, 40n * UNIT);
	// What is asked for is answered: nothing waits any more.
	assert.equal(await para.view('Payouts', 'releaseOf', data.id), null);
	await hub.follow();
	const paid = (await onHub(who.alice.address)) - before;
	assert.ok(paid > 39n * UNIT && paid < 40n * UNIT, `${paid} were paid`);
	assert.equal(await onHub(who.ferdie.address), stranger);
	assert.equal(await behind(), story.behind, 'what stands behind the token is what it is');
	console.log(`      ${40n * UNIT - paid} of ${UNIT} a unit were charged for the message`);
	await agree(network, 'relay');
});
