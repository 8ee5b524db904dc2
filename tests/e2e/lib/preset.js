// The development chain as its genesis preset makes it: who is who, and what they have.

import { Keyring } from '@polkadot/keyring';
import { cryptoWaitReady } from '@polkadot/util-crypto';

export const BWK = 1_000_000_000_000n;
export const DOT = 10_000_000_000n;
export const USDC = 1_000_000n;

/** Fractions are in parts of this. */
export const WHOLE = 1_000_000_000_000_000_000n;
export const percent = (n) => (WHOLE * BigInt(n)) / 100n;

/** Vaults, by number. */
export const VAULT = { bwk: 0, dot: 1, vdot: 2, wsteth: 3, usdc: 4 };

/** Accounts that everybody knows. */
export async function accounts() {
	await cryptoWaitReady();
	const keyring = new Keyring({ type: 'sr25519' });
	return Object.fromEntries(
		['Alice', 'Bob', 'Charlie', 'Dave', 'Eve', 'Ferdie'].map((name) => [name.toLowerCase(), keyring.addFromUri(`//${name}`)]),
	);
}

const text = (words) => `0x${Buffer.from(words).toString('hex')}`;

/** What an operator says of itself. */
export const operatorMetadata = (name) => ({
	name: text(name),
	url: text('https://example.org'),
	contact: text('ops@example.org'),
	description: text('Three machines in two places.'),
	risk: { url: text('https://example.org/risk'), hash: null },
	setup: { url: text('https://example.org/setup'), hash: null },
});

/** What an AVS says of itself. */
export const avsMetadata = (name) => ({
	name: text(name),
	url: text('https://example.org'),
	logo: null,
	category: 'Oracle',
	audit: null,
	docs: text('https://example.org/docs'),
	risks: { strategy: null, operational: null, legal: null, setup: null },
});

/** So much for every epoch from one on and before another: a fifth for the native token's stakers, a twentieth for the insurance. */
export const planConfig = (set, slot, perEpoch, start, end) => ({
	target: { Set: set },
	slot,
	perEpoch,
	start,
	end,
	escrow: perEpoch * BigInt(end - start),
	shares: { native: percent(20), insurance: percent(5) },
	weights: 'Stake',
});

/** What is asked of a set: open to all, a tenth for signing two statements that exclude each other. */
export const setConfig = (vaults) => ({
	vaults: vaults.map((vault) => [vault, WHOLE]),
	deallocationDelay: 2,
	// Without an adjudicator it is governance that decides, which takes days.
	challenge: 7,
	appeal: 6,
	redistribution: null,
	split: { whistleblower: percent(30), insurance: percent(20) },
	admission: 'Open',
	minOperators: 1,
	minStakeValue: 0,
	maxOperators: 10,
	schedule: {
		offences: [
			{
				reason: 'Equivocation',
				verifier: 'Equivocation',
				adjudicator: null,
				penalty: { Fixed: percent(10) },
				minimum: 0,
				maximum: percent(10),
				minValue: null,
				maxValue: null,
			},
		],
	},
});
