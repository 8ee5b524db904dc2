//! Tests, one file per topic.

mod differential;
mod escrow;
mod genesis;
mod invariants;
mod membership;
mod offboarding;
mod ownership;
mod proposals;
mod schedules;
mod seams;
mod sets;
mod views;
