// Keeps of each benchmark the quieter of two measurements: what else runs on a machine makes everything take longer, and nothing
// shorter.
//
//     node quieter.js <file> <other file>
//
// Both are files of weights of one pallet, from the same benchmarks. What is kept is written into the first.

import { readFileSync, writeFileSync } from 'node:fs';

const [mine, other] = process.argv.slice(2, 4);

/** A function with what is said of it, and how long it takes at most where it is measured. */
function functions(text) {
	const found = new Map();
	for (const [block, comments, name] of text.matchAll(/((?:\t\/\/\/.*\n)*)\t(?:pub )?fn (\w+)\s*\([\s\S]*?\n\t\}\n/g)) {
		const number = (digits) => Number(digits.replaceAll('_', ''));
		const most = Object.fromEntries(
			[...comments.matchAll(/`(\w+)` was measured from \d+ to (\d+)/g)].map(([, component, to]) => [component, Number(to)]),
		);
		const base = number(block.match(/Weight::from_parts\(([\d_]+), /)[1]);
		const slopes = [...block.matchAll(/Weight::from_parts\(([\d_]+), 0\)\.saturating_mul\((\w+)\.into/g)];
		const time = slopes.reduce((sum, [, slope, component]) => sum + number(slope) * most[component], base);
		found.set(name, { block, time });
	}
	return found;
}

let text = readFileSync(mine, 'utf8');
const others = functions(readFileSync(other, 'utf8'));
for (const [name, { block, time }] of functions(text)) {
	const second = others.get(name);
	if (!second) throw new Error(`${name} was measured once`);
	if (second.time < time) text = text.replace(block, () => second.block);
}
writeFileSync(mine, text);
