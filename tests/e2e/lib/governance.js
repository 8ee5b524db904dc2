// A referendum from the proposal to its enactment, as a person would do it.

import assert from 'node:assert/strict';

/**
 * Proposes `call`, to be executed with `origin`, and has it approved by `voters`, each `[signer, balance]` with `true` or
 * `false` as an optional third. Returns the index of the referendum as soon as it is open; `await` its `enacted` for the end.
 */
export async function referendum(chain, { origin, call, proposer, voters, conviction = 'Locked1x', onOpen = async () => {} }) {
	const { tx } = chain.api;
	const encoded = call.method.toHex();
	const noted = await chain.submit(proposer, tx.preimage.notePreimage(encoded));
	const { hash } = noted.find('preimage.Noted');

	const submitted = await chain.submit(
		proposer,
		tx.referenda.submit(origin, { Lookup: { hash, len: call.method.encodedLength } }, { After: 1 }),
	);
	const { index } = submitted.find('referenda.Submitted');
	const from = chain.head.number;
	await onOpen(Number(index));
	// Nothing is decided before all have voted: the first votes would do, and the referendum would be over for the last.
	for (const [voter, balance, aye = true] of voters) {
		await chain.submit(voter, tx.convictionVoting.vote(index, { Standard: { vote: { aye, conviction }, balance } }));
	}
	await chain.submit(proposer, tx.referenda.placeDecisionDeposit(index));

	const mine = (data) => data.index === index;
	const decided = async () => {
		const confirmed = chain.event('referenda.Confirmed', { matches: mine, from });
		const rejected = chain.event('referenda.Rejected', { matches: mine, from });
		const passed = await Promise.race([confirmed.then(() => true), rejected.then(() => false)]);
		// The loser of the race gives up after a number of blocks, and nobody is interested.
		confirmed.catch(() => {});
		rejected.catch(() => {});
		return passed;
	};
	return { index: Number(index), decided, from };
}

/** The same, and waits until the call was executed; fails if it was not, or not with success. */
export async function enact(chain, request) {
	const { index, decided, from } = await referendum(chain, request);
	assert.equal(await decided(), true, `referendum ${index} was rejected`);
	// The scheduler names a call after the referendum by a hash; at this point of the story no other is scheduled.
	const dispatched = await chain.event('scheduler.Dispatched', { from, matches: (data) => data.id !== null });
	const { result } = dispatched.data;
	assert.ok(result === 'Ok' || Object.hasOwn(result, 'Ok'), `referendum ${index} was approved, but its call failed`);
	return { index, from };
}
