// A referendum on a network, where every transaction takes as long as a block takes to become final: what can go into
// one block does.

import assert from 'node:assert/strict';
import { stringToU8a, u8aConcat, u8aToHex } from '../../tests/e2e/node_modules/@polkadot/util/index.js';
import { blake2AsU8a } from '../../tests/e2e/node_modules/@polkadot/util-crypto/index.js';
import { minutes } from './limits.js';

/** The name under which the call of a referendum is scheduled. */
function taskOf({ registry }, index) {
	const [word, number] = [registry.createType('Text', 'enactment'), registry.createType('u32', index)];
	return u8aToHex(blake2AsU8a(u8aConcat(stringToU8a('assembly'), word.toU8a(), number.toU8a())));
}

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
	const task = taskOf(live.api, Number(index));
	const dispatched = await live.event('scheduler.Dispatched', { from, matches: (data) => data.id === task });
	const { result } = dispatched.data;
	assert.ok(result === 'Ok' || Object.hasOwn(result, 'Ok'), `referendum ${index} was approved, but its call failed`);
	return { index: Number(index), from };
}
