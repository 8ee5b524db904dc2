// The parts of a test on a network: in order, each resting on those before, with one limit for all of them together.

import { test } from 'node:test';

/** `part(name, run)` for one file; after the first that fails the rest is skipped, and the nodes' last words are told. */
export function storyOf({ network, limitMs }) {
	let failed = false;
	const begun = Date.now();
	return (name, run) =>
		test(name, { timeout: limitMs }, async (context) => {
			if (failed) return context.skip('an earlier part failed');
			const left = limitMs - (Date.now() - begun);
			const started = Date.now();
			console.log(`\n${name}`);
			try {
				let timer;
				const late = new Promise((_, reject) => {
					const tell = () => reject(new Error(`all parts together took longer than ${limitMs / 60_000} minutes`));
					timer = setTimeout(tell, left);
				});
				await Promise.race([run(), late]).finally(() => clearTimeout(timer));
				console.log(`      ${Math.round((Date.now() - started) / 1_000)} s`);
			} catch (error) {
				failed = true;
				for (const node of Object.values(network()?.nodes ?? {})) {
					console.error(`--- ${node.name}${node.ended ? `: ${node.ended}` : ''}\n${await node.lastWords()}`);
				}
				throw error;
			}
		});
}
