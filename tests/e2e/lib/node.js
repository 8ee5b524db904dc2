// Starts a real node and makes sure that it ends.

import { spawn } from 'node:child_process';
import { createWriteStream, existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

// A machine that does something else beside takes minutes to compile the runtime.
const START_LIMIT_MS = 600_000;
const LOG_LINES_KEPT = 60;

function binary() {
	const cache = process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache');
	const target = process.env.CARGO_TARGET_DIR ?? join(cache, 'bulwark', 'target');
	const path = process.env.BULWARK_NODE ?? join(target, 'release', 'bulwark-node');
	if (!existsSync(path)) {
		throw new Error(`there is no node at ${path}; build it with scripts/test.sh, or set BULWARK_NODE to where it is`);
	}
	return path;
}

// Ports that were given: until they are used, the system may name them again.
const given = new Set();

async function freePort() {
	for (;;) {
		const port = await new Promise((resolve, reject) => {
			const server = createServer();
			server.once('error', reject);
			server.listen(0, '127.0.0.1', () => {
				const found = server.address().port;
				server.close(() => resolve(found));
			});
		});
		if (!given.has(port)) {
			given.add(port);
			return port;
		}
	}
}

// Does the node answer on this port, and is there a chain behind it?
async function answers(port) {
	try {
		const response = await fetch(`http://127.0.0.1:${port}`, {
			method: 'POST',
			headers: { 'content-type': 'application/json' },
			body: JSON.stringify({ id: 1, jsonrpc: '2.0', method: 'chain_getHeader', params: [] }),
			signal: AbortSignal.timeout(2_000),
		});
		return Boolean((await response.json()).result);
	} catch {
		return false;
	}
}

/**
 * Starts a development chain of one node with a block every `blockTime` milliseconds.
 *
 * The clock of a development chain is that of its blocks: it advances by the length of a slot (6 s) with each of them, however
 * soon they follow each other. So a small `blockTime` makes days pass in minutes, and nothing in the runtime is different.
 * `more` are further arguments, and `onLine` is given every line that the node writes.
 */
export async function startNode({ blockTime, more = [], onLine }) {
	const port = await freePort();
	const args = [
		'--dev',
		'--tmp',
		'--dev-block-time',
		String(blockTime),
		'--rpc-port',
		String(port),
		'--port',
		String(await freePort()),
		'--no-prometheus',
		'--no-telemetry',
		'--no-mdns',
		'--no-hardware-benchmarks',
		...more,
	];
	const path = binary();
	console.log(`starting ${path} ${args.join(' ')}`);
	const child = spawn(path, args, { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, RUST_LOG_STYLE: 'never' } });

	const tail = [];
	const file = process.env.BULWARK_NODE_LOG ? createWriteStream(process.env.BULWARK_NODE_LOG) : null;
	for (const stream of [child.stdout, child.stderr]) {
		stream.setEncoding('utf8');
		let rest = '';
		stream.on('data', (text) => {
			file?.write(text);
			const lines = (rest + text).split('\n');
			rest = lines.pop();
			if (onLine) lines.forEach(onLine);
			tail.push(...lines.filter((line) => line.trim() !== ''));
			tail.splice(0, Math.max(0, tail.length - LOG_LINES_KEPT));
		});
	}

	let ended = null;
	const exited = new Promise((resolve) => {
		child.once('error', (error) => resolve((ended = `it could not be started: ${error.message}`)));
		child.once('exit', (code, signal) => resolve((ended = `it ended with ${signal ?? `code ${code}`}`)));
	});
	// Whatever becomes of this process, the node does not outlive it.
	const kill = () => child.kill('SIGKILL');
	process.once('exit', kill);
	for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
		process.once(signal, () => process.exit(1));
	}

	const node = {
		url: `ws://127.0.0.1:${port}`,
		/** The last lines that the node has written. */
		log: () => tail.join('\n'),
		/** What ended the node, or `null` while it runs. */
		ended: () => ended,
		async stop() {
			if (ended === null) {
				child.kill('SIGTERM');
				await Promise.race([exited, sleep(5_000, undefined, { ref: false })]);
				kill();
				await exited;
			}
			process.removeListener('exit', kill);
			file?.end();
		},
	};

	const deadline = Date.now() + START_LIMIT_MS;
	while (!(await answers(port))) {
		if (ended !== null || Date.now() > deadline) {
			await node.stop();
			throw new Error(`the node does not answer: ${ended ?? 'too slow'}. Its last words:\n${node.log()}`);
		}
		await sleep(200);
	}
	return node;
}
