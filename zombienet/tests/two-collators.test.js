// Two collators: their turns alternate, they look each other up, and when one is lost the other goes on alone.

import assert from 'node:assert/strict';
import { after } from 'node:test';
import { u8aToHex } from '../../tests/e2e/node_modules/@polkadot/util/index.js';
import { accounts } from '../../tests/e2e/lib/preset.js';
import { agree, watch } from '../lib/checks.js';
import { takesOver } from '../lib/collators.js';
import { minutes } from '../lib/limits.js';
import { Stage } from '../lib/stage.js';
import { storyOf } from '../lib/story.js';

const PARA = 2500;

const stage = new Stage();
let alice;
let bob;
let para;
/** The keys by which turns are known. */
const turns = {};
const part = storyOf({ network: () => stage.network, limitMs: minutes(20) });

after(() => stage.end());

part('The network starts, and its blocks become final', async () => {
	// Seen through the one that stays.
	await stage.begin('two-collators', { through: { [PARA]: 'collator-bob' } });
	[alice, bob] = stage.network.of(PARA);
	para = stage.lives[PARA];
	const who = await accounts();
	for (const name of ['alice', 'bob']) turns[name] = u8aToHex(who[name].publicKey);
});

part('Both make blocks, and agree', async () => {
	const first = para.head.number;
	await watch(stage.network, PARA);
	await para.follow();
	const made = await para.authors(first);
	assert.deepEqual([...new Set(made)].sort(), Object.values(turns).sort(), `made by ${made}`);
	await agree(stage.network, PARA);
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

part('When one is lost the other goes on alone, and takes turns again when it comes back', async () => {
	await takesOver(para, { gone: alice, key: turns.bob, others: turns.alice });
	await agree(stage.network, PARA);
});
