// What all parts of the evidence share: where they ran, and how a part of the README is replaced.

import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus, totalmem } from 'node:os';

const README = new URL('../README.md', import.meta.url);

/** Where and when this runs, and which release of the SDK is measured. */
export function machine() {
	const { model } = cpus()[0] ?? { model: 'unknown processor' };
	const cores = availableParallelism();
	const memory = Math.round(totalmem() / 2 ** 30);
	const manifest = readFileSync(new URL('../../Cargo.toml', import.meta.url), 'utf8');
	const sdk = manifest.match(/^polkadot-sdk = \{ version = "=([^"]+)"/m)?.[1];
	if (!sdk) throw new Error('Cargo.toml does not say which release of the SDK this is');
	const date = new Date().toISOString().slice(0, 10);
	return `${date}; ${model.trim()}, ${cores} cores, ${memory} GiB; polkadot-sdk ${sdk}; commit ${commit()}`;
}

function commit() {
	try {
		return execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim();
	} catch {
		return 'unknown';
	}
}

/** Replaces what stands in the README between `<!-- name -->` and `<!-- end of name -->`. */
export function write(name, text) {
	const old = readFileSync(README, 'utf8');
	const [begin, end] = [`<!-- ${name} -->`, `<!-- end of ${name} -->`];
	const from = old.indexOf(begin);
	const to = old.indexOf(end);
	if (from < 0 || to < from) throw new Error(`the README has no place for ${name}`);
	writeFileSync(README, `${old.slice(0, from)}${begin}\n\n${text.trim()}\n\n${old.slice(to)}`);
}

/** A table of Markdown, with as many columns as there are headings; those that end with a colon are numbers. */
export function table(headings, rows) {
	const line = (cells) => `| ${cells.join(' | ')} |`;
	const titles = headings.map((heading) => heading.replace(/:$/, ''));
	const rule = headings.map((heading) => (heading.endsWith(':') ? '---:' : '---'));
	return [line(titles), `|${rule.join('|')}|`, ...rows.map(line)].join('\n');
}

/** A whole number with separators that cannot be taken for a point. */
export const whole = (number) => Math.round(number).toLocaleString('en-US').replaceAll(',', ' ');

export function median(numbers) {
	if (numbers.length === 0) throw new Error('there is no median of nothing');
	const sorted = [...numbers].sort((a, b) => a - b);
	const middle = sorted.length >> 1;
	return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}
