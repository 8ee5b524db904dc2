// A referendum on a network, where every transaction takes as long as a block takes to become final: what can go into
// one block does.

import assert from 'node:assert/strict';
import { minutes } from './limits.js';

/**
 * Proposes `call`, to be executed with `origin`, has it approved by `voters`, each `[signer, balance]`, and waits
 * until it was executed with success. `onOpen` is called with the index before anybody votes.
 */
export async function enact(live, { origin, call, proposer, voters, onOpen = async () => {} }) {
	const { tx } = live.api;
	const { method } = call;
	const from = live.head.number + 1;
	const opened = await live.submit(
		proposer,
		tx.utility.batchAll([
			tx.preimage.notePreimage(method.toHex()),
			tx.referenda.submit(origin, { Lookup: { hash: method.hash.toHex(), len: method.encodedLength } }, { After: 1 }),
		]),
	);
	const { index } = opened.find('referenda.Submitted');
	await onOpen(Number(index));
	await Promise.all([
		live.submit(proposer, tx.referenda.placeDecisionDeposit(index)),
		...voters.map(([voter, balance]) =>
			live.submit(
				voter,
				tx.convictionVoting.vote(index, { Standard: { vote: { aye: true, conviction: 'Locked1x' }, balance } }),
			),
		),
	]);
	await live.event('referenda.Confirmed', { from, matches: (data) => data.index === index, limit: minutes(10) });
	const dispatched = await live.event('scheduler.Dispatched', { from, matches: (data) => data.id !== null });
	const { result } = dispatched.data;
	assert.ok(result === 'Ok' || Object.hasOwn(result, 'Ok'), `referendum ${index} was approved, but its call failed`);
	return { index: Number(index), from };
}
