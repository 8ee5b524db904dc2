// A chain with forks and a finality of its own, seen through one of its nodes. What the end-to-end test has for a
// development chain is here for a real one: blocks are read once they are final, and a transaction may move to another
// block before.

import { setTimeout as sleep } from 'node:timers/promises';
import { Chain, plain, Refused } from '../../tests/e2e/lib/chain.js';
import { ApiPromise, WsProvider } from '../../tests/e2e/node_modules/@polkadot/api/index.js';
import { stringCamelCase } from '../../tests/e2e/node_modules/@polkadot/util/index.js';
import { minutes, seconds } from './limits.js';

const CONNECT_LIMIT_MS = minutes(2);
const SUBMIT_LIMIT_MS = minutes(4);
const LOOK_MS = 1_000;
const RECONNECT_MS = 2_500;
const RENEWED_MS = 6_000;
const AGAIN_MS = seconds(40);

const events = (api, records) =>
	[...records].map(({ event, phase }) => {
		const { section, method, data } = event;
		const names = data.names ?? data.map((_, index) => String(index));
		return {
			name: `${section}.${method}`,
			data: Object.fromEntries(names.map((name, i) => [stringCamelCase(name), plain(data[i])])),
			extrinsic: phase.isApplyExtrinsic ? phase.asApplyExtrinsic.toNumber() : null,
		};
	});

/** A client that connects again whenever the node comes back; none is left behind when there is no node. */
async function connect(node) {
	const provider = new WsProvider(node.url, RECONNECT_MS);
	let timer;
	const late = new Promise((_, reject) => {
		timer = setTimeout(() => reject(new Error(`no connection to ${node.name} at ${node.url}`)), CONNECT_LIMIT_MS);
	});
	try {
		return await Promise.race([ApiPromise.create({ provider, noInitWarn: true }), late]);
	} catch (error) {
		await provider.disconnect();
		throw error;
	} finally {
		clearTimeout(timer);
	}
}

export class Live extends Chain {
	#blocks = [];
	#reading = Promise.resolve();
	#sending = Promise.resolve();
	#closed = false;
	#former = [];
	#renewing = null;
	/** The version of the runtime that the client has found when it connected. */
	#described;

	/** Connects to a node, and again whenever it comes back. */
	static async to(node) {
		const live = new Live();
		live.node = node;
		live.quiet = true;
		await live.renew();
		await live.follow();
		return live;
	}

	/**
	 * Goes on with another client. One that has seen another version of the runtime before knows no view functions any more, and
	 * may not read its state either. What is still waiting ends with the old one.
	 */
	renew() {
		this.#renewing ??= connect(this.node)
			.then((api) => {
				if (this.api) this.#former.push(this.api);
				this.api = api;
				this.#described = this.#version;
			})
			.finally(() => (this.#renewing = null));
		return this.#renewing;
	}

	async disconnect() {
		this.#closed = true;
		await Promise.all(this.#former.map((api) => api.disconnect()));
		if (this.api) await super.disconnect();
	}

	/**
	 * Reads all blocks that have become final since the last time. A client that has seen another version of the runtime before may
	 * decode what is in its state with types of the one and names of the other, for good.
	 */
	follow() {
		const step = async () => {
			if (this.#version !== this.#described) await this.renew();
			const hash = await this.api.rpc.chain.getFinalizedHead();
			const end = (await this.api.rpc.chain.getHeader(hash)).number.toNumber();
			const from = this.#blocks.length === 0 ? end : this.head.number + 1;
			for (let number = from; number <= end; number += 1) {
				const hash = await this.api.rpc.chain.getBlockHash(number);
				const at = await this.api.at(hash);
				const [records, moment] = await Promise.all([at.query.system.events(), at.query.timestamp?.now() ?? 0]);
				this.#blocks.push({ number, hash: hash.toHex(), time: Number(moment), events: events(this.api, records) });
			}
		};
		this.#reading = this.#reading.then(step, step);
		return this.#reading;
	}

	/** Nobody looks through it any more. */
	get closed() {
		return this.#closed;
	}

	/** The final blocks that were read; the last is `head`. */
	get blocks() {
		return this.#blocks;
	}

	/** Looks again and again until something is there. A node that does not answer is not the end. */
	async wait(what, look, limit = SUBMIT_LIMIT_MS) {
		const deadline = Date.now() + limit;
		for (;;) {
			if (this.#closed) throw new Error(`${what}: nobody waits for it any more`);
			let reason;
			try {
				await this.follow();
				const found = await look();
				if (found !== undefined && found !== null && found !== false) return found;
			} catch (error) {
				reason = error.message;
			}
			if (Date.now() > deadline) {
				const where = await this.describe();
				throw new Error(`${what} did not happen within ${limit / 1_000} s: ${reason ?? 'nothing failed'}; ${where}`);
			}
			await sleep(LOOK_MS);
		}
	}

	async describe() {
		const heights = await this.node.heights().catch((error) => error.message);
		return `${this.node.name}: ${JSON.stringify(heights)}`;
	}

	/** The next final event of this name, or one since block `from`, for which `matches` holds. */
	event(name, { matches = () => true, from = this.head.number + 1, limit } = {}) {
		const look = () => {
			for (const block of this.#blocks) {
				if (block.number < from) continue;
				const found = block.events.find((event) => event.name === name && matches(event.data));
				if (found) return { ...found, block };
			}
			return null;
		};
		return this.wait(name, look, limit);
	}

	/** Waits for so many more final blocks. */
	pass(count, limit) {
		const end = this.head.number + count;
		return this.wait(`final block ${end}`, () => this.head.number >= end, limit);
	}

	/** Waits until the time of the last final block has reached a second. */
	until(second, what = `second ${second}`, limit) {
		return this.wait(what, () => this.now >= second, limit ?? seconds(second - this.now) + SUBMIT_LIMIT_MS);
	}

	/** Knows view functions also after an upgrade: see `renew`. */
	async view(pallet, name, ...inputs) {
		if (this.#version !== this.#described) await this.renew();
		return super.view(pallet, name, ...inputs);
	}

	/**
	 * Signs, submits, and waits until the transaction is in a final block. Returns `find(name)`, which gives the data
	 * of an event of this transaction. Throws `Refused` with the name of the error if it was refused.
	 */
	async submit(signer, transaction) {
		const what = `${transaction.method.section}.${transaction.method.method}`;
		const from = this.head.number + 1;
		// One after the other, and numbered by the node, which counts what waits in its pool already.
		const sent = this.#sending.then(async () => {
			const nonce = await this.node.ask('system_accountNextIndex', signer.address);
			const send = () => this.#send(signer, transaction, Number(nonce));
			return send().catch(async (error) => {
				// The runtime was just replaced, and the client has not heard of it yet.
				if (!error.message.includes('bad signature')) throw error;
				await sleep(RENEWED_MS);
				return send();
			});
		});
		this.#sending = sent.catch(() => {});
		let last = await sent;
		const hashes = new Set([last.hash]);
		const looked = new Set();
		const place = await this.wait(what, async () => {
			for (const block of this.#blocks) {
				if (block.number < from || looked.has(block.number)) continue;
				const { block: body } = await this.api.rpc.chain.getBlock(block.hash);
				const index = body.extrinsics.findIndex((extrinsic) => hashes.has(extrinsic.hash.toHex()));
				if (index >= 0) return { block, index };
				looked.add(block.number);
			}
			// What was signed for the runtime before is worth nothing after an upgrade, and the pool of a node may lose what was in a
			// block of another fork. It is signed again, with its own number, so that it is not taken twice.
			if (this.#version !== last.version || Date.now() - last.at > AGAIN_MS) {
				last.at = Date.now();
				last = await this.#send(signer, transaction, last.nonce);
				hashes.add(last.hash);
			}
			return null;
		});
		const own = place.block.events.filter(({ extrinsic }) => extrinsic === place.index);
		const failed = own.find(({ name }) => name === 'system.ExtrinsicFailed');
		if (failed) throw new Refused(await this.whyFailed(place));
		return {
			block: place.block.hash,
			events: own,
			find: (name) => {
				const found = own.find((event) => event.name === name);
				if (!found) throw new Error(`${what} made no event ${name}, but ${own.map((event) => event.name).join(', ')}`);
				return found.data;
			},
		};
	}

	/** Of the runtime, as far as the client has heard. */
	get #version() {
		return this.api.runtimeVersion.specVersion.toNumber();
	}

	async #send(signer, transaction, nonce) {
		const version = this.#version;
		// It may have been made with a former client, whose types are not those of this one.
		const call = this.api.createType('Call', transaction.method.toU8a());
		const signed = await this.api.tx(call).signAsync(signer, { nonce });
		const hash = (await this.api.rpc.author.submitExtrinsic(signed)).toHex();
		return { hash, nonce, version, at: Date.now() };
	}

	async whyFailed({ block, index }) {
		const at = await this.api.at(block.hash);
		const record = (await at.query.system.events()).find(
			({ event, phase }) =>
				phase.isApplyExtrinsic && phase.asApplyExtrinsic.toNumber() === index && event.method === 'ExtrinsicFailed',
		);
		return this.reason(record.event.data[0]);
	}

	/** The key of the collator that made a block: whose turn its slot was, by the state before it. */
	async author(number) {
		const header = await this.api.rpc.chain.getHeader(await this.api.rpc.chain.getBlockHash(number));
		const authorities = await (await this.api.at(header.parentHash)).query.aura.authorities();
		for (const log of header.digest.logs) {
			if (!log.isPreRuntime) continue;
			const [engine, data] = log.asPreRuntime;
			if (engine.toUtf8() !== 'aura') continue;
			const slot = data.toU8a(true).reduceRight((sum, byte) => sum * 256n + BigInt(byte), 0n);
			return authorities[Number(slot % BigInt(authorities.length))].toHex();
		}
		throw new Error(`block ${number} has no slot`);
	}

	/** The keys of those who made the final blocks from `first` on. */
	authors(first, last = this.head.number) {
		return Promise.all(Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => this.author(first + i)));
	}
}
