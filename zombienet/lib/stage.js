// A network for a test: started, seen through a node of each of its chains, and stopped in the end.

import { minutes } from './limits.js';
import { Live } from './live.js';
import { Network } from './network.js';

const FIRST_BLOCK_LIMIT_MS = minutes(8);

export class Stage {
	/** The network as far as it is there; a start that fails leaves one to be stopped. */
	network = null;
	/** By chain: `'relay'`, or the number of a parachain. */
	lives = {};

	/**
	 * Starts a network and waits until every parachain of it has final blocks. `through` names the node to look through by chain,
	 * `directory` the folder with which it goes on.
	 */
	async begin(name, { through = {}, directory = null } = {}) {
		this.network = await Network.prepare(name, { directory });
		await this.network.start();
		for (const chain of new Set(Object.values(this.network.nodes).map((node) => node.chain))) {
			const node = this.network.nodes[through[chain]] ?? this.network.of(chain)[0];
			this.lives[chain] = await Live.to(node);
		}
		const paras = Object.entries(this.lives).filter(([chain]) => chain !== 'relay');
		const begins = ([id, live]) =>
			live.wait(`the first final blocks of ${id}`, () => live.head.number >= 2, FIRST_BLOCK_LIMIT_MS);
		await Promise.all(paras.map(begins));
	}

	async end() {
		await Promise.all(Object.values(this.lives).map((live) => live.disconnect()));
		await this.network?.stop();
	}
}
