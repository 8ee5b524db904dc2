//! What is signed, against bytes put together by hand.

use crate::messages::*;
use bulwark_primitives::{AvsId, SetId, SlashReason};
use sp_core::{crypto::AccountId32, H256};
use sp_io::hashing::blake2_256;

const GENESIS: H256 = H256::repeat_byte(0x11);
const SET: SetId = SetId { avs: AvsId(7), index: 1 };

#[test]
fn a_statement_is_laid_out_as_documented() {
	let bytes = [
		b"bulwark/statement".as_slice(),
		&[0x11; 32],
		&[7, 0, 0, 0],
		&[1, 0, 0, 0],
		&[0x20, 0x4e, 0, 0],
		&[0x22; 32],
		&[0x33; 32],
	]
	.concat();
	assert_eq!(bytes.len(), 125);
	let message = statement(GENESIS, SET, 20_000, H256::repeat_byte(0x22), H256::repeat_byte(0x33));
	assert_eq!(message, blake2_256(&bytes));
}

#[test]
fn an_accusation_is_laid_out_as_documented() {
	for (reason, encoded) in [
		(SlashReason::DataUnavailable, &[0][..]),
		(SlashReason::InvalidDataAttestation, &[1]),
		(SlashReason::Equivocation, &[2]),
		(SlashReason::PriceDeviation, &[3]),
		(SlashReason::Liveness, &[4]),
		(SlashReason::Other(0x0102), &[5, 2, 1]),
	] {
		let bytes = [
			b"bulwark/accusation".as_slice(),
			&[0x11; 32],
			&[7, 0, 0, 0],
			&[1, 0, 0, 0],
			&[0x44; 32],
			&[0x20, 0x4e, 0, 0],
			encoded,
			&[0x55; 32],
			&[0x21, 0x4e, 0, 0],
		]
		.concat();
		assert_eq!(bytes.len(), 130 + encoded.len());
		let operator = AccountId32::new([0x44; 32]);
		let message =
			accusation(GENESIS, SET, &operator, 20_000, reason, H256::repeat_byte(0x55), 20_001);
		assert_eq!(message, blake2_256(&bytes));
	}
}

#[test]
fn a_report_is_laid_out_as_documented() {
	let bytes = [
		b"bulwark/report".as_slice(),
		&[0x11; 32],
		&[7, 0, 0, 0],
		&[1, 0, 0, 0],
		&[0x20, 0x4e, 0, 0],
		&[0x66; 32],
		&[12, 0, 0, 0, 0, 0, 0, 0],
		&[0x40, 0x42, 0x0f, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
	]
	.concat();
	assert_eq!(bytes.len(), 114);
	let message = report(GENESIS, SET, 20_000, H256::repeat_byte(0x66), 12, 1_000_000);
	assert_eq!(message, blake2_256(&bytes));
}

#[test]
fn no_domain_begins_with_another() {
	let domains: [&[u8]; 4] =
		[&STATEMENT_DOMAIN, &ACCUSATION_DOMAIN, &REPORT_DOMAIN, &FAULT_DOMAIN];
	for one in domains {
		for other in domains {
			assert!(one == other || !one.starts_with(other));
		}
	}
}
