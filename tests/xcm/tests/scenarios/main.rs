//! A user of Asset Hub restakes here, withdraws, and is paid on Asset Hub: with the real runtimes of the relay chain and of
//! Asset Hub, a sibling that issues a liquid staking token, and ours.

mod deposits;
mod network;
mod outages;
mod payouts;
mod siblings;
