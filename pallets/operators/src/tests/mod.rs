//! Tests, one file per topic.

mod admission;
mod genesis;
mod invariants;
mod keys;
mod leaving;
mod policy;
mod sequences;
mod status;
mod terms;
mod views;
mod vouchers;
