// Two collators: their turns alternate, and when one is gone the other goes on alone.

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after } from 'node:test';
import { u8aToHex } from '../../tests/e2e/node_modules/@polkadot/util/index.js';
import { accounts, BWK } from '../../tests/e2e/lib/preset.js';
import { agree, watch } from '../lib/checks.js';
import { minutes } from '../lib/limits.js';
import { Live } from '../lib/live.js';
import { Network } from '../lib/network.js';
import { HERE } from '../lib/paths.js';
import { storyOf } from '../lib/story.js';

const PARA = 2500;
const FIRST_BLOCK_LIMIT_MS = minutes(6);
const LIMIT_MS = minutes(15);

let network;
let alice;
let bob;
let para;
let who;
/** Their places among the authorities. */
const place = {};
const part = storyOf({ network: () => network, limitMs: LIMIT_MS });

after(async () => {
	await para?.disconnect();
	await network?.stop();
});

/** New keys in the keystore of bob's node, and the proof that whoever is to register them has them. */
const rotate = (owner) => bob.ask('author_rotateKeysWithOwner', u8aToHex(owner.publicKey));

/** Who made the final blocks from `first` on. */
async function authors(first) {
	const found = [];
	for (let number = first; number <= para.head.number; number += 1) found.push(await para.author(number, 2));
	return found;
}

part('The network starts, and both collators make blocks', async () => {
	network = await Network.prepare('two-collators');
	await network.start();
	[alice, bob] = network.of(PARA);
	who = await accounts();
	// Through the one that stays.
	para = await Live.to(bob);
	await para.wait('the first final block', () => para.head.number >= 1, FIRST_BLOCK_LIMIT_MS);
	const authorities = (await para.api.query.aura.authorities()).map((key) => key.toHex());
	for (const name of ['alice', 'bob']) place[name] = authorities.indexOf(u8aToHex(who[name].publicKey));
	assert.deepEqual(Object.values(place).sort(), [0, 1]);
	const first = para.head.number;
	await watch(network, PARA);
	await para.follow();
	const made = await authors(first);
	assert.deepEqual([...new Set(made)].sort(), [0, 1], `made by ${made}`);
	await agree(network, PARA);
});

part('Each of them has looked up the other, by its key', async () => {
	for (const node of [alice, bob]) {
		const found = () => node.metric('collator_discovery_resolved_peers').then((count) => count === 1);
		await para.wait(`the other one of ${node.name}`, found);
		assert.equal(await node.metric('collator_discovery_target_authorities'), 1);
	}
	const authorities = await para.api.call.authorityDiscoveryApi.authorities();
	assert.deepEqual(
		authorities.map((key) => key.toHex()),
		(await para.api.query.aura.authorities()).map((key) => key.toHex()),
		'in the order of their turns',
	);
});

part('Everything that is to be watched can be watched', async () => {
	const readme = await readFile(join(HERE, 'README.md'), 'utf8');
	const section = readme.split('### What to watch')[1].split('###')[0];
	const names = [...section.matchAll(/^\| `(\w+)/gm)].map(([, name]) => name);
	assert.ok(names.length > 5, `only ${names}`);
	for (const name of names) {
		// A histogram has none of its own name, but the sum of what it has seen.
		const found = (await bob.metric(name)) ?? (await bob.metric(`${name}_sum`));
		assert.notEqual(found, null, `there is no metric ${name}`);
	}
});

part('Somebody registers keys of a node and stands as a candidate', async () => {
	const { api } = para;
	const { tx } = api;
	const bond = (await api.query.collatorSelection.candidacyBond()).toBigInt();
	// Whoever stands needs keys first, and whoever registers keys proves to have them.
	const early = para.submit(who.eve, tx.collatorSelection.registerAsCandidate());
	await assert.rejects(early, /collatorSelection.ValidatorNotRegistered/);
	const { keys, proof } = await rotate(who.eve);
	assert.equal(await bob.ask('author_hasSessionKeys', keys), true);
	await assert.rejects(para.submit(who.ferdie, tx.session.setKeys(keys, proof)), /session.InvalidProof/);
	await para.submit(who.eve, tx.session.setKeys(keys, proof));
	const stood = await para.submit(who.eve, tx.collatorSelection.registerAsCandidate());
	assert.equal(stood.find('collatorSelection.CandidateAdded').deposit, bond);
	const candidates = await para.read('collatorSelection', 'candidateList');
	assert.deepEqual(candidates, [{ who: who.eve.address, deposit: bond }]);
});

part('A candidate bonds more, another one takes its place and leaves again', async () => {
	const { api } = para;
	const { tx } = api;
	const bond = (await api.query.collatorSelection.candidacyBond()).toBigInt();
	const reserved = async ({ address }) => (await api.query.system.account(address)).data.reserved.toBigInt();
	const raised = await para.submit(who.eve, tx.collatorSelection.updateBond(2n * bond));
	assert.equal(raised.find('collatorSelection.CandidateBondUpdated').deposit, 2n * bond);
	assert.equal(await reserved(who.eve), 2n * bond);

	const { keys, proof } = await rotate(who.ferdie);
	await para.submit(who.ferdie, tx.session.setKeys(keys, proof));
	const take = (deposit) => para.submit(who.ferdie, tx.collatorSelection.takeCandidateSlot(deposit, who.eve.address));
	await assert.rejects(take(2n * bond), /collatorSelection.InsufficientBond/);
	const taken = (await take(2n * bond + BWK)).find('collatorSelection.CandidateReplaced');
	assert.deepEqual(taken, { old: who.eve.address, new: who.ferdie.address, deposit: 2n * bond + BWK });
	assert.equal(await reserved(who.eve), 0n, 'who was replaced has its bond back');

	// With a bond back at once, since it was never selected.
	await para.submit(who.ferdie, tx.collatorSelection.leaveIntent());
	assert.deepEqual(await para.read('collatorSelection', 'candidateList'), []);
	assert.equal(await reserved(who.ferdie), 0n);
});

part('When one is gone, the other goes on', async () => {
	await alice.kill();
	const { best } = await bob.heights();
	const sent = await para.submit(who.eve, para.api.tx.balances.transferKeepAlive(who.ferdie.address, BWK));
	sent.find('balances.Transfer');
	await para.wait('four more final blocks', () => para.head.number >= best + 4, minutes(5));
	// A block of hers may have been on its way when she went.
	const made = await authors(best + 2);
	assert.deepEqual([...new Set(made)], [place.bob], `made by ${made}`);
});

part('When it comes back, it takes its turns again', async () => {
	await para.follow();
	const from = para.head.number;
	await alice.start();
	await para.wait(
		'a block of the one that came back',
		async () => (await authors(from + 1)).includes(place.alice),
		minutes(5),
	);
	const { height } = await agree(network, PARA);
	assert.ok(height > 0);
});
