// Draws lines over a number of something, as SVG that is legible on light and on dark paper and needs nothing else.

const WIDTH = 640;
const HEIGHT = 340;
const EDGE = { left: 76, right: 150, top: 46, bottom: 52 };
/** Told apart by more than their colour. */
const LOOKS = [
	{ dash: '', mark: (x, y) => `<circle cx="${x}" cy="${y}" r="4"/>` },
	{ dash: '7 4', mark: (x, y) => `<rect x="${x - 3.5}" y="${y - 3.5}" width="7" height="7"/>` },
	{ dash: '2 4', mark: (x, y) => `<path d="M${x} ${y - 5}l5 9h-10z"/>` },
	{ dash: '10 3 2 3', mark: (x, y) => `<path d="M${x} ${y - 5}l5 5l-5 5l-5 -5z"/>` },
];
const STYLE = `
text { font: 12px system-ui, sans-serif; fill: #1f2328; }
.title { font-size: 14px; font-weight: 600; }
.quiet { fill: #59636e; }
.grid { stroke: #d1d9e0; stroke-width: 1; }
.line { fill: none; stroke-width: 2; }
.s0 { color: #0b62c4; } .s1 { color: #b3450b; } .s2 { color: #1a7f37; } .s3 { color: #8250df; }
.series { stroke: currentColor; fill: currentColor; }
.series text { stroke: none; fill: currentColor; font-weight: 600; }
@media (prefers-color-scheme: dark) {
	text { fill: #f0f6fc; }
	.quiet { fill: #9198a1; }
	.grid { stroke: #3d444d; }
	.s0 { color: #6cb6ff; } .s1 { color: #f69d50; } .s2 { color: #57c77a; } .s3 { color: #c6a6ff; }
}`;

const escape = (text) => String(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const short = (number) => number.toLocaleString('en-US').replaceAll(',', ' ');
const at = (number) => Math.round(number * 10) / 10;

/** Round steps from zero to at least the highest. */
function ticks(highest) {
	const rough = Math.max(highest, 1) / 4;
	const power = 10 ** Math.floor(Math.log10(rough));
	const step = Math.max(1, [1, 2, 5, 10].map((factor) => factor * power).find((candidate) => candidate >= rough));
	return Array.from({ length: Math.ceil(highest / step) + 1 }, (_, index) => index * step);
}

/** Labels at the ends of lines do not cover each other. */
function apart(labels) {
	const sorted = [...labels].sort((a, b) => a.y - b.y);
	for (let index = 1; index < sorted.length; index += 1) {
		sorted[index].y = Math.max(sorted[index].y, sorted[index - 1].y + 15);
	}
	return labels;
}

/** Those of the places that have room for what is written under them; the last always has. */
function roomy(places) {
	const kept = [];
	for (const place of [...places].reverse()) {
		if (kept.length === 0 || kept.at(-1) - place >= 44) kept.push(place);
	}
	return new Set(kept);
}

/**
 * Lines over an axis that is logarithmic unless it is `linear`. `series` are `{ name, points: [[x, y], …] }` with the same `x`
 * in all of them.
 */
export function chart({ title, below, left, series, linear = false }) {
	const xs = series[0].points.map(([x]) => x);
	const marks = ticks(Math.max(...series.flatMap(({ points }) => points.map(([, y]) => y))));
	const scale = linear ? (value) => value : Math.log;
	const [low, high] = linear ? [0, Math.max(...xs)] : [scale(Math.min(...xs)), scale(Math.max(...xs))];
	const inner = { width: WIDTH - EDGE.left - EDGE.right, height: HEIGHT - EDGE.top - EDGE.bottom };
	const x = (value) => at(EDGE.left + ((scale(value) - low) / (high - low || 1)) * inner.width);
	const y = (value) => at(EDGE.top + inner.height * (1 - value / marks.at(-1)));
	const floor = y(0);

	const grid = marks.map(
		(value) =>
			`<line class="grid" x1="${EDGE.left}" x2="${WIDTH - EDGE.right}" y1="${y(value)}" y2="${y(value)}"/>` +
			`<text class="quiet" x="${EDGE.left - 8}" y="${y(value) + 4}" text-anchor="end">${short(value)}</text>`,
	);
	const room = roomy(xs.map(x));
	const under = xs.map((value) => {
		const mark = `<line class="grid" x1="${x(value)}" x2="${x(value)}" y1="${floor}" y2="${floor + 5}"/>`;
		const text = `<text class="quiet" x="${x(value)}" y="${floor + 20}" text-anchor="middle">${short(value)}</text>`;
		return room.has(x(value)) ? mark + text : mark;
	});
	const labels = apart(series.map(({ points }) => ({ y: y(points.at(-1)[1]) + 4 })));
	const lines = series.map(({ name, points }, index) => {
		const { dash, mark } = LOOKS[index % LOOKS.length];
		const path = points.map(([px, py], step) => `${step === 0 ? 'M' : 'L'}${x(px)} ${y(py)}`).join('');
		const dots = points.map(([px, py]) => mark(x(px), y(py))).join('');
		const words = `${escape(name)} ${short(points.at(-1)[1])}`;
		const label = `<text x="${WIDTH - EDGE.right + 10}" y="${labels[index].y}">${words}</text>`;
		return `<g class="series s${index % LOOKS.length}"><path class="line" stroke-dasharray="${dash}" d="${path}"/>${dots}${label}</g>`;
	});
	return [
		`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}" role="img">`,
		`<title>${escape(title)}</title>`,
		`<style>${STYLE}\n</style>`,
		`<text class="title" x="${EDGE.left}" y="20">${escape(title)}</text>`,
		`<text class="quiet" x="${EDGE.left}" y="37">${escape(left)}</text>`,
		...grid,
		...under,
		`<text class="quiet" x="${EDGE.left + inner.width / 2}" y="${HEIGHT - 12}" text-anchor="middle">${escape(below)}</text>`,
		...lines,
		'</svg>',
		'',
	].join('\n');
}
