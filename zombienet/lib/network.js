// A network from its file: relay chain, parachains, channels. The files are those that zombie-cli reads; of what can be
// written in them, this uses what ours use and refuses the rest.

import { createHash } from 'node:crypto';
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { parse } from 'smol-toml';
import { arrange } from './arrange.js';
import { removed, temporary } from './end.js';
import { Node } from './node.js';
import { HERE } from './paths.js';
import { checkFree, freePort } from './ports.js';
import { extraCores, specsOf } from './specs.js';

const KNOWN = {
	network: ['settings', 'relaychain', 'parachains', 'hrmp_channels'],
	relaychain: ['chain', 'default_command', 'default_args', 'chain_spec_runtime', 'genesis', 'nodes'],
	parachain: [
		'id', 'chain', 'num_cores', 'cumulus_based', 'default_command', 'default_args', 'chain_spec_runtime', 'chain_spec_command',
		'chain_spec_command_is_local', 'genesis', 'collators',
	],
	node: ['name', 'validator', 'args', 'rpc_port', 'prometheus_port', 'p2p_port'],
	channel: ['sender', 'recipient', 'max_capacity', 'max_message_size'],
};

function check(what, kind, where) {
	for (const key of Object.keys(what)) {
		if (!KNOWN[kind].includes(key)) throw new Error(`${where}: nothing is known of «${key}»`);
	}
	return what;
}

/** The key by which peers know a node: a secret only for as long as nobody reads this. */
const nodeKey = (network, name) => createHash('sha256').update(`${network}/${name}`).digest('hex');

async function peerId(key) {
	const done = promisify(execFile)('bin/bulwark-node', ['key', 'inspect-node-key'], { cwd: HERE });
	done.child.stdin.end(key);
	const { stdout } = await done;
	return stdout.trim();
}

/** Reads the file of a network: its path, or the name of one of ours. */
export async function read(nameOrPath) {
	const own = join(HERE, 'networks', `${nameOrPath}.toml`);
	const path = existsSync(own) ? own : nameOrPath;
	const text = await readFile(path, 'utf8');
	const found = check(parse(text), 'network', path);
	const { relaychain, parachains = [], hrmp_channels = [] } = found;
	check(relaychain, 'relaychain', 'relaychain');
	for (const node of relaychain.nodes) check(node, 'node', 'relaychain.nodes');
	for (const para of parachains) {
		check(para, 'parachain', `parachain ${para.id}`);
		for (const node of para.collators) check(node, 'node', `collators of ${para.id}`);
	}
	for (const channel of hrmp_channels) check(channel, 'channel', 'hrmp_channels');

	const chains = [relaychain, ...parachains];
	const binaries = new Set(['bin/bulwark-node']);
	for (const chain of chains) {
		binaries.add(chain.default_command);
		if (chain.chain_spec_runtime) binaries.add(chain.chain_spec_runtime.location);
	}
	for (const file of binaries) {
		if (!existsSync(join(HERE, file))) {
			throw new Error(`there is no ${file}; run zombienet/build.sh ${basename(path, '.toml')}`);
		}
	}
	return { name: basename(path, '.toml'), relaychain, parachains, hrmp_channels, binaries: [...binaries] };
}

/** The ports that a file names. */
const named = ({ relaychain, parachains }) =>
	[...relaychain.nodes, ...parachains.flatMap(({ collators }) => collators)].map(
		({ name, rpc_port: rpc, prometheus_port: prometheus, p2p_port: p2p }) => {
			const ports = Object.entries({ rpc, prometheus, p2p }).filter(([, port]) => port !== undefined);
			return { name, ports: Object.fromEntries(ports) };
		},
	);

export class Network {
	/** By name. */
	nodes = {};

	/** Writes what the nodes need, into `directory` or a new one, and starts nothing. */
	static async prepare(nameOrPath, { directory = null, say = console.log } = {}) {
		const file = await read(nameOrPath);
		// Before anything that takes its time.
		await checkFree(named(file));
		say(`specifications of ${file.name}`);
		const specs = await specsOf(file);
		const network = new Network();
		network.name = file.name;
		network.wishes = { cores: extraCores(file.parachains), channels: file.hrmp_channels };
		network.say = say;
		network.temporary = directory === null;
		network.directory = resolve(directory ?? (await mkdtemp(join(tmpdir(), `bulwark-${file.name}-`))));
		if (network.temporary && !process.env.BULWARK_KEEP_NETWORK) temporary(network.directory);
		await mkdir(join(network.directory, 'logs'), { recursive: true });

		const bootnodes = {};
		const peers = {};
		const add = async (chain, spec, config, role) => {
			const { name } = config;
			const ports = {
				rpc: config.rpc_port ?? (await freePort()),
				prometheus: config.prometheus_port ?? (await freePort()),
				p2p: config.p2p_port ?? (await freePort()),
			};
			// What a node needs to find the others of its chain: the first one.
			const common = async (base, key, chainSpec, port) => {
				const address = `/ip4/127.0.0.1/tcp/${port}`;
				const peer = `${address}/p2p/${await peerId(key)}`;
				bootnodes[chainSpec] ??= peer;
				peers[base] = peer;
				return [
					`--base-path=${join(network.directory, base)}`,
					`--chain=${join(specs, `${chainSpec}.json`)}`,
					`--node-key=${key}`,
					`--listen-addr=${address}`,
					`--public-addr=${address}`,
					...(bootnodes[chainSpec] === peer ? [] : [`--bootnodes=${bootnodes[chainSpec]}`]),
					'--database=paritydb',
					'--no-mdns',
					'--no-telemetry',
					'--no-hardware-benchmarks',
				];
			};
			const args = [
				...(config.validator === false ? [] : [role]),
				`--name=${name}`,
				...(await common(name, nodeKey(file.name, name), spec, ports.p2p)),
				`--rpc-port=${ports.rpc}`,
				'--rpc-cors=all',
				'--rpc-methods=unsafe',
				`--prometheus-port=${ports.prometheus}`,
				...(chain.default_args ?? []),
				...(config.args ?? []),
			];
			if (role === '--collator') {
				// The node of the relay chain that runs inside.
				const inside = `${name}/relay`;
				for (const purpose of ['relayP2p', 'relayRpc', 'relayPrometheus']) ports[purpose] = await freePort();
				args.push(
					'--',
					...(await common(inside, nodeKey(file.name, inside), 'relay', ports.relayP2p)),
					`--rpc-port=${ports.relayRpc}`,
					`--prometheus-port=${ports.relayPrometheus}`,
				);
			}
			network.nodes[name] = new Node({
				name,
				chain: spec === 'relay' ? 'relay' : Number(spec),
				command: join(HERE, chain.default_command),
				args,
				ports,
				peer: peers[name],
				log: join(network.directory, 'logs', `${name}.log`),
			});
		};
		for (const node of file.relaychain.nodes) await add(file.relaychain, 'relay', node, '--validator');
		for (const para of file.parachains) {
			for (const node of para.collators) await add(para, String(para.id), node, '--collator');
		}
		return network;
	}

	/** The nodes of a chain: `'relay'`, or the number of a parachain. */
	of(chain) {
		return Object.values(this.nodes).filter((node) => node.chain === chain);
	}

	/** Starts all nodes and waits until they answer. */
	async start({ except = [] } = {}) {
		const nodes = Object.values(this.nodes).filter(({ name }) => !except.includes(name));
		await checkFree(nodes);
		for (const node of nodes) {
			this.say(`starting ${node.name}`);
			node.launch();
		}
		await Promise.all(nodes.map((node) => node.answers()));
		const { cores, channels } = this.wishes;
		if (cores.length + channels.length > 0) {
			this.say('arranging cores and channels');
			await arrange(this.of('relay')[0], this.wishes);
		}
		const described = nodes.map(({ name, chain, url, metrics, pid, log, command, args }) => ({
			name, chain, url, metrics, pid, log, command, args,
		}));
		await writeFile(join(this.directory, 'network.json'), JSON.stringify(described, null, '\t'));
	}

	/** Stops all nodes, and forgets what they have written unless the folder was named. */
	async stop() {
		// Whatever still goes on starts none of them again.
		for (const node of Object.values(this.nodes)) node.retired = true;
		await Promise.all(Object.values(this.nodes).map((node) => node.stop()));
		if (this.temporary && !process.env.BULWARK_KEEP_NETWORK) {
			await rm(this.directory, { recursive: true, force: true });
			removed(this.directory);
		}
	}

	/** Endpoints for people. */
	describe() {
		const lines = Object.values(this.nodes).map(
			(node) => `${node.name} (${node.chain === 'relay' ? 'relay chain' : `parachain ${node.chain}`})
    RPC      ${node.url}
    look at  ${node.link}
    metrics  ${[node.metrics, node.relayMetrics].filter(Boolean).join(', of the relay chain\'s node inside ')}
    peers    ${node.peer}
    log      ${node.log}`,
		);
		return lines.join('\n');
	}
}
