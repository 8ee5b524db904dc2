// What must hold of every network.

import assert from 'node:assert/strict';
import { setTimeout as sleep } from 'node:timers/promises';
import { seconds } from './limits.js';

/** Blocks by which the last final block may be behind the best one: on the relay chain, and on a parachain of it. */
export const LAG = { relay: 8, parachain: 10 };

/** Seconds that a block of the relay chain may take at most, on average. Its slots have six. */
const SLOT_LIMIT = 9;

/** Of a hundred blocks of the relay chain, how many at least come with one of a parachain with a core of its own. */
export const RATE = 60;

/**
 * Watches for so many blocks of the relay chain. Everything must become final, without falling behind, and a parachain
 * must make enough blocks. Returns what was measured.
 */
export async function watch(network, para, { blocks = 20, rate = RATE, lag = LAG.parachain } = {}) {
	const relay = network.of('relay')[0];
	const collator = network.of(para).find((node) => node.pid);
	const look = async () => ({ relay: await relay.heights(), para: await collator.heights() });
	const begun = await look();
	const started = Date.now();
	const lags = { relay: 0, para: 0 };
	let now = begun;
	while (now.relay.best < begun.relay.best + blocks) {
		const late = Date.now() - started > seconds(blocks * SLOT_LIMIT);
		const made = now.relay.best - begun.relay.best;
		assert.ok(!late, `the relay chain made ${made} blocks in ${Math.round((Date.now() - started) / 1_000)} seconds`);
		await sleep(3_000);
		now = await look();
		for (const chain of ['relay', 'para']) lags[chain] = Math.max(lags[chain], now[chain].best - now[chain].final);
	}
	const made = (chain, kind) => now[chain][kind] - begun[chain][kind];
	const measured = {
		seconds: Math.round((Date.now() - started) / 1_000),
		relayBlocks: made('relay', 'best'),
		relayFinal: made('relay', 'final'),
		paraBlocks: made('para', 'best'),
		paraFinal: made('para', 'final'),
		largestRelayLag: lags.relay,
		largestParaLag: lags.para,
	};
	console.log(`        ${para}: ${JSON.stringify(measured)}`);
	assert.ok(measured.relayFinal > 0 && measured.paraFinal > 0, 'nothing becomes final');
	assert.ok(lags.relay <= LAG.relay, `the relay chain is ${lags.relay} blocks behind in finality`);
	assert.ok(lags.para <= lag, `the parachain is ${lags.para} blocks behind in finality`);
	assert.ok(
		measured.paraBlocks * 100 >= measured.relayBlocks * rate,
		`${measured.paraBlocks} blocks of the parachain for ${measured.relayBlocks} of the relay chain`,
	);
	return measured;
}

/** All nodes of a chain that run, two at least, have the same block at the height that all of them know to be final. */
export async function agree(network, chain) {
	const nodes = network.of(chain).filter((node) => node.pid);
	assert.ok(nodes.length > 1, `of the nodes of ${chain} only ${nodes.map(({ name }) => name)} can be asked`);
	const height = Math.min(...(await Promise.all(nodes.map(async (node) => (await node.heights()).final))));
	assert.ok(height > 0, `nothing of ${chain} is final`);
	const hashes = await Promise.all(nodes.map((node) => node.ask('chain_getBlockHash', height)));
	assert.equal(new Set(hashes).size, 1, `the nodes of ${chain} disagree about block ${height}: ${hashes}`);
	return { height, hash: hashes[0] };
}

/** What is final on a parachain is what the relay chain has included. */
export async function included(relay, para, id) {
	await relay.follow();
	const at = await relay.api.at(relay.head.hash);
	const head = para.api.registry.createType('Header', (await at.query.paras.heads(id)).unwrap().toU8a(true));
	const number = head.number.toNumber();
	assert.ok(number > 0, `nothing of ${id} is included`);
	await para.wait(`final block ${number} of ${id}`, () => para.head.number >= number);
	assert.equal((await para.api.rpc.chain.getBlockHash(number)).toHex(), head.hash.toHex());
}
