// What the README tells wallets, executed: the code is the one that is printed there, a real node weighs, prices and tries
// the programs, and what is encoded here is what `tests/xcm` executes on a real Asset Hub.
//
//     BULWARK_RECORD=1 node --test wallet.test.js      writes those programs down again

import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { u8aToHex } from '@polkadot/util';
import { Chain } from './lib/chain.js';
import { startNode } from './lib/node.js';
import { accounts, BWK, DOT as ONE } from './lib/preset.js';
import { calls, idle, positions, prepare, program, remote, tryHere, tryThere, userThere } from './lib/wallet.js';

const LIMIT_MS = 15 * 60_000;
const DOT = { parents: 1, interior: 'Here' };
const PROGRAMS = new URL('../xcm/wallet.json', import.meta.url);
// The token of the test network has more decimals than DOT.
const WND = 1_000_000_000_000n;

let node;
let chain;
let us;
let alice;
let id;

before(
	async () => {
		node = await startNode({ blockTime: 1_000 });
		chain = await Chain.connect(node, { quiet: true });
		us = chain.api;
		({ alice } = await accounts());
		id = u8aToHex(alice.publicKey);
	},
	{ timeout: LIMIT_MS },
);

after(async () => {
	await chain?.disconnect();
	await node?.stop();
});

const part = (name, run) => test(name, { timeout: LIMIT_MS }, run);

/** The message that `InitiateTransfer` makes of its fields on Asset Hub. */
const leaving = ({ remoteFees, preserveOrigin, assets, remoteXcm }, user) => {
	assert.ok(preserveOrigin.isTrue, 'the user stays who he is');
	assert.equal(assets.length, 0, 'all travels as the fee');
	const travels = remoteFees.unwrap().asReserveDeposit.asDefinite;
	return us.createType('XcmVersionedXcm', {
		V5: [
			{ ReserveAssetDeposited: travels },
			{ PayFees: { asset: travels[0] } },
			{ AliasOrigin: user },
			...remoteXcm,
			{ SetTopic: `0x${'07'.repeat(32)}` },
		],
	});
};

/** Asset Hub as far as a wallet asks it before it signs: it is built as we are, and sends what it is told to send. */
const hub = {
	get tx() {
		return us.tx;
	},
	call: {
		dryRunApi: {
			async dryRunCall(origin, { section, method, args }, version) {
				assert.deepEqual([origin, version], [{ system: { Signed: alice.address } }, 5]);
				assert.equal(`${section}.${method}`, 'polkadotXcm.execute');
				const transfer = args[0].asV5.at(-1).asInitiateTransfer;
				const message = leaving(transfer, userThere(id));
				return { asOk: { executionResult: { isErr: false }, forwardedXcms: [[transfer.destination, [message]]] } };
			},
		},
	},
};

/** The call that a user signs on Asset Hub. */
const execution = (amount, call, localFee) => {
	const most = { refTime: 10_000_000_000n, proofSize: 1_000_000n };
	return us.tx.polkadotXcm.execute(program(id, amount, call, localFee), most);
};

part('The code in the README is the code that is tested', () => {
	const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
	const section = readme.split('\n## ').find((text) => text.startsWith('Restaking from another chain'));
	const blocks = [...section.matchAll(/```js\n(.*?)```/gs)].map(([, code]) => code);
	const code = readFileSync(new URL('lib/wallet.js', import.meta.url), 'utf8').replaceAll('\t', '  ');
	const printed = blocks.filter((block) => block.includes('export const'));
	assert.ok(printed.length >= 3, 'the program, trying it, and everything else');
	for (const block of printed) assert.ok(code.includes(block), `not what is tested:\n${block}`);
	const names = [...code.matchAll(/^export const (\w+)/gm)].map(([, name]) => name);
	for (const name of names) assert.ok(printed.some((block) => block.includes(`export const ${name} =`)), `${name} is not in the README`);
});

part('A wallet learns what restaking costs before it signs', async () => {
	const { restake } = calls(us.tx);
	const { execute, fee } = await prepare(hub, us, alice, 100n * ONE, restake(1));
	assert.equal(execute.method.toHex(), execution(100n * ONE, restake(1)).method.toHex());

	// By the list of prices, out of the price in the native token, rounded up.
	const message = await tryThere(hub, alice.address, execute);
	const weight = (await us.call.xcmPaymentApi.queryXcmWeight(message)).asOk;
	const native = (await us.call.xcmPaymentApi.queryWeightToAssetFee(weight, { V5: { parents: 0, interior: 'Here' } })).asOk.toBigInt();
	const price = await chain.view('XcmGateway', 'feePriceOf', { Foreign: DOT });
	assert.ok(native > 0n && native < BWK * 100n, `${native}`);
	assert.equal(fee, (native * price + 10n ** 18n - 1n) / 10n ** 18n);
	assert.ok(fee < ONE, `${fee} of a whole DOT is too much to look at`);

	// Exactly the fee buys the execution, and a unit less does not. Then nothing is left to be staked either.
	const staked = async (amount) => tryHere(us, await tryThere(hub, alice.address, execution(amount, restake(1))));
	await assert.rejects(staked(fee - 1n), /Bulwark refuses: .*tooExpensive/);
	await assert.rejects(staked(fee), /Bulwark refuses: (?!.*tooExpensive)/);
	assert.equal(await staked(2n * ONE), fee);
});

part('What cannot be staked is refused before it is sent', async () => {
	const { restake, leave, sendBack } = calls(us.tx);
	const tried = (call) => prepare(hub, us, alice, ONE, call);
	await assert.rejects(tried(restake(99)), /Bulwark refuses: .*expectationFalse/);
	await assert.rejects(tried(restake(1, 5n * ONE)), /Bulwark refuses: .*expectationFalse/);
	await assert.rejects(tried(leave(0)), /Bulwark refuses: .*expectationFalse/);
	// Nobody but Asset Hub brings DOT.
	const message = await tryThere(hub, alice.address, execution(ONE, restake(1)));
	const from = (chain) => us.call.dryRunApi.dryRunXcm({ V5: chain }, message);
	const relay = (await from({ parents: 1, interior: 'Here' })).asOk.executionResult;
	const stranger = (await from({ parents: 1, interior: { X1: [{ Parachain: 2001 }] } })).asOk.executionResult;
	for (const refused of [relay, stranger]) assert.match(`${refused}`, /untrustedReserveLocation/);
	// What has come and was not staked goes home: it is more than the least that is worth a message.
	assert.ok((await prepare(hub, us, alice, 5n * ONE, sendBack())).fee > 0n);
});

part('Every call of a wallet is one that messages may make', async () => {
	const { restake, leave, stay, move, claim, sendBack, takeIdle, complete } = calls(us.tx);
	const { owner } = await positions(us, id);
	const gateway = [restake(1), leave(0), stay(0, 1), move(0, null, { Only: [0] }), claim(), sendBack()];
	const account = [takeIdle(1, ONE), complete(owner, 0)];
	const all = [...gateway, ...account];
	assert.deepEqual(
		all.map(({ method: { method } }) => method),
		['depositAndDelegate', 'requestWithdrawal', 'cancelWithdrawal', 'redelegate', 'claimRewards', 'sendBack', 'withdrawIdle', 'completeWithdrawal'],
	);
	const kind = (call) => remote(id, call).find(({ Transact }) => Transact).Transact.originKind;
	for (const call of gateway) assert.equal(kind(call), 'Xcm');
	for (const call of account) assert.equal(kind(call), 'SovereignAccount');
	// A call that messages may not make is refused as one that is not permitted; these are dispatched.
	const outcome = async (call) => {
		const message = await tryThere(hub, alice.address, execution(5n * ONE, call));
		const hubSeenFromUs = { V5: { parents: 1, interior: { X1: [{ Parachain: 1000 }] } } };
		return `${(await us.call.dryRunApi.dryRunXcm(hubSeenFromUs, message)).asOk.executionResult}`;
	};
	for (const call of all) assert.doesNotMatch(await outcome(call), /noPermission/);
	assert.match(await outcome(us.tx.utility.batchAll([restake(1)])), /noPermission/);
});

part('A user without a key is found', async () => {
	const { owner, positions: none } = await positions(us, id);
	const [account, home] = await chain.view('XcmGateway', 'ownerOf', userThere(id));
	assert.equal(owner.toString(), account);
	assert.deepEqual(home.interior, { X2: [{ Parachain: 1000n }, { AccountId32: { network: null, id } }] });
	assert.equal(none.length, 0);
	assert.equal(await idle(us, owner, 1), 0n);
	assert.notEqual(account, alice.address);
});

part('What is written down for Asset Hub is what wallets encode', async () => {
	const { restake, leave, claim, sendBack, takeIdle, complete } = calls(us.tx);
	const { owner } = await positions(us, id);
	const written = Object.fromEntries(
		Object.entries({
			restake: execution(100n * WND, restake(1), WND),
			leave: execution(WND, leave(0), WND),
			claim: execution(WND, claim(), WND),
			sendBack: execution(WND, sendBack(), WND),
			takeIdle: execution(WND, takeIdle(1, 10n * WND), WND),
			complete: execution(WND, complete(owner, 0), WND),
		}).map(([name, { args: [message, most] }]) => [name, { message: message.toHex(), most: most.toHex() }]),
	);
	const text = `${JSON.stringify(written, null, '\t')}\n`;
	if (process.env.BULWARK_RECORD) writeFileSync(PROGRAMS, text);
	assert.equal(text, readFileSync(PROGRAMS, 'utf8'), 'set BULWARK_RECORD=1, and run tests/xcm/run.sh');
});
