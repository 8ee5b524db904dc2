// Bulwark with three cores: several blocks for each of the relay chain, backed, included and final.

import assert from 'node:assert/strict';
import { after } from 'node:test';
import { accounts, BWK } from '../../tests/e2e/lib/preset.js';
import { agree, LAG, watch } from '../lib/checks.js';
import { minutes } from '../lib/limits.js';
import { Stage } from '../lib/stage.js';
import { storyOf } from '../lib/story.js';

const PARA = 2500;
const CORES = 3;
const CORES_LIMIT_MS = minutes(8);
const LIMIT_MS = minutes(20);
/** For a hundred blocks of the relay chain, how many of ours there must be, and how many of them on each core. */
const RATE = { all: 220, core: 50 };

const stage = new Stage();
let para;
let relay;
const part = storyOf({ network: () => stage.network, limitMs: LIMIT_MS });

after(() => stage.end());

part('The network starts, and its blocks become final', async () => {
	await stage.begin('elastic-scaling');
	({ relay, [PARA]: para } = stage.lives);
	await agree(stage.network, 'relay');
});

part('The relay chain knows of all cores', async () => {
	const claimed = async () => {
		const queue = await relay.api.call.parachainHost.claimQueue();
		return [...queue.values()].filter((paras) => paras.length > 0 && paras.every((id) => id.toNumber() === PARA)).length;
	};
	await relay.wait(`${CORES} cores`, async () => (await claimed()) === CORES, CORES_LIMIT_MS);
});

part('Every core carries its blocks', async () => {
	// The collator has seen all cores for a while.
	await para.pass(3 * CORES);
	await relay.follow();
	const first = relay.head.number + 1;
	await watch(stage.network, PARA, { rate: RATE.all, lag: CORES * LAG.parachain });
	// A core can carry several blocks at once. So it is counted on the relay chain which of them did.
	await relay.follow();
	const seen = relay.blocks.filter(({ number }) => number >= first);
	const carried = new Array(CORES).fill(0);
	for (const { name, data } of seen.flatMap(({ events }) => events)) {
		if (name === 'paraInclusion.CandidateIncluded') carried[Number(data[2])] += 1;
	}
	console.log(`      of ${seen.length} blocks of the relay chain, the cores carried blocks of ours in ${carried}`);
	for (const count of carried) {
		assert.ok(count * 100 >= seen.length * RATE.core, `the cores carried ${carried} for ${seen.length} blocks`);
	}
});

part('Blocks of one slot have one moment, and transactions get into them', async () => {
	await para.follow();
	const times = new Map();
	for (const { time } of para.blocks.slice(1)) times.set(time, (times.get(time) ?? 0) + 1);
	assert.equal(Math.max(...times.values()), CORES, 'a slot has as many blocks as there are cores');
	const who = await accounts();
	const sent = await para.submit(who.eve, para.api.tx.balances.transferKeepAlive(who.ferdie.address, BWK));
	sent.find('balances.Transfer');
});
