// What must hold of every network.

import assert from 'node:assert/strict';
import { setTimeout as sleep } from 'node:timers/promises';
import { seconds } from './limits.js';

/** Blocks by which the last final block may be behind the best one: on the relay chain, and on a parachain of it. */
export const LAG = { relay: 8, parachain: 10 };

/** Of a hundred blocks of the relay chain, how many at least come with one of a parachain with a core of its own. */
export const RATE = 45;

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
		const late = Date.now() - started > seconds(blocks * 30);
		assert.ok(!late, `the relay chain makes too few blocks: ${JSON.stringify(now)}`);
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
	console.log(`      ${JSON.stringify(measured)}`);
	assert.ok(measured.relayFinal > 0 && measured.paraFinal > 0, 'nothing becomes final');
	assert.ok(lags.relay <= LAG.relay, `the relay chain is ${lags.relay} blocks behind in finality`);
	assert.ok(lags.para <= lag, `the parachain is ${lags.para} blocks behind in finality`);
	assert.ok(
		measured.paraBlocks * 100 >= measured.relayBlocks * rate,
		`${measured.paraBlocks} blocks of the parachain for ${measured.relayBlocks} of the relay chain`,
	);
	return measured;
}

/** All nodes of a chain have the same block at the height that all of them know to be final. */
export async function agree(network, chain) {
	const nodes = network.of(chain).filter((node) => node.pid);
	const height = Math.min(...(await Promise.all(nodes.map(async (node) => (await node.heights()).final))));
	const hashes = await Promise.all(nodes.map((node) => node.ask('chain_getBlockHash', height)));
	assert.equal(new Set(hashes).size, 1, `the nodes of ${chain} disagree about block ${height}: ${hashes}`);
	return { height, hash: hashes[0] };
}
