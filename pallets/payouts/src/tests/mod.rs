mod ending;
mod invariants;
mod releasing;
mod sending;
mod sequences;
