// The smallest network: it starts, both chains make blocks that become final, transactions get into them, and it goes on
// when it was stopped and is started with the same folder.

import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after } from 'node:test';
import { accounts, BWK } from '../../tests/e2e/lib/preset.js';
import { agree, included, watch } from '../lib/checks.js';
import { removed, temporary } from '../lib/end.js';
import { minutes } from '../lib/limits.js';
import { Stage } from '../lib/stage.js';
import { storyOf } from '../lib/story.js';

const PARA = 2500;

const stage = new Stage();
let directory;
const part = storyOf({ network: () => stage.network, limitMs: minutes(15) });

after(async () => {
	await stage.end();
	if (!directory || process.env.BULWARK_KEEP_NETWORK) return;
	await rm(directory, { recursive: true, force: true });
	removed(directory);
});

part('The network starts, and its blocks become final', async () => {
	directory = await mkdtemp(join(tmpdir(), 'bulwark-one-collator-'));
	if (!process.env.BULWARK_KEEP_NETWORK) temporary(directory);
	await stage.begin('one-collator', { directory });
});

part('Both chains keep their pace', async () => {
	await watch(stage.network, PARA);
	await agree(stage.network, 'relay');
	await included(stage.lives.relay, stage.lives[PARA], PARA);
});

part('A transaction becomes final', async () => {
	const who = await accounts();
	const para = stage.lives[PARA];
	const sent = await para.submit(who.eve, para.api.tx.balances.transferKeepAlive(who.ferdie.address, BWK));
	sent.find('balances.Transfer');
});

part('It is stopped, started again, and goes on where it was', async () => {
	await stage.lives[PARA].follow();
	const before = Object.entries(stage.lives).map(([chain, { head }]) => [chain, head]);
	await stage.end();
	await stage.begin('one-collator', { directory });
	for (const [chain, { number, hash }] of before) {
		const live = stage.lives[chain];
		assert.ok(live.head.number >= number, `${number} was final, now it is ${live.head.number}`);
		assert.equal((await live.api.rpc.chain.getBlockHash(number)).toHex(), hash);
		await live.wait('new final blocks', () => live.head.number >= number + 3);
	}
});
