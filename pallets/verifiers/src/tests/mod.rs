//! What every test of evidence needs, and a file for each kind of it.

mod bits;
mod claim;
mod composition;
mod deviation;
mod equivocation;
mod median;
mod messages;
mod quorum;
