// Ports of this machine.

import { createServer } from 'node:net';

function listen(port) {
	return new Promise((resolve, reject) => {
		const server = createServer();
		server.once('error', reject);
		server.listen(port, '127.0.0.1', () => {
			const found = server.address().port;
			server.close(() => resolve(found));
		});
	});
}

const given = new Set();

/** A port that nobody listens on, and that was not given before: until it is used, the system may name it again. */
export async function freePort() {
	for (;;) {
		const port = await listen(0);
		if (!given.has(port)) {
			given.add(port);
			return port;
		}
	}
}

/**
 * Fails if something listens on a port that a node is to have. The node itself would take another one for its RPC and say so in its
 * log only, and whoever asks would be answered by something else.
 */
export async function checkFree(nodes) {
	const taken = [];
	for (const { name, ports } of nodes) {
		for (const [purpose, port] of Object.entries(ports)) {
			await listen(port).catch(({ code }) => taken.push(`${port}, for ${purpose} of ${name} (${code})`));
		}
	}
	if (taken.length > 0) {
		throw new Error(`ports that this network needs are taken; does another one run? ${taken.join('; ')}`);
	}
}
