// Everything at once, on nodes that are started once: two validators, Bulwark with two collators, Asset Hub, and channels between
// them. Blocks that become final; a referendum that admits an AVS, and stake of it; stake that comes from Asset Hub and is paid
// there; an upgrade with stake in flight; a candidate that becomes a collator; ten lost machines while transactions are sent; one
// collator that goes on without the other. What does not rest on each other runs at the same time.

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, describe } from 'node:test';
import { accounts, avsMetadata, BWK, DOT, setConfig, USDC, VAULT } from '../../tests/e2e/lib/preset.js';
import { u8aToHex } from '../../tests/e2e/node_modules/@polkadot/util/index.js';
import { agree, included, LAG, watch } from '../lib/checks.js';
import {
	allArrived, candidates, lose, register, reserved, rotate, startSending, takesOver,
} from '../lib/collators.js';
import { enact } from '../lib/govern.js';
import { HubUser, UNIT } from '../lib/hub.js';
import { minutes } from '../lib/limits.js';
import { HERE } from '../lib/paths.js';
import { Stage } from '../lib/stage.js';
import { storyOf } from '../lib/story.js';
import { watchable } from '../lib/watching.js';

const PARA = 2500;
const ASSET_HUB = 1000;
const KILLS = 10;
const LIMIT_MS = minutes(30);
/** Dave's AVS, which everybody may secure. */
const ORACLE = 0;
/** What Bob and Eve stake here, and Alice from Asset Hub. The units are two, the asset is one. */
const STAKE = { bob: 100n * DOT, eve: 50n * DOT, alice: 99n * UNIT };
const LEAVES = { bob: 40n * DOT, alice: 40n * UNIT };

const stage = new Stage();
/** The nodes of the two collators. Everything is seen through the second, which is never lost. */
let alice;
let bob;
let relay;
let para;
let hub;
let who;
let user;
let voters;
const story = {};
/** The keys by which turns are known. */
const turns = {};
const part = storyOf({ network: () => stage.network, limitMs: LIMIT_MS });

after(() => stage.end());

const positionOf = async (owner, pool) => {
	const { active, leaving, disputed } = await para.view('Delegation', 'position', owner, pool);
	return { active, leaving, disputed };
};
/** The stake of which some is on its way out. */
const stake = () => Promise.all([positionOf(who.bob.address, story.pool), positionOf(story.owner, story.poolThere)]);

/** Somebody stakes with Charlie for one AVS. Returns the pool, when the stake is active. */
async function delegate(staker, amount, avs) {
	const target = [who.charlie.address, { Only: [avs] }];
	const done = await para.submit(staker, para.api.tx.vaults.depositAndDelegate(VAULT.dot, amount, ...target));
	const { pool, entered } = done.find('delegation.Delegated');
	await activeFrom(entered, staker.address, pool, amount);
	return pool;
}

async function activeFrom(epoch, owner, pool, amount) {
	await para.until(Number(epoch * 60n), `epoch ${epoch}`);
	await para.wait('active stake', async () => (await positionOf(owner, pool)).active === amount);
}

describe('The whole network', { concurrency: true }, () => {
	const started = part('The network starts, and both parachains make blocks that become final', [], async () => {
		await stage.begin('whole', { through: { [PARA]: 'collator-bob' } });
		({ relay, [PARA]: para, [ASSET_HUB]: hub } = stage.lives);
		[alice, bob] = stage.network.of(PARA);
		who = await accounts();
		voters = [who.alice, who.bob, who.dave, who.eve].map((voter) => [voter, 900_000n * BWK]);
		user = new HubUser({ hub, us: para, who: who.alice });
		assert.equal((await para.api.rpc.state.getRuntimeVersion()).specName.toString(), 'bulwark');
		assert.equal((await hub.api.rpc.state.getRuntimeVersion()).specName.toString(), 'westmint');
		turns.alice = u8aToHex(who.alice.publicKey);
	});

	const paced = part('All chains keep their pace, and agree', [started], async () => {
		// Three blocks of Asset Hub go into one core.
		await Promise.all([watch(stage.network, PARA), watch(stage.network, ASSET_HUB, { lag: 3 * LAG.parachain })]);
		await Promise.all([agree(stage.network, 'relay'), agree(stage.network, PARA)]);
		await Promise.all([included(relay, para, PARA), included(relay, hub, ASSET_HUB)]);
	});

	part('Everything that is to be watched can be watched', [started], () => watchable(alice));

	const open = part('The channels are open in both directions', [started], async () => {
		for (const [sender, recipient] of [[PARA, ASSET_HUB], [ASSET_HUB, PARA]]) {
			const channel = () => relay.api.query.hrmp.hrmpChannels({ sender, recipient });
			await relay.wait(`a channel from ${sender} to ${recipient}`, async () => (await channel()).isSome);
			// And the sender knows, and the recipient.
			for (const [id, peer] of [[sender, recipient], [recipient, sender]]) {
				const live = stage.lives[id];
				await live.wait(`channels with ${peer} that ${id} knows of`, async () => {
					const known = (await live.api.query.parachainSystem.relevantMessagingState()).unwrap();
					const both = [known.egressChannels, known.ingressChannels];
					return both.every((those) => those.some(([other]) => other.toNumber() === peer));
				});
			}
		}
	});

	const admitted = part('An AVS is admitted by referendum, with its offer in escrow', [started], async () => {
		const { tx } = para.api;
		const usdc = (await para.view('Vaults', 'vault', VAULT.usdc)).asset;
		const offer = { asset: usdc, perEpoch: 5n * USDC, epochs: 20 };
		const proposed = await para.submit(who.ferdie, tx.avs.propose(avsMetadata('Ferdie'), [offer]));
		story.avs = Number(proposed.find('avs.AvsProposed').avs);
		assert.equal(proposed.find('avs.OfferEscrowed').amount, 100n * USDC);
		const { from } = await enact(para, {
			origin: { Origins: 'AvsAdmission' },
			call: tx.avs.admit(story.avs),
			proposer: who.alice,
			voters,
			onOpen: (index) => para.submit(who.ferdie, tx.avs.attachReferendum(story.avs, index)),
		});
		await para.event('avs.AvsAdmitted', { from, matches: ({ avs }) => avs === BigInt(story.avs) });
	});

	const secured = part('An operator joins its set, and stake is delegated to it', [admitted], async () => {
		const { tx } = para.api;
		const created = await para.submit(who.ferdie, tx.avs.createSet(story.avs, setConfig([VAULT.dot])));
		const set = { avs: story.avs, index: Number(created.find('avs.SetCreated').set.index) };
		const [, pool] = await Promise.all([
			para.submit(who.charlie, tx.avs.joinSet(set)),
			delegate(who.eve, STAKE.eve, story.avs),
		]);
		const members = await para.view('Avs', 'members', set, null, 10);
		assert.deepEqual(members.items.map(({ operator }) => operator), [who.charlie.address]);
		assert.equal((await positionOf(who.eve.address, pool)).active, STAKE.eve);
	});

	const leaving = part('Somebody delegates stake, and asks for some of it back', [started], async () => {
		story.bob = await user.here(who.bob.address);
		story.pool = await delegate(who.bob, STAKE.bob, ORACLE);
		assert.equal(await user.here(who.bob.address), story.bob - STAKE.bob);
		const asked = await para.submit(who.bob, para.api.tx.delegation.requestWithdrawal(story.pool, LEAVES.bob, null));
		const request = asked.find('delegation.WithdrawalRequested');
		assert.equal(request.amount, LEAVES.bob);
		story.payableAt = Number(request.payableAt);
		const position = await positionOf(who.bob.address, story.pool);
		assert.deepEqual(position, { active: STAKE.bob - LEAVES.bob, leaving: LEAVES.bob, disputed: 0n });
	});

	const came = part('One program on Asset Hub stakes here', [open], async () => {
		story.owner = await user.account();
		story.behind = await user.behind(PARA);
		const before = await user.there();
		const from = para.head.number + 1;
		const target = [who.charlie.address, { Only: [ORACLE] }];
		const fee = await user.send(100n * UNIT, user.calls.restake(VAULT.dot, STAKE.alice, target));
		const { data } = await para.event('xcmGateway.Restaked', { from, matches: ({ owner }) => owner === story.owner });
		assert.deepEqual([data.vault, data.amount], [BigInt(VAULT.dot), STAKE.alice]);
		const delegated = await para.event('delegation.Delegated', { from, matches: (event) => event.who === story.owner });
		story.poolThere = Number(delegated.data.pool);
		const { principal } = await para.view('Vaults', 'account', VAULT.dot, story.owner);
		assert.equal(principal, STAKE.alice);
		// What was not spent here is the owner's, and what was not spent there has come back there.
		const left = await user.here(story.owner);
		assert.ok(left >= UNIT - fee && left < UNIT, `${left} are left, and at most ${fee} were to be taken`);
		const spent = before - (await user.there());
		assert.ok(spent >= 100n * UNIT && spent < 101n * UNIT, `${spent} were spent`);
		assert.equal(await user.behind(PARA), story.behind, 'what stands behind the token is what it is');
		await activeFrom(delegated.data.entered, story.owner, story.poolThere, STAKE.alice);
	});

	const asked = part('Another asks for some of it back', [came], async () => {
		const from = para.head.number + 1;
		await user.send(UNIT, user.calls.leave(story.poolThere, LEAVES.alice));
		const matches = (event) => event.who === story.owner;
		const { data } = await para.event('delegation.WithdrawalRequested', { from, matches });
		assert.equal(data.amount, LEAVES.alice);
		story.payableThere = Number(data.payableAt);
		const position = await positionOf(story.owner, story.poolThere);
		assert.deepEqual(position, { active: STAKE.alice - LEAVES.alice, leaving: LEAVES.alice, disputed: 0n });
	});

	const voted = part('Governance decides on an upgrade, and on a candidate among the collators', [started], async () => {
		const { tx, registry } = para.api;
		story.code = await readFile(join(HERE, 'bin/next.wasm'));
		story.codeHash = registry.hash(story.code).toHex();
		const { from } = await enact(para, {
			origin: { system: 'Root' },
			call: tx.utility.batchAll([
				tx.system.authorizeUpgrade(story.codeHash),
				tx.collatorSelection.setDesiredCandidates(1),
			]),
			proposer: who.alice,
			voters,
		});
		await para.event('system.UpgradeAuthorized', { from });
		assert.equal(await para.read('collatorSelection', 'desiredCandidates'), 1n);
	});

	const stood = part('Somebody registers keys of a node and stands as a candidate', [started], async () => {
		const { tx } = para.api;
		const bond = await para.read('collatorSelection', 'candidacyBond');
		const { keys, proof } = await rotate(bob, who.dave);
		await Promise.all([
			// Whoever stands needs keys first, and whoever registers keys proves to have them.
			assert.rejects(
				para.submit(who.dave, tx.collatorSelection.registerAsCandidate()),
				/collatorSelection.ValidatorNotRegistered/,
			),
			assert.rejects(para.submit(who.ferdie, tx.session.setKeys(keys, proof)), /session.InvalidProof/),
			register(para, bob, who.eve).then((aura) => (turns.eve = aura)),
		]);
		const without = await reserved(para, who.dave);
		await register(para, bob, who.dave);
		const before = await reserved(para, who.dave);
		assert.equal(before, without + para.api.consts.session.keyDeposit.toBigInt(), 'keys hold a deposit');
		const one = await para.submit(who.dave, tx.collatorSelection.registerAsCandidate());
		assert.equal(one.find('collatorSelection.CandidateAdded').deposit, bond);
		assert.deepEqual(await candidates(para), [{ who: who.dave.address, deposit: bond }]);
		assert.equal(await reserved(para, who.dave), before + bond);
		// Somebody else bonds more, and has the place.
		const take = (deposit) => para.submit(who.eve, tx.collatorSelection.takeCandidateSlot(deposit, who.dave.address));
		const [, taken] = await Promise.all([
			assert.rejects(take(bond), /collatorSelection.InsufficientBond/),
			take(bond + BWK).then((done) => done.find('collatorSelection.CandidateReplaced')),
		]);
		assert.deepEqual(taken, { old: who.dave.address, new: who.eve.address, deposit: bond + BWK });
		assert.equal(await reserved(para, who.dave), before, 'who was replaced has its bond back');
		const raised = await para.submit(who.eve, tx.collatorSelection.updateBond(2n * bond));
		assert.equal(raised.find('collatorSelection.CandidateBondUpdated').deposit, 2n * bond);
	});

	const upgraded = part('The runtime is replaced, with stake in flight', [paced, leaving, asked, voted], async () => {
		const before = para.api.runtimeVersion.specVersion.toNumber();
		const held = await stake();
		const from = para.head.number + 1;
		// Anybody brings the code that was voted for.
		await para.submit(who.ferdie, para.api.tx.system.applyAuthorizedUpgrade(`0x${story.code.toString('hex')}`));
		await para.event('parachainSystem.ValidationFunctionApplied', { from, limit: minutes(10) });
		await para.wait('the new version', async () => {
			const { specVersion } = await para.api.rpc.state.getRuntimeVersion(para.head.hash);
			return specVersion.toNumber() === before + 1;
		});
		const last = (await para.api.query.system.lastRuntimeUpgrade()).unwrap();
		assert.equal(last.specVersion.toNumber(), before + 1);
		await para.pass(3);
		// Validators check with the new code now.
		await relay.follow();
		const current = await (await relay.api.at(relay.head.hash)).query.paras.currentCodeHash(PARA);
		assert.equal(current.unwrap().toHex(), story.codeHash);
		assert.deepEqual(await stake(), held, 'the stake is as it was');
		// And what is signed for the new version is taken.
		const { vaults } = para.api.tx;
		await Promise.all([vaults.deposit, vaults.withdrawIdle].map((call) => para.submit(who.bob, call(VAULT.dot, DOT))));
	});

	const worked = part('The candidate makes blocks, with the keys of the other node', [upgraded, stood], async () => {
		const from = para.head.number + 1;
		const made = async (name) => (await para.authors(from)).includes(turns[name]);
		await para.wait('blocks of both collators', async () => (await made('eve')) && made('alice'), minutes(6));
		assert.ok((await para.read('collatorSelection', 'lastAuthoredBlock', who.eve.address)) >= BigInt(from));
		const { tx } = para.api;
		const bond = await para.read('collatorSelection', 'candidacyBond');
		const lower = para.submit(who.eve, tx.collatorSelection.updateBond(bond));
		await assert.rejects(lower, /collatorSelection.InvalidUnreserve/, 'a selected candidate cannot lower its bond');
	});

	const killed = part(`A collator is lost ${KILLS - 1} times while transactions are sent, and goes on`, [worked], async () => {
		story.sending = await startSending(para, { nodes: [alice, bob], payer: who.ferdie });
		for (let kill = 1; kill < KILLS; kill += 1) await lose(para, alice, kill);
		await agree(stage.network, PARA);
	});

	const waiting = part('A candidate with too small a bond waits, and loses its place', [worked], async () => {
		const before = await reserved(para, who.dave);
		const from = para.head.number + 1;
		await para.submit(who.dave, para.api.tx.collatorSelection.registerAsCandidate());
		const matches = ({ accountId }) => accountId === who.dave.address;
		await para.event('collatorSelection.CandidateRemoved', { from, matches, limit: minutes(8) });
		assert.equal(await reserved(para, who.dave), before, 'it has its bond back');
		assert.deepEqual((await candidates(para)).map((one) => one.who), [who.eve.address]);
	});

	const alone = part('Lost once more it stays away: the other goes on alone, until it comes back', [killed], async () => {
		await takesOver(para, { gone: alice, key: turns.eve, others: turns.alice });
		await agree(stage.network, PARA);
	});

	const arrived = part('All that was sent meanwhile has arrived, and once', [alone], () => allArrived(para, story.sending));

	const left = part('A candidate leaves, and works until its turns end', [arrived, waiting], async () => {
		const { query, tx } = para.api;
		const hasTurns = async () => (await query.aura.authorities()).some((key) => key.toHex() === turns.eve);
		const bond = (await candidates(para))[0].deposit;
		const before = await reserved(para, who.eve);
		const done = await para.submit(who.eve, tx.collatorSelection.leaveIntent());
		assert.equal(done.find('collatorSelection.CandidateRemoved').accountId, who.eve.address);
		assert.equal(await reserved(para, who.eve), before - bond, 'it has its bond back');
		const from = para.head.number + 1;
		assert.ok(await hasTurns(), 'its turns have not ended with that');
		await para.wait('a block of it', async () => (await para.authors(from)).includes(turns.eve), minutes(3));
		await para.wait('the end of its turns', async () => !(await hasTurns()), minutes(6));
		// That was seen in the best block, which is ahead of the last final one.
		const last = (await para.api.rpc.chain.getHeader()).number.toNumber() + 1;
		await para.wait('what comes after it', () => para.head.number >= last + 6);
		assert.deepEqual([...new Set(await para.authors(last))], [turns.alice], 'the other makes all blocks');
	});

	const paid = part('The withdrawal is paid, to the unit', [upgraded], async () => {
		await para.until(story.payableAt, 'the withdrawal');
		const before = await user.here(who.bob.address);
		const complete = para.api.tx.delegation.completeWithdrawal(who.bob.address, story.pool);
		const done = await para.submit(who.charlie, complete);
		assert.equal(done.find('delegation.WithdrawalCompleted').paid, LEAVES.bob);
		assert.equal(await user.here(who.bob.address), before + LEAVES.bob);
		assert.equal(await user.here(who.bob.address), story.bob - STAKE.bob + LEAVES.bob);
	});

	const paidThere = part('The other is paid on Asset Hub, whoever completes it here', [upgraded], async () => {
		await para.until(story.payableThere, 'the withdrawal');
		const before = await user.there();
		const stranger = await user.there(who.charlie.address);
		const from = para.head.number + 1;
		const complete = para.api.tx.delegation.completeWithdrawal(story.owner, story.poolThere);
		const done = await para.submit(who.charlie, complete);
		assert.equal(done.find('delegation.WithdrawalCompleted').paid, LEAVES.alice);
		const { data } = await para.event('payouts.Delivered', { from });
		assert.equal(data.amount, LEAVES.alice);
		// What is asked for is answered: nothing waits any more.
		assert.equal(await para.view('Payouts', 'releaseOf', data.id), null);
		await hub.follow();
		const got = (await user.there()) - before;
		assert.ok(got > LEAVES.alice - UNIT && got < LEAVES.alice, `${got} were paid`);
		assert.equal(await user.there(who.charlie.address), stranger);
		assert.equal(await user.behind(PARA), story.behind, 'what stands behind the token is what it is');
		console.log(`        ${LEAVES.alice - got} of ${UNIT} a unit were charged for the message`);
	});

	part('In the end the books are what the accounts hold', [left, secured, paid, paidThere], async () => {
		const { asset, custody, total, seed } = await para.view('Vaults', 'vault', VAULT.dot);
		assert.equal(total, STAKE.bob - LEAVES.bob + STAKE.eve + STAKE.alice - LEAVES.alice);
		const held = await para.api.query.foreignAssets.account(asset.Foreign, custody);
		assert.equal(held.unwrap().balance.toBigInt(), total + seed);
		await Promise.all([agree(stage.network, 'relay'), agree(stage.network, PARA)]);
	});
});
