// Chain specifications of a network: what its file asks for, made from the runtimes, raw, with the parachains
// registered.

import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { removed, temporary } from './end.js';
import { CACHE, HERE } from './paths.js';

const run = promisify(execFile);
const OUTPUT_LIMIT = 256 * 1024 * 1024;
const REASON_LIMIT = 2_000;
/** `:code`, in hex. */
const CODE = '0x3a636f6465';
const NODE = 'bin/bulwark-node';

async function call(command, args, options = {}) {
	try {
		return await run(command, args, { cwd: HERE, maxBuffer: OUTPUT_LIMIT, ...options });
	} catch (error) {
		const reason = (error.stderr || error.message).slice(0, REASON_LIMIT);
		throw new Error(`${command} ${args.join(' ')} failed:\n${reason}`);
	}
}

// Balances have more digits than numbers of JavaScript. They are kept as marked texts in between.
const MARK = 'integer:';
const readJson = async (path) =>
	JSON.parse((await readFile(path, 'utf8')).replace(/(?<=[[:,\s])\d{16,}(?=[\],}\s])/g, `"${MARK}$&"`));
const writeJson = (path, value) =>
	writeFile(path, JSON.stringify(value, null, '\t').replace(new RegExp(`"${MARK}(\\d+)"`, 'g'), '$1'));

const isRecord = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Replaces what is there. A key that is not there is a mistake in the file of the network, and not a wish. */
function override(target, wishes, path) {
	for (const [key, wish] of Object.entries(wishes)) {
		if (!Object.hasOwn(target, key)) throw new Error(`there is no ${path}.${key} in the genesis`);
		if (isRecord(wish) && isRecord(target[key])) override(target[key], wish, `${path}.${key}`);
		else target[key] = wish;
	}
}

/** The specification before it is raw. */
async function plainSpec(chain, file, name) {
	if (chain.chain_spec_runtime) {
		const { location, preset } = chain.chain_spec_runtime;
		const para = chain.id === undefined ? [] : ['--relay-chain', 'westend-local', '--para-id', String(chain.id)];
		await call(NODE, [
			'chain-spec-builder', '--chain-spec-path', file,
			'create', '--runtime', location, '--chain-name', name, '--chain-id', chain.chain, '-t', 'local', ...para,
			'named-preset', preset,
		]);
	} else if (chain.chain_spec_command) {
		const [command, ...args] = chain.chain_spec_command.split(' ');
		const { stdout } = await call(command, args);
		await writeFile(file, stdout);
	} else {
		throw new Error(`${name} has neither chain_spec_runtime nor chain_spec_command`);
	}
	const spec = await readJson(file);
	override(spec.genesis.runtimeGenesis.patch, chain.genesis ?? {}, 'genesis');
	return spec;
}

/** Writes the raw form of a specification. */
async function writeRaw(spec, file) {
	const plain = `${file}.plain`;
	await writeJson(plain, spec);
	await call(NODE, ['chain-spec-builder', '--chain-spec-path', file, 'convert-to-raw', plain]);
	await rm(plain);
}

/**
 * Whose the cores are that a parachain has beside its first, in the order of the cores. The first is assigned by the
 * genesis, and comes after these.
 */
export const extraCores = (parachains) =>
	parachains.flatMap(({ id, num_cores = 1 }) => new Array(num_cores - 1).fill(id));

async function makeSpecs(network, directory) {
	const paras = [];
	for (const para of network.parachains) {
		const file = join(directory, `${para.id}.json`);
		const spec = await plainSpec(para, file, para.chain);
		spec.para_id = para.id;
		await writeRaw(spec, file);
		const head = join(directory, `${para.id}.head`);
		await call(NODE, ['export-genesis-head', '--chain', file, head]);
		const code = (await readJson(file)).genesis.raw.top[CODE];
		paras.push([para.id, [(await readFile(head, 'utf8')).trim(), code, true]]);
	}

	const file = join(directory, 'relay.json');
	const spec = await plainSpec(network.relaychain, file, 'Westend Local');
	const { patch } = spec.genesis.runtimeGenesis;
	patch.configuration.config.scheduler_params.num_cores += extraCores(network.parachains).length;
	patch.paras = { paras };
	await writeRaw(spec, file);
}

/** What the specifications are made from, as a short name. */
async function fingerprint(network) {
	const hash = createHash('sha256');
	for (const { id, chain, num_cores, chain_spec_runtime, chain_spec_command, genesis } of [
		network.relaychain,
		...network.parachains,
	]) {
		hash.update(JSON.stringify([id, chain, num_cores, chain_spec_runtime, chain_spec_command, genesis]));
	}
	for (const file of network.binaries) {
		const { size, mtimeMs } = await stat(join(HERE, file));
		hash.update(`${file} ${size} ${mtimeMs}\n`);
	}
	return hash.digest('hex').slice(0, 16);
}

/**
 * The folder with `relay.json` and a `<id>.json` for each parachain. They take half a minute each, since every one of
 * them compiles a runtime, and so are kept until the file of the network or what it is made from changes.
 */
export async function specsOf(network) {
	const ready = join(CACHE, 'specs', `${network.name}-${await fingerprint(network)}`);
	if (existsSync(ready)) return ready;
	await mkdir(dirname(ready), { recursive: true });
	// Another start may make the same at the same time. Each has a folder of its own, and the first that is ready gives its own.
	const directory = await mkdtemp(`${ready}.part-`);
	temporary(directory);
	try {
		await makeSpecs(network, directory);
		await rename(directory, ready);
	} catch (error) {
		await rm(directory, { recursive: true, force: true });
		if (!existsSync(ready)) throw error;
	} finally {
		removed(directory);
	}
	return ready;
}
