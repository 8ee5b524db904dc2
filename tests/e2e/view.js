// Asks a node for a view function of a pallet, which `@polkadot/api` does not call by name, and prints the answer as JSON.
//
//     node tests/e2e/view.js ws://127.0.0.1:9944 Epochs current
//     node tests/e2e/view.js ws://127.0.0.1:9944 Operators proofMessage 5FLSig… '{"Sr25519":"0x90b5…"}'
//
// An input is JSON, or a word by itself. `tests/e2e/install.sh` installs what this needs.

import { Chain } from './lib/chain.js';

const [url, pallet, name, ...words] = process.argv.slice(2);
if (!name) {
	console.error('node view.js <address of the node> <Pallet> <viewFunction> [inputs]');
	process.exit(1);
}

const input = (word) => {
	try {
		return JSON.parse(word);
	} catch {
		return word;
	}
};

const chain = await Chain.connect({ url }, { quiet: true });
try {
	const answer = await chain.view(pallet, name, ...words.map(input));
	console.log(JSON.stringify(answer, (_, value) => (typeof value === 'bigint' ? value.toString() : value), 2));
} finally {
	await chain.disconnect();
}
