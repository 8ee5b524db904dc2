// What users of Asset Hub send to have something staked here: one program, executed there, that brings the token of the
// relay chain and calls something here in their name.

import { u8aToHex } from '../../tests/e2e/node_modules/@polkadot/util/index.js';

/** The token of the relay chain, as every parachain sees it. */
export const TOKEN = { parents: 1, interior: 'Here' };

/** A parachain, as seen from another. */
export const parachain = (id) => ({ parents: 1, interior: { X1: [{ Parachain: id }] } });

const account = (who) => ({ AccountId32: { network: null, id: u8aToHex(who.publicKey) } });

/** Somebody's account on a parachain, as seen from another. */
export const user = (id, who) => ({ parents: 1, interior: { X2: [{ Parachain: id }, account(who)] } });

const amountOf = (amount) => ({ id: TOKEN, fun: { Fungible: amount } });
const everything = { Wild: { AllCounted: 2 } };

/** The account that a chain derives for somebody elsewhere. */
export async function accountFor(live, location) {
	const found = await live.api.call.locationToAccountApi.convertLocation({ V5: location });
	if (!found.isOk) throw new Error(`${live.node.name} has no account for ${JSON.stringify(location)}`);
	return found.asOk.toString();
}

/**
 * Takes `amount` from the account of `who` on chain `from`, has all of it travel to chain `to`, and calls `call` there. What is
 * not spent on the way belongs to the account that is derived for `who` over there; of the `fee` for this side, what is
 * not spent comes back.
 */
export function program({ from, to, who, amount, fee, call }) {
	const me = user(from, who);
	const here = { parents: 0, interior: { X1: [account(who)] } };
	return {
		V5: [
			{ SetAppendix: ['RefundSurplus', { DepositAsset: { assets: everything, beneficiary: here } }] },
			{ WithdrawAsset: [amountOf(fee)] },
			{ PayFees: { asset: amountOf(fee) } },
			{ WithdrawAsset: [amountOf(amount)] },
			{
				InitiateTransfer: {
					destination: parachain(to),
					remoteFees: { ReserveDeposit: { Definite: [amountOf(amount)] } },
					preserveOrigin: true,
					assets: [],
					remoteXcm: [
						{ SetHints: { hints: [{ AssetClaimer: { location: me } }] } },
						{ SetAppendix: ['RefundSurplus', { DepositAsset: { assets: everything, beneficiary: me } }] },
						'RefundSurplus',
						{ DepositAsset: { assets: everything, beneficiary: me } },
						{ Transact: { originKind: 'Xcm', fallbackMaxWeight: null, call: { encoded: call.method.toHex() } } },
						{ ExpectTransactStatus: 'Success' },
					],
				},
			},
		],
	};
}

/** Executes a program on a chain, with the weight that the chain says it has. */
export async function execute(live, who, message) {
	const weight = await live.api.call.xcmPaymentApi.queryXcmWeight(message);
	if (!weight.isOk) throw new Error(`${live.node.name} does not weigh the program: ${weight.asErr}`);
	const done = await live.submit(who, live.api.tx.polkadotXcm.execute(message, weight.asOk));
	const { outcome } = done.find('polkadotXcm.Attempted');
	if (!Object.hasOwn(outcome, 'Complete')) throw new Error(`${live.node.name}: the program ended with ${JSON.stringify(outcome)}`);
	return done;
}
