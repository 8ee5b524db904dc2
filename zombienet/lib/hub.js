// Users of Asset Hub, as the README of the repository tells their wallets to do it: the program, and the two chains that try it
// before it is signed, are those of `tests/e2e/lib/wallet.js`.

import { u8aToHex } from '../../tests/e2e/node_modules/@polkadot/util/index.js';
import { calls, positions, program, tryHere, tryThere } from '../../tests/e2e/lib/wallet.js';

/** A whole unit of the token of this relay chain, which has other decimals than DOT. */
export const UNIT = 1_000_000_000_000n;

/** The token of the relay chain, as every parachain sees it. */
export const TOKEN = { parents: 1, interior: 'Here' };

/** What a program on Asset Hub may weigh at most, as in `prepare` of the wallet. */
const MOST = { refTime: 10_000_000_000n, proofSize: 1_000_000n };

export class HubUser {
	/** `hub` and `us` are the two chains, `who` signs on Asset Hub. */
	constructor({ hub, us, who }) {
		Object.assign(this, { hub, us, who, id: u8aToHex(who.publicKey) });
	}

	/** What messages can call. */
	get calls() {
		return calls(this.us.api.tx);
	}

	/** Has a program tried by both chains, then executes it. Returns what Bulwark takes for it at most. */
	async send(amount, call) {
		const execute = this.hub.api.tx.polkadotXcm.execute(program(this.id, amount, call, UNIT), MOST);
		const message = await tryThere(this.hub.api, this.who.address, execute);
		const fee = await tryHere(this.us.api, message);
		const { outcome } = (await this.hub.submit(this.who, execute)).find('polkadotXcm.Attempted');
		if (!Object.hasOwn(outcome, 'Complete')) throw new Error(`on Asset Hub the program ended with ${JSON.stringify(outcome)}`);
		return fee;
	}

	/** The keyless account over here. */
	async account() {
		return (await positions(this.us.api, this.id)).owner.toString();
	}

	/** What somebody has on Asset Hub. */
	async there(address = this.who.address) {
		return (await this.hub.api.query.system.account(address)).data.free.toBigInt();
	}

	/** What of the token an account has over here. */
	async here(address) {
		const found = await this.us.api.query.foreignAssets.account(TOKEN, address);
		return found.isSome ? found.unwrap().balance.toBigInt() : 0n;
	}

	/**
	 * By how much more is in the account of parachain `id` on Asset Hub than there is of the token over here. Nothing that happens
	 * may change it, except while something is on its way.
	 */
	async behind(id) {
		const location = { parents: 1, interior: { X1: [{ Parachain: id }] } };
		const found = await this.hub.api.call.locationToAccountApi.convertLocation({ V5: location });
		if (!found.isOk) throw new Error(`Asset Hub has no account for parachain ${id}`);
		const issued = (await this.us.api.query.foreignAssets.asset(TOKEN)).unwrap().supply.toBigInt();
		return (await this.there(found.asOk.toString())) - issued;
	}
}
