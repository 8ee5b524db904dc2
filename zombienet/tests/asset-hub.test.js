// Bulwark and Asset Hub beside each other: both make blocks, and the channels between them are open.

import assert from 'node:assert/strict';
import { after } from 'node:test';
import { agree, watch } from '../lib/checks.js';
import { minutes } from '../lib/limits.js';
import { Live } from '../lib/live.js';
import { Network } from '../lib/network.js';
import { storyOf } from '../lib/story.js';

const PARA = 2500;
const ASSET_HUB = 1000;
const FIRST_BLOCK_LIMIT_MS = minutes(8);
const LIMIT_MS = minutes(15);

let network;
let relay;
const lives = {};
const part = storyOf({ network: () => network, limitMs: LIMIT_MS });

after(async () => {
	await Promise.all([relay, ...Object.values(lives)].map((live) => live?.disconnect()));
	await network?.stop();
});

part('The network starts, and both parachains make blocks that become final', async () => {
	network = await Network.prepare('asset-hub');
	await network.start();
	relay = await Live.to(network.of('relay')[0]);
	for (const id of [PARA, ASSET_HUB]) {
		lives[id] = await Live.to(network.of(id)[0]);
		await lives[id].wait(`a final block of ${id}`, () => lives[id].head.number >= 2, FIRST_BLOCK_LIMIT_MS);
	}
	assert.equal((await lives[ASSET_HUB].api.rpc.state.getRuntimeVersion()).specName.toString(), 'westmint');
	assert.equal((await lives[PARA].api.rpc.state.getRuntimeVersion()).specName.toString(), 'bulwark');
	await agree(network, 'relay');
});

part('The channels are open in both directions', async () => {
	await relay.follow();
	const at = await relay.api.at(relay.head.hash);
	for (const [sender, recipient] of [[PARA, ASSET_HUB], [ASSET_HUB, PARA]]) {
		const channel = await at.query.hrmp.hrmpChannels({ sender, recipient });
		assert.ok(channel.isSome, `there is no channel from ${sender} to ${recipient}`);
	}
	// And each of the two knows.
	for (const id of [PARA, ASSET_HUB]) {
		const other = id === PARA ? ASSET_HUB : PARA;
		const known = await lives[id].api.query.parachainSystem.relevantMessagingState();
		const { egressChannels, ingressChannels } = known.unwrap();
		for (const channels of [egressChannels, ingressChannels]) {
			assert.ok(channels.some(([peer]) => peer.toNumber() === other), `${id} does not know its channel with ${other}`);
		}
	}
});

part('Both keep their pace', async () => {
	await watch(network, PARA);
	await watch(network, ASSET_HUB);
});
