// What must not outlive this process: nodes, and folders for the time being.

import { rmSync } from 'node:fs';
import { constants } from 'node:os';

const children = new Set();
const folders = new Set();

/** As long as it runs, this process ends it when it ends itself. */
export const alive = (child) => void children.add(child);
export const gone = (child) => void children.delete(child);

/** A folder that goes with this process. */
export const temporary = (folder) => void folders.add(folder);
export const removed = (folder) => void folders.delete(folder);

/** At once, and without waiting: whoever is about to end cannot. */
function end() {
	for (const child of children) child.kill('SIGKILL');
	children.clear();
	for (const folder of folders) {
		// A node that is just being killed may still write.
		rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
	}
	folders.clear();
}

let onSignal = null;

/** What the first signal does instead of ending everything at once. The second does that all the same. */
export const interrupted = () => new Promise((resolve) => (onSignal = resolve));

// The runner of the tests ends without its own hooks when it is interrupted, so nothing can be left to them. Whoever kills this
// process with SIGKILL leaves the nodes behind; `network.json` has their numbers.
process.once('exit', end);
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
	process.on(signal, () => {
		if (onSignal) {
			onSignal(signal);
			onSignal = null;
			return;
		}
		end();
		process.exit(128 + constants.signals[signal]);
	});
}
