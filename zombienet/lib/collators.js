// Collators that come and go, and what they bond.

import assert from 'node:assert/strict';
import { setTimeout as sleep } from 'node:timers/promises';
import { Keyring } from '../../tests/e2e/node_modules/@polkadot/keyring/index.js';
import { u8aToHex } from '../../tests/e2e/node_modules/@polkadot/util/index.js';
import { BWK } from '../../tests/e2e/lib/preset.js';
import { minutes } from './limits.js';
import { places, Sender } from './sender.js';

/** What a sender has for its transactions and their fees. */
const FUNDS = 2_000n * BWK;

/** New keys in the keystore of a node, and the proof that whoever is to register them has them. */
export async function rotate(node, owner) {
	const { keys, proof } = await node.ask('author_rotateKeysWithOwner', u8aToHex(owner.publicKey));
	assert.equal(await node.ask('author_hasSessionKeys', keys), true);
	return { keys, proof, aura: keys.slice(0, 2 + 64) };
}

/** Makes keys on a node and registers them for somebody. Returns the key by which its turns are known. */
export async function register(live, node, owner) {
	const { keys, proof, aura } = await rotate(node, owner);
	await live.submit(owner, live.api.tx.session.setKeys(keys, proof));
	return aura;
}

export const candidates = (live) => live.read('collatorSelection', 'candidateList');

/** What of somebody's balance is held as a bond, or for anything else that reserves. */
export const reserved = async (live, { address }) => (await live.api.query.system.account(address)).data.reserved.toBigInt();

const since = (begun) => `${Math.round((Date.now() - begun) / 1_000)} s`;

/** Starts a node again that was killed. What was final for it before, `final`, must be so still. */
async function comesBack(node, final) {
	await node.start();
	const heights = await node.heights();
	assert.ok(heights.final >= final.number, `${final.number} was final, after the restart only ${heights.final}`);
	assert.equal(await node.ask('chain_getBlockHash', final.number), final.hash, 'a final block was replaced');
	return heights;
}

async function finalOn(node) {
	const hash = await node.ask('chain_getFinalizedHead');
	return { hash, number: Number((await node.ask('chain_getHeader', hash)).number) };
}

/** Kills a node at any moment, while it builds, imports or writes, and starts it again on the same disk. */
export async function lose(live, node, kill) {
	const final = await finalOn(node);
	await sleep(Math.floor(Math.random() * 6_000));
	const { best } = await node.heights();
	await node.kill();
	const died = Date.now();
	const now = await comesBack(node, final);
	const answered = since(died);
	const goes = async () => (await node.heights()).final > Math.max(final.number, now.final);
	await live.wait(`a new final block on ${node.name}`, goes);
	console.log(
		`        ${kill}: killed at ${best} (${final.number} final), answers after ${answered} with ${now.best} ` +
			`(${now.final}), knows a new final block after ${since(died)}`,
	);
}

/** Without the node `gone` the one whose key is `key` makes every block; when it comes back it takes its turns again. */
export async function takesOver(live, { gone, key, others }) {
	const final = await finalOn(gone);
	await gone.kill();
	const { best } = await live.node.heights();
	await live.wait('four more final blocks', () => live.head.number >= best + 4, minutes(5));
	// A block of the one that is gone may have been on its way when it went.
	const made = await live.authors(best + 2);
	assert.deepEqual([...new Set(made)], [key], `made by ${made}`);
	const from = live.head.number + 1;
	await comesBack(gone, final);
	await live.wait('a block of the one that came back', async () => (await live.authors(from)).includes(others), minutes(5));
}

/** Somebody for each of these nodes, who begins to sign transactions and to send them to it. */
export async function startSending(live, { nodes, payer }) {
	const keyring = new Keyring({ type: 'sr25519' });
	const pairs = nodes.map((node, i) => {
		const [signer, receiver] = [keyring.addFromUri(`//Sender//${i}`), keyring.addFromUri(`//Receiver//${i}`)];
		return { sender: new Sender({ live, signer, node, to: receiver.address }), signer, receiver };
	});
	const { tx } = live.api;
	await live.submit(payer, tx.utility.batchAll(pairs.map(({ signer }) => tx.balances.transferKeepAlive(signer.address, FUNDS))));
	const first = live.head.number + 1;
	for (const { sender } of pairs) await sender.start();
	return { pairs, first };
}

/** Nothing more is signed. Everything that was must be in the chain exactly once, and with success. */
export async function allArrived(live, { pairs, first }) {
	await Promise.all(pairs.map(({ sender }) => sender.stop()));
	await live.follow();
	const found = await places(live, first);
	for (const { sender, receiver } of pairs) {
		assert.ok(sender.sent.length > 0, `no transactions were sent to ${sender.node.name}`);
		for (const { hash } of sender.sent) {
			const own = found.get(hash) ?? [];
			assert.ok(own.length === 1 && own[0].success, `transaction ${hash} is in ${JSON.stringify(own)}`);
		}
		const sum = sender.sent.reduce((all, { value }) => all + value, 0n);
		assert.equal((await live.api.query.system.account(receiver.address)).data.free.toBigInt(), sum);
		const again = sender.sent.filter(({ taken }) => taken > 1).length;
		console.log(
			`        ${sender.sent.length} transactions sent to ${sender.node.name}, all final, each once; ` +
				`${again} were taken and lost by the node before, and sent again`,
		);
	}
}
