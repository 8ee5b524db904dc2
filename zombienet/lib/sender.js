// Somebody who signs a transaction every other second and sends it to one node, whatever becomes of that node. What it has not taken,
// or had in its memory when it was lost, is sent again as it was signed.

import { setTimeout as sleep } from 'node:timers/promises';
import { BWK } from '../../tests/e2e/lib/preset.js';

const PAUSE_MS = 1_500;
const AGAIN_MS = 10_000;

export class Sender {
	#stopped = false;
	#running = null;
	/** All transactions that were signed, in the order of their numbers. `taken` is how often a node has taken them. */
	sent = [];

	/** Transfers from `signer`, whom nobody else signs for meanwhile, to the address `to`, signed with the client of `live`. */
	constructor({ live, signer, node, to }) {
		Object.assign(this, { live, signer, node, to });
	}

	async start() {
		this.first = await this.#nonce();
		this.#running = this.#run();
		// Told when it is waited for.
		this.#running.catch(() => {});
	}

	/** The number of the signer's next transaction, by the last final block. */
	async #nonce() {
		const at = await this.live.api.at(await this.live.api.rpc.chain.getFinalizedHead());
		return (await at.query.system.account(this.signer.address)).nonce.toNumber();
	}

	async #give(one) {
		try {
			await this.node.ask('author_submitExtrinsic', one.hex);
			one.taken += 1;
		} catch {
			// The node is lost, or has it already.
		}
	}

	/** Sends once more what is not final. */
	async again() {
		const next = await this.#nonce();
		for (const one of this.sent.slice(next - this.first)) await this.#give(one);
		return next - this.first;
	}

	/** Signs nothing more. */
	end() {
		this.#stopped = true;
		return this.#running;
	}

	async #run() {
		let looked = Date.now();
		while (!this.#stopped && !this.live.closed) {
			const nonce = this.first + this.sent.length;
			// Each another amount, so that no two are the same.
			const value = BWK + BigInt(nonce);
			const transfer = this.live.api.tx.balances.transferKeepAlive(this.to, value);
			const signed = await transfer.signAsync(this.signer, { nonce, era: 0 });
			const one = { hash: signed.hash.toHex(), hex: signed.toHex(), value, taken: 0 };
			this.sent.push(one);
			await this.#give(one);
			if (Date.now() - looked > AGAIN_MS) {
				await this.again();
				looked = Date.now();
			}
			await sleep(PAUSE_MS);
		}
	}

	/** Signs nothing more, and waits until all that was signed is final. */
	async stop() {
		await this.end();
		await this.live.wait(`${this.sent.length} final transactions`, async () => {
			const through = await this.again();
			return through >= this.sent.length;
		});
	}
}

/** How often each of these transactions is in the final blocks from `first` on, and whether it had success there. */
export async function places(live, first) {
	const found = new Map();
	for (const { number, hash, events } of live.blocks.filter((block) => block.number >= first)) {
		const { block } = await live.api.rpc.chain.getBlock(hash);
		block.extrinsics.forEach((extrinsic, index) => {
			const success = events.some((event) => event.extrinsic === index && event.name === 'system.ExtrinsicSuccess');
			const key = extrinsic.hash.toHex();
			found.set(key, [...(found.get(key) ?? []), { number, success }]);
		});
	}
	return found;
}
