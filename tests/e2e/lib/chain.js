// What the story needs of a chain: transactions and their outcome, errors by name, time, everything that has happened.

import assert from 'node:assert/strict';
import { isDeepStrictEqual } from 'node:util';
import { ApiPromise, WsProvider } from '@polkadot/api';
import { stringCamelCase, u8aConcat, u8aToHex } from '@polkadot/util';
import { xxhashAsU8a } from '@polkadot/util-crypto';

const TRANSACTION_LIMIT_MS = 60_000;
// Of the development chain.
const EPOCH_MS = 60_000n;

/** A transaction was refused. The message is the name of the error, like `vaults.VaultNotFound`, and `fee` what it paid all the same. */
export class Refused extends Error {
	constructor(name, fee) {
		super(name);
		this.fee = fee;
	}
}

// Events that every block or transaction has and that tell nothing.
const SILENT = new Set([
	'system.ExtrinsicSuccess',
	'system.ExtrinsicFailed',
	'transactionPayment.TransactionFeePaid',
	'balances.Withdraw',
	'balances.Deposit',
	'balances.Issued',
	'balances.Rescinded',
	'treasury.Deposit',
	'parachainSystem.ValidationFunctionStored',
]);

/** Codec values as plain ones: numbers as BigInt, bytes as hex, records as objects with camel-case keys. */
export function plain(value) {
	if (value === null || value === undefined) return null;
	if (typeof value === 'boolean' || typeof value === 'string' || typeof value === 'bigint') return value;
	if (typeof value === 'number') return BigInt(value);
	const raw = value.toRawType?.() ?? '';
	if (Array.isArray(value.defIndexes)) {
		return value.isNone ? value.type : { [value.type]: plain(value.inner) };
	}
	if (typeof value.unwrap === 'function' && typeof value.isNone === 'boolean') return value.isNone ? null : plain(value.unwrap());
	if (typeof value.toBigInt === 'function') return value.toBigInt();
	if (raw === 'bool' || raw === 'Bool') return value.isTrue;
	if (raw === 'Null') return null;
	if (raw === 'AccountId' || raw === 'AccountId32') return value.toString();
	if (value instanceof Map) return Object.fromEntries([...value].map(([key, inner]) => [String(key), plain(inner)]));
	if (value instanceof Set || Array.isArray(value)) return [...value].map(plain);
	if (value instanceof Uint8Array) return u8aToHex(value);
	return value.toJSON?.() ?? value;
}

function describe({ event }) {
	const { section, method, data } = event;
	const names = data.names ?? data.map((_, index) => String(index));
	return { section, method, name: `${section}.${method}`, data: Object.fromEntries(names.map((name, i) => [stringCamelCase(name), plain(data[i])])) };
}

const show = (data) =>
	JSON.stringify(data, (_, value) => (typeof value === 'bigint' ? value.toString() : value)).slice(0, 140);

export class Chain {
	#stopped = false;
	#waiting = new Set();
	#unsubscribe = () => {};

	/** Connects, and from then on follows and prints every block. */
	static async connect(node, { quiet = false } = {}) {
		const provider = new WsProvider(node.url, 500);
		const api = await ApiPromise.create({ provider, noInitWarn: true, throwOnConnect: true });
		const chain = new Chain();
		chain.node = node;
		chain.api = api;
		chain.quiet = quiet;
		chain.blocks = [];
		chain.first = (await api.rpc.chain.getHeader()).number.toNumber();
		// One block is always known, so that everything else can be counted from it.
		await chain.#read(chain.first);
		let next = chain.first + 1;
		let working = Promise.resolve();
		chain.#unsubscribe = await api.rpc.chain.subscribeNewHeads((head) => {
			// One after the other and none left out, also when the subscription skips some.
			working = working
				.then(async () => {
					for (; next <= head.number.toNumber() && !chain.#stopped; next += 1) {
						await chain.#read(next);
					}
				})
				.catch((error) => chain.#fail(error));
		});
		return chain;
	}

	async #read(number) {
		const hash = await this.api.rpc.chain.getBlockHash(number);
		const at = await this.api.at(hash);
		const [records, moment] = await Promise.all([at.query.system.events(), at.query.timestamp.now()]);
		const block = { number, hash: hash.toHex(), time: moment.toNumber(), events: [...records].map(describe) };
		this.blocks.push(block);
		this.#print(block);
		for (const wish of [...this.#waiting]) {
			const found = wish.look(block);
			if (found !== undefined) {
				this.#waiting.delete(wish);
				wish.resolve(found);
			}
		}
	}

	#print(block) {
		if (this.quiet) return;
		const told = block.events.filter(({ name }) => !SILENT.has(name));
		console.log(`  #${block.number}  ${new Date(block.time).toISOString().slice(11, 19)}  ${told.map(({ name }) => name).join(' ')}`);
	}

	#fail(error) {
		for (const wish of this.#waiting) wish.reject(error);
		this.#waiting.clear();
	}

	async disconnect() {
		this.#stopped = true;
		this.#unsubscribe();
		await this.api.disconnect();
	}

	/** The latest block that was read. */
	get head() {
		return this.blocks.at(-1);
	}

	/** The time of the chain, in seconds. */
	get now() {
		return this.head ? Math.floor(this.head.time / 1000) : 0;
	}

	#wait(what, look, blocks) {
		return new Promise((resolve, reject) => {
			const end = (this.head?.number ?? this.first) + blocks;
			const wish = {
				resolve,
				reject,
				look: (block) => {
					const found = look(block);
					if (found === undefined && block.number >= end) {
						this.#waiting.delete(wish);
						reject(new Error(`${what} did not happen within ${blocks} blocks`));
					}
					return found;
				},
			};
			this.#waiting.add(wish);
		});
	}

	/** The epoch of the latest block there is, or of one that is named. */
	async epoch(hash) {
		const { query } = hash ? await this.api.at(hash) : this.api;
		return (await query.timestamp.now()).toBigInt() / EPOCH_MS;
	}

	/** Waits until the time of the chain has reached a second. */
	async until(second, what = `second ${second}`) {
		if (this.now >= second) return;
		const blocks = Math.ceil((second - this.now) / 6) + 10;
		if (!this.quiet) console.log(`  … waiting for ${what}: ${second - this.now} s of the chain`);
		await this.#wait(what, (block) => (Math.floor(block.time / 1000) >= second ? true : undefined), blocks);
	}

	/** Waits for so many more blocks. */
	async pass(count) {
		const end = this.head.number + count;
		await this.#wait(`block ${end}`, (block) => (block.number >= end ? true : undefined), count + 10);
	}

	/** The next event of this name (`section.Method`), or one since block `from`, for which `matches` holds. */
	async event(name, { matches = () => true, from = this.head.number + 1, within = 400 } = {}) {
		const look = (block) =>
			block.number >= from ? block.events.find((event) => event.name === name && matches(event.data)) : undefined;
		for (const block of this.blocks) {
			const found = look(block);
			if (found !== undefined) return found;
		}
		return this.#wait(name, look, within);
	}

	/** Why a dispatch failed, by name. */
	reason(error) {
		if (error.isModule) {
			const { section, name } = this.api.registry.findMetaError(error.asModule);
			return `${section}.${name}`;
		}
		if (error.isToken) return `token.${error.asToken.type}`;
		if (error.isArithmetic) return `arithmetic.${error.asArithmetic.type}`;
		return error.type;
	}

	/**
	 * Signs, submits, waits for the block. Returns `{ block, events, fee }` with the events of this transaction alone.
	 * Throws `Refused` with the name of the error if it was refused, before or in the block.
	 */
	submit(signer, transaction, { nonce = -1 } = {}) {
		const what = `${transaction.method.section}.${transaction.method.method}`;
		return new Promise((resolve, reject) => {
			let unsubscribe = () => {};
			const limit = setTimeout(() => {
				unsubscribe();
				reject(new Error(`${what} did not get into a block. The last words of the node:\n${this.node.log()}`));
			}, TRANSACTION_LIMIT_MS);
			const settle = (act) => {
				clearTimeout(limit);
				unsubscribe();
				act();
			};
			transaction
				.signAndSend(signer, { nonce }, ({ status, dispatchError, events }) => {
					if (status.isInvalid || status.isDropped || status.isUsurped) {
						settle(() => reject(new Error(`${what}: ${status.type}`)));
					} else if (status.isInBlock || status.isFinalized) {
						// A chain that finalises every block at once may skip the first of the two.
						const hash = status.isInBlock ? status.asInBlock : status.asFinalized;
						const own = events.map(describe);
						const fee = own.find(({ name }) => name === 'transactionPayment.TransactionFeePaid')?.data.actualFee ?? 0n;
						if (dispatchError) {
							settle(() => reject(new Refused(this.reason(dispatchError), fee)));
							return;
						}
						settle(() => resolve({ block: hash.toHex(), events: own, fee, find: finder(own, what) }));
					}
				})
				.then((stop) => (unsubscribe = stop))
				.catch((error) => settle(() => reject(error)));
		});
	}

	/** The transaction must be refused with exactly this error, and no storage of our pallets may change by it. Returns its fee. */
	async refused(signer, transaction, name) {
		// At the boundary of an epoch the chain itself brings pools up to date: then it is asked again.
		for (let attempt = 1; ; attempt += 1) {
			const epoch = await this.epoch();
			const before = await this.ledger();
			let fee;
			await assert.rejects(this.submit(signer, transaction), (error) => {
				if (!(error instanceof Refused)) throw error;
				assert.equal(error.message, name);
				fee = error.fee;
				return true;
			});
			const after = await this.ledger();
			if (attempt < 3 && (await this.epoch()) !== epoch && !isDeepStrictEqual(after, before)) continue;
			assert.deepEqual(after, before, `${name} was returned and something changed all the same`);
			if (!this.quiet) console.log(`      refused as it should be: ${name}`);
			return fee;
		}
	}

	/** Everything that our pallets store, but for the rewards: their pass changes it by itself when an epoch begins. */
	async ledger() {
		const found = {};
		for (const pallet of ['Vaults', 'Operators', 'Avs', 'Delegation', 'Epochs', 'Slashing', 'Payouts', 'XcmGateway']) {
			const prefix = u8aToHex(xxhashAsU8a(pallet, 128));
			const keys = [];
			for (;;) {
				const page = await this.api.rpc.state.getKeysPaged(prefix, 1000, keys.at(-1) ?? prefix);
				keys.push(...page.map((key) => key.toHex()));
				if (page.length < 1000) break;
			}
			if (keys.length > 0) {
				const [{ changes }] = await this.api.rpc.state.queryStorageAt.raw(keys);
				for (const [key, value] of changes) found[key] = value;
			}
		}
		return found;
	}

	/** Calls a view function of a pallet, as the metadata describes it. */
	async view(pallet, name, ...inputs) {
		const { registry } = this.api;
		const described = this.api.runtimeMetadata.asLatest.pallets.find((candidate) => candidate.name.toString() === pallet);
		const found = described?.viewFunctions.find((candidate) => stringCamelCase(candidate.name.toString()) === name);
		assert.ok(found, `${pallet} has no view function ${name}`);
		assert.equal(inputs.length, found.inputs.length, `${pallet}.${name} takes ${found.inputs.length} inputs`);
		const encoded = u8aConcat(
			...found.inputs.map(({ type }, i) => registry.createType(registry.createLookupType(type), inputs[i]).toU8a()),
		);
		const query = u8aConcat(found.id.toU8a(), registry.createType('Bytes', u8aToHex(encoded)).toU8a());
		const answer = await this.api.rpc.state.call('RuntimeViewFunction_execute_view_function', u8aToHex(query));
		const result = registry.createType('Result<Bytes, Null>', answer.toU8a(true));
		assert.ok(result.isOk, `${pallet}.${name} was not executed`);
		return plain(registry.createType(registry.createLookupType(found.output), result.asOk.toU8a(true)));
	}

	/** Calls a runtime API. */
	async ask(api, method, ...inputs) {
		assert.ok(this.api.call[api]?.[method], `there is no runtime API ${api}.${method}`);
		return plain(await this.api.call[api][method](...inputs));
	}

	/** A storage item, as plain values. */
	async read(pallet, item, ...keys) {
		return plain(await this.api.query[pallet][item](...keys));
	}
}

function finder(events, what) {
	return (name) => {
		const found = events.find((event) => event.name === name);
		assert.ok(found, `${what} made no event ${name}, but ${events.map((event) => `${event.name} ${show(event.data)}`).join(', ')}`);
		return found.data;
	};
}
