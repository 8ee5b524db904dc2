// Draws how costs grow, and writes the numbers to the README.
//
//     node scaling.js <file>       with the lines that `tests/integration/tests/scaling.rs` has printed

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { chart } from './chart.js';
import { machine, table, whole, write } from './report.js';

const printed = readFileSync(process.argv[2], 'utf8').split('\n');
const lines = printed.filter((line) => line.startsWith('csv,')).map((line) => line.split(',').slice(1));
/** What each of so many restakers adds to the state. */
const states = lines
	.filter(([series]) => series === 'state')
	.map(([, who, ...numbers]) => {
		const [n, items, keys, values] = numbers.map(Number);
		return { who, n, items, keys, values, bytes: keys + values };
	});
const costs = lines
	.filter(([series]) => series !== 'state')
	.map(([series, ...numbers]) => {
		const [n, reads, writes, proof, micros, blocks] = numbers.map(Number);
		return { series, n, reads, writes, proof, micros, blocks };
	});

function of(series) {
	const found = costs.filter((cost) => cost.series === series);
	if (found.length < 2) throw new Error(`there are fewer than two points of «${series}»`);
	return found;
}

const line = (name, list, field) => ({ name, points: list.map((cost) => [cost.n, cost[field]]) });

const FIGURES = [
	{
		file: 'slash-items',
		title: 'A slash touches as many items for one restaker as for all',
		left: 'items of storage',
		below: 'restakers of the operator',
		series: [
			line('settle, reads', of('settle'), 'reads'),
			line('settle, writes', of('settle'), 'writes'),
			line('execute, reads', of('execute'), 'reads'),
			line('execute, writes', of('execute'), 'writes'),
		],
	},
	{
		file: 'slash-proof',
		title: 'The proof of a slash',
		left: 'bytes, with what the new root needs',
		below: 'restakers of the operator',
		series: [line('settle', of('settle'), 'proof'), line('execute', of('execute'), 'proof')],
	},
	{
		file: 'slash-pools',
		title: 'Settling a slash grows with the pools that it concerns',
		left: 'items of storage',
		below: 'pools of the operator',
		linear: true,
		series: [line('reads', of('settle by pools'), 'reads'), line('writes', of('settle by pools'), 'writes')],
	},
	{
		file: 'slash-operators',
		title: 'A slash does not know other operators',
		left: 'items of storage',
		below: 'operators in one set',
		linear: true,
		series: [
			line('settle, reads', of('settle by operators'), 'reads'),
			line('settle, writes', of('settle by operators'), 'writes'),
			line('execute, reads', of('execute by operators'), 'reads'),
			line('execute, writes', of('execute by operators'), 'writes'),
		],
	},
	{
		file: 'slash-sets',
		title: 'A slash does not know other sets of its operator',
		left: 'items of storage',
		below: 'sets of one operator',
		linear: true,
		series: [
			line('settle, reads', of('settle by sets'), 'reads'),
			line('settle, writes', of('settle by sets'), 'writes'),
			line('execute, reads', of('execute by sets'), 'reads'),
			line('execute, writes', of('execute by sets'), 'writes'),
		],
	},
	{
		file: 'epoch-restakers',
		title: 'The boundary of an epoch does not know restakers',
		left: 'items of storage',
		below: 'restakers of one operator in one set',
		series: [line('reads', of('epoch by restakers'), 'reads'), line('writes', of('epoch by restakers'), 'writes')],
	},
	{
		file: 'epoch-operators',
		title: 'The boundary of an epoch grows with operators',
		left: 'items of storage',
		below: 'operators in one set',
		linear: true,
		series: [line('reads', of('epoch by operators'), 'reads'), line('writes', of('epoch by operators'), 'writes')],
	},
	{
		file: 'epoch-sets',
		title: 'The boundary of an epoch grows with sets',
		left: 'items of storage',
		below: 'sets of one operator',
		linear: true,
		series: [line('reads', of('epoch by sets'), 'reads'), line('writes', of('epoch by sets'), 'writes')],
	},
	{
		file: 'state-restaker',
		title: 'The state that one restaker takes',
		left: 'bytes, without the names of maps',
		below: 'restakers of one vault and one operator',
		series: [...new Set(states.map(({ who }) => who))].map((who) =>
			line(who, states.filter((state) => state.who === who), 'bytes'),
		),
	},
];

const folder = new URL('../figures/', import.meta.url);
mkdirSync(folder, { recursive: true });
for (const { file, ...figure } of FIGURES) writeFileSync(new URL(`${file}.svg`, folder), chart(figure));
writeFileSync(
	new URL('scaling.csv', folder),
	['series,n,reads,writes,proof,micros,blocks', ...costs.map((cost) => Object.values(cost).join(','))].join('\n') + '\n',
);

const order = [...new Set(costs.map(({ series }) => series))];
costs.sort((a, b) => order.indexOf(a.series) - order.indexOf(b.series) || a.n - b.n);
const rows = costs.map(({ series, n, reads, writes, proof, micros, blocks }) => [
	series, whole(n), reads, writes, whole(proof), whole(micros), blocks,
]);
/** The first bytes of a key, which name its map. */
const NAME = 32;
const most = Math.max(...states.map(({ n }) => n));
const sizes = states
	.filter(({ n }) => n === most)
	.map(({ who, items, keys, values, bytes }) => [who, items, keys, values, bytes, bytes + items * NAME]);
const missed = sizes.filter(([, , , , bytes]) => bytes > 250).map(([who]) => `one who ${who}`);

write('scaling', `
Measured on ${machine()}.

${FIGURES.map(({ file, title }) => `![${title}](figures/${file}.svg)`).join('\n')}

${table(['what', 'how many:', 'reads:', 'writes:', 'proof, bytes:', 'native, µs:', 'blocks:'], rows)}

What one more restaker of one vault and one operator adds to the state, in bytes:

${table(['a restaker who', 'items:', 'keys:', 'values:', 'together:', 'with names of maps:'], sizes)}

Keys are counted without the 32 bytes that name a map, which the tree has once and not in every item; the last column has them.
The target is at most 250 bytes: ${missed.length === 0 ? 'met' : `**missed** by ${missed.join(' and ')}`}.
`);
