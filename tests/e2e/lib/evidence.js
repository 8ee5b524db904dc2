// What software of an AVS signs, and how it is shown that an operator has signed two things that exclude each other.

import { u8aConcat, u8aToHex } from '@polkadot/util';
import { blake2AsU8a } from '@polkadot/util-crypto';

/** The 32 bytes that an operator signs to state `payload` about `topic` in an epoch. */
export function statement(chain, set, epoch, topic, payload) {
	const u32 = (value) => chain.api.registry.createType('u32', value).toU8a();
	return blake2AsU8a(
		u8aConcat(
			new TextEncoder().encode('bulwark/statement'),
			chain.api.genesisHash.toU8a(),
			u32(set.avs),
			u32(set.index),
			u32(epoch),
			topic,
			payload,
		),
	);
}

/** Two statements of one operator on one topic that say different things. */
export function equivocation(chain, key, set, epoch, topic) {
	const signed = (byte) => {
		const payload = new Uint8Array(32).fill(byte);
		const signature = { Sr25519: u8aToHex(key.sign(statement(chain, set, epoch, topic, payload))) };
		return { topic: u8aToHex(topic), payload: u8aToHex(payload), signature };
	};
	return { Equivocation: { first: signed(1), second: signed(2) } };
}

/** Announces a report, waits until it may be made, and makes it. Returns the events of the accusation. */
export async function report(chain, reporter, { set, operator, fault, reason, evidence }) {
	const salt = u8aToHex(blake2AsU8a(`${reporter.address} alone knows this`));
	const accuse = chain.api.tx.slashing.accuse(set, operator, fault, reason, evidence, salt);
	const named = u8aToHex(blake2AsU8a(accuse.method.args[4].toU8a()));
	const hash = await chain.view('Slashing', 'reportHashOf', reporter.address, set, operator, fault, reason, named, salt);
	await chain.refused(reporter, accuse, 'slashing.NotCommitted');
	await chain.submit(reporter, chain.api.tx.slashing.commitReport(hash));
	await chain.pass(3);
	return chain.submit(reporter, accuse);
}
