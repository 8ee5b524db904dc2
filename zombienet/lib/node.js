// A node of a network: a process that can be killed and started again with what it has on its disk.

import { spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { alive, gone as ended } from './end.js';
import { minutes, seconds } from './limits.js';

const START_LIMIT_MS = minutes(4);
const STOP_LIMIT_MS = seconds(10);
const LAST_WORDS = 4_000;

export class Node {
	#child = null;
	#exited = Promise.resolve();

	/**
	 * `ports` are those of `rpc`, `prometheus` and `p2p`, and those of the relay chain's node inside, if it has one; `peer` is
	 * the address under which others find it.
	 */
	constructor({ name, chain, command, args, ports, peer, log }) {
		Object.assign(this, { name, chain, command, args, ports, peer, log });
		/** Whether it may be started: not any more when its network is being stopped. */
		this.retired = false;
		/** How often it was started. */
		this.starts = 0;
		/** Why it does not run any more, if nobody stopped it. */
		this.ended = null;
	}

	get url() {
		return `ws://127.0.0.1:${this.ports.rpc}`;
	}

	/** The form in which Polkadot.js takes it. */
	get link() {
		return `https://polkadot.js.org/apps/?rpc=${encodeURIComponent(this.url)}#/explorer`;
	}

	get metrics() {
		return `http://127.0.0.1:${this.ports.prometheus}/metrics`;
	}

	/** Those of the relay chain's node inside. */
	get relayMetrics() {
		return this.ports.relayPrometheus ? `http://127.0.0.1:${this.ports.relayPrometheus}/metrics` : null;
	}

	/** The name that it has among its peers, which tells it from whatever else might answer on its port. */
	get id() {
		return this.peer.split('/').at(-1);
	}

	get pid() {
		return this.#child?.pid ?? null;
	}

	/** Starts it, and does not wait. */
	launch() {
		if (this.retired) throw new Error(`${this.name} is not started any more: its network is being stopped`);
		if (this.#child) throw new Error(`${this.name} runs already`);
		const log = openSync(this.log, 'a');
		const child = spawn(this.command, this.args, {
			stdio: ['ignore', log, log],
			env: { ...process.env, RUST_LOG_STYLE: 'never' },
		});
		closeSync(log);
		alive(child);
		this.#child = child;
		this.starts += 1;
		this.ended = null;
		this.#exited = new Promise((resolve) => {
			const gone = (why) => {
				ended(child);
				if (this.#child === child) {
					this.#child = null;
					this.ended = why;
				}
				resolve();
			};
			child.once('error', (error) => gone(`it could not be started: ${error.message}`));
			child.once('exit', (code, signal) => gone(`it ended with ${signal ?? `code ${code}`}`));
		});
	}

	/** Waits until it answers, and not something else in its place. */
	async answers(limit = START_LIMIT_MS) {
		const deadline = Date.now() + limit;
		for (;;) {
			const id = await this.ask('system_localPeerId').catch(() => null);
			if (id === this.id) return;
			if (id !== null) throw new Error(`${this.name}: somebody else answers at ${this.url}, whose name is ${id}`);
			if (this.ended) throw new Error(`${this.name}: ${this.ended}. Its last words:\n${await this.lastWords()}`);
			if (!this.#child) throw new Error(`${this.name} was stopped before it answered`);
			if (Date.now() > deadline) {
				const words = await this.lastWords();
				throw new Error(`${this.name} does not answer after ${limit / 1_000} s. Its last words:\n${words}`);
			}
			await sleep(250);
		}
	}

	async start() {
		this.launch();
		await this.answers();
	}

	/** Ends it as a lost machine would: at once, and nothing is written any more. */
	async kill() {
		this.#child?.kill('SIGKILL');
		await this.#exited;
		this.ended = null;
	}

	/** Ends it as an operator would. */
	async stop() {
		this.#child?.kill('SIGTERM');
		await Promise.race([this.#exited, sleep(STOP_LIMIT_MS, undefined, { ref: false })]);
		await this.kill();
	}

	/** Calls a method of its RPC. */
	async ask(method, ...params) {
		const response = await fetch(`http://127.0.0.1:${this.ports.rpc}`, {
			method: 'POST',
			headers: { 'content-type': 'application/json' },
			body: JSON.stringify({ id: 1, jsonrpc: '2.0', method, params }),
			signal: AbortSignal.timeout(seconds(10)),
		});
		const { result, error } = await response.json();
		if (error) throw new Error(`${this.name}: ${method}: ${error.message}`);
		return result;
	}

	/** The numbers of its best and its last final block. */
	async heights() {
		const best = await this.ask('chain_getHeader');
		const final = await this.ask('chain_getHeader', await this.ask('chain_getFinalizedHead'));
		return { best: Number(best.number), final: Number(final.number) };
	}

	/**
	 * The value of a metric, by its name or by `name{label="value"}`, summed over the labels that are not named; `null` if it
	 * has none of them. `from` is another place to look at than its own.
	 */
	async metric(wish, from = this.metrics) {
		const [, name, labels] = wish.match(/^(\w+)(?:\{(.*)\})?$/);
		const wanted = labels ? labels.split(',') : [];
		const response = await fetch(from, { signal: AbortSignal.timeout(seconds(10)) });
		const values = (await response.text())
			.split('\n')
			.map((line) => line.match(/^(\w+)(?:\{(.*)\})? (\S+)$/))
			.filter((found) => found?.[1] === name && wanted.every((label) => (found[2] ?? '').split(',').includes(label)))
			.map(([, , , value]) => Number(value));
		return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0);
	}

	async lastWords() {
		return (await readFile(this.log, 'utf8').catch(() => '')).slice(-LAST_WORDS);
	}
}
