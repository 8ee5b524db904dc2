// Makes the table of calls in the README from what was measured in both runtimes.
//
//     node calls.js <folder>
//
// The folder holds, for each of the two, `<runtime>.<round>.json` as the command wrote it, as often as it was measured, and
// `<runtime>/`, what the template made of the last one. Rounds differ in nothing but their times.

import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { machine, median, table, whole, write } from './report.js';

/** What the runtime charges for one access of its database, in nanoseconds: what was measured, and no less than the SDK does. */
const measuredDatabases = readFileSync(new URL('../../runtime/src/weights/database_weights.rs', import.meta.url), 'utf8');
const slowest = (access, least) => {
	const found = [...measuredDatabases.matchAll(new RegExp(`${access}: ([0-9_]+)_000,`, 'g'))].map(([, number]) => Number(number.replaceAll('_', '')));
	if (found.length === 0) throw new Error(`nothing was measured of a ${access}`);
	return Math.max(least, ...found);
};
const READ = slowest('read', 25_000);
const WRITE = slowest('write', 100_000);

const unit = ['pallet_assets', 'transfer_keep_alive'];

/** What the transfer takes on the machine that times are told for, in nanoseconds: see `benchmarks/build.sh`. */
const REFERENCE = Number(process.env.REFERENCE_TRANSFER);
if (!(REFERENCE > 0)) throw new Error('REFERENCE_TRANSFER says how fast the machine is that times are told for');

// Which calls are shown, and what is aimed at: with `only: 'low'` not at the largest of what a call depends on. What is
// `plain` does not depend on what others have done, and what is told `as` something else is charged for by itself, of which with
// `only: 'high'` just the largest is shown.
const OURS = [
	['deposit', 'pallet_vaults', 'deposit', { plain: true }],
	['deposit and delegate', 'pallet_vaults', 'deposit_and_delegate', { target: 2.2, proof: 10_000 }],
	['delegate', 'pallet_delegation', 'delegate'],
	['delegate', 'pallet_delegation', 'delegate_listed', { as: 'listed' }],
	['delegate', 'pallet_delegation', 'delegate_waiting', { as: 'waiting' }],
	['delegate', 'pallet_delegation', 'delegate_disputed', { as: 'disputed', only: 'high' }],
	['delegate', 'pallet_delegation', 'delegate_crowded', { as: 'crowded' }],
	['delegate', 'pallet_delegation', 'delegate_earning', { as: 'credited' }],
	['request a withdrawal', 'pallet_delegation', 'request_withdrawal', { target: 1.2 }],
	['request a withdrawal', 'pallet_delegation', 'request_scattered', { as: 'scattered', only: 'high' }],
	['request a withdrawal', 'pallet_delegation', 'request_returning', { as: 'returning' }],
	['cancel a withdrawal', 'pallet_delegation', 'cancel_withdrawal', { target: 1.2 }],
	['complete a withdrawal', 'pallet_delegation', 'complete_withdrawal', { target: 2.0 }],
	['complete a withdrawal', 'pallet_delegation', 'complete_opening', { as: 'opening' }],
	['complete a withdrawal', 'pallet_delegation', 'complete_regrouping', { as: 'regrouping' }],
	['complete a withdrawal', 'pallet_delegation', 'complete_moving', { as: 'moving on' }],
	['complete a withdrawal', 'pallet_delegation', 'complete_scattered', { as: 'moving on, scattered', only: 'high' }],
	['complete a withdrawal', 'pallet_delegation', 'complete_disputed', { as: 'moving on, 24 exits, disputed', only: 'high' }],
	['redelegate', 'pallet_delegation', 'redelegate'],
	['withdraw what is idle', 'pallet_vaults', 'withdraw_idle', { plain: true }],
	['claim rewards of one asset', 'pallet_rewards', 'claim', { target: 1.3, only: 'low' }],
	['settle a slash, per pool', 'pallet_delegation', 'sync_pool', { target: 1.5, only: 'low' }],
	['execute a slash', 'pallet_slashing', 'execute'],
	['close a pool', 'pallet_delegation', 'close', { as: 'beside a call' }],
	['forget a position', 'pallet_delegation', 'forget', { as: 'beside a call, owed' }],
	['write down a payout to another chain', 'pallet_payouts', 'accept', { as: 'beside a call' }],
];

// What is charged beside a call, as the difference of two measurements, so many times: all that can be met at once but slashes,
// crowds and credits, for which nobody has set a target.
const low = { extreme: 'low' };
const waits = [1, ['delegate_waiting'], ['delegate', low]];
const disputes = [1, ['delegate_disputed'], ['delegate_disputed', low]];
const listed = [1, ['delegate_listed'], ['delegate', low]];
const exits = [1, ['request_scattered'], ['request_scattered', low]];
const AT_ONCE = {
	deposit_and_delegate: [waits, disputes, listed, exits],
	request_withdrawal: [waits, disputes, exits],
	cancel_withdrawal: [waits, disputes, exits],
	complete_withdrawal: [
		waits,
		// Each of as many exits as one can have beside the first is in dispute, too.
		[1, ['complete_scattered'], ['complete_scattered', low]],
		[1, ['complete_disputed'], ['complete_disputed', low]],
		[1, ['complete_opening'], ['complete_withdrawal', low]],
		[1, ['complete_regrouping'], ['complete_withdrawal', low]],
	],
};
const THEIRS = [
	['pools: join', 'pallet_nomination_pools', 'join'],
	['pools: bond extra', 'pallet_nomination_pools', 'bond_extra_transfer'],
	['pools: unbond', 'pallet_nomination_pools', 'unbond'],
	['pools: withdraw a part', 'pallet_nomination_pools', 'withdraw_unbonded_update'],
	['pools: withdraw all', 'pallet_nomination_pools', 'withdraw_unbonded_kill'],
	['pools: claim', 'pallet_nomination_pools', 'claim_payout'],
	['asset rewards: stake', 'pallet_asset_rewards', 'stake'],
	['asset rewards: unstake', 'pallet_asset_rewards', 'unstake'],
	['asset rewards: harvest', 'pallet_asset_rewards', 'harvest_rewards'],
];

const parts = (result) => result.components.map(([, value]) => value);
const sum = (numbers) => numbers.reduce((total, number) => total + number, 0);

/** Everything that was measured in one runtime. */
class Measured {
	/** As many times as long as here does everything take on the machine that times are told for. */
	speed = 1;

	constructor(folder, runtime) {
		const rounds = readdirSync(folder).filter((file) => file.startsWith(`${runtime}.`) && file.endsWith('.json'));
		this.rounds = rounds.map((file) => JSON.parse(readFileSync(join(folder, file), 'utf8')));
		this.proofs = readdirSync(join(folder, runtime)).flatMap((file) =>
			readFileSync(join(folder, runtime, file), 'utf8').split('\n').filter((line) => line.trim()).map((line) => JSON.parse(line)),
		);
	}

	has(pallet, name) {
		return this.rounds[0].some((batch) => batch.pallet === pallet && batch.benchmark === name);
	}

	/** One call in one state: `low` and `high` are the extremes of what it depends on. */
	call(pallet, name, { instance, extreme = 'high' } = {}) {
		const mine = (one) => one.pallet === pallet && (instance === undefined || one.instance === instance);
		const batches = this.rounds.map((batches) => batches.find((one) => mine(one) && one.benchmark === name));
		const [batch] = batches;
		const proof = this.proofs.find((one) => mine(one) && one.name === name);
		if (!batch || !proof) throw new Error(`${pallet}::${name} was not measured`);
		const sums = batch.time_results.map((result) => sum(parts(result)));
		const wanted = extreme === 'high' ? Math.max(...sums) : Math.min(...sums);
		const at = (results) => results.filter((result) => sum(parts(result)) === wanted);
		const values = Object.fromEntries(at(batch.time_results)[0].components);
		const access = at(batch.db_results);
		const most = (field) => Math.max(...access.map((result) => result[field]));
		const slopes = proof.slopes.filter(Boolean).map(({ name, slope }) => slope * (values[name] ?? 0));
		// The quietest round: what else runs on a machine makes everything take longer, and nothing shorter.
		const rounds = batches.map((one) => median(at(one.time_results).map((result) => result.extrinsic_time)));
		const time = this.speed * Math.min(...rounds);
		const [reads, writes] = [most('reads'), most('writes')];
		return {
			time,
			reads,
			writes,
			weight: time + reads * READ + writes * WRITE,
			recorded: most('proof_size'),
			// As `benchmarks/proofs.awk` has it: no less than was recorded.
			charged: Math.max(proof.proof, proof.recorded) + sum(slopes),
			values,
			depends: Math.min(...sums) !== Math.max(...sums),
		};
	}
}

const folder = process.argv[2];
const ours = new Measured(folder, 'ours');
const theirs = new Measured(folder, 'yardstick');
const here = ours.call(...unit, { instance: 'Local' }).time;
ours.speed = theirs.speed = REFERENCE / here;
const transfer = ours.call(...unit, { instance: 'Local' });
const theirTransfer = theirs.call(...unit);

const times = (value, one) => (value / one).toFixed(2);
const micro = (time) => (time / 1_000).toFixed(1);

function row(name, state, call, by, { target, proof } = {}) {
	const multiple = call.weight / by.weight;
	const fits = multiple <= target && (proof === undefined || call.charged < proof);
	const goal = target === undefined ? '' : `${target.toFixed(1)}×${proof ? `, ${whole(proof)} bytes` : ''}`;
	const verdict = target === undefined ? '' : fits ? 'met' : '**missed**';
	return [
		name,
		state,
		`${times(call.weight, by.weight)}×`,
		`${times(call.time, by.time)}×`,
		micro(call.time),
		call.reads,
		call.writes,
		whole(call.recorded),
		whole(call.charged),
		goal,
		verdict,
	];
}

const headings = [
	'call', 'state', 'weight:', 'time:', 'µs:', 'reads:', 'writes:', 'proof, recorded:', 'proof, charged:', 'target', '',
];

const missing = [];
const rows = [
	row('transfer of a local asset', '', transfer, transfer),
	row('transfer of a foreign asset', '', ours.call(...unit, { instance: 'Foreign' }), transfer),
	row('transfer of the native token', '', ours.call('pallet_balances', 'transfer_keep_alive'), transfer),
];
for (const [name, pallet, call, goal] of OURS) {
	if (!ours.has(pallet, call)) {
		missing.push(`${pallet}::${call}`);
		continue;
	}
	const typical = `${call}_typical`;
	if (ours.has(pallet, typical)) rows.push(row(name, 'ordinary', ours.call(pallet, typical), transfer, goal));
	const high = ours.call(pallet, call);
	const both = high.depends && goal?.only !== 'high';
	const states = both ? [ours.call(pallet, call, low), high] : [high];
	for (const state of states) {
		const values = Object.entries(state.values).map(([key, value]) => `${key} = ${value}`).join(', ');
		const aim = goal?.only === 'low' && state === high && high.depends ? undefined : goal;
		const how = goal?.as ?? 'busy';
		const told = goal?.plain ? '' : values ? `${how}, ${values}` : how;
		rows.push(row(name, told, state, transfer, aim));
	}
	const more = (AT_ONCE[call] ?? []).map(([times, [with_], [without, how]]) => {
		const [one, other] = [ours.call('pallet_delegation', with_), ours.call('pallet_delegation', without, how)];
		return (field) => times * (one[field] - other[field]);
	});
	if (more.length > 0) {
		const base = ours.call(pallet, call, low);
		const fields = ['time', 'reads', 'writes', 'weight', 'recorded', 'charged'];
		const all = fields.map((field) => [field, Math.round(more.reduce((total, one) => total + Math.max(0, one(field)), base[field]))]);
		const together = Object.fromEntries(all);
		// As `benchmarks/proofs.awk` has it.
		together.charged = Math.max(together.charged, together.recorded);
		rows.push(row(name, 'all at once', together, transfer, goal));
	}
}

const others = [
	row('transfer of an asset, which could be frozen', '', theirTransfer, transfer),
	row('transfer of the native token', '', theirs.call('pallet_balances', 'transfer_keep_alive'), transfer),
];
for (const [name, pallet, call] of THEIRS) {
	if (theirs.has(pallet, call)) others.push(row(name, '', theirs.call(pallet, call), transfer));
	else missing.push(`${pallet}::${call}`);
}

const without = (list, ...columns) => list.filter((_, index) => !columns.includes(index));
write('calls', `
Measured on ${machine()}. The transfer took ${micro(here)} µs there; times are told for a machine on which it takes
${micro(REFERENCE)} µs.

${table(headings, rows)}

The pallets that users would compare it with, as multiples of the same transfer:

${table(without(headings, 1, 9, 10), others.map((cells) => without(cells, 1, 9, 10)))}
`);
console.log(table(headings, rows));
console.log(table(without(headings, 1, 9, 10), others.map((cells) => without(cells, 1, 9, 10))));
if (missing.length > 0) {
	console.error(`These were not measured, and are not in the table: ${missing.join(', ')}`);
	process.exit(1);
}
