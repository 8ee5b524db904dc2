// The parts of a test on a network. Each rests on others and begins when these are through; what does not rest on each other runs
// at the same time. One limit for all of them together.

import { test } from 'node:test';

/**
 * `part(name, run)` for one file rests on all parts before it; `part(name, [others], run)` on those only, which are what `part`
 * returned for them. What rests on a part that failed is skipped, and the nodes' last words are told.
 */
export function storyOf({ network, limitMs }) {
	const begun = Date.now();
	const parts = [];
	const at = () => `${Math.round((Date.now() - begun) / 1_000)} s`.padStart(6);
	let told = false;

	async function lastWords() {
		if (told) return;
		told = true;
		for (const node of Object.values(network()?.nodes ?? {})) {
			console.error(`--- ${node.name}${node.ended ? `: ${node.ended}` : ''}\n${await node.lastWords()}`);
		}
	}

	async function limited(run) {
		let timer;
		const late = new Promise((_, reject) => {
			const tell = () => reject(new Error(`all parts together took longer than ${limitMs / 60_000} minutes`));
			timer = setTimeout(tell, limitMs - (Date.now() - begun));
		});
		try {
			await Promise.race([run(), late]);
		} finally {
			clearTimeout(timer);
		}
	}

	return (name, ...rest) => {
		const run = rest.at(-1);
		const before = rest.length > 1 ? rest[0] : [...parts];
		let settle;
		const done = new Promise((resolve) => (settle = resolve));
		parts.push(done);
		test(name, { timeout: limitMs + 60_000 }, async (context) => {
			const through = await Promise.all(before);
			if (through.includes(false)) {
				settle(false);
				return context.skip('an earlier part failed');
			}
			const started = Date.now();
			console.log(`${at()}  ${name}`);
			try {
				await limited(run);
				console.log(`${at()}  ${name}: done after ${Math.round((Date.now() - started) / 1_000)} s`);
				settle(true);
			} catch (error) {
				console.log(`${at()}  ${name}: failed`);
				settle(false);
				await lastWords();
				throw error;
			}
		});
		return done;
	};
}
