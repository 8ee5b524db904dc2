// The smallest network: it starts, both chains make blocks that become final, and transactions get into them.

import { after } from 'node:test';
import { accounts, BWK } from '../../tests/e2e/lib/preset.js';
import { agree, included, watch } from '../lib/checks.js';
import { minutes } from '../lib/limits.js';
import { Stage } from '../lib/stage.js';
import { storyOf } from '../lib/story.js';

const PARA = 2500;

const stage = new Stage();
const part = storyOf({ network: () => stage.network, limitMs: minutes(15) });

after(() => stage.end());

part('The network starts, and its blocks become final', () => stage.begin('one-collator'));

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
