//! A user of Asset Hub restakes here, withdraws, and is paid on Asset Hub: with the real runtimes of the relay chain and of
//! Asset Hub, a sibling that issues a liquid staking token, and ours.
//!
//! | file | what |
//! |---|---|
//! | `deposits` | one program restakes, to the unit, for two services; refusals by cap, pause, channel, rate and operator, tried again and sent back; two assets with a low fee are stranded and rescued, one asset is not; a price that jumps; an account with nothing; an older version of messages |
//! | `payouts` | paid on Asset Hub, to the unit of our account there; managed from afar; rewards; an answer that is lost, late, forged, repeated, or comes after a decision; what fails over there |
//! | `slashes` | slashed while leaving and while staked; paid what is not in dispute, and the rest after a reversal; a service on another chain accuses; another mandate loses nothing |
//! | `siblings` | a liquid staking token there and back; false origins, reserves, teleports, free execution and wrapped calls, from the relay chain, a sibling and Asset Hub itself |
//! | `stablecoins` | an asset in which Asset Hub does not take what an answer costs: there and back, exchanged on the way; where nobody exchanges it, it is caught for its user |
//! | `traps` | what is caught is claimed by its user alone; an asset that is not registered does not arrive |
//! | `outages` | a channel that is closed or suspended; a thousand small payouts; a block with room for one; a payout below the fee |
//! | `upgrades` | payouts in flight, waiting and stored while the code is replaced; other versions of messages |
//! | `wallet` | what the code in the README encodes, tried on both chains, executed, and paid back |
//!
//! `books` compares, at the end of each, what is in our accounts on the other chains with what there is here, and checks all
//! ledgers.

mod books;
mod deposits;
mod network;
mod outages;
mod payouts;
mod services;
mod siblings;
mod slashes;
mod stablecoins;
mod traps;
mod upgrades;
mod wallet;
