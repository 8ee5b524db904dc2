// What parachains have of the relay chain beside a place in its genesis: more cores, and channels with each other. On a live network
// cores are bought and channels agreed upon; here the owner of the relay chain arranges both.

import { accounts } from '../../tests/e2e/lib/preset.js';
import { Live } from './live.js';

/** All of a core. */
const WHOLE = 57_600;

/** The calls that assign core `i` to the parachain `owners[i]`, unless it is assigned already. */
async function assignments({ tx, query }, owners) {
	const assigned = [...(await query.paraScheduler.coreDescriptors()).keys()].map((core) => core.toNumber());
	return owners
		.map((id, core) => [core, tx.coretime.assignCore(core, 0, [[{ Task: id }, WHOLE]], null)])
		.filter(([core]) => !assigned.includes(core))
		.map(([, call]) => call);
}

/**
 * The calls that open channels, unless they are open or about to be. Those of the genesis (`preopenHrmpChannels`) come
 * with messages to the parachains that were sent in block 0. The parachains of this release take these for messages that
 * they have processed already, and never make a block.
 */
async function openings({ tx, query }, channels) {
	const calls = [];
	for (const { sender, recipient, max_capacity, max_message_size } of channels) {
		const id = { sender, recipient };
		const known = [await query.hrmp.hrmpChannels(id), await query.hrmp.hrmpOpenChannelRequests(id)];
		if (known.some(({ isSome }) => isSome)) continue;
		calls.push(tx.hrmp.forceOpenHrmpChannel(sender, recipient, max_capacity, max_message_size));
	}
	return calls;
}

/** Arranges what is not arranged yet. Channels are open from the next session on. */
export async function arrange(node, { cores, channels }) {
	const { alice } = await accounts();
	const relay = await Live.to(node);
	try {
		const calls = [...(await assignments(relay.api, cores)), ...(await openings(relay.api, channels))];
		if (calls.length === 0) return;
		const { tx } = relay.api;
		const done = await relay.submit(alice, tx.sudo.sudo(tx.utility.batchAll(calls)));
		const { sudoResult } = done.find('sudo.Sudid');
		const refused = !Object.hasOwn(sudoResult, 'Ok') && sudoResult !== 'Ok';
		if (refused) throw new Error(`the relay chain refuses: ${JSON.stringify(sudoResult)}`);
	} finally {
		await relay.disconnect();
	}
}
