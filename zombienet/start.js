// Starts a network and keeps it running until Ctrl-C.
//
//     node start.js one-collator
//     node start.js one-collator --directory /some/folder     keeps what the nodes write; start it again with the same folder

import { parseArgs } from 'node:util';
import { interrupted } from './lib/end.js';
import { Network } from './lib/network.js';

const { values, positionals } = parseArgs({ allowPositionals: true, options: { directory: { type: 'string' } } });
if (positionals.length !== 1) {
	console.error('usage: start.js <network> [--directory <folder>]');
	process.exit(2);
}

let network;
try {
	network = await Network.prepare(positionals[0], { directory: values.directory ?? null });
	const signal = interrupted();
	await Promise.race([network.start(), signal.then(() => Promise.reject(new Error('interrupted')))]);
	console.log(`\n${network.describe()}\n`);
	console.log('A parachain makes its first block in the second session of the relay chain, a minute or two from now.');
	const fate = network.temporary ? ' and forgets it' : '';
	console.log(`Everything the nodes write is in ${network.directory}. Ctrl-C stops them${fate}.`);
	const watch = setInterval(() => {
		for (const node of Object.values(network.nodes)) {
			if (node.ended) {
				console.error(`${node.name}: ${node.ended}; see ${node.log}`);
				node.ended = null;
			}
		}
	}, 1_000);
	await signal;
	clearInterval(watch);
} catch (error) {
	console.error(error.message);
	process.exitCode = 1;
}
if (network) console.log('stopping');
await network?.stop();
// Whatever still waits for a node waits in vain.
process.exit();
