// Sends transactions to a real node, as fast as it takes them, and counts how many get into a block.
//
// Many accounts are made and given something. For each kind of transaction every account signs one ahead of time; then all are
// submitted at once, and the blocks are counted until the last of them is in. Nothing is signed or decoded while it is measured.
// It ends by itself, and the node with it.

import { setTimeout as sleep } from 'node:timers/promises';
import { ApiPromise, WsProvider } from '../../tests/e2e/node_modules/@polkadot/api/index.js';
import { startNode } from '../../tests/e2e/lib/node.js';
import { accounts, BWK, DOT, percent, USDC, VAULT } from '../../tests/e2e/lib/preset.js';
import { machine, median, table, whole, write } from './report.js';

const COUNT = Number(process.env.BULWARK_ACCOUNTS ?? 4000);
const BLOCK_TIME = Number(process.env.BULWARK_BLOCK_TIME ?? 3000);
/** Seconds between the blocks of a live network. */
const SLOT = 6;
const EPOCH = 60;
/** A block of a parachain is made in this time, in milliseconds. */
const AUTHORING = 2_000;
const LIMIT_MS = 20 * 60_000;
const KIND_LIMIT_MS = 3 * 60_000;
/** Transactions per request to the node. */
const BATCH = 250;
/** Transactions that one batch call makes when accounts are funded. */
const FUNDED = 100;

const watchdog = setTimeout(() => {
	console.error(`it took longer than ${LIMIT_MS / 60_000} minutes; the node's last words:\n${node?.log()}`);
	process.exit(1);
}, LIMIT_MS);
watchdog.unref();

/** What the node says of each block: how long it took to make it, and why it stopped. */
const making = new Map();
function listen(line) {
	const found = line.match(/Prepared block for proposing at (\d+) \((\d+) ms\).* end: (\w+)/);
	if (found) making.set(Number(found[1]), { ms: Number(found[2]), end: found[3] });
}

// The pool must hold all transactions of a kind, so that blocks are as full as they can be.
const pool = ['--pool-limit', String(3 * COUNT), '--pool-kbytes', '200000'];
const node = await startNode({ blockTime: BLOCK_TIME, more: pool, onLine: listen });
const api = await ApiPromise.create({ provider: new WsProvider(node.url, 500), noInitWarn: true, throwOnConnect: true });
const url = node.url.replace('ws:', 'http:');

async function ask(requests) {
	const body = requests.map(([method, ...params], id) => ({ jsonrpc: '2.0', id, method, params }));
	const headers = { 'content-type': 'application/json' };
	const response = await fetch(url, { method: 'POST', headers, body: JSON.stringify(body) });
	const answers = await response.json();
	answers.sort((a, b) => a.id - b.id);
	for (const { error } of answers) {
		if (error) throw new Error(`the node refuses: ${error.message}: ${error.data ?? ''}\n${node.log()}`);
	}
	return answers.map(({ result }) => result);
}

const head = async () => Number((await ask([['chain_getHeader']]))[0].number);

/** The block of this number as the node sends it, and nothing decoded. */
async function block(number) {
	const [hash] = await ask([['chain_getBlockHash', number]]);
	const [answer] = await ask([['chain_getBlock', hash]]);
	return { number, hash, extrinsics: answer.block.extrinsics };
}

async function until(condition, what) {
	const end = Date.now() + KIND_LIMIT_MS;
	while (!(await condition())) {
		if (node.ended() !== null || Date.now() > end) throw new Error(`${what} did not happen: ${node.ended() ?? 'too slow'}\n${node.log()}`);
		await sleep(100);
	}
}

const seconds = async () => (await api.query.timestamp.now()).toNumber() / 1000;
const epoch = async () => Math.floor((await seconds()) / EPOCH);
async function epochs(count) {
	const end = (await epoch()) + count;
	await until(async () => (await epoch()) >= end, `epoch ${end}`);
}

const common = { era: 0, blockHash: api.genesisHash, genesisHash: api.genesisHash, runtimeVersion: api.runtimeVersion };
const sign = (pair, tx, nonce) => tx.sign(pair, { ...common, nonce }).toHex();

/** Submits all of them and waits for the last. Returns the blocks that they are in. */
async function send(transactions) {
	const first = (await head()) + 1;
	const begun = Date.now();
	for (let from = 0; from < transactions.length; from += BATCH) {
		await ask(transactions.slice(from, from + BATCH).map((transaction) => ['author_submitExtrinsic', transaction]));
	}
	const submitted = Date.now() - begun;
	const wanted = new Set(transactions);
	const blocks = [];
	await until(async () => {
		for (let last = await head(); first + blocks.length <= last; ) {
			const found = await block(first + blocks.length);
			const mine = found.extrinsics.filter((extrinsic) => wanted.delete(extrinsic)).length;
			const length = found.extrinsics.reduce((sum, extrinsic) => sum + (extrinsic.length - 2) / 2, 0);
			blocks.push({ ...found, mine, length, waiting: wanted.size });
		}
		return wanted.size === 0;
	}, 'that all transactions are in a block');
	return { blocks, submitted };
}

/** Did everything that was asked for happen in these blocks? */
async function succeeded(blocks) {
	for (const { hash } of blocks) {
		const records = await (await api.at(hash)).query.system.events();
		const failed = records.find(({ event }) => event.section === 'system' && event.method === 'ExtrinsicFailed');
		if (failed) throw new Error(`a transaction failed: ${JSON.stringify(failed.event.toHuman())}`);
		const interrupted = records.find(({ event }) => event.section === 'utility' && event.method === 'BatchInterrupted');
		if (interrupted) throw new Error(`a batch was interrupted: ${JSON.stringify(interrupted.event.toHuman())}`);
	}
}

const limits = api.consts.system.blockWeights;
const allowed = limits.perClass.normal.maxTotal.unwrap();
const longest = api.consts.system.blockLength.max.normal.toNumber();

/** What of a block its transactions have used up. */
async function used({ hash, length }) {
	const { normal } = await (await api.at(hash)).query.system.blockWeight();
	return {
		time: normal.refTime.toNumber() / allowed.refTime.toNumber(),
		proof: normal.proofSize.toNumber() / allowed.proofSize.toNumber(),
		length: length / longest,
	};
}

const percentage = (fraction) => `${Math.round(100 * fraction)} %`;

/** What kept the fullest block from taking more, in the words of the node. */
function bottleneck({ ms, end }, { waiting }, most) {
	const slow = ms > AUTHORING ? '; too slow for a live network' : '';
	switch (end) {
		case 'HitBlockWeightLimit':
			return `the weight of a block: ${most.time >= most.proof ? 'time' : 'proof'}${slow}`;
		case 'HitBlockSizeLimit':
			return `the length of a block${slow}`;
		case 'HitDeadline':
			return 'the time to make a block';
		case 'NoMoreTransactions':
			return waiting > 0 ? 'the pool: it had no more that were ready' : 'the load: it was not enough to fill a block';
		default:
			return end;
	}
}

const results = [];
let round = 0;
/** Every account sends one transaction of this kind, when all are signed and it is time. */
async function measure(name, make, time = async () => {}) {
	const begun = Date.now();
	const nonce = round;
	const transactions = senders.map((pair, index) => sign(pair, make(index), nonce));
	round += 1;
	await time();
	const signed = Date.now();
	const { blocks, submitted } = await send(transactions);
	const mine = blocks.filter((one) => one.mine > 0);
	await succeeded(mine);
	// The fullest: the first may have begun before all were there, and the last has what was left.
	const full = mine.reduce((best, one) => (one.mine > best.mine ? one : best));
	const most = await used(full);
	const made = making.get(full.number);
	if (made === undefined) throw new Error(`the node did not say how long block ${full.number} took:\n${node.log()}`);
	const between = mine.length > 2 ? mine.slice(1, -1) : mine;
	const rates = between.filter(({ number }) => making.has(number)).map((one) => (1_000 * one.mine) / making.get(one.number).ms);
	const wall = Date.now() - signed;
	results.push([
		name,
		whole(full.mine),
		(full.mine / SLOT).toFixed(0),
		whole(made.ms),
		whole(median(rates)),
		whole((1_000 * transactions.length) / submitted),
		percentage(most.time),
		percentage(most.proof),
		percentage(most.length),
		bottleneck(made, full, most),
	]);
	const took = (ms) => `${(ms / 1000).toFixed(1)} s`;
	const blockwise = mine.map((one) => one.mine).join(', ');
	console.log(`${name}: signed in ${took(signed - begun)}, in blocks after ${took(wall)}: ${blockwise}`);
}

const { alice, bob, dave, charlie } = await accounts();
const { tx } = api;
const dot = (await api.query.vaults.vaults(VAULT.dot)).unwrap().asset.asForeign;
const senders = Array.from({ length: COUNT }, (_, index) => alice.derive(`//load//${index}`));

// Everybody gets native tokens and DOT.
const grants = senders.flatMap(({ address }) => [
	tx.balances.transferKeepAlive(address, 20n * BWK),
	tx.foreignAssets.transferKeepAlive(dot, address, 4n * DOT),
]);
const batches = [];
for (let from = 0; from < grants.length; from += FUNDED) batches.push(tx.utility.batch(grants.slice(from, from + FUNDED)));
const funded = await send(batches.map((batch, nonce) => sign(alice, batch, nonce)));
await succeeded(funded.blocks.filter((one) => one.mine > 0));
console.log(`${COUNT} accounts have something`);

await measure('transfer of the native token', () => tx.balances.transferKeepAlive(bob.address, BWK));
await measure('transfer of an asset', () => tx.foreignAssets.transferKeepAlive(dot, bob.address, DOT / 10n));
await measure('deposit', () => tx.vaults.deposit(VAULT.dot, DOT / 10n));
await measure('deposit and delegate', () => tx.vaults.depositAndDelegate(VAULT.dot, DOT, null, null));

// Dave pays those who are there in an epoch to come, and they wait until it is over.
const start = (await epoch()) + 2;
const plan = tx.rewards.createPlan({
	target: { Set: { avs: 0, index: 0 } },
	slot: VAULT.usdc,
	perEpoch: 10_000n * USDC,
	start,
	end: start + 1,
	escrow: 10_000n * USDC,
	shares: { native: percent(20), insurance: percent(5) },
	weights: 'Stake',
});
await succeeded((await send([sign(dave, plan, 0)])).blocks);
await epochs(3);
const [{ pool: place }] = (await api.query.delegation.poolIndex(charlie.address, VAULT.dot)).toArray();

await measure('claim of rewards', () => tx.rewards.claim(VAULT.usdc));
// All of them in the same epoch, which names the request.
let left;
await measure('request of a withdrawal', () => tx.delegation.requestWithdrawal(place, DOT / 2n, null), async () => {
	await epochs(1);
	left = (await epoch()) + 1;
});
await measure('cancel of a withdrawal', () => tx.delegation.cancelWithdrawal(place, left));

await api.disconnect();
await node.stop();
clearTimeout(watchdog);

const text = table(
	[
		'transaction', 'per block:', 'per second:', 'block, ms:', 'made per second:', 'taken per second:',
		'time:', 'proof:', 'length:', 'bottleneck',
	],
	results,
);
console.log(text);
write('throughput', `
Measured on ${machine()}; ${whole(COUNT)} accounts, and a block every ${BLOCK_TIME} ms.

${text}
`);
process.exit(0);
