// What the README tells collators to watch.

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { HERE } from './paths.js';

/** The metrics in the tables of the README: of the node of Bulwark, and of the relay chain's node inside. */
async function named() {
	const readme = await readFile(join(HERE, 'README.md'), 'utf8');
	const section = readme.split('### What to watch')[1].split('\n### ')[0];
	const tables = section.split(/^\|---.*$/m).slice(1);
	return tables.map((table) => [...table.matchAll(/^\| `(\w+(?:\{[^}]*\})?)`/gm)].map(([, name]) => name));
}

/** Everything that is to be watched can be watched on a collator that makes blocks. */
export async function watchable(node) {
	const [own, relay] = await named();
	assert.ok(own.length > 5 && relay.length > 2, `only ${own} and ${relay}`);
	for (const [names, from] of [[own, node.metrics], [relay, node.relayMetrics]]) {
		for (const name of names) {
			// A histogram has none of its own name, but the sum of what it has seen.
			const found = (await node.metric(name, from)) ?? (await node.metric(`${name}_sum`, from));
			assert.notEqual(found, null, `there is no metric ${name} at ${from}`);
		}
	}
}
