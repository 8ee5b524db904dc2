// What a wallet does to restake from another chain. The README shows this code; `wallet.test.js` compares the two, runs it
// against a node, and writes down what it encodes, which `tests/xcm` executes on Asset Hub.

import { u8aToHex } from '@polkadot/util';

const DOT = { parents: 1, interior: 'Here' };
const PARA = 2500;
const dot = (amount) => ({ id: DOT, fun: { Fungible: amount } });

/** A user of Asset Hub as Bulwark sees it. `id` is the public key, in hex. */
export const userThere = (id) => ({
	parents: 1,
	interior: { X2: [{ Parachain: 1000 }, { AccountId32: { network: null, id } }] },
});

/** What runs on Bulwark, in the name of the user. */
export const remote = (id, call) => {
	const beneficiary = userThere(id);
	const all = { Wild: { AllCounted: 1 } };
	// The gateway is called by the user there, everything else by the account that the user has here.
	const originKind = call.method.section === 'xcmGateway' ? 'Xcm' : 'SovereignAccount';
	return [
		{ SetAppendix: [{ RefundSurplus: null }, { DepositAsset: { assets: all, beneficiary } }] },
		// First the money is the user's, then the call is tried: a call that fails loses nothing.
		{ RefundSurplus: null },
		{ DepositAsset: { assets: all, beneficiary } },
		{ Transact: { originKind, fallbackMaxWeight: null, call: { encoded: call.method.toHex() } } },
		{ ExpectTransactStatus: 'Success' },
	];
};

/** What the user executes on Asset Hub: everything travels as the one asset that also pays the fees. */
export const program = (id, amount, call, localFee = 10_000_000_000n) => {
	const beneficiary = { parents: 0, interior: { X1: [{ AccountId32: { network: null, id } }] } };
	return {
		V5: [
			// What is not spent on Asset Hub stays there.
			{ SetAppendix: [
				{ RefundSurplus: null },
				{ DepositAsset: { assets: { Wild: { AllCounted: 1 } }, beneficiary } },
			] },
			{ WithdrawAsset: [dot(localFee)] },
			{ PayFees: { asset: dot(localFee) } },
			{ WithdrawAsset: [dot(amount)] },
			{ InitiateTransfer: {
				destination: { parents: 1, interior: { X1: [{ Parachain: PARA }] } },
				remoteFees: { ReserveDeposit: { Definite: [dot(amount)] } },
				preserveOrigin: true,
				assets: [],
				remoteXcm: remote(id, call),
			} },
		],
	};
};

/** Would Asset Hub execute it? Then the message that it would send. */
export const tryThere = async (hub, address, execute) => {
	const origin = { system: { Signed: address } };
	const tried = (await hub.call.dryRunApi.dryRunCall(origin, execute.method, 5)).asOk;
	if (tried.executionResult.isErr) throw new Error(`Asset Hub refuses: ${tried.executionResult}`);
	const [[, [message]]] = tried.forwardedXcms;
	return message;
};

/** Would Bulwark execute that message to its end? Then what it costs at most, in units of 1e-10 DOT. */
export const tryHere = async (us, message) => {
	const hub = { V5: { parents: 1, interior: { X1: [{ Parachain: 1000 }] } } };
	const tried = (await us.call.dryRunApi.dryRunXcm(hub, message)).asOk;
	if (!tried.executionResult.isComplete) throw new Error(`Bulwark refuses: ${tried.executionResult}`);
	const weight = (await us.call.xcmPaymentApi.queryXcmWeight(message)).asOk;
	const fee = (await us.call.xcmPaymentApi.queryWeightToAssetFee(weight, { V5: DOT })).asOk;
	return fee.toBigInt();
};

/** All that comes before the signature: what there is to sign, and what Bulwark takes for it at most. */
export const prepare = async (hub, us, user, amount, call) => {
	const id = u8aToHex(user.publicKey);
	const most = { refTime: 10_000_000_000n, proofSize: 1_000_000n };
	const execute = hub.tx.polkadotXcm.execute(program(id, amount, call), most);
	const message = await tryThere(hub, user.address, execute);
	return { execute, fee: await tryHere(us, message) };
};

/** The keyless account of a user, and its positions. */
export const positions = async (us, id) => {
	const owner = (await us.call.locationToAccountApi.convertLocation({ V5: userThere(id) })).asOk;
	return { owner, positions: await us.call.delegationApi.positions(owner) };
};

/** What is idle in a vault: the exact amount that can be taken out. */
export const idle = async (us, owner, vault) => {
	const account = await us.call.vaultsApi.account(vault, owner);
	return account.isSome ? account.unwrap().idle.toBigInt() : 0n;
};

/** What can be called with a message. All but the first bring a small amount that pays the fee. */
export const calls = ({ xcmGateway, vaults, delegation }) => ({
	// `null` stakes all that is left after the fee, with the operator and for the services that the vault names.
	restake: (vault, amount = null, target = null) => xcmGateway.depositAndDelegate(vault, amount, target),
	leave: (pool, amount = null) => xcmGateway.requestWithdrawal(pool, amount),
	// `left` is the epoch in which the request that is taken back ends the liability.
	stay: (pool, left) => xcmGateway.cancelWithdrawal(pool, left),
	move: (pool, operator, mandate, amount = null) => xcmGateway.redelegate(pool, operator, mandate, amount),
	claim: () => xcmGateway.claimRewards({ Foreign: DOT }),
	sendBack: (amount = null) => xcmGateway.sendBack({ Foreign: DOT }, amount),
	// What is idle in a vault. `idle` tells how much that is.
	takeIdle: (vault, amount) => vaults.withdrawIdle(vault, amount),
	// By anybody else what the new operator of a move refuses waits; by the owner it becomes idle.
	complete: (owner, pool) => delegation.completeWithdrawal(owner, pool),
});
