// Starts a network and keeps it running until Ctrl-C.
//
//     node start.js one-collator
//     node start.js one-collator --directory /some/folder     keeps what the nodes write; start it again with the same folder

import { parseArgs } from 'node:util';
import { Network } from './lib/network.js';

const { values, positionals } = parseArgs({ allowPositionals: true, options: { directory: { type: 'string' } } });
if (positionals.length !== 1) {
	console.error('usage: start.js <network> [--directory <folder>]');
	process.exit(2);
}

const network = await Network.prepare(positionals[0], { directory: values.directory ?? null });
const interrupted = new Promise((resolve) => process.once('SIGINT', resolve));
try {
	await Promise.race([network.start(), interrupted.then(() => Promise.reject(new Error('interrupted')))]);
	console.log(`\n${network.describe()}\n`);
	console.log('The parachain makes its first block in the second session of the relay chain, a minute or two from now.');
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
	await interrupted;
	clearInterval(watch);
} catch (error) {
	console.error(error.message);
	process.exitCode = 1;
}
console.log('stopping');
await network.stop();
